"""Counts how rare words are: writes `src/retold/linking/data/rarity.json`, generation 0 of every library.

    python -m training.rarity FOLDER [--most 6000]

FOLDER holds open data sets as JSON Lines: polnear/train.jsonl, wmt21/*.jsonl, itn/topics.jsonl, slavicner/train.jsonl,
semeval2022t8/pairs.jsonl, ntrex/docs.jsonl. Only counts of single word beginnings leave this script, no text. The card
is `data/rarity.md` beside the result.
"""

import argparse
import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from retold.languages import pack_or_bare
from retold.linking.counting import sentence_types
from retold.linking.generation import Counts, Generation
from retold.linking.typed import typed_text
from retold.text.sentences import sentences

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"


NTREX = {
    "eng": "en", "fra": "fr", "deu": "de", "spa": "es", "rus": "ru", "por": "pt", "ita": "it", "ukr": "uk", "kaz": "kk",
    "ara": "ar", "zho": "zh", "tur": "tr", "pol": "pl",
}  # fmt: skip
"""The languages of NTREX that Retold has words of. Vietnamese is left out: it measures a language without a pack."""


def rows(path: Path) -> Iterator[dict]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def texts(folder: Path) -> Iterator[tuple[str, str, str]]:
    """(data set, language, text) of everything that is counted."""
    for row in rows(folder / "polnear" / "train.jsonl"):
        yield "polnear", "en", row["text"]
    for path in sorted((folder / "wmt21").glob("*.jsonl")):
        for row, (side, language) in itertools.product(rows(path), enumerate(path.stem.split("-"))):
            yield "wmt21", language, "\n".join(pair[side] for pair in row["pairs"])
    for row in rows(folder / "itn" / "topics.jsonl"):
        for language in sorted({blurb["language"] for blurb in row["blurbs"]}):
            blurbs = dict.fromkeys(blurb["text"] for blurb in row["blurbs"] if blurb["language"] == language)
            yield "itn", language.split("-")[0], "\n".join(list(blurbs)[:1])
    for row in rows(folder / "slavicner" / "train.jsonl"):
        yield "slavicner", row["language"], row["text"]
    for row in rows(folder / "ntrex" / "docs.jsonl"):
        for language, text in in_all_languages(row):
            yield "ntrex", language, text
    seen = set()
    for row in rows(folder / "semeval2022t8" / "pairs.jsonl"):
        for side in "12":
            if row[f"text{side}"] not in seen:
                seen.add(row[f"text{side}"])
                yield "semeval2022t8", row[f"lang{side}"], row[f"title{side}"] + "\n" + row[f"text{side}"]


def in_all_languages(document: Mapping) -> Iterator[tuple[str, str]]:
    """The languages and texts of a document of NTREX, one sentence a line."""
    for code, language in NTREX.items():
        yield language, "\n".join(sentence[code] for sentence in document["sentences"])


def counted(texts: Iterable[tuple[str, str]]) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """In how many sentences each type of each language stands, and how many sentences each language has; "" holds the
    keys of all languages."""
    nothing = Generation(number=0, documents=0, counts={})
    types: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for language, text in texts:
        lines, at = [], 0
        for line in text.split("\n"):
            lines.append((at, at + len(line)))
            at += len(line) + 1
        spans = sentences(text, [span for span in lines if span[0] < span[1]], pack_or_bare(language))
        total[language] += len(spans)
        total[""] += len(spans)
        for where, part in sentence_types(typed_text(text, language, spans, nothing)):
            types.setdefault(where, Counter())[part] += 1
    return types, total


def unseen(generation: Generation, documents: Iterable[Mapping]) -> Generation:
    """The generation as if some documents of NTREX had not been counted: what is measured on them."""
    types, total = counted(text for document in documents for text in in_all_languages(document))
    counts = {}
    for language, table in generation.counts.items():
        here = types.get(language, {})
        left = {word: many - here.get(word, 0) for word, many in table.types.items()}
        kept = {word: many for word, many in left.items() if many >= LEAST}
        counts[language] = Counts(sentences=table.sentences - total[language], types=kept)
    return replace(generation, counts=counts)


LEAST = 2
"""Sentences in which a type stands at least; the others are as rare as a word never seen."""


def main() -> None:
    """Count everything and write the table and its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=6000, help="types kept of each language, the most frequent")
    parser.add_argument("--least", type=int, default=150, help="sentences that a language must have")
    args = parser.parse_args()
    documents: Counter[str] = Counter()

    def met() -> Iterator[tuple[str, str]]:
        for source, language, text in texts(args.folder):
            documents[source] += 1
            yield language, text

    types, total = counted(met())
    languages = {}
    for language, counts in sorted(types.items()):
        if total[language] < args.least:
            continue
        by_count: dict[int, list[str]] = {}
        for token, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[: args.most]:
            if count >= LEAST and " " not in token:
                by_count.setdefault(count, []).append(token)
        languages[language] = {
            "sentences": total[language],
            "types": {str(count): " ".join(listed) for count, listed in by_count.items()},
        }
    result = {"documents": sum(documents.values()), "languages": languages}
    (TARGET / "rarity.json").write_text(
        json.dumps(result, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8"
    )
    rows_ = []
    for language, table in languages.items():
        kept = sum(len(listed.split()) for listed in table["types"].values())
        rows_.append(f"| {language or '(keys of all languages)'} | {total[language]} | {kept} |")
    sizes = "\n".join(rows_)
    by_source = ", ".join(f"{name} {many}" for name, many in sorted(documents.items()))
    (TARGET / "rarity.md").write_text(
        CARD.format(date=datetime.now(UTC).date(), sizes=sizes, documents=by_source), encoding="utf-8"
    )


CARD = """# rarity.json
In how many sentences each word beginning (6 letters) stands: generation 0, by which the rarity of words is judged.

- Made by `python -m training.rarity FOLDER` on {date}. Counts of single word beginnings only; no text is kept.
- Data, documents counted: {documents}.
  PolNeAR (no terms stated, news texts), WMT21 news (none stated), ITN-corpus (CC BY-SA 3.0), SlavicNER (none stated),
  SemEval-2022 Task 8 (third-party texts), NTREX (CC BY-SA 4.0; without Vietnamese, which measures a language that
  Retold has no words of). The German Wikinews set was not looked at.
- NTREX also measures links. `python -m benchmarks links` takes the counts of the documents it measures off again.
- Counts of words are facts about the texts; the file is under the licence of the project.

| language | sentences | types kept |
|---|---|---|
{sizes}
"""

if __name__ == "__main__":
    main()
