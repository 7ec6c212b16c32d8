"""The trace as one self-contained page: no network, everything of the articles escaped."""

import base64
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from retold import __version__
from retold.records import Article, Change, Figure, Span, Statement, TraceDocument
from retold.views.labels import between, counted, date, language_name, speaker_name, when
from retold.views.marking import Piece, marks, pieces, with_marks
from retold.views.outline import Chapter, Outline, Retold, Told, origins_of, outline
from retold.views.passages import Passage, passages
from retold.views.picture import Picture, picture
from retold.views.plain import safe, shortened, squeezed, words
from retold.views.relays import steps

_PARTS = Path(__file__).parent / "page_parts"
_SIDE = 180
"""Characters of one side of a change; the whole telling stands above it."""


def page(document: TraceDocument) -> str:
    """The whole page as HTML; it loads nothing and runs only its own script."""
    whole = outline(document)
    style, script = ((_PARTS / name).read_text("utf-8") for name in ("page.css", "page.js"))
    html = (
        _environment()
        .get_template("page.html")
        .render(
            whole=whole,
            document=document,
            view=PageView(whole),
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
            version=__version__,
        )
    )
    return html.encode("utf-8", "replace").decode("utf-8")


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_PARTS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(counted=counted, date=date, language_name=language_name, when=when, words=words)
    environment.filters.update(safely=safe, squeezed=squeezed, shortened=shortened, who=speaker_name)
    return environment


def _policy(style: str, script: str) -> str:
    """The Content-Security-Policy: this style and this script alone, nothing from anywhere."""
    allowed = ("default-src 'none'", f"style-src {_digest(style)}", f"script-src {_digest(script)}")
    return "; ".join((*allowed, "base-uri 'none'", "form-action 'none'"))


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


