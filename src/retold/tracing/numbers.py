"""Numbers: another amount, count, percentage, date or period, or the same one told less exactly."""

import re
from collections.abc import Iterator, Sequence

from retold.facts.cldr import months, named, units
from retold.records import Figure, Moment, Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, same_slot, tokens_in
from retold.tracing.shades import shades
from retold.tracing.sides import Side, Token

_EQUAL = 0.005
"""Relative difference up to which two values are one value written twice."""
_POINT = 0.7
"""Percentage points up to which a part and a percentage are one: a third, 33 per cent, 34 per cent."""
_ROUNDED = 0.1
"""Relative difference up to which the one may be a rounding of the other."""


TIME = {"s", "min", "h", "d", "wk", "mo", "a"}
"""Units of time (UCUM)."""
_LETTERS = re.compile(r"[^\W\d_]+")


def number_changes(pair: Alignment) -> Iterator[Finding]:
    """Figures and times of both tellings that take each other's place and differ."""
    yield from _amounts(pair)
    yield from _times(pair)
    yield from _lengths_of_time(pair)


def _amounts(pair: Alignment) -> Iterator[Finding]:
    ours = [*pair.left.figures, *_parts(pair.left)]
    theirs = [*pair.right.figures, *_parts(pair.right)]
    for one in list(ours):
        other = next((two for two in theirs if same_amount(one, two) or _longer(pair, one, two)), None)
        if other is not None:
            ours.remove(one)
            theirs.remove(other)
    options = [(nearness(pair, one, other), i, j) for i, one in enumerate(ours) for j, other in enumerate(theirs)]
    taken: set[tuple[str, int]] = set()
    for near, i, j in sorted(options, key=lambda option: (-option[0], option[1], option[2])):
        if near <= 0 or ("left", i) in taken or ("right", j) in taken:
            continue
        taken |= {("left", i), ("right", j)}
        yield _amount(pair, ours[i], theirs[j])
    for i, one in enumerate(ours):
        if ("left", i) not in taken and (vague := _vague(pair, one)):
            yield _finding(pair, one.span, vague, "vague", "notable")
    other_way = pair.swapped()
    for j, other in enumerate(theirs):
        if ("right", j) not in taken and (vague := _vague(other_way, other)):
            yield _finding(pair, vague, other.span, "vague", "notable")


def _vague(pair: Alignment, figure: Figure) -> Span | None:
    """The words of the other telling that stand where a count stands and tell how many without a numeral: "several
    dozen" people, "hundreds of" jobs; None where others do."""
    inside = tokens_in(pair.left, figure.span)
    gap = pair.gap(inside[0], inside[-1]) if inside and figure.kind in ("count", "number") else None
    if gap is None:
        return None
    there = pair.right.tokens[slice(*gap)]
    said = [one.span for one in shades(pair.right) if one.kind == "vague" and _within(one.span, there)]
    if not said:
        return None
    rest = [token for token in there if token.content and not any(a <= token.span[0] < b for a, b in said)]
    unit = (figure.unit or "").lower()
    noun = [token for token in rest if pair.right.text[slice(*token.span)].lower() == unit]
    behind = gap[1] < len(pair.right.tokens) and pair.theirs[gap[1]] == inside[-1] + 1
    return said[0] if (noun or behind) and len(noun) == len(rest) else None


def _within(span: Span, tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].span[0] <= span[0] and span[1] <= tokens[-1].span[1]


def _parts(side: Side) -> Iterator[Figure]:
    """The parts of a whole that a telling names ("every third"), as percentages."""
    for shade in shades(side):
        if shade.kind == "part" and not any(a < shade.span[1] and shade.span[0] < b for a, b in _spans(side.figures)):
            yield Figure(span=shade.span, kind="percent", value=100 * float(shade.value), unit="percent")


def _spans(figures: Sequence[Figure]) -> list[Span]:
    return [figure.span for figure in figures]


