"""Two articles held against each other: the sentences of both that say the same, with the evidence for each."""

from collections.abc import Iterable
from itertools import product

import numpy as np
from msgspec.structs import replace

from retold.linking.evidence import LABELS, Kind
from retold.linking.generation import Generation, shipped
from retold.linking.score import Judged, judge, shifted
from retold.linking.typed import Typed, typed
from retold.linking.units import told
from retold.records import Annotated, Pair, Span

LEAST = 0.05
"""Pairs below this probability are not reported."""

_PART = -0.5
"""Log odds taken from a pair that only parts of the sentences make: parts have fewer rivals than whole sentences."""

_POSSIBLE = 0.35
"""What a sentence pair must reach before its parts can raise it."""

_SHOWN = 8
"""Pieces of evidence shown of one pair, the weightiest first."""


def align(left: Annotated, right: Annotated, generation: Generation | None = None) -> tuple[Pair, ...]:
    """All sentence pairs of two articles above .05, best first, ties by place; many-to-many.

    A pair is as likely as its sentences are, or where those make it possible as what is stated in them: a sentence is
    often longer by its source, or by what else it tells. `generation` None is the one that ships with the package.
    """
    return held(left, right, generation)[1]


def held(left: Annotated, right: Annotated, generation: Generation | None = None) -> tuple[float, tuple[Pair, ...]]:
    """`same_story` and `align` of two articles, which are judged once for both."""
    generation = generation or shipped()
    ours, theirs = typed(left, generation), typed(right, generation)
    judged = judge(ours, theirs, generation)
    best = {(pair.left, pair.right): pair for pair in pairs(ours, theirs, judged)}
    said = told(left, generation).typed, told(right, generation).typed
    for pair in pairs(*said, judge(*said, generation, story=judged.same_story)):
        pair = replace(pair, probability=shifted(pair.probability, _PART))
        for sentences in product(_holding(left, pair.left), _holding(right, pair.right)):
            if sentences in best and _POSSIBLE <= best[sentences].probability < pair.probability:
                best[sentences] = replace(pair, left=sentences[0], right=sentences[1])
    return judged.same_story, _best_first(best.values())


def _holding(annotated: Annotated, span: Span) -> list[Span]:
    """The sentences of which a span is part."""
    return [sentence for sentence in annotated.sentences if sentence[0] < span[1] and span[0] < sentence[1]]


def _best_first(found: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(found, key=lambda pair: (-pair.probability, pair.left, pair.right)))


def same_story(left: Annotated, right: Annotated, generation: Generation | None = None) -> float:
    """The probability that two articles report the same event, 0..1, three decimals."""
    generation = generation or shipped()
    return judge(typed(left, generation), typed(right, generation), generation).same_story


def pairs(left: Typed, right: Typed, judged: Judged) -> tuple[Pair, ...]:
    """The pairs of a judgement as records, best first."""
    many = max(1, len(right.sentences))
    return _best_first(
        Pair(
            left=left.sentences[number // many],
            right=right.sentences[number % many],
            probability=float(probability),
            evidence=evidence(left, right, judged, number),
        )
        for number, probability in zip(judged.scored.pair.tolist(), judged.probability.tolist(), strict=True)
        if probability > LEAST
    )


def evidence(left: Typed, right: Typed, judged: Judged, number: int) -> tuple[str, ...]:
    """Which tokens made sentence pair `number` likely, in readable pieces: "25 milliards = 25 billion (figure)"."""
    matched, found = judged.scored.matched, judged.scored.found
    start, end = np.searchsorted(matched.pair, [number, number + 1])
    pieces = []
    for entry in matched.entry[start:end][:_SHOWN].tolist():
        one, other = left.types[found.left[entry]], right.types[found.right[entry]]
        pieces.append(f"{one.form} = {other.form} ({LABELS[Kind(int(found.kind[entry]))]})")
    return tuple(pieces)
