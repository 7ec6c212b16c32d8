"""Links across languages, stories, likeness and names, scored on the open sets by their own scorers."""

from benchmarks.shared import SHARED, run

LANGUAGES = ("fra", "deu", "spa", "rus", "por", "ita")


def measure() -> dict[str, float]:
    """Every score of the room; empty where the shared sets are not at hand."""
    if not SHARED.exists():
        return {}
    return retellings() | likeness() | names()


def retellings() -> dict[str, float]:
    """Per language: F1 of article pairs, precision and F1 of sentence pairs, share of strangers left alone."""
    docs = str(SHARED / "data" / "ntrex" / "docs.jsonl")
    found = run("score_links", docs, "--languages", *LANGUAGES, "--shuffle")
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
