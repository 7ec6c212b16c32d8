"""What stands before the first words of a report or a paragraph: a dateline, the clock time of a live report."""

import re

from retold.records import Span

_CAPITALS = "[^\\W\\d_a-zà-ÿа-яёіїєґ]"
_PLACE = r"[\w.'’ -]{2,40}"
_MORE = r"(?:,\s[^()\n–—]{2,40}?)?"
_DATE = r"\.\s\d{1,2}\s\w{3,12}(?:\s\d{4})?"
_STOPPED = rf"\.\s{_CAPITALS}\w{{2,20}}"
"""An agency behind a full stop: «ЛИСК. Норда –»."""
_AGENCY = r"\([^()\n]{2,40}\)"
_DASH = r"\s*\.?(?:[–—]|-{1,2})\s+(?=[\"“”«„'‘(]*(?:\d|[^\W_a-zà-ÿа-яёіїєґ]))"
_DATELINE = re.compile(
    rf"(?:{_AGENCY}\s*[–—-]\s*)?(?:{_CAPITALS}(?:{_CAPITALS}|[.'’ -]){{2,40}}"
    rf"(?:(?:{_DATE})?{_STOPPED}|{_MORE}\s*(?:{_AGENCY})?)"
    rf"|{_CAPITALS}{_PLACE}{_MORE}\s*{_AGENCY}"
    rf"|{_CAPITALS}[\w'’ -]{{2,40}}{_DATE}{_STOPPED}"
    rf"|{_CAPITALS}{_PLACE},\s[^()\n–—]{{0,20}}\d[^()\n–—]{{0,20}}?){_DASH}"
)
_WITHIN = 120


def after_dateline(text: str, paragraph: Span) -> Span:
    """The paragraph without the dateline at its start ("LISK, 13 March (Norda) – …"); the whole one where it has none.

    A dateline is a place in capitals, a place with an agency in brackets, or a place with a date, up to a dash before a
    capital or a figure; an agency may stand behind a full stop («ЛИСК. Норда – …», «Лиск. 13 марта. НОРДА – …»).
    """
    start, end = paragraph
    head = text[start : min(end, start + _WITHIN)]
    dashed = "-" in head or "–" in head or "—" in head  # a look for these costs a tenth of the pattern
    found = _DATELINE.match(text, start, start + len(head)) if dashed else None
    return (found.end(), end) if found and found.end() < end else paragraph


_ZONES = "GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PST|PDT|IST|AEST|AEDT|MSK"
_CLOCK = re.compile(
    r"(?:\d{1,2}(?:[:.]| ?[hH] ?)\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)"
    rf"(?: (?:{_ZONES}))?[.,:]?\s*(?:[–—-]\s+|\s)(?=[^\W\d_a-zà-ÿа-яё]|[@\"“«„‘'])"
)


def after_clock(text: str, paragraph: Span) -> Span:
    """The paragraph without the clock time with which a live report begins it ("14:41 The mayor …")."""
    start, end = paragraph
    found = _CLOCK.match(text, start, end) if text[start].isdigit() else None
    return (found.end(), end) if found else paragraph
