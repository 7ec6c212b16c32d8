"""The content that opens at a token behind its cue, by what the cue may take: a quotation, a clause, an object."""

import re

from retold.statements import classes as c
from retold.statements.clause_ends import clause_end
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.phrases import NOUN_PHRASE, PREDICATE, clause_at, name_after, phrase_after
from retold.statements.quotation_contents import is_name, of_name, quotation
from retold.statements.unsaid import is_aim, is_planned, is_silent, leaves_open, refuses_to_say, restricts

_OBJECT_OPENS = (
    c.DETERMINER
    + c.QUANTIFIER
    + c.NOMINAL
    + c.OBJECT
    + c.SUBJECT
    + c.OPEN
    + c.ADVERB
    + c.QUESTION
    + c.THAT
    + c.TIME
    + c.DASH
)
_SAYS = re.compile(f"[{c.PREDICATES}{c.QUOTED}]")
_SUBJECT_OPENS = c.DETERMINER + c.QUANTIFIER + c.NOMINAL + c.SUBJECT + c.OPEN
_SUBJECT_OPENS += c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND)
_BASES = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.BASE, lacking=c.FINITE)
_BASE_FORMS = frozenset(_BASES)
INFINITIVE = re.compile(
    f"(?:{c.TO}|[{c.OF}{c.PARTICLE}]?{c.DETERMINER}?[{c.NEGATION}{c.OBJECT}]*[{_BASES}]"
    f"|(?:{c.OF}|{c.NEGATION})[{c.NEGATION}{c.OBJECT}]*{c.OPEN})"
)
_ASKS = re.compile(f"[{c.PARTICLE}{c.AGENT}]?[^{c.THAT}{c.COMMA}{c.COLON}{c.DASH}]{{0,4}}{c.QUESTION}")
"""A question set off by a comma, its particle behind the first words or in front: «, эвакуируют ли город»."""
_PREDICATIVE = c.NOUN + c.ADVERB + c.OPEN + c.verbs(c.OTHER, c.STANCE, c.CUE, having=c.PARTICIPLE, lacking=c.FINITE)
_SPEAKS = f"[{c.verbs(c.CUE, having=c.FINITE)}]"
_ASIDE_CUE = re.compile(
    f"{c.AS}[{c.ADVERB}{c.TIME}]*{_SPEAKS}(?:{NOUN_PHRASE})?$|{c.AS}{NOUN_PHRASE}[{c.ADVERB}{c.TIME}]*{_SPEAKS}$"
)
_LINKING = frozenset(c.PARTICLE + c.OF + c.TO)
_NEAR = 14
"""Tokens within which a verb's preposition stands behind its object."""
_CALLED = frozenset(c.DETERMINER + c.QUANTIFIER + c.NOUN + c.ADVERB + c.verb(c.OTHER, c.PARTICIPLE) + c.OPEN)
"""What somebody is called opens with one of these."""
_SECOND_PHRASE = re.compile(f"[{c.DETERMINER}{c.QUANTIFIER}](?<=[{c.NAME}{c.NOUN}{c.TIME}].)")


def content_at(field: Field, cue: Cue, at: int, until: int, *, far: bool = False) -> tuple[list[Range], str] | None:
    """The content that opens at a token, and the construction that holds it; None where none opens there.

    `far`: more than somebody told stands between the cue and it."""
    if at >= until:
        return None
    classes, frames = field.classes, cue.frames
    mark = at + (classes[at] in c.LEADS and at + 1 < until)
    if (
        classes[mark] == c.OPEN
        and (mark == at or "quotation" in frames)
        and ("quotation" in frames or "object" in frames or "that" in frames)
    ):
        if is_name(field, mark, strictly="quotation" in frames):
            return of_name(field, cue, mark, until)
        return quotation(field, mark, until)
    if mark > at:
        return _behind_mark(field, cue, mark, until)
    if classes[at] == c.THAT and ("that" in frames or "object" in frames):
        return None if restricts(field, cue) else _behind_conjunction(field, at, until)
    comma_asks = field.lexicon.cases is not None and at > cue.last and classes[at - 1] != c.COMMA
    if classes[at] == c.QUESTION and ("question" in frames or "object" in frames) and not comma_asks:
        # «обмен или возврат» is no question
        return None if leaves_open(field, cue) else ([(at, clause_end(field, at, until))], "question")
    if "infinitive" in frames and INFINITIVE.match(classes, at, until) and not is_aim(field, at):
        if is_silent(field, at, until) or refuses_to_say(field, cue, at, until):
            return None
        return [(at, clause_end(field, at, until, phrase=True))], "infinitive"
    if "clause" in frames and classes[at] in _SUBJECT_OPENS and _SAYS.search(classes, at, until):
        whole = clause_at(classes, at, until)
        if whole or (not far and "object" not in frames and frames & {"addressee", "passive"}):
            return [(at, clause_end(field, at, until))], "clause" if whole else "loose clause"
    taken = _phrase(field, cue, at, until, far=far)
    return ([(at, clause_end(field, at, until, phrase=True))], taken) if taken else None


