"""Quotations whose source the next words name: « «…». Così il sindaco ai cronisti », « «…»: parola di Rossi »."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from retold.statements import classes as c
from retold.statements.behind import name_at, subject_after
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken

_GROUP = re.compile(f"[{c.OBJECT}{c.AUXILIARY}{c.COPULA}{c.ADVERB}]*[{c.ALL_VERBS}]")
_OPENS = re.compile(f"{c.OF}?[{c.DETERMINER}{c.NAME}]|{c.OF}{c.NOUN}(?<!{c.ADVERB}{c.OF}.)")


def thus(field: Field, found: Sequence[Finding]) -> Iterator[Finding]:
    """The attributions of quotations that no finding has, by "thus" at the head of what follows them."""
    if not field.lexicon.thus or not field.opens:
        return
    taken = Taken(found)
    for at, close, until in _heads(field):
        opening = field.open_of(close)
        source = name_at(field, at + 1, until) if _OPENS.match(field.classes, at + 1, until) else None
        source = source or _behind_verb(field, at, until)
        if source and not taken.meets(opening, close):
            yield Finding((source,), ((at, at + 1),), ((opening, close),), "thus", (at, until), field.level, True)


def _behind_verb(field: Field, at: int, until: int) -> Range | None:
    """The subject behind a verb that no list has, where the words for "thus" are more than one."""
    if " " not in field.tokens.word(at):
        return None
    verb = _GROUP.match(field.classes, at + 1, until)
    return subject_after(field, verb.end(), until) if verb else None


def _heads(field: Field) -> Iterator[tuple[int, int, int]]:
    """The words that mean "thus" behind a quotation, at the head of a sentence or behind a mark: their place, the end
    of the quotation, the end of their sentence."""
    word, classes, listed = field.tokens.word, field.classes, field.lexicon.thus
    for before, (since, until) in pairwise(field.units):
        if word(since) in listed and until - since > 1 and classes[before[1] - 1] == c.CLOSE:
            yield since, before[1], until
    for close in field.closes:
        marked = classes[close : close + 1] in (c.COLON, c.COMMA, c.DASH) and close + 2 < len(classes)
        if marked and word(close + 1) in listed:
            yield close + 1, close, _end_of(field, close + 1)


def _end_of(field: Field, at: int) -> int:
    return next((until for since, until in field.units if since <= at < until), at)
