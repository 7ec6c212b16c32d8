"""Noun phrases, verb groups and clause borders as patterns over word classes, forwards and backwards."""

import re

from retold.statements import classes as c

_HEAD = c.NOMINAL + c.DETERMINER + c.QUANTIFIER
_QUOTED_NAME = f"(?<=[{_HEAD}{c.PARTICLE}{c.OF}]){c.OPEN}{c.QUOTED}{{1,4}}{c.CLOSE}"
_INNER = f"(?:[{c.NOMINAL}]|{_QUOTED_NAME})"
_CORE = f"(?:[{c.DETERMINER}{c.QUANTIFIER}]*{c.ADVERB}?{_INNER}+|{c.QUANTIFIER}+)"
_JOINT = (
    f"(?:[{c.OF}{c.PARTICLE}]|(?<={c.NAME}){c.AGENT}(?={c.NAME})|(?<={c.NOUN}){c.AGENT}(?=[{c.DETERMINER}{c.NAME}]))"
)
_PRONOUN = f"[{c.SUBJECT}{c.OBJECT}]"
NOUN_PHRASE = f"(?:{_PRONOUN}|{c.OF}?{_CORE}(?:{_JOINT}{_CORE})*)"
NAME_PHRASE = f"(?:{_PRONOUN}|{_CORE}(?:{c.OF}{_CORE})*)"

_INNER_R = f"(?:[{c.NOMINAL}]|{c.CLOSE}{c.QUOTED}{{1,4}}{c.OPEN}(?=[{_HEAD}{c.PARTICLE}{c.OF}]))"
_CORE_R = f"(?:{_INNER_R}+{c.ADVERB}?[{c.DETERMINER}{c.QUANTIFIER}]*|{c.QUANTIFIER}+)"
_JOINT_R = (
    f"(?:[{c.OF}{c.PARTICLE}]|(?<={c.NAME}){c.AGENT}(?={c.NAME})|(?<=[{c.DETERMINER}{c.NAME}]){c.AGENT}(?={c.NOUN})"
    f"|(?<={c.DETERMINER}){c.TO}(?={c.NOUN}))"
)
_NOUN_PHRASE_R = f"(?:{_PRONOUN}|{_CORE_R}(?:{_JOINT_R}{_CORE_R})*)"

_FORWARD = re.compile(NOUN_PHRASE)
_NAME_FORWARD = re.compile(NAME_PHRASE)
_BACKWARD = re.compile(_NOUN_PHRASE_R)
_DATED = f"{c.TIME}{c.NUMBER}{c.TIME}{c.NUMBER}?"
_DAY = f"(?:{_DATED}|{c.TIME}{c.NOUN}(?=[{c.SUBJECT}{c.DETERMINER}{c.THAT}{c.NAME}])|{c.TIME})"
_ADJUNCTS = re.compile(
    f"(?:{c.COMMA}?(?:{c.ADVERB}|{_DAY}|(?:[{c.PARTICLE}{c.AGENT}{c.BREAKER}{c.OF}{c.TO}]|{c.SUBORDINATOR}{c.OF}?)"
    f"(?:{_CORE}|{_PRONOUN}|{c.TIME})(?:{c.OF}{_CORE})*))+{c.COMMA}?"
)
_DATE = f"[{c.BRACKET}]{c.NUMBER}[{c.UNBRACKET}]"
_PLAIN_ADJUNCTS = re.compile(f"(?:{c.ADVERB}|{_DAY}|{_DATE}|{c.PARTICLE}{c.TIME}+{c.NUMBER}?)+")
_ADJUNCT_OPENS = frozenset(
    c.COMMA + c.ADVERB + c.TIME + c.PARTICLE + c.AGENT + c.BREAKER + c.OF + c.TO + c.SUBORDINATOR
)
_CLAUSE = re.compile(
    f"(?:{c.SUBJECT}[{c.OBJECT}]*|{NOUN_PHRASE}(?:{c.COMMA}?[{c.RELATIVE}{c.THAT}][^{c.COMMA}]{{1,15}}{c.COMMA}?)?)"
    f"[{c.ADVERB}{c.NEGATION}{c.OBJECT}{c.TIME}]*[{c.PREDICATES}{c.OPEN}]"
)
PREDICATE = re.compile(f"[{c.PREDICATES}]")
"""The verb of a clause."""
PREDICATE_OR_NEGATION = re.compile(f"[{c.PREDICATES}{c.NEGATION}]")
"""The same, or what shows without one that something is denied."""
GROUP_R = re.compile(f"[{c.TIME}{c.ADVERB}{c.NEGATION}{c.OBJECT}{c.AUXILIARY}{c.COPULA}{c.INCISE}]*")

