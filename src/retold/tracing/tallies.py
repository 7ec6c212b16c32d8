"""What a telling tells in numbers: its figures, and its parts, multiples, ordinals and orders of magnitude in words."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from retold.languages.pack import words
from retold.records import Figure, Span
from retold.text.spans import meets
from retold.tracing.clocks import clocks
from retold.tracing.shades import Shade, shades
from retold.tracing.sides import Side
from retold.tracing.units import convertible, same_measure

_MARKS = {"multiple": "times", "ordinal": "-th", "order": "~"}
"""The unit of what a word tells: how many times, the how manieth, about how many."""
PART = "part"
"""The hedge of a part told in words: "half" is said of 52 per cent too."""
MARKED = frozenset(_MARKS.values())
_EQUAL = 0.005
"""Relative difference up to which two values are one value written twice."""
_POINTS = "points"
_POINT = 0.7
"""Percentage points up to which a part and a percentage are one: a third, 33 per cent, 34 per cent."""


def tallies(side: Side) -> list[Figure]:
    """The figures of a telling, times of day aside, and what its words tell like figures: "every third" is a
    percentage, "twice", "second" and "hundreds" have a unit of their own (`MARKED`)."""
    said = [shade for shade in shades(side) if shade.kind in _MARKS or shade.kind == PART]
    other = [*(shade.span for shade in said if shade.kind == "multiple"), *(clock.span for clock in clocks(side))]
    parts = [shade.span for shade in said if shade.kind == PART]
    figures = [
        _exact(figure, side)
        for figure in side.figures
        if not meets(figure.span, other) and not any(a <= figure.span[0] and figure.span[1] <= b for a, b in parts)
    ]
    taken = [*(figure.span for figure in figures), *(moment.span for moment in side.moments)]
    return [*figures, *_worded(said, taken)]


def _exact(figure: Figure, side: Side) -> Figure:
    """A figure with what only the words around it tell: percentage points, and years of age («34-летний»)."""
    start, end = figure.span
    said = side.text[start:end].lower()
    if figure.kind == "percent" and said.endswith(_listed(side.reading.pack.amounts.percent_points)):
        return replace(figure, unit=_POINTS)
    ages = _listed(side.reading.pack.names.ages)
    if figure.kind == "number" and side.text.startswith(tuple(one for one in ages if one[0] == "-"), end):
        return replace(figure, kind="measure", unit="a")
    return figure


@cache
def _listed(listing: str) -> tuple[str, ...]:
    return words(listing)


def _worded(said: list[Shade], taken: list[Span]) -> Iterator[Figure]:
    """What words tell like figures."""
    for shade in said:
        if meets(shade.span, taken):
            continue
        if shade.kind == PART:
            share = 100 * float(shade.value)
            yield Figure(span=shade.span, kind="percent", value=share, unit="percent", hedge=PART)
        else:
            yield Figure(span=shade.span, kind="number", value=float(shade.value), unit=_MARKS[shade.kind])


def same_amount(one: Figure, other: Figure) -> bool:
    """Whether two figures are one amount, written twice."""
    if one.value is None or other.value is None or mark(one) != mark(other):
        return False
    if one.kind == other.kind == "measure" and one.unit != other.unit:
        return same_measure(one, other)
    if one.kind == other.kind == "percent" and one.unit != other.unit:
        return False
    if one.kind == other.kind == "percent" and PART in (one.hedge, other.hedge):
        return abs(one.value - other.value) <= _POINT
    size = max(abs(one.value), abs(other.value), 1e-9)
    alike = abs(one.value - other.value) / size <= _EQUAL and rounds_to(one.value, other.value)
    return alike and not (one.kind == other.kind == "money" and one.unit != other.unit)


def rounds_to(one: float, other: float) -> bool:
    """Whether one of two values is the other with fewer digits; two with as many digits are two."""
    return any(b == float(f"{a:.{max(1, digits(b))}g}") for a, b in ((one, other), (other, one)))


def digits(value: float) -> int:
    """How many digits of a value tell something: zeros at its end do not."""
    return len(re.sub(r"\D", "", f"{value:.15f}".rstrip("0") if value % 1 else f"{value:.0f}").strip("0"))


def mark(figure: Figure) -> str | None:
    """The unit of a figure that a word tells, None for others: only figures of one mark can be held against each
    other."""
    return figure.unit if figure.unit in MARKED else None


def comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures can be told of one thing: of one kind, which measures are where their units measure one
    thing. An age may be a bare number ("aged 29")."""
    if one.value is None or other.value is None or mark(one) != mark(other):
        return False
    if one.kind != other.kind:
        kinds = {one.kind, other.kind}
        return kinds <= {"count", "number"} or (
            kinds == {"measure", "number"} and {one.unit, other.unit} == {"a", None}
        )
    return one.kind != "measure" or one.unit == other.unit or convertible(one, other)
