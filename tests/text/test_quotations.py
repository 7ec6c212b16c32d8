from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.languages import pack_or_bare
from retold.languages.pack import Marks, Pack
from retold.text.quotations import quotations

GERMAN = Pack(code="x1", name="opens with »", marks=Marks(quotes=(("„", "“"), ("»", "«"))))


def quoted(text, pack="en", depth=None):
    """The quotations of a text whose paragraphs are its lines, as words."""
    language = pack if isinstance(pack, Pack) else pack_or_bare(pack)
    return [text[slice(*q.span)] for q in found(text, language) if depth is None or q.depth == depth]


def found(text, language):
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return quotations(text, [span for span in spans if span[0] < span[1]], language)


@pytest.mark.parametrize(
    "text",
    [
        "She said: “The bridge opens.”",
        'She said: "The bridge opens."',
        "She said: «The bridge opens.»",
        "She said: « The bridge opens. »",
        'She said: " The bridge opens. "',
        "She said: „The bridge opens.“",
        "She said: „The bridge opens.”",
        "She said: ‹The bridge opens.›",
        "She said: 「The bridge opens.」",
        "She said: ``The bridge opens.''",
        "She said: ''The bridge opens.''",
        "She said: ‘The bridge opens.’",
        "She said: 'The bridge opens.'",
        "She said: ”The bridge opens.”",
        'She said: " The bridge opens. "',
        'She said: “The bridge opens."',
        'She said: "The bridge opens.”',
    ],
)
def test_every_style_of_marks(text):
    """Each style, and the sloppy mixtures of them, gives the one quotation."""
    assert quoted(text) == [text.removeprefix("She said: ")]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“It is not “against it”; we like it,” she said.", "“It is not “against it”; we like it,”", "“against it”"),
        ('"It is not "against it"; we like it," she said.', '"It is not "against it"; we like it,"', '"against it"'),
        ("“It is not 'against it'; we like it,” she said.", "“It is not 'against it'; we like it,”", "'against it'"),
        ('“It is not "against it," we like it,” she said.', '“It is not "against it," we like it,”', '"against it,"'),
        ("« La ville n’est pas « contre » », dit-elle.", "« La ville n’est pas « contre » »", "« contre »"),
        ("« La ville n’est pas “contre” », dit-elle.", "« La ville n’est pas “contre” »", "“contre”"),
    ],
)  # fmt: skip
def test_nested_marks(text, outer, inner):
    """A quotation inside another, in the same style or another one, stands at depth 1."""
    assert quoted(text, depth=0) == [outer]
    assert quoted(text, depth=1) == [inner]


@pytest.mark.parametrize(
    "text",
    [
        "It’s the mayor’s bridge, and the ’90s are over.",
        "It's the mayors' bridge, the boys' club and rock 'n' roll.",
        "He is 5'10\" tall, she is 6' 1\".",
        'The pipe is 3" wide, the wall 4".',
        "A stray mark” closes nothing, nor does » this one.",
    ],
)
def test_marks_that_are_none(text):
    """Apostrophes, decades, feet and inches and stray closing marks open nothing."""
    assert quoted(text) == []


def test_british_single_quotes_around_apostrophes():
    """Single marks as main quotes survive the apostrophes inside them, a plural's too."""
    text = "‘It’s the players’ bridge, and it won’t close,’ said Ann. 'We don't know,' said Bob."
    assert quoted(text) == ["‘It’s the players’ bridge, and it won’t close,’", "'We don't know,'"]


def test_reversed_guillemets():
    """Where the language opens with », so does the reader; elsewhere only a text that does it throughout."""
    text = "„Das geht“, sagte er. »Nein«, sagte sie, »nie.«"
    assert quoted(text, GERMAN) == ["„Das geht“", "»Nein«", "»nie.«"]
    assert quoted("»Nein«, sagte sie.", "und") == ["»Nein«"]


def test_quotation_over_paragraphs_reopens_at_each():
    """Each paragraph opens again and only the last one closes: one quotation that continues."""
    text = "“The first.\n“The second.\n“The third,” she said.\nNothing is “here”."
    result = found(text, pack_or_bare("en"))
    assert [(q.closed, q.continues) for q in result] == [(False, False), (False, True), (True, True), (True, False)]
    assert [text[slice(*q.inner)] for q in result] == ["The first.", "The second.", "The third,", "here"]


def test_quotation_over_paragraphs_without_reopening():
    """A closing mark that comes first in a later paragraph ends what was left open; all between belongs to it."""
    text = "« La première.\nLa deuxième.\nLa troisième », dit-elle. Puis « rien »."
    result = found(text, pack_or_bare("fr"))
    assert [text[slice(*q.inner)].strip() for q in result] == ["La première.", "La deuxième.", "La troisième", "rien"]
    assert [q.continues for q in result] == [False, True, True, False]


