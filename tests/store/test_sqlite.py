"""The store: keeps articles and what was found, refuses what is no library, loses nothing."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.json import encode

from retold.errors import BadLibrary
from retold.facts.spelling import name_parts
from retold.records import Annotated, Article, Speaker, Statement
from retold.store.sqlite import _SCHEMA, APPLICATION_ID, SqliteStore


def annotated(name: str, text: str, *, published_at: str | None = None, speaker: str = "Ana Brás") -> Annotated:
    """An article in which everything is said by one speaker."""
    said = Statement(
        id=f"{name}-{text[:8]}", article=name, language="en", mode="direct", source=(), cue=(), content=((0, len(text)),),
        speaker=Speaker(name=speaker, variants=("Brás",)), text=text, rule="test", probability=1.0,
    )  # fmt: skip
    article = Article(id=name, text_hash=str(hash(text)), text=text, language="en", published_at=published_at)
    return Annotated(
        article=article, sentences=((0, len(text)),), statements=(said,), figures=(), moments=(), referents=()
    )


def search(store: SqliteStore, words: str = "", **filters: str) -> list[str]:
    """The articles of the statements found."""
    every = {"speaker": None, "since": None, "until": None, "language": None, "limit": 9} | filters
    return [statement.article for statement in store.search(words, **every)]  # type: ignore[arg-type]


def test_what_is_put_comes_back_equal(tmp_path: Path) -> None:
    """A store opened again gives back the same records."""
    item = annotated("a", "The bridge holds.")
    with SqliteStore(tmp_path / "l.sqlite") as store:
        store.put([item], "maker")
    with SqliteStore(tmp_path / "l.sqlite") as store:
        assert store.has(item.article, "maker")
        assert not store.has(item.article, "another maker")
        assert [found.article for found in store.articles()] == [item.article]
        assert store.versions("a")[0].statements == item.statements


def test_putting_twice_adds_nothing() -> None:
    """The same version put again replaces itself, in searching too."""
    with SqliteStore(":memory:") as store:
        for _ in range(2):
            store.put([annotated("a", "The bridge holds.")], "maker")
        assert len(list(store.articles())) == 1
        assert search(store, "bridge") == ["a"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_version_published_last_is_current_in_any_order(turned: bool) -> None:
    """Which version is current depends on what is kept, not on the order in which it came."""
    old = annotated("a", "The bridge holds.", published_at="2024-05-01")
    new = annotated("a", "The bridge fell.", published_at="2024-05-02")
    with SqliteStore(":memory:") as store:
        for item in (new, old) if turned else (old, new):
            store.put([item], "maker")
        assert [found.article.text for found in store.articles()] == ["The bridge fell."]
        assert [found.article.text for found in store.versions("a")] == ["The bridge fell.", "The bridge holds."]


def test_searching_by_words_speaker_and_date() -> None:
    """Words match whatever their accents, speakers by any part of any variant, dates as precise as given."""
    with SqliteStore(":memory:") as store:
        store.put([annotated("a", "Le café est fermé.", published_at="2024-05-01"),
                   annotated("b", "The bridge fell.", published_at="2024-06-01", speaker="Omar Sy")], "maker")  # fmt: skip
        assert search(store, "cafe ferme") == ["a"]
        assert search(store, speaker="bras") == ["a", "b"]
        assert search(store, speaker="omar") == ["b"]
        assert search(store, since="2024-05-15") == ["b"]
        assert search(store, until="2024-05") == ["a"]
        assert search(store, 'bridge" OR "x') == []


def test_former_ids_lead_to_the_present_one() -> None:
    """Aliases are followed even after their target was renamed once more."""
    with SqliteStore(":memory:") as store:
        for aliases in ({"first": "second"}, {"second": "third"}, {"back": "third"}, {"back": "back"}):
            with store.linking([], aliases):
                pass
        assert store.now("back") == "back"
        assert [store.now(name) for name in ("first", "second", "third", "other")] == [
            "third",
            "third",
            "third",
            "other",
        ]


def test_shelves_are_emptied_for_another_maker() -> None:
    """What one maker or generation linked is not mixed with another's: all versions are pending again."""
    with SqliteStore(":memory:") as store:
        store.put([annotated("a", "The bridge holds.")], "maker")
        store.shelves("maker", 0)
        pending = store.pending(9)
        with store.linking(pending, {}):
            pass
        assert len(pending) == 1 and not store.pending(9)
        store.shelves("maker", 0).pairs.put(7, b"seven")
        assert store.shelves("maker", 0).pairs.get(7) == b"seven"
        assert store.shelves("maker", 1).pairs.get(7) is None
        assert store.pending(9) == pending


