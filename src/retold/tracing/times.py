"""Times: another date, period or time of day, or the same one told less exactly."""

import re
from collections.abc import Iterator

from retold.facts.cldr import named
from retold.facts.figures import figures
from retold.facts.moments import month_names, weekday_names
from retold.facts.numbers import unit_words
from retold.facts.vocabulary import vocabulary
from retold.languages.pack import valued
from retold.records import Moment, Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.clocks import clocks
from retold.tracing.findings import Finding, quote, same_slot, tokens_in
from retold.tracing.sides import Side
from retold.tracing.units import TIME

_ALIKE = 0.15
"""Share of both tellings that must have a counterpart before a time takes the place of a length of time."""
_LETTERS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def time_changes(pair: Alignment) -> Iterator[Finding]:
    """Times of both tellings that take each other's place and differ."""
    yield from _times(pair)
    yield from _clocks(pair)
    yield from _lengths_of_time(pair)
    yield from _deadlines(pair)


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


def _clocks(pair: Alignment) -> Iterator[Finding]:
    """The one time of day that each telling has and the other has not, where nothing else tells when."""
    ours, theirs = clocks(pair.left), clocks(pair.right)
    known = {one.minutes for one in ours} & {one.minutes for one in theirs}
    here, there = ([one for one in some if one.minutes not in known] for some in (ours, theirs))
    if len(here) == len(there) == 1:
        yield _finding(pair, here[0].span, there[0].span, "time", "grave")


def _lengths_of_time(pair: Alignment) -> Iterator[Finding]:
    """A length of time without numeral in another unit: "several days", "several weeks"."""
    for run in pair.runs:
        if run.rival is None or run.count != 1 or run.rival[0] != run.rival[1]:
            continue
        one, other = pair.left.tokens[run.first].span, pair.right.tokens[run.rival[0]].span
        ours, theirs = _unit_of_time(pair.left, one), _unit_of_time(pair.right, other)
        if ours and theirs and ours != theirs and _one_before(pair, run.first, run.rival[0]):
            yield _finding(pair, one, other, "amount", "grave")


def _one_before(pair: Alignment, n: int, j: int) -> bool:
    """Whether the words before two words stand for each other, small words aside: "several" days, "15 dollars an"
    hour."""
    if n and j and pair.ours[n - 1] == j - 1:
        return True
    before = (_content_before(side, at) for side, at in ((pair.left, n), (pair.right, j)))
    one, other = before
    return one is not None and pair.ours[one] is not None and pair.ours[one] == other


def _content_before(side: Side, at: int) -> int | None:
    return next((n for n in range(at - 1, -1, -1) if side.tokens[n].content), None)


def _deadlines(pair: Alignment) -> Iterator[Finding]:
    """The one time of a telling where the other has another length of time until then and nothing else that tells when:
    "this week", "in 48 hours"."""
    lengths = _lengths_ahead(pair.left), _lengths_ahead(pair.right)
    moments = pair.left.moments, pair.right.moments
    if min(pair.covered) < _ALIKE:
        return
    for n in (0, 1):
        if len(moments[n]) == len(lengths[1 - n]) == 1 and not moments[1 - n] and not lengths[n]:
            spans = (moments[n][0].span, lengths[1 - n][0])
            left, right = spans if n == 0 else spans[::-1]
            if _unmatched(pair, left, right) and _lengths(pair.left, left) != _lengths(pair.right, right):
                yield _finding(pair, left, right, "relative time", "notable")


def _lengths_ahead(side: Side) -> list[Span]:
    """The lengths of time behind a word such as "in"."""
    known = vocabulary(side.reading.pack)
    found = []
    for figure in side.figures:
        before = known.tokens(side.text, side.read[0][0], figure.span[0])[-1:] if figure.unit in TIME else []
        if before and before[0].low in known.locatives:
            found.append(figure.span)
    return found


def _lengths(side: Side, span: Span) -> list[tuple[float | None, str | None]]:
    """The lengths of time that some words tell: "in two years" is a time in one language and a length in another."""
    return [(figure.value, figure.unit) for figure in figures(side.text[slice(*span)], side.reading.pack, times=())]


def _unmatched(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether no word of two spans has a counterpart that tells something."""
    ours, theirs = tokens_in(pair.left, left), tokens_in(pair.right, right)
    return not any(pair.ours[n] is not None and pair.left.tokens[n].content for n in ours) and not any(
        pair.theirs[n] is not None and pair.right.tokens[n].content for n in theirs
    )


def _unit_of_time(side: Side, span: Span) -> str | None:
    unit = unit_words(side.reading.pack).get(side.text[slice(*span)].lower())
    return unit if unit in TIME else None


def _days_differ(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Whether two times name different months, different days of one month, whatever their years, or different
    weekdays."""
    ours, theirs = _calendar(pair.left, one), _calendar(pair.right, other)
    (month, day, weekday), (other_month, other_day, other_weekday) = ours, theirs
    if not month and not other_month:
        return None not in (weekday, other_weekday) and weekday != other_weekday
    if not month or not other_month:
        return False
    return month != other_month or bool(day and other_day and day != other_day)


def _less_exact(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Whether only one of two dates in one month names the day."""
    (month, day, _), (other_month, other_day, _) = _calendar(pair.left, one), _calendar(pair.right, other)
    return month is not None and month == other_month and (day is None) != (other_day is None)


def _calendar(side: Side, moment: Moment) -> tuple[int | None, int | None, int | None]:
    """The month, the day of the month and the weekday (Monday 0) that the words of a time name."""
    said = side.text[slice(*moment.span)]
    inside, pack = _LETTERS.findall(said), side.reading.pack
    inside += [part for word in inside for part in word.split("-")[1:]]
    month = next((found for word in inside if (found := named(month_names(pack), word))), None)
    weekday = next((found for word in inside if (found := named(weekday_names(pack), word)) is not None), None)
    day = re.search(r"(?<!\d)\d{1,2}(?!\d)", said)
    return month, int(day.group()) if month and day else None, weekday


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
    if one.start is None and other.start is None and _apart(pair, one, other):
        return "relative time", "notable"
    return None


def _apart(pair: Alignment, one: Moment, other: Moment) -> bool:
    """Whether two undated times lie a month or a year apart in words: "last year", "this year". Days and weeks do not
    tell: two reports of one thing may be days apart."""
    ours, theirs = (_distance(side, said) for side, said in ((pair.left, one), (pair.right, other)))
    return None not in (ours, theirs) and ours != theirs and bool({(ours or "")[-1:], (theirs or "")[-1:]} & {"y", "m"})


def _distance(side: Side, moment: Moment) -> str | None:
    """How far from its report a time lies, as its language's pack tells it: "-1y"."""
    said = " ".join(side.text[slice(*moment.span)].lower().replace("’", "'").split())
    return valued(side.reading.pack.amounts.times).get(said)


def _finding(pair: Alignment, left: Span, right: Span, how: str, severity: Severity) -> Finding:
    said = quote(pair.left, (left,)), quote(pair.right, (right,))
    explanation = f"The first says {said[0]}, the second {said[1]}."
    return Finding(kind="number", subtype=how, left=(left,), right=(right,), severity=severity, explanation=explanation)
