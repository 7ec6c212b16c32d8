"""A pack's `Speech` section made ready: the class of every word, the frames of every cue, the pattern of a token."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import msgspec

from retold.facts.declension import listed_nouns
from retold.facts.vocabulary import plural
from retold.languages import pack_or_bare
from retold.languages.pack import Names, Pack, Paradigm, Speech, valued, words
from retold.statements import classes as c
from retold.statements.endings import VerbFinal, verb_final_of
from retold.statements.inflection import Cases, cases_of
from retold.text.memo import Memo

_TOKENS_KEPT, _LONGEST_KEPT = 200_000, 40
_ASKING = frozenset(["question", "that", "object", "addressee"])
_OPINIONATED = ("government", "parliament", "court", "police", "party", "union", "association", "council", "ministry")
"""Bodies for which something is so in their view: « per il sindacato », but hardly « per l'azienda »."""
_INITIALS = frozenset(c.DETERMINER + c.OBJECT_DETERMINER + c.PARTICLE)
"""What a capital with no space behind it only looks like: "Julie | A. Diaz"."""
_MARKS = '.,;:?!“”"()'
_SPACES = "[ \t\xa0\u202f\u2009\u200a\u3000]"
_PUNCTUATION = {
    **dict.fromkeys(",،、", c.COMMA), **dict.fromkeys(";؛", c.SEMICOLON), ":": c.COLON,
    **dict.fromkeys("–—―−‒-", c.DASH),
    **dict.fromkeys(".…·", c.DOT), "(": c.BRACKET, "[": c.BRACKET, ")": c.UNBRACKET, "]": c.UNBRACKET,
    "'": c.POSSESSIVE, "’": c.POSSESSIVE, "&": c.NAME, "%": c.NOUN, "$": c.NUMBER, "€": c.NUMBER, "£": c.NUMBER,
}  # fmt: skip


class Reading(msgspec.Struct, frozen=True):
    """One way to read a cue verb: the words that must follow it ("out"), its class and the frames that it takes."""

    particles: tuple[str, ...]
    name: str
    frames: frozenset[str]
    about: frozenset[str] = frozenset()


class Classes(Memo[str]):
    """Token -> class. Unlisted tokens get one by their shape."""

    most, longest = _TOKENS_KEPT, _LONGEST_KEPT

    def __init__(
        self, listed: dict[str, str], guess: "list[tuple[str, str]]", views: Sequence[str], titles: frozenset[str]
    ) -> None:
        super().__init__()
        self._titles = titles
        self._listed = listed
        self._guess = guess
        self._endings = tuple(ending for ending, _ in guess)
        self._views = tuple(views)

    def told(self, word: str) -> str:
        """The class of a token."""
        bare = word.strip()
        if not bare:
            return c.BREAK if "\n" in word or "\r" in word or not word else c.SYMBOL
        found = self._class_of(bare)
        return c.NAME if len(word) == 1 and found in _INITIALS and word.isupper() else found

    def lists(self, token: str) -> bool:
        """Whether the pack lists a token, so that its class is not guessed."""
        return token.strip().lower() in self._listed

    def _class_of(self, word: str) -> str:
        if word in self._titles:
            return c.NAME
        first, listed = word[0], self._listed.get(word.lower().replace("’", "'"))
        if listed is not None and not (first.isupper() and _only_in_small(listed)):
            return c.ADVERB if listed == c.BACK and first.islower() else listed
        if not first.isalnum():
            return _PUNCTUATION.get(first, c.SYMBOL)
        if first.isdigit():
            return c.NUMBER
        if first.isupper():
            return c.VIEW if self._views and word.lower().endswith(self._views) else c.NAME
        if not word.endswith(self._endings):
            return c.NOUN
        return next(
            (letter for ending, letter in self._guess if len(word) > len(ending) + 2 and word.endswith(ending)), c.NOUN
        )


class Readings(Memo[tuple[Reading, ...]]):
    """Token -> the readings of the cue form that it is, those with most particles first; () for what is no cue."""

    most = _TOKENS_KEPT

    def __init__(self, listed: dict[str, tuple[Reading, ...]]) -> None:
        super().__init__()
        self._listed = listed

    def told(self, word: str) -> tuple[Reading, ...]:
        """The readings of a token; none where no pack lists it."""
        return self._listed.get(_plain(word), ())


