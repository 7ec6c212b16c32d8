"""What the links of a library teach its next generation."""

from tests.linking.made import HARBOUR_EN, HARBOUR_FR, article

from retold.linking.generation import counted_only
from retold.linking.teaching import taught


def _story(number):
    return [article(f"en{number}", "en", HARBOUR_EN), article(f"fr{number}", "fr", HARBOUR_FR)]


def test_words_that_met_in_several_stories_are_taught() -> None:
    """Sure links of two stories teach words in both directions; learned and known words stand side by side."""
    tables = taught([_story(1), _story(2)], counted_only())
    assert tables["fr-en"]
    assert {(a, b) for a, others in tables["fr-en"].items() for b in others} == {
        (a, b) for b, others in tables["en-fr"].items() for a in others
    }
    again = taught([], counted_only())
    assert again == {}


def test_one_story_teaches_nothing() -> None:
    """However often one story is told, one wrong link of it could poison all; its words are not learned."""
    assert not any(taught([[*_story(1), *_story(2), *_story(3)]], counted_only()).values())


def test_nothing_is_taught_inside_one_language() -> None:
    """Reports in one language teach no words of another."""
    assert taught([[article(name, "en", HARBOUR_EN) for name in "ab"]] * 2, counted_only()) == {}
