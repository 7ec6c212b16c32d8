"""Dates that differ are told, whether their year is named or not."""

import pytest
from tests.tracing.told import article, between


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
