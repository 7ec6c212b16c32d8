"""A line of a page, and what can be told of it without knowing its language."""

import re
from collections.abc import Sequence

from retold.records import Span

_ENDS = frozenset(".!?…。！？؟।")
_CLOSING = "\"'”’»›)]」』 \u00a0\u202f"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w{2,}|(?:[@#][\w.]+[\s,|]*)+", re.I)
_NAMES = re.compile(r"[^\W\d_a-zà-ÿ][a-zà-ÿ][\w'’-]*(?: [^\W\d_a-zà-ÿ](?:\.|[\w'’-]+)){1,2}")
_EARLY, _LATE = 5, 4
"""How many lines from the head and from the tail of a page bylines and stamps stand."""

SHORT = 300
"""Characters up to which a line is compared with phrases at all."""


_PATH = re.compile(r"[\w&'’-][\w &'’-]{1,30}(?: ?[»>›|] ?[\w&'’][\w &'’.-]{1,60}| / [\w&'’][\w &'’-]{1,30})+")
_FIELD = re.compile(r"[\w][\w '’-]{1,30}\s?\*")


class Line:
    """One line of a text: `span` in it, `number` among its lines, `size` in characters, and what it looks like.

    `words` are up to 300 characters of it, `plain` the same for comparing (small letters, plain apostrophes, single
    spaces; "" where the line is longer than that, too long for a label). `is_title` tells whether it is or holds the
    title, `is_early` and `is_late` whether it stands among the first or the last lines of its page.
    """

    __slots__ = ("is_early", "is_late", "is_title", "number", "plain", "size", "span", "words")

    def __init__(self, text: str, span: Span, number: int, count: int, is_title: bool) -> None:
        start, end = self.span = span
        self.number, self.is_title = number, is_title
        self.size = end - start
        self.is_early = number < _EARLY
        self.is_late = number >= count - _LATE
        self.words = text[start:end] if end - start <= SHORT else text[start : start + SHORT]
        self.plain = _plain(self.words) if end - start <= SHORT else ""

    @property
    def is_sentence(self) -> bool:
        """Whether it ends like a sentence, or is too long for a label."""
        return self.size > SHORT or self.words.rstrip(_CLOSING)[-1:] in _ENDS

    @property
    def announces(self) -> bool:
        """Whether it ends with a colon: what follows is its content."""
        return self.words.endswith((":", "："))

    @property
    def is_wordless(self) -> bool:
        """Whether there is no letter on it, no amount of anything and no number of a list."""
        if self.size > 40 or self.words[0].isalpha() or any(c.isalpha() or c in "%€$£¥₽₺" for c in self.words):
            return False
        return not (self.words[-1] in ".)" and self.words[0].isdigit())

    @property
    def is_widget(self) -> bool:
        """Whether it has the form of a path through the site ("Home » News") or of a field to fill in ("Name *")."""
        if self.size > 100 or self.is_sentence:
            return False
        return bool(_FIELD.fullmatch(self.words) or (self.is_early and _PATH.fullmatch(self.words)))

    @property
    def is_address(self) -> bool:
        """Whether it is nothing but an address, a handle or tags."""
        words = self.words.strip("()<>[] ")
        return (" " not in words or words[0] in "@#") and bool(_ADDRESS.fullmatch(words))

    @property
    def is_names(self) -> bool:
        """Whether it is two or three words with capitals and nothing else, as a name right under a title is."""
        return 0 < self.number < 3 and bool(_NAMES.fullmatch(self.words)) and not self.words.endswith(".")


def _plain(words: str) -> str:
    """Words for comparing; most have no spaces but single ones, which is faster to see than to make."""
    folded = words.lower().replace("’", "'")
    return folded if folded.isprintable() and "  " not in folded else " ".join(folded.split())


def lines_of(text: str, spans: Sequence[Span], title: Span | None) -> tuple[Line, ...]:
    """The lines of a text; those that meet the title are marked."""
    start, end = title or (0, 0)
    count = len(spans)
    return tuple([Line(text, span, n, count, span[0] < end and start < span[1]) for n, span in enumerate(spans)])
