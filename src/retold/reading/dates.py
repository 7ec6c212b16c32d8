"""Publication dates as given by rows and pages, written as RFC 3339; what is no date is None."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?"
    r" ?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?)?)?",
    re.I,
)


def as_published(value: object) -> str | None:
    """The date as RFC 3339, as precise as it was given ("2024", "2024-05", "2024-05-20", with or without a time).

    Reads ISO 8601 and the dates of mails and feeds; None for all else, since "05/06/2024" is two days.

    >>> as_published("2024-05-20 10:00"), as_published("Mon, 20 May 2024 10:00:00 +0200"), as_published("05/06/2024")
    ('2024-05-20T10:00:00', '2024-05-20T10:00:00+02:00', None)
    """
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return None
    words = str(value).strip()
    iso = _ISO.fullmatch(words)
    if iso:
        return _from_iso(iso)
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_iso(iso: re.Match[str]) -> str | None:
    """The parts of an ISO date put together again, None where there is no such day or time."""
    day = "-".join(part for part in iso.group("year", "month", "day") if part)
    moment = iso["time"] or ""
    if len(moment) == 5:
        moment += ":00"
    zone = (iso["zone"] or "").upper()
    zone = "Z" if zone in ("Z", "UTC", "GMT") else zone if ":" in zone or not zone else f"{zone[:3]}:{zone[3:]}"
    try:
        datetime.fromisoformat((day + "-01-01")[:10] + (f"T{moment}{zone}" if moment else ""))
    except ValueError:
        return None
    return day + (f"T{moment}{zone}" if moment else "")
