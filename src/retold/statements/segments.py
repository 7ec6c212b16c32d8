"""Segments: what stands between commas, colons and dashes, and which of them are clauses with their verb at the end."""

import re

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.phrases import PREDICATE

_MARK = re.compile(f"[{c.COMMA}{c.COLON}{c.DASH}{c.BREAK}{c.SEMICOLON}{c.SYMBOL}]")
_OPENS_FINAL = frozenset(c.THAT + c.QUESTION + c.BREAKER + c.SUBORDINATOR + c.AS + c.RELATIVE)
_VERBAL = c.ALL_VERBS + c.AUXILIARY + c.COPULA


def segment(field: Field, at: int, unit: Range) -> Range:
    """The tokens around one between commas, colons, dashes and the ends of its sentence."""
    size, since = len(field.reversed), unit[0]
    start = since
    for mark in _MARK.finditer(field.reversed, size - at, size - since):
        if _border(field, size - 1 - mark.start()):
            start = size - mark.start()
            break
    return start, segment_end(field, at, unit[1])


def segment_end(field: Field, at: int, until: int) -> int:
    """Where the segment ends in which a token stands."""
    for mark in _MARK.finditer(field.classes, at, until):
        if _border(field, mark.start()):
            return mark.start()
    return max(at, until)


def _border(field: Field, at: int) -> bool:
    """Whether a mark parts segments: a symbol or dash only where a space shows that it stands by itself."""
    letter, words = field.classes[at], field.tokens.words
    if letter == c.SYMBOL:
        return words[at][-1:].isspace()
    return letter != c.DASH or words[at - 1][-1:].isspace()


def opens_final(field: Field, start: int, end: int, unit: Range) -> bool:
    """Whether a segment is a clause with its verb at the end: a conjunction or a relative pronoun opens it."""
    classes = field.classes
    if start >= end:
        return False
    if classes[start] in c.CONJUNCTION + c.ADVERB and start + 1 < end and classes[start + 1] in _OPENS_FINAL:
        return True
    if classes[start] in _OPENS_FINAL and (start > unit[0] or classes[start] != c.RELATIVE):
        return classes[start] not in c.SUBORDINATOR + c.BREAKER or not _runs_on(field, start, end)
    ends = classes[start] == c.PARTICLE and classes[end - 1] in c.PREDICATES and end - start > 2
    if ends and field.tokens.word(start) in field.order.opening_breakers:
        return True
    if start == unit[0] or classes[start - 1] != c.COMMA:
        return False
    at = start + (classes[start] in c.PARTICLE + c.OF)
    if at + 1 >= end or classes[at] not in c.DETERMINER + c.RELATIVE:
        return False
    if classes[at] == c.RELATIVE:
        return True
    if classes[at + 1] in c.DETERMINER + c.SUBJECT + c.OBJECT + c.PARTICLE + c.OF + c.TIME:
        return True
    first = PREDICATE.search(classes, at, end)
    if first and classes[first.start() - 1] == c.TO:
        return False
    verbs = range(first.start(), end) if first else ()
    return bool(verbs) and all(classes[i] in _VERBAL and field.tokens.word(i) not in field.order.moods for i in verbs)


def _runs_on(field: Field, start: int, end: int) -> bool:
    """Whether a segment's finite verb stands inside: right behind its opener (« da rief sie »), or in the mood of
    reported speech (« bis Mai werde das nichts »)."""
    if field.classes[start] in c.BREAKER and start + 2 < end and field.classes[start + 1] in c.PREDICATES:
        return True
    return any(field.tokens.word(at) in field.order.moods for at in range(start + 1, end - 1)) and (
        field.classes[end - 1] not in _VERBAL
    )


def parted_opener(field: Field, start: int, unit: Range) -> int | None:
    """Where an « as » clause opens whose subject has an apposition: "Wie Ida Lee, die Chefin, sagte"."""
    classes, at = field.classes, start
    for _ in range(2):
        if at <= unit[0] or classes[at - 1] != c.COMMA:
            return None
        before = segment(field, at - 2, unit)[0] if at - 2 >= unit[0] else at
        if before >= at - 1 or PREDICATE.search(classes, before, at - 1):
            return None
        if classes[before] == c.AS:
            return before
        at = before
    return None


def over_insertion(field: Field, end: int, unit: Range) -> int | None:
    """The end of the clause that goes on behind an apposition or a relative clause, None where none stands there."""
    classes, until = field.classes, unit[1]
    if end + 1 >= until or classes[end] != c.COMMA:
        return None
    stop = segment_end(field, end + 1, until)
    inserted = opens_final(field, end + 1, stop, unit) or not PREDICATE.search(classes, end + 1, stop)
    inserted = inserted or classes[stop - 2] == c.TO  # « lehnte den Vorschlag, früher zu schließen, ab »
    return segment_end(field, stop + 1, until) if inserted and stop + 1 < until else None
