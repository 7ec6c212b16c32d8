"""A library in one SQLite file: articles, what was found in them, how they are linked."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import msgspec

from retold.errors import BadLibrary, NoLibrary
from retold.linking.shelves import Shelves
from retold.records import Annotated, Article, Statement
from retold.store import spoken
from retold.store.shelf import SqliteShelf

APPLICATION_ID = 0x5E701D
"""Marks the file as a Retold library (SQLite's `application_id`)."""

_SCHEMA = sorted((Path(__file__).parent / "schema").glob("[0-9]*.sql"))
_BUSY_S = 10.0
_NO_LIBRARY = ("file is not a database", "unable to open database file")
"""What SQLite says of a path that names no library, nor a place where one can be made."""
_CACHE_KIB = 128 * 1024
"""Pages of the file that SQLite keeps: enough for the inner pages of a million statements' indexes."""


class SqliteStore:
    """The store of one library, open for reading and writing.

    Every method that writes does so in one transaction. All of them raise `BadLibrary`, with the file's name and the
    reason, where the file is no library (`NoLibrary`), is newer than this program, is locked, or the disk is full.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        with self._explained():
            self._db = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
            try:
                self._migrate()
            except BaseException:
                self._db.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        self._db.close()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns SQLite's errors into one sentence that names the file."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            kind = NoLibrary if str(error) in _NO_LIBRARY else BadLibrary
            raise kind(f"{self.path}: {_reason(error)}") from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._explained():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def _migrate(self) -> None:
        """Bring an empty or older file to the newest schema; refuse what is no library or newer than this program."""
        (mark,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and mark != APPLICATION_ID:
            raise NoLibrary(f"{self.path}: an SQLite file, but not a Retold library")
        if version > len(_SCHEMA):
            raise BadLibrary(
                f"{self.path}: made by a newer Retold (schema {version}, this one knows {len(_SCHEMA)}); please update"
            )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        for number, step in enumerate(_SCHEMA[version:], version + 1):
            self._db.executescript(
                f"BEGIN IMMEDIATE;\n{step.read_text('utf-8')}\n"
                f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\nCOMMIT;"
            )

    # Articles and what was found in them

    def has(self, article: Article, made_by: str) -> bool:
        """Whether this version of the article is kept, annotated by the same maker."""
        with self._explained():
            return (
                self._db.execute(
                    "SELECT 1 FROM annotated WHERE article = ? AND text_hash = ? AND made_by = ?",
                    (article.id, article.text_hash, made_by),
                ).fetchone()
                is not None
            )

    def put(self, batch: Sequence[Annotated], made_by: str) -> None:
        """Keep a batch of annotated articles, replacing what was found in the same versions before."""
        with self._transaction() as db:
            for item in batch:
                article = item.article
                key = (article.id, article.text_hash)
                db.execute(
                    "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?)",
                    (*key, article.published_at, msgspec.json.encode(article)),
                )
                db.execute(
                    "INSERT OR REPLACE INTO annotated VALUES (?, ?, ?, ?)", (*key, made_by, msgspec.json.encode(item))
                )
                spoken.keep(db, article, item.statements)
                db.execute("INSERT OR REPLACE INTO pending VALUES (?, ?)", key)

    def articles(self) -> Iterator[Annotated]:
        """The current version of every article, in the order of their ids.

        Of several versions the one published last is current; where that does not tell, the one with the greater hash:
        the answer depends on what is kept, never on the order in which it came.
        """
        with self._explained():
            rows = self._db.execute(
                "SELECT record FROM (SELECT annotated.record, article.id, row_number() OVER (PARTITION BY article.id"
                " ORDER BY coalesce(article.published_at, '') DESC, article.text_hash DESC) AS newest"
                " FROM article JOIN annotated"
                " ON annotated.article = article.id AND annotated.text_hash = article.text_hash)"
                " WHERE newest = 1 ORDER BY id"
            )
            for (record,) in rows:
                yield msgspec.json.decode(record, type=Annotated)

    def versions(self, article: str) -> Sequence[Annotated]:
        """All kept versions of one article, the current one first; empty where there is none of that id."""
        with self._explained():
            return [
                msgspec.json.decode(record, type=Annotated)
                for (record,) in self._db.execute(
                    "SELECT annotated.record FROM article JOIN annotated ON annotated.article = article.id"
                    " AND annotated.text_hash = article.text_hash WHERE article.id = ?"
                    " ORDER BY coalesce(article.published_at, '') DESC, article.text_hash DESC",
                    (article,),
                )
            ]

    def version(self, article: str, text_hash: str) -> Annotated:
        """One kept version of an article."""
        with self._explained():
            (record,) = self._db.execute(
                "SELECT record FROM annotated WHERE article = ? AND text_hash = ?", (article, text_hash)
            ).fetchone()
        return msgspec.json.decode(record, type=Annotated)

    def replaced(self) -> int:
        """How many versions are kept that are not the current one of their article."""
        with self._explained():
            return int(self._db.execute("SELECT count(*) - count(DISTINCT id) FROM article").fetchone()[0])

    def search(
        self, words: str, *, speaker: str | None, since: str | None, until: str | None, language: str | None, limit: int
    ) -> Sequence[Statement]:
        """Statements that hold all the words and pass every filter given, the shortest first; without words by date.

        Of very many that hold the words the newest are looked at: what a search costs does not grow with the library.
        """
        with self._explained():
            return spoken.search(
                self._db, words, speaker=speaker, since=since, until=until, language=language, limit=limit
            )

    # What is learned and linked

    def save_generation(self, number: int, record: bytes) -> None:
        """Keep one generation of what the library has learned."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO generation VALUES (?, ?)", (number, record))

    def generation(self) -> bytes | None:
        """The generation in force (the highest number), None in a library that has learned nothing yet."""
        with self._explained():
            row = self._db.execute("SELECT record FROM generation ORDER BY number DESC LIMIT 1").fetchone()
        return row and bytes(row[0])

    def shelves(self, made_by: str, generation: int) -> Shelves:
        """The shelves of linking; empty, with every version pending, where another maker or generation filled them."""
        with self._explained():
            row = self._db.execute("SELECT made_by, generation FROM linked").fetchone()
        if row != (made_by, generation):
            with self._transaction() as db:
                for table in Shelves._fields:
                    db.execute(f"DELETE FROM {table}")
                db.execute("INSERT OR REPLACE INTO pending SELECT article, text_hash FROM annotated")
                db.execute(
                    "INSERT INTO linked VALUES (1, ?, ?) ON CONFLICT DO UPDATE"
                    " SET made_by = excluded.made_by, generation = excluded.generation",
                    (made_by, generation),
                )
        return Shelves(*(SqliteShelf(self._db, table) for table in Shelves._fields))

    def pending(self, many: int) -> Sequence[tuple[str, str]]:
        """At most so many versions, as (article, text_hash), that linking has not seen yet."""
        with self._explained():
            return self._db.execute("SELECT article, text_hash FROM pending LIMIT ?", (many,)).fetchall()

    @contextmanager
    def linking(self, versions: Sequence[tuple[str, str]], aliases: dict[str, str]) -> Iterator[None]:
        """One transaction in which some pending versions are linked: all of it is kept, or nothing. What stands in
        `aliases` at its end (former ids of groups to those in force) is kept with it."""
        with self._transaction() as db:
            yield
            self._alias(aliases)
            db.executemany("DELETE FROM pending WHERE article = ? AND text_hash = ?", versions)

    def speakers(self, statements: Sequence[str] | None = None) -> dict[str, str]:
        """Whom statements (None: all) had as speakers when last shown, by the ids now in force."""
        query = (
            "SELECT statement, coalesce(now, speaker) FROM speaking LEFT JOIN alias ON former = speaker"
            + (f" WHERE statement IN ({', '.join('?' * len(statements))})" if statements is not None else "")
        )  # fmt: skip
        with self._explained():
            return dict(self._db.execute(query, statements or ()).fetchall())

    def save_speakers(self, speaker_of: Mapping[str, str], aliases: Mapping[str, str]) -> None:
        """Keep whom statements have as speakers, and the former ids of speakers that are gone."""
        with self._transaction() as db:
            db.executemany("INSERT OR REPLACE INTO speaking VALUES (?, ?)", speaker_of.items())
            self._alias(aliases)

    def _alias(self, aliases: Mapping[str, str]) -> None:
        moved = [(now, gone) for gone, now in aliases.items()]
        self._db.executemany("UPDATE alias SET now = ? WHERE now = ?", moved)
        self._db.executemany("INSERT OR REPLACE INTO alias VALUES (?, ?)", aliases.items())
        self._db.execute("DELETE FROM alias WHERE former = now")

    def now(self, group: str) -> str:
        """The id now in force for a group's id or former id."""
        with self._explained():
            row = self._db.execute("SELECT now FROM alias WHERE former = ?", (group,)).fetchone()
        return str(row[0]) if row else group


def _reason(error: sqlite3.DatabaseError) -> str:
    """SQLite's message in the words of a user of libraries."""
    message = str(error)
    known = {
        "file is not a database": "not a Retold library",
        "unable to open database file": "cannot be opened: no such folder, or no permission",
        "database or disk is full": "the disk is full; what was added before is kept",
        "attempt to write a readonly database": "cannot be written: it is read-only",
        "database is locked": "in use by another program; please try again",
    }
    return known.get(message, message)
