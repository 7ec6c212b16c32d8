"""Writing results: whole files or none, JSON as bytes, "-" for standard output."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

STDOUT = "-"


def write(target: str, data: bytes) -> None:
    """Write a file as a whole, or to standard output where `target` is "-".

    The bytes go to a file beside it that is then renamed: whoever reads it sees the old content or the new, never half.
    Raises `OSError` with the file's name in `filename`.
    """
    if target == STDOUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = Path(os.path.realpath(target))
    try:
        if path.exists() and not path.is_file():  # a device or a named pipe cannot be renamed onto
            path.write_bytes(data)
        else:
            _replace(path, data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OSError(error.errno, f"cannot be written: {error.strerror}", target) from error


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
