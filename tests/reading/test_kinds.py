import pytest

from retold.reading.kinds import kind_of


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.txt", b"{not json", "text"),
        ("a.txt", b"<!DOCTYPE html><html>", "page"),
        ("a.TXT.gz", b"words", "text"),
        ("a.html", b"words", "page"),
        ("a.csv", b"id;text\n", "table"),
        ("a.jsonl", b'{"text": "x"}\n', "rows"),
        ("a.json", b'{"text": "x"}\n{"text": "y"}\n', "rows"),
        ("a.jsonl", b'{\n "text": "x"}', "json"),
        ("a.json", b'[{"text": "x"}]', "json"),
        ("-", b'  \xef\xbb\xbf{"text": "x"}', "text"),
        ("-", b'\xef\xbb\xbf {"text": "x"}', "rows"),
        ("-", b'{"text": "' + b"x" * 8000, "rows"),
        ("-", b"[Update] The bridge opens.", "text"),
        ("-", b"<!-- saved --><!DOCTYPE html><html>", "page"),
        ("-", b"<?xml version='1.0'?><html xmlns='x'>", "page"),
        ("-", b'"id","text"\n1,x\n', "table"),
        ("-", b"The text, of course, is long.\n", "text"),
        ("-", '{"text": "x"}'.encode("utf-16"), "rows"),
        ("-", b"", "text"),
    ],
)
def test_kind_is_told_by_name_and_beginning(name, head, kind):
    """The name decides where it is plain; JSON is told apart by its first line, and a stream by how it begins."""
    assert kind_of(name, head) == kind
