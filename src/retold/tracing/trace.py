"""The trace: utterances completed with order, time and origins, their changes, the relays and the threads."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from msgspec.structs import replace

from retold.linking.align import align
from retold.linking.generation import Generation
from retold.linking.link import Links
from retold.records import Annotated, Change, Pair, Relay, Statement, Story, Telling, Thread, TraceDocument, Utterance
from retold.text.spans import overlap
from retold.tracing.alignment import Alignment
from retold.tracing.background import background_changes, is_question
from retold.tracing.base import Shares, base_article, base_telling
from retold.tracing.changes import once, pair_changes, ranked
from retold.tracing.compare import joined, linked_pairs, part_side
from retold.tracing.differs import differences
from retold.tracing.elsewhere import placed
from retold.tracing.mode import mode_of
from retold.tracing.order import Place, ordered
from retold.tracing.relays import independent, relays
from retold.tracing.sides import Reading, Side
from retold.tracing.threads import Subject, subject, threads
from retold.tracing.when import said_at

_NEARLY = 0.15
"""Share of a telling's words up to which one telling of the base article is as good as all of them together."""
_ALIKE = 0.3
"""Share of what the base article has of a telling's words from which one of its own tellings in a fitting mode is what
that retells: across languages a third of the words are matched, and both were linked as one utterance already."""
_REPEATED = 0.4
"""Share of the base's words up to which a second telling of one article tells other words than its first."""
_IN_PASSING = ("number", "name", "hedge", "negation")
"""Kinds of change that count in an article's further tellings (headline, lead) too: their brevity is no loss."""

_ALONE = 0.8
"""Probability from which sentences that no utterance joins are compared all the same."""


def trace(articles: Mapping[str, Annotated], links: Links, generation: Generation) -> TraceDocument:
    """Everything that is known of some articles, by their links: what `retold trace` shows.

    Changes are told between each telling and the base of its story (`base_article`), gravest and surest first.
    """
    tracer = _Tracer(articles, links, generation)
    return TraceDocument(
        articles=tuple(articles[name].article for name in sorted(articles)),
        statements=tuple(_identified(articles, links)),
        figures=tuple(chain.from_iterable(articles[name].figures for name in sorted(articles))),
        utterances=tuple(tracer.utterances),
        stories=tuple(links.stories),
        changes=once(ranked(chain.from_iterable(tracer.changes(story) for story in links.stories))),
        threads=tuple(tracer.threads()),
        relays=tuple(chain.from_iterable(tracer.relays[story.id] for story in links.stories)),
    )


def completed(articles: Mapping[str, Annotated], links: Links, generation: Generation) -> Sequence[Utterance]:
    """The utterances of some articles with the order of their tellings, their time and their independent origins."""
    told = {telling.statement for utterance in links.utterances for telling in utterance.tellings}
    tellers = {name for name, one in articles.items() if any(statement.id in told for statement in one.statements)}
    return _Tracer(articles, links, generation, tellers).utterances


class _Two:
    """Two sides to compare; `linked` is how sure it is that they tell one thing, `kinds` the changes that count."""

    def __init__(
        self, *, left: Side, right: Side, linked: float, utterance: str | None = None, kinds: Sequence[str] = ()
    ) -> None:
        self.left, self.right, self.linked, self.utterance, self.kinds = left, right, linked, utterance, kinds

    @property
    def articles(self) -> tuple[str, str]:
        """The ids of their articles."""
        return self.left.reading.article.id, self.right.reading.article.id

    def changes(self) -> Iterator[Change]:
        """Their changes, as sure as the link between them."""
        for change in pair_changes(self.left, self.right):
            if not self.kinds or change.kind in self.kinds:
                yield replace(change, utterance=self.utterance, probability=round(change.probability * self.linked, 3))

    def meets(self, other: "_Two") -> bool:
        """Whether one of the sides has been compared between the same two articles: its best counterpart is known."""
        return self.articles == other.articles and (_share(self.left, other.left) or _share(self.right, other.right))


def _identified(articles: Mapping[str, Annotated], links: Links) -> Iterator[Statement]:
    """The statements, those whose speaker the library knows with that speaker; `why` stays the article's own."""
    known = {speaker.id: speaker for speaker in links.speakers}
    for name in sorted(articles):
        for statement in articles[name].statements:
            speaker = known.get(links.speaker_of.get(statement.id))
            if speaker and statement.speaker:
                statement = replace(statement, speaker=replace(speaker, why=statement.speaker.why))
            yield statement


