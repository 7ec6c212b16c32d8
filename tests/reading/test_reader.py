import csv
import gzip
import io
import json
import os
import socket
import sys
import threading
from pathlib import Path

import pytest

from retold.errors import UnknownLanguage
from retold.reading import read
from retold.records import Article, Rejected

BODY = "The bridge will open in May, the mayor said. Nobody else spoke about it."


def texts(*inputs, **options):
    return [one.text for one in read(inputs, **options) if isinstance(one, Article)]


def reasons(*inputs):
    return [(Path(one.path).name, one.reason) for one in read(inputs) if isinstance(one, Rejected)]


def test_plain_text_is_one_article(tmp_path):
    """A text file is one article with its path."""
    file = tmp_path / "a.txt"
    file.write_bytes(f"{BODY}\r\n".encode())
    (article,) = read([file])
    assert (article.text, article.path) == (f"{BODY}\r\n", str(file))


def test_rows_are_read_one_by_one(tmp_path):
    """Each line of JSON Lines is an article; a broken one is told with its number and the rest goes on."""
    rows = ['{"id": "1", "text": "one and one"}', "", "{broken", '{"id": "2"}', '["x"]', '{"id": "3", "text": "three"}']
    (tmp_path / "a.jsonl").write_text("\n".join(rows))
    assert texts(tmp_path / "a.jsonl") == ["one and one", "three"]
    assert [name for name, _ in reasons(tmp_path / "a.jsonl")] == [f"a.jsonl, line {n}" for n in (3, 4, 5)]


def test_json_of_one_article_or_a_list(tmp_path):
    """A JSON file holds one article, however it is indented, or a list of them."""
    (tmp_path / "one.json").write_text(json.dumps({"text": "only one"}, indent=2))
    (tmp_path / "two.json").write_text(json.dumps([{"text": "first"}, {"text": "second"}, 3]))
    assert texts(tmp_path / "one.json", tmp_path / "two.json") == ["only one", "first", "second"]
    assert reasons(tmp_path / "two.json") == [("two.json, item 3", "it is no JSON object")]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_tables_are_read_with_any_separator(tmp_path, separator):
    """A table's first line names its columns; fields may hold line ends, and a row of the wrong length is told."""
    table = io.StringIO()
    writer = csv.writer(table, delimiter=separator)
    writer.writerows([["id", "text", "desk"], ["1", "two\nlines, and; more", "local"], ["2"], ["3", "three", ""]])
    (tmp_path / "a.csv").write_text(table.getvalue(), newline="")
    first, second, third = read([tmp_path / "a.csv"])
    assert (first.text, first.extra) == ("two\nlines, and; more", {"desk": "local"})
    assert isinstance(second, Rejected) and "1 fields" in second.reason
    assert third.text == "three"


def test_a_table_without_text_is_told(tmp_path):
    """A table needs a column named text; the message names those that there are."""
    (tmp_path / "a.csv").write_text("id,body\n1,x\n")
    assert reasons(tmp_path / "a.csv") == [("a.csv", "it has no column “text”; its columns are: id, body")]


def test_a_table_in_an_old_encoding_keeps_one_guess(tmp_path):
    """A guess made for one line holds for the next, and each row tells it."""
    rows = "id;text\n1;Le maire a déclaré que le pont, fermé depuis l’été, rouvrira bientôt.\n2;Déjà ?\n"
    (tmp_path / "a.csv").write_bytes(rows.encode("cp1252"))
    first, second = read([tmp_path / "a.csv"])
    assert second.text == "Déjà ?"
    assert "guessed" in second.extra["encoding"] == first.extra["encoding"]


def test_a_table_that_cannot_be_followed_breaks_off(tmp_path):
    """A line end of another kind inside a row ends the table with its place, and what came before is kept."""
    (tmp_path / "a.csv").write_bytes(b"id,text\n1,fine\n2,odd\rline\n3,lost\n")
    assert texts(tmp_path / "a.csv") == ["fine"]
    assert "breaks off" in reasons(tmp_path / "a.csv")[0][1]


def test_an_open_quotation_mark_in_a_table_does_not_eat_memory(tmp_path):
    """A field that never closes ends the table with a message."""
    (tmp_path / "a.csv").write_text('id,text\n1,fine\n2,"never closed\n' + "x" * 100 + "\n")
    articles = list(read([tmp_path / "a.csv"]))
    assert articles[0].text == "fine"


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv", "a.html"])
def test_gzip_of_every_kind(tmp_path, name):
    """Each kind may be packed; the packing is told by the bytes, not the name."""
    page = f"<html><body><article><p>{BODY}</p><p>{BODY} Twice.</p></article></body></html>"
    content = {"a.txt": BODY, "a.jsonl": json.dumps({"text": BODY}), "a.csv": f'id,text\n1,"{BODY}"\n', "a.html": page}
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(content[name].encode()))
    (text,) = texts(tmp_path / f"{name}.gz")
    assert BODY in text


def test_folders_are_read_in_order_and_assets_passed_over(tmp_path):
    """A folder gives its files and those of its folders by name; pictures, styles and hidden files are no articles."""
    for name in ("b.txt", "a.txt", "sub/c.txt", "style.css", "logo.png", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"This is {name}.")
    assert texts(tmp_path) == ["This is a.txt.", "This is b.txt.", "This is sub/c.txt."]
    assert reasons(tmp_path) == []


