"""Clauses end at punctuation and before words that open another one."""

from retold.languages import pack_or_bare
from retold.linking.clauses import clauses


def cut(text: str, language: str) -> list[str]:
    """The clauses of a text, as words."""
    return [text[a:b] for a, b in clauses(text, [(0, len(text))], pack_or_bare(language))]


def test_an_aside_between_hyphens_is_a_clause() -> None:
    """Hyphens with a space on one side part like dashes; inside a word and before a number they don't."""
    assert cut("Piden prohibirlo por ley -algo ya hecho en otros países- en todo el sur", "es") == [
        "Piden prohibirlo por ley",
        "algo ya hecho en otros países",
        "en todo el sur",
    ]
    assert cut("The well-known lake froze at -12 degrees", "en") == ["The well-known lake froze at -12 degrees"]
