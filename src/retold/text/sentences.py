"""Sentences of a paragraph, as spans.

An own splitter, because the one library that is fast enough (sentencex 1.0) keeps a quotation whole, and takes time
that grows with the square of the number of unclosed marks: over 90 s for 300,000 of them, against .1 s here (November
2026).
"""

import re
from collections.abc import Sequence
from functools import cache

from retold.languages.pack import Marks, Pack, words
from retold.records import Span
from retold.text.memo import Memo

_END = re.compile(
    r"[.!?…؟۔।॥。！？｡](?P<more>[.!?…؟۔।॥。！？｡]*)"
    r"(?P<close>(?:[\"'”’“)\]」』）】》*]|[ \u00a0\u202f]?[»›](?!\w))*)"
    r"(?:(?P<gap>\s+)|$|(?=[“«„])|(?<=[。！？｡」』”’）】》])|(?<=[a-zà-ÿ]{2}[.!?])"
    r"(?=\"?(?:[A-ZÀ-Þ][a-zà-ÿ]*|(?!(?:COM|NET|ORG)\b)[A-ZÀ-Þ]{2,9})[\s,’']))"
)
_WIDE = frozenset("。！？｡")
_NEXT = re.compile(r"[\"'“”‘’«»„‹›(\[¿¡—–*•\s-]{0,6}(\w*)")
_TOKEN = 24
"""Characters looked at before a full stop: longer than any abbreviation."""

_PREFIX = re.compile(r"^(?:[(\[\"'“‘«„]|\w{1,2}[’'])+")
_DASHES = frozenset("—–-")
_DOTTED = re.compile(r"-?\w{1,2}(?:\.-?\w{1,2})+")


class _Shortened(Memo[str]):
    """Word before a full stop -> what the stop may be besides the end of a sentence in one language: "abbreviation"
    (never an end), "numbered" (no end before a number), "open" (initials, ordinals, "Inc."), "" for most words."""

    def __init__(self, marks: Marks) -> None:
        super().__init__()
        self._abbreviations = frozenset(words(marks.abbreviations))
        self._final_abbreviations = frozenset(words(marks.final_abbreviations))
        self._numbered = frozenset(words(marks.number_abbreviations))
        self._ordinal_dot = marks.ordinal_dot
        self.openers = frozenset(words(marks.openers))

    def told(self, word: str) -> str:
        return self._meaning(word if word.isalnum() else _PREFIX.sub("", word))

    def _meaning(self, word: str) -> str:
        if word in self._abbreviations or (word.isupper() and word.title() in self._abbreviations):
            return "abbreviation"
        if word.lower() in self._numbered and not word.isupper():
            return "numbered"
        initial = len(word) == 1 and word.isupper()
        ordinal = self._ordinal_dot and len(word) < 3 and word.isdigit()
        goes_on = initial or ordinal or word in self._final_abbreviations or _DOTTED.fullmatch(word)
        return "open" if goes_on else ""


@cache
def _shortened(marks: Marks) -> _Shortened:
    return _Shortened(marks)


def sentences(text: str, paragraphs: Sequence[Span], pack: Pack) -> tuple[Span, ...]:
    """The sentences of the paragraphs, in order, without surrounding white space; none crosses a paragraph.

    A sentence holds its closing quotation marks; a quotation of several sentences is split like any text. No sentence
    ends before a small letter, after an abbreviation or after an initial.
    """
    short = _shortened(pack.marks)
    found: list[Span] = []
    for start, end in paragraphs:
        begin = start
        for stop in _END.finditer(text, start, end):
            at, after = stop.span()
            if begin < at and after < end and _ends(text, stop, start, end, short):
                found.append((begin, stop.start("gap") if stop["gap"] else after))
                begin = after
        if begin < end:
            found.append((begin, end))
    return tuple(found)


def _ends(text: str, stop: re.Match[str], start: int, end: int, short: _Shortened) -> bool:
    """Whether a sentence ends at this full stop, question mark or the like."""
    (at, after), (more, close, gap) = stop.span(), stop.groups()
    wide = (more[-1] if more else text[at]) in _WIDE
    if wide or not gap:
        return _ends_without_space(text, stop, start, wide)
    first = text[after]
    if not first.isalnum():
        first = _next_word(text, after, end)[0][:1]
    if first.islower():
        return False
    if text[at] != "." or more or close:
        return True
    before = text[max(start, at - _TOKEN) : at].rsplit(maxsplit=1)
    meaning = short[before[-1] if before else ""]
    if meaning != "open":
        return meaning == "" or (meaning == "numbered" and not first.isdigit())
    if text[after] in _DASHES:  # a dateline: "MANCHESTER, N.H. — A …"
        return False
    word, behind = _next_word(text, after, end)
    return word in short.openers and not (len(word) == 1 and text.startswith(".", behind))


def _next_word(text: str, at: int, end: int) -> tuple[str, int]:
    """The first word from a place on, behind marks that may open a sentence, and where it ends; "" where there is
    none."""
    following = _NEXT.match(text, at, end)
    return (following[1], following.end()) if following else ("", at)


def _ends_without_space(text: str, stop: re.Match[str], start: int, wide: bool) -> bool:
    """Whether a sentence ends where no space follows, or at a full stop of Chinese or Japanese.

    Behind a closing mark the sentence may go on; elsewhere, an opening mark or a capital between small letters
    ("end.Then …", 'end."Then …', "said.NATO …", a space that got lost) shows that another one begins.
    """
    following = text[stop.end()]
    if wide:
        return not stop["close"] or bool(stop["gap"])
    if following == '"':
        return not stop["close"] and _opens(text, stop.end(), start)
    return following.isupper() or (following in "“«„" and not stop["close"])


def _opens(text: str, mark: int, start: int) -> bool:
    """Whether a straight quotation mark in the middle of a line opens: the one before it in the paragraph, if any,
    closes."""
    before = text.rfind('"', start, mark)
    return before < 0 or (before > start and not text[before - 1].isspace() and text[before - 1] not in "([")
