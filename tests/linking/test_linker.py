import random
from functools import cache

import pytest
from msgspec.structs import replace

from retold.linking import near
from retold.linking.generation import shipped
from retold.linking.linker import Linker
from retold.linking.shelves import in_memory

from .made import FOREST_FR, HARBOUR_EN, HARBOUR_FR, article

DAYS = ["2024-03-02", "2024-03-03", None, "2024-03-12", "2024-05-01"]
ARTICLES = [
    article(f"{name}{number}", language, lines[shift:] + lines[:shift], published_at=day)
    for number, day in enumerate(DAYS)
    for name, language, lines, shift in (
        ("a", "en", HARBOUR_EN, 0), ("b", "fr", HARBOUR_FR, 1), ("c", "fr", FOREST_FR, 0), ("d", "en", HARBOUR_EN, 2)
    )
]  # fmt: skip


MANY = 45
"""Copies of one report: so many that pairs of all of them are more than may be compared."""


def linked(batches, linker=None):
    kept = {(one.article.id, one.article.text_hash): one for one in ARTICLES}
    linker = linker or Linker(in_memory(), shipped(), lambda id, text_hash: kept[id, text_hash])
    for batch in batches:
        linker.add(batch)
    return linker


def found(linker):
    """Everything that must not depend on the order of arrival."""
    return (
        sorted(story for part in linker.stories.parts.values() for story in part.stories),
        sorted((one for part in linker.utterances.said.values() for one in part.utterances), key=lambda one: one.id),
        {node.id: (node.choice, dict(node.edges)) for node in linker.nodes.values()},
    )


@cache
def at_once(tight):
    """What is found when all articles come at once, where postings are `tight` and where they are not."""
    return found(linked([ARTICLES]))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("tight", [False, True])
def test_one_by_one_or_all_at_once_is_the_same(seed, tight, monkeypatch):
    """Any order and any batches give the same links, also where postings close and lists of neighbours overflow."""
    if tight:
        monkeypatch.setattr(near, "_POSTED", 5)
        monkeypatch.setattr(near, "_SPARE", 1)
        monkeypatch.setattr(near, "COMPARED", 3)
        monkeypatch.setattr(near, "NEAREST", 1)
    shuffled = ARTICLES[:]
    random.Random(seed).shuffle(shuffled)
    assert found(linked([one] for one in shuffled)) == at_once(tight)
    assert found(linked(shuffled[k : k + 3] for k in range(0, len(shuffled), 3))) == at_once(tight)


def test_two_events_with_the_same_words_weeks_apart_stay_two():
    """A strike in March and one in May are two stories, though the reports have the same words."""
    some = [one for one in ARTICLES if one.article.id in ("a0", "b1", "a4", "b4")]
    stories = found(linked([some]))[0]
    assert sorted(map(len, stories)) == [2, 2]


def test_an_article_is_compared_with_a_bounded_number():
    """However many reports there are of one event, each one is compared with at most so many, and all are one story."""
    many = [replace(one, article=replace(one.article, id=f"copy{k}")) for k, one in enumerate([ARTICLES[0]] * MANY)]
    many = [replace(one, statements=()) for one in many]
    kept = {one.article.id: one for one in many}
    linker = Linker(in_memory(), shipped(), lambda id, _: kept[id])
    for one in many:
        linker.add([one])
    assert near.COMPARED * MANY < MANY * (MANY - 1) / 2
    edges = sum(len(node.edges) for node in linker.nodes.values()) / 2
    assert edges <= near.COMPARED * MANY
    assert [len(story) for story in found(linker)[0]] == [MANY]


def test_a_version_that_is_replaced_leaves_no_trace_but_its_postings():
    """The links are those of the current versions, whichever version came first."""
    old = article("a0", "en", FOREST_FR[:2], published_at="2024-03-01")
    old = replace(old, article=replace(old.article, text_hash="of the first version"))
    kept = {(one.article.id, one.article.text_hash): one for one in [*ARTICLES, old]}

    def linker():
        return Linker(in_memory(), shipped(), lambda id, text_hash: kept[id, text_hash])

    first = linker()
    first.add([old, *ARTICLES[1:]])
    first.add([ARTICLES[0]], [old])
    second = linker()
    second.add(ARTICLES)
    second.add([], [old])
    assert found(first) == found(second)
