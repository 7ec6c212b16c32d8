"""The page: self-contained, safe, whole."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from msgspec import structs

from retold.records import TraceDocument
from retold.views.page import page

from .made import COURIER, HERALD, HOSTILE, document, hostile

VOID = {"meta", "input", "img", "br", "hr", "link", "circle", "path"}


class Page(HTMLParser):
    """The page as a browser would read it: its tags, attributes and texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.raw: dict[str, str] = {}
        self.unbalanced: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]] = data
        else:
            self.texts.append(data)

    def values(self, name: str) -> list[str]:
        return [attributes[name] or "" for _, attributes in self.tags if name in attributes]


@pytest.fixture(scope="module", params=["made", "hostile", "empty"])
def read(request: pytest.FixtureRequest) -> Page:
    """The page of a plain document, of a hostile one, and of nothing at all."""
    return Page(page({"made": document, "hostile": hostile, "empty": TraceDocument}[request.param]()))


def test_every_element_is_closed_and_every_anchor_exists_once(read: Page) -> None:
    """The markup is balanced, ids are unique, and every link inside the page leads somewhere."""
    assert not read.unbalanced
    assert not read.open
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", id) for id in ids)
    targets = {href[1:] for href in read.values("href") if href.startswith("#")}
    assert targets <= set(ids)
    assert set(read.values("for")) | set(read.values("aria-labelledby")) <= set(ids)


def test_the_page_loads_nothing(read: Page) -> None:
    """No image, font, style, script or frame from anywhere; only its own style and script may run."""
    assert not {"img", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in read.tags}
    assert not read.values("src")
    assert not re.search(r"url\(|@import|fetch\(|XMLHttpRequest", read.html)
    policy = next(a["content"] or "" for tag, a in read.tags if a.get("http-equiv") == "Content-Security-Policy")
    for name in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(read.raw[name].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert not [name for _, attributes in read.tags for name in attributes if name.startswith("on") or name == "style"]


def test_hostile_words_stay_words() -> None:
    """Markup, templates, scripts in addresses, controls and overrides of direction never act in a browser."""
    read = Page(page(hostile()))
    assert HOSTILE not in read.html
    assert "".join(read.texts).count("onerror=alert(1)") > 10
    assert "{{ 7 * 7 }}" in "".join(read.texts)
    assert {tag for tag, _ in read.tags} <= {tag for tag, _ in Page(page(document())).tags} | {"p", "tbody"}
    assert not [href for href in read.values("href") if not href.startswith("#")]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", read.html)


def test_only_addresses_of_the_web_become_links() -> None:
    """An article's own address can be followed, without telling where the reader came from."""
    read = Page(page(document()))
    outside = [a for tag, a in read.tags if tag == "a" and not (a["href"] or "").startswith("#")]
    assert [(a["href"], a["rel"]) for a in outside] == [("https://courier.example/bac", "noopener noreferrer")]


def test_every_quoted_text_names_its_language_and_finds_its_direction() -> None:
    """A screen reader changes its voice, a browser the direction, where the language changes."""
    quoted = [a for tag, a in Page(page(document())).tags if tag == "blockquote" or a.get("class") in ("words", "text")]
    assert quoted
    assert all(a.get("lang") and a.get("dir") == "auto" for a in quoted)
    assert {a["lang"] for a in quoted} == {"en", "fr"}


def test_the_articles_are_on_the_page_in_full() -> None:
    """Every result points at the words it came from, on the page itself."""
    shown = "".join(Page(page(document())).texts)
    bare = re.sub(r"\d(?=\W)", "", shown)
    for text in (HERALD, COURIER):
        for sentence in text.split("\n\n"):
            assert sentence.replace("’", "’") in shown or re.sub(r"\d", "", sentence) in bare


def test_marks_can_be_told_without_colour() -> None:
    """Each sort of mark has a line and a sign of its own, and the words are marked up as such."""
    read = Page(page(document()))
    assert {a["class"] for tag, a in read.tags if tag == "mark"} >= {"changed", "added", "dropped"}
    style = read.raw["style"]
    assert "text-decoration-style: double" in style
    assert "text-decoration-style: dashed" in style
    assert 'content: "+"' in style


def test_the_page_can_be_used_by_keyboard_and_without_script() -> None:
    """There is a way past the header, landmarks, visible focus; what needs the script hides until it runs."""
    read = Page(page(document()))
    tags = [tag for tag, _ in read.tags]
    assert {"header", "nav", "main", "search", "footer"} <= set(tags)
    assert ("a", {"class": "skip", "href": "#main"}) in read.tags
    assert next(a for tag, a in read.tags if tag == "search").keys() >= {"hidden"}
    assert ":focus-visible" in read.raw["style"]
    assert "prefers-color-scheme" in read.raw["style"] or "light-dark(" in read.raw["style"]


def test_the_page_says_the_same_for_records_in_any_order() -> None:
    """The page is a function of the document, and the same each time."""
    assert page(document()) == page(document())


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours like "#abc" or "#aabbcc"."""

    def light(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
        parts = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(scheme: int) -> None:
    """Every text colour reaches WCAG AA (4.5) on every ground that it may stand on, in both schemes."""
    style = Page(page(TraceDocument())).raw["style"]
    colours = {
        name: pair.split(", ")[scheme] for name, pair in re.findall(r"--([a-z-]+): light-dark\(([^)]+)\)", style)
    }
    for ground in ("paper", "sheet", "tint"):
        for ink in ("ink", "quiet", "link", "grave", "notable"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for ground in ("changed", "added", "dropped"):
        assert contrast(colours["ink"], colours[ground]) >= 4.5, ground
        assert contrast(colours[f"{ground}-line"], colours[ground]) >= 3, ground


def test_the_contents_are_closed_and_name_each_story_by_its_first_headline() -> None:
    """On a narrow screen the contents are one line; a story's name tells what it is about, as its language is read."""
    html = page(document())
    contents = html[html.index('<nav class="contents"') : html.index("</nav>")]
    assert re.match(r"<nav[^>]*>\s*<details>\s*<summary>Contents</summary>\s*<ul>", contents)
    headline = 'Story 1: <span class="words" lang="en" dir="auto">Ferry to stop in May</span></a>'
    assert headline in contents
    assert f"{headline}</h2>" in html
    given = document()
    bare = [structs.replace(one, title=None) if one.id == "herald" else one for one in given.articles]
    titled = [structs.replace(one, title=(0, 10)) if one.id == "courier" else one for one in bare]
    assert '<span class="words" lang="fr" dir="auto">Fin du bac</span></a></h2>' in page(
        structs.replace(given, articles=titled)
    )


def test_an_utterance_that_differs_from_another_is_shown_with_both_texts() -> None:
    """A thread offers what an utterance says otherwise than one before it, with both texts and reports."""
    html = page(document())
    assert html.index("The old ferry will stop in about five weeks") < html.index("<strong>differs from</strong>")
