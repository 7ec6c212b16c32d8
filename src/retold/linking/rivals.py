"""What the other pairs of its sentences say of a pair: a second counterpart most often tells something else, and the
only one in sight is likelier."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retold.linking.features import best_other
from retold.linking.score import Judged
from retold.linking.typed import Floats, Ints, Typed
from retold.records import Annotated

_HAS = 0.7
"""Probability of a pair from which its sentences have their counterpart."""
_OBJECTION = 2.0
"""Log odds taken from a second one: on parallel news 105 of 377 wrong pairs go by it, and 7 of 6,370 right ones."""
_IN_SHORT = 0.6
"""Share of a sentence's weight from which another tells it altogether: headlines say in short what the report says. On
real reports two of 50 right pairs were lost without it."""
_IN_SIGHT = 0.3
"""Probability of a pair from which it stands in another's way."""
_ONE_EVENT = 0.5
"""Probability that two articles report one event from which being alone says something: so it does not of strangers."""
_ALONE = 0.3
"""Log odds added where nothing does: of such pairs at .45 58 in a hundred are right, as the weights make a wrong link
worse than a missing one."""


def doubted(left: Annotated, right: Annotated, ours: Typed, theirs: Typed, judged: Judged) -> Judged:
    """The judgement with every pair lowered of which one sentence has a likelier counterpart and the other tells more
    than it; a neighbour in one paragraph is no other counterpart, as translators cut sentences in two."""
    told = _told(ours, theirs, judged)
    second = np.zeros(len(judged.probability), dtype=bool)
    for best, share in zip(_rivals(left, right, judged, len(theirs.sentences)), reversed(told), strict=True):
        second |= (best >= _HAS) & (best > judged.probability) & (share < _IN_SHORT)
    return _moved(judged, second, -_OBJECTION)


def unrivalled(left: Annotated, right: Annotated, judged: Judged, columns: int) -> Judged:
    """The judgement of two articles on one event with every pair raised of which neither sentence has another likely
    one; the right article has `columns` sentences."""
    if judged.same_story < _ONE_EVENT:
        return judged
    best = np.maximum(*_rivals(left, right, judged, columns))
    return _moved(judged, (best < _IN_SIGHT) & (best < judged.probability), _ALONE)


def _moved(judged: Judged, which: npt.NDArray[np.bool_], by: float) -> Judged:
    """The judgement with the log odds of some pairs moved, three decimals."""
    clipped = np.clip(judged.probability, 1e-3, 1 - 1e-3)
    moved = np.round(1 / (1 + np.exp(-by - np.log(clipped / (1 - clipped)))), 3)
    return judged._replace(probability=np.where(which, moved, judged.probability))


def _rivals(left: Annotated, right: Annotated, judged: Judged, columns: int) -> tuple[Floats, Floats]:
    """The best other pair in other paragraphs, of the left and of the right sentence of each pair."""
    i, j = np.divmod(judged.scored.pair, max(1, columns))
    grid = np.zeros((int(i.max(initial=-1)) + 1, columns))
    grid[i, j] = judged.probability
    ours, theirs = _paragraphs(left, len(grid)), _paragraphs(right, columns)
    return _elsewhere(grid, theirs)[i, j], _elsewhere(grid.T, ours).T[i, j]


def _told(ours: Typed, theirs: Typed, judged: Judged) -> tuple[Floats, Floats]:
    """The share of the left and of the right sentence of each pair that is matched in it."""
    pair, found, entry = judged.scored.pair, judged.scored.found, judged.scored.matched.entry
    row = np.searchsorted(pair, judged.scored.matched.pair)
    i, j = np.divmod(pair, max(1, len(theirs.sentences)))

    def share(side: Typed, types: Ints, sentence: Ints) -> Floats:
        matched = np.bincount(row, weights=found.likeness[entry] * side.rarity[types[entry]], minlength=len(pair))
        return np.asarray(matched / (side.mass[sentence] + 1e-9))

    return share(ours, found.left, i), share(theirs, found.right, j)


def _elsewhere(grid: Floats, paragraphs: Ints) -> Floats:
    """For each cell the best of its row in other paragraphs than that of its column."""
    tops = np.zeros((len(grid), int(paragraphs.max(initial=-1)) + 1))
    for column, paragraph in enumerate(paragraphs):
        tops[:, paragraph] = np.maximum(tops[:, paragraph], grid[:, column])
    return best_other(tops)[:, paragraphs]


def _paragraphs(annotated: Annotated, many: int) -> Ints:
    """The number of the paragraph of each of the first so many sentences."""
    text, spans = annotated.article.text, annotated.sentences[:many]
    breaks = ["\n" in text[one[1] : other[0]] for one, other in pairwise(spans)]
    return np.cumsum([0, *breaks])[:many]
