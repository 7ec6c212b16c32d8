"""What of an article's types can match another's, entered once: an article is held against some dozens of others."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from retold.linking.concepts import related
from retold.linking.generation import Generation

if TYPE_CHECKING:
    from retold.linking.typed import Type

SHORTEST_COGNATE = 4
"""Letters of a word, folded, from which a likeness in spelling can be more than chance."""

LEARNED_LETTERS = 6
"""Letters of a word's stem that it is learned as: inflected forms share them."""

Numbers = Mapping[str, Sequence[int]]
"""Numbers of types by what they have in common."""
Meant = Mapping[str, Sequence[tuple[int, float]]]
"""Words of another language, each with the types that were learned to mean it and the probabilities."""


class Lookup:
    """The types of one article by what they can be found by."""

    def __init__(self, types: "Sequence[Type]") -> None:
        self._types = types
        self._plain = [(number, one) for number, one in enumerate(types) if not one.anchor]
        self.meant: dict[str, tuple[Generation, Meant]] = {}
        """By language what its words were learned to mean there, as a generation has it."""

    @cached_property
    def anchors(self) -> Mapping[str, int]:
        """Figures, places and dates by key."""
        return {one.key: number for number, one in enumerate(self._types) if one.anchor}

    @cached_property
    def letters(self) -> Mapping[str, int]:
        """Plain words by their letters."""
        return {one.letters: number for number, one in self._plain}

    @cached_property
    def stems(self) -> Numbers:
        """Plain words by stem."""
        return _by((one.stem, number) for number, one in self._plain)

    @cached_property
    def concepts(self) -> Numbers:
        """Types by concept."""
        return _by((concept, number) for number, one in enumerate(self._types) for concept in one.concepts)

    @cached_property
    def related(self) -> Numbers:
        """Types by the concepts that are near theirs in sense."""
        near = related()
        return _by(
            (f"concept:{other}", number)
            for concept, numbers in self.concepts.items()
            for other in near.get(concept.removeprefix("concept:"), ())
            for number in numbers
        )

    @cached_property
    def spelt(self) -> "Spelt":
        """The types that a spelling can be compared of."""
        return Spelt([
            (number, one)
            for number, one in self._plain
            if len(one.folded) >= (3 if one.name else SHORTEST_COGNATE) and " " not in one.letters
        ])  # fmt: skip

    @cached_property
    def forms(self) -> Numbers:
        """Plain words by what they are learned as."""
        return _by((one.stem[:LEARNED_LETTERS], number) for number, one in self._plain)


class Spelt:
    """Types as their folded spellings: number, first two letters, length, whether a name, whether of a known sense."""

    def __init__(self, types: "Sequence[tuple[int, Type]]") -> None:
        self.numbers = [number for number, _ in types]
        self.folded = [one.folded for _, one in types]
        self.first = np.array([ord(word[0]) for word in self.folded], dtype=np.int64)
        self.second = np.array([ord(word[1]) for word in self.folded], dtype=np.int64)
        self.length = np.array([len(word) for word in self.folded], dtype=np.int64)
        self.name = np.array([one.name for _, one in types], dtype=bool)
        self.sense = np.array([bool(one.concepts) for _, one in types], dtype=bool)


def _by(entries: Iterable[tuple[str, int]]) -> Numbers:
    found: dict[str, list[int]] = defaultdict(list)
    for key, number in entries:
        found[key].append(number)
    return found
