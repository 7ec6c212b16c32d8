"""Changes: what is found between two tellings, against the project's gold (contents given), real pairs of articles, and
professional translations as faithful tellings.

    python -m benchmarks.changes [--show] [--languages en,fr]     the gold's half for development, with its errors

A found change is right where the gold has one of its kind in the same pair whose words meet on a side that both name (a
change of mode has no words of its own). "silent" is the share of faithful pairs without a change above minor.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from benchmarks.relays import measure as relays
from benchmarks.relays import prf
from benchmarks.shared import SHARED, run
from retold.linking.generation import shipped
from retold.pipeline import annotate
from retold.reading.articles import article_from_text
from retold.records import Annotated, Change, Pair, Span, Statement, Telling
from retold.tracing.changes import changes
from retold.tracing.compare import compared

GOLD = Path(__file__).with_name("gold") / "changes"
_PARALLEL = 200
"""Translated sentences scored: enough for two digits, few enough for every run."""


def measure() -> dict[str, float]:
    """The floor half of the gold, pairs and relays; where they are at hand, real pairs of articles and translations."""
    scores = {f"own {name}": value for name, value in score(gold("floor")).items()} | relays()
    if SHARED.exists():
        scores |= _shared()
    return scores


def _shared() -> dict[str, float]:
    """Real pairs (annotated over SemEval-2022 Task 8 articles) and NTREX translations (CC BY-SA 4.0)."""
    folder = SHARED / "data" / "changes"
    found = run("score_changes", str(folder / "pairs.jsonl"), str(folder / "articles.jsonl"))
    precision, recall, f1 = found["all"]  # type: ignore[misc]
    documents = (SHARED / "data" / "ntrex" / "docs.jsonl").read_text("utf-8").splitlines()
    sentences = [one for document in map(json.loads, documents) for one in document["sentences"]]
    return {
        "real pairs precision": precision,  # type: ignore[has-type]
        "real pairs recall": recall,  # type: ignore[has-type]
        "real pairs F1": f1,  # type: ignore[has-type]
        "real pairs silent": float(found["faithful"]),  # type: ignore[arg-type]
        "translations silent en-fr": silent(sentences, ("eng", "en"), ("fra", "fr")),
        "translations silent de-en": silent(sentences, ("deu", "de"), ("eng", "en")),
        "translations silent es-en": silent(sentences, ("spa", "es"), ("eng", "en")),
    }


def silent(sentences: Sequence[Mapping[str, str]], left: tuple[str, str], right: tuple[str, str]) -> float:
    """The share of translated sentences with no change above minor between original and translation."""
    step = max(1, len(sentences) // _PARALLEL)
    chosen = [one for one in sentences[::step] if one.get(left[0]) and one.get(right[0])]
    quiet = 0
    for one in chosen:
        sides = [sentence(one[key], code) for key, code in (left, right)]
        pair = Pair(left=sides[0].sentences[0], right=sides[1].sentences[0], probability=1.0)
        quiet += not any(change.severity != "minor" for change in compared(sides[0], sides[1], [pair], shipped()))
    return quiet / len(chosen) if chosen else 0.0


def sentence(text: str, language: str) -> Annotated:
    """A text annotated and taken as one sentence, with the statements that Retold itself finds in it."""
    return replace(annotate(replace(article_from_text(text), language=language)), sentences=((0, len(text)),))


def gold(half: str, languages: str = "") -> Iterator[Mapping[str, Any]]:
    """The pairs of one half of the gold; only those of some languages where `languages` names them ("en,fr")."""
    for line in (GOLD / f"{half}.jsonl").read_text("utf-8").splitlines():
        pair = json.loads(line)
        if not languages or {pair["left"]["language"], pair["right"]["language"]} <= set(languages.split(",")):
            yield pair


def score(pairs: Iterable[Mapping[str, Any]], *, show: bool = False) -> dict[str, float]:
    """Precision, recall and F1 over all and per kind, and the share of faithful pairs left silent."""
    hit, found, true = Counter[str](), Counter[str](), Counter[str]()
    faithful = quiet = 0
    for pair in pairs:
        mine = found_changes(pair["left"], pair["right"])
        if not pair["changes"]:
            faithful += 1
            quiet += not any(change.severity != "minor" for change in mine)
        right = _right(mine, pair["changes"])
        hit.update(change.kind for change in right)
        found.update(change.kind for change in mine)
        true.update(one["type"] for one in pair["changes"])
        if show:
            _show(pair, mine, right)
    result = {"silent": quiet / faithful} if faithful else {}
    for kind in ("all", *sorted(set(true) | set(found))):
        counts = [sum(c.values()) if kind == "all" else c[kind] for c in (hit, found, true)]
        result |= {f"{kind} {name}": value for name, value in zip(("precision", "recall", "F1"), prf(*counts))}  # noqa: B905
    return result if true else {}


def _right(mine: Sequence[Change], wanted: Sequence[Mapping[str, Any]]) -> list[Change]:
    """The found changes that the gold has, each gold change used once."""
    free, right = list(wanted), []
    for change in mine:
        match = next((one for one in free if meets(change, one)), None)
        if match is not None:
            free.remove(match)
            right.append(change)
    return right


def _show(pair: Mapping[str, Any], mine: Sequence[Change], right: Sequence[Change]) -> None:
    for change in mine:
        if change not in right:
            print("invented", pair["id"], change.kind, change.severity, "|", change.explanation)
    for one in pair["changes"]:
        if not any(meets(change, one) for change in right):
            print("missed  ", pair["id"], one["type"], "|", one["left"], "|", one["right"])


def found_changes(left: Mapping[str, Any], right: Mapping[str, Any]) -> Sequence[Change]:
    """What Retold finds between two tellings of the gold: its own reading of the texts, the gold's content."""
    one, other = given(left, "left"), given(right, "right")
    return changes(one[0], other[0], one[1], other[1], shipped())


def given(side: Mapping[str, Any], name: str) -> tuple[Annotated, Telling]:
    """A text annotated, with the gold's content in the statement that meets it best."""
    annotated = annotate(replace(article_from_text(side["text"]), id=name, language=side["language"]))
    content = tuple((a, b) for a, b in side["content"])
    best = max(annotated.statements, key=lambda one: shared(one.content, content), default=None)
    if best is None or not shared(best.content, content):
        best = Statement(
            id="given",
            article=name,
            language=side["language"],
            mode="indirect",
            source=(),
            cue=(),
            content=content,
            text="",
            rule="given",
            probability=1.0,
        )
    said = replace(best, content=content)
    others = tuple(one for one in annotated.statements if one.id != said.id)
    telling = Telling(statement=said.id, spans=content, probability=1.0)
    return replace(annotated, statements=(said, *others)), telling


def shared(one: Iterable[Span], other: Iterable[Span]) -> int:
    """How many characters two lists of spans share."""
    theirs = list(other)
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in theirs)


def meets(change: Change, wanted: Mapping[str, Any]) -> bool:
    """Whether a found change is the gold's."""
    if change.kind != wanted["type"]:
        return False
    return (
        change.kind == "mode"
        or shared(change.left, wanted["left_at"]) > 0
        or shared(change.right, wanted["right_at"]) > 0
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", default="")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    for label, number in score(gold("dev", options.languages), show=options.show).items():
        print(f"{label:28}{number:8.3f}")
