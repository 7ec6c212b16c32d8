"""Bytes to text: byte order marks, UTF-8, UTF-16, a declared charset, else a good guess that is told."""

import codecs
import re

from charset_normalizer import from_bytes
from py3langid import classify

from retold.errors import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
}
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
_HEAD = 65_536
"""Bytes looked at to guess an encoding or to tell a binary file."""

_GUESSES = [
    *("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874", "mac_roman"),
    *("iso8859_2", "iso8859_15", "koi8_r", "koi8_u", "shift_jis", "euc_jp", "euc_kr", "gb18030", "big5"),
]

_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "iso8859_15", "mac_roman")
_PAGES = {"pl cs sk hu ro hr sl bs sq": "cp1250", "tr az": "cp1254", "lt lv et": "cp1257"}
"""The Latin code page of the languages that Windows-1252 does not serve."""


def mark_of(data: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark names, and the mark's length; None where there is no mark."""
    return next(((name, len(mark)) for mark, name in _MARKS if data.startswith(mark)), None)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text of some bytes, and the encoding where it had to be guessed or is not UTF-8 (None: plain UTF-8).

    `declared` is the charset that the file itself or its server names; it is believed where it fits and UTF-8 does not.
    Raises `Unreadable` for binary data and for bytes that no encoding fits.
    """
    mark = mark_of(data)
    if mark:
        name, length = mark
        return _strict(data[length:], name), None if name == "utf-8" else name
    _refuse_binary(data)
    wide = _wide(data)
    if wide:
        return _strict(data, wide), wide
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        broken = error
    if declared and (text := _fits(data, declared)) is not None:
        return text, declared.lower()
    if len(_MULTIBYTE.findall(data)) > 2 and (text := _mixed(data)) is not None:
        return text, "utf-8 mixed with windows-1252 (guessed)"
    guess = _guess(data)
    if guess and (text := _fits(data, guess)) is not None:
        return text, f"{guess} (guessed)"
    raise Unreadable(f"it is not UTF-8 (byte {broken.start}), and no other encoding fits")


def _strict(data: bytes, name: str) -> str:
    """The text in an encoding that is certain; raises `Unreadable` where the bytes break it."""
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise Unreadable(f"it says that it is {name.upper()}, but byte {error.start} is not") from None


def _fits(data: bytes, name: str) -> str | None:
    """The text in this encoding, None where it does not fit or there is no such encoding."""
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _refuse_binary(data: bytes) -> None:
    """Raises `Unreadable` for data that is no text in any encoding."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise Unreadable(f"it is {what}, not text")
    head = data[:_HEAD]
    if len(_CONTROL.findall(head)) * 50 > len(head) and not _wide(data):
        raise Unreadable("it is binary, not text")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, told by its upper bytes: few different ones, zero among them; else None."""
    head = data[: _HEAD // 8 * 2]
    if len(data) < 4 or len(data) % 2 or b"\0" not in head:
        return None
    first, second = set(head[0::2]), set(head[1::2])
    if 0 in second and len(second) * 3 < len(first):
        return "utf-16-le"
    return "utf-16-be" if 0 in first and len(first) * 3 < len(second) else None


def _mixed(data: bytes) -> str | None:
    """UTF-8 with some lines in Windows-1252, as files that were pasted together have them; None where neither fits."""
    lines = []
    for line in data.splitlines(keepends=True):
        text = _fits(line, "utf-8") or _fits(line, "cp1252")
        if text is None:
            return None
        lines.append(text)
    return "".join(lines)


def _guess(data: bytes) -> str | None:
    """The most likely encoding of bytes that are not UTF-8, None where none is likely.

    Which script it is, the bytes tell; which of the Latin code pages, only the language does.
    """
    best = from_bytes(data[:_HEAD], cp_isolation=_GUESSES).best()
    if best is None or best.encoding not in _LATIN:
        return best.encoding if best else None
    language = classify(data[:1000].decode("latin-1"))[0]
    return next((page for codes, page in _PAGES.items() if language in codes.split()), "cp1252")
