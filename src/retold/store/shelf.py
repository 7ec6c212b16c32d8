"""A shelf of linking in a table of the library's file."""

import sqlite3
from collections.abc import Iterator


class SqliteShelf:
    """Bytes by number in one table. Written inside the transaction that the store has open."""

    def __init__(self, db: sqlite3.Connection, table: str) -> None:
        self._db = db
        self._get = f"SELECT record FROM {table} WHERE number = ?"
        self._put = f"INSERT OR REPLACE INTO {table} VALUES (?, ?)"
        self._take = f"DELETE FROM {table} WHERE number = ?"
        self._keys = f"SELECT number FROM {table} ORDER BY number"
        self._all = f"SELECT record FROM {table} ORDER BY number"

    def get(self, key: int) -> bytes | None:
        """What stands there, None where nothing does."""
        row = self._db.execute(self._get, (key,)).fetchone()
        return row[0] if row else None

    def put(self, key: int, value: bytes | None) -> None:
        """Put something there; None takes it away."""
        if value is None:
            self._db.execute(self._take, (key,))
        else:
            self._db.execute(self._put, (key, value))

    def keys(self) -> Iterator[int]:
        """The numbers that are taken, in their order."""
        for (number,) in self._db.execute(self._keys):
            yield number

    def values(self) -> Iterator[bytes]:
        """All that stands on the shelf, in the order of the numbers."""
        for (record,) in self._db.execute(self._all):
            yield record
