"""Modes follow the quotation marks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from retold.languages import pack
from retold.statements.mode import QuotedPart
from retold.text.quotations import quotations


def part_of(text: str) -> QuotedPart:
    return QuotedPart(text, quotations(text, [(0, len(text))], pack("en")))


def test_words_in_marks_are_direct_without_and_with_their_marks() -> None:
    """Whether the marks belong to the content decides nothing."""
    text = "She said “we won” today."
    inner = text.index("we won")
    assert part_of(text).mode([(inner, inner + 6)]) == "direct"
    assert part_of(text).mode([(inner - 1, inner + 7)]) == "direct"


def test_words_outside_are_indirect_and_both_are_mixed() -> None:
    """A content with quoted and other words is mixed."""
    text = "The plan is “a disaster” for us."
    assert part_of(text).mode([(0, 8)]) == "indirect"
    assert part_of(text).mode([(0, len(text))]) == "mixed"


def test_marks_of_one_style_inside_each_other_count_as_one_quotation() -> None:
    """A quotation within a quotation does not end it."""
    text = "“The town is not “anti-port”; we like ships,” she said."
    end = text.index(", ”") if ", ”" in text else text.index(",”")
    assert part_of(text).mode([(1, end)]) == "direct"


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet='ab “”". ', max_size=40))
def test_the_mode_is_what_counting_letters_gives(text: str) -> None:
    """Direct, indirect and mixed are the share of letters inside the outermost quotations."""
    outer = [q.span for q in quotations(text, [(0, len(text))], pack("en")) if q.depth == 0]
    letters = [i for i, character in enumerate(text) if character.isalnum()]
    inside = [i for i in letters if any(a <= i < b for a, b in outer)]
    expected = "indirect" if not inside else "direct" if len(inside) == len(letters) else "mixed"
    assert part_of(text).mode([(0, len(text))]) == expected
