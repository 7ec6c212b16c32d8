"""A whole article cut into passages, so that every statement can be seen where it stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from retold.records import Article, Record, Span, Statement
from retold.views.plain import safe_block

Role = Literal["title", "furniture", "said", "source", "cue"]


class Passage(Record, frozen=True, kw_only=True):
    """A stretch of an article's text: its roles, the statements that begin here and those whose content ends here."""

    text: str
    roles: Sequence[Role]
    begins: Sequence[str] = ()
    ends: Sequence[str] = ()


def passages(article: Article, statements: Sequence[Statement]) -> Iterator[Passage]:
    """The article's text from beginning to end, cut wherever a role or a statement begins or ends."""
    spans: list[tuple[Role, Span]] = [("furniture", span) for span in article.boilerplate]
    spans += [("title", article.title)] if article.title else []
    for statement in statements:
        spans += [("said", span) for span in statement.content]
        spans += [("source", span) for span in statement.source]
        spans += [("cue", span) for span in statement.cue]
    begins = _by_place((min(one.content)[0], one.id) for one in statements if one.content)
    ends = _by_place((max(end for _, end in one.content), one.id) for one in statements if one.content)
    opening: dict[int, list[Role]] = {}
    closing: dict[int, list[Role]] = {}
    for role, (start, end) in spans:
        if start < end:
            opening.setdefault(start, []).append(role)
            closing.setdefault(end, []).append(role)
    points = sorted({0, len(article.text), *opening, *closing})
    open_now: list[Role] = []
    for start, end in pairwise(points):
        for role in closing.get(start, ()):
            open_now.remove(role)
        open_now += opening.get(start, ())
        yield Passage(
            text=safe_block(article.text[start:end]),
            roles=sorted(set(open_now)),
            begins=begins.get(start, ()),
            ends=ends.get(end, ()),
        )


def _by_place(found: Iterable[tuple[int, str]]) -> Mapping[int, list[str]]:
    places: dict[int, list[str]] = {}
    for place, id in found:
        places.setdefault(place, []).append(id)
    return places
