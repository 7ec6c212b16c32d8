"""The class of a token: that of the listing that names it, else one by its shape and ending."""

from collections.abc import Iterable, Sequence

from retold.languages.pack import Pack, Speech, words
from retold.statements import classes as c
from retold.statements.conjugation import endings_of, forms_of
from retold.statements.listings import LONGEST_KEPT, TOKENS_KEPT, nouns_around, wholes
from retold.text.memo import Memo

_INITIALS = frozenset(c.DETERMINER + c.OBJECT_DETERMINER + c.PARTICLE)
"""What a capital with no space behind it only looks like: "Julie | A. Diaz"."""
_PUNCTUATION = {
    **dict.fromkeys(",،、", c.COMMA), **dict.fromkeys(";؛", c.SEMICOLON), ":": c.COLON,
    **dict.fromkeys("–—―−‒-", c.DASH),
    **dict.fromkeys(".…·", c.DOT), "(": c.BRACKET, "[": c.BRACKET, ")": c.UNBRACKET, "]": c.UNBRACKET,
    "'": c.POSSESSIVE, "’": c.POSSESSIVE, "&": c.NAME, "%": c.NOUN, "$": c.NUMBER, "€": c.NUMBER, "£": c.NUMBER,
}  # fmt: skip


class Classes(Memo[str]):
    """Token -> class. Unlisted tokens get one by their shape."""

    most, longest = TOKENS_KEPT, LONGEST_KEPT

    def __init__(
        self, listed: dict[str, str], guess: "list[tuple[str, str]]", views: Sequence[str], titles: frozenset[str]
    ) -> None:
        super().__init__()
        self._titles = titles
        self._listed = listed
        self._guess = guess
        self.endings_of = tuple(ending for ending, _ in guess)
        self._views = tuple(views)

    def told(self, word: str) -> str:
        """The class of a token."""
        bare = word.strip()
        if not bare:
            return c.BREAK if "\n" in word or "\r" in word or not word else c.SYMBOL
        found = self._class_of(bare)
        return c.NAME if len(word) == 1 and found in _INITIALS and word.isupper() else found

    def lists(self, token: str) -> bool:
        """Whether the pack lists a token, so that its class is not guessed."""
        return token.strip().lower() in self._listed

    def _class_of(self, word: str) -> str:
        if word in self._titles:
            return c.NAME
        first, listed = word[0], self._listed.get(word.lower().replace("’", "'"))
        if listed is not None and not (first.isupper() and _only_in_small(listed)):
            return c.ADVERB if listed == c.BACK and first.islower() else listed
        if not first.isalnum():
            return _PUNCTUATION.get(first, c.SYMBOL)
        if first.isdigit():
            return c.NUMBER
        if first.isupper():
            return c.VIEW if self._views and word.lower().endswith(self._views) else c.NAME
        if not word.endswith(self.endings_of):
            return c.NOUN
        return next(
            (letter for ending, letter in self._guess if len(word) > len(ending) + 2 and word.endswith(ending)), c.NOUN
        )


def _only_in_small(listed: str) -> bool:
    """Whether a word of a class is another with a capital: verbs are, unless they run along with another, and nouns."""
    uses = c.uses_of(listed)
    return listed == c.NOUN or (uses > 0 and not (uses == c.GERUND and listed >= c.verb(c.PHRASAL, 0)))


def capitals(pack: Pack) -> frozenset[str]:
    """Words whose capital shows a noun, whatever they are without it: titles, and nouns that verbs look like."""
    return _titles(pack) | {noun.capitalize() for noun in words(pack.speech.nouns)}


def _titles(pack: Pack) -> frozenset[str]:
    """The titles and given names with a capital that are other words without one: « Me », «Ли»."""
    titles = frozenset(title.partition("=")[0] for title in words(pack.names.titles))
    given = frozenset(name.partition("=")[0] for name in words(pack.names.given))
    pronouns = frozenset(word.capitalize() for word in words(pack.speech.object_pronouns))
    return (titles & pronouns) | (given & frozenset(word.capitalize() for word in words(pack.speech.questions)))


def closed_classes(speech: Speech, cue_forms: dict[str, tuple[int, int]], nouns: Iterable[str] = ()) -> dict[str, str]:
    """The class of every listed word; a word of several lists belongs to the last that names it here."""
    listed: dict[str, str] = dict.fromkeys((*nouns, *words(speech.nouns)), c.NOUN)
    for word in words(speech.verbs):
        if "|" in word:
            listed.update((form, c.verb(c.OTHER, uses)) for form, uses in forms_of(word, speech).items())
        else:
            listed[word] = c.verb(c.OTHER, c.FINITE)
    listed.update((word, c.NOUN_CUE) for word in words(speech.noun_cues))
    listed.update((word, c.AROUND) for word in nouns_around(speech.according_around))
    listed.update((form, c.verb(kind, uses)) for form, (kind, uses) in cue_forms.items())
    for listing, letter in (
        (speech.adverbs, c.ADVERB), (speech.particles, c.PARTICLE), (speech.subordinators, c.SUBORDINATOR),
        (speech.breakers, c.BREAKER), (speech.conjunctions, c.CONJUNCTION), (speech.quantifiers, c.QUANTIFIER),
        (speech.questions, c.QUESTION), (speech.relatives, c.RELATIVE), (speech.object_pronouns, c.OBJECT),
        (speech.subject_pronouns, c.SUBJECT), (speech.determiners, c.DETERMINER), (speech.auxiliaries, c.AUXILIARY),
        (" ".join(word.replace(" ", "_") for word in wholes(speech.genitive)), c.GENITIVE),
        (speech.copula, c.COPULA), (speech.negations, c.NEGATION), (speech.times, c.TIME), (speech.as_, c.AS),
        (speech.agent, c.AGENT), (speech.to, c.TO), (speech.of, c.OF), (speech.that, c.THAT),
        (speech.according, c.ACCORDING), (speech.incise, c.INCISE), (speech.according_after, c.BEHIND),
        (speech.views.replace("-", ""), c.VIEW),
        (speech.documents, c.VIEW), ("" if speech.verb_second else speech.pointing, c.BACK),
        (speech.hearsay if speech.verb_second or speech.verb_final else "", c.HEARSAY),
        (speech.according_alone, c.ACCORDING), (speech.object_determiners, c.OBJECT_DETERMINER),
        (speech.subject_determiners, c.SUBJECT_DETERMINER), (speech.objects_first, c.OBJECT_FIRST),
        (speech.questions_behind_verbs, c.QUESTION_OR_OBJECT),
    ):  # fmt: skip
        known = cue_forms if letter == c.VIEW else ()  # « berichten » is a verb, « Berichten » has its capital
        listed.update((low, letter) for word in words(listing) if (low := word.lower().replace("’", "'")) not in known)
    return listed


def guesses(speech: Speech) -> list[tuple[str, str]]:
    """Ending -> class for unlisted words, longest ending first."""
    found = {ending: c.verb(c.OTHER, uses) for ending, uses in endings_of(speech.verb_endings, "").items()}
    found.update((ending, c.ADVERB) for ending in words(speech.adverb_endings))
    found.update((ending, c.NOUN) for ending in words(speech.noun_endings))
    return sorted(found.items(), key=lambda pair: -len(pair[0]))
