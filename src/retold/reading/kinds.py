"""Which kind of source some bytes are, by the file's name and by how they begin."""

import re
from typing import Literal

import msgspec

from retold.reading.encodings import mark_of

Kind = Literal["text", "page", "rows", "json", "table"]
"""text: one plain article; page: HTML; rows: JSON Lines; json: one article or a list; table: CSV."""

_BY_NAME: dict[str, Kind] = {
    "txt": "text", "text": "text", "md": "text",
    "html": "page", "htm": "page", "xhtml": "page",
    "jsonl": "rows", "ndjson": "rows", "json": "json",
    "csv": "table", "tsv": "table",
}  # fmt: skip
_PAGE = re.compile(
    rb"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b", re.I | re.S
)
_DOCUMENT = re.compile(rb"<!doctype\s+html|<html\b", re.I)
_LIST = re.compile(rb"\[\s*(?:\{|\]\s*\Z)")
_HEADER = re.compile(rb'[\w" .-]*[,;\t][\w" ,;\t.-]*')


def kind_of(name: str, head: bytes) -> Kind:
    """The kind of a source from the end of its name, else from its first bytes (some kilobytes are enough).

    What begins as JSON is told apart as rows or one value by its first line, whichever of the two the name says; a page
    that was saved as text is a page.
    """
    by_name = _BY_NAME.get(name.lower().removesuffix(".gz").rpartition(".")[2])
    begin = _plain_start(head)
    if by_name == "text" and _DOCUMENT.match(begin):
        return "page"
    if by_name and by_name not in ("rows", "json"):
        return by_name
    if begin.startswith(b"{"):
        return _object_kind(begin)
    if _LIST.match(begin):
        return "json"
    if by_name:
        return by_name
    if _PAGE.match(begin):
        return "page"
    return "table" if _is_header(begin) else "text"


def _plain_start(head: bytes) -> bytes:
    """The first bytes as if they were UTF-8, without mark and leading white space."""
    mark = mark_of(head)
    if mark and mark[0] != "utf-8":
        head = head[mark[1] :].decode(mark[0], "ignore").encode()
    elif mark:
        head = head[mark[1] :]
    return head.lstrip()


def _object_kind(begin: bytes) -> Kind:
    """Rows where the first line is a whole object or goes on past what was read, else one value over several lines."""
    line, newline, _ = begin.partition(b"\n")
    if not newline:
        return "rows"
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError):
        return "rows" if b'"text"' in line else "json"
    return "rows"


def _is_header(begin: bytes) -> bool:
    """Whether the first line names the columns of a table, `text` among them."""
    line = begin.partition(b"\n")[0].strip()
    return bool(_HEADER.fullmatch(line)) and b"text" in [c.strip(b'" ') for c in re.split(rb"[,;\t]", line)]
