"""Referents: names grouped into persons, bodies and places, with roles and gender."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from retold.facts.referents import referents
from retold.records import Article, Referent
from retold.text.layout import lay_out


def _found(text: str, language: str = "en") -> Mapping[str, Referent]:
    return {r.name: r for r in referents(lay_out(Article(id="a", text_hash="a", text=text, language=language)))}


def test_a_surname_means_the_full_name() -> None:
    """A surname, with or without a title, and another spelling join the full name, wherever that stands."""
    text = "Arvel was late. Tomas Arvel, the mayor, apologised. “Sorry,” Mr. Arvel said. Thomas Arvell waved."
    found = _found(text)
    assert {text[a:b] for a, b in found["Tomas Arvel"].mentions} >= {"Arvel", "Tomas Arvel"}


def test_two_persons_of_one_surname_stay_apart() -> None:
    """Spouses share a surname: the title's gender tells them apart."""
    text = "Paul Orme and his wife, Anna Orme, spoke. Mrs. Orme laughed. Mr. Orme did not."
    found = _found(text)
    assert len(found["Anna Orme"].mentions) == 2
    assert len(found["Paul Orme"].mentions) == 2


def test_an_acronym_joins_its_long_form() -> None:
    """The acronym in brackets behind a body's name means that body, in small letters too."""
    text = "L’Union des pêcheurs du golfe (UPG) proteste. L’UPG demande une aide."
    assert len(_found(text, "fr")["Union des pêcheurs du golfe"].mentions) == 3


def test_roles_are_read_on_both_sides_of_a_name() -> None:
    """A role in front or in apposition behind is the person's, with the countries that it names."""
    found = _found("The Norwegian finance minister, Ilona Brandt, met Per Solberg, president of Kazakhstan, on Monday.")
    assert [(r.kind, r.countries) for r in found["Ilona Brandt"].roles] == [("minister", ("NO",))]
    assert [(r.kind, r.countries) for r in found["Per Solberg"].roles] == [("head", ("KZ",))]


def test_a_role_is_read_up_to_the_name_before() -> None:
    """The role of one person is not read off the words before another."""
    found = _found("Le président russe Ivan Petrov et la ministre italienne Carla Neri ont parlé.", "fr")
    assert [r.countries for r in found["Carla Neri"].roles] == [("IT",)]
    assert found["Carla Neri"].gender == "f"


def test_gender_comes_from_titles_roles_and_first_names() -> None:
    """A title, a feminine role noun or a first name tells the gender; nothing is guessed from a surname."""
    found = _found("Ms. Kortek spoke. Spokeswoman Lio Marre listened. Peter Vane left. Zorvath stayed, said Zorvath.")
    assert [found[name].gender for name in ("Kortek", "Lio Marre", "Peter Vane")] == ["f", "f", "m"]
    assert found["Zorvath"].gender is None


def test_kinds() -> None:
    """Persons by first names, bodies by their nouns and suffixes, places by CLDR and by their prepositions."""
    found = _found("Jane Roe left Kenya for the Vale Health Council. In Upper Marden, Roe joined Harl Tools Ltd.")
    names = ("Jane Roe", "Kenya", "Vale Health Council", "Upper Marden", "Harl Tools")
    assert [found[name].kind for name in names] == ["person", "place", "body", "place", "body"]


@given(st.text(alphabet="AaBb. ,'’\n(«“", max_size=200))
def test_mentions_slice_their_words(text: str) -> None:
    """Every mention of every referent lies in the text, in order."""
    for referent in referents(lay_out(Article(id="a", text_hash="a", text=text, language="fr"))):
        assert list(referent.mentions) == sorted(referent.mentions)
        assert all(text[a:b].strip() for a, b in referent.mentions)


