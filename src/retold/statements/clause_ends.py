"""Where a clause ends, or the phrase that a verb takes: before a further cue, a coordinated clause, an aside."""

import re

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.phrases import NOUN_PHRASE

_CUE_GERUND = c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.GERUND, lacking=c.FINITE)
_CUE_BASE = c.verbs(c.CUE, c.STANCE, having=c.BASE, lacking=c.FINITE)
_CUE_FINITE = c.verbs(c.CUE, c.STANCE, having=c.FINITE)
_CUE_PARTICIPLE = c.verbs(c.CUE, c.STANCE, having=c.PARTICIPLE)
_GROUP = f"[{c.ADVERB}{c.NEGATION}{c.OBJECT}{c.AUXILIARY}{c.COPULA}]*"
_TELLING = f"(?:{_GROUP}[{_CUE_FINITE}]|{_GROUP}{c.AUXILIARY}{c.ADVERB}*[{_CUE_PARTICIPLE}])"
_BRACKETED = f"(?:[{c.BRACKET}][^{c.UNBRACKET}]{{1,20}}[{c.UNBRACKET}])"
_OFTEN_PAUSED = f"{c.CONJUNCTION}{_TELLING}|{c.AS}(?:{NOUN_PHRASE})?{_GROUP}[{_CUE_FINITE}]|{c.ACCORDING}"
_NEW_SUBJECT = f"|{c.CONJUNCTION}{c.ADVERB}*{NOUN_PHRASE}{_BRACKETED}?{_GROUP}[{c.PREDICATES}]"
_STOPS = (
    f"{c.COMMA}(?:{_OFTEN_PAUSED}|(?:{c.QUANTIFIER}?{c.PARTICLE})?[{c.ADVERB}{c.OBJECT}]*[{_CUE_GERUND}]|{c.AUXILIARY}{c.ADVERB}*[{_CUE_PARTICIPLE}]"
    f"|{c.PARTICLE}{{1,2}}{c.OF}?[{c.ADVERB}{c.OBJECT}]*[{_CUE_BASE}]"
    f"|{c.CONJUNCTION}?(?!{c.OBJECT}){NOUN_PHRASE}{_TELLING}|{_GROUP}[{_CUE_FINITE}]{c.INCISE}"
    f"{_NEW_SUBJECT}"
    f"|[{c.BREAKER}{c.QUESTION}]|[{c.NOUN}{c.NOUN_CUE}][{c.THAT}{c.RELATIVE}](?=[^{c.COMMA}]*$))"
    f"|{_OFTEN_PAUSED}|{c.SEMICOLON}|{c.BREAK}|{c.COLON}{c.OPEN}"
)
_STOP = re.compile(_STOPS)
_STOP_OF_CLAUSE = re.compile(_STOPS.replace(_NEW_SUBJECT, ""))
"""Where nouns show their case, what is said goes on behind "and" with another subject: «цех откроют, а долг вернут»."""
_SAYS_AGAIN = re.compile(f"{c.COMMA}{_TELLING}")
"""A further cue behind the colon that ends an object: « invita alla cautela: dodici casi, sottolinea, sono pochi »."""
_FORMS = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.BASE)
_LOOSE = c.verbs(c.OTHER, having=c.GERUND | c.PARTICIPLE)
_BASES_TOO = "".join(letter for letter in c.FINITE_VERBS if c.uses_of(letter) & c.BASE)
_COORDINATED = f"{c.CONJUNCTION}{_GROUP}[{_FORMS}{_BASES_TOO}{c.AUXILIARY}{c.COPULA}]"
_OBJECT_STOP = re.compile(
    f"{_STOPS}|{c.CONJUNCTION}{c.ADVERB}*[{_CUE_PARTICIPLE}]|{c.CONJUNCTION}{NOUN_PHRASE}{_TELLING}|{_COORDINATED}"
    f"|{c.COMMA}(?:{_COORDINATED}|[{c.PARTICLE}{c.NUMBER}{c.RELATIVE}{c.SUBORDINATOR}{c.AS}{c.SUBJECT}{_LOOSE}])"
    f"|{c.BREAKER}|{c.DASH}"
)
_CASED_STOP = re.compile(
    _OBJECT_STOP.pattern.replace(
        f"[{c.PARTICLE}{c.NUMBER}{c.RELATIVE}{c.SUBORDINATOR}{c.AS}", f"{c.PARTICLE}(?!{c.RELATIVE})|[{c.NUMBER}{c.AS}"
    )
)
"""Where nouns show their case, what is said of a noun or on which condition goes on behind its comma: «призвали снизить
цены, которые …, если …»."""
_INFINITIVE_STOP = re.compile(_OBJECT_STOP.pattern.replace(_COORDINATED, _COORDINATED.replace(_BASES_TOO, "")))
"""Behind an infinitive a second one goes on: "vowed to fight it and win"."""
_OBJECT_STOP_RELATIVE = re.compile(
    f"{_OBJECT_STOP.pattern}|{c.COMMA}{c.THAT}|{c.COMMA}(?:{c.CONJUNCTION}[^{c.COMMA}{c.OPEN}{c.PREDICATES}]{{1,9}}"
    f"|{c.ADVERB}{_GROUP})[{c.PREDICATES}]"
)
"""Every way to stop begins with one of few characters, for which `re` looks fast."""


def clause_end(field: Field, start: int, until: int, *, phrase: bool = False) -> int:
    """Where the clause ends that starts at a token: before a further cue, a coordinated clause or a subordinate aside.

    `phrase`: what starts there is a noun phrase or an infinitive, which also ends before most that a comma parts off.
    """
    if phrase:
        stops = _OBJECT_STOP_RELATIVE if field.lexicon.that_relates else _OBJECT_STOP
        stops = _INFINITIVE_STOP if field.classes[start : start + 1] == c.TO else stops
        stops = _CASED_STOP if field.lexicon.cases else stops
    else:
        stops = _STOP_OF_CLAUSE if field.lexicon.cases else _STOP
    since = start + 1
    if field.classes[start : start + 2] == c.THAT + c.COMMA:
        since = max(since, field.classes.find(c.COMMA, start + 2, until) + 1)  # « que, no liceu, Ana dizia que … »
    stop = stops.search(field.classes, since, until)
    end = stop.start() if stop else until
    colon = field.classes.find(c.COLON, start, end) if phrase else -1
    return colon if colon > 0 and _SAYS_AGAIN.search(field.classes, colon, until) else end
