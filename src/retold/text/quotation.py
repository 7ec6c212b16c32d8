"""One quotation, as spans."""

import msgspec

from retold.records import Span


class Quotation(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One stretch in quotation marks within one paragraph.

    `span` includes the marks, `inner` leaves them out; `depth` is 0 for an outermost quotation; `closed` is False where
    the closing mark is missing; `continues` is True where it goes on with what the paragraph before left open; `mark`
    is the opening mark ("" where a paragraph goes on without one), "—" for a turn of a dialogue.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    continues: bool = False
    mark: str = ""
