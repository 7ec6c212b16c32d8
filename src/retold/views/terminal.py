"""The trace as text, readable at 80 columns."""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from retold.records import Article, Change, Difference, Relay, Thread, TraceDocument
from retold.views.labels import between, counted, date, language_name, speaker_name, when
from retold.views.marking import Piece, marks, pieces, trimmed, with_marks
from retold.views.outline import Chapter, Outline, Retold, Told, origins_of, outline
from retold.views.plain import shortened, squeezed, words
from retold.views.relays import Step, steps
from retold.views.sheet import Sheet, column

_GRAVEST = 10
_TELLING = 320
"""Characters of a telling that are shown: about four lines."""
_SIDE = 160
"""Characters of one side of a change."""
_ONCE = 150
_MOST_ONCE = 12
"""Utterances told once that are shown of a story; the others are counted."""
_LABEL = 20
"""Cells for the name of a report beside its words; fewer on a narrow terminal."""

_STYLES = {"grave": "bold red", "notable": "yellow", "minor": "dim"}
_SIGNS = {"grave": "▲", "notable": "△", "minor": "·"}
_MARKS = {None: "", "changed": "underline yellow", "added": "underline green", "dropped": "underline red"}


def show_trace(document: TraceDocument, *, everything: bool = False, console: Console | None = None) -> None:
    """Print the whole trace: an overview, then story by story; `everything` leaves out nothing."""
    writer = TraceWriter(outline(document), Sheet(console), everything=everything)
    writer.overview()
    for chapter in writer.whole.chapters:
        writer.story(chapter)
    writer.threads()