class Forms(Memo[str]):
    """Token -> the word as packs list it: without the spaces behind it, in lower case, with a straight apostrophe."""

    most, longest = _TOKENS_KEPT, _LONGEST_KEPT

    def told(self, word: str) -> str:
        """The plain form of a token."""
        return _plain(word)


def _only_in_small(listed: str) -> bool:
    """Whether a word of a class is another with a capital: verbs are, unless they run along with another, and nouns."""
    uses = c.uses_of(listed)
    return listed == c.NOUN or (uses > 0 and not (uses == c.GERUND and listed >= c.verb(c.PHRASAL, 0)))


def _plain(word: str) -> str:
    return word.strip().lower().replace("’", "'")


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
    forms, readings = _cue_forms(speech)
    listed = _closed_classes(speech, forms, _nouns(pack))
    return Lexicon(
        classes=Classes(listed, _guesses(speech), (*_ends(speech.views), *words(speech.documents)), _capitals(pack)),
        readings=Readings(readings),
        forms=Forms(),
        token=_token_pattern(speech),
        manner=frozenset(word.lower() for word in words(speech.manner)),
        around=_around(speech.according_around),
        reflexives=frozenset(words(speech.reflexives)),
        labels=frozenset(words(speech.labels)),
        there=frozenset(words(speech.there)),
        partitives=frozenset(words(speech.partitives)),
        silence=frozenset(words(speech.silence)),
        comparatives=frozenset(words(speech.comparatives)),
        restrictive=frozenset(words(speech.restrictive)),
        persons_spoken=_persons_spoken(pack.names),
        nobody=frozenset(pronoun for pronoun, who in valued(pack.names.pronouns).items() if who == "q"),
        owners=frozenset(owner for owner, who in valued(pack.names.pronouns).items() if "q" not in who),
        hearsay=frozenset(words(speech.hearsay) if not (speech.verb_second or speech.verb_final) else ()),
        cases=cases_of(pack),
        issuing=frozenset(form for verb in words(speech.issuing) for form in _forms(verb.split()[0], speech)),
        verb_second=_verb_second(pack),
        verb_final=verb_final_of(pack),
        drops_subject=speech.drops_subject,
        participles_follow=speech.participles_follow,
        opinions=frozenset(words(speech.opinions)),
        opinions_described=speech.opinions_described,
        persons=_persons(pack.names),
        according_alone=frozenset(words(speech.according_alone)),
        accompanying=frozenset(words(speech.accompanying)),
        pointing_objects=frozenset(words(speech.pointing_objects)),
        leads=frozenset(words(speech.leads)),
        thus=frozenset(words(speech.thus)),
        impersonal=_impersonal(speech),
        tellers=frozenset(_tellers(pack.names)),
        announcing=frozenset(_announcing(pack.names)),
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
        speechless=(frozenset(_whole(speech.speechless)), tuple(_ends(speech.speechless))),
        head_last=speech.head_last,
        plurals_like_verbs=speech.plurals_like_verbs,
    )


def _nouns(pack: Pack) -> Iterable[str]:
    """Nouns of the other sections that by their ending would be verbs, in languages whose verbs are guessed so."""
    if pack.speech.participles_follow:
        return _roles(pack.names)
    return listed_nouns(pack.names) if pack.speech.nominative else ()


def _capitals(pack: Pack) -> frozenset[str]:
    """Words whose capital shows a noun, whatever they are without it: titles, and nouns that verbs look like."""
    return _titles(pack) | {noun.capitalize() for noun in words(pack.speech.nouns)}


def _titles(pack: Pack) -> frozenset[str]:
    """The titles and given names with a capital that are other words without one: « Me », «Ли»."""
    titles = frozenset(title.partition("=")[0] for title in words(pack.names.titles))
    given = frozenset(name.partition("=")[0] for name in words(pack.names.given))
    pronouns = frozenset(word.capitalize() for word in words(pack.speech.object_pronouns))
    return (titles & pronouns) | (given & frozenset(word.capitalize() for word in words(pack.speech.questions)))


