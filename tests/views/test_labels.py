"""Short names for what is shown."""

import pytest

from retold.views.labels import between, counted, date, language_name, report_labels, when

from .made import article


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2025-04-02T08:30:00Z", "2 April 2025"),
        ("2025-04-02", "2 April 2025"),
        ("2025-04", "April 2025"),
        ("2025", "2025"),
        (None, "date unknown"),
        ("2025-99", "2025-99"),
        ("last spring", "last spring"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(moment: str | None, shown: str) -> None:
    """Nothing is added to a date, and what is none is shown as it stands."""
    assert date(moment) == shown


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        ((None, None), "date unknown"),
        (("2025-04-01", None), "not before 1 April 2025"),
        ((None, "2025-04-01"), "by 1 April 2025"),
        (("2025-04-01", "2025-04-01"), "1 April 2025"),
        (("2025-04-01", "2025-04-05"), "1–5 April 2025"),
        (("2025-03-30", "2025-04-05"), "30 March – 5 April 2025"),
        (("2024-12-30", "2025-01-02"), "30 December 2024 – 2 January 2025"),
        (("2025-01-01", "2025-12-31"), "2025"),
    ],
)
def test_an_interval_is_told_in_words(interval: tuple[str | None, str | None], shown: str) -> None:
    """What both ends share is said once; an open end is said to be open."""
    assert when(*interval) == shown


def test_dates_of_other_precision_make_a_range_too() -> None:
    """Years and months range like days."""
    assert between("2024", "2025") == "2024–2025"
    assert between("March 2025", "April 2025") == "March – April 2025"


def test_reports_are_named_by_outlet_site_file_or_id_and_never_alike() -> None:
    """Namesakes are told apart by their day, else by a number."""
    labels = report_labels(
        [
            article("a", "x", outlet="The Herald", published_at="2025-04-01"),
            article("b", "x", outlet="The Herald", published_at="2025-04-01T10:00:00Z"),
            article("c", "x", url="https://www.courier.example/bac", path="p.html"),
            article("d", "x", path="reports/gazette.txt"),
            article("e", "x", path="-"),
        ]
    )
    assert labels == {
        "a": "The Herald, 1 April 2025",
        "b": "The Herald (2)",
        "c": "courier.example",
        "d": "gazette.txt",
        "e": "e",
    }


def test_rows_are_named_by_their_ids() -> None:
    """A file of many articles names none of them; a file of one does, unless its row has an id of its own."""
    given_none = "0123456789abcdef"
    paths = {"north-7": "a.jsonl", "north-8": "x/a.jsonl.gz", "9": "b.csv", "own": "c.json", given_none: "d.json"}
    labels = report_labels(article(id, "x", path=path) for id, path in paths.items())
    assert labels == {id: id for id in paths} | {given_none: "d.json"}
    assert report_labels([article("r", "x", path="a.jsonl", outlet="The Herald")]) == {"r": "The Herald"}


def test_numbers_take_their_noun() -> None:
    """One report, two reports; languages have names."""
    assert [counted(1, "report"), counted(1234, "report")] == ["1 report", "1,234 reports"]
    assert [language_name("fr"), language_name(None), language_name("qqq")] == ["French", "language unknown", "qqq"]
