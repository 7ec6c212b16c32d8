"""The rules' way from a laid-out text to its statements: levels of quotation, cues, attributions, loose quotations, nesting."""

from collections.abc import Iterator

from retold.records import Statement
from retold.statements.according import according
from retold.statements.attributions import attribution
from retold.statements.cues import accordings, cues
from retold.statements.field import Field, field_of, tokens_of
from retold.statements.findings import Finding
from retold.statements.headlines import confirmed, headlines
from retold.statements.lexicon import lexicon_of
from retold.statements.nesting import statements_of
from retold.statements.quoted import with_quotations
from retold.text.layout import Layout

_LEVELS = 3


def find(layout: Layout) -> tuple[Statement, ...]:
    """All statements of a text in the order in which their contents start, speakers unknown, parents and ids set."""
    lexicon = lexicon_of(layout.pack.code)
    tokens = tokens_of(layout.text, lexicon)
    found: list[Finding] = []
    for level in range(_LEVELS):
        if level and not any(q.depth == level - 1 for q in layout.quotations):
            break
        field = field_of(layout, tokens, lexicon, level)
        here = list(_attributions(field))
        if level == 0:
            here = with_quotations(layout, field, [*confirmed(field, list(headlines(layout, field)), here), *here])
        found += (finding for finding in here if finding.content)
    return statements_of(layout, tokens, found)


def _attributions(field: Field) -> Iterator[Finding]:
    yield from (found for at, unit in accordings(field) if (found := according(field, at, unit)))
    before: Finding | None = None
    for cue in cues(field):
        if before and before.unit != cue.unit:
            before = None
        found = attribution(field, cue, before)
        if found:
            yield found
            before = found if found.source and cue.voice != "passive" else before
