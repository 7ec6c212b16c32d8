"""Sentences that have a likelier counterpart already."""

import numpy as np
from tests.linking.test_beside import article

from retold.linking.generation import shipped
from retold.linking.score import judge
from retold.linking.second import doubted
from retold.linking.typed import typed

MILL = "The council of Vardo closed the old mill on Monday, and the farmers carried their wheat by boat to the islands."
TOLD = "Le conseil de Vardo a fermé lundi le vieux moulin, et les fermiers ont porté leur blé en bateau sur les îles."
OTHER = "Le conseil de Vardo aime ses pêcheurs, ses musées, ses chanteurs, ses montagnes et la neige qui les couvre."
HEADLINE = "Vardo : le conseil ferme le vieux moulin"


def probabilities(paragraphs, given):
    """What is left of the given probabilities of the mill's pairs with the sentences of a French report."""
    left, right = article("x", "en", [[MILL]]), article("y", "fr", paragraphs)
    ours, theirs = typed(left, shipped()), typed(right, shipped())
    judged = judge(ours, theirs, shipped())
    assert judged.scored.pair.tolist() == list(range(len(given)))
    return doubted(left, right, ours, theirs, judged._replace(probability=np.array(given))).probability.tolist()


def test_a_second_counterpart_is_doubted():
    """Where a sentence has a likelier counterpart, another loses, and the likelier one stays as it is."""
    first, second = probabilities([[TOLD], [OTHER]], [0.95, 0.7])
    assert first == 0.95
    assert second < 0.5


def test_without_a_likely_counterpart_nothing_is_doubted():
    """Two pairs of which neither is likely stay as they are."""
    assert probabilities([[TOLD], [OTHER]], [0.65, 0.6]) == [0.65, 0.6]


def test_a_headline_says_in_short_what_the_report_says():
    """What is told altogether by a sentence is its counterpart beside a likelier one."""
    assert probabilities([[HEADLINE], [TOLD]], [0.7, 0.95]) == [0.7, 0.95]


def test_a_neighbour_in_the_paragraph_is_no_other_counterpart():
    """A sentence may be told in two that stand together."""
    assert probabilities([[TOLD, OTHER]], [0.95, 0.7]) == [0.95, 0.7]
