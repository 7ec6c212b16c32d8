"""Writing results."""

import os
import stat
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