_NOUNLIKE = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.GERUND)
_GERUNDS = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND, lacking=c.FINITE)
_TELLING = c.verbs(c.CUE, having=c.FINITE)
_FORMS_IN_S = c.verbs(c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.BASE | c.PARTICIPLE | c.GERUND)
_PAST = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.PARTICIPLE | c.GERUND)
_TELLS = c.verbs(c.CUE, c.STANCE, having=c.FINITE, lacking=c.PARTICIPLE | c.GERUND)
_TELLS_AT_ALL = c.verbs(c.CUE, c.STANCE, having=c.FINITE)
_OTHER_PARTICIPLES = c.verbs(c.OTHER, having=c.PARTICIPLE)
_PRESENT = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.PARTICIPLE | c.GERUND)
_BASELIKE = (
    c.verb(c.CUE, c.BASE + c.FINITE) + c.verb(c.STANCE, c.BASE + c.FINITE) + c.verb(c.PHRASAL, c.BASE + c.FINITE)
)
_SAID_ALONG = c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.GERUND, lacking=c.FINITE)
_SAYING = c.verbs(c.CUE, having=c.GERUND, lacking=c.FINITE)
_TOLD = (
    f"{c.OBJECT}*(?:[{c.verbs(c.CUE, c.STANCE, having=c.FINITE, lacking=c.BASE)}]"
    f"|{c.AUXILIARY}[{c.verbs(c.CUE, c.STANCE, having=c.PARTICIPLE | c.BASE)}])"
)
_BEFORE_CLITIC = (
    c.NAME + c.NOUN + c.NOUN_CUE + c.SUBJECT + c.OBJECT + c.NEGATION + c.RELATIVE + c.UNBRACKET + c.CONJUNCTION + c.THAT
)
_VERB_GROUP = f"[{c.FINITE_VERBS}{c.AUXILIARY}{c.COPULA}]"
_ARTICLES = c.DETERMINER + c.OBJECT_DETERMINER
_REPAIRS = (
    (re.compile(f"{c.OBJECT_DETERMINER}(?={_VERB_GROUP})(?<=[{_BEFORE_CLITIC}].)"), c.OBJECT),
    (
        re.compile(f"{c.OBJECT_DETERMINER}(?=[{c.CUES}]{c.INCISE}?[{_ARTICLES}{c.AS}])(?<=[{c.COMMA}{c.SYMBOL}].)"),
        c.OBJECT,
    ),
    (
        re.compile(f"{c.OBJECT_DETERMINER}(?=[{_SAID_ALONG}])(?<=[{c.COMMA}{c.CONJUNCTION}{c.PARTICLE}{c.CLOSE}].)"),
        c.OBJECT,
    ),
    (re.compile(f"{c.OBJECT_DETERMINER}"), c.DETERMINER),
    (re.compile(f"{c.QUESTION_OR_OBJECT}(?<=[{c.CUES}].)"), c.QUESTION),
    (re.compile(f"{c.QUESTION_OR_OBJECT}(?<=[{c.CUES}]{c.PARTICLE}[{c.NOUN}{c.NAME}].)"), c.QUESTION),
    (re.compile(f"{c.QUESTION_OR_OBJECT}"), c.OBJECT),
    (re.compile(f"{c.OBJECT_FIRST}(?=[{c.NAME}{c.NOUN}{c.NOUN_CUE}])"), c.DETERMINER),
    (re.compile(f"{c.OBJECT_FIRST}"), c.OBJECT),
    (
        re.compile(f"{c.SUBJECT_DETERMINER}(?=[{c.OBJECT}{c.ADVERB}{c.NEGATION}]*{_VERB_GROUP}|{c.COMMA}{c.RELATIVE})"),
        c.SUBJECT,
    ),
    (re.compile(f"{c.SUBJECT_DETERMINER}"), c.DETERMINER),
    (re.compile(f"{c.ACCORDING}(?<=[{c.DETERMINER}{c.OF}{c.PARTICLE}].)"), c.NOUN),
    (re.compile(f"{c.ACCORDING}(?={_TOLD})"), c.AS),
    (re.compile(f"{c.AS}(?<=[{_SAYING}].)"), c.QUESTION),
    (re.compile(f"{c.AS}{c.DETERMINER}(?=[{c.CUES}])"), c.AS + c.OBJECT),
    (re.compile(f"{c.DETERMINER}(?=[{c.AUXILIARY}{c.COPULA}])"), c.OBJECT),
    (re.compile(f"{c.DETERMINER}{c.PARTICLE}(?=[{c.AUXILIARY}{c.COPULA}])"), c.DETERMINER + c.NOUN),
    (re.compile(f"{c.RELATIVE}(?=[{c.NAME}{c.NOUN}])(?<=[{c.CANDIDATES}].)"), c.DETERMINER),  # „sagte deren Sprecher“
    (re.compile(f"{c.POSSESSIVE}(?<=[{c.SUBJECT}{c.THAT}{c.RELATIVE}{c.QUESTION}].)"), c.COPULA),
    (re.compile(f"{c.TIME}(?={c.POSSESSIVE})"), c.NAME),
    (
        re.compile(
            f"[{c.ALL_VERBS}](?:(?<=[{c.DETERMINER}{c.POSSESSIVE}].)|(?<=[{c.DETERMINER}{c.POSSESSIVE}]{c.ADVERB}.))"
        ),
        c.NOUN,
    ),
    (
        re.compile(f"{c.DETERMINER}{c.ADVERB}(?![{c.NOMINAL}{c.ADVERB}{c.QUANTIFIER}{c.ALL_VERBS}{c.OPEN}])"),
        c.DETERMINER + c.NOUN,
    ),
    (re.compile(f"[{_PRESENT}](?={c.ADVERB}?[{_TELLING}])(?<=[{c.NOMINAL}{c.DETERMINER}{c.QUANTIFIER}].)"), c.NOUN),
    (re.compile(f"[{_GERUNDS}](?=[{_TELLS}{c.AUXILIARY}])(?<=[{c.NAME}{c.NOUN}].)"), c.NOUN),
    (re.compile(f"[{_GERUNDS}](?={c.NOUN})(?<=[{c.NUMBER}{c.QUANTIFIER}].)"), c.NOUN),
    (re.compile(f"[{_NOUNLIKE}](?<=[{c.OF}{c.PARTICLE}{c.AGENT}].)"), c.NOUN),
)
REPAIRS = tuple((pattern.pattern[0].strip("["), pattern, into) for pattern, into in _REPAIRS)
"""What the neighbours show about an ambiguous token: "he's" has a verb, "Friday's" owns what follows,
"the claims" are a noun, "of reports" too. The class that each repairs comes first, "" where it repairs several.

Every repair keeps the length. It begins with a character, not with a look behind: that is three times as fast."""

