"""Which statements a sentence may retell: an index over the rarest keys of every statement, and over pairs of them.

A posting that has become too long is closed; the pairs then still tell: two frequent concepts together are rare.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

import numpy as np

from retold.linking.shelves import Shelf, numbered

_KEYS, _PAIRED = 8, 4
"""Rarest keys of a statement that stand in the index, and how many of them are paired."""
_ASKED, _ASKED_PAIRED = 24, 8
"""The same of a sentence that is looked for."""
_POSTED = 256
"""Statements in a posting."""
_CLOSED = b"-"


class Asked:
    """The index, on one shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def enter(self, statement: int, keys: Mapping[str, float]) -> None:
        """Enter a statement by its keys and their rarity."""
        for key, _ in _singles_and_pairs(keys, _KEYS, _PAIRED):
            posted = self._shelf.get(key) or b""
            if posted != _CLOSED:
                full = len(posted) >= _POSTED * 8
                self._shelf.put(key, _CLOSED if full else posted + statement.to_bytes(8, "little"))

    def met(self, keys: Mapping[str, float], many: int) -> list[int]:
        """At most so many statements that share most with a sentence, by number, best first."""
        found, weights = [], []
        for key, weight in _singles_and_pairs(keys, _ASKED, _ASKED_PAIRED):
            posted = self._shelf.get(key)
            if posted and posted != _CLOSED:
                found.append(np.frombuffer(posted, dtype="<i8"))
                weights.append(np.full(len(found[-1]), round(16 * weight), dtype=np.int64))
        if not found:
            return []
        numbers, inverse = np.unique(np.concatenate(found), return_inverse=True)
        shared = np.bincount(inverse, weights=np.concatenate(weights))
        return [int(numbers[k]) for k in np.lexsort((numbers, -shared))[:many]]


def _singles_and_pairs(keys: Mapping[str, float], many: int, paired: int) -> Iterator[tuple[int, float]]:
    """The numbers of the rarest keys and of pairs of the very rarest, with their weight."""
    rarest = sorted(keys, key=lambda name: (-keys[name], name))[:many]
    for name in rarest:
        yield numbered(name), keys[name]
    for one, other in combinations(sorted(rarest[:paired]), 2):
        yield numbered(one, other), (keys[one] + keys[other]) / 2
