"""The shape of a language: one `Pack` of pure data, in sections named after the rooms that read them.

Every section may be left out: a pack may hold only quotation marks, or only concepts. Word lists are strings of words
parted by white space (several words joined by "_"), so that a language file reads like a glossary; `words()` splits them.
"""

from collections.abc import Mapping, Sequence

import msgspec


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """The base of all sections."""


class Marks(Section, frozen=True, kw_only=True):
    """How the language marks quotations and ends sentences; read by `text/`."""

    quotes: Sequence[tuple[str, str]] = ()
    dash_dialogue: bool = False
    abbreviations: str = ""


class Speech(Section, frozen=True, kw_only=True):
    """The cues of saying and how they bind source and content; read by `statements/`."""


class Names(Section, frozen=True, kw_only=True):
    """Pronouns, titles, role nouns, body nouns, particles of names; read by `facts/` and `statements/`."""


class Amounts(Section, frozen=True, kw_only=True):
    """What CLDR does not know about numbers, money and time in this language; read by `facts/`."""


class Credits(Section, frozen=True, kw_only=True):
    """Words that credit an origin, and the furniture of news pages; read by `facts/` and `text/`."""


class Shades(Section, frozen=True, kw_only=True):
    """Hedges, negations, intensity, loaded terms; read by `tracing/`."""


class Example(Section, frozen=True, kw_only=True):
    """One sentence that documents the pack and tests it. A negative example has no `content`: nothing is said in it."""

    text: str
    source: str | None = None
    cue: str | None = None
    content: str | None = None
    note: str = ""


class Pack(Section, frozen=True, kw_only=True):
    """One language. `code` is ISO 639-1, else 639-3; `name` its English name."""

    code: str
    name: str
    marks: Marks = Marks()
    speech: Speech = Speech()
    names: Names = Names()
    amounts: Amounts = Amounts()
    credits: Credits = Credits()
    shades: Shades = Shades()
    concepts: Mapping[str, str] = {}
    examples: Sequence[Example] = ()


def words(listing: str) -> tuple[str, ...]:
    """The words of a listing, "_" read as a space, in order.

    >>> words("prime_minister  mayor")
    ('prime minister', 'mayor')
    """
    return tuple(word.replace("_", " ") for word in listing.split())
