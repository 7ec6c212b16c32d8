"""Subject and verb in plain order: what is said stands behind them, before them, or on both sides."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import as_said, parted_relative, sentence_before
from retold.statements.cases import object_within
from retold.statements.contents import content_after, content_before
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.fronted import SETTING, closes, second_quotation, with_left
from retold.statements.unsaid import is_planned


def after_subject(field: Field, cue: Cue, source: Range) -> Finding | None:
    """Subject and verb in plain order: content to the right, fronted, or on both sides."""
    since = cue.unit[0]
    fronted = "fronted" in cue.frames and source[0] > since
    back = sentence_before(field, cue, source[0])
    if back:
        return attributed(cue, source, [back], "this is what")
    if fronted and field.classes[source[0] - 1] == c.AS:
        return as_said(field, cue, source, source[0] - 1)
    parted = parted_relative(field, cue, source)
    if parted:
        return parted
    right = content_after(field, cue, cue.last)
    if right and right[1] == "that" and _is_hearsay(field, cue, source):
        return attributed(replace(cue, first=source[0]), None, right[0], "impersonal: that")
    if right and right[1] == "about" and field.tokens.word(source[0]) in field.lexicon.nobody:
        return None  # « lorsqu'on parle de … » is a subject, and nobody's words
    impersonal = field.classes[source[0]] == c.SUBJECT and field.tokens.word(source[0]) in field.lexicon.nobody
    if impersonal and not cue.frames & {"quotation", "passive"}:
        return None  # « on ignore si … »
    apart = right is not None and field.classes[source[0] - 1] == c.COLON  # “I slept”: mayor admits missing the vote
    if fronted and closes(field, source[0], since) and not apart:
        left = content_before(field, since, source[0], quoted_only=False)
        scene = right is not None and field.classes[since] in SETTING
        if left and not scene and (right is None or right[1] != "that"):
            rest = right[0] if right and right[1] == "quotation" else second_quotation(field, cue.last, cue.unit[1])
            return attributed(cue, source, left + rest, "quotation before")
    if right and right[1] != "loose clause":
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    if right and field.classes[since] in c.SCENES:
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    said = fronted and field.classes[since] != c.THAT and _points(field, cue)  # « …, altri lo escludono » is whole
    if fronted and field.classes[source[0] - 1] in c.PAUSES and not said and not is_planned(field, cue):
        found = with_left(field, cue, source, source[0], cue.last, "fronted clause")
        if found:
            return found
    if right:
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    if "object" in cue.frames and _pointed_at(field, cue):
        return attributed(replace(cue, first=cue.first + 1), source, [(cue.first, cue.first + 1)], "object before")
    if "object" in cue.frames and _closes_clause(field, cue) and (split := object_within(field, *source)):
        return attributed(cue, (source[0], split), [(split, source[1])], "object before")
    return attributed(cue, source, [], "quotation after") if "quotation" in cue.frames else None


def _closes_clause(field: Field, cue: Cue) -> bool:
    """Whether nothing but a pause or a conjunction follows a verb."""
    return cue.last == cue.unit[1] or field.classes[cue.last] in c.LINKS | c.PARTITIONS


def _points(field: Field, cue: Cue) -> bool:
    """Whether the verb has a pronoun as its object that stands for what the clause before says."""
    return any(field.tokens.word(at) in field.lexicon.pointing_objects for at in range(cue.first, cue.head))


def _is_hearsay(field: Field, cue: Cue, source: Range) -> bool:
    """Whether a reflexive verb with an impersonal pronoun tells what people say: « il se dit que »."""
    nobodys = field.lexicon.impersonal[0]
    if field.lexicon.drops_subject or field.tokens.word(source[0]) not in nobodys or source[1] - source[0] > 1:
        return False
    return any(field.tokens.word(at) in field.lexicon.reflexives for at in range(cue.first, cue.head))


def _pointed_at(field: Field, cue: Cue) -> bool:
    """Whether what is said stands before the verb as a pronoun that names nobody: «мэр это отрицает»."""
    classes, lexicon = field.classes, field.lexicon
    found = classes[cue.first] == c.OBJECT and cue.first < cue.head and lexicon.cases is not None
    return found and field.tokens.word(cue.first) not in lexicon.owners and cue.last == cue.unit[1]
