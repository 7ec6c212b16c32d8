"""Which tokens of two articles mean the same, and by what kind of evidence: one sparse table, type by type."""

from collections import defaultdict
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from retold.linking.generation import Generation
from retold.linking.learning import translations
from retold.linking.lookup import SHORTEST_COGNATE, Meant, Numbers, Spelt
from retold.linking.typed import Floats, Ints, Typed


class Kind(IntEnum):
    """The kinds of evidence; a pair of types keeps the strongest."""

    WORD = 0
    FIGURE = 1
    PLACE = 2
    DATE = 3
    NAME = 4
    COGNATE = 5
    CONCEPT = 6
    RELATED = 7
    LEARNED = 8


LABELS = {
    Kind.WORD: "same word", Kind.FIGURE: "figure", Kind.PLACE: "place", Kind.DATE: "date", Kind.NAME: "name",
    Kind.COGNATE: "cognate", Kind.CONCEPT: "concept", Kind.RELATED: "related concept", Kind.LEARNED: "learned",
}  # fmt: skip
_ANCHOR_KINDS = {"number": Kind.FIGURE, "place": Kind.PLACE, "city": Kind.PLACE, "month": Kind.DATE, "day": Kind.DATE}
_CONCEPT, _RELATED = 0.9, 0.35
_LEARNED = 0.5
"""The power of a learned probability that makes a likeness: a word has several translations, and each is right."""
_COGNATE_FROM, _NAME_FROM = 0.7, 0.75
_OTHER_SENSE = 0.3
"""Left of a likeness in spelling where the lexicon knows both words and gives them different senses."""


class Table(NamedTuple):
    """Matching types: `left[k]` and `right[k]` are type numbers, `likeness[k]` 0..1, `kind[k]` a `Kind`."""

    left: Ints
    right: Ints
    likeness: Floats
    kind: Ints


def table(left: Typed, right: Typed, generation: Generation) -> Table:
    """All matching types of two articles."""
    best: dict[tuple[int, int], tuple[float, Kind]] = {}
    for source in (_anchors, _words, _concepts, _spellings):
        for pair, likeness, kind in source(left, right):
            if pair not in best or best[pair][0] < likeness:
                best[pair] = (likeness, kind)
    for pair, likeness, kind in _learned(left, right, generation):
        if pair not in best or best[pair][0] < likeness:
            best[pair] = (likeness, kind)
    pairs = sorted(best)
    return Table(
        np.array([pair[0] for pair in pairs], dtype=np.int64),
        np.array([pair[1] for pair in pairs], dtype=np.int64),
        np.array([best[pair][0] for pair in pairs], dtype=np.float64),
        np.array([best[pair][1] for pair in pairs], dtype=np.int64),
    )


Found = Iterator[tuple[tuple[int, int], float, Kind]]


def _anchors(left: Typed, right: Typed) -> Found:
    """Equal keys of figures, places and dates."""
    ours, theirs = left.lookup.anchors, right.lookup.anchors
    for key in ours.keys() & theirs.keys():
        yield (ours[key], theirs[key]), 1.0, _ANCHOR_KINDS[key.split(":")[0]]


def _words(left: Typed, right: Typed) -> Found:
    """Equal letters; in one language equal stems too. Across languages short words are chance unless they are names."""
    same = left.language == right.language
    ours, theirs = left.lookup.letters, right.lookup.letters
    for letters in ours.keys() & theirs.keys():
        names = left.types[ours[letters]].name and right.types[theirs[letters]].name
        if same or len(letters) > 3 or names:
            yield (ours[letters], theirs[letters]), 1.0, Kind.NAME if names else Kind.WORD
    if same:
        yield from _equal(left.lookup.stems, right.lookup.stems, 0.97, Kind.WORD)


