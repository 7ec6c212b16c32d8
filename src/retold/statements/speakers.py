"""Who speaks: each statement's source resolved to a name that stands in the same article, or to nobody known."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from retold.facts.vocabulary import Noun
from retold.languages.pack import valued
from retold.records import Referent, Span, Speaker, Statement
from retold.statements import antecedents
from retold.statements.adjectives import base_form
from retold.statements.answers import PRECISION, Answer, held, held_by
from retold.statements.appositions import in_apposition
from retold.statements.bodies import body, house, own_words, spokesperson
from retold.statements.cast import Cast, HeldRole, Said
from retold.statements.cue_verbs import CueVerbs
from retold.statements.holders import called_anew, countryman, holder, named_ahead, sole
from retold.statements.interviewees import Interviewees
from retold.statements.loose import same_words, unattributed
from retold.statements.source_phrases import Source, take_apart
from retold.text.layout import Layout

_FIRST = re.compile(r"(\w+['’]|\w+) ?")


def resolve(layout: Layout, statements: Sequence[Statement], referents: Sequence[Referent]) -> tuple[Statement, ...]:
    """The statements with their speakers, in the order given.

    A speaker's `name` is words of the article: the fullest local name, or the source's own words where it names
    nobody but
    describes a body, a document or a group. None: unknown, because a wrong name is worse than none.
    """
    return _Resolver(layout, referents).resolve(statements) if statements else ()


class _Resolver:
    """One article's statements, resolved in text order: what was said before decides what a pronoun means."""

    def __init__(self, layout: Layout, referents: Sequence[Referent]) -> None:
        self.cast = Cast(layout, referents)
        self.text = layout.text
        self.known = self.cast.known
        self.contracted = frozenset(valued(self.known.pack.speech.contracted))
        self.answers: dict[str, Answer | None] = {}
        self.places: dict[str, int] = {}
        self.by_id: dict[str, Statement] = {}
        self.turns = Interviewees(self.cast, ())
        speech = self.known.pack.speech
        self._drops = speech.drops_subject or speech.nominative
        self.verbs = CueVerbs(self.cast)
        self.forms: dict[str, tuple[str, ...]] = {}
        self.last: tuple[int, Answer | None, bool] | None = None

    def resolve(self, statements: Sequence[Statement]) -> tuple[Statement, ...]:
        self.by_id = {statement.id: statement for statement in statements}
        self.places = {statement.id: _place(statement) for statement in statements}
        self.turns = Interviewees(self.cast, [span for statement in statements for span in statement.content])
        for statement in sorted(statements, key=lambda statement: self.places[statement.id]):
            self._settle(statement)
        self.answers.update(same_words(self.text, statements, self.answers))
        return tuple(replace(statement, speaker=self._speaker(self.answers[statement.id])) for statement in statements)

    def _settle(self, statement: Statement, depth: int = 0) -> None:
        """Resolve a statement once; what is said inside another's words after that other one."""
        if statement.id in self.answers:
            return
        parent = self.by_id.get(statement.parent) if statement.parent else None
        if parent is not None and depth < 8:
            self._settle(parent, depth + 1)
        source, answer = self._answered(statement)
        if answer is not None and PRECISION[answer.rule] < _LEAST:
            answer = None
        at = self.places[statement.id]
        self.answers[statement.id] = answer
        if statement.parent is None:
            self.last = (at, answer, source.plural)
        if answer is not None:
            self.cast.said.append(_said(at, source, answer))
        elif statement.source and source.sort in ("role", "name", "unknown") and source.referent is None:
            self.cast.lost.append((at, source.gender))

    def _answered(self, statement: Statement) -> tuple[Source, Answer | None]:
        """What the words of a statement's source are, and who that is."""
        if not statement.source:
            return _NONE, self._unnamed(statement)
        span = self._span(statement)
        source = take_apart(self.text, span, self.cast.at, self.cast.starts, self.known)
        if source.sort == "none":
            return source, self._unnamed(statement)
        source = in_apposition(self.cast, source, span)
        return source, self._answer(statement, source, span)

    def _span(self, statement: Statement) -> Span:
        """The source without a preposition that holds its article: « della | collega Ines Neri »."""
        start, end = statement.source[0]
        first = _FIRST.match(self.text, start, end) if self.contracted else None
        return (first.end(), end) if first and first[1].lower().replace("’", "'") in self.contracted else (start, end)

    def _unnamed(self, statement: Statement) -> Answer | None:
        """Whose a statement without a source is."""
        if statement.rule.startswith("interview"):
            return self.turns.answer(statement) if statement.rule == "interview: answer" else None
        if self._drops and statement.cue and self.verbs.are_others(statement):
            return None
        if self.turns.replies(statement):
            return self.turns.answer(statement)
        found = unattributed(self.cast, statement)
        if found and found.referent and found.referent is self._quoted_by(statement):
            return None  # who is quoted quotes somebody else
        return found or self._left_out(statement)

    def _quoted_by(self, statement: Statement) -> Referent | None:
        """Who says, in their own words, the statement in which this one lies, or the answer in whose paragraph."""
        if self.cast.paragraph(self.places[statement.id]) in self.turns.answered:
            return self.turns.interviewed
        parent = self.by_id.get(statement.parent) if statement.parent else None
        answer = self.answers.get(parent.id) if parent else None
        own = parent is not None and (parent.mode == "direct" or not parent.source)
        return answer.referent if answer and own else None

    def _answer(self, statement: Statement, source: Source, span: Span) -> Answer | None:
        label = self.text[span[0] : span[1]]
        turn, whose = self.turns.labelled(source, span)
        if turn or whose:
            return whose
        if source.sort == "pronoun":
            return self._pronoun(source, span, statement)
        if source.sort == "several":
            return None
        surname = self._bare_surname(source, label)
        if surname:
            return Answer("name", label, "has that surname", surname)
        if source.sort == "name":
            return self._name(source, span)
        if source.sort == "role":
            return self._role(source, span, statement)
        if source.sort == "body":
            return body(self.cast, source, span)
        if source.sort == "unknown" and self._governed(span[0]):
            return None
        return own_words(self.cast, source, subject=self._several_say(statement, span[0]))

    def _several_say(self, statement: Statement, at: int) -> bool:
        """Whether a source that no preposition governs is the subject of a verb in the plural, where nouns show their
        case."""
        if not self.known.pack.speech.nominative or self._governed(at):
            return False
        return self.verbs.are_plural(statement)

    def _bare_surname(self, source: Source, words: str) -> Referent | None:
        """Whose surname a source of one capital word is that names nobody and may be a noun („Reimann“, „Koch“)."""
        lone = source.referent is None and source.bare and words[:1].isupper() and " " not in words
        return self.cast.of_surname(words) if lone else None

    def _governed(self, at: int) -> bool:
        """Whether a preposition declines what begins here, where words are declined: the base form of an unlisted noun
        is not known then («на пилорамі»)."""
        if not self.known.declines or self.known.pack.names.last_declined:
            return False
        front = self.known.tokens(self.text, max(0, at - 24), at)
        return bool(front) and front[-1].low in self.known.complements

    # names

    def _name(self, source: Source, span: Span) -> Answer | None:
        referent = source.referent
        if referent is None:
            return None
        words = self.text[span[0] : span[1]]
        namesakes = self.cast.namesakes(words, span[0]) if " " not in words else ()
        if len(namesakes) > 1:
            spoke = self.cast.said[-1].referent if self.cast.said else None
            if spoke is None or spoke not in namesakes:
                return None  # the last one named was meant in 0 of 2
            referent = spoke
        if referent.kind == "person" and source.noun and source.noun.sort == "role" and not source.noun.plural:
            self.cast.learn_role(referent, held(source, words))
        longer = self._longer_name(source, referent)
        if longer:
            self.cast.own_names.setdefault(referent.name, longer)
        return Answer("name", words, "is named there", referent)

    def _longer_name(self, source: Source, referent: Referent) -> str | None:
        """The name of a body that goes on in small letters (« Union des armateurs du golfe »)."""
        if referent.kind == "person" or not source.tokens or (" " in referent.name and referent.roles):
            return None
        tokens = [token for token in source.tokens if source.own[0] <= token.start < source.own[1]]
        for at, token in enumerate(tokens):
            if token.text == referent.name.split()[-1] and at + 1 < len(tokens) and tokens[at + 1].low in self.known.of:
                first = next((n for n, t in enumerate(tokens) if t.text == referent.name.split()[0]), at)
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
                replace(
                    parent,
                    rule="first person",
                    words=words if parent.referent else parent.words,
                    because="stands in that speaker's own words",
                )
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
        if self.cast.lost_before(span[0], gender):
            return None
        it = antecedents.thing(cast, span[0], gender) if tag in ("n", "m", "f") else None
        if it is not None:
            referent = it.referent if isinstance(it, Said) else it
            name = it.words if isinstance(it, Said) else it.name
            return Answer("it", words if referent else name, "the body or document that it stands for", referent)
        meant = antecedents.person(cast, span[0], gender, self._quoted_by(statement)) if tag != "n" else None
        if meant is None:
            return None
        if gender:
            cast.learn_gender(meant[0], gender)
        return Answer("pronoun", words, meant[1], meant[0])

    def _left_out(self, statement: Statement) -> Answer | None:
        """Whose verb it is where the language leaves the pronoun out: of the one who acts right before, else of the one
        who spoke last in this paragraph; nobody where that one is unknown."""
        speech = self.known.pack.speech
        if not self._drops or not statement.cue or statement.parent is not None:
            return None
        if statement.rule.startswith(_NOBODYS_VERB):
            return None
        if speech.nominative and not self.verbs.are_personal(statement):
            return None
        last, at = self.last, self.places[statement.id]
        acting = self.cast.acting(at)
        if acting and (last is None or last[0] < acting[0]):
            return Answer("subject left out", acting[1].name, "is the subject of the sentence before", acting[1])
        if last is None or self.cast.paragraph(last[0]) != self.cast.paragraph(at):
            meant = antecedents.person(self.cast, at, None)
            again = meant and last and last[1] and last[1].referent is meant[0]
            return Answer("subject left out", meant[0].name, meant[1], meant[0]) if meant and again else None
        if last[1] is None or last[2]:
            return None
        return Answer("subject left out", last[1].words, "spoke last in this paragraph", last[1].referent)

    # roles

    def _role(self, source: Source, span: Span, statement: Statement) -> Answer | None:
        noun, words = source.noun, self.text[span[0] : span[1]]
        if noun is None:
            return None
        if noun.plural or source.plural:
            return own_words(self.cast, source, subject=self._several_say(statement, span[0]))
        if noun.kind == "spokesperson":
            return spokesperson(self.cast, source, span)
        if source.definite and not source.possessive:
            found = holder(self.cast, source, span[0])
            if found and found.role and not self._is_label_of_another(found.role, noun, span):
                return held_by(self.cast, found, source, words)
            countryman_ = None if found else countryman(self.cast, source, span[0])
            if countryman_:
                self.cast.learn_role(countryman_, held(source, words))
                return Answer(
                    "nationality and role", words, "no other person named here may be of that country", countryman_
                )
            reporter = house(self.cast, source, span)
            if reporter:
                return Answer("own words", reporter, "so called before")
        ahead = named_ahead(self.cast, source, span) if self.cast.paragraph(span[0]) == 0 else None
        if ahead:
            self.cast.learn_role(ahead, held(source, words))
            return Answer("role before name", words, "is named right after", ahead)
        definite = source.definite and not source.possessive and (not source.bare or self.known.declines)
        definite = definite and (noun.kind == "accused" or (self.known.pack.speech.drops_subject and not source.bare))
        only = sole(self.cast, source, span[0]) if definite else None
        if only:
            return Answer("role", words, "the only one named who may be meant", only)
        anew = called_anew(self.cast, source, span[0]) if source.definite and not source.possessive else None
        return Answer("called anew", words, "the person spoken of", anew) if anew else None

    def _is_label_of_another(self, role: HeldRole, noun: Noun, span: Span) -> bool:
        """Whether a source is the label of a transcript that has another noun than a role has: each has a label of
        their own."""
        opens = self.cast.paragraph_span(self.cast.paragraph(span[0]))[0] == span[0]
        return opens and self.text[span[1] : span[1] + 1] == ":" and role.noun != noun.words

    def _article(self, referent: Referent) -> str:
        """The first article in front of a name in the text."""
        for start, _ in referent.mentions:
            before = self.text[max(0, start - 12) : start].split()
            if before and before[-1].lower() in self.known.definite:
                return before[-1].lower()
        return ""

    def _speaker(self, answer: Answer | None) -> Speaker | None:
        if answer is None or not answer.words.strip():
            return None
        share = _SHARES[answer.rule]
        referent = answer.referent
        if referent is None:
            return Speaker(name=answer.words, why=f"“{answer.words}”: {answer.because} {share}")
        name = self.cast.own_names.get(referent.name, referent.name)
        if referent.kind == "body" and self.known.pack.names.strong:
            name = base_form(name, self._article(referent), self.known)
        if name not in self.forms:
            forms = dict.fromkeys([referent.name, *[self.text[a:b] for a, b in referent.mentions]])
            forms.pop(name, None)
            self.forms[name] = tuple(forms)
        return Speaker(
            name=name, variants=self.forms[name], why=f"“{answer.words}” is {name}: {answer.because} {share}"
        )


_NONE = Source("none")
_LEAST = 0.5
"""A rule that is right less often than this says nothing: the speaker is unknown."""
_NOBODYS_VERB = ("impersonal", "passive", "hearsay", "raising", "according")
"""Rules whose cue, without a source, is nobody's verb."""

_SHARES = {rule: f"(rule: {rule}, right in {share:.0%})" for rule, share in PRECISION.items()}


def _place(statement: Statement) -> int:
    spans = (*statement.source, *statement.cue) or statement.content
    return min(spans)[0] if spans else 0


def _said(at: int, source: Source, answer: Answer) -> Said:
    plural = source.plural or answer.rule == "they"
    sort = "body" if source.sort == "unknown" and source.quoted else source.sort
    return Said(at, answer.referent, answer.words, sort, plural, source.gender)
