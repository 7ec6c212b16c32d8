"""Which moments tell when something was said."""

import pytest
from msgspec.structs import replace
from tests.tracing.told import article

from retold.pipeline import annotate
from retold.reading.articles import article_from_row
from retold.tracing.saying import said_when


def _when(
    text: str, cue: str, language: str, source: str = "", *, said: str = "the wall is safe"
) -> list[tuple[str, str]]:
    one = article(text, said, source=source, language=language, published_at="2031-05-07")  # a Wednesday
    at = text.index(cue)
    statement = replace(one.statements[0], cue=((at, at + len(cue)),))
    one = replace(one, statements=(statement,))
    return [(text[slice(*moment.span)], how) for moment, how in said_when(one, statement)]


@pytest.mark.parametrize(
    ("language", "text", "cue", "source", "found"),
    [
        ("en", "She said on Monday that {}.", "said", "She", [("on Monday", "on")]),
        ("en", "Ahead of Friday's vote, she said {}.", "said", "she", []),
        ("en", "She said before the vote on Friday that {}.", "said", "She", []),
        ("en", "She said after a meeting on Sunday that {}.", "said", "She", [("Sunday", "after")]),
        ("en", "She said in an interview published on Sunday that {}.", "said", "She", [("on Sunday", "by")]),
        ("en", "She said in a statement published on Sunday that {}.", "said", "She", [("on Sunday", "on")]),
        ("en", "She said of the May 1 storm that {}.", "said", "She", []),
        ("en", "She told the 2019 veterans {}.", "told", "She", []),
        ("en", "She said in 2029 that {}.", "said", "She", [("2029", "on")]),
        ("en", "The mayor elected in 2019 said {}.", "said", "The mayor elected in 2019", []),
        ("fr", "Après le vote de dimanche, elle a dit que {}.", "a dit", "elle", [("dimanche", "after")]),
        ("fr", "Elle a dit lundi 5 mai que {}.", "a dit", "Elle", [("5 mai", "on")]),
        ("de", "Vor der Wahl am Freitag sagte sie, {}.", "sagte", "sie", []),
        ("es", "Ella dijo sobre la tormenta del 1 de mayo que {}.", "dijo", "Ella", []),
        ("it", "In un'intervista pubblicata domenica ha detto che {}.", "ha detto", "", [("domenica", "by")]),
        ("pt", "Ela disse sobre a tempestade de 1 de maio que {}.", "disse", "Ela", []),
        ("ru", "После встречи в воскресенье она сказала, что {}.", "сказала", "она", [("воскресенье", "after")]),
        ("uk", "Перед голосуванням у п'ятницю вона сказала, що {}.", "сказала", "вона", []),
        ("de", "Sie sagte der „Liskzeitung“ (Samstag), {}.", "sagte", "Sie", []),
        ("kk", "Ол дүйсенбі күні айтты: {}.", "айтты", "Ол", [("дүйсенбі", "on")]),
    ],
)
def test_a_moment_of_something_else_tells_no_time(
    language: str, text: str, cue: str, source: str, found: list[tuple[str, str]]
) -> None:
    """Votes, storms and elections have moments of their own; what follows them or is published then is bounded so."""
    got = _when(text.format("the wall is safe"), cue, language, source)
    assert [(said.split()[-1], how) for said, how in got] == [(said.split()[-1], how) for said, how in found]


def test_the_day_of_a_talk_is_that_of_its_speaker_alone() -> None:
    """Who was asked on Monday says nothing of when others spoke; what the same speaker says elsewhere has that day."""
    annotated = annotate(
        article_from_row(
            {
                "id": "a",
                "language": "en",
                "published_at": "2031-05-07",
                "text": "The wall is safe, Mayor Anna Kerr said in an interview on Monday. “It will hold,” Kerr added. "
                "Bishop Tom Ames denied it.",
            }
        )
    )
    days = {
        one.speaker.name: [when.moment.start for when in said_when(annotated, one)]
        for one in annotated.statements
        if one.speaker
    }
    assert days == {"Anna Kerr": ["2031-05-05"], "Tom Ames": []}