class _Tracer:
    """One set of linked articles while it is traced. `into` are those whose relays are looked for (None: all)."""

    def __init__(
        self,
        articles: Mapping[str, Annotated],
        links: Links,
        generation: Generation,
        into: Collection[str] | None = None,
    ) -> None:
        self.articles, self.generation = articles, generation
        self.places: dict[str, Place] = {
            statement.id: (annotated, statement)
            for annotated in articles.values()
            for statement in annotated.statements
        }
        self.readings = {name: Reading(annotated, generation) for name, annotated in articles.items()}
        self.relays: dict[str, tuple[Relay, ...]] = {
            story.id: relays({name: articles[name] for name in story.articles if name in articles}, generation, into)
            for story in links.stories
        }
        self.stories = {name: story for story in links.stories for name in story.utterances}
        self.utterances = [self._completed(utterance) for utterance in links.utterances]
        self.by_id = {utterance.id: utterance for utterance in self.utterances}

    def _completed(self, utterance: Utterance) -> Utterance:
        """The utterance with the order of its tellings, its time and its independent origins."""
        told = [telling for telling in utterance.tellings if telling.statement in self.places]
        places = [(*self.places[telling.statement], telling.spans) for telling in told]
        story = self.stories.get(utterance.id)
        steps = self.relays[story.id] if story else ()
        return replace(
            utterance,
            tellings=ordered(told, self.places),
            said_at=said_at(places),
            origins=independent({annotated.article.id for annotated, _, _ in places}, steps, self.articles),
        )

    def subjects(self) -> Iterator[Subject]:
        """The subject of each utterance whose speaker is known."""
        for utterance in self.utterances:
            story = self.stories.get(utterance.id)
            told = [(*self.places[telling.statement], telling.spans) for telling in utterance.tellings]
            found = subject(utterance, story.id if story else utterance.id, told, self.generation)
            if found is not None:
                yield found

    def threads(self) -> Iterator[Thread]:
        """The threads, with what their utterances say otherwise than each other."""
        for thread in threads(tuple(self.subjects())):
            told = {name: self._side(self._ranked(self.by_id[name].tellings)[:1]) for name in thread.utterances}
            yield replace(thread, differs=differences(thread, told))

    def changes(self, story: Story) -> Iterator[Change]:
        """All changes of a story: of each utterance, and of what only some of the articles tell."""
        utterances = [self.by_id[name] for name in story.utterances if name in self.by_id]
        shares = [self._shares(self._by_article(utterance.tellings)) for utterance in utterances]
        names = sorted(set(chain.from_iterable(shares)))
        if len(names) < 2:
            return
        steps = self.relays[story.id]
        base = base_article(shares, self.articles, steps)
        compared = [two for utterance in utterances for two in self._compared(utterance, base, steps)]
        for name in names:
            if name != base:
                pairs = align(self.articles[base], self.articles[name], self.generation)
                here = [two for two in compared if two.articles == (base, name)]
                found = [*chain.from_iterable(two.changes() for two in here), *self._unlinked(base, name, pairs, here)]
                yield from placed(found, pairs, self.articles[base].sentences, self.articles[name].sentences)
                yield from background_changes(self.readings[base], self.readings[name], pairs)
        for two in compared:
            if two.articles[0] != base:
                yield from two.changes()

    def _compared(self, utterance: Utterance, base: str, steps: Sequence[Relay]) -> Iterator["_Two"]:
        """The sides to compare of one utterance: its fullest telling in the base article with those of every other.
        Where the base of the story had it later than others, another article is the base."""
        by_article = self._by_article(
            telling for telling in utterance.tellings if not self._asks(*self.places[telling.statement])
        )
        if len(by_article) < 2:
            return
        base = base_telling(self._shares(by_article), self.articles, steps, base)
        sure, told = self._sure(by_article[base]), by_article.pop(base)
        ours = self._whole(told)
        alone = [self._side((telling,)) for telling in self._ranked(told)]
        for name in sorted(by_article):
            main, others = self._told(ours, by_article[name])
            linked = min(sure, self._sure(by_article[name]))
            yield _Two(left=_nearest(main, [*alone, ours]), right=main, linked=linked, utterance=utterance.id)
            for side in others:
                yield _Two(left=ours, right=side, linked=linked, utterance=utterance.id, kinds=_IN_PASSING)

    def _unlinked(self, base: str, name: str, pairs: Sequence[Pair], compared: Sequence["_Two"]) -> Iterator[Change]:
        """The changes between sentences that say the same where the report of one of them credits nobody, so that no
        utterance holds them: a paraphrase in the report's own words that stands as a quotation elsewhere."""
        ours, theirs = self.readings[base], self.readings[name]
        sure = [pair for pair in linked_pairs(pairs) if pair.probability >= _ALONE]
        for left, right, linked in joined(ours, theirs, sure):
            if any(part.statement and self._asks(*self.places[part.statement]) for part in (*left, *right)):
                continue  # who answers a question does not retell it
            credited = [any(part.statement for part in told) for told in (left, right)]
            two = _Two(left=part_side(ours, left), right=part_side(theirs, right), linked=linked)
            if credited[0] != credited[1] and not any(two.meets(other) for other in compared):
                yield from two.changes()

    def _by_article(self, tellings: Iterable[Telling]) -> dict[str, list[Telling]]:
        told: dict[str, list[Telling]] = {}
        for telling in tellings:
            told.setdefault(self.places[telling.statement][0].article.id, []).append(telling)
        return told

    def _shares(self, by_article: Mapping[str, Sequence[Telling]]) -> Shares:
        return {
            name: [(self.places[one.statement][1], sum(b - a for a, b in one.spans)) for one in tellings]
            for name, tellings in by_article.items()
        }

    def _asks(self, annotated: Annotated, statement: Statement) -> bool:
        return is_question(self.readings[annotated.article.id], statement)

    def _sure(self, tellings: Sequence[Telling]) -> float:
        """How sure it is that an article tells the utterance at all: what is no retelling has no changes."""
        return max(telling.probability for telling in tellings)

    def _side(self, tellings: Sequence[Telling]) -> Side:
        annotated, statement = self.places[tellings[0].statement]
        spans = sorted({span for telling in tellings for span in telling.spans})
        return Side(self.readings[annotated.article.id], spans, statement)

    def _whole(self, tellings: Sequence[Telling]) -> Side:
        """The base: its longest quotation, with the tellings of the same article that say something else."""
        listed = self._ranked(tellings)
        chosen = [listed[0]]
        for telling in listed[1:]:
            if Alignment(self._side((telling,)), self._side(chosen)).covered[0] <= _REPEATED:
                chosen.append(telling)
        return self._side(chosen)

    def _ranked(self, tellings: Sequence[Telling]) -> list[Telling]:
        """The tellings of one article, quotations and long ones first."""
        ranks = {"direct": 0, "mixed": 1, "indirect": 2}
        return sorted(
            tellings,
            key=lambda one: (
                ranks[self.places[one.statement][1].mode],
                -sum(b - a for a, b in one.spans),
                one.statement,
            ),
        )

    def _told(self, base: Side, tellings: Sequence[Telling]) -> tuple[Side, list[Side]]:
        """The tellings of one article: those that together tell most of the base, then the rest, each by itself."""
        pairs = {telling.statement: Alignment(base, self._side((telling,))) for telling in tellings}
        listed = sorted(tellings, key=lambda one: (-sum(pairs[one.statement].covered), one.statement))
        chosen, rest = [listed[0]], []
        taken = _matched(pairs[listed[0].statement])
        for telling in listed[1:]:
            words = _matched(pairs[telling.statement])
            if len(words & taken) <= _REPEATED * len(words):
                chosen.append(telling)
                taken |= words
            else:
                rest.append(self._side((telling,)))
        return self._side(chosen), rest


def _nearest(side: Side, options: Sequence[Side]) -> Side:
    """The one of some tellings of an article that a telling of another retells: the first that has its words, nearly as
    many as any of them has. A quotation retells a quotation that has some of its words before any paraphrase: nobody
    has put between quotation marks what stands between them in the other report. A paraphrase retells one or the other,
    not both of them taken together."""
    covered = [Alignment(one, side).covered[1] for one in options]
    mode = mode_of(side)
    if mode != "mixed":
        fit = ("direct",) if mode == "direct" else ("direct", "indirect")
        alike = [share if mode_of(one) in fit else 0.0 for one, share in zip(options, covered, strict=True)]
        covered = alike if max(alike) >= _ALIKE * max(covered) > 0 else covered
    return next(one for one, share in zip(options, covered, strict=True) if share >= max(covered) - _NEARLY)


def _share(one: Side, other: Side) -> bool:
    """Whether two sides have words of one article in common."""
    same = one.reading.article.id == other.reading.article.id
    return same and overlap(one.spans, other.spans)


def _matched(pair: Alignment) -> set[int]:
    """The content words of the left side that have a counterpart."""
    return {n for n, other in enumerate(pair.ours) if other is not None and pair.left.tokens[n].content}
