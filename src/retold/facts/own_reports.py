"""Where an outlet says that it was told or was there itself: "told this newspaper", "our correspondent", "told us"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from retold.facts.credits import Frames
from retold.records import Origin, Span, Statement
from retold.text.layout import Layout
from retold.text.spans import within

_LEAD = 700
"""Code points from the start in which what an outlet was told holds for the whole article."""
_BESIDE = 14
"""Code points between a cue and the pronoun for those who were told."""

_STOP = re.compile(r"[,;:.!?…«»“”„\"()\n]")


def own_reports(
    layout: Layout, statements: Sequence[Statement], by_sentence: Mapping[int, Sequence[Statement]], frames: Frames
) -> Iterator[Origin]:
    """Origins of kind "interview" under the outlet's own name, for the statements of each sentence that says so; for
    the article where there is none and it stands in the lead. `by_sentence` has the statements by the sentence of
    their cue."""
    if frames.own is None:
        return
    text, sentences = layout.text, layout.sentences
    contents = [span for statement in statements for span in statement.content]
    outlet = layout.article.outlet or ""
    named: set[str] = set()
    lead = bisect_right(sentences, (sentences[0][0] + _LEAD,)) if sentences else 0
    for n in sorted({*range(lead), *by_sentence}):
        for match in frames.own.finditer(text, *sentences[n]):
            if within(match.span(), contents) or _elsewhere(match, frames):
                continue
            told = [one.id for one in by_sentence.get(n, ())]
            named.update(told)
            whole: list[str | None] = [None] if match.start() < sentences[0][0] + _LEAD else []
            for scope in told or whole:
                yield Origin(kind="interview", name=outlet, span=match.span(), statement=scope)
    for statement in statements:
        span = None if statement.id in named else _told_us(text, statement, contents, frames)
        if span is not None:
            yield Origin(kind="interview", name=outlet, span=span, statement=statement.id)


def _elsewhere(match: re.Match[str], frames: Frames) -> bool:
    """Whether a talk is one with somebody else: "in an interview with …"."""
    talk = frames.talks and frames.talks.search(match.group())
    return bool(talk and frames.elsewhere and frames.elsewhere.match(match.string, match.end()))


def _told_us(text: str, statement: Statement, contents: Sequence[Span], frames: Frames) -> Span | None:
    """The pronoun beside a cue by which an outlet says that it was told itself: "told us", « nous a-t-il dit »."""
    if frames.us is None:
        return None
    for start, end in statement.cue:
        for match in frames.us.finditer(text, max(0, start - _BESIDE), end + _BESIDE):
            between = text[end : match.start()] or text[match.end() : start]
            if not _STOP.search(between) and not within(match.span(), contents):
                return match.span()
    return None
