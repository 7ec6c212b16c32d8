"""When an utterance was made: an interval that every dated telling narrows."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from retold.facts.cldr import named
from retold.facts.moments import moments, month_names, weekday_names
from retold.languages import pack_or_bare
from retold.languages.pack import valued
from retold.records import Annotated, Moment, Span, Statement
from retold.tracing.order import published
from retold.tracing.saying import said_when

Interval = tuple[str | None, str | None]
_LETTERS = re.compile(r"[^\W\d_]+")
Told = tuple[Annotated, Statement, Sequence[Span]]
"""One telling: its article, its statement, and the spans of it that retell the utterance."""


def said_at(told: Sequence[Told]) -> Interval:
    """(earliest, latest) as ISO dates, None where unknown: no later than the first report of it, and on the day that
    the words of attribution name ("said on Monday"). What contradicts the other tellings is left out.

    A report without a date that names a weekday means the last one before its first dated sibling.
    """
    earliest: str | None = None
    latest: str | None = None
    first = min((day for one, _, _ in told if (day := _published(one))), default=None)
    bounds = {bound for one, statement, _ in told for bound in _bounds(one, statement, first)} | set(_by_years(told))
    for start, end in sorted(bounds, key=_strength):
        low = max(filter(None, (earliest, start)), default=None)
        high = min(filter(None, (latest, end)), default=None)
        if low is None or high is None or low <= high:
            earliest, latest = low, high
        elif start and end and earliest and latest:  # two tellings name two days: either may be right
            earliest, latest = min(earliest, start), max(latest, end)
        elif start and end and latest and _days(latest, start) == 1:  # two places, two days
            latest = end
    return earliest, latest


def _days(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def _strength(bound: Interval) -> tuple[bool, str, str]:
    """Publication days first, in order: they are certain, a moment's reading is not."""
    return bound[0] is not None, bound[1] or "", bound[0] or ""


def _bounds(annotated: Annotated, statement: Statement, first: str | None) -> Iterator[Interval]:
    """What one telling says about the time: before its publication, and the moments around its cue. `first` is the day
    of the first dated telling."""
    written, day = annotated.article.published_at, _published(annotated)
    if day:
        yield None, day
    for moment, how in said_when(annotated, statement):
        if not written and first:
            moment = _weekday_before(annotated, moment, first)
        if written and (moment.start or "") > written:
            moment = _month_before(annotated, moment)
        if moment.start and moment.end and (not written or moment.start <= written[: len(moment.start)]):
            yield None if how == "by" else moment.start, None if how == "after" else moment.end


def _published(annotated: Annotated) -> str | None:
    """The last day, here or in UTC, on which a telling may have been published; None where its day is unknown."""
    written = annotated.article.published_at
    if not written or len(written) < 10:
        return None
    return max(written[:10], (published(annotated) or written)[:10])


def _weekday_before(annotated: Annotated, moment: Moment, day: str) -> Moment:
    """A weekday named without a date, as the last one up to a day; another moment as it is."""
    pack = pack_or_bare(annotated.article.language)
    said = annotated.article.text[slice(*moment.span)]
    if moment.start or not any(named(weekday_names(pack), word) is not None for word in _LETTERS.findall(said)):
        return moment
    read = moments(said, pack, day)
    return read[0] if len(read) == 1 and (read[0].end or "") <= day else moment


def _month_before(annotated: Annotated, moment: Moment) -> Moment:
    """A month named without a year that is read as one after the report, as that of the year before: what a report of
    October says was said in January has been said."""
    pack = pack_or_bare(annotated.article.language)
    said = annotated.article.text[slice(*moment.span)]
    months = [word for word in _LETTERS.findall(said) if named(month_names(pack), word) is not None]
    if not months or any(sign.isdigit() for sign in said):
        return moment
    return replace(moment, start=_year_before(moment.start), end=_year_before(moment.end))


def _year_before(day: str | None) -> str | None:
    """The last or first day of the same month, a year before.

    >>> _year_before("2024-02-29"), _year_before("2025-01-31")
    ('2023-02-28', '2024-01-31')
    """
    if day is None:
        return None
    year, month, number = int(day[:4]) - 1, int(day[5:7]), int(day[8:])
    return date(year, month, min(number, monthrange(year, month)[1])).isoformat()


def _by_years(told: Sequence[Told]) -> Iterator[Interval]:
    """The year of an utterance that one telling dates by itself and another by the calendar.

    What is "last year" to one and "2022" to another was said in 2023. Only where each of the tellings names one year.
    """
    relative, absolute = set(), set()
    for annotated, _, spans in told:
        inside = [one for one in annotated.moments if any(a <= one.span[0] and one.span[1] <= b for a, b in spans)]
        offsets = {offset for one in inside if (offset := _years_from_now(annotated, one)) is not None}
        years = {one.start[:4] for one in inside if not one.relative and one.start and _whole_year(one)}
        if len(offsets) == 1 and not years:
            relative |= offsets
        if len(years) == 1 and not offsets:
            absolute |= years
    if len(relative) == len(absolute) == 1:
        year = int(absolute.pop()) - relative.pop()
        yield f"{year}-01-01", f"{year}-12-31"


def _years_from_now(annotated: Annotated, moment: Moment) -> int | None:
    """-1 for "last year"; None for what names no year by its distance."""
    said = " ".join(annotated.article.text[slice(*moment.span)].lower().split())
    value = valued(pack_or_bare(annotated.article.language).amounts.times).get(said, "")
    return int(value[:-1]) if moment.relative and value.endswith("y") else None


def _whole_year(moment: Moment) -> bool:
    start, end = moment.start or "", moment.end or ""
    return start[:4] == end[:4] and start.endswith("-01-01") and end.endswith("-12-31")
