"""An article's sentences as typed tokens: numbers, places, dates, names, concepts and plain words, each with its span.

An anchor or phrase replaces the words it consumes. Reading once is all that linking needs of an article.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt
import Stemmer

from retold.facts.cldr import locale
from retold.facts.spelling import fold
from retold.linking.amounts import number_at, number_key, numeral_at, parted
from retold.linking.concepts import caseless, lexicon
from retold.linking.encoder import Encoder, encoded
from retold.linking.gazetteer import gazetteer, month_sign
from retold.linking.generation import Generation
from retold.linking.lookup import Lookup
from retold.linking.words import Word, words
from retold.records import Annotated, Figure, Span
from retold.text.language import detect

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_MOST_SENTENCES = 400
"""Sentences of one article that are linked: a longer text is a transcript or archive page, and work must be bounded."""


_WHERE = ("place:", "city:")
_MONTHS = range(1, 13)


_CAPITALS = 0.25
"""Share of capitals inside sentences above which they say nothing: German nouns, headlines in capitals."""
_RARE = 6.0
_VETO = 13.0
"""Numbers from here on conflict where both sentences have some and share none; smaller ones are too often words."""


class Type:
    """One distinct token of an article.

    `key` holds across languages for anchors ("number:…", "place:…": `anchor`), else is "word:" and the letters;
    `concepts` are its concept keys; `name`: written like a name somewhere inside a sentence.
    """

    __slots__ = ("anchor", "concepts", "folded", "form", "key", "letters", "name", "rarity", "stem")

    def __init__(self, key: str, letters: str, form: str, concepts: tuple[str, ...] = ()) -> None:
        self.key, self.letters, self.form, self.concepts = key, letters, form, concepts
        self.anchor, self.name = not key.startswith("word:"), False
        self.folded = self.stem = ""
        self.rarity = 0.0


class Typed:
    """One article ready for linking: `types`, and the (sentence, type) tokens as two parallel arrays.

    `spans[k]` is the first place of token k. `per_type[t]` is in how many sentences type t stands, `mass[s]` the rarity
    sum of sentence s. `sure` are types that another language's text could match, `what` those that are no names and no
    places. `vectors` are those of the sentences where the user has an encoder.
    """

    def __init__(
        self, language: str, sentences: Sequence[Span], types: list[Type], tokens: dict[tuple[int, int], Span]
    ) -> None:
        self.language, self.sentences, self.types = language, tuple(sentences), types
        self.vectors: Floats | None = None
        pairs = sorted(tokens)
        self.sentence: Ints = np.array([s for s, _ in pairs], dtype=np.int64)
        self.type: Ints = np.array([t for _, t in pairs], dtype=np.int64)
        self.spans = [tokens[pair] for pair in pairs]
        self.rarity: Floats = np.array([one.rarity for one in types], dtype=np.float64)
        self.per_type: Ints = np.bincount(self.type, minlength=len(types))
        count = max(1, len(sentences))
        # local rarity: 1 where a type stands in one sentence only, near 0 where in all: a story's actors stop counting
        share = (
            np.log((count + 1) / np.maximum(self.per_type, 1)) / np.log(count + 1) if count > 1 else np.ones(len(types))
        )
        self.local: Floats = self.rarity * np.clip(share, 0.0, 1.0)
        by_type = np.argsort(self.type, kind="stable")
        self.where: Ints = self.sentence[by_type]
        self.first: Ints = np.concatenate([[0], np.cumsum(self.per_type)])
        self.sure = np.array([one.anchor or one.name or bool(one.concepts) for one in types], dtype=bool)
        self.what = np.array([not one.name and not one.key.startswith(_WHERE) for one in types], dtype=bool)
        self.mass = self.per_sentence(self.rarity)
        self.local_mass = self.per_sentence(self.local)
        self.sure_mass = self.per_sentence(np.where(self.sure, self.local, 0.0))
        self.what_mass = self.per_sentence(np.where(self.what, self.local, 0.0))

    @cached_property
    def lookup(self) -> Lookup:
        """Its types by what they can be found by."""
        return Lookup(self.types)

    @cached_property
    def about(self) -> Floats:
        """Rarity of each type, raised where the article repeats it: what an article is about it says more than once."""
        return np.asarray(np.maximum(self.rarity - 2.0, 0.0) * (1 + np.log(np.maximum(self.per_type, 1))))

    @cached_property
    def names(self) -> npt.NDArray[np.bool_]:
        """Which types are names, places of the gazetteer aside."""
        return np.array([one.name and not one.anchor for one in self.types], dtype=bool)

    @cached_property
    def dated_or_counted(self) -> int:
        """How many figures and dates it has."""
        return sum(one.key.startswith(("number:", "month:", "day:")) for one in self.types)

    @cached_property
    def numbered(self) -> npt.NDArray[np.bool_]:
        """Which sentences hold a number that can conflict."""
        numbers = (one.key.removeprefix("number:") if one.key.startswith("number:") else "0" for one in self.types)
        large = np.array([abs(float(number)) >= _VETO for number in numbers], dtype=bool)
        has = np.zeros(len(self.sentences), dtype=bool)
        has[self.sentence[large[self.type]]] = True
        return has

    def per_sentence(self, weights: Floats) -> Floats:
        """The sum of some weights of types over each sentence."""
        summed = np.bincount(self.sentence, weights=weights[self.type], minlength=len(self.sentences))
        return summed.astype(np.float64)


def typed(annotated: Annotated, generation: Generation, encoder: Encoder | None = None) -> Typed:
    """The typed tokens of an annotated article."""
    article = annotated.article
    language = article.language or detect(article.text)
    sentences = annotated.sentences[:_MOST_SENTENCES]
    return typed_text(article.text, language, sentences, generation, annotated.figures, encoder)


def typed_text(
    text: str,
    language: str,
    sentences: Sequence[Span],
    generation: Generation,
    figures: Sequence[Figure] = (),
    encoder: Encoder | None = None,
) -> Typed:
    """The typed tokens of some sentences of a text; `figures` found elsewhere take the place of the plain reading."""
    reader = _Reader(language, figures)
    for number, (start, end) in enumerate(sentences):
        reader.sentence(number, text, start, end)
    read = reader.finish(sentences, generation)
    if encoder is not None:
        read.vectors = encoded(encoder, [text[start:end] for start, end in sentences])
    return read


class _Reader:
    """Collects the types of one article while its sentences go by."""

    def __init__(self, language: str, figures: Sequence[Figure]) -> None:
        self.language = language
        self.base = language.split("-")[0]
        self.gazetteer, self.lexicon = gazetteer(self.base), lexicon(self.base)
        self.caseless, self.month = caseless(self.base), month_sign(self.base)
        self.figures = {figure.span[0]: figure for figure in figures if figure.value is not None}
        self.types: dict[str, Type] = {}
        self.numbers: dict[str, int] = {}
        self.tokens: dict[tuple[int, int], Span] = {}
        self.capitals: Counter[str] = Counter()
        self.inner: Counter[bool] = Counter()

    def sentence(self, number: int, text: str, start: int, end: int) -> None:
        """Read one sentence."""
        listed = parted(words(text, start, end), self.base)
        letters = [word.letters for word in listed]
        index = 0
        while index < len(listed):
            index += self._token(number, text, listed, letters, index)

    def _token(self, number: int, text: str, listed: list[Word], letters: list[str], index: int) -> int:
        """Read the token at `index`; how many words it took."""
        word = listed[index]
        figure = self.figures.get(word.start)
        if figure is not None and figure.value is not None:
            taken = sum(1 for other in listed[index:] if other.end <= figure.span[1]) or 1
            self._add(number, number_key(figure.value), text, word.start, listed[index + taken - 1].end)
            return taken
        if word.number:
            taken, value = number_at(listed, index, self.base)
            if value is not None:
                after = text[word.end : word.end + 2].lstrip()
                month = self.month and value in _MONTHS and after.startswith(self.month)
                key = f"month:{value:.0f}" if month else number_key(value)
                self._add(number, key, text, word.start, listed[index + taken - 1].end)
            return taken
        if word.unspaced:
            self._run(number, text, word)
            return 1
        return self._phrase(number, text, listed, letters, index)

    def _phrase(self, number: int, text: str, listed: list[Word], letters: list[str], index: int) -> int:
        """Read a place, date, concept or plain word; the longest phrase wins, a place over a concept of one length."""
        word = listed[index]
        place, keys = self.gazetteer.at(letters, index)
        concept, ideas = self.lexicon.at(letters, index)
        if place and place >= concept:
            self._add(number, keys[0], text, word.start, listed[index + place - 1].end)
            return place
        taken = max(1, concept)
        joined = " ".join(letters[index : index + taken])
        self._add(number, f"word:{joined}", text, word.start, listed[index + taken - 1].end, ideas, joined)
        if taken == 1:
            self.capitals[joined] += (2 if index else 1) if word.capital else -1
            self.inner[word.capital] += bool(index)
        return taken

    def _run(self, number: int, text: str, word: Word) -> None:
        """Cut a run without spaces: known places and concepts, and pairs of characters between them."""
        run, index = word.letters, 0
        while index < len(run):
            place, key = self.gazetteer.unspaced(run, index)
            concept, idea = self.lexicon.unspaced(run, index)
            at = word.start + index
            digits, value = numeral_at(run, index)
            if place and place >= concept and (place > 1):
                self._add(number, key, text, at, at + place)
                index += place
            elif value is not None and digits >= concept:
                self._add(number, number_key(value), text, at, at + digits)
                index += digits
            elif concept:
                self._add(
                    number,
                    f"word:{run[index : index + concept]}",
                    text,
                    at,
                    at + concept,
                    (idea,),
                    run[index : index + concept],
                )
                index += concept
            else:
                pair = run[index : index + 2]
                self._add(number, f"word:{pair}", text, at, at + len(pair), (), pair)
                index += 1

    def _add(
        self,
        sentence: int,
        key: str,
        text: str,
        start: int,
        end: int,
        concepts: tuple[str, ...] = (),
        letters: str = "",
    ) -> None:
        if key not in self.types:
            self.numbers[key] = len(self.types)
            self.types[key] = Type(key, letters, text[start:end], concepts)
        self.tokens.setdefault((sentence, self.numbers[key]), (start, end))

    def finish(self, sentences: Sequence[Span], generation: Generation) -> Typed:
        """The article with folded forms, stems and rarities filled in."""
        stem = stemmer(self.base)
        nouns_too = self.inner[True] > _CAPITALS * self.inner.total()
        for one in self.types.values():
            if one.anchor:
                one.rarity = anchor_rarity(one.key, generation)
                continue
            one.rarity = generation.rarity(self.base, one.letters)
            one.name = self._is_name(one, nouns_too)
            one.folded = fold(one.letters)
            one.stem = stem(one.letters)
        return Typed(self.base, sentences, list(self.types.values()), self.tokens)

    def _is_name(self, one: Type, nouns_too: bool) -> bool:
        """Whether a word is a name as far as its writing tells.

        A capital inside a sentence; at its start, or where nouns have capitals too, only on a rare word of no concept.
        """
        if self.caseless:
            return not one.concepts
        rare = not one.concepts and one.rarity >= _RARE
        return self.capitals[one.letters] > (0 if rare else 1) and (rare or not nouns_too)


def anchor_rarity(key: str, generation: Generation) -> float:
    """How rare an anchor is: counted where it has been counted, numbers at most as rare as their digits make them."""
    rarity = generation.rarity("", key)
    if not key.startswith("number:"):
        return rarity
    digits = key.removeprefix("number:").split("e")[0].replace(".", "").strip("0-")
    return min(rarity, 2.0 + 1.6 * len(digits))


class stemmer:  # noqa: N801
    """The Snowball stem of a word in a language, the word itself where there is no stemmer. `stemmer("fr")("mots")`."""

    def __init__(self, code: str) -> None:
        self._stem = _snowball(code)

    def __call__(self, word: str) -> str:
        """The stem of one word in lower case."""
        return str(self._stem.stemWord(word)) if self._stem is not None else word


@cache
def _snowball(code: str) -> "Stemmer.Stemmer | None":
    of = locale(code)
    name = of.english_name.split(" ")[0].lower() if of is not None and of.english_name else ""
    return Stemmer.Stemmer(name) if name in Stemmer.algorithms() else None
