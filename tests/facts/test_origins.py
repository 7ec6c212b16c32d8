"""Origins: what an article says it came from."""

import pytest

from retold.facts.agencies import agencies, names
from retold.facts.credited import domain
from retold.facts.origins import origins
from retold.records import Article
from retold.text.layout import Layout, lay_out

BODY = "The bridge will open in May, the council said.\n\nNobody was hurt."


def _layout(text: str, language: str = "en") -> Layout:
    return lay_out(Article(id="a", text_hash="a", text=text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "HARLOW, March 3 (Reuters) - " + BODY, [("agency", "Reuters")]),
        ("en", "HARLOW (AP) — " + BODY, [("agency", "AP")]),
        ("en", "(ANSA) - GENOA, MARCH 3 - " + BODY, [("agency", "ANSA")]),
        ("en", "Title\n\nHarlow, 3 March 2024 (Norpress) – " + BODY, [("agency", "Norpress")]),
        ("en", "MINSK, May 2. /TASS/. " + BODY, [("agency", "TASS")]),
        ("es", "Harlow, 3 mar (EFE).- El puente abrirá en mayo.", [("agency", "EFE")]),
        ("pt", "A ponte abre, disse Ana Brás, citada pela Lusa.", [("agency", "Lusa")]),
        ("en", "The mayor said so in an interview with Radio Harlow. " + BODY, [("outlet", "Radio Harlow")]),
        ("en", BODY + "\n\n(AFP, dpa)", [("agency", "AFP"), ("agency", "dpa")]),
        ("fr", "Le pont ouvrira en mai.\n\nAnne Lor (avec AFP)", [("agency", "AFP")]),
        ("fr", "Le pont ouvrira en mai.\n\nSource : https://www.vallee-info.fr/pont/12", [("link", "vallee-info.fr")]),
        ("en", BODY + "\n\nSource: Xinhua", [("agency", "Xinhua")]),
        ("en", BODY + "\n\nSource: Harlow Gazette", [("outlet", "Harlow Gazette")]),
        ("en", "The mayor spoke in an interview with Interfax on Monday. " + BODY, [("agency", "Interfax")]),
        ("fr", "Le maire l’a dit dans un entretien à l’agence Norpress. Il pleut.", [("agency", "Norpress")]),
        ("en", BODY + "\n\nPhoto: Jane Roe/Norpress", [("photo", "Jane Roe/Norpress")]),
        (
            "en",
            "Police opened a file. The Harlow Gazette, which first reported the leak, has a copy.",
            [("outlet", "The Harlow Gazette")],
        ),
        ("de", "Die Brücke bleibt zu. Zuerst hatte der „Lisker Bote“ berichtet.", [("outlet", "Lisker Bote")]),
        ("en", BODY + " It was built by the Harlow Bridge Office (HBO).", []),
        ("en", "FOR IMMEDIATE RELEASE\n\n" + BODY, [("press release", "")]),
        ("en", "He called Reuters a liar and bought a Bloomberg terminal. " + BODY, []),
        ("en", "The interview with Anna Kerr lasted an hour. " + BODY, []),
        ("en", "The AA and the PA drill were ready. " + BODY + "\n\n© 2024 Harlow Gazette", []),
    ],
)
def test_what_an_article_credits(language: str, text: str, found: list[tuple[str, str]]) -> None:
    """Datelines, tails, source lines, interviews, pictures and releases are credits; a mere mention is none."""
    assert sorted((o.kind, o.name) for o in origins(_layout(text, language))) == sorted(found)


def test_spans_are_the_words_that_say_so() -> None:
    """The span of an origin slices to the words of the credit."""
    text = BODY + "\n\n(Reuters)"
    (origin,) = origins(_layout(text))
    assert text[slice(*origin.span)] == "(Reuters)"


def test_the_table_of_agencies() -> None:
    """At least eighty agencies, each spelling of one agency only."""
    assert len(agencies()) >= 80
    assert names()["Agence France-Presse"] == names()["АФП"] == "AFP"


@pytest.mark.parametrize(
    ("link", "name"),
    [("https://www.a.example/x?y", "a.example"), ("http://news.b.co.uk/", "b.co.uk"), ("www.c.info", "c.info")],
)
def test_domain(link: str, name: str) -> None:
    """A link's name is its registered domain."""
    assert domain(link) == name


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("uk", "КИЇВ. 4 липня. УНН. Міст закрито.", [("agency", "UNN")]),
        ("uk", "Newsweek: Чому міст закрито\n\nМіст закрито.", [("outlet", "Newsweek")]),
        ("uk", "Міст: Чому його закрито\n\nМіст закрито.", []),
    ],
)
def test_datelines_with_full_stops_and_titles_that_open_with_an_outlet(
    language: str, text: str, found: list[tuple[str, str]]
) -> None:
    """Both credit the whole article."""
    article = Article(id="a", text_hash="a", text=text, language=language)
    assert [(one.kind, one.name) for one in origins(lay_out(article))] == found
