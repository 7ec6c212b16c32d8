"""How well probabilities hold: of what is said to be right at .8, eight in ten should be."""

from collections.abc import Iterable, Sequence

Bins = Sequence[tuple[float, float, int]]
"""(mean probability, share that is right, how many) by tenths of probability."""


def reliability(judged: Iterable[tuple[float, bool]]) -> Bins:
    """What was judged, as (probability, whether right), by tenths of probability; empty tenths are left out."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for probability, is_right in judged:
        bins.setdefault(min(9, int(probability * 10)), []).append((probability, is_right))
    return [
        (sum(p for p, _ in held) / len(held), sum(r for _, r in held) / len(held), len(held))
        for _, held in sorted(bins.items())
    ]


def calibration_error(bins: Bins) -> float:
    """The mean distance between probability and share right, each tenth by its size."""
    return sum(abs(p - share) * size for p, share, size in bins) / max(1, sum(size for _, _, size in bins))


def brier_skill(judged: Sequence[tuple[float, bool]]) -> float:
    """How much better than giving everything the share that is right: 1 is perfect, 0 no better (Brier 1950)."""
    share = sum(is_right for _, is_right in judged) / max(1, len(judged))
    error = sum((p - is_right) ** 2 for p, is_right in judged) / max(1, len(judged))
    return 1 - error / (share * (1 - share)) if 0 < share < 1 else 0.0
