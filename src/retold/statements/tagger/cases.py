"""One cue as a case of its own: the tokens around it, how far they are from it, what the rules say of them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from retold.statements.field import Range
from retold.statements.findings import Finding

_BEFORE, _AFTER = 90, 140
"""Tokens around a cue among which its source and content are sought."""

CENTRE, REACH = 16, 15
"""Places around a cue: `CENTRE` at it, up to `REACH` steps before and after, each wider than the one before."""

Index = NDArray[np.intp]
Item = TypeVar("Item")


class Case(NamedTuple):
    """A cue: its number, its `rows`, those of the `window` around it, its first token and the one after its last, and
    what the rules found at it."""

    number: int
    rows: Range
    window: Range
    cue: Range
    rule: Finding | None


def cases(tags: NDArray[np.int8], pieces: Sequence[Range], found: Sequence[Finding]) -> list[Case]:
    """The cases of the tags (0 none, 1 a cue's first token, 2 its next) of pieces that lie end to end."""
    owners = _by_cue(found)
    starts = np.cumsum([0, *(last - first for first, last in pieces)]).tolist()
    made: list[Case] = []
    for (first, _), (start, end) in zip(pieces, pairwise(starts), strict=True):
        for a, b in _runs(tags[start:end]):
            window = max(start, start + a - _BEFORE), min(end, start + b + _AFTER)
            cue = first + a, first + b
            number = min((owners[at] for at in range(*cue) if at in owners), default=None)
            rule = None if number is None else found[number]
            made.append(Case(len(made), (start + a, start + b), window, cue, rule))
    return made


def _runs(tags: NDArray[np.int8]) -> Iterator[Range]:
    at = 0
    for first in np.flatnonzero(tags).tolist():
        if first >= at:
            at = first + 1
            while at < len(tags) and tags[at] == 2:
                at += 1
            yield first, at


def places(tokens: Index, starts: Index, ends: Index) -> Index:
    """How far tokens stand from their cues, each given by its first token and the one after its last."""
    before, after = tokens < starts, tokens >= ends
    far = np.where(before, starts - tokens, np.where(after, tokens - ends + 1, 1))
    step = np.minimum(REACH, (2 * np.log2(far)).astype(np.intp) + 1)
    return CENTRE + np.where(before, -step, np.where(after, step, 0))


def near(rule: Finding | None, first: int, last: int) -> Index:
    """What the rules say of the tokens `first` to `last` about a cue: 0 nothing, else 1 no part, 2 source, 3 content,
    4 cue."""
    said = np.zeros(last - first, np.intp)
    if rule is not None:
        said[:] = 1
        for value, ranges in ((3, rule.content), (2, rule.source), (4, rule.cue)):
            for a, b in ranges:
                said[max(0, a - first) : max(0, b - first)] = value
    return said


def _by_cue(found: Sequence[Finding]) -> dict[int, int]:
    """Token of a cue -> the first finding that has it."""
    owners: dict[int, int] = {}
    for number, finding in enumerate(found):
        for a, b in finding.cue:
            for at in range(a, b):
                owners.setdefault(at, number)
    return owners


def portions(items: Sequence[Item], width: Callable[[Item], int], most: int) -> list[list[Item]]:
    """The items in groups whose widths add up to `most` or little more."""
    found: list[list[Item]] = []
    size = most
    for item in items:
        if size >= most:
            found.append([])
            size = 0
        found[-1].append(item)
        size += width(item)
    return found
