"""Two articles held against each other: the sentences of both that say the same, with the evidence for each."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

import numpy as np
from msgspec.structs import replace

from retold.facts.spelling import name_similarity
from retold.languages import pack_or_bare
from retold.linking.beside import rest_told
from retold.linking.clauses import clauses
from retold.linking.encoder import Encoder
from retold.linking.evidence import LABELS, Kind
from retold.linking.generation import Generation, shipped
from retold.linking.rivals import doubted, unrivalled
from retold.linking.score import Alone, Judged, judge, shifted
from retold.linking.typed import Typed, typed, typed_text
from retold.linking.units import Unit, told
from retold.records import Annotated, Pair, Span
from retold.text.language import detect

LEAST = 0.05
"""Pairs below this probability are not reported."""

_PART = -0.5
"""Log odds taken from a pair that only parts of the sentences make: parts have fewer rivals than whole sentences."""

_POSSIBLE = 0.35
"""What a sentence pair must reach before its parts can raise it."""

_SAME, _ONE = 1.2, 0.5
"""Log odds that one speaker adds, and the name similarity of one speaker."""

_SURE, _LIKELY = 0.5, 0.75
"""Probability from which a sentence has its counterpart, so that its speaker makes no second one likely, and from which
what one speaker says is held to be the same all the same: on parallel news that costs no precision, at .6 it did."""

_OPENING = 2
"""Sentences at the head of an article, headline and lead, that tell what it tells again: that their counterpart
has a second one is no objection."""

_TELLING = 2
"""Words beside names, places and dates that parts must share: on parallel news one word made 13 wrong and 3 right
pairs."""

_CLAUSE = 20
"""Letters that a clause needs to be told alone."""

_SHOWN = 8
"""Pieces of evidence shown of one pair, the weightiest first."""


def align(
    left: Annotated, right: Annotated, generation: Generation | None = None, encoder: Encoder | None = None
) -> tuple[Pair, ...]:
    """All sentence pairs of two articles above .05, best first, ties by place; many-to-many.

    A pair is as likely as its sentences are, or where those make it possible as what is stated in them: a sentence is
    often longer by its source, or by what else it tells; and one speaker makes two statements likelier to be one.
    `generation` None is the one that ships with the package.
    """
    return held(left, right, generation, encoder)[1]


def held(
    left: Annotated, right: Annotated, generation: Generation | None = None, encoder: Encoder | None = None
) -> tuple[float, tuple[Pair, ...]]:
    """`same_story` and `align` of two articles, which are judged once for both."""
    generation = generation or shipped()
    ours, theirs = typed(left, generation, encoder), typed(right, generation, encoder)
    judged = _judged(left, right, ours, theirs, judge(ours, theirs, generation))
    best = {(pair.left, pair.right): pair for pair in pairs(ours, theirs, judged)}
    sure = [pair for pair in best.values() if pair.probability >= _SURE]
    taken = {pair.left for pair in sure}, {pair.right for pair in sure}
    opening = left.sentences[:_OPENING], right.sentences[:_OPENING]
    for pair, one, likely, clause in _told_pairs(left, right, generation, judged.same_story, encoder):
        for a, b in product(_holding(left, pair.left), _holding(right, pair.right)):
            whole = best[a, b].probability if (a, b) in best else 0.0
            has = a in taken[0], b in taken[1]
            if clause and (all(has) if one else any(has)):
                continue
            again = not clause and (a in opening[0] or b in opening[1])
            free = likely or (one and (again or not any(has)))
            if (0.0 if free else _POSSIBLE) <= whole < pair.probability:
                best[a, b] = replace(pair, left=a, right=b)
    return judged.same_story, _best_first(best.values())


def aligned(
    left: Annotated, right: Annotated, ours: Typed, theirs: Typed, generation: Generation, first: Alone
) -> Mapping[tuple[Span, Span], float]:
    """How likely each two sentences of two articles say the same, by their words alone: what is stated in them is left
    to whoever asks. `ours` and `theirs` are the sentences of the two, `first` what `alone` found of them."""
    judged = _judged(left, right, ours, theirs, judge(ours, theirs, generation, first=first))
    return {
        (ours.sentences[number // len(theirs.sentences)], theirs.sentences[number % len(theirs.sentences)]): probability
        for number, probability in zip(judged.scored.pair.tolist(), judged.probability.tolist(), strict=True)
        if probability > LEAST
    }


def _judged(left: Annotated, right: Annotated, ours: Typed, theirs: Typed, judged: Judged) -> Judged:
    """A judgement with what the neighbours, the rest and the rivals of each pair say of it."""
    told_of = rest_told(left, right, ours, theirs, doubted(left, right, ours, theirs, judged))
    return unrivalled(left, right, told_of, len(theirs.sentences))


def _told_pairs(
    left: Annotated, right: Annotated, generation: Generation, story: float, encoder: Encoder | None
) -> Iterator[tuple[Pair, bool, bool, bool]]:
    """The pairs of what is stated and of its clauses, whether one speaker says both, whether that makes them likely
    whatever else their sentences tell, and whether they are clauses."""
    whole = told(left, generation, encoder), told(right, generation, encoder)
    cut = _clauses(left, whole[0].units), _clauses(right, whole[1].units)
    small = _typed(left, cut[0], generation, encoder), _typed(right, cut[1], generation, encoder)
    voices = _voices(left, (*whole[0].units, *cut[0])), _voices(right, (*whole[1].units, *cut[1]))
    both = (whole[0].typed, whole[1].typed), small
    stated, parted = (pairs(a, b, judge(a, b, generation, story=story), _TELLING) for a, b in both)
    for pair, clause in (*((pair, False) for pair in stated), *((pair, True) for pair in _mutual(parted))):
        one = _one_voice(voices[0].get(pair.left, ()), voices[1].get(pair.right, ()))
        moved = shifted(pair.probability, _PART + (_SAME if one else 0.0))
        yield replace(pair, probability=moved), one, one and pair.probability >= _LIKELY, clause


def _mutual(found: Iterable[Pair]) -> Iterator[Pair]:
    """Of pairs, best first, those that are the best of both their members: of the clauses of two quotations many are
    somewhat alike."""
    taken: tuple[set[Span], set[Span]] = (set(), set())
    for pair in found:
        if pair.left not in taken[0] and pair.right not in taken[1]:
            yield pair
        taken[0].add(pair.left)
        taken[1].add(pair.right)


def _clauses(annotated: Annotated, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Units cut at their clauses; what is too short to be told alone stays with the clause before it."""
    text, pack = annotated.article.text, pack_or_bare(annotated.article.language)
    found: list[Unit] = []
    for unit in units:
        cut: list[Span] = []
        for span in clauses(text, (unit.span,), pack):
            if cut and min(_letters(text, span), _letters(text, cut[-1])) < _CLAUSE:
                cut[-1] = (cut[-1][0], span[1])
            else:
                cut.append(span)
        found += [unit._replace(span=span) for span in cut]
    return tuple(found)


