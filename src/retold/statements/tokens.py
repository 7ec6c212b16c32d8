"""The tokens of a text with their word classes, and what the words beside an ambiguous one show of its class."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from retold.records import Span
from retold.statements import classes as c
from retold.statements.lexicon import Lexicon
from retold.statements.listings import Forms
from retold.statements.phrases import STACKED

_OWNED = re.compile(f"{c.GENITIVE}(?<=[{c.NAME}{c.NOUN_CUE}{c.VIEW}].)(?<!{c.NAME * 2}.)")


class Tokens(msgspec.Struct, frozen=True):
    """The tokens of a text: `starts` in code points (and one more for the end of the text), their `words` with the
    spaces after them, their `classes` as one string."""

    text: str
    words: list[str]
    starts: list[int]
    classes: str
    forms: Forms

    def span(self, first: int, last: int) -> Span:
        """The code points of the tokens `first` up to, not including, `last`, without the spaces at the end."""
        start = self.starts[first]
        return start, start + len(self.text[start : self.starts[last]].rstrip())

    def at(self, offset: int) -> int:
        """The number of the first token that starts at or after a code point."""
        return bisect_left(self.starts, offset)

    def word(self, token: int) -> str:
        """The token as the lexicon lists it: lower case, straight apostrophe."""
        return self.forms[self.words[token]]


def tokens_of(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of a text."""
    words = lexicon.token.findall(text)
    starts = [0, *accumulate(map(len, words))]
    classes = "".join(map(lexicon.classes.__getitem__, words))
    if c.GENITIVE in classes:
        classes = _OWNED.sub(c.OF, classes).replace(c.GENITIVE, c.DETERMINER)
    if lexicon.prepositions:
        classes = _with_listed(words, classes, _PREPOSED, lexicon.prepositions, c.PARTICLE)
    if lexicon.cases:
        classes = _with_listed(words, classes, _OWNER, lexicon.owners, c.OBJECT)
    if lexicon.leads:
        classes = _with_nouns(words, classes, lexicon)
    if lexicon.verbs_follow:
        classes = _with_bare_verbs(words, classes, lexicon.verbs_follow)
    if lexicon.plurals_like_verbs:
        classes = _with_stacked(words, classes, lexicon)
    return Tokens(text, words, starts, _with_titled(words, classes), lexicon.forms)


def _replaced(classes: str, found: Iterator[tuple[int, str]]) -> str:
    """The classes with that of some tokens, (which, by what) in order, replaced."""
    pieces, done = [], 0
    for at, letter in found:
        pieces += [classes[done:at], letter]
        done = at + 1
    return "".join([*pieces, classes[done:]]) if pieces else classes


_OWNER = re.compile(f"{c.DETERMINER}(?=[{c.verbs(c.STANCE, c.CUE, having=c.FINITE)}])")
"""A possessive of the third person before a verb of saying may be its object: «его обвинили»."""
_INFINITIVES = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.BASE, lacking=c.FINITE)
_PREPOSED = re.compile(f"{c.OBJECT_DETERMINER}(?=[{_INFINITIVES}{c.SUBJECT_DETERMINER}])")
"""An article here may be a preposition: « a divulgar », « a este »."""


def _with_listed(
    words: Sequence[str], classes: str, pattern: re.Pattern[str], listed: frozenset[str], letter: str
) -> str:
    """The classes with the listed words among the tokens that a pattern finds as another class."""
    found = (match.start() for match in pattern.finditer(classes))
    return _replaced(classes, ((at, letter) for at in found if words[at].strip().lower() in listed))


_BARE_VERB = re.compile(f"[{c.OBJECT}{c.NEGATION}{c.QUESTION_OR_OBJECT}](?={c.NOUN})")


def _with_bare_verbs(words: Sequence[str], classes: str, before: frozenset[str]) -> str:
    """The classes with unlisted words read as verbs behind what only verbs follow: « si tratta », « non funziona »."""
    found = (match.start() for match in _BARE_VERB.finditer(classes))
    verb = c.verb(c.OTHER, c.FINITE)
    return _replaced(
        classes,
        ((at + 1, verb) for at in found if words[at].strip().lower() in before and words[at + 1][:1].isalpha()),
    )


_OWNED_NOUN = re.compile(f"{c.OBJECT_DETERMINER}(?=[{c.CUES}][{c.OF}{c.NOUN}])")


def _with_nouns(words: Sequence[str], classes: str, lexicon: Lexicon) -> str:
    """The classes with an article before a noun that a verb looks like and its owner: « La replica del sindaco »."""

    def found() -> Iterator[tuple[int, str]]:
        for match in _OWNED_NOUN.finditer(classes):
            noun, of = (words[match.end() + n].strip().lower() for n in (0, 1))
            owned = of in lexicon.contracted or classes[match.end() + 1] == c.NOUN
            if noun in lexicon.leads and owned:
                yield match.start(), c.DETERMINER

    return _replaced(classes, found())


def _with_stacked(words: Sequence[str], classes: str, lexicon: Lexicon) -> str:
    """The classes with verb forms behind a noun that is no plural as nouns: "the opinion | poll in", but "the workers
    | say in"."""

    def found() -> Iterator[tuple[int, str]]:
        for match in STACKED.finditer(classes):
            noun = lexicon.forms[words[match.start() + 1]]
            if noun not in lexicon.groups and (not noun.endswith("s") or noun.endswith("ss")):
                yield match.end() - 1, c.NOUN

    return _replaced(classes, found())


_TITLED = re.compile(
    f"[{c.DETERMINER}{c.OBJECT_DETERMINER}](?=[{c.NAME}{c.NOUN}])(?<=[{c.NAME}{c.NOUN}].)|{c.QUANTIFIER}(?<={c.NAME}.)"
)


def _with_titled(words: Sequence[str], classes: str) -> str:
    """The classes with articles that open a name inside a noun phrase as part of it, and numbers that close one:
    « le quotidien Le Monde », "League One"."""
    found = (match.start() for match in _TITLED.finditer(classes))
    return _replaced(classes, ((at, c.NAME) for at in found if words[at][0].isupper()))
