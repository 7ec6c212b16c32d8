"""Sentences of a paragraph, as spans."""

from collections.abc import Sequence

from sentencex import get_sentence_boundaries

from retold.languages.pack import Pack
from retold.records import Span


def sentences(text: str, paragraphs: Sequence[Span], pack: Pack) -> tuple[Span, ...]:
    """The sentences of the paragraphs, in order, without surrounding white space; none crosses a paragraph."""
    found: list[Span] = []
    for start, end in paragraphs:
        for boundary in get_sentence_boundaries(pack.code, text[start:end]):
            a, b = start + boundary["start_index"], start + boundary["end_index"]
            while a < b and text[a].isspace():
                a += 1
            while b > a and text[b - 1].isspace():
                b -= 1
            if a < b:
                found.append((a, b))
    return tuple(found)
