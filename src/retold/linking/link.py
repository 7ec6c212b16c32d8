"""Everything that joins articles: stories, utterances and library speakers, as a function of the set of articles."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b

from retold.linking.counting import counted
from retold.linking.generation import Generation, shipped
from retold.linking.group import group
from retold.linking.keys import day
from retold.linking.speakers import speakers
from retold.linking.stories import judgements
from retold.linking.typed import typed
from retold.linking.units import told
from retold.linking.utterances import Link, echoes, links, utterances
from retold.records import Annotated, Record, Speaker, Story, Utterance

_WORTH_READING = 0.1
"""Article pairs less likely than this to be one story are not searched for common statements."""


class Links(Record, frozen=True, kw_only=True):
    """How a set of articles is linked. `generation` is the number of the one behind every link; `articles` holds the
    (id, text_hash) of all that were linked; `speaker_of` gives a statement's library speaker where it is known."""

    generation: int
    articles: tuple[tuple[str, str], ...]
    stories: tuple[Story, ...]
    utterances: tuple[Utterance, ...]
    speakers: tuple[Speaker, ...]
    speaker_of: Mapping[str, str]

    def aliases(self, before: "Links") -> dict[str, str]:
        """Former ids of groups that are gone, each with the id of the group that holds most of its members now."""
        moved = _moved([(s.id, s.articles) for s in before.stories], [(s.id, s.articles) for s in self.stories])
        moved |= _moved(
            [(u.id, _members(u)) for u in before.utterances], [(u.id, _members(u)) for u in self.utterances]
        )
        old, new = before.speaker_of, self.speaker_of
        return moved | _moved(_holders(old), _holders(new))


def link(articles: Sequence[Annotated], generation: Generation | None = None) -> Links:
    """Link some articles by a generation (the shipped one where None); the same for any order of the articles."""
    generation = generation or shipped()
    ordered = sorted(articles, key=lambda one: one.article.id)
    by_id = {one.article.id: one for one in ordered}
    read = {name: typed(one, generation) for name, one in by_id.items()}
    published = {name: when for name, one in by_id.items() if (when := day(one.article.published_at))}
    judged = judgements(read, published, generation)
    groups = group(read, {pair: one.same_story for pair, one in judged.items()})
    known = speakers(ordered, groups)
    said = {name: told(one, generation) for name, one in by_id.items() if one.statements}
    story_of = {name: number for number, members in enumerate(groups) for name in members}
    found: list[Link] = []
    for (left, right), one in judged.items():
        together = story_of[left] == story_of[right]
        if (
            left in said
            and right in said
            and (together or one.same_story >= _WORTH_READING or one.probability.max(initial=0) >= 0.8)
        ):
            found += links(said[left], said[right], known.of, generation, one_story=together, whole=one.same_story)
    for one_told in said.values():
        found += echoes(one_told, known.of, generation)
    made = utterances(ordered, said, found, known.of)
    return Links(
        generation=generation.number,
        articles=tuple((one.article.id, one.article.text_hash) for one in ordered),
        stories=_stories(groups, made, by_id),
        utterances=tuple(made),
        speakers=known.speakers,
        speaker_of={name: speaker.id or "" for name, speaker in sorted(known.of.items())},
    )


def next_generation(articles: Sequence[Annotated], before: Generation) -> Generation:
    """The generation after `before`: its counts and those of the articles, in the order of their ids."""
    ordered = sorted(articles, key=lambda one: one.article.id)
    return counted(ordered, before)


def _stories(
    groups: Sequence[Sequence[str]], made: Sequence[Utterance], by_id: Mapping[str, Annotated]
) -> tuple[Story, ...]:
    """The groups as records, in the order of their ids; an utterance belongs to the story of most of its tellings."""
    story_of = {name: number for number, members in enumerate(groups) for name in members}
    article_of = {statement.id: name for name, one in by_id.items() for statement in one.statements}
    told_in: dict[int, list[str]] = {}
    for utterance in made:
        counts = Counter(story_of[article_of[telling.statement]] for telling in utterance.tellings)
        told_in.setdefault(min(counts, key=lambda number: (-counts[number], number)), []).append(utterance.id)
    stories = (
        Story(id=_id(members), articles=tuple(members), utterances=tuple(sorted(told_in.get(number, ()))))
        for number, members in enumerate(groups)
    )
    return tuple(sorted(stories, key=lambda story: story.id))


def _id(members: Sequence[str]) -> str:
    return blake2b(min(members).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _members(utterance: Utterance) -> list[str]:
    return [f"{telling.statement} {span[0]}" for telling in utterance.tellings for span in telling.spans]


def _holders(speaker_of: Mapping[str, str]) -> list[tuple[str, Sequence[str]]]:
    by_speaker: dict[str, list[str]] = {}
    for statement, speaker in speaker_of.items():
        by_speaker.setdefault(speaker, []).append(statement)
    return list(by_speaker.items())


def _moved(before: Sequence[tuple[str, Sequence[str]]], after: Sequence[tuple[str, Sequence[str]]]) -> dict[str, str]:
    where = {member: name for name, members in after for member in members}
    names = {name for name, _ in after}
    moved = {}
    for name, members in before:
        now = Counter(where[member] for member in members if member in where)
        if name not in names and now:
            moved[name] = min(now, key=lambda new: (-now[new], new))
    return moved
