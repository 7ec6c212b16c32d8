"""Changes: the typed differences between two tellings, each with the words of both sides."""

from collections.abc import Iterable

from retold.linking.generation import Generation
from retold.records import Annotated, Change, Span, Telling
from retold.text.spans import overlap
from retold.tracing.alignment import Alignment
from retold.tracing.attribution import attribution_changes
from retold.tracing.findings import Finding
from retold.tracing.hedges import hedge_changes
from retold.tracing.missing import missing_changes
from retold.tracing.mode import mode_changes
from retold.tracing.names import name_changes
from retold.tracing.negation import negation_changes
from retold.tracing.numbers import number_changes
from retold.tracing.odds import SEVERITY, graded, odds
from retold.tracing.sides import Reading, Side
from retold.tracing.turned import order_changes
from retold.tracing.wording import wording_changes

_SEARCHES = (
    mode_changes,
    attribution_changes,
    number_changes,
    name_changes,
    hedge_changes,
    negation_changes,
    order_changes,
    wording_changes,
    missing_changes,
)
"""In the order in which they own words: what an earlier one has found, a later one does not report again."""


def changes(
    left: Annotated, right: Annotated, left_telling: Telling, right_telling: Telling, generation: Generation
) -> tuple[Change, ...]:
    """The changes from one telling to another, gravest first.

    `left_telling.statement` is the id of a statement of `left`; its `spans` are the words compared.
    """
    sides = []
    for annotated, telling in ((left, left_telling), (right, right_telling)):
        reading = Reading(annotated, generation)
        sides.append(Side(reading, telling.spans, reading.statements.get(telling.statement)))
    return pair_changes(sides[0], sides[1])


def pair_changes(left: Side, right: Side) -> tuple[Change, ...]:
    """The changes between two sides, ranked."""
    pair = Alignment(left, right)
    found = owned(finding for search in _SEARCHES for finding in search(pair))
    return ranked(_change(pair, finding) for finding in found)


def owned(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings whose words no earlier finding has; a change of mode or order concerns all words and owns none."""
    kept: list[Finding] = []
    left: list[Span] = []
    right: list[Span] = []
    for finding in findings:
        if finding.kind in ("mode", "order"):
            kept.append(finding)
            continue
        if overlap(finding.left, left) and (overlap(finding.right, right) or not finding.right):
            continue
        if overlap(finding.right, right) and not finding.left:
            continue
        kept.append(finding)
        left.extend(finding.left)
        right.extend(finding.right)
    return tuple(kept)


def ranked(found: Iterable[Change]) -> tuple[Change, ...]:
    """Changes by severity times probability, ties by place."""
    return tuple(
        sorted(
            found,
            key=lambda one: (
                -rank(one),
                one.left_article,
                one.right_article,
                tuple(one.left_telling),
                tuple(one.left),
                tuple(one.right),
            ),
        )
    )


def once(found: Iterable[Change]) -> tuple[Change, ...]:
    """Each difference once, the first of those that say the same of one telling: an article that repeats itself changes
    nothing twice."""
    kept: dict[tuple[str, str, str, str], list[Change]] = {}
    chosen = []
    for change in found:
        alike = kept.setdefault((change.kind, change.left_article, change.right_article, change.explanation), [])
        if not any(_repeats(change, other) for other in alike):
            alike.append(change)
            chosen.append(change)
    return tuple(chosen)


def _repeats(one: Change, other: Change) -> bool:
    """Whether two changes of one wording concern one telling; of mode, which has no words of its own, both tellings."""
    met = overlap(one.left_telling, other.left_telling), overlap(one.right_telling, other.right_telling)
    return all(met) if one.kind == "mode" else any(met)


def rank(change: Change) -> float:
    """Severity times probability: what is shown first."""
    return round(SEVERITY[change.severity] * change.probability, 3)


def _change(pair: Alignment, finding: Finding) -> Change:
    probability = odds(finding.kind, finding.subtype)
    return Change(
        kind=finding.kind,
        left=finding.left,
        right=finding.right,
        left_telling=pair.left.spans,
        right_telling=pair.right.spans,
        severity=graded(finding.severity, probability),
        probability=probability,
        explanation=finding.explanation,
        left_article=pair.left.reading.article.id,
        right_article=pair.right.reading.article.id,
    )