def same_amount(one: Figure, other: Figure) -> bool:
    """Whether two figures are one amount, written twice."""
    if one.value is None or other.value is None:
        return False
    size = max(abs(one.value), abs(other.value), 1e-9)
    alike = abs(one.value - other.value) / size <= _EQUAL
    if one.kind == other.kind == "percent" and abs(one.value - other.value) <= _POINT:
        return True
    return alike and not (one.kind == other.kind == "money" and one.unit != other.unit)


def nearness(pair: Alignment, one: Figure, other: Figure) -> float:
    """How sure it is that two unequal figures take each other's place: 0 not, more the surer."""
    if one.value is None or other.value is None or _unalike(one, other):
        return 0.0
    if one.kind == "measure" and one.unit != other.unit:
        return 0.0  # a conversion: units written another way are silent
    slot = same_slot(pair, one.span, other.span)
    neighbour = _shared_neighbour(pair, one.span, other.span)
    unit = one.unit is not None and one.unit == other.unit
    return slot * 1.0 + neighbour * 1.0 + unit * 0.5 if (slot and (neighbour or unit)) or (neighbour and unit) else 0.0


def _unalike(one: Figure, other: Figure) -> bool:
    """Two kinds of figure that cannot be told of one thing."""
    loose = {"count", "number"}
    return one.kind != other.kind and not {one.kind, other.kind} <= loose


