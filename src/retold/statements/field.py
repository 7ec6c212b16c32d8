"""A text as a string of word classes, on which the grammar of attributions is searched.

Level 0 is the report itself with every quotation masked; level n is the inside of the quotations of depth n - 1 with
the deeper ones masked. Positions are token numbers; `span` brings them back to code points.
"""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import msgspec

from retold.statements.lexicon import Lexicon
from retold.statements.tokens import Tokens
from retold.statements.word_order import VerbSecond

Range = tuple[int, int]
"""Tokens by their numbers: the first, and the one behind the last."""


_NO_END = sys.maxsize


class Field(msgspec.Struct, frozen=True):
    """One level of a text: `classes` (quotations masked), the same `reversed`, its `units` (first, last token of each
    sentence that quotations do not interrupt, final punctuation left out), and the quotations masked, as token ranges
    (`opens` to `closes`, marks included)."""

    tokens: Tokens
    lexicon: Lexicon
    level: int
    classes: str
    reversed: str
    units: list[Range]
    opens: list[int]
    closes: list[int]

    @property
    def order(self) -> VerbSecond:
        """What the language's clauses are read by; only a level of a language with its verb second has it."""
        assert self.lexicon.verb_second is not None
        return self.lexicon.verb_second

    def marked(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, Range]]:
        """The tokens of the sentences at which a pattern of classes begins, each with its sentence, in order."""
        units, at = self.units, 0
        for match in pattern.finditer(self.classes):
            token = match.start()
            at = bisect_right(units, (token, _NO_END), at)
            if at and token < units[at - 1][1]:
                yield token, units[at - 1]

    def close_of(self, opening: int) -> int:
        """The token after the quotation that opens at this token."""
        return self.closes[bisect_left(self.opens, opening)]

    def open_of(self, after: int) -> int:
        """The token at which the quotation opens that ends before this token."""
        return self.opens[max(0, bisect_left(self.closes, after))]
