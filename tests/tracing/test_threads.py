"""Threads: one speaker on one subject over time, and where one utterance says otherwise than another."""

from retold.linking.generation import shipped
from retold.linking.link import link
from retold.pipeline import annotate
from retold.reading.articles import article_from_row
from retold.records import Thread
from retold.tracing.trace import trace


def _threads(*reports: tuple[str, str, str]) -> tuple[Thread, ...]:
    rows = [
        {"id": f"r{n}", "language": language, "published_at": day, "text": text, "outlet": f"Outlet {n}"}
        for n, (language, day, text) in enumerate(reports)
    ]
    annotated = {row["id"]: annotate(article_from_row(row), method="rules") for row in rows}
    return tuple(trace(annotated, link(list(annotated.values())), shipped()).threads)


TRADE = (
    (
        "en",
        "2031-03-04",
        "Trade between Lisk and Morava reached 25 billion dollars in 2030, Prime Minister Anna Kerr said.",
    ),
    (
        "fr",
        "2032-01-12",
        "La Première ministre Anna Kerr a déclaré que les échanges commerciaux entre Lisk et Morava avaient atteint un "
        "record de 27 milliards de dollars en 2031.",
    ),
    (
        "de",
        "2032-02-10",
        "Der Handel zwischen Lisk und Morava habe 2031 nur 24 Milliarden Dollar erreicht, sagte Ministerpräsidentin Anna "
        "Kerr am Dienstag.",
    ),
)


def test_figures_for_two_years_are_a_series() -> None:
    """25 billion for one year and 27 for the next are two points, and neither differs from the other."""
    (thread,) = _threads(*TRADE[:2])
    assert [figure.period for figure in thread.figures] == ["2030-01-01/2030-12-31", "2031-01-01/2031-12-31"]
    assert thread.differs == ()


def test_two_amounts_for_one_year_differ() -> None:
    """Two values for one measure and one period are offered with both texts, whatever words stand around them."""
    (thread,) = _threads(*TRADE)
    (difference,) = thread.differs
    assert "27 milliards de dollars" in difference.explanation and "24 Milliarden Dollar" in difference.explanation


def test_the_day_of_saying_is_no_period_of_a_figure() -> None:
    """ "Said on Friday that it would cost" tells nothing of when it costs."""
    (thread,) = _threads(
        ("en", "2032-07-15", "Prime Minister Anna Kerr said the three new reactors would cost 12 billion dollars."),
        (
            "en",
            "2032-08-20",
            "Prime Minister Anna Kerr said on Friday the three new reactors would cost 15 billion dollars.",
        ),
    )
    assert [figure.period for figure in thread.figures] == [None, None]
