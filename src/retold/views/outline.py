"""What a trace shows, in the order in which it is read: the document's records joined by their ids.

Terminal and page are drawn from the same outline. Nothing is decided here but order: stories with the most reports
first, utterances as the earliest report tells them, tellings by their order, changes as they are ranked.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from retold.records import (
    Article,
    Change,
    Origin,
    Record,
    Relay,
    Severity,
    Span,
    Speaker,
    Statement,
    Story,
    Telling,
    TraceDocument,
    Utterance,
)
from retold.tracing.relays import PRESS
from retold.views.labels import report_labels
from retold.views.plain import squeezed

GRAVITY: Mapping[Severity, int] = {"grave": 0, "notable": 1, "minor": 2}


class Told(Record, frozen=True, kw_only=True):
    """One telling with the statement and the article that it stands in."""

    telling: Telling
    statement: Statement
    article: Article


class Retold(Record, frozen=True, kw_only=True):
    """One utterance, its tellings in order, and the changes between them, gravest first and those alike together."""

    utterance: Utterance
    told: Sequence[Told]
    changes: Sequence[Sequence[Change]]

    @property
    def ordered(self) -> bool:
        """Whether the order of all tellings is known."""
        return all(one.telling.order is not None for one in self.told)


class Chapter(Record, frozen=True, kw_only=True):
    """One story: its reports by date, who had it from whom, the utterances told several times and those told once.

    `changes` are those between its reports as wholes, that belong to no utterance, those alike together; `labels` tell
    its articles apart.
    """

    number: int
    story: Story
    articles: Sequence[Article]
    labels: Mapping[str, str]
    relays: Sequence[Relay]
    retold: Sequence[Retold]
    once: Sequence[Retold]
    changes: Sequence[Sequence[Change]]


class Outline(Record, frozen=True, kw_only=True):
    """The whole trace.

    `labels` names every article, by id; `numbers` counts the utterances that are told several times, by id, from 1;
    `homes` gives each article's chapter.
    """

    document: TraceDocument
    chapters: Sequence[Chapter]
    articles: Mapping[str, Article]
    labels: Mapping[str, str]
    numbers: Mapping[str, int]
    homes: Mapping[str, Chapter]

    @property
    def speakers(self) -> int:
        """How many speakers are known by name."""
        return len({_who(s.speaker) for s in self.document.statements if s.speaker})

    def gravest(self, number: int) -> list[Sequence[Change]]:
        """The first changes over all stories, those alike together, minor ones left out."""
        shown = (
            change
            for change in self.document.changes
            if change.severity != "minor" and self.articles.keys() >= {change.left_article, change.right_article}
        )
        return alike(shown)[:number]

    def label(self, source: str, chapter: Chapter | None = None) -> str:
        """The name of an article, the shorter one within its story, or of an outside origin as it stands; what was said
        to the press at large is nobody's report."""
        within = chapter.labels if chapter else {}
        outside = "what was said to reporters" if source == PRESS else squeezed(source)
        return within.get(source) or self.labels.get(source) or outside


def outline(document: TraceDocument) -> Outline:
    """Join and order what a trace document holds; records whose partners are missing are passed over."""
    articles = {article.id: article for article in document.articles}
    stories = _stories(document, articles)
    home = {id: story.id for story in reversed(stories) for id in story.articles}
    told_in = {id: story.id for story in reversed(stories) for id in story.utterances}
    retold, relays, changes = (defaultdict[str, list[Any]](list) for _ in range(3))
    for one in _utterances(document, articles):
        retold[told_in.get(one.utterance.id) or home[one.told[0].article.id]].append(one)
    for relay in document.relays:
        relays[home.get(relay.target, "")].append(relay)
    for change in document.changes:
        if change.utterance is None and articles.keys() >= {change.left_article, change.right_article}:
            changes[home.get(change.left_article, "")].append(change)
    chapters = [
        _chapter(number, story, articles, retold[story.id], relays[story.id], changes[story.id])
        for number, story in enumerate(stories, 1)
    ]
    several = (one.utterance.id for chapter in chapters for one in chapter.retold)
    return Outline(
        document=document,
        chapters=chapters,
        articles=articles,
        labels=report_labels(document.articles),
        numbers={id: number for number, id in enumerate(several, 1)},
        homes={article.id: chapter for chapter in reversed(chapters) for article in chapter.articles},
    )


