"""Noun phrases behind a verb or a preposition: the subject of an inverted verb, the source after "according to"."""

import re

from retold.statements import classes as c
from retold.statements.cases import (
    apposed,
    before_objects,
    behind_governed,
    ends_as_object,
    past_objects,
    said_where,
)
from retold.statements.field import Field, Range
from retold.statements.phrases import adjuncts_after, clause_at, clause_in, name_after, phrase_after
from retold.statements.sources import LONGEST_NAME, ends_in_name

_LEADING = frozenset(c.verbs(c.OTHER, having=c.FINITE, lacking=c.PARTICIPLE | c.GERUND))
_HEADS = frozenset(c.NAME + c.NOUN)
_MOOD = re.compile(f"{c.COMMA}[^{c.COMMA}{c.NAME}{c.PREDICATES}{c.OPEN}{c.BREAK}]{{1,6}}{c.COMMA}(?={c.NAME})")
"""How somebody said it, between a verb and the name behind it: « glisse, un peu gênée, Emma »."""
_DATE = re.compile(f"{c.COMMA}?{c.NUMBER}{c.TIME}{c.COMMA}?")
"""A date set off by commas behind the day of the week: «заявил в среду, 5 мая, мэр»."""
_CIRCUMSTANTIAL = c.PREPOSITIONS | {c.OF, c.SUBORDINATOR}
_CIRCUMSTANCES = 3
"""Phrases between an inverted verb and its subject, at most: « aveva detto di lui in estate il tecnico »."""
_GERUND = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND, lacking=c.FINITE)
_MEANWHILE = re.compile(f"{c.COMMA}[{_GERUND}][^{c.COMMA}{c.PREDICATES}{c.OPEN}{c.BREAK}]{{0,8}}{c.COMMA}")
"""What somebody did in saying it, between a verb and its subject: «заявил, выступая в Киеве, мэр»."""
_NAMED = 3
"""Tokens from which a phrase with a preposition may end in somebody's name of two words."""


def subject_after(field: Field, at: int, until: int) -> Range | None:
    """The noun phrase after an inverted verb, with apposition: `said Ann Lee, the mayor of Kessel`."""
    classes = field.classes
    spoken = said_where(field, at, until)
    if spoken:
        return spoken
    at = _past_time_and_addressee(field, at, until)
    mood = _MOOD.match(classes, at, until) or _MEANWHILE.match(classes, at, until)
    at = mood.end() if mood else at
    led = at + 1 < until and classes[at] in _LEADING and classes[at + 1] in _HEADS  # "says lead author Ann Lee"
    end = phrase_after(classes, at + led, until)
    if end == at + led:
        return _named(field, at, until)
    if field.lexicon.cases and classes[at] == c.OBJECT:
        return None
    at = past_objects(field, at, end)
    end = before_objects(field, at, end)
    if classes[at] not in c.PRONOUNS:
        end = without_adjunct(field, at, end)
        if end - at > 1 and classes[end - 1] == c.NUMBER and classes[end : end + 1] == c.TIME:
            return at, end - 1  # «заявил Лунин | 6 ноября»
        end = _with_participle(field, end, until)
        end = _with_apposition(field, at, end, until)
        end = _with_second(field, end, until)
    return at, end


def behind_object(field: Field, phrase: Range, at: int, until: int) -> Range | None:
    """The subject behind a verb at a token, where the phrase before the verb ends as an object does: «новость
    подтвердил мэр»."""
    joined = field.lexicon.cases is not None and field.classes[at : at + 1] == c.CONJUNCTION
    at += joined  # «решение осудил и Лунин»
    whole = ends_as_object(field, *phrase) or (joined and phrase[0] < at)
    if not whole or field.classes[at : at + 1] not in _HEADS:
        return None
    subject = subject_after(field, at, until)
    described = field.lexicon.cases is not None and field.lexicon.cases.is_adjective(field.tokens.word(until - 1))
    return subject if subject and subject[1] >= until and not described else None


def _with_second(field: Field, end: int, until: int) -> int:
    """Takes in "and Bo" where nothing but a pause follows: «считают Анна и Пётр», "said Ann Lee and Bo Ray"; where
    nouns show no case, only behind a name."""
    classes = field.classes
    last = end
    shown = field.lexicon.cases is not None or classes[end - 1] == c.NAME
    while shown and last < until and classes[last] == c.CONJUNCTION:
        second = phrase_after(classes, last + 1, until)
        if second == last + 1 or classes[last + 1] in c.PRONOUNS:
            return end
        if field.lexicon.cases is None and classes[last + 1] not in c.NAME + c.DETERMINER:
            return end
        last = second
    return last if last == until or classes[last] in c.PAUSES else end


