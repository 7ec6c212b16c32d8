"""Counts how rare words are: writes `src/retold/linking/data/rarity.json`, generation 0 of every library.

    python training/rarity.py FOLDER [--most 6000]

FOLDER holds open data sets as JSON Lines: polnear/train.jsonl, wmt21/*.jsonl, itn/topics.jsonl, slavicner/train.jsonl,
semeval2022t8/pairs.jsonl. Only counts of single word beginnings leave this script, no text. The card is
`data/rarity.md` beside the result.
"""

import argparse
import itertools
import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from retold.languages import pack_or_bare
from retold.linking.generation import Generation, rarity_type
from retold.linking.typed import typed_text
from retold.text.sentences import sentences

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"


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
    seen = set()
    for row in rows(folder / "semeval2022t8" / "pairs.jsonl"):
        for side in "12":
            if row[f"text{side}"] not in seen:
                seen.add(row[f"text{side}"])
                yield "semeval2022t8", row[f"lang{side}"], row[f"title{side}"] + "\n" + row[f"text{side}"]


def main() -> None:
    """Count everything and write the table and its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=6000, help="types kept of each language, the most frequent")
    parser.add_argument("--least", type=int, default=150, help="sentences that a language must have")
    args = parser.parse_args()
    nothing = Generation(number=0, documents=0, counts={})
    counted: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    documents: Counter[tuple[str, str]] = Counter()
    for source, language, text in texts(args.folder):
        documents[source, language] += 1
        lines, at = [], 0
        for line in text.split("\n"):
            lines.append((at, at + len(line)))
            at += len(line) + 1
        spans = sentences(text, [span for span in lines if span[0] < span[1]], pack_or_bare(language))
        read = typed_text(text, language, spans, nothing)
        total[language] += len(spans)
        total[""] += len(spans)
        tokens = {
            (int(s), rarity_type(part))
            for s, t in zip(read.sentence, read.type, strict=True)
            for part in ([read.types[t].key] if read.types[t].anchor else read.types[t].letters.split())
        }
        for _, token in tokens:
            counted.setdefault("" if ":" in token else language, Counter())[token] += 1
    languages = {}
    for language, counts in sorted(counted.items()):
        if total[language] < args.least:
            continue
        by_count: dict[int, list[str]] = {}
        for token, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[: args.most]:
            if count >= 2 and " " not in token:
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
    per_set: Counter[str] = Counter()
    for (name, _), many in documents.items():
        per_set[name] += many
    by_source = ", ".join(f"{name} {many}" for name, many in sorted(per_set.items()))
    (TARGET / "rarity.md").write_text(
        CARD.format(date=datetime.now(UTC).date(), sizes=sizes, documents=by_source), encoding="utf-8"
    )


CARD = """# rarity.json
In how many sentences each word beginning (6 letters) stands: generation 0, by which the rarity of words is judged.

- Made by `python training/rarity.py FOLDER` on {date}. Counts of single word beginnings only; no text is kept.
- Data, documents counted: {documents}. PolNeAR (no terms stated, news texts), WMT21 news (none stated), ITN-corpus
  (CC BY-SA 3.0), SlavicNER (none stated), SemEval-2022 Task 8 (third-party texts). NTREX and the German Wikinews set
  were not looked at.
- Counts of words are facts about the texts; the file is under the licence of the project.

| language | sentences | types kept |
|---|---|---|
{sizes}
"""

if __name__ == "__main__":
    main()
