"""Hedges and degree words: "so-called", "reportedly", "could", "about", "absolutely" lost or gained."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from retold.languages.pack import words
from retold.records import Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of, tokens_in
from retold.tracing.shades import Shade, cue_hedges, shades
from retold.tracing.sides import Side

_EQUIVALENT = {
    "distance": {"distance", "hearsay"},
    "hearsay": {"hearsay", "possibility", "distance", "conditional"},
    "possibility": {"hearsay", "possibility", "conditional"},
    "conditional": {"hearsay", "possibility", "conditional", "distance"},
    "about": {"about"},
    "bound": {"bound"},
}
"""Hedge class to the classes that say as much: hearsay conditional = reportedly = could = presumed."""
_HOSTS, _BESIDE = 3, 3
"""Words of a clause in which a hedge's host is looked for, and characters between a hedge and its amount."""
_DENYING = 1
"""Characters between a word of possibility and the word that denies it."""
_OF_NUMBERS = {"about", "bound"}
_PLAINLY = 0.6
"""Share of both tellings that must have a counterpart before a conditional alone is lost."""
_SHORT = 10
"""Content words of a short telling."""
_QUANTITIES = {"negation", "scale"}
_OF_CLAIMS = {"hearsay", "possibility"}
"""Classes that hedge a whole claim: their loss shows in a paraphrase of it too."""


def hedge_changes(pair: Alignment) -> Iterator[Finding]:
    """Hedges whose word is matched and that the other telling has no equivalent of."""
    if not all(side.reading.pack.shades.hedges for side in (pair.left, pair.right)):
        return  # a language whose hedges nobody has listed has dropped none
    ours, theirs = shades(pair.left), shades(pair.right)
    exchanged = _exchanged(pair, ours, theirs)
    for one, other in exchanged:
        yield _other_bound(pair, one, other)
    known = [shade for two in exchanged for shade in two]
    for shade in _lost(pair, ours, theirs):
        if shade not in known:
            yield _finding(pair, shade, lost=True)
    for shade in _lost(pair.swapped(), theirs, ours):
        if shade not in known:
            yield _finding(pair, shade, lost=False)


