"""Clauses that one telling leaves out."""

from tests.tracing.told import article, between, kinds

from retold.tracing.changes import owned
from retold.tracing.findings import Finding


def test_clause_inside_a_long_run() -> None:
    """A clause of which nothing is told is missing though other words of its run were put otherwise."""
    text = (
        "As I explained to the harbour committee, we keep old boats in many sheds, including rowing and fishing boats"
    )
    one = article(text, text)
    other = article("Ostrow keeps old boats in sheds", "Ostrow keeps old boats in sheds", name="b")
    told = [" ".join(one.article.text[a:b] for a, b in change.left) for change in between(one, other)]
    assert any("harbour committee" in words for words in told)


def test_degree_word_does_not_hide_its_clause() -> None:
    """A clause that one telling adds is told though a degree word inside it is a change of its own."""
    clause = Finding(kind="added", subtype="clause", right=((0, 60),), severity="notable", explanation="clause")
    degree = Finding(kind="wording", subtype="degree", right=((10, 20),), severity="minor", explanation="degree")
    number = Finding(kind="number", subtype="amount", right=((10, 20),), severity="grave", explanation="number")
    assert owned([degree, clause]) == (degree, clause)
    assert owned([number, clause]) == (number,)


def test_shortened_name_is_no_loss() -> None:
    """Who is called by surname alone has lost nothing, nor has the title before the first name."""
    full = "President Alan Marsh will lead the delegation"
    short = "Marsh will lead the delegation"
    assert kinds(article(f"{full}.", full), article(f"{short}.", short, name="b")) == []
