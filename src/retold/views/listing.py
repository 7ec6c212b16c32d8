"""Answers of a library as text."""

from collections.abc import Callable, Iterator, Sequence

from retold.records import Article, Comparison, Statement, TraceDocument, Utterance


def language_rows() -> Iterator[dict[str, object]]:
    """Each language's code, name and the sections that its pack fills."""
    from msgspec.structs import fields

    from retold.languages import codes, pack
    from retold.languages.pack import Pack

    empty = Pack(code="", name="")
    for code in codes():
        found = pack(code)
        sections = [f.name for f in fields(found) if f.name not in ("code", "name")]
        yield {"code": code, "name": found.name, "sections": [s for s in sections if _filled(found, empty, s)]}


def _filled(found: object, empty: object, section: str) -> bool:
    from msgspec.structs import astuple

    here, bare = getattr(found, section), getattr(empty, section)
    return bool(astuple(here) != astuple(bare)) if hasattr(here, "__struct_fields__") else bool(here)


def show_languages(rows: Sequence[dict[str, object]]) -> None:
    """Print the languages as a table."""
    for row in rows:
        print(row["code"], row["name"], *row["sections"])


def show_statements(found: Sequence[Statement], article: Callable[[str], Article]) -> None:
    """Print statements."""
    for statement in found:
        print(statement.id, statement.text)


def show_utterances(found: Sequence[Utterance], document: TraceDocument) -> None:
    """Print utterances."""


def show_part(id: str, part: TraceDocument) -> None:
    """Print part."""


def show_comparison(comparison: Comparison, left: Article, right: Article, *, everything: bool) -> None:
    """Print comparison."""
