"""Links across languages, stories, likeness and names, scored on the open sets by their own scorers.

python -m benchmarks.links [LANGUAGE …]     both halves of NTREX; the floors hold one, in half the time
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from training.lexicon import generation as taught

from benchmarks.shared import SHARED, run
from retold.linking.generation import Generation

LANGUAGES = ("fra", "deu", "spa", "rus", "por", "ita", "ukr", "pol", "kaz", "tur", "ara", "zho", "vie")
NTREX = SHARED / "data" / "ntrex" / "docs.jsonl"


def measure() -> dict[str, float]:
    """Every score of the room; empty where the shared sets are not at hand."""
    if not SHARED.exists():
        return {}
    return retellings() | likeness() | names()


def retellings(languages: Sequence[str] = LANGUAGES, halves: Sequence[int] = (0,)) -> dict[str, float]:
    """Per language: F1 of article pairs, precision and F1 of sentence pairs, share of strangers left alone.

    Each half of the documents is measured by a lexicon learned from the other half: the one that ships has seen both.
    """
    documents = NTREX.read_text("utf-8").splitlines()
    measured = [
        _half(documents[half::2], taught([json.loads(one) for one in documents[1 - half :: 2]], languages), languages)
        for half in halves
    ]
    return {name: sum(scores[name] for scores in measured) / len(measured) for name in measured[0]}


def _half(documents: Sequence[str], generation: Generation, languages: Sequence[str]) -> dict[str, float]:
    with TemporaryDirectory() as folder, patch("retold.library.shipped", lambda: generation):
        path = Path(folder) / "docs.jsonl"
        path.write_text("\n".join(documents), encoding="utf-8")
        found = run("score_links", str(path), "--languages", *languages, "--shuffle")
    scores = {}
    for language, one in found.items():
        assert isinstance(one, dict)
        scores[f"{language} articles F1"] = one["articles"][2]
        scores[f"{language} sentences precision"] = one["sentences"][0]
        scores[f"{language} sentences F1"] = one["sentences"][2]
        scores[f"{language} strangers left alone"] = 1 - one["false_per_1000"] / 1000
    return scores


def likeness() -> dict[str, float]:
    """How `same_story` goes with what annotators say, over all languages."""
    found = run("score_same_story", str(SHARED / "data" / "semeval2022t8" / "pairs.jsonl"), "--limit", "300")
    every = found["all"]
    assert isinstance(every, dict)
    return {"likeness Pearson": every["pearson"]}


def names() -> dict[str, float]:
    """One person over scripts and spellings, two persons kept apart."""
    full = run("score_names", str(SHARED / "data" / "slavicner" / "train.jsonl"))["full names"]
    assert isinstance(full, dict)
    return {"full names F1": full["f1_at_half"]}


if __name__ == "__main__":
    for name, score in retellings(sys.argv[1:] or LANGUAGES, (0, 1)).items():
        print(f"{name:44}{score:8.3f}")
