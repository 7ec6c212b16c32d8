"""Who had it from whom, as a tree and as a picture."""

from hypothesis import given
from hypothesis import strategies as st

from retold.records import Relay
from retold.views.outline import outline
from retold.views.picture import picture
from retold.views.relays import depth_first, steps

from .made import article, document

ARTICLES = [article(id, id) for id in "abcde"]
RELAYS = st.lists(
    st.builds(
        Relay,
        source=st.sampled_from("abcdeXY"),
        target=st.sampled_from("abcde"),
        kind=st.sampled_from(["credit", "link", "copy", "translation"]),
        probability=st.sampled_from([0.2, 0.5, 0.9]),
        why=st.just("because"),
    ),
    max_size=12,
)


def test_a_report_stands_under_its_most_probable_source() -> None:
    """Less probable sources are named beside it."""
    chapter = outline(document()).chapters[0]
    rows = {step.name: (depth, step) for step, depth in depth_first(steps(chapter.articles, chapter.relays))}
    assert {name: depth for name, (depth, _) in rows.items()} == {"herald": 0, "courier": 1, "gazette": 0}
    assert [relay.source for relay in rows["courier"][1].also] == ["Harbour Press"]


@given(RELAYS)
def test_every_report_stands_in_the_tree_once(relays: list[Relay]) -> None:
    """Whatever the relays say, even in circles, no report is lost or doubled."""
    shown = [step.name for step, _ in depth_first(steps(ARTICLES, relays)) if step.article]
    assert sorted(shown) == list("abcde")


@given(RELAYS)
def test_the_picture_has_a_row_for_every_step_inside_its_frame(relays: list[Relay]) -> None:
    """No dot lies on another or outside; a line leads to every report that had it from somebody."""
    drawn = picture(steps(ARTICLES, relays), 10)
    assert len({node.y for node in drawn.nodes}) == len(drawn.nodes)
    assert all(0 < node.x < drawn.width and 0 < node.y < drawn.height for node in drawn.nodes)
    assert all(bool(node.line) == bool(node.step.relay) for node in drawn.nodes)
