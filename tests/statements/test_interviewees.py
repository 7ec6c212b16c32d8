"""Interviewees: whose the turns of a printed interview are."""

from retold.facts.referents import referents
from retold.records import Article, Statement
from retold.statements.speakers import resolve
from retold.text.layout import lay_out


def answered(text: str, starts: list[str], language: str) -> list[str | None]:
    """The speakers of statements without source that begin with these words and fill their paragraphs."""
    layout = lay_out(Article(id="a", text_hash="a", text=text, language=language))
    statements = [
        Statement(
            id=str(n), article="a", language=language, mode="direct", source=(), cue=(), text="", rule="test",
            content=((text.index(words), (text + "\n").index("\n", text.index(words))),), probability=1.0,
        )
        for n, words in enumerate(starts)
    ]  # fmt: skip
    found = resolve(layout, statements, referents(layout))
    return [statement.speaker.name if statement.speaker else None for statement in found]


def test_a_paragraph_behind_a_question_is_the_answer_of_who_is_introduced() -> None:
    """Answers between dashes have no source: they are the person's whom the report has introduced before."""
    text = (
        "Clara Ponte deja el faro\nNos recibe en la linterna.\n—¿Por qué se va?\n—Por la rodilla.\n—¿Y el mar?\n—Sigue."
    )
    assert answered(text, ["Por la rodilla", "Sigue."], "es") == ["Clara Ponte", "Clara Ponte"]


def test_a_turn_marked_like_the_last_answer_answers_too() -> None:
    """A question may have no question mark once there was one: the marks of the turns tell them apart."""
    text = "Ida Neri, la fornaia\nCi aspetta in bottega.\nQuando chiude?\n«Mai».\nDicono di sì.\n«Dicono tante cose»."
    assert answered(text, ["Mai", "Dicono tante"], "it") == ["Ida Neri", "Ida Neri"]


def test_a_question_behind_an_answer_that_asks_is_no_answer() -> None:
    """Behind an answer that ends in a question the next question is not the interviewed one's."""
    text = "Nina Orlow\nEin Treffen am See.\n– Warum?\n– Warum nicht?\n– Und dann?\n– Nach Hause."
    assert answered(text, ["Warum nicht", "Und dann", "Nach Hause"], "de") == ["Nina Orlow", None, "Nina Orlow"]


def test_nobody_is_taken_for_the_one_interviewed_where_two_are_introduced() -> None:
    """Of two persons introduced nobody knows who answers."""
    text = "Clara Ponte y Luis Vera\nDos voces del puerto.\n—¿Por qué se va?\n—Por la rodilla."
    assert answered(text, ["Por la rodilla"], "es") == [None]
