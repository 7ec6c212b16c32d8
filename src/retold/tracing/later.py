"""Later counts: what tells of a day after the other report came out is news of that day, no false telling."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from retold.records import Moment
from retold.text.spans import overlap
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.order import published
from retold.tracing.saying import said_when
from retold.tracing.sides import Side

_COUNTS = frozenset(["amount", "time"])
"""The differences that pass with time."""


def dated(pair: Alignment, found: Iterator[Finding]) -> Iterator[Finding]:
    """The findings, grave ones of amount and time notable where one telling tells of a later day than the other can."""
    for finding in found:
        passes = finding.severity == "grave" and finding.subtype in _COUNTS
        ahead = (_ahead(pair.right, pair.left), _ahead(pair.left, pair.right)) if passes else ()
        yield _later(pair, finding, *ahead) if any(ahead) else finding


def _later(pair: Alignment, finding: Finding, second: str | None = None, first: str | None = None) -> Finding:
    said = quote(pair.left, finding.left), quote(pair.right, finding.right)
    day = date.fromisoformat(second or first or "")
    explanation = (
        f"The first says {said[0]}, the second {said[1]}; the {'second' if second else 'first'} tells of"
        f" {day.day} {day:%B %Y}, when the other was out already."
    )
    return replace(finding, subtype="later", severity="notable", explanation=explanation)


def _ahead(one: Side, other: Side) -> str | None:
    """The ISO day of which one telling tells, or on which it was said, after the other's report had come out; None
    where no day shows that. A day after a telling's own report is a plan, and proves nothing."""
    out, own = _day(other), _day(one)
    if out is None or own is None or out >= own:
        return None
    found = (moment.start for moment in _moments(one) if moment.start == moment.end)
    return next((start for start in found if start and out < start <= own), None)


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
