"""The statements as `search` finds them: numbered by day and length, their words in a full-text index."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from retold.facts.spelling import name_parts
from retold.linking.shelves import numbered
from retold.records import Article, Statement

_ROOM_BITS, _HASH_BITS = 14, 24
"""Bits of a statement's number for how much shorter it is than the longest, and for the hash of its id."""
_LONGEST = (1 << _ROOM_BITS) - 1
"""Code points from which all statements count as equally long."""
_NEWEST = 250
"""Statements that hold the words of a search and are put in order."""
_decoded = msgspec.json.Decoder(Statement).decode


def keep(db: sqlite3.Connection, article: Article, statements: Iterable[Statement]) -> None:
    """Keep the statements of one version of an article in place of those it had."""
    key = (article.id, article.text_hash)
    former = db.execute("SELECT number FROM statement WHERE article = ? AND text_hash = ?", key).fetchall()
    db.executemany("DELETE FROM spoken WHERE rowid = ?", former)
    db.executemany("DELETE FROM statement WHERE number = ?", former)
    for statement in statements:
        number = _number(statement, article)
        while db.execute("SELECT 1 FROM statement WHERE number = ? AND id != ?", (number, statement.id)).fetchone():
            number += 1
        db.execute(
            "INSERT OR REPLACE INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (number, statement.id, *key, statement.language, _speaker_words(statement), article.published_at,
             msgspec.json.encode(statement)),
        )  # fmt: skip
        db.execute("INSERT OR REPLACE INTO spoken (rowid, words) VALUES (?, ?)", (number, statement.text))


def search(
    db: sqlite3.Connection,
    words: str,
    *,
    speaker: str | None,
    since: str | None,
    until: str | None,
    language: str | None,
    limit: int,
) -> Sequence[Statement]:
    """Statements that hold all the words and pass every filter given, the shortest first; without words by date.

    Of very many that hold the words the newest are looked at: what a search costs does not grow with the library.
    """
    clauses, values = _filters(speaker, since, until, language)
    if words:
        numbers = _holding(db, words, clauses, values, max(limit, _NEWEST))
        rows = db.execute(
            "SELECT record FROM statement WHERE number IN (SELECT value FROM json_each(?))"
            f" ORDER BY (number >> {_HASH_BITS}) & {_LONGEST} DESC, id LIMIT ?",
            (json.dumps(_shortest(numbers, limit)), limit),
        )
    else:
        where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
        rows = db.execute(f"SELECT record FROM statement {where} ORDER BY published_at, id LIMIT ?", (*values, limit))
    return [_decoded(record) for (record,) in rows]


def _filters(
    speaker: str | None, since: str | None, until: str | None, language: str | None
) -> tuple[list[str], list[str]]:
    """The conditions on a statement's row that the filters make, and the values in them."""
    parts = name_parts(speaker) if speaker else ()
    clauses, values = ["instr(' ' || speaker || ' ', ?) > 0" for _ in parts], [f" {part} " for part in parts]
    for clause, value in (
        ("published_at >= ?", since),
        ("substr(published_at, 1, length(?)) <= ?", until),
        ("language = ?", language),
    ):
        if value:
            clauses.append(clause)
            values += [value] * clause.count("?")
    return clauses, values


def _holding(
    db: sqlite3.Connection, words: str, clauses: Sequence[str], values: Sequence[str], many: int
) -> Sequence[int]:
    """The numbers of the newest statements that hold all the words. Rows are read only where filters ask for them."""
    joined = "JOIN statement ON statement.number = spoken.rowid" if clauses else ""
    query = (
        f"SELECT spoken.rowid FROM spoken {joined} WHERE {' AND '.join(('spoken MATCH ?', *clauses))}"
        " ORDER BY spoken.rowid DESC LIMIT ?"
    )
    quoted = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
    return [number for (number,) in db.execute(query, (quoted, *values, many))]


def _shortest(numbers: Sequence[int], limit: int) -> Sequence[int]:
    """The numbers of the shortest statements: so many as asked for, and those as long as the last of them."""
    if len(numbers) <= limit:
        return numbers
    least = sorted(map(_room, numbers), reverse=True)[max(0, limit - 1)]
    return [number for number in numbers if _room(number) >= least]


def _number(statement: Statement, article: Article) -> int:
    """Day (yyyymmdd, 0 where unknown), how short it is, hash of the id: the newest come last, the shortest of a day
    behind the others."""
    day = int((article.published_at or "")[:10].replace("-", "").ljust(8, "0"))
    room = _LONGEST - min(len(statement.text), _LONGEST)
    return (day << _ROOM_BITS | room) << _HASH_BITS | numbered(statement.id) % (1 << _HASH_BITS)


def _room(number: int) -> int:
    return number >> _HASH_BITS & _LONGEST


def _speaker_words(statement: Statement) -> str:
    names: Iterable[str] = (statement.speaker.name, *statement.speaker.variants) if statement.speaker else ()
    return " ".join(part for name in names for part in name_parts(name))
