"""Makes a small lexicon of everyday words out of CLDR's annotations: `src/retold/linking/data/annotations.json`.

    npm pack cldr-annotations-full && tar xzf cldr-annotations-full-*.tgz
    python -m training.annotations package/annotations

CLDR names each of 2,000 pictures and gives it a few keywords, in a hundred languages. What stands at one picture in two
languages is learned from like two sentences that say the same. So languages that Retold has no words of have some.
"""

import argparse
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from training.lexicon import lexicon

from retold.linking.generation import HUB, counted_only

TARGET = Path(__file__).parent.parent / "src" / "retold" / "linking" / "data"

LANGUAGES = (
    "ar", "bg", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "hi", "hu", "id", "it", "ja", "kk", "ko", "nl", "pl",
    "pt", "ro", "ru", "sr", "sv", "tr", "uk", "vi", "zh",
)  # fmt: skip
"""The languages of the packs, and others that news is often written in."""


def keywords(folder: Path, language: str) -> Mapping[str, str]:
    """Picture to its name and keywords, as one text."""
    raw = json.loads((folder / language / "annotations.json").read_text(encoding="utf-8"))
    found = raw["annotations"]["annotations"]
    return {
        picture: ". ".join(dict.fromkeys([*one.get("tts", ()), *one.get("default", ())]))
        for picture, one in found.items()
    }


def side_by_side(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    """What stands at each picture in a language and in English."""
    here = keywords(folder, language)
    for picture, text in keywords(folder, HUB).items():
        if picture in here:
            yield here[picture], text


def main() -> None:
    """Learn all languages and write the table and its card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    tables = {language: lexicon(side_by_side(folder, language), language, counted_only()) for language in LANGUAGES}
    raw = {"hub": HUB, "languages": tables}
    (TARGET / "annotations.json").write_text(
        json.dumps(raw, ensure_ascii=False, separators=(",", ":")).replace("},", "},\n") + "\n", encoding="utf-8"
    )
    counts = "\n".join(f"| {language} | {len(table)} |" for language, table in tables.items())
    version = json.loads((folder.parent / "package.json").read_text("utf-8"))["version"]
    card = CARD.format(date=datetime.now(UTC).date(), counts=counts, version=version)
    (TARGET / "annotations.md").write_text(card, encoding="utf-8")


CARD = """# annotations.json
Which word beginnings of a language and of English name the same pictures: a small lexicon of everyday words.

- Made by `python -m training.annotations FOLDER` on {date} as `lexicon.json` is: IBM Model 1 in both directions.
- Data: names and keywords of pictures in CLDR {version} (npm package cldr-annotations-full; Unicode License v3,
  copyright 2004-2026 Unicode, Inc., https://www.unicode.org/license.txt). No text is kept.
- What it adds, by halves of NTREX: Vietnamese, of which Retold has no words, sentences F .42 to .74; Kazakh .902
  to .909, French .934 to .937, Russian none (measured where both were learned as one).

| language | words |
|---|---|
{counts}
"""


if __name__ == "__main__":
    main()
