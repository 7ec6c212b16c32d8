"""Somebody's words that another one hands on."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("«Мост выдержит», — приводит агентство слова инженера Лунина.", "инженера Лунина"),
        ("«Мост выдержит», — цитирует «Волна» слова Лунина.", "Лунина"),
        ("«Волна» цитирует слова Лунина: «Мост выдержит».", "Лунина"),
        ("«Мост выдержит», — приводит его слова агентство.", "его"),
    ],
)
def test_words_are_said_by_their_owner(text: str, source: str) -> None:
    """Who hands on somebody's words is no source of them."""
    (found,) = find(lay_out(Article(id="words", text_hash="", text=text, language="ru")))
    assert [text[a:b] for a, b in found.source] == [source]
    assert [text[a:b] for a, b in found.content] == ["Мост выдержит"]
