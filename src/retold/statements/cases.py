"""Where the subject starts in languages that mark it by case: behind what a preposition or the verb itself governs.

«На заседании | депутат предложил», «сообщил агентству | глава района»: without articles, a noun phrase of word classes
alone runs across both.
"""

import re

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.phrases import name_after, phrase_after

_HEADS = frozenset(c.NAME + c.NOUN + c.NOUN_CUE + c.AROUND)
_GOVERNED = frozenset(c.PARTICLE)
_SUBJECTS = _HEADS | frozenset(c.NUMBER + c.QUANTIFIER)
_DECLINED = frozenset(c.NOUN + c.DETERMINER + c.QUANTIFIER)
_NAMED = frozenset(c.NAME + c.OPEN)
_OPENING = frozenset(c.NAME + c.NOUN + c.DETERMINER)
_INSIDE = frozenset(c.NOMINAL + c.DETERMINER + c.OPEN)
_CIRCUMSTANCES = frozenset(c.PARTICLE + c.ADVERB + c.TIME)
_BETWEEN = c.NOMINAL + c.DETERMINER + c.QUANTIFIER + c.PARTICLE + c.ADVERB + c.TIME
_TELLS = re.compile(f"[{c.PREDICATES}{c.RELATIVE}{c.THAT}{c.PARTICLE}]")
_SHORTEST = 3
"""Letters up to which a noun's ending tells nothing of its case: «дом»."""
_REACH = 4
"""Tokens behind the start of a verb group within which its verb stands."""


def governed(field: Field, start: int, end: int, verb: int | None = None) -> int | None:
    """Where the subject starts in a noun phrase that ends before a verb: `start`, or behind what a preposition before
    it governs; None where all of it is governed.

    A verb without a subject is said where its preposition says: «в мэрии сообщили», «в докладе отмечается»; `verb` is
    its token where an aside stands between.
    """
    cases = field.lexicon.cases
    if cases is None or start == 0 or field.classes[start - 1] not in _GOVERNED:
        return start
    at = _behind_head(field, start, end)
    at = field.close_of(at) if field.classes[at] == c.OPEN and at < end else at
    shown = _shown(field, at, end)
    if shown is not None:
        return shown
    if says_nobody(field, end if verb is None else verb):
        counted = next((n for n in range(at, end) if _counts(field, n)), None)
        if counted is not None:
            return counted
        said = _place(field, start, end)
        if said is not None:
            return said
    at = _past_oblique(field, at, end)
    return at if at < end and field.classes[at] in _SUBJECTS else None


def _counts(field: Field, at: int) -> bool:
    """Whether a number or numeral opens a subject of its own behind what a preposition governs."""
    opens = field.classes[at] in c.NUMBER + c.QUANTIFIER and field.classes[at - 1] not in _GOVERNED
    return opens and not is_oblique(field, at)


def past_object(field: Field, start: int, end: int) -> int:
    """Where a subject starts behind an object that a determiner opens: «свое решение | Лунин объяснил …»; `start`
    elsewhere."""
    if field.lexicon.cases is None or field.classes[start] not in c.OPENERS or not is_oblique(field, start):
        return start
    own = _past_oblique(field, start, end)
    return own if own < end else start


def _past_oblique(field: Field, at: int, end: int) -> int:
    """Behind what goes on with a phrase that a preposition governs: phrases with prepositions of their own, words that
    only the other cases have, an owner before a name («в адрес | христианской веры Асия», «на полях форума Иванов»)."""
    cases, classes, word = field.lexicon.cases, field.classes, field.tokens.word
    while cases is not None and at < end:
        if classes[at] == c.PARTICLE and at + 1 < end:
            at = _behind_head(field, at + 1, end)
        elif is_oblique(field, at) and (classes[at] != c.NOUN or cases.is_adjective(word(at))):
            at = _behind_head(field, at, end)
        elif is_oblique(field, at) or (
            classes[at : at + 2] == c.NOUN + c.NAME and at + 1 < end and word(at).endswith(cases.owning)
        ):
            at += 1
        else:
            break
    return at


