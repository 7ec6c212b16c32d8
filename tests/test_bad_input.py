"""Bad input, by running the command: told by name and reason, counted, and nothing else is lost.

The command runs in forked processes, which start at once; `tests/views/test_cli.py` starts it as a shell does.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest

from retold.library import Library
from retold.views.cli import main

GOOD = "The mayor left early. “The bridge will be closed for a year,” said Ana Brás, the mayor of Lisk.\n"
RETOLD = [sys.executable, "-m", "retold"]


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    """What the command needs is loaded once; the runs below are forked from here and have it."""
    with Library(":memory:") as library:
        library.add([{"id": "a", "text": GOOD}])
        library.document()


def run(*arguments: object, before: Callable[[], object] = lambda: None) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, run to its end; `before` is done in there first."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
        child = os.fork()
        if not child:
            _become(list(map(str, arguments)), out.fileno(), told.fileno(), before)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out.seek(0), told.seek(0)
        return subprocess.CompletedProcess(arguments, code, out.read().decode(), told.read().decode())


def _become(arguments: list[str], out: int, told: int, before: Callable[[], object]) -> NoReturn:
    """Be the command from here on, with two files for its output."""
    code: object = 1
    try:
        os.dup2(out, 1)
        os.dup2(told, 2)
        sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8") for number in (1, 2))
        sys.argv = ["retold", *arguments]
        signal.alarm(120)
        before()
        main()
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
    finally:
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code if isinstance(code, int) else 0 if code is None else 1)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """One run over a folder of one good report and everything that can go wrong with a file."""
    folder = tmp_path_factory.mktemp("bad")
    write = {
        "good.txt": GOOD.encode(),
        "empty.txt": b"",
        "blank.txt": b" \n\t\n ",
        "binary.txt": bytes(range(256)) * 40,
        "utf16.txt": GOOD.encode("utf-16"),
        "mixed.txt": GOOD.encode() + "Où est le café ?".encode("latin-1") + "«é»".encode(),
        "latin.txt": "« Le café est fermé », a déclaré Ana Brás, la maire de Lisk. Où aller à présent ?".encode("latin-1"),
        "line.txt": b"word " * 2_000_000,
        "open.html": b"<html><body><article><p>" + GOOD.encode() + b"<p><b><i>" + b"<div>" * 3000,
        "marks.txt": ("“" * 100_000 + "”" * 100_000).encode(),
        "surrogate.jsonl": b'{"id": "s", "text": "half \\ud800 a pair"}\n{"id": "t", "text": "whole again, said Ana."}\n',
        "broken.jsonl": b'{"id": "u", "text": "a row that is\n[1, 2]\n{"id": "v"}\n',
        "right.txt": "قال الوزير إن \"الجسر مغلق\". אמר השר: „הגשר סגור“.".encode(),
        "nul.txt": b"The bridge\x00 is closed, said Ana Br\x00as.",
        "twice.jsonl": b'{"id": "w", "text": "One text, said Ana."}\n{"id": "w", "text": "Another text, said Ana."}\n',
        "torn.txt.gz": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03torn",
        "rows.csv": b"id,text\nx,\"The road is open, said Ana Bras.\"\ny,\n",
    }  # fmt: skip
    for name, data in write.items():
        (folder / name).write_bytes(data)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    return run("extract", folder)


def test_the_rest_goes_on_and_the_exit_code_says_so(told: subprocess.CompletedProcess[str]) -> None:
    """What can be read is read; exit code 1; no traceback; every row of output is JSON with spans."""
    assert told.returncode == 1
    assert "Traceback" not in told.stderr + told.stdout
    said = [json.loads(line) for line in told.stdout.splitlines()]
    assert "The bridge will be closed for a year" in {row["text"].rstrip(",") for row in said}
    assert all(row["content"] for row in said)


@pytest.mark.parametrize(
    "name",
    [
        "empty.txt",
        "blank.txt",
        "binary.txt",
        "line.txt",
        "surrogate.jsonl",
        "broken.jsonl",
        "torn.txt.gz",
        "rows.csv",
        "gone.txt",
    ],
)
def test_what_cannot_be_read_is_named_with_its_reason(told: subprocess.CompletedProcess[str], name: str) -> None:
    """Each unreadable input has a line that names it and says why."""
    (line, *_) = [line for line in told.stderr.splitlines() if name in line] or [""]
    assert len(line.split(name, 1)[-1].strip(" :,0123456789")) > 8


@pytest.mark.parametrize(
    "name", ["good.txt", "utf16.txt", "latin.txt", "open.html", "marks.txt", "right.txt", "twice.jsonl"]
)
def test_what_can_be_read_is_not_rejected(told: subprocess.CompletedProcess[str], name: str) -> None:
    """Odd but readable input is no error."""
    assert not [line for line in told.stderr.splitlines() if f"{name}:" in line]


def test_an_unknown_language_stops_at_once_and_lists_what_there_is(tmp_path: Path) -> None:
    """Bad use: exit code 2 and the languages that are allowed."""
    (tmp_path / "a.txt").write_text(GOOD)
    found = run("extract", tmp_path / "a.txt", "--language", "xx")
    assert found.returncode == 2
    assert "en" in found.stderr and "fr" in found.stderr and not found.stdout


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    """A path that is not there is named; exit code 1 or 2, never a traceback."""
    found = run("trace", tmp_path / "nothing.txt")
    assert found.returncode in (1, 2)
    assert "nothing.txt" in found.stderr and "Traceback" not in found.stderr


def test_a_library_that_is_none_is_refused(tmp_path: Path) -> None:
    """A file that is no library is bad use of --library; it is named and left alone."""
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "no.library").write_text("just words, " * 500)
    for command in ("add", "trace"):
        found = run(command, tmp_path / "a.txt", "--library", tmp_path / "no.library")
        assert found.returncode == 2
        assert "no.library" in found.stderr and "Traceback" not in found.stderr
        assert (tmp_path / "no.library").read_text() == "just words, " * 500


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    """A file that may not be read is named with the reason."""
    (tmp_path / "shut.txt").write_text(GOOD)
    (tmp_path / "shut.txt").chmod(0)
    found = run("extract", tmp_path / "shut.txt")
    assert found.returncode == 1
    assert "shut.txt" in found.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_told_when_output_is_written(tmp_path: Path) -> None:
    """Output that does not fit ends in one sentence that names the file."""
    (tmp_path / "a.txt").write_text(GOOD)
    found = run("trace", tmp_path / "a.txt", "--json", "/dev/full")
    assert found.returncode in (1, 2)
    assert "/dev/full" in found.stderr and "Traceback" not in found.stderr


def test_a_library_on_a_full_disk_keeps_what_it_had(tmp_path: Path) -> None:
    """With no room for more, add says so; what was kept before is still there."""
    (tmp_path / "a.txt").write_text(GOOD)
    many = "".join(json.dumps({"id": f"m{n}", "text": GOOD * 20}) + "\n" for n in range(40))
    (tmp_path / "many.jsonl").write_text(many)
    library = tmp_path / "news.library"
    assert run("add", tmp_path / "a.txt", "--library", library).returncode == 0

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    found = run("add", tmp_path / "many.jsonl", "--library", library, before=limited)
    assert found.returncode in (1, 2)
    assert "news.library" in found.stderr and "Traceback" not in found.stderr
    assert "bridge" in run("search", "bridge", "--library", library).stdout


def test_an_interrupted_add_keeps_what_was_done_and_goes_on(tmp_path: Path) -> None:
    """Ctrl-C ends with one sentence; a second add finishes without repeating."""
    rows = "".join(json.dumps({"id": f"m{n:04}", "text": f"{GOOD} Note {n}. " * 6}) + "\n" for n in range(3000))
    (tmp_path / "many.jsonl").write_text(rows)
    library = tmp_path / "news.library"
    command = [*RETOLD, "add", str(tmp_path / "many.jsonl"), "--library", str(library)]
    running = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heeding_interrupts,
    )
    begun = time.monotonic()
    while time.monotonic() - begun < 30 and not _kept(library):
        time.sleep(0.05)
    os.killpg(running.pid, signal.SIGINT)
    _, told = running.communicate(timeout=30)
    assert running.returncode == 1
    assert "Traceback" not in told and "nterrupted" in told
    assert 0 < _kept(library) < 3000


def _heeding_interrupts() -> None:
    """A shell starts what it runs in the background deaf to Ctrl-C, and what that starts inherits it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _kept(library: Path) -> int:
    """How many articles a library holds, 0 where it is not made yet."""
    import sqlite3

    if not library.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.DatabaseError:
        return 0