def _around(listing: str) -> dict[str, frozenset[str]]:
    """Noun -> its prepositions, of entries "preposition…noun"."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in words(listing):
        preposition, _, noun = entry.partition("…")
        found[noun].add(preposition)
    return {noun: frozenset(prepositions) for noun, prepositions in found.items()}


def _persons_spoken(names: Names) -> dict[str, frozenset[str]]:
    """The pronouns of the first and of the second person."""
    told = valued(names.pronouns)
    return {
        person: frozenset(pronoun for pronoun, who in told.items() if who in (person, f"{person}p")) for person in "12"
    }


def _persons(names: Names) -> frozenset[str]:
    """The words that show a noun phrase to be somebody with an opinion, in lower case: first names, titles,
    roles, groups, bodies of some kinds."""
    listed = (word.partition("=")[0].lower() for word in (*words(names.given), *words(names.titles)))
    bodies = (noun for kind in _OPINIONATED for noun in words(names.bodies.get(kind, "")))
    endings = [rule.partition(">") for rule in words(names.plurals)]
    many = (plural(role, endings) for role in _roles(names)) if endings else ()
    return frozenset((*listed, *_roles(names), *many, *bodies, *words(names.groups)))


def _impersonal(speech: Speech) -> tuple[frozenset[str], tuple[str, ...]]:
    """The pronouns, bound ones too (« lê-se »), and the plural endings of verbs that are nobody's."""
    listed, bound = words(speech.impersonal), words(speech.clitics)
    pronouns = (word for word in listed if word[0] != "-" or word in bound)
    return frozenset(pronouns), tuple(word[1:] for word in listed if word[0] == "-" and word not in bound)


def _tellers(names: Names) -> Iterator[str]:
    """The nouns for bodies and documents in the singular, which may tell something."""
    for listing in (*names.bodies.values(), names.documents):
        yield from (word.partition("=")[0] for word in words(listing))


_ANNOUNCING = ("government", "ministry", "court", "police", "agency")
"""Classes of bodies that a headline names before a colon for what they say, hardly ever for what happened to them."""


def _announcing(names: Names) -> Iterator[str]:
    for kind in _ANNOUNCING:
        yield from (word.partition("=")[0] for word in words(names.bodies.get(kind, "")))


def _roles(names: Names) -> Iterator[str]:
    """The role nouns in the singular, in both genders."""
    for roles in names.roles.values():
        for word in words(roles):
            yield from word.partition("=")[0].split("|")


def _endings(paradigm: Paradigm, stem: str) -> dict[str, int]:
    uses: dict[str, int] = defaultdict(int)
    columns = (
        (paradigm.finite, c.FINITE),
        (paradigm.base, c.BASE),
        (paradigm.participle, c.PARTICIPLE),
        (paradigm.gerund, c.GERUND),
    )
    for listing, use in columns:
        for ending in words(listing):
            uses[ending.replace("~", stem) if "~" in ending else stem + ending.replace("-", "")] |= use
    return uses


def _forms(entry: str, speech: Speech) -> dict[str, int]:
    """The forms of a verb entry `stem|paradigm` with their uses; an entry without paradigm takes the paradigm ""."""
    stem, _, name = entry.partition("|")
    paradigm = speech.paradigms.get(name)
    if paradigm is None:
        raise KeyError(f"{entry!r}: no paradigm {name!r}; there are: {', '.join(speech.paradigms)}")
    return _endings(paradigm, stem)


def _ends(listing: str) -> Iterator[str]:
    """The words of a listing that "-" marks as endings of compounds, without it."""
    return (word[1:] for word in words(listing) if word.startswith("-"))


def _whole(listing: str) -> Iterator[str]:
    """The words of a listing that are no endings."""
    return (word for word in words(listing) if not word.startswith("-"))


def _verb_second(pack: Pack) -> VerbSecond | None:
    """What the pack tells about its clauses, None where its verb is not second."""
    speech = pack.speech
    if not speech.verb_second:
        return None
    return VerbSecond(
        moods=_moods(speech),
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
        genitive=frozenset(_whole(speech.genitive)),
        owning=tuple(_ends(speech.genitive)),
        opening_breakers=frozenset(words(speech.opening_breakers)),
        owning_names=words(speech.owning_names),
        bringing=tuple(tuple(phrase.split()) for phrase in words(speech.bringing)),
        feminine_dative=frozenset(_whole(speech.feminine_dative)),
        feminine_endings=tuple(_ends(speech.feminine_dative)),
        attribute_endings=words(speech.attributes) or ("\0",),
        joints=frozenset(words(pack.names.joints)),
        views=frozenset(word.lstrip("-") for word in words(speech.views)),
        by_view=valued(speech.by_view),
    )


