"""Who the subject is where nouns show their case, and who says what nobody is named for."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


def first(text: str, language: str = "ru") -> tuple[str, str, str]:
    """(source, cue, content) of the first statement, pieces parted by " … "."""
    found = find(lay_out(Article(id="case", text_hash="", text=text, language=language)))[0]
    source, cue, content = (" … ".join(text[a:b] for a, b in s) for s in (found.source, found.cue, found.content))
    return source, cue, content


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("В интервью газете министр отметил, что цены вырастут.", "министр"),
        ("В 2017-м норвежские коллеги предупреждали, что рыба уйдёт.", "норвежские коллеги"),
        ("В районной администрации уточнили, что проход закрыт.", "районной администрации"),
        ("Сквер закроют, сказал в эфире «Маяка» глава района Пётр Лунин.", "глава района Пётр Лунин"),
        ("Сквер закроют, считает посол Чили в Перу Ян Гаврил.", "посол Чили в Перу Ян Гаврил"),
        ("Завод «Заря» заявил, что цех построен.", "Завод «Заря»"),
        ("«Заря» заявила, что цех построен.", "«Заря»"),
        ("В своем иске 40-летняя Лунина утверждает, что склад затопило.", "40-летняя Лунина"),
        ("В разных районах города члены клуба говорят, что склад затопило.", "члены клуба"),
        ("На собраниях 70% жильцов заявили, что склад затопило.", "70% жильцов"),
        (
            "На всякий случай Бюро по надзору за дорогами и мостами сообщило, что мост цел.",
            "Бюро по надзору за дорогами и мостами",
        ),
        ("Вот что говорит механик Пётр Лунин: «Мост выдержит».", "механик Пётр Лунин"),
        ("Отставку Лунина прокомментировал его адвокат: «Это навет».", "его адвокат"),
        (
            "После этого семь пекарен, в которых был обыск, заявили, что закрываются.",
            "семь пекарен",
        ),
        ("Запас кончился: мы обошли пекарни и выяснили, почему нет хлеба.", "мы"),
        ("Мост цел, заявил Лунин 6 ноября.", "Лунин"),
        ("Свою отставку Лунин объяснил усталостью.", "Лунин"),
        ("Нападение осудил и Приморский союз.", "Приморский союз"),
        ("Мост цел. Об этом в интервью Речь сообщил министр Пётр Лунин.", "министр Пётр Лунин"),
    ],
)
def test_the_subject_is_parted_from_what_is_governed(text: str, source: str) -> None:
    """What a preposition or the verb governs is no part of the subject, places that speak are."""
    assert first(text)[0] == source


def test_nobody_is_named_in_the_dative() -> None:
    """Those who are told something do not say it."""
    text = "Жителям напомнили, что лёд тонкий."
    assert not any(s.source for s in find(lay_out(Article(id="x", text_hash="", text=text, language="ru"))))


def test_hearsay_is_said_by_nobody() -> None:
    """A word of hearsay makes its sentence a statement without a source."""
    assert first("Кассу якобы вёл тесть.") == ("", "якобы", "Кассу … вёл тесть")


def test_a_turn_goes_on_behind_the_second_dash_only() -> None:
    """In a dialogue the narrator's words behind the cue are not said by the speaker."""
    assert first("— Нет! — отрезал он. Дверь хлопнула. Все встали.\nТишина.") == ("он", "отрезал", "Нет!")
    assert first("— Нет, — отрезал он. — Никогда!\nТишина.")[2] == "Нет … Никогда!"


