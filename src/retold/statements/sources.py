"""Who says it: the noun phrase that is the subject of a cue, wherever it stands."""

import re

from retold.statements import classes as c
from retold.statements.cases import (
    governed,
    is_oblique,
    opens_clause,
    past_object,
    refused,
)
from retold.statements.field import Field, Range
from retold.statements.phrases import PREDICATE, adjuncts_after, phrase_after, phrase_before

_BORDER = (
    c.COMMA
    + c.SEMICOLON
    + c.COLON
    + c.DASH
    + c.CLOSE
    + c.THAT
    + c.QUESTION
    + c.SUBORDINATOR
    + c.BREAKER
    + c.CONJUNCTION
    + c.AS
    + c.BRACKET
    + c.BREAK
)
_CLAUSE_BORDER = c.CLOSE + c.THAT + c.SUBORDINATOR + c.BREAKER + c.CONJUNCTION + c.DASH
_ASIDE_RELATIVE = re.compile(f"{c.COMMA}{c.RELATIVE}")
_APPOSITION_OPENS = c.DETERMINER + c.QUANTIFIER + c.NOUN + c.NAME + c.NUMBER + c.NOUN_CUE + c.OF + c.PARTICLE
_OWNED = frozenset(c.NOUN + c.NAME + c.NOUN_CUE)
_NAME_AND_MORE = c.NAME + c.PARTICLE
_REACH = 40
_SPOKEN_END = tuple(",.!?…")
_NO_SUBJECTS = (c.OBJECT, c.NUMBER)
_BEFORE_VERB = c.LOOSELY | {c.OBJECT}
LONGEST_NAME = 6
"""Tokens of the longest name in quotation marks, the marks included."""


def subject_before(field: Field, at: int, since: int) -> Range | None:
    """The noun phrase before a verb group that starts at a token, apposition and coordination included."""
    classes = field.classes
    at = _before_times(classes, at, since)
    end = at
    if at > since and classes[at - 1] in c.ENDS_OF_ASIDE:
        if not ends_in_name(field, at, since):
            return _before_aside(field, at, since)
        opening = field.open_of(at)
        if opening == since or classes[opening - 1] in _BORDER + c.ADVERB + c.TIME:
            return opening, at
    start = phrase_before(field.reversed, end, since)
    if start == end and end - 1 > since and c.uses_of(classes[end - 1]) & c.PARTICIPLE:  # "figures released | showed"
        start = phrase_before(field.reversed, end - 1, since)
        start = end if start == end - 1 else start
    start = _behind_quoted(field, _with_owner(field, start, since), end)
    if start + 1 == end and classes[start] == c.QUANTIFIER and not field.lexicon.cases:
        start = phrase_before(field.reversed, start, since)  # "Burke, Hale and Lee | all said"
    if start == end or (field.lexicon.drops_subject and classes[start:end].strip(c.OBJECT) == ""):
        return None
    if field.lexicon.cases:
        start = past_object(field, start, end)
        own = governed(field, start, end)
        if (own is None or own > start) and (opened := _opening_subject(field, own, end, since)):
            return opened
        own = None if own is None or classes[own:end] in _NO_SUBJECTS else refused(field, own, end)
        if own is None:
            return None
        start, end = own, _before_manner(field, own, end)
    else:
        name = classes.find(_NAME_AND_MORE, start, end)
        while name >= 0 and not _of_manner(field, name + 1, end):
            name = classes.find(_NAME_AND_MORE, name + 1, end)
        end = end if name < 0 else name + 1  # "Ann Lee | in a statement said"
    start = _name_behind_phrase(field, start, end, since)
    while classes[start] == c.ADVERB and start < end - 1:
        start += 1
    if start - 1 >= since and classes[start - 1] == c.OF and (start - 1 == since or classes[start - 2] in _BORDER):
        start -= 1
    wider = _widened(field, start, since)
    return (wider if wider == start else _own_part(field, wider, start)), end


