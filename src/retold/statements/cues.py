"""Cues: the verbs of saying in a text, each with its verb group, its voice and the constructions that it takes."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from retold.statements import classes as c
from retold.statements.conjugation import Reading
from retold.statements.field import Field, Range
from retold.statements.phrases import GROUP_R

Voice = Literal["active", "passive", "gerund", "infinitive", "reduced"]

VIEWS = frozenset(("believe", "think", "expect", "intend", "demand", "judge", "feel", "find", "state of mind"))
"""Names of the classes of cues for what somebody thinks or wants."""
_CANDIDATE = re.compile(f"[{c.CANDIDATES}]")
_ACCORDING = re.compile(f"[{c.ACCORDING}{c.AROUND}]")
_HELPERS = frozenset(c.TIME + c.ADVERB + c.NEGATION + c.OBJECT + c.AUXILIARY + c.COPULA + c.INCISE)


_FAR = 9
"""Tokens within which the particles of a verb stand that whoever is spoken to parts from it."""
_BESIDE_HEARER = c.NAME + c.NOUN + c.DETERMINER + c.NUMBER + c.NOUN_CUE


class Cue(msgspec.Struct, frozen=True, gc=False):
    """One verb of saying. `first` to `last` is the verb group with its particles, `head` the verb itself, `unit` its
    sentence; `pronoun` is the token of a subject bound behind the verb (« dit-il »), else None.

    `voice`: "reduced" is a participle by itself ("a plan called"); an infinitive or gerund has its subject elsewhere.
    """

    first: int
    head: int
    last: int
    unit: Range
    voice: Voice
    name: str
    frames: frozenset[str]
    about: frozenset[str]
    pronoun: int | None = None


def cues(field: Field) -> Iterator[Cue]:
    """All verbs of saying of a level, in order; the particles of one are none of their own: "was quoted as saying"."""
    last = 0
    for head, unit in field.marked(_CANDIDATE):
        found = _cue(field, head, unit) if head >= last else None
        if found:
            last = found.last
            yield found


def accordings(field: Field) -> Iterator[tuple[int, Range]]:
    """All prepositions of attribution ("according to") of a level with their sentences."""
    return field.marked(_ACCORDING)


def _cue(field: Field, head: int, unit: Range) -> Cue | None:
    classes = field.classes
    read = _reading(field, head, unit[1])
    if read is None:
        return None
    reading, last = read
    first = _group_start(field, head, unit[0]) if classes[head - 1 : head] in _HELPERS else head
    while first < head and classes[first] == c.TIME:
        first += 1
    voice = _voice(classes, first, head, unit[0])
    if voice is None:
        return None
    if voice == "active" and first < head and (behind := _behind_accompanying(field, first, head)):
        first, voice = behind, "infinitive"
    if voice == "passive" and "stative" in reading.frames:
        voice = "active"
    bound = classes.find(c.INCISE, first, last + 1)
    pronoun = bound if 0 <= bound < unit[1] else None
    last += pronoun == last
    while last < unit[1] and classes[last] == c.OBJECT and _enclitic(field, last):
        last += 1
    if first < head and c.NEGATION in classes[first:head]:
        while last < unit[1] and classes[last] == c.NEGATION:  # « n'entend pas | céder »
            last += 1
    return Cue(first, head, last, unit, voice, reading.name, reading.frames, reading.about, pronoun)


def _reading(field: Field, head: int, until: int) -> tuple[Reading, int] | None:
    """The reading with the most particles that really follow (an adverb may precede them), and the token after them.

    Behind a dash only one that may follow what was said: «…», — рассказала о нём Анна."""
    readings = field.lexicon.readings[field.tokens.words[head]]
    if len(readings) == 1 and not readings[0].particles:
        return readings[0], head + 1
    if field.classes[head - 1 : head] == c.DASH and len(readings) > 1:
        readings = tuple([reading for reading in readings if "fronted" in reading.frames]) or readings
    parted = field.classes[head + 1 : head + 2] == c.ADVERB or _pronoun(field, head + 1)
    for reading in readings:
        if not reading.particles:
            return (
                _far(field, readings, head, until) or _past_agent(field, readings, head, until) or (reading, head + 1)
            )
        for start in (head + 1, head + 2) if parted else (head + 1,):
            end = start + len(reading.particles)
            if end <= until and _follow(field, reading.particles, start):
                return reading, end
    return _far(field, readings, head, until) or _past_agent(field, readings, head, until)


def _past_agent(field: Field, readings: Sequence[Reading], head: int, until: int) -> tuple[Reading, int] | None:
    """The reading whose several particles stand behind who passes it on: "was quoted | by the agency | as saying"."""
    if field.classes[head + 1 : head + 2] != c.AGENT:
        return None
    for reading in readings:
        for start in range(head + 3, min(until, head + _FAR)) if len(reading.particles) > 1 else ():
            if _follow(field, reading.particles, start):
                return reading, start + len(reading.particles)
    return None


def _far(field: Field, readings: Sequence[Reading], head: int, until: int) -> tuple[Reading, int] | None:
    """The reading whose several particles stand behind whoever is spoken to, where nouns show their case: «обратился к
    мэру | с просьбой»."""
    if field.lexicon.cases is None or field.classes[head + 1 : head + 2] not in (c.PARTICLE, c.OBJECT):
        return None
    for reading in readings:
        for start in range(head + 3, min(until, head + _FAR)) if len(reading.particles) > 1 else ():
            if field.classes[start] not in _BESIDE_HEARER + c.PARTICLE:
                break
            if _follow(field, reading.particles, start):
                return reading, start + len(reading.particles)
            if field.classes[start] == c.PARTICLE:
                break
    return None


def _follow(field: Field, particles: Sequence[str], at: int) -> bool:
    """Whether the tokens from `at` on are the particles of a cue, in their own form or contracted."""
    word, contracted = field.tokens.word, field.lexicon.contracted
    for particle in particles:
        found = word(at)
        if found != particle and contracted.get(found) != particle:
            return False
        at += 1
    return True


def _pronoun(field: Field, at: int) -> bool:
    """Whether a token is an object pronoun that may stand between a verb and its preposition: «обвинил | его | в …»."""
    return _enclitic(field, at) or (field.lexicon.cases is not None and field.tokens.word(at) in field.lexicon.owners)


def _enclitic(field: Field, at: int) -> bool:
    """Whether a token is an object pronoun bound to the verb before it (« queixou-se »)."""
    return field.classes[at : at + 1] == c.OBJECT and field.tokens.words[at][0] == "-"


def _group_start(field: Field, head: int, since: int) -> int:
    size = len(field.reversed)
    match = GROUP_R.match(field.reversed, size - head, size - since)
    return size - match.end() if match else head


def _behind_accompanying(field: Field, first: int, head: int) -> int | None:
    """The token behind "after having" and the like, which make a participle run along with another verb: « après
    avoir | longuement affirmé »."""
    helped = (at for at in range(first, head) if field.classes[at] == c.AUXILIARY)
    return next((at + 1 for at in helped if field.tokens.word(at) in field.lexicon.accompanying), None)


def _voice(classes: str, first: int, head: int, since: int) -> Voice | None:
    uses = c.uses_of(classes[head])
    at = max(classes.rfind(c.AUXILIARY, first, head), classes.rfind(c.COPULA, first, head)) if first < head else -1
    helper = classes[at] if at >= 0 else ""
    if uses & c.GERUND and not uses & c.FINITE:
        return "active" if helper == c.COPULA else "gerund"
    if helper == c.COPULA and uses & c.PARTICIPLE:
        return "active" if c.OBJECT in classes[first:head] else "passive"
    if helper == c.AUXILIARY and uses & (c.PARTICIPLE | c.BASE):
        return "active"
    if uses & c.BASE and classes[first - 1 : first] == c.TO and first > since:
        return "infinitive"
    if uses & c.FINITE:
        return "active"
    if uses & c.BASE:
        return "infinitive"
    return "reduced" if uses & c.PARTICIPLE else None