def _exchanged(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> list[tuple[Shade, Shade]]:
    """The hedges of one amount that say two things of it: "about 40", "more than 40"."""
    return [
        (one, other)
        for one in ours
        for other in theirs
        if one.value != other.value
        and {one.value, other.value} == _OF_NUMBERS
        and one.host is not None
        and other.host is not None
        and _number(pair.left, one.host)
        and pair.ours[one.host] == other.host
    ]


def _lost(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> Iterator[Shade]:
    """The hedges of the left side that the right side drops."""
    there = {shade.value for shade in theirs if shade.kind == "hedge" and not _taken(pair, shade, ours)}
    there |= cue_hedges(pair.right)
    scaled = any(shade.kind in ("negative",) for shade in theirs)
    for shade in ours:
        if shade.kind != "hedge" or shade.host is None:
            continue
        if shade.value == "conditional":
            if not there & _EQUIVALENT["conditional"] and (host := _told_plainly(pair, shade)) is not None:
                yield replace(shade, host=host)
            continue
        if there & _EQUIVALENT[shade.value] or (scaled and shade.value == "possibility"):
            continue
        if _kept(pair, shade) or (shade.value == "possibility" and _denied(shade, ours)):
            continue
        if shade.value in _OF_NUMBERS and (denied := _of_quantity(pair, shade, ours)) is not None:
            yield replace(shade, host=denied)
            continue
        host = _matched_host(pair, shade.host)
        if shade.value in _OF_CLAIMS and not _verb(pair.left, shade) and (host is None or _number(pair.left, host)):
            host = _retold_host(pair, shade.host)
        elif shade.value == "about" and _numeral_there(pair, shade.host):
            yield shade
            continue
        if host is None or _number(pair.left, host) != (shade.value in _OF_NUMBERS):
            continue
        if shade.value in _OF_NUMBERS and pair.left.tokens[host].span[0] - shade.span[1] > _BESIDE:
            continue
        yield replace(shade, host=host)


def _denied(shade: Shade, ours: Sequence[Shade]) -> bool:
    """Whether a word of possibility is denied itself: "could no longer dock" leaves nothing open."""
    (a, b), near = shade.span, (one.span for one in ours if one.kind == "negation")
    return any(start - b <= _DENYING and a - end <= _DENYING for start, end in near)


def _matched_host(pair: Alignment, host: int) -> int | None:
    """The first matched word from a hedge's host on, in its clause and at most two words further: auxiliaries between
    may go with the hedge ("could have been shot down", "was shot down")."""
    clause = pair.left.tokens[host].clause
    near = [
        n for n in range(host, len(pair.ours)) if pair.left.tokens[n].content and pair.left.tokens[n].clause == clause
    ]
    if near and _number(pair.left, near[0]):
        return near[0] if pair.ours[near[0]] is not None else None
    return next((n for n in near[:_HOSTS] if pair.ours[n] is not None), None)


def _told_plainly(pair: Alignment, shade: Shade) -> int | None:
    """The matched word behind a verb in the conditional of hearsay, where the other telling is in the same language:
    translations often lack it. None for other words of this class, whose loss says nothing."""
    side, verb = pair.left, shade.host or 0
    if side.tokens[verb].span[0] != shade.span[0] or side.reading.language != pair.right.reading.language:
        return None
    behind = next((n for n in range(verb + 1, len(side.tokens)) if side.tokens[n].content), None)
    told = (
        behind is not None and side.tokens[behind].clause == side.tokens[verb].clause and pair.ours[behind] is not None
    )
    return behind if told and min(pair.covered) >= _PLAINLY else None


def _retold_host(pair: Alignment, host: int) -> int | None:
    """A hedge's own word where something stands in its place that no word was matched with: told in other words."""
    if any(sum(token.content for token in side.tokens) > _SHORT for side in (pair.left, pair.right)):
        return None  # of two long tellings the hedge may shade a part that only one of them has
    run = next((run for run in pair.runs if run.first <= host <= run.last), None)
    return host if run is not None and run.rival is not None else None


def _numeral_there(pair: Alignment, host: int) -> bool:
    """Whether a numeral stands in the place of an inexact number: « une quarantaine de morts », "40 dead"."""
    counted = pair.ours[host]
    if counted and not _number(pair.left, host) and pair.theirs[counted - 1] is None:
        return _number(pair.right, counted - 1)
    run = next((run for run in pair.runs if run.first <= host <= run.last), None)
    digits = any(letter.isdigit() for letter in pair.left.text[slice(*pair.left.tokens[host].span)])
    if run is None or run.rival is None or run.count > 2 or digits or _number(pair.left, host):
        return False
    return _number(pair.right, run.rival[0])


def _verb(side: Side, shade: Shade) -> bool:
    """Whether a hedge is a verb, which goes where its clause is put otherwise: "could have", "is about to"."""
    said = " ".join(side.text[slice(*shade.span)].lower().split())
    return said in words(side.reading.pack.shades.hedging_verbs)


def _of_quantity(pair: Alignment, shade: Shade, ours: Sequence[Shade]) -> int | None:
    """The matched word right behind a hedge of amounts that is no numeral but denies or tells a share: "almost
    nobody"."""
    behind = next((one for one in ours if 0 <= one.span[0] - shade.span[1] <= 1 and one.kind in _QUANTITIES), None)
    inside = tokens_in(pair.left, behind.span) if behind else []
    return inside[0] if inside and all(pair.ours[n] is not None for n in inside) else None


def _number(side: Side, n: int) -> bool:
    return side.typed.types[side.tokens[n].type].key.startswith("number:")


def _kept(pair: Alignment, shade: Shade) -> bool:
    """Whether the hedging word itself has a counterpart on the other side."""
    inside = [n for n, token in enumerate(pair.left.tokens) if shade.span[0] <= token.span[0] < shade.span[1]]
    content = [n for n in inside if pair.left.tokens[n].rarity >= 1.5]
    return bool(content) and all(pair.ours[n] is not None for n in content)


def _taken(pair: Alignment, shade: Shade, ours: Sequence[Shade]) -> bool:
    """Whether a right hedge of amounts stands for another of the left side, so that it can stand for no second one."""
    if shade.value not in _OF_NUMBERS:
        return False
    partners = {pair.theirs[n] for n in tokens_in(pair.right, shade.span)}
    like = [one for one in ours if one.kind == "hedge" and one.value == shade.value]
    return len(like) > 1 and any(partners & set(tokens_in(pair.left, one.span)) for one in like)


def _phrase(side: Side, n: int) -> Span:
    """A word with the content word right behind it, for a reader: "parallel imports" says more than "parallel"."""
    more = (
        n + 1 < len(side.tokens) and side.tokens[n + 1].content and side.tokens[n + 1].clause == side.tokens[n].clause
    )
    return span_of(side, n, n + 1 if more else n)


def _other_bound(pair: Alignment, one: Shade, other: Shade) -> Finding:
    amount = quote(pair.left, (_phrase(pair.left, one.host or 0),))
    said = quote(pair.left, (one.span,)), quote(pair.right, (other.span,))
    return Finding(
        kind="hedge",
        subtype="bound",
        severity="notable",
        left=(one.span,),
        right=(other.span,),
        explanation=f"The first says {said[0]} of {amount}; the second says {said[1]}.",
    )


def _finding(pair: Alignment, shade: Shade, *, lost: bool) -> Finding:
    side, other = (pair.left, pair.right) if lost else (pair.right, pair.left)
    partner = (pair.ours if lost else pair.theirs)[shade.host or 0]
    host = (_phrase(side, shade.host or 0),)
    there = (_phrase(other, partner),) if partner is not None else other.spans
    here, away = ("first", "second") if lost else ("second", "first")
    severity: Severity = "notable"
    return Finding(
        kind="hedge",
        subtype=shade.value,
        severity=severity,
        left=(shade.span,) if lost else (),
        right=() if lost else (shade.span,),
        explanation=f"The {here} says {quote(side, (shade.span,))} of {quote(side, host)}; "
        f"the {away} has {quote(other, there)} without it.",
    )