def test_a_folder_opens_only_regular_files(tmp_path, monkeypatch):
    """A named pipe, a socket or a link to a device in a folder is told, never waited for; links to files are read."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "outside.txt").write_text(BODY)
    os.mkfifo(tmp_path / "folder" / "pipe.txt")
    (tmp_path / "folder" / "endless.txt").symlink_to("/dev/zero")
    (tmp_path / "folder" / "linked.txt").symlink_to(tmp_path / "outside.txt")
    monkeypatch.chdir(tmp_path / "folder")  # a socket's name may not be long
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
    told = [(name, "not a regular file") for name in ("endless.txt", "pipe.txt", "socket.txt")]
    for given in (tmp_path / "folder", str(tmp_path / "folder" / "*"), str(tmp_path / "**" / "*.txt")):
        assert set(texts(given)) == {BODY}
        assert reasons(given) == told


def test_a_named_pipe_is_read_where_it_is_named(tmp_path):
    """What stands on the command line is opened, whatever it is."""
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(BODY,))
    writer.start()
    assert texts(pipe) == [BODY]
    writer.join()


def test_globs_are_expanded(tmp_path):
    """A pattern gives the files that match it; one that matches nothing is told."""
    for name in ("a.txt", "b.txt", "c.md"):
        (tmp_path / name).write_text(f"This is {name}.")
    assert texts(str(tmp_path / "*.txt")) == ["This is a.txt.", "This is b.txt."]
    assert reasons(str(tmp_path / "*.xyz")) == [("*.xyz", "nothing matches it")]


def test_standard_input_is_told_apart_by_its_beginning(monkeypatch):
    """`-` may be plain text, rows or a page."""
    for given, text in ((BODY, BODY), (json.dumps({"text": "a row"}), "a row"), ("id,text\n1,cell\n", "cell")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        assert texts("-") == [text]


def test_standard_input_named_twice_is_read_once(monkeypatch):
    """A second `-` is told."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    first, second = read(["-", "-"])
    assert first.text == BODY
    assert isinstance(second, Rejected) and "already" in second.reason


def test_an_article_met_twice_comes_once_and_a_new_version_too(tmp_path):
    """The same id with the same text counts once; with another text it is a new version."""
    rows = [{"id": "1", "text": text} for text in ("first", "first", "second")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert texts(tmp_path, tmp_path / "a.jsonl") == ["first", "second"]


def test_bad_input_is_told_and_the_rest_goes_on(tmp_path):
    """Empty, binary, broken and missing files are rejected by name; the good one is read."""
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "blank.txt").write_text(" \n\n ")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "broken.txt.gz").write_bytes(gzip.compress(os.urandom(9000))[:4000])
    (tmp_path / "good.txt").write_text(BODY)
    (tmp_path / "feed.xml").write_text('<?xml version="1.0"?><rss><channel/></rss>')
    (tmp_path / "nothing.html").write_text("<html><body></body></html>")
    assert texts(tmp_path, tmp_path / "missing.txt") == [BODY]
    told = dict(reasons(tmp_path, tmp_path / "missing.txt"))
    assert set(told) == {
        "empty.txt",
        "blank.txt",
        "binary.txt",
        "broken.txt.gz",
        "feed.xml",
        "nothing.html",
        "missing.txt",
    }
    assert "no such file" in told["missing.txt"]


def test_an_unreadable_file_is_told(tmp_path, monkeypatch):
    """A file without permission to read is rejected with the system's reason."""
    file = tmp_path / "secret.txt"
    file.write_text(BODY)

    def refuse(*_):
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr("builtins.open", refuse)
    assert reasons(file) == [("secret.txt", "it cannot be read: Permission denied")]


def test_a_folder_without_articles_is_told(tmp_path):
    """An empty folder is no silent success."""
    assert reasons(tmp_path) == [(tmp_path.name, "the folder holds no file that could be an article")]


def test_lone_surrogates_in_json_are_told(tmp_path):
    """A row whose escapes make half a character is rejected, wherever it stands in the row."""
    (tmp_path / "a.jsonl").write_text('{"text": "a \\ud800 b"}\n{"text": "fine", "x": "\\udc00"}\n{"text": "fine"}\n')
    assert texts(tmp_path) == ["fine"]
    assert all("surrogate" in reason for _, reason in reasons(tmp_path))


def test_a_line_of_50_mb_is_passed_over(tmp_path):
    """A line that is too long is rejected in pieces, and the next one is read."""
    with (tmp_path / "a.jsonl").open("wb") as file:
        file.write(b'{"text": "')
        for _ in range(50):
            file.write(b"a" * 1_000_000)
        file.write(b'"}\n{"text": "the next line"}\n')
    assert texts(tmp_path) == ["the next line"]
    assert reasons(tmp_path) == [("a.jsonl, line 1", "the line is over 16 MB")]


def test_a_text_over_5_mb_is_rejected(tmp_path):
    """Too long a text is rejected, never cut."""
    (tmp_path / "a.txt").write_text("a " * 2_600_000)
    assert reasons(tmp_path) == [("a.txt", "the text is over 5 MB")]


def test_rows_in_utf_16(tmp_path):
    """Rows with a byte order mark of UTF-16 are read like others."""
    (tmp_path / "a.jsonl").write_bytes('{"text": "déjà"}\n{"text": "deux"}\n'.encode("utf-16"))
    assert texts(tmp_path) == ["déjà", "deux"]


def test_names_that_are_no_unicode_can_be_shown(tmp_path):
    """A file whose name is not UTF-8 is read, and its name can be written as JSON."""
    name = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    try:
        with open(name, "wb") as file:
            file.write(BODY.encode())
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    (article,) = read([tmp_path])
    assert article.path.encode("utf-8")


def test_language_holds_for_all_and_unknown_ones_stop_at_once(tmp_path):
    """A language given goes before the row's own; one without a pack is bad use, before anything is read."""
    (tmp_path / "a.jsonl").write_text('{"text": "un texte", "language": "en"}\n')
    (article,) = read([tmp_path], language="fr")
    assert article.language == "fr"
    with pytest.raises(UnknownLanguage):
        read([tmp_path], language="xx")
