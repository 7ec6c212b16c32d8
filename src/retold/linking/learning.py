"""A bilingual lexicon learned from sentences that say the same: which words of two languages mean each other.

IBM Model 1 in both directions; a pair of words counts where both find it (Brown et al. 1993 for the model, Liang,
Taskar and Klein 2006 for the agreement).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from retold.linking.generation import HUB, Generation
from retold.linking.lookup import LEARNED_LETTERS
from retold.linking.typed import Floats, Ints, Type, Typed

Lexicon = Mapping[str, Mapping[str, float]]
"""{word: {word of the other language: probability 0..1}}"""

_ROUNDS = 6
_LEAST = 0.1
"""The geometric mean of both directions' probabilities from which a pair of words is kept."""
_SEEN = 2
"""Pairs of sentences at least in which both words stand: what was seen once is chance."""
_BEST = 3
"""Translations kept of one word."""
_COMMON = 1.0
"""Rarity, in nats, up to which a word is grammar and nothing is learned of it."""


def form(one: Type) -> str:
    """What a word is learned as: the first letters of its stem."""
    return one.stem[:LEARNED_LETTERS]


def forms(read: Typed, sentence: int) -> list[str]:
    """What one sentence offers for learning: its words as learned, and its anchors, which explain their partners."""
    types = [read.types[number] for number in read.type[read.sentence == sentence].tolist()]
    return [one.key if one.anchor else form(one) for one in types if one.anchor or one.rarity > _COMMON]


def learned(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Lexicon:
    """The lexicon that pairs of sentences teach, each a list of `forms`; empty where there are none.

    Deterministic for pairs in one order. Anchors (with a colon) take part and are left out of the result.
    """
    ours: dict[str, int] = {}
    theirs: dict[str, int] = {}
    cells: dict[tuple[int, int], int] = {}
    met: list[tuple[int, int]] = []
    for number, (left, right) in enumerate(pairs):
        for a in sorted(set(left)):
            for b in sorted(set(right)):
                cell = ours.setdefault(a, len(ours)), theirs.setdefault(b, len(theirs))
                met.append((cells.setdefault(cell, len(cells)), number))
    if not cells:
        return {}
    of, sentence = np.array(met).T
    a, b = np.array(list(cells)).T
    mean = np.sqrt(_direction(of, sentence, a, b) * _direction(of, sentence, b, a))
    kept = np.flatnonzero((mean >= _LEAST) & (np.bincount(of) >= _SEEN))
    names, others = list(ours), list(theirs)
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for cell_number in kept.tolist():
        word, other = names[a[cell_number]], others[b[cell_number]]
        if ":" not in word and ":" not in other:
            found[word][other] = round(float(mean[cell_number]), 2)
    return {
        word: dict(sorted(found[word].items(), key=lambda item: (-item[1], item[0]))[:_BEST]) for word in sorted(found)
    }


def _direction(of: Ints, sentence: Ints, given: Ints, told: Ints) -> Floats:
    """The probability of `told` where `given` stands, cell by cell, after some rounds of expectation and maximisation.

    `of` and `sentence` are the cell and the pair of sentences of each meeting of two words.
    """
    _, rivals = np.unique(sentence * (int(told.max()) + 1) + told[of], return_inverse=True)
    probability = np.ones(len(given))
    for _ in range(_ROUNDS):
        weight = probability[of]
        share = weight / np.bincount(rivals, weights=weight)[rivals]
        count = np.bincount(of, weights=share, minlength=len(given))
        probability = count / np.bincount(given, weights=count)[given]
    return np.asarray(probability)


def translations(word: str, left: str, right: str, generation: Generation) -> Mapping[str, float]:
    """The words of the language `right` that a word of `left` has been learned to mean, with their probabilities:
    from sentences of these two, and through `HUB`."""
    found = dict(generation.learned.get(f"{left}-{right}", {}).get(word, {}))
    onward = generation.learned.get(f"{HUB}-{right}", {})
    for between, probability in generation.learned.get(f"{left}-{HUB}", {}).get(word, {}).items():
        for other, further in onward.get(between, {}).items():
            found[other] = max(found.get(other, 0.0), probability * further)
    return found
