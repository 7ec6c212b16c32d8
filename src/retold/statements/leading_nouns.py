"""Nouns of saying that lead into what was said or follow it, with who said it behind "of".

« Immediata la replica del sindaco: «…» », « «…», è il commento di Rossi », « Il timore dei residenti è che … »,
« Dall'ospedale arriva la conferma: … ».
"""

import re
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.behind import name_at
from retold.statements.clause_ends import clause_end
from retold.statements.dropped import behind_preposition
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE, adjuncts_after, phrase_after
from retold.statements.sources import subject_before

_LEADS = re.compile(
    f"[{c.COLON}]|{c.CLOSE}(?=[{c.COMMA}{c.COLON}{c.DASH}{c.DETERMINER}])|{c.COPULA}(?={c.THAT})"
    f"|[{c.NOUN}{c.NOUN_CUE}{c.AROUND}](?={c.THAT}[{c.DETERMINER}{c.NOMINAL}{c.NEGATION}{c.COPULA}{c.PARTICLE}])"
)
_SAYS = re.compile(f"[{c.verbs(c.CUE, having=c.FINITE)}{c.OPEN}{c.QUOTED}{c.THAT}{c.RELATIVE}{c.QUESTION}]")
_GROUP = frozenset(c.OBJECT + c.AUXILIARY + c.COPULA + c.NEGATION + c.ADVERB)
_BEHIND_NOUN = frozenset(c.NOUN + c.ADVERB + c.COPULA + c.verbs(c.OTHER, having=c.PARTICIPLE))
_TARRIES = frozenset(c.PREDICATES + c.NEGATION + c.OBJECT)
"""What may stand between whoever said it and the colon: « A resposta do ministério não tardou: «…» »."""
_OWNS = frozenset(c.OF + c.AGENT)
_OPENS = frozenset(c.DETERMINER + c.SUBJECT + c.COPULA + c.ADVERB + c.NOUN + c.verbs(c.OTHER, having=c.PARTICIPLE))
_FARTHEST = 16
"""Tokens that a lead has at most."""


def leading_nouns(field: Field) -> Iterator[Finding]:
    """The attributions of a level by a noun that the language lists as one that leads."""
    if not field.lexicon.leads:
        return
    for at, unit in field.marked(_LEADS):
        letter = field.classes[at]
        found = (
            _behind(field, at, unit)
            if letter == c.CLOSE
            else _in_front(field, at, unit)
            if letter in c.COLON + c.COPULA
            else _before_that(field, at, unit)
        )
        if found:
            yield found


def _in_front(field: Field, mark: int, unit: Range) -> Finding | None:
    """The lead that ends at a colon, or at the copula of « l'accusa di Rossi è che … »."""
    classes, until = field.classes, unit[1]
    start = max(classes.rfind(letter, unit[0], mark) + 1 for letter in c.COLON + c.CLOSE + c.SYMBOL)
    start = max(start, unit[0])
    if not 0 < mark - start <= _FARTHEST or mark + 1 >= until or _SAYS.search(classes, start, mark):
        return None
    noun = next((at for at in range(start, mark) if _is_lead(field, at)), None)
    if noun is None:
        return None
    owner = _owner(field, noun, mark)
    teller = None if owner else _teller(field, start, noun)
    actor = None if owner or teller or classes[mark] != c.COLON else _actor(field, start, noun, mark)
    titled = None if owner or teller or actor else _titled(field, start, noun, mark)
    source = owner or teller or actor or titled
    if source is None:
        return None
    opens = classes[mark + 1] == c.OPEN
    content = (mark + 1, field.close_of(mark + 1) if opens else clause_end(field, mark + 1, until))
    first = actor[1] if actor else teller[1] if teller else _past_place(field, start, noun)
    first = noun if titled else first
    return Finding((source,), ((first, _end_of_cue(field, noun, owner)),), (content,), "noun", unit, field.level, opens)


def _behind(field: Field, close: int, unit: Range) -> Finding | None:
    """The lead behind a quotation: « «…»: l'avvertimento di Seul », « «…», questo il commento del sindaco »."""
    classes, (since, until) = field.classes, unit
    at = close + 1 + (classes[close + 1] in c.AFTER_QUOTATION)
    if at == close + 1 and field.open_of(at) != since:
        return None  # « Dopo il «no» la replica di Rossi »
    noun = next((n for n in range(at, min(until, at + 5)) if _is_lead(field, n)), None)
    if noun is None or any(letter not in _OPENS for letter in classes[at:noun]):
        return None
    owner = _owner(field, noun, until)
    if owner is None:
        return None
    content = (max(since, field.open_of(close + 1)), close + 1)
    return Finding((owner,), ((at, _end_of_cue(field, noun, owner)),), (content,), "noun", unit, field.level, True)