def is_oblique(field: Field, at: int) -> bool:
    """Whether a word in small letters, or a determiner, ends as no subject does: «этой», «различных», «частях»."""
    cases, letter, word = field.lexicon.cases, field.classes[at], field.tokens.word(at)
    if cases is None or letter not in _DECLINED or word in cases.subjects:
        return False
    if letter != c.NOUN:
        return word in cases.never
    if field.tokens.words[at][0].isupper():
        return False
    return len(word) > _SHORTEST and word.endswith(cases.never_ends) and not word.endswith(cases.nominative)


def opens_clause(field: Field, since: int, start: int) -> Range | None:
    """The subject at the head of a sentence, which circumstances part from the verb: «Мэр | в интервью на полях форума
    заявил»; `start`: the verb group."""
    cases, classes, word = field.lexicon.cases, field.classes, field.tokens.word
    if cases is None or classes[since] not in _OPENING:
        return None
    end = since
    while end < start and classes[end] in _INSIDE:
        end = field.close_of(end) if classes[end] == c.OPEN else end + 1
    named = end
    if end < start and classes[end] == c.COMMA:
        end = classes.find(c.COMMA, end + 1, start)
        if end < 0 or _TELLS.search(classes, named, end):
            return None
        named, end = end, end + 1  # «Ян Лоза, директор заводу, на зустрічі сказав»
    if end >= start or classes[end] not in _CIRCUMSTANCES or classes[end:start].strip(_BETWEEN):
        return None
    nouns = [at for at in range(since, named) if classes[at] in _HEADS]
    if not nouns or any(cases.is_object(word(at)) for at in nouns[:1]) or word(since).endswith(cases.oblique):
        return None
    plain = says_nobody(field, start) and not any(_shows(field, at) for at in nouns)
    return None if plain else (since, named)


def refused(field: Field, start: int, end: int) -> int | None:
    """`start`, or where a subject starts behind a noun in a case that no subject has («гражданам напоминают»)."""
    cases = field.lexicon.cases
    if cases is None or field.classes[start] not in _HEADS or field.classes[start - 1 : start] in _GOVERNED:
        return start
    word = field.tokens.word(start)
    alone = end - start == 1 and word.endswith(cases.objects) and says_nobody(field, end)
    if not alone and not cases.is_object(word):
        return start
    return _shown(field, start + 1, end)


def behind_governed(field: Field, start: int, end: int) -> int:
    """Where a further noun phrase starts behind what a preposition before `start` governs; `end` where none does."""
    at = _behind_head(field, start, end)
    shown = _shown(field, at, end)
    if shown is None and field.classes[end] in c.DETERMINER and _shows(field, end + 1):
        return end  # «в чате города её координатор»
    return min(at, end) if shown is None else shown


def _behind_head(field: Field, at: int, end: int) -> int:
    """Behind the first noun, its adjectives in front of it."""
    cases = field.lexicon.cases
    possessive = field.classes[at] == c.DETERMINER and at + 1 < end and field.classes[at + 1] in _HEADS
    if (field.tokens.word(at) in field.lexicon.owners and not possessive) or (
        field.classes[at] == c.NUMBER and "-" in field.tokens.words[at]
    ):
        return at + 1
    while at < end - 1 and (
        field.classes[at] not in _HEADS or (cases is not None and cases.is_adjective(field.tokens.word(at)))
    ):
        at += 1
        if cases is not None and field.classes[at] == c.NOUN and field.tokens.word(at) in cases.subjects:
            return at
    return at + 1


