"""The words of a pack for who can tell or hold something: persons, bodies, documents, pronouns."""

from collections.abc import Iterator

from retold.facts.vocabulary import plural
from retold.languages.pack import Names, valued, words

_OPINIONATED = ("government", "parliament", "court", "police", "party", "union", "association", "council", "ministry")
"""Bodies for which something is so in their view: « per il sindacato », but hardly « per l'azienda »."""


def persons_spoken(names: Names) -> dict[str, frozenset[str]]:
    """The pronouns of the first and of the second person."""
    told = valued(names.pronouns)
    return {
        person: frozenset(pronoun for pronoun, who in told.items() if who in (person, f"{person}p")) for person in "12"
    }


def persons(names: Names) -> frozenset[str]:
    """The words that show a noun phrase to be somebody with an opinion, in lower case: first names, titles,
    roles, groups, bodies of some kinds."""
    listed = (word.partition("=")[0].lower() for word in (*words(names.given), *words(names.titles)))
    bodies = (noun for kind in _OPINIONATED for noun in words(names.bodies.get(kind, "")))
    endings = [rule.partition(">") for rule in words(names.plurals)]
    many = (plural(role, endings) for role in roles(names)) if endings else ()
    return frozenset((*listed, *roles(names), *many, *bodies, *words(names.groups)))


def tellers(names: Names) -> Iterator[str]:
    """The nouns for bodies and documents in the singular, which may tell something."""
    for listing in (*names.bodies.values(), names.documents):
        yield from (word.partition("=")[0] for word in words(listing))


_ANNOUNCING = ("government", "ministry", "court", "police", "agency")
"""Classes of bodies that a headline names before a colon for what they say, hardly ever for what happened to them."""


def announcing(names: Names) -> Iterator[str]:
    """The nouns for bodies that a headline names before a colon for what they say."""
    for kind in _ANNOUNCING:
        yield from (word.partition("=")[0] for word in words(names.bodies.get(kind, "")))


def roles(names: Names) -> Iterator[str]:
    """The role nouns in the singular, in both genders."""
    for roles in names.roles.values():
        for word in words(roles):
            yield from word.partition("=")[0].split("|")
