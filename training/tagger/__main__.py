"""Trains the tagger: cues first, then source and content per cue, over what the rules and the packs say of each token.

    python -m training.tagger POLNEAR [--only-judge]

POLNEAR holds train.jsonl and dev.jsonl. Two networks learn from train, one in fifteen reports left out, and from
Retold's own gold for tuning; then the first of them goes on learning, from the gold and from what both expect, and that
one is kept. On the reports left out the curve of probabilities is fitted; dev is scored and never learned from. Writes
the network, the clusters of words and their card to `weights/src/retold_weights`. Needs torch and spacy-lookups-data;
what it makes needs numpy alone.
"""

import argparse
from pathlib import Path

from benchmarks.statements import rows
from training.tagger.card import written
from training.tagger.clusters import clusters
from training.tagger.judging import CLUSTERS, ENGLISH, NETWORK, USES, calibrated, languages, plain_use, scored, tagged

from retold.languages import pack
from retold.statements.tagger.clusters import Clusters
from retold.statements.tagger.clusters import packed as packed_clusters
from retold.statements.tagger.clusters import unpacked as unpacked_clusters
from retold.statements.tagger.weights import packed, unpacked, weights

TARGET = Path(__file__).parents[2] / "weights" / "src" / "retold_weights"
HELD = 15, 7
"""Every fifteenth report, from the eighth on, is held out."""


def main() -> None:
    """Train the network, judge it and write it down with its cards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only-judge", action="store_true", help="the network is there already")
    args = parser.parse_args()
    train, dev = args.folder / "train.jsonl", args.folder / "dev.jsonl"
    if args.only_judge:
        known = unpacked_clusters((TARGET / CLUSTERS).read_bytes())
    else:
        known = clusters("en")
        TARGET.mkdir(parents=True, exist_ok=True)
        (TARGET / CLUSTERS).write_bytes(packed_clusters(known))
        learn(train, dev, known)
    network = weights([unpacked((TARGET / NETWORK).read_bytes())])
    held = [row for number, row in enumerate(rows(train)) if number % HELD[0] == HELD[1]]
    uses = {name: calibrated(network, known, held, plain_use(name)) for name in USES}
    reads = list(tagged(rows(dev), network, known, uses[ENGLISH]))
    written(TARGET, uses, reads, scored(dev, reads, uses[ENGLISH]), languages(network, known, uses))


def learn(train: Path, dev: Path, known: Clusters) -> None:
    """Train the networks and write the one that is kept to its file."""
    from training.tagger.examples import own, reports
    from training.tagger.learning import Settings, trained
    from training.tagger.network import arrays_of
    from training.tagger.teaching import Teachers

    from retold.statements.tagger import traits as t

    words = t.Words(pack("en"), known)
    learned = [p for number, report in enumerate(reports(train, words)) if number % HELD[0] != HELD[1] for p in report]
    measured = [p for report in reports(dev, words) for p in report]
    learned += own(words)
    teachers = Teachers([trained(learned, measured, Settings(), seed) for seed in (1, 2)])
    kept = trained(learned, measured, Settings(epochs=6, rate=0.0015), 1, teachers)
    (TARGET / NETWORK).write_bytes(packed(arrays_of(kept.state_dict())))


if __name__ == "__main__":
    main()
