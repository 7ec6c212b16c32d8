"""The small words of a telling that shade what it says: hedges, negations, degrees, scales, each with its place."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from retold.languages.pack import Pack, valued
from retold.languages.pack import words as listed
from retold.linking.phrases import Phrases
from retold.linking.words import Word, words
from retold.records import Record, Span
from retold.text.spans import meets
from retold.tracing.sides import Side


class Shade(Record, frozen=True, kw_only=True):
    """One shading word.

    `kind` is "hedge", "negation", "negative", "reversal", "intensity", "scale", "sequence", "part", "vague", "order",
    "ordinal", "multiple" or "self"; `value` the hedge class, the direction, "scale=level", the order or the number;
    `host` the number of the token that it shades, None where none follows.
    """

    span: Span
    kind: str
    value: str
    host: int | None = None


_PLAIN = "plain:"
DENYING = ("negation", "negative", "reversal")
"""Kinds of shades that deny."""
_THAT = 8
"""Characters in which the word before a telling is looked for."""


@cache
def _phrases(pack: Pack) -> Phrases:
    """All shading words of a language; values are "kind:value"."""
    shades = pack.shades
    found = Phrases()
    for name, listing in shades.hedges.items():
        _add(found, dict.fromkeys(listed(listing), ""), f"hedge:{name}")
    _add(found, dict.fromkeys(listed(shades.plain), ""), _PLAIN)
    _add(found, dict.fromkeys(listed(shades.negations), ""), "negation:")
    _add(found, dict.fromkeys(listed(shades.negative), ""), "negative:")
    _add(found, dict.fromkeys(listed(shades.reversals), ""), "reversal:")
    _add(found, dict.fromkeys(listed(shades.says_self), ""), "self:")
    _add(found, valued(shades.intensity), "intensity:")
    _add(found, valued(shades.sequence), "sequence:")
    _add(found, valued(shades.parts), "part:")
    _add(found, dict.fromkeys(listed(shades.vague_counts), ""), "vague:")
    _add(found, valued(shades.orders), "order:")
    _add(found, valued(shades.ordinals), "ordinal:")
    _add(found, valued(shades.multiples), "multiple:")
    for name, listing in shades.scales.items():
        _add(found, valued(listing), f"scale:{name}=")
    return found


def _add(phrases: Phrases, listing: Mapping[str, str], kind: str) -> None:
    for phrase, value in listing.items():
        parts = [word.letters for word in words(phrase, 0, len(phrase))]
        if parts:
            if phrase.endswith("*"):
                parts[-1] += "*"
            phrases.add(parts, f"{kind}{value}")


@lru_cache(maxsize=8)  # five searches ask for the same two sides in turn
def shades(side: Side) -> tuple[Shade, ...]:
    """The shading words of a telling in order; a word may shade in several ways."""
    return tuple(shade for start, end in side.read for shade in _within(side, words(side.text, start, end)))


def around(side: Side) -> list[Shade]:
    """The shading words of the sentences in which a telling stands, its own aside."""
    sentences = [one for one in side.reading.annotated.sentences if meets(one, side.spans)]
    found = (_within(side, words(side.text, start, end)) for start, end in sentences)
    return [shade for several in found for shade in several if not meets(shade.span, side.spans)]


def cue_denies(side: Side) -> bool:
    """Whether the words that attribute the telling deny it: "denied that"."""
    cue = side.statement.cue if side.statement else ()
    found = (_within(side, words(side.text, start, end)) for start, end in cue)
    return any(shade.kind == "reversal" for several in found for shade in several)


def cue_is_negative(side: Side) -> bool:
    """Whether the words that attribute the telling have anything of a denial: "rejected claims that", "does not believe
    that"."""
    cue = side.statement.cue if side.statement else ()
    found = (_within(side, words(side.text, start, end)) for start, end in cue)
    return any(shade.kind in DENYING for several in found for shade in several)


def cue_hedges(side: Side) -> set[str]:
    """The hedge classes of the words that attribute the telling: « se sospecha que », "it is believed"."""
    cue = side.statement.cue if side.statement else ()
    found = (_within(side, words(side.text, start, end)) for start, end in cue)
    return {shade.value for several in found for shade in several if shade.kind == "hedge"}


def cue_scales(side: Side) -> tuple[Shade, ...]:
    """The words of scales in what attributes the telling: "asked", "ordered", "suggests", "proves"."""
    cue = side.statement.cue if side.statement else ()
    found = (_within(side, words(side.text, start, end)) for start, end in cue)
    return tuple(shade for several in found for shade in several if shade.kind == "scale")


def _within(side: Side, inside: list[Word]) -> Iterator[Shade]:
    phrases = _phrases(side.reading.pack)
    letters = [word.letters for word in inside]
    # after « a dit que » the conditional is the future of the past, not hearsay
    before = words(side.text, max(0, inside[0].start - _THAT), inside[0].start)[-1:] if inside else []
    reported = any(
        word in listed(side.reading.pack.speech.that) for word in (*letters[:1], *(one.letters for one in before))
    )
    hearsay = () if reported else tuple(listed(side.reading.pack.shades.conditional))
    denied = tuple(listed(side.reading.pack.shades.negated_endings))
    index = 0
    while index < len(inside):
        taken, values = phrases.at(letters, index)
        span = (inside[index].start, inside[index + max(taken, 1) - 1].end)
        host = _content_from(side, side.token_at(span[1]), span)
        # "May" inside a sentence is no hedge
        named = taken == 1 and index > 0 and inside[index].capital and not side.reading.pack.names.nouns_capital
        for value in () if named else values:
            kind, _, what = value.partition(":")
            if value == _PLAIN:
                continue
            yield Shade(span=span, kind=kind, value=what, host=host)
        told = any(value.partition(":")[0] in DENYING for value in values)  # «азаймайды» is of a scale and denied
        if taken < 2 and denied and not told and letters[index].endswith(denied):
            yield Shade(span=span, kind="negation", value="", host=side.token_at(span[0]))
        if not taken and hearsay and letters[index].endswith(hearsay):
            yield Shade(span=span, kind="hedge", value="conditional", host=side.token_at(span[0]))
        index += max(1, taken)


def _content_from(side: Side, host: int | None, span: Span) -> int | None:
    """The first content word from a token on, in the clause where a shading word stands; behind a word set off by
    commas, of the next clause. None where there is none."""
    if host is None:
        return None
    clause = next(((a, b) for a, b in side.clauses if a <= span[1] <= b), None)
    if clause is not None and clause[0] < span[0]:
        inside = [n for n in range(host, len(side.tokens)) if side.tokens[n].span[0] < clause[1]]
    else:
        inside = list(range(host, len(side.tokens)))
    return next((n for n in inside if side.tokens[n].content), None)
