"""Quotations that words for bringing them lead into, « Mit den Worten „…“ eröffnete sie das Tor »."""

from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.brackets import Clause
from retold.statements.conjugation import Reading
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE
from retold.statements.segments import segment
from retold.statements.subjects import subject_of

_READING = Reading((), "worded", frozenset(["quotation"]))


def worded(field: Field) -> Iterator[Finding]:
    """The quotations right behind one of `Speech.bringing`: the subject of the clause says them, whatever its verb."""
    phrases = field.order.bringing
    ends = {phrase[-1] for phrase in phrases}
    for number, opening in enumerate(field.opens):
        if not opening or field.tokens.word(opening - 1) not in ends:
            continue
        start = next((opening - len(p) for p in phrases if _stands(field, p, opening)), -1)
        unit = next((u for u in field.units if u[0] <= start < u[1]), None) if start >= 0 else None
        if unit is None:
            continue
        close = field.closes[number]
        subject = _subject(field, start, close, unit)
        if subject:
            verb, source = subject
            first, last = sorted([(verb, verb + 1), (start, opening)])
            cue = ((first[0], last[1]),) if first[1] == last[0] else (first, last)
            yield Finding((source,), cue, ((opening, close),), "worded", unit, field.level, True)


def _stands(field: Field, phrase: tuple[str, ...], opening: int) -> bool:
    first = opening - len(phrase)
    return first >= 0 and all(field.tokens.word(first + n) == word for n, word in enumerate(phrase))


def _subject(field: Field, start: int, close: int, unit: Range) -> tuple[int, Range] | None:
    """The verb of the clause around a quotation, and its subject before or behind it."""
    first, end = segment(field, start, unit)
    after = close + (field.classes[close : close + 1] == c.COMMA)
    verb = PREDICATE.search(field.classes, first, start) or PREDICATE.search(field.classes, after, unit[1])
    if verb is None:
        return None
    at = verb.start()
    clause = Clause(min(first, at), at, max(end, at + 1), max(end, at + 1), (unit[0], unit[1]), _READING)
    source = subject_of(field, clause)
    if source and any("cited" in reading.frames for reading in field.lexicon.readings[field.tokens.words[at]]):
        behind = source[1] if source[0] > at else at + 1  # « Die Zeitung zitiert [den Wirt] mit den Worten „…“ »
        source = (behind, start) if behind < start else None
    return (at, source) if source else None
