from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.languages import pack_or_bare
from retold.languages.pack import Marks, Pack
from retold.text.sentences import sentences

ORDINALS = Pack(code="x1", name="28. is an ordinal", marks=Marks(ordinal_dot=True, abbreviations="Nov"))


def split(text, pack="en"):
    language = pack if isinstance(pack, Pack) else pack_or_bare(pack)
    return [text[a:b] for a, b in sentences(text, [(0, len(text))], language)]


@pytest.mark.parametrize(
    ("pack", "parts"),
    [
        ("en", ["The bridge opens.", "Who knows?", "Nobody!", "Well…", "The end"]),
        ("en", ["Dr. Jane Smith met J. K. Miller and Gen. Lee at No. 5 in U.S. dress.", "It was 5 p.m.", "The end."]),
        ("en", ["He works for Acme Inc. in Mass. for 3.5 percent.", "He left the U.S.", "She did not."]),
        ("en", ["He said no.", "No. 10 is a house.", "Vitamin C.", "The rest."]),
        ("en", ["OLDTOWN, N.H. — The bridge opens.", "ST. MARY and Kenneth P. Cohen came.", "On p. 5."]),
        ("en", ["He waited... and waited.", "Then... nothing.", "“Why?” he asked.", "“Go!” she said."]),
        ("en", ["“We opened the bridge.", "It took years.", "We are glad,” she said.", "He left."]),
        ("en", ["(It was late.)", "He left (for good).", "Then he came back."]),
        ("en", ["The end.", "“Next,” he said."]),
        ("fr", ["« M. Lenoir est là.", "Il part. » a dit Mme Roux.", "« Oui ! »", "Il part, cf. p. 12."]),
        ("fr", ["Le 28 nov. 2020, M. Le Goff a signé, etc.", "Il va bien.", "J.-P. Blanc aussi."]),
        ("de", ["Am 28. November sagte Dr. Müller z.B. nichts.", "„Ja.“", "Er ging am 3. Mai usw.", "Das war es."]),
        ("es", ["El Sr. García y la Dra. Pérez viven en EE. UU. y trabajan.", "Según ella, no."]),
        ("ru", ["А. Б. Иванов ушёл в 2020 г.", "Он живёт на ул. Мира и платит 5 млн. руб.", "Это всё."]),
        ("pl", ["W 2020 r. Polska była inna, powiedział prof. Nowak.", "To wszystko."]),
        (ORDINALS, ["Am 28. Nov. 2020 kam er.", "Er ging."]),
        ("und", ["Первое предложение.", "Второе, так сказал А. Б. Иванов.", "Третье?"]),
        ("ar", ["هل يفتح الجسر؟", "نعم."]),
    ],
)  # fmt: skip
def test_sentences_end_where_they_end(pack, parts):
    """Abbreviations, initials, ordinals and dots before small letters end none; quotations are split like any text."""
    assert split(" ".join(parts), pack) == parts


def test_sentences_without_spaces_between():
    """Chinese and Japanese sentences need no space; a quotation that goes on is not cut off."""
    assert split("桥开了。“真的吗？我不知道。”他说。", "zh") == ["桥开了。", "“真的吗？", "我不知道。”他说。"]
    assert split("「はい。」と言った。終わり。", "ja") == ["「はい。」と言った。", "終わり。"]
    assert split("The end.“Next,” he said.") == ["The end.", "“Next,” he said."]
    assert split("It opens.Then it closes, says Example.com/News.") == [
        "It opens.",
        "Then it closes, says Example.com/News.",
    ]


def test_a_lost_space_before_a_mark_or_capitals_ends_a_sentence():
    """A straight mark opens where the one before it closed; a word in capitals begins a sentence, no address does."""
    assert split('It was heard far off."That was loud", she said.') == [
        "It was heard far off.",
        '"That was loud", she said.',
    ]
    assert split('"We go home."Then he left.') == ['"We go home."Then he left.']
    assert split("Nobody knew, he said.NATO and others came.") == ["Nobody knew, he said.", "NATO and others came."]
    assert split("He reads example.COM and asks.") == ["He reads example.COM and asks."]


def test_no_sentence_crosses_a_paragraph():
    """Each paragraph is split by itself, ended by a full stop or not."""
    text = "A title\nThe bridge opens. It does"
    found = [text[a:b] for a, b in sentences(text, [(0, 7), (8, 33)], pack_or_bare("en"))]
    assert found == ["A title", "The bridge opens.", "It does"]


@settings(deadline=None)
@given(st.text(alphabet="aB. !?…。\"”»' \n", max_size=150), st.sampled_from(["en", "fr", "und"]))
def test_sentences_cover_their_paragraph(text, code):
    """Every character but white space lies in exactly one sentence, and none begins or ends with a space."""
    text = text.strip()
    spans = sentences(text, [(0, len(text))] if text else [], pack_or_bare(code))
    outside = set(range(len(text))) - {i for a, b in spans for i in range(a, b)}
    assert all(text[i].isspace() for i in outside)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in spans)


@pytest.mark.parametrize("unit", ["“A ", "a. ", "J. ", ". ", ".", "A. ”", "(A. ", "？", '."'])
def test_many_marks_take_linear_time(unit, steps):
    """No input makes the splitter slow: its work grows with the length of the text alone."""
    short, long = (unit * (size // len(unit)) for size in (2_000, 8_000))
    split(short)
    assert steps(lambda: split(long)) < 5 * steps(lambda: split(short))
