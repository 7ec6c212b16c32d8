"""Retold traces a statement through the news: who said it, who retold it, and what each telling changed.

    import retold
    for statement in retold.extract(Path("report.txt")):
        print(statement.speaker, statement.text)

What is here is the public face; the parts behind it are loaded when first used, so that importing it is quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from retold.errors import BadLibrary, BadUse, RetoldError, UnknownId, UnknownLanguage, Unreadable
from retold.records import (
    Annotated,
    Article,
    Change,
    Comparison,
    Figure,
    Origin,
    Pair,
    Rejected,
    Relay,
    Span,
    Speaker,
    Statement,
    Story,
    Telling,
    Thread,
    TraceDocument,
    Utterance,
)

if TYPE_CHECKING:
    from retold.facts.spelling import name_similarity
    from retold.library import Library, open
    from retold.pipeline import annotate, compare, extract, figures

__version__ = "0.1.0"

_HOMES = {
    "Library": "retold.library",
    "open": "retold.library",
    "annotate": "retold.pipeline",
    "compare": "retold.pipeline",
    "extract": "retold.pipeline",
    "figures": "retold.pipeline",
    "name_similarity": "retold.facts.spelling",
}

__all__ = [
    "Annotated",
    "Article",
    "BadLibrary",
    "BadUse",
    "Change",
    "Comparison",
    "Figure",
    "Library",
    "Origin",
    "Pair",
    "Rejected",
    "Relay",
    "RetoldError",
    "Span",
    "Speaker",
    "Statement",
    "Story",
    "Telling",
    "Thread",
    "TraceDocument",
    "UnknownId",
    "UnknownLanguage",
    "Unreadable",
    "Utterance",
    "annotate",
    "compare",
    "extract",
    "figures",
    "name_similarity",
    "open",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'retold' has no attribute {name!r}")
