"""Answers of a library on a terminal: statements found, single records, comparisons, languages."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import astuple, fields
from rich.text import Text

from retold.languages import codes, pack
from retold.languages.pack import Pack, Section
from retold.linking.generation import Generation
from retold.records import Article, Comparison, Pair, Statement, Telling, TraceDocument, Utterance
from retold.views.labels import counted, date, language_name, report_labels, speaker_name
from retold.views.marking import pieces, trimmed
from retold.views.outline import Told, alike, outline
from retold.views.plain import shortened, squeezed, words
from retold.views.sheet import Sheet, column
from retold.views.terminal import TraceWriter, pieces_text

_WORDS = 400
_EVIDENCE = 160
_PROBABLE = 0.5
"""Pairs less probable than this are only counted."""


def show_statements(found: Sequence[Statement], article: Callable[[str], Article], sheet: Sheet | None = None) -> None:
    """Each statement with its speaker, its report and its id."""
    sheet = sheet or Sheet()
    if not found:
        sheet.put("No statement found.")
        return
    reports: Mapping[str, Article] = {id: article(id) for id in dict.fromkeys(one.article for one in found)}
    labels = report_labels(reports.values())
    for number, statement in enumerate(found):
        if number:
            sheet.blank()
        report = reports[statement.article]
        facts = (
            f"  {labels[report.id]}, {date(report.published_at)}, {language_name(statement.language)}, {statement.mode}"
        )
        sheet.put((speaker_name(statement.speaker), "bold"), facts)
        sheet.put(said(statement, report), lead="  ")
        sheet.put((squeezed(statement.id), "dim"), lead="  ")


def said(statement: Statement, report: Article) -> Text:
    """A statement as its report prints it, with who says it."""
    telling = Telling(statement=statement.id, spans=statement.content, probability=statement.probability)
    return pieces_text(trimmed(pieces(Told(telling=telling, statement=statement, article=report)), _WORDS))


def show_utterances(found: Sequence[Utterance], document: TraceDocument, sheet: Sheet | None = None) -> None:
    """Each utterance with its tellings and changes."""
    sheet = sheet or Sheet()
    if not found:
        sheet.put("No utterance in the library says this.")
        return
    writer = TraceWriter(outline(document), sheet)
    known = {
        retold.utterance.id: (retold, chapter)
        for chapter in writer.whole.chapters
        for retold in (*chapter.retold, *chapter.once)
    }
    for utterance in found:
        if utterance.id in known:
            writer.utterance(*known[utterance.id])
            sheet.put((squeezed(utterance.id), "dim"), lead="   ")


def show_part(id: str, part: TraceDocument, sheet: Sheet | None = None) -> None:
    """One statement, article, utterance or story in full, or all that a speaker said: whichever has the id."""
    sheet = sheet or Sheet()
    writer = TraceWriter(outline(part), sheet, everything=True)
    statement = next((one for one in part.statements if one.id == id), None)
    article = next((one for one in part.articles if one.id == id), None)
    if article:
        _show_article(article, part, writer)
    elif statement:
        _show_statement(statement, writer)
        show_utterances(part.utterances, part, sheet)
    elif any(story.id == id for story in part.stories) and not any(one.id == id for one in part.utterances):
        for chapter in writer.whole.chapters:
            writer.story(chapter)
    else:
        show_utterances(part.utterances, part, sheet)


def _show_article(article: Article, part: TraceDocument, writer: TraceWriter) -> None:
    """The report and all its statements in the order of the text."""
    writer.report(article, writer.whole.homes[article.id])
    for address in (article.url, article.path):
        if address:
            writer.sheet.put((squeezed(address), "dim"), lead="    ")
    mine = sorted((one for one in part.statements if one.article == article.id), key=lambda one: one.content)
    writer.title(counted(len(mine), "statement"))
    for statement in mine:
        writer.sheet.put((speaker_name(statement.speaker), "bold"), f"  {statement.mode}", lead="  ")
        writer.sheet.put(said(statement, article), lead="    ")
        writer.sheet.put((squeezed(statement.id), "dim"), lead="    ")


def _show_statement(statement: Statement, writer: TraceWriter) -> None:
    """One statement with everything that says why."""
    article, sheet = writer.whole.articles[statement.article], writer.sheet
    speaker = statement.speaker
    rows = (
        ("speaker", f"{speaker_name(speaker)}  {squeezed((speaker and speaker.id) or '')}".rstrip()),
        ("why", squeezed(speaker.why) if speaker else ""),
        ("source", words(article.text, statement.source)),
        ("cue", words(article.text, statement.cue)),
        ("content", words(article.text, statement.content)),
        ("mode", statement.mode),
        ("report", f"{writer.whole.label(article.id)}, {date(article.published_at)}"),
        ("language", language_name(statement.language)),
        ("found by", f"{squeezed(statement.rule)}, probability {statement.probability}"),
        ("inside", squeezed(statement.parent or "")),
    )
    for name, value in rows:
        if value:
            sheet.put(value, lead=Text(column(name, 10), style="dim"))


def show_comparison(
    comparison: Comparison, left: Article, right: Article, *, everything: bool = False, sheet: Sheet | None = None
) -> None:
    """Two reports: how likely they tell one story, the sentences that say the same, the changes."""
    sheet = sheet or Sheet()
    writer = TraceWriter(
        outline(TraceDocument(articles=(left, right), changes=comparison.changes)), sheet, everything=everything
    )
    labels = [column(writer.whole.label(article.id), 20) for article in (left, right)]
    sheet.put(("Same story: ", "bold"), f"probability {comparison.same_story}")
    shown = [pair for pair in comparison.pairs if everything or pair.probability >= _PROBABLE]
    writer.title(f"{counted(len(shown), 'pair')} of sentences that say the same")
    for pair in sorted(shown, key=lambda one: (one.left, one.right)):
        _show_pair(pair, left, right, labels, sheet)
    if hidden := len(comparison.pairs) - len(shown):
        sheet.put((f"{counted(hidden, 'improbable pair')} not shown (--all shows them)", "dim"), lead="  ")
    writer.title(counted(len(comparison.changes), "change"))
    writer.changes(alike(comparison.changes))


def _show_pair(pair: Pair, left: Article, right: Article, labels: Sequence[str], sheet: Sheet) -> None:
    for label, text in zip(labels, (words(left.text, [pair.left]), words(right.text, [pair.right])), strict=True):
        sheet.put(shortened(text, _WORDS), lead=Text(f"  {label}  ", style="dim"))
    evidence = "; ".join(squeezed(piece) for piece in pair.evidence)
    sheet.put((f"{pair.probability}  {shortened(evidence, _EVIDENCE)}", "dim"), lead=" " * 24)
    sheet.blank()


# Languages


def language_rows() -> Iterator[Mapping[str, object]]:
    """Each language's code, name and the sections that its pack fills."""
    empty = Pack(code="", name="")
    sections = [field.name for field in fields(Pack) if field.name not in ("code", "name")]
    for code in codes():
        found = pack(code)
        filled = [name for name in sections if _filled(getattr(found, name), getattr(empty, name))]
        yield {"code": code, "name": found.name, "sections": filled}


