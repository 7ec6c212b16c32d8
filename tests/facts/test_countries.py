"""Countries: territories, nationalities and capitals as words of a language."""

import pytest

from retold.facts.countries import countries
from retold.languages import pack, pack_or_bare


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [
        ("en", "kazakhstan", "KZ"),
        ("en", "kazakh", "KZ"),
        ("en", "astana", "KZ"),
        ("en", "kremlin", "RU"),
        ("en", "norwegian", "NO"),
        ("en", "ohio", "US"),
        ("fr", "kazakhe", "KZ"),
        ("fr", "allemande", "DE"),
        ("fr", "béninois", "BJ"),
        ("fr", "italienne", "IT"),
        ("fr", "moscou", "RU"),
        ("en", "table", None),
        ("fr", "pays", None),
    ],
)
def test_words_name_countries(language: str, word: str, code: str | None) -> None:
    """A territory, its nationality in every form and its capital name the same country; other words name none."""
    assert countries(pack(language)).get(word) == code


def test_an_unknown_language_has_no_countries() -> None:
    """Where neither pack nor CLDR knows a language there are no words, and no error."""
    assert countries(pack_or_bare("xx")) == {}
