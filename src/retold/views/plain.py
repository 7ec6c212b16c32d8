"""Words of articles as they can be shown: they are data, whatever characters they hold."""

import re
from collections.abc import Iterable, Sequence

from retold.records import Span

_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_DIRECTION = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_FORBIDDEN = dict.fromkeys([*range(0x80, 0xA0), *_DIRECTION, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")
"""C1 controls, what overrides the direction of writing, and surrogates: shown as the replacement character."""
_INLINE = _CONTROLS | _FORBIDDEN | _SPACES
_BLOCK = {code: shown for code, shown in _INLINE.items() if code not in (0x0A, 0x09)}


def safe(text: str) -> str:
    """The text on one line with nothing in it that acts on a terminal or a page; code point for code point."""
    return text if text.isprintable() else text.translate(_INLINE)


def safe_block(text: str) -> str:
    """As `safe`, but line breaks stay."""
    return text.translate(_BLOCK)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in text order, those that touch or overlap made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def words(text: str, spans: Sequence[Span]) -> str:
    """The words of the spans on one line, pieces joined by " … "."""
    return " … ".join(squeezed(text[start:end]) for start, end in spans)


def squeezed(text: str) -> str:
    """Safe, with runs of blanks and line breaks as one space; other spaces of the text stay."""
    return re.sub("  +", " ", safe(text)).strip(" ")


def shortened(text: str, limit: int) -> str:
    """At most about `limit` characters, cut between words and "…" put where words are left out."""
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit)
    return f"{text[: cut if cut > 0 else limit].rstrip(' ,;:–—-')} …"
