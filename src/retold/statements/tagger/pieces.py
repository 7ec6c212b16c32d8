"""The pieces of a tagged content, mended where quotation marks and the ends of sentences tell what networks cannot."""

from bisect import bisect_right
from collections.abc import Sequence

from retold.statements import classes as c
from retold.statements.field import Field, Range

_TIME_PHRASE = 8
"""Words of a time of saying, and the word behind it that opens the content."""

_OF_TIME = c.TIME + c.ADVERB


def mended(field: Field, content: Sequence[Range], cue: Range, unit: Range) -> tuple[Range, ...]:
    """The content of a cue in the sentence `unit`, its quotations complete, without plain words that do not belong."""
    found = completed(field, content, cue)
    return _behind_time(field, _on_one_side(field, _in_sentence(field, found, unit) or found, cue), cue)


def completed(field: Field, content: Sequence[Range], cue: Range) -> tuple[Range, ...]:
    """The content with every quotation that it holds in good part brought out to its marks, never over the cue."""
    grown: list[Range] = []
    for first, last in content:
        number = bisect_right(field.closes, first)
        while number < len(field.opens) and field.opens[number] < last:
            opening, close = field.opens[number], field.closes[number]
            shared = min(close, last) - max(opening, first)
            if 2 * shared >= close - opening and not opening <= cue[0] < close:
                first, last = min(first, opening), max(last, close)
            number += 1
        if grown and grown[-1][1] >= first:
            grown[-1] = (grown[-1][0], max(last, grown[-1][1]))
        else:
            grown.append((first, last))
    return tuple(grown)


def _in_sentence(field: Field, content: Sequence[Range], unit: Range) -> tuple[Range, ...]:
    """The content with plain words of the cue's sentence alone: another sentence goes on with it in quotation marks."""
    cut = [(a, b) if _quoted(field, a, b) else (max(a, unit[0]), min(b, unit[1])) for a, b in content]
    return tuple([(a, b) for a, b in cut if a < b])


def _on_one_side(field: Field, content: tuple[Range, ...], cue: Range) -> tuple[Range, ...]:
    """The content without plain words on the other side of the cue from a quotation that is a sentence of its own:
    `“We lost,” she said of | the match`."""
    for first, _ in content:
        if _opens_sentence(field, first):
            ahead = first < cue[0]
            return tuple([(a, b) for a, b in content if (a < cue[0]) == ahead or _quoted(field, a, b)])
    return content


def _behind_time(field: Field, content: tuple[Range, ...], cue: Range) -> tuple[Range, ...]:
    """The content without the time of saying right behind the cue: « confirmó la tarde del lunes | que … »."""
    (first, last), classes = content[0] if content else (0, 0), field.classes
    if first != cue[1] or first == last or classes[first] == c.THAT:
        return content
    that = classes.find(c.THAT, first, min(last - 1, first + _TIME_PHRASE))
    if that < 0 or classes[that - 1] not in _OF_TIME or c.COMMA in classes[first:that]:
        return content
    return ((that, last), *content[1:])


def _quoted(field: Field, first: int, last: int) -> bool:
    number = bisect_right(field.closes, first)
    return number < len(field.opens) and field.opens[number] < last


def _opens_sentence(field: Field, at: int) -> bool:
    """Whether a quotation opens at a token, with a capital."""
    number = bisect_right(field.closes, at)
    opens = number < len(field.opens) and field.opens[number] == at
    return opens and field.tokens.words[at + 1][:1].isupper()
