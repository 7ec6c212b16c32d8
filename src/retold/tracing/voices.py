"""Who tells: the source of a telling as its article describes it, named, called by a noun, or kept unknown."""

from collections.abc import Mapping
from functools import cached_property

from retold.facts.credits import frames_of
from retold.facts.spelling import name_similarity
from retold.facts.vocabulary import Noun, vocabulary
from retold.languages.pack import words
from retold.records import Origin, Referent, Span, Statement
from retold.statements.cited import CITED
from retold.statements.lexicon import lexicon_of
from retold.text.spans import meets, overlap
from retold.tracing.alignment import Alignment
from retold.tracing.sides import Reading, Side

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
_SEVERAL = {
    "police": "police",
    "lawyer": "court",
    "prosecutor": "court",
    "judge": "court",
    "official": "government",
    "minister": "government",
}
"""Classes of persons who together are a body: "prosecutors"."""
_ANYONE = {"official", "worker", "expert", "witness", "politician"}
"""Classes of persons of whom a noun without any other word, as in languages without articles, may mean anyone."""
_BODIES = frozenset(_SEVERAL) - {"official"}
"""Those of them that stand for one body even without an article."""
OWN_VOICE = {
    *("activist", "artist", "athlete", "accused", "candidate", "expert", "journalist", "kin", "scientist"),
    *("student", "teacher", "victim", "witness", "worker"),
}
"""Classes of persons who speak for themselves, not for a body of the state."""
BYSTANDERS = {"accused", "kin", "victim", "witness"}
"""Those of them who speak for themselves even as several: "witnesses" are no ministry."""
HOUSES: Mapping[str, frozenset[str]] = {
    "mayor": frozenset({"government", "council", "parliament", "party", "association"}),
    "governor": frozenset({"government", "council", "party"}),
    "judge": frozenset({"court", "government", "association"}),
    "doctor": frozenset({"hospital", "school", "government", "agency", "association", "union", "council", "team"}),
    "cleric": frozenset({"church", "association", "school", "council"}),
    "coach": frozenset({"team", "association", "school", "union", "firm"}),
    "teacher": frozenset({"school", "association", "union"}),
}
"""Classes of bodies that the holder of an office may speak for; "government" stands for ministries too."""


