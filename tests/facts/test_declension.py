"""Base forms of declined words."""

from retold.facts.declension import base_forms, declined, endings_of
from retold.languages.pack import Names

NAMES = Names(
    declension="а>ы,е,у,ой ->а,у,ом,е", roles={"leader": "глава главы главе главу главой глав мэр мэра мэру мэром мэре"}
)


def test_declined_forms():
    """A base form gives the forms that its ending has in the other cases."""
    assert set(declined("мэр", endings_of(NAMES))) == {"мэра", "мэру", "мэром", "мэре"}


def test_base_forms_of_a_listing():
    """Of a noun listed with its forms the base form is found, also where another form looks like one."""
    assert base_forms(NAMES) == {"глава", "мэр"}
