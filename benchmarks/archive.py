"""A news archive made up from a seed: many stories, languages and outlets, of any size, with the statements marked.

    python -m benchmarks.archive [--statements N] [--seed N]

prints what such an archive is made of, and its document-frequency curve beside that of the NTREX news where that is at
hand. There is no sentence template: a sentence is a run of slots drawn anew (concepts of the packs, names, places,
figures, days) with filling words of its language between them. A retelling keeps the slots and changes the words.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import NamedTuple

from babel import Locale

from benchmarks.shared import SHARED
from benchmarks.vocabulary import Vocabulary, invented_name, vocabulary
from retold.records import Annotated, Article, Figure, Referent, Speaker, Statement

LANGUAGES = ("en", "es", "fr", "de", "ru", "pt", "it", "ar", "zh", "tr", "pl", "uk", "kk")
"""From the most to the least frequent: each next one is rarer by a fifth."""
_FIRST_DAY = date(2021, 1, 1)
_PER_DAY = 200
"""Reports published a day: what a newsroom's monitor keeps. A larger archive is a longer one, and a little denser."""
_SAID = 24
"""Sentences that an event gives to report; a report takes 12 to 22 of them."""
_ALONE = 0.5
_PLACES = ("KZ", "RU", "UA", "DE", "FR", "ES", "IT", "PT", "BR", "TR", "PL", "CN", "EG", "US", "GB", "JP", "IN", "KE",
           "AR", "CA", "MX", "NO", "SE", "GR", "ZA", "VN", "ID", "AU", "CL", "PE")  # fmt: skip
_MARKS = {"fr": ("« ", " »"), "ru": ("«", "»"), "uk": ("«", "»"), "de": ("„", "“"), "zh": ("“", "”")}
_SAYING = {"en": "said", "es": "dijo", "fr": "a déclaré", "de": "sagte", "ru": "заявил", "pt": "disse",
           "it": "ha detto", "ar": "قال", "zh": "表示", "tr": "dedi",
           "pl": "powiedział", "uk": "заявив", "kk": "деді"}  # fmt: skip


class Slot(NamedTuple):
    """One thing that a sentence tells: `kind` is "concept", "name", "place", "number" or "word"; `value` which."""

    kind: str
    value: str | int


class Said(NamedTuple):
    """One sentence of an event, in no language yet: who says it (None: the reporters) and its slots."""

    speaker: int | None
    slots: tuple[Slot, ...]


class Event(NamedTuple):
    """What a story reports: its number, day, people (numbers of invented names) and all that is said and told of it."""

    number: int
    day: date
    said: tuple[Said, ...]
    reports: int


