"""What the tagger sees of each token: small whole numbers, one column per trait, 0 where there is nothing to see.

Lexical traits (the word, its affixes and its cluster) hold in the language that the weights were trained on; all others
(word classes, shape, frames of cue verbs, quotation state, what the rules found) come from packs and rules and carry
over.
"""

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from retold.facts.vocabulary import Vocabulary, vocabulary
from retold.languages.pack import Pack
from retold.statements import classes as c
from retold.statements.conjugation import Reading as Cue
from retold.statements.findings import Finding
from retold.statements.lexicon import lexicon_of
from retold.statements.precision import PRECISION, UNMEASURED
from retold.statements.rules import Reading
from retold.statements.tagger import clusters
from retold.text.layout import Layout

Ids = NDArray[np.int32]

_LETTERS = (
    c.NAME + c.NOUN + c.NUMBER + c.DETERMINER + c.QUANTIFIER + c.POSSESSIVE + c.OF + c.PARTICLE + c.AGENT + c.TO
    + c.THAT + c.RELATIVE + c.QUESTION + c.AS + c.CONJUNCTION + c.SUBORDINATOR + c.BREAKER + c.AUXILIARY + c.COPULA
    + c.NEGATION + c.ADVERB + c.SUBJECT + c.OBJECT + c.INCISE + c.TIME + c.ACCORDING + c.NOUN_CUE + c.COMMA
    + c.SEMICOLON + c.COLON + c.DASH + c.DOT + c.OPEN + c.CLOSE + c.QUOTED + c.BRACKET + c.UNBRACKET + c.BREAK
    + c.SYMBOL
)  # fmt: skip
_CLASSES = 128
"""Room for the letters above and the 64 verb classes behind them."""

FRAMES = (
    "quotation", "that", "clause", "question", "object", "infinitive", "addressee", "fronted", "passive", "raising",
)  # fmt: skip
_RULES = 128

LEXICAL = (16384, 4096, 1024, 4096, 8192, *clusters.SIZES)
"""Sizes of the tables: word, its last three and two letters, its first three and five, all hashed; its cluster."""
_STANDS_FOR = "mfnp123"
SORTS = ("role", "body", "document", "group")
CARRIED = (_CLASSES, 16, *(2 for _ in FRAMES), 4, 32, 16)
"""Class by the lexicon alone, shape, each frame of a cue verb, words of manner and issue, name of the cue class, what
the word says of a speaker."""
CONTEXT = (_CLASSES, 8, 4, 4, 12, _RULES, 4, 4)
"""Class in its sentence, quotation state, paragraph, place in the sentence; what the rules found: a cue with its
precision, by which rule, a source, contents."""
SIZES = (*LEXICAL, *CARRIED, *CONTEXT)

_TABLE = np.zeros(0x2200, np.int32)
for _number, _letter in enumerate(_LETTERS):
    _TABLE[ord(_letter)] = _number + 1
for _verb in c.ALL_VERBS:
    _TABLE[ord(_verb)] = len(_LETTERS) + 1 + ord(_verb) - c.OTHER


def _bucket(word: str, size: int) -> int:
    return 1 + zlib.crc32(word.encode("utf-8", "surrogatepass")) % (size - 1)


def _lexical(word: str) -> tuple[int, ...]:
    if not word[:1].isalpha():
        return _bucket("".join(["0" if letter.isdigit() else letter for letter in word]), LEXICAL[0]), 0, 0, 0, 0
    whole, three, two, first, five = LEXICAL[:5]
    return (
        _bucket(word, whole), _bucket(word[-3:], three), _bucket(word[-2:], two), _bucket(word[:3], first),
        _bucket(word[:5], five),
    )  # fmt: skip


def _shape(word: str) -> int:
    if not word:
        return 1
    if word[0].isdigit():
        return 2 + (len(word) == 4 and word.isdigit())
    if not word[0].isalpha():
        return 4 + (word in "\"“”«»„‘’'") + 2 * (word in ".!?…") + 3 * (word in ",;:")
    if word.isupper():
        return 10 + (len(word) > 1)
    return 12 + word[0].isupper() + 2 * ("-" in word or "'" in word)


_OFFSETS = np.cumsum([1, *SIZES[:-1]])
_SPLIT = len(LEXICAL) + len(CARRIED)


def static_rows(ids: Ids, *, words: bool) -> NDArray[np.intp]:
    """The static traits as rows of the one table of all columns, 0 for nothing; lexical ones only where `words`."""
    rows = np.where(ids > 0, ids + _OFFSETS[:_SPLIT], 0)
    if not words:
        rows[:, : len(LEXICAL)] = 0
    return rows


def context_rows(ids: Ids) -> NDArray[np.intp]:
    """The traits in context as rows of that table."""
    return np.where(ids > 0, ids + _OFFSETS[_SPLIT:], 0)


