"""When an utterance was made."""

import pytest
from msgspec.structs import replace
from tests.tracing.told import article

from retold.pipeline import annotate
from retold.records import Annotated, Article
from retold.tracing.when import Told, said_at

SAID = "the wall is safe"


def _said(text: str, published: str | None) -> Annotated:
    one = article(text, SAID, published_at=published)
    cue = text.index("said")
    return replace(one, statements=(replace(one.statements[0], cue=((cue, cue + 4),)),))


def _told(one: Annotated) -> Told:
    return one, one.statements[0], one.statements[0].content


def test_yesterday_in_a_dated_article_is_a_day() -> None:
    """A moment beside the cue, read with the publication date, is when it was said."""
    one = _said(f"The engineer said yesterday that {SAID}.", "2031-05-04")
    assert said_at([_told(one)]) == ("2031-05-03", "2031-05-03")


def test_the_first_report_is_the_latest_time() -> None:
    """Without words about the time the utterance is no later than its first report."""
    told = [_told(_said(f"She said {SAID}.", day)) for day in ("2031-05-04", "2031-05-06")]
    assert said_at(told) == (None, "2031-05-04")


def test_undated_articles_leave_it_unknown() -> None:
    """An undated report with relative words tells no day."""
    one = _said(f"The engineer said yesterday that {SAID}.", None)
    assert said_at([_told(one)]) == (None, None)


def test_an_undated_telling_gets_its_bounds_from_the_others() -> None:
    """One dated telling bounds the utterance for all."""
    dated, undated = _said(f"She said {SAID}.", "2031-05-04"), _said(f"He said {SAID}.", None)
    assert said_at([_told(undated), _told(dated)]) == (None, "2031-05-04")


def test_last_year_in_one_telling_and_a_year_in_another() -> None:
    """What one telling calls last year and the other 2029 was said in 2030."""
    one = article("He said that exports doubled last year.", "exports doubled last year")
    other = article("He said that exports doubled in 2029.", "exports doubled in 2029", name="b")
    assert said_at([_told(one), _told(other)]) == ("2030-01-01", "2030-12-31")
    assert said_at([_told(one)]) == (None, None)


def test_a_moment_of_something_else_is_none_of_the_utterance() -> None:
    """What dates a side remark about the speaker doesn't date what was said; a moment in a clause of its own does."""
    aside = _said(f"The engineer, who resigned on Thursday, said {SAID}.", "2031-05-04")
    front = _said(f"On Friday, the engineer said {SAID}.", "2031-05-04")
    assert said_at([_told(aside)]) == (None, "2031-05-04")
    assert said_at([_told(front)]) == ("2031-05-02", "2031-05-02")


def test_a_weekday_in_an_undated_telling_is_the_last_before_its_siblings() -> None:
    """An undated report's "on Friday" is the Friday before the first dated report of the same words."""
    dated = _said(f"She said {SAID}.", "2031-05-04")
    undated = _said(f"The engineer said on Friday that {SAID}.", None)
    assert said_at([_told(undated), _told(dated)]) == ("2031-05-02", "2031-05-02")


def test_publication_is_the_later_day_of_two_zones() -> None:
    """A report of the evening far in the west appears on the next day in UTC: either may be the day of the utterance."""
    one = _said(f"She said {SAID}.", "2031-05-04T22:30:00-08:00")
    assert said_at([_told(one)]) == (None, "2031-05-05")


def test_a_month_named_for_what_was_said_lies_before_the_report() -> None:
    """“In January” of a report of October is the last January where it dates the saying."""
    one = _said(f"In January the engineer said that {SAID}.", "2031-10-04")
    assert said_at([_told(one)]) == ("2031-01-01", "2031-01-31")


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ru", "Накануне мэр заявил, что мост закроют.", ("2031-10-03", "2031-10-03")),
        ("ru", "Накануне саммита мэр заявил, что мост закроют.", (None, "2031-10-04")),
        ("uk", "Напередодні виборів мер заявив, що міст закриють.", (None, "2031-10-04")),
    ],
)
def test_on_the_eve_of_something_tells_no_day(language: str, text: str, said: tuple[str | None, str]) -> None:
    """A word that is a day by itself is none where it governs a noun."""
    one = annotate(
        Article(id="a", text_hash="a", text=text, language=language, published_at="2031-10-04"), method="rules"
    )
    assert said_at([(one, one.statements[0], one.statements[0].content)]) == said
