"""The units of a statement: what can be told again."""

from retold.linking.units import pieces, units_of
from retold.pipeline import annotate
from retold.reading.articles import article_from_text


def told(text: str) -> list[str]:
    """The units of the first statement of a text, as words."""
    annotated = annotate(article_from_text(text))
    return [text[a:b] for a, b in pieces(annotated, annotated.statements[0])]


def test_an_attribution_inside_a_clause_does_not_cut_it() -> None:
    """Half a clause tells nothing: the number at its start would be lost to the half behind."""
    text = "103 Menschen sind nach Angaben des Ministeriums an den Folgen des Sturms gestorben."
    assert told(text) == [text[:-1]]


def test_the_sentences_of_a_quotation_are_units_each() -> None:
    """A long quotation may tell what others told apart."""
    text = "“The bridge is closed until the end of May. Nobody was hurt in the fire,” said mayor Ada Brenn."
    assert told(text) == ["The bridge is closed until the end of May.", "Nobody was hurt in the fire"]


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
