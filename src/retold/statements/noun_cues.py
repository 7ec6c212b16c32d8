"""Nouns that carry a content, in clauses with a verb bracket: "Die Partei vertritt die Ansicht, das sei falsch"."""

import re
from collections.abc import Collection, Iterator

from retold.statements import classes as c
from retold.statements.brackets import Clause
from retold.statements.complements import complement, reports
from retold.statements.conjugation import Reading
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE
from retold.statements.segments import opens_final, segment
from retold.statements.subjects import main_subject, subject_of

_NOUN = re.compile(f"[{c.NOUN_CUE}{c.VIEW}](?=[^{c.COMMA}]?{c.COMMA})")
_SPOKEN_OF = re.compile(
    f"[{c.COPULA}](?=[{c.ADVERB}]*{c.OF}[^{c.COMMA}{c.PREDICATES}]{{1,20}}{c.DETERMINER}[{c.NAME}{c.NOUN_CUE}])"
)
_READING = Reading((), "noun", frozenset(["that", "clause", "infinitive"]))


def told_of(field: Field) -> Iterator[Finding]:
    """What a document speaks of: "In der Anklage ist von Betrug die Rede"."""
    classes = field.classes
    for match, unit in field.marked(_SPOKEN_OF):
        start, end = segment(field, match, unit)
        of = classes.find(c.OF, match, end)
        noun = end - 2
        if (
            field.tokens.word(end - 1) not in field.lexicon.manner
            or classes[start] not in c.PARTICLE
            or not of + 1 < noun
        ):
            continue
        verb = ((match, of + 1),) if of == match + 1 else ((match, match + 1), (of, of + 1))
        cue = ((start, start + 1), *verb, (noun, end))
        yield Finding(((start + 1, match),), cue, ((of + 1, noun),), "told of", unit, field.level)


def noun_cues(field: Field, known: Collection[int]) -> Iterator[Finding]:
    """The attributions of a level by a noun before a comma; `known` are the verbs that attribute something already."""
    for noun, unit in field.marked(_NOUN):
        start, _ = segment(field, noun, unit)
        verb = PREDICATE.search(field.classes, start, noun)
        if verb is None or verb.start() in known or opens_final(field, start, noun, unit):
            continue
        if any("named" in reading.frames for reading in field.lexicon.readings[field.tokens.words[verb.start()]]):
            continue  # « steht im Verdacht, gestohlen zu haben » is what others say
        clause = Clause(start, verb.start(), noun, noun + 1, unit, _READING)
        right = complement(field, clause, noun + 1, unit[1])
        source = subject_of(field, clause) if right else None
        if right and source is None and start < verb.start() and field.classes[verb.start() - 1] in c.CONJUNCTION:
            source = main_subject(field, clause)  # « äußerte Zweifel und wagte die Prognose, … »
        if right and source and source[1] < noun and (right[1] != "clause" or reports(field, right[0][0][0], unit[1])):
            yield Finding((source,), clause.cue, tuple(right[0]), f"noun: {right[1]}", unit, field.level)
