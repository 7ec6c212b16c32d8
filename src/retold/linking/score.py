"""How likely two sentences say the same, and two articles report the same event."""

from typing import NamedTuple

import numpy as np

from retold.linking.encoder import agreement, odds
from retold.linking.evidence import Kind
from retold.linking.features import NAMES, Scored, best_other, features, known
from retold.linking.generation import Generation
from retold.linking.model import models
from retold.linking.typed import Floats, Typed
from retold.linking.whole import in_full

STORY_NAMES = (
    "expected", "expected_share", "best", "third", "cover", "cover_less", "cover_more", "names_cover", "names",
    "figures", "same_language", "length", "size", "lead", "sure_cover", "known", "figures_cover", "figures_open",
)  # fmt: skip

CONTEXT = NAMES.index("context")
_SENSES = NAMES.index("senses")
_VETOED = 0.3


_UNREAD = -2.0
"""Log odds of one story for two articles in one language of which neither counts nor concepts are known: nobody can
tell then which of the words that they share are common. Of unlike articles of that kind .6 were taken for one story."""


_CHANCE = 0.02
"""Share of an article's words that may be a foreign name or word with a concept."""


_UNLIKELY = 1e-3
"""Probability below which rivals are all the same."""


class Judged(NamedTuple):
    """Two articles with the probability of each sentence pair (rows of `scored`) and that they report one event."""

    scored: Scored
    probability: Floats
    same_story: float


class Alone(NamedTuple):
    """Two articles with the probability of each sentence pair by itself (rows of `scored`) and of one event."""

    scored: Scored
    probability: Floats
    story: float

    @property
    def best(self) -> float:
        """How likely two of their sentences say the same, each by itself."""
        return round(float(trusted(self.probability, self.scored).max(initial=0.0)), 3)


def judge(
    left: Typed, right: Typed, generation: Generation, *, story: float | None = None, first: Alone | None = None
) -> Judged:
    """Score two articles against each other; all probabilities rounded to three decimals.

    `story` is how likely they report one event where that is known already (parts of articles); None: told from both.
    `first` is what `alone` found of them, None where that is still to be done. In a language that nobody has counted
    nothing tells what could have matched: whole sentences are judged as parts are there.
    """
    scored, probability, likely = first or alone(left, right, generation)
    whole = story is None and all(side.language in generation.counts for side in (left, right))
    story = likely if story is None else story
    columns = in_articles(scored, probability, story, left, right)
    if whole:
        columns = in_full(columns, scored, probability, left, right, generation)
    inside = models()["whole" if whole else "context"].probability(columns)
    inside = with_encoder(inside, scored, left, right)
    return Judged(scored, np.round(trusted(inside, scored), 3), round(story, 3))


def alone(left: Typed, right: Typed, generation: Generation) -> Alone:
    """Judge the sentences of two articles each by itself, and from that whether they report one event."""
    scored = features(left, right, generation)
    probability = models()["alone"].probability(scored.features[:, :CONTEXT])
    return Alone(scored, probability, _story(scored, probability, left, right, generation))


def _story(scored: Scored, alone: Floats, left: Typed, right: Typed, generation: Generation) -> float:
    story = float(models()["story"].probability(story_features(scored, alone, left, right)[None, :])[0])
    return shifted(story, _UNREAD) if _unread(left, right, generation) else story


def _unread(left: Typed, right: Typed, generation: Generation) -> bool:
    """Whether two articles are in one language that has no counts and next to no concepts."""
    if left.language != right.language or left.language in generation.counts:
        return False
    ideas = [bool(one.concepts) for side in (left, right) for one in side.types]
    return sum(ideas) <= _CHANCE * len(ideas)


def in_articles(scored: Scored, alone: Floats, story: float, left: Typed, right: Typed) -> Floats:
    """The features with what the two articles as wholes say: how much else pairs up, how far each pair is above the
    best other pair of its two sentences, and the log odds of one story."""
    columns = scored.features.copy()
    columns[:, CONTEXT] = context(scored, alone, left, right)
    columns[:, CONTEXT + 1], columns[:, CONTEXT + 2] = rivals(scored, alone, left, right)
    columns[:, CONTEXT + 3] = np.log(np.clip(story, 0.02, 0.98) / (1 - np.clip(story, 0.02, 0.98)))
    return columns


def with_encoder(probability: Floats, scored: Scored, left: Typed, right: Typed) -> Floats:
    """The probabilities moved by what the user's encoder says, if there is one; none is raised over figures in
    conflict."""
    if left.vectors is None or right.vectors is None:
        return probability
    clipped = np.clip(probability, 1e-6, 1 - 1e-6)
    evidence = np.log(clipped / (1 - clipped))
    moved = odds(left.vectors, right.vectors).flat[scored.pair]
    moved = moved * agreement(evidence, moved)
    moved = np.where(scored.features[:, NAMES.index("conflict")] > 0, np.minimum(moved, 0.0), moved)
    return np.asarray(1 / (1 + np.exp(-(evidence + moved))))


