"""Verb groups that close what is said, in languages whose verb stands last: «… [деп мәлімдеді] министр», «…
болатынын [айтты]». A complementiser belongs to the group of its verb."""

from collections.abc import Iterator

import msgspec

from retold.statements import classes as c
from retold.statements.conjugation import Reading
from retold.statements.endings import VerbFinal
from retold.statements.field import Field, Range

_BORDERS = frozenset(c.COMMA + c.COLON + c.DASH + c.BREAK + c.SEMICOLON + c.OPEN + c.CLOSE + c.BRACKET)
_NEAR, _FAR = 4, 12
"""Tokens behind a complementiser among which its verb stands, any one or one of saying with its subject before it."""
_OTHER = frozenset(c.verbs(c.OTHER))
_LIGHT = frozenset(c.AUXILIARY + c.COPULA + c.NEGATION)
_SPEECH = frozenset(["quotation", "clause", "that"])


class VerbGroup(msgspec.Struct, frozen=True, gc=False):
    """The words of a cue: `first` up to `last`; `frames` what its verb takes; `after` where a subject behind it may
    begin; `closed`: it has a complementiser; `finite`: it can end a sentence; `describes`: a noun follows that it
    belongs to; `verb`: the verb behind a complementiser, which its subject may part from it; `about`: the cases in
    which what is said may stand."""

    first: int
    last: int
    after: int
    unit: Range
    name: str
    frames: frozenset[str]
    closed: bool = False
    finite: bool = True
    describes: bool = False
    verb: int = 0
    about: frozenset[str] = frozenset()


def order_of(field: Field) -> VerbFinal:
    """What the language's clauses are read by; only a level of a language with its verb last has it."""
    assert field.lexicon.verb_final is not None
    return field.lexicon.verb_final


def border(field: Field, at: int, until: int) -> int:
    """The next comma, colon, dash or quotation from a token on, else the end."""
    classes = field.classes
    while at < until and classes[at] not in _BORDERS:
        at += 1
    return at


def groups(field: Field, unit: Range) -> Iterator[VerbGroup]:
    """The verb groups of saying of a sentence, in order; none shares a token with another."""
    classes, (at, until) = field.classes, unit
    while at < until:
        found = None
        if classes[at] == c.THAT and at > unit[0]:
            found = _with_complementiser(field, at, unit)
        elif classes[at] in c.CANDIDATES and at > unit[0]:
            found = _of_verb(field, at, unit)
        if found and not _is_said(field, found.last, unit) and not _helped(field, found):
            yield found
        at = found.last if found else at + 1


def _helped(field: Field, group: VerbGroup) -> bool:
    """Whether a converb goes with a helping verb made a noun, so that both are what is said: «сатып [жатқанын]»."""
    converb = c.uses_of(field.classes[group.last - 1]) & c.GERUND and group.last < group.unit[1]
    return bool(converb) and field.tokens.word(group.last).endswith(order_of(field).nominal)


def _is_said(field: Field, at: int, unit: Range) -> bool:
    """Whether a verb that needs no complementiser follows at once, so that the verb before it is what it says."""
    reading = _read(field, at, unit) if at < unit[1] else None
    return reading is not None and "clause" in reading.frames and "told_in" not in reading.frames


def _with_complementiser(field: Field, at: int, unit: Range) -> VerbGroup | None:
    """The complementiser with the verb behind it, whichever it is: only listed verbs of naming make no cue of it."""
    classes, stop = field.classes, border(field, at + 1, unit[1])
    verb = _verb_behind(field, at, stop, unit)
    if verb is None:
        quoted = classes[at - 1] == c.CLOSE or (classes[at - 1] in c.PAUSES and classes[at - 2] == c.CLOSE)
        return VerbGroup(at, at + 1, at + 1, unit, "say", _SPEECH, closed=True) if quoted else None
    last, reading = _end_of_verbs(field, verb, stop), _read(field, verb, unit)
    if reading is None and _gesture(field, at + 1, verb):
        return VerbGroup(at, at + 1, last, unit, "say", _SPEECH, closed=True)
    listed = reading or any(_read(field, i, unit) for i in range(verb, last))
    if not listed and (classes[at - 1] == c.NAME or _names(field, verb)):
        return None
    finite = any(c.uses_of(classes[i]) & c.FINITE or classes[i] in _LIGHT for i in range(verb, last))
    describes = last < stop and not _finite_only(classes, last - 1)
    verb -= len(reading.particles) if reading else 0
    frames = _SPEECH | (reading.frames & {"told_in", "naming", "impersonal"} if reading else frozenset())
    return VerbGroup(at, last, last, unit, "say", frames, True, finite, describes, verb)


