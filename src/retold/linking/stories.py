"""Which articles report the same event: the graph of compared articles, grouped part by part."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from retold.linking.group import group
from retold.linking.near import Node
from retold.linking.parts import redrawn
from retold.linking.shelves import Records, Shelf
from retold.records import Record

_TOGETHER = 0.5
_ENOUGH = 5
"""Sure edges that make an article one of a large story: it is compared with twice as many at most."""
_LEVELS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.97)
_MOST = 300
"""Articles of a part: more hang together only by chance links, or are more reports of one event than are ever read."""


class Part(Record, frozen=True, kw_only=True):
    """Articles that are grouped together, and their stories, by number."""

    members: tuple[int, ...]
    stories: tuple[tuple[int, ...], ...]


class Stories:
    """The stories of all articles, redrawn where the graph has changed. Average link, so stories do not chain."""

    def __init__(self, shelf: Shelf, nodes: Records[Node]) -> None:
        self.parts, self._nodes = Records(shelf, Part), nodes

    def of(self, number: int) -> frozenset[int]:
        """The articles of the story that an article is in; the article alone where it has not been grouped."""
        node = self._nodes.get(number)
        part = self.parts.get(node.part) if node else None
        return frozenset(next((story for story in part.stories if number in story), (number,)) if part else (number,))

    def concerned(self, left: int, right: int, probability: float) -> bool:
        """Whether an edge of that probability, or without it one there was, can change the story of either article."""
        one, other = self._nodes.get(left), self._nodes.get(right)
        return probability >= _LEVELS[0] or (one is not None and other is not None and one.part == other.part != 0)

    def redraw(self, touched: Iterable[int]) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
        """Group again what hangs together with some articles whose edges have changed: the stories there were, and
        those there are."""
        dissolved: dict[int, Part] = {}

        def before(number: int) -> Sequence[int]:
            node = self._nodes.get(number)
            part = self.parts.get(node.part) if node and node.part not in dissolved else None
            if node is None or part is None or number not in part.members:
                return ()
            dissolved[node.part] = part
            return [one for one in part.members if self._nodes.get(one)]

        made = redrawn((one for one in touched if self._nodes.get(one)), self._linked, before, _LEVELS, _MOST)
        for label in dissolved:
            self.parts.put(label, None)
        now = [self._grouped(members) for members in made]
        return [frozenset(s) for part in dissolved.values() for s in part.stories], [
            s for listed in now for s in listed
        ]

    def _linked(self, number: int, level: float) -> list[int]:
        node = self._nodes.get(number)
        return [other for other, probability in node.edges.items() if probability >= level] if node else []

    def _grouped(self, members: frozenset[int]) -> list[frozenset[int]]:
        """Group one part and keep it."""
        nodes = {number: node for number in members if (node := self._nodes.get(number))}
        number_of = {node.id: number for number, node in nodes.items()}
        links = {
            (node.id, nodes[other].id): probability
            for node in nodes.values()
            for other, probability in node.edges.items()
            if other in nodes and node.id < nodes[other].id
        }
        stories = [
            tuple(number_of[name] for name in one)
            for one in group(number_of, links, threshold=_TOGETHER, enough=_ENOUGH)
        ]
        label = min(members)
        self.parts.put(label, Part(members=tuple(sorted(members)), stories=tuple(stories)))
        for number, node in nodes.items():
            if node.part != label:
                self._nodes.put(number, node.placed(label))
        return [frozenset(one) for one in stories]


def story_id(articles: Iterable[str]) -> str:
    """The id of a story: the hash of the smallest id of its articles."""
    return blake2b(min(articles).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
