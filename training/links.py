"""Trains the calibrated link model: writes `src/retold/linking/data/links.json` and its card `links.md`.

    python -m training.links FOLDER [--seed 1]

FOLDER holds wmt21/*.jsonl (parallel news, sentence by sentence), itn/topics.jsonl (one event told in many languages),
semeval2022t8/pairs.jsonl (article pairs with a likeness) and ntrex/docs.jsonl (parallel news in many languages); what
is made of them is in `retellings.py`. The lexicon is learned from NTREX alone, for each half of it from the other, so
that it has seen none of the sentences that the weights are fitted to. The seeds and the set of changes measure and are
never read (the articles of the last lie in SemEval too; its annotation isn't used). Weights fitted without one half of
everything go to `benchmarks/halves`: `benchmarks/links.py` measures on the half of NTREX that they haven't seen.
"""

import argparse
import json
import random
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from training.lexicon import generation
from training.rarity import rows
from training.retellings import STEEP, Case, Side, in_many_languages, likened, parallel, told_apart

from retold.linking.features import NAMES, features
from retold.linking.generation import Generation
from retold.linking.model import Model, expand
from retold.linking.score import CONTEXT, STORY_NAMES, in_articles, story_features
from retold.linking.typed import Typed, typed_text
from retold.linking.whole import WHOLE_NAMES, in_full

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"
HALVES = Path(__file__).parent.parent / "benchmarks" / "halves"


KNOWN = (1.0, 0.6, 0.3, 0.0)
"""Shares of the lexicon that pairs across languages are read with: other languages have less of one."""
RIDGE = 30.0
WRONG, WRONG_INSIDE = 2.2, 0.6
"""Weight of a pair that is no link, across languages and inside one: a wrong link is worse than a missing one, but what
rewording by a machine can make is nearer to its source than what people do, which the second makes up for."""
MADE = 0.1
"""Weight of a made pair of articles in many languages: more of them spoil the likeness of real articles."""
LOCAL_COVER = NAMES.index("local_cover")


class Example(NamedTuple):
    """The numbers of one case: sentence features with their labels, story features."""

    case: Case
    features: np.ndarray
    labels: np.ndarray
    made: tuple
    by: Generation


def poorer(case: Case, rng: random.Random) -> Case:
    """Half of the pairs across languages, read with part of the lexicon or none."""
    if case.left.language == case.right.language:
        return case
    return case._replace(known=rng.choice(KNOWN[1:]) if rng.random() < 0.5 else KNOWN[0])


def forgetting(whole: Generation, known: float) -> Generation:
    """The generation with a share of what it has learned."""
    if known == 1.0:
        return whole
    learned = {
        pair: {word: others for word, others in table.items() if zlib.crc32(word.encode()) % 100 < 100 * known}
        for pair, table in whole.learned.items()
    }
    return replace(whole, learned=learned)


def read(one: Side, known: float, by: Generation):
    """The typed tokens of a side, by a lexicon that has lost a share of its concepts: other languages have less."""
    text, spans = "", []
    for sentence in one.sentences:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    read = typed_text(text, one.language, spans, by)
    if known == 1.0:
        return read
    for type_ in read.types:
        type_.concepts = tuple(c for c in type_.concepts if zlib.crc32(c.encode()) % 100 < 100 * known)
    tokens = dict(zip(zip(read.sentence.tolist(), read.type.tolist(), strict=True), read.spans, strict=True))
    return Typed(read.language, read.sentences, read.types, tokens)


