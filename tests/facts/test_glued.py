"""Names with nothing between them."""

from retold.facts.referents import referents
from retold.reading.articles import article_from_text
from retold.text.layout import lay_out


def test_two_names_of_a_caption_are_two_persons() -> None:
    """A run of two full names that stand alone elsewhere is no third person."""
    text = "Minister Ada Brenn met mayor Jon Lisk.\n\nAda Brenn Jon Lisk\n\nJon Lisk said the bridge was safe. Brenn agreed."
    assert [one.name for one in referents(lay_out(article_from_text(text)))] == ["Ada Brenn", "Jon Lisk"]


def test_a_long_name_stays_one() -> None:
    """Four words are one name where its halves are nobody's."""
    text = "Minister Ana Maria Lopes Prado met Jon Lisk. Lopes Prado said the bridge was safe."
    assert [one.name for one in referents(lay_out(article_from_text(text)))] == ["Ana Maria Lopes Prado", "Jon Lisk"]
