"""The card of the weights: for the program (`card.json`) and for people (`README.md`), from what was measured."""

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

import msgspec
from benchmarks.tagger import PARTS, ROLES, calibration_error, reliability, right
from msgspec.structs import replace
from training.tagger.judging import CLUSTERS, ENGLISH, NETWORKS, OTHERS, Compared, Read, Scores, told

from retold.records import Statement
from retold.statements.tagger.card import FORMAT, Card, Use

IN_CHARGE = ("en", "es", "fr", "it", "pt", "uk")
"""The languages in which the tagger told more of reports that neither it nor the rules had been made on: see
`benchmarks/ABLATION.md`. Those that rules are tuned on and networks learn from decide nothing."""

Judged = tuple[Read, Use]

_HEAD = """# retold-weights

Weights of the trained tagger of Retold: cues first, then source and content of each cue. Retold runs without them, by
its rules alone; where they are installed, `--method best` uses them for the languages named below.

- **Data**: learned from {train} articles of PolNeAR's training part (networkdynamics/PolNeAR: English political news,
  2015-16), settings chosen on its {dev} development articles. **PolNeAR states no licence**, and its texts belong to
  their publishers; no text is kept here, only numbers learned from it (words and affixes are hashed). Whoever passes
  these weights on should know that. So they are apart from Retold, which is Apache-2.0 and never depends on them.
  Learned too from Retold's own gold for tuning (nine languages, CC BY 4.0; its newest reports left out), two thirds of
  it without what the rules found. `clusters-en.bin`: Brown clusters of the commonest English words, from
  spacy-lookups-data 1.0.5 (MIT).
- **Made** on {date} by the steps of `python -m training.tagger POLNEAR`, judged at {commit}: two networks learn from
  the gold (seeds 1 and 2, ten epochs; an hour of a processor); the second is that of the other languages, and the
  first goes on learning for six more, half from the gold, half from what both expect together (half an hour). The two
  of these weights were made a few hours before, with older rules; the first of them had not seen the halves dev-3, the
  second had learned for eight epochs.
- **Size**: {size:.1f} MB: {names}.
"""


def written(
    target: Path,
    uses: Mapping[str, Use],
    reads: tuple[Sequence[Judged], Sequence[Judged]],
    scores: dict,
    others: Mapping[str, Compared],
) -> None:
    """Write both cards; `reads` are PolNeAR's development articles and the reports in other languages, each with the
    use whose probabilities are judged by it."""
    day = datetime.now(UTC).date().isoformat()
    names = [*NETWORKS.values(), CLUSTERS]
    version = f"{day}-{blake2b(b''.join((target / name).read_bytes() for name in names), digest_size=3).hexdigest()}"
    card = Card(FORMAT, version, {code: uses[ENGLISH if code == "en" else OTHERS] for code in IN_CHARGE})
    (target / "card.json").write_bytes(msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")
    head = _HEAD.format(
        train=840 - 840 // 15,
        dev=len(reads[0]),
        date=day,
        commit=_commit(),
        size=sum((target / name).stat().st_size for name in names) / 1e6,
        names=", ".join(names),
    )
    pieces = (head, _figures(scores), _reliability(*reads), _languages(others))
    (target.parents[1] / "README.md").write_text("\n".join(pieces), "utf-8")


def kept(target: Path, use: Use) -> Use:
    """The use with the curves that the card has for its networks."""
    card = msgspec.json.decode((target / "card.json").read_bytes(), type=Card)
    return replace(use, curves=next(one.curves for one in card.languages.values() if one.networks == use.networks))


def _commit() -> str:
    done = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "an unknown commit"


def _figures(scores: dict) -> str:
    lines = [
        f"| {part} | " + " | ".join(f"{100 * scores[part][role][2]:.1f}" for role in ROLES) + " |" for part in PARTS
    ]
    head = "## Figures\nF1 x 100 on PolNeAR's development articles, with all that Retold does around the networks.\n"
    return "\n".join([head, f"| | {' | '.join(ROLES)} |", "|---|" + "---|" * len(ROLES), *lines, ""])


def _reliability(english: Sequence[Judged], others: Sequence[Judged]) -> str:
    one, two = (
        reliability((s.probability, true) for read in reads for s, true in _judged(*read))
        for reads in (english, others)
    )
    lines = [f"| {p:.2f} | {share:.2f} | {size} |" for p, share, size in one]
    head = (
        "## Probabilities\n"
        f"Calibration error {calibration_error(one):.3f} on PolNeAR's development articles, by tenths of probability;\n"
        f"{calibration_error(two):.3f} on Retold's own gold in other languages, each by curves fitted to the rest.\n"
    )
    return "\n".join([head, "| probability | right | statements |", "|---|---|---|", *lines, ""])


def _judged(read: Read, use: Use) -> Iterator[tuple[Statement, bool]]:
    top = [s for s in told(read, use) if s.parent is None]
    return zip(top, right(read[0], top), strict=True)


def _languages(others: Mapping[str, Compared]) -> str:
    lines = [
        f"| {code}{'' if one.unseen else ' (seen)'} | {one.size} | {_pair(one.rules)} | {_pair(one.tagger)} |"
        f" {'rules' if code not in IN_CHARGE else 'tagger, with words' if code == 'en' else 'tagger'} |"
        for code, one in others.items()
    ]
    head = (
        "## Languages\nWords and affixes are hidden in all but English; who-what / source on Retold's own"
        " gold: on reports that\nno network learned from, where there are any. Who is in charge was decided on reports"
        " that the rules had not met either:\n`benchmarks/ABLATION.md`.\n"
    )
    table = ["| language | statements | rules | tagger | in charge |", "|---|---|---|---|---|"]
    return "\n".join([head, *table, *lines, ""])


def _pair(scores: Scores) -> str:
    return f"{scores['who-what']:.3f} / {scores['source']:.3f}"
