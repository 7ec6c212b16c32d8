"""Datelines are no part of a report's first sentence."""

import pytest

from retold.text.datelines import after_clock, after_dateline


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("LISK, 13 March (Norda) – The bridge is closed.", "The bridge"),
        ("LISK — The bridge is closed.", "The bridge"),
        ("FORT LISK, Va. - “We closed it,” he said.", "“We closed"),
        ("Lisk (AFP) – Le pont est fermé.", "Le pont"),
        ("(Norda) - LISK, 13 MARCH - The bridge is closed.", "The bridge"),
        ("Lisk, 13 mar (Norda).- El puente está cerrado.", "El puente"),
        ("Lisk, le 13 mars – Le pont est fermé.", "Le pont"),
        ("The bridge - and the road behind it - is closed.", "The bridge"),
        ("In a speech from Lisk -- which has no bridge -- she asked for one.", "In a speech"),
        ("ЛИСК. Норда – Мост закрыт.", "Мост"),
        ("Лиск. 13 марта 2031. НОРДА – Мост закрыт.", "Мост"),
        ("НОРДА – Мост", "Мост"),
        ("Лиск. Мост закрыли – Ратуша против.", "Лиск. Мост"),
        ("Ana Brás – The Mayor of Lisk", "Ana Brás"),
    ],
)
def test_a_sentence_begins_after_the_dateline(text: str, first: str) -> None:
    """A place in capitals, with an agency or with a date goes; an ordinary dash stays."""
    start, end = after_dateline(text, (0, len(text)))
    assert text[start:].startswith(first)
    assert end == len(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("14:41 The mayor left.", "The mayor"),
        ("18 h 22 – « Partez », dit-elle.", "« Partez"),
        ("9.30 Ana Brás: “We stay.”", "Ana Brás"),
        ("10.35am BST: The mayor left.", "The mayor"),
        ("4 pm The mayor left.", "The mayor"),
        ("14:41 GMT – The mayor left.", "The mayor"),
        ("14:41 is when she left.", "14:41"),
        ("10.50 euros were paid.", "10.50"),
    ],
)
def test_the_clock_of_a_live_report_is_no_part_of_what_it_says(text: str, first: str) -> None:
    """A clock time before the first capital of a paragraph goes; a time or an amount in a sentence stays."""
    assert text[after_clock(text, (0, len(text)))[0] :].startswith(first)
