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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor told CNN the ferry sank. “I was asleep,” he told the network.", [("outlet", "CNN")] * 2),
        ("“I was asleep,” the pilot told Reuters. He told the agency that it rained.", [("agency", "Reuters")] * 2),
        ("The ferry sank. “I was asleep,” the pilot told the newspaper.", []),
        ("Le ferry a coulé. « Je dormais », a déclaré le pilote au quotidien Le Monde.", [("outlet", "Le Monde")]),
        (
            "The Harbour Times reported that the ferry sank. The newspaper wrote that it rained.",
            [("outlet", "The Harbour Times")],
        ),
        (
            "“I was asleep,” the pilot said in an interview with CNN. He said in the interview that it rained.",
            [("outlet", "CNN")],
        ),
    ],
)
def test_a_credit_without_a_name_means_the_one_before(text: str, found: list[tuple[str, str]]) -> None:
    """ "Told the newspaper" and "in the interview" credit who was credited last, and nobody where nobody was."""
    got = _credited(text)
    assert all(one in got for one in found) and len(got) >= len(found) and bool(got) == bool(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferry sank. The statement said the pilot was asleep.", [("press release", "")]),
        ("Le ferry a coulé. Le communiqué précise que le pilote dormait.", [("press release", "")]),
        ("The ferry sank. The pilot said at a news conference that it rained.", [("interview", "reporters")]),
        ("El ferri se hundió. El piloto dijo en rueda de prensa que llovía.", [("interview", "periodistas")]),
        ("The ferry sank. A Reuters/Ipsos opinion poll found that half the town is afraid.", [("agency", "Reuters")]),
        ("The ferry sank. After a Harbour Times report, the minister said he would resign.", []),
    ],
)
def test_written_words_conferences_and_polls(text: str, found: list[tuple[str, str]]) -> None:
    """A statement that speaks is a press release, a news conference told reporters, and what a report set off is not
    where it was said."""
    assert _credited(text) == found
