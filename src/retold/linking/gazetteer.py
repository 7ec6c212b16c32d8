"""What CLDR calls countries, languages, cities, months, weekdays and currencies in a language: phrase to key.

Keys hold across languages: "place:KZ" for Kazakhstan, казахский, kazakh; "month:5"; "day:0"; "currency:USD".
"""

from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.core import get_global

from retold.facts.cldr import locale
from retold.linking.phrases import Phrases
from retold.linking.words import UNSPACED, words

_LONGEST = 4
"""Words in a name; longer CLDR names ("South Georgia & South Sandwich Islands") are never written out in news."""


_ZONES_NAMED_IN = "en"
"""The language of the names in time zone ids ("Europe/Kyiv")."""


@cache
def _homes() -> dict[str, str]:
    """Language code to the territory where most of its speakers live (CLDR likely subtags)."""
    homes = {}
    for tag, likely in get_global("likely_subtags").items():
        parts = likely.split("_")
        if "_" not in tag and len(parts) == 3:
            homes[tag] = parts[2]
    return homes


def _names(of: Locale) -> Iterator[tuple[str, str]]:
    """(name, key) for all that CLDR names in this locale; the first of two equal names counts."""
    for code, name in of.territories.items():
        if code != "ZZ" and not code.startswith("Q"):
            yield name, f"place:{code}"
    homes = _homes()
    for code, name in of.languages.items():
        if code in homes and len(code) == 2:  # smaller languages' names are too often other words ("Romany": roman)
            yield name, f"place:{homes[code]}"
    yield from _cities(of)
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in of.months[context].get(width, {}).items():
                if len(name) > 2 and not name[0].isdigit():
                    yield name, f"month:{number}"
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in of.days[context].get(width, {}).items():
                if width == "wide" or name >= UNSPACED:  # "Sun" and "Mar" are other words too, 周四 is none
                    yield name, f"day:{number}"


def _cities(of: Locale) -> Iterator[tuple[str, str]]:
    """Cities by the time zones named after them; where CLDR gives no name the zone's own is the English one."""
    zones: set[str] = {zone for listed in get_global("territory_zones").values() for zone in listed}
    canonical = get_global("zone_aliases")
    for zone in sorted(zones):
        city = of.time_zones.get(zone, {}).get("city")
        if city is None and of.language == _ZONES_NAMED_IN:
            city = zone.rsplit("/", 1)[-1].replace("_", " ")
        if city:
            yield city, f"city:{canonical.get(zone, zone)}"


@cache
def month_sign(code: str) -> str:
    """What a language writes behind a month's number to name it (8月); empty where months have names of their own."""
    of = locale(code)
    names = of.months["format"].get("abbreviated", {}) if of is not None else {}
    signs = {name.removeprefix(str(number)) for number, name in names.items() if name.startswith(str(number))}
    return min(signs) if len(signs) == 1 and len(names) == 12 else ""


@cache
def gazetteer(code: str) -> Phrases:
    """All CLDR names of a language as phrases; their inflected forms match too. Empty where CLDR has no locale."""
    phrases = Phrases()
    of = locale(code)
    if of is None:
        return phrases
    for name, key in _names(of):
        listed = words(name, 0, len(name))
        if 0 < len(listed) <= _LONGEST and not any(word.number for word in listed):
            place = key.startswith(("place:", "city:"))
            phrases.add([word.letters for word in listed], key, inflected=place, unspaced=listed[0].unspaced)
    return phrases
