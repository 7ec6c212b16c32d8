"""The whole way: every span slices its words, order never matters, no input crashes."""

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import retold
from retold.records import Annotated, Article, TraceDocument

REPORTS = [
    {"id": "wire", "outlet": "Norda", "language": "en", "published_at": "2024-03-02",
     "text": "OSLO (Norda) - The ferry line will lose about 40 million euros this year, harbour chief Ingrid Solberg told "
             "Norda on Friday. “We are not closing the line,” Solberg said. “The so-called night ferry stays.”"},
    {"id": "paper", "outlet": "Le Quai", "language": "fr", "published_at": "2024-03-03",
     "text": "La ligne de ferry perdra 40 millions d’euros cette année, a déclaré la cheffe du port Ingrid Solberg à "
             "l’agence Norda. « Nous ne fermons pas la ligne », a-t-elle ajouté. Le ferry de nuit reste, selon elle."},
    {"id": "other", "outlet": "Bergen Post", "language": "en", "published_at": "2024-03-03",
     "text": "The museum bought three paintings for $2 million, director Olav Hagen announced. “They are genuine,” he said."},
]  # fmt: skip


def document(reports: list[dict[str, str]]) -> TraceDocument:
    """The trace of some reports in a passing library."""
    with retold.open(":memory:") as library:
        assert not library.add(reports)
        library.link()
        return library.document()


def spans(annotated: Annotated) -> set[tuple[int, int]]:
    """All spans of all that was found in one article."""
    found = set(annotated.sentences) | set(annotated.article.boilerplate) | {o.span for o in annotated.article.origins}
    for statement in annotated.statements:
        found |= {*statement.source, *statement.cue, *statement.content}
    found |= {item.span for item in (*annotated.figures, *annotated.moments)}
    for referent in annotated.referents:
        found |= {*referent.mentions, *(role.span for role in referent.roles)}
    return found


def test_order_of_articles_never_changes_the_result() -> None:
    """The trace document is a function of the set of articles."""
    first = document(REPORTS)
    for seed in range(3):
        mixed = REPORTS.copy()
        random.Random(seed).shuffle(mixed)
        assert msgspec.json.encode(document(mixed)) == msgspec.json.encode(first)


def test_the_retellings_of_one_interview_are_one_story() -> None:
    """Reports of one occasion in two languages come together, a neighbour of the same day stays apart."""
    found = document(REPORTS)
    assert sorted(sorted(story.articles) for story in found.stories) == [["other"], ["paper", "wire"]]
    assert any(len({s.split("-")[0] for s in map(str, u.tellings)}) and len(u.tellings) > 1 for u in found.utterances)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report["id"])
def test_every_span_slices_its_words(report: dict[str, str]) -> None:
    """Spans lie in the text, hold something, and a statement's text is its content's words."""
    from retold.reading import article_from_row

    found = retold.annotate(article_from_row(report))
    for start, end in spans(found):
        assert 0 <= start < end <= len(found.article.text)
    for statement in found.statements:
        assert statement.text == " … ".join(found.article.text[a:b] for a, b in statement.content)


PIECES = ["“", "”", '"', "«", "»", "„", "‘", "’", "'", " ", "\n", "\r\n", "\n\n", "said", "told", "that", ",", ".", ":", "—",
          "– ", "Ana Brás", "he", "according to", "selon", "a déclaré", "a-t-il dit", "$5 billion", "last year", "(AFP)",
          "https://a.example/b", "\u200f", "שלום", "مرحبا", "\x00", "\u2028", "😀", "Photo: X", "Leave a Reply", "M.", "1"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join), st.sampled_from(["en", "fr", "und", "xx"])
)
def test_no_text_crashes(text: str, language: str) -> None:
    """Whatever stands in a text, in whatever language, every span that comes out lies in it."""
    found = retold.annotate(Article(id="x", text_hash="x", text=text, language=language))
    for start, end in spans(found):
        assert 0 <= start < end <= len(text)
