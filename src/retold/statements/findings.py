"""What a rule hands on: an attribution in tokens, before it becomes a `Statement`."""

import msgspec

from retold.statements.sources import Range


class Finding(msgspec.Struct, frozen=True):
    """One attribution in token ranges of its level; `rule` names what found it, `unit` is the sentence of its cue; `quotes`:
    its content is or ends with a quotation, which may go on."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    rule: str
    unit: Range
    level: int = 0
    quotes: bool = False
