"""What trained networks are worth: the curve of their probabilities, the settings of their use, their figures."""

import math
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from benchmarks import statements as measuring
from benchmarks.shared import scorer
from benchmarks.tagger import right
from msgspec.structs import replace
from training.tagger.examples import GOLD, UNSEEN, as_read, tuning

from retold.languages import pack
from retold.records import Statement
from retold.statements.findings import Finding
from retold.statements.nesting import statements_of
from retold.statements.rules import Reading
from retold.statements.rules import find as by_rules
from retold.statements.tagger.calibration import SIGNS, SIGNS_ALONE, Curves, probability, signs
from retold.statements.tagger.card import Use
from retold.statements.tagger.clusters import Clusters
from retold.statements.tagger.merging import alone, found_of, left, merged, weighed
from retold.statements.tagger.tagging import Tagger, Tags
from retold.statements.tagger.weights import Weights
from retold.text.layout import Layout

CLUSTERS = "clusters-en.bin"
"""The file of the English clusters beside the networks."""

ENGLISH, OTHERS = "en", "others"
"""The two uses: with words and their clusters, and without."""

NETWORKS = {ENGLISH: "network-en.npz", OTHERS: "network-others.npz"}
"""Use -> the file of its network."""

USES = {ENGLISH: (0.45, 0.35), OTHERS: (0.6, 0.8)}
"""Use -> the least probable statement that is told, and where the rules alone have it: chosen on PolNeAR's development
articles, for the others on reports that nothing was made on (`benchmarks/ABLATION.md`)."""

_RIDGE = 1.0

Scores = Mapping[str, float]
Read = tuple[Mapping, Layout, Reading, Tags]
Case = tuple[tuple[float, ...], Finding]


def plain_use(name: str) -> Use:
    """A use of its network before anything is known of its probabilities."""
    none = Curves((0.0,) * SIGNS, (0.0,) * SIGNS, (0.0,) * SIGNS_ALONE)
    words, (least, alone) = name == ENGLISH, USES[name]
    held = CLUSTERS if words else ""
    return Use(
        networks=(NETWORKS[name],), words=words, clusters=held, eager=0.0, least=least, least_alone=alone, curves=none
    )


def tagged(reports: Sequence[Mapping], networks: Weights, known: Clusters, use: Use) -> Iterator[Read]:
    """The reports as rules and networks read them; all are in one language. `known` holds for a use with clusters."""
    held = known if use.clusters else {}
    tagger = Tagger(networks, pack(reports[0]["language"]), held, words=use.words, eager=use.eager)
    for report in reports:
        layout, reading = as_read(report)
        yield report, layout, reading, tagger.tag(layout, reading)


def told(read: Read, use: Use) -> tuple[Statement, ...]:
    """The statements of a report so read."""
    _, layout, reading, tags = read
    return statements_of(layout, reading.tokens, merged(layout, reading, tags, use))


def curves(reads: Sequence[Read]) -> Curves:
    """The curves from signs to probabilities, fitted to reports that no network has learned from."""
    ours: list[list[Case]] = []
    ruled: list[list[Case]] = []
    others: list[list[Case]] = []
    for _, _, reading, tags in reads:
        found = [(one, found_of(reading.levels[0], one)) for one in tags.cues]
        ours.append([(signs(one, finding), finding) for one, finding in found])
        known = [(one, finding) for one, finding in found if one.rule and one.rule.content and not one.rule.level]
        ruled.append([(signs(one, finding), one.rule) for one, finding in known if one.rule])
        own = [finding for _, finding in found]
        others.append([(values, finding) for finding, values in alone(left(reading, own)[1], own, tags)])
    fitted = (_fitted(reads, cases, known) for cases, known in ((ours, others), (ruled, others), (others, ours)))
    return Curves(*fitted)


def calibrated(networks: Weights, known: Clusters, held: Sequence[Mapping], use: Use) -> Use:
    """The use with the curves of these networks, by the reports held out."""
    return replace(use, curves=curves(list(tagged(held, networks, known, use))))


def unseen(networks: Weights, use: Use) -> dict[str, list[Read]]:
    """Per language but English, as read, the reports of Retold's own gold that no network learned from."""
    paths = {code: GOLD / code / f"{half}.jsonl" for code, half in UNSEEN.items() if code != "en"}
    return {code: list(tagged(measuring.rows(path), networks, {}, use)) for code, path in paths.items()}


