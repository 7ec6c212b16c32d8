"""The words of a text with their offsets, in any script."""

import re
from typing import NamedTuple

_MARKS = (
    "\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0dff\u0e31-\u0e4e"
)
UNSPACED = "\u2e80"
"""From here on scripts write no spaces, and words of one or two signs."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"(?P<unspaced>[{_UNSPACED}]+)"
    r"|(?P<number>\d+(?:[.,   '’]\d{3}(?!\d))*(?:[.,]\d+)?)"
    rf"|(?P<word>[^\W\d_{_UNSPACED}](?:[^\W\d_{_UNSPACED}]|[{_MARKS}]|\.(?=[^\W\d_]\.))*)"
)
"""A full stop belongs to the word only between letters of an acronym ("U.S.")."""


class Word(NamedTuple):
    """One word: its span, its letters in lower case without acronym stops, and what its writing tells.

    `capital`: begins with a capital letter. `unspaced`: a run of a script that writes no spaces, still to be cut.
    """

    start: int
    end: int
    letters: str
    capital: bool = False
    number: bool = False
    unspaced: bool = False


def words(text: str, start: int, end: int) -> list[Word]:
    """The words and numbers of `text[start:end]`, in order; spans are of the whole text."""
    found = []
    for match in _WORD.finditer(text, start, end):
        a, b = match.span()
        raw = text[a:b]
        kind = match.lastgroup
        if kind == "word":
            found.append(Word(a, b, raw.replace(".", "").lower(), capital=raw[0].isupper() or raw[0].istitle()))
        else:
            found.append(Word(a, b, raw, number=kind == "number", unspaced=kind == "unspaced"))
    return found
