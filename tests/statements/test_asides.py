"""Attributions beside what they are about: asides, sentences and clauses that point back, words for "thus"."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out

CASES = [
    ("it", "Il ponte riaprirà a giugno, come annunciato dal sindaco.", "dal sindaco", "Il ponte riaprirà a giugno"),
    ("it", "Il ponte riaprirà a giugno: lo ha annunciato il sindaco.", "il sindaco", "Il ponte riaprirà a giugno"),
    ("it", "«Riapriamo a giugno», è quanto ha scritto il sindaco.", "il sindaco", "Riapriamo a giugno"),
    ("it", "Ieri il voto. «Riapriamo». Con queste parole ha chiuso il sindaco.", "il sindaco", "Riapriamo"),
    ("en", "“A shambles” is how Ann Lee described it.", "Ann Lee", "A shambles"),
    ("en", "“It just folded,” – that's what Ann Lee said.", "Ann Lee", "It just folded"),
    ("es", "El puente abrirá en junio: así lo anunció el alcalde.", "el alcalde", "El puente abrirá en junio"),
    ("es", "Ayer hubo pleno. «Abrimos». Así respondió el alcalde.", "el alcalde", "Abrimos"),
    ("es", "Ayer hubo pleno. «Abrimos». Con esta frase se despidió el alcalde.", "el alcalde", "Abrimos"),
]


@pytest.mark.parametrize(("code", "text", "source", "content"), CASES, ids=[case[1][:30] for case in CASES])
def test_what_stands_beside_is_what_was_said(code: str, text: str, source: str, content: str) -> None:
    """An aside with a participle and its agent, or a clause that points back, gives what it points at to its speaker."""
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language=code)))
    pieces = lambda spans: " … ".join(text[a:b] for a, b in spans)  # noqa: E731
    assert (pieces(found.source), pieces(found.content)) == (source, content)


def test_a_clause_with_its_object_before_the_verb_tells_no_clause_before_it() -> None:
    """« …, altri lo escludono » needs nothing more, so that the clause before stays its own speaker's."""
    text = "I tecnici sono divisi: alcuni sostengono che il ponte regga, altri lo escludono."
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert [text[a:b] for a, b in found.source] == ["alcuni"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("«Il ponte è chiuso»: lo ha detto il sindaco.", "il sindaco", "Il ponte è chiuso"),
        ("«Il ponte è chiuso», ha detto Anna Neri e Ugo Belli.", "Anna Neri e Ugo Belli", "Il ponte è chiuso"),
        ("Anna Neri e Ugo Belli, i due soci, dicono che piove.", "Anna Neri e Ugo Belli, i due soci", "che piove"),
        ("Uno di loro, Ugo, dice di avere sete.", "Uno di loro, Ugo", "di avere sete"),
        ("Il console degli Stati Uniti dice che piove.", "Il console degli Stati Uniti", "che piove"),
    ],
)
def test_sources_of_several_and_behind_a_colon(text: str, source: str, content: str) -> None:
    """Two names are one source on either side of the verb, and a colon may stand before « lo ha detto »."""
    (found,) = find(lay_out(Article(id="a", text_hash="", text=text, language="it")))
    assert [text[a:b] for a, b in found.source] == [source]
    assert [text[a:b] for a, b in found.content] == [content]
