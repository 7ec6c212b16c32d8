"""The trace on a terminal."""

from retold.records import TraceDocument


def show_trace(document: TraceDocument, *, everything: bool = False) -> None:
    """Print the trace."""
    print(len(document.articles), "reports")
