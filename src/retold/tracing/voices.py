"""Who tells: the source of a telling as its article describes it, named, called by a noun, or kept unknown."""

from functools import cached_property

from retold.facts.spelling import name_similarity
from retold.facts.vocabulary import Noun, vocabulary
from retold.languages.pack import words
from retold.records import Origin, Referent, Span, Statement
from retold.statements.lexicon import lexicon_of
from retold.tracing.alignment import Alignment
from retold.tracing.sides import Side

ONE = 0.5
"""Name similarity from which two names may be one speaker's."""
_UNKNOWN = {"source", "person"}
"""Classes of nouns whose bearer stays unknown: "a source", "a person with knowledge of the talks"."""
AUTHORITIES = {"government", "ministry", "court", "police", "army", "parliament", "agency"}
"""Classes of bodies that hold public power."""
_STATE = {"government", "ministry", "country"}
"""Classes of bodies that one source may be called by: "the government", "the ministry", "Kenya"."""
_LOOSE = {"agency", "council", "association"}
"""Classes of bodies whose nouns other languages put into other classes («ведомство», "la entidad")."""
_SEVERAL = {"police": "police", "lawyer": "court", "judge": "court", "official": "government", "minister": "government"}
"""Classes of persons who together are a body: "prosecutors"."""
OWN_VOICE = {
    *("activist", "artist", "athlete", "accused", "candidate", "expert", "journalist", "kin", "scientist"),
    *("student", "teacher", "victim", "witness", "worker"),
}
"""Classes of persons who speak for themselves, not for a body of the state."""


class Voice:
    """The source of one side's statement."""

    def __init__(self, side: Side, statement: Statement) -> None:
        self.side, self.statement = side, statement
        self.pack = side.reading.pack

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All names that the article gives to the speaker."""
        speaker = self.statement.speaker
        return (speaker.name, *speaker.variants) if speaker else ()

    @cached_property
    def referent(self) -> Referent | None:
        """The referent of the article whose name the speaker carries; None for a source without a name."""
        return next(
            (
                one
                for one in self.side.reading.annotated.referents
                if any(name_similarity(one.name, name) >= ONE for name in self.names)
            ),
            None,
        )

    @cached_property
    def named(self) -> bool:
        """Whether the source itself names its speaker, rather than a pronoun, a role or a description."""
        mentions = self.referent.mentions if self.referent else ()
        return any(a < d and c < b for a, b in mentions for c, d in self.statement.source)

    @property
    def person(self) -> bool:
        """Whether the speaker is a person whom the article names."""
        return self.referent is not None and self.referent.kind == "person"

    @cached_property
    def described(self) -> tuple[Span, ...]:
        """All words of the article that describe the speaker: the source, the roles and first mention of its
        referent."""
        spans: set[Span] = set(self.statement.source)
        if self.referent is not None:
            spans |= {role.span for role in self.referent.roles} | set(self.referent.mentions[:1])
        return tuple(sorted(spans))

    @property
    def told(self) -> tuple[Origin, ...]:
        """Whom the speaker told, as far as the report credits anybody for this one statement."""
        origins = self.side.reading.article.origins
        return tuple(origin for origin in origins if origin.statement == self.statement.id)

    @cached_property
    def noun(self) -> Noun | None:
        """The first noun for a speaker in the source, else in its descriptions: "activist Ann Roe"."""
        return next(
            (found for span in (*self.statement.source, *self.described) if (found := self._noun(span)) is not None),
            None,
        )

    @property
    def body(self) -> str | None:
        """The class of body that the source is called by; None for a person and for a noun that no pack lists."""
        if self.noun is None or self.person:
            return None
        if self.noun.sort == "group" or self.noun.plural:
            return _SEVERAL.get(self.noun.kind)
        kind = self.noun.kind if self.noun.sort == "body" else None
        return "government" if kind in _STATE else kind

    @property
    def clear(self) -> bool:
        """Whether it is told who speaks: a person with a name, or what the source itself calls by a listed noun."""
        return self.person or (self.noun is not None and any(self._noun(span) for span in self.statement.source))

    @cached_property
    def unknown(self) -> bool:
        """Whether the source is kept unknown: "a source close to the board"."""
        if self.named or self.noun is None:
            return False
        return self.noun.kind in _UNKNOWN or self.noun.words in words(self.pack.shades.unnamed)

    @cached_property
    def anybody(self) -> bool:
        """Whether the source is one of several that its noun may call, and named nowhere: "an employee"."""
        if self.named or self.noun is None or self.noun.sort not in ("role", "group"):
            return False
        said = vocabulary(self.pack)
        first = said.tokens(self.side.text, *self.statement.source[0])[:1]
        return bool(first) and first[0].low in said.indefinite

    def is_other_body(self, other: "Voice") -> bool:
        """Whether two sources are bodies of different classes; across languages only of classes that all of them
        share."""
        classes = {self.body, other.body}
        if None in classes or len(classes) == 1:
            return False
        return self.side.reading.language == other.side.reading.language or not classes & _LOOSE

    def named_in(self, other: "Voice") -> bool:
        """Whether the other article names this speaker anywhere."""
        return any(
            name_similarity(one.name, name) >= ONE
            for one in other.side.reading.annotated.referents
            for name in self.names
        )

    def says(self) -> str:
        """The source for a reader, with the name of whom it means."""
        said = self.side.words(self.statement.source)
        name = self.referent.name if self.referent else ""
        return f"“{said}”" if not name or self.named else f"“{said}” ({name})"

    def _noun(self, span: Span) -> Noun | None:
        said = vocabulary(self.pack)
        tokens = said.tokens(self.side.text, *span)
        return next((found[0] for n in range(len(tokens)) if (found := said.noun_at(tokens, n))), None)


def voice(side: Side) -> Voice | None:
    """The source of a side; None where its statement has none."""
    if side.statement is None or not side.statement.source:
        return None
    return Voice(side, side.statement)


def alike(ours: Side, theirs: Side) -> bool:
    """Whether two descriptions have a word in common that says something, numerals aside: then they may be of one."""
    shared = Alignment(ours, theirs).ours
    numeral = [ours.typed.types[token.type].key.startswith("number:") for token in ours.tokens]
    return any(j is not None and ours.tokens[n].content and not numeral[n] for n, j in enumerate(shared))


def tells_itself(side: Side, source: Voice) -> bool:
    """Whether a report tells as its own what another has from a source: no quotation marks, no word for saying and no
    trace of that source in the sentences of the telling and those beside them, in a language whose cues are known."""
    statement = side.statement
    if (statement and (statement.source or statement.cue or statement.speaker)) or not side.reading.pack.speech.cues:
        return False
    sentences = side.reading.annotated.sentences
    told = [n for n, one in enumerate(sentences) if any(a < one[1] and one[0] < b for a, b in side.spans)]
    if not told:
        return False
    near = sentences[max(0, told[0] - 1) : told[-1] + 2]
    start, end = near[0][0], near[-1][1]
    if any(a < end and start < b for a, b in side.reading.quoted):
        return False
    lexicon = lexicon_of(side.reading.language)
    if any(lexicon.readings[word] for word in lexicon.token.findall(side.text, start, end)):
        return False
    return not alike(Side(source.side.reading, source.described), Side(side.reading, near))
