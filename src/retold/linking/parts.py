"""Parts of a graph that can be grouped alone: small enough that one more member never means much work.

A part is what hangs together by links of a least strength, the weakest level at which it is small enough. It follows
from the graph alone, so the order in which the graph grew leaves no trace.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")
Linked = Callable[[T, float], Iterable[T]]
"""The members linked to one at least so strongly."""


def part(start: T, linked: Linked[T], levels: Sequence[float], most: int) -> frozenset[T]:
    """The part that a member is in: at most so many members, at the first level at which it is that small; the member
    alone where it is at none."""
    for level in levels:
        found, open_ = {start}, [start]
        while open_ and len(found) <= most:
            fresh = [other for other in linked(open_.pop(), level) if other not in found]
            found.update(fresh)
            open_ += fresh
        if len(found) <= most:
            return frozenset(found)
    return frozenset((start,))


def redrawn(
    touched: Iterable[T],
    linked: Linked[T],
    before: Callable[[T], Iterable[T]],
    levels: Sequence[float],
    most: int,
) -> list[frozenset[T]]:
    """The parts that may have changed where some members got or lost links, as they are now.

    `before` gives the part that a member was in, itself included, empty for a new one. Every member of a part that
    changed is in one of those given back.
    """
    waiting, done = list(touched), set[T]()
    made = []
    while waiting:
        member = waiting.pop()
        if member in done:
            continue
        now = part(member, linked, levels, most)
        made.append(now)
        done |= now
        waiting += [other for one in now for other in before(one) if other not in done]
    return made