def alike(changes: Iterable[Change]) -> list[Sequence[Change]]:
    """Changes told together: those that several reports made alike to the same words, in the order of the first."""
    found: dict[object, list[Change]] = {}
    for change in changes:
        words = change.left_article, tuple(change.left), change.utterance
        found.setdefault((change.kind, change.severity, change.explanation, words), []).append(change)
    return list(found.values())


def _who(speaker: Speaker) -> str:
    return speaker.id or speaker.name


def _stories(document: TraceDocument, articles: Mapping[str, Article]) -> list[Story]:
    """All stories, those with the most reports first, then by date; articles that are in none get one each."""
    inside = {id for story in document.stories for id in story.articles}
    alone = [Story(id=id, articles=(id,)) for id in articles if id not in inside]

    def place(story: Story) -> tuple[int, str, str]:
        dates = (articles[id].published_at for id in story.articles if id in articles)
        return -len(story.articles), min((date for date in dates if date), default="9"), story.id

    return sorted((*document.stories, *alone), key=place)


def _utterances(document: TraceDocument, articles: Mapping[str, Article]) -> Iterator[Retold]:
    """Every utterance with its tellings in order and its changes, gravest first."""
    statements = {statement.id: statement for statement in document.statements}
    changes: dict[str | None, list[Change]] = {}
    for change in document.changes:
        if change.left_article in articles and change.right_article in articles:
            changes.setdefault(change.utterance, []).append(change)
    for utterance in document.utterances:
        told = [
            Told(telling=telling, statement=statement, article=articles[statement.article])
            for telling in utterance.tellings
            if (statement := statements.get(telling.statement)) and statement.article in articles
        ]
        if told:
            ranked = sorted(changes.get(utterance.id, ()), key=lambda c: GRAVITY[c.severity])
            yield Retold(utterance=utterance, told=sorted(told, key=_telling_place), changes=alike(ranked))


def _telling_place(one: Told) -> tuple[bool, int, str, str, Sequence[Span]]:
    order = one.telling.order
    return order is None, order or 0, *_age(one.article), one.telling.spans


def _chapter(
    number: int,
    story: Story,
    articles: Mapping[str, Article],
    retold: Sequence[Retold],
    relays: Sequence[Relay],
    changes: Sequence[Change],
) -> Chapter:
    reports = sorted((articles[id] for id in story.articles if id in articles), key=_age)
    rank = {article.id: place for place, article in enumerate(reports)}

    def reading_place(one: Retold) -> tuple[int, Sequence[Span], str]:
        first = min(one.told, key=lambda t: (rank.get(t.article.id, len(rank)), t.telling.spans))
        return rank.get(first.article.id, len(rank)), first.telling.spans, one.utterance.id

    ordered = sorted(retold, key=reading_place)
    return Chapter(
        number=number,
        story=story,
        articles=reports,
        labels=report_labels(reports),
        relays=relays,
        retold=[one for one in ordered if len(one.told) > 1],
        once=[one for one in ordered if len(one.told) == 1],
        changes=alike(changes),
    )


def _age(article: Article) -> tuple[str, str]:
    return article.published_at or "9", article.id


def origins_of(article: Article) -> list[Origin]:
    """What the whole article says it came from, each name once; photos are no origin of words."""
    seen: dict[str, Origin] = {}
    for origin in article.origins:
        if origin.statement is None and origin.kind != "photo":
            seen.setdefault(origin.name or article.text[slice(*origin.span)], origin)
    return list(seen.values())