def test_a_linking_that_fails_leaves_nothing() -> None:
    """All that one linking writes is kept, or nothing of it; the versions stay pending."""
    with SqliteStore(":memory:") as store:
        store.put([annotated("a", "The bridge holds.")], "maker")
        shelves, pending = store.shelves("maker", 0), store.pending(9)
        with pytest.raises(KeyboardInterrupt), store.linking(pending, {}):
            shelves.told.put(1, b"half")
            raise KeyboardInterrupt
        assert shelves.told.get(1) is None and store.pending(9) == pending


def test_a_file_that_is_no_library_is_refused(tmp_path: Path) -> None:
    """Text, another program's database and a newer library are refused with the file's name and the reason."""
    (tmp_path / "text").write_text("not a database at all, but long enough to be read as one" * 20)
    other = sqlite3.connect(tmp_path / "other")
    other.execute("CREATE TABLE t (x)")
    other.close()
    SqliteStore(tmp_path / "newer").close()
    newer = sqlite3.connect(tmp_path / "newer")
    assert newer.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    for name, reason in (
        ("text", "not a Retold library"),
        ("other", "not a Retold library"),
        ("newer", "newer Retold"),
    ):
        with pytest.raises(BadLibrary, match=reason) as error:
            SqliteStore(tmp_path / name)
        assert str(tmp_path / name) in str(error.value)
    with pytest.raises(BadLibrary, match="cannot be opened"):
        SqliteStore(tmp_path / "no" / "such" / "folder")


def test_a_library_of_the_first_schema_keeps_its_content(tmp_path: Path) -> None:
    """What an older Retold kept is migrated: articles, statements, judgements, aliases; linking is due again."""
    (first, *_) = _SCHEMA
    old = sqlite3.connect(tmp_path / "l.sqlite")
    old.executescript(
        f"{first.read_text('utf-8')}\nPRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = 1;"
    )
    items = [
        annotated("a", "The bridge holds.", published_at="2024-03-02T08:00:00Z"),
        annotated("b", "The bridge fell.", speaker="Olga Reis"),
    ]
    for item in items:
        article, (said,) = item.article, item.statements
        key = (article.id, article.text_hash)
        old.execute("INSERT INTO article VALUES (?, ?, ?, ?)", (*key, article.published_at, encode(article)))
        old.execute("INSERT INTO annotated VALUES (?, ?, 'maker', ?)", (*key, encode(item)))
        old.execute(
            "INSERT INTO statement VALUES (?, ?, ?, 'en', ?, ?, ?)",
            (
                said.id,
                *key,
                " ".join(name_parts(said.speaker.name)) if said.speaker else "",
                article.published_at,
                encode(said),
            ),
        )
        old.execute("INSERT INTO statement_words VALUES (?, ?)", (said.text, said.id))
    old.execute("INSERT INTO linked VALUES (1, 'maker', 'all links in one record')")
    old.execute("INSERT INTO generation VALUES (3, ?)", (b"learned",))
    old.execute("INSERT INTO alias VALUES ('former', 'present')")
    old.execute(
        "INSERT INTO judgement VALUES (1, 'link', 'rejected', 'h', 0, 3, 'The', 'g', 0, 3, 'The', NULL, 'me', '2024')"
    )
    old.commit()
    old.close()
    for _ in range(2):  # migrated once, opened again
        with SqliteStore(tmp_path / "l.sqlite") as store:
            assert [found.statements for found in store.articles()] == [item.statements for item in items]
            assert all(store.has(item.article, "maker") for item in items)
            assert (search(store, "bridge"), search(store, "HOLDS"), search(store, since="2024")) == (
                ["b", "a"],
                ["a"],
                ["a"],
            )
            assert search(store, speaker="Reis") == ["b"]
            assert (store.now("former"), store.generation()) == ("present", b"learned")
            assert store._db.execute("SELECT verdict, left_words FROM judgement").fetchall() == [("rejected", "The")]
            assert len(store.pending(9)) == 2
            store.put(items, "maker")
            assert search(store, "bridge") == ["b", "a"]


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    """A transaction that does not fit is rolled back and told; what was kept before stays."""
    with SqliteStore(tmp_path / "l.sqlite") as store:
        store.put([annotated("a", "The bridge holds.")], "maker")
        (pages,) = store._db.execute("PRAGMA page_count").fetchone()
        store._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(BadLibrary, match="disk is full"):
            store.put([annotated("b", "word " * 50_000)], "maker")
        assert [found.article.id for found in store.articles()] == ["a"]
