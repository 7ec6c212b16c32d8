"""The forms of a pack's verbs, and the ways to read each form of a cue."""

from collections import defaultdict

import msgspec

from retold.languages.pack import Paradigm, Speech, words
from retold.statements import classes as c
from retold.statements.listings import TOKENS_KEPT, plain
from retold.text.memo import Memo

_ASKING = frozenset(["question", "that", "object", "addressee"])


class Reading(msgspec.Struct, frozen=True):
    """One way to read a cue verb: the words that must follow it ("out"), its class and the frames that it takes."""

    particles: tuple[str, ...]
    name: str
    frames: frozenset[str]
    about: frozenset[str] = frozenset()


class Readings(Memo[tuple[Reading, ...]]):
    """Token -> the readings of the cue form that it is, those with most particles first; () for what is no cue."""

    most = TOKENS_KEPT

    def __init__(self, listed: dict[str, tuple[Reading, ...]]) -> None:
        super().__init__()
        self._listed = listed

    def told(self, word: str) -> tuple[Reading, ...]:
        """The readings of a token; none where no pack lists it."""
        return self._listed.get(plain(word), ())


def endings_of(paradigm: Paradigm, stem: str) -> dict[str, int]:
    """The forms that a paradigm makes of a stem, each with the sum of its uses."""
    uses: dict[str, int] = defaultdict(int)
    columns = (
        (paradigm.finite, c.FINITE),
        (paradigm.base, c.BASE),
        (paradigm.participle, c.PARTICIPLE),
        (paradigm.gerund, c.GERUND),
    )
    for listing, use in columns:
        for ending in words(listing):
            uses[ending.replace("~", stem) if "~" in ending else stem + ending.replace("-", "")] |= use
    return uses


def forms_of(entry: str, speech: Speech) -> dict[str, int]:
    """The forms of a verb entry `stem|paradigm` with their uses; an entry without paradigm takes the paradigm ""."""
    stem, _, name = entry.partition("|")
    paradigm = speech.paradigms.get(name)
    if paradigm is None:
        raise KeyError(f"{entry!r}: no paradigm {name!r}; there are: {', '.join(speech.paradigms)}")
    return endings_of(paradigm, stem)


def moods(speech: Speech) -> frozenset[str]:
    """The forms of reported speech: those listed, and those of every listed verb."""
    found = set(words(speech.subjunctive))
    for entry in (*words(speech.verbs), *(verb for group in speech.cues for verb in words(group.verbs))):
        stem, _, name = entry.split()[0].partition("|")
        endings = words(speech.paradigms[name].subjunctive) if name in speech.paradigms else ()
        found.update(stem + ending.replace("-", "") for ending in endings)
    return frozenset(found)


def cue_forms(speech: Speech) -> tuple[dict[str, tuple[int, int]], dict[str, tuple[Reading, ...]]]:
    """The forms of the verbs that attribute: (weight, uses) of each, and its readings, most particles first."""
    forms: dict[str, tuple[int, int]] = {}
    readings: dict[str, dict[tuple[str, ...], Reading]] = defaultdict(dict)
    for group in speech.cues:
        weight = c.CUE if "quotation" in group.frames.split() and "bound" not in group.frames else c.STANCE
        for entry in words(group.verbs):
            verb, *particles = entry.split()
            key = tuple(particles)
            for form, uses in forms_of(verb, speech).items():
                kind, known = forms.get(form, (c.PHRASAL, 0))
                forms[form] = (kind if particles else max(kind, weight), known | uses)
                before = readings[form].get(key, Reading(key, group.name, frozenset()))
                frames, about = frozenset(group.frames.split()), frozenset(words(group.about))
                readings[form][key] = Reading(key, before.name, before.frames | frames, before.about | about)
    for phrase in words(speech.asking):
        forms[phrase.lower()] = (c.CUE, c.PARTICIPLE)
        readings[phrase.lower()][()] = Reading((), "question", _ASKING)
    longest_first = {form: tuple(sorted(r.values(), key=lambda x: -len(x.particles))) for form, r in readings.items()}
    return forms, longest_first
