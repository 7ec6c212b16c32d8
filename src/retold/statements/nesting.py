"""From findings to `Statement` records: spans, parents, modes, ids."""

import re
from collections.abc import Mapping, Sequence
from hashlib import blake2b

from msgspec.structs import replace

from retold.facts.credits import frames_of
from retold.records import Mode, Span, Statement
from retold.statements import classes as c
from retold.statements.findings import Finding
from retold.statements.mode import QuotedPart
from retold.statements.overruns import cut_at_credits
from retold.statements.passed_on import is_credit, without_credit
from retold.statements.precision import PRECISION, UNMEASURED
from retold.statements.tokens import Tokens
from retold.text.layout import Layout

_DEED = re.compile(
    f"(?<={c.NAME})[{''.join(c.verb(kind, c.GERUND) for kind in (c.OTHER, c.PHRASAL, c.STANCE, c.CUE))}]"
)
"""A gerund right behind a name."""
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
    writing = _Writing(layout, tokens)
    made = {s.id: s for s in map(writing.statement, cut_at_credits(findings)) if s is not None}
    ordered = sorted(made.values(), key=_in_text)
    return _with_parents(ordered)


def _in_text(statement: Statement) -> tuple[int, int, tuple[Span, ...]]:
    content = statement.content
    return content[0][0], -content[-1][1], statement.cue


class _Writing:
    """Brings the findings of one text from tokens to code points."""

    def __init__(self, layout: Layout, tokens: Tokens) -> None:
        self.text, self.tokens, self.quotations = layout.text, tokens, layout.quotations
        self.article, self.language = layout.article.id, layout.pack.code
        self.frames = frames_of(layout.pack)
        self.drops = layout.pack.speech.drops_subject
        self.bare = layout.pack.speech.nominative != ""
        inside = [(_without_spaces(layout.text, q.inner), q.span) for q in layout.quotations]
        self.opening: _Marks = {start: span for (start, _), span in inside}
        self.closing: _Marks = {end: span for (_, end), span in inside}
        self.quoted: dict[int, QuotedPart] = {}

    def statement(self, finding: Finding) -> Statement | None:
        """The statement of a finding; None where nothing but marks, or but who passes it on, is said."""
        text, span = self.text, self.tokens.span
        content = [
            self._with_marks(trimmed)
            for a, b in finding.content
            if (trimmed := _trimmed(text, span(a, b), _CONTENT_FIRST_EDGE, _CONTENT_EDGE))
        ]
        if not content:
            return None
        cue = tuple([span(self._past_adverbs(a, b) if self.bare else a, b) for a, b in finding.cue])
        if len(content) == 1 == len(cue) and is_credit(text, cue[0], content[0], self.frames):
            return None
        source = tuple(
            [
                without_credit(text, trimmed, self.frames)
                for a, b in finding.source
                if (trimmed := _trimmed(text, self._bound(a, self._before_deed(a, b)), _FIRST_EDGE, _INNER_EDGE))
            ]
        )
        told = tuple(content)
        rule, probability = finding.rule, finding.probability
        return Statement(
            id=_id(self.article, source, cue, told),
            article=self.article,
            language=self.language,
            mode=self._mode(finding.level, told),
            source=source,
            cue=cue,
            content=told,
            text=" … ".join([text[a:b] for a, b in told]),
            rule=rule,
            probability=PRECISION.get(rule, UNMEASURED) if probability is None else probability,
        )

    def _mode(self, level: int, content: Sequence[Span]) -> Mode:
        """How much of a content is quoted, by the marks of its level."""
        if level not in self.quoted:
            self.quoted[level] = QuotedPart(self.text, self.quotations, level)
        return self.quoted[level].mode(content)

    def _past_adverbs(self, first: int, last: int) -> int:
        """The first token of a cue that is no adverb or date: «ранее также | отметил»."""
        while first < last - 1 and self.tokens.classes[first] in _LOOSE:
            first += 1
        return first

    def _before_deed(self, first: int, last: int) -> int:
        """Where a source ends before what its bearer does meanwhile: « Ana Rivas saliendo del juzgado »; only where the
        verb alone tells its subject, for elsewhere a gerund describes ("people living in Lisk")."""
        deed = _DEED.search(self.tokens.classes, first + 1, last) if self.drops else None
        return deed.start() if deed else last

    def _bound(self, first: int, last: int) -> Span:
        """The span of a source; of a pronoun bound to its verb ("-t-il") only the pronoun."""
        start, end = self.tokens.span(first, last)
        return (self.text.rfind("-", start, end) + 1, end) if self.text[start] == "-" else (start, end)

    def _with_marks(self, span: Span) -> Span:
        """The span with the mark at its edge where the quotation of that mark ends inside it: «„gut“ und billig»."""
        start, end = span
        first, last = self.opening.get(start), self.closing.get(end)
        if first is None and last is None:
            return span
        return first[0] if first and first[1] < end else start, last[1] if last and last[0] > start else end


def _without_spaces(text: str, span: Span) -> Span:
    """The inside of a quotation without the spaces that French sets beside its marks."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _trimmed(text: str, span: Span, first: frozenset[str], last: frozenset[str]) -> Span | None:
    """The span without characters of `first` at its start and of `last` at its end; None where it has no others."""
    start, end = span
    while start < end and text[start] in first:
        start += 1
    while end > start and text[end - 1] in last:
        end -= 1
    return (start, end) if start < end else None


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
        parent = next((s.id for s in reversed(open_ones) if _holds(s, statement)), None) if open_ones else None
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
