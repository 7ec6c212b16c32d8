"""One side of a comparison: the words of a telling as typed tokens, with the marks and shades that hang on them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec.structs import replace

from retold.facts.countries import countries, plain
from retold.facts.vocabulary import vocabulary
from retold.languages import pack_or_bare
from retold.languages.pack import Pack, valued, words
from retold.linking.clauses import clauses
from retold.linking.generation import Generation
from retold.linking.typed import Type, Typed, typed_text
from retold.linking.units import passed_on
from retold.records import Annotated, Figure, Moment, Record, Span, Statement
from retold.text.layout import Layout, lay_out

_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_UNITS = {"y": "year", "m": "month", "w": "week", "d": "day", "h": "day"}
_MOST_CHARACTERS = 5000
_CONTENT, _CONTENT_UNLISTED = 3.4, 4.5
"""Rarity from which a word without concept counts as content ("could" 3.6, "were" 3.3, "if" 3.3), and the same in a
language whose small words nobody has listed."""
_LONGEST_NAME, _NAME_WORDS = 40, 4
"""Characters and words of a name in quotation marks at most."""
_OPENING = "“”„«»\"‘’' \u00a0\u202f\n"
_WORD, _LAST_WORD = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]+\Z")
_ENDING = 3
"""Letters that the ending of a number in digits may have."""
_UNHEARD = 7.4
"""Rarity of words that a language's list does not have."""
_BEFORE = 12
"""Code points before a time in which an attribution ends that it belongs to, with a preposition between."""


class Token(Record, frozen=True, kw_only=True):
    """One word, number, place or date of a telling.

    `type` is its number in the side's `typed`; `clause` the clause it stands in; `content`: it says something by
    itself; `quoted`: inside quotation marks.
    """

    span: Span
    type: int
    clause: int
    rarity: float
    content: bool
    quoted: bool


