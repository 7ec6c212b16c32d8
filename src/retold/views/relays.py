"""Who had it from whom as a tree that can be drawn: every report once, under its most probable source."""

from collections.abc import Iterator, Mapping, Sequence

from retold.records import Article, Record, Relay


class Step(Record, frozen=True, kw_only=True):
    """One report (`article` None: an outside origin) with those that had it from here.

    `relay` is the step by which it had it, None at a root; `also` are its less probable sources.
    """

    name: str
    article: Article | None = None
    relay: Relay | None = None
    also: Sequence[Relay] = ()
    children: Sequence["Step"] = ()


def steps(articles: Sequence[Article], relays: Sequence[Relay]) -> list[Step]:
    """The roots of the tree, in the order of the articles; outside origins come first.

    Of two sources that are equally probable a report among the articles goes before an outside origin.
    """
    known = {article.id: article for article in articles}
    sources: dict[str, list[Relay]] = {}
    for relay in sorted(relays, key=lambda r: (-r.probability, r.source not in known, r.source, r.kind)):
        if relay.target in known:
            sources.setdefault(relay.target, []).append(relay)
    parents = dict(_parents(known, sources))
    children: dict[str, list[str]] = {}
    for target in known:
        if target in parents:
            children.setdefault(parents[target].source, []).append(target)
    outside = sorted({relay.source for relay in parents.values()} - set(known))
    return [
        _step(name, None, known, sources, parents, children)
        for name in (*outside, *(id for id in known if id not in parents))
    ]


def _parents(known: Mapping[str, Article], sources: Mapping[str, Sequence[Relay]]) -> Iterator[tuple[str, Relay]]:
    """Each report's most probable source that doesn't make the tree run in a circle."""
    above: dict[str, str] = {}
    for target in known:
        for relay in sources.get(target, ()):
            if target not in _line(relay.source, above):
                above[target] = relay.source
                yield target, relay
                break


def _line(name: str, above: Mapping[str, str]) -> list[str]:
    line = [name]
    while line[-1] in above:
        line.append(above[line[-1]])
    return line


def _step(
    name: str,
    relay: Relay | None,
    known: Mapping[str, Article],
    sources: Mapping[str, Sequence[Relay]],
    parents: Mapping[str, Relay],
    children: Mapping[str, Sequence[str]],
) -> Step:
    also: dict[str, Relay] = {}
    for other in sources.get(name, ()):
        if not relay or other.source != relay.source:
            also.setdefault(other.source, other)
    return Step(
        name=name,
        article=known.get(name),
        relay=relay,
        also=tuple(also.values()),
        children=[_step(child, parents[child], known, sources, parents, children) for child in children.get(name, ())],
    )


def depth_first(roots: Sequence[Step], depth: int = 0) -> Iterator[tuple[Step, int]]:
    """Every step with its depth, each before those that had it from there."""
    for step in roots:
        yield step, depth
        yield from depth_first(step.children, depth + 1)
