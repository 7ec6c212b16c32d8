"""Which tokens of two articles mean the same, and by what kind of evidence: one sparse table, type by type."""

from collections import defaultdict
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from retold.linking.concepts import related
from retold.linking.generation import Generation
from retold.linking.learning import form, translations
from retold.linking.typed import SHORTEST_COGNATE, Floats, Ints, Type, Typed


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
    there = {one.key: number for number, one in enumerate(right.types) if one.anchor}
    for number, one in enumerate(left.types):
        if one.anchor and one.key in there:
            yield (number, there[one.key]), 1.0, _ANCHOR_KINDS[one.key.split(":")[0]]


def _words(left: Typed, right: Typed) -> Found:
    """Equal letters; in one language equal stems too. Across languages short words are chance unless they are names."""
    same = left.language == right.language
    by_letters = {one.letters: number for number, one in enumerate(right.types) if not one.anchor}
    by_stem: dict[str, list[int]] = defaultdict(list)
    if same:
        for number, one in enumerate(right.types):
            if not one.anchor:
                by_stem[one.stem].append(number)
    for number, one in enumerate(left.types):
        if one.anchor:
            continue
        if one.letters in by_letters:
            other = right.types[by_letters[one.letters]]
            if same or len(one.letters) > 3 or (one.name and other.name):
                kind = Kind.NAME if one.name and other.name else Kind.WORD
                yield (number, by_letters[one.letters]), 1.0, kind
        for there in by_stem.get(one.stem, ()):
            yield (number, there), 0.97, Kind.WORD


def _concepts(left: Typed, right: Typed) -> Found:
    """Words for one concept, and for two that are near each other in sense."""
    there: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(right.types):
        for concept in one.concepts:
            there[concept].append(number)
    near = related()
    for number, one in enumerate(left.types):
        for concept in one.concepts:
            for other in there.get(concept, ()):
                yield (number, other), _CONCEPT, Kind.CONCEPT
            for neighbour in near.get(concept.removeprefix("concept:"), ()):
                for other in there.get(f"concept:{neighbour}", ()):
                    yield (number, other), _RELATED, Kind.RELATED


def _spellings(left: Typed, right: Typed) -> Found:
    """Names and cognates: words that are spelt alike once folded."""
    ours, theirs = left.spelt, right.spelt
    if not ours or not theirs:
        return
    alike = _likeness([left.types[n].folded for n in ours], [right.types[n].folded for n in theirs])
    for a, b in zip(*np.nonzero(alike >= _COGNATE_FROM), strict=True):
        one, other = left.types[ours[a]], right.types[theirs[b]]
        likeness = float(alike[a, b])
        if one.name and other.name:
            if likeness >= _NAME_FROM:
                yield (ours[a], theirs[b]), _steep(likeness, _NAME_FROM - 0.1), Kind.NAME
        elif min(len(one.folded), len(other.folded)) >= SHORTEST_COGNATE and likeness >= _needed(one, other):
            sense = _OTHER_SENSE if one.concepts and other.concepts and likeness < 1 else 0.95
            yield (ours[a], theirs[b]), sense * _steep(likeness, _COGNATE_FROM - 0.1), Kind.COGNATE


def _needed(one: Type, other: Type) -> float:
    """The likeness that a cognate needs: short words are alike by chance."""
    return _COGNATE_FROM + 0.04 * max(0, 8 - min(len(one.folded), len(other.folded)))


def _likeness(left: list[str], right: list[str]) -> npt.NDArray[np.float32]:
    """Left by right, 0..1: shared letters in order, raised for a shared beginning, lowered without one."""
    whole = cdist(left, right, scorer=Indel.normalized_similarity, dtype=np.float32, score_cutoff=_COGNATE_FROM - 0.05)
    starts = (
        np.array([[ord(word[0]), ord(word[1])] for word in left]),
        np.array([[ord(word[0]), ord(word[1])] for word in right]),
    )
    first = starts[0][:, None, 0] == starts[1][None, :, 0]
    second = first & (starts[0][:, None, 1] == starts[1][None, :, 1])
    return whole + 0.04 * second - 0.15 * ~first  # type: ignore[no-any-return]


def _steep(likeness: float, zero: float) -> float:
    """Likeness stretched so that `zero` is 0 and 1 is 1: near misses of long words count little."""
    return max(0.0, min(1.0, (likeness - zero) / (1.0 - zero)))


def _learned(left: Typed, right: Typed, generation: Generation) -> Found:
    """Words that sentences linked before have shown to mean the same."""
    if left.language == right.language:
        return
    there: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(right.types):
        if not one.anchor:
            there[form(one)].append(number)
    for number, one in enumerate(left.types):
        if not one.anchor:
            for word, probability in translations(form(one), left.language, right.language, generation).items():
                for other in there.get(word, ()):
                    yield (number, other), probability**_LEARNED, Kind.LEARNED
