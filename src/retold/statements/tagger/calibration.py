"""How probable a tagged statement is: a logistic curve over what the network and the rules say of it."""

import math
from collections.abc import Sequence

from retold.statements.findings import Finding
from retold.statements.precision import PRECISION, UNMEASURED
from retold.statements.tagger.tagging import Tagged

SIGNS = 12
"""Numbers of which a probability is made; see `signs`."""


def signs(tagged: Tagged, finding: Finding) -> tuple[float, ...]:
    """What speaks for a tagged statement: a constant; how far the cue beats none; the margins of its roles; whether it
    has a source and is quoted; whether the rules found the cue, how sure theirs is, and where they agree."""
    rule = tagged.rule
    own, told = tagged.content[0][0], tagged.content[-1][1]
    return (
        1.0,
        math.tanh(tagged.odds / 8) * 4,
        *(min(margin, 12.0) / 4 for margin in tagged.margins),
        float(bool(tagged.source)),
        float(finding.quotes),
        float(rule is not None),
        PRECISION.get(rule.rule, UNMEASURED) if rule else 0.0,
        float(rule is not None and rule.source == tagged.source),
        float(rule is not None and bool(rule.content) and rule.content[0][0] == own),
        float(rule is not None and bool(rule.content) and rule.content[-1][1] == told),
    )


def probability(curve: Sequence[float], values: Sequence[float]) -> float:
    """The probability that a curve gives to signs, to three decimals."""
    total = sum(a * b for a, b in zip(curve, values, strict=True))
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 3)
