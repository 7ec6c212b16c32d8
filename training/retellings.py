"""Made retellings and real pairs of articles, from which links are learned: what is told in both is known.

Each parallel document becomes two partial retellings: sentences dropped, shuffled, merged, cut short; in one language
the second side also loses and swaps words.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from training.rarity import NTREX, rows

from retold.languages import pack_or_bare
from retold.text.sentences import sentences

APART = 0.1
"""Likeness of two halves of one document that share no sentence: the same actors, but nothing told twice."""


STEEP = 1.5
"""Exponent of the likeness 1 .. 0 of two articles: what annotators call somewhat alike is mostly another event."""


_LONGEST_WORD = 20
"""Signs to a word on average, from which a sentence is written without spaces."""


class Side(NamedTuple):
    """One half of a retelling: its sentences, and for each the numbers of the document's sentences told in it."""

    language: str
    sentences: list[str]
    tells: list[frozenset[int]]


class Case(NamedTuple):
    """Two sides, whether they report one event (0..1, None: not used for stories), and their data set.

    `half` 0 or 1: what is fitted on one half is tested on the other. `graded`: it is known of each pair of sentences
    whether it is a link. `known`: the share of the second side's lexicon that it is read with.
    """

    left: Side
    right: Side
    story: float | None
    source: str
    half: int
    graded: bool = True
    known: float = 1.0


def parted(sentence: str) -> tuple[str, Sequence[str]]:
    """What stands between the words of a sentence, and its words; its signs where a script writes no spaces."""
    words = sentence.split()
    return ("", sentence) if len(sentence) > _LONGEST_WORD * len(words) else (" ", words)


def cut(sentence: str, rng: random.Random) -> str:
    """A sentence without one of its ends."""
    space, words = parted(sentence)
    if len(words) < 10:
        return sentence
    length = max(5, int(len(words) * rng.uniform(0.55, 0.95)))
    return space.join(words[:length] if rng.random() < 0.6 else words[-length:])


def headline(sentence: str, rng: random.Random) -> str:
    """A few words of the sentence in a row: the same report says it again in its title or in passing."""
    space, words = parted(sentence)
    length = max(5, int(len(words) * rng.uniform(0.25, 0.6)))
    start = rng.choice([0, rng.randrange(max(1, len(words) - length + 1))])
    return space.join(words[start : start + length])


