"""Quotations that go on over several paragraphs, and dialogues marked by dashes."""

import re
from collections.abc import Sequence

import msgspec

from retold.records import Span
from retold.text.marks import closers_of
from retold.text.quotation import Quotation

_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_FAR = 800
"""Characters after which a quotation that never closes, in one long paragraph, is taken to end with a sentence."""

_CARRY = 6
"""Paragraphs that a quotation may go on for without being opened again, if a closing mark ends it."""

_DASH = re.compile(r"[—–]\s?(?=[A-ZÀ-ÞΑ-ΩЀ-ЯҐӘҒҚҢӨҰҮҺ¿¡«“\"])")
_TOLD = re.compile(r"[,?!…]\s?[—–]\s(?=[a-zß-ÿα-ωа-ӿ])|[,?!…]\s[a-zß-ÿ]+(?:-t)?-[a-zß-ÿ]+\b")
"""Inside a turn: who says it, between two dashes, or with the subject bound to the verb (« ? fait-il »)."""

_SPOKEN_END = (".", "?", "!", "…", "»", "”", '"')

_INCISE = re.compile(r"(?<=\S)\s[—–]\s?(?=[^\W\d_A-ZÀ-ÞΑ-ΩЀ-ЯҐӘҒҚҢӨҰҮҺ])")
_RESUMED = re.compile(r"[—–][.,:;]*\s*(?=\S)")
_SPEECH_ENDS = frozenset('.?!…»”"—–')


class Continuations:
    """Puts the quotations of paragraph after paragraph together."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Quotation] = []
        self._open: int | None = None
        self._between: list[Span] = []

    @property
    def is_open(self) -> bool:
        """Whether a paragraph left a quotation open: then the next one counts even without marks."""
        return self._open is not None

    def reopened_by(self, mark: str) -> str | None:
        """The opening mark of what is still open, where this mark would close it: at the head of a paragraph it stands
        for going on (« »Y luego … »)."""
        opened = self.found[self._open].mark if self._open is not None else ""
        return opened if opened and not self._between and mark in closers_of(opened) else None

    def add(self, paragraph: Span, here: Sequence[Quotation], stray: int | None) -> None:
        """The next paragraph: its quotations, and where a closing mark comes before them all."""
        if self._ends_at(stray):
            self._carry(paragraph, stray or 0)
        elif self._reopens(paragraph, here):
            here = [msgspec.structs.replace(here[0], continues=True), *here[1:]]
        elif self._open is not None and not here and len(self._between) < _CARRY:
            self._between.append(paragraph)
            return
        else:
            self._shorten()
        self._between.clear()
        self.found.extend(here)
        last = next((n for n, q in _backwards(self.found, len(here)) if q.depth == 0), None)
        still = last is not None and not self.found[last].closed and self.found[last].span[1] == paragraph[1]
        self._open = last if still else None

    def finish(self) -> tuple[Quotation, ...]:
        """All of them."""
        self._shorten()
        return tuple(self.found)

    def _ends_at(self, stray: int | None) -> bool:
        """Whether a closing mark without an opening one ends what an earlier paragraph left open."""
        return (
            self._open is not None and stray is not None and self.text[stray] in closers_of(self.found[self._open].mark)
        )

    def _reopens(self, paragraph: Span, here: Sequence[Quotation]) -> bool:
        """Whether the paragraph begins with a mark, right after one that left its quotation open."""
        return self._open is not None and bool(here) and not self._between and here[0].span[0] == paragraph[0]

    def _carry(self, paragraph: Span, stray: int) -> None:
        """The paragraphs in between, and this one up to its closing mark, belong to the quotation left open."""
        for span in self._between:
            self.found.append(Quotation(span=span, inner=span, closed=False, continues=True))
        start = paragraph[0]
        if start < stray:
            self.found.append(Quotation(span=(start, stray + 1), inner=(start, stray), continues=True))

    def _shorten(self) -> None:
        """A quotation that nothing continues, and that would take a long paragraph, ends with its first sentence."""
        if self._open is None:
            return
        place, self._open = self._open, None
        quotation = self.found[place]
        start, end = quotation.inner
        if end - start > _FAR and (stop := _SENTENCE_END.search(self.text, start, end)):
            shorter = msgspec.structs.replace(
                quotation, span=(quotation.span[0], stop.end()), inner=(start, stop.end())
            )
            self.found[place] = shorter


def _backwards(found: Sequence[Quotation], count: int) -> Sequence[tuple[int, Quotation]]:
    """The last `count` quotations with their places, the last one first."""
    return [(n, found[n]) for n in range(len(found) - 1, len(found) - 1 - count, -1)]


def dialogue(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """The turns of dialogues marked by dashes: at least two paragraphs in a row that begin with a dash, one asking.

    A row of dashes without a question is a list and no dialogue, unless one of them says who speaks between two dashes
    ("— No, — she said. — Never."), a dash has no space behind it (« —No —dijo ella—. Nunca. ») or the line before it
    ends with a colon; such a turn may also stand alone. Of turns without spaces the incises are no part. Where a text
    has a dialogue, all its dashes are turns that end as sentences do.
    """
    found: list[Quotation] = []
    others: list[Quotation] = []
    row: list[Quotation] = []
    led = told = False
    for start, end in [*paragraphs, (len(text), len(text))]:
        dash = _DASH.match(text, start, end)
        if dash:
            glued = text[start] == "—" and dash.end() == start + 1 and text[end - 1] in _SPEECH_ENDS
            row += _pieces(text, (start, end)) if glued else [_turn(start, dash.end(), end)]
            told = told or led or glued or _TOLD.search(text, start, end) is not None
            continue
        asked = len(row) > 1 and any("?" in text[slice(*q.inner)] for q in row)
        (found if told or asked else others).extend(row)
        row, told, led = [], False, text[start:end].endswith(":")
    others = [q for q in others if found and text.endswith(_SPOKEN_END, *q.inner)]
    return sorted(found + others, key=lambda q: q.span)


def _turn(start: int, said: int, end: int) -> Quotation:
    return Quotation(span=(start, end), inner=(said, end), closed=False, mark="—")


def _pieces(text: str, turn: Span) -> list[Quotation]:
    """The parts of a turn outside its incises."""
    (start, end), found = turn, []
    said = start + 1
    while said < end:
        incise = _INCISE.search(text, said, end)
        found.append(_turn(start, said, incise.start() if incise else end))
        resumed = _RESUMED.search(text, incise.end(), end) if incise else None
        if resumed is None:
            break
        start = said = resumed.end()
    return found
