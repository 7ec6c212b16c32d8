"""One pattern for a list of words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from retold.text.alternation import alternation

_WORDS = st.lists(st.text("abc.* ", min_size=1, max_size=5), max_size=8)


@given(_WORDS, st.text("abc.* ", max_size=8))
def test_it_matches_what_the_words_one_after_the_other_would(words: list[str], text: str) -> None:
    """The longest word that the text begins with, or none."""
    found = re.match(alternation(words) or "(?!)", text)
    assert (found[0] if found else None) == max(
        (word for word in words if text.startswith(word)), key=len, default=None
    )


def test_a_beginning_that_words_share_is_written_once() -> None:
    """What keeps the pattern small."""
    assert alternation(["euro", "euros", "eurocent", "crown"]).count("euro") == 1


def test_a_character_may_be_written_as_another_pattern() -> None:
    """A space in a word stands for any kind of space."""
    assert re.fullmatch(alternation(["per cent"], lambda sign: r"\s" if sign == " " else sign), "per\tcent")
