"""What whole sentences of two articles say beyond what their parts do: what the lexicon could have matched, and how
much a pair shares beside the other likely ones.

Parts of sentences (what is stated, clauses) are judged without: there what is quoted keeps all and what is told in
other words little, side by side. With it there, five of 34 links of five real reports were lost.
"""

import numpy as np

from retold.linking.evidence import tellable
from retold.linking.features import NAMES, Scored
from retold.linking.generation import Generation
from retold.linking.typed import Floats, Typed

WHOLE_NAMES = (
    *NAMES, "tellable_less", "tellable_more", "rest_less", "rest_more", "lexicon", "usual_cover", "usual_what",
)  # fmt: skip

_COVER, _WHAT = NAMES.index("local_cover"), NAMES.index("what_less")
_SMOOTH = 2.0
"""Rarity added to what could be matched, so that one matched word of one is not all."""
_USUAL = 0.35
"""What a likely pair shares where the articles have no other."""


def in_full(
    columns: Floats, scored: Scored, alone: Floats, left: Typed, right: Typed, generation: Generation
) -> Floats:
    """The features of pairs in their articles (`score.in_articles`) with those of whole sentences, as `WHOLE_NAMES`."""
    usual = [beside_usual(scored.features[:, column], alone) for column in (_COVER, _WHAT)]
    if left.language == right.language:
        usual = [np.zeros(len(alone))] * 2
    return np.column_stack([columns, *told_of(scored, left, right, generation), *usual])


def told_of(scored: Scored, left: Typed, right: Typed, generation: Generation) -> list[Floats]:
    """What would match if the other sentence said it too (`evidence.tellable`): the share of it that does, what is left
    open, each of the poorer and of the richer side, and how much of the articles it is."""
    pair, entry = scored.pair, scored.matched.entry
    row = np.searchsorted(pair, scored.matched.pair)
    sentences = np.divmod(pair, max(1, len(right.sentences)))
    likeness, types = scored.found.likeness[entry], (scored.found.left[entry], scored.found.right[entry])
    shares, rest, known = [], [], 1.0
    for one, other, of, sentence in zip((left, right), (right, left), types, sentences, strict=True):
        weights = one.local * tellable(one, other.language, generation)
        mass = one.per_sentence(weights)
        told = np.bincount(row, weights=likeness * weights[of], minlength=len(pair))
        shares.append(told / (mass[sentence] + _SMOOTH))
        rest.append(np.log1p(np.maximum(mass[sentence] - told, 0.0)))
        known = min(known, float(mass.sum() / (one.local_mass.sum() + 1)))
    ordered = [choose(*sides) for sides in (shares, rest) for choose in (np.minimum, np.maximum)]
    return [*ordered, np.full(len(pair), known)]


def beside_usual(cover: Floats, alone: Floats) -> Floats:
    """For each pair the log of how much it shares over what the likely pairs of the two articles share otherwise: a
    translation keeps nearly all, a retelling less, and so does one that is read with a small lexicon."""
    weights = alone**2
    usual = (weights @ cover - weights * cover + _USUAL) / (weights.sum() - weights + 1)
    return np.asarray(np.log((cover + 0.05) / (usual + 0.05)))
