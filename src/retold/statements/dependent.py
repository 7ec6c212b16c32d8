"""Clauses of saying that have no subject of their own in the sentence's main clause: "wie X sagte", relative clauses,
passives, and those that name who says it behind a preposition: "in dem Bericht heißt es"."""

import re

from retold.statements import classes as c
from retold.statements.behind import subject_after
from retold.statements.brackets import Clause
from retold.statements.complements import clause_rest, complement, made, previous, quotation_in_front, reports
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE, clause_at, name_after, phrase_after
from retold.statements.segments import segment_end
from retold.statements.subjects import NOMINAL_OPENS, head_end, subject_behind, subject_of

_MAIN_CLAUSE = re.compile(f"{c.COMMA}(?=[{c.FINITE_VERBS}{c.AUXILIARY}{c.COPULA}])")


def subordinate(field: Field, clause: Clause) -> Finding | None:
    """A clause with its verb at the end: "Wie die Polizei mitteilte, …", "…, der sagte, …"."""
    classes, (since, until), start = field.classes, clause.unit, clause.start
    opener = start
    while opener < clause.verb and classes[opener] in c.CONJUNCTION + c.ADVERB:
        opener += 1
    if classes[opener] == c.AS:
        cue = (opener, opener + 1)
        subject = subject_after(field, opener + 1, clause.verb)
        if "told_in" in clause.reading.frames:  # « Wie aus der Partei verlautete, … »
            at = opener + 1 + (classes[opener + 1] == c.SUBJECT)
            cue, subject = (opener, at + 1), _by_preposition(field, at, clause.verb)
        if subject is None:
            return None
        subject = subject[0], head_end(classes, *subject)
        colon = classes.rfind(c.COLON, since, start - 1)
        told = colon + 1 if colon > since and start - colon > 3 else since
        content = [(told, start - 1)] if start - since > 3 else []
        content += [(clause.end + 1, until)] if clause.end + 2 < until else []
        if clause.passive or not content:
            return None
        return made(clause, subject, content, "as said", cue)
    if {"told_in", "named"} <= clause.reading.frames:
        return None
    right = complement(field, clause, clause.end, until)
    if right and clause.passive and right[1] == "infinitive" and classes[opener] in c.DETERMINER + c.RELATIVE:
        return made(clause, None, [(opener, opener + 1), *right[0]], "passive")  # « die beschuldigt werden, … »
    if right is None or clause.passive or (right[1] == "clause" and not clause_at(classes, right[0][0][0], until)):
        return None
    if classes[opener] in c.DETERMINER + c.RELATIVE:
        if field.tokens.word(opener) in field.order.never_subject:
            return None
        return made(clause, (opener, opener + 1), right[0], f"relative: {right[1]}")
    main = classes[opener] in c.SUBORDINATOR + c.BREAKER and _MAIN_CLAUSE.search(classes, right[0][0][0] + 1, until)
    if main:
        right[0][0] = (right[0][0][0], main.start())  # « Nachdem sie mitgeteilt hatte, dass er komme, | hatte … »
    opener += classes[opener] in c.PARTICLE + c.OF  # « bei dem sie gesagt hatte, … »
    subject = subject_after(field, opener + 1, clause.verb)
    return made(clause, (subject[0], head_end(classes, *subject)), right[0], right[1]) if subject else None


def impersonal(field: Field, clause: Clause) -> Finding | None:
    """ "Aus der Partei verlautete, …", "…, hieß es in dem Bericht": the source stands behind a preposition."""
    classes, (since, until) = field.classes, clause.unit
    if c.NEGATION in classes[clause.verb : clause.end] and classes[clause.verb] in c.COPULA:
        return None  # « ist nicht bekannt »
    source, preposition = _by_preposition(field, clause.end, segment_end(field, clause.end, until)), clause.end
    if source is None and classes[clause.start] in c.PARTICLE:
        source, preposition = _by_preposition(field, clause.start, clause.verb), clause.start
    if source is None and clause.closing > clause.verb + 1:
        preposition = next(
            (i for i in range(clause.verb + 1, clause.closing) if classes[i] in c.PARTICLE), clause.closing
        )
        source = _by_preposition(field, preposition, clause.closing)
    if "named" in clause.reading.frames and (source is None or _has_subject(field, clause, source)):
        return None
    extra = ((preposition, preposition + 1),) if source else ()
    right = complement(field, clause, max(clause.end, source[1] if source else 0), until)
    quoted = quotation_in_front(field, clause.verb, since)
    if clause.start == clause.verb > since and not quoted and right and classes[since] in c.PARTICLE:
        opening = _by_preposition(field, since, segment_end(field, since, clause.verb))
        return made(clause, source or opening, right[0], f"impersonal: {right[1]}", *extra)
    back = previous(field, clause, (clause.start, clause.verb)) if right is None and not quoted else None
    if back and source and clause.start < clause.verb:
        return made(clause, source, [back], "this is what", *extra)
    paused = classes[clause.verb - 1] in c.COMMA + c.AS + c.ACCORDING  # « …, so heißt es, … »
    if "named" in clause.reading.frames and not quoted and "question" not in clause.reading.frames:
        return made(clause, source, right[0], f"impersonal: {right[1]}", *extra) if right else None
    if clause.verb > since and (quoted or (clause.start == clause.verb and paused)):
        start = quoted[0] if quoted and (quoted[0] == since or classes[quoted[0] - 1] == c.COLON) else since
        opens = segment_end(field, since, clause.verb)
        if classes[clause.verb] in c.COPULA and not quoted and not PREDICATE.search(classes, since, opens):
            return None  # « Der Mann, der schoss, ist der Polizei bekannt »
        content = [(start, quoted[1] if quoted else clause.verb - 1)]
        content += clause_rest(field, clause, max(clause.end, source[1] if source else 0))
        return made(clause, source, content, "impersonal: fronted", *extra)
    return made(clause, source, right[0], f"impersonal: {right[1]}", *extra) if right else None