def test_missing_closing_mark_ends_with_its_paragraph():
    """What never closes does not reach the next paragraph."""
    text = "He said: “The bridge opens.\nNobody knows when. “Soon,” she said."
    assert quoted(text) == ["“The bridge opens.", "“Soon,”"]


@pytest.mark.parametrize("opening, closing", ["“”", '""'])
def test_missing_closing_mark_ends_where_the_next_speech_begins(opening, closing):
    """A new quotation that begins like speech shows that the one before has ended."""
    text = f"{opening}The bridge opens, he said. {opening}Soon,{closing} she said. {opening}Very soon.{closing}"
    assert quoted(text, depth=0) == [
        f"{opening}The bridge opens, he said.",
        f"{opening}Soon,{closing}",
        f"{opening}Very soon.{closing}",
    ]


def test_missing_inner_closing_mark():
    """Of two opening marks and one closing one, the outer quotation keeps the closing mark if speech ends there."""
    text = "“The town is not “against it, we have always wanted this bridge and we will have it,” she said on Monday."
    assert quoted(text) == [text.removesuffix(" she said on Monday.")]


def test_missing_closing_mark_in_one_long_paragraph():
    """In a text without paragraphs, what never closes ends with its first sentence."""
    text = "He said: “The bridge opens. " + "Nobody knows when it does. " * 60 + "End."
    assert quoted(text) == ["“The bridge opens."]


def test_dialogue_marked_by_dashes():
    """Paragraphs in a row that begin with a dash are turns, if one of them asks; a list is none."""
    dialogue = "— Quand le pont rouvre-t-il ?\n— En mai, je pense.\nFin."
    assert quoted(dialogue, "fr") == ["— Quand le pont rouvre-t-il ?", "— En mai, je pense."]
    assert quoted("— Un pont.\n— Une route.", "fr") == []
    assert quoted(dialogue, "en") == []


@settings(deadline=None)
@given(st.text(alphabet="\"'“”‘’«»„‚`ab A.,\n", max_size=200), st.sampled_from(["en", "fr", "und"]))
def test_any_marks_give_spans_in_order(text, code):
    """Spans lie inside one paragraph, hold their inner part, come in order and nest properly."""
    result = found(text, pack_or_bare(code))
    assert [q.span[0] for q in result] == sorted(q.span[0] for q in result)
    for q in result:
        assert 0 <= q.span[0] <= q.inner[0] < q.inner[1] <= q.span[1] <= len(text)
        assert "\n" not in text[slice(*q.span)]
        assert 0 <= q.depth < 7
    tops = [q.span for q in result if q.depth == 0]
    assert all(left[1] <= right[0] for left, right in pairwise(tops))


@pytest.mark.parametrize("unit", ['"', "“", "”", "“A. ” ", '"a" ', "'a ", "«", "“x "])
def test_many_marks_take_linear_time(unit, steps):
    """However many marks there are, the work grows with the length of the text alone."""
    short, long = (unit * (size // len(unit)) for size in (2_000, 8_000))
    language = pack_or_bare("en")
    found(short, language)
    assert steps(lambda: found(long, language)) < 5 * steps(lambda: found(short, language))


def test_single_turn_that_says_who_speaks():
    """One paragraph that begins with a dash is a turn of a dialogue where it names the speaker between two dashes."""
    text = "Мэр встал.\n— Я ухожу, — сказал он. — Прощайте.\nВсе молчали."
    pack = Pack(code="xx", name="Test", marks=Marks(dash_dialogue=True))
    start = text.index("—")
    found = quotations(text, [(0, start - 1), (start, text.index("Все") - 1), (text.index("Все"), len(text))], pack)
    assert [text[slice(*q.inner)] for q in found] == ["Я ухожу, — сказал он. — Прощайте."]


def test_quotations_inside_any_turn_are_deeper():
    """Also where the turn that holds them is known as one only by another that stands behind it."""
    text = (
        "— Да, — сказал он.\nШаг.\n— Мы ждём. Он спросил: «Когда?» Все молчали.\nШаг.\n— Врут, — отрезает он. — Всегда."
    )
    assert quoted(text, "ru", depth=0) == text.split("\n")[::2]
    assert quoted(text, "ru", depth=1) == ["«Когда?»"]


def test_where_a_text_has_a_dialogue_a_single_dash_is_a_turn_too() -> None:
    """« ? fait-il » shows who speaks; the other dashes of the text are turns where they end as sentences do."""
    text = "— Vous venez ? fait-il.\nElle rit.\n— Je reste.\nPuis elle sortit."
    assert quoted(text, "fr") == ["— Vous venez ? fait-il.", "— Je reste."]
