"""The clusters of words: from spaCy's lookup tables (`spacy-lookups-data`, MIT), the commonest words alone."""

import gzip
import json
from importlib.resources import files

WORDS = 150_000
"""So many words of a language, the commonest first."""


def clusters(code: str) -> dict[str, int]:
    """Word -> path of its cluster, of a language for which the tables have them ("de", "en", "es")."""
    held, common = _table(f"{code}_lexeme_cluster"), _table(f"{code}_lexeme_prob")
    best = sorted(common, key=lambda word: -common[word])[:WORDS]
    return {word: int(held[word]) for word in best if int(held.get(word, 0)) and not any(map(str.isspace, word))}


def _table(name: str) -> dict[str, float]:
    packed = files("spacy_lookups_data").joinpath("data", f"{name}.json.gz").read_bytes()
    table: dict[str, float] = json.loads(gzip.decompress(packed))
    return table
