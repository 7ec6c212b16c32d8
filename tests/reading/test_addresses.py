import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from retold.errors import Unreadable
from retold.reading import read
from retold.reading.addresses import is_address, open_address
from retold.records import Article, Rejected

PAGE = (
    "<html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1><p>The old bridge opens in May, "
    "the mayor said at the café visiting the works.</p><p>It cost three million, she said.</p></article></body>"
)
ANSWERS = {
    "/page": ("text/html; charset=iso-8859-1", PAGE.encode("iso-8859-1")),
    "/rows": ("application/x-ndjson", b'{"id": "r", "text": "one row here"}\n'),
    "/cut": ("text/html", b"<html><body><p>The bridge"),
    "/plain": ("text/plain", b"The bridge opens in May."),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path not in ANSWERS:
            self.send_error(404)
            return
        kind, body = ANSWERS[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) + (500 if self.path == "/cut" else 0)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def server():
    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_address_is_fetched_and_read_by_its_kind(server):
    """Pages, rows and plain texts behind an address are read like files; the server's charset counts."""
    page, row, plain = read([f"{server}/page", f"{server}/rows", f"{server}/plain"])
    assert "the mayor said at the café" in page.text
    assert (page.url, page.path) == (f"{server}/page", None)
    assert row.id == "r"
    assert plain.url == f"{server}/plain"


def test_an_address_that_fails_is_rejected_and_the_rest_goes_on(server):
    """An error of the server, or no server at all, is told in one sentence."""
    inputs = [f"{server}/missing", "http://127.0.0.1:1/x", f"{server}/cut", f"{server}/plain"]
    missing, nobody, cut, plain = read(inputs)
    assert isinstance(cut, Rejected)
    assert isinstance(missing, Rejected) and "404" in missing.reason
    assert isinstance(nobody, Rejected) and "cannot be reached" in nobody.reason
    assert isinstance(plain, Article)


def test_a_path_is_never_fetched(server):
    """Only an address given as a string is fetched; a `Path` names a file."""
    (one,) = read([Path(f"{server}/plain")])
    assert isinstance(one, Rejected)
    assert "no such file" in one.reason


def test_addresses_inside_files_are_not_fetched(tmp_path, server):
    """What stands in a file is text, even if it is an address."""
    (tmp_path / "a.txt").write_text(f"See {server}/missing for the report.")
    (article,) = read([tmp_path / "a.txt"])
    assert article.text.startswith("See http")


@pytest.mark.parametrize("address", ["http://", "https://[bad", "http://exa mple/"])
def test_addresses_that_are_none_are_told(address):
    """A broken address is a message, not a crash."""
    assert is_address(address)
    with pytest.raises(Unreadable):
        open_address(address, timeout_s=1)
