"""Everything that joins articles: stories, utterances and library speakers, as a function of the set of articles."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from retold.linking.counting import counted
from retold.linking.generation import Generation, shipped
from retold.linking.linker import Linker, moved_ids
from retold.linking.shelves import in_memory, numbered
from retold.linking.speakers import speakers
from retold.linking.stories import story_id
from retold.linking.teaching import taught
from retold.linking.units import passing_on
from retold.linking.utterances import spoken
from retold.records import Annotated, Record, Speaker, Story, Utterance


class Links(Record, frozen=True, kw_only=True):
    """How a set of articles is linked. `generation` is the number of the one behind every link; `articles` holds the
    (id, text_hash) of all that were linked; `speaker_of` gives a statement's library speaker where it is known."""

    generation: int
    articles: tuple[tuple[str, str], ...]
    stories: tuple[Story, ...]
    utterances: tuple[Utterance, ...]
    speakers: tuple[Speaker, ...]
    speaker_of: Mapping[str, str]

    def renamed(self, speakers: Mapping[str, str]) -> "Links":
        """The same with other ids of speakers; one that is not named has none."""

        def named(speaker: Speaker) -> Speaker:
            return replace(speaker, id=speakers.get(speaker.id or ""))

        return replace(
            self,
            speakers=tuple(map(named, self.speakers)),
            utterances=tuple(replace(u, speaker=u.speaker and named(u.speaker)) for u in self.utterances),
            speaker_of={name: speakers.get(id) or "" for name, id in self.speaker_of.items()},
        )

    def speaker_aliases(self, before: Mapping[str, str]) -> dict[str, str]:
        """Former ids of speakers that are gone, each with that of who has most of their statements now."""
        return moved_ids(_holders(before), _holders(self.speaker_of))


def link(articles: Sequence[Annotated], generation: Generation | None = None) -> Links:
    """Link some articles by a generation (the shipped one where None); the same for any order of the articles."""
    generation = generation or shipped()
    by_id = {one.article.id: one for one in articles}
    linker = Linker(in_memory(), generation, lambda id, _: by_id[id])
    linker.add([by_id[name] for name in sorted(by_id)])
    return collected(linker, by_id, generation)


def collected(linker: Linker, by_id: Mapping[str, Annotated], generation: Generation) -> Links:
    """All that a linker has found, with the speakers of its articles."""
    nodes = {numbered(node.id, node.text_hash): node.id for node in linker.nodes.values()}
    groups = [sorted(nodes[one] for one in story) for part in linker.stories.parts.values() for story in part.stories]
    made = [one for part in linker.utterances.said.values() for one in part.utterances]
    return put_together(groups, made, by_id, generation)


def around(linker: Linker, made: Sequence[Utterance], generation: Generation) -> tuple[dict[str, Annotated], Links]:
    """Some utterances with all articles of the stories that they are told in; speakers are those of these articles."""
    articles = {article for one in made for article in linker.articles_of(one)}
    groups = sorted({tuple(linker.story(article)) for article in articles})
    by_id = {name: linker.current(name) for group in groups for name in group}
    return by_id, put_together(groups, made, by_id, generation)


def put_together(
    groups: Iterable[Sequence[str]], made: Iterable[Utterance], by_id: Mapping[str, Annotated], generation: Generation
) -> Links:
    """Stories (article ids) and utterances of some articles as records, with their speakers."""
    ordered, groups = [by_id[name] for name in sorted(by_id)], sorted(map(list, groups))
    known = speakers(ordered, groups)
    relaying = frozenset[str]().union(*map(passing_on, ordered))
    utterances = sorted((spoken(one, known.of, relaying) for one in made), key=lambda one: one.id)
    return Links(
        generation=generation.number,
        articles=tuple((one.article.id, one.article.text_hash) for one in ordered),
        stories=_stories(groups, utterances, by_id),
        utterances=tuple(utterances),
        speakers=known.speakers,
        speaker_of={name: speaker.id or "" for name, speaker in sorted(known.of.items())},
    )


def next_generation(
    articles: Iterable[Annotated], stories: Iterable[Sequence[Annotated]], before: Generation
) -> Generation:
    """The generation after `before`: its counts and those of the articles, in the order of their ids, and what the
    links inside the stories teach of words in two languages."""
    counts = counted(sorted(articles, key=lambda one: one.article.id), before)
    return replace(counts, learned=taught(stories, before))


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
        Story(id=story_id(members), articles=tuple(members), utterances=tuple(sorted(told_in.get(number, ()))))
        for number, members in enumerate(groups)
    )
    return tuple(sorted(stories, key=lambda story: story.id))


def _holders(speaker_of: Mapping[str, str]) -> list[tuple[str, Sequence[str]]]:
    by_speaker: dict[str, list[str]] = {}
    for statement, speaker in speaker_of.items():
        by_speaker.setdefault(speaker, []).append(statement)
    return list(by_speaker.items())
