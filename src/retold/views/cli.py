"""The command line: `retold COMMAND`. Every command reads, asks the library or the pipeline, and shows."""

import sys
from functools import partial
from typing import Annotated

import typer

from retold import __version__
from retold.linking.generation import Generation, shipped
from retold.views import options as opt
from retold.views.endings import Commands, end, tell_rejected
from retold.views.inputs import add_all, existing, linking, only, statements_of

app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _tell_version(wanted: bool) -> None:
    if wanted:
        print(f"retold {__version__}")
        raise typer.Exit


@app.callback()
def retold(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and leave.", is_eager=True, callback=_tell_version)
    ] = False,
) -> None:
    """Who said it, who retold it, and what each telling changed: statements traced through news reports."""


@app.command()
def trace(
    paths: opt.SomePaths = None,
    json: opt.JsonFile = None,
    html: opt.HtmlFile = None,
    library: opt.MaybeLibrary = None,
    everything: Annotated[bool, typer.Option("--all", help="Show minor changes and all that was told once.")] = False,
    language: opt.Language = None,
    jobs: opt.Jobs = 1,
    quiet: opt.Quiet = False,
) -> None:
    """Show who said what, who retold it, what changed.

    Reads reports, finds their statements, links the tellings of one utterance across reports and languages.

    With --library the reports are added to it and the whole library is shown. Without --json or --html the trace is
    printed.
    """
    if not paths and not library:
        raise typer.BadParameter("name at least one PATH, or a --library to show")
    from retold.library import Library

    with Library(existing(library) if library and not paths else library or ":memory:") as kept:
        added = add_all(kept, paths or [], language=language, jobs=jobs, quiet=quiet, lasting=bool(library))
        with linking(added, quiet=quiet, lasting=bool(library)):
            document = kept.document(rejected=added.rejected)
    from retold.views import output

    if json:
        output.write(json, output.json(document))
    if html:
        from retold.views.page import page

        output.write(html, page(document).encode())
    if not json and not html:
        from retold.views.terminal import show_trace

        show_trace(document, everything=everything)
    end(len(added.rejected))


@app.command()
def extract(
    paths: opt.Paths,
    method: opt.Method = opt.MethodName.best,
    min_probability: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Leave out statements less probable than this.")
    ] = 0.0,
    language: opt.Language = None,
    jobs: opt.Jobs = 1,
    quiet: opt.Quiet = False,
) -> None:
    """Write the statements of reports as JSON Lines.

    Each as soon as it is found: one object per line, spans as [start, end] in code points of the report's text.
    """
    from retold.engines.local import in_order
    from retold.reading import read
    from retold.records import Rejected
    from retold.views.output import write_lines
    from retold.views.progress import counting

    done: list[Rejected] = []
    articles = 0
    with counting("extracting", quiet=quiet or sys.stdout.isatty()) as progress:
        for found in in_order(partial(statements_of, language, method.value), read(paths, language=language), jobs):
            if isinstance(found, Rejected):
                done.append(found)
                tell_rejected(found)
            else:
                articles += 1
                write_lines(statement for statement in found if statement.probability >= min_probability)
            progress(articles, len(done))
    end(len(done))


@app.command()
def add(
    paths: opt.Paths,
    library: opt.LibraryFile,
    language: opt.Language = None,
    jobs: opt.Jobs = 1,
    quiet: opt.Quiet = False,
) -> None:
    """Add reports to a library. What is kept already is passed over; an interrupted add goes on where it stopped."""
    from retold.library import Library

    with Library(library) as kept:
        added = add_all(kept, paths, language=language, jobs=jobs, quiet=quiet)
        if added.articles:
            with linking(added, quiet=quiet):
                kept.link()
    if not quiet:
        print(f"{added.articles} article{'' if added.articles == 1 else 's'} added to {library}", file=sys.stderr)
    end(len(added.rejected))


