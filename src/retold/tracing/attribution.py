"""Attribution: the words are another speaker's, a vaguer source's, or nobody's."""

from collections.abc import Iterator

from retold.facts.spelling import name_similarity
from retold.records import Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.named import acronym
from retold.tracing.offices import holds_office, other_branch, other_office
from retold.tracing.sides import Side
from retold.tracing.voices import (
    AUTHORITIES,
    BYSTANDERS,
    HOUSES,
    ONE,
    OWN_VOICE,
    Voice,
    alike,
    hearsay,
    tells_itself,
    voice,
)

_OTHER = 0.35
"""Name similarity below which two names are two."""


def attribution_changes(pair: Alignment) -> Iterator[Finding]:
    """The change of source between two tellings, at most one."""
    ours, theirs = voice(pair.left), voice(pair.right)
    if ours is None or theirs is None:
        yield from _lost(pair, ours, theirs)
        return
    if _one_id(ours, theirs) or _one_name(ours, theirs):
        yield from _made_own(ours, theirs)
        return
    if ours.body is not None and ours.body == theirs.body and not ours.is_other_department(theirs):
        yield from _made_own(ours, theirs)
    if ours.unknown or theirs.unknown:
        if ours.unknown != theirs.unknown and (ours.clear or ours.unknown) and (theirs.clear or theirs.unknown):
            yield _vaguer(ours, theirs) if theirs.unknown else _surer(ours, theirs)
    elif ours.passes_on or theirs.passes_on:
        yield from _passed_on(ours, theirs)
    elif _named_and_anybody(ours, theirs):
        yield _vaguer(ours, theirs)
    elif _named_and_anybody(theirs, ours):
        yield _surer(ours, theirs)
    elif _two_names(ours, theirs) or other_branch(ours, theirs) or (_two(ours, theirs) and not _like(ours, theirs)):
        yield _finding(
            "other",
            "grave",
            ours.statement.source,
            theirs.statement.source,
            f"In the first this is said by {ours.says()}, in the second by {theirs.says()}.",
        )


def _made_own(ours: Voice, theirs: Voice) -> Iterator[Finding]:
    """One speaker's words to an agency or another outlet, given as words to the report's own."""
    told = [origin for origin in ours.told if origin.name and origin.kind in ("agency", "outlet")]
    own = [origin for origin in theirs.told if not origin.name and origin.kind == "interview"]
    if told and own:
        yield _finding(
            "own",
            "grave",
            (told[0].span,),
            (own[0].span,),
            f"In the first {ours.says()} says this to {told[0].name}; the second gives it as told to itself.",
        )


def _one_id(ours: Voice, theirs: Voice) -> bool:
    one, other = ours.statement.speaker, theirs.statement.speaker
    return one is not None and other is not None and one.id is not None and one.id == other.id


def _one_name(ours: Voice, theirs: Voice) -> bool:
    names = [(one, other) for one in ours.called for other in theirs.called]
    return any(name_similarity(one, other) >= ONE or acronym(one, other) for one, other in names)


def _like(ours: Voice, theirs: Voice) -> bool:
    """Whether the descriptions of two sources have anything in common: then they may be one."""
    return alike(Side(ours.side.reading, ours.described), Side(theirs.side.reading, theirs.described))


def _named_and_anybody(one: Voice, other: Voice) -> bool:
    """Whether one telling has it from a person with a name or office and the other from one of many or from nobody in
    particular, in an article that names no such person."""
    if not (other.anybody or other.nobody) or one.anybody or one.names_in(other.side.reading):
        return False
    return one.person or (holds_office(one) and not _one_class(one, other) and not _like(one, other))


def _one_class(one: Voice, other: Voice) -> bool:
    """Whether two sources are called by nouns of one class: "the mayor", "a mayor"."""
    return one.noun is not None and other.noun is not None and one.noun.kind == other.noun.kind


def _two_names(ours: Voice, theirs: Voice) -> bool:
    """Whether two sources name two persons in full whose names have nothing in common; or bodies of one class."""
    if ours.is_other_department(theirs):
        return True
    if not (ours.named and theirs.named and ours.person and theirs.person):
        return False
    pairs = [(one, other) for one in ours.called for other in theirs.called]
    full = all(any(" " in name for name in voice.called) for voice in (ours, theirs))
    return full and all(name_similarity(one, other) < _OTHER for one, other in pairs) and not _translated(ours, theirs)


