"""Offices: whether two sources are told apart by the offices that they are called by: a judge and a mayor, the
ministers of two departments, a minister and a deputy minister."""

from collections.abc import Iterable
from functools import cache

from retold.facts.vocabulary import vocabulary
from retold.languages.pack import Pack, words
from retold.records import Span
from retold.tracing.sides import Side
from retold.tracing.voices import Voice, alike

_APART = {
    *("judge", "lawyer", "doctor", "cleric", "mayor", "governor", "premier", "royal", "diplomat", "coach", "accused"),
    *("police", "prosecutor", "notary"),
}
"""Classes of persons of which nobody belongs to two at a time."""
_NEAR = ({"police", "judge"}, {"police", "lawyer"}, {"police", "prosecutor"}, {"judge", "prosecutor"})
"""Those of them that languages part otherwise: who investigates may be any of them."""
_SECONDED = {"minister", "mayor", "governor", "head", "premier", "leader", "executive", "official", "diplomat"}
"""Classes of persons who have deputies."""
_HOLDERS = {"judge", "cleric", "mayor", "governor", "premier", "royal", "minister", "head"}
"""Classes of persons that one is in by holding an office."""


def holds_office(voice: Voice) -> bool:
    """Whether a source is the one who holds an office, without a name: "the mayor", not "a mayor"."""
    noun = voice.noun
    return noun is not None and noun.sort == "role" and noun.kind in _HOLDERS and voice.clear and not voice.anybody


def other_office(ours: Voice, theirs: Voice) -> bool:
    """Whether two sources are persons who hold offices that nobody holds together: a judge and a mayor. What their
    words have in common may still make them one."""
    kinds = {voice.noun.kind for voice in (ours, theirs) if voice.noun is not None and voice.somebody}
    return len(kinds) == 2 and kinds <= _APART and kinds not in _NEAR


def other_branch(ours: Voice, theirs: Voice) -> bool:
    """Whether the words of two sources tell two apart that may have all other words in common: the ministers of two
    departments, a minister and a deputy minister."""
    return _two_branches(ours, theirs) or _second(ours, theirs) or _second(theirs, ours)


def _two_branches(ours: Voice, theirs: Voice) -> bool:
    """Whether the words of two sources of one class are of different branches: "finance minister", "interior
    minister"."""
    kind = _class(ours)
    if kind is None or kind != _class(theirs):
        return False
    one, other = (_branches(voice, kind) for voice in (ours, theirs))
    return bool(one) and bool(other) and one.isdisjoint(other)


def _class(voice: Voice) -> str | None:
    """The class whose branches a source may be of; a ministry is one with its ministers."""
    if voice.body == "government":
        return "minister"
    return voice.noun.kind if voice.noun is not None else None


def _branches(voice: Voice, kind: str) -> frozenset[str]:
    """The branches of a class that the words which describe a source name."""
    return frozenset().union(*(_of_word(word, kind, voice.pack) for word in _words(voice, voice.described)))


@cache
def _of_word(word: str, kind: str, pack: Pack) -> frozenset[str]:
    """The branches of a class that one word names."""
    listed = (name.partition(".") for name in pack.names.branches)
    return frozenset(
        branch
        for owner, _, branch in listed
        if owner == kind and _listed(word, pack.names.branches[f"{owner}.{branch}"])
    )


def _second(one: Voice, other: Voice) -> bool:
    """Whether one source is the deputy of what the other is: nobody calls the other one that, and across languages both
    are called by one word beside it (a „Staatssekretär“ may be a deputy minister)."""
    nouns = [voice.noun for voice in (one, other) if voice.noun is not None and voice.noun.sort == "role"]
    if len(nouns) < 2 or not {noun.kind for noun in nouns} <= _SECONDED or not (one.clear and other.clear):
        return False
    if nouns[0].kind != nouns[1].kind and nouns[0].words.split()[-1] != nouns[1].words.split()[-1]:
        return False  # "vice president" and "president" are called by one word, and of two classes
    if one.names_in(other.side.reading) or other.names_in(one.side.reading):
        return False
    if _deputy(other, other.described) or not _deputy(one, one.statement.source):
        return False
    sides = [Side(voice.side.reading, voice.statement.source) for voice in (one, other)]
    return sides[0].reading.language == sides[1].reading.language or alike(*sides)


def _deputy(voice: Voice, spans: Iterable[Span]) -> bool:
    """Whether some words call a source a deputy."""
    return any(_listed(word, voice.pack.names.deputies) for word in _words(voice, spans))


def _words(voice: Voice, spans: Iterable[Span]) -> list[str]:
    """The words of some spans in small letters, the parts of those with a hyphen beside them."""
    known = vocabulary(voice.pack)
    found = [token.low for span in spans for token in known.tokens(voice.side.text, *span)]
    return found + [part for word in found if "-" in word for part in word.split("-")]


@cache
def _listed(word: str, listing: str) -> bool:
    """Whether a word is in a listing, in which "*" stands for any letters at either end."""
    return any(
        entry.strip("*") in word
        if entry[0] == "*" and entry[-1] == "*"
        else word.startswith(entry[:-1])
        if entry[-1] == "*"
        else word == entry
        for entry in words(listing)
    )
