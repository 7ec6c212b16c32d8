"""Later counts: what tells of a day after the other report came out is news of that day, no false telling."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from retold.records import Moment, Span
from retold.text.spans import overlap
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.order import published
from retold.tracing.saying import said_when
from retold.tracing.sides import Side

_COUNTS = frozenset(["amount", "time"])
"""The differences that pass with time."""
_COUNTED, _LARGE = frozenset(["count", "number"]), 10
"""What a report counts twice as one thing, and from how many on."""


def dated(pair: Alignment, found: Iterator[Finding]) -> Iterator[Finding]:
    """The findings, grave ones of amount and time notable where one telling tells of a later day than the other can."""
    for finding in found:
        passes = finding.severity == "grave" and finding.subtype in _COUNTS
        ahead = (
            (_ahead(pair.right, pair.left, finding.right), _ahead(pair.left, pair.right, finding.left))
            if passes
            else ()
        )
        yield _later(pair, finding, *ahead) if any(ahead) else finding


def _later(pair: Alignment, finding: Finding, second: str | None = None, first: str | None = None) -> Finding:
    said = quote(pair.left, finding.left), quote(pair.right, finding.right)
    day = date.fromisoformat(second or first or "")
    explanation = (
        f"The first says {said[0]}, the second {said[1]}; the {'second' if second else 'first'} tells of"
        f" {day.day} {day:%B %Y}, when the other was out already."
    )
    return replace(finding, subtype="later", severity="notable", explanation=explanation)


def _ahead(one: Side, other: Side, told: Sequence[Span]) -> str | None:
    """The ISO day of which one telling tells, or on which it or the amount told (its words there) was said, after the
    other's report had come out; None where no day shows that. A day after a telling's own report is a plan, and proves
    nothing."""
    out, own = _day(other), _day(one)
    if out is None or own is None or out >= own:
        return None
    found = _after(_moments(one), out, own)
    return found if found or any(_moments(one)) else _after(_repeated(one, told), out, own)


def _after(moments: Iterable[Moment], out: str, own: str) -> str | None:
    """The first of some days that lies behind one and not behind another."""
    found = (moment.start for moment in moments if moment.start == moment.end)
    return next((start for start in found if start and out < start <= own), None)


def _repeated(side: Side, told: Sequence[Span]) -> Iterator[Moment]:
    """When the same amount was said where the report tells it once more: «Sixty-three are dead, the governor said on
    Tuesday. "We have 63 dead," she told reporters.»; small ones may be of something else."""
    annotated = side.reading.annotated
    here = {one.value for one in annotated.figures if overlap((one.span,), told) and (one.value or 0) >= _LARGE}
    for statement in annotated.statements if here else ():
        inside = (one for one in annotated.figures if one.kind in _COUNTED and overlap((one.span,), statement.content))
        if not overlap(statement.content, side.spans) and any(one.value in here for one in inside):
            yield from (said.moment for said in said_when(annotated, statement) if said.how == "on")


def _day(side: Side) -> str | None:
    day = published(side.reading.annotated)
    return day[:10] if day and len(day) >= len("2024-03-13") else None


def _moments(side: Side) -> Iterator[Moment]:
    """The moments of a telling, and those at which its words were said or passed on."""
    yield from side.moments
    annotated = side.reading.annotated
    for statement in annotated.statements:
        if overlap(statement.content, side.spans):
            yield from (said.moment for said in said_when(annotated, statement) if said.how == "on")
