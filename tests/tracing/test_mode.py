"""Mode: who is quoted, and what only looks like it."""

import pytest
from tests.tracing.told import article, between, kinds

from retold.linking.generation import shipped
from retold.records import Telling
from retold.tracing.changes import changes


@pytest.mark.parametrize(
    ("language", "marked", "bare"),
    [
        ("ru", "Компания «Севермаш» закроет завод в мае", "Компания Севермаш закроет завод в мае"),
        ("en", "The ship “Aurora” left the port", "The ship Aurora left the port"),
        ("fr", "Le journal « La Voix » fermera en mai", "Le journal La Voix fermera en mai"),
    ],
)
def test_marks_around_a_name_quote_nothing(language: str, marked: str, bare: str) -> None:
    """The name of a firm, a ship or a paper in quotation marks is no quotation of what somebody said."""
    left, right = (article(f"{said}.", said, language=language, name=said) for said in (marked, bare))
    assert kinds(left, right) == []


def test_quoted_words_that_are_no_name() -> None:
    """Words in quotation marks are quoted, capitals or not, unless all of them have one inside a plain sentence."""
    said = "The deal is “a disgrace for the town” and will fail"
    left = article(f"{said}.", said)
    right = article(
        "The deal is a disgrace for the town and will fail.", "The deal is a disgrace for the town and will fail"
    )
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("mode", "notable")


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("the decision \u201ca betrayal\u201d of the island", "\u201ca betrayal\u201d", []),
        ("the decision \u201ca betrayal\u201d of the island and its harbour", "\u201cThe decision is a betrayal of the island and its harbour\u201d", ["mode"]),
    ],
)  # fmt: skip
def test_less_around_a_quotation_makes_it_no_fuller_one(left: str, right: str, found: list[str]) -> None:
    """Words that came into the marks make a quotation wider; that nothing else is told does not."""
    one, other = article(f"He called {left}.", left), article(f"He said {right}.", right, name="b")
    assert [kind for kind in kinds(one, other) if kind == "mode"] == found


def test_a_fact_told_beside_a_quotation_is_no_paraphrase_of_it() -> None:
    """The report's own words have a mode only where they tell what the quotation tells."""
    narrated = article("About 3,200 people live on the island, which has no bridge.", name="b")
    whole = Telling(statement="", spans=(narrated.sentences[0],), probability=1.0)
    said = "\u201cThe island was betrayed\u201d"
    quoted = article(f"{said}, she said.", said)
    telling = Telling(statement="a-1", spans=tuple(quoted.statements[0].content), probability=1.0)
    assert not any(change.kind == "mode" for change in changes(narrated, quoted, whole, telling, shipped()))
