"""Names: runs of capitals taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.facts.names import mentions
from retold.facts.runs import parse
from retold.facts.vocabulary import vocabulary
from retold.languages import pack
from retold.records import Article
from retold.text.layout import lay_out


@pytest.mark.parametrize(
    ("language", "run", "names"),
    [
        ("en", "Finance Minister Ilona Brandt", ["Ilona Brandt"]),
        ("en", "President of Norway Per Solberg", ["Per Solberg"]),
        ("en", "Minister of Agriculture", []),
        ("en", "King Aurel of Lathe", ["Aurel", "Lathe"]),
        ("en", "Bank of England", ["Bank of England"]),
        ("en", "Stacy Baker of Columbia", ["Stacy Baker", "Columbia"]),
        ("en", "Halden Foods Ltd", ["Halden Foods"]),
        ("en", "Prime Minister", []),
        ("en", "Sen. Ada Cole", ["Ada Cole"]),
        ("en", "Monday", []),
        ("uk", "Вербового Остап Гринюк", ["Остап Гринюк"]),
        ("uk", "Гринюк Остап Петрович", ["Гринюк Остап Петрович"]),
        ("uk", "ЄС Штефан Гольцер", ["Штефан Гольцер"]),
        ("uk", "Речниця Управління", ["Управління"]),
        ("kk", "Нұрлыбек Дәуітов Үкіметке", ["Нұрлыбек Дәуітов"]),
        ("kk", "Нұрлыбек Асанұлы Дәуітовке", ["Нұрлыбек Асанұлы Дәуітовке"]),
        ("kk", "Нұрлыбек Дәуітов Лискідегі", ["Нұрлыбек Дәуітов"]),
        ("fr", "L’Agence", ["Agence"]),
        ("fr", "M. Tomas Arval", ["Tomas Arval"]),
        ("fr", "Isaure de Kerdanet", ["Isaure de Kerdanet"]),
        ("fr", "Le Premier ministre", []),
        ("de", "Hanna Kolbe der Nachrichtenagentur Nordfunk", ["Hanna Kolbe", "Nachrichtenagentur Nordfunk"]),
        ("de", "Hanna Kolbe der Rheinpost", ["Hanna Kolbe", "Rheinpost"]),
        ("de", "Hanna Kolbe von der Polizei", ["Hanna Kolbe", "Polizei"]),
        ("de", "Hanna von der Aue", ["Hanna von der Aue"]),
    ],
)
def test_titles_and_roles_are_cut_off(language: str, run: str, names: list[str]) -> None:
    """Titles, role nouns and articles are no part of a person's name; a body's name is whole."""
    assert [name.text for _, name in parse(run, vocabulary(pack(language)))] == names


def test_a_capital_that_only_opens_a_sentence_is_no_name() -> None:
    """A lone capital at a sentence's start counts only where the word never stands in small letters."""
    text = "Farmers waited. The council met with farmers on Tuesday. Grevik stayed away."
    names = [m.name.text for m in mentions(_layout(text))]
    assert "Farmers" not in names and "Grevik" in names


def test_a_headline_in_capitals_shows_no_names() -> None:
    """Where Every Word Has a Capital, only names known from the body are names."""
    text = "Mayor Anna Kerr Wins Long Bitter Fight\n\nThe vote ended late, officials in Vale said."
    assert [m.name.text for m in mentions(_layout(text))] == ["Vale"]


@given(st.text(max_size=400))
def test_names_are_words_of_the_text(text: str) -> None:
    """Whatever the text, every mention slices to its name, and nothing crashes."""
    for mention in mentions(_layout(text)):
        assert text[mention.start : mention.end] == mention.name.text


def _layout(text: str):  # type: ignore[no-untyped-def]
    return lay_out(Article(id="a", text_hash="a", text=text, language="en"))


def test_a_country_behind_a_role_is_nobody_where_names_are_declined() -> None:
    """«Премьер Норвегии» names no person: the country is the complement of the role; a surname behind it is a person."""
    kinds = [name.kind for _, name in parse("Премьер Норвегии", vocabulary(pack("ru")))]
    assert kinds == ["place"]
    assert [name.kind for _, name in parse("Премьер Рогов", vocabulary(pack("ru")))] == ["person"]


@pytest.mark.parametrize("word", ["Sen", "President", "Monday", "Kazakhstan", "The", "NATO", "O'Hara", "sea"])
def test_words_that_tell_something_in_a_run_are_listed(word: str) -> None:
    """Only a capitalised word of letters that no list holds is taken for part of a name without a further look."""
    known = vocabulary(pack("en"))
    assert not known.unlisted[word]
    assert known.unlisted["Grevik"] and known.unlisted["Ada"]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "pt"])
@pytest.mark.parametrize("name", ["Hanna von der Aue", "Rita van der Meer"])
def test_surname_with_two_particles(language: str, name: str) -> None:
    """A surname may have a particle and an article in front, in any language's reports."""
    text = f"Ana: {name}."
    layout = lay_out(Article(id="a", text_hash="a", text=text, language=language))
    assert name in [one.name.text for one in mentions(layout)]