def _behind_mark(field: Field, cue: Cue, at: int, until: int) -> tuple[list[Range], str] | None:
    """The content that opens behind a colon, a comma or a dash."""
    classes, frames = field.classes, cue.frames
    if classes[at - 1] == c.COLON and "quotation" in frames:
        return [(at, until)], "colon"
    comma = classes[at - 1] == c.COMMA
    if comma and classes[at] == c.THAT and ("that" in frames or "object" in frames):
        return [(at, clause_end(field, at, until))], "that"
    if comma and "question" in frames and _asks(field, at, until):
        return [(at, clause_end(field, at, until))], "question"
    asks = classes[at] == c.AS and field.lexicon.cases is not None and frames & {"question", "that"}
    if asks and _tells_how(classes, at, until):
        return [(at, clause_end(field, at + 1, until))], "question"
    return None


def _behind_conjunction(field: Field, at: int, until: int) -> tuple[list[Range], str]:
    """The clause that a conjunction opens; of a quotation with a comma behind it, no more than that."""
    if at + 1 < until and field.classes[at + 1] == c.OPEN:
        close = field.close_of(at + 1)
        if close + 1 < until and field.classes[close] == c.COMMA and field.classes[close + 1] in c.OPENERS:
            return [(at, close)], "that"
    return [(at, clause_end(field, at, until))], "that"


def _phrase(field: Field, cue: Cue, at: int, until: int, *, far: bool) -> str:
    """The construction of the phrase that opens at a token where the cue takes it as what is said, "" elsewhere."""
    frames, letter = cue.frames, field.classes[at]
    if "predicate" in frames and letter in _PREDICATIVE and is_reflexive(field, cue):
        return "predicate"
    if (
        ("words" in frames and says_words(field, at, until))
        or ("calling" in frames and letter in _OBJECT_OPENS and _calls(field, at, until))
        or ("urged" in frames and letter in _OBJECT_OPENS and with_preposition(field, cue, at, until))
        or ("urge" in frames and _urges(field, at, until))
        or ("there" in frames and letter in _OBJECT_OPENS and _in_group(field, cue, field.lexicon.there))
    ):
        return "object"
    if letter in c.PREPOSED and field.tokens.word(at) in cue.about and not _is_setting(field, at, until):
        return "about"
    if letter == c.ADVERB and field.classes[at + 1 : at + 2] in ("", c.COMMA, c.PARTICLE):
        return ""
    return "object" if "object" in frames and not far and _is_object(field, cue, at, until) else ""


def _is_object(field: Field, cue: Cue, at: int, until: int) -> bool:
    """Whether a phrase is the object of a verb that is said of something: "announced | a new plan"."""
    if (
        (is_reflexive(field, cue) and not _in_group(field, cue, field.lexicon.impersonal[0]))
        or is_planned(field, cue)
        or is_silent(field, at, until)
        or ("denied" in cue.frames and not _is_denied(field, cue))
    ):
        return False
    classes, letter = field.classes, field.classes[at]
    if letter in _OBJECT_OPENS or c.uses_of(letter) & c.GERUND:
        return True
    if letter == c.OF:
        return c.OBJECT in classes[cue.first : cue.last] or field.tokens.word(at) in field.lexicon.partitives
    named = classes[at + 1 : at + 2] == c.OPEN
    return letter == c.PARTICLE and named and not is_name(field, at + 1, strictly=False)


