"""What a language with its verb second has besides, made ready from a pack."""

from collections.abc import Mapping

import msgspec

from retold.languages.pack import Pack, valued, words
from retold.statements.conjugation import moods
from retold.statements.listings import ends, wholes


class VerbSecond(msgspec.Struct, frozen=True):
    """What a language with its verb second has besides; the words are those of the fields of `Speech` of that name
    (`joints`, `name_particles`, `possessives`: of `Names`).

    `moods` are all forms of reported speech, of the listed verbs too, `mood_endings` those of unlisted verbs."""

    moods: frozenset[str]
    shared_moods: frozenset[str]
    mood_endings: tuple[str, ...]
    first_person: frozenset[str]
    never_subject: frozenset[str]
    either_case: frozenset[str]
    pointing: frozenset[str]
    pointing_adverbs: frozenset[str]
    purposes: frozenset[str]
    hearsay_verbs: frozenset[str]
    claiming: frozenset[str]
    performing: frozenset[str]
    heard_from: frozenset[str]
    name_particles: frozenset[str]
    possessives: frozenset[str]
    perfect: frozenset[str]
    genitive: frozenset[str]
    owning: tuple[str, ...]
    opening_breakers: frozenset[str]
    owning_names: tuple[str, ...]
    bringing: tuple[tuple[str, ...], ...]
    feminine_dative: frozenset[str]
    feminine_endings: tuple[str, ...]
    attribute_endings: tuple[str, ...]
    joints: frozenset[str]
    views: frozenset[str]
    by_view: Mapping[str, str]


def verb_second_of(pack: Pack) -> VerbSecond | None:
    """What the pack tells about its clauses, None where its verb is not second."""
    speech = pack.speech
    if not speech.verb_second:
        return None
    return VerbSecond(
        moods=moods(speech),
        shared_moods=frozenset(words(speech.shared_moods)),
        mood_endings=words(speech.verb_endings.subjunctive),
        first_person=frozenset(words(speech.first_person)),
        never_subject=frozenset(words(speech.never_subject)),
        either_case=frozenset(words(speech.either_case)),
        pointing=frozenset(words(speech.pointing)),
        pointing_adverbs=frozenset(words(speech.pointing_adverbs)),
        purposes=frozenset(words(speech.purposes)),
        hearsay_verbs=frozenset(words(speech.hearsay_verbs)),
        claiming=frozenset(words(speech.claiming)),
        performing=frozenset(words(speech.performing)),
        heard_from=frozenset(words(speech.heard_from)),
        name_particles=frozenset(words(pack.names.particles)),
        possessives=frozenset(words(pack.names.possessives)),
        perfect=frozenset(words(speech.perfect)),
        genitive=frozenset(wholes(speech.genitive)),
        owning=tuple(ends(speech.genitive)),
        opening_breakers=frozenset(words(speech.opening_breakers)),
        owning_names=words(speech.owning_names),
        bringing=tuple(tuple(phrase.split()) for phrase in words(speech.bringing)),
        feminine_dative=frozenset(wholes(speech.feminine_dative)),
        feminine_endings=tuple(ends(speech.feminine_dative)),
        attribute_endings=words(speech.attributes) or ("\0",),
        joints=frozenset(words(pack.names.joints)),
        views=frozenset(word.lstrip("-") for word in words(speech.views)),
        by_view=valued(speech.by_view),
    )
