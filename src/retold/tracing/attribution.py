"""Attribution: the words are another speaker's."""

from collections.abc import Iterator

from retold.facts.spelling import name_similarity
from retold.records import Referent, Span, Statement
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding
from retold.tracing.names import acronym
from retold.tracing.sides import Side

_ONE = 0.5
"""Name similarity from which two names may be one speaker's."""


def attribution_changes(pair: Alignment) -> Iterator[Finding]:
    """The change of speaker between two statements, at most one.

    Only two named persons are held against each other: a pronoun or a role is resolved rightly four
    times in five only, and a source that is described may be anybody.
    """
    ours, theirs = pair.left.statement, pair.right.statement
    if (
        ours is None
        or theirs is None
        or not ours.source
        or not theirs.source
        or ours.speaker is None
        or theirs.speaker is None
    ):
        return
    if _one_speaker(pair, ours, theirs):
        return
    named = _named(pair.left, ours), _named(pair.right, theirs)
    if named[0] is None or named[1] is None or not named[0].kind == named[1].kind == "person":
        return
    yield Finding(
        kind="attribution",
        subtype="other",
        left=ours.source,
        right=theirs.source,
        severity="grave",
        explanation=f"In the first this is said by {_who(pair.left, ours)}, "
        f"in the second by {_who(pair.right, theirs)}.",
    )


def _one_speaker(pair: Alignment, ours: Statement, theirs: Statement) -> bool:
    """Whether two sources may be one: by the library's id, their names, or anything that their descriptions share."""
    assert ours.speaker and theirs.speaker
    if ours.speaker.id is not None and ours.speaker.id == theirs.speaker.id:
        return True
    names = [(one, other) for one in _names(ours) for other in _names(theirs)]
    if any(name_similarity(one, other) >= _ONE or acronym(one, other) for one, other in names):
        return True
    described = _described(pair.left, ours), _described(pair.right, theirs)
    shared = Alignment(described[0], described[1])
    return any(j is not None and described[0].tokens[n].content for n, j in enumerate(shared.ours))


def _names(statement: Statement) -> tuple[str, ...]:
    return (statement.speaker.name, *statement.speaker.variants) if statement.speaker else ()


def _referent(side: Side, statement: Statement) -> Referent | None:
    """The referent of the article whose name the speaker carries; None for a source without a name."""
    names = _names(statement)
    return next(
        (
            one
            for one in side.reading.annotated.referents
            if any(name_similarity(one.name, name) >= _ONE for name in names)
        ),
        None,
    )


def _named(side: Side, statement: Statement) -> Referent | None:
    """The speaker's referent where the source itself names it; None for a pronoun, a role or a description."""
    referent = _referent(side, statement)
    if referent is None or not any(a < d and c < b for a, b in referent.mentions for c, d in statement.source):
        return None
    return referent


def _described(side: Side, statement: Statement) -> Side:
    """All words of the article that describe a speaker: the source and the roles of its referent."""
    spans: set[Span] = set(statement.source)
    referent = _referent(side, statement)
    if referent is not None:
        spans |= {role.span for role in referent.roles} | set(referent.mentions[:1])
    return Side(side.reading, sorted(spans))


def _who(side: Side, statement: Statement) -> str:
    said = side.words(statement.source)
    name = statement.speaker.name if statement.speaker else ""
    return f"“{said}”" if not name or name in said else f"“{said}” ({name})"