def _translated(ours: Voice, theirs: Voice) -> bool:
    """Whether two names of two languages have a word in common: what is translated is no person's name."""
    sides = [Side(one.side.reading, one.name_words[:1]) for one in (ours, theirs)]
    return sides[0].reading.language != sides[1].reading.language and alike(*sides)


def _two(ours: Voice, theirs: Voice) -> bool:
    """Whether two sources cannot be one: two named persons, two bodies of different classes, an authority and somebody
    who speaks for nobody, or a body and a person who speaks for another one."""
    if ours.named and theirs.named and ours.person and theirs.person:
        return True
    if ours.is_other_body(theirs) or other_office(ours, theirs):
        return True
    return any(_apart(one, other) or _outside(one, other) for one, other in ((ours, theirs), (theirs, ours)))


def _apart(one: Voice, other: Voice) -> bool:
    if one.noun is None or other.body not in AUTHORITIES:
        return False
    return one.noun.kind in (OWN_VOICE if one.somebody else BYSTANDERS)


def _outside(one: Voice, other: Voice) -> bool:
    """Whether one source holds an office in no body of the class that the other is: a mayor and a weather service."""
    houses = HOUSES.get(one.noun.kind) if one.noun is not None and one.somebody else None
    return houses is not None and other.body is not None and other.body not in houses


def _vaguer(ours: Voice, theirs: Voice) -> Finding:
    return _finding(
        "vaguer",
        "notable",
        ours.statement.source,
        theirs.statement.source,
        f"The first has this from {ours.says()}, the second from {theirs.says()}, a vaguer source.",
    )


def _passed_on(ours: Voice, theirs: Voice) -> Iterator[Finding]:
    """A source of which another telling names only who passed its words on: an agency is nobody else who says it."""
    if (
        ours.passes_on
        or theirs.cites_another
        or not ours.clear
        or ours.names_in(theirs.side.reading)
        or _like(ours, theirs)
    ):
        return
    if not alike(Side(ours.side.reading, ours.described), theirs.side):
        yield _finding(
            "vaguer",
            "notable",
            ours.statement.source,
            theirs.statement.source,
            f"The first has this from {ours.says()}; the second names only {theirs.says()}, which reported it.",
        )


def _surer(ours: Voice, theirs: Voice) -> Finding:
    return _finding(
        "surer",
        "grave",
        ours.statement.source,
        theirs.statement.source,
        f"The first has this from {ours.says()}; in the second it is {theirs.says()} who says it.",
    )


def _lost(pair: Alignment, ours: Voice | None, theirs: Voice | None) -> Iterator[Finding]:
    """A source that only one of two tellings has, where the other report tells the same as its own."""
    if ours is not None and ours.person and (said := hearsay(pair.right)) and not ours.names_in(pair.right.reading):
        yield _finding(
            "vaguer",
            "notable",
            ours.statement.source,
            said,
            f"The first has this from {ours.says()}; the second says only {quote(pair.right, said)}.",
        )
    elif ours is not None and (ours.clear or _uncredited(ours, pair.right)) and tells_itself(pair.right, ours):
        yield _finding(
            "lost",
            "notable",
            ours.statement.source,
            (),
            f"The first has this from {ours.says()}; the second tells it as its own and names no source.",
        )
    elif theirs is not None and theirs.clear and tells_itself(pair.left, theirs):
        yield _finding(
            "gained",
            "minor",
            (),
            theirs.statement.source,
            f"The first tells this as its own and names no source; the second has it from {theirs.says()}.",
        )


def _uncredited(ours: Voice, there: Side) -> bool:
    """Whether a source is an agency or outlet that the other report credits nowhere."""
    credited = {origin.name for origin in there.reading.article.origins if origin.name}
    return ours.passes_on and credited.isdisjoint(origin.name for origin in ours.told)


def _finding(
    how: str, severity: Severity, left: tuple[Span, ...], right: tuple[Span, ...], explanation: str
) -> Finding:
    return Finding(kind="attribution", subtype=how, left=left, right=right, severity=severity, explanation=explanation)
