import pytest

from retold.languages import codes, pack
from retold.languages.pack import words
from retold.text.lines import Line
from retold.text.phrases import phrases


@pytest.mark.parametrize("code", codes())
def test_words_of_furniture_are_written_as_they_are_compared(code):
    """Phrases stand in the packs in small letters and with plain apostrophes; others would never be found."""
    section = pack(code).furniture
    for field in section.__struct_fields__:
        for phrase in words(getattr(section, field)):
            assert phrase == phrase.lower().replace("’", "'"), f"{code}: {field}: {phrase}"


@pytest.mark.parametrize("code", codes())
def test_abbreviations_are_written_without_their_last_stop(code):
    """An abbreviation stands in its pack without the full stop that it is told by."""
    marks = pack(code).marks
    listed = words(f"{marks.abbreviations} {marks.final_abbreviations} {marks.number_abbreviations}")
    assert not [word for word in listed if word.endswith(".")]


def line(text, number=3):
    return Line(text, (0, len(text)), number, 9, is_title=False)


def test_labels_need_whole_words():
    """A label is told by whole words: "top" in "topic" is none."""
    assert phrases().is_whole(line("Top · Share · Print (3)"))
    assert not phrases().is_whole(line("Topical shares"))


def test_hints_spare_nothing_that_is_there():
    """The lines that hold a notice or a credit are told, in capitals too; with half a surrogate pair all lines are."""
    hints = phrases().hints([line("Nothing of the kind"), line("… ALL RIGHTS RESERVED …"), line("… (Photo: X) …")])
    assert set(hints.notices) == {1}
    assert 2 in hints.captions
    assert set(phrases().hints([line("\ud800")]).notices) == {0}


@pytest.mark.parametrize("words", ["Top · Share", "© Ada Cole", "— Read also: more"])
def test_what_may_open_a_line_of_furniture_is_not_spared(words):
    """The first word decides which lines are held against the lists; signs count wherever they stand."""
    assert phrases().may_open(line(words))
    assert not phrases().may_open(line("Farmers waited for the vote."))
