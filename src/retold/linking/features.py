"""What a sentence pair looks like in numbers: the features that the calibrated model weighs.

One row of the matrix is one sentence pair that shares at least one token; `NAMES` gives the columns in order.
"""

from typing import NamedTuple

import numpy as np

from retold.linking.coverage import Matches, matches
from retold.linking.evidence import ENTITIES, Kind, Table, table
from retold.linking.generation import Generation
from retold.linking.typed import Floats, Ints, Typed

NAMES = (
    "evidence", "local_evidence", "cover", "local_cover", "cover_less", "cover_more", "sure_less", "sure_more",
    "margin_less", "margin_more", "length", "size", "figures", "conflict", "senses", "entities", "literal", "same_language",
    "literal_same", "cover_same", "above_less", "above_more", "known", "context",
)  # fmt: skip

_VETO = 13.0
"""Numbers from here on conflict where both sentences have some and share none; smaller ones are too often words."""


class Scored(NamedTuple):
    """The sentence pairs of two articles with their features. `pair[k]` is left sentence x right sentences + right."""

    pair: Ints
    features: Floats
    found: Table
    matched: Matches


def features(left: Typed, right: Typed, generation: Generation) -> Scored:
    """The features of every sentence pair that shares a token; "context" is left 0 for the article level to fill in."""
    found = table(left, right, generation)
    matched = matches(left, right, found)
    pair, row = np.unique(matched.pair, return_inverse=True)
    i, j = pair // max(1, len(right.sentences)), pair % max(1, len(right.sentences))
    a, b, likeness = found.left[matched.entry], found.right[matched.entry], found.likeness[matched.entry]
    kind = found.kind[matched.entry]

    def total(weights: Floats) -> Floats:
        return np.bincount(row, weights=weights, minlength=len(pair)).astype(np.float64)

    ours, theirs = likeness * left.rarity[a], likeness * right.rarity[b]
    ours_local, theirs_local = likeness * left.local[a], likeness * right.local[b]
    both, local = (ours + theirs) / 2, (ours_local + theirs_local) / 2
    entity = np.isin(kind, [int(one) for one in ENTITIES])
    sum_local = total(local)
    cover = total(both) * 2 / (left.mass[i] + right.mass[j] + 1e-9)
    local_cover = sum_local * 2 / (left.local_mass[i] + right.local_mass[j] + 1e-9)
    c_left, c_right = total(ours) / (left.mass[i] + 1e-9), total(theirs) / (right.mass[j] + 1e-9)
    s_left = total(np.where(left.sure[a], ours_local, 0.0)) / (left.sure_mass[i] + 2.0)
    s_right = total(np.where(right.sure[b], theirs_local, 0.0)) / (right.sure_mass[j] + 2.0)
    m_left, m_right = _margins(local_cover, i, j, len(left.sentences), len(right.sentences))
    same = np.full(len(pair), float(left.language == right.language))
    literal = total(np.where(kind == Kind.WORD, local, 0.0)) / (sum_local + 1e-9)
    columns = [
        np.log1p(total(both)), np.log1p(sum_local), cover, local_cover,
        np.minimum(c_left, c_right), np.maximum(c_left, c_right), np.minimum(s_left, s_right), np.maximum(s_left, s_right),
        np.minimum(m_left, m_right), np.maximum(m_left, m_right),
        np.abs(np.log((left.mass[i] + 1) / (right.mass[j] + 1))),
        np.log1p(np.minimum(left.local_mass[i], right.local_mass[j])),
        np.log1p(total((kind == Kind.FIGURE).astype(np.float64))), _conflict(left, right, pair, i, j, found, matched, row),
        np.log1p(total(np.where(entity | (kind == Kind.DATE), 0.0, local))), total(np.where(entity, local, 0.0)) / (sum_local + 1e-9),
        literal, same, literal * same, local_cover * same, *_above(local_cover, i, j, len(left.sentences), len(right.sentences)),
        np.full(len(pair), known(left, right)), np.zeros(len(pair)),
    ]  # fmt: skip
    return Scored(pair, np.column_stack(columns) if len(pair) else np.zeros((0, len(NAMES))), found, matched)


def known(left: Typed, right: Typed) -> float:
    """The share of the two articles that could be matched at all, 0..1: what is covered says less where little could be."""
    if left.language == right.language:
        return 1.0
    return float(min(left.sure_mass.sum() / (left.local_mass.sum() + 1), right.sure_mass.sum() / (right.local_mass.sum() + 1)))


def _margins(score: Floats, i: Ints, j: Ints, rows: int, columns: int) -> tuple[Floats, Floats]:
    """How far each pair is above the best other pair of its left sentence, and of its right sentence."""
    grid = np.zeros((rows, columns))
    grid[i, j] = score
    return score - _best_other(grid)[i, j], score - _best_other(grid.T).T[i, j]


def _above(score: Floats, i: Ints, j: Ints, rows: int, columns: int) -> tuple[Floats, Floats]:
    """The log of each pair's score over what its two sentences, and any two of the articles, share by chance: less, more.

    Lexicons differ in size, so a raw score says different things in two language pairs; the chance level comes along.
    """
    grid = np.zeros((rows, columns))
    grid[i, j] = score
    everywhere = grid.mean() if grid.size else 0.0
    by_row = (grid.sum(axis=1)[i] - score + 2 * everywhere) / (columns + 1)
    by_column = (grid.sum(axis=0)[j] - score + 2 * everywhere) / (rows + 1)
    level = np.sort(np.log((score + 0.03) / (np.array([by_row, by_column]) + 0.03)), axis=0)
    return level[0], level[1]


def _best_other(grid: Floats) -> Floats:
    """For each cell the best of the other cells in its row, 0 in a row of one."""
    if grid.shape[1] < 2:
        return np.zeros_like(grid)
    best = grid.argmax(axis=1)
    rows = np.arange(len(grid))
    first = grid[rows, best]
    rest = grid.copy()
    rest[rows, best] = -1.0
    other = np.repeat(first[:, None], grid.shape[1], axis=1)
    other[rows, best] = rest.max(axis=1)
    return other


def _conflict(
    left: Typed, right: Typed, pair: Ints, i: Ints, j: Ints, found: Table, matched: Matches, row: Ints
) -> Floats:
    """1 where both sentences hold larger numbers and share none of them."""
    ours, theirs = _numbered(left), _numbered(right)
    agree = np.bincount(row, weights=(found.kind[matched.entry] == Kind.FIGURE).astype(np.float64), minlength=len(pair))
    return np.where(ours[i] & theirs[j] & (agree == 0), 1.0, 0.0)


def _numbered(article: Typed) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which sentences hold a number that can conflict."""
    large = np.array([
        one.key.startswith("number:") and abs(float(one.key.removeprefix("number:"))) >= _VETO for one in article.types
    ], dtype=bool)  # fmt: skip
    has = np.zeros(len(article.sentences), dtype=bool)
    has[article.sentence[large[article.type]]] = True
    return has
