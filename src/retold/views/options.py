"""Arguments and options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer


class MethodName(StrEnum):
    """How statements are found: the trained tagger where it is installed, or rules alone."""

    best = "best"
    rules = "rules"


_PATHS = "Files, folders, globs, addresses, or - for standard input."

Paths = Annotated[list[str], typer.Argument(metavar="PATH", help=_PATHS, show_default=False)]
SomePaths = Annotated[list[str] | None, typer.Argument(metavar="PATH", help=_PATHS, show_default=False)]
Words = Annotated[str, typer.Argument(metavar="WORDS", help="All of them must occur.", show_default=False)]
Id = Annotated[str, typer.Argument(metavar="ID", show_default=False)]
LibraryFile = Annotated[str, typer.Option("--library", metavar="FILE", help="The library.", show_default=False)]
MaybeLibrary = Annotated[str | None, typer.Option("--library", metavar="FILE", help="The library.", show_default=False)]
Learned = Annotated[bool, typer.Option("--learned", help="The words learned from links instead.")]
JsonFile = Annotated[
    str | None, typer.Option("--json", metavar="FILE", help="Write JSON to this file; - is standard output.")
]
HtmlFile = Annotated[
    str | None, typer.Option("--html", metavar="FILE", help="Write one self-contained page; - is standard output.")
]
Language = Annotated[
    str | None, typer.Option(metavar="CODE", help="The language of all inputs; detected where it is not given.")
]
Jobs = Annotated[int, typer.Option(min=0, help="Processes to work with; 0: as many as there are processors.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summaries.")]
Method = Annotated[MethodName, typer.Option(help="Rules alone, or the best there is.")]
