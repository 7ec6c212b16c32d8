"""Attribution by preposition: "according to Ann Lee", « selon la ville »."""

from retold.statements import classes as c
from retold.statements.contents import clause_end
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.statements.sources import Range, name_at


def according(field: Field, at: int, unit: Range) -> Finding | None:
    """The attribution of a preposition at a token: what its sentence says besides."""
    classes, (since, until) = field.classes, unit
    lead = at
    while lead > since and classes[lead - 1] in c.COMMA + c.DASH + c.ADVERB + c.CONJUNCTION + c.COPULA:
        lead -= 1
    source = name_at(field, at + 1, until, closed=lead <= since)
    if source is None or (at > since and classes[at - 1] == c.BRACKET):
        return None
    after = source[1]
    while after < until and classes[after] in c.PAUSES:
        after += 1
    if lead <= since:
        content = [(after, clause_end(field, after, until))] if after < until else []
    elif after < until and after > source[1] and classes[lead - 1] != c.CLOSE:
        content = [(since, lead), (after, until)]
    else:
        content = [(since, lead)]
    return Finding((source,), ((at, at + 1),), tuple(content), "according to", unit, field.level) if content else None
