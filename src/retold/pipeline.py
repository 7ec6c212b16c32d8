"""The only place that joins the steps: reading -> text -> facts -> statements -> linking -> tracing."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from retold.errors import BadUse, UnknownLanguage, Unreadable
from retold.facts.figures import figures as figures_in
from retold.facts.moments import moments
from retold.facts.origins import origins
from retold.facts.published import published
from retold.facts.referents import referents
from retold.facts.statement_origins import statement_origins
from retold.languages import codes, pack
from retold.linking.align import held
from retold.linking.encoder import Encoder
from retold.linking.generation import Generation, shipped
from retold.reading import article_from_text, read
from retold.records import Annotated, Article, Comparison, Figure, Rejected, Span, Statement
from retold.statements.methods import METHODS, Method, find
from retold.statements.speakers import resolve
from retold.text.layout import Layout, lay_out
from retold.tracing.compare import compared


def annotate(article: Article, *, language: str | None = None, method: Method = "best") -> Annotated:
    """All that Retold finds in one article alone: its whole per-article work, depending on nothing else."""
    layout = lay_out(article, language)
    people = referents(layout)
    said = resolve(layout, find(layout, method), people)
    article = _dated(article, layout)
    times = moments(article.text, layout.pack, article.published_at)
    credits = origins(layout)
    amounts = figures_in(article.text, layout.pack, article=article.id, times=times)
    return Annotated(
        article=replace(
            article,
            language=layout.pack.code,
            boilerplate=layout.boilerplate,
            origins=(*credits, *statement_origins(layout, said, credits)),
        ),
        sentences=layout.sentences,
        statements=said,
        figures=tuple(amount for amount in amounts if _in_report(amount.span, layout)),
        moments=times,
        referents=people,
    )


def _dated(article: Article, layout: Layout) -> Article:
    """The article with the date that its own head names, where it came without one; `extra` keeps the words."""
    day = None if article.published_at else published(layout)
    if day is None:
        return article
    words = article.text[slice(*day.span)]
    return replace(article, published_at=day.start, extra={**article.extra, "published_at_words": words})


def _in_report(span: Span, layout: Layout) -> bool:
    return not any(start < span[1] and span[0] < end for start, end in layout.boilerplate)


def extract(
    source: str | Path | Article, *, language: str | None = None, method: Method = "best"
) -> Iterator[Statement]:
    """The statements of a text (a string), of every article in a file (a `Path`), or of an `Article`, in text order.

    `language` holds for all of it and is detected where it isn't given. `method` "rules" never uses a trained tagger,
    "best" does where its weights are installed. Raises `UnknownLanguage`, `BadUse` for another method, and `Unreadable`
    (with the reason) for an input that cannot be read.
    """
    if method not in METHODS:
        raise BadUse(f"no method {method!r}; there are: {', '.join(METHODS)}")
    if language is not None:
        pack(language)
    for article in articles(source, language=language):
        layout = lay_out(article, language)
        yield from resolve(layout, find(layout, method), referents(layout))


def figures(text: str, language: str) -> Sequence[Figure]:
    """The figures of a text in a language.

    Raises `UnknownLanguage` for a language without a pack, or whose pack does not know its numbers yet.
    """
    known = pack(language)
    if not known.amounts.number_words:
        able = ", ".join(code for code in codes() if pack(code).amounts.number_words)
        raise UnknownLanguage(f"the pack of {language!r} knows no numbers yet; those that do: {able}")
    return figures_in(text, known)


def articles(source: str | Path | Article | Mapping[str, object], *, language: str | None = None) -> Iterator[Article]:
    """The articles of a text (a string), of a file (a `Path`), or an `Article` itself; raises `Unreadable`."""
    if isinstance(source, Article):
        yield source
    elif isinstance(source, str):
        yield article_from_text(source, language=language)
    elif isinstance(source, Path):
        for found in read([source], language=language):
            if isinstance(found, Rejected):
                raise Unreadable(f"{found.path}: {found.reason}")
            yield found
    else:
        raise BadUse(f"expected a text, a Path or an Article, not {type(source).__name__}")


def compare(left: str | Path | Article, right: str | Path | Article, *, encoder: Encoder | None = None) -> Comparison:
    """Two whole articles held against each other, by the rarities that ship with the package.

    A string is a text, a `Path` a file that holds one article; an `encoder` is one more witness of what says the same.
    Raises `Unreadable` and `BadUse`.
    """
    return compare_annotated(annotate(_only(left)), annotate(_only(right)), shipped(), encoder)


def _only(source: str | Path | Article) -> Article:
    found = list(articles(source))
    if len(found) != 1:
        raise BadUse(f"expected one article to compare, found {len(found)} in {source}")
    return found[0]


def compare_annotated(
    left: Annotated, right: Annotated, generation: Generation, encoder: Encoder | None = None
) -> Comparison:
    """Two annotated articles held against each other, by one generation of what a library has learned."""
    same_story, pairs = held(left, right, generation, encoder)
    return Comparison(
        same_story=same_story,
        pairs=pairs,
        changes=compared(left, right, pairs, generation),
    )
