import numpy as np
import pytest

from retold.linking.align import align
from retold.linking.encoder import agreement, encoded, odds

from .made import FOREST_FR, HARBOUR_EN, HARBOUR_FR, article

LEFT, RIGHT = article("a", "en", HARBOUR_EN), article("b", "fr", HARBOUR_FR)


class Tiny:
    """An encoder made for the test: a few stems are its dimensions."""

    def __init__(self, *stems):
        self.stems = stems

    def encode(self, texts):
        return np.array([[sum(stem in text.lower() for stem in group) for group in self.stems] for text in texts])


def probabilities(encoder):
    """The probability of each pair of sentences."""
    return {(pair.left, pair.right): pair.probability for pair in align(LEFT, RIGHT, encoder=encoder)}


def test_vectors_have_length_one():
    """Whatever an encoder gives is put at one length; what it finds nothing in stays 0; no text gives no vector."""
    assert np.allclose(np.linalg.norm(encoded(Tiny(("a",), ("b",)), ["aab", "b", "x"]), axis=1), [1, 1, 0])
    assert encoded(Tiny(), []).shape[0] == 0


def test_only_what_stands_above_chance_is_raised():
    """The one pair that is alike is raised, the rest lowered, within bounds; one pair alone tells nothing."""
    moved = odds(np.eye(6), np.eye(6)[:1])
    assert moved[0, 0] > 0 > moved[1, 0] and np.abs(moved).max() <= 1.5
    assert odds(np.eye(1), np.eye(1)).tolist() == [[0.0]]


def test_an_encoder_moves_what_the_evidence_says():
    """What is held against each other with an encoder has other probabilities, within 0..1."""
    without = probabilities(None)
    moved = probabilities(Tiny(("crane", "grue"), ("million",), ("7.5", "7,5")))
    assert moved != without and all(0.0 <= p <= 1.0 for p in moved.values())


def test_an_encoder_counts_as_far_as_it_goes_with_the_evidence():
    """One that says the opposite of the evidence, or the same of every pair, moves nothing."""
    evidence = np.array([3.0, -2.0, -2.5, -1.0, -4.0])
    assert agreement(evidence, evidence) == pytest.approx(1.0)
    assert agreement(evidence, -evidence) == agreement(evidence, np.ones(5)) == 0.0
    assert agreement(evidence[:2], evidence[:2]) == 0.0


def test_vetoes_stay_in_force():
    """Sentences that share no telling word are not linked, however alike an encoder finds them."""
    forest = article("c", "fr", FOREST_FR)
    assert not [pair for pair in align(LEFT, forest, encoder=Tiny(("e",), ("zzz",))) if pair.probability >= 0.5]
