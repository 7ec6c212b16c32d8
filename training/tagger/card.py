"""The card of the weights: for the program (`card.json`) and for people (`README.md`), from what was measured."""

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from benchmarks.tagger import PARTS, ROLES, calibration_error, reliability, right
from training.tagger.judging import CLUSTERS, ENGLISH, OTHERS, Read, told

from retold.records import Statement
from retold.statements.tagger.card import FORMAT, Card, Use

IN_CHARGE = ("en", "es", "fr")
"""The languages in which a network told more of reports that neither it nor the rules had been made on: see
`benchmarks/ABLATION.md`. Those at hand here decide nothing: networks learn from them, and rules are tuned on them."""

Scores = Mapping[str, float]

_HEAD = """# retold-weights

Weights of the trained tagger of Retold: cues first, then source and content of each cue. Retold runs without them, by
its rules alone; where they are installed, `--method best` uses them for the languages named below.

- **Data**: learned from {train} articles of PolNeAR's training part (networkdynamics/PolNeAR: English political news,
  2015-16), settings chosen on its {dev} development articles. **PolNeAR states no licence**, and its texts belong to
  their publishers; no text is kept here, only numbers learned from it (words and affixes are hashed). Whoever passes
  these weights on should know that. So they are apart from Retold, which is Apache-2.0 and never depends on them.
  Learned too from Retold's own gold for tuning (nine languages, CC BY 4.0), two thirds of it without what the rules
  found. `clusters-en.bin`: Brown clusters of the commonest English words, from spacy-lookups-data 1.0.5 (MIT).
- **Made** on {date} by the steps of `python -m training.tagger POLNEAR`, judged at {commit}. `network-en.npz` (seed 1,
  ten epochs, 50 minutes of a busy processor) had learned from the halves dev and dev-2 of the own gold,
  `network-others.npz` (seed 2, eight epochs) from dev-3 too and from rules an hour younger; the command now takes all
  three halves for both.
- **Size**: {size:.1f} MB: {names}.
"""


def written(
    target: Path,
    uses: Mapping[str, Use],
    reads: Sequence[Read],
    scores: dict,
    others: Mapping[str, tuple[Scores, Scores]],
) -> None:
    """Write both cards."""
    day = datetime.now(UTC).date().isoformat()
    card = Card(FORMAT, day, {code: uses[ENGLISH if code == "en" else OTHERS] for code in IN_CHARGE})
    (target / "card.json").write_bytes(msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")
    names = [*uses, CLUSTERS]
    head = _HEAD.format(
        train=840 - 840 // 15,
        dev=len(reads),
        date=day,
        commit=_commit(),
        size=sum((target / name).stat().st_size for name in names) / 1e6,
        names=", ".join(names),
    )
    pieces = (head, _figures(scores), _reliability(reads, uses[ENGLISH]), _languages(others))
    (target.parents[1] / "README.md").write_text("\n".join(pieces), "utf-8")


def _commit() -> str:
    done = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "an unknown commit"


def _figures(scores: dict) -> str:
    lines = [
        f"| {part} | " + " | ".join(f"{100 * scores[part][role][2]:.1f}" for role in ROLES) + " |" for part in PARTS
    ]
    head = "## Figures\nF1 x 100 on PolNeAR's development articles, with all that Retold does around the networks.\n"
    return "\n".join([head, f"| | {' | '.join(ROLES)} |", "|---|" + "---|" * len(ROLES), *lines, ""])


def _reliability(reads: Sequence[Read], use: Use) -> str:
    pairs = ((s.probability, true) for read in reads for s, true in _judged(read, use))
    bins = reliability(pairs)
    lines = [f"| {p:.2f} | {share:.2f} | {size} |" for p, share, size in bins]
    head = f"## Probabilities\nExpected calibration error {calibration_error(bins):.3f}, by tenths of probability.\n"
    return "\n".join([head, "| probability | right | statements |", "|---|---|---|", *lines, ""])


def _judged(read: Read, use: Use) -> Iterator[tuple[Statement, bool]]:
    top = [s for s in told(read, use) if s.parent is None]
    return zip(top, right(read[0], top), strict=True)


def _languages(others: Mapping[str, tuple[Scores, Scores]]) -> str:
    lines = [
        f"| {code} | {rules['who-what']:.3f} / {rules['source']:.3f} | {ours['who-what']:.3f} / {ours['source']:.3f} |"
        f" {'rules' if code not in IN_CHARGE else 'tagger, with words' if code == 'en' else 'tagger'} |"
        for code, (rules, ours) in others.items()
    ]
    head = (
        "## Other languages\nThe same networks without words and affixes, who-what / source on Retold's own gold for"
        " tuning: rules are tuned on it,\nnetworks learned from it. Who is in charge was decided on reports neither"
        " had seen: `benchmarks/ABLATION.md`.\n"
    )
    return "\n".join([head, "| language | rules | tagger | in charge |", "|---|---|---|---|", *lines, ""])