def test_the_first_of_two_surnames_stands_for_the_person() -> None:
    """In Spanish « Ruiz » is Ana Ruiz Gil, and a last name that is a word for an office is a name."""
    text = "La jueza Ana Ruiz Gil habló ayer. También habló Luis Castro Rey. Ruiz no quiso añadir nada más."
    found = referents(lay_out(Article(id="a", text_hash="", text=text, language="es")))
    assert [referent.name for referent in found] == ["Ana Ruiz Gil", "Luis Castro Rey"]
    assert len(found[0].mentions) == 2


def test_a_surname_alone_tells_the_base_form_of_a_declined_name() -> None:
    """Where no listed first name tells that a name is declined, the surname alone in another sentence does."""
    found = _found("В лавке Орена Гальпича темно. Сегодня сам Гальпич молчит.", "ru")
    assert len(found["Орен Гальпич"].mentions) == 2


def test_a_place_behind_of_is_no_part_of_the_name_behind_it() -> None:
    """What a role is a role of ends where a first name begins."""
    found = _found("On a entendu la sénatrice du Lot Julie Ferrand. Pour elle, non.", "fr")
    assert found["Julie Ferrand"].roles[0].kind == "legislator"
    assert "António Prado" in _found("Habló el relator de la ONU António Prado.", "es")


def test_a_noun_behind_a_german_role_is_nobodys_name() -> None:
    """„Gouverneur der Region“ names nobody; a noun made of an adjective is of the first name's gender."""
    assert "Region" not in _found("Das sagte der Gouverneur der Region am Montag.", "de")
    assert _found("Der Angeklagte Rolf Benzel schwieg lange.", "de")["Rolf Benzel"].gender == "m"


def test_what_a_mayor_governs_is_a_place() -> None:
    """One word behind the noun for a mayor or governor, in the case that says whose, is the town and no surname; behind
    a town or land the first name begins the person's name."""
    assert _found("Мэр Лирана уехал. Губернатор Тавольской области остался.", "ru")["Лирана"].kind == "place"
    assert _found("За словами мера Вербівці, школу закриють.", "uk")["Вербівці"].kind == "place"
    assert _found("Об этом сказал мэр Соренко, а потом губернатор Ершова.", "ru")["Соренко"].kind == "person"
    assert "Лидия Ланова" in _found("Вчера министра обороны Тавории Лидия Ланова сменила.", "ru")
    roles = _found("Это заявил мэр Вербовицы Игорь Ланов.", "ru")["Игорь Ланов"].roles
    assert [role.kind for role in roles] == ["mayor"]


def test_a_role_has_its_complement_between_itself_and_the_name() -> None:
    """Behind a role its complement may stand in the genitive or in quotation marks, or be another person's name."""
    chief = _found("Начальник отдела связи Олег Ким молчит.", "ru")["Олег Ким"]
    widow = _found("Вдова художника Ольга Петрова молчит.", "ru")["Ольга Петрова"]
    coach = _found("Главный тренер «Ромашки» Дмитрий Сорокин молчит.", "ru")["Дмитрий Сорокин"]
    head = _found("El director de «La Voz», Mario Ruiz, calla.", "es")["Mario Ruiz"]
    lawyer = _found("La abogada de Ramón, Pilar Ibarra, calla.", "es")["Pilar Ibarra"]
    kinds = [[role.kind for role in referent.roles] for referent in (chief, widow, coach, head, lawyer)]
    assert kinds == [["official"], ["kin"], ["coach"], ["executive"], ["lawyer"]]


def test_a_verb_behind_a_comma_begins_no_apposition() -> None:
    """Who says it behind a comma is not what the name before the comma is."""
    for text, language in (
        ("Рыба погибла в реке Лань, заявил министр экологии.", "ru"),
        ("Завод стоїть на річці Лань, повідомила пресслужба суду.", "uk"),
        ("Murieron peces en Lanvar, informó policía local.", "es"),
    ):
        assert all(not referent.roles for referent in _found(text, language).values())
    assert _found("Вчера Ида Рот, бывший министр экологии, молчала.", "ru")["Ида Рот"].roles


