"""Subjects that cannot speak."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Испытания подтвердили надёжность парома.", False),
        ("Эти цифры говорят о том, что паром не нужен.", False),
        ("Управление подтвердило надёжность парома.", True),
        ("Исследование подтвердило надёжность парома.", True),
    ],
)
def test_things_say_nothing_bodies_and_documents_do(text: str, speaks: bool) -> None:
    """A thing that confirms or demands is no source, a body or document of the same ending is."""
    assert bool(find(lay_out(Article(id="things", text_hash="", text=text, language="ru")))) is speaks
