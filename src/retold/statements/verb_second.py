"""From a clause with its verb second to an attribution: its source stands before or behind the verb, its content in
front, inside the verb bracket, or behind it."""

import re

from retold.statements import classes as c
from retold.statements.brackets import Clause, opens_final, segment_end
from retold.statements.complements import complement, content_end, object_within, previous, skipped
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.statements.phrases import clause_at, phrase_after
from retold.statements.sources import Range, subject_after

_PREDICATE = re.compile(f"[{c.PREDICATES}]")
_NOMINAL = frozenset(
    c.DETERMINER
    + c.QUANTIFIER
    + c.NAME
    + c.NOUN
    + c.NUMBER
    + c.SUBJECT
    + c.NOUN_CUE
    + c.OPEN
    + c.verb(c.OTHER, c.PARTICIPLE)
)
_SCENE = c.SCENES | frozenset(c.ADVERB + c.TIME + c.OF + c.TO + c.verbs(c.OTHER, c.CUE, c.STANCE, having=c.PARTICIPLE))
_HEADS = frozenset(c.NAME + c.NUMBER + c.CLOSE + c.UNBRACKET + c.SUBJECT + c.OBJECT + c.NOUN_CUE + c.VIEW + c.DOT)


def attribution(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    """The attribution that a clause makes, or None; `before` is the one found before it in the same sentence."""
    if clause.final:
        return _subordinate(field, clause)
    if "told_in" in clause.reading.frames:
        return _impersonal(field, clause)
    if "raising" in clause.reading.frames:
        return None
    if clause.passive:
        return _passive(field, clause)
    return _active(field, clause, before)


def _found(clause: Clause, source: Range | None, content: list[Range], kind: str, *extra: Range) -> Finding | None:
    content = [(a, b) for a, b in content if a < b]
    cue = tuple(sorted((*clause.cue, *extra)))
    name = kind if " " in kind else f"{clause.reading.name}: {kind}"
    quotes = "quotation" in kind
    return (
        Finding((source,) if source else (), cue, tuple(content), name, clause.unit, quotes=quotes)
        if content or quotes
        else None
    )


def _active(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    classes, since, start, verb = field.classes, clause.unit[0], clause.start, clause.verb
    lead = start
    while lead < verb and classes[lead] in c.CONJUNCTION:
        lead += 1
    quoted = _quotation_in_front(field, verb, since)
    if quoted and (found := _after_quotation(field, clause, quoted)):
        return found
    if lead == verb:
        return _verb_first(field, clause, before)
    subject = subject_of(field, clause)
    if subject is None:
        return None
    front = (lead, verb) if subject[0] > verb and classes[lead] in _NOMINAL else ()
    return _with_right(field, clause, subject, front)


def subject_of(field: Field, clause: Clause) -> Range | None:
    """The subject of a clause: what stands before its verb where that can be one, else what stands behind."""
    classes, lead = field.classes, clause.start
    while lead < clause.verb and classes[lead] in c.CONJUNCTION:
        lead += 1
    if lead < clause.verb and _subject_leads(field, clause, lead):
        return lead, _last_head(classes, lead, clause.verb)
    return _behind(field, clause)


def _last_head(classes: str, first: int, last: int) -> int:
    """The end of a noun phrase without the small words behind its last noun."""
    end = last
    while end > first + 1 and classes[end - 1] not in _HEADS:
        end -= 1
    return end if classes[end - 1] in _HEADS else last


def _subject_leads(field: Field, clause: Clause, lead: int) -> bool:
    """Whether what stands before the verb can be its subject."""
    classes, after = field.classes, clause.verb + 1
    if (
        classes[lead] not in _NOMINAL
        or not classes[lead : clause.verb].strip(c.NOUN + c.ADVERB + c.TIME)
        or field.tokens.word(lead) in field.order.never_subject
    ):
        return False
    if classes[lead] == c.SUBJECT:
        return True
    follows = classes[after : after + 1]
    if lead + 1 == clause.verb and field.tokens.word(lead) in field.order.pointing:
        return _behind(field, clause) is None
    if follows != c.SUBJECT or after >= clause.closing:
        return True
    return field.tokens.word(after) in field.order.either_case


def _quotation_in_front(field: Field, verb: int, since: int) -> Range | None:
    """The quotation that ends right before the verb and is no part of a noun phrase."""
    classes, at = field.classes, verb
    while at > since and classes[at - 1] in c.PAUSES:
        at -= 1
    if at <= since or classes[at - 1] != c.CLOSE:
        return None
    opening = field.open_of(at)
    if at == verb and opening > since and classes[opening - 1] in c.NAME + c.NOUN + c.DETERMINER + c.OF + c.PARTICLE:
        return None
    return (opening, at)


def _after_quotation(field: Field, clause: Clause, quoted: Range) -> Finding | None:
    """`„…“, sagte X`: the quotation, or the clause that ends with it, and what goes on behind the source."""
    subject = _behind(field, clause)
    if subject is None:
        return None
    classes, (since, until) = field.classes, clause.unit
    start = quoted[0] if quoted[0] <= since or classes[quoted[0] - 1] in c.COLON + c.CLOSE else since
    rest = _rest(field, max(subject[1], clause.end), until)
    return _found(clause, subject, [(start, quoted[1]), *rest], "quotation before")


def _rest(field: Field, at: int, until: int) -> list[Range]:
    """What goes on behind an inserted attribution: a quotation, or the clause after the comma."""
    classes = field.classes
    at = skipped(field, at, until)
    opening = classes.find(c.OPEN, at, until)
    near = 0 <= opening - at < 12 and not any(letter in c.CUES for letter in classes[at:opening])
    return [(opening, field.close_of(opening))] if near and classes[opening - 1] in c.COMMA + c.COLON + c.DASH else []


def _behind(field: Field, clause: Clause) -> Range | None:
    """The subject behind the finite verb, with its apposition."""
    classes, until = field.classes, clause.unit[1]
    at, limit = clause.verb + 1, clause.closing
    while at < limit and (classes[at] in c.OBJECT + c.ADVERB + c.NEGATION):
        at += 1
    if at >= limit:
        return None
    if classes[at] == c.SUBJECT:
        return at, at + 1
    found = subject_after(field, at, limit)
    if found is None or field.tokens.word(found[0]) in field.order.never_subject:
        return None
    end = _last_head(classes, *found)
    if clause.closing == clause.end or end < clause.closing:
        end = _with_apposition(field, found[0], end, until)
    return found[0], end


def _with_apposition(field: Field, start: int, end: int, until: int) -> int:
    """Takes in ", die Chefin der Bahn" behind a name and ", Ida Lee" behind a role, and a bracket."""
    classes = field.classes
    if end < until and classes[end] == c.BRACKET:
        close = classes.find(c.UNBRACKET, end, min(until, end + 14))
        end = close + 1 if close > 0 else end
    if end + 1 >= until or classes[end] != c.COMMA:
        return end
    stop = segment_end(field, end + 1, until)
    inside = classes[end + 1 : stop]
    if inside[:1] in _NOMINAL and not _PREDICATE.search(inside) and inside[0] != c.SUBJECT and c.OPEN not in inside[:1]:
        return stop
    return end


def _with_right(field: Field, clause: Clause, source: Range, front: Range | tuple[()]) -> Finding | None:
    """The attribution of a clause whose subject is known: by what follows the bracket, else what stands inside it."""
    until = clause.unit[1]
    right = complement(field, clause, max(clause.end, source[1]), until)
    inside = object_within(field, clause, source, front) if right is None or right[2] else []
    if right and inside and field.classes[inside[-1][1] - 1] == c.VIEW:
        inside = []
    if right and not inside:
        return _found(clause, source, right[0], right[1])
    back = previous(field, clause, front) if front and not inside else None
    if back:
        return _found(clause, source, [back], "this is what")
    return _found(clause, source, inside, "object") if inside else None


def _verb_first(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    """The verb opens its segment: behind what is said, behind an apposition of its subject, or coordinated."""
    classes, (since, until), verb = field.classes, clause.unit, clause.verb
    if verb == since:
        subject = _behind(field, clause)
        back = previous(field, clause, (since, since)) if subject and classes[subject[0]] == c.SUBJECT else None
        return _found(clause, subject, [back], "this is what") if subject and back else None
    if classes[clause.start] in c.CONJUNCTION:
        return _coordinated(field, clause, before)
    if classes[verb - 1] not in c.COMMA + c.DASH + c.COLON:
        return None
    apposed = _apposed(field, clause)
    subject = _behind(field, clause)
    right = complement(field, clause, max(clause.end, subject[1] if subject else 0), until)
    if apposed and (found := _with_right(field, clause, apposed, ())):
        return found
    if subject is None:
        return _coordinated(field, clause, before)
    if right and right[1] != "clause" and (classes[since] in _SCENE or right[1] == "colon"):
        return _found(clause, subject, right[0], right[1])
    if "fronted" not in clause.reading.frames:
        return None
    start = _front_start(field, since, verb)
    if _is_setting(field, start, verb - 1, clause.unit):
        return _with_right(field, clause, subject, ())
    rest = _rest(field, max(subject[1], clause.end), until) or _clause_rest(field, clause, subject)
    return _found(clause, subject, [(start, verb - 1), *rest], "fronted clause, inverted")


def _is_setting(field: Field, start: int, end: int, unit: Range) -> bool:
    """Whether all that stands in front are subordinate clauses."""
    at = start
    while at < end:
        stop = segment_end(field, at, end)
        if field.classes[at] in c.THAT + c.QUESTION or not opens_final(field, at, stop, unit):
            return False
        at = stop + 1
    return True


def _front_start(field: Field, since: int, verb: int) -> int:
    colon = field.classes.rfind(c.COLON, since, verb)
    return colon + 1 if colon >= 0 else since


def _clause_rest(field: Field, clause: Clause, subject: Range) -> list[Range]:
    """The clause that goes on behind an inserted attribution: "Das sei, sagte er, kein Zufall"."""
    classes, until = field.classes, clause.unit[1]
    at = max(subject[1], clause.end)
    at = segment_end(field, at, until)
    if (
        at + 1 < until
        and classes[at] == c.COMMA
        and classes[at + 1] not in c.RELATIVE + c.BREAKER + c.SUBORDINATOR + c.CONJUNCTION
    ):
        stop = segment_end(field, at + 1, until)
        if not opens_final(field, at + 1, stop, clause.unit):
            return [(at + 1, content_end(field, at + 1, until))]
    return []


def _apposed(field: Field, clause: Clause) -> Range | None:
    """The subject with its apposition or relative clause, which a comma parts from the verb."""
    classes, since, verb = field.classes, clause.unit[0], clause.verb
    colon = max(classes.rfind(c.COLON, since, verb), classes.rfind(c.BREAK, since, verb))
    start = max(since, colon + 1)
    while start < verb and classes[start] in c.CONJUNCTION + c.SYMBOL:
        start += 1
    first = segment_end(field, start, verb)
    if classes[start] not in _NOMINAL - {c.OPEN, c.SUBJECT} or field.tokens.word(start) in field.order.never_subject:
        return None
    if (
        first >= verb - 1
        or _PREDICATE.search(classes, start, first)
        or not any(letter in _HEADS for letter in classes[start:first])
    ):
        return None
    at, whole = first + 1, True
    while at < verb:
        stop = segment_end(field, at, verb)
        if opens_final(field, at, stop, clause.unit):
            whole = False
        elif _PREDICATE.search(classes, at, stop):
            return None
        at = stop + 1
    return (start, verb - 1) if whole else (start, first)


def _coordinated(field: Field, clause: Clause, before: Finding | None) -> Finding | None:
    if before and before.source:
        source = before.source[0]
    else:
        found = _main_subject(field, clause)
        if found is None:
            return None
        source = found
    finding = _with_right(field, clause, source, ()) if source[1] <= clause.start else None
    if finding is None and source[1] > clause.start:
        return None
    return finding


def _main_subject(field: Field, clause: Clause) -> Range | None:
    """The noun phrase that opens the sentence, where it can be a subject."""
    classes, since = field.classes, clause.unit[0]
    match = _PREDICATE.search(classes, since, clause.start)
    if match is None or classes[since] not in _NOMINAL or field.tokens.word(since) in field.order.never_subject:
        return None
    stop = match.start()
    return (since, _last_head(classes, since, stop)) if stop > since and c.COMMA not in classes[since:stop] else None


def _subordinate(field: Field, clause: Clause) -> Finding | None:
    """A clause with its verb at the end: "Wie die Polizei mitteilte, …", "…, der sagte, …"."""
    classes, (since, until), start = field.classes, clause.unit, clause.start
    opener = start
    while opener < clause.verb and classes[opener] in c.CONJUNCTION + c.ADVERB:
        opener += 1
    if classes[opener] == c.AS:
        subject = subject_after(field, opener + 1, clause.verb)
        if subject is None:
            return None
        subject = subject[0], _last_head(classes, *subject)
        content = [(since, start - 1)] if start - since > 3 else []
        content += [(clause.end + 1, until)] if clause.end + 2 < until else []
        if clause.passive or not content:
            return None
        return _found(clause, subject, content, "as said", (opener, opener + 1))
    right = complement(field, clause, clause.end, until)
    if right is None or clause.passive or (right[1] == "clause" and not clause_at(classes, right[0][0][0], until)):
        return None
    if classes[opener] in c.DETERMINER + c.RELATIVE:
        if field.tokens.word(opener) in field.order.never_subject:
            return None
        return _found(clause, (opener, opener + 1), right[0], f"relative: {right[1]}")
    subject = subject_after(field, opener + 1, clause.verb)
    return _found(clause, (subject[0], _last_head(classes, *subject)), right[0], right[1]) if subject else None


def _impersonal(field: Field, clause: Clause) -> Finding | None:
    """ "Aus der Partei verlautete, …", "…, hieß es in dem Bericht": the source stands behind a preposition."""
    classes, (since, until) = field.classes, clause.unit
    source, preposition = _by_preposition(field, clause.end, segment_end(field, clause.end, until)), clause.end
    if source is None and classes[clause.start] in c.PARTICLE:
        source, preposition = _by_preposition(field, clause.start, clause.verb), clause.start
    if source is None and clause.closing > clause.verb + 1:
        preposition = next(
            (i for i in range(clause.verb + 1, clause.closing) if classes[i] in c.PARTICLE), clause.closing
        )
        source = _by_preposition(field, preposition, clause.closing)
    extra = ((preposition, preposition + 1),) if source else ()
    right = complement(field, clause, max(clause.end, source[1] if source else 0), until)
    quoted = _quotation_in_front(field, clause.verb, since)
    if clause.verb > since and (quoted or (clause.start == clause.verb and classes[clause.verb - 1] == c.COMMA)):
        start = quoted[0] if quoted and (quoted[0] == since or classes[quoted[0] - 1] == c.COLON) else since
        content = [(start, quoted[1] if quoted else clause.verb - 1)]
        return _found(clause, source, content, "impersonal: fronted", *extra)
    return _found(clause, source, right[0], f"impersonal: {right[1]}", *extra) if right else None


def _by_preposition(field: Field, at: int, until: int) -> Range | None:
    """The noun phrase behind the preposition that stands at a token, adverbs and days left out."""
    classes = field.classes
    while at < until and classes[at] in c.ADVERB + c.TIME:
        at += 1
    if at >= until or classes[at] not in c.PARTICLE:
        return None
    end = phrase_after(classes, at + 1, until)
    return (at + 1, _last_head(classes, at + 1, end)) if end > at + 1 else None


def _passive(field: Field, clause: Clause) -> Finding | None:
    """What is said, by whom where "von" tells it: "Es wurde mitgeteilt, dass …"."""
    classes, until = field.classes, clause.unit[1]
    right = complement(field, clause, clause.end, until)
    agent = next((i for i in range(clause.verb, clause.closing) if classes[i] == c.OF and classes[i - 1] != c.VIEW), -1)
    source = None
    if agent >= 0 and agent + 1 < clause.closing:
        end = phrase_after(classes, agent + 1, clause.closing)
        source = (agent + 1, end) if end > agent + 1 else None
    if right and right[1] in ("that", "question", "infinitive", "colon"):
        told = [] if classes[clause.start] == c.SUBJECT else [(clause.start, clause.verb)]
        if right[1] == "infinitive" and told:
            return _found(clause, source, [*told, *right[0]], "passive")
        return _found(clause, source, right[0], "impersonal: that")
    if source and "object" in clause.reading.frames and classes[clause.start] in _NOMINAL:
        return _found(clause, source, [(clause.start, clause.verb), (source[1], clause.closing)], "passive by")
    return None
