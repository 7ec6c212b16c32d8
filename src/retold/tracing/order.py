"""The order of tellings by publication time, and which of them stands closest to the origin."""

from collections.abc import Iterable, Mapping, Sequence
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


def base_article(articles: Mapping[str, Annotated], told: Mapping[str, Sequence[tuple[Statement, int]]]) -> str:
    """The id of the article of a story that the others are compared with: the first published where all times are known
    and differ, else the one that quotes most in direct speech and tells most. It is a base, no proof of an origin.

    `told` gives for each article id its tellings: the statement and how many characters of it retell an utterance.
    """
    times = {name: published(articles[name]) for name in told}
    first = min((time for time in times.values() if time), default=None)
    if first and all(times.values()) and sum(time == first for time in times.values()) == 1:
        return next(name for name, time in times.items() if time == first)
    return min(told, key=lambda name: (-_fullness(told[name]), name))


def _fullness(tellings: Sequence[tuple[Statement, int]]) -> float:
    """Characters told, those of quotations counted three times: a quotation is seldom shorter than what was said."""
    weights = {"direct": 3.0, "mixed": 1.5, "indirect": 1.0}
    return sum(weights[statement.mode] * length for statement, length in tellings)
