"""Verbs of saying whose subject is left out or stands behind them, in languages that drop pronouns: « Dijo que … ».

The source is then empty: the grammar of one sentence does not name anybody, and `speakers` may.
"""

from retold.statements import classes as c
from retold.statements.behind import subject_after
from retold.statements.clause_ends import clause_end
from retold.statements.contents import content_after, content_before
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.located import is_impersonal, located
from retold.statements.phrases import adjuncts_after

_BEFORE_DROPPED = frozenset(c.SUBORDINATOR + c.PARTICLE + c.AGENT + c.TO)
_PARTED = frozenset(c.COMMA + c.DASH)
_RULES_OF_OBJECTS = frozenset(("object", "infinitive", "loose clause"))


def behind_preposition(field: Field, phrase: Range, since: int) -> bool:
    """Whether a preposition stands before a noun phrase, so that it is no subject."""
    return phrase[0] > since and field.classes[phrase[0] - 1] in _BEFORE_DROPPED


def dropped(field: Field, cue: Cue, *, told: bool = False) -> Finding | None:
    """The attribution of a finite cue that has no subject before it: what is said stands around it, before it, or to
    its right, where a subject may come first (« Aseguró el ministro que … »).

    `told`: the cue follows a conjunction, so that what stands before it is not its content.
    """
    since, until = cue.unit
    if field.classes[cue.first - 1] == c.CLOSE and cue.first > since and not _whole(field, cue):
        return None
    if not told and "fronted" in cue.frames and cue.first > since:
        found = _around(field, cue)
        if found:
            return found
    subject = subject_after(field, cue.last, until)
    if subject and _opens(field, cue, subject[1]) and field.classes[subject[0]] not in c.PRONOUNS | {c.OF}:
        right = content_after(field, cue, subject[1])
        if right and right[1] not in _RULES_OF_OBJECTS:
            return attributed(cue, subject, right[0], f"inverted: {right[1]}")
    if headed := _headed(field, cue):
        return headed
    right = content_after(field, cue, cue.last)
    place = None if told else located(field, cue)
    if place and place[0] >= cue.last:
        right = content_after(field, cue, place[1]) or right
    if right is None and not told and "quotation" in cue.frames and field.classes[until : until + 1] == c.COLON:
        return attributed(cue, place, [], "quotation after")
    if right is None or right[1] == "loose clause":
        return None
    nobodys = "told_in" in cue.frames and place is None  # « Emerge che … »
    if nobodys and right[1] != "that":
        return None
    kind = "hearsay" if nobodys or cue.name == "hearsay" else "told in" if place else "dropped"
    return attributed(cue, place, right[0], f"{kind}: {right[1]}")


def _headed(field: Field, cue: Cue) -> Finding | None:
    """A headline that opens with its verb and a name: « Niega Robles recortes », « Pide Salud no bajar la guardia »."""
    classes, (since, until) = field.classes, cue.unit
    end = cue.last
    while end < until and classes[end] == c.NAME:
        end += 1
    if cue.unit != field.units[0] or cue.first != since or end == cue.last:
        return None
    right = content_after(field, cue, end)
    return attributed(cue, (cue.last, end), right[0], f"inverted: {right[1]}") if right else None


def _opens(field: Field, cue: Cue, at: int) -> bool:
    """Whether content that the cue takes opens at a token, adjuncts left out."""
    classes, until = field.classes, cue.unit[1]
    letters = c.THAT + c.QUESTION + (c.COLON + c.OPEN if "quotation" in cue.frames else "")
    return any(n < until and classes[n] in letters for n in (at, adjuncts_after(classes, at, until)))


def _around(field: Field, cue: Cue) -> Finding | None:
    """An incise without a subject: `«…», dijo en la puerta.`, « Temía, dice, que … », « …, asegura »."""
    classes, (since, until) = field.classes, cue.unit
    left = classes[cue.first - 1]
    quoted = left == c.CLOSE or (left in _PARTED and cue.first - 1 > since and classes[cue.first - 2] == c.CLOSE)
    if not quoted and (left not in _PARTED or c.NEGATION in classes[cue.first : cue.head]):
        return None
    if quoted and not _whole(field, cue):
        return None
    place = located(field, cue)
    if "told_in" in cue.frames and place is None and not is_impersonal(field, cue):
        return None
    after = place[1] if place and place[0] >= cue.last else adjuncts_after(classes, cue.last, until)
    mark = (
        after if after < until and classes[after] in _PARTED else after - 1 if classes[after - 1] == c.COMMA else None
    )
    if not quoted and mark is None and after < until:
        return None
    before = content_before(field, since, cue.first, quoted_only=False)
    if before is None:
        return None
    rest = _rest(field, mark, until, quoted) if mark is not None else []
    if not quoted and not rest and not _tells(field, before[0]):
        return None
    place = place if place and place[0] >= cue.last else None
    return attributed(cue, place, before + rest, "quotation before" if quoted else "fronted clause, dropped")


def _whole(field: Field, cue: Cue) -> bool:
    """Whether the quotation before a cue is what was said and no part of the clause that the cue stands in."""
    parted = field.classes[cue.first - 1] in _PARTED
    if not parted:
        opening = field.open_of(cue.first)
        parted = opening <= cue.unit[0] or field.classes[opening - 1] in c.LEADS
    return parted and "quotation" in cue.frames


def _rest(field: Field, mark: int, until: int, quoted: bool) -> list[Range]:
    """What goes on behind the mark that ends an incise."""
    at = mark + 1
    if at >= until:
        return []
    if field.classes[at] == c.OPEN:
        return [(at, min(field.close_of(at), until))]
    return [] if quoted else [(at, clause_end(field, at, until))]


def _tells(field: Field, content: Range) -> bool:
    return any(letter in c.PREDICATES for letter in field.classes[content[0] : content[1]])
