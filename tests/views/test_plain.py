"""Words of articles as they are shown."""

from hypothesis import given
from hypothesis import strategies as st

from retold.views.plain import merged, safe, safe_block, shortened, squeezed, words

ANY = st.text(st.characters(exclude_categories=()), max_size=80)


@given(ANY)
def test_nothing_that_acts_on_a_terminal_is_left(text: str) -> None:
    """No control, no override of direction, no surrogate survives, and every code point keeps its place."""
    shown = safe(text)
    assert len(shown) == len(text)
    shown.encode("utf-8")
    assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066\u2028" for c in shown)


def test_words_are_left_as_they_are() -> None:
    """Letters, marks and spaces of any script stay; only what acts is replaced."""
    text = "« Où ? » 25 млн שלום الجسر 〈鉄橋〉 a\u200db"
    assert safe(text) == text
    assert safe("\x1b[31mred\x00") == "␛[31mred␀"
    assert safe_block("one\ntwo\x07") == "one\ntwo␇"
    assert squeezed(" one \n\n two ") == "one two"


@given(st.text("abc d", max_size=60), st.integers(4, 40))
def test_a_shortened_text_begins_as_the_text_does(text: str, limit: int) -> None:
    """Shortening only leaves out the end and says so."""
    short = shortened(text, limit)
    assert text == short or (short.endswith(" …") and text.startswith(short[:-2]) and len(short) <= limit + 2)


def test_pieces_are_joined_by_an_ellipsis() -> None:
    """Several spans are shown with “…” between them; spans that overlap become one."""
    assert words("The bridge, he said, holds.", [(0, 10), (21, 26)]) == "The bridge … holds"
    assert merged([(5, 9), (0, 2), (1, 3), (9, 12)]) == [(0, 3), (5, 12)]
