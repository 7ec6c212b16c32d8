"""Subjects that cannot speak: «Испытания подтвердили надёжность» is no statement of the tests."""

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import phrase_before

_SHOWN = ("find: that", "quotation", "headline")
"""What things may do: show that something is so, bear words, stand before a colon."""
_HEADS = c.NOUN + c.NOUN_CUE + c.NAME
_STACKED = _HEADS + c.POSSESSIVE + c.verb(c.OTHER, c.PARTICIPLE)


def says_nothing(field: Field, finding: Finding) -> bool:
    """Whether the source of a finding is a thing that says nothing, by the nouns and endings of `Speech.speechless`;
    bodies, documents and persons that the pack lists speak, whatever their ending."""
    if len(finding.source) != 1 or not is_thing(field, finding.source[0]):
        return False
    if points(field, finding.source[0]):
        return True
    if field.classes[finding.source[0][0] : finding.source[0][0] + 2] == c.DETERMINER + c.PARTICLE:
        return False  # « Ein mit dem Fall vertrauter Beamter »
    at = _head(field, finding.source[0])
    if field.classes[at] == c.NAME and at > finding.unit[0] and not field.lexicon.verb_second:
        return False  # where not every noun has a capital, it shows a name
    return not any(rule in finding.rule for rule in _SHOWN) and not _speaks(field, at)


def points(field: Field, source: Range) -> bool:
    """Whether a source is one pronoun for what was told before, which the pack lists among things: « cela »."""
    only = source[1] - source[0] == 1 and field.classes[source[0]] in c.SUBJECT + c.OBJECT + c.DETERMINER
    return only and field.tokens.word(source[0]) in field.lexicon.speechless[0]


def is_thing(field: Field, source: Range) -> bool:
    """Whether the head of a phrase is a noun for things, by itself or by its ending."""
    things, endings = field.lexicon.speechless
    word = field.tokens.word(_head(field, source)) if things or endings else ""
    return word in things or (word != "" and word.endswith(endings))


def describes_thing(field: Field, at: int, since: int) -> bool:
    """Whether a relative clause with an object describes what is no speaker: « une spirale qui rappelle l'an 1929 »;
    never where nouns show their case, as the lists hold few of their forms."""
    at -= field.classes[at] == c.COMMA
    told = any(field.lexicon.speechless) and field.lexicon.cases is None and at > since
    if field.lexicon.head_last and field.classes[at + 1] == c.COMMA:
        return False  # "…, urging employees to stay" tells of the subject
    start = phrase_before(field.reversed, at + 1, since) if told else at
    return told and field.classes[at] == c.NOUN and not any(_speaks(field, n) for n in range(start, at + 1))


def is_somebody(field: Field, source: Range) -> bool:
    """Whether the head of a phrase is a name, a pronoun of the third person for somebody, or a noun that a list names
    as somebody, a body or a document."""
    at = _head(field, source)
    word, letter, lexicon = field.tokens.word(at), field.classes[at], field.lexicon
    if letter == c.SUBJECT:
        return not any(word in spoken for spoken in (lexicon.nobody, *lexicon.persons_spoken.values()))
    return letter == c.NAME or _speaks(field, at)


def _speaks(field: Field, at: int) -> bool:
    """Whether a list names a word as somebody, a body or a document."""
    lexicon, word = field.lexicon, field.tokens.word(at)
    if lexicon.cases:
        return word in lexicon.cases.places or word in lexicon.cases.subjects
    lists = (lexicon.persons, lexicon.tellers, lexicon.groups)
    return any(form in known for form in (word, word.rstrip("sx")) for known in lists)


def _head(field: Field, source: Range) -> int:
    """The head of a phrase: its first noun, its adjectives in front of it left out, or the last of a run of nouns."""
    cases, (at, end) = field.lexicon.cases, source
    while at < end - 1 and (
        field.classes[at] not in _HEADS or (cases is not None and cases.is_adjective(field.tokens.word(at)))
    ):
        at += 1
    while field.lexicon.head_last and at < end - 1 and field.classes[at + 1] in _STACKED:
        at += 1
    return at
