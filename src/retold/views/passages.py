"""A whole article cut into passages, so that every statement can be seen where it stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from retold.records import Article, Record, Span, Statement
from retold.views.plain import safe_block

Role = Literal["title", "furniture", "said", "source", "cue"]
Place = tuple[int, str]
"""An offset in the text and the name of what begins or ends there."""


class Passage(Record, frozen=True, kw_only=True):
    """A stretch of an article's text: its roles, and the names of what begins and of what ends with it."""

    text: str
    roles: Sequence[Role]
    begins: Sequence[str] = ()
    ends: Sequence[str] = ()


def passages(
    article: Article, statements: Sequence[Statement], begins: Iterable[Place] = (), ends: Iterable[Place] = ()
) -> Iterator[Passage]:
    """The article's text from beginning to end, cut at every place and wherever a role begins or ends."""
    beginning, ending = _by_offset(begins), _by_offset(ends)
    spans: list[tuple[Role, Span]] = [("furniture", span) for span in article.boilerplate]
    spans += [("title", article.title)] if article.title else []
    for statement in statements:
        spans += [("said", span) for span in statement.content]
        spans += [("source", span) for span in statement.source]
        spans += [("cue", span) for span in statement.cue]
    opening: dict[int, list[Role]] = {}
    closing: dict[int, list[Role]] = {}
    for role, (start, end) in spans:
        if start < end:
            opening.setdefault(start, []).append(role)
            closing.setdefault(end, []).append(role)
    points = sorted({0, len(article.text), *opening, *closing, *beginning, *ending})
    open_now: list[Role] = []
    for start, end in pairwise(points):
        for role in closing.get(start, ()):
            open_now.remove(role)
        open_now += opening.get(start, ())
        yield Passage(
            text=safe_block(article.text[start:end]),
            roles=sorted(set(open_now)),
            begins=beginning.get(start, ()),
            ends=ending.get(end, ()),
        )


def _by_offset(places: Iterable[Place]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = {}
    for offset, name in places:
        if name not in found.setdefault(offset, []):
            found[offset].append(name)
    return found
