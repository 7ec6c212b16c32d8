"""The trace of hand-made links: order, changes against the base, threads, whatever the order of the input."""

from msgspec.structs import replace
from tests.tracing.told import article

from retold.linking.generation import shipped
from retold.linking.link import Links
from retold.records import Annotated, Speaker, Story, Telling, TraceDocument, Utterance
from retold.tracing.trace import trace

MAYOR = Speaker(id="s1", name="Tilda Brask")


def _utterance(name: str, *told: Annotated) -> Utterance:
    tellings = tuple(
        Telling(statement=one.statements[0].id, spans=tuple(one.statements[0].content), probability=0.9) for one in told
    )
    return Utterance(id=name, speaker=MAYOR, tellings=tellings)


def _links(stories: dict[str, list[str]], *utterances: tuple[str, Utterance]) -> Links:
    return Links(
        generation=0,
        articles=(),
        stories=tuple(
            Story(id=name, articles=tuple(members), utterances=tuple(u.id for story, u in utterances if story == name))
            for name, members in stories.items()
        ),
        utterances=tuple(utterance for _, utterance in utterances),
        speakers=(MAYOR,),
        speaker_of={},
    )


def _quoted(said: str, name: str, published_at: str | None = None) -> Annotated:
    one = article(
        f"“{said},” Mayor Tilda Brask said.", said, name=name, speaker="Tilda Brask", published_at=published_at
    )
    return replace(one, statements=(replace(one.statements[0], mode="direct"),))


def _reported(said: str, name: str, published_at: str | None = None) -> Annotated:
    return article(
        f"Mayor Tilda Brask said that {said}.", said, name=name, speaker="Tilda Brask", published_at=published_at
    )


def _one_story(first: Annotated, *others: Annotated) -> TraceDocument:
    articles = {one.article.id: one for one in (first, *others)}
    return trace(articles, _links({"x": sorted(articles)}, ("x", _utterance("u", first, *others))), shipped())


def test_changes_are_told_against_the_first_published() -> None:
    """With all dates known the earliest telling stands left, whatever its name."""
    said = "the old tower will be lit again before winter"
    late, early = _quoted(said.capitalize(), "a", "2031-05-03"), _reported(said, "b", "2031-05-02")
    document = _one_story(late, early)
    (change,) = document.changes
    assert (change.left_article, change.right_article, change.severity) == ("b", "a", "grave")
    assert change.utterance == "u" and change.probability < 0.93
    assert [telling.order for telling in document.utterances[0].tellings] == [0, 1]
    assert document.utterances[0].said_at == (None, "2031-05-02")


def test_without_dates_the_quotation_is_the_base() -> None:
    """Undated tellings have no order, and the fullest quotation is what the others are compared with."""
    said = "the old tower will be lit again before winter"
    document = _one_story(_reported(said, "a"), _quoted(said.capitalize(), "b"))
    assert [change.left_article for change in document.changes] == ["b"]
    assert {telling.order for telling in document.utterances[0].tellings} == {None}


def test_order_of_articles_changes_nothing() -> None:
    """The trace is a function of the set of articles."""
    said = "the so-called night ferry will carry about 300 people in June"
    told = [
        _quoted(said.capitalize(), "a"),
        _reported(said.replace("so-called ", ""), "b"),
        _reported(said.replace("300", "400"), "c"),
    ]
    assert _one_story(*told) == _one_story(*reversed(told))


def test_one_speaker_on_one_subject_in_two_stories_is_a_thread() -> None:
    """Two utterances with figures of one unit in different stories are a series; those of one story are not."""
    first = _quoted("Our harbour trade with Norway reached 20 million euros", "a", "2030-03-01")
    second = _quoted("Harbour trade with Norway has now reached 25 million euros", "b", "2031-03-01")
    articles = {"a": first, "b": second}
    links = _links({"x": ["a"], "y": ["b"]}, ("x", _utterance("u", first)), ("y", _utterance("v", second)))
    (thread,) = trace(articles, links, shipped()).threads
    assert thread.utterances == ("u", "v")
    assert [figure.value for figure in thread.figures] == [20e6, 25e6]
    together = _links({"x": ["a", "b"]}, ("x", _utterance("u", first)), ("x", _utterance("v", second)))
    assert trace(articles, together, shipped()).threads == ()


def test_nothing_to_trace_is_an_empty_document() -> None:
    """No articles give an empty document."""
    assert trace({}, _links({}), shipped()) == TraceDocument()


def _two_stories(first: Annotated, second: Annotated) -> TraceDocument:
    links = _links({"x": ["a"], "y": ["b"]}, ("x", _utterance("u", first)), ("y", _utterance("v", second)))
    return trace({"a": first, "b": second}, links, shipped())


def test_a_denial_of_what_the_speaker_said_before_is_offered() -> None:
    """What a speaker affirms in one story and denies in a later one differs, with both texts."""
    first = _quoted("We will sell the harbour railway to the Norwegian bank", "a", "2030-03-01")
    second = _quoted("We will not sell the harbour railway to the Norwegian bank", "b", "2031-03-01")
    (thread,) = _two_stories(first, second).threads
    (found,) = thread.differs
    assert (found.kind, found.first, found.second) == ("negation", "u", "v")
    assert "will sell" in found.explanation and "not sell" in found.explanation


def test_two_amounts_for_one_period_differ_and_for_two_periods_do_not() -> None:
    """Two values of one measure for one year differ; values for two years are points of a series."""
    first = _quoted("Our harbour trade with Norway reached 20 million euros in 2029", "a", "2030-03-01")
    second = _quoted("Our harbour trade with Norway reached 25 million euros in 2029", "b", "2031-03-01")
    later = _quoted("Our harbour trade with Norway reached 25 million euros in 2030", "b", "2031-03-01")
    assert [[one.kind for one in thread.differs] for thread in _two_stories(first, second).threads] == [["number"]]
    assert [thread.differs for thread in _two_stories(first, later).threads] == [()]


def test_a_quotation_retells_the_quotation_that_stands_beside_a_paraphrase() -> None:
    """What one report tells in its own words and quotes too has not been turned into a quotation by another."""
    lead, quoted = (
        "de ne jamais employer l'armée contre les civils du pays, cinquante ans après le massacre",
        "jamais les soldats ne réprimeront notre peuple",
    )
    text = f"La maire Tilda Brask a promis {lead}. « {quoted} », a promis la maire."
    told = article(text, lead, name="a", language="fr", speaker="Tilda Brask", published_at="2031-05-01")
    at = text.index(quoted)
    quotation = replace(told.statements[0], id="a-2", mode="direct", content=((at, at + len(quoted)),))
    first = replace(told, statements=(told.statements[0], quotation))
    later = _quoted("I shall never employ the army against civilians nor repress our people", "b", "2031-05-02")
    tellings = tuple(
        Telling(statement=statement.id, spans=tuple(statement.content), probability=0.9)
        for statement in (*first.statements, *later.statements)
    )
    utterance = Utterance(id="u", speaker=MAYOR, tellings=tellings)
    document = trace({"a": first, "b": later}, _links({"x": ["a", "b"]}, ("x", utterance)), shipped())
    assert "mode" not in {change.kind for change in document.changes}