def _with_owner(field: Field, start: int, since: int) -> int:
    """The start of the whole phrase where a determiner of another case parts its head from its owner: «производители |
    этой вакцины»."""
    while start - 1 > since and is_oblique(field, start) and field.classes[start] in c.OPENERS:
        wider = phrase_before(field.reversed, start, since)
        if field.classes[start - 1] not in _OWNED or wider == start:
            break
        start = wider
    return start


def _own_part(field: Field, wider: int, start: int) -> int:
    """The start of a coordinated subject without what a preposition governs in front of it: «На всякий случай |
    Агентство по А и Б»."""
    if field.lexicon.cases:
        own = governed(field, wider, start)
        wider = start if own is None else own
        while wider < start and field.classes[wider] == c.ADVERB:
            wider += 1
    return wider


def _opening_subject(field: Field, own: int | None, end: int, since: int) -> Range | None:
    """The subject at the sentence's head, where none before the verb shows itself by its form."""
    shown = own is not None and any(_shows_itself(field, at) for at in range(own, end))
    return None if shown else opens_clause(field, since, end)


def _behind_quoted(field: Field, start: int, end: int) -> int:
    """The start of a subject behind a title in marks that ends with a comma: On “Today,” | Ann Lee said …"""
    close = field.classes.rfind(c.CLOSE, start, end - 1)
    return close + 1 if close >= 0 and field.tokens.words[close - 1].rstrip()[-1:] in _SPOKEN_END else start


def _before_times(classes: str, at: int, since: int) -> int:
    """The end of what stands before a moment: "the mayor | on Monday" said."""
    while at - 1 > since and classes[at - 1] == c.TIME:
        at -= 1 + (at - 2 > since and classes[at - 2] == c.NUMBER)
        at -= at - 1 > since and classes[at - 1] in c.PARTICLE + c.OF
    return at


def _shows_itself(field: Field, start: int) -> bool:
    """Whether a noun phrase begins as only a subject does."""
    cases = field.lexicon.cases
    return cases is not None and field.tokens.word(start) in cases.subjects


def _before_manner(field: Field, start: int, end: int) -> int:
    """The end of a subject in front of "in an interview" and the like, and behind a person's name before any other
    circumstance; in languages without articles."""
    classes = field.classes
    for at in range(start + 1, end):
        if classes[at] == c.PARTICLE:
            named = classes[max(start, at - 2) : at] == c.NAME + c.NAME
            ends_named = classes[end - 2 : end] == c.NAME + c.NAME
            if (named and not ends_named and classes[at + 1] != c.NAME) or _of_manner(field, at, end):
                return at
    return end


def _name_behind_phrase(field: Field, start: int, end: int, since: int) -> int:
    """The start of a full name right behind a phrase with a preposition that opens the sentence and is nobody's role:
    « Davanti ai giudici della seconda sezione | Ivano Bertolazzi »."""
    classes = field.classes
    if start - 1 != since or classes[since] not in c.PREPOSED or not field.lexicon.drops_subject:
        return start
    names = end
    while names > start and classes[names - 1] == c.NAME:
        names -= 1
    behind = end - names > 1 and classes[names - 1 : names] == c.NOUN
    return names if behind and field.tokens.word(names - 1) not in field.lexicon.persons else start


def _of_manner(field: Field, at: int, end: int) -> bool:
    """Whether a preposition opens a phrase that tells where or how something was said."""
    words = (part for i in range(at, min(end, at + 4)) for part in field.tokens.word(i).split())
    return any(word in field.lexicon.manner for word in words)


def ends_in_name(field: Field, at: int, since: int) -> bool:
    """Whether a noun phrase ends before a token with a name in quotation marks: «ООО «Ромашка» сообщило»."""
    if field.classes[at - 1] != c.CLOSE or at - 1 <= since:
        return False
    opening = field.open_of(at)
    inside = field.tokens.words[opening + 1]
    named = at - opening <= LONGEST_NAME and (inside[:1].isupper() or inside[:1].isdigit())
    if not named or field.tokens.words[at - 2].rstrip()[-1:] in _SPOKEN_END:
        return False
    if opening == since or field.classes[opening - 1] in _BORDER + c.ADVERB + c.TIME:
        return field.lexicon.cases is not None
    return field.classes[opening - 1] in c.NOMINAL + c.PARTICLE + c.OF


