"""A library: articles kept in one place, what was found in them, and how they are linked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Self

import msgspec

from retold import __version__
from retold.engines.local import in_order
from retold.errors import BadUse, UnknownId, Unreadable
from retold.languages import pack
from retold.linking.encoder import Encoder
from retold.linking.find import find
from retold.linking.generation import Generation, shipped
from retold.linking.link import Links, around, collected, next_generation
from retold.linking.linker import Linker
from retold.pipeline import annotate, compare_annotated
from retold.reading import article_from_row, read
from retold.reading.dates import as_published
from retold.records import Annotated, Article, Comparison, Rejected, Statement, Story, TraceDocument, Utterance
from retold.statements.methods import Method, made_by
from retold.store.sqlite import SqliteStore
from retold.tracing.trace import completed, trace

Input = str | Path | Article | Mapping[str, object]
Progress = Callable[[int, int], None]
"""Called with the articles done and the inputs rejected so far."""

_BATCH = 32
"""Articles per transaction: what an interruption can cost."""
_FILTERS = ("speaker", "since", "until", "language", "limit")


class Library:
    """Articles on disk (or ":memory:"), with their statements, stories and utterances.

    Results are a function of the set of articles and of one numbered generation of what the library has learned, never
    of the order in which articles came. Use it as a context manager, or call `close`. Every method raises `BadLibrary`
    where the file is no library, is newer than this program, is locked, or cannot be written.
    """

    def __init__(self, path: str | Path, *, method: Method = "best", encoder: Encoder | None = None) -> None:
        self._encoder = encoder
        self._store = SqliteStore(path)
        self._method: Method = method
        self._made_by = f"retold {__version__} {made_by(method)}"
        self._linker: Linker | None = None
        self._linked: tuple[Mapping[str, Annotated], Links] | None = None
        self._traced: TraceDocument | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the library; it cannot be used afterwards."""
        self._store.close()

    # Adding and linking

    def add(
        self,
        articles: Iterable[Input],
        *,
        language: str | None = None,
        jobs: int = 1,
        progress: Progress | None = None,
    ) -> Sequence[Rejected]:
        """Read, annotate and keep articles; gives back what could not be read, with the reason.

        Inputs are paths, globs, addresses or "-" (standard input), articles, or rows of fields. What is kept already,
        in the same words, is passed over: adding twice adds nothing, and an interrupted `add` goes on where it stopped.
        `jobs` processes annotate (0: as many as there are processors); `language` holds for all inputs. Raises
        `UnknownLanguage` at once.
        """
        if language is not None:
            pack(language)
        rejected: list[Rejected] = []
        done = 0
        batch: list[Annotated] = []
        try:
            for item in in_order(partial(_annotated, self._method), self._new(articles, language, rejected), jobs):
                if isinstance(item, Rejected):
                    rejected.append(item)
                else:
                    batch.append(item)
                    done += 1
                if len(batch) >= _BATCH:
                    self._keep(batch)
                if progress:
                    progress(done, len(rejected))
        finally:
            self._keep(batch)
        return rejected

    def add_annotated(self, batch: Sequence[Annotated]) -> None:
        """Keep and link articles that were annotated elsewhere, by the same version of Retold."""
        self._keep(list(batch))
        self._link()

    def _new(self, inputs: Iterable[Input], language: str | None, rejected: list[Rejected]) -> Iterator[Article]:
        """The articles of the inputs that are not kept yet."""
        for found in _read(inputs, language):
            if isinstance(found, Rejected):
                rejected.append(found)
            elif not self._store.has(found, self._made_by):
                yield found

    def _keep(self, batch: list[Annotated]) -> None:
        if batch:
            self._store.put(batch, self._made_by)
            self._linked = self._traced = None
            batch.clear()

    def link(self, *, rebuild: bool = False) -> None:
        """Find stories, utterances and speakers, by the generation in force: what was added since is linked to all.

        With `rebuild` the library first makes its next generation (rarities, learned words) from all articles in the
        order of their ids; every link then names that one. Former ids of groups that changed stay findable.
        """
        if rebuild:
            told = (
                [self.annotated(name) for name in story.articles] for story in self.stories() if len(story.articles) > 1
            )
            newer = next_generation(self._store.articles(), told, self.generation)
            self._store.save_generation(newer.number, msgspec.json.encode(newer))
            self._linker = self._linked = self._traced = None
        self._link()

    def _link(self) -> Linker:
        """Link what was added since, a few articles at a time: an interruption costs no more than those."""
        if self._linker is None:
            generation = self.generation
            shelves = self._store.shelves(_linked_by(self._made_by, self._encoder), generation.number)
            self._linker = Linker(shelves, generation, self._store.version, self._encoder)
        linker = self._linker
        try:
            while pending := self._store.pending(_BATCH):
                aliases: dict[str, str] = {}
                with self._store.linking(pending, aliases):
                    aliases.update(linker.add(*self._sorted_out(pending, linker)))
                self._linked = self._traced = None
        except BaseException:
            self._linker = None  # what it holds in memory is no longer what the file has
            raise
        return linker

    def _sorted_out(
        self, pending: Sequence[tuple[str, str]], linker: Linker
    ) -> tuple[Sequence[Annotated], Sequence[Annotated]]:
        """Those of some new versions that are the current ones of their articles, and the versions that are not."""
        current, replaced = [], []
        for name in dict.fromkeys(article for article, _ in pending):
            first, *others = self._store.versions(name)
            if (name, first.article.text_hash) in pending:
                current.append(first)
            replaced += [one for one in others if (name, one.article.text_hash) in pending or linker.has(one)]
        return current, replaced

    @property
    def replaced(self) -> int:
        """How many older versions of articles are kept, each replaced by a newer one of the same id."""
        return self._store.replaced()

    def _articles(self) -> dict[str, Annotated]:
        return {item.article.id: item for item in self._store.articles()}

    @property
    def generation(self) -> Generation:
        """What the library has learned so far, numbered: how rare words are, and which words of two languages mean
        each other. Number 0 is what ships with the program; `link(rebuild=True)` makes the next."""
        raw = self._store.generation()
        return msgspec.json.decode(raw, type=Generation) if raw else shipped()

    def _state(self) -> tuple[Mapping[str, Annotated], Links]:
        """All articles and how they are linked; links first what was added since."""
        linker = self._link()
        if self._linked is None:
            articles = self._articles()
            links = collected(linker, articles, self.generation)
            before = self._store.speakers()
            if changed := dict(links.speaker_of.items() - before.items()):
                self._store.save_speakers(changed, links.speaker_aliases(before))
            self._linked = articles, links
        return self._linked

    # Asking

    def stories(self) -> Sequence[Story]:
        """The stories, in the order of their ids; an article that shares its event with no other is a story of one."""
        return self._state()[1].stories

    def utterances(self) -> Sequence[Utterance]:
        """The utterances, with order, time and origins, in the order of their ids."""
        return self.document().utterances

    def document(self, *, rejected: Sequence[Rejected] = ()) -> TraceDocument:
        """Everything in the library as one trace document; `rejected` is what `add` gave back."""
        articles, links = self._state()
        if self._traced is None:
            self._traced = trace(articles, links, self.generation)
        return msgspec.structs.replace(self._traced, rejected=tuple(rejected))

    def search(self, words: str = "", **filters: str) -> Sequence[Statement]:
        """Statements that hold all the words, best match first; without words by date.

        Filters: `speaker` (words of a name, in any spelling), `since` and `until` (dates of publication: YYYY, YYYY-MM
        or YYYY-MM-DD), `language`, `limit` (100). Raises `BadUse` for any other and for what is no such date.
        """
        wrong = sorted(set(filters) - set(_FILTERS))
        if wrong:
            raise BadUse(f"no filter {wrong[0]!r}; there are: {', '.join(_FILTERS)}")
        if filters.get("language"):
            pack(filters["language"])
        limit = filters.get("limit") or "100"
        for name in ("since", "until"):
            if filters.get(name) and not _is_date(filters[name]):
                raise BadUse(f"{name}: {filters[name]!r} is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD")
        if not limit.isdecimal() or len(limit) > 18:
            raise BadUse(f"limit is a whole number, not {limit!r}")
        speaker, since, until, language = (filters.get(name) for name in _FILTERS[:4])
        return self._store.search(
            words.strip(), speaker=speaker, since=since, until=until, language=language, limit=int(limit)
        )

    def find(self, sentence: str, *, language: str | None = None) -> Sequence[Utterance]:
        """The utterances that say what a sentence says, in whatever language, best first; empty where none does."""
        said = find(sentence, language, self._link(), self.generation)
        known = {one.id: one for one in completed(*self._around(said))}
        return [known[one.id] for one in said]

    def asked(self, found: Sequence[Utterance]) -> TraceDocument:
        """What `find` found as a trace document: the utterances, their changes, the articles of their stories."""
        return trace(*self._around(found))

    def _around(self, said: Sequence[Utterance]) -> tuple[Mapping[str, Annotated], Links, Generation]:
        """Some utterances, linked, with all articles of their stories. A speaker has the id last shown, else none."""
        generation = self.generation
        articles, links = around(self._link(), said, generation)
        shown = self._store.speakers(list(links.speaker_of))
        ids = {id: shown[statement] for statement, id in sorted(links.speaker_of.items()) if statement in shown}
        return articles, links.renamed(ids), generation

    def compare(self, left: str, right: str) -> Comparison:
        """Two articles of the library, by their ids, held against each other. Raises `UnknownId`."""
        return compare_annotated(self.annotated(left), self.annotated(right), self.generation, self._encoder)

    def annotated(self, article: str) -> Annotated:
        """The current version of an article with what was found in it. Raises `UnknownId`."""
        versions = self._store.versions(article)
        if not versions:
            raise UnknownId(f"no article {article!r} in the library")
        return versions[0]

    def trace(self, utterance: str) -> Mapping[str, object]:
        """The trace document of one utterance (by its id or a former one), as plain data. Raises `UnknownId`."""
        document = self.part(utterance)
        return dict(msgspec.to_builtins(document))

    def part(self, id: str) -> TraceDocument:
        """The part of the trace document that belongs to an article, a statement, an utterance, a story or a speaker.

        A speaker's part is all that was said by them. Former ids of utterances, stories and speakers are followed.
        Raises `UnknownId`.
        """
        document, now = self.document(), self._store.now(id)
        told = [u for u in document.utterances if _belongs(u, now) or any(id == t.statement for t in u.tellings)]
        stories = [s for s in document.stories if now == s.id or id in s.articles]
        if not told and not stories:
            raise UnknownId(f"nothing of id {id!r} in the library: no article, statement, utterance, story or speaker")
        if not told:
            wanted = {utterance for story in stories for utterance in story.utterances}
            told = [u for u in document.utterances if u.id in wanted]
        return _restricted(document, told, stories)


