"""Learns the lexicon that ships with generation 0: writes `src/retold/linking/data/lexicon.json` and its card.

    python -m training.lexicon FOLDER

FOLDER holds ntrex/docs.jsonl (one news text in many languages, sentence by sentence) and wmt21/ru-en.jsonl. Every
language is learned against English, through which two others are joined. Only single word beginnings with probabilities
leave this script, no text. `benchmarks/links.py` measures on NTREX with lexicons learned from the other half of it.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from training import rarity
from training.rarity import NTREX, rows

from retold.linking.generation import HUB, Generation, annotated_only, counted_only, with_lexicon
from retold.linking.learning import Lexicon, forms, learned
from retold.linking.typed import typed_text

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"

CODES = {code: language for code, language in NTREX.items() if language != HUB}


def from_documents(documents: Sequence[Mapping], code: str) -> Iterator[tuple[str, str]]:
    """The sentences of NTREX documents in a language (its three letters) and in English."""
    for document in documents:
        for sentence in document["sentences"]:
            yield sentence[code], sentence["eng"]


def lexicon(pairs: Iterator[tuple[str, str]], language: str, generation: Generation) -> Lexicon:
    """What pairs of sentences teach of a language against English, read by a generation that has learned nothing."""
    read = (
        [
            forms(typed_text(text, code, [(0, len(text))], generation), 0)
            for text, code in zip(pair, (language, HUB), strict=True)
        ]
        for pair in pairs
    )
    return learned((one, other) for one, other in read)


def generation(
    documents: Sequence[Mapping], codes: Iterable[str] = CODES, unseen: Sequence[Mapping] = ()
) -> Generation:
    """Generation 0 with a lexicon learned from some documents of NTREX only, and its words not counted in others."""
    counts = rarity.unseen(counted_only(), unseen)
    tables = {
        CODES[code]: lexicon(from_documents(documents, code), CODES[code], counts) for code in codes if code in CODES
    }
    return with_lexicon(rarity.unseen(annotated_only(), unseen), tables)


def main() -> None:
    """Learn all languages and write the table and its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    documents = list(rows(folder / "ntrex" / "docs.jsonl"))
    tables = {}
    for code, language in CODES.items():
        pairs = list(from_documents(documents, code))
        if language == "ru":
            pairs += [tuple(pair) for row in rows(folder / "wmt21" / "ru-en.jsonl") for pair in row["pairs"]]
        found = lexicon(iter(pairs), language, counted_only())
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

- Made by `python -m training.lexicon FOLDER` on {date}: IBM Model 1 in both directions, pairs seen in two sentences at
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
