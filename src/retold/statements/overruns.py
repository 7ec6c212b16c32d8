"""Overruns: a content that runs on into the attribution behind which all of it stands ("he said that …, reports X")."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from retold.statements.field import Range
from retold.statements.findings import Finding

_GAP = 2
"""Tokens between a content and the attribution that closes it: a mark, and the one that ends a quotation."""


def cut_at_credits(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, none of whose contents holds the attribution that closes the sentence around them.

    Of "Rossi ha detto che il ponte è chiuso, riferisce l'agenzia" one finding has the whole but its last words as its
    content, another what Rossi said with them: who passes it on is no part of what he said.
    """
    closed = sorted((one.content[0], one.cue[0], one.source[0]) for one in findings if _closes(one))
    ends = [content[1] for content, _, _ in sorted(closed, key=lambda one: one[0][1])]
    return [_cut(one, closed) if _over(one, ends) else one for one in findings] if closed else list(findings)


def _closes(one: Finding) -> bool:
    """Whether all of an attribution stands right behind its content."""
    if not len(one.content) == len(one.cue) == len(one.source) == 1:
        return False
    end, first = one.content[0][1], min(one.cue[0][0], one.source[0][0])
    return end <= first <= end + _GAP


def _over(one: Finding, ends: Sequence[int]) -> bool:
    """Whether any such content ends inside the last content of a finding."""
    first, last = one.content[-1]
    at = bisect_right(ends, first)
    return at < len(ends) and ends[at] < last


def _cut(one: Finding, closed: Sequence[tuple[Range, Range, Range]]) -> Finding:
    """A finding whose attribution lies in such a content and whose own content has the closing attribution, with that
    left out."""
    first, last = one.content[-1]
    for whole, *said in closed:
        own = (*one.cue, *one.source)
        inside = whole[0] <= first < whole[1] < last and all(whole[0] <= a and b <= whole[1] for a, b in own)
        if own and inside and all(whole[1] <= a and b <= last for a, b in said):
            return replace(one, content=(*one.content[:-1], (first, whole[1])))
    return one
