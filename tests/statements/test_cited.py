"""Whom a source cites for what it tells."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    "text",
    [
        "Паром сломан, сообщает «Волна» со ссылкой на мэрию.",
        "Как пишет «Волна» со ссылкой на мэрию, паром сломан.",
        "Паром сломан, сообщает «Волна», ссылаясь на мэрию.",
    ],
)
def test_the_cited_say_the_same(text: str) -> None:
    """The content is told twice: by whom the sentence names first, and by whom that one cites."""
    found = find(lay_out(Article(id="cited", text_hash="", text=text, language="ru")))
    assert {text[a:b] for s in found for a, b in s.source} == {"«Волна»", "мэрию"}
    assert len({s.content for s in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un accord est proche, rapporte le Phare, citant la mairie.",
        "D'après le Phare, citant la mairie, un accord est proche.",
    ],
)
def test_a_gerund_may_cite(text: str) -> None:
    """« Citant » names who else says it, and is no statement about them."""
    found = find(lay_out(Article(id="cited", text_hash="", text=text, language="fr")))
    assert {text[a:b] for s in found for a, b in s.source} == {"le Phare", "la mairie"}
    assert len({s.content for s in found}) == 1


def test_an_accusation_is_no_source() -> None:
    """A noun of saying before « selon laquelle » is what is said, a document there says it."""
    text = "Le maire a rejeté l'accusation selon laquelle il avait vendu le stade."
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="fr")))
    assert all("accusation" not in text[a:b] for one in found for a, b in one.source)
    text = "Le maire a cité un rapport selon lequel il avait vendu le stade."
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="fr")))
    assert "un rapport" in [text[a:b] for one in found for a, b in one.source]
