"""Which earlier report a report without credit was made from: the one whose words it tells as no other's."""

from collections.abc import Collection, Iterator, Mapping

from retold.linking.generation import Generation
from retold.records import Annotated, Relay
from retold.tracing.alignment import Alignment
from retold.tracing.order import published
from retold.tracing.sides import Reading, Side

_MOST = 30
"""Reports of one story that are held against each other: their number counts twice."""
_TOLD, _AHEAD = 0.5, 0.12
"""Share of a report's words that one in another language must tell for it to be its translation, and by how much more
than every other earlier one: what all tell is the event, what one alone tells are its peculiar words and errors."""
_ALONE = 0.65
"""The same share where there is no other earlier report."""
_COPIED, _COPIED_AHEAD = 0.75, 0.2
"""The same shares within one language, for a copy whose quotations were put another way."""


def translations(
    articles: Mapping[str, Annotated],
    hinted: Collection[str],
    generation: Generation,
    into: Collection[str] | None = None,
) -> Iterator[Relay]:
    """A step into each report that credits nobody (is not `hinted`) from the one earlier report that tells it best;
    only those in `into` are looked at, all where it is None."""
    times = {name: published(annotated) for name, annotated in articles.items()}
    if len(articles) > _MOST or not all(times.values()):
        return
    sides: dict[str, Side] = {}
    for name in sorted(articles if into is None else into):
        earlier = sorted(other for other in articles if (times[other] or "") < (times[name] or ""))
        if name in hinted or not earlier:
            continue
        for one in (name, *earlier):
            if one not in sides:
                sides[one] = _whole(articles[one], generation)
        told = {other: Alignment(sides[other], sides[name]).covered[1] for other in earlier}
        step = _step(name, told, articles)
        if step is not None:
            yield step


def _whole(annotated: Annotated, generation: Generation) -> Side:
    return Side(Reading(annotated, generation), annotated.sentences)


def _step(name: str, told: Mapping[str, float], articles: Mapping[str, Annotated]) -> Relay | None:
    """The step from the report that tells most of another, where it tells enough and more than the next."""
    first, *rest = sorted(told, key=lambda other: (-told[other], other))
    same = articles[first].article.language == articles[name].article.language
    least, ahead = (_COPIED, _COPIED_AHEAD) if same else (_TOLD if rest else _ALONE, _AHEAD)
    if told[first] < least or (rest and told[first] - told[rest[0]] < ahead):
        return None
    return Relay(
        source=first,
        target=name,
        kind="copy" if same else "translation",
        probability=0.65 if same else 0.6,
        why=f"{told[first]:.0%} of its words stand in that earlier report, of no other as many",
    )
