"""Sentences that tell who said what stands before them."""

import pytest

from retold.records import Article, Statement
from retold.statements.rules import find
from retold.text.layout import lay_out


def found(text: str) -> tuple[Statement, ...]:
    """The statements of a Russian text."""
    return find(lay_out(Article(id="pointed", text_hash="", text=text, language="ru")))


@pytest.mark.parametrize(
    ("behind", "source", "cue"),
    [
        ("Об этом в среду, 5 мая, рассказала мэр Анна Лунина.", "мэр Анна Лунина", "Об этом … рассказала"),
        ("Об этом РБК рассказали два источника.", "два источника", "Об этом … рассказали"),
        ("К такому выводу пришли биологи из Твери.", "биологи из Твери", "К такому выводу пришли"),
        ("Это подтвердил министр Павел Гусев.", "министр Павел Гусев", "Это подтвердил"),
    ],
)
def test_the_sentence_before_is_said_by_whom_the_next_one_names(behind: str, source: str, cue: str) -> None:
    """The content is the sentence before, the words that point back belong to the cue."""
    text = f"Паром не пойдёт до лета. {behind}"
    (statement,) = found(text)
    assert [text[a:b] for a, b in statement.content] == ["Паром не пойдёт до лета"]
    assert " … ".join(text[a:b] for a, b in statement.source) == source
    assert " … ".join(text[a:b] for a, b in statement.cue) == cue


def test_what_stands_before_a_dash_is_pointed_at_too() -> None:
    """The words that point back may follow a dash in the same sentence."""
    text = "Паром не нужен — к такому выводу пришли экономисты."
    (statement,) = found(text)
    assert [text[a:b] for a, b in statement.content] == ["Паром не нужен"]


@pytest.mark.parametrize("behind", ["Об этом снял фильм режиссёр Павел Гусев.", "Это привело к очередям."])
def test_a_pronoun_needs_a_verb_of_saying(behind: str) -> None:
    """What points back without a noun of saying is no attribution before any other verb."""
    assert found(f"Паром не пойдёт до лета. {behind}") == ()