STACKED = re.compile(f"{c.DETERMINER}{c.NOUN}[{_BASELIKE}](?=[{c.PARTICLE}{c.OF}{c.TO}{c.COMMA}{c.DOT}])")
"""A verb form that ends a noun phrase where the noun before it is no plural: "the opinion poll in …"."""

PLURALS = (
    (
        re.compile(
            f"[{_FORMS_IN_S}](?<=[{_PAST}{_FORMS_IN_S}].)(?=[{c.TO}{c.OF}{c.THAT}{c.PARTICLE}{c.COMMA}{c.DOT}{c.BREAK}])"
        ),
        c.NOUN,
    ),
    (
        re.compile(
            f"[{_FORMS_IN_S}](?=(?:[{_OTHER_PARTICIPLES}]{c.PARTICLE}{c.TIME}+)?[{_TELLS_AT_ALL}])(?<![{c.SUBJECT}{c.RELATIVE}{c.QUESTION}].)"
        ),
        c.NOUN,
    ),
)
"""The same where a plural looks like a finite verb: "announced plans to …", "…, figures show"."""

_NO_ASIDE = c.PREDICATES + c.COMMA + c.OPEN + c.CLOSE + c.QUOTED + c.COLON + c.DASH + c.BREAK + c.RELATIVE + c.THAT
_NO_ASIDE += c.QUESTION + c.ACCORDING + c.AROUND + c.AS + c.SUBJECT + c.INCISE
_CIRCUMSTANTIAL = c.PARTICLE + c.SUBORDINATOR + c.TIME + c.ADVERB
ASIDES = re.compile(
    f"{c.COMMA}(?:(?:(?<=[{c.CANDIDATES}{c.AUXILIARY}].)|(?<={c.AUXILIARY}{c.ADVERB}.)|(?<=[{c.CANDIDATES}][{c.TIME}{c.ADVERB}].))(?:[{_CIRCUMSTANTIAL}{c.OF}]"
    f"[^{_NO_ASIDE}]{{0,14}}{c.COMMA}(?:[{_CIRCUMSTANTIAL}][^{_NO_ASIDE}]{{0,14}}{c.COMMA})*)|(?<=[{c.CANDIDATES}{c.NOMINAL}].)[{c.SUBJECT}{c.OBJECT}]{c.COMMA})"
)
"""Circumstances set off by commas behind a verb of saying or inside its group (« a, dans ce cadre, ajouté que »), and
pronouns that take up the subject (« le maire, lui, »): no more to the clause than an adverb."""