def _named(field: Field, at: int, until: int) -> Range | None:
    """A name in quotation marks that is all of a source: «пишет «Заря»»."""
    if at >= until or field.classes[at] != c.OPEN or not field.lexicon.cases:
        return None
    close = field.close_of(at)
    named = close - at <= LONGEST_NAME and field.tokens.words[at + 1][:1].isupper()
    return (at, close) if named and ends_in_name(field, close, at) else None


def _past_time_and_addressee(field: Field, at: int, until: int) -> int:
    """Past "on Monday" and "to reporters" between an inverted verb and its subject, where a subject still follows."""
    classes = field.classes
    at = adjuncts_after(classes, at, until, plain=True)
    dated = _DATE.match(classes, at, until) if field.lexicon.cases else None
    paused = classes[at : at + 1] == c.COMMA and classes[at - 1] == c.TIME  # « a annoncé vendredi 4 mai, la mairie »
    at += paused and phrase_after(classes, at + 1, until) == until
    at = dated.end() if dated else at
    spoken_to = _audience(field, at, until)
    if spoken_to > at:
        return adjuncts_after(classes, spoken_to, until, plain=True)
    for _ in range(_CIRCUMSTANCES):
        if at >= until or classes[at] not in _CIRCUMSTANTIAL:
            return at
        after = _hearers(field, at + 1, name_after(classes, at + 1, until))
        after = behind_governed(field, at + 1, after) if field.lexicon.cases and after > at + 1 else after
        if (
            after > at + 1
            and after < until
            and (classes[after] in c.OPENERS | c.PREPOSITIONS or phrase_after(classes, after, until) > after)
        ):
            at = adjuncts_after(classes, after, until, plain=True)
            continue
        return at
    return at


def _hearers(field: Field, at: int, end: int) -> int:
    """The end of a phrase that names who hears or reads, before the capital right behind: « à la presse Me Bo »."""
    if field.lexicon.cases:
        return end
    manner, classes = field.lexicon.manner, field.classes
    if at < end and classes[at] == c.OPEN:
        return min(end, field.close_of(at))  # « a déclaré au « Phare » Bo Li »
    for noun in range(at, end - 1):
        named = classes[noun + 1] == c.NAME and field.tokens.word(noun + 1) in field.lexicon.persons
        if named and field.tokens.word(noun) in manner:
            return noun + 1
    return _before_full_name(field, at, end) if field.lexicon.drops_subject else end


def _before_full_name(field: Field, at: int, end: int) -> int:
    """The end of a place or a listener before the full name that closes the phrase and is its bearer's only where a
    role stands before it: « ha gridato dai banchi | Irma Neri », « ha detto a Dazn | Ismael Toure, vent'anni »."""
    classes, lexicon, name = field.classes, field.lexicon, end - 2
    if name <= at or classes[name:end] != c.NAME * 2:
        return end
    if classes[name - 1] == c.NOUN:
        bearer = field.tokens.word(name - 1)
        return end if bearer in lexicon.persons or bearer in lexicon.tellers else name
    known = (
        field.tokens.word(name) in lexicon.persons or classes[end : end + 2] in c.COMMA + c.NUMBER + c.COMMA + c.NOUN
    )
    return name if classes[name - 1] == c.NAME and known else end


def _audience(field: Field, at: int, until: int) -> int:
    """Past whom the words were said to, a pronoun or a newspaper in quotation marks («рассказал «Заре» мэр»), where a
    subject still follows; else `at`."""
    classes = field.classes
    if at >= until or classes[at] not in c.OPEN + c.OBJECT:
        return at
    after = at + 1 if classes[at] == c.OBJECT else field.close_of(at)
    if after - at > LONGEST_NAME or after >= until:
        return at
    subject = adjuncts_after(classes, after, until, plain=True)
    return after if phrase_after(classes, subject, until) > subject else at


def without_adjunct(field: Field, start: int, end: int) -> int:
    """Cuts "in a statement" and the like off the end: a preposition after a name, or before a noun of manner."""
    classes, tokens, manner = field.classes, field.tokens, field.lexicon.manner
    for at in range(start + 1, end):
        if classes[at] == c.PARTICLE and (
            tokens.word(at) in field.lexicon.citing
            or (classes[at - 1] == c.NAME and not _name_of_role(field, start, at, end))
            or any(
                part in manner
                for i in range(at, min(end, at + 5))
                for part in (*tokens.word(i).split(), tokens.word(i))
            )
        ):
            return at
    return end


def _name_of_role(field: Field, start: int, at: int, end: int) -> bool:
    """Whether a preposition opens the complement of a role whose bearer is named behind it: «посол в Чили Ян Ли»."""
    classes = field.classes
    named = end - at > _NAMED and classes[end - 2 : end] == c.NAME + c.NAME and c.NAME + c.NAME not in classes[start:at]
    return field.lexicon.cases is not None and classes[start] == c.NOUN and named


