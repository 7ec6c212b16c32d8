"""The records that travel through Retold: frozen, typed, and the same in Python and in JSON.

A `Span` is a half-open range of Unicode code points of the article's unchanged text: `article.text[start:end]` is the
words. Probabilities are 0..1, rounded to three decimals. None and the empty sequence mean "unknown" or "none", never
zero.
"""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

Span = tuple[int, int]
Mode = Literal["direct", "indirect", "mixed"]
ReferentKind = Literal["person", "body", "place", "group", "document"]
FigureKind = Literal["money", "percent", "count", "measure", "number"]
OriginKind = Literal["agency", "outlet", "link", "photo", "press release", "interview", "post"]
ChangeKind = Literal[
    "mode", "number", "name", "hedge", "negation", "dropped", "added", "attribution", "wording", "order"
]
Severity = Literal["grave", "notable", "minor"]


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The base of all records: immutable, compared by value, written to JSON field by field.

    Records never point at each other in a circle, so the garbage collector need not look at them (`gc=False`): that
    halves its share of the time.
    """


class Origin(Record, frozen=True, kw_only=True):
    """What an article or one of its statements says it came from.

    `name` is the agency, outlet, site or person credited, "" where the credit names none; `span` the words that say so;
    `statement` the id of the one statement that it holds for, None for the whole article.
    """

    kind: OriginKind
    name: str
    span: Span
    statement: str | None = None


class Article(Record, frozen=True, kw_only=True):
    """One published report. `text` is never changed after reading; where a title came apart it is title, blank line,
    text.

    `id` is the id given, else a hash of the text and of url, outlet or path. `text_hash` is equal for equal words.
    `language` is ISO 639-1, else 639-3; `published_at` RFC 3339, as precise as known ("2024-05", "2024-05-20").
    `extra` holds input fields that Retold does not know, passed through; annotations in it are never read.
    """

    id: str
    text_hash: str
    text: str
    title: Span | None = None
    language: str | None = None
    path: str | None = None
    url: str | None = None
    outlet: str | None = None
    published_at: str | None = None
    boilerplate: tuple[Span, ...] = ()
    origins: tuple[Origin, ...] = ()
    extra: Mapping[str, Any] = {}


class Speaker(Record, frozen=True, kw_only=True):
    """The person or body that a source resolves to.

    `id` is the library's, None where no library is involved. `name` is the most frequent full form, ties by code
    points; `variants` the other forms met; `why` one readable sentence: which rule, which words.
    """

    id: str | None = None
    name: str
    variants: tuple[str, ...] = ()
    why: str = ""


class Statement(Record, frozen=True, kw_only=True):
    """One attribution found in an article.

    `source`, `cue` and `content` are spans; an empty source means that the text names none, several content spans
    that the
    words are interrupted. `mode` follows the quotation marks: direct where all content stands inside them, indirect
    where
    none does, mixed between. `speaker` None: unknown. `parent` is the id of the statement in whose content this one
    stands.
    `text` is the content's words, pieces joined by " … ". `rule` names what found it, `probability` how often that is
    right.
    """

    id: str
    article: str
    language: str
    mode: Mode
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: Speaker | None = None
    parent: str | None = None
    text: str
    rule: str
    probability: float


class Figure(Record, frozen=True, kw_only=True):
    """An amount in a text.

    `value` is in `unit` (25 billion dollars: 2.5e10 in "USD"), None where it cannot be told. `unit` is ISO 4217 for
    money ("crown" where it may be that of several countries), "percent", the noun counted, or a UCUM unit. `hedge` is
    the hedging words as in the text. `period` is an ISO 8601 interval ("2022-01-01/2022-12-31") or the relative words
    where they cannot be resolved. `measures` is what it is a figure of, as in the text.
    """

    article: str | None = None
    span: Span
    kind: FigureKind
    value: float | None = None
    unit: str | None = None
    hedge: str | None = None
    period: str | None = None
    measures: str | None = None


class Moment(Record, frozen=True, kw_only=True):
    """A date or period named in a text: `start` and `end` are ISO dates (inclusive), None where relative words could
    not be resolved because the publication date is unknown; `relative` tells "last year" from "2022"."""

    span: Span
    start: str | None = None
    end: str | None = None
    relative: bool = False


class Role(Record, frozen=True, kw_only=True):
    """An office or occupation that the text ties to a referent, e.g. "the Kazakh leader".

    `kind` is the class of the role noun in the language pack ("head", "minister", "mayor", "spokesperson", "expert",
    …); `countries` are ISO 3166 codes read beside it.
    """

    span: Span
    kind: str
    noun: str
    countries: tuple[str, ...] = ()


class Referent(Record, frozen=True, kw_only=True):
    """A person, body or place within one article: its best local name, all spans that name it, and its roles there.

    `gender` is "m", "f" or None where unknown.
    """

    name: str
    kind: ReferentKind
    mentions: tuple[Span, ...]
    roles: tuple[Role, ...] = ()
    gender: Literal["m", "f"] | None = None


class Annotated(Record, frozen=True, kw_only=True):
    """One article with all that Retold found in it alone: what `annotate` returns and the library keeps.

    `article` has its language, boilerplate and origins filled in. `sentences` are those of the body, title included.
    """

    article: Article
    sentences: tuple[Span, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]
    referents: tuple[Referent, ...]


class Telling(Record, frozen=True, kw_only=True):
    """One statement's part in an utterance: `spans` are the part of its content that retells it.

    `order` counts from 0 by publication time; None: unknown, never the order of the files. `probability` is that of the
    strongest link that joins it; `evidence` says why in readable pieces ("25 milliards = 25 billion (figure)").
    """

    statement: str
    spans: tuple[Span, ...]
    order: int | None = None
    probability: float
    evidence: tuple[str, ...] = ()


class Utterance(Record, frozen=True, kw_only=True):
    """What was said once. `said_at` is (earliest, latest) as ISO dates, None where unknown; `origins` counts the
    independent ones that show themselves, None where none does."""

    id: str
    speaker: Speaker | None = None
    said_at: tuple[str | None, str | None] = (None, None)
    tellings: tuple[Telling, ...]
    origins: int | None = None


class Change(Record, frozen=True, kw_only=True):
    """One typed difference between two tellings, with the words of both sides.

    `left` and `right` are the words concerned (empty where that side has none); `left_telling` and `right_telling` the
    content spans of the two tellings compared. `explanation` is one plain sentence.
    """

    kind: ChangeKind
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_telling: tuple[Span, ...]
    right_telling: tuple[Span, ...]
    severity: Severity
    probability: float
    explanation: str
    utterance: str | None = None
    left_article: str
    right_article: str


class Pair(Record, frozen=True, kw_only=True):
    """Two sentences of two articles that say the same, with the evidence in readable pieces."""

    left: Span
    right: Span
    probability: float
    evidence: tuple[str, ...] = ()


class Comparison(Record, frozen=True, kw_only=True):
    """Two whole articles held against each other: `same_story` 0..1; all pairs above .05, best first; the changes."""

    same_story: float
    pairs: tuple[Pair, ...]
    changes: tuple[Change, ...]


class Story(Record, frozen=True, kw_only=True):
    """The articles that report the same event, and the utterances told in them."""

    id: str
    articles: tuple[str, ...]
    utterances: tuple[str, ...] = ()


class Difference(Record, frozen=True, kw_only=True):
    """Where one utterance of a thread says otherwise than another: both texts, and no verdict on either.

    `first` and `second` are utterance ids in the order of the thread, each with one article that tells it and the
    content spans there; `left` and `right` are the words that differ. `explanation` is one plain sentence.
    """

    kind: Literal["negation", "number"]
    first: str
    second: str
    first_article: str
    second_article: str
    first_telling: tuple[Span, ...]
    second_telling: tuple[Span, ...]
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    explanation: str


class Thread(Record, frozen=True, kw_only=True):
    """One speaker's utterances on one subject, in time order; `subject` is words of the texts, `figures` the series,
    `differs` where an utterance says otherwise than one before it."""

    id: str
    speaker: Speaker
    subject: str
    utterances: tuple[str, ...]
    figures: tuple[Figure, ...] = ()
    differs: tuple[Difference, ...] = ()


class Relay(Record, frozen=True, kw_only=True):
    """One step of a statement's way: `target` (an article id) has it from `source` (an article id, or the name of an
    outside origin such as an agency). `why` says which words or which likeness show it."""

    source: str
    target: str
    kind: Literal["credit", "link", "copy", "translation"]
    probability: float
    why: str


class Rejected(Record, frozen=True, kw_only=True):
    """An input that could not be read: `path` as given (with row or line number where it is one of many), and why."""

    path: str
    reason: str


class TraceDocument(Record, frozen=True, kw_only=True):
    """All that a trace shows: what `retold trace --json` writes and the pages are drawn from.

    Every list holds records of one kind, in a fixed order that does not depend on the order of the input; empty where
    nothing is known. `changes` are ranked gravest first; `relays` are the steps by which articles had it from each
    other.
    """

    articles: tuple[Article, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    stories: tuple[Story, ...] = ()
    changes: tuple[Change, ...] = ()
    threads: tuple[Thread, ...] = ()
    relays: tuple[Relay, ...] = ()
    rejected: tuple[Rejected, ...] = ()