def _before_aside(field: Field, at: int, since: int) -> Range | None:
    """The noun phrase before an aside that ends just before the verb: "Ann Lee, 59, of Ashton, said"."""
    classes = field.classes
    closing = classes[at - 1]
    dashed = closing == c.COMMA and classes[at - 2] == c.DASH
    if dashed:
        at, closing = at - 1, c.DASH
    opening = c.BRACKET if closing == c.UNBRACKET else c.COMMA if closing == c.CLOSE else closing
    at_mark = field.open_of(at) if closing == c.CLOSE else at - 1
    for _ in range(6):
        at_mark = classes.rfind(opening, max(since, at_mark - _REACH), at_mark)
        if at_mark <= since:
            return None
        end = max(since, classes.rfind(c.BRACKET, since, at_mark)) if classes[at_mark - 1] == c.UNBRACKET else at_mark
        if field.lexicon.cases and classes[end - 1] == c.DETERMINER:
            end -= 1  # «Жена его, Клавдия, сказала»
        start = phrase_before(field.reversed, end, since)
        own = governed(field, start, end, at) if start < end else start
        # «В письме, с которым …, говорится, что …», «В кулуарах Ли, бледный, сказал …»
        said_in = field.lexicon.cases and (
            (own == start and classes[start - 1] == c.PARTICLE) or (own is not None and own > start)
        )
        start = own or start
        named = _name_behind_phrase(field, start, end, since) if start < end else start
        bordered = (
            start == since
            or named > start
            or said_in
            or classes[start - 1] in _BORDER + c.TIME + c.ADVERB
            or (field.lexicon.cases and _shows_itself(field, start))
            or (field.lexicon.drops_subject and adjuncts_after(classes, since, start) == start)
        )
        if c.COLON in classes[end:at] and closing != c.UNBRACKET:
            return None
        if start < end and classes[start:end] != c.NUMBER and bordered:
            start = named if named > start else _named_before(field, start, since)
            if start > since + 1 and classes[start - 1] == c.CONJUNCTION and classes[start] == c.NAME:
                start = _over_conjunction(field, start, since)  # « Anna Lee et Bo Ray, les fondateurs, ont dit »
            while field.lexicon.cases and classes[start] == c.ADVERB and start < end - 1:
                start += 1
            names = classes[at_mark + 1] in _APPOSITION_OPENS and not _stands_apart(field, at_mark + 1, at)
            names = names and not _is_described(field, at_mark + 1, at)
            relative = _ASIDE_RELATIVE.search(classes, at_mark, at)
            full = relative.start() if relative else at - 1 + (closing in c.CLOSERS)
            names = names and not dashed and not _tells(classes[at_mark + 1 : full]) and c.COLON not in classes[end:at]
            return start, full if names else at_mark
    return _between_quotation_and_verb(field, at, since)


def _tells(classes: str) -> bool:
    return any(letter in c.PREDICATES for letter in classes)


def _stands_apart(field: Field, start: int, end: int) -> bool:
    """Whether an aside that opens with a preposition belongs to the clause: ", in a letter,", ", in March,"."""
    word, manner, classes = field.tokens.word, field.lexicon.manner, field.classes
    if classes[start] != c.PARTICLE:
        return False
    return classes[start + 1] == c.TIME or any(word(at) in manner for at in range(start + 1, min(end, start + 4)))


def _is_described(field: Field, start: int, end: int) -> bool:
    """Whether an aside is a participle with what belongs to it: «в статье, опубликованной в журнале, говорится»."""
    cases = field.lexicon.cases
    opens = cases is not None and field.classes[start] == c.NOUN and cases.is_participle(field.tokens.word(start))
    return opens and field.classes[start + 1] == c.PARTICLE and c.NAME not in field.classes[max(start, end - 3) : end]


