"""A sentence encoder that a user has, beside the evidence of matching words; linking never needs one.

Encoders differ in what a likeness of .6 means, so a pair counts by how far it stands above what two sentences of the
same two articles have by chance. An encoder moves what the evidence says, by bounded odds; the vetoes stay in force.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_PULL, _CHANCE, _MOST = 0.5, 1.5, 1.5
"""Log odds for each deviation above chance, the deviations that chance often has, and the most odds either way."""
_FEW = 4
"""Sentence pairs from which agreement is more than chance."""
_LEAST_DEVIATION = 0.05
"""Likenesses of two articles that differ less than this tell nothing apart."""


class Encoder(Protocol):
    """What turns texts into vectors, one row each; sentence-transformers and model2vec models have this very method."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.floating]:
        """The vectors of some texts, as an array with one row for each."""


def encoded(encoder: Encoder, texts: Sequence[str]) -> Floats:
    """The vectors of some texts at length 1 (0 where the encoder finds nothing)."""
    if not texts:
        return np.zeros((0, 1))
    vectors = np.asarray(encoder.encode(list(texts)), dtype=np.float64)
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9))


def odds(left: Floats, right: Floats) -> Floats:
    """Log odds that the encoder adds for each sentence pair, left by right."""
    if len(left) * len(right) < 2:
        return np.zeros((len(left), len(right)))
    alike = left @ right.T
    above = (alike - alike.mean()) / max(float(alike.std()), _LEAST_DEVIATION)
    return np.asarray(np.clip(_PULL * (above - _CHANCE), -_MOST, _MOST))


def agreement(evidence: Floats, moved: Floats) -> float:
    """How far an encoder goes with the evidence over the sentence pairs of two articles, 0..1: one that knows nothing
    of a language says nothing there."""
    if len(evidence) < _FEW or not evidence.std() or not moved.std():
        return 0.0
    return max(0.0, float(np.corrcoef(evidence, moved)[0, 1]))