def _concepts(left: Typed, right: Typed) -> Found:
    """Words for one concept, and for two that are near each other in sense."""
    yield from _equal(left.lookup.concepts, right.lookup.concepts, _CONCEPT, Kind.CONCEPT)
    yield from _equal(left.lookup.related, right.lookup.concepts, _RELATED, Kind.RELATED)


def _equal(ours: Numbers, theirs: Numbers, likeness: float, kind: Kind) -> Found:
    for key in ours.keys() & theirs.keys():
        for number in ours[key]:
            for other in theirs[key]:
                yield (number, other), likeness, kind


def _spellings(left: Typed, right: Typed) -> Found:
    """Names and cognates: words that are spelt alike once folded."""
    ours, theirs = left.lookup.spelt, right.lookup.spelt
    if not ours.numbers or not theirs.numbers:
        return
    alike = _likeness(ours, theirs)
    a, b = np.nonzero(alike >= _COGNATE_FROM)
    likeness, names = alike[a, b], ours.name[a] & theirs.name[b]
    shorter = np.minimum(ours.length[a], theirs.length[b])
    # a likeness of short words is chance
    needed = np.where(shorter >= SHORTEST_COGNATE, _COGNATE_FROM + 0.04 * np.maximum(0, 8 - shorter), np.inf)
    kept = np.nonzero(likeness >= np.where(names, _NAME_FROM, needed))[0]
    other_sense = ours.sense[a] & theirs.sense[b] & (likeness < 1)
    for k in kept.tolist():
        pair = ours.numbers[a[k]], theirs.numbers[b[k]]
        if names[k]:
            yield pair, _steep(float(likeness[k]), _NAME_FROM - 0.1), Kind.NAME
        else:
            sense = _OTHER_SENSE if other_sense[k] else 0.95
            yield pair, sense * _steep(float(likeness[k]), _COGNATE_FROM - 0.1), Kind.COGNATE


def _likeness(left: Spelt, right: Spelt) -> Floats:
    """Left by right, 0..1: shared letters in order, raised for a shared beginning, lowered without one."""
    cutoff = _COGNATE_FROM - 0.05
    whole = cdist(left.folded, right.folded, scorer=Indel.normalized_similarity, dtype=np.float32, score_cutoff=cutoff)
    first = left.first[:, None] == right.first
    second = first & (left.second[:, None] == right.second)
    return whole + 0.04 * second - 0.15 * ~first  # type: ignore[no-any-return]


def _steep(likeness: float, zero: float) -> float:
    """Likeness stretched so that `zero` is 0 and 1 is 1: near misses of long words count little."""
    return max(0.0, min(1.0, (likeness - zero) / (1.0 - zero)))


def _learned(left: Typed, right: Typed, generation: Generation) -> Found:
    """Words that sentences linked before have shown to mean the same."""
    if left.language == right.language:
        return
    ours, theirs = _meant(left, right.language, generation), right.lookup.forms
    for word in ours.keys() & theirs.keys():
        for number, probability in ours[word]:
            for other in theirs[word]:
                yield (number, other), probability**_LEARNED, Kind.LEARNED


def tellable(read: Typed, language: str, generation: Generation) -> Floats:
    """How surely each type of an article would match where an article in some language says it too, 0..1: anchors,
    names and concepts surely, other words as far as what they mean there was learned."""
    learned = np.zeros(len(read.types))
    if language != read.language:
        for listed in _meant(read, language, generation).values():
            for number, probability in listed:
                learned[number] += probability
    return np.where(read.sure, 1.0, np.minimum(learned, 1.0))


def _meant(read: Typed, language: str, generation: Generation) -> Meant:
    """The words of a language that an article's words were learned to mean, with the types and probabilities."""
    known = read.lookup.meant.get(language)
    if known is None or known[0] is not generation:
        meant: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for form, numbers in read.lookup.forms.items():
            for word, probability in translations(form, read.language, language, generation).items():
                meant[word] += [(number, probability) for number in numbers]
        known = read.lookup.meant[language] = (generation, meant)
    return known[1]
