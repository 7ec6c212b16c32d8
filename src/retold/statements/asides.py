"""Attributions that stand beside the sentence that they are about: "As Ann put it, …", "This is what Ann said"."""

import re
from bisect import bisect_left

from retold.statements import classes as c
from retold.statements.behind import subject_after
from retold.statements.contents import clause_end
from retold.statements.cues import Cue
from retold.statements.field import Field
from retold.statements.findings import Finding, attributed
from retold.statements.sources import Range, subject_before

_POINTS_BACK = re.compile(f"[{c.QUANTIFIER}{c.SUBJECT}{c.DETERMINER}]{c.COPULA}{c.ADVERB}*[{c.QUESTION}{c.RELATIVE}]")

_THIS_IS = re.compile(f"[{c.SUBJECT}{c.DETERMINER}]?{c.COPULA}{c.ADVERB}?[{c.QUESTION}{c.RELATIVE}]")
"""The same where pronouns are left out: « È quanto … »."""


def as_said(field: Field, cue: Cue, source: Range | None, opening: int) -> Finding | None:
    """An aside that names the source of its sentence, or nobody: "As Ann put it, …", «Как уточняется, …»."""
    classes, (since, until) = field.classes, cue.unit
    closing = classes.find(c.COMMA, max(cue.last, source[1] if source else 0), until)
    since = max(since, classes.rfind(c.THAT, since, opening) + 1)
    goes_on = 0 < closing < until - 1 and classes[closing + 1] in c.PREDICATES
    before = [(since, opening)] if opening - since > (0 if goes_on else 2) else []
    after = [(closing + 1, until)] if 0 < closing < until - 2 or goes_on else []
    content = after if not before else before + after if classes[opening - 1] == c.COMMA else []
    return attributed(cue, source, content, "as said") if content else None


def sentence_before(field: Field, cue: Cue, at: int) -> Range | None:
    """The sentence before, where "This is what Ann said" points back to it and nothing else precedes the subject."""
    pattern = _THIS_IS if field.lexicon.drops_subject else _POINTS_BACK
    if "quotation" not in cue.frames or not pattern.fullmatch(field.classes, cue.unit[0], at):
        return None
    return unit_before(field, cue.unit)


def points_back(field: Field, cue: Cue) -> Range | None:
    """The sentence before an inverted verb that points back: « C'est ce qu'annonce la ville », « Ce que nie Li »."""
    since = cue.unit[0]
    alone = cue.first == since + 1 and " " in field.tokens.word(since)
    if "quotation" not in cue.frames and "object" not in cue.frames:
        return None
    return unit_before(field, cue.unit) if alone or _POINTS_BACK.fullmatch(field.classes, since, cue.first) else None


def unit_before(field: Field, unit: Range) -> Range | None:
    """The sentence before another one (whose end may have been cut)."""
    number = bisect_left(field.units, (unit[0], 0))
    return field.units[number - 1] if number else None


def parted_relative(field: Field, cue: Cue, source: Range) -> Finding | None:
    """ "…, which Ann says is false": the content is the pronoun and what is said of it."""
    classes, (since, until) = field.classes, cue.unit
    opening = source[0] - 1
    if opening <= since or cue.last >= until or "clause" not in cue.frames:
        return None
    if classes[opening] != c.RELATIVE or classes[cue.last] not in c.PREDICATES:
        return None
    rest = (cue.last, clause_end(field, cue.last, until))
    return attributed(cue, source, [(opening, opening + 1), rest], "relative, parted")


def told_before(field: Field, cue: Cue) -> Finding | None:
    """What the sentence before says is told in this one: «Об этом сообщил мэр»."""
    told = unit_before(field, cue.unit)
    subject = subject_before(field, cue.first, cue.unit[0] + 1) if cue.first - 1 > cue.unit[0] else None
    subject = subject or subject_after(field, cue.last, cue.unit[1])
    return attributed(cue, subject, [told], "sentence before") if told and subject else None
