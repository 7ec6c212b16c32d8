"""Where the particles that a verb takes stand in its clause, and with them which of its readings it has."""

from collections.abc import Sequence

from retold.statements import classes as c
from retold.statements.conjugation import Reading
from retold.statements.field import Field

_ANYWHERE = frozenset(["prepositional", "complemented"])
_OBJECTS = frozenset(c.DETERMINER + c.NAME + c.QUANTIFIER + c.OBJECT)


def taken_in_front(field: Field, head: int, start: int) -> Reading | None:
    """The reading of a verb whose preposition opens the clause: « [Vor] einer Flut warnte die Wache »."""
    if field.classes[start] not in c.PARTICLE + c.OF or head < start + 2:
        return None
    first = (field.tokens.word(start),)
    readings = field.lexicon.readings[field.tokens.words[head]]
    return next((r for r in readings if r.particles == first and {"prepositional", "object"} <= r.frames), None)


def goes_with(field: Field, head: int, at: int) -> bool:
    """Whether a token ends the particles of a verb: « zu » in « war zu vernehmen »."""
    word = field.tokens.word(at)
    return any(word in reading.particles[-1:] for reading in field.lexicon.readings[field.tokens.words[head]])


def takes_object(field: Field, reading: Reading, first: int, last: int) -> bool:
    """Whether between a verb and the preposition that it takes stands the one whom it asks or warns."""
    classes = field.classes
    while first < last and classes[first] in c.ADVERB + c.TIME:
        first += 1
    return "urged" in reading.frames and first < last and classes[first] in _OBJECTS


def closing_particles(field: Field, head: int, end: int) -> tuple[Reading, int, int] | None:
    """The reading of a finite verb with most particles that follow in its clause, and where those stand."""
    readings = field.lexicon.readings[field.tokens.words[head]]
    inside = [field.tokens.word(at) for at in range(head + 1, end)] if readings[0].particles else []
    for reading in readings:
        if not reading.particles:
            return reading, end, end
        at = _placed(field, reading, inside, head + 1)
        if at >= 0:
            if "complemented" in reading.frames:
                return reading, end, end
            return reading, at, at + len(_leading(reading))
    return None


def _leading(reading: Reading) -> tuple[str, ...]:
    """The particles of a reading up to "…", behind which others close the clause (« ging von … aus »)."""
    particles = reading.particles
    return particles[: particles.index("…")] if "…" in particles else particles


def _placed(field: Field, reading: Reading, inside: Sequence[str], first: int) -> int:
    """Where the particles of a reading stand among the words of a clause from the token `first` on, -1: nowhere; they
    close the clause, or stand anywhere where the verb takes them so."""
    particles, frames = _leading(reading), reading.frames
    closing = reading.particles[len(particles) + 1 :]
    if closing and tuple(inside[-len(closing) :]) != closing:
        return -1
    size, anywhere, end = len(particles), not frames.isdisjoint(_ANYWHERE), first + len(inside)
    at = -1
    while True:
        try:
            at = inside.index(particles[0], at + 1)
        except ValueError:
            return -1
        if tuple(inside[at : at + size]) != particles:
            continue
        behind = first + at + size
        alone = "prepositional" in frames and behind == end and field.classes[behind - 1] in c.PARTICLE + c.OF
        if alone and field.classes[end] != c.OPEN:
            continue  # « wiesen Narben auf »
        closes = behind == end or field.classes[behind] in c.OPEN + c.CONJUNCTION
        if closes or anywhere or (not at and "told_in" in frames):
            return first + at


def within(field: Field, particles: tuple[str, ...], first: int, last: int) -> int:
    """Where the particles stand between two tokens, -1 where they don't."""
    size, word = len(particles), field.tokens.word
    places = (at for at in range(first, last - size) if all(word(at + i) == p for i, p in enumerate(particles)))
    return next(places, -1)