def _moods(speech: Speech) -> frozenset[str]:
    """The forms of reported speech: those listed, and those of every listed verb."""
    found = set(words(speech.subjunctive))
    for entry in (*words(speech.verbs), *(verb for group in speech.cues for verb in words(group.verbs))):
        stem, _, name = entry.split()[0].partition("|")
        endings = words(speech.paradigms[name].subjunctive) if name in speech.paradigms else ()
        found.update(stem + ending.replace("-", "") for ending in endings)
    return frozenset(found)


def _cue_forms(speech: Speech) -> tuple[dict[str, tuple[int, int]], dict[str, tuple[Reading, ...]]]:
    forms: dict[str, tuple[int, int]] = {}
    readings: dict[str, dict[tuple[str, ...], Reading]] = defaultdict(dict)
    for group in speech.cues:
        weight = c.CUE if "quotation" in group.frames.split() and "bound" not in group.frames else c.STANCE
        for entry in words(group.verbs):
            verb, *particles = entry.split()
            key = tuple(particles)
            for form, uses in _forms(verb, speech).items():
                kind, known = forms.get(form, (c.PHRASAL, 0))
                forms[form] = (kind if particles else max(kind, weight), known | uses)
                before = readings[form].get(key, Reading(key, group.name, frozenset()))
                frames, about = frozenset(group.frames.split()), frozenset(words(group.about))
                readings[form][key] = Reading(key, before.name, before.frames | frames, before.about | about)
    for phrase in words(speech.asking):
        forms[phrase.lower()] = (c.CUE, c.PARTICIPLE)
        readings[phrase.lower()][()] = Reading((), "question", _ASKING)
    longest_first = {form: tuple(sorted(r.values(), key=lambda x: -len(x.particles))) for form, r in readings.items()}
    return forms, longest_first


def _closed_classes(speech: Speech, cue_forms: dict[str, tuple[int, int]], nouns: Iterable[str] = ()) -> dict[str, str]:
    """The class of every listed word; a word of several lists belongs to the last that names it here."""
    listed: dict[str, str] = dict.fromkeys((*nouns, *words(speech.nouns)), c.NOUN)
    for word in words(speech.verbs):
        if "|" in word:
            listed.update((form, c.verb(c.OTHER, uses)) for form, uses in _forms(word, speech).items())
        else:
            listed[word] = c.verb(c.OTHER, c.FINITE)
    listed.update((word, c.NOUN_CUE) for word in words(speech.noun_cues))
    listed.update((word, c.AROUND) for word in _around(speech.according_around))
    listed.update((form, c.verb(kind, uses)) for form, (kind, uses) in cue_forms.items())
    for listing, letter in (
        (speech.adverbs, c.ADVERB), (speech.particles, c.PARTICLE), (speech.subordinators, c.SUBORDINATOR),
        (speech.breakers, c.BREAKER), (speech.conjunctions, c.CONJUNCTION), (speech.quantifiers, c.QUANTIFIER),
        (speech.questions, c.QUESTION), (speech.relatives, c.RELATIVE), (speech.object_pronouns, c.OBJECT),
        (speech.subject_pronouns, c.SUBJECT), (speech.determiners, c.DETERMINER), (speech.auxiliaries, c.AUXILIARY),
        (" ".join(word.replace(" ", "_") for word in _whole(speech.genitive)), c.GENITIVE),
        (speech.copula, c.COPULA), (speech.negations, c.NEGATION), (speech.times, c.TIME), (speech.as_, c.AS),
        (speech.agent, c.AGENT), (speech.to, c.TO), (speech.of, c.OF), (speech.that, c.THAT),
        (speech.according, c.ACCORDING), (speech.incise, c.INCISE), (speech.according_after, c.BEHIND),
        (speech.views.replace("-", ""), c.VIEW),
        (speech.documents, c.VIEW), ("" if speech.verb_second else speech.pointing, c.BACK),
        (speech.hearsay if speech.verb_second or speech.verb_final else "", c.HEARSAY),
        (speech.according_alone, c.ACCORDING), (speech.object_determiners, c.OBJECT_DETERMINER),
        (speech.subject_determiners, c.SUBJECT_DETERMINER), (speech.objects_first, c.OBJECT_FIRST),
        (speech.questions_behind_verbs, c.QUESTION_OR_OBJECT),
    ):  # fmt: skip
        known = cue_forms if letter == c.VIEW else ()  # « berichten » is a verb, « Berichten » has its capital
        listed.update((low, letter) for word in words(listing) if (low := word.lower().replace("’", "'")) not in known)
    return listed


