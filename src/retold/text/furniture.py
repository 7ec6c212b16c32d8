"""What stands on a news page and is no part of the report."""

from collections.abc import Sequence

from retold.languages.pack import Pack
from retold.records import Span


def furniture(text: str, lines: Sequence[Span], pack: Pack) -> tuple[Span, ...]:
    """The spans of furniture among the lines of a text, in order."""
    return ()
