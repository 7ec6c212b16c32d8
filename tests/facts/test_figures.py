"""Figures: value, unit, hedge, period and what they measure, in the grammar of the language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.facts.figures import figures
from retold.languages import pack

MONEY = [
    ("en", "Exports brought in $25 billion.", "$25 billion", 25e9, "USD"),
    ("en", "They lent 3.5 billion U.S. dollars to the port.", "3.5 billion U.S. dollars", 3.5e9, "USD"),
    ("en", "A bid of US$ 40 million was refused.", "US$ 40 million", 40e6, "USD"),
    ("en", "It costs EUR 1,250.50 a year.", "EUR 1,250.50", 1250.5, "EUR"),
    ("en", "The fine was half a million pounds.", "half a million pounds", 5e5, "GBP"),
    ("en", "She paid three dollars and fifty cents.", "three dollars and fifty cents", 3.5, "USD"),
    ("en", "A ticket is 90 cents.", "90 cents", 90, "cents"),
    ("de", "Das Boot kostet 25 000 Euro.", "25 000 Euro", 25000, "EUR"),
    ("fr", "Le pont coûte 27 milliards de dollars américains.", "27 milliards de dollars américains", 27e9, "USD"),
    ("fr", "Il a versé 1 250,75 euros.", "1 250,75 euros", 1250.75, "EUR"),
    ("fr", "Une aide de deux millions d’euros est prévue.", "deux millions d’euros", 2e6, "EUR"),
    ("fr", "Le fonds reçoit 40 M€.", "40 M€", 40e6, "EUR"),
    ("ru", "Штраф составил 250 тыс. евро.", "250 тыс. евро", 250e3, "EUR"),
    ("uk", "Витратили п’ятдесят мільйонів гривень.", "п’ятдесят мільйонів гривень", 50e6, "UAH"),
]


@pytest.mark.parametrize(("language", "text", "words", "value", "unit"), MONEY)
def test_money_has_its_value_in_its_currency(language: str, text: str, words: str, value: float, unit: str) -> None:
    """An amount of money is found whole, with its value in the currency that the words name."""
    (figure,) = [f for f in figures(text, pack(language)) if f.kind == "money"]
    assert (text[slice(*figure.span)], figure.value, figure.unit) == (words, value, unit)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Turnout was 81.31%.", 81.31),
        ("en", "minus five percent", -5),
        ("en", "twenty-two per cent of voters", 22),
        ("fr", "Une hausse de 4,8 % cette fois.", 4.8),
        ("fr", "quatre-vingt-douze pour cent des voix", 92),
    ],
)
def test_percentages_have_their_value(language: str, text: str, value: float) -> None:
    """A percentage in digits or words has its value."""
    assert [f.value for f in figures(text, pack(language)) if f.kind == "percent"] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "Some 340 families moved.", 340, "families"),
        ("en", "Five hundred and two boats sank.", 502, "boats"),
        ("fr", "Six pays ont signé.", 6, "pays"),
        ("fr", "Soixante-quinze écoles ferment.", 75, "écoles"),
    ],
)
def test_counts_name_what_is_counted(language: str, text: str, value: float, unit: str) -> None:
    """A count has the noun counted as its unit."""
    (figure,) = figures(text, pack(language))
    assert (figure.kind, figure.value, figure.unit) == ("count", value, unit)


def test_a_verb_that_closes_its_clause_is_not_counted() -> None:
    """German nouns have capitals: behind a number a small word that ends the clause is a verb, others may lead to the
    noun."""
    ended = figures("Die Zahl der Anträge ist auf 350 gestiegen, teilte das Amt mit.", pack("de"))
    assert [(one.kind, one.value, one.unit) for one in ended] == [("number", 350, None)]
    (counted,) = figures("Das Amt stellte 40 neue Busse vor.", pack("de"))
    assert (counted.kind, counted.value) == ("count", 40)


def test_measures_have_ucum_units() -> None:
    """Lengths, weights and durations have UCUM units whatever the language."""
    assert figures("a 12-kilometer road", pack("en"))[0].unit == "km"
    assert [f.unit for f in figures("une route de 12 kilomètres", pack("fr"))] == ["km"]


@pytest.mark.parametrize(
    ("language", "text", "hedge"),
    [
        ("en", "It cost about 900 million euros.", "about"),
        ("en", "They found at least 40 graves.", "at least"),
        ("en", "It lost 30 ships or more.", "or more"),
        ("en", "It lost 30 ships.", None),
        ("en", "We are talking about 340 families.", None),
        ("fr", "Elle a coûté environ 900 millions d’euros.", "environ"),
        ("fr", "Près de 40 maisons ont brûlé.", "Près de"),
    ],
)
def test_hedges_are_told_in_the_words_of_the_text(language: str, text: str, hedge: str | None) -> None:
    """What makes a figure inexact is kept apart, as it stands."""
    assert [f.hedge for f in figures(text, pack(language))] == [hedge]


def test_a_relative_period_is_resolved_by_the_date_of_publication() -> None:
    """ "last year" is the year before publication, and stays words where that is unknown."""
    text = "Last year the volume of trade reached 25 billion dollars."
    dated = figures(text, pack("en"), published_at="2023-10-02")
    undated = figures(text, pack("en"))
    assert [(f.period, f.measures) for f in dated] == [("2022-01-01/2022-12-31", "the volume of trade")]
    assert [f.period for f in undated] == ["Last year"]


@pytest.mark.parametrize(
    "text",
    [
        "He left on 12 May 2021.",
        "The meeting is at 10:30.",
        "They won 3:2 after extra time.",
        "The 1990s were hard.",
        "One of them left for a while.",
        "See article-664554 for more.",
    ],
)
def test_what_is_no_amount_is_no_figure(text: str) -> None:
    """Dates, clock times, scores, decades, articles and numbers inside names are no figures."""
    assert figures(text, pack("en")) == ()


@given(st.text(alphabet="0123456789 .,-$€%abmillion dcest\n", max_size=80))
def test_spans_always_slice_and_never_overlap(text: str) -> None:
    """Whatever the text, figures lie in it in order, and each holds something."""
    last = 0
    for figure in figures(text, pack("en")):
        start, end = figure.span
        assert last <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        last = end


def test_capital_letters_of_turkish_are_no_error() -> None:
    """Dotted capitals, whose small form has another length, are read like small letters."""
    (figure,) = figures("25 BİN lira", pack("tr"))
    assert figure.value == 25_000


def test_units_in_other_cases_are_units() -> None:
    """A currency or unit with the ending of a case is still that one, and a hedge behind a bare number hedges it."""
    text = "Баға 90 доллардан аспайды, 700 текше метрден астам газ берілді, 60-қа жуық үй салынды."
    found = figures(text, pack("kk"))
    assert [(f.value, f.unit, f.hedge) for f in found] == [
        (90, "USD", None),
        (700, "m3", "астам"),
        (60, None, "жуық"),
    ]


@pytest.mark.parametrize(
    "language, text, value",
    [
        ("pl", "Na brzegu stanęło trzech rybaków.", 3),
        ("pl", "Zebrano dwadzieścia pięć łodzi.", 25),
        ("tr", "Limanda yedi tekne bekliyor.", 7),
        ("tr", "Köprü için on iki taş getirildi.", 12),
    ],
)
def test_numbers_in_words_of_packs_with_little_else(language: str, text: str, value: float) -> None:
    """A pack that holds concepts and numbers reads its numbers in words, so that they can meet those of others."""
    assert [figure.value for figure in figures(text, pack(language))] == [value]
