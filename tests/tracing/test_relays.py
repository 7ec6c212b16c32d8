"""Who had it from whom, and how many independent origins that leaves."""

from msgspec.structs import replace
from tests.tracing.told import article

from retold.records import Annotated, Origin
from retold.tracing.outlets import is_own
from retold.tracing.relays import independent, likeness, relays

BODY = (
    "The harbour master said on Friday that the old lighthouse will be lit again before the winter storms begin. "
    "Volunteers have painted the tower and carried a new lamp up its ninety steps during the summer."
)


def _with(one: Annotated, *origins: Origin, **fields: str) -> Annotated:
    return replace(one, article=replace(one.article, origins=origins, **fields))


def test_credit_to_an_agency_comes_from_outside() -> None:
    """A credited agency that is no article of the story is an outside origin, with the words that credit it."""
    one = article("LORNE (Ostpress) - The lamp is lit.", name="a")
    steps = relays({"a": _with(one, Origin(kind="agency", name="Ostpress", span=(7, 15)))})
    assert [(s.source, s.target, s.kind) for s in steps] == [("Ostpress", "a", "credit")]
    assert "Ostpress" in steps[0].why


def test_credit_to_an_outlet_finds_its_article() -> None:
    """Where the credited outlet's report is in the story, the step comes from that report."""
    source = article("The lamp is lit.", name="a", outlet="Lorne Gazette")
    copy = _with(
        article("The lamp is lit, Lorne Gazette reports.", name="b"),
        Origin(kind="outlet", name="Lorne Gazette", span=(17, 30)),
    )
    assert [(s.source, s.target) for s in relays({"a": source, "b": copy})] == [("a", "b")]


def test_copied_wording_needs_times_that_differ() -> None:
    """Two reports in the same words are a copy from the earlier to the later; without times nobody knows."""
    early, late = article(BODY, name="a", published_at="2031-05-02"), article(BODY, name="b", published_at="2031-05-03")
    assert likeness(early, late) == 1.0
    assert [(s.source, s.target, s.kind) for s in relays({"a": early, "b": late})] == [("a", "b", "copy")]
    assert relays({"a": article(BODY, name="a"), "b": article(BODY, name="b")}) == ()


def test_five_outlets_with_one_agency_are_one_origin() -> None:
    """Outlets that credit one agency go back to one origin, however many they are."""
    articles = {
        name: _with(
            article("The lamp is lit, Ostpress reports.", name=name),
            Origin(kind="agency", name="Ostpress", span=(17, 25)),
        )
        for name in "abcde"
    }
    assert independent(articles, relays(articles), articles) == 1


def test_origins_are_unknown_where_nobody_tells() -> None:
    """Two reports that credit nobody may have one origin or two: unknown."""
    articles = {name: article("The lamp is lit.", name=name) for name in "ab"}
    assert independent(articles, relays(articles), articles) is None
    assert independent(["a"], (), articles) == 1


def test_who_was_there_is_an_origin_of_its_own() -> None:
    """An agency's report and one whose outlet was told itself are two origins; a later one without a hint adds none."""
    articles = {
        "a": _with(
            article("The lamp is lit, Ostpress reports.", name="a", published_at="2031-05-02"),
            Origin(kind="agency", name="Ostpress", span=(17, 25)),
        ),
        "b": _with(
            article("The lamp is lit, she told this newspaper.", name="b", published_at="2031-05-03"),
            Origin(kind="interview", name="", span=(26, 40)),
        ),
        "c": article("The lamp is lit.", name="c", published_at="2031-05-04"),
    }
    assert independent(articles, relays(articles), articles) == 2


def test_the_outlet_is_found_beside_a_word_for_its_kind() -> None:
    """ "The podcast Neap Tide" is the outlet "Neap Tide podcast"; the same words elsewhere are none."""
    source = article("The lamp is lit.", name="a", outlet="Neap Tide podcast", published_at="2031-05-02")
    naming = article("She said so in the podcast Neap Tide.", name="b", published_at="2031-05-03")
    other = article("Wait for neap tide, she said.", name="c", published_at="2031-05-03")
    assert [(s.source, s.target) for s in relays({"a": source, "b": naming, "c": other})] == [("a", "b")]


def test_an_agency_is_known_by_its_address() -> None:
    """ "(OPM)" is the report under an address that begins with these initials, and no credit in that report itself."""
    credit = Origin(kind="agency", name="OPM", span=(0, 5))
    agency = _with(article("(OPM) The lamp is lit.", name="a"), credit, url="https://www.opm-agency.example/1")
    copy = _with(article("(OPM) The lamp burns.", name="b"), credit)
    assert [(s.source, s.target) for s in relays({"a": agency, "b": copy})] == [("a", "b")]


def test_a_release_is_where_reports_of_it_come_from() -> None:
    """A report that speaks of a press release has it from the one release of the story, where that came before."""
    release = _with(
        article("Press release. The lamp is lit.", name="a", published_at="2031-05-02"),
        Origin(kind="press release", name="", span=(0, 13)),
    )
    report = _with(
        article("The lamp is lit, a press release says.", name="b", published_at="2031-05-03"),
        Origin(kind="press release", name="", span=(19, 32)),
    )
    assert [(s.source, s.target) for s in relays({"a": release, "b": report})] == [("a", "b")]


def test_a_declined_name_is_the_outlets_own() -> None:
    """Cases are endings: „dem Lisker Boten“ is the Lisker Bote itself, another paper of the town is not."""
    one = article("Die Lampe brennt.", outlet="Lisker Bote", language="de").article
    assert is_own("Lisker Boten", one)
    assert not is_own("Lisker Zeitung", one)


def test_words_of_a_statement_make_no_release() -> None:
    """A report that opens with "In a statement" is no press release; one that opens with the words for it is."""
    report = _with(
        article("In a statement on Monday she said the lamp is lit.", name="b", published_at="2031-05-02"),
        Origin(kind="press release", name="", span=(0, 14), statement="b-1"),
    )
    later = _with(
        article("She said in a press release that the lamp is lit.", name="c", published_at="2031-05-03"),
        Origin(kind="press release", name="", span=(9, 27), statement="c-1"),
    )
    assert relays({"b": report, "c": later}) == ()


def test_steps_into_some_reports_are_those_among_all() -> None:
    """Who asks for the steps into some reports gets what all the steps hold of them."""
    articles = {
        "a": article(BODY, name="a", published_at="2031-05-02"),
        "b": article(BODY, name="b", published_at="2031-05-03"),
        "c": _with(
            article(BODY, name="c", published_at="2031-05-04"), Origin(kind="agency", name="Ostpress", span=(0, 3))
        ),
    }
    every = relays(articles)
    assert {step.target for step in every} == {"b", "c"}
    assert relays(articles, into=["b"]) == tuple(step for step in every if step.target == "b")
