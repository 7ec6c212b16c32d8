"""The speakers of a library: one for each person or body, whatever the spelling, from the names in its articles."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from retold.facts.spelling import fold, name_parts, name_similarity
from retold.linking.group import group
from retold.records import Annotated, Speaker, Statement

_SAME = 0.5
_RAREST_PARTS = 400
"""Full names that share a beginning are compared with each other; one more common than this tells too little."""


class Local(NamedTuple):
    """A speaker as one article names them: the key under which all statements of the article find it."""

    article: str
    name: str


class Known(NamedTuple):
    """The library's speakers, and which of them each statement has (statements of unknown speakers are missing)."""

    speakers: tuple[Speaker, ...]
    of: Mapping[str, Speaker]


def speakers(articles: Sequence[Annotated], stories: Sequence[Sequence[str]]) -> Known:
    """Group the local speakers of all articles; `stories` are the article ids story by story.

    Full names join by likeness (average link, so that two persons of one surname stay two); a bare surname joins the
    one full name of its story, else the only one in the library; bodies join by folded name and by their initials.
    """
    said = _said(articles)
    kinds = {(annotated.article.id, one.name): one.kind for annotated in articles for one in annotated.referents}
    story_of = {article: number for number, story in enumerate(stories) for article in story}
    locals_ = sorted(said)
    full = [one for one in locals_ if _is_full_name(one.name) and kinds.get(one) in ("person", None)]
    bodies = [one for one in locals_ if kinds.get(one) in ("body", "place", "group", "document")]
    bare = [one for one in locals_ if one not in set(full) and one not in set(bodies)]
    persons = group(full, _likely(full))
    whole = [*_bare(persons, bare, story_of, said), *_bodies(bodies, said)]
    made = [_speaker(members, said) for members in sorted(whole)]
    of = {
        statement.id: speaker
        for members, speaker in zip(sorted(whole), made, strict=True)
        for one in members
        for statement in said[one]
    }
    return Known(tuple(sorted(made, key=lambda speaker: (speaker.name, speaker.id or ""))), of)


def one_speaker(left: str, right: str) -> bool | None:
    """Whether two articles name one speaker, a bare surname standing for whoever has it; None where one of them is no
    name, but a description, so that nothing follows."""
    if left[:1] == left[:1].lower() or right[:1] == right[:1].lower():
        return None
    return fold(left) == fold(right) or name_similarity(left, right) >= _SAME


def _is_full_name(name: str) -> bool:
    """Whether these are two words or more that are written like a name, the last one too; a description is none."""
    return len(name_parts(name)) > 1 and not name[:1].islower() and not name.split()[-1][:1].islower()


def _said(articles: Sequence[Annotated]) -> dict[Local, list[Statement]]:
    """The statements of each local speaker."""
    said: dict[Local, list[Statement]] = defaultdict(list)
    for annotated in articles:
        for statement in annotated.statements:
            if statement.speaker is not None and name_parts(statement.speaker.name):
                said[Local(annotated.article.id, statement.speaker.name)].append(statement)
    return said


def _likely(full: Sequence[Local]) -> dict[tuple[Local, Local], float]:
    """The likeness of all full names that share the beginning of a word."""
    blocks: dict[str, list[Local]] = defaultdict(list)
    for one in full:
        for part in set(name_parts(one.name)):
            if len(part) > 2:
                blocks[part[:3]].append(one)
    found: dict[tuple[Local, Local], float] = {}
    for members in blocks.values():
        names = sorted({one.name for one in members})
        if len(names) > _RAREST_PARTS:
            continue
        alike = {(a, b): name_similarity(a, b) for k, a in enumerate(names) for b in names[k:]}
        for k, one in enumerate(members):
            for other in members[k + 1 :]:
                likeness = alike[min(one.name, other.name), max(one.name, other.name)]
                if likeness >= _SAME:
                    found[one, other] = likeness
    return found


