"""Datelines are no part of a report's first sentence."""

import pytest

from retold.text.datelines import after_dateline


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("LISK, 13 March (Norda) – The bridge is closed.", "The bridge"),
        ("LISK — The bridge is closed.", "The bridge"),
        ("FORT LISK, Va. - “We closed it,” he said.", "“We closed"),
        ("Lisk (AFP) – Le pont est fermé.", "Le pont"),
        ("Lisk, le 13 mars – Le pont est fermé.", "Le pont"),
        ("The bridge - and the road behind it - is closed.", "The bridge"),
        ("In a speech from Lisk -- which has no bridge -- she asked for one.", "In a speech"),
        ("Ana Brás – The Mayor of Lisk", "Ana Brás"),
    ],
)
def test_a_sentence_begins_after_the_dateline(text: str, first: str) -> None:
    """A place in capitals, with an agency or with a date goes; an ordinary dash stays."""
    start, end = after_dateline(text, (0, len(text)))
    assert text[start:].startswith(first)
    assert end == len(text)
