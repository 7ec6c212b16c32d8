"""When a report was published, where its own head says so: a dateline, or a line of date, place and byline."""

import re

from retold.facts.moments import moments
from retold.records import Moment
from retold.text.layout import Layout

_HEAD_LINES = 8
_LINE_CHARACTERS = 110
_OTHER_WORDS = 8
"""Words besides the date in a line of its own: "Par Ana Brás – Publié le … à 18 h 05"."""

_PLACE = re.compile(r"(?:\([^()\n]{2,40}\)\s*[–—-])?\W*[^\W\d_a-zà-ÿа-я][\w .’'-]{1,40}[,(–—-]\s*\(?\Z")
_AFTER = re.compile(r"[\s,)]*(?:\w{1,5}\b)?\s*(?:\([^()\n]{2,40}\)\s*)?[.:–—-]")


def published(layout: Layout) -> Moment | None:
    """The day that the head of a report names as its own, None where it names none.

    Only a full date counts: in a line with little else ("Lisk, 13 March 2024"), or as a dateline between a place and a
    dash or full stop ("LISK, 13 March 2024 (Norda) – …", "(Norda) – LISK, 13 March 2024 – …"). Dates in sentences are
    what is told, not when it was told.
    """
    for start, end in layout.lines[:_HEAD_LINES]:
        head = layout.text[start : min(end, start + _LINE_CHARACTERS)]
        for moment in moments(head, layout.pack):
            day = moment.start is not None and moment.start == moment.end
            if day and (_own_line(head, moment, whole=end - start <= _LINE_CHARACTERS) or _dateline(head, moment)):
                a, b = moment.span
                return Moment(span=(start + a, start + b), start=moment.start, end=moment.end)
    return None


def _own_line(head: str, moment: Moment, *, whole: bool) -> bool:
    """Whether a line holds little but the date, and is no sentence."""
    rest = head[: moment.span[0]] + " " + head[moment.span[1] :]
    return whole and len(re.findall(r"[^\W\d_]+", rest)) <= _OTHER_WORDS and head.rstrip()[-1:] not in '.!?…”»"'


def _dateline(head: str, moment: Moment) -> bool:
    """Whether the date stands between a place at the line's start and the report's first words."""
    return bool(_PLACE.match(head[: moment.span[0]]) and _AFTER.match(head, moment.span[1]))
