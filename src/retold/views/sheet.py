"""Lines on a terminal: wrapped and indented, colour only where it is one, no blanks at their ends."""

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

WIDEST = 100
_HELD = {0xA0: 0xE000, 0x202F: 0xE001}
"""Spaces at which no line may break, by what stands for them while lines are broken."""
_GUILLEMET = "\ue002"
_LET_GO = {held: space for space, held in _HELD.items()} | {ord(_GUILLEMET): " "}


class _Output(Console):
    """A console that leaves a broken pipe to whoever runs the command."""

    def on_broken_pipe(self) -> None:
        raise  # called while the error is being handled


def stdout() -> Console:
    """Standard output, never wider than 100 columns; `NO_COLOR` is respected."""
    console = _Output(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDEST)
    return console


class Sheet:
    """Writes to a console line by line."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or stdout()
        self.width = self.console.width

    def put(self, *parts: str | Text | tuple[str, str], lead: str | Text = "", then: str | Text | None = None) -> None:
        """One paragraph: `lead` before its first line, `then` (else as many blanks) before the others.

        Parts are texts, or pairs of a text and its style; the words of articles must have been made safe before.
        """
        first = lead if isinstance(lead, Text) else Text(lead)
        rest = Text(" " * first.cell_len) if then is None else then if isinstance(then, Text) else Text(then)
        whole = Text.assemble(*parts)
        whole.plain = whole.plain.translate(_HELD).replace("« ", f"«{_GUILLEMET}").replace(" »", f"{_GUILLEMET}»")
        room = self.width - max(first.cell_len, rest.cell_len)
        lines: list[Text] = []
        for number, line in enumerate(whole.wrap(self.console, max(12, room))):
            line.rstrip()
            line.plain = line.plain.translate(_LET_GO)
            lines.append(Text.assemble(rest if number else first, line))
        self.console.print(Text("\n").join(lines), soft_wrap=True)

    def blank(self) -> None:
        """An empty line."""
        self.console.print()

    def heading(self, title: str) -> None:
        """A title that parts the sheet from side to side."""
        self.blank()
        line = "─" * max(0, self.width - cell_len(title) - 4)
        self.console.print(Text.assemble(("── ", "dim"), (title, "bold"), " ", (line, "dim")), soft_wrap=True)


def column(text: str, width: int) -> str:
    """The text in a column of so many cells; one that is too long is cut with "…"."""
    found = Text(text)
    found.truncate(width, overflow="ellipsis", pad=True)
    return found.plain
