"""The order of tellings by publication time."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from msgspec.structs import replace

from retold.records import Annotated, Statement, Telling

Place = tuple[Annotated, Statement]
"""Where a telling stands: its article and its statement."""


def ordered(tellings: Iterable[Telling], places: Mapping[str, Place]) -> tuple[Telling, ...]:
    """The tellings with their `order`, 0 for the first published; equal times share a number, an unknown one has None.

    Times are compared as precisely as the least precise of them; tellings of unknown time come last, by statement id.
    """
    listed = sorted(tellings, key=lambda telling: telling.statement)
    times = {telling.statement: published(places[telling.statement][0]) for telling in listed}
    known = [time for time in times.values() if time]
    precision = min(map(len, known), default=0)
    ranks = {time: rank for rank, time in enumerate(sorted({time[:precision] for time in known}))}
    placed = [
        replace(telling, order=ranks[time[:precision]] if (time := times[telling.statement]) else None)
        for telling in listed
    ]
    return tuple(sorted(placed, key=lambda telling: (telling.order is None, telling.order or 0, telling.statement)))


def published(annotated: Annotated) -> str | None:
    """The publication time as text that sorts, in UTC where it has a zone; None where it is unknown."""
    written = annotated.article.published_at
    if not written:
        return None
    try:
        time = datetime.fromisoformat(written)
    except ValueError:
        return written
    return time.astimezone(UTC).isoformat() if time.tzinfo and len(written) > 10 else written