def _place(field: Field, start: int, end: int) -> int | None:
    """The start of the last phrase with a preposition of place, where it names a body, a document or a place, and no
    manner of speaking."""
    cases, word, manner = field.lexicon.cases, field.tokens.word, field.lexicon.manner
    for at in range(end - 1, start - 2, -1):
        if field.classes[at] in _GOVERNED and cases is not None and (at == start - 1 or word(at) in cases.locatives):
            named = any(field.classes[n] in _NAMED or word(n) in cases.places for n in range(at + 1, end))
            named = named or not any(word(n) in manner for n in range(at + 1, end))
            return at + 1 if named and word(at) in cases.locatives else None
    return None


def past_objects(field: Field, at: int, end: int) -> int:
    """Where the subject starts in a noun phrase behind its verb: `at`, or behind whoever is spoken to."""
    if field.lexicon.cases is None or _shows(field, at):
        return at
    stop = next((n for n in range(at, end) if field.classes[n] in _GOVERNED), end)
    shown = _shown(field, at + 1, stop)
    opening = field.lexicon.cases.nominative
    while (
        shown is not None
        and shown > at
        and (field.classes[shown - 1] in c.DETERMINER + c.QUANTIFIER or field.tokens.word(shown - 1).endswith(opening))
    ):
        shown -= 1
    return at if shown is None or field.classes[shown] == c.NAME else shown


def before_objects(field: Field, at: int, end: int) -> int:
    """Where the subject ends that starts at a token: in front of whoever was spoken to («сказал Лунин газете»)."""
    cases, word = field.lexicon.cases, field.tokens.word
    for n in range(at + 1, end if cases else at):
        named = field.classes[n - 1] == c.NAME and cases is not None and not cases.is_adjective(word(n - 1))
        if named and field.classes[n] == c.NOUN and cases and cases.is_object(word(n)):
            return n
    return end


def apposed(field: Field, at: int) -> bool:
    """Whether what starts behind a comma may be an apposition: a name or a listed noun, its adjectives left out."""
    cases, word = field.lexicon.cases, field.tokens.word
    while cases and field.classes[at] == c.NOUN and cases.is_adjective(word(at)) and word(at) not in cases.listed:
        at += 1
    return field.classes[at] == c.NAME or (cases is not None and word(at) in cases.listed)


def said_where(field: Field, at: int, until: int) -> Range | None:
    """The body or place in which something is said by a verb in the plural before it: «відзначили в міністерстві»."""
    cases, classes, word = field.lexicon.cases, field.classes, field.tokens.word
    if cases is None or at >= until or not says_nobody(field, at - 1):
        return None
    if word(at) not in cases.locatives:
        spoken_to = classes[at] in c.NAME + c.OPEN or cases.is_object(word(at))
        if not spoken_to:
            return None
        at = field.close_of(at) if classes[at] == c.OPEN else name_after(classes, at, until)
    if at >= until or word(at) not in cases.locatives:
        return None
    end = phrase_after(classes, at + 1, until)
    named = any(classes[n] == c.NAME or word(n) in cases.places for n in range(at + 1, min(end, at + 4)))
    return (at + 1, end) if named and _shown(field, _behind_head(field, at + 1, end), end) is None else None


def ends_as_object(field: Field, start: int, end: int) -> bool:
    """Whether a noun phrase of one or two words is by its last one no subject: «новину», «цю новину»."""
    cases = field.lexicon.cases
    if cases is None or end - start > 2 or field.classes[end - 1] not in c.NOUN + c.NOUN_CUE + c.NAME:
        return False
    word = field.tokens.word(end - 1)
    return len(word) > _SHORTEST and word.endswith(cases.objects) and word not in cases.subjects


def object_within(field: Field, start: int, end: int) -> int | None:
    """Where an object starts behind a subject and before their verb: «мэр | вину не признал», «в клубе | слухи
    опровергли»; None where none shows itself."""
    cases, word = field.lexicon.cases, field.tokens.word
    for at in range(start + 1, end if cases else start):
        shown = cases is not None and word(at) in cases.subjects
        told = field.classes[at] == c.NOUN_CUE and not shown and field.classes[at - 1] not in _GOVERNED
        owned = field.classes[at] == c.DETERMINER and is_oblique(field, at) and at == end - 2
        if ends_as_object(field, at, at + 1) or told or (owned and not shown):
            return at
    return None


