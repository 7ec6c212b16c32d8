"""Sentences of a paragraph, as spans.

An own splitter, because the one library that is fast enough (sentencex 1.0) keeps a quotation whole, and takes time
that grows with the square of the number of unclosed marks: over 90 s for 300,000 of them, against .1 s here (November
2026).
"""

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from retold.languages.pack import Marks, Pack, words
from retold.records import Span

_END = re.compile(
    r"[.!?…؟۔।॥。！？｡](?P<more>[.!?…؟۔।॥。！？｡]*)"
    r"(?P<close>(?:[\"'”’“)\]」』）】》*]|[ \u00a0\u202f]?[»›](?!\w))*)"
    r"(?:(?P<gap>\s+)|$|(?=[“«„])|(?<=[。！？｡」』”’）】》])|(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ]*[\s,’']))"
)
_WIDE = frozenset("。！？｡")
_NEXT = re.compile(r"[\"'“”‘’«»„‹›(\[¿¡—–*•\s-]{0,6}(\w*)")
_TOKEN = 24
"""Characters looked at before a full stop: longer than any abbreviation."""

_PREFIX = re.compile(r"^(?:[(\[\"'“‘«„]|\w{1,2}[’'])+")
_DASHES = frozenset("—–-")
_DOTTED = re.compile(r"-?\w{1,2}(?:\.-?\w{1,2})+")


class _Shortened(msgspec.Struct, frozen=True):
    """What a full stop in one language may stand for besides the end of a sentence."""

    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    numbered: frozenset[str]
    openers: frozenset[str]
    ordinal_dot: bool


@cache
def _shortened(marks: Marks) -> _Shortened:
    return _Shortened(
        frozenset(words(marks.abbreviations)),
        frozenset(words(marks.final_abbreviations)),
        frozenset(words(marks.number_abbreviations)),
        frozenset(words(marks.openers)),
        marks.ordinal_dot,
    )


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
            if begin < stop.start() and stop.end() < end and _ends(text, stop, start, end, short):
                gap = len(stop["gap"] or "")
                found.append((begin, stop.end() - gap))
                begin = stop.end()
        if begin < end:
            found.append((begin, end))
    return tuple(found)


def _ends(text: str, stop: re.Match[str], start: int, end: int, short: _Shortened) -> bool:
    """Whether a sentence ends at this full stop, question mark or the like."""
    wide = text[stop.end("more") - 1] in _WIDE
    if wide or not stop["gap"]:
        return _ends_without_space(text, stop, wide)
    at = stop.start()
    following = _NEXT.match(text, stop.end(), end)
    word = following[1] if following else ""
    if word[:1].islower():
        return False
    if text[at] != "." or stop["more"] or stop["close"]:
        return True
    before = text[max(start, at - _TOKEN) : at].rsplit(maxsplit=1)
    token = before[-1] if before else ""
    if not token.isalnum():
        token = _PREFIX.sub("", token)
    if token in short.abbreviations or (token.isupper() and token.title() in short.abbreviations):
        return False
    if token.lower() in short.numbered and not token.isupper():
        return not word[:1].isdigit()
    if not _may_go_on(token, short):
        return True
    if text[stop.end()] in _DASHES:  # a dateline: "MANCHESTER, N.H. — A …"
        return False
    return word in short.openers and not (following and len(word) == 1 and text.startswith(".", following.end()))


def _ends_without_space(text: str, stop: re.Match[str], wide: bool) -> bool:
    """Whether a sentence ends where no space follows, or at a full stop of Chinese or Japanese.

    Behind a closing mark the sentence may go on; elsewhere, an opening mark or a capital between small letters
    ("end.Then …", a space that got lost) shows that another one begins.
    """
    following = text[stop.end()]
    if wide:
        return not stop["close"] or bool(stop["gap"])
    return following.isupper() or (following in "“«„" and not stop["close"])


def _may_go_on(token: str, short: _Shortened) -> bool:
    """Whether a sentence may go on behind this word and its full stop: an initial, an ordinal, "U.S.", "Inc."."""
    if token in short.final_abbreviations or (len(token) == 1 and token.isupper()):
        return True
    if short.ordinal_dot and len(token) < 3 and token.isdigit():
        return True
    return bool(_DOTTED.fullmatch(token))
