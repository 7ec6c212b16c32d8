"""Rows of JSON Lines, JSON and CSV, one at a time: a file of any length is never held in memory as a whole."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from retold.errors import Unreadable
from retold.reading.encodings import decode, mark_of

if TYPE_CHECKING:
    from _csv import Reader

MAX_ROW_BYTES = 16_000_000
"""A longer row, or a JSON file of one value that is longer, is rejected; 5 MB of text written in escapes fits."""

_SKIP = 65_536
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")

Row = tuple[str, Mapping[str, object] | Unreadable]
"""Where the row stands ("line 3"), and its fields, or why it has none."""


def json_rows(stream: BinaryIO) -> Iterator[Row]:
    """The rows of JSON Lines; blank lines are passed over, a broken line is told and the rest goes on."""
    decoder = _Decoder()
    for number, line in _lines(stream):
        place = f"line {number}"
        if isinstance(line, Unreadable):
            yield place, line
        elif line.strip():
            yield place, _object(line, decoder)


def json_values(stream: BinaryIO) -> Iterator[Row]:
    """The rows of a JSON file that holds one article or a list of them."""
    data = stream.read(MAX_ROW_BYTES + 1)
    if len(data) > MAX_ROW_BYTES:
        yield "", Unreadable(f"it is over {MAX_ROW_BYTES // 1_000_000} MB of JSON in one piece; use JSON Lines")
        return
    try:
        value = _json(data, _Decoder())
    except Unreadable as error:
        yield "", error
        return
    for number, row in enumerate(value if isinstance(value, list) else [value], 1):
        place = f"item {number}" if isinstance(value, list) else ""
        yield place, row if isinstance(row, dict) else Unreadable("it is no JSON object")


def table_rows(stream: BinaryIO) -> Iterator[Row]:
    """The rows of a CSV file whose first line names the columns; the separator is read from that line.

    Where the encoding had to be guessed, each row carries it as "encoding".
    """
    decoder = _Decoder()
    lines = _text_lines(stream, decoder)
    header = next(lines, "")
    csv.field_size_limit(MAX_ROW_BYTES)
    reader = csv.reader(_chain(header, lines), delimiter=max(",;\t", key=header.count))
    columns: list[str] | None = None
    for place, fields in _fields(reader):
        if isinstance(fields, Unreadable):
            yield place, fields
        elif columns is None:
            columns = [column.strip() for column in fields]
            if "text" not in columns:
                named = ", ".join(columns)[:200] or "none"
                yield "", Unreadable(f"it has no column “text”; its columns are: {named}")
                return
        elif len(fields) == len(columns):
            guessed = {"encoding": decoder.told} if decoder.told else {}
            yield place, {**guessed, **dict(zip(columns, fields, strict=True))}
        elif fields:
            yield place, Unreadable(f"it has {len(fields)} fields, the first line has {len(columns)}")


def _fields(reader: "Reader") -> Iterator[tuple[str, list[str] | Unreadable]]:
    """The fields of each row with its place; where the table cannot be followed any further, why."""
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return
        except (csv.Error, Unreadable) as error:
            yield f"line {reader.line_num + 1}", Unreadable(f"the table breaks off here: {error}")
            return
        yield f"line {reader.line_num}", fields


class _Decoder:
    """Decodes line after line; an encoding guessed for one is tried first for the next. `told` is the guess, if any."""

    def __init__(self) -> None:
        self.told: str | None = None

    def __call__(self, line: bytes) -> str:
        text, told = decode(line, self.told.split()[0] if self.told else None)
        self.told = self.told or told
        return text


def _object(line: bytes, decoder: _Decoder) -> Mapping[str, object] | Unreadable:
    """The JSON object of a line, or why there is none."""
    try:
        value = _json(line, decoder)
    except Unreadable as error:
        return error
    return value if isinstance(value, dict) else Unreadable("it is no JSON object")


def _json(data: bytes, decoder: _Decoder) -> object:
    """The value of some JSON; raises `Unreadable` for what is not JSON."""
    try:
        return msgspec.json.decode(decoder(data))
    except RecursionError:
        raise Unreadable("it is JSON nested too deeply") from None
    except msgspec.DecodeError as error:
        if _SURROGATE.search(data):
            raise Unreadable("it holds half of a surrogate pair, which is no character") from None
        raise Unreadable(f"it is not valid JSON: {error}") from None


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | Unreadable]]:
    """The lines with their numbers from 1; one that is too long is passed over in pieces."""
    number = 0
    narrow = _narrow(stream)
    while line := narrow.readline(MAX_ROW_BYTES + 1):
        number += 1
        if len(line) <= MAX_ROW_BYTES or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := narrow.readline(_SKIP)) and not rest.endswith(b"\n"):
            pass
        yield number, Unreadable(f"the line is over {MAX_ROW_BYTES // 1_000_000} MB")


def _text_lines(stream: BinaryIO, decoder: _Decoder) -> Iterator[str]:
    """The lines as text, line ends kept; raises `Unreadable` at a line that cannot be decoded."""
    for _, line in _lines(stream):
        if isinstance(line, Unreadable):
            raise line
        yield decoder(line)


def _chain(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


class _Narrow(io.RawIOBase):
    """A stream of UTF-16 or UTF-32 read as UTF-8."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        if not self._rest:
            self._rest = self._text.read(_SKIP).encode()
        taken = self._rest[: len(buffer)]
        self._rest = self._rest[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)


def _narrow(stream: BinaryIO) -> BinaryIO:
    """The stream, turned into UTF-8 where a mark says that it is UTF-16 or UTF-32."""
    mark = mark_of(stream.peek(4)[:4]) if isinstance(stream, io.BufferedReader) else None
    if mark and mark[0] != "utf-8":
        stream.read(mark[1])
        return io.BufferedReader(cast(io.RawIOBase, _Narrow(stream, mark[0])))
    return stream
