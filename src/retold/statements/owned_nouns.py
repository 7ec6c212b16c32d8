"""Nouns of saying with their owner before a clause: « Die Behauptung des Wirts, er sei verreist, glaubte niemand »,
« den Vorschlag von Ida Lee, die Schule zu schließen »; in languages with the verb second."""

import re
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.complements import reports, to_infinitive
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import name_after
from retold.statements.segments import opens_final, segment_end
from retold.statements.subjects import head_end

_NOUN = re.compile(
    f"[{c.NOUN_CUE}{c.VIEW}](?=[{c.OF}{c.DETERMINER}])|[{c.DETERMINER}][{c.NOUN_CUE}{c.VIEW}](?={c.COMMA})"
)
_LONGEST = 12
"""Tokens of the longest owner."""


def owned_nouns(field: Field) -> Iterator[Finding]:
    """The attributions of a level by a noun whose owner is told, the content between commas behind it."""
    for at, unit in field.marked(_NOUN):
        owned = field.classes[at] == c.DETERMINER
        noun = at + owned
        if field.tokens.word(noun) not in field.lexicon.noun_cues:
            continue
        source = _possessor(field, at) if owned else _owner(field, noun + 1, unit[1])
        if source is None:
            continue
        comma = noun + 1 if owned else source[1]
        content = _clause(field, comma, unit[1])
        if content:
            preposition = not owned and source[0] > noun + 1
            cue = (noun, source[0]) if preposition else (noun, noun + 1)
            yield Finding((source,), (cue,), (content,), "owned noun", unit, field.level)


def _possessor(field: Field, at: int) -> Range | None:
    """The possessive before a noun: « [ihre] Behauptung, … »."""
    return (at, at + 1) if field.tokens.word(at) in field.order.possessives else None


def _owner(field: Field, at: int, until: int) -> Range | None:
    """The owner behind a noun, up to a comma: « [des Wirts], … », « von [Ida Lee], … »."""
    genitive = field.tokens.word(at) in field.order.genitive
    if not genitive and field.classes[at] != c.OF:
        return None
    end = name_after(field.classes, at + 1, until)
    if end == at + 1 or end - at > _LONGEST or field.classes[end : end + 1] != c.COMMA or end + 2 >= until:
        return None
    first = at if genitive else at + 1
    return (first, end) if head_end(field.classes, first, end) == end else None


def _clause(field: Field, comma: int, until: int) -> Range | None:
    """What stands behind the comma, up to where the sentence goes on with its verb: a clause with its conjunction, in
    the mood of reported speech, or an infinitive."""
    classes, at = field.classes, comma + 1
    end = segment_end(field, at, until)
    told = classes[at] == c.THAT or (classes[at] not in c.RELATIVE + c.OPEN and reports(field, at, end))
    if not (told or to_infinitive(field, at, end)) or classes[at] in c.PREDICATES:
        return None
    while end + 1 < until and classes[end] == c.COMMA:
        stop = segment_end(field, end + 1, until)
        if not (opens_final(field, end + 1, stop, (at, until)) or to_infinitive(field, end + 1, stop)):
            break
        end = stop
    return at, end
