"""Which report of a story a credit or a name in the text means: by outlet, by address, by an agency's initials."""

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from urllib.parse import urlsplit

from retold.facts.spelling import fold
from retold.facts.vocabulary import vocabulary
from retold.languages import codes, pack_or_bare
from retold.records import Annotated, Article

_WORD = re.compile(r"[^\W_]+")
_ARTICLE, _SHORTEST = 3, 5
"""Letters of a leading article at most, and of an outlet's name at least: shorter names are words."""
_STEM, _ENDING = 3, 3
"""Letters that two forms of a word share at least, and of an ending at most."""
_INITIALS = 3
"""Letters of an agency's initials at least, from which an address that begins with them is its own."""


def credited(name: str, articles: Mapping[str, Annotated], target: str) -> str | None:
    """The one other article of the story that the credited outlet or agency has published; None for none or several."""
    named = [other for other in sorted(articles) if other != target and is_own(name, articles[other].article)]
    return named[0] if len(named) == 1 else None


def is_own(name: str, article: Article) -> bool:
    """Whether a credited name is the article's own outlet: "told the Courier" in the Vienna Courier, "(PAM)" under an
    address that begins with it."""
    folded = fold(name)
    if not folded:
        return False
    outlet = fold(article.outlet or "")
    if outlet and (outlet == folded or (len(folded) >= _SHORTEST and outlet.endswith(folded))):
        return True
    if outlet and _declined(name, article.outlet or ""):
        return True
    initials = name.isupper() and len(name) >= _INITIALS
    return initials and re.split(r"[.-]", host(article.url))[0] == name.lower()


def _declined(name: str, outlet: str) -> bool:
    """Whether two names are one but for the endings of its words: „dem Lisker Boten“, «Лискому вестнику»."""
    ours, theirs = _WORD.findall(name.lower()), _WORD.findall(outlet.lower())
    return len(ours) == len(theirs) and all(
        _shared(one, other) >= max(_STEM, max(len(one), len(other)) - _ENDING)
        for one, other in zip(ours, theirs, strict=True)
    )


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def names_outlet(article: Article, outlet: str) -> bool:
    """Whether an article names an outlet: all words of its name, without a leading article, one behind the other.

    A word for its kind ("Radio", "podcast") may be missing or stand elsewhere, where a word for a kind of medium stands
    beside the rest of the name: "the magazine Horizont".
    """
    words = _WORD.findall(outlet)
    words = words[1:] if len(words) > 1 and len(words[0]) <= _ARTICLE else words
    said = [fold(word) for word in _WORD.findall(article.text)]
    if any(_runs(words, said)):
        return True
    proper = [word for word in words if not _is_medium(word)]
    if len(proper) == len(words):
        return False
    spoken = _WORD.findall(article.text)
    return any(
        any(_is_medium(word, article.language) for word in (*spoken[max(0, at - 1) : at], *spoken[end : end + 1]))
        for at, end in _runs(proper, said)
    )


def _runs(words: list[str], said: list[str]) -> Iterator[tuple[int, int]]:
    """Where these words stand one behind the other; nowhere for a name so short that it may be a word."""
    parts = [fold(word) for word in words]
    if len("".join(words)) >= _SHORTEST and parts:
        for at, word in enumerate(said):
            if word == parts[0] and said[at : at + len(parts)] == parts:
                yield at, at + len(parts)


def _is_medium(word: str, language: str | None = None) -> bool:
    """Whether a word is a common noun for a body or a work, in one language or in any that has such nouns."""
    known = (language,) if language else codes()
    nouns = [vocabulary(pack_or_bare(code)).nouns.get(word.lower()) for code in known]
    return any(noun is not None and noun.sort in ("body", "document") for noun in nouns)


def linked(url: str, articles: Mapping[str, Annotated], target: str) -> str | None:
    """The article of the story that an address is of."""
    sought = address(url)
    others = (name for name in sorted(articles) if name != target)
    return next((name for name in others if sought and sought == address(articles[name].article.url or "")), None)


def address(url: str) -> str:
    """An address without what differs between copies of it: scheme, "www.", a last slash, capitals."""
    parts = urlsplit(url.strip())
    return f"{parts.netloc.removeprefix('www.')}{parts.path}".rstrip("/").lower()


def host(url: str | None) -> str:
    """The host of an address without "www.", "" where there is none."""
    return urlsplit(url or "").netloc.lower().removeprefix("www.")