def archive(statements: int, seed: int = 1, *, dated: bool = True) -> Iterator[Annotated]:
    """Annotated reports until they hold so many statements, day by day; the same for the same arguments."""
    made = number = articles = 0
    while made < statements:
        event = _event(number, seed, _FIRST_DAY + timedelta(days=articles // _PER_DAY))
        for annotated in _reports(event, seed, dated):
            yield annotated
            made += len(annotated.statements)
            articles += 1
            if made >= statements:
                return
        number += 1


def _event(number: int, seed: int, day: date) -> Event:
    """An event: a few actors, of whom some are met in many events, a subject, and what is said of it."""
    rng = Random(f"{seed} {number}")
    actors = [_zipf(rng, 40 + number) if rng.random() < 0.5 else 1_000_000 + number * 4 + k for k in range(4)]
    places = rng.sample(_PLACES, 2)
    subject = [f"subject {_zipf(rng, 300)} {k}" for k in range(60)]
    concepts = _concepts()
    about = [concepts[Random(one).randrange(len(concepts))] for one in subject]
    figures = [_figure(rng) for _ in range(6)]
    said = []
    for _ in range(_SAID):
        slots = [Slot("concept", rng.choice(about) if rng.random() < 0.5 else concepts[_zipf(rng, len(concepts))])
                 for _ in range(rng.randint(4, 9))]  # fmt: skip
        if rng.random() < 0.5:
            slots.append(Slot("number", rng.choice(figures) if rng.random() < 0.6 else _figure(rng)))
        if rng.random() < 0.5:
            slots.append(Slot("name", rng.choice(actors)))
        if rng.random() < 0.4:
            slots.append(Slot("place", rng.choice(places) if rng.random() < 0.7 else rng.choice(_PLACES)))
        rng.shuffle(slots)
        said.append(Said(rng.choice(actors) if rng.random() < 0.8 else None, tuple(slots)))
    reports = 1 if rng.random() < _ALONE else min(60, 1 + int(rng.paretovariate(1.3)))
    return Event(number, day, tuple(said), reports)


def _reports(event: Event, seed: int, dated: bool) -> Iterator[Annotated]:
    """The reports of an event: the wire's, copies of it, its quotations in other words, retellings, translations."""
    at_home = _language(Random(f"{seed} {event.number} home"))
    for number in range(event.reports):
        rng = Random(f"{seed} {event.number} {number}")
        language = at_home if rng.random() < 0.5 else _language(rng)
        wire, copied = f"{seed} {event.number} wire {language}", rng.random()
        kept = sorted(rng.sample(range(_SAID), rng.randint(12, 22)))
        if copied < 0.2:
            kept = list(range(rng.randint(12, 20)))
        writer = _Writer(language, f"a{seed}-{event.number}-{number}", vocabulary(language))
        for place in kept:
            one = event.said[place]
            words_of = Random(f"{wire} {place}" if copied < 0.2 or (copied < 0.45 and one.speaker is not None)
                              else f"{seed} {event.number} {number} {place}")  # fmt: skip
            writer.sentence(one, words_of, first=place == kept[0])
        day = event.day + timedelta(days=min(3, int(rng.expovariate(1.5))))
        yield writer.finish(day.isoformat() if dated else None, f"Outlet {rng.randrange(400)}")


class _Writer:
    """Writes one report sentence by sentence, and marks what it writes."""

    def __init__(self, language: str, name: str, words: Vocabulary) -> None:
        self.language, self.name, self.words = language, name, words
        self.open, self.close = _MARKS.get(language, ("“", "”"))
        self.gap = "" if language == "zh" else " "
        self.text = ""
        self.sentences: list[tuple[int, int]] = []
        self.statements: list[Statement] = []
        self.figures: list[Figure] = []
        self.people: dict[int, list[tuple[int, int]]] = {}

    def put(self, words: str) -> tuple[int, int]:
        """Add words and give their span."""
        start = len(self.text)
        self.text += words
        return start, len(self.text)

    def sentence(self, said: Said, rng: Random, *, first: bool) -> None:
        """One sentence; what somebody says stands in quotation marks or, less often, without."""
        start = len(self.text)
        direct = said.speaker is not None and rng.random() < 0.6
        if direct:
            self.put(self.open)
        content = self.told(said.slots, rng)
        if direct:
            self.put(self.close)
        if said.speaker is not None:
            self.put("," + self.gap)
            cue = self.put(_SAYING[self.language])
            self.put(" ")
            source = self.put(self.known(said.speaker, rng, first=first))
            self.people.setdefault(said.speaker, []).append(source)
            self.statements.append(Statement(
                id=f"{self.name}-{len(self.statements)}", article=self.name, language=self.language,
                mode="direct" if direct else "indirect", source=(source,), cue=(cue,), content=(content,),
                speaker=Speaker(name=invented_name(said.speaker, self.language)),
                text=self.text[slice(*content)], rule="made", probability=0.99,
            ))  # fmt: skip
        self.put("。" if self.language == "zh" else ".")
        self.sentences.append((start, len(self.text)))
        self.put("\n\n" if rng.random() < 0.4 else " ")

    def known(self, speaker: int, rng: Random, *, first: bool) -> str:
        """The whole name where it is met for the first time, later mostly the surname."""
        whole = invented_name(speaker, self.language)
        return whole if first or speaker not in self.people or rng.random() < 0.3 else re.split("[ ·]", whole)[-1]

    def told(self, slots: Sequence[Slot], rng: Random) -> tuple[int, int]:
        """The slots in words of the language, some left out and moved, with filling words between."""
        kept = [one for one in slots if rng.random() < 0.9] or list(slots)
        if rng.random() < 0.5 and len(kept) > 2:
            k = rng.randrange(len(kept) - 1)
            kept[k], kept[k + 1] = kept[k + 1], kept[k]
        start = len(self.text)
        for number, slot in enumerate(kept):
            for filler in self.words.fillers(rng, rng.randint(0 if number else 1, 2)):
                self.put((self.gap if len(self.text) > start else "") + filler)
            self.put(self.gap if len(self.text) > start else "")
            self.slot(slot, rng)
        return start, len(self.text)

    def slot(self, slot: Slot, rng: Random) -> None:
        """One slot in words."""
        if slot.kind == "number":
            span = self.put(f"{slot.value:,}".replace(",", " ") if self.language in ("fr", "ru", "uk", "pl", "kk")
                            else str(slot.value))  # fmt: skip
            self.figures.append(Figure(article=self.name, span=span, kind="number", value=float(slot.value)))
        elif slot.kind == "name":
            span = self.put(invented_name(int(slot.value), self.language))
            self.people.setdefault(int(slot.value), []).append(span)
        elif slot.kind == "place":
            self.put(_territory(self.language, str(slot.value)))
        else:
            self.put(self.words.concept(str(slot.value), rng))

    def finish(self, published_at: str | None, outlet: str) -> Annotated:
        """The report with all its marks."""
        article = Article(
            id=self.name, text_hash=f"{hash_of(self.text):016x}", text=self.text, language=self.language,
            outlet=outlet, published_at=published_at,
        )  # fmt: skip
        people = tuple(
            Referent(name=invented_name(number, self.language), kind="person", mentions=tuple(spans))
            for number, spans in sorted(self.people.items())
        )
        return Annotated(
            article=article, sentences=tuple(self.sentences), statements=tuple(self.statements),
            figures=tuple(self.figures), moments=(), referents=people,
        )  # fmt: skip


def hash_of(text: str) -> int:
    """A hash of a text that is the same in every run."""
    from hashlib import blake2b

    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def _language(rng: Random) -> str:
    return LANGUAGES[min(len(LANGUAGES) - 1, int(rng.expovariate(0.22)))]


def _zipf(rng: Random, many: int) -> int:
    """A number under `many`, small ones much likelier: the density falls as one over the rank."""
    return min(many - 1, int((many + 1) ** rng.random()) - 1)


def _figure(rng: Random) -> int:
    """A figure as news have them: round more often than not."""
    value = int(10 ** rng.uniform(1.1, 5.5))
    return value if rng.random() < 0.5 else round(value, -len(str(value)) + 2)


@cache
def _concepts() -> tuple[str, ...]:
    """The ids of the concepts that every language of the archive has words for, in a fixed order of frequency."""
    shared = set.intersection(*(set(vocabulary(language).concepts) for language in LANGUAGES))
    return tuple(sorted(shared, key=lambda one: hash_of(one)))


@cache
def _territory(language: str, code: str) -> str:
    return str(Locale(language).territories[code])


# What it is made of, beside real news


def curve(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """The share of word types by the sentences that they stand in: one, two, three to five … more than 5 %."""
    often = Counter(word for words in sentences for word in set(words))
    steps = [1, 2, 5, 10, 30, 100, len(sentences) // 20, len(sentences)]
    found, under = {}, 0
    for step in steps:
        if step > under:
            found[f"<= {step}"] = sum(under < n <= step for n in often.values()) / len(often)
            under = step
    return found


def _shapes(articles: Sequence[Annotated]) -> Counter[str]:
    """The statements by template: their words with the rare ones left open; one that is all open is no template."""
    said = [
        list(s.text.lower()) if s.language == "zh" else s.text.lower().split() for a in articles for s in a.statements
    ]
    often = Counter(word for words in said for word in set(words))
    shapes = Counter(" ".join(word if often[word] > len(said) / 100 else "_" for word in words) for words in said)
    return Counter({shape: many for shape, many in shapes.items() if set(shape) != {"_", " "}})


def main() -> None:
    """Print what an archive of the asked size is made of."""
    parser = argparse.ArgumentParser(prog="benchmarks.archive", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    made = list(archive(args.statements, args.seed))
    _describe(made)
    english = [
        a.article.text[slice(*s)].lower().split() for a in made if a.article.language == "en" for s in a.sentences
    ]
    columns = {"archive": english}
    if SHARED.exists():
        rows = (SHARED / "data" / "ntrex" / "docs.jsonl").read_text("utf-8").splitlines()
        columns["ntrex"] = [s["eng"].lower().split() for row in rows for s in json.loads(row)["sentences"]]
    least = min(map(len, columns.values()))
    print(f"\nshare of English word types by sentences that hold them, {least} sentences each")
    curves = {name: curve(sentences[:least]) for name, sentences in columns.items()}
    print(f"{'':14}" + "".join(f"{name:>10}" for name in curves))
    for step in next(iter(curves.values())):
        print(f"{step:14}" + "".join(f"{100 * one[step]:9.1f}%" for one in curves.values()))


def _describe(made: Sequence[Annotated]) -> None:
    statements = sum(len(one.statements) for one in made)
    stories = Counter(one.article.id.rsplit("-", 1)[0] for one in made)
    shape, often = _shapes(made).most_common(1)[0]
    texts = Counter(s.text for one in made for s in one.statements)
    languages = Counter(one.article.language for one in made)
    print(f"{statements} statements in {len(made)} reports of {len(stories)} stories; largest {max(stories.values())} "
          f"reports, {sum(n == 1 for n in stories.values()) / len(stories):.0%} have one")  # fmt: skip
    print("reports by language: " + ", ".join(f"{code} {n}" for code, n in languages.most_common()))
    print(f"statements printed in the same words elsewhere: {1 - sum(n == 1 for n in texts.values()) / statements:.1%}")
    print(f"most frequent template: {often / statements:.3%} of all statements: {shape[:60]!r}")


if __name__ == "__main__":
    main()
