"""What a verb of judging or demanding takes inside its bracket: its object, with what a comma adds to it."""

import re

from retold.statements import classes as c
from retold.statements.brackets import NEXT_CLAUSE, Clause
from retold.statements.complements import to_infinitive
from retold.statements.conjugation import Reading
from retold.statements.field import Field, Range
from retold.statements.particles import within
from retold.statements.phrases import PREDICATE
from retold.statements.segments import opens_final, segment_end

_DAY = re.compile(f"{c.PARTICLE}(?:{c.NUMBER}{c.DOT}?)?{c.TIME}[{c.ADVERB}{c.TIME}{c.NUMBER}]*")
_THINGS = frozenset(
    c.NAME + c.NUMBER + c.OPEN + c.NOUN_CUE + c.VIEW + c.OBJECT + c.SUBJECT + c.DETERMINER + c.QUANTIFIER
)


def object_within(field: Field, clause: Clause, source: Range, front: Range | tuple[()]) -> list[Range]:
    """The object that a verb of judging or demanding takes inside its bracket, with what a comma adds to it."""
    classes, until, reading = field.classes, clause.unit[1], clause.reading
    opening = classes.find(c.OPEN, clause.verb, clause.closing)
    quoted = opening > 0 and not _is_name(field, opening) and field.close_of(opening) == clause.closing
    quoted = quoted and "quotation" in reading.frames
    denied = "deniable" not in reading.frames and c.NEGATION in classes[clause.verb : clause.end]
    if denied or not (quoted or "object" in reading.frames):
        return []
    if any(field.tokens.word(at) in field.lexicon.silence for at in range(clause.verb + 1, clause.closing)):
        return []  # « forderte drei Menschenleben »
    first, last = clause.verb + 1, clause.closing
    if "prepositional" in reading.frames and not clause.whole:
        found = _behind_preposition(field, clause)
        return [found] if found and not _THINGS.isdisjoint(classes[slice(*found)]) else []
    if first <= source[0] < last:
        first = source[1]
        if first >= last and classes[first : first + 1] == c.COMMA and clause.closing == clause.end < until:
            stop = segment_end(field, first + 1, until)
            if not PREDICATE.search(classes, first, stop):
                first, last = first + 1, stop  # « forderte die Chefin, Ida Lee, mehr Geld »
        first += classes[first : first + 1] == c.COMMA and first < last
    while first < last and classes[first] in c.ADVERB + c.TIME:
        first += 1
    after = _day(field, first, last)
    first = _past_addressee(field, reading, after, last)
    pieces = [front] if front else []
    pointed = last - first == 1 and field.tokens.word(first) in field.order.pointing  # « bestritt dies »
    called = bool(front) and first < last and field.tokens.word(first) in field.order.opening_breakers
    if first < last and (pointed or called or not _THINGS.isdisjoint(classes[first:last])):
        closed = clause.closing < clause.end and last == clause.closing
        last -= closed and classes[last - 1] == c.NEGATION
        pieces.append((first, last if closed else _stretched(field, clause, last, until)))
    return [p for p in pieces if p]


def _is_name(field: Field, opening: int) -> bool:
    """Whether a noun or an article of another case before a quotation makes it a name: « sagte der „Zeit“ »."""
    order, before = field.order, field.tokens.word(opening - 1)
    return (
        field.classes[opening - 1] in c.NAME + c.OF or before in order.feminine_dative or before in order.never_subject
    )


def _behind_preposition(field: Field, clause: Clause) -> Range | None:
    """What follows the preposition of a verb to the clause's end, with what a comma adds to it."""
    classes, particles = field.classes, clause.reading.particles
    if clause.compound:
        first = within(field, particles, clause.verb + 1, clause.closing) + len(particles)
        return first, clause.closing
    last = segment_end(field, clause.end, clause.unit[1])
    further = NEXT_CLAUSE.search(classes, clause.end, last)
    if further:
        return clause.end, further.start()
    aside = classes.find(c.ACCORDING, clause.end, last)
    if aside > clause.end:
        return clause.end, aside
    if "…" in particles:
        return clause.end, last - len(particles) + particles.index("…") + 1
    return (clause.end, _stretched(field, clause, last, clause.unit[1])) if clause.end < last else None


def _day(field: Field, first: int, last: int) -> int:
    """Past "am Montag" at the head of what the bracket holds."""
    classes = field.classes
    found = _DAY.match(classes, first, last)
    first = found.end() if found else first
    return first if first < last else last


def _past_addressee(field: Field, reading: Reading, first: int, last: int) -> int:
    """Past the dative at the head of what the bracket holds, where a further noun phrase follows: « sprach den
    Angehörigen ihr Beileid aus »."""
    classes, at = field.classes, first + 2
    if "addressee" not in reading.frames or classes[first] != c.DETERMINER:
        return first
    if field.tokens.word(first) not in field.order.never_subject:
        return first
    while at < last and classes[at] in c.NOUN + c.NAME:
        at += 1
    return at if at < last and classes[at] in c.DETERMINER + c.QUANTIFIER else first


def _stretched(field: Field, clause: Clause, end: int, until: int) -> int:
    """The end of an object with the relative clause or infinitive that a comma parts from it."""
    for _ in range(3):
        if end + 1 >= until or field.classes[end] != c.COMMA:
            return end
        stop = segment_end(field, end + 1, until)
        if not (opens_final(field, end + 1, stop, clause.unit) or to_infinitive(field, end + 1, stop)):
            return end
        end = stop
    return end
