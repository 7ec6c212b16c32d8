"""When an utterance was made: an interval that every dated telling narrows."""

from collections.abc import Iterable, Iterator

from retold.records import Annotated, Moment, Span, Statement

Interval = tuple[str | None, str | None]


def said_at(told: Iterable[tuple[Annotated, Statement]]) -> Interval:
    """(earliest, latest) as ISO dates, None where unknown: no later than the first report of it, and on the day that
    the words of attribution name ("said on Monday"). What contradicts the other tellings is left out."""
    earliest: str | None = None
    latest: str | None = None
    bounds = sorted({bound for annotated, statement in told for bound in _bounds(annotated, statement)}, key=_strength)
    for start, end in bounds:
        low = max(filter(None, (earliest, start)), default=None)
        high = min(filter(None, (latest, end)), default=None)
        if low is None or high is None or low <= high:
            earliest, latest = low, high
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


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