_DESCRIBING = c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.PARTICIPLE, lacking=c.FINITE)
ASKED = re.compile(f"{c.AS}(?<=[{c.verbs(c.CUE)}].)(?=[{c.DETERMINER}{c.QUANTIFIER}{c.PREDICATES}{c.OBJECT}])")
"""« Ha spiegato come il fiume … »: behind a verb of saying « come » asks."""
DESCRIBED = re.compile(
    f"[{_DESCRIBING}](?:(?<={c.DETERMINER}[{c.NOUN}{c.NAME}].)|(?<=[{c.OF}{c.PARTICLE}].)|(?<={c.COMMA}.)(?={c.OF}))(?![{c.AUXILIARY}{c.COPULA}{c.THAT}])"
)
"""A participle of saying behind its noun or a preposition, in languages where it is then one with it or a noun: « el
plan anunciado », « do acusado »."""

ATTRIBUTION = re.compile(
    f"(?:{c.CONJUNCTION}?{NOUN_PHRASE}[{c.ADVERB}{c.AUXILIARY}]*[{c.CUES}]"
    f"|[{c.AUXILIARY}{c.INCISE}]*[{c.CUES}]{c.INCISE}?{NOUN_PHRASE})"
)


def phrase_after(classes: str, at: int, until: int) -> int:
    """Where the noun phrase that starts at a token ends, prepositional complements included; `at`: there is none."""
    found = _FORWARD.match(classes, at, until)
    return found.end() if found else at


def name_after(classes: str, at: int, until: int) -> int:
    """As `phrase_after`, but of prepositions only "of" is crossed."""
    found = _NAME_FORWARD.match(classes, at, until)
    return found.end() if found else at


def phrase_before(backwards: str, at: int, since: int) -> int:
    """Where the noun phrase starts that ends before the token `at`; `at` where there is none."""
    size = len(backwards)
    found = _BACKWARD.match(backwards, size - at, size - since)
    return size - found.end() if found else at


def adjuncts_after(classes: str, at: int, until: int, *, plain: bool = False) -> int:
    """Where the adverbs, times and prepositional phrases end that start at a token; `plain`: adverbs and times only."""
    if classes[at : at + 1] not in _ADJUNCT_OPENS:
        return at
    found = (_PLAIN_ADJUNCTS if plain else _ADJUNCTS).match(classes, at, until)
    return found.end() if found else at


def clause_in(classes: str, at: int, until: int) -> bool:
    """Whether any verb of a clause stands between two tokens."""
    return PREDICATE.search(classes, at, until) is not None


def clause_at(classes: str, at: int, until: int) -> bool:
    """Whether a clause with its own subject and verb starts at a token."""
    return _CLAUSE.match(classes, at, until) is not None
