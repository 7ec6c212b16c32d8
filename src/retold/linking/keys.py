"""What an article can be found by: its rarest keys that hold across languages, and the marks of its runs of words."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from retold.linking.copies import marks
from retold.linking.generation import RAREST, Generation
from retold.linking.typed import Type, Typed
from retold.records import Annotated, Span

_KEYS = 40
"""Rarest keys of an article that stand in the index."""

_BEGINNING = 5
"""Folded letters of a plain word or name that make its key: endings and most spellings fall away."""

WINDOW_DAYS = 10
"""Articles published further apart than this do not report one event as news."""


def keys(article: Typed, generation: Generation) -> dict[str, float]:
    """The rarest translatable keys of an article with their rarity, raised where the article repeats them."""
    found: dict[str, float] = {}
    for one, often in zip(article.types, article.per_type.tolist(), strict=True):
        weight = one.rarity * (1.0 + 0.25 * min(often - 1, 4))
        for name in names(one):
            found[name] = max(found.get(name, 0.0), weight)
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[: _KEYS * 3]
    anchors_and_concepts = [item for item in best if not item[0].startswith("fold:")][:_KEYS]
    spelt = [item for item in best if item[0].startswith("fold:")][: 2 * _KEYS]
    return dict(anchors_and_concepts + spelt)


def names(one: Type) -> list[str]:
    """The keys of one type: an anchor is its own; a word has its concepts and the beginning of its spelling."""
    if one.anchor:
        return [one.key]
    spelt = one.folded and len(one.folded) >= _BEGINNING - 1 and " " not in one.letters
    return [*one.concepts, f"fold:{one.folded[:_BEGINNING]}"] if spelt else list(one.concepts)


def sentence_keys(article: Typed, row: int) -> dict[str, float]:
    """The keys of one sentence with their rarity."""
    found: dict[str, float] = {}
    start, end = np.searchsorted(article.sentence, [row, row + 1])
    for number in article.type[start:end].tolist():
        one = article.types[number]
        found |= {name: max(found.get(name, 0.0), one.rarity) for name in names(one)}
    return found


def copied(text: str, sentences: Sequence[Span]) -> dict[str, float]:
    """The marks of an article's runs of words as keys: a shared one weighs as much as a word never seen."""
    return {f"copy:{mark}": RAREST for mark in marks(text, sentences)}


def day(published_at: str | None) -> date | None:
    """The date of an RFC 3339 time; None where it is unknown or less precise than a day."""
    try:
        return date.fromisoformat((published_at or "")[:10])
    except ValueError:
        return None


def day_of(annotated: Annotated) -> int | None:
    """The day an article was published, counted from the year 1; None where it is unknown."""
    published = day(annotated.article.published_at)
    return published.toordinal() if published else None


def in_window(left: int | None, right: int | None) -> bool:
    """Whether two days lie near enough for one story; an unknown day always does."""
    return left is None or right is None or abs(left - right) <= WINDOW_DAYS
