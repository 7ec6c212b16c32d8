"""Who speaks: each statement's source resolved to a name that stands in the same article, or to nobody known."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from retold.facts.vocabulary import Token, Vocabulary
from retold.records import Referent, Span, Speaker, Statement
from retold.statements import antecedents
from retold.statements.cast import Cast, HeldRole, Said
from retold.statements.holders import Holding, countryman, holder, named_ahead
from retold.statements.source_phrases import Source, take_apart
from retold.text.layout import Layout

PRECISION = {
    "name": 0.97,
    "pronoun": 0.79,
    "it": 0.6,
    "they": 0.6,
    "relative pronoun": 0.9,
    "role": 0.81,
    "role met again": 0.89,
    "nationality and role": 0.7,
    "role of the one spoken of": 0.6,
    "role before name": 0.6,
    "body met again": 0.8,
    "spokesperson": 0.8,
    "own words": 0.69,
    "first person": 0.67,
    "speaker before": 0.6,
    "interview": 0.9,
    "headline": 0.7,
    "same words": 0.9,
}
"""How often each rule is right, measured on the development half of the gold (benchmarks/speakers.py --rules); a rule under
a half is not used."""


class Answer(NamedTuple):
    """Who a source is: a referent of the article, or its own words where nobody is named; `because` says why in words."""

    rule: str
    words: str
    because: str
    referent: Referent | None = None


def resolve(layout: Layout, statements: Sequence[Statement], referents: Sequence[Referent]) -> tuple[Statement, ...]:
    """The statements with their speakers, in the order given.

    A speaker's `name` is words of the article: the fullest local name, or the source's own words where it names nobody but
    describes a body, a document or a group. None: unknown, because a wrong name is worse than none.
    """
    return _Resolver(layout, referents).resolve(statements) if statements else ()


class _Resolver:
    """One article's statements, resolved in text order: what was said before decides what a pronoun means."""

    def __init__(self, layout: Layout, referents: Sequence[Referent]) -> None:
        self.cast = Cast(layout, referents)
        self.text = layout.text
        self.known = self.cast.known
        self.answers: dict[str, Answer | None] = {}
        self.own_names: dict[str, str] = {}
        self.forms: dict[str, tuple[str, ...]] = {}

    def resolve(self, statements: Sequence[Statement]) -> tuple[Statement, ...]:
        by_id = {statement.id: statement for statement in statements}
        for statement in sorted(statements, key=_place):
            self._settle(statement, by_id)
        self._same_words(statements)
        return tuple(replace(statement, speaker=self._speaker(self.answers[statement.id])) for statement in statements)

    def _settle(self, statement: Statement, by_id: dict[str, Statement], depth: int = 0) -> None:
        """Resolve a statement once; what is said inside another's words after that other one."""
        if statement.id in self.answers:
            return
        parent = by_id.get(statement.parent or "")
        if parent is not None and depth < 8:
            self._settle(parent, by_id, depth + 1)
        source = self._source(statement)
        answer = self._answer(statement, source)
        self.answers[statement.id] = answer
        if answer is not None:
            self.cast.said.append(_said(statement, source, answer))

    def _same_words(self, statements: Sequence[Statement]) -> None:
        """A quotation without a source whose words stand in another statement of the article is that one's speaker's."""
        loose = [
            s for s in statements if not s.source and self.answers[s.id] is None and s.mode != "indirect" and s.content
        ]
        bare = {s.id: _bare(self.text, s) for s in statements} if loose else {}
        for statement in loose[:20]:
            words = bare[statement.id]
            for other in (s for s in statements if s.content) if len(words) > 11 else ():
                apart = (
                    other.content[0][0] >= statement.content[-1][1] or statement.content[0][0] >= other.content[-1][1]
                )
                answer = self.answers[other.id]
                if apart and answer and answer.referent and other.source and words in bare[other.id]:
                    self.answers[statement.id] = answer._replace(
                        rule="same words", because="said the same words further on"
                    )
                    break

    def _source(self, statement: Statement) -> Source:
        if not statement.source:
            return Source("none")
        return take_apart(self.text, statement.source[0], self.cast.at, self.cast.starts, self.known)

    def _answer(self, statement: Statement, source: Source) -> Answer | None:
        if source.sort == "none":
            return self._unattributed(statement)
        span = statement.source[0]
        interview = self._interview(source, span)
        if interview is not None:
            return interview
        rules = {"name": self._name, "role": self._role, "body": self._body}
        if source.sort == "pronoun":
            return self._pronoun(source, span, statement)
        return rules.get(source.sort, self._own_words)(source, span)

    # names

    def _name(self, source: Source, span: Span) -> Answer | None:
        referent = source.referent
        if referent is None:
            return None
        words = self.text[span[0] : span[1]]
        if referent.kind == "person" and source.noun and source.noun.sort == "role" and not source.noun.plural:
            self.cast.learn_role(referent, _held(source, words))
        longer = self._longer_name(source, referent)
        if longer:
            self.own_names.setdefault(referent.name, longer)
        return Answer("name", words, "is named there", referent)

    def _longer_name(self, source: Source, referent: Referent) -> str | None:
        """The name of a body that goes on in small letters (« Union des armateurs du golfe »)."""
        tokens = [token for token in source.tokens if source.own[0] <= token.start < source.own[1]]
        if referent.kind == "person" or (" " in referent.name and referent.roles):
            return None
        for at, token in enumerate(tokens):
            if token.text == referent.name.split()[-1] and at + 1 < len(tokens) and tokens[at + 1].low in self.known.of:
                first = next(n for n, t in enumerate(tokens) if t.text == referent.name.split()[0])
                return self.text[tokens[first].start : source.own[1]]
        return None

    # pronouns

    def _pronoun(self, source: Source, span: Span, statement: Statement) -> Answer | None:
        tag, words, cast = source.pronoun, self.text[span[0] : span[1]], self.cast
        if tag == "r":
            referent = antecedents.relative(cast, span[0])
            return Answer("relative pronoun", words, "stands right behind the name", referent) if referent else None
        if tag == "1":
            parent = self.answers.get(statement.parent or "")
            return (
                parent._replace(rule="first person", words=words, because="stands in that speaker's own words")
                if parent
                else None
            )
        if "c" in tag:
            named = antecedents.closest(cast, span[0], tag[0] if tag[0] in "mf" else None)
            return Answer("pronoun", words, "the person named right before", named) if named else None
        if tag == "p":
            group = antecedents.several(cast, span[0])
            return (
                Answer("they", group.words, f"{words}: the group that spoke last")
                if group and not group.referent
                else None
            )
        if tag not in ("m", "f", "n", "3"):
            return None
        gender = tag if tag in ("m", "f") else None
        it = antecedents.thing(cast, span[0], gender) if tag in ("n", "m", "f") else None
        if it is not None:
            referent = it.referent if isinstance(it, Said) else it
            name = it.words if isinstance(it, Said) else it.name
            return Answer("it", words if referent else name, "the body or document that it stands for", referent)
        meant = antecedents.person(cast, span[0], gender) if tag != "n" else None
        if meant is None:
            return None
        if gender:
            cast.learn_gender(meant[0], gender)
        return Answer("pronoun", words, meant[1], meant[0])

    def _interview(self, source: Source, span: Span) -> Answer | None:
        """The labels of a printed interview: the question is the interviewer's, the answer that of the person introduced."""
        label = source.tokens[0].low if len(source.tokens) == 1 else ""
        if not label or label not in self.known.questioner | self.known.answerer:
            return None
        asks = label in self.known.questioner
        for referent in self.cast.people:
            start = referent.mentions[0][0]
            if self.cast.byline(start) == asks and (asks or start < span[0]):
                because = "is named as the interviewer" if asks else "is the person interviewed"
                return Answer("interview", self.text[span[0] : span[1]], because, referent)
        return None

    # roles

    def _role(self, source: Source, span: Span) -> Answer | None:
        noun, words = source.noun, self.text[span[0] : span[1]]
        if noun is None:
            return None
        if noun.plural or source.plural:
            return self._own_words(source, span)
        if noun.kind == "spokesperson":
            return self._spokesperson(source, span)
        if source.definite and not source.possessive:
            found = holder(self.cast, source, span[0])
            if found:
                return self._held_by(found, source, words)
            countryman_ = countryman(self.cast, source, span[0])
            if countryman_:
                self.cast.learn_role(countryman_, _held(source, words))
                return Answer(
                    "nationality and role", words, "no other person named here may be of that country", countryman_
                )
            house = self._house(source, span)
            if house:
                return Answer("own words", house, "so called before")
        ahead = named_ahead(self.cast, source, span) if source.definite or self.cast.paragraph(span[0]) < 2 else None
        if ahead:
            self.cast.learn_role(ahead, _held(source, words))
            return Answer("role before name", words, "is named right after", ahead)
        return None

    def _held_by(self, found: Holding, source: Source, words: str) -> Answer:
        self.cast.learn_role(found.referent, _held(source, words))
        if found.role is None:
            return Answer("role of the one spoken of", words, "is the one the text is speaking of", found.referent)
        again = source.noun is not None and found.role.noun == source.noun.words
        because = f"the text calls that person “{found.role.phrase}”"
        return Answer("role met again" if again else "role", words, because, found.referent)

    def _house(self, source: Source, span: Span) -> str | None:
        """A reporter met before by the house: "the correspondent" is the "Kazinform correspondent" of an earlier sentence."""
        if source.noun is None or source.noun.kind != "journalist":
            return None
        if source.owner is not None and source.owner.kind == "body":
            return self.text[source.own[0] : source.own[1]]
        found = re.search(rf"[^\W\d_a-z][\w-]+ {re.escape(source.noun.words)}\b", self.text[: span[0]])
        return found.group() if found else None

    def _spokesperson(self, source: Source, span: Span) -> Answer | None:
        """A spokesperson without a name speaks for the body."""
        words = self.text[span[0] : span[1]]
        if source.owner is not None and source.owner.kind == "body":
            return Answer("spokesperson", words, "a spokesperson speaks for the body", source.owner)
        found = holder(self.cast, source, span[0]) if source.definite else None
        if found:
            return self._held_by(found, source, words)
        body = _body_beside(source.tokens, self.known)
        if body:
            return Answer("spokesperson", self.text[body[0] : body[1]], "a spokesperson speaks for the body")
        last = self.cast.last_body(span[0]) if len(source.tokens) < 3 else None
        return Answer("spokesperson", words, "a spokesperson of the body that spoke last", last) if last else None

    # bodies, documents, groups

    def _body(self, source: Source, span: Span) -> Answer | None:
        noun, words = source.noun, self.text[span[0] : span[1]]
        if noun is not None and source.definite and not (source.plural or source.possessive or source.owner):
            for start, referent in self.cast.named_before(span[0]):
                if self.cast.at[start][0] <= span[0] and referent.kind == "body" and self._called(referent, noun.words):
                    return Answer("body met again", words, f"the last body called “{noun.words}”", referent)
            last = self.cast.last_body(span[0]) if noun.kind in _ANY_BODY and len(source.tokens) < 3 else None
            if last is not None and self._may_be_called(last, noun.kind):
                return Answer("body met again", words, "the body that spoke last", last)
        return self._own_words(source, span)

    def _called(self, referent: Referent, noun: str) -> bool:
        name = self.own_names.get(referent.name, referent.name)
        tokens = self.known.tokens(name, 0, len(name))
        return any(token.low == noun for token in tokens) or any(role.noun == noun for role in referent.roles)

    def _may_be_called(self, referent: Referent, kind: str) -> bool:
        """Whether no noun in a body's name makes it a body of another class."""
        tokens = self.known.tokens(referent.name, 0, len(referent.name))
        kinds = {noun.kind for token in tokens if (noun := self.known.nouns.get(token.low)) and noun.sort == "body"}
        return not kinds or kind in kinds

    def _own_words(self, source: Source, span: Span) -> Answer | None:
        proper = self.text[source.own[0]].isupper() and not source.bare
        if source.sort == "unknown" and not (source.plural or proper or (source.definite and not source.possessive)):
            return None
        return Answer("own words", self.text[source.own[0] : source.own[1]], "the source names nobody")

    # no source

    def _unattributed(self, statement: Statement) -> Answer | None:
        """A quotation that names nobody: the one person named beside it in a headline, or who spoke just before."""
        if statement.mode == "indirect" or not statement.content:
            return None
        start, end = statement.content[0][0], statement.content[-1][1]
        here = self.cast.paragraph(start)
        if here == 0:
            named = {
                r.name: r for a, _, r in self.cast.named_between(*self.cast.paragraph_span(0)) if not start <= a < end
            }
            people = [referent for referent in named.values() if referent.kind == "person"]
            return (
                Answer("headline", people[0].name, "is the one named in the headline", people[0])
                if len(people) == 1
                else None
            )
        for said in reversed(self.cast.said):
            if said.at < start:
                near = self.cast.paragraph(said.at) == here
                if near and said.referent is not None and said.referent.kind == "person":
                    return Answer("speaker before", said.referent.name, "spoke right before", said.referent)
                break
        return None

    def _speaker(self, answer: Answer | None) -> Speaker | None:
        if answer is None or PRECISION[answer.rule] < 0.5 or not answer.words.strip():
            return None
        share = f"(rule: {answer.rule}, right in {PRECISION[answer.rule]:.0%})"
        referent = answer.referent
        if referent is None:
            return Speaker(name=answer.words, why=f"“{answer.words}”: {answer.because} {share}")
        name = self.own_names.get(referent.name, referent.name)
        if name not in self.forms:
            forms = dict.fromkeys((referent.name, *(self.text[a:b] for a, b in referent.mentions)))
            forms.pop(name, None)
            self.forms[name] = tuple(forms)
        return Speaker(
            name=name, variants=self.forms[name], why=f"“{answer.words}” is {name}: {answer.because} {share}"
        )


