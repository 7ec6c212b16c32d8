"""The order of tellings."""

from tests.tracing.told import article

from retold.records import Telling
from retold.tracing.order import ordered

SAID = "the ferry will sail again"


def _told(dates: list[str | None]) -> tuple[list[Telling], dict]:
    places = {}
    for number, date in enumerate(dates):
        one = article(f"She said {SAID}.", SAID, name=f"a{number}", published_at=date)
        places[one.statements[0].id] = (one, one.statements[0])
    return [Telling(statement=name, spans=(), probability=1.0) for name in places], places


def test_order_follows_publication_and_not_the_files() -> None:
    """The first published telling has order 0, whatever place it had in the input."""
    tellings, places = _told(["2031-05-04", "2031-05-02", "2031-05-03"])
    assert [(t.statement, t.order) for t in ordered(tellings, places)] == [("a1-1", 0), ("a2-1", 1), ("a0-1", 2)]


def test_unknown_time_has_no_order() -> None:
    """An undated telling comes last and its order stays unknown."""
    tellings, places = _told([None, "2031-05-02"])
    assert [t.order for t in ordered(tellings, places)] == [0, None]


def test_times_are_compared_as_precisely_as_all_are_known() -> None:
    """A month and a day in it leave open which came first: they share a number."""
    tellings, places = _told(["2031-05", "2031-05-02", "2031-04-30"])
    assert {t.statement: t.order for t in ordered(tellings, places)} == {"a0-1": 1, "a1-1": 1, "a2-1": 0}
