"""Which articles report the same event."""

from collections.abc import Mapping
from datetime import date

from retold.linking.generation import Generation
from retold.linking.group import group
from retold.linking.keys import candidates
from retold.linking.score import Judged, judge
from retold.linking.typed import Typed

_TOGETHER = 0.5


def judgements(
    articles: Mapping[str, Typed], published: Mapping[str, date], generation: Generation
) -> dict[tuple[str, str], Judged]:
    """All pairs of articles worth comparing, judged; ids in order."""
    return {
        (left, right): judge(articles[left], articles[right], generation)
        for left, right in candidates(articles, published, generation)
    }


def stories(articles: Mapping[str, Typed], published: Mapping[str, date], generation: Generation) -> list[list[str]]:
    """The ids of the articles, story by story; most stories have one article. Average link, so stories do not chain."""
    judged = judgements(articles, published, generation)
    return group(articles, {pair: one.same_story for pair, one in judged.items()}, threshold=_TOGETHER)
