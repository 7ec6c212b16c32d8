"""What a sentence pair looks like in numbers: the features that the calibrated model weighs.

One row of the matrix is one sentence pair that shares at least one token; `NAMES` gives the columns in order. "less"
and "more" are the smaller and the larger of the two sides, so that left and right may change places.
"""

from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retold.linking.coverage import Matches, matches
from retold.linking.evidence import Kind, Table, table
from retold.linking.generation import Generation
from retold.linking.typed import Floats, Ints, Typed

NAMES = (
    "evidence", "local_evidence", "cover", "local_cover", "cover_less", "cover_more", "sure_less", "sure_more",
    "margin_less", "margin_more", "length", "size", "figures", "conflict", "senses", "entities", "literal",
    "above_less", "above_more", "known",
    "open_less", "open_more", "what_less", "what_more", "telling",
    "context", "rival_less", "rival_more", "story",
)  # fmt: skip

_TELLING = 4.0
"""Rarity, in nats, from which a word tells something: "last" and "year" do not, "forced" and "rivers" do."""
_WHO_WHERE_WHEN = (Kind.PLACE, Kind.NAME, Kind.DATE)
_SMOOTH = 2.0
"""Rarity added to what could be matched, so that one matched word of one is not all."""


class Scored(NamedTuple):
    """The sentence pairs of two articles with their features. `pair[k]` is left sentence x right sentences + right.

    `telling[k]` is how many words of pair k match that say something: rarer than a common word, no name, place or date.
    """

    pair: Ints
    features: Floats
    telling: Floats
    found: Table
    matched: Matches


def features(left: Typed, right: Typed, generation: Generation) -> Scored:
    """The features of every sentence pair that shares a token.

    The last four, from "context" on, are left 0: they come from the two articles as wholes, see `score.in_articles`.
    """
    found = table(left, right, generation)
    matched = matches(left, right, found)
    pairs = _Pairs(left, right, found, matched)
    if not len(pairs.pair):
        return Scored(pairs.pair, np.zeros((0, len(NAMES))), np.zeros(0), found, matched)
    columns = [*pairs.coverage(), *pairs.margins(), *pairs.kinds(), *pairs.chance(), *pairs.left_open()]
    telling = pairs.telling()
    columns += [*pairs.what(), np.log1p(telling)]
    columns += [np.zeros(len(pairs.pair))] * (len(NAMES) - len(columns))
    return Scored(pairs.pair, np.column_stack(columns), telling, found, matched)


