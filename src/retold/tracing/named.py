"""What a name in a telling names: a person, a body or a place, and of which country."""

from functools import cache

from babel.core import get_global

from retold.facts.cldr import locale
from retold.facts.countries import countries, plain
from retold.facts.vocabulary import vocabulary
from retold.records import Span
from retold.text.spans import meets
from retold.tracing.sides import Side

_WORDS = 3
"""Words that a phrase which tells a place has at most: « près de »."""


def kind_of(side: Side, span: Span) -> str:
    """What kind of thing a name names: "place", or the kind of its referent."""
    if country(side, span):
        return "place"
    for referent in side.reading.annotated.referents:
        if meets(span, referent.mentions):
            return referent.kind
    return "place"


def located(side: Side, span: Span) -> bool:
    """Whether a name stands behind what tells a place: "in Ashford", « près de Lens »."""
    known = vocabulary(side.reading.pack)
    said = [token.low for token in known.tokens(side.text, side.read[0][0], span[0])[-_WORDS:]]
    return any(" ".join(said[n:]) in known.locatives for n in range(len(said)))


def people(side: Side, span: Span) -> str | None:
    """The ISO 3166 code of the country that one word tells as an adjective or a people does; None for other words and
    for the names of places themselves."""
    said = side.text[slice(*span)]
    return country(side, span) if " " not in said and (said.islower() or not _is_place(side, span)) else None


def _is_place(side: Side, span: Span) -> bool:
    """Whether CLDR calls a place so, not only a people or language."""
    known = locale(side.reading.language)
    return known is not None and side.text[slice(*span)] in known.territories.values()


def acronym(one: str, other: str) -> bool:
    """Whether the shorter is made of the first letters of the longer, in any order ("UN", « ONU »)."""
    short, long = sorted((one, other), key=len)
    initials = sorted(word[0].lower() for word in long.replace("-", " ").split() if word[0].isupper())
    return len(initials) > 1 and sorted(short.replace(".", "").lower()) == initials


def country(side: Side, span: Span) -> str | None:
    """The ISO 3166 code of the country that a name is or is the capital of; None where nobody has said so."""
    known = countries(side.reading.pack)
    said = plain(side.text[slice(*span)])
    if said in known:
        return known[said]
    for token in side.tokens:
        if token.span[0] < span[1] and span[0] < token.span[1]:
            key = side.typed.types[token.type].key
            if key.startswith("place:"):
                return key.removeprefix("place:")
            if key.startswith("city:"):
                return _zones().get(key.removeprefix("city:"))
    return None


@cache
def _zones() -> dict[str, str]:
    """Time zone to territory (CLDR)."""
    return dict(get_global("zone_territories"))
