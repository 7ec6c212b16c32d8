"""Grouping by average link: two groups join only while their members are, on average, more likely together than apart."""

import heapq
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def group(
    members: Iterable[T], links: Mapping[tuple[T, T], float], *, threshold: float = 0.5, forbidden: Iterable[tuple[T, T]] = ()
) -> list[list[T]]:
    """The groups of some members, each sorted, in the order of their smallest member; a member without links is alone.

    `links` holds probabilities for unordered pairs, a missing pair counts 0; `forbidden` pairs never share a group.
    The same for any order of members and links.
    """
    names = sorted(set(members))  # type: ignore[type-var]
    number = {name: k for k, name in enumerate(names)}
    sums: list[dict[int, float]] = [{} for _ in names]
    for (left, right), probability in links.items():
        a, b = number[left], number[right]
        if a != b:
            sums[a][b] = sums[b][a] = round(probability, 3)
    apart: list[set[int]] = [set() for _ in names]
    for left, right in forbidden:
        apart[number[left]].add(number[right])
        apart[number[right]].add(number[left])
    parts = _join(sums, apart, threshold)
    return sorted([sorted(names[k] for k in part) for part in parts])  # type: ignore[type-var]


def _join(sums: list[dict[int, float]], apart: list[set[int]], threshold: float) -> list[list[int]]:
    """Join the two groups of highest average link again and again; ties go to the smallest members."""
    groups = {k: [k] for k in range(len(sums))}
    queue = [(-p, a, b) for a, near in enumerate(sums) for b, p in near.items() if a < b and p >= threshold]
    heapq.heapify(queue)
    while queue:
        negative, a, b = heapq.heappop(queue)
        if a not in groups or b not in groups or abs(_average(sums, groups, a, b) + negative) > 1e-9 or b in apart[a]:
            continue
        groups[a] = sorted(groups[a] + groups.pop(b))
        for other, total in sums[b].items():
            if other != a:
                sums[a][other] = sums[a].get(other, 0.0) + total
                sums[other][a] = sums[a][other]
            sums[other].pop(b, None)
        sums[b] = {}
        for other in apart[b]:
            apart[other].add(a)
        apart[a] |= apart[b]
        for other in sums[a]:
            average = _average(sums, groups, a, other)
            if average >= threshold:
                heapq.heappush(queue, (-average, min(a, other), max(a, other)))
    return list(groups.values())


def _average(sums: list[dict[int, float]], groups: dict[int, list[int]], a: int, b: int) -> float:
    return sums[a].get(b, 0.0) / (len(groups[a]) * len(groups[b]))