def trusted(probability: Floats, scored: Scored) -> Floats:
    """The probabilities with the veto: names, places and dates alone never make a link. How much common words tell is
    weighed by the model: a veto on them too cost three true links in a hundred and spared as many wrong ones."""
    return np.where(scored.features[:, _SENSES] <= 0.0, np.minimum(probability, _VETOED), probability)


def shifted(probability: float, by: float) -> float:
    """A probability moved by some log odds, three decimals."""
    odds = np.log(max(probability, 1e-3) / max(1 - probability, 1e-3)) + by
    return round(float(1 / (1 + np.exp(-odds))), 3)


def context(scored: Scored, alone: Floats, left: Typed, right: Typed) -> Floats:
    """For each pair the log of how many other sentences of the two articles are expected to pair up."""
    grid = grid_of(scored, alone, left, right)
    rows, columns = len(left.sentences), len(right.sentences)
    i, j = scored.pair // max(1, columns), scored.pair % max(1, columns)
    by_row, by_column = (
        (grid.max(axis=1), grid.max(axis=0)) if rows and columns else (np.zeros(rows), np.zeros(columns))
    )
    others = np.minimum(by_row.sum() - by_row[i], by_column.sum() - by_column[j])
    return np.asarray(np.log1p(np.maximum(others, 0.0)))


def rivals(scored: Scored, alone: Floats, left: Typed, right: Typed) -> tuple[Floats, Floats]:
    """For each pair how far its log odds are above those of the best other pair of its left and of its right sentence,
    the smaller and the larger: a weak pair of two sentences that nothing else tells is likelier than one of many."""
    clipped = np.clip(alone, _UNLIKELY, 1 - _UNLIKELY)
    least = float(np.log(_UNLIKELY / (1 - _UNLIKELY)))
    grid = least + grid_of(scored, np.log(clipped / (1 - clipped)) - least, left, right)
    i, j = scored.pair // max(1, grid.shape[1]), scored.pair % max(1, grid.shape[1])
    ours = (grid - best_other(grid, least))[i, j]
    theirs = (grid - best_other(grid.T, least).T)[i, j]
    return np.minimum(ours, theirs), np.maximum(ours, theirs)


def grid_of(scored: Scored, values: Floats, left: Typed, right: Typed) -> Floats:
    """The values of the pairs as a matrix, left sentences by right sentences."""
    grid = np.zeros((len(left.sentences), len(right.sentences)))
    grid.flat[scored.pair] = values
    return grid


def story_features(scored: Scored, alone: Floats, left: Typed, right: Typed) -> Floats:
    """What two articles look like as wholes; columns as in `STORY_NAMES`."""
    grid = grid_of(scored, alone, left, right)
    by_row = np.sort(grid.max(axis=1))[::-1] if grid.size else np.zeros(1)
    by_column = np.sort(grid.max(axis=0))[::-1] if grid.size else np.zeros(1)
    expected = min(by_row.sum(), by_column.sum())
    found, kind = scored.found, scored.found.kind
    ours, theirs = (
        _best(found.left, found.likeness, len(left.types)),
        _best(found.right, found.likeness, len(right.types)),
    )
    weight_left, weight_right = left.about, right.about
    cover_left, cover_right = _share(ours, weight_left), _share(theirs, weight_right)
    name_left, name_right = left.names, right.names
    names = min(float((ours * weight_left)[name_left].sum()), float((theirs * weight_right)[name_right].sum()))
    lead = grid[:2, :].max() + grid[:, :2].max() if grid.size else 0.0
    sure = min(_share(ours[left.sure], weight_left[left.sure]), _share(theirs[right.sure], weight_right[right.sure]))
    return np.array([
        np.log1p(expected), expected / max(1, min(len(by_row), len(by_column))),
        by_row[0], by_row[min(2, len(by_row) - 1)],
        np.sqrt(cover_left * cover_right), min(cover_left, cover_right), max(cover_left, cover_right),
        min(_share(ours[name_left], weight_left[name_left]), _share(theirs[name_right], weight_right[name_right])),
        np.log1p(names), np.log1p(float((found.likeness * (kind == Kind.FIGURE)).sum())),
        float(left.language == right.language), abs(np.log((len(by_row) + 1) / (len(by_column) + 1))),
        np.log1p(min(len(by_row), len(by_column))), lead, sure, known(left, right), *_figures(left, right, scored),
    ])  # fmt: skip


def _figures(left: Typed, right: Typed, scored: Scored) -> tuple[float, float]:
    """The share of the figures and dates that both articles have, and the log of how many the poorer one has alone."""
    agreeing = int(((scored.found.kind == Kind.FIGURE) | (scored.found.kind == Kind.DATE)).sum())
    fewer = min(left.dated_or_counted, right.dated_or_counted)
    return agreeing / (fewer + 1.0), float(np.log1p(max(0, fewer - agreeing)))


def _best(types: "np.ndarray[tuple[int], np.dtype[np.int64]]", likeness: Floats, many: int) -> Floats:
    best = np.zeros(many)
    np.maximum.at(best, types, likeness)
    return best


def _share(found: Floats, weights: Floats) -> float:
    total = float(weights.sum())
    return float((found * weights).sum()) / total if total else 0.0
