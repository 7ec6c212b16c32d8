"""Mapping one function over many articles with the processes of this machine."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

In = TypeVar("In")
Out = TypeVar("Out")

_CHUNK = 16
_AHEAD = 3
"""Chunks in flight per process: enough to keep all busy, few enough that memory stays bounded."""


def in_order(work: Callable[[In], Out], items: Iterable[In], jobs: int = 1) -> Iterator[Out]:
    """`work` of every item, in the order of the items, on `jobs` processes (0: as many as there are processors).

    Streams: reads only a bounded number of items ahead of what it has given back. `work` and the items must be
    picklable where `jobs` is not 1. Errors that `work` raises are raised here.
    """
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1:
        yield from map(work, items)
        return
    rest = iter(items)
    with ProcessPoolExecutor(jobs) as pool:
        waiting: deque[Future[list[Out]]] = deque()
        try:
            while True:
                while len(waiting) < jobs * _AHEAD and (chunk := list(islice(rest, _CHUNK))):
                    waiting.append(pool.submit(_each, work, chunk))
                if not waiting:
                    return
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _each(work: Callable[[In], Out], chunk: list[In]) -> list[Out]:
    return [work(item) for item in chunk]
