"""Hedges of amounts, and the conditional of hearsay."""

from tests.tracing.told import article, between, kinds


def test_two_hedges_of_one_amount_are_one_change() -> None:
    """ "About 40" and "more than 40" are two things, told as one change with both words; "about" and "some" are one."""
    about = article("About 40 boats sank", "About 40 boats sank")
    more = article("More than 40 boats sank", "More than 40 boats sank", name="b")
    some = article("Roughly 40 boats sank", "Roughly 40 boats sank", name="c")
    (change,) = between(about, more)
    assert change.kind == "hedge" and "About" in change.explanation and "More than" in change.explanation
    assert kinds(about, some) == []


def test_conditional_of_hearsay() -> None:
    """A verb in the conditional of hearsay that becomes plain is a hedge lost in one language; after « que » it is the
    future of the past, and translations often lack it."""
    said = "le navire serait arrivé au port"
    hearsay = article(f"Selon Odile Gervais, {said}.", said, language="fr")
    plain = article("le navire est arrivé au port", "le navire est arrivé au port", language="fr", name="b")
    future = article(f"Odile Gervais pensait que {said}.", said, language="fr", name="c")
    english = article("the ship has arrived in the port", "the ship has arrived in the port", name="d")
    assert kinds(hearsay, plain) == ["hedge"]
    assert kinds(future, plain) == []
    assert kinds(hearsay, english) == []


def test_what_cannot_be_is_not_left_open() -> None:
    """A denied word of possibility hedges nothing: "could not sail" is as sure as "was unable to sail"."""
    could = article("Ann Lee said the old ferry could not enter the port", "the old ferry could not enter the port")
    may = article(
        "Ann Lee said the old ferry will not enter the port", "the old ferry will not enter the port", name="b"
    )
    assert "hedge" not in kinds(may, could)
