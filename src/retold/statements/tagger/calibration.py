"""How probable a statement is: logistic curves over what the network and the rules say of it."""

import math
from collections.abc import Sequence

import msgspec

from retold.statements.field import Range
from retold.statements.findings import Finding
from retold.statements.precision import PRECISION, UNMEASURED
from retold.statements.tagger.tagging import Tagged


class Curves(msgspec.Struct, frozen=True):
    """Weights of signs. `tagged`: what the network makes of a cue is right; `ruled`: what the rules make of the same
    cue is; both over `signs`. `alone`: a finding of the rules is right where the network sees none; over
    `signs_alone`."""

    tagged: tuple[float, ...]
    ruled: tuple[float, ...]
    alone: tuple[float, ...]


SIGNS, SIGNS_ALONE = 14, 7


def signs(tagged: Tagged, finding: Finding) -> tuple[float, ...]:
    """What speaks for a tagged cue: a constant; how far the cue beats none; the margins of its roles; whether it has a
    source and is quoted; whether the rules found the cue, how sure theirs is, where they agree, who says more."""
    rule = tagged.rule
    return (
        1.0,
        _bounded(tagged.odds),
        *(min(margin, 12.0) / 4 for margin in tagged.margins),
        float(bool(tagged.source)),
        float(finding.quotes),
        float(rule is not None),
        _precision(rule) if rule else 0.0,
        float(rule is not None and rule.source == finding.source),
        float(rule is not None and bool(rule.content) and rule.content[0][0] == finding.content[0][0]),
        float(rule is not None and bool(rule.content) and rule.content[-1][1] == finding.content[-1][1]),
        _excess(finding.source, rule.source) if rule else 0.0,
        _excess(finding.content, rule.content) if rule else 0.0,
    )


def signs_alone(finding: Finding, odds: float, meets: bool) -> tuple[float, ...]:
    """What speaks for a finding that the rules alone have: a constant, how sure its rule is, how far the network was
    from a cue there (`odds`, 0 for none), whether it has a source and is quoted, whether it `meets` a tagged one."""
    return (
        1.0,
        _precision(finding),
        _precision(finding) ** 2,
        _bounded(odds),
        float(bool(finding.source)),
        float(finding.quotes),
        float(meets),
    )


def probability(curve: Sequence[float], values: Sequence[float]) -> float:
    """The probability that a curve gives to signs, to three decimals."""
    total = sum(a * b for a, b in zip(curve, values, strict=True))
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 3)


def _precision(finding: Finding) -> float:
    return PRECISION.get(finding.rule, UNMEASURED)


def _bounded(odds: float) -> float:
    return math.tanh(odds / 8) * 4


def _excess(ours: Sequence[Range], theirs: Sequence[Range]) -> float:
    """The logarithm of how many times as long the first is, within bounds; 0 where either is nothing."""
    a, b = sum(y - x for x, y in ours), sum(y - x for x, y in theirs)
    return max(-2.0, min(2.0, math.log(a / b))) if a and b else 0.0
