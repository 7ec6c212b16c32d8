"""Which articles are worth comparing: for each its nearest ones by shared keys, kept as articles come and go.

Every article stands in a posting for each of its keys, per stretch of days. A posting that has become too long tells
nothing any longer and is closed for good. What two articles share is the rarity of the keys whose postings are open at
both; an article is compared with the few that share most with it. All this follows from the set of articles, and one
more touches a bounded number of others, because postings are short.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from msgspec.structs import replace

from retold.linking.keys import WINDOW_DAYS, in_window
from retold.linking.shelves import Records, Shelf, numbered
from retold.records import Record

COMPARED, NEAREST = 20, 10
"""Two articles are compared where each is among the twenty nearest of the other, or one among the ten nearest: with the
twenty nearest of either, a wire report that fifty outlets print would be compared with all fifty. With half as many a
language without a pack loses a tenth of its stories: its articles are nearest to others in the same language."""

_SPARE = 20
"""Further ones that are remembered, for when nearer ones turn out to share less than it seemed."""

_POSTED = 128
"""Articles in a posting; one that holds more is closed: so frequent a key tells no story from another."""

_LEAST_SHARED = 8 * 16
"""Rarity, in sixteenths of a nat, that two articles must share: a little more than one very rare key."""

_LEAST_SHARE, _LEAST_SHARE_HARD = 0.09, 0.05
"""Share of the smaller article's rarity that two must share, and what is asked where one is in a language of which
little can be matched in another. Two reports of one event share .117 at least in any two languages with packs and
capitals, in others down to .04; one pair in fifty of different events shares .09, one in ten .05. In a large library
everybody has dozens of such: of 9,754 comparisons made at .05 a third lay below .09, none of one event."""

_BY_CHANCE = 8
"""Of articles that share less, the nearest that are compared: of others' languages there are always some."""

_UNDATED_KEYS = 24
"""Rarest keys by which a dated article can be found from an undated one."""

_UNDATED, _SEEN_UNDATED, _DATED = 0, 1, 2
_CLOSED = b"-"
_POSTING = np.dtype([("article", "<i8"), ("weight", "<u2"), ("mass", "<u2")])


class Near(NamedTuple):
    """An article near to another: its number and what they share, in sixteenths of a nat."""

    number: int
    shared: int

    @property
    def rank(self) -> tuple[int, int]:
        """The nearest first, ties by number."""
        return -self.shared, self.number


class Node(Record, frozen=True, kw_only=True):
    """An article as linking keeps it; `hard` where little of its language can be matched in another.

    `near` holds the nearest articles, `missed` the rank of the best one that was not kept (None: none was). `edges` are
    the articles it is compared with, with the probability that both report one event; `part` the number of its part.
    """

    id: str
    text_hash: str
    day: int | None
    mass: int
    language: str = ""
    hard: bool = False
    near: tuple[Near, ...] = ()
    missed: tuple[int, int] | None = None
    edges: Mapping[int, float] = {}
    part: int = 0

    @property
    def choice(self) -> dict[int, bool]:
        """The articles that this one may be compared with, and whether they are so near that it needs no other say."""
        sure, nearest = _LEAST_SHARE * self.mass, enumerate(self.near[:COMPARED])
        return {one.number: place < NEAREST for place, one in nearest if place < _BY_CHANCE or one.shared >= sure}

    def placed(self, part: int) -> "Node":
        """The article in another part."""
        return replace(self, part=part)

    def joined(self, other: int, probability: float | None) -> "Node":
        """The article with an edge to another one, or (None) without."""
        edges = {number: p for number, p in self.edges.items() if number != other}
        return replace(self, edges=edges if probability is None else {**edges, other: probability})


class Channel(NamedTuple):
    """One key of an article: the posting it stands in, those it looks into, and its weight in sixteenths of a nat."""

    own: int
    seen: tuple[int, ...]
    weight: int


