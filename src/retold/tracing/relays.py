"""Who had it from whom: steps between articles of a story, and from outside origins, with the evidence for each."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from msgspec.structs import replace

from retold.facts.spelling import fold
from retold.records import Annotated, Relay
from retold.tracing.order import published

_SHINGLE = 5
"""Words in a row that show a copy: four in a row still occur by chance in reports of one event."""
_COPIED = 0.45
"""Share of the shorter article's shingles that both have, from which it is a copy."""
_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"https?://[^\s\"“”«»<>)]+")
_ARTICLE, _SHORTEST = 3, 5
"""Letters of a leading article at most, and of an outlet's name at least: shorter names are words."""
_CREDITS = ("agency", "outlet", "press release", "interview")


def relays(articles: Mapping[str, Annotated]) -> tuple[Relay, ...]:
    """The steps into each article of a story: from another of them, or from an outside origin by its name.

    Credits and links are taken as they stand; copied wording makes a step only where the times say which came first.
    """
    names = sorted(articles)
    found = [step for name in names for step in (*_credited(name, articles), *_named(name, articles))]
    words = {name: _shingles(articles[name]) for name in names}
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            found.extend(_copied(articles[one], articles[other], _overlap(words[one], words[other])))
    found = _one_spelling(found, articles)
    best: dict[tuple[str, str], Relay] = {}
    for step in sorted(found, key=lambda step: (-step.probability, step.kind, step.why)):
        best.setdefault((step.source if step.source in articles else fold(step.source), step.target), step)
    return tuple(sorted(best.values(), key=lambda step: (step.target, -step.probability, step.source, step.kind)))


def _one_spelling(steps: Sequence[Relay], articles: Mapping[str, Annotated]) -> list[Relay]:
    """The steps with one spelling for each outside origin, whatever the script: the most frequent one."""
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for step in steps:
        if step.source not in articles:
            spelt[fold(step.source)][step.source] += 1
    best = {folded: min(forms, key=lambda form: (-forms[form], form)) for folded, forms in spelt.items()}
    return [step if step.source in articles else replace(step, source=best[fold(step.source)]) for step in steps]


def _credited(name: str, articles: Mapping[str, Annotated]) -> Iterator[Relay]:
    """The steps that an article's own origins tell."""
    article = articles[name].article
    for origin in article.origins:
        if not origin.name or origin.kind not in (*_CREDITS, "link"):
            continue
        said = " ".join(article.text[slice(*origin.span)].split())
        if origin.kind == "link":
            link = _LINK.search(said)
            source = _linked(link.group() if link else origin.name, articles, name) or origin.name
        else:
            if article.outlet and fold(article.outlet).endswith(fold(origin.name)):
                continue  # "told the Courier", in the Vienna Courier
            source = _outlet(origin.name, articles, name) or origin.name
        yield Relay(
            source=source,
            target=name,
            kind="link" if origin.kind == "link" else "credit",
            probability=0.9 if origin.statement is None else 0.8,
            why=f"“{said}”",
        )


def _named(name: str, articles: Mapping[str, Annotated]) -> Iterator[Relay]:
    """The steps from earlier articles of the story whose outlet or address an article names: a report that names
    another outlet's report of the same event has read it."""
    article = articles[name].article
    said = {fold(word) for word in _WORD.findall(article.text)}
    for other in sorted(articles):
        source = articles[other].article
        if other == name or not _before(articles[other], articles[name]):
            continue
        host = urlsplit(source.url or "").netloc.removeprefix("www.")
        if host and host != urlsplit(article.url or "").netloc.removeprefix("www.") and host in article.text:
            yield Relay(source=other, target=name, kind="link", probability=0.85, why=f"names the address {host}")
        elif source.outlet and source.outlet != article.outlet and _says(article.text, source.outlet, said):
            yield Relay(source=other, target=name, kind="credit", probability=0.8, why=f"names {source.outlet}")


def _says(text: str, outlet: str, said: set[str]) -> bool:
    """Whether a text names an outlet: all words of its name, without a leading article, one behind the other."""
    words = _WORD.findall(outlet)
    words = words[1:] if len(words) > 1 and len(words[0]) <= _ARTICLE else words
    parts = [fold(word) for word in words]
    if len("".join(words)) < _SHORTEST or not all(part in said for part in parts):
        return False
    return f" {' '.join(parts)} " in f" {' '.join(fold(word) for word in _WORD.findall(text))} "


def _before(one: Annotated, other: Annotated) -> bool:
    """Whether an article was published before another, as far as their times tell; unknown times leave it open."""
    times = published(one), published(other)
    return times[0] is None or times[1] is None or times[0] < times[1]


def _linked(url: str, articles: Mapping[str, Annotated], target: str) -> str | None:
    """The article of the story that an address is of."""
    address = _address(url)
    return next(
        (
            name
            for name in sorted(articles)
            if name != target and address and address == _address(articles[name].article.url or "")
        ),
        None,
    )


def _address(url: str) -> str:
    parts = urlsplit(url.strip())
    return f"{parts.netloc.removeprefix('www.')}{parts.path}".rstrip("/").lower()


def _outlet(credited: str, articles: Mapping[str, Annotated], target: str) -> str | None:
    """The one article of the story that the credited outlet has published."""
    named = [
        name
        for name in sorted(articles)
        if name != target and fold(articles[name].article.outlet or "") == fold(credited)
    ]
    return named[0] if len(named) == 1 else None


def _copied(one: Annotated, other: Annotated, shared: float) -> Iterator[Relay]:
    """The step between two articles in one language that share their wording, where their times differ."""
    if one.article.language != other.article.language:
        return
    times = published(one), published(other)
    if shared < _COPIED or not times[0] or not times[1] or times[0] == times[1]:
        return
    first, then = (one, other) if times[0] < times[1] else (other, one)
    yield Relay(
        source=first.article.id,
        target=then.article.id,
        kind="copy",
        probability=round(min(0.95, 0.4 + shared / 2), 3),
        why=f"{shared:.0%} of the shorter report stands in the other word for word, and it came later",
    )


def likeness(one: Annotated, other: Annotated) -> float:
    """The share of the shorter article's word fives that the other article has too, 0..1."""
    return _overlap(_shingles(one), _shingles(other))


def _overlap(ours: set[tuple[str, ...]], theirs: set[tuple[str, ...]]) -> float:
    least = min(len(ours), len(theirs))
    return len(ours & theirs) / least if least else 0.0


def _shingles(annotated: Annotated) -> set[tuple[str, ...]]:
    said = [word for a, b in annotated.sentences for word in annotated.article.text[a:b].lower().split()]
    return {tuple(said[n : n + _SHINGLE]) for n in range(len(said) - _SHINGLE + 1)}


def independent(told: Iterable[str], steps: Sequence[Relay], articles: Mapping[str, Annotated]) -> int | None:
    """How many independent origins the articles that tell an utterance go back to; None where more than one of them
    gives no hint of where it had it from.

    Articles joined by a step, or by steps from one outside origin, are one.
    """
    names = sorted(set(told))
    root = {name: name for name in names}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            name = root[name]
        return name

    for step in steps:
        if step.target in names:
            source = step.source if step.source in articles else fold(step.source)
            root[find(source)] = find(step.target)
    groups = {find(name) for name in names}
    hinted = {find(step.target) for step in steps if step.target in names}
    return len(groups) if len(groups - hinted) <= 1 else None
