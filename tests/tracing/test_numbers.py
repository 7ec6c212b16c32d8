"""Amounts, shares, multiples and counts that differ are told; one amount in two writings is not."""

import pytest
from tests.tracing.told import article, between, kinds


def _numbers(left: tuple[str, str], right: tuple[str, str]) -> list[tuple[str, str]]:
    one = article(left[1], left[1], language=left[0])
    other = article(right[1], right[1], language=right[0], name="b")
    return [
        (one.article.text[slice(*change.left[0])], other.article.text[slice(*change.right[0])])
        for change in between(one, other)
        if change.kind == "number"
    ]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("en", "Nine divers searched the wreck"), ("de", "Elf Taucher durchsuchten das Wrack"), ("Nine divers", "Elf")),
        (("es", "El paro bajó un 3,1 %"), ("fr", "Le chômage a baissé de 3,6 %"), ("3,1 %", "3,6 %")),
        (("en", "The strike will last six days"), ("it", "Lo sciopero durerà sei settimane"), ("six days", "sei settimane")),
        (("de", "Der Umsatz hat sich verdoppelt"), ("de", "Der Umsatz hat sich verdreifacht"), ("verdoppelt", "verdreifacht")),
        (("ru", "Это уже второй пожар на складе"), ("ru", "Это уже четвёртый пожар на складе"), ("второй", "четвёртый")),
        (("pt", "Centenas de pessoas fugiram da aldeia"), ("pt", "Milhares de pessoas fugiram da aldeia"), ("Centenas de", "Milhares de")),
        (("uk", "Кожен третій житель виїхав"), ("uk", "Кожен десятий житель виїхав"), ("Кожен третій", "Кожен десятий")),
        (("fr", "Entre 40 et 50 moutons sont morts"), ("fr", "50 moutons sont morts"), ("40 et 50 moutons", "50 moutons")),
        (("en", "One barn burned down"), ("en", "Three barns burned down"), ("One barn", "Three barns")),
        (("de", "Ein Hotel ist abgebrannt"), ("en", "Four hotels burned down"), ("Ein Hotel", "Four hotels")),
        (("kk", "Өрт екінші рет шықты"), ("kk", "Өрт үшінші рет шықты"), ("екінші", "үшінші")),
        (("en", "Two thirds of the reeds burned"), ("ru", "Сгорела половина камыша"), ("Two thirds", "половина")),
        (("en", "Rents rose by 0.3 percentage points"), ("de", "Die Mieten stiegen um 0,3 Prozent"), ("0.3 percentage points", "0,3 Prozent")),
        (("ru", "Погиб 61-летний лодочник"), ("en", "A boatman, 16 years old, died"), ("61", "16 years")),
        (("uk", "Від 20 до 30 мільйонів євро пішло на дамбу"), ("uk", "30 мільйонів євро пішло на дамбу"), ("20 до 30 мільйонів євро", "30 мільйонів євро")),
        (("fr", "Des centaines de maisons ont brûlé"), ("it", "Sono bruciate 240 case"), ("Des centaines de", "240 case")),
        (("kk", "350-ге жуық мал қырылды"), ("kk", "Жүздеген мал қырылды"), ("350-ге", "Жүздеген")),
        (("en", "The dam cost about 900 million euros"), ("ru", "Плотина обошлась примерно в 900 млн долларов"), ("900 million euros", "900 млн долларов")),
        (("de", "Der Streik dauert seit sechs Monaten"), ("it", "Lo sciopero dura da sei settimane"), ("sechs Monaten", "sei settimane")),
    ],
)  # fmt: skip
def test_another_amount_is_a_change(left: tuple[str, str], right: tuple[str, str], found: tuple[str, str]) -> None:
    """A count, share, duration, multiple, ordinal or order of magnitude of another value is a change of number."""
    assert _numbers(left, right) == [found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "The repairs took 90 days"), ("es", "Las obras duraron tres meses")),
        (("fr", "La digue a coûté trois millions et demi d'euros"), ("en", "The dyke cost 3.5 million euros")),
        (("it", "Un terzo del raccolto è perduto"), ("de", "33 Prozent der Ernte sind verloren")),
        (("en", "Twice as many swans came"), ("fr", "Deux fois plus de cygnes sont venus")),
        (("it", "Il raccolto è dimezzato"), ("en", "The harvest fell by 52%")),
        (("en", "Dozens of goats escaped"), ("fr", "Des dizaines de chèvres se sont échappées")),
    ],
)
def test_one_amount_in_two_writings_is_none(left: tuple[str, str], right: tuple[str, str]) -> None:
    """Another unit of time, a half in words, a share as percentage and a translated multiple are no change."""
    assert _numbers(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("en", "The gate opens at half past six"), ("de", "Das Tor öffnet um 18:30 Uhr"), []),
        (("de", "Das Tor öffnet um halb sieben"), ("en", "The gate opens at 6.30 p.m."), []),
        (("fr", "La grille ouvre à 18h45"), ("en", "The gate opens at 6.30 p.m."), [("18h45", "6.30 p.m.")]),
        (("en", "The gate opens at 14:00 GMT"), ("en", "The gate opens at 17:00 in Sorvia"), []),
        (("ru", "Ворота откроют в среду"), ("uk", "Ворота відчинять у суботу"), [("в среду", "у суботу")]),
        (("es", "La feria abre a finales de enero"), ("it", "La fiera apre a metà febbraio"), [("finales de enero", "metà febbraio")]),
    ],
)  # fmt: skip
def test_another_time_is_a_change(left: tuple[str, str], right: tuple[str, str], found: list[tuple[str, str]]) -> None:
    """Another time of day, weekday or month is a change; one time in two writings is none, nor are clocks of two zones."""
    assert _numbers(left, right) == found


