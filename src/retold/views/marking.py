"""The words of a telling as its article prints them, cut into pieces that are kept, changed, added or dropped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from retold.records import Change, Record, Span
from retold.views.outline import Told
from retold.views.plain import merged, squeezed

MarkKind = Literal["changed", "added", "dropped"]
Role = Literal["said", "around", "left out"]

_GAP = 80
"""The most characters between telling and source that are shown rather than left out."""
_BLANKS = " \t\r\n\v\f\x85\u2028\u2029"
_BEFORE = re.compile(r"(?:[\"'“„‘¿¡(]|[«‹][ \u00a0\u202f]?)\Z")
_AFTER = re.compile(r"[.,!?…]?[ \u00a0\u202f]?[\"'”“»’›](?!\w)[.!?]?|[.!?…]")
"""What may close a telling: a quotation mark, with the stop on either side of it, or a stop alone."""


class Mark(Record, frozen=True, kw_only=True):
    """Words that a change concerns; `number` is that of the change among those of its utterance."""

    span: Span
    kind: MarkKind
    number: int


class Piece(Record, frozen=True, kw_only=True):
    """Words on one line: part of the telling, around it (who says it), or left out ("…").

    `numbers` are those of the changes whose words end with this piece.
    """

    text: str
    role: Role = "said"
    mark: MarkKind | None = None
    numbers: Sequence[int] = ()


def marks(article: str, changes: Sequence[Sequence[Change]]) -> list[Mark]:
    """The marks that changes leave in one article, numbered from 1 in their order, those alike by one number.

    A change of mode concerns a telling as a whole and leaves none.
    """
    return [
        mark
        for number, several in enumerate(changes, 1)
        for change in several
        if change.kind != "mode"
        for mark in _marks(article, change, number)
    ]


def _marks(article: str, change: Change, number: int) -> Iterator[Mark]:
    if change.left_article == article:
        for span in change.left:
            yield Mark(span=span, kind="changed" if change.right else "dropped", number=number)
    if change.right_article == article:
        for span in change.right:
            yield Mark(span=span, kind="changed" if change.left else "added", number=number)


def pieces(told: Told, found: Sequence[Mark] = ()) -> list[Piece]:
    """The telling with who says it, as the article prints it; long stretches between them are left out."""
    text, said = told.article.text, merged(told.telling.spans)
    whole = _with_its_marks(text, merged((*said, *told.statement.source, *told.statement.cue)))
    made: list[Piece] = []
    for number, (start, end) in enumerate(whole):
        if number:
            made.append(Piece(text=" … ", role="left out"))
        made += _cut(text, (start, end), said, found)
    return made


def _with_its_marks(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans that take in the short gaps between them and the quotation marks and full stops around them."""
    return merged(with_marks(text, span) for span in _near(text, spans))


def _near(text: str, spans: Sequence[Span]) -> list[Span]:
    near: list[Span] = []
    for start, end in spans:
        if near and start - near[-1][1] <= _GAP and "\n" not in text[near[-1][1] : start]:
            near[-1] = near[-1][0], end
        else:
            near.append((start, end))
    return near


def with_marks(text: str, span: Span) -> Span:
    """The span with the quotation marks and the stop that stand right around it."""
    start, end = span
    before, after = _BEFORE.search(text, max(0, start - 2), start), _AFTER.match(text, end)
    return before.start() if before else start, after.end() if after else end


def _cut(text: str, span: Span, said: Sequence[Span], found: Sequence[Mark]) -> Iterator[Piece]:
    """The pieces of one stretch, cut wherever its role or its marks change."""
    start, end = span
    inside = [mark for mark in found if mark.span[0] < end and start < mark.span[1]]
    edges = {start, end, *(edge for one in (*said, *(m.span for m in inside)) for edge in one if start < edge < end)}
    points = sorted(edges)
    for left, right in pairwise(points):
        here = [mark for mark in inside if mark.span[0] <= left and right <= mark.span[1]]
        yield Piece(
            text=squeezed_within(text[left:right]),
            role="said" if any(one[0] <= left and right <= one[1] for one in said) else "around",
            mark=_strongest(here),
            numbers=sorted({mark.number for mark in here if min(mark.span[1], end) == right}),
        )


def squeezed_within(text: str) -> str:
    """Squeezed, but one space stays at either end where there was white space."""
    inner = squeezed(text)
    if not inner:
        return " " if text else ""
    return f"{' ' * (text[0] in _BLANKS)}{inner}{' ' * (text[-1] in _BLANKS)}"


def _strongest(here: Iterable[Mark]) -> MarkKind | None:
    kinds = {mark.kind for mark in here}
    return next((kind for kind in ("changed", "added", "dropped") if kind in kinds), None)


def trimmed(whole: Sequence[Piece], limit: int) -> list[Piece]:
    """The pieces in about `limit` characters: unmarked words give way first, "…" standing where words are left out."""
    excess = sum(len(piece.text) for piece in whole) - limit
    made: list[Piece] = []
    for number, piece in enumerate(whole):
        if excess <= 0 or piece.mark or len(piece.text) < 60:
            made.append(piece)
            continue
        keep = max(40, len(piece.text) - excess)
        head = "" if number == 0 and len(whole) > 1 and whole[1].mark else _head(piece.text, keep)
        tail = _tail(piece.text, keep if not head else keep // 3) if number < len(whole) - 1 else ""
        if head and tail:
            head = _head(piece.text, keep - keep // 3)
        excess -= len(piece.text) - len(head) - len(tail)
        made += [Piece(text=head, role=piece.role)] if head else []
        made.append(Piece(text=" … " if head else "… ", role="left out"))
        made += [Piece(text=tail, role=piece.role, numbers=piece.numbers)] if tail else []
    return made


def _head(text: str, length: int) -> str:
    cut = text.rfind(" ", 1, length)
    return text[: cut if cut > 0 else length].rstrip(" ,;:–—-")


def _tail(text: str, length: int) -> str:
    cut = text.find(" ", len(text) - length)
    return text[cut + 1 if cut >= 0 else len(text) - length :].lstrip()