def _filled(here: object, bare: object) -> bool:
    if isinstance(here, Section) and isinstance(bare, Section):
        return astuple(here) != astuple(bare)
    return bool(here)


def show_languages(rows: Sequence[Mapping[str, object]], sheet: Sheet | None = None) -> None:
    """A table: code, name, and which sections each pack fills."""
    sheet = sheet or Sheet()
    widest = max((len(str(row["name"])) for row in rows), default=0)
    sheet.put((f"{column('code', 6)}{column('language', max(widest, 8))}  what there is", "bold"))
    for row in rows:
        sections = row["sections"]
        assert isinstance(sections, list)
        told = ", ".join(sections)
        sheet.put(told or "–", lead=f"{column(str(row['code']), 6)}{column(str(row['name']), max(widest, 8))}  ")


def show_learned(generation: Generation, sheet: Sheet | None = None) -> None:
    """A line for each pair of languages: how many words were learned, and the likeliest of them."""
    sheet = sheet or Sheet()
    sheet.put((f"generation {generation.number}, from {counted(generation.documents, 'document')}", "bold"))
    for pair, lexicon in sorted(generation.learned.items()):
        best = [max((p, word, other) for other, p in others.items()) for word, others in lexicon.items() if others]
        best.sort(key=lambda entry: (-entry[0], entry[1]))
        shown = ", ".join(f"{word} = {other} ({p:.2f})" for p, word, other in best[:_LEARNED_SHOWN])
        sheet.put(shown or "–", lead=f"{column(pair, 8)}{column(counted(len(lexicon), 'word'), 13)}")


_LEARNED_SHOWN = 4
"""Pairs of words shown of one pair of languages; --json writes all."""
