"""Where the words stand that a credit needs: most sentences hold none of them and need no further look."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from string import ascii_uppercase

from ahocorasick_rs import AhoCorasick

from retold.facts.agencies import names
from retold.facts.media import outlets, platforms
from retold.languages import codes
from retold.languages import pack as pack_of
from retold.languages.pack import Pack, words
from retold.records import Span

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half characters of broken input, which the spotter cannot read."""


_ENDS = (".com", ".net", ".org", ".ru", ".ua", ".kz", ".fr", ".de", ".it", ".es", ".pt", ".pl", ".lv", ".co", ".tv")
"""The commonest ends of addresses, by which a site is credited without more: "told Harlow.com"."""


_SIGNS = {f" {first}{second}" for first in "KW" for second in ascii_uppercase}
"""How the call signs of American stations begin."""


_APART = " ."
"""What a spot begins with that need not begin a word."""


def named_spots(text: str, pack: Pack) -> list[int]:
    """Where agencies, nouns for agencies and outlets, and addresses begin, in order."""
    return _found(text, _named(pack))


def credit_spots(text: str, pack: Pack) -> list[int]:
    """The same with all other words by which one statement may be credited: outlets, networks, "tweeted"."""
    return _found(text, _crediting(pack))


def holds(spots: Sequence[int], span: Span) -> bool:
    """Whether one of the spots lies in a span."""
    return bisect_right(spots, span[1]) > bisect_left(spots, span[0])


def _found(text: str, spotter: AhoCorasick) -> list[int]:
    try:
        found = spotter.find_matches_as_indexes(text)
    except UnicodeEncodeError:
        found = spotter.find_matches_as_indexes(_SURROGATE.sub("?", text))
    return [start for _, start, _ in found if text[start] in _APART or not text[start - 1 : start].isalnum()]


def _nouns(pack: Pack) -> set[str]:
    abroad = (noun for code in codes() for noun in words(pack_of(code).credits.outlet_nouns))
    nouns = (*abroad, *words(pack.credits.outlet_nouns), *words(pack.credits.agency_nouns))
    return {
        *names(),
        *nouns,
        *(noun.capitalize() for noun in nouns),
        "http",
        "www.",
        *_ENDS,
        *(end.upper() for end in _ENDS),
        *_SIGNS,
    }


@cache
def _named(pack: Pack) -> AhoCorasick:
    return AhoCorasick(sorted(_nouns(pack)))


@cache
def _crediting(pack: Pack) -> AhoCorasick:
    credits = pack.credits
    phrases = words(f"{credits.press} {credits.handed} {credits.posts} {credits.posting} {credits.same_talk}")
    lasts = {phrase.partition("=")[0].split()[-1] for phrase in phrases if "{" not in phrase}
    others = {
        *lasts,
        *words(credits.media),
        *words(credits.papers),
        *words(credits.at_large),
        *words(credits.passes),
    }
    return AhoCorasick(
        sorted(
            _nouns(pack)
            | outlets()
            | set(platforms())
            | others
            | {form for word in others for form in (word.capitalize(), word.upper())}
        )
    )