def _letters(text: str, span: Span) -> int:
    return sum(character.isalnum() for character in text[span[0] : span[1]])


def _typed(annotated: Annotated, units: Iterable[Unit], generation: Generation, encoder: Encoder | None) -> Typed:
    article = annotated.article
    spans = sorted({unit.span for unit in units})
    return typed_text(
        article.text, article.language or detect(article.text), spans, generation, annotated.figures, encoder
    )


def _voices(annotated: Annotated, units: Iterable[Unit]) -> dict[Span, tuple[str, ...]]:
    """The names of who says each unit of an article."""
    by_id = {statement.id: statement.speaker for statement in annotated.statements}
    found: dict[Span, tuple[str, ...]] = {}
    for unit in units:
        speaker = by_id.get(unit.statement)
        if speaker is not None:
            found[unit.span] = (*found.get(unit.span, ()), speaker.name, *speaker.variants)
    return found


def _one_voice(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether two units may be said by one speaker."""
    return any(name_similarity(one, other) >= _ONE for one, other in product(ours, theirs))


def _holding(annotated: Annotated, span: Span) -> list[Span]:
    """The sentences of which a span is part."""
    return [sentence for sentence in annotated.sentences if sentence[0] < span[1] and span[0] < sentence[1]]


def _best_first(found: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple(sorted(found, key=lambda pair: (-pair.probability, pair.left, pair.right)))


def same_story(left: Annotated, right: Annotated, generation: Generation | None = None) -> float:
    """The probability that two articles report the same event, 0..1, three decimals."""
    generation = generation or shipped()
    return judge(typed(left, generation), typed(right, generation), generation).same_story


def pairs(left: Typed, right: Typed, judged: Judged, telling: int = 0) -> tuple[Pair, ...]:
    """The pairs of a judgement that share at least so many telling words, as records, best first."""
    many = max(1, len(right.sentences))
    return _best_first(
        Pair(
            left=left.sentences[number // many],
            right=right.sentences[number % many],
            probability=float(probability),
            evidence=evidence(left, right, judged, number),
        )
        for number, probability, shared in zip(
            judged.scored.pair.tolist(), judged.probability.tolist(), judged.scored.telling.tolist(), strict=True
        )
        if probability > LEAST and shared >= telling
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
