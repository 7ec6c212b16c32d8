"""Opposites: a word of one telling stands where the other has the concept that says the reverse (open, closed)."""

from collections.abc import Iterator

from retold.linking.concepts import opposed
from retold.text.spans import meets
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, same_slot
from retold.tracing.shades import DENYING, cue_denies, shades
from retold.tracing.sides import Side

_TOLD = 0.3
"""Share of both tellings that must have a counterpart: it is one thing of which they say the reverse."""
_KEY = "concept:"


def opposite_changes(pair: Alignment) -> Iterator[Finding]:
    """The first word of which the other telling says the opposite in the same place, where neither has both words and
    neither denies anything: "schools stay open", „die Schulen werden geschlossen“; at most one. Of 816 pairs of
    translated sentences (NTREX) one was told, whose translator did write « victoire » for "defeat"."""
    if min(pair.covered) < _TOLD:
        return
    ours, theirs = _concepts(pair.left), _concepts(pair.right)
    here, there = set().union(*ours.values()), set().union(*theirs.values())
    for n, mine in ours.items():
        reverse = {other for one in mine for other in opposed().get(one, ())}
        if not reverse & there or reverse & here or mine & there:
            continue
        for j, other in theirs.items():
            if other & reverse and _in_place(pair, n, j) and not _denied(pair, n, j):
                yield _finding(pair, n, j)
                return


def _concepts(side: Side) -> dict[int, set[str]]:
    """The content words that have concepts, by number, with the ids of those."""
    types = side.typed.types
    known = ((n, types[token.type].concepts) for n, token in enumerate(side.tokens) if token.content)
    return {n: {key.removeprefix(_KEY) for key in keys} for n, keys in known if keys}


def _in_place(pair: Alignment, n: int, j: int) -> bool:
    """Whether two words stand for each other or, where neither has a counterpart, in the same place."""
    if pair.ours[n] == j:
        return True
    free = pair.ours[n] is None and pair.theirs[j] is None
    return free and same_slot(pair, pair.left.tokens[n].span, pair.right.tokens[j].span)


def _denied(pair: Alignment, n: int, j: int) -> bool:
    """Whether anything but the two words themselves denies something on either side: "not closed" is open, "rejected"
    is the opposite of "accepted"."""
    sides = ((pair.left, pair.left.tokens[n].span), (pair.right, pair.right.tokens[j].span))
    return any(
        cue_denies(side) or any(shade.kind in DENYING and not meets(word, (shade.span,)) for shade in shades(side))
        for side, word in sides
    )


def _finding(pair: Alignment, n: int, j: int) -> Finding:
    left, right = pair.left.tokens[n].span, pair.right.tokens[j].span
    said = quote(pair.left, (left,)), quote(pair.right, (right,))
    return Finding(
        kind="negation",
        subtype="opposite",
        left=(left,),
        right=(right,),
        severity="grave",
        explanation=f"The first says {said[0]}, the second the opposite: {said[1]}.",
    )