def _has_subject(field: Field, clause: Clause, source: Range) -> bool:
    """Whether a noun phrase stands inside the clause besides the source: « Im Saal steht ein Pult, das … »."""
    inside = range(clause.verb + 1, segment_end(field, clause.end, clause.unit[1]))
    nominal = c.NAME + c.DETERMINER + c.SUBJECT + c.QUANTIFIER + c.NUMBER
    return any(field.classes[at] in nominal and not source[0] <= at < source[1] for at in inside)


def _by_preposition(field: Field, at: int, until: int) -> Range | None:
    """The noun phrase behind the preposition that stands at a token, adverbs and days left out."""
    classes = field.classes
    while at < until and classes[at] in c.ADVERB + c.TIME:
        at += 1
    if at >= until or classes[at] not in c.PARTICLE + c.OF:
        return None
    heard_from = field.order.heard_from
    if heard_from and field.tokens.word(at) not in heard_from:
        return None  # « zum Abschluss hieß es »
    end = phrase_after(classes, at + 1, until)
    return (at + 1, head_end(classes, at + 1, end)) if end > at + 1 else None


def _tells(field: Field, phrase: Range) -> bool:
    """Whether a noun phrase is a body or a document that the pack lists."""
    return any(field.tokens.word(at) in field.lexicon.tellers for at in range(*phrase))


def _is_agent(field: Field, at: int) -> bool:
    """Whether a token opens who does what a passive tells: « von », but no genitive and no owner of a view."""
    genitive = field.tokens.word(at) in field.order.genitive
    return field.classes[at] == c.OF and not genitive and field.classes[at - 1] != c.VIEW


def passive(field: Field, clause: Clause) -> Finding | None:
    """What is said, by whom where "von" tells it: "Es wurde mitgeteilt, dass …"."""
    classes, until = field.classes, clause.unit[1]
    right = complement(field, clause, clause.end, until)
    agent = next((i for i in range(clause.verb, clause.closing) if _is_agent(field, i)), -1)
    who = subject_of(field, clause) if right and right[0] and "cited" in clause.reading.frames else None
    if who and right:
        return made(clause, who, right[0], right[1])  # « Ida Lee wird mit den Worten zitiert: „…“ »
    source = None
    if agent >= 0 and agent + 1 < clause.closing:
        end = name_after(classes, agent + 1, clause.closing)
        while end > agent + 2 and classes[end - 1] in c.NOUN + c.ADVERB:  # « von Brandt [scharf] kritisiert »
            end -= 1
        source = (agent + 1, end) if end > agent + 1 and c.NUMBER not in classes[agent:end] else None
    mood = right is not None and right[1] == "clause" and reports(field, right[0][0][0], until)
    if right and (mood or right[1] in ("that", "question", "infinitive", "colon")):
        nobody = field.tokens.word(clause.start) in field.lexicon.impersonal[0]
        told = [] if nobody else [(clause.start, clause.verb)]
        if right[1] == "infinitive" and told:
            return made(clause, source, [*told, *right[0]], "passive")
        document = _by_preposition(field, clause.start, clause.verb) if source is None else None
        if document and _tells(field, document):  # « In dem Bericht wird vermutet, dass … »
            return made(clause, document, right[0], "impersonal: that", (clause.start, clause.start + 1))
        return made(clause, source, right[0], "impersonal: that")
    quoted = quotation_in_front(field, clause.verb, clause.unit[0]) if "cited" in clause.reading.frames else None
    if quoted and (who := subject_behind(field, clause)):  # « „…“, wird der Minister zitiert »
        outlet = classes.find(c.OF, *who)
        return made(clause, (who[0], outlet if outlet > 0 else who[1]), [quoted], "quotation before")
    if source and "object" in clause.reading.frames and classes[clause.start] in NOMINAL_OPENS:
        called = next(
            (i for i in range(source[1], clause.closing) if classes[i] in c.PARTICLE + c.OPEN), clause.closing
        )
        return made(clause, source, [(clause.start, clause.verb), (called, clause.closing)], "passive by")
    return None
