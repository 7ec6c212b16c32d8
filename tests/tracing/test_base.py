"""The report that the other tellings are compared with."""

from msgspec.structs import replace
from tests.tracing.told import article

from retold.records import Annotated, Mode, Origin, Relay
from retold.tracing.base import Shares, base_article, base_telling, earliest

SAID = "the ferry will sail again"


def _told(name: str, mode: Mode = "indirect", *, published_at: str | None = None, own: bool = False) -> Annotated:
    one = article(f"She said {SAID}.", SAID, name=name, published_at=published_at)
    told = (Origin(kind="interview", name="", span=(0, 3), statement=f"{name}-1"),) if own else ()
    return replace(one, article=replace(one.article, origins=told), statements=(replace(one.statements[0], mode=mode),))


def _shares(*told: Annotated, length: int = 25) -> Shares:
    return {one.article.id: [(one.statements[0], length)] for one in told}


def _by_id(*told: Annotated) -> dict[str, Annotated]:
    return {one.article.id: one for one in told}


def _step(source: str, target: str) -> Relay:
    return Relay(source=source, target=target, kind="credit", probability=0.9, why="“reports”")


def test_the_base_is_the_first_published_else_the_fullest_quotation() -> None:
    """With dates the earliest is the base; without them the report that quotes most."""
    short, long = _told("a"), _told("b", "direct")
    assert base_article([_shares(short, long)], _by_id(short, long), ()) == "b"
    dated = _told("a", published_at="2031-01-01"), _told("b", "direct", published_at="2031-01-02")
    assert base_article([_shares(*dated)], _by_id(*dated), ()) == "a"


def test_a_report_that_had_it_from_another_is_no_base() -> None:
    """However much a report quotes, where it credits another of the reports that one is the base."""
    plain, quoting = _told("a"), _told("b", "direct")
    assert base_article([_shares(plain, quoting)], _by_id(plain, quoting), [_step("a", "b")]) == "a"
    assert base_article([_shares(plain, quoting)], _by_id(plain, quoting), [_step("Ostpress", "b")]) == "b"
    assert earliest(_shares(plain, quoting), _by_id(plain, quoting), [_step("a", "b"), _step("b", "a")]) == ("a", "b")


def test_who_was_told_it_comes_before_all_others() -> None:
    """Of reports that nothing puts later, one that says it was told this statement itself is the base."""
    quoting, own = _told("a", "direct"), _told("b", own=True)
    assert earliest(_shares(quoting, own), _by_id(quoting, own), ()) == ("b",)


def test_a_report_without_date_is_not_put_later_by_time() -> None:
    """Of two dated reports the later is none; one without a date stays possible, and a day holds all its hours."""
    first, later, undated = _told("a", published_at="2031-01-02"), _told("b", published_at="2031-01-03"), _told("c")
    assert earliest(_shares(first, later, undated), _by_id(first, later, undated), ()) == ("a", "c")
    hour = _told("d", published_at="2031-01-02T09:00:00Z")
    assert earliest(_shares(first, hour), _by_id(first, hour), ()) == ("a", "d")


def test_an_early_report_of_something_else_is_not_the_base_of_the_story() -> None:
    """A report that came first but shares one sentence gives way to the one that tells the story first."""
    early = _told("a", published_at="2031-01-01")
    told, copy = _told("b", published_at="2031-01-05"), _told("c", "direct", published_at="2031-01-06")
    utterances = [_shares(early, copy), _shares(told, copy), _shares(told, copy)]
    everyone = _by_id(early, told, copy)
    assert base_article(utterances, everyone, ()) == "b"
    assert base_telling(utterances[0], everyone, (), "b") == "a"
    assert base_telling(utterances[1], everyone, (), "b") == "b"


def test_the_dispatch_that_others_credit_is_the_base() -> None:
    """An undated report with an agency's dateline comes before those that credit the agency, and before fuller ones."""
    copied = article(f"LISK, 3 March (Ostpress) – She said {SAID}.", SAID, name="a")
    origin = Origin(kind="agency", name="Ostpress", span=(15, 25))
    dispatch = replace(copied, article=replace(copied.article, origins=(origin,)))
    crediting, fuller = _told("b", "direct"), _told("c", "direct")
    reports = (dispatch, crediting, fuller)
    steps = [_step("Ostpress", "a"), _step("Ostpress", "b")]
    assert earliest(_shares(*reports), _by_id(*reports), steps) == ("a",)
    assert earliest(_shares(*reports), _by_id(*reports), steps[:1]) == ("a", "b", "c")
