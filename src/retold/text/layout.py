"""How an article's text is laid out: title, paragraphs, furniture, sentences, quotations, all as spans of that text."""

from collections.abc import Sequence
from functools import cached_property

from retold.languages import pack_or_bare
from retold.languages.pack import Pack
from retold.records import Article, Span
from retold.text.datelines import after_clock, after_dateline
from retold.text.furniture import furniture
from retold.text.language import detect
from retold.text.quotations import Quotation, quotations
from retold.text.sentences import sentences

_HEAD = 6
"""Paragraphs at whose start a dateline may stand."""


class Layout:
    """One article's text with what stands where. Made by `lay_out`; everything is computed once, when first asked."""

    def __init__(self, article: Article, pack: Pack) -> None:
        self.article = article
        self.text = article.text
        self.pack = pack

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """All lines with something on them, without surrounding white space: paragraphs and furniture alike."""
        found: list[Span] = []
        start = 0
        for line in self.text.splitlines(keepends=True):
            if words := line.strip():
                first = start + line.index(words)
                found.append((first, first + len(words)))
            start += len(line)
        return tuple(found)

    @cached_property
    def boilerplate(self) -> tuple[Span, ...]:
        """The spans that are no part of the report: comments, newsletters, photo captions, bylines, widgets."""
        return furniture(self.text, self.lines, self.pack, self.article.title)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The lines of the report itself, the title first where there is one, without the clock times of live reports;
        none meets `boilerplate`."""
        return tuple(after_clock(self.text, line) for line in _outside(self.lines, self.boilerplate))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the paragraphs, in order, datelines left out; a quotation of several sentences is split like
        any text."""
        head = tuple(after_dateline(self.text, paragraph) for paragraph in self.paragraphs[:_HEAD])
        return sentences(self.text, (*head, *self.paragraphs[_HEAD:]), self.pack)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations, in the order in which they open, nested ones after the one that holds them."""
        return quotations(self.text, self.paragraphs, self.pack)


def _outside(lines: Sequence[Span], cut: Sequence[Span]) -> tuple[Span, ...]:
    """The lines that meet none of the spans cut; both in order."""
    kept = []
    place = 0
    for line in lines:
        while place < len(cut) and cut[place][1] <= line[0]:
            place += 1
        if place == len(cut) or cut[place][0] >= line[1]:
            kept.append(line)
    return tuple(kept)


def lay_out(article: Article, language: str | None = None) -> Layout:
    """The layout of an article, in the language given, else the article's own, else the one detected in its text."""
    code = language or article.language or detect(article.text)
    return Layout(article, pack_or_bare(code))