def test_the_same_sum_in_another_currency_is_grave() -> None:
    """It is neither a conversion nor a rounding, hedged or not."""
    said = ("The dam cost about 900 million euros", "The dam cost about 900 million dollars")
    changes = between(article(said[0], said[0]), article(said[1], said[1], name="b"))
    assert [(change.kind, change.severity) for change in changes] == [("number", "grave")]


def test_a_part_in_words_is_told_roughly() -> None:
    """ "Half" for 52 per cent is a rounding, for 72 per cent another number."""
    half = article("Half of the harvest is lost", "Half of the harvest is lost")
    told = [
        article(text, text, name=name)
        for name, text in (("b", "52% of the harvest is lost"), ("c", "72% of the harvest is lost"))
    ]
    assert [[change.severity for change in between(half, other)] for other in told] == [["minor"], ["grave"]]


def test_one_measure_in_two_units() -> None:
    """Metres and kilometres, miles and kilometres are silent where they are one length; a rounded conversion is minor."""
    metres, kilometres, miles, more = (
        article(f"The new pipeline is {said} long.", f"The new pipeline is {said} long", name=said)
        for said in ("1,500 metres", "1.5 kilometres", "10 miles", "15 kilometres")
    )
    said = "The new pipeline is 16 kilometres long"
    assert kinds(metres, kilometres) == [] == kinds(miles, article(f"{said}.", said, name="d"))
    (change,) = between(metres, more)
    assert (change.kind, change.severity) == ("number", "grave")


def test_precision_lost() -> None:
    """A figure told with fewer digits is a minor change, with or without a hedge; swapped digits are grave."""
    exact, rounded, hedged, swapped = (
        article(
            f"The deficit reached {said} billion dollars.", f"The deficit reached {said} billion dollars", name=said
        )
        for said in ("25.4", "25", "about 25", "24.5")
    )
    assert [change.severity for change in between(exact, rounded)] == ["minor"]
    assert [change.severity for change in between(exact, hedged) if change.kind == "number"] == ["minor"]
    assert [change.severity for change in between(exact, swapped)] == ["grave"]


def test_another_unit_of_time_behind_an_amount() -> None:
    """Fifteen dollars an hour are not fifteen dollars a day."""
    hour, day = (
        article(f"He earned 15 dollars {said}.", f"He earned 15 dollars {said}", name=said[-3:])
        for said in ("an hour", "a day")
    )
    assert kinds(hour, day) == ["number"]


def test_bare_number_for_an_age() -> None:
    """An age may be told as a bare number."""
    said = "La víctima, de 34 años, está fuera de peligro"
    left = article(f"{said}.", said, language="es")
    other, same = (
        article(f"The victim, aged {age}, is out of danger.", f"The victim, aged {age}, is out of danger", name=age)
        for age in ("29", "34")
    )
    assert kinds(left, other) == ["number"]
    assert kinds(left, same) == []