_ANY_BODY = {"firm", "association", "media", "school", "hospital", "team"}
"""Classes of nouns that mean a body named before where nothing else is said ("the company"), unlike "the government"."""


def _bare(text: str, statement: Statement) -> str:
    """A statement's words in lower case, letters and digits only."""
    return "".join(c for a, b in statement.content for c in text[a:b].lower() if c.isalnum())


def _place(statement: Statement) -> int:
    spans = (*statement.source, *statement.cue) or statement.content
    return min((start for start, _ in spans), default=0)


def _said(statement: Statement, source: Source, answer: Answer) -> Said:
    plural = source.plural or answer.rule == "they"
    return Said(_place(statement), answer.referent, answer.words, source.sort, plural, source.gender)


def _held(source: Source, phrase: str) -> HeldRole:
    assert source.noun is not None
    words = frozenset(token.low for token in source.tokens)
    return HeldRole(source.noun.kind, source.noun.words, source.countries, words, phrase)


def _body_beside(tokens: Sequence[Token], known: Vocabulary) -> Span | None:
    """The body beside a spokesperson: "a council spokesperson", "a spokesman for its interior ministry"."""
    for at in range(len(tokens)):
        found = known.noun_at(tokens, at)
        if found and found[0].sort in ("body", "group"):
            first = at
            while (
                first > 0
                and tokens[first - 1].low not in known.determiners | known.of
                and not known.noun_at(tokens, first - 1)
            ):
                first -= 1
            return tokens[first].start, tokens[at + found[1] - 1].end
    return None
