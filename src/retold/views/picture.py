"""Who had it from whom as a picture: positions of reports and lines on a small drawing, computed here, drawn as SVG."""

from collections.abc import Sequence

from retold.records import Record
from retold.views.relays import Step, depth_first

ROW, INDENT, LEFT, TOP = 54, 26, 16, 18
"""Pixels: height of a row, step to the right per relay, margin before the first dot, margin above it."""
_CHARACTER = 7.6
"""Pixels that a character of a label takes, at most, on average."""


class Node(Record, frozen=True, kw_only=True):
    """One dot with its step, and the line from its source (an SVG path; None at a root)."""

    step: Step
    x: int
    y: int
    line: str | None = None


class Picture(Record, frozen=True, kw_only=True):
    """All dots from top to bottom, and the size of the drawing in pixels."""

    nodes: Sequence[Node]
    width: int
    height: int


def picture(roots: Sequence[Step], widest: int) -> Picture:
    """Lay the tree out, one row per report; `widest` is the length of the longest line of text in characters."""
    rows = list(depth_first(roots))
    nodes: list[Node] = []
    last_at: dict[int, int] = {}
    for row, (step, depth) in enumerate(rows):
        x, y = LEFT + depth * INDENT, TOP + row * ROW
        nodes.append(Node(step=step, x=x, y=y, line=_elbow(last_at[depth - 1], x, y) if depth else None))
        last_at[depth] = y
    deepest = max((depth for _, depth in rows), default=0)
    width = LEFT + deepest * INDENT + 16 + int(widest * _CHARACTER)
    return Picture(nodes=nodes, width=width, height=len(rows) * ROW)


def _elbow(above: int, x: int, y: int) -> str:
    """Down from the source's dot, round a corner, to the report's dot."""
    start = x - INDENT
    return f"M{start} {above + 6}V{y - 10}Q{start} {y} {start + 10} {y}H{x - 6}"
