"""Hedges and degree words: "so-called", "reportedly", "could", "about", "absolutely" lost or gained."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from retold.records import Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.shades import Shade, shades
from retold.tracing.sides import Side

_EQUIVALENT = {
    "distance": {"distance", "hearsay"},
    "hearsay": {"hearsay", "possibility", "distance", "conditional"},
    "possibility": {"hearsay", "possibility", "conditional"},
    "conditional": {"hearsay", "possibility", "conditional", "distance"},
    "about": {"about", "bound"},
    "bound": {"about", "bound"},
}
"""Hedge class to the classes that say as much: hearsay conditional = reportedly = could = presumed."""
_HOSTS, _BESIDE = 3, 3
"""Words of a clause in which a hedge's host is looked for, and characters between a hedge and its amount."""
_OF_NUMBERS = {"about", "bound"}


def hedge_changes(pair: Alignment) -> Iterator[Finding]:
    """Hedges whose word is matched and that the other telling has no equivalent of."""
    if not all(side.reading.pack.shades.hedges for side in (pair.left, pair.right)):
        return  # a language whose hedges nobody has listed has dropped none
    ours, theirs = shades(pair.left), shades(pair.right)
    for shade in _lost(pair, ours, theirs):
        yield _finding(pair, shade, lost=True)
    for shade in _lost(pair.swapped(), theirs, ours):
        yield _finding(pair, shade, lost=False)


def _lost(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> Iterator[Shade]:
    """The hedges of the left side that the right side drops."""
    there = {shade.value for shade in theirs if shade.kind == "hedge"}
    scaled = any(shade.kind in ("negative",) for shade in theirs)
    for shade in ours:
        if shade.kind != "hedge" or shade.value == "conditional" or shade.host is None:
            continue
        if there & _EQUIVALENT[shade.value] or (scaled and shade.value == "possibility"):
            continue
        host = _matched_host(pair, shade.host)
        if host is None or _number(pair.left, host) != (shade.value in _OF_NUMBERS) or _kept(pair, shade):
            continue
        if shade.value in _OF_NUMBERS and pair.left.tokens[host].span[0] - shade.span[1] > _BESIDE:
            continue
        yield replace(shade, host=host)


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


def _number(side: Side, n: int) -> bool:
    return side.typed.types[side.tokens[n].type].key.startswith("number:")


def _kept(pair: Alignment, shade: Shade) -> bool:
    """Whether the hedging word itself has a counterpart on the other side."""
    inside = [n for n, token in enumerate(pair.left.tokens) if shade.span[0] <= token.span[0] < shade.span[1]]
    content = [n for n in inside if pair.left.tokens[n].rarity >= 1.5]
    return bool(content) and all(pair.ours[n] is not None for n in content)


def _phrase(side: Side, n: int) -> Span:
    """A word with the content word right behind it, for a reader: "parallel imports" says more than "parallel"."""
    more = (
        n + 1 < len(side.tokens) and side.tokens[n + 1].content and side.tokens[n + 1].clause == side.tokens[n].clause
    )
    return span_of(side, n, n + 1 if more else n)


def _finding(pair: Alignment, shade: Shade, *, lost: bool) -> Finding:
    side, other = (pair.left, pair.right) if lost else (pair.right, pair.left)
    partner = (pair.ours if lost else pair.theirs)[shade.host or 0]
    host = (_phrase(side, shade.host or 0),)
    there = (_phrase(other, partner),) if partner is not None else ()
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