def _before_that(field: Field, noun: int, unit: Range) -> Finding | None:
    """The clause that a noun carries for the subject of its verb: « ha l'impressione che … », « è dell'idea che … »."""
    classes, until = field.classes, unit[1]
    if not _is_lead(field, noun):
        return None
    start = max(unit[0], noun - 5)
    verb = next((at for at in range(noun - 1, start - 1, -1) if classes[at] in c.PREDICATES), None)
    if verb is None or classes[verb] in c.CUES or any(letter in c.CUES for letter in classes[verb:noun]):
        return None
    first = verb
    while first > unit[0] and classes[first - 1] in _GROUP:
        first -= 1
    source = subject_before(field, first, unit[0])
    if source is None or behind_preposition(field, source, unit[0]):
        return None
    content = (noun + 1, clause_end(field, noun + 1, until))
    return Finding((source,), ((first, noun + 1),), (content,), "noun: that", unit, field.level)


def _is_lead(field: Field, at: int) -> bool:
    return field.classes[at] in c.NOUN + c.NOUN_CUE + c.AROUND + c.NAME and field.tokens.word(at) in field.lexicon.leads


def _owner(field: Field, noun: int, until: int) -> Range | None:
    """Who said it: the phrase with "of" behind a noun, with what tells where or when up to the end."""
    classes, at = field.classes, noun + 1
    while at < until and classes[at] in _BEHIND_NOUN:
        at += 1
    if at >= until or classes[at] not in _OWNS:
        return None
    contracted = field.tokens.word(at) in field.lexicon.contracted
    source = name_at(field, at + 1, until)
    if source is None:
        return None
    end = source[1]
    goes_on = classes[end : end + 1] in _TARRIES and classes[until : until + 1] == c.COLON
    if end < until and classes[end] not in c.PAUSES and not goes_on and adjuncts_after(classes, end, until) < until:
        return None
    return (at if contracted else at + 1, end)


def _end_of_cue(field: Field, noun: int, owner: Range | None) -> int:
    """Behind the noun, or its preposition where that is no part of the source."""
    return owner[0] if owner and owner[0] > noun + 1 and field.classes[owner[0] - 1] in _OWNS else noun + 1


def _titled(field: Field, start: int, noun: int, mark: int) -> Range | None:
    """The name before a comma, the noun and a quotation: « Rossi, la sfida: «…» »."""
    classes = field.classes
    comma = noun - 1 - (classes[noun - 1] == c.DETERMINER)
    quoted = noun + 1 == mark and classes[mark + 1] == c.OPEN
    named = start < comma and classes[comma] == c.COMMA and not classes[start:comma].strip(c.NAME)
    return (start, comma) if quoted and named else None


def _past_place(field: Field, start: int, noun: int) -> int:
    """The first token of a lead behind a place, a moment or a conjunction in front of it."""
    classes = field.classes
    start += classes[start] == c.CONJUNCTION
    comma = classes.rfind(c.COMMA, start, noun)
    return comma + 1 if comma > 0 else start


def _teller(field: Field, start: int, noun: int) -> Range | None:
    """Where the word comes from: « Dall'ospedale arriva la conferma: … »."""
    classes = field.classes
    start += classes[start] == c.CONJUNCTION
    if classes[start] != c.AGENT:
        return None
    end = phrase_after(classes, start + 1, noun)
    verb = PREDICATE.search(classes, end, noun)
    contracted = field.tokens.word(start) in field.lexicon.contracted
    return (start if contracted else start + 1, end) if end > start + 1 and verb else None


def _actor(field: Field, start: int, noun: int, mark: int) -> Range | None:
    """The subject of the verb whose object the noun is, right before the colon: « il Comune lancia l'allarme: … »."""
    classes = field.classes
    verb = PREDICATE.search(classes, start, noun)
    if verb is None or noun + 2 < mark or noun - verb.start() > 4:
        return None
    first = verb.start()
    while first > start and classes[first - 1] in _GROUP:
        first -= 1
    return subject_before(field, first, start)