class PageView:
    """What the template asks for: anchors, and the words to be shown at each place."""

    def __init__(self, whole: Outline) -> None:
        self.whole = whole
        self._statements: dict[str, list[Statement]] = {}
        for statement in whole.document.statements:
            self._statements.setdefault(statement.article, []).append(statement)
        self._anchors: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()
        self._figures: dict[str, list[Figure]] = {}
        for figure in whole.document.figures:
            self._figures.setdefault(figure.article or "", []).append(figure)
        self._retold = {one.utterance.id: one for chapter in whole.chapters for one in chapter.retold}
        self._tellings: dict[str, list[tuple[int, str]]] = {}
        for retold in self._retold.values():
            for told in retold.told:
                for span in told.telling.spans[-1:]:
                    self._tellings.setdefault(told.article.id, []).append((span[1], retold.utterance.id))

    def anchor(self, kind: str, id: str) -> str:
        """A fragment for a record, made of its kind and id; no two records have the same."""
        if (kind, id) not in self._anchors:
            plain = f"{kind}-{re.sub(r'[^A-Za-z0-9_-]+', '-', id)[:60]}"
            number, name = 1, plain
            while name in self._taken:
                number += 1
                name = f"{plain}-{number}"
            self._taken.add(name)
            self._anchors[kind, id] = name
        return self._anchors[kind, id]

    # Reports

    def languages(self, chapter: Chapter) -> list[str]:
        """The names of the languages of a story, each once."""
        return list(dict.fromkeys(language_name(article.language) for article in chapter.articles))

    def dates(self, chapter: Chapter) -> str:
        """When the reports of a story were published."""
        known = [date(article.published_at) for article in chapter.articles if article.published_at]
        return between(known[0], known[-1]) if known else "dates unknown"

    def title(self, article: Article) -> str:
        """The words of the title, else the first words of the text."""
        return words(article.text, [article.title]) if article.title else shortened(squeezed(article.text[:400]), 90)

    def namesake(self, chapter: Chapter) -> Article | None:
        """The report whose headline names a story: the first that has one, else the first; None without reports."""
        return next((article for article in chapter.articles if article.title), next(iter(chapter.articles), None))

    def credits(self, article: Article, chapter: Chapter) -> list[tuple[str, str]]:
        """What the whole article says it came from, where no relay says so: the name, and the words that say so."""
        told = {self.whole.label(relay.source, chapter) for relay in chapter.relays if relay.target == article.id}
        found = [(squeezed(one.name), words(article.text, [one.span])) for one in origins_of(article)]
        return [(name or evidence, evidence) for name, evidence in found if name not in told]

    def address(self, article: Article) -> str | None:
        """The article's address where it can be followed safely."""
        return article.url if article.url and urlsplit(article.url).scheme in ("http", "https") else None

    def picture(self, chapter: Chapter) -> Picture:
        """Who had it from whom."""
        longest = max((len(self.whole.label(article.id, chapter)) for article in chapter.articles), default=0)
        return picture(steps(chapter.articles, chapter.relays), max(longest, 34))

    def passages(self, article: Article) -> list[Passage]:
        """The article's text with its statements; statements and figures begin at anchors, tellings end with a note."""
        statements = self._statements.get(article.id, ())
        begins = [(min(one.content)[0], self.anchor("statement", one.id)) for one in statements if one.content]
        begins += [(figure.span[0], self.figure_anchor(figure)) for figure in self._figures.get(article.id, ())]
        return list(passages(article, statements, begins, self._tellings.get(article.id, ())))

    def figures(self) -> list[tuple[Article, list[Figure]]]:
        """The figures of each article that has some."""
        articles = self.whole.document.articles
        return [(article, self._figures[article.id]) for article in articles if article.id in self._figures]

    def figure_anchor(self, figure: Figure) -> str:
        """The anchor of a figure in its article."""
        return self.anchor("figure", f"{figure.article}-{figure.span[0]}-{figure.span[1]}")

    # Utterances

    def retold(self, change: Change) -> Retold | None:
        """The utterance that a change belongs to, None for one between whole reports."""
        return self._retold.get(change.utterance or "")

    def columns(self, retold: Retold) -> list[tuple[Article, list[Told]]]:
        """The tellings by article, in order: what one column shows."""
        found: dict[str, tuple[Article, list[Told]]] = {}
        for told in retold.told:
            found.setdefault(told.article.id, (told.article, []))[1].append(told)
        return list(found.values())

    def first_words(self, retold: Retold) -> str:
        """The beginning of the first telling."""
        told = retold.told[0]
        return shortened(words(told.article.text, told.telling.spans), 60)

    def pieces(self, told: Told, retold: Retold) -> list[Piece]:
        """The words of a telling with the marks of its utterance's changes."""
        return pieces(told, marks(told.article.id, retold.changes))

    def mode_changes(self, told: Told, retold: Retold) -> list[int]:
        """The numbers of the changes that concern the mode of this telling."""
        return [
            number
            for number, several in enumerate(retold.changes, 1)
            if several[0].kind == "mode" and any(_meet(told, *side) for change in several for side in _sides(change))
        ]

    def side(self, change: Change, article: str, spans: Sequence[Span]) -> str:
        """The words that a change concerns on one side; a change of mode shows the quotation marks too."""
        text = self.whole.articles[article].text
        shown = [with_marks(text, span) for span in spans] if change.kind == "mode" else spans
        return shortened(words(text, shown), _SIDE)

    def amount(self, value: float | None) -> str:
        """A figure's value with its thousands parted, empty where it cannot be told."""
        return "" if value is None else f"{value:,.15g}"


def _sides(change: Change) -> tuple[tuple[str, Sequence[Span]], tuple[str, Sequence[Span]]]:
    return (change.left_article, change.left_telling), (change.right_article, change.right_telling)


def _meet(told: Told, article: str, spans: Sequence[Span]) -> bool:
    """Whether a telling shares words with spans of an article."""
    if told.article.id != article:
        return False
    return any(start < other[1] and other[0] < end for start, end in told.telling.spans for other in spans)
