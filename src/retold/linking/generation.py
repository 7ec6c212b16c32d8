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

from retold.linking.words import UNSPACED
from retold.records import Record

RAREST = 7.5
"""The rarity of a word never seen, in nats: one sentence in 1,800. More would only tell the size of the counts."""

_PREFIX = 6
"""Letters of a word that its rarity is counted by: inflected forms share them, function words stay whole."""


_SYLLABLE = 2.2
"""Letters that a sign is worth in scripts that write words of one or two signs."""


HUB = "en"
"""Two languages with no lexicon between them are joined through this one."""


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
            letters = len(word) * (_SYLLABLE if word[:1] >= UNSPACED else 1)
            return min(5.5, max(0.5, 1.5 * letters - 2.0)) if language else RAREST
        seen = counts.types.get(rarity_type(word), 0)
        return max(0.05, min(RAREST, math.log((counts.sentences + 1) / (seen + 0.5))))


def rarity_type(word: str) -> str:
    """What a word is counted as: its first letters, keys whole."""
    return word if ":" in word else word[:_PREFIX]


@cache
def shipped() -> Generation:
    """Generation 0: rarities counted by `training/rarity.py`, a lexicon of keywords made by `training/annotations.py`
    and one learned from parallel news by `training/lexicon.py`; see the cards beside the files."""
    return with_lexicon(annotated_only(), _data("lexicon")["languages"])


@cache
def annotated_only() -> Generation:
    """Generation 0 with nothing learned from texts: its rarities, and the words that CLDR's annotations give."""
    return with_lexicon(counted_only(), _data("annotations")["languages"])


def with_lexicon(generation: Generation, languages: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Generation:
    """The generation with what languages' words mean in the hub, both ways, beside what it knows."""
    tables = dict(generation.learned)
    for language, onward in languages.items():
        for name, table in ((f"{language}-{HUB}", onward), (f"{HUB}-{language}", turned(onward))):
            tables[name] = joined(tables.get(name, {}), table)
    return replace(generation, learned=tables)


@cache
def counted_only() -> Generation:
    """Generation 0 with its rarities and nothing learned, which words are read by for learning."""
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


def joined(
    known: Mapping[str, Mapping[str, float]], new: Mapping[str, Mapping[str, float]]
) -> Mapping[str, Mapping[str, float]]:
    """Both lexicons as one, the greater probability where both have a pair."""
    both = {word: dict(others) for word, others in known.items()}
    for word, others in new.items():
        table = both.setdefault(word, {})
        for other, probability in others.items():
            table[other] = max(table.get(other, 0.0), probability)
    return {word: both[word] for word in sorted(both)}


def _data(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((files("retold.linking") / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return read
