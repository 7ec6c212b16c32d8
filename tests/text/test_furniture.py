import pytest

from retold.reading import article_from_text
from retold.text.layout import lay_out

REPORT = [
    "Bridge opens in May after two years",
    "The old bridge will open in May, the mayor said on Monday during a visit to the works by the canal.",
    "“We have waited for two years, and now we can cross on foot again,” she told the people who live there.",
    "The works cost three million, which is twice what the town had planned, according to the council.",
]


def cut(lines, language="en"):
    """The lines of a report that are furniture."""
    layout = lay_out(article_from_text("\n\n".join(lines)), language)
    return [layout.text[slice(*span)] for span in layout.boilerplate]


def test_a_report_by_itself_has_none():
    """Nothing is cut from a plain report, its title and short paragraphs included."""
    assert cut([*REPORT, "Nobody was hurt.", "He continued:", "“Never again.”"]) == []


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Comment (0)",
        "3 Comments",
        "Your email address will not be published. Required fields are marked *",
        "Back to top",
        "Follow us on Telegram and Instagram",
        "Suivez-nous sur nos réseaux",
        "Abonnez-vous à notre lettre du matin",
        "Lire aussi : Le pont ferme pour deux ans",
        "READ ALSO: Bridge closes for two years",
        "Sign up for our newsletter",
        "Share Tweet Print Email",
        "Advertisement",
        "Publicité",
        "A+ A-",
        "***",
        "Copyright © 2024 The Morning Post. All rights reserved.",
        "This site uses cookies to improve your visit.",
        "Tags: bridge, town, canal",
        "(Reporting by Ann Reed; Editing by Bob Stone)",
        "https://www.example.org/bridge",
        "@morningpost",
        "Lee también: El puente cierra por dos años",
        "Lesen Sie auch: Brücke schließt für zwei Jahre",
        "Follow the Morning Post on Telegram",
        "Suivez Le Courrier du Canal sur WhatsApp",
        "Email *",
        "5 min read",
        "il y a 3 heures",
        "Politics",
    ],
)
def test_furniture_anywhere(line):
    """Widgets, notices, invitations, links and labels are cut wherever they stand, in either language's reports."""
    assert cut([*REPORT[:2], line, *REPORT[2:]]) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The mayor on the old bridge, 20 May 2024. Photo: Town Hall",
        "The mayor on the old bridge. (Photo by Ann Reed)",
        "The mayor on the old bridge. Ann Reed/Morning Post",
        "La maire sur le vieux pont, le 20 mai 2024. Photo : mairie.example",
        "Image credit: Town Hall",
        "The old bridge © Town Hall",
        "The old bridge seen from above. (Photo Ann Reed)",
        "Photo Morning Post",
    ],
)
def test_captions_with_a_credit(line):
    """A line that ends with the credit of a picture is its caption."""
    assert cut([*REPORT[:2], line, *REPORT[2:]]) == [line]


@pytest.mark.parametrize(
    "line",
    ["By Ann Reed", "Home » News » Oldtown", "Author: Ann Reed", "By ANN REED and Bob Stone, Morning Post", "Ann Reed",
     "Par Anne Roseau", "20 May 2024 10:30", "Published 20 May 2024, 10:30", "OLDTOWN, May 20 (MP) —"],
)  # fmt: skip
def test_bylines_stamps_and_datelines_on_lines_of_their_own(line):
    """Who wrote it, when the page was made, and a dateline alone on its line are no part of the report."""
    assert cut([REPORT[0], line, *REPORT[1:]]) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "OLDTOWN, May 20 (MP) — The old bridge will open in May, the mayor said.",
        "By Monday the bridge will be open, the mayor said.",
        "“Follow us on the bridge,” she said, “and share this moment.”",
        "Photos of the bridge were shown to the council, which was not amused.",
        "He reads the comments and shares them.",
        "1.",
        "''The bridge is open,'' she said. (Photo Ann Reed)",
        "Follow the canal on foot, and you are in town.",
        "25 %",
        "“Bridge now!” (2003), “No bridge!” (2015)",
    ],
)
def test_lines_of_the_report_that_look_like_furniture(line):
    """Sentences with the words of furniture in them, datelines before a sentence and lists stay."""
    assert cut([*REPORT[:3], line, REPORT[3]]) == []


def test_title_is_never_cut():
    """A headline may begin like a caption or a notice."""
    assert cut(["Photos: the old bridge opens again", *REPORT[1:]]) == []
    assert cut(["Watch: the old bridge opens again", *REPORT[1:]]) == []


def test_title_that_comes_again_is_cut():
    """A title repeated above the report would tell everything twice."""
    assert cut([REPORT[0], REPORT[0], *REPORT[1:]]) == [REPORT[0]]


def test_labels_that_come_again_and_again():
    """A label that stands there three times is part of the page; what announces speech is not."""
    assert cut([REPORT[1], "Zoom in", REPORT[2], "Zoom in", REPORT[3], "Zoom in"]) == ["Zoom in"] * 3
    assert cut([REPORT[1], "He said:", REPORT[2], "He said:", REPORT[3], "He said:", REPORT[1]]) == []


def test_lists_of_other_articles():
    """Headlines under a heading like "Related articles" go with it, up to the next sentence."""
    page = [*REPORT[:3], "Related articles", "Bridge closes for two years", "Town sells its canal", REPORT[3]]
    assert cut(page) == page[3:6]


def test_comments_of_readers():
    """Everything behind the heading of the comments goes with it."""
    page = [*REPORT, REPORT[1], "Comments", "Ann: I do not believe it. They said so last year.", "Bob: Me neither."]
    assert cut(page) == page[5:]


def test_profile_of_an_author_at_the_end():
    """A row of short phrases without a clause at the very end is a profile; short sentences are not."""
    assert cut([*REPORT, "“Coffee lover. Friendly night owl. Writer. Passionate bridge crosser.”"]) != []
    assert cut([*REPORT, "“We waited. We hoped. It is open.”"]) == []


@pytest.mark.parametrize("unit", ["watch video ", "share this ", "photo: ", "A/", "@a.", "1 ", "x", "by A "])
def test_lines_made_of_labels_take_no_time(unit, steps):
    """No row of labels makes the comparison slow: the work for a line grows with its length alone."""
    short, long = (unit * (size // len(unit)) + " ¶q" for size in (70, 280))
    cut([*REPORT, short])
    assert steps(lambda: cut([*REPORT, long])) < 5 * steps(lambda: cut([*REPORT, short]))


def test_a_page_of_nothing_else_is_left_alone():
    """Where nearly everything looks like furniture, it is the text there is."""
    assert cut(["Share this", "Advertisement", "Leave a Reply"]) == []
