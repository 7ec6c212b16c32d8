"""Attributions in a language whose verb stands last."""

import pytest

from retold.records import Article, Statement
from retold.statements.lexicon import lexicon_of
from retold.statements.rules import find
from retold.text.layout import lay_out


def found(text: str) -> list[tuple[str, str]]:
    """Source and content of every statement."""
    article = Article(id="one", text_hash="", text=text, language="kk")
    return [(pieces(text, s, "source"), pieces(text, s, "content")) for s in find(lay_out(article))]


def pieces(text: str, statement: Statement, part: str) -> str:
    return " … ".join(text[a:b] for a, b in getattr(statement, part))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Су деңгейі көтерілмейді, деп хабарлады департамент.", ("департамент", "Су деңгейі көтерілмейді")),
        ("Департамент су деңгейі көтерілмейді деп хабарлады.", ("Департамент", "су деңгейі көтерілмейді")),
        ("Департамент судың көтерілмейтінін хабарлады.", ("Департамент", "судың көтерілмейтінін")),
    ],
)
def test_what_is_said_stands_before_its_verb(text: str, expected: tuple[str, str]) -> None:
    """A clause with its complementiser, or a verb made a noun, is what the verb behind it says."""
    assert found(text) == [expected]


def test_a_converb_shares_the_subject_of_its_sentence() -> None:
    """Two verbs of saying in one sentence are two statements of one source."""
    text = "Директор Айдос Қалиев зауыттың тоқтағанын айтып, жұмысшыларға көмек берілетінін жеткізді."
    assert found(text) == [
        ("Директор Айдос Қалиев", "зауыттың тоқтағанын"),
        ("Директор Айдос Қалиев", "жұмысшыларға көмек берілетінін"),
    ]


def test_a_naming_verb_is_no_cue() -> None:
    """The complementiser before a listed verb that is no cue tells a name."""
    assert found("Бұл өзен ертеде Құрсай деп аталған.") == []


def test_an_incise_is_cut_out_of_its_quotation() -> None:
    """The words who speaks inside quotation marks are no part of what is said."""
    text = "Біз күттік. «Жол жабық, – деді мұғалім Сәуле Ерова. – Ертең келіңдер»."
    assert found(text) == [("мұғалім Сәуле Ерова", "Жол жабық … Ертең келіңдер")]


def test_case_is_read_off_endings() -> None:
    """A word without its ending is its base; listed nouns that look like a case have none."""
    order = lexicon_of("kk").verb_final
    assert order is not None
    assert order.case("министрдің") == "genitive"
    assert order.base("министріне") == "министрі"
    assert order.case("аудан") != "accusative"


def test_other_languages_have_no_such_order() -> None:
    """Only a pack that says so has its clauses read from their end."""
    assert lexicon_of("en").verb_final is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("«Сыртқа шықпаңдар», – деп полиция өкілі Арман Ерубаев ескертті.", "полиция өкілі Арман Ерубаев"),
        ("«Сыртқа шықпаңдар», – деп ескертті кеңестен кейін полиция өкілі.", "полиция өкілі"),
        ("Полиция департаментінен көшенің жабылатынын хабарлады.", "Полиция департаментінен"),
        ("Жамбыл облысының әкімі Арман Ерубаев көшенің жабылатынын хабарлады.", "Жамбыл облысының әкімі Арман Ерубаев"),
        ("Молдова сауда министрі Ион Лунару көшенің жабылатынын хабарлады.", "Молдова сауда министрі Ион Лунару"),
        ("Норвегия қаржы министрі Арман Ерубаев кетті деп хабарлады.", "Норвегия қаржы министрі Арман Ерубаев"),
        ("«Ертіс» бас директоры Арман Ерубаев кетті деп хабарлады.", "«Ертіс» бас директоры Арман Ерубаев"),
        ("Арман Ерубаев пен Сара Бекова көшенің жабылатынын хабарлады.", "Арман Ерубаев пен Сара Бекова"),
    ],
)
def test_the_source_is_the_first_phrase_that_can_be_a_subject(text: str, source: str) -> None:
    """Between complementiser and verb, behind the verb, in the ablative, with its owner and what it is joined to."""
    assert [said for said, _ in found(f"Таң атты.\n{text}")] == [source]


