"""The concepts of public affairs: language-independent ids, how they are related, and a language's words for them.

Ids and relations stand here (`data/concepts.txt`, `data/opposites.txt`), the words in each language's own file
(`Pack.concepts`).
"""

from functools import cache
from importlib.resources import files

from retold.facts.cldr import locale
from retold.languages import pack_or_bare
from retold.linking.phrases import Phrases
from retold.linking.words import words


@cache
def related() -> dict[str, frozenset[str]]:
    """Concept id to the ids that are near it in sense, both ways."""
    return _both_ways("concepts.txt")


@cache
def opposed() -> dict[str, frozenset[str]]:
    """Concept id to the ids that say the opposite, both ways."""
    return _both_ways("opposites.txt")


def _both_ways(name: str) -> dict[str, frozenset[str]]:
    """The relations of a data file, whose lines are "id: other other"."""
    near: dict[str, set[str]] = {}
    source = files("retold.linking") / "data" / name
    for line in source.read_text(encoding="utf-8").splitlines():
        one, _, others = line.partition(":")
        if not one.strip() or one.startswith("#"):
            continue
        for other in others.split():
            near.setdefault(one.strip(), set()).add(other)
            near.setdefault(other, set()).add(one.strip())
    return {one: frozenset(others) for one, others in near.items()}


@cache
def lexicon(code: str) -> Phrases:
    """A language's concept words as phrases whose values are "concept:<id>"; empty where its pack has none."""
    phrases = Phrases()
    for name, listing in listed(pack_or_bare(code).concepts):
        for form in listing.split():
            open_end = form.endswith("*")
            parts = words(form.replace("_", " "), 0, len(form))
            if not parts:
                continue
            letters = [part.letters for part in parts]
            if open_end:
                letters[-1] += "*"
            phrases.add(letters, f"concept:{name}", unspaced=parts[0].unspaced)
    return phrases


def listed(concepts: str) -> list[tuple[str, str]]:
    """(concept id, its words) for each line "id: form form* several_words" of a pack's listing."""
    lines = (line.partition(":") for line in concepts.splitlines() if ":" in line)
    return [(name.strip(), forms) for name, _, forms in lines]


@cache
def caseless(code: str) -> bool:
    """Whether the language's script has no capital letters, so that any word may be a name."""
    of = locale(code)
    name = of.languages.get(code, "") if of is not None else ""
    return bool(name) and name.upper() == name.lower()
