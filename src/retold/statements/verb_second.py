"""From a clause with its verb second to an attribution: its source stands before or behind the verb, its content in
front, inside the verb bracket, or behind it."""

from retold.statements import classes as c
from retold.statements.brackets import Clause
from retold.statements.complements import (
    clause_rest,
    complement,
    made,
    previous,
    quotation_in_front,
    reports,
    skipped,
)
from retold.statements.dependent import impersonal, passive, subordinate
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.statements.objects import object_within
from retold.statements.phrases import PREDICATE
from retold.statements.segments import opens_final, segment_end
from retold.statements.sources import Range
from retold.statements.subjects import NOMINAL_OPENS, apposed_subject, lasts, main_subject, subject_behind, subject_of

_SCENE = c.SCENES | frozenset(c.ADVERB + c.TIME + c.OF + c.TO + c.verbs(c.OTHER, c.CUE, c.STANCE, having=c.PARTICIPLE))


def attribution(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    """The attribution that a clause makes, or None; `before` is the one found before it in the same sentence."""
    if clause.final:
        return subordinate(field, clause)
    if "told_in" in clause.reading.frames:
        return impersonal(field, clause)
    if "raising" in clause.reading.frames:
        return None
    if clause.passive:
        return passive(field, clause)
    return _active(field, clause, before)


def _active(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    classes, since, start, verb = field.classes, clause.unit[0], clause.start, clause.verb
    lead = start
    while lead < verb and classes[lead] in c.CONJUNCTION:
        lead += 1
    quoted = quotation_in_front(field, verb, since)
    if quoted and (found := _after_quotation(field, clause, quoted)):
        return found
    if lead == verb:
        return _verb_first(field, clause, before)
    subject = subject_of(field, clause)
    if subject is None:
        return None
    if since < start and classes[start - 1] == c.COMMA and _points(field, start, verb):
        return made(clause, subject, [(_front_start(field, since, verb), start - 1)], "fronted clause, inverted")
    front = (
        (lead, verb) if subject[0] > verb and classes[lead] in NOMINAL_OPENS and not lasts(classes, lead, verb) else ()
    )
    return _with_right(field, clause, subject, front)


def _points(field: Field, start: int, verb: int) -> bool:
    """Whether nothing but a word that points back stands before the verb: ", das berichtet die Zeitung"."""
    return start + 1 == verb and field.tokens.word(start) in field.order.pointing


def _after_quotation(field: Field, clause: Clause, quoted: Range) -> Finding | None:
    """`„…“, sagte X`: the quotation, or the clause that ends with it, and what goes on behind the source."""
    subject = subject_behind(field, clause)
    if subject is None:
        return None
    classes, (since, until) = field.classes, clause.unit
    start = quoted[0] if quoted[0] <= since or classes[quoted[0] - 1] in c.COLON + c.CLOSE else since
    rest = _rest(field, max(subject[1], clause.end), until)
    return made(clause, subject, [(start, quoted[1]), *rest], "quotation before")


def _rest(field: Field, at: int, until: int) -> list[Range]:
    """What goes on behind an inserted attribution: a quotation, or the clause after the comma."""
    classes = field.classes
    at = skipped(field, at, until)
    opening = classes.find(c.OPEN, at, until)
    near = 0 <= opening - at < 12 and not any(letter in c.CUES for letter in classes[at:opening])
    return [(opening, field.close_of(opening))] if near and classes[opening - 1] in c.COMMA + c.COLON + c.DASH else []


def _with_right(field: Field, clause: Clause, source: Range, front: Range | tuple[()]) -> Finding | None:
    """The attribution of a clause whose subject is known: by what follows the bracket, else what stands inside it."""
    until = clause.unit[1]
    right = complement(field, clause, max(clause.end, source[1]), until)
    inside = object_within(field, clause, source, front) if right is None or right[2] else []
    if right and inside and field.classes[inside[-1][1] - 1] == c.VIEW:
        inside = []
    if right and right[1] == "infinitive" and "object" in clause.reading.frames:
        told = object_within(field, clause, source, front)
        whole = bool(told) and told[-1][1] >= right[0][-1][1]
        return made(clause, source, told if whole else [*told, *right[0]], right[1])
    if right and not inside:
        loose = right[1] == "clause" and "object" in clause.reading.frames
        told = object_within(field, clause, source, front) if loose else []
        if told and c.TO not in field.classes[slice(*right[0][0])] and not reports(field, right[0][0][0], until):
            return made(clause, source, told, "object")  # « fordert Schutz, Li spricht von … »
        return made(clause, source, right[0], right[1])
    pointing = front and front[1] - front[0] == 1 and field.tokens.word(front[0]) in field.order.pointing
    back = previous(field, clause, front) if front and (pointing or not inside) else None
    if back:
        return made(clause, source, [back], "this is what")
    return made(clause, source, inside, "object") if inside else None


def _verb_first(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    """The verb opens its segment: behind what is said, behind an apposition of its subject, or coordinated."""
    classes, (since, until), verb = field.classes, clause.unit, clause.verb
    if verb == since:
        subject = subject_behind(field, clause)
        back = previous(field, clause, (since, since)) if subject and classes[subject[0]] == c.SUBJECT else None
        return made(clause, subject, [back], "this is what") if subject and back else None
    if classes[clause.start] in c.CONJUNCTION:
        return _coordinated(field, clause, before)
    if classes[verb - 1] not in c.COMMA + c.DASH + c.COLON:
        return None
    apposed = apposed_subject(field, clause)
    subject = subject_behind(field, clause)
    right = complement(field, clause, max(clause.end, subject[1] if subject else 0), until)
    if apposed and (found := _with_right(field, clause, apposed, ())):
        return found
    if subject is None:
        return _coordinated(field, clause, before)
    if right and right[1] != "clause" and (classes[since] in _SCENE or right[1] == "colon"):
        return made(clause, subject, right[0], right[1])
    if "fronted" not in clause.reading.frames:
        return None
    start = _front_start(field, since, verb)
    if _is_setting(field, start, verb - 1, clause.unit):
        found = _with_right(field, clause, subject, ())
        if found or opens_final(field, start, segment_end(field, start, verb), clause.unit):
            return found
    rest = _rest(field, max(subject[1], clause.end), until) or clause_rest(field, clause, max(subject[1], clause.end))
    return made(clause, subject, [(start, verb - 1), *rest], "fronted clause, inverted")


def _is_setting(field: Field, start: int, end: int, unit: Range) -> bool:
    """Whether all that stands in front are subordinate clauses and settings ("In einem Brief, der …")."""
    at = start
    while at < end:
        stop = segment_end(field, at, end)
        scene = field.classes[at] in _SCENE and not PREDICATE.search(field.classes, at, stop)
        if field.classes[at] in c.THAT + c.QUESTION or not (scene or opens_final(field, at, stop, unit)):
            return False
        at = stop + 1
    return True


def _front_start(field: Field, since: int, verb: int) -> int:
    colon = field.classes.rfind(c.COLON, since, verb)
    return colon + 1 if colon >= 0 else since


def _coordinated(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    if before and before.source:
        source = before.source[0]
    else:
        found = main_subject(field, clause)
        if found is None:
            return None
        source = found
    finding = _with_right(field, clause, source, ()) if source[1] <= clause.start else None
    if finding is None and source[1] > clause.start:
        return None
    return finding
