"""What the links of a library teach: words that its own tellings of one thing have in two languages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from retold.linking.align import held
from retold.linking.generation import Generation, joined, turned
from retold.linking.learning import Lexicon, forms, learned
from retold.linking.typed import typed_text
from retold.records import Annotated, Span

_SURE = 0.8
"""Probability of a link from which it teaches."""
_REPORTS = 8
"""Reports of one story, the first by their ids, whose links teach: no story outweighs all others."""
_STORIES = 2
"""Stories at least in which two words have met: one wrong link, or one story told often, teaches nothing."""

Lesson = tuple[int, Sequence[str], Sequence[str]]
"""A story's number, and what two linked sentences offer for learning."""


def taught(stories: Iterable[Sequence[Annotated]], before: Generation) -> Mapping[str, Lexicon]:
    """The lexicons of the next generation: those of `before`, and what sure links between languages teach beside them.

    `stories` are the reports story by story, in a fixed order. A pair of languages stands in both directions, as
    "fr-en" and "en-fr". What was known keeps its probability where that is the greater one.
    """
    lessons: dict[tuple[str, str], list[Lesson]] = defaultdict(list)
    for number, reports in enumerate(stories):
        for left, right in combinations(sorted(reports, key=lambda one: one.article.id)[:_REPORTS], 2):
            if _language(left) > _language(right):
                left, right = right, left
            if _language(left) != _language(right):
                found = ((number, one, other) for one, other in _linked(left, right, before))
                lessons[_language(left), _language(right)].extend(found)
    tables = dict(before.learned)
    for (left_language, right_language), listed in sorted(lessons.items()):
        new = _met_often(learned((one, other) for _, one, other in listed), listed)
        for name, table in (
            (f"{left_language}-{right_language}", new),
            (f"{right_language}-{left_language}", turned(new)),
        ):
            tables[name] = joined(tables.get(name, {}), table)
    return tables


def _language(annotated: Annotated) -> str:
    return (annotated.article.language or "").split("-")[0]


def _linked(left: Annotated, right: Annotated, generation: Generation) -> Iterator[tuple[list[str], list[str]]]:
    """What the surely linked sentences of two reports offer for learning."""
    for pair in held(left, right, generation)[1]:
        if pair.probability >= _SURE:
            yield _forms(left, pair.left, generation), _forms(right, pair.right, generation)


def _forms(annotated: Annotated, span: Span, generation: Generation) -> list[str]:
    return forms(typed_text(annotated.article.text, _language(annotated), [span], generation), 0)


def _met_often(lexicon: Lexicon, lessons: Sequence[Lesson]) -> Lexicon:
    """The pairs of words that have met in enough stories."""
    stories: dict[tuple[str, str], set[int]] = defaultdict(set)
    for story, ours, theirs in lessons:
        there = set(theirs)
        for word in set(ours) & lexicon.keys():
            for other in lexicon[word].keys() & there:
                stories[word, other].add(story)
    kept = {
        word: {other: p for other, p in others.items() if len(stories[word, other]) >= _STORIES}
        for word, others in lexicon.items()
    }
    return {word: others for word, others in kept.items() if others}
