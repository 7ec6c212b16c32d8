"""Dropped and added: clauses and weighty phrases of one telling that have no counterpart in the other."""

from collections.abc import Iterator

from retold.records import Severity, Span
from retold.tracing.alignment import Alignment, Run
from retold.tracing.clauses import trim
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.shades import shades

_PURE = {True: 11.0, False: 14.0}
"""Rarity sum from which a pure deletion is reported, within one language and across two: the 90th percentile of pure runs
in faithful sentence pairs."""
_OTHER = {True: 28.0, False: 60.0}
"""The same for a run that other words stand in place of."""
_LEAST_COVERED = 0.25
"""Share of the shorter telling that must have a counterpart before anything is called missing."""


def missing_changes(pair: Alignment) -> Iterator[Finding]:
    """What the right drops, then what it adds."""
    if max(pair.covered) < _LEAST_COVERED:
        return
    for run in pair.runs:
        yield from _missing(pair, run, left=True)
    other = pair.swapped()
    for run in other.runs:
        yield from _missing(other, run, left=False)


def _missing(pair: Alignment, run: Run, *, left: bool) -> Iterator[Finding]:
    same = pair.left.reading.language == pair.right.reading.language
    least = _PURE[same] if run.pure else _OTHER[same]
    if run.count < 2 or run.weight < least:
        return
    span = _widened(pair, run)
    if _remark(pair, span):
        return
    severity: Severity = "notable"
    here, away = ("left", "right") if left else ("right", "left")
    yield Finding(
        kind="dropped" if left else "added", subtype="clause" if run.pure else "replaced", severity=severity,
        **({"left": (span,)} if left else {"right": (span,)}),
        explanation=f"Only the {here} says {quote(pair.left, (span,))}; the {away} has nothing like it.",
    )  # fmt: skip


def _widened(pair: Alignment, run: Run) -> Span:
    """The run with the small words before it in its clause."""
    side, first = pair.left, run.first
    while first > 0 and not side.tokens[first - 1].content and side.tokens[first - 1].clause == side.tokens[first].clause:
        first -= 1
    return trim(side.text, span_of(side, first, run.last))


def _remark(pair: Alignment, span: Span) -> bool:
    """Whether a span is mostly a remark about one's own speaking."""
    inside = [n for n, token in enumerate(pair.left.tokens) if span[0] <= token.span[0] < span[1] and token.content]
    said = [shade.span for shade in shades(pair.left) if shade.kind == "self"]
    about = [n for n in inside if any(a <= pair.left.tokens[n].span[0] < b for a, b in said)]
    return len(inside) - len(about) < 2
