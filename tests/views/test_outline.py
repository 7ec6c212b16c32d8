"""The order in which a trace is read."""

from itertools import permutations

from msgspec.structs import replace

from retold.records import Story, Telling, TraceDocument, Utterance
from retold.views.outline import alike, outline

from .made import HERALD_ARTICLE, document


def test_tellings_stand_in_their_order_and_unknown_ones_last() -> None:
    """A telling without a date never gets a place in the order, and the utterance says so."""
    retold = outline(document()).chapters[0].retold[0]
    assert [told.article.id for told in retold.told] == ["herald", "courier", "gazette"]
    assert not retold.ordered


def test_changes_stand_gravest_first() -> None:
    """Gravity goes before the order of the document."""
    changes = list(reversed(document().changes))
    shown = outline(replace(document(), changes=changes)).chapters[0].retold[0].changes
    assert [several[0].severity for several in shown] == ["grave", "notable", "notable", "minor"]


def test_an_utterance_told_once_stands_apart() -> None:
    """Only utterances told several times are numbered."""
    whole = outline(document())
    assert whole.numbers == {"u1": 1}
    assert [one.utterance.id for one in whole.chapters[0].once] == ["u2"]


def test_the_order_of_the_records_changes_nothing() -> None:
    """The outline is a function of the set of records."""
    given = document()
    shapes = {
        tuple(
            (
                chapter.story.id,
                *(article.id for article in chapter.articles),
                *(one.utterance.id for one in chapter.retold),
            )
            for chapter in outline(replace(given, articles=order, utterances=given.utterances[::-1])).chapters
        )
        for order in permutations(given.articles)
    }
    assert len(shapes) == 1


def test_what_lacks_its_partner_is_passed_over() -> None:
    """An utterance whose statements are not there, a story of unknown articles: nothing to show, no error."""
    lost = TraceDocument(
        articles=[HERALD_ARTICLE],
        utterances=[Utterance(id="u", tellings=[Telling(statement="gone", spans=[(0, 1)], probability=1.0)])],
        stories=[Story(id="empty", articles=["gone"])],
    )
    assert [len(chapter.articles) for chapter in outline(lost).chapters] == [1, 0]
    assert outline(TraceDocument()).chapters == []


def test_changes_that_are_alike_are_told_together() -> None:
    """Two reports that drop the same words make one entry; any other difference keeps changes apart."""
    given = document().changes
    dropped = given[1]
    elsewhere = replace(dropped, right_article="courier", right_telling=[(14, 20)])
    otherwise = replace(dropped, explanation="Something else.")
    assert alike([*given, elsewhere, otherwise]) == [
        [given[0]], [dropped, elsewhere], [given[2]], [given[3]], [otherwise],
    ]  # fmt: skip
