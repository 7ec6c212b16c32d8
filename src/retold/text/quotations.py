"""Where quotation marks open and close: nested, mixed in style, unbalanced, reopening at each paragraph."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from retold.languages.pack import Pack
from retold.records import Span
from retold.text.continuations import Continuations, dialogue
from retold.text.marks import CLOSING_SHAPES, MARK, MAX_DEPTH, SINGLE, Neighbours, closers_of, is_measure, neighbours
from retold.text.quotation import Quotation

__all__ = ["Quotation", "Scan", "quotations"]


class _Open(msgspec.Struct, frozen=True, gc=False):
    """A mark that has opened and not closed yet."""

    at: int
    mark: str


_REVERSED = re.compile(r"»(?<!\S»)\w")
_ALWAYS_OPEN = frozenset(["„", "‚", "「", "『", "〝", "``", "‘‘"])
_FRESH = re.compile(r"[.!?…:,;—–]\s*$")
_LONG = 60
"""Characters from which a nested quotation that ends like speech is taken for the outer one (its own mark is lost)."""


def quotations(text: str, paragraphs: Sequence[Span], pack: Pack) -> tuple[Quotation, ...]:
    """All quotations of the paragraphs, in the order in which they open.

    An unclosed mark runs to its paragraph's end at most; it ends earlier where a later mark shows that it must have.
    A stray closing mark opens nothing. Time is linear in the length of the text.
    """
    styles = pack.marks.quotes
    reversed_style = ("»", "«") in styles or (("«", "»") not in styles and bool(_REVERSED.search(text)))
    joined = Continuations(text)
    for paragraph in paragraphs:
        marks = [(mark.start(), mark.group()) for mark in MARK.finditer(text, *paragraph)]
        if marks:
            opened = joined.reopened_by(marks[0][1]) if marks[0][0] == paragraph[0] else None
            if opened:
                marks[0] = (paragraph[0], opened)
            scan = Scan(text, paragraph, marks, reversed_style)
            joined.add(paragraph, scan.found, scan.stray)
        elif joined.is_open:
            joined.add(paragraph, [], None)
    found = joined.finish()
    turns = dialogue(text, paragraphs) if pack.marks.dash_dialogue else []
    return tuple(sorted([*_deeper(found, turns), *turns], key=lambda q: (q.span[0], -q.span[1]))) if turns else found


def _deeper(found: Sequence[Quotation], turns: Sequence[Quotation]) -> Iterator[Quotation]:
    """The quotations, those that stand inside a turn of a dialogue one level deeper."""
    starts = [turn.span[0] for turn in turns]
    for quotation in found:
        at = bisect_right(starts, quotation.span[0]) - 1
        inside = at >= 0 and quotation.span[1] <= turns[at].span[1]
        yield msgspec.structs.replace(quotation, depth=quotation.depth + 1) if inside else quotation


class Scan:
    """The marks of one paragraph, matched with a stack of bounded depth.

    `found` are its quotations in the order in which they open; `stray` is the place of a closing mark that comes before
    all of them and closes nothing here, None where there is none.
    """

    def __init__(
        self, text: str, paragraph: Span, marks: Sequence[tuple[int, str]], reversed_style: bool = False
    ) -> None:
        self.text, self.reversed_style = text, reversed_style
        self.start, self.end = paragraph
        self.stack: list[_Open] = []
        self.found: list[Quotation] = []
        self.stray: int | None = None
        for at, mark in marks:
            self._take(at, mark)
        self._finish()

    def _take(self, at: int, mark: str) -> None:
        """One mark: it closes what is open, opens something, or is nothing."""
        beside = self.text[at + 1 : at + 2] if mark in SINGLE else self.text[at - 1]
        if beside.isdecimal() and is_measure(self.text, at, len(mark)):
            return
        around = neighbours(self.text, at, len(mark), self.start, self.end)
        level = self._closes(mark, around)
        if level is not None:
            self._close(level, at, mark)
        elif self._opens(mark, around):
            if len(self.stack) < MAX_DEPTH:
                self.stack.append(_Open(at, mark))
        elif mark in SINGLE:
            self._extend(at, mark)
        elif self.stray is None and not self.found and not self.stack:
            self.stray = at

    def _closes(self, mark: str, around: Neighbours) -> int | None:
        """The level of the stack that this mark closes, None where it closes none."""
        if not self.stack or (around.can_open and not around.can_close and mark not in CLOSING_SHAPES):
            return None
        if mark == "“" and not around.can_close:
            return None
        fitting = None
        for level in range(len(self.stack) - 1, -1, -1):
            closers = closers_of(self.stack[level].mark)
            if closers[0] == mark:
                return level
            if fitting is None and mark in closers:
                fitting = level
        return fitting

    def _opens(self, mark: str, around: Neighbours) -> bool:
        """Whether this mark, which closes nothing, opens a quotation."""
        if mark in _ALWAYS_OPEN:
            return True
        if mark in ("«", "‹"):
            return not self.reversed_style or around.can_open
        if mark in ("»", "›"):
            return self.reversed_style and around.can_open
        if mark in CLOSING_SHAPES or mark in SINGLE:
            return mark != "’" and around.can_open and (mark in SINGLE or not around.can_close)
        return around.can_open or not around.can_close

    def _close(self, level: int, at: int, mark: str) -> None:
        """Closes one level; what stands open above it has lost its closing mark."""
        while len(self.stack) > level + 1:
            self._leave_open(at)
        opened = self.stack.pop()
        inner = (opened.at + len(opened.mark), at)
        if inner[0] < inner[1] and not (opened.mark in SINGLE and inner[1] - inner[0] == 1):
            span = (opened.at, at + len(mark))
            self.found.append(Quotation(span=span, inner=inner, depth=len(self.stack), mark=opened.mark))

    def _leave_open(self, end: int) -> None:
        """The topmost mark lost its closing one; single marks and marks of closing shape then do not count."""
        opened = self.stack.pop()
        while end > opened.at and self.text[end - 1].isspace():
            end -= 1
        inner = (opened.at + len(opened.mark), end)
        if opened.mark not in SINGLE and opened.mark not in CLOSING_SHAPES and inner[0] < inner[1]:
            depth = len(self.stack)
            self.found.append(
                Quotation(span=(opened.at, end), inner=inner, depth=depth, closed=False, mark=opened.mark)
            )

    def _extend(self, at: int, mark: str) -> None:
        """A single closing mark with nothing open: the one before it was the apostrophe of a plural ("the boys’ …")."""
        last = self.found[-1] if self.found else None
        if last is None or last.mark not in SINGLE or mark in "‘‚" or last.depth != len(self.stack):
            return
        if self.text[last.inner[1] - 1] in "sSxz" and self.text[last.span[1] : last.span[1] + 1].isspace():
            self.found[-1] = msgspec.structs.replace(last, span=(last.span[0], at + 1), inner=(last.inner[0], at))

    def _finish(self) -> None:
        """What is still open at the paragraph's end, and the order in which all opened."""
        while len(self.stack) > 1 and self.stack[-1].mark == self.stack[-2].mark == '"':
            if self._is_fresh(self.stack[-1].at):
                break
            self._close(len(self.stack) - 2, self.stack.pop().at, '"')
        while self.stack:
            self._leave_open(self.end)
        self.found.sort(key=lambda quotation: (quotation.span[0], -quotation.span[1]))
        self._settle()

    def _is_fresh(self, at: int) -> bool:
        """Whether a mark at this place begins a quotation of its own: after a sentence's end, a colon or a comma."""
        return bool(_FRESH.search(self.text, max(self.start, at - 3), at))

    def _settle(self) -> None:
        """An outermost quotation without its closing mark ends where one inside it shows that it must have."""
        for place, outer in enumerate(self.found):
            if outer.closed or outer.depth or outer.span[1] < self.end:
                continue
            inside = [q for q in self.found[place + 1 :] if q.depth == 1 and q.mark == outer.mark]
            fresh = next((q for q in inside if self._is_fresh(q.span[0]) and self._is_speech(q)), None)
            if fresh:
                self._cut(place, fresh.span[0])
            elif inside and inside[-1].closed and self._is_speech(inside[-1]) and len(self._words(inside[-1])) > _LONG:
                self._swap(place, inside[-1])
            return

    def _words(self, quotation: Quotation) -> str:
        return self.text[slice(*quotation.inner)].strip()

    def _is_speech(self, quotation: Quotation) -> bool:
        """Whether a quotation begins or ends like speech rather than a word that is only mentioned."""
        words = self._words(quotation)
        return words[:1].isupper() or words[-1:] in (".", ",", "!", "?", "…")

    def _cut(self, place: int, at: int) -> None:
        """The quotation at `place` ends before the mark at `at`; what follows is no longer inside it."""
        outer = self.found[place]
        end = at
        while end > outer.inner[0] and self.text[end - 1].isspace():
            end -= 1
        self.found[place] = msgspec.structs.replace(outer, span=(outer.span[0], end), inner=(outer.inner[0], end))
        self._raise_from(place + 1, at)
        self._settle()

    def _swap(self, place: int, inner: Quotation) -> None:
        """The closing mark of an inner quotation is the outer one's; the inner one has lost its own and is dropped."""
        outer = self.found[place]
        self.found[place] = msgspec.structs.replace(
            outer, span=(outer.span[0], inner.span[1]), inner=(outer.inner[0], inner.inner[1]), closed=True
        )
        self.found.remove(inner)
        self._raise_from(place + 1, inner.span[1])

    def _raise_from(self, place: int, at: int) -> None:
        """The quotations that open from `at` on stand one level further out than was thought."""
        for number in range(place, len(self.found)):
            quotation = self.found[number]
            if quotation.span[0] >= at:
                self.found[number] = msgspec.structs.replace(quotation, depth=max(0, quotation.depth - 1))
