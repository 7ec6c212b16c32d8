"""Amounts: the share of cases with every amount found, at the right value, and none invented.

Cases: Recognizers-Text (Microsoft, MIT), where they are at hand.
"""

from benchmarks.shared import SHARED, run


def measure() -> dict[str, float]:
    """The share of cases right, per language; empty where the cases are not at hand."""
    if not SHARED.exists():
        return {}
    scores = run("score_amounts", str(SHARED / "data" / "amounts" / "cases.jsonl"))
    return {name: float(score["right"]) for name, score in scores.items()}  # type: ignore[index, call-overload]
