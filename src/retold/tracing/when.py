"""When an utterance was made: an interval that every dated telling narrows."""

from collections.abc import Iterator, Sequence

from retold.languages import pack_or_bare
from retold.languages.pack import valued
from retold.records import Annotated, Moment, Span, Statement

Interval = tuple[str | None, str | None]


Told = tuple[Annotated, Statement, Sequence[Span]]
"""One telling: its article, its statement, and the spans of it that retell the utterance."""


def said_at(told: Sequence[Told]) -> Interval:
    """(earliest, latest) as ISO dates, None where unknown: no later than the first report of it, and on the day that
    the words of attribution name ("said on Monday"). What contradicts the other tellings is left out."""
    earliest: str | None = None
    latest: str | None = None
    bounds = {bound for annotated, statement, _ in told for bound in _bounds(annotated, statement)} | set(
        _by_years(told)
    )
    for start, end in sorted(bounds, key=_strength):
        low = max(filter(None, (earliest, start)), default=None)
        high = min(filter(None, (latest, end)), default=None)
        if low is None or high is None or low <= high:
            earliest, latest = low, high
        elif start and end and earliest and latest:  # two tellings name two days: either may be right
            earliest, latest = min(earliest, start), max(latest, end)
    return earliest, latest


def _strength(bound: Interval) -> tuple[bool, str, str]:
    """Publication days first, in order: they are certain, a moment's reading is not."""
    return bound[0] is not None, bound[1] or "", bound[0] or ""


def _bounds(annotated: Annotated, statement: Statement) -> Iterator[Interval]:
    """What one telling says about the time: before its publication, and the moments around its cue."""
    published = annotated.article.published_at
    if published and len(published) >= 10:
        yield None, published[:10]
    for moment in _attributed(annotated, statement):
        if moment.start and moment.end and (not published or moment.start <= published[: len(moment.start)]):
            yield moment.start, moment.end


def _attributed(annotated: Annotated, statement: Statement) -> Iterator[Moment]:
    """The moments in the sentence of the cue that lie outside what was said: at most one, the nearest to the cue."""
    if not statement.cue:
        return
    cue = statement.cue[0]
    sentence = next((one for one in annotated.sentences if one[0] <= cue[0] < one[1]), None)
    if sentence is None:
        return
    inside = [
        moment
        for moment in annotated.moments
        if sentence[0] <= moment.span[0] < sentence[1]
        and not any(_meets(moment.span, span) for span in statement.content)
    ]
    if len(inside) == 1:
        yield inside[0]


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


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
