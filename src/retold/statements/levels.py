"""How a level of a text is made: quotations masked, ambiguous tokens repaired, sentences joined or cut."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from retold.records import Span
from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.lexicon import Lexicon
from retold.statements.phrases import ASIDES, ASKED, ATTRIBUTION, DESCRIBED, PLURALS, REPAIRS, STACKED
from retold.statements.tokens import Tokens
from retold.statements.word_order import VerbSecond
from retold.text.layout import Layout

_ENDS = c.DOT + c.SYMBOL + c.COLON + c.COMMA + c.SEMICOLON + c.DASH + c.BREAK
_LONGEST = 250
"""Tokens of the longest sentence that is analysed as one: work per cue is bounded by it."""
_CAPITALS = 0.6
"""Share of capitalised unknown words from which a first line is a headline in capitals."""
_BRACKETED = re.compile(
    rf"\{c.BRACKET}[^{c.PREDICATES}{c.BREAK}\{c.BRACKET}\{c.UNBRACKET}{c.OPEN}]{{1,16}}\{c.UNBRACKET}"
)
_RELATIVE = re.compile(
    f"{c.DETERMINER}(?<={c.COMMA}.)(?=[{c.ADVERB}{c.NEGATION}]*[{c.ALL_VERBS}][{c.AUXILIARY}{c.COPULA}]*[{c.COMMA}{c.DOT}{c.BREAK}])"
)
"""An article with nothing but a verb behind it is a relative pronoun: „Ida Lee, die auch angab, dass …“."""
_REPAIRS_OF_VERB_SECOND = tuple(one for one in REPAIRS if (one[0], one[2]) != (c.ACCORDING, c.NOUN))
"""Behind an article or a particle such a word stays what it is: « …, lenke nur ab, so der Trainer »."""


def _settle(classes: str, lexicon: Lexicon) -> str:
    if lexicon.verb_final:  # the repairs know what stands behind a preposition, here it stands before one
        return classes
    if lexicon.verb_second and c.BRACKET in classes:  # a comma inside a bracket parts no clauses
        classes = _BRACKETED.sub(lambda inside: inside.group().replace(c.COMMA, c.NOUN), classes)
    if lexicon.verb_second:
        classes = _RELATIVE.sub(c.RELATIVE, classes)
    for first, pattern, into in _REPAIRS_OF_VERB_SECOND if lexicon.verb_second else REPAIRS:
        if first in classes:
            classes = pattern.sub(into, classes)
    if not lexicon.verb_second:
        for pattern, into in PLURALS if lexicon.plurals_like_verbs else ((STACKED, c.DETERMINER + c.NOUN * 2),):
            classes = pattern.sub(into, classes)
        classes = ASIDES.sub(lambda aside: c.ADVERB * len(aside.group()), classes)
    return ASKED.sub(c.QUESTION, DESCRIBED.sub(c.NOUN, classes)) if lexicon.participles_follow else classes


def field_of(layout: Layout, tokens: Tokens, lexicon: Lexicon, level: int) -> Field:
    """A level of a text, by its number (see `Field`)."""
    at = tokens.at
    quoted = [q.span for q in layout.quotations if q.depth == level]
    ranges = [(at(start), at(end)) for start, end in quoted]
    classes = _mask(tokens.classes, ranges)
    sentences: Sequence[Span] = layout.sentences
    if level:
        insides = [q.inner for q in layout.quotations if q.depth == level - 1]
        sentences = _clip(sentences, insides)
        classes = _only(classes, [(at(start), at(end)) for start, end in insides], lexicon)
    else:
        classes = _settle(classes, lexicon)
    units = _units(tokens, classes, sentences, quoted)
    classes = _lowered(tokens, lexicon, classes, units)
    if lexicon.verb_second:
        classes = _behind_pointing(tokens, lexicon.verb_second, classes, units)
    return Field(tokens, lexicon, level, classes, classes[::-1], units, [a for a, _ in ranges], [b for _, b in ranges])


def _only(classes: str, ranges: Sequence[Range], lexicon: Lexicon) -> str:
    """The classes inside the ranges, repaired; all else blanked out."""
    settled = _settle(c.BREAK.join([classes[first:last] for first, last in ranges]), lexicon)
    pieces, done, at = [], 0, 0
    for first, last in ranges:
        size = last - first
        pieces += [c.BREAK * (first - done), settled[at : at + size]]
        done, at = last, at + size + 1
    return "".join([*pieces, c.BREAK * (len(classes) - done)])


def _mask(classes: str, ranges: Sequence[Range]) -> str:
    pieces, done = [], 0
    for first, last in ranges:
        if last - first < 2 or first < done:
            continue
        pieces += [classes[done:first], c.OPEN, c.QUOTED * (last - first - 2), c.CLOSE]
        done = last
    return "".join([*pieces, classes[done:]])


def _lowered(tokens: Tokens, lexicon: Lexicon, classes: str, units: Sequence[Range]) -> str:
    """The classes with words read as what they are in spite of their capital: participles that open a sentence, listed
    finite verbs too where the language drops subjects, and all verbs and particles of a headline that capitalises every
    word."""
    pieces, done = [], 0
    for number, (first, last) in enumerate(units):
        length = last - first
        shouting = number == 0 and length > 4 and classes.count(c.NAME, first, last) > _CAPITALS * length
        for at in range(first + shouting, last) if shouting else (first,):
            if classes[at] == c.NAME:
                letter = lexicon.classes[tokens.words[at].strip().lower()]
                uses = c.uses_of(letter)
                if letter == c.ADVERB and lexicon.verb_second and not shouting:
                    uses = c.PARTICIPLE
                named = lexicon.drops_subject and not uses & c.FINITE and not shouting
                if not uses or (named and classes[at + 1 : at + 2] in c.VERBAL):
                    continue  # « Casado dijo »
                opens = _impersonal(lexicon, tokens.words[at]) or (
                    lexicon.verb_second is not None and classes[at + 1 : at + 2] == c.SUBJECT
                )
                alone = lexicon.drops_subject and uses & c.FINITE and lexicon.classes.lists(tokens.words[at])
                alone = alone and not (classes[at + 1 : at + 2] == c.OF and tokens.word(at) in lexicon.leads)
                alone = alone or (
                    lexicon.cases is not None and uses & c.FINITE > 0 and _tells_that(classes, letter, at + 1)
                )
                if (
                    shouting is False
                    and not lexicon.classes.lists(tokens.words[at])
                    and classes[at + 1 : at + 2] == c.NAME
                ):
                    continue  # "Downing Street"
                if uses & (c.PARTICIPLE | c.GERUND) or shouting or opens or alone:
                    pieces += [classes[done:at], letter]
                    done = at + 1
    return "".join([*pieces, classes[done:]]) if pieces else classes


def _behind_pointing(tokens: Tokens, order: VerbSecond, classes: str, units: Sequence[Range]) -> str:
    """The classes with the verb behind a word that points back read as a verb: "Das bestätigte die Polizei"."""
    pieces, done = [], 0
    for first, last in units:
        at = first + 1
        verb = tokens.classes[at] if first + 2 < last else ""
        if verb and classes[at] == c.NOUN and c.uses_of(verb) & c.FINITE and tokens.word(first) in order.pointing:
            follows = classes[at + 1]
            if (
                follows in c.DETERMINER + c.SUBJECT + c.PARTICLE + c.ADVERB + c.TIME + c.COMMA + c.COLON
                or not c.uses_of(verb) & c.PARTICIPLE
            ):
                pieces += [classes[done:at], verb]
                done = at + 1
    return "".join([*pieces, classes[done:]]) if pieces else classes


def _tells_that(classes: str, verb: str, at: int) -> bool:
    """Whether a verb of saying is followed by what shows it to be none but a verb: «Добавил, что …», «Говорит: …»."""
    follows = classes[at : at + 2]
    return verb in c.CUES and (follows[:1] == c.COLON or follows in (c.COMMA + c.THAT, c.COMMA + c.QUESTION))


def _impersonal(lexicon: Lexicon, word: str) -> bool:
    return any("impersonal" in reading.frames for reading in lexicon.readings[word])


def _clip(sentences: Sequence[Span], insides: Sequence[Span]) -> list[Span]:
    """The parts of the sentences that lie inside the quotations."""
    found, starts = [], [s[0] for s in sentences]
    for start, end in insides:
        at = max(0, bisect_right(starts, start) - 1)
        while at < len(sentences) and sentences[at][0] < end:
            a, b = max(start, sentences[at][0]), min(end, sentences[at][1])
            if a < b:
                found.append((a, b))
            at += 1
    return found


def _units(tokens: Tokens, classes: str, sentences: Sequence[Span], quoted: Sequence[Span]) -> list[Range]:
    """Sentences as token ranges, joined where a quotation runs across their border or the cue follows its last mark."""
    found: list[Range] = []
    starts = tokens.starts
    hole, holes, until = 0, len(quoted), -1
    begin, done = 0, -1
    for start, end in sentences:
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if done < 0:
            begin = first
        elif c.BREAK in classes[done:first] or not (start < until or _goes_on(tokens, classes, done, first, last)):
            found += _parts(classes, begin, done)
            begin = first
        while hole < holes and quoted[hole][0] < end:
            until = max(until, quoted[hole][1])
            hole += 1
        done = last
    return [*found, *_parts(classes, begin, done)] if done >= 0 else found


def _parts(classes: str, first: int, last: int) -> list[Range]:
    """The parts of a sentence between semicolons outside its quotations, none longer than `_LONGEST` tokens, each
    without the punctuation at its end."""
    found = []
    while (mark := classes.find(c.SEMICOLON, first, last)) >= 0 or last - first > _LONGEST:
        mark = mark if 0 <= mark - first <= _LONGEST else first + _LONGEST
        found.append((first, _before_marks(classes, first, mark)))
        first = mark + (classes[mark] == c.SEMICOLON)
    if first < last:
        found.append((first, _before_marks(classes, first, last)))
    return found


def _before_marks(classes: str, first: int, last: int) -> int:
    """The end of a sentence without the punctuation there."""
    return first + len(classes[first:last].rstrip(_ENDS))


def _goes_on(tokens: Tokens, classes: str, before: int, first: int, last: int) -> bool:
    """Whether a sentence belongs to the one before: it names who said its quotation (`“Why?” she asked.`), or was
    cut behind the initial of a name."""
    ending = classes[before - 1]
    if ending == c.DOT:
        word = tokens.words[before - 2]
        return len(word) == 1 and word.isupper() and tokens.words[before - 1].startswith(".")
    if ending != c.CLOSE or before != first:
        return False
    inside = tokens.words[before - 2].rstrip()[-1:]
    return inside in ",?!…—–-" and ATTRIBUTION.match(classes, first, last) is not None
