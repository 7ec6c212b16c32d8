"""Dates that differ are told, whether their year is named or not."""

import pytest
from msgspec.structs import replace
from tests.tracing.told import article, between, kinds


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("The bridge opens again on 1 July.", "The bridge opens again on 1 August.", ["number"]),
        ("The bridge opens again on 1 July.", "The bridge opens again on 9 July.", ["number"]),
        ("The bridge opens again on 1 July.", "The bridge opens again on July 1.", []),
        ("Le pont rouvre le 1er juillet.", "The bridge opens again on 1 July.", []),
    ],
)
def test_another_day_is_a_change(left: str, right: str, found: list[str]) -> None:
    """Another month or another day of the month is another date; another way to write it is not."""
    french = "fr" if left.startswith("Le ") else "en"
    one, other = article(left, left, language=french), article(right, right, name="b")
    assert [change.kind for change in between(one, other) if change.kind == "number"] == found


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (
            "La alcaldesa confirmó que esta semana abrirá el puente del río.",
            "La alcaldesa confirmó que en 48 horas abrirá el puente del río.",
            ["number"],
        ),
        (
            "La alcaldesa confirmó que esta semana abrirá el puente del río.",
            "La alcaldesa confirmó que esta semana abrirá el puente del río en 48 horas.",
            [],
        ),
    ],
)
def test_a_length_of_time_stands_for_the_one_time_of_the_other(left: str, right: str, found: list[str]) -> None:
    """ "This week" against "in 48 hours" is another time, where neither telling has a time of its own besides."""
    one, other = article(left, left, language="es"), article(right, right, language="es", name="b")
    assert [change.kind for change in between(one, other) if change.kind == "number"] == found


def test_undated_words_for_time() -> None:
    """ "Last year" and "this year" differ in undated reports too; "yesterday" and "today" may be one day."""
    year, this, day, today = (
        article(f"Exports doubled {said}.", f"Exports doubled {said}", name=said)
        for said in ("last year", "this year", "yesterday", "today")
    )
    assert kinds(year, this) == ["number"]
    assert kinds(day, today) == []


def test_one_length_of_time_in_two_languages_is_no_change() -> None:
    """ "In two years" may be a time in one language and a length of time in another."""
    one = article("The ferry has lost 14 million crowns on this route in two years.", "The ferry has lost 14 million "
                  "crowns on this route in two years")  # fmt: skip
    said = "El ferri ha perdido 14 millones de coronas en esta ruta en dos años"
    assert "number" not in kinds(one, article(said + ".", said, language="es", name="b"))


def test_when_somebody_said_it_is_no_part_of_what_is_told() -> None:
    """A telling that holds another's attribution holds the day of it too."""
    told = "The bridge closes on 1 July, the mayor announced on Tuesday"
    inner = article(told + ".", told, source="the mayor", name="b")
    cue = (told.index("announced"), told.index("announced") + len("announced"))
    inner = replace(inner, statements=tuple(replace(one, cue=(cue,)) for one in inner.statements))
    said = "The bridge closes on 1 July"
    assert "number" not in kinds(article(said + ".", said), inner)
