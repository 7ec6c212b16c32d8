from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from retold.reading import article_from_text
from retold.records import Article
from retold.text.layout import lay_out

MARKED = ["“Yes,”", "« Oui »", '"no', "he said.", "Photo: X", "Leave a Reply", "日本。", "J."]
WORDS = st.sampled_from([*MARKED, "\r\n", "\n\n", "\u2028", "\x00", "العربية", "a", "\ud800", " "])


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60), st.sampled_from(["en", "fr", None, "tlh"]))
def test_every_span_slices_its_words(parts, language):
    """All spans lie in the text, in order; lines are paragraphs or furniture, sentences lie in paragraphs."""
    text = " ".join(parts)
    layout = lay_out(Article(id="x", text_hash="x", text=text), language)
    for spans in (layout.lines, layout.boilerplate, layout.paragraphs, layout.sentences):
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(left[1] <= right[0] for left, right in pairwise(spans))
        assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert sorted([*layout.paragraphs, *layout.boilerplate]) == list(layout.lines)
    for inside in (*layout.sentences, *(q.span for q in layout.quotations)):
        assert any(start <= inside[0] and inside[1] <= end for start, end in layout.paragraphs)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_lines_hold_every_character_but_space(text):
    """Nothing that can be read is outside the lines."""
    layout = lay_out(Article(id="x", text_hash="x", text=text), "en")
    outside = set(range(len(text))) - {i for start, end in layout.lines for i in range(start, end)}
    assert all(text[i].isspace() for i in outside)


def test_line_ends_of_all_kinds():
    """Windows and Unix line ends, and the separators of Unicode, end lines and stay in the text."""
    layout = lay_out(article_from_text("One here.\r\n\r\n  Two here. \n\tThree.\u2028Four."), "en")
    assert [layout.text[a:b] for a, b in layout.lines] == ["One here.", "Two here.", "Three.", "Four."]


def test_language_is_the_given_one_else_the_articles_else_detected():
    """The language named by the caller goes first, then the article's own, then what the text looks like."""
    french = article_from_text("La maire a déclaré que le vieux pont serait rouvert aux piétons au mois de mai.")
    assert lay_out(french).pack.code == "fr"
    assert lay_out(french, "en").pack.code == "en"
    assert lay_out(article_from_text(french.text, language="en")).pack.code == "en"
    assert lay_out(french, "tlh").pack.code == "tlh"
