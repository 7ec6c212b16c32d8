"""The report with which the other tellings are compared: one that nothing puts later, close to the spoken words."""

from collections.abc import Collection, Mapping, Sequence

from retold.facts.spelling import fold
from retold.records import Annotated, Relay, Statement
from retold.text.datelines import after_dateline
from retold.tracing.order import published
from retold.tracing.relays import was_told

Shares = Mapping[str, Sequence[tuple[Statement, int]]]
"""For each article id its tellings of one utterance: the statement and how many characters of it retell it."""


def base_article(utterances: Sequence[Shares], articles: Mapping[str, Annotated], steps: Sequence[Relay]) -> str:
    """The id of the article that the others of its story are compared with: the one that tells most, direct speech
    above all, of those utterances of which it may be the origin. It is a base, no proof of an origin.

    An article that has them from others, or came later, is no base however much it tells; nor is an early report on
    another occasion that shares a sentence with the story.
    """
    told: dict[str, float] = {}
    for shares in utterances:
        for name in earliest(shares, articles, steps):
            told[name] = told.get(name, 0.0) + _fullness(shares[name])
    return min(told, key=lambda name: (-told[name], name))


def base_telling(shares: Shares, articles: Mapping[str, Annotated], steps: Sequence[Relay], preferred: str) -> str:
    """The id of the article with which the tellings of one utterance are compared: the `preferred` one, the base of the
    story, where it may be the origin of this utterance too; else the fullest of those that may."""
    options = earliest(shares, articles, steps)
    return preferred if preferred in options else min(options, key=lambda name: (-_fullness(shares[name]), name))


def earliest(shares: Shares, articles: Mapping[str, Annotated], steps: Sequence[Relay]) -> tuple[str, ...]:
    """The articles that may be the origin of what they tell, in order of their ids; never empty.

    Left out are those that have it from another of them (a step leads there, or one is a dispatch of the agency that
    they credit) and those published after another of them; an article without a date is not put later by time. Where
    some of the rest say that they were told it themselves, the others are left out too.
    """
    names = sorted(shares)
    fed = {step.target for step in steps if step.source in shares and step.source != step.target}
    written = {name: agency for name in names if (agency := _agency(articles[name]))}
    fed |= {step.target for step in steps if fold(step.source) in written.values() and step.target not in written}
    first = [name for name in names if name not in fed] or names
    first = [name for name in first if not any(_after(articles[name], articles[other]) for other in first)]
    credited = {fold(step.source) for step in steps if step.target in fed}
    first = [name for name in first if written.get(name) in credited] or first
    own = [name for name in first if was_told(articles[name], _ids(shares[name]))]
    return tuple(own or first)


def _agency(annotated: Annotated) -> str:
    """The folded name of the agency that the dateline names ("LISK, 13 March (Norda) – …"): the report is its dispatch;
    "" where no dateline names one."""
    text = annotated.article.text
    for origin in sorted(annotated.article.origins, key=lambda one: one.span):
        if origin.kind == "agency" and origin.statement is None and origin.name:
            line = text.rfind("\n", 0, origin.span[0]) + 1, text.find("\n", origin.span[1]) + 1 or len(text)
            if origin.span[0] < after_dateline(text, line)[0]:
                return fold(origin.name)
    return ""


def _after(one: Annotated, other: Annotated) -> bool:
    """Whether one was published after the other, as precisely as both times are known."""
    times = published(one) or "", published(other) or ""
    precision = min(map(len, times))
    return times[0][:precision] > times[1][:precision]


def _ids(tellings: Sequence[tuple[Statement, int]]) -> Collection[str]:
    return {statement.id for statement, _ in tellings}


def _fullness(tellings: Sequence[tuple[Statement, int]]) -> float:
    """Characters told, those of quotations counted three times: a quotation is seldom shorter than what was said."""
    weights = {"direct": 3.0, "mixed": 1.5, "indirect": 1.0}
    return sum(weights[statement.mode] * length for statement, length in tellings)
