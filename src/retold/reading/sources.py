"""What the user named -> the files, streams and addresses to read, in a fixed order."""

import glob
import mimetypes
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from retold.reading.addresses import is_address, open_address
from retold.records import Rejected

_PASSED_OVER = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript")


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to read: `name` as it is shown and kept, `open` opens its bytes, `url` where it is an address."""

    name: str
    open: Callable[[], BinaryIO]
    url: str | None = None


def sources(inputs: Iterable[str | Path]) -> Iterator[Source | Rejected]:
    """Files as they are named, the files of folders and globs sorted by name, `-` for standard input, addresses.

    An address is fetched only where it stands among the inputs as a string; a `Path` is always a file. What is not
    there comes as `Rejected`. In folders, hidden files, pictures, sounds, styles and scripts are passed over, and what
    is no regular file (a named pipe, a socket, a device) is `Rejected`: it may never end. Named itself, it is read.
    """
    had_input = False
    for given in inputs:
        name = str(given)
        if isinstance(given, str) and name == "-":
            if had_input:
                yield Rejected(path="-", reason="standard input has been read already")
            else:
                yield Source(name="-", open=lambda: sys.stdin.buffer)
            had_input = True
        elif isinstance(given, str) and is_address(name):
            yield Source(name=name, open=lambda name=name: open_address(name), url=name)  # type: ignore[misc]
        elif os.path.isdir(name):
            yield from _folder(name)
        elif os.path.lexists(name):
            yield _file(name)
        else:
            yield from _matches(name)


def _file(name: str) -> Source:
    return Source(name=shown(name), open=lambda: open(name, "rb"))


def _regular(name: str) -> Source | Rejected:
    """A file that nobody named: only a regular one (or a link to one) is opened; a dead link tells its own reason."""
    if os.path.exists(name) and not os.path.isfile(name):
        return Rejected(path=shown(name), reason="not a regular file")
    return _file(name)


def shown(name: str) -> str:
    """A file's name as it can be printed and kept, whatever bytes it is made of."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _folder(name: str) -> Iterator[Source | Rejected]:
    """The articles' files of a folder and of the folders in it, sorted."""
    failures: list[OSError] = []
    found = False
    for root, folders, files in os.walk(name, onerror=failures.append):
        folders[:] = sorted(folder for folder in folders if not folder.startswith("."))
        for file in sorted(files):
            if not _passed_over(file):
                found = True
                yield _regular(os.path.normpath(os.path.join(root, file)))
    for failure in failures:
        yield Rejected(path=shown(str(failure.filename)), reason=f"the folder cannot be read: {failure.strerror}")
    if not found and not failures:
        yield Rejected(path=shown(name), reason="the folder holds no file that could be an article")


def _passed_over(file: str) -> bool:
    """Whether a file of a folder is no article by its name alone."""
    kind = mimetypes.guess_type(file)[0] or ""
    return file.startswith(".") or file.endswith((".md", "~")) or kind.startswith(_PASSED_OVER)


def _matches(pattern: str) -> Iterator[Source | Rejected]:
    """The files that a glob matches, sorted; `Rejected` for one that matches nothing."""
    names = sorted(glob.glob(pattern, recursive=True)) if glob.has_magic(pattern) else []
    for name in names:
        if not os.path.isdir(name):
            yield _regular(name)
        elif "**" not in pattern:
            yield from _folder(name)
    if not names:
        what = "nothing matches it" if glob.has_magic(pattern) else "there is no such file or folder"
        yield Rejected(path=shown(pattern), reason=what)
