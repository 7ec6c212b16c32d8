"""From a cue to an attribution: which rule of grammar joins its source and its content."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import as_said, as_told_by, points_back, told_before
from retold.statements.behind import subject_after
from retold.statements.cases import opens_as_object
from retold.statements.contents import content_after
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.fronted import closes, with_left
from retold.statements.inversion import (
    asked,
    by_inversion,
    described_by_relative,
    is_described,
    object_first,
    plainly_told,
    this_is_what,
    told_about,
    what_is_heard,
)
from retold.statements.located import located
from retold.statements.nonfinite import nonfinite, reduced
from retold.statements.passed_words import passed_words
from retold.statements.passives import accused, passive, raised
from retold.statements.phrases import PREDICATE_OR_NEGATION
from retold.statements.plain_order import after_subject
from retold.statements.pro_drop import without_pronoun
from retold.statements.sources import ends_in_name, main_subject, subject_before
from retold.statements.subjectless import subjectless, told_in_front, with_right
from retold.statements.things import describes_thing, is_thing

_SUBORDINATE = c.SUBORDINATOR + c.BREAKER + c.QUESTION
_SPEECH = c.verbs(c.CUE)
"""Verbs that take quotations."""


def attribution(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """The attribution that a cue makes, or None; `before` is the one found before it in the same sentence."""
    found = _attribution(field, cue, before)
    if found and "quoted" in cue.frames and not found.quotes and not found.rule.endswith("colon"):
        return None
    return found


def _attribution(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    if cue.voice == "gerund" and field.tokens.word(cue.head) in field.lexicon.citing:
        return None  # « …, rapporte l'agence, citant la police »: the police say the same
    if cue.voice == "passive" and cue.pronoun is not None and "quotation" in cue.frames:
        found = with_left(field, cue, (cue.pronoun, cue.pronoun + 1), cue.first, cue.last, "inversion")
        return replace(found, source=(), cue=((cue.first, cue.last),)) if found else None  # « …, est-il écrit »
    if cue.voice == "passive":
        return passive(field, cue) if cue.frames & {"passive", "that", "agent"} else None
    if "raising" in cue.frames:
        return raised(field, cue) if cue.voice == "active" else None
    if "impersonal" in cue.frames and cue.first == cue.unit[0]:
        return with_right(field, cue, None, "impersonal")
    alone = cue.voice == "active" and cue.first == cue.head == cue.unit[0] and not field.lexicon.drops_subject
    if alone and field.lexicon.cases and c.uses_of(field.classes[cue.head]) & c.FINITE:
        return subjectless(field, cue)
    if cue.voice == "reduced" and cue.first > cue.unit[0] and field.classes[cue.first - 1] == c.AS:
        return as_told_by(field, cue)
    if cue.voice == "reduced" or alone:
        return reduced(field, cue, before)
    if cue.voice == "active":
        return _active(field, _within_clause(field, cue), before)
    return nonfinite(field, cue, before)


def _within_clause(field: Field, cue: Cue) -> Cue:
    """The cue with its sentence cut at the comma that ends its subordinate clause: "…, who said no, left"."""
    classes, (since, until) = field.classes, cue.unit
    pronouns = c.RELATING if field.lexicon.that_relates else c.RELATIVE
    relative = cue.first - 2 > since and classes[cue.first - 1] in pronouns and classes[cue.first - 2] == c.COMMA
    fronted = classes[since] in _SUBORDINATE and c.COMMA not in classes[since : cue.first]
    comma = classes.find(c.COMMA, cue.last, until) if relative or fronted else -1
    if fronted and comma > 0 and classes[comma + 1] == c.THAT:
        comma = classes.find(c.COMMA, comma + 1, until)  # «Когда он сказал, что уходит, все замолчали»
    return replace(cue, unit=(since, comma)) if comma > cue.last else cue


def _active(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """The attribution of a finite cue, by what stands before it."""
    classes, (since, until) = field.classes, cue.unit
    if "bound" in cue.frames and cue.pronoun is None:
        return None
    if "cites" in cue.frames and (cited := passed_words(field, cue)):
        return cited
    if "heard" in cue.frames and (heard := what_is_heard(field, cue)):
        return heard
    if cue.pronoun is not None:
        return _bound(field, cue, cue.pronoun)
    left = classes[cue.first - 1] if cue.first > since else c.BREAK
    if classes[since] == c.BACK and not PREDICATE_OR_NEGATION.search(classes, since + 1, cue.first):
        return None if field.lexicon.cases else told_before(field, cue)
    if left == c.QUESTION and (back := points_back(field, cue)):
        subject = subject_after(field, cue.last, until)
        return attributed(replace(cue, first=since), subject, [back], "this is what") if subject else None
    if (left in c.BEFORE_VERB or asked(field, cue)) and not (left == c.CLOSE and ends_in_name(field, cue.first, since)):
        subject = _parted_subject(field, cue, left)
        if subject:
            return after_subject(field, cue, subject)
        if inverted := by_inversion(field, cue):
            return inverted
    if left == c.AS:
        return _behind_as(field, cue)
    if left == c.THAT and (heralded := this_is_what(field, cue)):
        return heralded
    if field.lexicon.drops_subject:
        return without_pronoun(field, cue, before)
    if left in c.RELATING:
        return _of_relative(field, cue)
    if left in c.CONJUNCTION:
        return _coordinated(field, cue, before)
    return told_about(field, cue) or object_first(field, cue) or _behind_subject(field, cue, left)


def _bound(field: Field, cue: Cue, pronoun: int) -> Finding | None:
    """A cue with its subject bound behind it: « …, dit-il », and nobody's, « …, craint-on »."""
    found = with_left(field, cue, (pronoun, pronoun + 1), cue.first, cue.last, "inversion")
    if found and field.tokens.word(pronoun).rpartition("-")[2] in field.lexicon.nobody:
        return replace(found, source=(), cue=((cue.first, cue.last),))
    return found


