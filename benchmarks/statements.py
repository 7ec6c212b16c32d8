"""Statements on the gold of Retold and on PolNeAR: who said what, the source, the mode, nested ones included.

    python -m benchmarks.statements [--half dev|dev-2|dev-3|dev-4|floor|floor-2] [--rules] [--precision]

`--rules` prints how often each rule is right on PolNeAR's training articles; `--precision` writes that table.
"""

import argparse
import collections
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from benchmarks.shared import SHARED, scorer
from retold.records import Article, Span, Statement
from retold.statements.rules import find
from retold.text.layout import Layout, lay_out

HERE = Path(__file__).parent
POLNEAR = SHARED / "data" / "polnear"
TABLE = HERE.parent / "src" / "retold" / "statements" / "precision.py"
_TOKEN = re.compile(r"\w+")


UNOPENED = {"floor": "own", "floor-2": "own newer"}
"""The halves of the gold that nobody opens while tuning, with the name of their scores; the newer one was written when
the rules had met the development halves of the older."""

HALVES = ("dev", "dev-2", "dev-3", "dev-4", *UNOPENED)
"""All halves of the gold."""


def measure(halves: Mapping[str, str] = UNOPENED) -> dict[str, float]:
    """The scores by name, 0..1: own gold per language, and PolNeAR's development articles where they are at hand."""
    scores: dict[str, float] = {}
    for folder in sorted((HERE / "gold" / "statements").iterdir()):
        for half, named in halves.items():
            path = folder / f"{half}.jsonl"
            if path.exists():
                scores.update({f"{named} {folder.name}: {name}": score for name, score in own(rows(path)).items()})
    if (POLNEAR / "dev.jsonl").exists():
        result = polnear(POLNEAR / "dev.jsonl")
        for part in ("all", "speech", "direct", "mixed", "indirect"):
            scores[f"polnear {part}: who-what"] = result[part]["who-what"][2]
        scores["polnear all: source"] = result["all"]["source"][2]
        scores["polnear speech: source"] = result["speech"]["source"][2]
        scores["polnear speech: relation"] = result["speech"]["relation"][2]
    return scores


def rows(path: Path) -> list[dict]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


Find = Callable[[Layout], Sequence[Statement]]


def laid_out(report: Mapping) -> Layout:
    """The report of a row of gold as the rules meet it; what the row says of statements is no part of it."""
    title = report.get("title")
    article = Article(
        id=report["id"],
        text_hash=report["id"],
        text=report["text"],
        language=report["language"],
        title=tuple(title) if title else None,
    )
    return lay_out(article)


def extracted(report: Mapping, way: Find = find) -> Sequence[Statement]:
    """The statements that a way to find them (the rules) finds in one report."""
    return way(laid_out(report))


def own(reports: Sequence[Mapping], way: Find = find) -> dict[str, float]:
    """Who-what F1 (contents alike by half, sources that overlap; nested too), modes right of the alike, and the F1 of
    the distinct sources of each report, exact: a source of several statements counts once, none at all not."""
    right = sources = named = modes = matched = gold = found = 0
    for report in reports:
        known, mine = report["statements"], list(extracted(report, way))
        gold, found = gold + len(known), found + len(mine)
        theirs = {_words(report, s["source"]) for s in known if s["source"]}
        ours = {_words(report, s.source) for s in mine if s.source}
        sources, named = sources + len(theirs & ours), named + len(theirs) + len(ours)
        for one in known:
            other = max(mine, key=lambda s: _likeness(report, one["content"], s.content), default=None)
            if other is None or _likeness(report, one["content"], other.content) < 0.5:
                continue
            mine.remove(other)
            matched, modes = matched + 1, modes + (one["mode"] == other.mode)
            a, b = _words(report, one["source"]), _words(report, other.source)
            right += (bool(a & b) and len(b) <= 3 * len(a)) if a or b else True
    return {
        "who-what": 2 * right / (gold + found),
        "source": 2 * sources / max(1, named),
        "mode": modes / max(1, matched),
    }


def _words(report: Mapping, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(a + match.start() for a, b in spans for match in _TOKEN.finditer(report["text"][a:b]))


def _likeness(report: Mapping, left: Sequence[Span], right: Sequence[Span]) -> float:
    a, b = _words(report, left), _words(report, right)
    return len(a & b) / len(a | b) if a | b else 0.0


def polnear(path: Path, way: Find = find) -> dict:
    """What the shared scorer says of one half of PolNeAR."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "found.jsonl"
        with out.open("wb") as file:
            for report in rows(path):
                file.writelines(msgspec.json.encode(statement) + b"\n" for statement in extracted(report, way))
        result: dict = scorer("score_statements").evaluate(path, out)
    return result


def rule_precision() -> dict[str, tuple[int, int]]:
    """Rule -> (right, found) on PolNeAR's training articles, nested statements left out as that set has none."""
    score = scorer("score_statements")
    counts: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0])
    for rule, right in _judged(score):
        counts[rule][0] += right
        counts[rule][1] += 1
    return {rule: (right, found) for rule, (right, found) in counts.items()}


def _judged(score) -> Iterator[tuple[str, bool]]:
    for report in rows(POLNEAR / "train.jsonl"):
        text = score.Text(report["text"])
        gold = [text.statement(s) for s in report["statements"]]
        top = [s for s in extracted(report) if s.parent is None]
        mine = [text.statement({"source": s.source, "cue": s.cue, "content": s.content}) for s in top]
        paired = {j: gold[i] for i, j in score.align(gold, mine).items()}
        for j, statement in enumerate(top):
            other = paired.get(j)
            right = other is not None and score.same_source(other["source"], mine[j]["source"])
            yield statement.rule, bool(right and score.jaccard(other["content"], mine[j]["content"]) >= 0.5)


def write_precision(counts: Mapping[str, tuple[int, int]], smallest: int = 10) -> None:
    """The table of precisions as the engine's module; rules met fewer than `smallest` times stay unmeasured."""
    lines = [
        f'    "{rule}": {right / found:.3f},' for rule, (right, found) in sorted(counts.items()) if found >= smallest
    ]
    text = TABLE.read_text("utf-8")
    head = text[: text.index("PRECISION")]
    TABLE.write_text(head + "PRECISION: dict[str, float] = {\n" + "\n".join(lines) + "\n}\n", "utf-8")


def main() -> None:
    """Print the scores, and the precision of every rule where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", default="dev", choices=HALVES)
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--precision", action="store_true")
    args = parser.parse_args()
    for name, score in measure({args.half: "own"}).items():
        print(f"{name:44}{score:8.3f}")
    if args.rules or args.precision:
        counts = rule_precision()
        for rule, (right, found) in sorted(counts.items(), key=lambda item: -item[1][1]):
            print(f"{rule:36}{found:7}{right / found:8.3f}")
        if args.precision:
            write_precision(counts)


if __name__ == "__main__":
    main()
