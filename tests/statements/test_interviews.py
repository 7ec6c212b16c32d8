"""Printed interviews without labels."""

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out

INTERVIEW = """Ten minutes with Ada Oyelaran
The potter opens a show in Kessel on Friday.
You have called this your last kiln. Is it?
I call every one of them that. My back disagrees with me.
You grew up beside a mine.
He was. I still have his lamp.
What are you reading?
Seed lists. They never lie to me."""

OPINION = """The case for rain
There is a word that I have come to love: drizzle.
What would the city be without it?
The ducks would leave us, and the poets.
Is that too much to ask?
Nobody asks the ducks."""


def turns(text: str) -> list[tuple[str, str]]:
    article = Article(id="a", text_hash="", text=text, language="en")
    return [(s.rule, s.text) for s in find(lay_out(article)) if s.rule.startswith("interview")]


def test_questions_and_answers_are_statements_of_their_own() -> None:
    """Short paragraphs that speak to somebody ask, also without a question mark; what follows answers."""
    found = turns(INTERVIEW)
    assert [rule for rule, _ in found] == ["interview: question", "interview: answer"] * 3
    assert [text for _, text in found][2] == "You grew up beside a mine."


def test_an_article_of_opinion_that_asks_is_no_interview() -> None:
    """Nobody is spoken to, and no answer is in the first person."""
    assert turns(OPINION) == []


def test_voices_are_opened_by_name_and_age() -> None:
    """Paragraphs of a round of voices that open with name and age are statements of whoever is named."""
    text = (
        "Should the pool stay?\nAda Oyelaran (71), potter: Of course. We all learned there.\nBo Lind (28), clerk: No."
    )
    article = Article(id="a", text_hash="", text=text, language="en")
    told = [(text[slice(*s.source[0])], s.text) for s in find(lay_out(article)) if s.source]
    assert told == [("Ada Oyelaran (71), potter", "Of course. We all learned there."), ("Bo Lind (28), clerk", "No.")]
