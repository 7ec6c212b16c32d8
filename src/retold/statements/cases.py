"""Where the subject starts in languages that mark it by case: behind what a preposition or the verb itself governs.

«На заседании | депутат предложил», «сообщил агентству | глава района»: without articles, a noun phrase of word classes
alone runs across both.
"""

from retold.statements import classes as c
from retold.statements.field import Field

_HEADS = frozenset(c.NAME + c.NOUN + c.NOUN_CUE + c.AROUND)
_GOVERNED = frozenset(c.PARTICLE)
_REACH = 4
"""Tokens behind the start of a verb group within which its verb stands."""


def governed(field: Field, start: int, end: int) -> int:
    """Where the subject starts in a noun phrase that ends before a verb: `start`, or behind what a preposition before
    it governs."""
    cases = field.lexicon.cases
    if cases is None or start == 0 or field.classes[start - 1] not in _GOVERNED:
        return start
    word, at = field.tokens.word, start
    while at < end - 1 and (field.classes[at] not in _HEADS or cases.is_adjective(word(at))):
        at += 1
    at += 1
    shown = _shown(field, at, end)
    if shown is not None:
        return shown
    return start if at >= end or _plural(field, end) or field.classes[at] not in _HEADS else at


def past_objects(field: Field, at: int, end: int) -> int:
    """Where the subject starts in a noun phrase behind its verb: `at`, or behind whoever is spoken to."""
    if field.lexicon.cases is None or _shows(field, at):
        return at
    shown = _shown(field, at + 1, end)
    return at if shown is None or field.classes[shown] == c.NAME else shown


def _shown(field: Field, at: int, end: int) -> int | None:
    """The first token that by its form begins a subject."""
    return next((n for n in range(at, end) if _shows(field, n)), None)


def _shows(field: Field, at: int) -> bool:
    cases = field.lexicon.cases
    word = field.tokens.word(at)
    if cases is None or field.classes[at] not in _HEADS:
        return False
    return word in cases.subjects or (field.classes[at] == c.NOUN and word.endswith(cases.nominative) and len(word) > 4)


def _plural(field: Field, at: int) -> bool:
    """Whether the verb group that starts at a token is in the plural, and so may have no subject at all."""
    cases = field.lexicon.cases
    for n in range(at, min(at + _REACH, len(field.classes))):
        if field.classes[n] in c.VERBAL:
            return cases is not None and field.tokens.word(n).endswith(cases.plural)
    return False