def example(case: Case, by: Generation) -> Example:
    """The typed tokens and features of a case."""
    left, right = read(case.left, 1.0, by), read(case.right, case.known, by)
    scored = features(left, right, by)
    many = max(1, len(right.sentences))
    labels = np.array([float(bool(case.left.tells[p // many] & case.right.tells[p % many])) for p in scored.pair])
    return Example(case, scored.features, labels, (scored, left, right), by)


def fit(names: Sequence[str], columns: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> Model:
    """A logistic regression with products of columns, by Newton's method; labels may lie between 0 and 1."""
    mean, scale = columns.mean(axis=0), columns.std(axis=0) + 1e-6
    shape = np.hstack([expand((columns - mean) / scale), np.ones((len(columns), 1))])
    beta = np.zeros(shape.shape[1])
    penalty = np.full(shape.shape[1], RIDGE)
    penalty[-1] = 0.0
    for _ in range(12):
        p = 1 / (1 + np.exp(-np.clip(shape @ beta, -30, 30)))
        gradient = shape.T @ (weights * (labels - p)) - penalty * beta
        hessian = (shape * (weights * p * (1 - p) + 1e-9)[:, None]).T @ shape + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-3:
            break
    return Model(tuple(names), mean, scale, beta[:-1], float(beta[-1]))


def silver(columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of two articles on one event whose label is plain: best of both sides and well covered, or hardly at all."""
    cover, margin, what = (columns[:, NAMES.index(name)] for name in ("local_cover", "margin_less", "what_more"))
    told = (cover >= 0.28) & (margin >= 0.1) & (what >= 0.35)
    apart = (cover < 0.1) & (np.arange(len(cover)) % 4 == 0)
    chosen = np.nonzero(told | apart)[0]
    return chosen, told[chosen].astype(float)


def stack(examples: Sequence[Example], *, severe: bool = True) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All sentence pairs of the graded cases: features, labels, weights.

    Articles on one event have no labels by sentence: of them only the plain cases are taken, see `silver`. Of the pairs
    with little in common one in four stands for all; where `severe`, a wrong link weighs more than a missing one.
    """
    rows, labels, weights = [], [], []
    for e in examples:
        if not e.case.graded and len(e.labels):
            chosen, label = silver(e.features)
            rows.append(e.features[chosen])
            labels.append(label)
            weights.append(np.ones(len(label)))
        elif len(e.labels):
            dull = (e.labels < 0.5) & (e.features[:, LOCAL_COVER] < 0.12)
            keep = ~dull | (np.arange(len(dull)) % 4 == 0)
            rows.append(e.features[keep])
            labels.append(e.labels[keep])
            wrong = WRONG_INSIDE if e.case.left.language == e.case.right.language else WRONG
            wrong = wrong if severe else 1.0
            worth = np.where(dull[keep], 4.0, 1.0) * np.where(labels[-1] < 0.5, wrong, 1.0)
            weights.append(worth * (0.5 if e.case.source == "semeval" else 1.0))
    return np.vstack(rows), np.concatenate(labels), np.concatenate(weights)


def report(p: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> str:
    """Precision, recall and expected calibration error in one line."""
    each = weights
    hit, found, true = (each[rows].sum() for rows in ((p >= 0.5) & (labels > 0.5), p >= 0.5, labels > 0.5))
    edges = np.digitize(p, np.linspace(0, 1, 11)[1:-1])
    bins = [edges == k for k in range(10) if (edges == k).any()]
    gap = sum(abs(((p - labels) * each)[k].sum()) for k in bins) / each.sum()
    return f"precision {hit / found:.3f}, recall {hit / true:.3f}, calibration error {gap:.4f}, pairs {each.sum():.0f}"


def train(examples: Sequence[Example]) -> dict[str, Model]:
    """All four models, from all examples."""
    columns, labels, weights = stack(examples)
    alone = fit(NAMES[:CONTEXT], columns[:, :CONTEXT], labels, weights)
    story = fit(STORY_NAMES, *story_rows([e for e in examples if e.case.story is not None], alone))
    models = {"alone": alone, "story": story}
    fill(examples, models)
    models["context"] = fit(NAMES, *stack(examples))
    models["whole"] = fit(WHOLE_NAMES, *stack([whole(e, models) for e in examples]))
    return models


def whole(e: Example, models: Mapping[str, Model]) -> Example:
    """The example, filled, with the features of whole sentences."""
    alone = models["alone"].probability(e.features[:, :CONTEXT])
    return e._replace(features=in_full(e.features, e.made[0], alone, *e.made[1:], e.by))


def fill(examples: Sequence[Example], models: dict[str, Model]) -> None:
    """Write what the articles as wholes say into the features."""
    for e in examples:
        if len(e.features):
            p = models["alone"].probability(e.features[:, :CONTEXT])
            whole = models["story"].probability(story_features(e.made[0], p, *e.made[1:])[None, :])[0]
            e.features[:] = in_articles(e.made[0], p, float(whole), *e.made[1:])


def story_rows(examples: Sequence[Example], alone: Model) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, likenesses and weights of the cases whose likeness is known."""
    columns = np.array(
        [story_features(e.made[0], alone.probability(e.features[:, :CONTEXT]), *e.made[1:]) for e in examples]
    )
    labels = np.array([e.case.story for e in examples], dtype=float)
    return columns, labels, np.array([MADE if e.case.source == "ntrex" else 1.0 for e in examples])


def linear(labels: np.ndarray) -> np.ndarray:
    """The graded likeness back on the annotators' even scale."""
    return labels ** (1 / STEEP)


def pearson(p: np.ndarray, labels: np.ndarray) -> float:
    """How the probabilities go with what annotators said."""
    return float(np.corrcoef(p, linear(labels))[0, 1])


def examples(folder: Path, rng: random.Random) -> list[Example]:
    """All cases with their features, each read by a lexicon that hasn't seen it."""
    documents = list(rows(folder / "ntrex" / "docs.jsonl"))
    taught = {
        "": generation(documents),
        **{f"ntrex {half}": generation(documents[1 - half :: 2], unseen=documents[half::2]) for half in (0, 1)},
    }
    by = {(name, known): forgetting(one, known) for name, one in taught.items() for known in KNOWN}
    cases = (*parallel(folder, rng), *told_apart(folder, rng), *likened(folder, rng), *in_many_languages(folder, rng))
    read = (poorer(case, rng) for case in cases)
    return [example(case, by[f"ntrex {case.half}" if case.source == "ntrex" else "", case.known]) for case in read]


def tested(examples: Sequence[Example], models: dict[str, Model], held: int) -> list[str]:
    """Lines for the card: how models fitted without one half do on it."""
    fill(examples, models)
    lines = []
    for kind in ("wmt21", "ntrex", "itn", "semeval"):
        columns, labels, weights = stack(
            [whole(e, models) for e in examples if e.case.source == kind and e.case.graded], severe=False
        )
        figures = report(models["whole"].probability(columns), labels, weights)
        lines.append(f"- half {held}, {kind}: sentences {figures}")
    graded = [e for e in examples if e.case.source == "semeval" and e.case.story is not None]
    columns, labels, _ = story_rows(graded, models["alone"])
    p = models["story"].probability(columns)
    of = {
        code: [k for k, e in enumerate(graded) if e.case.left.language == code]
        for code in sorted({e.case.left.language for e in graded})
    }
    by_language = ", ".join(f"{code} {pearson(p[ks], labels[ks]):.2f}" for code, ks in of.items())
    lines.append(
        f"- half {held}: likeness of stories, Pearson {pearson(p, labels):.3f} over {len(p)} pairs; {by_language}"
    )
    return lines


def write(models: Mapping[str, Model], path: Path) -> None:
    """Write the models where `retold.linking.model` reads them."""
    raw = {
        name: {
            "names": m.names,
            "mean": m.mean.round(6).tolist(),
            "scale": m.scale.round(6).tolist(),
            "weights": m.weights.round(5).tolist(),
            "bias": round(m.bias, 5),
        }
        for name, m in models.items()
    }
    path.write_text(json.dumps(raw, indent=None) + "\n", encoding="utf-8")


def main() -> None:
    """Train on halves for the card, then on everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    made = examples(args.folder, random.Random(args.seed))
    lines = []
    for held in (0, 1):
        models = train([e for e in made if e.case.half != held])
        lines += tested([e for e in made if e.case.half == held], models, held)
        write(models, HALVES / f"links-{held}.json")
    print("\n".join(lines))
    write(train(made), TARGET / "links.json")
    (TARGET / "links.md").write_text(
        CARD.format(
            date=datetime.now(UTC).date(), figures="\n".join(lines), seed=args.seed, wrong=WRONG, inside=WRONG_INSIDE
        ),
        encoding="utf-8",
    )


CARD = """# links.json
Weights of four logistic regressions: a sentence pair alone, one inside two articles, one of whole sentences there, two
articles as a story.

- Made by `python -m training.links FOLDER --seed {seed}` on {date}, with generation 0 and the concepts of that day.
- Data: WMT21 news (ru-en, de-fr, fr-de; no terms stated) made into partial, shuffled, merged and shortened retellings;
  NTREX (CC BY-SA 4.0; without Vietnamese) likewise, between any two of its languages; ITN-corpus (CC BY-SA 3.0), one
  event told in many languages, made into digests; SemEval-2022 Task 8 pairs (third-party texts) for likeness, and made
  into rewordings. No text is kept, only weights. The lexicon behind it was learned from NTREX. The seeds and the set of
  changes were not read: they measure (articles of the last lie in SemEval too; its annotation was not used). A link
  made wrongly weighs {wrong} times one missed across languages, {inside} in one.
- The file is under the licence of the project.

Held-out halves, before the final fit on both:
{figures}
"""

if __name__ == "__main__":
    main()
