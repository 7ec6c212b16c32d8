"""The alphabet of word classes: every token becomes one character, so that grammar is plain `re` over a string.

Closed classes have a letter each. A verb form is `verb(kind, uses)`: what kind of verb it is, what its form can do.
All are letters of Latin-1: `re` goes through a string of them faster than through one that needs two bytes a letter.
"""

from itertools import product

NAME, NOUN, NUMBER = "N", "n", "D"
DETERMINER, QUANTIFIER, POSSESSIVE, GENITIVE = "d", "a", "'", "g"
OBJECT_DETERMINER, SUBJECT_DETERMINER, OBJECT_FIRST, QUESTION_OR_OBJECT = "l", "L", "M", "u"
"""Words of two classes; the repairs settle which, and no pattern behind them meets these four."""
OF, PARTICLE, AGENT, TO = "o", "p", "y", "t"
THAT, RELATIVE, QUESTION, AS = "h", "w", "q", "k"
CONJUNCTION, SUBORDINATOR, BREAKER = "c", "b", "B"
AUXILIARY, COPULA, NEGATION, ADVERB = "x", "e", "z", "r"
SUBJECT, OBJECT, INCISE, TIME = "s", "m", "I", "T"
ACCORDING, AROUND, NOUN_CUE, BACK = "A", "V", "K", "j"
VIEW, BEHIND, HEARSAY = "v", "Z", "H"
COMMA, SEMICOLON, COLON, DASH, DOT = ",", ";", ":", "¬", "·"
OPEN, CLOSE, QUOTED = "«", "»", "Q"
BRACKET, UNBRACKET, BREAK, SYMBOL = "(", ")", "¶", "#"

FINITE, BASE, PARTICIPLE, GERUND = 1, 2, 4, 8
OTHER, PHRASAL, STANCE, CUE = 0xC0, 0xD0, 0xE0, 0xF0
"""Kinds of verbs: no cue; a cue with its particle only ("point out"); one without quotations ("want"), one of speech"""


def verb(kind: int, uses: int) -> str:
    """The class of a form of a verb of that kind with those uses (a sum of FINITE, BASE, PARTICIPLE, GERUND)."""
    return chr(kind + uses)


def verbs(*kinds: int, having: int = 15, lacking: int = 0) -> str:
    """All verb classes of the kinds that have any of the uses `having` and none of `lacking`, for a regex set."""
    return "".join(
        verb(kind, uses) for kind, uses in product(kinds, range(1, 16)) if uses & having and not uses & lacking
    )


_USES = {verb(kind, uses): uses for kind, uses in product((OTHER, PHRASAL, STANCE, CUE), range(16))}


def uses_of(letter: str) -> int:
    """What the form can be used as (a sum of FINITE, BASE, PARTICIPLE, GERUND); 0 for what is no verb."""
    return _USES.get(letter, 0)


CUES = verbs(STANCE, CUE)
CANDIDATES = verbs(PHRASAL, STANCE, CUE)
ALL_VERBS = verbs(OTHER, PHRASAL, STANCE, CUE)
FINITE_VERBS = verbs(OTHER, PHRASAL, STANCE, CUE, having=FINITE)
PREDICATES = FINITE_VERBS + AUXILIARY + COPULA
"""What can be the verb of a clause."""
NOMINAL = NAME + NOUN + NUMBER + POSSESSIVE + DOT + NOUN_CUE + AROUND + VIEW + verb(OTHER, PARTICIPLE)
"""What stands inside a noun phrase after its determiner."""

PAUSES = frozenset(COMMA + DASH)
LEADS = frozenset(COMMA + COLON + DASH)
ENDS_OF_ASIDE = frozenset(COMMA + UNBRACKET + DASH + CLOSE)
BEFORE_CONTENT = frozenset(THAT + QUESTION + OPEN + COLON + COMMA + TO)
AFTER_QUOTATION = frozenset(COMMA + SEMICOLON + DASH + COLON)
LINKS = frozenset(CONJUNCTION + COMMA)
JOINTS = frozenset(PARTICLE + OF + AGENT + ADVERB + TO)
VERBAL = frozenset(ALL_VERBS + COPULA + AUXILIARY)
PARTITIONS = frozenset(COMMA + CLOSE + SEMICOLON + COLON + DASH)
PRONOUNS = frozenset(SUBJECT + OBJECT)
PREPOSED = frozenset(OF + PARTICLE + TO + SUBORDINATOR)
PREPOSITIONS = frozenset(PARTICLE + TO + AGENT)
BEFORE_VERB = frozenset(COMMA + CLOSE + DASH + BREAK)
RELATING = frozenset(RELATIVE + THAT)
SCENES = frozenset(SUBORDINATOR + BREAKER + PARTICLE + AS + QUESTION)
FRONTING = frozenset(SUBORDINATOR + BREAKER + AS)
OPENERS = frozenset(DETERMINER + QUANTIFIER)
APPOSED = frozenset(DETERMINER + NOUN + NUMBER + NOUN_CUE + OF)
LOOSELY = frozenset(ADVERB + NEGATION)
CLOSERS = frozenset(UNBRACKET + CLOSE)
"""Sets that decide at a single token, each by what it means there."""
