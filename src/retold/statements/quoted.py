"""Quotations that no cue governs: they go on with the statement before them, or are its paragraph's speaker's."""

from bisect import bisect_right

import msgspec

from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.text.layout import Layout

_SHORTEST = 5
_SPOKEN_END = ",.!?…"


def with_quotations(layout: Layout, field: Field, found: list[Finding]) -> list[Finding]:
    """The findings with every loose quotation of a sentence's size added to the one that it continues, or as one of its own."""
    found = sorted(found, key=lambda f: (min(a for a, _ in f.content), f.cue))
    starts = [start for start, _ in layout.paragraphs]
    taken = sorted((a, b) for f in found for a, b in f.content)
    for opening, close in zip(field.opens, field.closes, strict=True):
        if close - opening < _SHORTEST + 2 or any(a < close and opening < b for a, b in taken):
            continue
        paragraph = bisect_right(starts, field.tokens.starts[opening]) - 1
        if not _speaks(field, opening, close):
            continue
        before = _last_before(found, opening)
        gap_paragraphs = paragraph - _paragraph_of(field, starts, found[before]) if before is not None else 9
        if before is not None and gap_paragraphs <= 1 and _adjacent(field, found[before], opening):
            f = found[before]
            found[before] = msgspec.structs.replace(f, content=(*f.content, (opening, close)))
        elif before is not None and gap_paragraphs <= 1:
            own = Finding(found[before].source, (), ((opening, close),), "quotation without cue", (opening, close), field.level)
            found.insert(before + 1, own)
        else:
            found.append(Finding((), (), ((opening, close),), "quotation without source", (opening, close), field.level))
            found.sort(key=lambda f: min(a for a, _ in f.content))
    return found


def _speaks(field: Field, opening: int, close: int) -> bool:
    """Whether a quotation is a sentence: it ends with punctuation of its own, or stands at a sentence's start."""
    text, starts = field.tokens.text, field.tokens.starts
    inside = text[starts[opening] : starts[close - 1]].rstrip()
    after = text[starts[close - 1] : starts[close]].rstrip()
    starts_unit = any(first == opening for first, _ in field.units)
    return starts_unit and (inside[-1:] in _SPOKEN_END or after[-1:] in _SPOKEN_END or after[-1:].isalnum() or text[starts[close]: starts[close] + 1] in ".!?…")


def _last_before(found: list[Finding], opening: int) -> int | None:
    """The index of the finding that ends last before a token."""
    earlier = [(_end(f), i) for i, f in enumerate(found) if _end(f) <= opening]
    return max(earlier)[1] if earlier else None


def _end(finding: Finding) -> int:
    return max(b for _, b in (*finding.content, *finding.cue, *finding.source))


def _paragraph_of(field: Field, starts: list[int], finding: Finding) -> int:
    return bisect_right(starts, field.tokens.starts[_end(finding) - 1]) - 1


def _adjacent(field: Field, finding: Finding, opening: int) -> bool:
    """Whether nothing but the end of the finding's own sentence stands between it and the quotation."""
    unit = bisect_right(field.units, (_end(finding) - 1, 10**9)) - 1
    return unit + 1 < len(field.units) and field.units[unit + 1][0] == opening
