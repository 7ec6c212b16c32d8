"""Two ways to the statements of a text, behind one interface: the rules alone, and the best there is."""

from typing import Literal

from retold.records import Statement
from retold.statements import rules
from retold.statements.nesting import statements_of
from retold.statements.tagger.card import installed, tagger_for
from retold.statements.tagger.merging import merged
from retold.text.layout import Layout

Method = Literal["best", "rules"]
METHODS: tuple[Method, ...] = ("best", "rules")


def find(layout: Layout, method: Method = "best") -> tuple[Statement, ...]:
    """All statements of a text, speakers unknown, parents and ids set.

    "rules" never uses the trained tagger; "best" does where weights are installed whose card names the language.
    """
    trained = tagger_for(layout.pack.code) if method == "best" else None
    if trained is None:
        return rules.find(layout)
    tagger, use = trained
    reading = rules.read(layout)
    return statements_of(layout, reading.tokens, merged(layout, reading, tagger.tag(layout, reading), use))


def made_by(method: Method) -> str:
    """What a method is made of, for the stamp on stored results: "rules", or "best" with the version of the weights."""
    card = installed() if method == "best" else None
    return f"{method} {card.version}" if card else method
