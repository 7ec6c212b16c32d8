"""What an article, or one statement in it, says it came from: agencies, outlets, links, pictures."""

from collections.abc import Sequence

from retold.records import Origin, Statement
from retold.text.layout import Layout


def origins(layout: Layout) -> tuple[Origin, ...]:
    """What the whole article credits, in the order of the text; mere mentions are none."""
    return ()


def statement_origins(layout: Layout, statements: Sequence[Statement]) -> tuple[Origin, ...]:
    """What single statements credit ("told Reuters"), each with its `statement`."""
    return ()
