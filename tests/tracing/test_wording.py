"""The same proposition in a stronger, weaker or loaded word."""

import pytest
from msgspec.structs import replace
from tests.tracing.told import article, between, kinds


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("en", "The residents were worried about the prices"), ("es", "Los vecinos estaban furiosos por los precios"), "stronger"),
        (("fr", "Les ventes de miel se sont effondrées"), ("fr", "Les ventes de miel ont baissé"), "weaker"),
        (("es", "El club hizo un pago al árbitro"), ("es", "El club hizo un soborno al árbitro"), "stronger"),
        (("ru", "Толпа собралась у банка"), ("uk", "Натовп зібрався біля банку"), None),
        (("it", "Le vendite di miele sono calate"), ("pt", "As vendas de mel diminuíram"), None),
    ],
)  # fmt: skip
def test_a_stronger_or_weaker_word_is_told(left: tuple[str, str], right: tuple[str, str], found: str | None) -> None:
    """Two words of one scale at different levels are a change of wording in any two languages; of one level none."""
    one = article(left[1], left[1], language=left[0])
    other = article(right[1], right[1], language=right[0], name="b")
    told = [change.explanation for change in between(one, other) if change.kind == "wording"]
    assert [found in line for line in told if found] == ([True] if found else []) and bool(told) is bool(found)


def test_opposite_degrees_are_one_change() -> None:
    """ "Slightly" that became "sharply" is one change with both words."""
    one = article("Rents rose slightly in Ostrow", "Rents rose slightly in Ostrow")
    other = article("Rents rose sharply in Ostrow", "Rents rose sharply in Ostrow", name="b")
    told = [change for change in between(one, other) if change.kind == "wording"]
    assert len(told) == 1 and told[0].left and told[0].right


def test_degree_word_of_a_stronger_word() -> None:
    """A degree word that comes with a stronger word belongs to that change."""
    one = article("Le maire a critiqué le projet du port", "Le maire a critiqué le projet du port", language="fr")
    text = "Le maire a violemment dénoncé le projet du port"
    assert kinds(one, article(text, text, language="fr", name="b")) == ["wording"]


def test_words_that_attribute() -> None:
    """What somebody "asked" in one telling and "ordered" in the other is told in a stronger word."""
    said = "residents to stay indoors"
    asked, ordered = (
        article(f"The mayor {cue} {said}.", said, source="The mayor", name=cue) for cue in ("asked", "ordered")
    )
    with_cues = [
        replace(one, statements=(replace(one.statements[0], cue=((10, 10 + len(one.article.id)),)),))
        for one in (asked, ordered)
    ]
    (change,) = between(*with_cues)
    assert (change.kind, change.severity) == ("wording", "notable")


def test_nouns_with_capitals_shade_too() -> None:
    """Where every noun has a capital, one inside a sentence is no name: „das Regime“ is loaded."""
    left, right = "antworten werde die Regierung", "antworten werde das Regime"
    assert kinds(article(left, left, language="de"), article(right, right, language="de", name="b")) == ["wording"]
