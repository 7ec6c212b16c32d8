"""Names: another person, place or body in the same slot, a capital for its country, a role for a name."""

from collections.abc import Iterator
from functools import cache

from babel.core import get_global

from retold.facts.countries import countries, plain
from retold.facts.spelling import name_similarity
from retold.records import Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.sides import Side

_OTHER = 0.35
"""Name similarity below which two names are two; between this and .5 nothing is said."""


def name_changes(pair: Alignment) -> Iterator[Finding]:
    """Names without counterpart on either side that stand between the same matched words."""
    for run in pair.runs:
        if run.rival is None:
            continue
        ours, theirs = _name_in(pair.left, run.first, run.last, pair), _name_in(pair.right, *run.rival, pair.swapped())
        if ours and theirs:
            yield from _two_names(pair, ours, theirs)


def _kinds(side: Side, span: Span) -> str:
    """What kind of thing a name names: "place", or the kind of its referent."""
    if country(side, span):
        return "place"
    for referent in side.reading.annotated.referents:
        if any(a < span[1] and span[0] < b for a, b in referent.mentions):
            return referent.kind
    return "place"


def _name_in(side: Side, first: int, last: int, pair: Alignment) -> Span | None:
    """The first run of unmatched name or place tokens in a range, as a span."""
    start = end = None
    for n in range(first, last + 1):
        if pair.ours[n] is None and n in side.names:
            start = n if start is None else start
            end = n
        elif start is not None:
            break
    return span_of(side, start, end) if start is not None and end is not None else None


def _two_names(pair: Alignment, left: Span, right: Span) -> Iterator[Finding]:
    ours, theirs = pair.left.text[slice(*left)], pair.right.text[slice(*right)]
    homes = country(pair.left, left), country(pair.right, right)
    if homes[0] and homes[0] == homes[1]:
        yield _finding(pair, "capital", left, right, "minor")
    elif _comparable(pair, left, right) and name_similarity(ours, theirs) < _OTHER and not acronym(ours, theirs):
        yield _finding(pair, "other", left, right, "grave")


def _comparable(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether two names can be held against each other: things of one kind. Across languages only persons can, and
    places known to lie in two countries: bodies and other places are translated."""
    kinds = _kinds(pair.left, left), _kinds(pair.right, right)
    if pair.left.reading.language == pair.right.reading.language:
        return kinds[0] == kinds[1]
    return kinds == ("person", "person") or (
        country(pair.left, left) is not None and country(pair.right, right) is not None
    )


def _finding(pair: Alignment, how: str, left: Span, right: Span, severity: Severity) -> Finding:
    return Finding(
        kind="name",
        subtype=how,
        left=(left,),
        right=(right,),
        severity=severity,
        explanation=f"The first names {quote(pair.left, (left,))}, the second {quote(pair.right, (right,))}.",
    )


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
