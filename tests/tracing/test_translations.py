"""Which earlier report one without credit was made from."""

from tests.tracing.told import article

from retold.linking.generation import shipped
from retold.records import Annotated
from retold.tracing.translations import translations

FIRST = "The brewer Ivo Tarsk will not sell his cellar. He said so on Tuesday to the council."
SECOND = "The brewer Ivo Tarsk, a giant with a golden hat and a white dog, will not sell. Four hundred barrels stay."
GERMAN = "Der Brauer Ivo Tarsk, ein Riese mit goldenem Hut und weißem Hund, verkauft nicht. Vierhundert Fässer bleiben."


def _story() -> dict[str, Annotated]:
    told = (("a", FIRST, "en", "07"), ("b", SECOND, "en", "09"), ("c", GERMAN, "de", "12"))
    return {
        name: article(text, name=name, language=language, published_at=f"2031-05-04T{hour}:00:00Z")
        for name, text, language, hour in told
    }


def test_the_peculiar_words_of_one_earlier_report() -> None:
    """A report in another language that tells what one earlier report alone has is its translation."""
    (step,) = translations(_story(), {"a", "b"}, shipped())
    assert (step.source, step.target, step.kind) == ("b", "c", "translation")


def test_what_is_credited_needs_no_guess() -> None:
    """A report of which a credit tells where it has it from gets no step from its wording."""
    assert list(translations(_story(), {"a", "b", "c"}, shipped())) == []


def test_two_earlier_reports_that_tell_the_same_leave_it_open() -> None:
    """Where two earlier reports tell a report's words alike, nobody can say which of them it was made from."""
    story = _story()
    twin = article(SECOND, name="a", published_at="2031-05-04T07:00:00Z")
    assert list(translations({**story, "a": twin}, {"a", "b"}, shipped())) == []


def test_unknown_times_leave_it_open() -> None:
    """Without the time of every report none of them is known to be earlier."""
    story = _story()
    undated = article(FIRST, name="a")
    assert list(translations({**story, "a": undated}, {"a", "b"}, shipped())) == []
