"""Order: the sequence of two claims turned round."""

from collections.abc import Iterator

from retold.records import Record
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.shades import Shade, shades
from retold.tracing.sides import Side

_MOST = 0.5
"""Share of a claim's matched words that must stand in the other claim over there: a subject named once stays behind."""


class Sequence(Record, frozen=True, kw_only=True):
    """Two clauses of a telling in time: the tokens of the earlier and of the later one."""

    earlier: frozenset[int]
    later: frozenset[int]


def order_changes(pair: Alignment) -> Iterator[Finding]:
    """Two clauses that one telling puts in one sequence and the other in the reverse; at most one finding."""
    theirs = sequences(pair.right)
    for ours in sequences(pair.left):
        for other in theirs:
            if _inside(pair, ours.earlier, other.later) and _inside(pair, ours.later, other.earlier):
                yield Finding(
                    kind="order",
                    subtype="turned",
                    left=pair.left.spans,
                    right=pair.right.spans,
                    severity="notable",
                    explanation=f"The sequence is turned round: {quote(pair.left, pair.left.spans)} "
                    f"became {quote(pair.right, pair.right.spans)}.",
                )
                return


def sequences(side: Side) -> tuple[Sequence, ...]:
    """The pairs of clauses whose sequence a word such as "before" or "then" tells."""
    found = []
    for shade in shades(side):
        if shade.kind == "sequence":
            sequence = _sequence(side, shade)
            if sequence is not None:
                found.append(sequence)
    return tuple(found)


def _sequence(side: Side, shade: Shade) -> Sequence | None:
    """The clause of the word and the one before it ("first": the one behind it), in time."""
    own = next((n for n, (a, b) in enumerate(side.clauses) if a <= shade.span[0] < b), None)
    if own is None:
        return None
    step = 1 if shade.value == "<<" else -1
    before = frozenset(_content(side, own, until=shade.span[0])) if step < 0 else frozenset()
    other = before or (frozenset(_content(side, own + step)) if 0 <= own + step < len(side.clauses) else frozenset())
    mine = frozenset(_content(side, own, since=shade.span[1] if step < 0 else 0))
    if not other or not mine:
        return None
    later = shade.value in ("<", ">>")  # the word's own clause is the later one
    return Sequence(earlier=other, later=mine) if later else Sequence(earlier=mine, later=other)


def _content(side: Side, clause: int, since: int = 0, until: int | None = None) -> Iterator[int]:
    for n, token in enumerate(side.tokens):
        if (
            token.clause == clause
            and token.content
            and token.span[0] >= since
            and (until is None or token.span[1] <= until)
        ):
            yield n


def _inside(pair: Alignment, ours: frozenset[int], theirs: frozenset[int]) -> bool:
    """Whether half of what is matched of one clause stands in another one over there."""
    partners = [pair.ours[n] for n in ours if pair.ours[n] is not None]
    return bool(partners) and sum(j in theirs for j in partners) >= _MOST * len(partners)
