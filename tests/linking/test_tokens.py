import pytest

from retold.linking.amounts import magnitudes, plain_value
from retold.linking.evidence import Kind, table
from retold.linking.gazetteer import gazetteer
from retold.linking.generation import RAREST, shipped
from retold.linking.typed import typed_text
from retold.linking.words import words


def read(text, language):
    return typed_text(text, language, [(0, len(text))], shipped())


def keys(text, language):
    return {one.key for one in read(text, language).types if one.anchor}


@pytest.mark.parametrize(
    "language, text, key",
    [
        ("fr", "soit 27 milliards", "number:2.7e+10"),
        ("en", "some 27 billion", "number:2.7e+10"),
        ("ru", "около 27 миллиардов", "number:2.7e+10"),
        ("de", "rund 3,5 Millionen", "number:3.5e+06"),
        ("vi", "25 tỷ", "number:2.5e+10"),
        ("en", "in Kazakhstan", "place:KZ"),
        ("fr", "les autorités kazakhes", "place:KZ"),
        ("ru", "российский рынок", "place:RU"),
        ("es", "en los Estados Unidos", "place:US"),
        ("zh", "在法国举行", "place:FR"),
        ("zh", "投入1.2亿美元", "number:1.2e+08"),
        ("zh", "占地45 万平方米", "number:450000"),
        ("zh", "船上有三十二人", "number:32"),
        ("zh", "收到五万封信", "number:50000"),
        ("zh", "周四再谈", "day:3"),
        ("zh", "于8月29日开幕", "month:8"),
        ("ja", "8月29日に開幕", "month:8"),
        ("en", "on 3 October", "month:10"),
        ("it", "il 3 ottobre", "month:10"),
        ("en", "near Kathmandu", "city:Asia/Kathmandu"),
    ],
)
def test_anchors_are_the_same_in_every_language(language, text, key):
    """Numbers with their magnitude, places with their adjectives, and months need no language pack."""
    assert key in keys(text, language)


@pytest.mark.parametrize("language, text", [("en", "the malice of it"), ("en", "a romance novel"), ("fr", "le mali")])
def test_words_that_only_begin_like_a_place(language, text):
    """Short or lower-case words that begin like a country are no place."""
    assert not {key for key in keys(text, language) if key.startswith("place")} - {"place:ML"}


@pytest.mark.parametrize(
    "digits, value", [("25,000", 25000), ("25.000", 25000), ("81.31", 81.31), ("81,31", 81.31), ("1 234 567", 1234567)]
)
def test_written_digits(digits, value):
    """Three digits after a mark are a group, others a fraction."""
    assert plain_value(digits) == value


@pytest.mark.parametrize("text", ["这十分重要", "一个人", "以防万一"])
def test_words_with_a_sign_of_number_are_no_number(text):
    """Chinese words that hold the sign of one, ten or ten thousand are not read as numbers."""
    assert not {key for key in keys(text, "zh") if key.startswith("number")}


def test_magnitudes_come_from_cldr():
    """Magnitude words are known for locales without a pack."""
    assert magnitudes("sv")["miljarder"] == 1e9
    assert gazetteer("xx-none").at(["paris"], 0) == (0, ())


def test_words_have_their_places():
    """Every word is the text at its span; acronyms lose their stops."""
    text = "The U.S. and l’Élysée, 3 000 «mots»"
    assert [text[w.start : w.end] for w in words(text, 0, len(text))] == [
        "The",
        "U.S",
        "and",
        "l",
        "Élysée",
        "3 000",
        "mots",
    ]
    assert words(text, 0, len(text))[1].letters == "us"


@pytest.mark.parametrize(
    "left, right, kind",
    [
        (("en", "frontier border guards"), ("fr", "la frontière"), Kind.CONCEPT),
        (("en", "confrontation"), ("ru", "конфронтация"), Kind.COGNATE),
        (("en", "with Tokayev today"), ("ru", "встретил Токаева"), Kind.NAME),
        (("de", "Sitzung"), ("de", "Sitzungen"), Kind.WORD),
    ],
)
def test_kinds_of_evidence(left, right, kind):
    """Concepts, cognates over scripts, names over spellings, and stems of one language match, each by its kind."""
    found = table(read(left[1], left[0]), read(right[1], right[0]), shipped())
    assert kind in set(found.kind.tolist())


def test_rare_words_weigh_more():
    """Function words are common, unseen words as rare as can be."""
    assert shipped().rarity("en", "the") < 1.5 < 4 < shipped().rarity("en", "sanctions") <= RAREST
    assert shipped().rarity("fr", "xylotrique") == RAREST