class Words(dict[str, int]):
    """Token -> its row in `rows`, the traits that it has wherever it stands (`LEXICAL`, then `CARRIED`)."""

    def __init__(self, pack: Pack, known: clusters.Clusters) -> None:
        super().__init__()
        self._clusters = known
        self._lexicon = lexicon_of(pack.code)
        self._vocabulary = vocabulary(pack)
        self.rows: list[tuple[int, ...]] = []

    def __missing__(self, token: str) -> int:
        self[token] = len(self.rows)
        self.rows.append(self._traits(token))
        return self[token]

    def _traits(self, token: str) -> tuple[int, ...]:
        lexicon = self._lexicon
        bare = token.strip()
        word = bare.lower().replace("’", "'")
        letter = ord(lexicon.classes[token])
        readings = lexicon.readings[token]
        known = (word in lexicon.manner) + 2 * (word in lexicon.issuing)
        name = _bucket(readings[-1].name, CARRIED[-1]) if readings else 0
        held = _held(readings) if readings else _NO_FRAMES
        speaks = _speaker(word, self._vocabulary)
        lexical = (*_lexical(word), *clusters.traits(bare, self._clusters))
        return (*lexical, int(_TABLE[letter]), _shape(bare), *held, known, name, speaks)


_NO_FRAMES = (0,) * len(FRAMES)


def _held(readings: Sequence[Cue]) -> tuple[int, ...]:
    frames = {frame for reading in readings for frame in reading.frames}
    return tuple([int(frame in frames) for frame in FRAMES])


def _speaker(word: str, known: Vocabulary) -> int:
    """What a word says of who speaks: 1 to 4 its sort of noun, 5 a title, 6 a first name, 7 a country or its people,
    from 8 on a pronoun, by what it stands for; 0 nothing."""
    pronoun = known.pronouns.get(word)
    if pronoun is not None:
        return 8 + _STANDS_FOR.find(pronoun[:1]) % 8
    noun = known.nouns.get(word)
    if noun is not None:
        return 1 + SORTS.index(noun.sort)
    return 5 if word in known.titles else 6 if word in known.given else 7 if word in known.countries else 0


def in_context(layout: Layout, reading: Reading) -> Ids:
    """The traits of every token of a text that depend on where it stands: tokens x `CONTEXT`."""
    size = len(reading.tokens.words)
    traits = np.zeros((size, len(CONTEXT)), np.int32)
    traits[:, 0] = _settled(reading)
    traits[:, 1] = _quotation_states(layout, reading)
    for number, (start, end) in enumerate(layout.paragraphs):
        traits[reading.tokens.at(start) : reading.tokens.at(end), 2] = 1 + min(number, 2)
    for level in reading.levels:
        for first, last in level.units:
            traits[first:last, 3] = 1
            traits[first : first + 1, 3] = 2
    _mark(traits, reading.found)
    return traits


def _settled(reading: Reading) -> Ids:
    """The class of each token on the level on which it can be seen."""
    found = np.zeros(len(reading.tokens.words), np.int32)
    for level in reading.levels:
        letters = np.frombuffer(level.classes.encode("utf-32-le"), np.uint32)
        seen = (
            (letters != ord(c.QUOTED)) if level.level == 0 else (letters != ord(c.BREAK)) & (letters != ord(c.QUOTED))
        )
        np.copyto(found, _TABLE[np.minimum(letters, len(_TABLE) - 1)], where=seen)
    return found


def _quotation_states(layout: Layout, reading: Reading) -> Ids:
    """0 outside, 1 inside an outermost quotation, 2 deeper; 3 and 4 its opening and closing mark; 5 never closed."""
    states = np.zeros(len(reading.tokens.words), np.int32)
    at = reading.tokens.at
    for quotation in layout.quotations:
        first, last = at(quotation.span[0]), at(quotation.span[1])
        if last <= first:
            continue
        states[first:last] = 2 if quotation.depth else 1 if quotation.closed else 5
        states[first] = 3
        if quotation.closed:
            states[last - 1] = 4
    return states


def _mark(traits: Ids, found: Sequence[Finding]) -> None:
    for finding in found:
        sure = min(4, int(PRECISION.get(finding.rule, UNMEASURED) * 5))
        for number, (first, last) in enumerate(finding.cue):
            traits[first:last, 4] = 2 + 2 * sure
            traits[first : first + 1, 4] -= not number
            traits[first:last, 5] = _bucket(finding.rule, _RULES)
        for first, last in finding.source:
            traits[first:last, 6] = 1 + min(2, finding.level)
        for first, last in finding.content:
            traits[first:last, 7] = np.minimum(traits[first:last, 7] + 1, 3)


def pieces(layout: Layout, reading: Reading, longest: int) -> list[tuple[int, int]]:
    """The token ranges that are read as one sequence each: paragraphs, the longest cut."""
    at = reading.tokens.at
    whole = ((at(start), at(end)) for start, end in layout.paragraphs)
    return [(first, min(first + longest, end)) for start, end in whole for first in range(start, end, longest)]