def _tells_how(classes: str, at: int, until: int) -> bool:
    """Whether "as" behind a comma asks: a clause of its own follows to the sentence's end («напомнил, как …»)."""
    comma = classes.find(c.COMMA, at, until)
    stop = until if comma < 0 else comma
    aside = classes[at + 1] in c.CONJUNCTION + c.CUES + c.ACCORDING or classes[stop + 1 : stop + 2] == c.THAT
    return not aside and not _ASIDE_CUE.match(classes, at, stop) and bool(PREDICATE.search(classes, at, stop))


def _asks(field: Field, at: int, until: int) -> bool:
    """Whether an indirect question starts at a token, with a word that asks anywhere or behind verbs of saying only."""
    asks = field.tokens.word(at + (field.classes[at] == c.PARTICLE)) in field.lexicon.asking_behind
    return asks or _ASKS.match(field.classes, at, until) is not None


def is_reflexive(field: Field, cue: Cue) -> bool:
    """Whether the subject of a verb is its object too: « se dit »."""
    return _in_group(field, cue, field.lexicon.reflexives)


def _is_denied(field: Field, cue: Cue) -> bool:
    """Whether a negation stands in the verb's group."""
    return c.NEGATION in field.classes[cue.first : cue.head]


def _in_group(field: Field, cue: Cue, listed: frozenset[str]) -> bool:
    """Whether one of the words stands before the verb in its group."""
    return cue.first < cue.head and any(field.tokens.word(at) in listed for at in range(cue.first, cue.head))


def _calls(field: Field, at: int, until: int) -> bool:
    """Whether somebody or something is called something: more stands behind the first phrase than a name of it."""
    classes = field.classes
    start = at
    while at < until and classes[at] in c.OPENERS:
        at += 1
    while at < until and classes[at] in c.NAME + c.POSSESSIVE:
        at += 1
    at += at == start or classes[at - 1] in c.OPENERS or classes[at - 1] == c.POSSESSIVE
    named = c.OPEN in classes[start:until] or (at < until and classes[at] in _CALLED)
    return named or _SECOND_PHRASE.search(classes, at, clause_end(field, start, until, phrase=True)) is not None


def with_preposition(field: Field, cue: Cue, at: int, until: int) -> bool:
    """Whether one of the prepositions of a verb stands behind its object: "put | the cost at £2m"."""
    end = min(clause_end(field, at, until, phrase=True), at + _NEAR)
    return any(field.tokens.word(n) in cue.about for n in range(at + 1, end))


def _urges(field: Field, at: int, until: int) -> bool:
    """Whether somebody is told to do something: a noun phrase with an infinitive behind it."""
    classes, end = field.classes, phrase_after(field.classes, at, until)
    if end == at:
        return False
    named = name_after(classes, at, end)
    if named < end and classes[named] in _LINKING and classes[named + 1] == c.OPEN:
        return True  # « appelle ses partisans à « rester calmes » »
    if end >= until:
        return False
    return classes[end] == c.OPEN or (classes[end] in _LINKING and bool(INFINITIVE.match(classes, end, until)))


def says_words(field: Field, at: int, until: int) -> bool:
    """Whether an object is a word of saying or of feeling, or holds quoted ones: « ses regrets », « un « non » »."""
    end = phrase_after(field.classes, at, until)
    return field.classes[at : at + 1] in c.OPENERS and any(
        field.classes[n] == c.OPEN or field.tokens.word(n) in field.lexicon.noun_cues
        for n in range(at, min(end, at + 4))
    )


def _is_setting(field: Field, at: int, until: int) -> bool:
    """Whether a prepositional phrase tells where something was said: « sur la chaîne X »."""
    if field.classes[at + 1 : at + 2] in _BASE_FORMS:
        return False  # « s'engage à publier son rapport »
    return any(field.tokens.word(n) in field.lexicon.manner for n in range(at + 1, min(until, at + 4)))
