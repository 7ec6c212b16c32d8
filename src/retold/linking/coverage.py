"""How much of two sentences the matching tokens cover, for all sentence pairs of two articles at once."""

from typing import NamedTuple

import numpy as np

from retold.linking.evidence import Table
from retold.linking.typed import Ints, Typed

_ROUNDS = 5
_LEAST = 0.3
"""Rarity times likeness below which a match is a function word's and only costs time."""
_SMALL = 2_000_000
"""Numbers up to which a table takes little memory."""


class Matches(NamedTuple):
    """The tokens that stand for each other in each sentence pair, every token used once.

    `pair[k]` is left sentence x number of right sentences + right sentence; `entry[k]` a row of the table.
    Sorted by pair, the weightiest first.
    """

    pair: Ints
    entry: Ints


def matches(left: Typed, right: Typed, found: Table) -> Matches:
    """Match tokens in every sentence pair, the weightiest first: a few vectorised rounds of mutual best choice."""
    weight = found.likeness * (left.rarity[found.left] + right.rarity[found.right]) / 2
    rows = np.nonzero(weight >= _LEAST)[0]
    entry, i, j = _spread(left, right, found, rows)
    pair = i * len(right.sentences) + j
    order = np.lexsort((entry, -weight[entry], pair))
    pair, entry = pair[order], entry[order]
    many = len(left.sentences) * len(right.sentences)
    ours = _small(pair * len(left.types) + found.left[entry], many * len(left.types))
    theirs = _small(pair * len(right.types) + found.right[entry], many * len(right.types))
    ours_used, theirs_used = (np.zeros(int(side.max(initial=-1)) + 1, dtype=bool) for side in (ours, theirs))
    taken = np.zeros(len(pair), dtype=bool)
    free = np.arange(len(pair))
    for _ in range(_ROUNDS):
        if not len(free):
            break
        chosen = free[_firsts(ours[free], len(ours_used)) & _firsts(theirs[free], len(theirs_used))]
        taken[chosen] = True
        ours_used[ours[chosen]] = theirs_used[theirs[chosen]] = True
        free = free[~ours_used[ours[free]] & ~theirs_used[theirs[free]]]
    return Matches(pair[taken], entry[taken])


def _spread(left: Typed, right: Typed, found: Table, rows: Ints) -> tuple[Ints, Ints, Ints]:
    """Each table row, once for every left sentence and every right sentence in which its two types stand."""
    many_left, many_right = left.per_type[found.left[rows]], right.per_type[found.right[rows]]
    times = many_left * many_right
    entry = np.repeat(rows, times)
    within = np.arange(len(entry)) - np.repeat(np.cumsum(times) - times, times)
    width = np.repeat(many_right, times)
    i = left.where[left.first[found.left[entry]] + within // np.maximum(width, 1)]
    j = right.where[right.first[found.right[entry]] + within % np.maximum(width, 1)]
    return entry, i, j


def _small(keys: Ints, below: int) -> Ints:
    """Keys below some number as they are where it is small, else numbered anew."""
    return keys if below <= _SMALL else np.unique(keys, return_inverse=True)[1]


def _firsts(keys: Ints, many: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """True where a key, below `many`, occurs for the first time. No sorting: this runs ten times for every pair."""
    place = np.arange(len(keys))
    first = np.empty(many, dtype=np.int64)
    first[keys[::-1]] = place[::-1]
    seen: np.ndarray[tuple[int], np.dtype[np.bool_]] = first[keys] == place
    return seen
