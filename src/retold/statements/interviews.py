"""Printed interviews without labels: a paragraph that asks, and the paragraphs that answer."""

from collections.abc import Iterator
from itertools import pairwise

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.findings import Finding, Taken
from retold.text.layout import Layout

_LONGEST_QUESTION = 250
"""Characters of a paragraph that only asks."""
_SHORT_QUESTION = 150
"""Characters of one that asks without a question mark: « On vous prête un refus célèbre. »"""
_ANSWER = 8
"""Paragraphs of the longest answer: beyond, questions are the author's own."""
_MARKS = frozenset("—–-\"“«„'‘")


def questions_and_answers(layout: Layout, field: Field, found: list[Finding]) -> Iterator[Finding]:
    """The turns of an interview, each a statement without source; what is one already is left out.

    An article of opinion asks too: in an interview somebody is spoken to ("you"), the questions are short and not in
    the first person, and the answers are, or they stand in quotation marks.
    """
    if "?" not in layout.text:
        return
    asking = _questions(layout, field)
    if len(asking) < 2 or asking[-1] - asking[0] > _ANSWER * len(asking):
        return
    answers = [range(a + 1, b) for a, b in pairwise(asking)]
    answers.append(range(asking[-1] + 1, _end_of_last(layout, field, asking[-1] + 1)))
    if not _is_interview(layout, field, asking, answers):
        return
    taken = Taken([f for f in found if f.rule in ("transcript", "headline")])
    for question, answer in zip(asking, answers, strict=True):
        for rule, numbers in (("interview: question", range(question, question + 1)), ("interview: answer", answer)):
            content = tuple(_tokens(layout, field, n) for n in numbers if not _is_quoted(layout, field, n))
            if content and not any(taken.meets(*piece) for piece in content):
                yield Finding((), (), content, rule, content[0], field.level)


def _questions(layout: Layout, field: Field) -> list[int]:
    """The paragraphs that ask: with a question mark, and once there is one, those that only speak to somebody."""
    found: list[int] = []
    for n, (a, b) in enumerate(layout.paragraphs[:-1]):
        if n == 0 or b - a > _LONGEST_QUESTION or layout.text[a] in _MARKS or n - 1 in found:
            continue
        asks = layout.text[b - 1] == "?"
        addresses = bool(found) and b - a <= _SHORT_QUESTION and _holds(layout, field, n, "2")
        if (asks or addresses) and not _holds(layout, field, n, "1"):
            found.append(n)
    return found


def _end_of_last(layout: Layout, field: Field, first: int) -> int:
    """The paragraph after the last answer, which goes on while it speaks in the first person."""
    end = first + 1
    while end < min(len(layout.paragraphs), first + _ANSWER) and _holds(layout, field, end, "1"):
        end += 1
    return end


def _is_interview(layout: Layout, field: Field, asking: list[int], answers: list[range]) -> bool:
    told = sum(any(_is_quoted(layout, field, n) or _holds(layout, field, n, "1") for n in answer) for answer in answers)
    spoken_to = sum(_holds(layout, field, n, "2") for n in asking)
    asked = sum(layout.text[layout.paragraphs[n][1] - 1] == "?" for n in asking)
    return (
        told >= 2 and 3 * told >= 2 * len(answers) and 3 * max(spoken_to, 1) >= len(asking) and 3 * asked >= len(asking)
    )


def _is_quoted(layout: Layout, field: Field, number: int) -> bool:
    """Whether a paragraph is a quotation for the most part: with it, `quoted.py` deals."""
    first, last = _tokens(layout, field, number)
    return 2 * field.classes.count(c.QUOTED, first, last) > last - first


def _holds(layout: Layout, field: Field, number: int, person: str) -> bool:
    """Whether a paragraph has a pronoun of that person."""
    listed = field.lexicon.persons_spoken[person]
    return any(field.tokens.word(at) in listed for at in range(*_tokens(layout, field, number)))


def _tokens(layout: Layout, field: Field, number: int) -> tuple[int, int]:
    start, end = layout.paragraphs[number]
    return field.tokens.at(start), field.tokens.at(end)