def _named_before(field: Field, start: int, since: int) -> int:
    """The start of the name before an apposition: "Ann Lee" before ", the mayor"."""
    classes = field.classes
    if start - 1 <= since or classes[start - 1] != c.COMMA:
        return start
    wider = phrase_before(field.reversed, start - 1, since)
    named = c.NAME in classes[wider : start - 1] or (classes[wider] == c.DETERMINER and classes[start] == c.NAME)
    return wider if named and (wider == since or classes[wider - 1] in _CLAUSE_BORDER) else start


def _between_quotation_and_verb(field: Field, at: int, since: int) -> Range | None:
    """All that stands between a quotation and the verb, where it opens with a noun phrase and holds no other cue."""
    classes = field.classes
    close = classes.rfind(c.CLOSE, since, at)
    if close < 0 or any(letter in c.CUES for letter in classes[close:at]):
        return None
    end = phrase_after(classes, close + 1, at)
    return (close + 1, at - 1) if close + 1 < end < at and classes[end] in c.COMMA + c.BRACKET else None


def _widened(field: Field, start: int, since: int) -> int:
    """The start of the whole noun phrase whose last part starts at a token."""
    for _ in range(3):
        wider = _over_conjunction(field, start, since)
        if wider == start:
            wider = _over_relative(field, start, since)
        if wider == start:
            return start
        start = wider
    return start


def _over_conjunction(field: Field, start: int, since: int) -> int:
    """Takes in "Ann and" before "Bo", where what stands before both is a border and no verb."""
    classes = field.classes
    at = start
    while at - 1 > since and classes[at - 1] in c.LINKS:
        if classes[at - 1] == c.COMMA and at == start:
            return start
        end = at - 2 if classes[at - 2] == c.COMMA and at - 2 > since else at - 1
        wider = phrase_before(field.reversed, end, since)
        if wider == end:
            return start
        at = wider
        if at == since or (classes[at - 1] in _BORDER and classes[at - 1] not in c.COMMA + c.CONJUNCTION):
            return at
    return start


def _over_relative(field: Field, start: int, since: int) -> int:
    """Takes in "a man who saw" before "the attack", and "an aide speaking on" before "condition"."""
    classes = field.classes
    if start <= since:
        return start
    before = start - 1
    while before > since and classes[before] in c.JOINTS:
        before -= 1
    if classes[before] not in c.VERBAL:
        return start
    floor = max(since, start - 16)
    for mark in range(before, floor - 1, -1):
        if classes[mark] in c.PARTITIONS:
            break
        told = classes[mark] == c.THAT and field.lexicon.drops_subject and classes[mark - 1] in c.NAME + c.NOUN
        if (classes[mark] in c.RELATIVE or told) and mark > since:
            wider = phrase_before(field.reversed, mark, since)
            return wider if wider < mark else start
    uses = c.uses_of(classes[before])
    if classes[before] in c.CUES and uses & c.FINITE:
        return start
    if uses & (c.GERUND | c.PARTICIPLE) and (uses & c.GERUND or classes[start - 1] in c.AGENT + c.PARTICLE):
        wider = phrase_before(field.reversed, before, since)
        if wider < before and (wider == since or classes[wider - 1] in _BORDER):
            return wider
    return start


def main_subject(field: Field, unit: Range, until: int) -> Range | None:
    """The subject of a sentence's main clause: that of its first verb before a token, a fronted clause left out."""
    classes, since = field.classes, unit[0]
    if field.lexicon.cases and c.OPEN not in classes[since:until]:
        since = max(since, classes.rfind(c.COLON, since, until) + 1)  # «Запас остался: мы посчитали и выяснили, что …»
    start = since
    if classes[since] in c.FRONTING:
        comma = classes.find(c.COMMA, since, until)
        start = comma + 1 if comma > 0 else since
    subordinate = classes.find(c.THAT, start, until) if field.lexicon.cases else -1
    for match in PREDICATE.finditer(classes, start, subordinate if subordinate >= 0 else until):
        at = match.start()
        while at > start and classes[at - 1] in c.LOOSELY:
            at -= 1
        clitics = at
        while clitics > start and classes[clitics - 1] in _BEFORE_VERB:
            clitics -= 1
        found = (subject_before(field, clitics, start) if clitics < at else None) or subject_before(field, at, start)
        if found:
            return found
    return None
