"""Sentences that have a likelier counterpart already."""

import numpy as np
from tests.linking.test_beside import article

from retold.linking.generation import shipped
from retold.linking.rivals import doubted, unrivalled
from retold.linking.score import judge
from retold.linking.typed import typed

MILL = "The council of Vardo closed the old mill on Monday, and the farmers carried their wheat by boat to the islands."
TOLD = "Le conseil de Vardo a fermé lundi le vieux moulin, et les fermiers ont porté leur blé en bateau sur les îles."
OTHER = "Le conseil de Vardo aime ses pêcheurs, ses musées, ses chanteurs, ses montagnes et la neige qui les couvre."
HEADLINE = "Vardo : le conseil ferme le vieux moulin"


def probabilities(paragraphs, given, raised=False, story=0.9):
    """What becomes of the given probabilities of the mill's pairs with the sentences of a French report."""
    left, right = article("x", "en", [[MILL]]), article("y", "fr", paragraphs)
    ours, theirs = typed(left, shipped()), typed(right, shipped())
    judged = judge(ours, theirs, shipped())
    assert judged.scored.pair.tolist() == list(range(len(given)))
    judged = judged._replace(probability=np.array(given), same_story=story)
    if raised:
        return unrivalled(left, right, judged, len(given)).probability.tolist()
    return doubted(left, right, ours, theirs, judged).probability.tolist()


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


def test_the_only_counterpart_in_sight_is_likelier():
    """A pair is raised where no other pair of its sentences is likely, and only it."""
    only, other = probabilities([[TOLD], [OTHER]], [0.45, 0.1], raised=True)
    assert only > 0.5
    assert other == 0.1


def test_a_pair_with_a_rival_is_not_raised():
    """Where a sentence may have either of two counterparts both stay as they are."""
    assert probabilities([[TOLD], [OTHER]], [0.45, 0.4], raised=True) == [0.45, 0.4]


def test_strangers_have_lone_pairs_too():
    """In articles that hardly report one event nothing is raised."""
    assert probabilities([[TOLD], [OTHER]], [0.45, 0.1], raised=True, story=0.2) == [0.45, 0.1]
