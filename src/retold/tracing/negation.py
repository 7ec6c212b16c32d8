"""Negation: one telling denies what the other affirms."""

from collections.abc import Iterator, Sequence

from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.shades import Shade, shades

_ALL = 0.85
"""Share of both tellings that must have a counterpart where only one word follows the denial."""
_DENIES = ("negation", "negative")


def negation_changes(pair: Alignment) -> Iterator[Finding]:
    """A denial whose two following content words are matched, where the other telling denies nothing at all."""
    if not all(side.reading.pack.shades.negations for side in (pair.left, pair.right)):
        return  # a language whose denials nobody has listed affirms nothing
    ours, theirs = shades(pair.left), shades(pair.right)
    for here, there, one, left in ((ours, theirs, pair, True), (theirs, ours, pair.swapped(), False)):
        if any(shade.kind in _DENIES for shade in there):
            continue
        found = next((shade for shade in here if shade.kind == "negation" and _holds(one, shade)), None)
        if found is not None:
            yield _finding(pair, one, found, left)
            return


def _following(pair: Alignment, shade: Shade) -> Sequence[int]:
    start = pair.left.token_at(shade.span[1])
    if start is None:
        return ()
    return [n for n in range(start, len(pair.left.tokens)) if pair.left.tokens[n].content][:2]


def _holds(pair: Alignment, shade: Shade) -> bool:
    following = _following(pair, shade)
    enough = len(following) > 1 or min(pair.covered) >= _ALL
    return enough and bool(following) and all(pair.ours[n] is not None for n in following) and min(pair.covered) >= 0.5


def _finding(pair: Alignment, one: Alignment, shade: Shade, left: bool) -> Finding:
    following = _following(one, shade)
    here = (shade.span[0], one.left.tokens[following[0]].span[1])
    partner = one.ours[following[0]]
    there = span_of(one.right, partner, partner) if partner is not None else one.right.spans[0]
    said = quote(one.left, (here,)), quote(one.right, (there,))
    spans = (here, there) if left else (there, here)
    sides = ("left", "right") if left else ("right", "left")
    return Finding(
        kind="negation",
        subtype="denied",
        left=(spans[0],),
        right=(spans[1],),
        severity="grave",
        explanation=f"The {sides[0]} denies ({said[0]}) what the {sides[1]} affirms ({said[1]}).",
    )
