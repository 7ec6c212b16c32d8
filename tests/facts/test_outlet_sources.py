"""Outlets that report, and talks with a report's own staff."""

import pytest

from retold.pipeline import annotate
from retold.reading.articles import article_from_text


def _credited(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.name) for one in annotate(article_from_text(text)).article.origins]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferry sank. The Harbour Times reports that the pilot was asleep.", [("outlet", "The Harbour Times")]),
        ("The ferry sank. According to the Harbour Times, the pilot was asleep.", [("outlet", "Harbour Times")]),
        ("The ferry sank. The Harbour Times said it would appeal the ruling.", []),
        ("The ferry sank. “I was asleep,” the pilot told CNN.", [("outlet", "CNN")]),
        ("The ferry sank. “I was asleep,” the pilot said in an interview.", [("interview", "")]),
        ("The ferry sank. “I was asleep,” the pilot said in an interview on Monday.", [("interview", "")]),
        ("The ferry sank. “I was asleep,” the pilot said in an interview with a friend.", []),
    ],
)
def test_who_reports_and_who_was_told(text: str, found: list[tuple[str, str]]) -> None:
    """An outlet that reports is an origin, one that speaks for itself is none; an interview with nobody else is the
    report's own."""
    assert _credited(text) == found
