"""Links across languages, likeness of stories and names over scripts: measured by other people's sets and scorers.

python -m benchmarks.links [LANGUAGE …]     both halves of NTREX; the floors hold one, in half the time

A language stands for its pair with English ("rus"); two joined by a hyphen are held against each other ("fra-rus").
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from training.lexicon import generation as taught

from benchmarks.calibration import brier_skill, calibration_error, reliability
from benchmarks.shared import SHARED, run, scorer
from retold.linking.model import read
from retold.pipeline import compare_annotated
from retold.records import Annotated, Comparison, Span

LANGUAGES = ("fra", "deu", "spa", "rus", "por", "ita", "ukr", "pol", "kaz", "tur", "ara", "zho", "vie")
WITHOUT_ENGLISH = ("fra-rus", "deu-spa", "ita-ukr", "por-pol")
NTREX = SHARED / "data" / "ntrex" / "docs.jsonl"
HALVES = Path(__file__).parent / "halves"

Judged = list[tuple[float, bool]]
"""(probability, whether right) of every pair that two tellings of one document were held to have."""


def measure() -> dict[str, float]:
    """Every score of the room; empty where the shared sets are not at hand."""
    if not SHARED.exists():
        return {}
    return retellings() | likeness() | names()


def retellings(
    languages: Sequence[str] = LANGUAGES + WITHOUT_ENGLISH, halves: Sequence[int] = (0,)
) -> dict[str, float]:
    """Per language: F1 of article pairs, precision and F1 of sentence pairs, share of strangers left alone, 1 less the
    expected calibration error and the Brier skill of all pairs of sentences reported between two tellings.

    Each half of the documents is measured by a lexicon and by weights learned from the other half, and with its words
    not counted: what ships has seen both.
    """
    documents = [json.loads(line) for line in NTREX.read_text("utf-8").splitlines()]
    measured = []
    for half in halves:
        here, other = documents[half::2], documents[1 - half :: 2]
        with _known(half, here, other, languages):
            measured.append({name: score for one in languages for name, score in _scores(here, one).items()})
    return {name: sum(scores[name] for scores in measured) / len(measured) for name in measured[0]}


@contextmanager
def _known(half: int, here: Sequence[Mapping], other: Sequence[Mapping], languages: Sequence[str]) -> Iterator[None]:
    """While this is open, nothing is known of one half of the documents."""
    codes = sorted({code for one in languages for code in one.split("-")})
    generation = taught(other, codes, unseen=here)
    models = read((HALVES / f"links-{half}.json").read_text("utf-8"))
    with (
        patch("retold.library.shipped", lambda: generation),
        patch("retold.linking.score.models", lambda: models),
        patch("retold.linking.find.models", lambda: models),
    ):
        yield


def _scores(documents: Sequence[Mapping], languages: str) -> dict[str, float]:
    """The scores of one pair of languages."""
    base, _, language = languages.rpartition("-")
    judged: Judged = []
    with TemporaryDirectory() as folder, patch("retold.library.compare_annotated", _watched(documents, judged)):
        path = Path(folder) / "docs.jsonl"
        path.write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")
        arguments = ["--base", base or "eng", "--languages", language, "--shuffle"]
        one = run("score_links", str(path), *arguments)[language]
    assert isinstance(one, dict)
    return {
        f"{languages} articles F1": one["articles"][2],
        f"{languages} sentences precision": one["sentences"][0],
        f"{languages} sentences F1": one["sentences"][2],
        f"{languages} strangers left alone": 1 - one["false_per_1000"] / 1000,
        f"{languages} probabilities": 1 - calibration_error(reliability(judged)),
        f"{languages} Brier skill": brier_skill(judged),
    }


def _watched(documents: Sequence[Mapping], judged: Judged):  # type: ignore[no-untyped-def]
    """`compare_annotated` that also notes which of its pairs are right, where both articles tell one document."""
    numbers = {
        (document["id"], code): {
            sentence[code].strip(): number for number, sentence in enumerate(document["sentences"])
        }
        for document in documents
        for code in document["sentences"][0]
    }
    covered = scorer("score_links").at

    def told(annotated: Annotated, span: Span) -> set[int]:
        """The numbers of the document's sentences that a span of a telling covers."""
        known, at, spans = numbers[tuple(annotated.article.id.rsplit("-", 1))], 0, []
        for line in annotated.article.text.split("\n"):
            if line in known:
                spans.append((at, at + len(line), known[line]))
            at += len(line) + 1
        found: set[int] = covered(spans, span)
        return found

    def compared(left: Annotated, right: Annotated, *rest) -> Comparison:  # type: ignore[no-untyped-def]
        found = compare_annotated(left, right, *rest)
        if left.article.id.rsplit("-", 1)[0] == right.article.id.rsplit("-", 1)[0]:
            for pair in found.pairs:
                ours, theirs = told(left, pair.left), told(right, pair.right)
                if ours and theirs:
                    judged.append((pair.probability, bool(ours & theirs)))
        return found

    return compared


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
    for name, score in retellings(sys.argv[1:] or LANGUAGES + WITHOUT_ENGLISH, (0, 1)).items():
        print(f"{name:44}{score:8.3f}", flush=True)
