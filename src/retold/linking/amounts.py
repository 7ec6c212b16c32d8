"""Numbers as language-independent values: "27 milliards" and "27 billion" are one key.

The magnitude words come from CLDR's compact number formats of every locale, so no language needs a pack for this.
"""

import re
from collections.abc import Sequence
from functools import cache

from retold.facts.cldr import locale
from retold.linking.words import Word

_LETTERS = re.compile(r"[^\W\d_]+")
_GROUPED = re.compile(r"^\d{1,3}(?:[.,   '’]\d{3})+$")


@cache
def magnitudes(code: str) -> dict[str, float]:
    """The magnitude words of a language in lower case: {"milliard": 1e9, "milliards": 1e9, "mille": 1e3, …}."""
    of = locale(code)
    found: dict[str, float] = {}
    if of is None:
        return found
    for width in ("long", "short"):
        for patterns in of.compact_decimal_formats.get(width, {}).values():
            for size, pattern in patterns.items():
                zeros = str(pattern.pattern).split(";")[0].count("0")
                word = _LETTERS.findall(str(pattern.pattern).replace("'.'", ""))
                if len(word) == 1 and zeros and len(word[0]) > (1 if width == "short" else 0):
                    found.setdefault(word[0].lower(), int(size) / 10 ** (zeros - 1))
    return found


def plain_value(digits: str) -> float | None:
    """The value of written digits: "25,000" and "25.000" are 25000, "81.31" and "81,31" are 81.31."""
    if _GROUPED.match(digits):
        return float(re.sub(r"\D", "", digits))
    try:
        return float(re.sub(r"[   '’]", "", digits).replace(",", "."))
    except ValueError:
        return None


def number_key(value: float) -> str:
    """The key of an amount: six significant digits decide."""
    return f"number:{value:.6g}"


def number_at(words: Sequence[Word], index: int, code: str) -> tuple[int, float | None]:
    """How many words from a number on make it up (its magnitude too), and its value."""
    value = plain_value(words[index].letters)
    if value is None:
        return 1, None
    sizes = magnitudes(code)
    following = index + 1
    if following < len(words) and words[following].letters in sizes and words[following].start - words[index].end <= 2:
        return 2, value * sizes[words[following].letters]
    return 1, value
