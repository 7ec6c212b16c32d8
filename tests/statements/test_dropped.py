"""Verbs of saying in languages that leave subject pronouns out: the source is empty, or stands behind the verb."""

import pytest

from retold.facts.referents import referents
from retold.records import Article
from retold.statements.rules import find
from retold.statements.speakers import resolve
from retold.text.layout import lay_out

CASES = [
    ("Dijo que llovería.", "", "Dijo", "que llovería"),
    ("«Nos vamos», zanjó a la salida del juzgado.", "", "zanjó", "Nos vamos"),
    ("El pozo, según contó su hermana, se secó en mayo.", "su hermana", "contó", "El pozo … se secó en mayo"),
    ("Lo que más le gusta, confiesa, es el mar.", "", "confiesa", "Lo que más le gusta … es el mar"),
    ("Aseguró el alcalde que no habría peajes.", "el alcalde", "Aseguró", "que no habría peajes"),
    ("Según explicó Ana Ruiz, el pozo está seco.", "Ana Ruiz", "explicó", "el pozo está seco"),
    ("A su juicio, el pozo está seco.", "", "A su juicio", "el pozo está seco"),
    ("Para la economista Ana Ruiz, el mercado manda.", "la economista Ana Ruiz", "Para", "el mercado manda"),
    ("La Fiscalía la acusa de haber huido.", "La Fiscalía", "acusa de", "haber huido"),
    ("Este afirmó que no sabía nada.", "Este", "afirmó", "que no sabía nada"),
    ("Se espera que el río baje el lunes.", "", "espera", "que el río baje el lunes"),
    ("Desde el sindicato aseguran que habrá huelga.", "el sindicato", "aseguran", "que habrá huelga"),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), CASES, ids=[case[0][:30] for case in CASES])
def test_a_verb_without_subject_is_an_attribution(text: str, source: str, cue: str, content: str) -> None:
    """Who says it is read only where the sentence names them; what is said stands before, behind or around the verb."""
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="es")))[0]
    pieces = lambda spans: " … ".join(text[a:b] for a, b in spans)  # noqa: E731
    assert pieces(found.source) == source
    assert pieces(found.content) == content
    assert cue in pieces(found.cue)


def test_a_dash_dialogue_is_read_turn_by_turn() -> None:
    """An incise between dashes parts a turn in two; the next turn is a statement of its own."""
    text = "El patio está vacío.\n—Aquí no viene nadie —dijo ella—. Nunca.\n—¿Y usted?\nCalló."
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="es")))
    assert [[text[a:b] for a, b in s.content] for s in found] == [["Aquí no viene nadie", "Nunca."], ["¿Y usted?"]]
    assert [[text[a:b] for a, b in s.source] for s in found] == [["ella"], []]


def test_the_lines_of_a_printed_interview_are_parted_by_their_labels() -> None:
    """ "P." and "R." open a line each."""
    text = "Ana Ruiz, bióloga\nP. ¿Llueve menos?\nR. Mucho menos."
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="es")))
    assert [s.text for s in found] == ["¿Llueve menos?", "Mucho menos"]


def test_whose_verb_it_is_without_a_subject() -> None:
    """The one who spoke last in the paragraph speaks on; a plural or impersonal verb is nobody's."""
    text = "La ministra Ana Ruiz Gil dijo que llovería. Añadió que había agua. Se espera que dure. Dicen que no basta."
    layout = lay_out(Article(id="a", text_hash="", text=text, language="es"))
    found = resolve(layout, find(layout), referents(layout))
    assert [s.speaker.name if s.speaker else None for s in found] == ["Ana Ruiz Gil", "Ana Ruiz Gil", None, None]


OTHERS = [
    ("it", "Il ponte riapre lunedì. Lo ha detto il sindaco.", [("il sindaco", "Il ponte riapre lunedì")]),
    ("it", "Così il ministro Verdi: «Andremo avanti tutti insieme».", [("il ministro Verdi", "Andremo avanti tutti insieme")]),
    ("it", "Al parco, nel secondo tempo, ha piovuto.", []),
    ("pt", "“Vamos recorrer”, afirmou na sexta-feira (12) o advogado Caio Melo.", [("o advogado Caio Melo", "Vamos recorrer")]),
    ("pt", "O deputado queixou-se de que ninguém o avisou.", [("O deputado", "de que ninguém o avisou")]),
    ("pt", "Ela perguntou se havia água.", [("Ela", "se havia água")]),
    ("es", "La actriz dijo que «nunca» pensó en dejarlo.", [("La actriz", "que «nunca» pensó en dejarlo")]),
    ("es", "El alcalde de Brevana, Luis Gil, ha mantenido una actitud firme.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS, ids=[case[1][:30] for case in OTHERS])
def test_statements_in_languages_without_pronouns(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """(source, content) of what is told: by the sentence before, by a colon, behind a date; or nothing is."""
    found = find(lay_out(Article(id="a", text_hash="", text=text, language=language)))
    pieces = lambda spans: " … ".join(text[a:b] for a, b in spans)  # noqa: E731
    assert [(pieces(s.source), pieces(s.content)) for s in found] == expected
