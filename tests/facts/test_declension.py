"""Base forms of declined words."""

from retold.facts.declension import base_forms, declension_of, declined, endings_of
from retold.languages import pack
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


def test_a_declined_name_has_its_base_form():
    """A first name in another case tells which case and gender the surname has; a woman's base form is left alone."""
    forms = declension_of(pack("ru").names)
    assert forms is not None
    assert forms.name("Вадима Хоперского") == "Вадим Хоперский"
    assert forms.name("Анны Ивановны Рощиной") == "Анна Ивановна Рощина"
    assert forms.name("Валентина Ершова") == "Валентина Ершова"
    assert forms.name("Виктора Лунару") == "Виктор Лунару"
    assert forms.name("Нурлана Бектурова") == "Нурлан Бектуров"
    assert forms.name("Виктору Чебану") == "Виктор Чебан"


def test_a_description_has_its_base_form():
    """The head noun and the adjectives before it change, the complement behind it stays."""
    forms = declension_of(pack("ru").names)
    assert forms is not None
    assert forms.phrase("районной администрации города") == "районная администрация города"
    assert forms.phrase("отчету ассоциации") == "отчет ассоциации"


def test_of_a_name_only_the_last_word_may_be_declined():
    """Where a language says so, that word alone tells the case, and a listed one that looks declined is left."""
    forms = declension_of(pack("kk").names)
    assert forms is not None
    assert forms.name("Сара Бекованың") == "Сара Бекова"
    assert forms.name("Нұрлан Сұлтан") == "Нұрлан Сұлтан"
    assert forms.phrase("комитеттің есебіне") == "комитеттің есебі"


def test_a_language_without_cases_has_no_declension():
    """A pack that tells no endings declines nothing."""
    assert declension_of(pack("en").names) is None