def open(path: str | Path, *, encoder: Encoder | None = None) -> Library:
    """The library in a file, made where there is none yet; ":memory:" for a passing one. Raises `BadLibrary`.

    An `encoder` (see `retold.engines.encoders`) is one more witness of what says the same; it is never needed.
    """
    return Library(path, encoder=encoder)


def _linked_by(made_by: str, encoder: Encoder | None) -> str:
    """What links are stamped with: another encoder makes other links."""
    return made_by if encoder is None else f"{made_by} {getattr(encoder, 'name', type(encoder).__name__)}"


def _belongs(utterance: Utterance, id: str) -> bool:
    """Whether an id is an utterance's own or its speaker's."""
    return id == utterance.id or (utterance.speaker is not None and id == utterance.speaker.id)


def _is_date(words: str) -> bool:
    """Whether words are a year, a month or a day that there is, written YYYY, YYYY-MM or YYYY-MM-DD."""
    return words.isascii() and len(words) in (4, 7, 10) and as_published(words) == words


def _restricted(document: TraceDocument, told: Sequence[Utterance], stories: Sequence[Story]) -> TraceDocument:
    """What belongs to some utterances and to all articles of some stories."""
    utterances = {u.id for u in told}
    statements = {t.statement for u in told for t in u.tellings}
    kept = tuple(s for s in document.statements if s.id in statements)
    articles = {s.article for s in kept} | {a for story in stories for a in story.articles}
    return TraceDocument(
        articles=tuple(a for a in document.articles if a.id in articles),
        statements=tuple(s for s in document.statements if s.article in articles) if stories else kept,
        figures=tuple(f for f in document.figures if f.article in articles),
        utterances=tuple(told),
        stories=tuple(s for s in document.stories if articles & set(s.articles)),
        changes=tuple(c for c in document.changes if c.utterance in utterances),
        threads=tuple(t for t in document.threads if utterances & set(t.utterances)),
        relays=tuple(r for r in document.relays if r.target in articles),
    )


def _read(inputs: Iterable[Input], language: str | None) -> Iterator[Article | Rejected]:
    """The articles of the inputs, each as soon as it is read."""
    for number, item in enumerate(inputs, 1):
        if isinstance(item, Article):
            yield item
        elif isinstance(item, Mapping):
            try:
                yield article_from_row(item, language=language)
            except Unreadable as error:
                yield Rejected(path=f"row {number}", reason=error.reason)
        else:
            yield from read([item], language=language)


def _annotated(method: Method, article: Article) -> Annotated | Rejected:
    """The article annotated; one that trips over a defect of ours is rejected by name, so that the rest goes on."""
    try:
        return annotate(article, method=method)
    except Exception as error:  # the last net: a defect in one article must not lose the others
        reason = f"a defect in Retold, please report it: {type(error).__name__}: {error}"
        return Rejected(path=article.path or article.id, reason=reason)
