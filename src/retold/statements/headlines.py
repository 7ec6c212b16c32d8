"""Sources set off by a colon: headlines ("Lee: taxes must fall") and transcripts ("LEE: No.")."""

from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.text.layout import Layout

_LONGEST = 9


def headlines(layout: Layout, field: Field) -> Iterator[Finding]:
    """The attributions by colon: in the first line of the text, and where a line starts with a name in capitals."""
    tokens, classes = field.tokens, field.classes
    for number, (start, end) in enumerate(layout.paragraphs):
        mark = layout.text.find(":", start, min(end, start + 80))
        if mark < 0:
            continue
        first, colon, last = tokens.at(start), tokens.at(mark), tokens.at(end)
        if not 0 < colon - first <= _LONGEST or classes[colon] != c.COLON or colon + 2 >= last:
            continue
        if any(letter not in c.NOMINAL + c.OF + c.DETERMINER + c.COMMA for letter in classes[first:colon]):
            continue
        shouted = layout.text[start:mark].isupper()
        if number == 0 or shouted:
            rule = "transcript" if shouted else "headline"
            yield Finding(((first, colon),), ((colon, colon + 1),), ((colon + 1, last),), rule, (first, last), field.level)
