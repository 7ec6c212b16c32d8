"""Words of saying with which nothing is said: "declined to comment", "did not say when", « doit annoncer »."""

from retold.statements import classes as c
from retold.statements.cues import Cue
from retold.statements.field import Field

_BEFORE_BASES = frozenset(c.TO + c.OF + c.NEGATION + c.OBJECT + c.DETERMINER)


def restricts(field: Field, cue: Cue) -> bool:
    """Whether the conjunction behind a verb means "only": « il ne dit que du bien »."""
    words = [field.tokens.word(at) for at in range(cue.first, cue.last) if field.classes[at] == c.NEGATION]
    return len(words) == 1 and words[0] in field.lexicon.restrictive


def is_silent(field: Field, at: int, until: int) -> bool:
    """Whether an infinitive means that nothing was said: "declined to comment"."""
    while at < until and field.classes[at] in _BEFORE_BASES:
        at += 1
    return not field.lexicon.silence.isdisjoint(map(field.tokens.word, range(at, min(until, at + 3))))


def is_aim(field: Field, at: int) -> bool:
    """Whether an infinitive tells what something is done for: « pour permettre … »."""
    return not field.lexicon.verb_second and field.tokens.word(at) in field.lexicon.purposes


def is_planned(field: Field, cue: Cue) -> bool:
    """Whether a thing will, can or must be said and is not yet: « doit annoncer ses résultats »."""
    classes, word = field.classes, field.tokens.word
    if field.lexicon.verb_second or field.lexicon.cases or c.uses_of(classes[cue.head]) != c.BASE:
        return False
    helper = classes.rfind(c.AUXILIARY, cue.first, cue.head)
    return helper >= 0 and " " not in word(helper)  # « a tenu à saluer » is said


def refuses_to_say(field: Field, cue: Cue, at: int, until: int) -> bool:
    """Whether a negated verb has one of saying as its infinitive: « n'a pas voulu dire si »."""
    classes = field.classes
    if c.NEGATION not in classes[cue.first : cue.last]:
        return False
    while at < until and classes[at] in c.TO + c.OF + c.NEGATION + c.OBJECT + c.DETERMINER:
        at += 1
    return at < until and classes[at] in c.CUES


def leaves_open(field: Field, cue: Cue) -> bool:
    """Whether nothing is said of what is asked: "did not say when", "could not say whether"."""
    return "fronted" in cue.frames and "quotation" in cue.frames and c.NEGATION in field.classes[cue.first : cue.head]
