"""Every language pack's examples, which are its documentation, hold."""

import pytest

from retold.languages import codes, pack
from retold.languages.pack import Example, words
from retold.records import Article, Span
from retold.statements.rules import find
from retold.text.layout import lay_out

CASES = [(code, example) for code in codes() for example in pack(code).examples]


def pieces(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(text[a:b] for a, b in spans)


@pytest.mark.parametrize(("code", "example"), CASES, ids=[f"{code}: {example.text[:40]}" for code, example in CASES])
def test_an_example_is_read_as_its_pack_says(code: str, example: Example) -> None:
    """The first statement that stands in no other has the example's source, cue, content; a negative one has none."""
    article = Article(id="example", text_hash="", text=example.text, language=code)
    top = [s for s in find(lay_out(article)) if s.parent is None]
    if example.content is None:
        assert not top
        return
    found = top[0]
    assert pieces(example.text, tuple(found.content)) == example.content
    assert pieces(example.text, tuple(found.source)) == (example.source or "")
    assert pieces(example.text, tuple(found.cue)) == (example.cue or "")


@pytest.mark.parametrize("code", codes())
def test_a_pack_with_verbs_of_saying_shows_what_they_do(code: str) -> None:
    """Who lists cues lists at least eight examples, three of them of what is no statement."""
    speech, examples = pack(code).speech, pack(code).examples
    if speech.cues:
        assert len(examples) >= 8
        assert sum(example.content is None for example in examples) >= 3
        assert len({entry for group in speech.cues for entry in words(group.verbs)}) >= 150
