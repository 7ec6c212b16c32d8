"""Words that make their clause somebody else's: «Роль казначея якобы исполняла тёща»."""

from collections.abc import Sequence

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken
from retold.statements.sources import main_subject

_MARKS = frozenset(c.COMMA + c.DASH)


def with_hearsay(field: Field, found: Sequence[Finding]) -> list[Finding]:
    """The findings, and what the words of hearsay tell besides, in texts that have one."""
    if not _may_tell(field):
        return list(found)
    found = _retold(field, found)
    return [*found, *_told_by_nobody(field, found)]


def _told_by_nobody(field: Field, found: Sequence[Finding]) -> list[Finding]:
    """The sentences that a word of hearsay opens or stands in, and no other attribution covers, each said by nobody."""
    words = field.lexicon.hearsay
    taken, cued = Taken(found), {f.unit[0] for f in found}
    return [
        Finding((source,) if source else (), ((at, at + 1),), content, "hearsay", unit)
        for unit in field.units
        if unit[0] not in cued and not taken.meets(*unit)
        for at in range(*unit)
        if field.classes[at] == c.ADVERB and field.tokens.word(at) in words
        for told, source in (_told(field, at, unit),)
        if (content := _around(field, at, told))
    ]


def _retold(field: Field, found: Sequence[Finding]) -> list[Finding]:
    """The findings with what a word of hearsay adds behind a colon as a saying of its own: «Мэр отверг упрёк: денег,
    мол, хватит»."""
    words = field.lexicon.hearsay
    result: list[Finding] = []
    for f in found:
        marks = [
            at
            for a, b in f.content
            for at in range(a, b)
            if field.classes[at] == c.ADVERB and field.tokens.word(at) in words
        ]
        colon = field.classes.rfind(c.COLON, f.unit[0], marks[0]) if marks else -1
        first, last = (f.content[0][0], f.content[-1][1]) if f.content else (0, 0)
        if colon < 0 or f.level != field.level or f.quotes or c.QUOTED in field.classes[first:last]:
            result.append(f)
            continue
        start = first if first < colon else f.cue[-1][1] if f.cue and _takes_object(field, f.cue[-1][1] - 1) else colon
        if start < colon:
            result.append(replace(f, content=((start, colon),)))
        content = _around(field, marks[0], (colon + 1, max(last, f.unit[1])))
        result.append(Finding(f.source, ((marks[0], marks[0] + 1),), content, "hearsay", f.unit, f.level))
    return result


def _may_tell(field: Field) -> bool:
    """Whether a word of hearsay stands in the text at all."""
    words = field.lexicon.hearsay
    text = field.tokens.text.lower() if words else ""
    return any(word in text for word in words)


def _takes_object(field: Field, verb: int) -> bool:
    return any("object" in reading.frames for reading in field.lexicon.readings[field.tokens.words[verb]])


def _told(field: Field, at: int, unit: Range) -> tuple[Range, Range | None]:
    """What a word of hearsay covers in its sentence, and whose words they are: behind a colon those of the sentence's
    subject."""
    colon = field.classes.rfind(c.COLON, unit[0], at)
    source = main_subject(field, unit, colon) if colon > 0 else None
    return ((colon + 1, unit[1]), source) if source else (unit, None)


def _around(field: Field, at: int, unit: Range) -> tuple[Range, ...]:
    before, after = at, at + 1
    while before > unit[0] and field.classes[before - 1] in _MARKS:
        before -= 1
    while after < unit[1] and field.classes[after] in _MARKS:
        after += 1
    return tuple((a, b) for a, b in ((unit[0], before), (after, unit[1])) if a < b)