def _bare(
    persons: Sequence[Sequence[Local]],
    bare: Sequence[Local],
    story_of: Mapping[str, int],
    said: Mapping[Local, Sequence[Statement]],
) -> list[list[Local]]:
    """The persons with the bare names that can only be theirs; other bare names join their like in their story."""
    whole = [list(members) for members in persons]
    by_part: dict[str, list[int]] = defaultdict(list)
    for number, members in enumerate(persons):
        for part in {part[:3] for one in members for part in name_parts(one.name)}:
            by_part[part].append(number)
    alone: dict[tuple[str, object], list[Local]] = defaultdict(list)
    for one in bare:
        word = "".join(name_parts(one.name))
        fitting = [n for n in by_part.get(word[:3], ()) if any(_fits(word, other) for other in persons[n])]
        near = [
            n for n in fitting if any(story_of.get(other.article) == story_of.get(one.article) for other in persons[n])
        ]
        chosen = near if len(near) == 1 else [n for n in fitting if _named_so(word, persons[n])]
        if len(chosen) == 1 and one.name[:1] != one.name[:1].lower():
            whole[chosen[0]].append(one)
        else:
            named = one.name[:1] != one.name[:1].lower()
            alone[word, story_of.get(one.article) if named else one.article].append(one)
    return [sorted(members) for members in [*whole, *alone.values()]]


def _fits(word: str, other: Local) -> bool:
    """Whether a bare folded word is a word of a full name, an ending of declension apart."""
    return any(name_similarity(word, part) >= 0.8 for part in name_parts(other.name) if len(part) > 2)


def _named_so(word: str, members: Sequence[Local]) -> bool:
    """Whether a bare folded word is, letter for letter, a word of one of a person's names."""
    return any(word in name_parts(one.name) for one in members)


def _bodies(bodies: Sequence[Local], said: Mapping[Local, Sequence[Statement]]) -> list[list[Local]]:
    """Bodies joined by folded name, and an acronym with the one long form of which it is the initials."""
    by_name: dict[str, list[Local]] = defaultdict(list)
    for one in bodies:
        by_name[fold(one.name)].append(one)
    initials: dict[str, set[str]] = defaultdict(set)
    for folded, members in by_name.items():
        for form in {form for one in members for form in (one.name, *_variants(said[one]))}:
            parts = [part for part in form.split() if part[:1] != part[:1].lower()]
            if len(parts) > 1:
                initials[fold("".join(part[0] for part in parts))].add(folded)
    joined: dict[str, list[Local]] = defaultdict(list)
    for folded, members in by_name.items():
        short = all(one.name.isupper() and " " not in one.name for one in members)
        long_forms = initials.get(folded, set()) - {folded} if short else set()
        joined[next(iter(long_forms)) if len(long_forms) == 1 else folded].extend(members)
    return [sorted(members) for members in joined.values()]


def _variants(statements: Sequence[Statement]) -> list[str]:
    return [form for one in statements if one.speaker for form in one.speaker.variants]


def _speaker(members: Sequence[Local], said: Mapping[Local, Sequence[Statement]]) -> Speaker:
    """The speaker that some local ones are: most frequent full form, ties by code points."""
    forms: Counter[str] = Counter()
    others: set[str] = set()
    for one in members:
        forms[one.name] += len(said[one])
        others.update(_variants(said[one]))
    longest = max(min(len(name_parts(form)), 2) for form in forms)
    full = [form for form in forms if min(len(name_parts(form)), 2) == longest]
    name = min(full, key=lambda form: (-forms[form], form))
    variants = sorted((set(forms) | others) - {name})
    articles = len({one.article for one in members})
    spelt = ", ".join(sorted(set(forms) - {name}))
    why = f"named in {articles} article{'s' if articles > 1 else ''}" + (f"; also spelt {spelt}" if spelt else "")
    if articles == 1 and len(forms) == 1:
        first = said[members[0]][0].speaker
        why = first.why if first and first.why else why
    key = "\0".join((min(members).article, min(members).name))
    return Speaker(
        id=blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        name=name,
        variants=tuple(variants),
        why=why,
    )
