"""Trains the tagger: cues first, then source and content per cue, over what the rules and the packs say of each token.

    python -m training.tagger POLNEAR [--seeds 1] [--epochs 7] [--only-judge]

POLNEAR holds train.jsonl and dev.jsonl. Networks learn from train, one in fifteen reports left out; on these the curve
of probabilities is fitted; dev is scored and never learned from. Writes the networks and their card to
`weights/src/retold_weights`. Needs torch; what it makes needs numpy alone.
"""

import argparse
import time
from pathlib import Path

from benchmarks.statements import rows
from training.tagger.card import written
from training.tagger.judging import calibrated, languages, plain_use, scored, tagged

from retold.statements.tagger.weights import packed, unpacked, weights

TARGET = Path(__file__).parents[2] / "weights" / "src" / "retold_weights"
HELD = 15, 7
"""Every fifteenth report, from the eighth on, is held out."""


def main() -> None:
    """Train the networks of all seeds, judge them together and write them down."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--only-judge", action="store_true", help="the networks are there already")
    args = parser.parse_args()
    train, dev = args.folder / "train.jsonl", args.folder / "dev.jsonl"
    begun = time.process_time()
    names = [f"network-{seed}.npz" for seed in args.seeds]
    if not args.only_judge:
        learn(train, dev, dict(zip(names, args.seeds, strict=True)), args.epochs)
    spent = time.process_time() - begun
    networks = weights([unpacked((TARGET / name).read_bytes()) for name in names])
    held = [row for number, row in enumerate(rows(train)) if number % HELD[0] == HELD[1]]
    english, bare = (calibrated(networks, held, plain_use(words=words)) for words in (True, False))
    reads = list(tagged(rows(dev), networks, english))
    others = languages(networks, english, bare)
    written(TARGET, names, english, bare, reads, scored(dev, reads, english), others, spent, args)


def learn(train: Path, dev: Path, seeds: dict[str, int], epochs: int) -> None:
    """Train a network per seed and write each to its file."""
    from training.tagger.examples import reports
    from training.tagger.learning import Settings, trained
    from training.tagger.network import arrays_of

    learned = [p for number, report in enumerate(reports(train)) if number % HELD[0] != HELD[1] for p in report]
    known = [p for report in reports(dev) for p in report]
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, seed in seeds.items():
        for state in trained(learned, known, Settings(epochs=epochs), seed):
            (TARGET / name).write_bytes(packed(arrays_of(state)))


if __name__ == "__main__":
    main()