class Reading:
    """An annotated article made ready for comparisons: its layout and pack, and its sentences as typed tokens."""

    def __init__(self, annotated: Annotated, generation: Generation) -> None:
        self.annotated = annotated
        self.article = annotated.article
        self.text = annotated.article.text
        self.language = annotated.article.language or "und"
        self.generation = generation
        self.pack: Pack = pack_or_bare(self.language)

    @cached_property
    def layout(self) -> Layout:
        """The article's layout: the annotated record keeps no quotation marks."""
        return lay_out(self.article, self.language)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """What stands inside outermost quotation marks, in order."""
        return tuple(quotation.inner for quotation in self.layout.quotations if quotation.depth == 0)

    @cached_property
    def names_in_marks(self) -> tuple[Span, ...]:
        """Those of the quoted spans that hold the name of a ship, a firm or a paper, which nobody says."""
        return tuple(span for span in self.quoted if self._is_name(span))

    def _is_name(self, inner: Span) -> bool:
        """Whether quotation marks hold a name («компания «Север»»): few words with capitals, inside a sentence whose
        words beside it have none. Where every noun has a capital, this tells nothing."""
        said = self.text[slice(*inner)].strip()
        if self.pack.names.nouns_capital or not said or not said[-1].isalnum() or len(said) > _LONGEST_NAME:
            return False
        listed = _WORD.findall(said)
        capital = [word for word in listed if word.lower() not in self.function_words]
        if not 0 < len(listed) <= _NAME_WORDS or not all(word[0].isupper() for word in (listed[0], *capital)):
            return False
        front = self.text[max(0, inner[0] - _LONGEST_NAME) : inner[0]].rstrip(_OPENING)
        last = _LAST_WORD.search(front)
        if last is None:  # nothing, or a full stop before it
            return self.text[inner[1] : inner[1] + _LONGEST_NAME].lstrip(_OPENING)[:1].islower()
        start = inner[0] - min(inner[0], _LONGEST_NAME) + last.start()
        return last[0].islower() or any(first == start for first, _ in self.annotated.sentences)

    @cached_property
    def statements(self) -> dict[str, Statement]:
        """The article's statements by id."""
        return {statement.id: statement for statement in self.annotated.statements}

    @cached_property
    def attributed(self) -> frozenset[int]:
        """Where the sources and cues of the article's statements end."""
        return frozenset(end for one in self.annotated.statements for _, end in (*one.source, *one.cue))

    @cached_property
    def passed_on(self) -> frozenset[str]:
        """The statements that only pass on another inside them."""
        return passed_on(self.annotated)

    @cached_property
    def typed(self) -> Typed:
        """All sentences of the article as typed tokens."""
        return typed_text(self.text, self.language, self.annotated.sentences, self.generation, self.annotated.figures)

    @cached_property
    def mentions(self) -> tuple[Span, ...]:
        """Where the article names somebody or something. Where every noun has a capital, one word is a name only as a
        person's, as a country or capital, or where it is none of the language's words; where the language's pack says
        nothing about names, only persons' names of several words are."""
        every = ((one.kind, span) for one in self.annotated.referents for span in one.mentions)
        if not self.pack.names.pronouns:
            return tuple(span for kind, span in every if kind == "person" and " " in self.text[slice(*span)])
        return tuple(span for kind, span in every if kind == "person" or self._names(self.text[slice(*span)]))

    def _names(self, said: str) -> bool:
        if not self.pack.names.nouns_capital or " " in said or plain(said) in countries(self.pack):
            return True
        return self.generation.rarity(self.language, said.lower()) >= _UNHEARD

    def time_unit(self, said: str) -> str | None:
        """The unit ("year", "month", "week", "day") that the words of a time name, as far as its language tells."""
        return unit_of_time(said, self.pack)

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Words of the language that say nothing by themselves."""
        speech = self.pack.speech
        listings = (
            speech.determiners,
            speech.quantifiers,
            speech.of,
            speech.particles,
            speech.that,
            speech.to,
            speech.relatives,
            speech.conjunctions,
            speech.subordinators,
            speech.auxiliaries,
            speech.copula,
            speech.subject_pronouns,
            speech.object_pronouns,
            speech.clitics,
            speech.elisions,
            self.pack.names.possessives,
            self.pack.shades.negations,
            *(self.pack.shades.hedges.get(kind, "") for kind in ("about", "bound")),
        )
        return frozenset(word.strip("'’-") for listing in listings for word in words(listing) if " " not in word)


class Side:
    """The words of one telling: `spans` are the part of the article's text that tells it, `statement` what they lie in.

    Of a telling longer than two pages only the beginning is `read`: no retelling is as long, and work stays bounded.
    """

    def __init__(self, reading: Reading, spans: Sequence[Span], statement: Statement | None = None) -> None:
        self.reading = reading
        self.spans = tuple(spans)
        self.read = _first(self.spans, _MOST_CHARACTERS)
        self.statement = statement
        figures = tuple(self._inside(reading.annotated.figures))
        self.clauses = clauses(reading.text, self.read, reading.pack, [figure.span for figure in figures])
        self.typed = typed_text(
            reading.text,
            reading.language,
            self.clauses,
            reading.generation,
            tuple(_bare(figure, reading.text) for figure in figures),
        )

    @property
    def text(self) -> str:
        """The whole article's text."""
        return self.reading.text

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The typed tokens in the order of the text."""
        listed = sorted(
            (span, int(kind), int(clause))
            for span, kind, clause in zip(self.typed.spans, self.typed.type, self.typed.sentence, strict=True)
        )
        return tuple(
            Token(
                span=span,
                type=kind,
                clause=clause,
                rarity=self.typed.types[kind].rarity,
                content=self._content(self.typed.types[kind]) and not self._ending(span),
                quoted=self._quoted(span),
            )
            for span, kind, clause in listed
        )

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures inside the telling."""
        return tuple(self._inside(self.reading.annotated.figures))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The dates and periods inside the telling; when it was said is none of them, where the telling holds another's
        attribution («…», ha annunciato martedì)."""
        return tuple(
            moment
            for moment in self.reading.annotated.moments
            if any(a <= moment.span[0] and moment.span[1] <= b for a, b in self.spans)
            and not self._of_saying(moment.span[0])
        )

    def _of_saying(self, at: int) -> bool:
        """Whether a place stands right behind a source or cue, a preposition or article aside."""
        known, first = vocabulary(self.reading.pack), max(0, at - _BEFORE)
        words = known.tokens(self.text, first, at)
        small = bool(words) and words[-1].low in known.locatives | known.definite
        places = (at, words[-1].start) if small else (at,)
        return any(first + len(self.text[first:place].rstrip()) in self.reading.attributed for place in places)

    @cached_property
    def names(self) -> frozenset[int]:
        """The numbers of the tokens that name a person, a body or a place."""
        every = self.reading.mentions
        named = [(a, b) for a, b in every if any(a < end and start < b for start, end in self.read)]
        return frozenset(
            n
            for n, token in enumerate(self.tokens)
            if self._place(token)
            or (
                any(a <= token.span[0] < b for a, b in named)
                and self.text[slice(*token.span)].lower() not in self.reading.function_words
            )
        )

    def located(self, n: int) -> bool:
        """Whether a token names a place."""
        return self._place(self.tokens[n])

    def _place(self, token: Token) -> bool:
        return (
            self.typed.types[token.type].key.startswith(("place:", "city:")) and not self.text[token.span[0]].islower()
        )

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """For each token the number of its sentence."""
        starts = [start for start, _ in self.reading.annotated.sentences]
        return tuple(bisect_right(starts, token.span[0]) for token in self.tokens)

    def token_at(self, place: int) -> int | None:
        """The number of the first token that begins at or after a place, None behind the last."""
        found = bisect_left(self.tokens, place, key=lambda token: token.span[0])
        return found if found < len(self.tokens) else None

    def words(self, spans: Sequence[Span]) -> str:
        """The words of some spans, for a reader."""
        return " … ".join(re.sub(r"\s+", " ", self.text[a:b]) for a, b in spans)

    def _inside(self, figures: Sequence[Figure]) -> Iterator[Figure]:
        return (figure for figure in figures if any(a <= figure.span[0] and figure.span[1] <= b for a, b in self.spans))

    def _quoted(self, span: Span) -> bool:
        at = bisect_right(self.reading.quoted, span[0], key=lambda quoted: quoted[0]) - 1
        return at >= 0 and span[1] <= self.reading.quoted[at][1]

    def _ending(self, span: Span) -> bool:
        """Whether letters are the ending of a number in digits: «350-ге», «20-й»."""
        start, end = span
        before = self.text[max(0, start - 2) : start]
        return end - start <= _ENDING and before[1:] == "-" and before[0].isdigit()

    def _content(self, one: Type) -> bool:
        if one.anchor or one.name:
            return True
        if one.letters in self.reading.function_words:
            return False
        least = _CONTENT if self.reading.pack.speech.determiners else _CONTENT_UNLISTED
        return one.rarity >= least or (bool(one.concepts) and one.rarity >= 2.5)


def _bare(figure: Figure, text: str) -> Figure:
    """A count without the noun counted, which is a word like others."""
    start, end = figure.span
    if figure.kind != "count" or not figure.unit or not text[start:end].endswith(figure.unit):
        return figure
    return replace(figure, span=(start, start + len(text[start : end - len(figure.unit)].rstrip())))


def unit_of_time(said: str, pack: Pack) -> str | None:
    """The unit that the words of a time name: "last year" and "2022" are years; None where it cannot be told."""
    value = valued(pack.amounts.times).get(re.sub(r"\s+", " ", said).lower().replace("’", "'"))
    if value is not None and value[-1] in _UNITS:
        return _UNITS[value[-1]]
    return "year" if _YEAR.search(said) and len(said) <= 8 else None


def _first(spans: Sequence[Span], most: int) -> tuple[Span, ...]:
    """The first `most` characters of some spans."""
    found: list[Span] = []
    for start, end in spans:
        if most <= 0:
            break
        found.append((start, min(end, start + most)))
        most -= end - start
    return tuple(found)
