"""Linking article by article: what one more article changes, and nothing else, is judged and grouped again.

The result follows from the set of articles and the generation: see `near`, `parts`. What stands on the shelves of a
`Linker` is all that it knows, so the next one goes on where the last one stopped.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from retold.linking.align import aligned
from retold.linking.asked import Asked
from retold.linking.concepts import caseless
from retold.linking.encoder import Encoder
from retold.linking.generation import Generation
from retold.linking.keys import copied, day_of, keys, sentence_keys
from retold.linking.near import Neighbourhood, Node, compared
from retold.linking.score import alone
from retold.linking.shelves import Records, Shelves, numbered
from retold.linking.stories import Stories, story_id
from retold.linking.told import Member, Retelling, Utterances
from retold.linking.typed import Typed, typed
from retold.linking.units import Told, told, units_of
from retold.linking.utterances import Link, across, echoes, links
from retold.records import Annotated, Record, Span, Utterance

_WORTH_READING = 0.1
"""Article pairs less likely than this to be one story are not searched for common statements."""
_SURE = 0.8
"""Unless a sentence of one is this likely one of the other."""
_HELD = 600
"""Articles held ready for comparing, read and typed: what is compared next is mostly what was compared before."""
T = TypeVar("T")


class Shared(Record, frozen=True, kw_only=True):
    """What two compared articles tell alike, as if they were of one story."""

    links: tuple[Link, ...]


class Read:
    """An article ready for comparing, read as far as that asks for."""

    def __init__(self, annotated: Annotated, generation: Generation, encoder: Encoder | None) -> None:
        self.annotated, self._generation, self._encoder = annotated, generation, encoder

    @cached_property
    def typed(self) -> Typed:
        """Its sentences."""
        return typed(self.annotated, self._generation, self._encoder)

    @cached_property
    def told(self) -> Told | None:
        """What its statements tell; None where it has none."""
        return told(self.annotated, self._generation, self._encoder) if self.annotated.statements else None


class Linker:
    """Keeps articles linked. `read` gives a kept version of an article by its id and the hash of its text."""

    def __init__(
        self,
        shelves: Shelves,
        generation: Generation,
        read: Callable[[str, str], Annotated],
        encoder: Encoder | None = None,
    ) -> None:
        self._generation, self._read, self._encoder = generation, read, encoder
        self.nodes = Records(shelves.articles, Node)
        self._pairs = Records(shelves.pairs, Shared)
        self._near = Neighbourhood(shelves.postings, self.nodes, self._keys_of)
        self.stories = Stories(shelves.stories, self.nodes)
        self.utterances = Utterances(shelves.utterances, shelves.places, shelves.told, self._links_of)
        self.asked = Asked(shelves.asked)
        self._ready: dict[int, Read] = {}

    def add(self, articles: Sequence[Annotated], replaced: Sequence[Annotated] = ()) -> dict[str, str]:
        """Link some articles to all that were linked before; former ids of groups that are gone, with those in force.

        `articles` are the current versions of theirs; `replaced` are versions kept that are not, or no longer, current.
        """
        touched: set[int] = set()
        tellers: set[Member] = set()
        for annotated in replaced:
            tellers |= self._put_aside(annotated, touched)
        for annotated in articles:
            number = _number(annotated)
            self._near.add(number, self._node(annotated), self._keys(annotated))
            tellers |= self._tell(annotated, number)
            self._index(annotated)
            touched.add(number)
        self._near.settle()
        for left, right, wanted in sorted(self._changed()):
            before = self._likely(left, right)
            tellers |= self._compare(left, right) if wanted else self._part(left, right)
            if self.stories.concerned(left, right, max(before, self._likely(left, right))):
                touched |= {left, right}
        return self._regroup(touched, tellers)

    def has(self, annotated: Annotated) -> bool:
        """Whether this version of an article is linked, as the current one."""
        return self.nodes.get(_number(annotated)) is not None

    def statements(self) -> Iterator[int]:
        """The numbers of all statements, in their order."""
        return self.utterances.placed()

    def told_by(self, statement: int) -> Iterator[tuple[Utterance, Annotated, tuple[Span, ...]]]:
        """The utterances that a statement (its number) tells, with its article and the spans that tell them."""
        part = self.utterances.part(statement)
        if part is None:
            return
        for utterance in part.utterances:
            for telling in utterance.tellings:
                if numbered(telling.statement) == statement:
                    article = next(article for article, name in part.members if name == telling.statement)
                    yield utterance, self.current(article), telling.spans

    def articles_of(self, utterance: Utterance) -> set[str]:
        """The articles that tell an utterance."""
        part = self.utterances.part(numbered(utterance.tellings[0].statement))
        told = {telling.statement for telling in utterance.tellings}
        return {article for article, statement in part.members if statement in told} if part else set()

    def story(self, article: str) -> list[str]:
        """The articles of the story that an article is in, itself included."""
        told = self.utterances.told.get(numbered(article))
        nodes = map(self.nodes.get, self.stories.of(told.number)) if told else ()
        return sorted(node.id for node in nodes if node)

    def current(self, article: str) -> Annotated:
        """The current version of a linked article."""
        told = self.utterances.told.get(numbered(article))
        node = self.nodes.get(told.number) if told else None
        assert node is not None
        return self._read(node.id, node.text_hash)

    # One article

    def _node(self, annotated: Annotated) -> Node:
        read = self._ready_made(annotated)
        language = read.typed.language
        return Node(
            id=annotated.article.id,
            text_hash=annotated.article.text_hash,
            day=day_of(annotated),
            mass=sum(round(16 * weight) for weight in keys(read.typed, self._generation).values()),
            language=language,
            hard=caseless(language) or language not in self._generation.counts,
        )

    def _keys(self, annotated: Annotated) -> dict[str, float]:
        found = keys(self._ready_made(annotated).typed, self._generation)
        return found | copied(annotated.article.text, annotated.sentences)

    def _keys_of(self, node: Node) -> Mapping[str, float]:
        return self._keys(self._read(node.id, node.text_hash))

    def _ready_made(self, annotated: Annotated) -> Read:
        number = _number(annotated)
        if number not in self._ready:
            while len(self._ready) >= _HELD:
                del self._ready[next(iter(self._ready))]
            self._ready[number] = Read(annotated, self._generation, self._encoder)
        return self._ready[number]

    def _ready_for(self, number: int) -> Read:
        if number not in self._ready:
            node = self.nodes.get(number)
            assert node is not None
            return self._ready_made(self._read(node.id, node.text_hash))
        self._ready[number] = self._ready.pop(number)  # met last, dropped last
        return self._ready[number]

    def _tell(self, annotated: Annotated, number: int) -> set[Member]:
        """Keep what an article tells; its statements."""
        read = self._ready_made(annotated)
        by_statement: dict[str, list[tuple[int, int]]] = {}
        for unit in units_of(annotated):
            by_statement.setdefault(unit.statement, []).append(unit.span)
        sure = {statement.id: statement.probability for statement in annotated.statements}
        record = Retelling(
            number=number,
            statements={name: (sure[name], tuple(spans)) for name, spans in by_statement.items()},
            echoes=tuple(echoes(read.told, self._generation)) if read.told else (),
        )
        self.utterances.told.put(numbered(annotated.article.id), record)
        return {(annotated.article.id, statement) for statement in by_statement}

    def _index(self, annotated: Annotated) -> None:
        """Make an article's statements known to those who ask for a sentence."""
        said = self._ready_made(annotated).told
        if said is None:
            return
        for unit, row in zip(said.units, said.row, strict=True):
            self.asked.enter(numbered(unit.statement), sentence_keys(said.typed, row))

    def _put_aside(self, annotated: Annotated, touched: set[int]) -> set[Member]:
        """Take out a version that is not current, but for the postings; the statements that this concerns."""
        number = _number(annotated)
        node = self.nodes.get(number)
        if node is None:
            self._near.post(number, self._node(annotated), self._keys(annotated))
            self._index(annotated)
            return set()
        tellers: set[Member] = set()
        for other in node.edges:
            tellers |= self._part(number, other)
            touched.add(other)
        touched |= self.stories.of(number)
        article = self.utterances.told.get(numbered(node.id))
        for statement in article.statements if article else ():
            part = self.utterances.part(numbered(statement))
            tellers |= set(part.members) if part else set()
        self._near.remove(number, node)
        self.utterances.told.put(numbered(node.id), None)
        return tellers

    # Two articles

    def _changed(self) -> set[tuple[int, int, bool]]:
        """The pairs of articles that are to be compared now and were not, and (False) the other way round."""
        found: set[tuple[int, int, bool]] = set()
        for number, before in self._near.changed.items():
            node = self.nodes.get(number)
            now = node.choice if node else {}
            for other in {one for one, _ in before.items() ^ now.items()}:
                there = self.nodes.get(other)
                if node is None or there is None:
                    continue
                wanted = compared((number, node), (other, there))
                if wanted != (other in node.edges):
                    found.add((min(number, other), max(number, other), wanted))
        self._near.changed.clear()
        return found

    def _compare(self, left: int, right: int) -> set[Member]:
        """Judge two articles and keep what is found; the statements that are linked."""
        one, other = self._ready_for(left), self._ready_for(right)
        if one.annotated.article.id > other.annotated.article.id:
            one, other = other, one
        first = alone(one.typed, other.typed, self._generation)
        story = round(first.story, 3)
        for a, b in ((left, right), (right, left)):
            node = self.nodes.get(a)
            assert node is not None
            self.nodes.put(a, node.joined(b, story))
        if (story < _WORTH_READING and first.best < _SURE) or one.told is None or other.told is None:
            return set()
        sentences = aligned(one.annotated, other.annotated, one.typed, other.typed, self._generation, first)
        found = links(one.told, other.told, self._generation, whole=story, aligned=sentences)
        if found:
            self._pairs.put(_pair(left, right), Shared(links=tuple(found)))
        return set(_members(found))

    def _part(self, left: int, right: int) -> set[Member]:
        """Forget that two articles were compared; the statements that were linked."""
        for a, b in ((left, right), (right, left)):
            node = self.nodes.get(a)
            if node is not None:
                self.nodes.put(a, node.joined(b, None))
        shared = self._pairs.get(_pair(left, right))
        self._pairs.put(_pair(left, right), None)
        return set(_members(shared.links)) if shared else set()

    def _likely(self, left: int, right: int) -> float:
        """How likely two articles are known to be one story; 0 where they are not compared."""
        node = self.nodes.get(left)
        return node.edges.get(right, 0.0) if node else 0.0

    def _links_of(self, article: str) -> Sequence[Link]:
        """The links of an article's statements as things stand."""
        told = self.utterances.told.get(numbered(article))
        node = self.nodes.get(told.number) if told else None
        if told is None or node is None:
            return ()
        story = self.stories.of(told.number)
        found = list(told.echoes)
        for other in node.edges:
            shared = self._pairs.get(_pair(told.number, other))
            if shared is not None:
                found += shared.links if other in story else across(shared.links)
        return found

    # All that hangs together

    def _regroup(self, touched: set[int], tellers: set[Member]) -> dict[str, str]:
        """Redraw stories and utterances; the former ids of those that are gone."""
        before, now = self.stories.redraw(touched)
        tellers |= self._moved(before, now)
        gone, made = self.utterances.redraw(tellers)
        moved = moved_ids([(self._story_id(one), one) for one in before], [(self._story_id(one), one) for one in now])
        return moved | moved_ids([(u.id, tellings(u)) for u in gone], [(u.id, tellings(u)) for u in made])

    def _moved(self, before: Iterable[frozenset[int]], now: Iterable[frozenset[int]]) -> set[Member]:
        """The statements linked between articles that have come into one story, or are no longer in one."""
        story_before = {number: story for story in before for number in story}
        found: set[Member] = set()
        for story in now:
            for number in story:
                node = self.nodes.get(number)
                former = story_before.get(number, frozenset((number,)))
                for other in node.edges if node else ():
                    if (other in story) != (other in former) and (shared := self._pairs.get(_pair(number, other))):
                        found |= set(_members(shared.links))
        return found

    def _story_id(self, story: Iterable[int]) -> str:
        known = [node.id for number in story if (node := self.nodes.get(number))]
        return story_id(known) if known else ""


def moved_ids(before: Sequence[tuple[str, Iterable[T]]], after: Sequence[tuple[str, Iterable[T]]]) -> dict[str, str]:
    """Former ids of groups that are gone, each with the id of the group that holds most of its members now; an id that
    is in force, and was not before, leads to itself."""
    where = {member: name for name, members in after for member in members}
    names = {name for name, _ in after}
    moved = {name: name for name in names - {name for name, _ in before}}
    for name, members in before:
        now = Counter(where[member] for member in members if member in where)
        if name not in names and now:
            moved[name] = min(now, key=lambda new: (-now[new], new))
    return moved


def tellings(utterance: Utterance) -> list[str]:
    """What an utterance consists of, for telling which one it became."""
    return [f"{telling.statement} {span[0]}" for telling in utterance.tellings for span in telling.spans]


def _number(annotated: Annotated) -> int:
    return numbered(annotated.article.id, annotated.article.text_hash)


def _pair(left: int, right: int) -> int:
    return numbered(str(min(left, right)), str(max(left, right)))


def _members(found: Iterable[Link]) -> Iterator[Member]:
    for link in found:
        yield link.left.article, link.left.statement
        yield link.right.article, link.right.statement
