"""Prepositions that attribute before somebody described: "For most residents, …"."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("For Ann Lee of the Harbour Council, the real danger is the bridge.", ["Ann Lee of the Harbour Council"]),
        ("For many economists, the rate is too high.", ["many economists"]),
        ("For Lee, the evening was a triumph.", []),
        ("For years, the bridge was closed.", []),
        ("The mayor resigned, for which he was thanked.", []),
    ],
)
def test_somebody_described_has_a_view(text: str, source: list[str]) -> None:
    """In English such a preposition before a bare name mostly tells what something meant for somebody."""
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    assert [text[a:b] for s in found for a, b in s.source] == source
