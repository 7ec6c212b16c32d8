"""Where quotation marks open and close: nested, mixed in style, unbalanced, reopening at each paragraph."""

import re
from collections.abc import Sequence

import msgspec

from retold.languages.pack import Pack
from retold.records import Span


class Quotation(msgspec.Struct, frozen=True, kw_only=True):
    """One stretch in quotation marks within one paragraph.

    `span` includes the marks, `inner` leaves them out; `depth` is 0 for an outermost quotation; `closed` is False where
    the closing mark is missing (it then runs to the paragraph's end); `continues` is True where it opens again what the
    paragraph before left open.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    continues: bool = False


_CLOSERS = {"“": "”", "«": "»", "„": "“”", "»": "«", "‹": "›", "「": "」", "『": "』"}
_MARK = re.compile("[\"“”«»„‹›「」『』]")


def quotations(text: str, paragraphs: Sequence[Span], pack: Pack) -> tuple[Quotation, ...]:
    """All quotations of the paragraphs, in the order in which they open.

    An unclosed mark runs to the end of its paragraph. Time is linear in the length of the text.
    """
    found: list[Quotation] = []
    still_open = False
    for start, end in paragraphs:
        stack: list[tuple[int, str]] = []
        first = len(found)
        for mark in _MARK.finditer(text, start, end):
            at, character = mark.start(), mark.group()
            if stack and character in stack[-1][1]:
                opened, _ = stack.pop()
                found.append(Quotation(span=(opened, at + 1), inner=(opened + 1, at), depth=len(stack)))
            elif character == '"' or (character in _CLOSERS and not _closes(text, at, end)):
                stack.append((at, '"' if character == '"' else _CLOSERS[character]))
        while stack:
            opened, _ = stack.pop()
            found.append(Quotation(span=(opened, end), inner=(opened + 1, end), depth=len(stack), closed=False))
        here = sorted(found[first:], key=lambda q: (q.span[0], -q.span[1]))
        if still_open and here and not text[start : here[0].span[0]].strip():
            here[0] = msgspec.structs.replace(here[0], continues=True)
        found[first:] = here
        still_open = any(not q.closed and q.depth == 0 for q in here)
    return tuple(found)


def _closes(text: str, at: int, end: int) -> bool:
    """Whether a mark that could open stands where only a closing one can: before punctuation or a space."""
    return text[at] == "»" and (at + 1 >= end or text[at + 1] in " .,;:!?)")
