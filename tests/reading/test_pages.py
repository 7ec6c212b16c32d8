import pytest

from retold.errors import Unreadable
from retold.reading.pages import article_from_page

HEAD = """<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Le pont rouvre - Le Courrier du Canal</title>
<meta property="og:title" content="Le pont rouvre"><meta property="og:site_name" content="Le Courrier du Canal">
<meta property="article:published_time" content="2024-05-20T10:30:00+02:00">
<meta name="author" content="Ana Roux"><link rel="canonical" href="https://courrier.example/pont"></head>"""
BODY = """<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article><h1>Le pont rouvre</h1>
<p>Le vieux pont rouvre en mai, a déclaré la maire lors d'une visite du chantier avec les riverains du canal.</p>
<blockquote><p>« Nous avons attendu deux ans, et nous pouvons enfin traverser à pied. »</p></blockquote>
<p>Les travaux ont coûté trois millions d'euros, selon la ville, qui avait prévu une somme deux fois moindre.</p>
</article><footer>Copyright 2019</footer></body></html>"""


def test_page_gives_text_title_and_what_it_says_about_itself():
    """The article is the report without the page around it; outlet, address, author and moment come from its data."""
    article = article_from_page((HEAD + BODY).encode(), path="pont.html")
    assert article.title is not None
    assert article.text[slice(*article.title)] == "Le pont rouvre"
    assert article.text.count("Le pont rouvre") == 1
    assert "« Nous avons attendu deux ans" in article.text
    assert "Accueil" not in article.text and "Copyright" not in article.text
    assert (article.outlet, article.url) == ("Le Courrier du Canal", "https://courrier.example/pont")
    assert article.published_at == "2024-05-20T10:30:00+02:00"
    assert article.extra["author"] == "Ana Roux"
    assert str(article.extra["extractor"]).startswith("trafilatura ")


def test_page_without_a_date_has_none():
    """A year in a footer is no date of publication."""
    assert article_from_page(f"<html><head><title>Pont</title></head>{BODY}".encode()).published_at is None


def test_declared_charset_is_believed():
    """A page in an old encoding that declares it is read right."""
    page = (HEAD + BODY).replace("utf-8", "iso-8859-1").encode("iso-8859-1")
    assert "a déclaré la maire" in article_from_page(page).text


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<html>", "<div>" * 5000, "<p", "<" * 50000])
def test_pages_without_a_text_are_refused(page):
    """A page with nothing to read, or one that never closes, is rejected quickly."""
    with pytest.raises(Unreadable):
        article_from_page(page.encode())


def test_page_that_never_closes_is_read():
    """Missing closing tags do not matter where there is a text."""
    page = "<html><body><article>" + "".join(f"<div><p>Le pont numéro {n} rouvre, dit la maire." for n in range(40))
    assert "numéro 3 rouvre" in article_from_page(page.encode()).text


def test_page_of_too_many_tags_is_refused():
    """A page whose extraction would take too long is rejected with the reason."""
    with pytest.raises(Unreadable, match="tags"):
        article_from_page(b"<p>word</p>" * 60_000)
