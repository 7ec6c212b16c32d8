"""The local engine: order kept, work bounded, one process or several the same."""

import pytest

from retold.engines.local import in_order


def double(number: int) -> int:
    """A picklable piece of work."""
    return 2 * number


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    """However many processes work, results come in order."""
    assert list(in_order(double, range(100), jobs)) == [2 * n for n in range(100)]


def test_reading_stays_a_bounded_step_ahead() -> None:
    """Of an endless stream only what is needed is read."""
    read = []

    def endless():  # type: ignore[no-untyped-def]
        number = 0
        while True:
            read.append(number)
            yield number
            number += 1

    results = in_order(double, endless(), 2)
    assert [next(results) for _ in range(3)] == [0, 2, 4]
    results.close()  # type: ignore[attr-defined]
    assert len(read) < 500
