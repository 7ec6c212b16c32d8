"""Who passes a statement on is neither what is said nor part of who says it."""

import pytest

from retold.reading import article_from_text
from retold.statements.rules import find
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "El puente abrirá en mayo, dijeron a Reuters fuentes de la empresa.", "fuentes de la empresa"),
        ("es", "El puente abrirá en mayo, según fuentes de la empresa citadas por Efe.", "la empresa"),
        ("fr", "Selon des sources de l'entreprise citées par l'AFP, le pont ouvrira.", "des sources de l'entreprise"),
        ("it", "Il ponte aprirà, secondo fonti della società citate dall'Ansa.", "fonti della società"),
        ("pt", "A ponte abre em maio, segundo fontes da empresa citadas pela Lusa.", "fontes da empresa"),
    ],
)
def test_a_source_ends_before_who_quotes_it(language: str, text: str, source: str) -> None:
    """An agency that was told, before a source, and one that quotes it, behind it, are cut off."""
    (statement,) = find(lay_out(article_from_text(text, language=language)))
    assert [text[a:b] for a, b in statement.source] == [source]


def test_a_reporting_agency_is_nothing_that_is_said() -> None:
    """« riporta l'Ansa » tells who reports the sentence, never what somebody said."""
    text = "«Il ponte apre», ha detto il ministro Carlo Brandi, riporta l'Ansa."
    contents = [statement.text for statement in find(lay_out(article_from_text(text, language="it")))]
    assert contents == ["Il ponte apre"]


def test_where_something_happened_is_no_speaker_of_a_headline() -> None:
    """« Tragédia no Arda: … » says nothing, though the Arda stands in a source further on."""
    text = "Tragédia no Arda: quarenta desaparecidos\n\n«É grave», disse o presidente do Arda."
    contents = [statement.text for statement in find(lay_out(article_from_text(text, language="pt")))]
    assert contents == ["É grave"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "«Non è vero», ha detto Ana Rivas uscendo dall'aula."),
        ("es", "«No es cierto», dijo Ana Rivas saliendo del juzgado."),
    ],
)
def test_what_somebody_does_meanwhile_is_no_part_of_the_source(language: str, text: str) -> None:
    """A gerund right behind a name ends the source."""
    (statement,) = find(lay_out(article_from_text(text, language=language)))
    assert [text[a:b] for a, b in statement.source] == ["Ana Rivas"]
