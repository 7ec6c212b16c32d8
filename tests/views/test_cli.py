"""The command line, run as a user runs it."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from retold.library import Library
from retold.views.cli import app

REPORTS = {
    "herald.txt": "The pier will close in May, harbour master Ines Valdrup said.\n\n“We have no choice,” she said.\n",
    "gazette.txt": "“The pier will close in May,” said Ines Valdrup, the harbour master.\n",
}


def retold(*arguments: object, given: str | None = None) -> Result:
    """One command."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=given)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two reports."""
    folder = tmp_path_factory.mktemp("reports")
    for name, text in REPORTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def library(reports: Path) -> Iterator[Path]:
    """A library that holds them."""
    file = reports.parent / "pier.db"
    assert retold("add", reports, "--library", file, "--quiet").exit_code == 0
    yield file


def test_extract_streams_statements_as_json_lines(reports: Path) -> None:
    """One statement per line, with spans that slice its words; the least probable can be left out."""
    done = retold("extract", reports)
    assert (done.exit_code, done.stderr) == (0, "")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {
        "id",
        "article",
        "language",
        "mode",
        "source",
        "cue",
        "content",
        "speaker",
        "parent",
        "text",
        "rule",
    } <= rows[0].keys()
    texts = list(REPORTS.values())
    assert all(any(row["text"] in text for text in texts) for row in rows if len(row["content"]) == 1)
    assert retold("extract", reports, "--min-probability", 1, "--method", "rules").stdout.count("\n") < len(rows) + 1


def test_a_report_may_come_from_standard_input() -> None:
    """“-” is standard input."""
    done = retold("extract", "-", given=REPORTS["gazette.txt"])
    assert json.loads(done.stdout.splitlines()[0])["mode"] == "direct"


def test_trace_prints_or_writes_what_is_asked_for(reports: Path, tmp_path: Path) -> None:
    """Text by default; JSON and a page where files are named, “-” being standard output."""
    assert retold("trace", reports).stdout.startswith("2 reports, ")
    done = retold("trace", reports, "--json", "-", "--html", tmp_path / "pier.html")
    document = json.loads(done.stdout)
    assert list(document) == [
        "articles", "statements", "figures", "utterances", "stories", "changes", "threads", "relays", "rejected",
    ]  # fmt: skip
    assert (tmp_path / "pier.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_what_is_rejected_is_named_and_counted(reports: Path, tmp_path: Path) -> None:
    """The rest goes on; exit code 1; the reason on standard error, nothing of it on standard output."""
    (tmp_path / "empty.txt").write_bytes(b"")
    for command in ("trace", "extract"):
        done = retold(command, reports / "gazette.txt", tmp_path / "empty.txt", tmp_path / "nowhere.txt")
        assert done.exit_code == 1
        assert f"rejected: {tmp_path / 'empty.txt'}: " in done.stderr
        assert f"rejected: {tmp_path / 'nowhere.txt'}: there is no such file or folder" in done.stderr
        assert done.stderr.endswith("retold: 2 inputs rejected\n")
        assert "pier" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["extract", "x", "--language", "tlh"], "there are: "),
        (["extract", "x", "--method", "magic"], "'best', 'rules'"),
        (["trace"], "at least one PATH"),
        (["publish"], "there are: trace, extract"),
        (["search", "pier", "--library", "nowhere.db"], "retold add"),
        (["search", "--library", "nowhere.db"], "give WORDS, or a --speaker"),
        (["extract", "x", "--jobs", "-1"], "greater than or equal to 0"),
        (["extract", "x", "--bogus"], "No such option"),
    ],
)
def test_bad_use_says_what_is_allowed(arguments: list[str], allowed: str) -> None:
    """Exit code 2, before any work is done."""
    done = retold(*arguments)
    assert done.exit_code == 2
    assert allowed in " ".join(done.stderr.split())


