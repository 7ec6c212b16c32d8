"""How often each rule is right: its probability, by type and subtype, in one place."""

from collections.abc import Mapping

from retold.records import ChangeKind

ODDS: Mapping[ChangeKind, Mapping[str, float]] = {
    "mode": {"": 0.95},
    "number": {
        "amount": 0.9,
        "rounded": 0.8,
        "currency": 0.7,
        "relative time": 0.85,
        "time": 0.7,
        "time precision": 0.6,
    },
    "name": {"capital": 0.9, "other": 0.75, "role": 0.6},
    "hedge": {"distance": 0.85, "hearsay": 0.8, "possibility": 0.7, "about": 0.75, "bound": 0.7},
    "negation": {"": 0.6},
    "dropped": {"elsewhere": 0.6, "all told": 0.85, "clause": 0.7, "replaced": 0.55, "question": 0.8},
    "added": {"elsewhere": 0.5, "all told": 0.8, "clause": 0.65, "replaced": 0.5, "background": 0.75},
    "attribution": {"other": 0.6, "lost": 0.5, "vaguer": 0.55},
    "wording": {"stronger": 0.6, "weaker": 0.6, "degree": 0.55},
    "order": {"": 0.7},
}
"""Measured on the project's own gold (the half for development), per subtype where it occurs five times, "" for the
rest."""

SEVERITY = {"grave": 1.0, "notable": 0.6, "minor": 0.25}
"""What a change weighs when changes are ranked."""


def odds(kind: ChangeKind, subtype: str) -> float:
    """The probability that a finding of this kind is a change, 0..1."""
    table = ODDS[kind]
    return table.get(subtype, table.get("", 0.5))