def test_a_question_names_who_asks() -> None:
    """A phrase of asking takes whoever asks behind it, then the question."""
    text = "На вопрос журналиста, достроят ли мост, мэр ответил: «Да»."
    assert first(text) == ("журналиста", "На вопрос", "достроят ли мост")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Мост открыт. Об этом мэр сообщил журналистам.", ("мэр", "Об этом … сообщил", "Мост открыт")),
        ("О пожаре сообщил глава района Пётр Лунин.", ("глава района Пётр Лунин", "сообщил", "пожаре")),
        ("«Он скромен», — рассказала о нём Анна Рощина.", ("Анна Рощина", "рассказала", "Он скромен")),
        ("Снега не будет, отметили в министерстве погоды.", ("министерстве погоды", "отметили в", "Снега не будет")),
        ("Помощь вырастет, подтвердил в среду, 5 мая, мэр.", ("мэр", "подтвердил", "Помощь вырастет")),
        ("Мост закрыли, пишет «Вечерняя заря».", ("«Вечерняя заря»", "пишет", "Мост закрыли")),
        ("Жена его, Клавдия, уточнила: мост закрыт.", ("Жена его, Клавдия", "уточнила", "мост закрыт")),
    ],
)
def test_what_stands_between_a_verb_and_its_subject(text: str, found: tuple[str, str, str]) -> None:
    """Dates, addressees and pronouns behind a preposition are passed over, places that speak are not."""
    assert first(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Додав, що лід тонкий.", ("", "Додав", "що лід тонкий")),
        ("Згодом пожартував, що міст гумовий.", ("", "пожартував", "що міст гумовий")),
        ("У гаражах бідкаються, що світла немає.", ("гаражах", "бідкаються", "що світла немає")),
        ("У «Коломийгазі» обіцяють полагодити трубу.", ("«Коломийгазі»", "обіцяють", "полагодити трубу")),
        ("У листі, з яким ознайомилася газета, йдеться, що міст впав.", ("листі", "йдеться", "що міст впав")),
        ("Новину підтвердив мер Петро Лунін.", ("мер Петро Лунін", "підтвердив", "Новину")),
        ("Мер нагадав, як торік закрили базар.", ("Мер", "нагадав", "як торік закрили базар")),
        ("Ті відкидають закид.", ("Ті", "відкидають", "закид")),
        ("«Тихо!» — виклала в чаті міста її речниця Ганна Рощук.", ("її речниця Ганна Рощук", "виклала", "Тихо!")),
        ("Гроші були, каже мер: каса повна.", ("мер", "каже", "Гроші були … каса повна")),
    ],
)
def test_a_verb_may_go_without_a_subject(text: str, found: tuple[str, str, str]) -> None:
    """A finite verb of saying needs no subject; where nothing else can be it, the place or the noun behind it says so."""
    assert first(text, "uk") == found


def test_a_word_of_retelling_gives_a_clause_to_the_sentence_s_subject() -> None:
    """Behind a colon «мовляв» is a second saying of the same person, apart from what the verb takes."""
    text = "Мер заперечив нестачу грошей: у касі, мовляв, лежить мільйон."
    found = find(lay_out(Article(id="case", text_hash="", text=text, language="uk")))
    told = [" … ".join(text[a:b] for a, b in s.content) for s in found]
    assert told == ["нестачу грошей", "у касі … лежить мільйон"]
    assert {text[slice(*s.source[0])] for s in found} == {"Мер"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Угоду розкритикував Європарламент.", ("Європарламент", "розкритикував", "Угоду")),
        ("Ми не знали, каже.", ("", "каже", "Ми не знали")),
        ("Співачка зізналася на брифінгу, що боїться сцени.", ("Співачка", "зізналася", "що боїться сцени")),
        ("«Так», — заявив, виступаючи в Луцьку, мер Петро Лунін.", ("мер Петро Лунін", "заявив", "Так")),
        ("Мер сказав, що цех відкриють, а борги сплатять.", ("Мер", "сказав", "що цех відкриють, а борги сплатять")),
        ("Міст закрито — поліція\n\nНіч.", ("поліція", "", "Міст закрито")),
        ("Онлайн\n\n08:20. МВС: знято заборону.\n\n08:40. Тихо.", ("МВС", ":", "знято заборону")),
    ],
)
def test_ukrainian_reports_tell_in_many_orders(text: str, found: tuple[str, str, str]) -> None:
    """Objects before the verb, verbs behind what was said, gerunds between verb and subject, headlines, tickers."""
    assert first(text, "uk") == found


def test_an_adjective_with_a_capital_stays_with_its_noun() -> None:
    """The name of a body runs on behind an adjective with a capital: whoever is named behind it heads it."""
    text = "Санкції продовжать. Про це заявив голова Європейської ради Ян Туск."
    assert first(text, "uk")[0] == "голова Європейської ради Ян Туск"


def test_ukrainian_words_stay_in_their_phrases() -> None:
    """A choice asks nothing without a comma, an intention is one cue, a participle behind a document is no part of it."""
    assert first("Уряд має намір знизити податки.", "uk") == ("Уряд", "має намір", "знизити податки")
    assert first("У статті, опублікованій у журналі, йдеться, що лід тоне.", "uk")[0] == "статті"
    assert first("За словами міністра закордонних справ, санкції діють.", "uk")[0] == "міністра закордонних справ"


