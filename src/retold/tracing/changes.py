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
from retold.tracing.opposites import opposite_changes
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
    opposite_changes,
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
    """The findings whose words no earlier finding has; a change of mode or order concerns all words and owns none, and
    a degree word does not hide the loss of the clause around it."""
    kept: list[Finding] = []
    for finding in findings:
        if finding.kind in ("mode", "order"):
            kept.append(finding)
            continue
        left, right = _spans(one for one in kept if not _degree(one, finding))
        if overlap(finding.left, left) and (overlap(finding.right, right) or not finding.right):
            continue
        if overlap(finding.right, right) and not finding.left:
            continue
        kept.append(finding)
    return tuple(kept)


def _degree(owner: Finding, finding: Finding) -> bool:
    """Whether one finding is a degree word inside what another has as dropped or added."""
    return owner.subtype == "degree" and finding.kind in ("dropped", "added")


def _spans(findings: Iterable[Finding]) -> tuple[list[Span], list[Span]]:
    """The words that some findings own, left and right; a change of mode or order owns none."""
    owners = [one for one in findings if one.kind not in ("mode", "order")]
    return [span for one in owners for span in one.left], [span for one in owners for span in one.right]


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
    """Each difference once, the first of those that say the same of the same two tellings: what a headline and its lead
    both change, each of them does."""
    kept: dict[tuple[str, str, str, str], list[Change]] = {}
    chosen = []
    for change in found:
        alike = kept.setdefault((change.kind, change.left_article, change.right_article, change.explanation), [])
        if not any(_repeats(change, other) for other in alike):
            alike.append(change)
            chosen.append(change)
    return tuple(chosen)


def _repeats(one: Change, other: Change) -> bool:
    """Whether two changes of one wording concern the same tellings."""
    return overlap(one.left_telling, other.left_telling) and overlap(one.right_telling, other.right_telling)


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
