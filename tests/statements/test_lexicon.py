"""The lexicon of a pack: classes of tokens, forms of verbs, tokens that cover the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.languages import codes
from retold.languages.pack import CueClass, Pack, Paradigm, Speech
from retold.statements import classes as c
from retold.statements.lexicon import build, lexicon_of
from retold.statements.tokens import tokens_of

SMALL = Pack(
    code="xx",
    name="Small",
    speech=Speech(
        paradigms={"": Paradigm(finite="- s", base="-", gerund="ing")},
        cues=(CueClass(name="say", frames="quotation that", verbs="claim point_out"),),
        determiners="the",
        according="in_the_view_of",
    ),
)


def test_a_verb_has_its_forms_and_a_phrasal_one_its_particles() -> None:
    """Paradigms give the forms; what follows "_" must follow in the text."""
    lexicon = build(SMALL)
    assert c.uses_of(lexicon.classes["claims"]) == c.FINITE
    assert c.uses_of(lexicon.classes["claim"]) == c.FINITE + c.BASE
    assert lexicon.readings["Points "][0].particles == ("out",)
    assert lexicon.readings["bridge"] == ()


def test_a_listed_phrase_is_one_token() -> None:
    """Several words joined by "_" in a listing are read as one."""
    tokens = tokens_of("In the view of the claims", build(SMALL))
    assert tokens.classes[:2] == c.ACCORDING + c.DETERMINER


def test_an_unknown_paradigm_is_named_with_those_there_are() -> None:
    """A slip in a language file says what is wrong."""
    wrong = Pack(code="xy", name="Wrong", speech=Speech(cues=(CueClass(name="say", frames="that", verbs="sa|y"),)))
    with pytest.raises(KeyError, match="no paradigm 'y'"):
        build(wrong)


@given(st.text(max_size=60), st.sampled_from(sorted(codes())))
def test_tokens_cover_the_text_without_gaps(text: str, code: str) -> None:
    """The tokens with the spaces after them are the text; one class each."""
    tokens = tokens_of(text, lexicon_of(code))
    assert "".join(tokens.words) == text
    assert len(tokens.classes) == len(tokens.words) == len(tokens.starts) - 1


def test_a_capital_right_before_a_mark_is_an_initial() -> None:
    """The "A" of `Julie A. Diaz` is part of a name, the one of `A roof` an article."""
    classes = lexicon_of("en").classes
    assert (classes["A"], classes["A "]) == (c.NAME, c.DETERMINER)
