"""Relays: the steps found in small histories of one utterance, against the project's gold.

    python -m benchmarks.relays [--show]     the half for development, with its errors

`edges` are scored by source and target (their kind aside), `origins` by how often their number is exact,
`times` by how often the interval of the utterance holds the true one.
"""

import argparse
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from retold.facts.spelling import fold
from retold.pipeline import annotate
from retold.reading.articles import article_from_row
from retold.tracing.relays import independent, relays
from retold.tracing.when import said_at

GOLD = Path(__file__).with_name("gold") / "changes"


def measure() -> dict[str, float]:
    """The floor half of the gold."""
    return {f"own relays {name}": value for name, value in score(histories("floor")).items()}


def histories(half: str) -> list[Mapping[str, Any]]:
    """The histories of one half of the gold."""
    return [json.loads(line) for line in (GOLD / f"relays-{half}.jsonl").read_text("utf-8").splitlines()]


def score(given: Iterable[Mapping[str, Any]], *, show: bool = False) -> dict[str, float]:
    """Precision, recall and F1 of the edges, and the share of histories with the exact number of origins."""
    hit = found = true = exact = count = dated = held = 0
    for history in given:
        articles = {row["id"]: annotate(article_from_row(row)) for row in history["articles"]}
        steps = relays(articles)
        ours = {(_end(step.source, articles), step.target) for step in steps}
        theirs = {(_end(source, articles), target) for source, target, _ in history["edges"]}
        hit, found, true = hit + len(ours & theirs), found + len(ours), true + len(theirs)
        origins = independent(articles, steps, articles)
        exact += origins == history["origins"]
        count += 1
        told = [(one, said, said.content) for one in articles.values() for said in one.statements]
        if history["said_at"]:
            low, high = said_at(told)
            dated += 1
            held += (low or "") <= history["said_at"][0] and (high or "9") >= history["said_at"][1]
        if show:
            for label, some in (("invented", ours - theirs), ("missed", theirs - ours)):
                print(*(f"{label} {history['id']} {source} -> {target}" for source, target in sorted(some)), sep="\n")
            if origins != history["origins"]:
                print("origins", history["id"], origins, "not", history["origins"])
    if not true:
        return {}
    names = ("edges precision", "edges recall", "edges F1")
    return dict(zip(names, prf(hit, found, true), strict=True)) | {
        "origins exact": exact / count,
        "times hold the truth": held / dated if dated else 0.0,
    }


def _end(name: str, articles: Mapping[str, object]) -> str:
    """An article's id as it is, an outside name folded: case and accents are spelling."""
    return name if name in articles else fold(name)


def prf(hit: int, found: int, true: int) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    p, r = hit / found if found else 0.0, hit / true if true else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true")
    for label, number in score(histories("dev"), show=parser.parse_args().show).items():
        print(f"{label:28}{number:8.3f}")
