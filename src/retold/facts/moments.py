"""Dates and periods in a text, as intervals of days; relative words resolve against the publication date."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from retold.facts.cldr import ago, locale, months, named, weekdays
from retold.facts.numbers import SPACE, WORD, Beginnings, alternatives, number_starts, spelled_pattern, spelled_value
from retold.languages.pack import Pack, valued, words
from retold.records import Moment, Span

Days = tuple[date, date]
_ABBREVIATED = 3
_COUNT = r"\{n\}"
_NAME = 40
"""Code points before a capitalised word in which the word before it is looked for."""
_UNITS = {"year": "y", "month": "m", "week": "w", "day": "d", "hour": "h"}
_YEAR = r"(?:1[89]|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th|er|ère|re|º|\.)?"


def moments(text: str, pack: Pack, published_at: str | None = None) -> tuple[Moment, ...]:
    """The dates and periods named in a text, in order, none inside another.

    `published_at` is RFC 3339, as precise as known; without it relative words ("last year", "on Monday") keep None for
    start and end, and a day and month without a year do too.
    """
    published = _published(published_at)
    return tuple(
        Moment(span=_span(found, pack), start=_iso(days, 0), end=_iso(days, 1), relative=_is_relative(found))
        for found in _matches(text, pack)
        for days in [_days(found, pack, published)]
    )


def _matches(text: str, pack: Pack) -> Iterator[re.Match[str]]:
    """Where a time can begin, the time; the pattern is tried only there, which keeps the work linear."""
    pattern, done = _pattern(pack), 0
    for at in _starts(pack).places(text):
        found = pattern.match(text, at) if at >= done else None
        if found and not (text[at].isupper() and _ends_name(text, at, pack)):
            done = found.end()
            yield found


def _span(found: re.Match[str], pack: Pack) -> Span:
    """The words of a time, without the full stop behind a month's whole name, which ends its sentence."""
    start, end = found.span()
    name = found["month"] or found["m2"]
    closed = name and found.string[end - 1] == "." and found.string.endswith(name, start, end - 1)
    return start, end - bool(closed and name.lower() in _written_out(pack))


@cache
def _written_out(pack: Pack) -> frozenset[str]:
    """The months' names that are no abbreviations."""
    known = locale(pack.code)
    wide = [name for context in known.months.values() for name in context["wide"].values()] if known else []
    return frozenset((*(name.lower() for name in wide), *valued(pack.amounts.month_forms)))


def _ends_name(text: str, at: int, pack: Pack) -> bool:
    """Whether a capital where the language writes a small letter makes a word the end of a name: "Russia Today",
    « Santo Domingo »."""
    word = WORD.match(text, at)
    before = text[max(0, at - _NAME) : at].rpartition(" ")[0].split()[-1:] if text[at - 1 : at] == " " else []
    named = bool(before) and before[0][0].isupper() and before[0][-1].isalnum()
    return named and word is not None and word[0].lower() in _written_small(pack)


@cache
def _written_small(pack: Pack) -> frozenset[str]:
    """Words for times, weekdays and months that open with a small letter within a sentence."""
    known = locale(pack.code)
    names = {*known.days["format"]["wide"].values(), *known.months["format"]["wide"].values()} if known else set()
    return frozenset(word for word in (*names, *valued(pack.amounts.times)) if word == word.lower())


@cache
def _starts(pack: Pack) -> Beginnings:
    """The first words with which a time can begin."""
    begin = {*month_names(pack), *weekday_names(pack), *number_starts(pack)}
    begin |= {word for word in (*valued(pack.amounts.times), *ago(pack.code)) if not word.startswith("{")}
    return Beginnings(frozenset(first for word in begin for first in WORD.findall(word)[:1]))


def _iso(days: Days | None, side: int) -> str | None:
    return days[side].isoformat() if days else None


def _published(when: str | None) -> tuple[date, str] | None:
    """The day of publication and the units that it can place ("ymwd" for a full date, "y" for a bare year)."""
    parts = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", when or "")
    if not parts:
        return None
    year, month, day = (int(part) if part else 0 for part in parts.groups())
    try:
        return date(year, month or 1, day or 1), "ymwdh" if day else "ym" if month else "y"
    except ValueError:
        return None


def _is_relative(found: re.Match[str]) -> bool:
    return not (found["year"] or found["y2"] or found["y3"] or found["iso"] or found["alone"] or found["numeric"])


