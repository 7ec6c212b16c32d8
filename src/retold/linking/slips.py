"""Slips: one number with its digits in another order (212, 221), which is seldom the number of something else."""

from retold.linking.typed import Typed

_NUMBER = "number:"


def slips(left: Typed, right: Typed) -> frozenset[tuple[int, int]]:
    """The pairs of sentences of which the one has a number of the other with its digits in another order."""
    ours, theirs = _by_digits(left), _by_digits(right)
    return frozenset(
        (i, j)
        for digits in ours.keys() & theirs.keys()
        for one, here in ours[digits].items()
        for other, there in theirs[digits].items()
        if one != other
        for i in here
        for j in there
    )


def _by_digits(side: Typed) -> dict[str, dict[str, list[int]]]:
    """The whole numbers whose digits differ, with their sentences, by their digits in order of size."""
    found: dict[str, dict[str, list[int]]] = {}
    for number, one in enumerate(side.types):
        digits = one.key.removeprefix(_NUMBER)
        if digits != one.key and digits.isdecimal() and len(set(digits)) > 1:
            where = side.where[side.first[number] : side.first[number + 1]]
            found.setdefault("".join(sorted(digits)), {})[digits] = where.tolist()
    return found
