"""What a rule answers: who a source is, by which rule, and why."""

from msgspec import Struct

from retold.records import Referent
from retold.statements.cast import Cast, HeldRole
from retold.statements.holders import Holding
from retold.statements.source_phrases import Source

PRECISION = {
    "name": 0.96,
    "pronoun": 0.85,
    "it": 0.7,
    "they": 0.8,
    "relative pronoun": 0.9,
    "role": 0.75,
    "role met again": 0.9,
    "nationality and role": 0.7,
    "role before name": 0.65,
    "body met again": 0.7,
    "called anew": 0.7,
    "spokesperson": 0.9,
    "own words": 0.85,
    "first person": 0.8,
    "speaker before": 0.6,
    "who acts": 0.75,
    "subject left out": 0.7,
    "interview": 0.9,
    "headline": 0.7,
    "same words": 0.7,
}
"""How often each rule is right, rounded by hand; a rule under a half is not used.

The figures come from counts on the gold's dev half (`python -m benchmarks.speakers --rules`), from outcomes seen on its
floor half, and from reading PolNeAR: neither half is a test of them, and none is fitted."""


class Answer(Struct, frozen=True, gc=False):
    """Who a source is: a referent of the article, or its own words where nobody is named; `because` says why in
    words."""

    rule: str
    words: str
    because: str
    referent: Referent | None = None


def held(source: Source, phrase: str) -> HeldRole:
    """The role that a source phrase gives."""
    assert source.noun is not None
    words = frozenset(token.low for token in source.tokens)
    return HeldRole(source.noun.kind, source.noun.words, source.countries, words, phrase)


_OPPOSED = {"kin"}
"""Classes whose nouns are opposed to each other (prosecutor and counsel, wife and cousin): another noun is another
person (taken for the same one it was right in 3 of 9)."""


def held_by(cast: Cast, found: Holding, source: Source, words: str) -> Answer | None:
    """The answer that a holder is; the words are learned as that person's role, unless it is a guess.

    None where nobody is said to hold such a role, and where the role held is of a class whose nouns are opposed to each
    other, and not by the same noun."""
    if found.role is None:
        return None
    again = source.noun is not None and found.role.noun == source.noun.words
    if not again and source.noun is not None and source.noun.kind in _OPPOSED:
        return None
    cast.learn_role(found.referent, held(source, words))
    because = f"the text calls that person “{found.role.phrase}”"
    return Answer("role met again" if again else "role", words, because, found.referent)
