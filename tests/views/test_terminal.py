"""The trace as text."""

import io

from msgspec import structs
from rich.console import Console

from retold.records import TraceDocument
from retold.views.terminal import show_trace

from .made import document, hostile


def shown(given: TraceDocument, *, width: int = 80, colour: bool = False, everything: bool = False) -> str:
    """What is printed."""
    stream = io.StringIO()
    console = Console(
        file=stream, width=width, force_terminal=colour, color_system="truecolor" if colour else None,
        highlight=False, markup=False, emoji=False,
    )  # fmt: skip
    show_trace(given, everything=everything, console=console)
    return stream.getvalue()


def test_the_overview_counts_and_names_the_gravest_changes() -> None:
    """The first lines say how much there is and what is worst."""
    lines = shown(document()).splitlines()
    assert " ".join(lines[:2]).strip() == "3 reports, 4 statements by 2 speakers, 1 utterance retold, 1 input rejected."
    assert "The gravest changes" in lines
    assert "  1  A change of mode.  grave, mode, in 1" in " " + "\n ".join(lines)


def test_a_telling_is_printed_in_its_own_words_and_mode() -> None:
    """Speaker, date, reports in order, language and mode; the words as the article prints them."""
    text = " ".join(shown(document()).split())
    assert "1 Ines Valdrup by 1 April 2025, 3 tellings, 1 independent origin, order unknown" in text
    headings = ("The Herald English ", "courier.example French ", "gazette.txt English ")
    herald, courier, gazette = map(text.index, headings)
    assert herald < courier < gazette
    assert "direct “The old ferry will stop in about five weeks, if the pier holds,” said Ines Valdrup." in text
    assert "indirect Selon Mme Valdrup, le vieux bac s'arrêtera dans cinq semaines" in text
    assert "courier.example 2 April 2025 credit: “rapporte The Herald”; also from Harbour Press (copy)" in text
    assert "Oskar Lind, gazette.txt: Prices rose, added Oskar Lind." in text


def test_a_change_shows_the_words_of_both_sides() -> None:
    """A side that has none of it says so by a dash; minor changes are counted, and shown when asked for."""
    text = shown(document())
    assert "The Herald            if the pier holds\n    gazette.txt           —" in text
    assert "1 minor change not shown" in text
    assert "old ferry\n" not in text
    assert "old ferry\n" in shown(document(), everything=True)


def test_of_what_was_told_once_a_story_shows_a_dozen() -> None:
    """The others are counted, and shown when asked for."""
    given = document()
    many = [structs.replace(given.utterances[1], id=f"once{number:02}") for number in range(20)]
    told = structs.replace(given, utterances=[given.utterances[0], *many])
    text = shown(told)
    assert text.count("Oskar Lind, gazette.txt: ") == 12
    assert "  … and 8 more (--all shows them)\n" in text
    assert shown(told, everything=True).count("Oskar Lind, gazette.txt: ") == 20
    assert "more (--all" not in shown(told, everything=True) + shown(given)


def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks() -> None:
    """Readable at 80 columns, and at 40."""
    for width in (40, 80, 100):
        for line in shown(document(), width=width, everything=True).splitlines():
            assert len(line) <= width
            assert line == line.rstrip()


def test_colour_comes_only_with_a_terminal() -> None:
    """Without one there is no escape sequence at all; with one the words are the same."""
    plain, coloured = shown(document()), shown(document(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert Console(file=io.StringIO()).render_str(plain).plain.strip()


def test_hostile_words_act_neither_on_rich_nor_on_the_terminal() -> None:
    """Escapes, overrides of direction and markup of the article are shown as words."""
    text = shown(hostile(), everything=True)
    assert not {c for c in text if (ord(c) < 0x20 and c != "\n") or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066"}
    assert "[red]" in text
    assert "␛[31m" in text


def test_nothing_is_told_of_nothing() -> None:
    """An empty trace is an answer."""
    assert shown(TraceDocument()).strip() == "0 reports, 0 statements by 0 speakers, 0 utterances retold."


def test_an_utterance_that_differs_from_another_stands_under_it_with_both_texts() -> None:
    """Both texts are shown, each with its report, and no word on who is right."""
    text = " ".join(shown(document()).split())
    said, other = (
        "said The old ferry will stop in about five weeks",
        "differs from it The ferry will stop in five weeks",
    )
    assert text.index(said) < text.index(other)
