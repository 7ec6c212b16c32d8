"""Printed interviews without labels: a paragraph that asks, and the paragraphs that answer."""

import re
from collections.abc import Iterator
from itertools import pairwise

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken
from retold.text.layout import Layout

_LONGEST_QUESTION = 250
"""Characters of a paragraph that only asks."""
_SHORT_QUESTION = 150
"""Characters of one that asks without a question mark: « On vous prête un refus célèbre. »"""
_ANSWER = 8
"""Paragraphs of the longest answer: beyond, questions are the author's own."""
_BEFORE_SENTENCE = frozenset(c.DOT + c.COLON + c.OPEN + c.CLOSE + c.BREAK + c.SYMBOL + c.DASH)
"""Behind these a capital says nothing: elsewhere it tells a polite pronoun, "Wissen Sie das?"."""
_VOICE = re.compile(f"{c.NAME}{{2,4}}(?:[{c.BRACKET}]{c.NUMBER}[{c.UNBRACKET}]|{c.COMMA}{c.NUMBER})"
                    f"(?:{c.COMMA}[^{c.COLON}{c.PREDICATES}{c.BREAK}]{{1,8}})?(?={c.COLON})")  # fmt: skip
"""Who answers in a round of voices: « Ida Lee (71), Rentnerin: … »."""
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


def voices(layout: Layout, field: Field, found: list[Finding]) -> Iterator[Finding]:
    """The paragraphs of a round of voices, each opened by its speaker's name and age; a single one is none."""
    if len(layout.paragraphs) < 3 or not _VOICE.search(field.classes):
        return
    spans = [_tokens(layout, field, number) for number in range(len(layout.paragraphs))]
    told = [(match, last) for first, last in spans if (match := _VOICE.match(field.classes, first, last))]
    taken = Taken([f for f in found if f.rule == "transcript"])
    for match, last in told if len(told) > 1 else ():
        colon = match.end()
        if colon + 1 < last and not taken.meets(colon + 1, last):
            content = ((colon + 1, last),)
            yield Finding((match.span(),), ((colon, colon + 1),), content, "transcript", (match.start(), last))


def _questions(layout: Layout, field: Field) -> list[int]:
    """The paragraphs that ask: with a question mark, and once there is one, those that only speak to somebody
    or stand before a stage direction ("(lacht)")."""
    found: list[int] = []
    for n, (a, b) in enumerate(layout.paragraphs[:-1]):
        if n == 0 or b - a > _LONGEST_QUESTION or layout.text[a] in _MARKS or n - 1 in found:
            continue
        asks = layout.text[b - 1] == "?"
        addresses = bool(found) and b - a <= _SHORT_QUESTION and _holds(layout, field, n, "2")
        answered = bool(found) and b - a <= _SHORT_QUESTION and layout.text[layout.paragraphs[n + 1][0]] == "("
        if (asks or addresses or answered) and not _holds(layout, field, n, "1"):
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
    listed, tokens = field.lexicon.persons_spoken[person], field.tokens
    first, last = _tokens(layout, field, number)
    return any(
        tokens.word(at) in listed
        or (at > first and tokens.words[at].strip() in listed and field.classes[at - 1] not in _BEFORE_SENTENCE)
        for at in range(first, last)
    )


def _tokens(layout: Layout, field: Field, number: int) -> Range:
    start, end = layout.paragraphs[number]
    return field.tokens.at(start), field.tokens.at(end)
