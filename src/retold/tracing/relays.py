"""Who had it from whom: steps between articles of a story, and from outside origins, with the evidence for each."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from retold.facts.spelling import fold
from retold.linking.generation import Generation, shipped
from retold.records import Annotated, Article, Relay
from retold.tracing.order import published
from retold.tracing.outlets import credited, host, is_own, linked, names_outlet
from retold.tracing.translations import translations

_SHINGLE = 5
"""Words in a row that show a copy: four in a row still occur by chance in reports of one event."""
_COPIED = 0.45
"""Share of the shorter article's shingles that both have, from which it is a copy."""
_LINK = re.compile(r"https?://[^\s\"“”«»<>)]+")
_CREDITS = ("agency", "outlet", "press release", "interview")
PRESS = "reporters"
"""The one outside source of what was said to the press at large, whatever the language's word for it."""


def relays(
    articles: Mapping[str, Annotated], generation: Generation | None = None, into: Collection[str] | None = None
) -> tuple[Relay, ...]:
    """The steps into each article of a story: from another of them, or from an outside origin by its name.

    Credits and links are taken as they stand; copied and translated wording makes a step only where the times say which
    came first. `generation` None is the one that ships with the package; `into` the articles whose steps are asked for
    (None: all), for what a question costs must not grow with the stories that it touches.
    """
    names = sorted(articles)
    asked = [name for name in names if into is None or name in into]
    found = [
        step
        for name in asked
        for step in (*_credited(name, articles), *_named(name, articles), *_from_the_speaker(name, articles))
    ]
    words = {name: _shingles(articles[name]) for name in names}
    for n, one in enumerate(names):
        for other in names[n + 1 :]:
            if one in asked or other in asked:
                found.extend(_copied(articles[one], articles[other], _overlap(words[one], words[other])))
    found = [step for step in found if step.target in asked]
    hinted = {step.target for step in found} | {name for name in names if was_told(articles[name])}
    found.extend(translations(articles, hinted, generation or shipped(), asked))
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
            source = linked(link.group() if link else origin.name, articles, name)
        elif is_own(origin.name, article):
            continue  # "told the Courier", in the Vienna Courier
        elif origin.kind == "interview":
            source = PRESS
        else:
            source = credited(origin.name, articles, name)
        yield Relay(
            source=source or origin.name,
            target=name,
            kind="link" if origin.kind == "link" else "credit",
            probability=0.9 if origin.statement is None else 0.8,
            why=f"“{said}”",
        )


def _named(name: str, articles: Mapping[str, Annotated]) -> Iterator[Relay]:
    """The steps from earlier articles of the story whose outlet or address an article names: a report that names
    another outlet's report of the same event has read it.

    An outlet that most reports name is a party to the story (a firm and its press office), and its name no credit.
    """
    article = articles[name].article
    for other in sorted(articles):
        source = articles[other].article
        if other == name or not _before(articles[other], articles[name]):
            continue
        site = host(source.url)
        if site and site != host(article.url) and site in article.text:
            yield Relay(source=other, target=name, kind="link", probability=0.85, why=f"names the address {site}")
        elif source.outlet and source.outlet != article.outlet and names_outlet(article, source.outlet):
            naming = sum(names_outlet(one.article, source.outlet) for one in articles.values() if one.article != source)
            if naming == 1 or 2 * naming < len(articles) - 1 or not names_outlet(source, source.outlet):
                yield Relay(source=other, target=name, kind="credit", probability=0.8, why=f"names {source.outlet}")


def _from_the_speaker(name: str, articles: Mapping[str, Annotated]) -> Iterator[Relay]:
    """The steps from what the speakers published themselves: an earlier press release to a report that speaks of one,
    and the channel that bears a person's name to a report of what that person said."""
    article = articles[name].article
    releases = [other for other in sorted(articles) if other != name and _is_release(articles[other].article)]
    spoken = next((origin.span for origin in article.origins if origin.kind == "press release"), None)
    if spoken and len(releases) == 1 and not _is_release(article) and _before(articles[releases[0]], articles[name]):
        said = article.text[slice(*spoken)]
        yield Relay(source=releases[0], target=name, kind="credit", probability=0.75, why=f"“{said}”")
    speakers = {one.speaker.name for one in articles[name].statements if one.speaker and " " in one.speaker.name}
    for other in sorted(articles):
        outlet = articles[other].article.outlet or ""
        own = [speaker for speaker in sorted(speakers) if fold(speaker) in fold(outlet)]
        if own and other != name and _before(articles[other], articles[name]):
            yield Relay(source=other, target=name, kind="credit", probability=0.7, why=f"{outlet} is {own[0]}’s own")


def _is_release(article: Article) -> bool:
    """Whether an article is a press release itself: the words for it open the text."""
    return any(
        origin.kind == "press release" and origin.statement is None and not article.text[: origin.span[0]].strip()
        for origin in article.origins
    )


def _before(one: Annotated, other: Annotated) -> bool:
    """Whether an article was published before another, as far as their times tell; unknown times leave it open."""
    times = published(one), published(other)
    return times[0] is None or times[1] is None or times[0] < times[1]


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
    """How many independent origins show themselves in the articles that tell an utterance; None where there are
    several articles and nothing shows where any of them had it from.

    Articles joined by a step, or by steps from one outside origin, are one. A group of them counts that goes back to an
    outside origin, that was told or was there itself ("told this newspaper"), or that holds the first of all reports;
    a later report that gives no hint may have it from any of those and counts for none.
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
    hinted |= {find(name) for name in names if was_told(articles[name])}
    if not hinted:
        return 1 if len(groups) == 1 else None
    times = {name: published(articles[name]) for name in names}
    if all(times.values()):
        hinted.add(find(min(names, key=lambda name: (times[name] or "", name))))
    return len(hinted)


def was_told(annotated: Annotated, statements: Collection[str] | None = None) -> bool:
    """Whether an article says that its outlet was told or was there itself; with ids, for one of those statements."""
    article = annotated.article
    return any(
        origin.kind in ("interview", "outlet", "agency")
        and (is_own(origin.name, article) if origin.name else origin.kind == "interview")
        and (statements is None or origin.statement is None or origin.statement in statements)
        for origin in article.origins
    )
