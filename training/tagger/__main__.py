"""Trains the tagger: cues first, then source and content per cue, over what the rules and the packs say of each token.

    python -m training.tagger POLNEAR [--only-judge [--keep-curves]]

POLNEAR holds train.jsonl and dev.jsonl. Two networks learn from train, one in fifteen reports left out, and from
Retold's own gold for tuning; the first of them goes on learning, from the gold and from what both expect, and is that
of English, the second that of all others. On the reports left out the curve of probabilities is fitted; that of the
others is then stretched to own gold which no network met. dev is scored and never learned from. Writes the networks,
the clusters of words and their card to `weights/src/retold_weights`. Needs torch and spacy-lookups-data; what it makes
needs numpy alone.
"""

import argparse
from pathlib import Path

from benchmarks.statements import rows
from training.tagger.card import kept, written
from training.tagger.clusters import clusters
from training.tagger.judging import (
    CLUSTERS,
    ENGLISH,
    NETWORKS,
    OTHERS,
    calibrated,
    languages,
    plain_use,
    scored,
    stretched,
    tagged,
    unseen,
)

from retold.languages import pack
from retold.statements.tagger.clusters import Clusters
from retold.statements.tagger.clusters import packed as packed_clusters
from retold.statements.tagger.clusters import unpacked as unpacked_clusters
from retold.statements.tagger.weights import packed, unpacked, weights

TARGET = Path(__file__).parents[2] / "weights" / "src" / "retold_weights"
HELD = 15, 7
"""Every fifteenth report, from the eighth on, is held out."""


def main() -> None:
    """Train the networks, judge them and write them down with their cards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only-judge", action="store_true", help="the networks are there already")
    parser.add_argument("--keep-curves", action="store_true", help="so are the curves, in the card")
    args = parser.parse_args()
    train, dev = args.folder / "train.jsonl", args.folder / "dev.jsonl"
    if args.only_judge:
        known = unpacked_clusters((TARGET / CLUSTERS).read_bytes())
    else:
        known = clusters("en")
        TARGET.mkdir(parents=True, exist_ok=True)
        (TARGET / CLUSTERS).write_bytes(packed_clusters(known))
        learn(train, dev, known)
    networks = {name: weights([unpacked((TARGET / file).read_bytes())]) for name, file in NETWORKS.items()}
    held = [row for number, row in enumerate(rows(train)) if number % HELD[0] == HELD[1]]
    plain = {name: plain_use(name) for name in networks}
    if args.keep_curves:
        uses = {name: kept(TARGET, use) for name, use in plain.items()}
    else:
        uses = {name: calibrated(networks[name], known, held, use) for name, use in plain.items()}
    flat, newest = uses[OTHERS], unseen(networks[OTHERS], uses[OTHERS])
    if not args.keep_curves:
        uses[OTHERS] = stretched(flat, [read for reads in newest.values() for read in reads])
    crossed = {code: stretched(flat, [r for k in newest if k != code for r in newest[k]]) for code in newest}
    reads = list(tagged(rows(dev), networks[ENGLISH], known, uses[ENGLISH]))
    beside = [(read, crossed[code]) for code, found in newest.items() for read in found]
    told = [(read, uses[ENGLISH]) for read in reads]
    written(TARGET, uses, (told, beside), scored(dev, reads, uses[ENGLISH]), languages(networks, known, uses))


def learn(train: Path, dev: Path, known: Clusters) -> None:
    """Train the networks and write each to its file."""
    from training.tagger.examples import own, reports
    from training.tagger.learning import Settings, trained
    from training.tagger.network import arrays_of
    from training.tagger.teaching import Teachers

    from retold.statements.tagger import traits as t

    words = t.Words(pack("en"), known)
    learned = [p for number, report in enumerate(reports(train, words)) if number % HELD[0] != HELD[1] for p in report]
    measured = [p for report in reports(dev, words) for p in report]
    learned += own(words)
    first, second = (trained(learned, measured, Settings(), seed) for seed in (1, 2))
    taught = trained(learned, measured, Settings(epochs=6, rate=0.0015), 1, Teachers([first, second]))
    for name, network in ((ENGLISH, taught), (OTHERS, second)):
        (TARGET / NETWORKS[name]).write_bytes(packed(arrays_of(network.state_dict())))


if __name__ == "__main__":
    main()
