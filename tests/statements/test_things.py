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


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("La hausse du chômage exige une réponse.", False),
        ("Les conditions exigent une réponse.", False),
        ("Le syndicat exige une réponse.", True),
        ("L'association exige une réponse.", True),
    ],
)
def test_endings_tell_things_in_languages_without_cases_too(text: str, speaks: bool) -> None:
    """The same nouns and endings serve a language whose nouns show no case."""
    assert bool(find(lay_out(Article(id="things", text_hash="", text=text, language="fr")))) is speaks
