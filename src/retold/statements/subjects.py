"""Who speaks in a clause with its verb second: the noun phrase before the finite verb, or the one behind it."""

import re

from retold.statements import classes as c
from retold.statements.behind import subject_after
from retold.statements.brackets import Clause
from retold.statements.field import Field, Range
from retold.statements.phrases import PREDICATE, phrase_after
from retold.statements.segments import opens_final, segment_end

_BARE_NAME = re.compile(f"{c.NAME}{{1,3}}(?={c.NOUN})")
NOMINAL_OPENS = frozenset(
    c.DETERMINER + c.QUANTIFIER + c.NAME + c.NOUN + c.NUMBER + c.SUBJECT + c.NOUN_CUE + c.VIEW + c.OPEN
    + c.verb(c.OTHER, c.PARTICIPLE)
)  # fmt: skip
"""What can open a noun phrase."""

_LONGEST_ATTRIBUTE = 9
_AFTER_ADVERB = frozenset(c.DETERMINER + c.NAME + c.QUANTIFIER + c.SUBJECT + c.ADVERB)
_HEADS = frozenset(c.NAME + c.NUMBER + c.CLOSE + c.UNBRACKET + c.SUBJECT + c.OBJECT + c.NOUN_CUE + c.VIEW + c.DOT)


def subject_of(field: Field, clause: Clause) -> Range | None:
    """The subject of a clause: what stands before its verb where that can be one, else what stands behind."""
    classes, lead = field.classes, clause.start
    while lead < clause.verb and classes[lead] in c.CONJUNCTION:
        lead += 1
    while lead + 1 < clause.verb and classes[lead] == c.ADVERB and classes[lead + 1] in _AFTER_ADVERB:
        lead += 1
    if lead < clause.verb and _subject_leads(field, clause, lead):
        return lead, head_end(classes, lead, clause.verb)
    return subject_behind(field, clause)


def _subject_leads(field: Field, clause: Clause, lead: int) -> bool:
    """Whether what stands before the verb can be its subject."""
    classes, after = field.classes, clause.verb + 1
    opens = classes[lead] in NOMINAL_OPENS or (classes[lead] == c.RELATIVE and lead == clause.unit[0])
    if (
        not opens
        or not classes[lead : clause.verb].strip(c.NOUN + c.ADVERB + c.TIME)
        or field.tokens.word(lead) in field.order.never_subject
    ):
        return False
    if classes[lead] == c.SUBJECT:
        return True
    if lasts(classes, lead, clause.verb) or classes[clause.verb - 1] == c.TIME:
        return False
    if _is_dative(field, lead, clause.verb) and subject_behind(field, clause):
        return False
    if _person_behind(field, lead, clause):
        return False
    follows = classes[after : after + 1]
    if lead + 1 == clause.verb and field.tokens.word(lead) in field.order.pointing:
        return subject_behind(field, clause) is None
    if follows != c.SUBJECT or after >= clause.closing:
        return True
    return field.tokens.word(after) in field.order.either_case


def _is_dative(field: Field, lead: int, verb: int) -> bool:
    """Whether a phrase before the verb is a feminine in the dative, by its adjective or its noun: « Der [Zeitung] sagte
    der Minister, … »."""
    order, word = field.order, field.tokens.word
    if word(lead) not in order.feminine_dative:
        return False
    noun = next((at for at in range(lead + 1, verb) if field.classes[at] != c.NOUN), verb - 1)
    if field.classes[noun] == c.OPEN and field.close_of(noun) == verb:
        return True  # « Der „Zeit“ sagte der Minister, … »
    described = lead + 1 < noun and word(lead + 1).endswith(order.feminine_endings[:1])
    return described or word(noun) in order.feminine_dative or word(noun).endswith(order.feminine_endings[1:])


def _person_behind(field: Field, lead: int, clause: Clause) -> bool:
    """Whether what stands before the verb names nobody listed, and a masculine role stands behind it as only a subject
    does: « Die Idee lobte der Minister »."""
    classes, word, at = field.classes, field.tokens.word, clause.verb + 1
    while at < clause.closing and classes[at] == c.ADVERB:
        at += 1
    if at == clause.verb + 1 and classes[at] == c.NAME and at < clause.closing:
        if any(word(n) in field.lexicon.noun_cues for n in (lead, lead + 1)):
            return True  # « Forderungen nach Hilfe wies Brandt zurück »
        return _happens(field, lead, clause.verb)
    if at + 1 >= clause.closing or word(at) not in field.order.feminine_dative or classes[at + 1] != c.NAME:
        return False
    role = word(at + 1).rpartition("-")[2]
    if role not in field.lexicon.persons or role.endswith(field.order.feminine_endings[1:]):
        return False
    known = (field.lexicon.persons, field.lexicon.tellers, field.lexicon.groups)
    heads = [word(n).rpartition("-")[2] for n in range(lead, clause.verb) if classes[n] in _HEADS]
    return classes[lead] == c.DETERMINER and not any(head in listed for head in heads for listed in known)


def _happens(field: Field, lead: int, verb: int) -> bool:
    """Whether the head of a phrase tells of an action and is no body: « Eine [Verschiebung] nannte Brandt fatal »."""
    word = field.tokens.word(lead + 1).rpartition("-")[2]
    action = field.classes[lead] == c.DETERMINER and word.endswith(field.order.feminine_endings[1:4])
    return action and not word.endswith(tuple(field.lexicon.tellers | field.lexicon.persons | field.lexicon.groups))


