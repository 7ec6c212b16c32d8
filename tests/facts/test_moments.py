"""Moments: dates and periods as intervals of days."""

import pytest

from retold.facts.moments import moments
from retold.languages import pack


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "on 9 November 2023", "2023-11-09", "2023-11-09"),
        ("en", "on November 9th, 2023", "2023-11-09", "2023-11-09"),
        ("en", "in March 2016", "2016-03-01", "2016-03-31"),
        ("en", "back in 2008", "2008-01-01", "2008-12-31"),
        ("en", "11/09/2023", "2023-11-09", "2023-11-09"),
        ("fr", "le 1er mai 2021", "2021-05-01", "2021-05-01"),
        ("fr", "le 11/09/2023", "2023-09-11", "2023-09-11"),
        ("fr", "en février 2024", "2024-02-01", "2024-02-29"),
        ("kk", "3 ақпанда 2024", "2024-02-03", "2024-02-03"),
    ],
)
def test_absolute_dates_need_no_date_of_publication(language: str, text: str, start: str, end: str) -> None:
    """A date that names its year is an interval by itself."""
    (moment,) = moments(text, pack(language))
    assert (moment.start, moment.end, moment.relative) == (start, end, False)


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "yesterday", "2024-03-11", "2024-03-11"),
        ("en", "last week", "2024-03-04", "2024-03-10"),
        ("en", "last year", "2023-01-01", "2023-12-31"),
        ("en", "three years ago", "2021-01-01", "2021-12-31"),
        ("en", "last November", "2023-11-01", "2023-11-30"),
        ("en", "on Monday", "2024-03-11", "2024-03-11"),
        ("en", "next Friday", "2024-03-15", "2024-03-15"),
        ("en", "on 5 December", "2023-12-05", "2023-12-05"),
        ("fr", "l’année dernière", "2023-01-01", "2023-12-31"),
        ("fr", "en novembre dernier", "2023-11-01", "2023-11-30"),
        ("fr", "il y a deux mois", "2024-01-01", "2024-01-31"),
        ("fr", "lundi dernier", "2024-03-11", "2024-03-11"),
    ],
)
def test_relative_words_resolve_against_the_date_of_publication(language: str, text: str, start: str, end: str) -> None:
    """Relative words are an interval where the publication date (a Tuesday here) is known, else unknown."""
    (dated,) = moments(text, pack(language), "2024-03-12T08:00:00Z")
    assert (dated.start, dated.end, dated.relative) == (start, end, True)
    assert [m.start for m in moments(text, pack(language))] == [None]


def test_a_month_of_publication_places_years_but_no_days() -> None:
    """With only year and month of publication known, "last year" is placed and "yesterday" is not."""
    found = moments("Yesterday they spoke of last year.", pack("en"), "2024-03")
    assert [m.start for m in found] == [None, "2023-01-01"]


@pytest.mark.parametrize("text", ["12 HAZİRAN 2020", "12 ARALIK 2020", "12 haziran 2020"])
def test_months_in_capitals_of_any_language(text: str) -> None:
    """Capitals whose small letters differ between languages are read in the language's own way."""
    (moment,) = moments(text, pack("tr"))
    assert moment.start in ("2020-06-12", "2020-12-12")


@pytest.mark.parametrize(("language", "text"), [("en", "She told Harlow Today so."), ("es", "Vive en Santo Domingo.")])
def test_the_end_of_a_name_is_no_time(language: str, text: str) -> None:
    """A capital where the language writes a small letter makes a word for a time the end of a name."""
    assert moments(text, pack(language), "2031-05-07") == ()


def test_full_stop_behind_a_month() -> None:
    """The full stop behind a month's whole name ends its sentence; behind an abbreviation it is part of the date."""
    texts = ("It opens on 20 April.", "It opens on 20 Nov. at noon.")
    found = [(text, *moments(text, pack("en"))) for text in texts]
    assert [text[slice(*moment.span)] for text, moment in found] == ["20 April", "20 Nov."]
