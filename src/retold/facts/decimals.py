"""Numbers that are read only before a unit: decimals and fractions in words, digit fractions, a bare decimal mark.

"two point five per cent", « dos millones y medio de euros », «две целых пять десятых процента», "2 1/2 percent",
« ,08 % »: elsewhere the same words tell something else ("at one point two men left", "a 3/4 majority"), so they are
tried only where a unit follows or a word for thousands or more.
"""

import re
import unicodedata
from collections.abc import Collection
from functools import cache

from retold.facts.cldr import separators
from retold.facts.numbers import (
    SPACE,
    alternatives,
    digits_value,
    magnitude_words,
    numbered,
    plain_too,
    spelled_pattern,
    spelled_value,
)
from retold.languages.pack import Pack, words

VULGAR = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions in one character."""


@cache
def decimals_pattern(pack: Pack) -> str:
    """A pattern for these numbers and a word for thousands or more behind them (`times`); without one a unit has to
    follow, which whoever uses it asks for. Its groups are for `decimals_value`."""
    amounts = pack.amounts
    spelled, small = spelled_pattern(pack), spelled_pattern(pack, below=1000)
    point, over = _any(plain_too(words(amounts.decimal_words))), _any(words(amounts.fraction_marks))
    ones = alternatives(numbered(amounts.ones_before_magnitudes))
    forms = (
        rf"(?:(?P<whole>{spelled}){SPACE}{point}{SPACE})?(?P<upper>{small}|{ones}){SPACE}(?P<part>{_any(_parts(pack))})",
        rf"(?P<before>{spelled}){SPACE}{point}{SPACE}(?P<behind>{small})",
        rf"(?P<most>{spelled}|\d+){SPACE}(?P<rest>{_any(_rests(pack))})",
        rf"(?:(?P<wholes>\d{{1,3}})(?:{SPACE}|-))?(?P<over>\d{{1,3}})(?:/|{SPACE}{over}{SPACE})(?P<under>\d{{1,3}})(?![\d/])",
        rf"(?P<ones>\d+)?{SPACE}?(?P<vulgar>[{VULGAR}])",
        rf"(?P<bare>\d+(?:[.,]\d+)?e[-+]?\d{{1,2}}(?!\w)|{re.escape(separators(pack.code)[0])}\d+)",
    )
    long = _any([word for word, value in magnitude_words(pack).items() if len(word) > 2 and value >= 1000])
    return rf"(?:{'|'.join(forms)})(?:{SPACE}(?P<times>{long}))?"


def decimals_value(match: re.Match[str], pack: Pack) -> float | None:
    """The value of what the pattern matched, None where the words make no number."""
    said = {name: text.lower() for name, text in match.groupdict().items() if text}
    value = _value(said, pack)
    return None if value is None else value * numbered_magnitude(said.get("times", ""), pack)


def _value(said: dict[str, str], pack: Pack) -> float | None:
    if "part" in said:
        ones = numbered(pack.amounts.ones_before_magnitudes)
        upper = ones.get(said["upper"]) or spelled_value(said["upper"], pack)
        whole = spelled_value(said["whole"], pack) if "whole" in said else 0.0
        return None if upper is None or whole is None else whole + upper / _parts(pack)[said["part"]]
    if "behind" in said:
        whole, digits = spelled_value(said["before"], pack), _decimals(said["behind"], pack)
        return None if whole is None or digits is None else float(f"{int(whole)}.{digits}")
    if "rest" in said:
        most = said["most"]
        whole = float(most) if most.isdecimal() else spelled_value(most, pack)
        last = numbered_magnitude(re.split(SPACE, most)[-1], pack)
        return None if whole is None else whole + _rests(pack)[said["rest"]] * last
    if "under" in said:
        under = int(said["under"])
        return int(said.get("wholes", 0)) + int(said["over"]) / under if under else None
    if "vulgar" in said:
        return int(said.get("ones", 0)) + unicodedata.numeric(said["vulgar"])
    digits, _, power = said["bare"].partition("e")
    value = digits_value(digits, pack.code) if digits[0].isdecimal() else float("0." + digits[1:])
    return None if value is None else value * 10 ** int(power or 0)


def _decimals(said: str, pack: Pack) -> str | None:
    """The digits behind the mark: told one by one ("two five", « zéro cinq ») or as one number (« veintiocho »)."""
    each = [spelled_value(word, pack) for word in re.split(rf"{SPACE}|-", said)]
    if all(value is not None and value < 10 for value in each):
        return "".join(str(int(value or 0)) for value in each)
    value = spelled_value(said, pack)
    return None if value is None else str(int(value))


def numbered_magnitude(word: str, pack: Pack) -> float:
    """What a word for thousands or more multiplies by, 1 for any other."""
    return magnitude_words(pack).get(re.sub(SPACE, " ", word), 1.0)


def _parts(pack: Pack) -> dict[str, float]:
    return numbered(pack.amounts.fractions)


def _rests(pack: Pack) -> dict[str, float]:
    return numbered(pack.amounts.rests)


def _any(known: Collection[str]) -> str:
    return rf"(?:{alternatives(known)})(?!\w)"
