"""What only one of two articles tells: a reporter's question whose answer both give, and background that one added."""

from collections.abc import Iterator, Sequence

from retold.facts.spelling import name_similarity
from retold.languages.pack import words
from retold.records import Change, Pair, Span, Statement
from retold.text.spans import meets, overlap
from retold.tracing.findings import shortened
from retold.tracing.odds import odds
from retold.tracing.sides import Reading

_UNTOLD = 0.15
"""Probability below which a sentence has no counterpart; between this and .5 nothing is said."""
_TOLD = 0.5
_NEIGHBOUR = 3
"""Sentences between a question and its answer at most."""


def background_changes(left: Reading, right: Reading, pairs: Sequence[Pair]) -> Iterator[Change]:
    """Questions of the left that the right drops (and the reverse, told as dropped by the left), and what others say in
    the right alone. Nothing where the articles share no telling."""
    if not any(pair.probability >= _TOLD for pair in pairs):
        return
    turned = [
        Pair(left=pair.right, right=pair.left, probability=pair.probability, evidence=pair.evidence) for pair in pairs
    ]
    yield from _questions(left, right, pairs)
    yield from _questions(right, left, turned)
    yield from _added(left, right, pairs)


def _questions(left: Reading, right: Reading, pairs: Sequence[Pair]) -> Iterator[Change]:
    """The questions in front of an answer that both tell, where the right does not tell the question."""
    for statement in left.annotated.statements:
        if not is_question(left, statement) or _best(pairs, _sentences(left, statement), "left") >= _TOLD:
            continue
        answer = _answer(left, statement, pairs)
        if answer is None:
            continue
        yield Change(
            kind="dropped",
            left=tuple(statement.content),
            right=(),
            left_telling=tuple(statement.content),
            right_telling=(answer.right,),
            severity="notable",
            probability=odds("dropped", "question"),
            explanation=f"{_who(left, statement)} asked “{shortened(statement.text)}”; "
            f"the other report answers (“{shortened(right.text[slice(*answer.right)])}”) without the question.",
            left_article=left.article.id,
            right_article=right.article.id,
        )


def is_question(reading: Reading, statement: Statement) -> bool:
    """Whether a statement is a question put to somebody: it asks, and a cue of asking or a reporter as its source
    says so."""
    asks = any("?" in reading.text[a : b + 2] for a, b in statement.content)
    cue = " ".join(reading.text[a:b] for a, b in statement.cue).lower().split()
    source = " ".join(reading.text[a:b] for a, b in statement.source).lower()
    asked = bool(set(cue) & set(words(reading.pack.shades.questions)))
    reporter = any(noun in source for noun in words(reading.pack.credits.reporters))
    return asks and (asked or reporter)


def _answer(reading: Reading, question: Statement, pairs: Sequence[Pair]) -> Pair | None:
    """The first pair of a sentence right behind a question."""
    end = max(b for _, b in question.content)
    behind = [sentence for sentence in reading.annotated.sentences if sentence[0] >= end][: _NEIGHBOUR + 1]
    told = [pair for pair in pairs if pair.left in behind and pair.probability >= _TOLD]
    return min(told, key=lambda pair: (pair.left, -pair.probability), default=None)


def _added(left: Reading, right: Reading, pairs: Sequence[Pair]) -> Iterator[Change]:
    """Statements of the right by somebody else than the speaker that both articles retell, with no counterpart."""
    speakers = _retold_speakers(right, pairs)
    for statement in right.annotated.statements:
        if (
            statement.speaker is None
            or statement.parent
            or statement.id in right.passed_on
            or is_question(right, statement)
            or not _named(right, statement)
        ):
            continue
        inside = _sentences(right, statement)
        if (
            not speakers
            or any(_alike(statement.speaker.name, name) for name in speakers)
            or _best(pairs, inside, "right") >= _UNTOLD
        ):
            continue
        near = _nearest(pairs, min(a for a, _ in statement.content))
        yield Change(
            kind="added",
            left=(),
            right=tuple(statement.content),
            left_telling=(near.left,),
            right_telling=tuple(statement.content),
            severity="notable",
            probability=odds("added", "background"),
            explanation=f"Only the second report adds what {statement.speaker.name} says: "
            f"“{shortened(statement.text)}”.",
            left_article=left.article.id,
            right_article=right.article.id,
        )


def _named(reading: Reading, statement: Statement) -> bool:
    """Whether the source itself names its speaker."""
    mentions = [span for one in reading.annotated.referents for span in one.mentions]
    return overlap(statement.source, mentions)


def _retold_speakers(right: Reading, pairs: Sequence[Pair]) -> set[str]:
    told = [pair.right for pair in pairs if pair.probability >= _TOLD]
    return {
        statement.speaker.name
        for statement in right.annotated.statements
        if statement.speaker and overlap(statement.content, told)
    }


def _alike(one: str, other: str) -> bool:
    return name_similarity(one, other) >= 0.5


def _nearest(pairs: Sequence[Pair], place: int) -> Pair:
    """The linked pair whose right sentence stands nearest to a place."""
    return min(
        (pair for pair in pairs if pair.probability >= _TOLD),
        key=lambda pair: (abs(pair.right[0] - place), pair.right, pair.left),
    )


def _sentences(reading: Reading, statement: Statement) -> list[Span]:
    return [one for one in reading.annotated.sentences if meets(one, statement.content)]


def _best(pairs: Sequence[Pair], sentences: Sequence[Span], side: str) -> float:
    """The best probability with which one of some sentences is told on the other side."""
    return max(
        (pair.probability for pair in pairs if (pair.left if side == "left" else pair.right) in sentences), default=0.0
    )


def _who(reading: Reading, statement: Statement) -> str:
    said = " ".join(reading.text[a:b] for a, b in statement.source) or (
        statement.speaker.name if statement.speaker else "Somebody"
    )
    return said[0].upper() + said[1:]
