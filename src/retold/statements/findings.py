"""What a rule hands on: an attribution in tokens, before it becomes a `Statement`."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import msgspec

from retold.statements.cues import Cue
from retold.statements.field import Range


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One attribution in token ranges of its level; `rule` names what found it, `unit` is the sentence of its cue;
    `quotes`: its content is or ends with a quotation, which may go on; `probability` where it is known better than by
    the rule."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    rule: str
    unit: Range
    level: int = 0
    quotes: bool = False
    probability: float | None = None


def attributed(cue: Cue, source: Range | None, content: list[Range], rule: str) -> Finding:
    """The finding of a cue; a pronoun bound to the verb is source, not cue."""
    words: tuple[Range, ...] = ((cue.first, cue.last),)
    if cue.pronoun is not None:
        words = tuple((a, b) for a, b in ((cue.first, cue.pronoun), (cue.pronoun + 1, cue.last)) if a < b)
    return Finding((source,) if source else (), words, tuple(content), rule, cue.unit, 0, "quotation" in rule)


class Taken:
    """The token ranges that findings have as content, to ask whether a quotation is among them."""

    def __init__(self, found: Sequence[Finding]) -> None:
        ranges = sorted([r for f in found for r in f.content])
        self._starts = [a for a, _ in ranges]
        self._reach = list(accumulate([b for _, b in ranges], max))

    def meets(self, first: int, last: int) -> bool:
        """Whether any content shares a token with this range."""
        at = bisect_right(self._starts, last - 1) - 1
        return at >= 0 and self._reach[at] > first
