"""Attribution by what stands behind its source, in languages whose verb stands last: «министрдің айтуынша, …», «мәлімет
бойынша»; and by a word that names nobody: «естуімізше, …»."""

import re
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.verb_groups import order_of

_MARKS = re.compile(f"[{c.BEHIND}{c.HEARSAY}]")
_BORDERS = frozenset(c.COMMA + c.COLON + c.DASH + c.BREAK + c.BRACKET + c.UNBRACKET)
_SMALL = frozenset(c.CONJUNCTION + c.ADVERB + c.TIME + c.SYMBOL + c.DOT + c.PARTICLE)
_AROUND = frozenset(c.COMMA + c.COLON + c.DASH)
_AWAY = frozenset(["locative", "ablative", "instrumental", "accusative"])


def postposed(field: Field) -> Iterator[Finding]:
    """All attributions of a level that hang on no verb, in order."""
    for mark, unit in field.marked(_MARKS):
        source = _source(field, mark, unit[0]) if field.classes[mark] == c.BEHIND else None
        content = _around(field, source[0] if source else mark, mark + 1, unit)
        alone = mark + 2 == unit[1] and field.classes[mark + 1] in c.VERBAL  # «Ол айтқандай болды»
        if content and not alone and (source or field.classes[mark] == c.HEARSAY or _nobody(field, mark)):
            rule = "according to" if source else "hearsay"
            cue = ((mark, mark + 1),)
            yield Finding((source,) if source else (), cue, content, rule, unit, field.level)


def _nobody(field: Field, mark: int) -> bool:
    """Whether the noun of a mark belongs to nobody: «[деректерге] сәйкес, …»."""
    noun, _, behind = field.tokens.word(mark).partition(" ")
    return bool(behind) and not order_of(field).owned_noun(noun, declined=True)


def _source(field: Field, mark: int, since: int) -> Range | None:
    """What stands before the mark in its clause, without the small words and places at its head."""
    classes, order, word = field.classes, order_of(field), field.tokens.word
    start = mark
    while start > since and classes[start - 1] not in _BORDERS:
        start -= 1
    at = start
    while at < mark:
        describes = at + 1 < mark and order.describes(order.base(word(at + 1)))
        away = classes[at] not in c.OPEN + c.QUOTED + c.CLOSE and order.case(word(at)) in _AWAY and not describes
        if classes[at] in _SMALL or (away and at + 1 < mark):
            start = at + 1
        at += 1
    return (start, mark) if start < mark else None


def _around(field: Field, first: int, last: int, unit: Range) -> tuple[Range, ...]:
    """What the sentence says before and behind an attribution; small words at its head are no saying."""
    classes, (since, until) = field.classes, unit
    while first > since and classes[first - 1] in _AROUND:
        first -= 1
    while last < until and classes[last] in _AROUND:
        last += 1
    says = any(letter not in _SMALL for letter in classes[since:first])
    parted = first < until and classes[first] in _AROUND
    pieces = ((since, first) if says and (parted or last >= until) else (first, first), (last, until))
    return tuple((a, b) for a, b in pieces if a < b)
