"""The units of a statement: what can be told again."""

from retold.linking.generation import shipped
from retold.linking.units import pieces, told, units_of
from retold.pipeline import annotate
from retold.reading.articles import article_from_text


def units(text: str) -> list[str]:
    """The units of the first statement of a text, as words."""
    annotated = annotate(article_from_text(text))
    return [text[a:b] for a, b in pieces(annotated, annotated.statements[0])]


def test_an_attribution_inside_a_clause_does_not_cut_it() -> None:
    """Half a clause tells nothing: the number at its start would be lost to the half behind."""
    text = "103 Menschen sind nach Angaben des Ministeriums an den Folgen des Sturms gestorben."
    assert units(text) == [text[:-1]]


def test_the_sentences_of_a_quotation_are_units_each() -> None:
    """A long quotation may tell what others told apart."""
    text = "“The bridge is closed until the end of May. Nobody was hurt in the fire,” said mayor Ada Brenn."
    assert units(text) == ["The bridge is closed until the end of May.", "Nobody was hurt in the fire"]


def test_what_an_agency_only_passes_on_is_the_inner_speaker_s() -> None:
    """The unit of "…, the mayor said, Reuters reports" is the mayor's; of a spokesman who tells more it is his."""
    for text, speaker in (
        ("The bridge will close, the mayor Ada Brenn said, Reuters reports.", "Ada Brenn"),
        ("The harbour has lost the plans and Ada Brenn said the bridge will close, Reuters reports.", "Reuters"),
    ):
        annotated = annotate(article_from_text(text), method="rules")
        by_id = {one.id: one for one in annotated.statements}
        (unit,) = units_of(annotated)
        found = by_id[unit.statement].speaker
        assert found is not None and found.name == speaker


def test_a_statement_that_only_passes_another_on_is_told_by_that_one() -> None:
    """Who was quoted by an agency said it, and "told reporters, Reuters said" is no part of what was said."""
    text = "“The bridge is safe and stays open,” mayor Ada Brenn told a news conference, according to Reuters."
    annotated = annotate(article_from_text(text))
    assert {text[slice(*unit.span)] for unit in units_of(annotated)} == {"The bridge is safe and stays open"}


def test_what_is_nothing_but_an_attribution_tells_nothing() -> None:
    """An agency that passes on what the sentence before said is no second telling of it, nor one of who said it."""
    text = "The bridge will close in May. This was said by mayor Ada Brenn, Reuters reports."
    annotated = annotate(article_from_text(text), method="rules")
    assert all("mayor" not in text[slice(*unit.span)] for unit in units_of(annotated))


def test_a_sentence_that_states_one_thing_is_known() -> None:
    """What two such sentences have in common is what their statements have."""
    text = "The harbour reopens on Monday, Ada Brenn said. She said the bridge is closed and added that it is unsafe."
    annotated = annotate(article_from_text(text), method="rules")
    known = told(annotated, shipped())
    assert {text[slice(*known.units[0].span)]: text[slice(*known.sentence[0])]} == {
        "The harbour reopens on Monday": "The harbour reopens on Monday, Ada Brenn said."
    }
    assert len(known.sentence) == 1
