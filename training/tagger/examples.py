"""PolNeAR's articles as the tagger learns from them: paragraphs of tokens with the tags of cues, cues with roles."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from benchmarks.statements import HERE, laid_out, rows

from retold.languages import pack
from retold.statements.field import Range
from retold.statements.rules import Reading, read
from retold.statements.tagger import traits as t
from retold.statements.tagger.cases import near
from retold.statements.tagger.tagging import LONGEST
from retold.text.layout import Layout

FOUND = 4
"""So many columns at the end of the traits tell what the rules found."""
UNRULED = 2
GOLD = HERE / "gold" / "statements"
HALVES = ("dev", "dev-2", "dev-3")
"""The reports of Retold's own gold that networks learn from, but for those in `UNSEEN`."""

UNSEEN = {"de": "dev-4", "en": "dev-3", "es": "dev-4", "it": "dev-3", "kk": "dev-3", "pt": "dev-3", "uk": "dev-3"}
"""Per language the reports of Retold's own gold that no network learns from: they tell who does better, and how
probable statements in other languages than English are. Learning from half of them too gained nothing sure on the
other half (`benchmarks/ABLATION.md`)."""


class CueCase(NamedTuple):
    """One cue of a paragraph (its tokens), the roles of all tokens, what the rules say of them (`near`)."""

    tokens: tuple[int, ...]
    roles: np.ndarray
    near: np.ndarray


class Paragraph(NamedTuple):
    """The traits of its tokens, its cue tags, its cues; cues that only the rules see have no roles."""

    ids: np.ndarray
    cues: np.ndarray
    cases: list[CueCase]


def as_read(row: Mapping) -> tuple[Layout, Reading]:
    """A report as the rules read it."""
    layout = laid_out(row)
    return layout, read(layout)


def tuning(code: str) -> list[dict]:
    """The reports of Retold's own gold in a language that networks learn from."""
    paths = [GOLD / code / f"{half}.jsonl" for half in HALVES if half != UNSEEN.get(code)]
    return [row for path in paths if path.exists() for row in rows(path)]


def covered(reading: Reading, spans: Sequence[Sequence[int]]) -> list[int]:
    """The tokens with a letter or digit inside the spans."""
    found, tokens = [], reading.tokens
    for start, end in spans:
        first = max(0, tokens.at(start + 1) - 1)
        for at in range(first, len(tokens.words)):
            a = tokens.starts[at]
            if a >= end:
                break
            shared = tokens.text[max(a, start) : min(tokens.starts[at + 1], end)]
            if any(letter.isalnum() or letter in "$%" for letter in shared):
                found.append(at)
    return found


def runs(tokens: Sequence[int], reading: Reading) -> list[tuple[int, int]]:
    """The tokens as ranges, joined over punctuation between them."""
    found: list[list[int]] = []
    for at in tokens:
        if found and all(not any(map(str.isalnum, w)) for w in reading.tokens.words[found[-1][1] : at]):
            found[-1][1] = at + 1
        else:
            found.append([at, at + 1])
    return [(a, b) for a, b in found]


def paragraphs(row: dict, layout: Layout, reading: Reading, words: t.Words) -> Iterator[Paragraph]:
    """The paragraphs of a report."""
    context = t.in_context(layout, reading)
    index = [words[word] for word in reading.tokens.words]
    ids = np.concatenate([np.array([words.rows[i] for i in index], np.int32).reshape(len(index), -1), context], 1)
    gold = _gold(row, reading)
    for first, last in t.pieces(layout, reading, LONGEST):
        tags = np.zeros(last - first, np.int64)
        cases = [_case(cue, roles, (first, last), reading) for cue, roles in gold.items() if first <= cue[0] < last]
        for case in cases:
            tags[list(case.tokens)] = 2
            tags[case.tokens[0]] = 1
        cases += _false_cases(reading, (first, last), tags)
        yield Paragraph(ids[first:last].astype(np.int64), tags, cases)


def _gold(row: dict, reading: Reading) -> dict[tuple[int, ...], dict[str, list[int]]]:
    """Cue -> the tokens of its roles; statements that share a token of their cues are one."""
    gold: dict[tuple[int, ...], dict[str, list[int]]] = {}
    owner: dict[int, tuple[int, ...]] = {}
    for statement in row["statements"]:
        cue = tuple(covered(reading, statement["cue"]))
        if cue:
            key = next((owner[at] for at in cue if at in owner), cue)
            owner.update(dict.fromkeys(cue, key))
            roles = gold.setdefault(key, {"source": [], "content": []})
            for role in roles:
                roles[role] += covered(reading, statement[role])
    return gold


def _case(cue: Sequence[int], roles: dict[str, list[int]], place: Range, reading: Reading) -> CueCase:
    first, last = place
    labels = np.zeros(last - first, np.int64)
    for role, begins in (("content", 3), ("source", 1)):
        for a, b in runs(sorted(set(roles[role])), reading):
            a, b = max(a, first) - first, min(b, last) - first
            if a < b:
                labels[a:b] = begins + 1
                labels[a] = begins
    here = tuple(at - first for at in cue if first <= at < last)
    rule = next((f for f in reading.found if any(a <= at < b for a, b in f.cue for at in cue)), None)
    return CueCase(here, labels, near(rule, first, last))


def _false_cases(reading: Reading, place: Range, tags: np.ndarray) -> Iterator[CueCase]:
    """The rules' cues that are none: to learn that they have no roles."""
    first, last = place
    taken = set(np.flatnonzero(tags).tolist())
    for finding in reading.found:
        if finding.level == 0 and finding.cue and first <= finding.cue[0][0] < last:
            here = tuple(at - first for a, b in finding.cue for at in range(a, b) if at < last)
            if taken.isdisjoint(here):
                taken.update(here)
                yield CueCase(here, np.zeros(last - first, np.int64), near(finding, first, last))


def reports(path: Path, words: t.Words) -> list[list[Paragraph]]:
    """The paragraphs of all reports of a file, report by report."""
    return [list(paragraphs(row, *as_read(row), words)) for row in rows(path)]


def own(english: t.Words) -> Iterator[Paragraph]:
    """Retold's own gold for tuning, without nested statements: each paragraph once as it is and `UNRULED` times without
    what the rules found, which have been tuned on it; words and affixes of English alone."""
    for folder in sorted(GOLD.iterdir()):
        words = english if folder.name == "en" else t.Words(pack(folder.name), {})
        for row in tuning(folder.name):
            outer = row | {"statements": [s for s in row["statements"] if s["parent"] is None]}
            for paragraph in paragraphs(outer, *as_read(row), words):
                if folder.name != "en":
                    paragraph.ids[:, : len(t.LEXICAL)] = 0
                yield from (paragraph, *[unruled(paragraph)] * UNRULED)


def unruled(paragraph: Paragraph) -> Paragraph:
    """A paragraph without anything that the rules found."""
    ids = paragraph.ids.copy()
    ids[:, -FOUND:] = 0
    return Paragraph(ids, paragraph.cues, [case._replace(near=np.zeros_like(case.near)) for case in paragraph.cases])
