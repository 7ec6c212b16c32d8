"""What an encoder adds to links across languages: the same pairs of articles scored without one, and with one.

    python -m benchmarks.encoders [--encoder KIND:MODEL] [--languages fra …] [--limit N]

Without --encoder a hashing of character n-grams stands in: no model at all, so it shows how scores combine, not what a
trained one would add.
"""

import argparse
import json
from collections.abc import Sequence
from random import Random
from zlib import crc32

import numpy as np
import numpy.typing as npt

from benchmarks.shared import SHARED
from retold.engines.encoders import encoder
from retold.facts.spelling import fold
from retold.linking.align import align
from retold.linking.encoder import Encoder
from retold.pipeline import annotate, articles
from retold.records import Annotated, Article, Span

_CODES = {"eng": "en", "fra": "fr", "deu": "de", "spa": "es", "rus": "ru", "por": "pt", "ita": "it"}
_SIZE = 2048


class Hashing:
    """Folded letters, three to five in a row, counted in a vector of fixed size."""

    name = "hashing"

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.floating]:
        """The vectors of some texts, one row each."""
        made = np.zeros((len(texts), _SIZE))
        for row, text in enumerate(texts):
            for word in text.split():
                letters = f"<{fold(word)}>"
                for size in (3, 4, 5):
                    for k in range(len(letters) - size + 1):
                        made[row, crc32(letters[k : k + size].encode()) % _SIZE] += 1
        return np.sqrt(made)


def measure(
    witness: Encoder | None = None, languages: Sequence[str] = ("fra", "rus"), limit: int = 40
) -> dict[str, float]:
    """Per language the F1 and precision of sentence pairs of retold articles, without and with the encoder."""
    witness = witness or Hashing()
    rows = (SHARED / "data" / "ntrex" / "docs.jsonl").read_text("utf-8").splitlines()[:limit]
    scores = {}
    for language in languages:
        rng = Random(7)
        pairs = [(_side(row, "eng", rng), _side(row, language, rng)) for row in rows]
        for name, used in (("none", None), ("encoder", witness)):
            hit = found = true = 0
            for (left, ours), (right, theirs) in pairs:
                gold = set(ours.values()) & set(theirs.values())
                said = [
                    (ours.get(pair.left), theirs.get(pair.right))
                    for pair in align(left, right, encoder=used)
                    if pair.probability >= 0.5
                ]
                hit += sum(a == b for a, b in said)
                found += len(said)
                true += len(gold)
            precision, recall = hit / max(1, found), hit / max(1, true)
            scores[f"{language} {name} precision"] = precision
            scores[f"{language} {name} F1"] = 2 * precision * recall / max(1e-9, precision + recall)
    return scores


def _side(row: str, language: str, rng: Random) -> tuple[Annotated, dict[Span, int]]:
    """An article of the sentences left of a document, and which sentence stands where."""
    kept = [k for k, _ in enumerate(json.loads(row)["sentences"]) if rng.random() >= 0.35]
    rng.shuffle(kept)
    lines = [json.loads(row)["sentences"][k][language].strip() for k in kept]
    (article,) = articles(Article(id=language, text_hash=language, text="\n".join(lines), language=_CODES[language]))
    annotated = annotate(article)
    place, starts = 0, []
    for line in lines:
        starts.append(place)
        place += len(line) + 1
    numbers = {span: kept[int(np.searchsorted(starts, span[0], side="right")) - 1] for span in annotated.sentences}
    return annotated, numbers


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(prog="benchmarks.encoders", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--encoder", help="KIND:MODEL, see retold.engines.encoders")
    parser.add_argument("--languages", nargs="+", default=["fra", "rus"])
    parser.add_argument("--limit", type=int, default=40)
    args = parser.parse_args()
    witness = encoder(args.encoder) if args.encoder else None
    for name, score in measure(witness, args.languages, args.limit).items():
        print(f"{name:32}{score:8.3f}")


if __name__ == "__main__":
    main()
