"""Incises inside quotation marks: « Je pars, a-t-il lâché. Adieu ! » names its own source."""

from bisect import bisect_left

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken

_INCISES = ("inversion", "fronted clause, inverted", "fronted clause, dropped")


def lifted(
    outer: Field, inner: Field, found: list[Finding], deeper: list[Finding]
) -> tuple[list[Finding], list[Finding]]:
    """The findings of the text and those of its quotations, with the incises of loose quotations moved up.

    The content is then the whole quotation without the incise. A quotation that a cue outside governs keeps what
    stands in it as nested statements.
    """
    taken = Taken(found)
    lifted_from: set[Range] = set()
    kept, moved = [], []
    for finding in deeper:
        cue = finding.cue[0][0]
        lifts = finding.rule in _INCISES and inner.classes[cue] != c.QUOTED
        quotation = _quotation_around(outer, cue) if lifts else None
        if quotation is None or quotation in lifted_from or taken.meets(*quotation):
            kept.append(finding)
        else:
            moved.append(_moved(inner, finding, quotation))
            lifted_from.add(quotation)
    return [*found, *moved], kept


def told_in_turn(field: Field, finding: Finding) -> bool:
    """Whether a finding stands in a turn of a dialogue, of which what no speaker says is the narrator's."""
    quotation = _quotation_around(field, finding.cue[0][0]) if finding.cue else None
    return quotation is not None and field.tokens.words[quotation[0]][:1] in "—–"


def _quotation_around(field: Field, token: int) -> Range | None:
    at = bisect_left(field.opens, token) - 1
    return (field.opens[at], field.closes[at]) if at >= 0 and field.closes[at] > token else None


def _moved(inner: Field, finding: Finding, quotation: Range) -> Finding:
    spans = (*finding.cue, *finding.source)
    start, end = min(a for a, _ in spans), max(b for _, b in spans)
    mark = c.DASH if inner.classes[start - 1] == c.DASH else c.COMMA
    comma = inner.classes.find(mark, end, finding.unit[1])
    resumed = comma if comma >= 0 else finding.unit[1]
    if comma < 0 and _told_between_dashes(inner, quotation[0], start):
        resumed = next((at for at in (resumed, resumed + 1) if inner.classes[at : at + 1] == c.DASH), quotation[1])
    content = tuple((a, b) for a, b in ((quotation[0], start), (resumed, quotation[1])) if b - a > 1)
    return Finding(finding.source, finding.cue, content, "incise in quotation", quotation, 0, True)


def _told_between_dashes(inner: Field, opening: int, start: int) -> bool:
    """Whether a turn of a dialogue goes on only behind a further dash: «— Нет, — сказал он и вышел. — Никогда.»"""
    return inner.tokens.words[opening][:1] in "—–-" and inner.classes[start - 1] == c.DASH
