"""Tellings made by hand: a text with the words of one statement in it, annotated without the statements' room."""

from msgspec.structs import replace

from retold.facts.figures import figures
from retold.facts.moments import moments
from retold.facts.referents import referents
from retold.linking.generation import shipped
from retold.reading.articles import article_from_text
from retold.records import Annotated, Change, Speaker, Statement, Telling
from retold.text.layout import lay_out
from retold.tracing.changes import changes


def article(
    text: str,
    said: str | tuple[str, ...] = (),
    *,
    name: str = "a",
    language: str = "en",
    source: str = "",
    speaker: str = "",
    published_at: str | None = None,
    outlet: str | None = None,
) -> Annotated:
    """An article with one statement whose content are the words `said` (pieces as a tuple)."""
    made = replace(
        article_from_text(text, language=language), id=name, language=language, published_at=published_at, outlet=outlet
    )
    layout = lay_out(made, language)
    pieces = (said,) if isinstance(said, str) else said
    content = tuple((text.index(piece), text.index(piece) + len(piece)) for piece in pieces)
    at = text.find(source) if source else -1
    statement = Statement(
        id=f"{name}-1",
        article=name,
        language=language,
        mode="indirect",
        source=((at, at + len(source)),) if at >= 0 else (),
        cue=(),
        content=content,
        speaker=Speaker(name=speaker) if speaker else None,
        text=" … ".join(pieces),
        rule="by hand",
        probability=1.0,
    )
    return Annotated(
        article=made,
        sentences=layout.sentences,
        statements=(statement,) if pieces else (),
        figures=figures(text, layout.pack, article=name),
        moments=moments(text, layout.pack, published_at),
        referents=referents(layout),
    )


def between(left: Annotated, right: Annotated) -> tuple[Change, ...]:
    """The changes between the first statements of two articles."""
    tellings = [
        Telling(statement=one.statements[0].id, spans=tuple(one.statements[0].content), probability=1.0)
        for one in (left, right)
    ]
    return changes(left, right, tellings[0], tellings[1], shipped())


def kinds(left: Annotated, right: Annotated) -> list[str]:
    """The kinds of those changes, ranked."""
    return [change.kind for change in between(left, right)]
