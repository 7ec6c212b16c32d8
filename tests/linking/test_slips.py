"""One number with its digits in another order."""

from tests.linking.made import article

from retold.linking.generation import shipped
from retold.linking.slips import slips
from retold.linking.typed import typed


def test_a_slip_is_another_number_of_the_same_digits() -> None:
    """Of 46, 212 and 330 only the second is written with the digits of 221 in another order; the same is no slip."""
    generation = shipped()
    ours = typed(
        article("a", "en", ["The mill has 46 rooms", "The cost rose by 212", "The roof is 330 long"]), generation
    )
    theirs = typed(article("b", "en", ["The cost rose by 221", "The mill has 46 rooms"]), generation)
    assert slips(ours, theirs) == {(1, 0)}
