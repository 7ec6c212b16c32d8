"""When a report was published, by its own head."""

import pytest

from retold.facts.published import published
from retold.reading import article_from_text
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "LISK, 13 March 2024 (Norda) – The bridge is closed, the mayor said.", "2024-03-13"),
        ("en", "The bridge is closed\n\nBy Ana Brás\nLisk, 13 March 2024\n\nThe mayor closed it.", "2024-03-13"),
        ("fr", "Le pont ferme\n\nPar Ana Brás – Publié le 13 mars 2024 à 18 h 05\n\nLa maire l’a fermé.", "2024-03-13"),
        ("it", "(ANSA) - LISK, 13 MAR 2024 - Il ponte è chiuso.", "2024-03-13"),
        ("es", "Lisk, 13 mar 2024 (Norda).- El puente está cerrado.", "2024-03-13"),
        ("ru", "ЛИСК, 13 марта 2024 года. Мост закрыт.", "2024-03-13"),
        ("de", "Lisk, 13. März 2024\n\nDie Brücke ist zu.", "2024-03-13"),
        ("en", "The mayor closed the bridge on 13 March 2024.", None),
        ("en", "In Lisk, March 2024 was cold.", None),
        ("en", "On 13 March 2024, Lisk lost its bridge, and nobody in the town has forgotten that night.", None),
    ],
)
def test_only_a_date_that_is_the_reports_own_counts(language: str, text: str, day: str | None) -> None:
    """A dateline or a date line tells when a report was published; a date in a sentence does not."""
    found = published(lay_out(article_from_text(text, language=language)))
    assert (found.start if found else None) == day
    assert found is None or text[slice(*found.span)].endswith(("2024", "2024 года"))
