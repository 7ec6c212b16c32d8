"""Which language a text is in."""

import re

from py3langid import classify

_READ = 500
"""Characters looked at: 300 are enough for 840 of 840 news texts in 14 languages (measured November 2026)."""

_NO_EVIDENCE = -1e38
"""The score that py3langid gives where it knows no letter sequence of the text."""

_PARAGRAPH = re.compile(r"[^\n\r]{60,}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of a text, by its first 500 characters; "und" where it cannot be told.

    Lines of 60 characters and more are looked at first: what stands around a report is often in another language, and
    short.
    """
    start = _SURROGATE.sub(" ", _start(text))
    if not any(character.isalpha() for character in start):
        return "und"
    code, score = classify(start)
    return str(code) if score > _NO_EVIDENCE else "und"


def _start(text: str) -> str:
    """The first 500 characters of the long lines, or of the text where there are none."""
    parts: list[str] = []
    missing = _READ
    for line in _PARAGRAPH.finditer(text):
        parts.append(line.group()[:missing])
        missing -= len(parts[-1])
        if missing <= 0:
            break
    return "\n".join(parts) if parts else text[:_READ]
