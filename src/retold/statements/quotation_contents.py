"""What a quotation behind its cue is: the content, a part of one, or a name for something."""

import re

from retold.statements import classes as c
from retold.statements.clause_ends import clause_end
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.phrases import PREDICATE

_COORDINATED_AFTER = re.compile(f"{c.COMMA}?{c.CONJUNCTION}[{c.ADVERB}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
_ADJUNCT_OPENS = frozenset(c.SUBORDINATOR + c.PARTICLE + c.TIME + c.ADVERB)
_SPOKEN_END = tuple(",.!?…")
_SINGLE = ("'", "’", "‘")


def of_name(field: Field, cue: Cue, opening: int, until: int) -> tuple[list[Range], str] | None:
    """What is said of a thing with a name in quotation marks: «назвав «Поток» помилкою»."""
    close = field.close_of(opening)
    goes_on = close < until and field.classes[close] in c.NOUN + c.PARTICLE
    if "object" not in cue.frames or "quotation" in cue.frames or not goes_on:
        return None
    return [(opening, clause_end(field, close, until, phrase=True))], "object"


def is_name(field: Field, opening: int, *, strictly: bool) -> bool:
    """Whether a quotation is the name of something: few words, a capital first, no punctuation at its end.

    `strictly`: every word of some length has a capital, and there are two.
    """
    close = field.close_of(opening)
    inside = [word.strip() for word in field.tokens.words[opening + 1 : min(close, opening + 9) - 1]]
    if close - opening >= 9 or not inside or not inside[0][:1].isupper() or ends_inside(field, close):
        return False
    return not strictly or (len(inside) > 1 and all(word[:1].isupper() for word in inside if len(word) > 3))


def quotation(field: Field, opening: int, until: int) -> tuple[list[Range], str]:
    """A quotation after its cue: all of it; where the sentence runs on without a pause, the whole clause."""
    classes = field.classes
    close = field.close_of(opening)
    ends = close >= until or classes[close] in c.AFTER_QUOTATION or ends_inside(field, close)
    if ends or _COORDINATED_AFTER.match(classes, close, until):
        return [(opening, min(close, until))], "quotation"
    end = clause_end(field, close - 1, until)
    if _leaves(field, close, end):
        return [(opening, close)], "quotation"
    return [(opening, end)], "partial quotation"


def _leaves(field: Field, close: int, end: int) -> bool:
    """Whether what follows a partial quotation only tells where or when it was said: « … » lors d'une visite."""
    if field.classes[close] not in _ADJUNCT_OPENS or PREDICATE.search(field.classes, close, end):
        return False
    return field.classes[close] == c.TIME or any(
        field.tokens.word(n) in field.lexicon.manner for n in range(close + 1, min(end, close + 6))
    )


def ends_inside(field: Field, close: int) -> bool:
    """Whether the quotation that ends before this token ends with its own punctuation."""
    at, words = close - 2, field.tokens.words
    while at > 0 and words[at].strip() in _SINGLE:
        at -= 1
    return words[at].rstrip()[-1:] in _SPOKEN_END