def lasts(classes: str, lead: int, verb: int) -> bool:
    """Whether what stands before a verb tells how long or when: « Drei Jahre lang forderte », « Zwei Tage nach »."""
    counted = classes[lead] in c.QUANTIFIER + c.NUMBER
    return counted and (classes[verb - 1] == c.ADVERB or classes[lead + 1] == c.TIME)


def subject_behind(field: Field, clause: Clause) -> Range | None:
    """The subject behind the finite verb, with its apposition."""
    classes, until = field.classes, clause.unit[1]
    at, limit = clause.verb + 1, clause.closing
    at += classes[at : at + 1] == c.CONJUNCTION  # « räumt aber auch er ein »
    while at < limit and (classes[at] in c.OBJECT + c.ADVERB + c.NEGATION):
        at += 1
    if at >= limit:
        return None
    if classes[at] == c.SUBJECT or (at + 1 == limit < clause.end and classes[at] == c.DETERMINER):
        return at, at + 1
    described = _past_attribute(classes, at, limit)
    found = (at, phrase_after(classes, described, limit)) if described > at else subject_after(field, at, limit)
    if found is None or field.tokens.word(found[0]) in field.order.never_subject:
        return None
    end = head_end(classes, *found)
    bare = _BARE_NAME.match(classes, found[0], end)
    end = bare.end() if bare else end  # « forderte Italien gemeinsame Schulden »
    if end < limit and classes[end] == c.PARTICLE and field.tokens.word(end) in field.order.joints:
        end = head_end(classes, end, phrase_after(classes, end + 1, limit))
    if clause.closing == clause.end or end < clause.closing:
        end = with_apposition(field, found[0], end, until)
    return found[0], end


def _past_attribute(classes: str, at: int, limit: int) -> int:
    """Where the noun's own words start behind an attribute with complements of its own, « der [seit zehn Jahren]
    amtierende Bürgermeister »; the same token where there is none."""
    if classes[at] != c.DETERMINER or at + 1 >= limit or classes[at + 1] != c.PARTICLE:
        return at
    for noun in range(at + 3, min(at + _LONGEST_ATTRIBUTE, limit)):
        if classes[noun] in c.COMMA + c.OPEN:
            return at
        if classes[noun] == c.NAME and (classes[noun - 1] == c.NOUN or c.uses_of(classes[noun - 1])):
            return noun - 1
    return at


def with_apposition(field: Field, start: int, end: int, until: int) -> int:
    """Takes in ", die Chefin der Bahn" behind a name and ", Ida Lee" behind a role, and a bracket."""
    classes = field.classes
    if end < until and classes[end] == c.BRACKET:
        close = classes.find(c.UNBRACKET, end, min(until, end + 14))
        end = close + 1 if close > 0 else end
    if end + 1 >= until or classes[end] != c.COMMA:
        return end
    stop = segment_end(field, end + 1, until)
    inside = classes[end + 1 : stop]
    if (
        inside[:1] in NOMINAL_OPENS
        and not PREDICATE.search(inside)
        and inside[0] != c.SUBJECT
        and c.OPEN not in inside[:1]
    ):
        return stop
    return end


def apposed_subject(field: Field, clause: Clause) -> Range | None:
    """The subject with its apposition or relative clause, which a comma parts from the verb."""
    classes, since, verb = field.classes, clause.unit[0], clause.verb
    colon = max(classes.rfind(c.COLON, since, verb), classes.rfind(c.BREAK, since, verb))
    start = max(since, colon + 1)
    while start < verb and classes[start] in c.CONJUNCTION + c.SYMBOL + c.ADVERB:
        start += 1
    first = segment_end(field, start, verb)
    if (
        classes[start] not in NOMINAL_OPENS - {c.OPEN, c.SUBJECT}
        or field.tokens.word(start) in field.order.never_subject
    ):
        return None
    if (
        first >= verb - 1
        or PREDICATE.search(classes, start, first)
        or not any(letter in _HEADS for letter in classes[start:first])
    ):
        return None
    if classes[verb + 1 : verb + 2] == c.SUBJECT and any(
        letter in c.NOUN_CUE + c.VIEW for letter in classes[start:first]
    ):
        return None  # « Die Vorwürfe, dass Geld fehle, wies sie zurück »
    at, whole = first + 1, True
    while at < verb:
        stop = segment_end(field, at, verb)
        if opens_final(field, at, stop, clause.unit):
            whole = False
        elif PREDICATE.search(classes, at, stop):
            return None
        at = stop + 1
    return (start, verb - 1) if whole else (start, first)


def main_subject(field: Field, clause: Clause) -> Range | None:
    """The noun phrase that opens the sentence, where it can be a subject."""
    classes, since = field.classes, clause.unit[0]
    match = PREDICATE.search(classes, since, clause.start)
    if match is None or classes[since] not in NOMINAL_OPENS or field.tokens.word(since) in field.order.never_subject:
        return None
    stop = match.start()
    if stop == since + 1 and field.tokens.word(since) in field.order.pointing:
        return None  # « So hat sich … ausgesprochen und behauptet, … »
    return (since, head_end(classes, since, stop)) if stop > since and c.COMMA not in classes[since:stop] else None


def head_end(classes: str, first: int, last: int) -> int:
    """The end of a noun phrase without the small words behind its last noun."""
    end = last
    while end > first + 1 and classes[end - 1] not in _HEADS:
        end -= 1
    return end if classes[end - 1] in _HEADS else last
