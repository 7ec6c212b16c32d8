"""Changes between two tellings: what is reported, what stays silent, and that every span points at real words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.tracing.told import article, between, kinds

WELLS = "the new wells will supply the northern villages"


def test_paraphrase_that_became_a_quotation_is_grave() -> None:
    """Words that were reported and now stand in quotation marks are a grave change of mode."""
    left = article(f"Mayor Tilda Brask said that {WELLS}.", WELLS)
    right = article(f"“{WELLS.capitalize()},” Mayor Tilda Brask said.", WELLS.capitalize(), name="b")
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("mode", "grave")
    assert between(right, left)[0].severity == "notable"


def test_partial_quotation_is_a_mode_of_its_own() -> None:
    """A full quotation of which only some words are still quoted has changed its mode."""
    left = article(f"“{WELLS.capitalize()},” she said.", WELLS.capitalize())
    said = "the new wells will supply the “northern villages"
    right = article(f"She said {said}”.", said, name="b")
    assert kinds(left, right) == ["mode"]


def test_other_amount_is_grave_and_names_both() -> None:
    """Two amounts of one unit in the same place are a change of number, told with the words of both."""
    left = article(
        "The port earned $25 million from grain, the ministry said.", "The port earned $25 million from grain"
    )
    right = article(
        "The port earned $35 million from grain, the ministry said.", "The port earned $35 million from grain", name="b"
    )
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("number", "grave")
    assert "$25 million" in change.explanation and "$35 million" in change.explanation


def test_equal_amounts_written_another_way_are_silent() -> None:
    """25 million dollars, $25m and « 25 millions de dollars » are one amount."""
    left = article("The port earned $25 million from grain, she said.", "The port earned $25 million from grain")
    right = article(
        "Le port a gagné 25 millions de dollars grâce aux céréales, a-t-elle dit.",
        "Le port a gagné 25 millions de dollars grâce aux céréales",
        name="b",
        language="fr",
    )
    assert kinds(left, right) == []


def test_last_year_against_a_calendar_year() -> None:
    """A relative year that became a calendar year is a change of number, because the reader cannot check it."""
    left = article("Trade with the islands doubled last year, he said.", "Trade with the islands doubled last year")
    right = article(
        "Trade with the islands doubled in 2019, he said.", "Trade with the islands doubled in 2019", name="b"
    )
    assert kinds(left, right) == ["number"]


def test_so_called_lost() -> None:
    """A word of distance that the retelling leaves out is a lost hedge, with the word as its evidence."""
    left = article(
        "The firm never joined the so-called salt cartel, he said.", "The firm never joined the so-called salt cartel"
    )
    right = article(
        "The firm never joined the salt cartel, he said.", "The firm never joined the salt cartel", name="b"
    )
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("hedge", "notable")
    assert [left.article.text[a:b] for a, b in change.left] == ["so-called"]
    assert not change.right


def test_hedges_that_say_as_much_are_silent() -> None:
    """ "Reportedly" and "allegedly" are one hedge in other words."""
    left = article("The ferry reportedly left without lights, he wrote.", "The ferry reportedly left without lights")
    right = article(
        "The ferry allegedly left without lights, he wrote.", "The ferry allegedly left without lights", name="b"
    )
    assert "hedge" not in kinds(left, right)


def test_denial_that_became_a_claim() -> None:
    """A negation that is gone while all else stays is grave."""
    left = article("The council did not approve the tower, she said.", "The council did not approve the tower")
    right = article("The council approved the tower, she said.", "The council approved the tower", name="b")
    changes = between(left, right)
    assert [(change.kind, change.severity) for change in changes] == [("negation", "grave")]


def test_dropped_clause() -> None:
    """A clause at the end that the retelling leaves out is dropped, with its words."""
    said = "The bridge will open in May, provided that the inspectors sign the papers"
    left = article(f"{said}, he said.", said)
    right = article("The bridge will open in May, he said.", "The bridge will open in May", name="b")
    (change,) = between(left, right)
    assert change.kind == "dropped"
    assert "inspectors" in left.article.text[slice(*change.left[0])]
    assert kinds(right, left) == ["added"]


def test_remarks_about_speaking_are_silent() -> None:
    """ "I would like to stress" is politeness: nothing is lost without it."""
    said = "I would like to stress that the dam is safe"
    left = article(f"“{said},” he said.", said)
    right = article("“The dam is safe,” he said.", "The dam is safe", name="b")
    assert kinds(left, right) == []


def test_sequence_turned_round() -> None:
    """Two events told in the reverse order are a change of order."""
    left = article("The guard shouted, then he fired, a witness said.", "The guard shouted, then he fired")
    right = article("The guard fired, then he shouted, a witness said.", "The guard fired, then he shouted", name="b")
    assert "order" in kinds(left, right)


def test_stronger_word_of_one_scale() -> None:
    """A fall that became a collapse is a change of wording."""
    left = article("Sales of coal fell in spring, the firm said.", "Sales of coal fell in spring")
    right = article("Sales of coal collapsed in spring, the firm said.", "Sales of coal collapsed in spring", name="b")
    assert kinds(left, right) == ["wording"]


def test_another_named_speaker() -> None:
    """The same words from another named person are a grave change of attribution."""
    text = "The lake is clean again, said {}. {} was there on Sunday."
    left = article(
        text.format("Ilse Marbach", "Ilse Marbach"),
        "The lake is clean again",
        source="Ilse Marbach",
        speaker="Ilse Marbach",
    )
    right = article(
        text.format("Omar Petit", "Omar Petit"),
        "The lake is clean again",
        source="Omar Petit",
        speaker="Omar Petit",
        name="b",
    )
    assert "attribution" in kinds(left, right)


def test_spelling_and_punctuation_are_silent() -> None:
    """Another spelling, other marks and capitals change nothing."""
    left = article("'The harbour programme is finished', she said.", "The harbour programme is finished")
    right = article("“The harbor program is finished”, she said.", "The harbor program is finished", name="b")
    assert kinds(left, right) == []


def test_unlisted_language_is_no_error() -> None:
    """A language without a pack is compared by what all languages share, and invents no hedge."""
    left = article("Kalp atışı normale döndü, dedi.", "Kalp atışı normale döndü", language="tr")
    right = article("The heartbeat is back to normal, she said.", "The heartbeat is back to normal", name="b")
    assert not {"hedge", "negation"} & set(kinds(left, right))


@pytest.mark.parametrize("text", ["?", "“", "…", "one", "\x00 so-called \x00", "not not not", "« » « »"])
def test_odd_tellings_are_no_error(text: str) -> None:
    """Empty, broken and tiny tellings give changes or none, and never an error."""
    left, right = (
        article(text, text),
        article("The council did not approve the tower.", "The council did not approve the tower", name="b"),
    )
    between(left, right)


WORDS = [
    "the",
    "not",
    "so-called",
    "about",
    "25",
    "million",
    "dollars",
    "Kenya",
    "fell",
    "“",
    "”",
    "reportedly",
    "tower",
    ",",
    "last year",
    "before",
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), st.lists(st.sampled_from(WORDS), min_size=1, max_size=12)
)
def test_every_span_lies_in_its_telling(ours: list[str], theirs: list[str]) -> None:
    """Whatever the words are, changes point into the two tellings, and equal tellings have none."""
    left, right = article(" ".join(ours), " ".join(ours)), article(" ".join(theirs), " ".join(theirs), name="b")
    for change in between(left, right):
        for one, spans, telling in (
            (left, change.left, change.left_telling),
            (right, change.right, change.right_telling),
        ):
            assert all(0 <= a < b <= len(one.article.text) for a, b in spans)
            assert telling and all(any(c <= a and b <= d for c, d in telling) for a, b in spans)
        assert change.left or change.right
    assert kinds(left, article(" ".join(ours), " ".join(ours), name="b")) == []


def test_denial_in_another_place_of_the_clause() -> None:
    """A denial shows where one word of its clause differs: what affirms it stands in its place."""
    left = article(
        "A merger with the Salt Union is not possible, he said.", "A merger with the Salt Union is not possible"
    )
    right = article(
        "A merger with the Salt Union is quite possible, he said.",
        "A merger with the Salt Union is quite possible",
        name="b",
    )
    assert kinds(left, right) == ["negation"]


def test_hedge_of_a_claim_told_in_other_words() -> None:
    """ "Probably" is lost too where its verb has become another one, in two short tellings."""
    left = article("The fire probably began in the mill, he said.", "The fire probably began in the mill")
    right = article("The fire broke out in the mill, he said.", "The fire broke out in the mill", name="b")
    assert kinds(left, right) == ["hedge"]


def test_hedge_before_nobody() -> None:
    """ "Almost nobody" is less than "nobody"."""
    left = article("Almost nobody will lose the pension, he said.", "Almost nobody will lose the pension")
    right = article("Nobody will lose the pension, he said.", "Nobody will lose the pension", name="b")
    assert kinds(left, right) == ["hedge"]


def test_parts_of_a_whole_are_percentages() -> None:
    """A third and a quarter are two amounts; a third and 33 percent are one."""
    third, quarter, percent = (
        article(f"{part} of the boats need repair, she said.", f"{part} of the boats need repair", name=part[-4:])
        for part in ("A third", "A quarter", "33 percent")
    )
    assert kinds(third, quarter) == ["number"]
    assert kinds(third, percent) == []


def test_days_that_became_weeks() -> None:
    """A length of time without a numeral in another unit is another amount."""
    left = article("The strike will last several days, he said.", "The strike will last several days")
    right = article("The strike will last several weeks, he said.", "The strike will last several weeks", name="b")
    assert [(one.kind, one.severity) for one in between(left, right)] == [("number", "grave")]


def test_day_lost_is_minor() -> None:
    """A date without its day is the same date told less exactly."""
    left = article("The pool reopens on 1 September, she said.", "The pool reopens on 1 September")
    right = article("The pool reopens in early September, she said.", "The pool reopens in early September", name="b")
    assert [(one.kind, one.severity) for one in between(left, right)] == [("number", "minor")]


def test_role_for_a_name() -> None:
    """Who is named in one telling and only called by a role in the other is a change of name that shows both."""
    left = article("He said that Runa Feldt repaired the old crane.", "Runa Feldt repaired the old crane")
    right = article(
        "He said that the engineer repaired the old crane.", "the engineer repaired the old crane", name="b"
    )
    (change,) = between(left, right)
    assert change.kind == "name" and "Runa Feldt" in change.explanation and "the engineer" in change.explanation


def test_clause_joined_with_and_is_dropped() -> None:
    """A clause that "and" joins is dropped where the other telling has no words left that could say it, even in
    another language."""
    left = article(
        "“We demand a raise of 8 percent, and at least two more nurses,” she said.",
        "We demand a raise of 8 percent, and at least two more nurses",
    )
    right = article(
        "« Nous exigeons une hausse de 8 % », a-t-elle dit.", "Nous exigeons une hausse de 8 %", name="b", language="fr"
    )
    assert kinds(left, right) == ["dropped"]


def test_count_told_without_its_numeral() -> None:
    """ "Dozens of" in the place of a count is a number told less exactly, and shows both."""
    left = article("27 divers were hurt in the harbour, she said.", "27 divers were hurt in the harbour")
    right = article(
        "Dozens of divers were hurt in the harbour, she said.", "Dozens of divers were hurt in the harbour", name="b"
    )
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("number", "notable")
    assert "27" in change.explanation and "Dozens" in change.explanation
    assert kinds(right, left) == ["number"]


def test_words_of_one_scale_in_other_places_of_a_clause() -> None:
    """A weaker and a stronger word for one thing are compared wherever they stand in clauses that otherwise match."""
    left = article(
        "Last year the number of ferry passengers dipped, he said.", "Last year the number of ferry passengers dipped"
    )
    right = article(
        "The number of ferry passengers plunged last year, he said.",
        "The number of ferry passengers plunged last year",
        name="b",
    )
    assert kinds(left, right) == ["wording"]


def test_length_of_time_added() -> None:
    """A length of time that only one telling has is added, where the rest is the same."""
    left = article("The mill polluted the river, he said.", "The mill polluted the river")
    right = article(
        "The mill polluted the river for ten years, he said.", "The mill polluted the river for ten years", name="b"
    )
    assert kinds(left, right) == ["added"]


def test_what_stands_beside_a_quotation_is_no_change_of_its_mode() -> None:
    """Where all words that both tell are quoted in both, a sentence of the report put with one changes no mode."""
    said = "“The old crane will never lift another ship in this harbour”"
    left = article(f"A storm came at noon. {said}.", f"A storm came at noon. {said}")
    right = article(f"{said}.", said, name="b")
    assert "mode" not in kinds(left, right)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "The storm damaged the pier", "The storm destroyed the pier"),
        ("uk", "Шторм пошкодив причал", "Шторм знищив причал"),
        ("kk", "Жиын кеше өтті", "Бүлік кеше өтті"),
        ("it", "La società ha rinviato il concerto", "La società ha annullato il concerto"),
        ("ru", "Музей планирует закрыть сад, это проблема", "Музей планирует закрыть сад, это катастрофа"),
    ],
)
def test_stronger_words(language: str, left: str, right: str) -> None:
    """A word two steps up a scale of its language, told of the same thing, is a notable change of wording."""
    one, other = article(left, left, language=language), article(right, right, language=language, name="b")
    found = [change for change in between(one, other) if change.kind == "wording"]
    assert [change.severity for change in found] == ["notable"]
