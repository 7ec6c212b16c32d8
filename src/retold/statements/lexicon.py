"""A pack's `Speech` section made ready: the class of every word, the frames of every cue, the pattern of a token."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

import msgspec

from retold.facts.declension import listed_nouns
from retold.languages import pack_or_bare
from retold.languages.pack import Pack, Speech, valued, words
from retold.statements.conjugation import Readings, cue_forms, forms_of
from retold.statements.endings import VerbFinal, verb_final_of
from retold.statements.inflection import Cases, cases_of
from retold.statements.listings import Forms, ends, nouns_around, wholes
from retold.statements.tellers import announcing, persons, persons_spoken, roles, tellers
from retold.statements.token_pattern import token_pattern
from retold.statements.word_classes import Classes, capitals, closed_classes, guesses
from retold.statements.word_order import VerbSecond, verb_second_of


class Lexicon(msgspec.Struct, frozen=True):
    """What the engine knows about one language: `classes` of tokens, `readings` of cue forms, `forms` as packs list
    them, the `token` pattern;
    `around` gives the prepositions of a noun that has its source between («по его словам»), `owners` such sources;
    `that_relates`: the conjunction of reported clauses is a relative pronoun too (« che »)."""

    classes: Classes
    readings: Readings
    forms: Forms
    token: re.Pattern[str]
    manner: frozenset[str]
    around: Mapping[str, frozenset[str]]
    reflexives: frozenset[str]
    labels: frozenset[str]
    there: frozenset[str]
    partitives: frozenset[str]
    silence: frozenset[str]
    comparatives: frozenset[str]
    restrictive: frozenset[str]
    nobody: frozenset[str]
    persons_spoken: Mapping[str, frozenset[str]]
    owners: frozenset[str]
    hearsay: frozenset[str]
    cases: Cases | None
    issuing: frozenset[str]
    verb_second: VerbSecond | None
    verb_final: VerbFinal | None = None
    drops_subject: bool = False
    participles_follow: bool = False
    opinions: frozenset[str] = frozenset()
    opinions_described: bool = False
    persons: frozenset[str] = frozenset()
    according_alone: frozenset[str] = frozenset()
    accompanying: frozenset[str] = frozenset()
    pointing_objects: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    thus: frozenset[str] = frozenset()
    contracted: Mapping[str, str] = {}
    prepositions: frozenset[str] = frozenset()
    impersonal: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
    tellers: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()
    verbs_follow: frozenset[str] = frozenset()
    cites_contracted: bool = False
    that_relates: bool = False
    measures: frozenset[str] = frozenset()
    noun_cues: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    asking_behind: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    passed_words: frozenset[str] = frozenset()
    speechless: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
    head_last: bool = False
    plurals_like_verbs: bool = False


@cache
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language by its code; a language without a pack has an empty one."""
    return build(pack_or_bare(code))


def build(pack: Pack) -> Lexicon:
    """The lexicon of a pack."""
    speech = pack.speech
    forms, readings = cue_forms(speech)
    listed = closed_classes(speech, forms, _nouns(pack))
    return Lexicon(
        classes=Classes(listed, guesses(speech), (*ends(speech.views), *words(speech.documents)), capitals(pack)),
        readings=Readings(readings),
        forms=Forms(),
        token=token_pattern(speech),
        manner=frozenset(word.lower() for word in words(speech.manner)),
        around=nouns_around(speech.according_around),
        reflexives=frozenset(words(speech.reflexives)),
        labels=frozenset(words(speech.labels)),
        there=frozenset(words(speech.there)),
        partitives=frozenset(words(speech.partitives)),
        silence=frozenset(words(speech.silence)),
        comparatives=frozenset(words(speech.comparatives)),
        restrictive=frozenset(words(speech.restrictive)),
        persons_spoken=persons_spoken(pack.names),
        nobody=frozenset(pronoun for pronoun, who in valued(pack.names.pronouns).items() if who == "q"),
        owners=frozenset(owner for owner, who in valued(pack.names.pronouns).items() if "q" not in who),
        hearsay=frozenset(words(speech.hearsay) if not (speech.verb_second or speech.verb_final) else ()),
        cases=cases_of(pack),
        issuing=frozenset(form for verb in words(speech.issuing) for form in forms_of(verb.split()[0], speech)),
        verb_second=verb_second_of(pack),
        verb_final=verb_final_of(pack),
        drops_subject=speech.drops_subject,
        participles_follow=speech.participles_follow,
        opinions=frozenset(words(speech.opinions)),
        opinions_described=speech.opinions_described,
        persons=persons(pack.names),
        according_alone=frozenset(words(speech.according_alone)),
        accompanying=frozenset(words(speech.accompanying)),
        pointing_objects=frozenset(words(speech.pointing_objects)),
        leads=frozenset(words(speech.leads)),
        thus=frozenset(words(speech.thus)),
        impersonal=_impersonal(speech),
        tellers=frozenset(tellers(pack.names)),
        announcing=frozenset(announcing(pack.names)),
        contracted=valued(speech.contracted),
        prepositions=frozenset(valued(speech.contracted).values()),
        verbs_follow=frozenset(words(speech.verbs_follow)),
        cites_contracted=speech.cites_contracted,
        measures=frozenset(words(speech.measures)),
        noun_cues=frozenset(words(speech.noun_cues)),
        purposes=frozenset(words(speech.purposes)),
        groups=frozenset(word.partition("=")[0].partition("|")[0] for word in words(pack.names.groups)),
        that_relates=not frozenset(words(speech.that)).isdisjoint(words(pack.names.relatives)),
        pointing=frozenset(words(speech.pointing)),
        asking_behind=frozenset(words(speech.asking_behind)),
        citing=frozenset(words(speech.citing)),
        passed_words=frozenset(words(speech.passed_words)),
        speechless=(frozenset(wholes(speech.speechless)), tuple(ends(speech.speechless))),
        head_last=speech.head_last,
        plurals_like_verbs=speech.plurals_like_verbs,
    )


def _nouns(pack: Pack) -> Iterable[str]:
    """Nouns of the other sections that by their ending would be verbs, in languages whose verbs are guessed so."""
    if pack.speech.participles_follow:
        return roles(pack.names)
    return listed_nouns(pack.names) if pack.speech.nominative else ()


def _impersonal(speech: Speech) -> tuple[frozenset[str], tuple[str, ...]]:
    """The pronouns, bound ones too (« lê-se »), and the plural endings of verbs that are nobody's."""
    listed, bound = words(speech.impersonal), words(speech.clitics)
    pronouns = (word for word in listed if word[0] != "-" or word in bound)
    return frozenset(pronouns), tuple(word[1:] for word in listed if word[0] == "-" and word not in bound)
