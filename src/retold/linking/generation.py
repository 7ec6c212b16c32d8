"""What links are judged by: how rare each word is, and the lexicon learned so far. Frozen and numbered.

Generation 0 ships with the package; a library makes its own later ones and names the one behind every link.
"""

import json
import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec.structs import replace

from retold.records import Record

RAREST = 7.5
"""The rarity of a word never seen, in nats: one sentence in 1,800. More would only tell the size of the counts."""

_PREFIX = 6
"""Letters of a word that its rarity is counted by: inflected forms share them, function words stay whole."""


_UNSPACED = "\u2e80"
_SYLLABLE = 2.2
"""From here on scripts write words of one or two signs, each worth this many letters."""


class Counts(Record, frozen=True, kw_only=True):
    """How many sentences of one language were counted, and in how many of them each type stands."""

    sentences: int
    types: Mapping[str, int]


class Generation(Record, frozen=True, kw_only=True):
    """A numbered state of what a library has learned.

    `counts` holds one table per language code, "" for the keys that hold across languages ("place:KZ");
    `learned` the lexicon learned from links: language to {word: {other word: probability}}.
    """

    number: int
    documents: int
    counts: Mapping[str, Counts]
    learned: Mapping[str, Mapping[str, Mapping[str, float]]] = {}

    def rarity(self, language: str, word: str) -> float:
        """How rare a word is, 0 (in every sentence) to `RAREST`; in a language never counted its length tells."""
        if " " in word:
            return max(self.rarity(language, part) for part in word.split())
        counts = self.counts.get(language)
        if counts is None:
            letters = len(word) * (_SYLLABLE if word[:1] >= _UNSPACED else 1)
            return min(5.5, max(0.5, 1.5 * letters - 2.0)) if language else RAREST
        seen = counts.types.get(rarity_type(word), 0)
        return max(0.05, min(RAREST, math.log((counts.sentences + 1) / (seen + 0.5))))


def rarity_type(word: str) -> str:
    """What a word is counted as: its first letters, keys whole."""
    return word if ":" in word else word[:_PREFIX]


@cache
def shipped() -> Generation:
    """Generation 0: rarities counted by `training/rarity.py`, a lexicon learned by `training/lexicon.py`; see the cards
    beside the files."""
    raw = _data("lexicon")
    learned: dict[str, Mapping[str, Mapping[str, float]]] = {}
    for language, onward in raw["languages"].items():
        learned[f"{language}-{raw['hub']}"] = onward
        learned[f"{raw['hub']}-{language}"] = turned(onward)
    return replace(counted_only(), learned=learned)


@cache
def counted_only() -> Generation:
    """Generation 0 with its rarities and nothing learned, from which `training/lexicon.py` starts."""
    raw = _data("rarity")
    counts = {
        language: Counts(
            sentences=table["sentences"],
            types={word: int(count) for count, listed in table["types"].items() for word in listed.split()},
        )
        for language, table in raw["languages"].items()
    }
    return Generation(number=0, documents=raw["documents"], counts=counts)


def turned(lexicon: Mapping[str, Mapping[str, float]]) -> Mapping[str, Mapping[str, float]]:
    """A lexicon {word: {other word: probability}} read from the other language."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for word, others in lexicon.items():
        for other, probability in others.items():
            found[other][word] = probability
    return {word: found[word] for word in sorted(found)}


def _data(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((files("retold.linking") / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return read
