"""Words that make their clause somebody else's: «Роль казначея якобы исполняла тёща»."""

from collections.abc import Sequence

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.findings import Finding, Taken

_MARKS = frozenset(c.COMMA + c.DASH)


def hearsay(field: Field, found: Sequence[Finding]) -> list[Finding]:
    """The sentences that a word of hearsay opens or stands in, and no other attribution covers, each said by nobody."""
    words = field.lexicon.hearsay
    if not words or not any(word in field.tokens.text.lower() for word in words):
        return []
    taken, cued = Taken(found), {f.unit[0] for f in found}
    return [
        Finding((), ((at, at + 1),), content, "hearsay", unit)
        for unit in field.units
        if unit[0] not in cued and not taken.meets(*unit)
        for at in range(*unit)
        if field.classes[at] == c.ADVERB and field.tokens.word(at) in words and (content := _around(field, at, unit))
    ]


def _around(field: Field, at: int, unit: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    before, after = at, at + 1
    while before > unit[0] and field.classes[before - 1] in _MARKS:
        before -= 1
    while after < unit[1] and field.classes[after] in _MARKS:
        after += 1
    return tuple((a, b) for a, b in ((unit[0], before), (after, unit[1])) if a < b)
