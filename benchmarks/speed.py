"""Speed, as a ratio to the tokenizer of `spacy.blank("en")` over the same articles in the same run, on one core."""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.shared import SHARED

_ROUNDS = 5


def measure() -> dict[str, float]:
    """How many times as fast as the tokenizer each part is (1.0: as fast), by the best of several rounds in turn.

    Articles: the development half of PolNeAR where it is at hand, else the project's own English gold.
    """
    import spacy

    from retold.pipeline import annotate, articles, extract

    texts = _texts()
    reports = [article for text in texts for article in articles(text, language="en")]
    tokenizer = spacy.blank("en").tokenizer
    parts: dict[str, Callable[[], object]] = {
        "tokenizer": lambda: [tokenizer(text) for text in texts],
        "extract, rules": lambda: [list(extract(report, method="rules")) for report in reports],
        "annotate": lambda: [annotate(report) for report in reports],
    }
    best = dict.fromkeys(parts, float("inf"))
    for _ in range(_ROUNDS):
        for name, part in parts.items():
            begun = time.process_time()
            part()
            best[name] = min(best[name], time.process_time() - begun)
    megabytes = sum(map(len, texts)) / 1e6
    print(
        f"{len(texts)} articles, {megabytes:.2f} M characters; tokenizer {megabytes / best['tokenizer']:.2f} M a second"
    )
    return {name: best["tokenizer"] / seconds for name, seconds in best.items() if name != "tokenizer"}


def _texts() -> Sequence[str]:
    public = SHARED / "data" / "polnear" / "dev.jsonl"
    own = Path(__file__).parent / "gold" / "statements" / "en" / "dev.jsonl"
    with (public if public.exists() else own).open(encoding="utf-8") as rows:
        return [json.loads(row)["text"] for row in rows]
