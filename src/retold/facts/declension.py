"""Base forms of declined words: what a pack's endings say of its own listings."""

from collections.abc import Iterator, Sequence

from retold.languages.pack import Names, words

Endings = Sequence[tuple[str, tuple[str, ...]]]


def endings_of(names: Names) -> Endings:
    """The declension as (ending of the base form, its other endings), "" where there is none."""
    rules = (rule.partition(">") for rule in words(names.declension))
    return [(base.replace("-", ""), tuple(others.replace("-", "").split(","))) for base, _, others in rules]


def declined(word: str, endings: Endings) -> Iterator[str]:
    """Every form that a base form may have; some are none, as not every ending goes with every word."""
    for base, others in endings:
        if word.endswith(base):
            stem = word[: len(word) - len(base)]
            yield from (stem + other for other in others)


def listed_nouns(names: Names) -> frozenset[str]:
    """All forms of nouns and given names that are listed as one word, in small letters."""
    listings = (*names.roles.values(), *names.bodies.values(), names.groups, names.documents, names.given)
    entries = (entry.partition("=")[0].split("|") for listing in listings for entry in words(listing))
    return frozenset(word.lower() for entry in entries for word in entry if " " not in word)


def base_forms(names: Names) -> frozenset[str]:
    """The nouns and given names listed that are no form of another one listed, in small letters: what may be a subject.

    Of two that could be forms of each other («глава», «глав») the one with more of its forms listed, then
    the shorter one, is the base.
    """
    listed = listed_nouns(names)
    endings = endings_of(names)
    families = {word: listed.intersection(declined(word, endings)) - {word} for word in listed}
    pairs = [(word, form) for word, family in families.items() for form in family]
    return frozenset(listed - {min(pair, key=lambda word: (len(families[word]), -len(word), word)) for pair in pairs})