def _names(field: Field, verb: int) -> bool:
    """Whether a verb is listed as one that is no cue: «деп аталды»."""
    return field.classes[verb] in _OTHER and field.lexicon.classes.lists(field.tokens.words[verb])


def _verb_behind(field: Field, at: int, stop: int, unit: Range) -> int | None:
    """The verb of a complementiser: the first one of saying, else any one that stands near."""
    classes = field.classes
    reach = _FAR if any(_may_be_subject(field, i) for i in range(at + 1, min(stop, at + 3))) else _NEAR
    said = (i for i in range(at + 1, min(stop, at + 1 + reach)) if _read(field, i, unit))
    near = range(at + 1, min(stop, at + 1 + _NEAR))
    other = (i for i in near if classes[i] in c.VERBAL and (i == at + 1 or classes[i] not in _LIGHT))
    return next(said, None) or next(other, None)


def _may_be_subject(field: Field, at: int) -> bool:
    """Whether a word is a capital, a pronoun or a listed noun without case."""
    return field.classes[at] in c.NAME + c.SUBJECT or field.tokens.word(at) in order_of(field).heads


def _gesture(field: Field, first: int, last: int) -> bool:
    """Whether the verb behind a complementiser has an object of its own: «деп [көйлегін] шешті»."""
    order = order_of(field)
    return any(order.case(field.tokens.word(i)) == "accusative" for i in range(first, last))


def _read(field: Field, at: int, unit: Range) -> Reading | None:
    """The reading of a verb whose nouns stand before it («уәде берді»)."""
    word = field.tokens.word
    for reading in field.lexicon.readings[field.tokens.words[at]]:
        size = len(reading.particles)
        if at - size >= unit[0] and all(word(at - size + i) == part for i, part in enumerate(reading.particles)):
            return reading
    return None


def _of_verb(field: Field, at: int, unit: Range) -> VerbGroup | None:
    """A listed verb with its nouns and the helping verbs behind it."""
    reading = _read(field, at, unit)
    if reading is None or ("closing" in reading.frames and border(field, at + 1, unit[1]) > at + 1):
        return None
    return _group(field, at - len(reading.particles), at, reading, unit)


def _group(field: Field, first: int, head: int, reading: Reading, unit: Range) -> VerbGroup:
    classes = field.classes
    stop = border(field, head, unit[1])
    last = _end_of_verbs(field, head, stop)
    while first - 1 > unit[0] and field.tokens.word(first - 1) in field.lexicon.manner:
        first -= 1
    finite = any(c.uses_of(classes[i]) & c.FINITE or classes[i] in _LIGHT for i in range(head, last))
    describes = last < stop and not _finite_only(classes, last - 1)
    return VerbGroup(
        first, last, last, unit, reading.name, reading.frames, finite=finite, describes=describes, about=reading.about
    )


def _end_of_verbs(field: Field, verb: int, stop: int) -> int:
    """The end of a row of verbs; a converb takes in what follows it up to the border («айтып шағым түсірді»)."""
    classes, last = field.classes, verb + 1
    while last < stop and (
        classes[last] in _LIGHT or (classes[last] in c.VERBAL and not c.uses_of(classes[last - 1]) & c.FINITE)
    ):
        last += 1
    if last < stop <= last + 2 and not c.uses_of(classes[last - 1]) & c.FINITE and classes[stop - 1] in c.VERBAL:
        nominal = order_of(field).nominal
        return stop if not any(field.tokens.word(i).endswith(nominal) for i in range(last, stop)) else last
    return last


def _finite_only(classes: str, at: int) -> bool:
    return classes[at] in _LIGHT or not c.uses_of(classes[at]) & c.PARTICIPLE