def test_adding_twice_adds_nothing(reports: Path, library: Path) -> None:
    """The summary counts what is new."""
    assert "0 articles added" in retold("add", reports, "--library", library).stderr
    assert "2 reports" in retold("trace", "--library", library).stdout


def test_search_filters_and_shows_words_in_their_report(library: Path) -> None:
    """Words, speaker and language choose; JSON gives the records; nothing found is an answer."""
    shown = retold("search", "pier", "--library", library, "--speaker", "Valdrup").stdout
    assert "“The pier will close in May,” said Ines Valdrup" in shown
    rows = json.loads(retold("search", "choice", "--library", library, "--json", "-").stdout)
    assert [row["mode"] for row in rows] == ["direct"]
    assert "No statement" in retold("search", "pier", "--library", library, "--language", "fr").stdout
    assert "We have no choice" in retold("search", "--speaker", "Valdrup", "--library", library).stdout
    wrong = retold("search", "pier", "--library", library, "--since", "yesterday")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "YYYY-MM-DD" in wrong.stderr


def test_show_finds_whatever_has_the_id(library: Path) -> None:
    """An article with its statements, a statement with its reasons; an unknown id is bad use."""
    with Library(library) as kept:
        document = kept.document()
    article, statement = document.articles[0], document.statements[0]
    assert "statement" in retold("show", article.id, "--library", library).stdout
    assert statement.id in retold("show", statement.article, "--library", library).stdout
    for utterance in document.utterances:
        assert utterance.id in retold("show", utterance.id, "--library", library).stdout
    told = {telling.statement for utterance in document.utterances for telling in utterance.tellings}
    for id in told:
        assert "found by" in retold("show", id, "--library", library).stdout
    assert "Story 1" in retold("show", document.stories[0].id, "--library", library).stdout
    speakers = {u.speaker.id for u in document.utterances if u.speaker and u.speaker.id}
    assert speakers
    for id in speakers:
        said = retold("show", id, "--library", library).stdout
        assert all((u.id in said) == (u.speaker is not None and u.speaker.id == id) for u in document.utterances)
    assert retold("show", "nothing", "--library", library).exit_code == 2


def test_find_asks_who_said_this(library: Path) -> None:
    """Nothing is an answer; JSON gives utterances."""
    assert "No utterance" in retold("find", "Zebras dislike accordions.", "--library", library).stdout
    found = json.loads(retold("find", "The pier will close in May.", "--library", library, "--json", "-").stdout)
    assert all("tellings" in utterance for utterance in found)


def test_two_reports_are_compared_by_path_or_by_id(reports: Path, library: Path) -> None:
    """The pairs with their evidence, then the changes."""
    shown = retold("compare", reports / "herald.txt", reports / "gazette.txt").stdout
    assert shown.startswith("Same story: probability ")
    assert "The pier will close in May" in shown
    with Library(library) as kept:
        ids = [article.id for article in kept.document().articles]
    assert {"same_story", "pairs", "changes"} == json.loads(
        retold("compare", *ids, "--library", library, "--json", "-").stdout
    ).keys()
    assert retold("compare", reports, reports / "gazette.txt").exit_code == 2
    missing = retold("compare", reports / "gazette.txt", reports / "nowhere.txt")
    assert missing.exit_code == 2
    assert "nowhere.txt: there is no such file" in missing.stderr


def test_a_report_that_cannot_be_read_is_no_bad_use(reports: Path, tmp_path: Path) -> None:
    """What is there but holds no article is bad input of a comparison, exit code 1."""
    (tmp_path / "empty.txt").write_bytes(b"")
    assert retold("compare", reports / "gazette.txt", tmp_path / "empty.txt").exit_code == 1