def _shared_neighbour(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether the content words next to two figures, before or behind both, stand for each other."""
    ours, theirs = tokens_in(pair.left, left), tokens_in(pair.right, right)
    if not ours or not theirs:
        return False
    near_left, near_right = _near(pair.left, ours), _near(pair.right, theirs)
    return any(pair.ours[n] in near_right for n in near_left if n is not None)


def _near(side: Side, inside: Sequence[int]) -> set[int | None]:
    """The last word of a figure itself (its noun may lie in its span) and the nearest content words around it."""
    before = next((n for n in range(inside[0] - 1, -1, -1) if side.tokens[n].content), None)
    after = next((n for n in range(inside[-1] + 1, len(side.tokens)) if side.tokens[n].content), None)
    return {before, after, *inside[1:]}


def _longer(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether one amount is the other with more words for its unit: "pesos", "Philippine pesos"."""
    said = pair.left.text[slice(*one.span)].lower().split(), pair.right.text[slice(*other.span)].lower().split()
    return one.value == other.value and (set(said[0]) <= set(said[1]) or set(said[1]) <= set(said[0]))


def is_rounding(one: Figure, other: Figure) -> bool:
    """Whether one of two amounts may be the other told roughly: near it, round, and hedged."""
    if one.value is None or other.value is None:
        return False
    near = abs(one.value - other.value) <= _ROUNDED * max(abs(one.value), abs(other.value), 1e-9)
    return near and (_round(one.value) or _round(other.value)) and bool(one.hedge or other.hedge)


def _amount(pair: Alignment, one: Figure, other: Figure) -> Finding:
    rounded = is_rounding(one, other)
    converted = one.kind == "money" and one.unit != other.unit
    severity: Severity = "minor" if rounded or converted else "grave"
    how = "rounded" if rounded else "currency" if converted else "amount"
    return _finding(pair, one.span, other.span, how, severity)


def _finding(pair: Alignment, left: Span, right: Span, how: str, severity: Severity) -> Finding:
    return Finding(
        kind="number",
        subtype=how,
        left=(left,),
        right=(right,),
        severity=severity,
        explanation=f"The first says {quote(pair.left, (left,))}, the second {quote(pair.right, (right,))}.",
    )


def _round(value: float) -> bool:
    """Whether a value has at most two digits that are not zero."""
    digits = re.sub(r"\D", "", f"{value:.10g}").strip("0")
    return len(digits) <= 2


def _times(pair: Alignment) -> Iterator[Finding]:
    ours, theirs = list(pair.left.moments), list(pair.right.moments)
    for one in list(ours):
        other = next((moment for moment in theirs if _same_time(pair, one, moment)), None)
        if other is not None:
            ours.remove(one)
            theirs.remove(other)
    if len(ours) != 1 or len(theirs) != 1 or not _comparable(pair, ours[0], theirs[0]):
        return
    one, other = ours[0], theirs[0]
    if _less_exact(pair, one, other):
        yield _finding(pair, one.span, other.span, "time precision", "minor")
        return
    difference = _time_difference(pair, one, other)
    if difference is not None:
        yield _finding(pair, one.span, other.span, *difference)


def _same_time(pair: Alignment, one: Moment, other: Moment) -> bool:
    """One time in two writings: equal days where both are known and told alike, else words that stand for each
    other."""
    if one.start is not None and one.relative == other.relative and (one.start, one.end) == (other.start, other.end):
        return True
    ours = tokens_in(pair.left, one.span)
    theirs = set(tokens_in(pair.right, other.span))
    content = [n for n in ours if pair.left.tokens[n].content]
    if bool(content) and all(pair.ours[n] in theirs for n in content):
        return True
    said = pair.left.text[slice(*one.span)], pair.right.text[slice(*other.span)]
    digits = re.findall(r"\d+", said[0]), re.findall(r"\d+", said[1])
    if _days_differ(pair, one, other):
        return False
    return digits[0] == digits[1] != [] and any(pair.ours[n] in theirs for n in ours)


def _lengths_of_time(pair: Alignment) -> Iterator[Finding]:
    """A length of time without numeral in another unit: "several days", "several weeks"."""
    for run in pair.runs:
        if run.rival is None or run.count != 1 or run.rival[0] != run.rival[1] or run.first == 0:
            continue
        one, other = pair.left.tokens[run.first].span, pair.right.tokens[run.rival[0]].span
        ours, theirs = _unit_of_time(pair.left, one), _unit_of_time(pair.right, other)
        before = pair.ours[run.first - 1]
        if ours and theirs and ours != theirs and before is not None and before == run.rival[0] - 1:
            yield _finding(pair, one, other, "amount", "grave")


def _unit_of_time(side: Side, span: Span) -> str | None:
    unit = units(side.reading.language).get(side.text[slice(*span)].lower())
    return unit if unit in TIME else None


def _days_differ(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Whether two dates name different months, or different days of one month, whatever their years."""
    (month, day), (other_month, other_day) = _calendar(pair.left, one), _calendar(pair.right, other)
    if not month or not other_month:
        return False
    return month != other_month or bool(day and other_day and day != other_day)


def _less_exact(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Whether only one of two dates in one month names the day."""
    (month, day), (other_month, other_day) = _calendar(pair.left, one), _calendar(pair.right, other)
    return month is not None and month == other_month and (day is None) != (other_day is None)


def _calendar(side: Side, moment: Moment) -> tuple[int | None, int | None]:
    """The month and the day of the month that the words of a time name."""
    said = side.text[slice(*moment.span)]
    known = months(side.reading.pack.code)
    month = next((found for word in _LETTERS.findall(said) if (found := named(known, word))), None)
    day = re.search(r"(?<!\d)\d{1,2}(?!\d)", said)
    return month, int(day.group()) if month and day else None


def _comparable(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Two times that can be told of one thing: of like length, or in the same slot."""
    lengths = _length(pair.left, one), _length(pair.right, other)
    return lengths[0] == lengths[1] or same_slot(pair, one.span, other.span)


def _length(side: Side, moment: Moment) -> str:
    """Year, month or day, as far as the interval or a four-digit year tells."""
    if moment.start and moment.end:
        years = moment.start.endswith("-01-01") and moment.end.endswith("-12-31")
        return "day" if moment.start == moment.end else "year" if years else "span"
    unit = side.reading.time_unit(side.text[slice(*moment.span)])
    return unit or "span"


def _time_difference(pair: Alignment, one: Moment, other: Moment) -> tuple[str, Severity] | None:
    """What differs between two times and how much; None where their days are unknown."""
    if _days_differ(pair, one, other):
        return "time", "grave"
    if one.relative != other.relative:
        return "relative time", "notable"
    if one.start and one.end and other.start and other.end:
        within = one.start <= other.end and other.start <= one.end
        return ("time precision", "minor") if within else ("time", "grave")
    return None
