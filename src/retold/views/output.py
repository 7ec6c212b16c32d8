"""Writing results: whole files or none, JSON as bytes, "-" for standard output."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

STDOUT = "-"


def write(target: str, data: bytes) -> None:
    """Write a file as a whole, or to standard output where `target` is "-" or names the same (/dev/stdout).

    The bytes go to a file beside it that is then renamed: whoever reads it sees the old content or the new, never half.
    What is no regular file (a device, a pipe) is written to as it is. Raises `OSError` with the file's name in
    `filename`.
    """
    if target == STDOUT or _is_stdout(target):
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        if os.path.exists(target) and not os.path.isfile(target):  # the name that a pipe resolves to opens nothing
            with open(target, "wb") as opened:
                opened.write(data)
        else:
            _replace(Path(os.path.realpath(target)), data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OSError(error.errno, f"cannot be written: {error.strerror}", target) from error


def _is_stdout(target: str) -> bool:
    """Whether a path names what standard output is open on: a file there is written on, never replaced."""
    try:
        return os.path.samestat(os.stat(target), os.fstat(sys.stdout.fileno()))
    except (OSError, ValueError, AttributeError):  # nothing there yet, or no standard output with a number
        return False


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def json(record: Any) -> bytes:
    """A record as indented JSON with a line break at its end."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def write_lines(records: Iterable[Any]) -> None:
    """Records as JSON Lines on standard output, each as soon as it comes."""
    encoder = msgspec.json.Encoder()
    for record in records:
        sys.stdout.buffer.write(encoder.encode(record) + b"\n")
        sys.stdout.buffer.flush()
