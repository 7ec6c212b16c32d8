"""Somebody's words that another one hands on: «…», приводит агентство слова мэра."""

from retold.statements import classes as c
from retold.statements.behind import name_at
from retold.statements.contents import content_after, content_before
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.fronted import closes
from retold.statements.sources import ends_in_name

_FARTHEST = 9
"""Tokens between the verb and the noun for the words, at most: who hands them on stands there."""


def passed_words(field: Field, cue: Cue) -> Finding | None:
    """The statement of whoever owns the words that a verb of the frame `cites` hands on; None without such a noun."""
    since, until = cue.unit
    at = _words_behind(field, cue.last, min(until, cue.last + _FARTHEST))
    if at is None:
        return None
    owned = field.tokens.word(at - 1) in field.lexicon.owners
    source: Range | None = (at - 1, at) if owned else name_at(field, at + 1, until)
    if source is None:
        return None
    if closes(field, cue.first, since) and not ends_in_name(field, cue.first, since):
        content = content_before(field, since, cue.first, quoted_only=True)
    else:
        right = content_after(field, cue, max(source[1], at + 1))
        content = right[0] if right else None
    if not content:
        return None
    found = attributed(cue, source, content, "passed words")
    spans: tuple[Range, ...] = ((cue.first, cue.last), (at, at + 1)) if at > cue.last else ((cue.first, at + 1),)
    return Finding(found.source, spans, found.content, found.rule, found.unit, field.level, True)


def _words_behind(field: Field, at: int, until: int) -> int | None:
    """The noun for somebody's words between two tokens, a name in quotation marks crossed; None where there is none."""
    while at < until:
        if field.tokens.word(at) in field.lexicon.passed_words:
            return at
        if field.classes[at] in c.COMMA + c.COLON + c.PREDICATES:
            return None
        at = field.close_of(at) if field.classes[at] == c.OPEN else at + 1
    return None
