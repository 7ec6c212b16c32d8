"""Which moments of a report tell when a statement was made, and whether on that day, after it or by it."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from retold.facts.credits import frames_of
from retold.facts.moments import weekday_names
from retold.languages import pack_or_bare
from retold.languages.pack import Pack, words
from retold.linking.clauses import clauses
from retold.records import Annotated, Moment, Origin, Span, Statement
from retold.text.spans import meets
from retold.tracing.outlets import is_own

How = Literal["on", "after", "by"]
"""How a statement stands to a moment: made then, made then or later ("after Monday's vote"), made then or earlier ("in
an interview published on Sunday")."""

_LETTERS = re.compile(r"[^\W\d_]+")
_TOLD = ("interview", "outlet", "agency")
"""Kinds of origin by which a report may say that its own staff was told."""
_SMALL = 1
"""Words beside a moment in a clause of its own: "late on Monday"."""
_JOINED = 8
"""Code points between a weekday and the date of the same day: "Monday, 4 March", « el lunes, el 4 de marzo »."""
_OPENING = 4
"""Code points of a source in which a moment may open it that is none of its words: « le 4 mars la maire »."""
_NEAR = 30
"""Code points behind a moment in which a word may say that it was published then: „am Sonntag veröffentlichten“."""


class Said(NamedTuple):
    """A moment, and how what was said stands to it."""

    moment: Moment
    how: How


def said_when(annotated: Annotated, statement: Statement) -> Iterator[Said]:
    """The moments that tell when a statement was made: outside all that is said, the only such one in the sentence of
    the cue, in the clause of the cue or alone in its own; else the only one in a sentence that tells of the speaker's
    talk with the report's own staff. A moment of something else ("before Friday's vote", "of the March 1 accident")
    tells nothing.
    """
    own = list(_only(annotated, _sentence(annotated, statement.cue[0][0]), statement)) if statement.cue else []
    yield from own or dict.fromkeys(
        said
        for origin in annotated.article.origins
        if origin.kind in _TOLD
        if (is_own(origin.name, annotated.article) if origin.name else origin.kind == "interview")
        if _talks(annotated, origin, statement)
        for said in _only(annotated, _sentence(annotated, origin.span[0]), None)
    )


def _talks(annotated: Annotated, origin: Origin, statement: Statement) -> bool:
    """Whether a talk with the report's own staff is one with the speaker of a statement: who was asked on Monday says
    nothing of when others spoke."""
    speaker = statement.speaker
    if origin.statement is not None:
        told = next((one for one in annotated.statements if one.id == origin.statement), statement)
        return told.id == statement.id or (speaker is not None and _name(told) == speaker.name)
    if speaker is None or all(_name(one) in (None, speaker.name) for one in annotated.statements):
        return True
    sentence = annotated.article.text[slice(*_sentence(annotated, origin.span[0]))]
    return any(name in sentence for name in (speaker.name, *speaker.variants))


def _name(statement: Statement) -> str | None:
    return statement.speaker.name if statement.speaker else None


def _sentence(annotated: Annotated, place: int) -> Span:
    return next((one for one in annotated.sentences if one[0] <= place < one[1]), (place, place))


def _only(annotated: Annotated, sentence: Span, statement: Statement | None) -> Iterator[Said]:
    """The one moment of a sentence that may be that of its statement; none where several may."""
    found = [
        Said(moment, how)
        for moment in _outside(annotated, sentence)
        if statement is None or _of_saying(annotated, sentence, moment, statement)
        if (how := _how(annotated, sentence, moment, statement)) is not None
    ]
    days = [one for one in found if one.how == "on"] or found
    if len(days) == 1:
        yield days[0]


def _outside(annotated: Annotated, sentence: Span) -> list[Moment]:
    """The moments of a sentence outside all that is said in it; of a weekday and its date the date."""
    said = [span for one in annotated.statements for span in one.content]
    found = [
        moment
        for moment in annotated.moments
        if sentence[0] <= moment.span[0] < sentence[1] and not meets(moment.span, said)
    ]
    text, pack = annotated.article.text, pack_or_bare(annotated.article.language)
    dated = {
        one.span
        for one, behind in pairwise(found)
        if behind.span[0] - one.span[1] <= _JOINED and _weekday(text[slice(*one.span)], pack)
    }
    return [moment for moment in found if moment.span not in dated]


def _weekday(said: str, pack: Pack) -> bool:
    return any(word.lower() in weekday_names(pack) for word in _LETTERS.findall(said))


def _of_saying(annotated: Annotated, sentence: Span, moment: Moment, statement: Statement) -> bool:
    """Whether a moment stands in a clause with the cue, before the source in a clause with it, or in one that says
    nothing else ("On Monday, …"): in ", who resigned on Monday," and "the mayor elected in 2019" it dates something
    else."""
    text, pack = annotated.article.text, pack_or_bare(annotated.article.language)
    if any(
        moment.span[0] > start + _OPENING and meets(moment.span, ((start, end),)) for start, end in statement.source
    ):
        return False
    clause = next((one for one in clauses(text, (sentence,), pack) if meets(one, (moment.span,))), sentence)
    after = _Led.of(pack).after
    if meets(clause, statement.cue) or (after and after.match(text, *clause)):
        return True
    if any(meets(clause, (span,)) and moment.span[1] <= span[0] for span in statement.source):
        return True
    if (talks := frames_of(pack).talks) and talks.search(text, clause[0], moment.span[0]) and _leads(clause, statement):
        return True
    return len(_LETTERS.findall(text[slice(*clause)])) <= len(_LETTERS.findall(text[slice(*moment.span)])) + _SMALL


def _leads(clause: Span, statement: Statement) -> bool:
    """Whether a clause stands right before the source or cue of a statement: "In an interview on Monday, the mayor"."""
    return any(0 <= start - clause[1] <= _JOINED for start, _ in (*statement.source, *statement.cue))


def _how(annotated: Annotated, sentence: Span, moment: Moment, statement: Statement | None) -> How | None:
    """How a statement stands to a moment of its clause; None where the moment is that of something else."""
    text, pack = annotated.article.text, pack_or_bare(annotated.article.language)
    start, end = next((one for one in clauses(text, (sentence,), pack) if meets(one, (moment.span,))), sentence)
    start = min(start, moment.span[0])
    for a, b in statement.cue if statement else ():
        if start <= a and b <= moment.span[0]:
            start = b
    if text[moment.span[0] - 1 : moment.span[0]] + text[moment.span[1] : moment.span[1] + 1] == "()":
        return None  # the day of an issue: „sagte er der „Rheinzeitung“ (Samstag)“
    led = _Led.of(pack)
    before, behind = text[start : moment.span[0]], text[moment.span[1] : min(end, moment.span[1] + _NEAR)]
    if led.after and led.after.search(before):
        return "after"
    if _is_named(text, moment, before, behind, pack) or (led.apart and led.apart.search(before)):
        return None
    if led.apart and led.apart.fullmatch(text, *moment.span) and _governs(text, moment, statement):
        return None
    if led.published and led.published.search(f"{before}\n{behind}"):
        handed = frames_of(pack).handed
        return "on" if handed and handed.search(text, start, end) else "by"
    return "on"


def _governs(text: str, moment: Moment, statement: Statement | None) -> bool:
    """Whether a word that is a time by itself and a preposition before a noun is the latter: «накануне выборов»."""
    at = moment.span[1] + 1
    around = (*statement.source, *statement.cue) if statement else ()
    return text[moment.span[1] : at].isspace() and not any(start == at for start, _ in around)


def _is_named(text: str, moment: Moment, before: str, behind: str, pack: Pack) -> bool:
    """Whether a moment tells which of several things is meant: "Monday's vote", "the March 1 accident"; so does every
    bare year without a preposition of place and time before it: "the 1998 flood"."""
    said = text[slice(*moment.span)]
    marks = [mark for mark in words(pack.names.possessive) if not mark[0].isalpha()]
    if any(behind.startswith(mark) for mark in marks):
        return True
    leading = _LETTERS.findall(before)[-1:]
    word = leading[0].lower() if leading and before.rstrip()[-1:].isalpha() else ""
    if said.isdigit():
        return word not in words(pack.names.locatives)
    return said[0].isalpha() and any(sign.isdigit() for sign in said) and word in words(pack.speech.determiners)


class _Led(NamedTuple):
    """The words of a language that lead into a moment which is not that of speaking, as patterns."""

    apart: re.Pattern[str] | None
    after: re.Pattern[str] | None
    published: re.Pattern[str] | None

    @staticmethod
    @cache
    def of(pack: Pack) -> "_Led":
        """The patterns of a pack; None for an empty listing."""
        amounts = pack.amounts
        return _Led(*(_any_of(listing) for listing in (amounts.apart, amounts.after, amounts.published)))


def _any_of(listing: str) -> re.Pattern[str] | None:
    if not listing:
        return None
    either = "|".join(re.escape(word) + ("" if word[-1] in "'’" else r"(?!\w)") for word in words(listing))
    return re.compile(rf"(?<!\w)(?:{either})", re.IGNORECASE)
