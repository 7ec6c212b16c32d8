"""Whether spans have characters in common."""

from collections.abc import Iterable

from retold.records import Span


def meets(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a character with one of some others; an empty span meets what it stands inside of."""
    start, end = span
    return any(start < b and a < end for a, b in others)


def overlap(spans: Iterable[Span], others: Iterable[Span]) -> bool:
    """Whether any of some spans meets any of some others."""
    listed = tuple(others)
    return any(meets(span, listed) for span in spans)


def within(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span lies wholly in one of some others."""
    start, end = span
    return any(a <= start and end <= b for a, b in others)