def test_whom_a_paper_cites_is_no_content() -> None:
    """«Сілтеме жасап» hands on what others said, and says nothing itself."""
    (content,) = [said for _, said in found("Көше жабылды, деп хабарлайды «Ертіс» Норда агенттігіне сілтеме жасап.")]
    assert content == "Көше жабылды"


def test_a_verb_that_gives_a_name_says_nothing() -> None:
    """What stands with a capital before the complementiser is a name, whichever verb follows."""
    assert found("Олар күшігін Ақтөс деп қойды.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Дәрігерлер тұмау өршуінен сақтандырады.", ("Дәрігерлер", "тұмау өршуінен")),
        (
            "Депутат Айгүл Еспенова ауаның сапасына алаңдаушылық білдірді.",
            ("Депутат Айгүл Еспенова", "ауаның сапасына"),
        ),
        ("Көпірдің ашылуы кешігетінін сарапшылар пайымдайды.", ("сарапшылар", "Көпірдің ашылуы кешігетінін")),
        ("Көпір жабылды. Әкім Ерлан Асанов осылай деп мәлімдеді.", ("Әкім Ерлан Асанов", "Көпір жабылды")),
        ("Жоба қаңтарда басталады деп жоспарлануда.", ("", "Жоба қаңтарда басталады")),
        ("Бапкер балуанның үлгеретініне күмәнданбайды.", ("Бапкер", "балуанның үлгеретініне")),
        ("Маман жолдың ашылатынына сенімді.", ("Маман", "жолдың ашылатынына")),
        (
            "Мәтін.\n– Әжем күтті, – деді Әсел Асанова. – Мен келдім!\nТүн.",
            ("Әсел Асанова", "Әжем күтті … Мен келдім!"),
        ),
    ],
)
def test_what_is_said_may_stand_in_any_case(text: str, expected: tuple[str, str]) -> None:
    """Verbs take what is said in their own case, a subject may stand between, a pointing word tells the sentence before."""
    assert found(text) == [expected]


def test_a_word_that_describes_is_no_predicate() -> None:
    """What says something only where it closes its clause is an adjective elsewhere."""
    assert found("Сенімді көпір салынды.") == []


def test_a_rumour_that_somebody_judges_is_said_by_nobody() -> None:
    """A noun of rumour that the next verb takes is a cue of its own without a source, and inside what that verb says."""
    text = "Дәрігер Жанар Ілиясова «төсек жетпейді» деген қауесетті жоққа шығарды."
    assert found(text) == [("Дәрігер Жанар Ілиясова", "«төсек жетпейді» деген қауесетті"), ("", "төсек жетпейді")]
    assert found("Қалада мектеп жабылады деген сыбыс тарады.") == [("", "мектеп жабылады")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Өзбекстан шекараны ашатынын хабарлады.", "Өзбекстан"),
        ("Компания кедергіні жоятынын хабарлады.", "Компания"),
        ("Одақтың сауда комиссары Ингрид Солберг баж енгізілетінін айтты.", "Одақтың сауда комиссары Ингрид Солберг"),
        ("«Арқа Эйр» президенті Тимур Әбдіраш рейс ашылатынын айтты.", "«Арқа Эйр» президенті Тимур Әбдіраш"),
        ("«Жаңбыр жауады», – деп хабарлайды weather.com.", "weather.com"),
        ("«Жоқ», – деді агенттіктің (АПС) өкілі Сара Бекова.", "агенттіктің (АПС) өкілі Сара Бекова"),
    ],
)
def test_letters_that_are_no_ending_stay_with_their_word(text: str, source: str) -> None:
    """Countries and listed nouns show no case by their last letters, and a plain object is nobody's."""
    assert found(text)[0][0] == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Көпір жабылатынын аудан әкімі Марат Ілияс жиында айтты.", ("аудан әкімі Марат Ілияс", "Көпір жабылатынын")),
        ("Әкім Марат Ілияс көпірдің жабылатынын тұрғындарға тағы бір рет айтты.",
         ("Әкім Марат Ілияс", "көпірдің жабылатынын")),
        ("Департаменттен күдікті ұсталғанын хабарлады.", ("Департаменттен", "күдікті ұсталғанын")),
        ("Жиын аяқталды, ал сарапшы көпірдің ескі екенін айтты.", ("сарапшы", "көпірдің ескі екенін")),
        ("Жиналғандар көпірді жөндеуді талап етті.", ("Жиналғандар", "көпірді жөндеуді")),
        ("Көпірдің құлағаны хабарланды.", ("", "Көпірдің құлағаны")),
    ],
)  # fmt: skip
def test_who_says_it_may_stand_on_either_side(text: str, expected: tuple[str, str]) -> None:
    """A subject, place or addressee between what is said and its verb is no part of it."""
    assert found(text) == [expected]


