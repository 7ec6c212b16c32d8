"""Clefts: « È il sindaco a chiedere che … », « A lanciare l'allarme sono i medici: … », « A dirlo è uno studio »."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import unit_before
from retold.statements.behind import subject_after
from retold.statements.contents import content_after
from retold.statements.cues import Cue
from retold.statements.field import Field
from retold.statements.findings import Finding, attributed
from retold.statements.phrases import phrase_before

_LOOSE = frozenset(c.COPULA + c.ADVERB)


def cleft(field: Field, cue: Cue) -> Finding | None:
    """The attribution of an infinitive behind a preposition whose subject the copula sets apart."""
    classes, since = field.classes, cue.unit[0]
    if cue.first == since or classes[cue.first - 1] not in c.PREPOSITIONS or not field.lexicon.drops_subject:
        return None
    if field.tokens.word(cue.first - 1) in field.lexicon.purposes:
        return None  # « è un voto per respingere … »
    if cue.first - 1 == since:
        return None if field.tokens.word(since) in field.lexicon.accompanying else _fronted(field, cue)
    start = phrase_before(field.reversed, cue.first - 1, since)
    if start == cue.first - 1 or start == since or classes[start - 1] != c.COPULA or classes[start] == c.NOUN:
        return None  # « estão disponíveis para aconselhar »
    right = content_after(field, cue, cue.last)
    return attributed(cue, (start, cue.first - 1), right[0], "cleft") if right else None


def who_says(field: Field, cue: Cue) -> Finding | None:
    """What the sentence before says, by who is named behind « Quem garante é … », « Chi lo dice è … »."""
    classes, (since, until) = field.classes, cue.unit
    if classes[since] != c.RELATIVE or cue.first != since + 1 or classes[cue.last : cue.last + 1] != c.COPULA:
        return None
    source, told = subject_after(field, cue.last + 1, until), unit_before(field, cue.unit)
    return attributed(replace(cue, first=since), source, [told], "cleft") if source and told else None


def _fronted(field: Field, cue: Cue) -> Finding | None:
    classes, until = field.classes, cue.unit[1]
    points = field.tokens.word(cue.head).endswith(tuple(field.lexicon.pointing_objects))
    copula = classes.find(c.COPULA, cue.last, until)
    at = copula if copula >= 0 else cue.last
    while at < until and classes[at] in _LOOSE:
        at += 1
    if copula < 0 and not points:
        return None
    source = subject_after(field, at, until)
    if source is None or source[0] != at:
        return None
    colon = source[1] if classes[source[1] : source[1] + 1] == c.COLON else -1
    if 0 < colon < until - 1:
        opens = classes[colon + 1] == c.OPEN
        return attributed(cue, source, [(colon + 1, field.close_of(colon + 1) if opens else until)], "cleft: quotation")
    if points:
        told = unit_before(field, cue.unit)
        return attributed(cue, source, [told], "cleft") if told else None
    right = content_after(field, replace(cue, unit=(cue.unit[0], copula)), cue.last)
    return attributed(cue, source, right[0], "cleft") if right else None
