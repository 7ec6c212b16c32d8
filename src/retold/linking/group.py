"""Grouping by average link: two groups join only while their members are, on average, likelier together than apart."""

import heapq
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeVar

T = TypeVar("T", bound=Hashable)


def group(
    members: Iterable[T],
    links: Mapping[tuple[T, T], float],
    *,
    threshold: float = 0.5,
    forbidden: Iterable[tuple[T, T]] = (),
    kin: Mapping[T, Hashable] | None = None,
    enough: int | None = None,
) -> list[list[T]]:
    """The groups of some members, each sorted, in the order of their smallest member; a member without links is alone.

    `links` holds probabilities for unordered pairs, a missing pair counts 0, unless both members are of one `kin` (two
    pieces of one article say nothing about each other): then it doesn't count. `forbidden` pairs never share a group.
    Where not every pair was looked at, `enough` sure links of each member of the smaller group to the larger one join
    them: what is missing beyond those says nothing.
    The same for any order of members and links.
    """
    names: list[Any] = sorted(set(members))
    number = {name: k for k, name in enumerate(names)}
    clusters = _Clusters([kin[name] if kin else k for k, name in enumerate(names)], enough or len(names))
    for (left, right), probability in links.items():
        if left != right:
            clusters.link(number[left], number[right], round(probability, 3))
    for left, right in forbidden:
        clusters.forbid(number[left], number[right])
    return sorted(sorted(names[k] for k in part) for part in clusters.joined(threshold))


class _Clusters:
    """Groups of numbered members while they are being joined."""

    def __init__(self, kin: list[Hashable], enough: int) -> None:
        self.enough = enough
        self.members = {k: [k] for k in range(len(kin))}
        self.kin = {k: Counter([one]) for k, one in enumerate(kin)}
        self.sums: list[dict[int, float]] = [{} for _ in kin]
        self.inside: list[dict[int, int]] = [{} for _ in kin]  # links between kin, which count although kin
        self.apart: list[set[int]] = [set() for _ in kin]

    def link(self, a: int, b: int, probability: float) -> None:
        self.sums[a][b] = self.sums[b][a] = probability
        if self.kin[a].keys() & self.kin[b].keys():
            self.inside[a][b] = self.inside[b][a] = 1

    def forbid(self, a: int, b: int) -> None:
        self.apart[a].add(b)
        self.apart[b].add(a)

    def average(self, a: int, b: int) -> float:
        """The mean link between two groups over the pairs that count."""
        fewer, more = sorted((self.kin[a], self.kin[b]), key=len)
        kindred = sum(count * more[one] for one, count in fewer.items() if one in more)
        pairs = len(self.members[a]) * len(self.members[b]) - kindred + self.inside[a].get(b, 0)
        pairs = min(pairs, self.enough * min(len(self.members[a]), len(self.members[b])))
        return min(1.0, self.sums[a].get(b, 0.0) / max(1, pairs))

    def joined(self, threshold: float) -> list[list[int]]:
        """Join the two groups of highest average link again and again; ties go to the smallest members."""
        queue = [(-self.average(a, b), a, b) for a, near in enumerate(self.sums) for b in near if a < b]
        heapq.heapify(queue)
        while queue and -queue[0][0] >= threshold:
            negative, a, b = heapq.heappop(queue)
            alive = a in self.members and b in self.members and b not in self.apart[a]
            if alive and abs(self.average(a, b) + negative) < 1e-9:
                self._merge(a, b)
                for other in self.sums[a]:
                    heapq.heappush(queue, (-self.average(a, other), min(a, other), max(a, other)))
        return list(self.members.values())

    def _merge(self, a: int, b: int) -> None:
        self.members[a] = sorted(self.members[a] + self.members.pop(b))
        self.kin[a] = self.kin[a] + self.kin.pop(b)
        for table in (self.sums, self.inside):
            for other, value in table[b].items():
                if other != a:
                    table[a][other] = table[other][a] = table[a].get(other, 0) + value  # type: ignore[assignment]
                table[other].pop(b, None)
            table[b] = {}
        for other in self.apart[b]:
            self.apart[other].add(a)
        self.apart[a] |= self.apart[b]
