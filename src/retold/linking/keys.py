"""Which articles are worth comparing: an inverted index over each article's rarest keys that hold across languages."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from retold.linking.generation import Generation
from retold.linking.typed import Typed

_KEYS = 40
"""Rarest keys of an article that stand in the index."""

_BEGINNING = 5
"""Folded letters of a plain word or name that make its key: endings and most spellings fall away."""

WINDOW_DAYS = 10
"""Articles published further apart than this do not report one event as news."""

_MOST_CANDIDATES = 20
"""Candidates of one article, those with the rarest shared keys first: work per article stays bounded."""

_LEAST_SHARED = 8.0
"""Rarity, in nats, that two articles must share before they are compared: a little more than one very rare key."""


def keys(article: Typed, generation: Generation) -> dict[str, float]:
    """The rarest translatable keys of an article with their rarity: anchors, concepts, beginnings of folded words."""
    found: dict[str, float] = {}
    for one, often in zip(article.types, article.per_type.tolist(), strict=True):
        weight = one.rarity * (1.0 + 0.25 * min(often - 1, 4))
        names = [one.key] if one.anchor else list(one.concepts)
        if one.folded and len(one.folded) >= _BEGINNING - 1 and " " not in one.letters:
            names.append(f"fold:{one.folded[:_BEGINNING]}")
        for name in names:
            found[name] = max(found.get(name, 0.0), weight)
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[: _KEYS * 3]
    anchors_and_concepts = [item for item in best if not item[0].startswith("fold:")][:_KEYS]
    spelt = [item for item in best if item[0].startswith("fold:")][: 2 * _KEYS]
    return dict(anchors_and_concepts + spelt)


def candidates(
    articles: Mapping[str, Typed], published: Mapping[str, date], generation: Generation
) -> list[tuple[str, str]]:
    """Pairs of article ids worth comparing, each once, the smaller id first; the same for any order of the articles."""
    by_key: dict[str, list[str]] = defaultdict(list)
    own = {name: keys(articles[name], generation) for name in sorted(articles)}
    for name, found in own.items():
        for key in found:
            by_key[key].append(name)
    common = max(_MOST_CANDIDATES, len(articles) // 12)  # a big story shares its rarest keys in all its reports
    chosen: set[tuple[str, str]] = set()
    for name, found in own.items():
        shared: dict[str, float] = defaultdict(float)
        for key, weight in found.items():
            if len(by_key[key]) <= common:
                for other in by_key[key]:
                    shared[other] += weight
        shared.pop(name, None)
        near = [
            other
            for other in shared
            if shared[other] >= _LEAST_SHARED and in_window(published.get(name), published.get(other))
        ]
        for other in sorted(near, key=lambda other: (-round(shared[other], 6), other))[:_MOST_CANDIDATES]:
            chosen.add((min(name, other), max(name, other)))
    return sorted(chosen)


def in_window(left: date | None, right: date | None) -> bool:
    """Whether two publication dates lie near enough for one story; an unknown date always does."""
    return left is None or right is None or abs((left - right).days) <= WINDOW_DAYS


def day(published_at: str | None) -> date | None:
    """The date of an RFC 3339 time; None where it is unknown or less precise than a day."""
    try:
        return date.fromisoformat((published_at or "")[:10])
    except ValueError:
        return None
