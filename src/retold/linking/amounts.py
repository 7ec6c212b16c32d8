"""Numbers as language-independent values: "27 milliards" and "27 billion" are one key.

The magnitude words come from CLDR's compact number formats of every locale, so no language needs a pack for this.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from retold.facts.cldr import locale
from retold.linking.words import UNSPACED, Word

_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 16
"""Signs of a number written out; a longer run of such signs is no number, and work must be bounded."""
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
                letter = width == "short" and len(word[0]) == 1 and word[0] < UNSPACED if word else True
                if len(word) == 1 and zeros and not letter:
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


def parted(words: Sequence[Word], code: str) -> list[Word]:
    """The words with a magnitude cut off where it begins a run without spaces behind a number: 1.2 | 亿 | 美元."""
    sizes = [size for size in magnitudes(code) if size >= UNSPACED]
    found: list[Word] = []
    for word in words:
        if sizes and word.unspaced and found and found[-1].number and word.start - found[-1].end <= 1:
            size = max((size for size in sizes if word.letters.startswith(size)), key=len, default="")
            middle = word.start + len(size)
            if size and middle < word.end:
                found.append(Word(word.start, middle, size, unspaced=True))
                word = Word(middle, word.end, word.letters[len(size) :], unspaced=True)
        found.append(word)
    return found


def numeral_at(run: str, index: int) -> tuple[int, float | None]:
    """How many signs of a run without spaces write a number from `index` on, and its value: 三十二 is 32, 四 is 4.

    The values of the signs are Unicode's. A single 1 or 10 is more often part of a word than a number, and no number
    begins with ten thousand.
    """
    whole, section, digit, end = 0.0, 0.0, 0.0, index
    while end < min(len(run), index + _LONGEST) and (value := unicodedata.numeric(run[end], None)) is not None:
        if value < 10:
            digit = digit * 10 + value
        elif value < 10_000:
            section, digit = section + (digit or 1) * value, 0.0
        else:
            whole, section, digit = (whole + section + digit or 1) * value, 0.0, 0.0
        end += 1
    value = whole + section + digit
    single = end == index + 1 and not 1 < value < 10
    return (0, None) if end == index or single or unicodedata.numeric(run[index]) >= 10_000 else (end - index, value)
