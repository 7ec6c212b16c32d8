"""What one telling leaves out and another place of the same report tells: no change, or a minor one."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from retold.records import Change, Pair, Span
from retold.text.spans import meets, overlap
from retold.tracing.odds import odds

_LEAD = 2
"""Sentences that make up a headline and lead."""
LINKED = 0.5
"""Probability from which two sentences are held to say the same."""


def placed(
    found: Iterable[Change], pairs: Sequence[Pair], left: Sequence[Span], right: Sequence[Span]
) -> Iterator[Change]:
    """The changes without those dropped and added words whose sentence is linked to one outside the other telling.

    Where that telling is a headline or a lead, which many read alone, the change stays as a minor one.

    `left` and `right` are the sentences of the two articles.
    """
    for change in found:
        if change.kind in ("dropped", "added") and change.severity != "minor" and _told(change, pairs, left, right):
            dropped = change.kind == "dropped"
            if not in_lead(change.right_telling if dropped else change.left_telling, right if dropped else left):
                continue
            change = _minor(change)
        yield change


def in_lead(telling: Sequence[Span], sentences: Sequence[Span]) -> bool:
    """Whether a telling stands in an article's headline or lead: in its first two sentences."""
    return overlap(sentences[:_LEAD], telling)


def _told(change: Change, pairs: Sequence[Pair], left: Sequence[Span], right: Sequence[Span]) -> bool:
    dropped = change.kind == "dropped"
    sentences = [one for one in (left if dropped else right) if meets(one, change.left if dropped else change.right)]
    telling = change.right_telling if dropped else change.left_telling
    linked = [
        (pair.left, pair.right) if dropped else (pair.right, pair.left) for pair in pairs if pair.probability >= LINKED
    ]
    return any(here in sentences and not meets(there, telling) for here, there in linked)


def _minor(change: Change) -> Change:
    where = "second" if change.kind == "dropped" else "first"
    return replace(
        change,
        severity="minor",
        probability=min(change.probability, odds(change.kind, "elsewhere")),
        explanation=change.explanation.replace(
            f"; the {where} has nothing like it.", f" here; the {where} report tells it in another place."
        ),
    )