def _parted_subject(field: Field, cue: Cue, left: str) -> Range | None:
    """The subject of a cue behind a mark, where an aside or the quotation itself parts them."""
    since = cue.unit[0]
    if left != c.COMMA:
        return None
    if closes(field, cue.first, since):
        return described_by_relative(field, cue)
    aside = subject_before(field, cue.first, since)
    if aside is None or (field.classes[aside[0]] == c.OF and aside[0] > since):
        return None  # « … » of many, says Bo
    alone = closes(field, aside[0], since) or plainly_told(field, cue, aside) or is_described(field, cue, aside)
    return aside if alone else None


def _behind_as(field: Field, cue: Cue) -> Finding | None:
    """An aside with its verb first: "…, as said the mayor", «Как уточняется, …»."""
    since, until = cue.unit
    subject = subject_after(field, cue.last, until) or located(field, cue)
    ends = subject is not None and (field.lexicon.cases or (subject[1] == until and cue.first - 1 == since))
    comma = field.classes.find(c.COMMA, *subject) if subject and ends else -1
    if subject and comma > 0:
        subject = (subject[0], comma)
    if subject or (field.lexicon.cases and "impersonal" in cue.frames):
        return as_said(field, cue, subject, cue.first - 1)
    return None


def _of_relative(field: Field, cue: Cue) -> Finding | None:
    """The verb of a relative clause, whose pronoun is the source: "a mayor who says …"."""
    classes, since, cases = field.classes, cue.unit[0], field.lexicon.cases
    if cases and not cases.is_subject(field.tokens.word(cue.first - 1)):
        return None
    if cue.first - 1 == since or classes[cue.first - 2] == c.CLOSE:
        return None
    found = with_right(field, cue, (cue.first - 1, cue.first), "relative")
    if found and found.rule == "relative: object" and describes_thing(field, cue.first - 2, since):
        return None
    return found if found and (found.rule != "relative: infinitive" or classes[cue.head] in _SPEECH) else None


def _coordinated(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """A verb behind "and", with the source of the finding before it or the main clause's subject."""
    if field.lexicon.cases and cue.first - 1 == cue.unit[0]:
        return subjectless(field, cue)
    nobody = field.lexicon.cases is not None and before is not None
    source = before.source[0] if before and before.source else None
    source = source if source or nobody else main_subject(field, cue.unit, cue.first)
    return with_right(field, cue, source, "coordinated") if source or nobody else None


def _speaker_behind(field: Field, cue: Cue, source: Range) -> Range | None:
    """The speaker behind a verb with a thing in front of it: «Решение прокомментировал адвокат: «…»»."""
    cases = field.lexicon.cases
    if cases is None or not (is_thing(field, source) or opens_as_object(field, *source)):
        return None
    behind = subject_after(field, cue.last, cue.unit[1])
    shows = behind is not None and any(field.tokens.word(at) in cases.subjects for at in range(*behind))
    return behind if shows else None


def _behind_subject(field: Field, cue: Cue, left: str) -> Finding | None:
    """A verb behind its own subject, or behind a comma with the main clause's, or without any."""
    source = subject_before(field, cue.first, cue.unit[0])
    if "accused" in cue.frames and (found := accused(field, cue)):
        return found
    if source and (behind := _speaker_behind(field, cue, source)):
        right = content_after(field, cue, behind[1])
        if right is None and "object" in cue.frames and behind[1] == cue.unit[1]:
            return attributed(cue, behind, [source], "object before, inverted")  # «Его слова подтвердил адвокат»
        return attributed(cue, behind, right[0], f"{cue.name}: {right[1]}") if right else None
    if source is None and left == c.COMMA:
        front = told_in_front(field, cue) if field.lexicon.cases else None
        if front:
            return attributed(cue, None, [front], "fronted clause, dropped")
        source = main_subject(field, cue.unit, cue.first)
        return with_right(field, cue, source, "coordinated") if source else None
    if source is None and field.classes[cue.first] == c.OBJECT and not field.lexicon.cases:
        source = (cue.first, cue.first + 1)
    return after_subject(field, cue, source) if source else subjectless(field, cue)
