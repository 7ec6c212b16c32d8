"""What trained networks are worth: the curve of their probabilities, the settings of their use, their figures."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

import msgspec
import numpy as np
from benchmarks import statements as measuring
from benchmarks.shared import scorer
from benchmarks.tagger import ROLES, right
from msgspec.structs import replace
from training.tagger.examples import laid_out

from retold.languages import pack
from retold.records import Statement
from retold.statements.nesting import statements_of
from retold.statements.rules import Reading
from retold.statements.rules import find as by_rules
from retold.statements.tagger.calibration import SIGNS, signs
from retold.statements.tagger.card import Use
from retold.statements.tagger.merging import found_of, merged
from retold.statements.tagger.tagging import Tagged, Tagger
from retold.statements.tagger.weights import Weights
from retold.text.layout import Layout

SURE = 0.65
"""How precise a rule is whose findings stand where the tagger has nothing: from here on they pay."""

_RIDGE = 1.0
_EAGER, _LEAST = (0.0, 0.7), (0.25, 0.3, 0.35)

Read = tuple[Mapping, Layout, Reading, list[Tagged]]


def plain_use(*, words: bool, eager: float = 0.0) -> Use:
    """A use that leaves nothing out, before anything is known of its probabilities."""
    return Use(networks=(), words=words, eager=eager, least=0.0, sure=SURE, curve=(0.0,) * SIGNS)


def tagged(reports: Sequence[Mapping], networks: Weights, use: Use) -> Iterator[Read]:
    """The reports as rules and networks read them; all are in one language."""
    tagger = Tagger(networks, pack(reports[0]["language"]), words=use.words, eager=use.eager)
    for report in reports:
        layout, reading = laid_out(dict(report))
        yield report, layout, reading, tagger.tag(layout, reading)


def told(read: Read, use: Use) -> tuple[Statement, ...]:
    """The statements of a report so read."""
    _, layout, reading, cues = read
    return statements_of(layout, reading.tokens, merged(layout, reading, cues, use))


def curve(reads: Sequence[Read]) -> tuple[float, ...]:
    """The logistic curve from signs to probabilities, fitted to reports that no network has learned from."""
    seen: list[tuple[float, ...]] = []
    true: list[bool] = []
    for report, layout, reading, cues in reads:
        found = [(one, found_of(reading.levels[0], one)) for one in cues]
        made = [(pair, statements_of(layout, reading.tokens, [pair[1]])) for pair in found]
        seen += [signs(*pair) for pair, statements in made if statements]
        true += right(report, [statements[0] for _, statements in made if statements])
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


def settled(path: Path, networks: Weights, held: Sequence[Mapping], use: Use) -> Use:
    """The use with its curve (by the reports held out) and with the settings that do best on the reports of a file."""
    best: tuple[float, Use] | None = None
    dev = measuring.rows(path)
    for eager in _EAGER:
        eagerly = replace(use, eager=eager)
        eagerly = replace(eagerly, curve=curve(list(tagged(held, networks, eagerly))))
        reads = list(tagged(dev, networks, eagerly))
        for least in _LEAST:
            now = replace(eagerly, least=least)
            result = scored(path, reads, now)
            value = sum(result[part][role][2] for part, role in product(("all", "speech"), ROLES))
            if best is None or value > best[0]:
                best = value, now
    assert best is not None
    return best[1]


def languages(networks: Weights, english: Use, bare: Use) -> dict[str, tuple[dict[str, float], dict[str, float]]]:
    """Per language with gold of our own the scores of the rules and of the tagger, on the halves for tuning."""
    found = {}
    for folder in sorted((measuring.HERE / "gold" / "statements").iterdir()):
        use = english if folder.name == "en" else bare
        reports = measuring.rows(folder / "dev.jsonl")
        reads = iter(list(tagged(reports, networks, use)))
        ours = measuring.own(reports, lambda _, reads=reads, use=use: told(next(reads), use))
        found[folder.name] = measuring.own(reports, by_rules), ours
    return found
