"""Times of day in a telling: "14:30", "half past two", "16 Uhr"."""

import re
from functools import cache

from retold.facts.numbers import SPACE, alternatives, spelled_pattern, spelled_value
from retold.languages.pack import Pack, valued, words
from retold.records import Record, Span
from retold.tracing.sides import Side

_HALF_DAY = 12 * 60
_ZONED = re.compile(r"\s?\(|\s(?!(?:AM|PM)\b)[A-Z]{2,4}\b")
"""What behind a time of day tells its zone: two zones tell one moment by two clocks."""


class Clock(Record, frozen=True, kw_only=True):
    """One time of day, in minutes since noon or midnight: 0..719, since "half past two" leaves open which half of the
    day it means."""

    span: Span
    minutes: int


def clocks(side: Side) -> tuple[Clock, ...]:
    """The times of day inside a telling, in order, without those of a named zone."""
    pack = side.reading.pack
    found = (match for a, b in side.read for match in _pattern(pack).finditer(side.text, a, b))
    read = ((match, _minutes(match, pack)) for match in found if not _ZONED.match(side.text, match.end()))
    return tuple(Clock(span=match.span(), minutes=minutes) for match, minutes in read if minutes is not None)


@cache
def _pattern(pack: Pack) -> re.Pattern[str]:
    """Digits with a colon, an hour in digits before a sign of the clock, the language's words for parts of hours."""
    hour = rf"\d{{1,2}}|{spelled_pattern(pack)}"
    said = [
        re.escape(phrase).replace(r"\ ", SPACE).replace(r"\{h\}", rf"(?P<h{n}>{hour})")
        for n, phrase in enumerate(valued(pack.amounts.clock))
    ]
    signs = alternatives(words(pack.amounts.clock_signs))
    digits = r"(?:[01]?\d|2[0-4])"
    return re.compile(
        rf"(?<![\w:.,])(?:(?P<hour>{digits}):(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)"
        rf"|(?P<signed>{digits})(?:[.:](?P<after>[0-5]\d))?{SPACE}?(?:{signs})(?:(?!\w)|(?={SPACE}?\d))"
        rf"(?:{SPACE}?(?P<rest>[0-5]\d)(?!\w))?" + "".join(rf"|(?:{phrase})(?!\w)" for phrase in said) + ")",
        re.IGNORECASE,
    )


def _minutes(match: re.Match[str], pack: Pack) -> int | None:
    """The minutes of a match since noon or midnight; None where its hour is none."""
    groups = match.groupdict()
    if hour := groups["hour"] or groups["signed"]:
        return (int(hour) * 60 + int(groups["minute"] or groups["after"] or groups["rest"] or 0)) % _HALF_DAY
    for n, minutes in enumerate(valued(pack.amounts.clock).values()):
        if said := groups.get(f"h{n}"):
            value = float(said) if said.isdigit() else spelled_value(said, pack)
            return None if value is None or not 0 <= value <= 24 else (int(value) * 60 + int(minutes)) % _HALF_DAY
    return None
