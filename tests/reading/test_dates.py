from datetime import UTC, date, datetime

import pytest

from retold.reading.dates import as_published


@pytest.mark.parametrize(
    ("given", "published"),
    [
        ("2024", "2024"),
        (2024, "2024"),
        ("2024-05", "2024-05"),
        ("2024-05-20", "2024-05-20"),
        ("2024-05-20T10:30:00Z", "2024-05-20T10:30:00Z"),
        ("2024-05-20 10:30:00.123 UTC", "2024-05-20T10:30:00Z"),
        ("2024-05-20 10:30+0200", "2024-05-20T10:30:00+02:00"),
        ("2024-05-20T10:30", "2024-05-20T10:30:00"),
        ("Mon, 20 May 2024 10:30:00 GMT", "2024-05-20T10:30:00+00:00"),
        (date(2024, 5, 20), "2024-05-20"),
        (datetime(2024, 5, 20, 10, tzinfo=UTC), "2024-05-20T10:00:00+00:00"),
        ("2024-13-01", None),
        ("2024-02-30", None),
        ("2024-05-20T25:00", None),
        ("20 May", None),
        ("05/06/2024", None),
        (True, None),
        (None, None),
        (1716199200.0, None),
    ],
)
def test_dates_are_as_precise_as_given_or_unknown(given, published):
    """A date keeps its precision; what could be two days is unknown."""
    assert as_published(given) == published
