import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.errors import Unreadable
from retold.reading.encodings import decode

FRENCH = "La maire a déclaré que le pont, fermé depuis l’été, serait rouvert « très bientôt » aux piétons."
RUSSIAN = "Мэр города заявил, что мост будет открыт для пешеходов уже в следующем году, сообщает пресса."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN])
def test_unicode_is_read_with_and_without_its_mark(text, encoding):
    """UTF-8, UTF-16 and UTF-32 come out as they went in, without their mark."""
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")])
def test_old_encodings_are_guessed_and_told(text, encoding):
    """A guess is right on ordinary prose, and is told."""
    found, told = decode(text.encode(encoding))
    assert found == text
    assert told is not None and "guessed" in told


def test_declared_charset_goes_before_guessing():
    """What a page or server declares is believed where it fits."""
    assert decode("où est-il ?".encode("iso-8859-15"), "ISO-8859-15") == ("où est-il ?", "iso-8859-15")
    assert decode("où".encode(), "no-such-charset") == ("où", None)


def test_lines_of_two_encodings_are_read_line_by_line():
    """UTF-8 with a line of Windows-1252 in it keeps both readable, and says so."""
    data = "Le maire a été réélu à Nîmes.\n".encode() + "Le pont est fermé.\n".encode("cp1252")
    text, told = decode(data)
    assert text == "Le maire a été réélu à Nîmes.\nLe pont est fermé.\n"
    assert told is not None and "mixed" in told


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"%PDF-1.7 hello", b"PK\x03\x04 hello", b"\x89PNG\r\n"])
def test_binary_data_is_refused(data):
    """Pictures, archives and other binary files are no text."""
    with pytest.raises(Unreadable, match="not text"):
        decode(data)


def test_a_mark_that_lies_is_told():
    """Bytes that break the encoding which their own mark names are refused."""
    with pytest.raises(Unreadable, match="byte"):
        decode(b"\xef\xbb\xbfabc\xff\xfe\xfd")


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_become_text_or_are_refused(data):
    """No bytes crash the reader, and what comes out can be written as UTF-8."""
    try:
        text, _ = decode(data)
    except Unreadable:
        return
    assert text.encode("utf-8").decode("utf-8") == text
