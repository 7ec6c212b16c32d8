"""Two articles held against each other: the sentences of both that say the same, with the evidence for each."""

import numpy as np

from retold.linking.evidence import LABELS, Kind
from retold.linking.generation import Generation, shipped
from retold.linking.score import Judged, judge
from retold.linking.typed import Typed, typed
from retold.records import Annotated, Pair

LEAST = 0.05
"""Pairs below this probability are not reported."""

_SHOWN = 8
"""Pieces of evidence shown of one pair, the weightiest first."""


def align(left: Annotated, right: Annotated, generation: Generation | None = None) -> tuple[Pair, ...]:
    """All sentence pairs of two articles above .05, best first, ties by place; many-to-many.

    `generation` None is the one that ships with the package.
    """
    generation = generation or shipped()
    ours, theirs = typed(left, generation), typed(right, generation)
    return pairs(ours, theirs, judge(ours, theirs, generation))


def same_story(left: Annotated, right: Annotated, generation: Generation | None = None) -> float:
    """The probability that two articles report the same event, 0..1, three decimals."""
    generation = generation or shipped()
    return judge(typed(left, generation), typed(right, generation), generation).same_story


def pairs(left: Typed, right: Typed, judged: Judged) -> tuple[Pair, ...]:
    """The pairs of a judgement as records."""
    many = max(1, len(right.sentences))
    found = [
        Pair(
            left=left.sentences[number // many],
            right=right.sentences[number % many],
            probability=float(probability),
            evidence=evidence(left, right, judged, number),
        )
        for number, probability in zip(judged.scored.pair.tolist(), judged.probability.tolist(), strict=True)
        if probability > LEAST
    ]
    return tuple(sorted(found, key=lambda pair: (-pair.probability, pair.left, pair.right)))


def evidence(left: Typed, right: Typed, judged: Judged, number: int) -> tuple[str, ...]:
    """Which tokens made sentence pair `number` likely, in readable pieces: "25 milliards = 25 billion (figure)"."""
    matched, found = judged.scored.matched, judged.scored.found
    start, end = np.searchsorted(matched.pair, [number, number + 1])
    pieces = []
    for entry in matched.entry[start:end][:_SHOWN].tolist():
        one, other = left.types[found.left[entry]], right.types[found.right[entry]]
        pieces.append(f"{one.form} = {other.form} ({LABELS[Kind(int(found.kind[entry]))]})")
    return tuple(pieces)
