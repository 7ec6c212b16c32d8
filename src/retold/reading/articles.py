"""One text, or one row of fields, made into an Article: ids, title, limits."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from retold.errors import Unreadable
from retold.reading.codes import as_language
from retold.reading.dates import as_published
from retold.records import Article, Span

MAX_TEXT_BYTES = 5_000_000
"""A text of more bytes in UTF-8 is rejected, never truncated."""

_FIELDS = {"id", "text", "title", "url", "outlet", "language", "published_at", "extra"}
_DERIVED = {"text_hash", "path"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_FIRST_LINE = re.compile(r"\s*+(\S[^\n\r]{0,149})(?<!\s)[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)\s*\S")
_SENTENCE_END = re.compile(r"[.…。][\"'”’») ]*$|[,;:]$")
_TWO_WORDS = re.compile(r"\S\s+\S|[^\x00-\u2e7f]{4}")


def article_from_text(
    text: str,
    *,
    title: str | None = None,
    path: str | None = None,
    url: str | None = None,
    outlet: str | None = None,
    language: str | None = None,
    published_at: str | None = None,
    id: str | None = None,
    extra: Mapping[str, object] | None = None,
) -> Article:
    """The article of a text, which stays unchanged but for a title that comes apart: title, blank line, text.

    Without a title given, a short first line with a blank line after it is the title. Without an id, `id` is a hash of
    the text and of `url`, else `outlet`, else the last two parts of `path`: one file is one article however its path is
    spelled. Raises `Unreadable` for a text that is empty, over 5 MB, or holds a lone surrogate.
    """
    whole, span = _titled(text, title)
    _check(whole)
    text_hash = _hash(whole)
    return Article(
        id=id or _hash(whole, url or outlet or _tail(path)),
        text_hash=text_hash,
        text=whole,
        title=span,
        language=language,
        path=path,
        url=url,
        outlet=outlet,
        published_at=published_at,
        extra=dict(extra or {}),
    )


def article_from_row(row: Mapping[str, object], *, path: str | None = None, language: str | None = None) -> Article:
    """The article of a row with the fields `id`, `text`, `title`, `url`, `outlet`, `language`, `published_at`.

    Other fields pass through into `extra`, unread. A `title` that is a pair of offsets points into `text`, as in an
    article that was written out before. A `published_at` that is no date and a `language` that is no code are None,
    their words kept in `extra`. The `language` given here goes before the row's own. Raises `Unreadable` for a row
    without a readable text.
    """
    text = row.get("text")
    if not isinstance(text, str):
        raise Unreadable("the row has no field “text”" if text is None else "the field “text” is not a string")
    extra = _extra(row)
    own = as_language(_word(row, "language"))
    if own is None and _word(row, "language"):
        extra["language"] = _word(row, "language")
    published_at = as_published(row.get("published_at"))
    if published_at is None and _word(row, "published_at"):
        extra["published_at"] = _word(row, "published_at")
    article = article_from_text(
        text,
        title=None if isinstance(row.get("title"), (list, tuple)) else _word(row, "title"),
        path=path,
        url=_word(row, "url"),
        outlet=_word(row, "outlet"),
        language=language or own,
        published_at=published_at,
        id=_word(row, "id"),
        extra=extra,
    )
    span = _title_span(row.get("title"), len(text))
    return msgspec.structs.replace(article, title=span) if span else article


def _titled(text: str, title: str | None) -> tuple[str, Span | None]:
    """The whole text, and where its title stands in it."""
    title = " ".join((title or "").split())
    start = len(text) - len(text.lstrip())
    if not title:
        first = _FIRST_LINE.match(text)
        return text, first.span(1) if first and _is_headline(first[1]) else None
    if text.startswith(title, start) and text[start + len(title) :].lstrip(" \t")[:1] in ("", "\n", "\r"):
        return text, (start, start + len(title))
    return f"{title}\n\n{text}", (0, len(title))


def _is_headline(line: str) -> bool:
    """Whether a first line reads like a headline: more than a word, and no sentence but one whose Words Begin So."""
    if not _TWO_WORDS.search(line):
        return False
    words = line.split()
    capitals = sum(not word[0].islower() for word in words)
    return not _SENTENCE_END.search(line) or (line.endswith(".") and len(words) > 3 and capitals >= 0.75 * len(words))


def _check(text: str) -> None:
    """Raises `Unreadable` for a text that no later step could take."""
    if not text.strip():
        raise Unreadable("there is no text in it")
    surrogate = _SURROGATE.search(text)
    if surrogate:
        raise Unreadable(f"character {surrogate.start()} is half of a surrogate pair, which is no character")
    if len(text) > MAX_TEXT_BYTES or len(text.encode()) > MAX_TEXT_BYTES:
        raise Unreadable(f"the text is over {MAX_TEXT_BYTES // 1_000_000} MB")


def _hash(*parts: str | None) -> str:
    """16 hexadecimal digits that stand for these parts."""
    joined = "\0".join(part or "" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _tail(path: str | None) -> str | None:
    """The last two parts of a path, whatever folder it is given from."""
    if path is None or path == "-":
        return path
    return "/".join(Path(path).absolute().resolve().parts[-2:])


def _word(row: Mapping[str, object], field: str) -> str | None:
    """A field as a string, None where it is missing, empty or not a number (as tables write what they do not know)."""
    value = row.get(field)
    if value is None or value != value or isinstance(value, (dict, list, tuple)):
        return None
    word = str(value).strip()
    if _SURROGATE.search(word):
        raise Unreadable(f"the field “{field}” holds half of a surrogate pair, which is no character")
    return word or None


def _title_span(value: object, length: int) -> Span | None:
    """A title given as offsets of the text, None where it is no such pair."""
    if not isinstance(value, (list, tuple)) or len(value) != 2 or not all(type(part) is int for part in value):
        return None
    start, end = value
    return (start, end) if 0 <= start < end <= length else None


def _extra(row: Mapping[str, object]) -> dict[str, object]:
    """The fields that Retold does not know, as plain values that can be written as JSON."""
    inner = row.get("extra")
    fields = {**inner} if isinstance(inner, Mapping) else {} if inner is None else {"extra": inner}
    fields.update((key, value) for key, value in row.items() if key not in _FIELDS | _DERIVED)
    return {str(key): _plain(value) for key, value in fields.items()}


def _plain(value: object) -> object:
    """The value as JSON can hold it; what JSON cannot hold becomes its `str`."""
    try:
        msgspec.json.encode(value)
    except (TypeError, ValueError, OverflowError, RecursionError, msgspec.MsgspecError):
        return str(value).encode("utf-8", "replace").decode()
    return value if isinstance(value, (str, int, float, bool, list, dict, type(None))) else msgspec.to_builtins(value)
