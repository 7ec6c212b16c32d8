"""What stands on a news page and is no part of the report.

The words come from the packs, of all languages together: the page around a French report is often half English. What
needs no words is told by structure: where a line stands, whether it is a sentence, whether it is repeated.
"""

from collections.abc import Sequence

from retold.languages.pack import Pack
from retold.records import Span
from retold.text.lines import SHORT, Line, lines_of
from retold.text.phrases import Hints, Phrases, phrases

_MOST = 0.7
"""The share of a text's characters above which what was found cannot be furniture: it is all the text there is."""

_MOST_LINES = 20_000
"""A text of more lines is no page; nothing is looked for in it, so that memory stays bounded."""

_COMMENTS = 0.4
"""The share of a text that readers' comments may be."""


def furniture(text: str, lines: Sequence[Span], pack: Pack, title: Span | None = None) -> tuple[Span, ...]:
    """The spans of furniture among the lines of a text, in order; whole lines, never the title.

    Found are: widgets and their labels, comments and what follows their heading, newsletters and notices, links to
    other articles, captions with a credit, bylines and stamps of date and time on lines of their own, repeated lines,
    lines without a word, profiles of authors at the end.
    """
    if len(lines) > _MOST_LINES:
        return ()
    known = phrases()
    told = lines_of(text, lines, title)
    hints = known.hints(told)
    cut = {line.number for line in told if not line.is_title and _is_furniture(line, known, hints)}
    cut |= _repeated(told)
    cut |= _lists(told, cut, known)
    cut |= _comments(told, known)
    cut |= _ends(told, cut, pack)
    gone = [line for line in told if line.number in cut]
    if sum([line.size for line in gone]) > _MOST * sum([line.size for line in told]):
        return ()
    return tuple([line.span for line in gone])


def _is_furniture(line: Line, known: Phrases, hints: Hints) -> bool:
    """Whether a line is furniture by itself, wherever it stands."""
    if line.size > SHORT:
        return False
    opens = known.may_open(line)
    if line.is_wordless or (opens and known.is_whole(line)):
        return True
    first = line.number == 0  # a headline may begin like a notice or a caption ("Photos: …")
    return (
        (line.number in hints.notices and known.holds(line))
        or (opens and not first and known.begins(line))
        or (not first and known.is_caption(line, line.number in hints.captions))
        or line.is_address
        or line.is_widget
        or ((line.is_early or line.is_late) and (known.is_byline(line) or known.is_stamp(line)))
        or line.is_names
    )


def _repeated(told: Sequence[Line]) -> set[int]:
    """Labels that come three times or more, and the title where it comes again."""
    places: dict[str, list[int]] = {}
    for line in told:
        if not line.is_title and not line.is_sentence and not line.announces:
            places.setdefault(line.plain, []).append(line.number)
    title = next((line.plain for line in told if line.is_title), None)
    return {n for plain, numbers in places.items() if len(numbers) > 2 or plain == title for n in numbers}


def _lists(told: Sequence[Line], cut: set[int], known: Phrases) -> set[int]:
    """The headlines that stand under a heading such as "Related articles", up to the next sentence."""
    found: set[int] = set()
    inside = False
    for line in told:
        if line.number in cut:
            inside = inside or known.opens_list(line)
        elif inside and not line.is_sentence and not line.announces and not line.is_title:
            found.add(line.number)
        else:
            inside = False
    return found


def _comments(told: Sequence[Line], known: Phrases) -> set[int]:
    """Everything behind the heading of the readers' comments, where that is the smaller part of the text."""
    start = told[-1].span[1] * (1 - _COMMENTS) if told else 0
    first = next((line.number for line in told if line.span[0] > start and known.opens_comments(line)), None)
    return set() if first is None else set(range(first, len(told)))


def _ends(told: Sequence[Line], cut: set[int], pack: Pack) -> set[int]:
    """The profile of an author where it is the last thing on the page."""
    last = next((line for line in reversed(told) if line.number not in cut), None)
    return {last.number} if last and not last.is_title and _is_profile(last, pack) else set()


def _is_profile(line: Line, pack: Pack) -> bool:
    """Whether a line is a row of short phrases without a clause ("Coffee lover. Night owl. Writer.")."""
    fragments = [part.split() for part in line.plain.replace("!", ".").split(".") if part.strip()]
    if len(fragments) < 3 or max(map(len, fragments)) > 5 or any(c.isdigit() for c in line.plain):
        return False
    clause_words = pack.furniture.clause_words.split()
    if not clause_words:
        return False
    return not any(word.strip("\"'“”«»,’‘").lower() in clause_words for part in fragments for word in part)