def stretched(use: Use, reads: Sequence[Read]) -> Use:
    """The use in other languages than that of its curves: every logit goes through a line fitted to reports in those,
    one line for what is tagged, one for what the rules alone have. A line alone, as the rules were tuned on these
    reports: whom they favour there is no reason to believe them more."""
    own = [[weighed(reading.levels[0], one, use) for one in tags.cues] for _, _, reading, tags in reads]
    beside = [
        list(alone(left(reading, found)[1], found, tags))
        for (_, _, reading, tags), found in zip(reads, own, strict=True)
    ]
    ours = [[((1.0, _logit(finding.probability or 0)), finding) for finding in found] for found in own]
    others = [
        [((1.0, _logit(probability(use.curves.alone, values))), finding) for finding, values in found]
        for found in beside
    ]
    one, two = _fitted(reads, ours, others), _fitted(reads, others, ours)
    known = use.curves
    return replace(use, curves=Curves(_bent(known.tagged, one), _bent(known.ruled, one), _bent(known.alone, two)))


def _logit(p: float) -> float:
    held = min(max(p, 0.001), 0.999)
    return math.log(held / (1 - held))


def _bent(curve: Sequence[float], line: Sequence[float]) -> tuple[float, ...]:
    """A curve whose every logit x becomes line[0] + line[1] * x."""
    constant, *others = (line[1] * weight for weight in curve)
    return tuple(round(weight, 4) for weight in (constant + line[0], *others))


def _fitted(
    reads: Sequence[Read], cases: Sequence[Sequence[Case]], beside: Sequence[Sequence[Case]]
) -> tuple[float, ...]:
    """The curve of these cases, judged together with those found beside them."""
    seen: list[tuple[float, ...]] = []
    true: list[bool] = []
    for (report, layout, reading, _), mine, others in zip(reads, cases, beside, strict=True):
        made = [(values, statements_of(layout, reading.tokens, [finding])) for values, finding in (*mine, *others)]
        judged = iter(right(report, [one[0] for _, one in made if one]))
        verdicts = [next(judged) if one else False for _, one in made]
        seen += [values for values, _ in mine]
        true += verdicts[: len(mine)]
    return tuple(round(float(x), 4) for x in _logistic(np.array(seen), np.array(true, float)))


def _logistic(rows: np.ndarray, right: np.ndarray, steps: int = 30) -> np.ndarray:
    """Newton's method on the penalised likelihood; the first column is a constant and goes free."""
    found = np.zeros(rows.shape[1])
    penalty = np.full(len(found), _RIDGE)
    penalty[0] = 0.0
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(rows @ found, -30, 30)))
        slope = rows.T @ (right - p) - penalty * found
        bend = (rows * (p * (1 - p))[:, None]).T @ rows + np.diag(penalty + 1e-9)
        found += np.linalg.solve(bend, slope)
    return found


def scored(path: Path, reads: Sequence[Read], use: Use) -> dict:
    """What the shared scorer says of the reports so read against the gold of a file."""
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl") as file:
        for read in reads:
            file.writelines(msgspec.json.encode(statement) + b"\n" for statement in told(read, use))
        file.flush()
        result: dict = scorer("score_statements").evaluate(path, Path(file.name))
    return result


class Compared(NamedTuple):
    """Rules and tagger on `size` statements of one language, which networks have learned from or not."""

    size: int
    unseen: bool
    rules: Scores
    tagger: Scores


def languages(networks: Mapping[str, Weights], known: Clusters, uses: Mapping[str, Use]) -> dict[str, Compared]:
    """Per language with gold of our own what the rules and the tagger score on it: on the reports that no network
    learned from where there are any, else on all that is for tuning."""
    found = {}
    for folder in sorted(GOLD.iterdir()):
        name = ENGLISH if folder.name == "en" else OTHERS
        use = uses[name]
        half = UNSEEN.get(folder.name)
        reports = measuring.rows(folder / f"{half}.jsonl") if half else tuning(folder.name)
        reads = iter(list(tagged(reports, networks[name], known, use)))
        ours = measuring.own(reports, lambda _, reads=reads, use=use: told(next(reads), use))
        size = sum(len(report["statements"]) for report in reports)
        found[folder.name] = Compared(size, half is not None, measuring.own(reports, by_rules), ours)
    return found
