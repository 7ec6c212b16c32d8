"""The cost of one more article, and of one question, in archives of growing size: one library, one process.

    python -m benchmarks scale                       a smoke run at 10,000 statements
    python -m benchmarks.scale [SIZE …] [--file F]   the sizes asked for, e.g. 10000 100000 1000000

The archive is made up (`benchmarks.archive`), its reports come in the order of their stories, 32 to a transaction;
at each size 200 more are added one by one. Times are processor time, medians; memory is the peak of the process.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.archive import archive
from retold.library import Library
from retold.records import Annotated

_BATCH, _ONE_BY_ONE, _QUESTIONS = 32, 200, 40
_SMOKE = 10_000


class Cost(NamedTuple):
    """What one more article and one question cost in a library of some size: milliseconds, and megabytes in all."""

    statements: int
    articles: int
    add: float
    bulk: float
    find: float
    search: float
    memory: float
    disk: float


def measure(sizes: tuple[int, ...] = (_SMOKE,)) -> dict[str, float]:
    """The ratios to the first size, and the peak memory in gigabytes."""
    with tempfile.TemporaryDirectory() as folder:
        costs = list(costs_at(sizes, Path(folder) / "archive.retold"))
    first = costs[0]
    scores = {"memory, GB": costs[-1].memory / 1000}
    for cost in costs[1:]:
        scores[f"add, {cost.statements} over {first.statements}"] = cost.add / first.add
        scores[f"find, {cost.statements} over {first.statements}"] = cost.find / first.find
        scores[f"search, {cost.statements} over {first.statements}"] = cost.search / first.search
    return scores


def costs_at(sizes: tuple[int, ...], file: Path) -> Iterator[Cost]:
    """The costs at each size, told as soon as they are known."""
    print(f"{'statements':>10}{'articles':>10}{'add ms':>9}{'bulk ms':>9}{'find ms':>9}{'search ms':>10}"
          f"{'memory MB':>10}{'file MB':>9}", flush=True)  # fmt: skip
    reports = archive(10 * max(sizes))
    statements = articles = 0
    with Library(file) as library:
        for size in sizes:
            spent, before = 0.0, articles
            while statements < size:
                batch = list(islice(reports, _BATCH))
                spent += _linked(library, batch)
                statements += sum(len(one.statements) for one in batch)
                articles += len(batch)
                if articles % (100 * _BATCH) == 0:
                    print(f"  {statements} {1000 * spent / (articles - before):.1f} ms {_memory():.0f} MB",
                          file=sys.stderr, flush=True)  # fmt: skip
            fresh = list(islice(reports, _ONE_BY_ONE))
            alone = [_linked(library, [one]) for one in fresh]
            statements += sum(len(one.statements) for one in fresh)
            articles += len(fresh)
            asked = [statement for one in fresh for statement in one.statements][:: max(1, len(fresh) // 4)][
                :_QUESTIONS
            ]
            find = [_timed(lambda s=s: library.find(s.text, language=s.language)) for s in asked]  # type: ignore[misc]
            words = [" ".join(s.text.split()[1:3]) for s in asked]
            search = [_timed(lambda w=w: library.search(w)) for w in words]  # type: ignore[misc]
            cost = Cost(statements, articles, 1000 * median(alone), 1000 * spent / max(1, articles - before),
                        1000 * median(find), 1000 * median(search), _memory(), file.stat().st_size / 1e6)  # fmt: skip
            print("{:10}{:10}{:9.1f}{:9.1f}{:9.1f}{:10.2f}{:10.0f}{:9.0f}".format(*cost), flush=True)
            yield cost


def _linked(library: Library, batch: list[Annotated]) -> float:
    """The seconds that keeping and linking some annotated reports takes."""
    return _timed(lambda: library.add_annotated(batch))


def _timed(work: object) -> float:
    begun = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - begun


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure at the sizes asked for."""
    parser = argparse.ArgumentParser(prog="benchmarks.scale", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=[_SMOKE])
    parser.add_argument("--file", type=Path, help="where the library is made; it stays there")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        list(costs_at(tuple(args.sizes), args.file or Path(folder) / "archive.retold"))


if __name__ == "__main__":
    main()
