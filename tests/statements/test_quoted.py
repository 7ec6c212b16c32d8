"""Quotations that no cue governs: who leads them in, and which belong to the one before."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out

LED_IN = [
    ("it", "Ieri il voto. Gli fa eco il capogruppo Bianchi: «Il piano va rifatto».", "il capogruppo Bianchi"),
    ("it", "Ieri il voto. Di parere opposto l'assessora Neri: «È un buon piano».", "l'assessora Neri"),
    ("it", "Ieri il voto. Soddisfatto il ministro: «Un risultato storico».", "il ministro"),
    ("it", "Ieri il voto. Bianchi non ci sta: «Accuse ridicole».", "Bianchi"),
    ("es", "Ayer hubo pleno. Más dura se mostró la portavoz, Ana Ruiz: «Es una locura».", "la portavoz, Ana Ruiz"),
    ("es", "Ayer hubo pleno. Y la ministra Ana Ruiz: «No nos callaremos nunca».", "la ministra Ana Ruiz"),
]


@pytest.mark.parametrize(("code", "text", "source"), LED_IN, ids=[case[1][:40] for case in LED_IN])
def test_who_is_named_before_the_colon_speaks(code: str, text: str, source: str) -> None:
    """Somebody named right before a colon speaks, whatever verb, adjective or circumstance stands in front."""
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language=code)))
    assert [text[a:b] for a, b in found.source] == [source]


def test_a_short_quotation_that_is_a_sentence_goes_on_with_the_one_before() -> None:
    """« «…», ricorda. «Solo il vento.» »: a quotation of few words that is all of its sentence is the next piece."""
    text = "«Non c'era nessuno», ricorda. «Solo il vento»."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert [text[a:b] for a, b in found.content] == ["Non c'era nessuno", "Solo il vento"]


def test_a_surname_that_a_participle_looks_like_speaks() -> None:
    """« Machado dijo que … »: a verb right behind it shows a name."""
    text = "Machado dijo que el puente abrirá en junio."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="es")))
    assert [text[a:b] for a, b in found.source] == ["Machado"]


def test_the_subject_of_a_relative_clause_before_the_verb_speaks() -> None:
    """« Il legale, che parla di «…», ha annunciato ricorso »: what stands behind the verb is what he announced."""
    text = "Il legale, che parla di «errore», ha annunciato il ricorso in appello."
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert {text[a:b] for s in found for a, b in s.source} == {"Il legale", "che"}


def test_a_full_name_behind_a_place_is_the_subject() -> None:
    """« ha gridato dai banchi della destra Irma Neri »: the full name behind the circumstance speaks, no part of it."""
    text = "«Lei mente!», ha gridato dai banchi della destra Irma Neri."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert [text[a:b] for a, b in found.source] == ["Irma Neri"]


def test_a_headline_may_open_with_its_verb_and_a_name() -> None:
    """« Niega Robles recortes »: the name right behind the verb of a headline is its subject."""
    text = "Niega Robles recortes a la sanidad\nEl plan sigue en pie."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="es")))
    assert [text[a:b] for a, b in (*found.source, *found.content)] == ["Robles", "recortes a la sanidad"]


def test_an_object_ends_where_another_clause_begins() -> None:
    """A phrase that is an object ends before a comma with "and" and the verb of another clause."""
    text = "I residenti si lamentano del rumore, e ieri sera in duecento hanno riempito la palestra."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert [text[a:b] for a, b in found.content] == ["rumore"]


def test_a_verb_between_a_source_and_a_colon_is_the_cue() -> None:
    """`He then made his point:` is all that is told of him; a name alone before a colon has the colon for its cue."""
    text = "He then made his point:\n\n“The roof needs repair, and nobody pays.”"
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    assert [text[a:b] for a, b in found.cue] == ["then made his point"]


def test_a_heading_in_quotation_marks_goes_on_with_nothing() -> None:
    """'All Bets Are Off.' on a line of its own is a heading, no more of what was said above it."""
    text = "\"The roof needs repair,\" said Karlsson.\n\n'All Bets Are Off.'\n\nThe council met on Monday."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    assert [text[a:b] for a, b in found.content] == ["The roof needs repair"]


def test_a_turn_printed_as_quotations_goes_on_past_no_stage_direction() -> None:
    """Each paragraph of an interview printed as a quotation opens one; those of a turn are one statement."""
    text = "They met on air.\n\n“LEE: We stay.\n\n“We always did, and we shall.\n\n“(CROSSTALK.)\n\n“MORA: You left.”"
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    assert [s.text for s in found] == ["We stay … We always did, and we shall.", "You left."]


@pytest.mark.parametrize(
    "text",
    [
        "Q&A: ‘I write standing up because my dog has the chair’\nAnn Lee wrote it.",
        "The harbour office has neither confirmed nor denied the loss.",
        "The fire was put out within minutes.",
        "She could be seen on Wednesday in her garden.",
    ],
)
def test_nobody_says_so(text: str) -> None:
    """A label says nothing, and whoever neither confirms nor denies neither."""
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    assert not [one for one in found if one.source or one.cue]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The bridge is shut, the League One club announced on Sunday evening.", "the League One club"),
        ("In Lisk, the mayor, Ann Lee, has shut the bridge, the Herald reports.", "the Herald"),
        ("The judge observed that officials had “slept over” repeated complaints.", "The judge"),
        ("Ann Lee alleged that ruling party men were behind it.", "Ann Lee"),
    ],
)
def test_one_speaker_says_it_all(text: str, source: str) -> None:
    """Days with their time, scenes before a clause, participles and gerunds before nouns make no speaker of their own."""
    (found,) = (s for s in find(lay_out(Article(id="a", text_hash="", text=text, language="en"))) if not s.parent)
    assert [text[a:b] for a, b in found.source] == [source]


def test_a_place_before_the_report_is_no_speaker() -> None:
    """One word in capitals and a colon before the first sentence tell where it comes from; turns come several."""
    text = "Bridge closed\n\nLISK: The mayor has closed the bridge over the Arn, and the road to the harbour with it."
    assert not find(lay_out(Article(id="a", text_hash="", text=text, language="en")))


def test_a_signature_ends_what_somebody_said() -> None:
    """Of quotations one below another each belongs to the name behind it, an initial like an article included."""
    lines = ["“Nobody wants it.” ― Carl A. Rossi", "“It is a gift.” ― Julie A. Diaz", "“They gave us a bill for it.”"]
    text = "\n".join(["The town has its say.", *lines])
    found = find(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    told = [([text[a:b] for a, b in s.source], len(s.content)) for s in found]
    assert told == [(["Carl A. Rossi"], 1), (["Julie A. Diaz"], 1), ([], 1)]
