"""Clauses that one telling leaves out."""

from tests.tracing.told import article, between


def test_clause_inside_a_long_run() -> None:
    """A clause of which nothing is told is missing though other words of its run were put otherwise."""
    text = (
        "As I explained to the harbour committee, we keep old boats in many sheds, including rowing and fishing boats"
    )
    one = article(text, text)
    other = article("Ostrow keeps old boats in sheds", "Ostrow keeps old boats in sheds", name="b")
    told = [" ".join(one.article.text[a:b] for a, b in change.left) for change in between(one, other)]
    assert any("harbour committee" in words for words in told)
