"""Names in a language in which every noun has a capital."""

import pytest

from retold.facts.referents import referents
from retold.records import Article
from retold.text.layout import lay_out


def names(text: str) -> dict[str, str]:
    article = Article(id="case", text_hash="", text=text, language="de")
    return {referent.name: referent.kind for referent in referents(lay_out(article))}


def test_common_nouns_are_no_names() -> None:
    """A noun behind an article, or with an ending of nouns, names nobody."""
    assert names("Gestern hat der Regen die Ernte in der Umgebung und den neuen Schuppen zerstört.") == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Es sprach Klublegende Horst Mangold im Saal.", "Horst Mangold"),
        ("Es kam auch Bahnsprecherin Kerstin Oppel.", "Kerstin Oppel"),
        ("Es klagte die Vorstandsvorsitzende der Novaterm AG, Petra Sonthof.", "Petra Sonthof"),
    ],
)
def test_a_first_name_shows_where_a_name_begins(text: str, name: str) -> None:
    """Nouns before a first name are cut off, roles among them told apart by their last part."""
    assert names(text)[name] == "person"


def test_a_surname_is_known_from_the_full_name() -> None:
    """A lone capital behind an article stays a name where the article names that person in full."""
    found = names("Im Saal saß Heike Baumann. Alle kannten die Baumann.")
    assert found == {"Heike Baumann": "person"}