def test_versions_that_newer_ones_replace_are_counted(tmp_path: Path) -> None:
    """Of two versions of one article one is shown, and the other is accounted for on standard error."""
    rows = [
        {"id": "pier", "published_at": f"2025-04-0{day}", "text": f"“The pier closes on May {day},” said Ines Valdrup."}
        for day in (2, 1, 1)
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)))
    done = retold("trace", tmp_path / "rows.jsonl")
    assert done.stdout.startswith("1 report, ") and "on May 2" in done.stdout
    assert "retold: 1 older version replaced by a newer one of the same article\n" in done.stderr
    assert "replaced" not in retold("trace", tmp_path / "rows.jsonl", "--quiet").stderr
    assert "1 older version" in retold("add", tmp_path / "rows.jsonl", "--library", tmp_path / "l").stderr
    assert "replaced" not in retold("add", tmp_path / "rows.jsonl", "--library", tmp_path / "l").stderr


def test_languages_lists_every_pack() -> None:
    """Code, name, and what each pack holds."""
    rows = json.loads(retold("languages", "--json", "-").stdout)
    assert {"en", "fr"} <= {row["code"] for row in rows}
    assert next(row for row in rows if row["code"] == "en")["name"] == "English"
    assert "English" in retold("languages").stdout


def test_ctrl_c_says_what_is_kept(reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupted add ends with one line and exit code 1."""

    def interrupted(self: Library, articles: object, *, progress: object, **options: object) -> None:
        progress(7, 0)  # type: ignore[operator]
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "add", interrupted)
    done = retold("add", reports, "--library", tmp_path / "x.db")
    assert (done.exit_code, done.stderr) == (1, "retold: interrupted; 7 articles kept\n")
    assert retold("trace", reports).stderr == "retold: interrupted\n"


def test_a_defect_is_told_in_one_sentence(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a traceback, unless one is asked for."""

    def defect(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(Library, "add", defect)
    done = retold("trace", reports)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "ZeroDivisionError: oh" in done.stderr
    monkeypatch.setenv("RETOLD_TRACEBACK", "1")
    assert isinstance(retold("trace", reports).exception, ZeroDivisionError)


def test_a_library_that_is_none_is_told_by_name(reports: Path, tmp_path: Path) -> None:
    """A missing library, a file that is none and a folder are bad use alike; the file is left as it is."""
    sqlite3.connect(tmp_path / "other.db").executescript("CREATE TABLE other (id); PRAGMA user_version = 1;").close()
    wrong = {
        reports / "nowhere.db": "no such library",
        reports / "herald.txt": "not a Retold library",
        tmp_path / "other.db": "not a Retold library",
        tmp_path: "cannot be opened",
    }
    for path, reason in wrong.items():
        done = retold("search", "pier", "--library", path)
        assert (done.exit_code, done.stdout) == (2, "")
        assert path.name in done.stderr and reason in done.stderr
    assert (reports / "herald.txt").read_text("utf-8") == REPORTS["herald.txt"]


def run(*arguments: object, **options: object) -> "subprocess.CompletedProcess[str]":
    """A command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "retold", *map(str, arguments)], text=True, timeout=60, **options  # type: ignore[call-overload]
    )  # fmt: skip


def test_a_full_disk_and_a_closed_pipe_end_quietly(reports: Path) -> None:
    """What cannot be written is told by name; a reader who has enough is no error."""
    with open("/dev/full", "w") as full:
        done = run("languages", stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, "retold: standard output: No space left on device\n")
    done = run("languages", "--json", "/dev/full", capture_output=True)
    assert (done.returncode, done.stderr) == (1, "retold: /dev/full: cannot be written: No space left on device\n")
    piped = f"{sys.executable} -m retold extract {reports} | true; test ${{PIPESTATUS[0]}} = 0"
    shell = subprocess.run(["bash", "-c", piped], capture_output=True, text=True, timeout=60)
    assert (shell.returncode, shell.stderr) == (0, "")


def test_the_command_starts_quickly() -> None:
    """The version comes without loading what finds or links statements."""
    assert run("--version", capture_output=True).stdout.startswith("retold ")
    code = (
        "import sys, retold.views.cli; print([m for m in sys.modules if m.split('.')[0] in ('numpy', 'babel', 'rich')])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert loaded.stdout == "[]\n"
