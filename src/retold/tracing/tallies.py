"""What a telling tells in numbers: its figures, and its parts, multiples, ordinals and orders of magnitude in words."""

from collections.abc import Iterator, Mapping
from functools import cache

from msgspec.structs import replace

from retold.facts.cldr import UCUM
from retold.languages.pack import words
from retold.records import Figure, Span
from retold.text.spans import meets
from retold.tracing.clocks import clocks
from retold.tracing.shades import Shade, shades
from retold.tracing.sides import Side

SECONDS: Mapping[str, float] = {
    "s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 7 * 86400, "mo": 30.44 * 86400, "a": 365.25 * 86400,
}  # fmt: skip
"""How long the units of time (UCUM) are."""
TIME = frozenset(SECONDS)
_MARKS = {"multiple": "times", "ordinal": "-th", "order": "~"}
"""The unit of what a word tells: how many times, the how manieth, about how many."""
MARKED = frozenset(_MARKS.values())
_EQUAL = 0.005
"""Relative difference up to which two values are one value written twice."""
_CALENDAR = 0.05
"""The same of lengths of time in two units: three months, ninety days."""
_POINTS = "points"
_POINT = 0.7
"""Percentage points up to which a part and a percentage are one: a third, 33 per cent, 34 per cent."""
assert set(UCUM.values()) >= TIME


def tallies(side: Side) -> list[Figure]:
    """The figures of a telling, times of day aside, and what its words tell like figures: "every third" is a
    percentage, "twice", "second" and "hundreds" have a unit of their own (`MARKED`)."""
    said = [shade for shade in shades(side) if shade.kind in _MARKS or shade.kind == "part"]
    other = [*(shade.span for shade in said if shade.kind == "multiple"), *(clock.span for clock in clocks(side))]
    parts = [shade.span for shade in said if shade.kind == "part"]
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
    """What words tell like figures; a part is hedged by its kind: "half" is said of 52 per cent too."""
    for shade in said:
        if meets(shade.span, taken):
            continue
        if shade.kind == "part":
            share = 100 * float(shade.value)
            yield Figure(span=shade.span, kind="percent", value=share, unit="percent", hedge=shade.kind)
        else:
            yield Figure(span=shade.span, kind="number", value=float(shade.value), unit=_MARKS[shade.kind])


def same_amount(one: Figure, other: Figure) -> bool:
    """Whether two figures are one amount, written twice."""
    if one.value is None or other.value is None or mark(one) != mark(other):
        return False
    if one.kind == other.kind == "measure" and one.unit != other.unit:
        return _same_length(one, other)
    size = max(abs(one.value), abs(other.value), 1e-9)
    alike = abs(one.value - other.value) / size <= _EQUAL
    if one.kind == other.kind == "percent" and one.unit != other.unit:
        return False
    if one.kind == other.kind == "percent" and abs(one.value - other.value) <= _POINT:
        return alike or one.value == int(one.value) or other.value == int(other.value)
    return alike and not (one.kind == other.kind == "money" and one.unit != other.unit)


def _same_length(one: Figure, other: Figure) -> bool:
    """Whether two measures are one length of time in two units."""
    if not lengths(one, other):
        return False
    ours, theirs = ((figure.value or 0) * SECONDS[figure.unit or ""] for figure in (one, other))
    return abs(ours - theirs) <= _CALENDAR * max(ours, theirs)


def lengths(one: Figure, other: Figure) -> bool:
    """Whether two figures are lengths of time."""
    return one.kind == other.kind == "measure" and one.unit in TIME and other.unit in TIME


def mark(figure: Figure) -> str | None:
    """The unit of a figure that a word tells, None for others: only figures of one mark can be held against each
    other."""
    return figure.unit if figure.unit in MARKED else None


def comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures can be told of one thing: of one kind, and no conversion (units written another way are
    silent)."""
    if one.value is None or other.value is None or mark(one) != mark(other):
        return False
    if one.kind != other.kind:
        return {one.kind, other.kind} <= {"count", "number"}
    return one.kind != "measure" or one.unit == other.unit or lengths(one, other)