class TraceWriter:
    """Writes the parts of a trace on a sheet."""

    def __init__(self, whole: Outline, sheet: Sheet, *, everything: bool = False) -> None:
        self.whole = whole
        self.sheet = sheet
        self.everything = everything

    def overview(self) -> None:
        """How much there is, and the gravest changes over all stories."""
        document = self.whole.document
        counts = [
            counted(len(document.articles), "report"),
            f"{counted(len(document.statements), 'statement')} by {counted(self.whole.speakers, 'speaker')}",
            f"{counted(len(self.whole.numbers), 'utterance')} retold",
        ]
        if document.rejected:
            counts.append(f"{counted(len(document.rejected), 'input')} rejected")
        self.sheet.put((f"{', '.join(counts)}.", "bold"))
        gravest = self.whole.gravest(_GRAVEST)
        if gravest:
            self.title("The gravest changes")
        for place, several in enumerate(gravest, 1):
            where = self.whole.numbers.get(several[0].utterance or "")
            self.change(several, sign=f"{place:2}", where=where, chapter=self.whole.homes.get(several[0].left_article))

    def title(self, words: str) -> None:
        """A small heading."""
        self.sheet.blank()
        self.sheet.put((words, "bold"))

    # Stories

    def story(self, chapter: Chapter) -> None:
        """One story: its reports, who had it from whom, its utterances."""
        self.sheet.heading(f"Story {chapter.number}")
        self.reports(chapter)
        for retold in chapter.retold:
            self.utterance(retold, chapter)
        if chapter.changes:
            self.title("Between the reports as wholes")
            self.changes(chapter.changes, chapter)
        if chapter.once:
            self.title("Told once")
        shown = chapter.once if self.everything else chapter.once[:_MOST_ONCE]
        for once in shown:
            self.once(once, chapter)
        if hidden := len(chapter.once) - len(shown):
            self.sheet.put((f"… and {hidden:,} more (--all shows them)", "dim"), lead="  ")

    def reports(self, chapter: Chapter) -> None:
        """The reports of a story by date, and the way that it took."""
        if len(chapter.articles) > 1:
            dates = [date(article.published_at) for article in chapter.articles if article.published_at]
            languages = dict.fromkeys(language_name(article.language) for article in chapter.articles)
            told = between(dates[0], dates[-1]) if dates else "dates unknown"
            self.sheet.put(f"{counted(len(chapter.articles), 'report')}, {told}, in {', '.join(languages)}.")
            self.sheet.blank()
        for article in chapter.articles:
            self.report(article, chapter)
        if len(chapter.articles) > 1:
            self.way(chapter)

    def report(self, article: Article, chapter: Chapter) -> None:
        """One report: name, date, language, what it says it came from, its title."""
        facts = f"  {date(article.published_at)}, {language_name(article.language)}"
        names = [squeezed(origin.name) or words(article.text, [origin.span]) for origin in origins_of(article)]
        origins = f"  from {'; '.join(shortened(name, 50) for name in names)}" if names else ""
        label = self.whole.label(article.id, chapter)
        self.sheet.put((label, "bold"), facts, (origins, "cyan"), lead="  ", then="    ")
        if article.title:
            self.sheet.put((shortened(words(article.text, [article.title]), 140), "italic"), lead="    ")

    def way(self, chapter: Chapter) -> None:
        """Who had it from whom, as a tree."""
        self.title("Who had it from whom")
        if not chapter.relays:
            self.sheet.put(("unknown: no report credits, links or copies another", "dim"), lead="  ")
            return
        for root in steps(chapter.articles, chapter.relays):
            self.step(root, chapter, lead="  ", then="  ")

    def step(self, step: Step, chapter: Chapter, *, lead: str, then: str) -> None:
        """One report of the tree and those that had it from there."""
        line = Text.assemble((self.whole.label(step.name, chapter), "bold" if step.article else "italic"))
        if step.article:
            line.append(f"  {date(step.article.published_at)}")
        if step.relay:
            line.append(f"  {step.relay.kind}", style="cyan")
            line.append(f": {shortened(squeezed(step.relay.why), 120)}" if step.relay.why else "", style="dim")
        line.append("".join(f"; also from {self.also(relay, chapter)}" for relay in step.also), style="dim")
        below = f"{then}{'│  ' if step.children else '   '}"
        self.sheet.put(line, lead=Text(lead, style="dim"), then=Text(below, style="dim"))
        for number, child in enumerate(step.children, 1):
            branch, under = ("└─ ", "   ") if number == len(step.children) else ("├─ ", "│  ")
            self.step(child, chapter, lead=f"{then}{branch}", then=f"{then}{under}")

    def also(self, relay: Relay, chapter: Chapter) -> str:
        """A further source of a report."""
        return f"{self.whole.label(relay.source, chapter)} ({relay.kind})"

    # Utterances

    def utterance(self, retold: Retold, chapter: Chapter | None = None) -> None:
        """One utterance: who and when, its tellings, its changes."""
        utterance = retold.utterance
        facts = [when(*utterance.said_at), counted(len(retold.told), "telling")]
        if utterance.origins is not None:
            facts.append(counted(utterance.origins, "independent origin"))
        if not retold.ordered and len(retold.told) > 1:
            facts.append("order unknown")
        number = self.whole.numbers.get(utterance.id)
        self.sheet.blank()
        who = (speaker_name(utterance.speaker), "bold")
        self.sheet.put(who, f"  {', '.join(facts)}", lead=Text(f"{number}  " if number else "", style="bold cyan"))
        for article, several in groupby(retold.told, key=lambda told: told.article.id):
            self.telling(article, list(several), retold, chapter)
        self.changes(retold.changes, chapter)

    def telling(self, article: str, told: Sequence[Told], retold: Retold, chapter: Chapter | None) -> None:
        """What one report tells of an utterance, in its own words."""
        found = marks(article, retold.changes)
        language = language_name(told[0].statement.language)
        self.sheet.put((self.whole.label(article, chapter), "bold"), (f"  {language}", "dim"), lead="   ")
        for one in told:
            words = pieces_text(trimmed(pieces(one, found), _TELLING))
            self.sheet.put(words, lead=Text(f"   {one.statement.mode:8}  ", style="dim"))

    def once(self, once: Retold, chapter: Chapter) -> None:
        """An utterance that one report alone tells."""
        told = once.told[0]
        line = Text.assemble((speaker_name(once.utterance.speaker), "bold"))
        if len(chapter.articles) > 1:
            line.append(f", {self.whole.label(told.article.id, chapter)}")
        self.sheet.put(line, ": ", pieces_text(trimmed(pieces(told), _ONCE)), lead="  ", then="    ")

    # Changes

    def changes(self, changes: Sequence[Sequence[Change]], chapter: Chapter | None = None) -> None:
        """Changes as they are ranked; minor ones are only counted, unless everything is wanted."""
        hidden = 0
        for several in changes:
            if self.everything or several[0].severity != "minor":
                self.change(several, sign=f" {_SIGNS[several[0].severity]}", chapter=chapter)
            else:
                hidden += len(several)
        if hidden:
            self.sheet.put((f"{counted(hidden, 'minor change')} not shown (--all shows them)", "dim"), lead="    ")

    def change(
        self, several: Sequence[Change], *, sign: str, where: int | None = None, chapter: Chapter | None = None
    ) -> None:
        """Changes that are alike: what happened, then the words of one side and of all others."""
        first, lead = several[0], f"{sign}  "
        style = _STYLES[first.severity]
        kind = f"  {first.severity}, {first.kind}{f', in {where}' if where else ''}"
        self.sheet.put(
            squeezed(first.explanation),
            (kind, style if first.severity == "grave" else "dim"),
            lead=Text(lead, style=style),
        )
        sides = [(first.left_article, first.left), *((change.right_article, change.right) for change in several)]
        for article, spans in sides:
            label = column(self.whole.label(article, chapter), min(_LABEL, self.sheet.width // 4))
            told = self.side(first, article, spans)
            self.sheet.put(told or ("—", "dim"), lead=Text(f"{' ' * len(lead)}{label}  ", style="dim"))

    def side(self, change: Change, article: str, spans: Sequence[tuple[int, int]]) -> str:
        """The words that a change concerns on one side; a change of mode shows the quotation marks too."""
        if article not in self.whole.articles:
            return ""
        text = self.whole.articles[article].text
        shown = [with_marks(text, span) for span in spans] if change.kind == "mode" else spans
        return shortened(words(text, shown), _SIDE)

    # Threads

    def threads(self) -> None:
        """One speaker on one subject over time."""
        if self.whole.document.threads:
            self.sheet.heading("Threads")
        for thread in self.whole.document.threads:
            self.thread(thread)

    def thread(self, thread: Thread) -> None:
        """The figures of a thread as a series, in time order."""
        told = f"  {counted(len(thread.utterances), 'utterance')}"
        self.sheet.put((speaker_name(thread.speaker), "bold"), f" on {squeezed(thread.subject)}", (told, "dim"))
        for figure in thread.figures:
            article = self.whole.articles.get(figure.article or "")
            if article:
                lead = Text(f"  {column(date(article.published_at), 17)}  ", style="dim")
                period = f" for {squeezed(figure.period)}" if figure.period else ""
                source = (f"{period}  {self.whole.label(article.id)}", "dim")
                self.sheet.put(words(article.text, [figure.span]), source, lead=lead)
        for difference in thread.differs:
            self.difference(difference)

    def difference(self, difference: Difference) -> None:
        """Two utterances of which one says otherwise than the other, each with its report; no verdict."""
        sides = (
            ("said", difference.first_article, difference.first_telling),
            ("differs from it", difference.second_article, difference.second_telling),
        )
        for label, article, spans in sides:
            if article in self.whole.articles:
                one = self.whole.articles[article]
                source = (f"  {date(one.published_at)}  {self.whole.label(article)}", "dim")
                self.sheet.put(words(one.text, spans), source, lead=Text(f"  {column(label, 17)}  ", style="dim"))


def pieces_text(found: Sequence[Piece]) -> Text:
    """Pieces of a telling as styled text; the words are those of the article."""
    line = Text()
    for piece in found:
        line.append(piece.text, style=_MARKS[piece.mark] if piece.role == "said" or piece.mark else "dim")
    return line
