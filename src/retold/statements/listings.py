"""How the listings of a pack are read: the form in which they list a word, endings among words, nouns in a frame."""

from collections import defaultdict
from collections.abc import Iterator

from retold.languages.pack import words
from retold.text.memo import Memo

TOKENS_KEPT, LONGEST_KEPT = 200_000, 40
"""Tokens that a memo keeps, and the letters of the longest."""


class Forms(Memo[str]):
    """Token -> the word as packs list it: without the spaces behind it, in lower case, with a straight apostrophe."""

    most, longest = TOKENS_KEPT, LONGEST_KEPT

    def told(self, word: str) -> str:
        """The plain form of a token."""
        return plain(word)


def plain(word: str) -> str:
    """A token without the spaces behind it, in lower case, with a straight apostrophe."""
    return word.strip().lower().replace("’", "'")


def nouns_around(listing: str) -> dict[str, frozenset[str]]:
    """Noun -> its prepositions, of entries "preposition…noun"."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in words(listing):
        preposition, _, noun = entry.partition("…")
        found[noun].add(preposition)
    return {noun: frozenset(prepositions) for noun, prepositions in found.items()}


def ends(listing: str) -> Iterator[str]:
    """The words of a listing that "-" marks as endings of compounds, without it."""
    return (word[1:] for word in words(listing) if word.startswith("-"))


def wholes(listing: str) -> Iterator[str]:
    """The words of a listing that are no endings."""
    return (word for word in words(listing) if not word.startswith("-"))
