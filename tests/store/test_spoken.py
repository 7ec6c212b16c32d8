"""Searching statements: the shortest of the newest, by numbers that tell day and length."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from retold.records import Annotated, Article, Statement
from retold.store import spoken
from retold.store.sqlite import SqliteStore


def annotated(name: str, *texts: str, published_at: str | None = None) -> Annotated:
    """An article in which nobody says some things."""
    said = tuple(
        Statement(
            id=f"{name}-{k}", article=name, language="en", mode="direct", source=(), cue=(), content=((0, len(text)),),
            speaker=None, text=text, rule="test", probability=1.0,
        )
        for k, text in enumerate(texts)
    )  # fmt: skip
    article = Article(id=name, text_hash=name, text=" ".join(texts), language="en", published_at=published_at)
    return Annotated(article=article, sentences=(), statements=said, figures=(), moments=(), referents=())


@pytest.fixture
def store() -> Iterator[SqliteStore]:
    with SqliteStore(":memory:") as kept:
        yield kept


def found(store: SqliteStore, words: str, limit: int, language: str | None = None) -> list[str]:
    every = store.search(words, speaker=None, since=None, until=None, language=language, limit=limit)
    return [statement.id for statement in every]


@pytest.mark.parametrize("language", [None, "en"])
def test_the_shortest_come_first_and_ids_decide_between_equals(store: SqliteStore, language: str | None) -> None:
    """Of more that hold the words than are asked for the shortest are given, with or without a filter."""
    store.put(
        [annotated("b", "The ferry sails late.", "The ferry sails."), annotated("a", "The ferry waits.")], "maker"
    )
    assert found(store, "ferry", 1, language) == ["a-0"]
    assert found(store, "ferry", 2, language) == ["a-0", "b-1"]
    assert found(store, "ferry", 9, language) == ["a-0", "b-1", "b-0"]
    assert found(store, "ferry", 0, language) == []


def test_of_very_many_the_newest_are_looked_at(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """More statements than are put in order leave out the oldest, and of one day the longest."""
    monkeypatch.setattr(spoken, "_NEWEST", 3)
    old = annotated("old", "A ferry.", published_at="2030-05-01")
    new = annotated("new", "A ferry came.", "A ferry came here.", "A ferry", "A ferry sank.", published_at="2030-05-02")
    store.put([new, old], "maker")
    assert found(store, "ferry", 3) == ["new-2", "new-0", "new-3"]


def test_a_statement_put_again_is_found_once(store: SqliteStore) -> None:
    """What a version of an article says replaces what it said before, whatever its length."""
    one = annotated("a", "The ferry waits.", "The ferry waits for the tide.")
    store.put([one], "maker")
    store.put([replace(one, statements=one.statements[1:])], "maker")
    assert found(store, "ferry", 9) == ["a-1"]
