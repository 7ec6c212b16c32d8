"""What the endings of words tell about who can be a subject, made ready from a pack."""

import msgspec
from msgspec import structs

from retold.facts.declension import all_forms, base_forms, listed_nouns
from retold.languages.pack import Pack, words

_SHORT = 4
"""Letters up to which a word's ending tells nothing of its case."""


class Cases(msgspec.Struct, frozen=True):
    """How a language shows the case of a noun phrase. `subjects` are nouns and given names in the nominative,
    `nominative` and `oblique` endings of adjectives, `plural` of verbs; `places` are all forms of nouns for bodies,
    where something is said, `locatives` the prepositions before them, `relatives` the pronouns that may be subjects;
    `objects` are endings that `listed` nouns have in the other cases,
    `agreeing` the last letters that adjectives share with their nouns, `groups` nouns for several people,
    `bodies` those for organisations, in their base form; `participles` ends of participles' stems; `never` are
    determiners and numerals that open no subject, `never_ends` the endings of adjectives and nouns that none has,
    `owning` those that nouns have which own what stands before them; `given` are first names and nothing else."""

    subjects: frozenset[str]
    nominative: tuple[str, ...]
    oblique: tuple[str, ...]
    plural: tuple[str, ...]
    places: frozenset[str]
    locatives: frozenset[str]
    relatives: frozenset[str]
    objects: tuple[str, ...]
    listed: frozenset[str]
    agreeing: frozenset[str]
    groups: frozenset[str]
    bodies: frozenset[str]
    participles: tuple[str, ...]
    never: frozenset[str]
    never_ends: tuple[str, ...]
    owning: tuple[str, ...]
    given: frozenset[str]

    def is_object(self, word: str) -> bool:
        """Whether a listed noun stands in a case that no subject has."""
        return word.endswith(self.objects) and word in self.listed and word not in self.subjects

    def is_subject(self, word: str) -> bool:
        """Whether a relative pronoun can be the subject of its clause."""
        return word in self.relatives

    def is_participle(self, word: str) -> bool:
        """Whether a word ends as a participle does, in any case."""
        stems = (word[: -len(end)] for end in (*self.nominative, *self.oblique) if word.endswith(end))
        return any(len(stem) > _SHORT and stem.endswith(self.participles) for stem in stems)

    def is_adjective(self, word: str) -> bool:
        """Whether a word ends as an adjective does, in any case."""
        return len(word) > _SHORT and word.endswith(self.nominative + self.oblique)


def cases_of(pack: Pack) -> Cases | None:
    """What a pack tells about case; None for a language that does not show it."""
    speech = pack.speech
    if not speech.nominative:
        return None
    names = pack.names
    listed = (*(word for listing in names.bodies.values() for word in words(listing)), *words(names.documents))
    listed = (*listed, *words(names.groups))
    bodies = {form for word in listed for form in all_forms(word.lower(), names)}
    nouns, adjectival = (
        listed_nouns(names),
        words(speech.nominative),
    )  # «рабочие» may be a form of «рабочий» by its ending
    return Cases(
        subjects=base_forms(names) | {word for word in nouns if word.endswith(adjectival)},
        nominative=words(speech.nominative),
        oblique=words(speech.oblique),
        plural=words(speech.plural),
        objects=words(speech.objects),
        listed=nouns,
        agreeing=frozenset(
            rule.partition(">")[0][-1] for listing in names.adjectives.values() for rule in words(listing)
        ),
        groups=frozenset(word.lower() for word in words(names.groups)),
        bodies=frozenset(word.lower() for listing in names.bodies.values() for word in words(listing)),
        participles=words(speech.participle_stems),
        never=frozenset(words(speech.never_subject)),
        never_ends=words(speech.never_ends),
        owning=words(speech.owning),
        given=nouns - listed_nouns(structs.replace(names, given="")),
        places=frozenset(bodies),
        locatives=frozenset(words(names.locatives)),
        relatives=frozenset(word for word in words(speech.relatives) if word.endswith(words(speech.relative_subjects))),
    )
