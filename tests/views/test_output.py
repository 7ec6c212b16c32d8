"""Writing results."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from retold.views import output

from .made import document


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full, what was there before stays, and nothing half-written is left beside it."""
    target = tmp_path / "trace.json"
    target.write_text("old")

    def full(self: Path, data: bytes) -> int:
        self.open("wb").close()
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OSError, match="cannot be written: No space left") as told:
            output.write(str(target), b"new")
    assert told.value.filename == str(target)
    assert [file.name for file in tmp_path.iterdir()] == ["trace.json"]
    assert target.read_text() == "old"
    output.write(str(target), b"new")
    assert target.read_text() == "new"


def test_a_link_is_followed_and_a_pipe_is_written_to(tmp_path: Path) -> None:
    """What the user made of the target stays what it is."""
    (tmp_path / "link").symlink_to(tmp_path / "file")
    output.write(str(tmp_path / "link"), b"words")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"words"
    output.write("/dev/null", b"words")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def written(target: str, **options: object) -> bytes:
    """What a process of its own writes to its standard output, given a target's name."""
    code = f"from retold.views import output; print('before'); output.write({target!r}, b'words'); print('after')"
    done = subprocess.run([sys.executable, "-c", code], check=True, timeout=60, **options)  # type: ignore[call-overload]
    return done.stdout  # type: ignore[no-any-return]


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="this system has no /dev/stdout")
def test_standard_output_may_be_named_as_a_device(tmp_path: Path) -> None:
    """/dev/stdout is standard output, in a pipe and into a file, and what else is written there stays."""
    assert written("/dev/stdout", stdout=subprocess.PIPE) == b"before\nwordsafter\n"
    with (tmp_path / "out").open("wb") as out:
        written("/dev/stdout", stdout=out)
    assert (tmp_path / "out").read_bytes() == b"before\nwordsafter\n"


def test_another_pipe_is_written_to_by_its_number(tmp_path: Path) -> None:
    """A shell's >(command) is a pipe whose resolved name opens nothing; a named pipe stays one."""
    reading, writing = os.pipe()
    if not os.path.exists(f"/dev/fd/{writing}"):
        pytest.skip("this system has no /dev/fd")
    output.write(f"/dev/fd/{writing}", b"words")
    os.close(writing)
    with os.fdopen(reading, "rb") as read:
        assert read.read() == b"words"
    os.mkfifo(tmp_path / "pipe")
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    output.write(str(tmp_path / "pipe"), b"more")
    reader.join()
    assert got == [b"more"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_the_folder_must_be_there(tmp_path: Path) -> None:
    """The error names the file as the user gave it."""
    with pytest.raises(OSError, match="cannot be written") as told:
        output.write(str(tmp_path / "no" / "trace.json"), b"")
    assert told.value.filename.endswith("no/trace.json")


def test_json_is_the_document_with_spans_as_pairs() -> None:
    """The trace document in JSON has the fields of the record, indented, one line break at its end."""
    text = output.json(document()).decode()
    assert text.startswith('{\n  "articles": [')
    assert text.endswith("}\n")
    assert '"title": [\n        0,' in text or '"title": [0' in text