@cache
def month_names(pack: Pack) -> dict[str, int]:
    """Names of months in all their forms, those of the pack's endings too -> 1..12."""
    endings = ("", *words(pack.amounts.month_endings))
    known = {name + ending: month for name, month in months(pack.code).items() for ending in endings}
    return known | {form: int(month) for form, month in valued(pack.amounts.month_forms).items()}


@cache
def weekday_names(pack: Pack) -> dict[str, int]:
    """Names of weekdays in all their forms, abbreviations aside ("mar" is the sea, "sun" the sun) -> 0 (Monday)..6."""
    known = {name: day for name, day in weekdays(pack.code).items() if len(name) > _ABBREVIATED}
    return known | {form: int(day) for form, day in valued(pack.amounts.weekday_forms).items()}


@cache
def _pattern(pack: Pack) -> re.Pattern[str]:
    """One pattern for all ways to name a time; its groups tell which way it was."""
    month = alternatives(month_names(pack))
    joint = _joint(pack)
    day = rf"\d{{1,2}}{_ORDINAL}"
    relative = _any_relative(pack)
    return re.compile(
        rf"(?<![\w])(?:"
        rf"(?P<iso>{_YEAR}-\d\d-\d\d)"
        rf"|(?P<numeric>\d{{1,2}}[./]\d{{1,2}}[./](?:{_YEAR}))"
        + (rf"|(?P<relative>{relative})" if relative else "|(?P<relative>(?!))")
        + rf"|(?P<day>{day}){joint}(?P<month>{month})\.?(?:,?{joint}(?P<year>{_YEAR}))?"
        rf"|(?P<m2>{month})\.?{SPACE}(?P<d2>\d{{1,2}}(?:st|nd|rd|th)?)(?!\d)(?:,?{SPACE}(?P<y2>{_YEAR}))?"
        rf"|(?P<m3>{month})\.?,?{joint}(?P<y3>{_YEAR})"
        rf"|(?P<alone>{_YEAR})(?![.,]?\d|{SPACE}?(?:%|[$€£]))"
        rf")(?!\w)",
        re.IGNORECASE,
    )


def _joint(pack: Pack) -> str:
    """A pattern for what stands between the parts of a date."""
    return rf"(?:{SPACE}(?:{alternatives(words(pack.amounts.date_joints))}))?{SPACE}"


def _any_relative(pack: Pack) -> str:
    """A pattern for all relative words; its groups `r0`, `r1` … tell which, `count0`, `count1` … the number.

    Those that count and begin alike ("hace {n} años", "hace {n} días") share one pattern for their number: it is long,
    and repeated for each of them it took half of the time in which a language is made ready.
    """
    alike: dict[str | int, list[str]] = {}
    for n, (pattern, _, _) in enumerate(_relative(pack)):
        before, counts, after = pattern.partition(_COUNT)
        alike.setdefault(before if counts else n, []).append(rf"(?P<r{n}>{after if counts else pattern})")
    number = rf"\d{{1,3}}|{spelled_pattern(pack)}"
    return "|".join(
        "|".join(listed) if isinstance(before, int) else rf"{before}(?P<count{k}>{number})(?:{'|'.join(listed)})"
        for k, (before, listed) in enumerate(alike.items())
    )


@cache
def _relative(pack: Pack) -> tuple[tuple[str, str, int], ...]:
    """(pattern, unit, distance) of the relative words: the pack's, and CLDR's "{0} years ago". `_COUNT` stands in a
    pattern where a number does."""
    found = []
    for said, value in valued(pack.amounts.times).items():
        distance = re.match(r"[+-]?\d+", value)
        found.append((said, value.lstrip("+-0123456789"), int(distance.group()) if distance else 0))
    for said, (unit, sign) in ago(pack.code).items():
        found.append((said.replace("{0}", "{n}"), _UNITS[unit], sign))
    found.sort(key=lambda entry: -len(entry[0]))
    joint = _joint(pack)
    names = {
        "{month}": ("months", alternatives(month_names(pack))),
        "{weekday}": ("days", alternatives(weekday_names(pack))),
    }
    patterns = []
    for n, (said, unit, sign) in enumerate(found):
        pattern = re.escape(said).replace(r"\ ", SPACE)
        for slot, (kind, listed) in names.items():
            pattern = pattern.replace(re.escape(slot), rf"(?P<{kind}{n}>{listed})")
        if "{month}" in said:
            pattern += rf"(?!,?{joint}{_YEAR})"
        patterns.append((pattern, unit, sign))
    return tuple(patterns)


