"""Speed, as a ratio to the tokenizer of `spacy.blank("en")` over the same articles in the same run, on one core."""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.shared import SHARED

_WARM_UP, _CHUNK = 60, 20


def measure() -> dict[str, float]:
    """How many times as fast as the tokenizer each part is (1.0: as fast), in processor time.

    Every article is read once, as news is: tokenizer and Retold both keep what they have worked out for words, so
    reading one set again and again would measure their memories. Both are warmed up on other articles first, and take
    turns, chunk by chunk. Articles: PolNeAR's training half where it is at hand, else the project's own English gold.
    """
    import spacy

    from retold.pipeline import annotate, articles, extract
    from retold.statements.tagger.card import installed

    texts = _texts()
    reports = [article for text in texts for article in articles(text, language="en")]
    tokenizer = spacy.blank("en").tokenizer
    parts: dict[str, Callable[[int, int], object]] = {
        "tokenizer": lambda a, b: [tokenizer(text) for text in texts[a:b]],
        "extract, rules": lambda a, b: [list(extract(report, method="rules")) for report in reports[a:b]],
        "annotate": lambda a, b: [annotate(report, method="rules") for report in reports[a:b]],
    }
    if installed():
        parts["extract, best"] = lambda a, b: [list(extract(report, method="best")) for report in reports[a:b]]
    warm = min(_WARM_UP, len(texts) // 2)
    seconds = dict.fromkeys(parts, 0.0)
    for part in parts.values():
        part(0, warm)
    for start in range(warm, len(texts), _CHUNK):
        for name, part in parts.items():
            begun = time.process_time()
            part(start, start + _CHUNK)
            seconds[name] += time.process_time() - begun
    size = sum(map(len, texts[warm:])) / 1e6
    print(
        f"{len(texts) - warm} articles, {size:.2f} M characters; tokenizer {size / seconds['tokenizer']:.2f} M a second"
    )
    return {name: seconds["tokenizer"] / spent for name, spent in seconds.items() if name != "tokenizer"}


def _texts() -> Sequence[str]:
    public = SHARED / "data" / "polnear" / "train.jsonl"
    own = Path(__file__).parent / "gold" / "statements" / "en" / "dev.jsonl"
    with (public if public.exists() else own).open(encoding="utf-8") as rows:
        return [json.loads(row)["text"] for _, row in zip(range(360), rows, strict=False)]
