"""Two whole articles held against each other: which of their words are tellings of one thing, and what changed."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from retold.linking.generation import Generation
from retold.records import Annotated, Change, Pair, Record, Span, Statement
from retold.tracing.alignment import Alignment
from retold.tracing.background import background_changes
from retold.tracing.changes import once, pair_changes, ranked
from retold.tracing.elsewhere import LINKED, placed
from retold.tracing.sides import Reading, Side

_MOST_PAIRS = 400
"""Pairs of two articles that are compared, the surest first: work must stay bounded."""
_TOGETHER = 0.35
"""Share of the smaller part's words that must be matched before two parts of linked sentences are compared."""


class Part(Record, frozen=True, kw_only=True):
    """What one sentence tells: the words of one statement in it, or the whole sentence where nobody is credited.

    `statement` is the statement's id, None for the report's own words.
    """

    sentence: Span
    spans: tuple[Span, ...]
    statement: str | None = None


def compared(left: Annotated, right: Annotated, pairs: Sequence[Pair], generation: Generation) -> tuple[Change, ...]:
    """All changes from one article to another, gravest and surest first: those between the tellings that `pairs` join,
    then what only one article tells."""
    ours, theirs = Reading(left, generation), Reading(right, generation)
    found = [
        replace(change, probability=round(change.probability * linked, 3))
        for a, b, linked in joined(ours, theirs, linked_pairs(pairs))
        for change in pair_changes(part_side(ours, a), part_side(theirs, b))
    ]
    put = placed(found, pairs, left.sentences, right.sentences)
    return once(ranked([*put, *background_changes(ours, theirs, pairs)]))


def linked_pairs(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs worth comparing: those held to say the same. A headline and its lead may both retell one sentence, so a
    better partner of one of the two is no objection."""
    return tuple(pair for pair in pairs[:_MOST_PAIRS] if pair.probability >= LINKED)


def joined(
    left: Reading, right: Reading, pairs: Sequence[Pair]
) -> Iterator[tuple[tuple[Part, ...], tuple[Part, ...], float]]:
    """The parts that tell one thing, with the probability that they do: the parts of linked sentences that match best;
    neighbours that share one counterpart and tell different pieces of it are put together."""
    found: dict[tuple[Part, Part], float] = {}
    for pair in sorted(pairs, key=lambda pair: (pair.left, pair.right)):
        for one in _best_parts(left, right, parts(left, pair.left), parts(right, pair.right)):
            found[one] = max(pair.probability, found.get(one, 0.0))
    for ours, theirs in _put_together(left, right, tuple(found)):
        yield ours, theirs, max(found[one, other] for one in ours for other in theirs if (one, other) in found)


def parts(reading: Reading, sentence: Span) -> tuple[Part, ...]:
    """What a sentence tells, by its outermost statements; the whole sentence where it holds none."""
    found: list[Part] = []
    for statement in reading.annotated.statements:
        if statement.id in reading.passed_on:
            continue
        inside = tuple(cut for span in statement.content if (cut := _cut(span, sentence)))
        if inside and inside not in [part.spans for part in found] and not _nested(reading, statement, sentence):
            found.append(Part(sentence=sentence, spans=inside, statement=statement.id))
    return tuple(found) or (Part(sentence=sentence, spans=(sentence,)),)


def _cut(span: Span, sentence: Span) -> Span | None:
    start, end = max(span[0], sentence[0]), min(span[1], sentence[1])
    return (start, end) if end - start > 2 else None


def _nested(reading: Reading, statement: Statement, sentence: Span) -> bool:
    """Whether the statement that holds this one has words of the sentence too."""
    outer = reading.statements.get(statement.parent or "")
    if outer is None or outer.id in reading.passed_on:
        return False
    return any(_cut(span, sentence) for span in outer.content)


def part_side(reading: Reading, told: Sequence[Part]) -> Side:
    """The words of some parts of one article as one side."""
    spans = tuple(sorted({span for part in told for span in part.spans}))
    statement = next((part.statement for part in told if part.statement), None)
    return Side(reading, spans, reading.statements.get(statement or ""))


def _best_parts(
    left: Reading, right: Reading, ours: Sequence[Part], theirs: Sequence[Part]
) -> Iterator[tuple[Part, Part]]:
    """Each part with the part of the linked sentence that it shares most with; all where there is one on each side."""
    if len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]
        return
    scores = {(a, b): _shared(left, right, one, other) for a, one in enumerate(ours) for b, other in enumerate(theirs)}
    for (a, b), score in sorted(scores.items()):
        rivals = [value for (i, j), value in scores.items() if i == a or j == b]
        if score >= _TOGETHER and score >= max(rivals):
            yield ours[a], theirs[b]


def _shared(left: Reading, right: Reading, one: Part, other: Part) -> float:
    """The greater share of content that one of two parts has in common with the other."""
    return max(Alignment(part_side(left, (one,)), part_side(right, (other,))).covered)


def _put_together(
    left: Reading, right: Reading, found: Sequence[tuple[Part, Part]]
) -> Iterator[tuple[tuple[Part, ...], tuple[Part, ...]]]:
    used: set[int] = set()
    for n, (one, other) in enumerate(found):
        if n in used:
            continue
        ours, theirs = [one], [other]
        for m in range(n + 1, len(found)):
            if m in used:
                continue
            a, b = found[m]
            if theirs == [b] and _follows(left, ours[-1], a) and _disjoint(left, right, ours, a, b):
                ours.append(a)
            elif ours == [a] and _follows(right, theirs[-1], b) and _disjoint(right, left, theirs, b, a):
                theirs.append(b)
            else:
                continue
            used.add(m)
        yield tuple(ours), tuple(theirs)


def _follows(reading: Reading, one: Part, other: Part) -> bool:
    """Whether a part stands in the sentence behind another's, or in the same; a title is followed by nothing."""
    title = reading.article.title
    if title and title[0] <= one.sentence[0] < title[1]:
        return False
    sentences = reading.annotated.sentences
    places = [sentences.index(part.sentence) for part in (one, other) if part.sentence in sentences]
    return len(places) == 2 and 0 <= places[1] - places[0] <= 1


def _disjoint(here: Reading, there: Reading, told: Sequence[Part], more: Part, whole: Part) -> bool:
    """Whether a further part tells other words of the counterpart than those before it."""
    before, after = (
        {j for j in Alignment(part_side(here, some), part_side(there, (whole,))).ours if j is not None}
        for some in (told, (more,))
    )
    content = {j for j, token in enumerate(part_side(there, (whole,)).tokens) if token.content}
    before, after = before & content, after & content
    return len(before & after) <= 0.4 * min(len(before), len(after)) if before and after else False
