"""Learns the lexicon that ships with generation 0: writes `src/retold/linking/data/lexicon.json` and its card.

    python training/lexicon.py FOLDER

FOLDER holds ntrex/docs.jsonl (one news text in many languages, sentence by sentence) and wmt21/ru-en.jsonl. Every
language is learned against English, through which two others are joined. Only single word beginnings with probabilities
leave this script, no text. `benchmarks/links.py` measures on NTREX with lexicons learned from the other half of it.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from retold.linking.generation import Generation, counted_only, turned
from retold.linking.learning import HUB, Lexicon, forms, learned
from retold.linking.typed import typed_text

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"

CODES = {
    "fra": "fr", "deu": "de", "spa": "es", "rus": "ru", "por": "pt", "ita": "it", "ukr": "uk", "kaz": "kk", "ara": "ar",
    "zho": "zh", "tur": "tr", "pol": "pl",
}  # fmt: skip
"""The languages of NTREX that Retold has words of. Vietnamese is left out: it measures a language without a pack."""


def rows(path: Path) -> list[dict]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def from_documents(documents: Sequence[Mapping], code: str) -> Iterator[tuple[str, str]]:
    """The sentences of NTREX documents in a language (its three letters) and in English."""
    for document in documents:
        for sentence in document["sentences"]:
            yield sentence[code], sentence["eng"]


def lexicon(pairs: Iterator[tuple[str, str]], language: str) -> Lexicon:
    """What pairs of sentences teach of a language against English."""
    generation = counted_only()
    read = (
        [
            forms(typed_text(text, code, [(0, len(text))], generation), 0)
            for text, code in zip(pair, (language, HUB), strict=True)
        ]
        for pair in pairs
    )
    return learned((one, other) for one, other in read)


def generation(documents: Sequence[Mapping], codes: Iterable[str] = CODES) -> Generation:
    """Generation 0 with a lexicon learned from some documents of NTREX only."""
    tables = {CODES[code]: lexicon(from_documents(documents, code), CODES[code]) for code in codes if code in CODES}
    onward = {f"{language}-{HUB}": table for language, table in tables.items()}
    back = {f"{HUB}-{language}": turned(table) for language, table in tables.items()}
    return replace(counted_only(), learned=onward | back)


def main() -> None:
    """Learn all languages and write the table and its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    documents = rows(folder / "ntrex" / "docs.jsonl")
    tables = {}
    for code, language in CODES.items():
        pairs = list(from_documents(documents, code))
        if language == "ru":
            pairs += [tuple(pair) for row in rows(folder / "wmt21" / "ru-en.jsonl") for pair in row["pairs"]]
        found = lexicon(iter(pairs), language)
        tables[language] = found
        print(language, len(pairs), "pairs of sentences", len(found), "words")
    raw = {"hub": HUB, "languages": tables}
    (TARGET / "lexicon.json").write_text(
        json.dumps(raw, ensure_ascii=False, separators=(",", ":")).replace("},", "},\n") + "\n", encoding="utf-8"
    )
    counts = "\n".join(f"| {language} | {len(table)} |" for language, table in tables.items())
    card = CARD.format(date=datetime.now(UTC).date(), counts=counts, documents=len(documents))
    (TARGET / "lexicon.md").write_text(card, encoding="utf-8")


CARD = """# lexicon.json
Which word beginnings of two languages mean each other: what generation 0 has learned, every language against English.

- Made by `python training/lexicon.py FOLDER` on {date}: IBM Model 1 in both directions, pairs seen in two sentences at
  least, geometric mean of both probabilities .1 at least, three translations of a word.
- Data: {documents} documents of NTREX (MicrosoftTranslator/NTREX, CC BY-SA 4.0), and for Russian WMT21 news (ru-en, no
  terms stated). No sentence is kept. Vietnamese was left out: it measures a language that Retold has no words of.
- NTREX also measures links. `python -m benchmarks links` therefore learns a lexicon from one half of it and measures on
  the other; a figure measured with this file on those documents is too good.

| language | words |
|---|---|
{counts}
"""


if __name__ == "__main__":
    main()
