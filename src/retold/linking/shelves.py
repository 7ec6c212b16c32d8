"""What linking keeps between two articles: shelves of records by number, in memory or in the library's file."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Generic, NamedTuple, Protocol, TypeVar

import msgspec

T = TypeVar("T")
_HELD = 4_000
"""Decoded records that a shelf keeps at hand; what is linked next is mostly near to what was linked before."""


def numbered(*parts: str) -> int:
    """The number of something with a name: 63 bits of its hash, so that no number tells the order of arrival."""
    hashed = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(hashed.digest(), "big") >> 1


class Shelf(Protocol):
    """Bytes by number."""

    def get(self, key: int) -> bytes | None:
        """What stands there, None where nothing does."""

    def put(self, key: int, value: bytes | None) -> None:
        """Put something there; None takes it away."""

    def keys(self) -> Iterator[int]:
        """The numbers that are taken, in their order."""

    def values(self) -> Iterator[bytes]:
        """All that stands on the shelf, in the order of the numbers."""


class InMemory:
    """A shelf that lasts as long as the process."""

    def __init__(self) -> None:
        self._kept: dict[int, bytes] = {}

    def get(self, key: int) -> bytes | None:
        """What stands there, None where nothing does."""
        return self._kept.get(key)

    def put(self, key: int, value: bytes | None) -> None:
        """Put something there; None takes it away."""
        if value is None:
            self._kept.pop(key, None)
        else:
            self._kept[key] = value

    def keys(self) -> Iterator[int]:
        """The numbers that are taken, in their order."""
        return iter(sorted(self._kept))

    def values(self) -> Iterator[bytes]:
        """All that stands on the shelf, in the order of the numbers."""
        return (self._kept[key] for key in sorted(self._kept))


class Shelves(NamedTuple):
    """All that linking keeps: which articles hold a key, the articles with their neighbours, judged pairs of articles,
    parts of the graph of articles with their stories, what articles tell, parts of the graph of statements with their
    utterances, the part that a statement is in, and which utterances hold a key."""

    postings: Shelf
    articles: Shelf
    pairs: Shelf
    stories: Shelf
    told: Shelf
    utterances: Shelf
    places: Shelf
    asked: Shelf


def in_memory() -> Shelves:
    """Empty shelves that last as long as the process."""
    return Shelves(*(InMemory() for _ in Shelves._fields))


class Records(Generic[T]):
    """The records of one type on a shelf."""

    def __init__(self, shelf: Shelf, of: type[T]) -> None:
        self._shelf = shelf
        self._decoder = msgspec.msgpack.Decoder(of)
        self._held: dict[int, T] = {}

    def get(self, key: int) -> T | None:
        """The record, None where there is none."""
        held = self._held.get(key)
        if held is None and (raw := self._shelf.get(key)) is not None:
            held = self._hold(key, self._decoder.decode(raw))
        return held

    def put(self, key: int, record: T | None) -> None:
        """Put a record there; None takes it away."""
        if record is None:
            self._held.pop(key, None)
            self._shelf.put(key, None)
        else:
            self._hold(key, record)
            self._shelf.put(key, msgspec.msgpack.encode(record))

    def values(self) -> Iterator[T]:
        """All records, in the order of their numbers."""
        return map(self._decoder.decode, self._shelf.values())

    def _hold(self, key: int, record: T) -> T:
        if len(self._held) >= _HELD:
            self._held.clear()
        self._held[key] = record
        return record