_HEARSAY = ("impersonal", "passive", "hearsay")
"""Rules of statements that find what is said by nobody in particular."""


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

    @property
    def called(self) -> tuple[str, ...]:
        """Those names, or the one that the source itself names where nobody resolved it."""
        return self.names or ((self.referent.name,) if self.referent else ())

    @property
    def name_words(self) -> tuple[Span, ...]:
        """Where the source names its speaker."""
        mentions = self.referent.mentions if self.referent else ()
        return tuple(span for span in mentions if meets(span, self.statement.source))

    @cached_property
    def referent(self) -> Referent | None:
        """The referent of the article whose name the speaker carries, else the person whom the source itself names;
        None for a source without a name."""
        known = self.side.reading.annotated.referents
        named = (one for one in known if any(name_similarity(one.name, name) >= ONE for name in self.names))
        inside = (one for one in known if one.kind == "person" and overlap(self.statement.source, self._heads(one)))
        return next(named, None) or (next(inside, None) if self.statement.speaker is None else None)

    def _heads(self, one: Referent) -> tuple[Span, ...]:
        """The mentions of a referent but those that complete a noun: nobody is called by the town of « la maire de Port
        Alma »."""
        of, text = vocabulary(self.pack).of, self.side.text
        before = ((span, text[max(0, span[0] - 12) : span[0]].lower().split()[-1:]) for span in one.mentions)
        return tuple(span for span, word in before if of.isdisjoint(word))

    @cached_property
    def named(self) -> bool:
        """Whether the source itself names its speaker, rather than a pronoun, a role or a description."""
        mentions = self.referent.mentions if self.referent else ()
        return overlap(self.statement.source, mentions)

    @property
    def person(self) -> bool:
        """Whether the speaker is a person whom the article names."""
        return self.referent is not None and self.referent.kind == "person"

    @property
    def somebody(self) -> bool:
        """Whether the speaker is one person, named or called by a noun."""
        return self.person or (self.noun is not None and self.noun.sort == "role" and not self.noun.plural)

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
    def passes_on(self) -> bool:
        """Whether the source is a news agency or an outlet, credited for what somebody else said or did: known by name,
        or by a noun that only news agencies have or that stands before a name („die Agentur Nordfunk“); or itself cites
        another for the same words («пишет «Вестник» со ссылкой на министерство»)."""
        credited = (one.span for one in self.told if one.name and one.kind in ("agency", "outlet"))
        return overlap(self.statement.source, tuple(credited)) or (
            not self.person and (self.cites_another or any(self._news_agency(span) for span in self.statement.source))
        )

    @cached_property
    def cites_another(self) -> bool:
        """Whether another source is cited for the very words that this one tells."""
        own, all_told = self.statement, self.side.reading.annotated.statements
        return any(one.rule == CITED and one.content == own.content and one.id != own.id for one in all_told)

    def _news_agency(self, span: Span) -> bool:
        agency = frames_of(self.pack).agency
        found = agency.search(self.side.text, *span) if agency else None
        return found is not None and (" " in found[0] or self.side.text[found.end() : span[1]].lstrip()[:1].isupper())

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
        if self.person:
            return False
        said = self.side.words(self.statement.source).lower().split()
        unnamed = [one for one in words(self.pack.shades.unnamed) if one.startswith("*")]
        if any(word.endswith(tuple(one[1:] for one in unnamed)) for word in said if unnamed):
            return True
        if self.named:
            return False
        if self.noun is None:
            return bool(said) and said[0] in words(self.pack.shades.unnamed)
        return self.noun.kind in _UNKNOWN or self.noun.words in words(self.pack.shades.unnamed)

    @cached_property
    def nobody(self) -> bool:
        """Whether the source is a word for people at large: "it is said", « on »."""
        said = self.side.words(self.statement.source).lower()
        return self.statement.speaker is None and said in lexicon_of(self.side.reading.language).nobody

    @cached_property
    def anybody(self) -> bool:
        """Whether the source is one or some of those that its noun may call, and named nowhere: "an employee",
        "officials", "several media"."""
        noun = self.noun
        media = noun is not None and noun.kind == "media" and noun.plural
        if noun is None or self._named_besides(noun) or not (media or noun.sort in ("role", "group")):
            return False
        said = vocabulary(self.pack)
        tokens = said.tokens(self.side.text, *self.statement.source[0])
        several = noun.plural and noun.kind not in _BODIES
        bare = len(tokens) == 1 and noun.kind in _ANYONE
        first = tokens[0].low if tokens else ""
        return bool(tokens) and (first in said.indefinite or ((several or bare) and first not in said.definite))

    def _named_besides(self, noun: Noun) -> bool:
        """Whether the source names its speaker by more than its noun («СМИ»)."""
        return any(self.side.text[slice(*span)].lower() != noun.words for span in self.name_words)

    def is_other_body(self, other: "Voice") -> bool:
        """Whether two sources are bodies of different classes; across languages only of classes that all of them
        share."""
        classes = {self.body, other.body}
        if None in classes or len(classes) == 1:
            return False
        return self.side.reading.language == other.side.reading.language or not classes & _LOOSE

    def is_other_department(self, other: "Voice") -> bool:
        """Whether two sources are bodies of one class with different names in one language: "the Health Ministry" and
        "the Interior Ministry"."""
        if self.body is None or self.body != other.body or self.side.reading.language != other.side.reading.language:
            return False
        ours, theirs = self._besides(), other._besides()
        return (
            bool(ours) and bool(theirs) and not alike(Side(self.side.reading, ours), Side(other.side.reading, theirs))
        )

    def _besides(self) -> tuple[Span, ...]:
        """The content words of the source besides its noun and its place."""
        side = Side(self.side.reading, self.statement.source)
        noun = set(self.noun.words.split()) if self.noun else set()
        said = [token.span for n, token in enumerate(side.tokens) if token.content and not side.located(n)]
        return tuple(span for span in said if self.side.text[slice(*span)].lower() not in noun)

    def names_in(self, reading: Reading) -> bool:
        """Whether an article names this speaker anywhere."""
        known = [one.name for one in reading.annotated.referents]
        return any(name_similarity(one, name) >= ONE for one in known for name in self.names)

    def says(self) -> str:
        """The source for a reader, with the name of whom it means."""
        said = self.side.words(self.statement.source)
        name = self.referent.name if self.referent else ""
        return f"“{said}”" if not name or self.named else f"“{said}” ({name})"

    def _noun(self, span: Span) -> Noun | None:
        said = vocabulary(self.pack)
        tokens = said.tokens(self.side.text, *span)
        at = next((n for n in range(len(tokens)) if said.noun_at(tokens, n)), len(tokens))
        head = None
        while at < len(tokens) and (found := said.noun_at(tokens, at)):
            head, at = found[0], at + found[1]  # "a county official" is an official
        return head


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


def hearsay(side: Side) -> tuple[Span, ...]:
    """The words by which a telling is said by people at large ("it was reported", « se dice »); none where it is said
    by somebody or is the report's own."""
    one = side.statement
    if one is None or one.source or one.speaker or not one.cue:
        return ()
    first = side.text[slice(*one.cue[0])].lower().replace("-", " ").split()
    before = side.text[: one.cue[0][0]].lower().split()[-1:]
    bare = set(words(side.reading.pack.speech.impersonal)).intersection({*before, *first[:1], *first[-1:]})
    return tuple(one.cue) if bare or one.rule.partition(":")[0] in _HEARSAY else ()


def _may_attribute(side: Side, near: Span, own: Span) -> bool:
    """Whether a word that can attribute stands near a telling: before it or beside it in its own sentences, or behind
    them in the cue of a statement."""
    lexicon = lexicon_of(side.reading.language)
    cues = [cue for one in side.reading.annotated.statements for cue in one.cue]
    found = [match.start() for match in lexicon.token.finditer(side.text, *near) if lexicon.readings[match.group()]]
    outside = [at for at in found if not any(a <= at < b for a, b in side.spans)]
    return any(at < own[1] or any(a <= at < b for a, b in cues) for at in outside)


def tells_itself(side: Side, source: Voice) -> bool:
    """Whether a report tells as its own what another has from a source: no quotation marks, no word for saying and no
    trace of that source in the sentences of the telling and those beside them, in a language whose cues are known."""
    statement = side.statement
    if (statement and (statement.source or statement.cue or statement.speaker)) or not side.reading.pack.speech.cues:
        return False
    sentences = side.reading.annotated.sentences
    told = [n for n, one in enumerate(sentences) if meets(one, side.spans)]
    if not told:
        return False
    near = sentences[max(0, told[0] - 1) : told[-1] + 2]
    start, end = near[0][0], near[-1][1]
    if meets((start, end), side.reading.quoted):
        return False
    if _may_attribute(side, (start, end), (sentences[told[0]][0], sentences[told[-1]][1])):
        return False
    return not alike(Side(source.side.reading, source.described), Side(side.reading, near))
