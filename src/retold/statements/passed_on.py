"""Words about the agency or outlet that passes a statement on: nothing that is said, and no part of who says it."""

from retold.facts.credit_frames import Credit
from retold.facts.credited import who
from retold.facts.credits import Frames
from retold.records import Span

_LONGEST = 50
"""Code points of the longest content that may be an agency's name with a noun for it."""
_SHORTEST = 24
"""Code points of the shortest source that may hold a credit beside a speaker."""
_BEFORE = 8
"""Code points before a source in which the word stands behind which somebody is told ("a", "au", "zu")."""
_EDGE = " ,;"


def is_credit(text: str, cue: Span, content: Span, frames: Frames) -> bool:
    """Whether a verb of reporting has nothing behind it but the agency that reports: « …, riporta l'Ansa »."""
    if frames.relayed is None or not 0 <= content[0] - cue[1] <= 2 or content[1] - content[0] > _LONGEST:
        return False
    found = frames.relayed.at(text, cue[0], content[1])
    return found is not None and found.span[1] == content[1] and _is_agency(found, frames)


def without_credit(text: str, source: Span, frames: Frames) -> Span:
    """A source without the agency that was told, before it («dijeron a Reuters fuentes …»), or that quotes it, behind
    it (« des sources citées par l'AFP »)."""
    start, end = source
    if end - start < _SHORTEST:
        return source
    told = frames.addressed.first(text, max(0, start - _BEFORE), end) if frames.addressed else None
    if told and told.name[0] == start and told.span[1] < end and who(told, frames):
        start = told.span[1] + len(text[told.span[1] : end]) - len(text[told.span[1] : end].lstrip(_EDGE))
    quoting = frames.credited.first(text, start, end) if frames.credited else None
    if quoting and quoting.span[0] > start and quoting.span[1] == end and _is_agency(quoting, frames):
        end = start + len(text[start : quoting.span[0]].rstrip(_EDGE))
    return start, end


def _is_agency(found: Credit, frames: Frames) -> bool:
    named = who(found, frames)
    return named is not None and named[0] == "agency"
