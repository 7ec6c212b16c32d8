"""The trained tagger with its weights: who said what on PolNeAR and our own gold, and how true its probabilities are.

    python -m benchmarks.tagger [--half dev|dev-2|dev-3|dev-4|floor|floor-2 …] [--polnear]

prints the scores of those halves of our own gold (of the unopened ones, where none is named; of none with `--polnear`),
of PolNeAR's development articles, and the table of probabilities. Nothing is scored where no weights are installed.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.calibration import calibration_error, reliability
from benchmarks.shared import scorer
from benchmarks.statements import HALVES, HERE, POLNEAR, UNOPENED, extracted, own, polnear, rows
from retold.records import Statement
from retold.statements.methods import find
from retold.statements.tagger.card import installed

ROLES = ("relation", "who-what", "content", "cue", "source")
PARTS = ("all", "speech", "direct", "mixed", "indirect")


def measure(halves: Mapping[str, str] = UNOPENED) -> dict[str, float]:
    """The scores by name, 0..1: own gold of the halves, half -> name of its scores, in each language that the tagger is
    in charge of, and PolNeAR; "probabilities" is 1 less the expected calibration error."""
    card = installed()
    if card is None:
        print("tagger      skipped: retold-weights is not installed")
        return {}
    scores: dict[str, float] = {}
    for code in card.languages:
        for half, named in halves.items():
            path = HERE / "gold" / "statements" / code / f"{half}.jsonl"
            if path.exists():
                scores.update({f"{named} {code}: {name}": score for name, score in own(rows(path), find).items()})
    path = POLNEAR / "dev.jsonl"
    if path.exists():
        result = polnear(path, find)
        scores.update({f"polnear {part}: {role}": result[part][role][2] for part in PARTS for role in ROLES})
        scores["polnear: probabilities"] = 1 - calibration_error(reliability(judged(rows(path))))
    return scores


def judged(reports: Sequence[Mapping]) -> Iterator[tuple[float, bool]]:
    """(probability, whether who and what are right) of each statement that stands in no other."""
    for report in reports:
        top = [s for s in extracted(report, find) if s.parent is None]
        yield from zip([s.probability for s in top], right(report, top), strict=True)


def right(report: Mapping, found: Sequence[Statement]) -> list[bool]:
    """For each statement whether the gold of its report has it, by who-what."""
    score = scorer("score_statements")
    text = score.Text(report["text"])
    gold = [text.statement(s) for s in report["statements"]]
    mine = [text.statement({"source": s.source, "cue": s.cue, "content": s.content}) for s in found]
    paired = {j: gold[i] for i, j in score.align(gold, mine).items()}
    return [
        n in paired
        and score.same_source(paired[n]["source"], one["source"])
        and score.jaccard(paired[n]["content"], one["content"]) >= 0.5
        for n, one in enumerate(mine)
    ]


def main() -> None:
    """Print the scores and the table of probabilities."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", nargs="+", default=list(UNOPENED), choices=HALVES, metavar="HALF")
    parser.add_argument("--polnear", action="store_true", help="score PolNeAR alone: no half of our own gold")
    args = parser.parse_args()
    halves = {} if args.polnear else {half: UNOPENED.get(half, half) for half in args.half}
    for name, score in measure(halves).items():
        print(f"{name:44}{score:8.3f}")
    if installed() and (POLNEAR / "dev.jsonl").exists():
        for row in reliability(judged(rows(POLNEAR / "dev.jsonl"))):
            print(json.dumps(row))


if __name__ == "__main__":
    main()