def test_a_participle_attributes_what_stands_before_it() -> None:
    """Who asks not to be named says that too, and the words before the participle are no part of the source."""
    assert found("Атын атамауды өтінген сатушы бағаның өсетінін айтты.") == [
        ("сатушы", "Атын атамауды"),
        ("сатушы", "бағаның өсетінін"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Деректерге сәйкес, көпір екі рет жөнделген.", ("", "көпір екі рет жөнделген")),
        ("Бұған жауап ретінде министр Серік Ораз айыптауларды жоққа шығарды.", ("министр Серік Ораз", "айыптауларды")),
        ("Көпір құлады деген хабарды әкімдік теріске шығарды.", ("әкімдік", "Көпір құлады деген хабарды")),
        ("Министрлік жоба жасауы тиіс, ал қор ақша жоғын айтты.", ("қор", "ақша жоғын")),
        ("Тоғжан былай деді: «Біз күтеміз».", ("Тоғжан", "Біз күтеміз")),
        ("Елшілік мәлімдеме жасағанын, бірақ жауап күтетінін айтты.",
         ("Елшілік", "мәлімдеме жасағанын, бірақ жауап күтетінін")),
    ],
)  # fmt: skip
def test_who_says_it_is_told_from_what_stands_beside(text: str, expected: tuple[str, str]) -> None:
    """A phrase that a postposition governs, a document that is made and a noun that belongs to nobody say nothing."""
    assert expected in found(text)


def test_who_shows_something_says_nothing() -> None:
    """A team shows by what it does; a document shows by what it says."""
    assert found("Құрама жеңіске дайын екенін көрсетті.") == []
    assert found("Есеп көпірдің ескі екенін көрсетті.") == [("Есеп", "көпірдің ескі екенін")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Қоғам Асқар Серіковтің ұсынысын сынады.", ("Қоғам", "Асқар Серіковтің ұсынысын")),
        ("Оған полиция жолдың жабылғанын айтты.", ("полиция", "жолдың жабылғанын")),
        ("Аспаз Брайан О'Хара тұздың жоғын айтты.", ("Аспаз Брайан О'Хара", "тұздың жоғын")),
        ("Министр: «Жол ашылады», – деп атап өтті.", ("Министр", "Жол ашылады")),
        ("Хабарламада айтылғандай, жол ашылады.", ("Хабарламада", "жол ашылады")),
    ],
)
def test_a_source_ends_before_what_is_said(text: str, expected: tuple[str, str]) -> None:
    """No owner of what is said, no addressee and no colon before a verb of saying belongs to the source."""
    assert found(text) == [expected]


def test_a_comparison_is_no_attribution() -> None:
    """«Ол айтқандай болды» tells that something came as somebody had said."""
    assert found("Ол айтқандай болды.") == []
