"""Finite cues where pronouns that are subjects are left out: a noun phrase is the source only where it must be."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import sentence_before, thus_told, told_before, told_before_mark
from retold.statements.behind import subject_after
from retold.statements.clefts import who_says
from retold.statements.contents import content_after
from retold.statements.cues import Cue
from retold.statements.dropped import behind_preposition, dropped
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.located import is_impersonal, located
from retold.statements.phrases import adjuncts_after
from retold.statements.plain_order import after_subject
from retold.statements.sources import main_subject, subject_before
from retold.statements.subjectless import with_right

_NEAR = 10
"""Tokens between a relative pronoun and its verb, at most."""
_ENDS_OF_RELATIVE = frozenset(c.COMMA + c.COLON + c.DASH + c.OPEN + c.CLOSE + c.PREDICATES)
_OF_OBJECTS = ("object", "infinitive")
_AFTER_MAIN_CLAUSE = c.COMMA + c.BREAKER + c.COLON


def without_pronoun(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """The attribution of a finite cue in a language that drops subjects: a noun phrase is the source only where it must
    be."""
    classes, since = field.classes, cue.unit[0]
    left = classes[cue.first - 1] if cue.first > since else c.BREAK
    relative = _relative_before(field, cue)
    if relative == since and (told := who_says(field, cue)):
        return told
    if relative > since:
        reported = before is not None and any(a == relative for a, _ in before.content)
        if reported or (classes[relative] == c.THAT and classes[relative - 1] in c.ALL_VERBS):
            return dropped(field, cue, told=True)
        source = _antecedent(field, cue, before, relative)
        return with_right(field, cue, source, "relative")
    if left == c.CONJUNCTION:
        if is_impersonal(field, cue) and cue.last < cue.unit[1] and classes[cue.last] == c.THAT:
            return with_right(field, cue, None, "coordinated")  # « …, e previa-se que … »
        if before is None:
            source = main_subject(field, cue.unit, cue.first)
            return with_right(field, cue, source, "coordinated") if source else dropped(field, cue, told=True)
        return with_right(field, cue, before.source[0] if before.source else None, "coordinated")
    if told := thus_told(field, cue):
        return told
    if back := sentence_before(field, cue, cue.first):
        place = located(field, cue)
        subject = place if place and place[0] >= cue.last else subject_after(field, cue.last, cue.unit[1])
        first = back[1] if back[0] == since else since
        first += classes[first] in c.PAUSES
        return attributed(replace(cue, first=first), subject, [back], "this is what") if subject else None
    pronoun = since + (classes[since] == c.ADVERB)
    if (
        field.level == 0
        and cue.first == since
        and pronoun < cue.head
        and field.tokens.word(pronoun) in field.lexicon.pointing_objects
    ):
        right = content_after(field, cue, cue.last)
        again = right is not None and right[1] == "colon" and any(x in c.CUES for x in classes[slice(*right[0][0])])
        told = told_before(field, cue) if right is None or again or right[1] in _OF_OBJECTS else None
        if told:
            return told
    if told := told_before_mark(field, cue):
        return told
    subject = None if "told_in" in cue.frames else subject_before(field, cue.first, since)
    if subject and not behind_preposition(field, subject, since):
        return after_subject(field, cue, subject)
    found = dropped(field, cue)
    if found and left in _AFTER_MAIN_CLAUSE and not found.source and found.rule.startswith("dropped"):
        main = main_subject(field, cue.unit, cue.first) if left in c.COMMA + c.COLON else None
        main = before.source[0] if before and before.source else main
        return replace(found, source=(main,)) if main else found
    return found


def _relative_before(field: Field, cue: Cue) -> int:
    """The pronoun whose clause a cue is the verb of, adjuncts between them (« che domenica in tv aveva detto »); -1:
    there is none."""
    classes, since = field.classes, cue.unit[0]
    for at in range(cue.first - 1, max(since, cue.first - _NEAR) - 1, -1):
        if classes[at] in c.RELATING:
            between = at + 1 == cue.first or adjuncts_after(classes, at + 1, cue.first) == cue.first
            return at if between else -1
        if classes[at] in _ENDS_OF_RELATIVE:
            return -1
    return -1


def _antecedent(field: Field, cue: Cue, before: Finding | None, relative: int) -> Range | None:
    """The relative pronoun; behind a preposition (« en la que afirma ») the subject is that of the sentence."""
    classes, since = field.classes, cue.unit[0]
    at = relative - 1
    if (
        classes[relative] == c.RELATIVE
        and classes[since] == c.COPULA
        and subject_before(field, relative, since + 1)
        == (
            since + 1,
            relative,
        )
    ):
        return since + 1, relative  # « Foi o presidente quem confirmou que … »
    at -= classes[at] == c.DETERMINER
    if at > since and classes[at] in c.PREPOSITIONS | {c.OF}:
        return before.source[0] if before and before.source else main_subject(field, cue.unit, cue.first)
    return (relative, relative + 1) if classes[relative - 1] != c.CLOSE else None