def test_a_body_and_its_place_are_no_part_of_a_name() -> None:
    """«Глава МИД Норвегии» inside a sentence ends where the first name begins."""
    assert "Артур Ланов" in _found("Об этом сообщил глава МИД Норвегии Артур Ланов.", "ru")


def test_what_bears_a_persons_name_is_a_thing() -> None:
    """The name of a street, a prize or a school is no person's; whoever is named behind a street's name is one."""
    assert _found("Vive en la calle Elio Vargas.", "es")["Elio Vargas"].kind == "place"
    assert _found("Абай Жақып атындағы сыйлық берілді.", "kk")["Абай Жақып"].kind == "place"
    assert _found("She won the Orla Brandt prize.")["Orla Brandt"].kind == "place"
    assert _found("Uno studente del liceo Valdieri tace.", "it")["Valdieri"].kind == "body"
    assert "Олег" in _found("Житель улицы Заводской Олег молчит.", "ru")
    assert _found("Шаман по имени Тойон молчит.", "ru")["Тойон"].kind != "place"


def test_names_are_parted_from_what_stands_in_front() -> None:
    """The town of an office, and what a declined first name owns, belong to no name."""
    assert "Лариса Дубровина" in _found("Прокурор Песчанска Лариса Дубровина молчит.", "ru")
    assert "Одноклассники Кирилла" not in _found("Одноклассники Кирилла молчат.", "ru")


def test_a_first_name_with_a_patronymic_means_the_full_name() -> None:
    """«Нина Павловна» is whoever is «Нина Павловна Шестакова»."""
    found = _found("Нина Павловна Шестакова пришла. Позже Нина Павловна ушла.", "ru")
    assert len(found["Нина Павловна Шестакова"].mentions) == 2


def test_german_names_in_other_cases() -> None:
    """A role in another case looks like several, a genitive has no apostrophe, an adjective tells the country."""
    found = _found("Er traf den georgischen Präsidenten Dawit Abaschidse. Nach Ansicht Abaschidses eilt es.", "de")
    assert len(found["Dawit Abaschidse"].mentions) == 2
    assert [(r.kind, r.countries) for r in found["Dawit Abaschidse"].roles] == [("head", ("GE",))]


def test_an_honorific_behind_a_name_shows_a_person() -> None:
    """«Оразбек ақсақал» is somebody, where heads stand last."""
    assert _found("Кеше Оразбек ақсақал келді.", "kk")["Оразбек"].kind == "person"


def test_two_persons_of_one_declined_surname_stay_apart() -> None:
    """«Анна Дягилева» is no form of «Иван Дягилев», and an answer is no part of her name."""
    found = _found("Школа названа именем лётчика Ивана Дягилева. Его внучка Анна Дягилева рада.", "ru")
    assert {"Иван Дягилев", "Анна Дягилева"} <= set(found)
    assert "Яна Крумина" in _found("Яна Крумина молчит. Ответ Круминой позже прочли вслух.", "ru")


def test_months_and_schools_in_names() -> None:
    """A first name may be that of a month; a university called after somebody is nobody's; two first names are two."""
    assert _found("Hoy Julio Arregui calla.", "es")["Julio Arregui"].kind == "person"
    assert _found("Una alumna de la Universidad Elio Vargas calla.", "es")["Universidad Elio Vargas"].kind == "body"
    assert "Javier Alcázar" in _found("Los hermanos Ramón y Javier Alcázar callan.", "es")


def test_an_office_may_have_its_field_behind_a_preposition() -> None:
    """« L'assessore ai Trasporti Piero Gatti » is an office and its holder."""
    found = _found("Ha parlato l'assessore ai Trasporti Piero Gatti.", "it")
    assert [role.noun for role in found["Piero Gatti"].roles] == ["assessore"]
