"""Words that the other report tells in another place are a minor loss."""

from retold.records import Change, Pair
from retold.tracing.elsewhere import placed

LEFT, RIGHT = ((0, 40), (41, 80)), ((0, 30), (31, 70))


def _dropped() -> Change:
    return Change(
        kind="dropped",
        left=((20, 40),),
        right=(),
        left_telling=((0, 40),),
        right_telling=((0, 30),),
        severity="notable",
        probability=0.85,
        explanation="Only the first says “x”; the second has nothing like it.",
        left_article="a",
        right_article="b",
    )


def test_a_linked_sentence_outside_the_telling_makes_it_minor() -> None:
    """The sentence that holds the words is told again further on: nothing is lost but its place."""
    pairs = [Pair(left=LEFT[0], right=RIGHT[1], probability=0.9)]
    (change,) = placed([_dropped()], pairs, LEFT, RIGHT)
    assert change.severity == "minor" and change.explanation.endswith("in another place.")


def test_the_compared_sentences_themselves_do_not() -> None:
    """The pair that is being compared, and pairs in doubt, tell nothing about another place."""
    pairs = [Pair(left=LEFT[0], right=RIGHT[0], probability=0.9), Pair(left=LEFT[0], right=RIGHT[1], probability=0.3)]
    assert list(placed([_dropped()], pairs, LEFT, RIGHT)) == [_dropped()]
