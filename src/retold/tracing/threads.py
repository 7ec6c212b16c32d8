"""Threads: what one speaker said on one subject over time, with its figures as a series."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from retold.linking.generation import Generation
from retold.linking.group import group
from retold.linking.typed import Type, typed_text
from retold.records import Annotated, Figure, Record, Span, Speaker, Statement, Thread, Utterance
from retold.text.spans import meets

_WITH_FIGURE, _WITHOUT = 0.22, 0.5
"""Share of weighty words two utterances must have in common, with a figure of one unit in both and without."""
_MANY, _WEIGHTY = 3, 14.0
"""Common keys, and their rarity sum, without which utterances that share no measure are not on one subject."""
_COMMON = 200
"""Utterances of one speaker from which a key they share says nothing about the subject."""
_FEWEST = 10
_AMOUNTS = ("money", "percent", "count", "measure")


class Subject(Record, frozen=True, kw_only=True):
    """What an utterance is about: the rarity of its weighty keys (concepts, places, rare words), its figures, its
    words."""

    utterance: str
    story: str
    speaker: Speaker
    keys: Mapping[str, float]
    words: Mapping[str, str]
    figures: tuple[Figure, ...]
    day: str


Told = tuple[Annotated, Statement, Sequence[Span]]
"""One telling: its article, its statement, and the spans of it."""


def subject(utterance: Utterance, story: str, told: Sequence[Told], generation: Generation) -> Subject | None:
    """The subject of an utterance by all its tellings, in all their languages; None where nobody knows the speaker.

    Its words and figures are those of the fullest telling.
    """
    if utterance.speaker is None or not told:
        return None
    ordered = sorted(told, key=lambda one: (-sum(b - a for a, b in one[2]), one[1].id))
    keys: dict[str, float] = {}
    words: dict[str, str] = {}
    for annotated, statement, spans in ordered:
        typed = typed_text(annotated.article.text, statement.language, spans, generation)
        for one in typed.types:
            for key in _keys(one):
                keys[key] = max(keys.get(key, 0.0), one.rarity)
                words.setdefault(key, one.form)
    annotated, _, spans = ordered[0]
    return Subject(
        utterance=utterance.id,
        story=story,
        speaker=utterance.speaker,
        keys=keys,
        words=words,
        figures=tuple(
            _of_its_own(f, annotated, spans)
            for f in annotated.figures
            if _amount(f) and any(a <= f.span[0] < b for a, b in spans)
        ),
        day=utterance.said_at[0] or utterance.said_at[1] or annotated.article.published_at or "",
    )


def _of_its_own(figure: Figure, annotated: Annotated, spans: Sequence[Span]) -> Figure:
    """A figure without a period that only the words around the utterance tell: "said on Friday it would cost …"."""
    told = any(f"{one.start}/{one.end}" == figure.period and meets(one.span, spans) for one in annotated.moments)
    day = figure.period is not None and figure.period[:10] == figure.period[11:]
    return replace(figure, period=None) if day and not told else figure


def _amount(figure: Figure) -> bool:
    """Whether a figure can stand in a series: small counts ("both countries") cannot."""
    if figure.kind not in _AMOUNTS or figure.value is None:
        return False
    return figure.kind != "count" or figure.value >= _FEWEST


def _keys(one: Type) -> tuple[str, ...]:
    if one.key.startswith(("place:", "city:")):
        return (one.key,)
    return one.concepts if one.concepts and one.rarity >= 2.5 else ()


def threads(subjects: Sequence[Subject]) -> tuple[Thread, ...]:
    """The threads of several utterances in different stories by one speaker; utterances of one story are no thread."""
    by_id = {one.utterance: one for one in subjects}
    links = {(a, b): score for a, b in _candidates(subjects) if (score := shared(by_id[a], by_id[b])) > 0}
    groups = group(by_id, links, threshold=0.5)
    return tuple(
        _thread([by_id[name] for name in members])
        for members in groups
        if len({by_id[name].story for name in members}) > 1
    )


def _candidates(subjects: Sequence[Subject]) -> list[tuple[str, str]]:
    """The pairs of utterances of one speaker that share at least two of their rarer keys, in a fixed order."""
    by_key: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in sorted(subjects, key=lambda one: one.utterance):
        for key in one.keys:
            by_key[one.speaker.id or one.speaker.name, key].append(one.utterance)
    together = Counter(
        pair for members in by_key.values() if len(members) <= _COMMON for pair in combinations(members, 2)
    )
    return sorted(pair for pair, count in together.items() if count > 1)


def shared(one: Subject, other: Subject) -> float:
    """How sure it is that two utterances are on one subject: 0 for another speaker or the same story."""
    if one.story == other.story or (one.speaker.id or one.speaker.name) != (other.speaker.id or other.speaker.name):
        return 0.0
    least = min(sum(one.keys.values()), sum(other.keys.values()))
    both = [key for key in one.keys if key in other.keys]
    if not least or sum(key.startswith("concept:") for key in both) < 2:
        return 0.0
    weight = sum(min(one.keys[key], other.keys[key]) for key in both)
    measured = any(a.kind == b.kind and a.unit == b.unit for a in one.figures for b in other.figures)
    if not measured and (len(both) < _MANY or weight < _WEIGHTY):
        return 0.0
    cover = weight / least
    return round(min(1.0, cover / (2 * (_WITH_FIGURE if measured else _WITHOUT))), 3)


def _thread(members: Sequence[Subject]) -> Thread:
    told = sorted(members, key=lambda one: (not one.day, one.day, one.utterance))
    common = [key for key in told[0].keys if all(key in one.keys for one in told)]
    best = sorted(common, key=lambda key: (-told[0].keys[key], key))[:3]
    return Thread(
        id=f"thread-{min(one.utterance for one in told)}",
        speaker=told[0].speaker,
        subject=", ".join(told[0].words[key] for key in best),
        utterances=tuple(one.utterance for one in told),
        figures=tuple(_series(told)),
    )


def _series(told: Sequence[Subject]) -> Iterator[Figure]:
    """The figures of the unit that most utterances of a thread share, one after the other."""
    units = [
        (figure.kind, figure.unit) for one in told for figure in {(f.kind, f.unit): f for f in one.figures}.values()
    ]
    best = max(sorted(set(units), key=str), key=units.count, default=None)
    if best is None or units.count(best) < 2:
        return
    for one in told:
        yield from (figure for figure in one.figures if (figure.kind, figure.unit) == best)