def _with_participle(field: Field, end: int, until: int) -> int:
    """Takes in "involved in the case", "by the police" behind "arrested", and "who saw it" behind a noun."""
    classes = field.classes
    if end + 1 >= until:
        return end
    described = field.lexicon.participles_follow and c.uses_of(field.tokens.classes[end - 1]) & c.PARTICIPLE
    at = adjuncts_after(classes, end, until, plain=True) if described else end
    if described and at < until and classes[at] == c.AGENT:
        return phrase_after(classes, at + 1, until)  # « il bollettino diffuso ieri sera dalla Regione »
    uses = c.uses_of(classes[end])
    by = classes[end] == c.AGENT and c.uses_of(classes[end - 1]) & c.PARTICIPLE
    if (
        by
        or (uses & (c.PARTICIPLE | c.GERUND) and classes[end + 1] in c.PARTICLE + c.AGENT + c.TO)
        or classes[end] == c.RELATIVE
    ):
        comma = classes.find(c.COMMA, end, until)
        return until if comma < 0 else comma
    return end


def _with_apposition(field: Field, start: int, end: int, until: int, closed: bool = False) -> int:
    """Takes in "(Ind)", ", the mayor of Kessel" and, behind a role, ", Ann Lee"; with `closed` only what a comma ends,
    since what follows may be something else."""
    classes = field.classes
    if closed and end < until and classes[end] == c.COMMA:
        comma = classes.find(c.COMMA, end + 1, until)
        if comma < 0 or classes[start] in c.SUBJECT + c.OBJECT:
            return end
        until = comma
    if closed and end < until and c.CONJUNCTION in classes[end + 1 : until] and c.NAME in classes[start:end]:
        return end  # « Selon les mots de Li, la mère et la sœur … »
    named = name_after(classes, end + 1, until) if end < until and classes[end] == c.COMMA else end
    whole = not closed or named == until or not field.lexicon.drops_subject
    if end + 1 < named and classes[end + 1] == c.NAME and classes[start] == c.DETERMINER and whole:
        return named
    if end < until and classes[end] == c.BRACKET:
        closing = classes.find(c.UNBRACKET, end, min(until, end + 12))
        return closing + 1 if closing > 0 else end
    if end + 1 < until and classes[end] == c.COMMA and (classes[end + 1] in c.APPOSED or _kin(field, end + 1, until)):
        comma = classes.find(c.COMMA, end + 1, until)
        if comma == end + 2 and classes[end + 1] == c.NUMBER and not closed:  # "Ann Lee, 43, a mother of two"
            end = comma
            comma = classes.find(c.COMMA, end + 1, until)
            if classes[end + 1 : end + 2] not in c.OPENERS or clause_at(
                classes, end + 1, comma if comma > 0 else until
            ):
                return end
        stop = until if comma < 0 else comma
        colon = classes.find(c.COLON, end + 1, stop)
        stop = colon if colon > 0 and field.lexicon.drops_subject else stop
        if not clause_at(classes, end + 1, stop) and not _tells(field, end + 1, stop):
            return stop
    return end


def _kin(field: Field, at: int, until: int) -> bool:
    """Whether an apposition opens with whose it is and a role behind: "Ann Lee, | Mr Okafor's lawyer"."""
    owner = field.classes.find(c.POSSESSIVE, at, min(until, at + 5))
    return (
        owner > 0
        and not field.classes[at:owner].strip(c.NAME)
        and any(field.tokens.word(n) in field.lexicon.persons for n in range(owner + 1, min(until, owner + 4)))
    )


def _tells(field: Field, at: int, until: int) -> bool:
    """Whether a verb stands between two tokens that no relative pronoun takes: no apposition then."""
    inside = field.classes[at:until]
    verb = next((n for n, letter in enumerate(inside) if letter in c.COPULA + c.AUXILIARY), -1)
    return field.lexicon.drops_subject and verb > 0 and not any(letter in c.RELATING for letter in inside[:verb])


def name_at(field: Field, at: int, until: int, closed: bool = False) -> Range | None:
    """The source after "according to": a noun phrase with its apposition, with `closed` one between two commas."""
    end = phrase_after(field.classes, at, until)
    if end == at:
        return _named(field, at, until)
    if closed and field.lexicon.cases and field.classes[end : end + 1] == c.COMMA:
        comma = field.classes.find(c.COMMA, end + 1, until)
        plain = comma < 0 or clause_in(field.classes, end + 1, comma) or not apposed(field, end + 1)
        return at, end if plain else _with_apposition(field, at, end, until, closed)
    end = without_adjunct(field, at, end)
    wider = _with_participle(field, end, until)
    return at, wider if end < wider and (wider < until or not closed) else _with_apposition(
        field, at, end, until, closed
    )
