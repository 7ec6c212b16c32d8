"""Where one telling says the opposite of the other."""

import pytest
from tests.tracing.told import article, between


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("Schools will stay open", "Die Schulen würden geschlossen", "de"),
        ("Unemployment rose to 5 percent in May", "El desempleo bajó al 5 por ciento en mayo", "es"),
        ("The president opposed the agreement with Poland", "Президент поддержал соглашение с Польшей", "ru"),
        ("The court found the mayor guilty of fraud", "The court found the mayor innocent of fraud", "en"),
        ("The council accepted the bridge plan", "El consejo rechazó el plan del puente", "es"),
        ("Most farmers support the dam", "Most farmers reject the dam", "en"),
    ],
)
def test_the_opposite_is_told(left: str, right: str, language: str) -> None:
    """A word whose concept is the reverse of the one in its place, in any two languages, with both words."""
    one, other = article(left + ".", left), article(right + ".", right, language=language, name="b")
    (change,) = [change for change in between(one, other) if change.kind == "negation"]
    assert change.severity == "grave" and "the opposite" in change.explanation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Schools will stay open", "Schools will not be closed"),
        ("The council accepted the plan", "The council did not reject the plan"),
        ("Prices rise when demand falls", "Prices fall when demand rises"),
        ("The shop opened in May and closed in June", "The shop closed in June"),
    ],
)
def test_what_only_sounds_opposite_is_silent(left: str, right: str) -> None:
    """A denied opposite is the same; tellings that have both words say them of different things."""
    one, other = article(left + ".", left), article(right + ".", right, name="b")
    assert not any("the opposite" in change.explanation for change in between(one, other))
