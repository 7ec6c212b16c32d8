"""Who speaks: each statement's source resolved to a name that stands in the same article, or to nobody known."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from retold.facts.roles import may_be
from retold.facts.vocabulary import Token, Vocabulary, vocabulary
from retold.records import Referent, Span, Speaker, Statement
from retold.statements.source_phrases import Source, take_apart
from retold.text.layout import Layout

PRECISION = {
    "name": 0.97,
    "pronoun": 0.79,
    "relative": 0.9,
    "role": 0.81,
    "role again": 0.89,
    "body again": 0.8,
    "own words": 0.69,
    "first person": 0.67,
    "speaker before": 0.6,
    "speaker after": 0.6,
}
"""How often each rule is right, measured on the development half of the gold; what is under a half is never used."""


class Answer(NamedTuple):
    """Who a source is: a referent of the article, or its own words where nobody is named."""

    rule: str
    words: str
    referent: Referent | None = None


def resolve(layout: Layout, statements: Sequence[Statement], referents: Sequence[Referent]) -> tuple[Statement, ...]:
    """The statements with their speakers, in the order given.

    A speaker's `name` is words of the article: the fullest local name, or the source's own words where it names nobody but
    describes a body, a document or a group. None: unknown, because a wrong name is worse than none.
    """
    return _Resolver(layout, referents).resolve(statements)


class _Resolver:
    """One article's statements, resolved in text order: what was said before decides what a pronoun means."""

    def __init__(self, layout: Layout, referents: Sequence[Referent]) -> None:
        self.text = layout.text
        self.known: Vocabulary = vocabulary(layout.pack)
        self.referents = referents
        places = sorted((start, end, n) for n, referent in enumerate(referents) for start, end in referent.mentions)
        self.starts = [start for start, _, _ in places]
        self.at = {start: (end, referents[n]) for start, end, n in places}
        self.paragraphs = [start for start, _ in layout.paragraphs]
        self.quoted = [q.span for q in layout.quotations if q.depth == 0]
        self.sentence_starts = layout.sentences
        self.roles: dict[int, list[tuple[str, str, tuple[str, ...], frozenset[str]]]] = {
            id(r): [(role.kind, role.noun, tuple(role.countries), self._other(role.span)) for role in r.roles] for r in referents
        }
        self.gender: dict[int, str | None] = {id(r): r.gender for r in referents}
        self.said: list[tuple[int, Referent | None, str]] = []
        self.answers: dict[str, Answer | None] = {}

    def _other(self, span: Span) -> frozenset[str]:
        return frozenset(token.low for token in self.known.tokens(self.text, *span))

    def resolve(self, statements: Sequence[Statement]) -> tuple[Statement, ...]:
        order = sorted(range(len(statements)), key=lambda n: _place(statements[n]))
        found: dict[int, Speaker | None] = {}
        for n in order:
            statement = statements[n]
            answer = self._answer(statement)
            self.answers[statement.id] = answer
            if answer is not None and answer.referent is not None:
                self.said.append((_place(statement), answer.referent, answer.rule))
            found[n] = self._speaker(answer, statement)
        return tuple(replace(statement, speaker=found[n]) for n, statement in enumerate(statements))

    def _answer(self, statement: Statement) -> Answer | None:
        if not statement.source:
            return self._unattributed(statement)
        span = (statement.source[0][0], statement.source[0][1])
        source = take_apart(self.text, span, self.at, self.starts, self.known)
        if source.sort == "name" and source.referent is not None:
            return Answer("name", self.text[span[0] : span[1]], source.referent)
        if source.sort == "pronoun":
            return self._pronoun(source, span, statement)
        if source.sort == "role":
            return self._role(source, span)
        if source.sort == "body":
            return self._body(source, span)
        return self._own_words(source, span)

    # who a pronoun means

    def _pronoun(self, source: Source, span: Span, statement: Statement) -> Answer | None:
        tag, words = source.pronoun, self.text[span[0] : span[1]]
        if tag == "r":
            referent = self._just_before(span[0])
            return Answer("relative", words, referent) if referent else None
        if "1" in tag and "p" not in tag:
            parent = self.answers.get(statement.parent or "")
            return Answer("first person", words, parent.referent) if parent and parent.referent else None
        if "q" in tag or "p" in tag or "2" in tag:
            return None
        referent = self._nearest(span[0], tag)
        if referent is None:
            return None
        if tag in ("m", "f") and self.gender[id(referent)] is None:
            self.gender[id(referent)] = tag
        return Answer("pronoun", words, referent)

    def _just_before(self, at: int) -> Referent | None:
        n = bisect_left(self.starts, at) - 1
        if n < 0:
            return None
        end, referent = self.at[self.starts[n]]
        return referent if len(self.text[end:at].strip(" ,")) == 0 else None

    def _nearest(self, at: int, tag: str) -> Referent | None:
        """The person (or body, for "it") that a pronoun means: the speaker before if near, else the nearest, subjects first."""
        paragraph = bisect_right(self.paragraphs, at)
        best, best_score = None, -1e9
        seen: set[int] = set()
        for n in range(bisect_left(self.starts, at) - 1, -1, -1):
            start = self.starts[n]
            referent = self.at[start][1]
            if id(referent) in seen or not self._can_be(referent, tag) or self._in_quotation(start, at):
                continue
            seen.add(id(referent))
            distance = paragraph - bisect_right(self.paragraphs, start)
            if distance > 4:
                break
            score = -2.0 * distance - (at - start) / 400
            if self._opens_sentence(start):
                score += 1.0
            if self.said and self.said[-1][1] is referent:
                score += 1.5
            if score > best_score:
                best, best_score = referent, score
        return best

    def _can_be(self, referent: Referent, tag: str) -> bool:
        if tag == "n":
            return referent.kind in ("body", "document")
        if referent.kind != "person":
            return False
        gender = self.gender[id(referent)]
        return gender is None or tag not in ("m", "f") or gender == tag

    def _in_quotation(self, start: int, at: int) -> bool:
        n = bisect_right(self.quoted, (start, len(self.text))) - 1
        return n >= 0 and self.quoted[n][0] <= start < self.quoted[n][1] and not self.quoted[n][0] <= at < self.quoted[n][1]

    def _opens_sentence(self, start: int) -> bool:
        n = bisect_right(self.sentence_starts, (start, len(self.text))) - 1
        return n >= 0 and start - self.sentence_starts[n][0] < 40

    # who a role means

    def _role(self, source: Source, span: Span) -> Answer | None:
        noun = source.noun
        if noun is None:
            return None
        words = self.text[span[0] : span[1]]
        if noun.plural or source.plural:
            return self._own_words(source, span)
        if noun.kind == "spokesperson":
            return self._spokesperson(source, span)
        if not source.definite:
            return None
        referent, again = self._holder(source, span)
        if referent is None:
            return None
        self._learn(referent, source)
        return Answer("role again" if again else "role", words, referent)

    def _holder(self, source: Source, span: Span) -> tuple[Referent | None, bool]:
        """The person whose role the words name; no one whose countries contradict them."""
        noun = source.noun
        assert noun is not None
        other = frozenset(token.low for token in source.tokens) - self.known.determiners
        best, best_score, again = None, 0.0, False
        for referent in self.referents:
            if referent.kind != "person":
                continue
            gender = self.gender[id(referent)]
            if noun.gender and gender and noun.gender != gender:
                continue
            held = self.roles[id(referent)]
            lands = {code for _, _, countries, _ in held for code in countries}
            if source.countries and lands and not lands & set(source.countries):
                continue
            for kind, word, countries, words in held:
                if not may_be(noun.kind, kind) and word != noun.words:
                    continue
                score = 2.0 + (word == noun.words) + 0.5 * (kind == noun.kind) + 0.5 * len(words & other)
                score += bool(source.countries) and bool(set(countries) & set(source.countries))
                score += self._nearness(referent, span[0])
                if score > best_score:
                    best, best_score, again = referent, score, word == noun.words
        return best, again

    def _nearness(self, referent: Referent, at: int) -> float:
        """0..1: how lately the person was named before this place."""
        starts = [start for start, _ in referent.mentions if start < at]
        if not starts:
            return -0.5
        return max(0.0, 1.0 - (at - starts[-1]) / 2000)

    def _learn(self, referent: Referent, source: Source) -> None:
        """A role once resolved is this person's: met again it means the same, and another country's is another's."""
        assert source.noun is not None
        entry = (source.noun.kind, source.noun.words, source.countries, frozenset(token.low for token in source.tokens))
        if entry not in self.roles[id(referent)]:
            self.roles[id(referent)].append(entry)

    def _spokesperson(self, source: Source, span: Span) -> Answer | None:
        """A spokesperson without a name speaks for the body."""
        words = self.text[span[0] : span[1]]
        if source.owner is not None and source.owner.kind != "place":
            return Answer("name", words, source.owner)
        referent, _ = self._holder(source, span) if source.definite else (None, False)
        if referent is not None:
            return Answer("role", words, referent)
        body = _other_noun(source.tokens, self.known)
        return Answer("own words", self.text[body[0] : body[1]]) if body else None

    # bodies, documents, groups

    def _body(self, source: Source, span: Span) -> Answer | None:
        noun = source.noun
        words = self.text[span[0] : span[1]]
        if noun is not None and source.definite and not source.plural:
            for start in reversed(self.starts[: bisect_left(self.starts, span[0])]):
                referent = self.at[start][1]
                if referent.kind == "body" and _named_after(referent, noun.words, noun.kind, self.known):
                    return Answer("body again", words, referent)
        return self._own_words(source, span)

    def _own_words(self, source: Source, span: Span) -> Answer | None:
        if source.sort == "role" and not source.plural:
            return None
        return Answer("own words", self.text[source.own[0] : source.own[1]])

    # no source

    def _unattributed(self, statement: Statement) -> Answer | None:
        return None

    def _speaker(self, answer: Answer | None, statement: Statement) -> Speaker | None:
        if answer is None or PRECISION[answer.rule] < 0.5 or not answer.words.strip():
            return None
        if answer.referent is None:
            return Speaker(name=answer.words, why=f"{answer.rule}: “{answer.words}”")
        names = dict.fromkeys(self.text[a:b] for a, b in answer.referent.mentions)
        names.pop(answer.referent.name, None)
        return Speaker(name=answer.referent.name, variants=tuple(names), why=f"{answer.rule}: “{answer.words}”")


def _place(statement: Statement) -> int:
    spans = (*statement.source, *statement.cue) or statement.content
    return min((start for start, _ in spans), default=0)


def _named_after(referent: Referent, noun: str, kind: str, known: Vocabulary) -> bool:
    """Whether "the ministry" may be this body: its name or an apposition holds the noun."""
    tokens = known.tokens(referent.name, 0, len(referent.name))
    return any(token.low == noun for token in tokens) or any(role.noun == noun for role in referent.roles)


def _other_noun(tokens: Sequence[Token], known: Vocabulary) -> Span | None:
    """The body beside a spokesperson: "a council spokesperson", "a spokesman for its interior ministry"."""
    at = 0
    size = 0
    for at in range(len(tokens)):
        found = known.noun_at(tokens, at)
        if found and found[0].sort in ("body", "group"):
            first = at
            while first > 0 and not (tokens[first - 1].low in known.determiners or tokens[first - 1].low in known.of):
                if known.noun_at(tokens, first - 1):
                    break
                first -= 1
            size = found[1]
            return tokens[first].start, tokens[at + size - 1].end
    return None
