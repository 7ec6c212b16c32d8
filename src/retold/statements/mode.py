"""The mode of a statement: how much of its content stands inside quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from retold.records import Mode, Span
from retold.text.quotations import Quotation

_LETTER = re.compile(r"[^\W_]")


class QuotedPart:
    """Answers which stretches of a text are quoted, marks included: by the outermost quotations, or by those of a depth
    (what stands inside a quotation is judged by its own marks)."""

    def __init__(self, text: str, quotations: Sequence[Quotation], depth: int = 0) -> None:
        self._text = text
        self._outer = [q.span for q in quotations if q.depth == depth]
        self._starts = [start for start, _ in self._outer]

    def mode(self, content: Sequence[Span]) -> Mode:
        """Direct where every letter and digit of the content is quoted, indirect where none is, mixed between."""
        if not self._starts:
            return "indirect"
        inside = outside = False
        for start, end in content:
            at = start
            for a, b in self._meeting(start, end):
                outside = outside or self._says(at, a)
                inside = inside or self._says(max(a, start), min(b, end))
                at = max(at, b)
            outside = outside or (at < end and self._says(at, end))
        return "mixed" if inside and outside else "direct" if inside else "indirect"

    def _meeting(self, start: int, end: int) -> list[Span]:
        last = bisect_right(self._starts, end)
        first = max(0, bisect_right(self._starts, start, 0, last) - 1)
        return [span for span in self._outer[first:last] if span[0] < end and start < span[1]] if last else []

    def _says(self, start: int, end: int) -> bool:
        return start < end and _LETTER.search(self._text, start, end) is not None
