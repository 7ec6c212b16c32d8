"""Everything that the user named, read one article at a time."""

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from http.client import HTTPException
from pathlib import Path
from typing import BinaryIO, cast

from retold.errors import Unreadable
from retold.languages import pack
from retold.reading.articles import MAX_TEXT_BYTES, article_from_row, article_from_text
from retold.reading.encodings import decode
from retold.reading.kinds import kind_of
from retold.reading.pages import MAX_PAGE_BYTES, article_from_page
from retold.reading.rows import Row, json_rows, json_values, table_rows
from retold.reading.sources import Source, sources
from retold.records import Article, Rejected

_HEAD = 8192
_GZIP = b"\x1f\x8b"
_ROWS = {"rows": json_rows, "json": json_values, "table": table_rows}


def read(inputs: Iterable[str | Path], *, language: str | None = None) -> Iterator[Article | Rejected]:
    """The articles of files, folders, globs, addresses and `-` (standard input), each as soon as it is read.

    What cannot be read comes as `Rejected` in its place, and the rest goes on. An article met twice (same id, same
    text) comes once; the same id with another text is a new version and comes too. `language` holds for all of them and
    goes before what they say themselves. Raises `UnknownLanguage`, at once, for a language without a pack.
    """
    if language is not None:
        pack(language)
    named = [inputs] if isinstance(inputs, (str, Path)) else inputs
    return _once(_read_all(named, language))


def _once(found: Iterator[Article | Rejected]) -> Iterator[Article | Rejected]:
    """All but articles that came before."""
    seen: set[tuple[str, str]] = set()
    for one in found:
        if isinstance(one, Article):
            if (one.id, one.text_hash) in seen:
                continue
            seen.add((one.id, one.text_hash))
        yield one


def _read_all(inputs: Iterable[str | Path], language: str | None) -> Iterator[Article | Rejected]:
    for source in sources(inputs):
        if isinstance(source, Rejected):
            yield source
            continue
        try:
            with _opened(source) as stream:
                yield from _read_source(source, stream, language)
        except Unreadable as error:
            yield Rejected(path=source.name, reason=error.reason)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield Rejected(path=source.name, reason=f"the gzip file is broken: {error}")
        except OSError as error:
            yield Rejected(path=source.name, reason=f"it cannot be read: {error.strerror or error}")
        except HTTPException as error:
            yield Rejected(path=source.name, reason=f"the answer breaks off: {error or type(error).__name__}")


def _opened(source: Source) -> AbstractContextManager[BinaryIO]:
    """The source's bytes; standard input stays open, whoever reads it next."""
    stream = source.open()
    return nullcontext(stream) if source.name == "-" else stream


def _read_source(source: Source, raw: BinaryIO, language: str | None) -> Iterator[Article | Rejected]:
    """The articles of one open source, of whatever kind it is."""
    stream = _unpacked(raw)
    kind = kind_of(source.name, stream.peek(_HEAD))
    path = None if source.url else source.name
    if kind in _ROWS:
        yield from _articles(_ROWS[kind](cast(BinaryIO, stream)), source.name, language)
    elif kind == "page":
        data = stream.read(MAX_PAGE_BYTES + 1)
        _refuse_torn(raw, len(data) <= MAX_PAGE_BYTES)
        yield article_from_page(data, path=path, url=source.url, charset=_charset(raw), language=language)
    else:
        article = _plain(stream, path, source.url, language)
        _refuse_torn(raw, True)
        yield article


def _unpacked(raw: BinaryIO) -> io.BufferedReader:
    """The bytes, unpacked where they are gzip's, with a look ahead."""
    stream = _buffered(raw)
    if stream.peek(2)[:2] == _GZIP:
        return _buffered(cast(BinaryIO, gzip.GzipFile(fileobj=stream)))
    return stream


def _buffered(raw: BinaryIO) -> io.BufferedReader:
    return raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, raw), _HEAD)


def _refuse_torn(raw: BinaryIO, at_end: bool) -> None:
    """Raises `Unreadable` for a server's answer that ended before the length that it promised."""
    if at_end and getattr(raw, "length", None):
        raise Unreadable("the answer breaks off before its end")


def _charset(raw: BinaryIO) -> str | None:
    """The charset that a server named, None for files and for servers that name none."""
    headers = getattr(raw, "headers", None)
    return headers.get_content_charset() if headers is not None else None


def _plain(stream: io.BufferedReader, path: str | None, url: str | None, language: str | None) -> Article:
    """The article of a plain text."""
    data = stream.read(4 * MAX_TEXT_BYTES + 5)
    if len(data) > 4 * MAX_TEXT_BYTES + 4:
        raise Unreadable(f"the text is over {MAX_TEXT_BYTES // 1_000_000} MB")
    text, encoding = decode(data)
    if text.lstrip().startswith("<?xml"):
        raise Unreadable("it is XML, but no page")
    extra = {"encoding": encoding} if encoding else None
    return article_from_text(text, path=path, url=url, language=language, extra=extra)


def _articles(rows: Iterator[Row], name: str, language: str | None) -> Iterator[Article | Rejected]:
    """The articles of rows; a row without a readable one is told with its place."""
    for place, row in rows:
        where = f"{name}, {place}" if place else name
        try:
            if isinstance(row, Unreadable):
                raise row
            yield article_from_row(row, path=name, language=language)
        except Unreadable as error:
            yield Rejected(path=where, reason=error.reason)
