"""From findings to `Statement` records: spans, parents, modes, ids."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b

from msgspec.structs import replace

from retold.records import Span, Statement
from retold.statements import classes as c
from retold.statements.field import Tokens
from retold.statements.findings import Finding
from retold.statements.mode import QuotedPart
from retold.statements.precision import PRECISION, UNMEASURED
from retold.text.layout import Layout

_Marks = Mapping[int, Span]
"""Where the inside of a quotation starts, or ends -> the whole quotation."""
_LOOSE = frozenset(c.ADVERB + c.TIME)
_EDGE = " \t\n\r\xa0\u2028\u2029,;:–—-"
_INNER_EDGE = frozenset(_EDGE)
_FIRST_EDGE = frozenset(_EDGE + ".!?…")
_CONTENT_EDGE = frozenset(_EDGE + '"“”«»„‹›')
_CONTENT_FIRST_EDGE = _CONTENT_EDGE | _FIRST_EDGE


def statements_of(layout: Layout, tokens: Tokens, findings: Sequence[Finding]) -> tuple[Statement, ...]:
    """The statements of the findings, in the order of their contents, each with the parent in which it stands."""
    depths = {finding.level for finding in findings}
    quoted = {depth: QuotedPart(layout.text, layout.quotations, depth) for depth in depths}
    marks = {q.inner[0]: q.span for q in layout.quotations}, {q.inner[1]: q.span for q in layout.quotations}
    made = {s.id: s for s in [_statement(layout, tokens, f, quoted, marks) for f in findings] if s.content}
    ordered = sorted(made.values(), key=lambda s: (s.content[0][0], -s.content[-1][1], s.cue))
    return _with_parents(ordered)


def _past_adverbs(tokens: Tokens, first: int, last: int) -> int:
    """The first token of a cue that is no adverb or date: «ранее также | отметил»."""
    while first < last - 1 and tokens.classes[first] in _LOOSE:
        first += 1
    return first


def _statement(
    layout: Layout, tokens: Tokens, finding: Finding, quoted: Mapping[int, QuotedPart], marks: tuple[_Marks, _Marks]
) -> Statement:
    text = layout.text
    content = _trimmed(text, [tokens.span(a, b) for a, b in finding.content], _CONTENT_FIRST_EDGE, _CONTENT_EDGE)
    content = tuple([_with_marks(span, *marks) for span in content])
    source = _trimmed(text, [_bound(tokens, a, b) for a, b in finding.source], _FIRST_EDGE, _INNER_EDGE)
    bare = layout.pack.speech.nominative != ""
    cue = tuple([tokens.span(_past_adverbs(tokens, a, b) if bare else a, b) for a, b in finding.cue])
    return Statement(
        id=_id(layout.article.id, source, cue, content),
        article=layout.article.id,
        language=layout.pack.code,
        mode=quoted[finding.level].mode(content),
        source=source,
        cue=cue,
        content=content,
        text=" … ".join([text[a:b] for a, b in content]),
        rule=finding.rule,
        probability=_probability(finding),
    )


def _probability(finding: Finding) -> float:
    return PRECISION.get(finding.rule, UNMEASURED) if finding.probability is None else finding.probability


def _bound(tokens: Tokens, first: int, last: int) -> Span:
    """The span of a source; of a pronoun bound to its verb ("-t-il") only the pronoun."""
    start, end = tokens.span(first, last)
    return (tokens.text.rfind("-", start, end) + 1, end) if tokens.text[start] == "-" else (start, end)


def _trimmed(text: str, spans: Sequence[Span], first: frozenset[str], last: frozenset[str]) -> tuple[Span, ...]:
    """The spans without characters of `first` at their start and of `last` at their end; those with others only."""
    found = []
    for start, end in spans:
        while start < end and text[start] in first:
            start += 1
        while end > start and text[end - 1] in last:
            end -= 1
        if start < end:
            found.append((start, end))
    return tuple(found)


def _with_marks(span: Span, opening: _Marks, closing: _Marks) -> Span:
    """The span with the mark at its edge where the quotation of that mark ends inside it: «„gut“ und billig»."""
    start, end = span
    first, last = opening.get(start), closing.get(end)
    return first[0] if first and first[1] < end else start, last[1] if last and last[0] > start else end


def _id(article: str, source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]) -> str:
    told = f"{article} {_written(source)} {_written(cue)} {_written(content)}".encode("utf-8", "surrogatepass")
    return blake2b(told, digest_size=8).hexdigest()


def _written(spans: Sequence[Span]) -> str:
    """The spans as Python writes a tuple of them; nearly always it is one, which is faster to write by itself."""
    if len(spans) != 1:
        return str(spans)
    ((start, end),) = spans
    return f"(({start}, {end}),)"


def _with_parents(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Each statement with the last one that opened before it and in whose content its cue and content stand."""
    found: list[Statement] = []
    open_ones: list[Statement] = []
    for statement in statements:
        start = statement.content[0][0]
        open_ones = [s for s in open_ones if s.content[-1][1] > start]
        parent = next((s.id for s in reversed(open_ones) if _holds(s, statement)), None)
        found.append(replace(statement, parent=parent) if parent else statement)
        open_ones.append(statement)
    return tuple(found)


def _holds(outer: Statement, inner: Statement) -> bool:
    if sum([b - a for a, b in inner.content]) >= sum([b - a for a, b in outer.content]):
        return False
    for span in (*inner.content, *inner.cue, *inner.source):
        if span not in outer.source and not any(a <= span[0] and span[1] <= b for a, b in outer.content):
            return False
    return True
