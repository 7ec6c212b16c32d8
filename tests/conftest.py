"""Property tests are bounded by their number of examples, work by its steps: a busy machine makes any clock unfair."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("retold", deadline=None)
settings.load_profile("retold")


@pytest.fixture
def steps() -> Callable[[Callable[[], object]], int]:
    """How many lines of Python a call runs through: what grows with the square of the input shows at any load."""

    def counted(call: Callable[[], object]) -> int:
        count = 0

        def line(_frame: FrameType, event: str, _argument: Any) -> Any:
            nonlocal count
            count += event == "line"
            return line

        before = sys.gettrace()
        sys.settrace(line)
        try:
            call()
        finally:
            sys.settrace(before)
        return count

    return counted