def _guesses(speech: Speech) -> list[tuple[str, str]]:
    """Ending -> class for unlisted words, longest ending first."""
    found = {ending: c.verb(c.OTHER, uses) for ending, uses in _endings(speech.verb_endings, "").items()}
    found.update((ending, c.ADVERB) for ending in words(speech.adverb_endings))
    found.update((ending, c.NOUN) for ending in words(speech.noun_endings))
    return sorted(found.items(), key=lambda pair: -len(pair[0]))


def _token_pattern(speech: Speech) -> re.Pattern[str]:
    """A token with the spaces after it: phrase, elided word, word without its clitics, number, mark, line end.

    Words and marks that begin nothing of the kind are looked for first: a third less time than by the rest."""
    phrases = _phrases_of(speech)
    clitics = "|".join(_literal(word) for word in sorted(words(speech.clitics), key=len, reverse=True))
    elisions = "|".join(_either_case(word) for word in words(speech.elisions))
    elided = rf"(?:{elisions})['’](?=[\w«“\"‘])" if elisions else ""
    clitic = rf"(?:{clitics})(?!\w)" if clitics else ""
    initials, number = r"[^\W\d_]\.(?:[^\W\d_]\.)+", r"\d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,]\d+)*)*\w*(?:-[^\W\d]\w*)*"
    inner = r"[-'’]" if speech.apostrophes else "-"
    plain = rf"\w++(?!{inner})"  # most words: what follows would find them too, more slowly
    longer = rf"[^\W\d]{plain}"  # neither initials nor a number
    begun = {entry[0].lower() for entry in (*phrases, *words(speech.elisions), *words(speech.clitics))}
    letters = "".join(letter for letter in map(chr, range(0x530)) if letter.isalpha() and letter.lower() not in begun)
    marks = re.escape("".join(mark for mark in _MARKS if mark not in begun))
    word = rf"\w+(?:(?!{clitic})-\w+)*" if clitics else rf"\w+(?:{inner}\w+)*"
    line_end, other = r"[\n\r\u2028\u2029]+", r"(?s:.)"
    first = (f"[{letters}]{plain}", f"[{marks}]", _any(phrases), elided, clitic, longer)
    pieces = (*first, initials, number, plain, word, line_end, other)
    return re.compile(rf"(?:{'|'.join(filter(None, pieces))}){_SPACES}*+")


def _phrases_of(speech: Speech) -> set[str]:
    """The listed entries of several words."""
    sections = (
        *(speech.according, speech.quantifiers, speech.particles, speech.subordinators, speech.breakers),
        *(speech.of, " ".join(noun.replace(" ", "_") for noun in _around(speech.according_around))),
        *(speech.adverbs, speech.auxiliaries, speech.determiners, speech.conjunctions, speech.that, speech.questions),
        *(
            speech.pointing,
            speech.asking,
            speech.according_alone,
            speech.subject_pronouns,
            speech.relatives,
            speech.as_,
            speech.object_pronouns,
            speech.thus,
            speech.times,
        ),
        *(speech.according_after, speech.hearsay if speech.verb_second or speech.verb_final else ""),
    )
    return {word for listing in sections for word in words(listing) if re.search(r"\W", word)}


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, longest first, those with the same first letter together."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        by_first[_either_case(phrase[0])].append(_literal(phrase[1:]))
    return "|".join(rf"{first}(?:{'|'.join(rests)})\b(?!-\w)" for first, rests in by_first.items())


def _literal(word: str) -> str:
    return re.sub("['’]", "['’]", re.escape(word)).replace(r"\ ", f"{_SPACES}+")


def _either_case(word: str) -> str:
    return f"[{word[0].lower()}{word[0].upper()}]{_literal(word[1:])}" if word[0].isalpha() else _literal(word)