def statements(text: str) -> list[tuple[str, str, str]]:
    """(source, cue, content) of all statements."""
    return [
        (*(" … ".join(text[a:b] for a, b in spans) for spans in (s.source, s.cue, s.content)),)
        for s in find(lay_out(Article(id="case", text_hash="", text=text, language="ru")))
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Заявив, что паром старый, Лунин ушёл.", ("Лунин", "Заявив", "что паром старый")),
        ("Лунин, заявив, что паром старый, покинул зал.", ("Лунин", "заявив", "что паром старый")),
        ("Как уточняется, паром пойдёт летом.", ("", "уточняется", "паром пойдёт летом")),
        ("По новым данным полиции, ранены трое.", ("полиции", "По новым данным", "ранены трое")),
        ("В мэрии рассказали, когда пойдёт паром.", ("мэрии", "рассказали", "когда пойдёт паром")),
        ("Лунин предупредил жителей о паводке.", ("Лунин", "предупредил", "о паводке")),
        ("Как сообщили ТАСС в мэрии, паром сломан.", ("мэрии", "сообщили", "паром сломан")),
        ("Паром сломан, сообщила «Речная волна».", ("«Речная волна»", "сообщила", "Паром сломан")),
    ],
)
def test_who_says_what_in_declining_languages(text: str, told: tuple[str, str, str]) -> None:
    """Gerunds with the main clause's subject, asides of nobody, adjectives, questions, addressees and names in marks."""
    assert told in statements(text)


def test_a_headline_may_be_signed_behind_a_dash() -> None:
    """A name behind the dash that ends a headline is its source, another noun is not."""
    assert statements("Паром пойдёт летом — Минтранс\nТекст.") == [("Минтранс", "", "Паром пойдёт летом")]
    assert statements("Паром пошёл ко дну — видео\nТекст.") == []


def test_an_own_view_within_a_quotation_is_no_statement() -> None:
    """Who is quoted as thinking something says it once."""
    assert len(statements("«Я думаю, что паром нужен всем», — сказал Лунин.")) == 1


def test_turns_of_a_transcript_need_names_in_a_row() -> None:
    """Lines that begin with somebody's name and a colon are what they say."""
    text = "Заседание совета\nДепутат Лунин: Я против закрытия. Точка.\nАнна Гусева, врач: А я за, и давно."
    assert [source for source, _, _ in statements(text)] == ["Депутат Лунин", "Анна Гусева, врач"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Віцемер у розмові на полях ярмарку запевнив, що дах полагодять.",
            ("Віцемер", "запевнив", "що дах полагодять"),
        ),
        ("На площі «Ринок» Лесь Обух пообіцяв полагодити дах.", ("Лесь Обух", "пообіцяв", "полагодити дах")),
        ("Торік 2016 року гірники сказали, що підуть.", ("гірники", "сказали", "що підуть")),
        (
            "У листі громади до лікарів наголошується: ліки скінчилися.",
            ("листі громади до лікарів", "наголошується", "ліки скінчилися"),
        ),
        (
            "Ян Лоза, директор заводу, на зустрічі з журналістами розповів, що цех відкриють.",
            ("Ян Лоза, директор заводу", "розповів", "що цех відкриють"),
        ),
        ("Гай назвав «Синій шлях» помилкою.", ("Гай", "назвав", "«Синій шлях» помилкою")),
    ],
)
def test_circumstances_part_the_subject_from_its_verb(text: str, found: tuple[str, str, str]) -> None:
    """Phrases with a preposition between subject and verb are no part of the source, and do not hide it."""
    assert first(text, "uk") == found


def test_a_conjunction_of_several_words_is_no_aside() -> None:
    """«Після того, як X заявив» tells when, and nothing in front of it was said."""
    assert first("Після того, як мерка заявила, що йде, зал засвистів.", "uk")[2] == "що йде"


@pytest.mark.parametrize(
    "text",
    [
        "Фирма «Заря», которая чинит мосты, обнародовала итоги опроса горожан.",
        "Некоторые мэры, в городах которых нет снега, пообещали в числе первых.",
    ],
)
def test_a_subject_with_its_relative_clause_is_nothing_told(text: str) -> None:
    """What stands before a verb of saying is not told where it is only its subject."""
    assert not find(lay_out(Article(id="x", text_hash="", text=text, language="ru")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Лунин вину не признал.", ("Лунин", "не признал", "вину")),
        ("В клубе слухи опровергли.", ("клубе", "опровергли", "слухи")),
        ("Мэр призвал чинить мосты, которые старше века, если хватит денег.",
         ("Мэр", "призвал", "чинить мосты, которые старше века, если хватит денег")),
    ],
)  # fmt: skip
def test_what_is_said_may_stand_before_its_verb_and_goes_on_behind_a_comma(text: str, told: tuple[str, ...]) -> None:
    """An object before its verb is content; relative clauses and conditions belong to it."""
    assert first(text) == told
