"""What the searches for single types of change hand over, before it is known which of them owns a word."""

from collections.abc import Sequence

from retold.records import ChangeKind, Record, Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.sides import Side

_MARKS = '“”„«»"'


class Finding(Record, frozen=True, kw_only=True):
    """One difference: `subtype` names the rule in `odds.py`, `left` and `right` the words concerned."""

    kind: ChangeKind
    subtype: str
    left: tuple[Span, ...] = ()
    right: tuple[Span, ...] = ()
    severity: Severity
    explanation: str


def span_of(side: Side, first: int, last: int) -> Span:
    """The span from one token to another, both included."""
    return side.tokens[first].span[0], side.tokens[last].span[1]


def quote(side: Side, spans: Sequence[Span], most: int = 90) -> str:
    """The words of some spans in quotation marks, cut to what a line holds."""
    return f"“{shortened(side.words(spans), most)}”"


def shortened(said: str, most: int = 90) -> str:
    """Some words on one line, without the quotation marks around them, cut to what a line holds."""
    said = " ".join(said.split())
    if said[:1] in _MARKS:
        said = said.lstrip(_MARKS + " ").rstrip(_MARKS + " ")
    return said if len(said) <= most else said[: most - 1].rstrip() + "…"


def tokens_in(side: Side, span: Span) -> list[int]:
    """The numbers of the tokens that meet a span."""
    return [n for n, token in enumerate(side.tokens) if token.span[0] < span[1] and span[0] < token.span[1]]


def same_slot(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether two spans stand between the same matched neighbours."""
    ours, theirs = tokens_in(pair.left, left), tokens_in(pair.right, right)
    if not ours or not theirs:
        return False
    gap = pair.gap(ours[0], ours[-1])
    return gap is not None and gap[0] <= theirs[0] and theirs[-1] < gap[1]
