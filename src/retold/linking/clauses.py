"""The clauses of a telling: the units that a retelling keeps, drops or adds."""

import re
from collections.abc import Sequence
from functools import cache

from retold.facts.numbers import alternatives
from retold.languages.pack import Pack, words
from retold.records import Span

_STOPS = r"[,;:!?…()\[\]«»“”„\"]+|\.(?=\s|$)|\s-+(?=[^\W\d])|(?<=\w)-(?=\s)|\s-+\s|[–—]+|\n+"
_EDGE = re.compile(r"^[\s,;:.!?…()\[\]«»“”„\"–—-]+|[\s,;:.!?…()\[\]«»“”„\"–—-]+$")


@cache
def _borders(pack: Pack) -> re.Pattern[str]:
    """Where a clause ends: punctuation, or before a word that opens another clause."""
    speech = pack.speech
    opening = [
        *words(speech.conjunctions),
        *words(speech.subordinators),
        *words(speech.breakers),
        *words(speech.relatives),
    ]
    if not opening:
        return re.compile(_STOPS)
    return re.compile(rf"{_STOPS}|(?<!\w)(?=(?:{alternatives(opening)})(?!\w))", re.IGNORECASE)


def clauses(text: str, spans: Sequence[Span], pack: Pack, whole: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The clauses of some spans, in order, without the punctuation at their ends; a comma inside a number is none, and
    nothing cuts what is `whole` (figures: "twelve and a half")."""
    found: list[Span] = []
    for start, end in spans:
        begin = start
        for border in _borders(pack).finditer(text, start, end):
            if _in_number(text, border.span()) or any(a < border.start() < b for a, b in whole):
                continue
            found.append((begin, border.start()))
            begin = border.end()
        found.append((begin, end))
    trimmed = (trim(text, span) for span in found)
    return tuple(span for span in trimmed if span[0] < span[1])


def trim(text: str, span: Span) -> Span:
    """A span without white space and punctuation at its ends."""
    start, end = span
    words_only = text[start:end]
    lead = _EDGE.match(words_only)
    if lead and lead.start() == 0:
        start += lead.end()
    while end > start and _EDGE.match(text[end - 1]):
        end -= 1
    return (start, end) if start < end else (start, start)


def _in_number(text: str, span: Span) -> bool:
    """Whether a stop stands between two digits."""
    return span[0] > 0 and text[span[0] - 1].isdigit() and text[span[1] : span[1] + 1].isdigit() and span[0] < span[1]