def channels(day: int | None, keys: Mapping[str, float]) -> Iterator[Channel]:
    """The channels of an article; a dated one looks a stretch of days back and ahead, and for the undated ones."""
    rarest = sorted(keys, key=lambda name: (-keys[name], name))
    for place, name in enumerate(rarest):
        key, weight = numbered(name) >> 20, min(9999, round(16 * keys[name]))
        if day is None:
            yield Channel(_posting(_UNDATED, key), (_posting(_UNDATED, key), _posting(_SEEN_UNDATED, key)), weight)
            continue
        stretch = _DATED + day // WINDOW_DAYS
        yield Channel(
            _posting(stretch, key), tuple(_posting(one, key) for one in (stretch - 1, stretch, stretch + 1)), weight
        )
        if place < _UNDATED_KEYS:
            yield Channel(_posting(_SEEN_UNDATED, key), (_posting(_UNDATED, key),), weight)


def _posting(stretch: int, key: int) -> int:
    """The number of a posting: those of one stretch of days lie together, so that news touch one region of a file."""
    return stretch << 43 | key


class Neighbourhood:
    """The nearest articles of every article. `changed` collects what each one's choice was before the changes."""

    def __init__(self, postings: Shelf, nodes: Records[Node], keys_of: Callable[[Node], Mapping[str, float]]) -> None:
        self._postings, self._nodes, self._keys_of = postings, nodes, keys_of
        self.changed: dict[int, dict[int, bool]] = {}

    def add(self, number: int, node: Node, keys: Mapping[str, float]) -> None:
        """Enter an article and make it known to those it is near to."""
        self.changed.setdefault(number, {})
        listed = list(channels(node.day, keys))
        open_ = [one for one in listed if self._enter(one, number, node.mass)]
        found = self._met(number, node, open_)
        self._nodes.put(number, _trimmed(node, found))
        for near in found:
            self._offer(near.number, Near(number, near.shared))

    def post(self, number: int, node: Node, keys: Mapping[str, float]) -> None:
        """Enter only in the postings: a version of an article that is kept but not the current one."""
        for channel in channels(node.day, keys):
            self._enter(channel, number, node.mass)

    def remove(self, number: int, node: Node) -> None:
        """Take out an article that is no longer current; it stays in the postings, as if it had come before."""
        listed = list(channels(node.day, self._keys_of(node)))
        for near in self._met(number, node, [one for one in listed if self._postings.get(one.own) != _CLOSED]):
            other = self._nodes.get(near.number)
            if other is not None:
                self._set(near.number, other, tuple(one for one in other.near if one.number != number))
        self._nodes.put(number, None)
        self.changed.pop(number, None)

    def settle(self) -> None:
        """Look again for the neighbours of articles that lost some, where others may be nearer than what is left."""
        for number in sorted(self.changed):
            node = self._nodes.get(number)
            if node is None or node.missed is None:
                continue
            if len(node.near) < COMPARED or node.near[COMPARED - 1].rank >= node.missed:
                listed = list(channels(node.day, self._keys_of(node)))
                open_ = [one for one in listed if self._postings.get(one.own) != _CLOSED]
                self._nodes.put(number, _trimmed(replace(node, near=(), missed=None), self._met(number, node, open_)))

    def _enter(self, channel: Channel, number: int, mass: int) -> bool:
        """Enter an article in its posting; False where that is closed or closes now."""
        posted = self._postings.get(channel.own) or b""
        if posted == _CLOSED:
            return False
        if len(posted) >= _POSTED * _POSTING.itemsize:
            self._close(channel, posted)
            return False
        entry = np.array([(number, channel.weight, min(mass // 16, 65535))], dtype=_POSTING)
        self._postings.put(channel.own, posted + entry.tobytes())
        return True

    def _close(self, channel: Channel, posted: bytes) -> None:
        """Close a posting: whom it brought together shares that much less."""
        inside = _weights(posted)
        around = {number: weight for one in channel.seen if one != channel.own
                  for number, weight in _weights(self._postings.get(one) or b"").items()}  # fmt: skip
        seen = {**around, **inside} if channel.own in channel.seen else around
        self._postings.put(channel.own, _CLOSED)
        for number in {**around, **inside}:
            node = self._nodes.get(number)
            if node is None:
                continue
            partners = seen if number in inside else inside
            ours = (inside if number in inside else around)[number]
            if any(one.number in partners for one in node.near):
                less = (
                    Near(one.number, one.shared - (ours + partners[one.number] if one.number in partners else 0) // 2)
                    for one in node.near
                )
                kept = [one for one in less if self._enough(one, node)]
                self._set(number, node, tuple(sorted(kept, key=lambda one: one.rank)))

    def _enough(self, near: Near, node: Node) -> bool:
        other = self._nodes.get(near.number)
        if other is None:
            return False
        hard = (node.hard or other.hard) and node.language != other.language
        share = _LEAST_SHARE_HARD if hard else _LEAST_SHARE
        return near.shared >= max(_LEAST_SHARED, share * min(node.mass, other.mass))

    def _met(self, number: int, node: Node, open_: list[Channel]) -> list[Near]:
        """The articles met in open postings that share enough, the nearest first."""
        met: list[npt.NDArray[np.void]] = []
        weights: list[npt.NDArray[np.int64]] = []
        for channel in open_:
            for one in channel.seen:
                posted = self._postings.get(one)
                if posted and posted != _CLOSED:
                    entries = np.frombuffer(posted, dtype=_POSTING)
                    met.append(entries)
                    weights.append((entries["weight"].astype(np.int64) + channel.weight) // 2)
        if not met:
            return []
        entries = np.concatenate(met)
        numbers, first, inverse = np.unique(entries["article"], return_index=True, return_inverse=True)
        shared = np.bincount(inverse, weights=np.concatenate(weights)).astype(np.int64)
        mass = np.minimum(entries["mass"][first].astype(np.int64) * 16, node.mass)
        chosen = np.nonzero((shared >= np.maximum(_LEAST_SHARED, _LEAST_SHARE_HARD * mass)) & (numbers != number))[0]
        found = [Near(int(numbers[k]), int(shared[k])) for k in chosen]
        known = [near for near in found if (other := self._nodes.get(near.number)) and in_window(node.day, other.day)]
        return sorted((near for near in known if self._enough(near, node)), key=lambda near: near.rank)

    def _offer(self, number: int, near: Near) -> None:
        """Let an article know of a new one that may be nearer than those it has."""
        node = self._nodes.get(number)
        assert node is not None
        if node.missed is None or near.rank < node.missed:
            kept = _trimmed(node, sorted((*node.near, near), key=lambda one: one.rank))
            self._before(number, node)
            self._nodes.put(number, kept)

    def _set(self, number: int, node: Node, near: tuple[Near, ...]) -> None:
        self._before(number, node)
        self._nodes.put(number, replace(node, near=near))

    def _before(self, number: int, node: Node) -> None:
        self.changed.setdefault(number, node.choice)


def compared(left: tuple[int, Node], right: tuple[int, Node]) -> bool:
    """Whether two articles are to be compared."""
    ours, theirs = left[1].choice.get(right[0]), right[1].choice.get(left[0])
    return bool(ours or theirs) or (ours is not None and theirs is not None)


def _trimmed(node: Node, found: list[Near]) -> Node:
    """The node with the nearest of what was found, and the rank of the first that is left out."""
    kept, left = found[: COMPARED + _SPARE], found[COMPARED + _SPARE :]
    missed = min([left[0].rank, node.missed] if left and node.missed else [left[0].rank]) if left else node.missed
    return replace(node, near=tuple(kept), missed=missed)


def _weights(posted: bytes) -> dict[int, int]:
    """The articles of an open posting with their weights."""
    if posted == _CLOSED:
        return {}
    entries = np.frombuffer(posted, dtype=_POSTING)
    return dict(zip(entries["article"].tolist(), entries["weight"].tolist(), strict=True))
