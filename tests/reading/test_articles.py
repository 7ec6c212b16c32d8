import msgspec
import pytest

from retold.errors import Unreadable
from retold.reading import article_from_row, article_from_text

BODY = "The bridge will open in May, the mayor said.\n\nNobody else spoke."


def test_text_is_never_changed():
    """Line ends, tabs and spaces stay as they are: offsets count in the text as it was read."""
    text = "  A bridge for Oldtown\r\n\r\nThe bridge opens.\t\r\n"
    article = article_from_text(text)
    assert article.text == text
    assert article.title is not None
    assert text[slice(*article.title)] == "A bridge for Oldtown"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bridge to open in May\n\n" + BODY, "Bridge to open in May"),
        ("Will the bridge open?\n\n" + BODY, "Will the bridge open?"),
        (BODY, None),
        ("Bridge to open in May\n" + BODY, None),
        ("“The bridge is open, at last.”\n\n" + BODY, None),
        ("Mayor: bridge is “open”\n\n" + BODY, "Mayor: bridge is “open”"),
        ("Mayor Says Old Bridge Opens to All in May.\n\n" + BODY, "Mayor Says Old Bridge Opens to All in May."),
        ("Bridge\n\n" + BODY, None),
        ("The list has three parts:\n\n" + BODY, None),
        ("桥梁五月开放\n\n市长说。", "桥梁五月开放"),
        ("x" * 200 + " y\n\n" + BODY, None),
    ],
)
def test_first_line_is_a_title_only_if_it_looks_like_one(text, title):
    """A short first line before a blank one is the title, unless it is a sentence, a single word or ends in a colon."""
    found = article_from_text(text).title
    assert (text[slice(*found)] if found else None) == title


def test_title_that_comes_apart_goes_before_the_text():
    """A title field becomes the first line of the text, with a blank line behind it."""
    article = article_from_row({"title": "Bridge  opens", "text": BODY})
    assert article.text == f"Bridge opens\n\n{BODY}"
    assert article.title == (0, 12)


def test_title_that_the_text_begins_with_is_not_repeated():
    """A text that begins with its title keeps its offsets."""
    text = f"Bridge opens\n{BODY}"
    article = article_from_row({"title": "Bridge opens", "text": text})
    assert article.text == text
    assert article.title == (0, 12)


def test_article_written_out_and_read_again_is_the_same():
    """What Retold wrote as JSON is read back as the same article; annotations in it are not read."""
    article = article_from_row({"id": "a1", "title": "Bridge opens", "text": BODY, "desk": "local"})
    again = article_from_row(msgspec.json.decode(msgspec.json.encode(article)))
    assert (again.id, again.text, again.title, again.extra["desk"]) == ("a1", article.text, article.title, "local")
    assert not again.boilerplate


def test_equal_words_from_two_outlets_stay_two_articles():
    """The id is made of text and outlet; the hash of the text finds copies."""
    one, two = (article_from_row({"text": BODY, "outlet": name}) for name in ("Morning Post", "Evening Post"))
    assert one.id != two.id
    assert one.text_hash == two.text_hash


def test_one_file_is_one_article_however_it_is_named(tmp_path, monkeypatch):
    """The id does not depend on the folder from which a path is given."""
    monkeypatch.chdir(tmp_path)
    names = ("news/a.txt", "./news/../news/a.txt", str(tmp_path / "news" / "a.txt"))
    assert len({article_from_text(BODY, path=name).id for name in names}) == 1
    assert article_from_text(BODY, path="news/b.txt").id != article_from_text(BODY, path="news/a.txt").id


def test_given_id_is_kept():
    """Ids given as numbers are kept as words."""
    assert article_from_row({"id": 7, "text": BODY}).id == "7"


def test_unknown_fields_pass_through_as_plain_values():
    """What Retold does not know is kept, even what JSON cannot hold."""
    row = {"text": BODY, "desk": "local", "statements": [1], "odd": {1, 2}, "huge": 10**400, "self": object}
    article = article_from_row(row)
    assert article.extra["desk"] == "local"
    assert article.extra["statements"] == [1]
    assert msgspec.json.encode(article)


def test_table_values_that_mean_nothing_are_none():
    """Not-a-number, as tables write what they do not know, is no value."""
    article = article_from_row({"text": BODY, "outlet": float("nan"), "url": "", "title": None})
    assert (article.outlet, article.url, article.title) == (None, None, None)


def test_dates_and_languages_that_are_none_keep_their_words():
    """A date or language that cannot be read is unknown, and its words stay in `extra`."""
    article = article_from_row({"text": BODY, "published_at": "05/06/2024", "language": "English"})
    assert (article.published_at, article.language) == (None, None)
    assert article.extra == {"published_at": "05/06/2024", "language": "English"}


@pytest.mark.parametrize(("given", "kept"), [("en-GB", "en"), ("FRA", "fr"), ("zh_Hant", "zh"), ("tlh", "tlh")])
def test_language_codes_come_down_to_the_shortest(given, kept):
    """A language is ISO 639-1, else 639-3, without region."""
    assert article_from_row({"text": BODY, "language": given}).language == kept


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({}, "no field"),
        ({"text": None}, "no field"),
        ({"text": 5}, "not a string"),
        ({"text": " \n "}, "no text"),
        ({"text": "a\ud800b"}, "surrogate"),
        ({"text": "ab", "title": "\udfff"}, "surrogate"),
        ({"text": "ab", "outlet": "\udfff"}, "surrogate"),
        ({"text": "é" * 2_600_000}, "over 5 MB"),
    ],
)
def test_rows_without_a_readable_text_say_why(row, reason):
    """What no later step could take is refused with one clear sentence."""
    with pytest.raises(Unreadable, match=reason):
        article_from_row(row)
