"""Sentences that tell who said what stands before them: «Об этом сообщил мэр», "This is confirmed by the mayor"."""

import re
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.asides import unit_before
from retold.statements.behind import name_at, subject_after
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import adjuncts_after
from retold.statements.sources import subject_before

_VERB = re.compile(f"[{c.FINITE_VERBS}]")
_POINTING = re.compile(f"{c.BACK}|(?<={c.DASH}){c.ADVERB}")
_FARTHEST = 16
"""Tokens between the words that point back and their verb, at most."""


def pointed(field: Field) -> Iterator[Finding]:
    """The sentence before, or what stands before a dash, as said by whoever speaks in a clause that points back to it.

    Any verb will do where the words that point back (`Speech.pointing`) have a noun that shows that something was said
    («К такому выводу пришли учёные»); a bare pronoun needs a verb of saying.
    """
    if not field.lexicon.pointing or field.lexicon.cases is None:
        return
    for at, unit in field.marked(_POINTING):
        if field.tokens.word(at) not in field.lexicon.pointing:
            continue
        content = unit_before(field, unit) if at == unit[0] else (unit[0], at - 1)
        found = _attributed(field, at, unit, content) if content and content[0] < content[1] else None
        if found:
            yield found


def _attributed(field: Field, at: int, unit: Range, content: Range) -> Finding | None:
    verb = _VERB.search(field.classes, at + 1, min(unit[1], at + _FARTHEST))
    if verb is None or c.NEGATION in field.classes[at : verb.start()]:
        return None
    bare = field.lexicon.classes[field.tokens.word(at).split()[-1]] in c.DETERMINER + c.OBJECT
    if bare and not field.lexicon.readings[field.tokens.words[verb.start()]]:
        return None
    head = verb.start()
    while head > at + 1 and field.classes[head - 1] in c.AUXILIARY + c.COPULA:
        head -= 1
    source = subject_after(field, verb.end(), unit[1]) or _told_in(field, verb.end(), unit[1])
    before = subject_before(field, head, at + 1) if head > at + 1 else None
    heard = before is not None and source is not None and _is_subject(field, source) and not _is_subject(field, before)
    if before and not heard and (source is None or not _in_plural(field, verb.start())):
        source = before  # but «Об этом в интервью Reuters сообщил | министр»
    if source is None:
        return None
    cue = ((at, at + 1), (head, verb.end())) if head > at + 1 else ((at, verb.end()),)
    return Finding((source,), cue, (content,), "sentence before", unit, field.level)


def _is_subject(field: Field, phrase: Range) -> bool:
    """Whether a word of a phrase is by its form a subject, where nouns show their case."""
    cases = field.lexicon.cases
    return cases is not None and any(field.tokens.word(at) in cases.subjects for at in range(*phrase))


def _in_plural(field: Field, verb: int) -> bool:
    return field.lexicon.cases is not None and field.tokens.word(verb).endswith(field.lexicon.cases.plural)


def _told_in(field: Field, at: int, until: int) -> Range | None:
    """The document behind a preposition: «Это следует из доклада»."""
    cases = field.lexicon.cases
    at = adjuncts_after(field.classes, at, until, plain=True)
    if cases is None or at >= until or field.tokens.word(at) not in cases.locatives:
        return None
    source = name_at(field, at + 1, until)
    named = source and any(field.tokens.word(n) in cases.places for n in range(*source))
    return source if named else None


def pointed_object(field: Field) -> Iterator[Finding]:
    """The same with a pronoun that is the verb's object: «Это подтвердил мэр»; only behind it stands a subject."""
    for unit in field.units:
        if field.classes[unit[0]] != c.OBJECT or field.tokens.word(unit[0]) not in field.lexicon.pointing_objects:
            continue
        head = adjuncts_after(field.classes, unit[0] + 1, unit[1], plain=True)
        content = unit_before(field, unit)
        if head >= unit[1] or content is None or not field.lexicon.readings[field.tokens.words[head]]:
            continue
        if not c.uses_of(field.classes[head]) & c.FINITE:
            continue
        source = _told_in(field, head + 1, unit[1]) or subject_after(field, head + 1, unit[1])
        if source:
            cue = ((unit[0], head + 1),)
            yield Finding((source,), cue, (content,), "sentence before", unit, field.level)
