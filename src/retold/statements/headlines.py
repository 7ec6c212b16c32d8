"""Sources set off by a colon: headlines ("Lee: taxes must fall") and transcripts ("LEE: No.")."""

import re
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.findings import Finding
from retold.statements.phrases import phrase_after
from retold.text.layout import Layout

_LONGEST = 9
_SAYS = re.compile(f"[{c.ALL_VERBS}{c.AUXILIARY}{c.COPULA}{c.OPEN}{c.NEGATION}{c.DETERMINER}]")


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
        if number == 0 and classes[first] == c.OPEN and classes[colon - 1] == c.CLOSE:
            after = phrase_after(classes, colon + 1, last)
            if after > colon + 1:
                yield Finding(((colon + 1, after),), ((colon, colon + 1),), ((first, colon),), "headline", (first, last), field.level)
            continue
        if any(letter not in c.NOMINAL + c.OF + c.DETERMINER + c.COMMA for letter in classes[first:colon]):
            continue
        shouted = layout.text[start:mark].isupper()
        if not shouted and not _SAYS.search(classes, colon + 1, last):
            continue
        if number == 0 or shouted:
            rule = "transcript" if shouted else "headline"
            yield Finding(((first, colon),), ((colon, colon + 1),), ((colon + 1, last),), rule, (first, last), field.level)
