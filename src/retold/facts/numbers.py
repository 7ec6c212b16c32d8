"""Numbers in a text, in digits and in words, with their values."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate, compress
from math import inf

from retold.facts.cldr import magnitudes, percent_words, separators, units
from retold.languages.pack import Pack, valued, words
from retold.text.alternation import alternation
from retold.text.memo import Memo

SPACE = "[ \u00a0\u2009\u202f]"
_GROUPED = r"\d{1,3}(?:[,.'’\u00a0\u2009\u202f]\d{2,3})+(?:[.,]\d+)?"
_SPACED = r"\d{1,3}(?: \d{3})+(?:,\d+)?"
_THOUSANDS = r"\d{1,3}(?: 000)+"
_PLAIN = r"\d+(?:[.,]\d+)?"
WORD = re.compile(r"\d+|[^\W\d_]+")
_WRITTEN = {" ": SPACE, "*": r"\w*", "'": "['’]"}


@cache
def digits_pattern(code: str) -> str:
    """A pattern for numbers in digits as the language groups them; a plain space groups only where CLDR's group sign
    is a kind of space (in English "in 2010 500 people" holds two numbers), elsewhere only before three zeros."""
    spaced = _SPACED if separators(code)[1].isspace() else _THOUSANDS
    return rf"(?:{spaced}(?!\d)|{_GROUPED}(?!\d)|{_PLAIN})"


def digits_value(digits: str, code: str) -> float | None:
    """The value of a number in digits, None where its signs make no number.

    >>> digits_value("12,34,567.89", "en"), digits_value("20000,15", "fr"), digits_value("4,800", "fr")
    (1234567.89, 20000.15, 4.8)
    """
    plain = "".join(str(unicodedata.digit(c, c)) for c in digits if not c.isspace() and c not in "'’")
    signs = [c for c in plain if c in ".,"]
    decimal = separators(code)[0]
    if len(set(signs)) == 2:
        last = signs[-1]
        plain = plain.replace("," if last == "." else ".", "").replace(last, ".")
    elif len(signs) > 1 or (signs and signs[0] != decimal and re.search(r"[.,]\d{3}$", plain)):
        plain = plain.replace(signs[0], "")
    else:
        plain = plain.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


@cache
def magnitude_words(pack: Pack) -> dict[str, float]:
    """Words and short signs for thousands, millions, … -> value: CLDR's and the pack's own."""
    return _written(magnitudes(pack.code)) | numbered(pack.amounts.magnitudes)


@cache
def number_words(pack: Pack) -> dict[str, float]:
    """Words for numbers -> value."""
    return numbered(pack.amounts.number_words)


@cache
def numbered(listing: str) -> dict[str, float]:
    """The words of a listing, each with its number; written without their accents they mean the same ("milhoes")."""
    return _written({word: float(value) for word, value in valued(listing).items()})


def _written(known: Mapping[str, float]) -> dict[str, float]:
    bare = {form: value for word, value in known.items() for form in plain_too((word,))[1:]}
    return bare | dict(known)


def plain_too(listed: Iterable[str]) -> tuple[str, ...]:
    """The words, and behind each the same without accents where that leaves plain letters ("três", "tres")."""
    both = ((word, _plain(word)) for word in listed)
    return tuple(form for word, bare in both for form in ((word, bare) if bare != word and bare.isascii() else (word,)))


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@cache
def _spelled_words(pack: Pack) -> dict[str, float]:
    """All words that may stand in a spelled number; short signs such as "m" or "bn" only follow digits."""
    long = {word: value for word, value in magnitude_words(pack).items() if len(word) > 2}
    return number_words(pack) | long | numbered(pack.amounts.ones_before_magnitudes)


@cache
def spelled_pattern(pack: Pack, below: float = inf) -> str:
    """A pattern for numbers spelled in words ("five hundred and two", "half a million"), of words below `below`;
    matches nothing where the pack lists no number words."""
    known = {word: value for word, value in number_words(pack).items() if value < below}
    long = {word: value for word, value in magnitude_words(pack).items() if len(word) > 2 and value < below}
    small, rest = alternatives(known), alternatives(known | long)
    parts = {word: value for word, value in numbered(pack.amounts.ones_before_magnitudes).items() if value < 1}
    ones = alternatives(numbered(pack.amounts.ones_before_magnitudes))
    joints = alternatives(words(pack.amounts.number_joints))
    joint = rf"(?:{SPACE}?-{SPACE}?|{SPACE}(?:(?:{joints}){SPACE})?)"
    article = alternatives(word for word, value in known.items() if value == 1)
    counted = alternatives(word for word, value in known.items() if 2 <= value < 100)
    return (
        rf"(?:(?:{ones})(?={SPACE}(?:{alternatives(long)})\b)|(?:{alternatives(parts)})(?={SPACE}{percents(pack)})"
        rf"|(?!(?:{article}){SPACE}(?:{counted})\b)(?:{small})\b)(?:{joint}(?:{rest})\b)*"
    )


@cache
def number_starts(pack: Pack) -> frozenset[str]:
    """The first words with which a number in words can begin, lower-case."""
    begin = {*number_words(pack), *numbered(pack.amounts.ones_before_magnitudes)}
    return frozenset(first for word in begin for first in re.findall(r"\w+", word)[:1])


class Beginnings(Memo[bool]):
    """Word with what stands behind it -> whether it is a number or one of the words (lower-case) or signs that may
    begin what is looked for. Told once per word, so that a text is searched for them without a loop."""

    longest = 40

    def __init__(self, listed: Collection[str], signs: str = "") -> None:
        super().__init__()
        self._listed, self._signs = listed, signs

    def told(self, word: str) -> bool:
        """Whether something may begin with a word."""
        found = WORD.match(word)
        return found is not None and (
            found[0][0].isdigit() or found[0][0] in self._signs or found[0].lower() in self._listed
        )

    def places(self, text: str) -> Iterator[int]:
        """Where in a text such words stand, in order."""
        pieces = _PIECE.findall(text)
        return compress(accumulate(map(len, pieces), initial=0), map(self.__getitem__, pieces))


_PIECE = re.compile(r"(?:\d+|[^\W\d_]+)?[\W_]*")


@cache
def percents(pack: Pack) -> str:
    """A pattern for the words for per cent that may follow a number."""
    return rf"(?:{alternatives(plain_too((*words(pack.amounts.percent_words), *percent_words(pack.code))))})(?!\w)"


@cache
def unit_words(pack: Pack) -> dict[str, str]:
    """Words and signs of units -> UCUM, CLDR's and the pack's."""
    return units(pack.code) | valued(pack.amounts.unit_words)


def spelled_value(spelled: str, pack: Pack) -> float | None:
    """The value of a number in words: smaller numbers add up, hundreds multiply what stands before, thousands close a
    group. None where two numbers that cannot be one stand side by side ("one two")."""
    known = _spelled_words(pack)
    parts: list[float] = []
    for value in (known[word] for word in _split(spelled.lower().replace("’", "'"), known) if word in known):
        if value >= 100:  # multiplies the smaller parts before it: "five hundred", "two thousand million"
            below = 0.0
            while parts and parts[-1] < value:
                below += parts.pop()
            parts.append((below or 1) * value)
        elif not parts or value < parts[-1]:
            parts.append(value)
        else:
            return None
    return sum(parts)


def _split(spelled: str, known: Mapping[str, float]) -> list[str]:
    """The words of a spelled number, compounds that are listed whole ("quatre-vingts") kept whole."""
    longest = sorted((w for w in known if "-" in w or " " in w), key=len, reverse=True)
    whole = "|".join(re.escape(w) for w in longest)
    return re.findall(rf"(?:{whole})(?!\w)|\w+(?:'\w+)*" if whole else r"\w+(?:'\w+)*", spelled)


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, any kind of space between their parts; a trailing
    "*" stands for any ending. Matches nothing where there are no words."""
    return alternation(words, lambda character: _WRITTEN.get(character) or re.escape(character)) or "(?!)"
