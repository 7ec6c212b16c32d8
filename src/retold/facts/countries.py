"""Which words name a country in a language: territories, nationalities, capitals and seats of power, by ISO 3166 code.

CLDR (through babel) gives territories, and nationalities as names of languages; the pack adds what CLDR lacks.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from babel import Locale
from babel.core import get_global

from retold.facts.cldr import locale
from retold.facts.declension import declined, endings_of
from retold.languages.pack import Pack, words

_NO_COUNTRY = {"ZZ", "EU", "EZ", "UN", "QO"}
_LONGEST = 4
"""Words in a name; longer CLDR names are never written out in news."""


def plain(word: str) -> str:
    """A word as vocabularies hold it: lower case, straight apostrophes."""
    return word.lower().replace("’", "'")


@cache
def countries(pack: Pack) -> Mapping[str, str]:
    """Words in plain lower case -> ISO 3166 code: "kazakhstan", "kazakh", "astana" -> KZ. Empty for a language unknown.

    Nationalities stand in all the forms that CLDR and the pack list, with their regular endings.
    """
    found: dict[str, str] = {}
    known = locale(pack.code)
    for name, code in (*_listed(pack.names.demonyms), *_listed(pack.names.capitals)):
        found[name] = code
    if known:
        for name, code in _territories(known):
            for form in (name, *_declined(name, pack)):
                found.setdefault(form, code)
        for name, code in _languages(known):
            found.setdefault(name, code)
    endings = words(pack.names.adjective_endings)
    for name, code in list(found.items()):
        for form in (*_forms(name), *_inflected(name, endings)):
            found.setdefault(form, code)
    return found


def _listed(listing: str) -> Iterator[tuple[str, str]]:
    for entry in words(listing):
        name, _, code = entry.rpartition("=")
        yield plain(name), code


def _territories(of: Locale) -> Iterator[tuple[str, str]]:
    for code, name in sorted(of.territories.items()):
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY and len(name.split()) <= _LONGEST:
            yield plain(name), code


def _declined(name: str, pack: Pack) -> Iterator[str]:
    """The other forms of a country's name, where names are declined at every word («Анголы»)."""
    endings = [] if pack.names.last_declined or " " in name or len(name) < 5 else endings_of(pack.names)
    rules = [rule for rule in endings if name.endswith(rule[0])]
    yield from declined(name, [rule for rule in rules if rule[0]] or rules)


def _languages(of: Locale) -> Iterator[tuple[str, str]]:
    """Names of languages as nationalities, with the country where most of the speakers live (CLDR likely subtags)."""
    homes = {tag: likely.split("_")[-1] for tag, likely in get_global("likely_subtags").items() if "_" not in tag}
    for tag, name in sorted(of.languages.items()):
        if tag in homes and len(homes[tag]) == 2 and len(tag) == 2 and " " not in name:
            yield plain(name), homes[tag]


def _inflected(name: str, endings: Sequence[str]) -> Iterator[str]:
    """A nationality with the endings of adjectives that begin as it ends: „georgischen“."""
    for ending in endings:
        if len(ending) > _STEM and name.endswith(ending[:_STEM]):
            yield name + ending[_STEM:]


_STEM = 4
"""Letters in which a nationality ends and an adjective's ending begins: „isch“."""


def _forms(name: str) -> Iterator[str]:
    """A nationality's plural and feminine: they only add forms that mean the same, so that a false one does no harm."""
    if " " in name or len(name) < 4:
        return
    yield from (name + "s", name + "e", name + "es")
    if name.endswith("en"):
        yield from (name + "ne", name + "nes")
