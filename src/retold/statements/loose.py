"""Quotations that name nobody: who is meant, from what stands beside them."""

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from retold.records import Statement
from retold.statements.answers import Answer
from retold.statements.cast import Cast


def unattributed(cast: Cast, statement: Statement) -> Answer | None:
    """A quotation that names nobody: the one person named beside it in a headline, or who spoke just before."""
    if not statement.content:
        return None
    if statement.mode != "direct" and cast.known.pack.speech.subjunctive:
        return None if statement.cue else _going_on(cast, statement.content[0][0])
    if statement.mode == "indirect":
        return None
    start, end = statement.content[0][0], statement.content[-1][1]
    here = cast.paragraph(start)
    if here == 0:
        named = {r.name: r for a, _, r in cast.named_between(*cast.paragraph_span(0)) if not start <= a < end}
        people = [referent for referent in named.values() if referent.kind == "person"]
        return (
            Answer("headline", people[0].name, "is the one named in the headline", people[0])
            if len(people) == 1
            else None
        )
    said = next((said for said in reversed(cast.said) if said.at < start), None)
    acting = cast.acting(start)
    if acting and (said is None or said.at < acting[0]):
        return Answer("who acts", acting[1].name, "is the subject of the sentence before", acting[1])
    near = said is not None and cast.paragraph(said.at) == cast.paragraph(cast.led(start))
    near = near and not cast.lost_before(start, None)
    if said is not None and near and said.referent is not None and said.referent.kind == "person":
        return Answer("speaker before", said.referent.name, "spoke right before", said.referent)
    return None


def _going_on(cast: Cast, start: int) -> Answer | None:
    """Reported speech without a verb of saying goes on with what the one before said, here or a paragraph before."""
    said = next((said for said in reversed(cast.said) if said.at < start), None)
    if said is None or cast.lost_before(start, None):
        return None
    here = cast.paragraph(start)
    opens = start - cast.paragraph_span(here)[0] < _OPENING
    if here - cast.paragraph(said.at) > (1 if opens else 0):
        return None
    return Answer("speaker before", said.words, "spoke right before", said.referent)


_OPENING = 3
"""Characters before what opens a paragraph: a mark or two."""


def same_words(text: str, statements: Sequence[Statement], answers: Mapping[str, Answer | None]) -> dict[str, Answer]:
    """A quotation without a source whose words stand in another statement of the article is that one's speaker's."""
    found: dict[str, Answer] = {}
    unknown = [s for s in statements if not s.source and answers[s.id] is None and s.mode != "indirect" and s.content]
    loose = [(s, words) for s in unknown[:20] if len(words := _bare(text, s)) > 11]
    sourced = [s for s in statements if s.source and s.content and (a := answers[s.id]) and a.referent] if loose else []
    bare: dict[str, str] = {}
    for statement, words in loose:
        for other in sourced:
            apart = other.content[0][0] >= statement.content[-1][1] or statement.content[0][0] >= other.content[-1][1]
            if not apart or sum([b - a for a, b in other.content]) < len(words):
                continue
            if other.id not in bare:
                bare[other.id] = _bare(text, other)
            answer = answers[other.id]
            if answer and words in bare[other.id]:
                found[statement.id] = replace(answer, rule="same words", because="said the same words further on")
                break
    return found


_NOT_BARE = re.compile(r"[\W_]+")


def _bare(text: str, statement: Statement) -> str:
    """A statement's words in lower case, letters and digits only."""
    return _NOT_BARE.sub("", "".join([text[a:b].lower() for a, b in statement.content]))
