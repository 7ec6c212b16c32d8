"""What can be told again: the sentences of each statement's content, as spans of the article."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from retold.languages import pack_or_bare
from retold.languages.pack import words
from retold.linking.encoder import Encoder
from retold.linking.generation import Generation
from retold.linking.typed import Typed, typed_text
from retold.records import Annotated, Span, Speaker, Statement
from retold.text.language import detect
from retold.text.spans import overlap

_LEAST_LETTERS = 12
"""Shorter pieces of content ("Thank you") are too general to be linked alone; they stay with their neighbours."""


_PASS_ON = ("agency", "outlet")
"""Kinds of origins that pass on what others said."""
_WHOLE = 0.8
"""Share of a statement's characters from which another inside it is all of it."""
_A_PHRASE = 30
"""Characters that it may lack beside a quotation: when it was said, and to whom ("told a news conference")."""


class Unit(NamedTuple):
    """One sentence's part of one statement's content. Sorts by article, place, statement."""

    article: str
    span: Span
    statement: str


class Told(NamedTuple):
    """The units of one article and its distinct unit spans as typed sentences; `row[k]` is the sentence of unit k.

    `speakers` are the article's own by statement, where they are known; `leads` the rows of headline and lead; `asked`
    the statements that are questions; `sentence` of a row that is all that a sentence states that sentence."""

    units: tuple[Unit, ...]
    row: tuple[int, ...]
    typed: Typed
    leads: frozenset[int]
    speakers: Mapping[str, Speaker]
    asked: frozenset[str] = frozenset()
    sentence: Mapping[int, Span] = {}


def units_of(annotated: Annotated) -> list[Unit]:
    """The units of an article's statements, in order. Statements inside others' content are left to those, but what an
    agency or outlet only passes on ("…, the mayor said, Reuters reports") is the inner speaker's."""
    relayed = passed_on(annotated)
    return sorted(
        Unit(annotated.article.id, span, statement.id)
        for statement in annotated.statements
        if statement.id not in relayed and (statement.parent is None or statement.parent in relayed)
        for span in pieces(annotated, statement)
    )


def passing_on(annotated: Annotated) -> frozenset[str]:
    """The statements of the agencies and outlets that an article credits: they pass on what others said."""
    credits = [origin.span for origin in annotated.article.origins if origin.kind in _PASS_ON]
    return frozenset(one.id for one in annotated.statements if credits and overlap(one.source, credits))


def passed_on(annotated: Annotated) -> frozenset[str]:
    """Those of them that are all another's statement, attribution included, or nothing but an attribution («Об этом
    сообщила мэр, передаёт агентство»)."""
    relaying = passing_on(annotated)
    if not relaying:
        return frozenset()
    by_id = {one.id: one for one in annotated.statements}
    wholes = {one.parent for one in by_id.values() if one.parent in relaying and _is_whole(one, by_id[one.parent])}
    others = [span for one in by_id.values() if one.id not in relaying for span in (*one.source, *one.cue)]
    return frozenset(
        name
        for name in relaying
        if name in wholes or _shared(by_id[name].content, others) >= _WHOLE * _length(by_id[name].content)
    )


def _is_whole(inner: Statement, outer: Statement) -> bool:
    """Whether a statement with its attribution is all that another says; beside a quotation a phrase may stand."""
    said, whole = _length((*inner.content, *inner.source, *inner.cue)), _length(outer.content)
    return said >= _WHOLE * whole or (inner.mode == "direct" and bool(inner.source) and whole - said <= _A_PHRASE)


def _shared(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """How many characters of some spans lie in others, which have none in common."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in spans for c, d in others)


def _length(spans: Sequence[Span]) -> int:
    return sum(b - a for a, b in spans)


def told(annotated: Annotated, generation: Generation, encoder: Encoder | None = None) -> Told:
    """The units of an article, read."""
    units = units_of(annotated)
    spans = sorted({unit.span for unit in units})
    number = {span: k for k, span in enumerate(spans)}
    language = annotated.article.language or detect(annotated.article.text)
    opening = annotated.sentences[1][1] if len(annotated.sentences) > 1 else 0
    return Told(
        tuple(units),
        tuple(number[unit.span] for unit in units),
        typed_text(annotated.article.text, language, spans, generation, annotated.figures, encoder),
        frozenset(k for k, span in enumerate(spans) if span[1] <= opening),
        {statement.id: statement.speaker for statement in annotated.statements if statement.speaker is not None},
        frozenset(statement.id for statement in annotated.statements if _asks(annotated, statement)),
        _sentences(annotated, spans),
    )


def _sentences(annotated: Annotated, spans: Sequence[Span]) -> dict[int, Span]:
    """The first sentence of which each span, by its number, is the only one that lies in it."""
    within: dict[Span, list[int]] = defaultdict(list)
    ends = [end for _, end in annotated.sentences]
    for number, (start, end) in enumerate(spans):
        at = bisect_right(ends, start)
        while at < len(ends) and annotated.sentences[at][0] < end:
            within[annotated.sentences[at]].append(number)
            at += 1
    found: dict[int, Span] = {}
    for sentence, numbers in within.items():
        if len(numbers) == 1:
            found.setdefault(numbers[0], sentence)
    return found


def _asks(annotated: Annotated, statement: Statement) -> bool:
    """Whether a statement is a question: it ends like one, or its cue is a word of asking."""
    text = annotated.article.text
    end = max(b for _, b in statement.content) if statement.content else 0
    if "?" in text[max(0, end - 1) : end + 1]:
        return True
    asking = words(pack_or_bare(statement.language).shades.questions)
    return bool({word.lower() for a, b in statement.cue for word in text[a:b].split()}.intersection(asking))


def pieces(annotated: Annotated, statement: Statement) -> tuple[Span, ...]:
    """A statement's content cut at the sentence ends, in order; what is too short joins its neighbour, and so does what
    only the attribution parts from it ("103 people have, the ministry says, died"): half a clause tells nothing."""
    text = annotated.article.text
    cut: list[Span] = []
    for start, end in statement.content:
        for a, b in annotated.sentences:
            left, right = max(start, a), min(end, b)
            if left >= right or not text[left:right].strip():
                continue
            parted = cut and cut[-1][0] >= a and statement.mode == "indirect"
            if cut and (parted or min(_letters(text, (left, right)), _letters(text, cut[-1])) < _LEAST_LETTERS):
                cut[-1] = (cut[-1][0], right)
            else:
                cut.append((left, right))
    return tuple(cut) or tuple(statement.content)


def _letters(text: str, span: Span) -> int:
    return sum(character.isalnum() for character in text[span[0] : span[1]])