@app.command()
def search(
    library: opt.LibraryFile,
    words: opt.Words = "",
    speaker: Annotated[str, typer.Option(help="Only statements of this speaker.")] = "",
    since: Annotated[
        str, typer.Option(help="Only reports published on this date (2024-05-20, 2024-05) or later.")
    ] = "",
    until: Annotated[str, typer.Option(help="Only reports published on this date or earlier.")] = "",
    language: Annotated[str, typer.Option(help="Only reports in this language.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="At most this many.")] = 100,
    json: opt.JsonFile = None,
) -> None:
    """Find statements in a library by their words.

    With --speaker, --since, --until or --language the words may be left out.
    """
    if not (words.strip() or speaker or since or until or language):
        raise typer.BadParameter("give WORDS, or a --speaker, --since, --until or --language to choose by")
    from retold.library import Library
    from retold.views import listing, output

    filters = {"speaker": speaker, "since": since, "until": until, "language": language, "limit": str(limit)}
    with Library(existing(library)) as kept:
        found = kept.search(words, **filters)
        if json:
            output.write(json, output.json(found))
        else:
            listing.show_statements(found, lambda id: kept.annotated(id).article)


@app.command()
def find(
    sentence: Annotated[str, typer.Argument(metavar="SENTENCE", show_default=False)],
    library: opt.LibraryFile,
    language: opt.Language = None,
    json: opt.JsonFile = None,
) -> None:
    """Find who said this, in any language.

    Shows the utterances of a library that say what the sentence says, or none.
    """
    from retold.library import Library
    from retold.views import listing, output

    with Library(existing(library)) as kept:
        found = kept.find(sentence, language=language)
        if json:
            output.write(json, output.json(found))
        else:
            listing.show_utterances(found, kept.asked(found))


@app.command()
def show(id: opt.Id, library: opt.LibraryFile, json: opt.JsonFile = None) -> None:
    """Show one record of a library by its id.

    An article, a statement, an utterance, a story, or all that a speaker said.
    """
    from retold.library import Library
    from retold.views import listing, output

    with Library(existing(library)) as kept:
        part = kept.part(id)
    if json:
        output.write(json, output.json(part))
    else:
        listing.show_part(id, part)


@app.command()
def compare(
    left: Annotated[str, typer.Argument(metavar="A", help="An article's id, or a path.", show_default=False)],
    right: Annotated[str, typer.Argument(metavar="B", help="An article's id, or a path.", show_default=False)],
    library: opt.MaybeLibrary = None,
    language: opt.Language = None,
    json: opt.JsonFile = None,
    everything: Annotated[bool, typer.Option("--all", help="Show minor changes and improbable pairs too.")] = False,
) -> None:
    """Hold two reports against each other.

    Shows the sentences that say the same, with the evidence, and what changed between them.
    """
    from retold.views import listing, output

    if library:
        from retold.library import Library

        with Library(existing(library)) as kept:
            articles = kept.annotated(left).article, kept.annotated(right).article
            comparison = kept.compare(left, right)
    else:
        from retold.pipeline import compare as held_together

        articles = only(left, language), only(right, language)
        comparison = held_together(*articles)
    if json:
        output.write(json, output.json(comparison))
    else:
        listing.show_comparison(comparison, *articles, everything=everything)


@app.command()
def languages(learned: opt.Learned = False, library: opt.MaybeLibrary = None, json: opt.JsonFile = None) -> None:
    """List the languages there are.

    With the sections of each that are filled; with --learned the words that links across languages have taught, those
    that ship with the program or those of a --library.
    """
    from retold.views import listing, output

    if library and not learned:
        raise typer.BadParameter("--library goes with --learned")
    if learned:
        generation = _generation(library)
        if json:
            output.write(json, output.json(generation.learned))
        else:
            listing.show_learned(generation)
        return
    found = list(listing.language_rows())
    if json:
        output.write(json, output.json(found))
    else:
        listing.show_languages(found)


def _generation(library: str | None) -> Generation:
    """What a library has learned, or what ships where none is named."""
    if library is None:
        return shipped()
    from retold.library import Library

    with Library(existing(library)) as kept:
        return kept.generation


def main() -> None:
    """The entry point `retold`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    app(prog_name="retold")


if __name__ == "__main__":
    main()