def opens_as_object(field: Field, start: int, end: int) -> bool:
    """Whether a noun phrase is by its first noun no subject, whatever it owns: «отставку Лунина»."""
    cases = field.lexicon.cases
    head = next((at for at in range(start, end) if field.classes[at] in _HEADS and not _describes(field, at)), None)
    return cases is not None and head is not None and ends_as_object(field, head, head + 1)


def _describes(field: Field, at: int) -> bool:
    cases = field.lexicon.cases
    return cases is not None and cases.is_adjective(field.tokens.word(at))


def is_accused(field: Field, start: int, end: int) -> bool:
    """Whether a noun phrase before a verb in the plural is no subject of it: a listed noun in another case, one man's
    name."""
    cases, word = field.lexicon.cases, field.tokens.word
    if cases is None or field.classes[start - 1 : start] in _GOVERNED:
        return False
    if field.classes[start:end].strip(c.NAME) == "":
        alone = word(start) in cases.listed and not cases.is_object(word(start))
        return not alone and not field.tokens.words[end - 1].strip().isupper()  # «Власти обвиняют», «США обвиняют»
    return any(cases.is_object(word(at)) for at in range(start, end))


def _shown(field: Field, at: int, end: int) -> int | None:
    """The first token that by its form begins a subject; before a name, the nouns that may be its role."""
    shown = next((n for n in range(at, end) if _shows(field, n)), None)
    while shown is not None and shown > at and _agrees(field, shown - 1, shown):
        shown -= 1
    if shown is not None and field.classes[shown] == c.NAME:
        while shown > at and field.classes[shown - 1] == c.NOUN and not _elsewhere(field, shown - 1):
            shown -= 1
    return shown


def _agrees(field: Field, at: int, noun: int) -> bool:
    """Whether a word ends as the noun behind it, as adjectives of the nominative do: «фінансова консультантка»."""
    cases = field.lexicon.cases
    last = field.tokens.word(noun)[-1:]
    agreeing = cases is not None and last in cases.agreeing and field.tokens.word(at).endswith(last)
    return agreeing and field.classes[at] == c.NOUN == field.classes[noun]


def _elsewhere(field: Field, at: int) -> bool:
    """Whether a noun is one that something is told to or in («газете», «мэрии»)."""
    cases = field.lexicon.cases
    word = field.tokens.word(at)
    return cases is not None and word in cases.places and word not in cases.subjects


def begins_subject(field: Field, at: int) -> bool:
    """Whether a token by its form begins a subject."""
    if at + 1 >= len(field.classes) or field.lexicon.cases is None:
        return False
    described = field.classes[at] == c.NAME and field.classes[at + 1] == c.NOUN
    return _shows(field, at) or (described and field.tokens.word(at).endswith(field.lexicon.cases.nominative))


def _shows(field: Field, at: int) -> bool:
    cases = field.lexicon.cases
    word = field.tokens.word(at)
    if cases is None or field.classes[at] not in _HEADS:
        return False
    if field.classes[at] != c.NOUN:
        return word in cases.subjects
    own = word in cases.subjects and word not in cases.given  # «веры» is faith's, «Веры» may be hers
    return own or (word.endswith(cases.nominative) and len(word) > _SHORTEST + 1)


def says_nobody(field: Field, at: int) -> bool:
    """Whether the verb group that starts at a token is in the plural or impersonal, and so may have no subject."""
    cases = field.lexicon.cases
    for n in range(at, min(at + _REACH, len(field.classes))):
        if field.classes[n] in c.VERBAL and cases is not None:
            readings = field.lexicon.readings[field.tokens.words[n]]
            return field.tokens.word(n).endswith(cases.plural) or any("impersonal" in r.frames for r in readings)
    return False
