"""When an utterance was made."""

from msgspec.structs import replace
from tests.tracing.told import article

from retold.records import Annotated
from retold.tracing.when import said_at

SAID = "the wall is safe"


def _said(text: str, published: str | None) -> Annotated:
    one = article(text, SAID, published_at=published)
    cue = text.index("said")
    return replace(one, statements=(replace(one.statements[0], cue=((cue, cue + 4),)),))


def test_yesterday_in_a_dated_article_is_a_day() -> None:
    """A moment beside the cue, read with the publication date, is when it was said."""
    one = _said(f"The engineer said yesterday that {SAID}.", "2031-05-04")
    assert said_at([(one, one.statements[0])]) == ("2031-05-03", "2031-05-03")


def test_the_first_report_is_the_latest_time() -> None:
    """Without words about the time the utterance is no later than its first report."""
    told = [
        (one, one.statements[0]) for one in (_said(f"She said {SAID}.", day) for day in ("2031-05-04", "2031-05-06"))
    ]
    assert said_at(told) == (None, "2031-05-04")


def test_undated_articles_leave_it_unknown() -> None:
    """An undated report with relative words tells no day."""
    one = _said(f"The engineer said yesterday that {SAID}.", None)
    assert said_at([(one, one.statements[0])]) == (None, None)


def test_an_undated_telling_gets_its_bounds_from_the_others() -> None:
    """One dated telling bounds the utterance for all."""
    dated, undated = _said(f"She said {SAID}.", "2031-05-04"), _said(f"He said {SAID}.", None)
    assert said_at([(undated, undated.statements[0]), (dated, dated.statements[0])]) == (None, "2031-05-04")
