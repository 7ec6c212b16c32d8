"""What one telling leaves out and another place of the same report tells: no loss to the reader, so a minor change."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from retold.records import Change, Pair, Span
from retold.tracing.odds import odds

LINKED = 0.5
"""Probability from which two sentences are held to say the same."""


def placed(
    found: Iterable[Change], pairs: Sequence[Pair], left: Sequence[Span], right: Sequence[Span]
) -> Iterator[Change]:
    """The changes, those of dropped and added words made minor where the sentence that holds the words is linked to one
    outside the other telling. `left` and `right` are the sentences of the two articles."""
    for change in found:
        if change.kind in ("dropped", "added") and change.severity != "minor" and _told(change, pairs, left, right):
            change = _minor(change)
        yield change


def _told(change: Change, pairs: Sequence[Pair], left: Sequence[Span], right: Sequence[Span]) -> bool:
    dropped = change.kind == "dropped"
    sentences = [one for one in (left if dropped else right) if _meets(one, change.left if dropped else change.right)]
    telling = change.right_telling if dropped else change.left_telling
    linked = [
        (pair.left, pair.right) if dropped else (pair.right, pair.left) for pair in pairs if pair.probability >= LINKED
    ]
    return any(here in sentences and not _meets(there, telling) for here, there in linked)


def _minor(change: Change) -> Change:
    where = "right" if change.kind == "dropped" else "left"
    return replace(
        change,
        severity="minor",
        probability=min(change.probability, odds(change.kind, "elsewhere")),
        explanation=change.explanation.replace(
            f"; the {where} has nothing like it.", f" here; the {where} report tells it in another place."
        ),
    )


def _meets(one: Span, spans: Sequence[Span]) -> bool:
    return any(one[0] < b and a < one[1] for a, b in spans)
