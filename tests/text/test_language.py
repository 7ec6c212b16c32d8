import pytest

from retold.text.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said that the old bridge would open to people on foot in the month of May.", "en"),
        ("La maire a déclaré que le vieux pont serait rouvert aux piétons au mois de mai.", "fr"),
        ("Die Bürgermeisterin sagte, dass die alte Brücke im Mai für Fußgänger geöffnet werde.", "de"),
        ("Мэр города заявила, что старый мост откроют для пешеходов в мае этого года.", "ru"),
        ("市长说，旧桥将于五月向行人开放。", "zh"),
        ("", "und"),
        ("1234 … !!", "und"),
        ("\ud800\ud800", "und"),
    ],
)
def test_languages_are_told(text, code):
    """The language of a sentence is told; without a letter it is unknown."""
    assert detect(text) == code


def test_what_stands_around_the_report_does_not_count():
    """Short lines in another language before the report do not hide the report's."""
    page = "Share\nTweet\nLeave a comment\nFollow us on all channels\n" * 12
    report = "La maire a déclaré que le vieux pont serait rouvert aux piétons au mois de mai."
    assert detect(f"{page}\n{report}") == "fr"
