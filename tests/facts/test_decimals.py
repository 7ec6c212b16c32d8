"""Decimals and fractions in words and digits, read only where a unit or a word for thousands or more follows."""

import pytest

from retold.facts.figures import figures
from retold.languages import pack

PERCENT = [
    ("en", "Prices rose two point five percent.", "two point five percent", 2.5),
    ("en", "It lost two thirds of a percent.", "two thirds of a percent", 2 / 3),
    ("en", "Rates went up a quarter of a percentage point.", "a quarter of a percentage point", 0.25),
    ("en", "They rose half a percent.", "half a percent", 0.5),
    ("en", "A yield of 2 1/2 percent.", "2 1/2 percent", 2.5),
    ("en", "A yield of 2½ percent.", "2½ percent", 2.5),
    ("en", "Growth of .5 percent was seen.", ".5 percent", 0.5),
    ("en", "A share of 1e3 % of it.", "1e3 %", 1000),
    ("fr", "La hausse est de deux virgule zéro cinq pour cent.", "deux virgule zéro cinq pour cent", 2.05),
    ("fr", "Soit deux et demi pour cent.", "deux et demi pour cent", 2.5),
    ("es", "Subió cuarenta y siete coma veintiocho por ciento.", "cuarenta y siete coma veintiocho por ciento", 47.28),
    ("es", "Subió doce con doscientos por ciento.", "doce con doscientos por ciento", 12.2),
    ("es", "Bajó un quinto por ciento.", "un quinto por ciento", 0.2),
    ("es", "Bajó ,08 % en mayo.", ",08 %", 0.08),
    ("es", "Fue 3 sobre 4 por ciento.", "3 sobre 4 por ciento", 0.75),
    ("es", "Fue un treinta por ciento.", "treinta por ciento", 30),
    ("pt", "Caiu dois vírgula cinco por cento.", "dois vírgula cinco por cento", 2.5),
    ("pt", "Caiu tres virgula um por cento.", "tres virgula um por cento", 3.1),
    ("it", "Sale due virgola sette per cento.", "due virgola sette per cento", 2.7),
    ("it", "Sale del trentasette per cento.", "trentasette per cento", 37),
    ("de", "Es sind zwei Komma fünf Prozent.", "zwei Komma fünf Prozent", 2.5),
    ("de", "Es ist ein halbes Prozent.", "ein halbes Prozent", 0.5),
    ("ru", "Рост две целых пять десятых процента.", "две целых пять десятых процента", 2.5),
    ("ru", "Рост два с половиной процента.", "два с половиной процента", 2.5),
    ("uk", "Зростання три цілих сім сотих відсотка.", "три цілих сім сотих відсотка", 3.07),
    ("kk", "Өсім екі бүтін оннан бес пайыз.", "екі бүтін оннан бес пайыз", 2.5),
]


@pytest.mark.parametrize(("language", "text", "words", "value"), PERCENT)
def test_parts_of_a_percentage_are_read_in_words_and_digits(language: str, text: str, words: str, value: float) -> None:
    """Decimals and fractions before words for per cent have their value."""
    (figure,) = [f for f in figures(text, pack(language)) if f.kind == "percent"]
    assert (text[slice(*figure.span)], figure.value) == (words, pytest.approx(value))


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "It cost two and a half million dollars.", 2.5e6, "USD"),
        ("en", "It cost one point two billion euros.", 1.2e9, "EUR"),
        ("es", "Costó dos millones y medio de euros.", 2.5e6, "EUR"),
        ("pt", "Custou tres milhoes e meio de euros.", 3.5e6, "EUR"),
        ("it", "Costa due milioni e mezzo di euro.", 2.5e6, "EUR"),
        ("es", "Costó U$D 90 millones.", 90e6, "USD"),
        ("pt", "Ganhou duzentos BTC.", 200, "XBT"),
    ],
)
def test_a_half_counts_in_the_word_before_it(language: str, text: str, value: float, unit: str) -> None:
    """A half behind a word for millions is half a million, before it the number's own; signs and codes name the money."""
    (figure,) = [f for f in figures(text, pack(language)) if f.kind == "money"]
    assert (figure.value, figure.unit) == (pytest.approx(value), unit)


def test_counts_of_millions_may_have_a_half() -> None:
    """What is counted behind a half million keeps its noun."""
    (figure,) = figures("Some two and a half million people fled.", pack("en"))
    assert (figure.value, figure.unit) == (2.5e6, "people")


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "At one point two men left.", [2]),
        ("en", "A 3/4 majority is needed.", []),
        ("es", "Llegaron veinte con cinco niños.", [20, 5]),
        ("en", "Take bus 7e5 home.", []),
        ("en", "Radio NGO 107.9 said so.", []),
    ],
)
def test_without_a_unit_they_are_not_read(language: str, text: str, values: list[float]) -> None:
    """The same words without a unit tell no decimals."""
    assert [f.value for f in figures(text, pack(language))] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [("The result (- 8.5 %) is bad.", -8.5), ("The result: – 8.5 %.", -8.5), ("They\n- 8.5 % of all\n", 8.5)],
)
def test_a_minus_with_a_space_is_read_where_no_dash_stands(text: str, value: float) -> None:
    """Behind a bracket or a colon a dash with a space is a minus; at the head of a line it is a bullet."""
    assert [f.value for f in figures(text, pack("en"))] == [value]
