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
    to_infinitive,
)
from retold.statements.dependent import impersonal, passive, subordinate
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.objects import object_within
from retold.statements.phrases import PREDICATE, adjuncts_after, name_after
from retold.statements.segments import opens_final, segment_end
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


def _from_front(field: Field, clause: Clause) -> Finding | None:
    """What stands behind the preposition that opens a clause: « Von [Betrug] sprach der Wirt »."""
    subject = subject_behind(field, clause)
    if subject is None or complement(field, clause, max(clause.end, subject[1]), clause.unit[1]):
        return None
    start = clause.start
    return made(clause, subject, [(start + 1, clause.verb)], "object", (start, start + 1))


def _active(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    if clause.fronted and (found := _from_front(field, clause)):
        return found
    classes, since, start, verb = field.classes, clause.unit[0], clause.start, clause.verb
    lead = start
    while lead < verb and classes[lead] in c.CONJUNCTION:
        lead += 1
    quoted = quotation_in_front(field, verb, since)
    if quoted and (found := _after_quotation(field, clause, quoted)):
        return found
    if lead == verb:
        return _verb_first(field, clause, before)
    subject = _several(field, clause) or subject_of(field, clause) or _particle_name(field, lead, verb)
    nobody = subject and field.tokens.word(subject[0]) in field.lexicon.impersonal[0]
    if subject is None or (nobody and "stative" in clause.reading.frames):
        return None
    if since < start and classes[start - 1] == c.COMMA and _points(field, start, verb):
        return made(clause, subject, [(_front_start(field, since, verb), start - 1)], "fronted clause, inverted")
    front = (
        (lead, verb) if subject[0] > verb and classes[lead] in NOMINAL_OPENS and not lasts(classes, lead, verb) else ()
    )
    return _with_right(field, clause, subject, front)


def _several(field: Field, clause: Clause) -> Range | None:
    """A subject of several with an apposition among them: « Ida Lee, die Leiterin, und ihr Stellvertreter sagten »."""
    classes, since, start = field.classes, clause.unit[0], clause.start
    joined = start > since + 1 and classes[start] in c.CONJUNCTION and classes[start - 1] == c.COMMA
    if not joined or classes[since] not in NOMINAL_OPENS or PREDICATE.search(classes, since, start):
        return None
    last = subject_of(field, clause)
    known = field.tokens.word(since) in field.order.never_subject
    return (since, last[1]) if last and last[0] == start + 1 and last[1] <= clause.verb and not known else None


def _particle_name(field: Field, start: int, verb: int) -> Range | None:
    """A surname with its particle in front of the verb: « Von der Mark betonte »."""
    classes, at = field.classes, start
    while at < verb and field.tokens.word(at) in field.order.name_particles:
        at += 1
    return (start, verb) if start < at < verb and not classes[at:verb].strip(c.NAME) else None


def _points(field: Field, start: int, verb: int) -> bool:
    """Whether nothing but a word that points back stands before the verb: ", das berichtet die Zeitung"."""
    return start + 1 == verb and field.tokens.word(start) in field.order.pointing


def _after_quotation(field: Field, clause: Clause, quoted: Range) -> Finding | None:
    """`„…“, sagte X`: the quotation, or the clause that ends with it, and what goes on behind the source."""
    subject = subject_behind(field, clause)
    if subject is None:
        return None
    classes, (since, until) = field.classes, clause.unit
    if "cited" in clause.reading.frames:
        return _cited(field, clause, subject, [quoted])
    start = quoted[0] if quoted[0] <= since or classes[quoted[0] - 1] in c.COLON + c.CLOSE else since
    end = max(subject[1], clause.end)
    rest = _rest(field, end, until)
    if (
        not rest
        and classes[end : end + 1] == c.COMMA
        and any(letter in c.PREDICATES for letter in classes[end + 1 : end + 2])
    ):
        rest = clause_rest(field, clause, end)  # „Bis zuletzt“, sagte er, seien alle geblieben
    return made(clause, subject, [(start, quoted[1]), *rest], "quotation before")


def _rest(field: Field, at: int, until: int) -> list[Range]:
    """What goes on behind an inserted attribution: a quotation, or the clause after the comma."""
    classes, behind = field.classes, at
    at = skipped(field, at, until)
    opening = classes.find(c.OPEN, at, until)
    near = 0 <= opening - at < 12 and not any(letter in c.CANDIDATES for letter in classes[behind:opening])
    return [(opening, field.close_of(opening))] if near and classes[opening - 1] in c.COMMA + c.COLON + c.DASH else []


def _with_right(field: Field, clause: Clause, source: Range, front: Range | tuple[()]) -> Finding | None:
    """The attribution of a clause whose subject is known: by what follows the bracket, else what stands inside it."""
    until = clause.unit[1]
    right = complement(field, clause, max(clause.end, source[1]), until)
    if right and right[1] == "quotation" and "cited" in clause.reading.frames:
        return _cited(field, clause, source, right[0])
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
    if pointing and inside and field.classes[inside[-1][0]] in c.PARTICLE + c.OF:
        inside = []  # « Das meldet die Zeitung in ihrer Ausgabe »
    if not front and not inside and right is None and field.tokens.word(clause.start) in field.order.pointing_adverbs:
        front = (clause.start, clause.start + 1) if clause.start + 1 == clause.verb else ()
    back = previous(field, clause, front) if front and (pointing or not inside) else None
    if back:
        return made(clause, source, [back], "this is what")
    if not front and right is None and (parted := _bare_object(field, clause, source, inside)):
        return made(clause, *parted, "object")
    return made(clause, source, inside, "object") if inside else None


def _bare_object(field: Field, clause: Clause, source: Range, inside: list[Range]) -> tuple[Range, list[Range]] | None:
    """A subject behind its verb and the bare noun right behind it parted: « Seither fordert die Stadt [Hilfe] »."""
    classes, last = field.classes, source[1] - 1
    if (
        source[0] < clause.verb
        or "object" not in clause.reading.frames
        or (inside and classes[inside[0][0]] not in c.PARTICLE)
    ):
        return None
    if classes[source[0]] != c.DETERMINER or classes[last - 1 : last + 1] != c.NAME * 2 or last - source[0] != 2:
        return None
    bearer = field.tokens.word(last - 1).rpartition("-")[2]
    if bearer in field.lexicon.persons and bearer not in field.lexicon.tellers:
        return None  # « der Minister Habeck »
    content = [(last, inside[0][1]), *inside[1:]] if inside else [(last, last + 1)]
    return (source[0], last), content


def _cited(field: Field, clause: Clause, outlet: Range, content: list[Range]) -> Finding | None:
    """The words of somebody whom another cites: « Die Zeitung zitierte [einen Nachbarn] mit den Worten: „…“ »."""
    at = outlet[1] if outlet[0] > clause.verb else clause.verb + 1
    at = adjuncts_after(field.classes, at, clause.unit[1], plain=True)
    end = name_after(field.classes, at, clause.unit[1])
    if end == at:
        return None
    led = (end, content[0][0] - 1)
    return made(clause, (at, end), content, "quotation", *([led] if led[0] < led[1] <= led[0] + 4 else []))


def _verb_first(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    """The verb opens its segment: behind what is said, behind an apposition of its subject, or coordinated."""
    classes, (since, until), verb = field.classes, clause.unit, clause.verb
    if verb == since:
        subject = subject_behind(field, clause)
        back = previous(field, clause, (since, since)) if subject and classes[subject[0]] == c.SUBJECT else None
        return made(clause, subject, [back], "this is what") if subject and back else None
    if classes[clause.start] in c.CONJUNCTION:
        return _coordinated(field, clause, before)
    if classes[verb - 1] not in c.COMMA + c.DASH + c.COLON + c.AS + c.ACCORDING:
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
    start = _front_start(field, since, verb)
    if fronted := _object_in_front(field, clause, subject, start):
        return fronted
    if "fronted" not in clause.reading.frames:
        return None
    if _is_setting(field, start, verb - 1, clause.unit):
        found = _with_right(field, clause, subject, ())
        ends = opens_final(field, start, segment_end(field, start, verb), clause.unit)
        inserted = clause_rest(field, clause, max(subject[1], clause.end))
        goes_on = inserted and (not ends or field.classes[inserted[0][0]] in c.PREDICATES)
        if found or not goes_on:  # « Von den Häusern, die leer stehen, zeigten drei Risse »
            return found
    rest = _rest(field, max(subject[1], clause.end), until) or clause_rest(field, clause, max(subject[1], clause.end))
    return made(clause, subject, [(start, verb - 1), *rest], "fronted clause, inverted")


def _object_in_front(field: Field, clause: Clause, subject: Range, start: int) -> Finding | None:
    """An object that a relative clause or an infinitive parts from the verb: « Den Versuch, Zeit zu gewinnen, nannte er
    töricht »."""
    opens = field.classes[start] == c.DETERMINER and field.tokens.word(start) in field.order.never_subject
    if not opens or "object" not in clause.reading.frames:
        return None
    if PREDICATE.search(field.classes, start, segment_end(field, start, clause.verb)):
        return None
    right = complement(field, clause, max(clause.end, subject[1]), clause.unit[1])
    if right and right[1] != "infinitive":
        return None
    front = (start, clause.verb - 1)
    content = [front, *right[0]] if right else object_within(field, clause, subject, front)
    return made(clause, subject, content, "infinitive" if right else "object")


def _is_setting(field: Field, start: int, end: int, unit: Range) -> bool:
    """Whether all that stands in front are subordinate clauses and settings ("In einem Brief, der …")."""
    at = start
    while at < end:
        stop = segment_end(field, at, end)
        scene = field.classes[at] in _SCENE and not PREDICATE.search(field.classes, at, stop)
        scene = scene and c.SUBJECT not in field.classes[at:stop] and not _unlisted_mood(field, at, stop)
        scene = scene or (at > start and to_infinitive(field, at, stop))
        if field.classes[at] in c.THAT + c.QUESTION or not (scene or opens_final(field, at, stop, unit)):
            return False
        at = stop + 1
    return True


def _unlisted_mood(field: Field, at: int, stop: int) -> bool:
    """Whether an unlisted word stands where a verb of reported speech does: « Insgesamt [entwickle] sich die Lage »."""
    classes, word, endings = field.classes, field.tokens.word, field.order.mood_endings
    behind = c.SUBJECT + c.OBJECT + c.DETERMINER + c.ADVERB
    return any(
        classes[i] == c.NOUN and word(i).endswith(endings) and classes[i + 1] in behind for i in range(at + 1, stop - 1)
    )


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
