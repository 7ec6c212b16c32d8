"""Spans that have characters in common."""

from retold.text.spans import meets, overlap, within


def test_spans_that_only_touch_do_not_meet() -> None:
    """A span meets another where they share a character, not where one begins as the other ends."""
    assert meets((3, 6), [(5, 9)])
    assert not meets((3, 6), [(6, 9), (0, 3)])


def test_several_spans_overlap_where_two_of_them_meet() -> None:
    """Lists of spans overlap as soon as any two of them meet; an empty list meets nothing."""
    assert overlap([(0, 2), (8, 9)], iter([(4, 5), (7, 12)]))
    assert not overlap([(0, 2)], [])


def test_a_span_lies_within_another_only_as_a_whole() -> None:
    """A span that reaches beyond another meets it and does not lie within it."""
    assert within((3, 6), [(0, 2), (3, 9)])
    assert not within((3, 6), [(4, 9)])
