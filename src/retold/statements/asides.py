"""Attributions that stand beside the sentence that they are about: "As Ann put it, …", "This is what Ann said"."""

import re
from bisect import bisect_left

from retold.statements import classes as c
from retold.statements.behind import name_at, subject_after
from retold.statements.clause_ends import clause_end
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.phrases import PREDICATE, adjuncts_after
from retold.statements.sources import subject_before

_POINTS_BACK = re.compile(f"[{c.QUANTIFIER}{c.SUBJECT}{c.DETERMINER}]{c.COPULA}{c.ADVERB}*[{c.QUESTION}{c.RELATIVE}]")

_THIS_IS = re.compile(f"[{c.SUBJECT}{c.DETERMINER}{c.OBJECT}]?{c.COPULA}{c.ADVERB}?[{c.QUESTION}{c.RELATIVE}]")
"""The same where pronouns are left out: « È quanto … »."""

_IS_HOW = re.compile(
    f"(?:[{c.QUANTIFIER}{c.SUBJECT}{c.DETERMINER}{c.OBJECT}{c.THAT}]?{c.COPULA}{c.ADVERB}*[{c.QUESTION}{c.RELATIVE}]"
    f"|{c.SUBJECT}{c.QUESTION})"
)
"""What joins a quotation to who said it: `“A shambles” is how Ann put it`, `“Go!” – that's what she said`."""


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


def as_told_by(field: Field, cue: Cue) -> Finding | None:
    """The same with a participle and its agent: « come annunciato dal sindaco », "as reported by the agency"."""
    at = adjuncts_after(field.classes, cue.last, cue.unit[1], plain=True)
    if at >= cue.unit[1] or field.classes[at] != c.AGENT:
        return None
    source = name_at(field, at + 1, cue.unit[1], closed=True)
    if source is None:
        return None
    contracted = field.tokens.word(at) in field.lexicon.contracted
    return as_said(field, cue, (source[0] - contracted, source[1]), cue.first - 1)


def sentence_before(field: Field, cue: Cue, at: int) -> Range | None:
    """The sentence before, where "This is what Ann said" points back to it and nothing else precedes the subject."""
    pattern, since = (_THIS_IS if field.lexicon.drops_subject else _POINTS_BACK), cue.unit[0]
    if field.classes[since] == c.OPEN:
        close = field.close_of(since)
        behind = close + (field.classes[close : close + 1] in c.PAUSES)
        return (since, close) if behind < at and _IS_HOW.fullmatch(field.classes, behind, at) else None
    if "quotation" not in cue.frames:
        return None
    return unit_before(field, cue.unit) if pattern.fullmatch(field.classes, since, at) else None


def points_back(field: Field, cue: Cue) -> Range | None:
    """The sentence before an inverted verb that points back: « C'est ce qu'annonce la ville », « Ce que nie Li »."""
    since = cue.unit[0]
    alone = cue.first == since + 1 and " " in field.tokens.word(since)
    if not cue.frames & {"quotation", "object", "that"}:
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


def thus_told(field: Field, cue: Cue) -> Finding | None:
    """The quotation that ends the sentence before, behind a word for "thus": « «…». Así respondió el alcalde »."""
    since = cue.unit[0]
    if cue.first != since or field.tokens.word(since) not in field.lexicon.thus:
        return None
    told = unit_before(field, cue.unit)
    if told is None or field.classes[told[1] - 1] != c.CLOSE:
        return None
    subject = subject_after(field, cue.last, cue.unit[1])
    return attributed(cue, subject, [(field.open_of(told[1]), told[1])], "thus") if subject else None


def told_before_mark(field: Field, cue: Cue) -> Finding | None:
    """What stands before a colon or a comma is told behind it: « Chiuderà a maggio: lo ha detto il sindaco »."""
    classes, (since, until) = field.classes, cue.unit
    mark = cue.first - 1
    pronoun = cue.first + (classes[cue.first] == c.ADVERB)
    if mark <= since or pronoun >= cue.head or field.tokens.word(pronoun) not in field.lexicon.pointing_objects:
        return None
    quoted = classes[mark - 1] == c.CLOSE and field.open_of(mark) == since
    if classes[mark] not in c.COLON + c.COMMA or not (quoted or PREDICATE.search(classes, since, mark)):
        return None
    subject = subject_after(field, cue.last, until)
    if subject is None or classes[subject[0]] not in c.OPENERS | {c.NAME, c.NOUN}:
        return None
    return attributed(cue, subject, [(since, mark)], "this is what")


def told_before(field: Field, cue: Cue) -> Finding | None:
    """What the sentence before says is told in this one: «Об этом сообщил мэр»."""
    told = unit_before(field, cue.unit)
    subject = subject_before(field, cue.first, cue.unit[0] + 1) if cue.first - 1 > cue.unit[0] else None
    subject = subject or subject_after(field, cue.last, cue.unit[1])
    return attributed(cue, subject, [told], "sentence before") if told and subject else None
