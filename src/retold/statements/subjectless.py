"""Cues without a subject of their own: another clause names it, or nobody does («Нам сказали, что …»)."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.cases import says_nobody
from retold.statements.contents import content_after
from retold.statements.cues import VIEWS, Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.fronted import SETTING
from retold.statements.phrases import PREDICATE_OR_NEGATION, adjuncts_after


def with_right(field: Field, cue: Cue, source: Range | None, kind: str) -> Finding | None:
    """The attribution of a cue to a source found elsewhere, by the content to its right."""
    if cue.first == cue.unit[0] and cue.name != "question":
        comma = field.classes.find(c.COMMA, cue.last, cue.unit[1])
        cue = replace(cue, unit=(cue.unit[0], comma)) if comma > cue.last else cue
    right = content_after(field, cue, cue.last)
    if right is None or right[1] == "loose clause":
        return None
    return attributed(cue, source, right[0], f"{kind}: {right[1]}")


def subjectless(field: Field, cue: Cue) -> Finding | None:
    """A finite verb without a subject where verbs tell person and number: «Нам сказали, что …», «Добавил, что …»."""
    if field.lexicon.cases is None or (field.level and cue.name in VIEWS):
        return None
    right = content_after(field, cue, cue.last)
    told = right is not None and right[1] in ("that", "quotation", "colon", "question")
    kind = "impersonal" if says_nobody(field, cue.first) else "dropped"
    return attributed(cue, None, right[0], f"{kind}: {right[1]}") if right and told else None


def told_in_front(field: Field, cue: Cue) -> Range | None:
    """The clause that a verb of saying alone closes behind a comma: «Мы не знали, говорит.»"""
    classes, (since, until) = field.classes, cue.unit
    closes = adjuncts_after(classes, cue.last, until) == until and classes[cue.first - 1] == c.COMMA
    if not closes or cue.first - 1 <= since or "fronted" not in cue.frames:
        return None
    told = PREDICATE_OR_NEGATION.search(classes, since, cue.first - 1) and classes[since] not in SETTING
    return (since, cue.first - 1) if told else None
