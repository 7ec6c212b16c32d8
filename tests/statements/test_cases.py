"""Who the subject is where nouns show their case, and who says what nobody is named for."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out


def first(text: str) -> tuple[str, str, str]:
    """(source, cue, content) of the first statement, pieces parted by " … "."""
    found = find(lay_out(Article(id="case", text_hash="", text=text, language="ru")))[0]
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
        ("Мост открыт. Об этом мэр сообщил журналистам.", ("мэр", "сообщил", "Мост открыт")),
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
