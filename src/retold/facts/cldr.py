"""What CLDR (through babel) knows of a language: number signs, magnitudes, currencies, units, months.

Everything is lower-cased and keyed by the words as they stand in a text. A language that CLDR lacks gets English signs
and no words. Source: Unicode CLDR as shipped with babel; Unicode licence.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeVar

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_name, get_currency_symbol, list_currencies
from babel.units import UnknownUnitError, format_unit

T = TypeVar("T")

UCUM = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm",
    "length-mile": "[mi_i]", "length-foot": "[ft_i]", "length-inch": "[in_i]", "length-yard": "[yd_i]",
    "area-square-kilometer": "km2", "area-square-meter": "m2", "area-square-mile": "[smi_us]", "area-hectare": "har",
    "area-acre": "[acr_us]", "volume-cubic-meter": "m3", "volume-liter": "L", "volume-barrel": "[bbl_us]",
    "mass-kilogram": "kg", "mass-gram": "g", "mass-tonne": "t", "mass-pound": "[lb_av]", "mass-ounce": "[oz_av]",
    "temperature-celsius": "Cel", "temperature-fahrenheit": "[degF]", "speed-kilometer-per-hour": "km/h",
    "speed-mile-per-hour": "[mi_i]/h", "energy-kilowatt-hour": "kW.h", "power-watt": "W", "power-kilowatt": "kW",
    "power-megawatt": "MW", "power-gigawatt": "GW", "duration-year": "a", "duration-month": "mo",
    "duration-week": "wk", "duration-day": "d", "duration-hour": "h", "duration-minute": "min", "duration-second": "s",
}  # fmt: skip
"""CLDR units that news measures in, with their UCUM codes (ucum.org)."""

_SHORT_TOO = {
    unit for unit in UCUM if re.search("meter|hectare|gram|tonne|celsius|watt", unit) and unit != "length-meter"
}
"""Units whose short sign is no word of a language, unlike "in" for inches and "a" for years."""

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₸": "KZT", "₺": "TRY", "₴": "UAH", "₾": "GEL",
          "₼": "AZN", "₿": "XBT", "฿": "THB", "₦": "NGN", "₫": "VND", "₱": "PHP", "₹": "INR", "₩": "KRW", "₪": "ILS",
          "us$": "USD", "us $": "USD", "u.s.$": "USD", "u.s $": "USD", "u.s. $": "USD", "c$": "CAD", "c $": "CAD",
          "can$": "CAD",
          "au$": "AUD", "$us": "USD", "$ us": "USD", "$usd": "USD", "$ usd": "USD", "$ c": "CAD", "$cad": "CAD",
          "s$": "SGD", "₡": "CRC", "rmb": "CNY", "zł": "PLN", "kč": "CZK", "ft": "HUF"}  # fmt: skip
"""Currency signs as news writes them; a bare $ and £ mean what they mean where nothing else is said."""


@cache
def locale(code: str) -> Locale | None:
    """Babel's locale of a language, None where CLDR has none."""
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def named(table: Mapping[str, T], words: str) -> T | None:
    """What a table holds for some words in whatever letters; None where it holds nothing.

    Tried in turn: small letters, and the small letters of Turkish and its kin, whose dotted and dotless i differ.
    """
    tried = (words.replace("İ", "i").lower(), words.replace("İ", "i").replace("I", "ı").lower())
    return next((table[form] for form in tried if form in table), None)


@cache
def separators(code: str) -> tuple[str, str]:
    """The (decimal, group) signs with which the language writes numbers in Western digits."""
    known = locale(code)
    if not known:
        return ".", ","
    symbols = known.number_symbols.get("latn") or known.number_symbols
    return str(symbols.get("decimal", ".")), str(symbols.get("group", ","))


@cache
def magnitudes(code: str) -> dict[str, float]:
    """Words for thousands, millions, … -> their value ("milliards" -> 1e9)."""
    known = locale(code)
    found: dict[str, float] = {}
    formats = known.compact_decimal_formats if known else {}
    for forms in (formats.get("long") or formats.get("short") or {}).values():
        for size, pattern in forms.items():
            word = re.sub(r"[0\s'’]+", " ", str(pattern.pattern)).strip(" \u200f").lower()
            zeros = str(pattern.pattern).count("0")
            if word and size.isdigit() and zeros and zeros <= 3:
                found.setdefault(word, float(size) / 10 ** (zeros - 1))
    return found


@cache
def currencies(code: str) -> dict[str, str]:
    """Names and signs of currencies -> ISO 4217 ("tenge kazakh" -> KZT); short names ("dollars") are the pack's."""
    known = locale(code)
    found: dict[str, str] = {}
    for iso in sorted(list_currencies()) if known else ():
        for name in (get_currency_name(iso, n, locale=known) for n in (1, 2, 5)):
            if name != iso and "(" not in name:
                found.setdefault(name.lower(), iso)
        symbol = get_currency_symbol(iso, locale="en").lower().replace("\u202f", " ")
        if symbol != iso.lower() and len(symbol) > 1:
            found.setdefault(symbol, iso)
    return found | _SIGNS


@cache
def currency_codes() -> frozenset[str]:
    """All ISO 4217 codes."""
    return frozenset(list_currencies())


@cache
def units(code: str) -> dict[str, str]:
    """Words and signs of units -> UCUM ("kilomètres" -> km)."""
    known = locale(code)
    found: dict[str, str] = {}
    if not known:
        return found
    for unit, ucum in UCUM.items():
        for width in ("long", "short") if unit in _SHORT_TOO else ("long",):
            for word in _unit_words(unit, width, known):
                if word != unit:  # what CLDR has no words for, babel calls by its key
                    found.setdefault(word, ucum)
    return found


@cache
def percent_words(code: str) -> frozenset[str]:
    """Words for per cent after a number."""
    known = locale(code)
    return frozenset(_unit_words("concentr-percent", "long", known)) - {"%", ""} if known else frozenset()


def _unit_words(unit: str, width: str, known: Locale) -> Iterator[str]:
    for n in (1, 2, 5, 1.5):
        try:
            text = format_unit(n, unit, width, locale=known)  # type: ignore[arg-type]
        except UnknownUnitError:
            return
        yield re.sub(r"[\d.,]+", "", text).replace("\xa0", " ").strip().lower()


@cache
def months(code: str) -> dict[str, int]:
    """Names of months in all their forms -> 1..12."""
    return _calendar_names(code, "months")


@cache
def weekdays(code: str) -> dict[str, int]:
    """Names of weekdays -> 0 (Monday)..6."""
    return _calendar_names(code, "days")


def _calendar_names(code: str, what: str) -> dict[str, int]:
    known = locale(code)
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated") if known else ():
            for number, name in getattr(known, what)[context][width].items():
                for form in {name.lower(), name.lower().rstrip(".")}:
                    if len(form) > 2 or not form.isascii():
                        found.setdefault(form, number)
    return found


@cache
def ago(code: str) -> dict[str, tuple[str, int]]:
    """Patterns for a distance in time, "{0}" for the number -> (unit, sign): "il y a {0} ans" -> ("year", -1)."""
    known = locale(code)
    found: dict[str, tuple[str, int]] = {}
    fields = known._data.get("date_fields", {}) if known else {}
    for unit in ("year", "month", "week", "day", "hour"):
        for way, sign in (("past", -1), ("future", 1)):
            for pattern in dict(fields.get(unit, {}).get(way, {})).values():
                if "{0}" in pattern:
                    found[pattern.lower()] = (unit, sign)
    return found
