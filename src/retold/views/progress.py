"""Progress of long work on standard error; only where somebody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def counting(verb: str, *, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """A function that shows articles done and inputs rejected; silent where standard error is no terminal."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, rejected: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(verb)

        def show(done: int, rejected: int) -> None:
            told = f", {rejected} rejected" if rejected else ""
            progress.update(task, description=f"{verb}: {done} article{'' if done == 1 else 's'}{told}")

        yield show