class _Pairs:
    """All sentence pairs of two articles that share a token, and what their matched tokens sum up to."""

    def __init__(self, left: Typed, right: Typed, found: Table, matched: Matches) -> None:
        self.left, self.right, self.found, self.entry = left, right, found, matched.entry
        begins = np.diff(matched.pair, prepend=-1) != 0  # sorted by pair
        self.pair: Ints = matched.pair[begins]
        self.row: Ints = np.cumsum(begins) - 1
        self.i, self.j = self.pair // max(1, len(right.sentences)), self.pair % max(1, len(right.sentences))
        self.a, self.b = found.left[matched.entry], found.right[matched.entry]
        self.kind, likeness = found.kind[matched.entry], found.likeness[matched.entry]
        # who and where, not what: alone they never link
        self.entity = (self.kind == Kind.PLACE) | (self.kind == Kind.NAME)
        self.ours, self.theirs = likeness * left.rarity[self.a], likeness * right.rarity[self.b]
        self.ours_local, self.theirs_local = likeness * left.local[self.a], likeness * right.local[self.b]
        self.local = (self.ours_local + self.theirs_local) / 2

    def total(self, weights: npt.NDArray[np.generic]) -> Floats:
        """The sum over each pair's matched tokens."""
        return np.bincount(self.row, weights=weights.astype(np.float64), minlength=len(self.pair)).astype(np.float64)

    @cached_property
    def evidence(self) -> Floats:
        return self.total(self.local)

    @cached_property
    def local_cover(self) -> Floats:
        both: Floats = self.left.local_mass[self.i] + self.right.local_mass[self.j]
        return self.evidence * 2 / (both + 1e-9)

    @cached_property
    def sure(self) -> tuple[Floats, Floats]:
        """Local rarity matched among the tokens that could be, left and right."""
        ours = self.total(np.where(self.left.sure[self.a], self.ours_local, 0.0))
        return ours, self.total(np.where(self.right.sure[self.b], self.theirs_local, 0.0))

    def telling(self) -> Floats:
        """How many matched words say something."""
        return self.total(tells(self.left, self.right, self.found)[self.entry])

    def coverage(self) -> list[Floats]:
        """How much matches, absolutely and as a share: of both sides, of each, of what each could match."""
        both = self.total((self.ours + self.theirs) / 2)
        ours, theirs = self.left.mass[self.i], self.right.mass[self.j]
        shares = self.total(self.ours) / (ours + 1e-9), self.total(self.theirs) / (theirs + 1e-9)
        sure = (
            self.sure[0] / (self.left.sure_mass[self.i] + _SMOOTH),
            self.sure[1] / (self.right.sure_mass[self.j] + _SMOOTH),
        )
        cover = both * 2 / (ours + theirs + 1e-9)
        return [np.log1p(both), np.log1p(self.evidence), cover, self.local_cover, *_ordered(shares), *_ordered(sure)]

    def margins(self) -> list[Floats]:
        """How far the pair is above the best other pair of each of its sentences; how unequal and how long they are."""
        grid = self.grid
        margins = (
            self.local_cover - best_other(grid)[self.i, self.j],
            self.local_cover - best_other(grid.T).T[self.i, self.j],
        )
        length = np.abs(np.log((self.left.mass[self.i] + 1) / (self.right.mass[self.j] + 1)))
        size = np.log1p(np.minimum(self.left.local_mass[self.i], self.right.local_mass[self.j]))
        return [*_ordered(margins), length, size]

    def kinds(self) -> list[Floats]:
        """What the evidence is: figures that agree or conflict, words of what, not of who and where, equal words."""
        agreeing = self.total(self.kind == Kind.FIGURE)
        conflict = self.left.numbered[self.i] & self.right.numbered[self.j] & (agreeing == 0)
        senses = self.total(np.where(self.entity | (self.kind == Kind.DATE), 0.0, self.local))
        entities = self.total(np.where(self.entity, self.local, 0.0)) / (self.evidence + 1e-9)
        literal = self.total(np.where(self.kind == Kind.WORD, self.local, 0.0)) / (self.evidence + 1e-9)
        return [np.log1p(agreeing), conflict.astype(np.float64), np.log1p(senses), entities, literal]

    def chance(self) -> list[Floats]:
        """The log of the score over what its sentences, and any two of the articles, share by chance.

        Lexicons differ in size, so a raw score says different things in two language pairs; the chance level helps.
        """
        grid = self.grid
        by_row = (grid.sum(axis=1)[self.i] - self.local_cover + 2 * grid.mean()) / (grid.shape[1] + 1)
        by_column = (grid.sum(axis=0)[self.j] - self.local_cover + 2 * grid.mean()) / (grid.shape[0] + 1)
        level = [np.log((self.local_cover + 0.03) / (one + 0.03)) for one in (by_row, by_column)]
        return [*_ordered((level[0], level[1])), np.full(len(self.pair), known(self.left, self.right))]

    def left_open(self) -> list[Floats]:
        """What could have been matched and is not."""
        ours, theirs = self.left.sure_mass[self.i] - self.sure[0], self.right.sure_mass[self.j] - self.sure[1]
        return [np.log1p(np.maximum(one, 0.0)) for one in _ordered((ours, theirs))]

    def what(self) -> list[Floats]:
        """The share matched of what is neither name nor place."""
        ours = self.total(np.where(self.left.what[self.a], self.ours_local, 0.0))
        theirs = self.total(np.where(self.right.what[self.b], self.theirs_local, 0.0))
        return _ordered((
            ours / (self.left.what_mass[self.i] + _SMOOTH),
            theirs / (self.right.what_mass[self.j] + _SMOOTH),
        ))  # fmt: skip

    @cached_property
    def grid(self) -> Floats:
        """The score of every sentence pair, left by right."""
        grid = np.zeros((len(self.left.sentences), len(self.right.sentences)))
        grid[self.i, self.j] = self.local_cover
        return grid


def tells(left: Typed, right: Typed, found: Table) -> npt.NDArray[np.bool_]:
    """Which matches say something: rarer than a common word, no name, place or date, not in every sentence."""
    rare = (left.rarity[found.left] + right.rarity[found.right]) / 2 >= _TELLING
    nowhere = (left.local[found.left] + right.local[found.right]) * found.likeness <= 0.0
    return np.asarray(rare & ~np.isin(found.kind, _WHO_WHERE_WHEN) & ~nowhere)


def known(left: Typed, right: Typed) -> float:
    """The share of two articles that could be matched at all, 0..1: coverage says less where little could be."""
    if left.language == right.language:
        return 1.0
    shares = (one.sure_mass.sum() / (one.local_mass.sum() + 1) for one in (left, right))
    return float(min(shares))


def _ordered(sides: tuple[Floats, Floats]) -> list[Floats]:
    """The smaller and the larger of two sides."""
    return [np.minimum(*sides), np.maximum(*sides)]


def best_other(grid: Floats, nothing: float = 0.0) -> Floats:
    """For each cell the best of the other cells in its row, `nothing` in a row of one."""
    if grid.shape[1] < 2:
        return np.full_like(grid, nothing)
    best = grid.argmax(axis=1)
    rows = np.arange(len(grid))
    rest = grid.copy()
    rest[rows, best] = -np.inf
    other = np.repeat(grid[rows, best][:, None], grid.shape[1], axis=1)
    other[rows, best] = rest.max(axis=1)
    return other
