"""The words of a telling, marked."""

from hypothesis import given
from hypothesis import strategies as st

from retold.views.marking import marks, pieces, trimmed, with_marks
from retold.views.outline import outline

from .made import COURIER, GAZETTE, HERALD, document

RETOLD = outline(document()).chapters[0].retold[0]
TOLD = {one.article.id: one for one in RETOLD.told}


def test_kept_changed_added_and_dropped_words_are_told_apart() -> None:
    """Words that only the earlier telling has are dropped, those that only the later one has are added."""
    found = {
        (piece.text, piece.mark)
        for id, told in TOLD.items()
        for piece in pieces(told, marks(id, RETOLD.changes))
        if piece.mark
    }
    assert found == {
        ("if the pier holds", "dropped"),
        ("and never return", "added"),
        ("old ferry", "changed"),
        ("ferry", "changed"),
    }


def test_a_mark_carries_the_number_of_its_change() -> None:
    """The number leads to the change; a change of mode leaves no mark."""
    found = pieces(TOLD["gazette"], marks("gazette", RETOLD.changes))
    assert [(piece.text, list(piece.numbers)) for piece in found if piece.numbers] == [
        ("ferry", [4]),
        ("and never return", [3]),
    ]


def test_a_telling_is_shown_as_its_article_prints_it() -> None:
    """Quotation marks, source and cue stand around the telling, in the words and the order of the article."""
    shown = "".join(piece.text for piece in pieces(TOLD["herald"]))
    assert shown == "“The old ferry will stop in about five weeks, if the pier holds,” said Ines Valdrup."
    assert (
        "".join(piece.text for piece in pieces(TOLD["herald"]) if piece.role == "said") == TOLD["herald"].statement.text
    )
    assert "".join(piece.text for piece in pieces(TOLD["courier"])) == COURIER[12:].split(", rapporte")[0]


@given(st.integers(20, 200))
def test_trimming_leaves_words_out_but_never_changes_them(limit: int) -> None:
    """Every piece that is left stands in the article; “…” stands for the rest; marked words stay."""
    for id, told in TOLD.items():
        whole = pieces(told, marks(id, RETOLD.changes))
        short = trimmed(whole, limit)
        assert all(piece.text in told.article.text for piece in short if piece.role != "left out")
        assert [piece.text for piece in whole if piece.mark] == [piece.text for piece in short if piece.mark]


@given(st.integers(0, len(GAZETTE)), st.integers(0, len(GAZETTE)))
def test_the_marks_around_a_span_are_only_marks(left: int, right: int) -> None:
    """Growing a span takes in quotation marks, stops and blanks, never a letter."""
    start, end = min(left, right), max(left, right)
    grown = with_marks(GAZETTE, (start, end))
    assert not any(c.isalnum() for c in GAZETTE[grown[0] : start] + GAZETTE[end : grown[1]])


def test_an_apostrophe_is_no_quotation_mark() -> None:
    """A word that goes on behind an apostrophe is not cut there."""
    assert with_marks("the Herald’s view", (4, 10)) == (4, 10)
    assert with_marks("« Non », dit-elle", (2, 5)) == (0, 7)
    for before in ("„Nein.“ ", "“No.”\n", '"No."\n'):
        assert with_marks(f"{before}She left", (len(before), len(before) + 3)) == (len(before), len(before) + 3)
    assert with_marks(HERALD, (23, 85))[1] == HERALD.index("”") + 1