def reworded(sentence: str, rng: random.Random) -> str:
    """The sentence with words lost and neighbours swapped: what a paraphrase in one language keeps at least."""
    loss = rng.uniform(0.1, 0.7)
    words = [word for word in sentence.split() if rng.random() > loss]
    for _ in range(len(words) // 8):
        k = rng.randrange(max(1, len(words) - 1))
        words[k : k + 2] = words[k : k + 2][::-1]
    return " ".join(words)


def side(texts: Sequence[str], language: str, rng: random.Random, drop: float, rough: float, paraphrase: bool) -> Side:
    """A partial retelling of a document."""
    kept = [n for n in range(len(texts)) if rng.random() >= drop] or [0]
    if rng.random() < 0.7:
        rng.shuffle(kept)
    told, tells = [], []
    while kept:
        group = [kept.pop(0)]
        if kept and rng.random() < rough / 2:
            group.append(kept.pop(0))
        pieces = []
        for number in group:
            text = cut(texts[number], rng) if rng.random() < rough else texts[number]
            pieces.append((reworded(text, rng) if paraphrase else text, number))
        told.append(" ".join(piece for piece, _ in pieces))
        tells.append(frozenset(number for _, number in pieces))
        if rng.random() < rough / 2:
            told.append(headline(texts[group[0]], rng))
            tells.append(frozenset(group[:1]))
    return Side(language, told, tells)


def whole(text: str, language: str) -> Side:
    """An article as it is, nothing known of its sentences."""
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    spans = sentences(text, [span for span in lines if text[span[0] : span[1]].strip()], pack_or_bare(language))
    told = [text[a:b] for a, b in spans][:80]
    return Side(language, told, [frozenset() for _ in told])


def parallel(folder: Path, rng: random.Random) -> Iterator[Case]:
    """Retellings across languages and inside one, and pairs of different documents."""
    documents = []
    for path in sorted((folder / "wmt21").glob("*.jsonl")):
        codes = path.stem.split("-")
        documents += [(codes, [tuple(pair) for pair in row["pairs"]]) for row in rows(path) if len(row["pairs"]) >= 4]
    for number, (codes, pairs) in enumerate(documents):
        texts = {code: [pair[k] for pair in pairs] for k, code in enumerate(codes)}
        others = [(c, p) for c, p in documents if c == codes and p is not pairs]
        for drop, rough in ((0.35, 0.0), (0.35, 0.4), (0.6, 0.3), (0.1, 0.6)):
            left, right = (side(texts[code], code, rng, drop, rough, False) for code in codes)
            yield Case(left, right, 1.0, "wmt21", number % 2)
            other = rng.choice(others)[1]
            apart = side([pair[1] for pair in other], codes[1], rng, drop, rough, False)
            yield Case(left, apart._replace(tells=[frozenset() for _ in apart.tells]), 0.0, "wmt21", number % 2)
        for _ in range(2):
            order = list(range(len(pairs)))
            rng.shuffle(order)
            first, second = sorted(order[: len(order) // 2]), sorted(order[len(order) // 2 :])
            k = rng.randrange(2)
            left = side([pairs[n][k] for n in first], codes[k], rng, 0.1, 0.3, False)
            right = side([pairs[n][1 - k] for n in second], codes[1 - k], rng, 0.1, 0.3, False)
            yield Case(left, right._replace(tells=[frozenset() for _ in right.tells]), APART, "wmt21", number % 2)
        stranger = next(((c, p) for c, p in rng.sample(documents, len(documents)) if not set(c) & set(codes)), None)
        if stranger:
            k = rng.randrange(2)
            left = side([pair[1] for pair in pairs], codes[1], rng, 0.35, 0.2, False)
            right = side([pair[k] for pair in stranger[1]], stranger[0][k], rng, 0.35, 0.2, False)
            yield Case(left, right._replace(tells=[frozenset() for _ in right.tells]), 0.0, "wmt21", number % 2)
        code = codes[number % 2]
        for drop, rough in ((0.35, 0.3), (0.6, 0.5)):
            left, right = (
                side(texts[code], code, rng, drop, 0.0, False),
                side(texts[code], code, rng, drop, rough, True),
            )
            yield Case(left, right, None, "wmt21", number % 2)


def in_many_languages(folder: Path, rng: random.Random) -> Iterator[Case]:
    """Retellings of NTREX between English and every other language, and between any two, and different documents."""
    documents = list(rows(folder / "ntrex" / "docs.jsonl"))
    others = [code for code in NTREX if code != "eng"]
    for number, document in enumerate(documents):
        strange = [one for one in documents[number % 2 :: 2] if one["event"] != document["event"]]
        for code in rng.sample(others, len(others)):
            pair = rng.sample(["eng", code], 2) if rng.random() < _WITH_ENGLISH else rng.sample(others, 2)
            drop, rough = rng.choice([(0.35, 0.0), (0.35, 0.0), (0.35, 0.4), (0.6, 0.3), (0.1, 0.6)])
            left, right = (half(document, one, rng, drop, rough) for one in pair)
            yield Case(left, right, 1.0, "ntrex", number % 2)
            apart = half(rng.choice(strange), pair[1], rng, drop, rough)
            yield Case(left, apart._replace(tells=[frozenset() for _ in apart.tells]), 0.0, "ntrex", number % 2)


_WITH_ENGLISH = 0.6
"""Share of the pairs of languages in which one is English."""


def half(document: Mapping, code: str, rng: random.Random, drop: float, rough: float) -> Side:
    """A partial retelling of a document of NTREX in one of its languages."""
    return side([one[code] for one in document["sentences"]], NTREX[code], rng, drop, rough, False)


def told_apart(folder: Path, rng: random.Random) -> Iterator[Case]:
    """Made-up digests: short reports of real events by different hands, some events in both digests, most in one."""
    topics = []
    for row in rows(folder / "itn" / "topics.jsonl"):
        first = min(blurb["time"] for blurb in row["blurbs"])
        near = sorted((b for b in row["blurbs"] if b["time"] - first < 6 * 86400), key=lambda b: b["time"])
        by_language = {b["language"].split("-")[0]: b["text"] for b in reversed(near)}
        topics.append((row["topic"], {code: text for code, text in by_language.items() if len(text) > 30}))
    for number in range(700):
        codes = rng.choices(MET, k=2)
        half = number % 2
        pool = [t for k, t in enumerate(topics) if k % 2 == half]
        both = [t for t in pool if all(code in t[1] for code in codes)]
        chosen = rng.sample(both, min(len(both), rng.randint(2, 5))) if codes[0] != codes[1] else []
        sides = []
        for code in codes:
            single = [t for t in pool if code in t[1] and t not in chosen]
            rest = rng.sample(single, min(len(single), rng.randint(2, 6)))
            told = chosen + rest
            rng.shuffle(told)
            tells = [frozenset([pool.index(t)]) for t in told]
            sides.append(Side(code, [t[1][code] for t in told], tells))
        yield Case(sides[0], sides[1], None, "itn", half)


MET = ["en"] * 6 + ["fr"] * 6 + ["ru", "pt"] * 2 + ["uk", "pl", "zh", "ar", "id", "sv", "fi", "ro"]
"""Languages of the made-up digests, the likeliest to be linked the most often."""


def likened(folder: Path, rng: random.Random) -> Iterator[Case]:
    """Article pairs with a likeness; one article as original and reworded; sentences of unlike pairs as not linked."""
    for number, row in enumerate(rows(folder / "semeval2022t8" / "pairs.jsonl")):
        left, right = (whole(f"{row['title' + k]}\n\n{row['text' + k]}", row["lang" + k]) for k in "12")
        overall = float(row["overall"])
        yield Case(left, right, ((4.0 - overall) / 3.0) ** STEEP, "semeval", number // 4 % 2, graded=overall >= 3.0)
        if number % 4 == 0:
            texts = [text for text in left.sentences if len(text) > 30][:25]
            if len(texts) >= 4:
                code = left.language
                yield Case(
                    side(texts, code, rng, 0.4, 0.0, False),
                    side(texts, code, rng, 0.4, 0.4, True),
                    None,
                    "semeval",
                    number // 4 % 2,
                )
