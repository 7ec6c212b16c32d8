"""Sources behind a preposition, of verbs without a subject: « si legge nel rapporto », « fanno sapere dal Comune »."""

from retold.statements import classes as c
from retold.statements.behind import name_at
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.phrases import phrase_after

_PLACES = frozenset(c.PARTICLE + c.AGENT + c.OF + c.SUBORDINATOR)
_BETWEEN = frozenset(c.ADVERB + c.COMMA + c.TIME + c.NEGATION)
_OPENS = frozenset(c.ADVERB + c.CONJUNCTION)


def located(field: Field, cue: Cue) -> Range | None:
    """Where it is said, behind the verb or at the head of its sentence; a preposition that holds an article is part of
    the source. A body or a document, or whatever the verb takes (`told_in`) or "from" opens."""
    if cue.name == "hearsay" or not ("told_in" in cue.frames or _is_nobodys(field, cue)):
        return None
    classes, (since, until) = field.classes, cue.unit
    at = cue.last
    while at < until and classes[at] == c.ADVERB:
        at += 1
    found = _phrase(field, cue, at, until)
    if found:
        return found
    start = since
    while start < cue.first and classes[start] in _OPENS:
        start += 1
    found = _phrase(field, cue, start, cue.first)
    return found if found and all(letter in _BETWEEN for letter in classes[found[1] : cue.first]) else None


def is_impersonal(field: Field, cue: Cue) -> bool:
    """Whether the verb has the pronoun of nobody in particular (« si legge », « lê-se »)."""
    bound = range(cue.first, min(cue.unit[1], cue.last + 1))
    return any(field.tokens.word(at) in field.lexicon.impersonal[0] for at in bound)


def _is_nobodys(field: Field, cue: Cue) -> bool:
    """Whether the verb is impersonal, or in the plural that means people at large."""
    return is_impersonal(field, cue) or field.tokens.word(cue.head).endswith(field.lexicon.impersonal[1])


def _phrase(field: Field, cue: Cue, at: int, until: int) -> Range | None:
    classes, word = field.classes, field.tokens.word
    if at >= until or classes[at] not in _PLACES:
        return None
    plain = phrase_after(classes, at + 1, until)
    if plain == at + 1 or classes[at + 1] in c.TIME + c.SUBJECT + c.OBJECT:
        return None
    if classes[at] in c.PARTICLE + c.SUBORDINATOR and not any(
        word(n) in field.lexicon.tellers for n in range(at + 1, plain)
    ):
        return None
    if classes[at] == c.OF and at > cue.last:
        return None
    found = name_at(field, at + 1, until, closed=at < cue.first)
    if found is None:
        return None
    return (at if word(at) in field.lexicon.contracted else at + 1, found[1])
