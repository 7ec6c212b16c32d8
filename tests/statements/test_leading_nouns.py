"""Attributions by nouns, clefts, places and « così », in languages that leave pronouns out."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out

CASES = [
    (
        "it",
        "Il ponte è chiuso. Immediata la replica del sindaco: «Riapriremo presto».",
        "del sindaco",
        "Riapriremo presto",
    ),
    ("it", "Il timore dei pescatori è che il porto chiuda.", "dei pescatori", "che il porto chiuda"),
    ("it", "Dal porto arriva la conferma: due navi sono ferme.", "Dal porto", "due navi sono ferme"),
    ("it", "Nel rapporto si legge che il ponte è sicuro.", "Nel rapporto", "che il ponte è sicuro"),
    ("it", "Dal Comune fanno sapere che il ponte riapre.", "Dal Comune", "che il ponte riapre"),
    ("pt", "Lê-se no relatório que a ponte é segura.", "no relatório", "que a ponte é segura"),
    ("it", "È il sindaco a confermare che il ponte riapre.", "il sindaco", "che il ponte riapre"),
    ("it", "A lanciare l'allarme sono i medici: «Mancano letti».", "i medici", "Mancano letti"),
    ("it", "Il ponte riapre. A dirlo è il sindaco.", "il sindaco", "Il ponte riapre"),
    ("it", "«Il ponte riapre domani». Così il sindaco ai cronisti.", "il sindaco", "Il ponte riapre domani"),
    ("it", "Il ponte riapre. È quanto emerge dal rapporto.", "dal rapporto", "Il ponte riapre"),
    ("it", "Gli esperti sono convinti che il ponte terrà.", "Gli esperti", "che il ponte terrà"),
    ("it", "Il piano, che secondo il sindaco costerà poco, parte oggi.", "il sindaco", "che costerà poco"),
    ("it", "Davanti alla folla il sindaco, che ieri era assente, ha promesso di restare.", "il sindaco", "di restare"),
    ("pt", "As contas “estavam certas” em maio, referiu Ana Reis.", "Ana Reis", "As contas “estavam certas” em maio"),
    ("pt", "Há quem diga que a ponte cai.", "quem", "que a ponte cai"),
    ("it", "È stato annunciato che il ponte riapre.", "", "che il ponte riapre"),
]


@pytest.mark.parametrize(("code", "text", "source", "content"), CASES)
def test_what_a_noun_a_place_or_a_cleft_attributes(code: str, text: str, source: str, content: str) -> None:
    """One statement with that source and that content is found."""
    article = Article(id="example", text_hash="", text=text, language=code)
    found = [s for s in find(lay_out(article)) if s.parent is None]
    told = [(" ".join(text[a:b] for a, b in s.source), " ".join(text[a:b] for a, b in s.content)) for s in found]
    assert (source, content) in told
