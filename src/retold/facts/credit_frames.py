"""Credits that name somebody: words of credit, with the name of an outlet or agency behind or before them."""

import re
import sys
from collections.abc import Iterator

from msgspec import Struct

from retold.facts.credit_words import LINK
from retold.records import Span


class Credit(Struct, frozen=True, gc=False):
    """Words of a text that credit somebody: all of them (`span`), the name among them, and the words before it that may
    call it an agency or outlet (None: there are none); code points of the text."""

    text: str
    span: Span
    name: Span
    kind: Span | None

    @property
    def who(self) -> str:
        """The name."""
        return self.text[slice(*self.name)]

    @property
    def before(self) -> str:
        """The words before the name."""
        return self.text[self.span[0] : self.name[0]]

    @property
    def described(self) -> str:
        """The words that may call it an agency or outlet, "" where there are none."""
        return self.text[slice(*self.kind)] if self.kind else ""


class Frame(Struct, frozen=True):
    """A pattern of credits: `words` has the name as group "who", or ends where an address or a name begins, which
    `run` then reads: the long pattern of names, compiled with each frame, took .5 s of nine languages' start."""

    words: re.Pattern[str]
    run: re.Pattern[str] | None = None

    def credits(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[Credit]:
        """The credits between two code points, in order; none shares words with another."""
        while (found := self.words.search(text, start, end)) is not None:
            credit = self._credit(found, end)
            yield credit
            start = credit.span[1]

    def first(self, text: str, start: int, end: int) -> Credit | None:
        """The first credit between two code points."""
        return next(self.credits(text, start, end), None)

    def at(self, text: str, start: int, end: int = sys.maxsize) -> Credit | None:
        """The credit that begins at a code point."""
        found = self.words.match(text, start, end)
        return self._credit(found, end) if found else None

    def whole(self, text: str) -> Credit | None:
        """A text that is nothing but a credit."""
        found = self.words.fullmatch(text)
        return self._credit(found, len(text)) if found else None

    def _credit(self, found: re.Match[str], end: int) -> Credit:
        text = found.string
        kind = found.span("kind") if found.re.groupindex.get("kind") and found["kind"] else None
        if self.run is None:
            return Credit(text, found.span(), found.span("who"), kind)
        name = LINK.match(text, found.end(), end) or self.run.match(text, found.end(), end)
        assert name is not None  # the words end where one begins
        return Credit(text, (found.start(), name.end()), name.span(), kind)
