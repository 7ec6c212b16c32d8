"""Which utterances there are: the graph of linked statements, grouped part by part."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from retold.linking.parts import redrawn
from retold.linking.shelves import Records, Shelf, numbered
from retold.linking.units import Unit
from retold.linking.utterances import Link, utterances
from retold.records import Record, Span, Utterance

_LEVELS = (0.2, 0.35, 0.5, 0.65, 0.8, 0.95)
_MOST = 300
"""Statements of a part."""


class Retelling(Record, frozen=True, kw_only=True):
    """What an article has to tell: its statements with their probability and the spans of their units, and the links
    inside the article."""

    number: int
    statements: dict[str, tuple[float, tuple[Span, ...]]]
    echoes: tuple[Link, ...] = ()


class Said(Record, frozen=True, kw_only=True):
    """Statements that are grouped together, as (article, statement), and their utterances, speakers left open."""

    members: tuple[tuple[str, str], ...]
    utterances: tuple[Utterance, ...]


Member = tuple[str, str]
"""A statement: its article and its id."""


class Utterances:
    """The utterances of all articles, redrawn where links have changed. `links_of` gives those of one article."""

    def __init__(self, shelf: Shelf, places: Shelf, told: Shelf, links_of: Callable[[str], Sequence[Link]]) -> None:
        self.said, self._places, self.told = Records(shelf, Said), places, Records(told, Retelling)
        self._links_of = links_of

    def placed(self) -> Iterator[int]:
        """The numbers of all statements, in their order."""
        return self._places.keys()

    def part(self, statement: int) -> Said | None:
        """The part that a statement (its number) is in."""
        place = self._places.get(statement)
        return self.said.get(int.from_bytes(place, "big")) if place else None

    def redraw(self, touched: Iterable[Member]) -> tuple[list[Utterance], list[Utterance]]:
        """Group again what hangs together with some statements whose links have changed: the utterances there were,
        and those there are."""
        dissolved: dict[tuple[Member, ...], Said] = {}
        near: dict[str, dict[str, list[tuple[Member, Link]]]] = {}

        def links(article: str) -> dict[str, list[tuple[Member, Link]]]:
            if article not in near:
                near[article] = _by_statement(article, self._links_of(article))
            return near[article]

        def linked(member: Member, level: float) -> list[Member]:
            return [other for other, link in links(member[0]).get(member[1], ()) if link.probability >= level]

        def before(member: Member) -> Sequence[Member]:
            part = self.part(numbered(member[1]))
            if part is None or part.members in dissolved:
                return ()
            dissolved[part.members] = part
            return [one for one in part.members if self._tells(one)]

        made = redrawn((one for one in touched if self._tells(one)), linked, before, _LEVELS, _MOST)
        for part in dissolved.values():
            self.said.put(_label(part.members), None)
        now: list[Utterance] = []
        for members in made:
            now += self._grouped(members, {
                (link.left, link.right): link
                for article, statement in members
                for other, link in links(article).get(statement, ()) if other in members
            }.values())  # fmt: skip
        return [utterance for part in dissolved.values() for utterance in part.utterances], now

    def _tells(self, member: Member) -> bool:
        article = self.told.get(numbered(member[0]))
        return article is not None and member[1] in article.statements

    def _grouped(self, members: frozenset[Member], links: Iterable[Link]) -> Sequence[Utterance]:
        """Group one part and keep it."""
        units, sure = [], {}
        for article, statement in members:
            told = self.told.get(numbered(article))
            assert told is not None
            sure[statement], spans = told.statements[statement]
            units += [Unit(article, span, statement) for span in spans]
        kept = Said(members=tuple(sorted(members)), utterances=tuple(utterances(units, list(links), sure)))
        label = _label(kept.members)
        self.said.put(label, kept)
        for _, statement in members:
            self._places.put(numbered(statement), label.to_bytes(8, "big"))
        return kept.utterances


def _label(members: Iterable[Member]) -> int:
    return numbered(*min(members))


def _by_statement(article: str, found: Iterable[Link]) -> dict[str, list[tuple[Member, Link]]]:
    """The links of an article by its statements, each with the statement at the other end."""
    near: dict[str, list[tuple[Member, Link]]] = defaultdict(list)
    for link in found:
        for one, other in _ends(link):
            if one.article == article:
                near[one.statement].append(((other.article, other.statement), link))
    return near


def _ends(link: Link) -> Iterator[tuple[Unit, Unit]]:
    yield link.left, link.right
    yield link.right, link.left
