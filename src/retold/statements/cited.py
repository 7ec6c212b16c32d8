"""Whom a source cites for what it tells: «…, сообщает агентство со ссылкой на полицию» is said by the police too."""

from collections.abc import Iterator, Sequence

from retold.statements import classes as c
from retold.statements.behind import name_at
from retold.statements.field import Field
from retold.statements.findings import Finding

CITED = "cited"
"""The rule that found whom somebody else cites."""


def cited(field: Field, found: Sequence[Finding]) -> Iterator[Finding]:
    """The same contents once more, for whoever is named behind a word of `Speech.citing` in the sentence of a cue."""
    words = field.lexicon.citing
    if not words:
        return
    units = {f.unit: f for f in reversed(found) if f.source and f.content and f.cue and f.level == field.level}
    for unit, finding in units.items():
        for at in range(*unit):
            if not _may_cite(field.classes[at]) or field.tokens.word(at) not in words:
                continue
            inside = any(a <= at < b for a, b in finding.content)
            source = None if inside else name_at(field, at + 1, unit[1], closed=True)
            pointing = source is not None and field.classes[source[1] : source[1] + 2] == c.COMMA + c.THAT
            if source and not (pointing and field.classes[slice(*source)] in c.DETERMINER + c.OBJECT + c.SUBJECT):
                yield Finding((source,), ((at, at + 1),), finding.content, CITED, unit, field.level)
            break


def _may_cite(letter: str) -> bool:
    """Whether a token of this class is a preposition or a gerund: «со ссылкой на», « citant »."""
    return letter == c.PARTICLE or bool(c.uses_of(letter) & c.GERUND)