def _days(found: re.Match[str], pack: Pack, published: tuple[date, str] | None) -> Days | None:
    """First and last day of a found time; None where it cannot be told."""
    try:
        if found["iso"]:
            only = date.fromisoformat(found["iso"])
            return only, only
        if found["numeric"]:
            return _numeric(found["numeric"], pack.code)
        if found["alone"]:
            return _year(int(found["alone"]))
        if found["relative"]:
            return _resolve(found, pack, *published) if published else None
        month = named(month_names(pack), found["month"] or found["m2"] or found["m3"]) or 0
        year = found["year"] or found["y2"] or found["y3"]
        day = re.match(r"\d+", found["day"] or found["d2"] or "")
        if not year and not (published and "m" in published[1]):
            return None
        nearest = int(year) if year or not published else _nearest_year(month, published[0])
        if not day:
            return _month(nearest, month)
        only = date(nearest, month, int(day.group()))
    except (ValueError, OverflowError):
        return None
    return only, only


def _numeric(digits: str, code: str) -> Days:
    first, second, year = (int(part) for part in re.split(r"[./]", digits))
    known = locale(code)
    month_first = (
        known is not None and "/" in digits and str(known.date_formats["short"].pattern).lower().startswith("m")
    )
    month, day = (first, second) if month_first and first <= 12 else (second, first)
    if month > 12:
        month, day = day, month
    only = date(year, month, day)
    return only, only


def _nearest_year(month: int, today: date) -> int:
    """The year in which a month without one lies closest to the day of publication."""
    return min(
        (today.year - 1, today.year, today.year + 1),
        key=lambda year: (abs((year - today.year) * 12 + month - today.month), year),
    )


def _resolve(found: re.Match[str], pack: Pack, today: date, placed: str) -> Days | None:
    """First and last day of relative words; None where the publication date is not known precisely enough."""
    groups = found.groupdict()
    n = next(number for number in range(len(_relative(pack))) if groups[f"r{number}"] is not None)
    _, unit, distance = _relative(pack)[n]
    if (unit or ("m" if groups.get(f"months{n}") else "d")) not in placed:
        return None
    if count := next((said for group, said in groups.items() if said and group.startswith("count")), None):
        value = float(count) if count.isdigit() else spelled_value(count, pack) or 1
        distance *= int(value)
    if name := groups.get(f"months{n}"):
        month = named(month_names(pack), name)
        return _nth_month(month, distance, today) if month else None
    if name := groups.get(f"days{n}"):
        weekday = named(weekday_names(pack), name)
        return None if weekday is None else _nth_weekday(weekday, distance, today)
    return _shift(today, distance, unit)


def _nth_month(month: int, distance: int, today: date) -> Days:
    """ "last November" (-1), "next November" (1), "in November" (0: the nearest one)."""
    if not distance:
        return _month(_nearest_year(month, today), month)
    if distance < 0:
        return _month(today.year - (month >= today.month), month)
    return _month(today.year + (month <= today.month), month)


def _nth_weekday(weekday: int, distance: int, today: date) -> Days:
    """ "last Monday", "on Monday" in a report (-1 and 0: the latest one, today included for 0), "next Monday" (1)."""
    back = (today.weekday() - weekday) % 7 or (7 if distance < 0 else 0)
    only = today - timedelta(back) if distance <= 0 else today + timedelta((weekday - today.weekday()) % 7 or 7)
    return only, only


def _shift(today: date, distance: int, unit: str) -> Days:
    """The whole year, month, week or day that lies a distance away."""
    if unit == "y":
        return _year(today.year + distance)
    if unit == "m":
        months_on = today.year * 12 + today.month - 1 + distance
        return _month(months_on // 12, months_on % 12 + 1)
    if unit == "w":
        monday = today + timedelta(7 * distance - today.weekday())
        return monday, monday + timedelta(6)
    only = today + timedelta(distance if unit == "d" else 0)
    return only, only


def _year(year: int) -> Days:
    return date(year, 1, 1), date(year, 12, 31)


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
