"""Base forms of bodies' names that begin with an adjective."""

import pytest

from retold.facts.vocabulary import vocabulary
from retold.languages import pack
from retold.statements.adjectives import base_form


@pytest.mark.parametrize(
    ("name", "article", "base"),
    [
        ("Deutsche Ruderbund", "der", "Deutscher Ruderbund"),
        ("Nautischen Amt", "dem", "Nautisches Amt"),
        ("Baltischen Segelverbands", "des", "Baltischer Segelverbands"),
        ("Vereinten Nationen", "der", "Vereinte Nationen"),
        ("Nordische Bank", "die", "Nordische Bank"),
        ("Grünen Kreis", "dem", "Grünen Kreis"),
        ("Ida Lee", "", "Ida Lee"),
    ],
)
def test_an_adjective_takes_the_ending_that_it_has_without_its_article(name: str, article: str, base: str) -> None:
    """The ending follows from article and ending, else from the noun; where both leave it open nothing is changed."""
    assert base_form(name, article, vocabulary(pack("de"))) == base


def test_languages_without_such_endings_keep_their_names() -> None:
    """A name is as it stands where the pack lists no endings."""
    assert base_form("Central Bank", "the", vocabulary(pack("en"))) == "Central Bank"
