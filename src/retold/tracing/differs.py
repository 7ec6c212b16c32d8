"""Where one speaker's utterances on one subject say otherwise than each other: offered with both texts, no verdict."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from retold.records import Difference, Figure, Thread
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.negation import negation_changes
from retold.tracing.numbers import is_rounding, nearness
from retold.tracing.sides import Side
from retold.tracing.tallies import same_amount

_MOST = 60
"""Utterances of a thread that are held against each other, the latest: work stays bounded."""
_ALIKE = 0.5
"""Share of the smaller utterance's words that must have a counterpart before two of them say anything of one thing."""
_MUCH = 0.65
"""The same of either utterance, before two amounts are held against each other that stand in no like place."""
_SINGLE = ("money", "percent", "measure")
"""Kinds of figures of which an utterance on one subject has one of a unit; counts are of anything."""
_SHOWN = 110


def differences(thread: Thread, told: Mapping[str, Side]) -> tuple[Difference, ...]:
    """The differences between the utterances of a thread, in its order; `told` gives one telling of each.

    Denial against claim; and two amounts of one measure for one period. Amounts for two periods, or for none that is
    told, are points of a series and no difference.
    """
    listed = [name for name in thread.utterances if name in told][-_MOST:]
    return tuple(
        found for one, other in combinations(listed, 2) for found in _between(one, other, told[one], told[other])
    )


def _between(first: str, second: str, left: Side, right: Side) -> Iterator[Difference]:
    pair = Alignment(left, right)
    if max(pair.covered) < _ALIKE:
        return
    for finding in (*_denials(pair), *_amounts(pair)):
        said = quote(left, left.spans, _SHOWN), quote(right, right.spans, _SHOWN)
        yield Difference(
            kind="negation" if finding.kind == "negation" else "number",
            first=first,
            second=second,
            first_article=left.reading.article.id,
            second_article=right.reading.article.id,
            first_telling=left.spans,
            second_telling=right.spans,
            left=finding.left,
            right=finding.right,
            explanation=f"{said[0]} differs from {said[1]}: {finding.explanation}",
        )


def _denials(pair: Alignment) -> Iterator[Finding]:
    for finding in negation_changes(pair):
        here, there = quote(pair.left, finding.left), quote(pair.right, finding.right)
        yield Finding(
            kind="negation",
            subtype=finding.subtype,
            left=finding.left,
            right=finding.right,
            severity="notable",
            explanation=f"{here} in one, {there} in the other, and only one of them denies.",
        )


def _amounts(pair: Alignment) -> Iterator[Finding]:
    """Amounts of one measure for one period that are neither equal nor roundings of each other."""
    for one in pair.left.figures:
        for other in pair.right.figures:
            if same_amount(one, other) or is_rounding(one, other):
                continue
            if _one_period(one, other) and (nearness(pair, one, other) > 0 or _only(pair, one, other)):
                here, there = quote(pair.left, (one.span,)), quote(pair.right, (other.span,))
                yield Finding(
                    kind="number",
                    subtype="period",
                    left=(one.span,),
                    right=(other.span,),
                    severity="notable",
                    explanation=f"{here} in one, {there} in the other, both for {_readable(one.period or '')}.",
                )


def _only(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether two amounts are the only ones of their unit in utterances that are alike all through and speak of the
    same places: the words around them may differ ("a record of 27 billion", „nur 24 Milliarden“)."""
    if one.kind != other.kind or one.kind not in _SINGLE or min(pair.covered) < _MUCH:
        return False
    alike = [[f for f in side.figures if (f.kind, f.unit) == (one.kind, one.unit)] for side in (pair.left, pair.right)]
    return all(len(figures) == 1 for figures in alike) and not (
        _elsewhere(pair.left, pair.ours) and _elsewhere(pair.right, pair.theirs)
    )


def _elsewhere(side: Side, counterparts: Sequence[int | None]) -> bool:
    """Whether a telling names a place that the other one doesn't."""
    return any(
        other is None and side.typed.types[token.type].key.startswith(("place:", "city:"))
        for token, other in zip(side.tokens, counterparts, strict=True)
    )


def _one_period(one: Figure, other: Figure) -> bool:
    """Whether two figures are for one calendar period: relative words ("last year") are not resolved here."""
    return one.period is not None and "/" in one.period and one.period == other.period and one.unit == other.unit


def _readable(period: str) -> str:
    """A period for a reader: a whole year as the year."""
    start, _, end = period.partition("/")
    return start[:4] if start[4:] == "-01-01" and end == f"{start[:4]}-12-31" else f"{start} to {end}"
