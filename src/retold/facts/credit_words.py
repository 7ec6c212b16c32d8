"""Words of credit as parts of patterns: any word of a listing, phrases with what may stand inside them, addresses."""

import re
from collections.abc import Sequence

from retold.facts.media import platform_pattern
from retold.languages.pack import words

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”)\]]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|info|ru|fr|de|kz|vn|uk|example|ua|eu|io|tv|news|(?-i:pl|lv|lt|ee|by|kg|uz|md|ge|az|cz|sk|hu|ro|bg|rs|hr|gr|nl|dk|fi|ch|es|pt|br|mx|ar|cl|tr|ir|il|jp|cn|kr|au|nz|za|ca))\b(?:/\S*)?",
    re.I,
)
LOW = r"[a-zß-ÿа-ѿҐ-ӿ][\w-]*"
"""A word that is no name."""
WORD = r"[^\W\d_][\w’'.-]*"
"""Any word."""

APART = r"(?:(?<=['’])|\s)"
"""What parts an article from its noun: a space, or its own apostrophe."""

Pattern = re.Pattern[str] | None
"""None where a pack lists no such words."""

_GENDER = re.compile(r"(?:[ao]s?|e)$")
"""Endings by which adjectives of Romance languages tell gender and number."""


def ungendered(adjective: str) -> str:
    """An adjective in small letters without the ending that tells gender: « russa » and « russo » are one."""
    return _GENDER.sub("", adjective)


def either(listing: str) -> str:
    """Any word of a listing as part of a pattern, the longest first; "" for an empty one."""
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s").replace("'", "['’]")
        for word in sorted(words(listing), key=len, reverse=True)
    )


def starred(listing: str) -> str:
    """The same of words in which "*" stands for any ending."""
    return "|".join(re.escape(one).replace(r"\*", r"\w*") for one in words(listing))


def word_of(alternatives: str) -> re.Pattern[str] | None:
    """The pattern of one of some alternatives as whole words, None where there are none."""
    return re.compile(rf"(?<!\w)(?i:{alternatives})(?!\w)") if alternatives else None


def plain_words(listing: str) -> tuple[str, ...]:
    """The words of a listing without their values."""
    return tuple(entry.partition("=")[0] for entry in words(listing))


def any_phrase(listed: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern for phrases in which "…" stands for up to four words and {platform} for a social network."""
    network = rf"(?-i:{platform_pattern().pattern})"
    return word_of(either_phrase(listed).replace(r"\{platform\}", network))


def either_phrase(listed: Sequence[str]) -> str:
    """Any of some phrases as part of a pattern, the longest first, with one or two spaces between their words."""
    return "|".join(_phrase(one) for one in sorted(listed, key=len, reverse=True))


def _phrase(phrase: str) -> str:
    parts = [
        r"(?:[\w’'.-]+\s){0,4}?" if part == "…" else re.escape(part).replace("'", "['’]") + r"\s{1,2}"
        for part in phrase.split()
    ]
    return "".join(parts).removesuffix(r"\s{1,2}")
