from retold.facts.numbers import Beginnings


def test_beginnings_are_found_wherever_words_and_digits_stand() -> None:
    """The places of listed words and of digits, whatever stands between them; other words are passed over."""
    text = "Two of 30 boats—one day… left; ½ a mile"
    found = Beginnings(frozenset(["two", "one"]), "½")
    assert [text[at:].split()[0] for at in found.places(text)] == ["Two", "30", "one", "½"]
    assert list(found.places("")) == []
