"""Scores the changes found between given tellings against the project's gold, and keeps its floors.

    changes.py [--half dev|floor] [--show] [--raise-floors]

A found change is right where the gold has one of its kind in the same pair whose words meet on a side that both name
(a change of mode has no words of its own). "silent" is the share of pairs without a change that get none above minor.
"""

import argparse
import collections
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from retold.linking.generation import shipped
from retold.pipeline import annotate
from retold.reading.articles import article_from_text
from retold.records import Annotated, Change, Span, Statement, Telling
from retold.tracing.changes import changes

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
Score = tuple[float, float, float]


def main() -> int:
    """Score, print, and fail below a floor or where nothing was scored."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("dev", "floor"), default="floor")
    parser.add_argument("--languages", default="", help="only pairs whose two languages are among these, e.g. en,fr")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--raise-floors", action="store_true")
    args = parser.parse_args()
    lines = (HERE / "gold" / "changes" / f"{args.half}.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [pair for pair in map(json.loads, lines) if _wanted(pair, args.languages)]
    result = score(pairs, show=args.show and args.half == "dev")
    for name, value in result.items():
        print(f"{name:28} {value:.3f}")
    if not pairs or not result:
        print("nothing was scored")
        return 1
    return keep(result, raising=args.raise_floors) if args.half == "floor" and not args.languages else 0


def _wanted(pair: Mapping[str, Any], languages: str) -> bool:
    return not languages or {pair["left"]["language"], pair["right"]["language"]} <= set(languages.split(","))


def score(pairs: Iterable[Mapping[str, Any]], *, show: bool = False) -> dict[str, float]:
    """Precision, recall and F1 over all and per kind, and the share of faithful pairs left silent."""
    hit, found, true = collections.Counter[str](), collections.Counter[str](), collections.Counter[str]()
    faithful = silent = 0
    for pair in pairs:
        mine = found_changes(pair["left"], pair["right"])
        if not pair["changes"]:
            faithful += 1
            silent += not any(change.severity != "minor" for change in mine)
        free = list(pair["changes"])
        for change in mine:
            found[change.kind] += 1
            match = next((gold for gold in free if meets(change, gold)), None)
            if match is not None:
                free.remove(match)
                hit[change.kind] += 1
            elif show:
                print("invented", pair["id"], change.kind, change.severity, "|", change.explanation)
        for gold in pair["changes"]:
            true[gold["type"]] += 1
        if show:
            for gold in free:
                print("missed  ", pair["id"], gold["type"], "|", gold["left"], "|", gold["right"])
    result = {"faithful silent": silent / max(1, faithful)}
    for kind in ["all", *sorted(set(true) | set(found))]:
        counts = [sum(c.values()) if kind == "all" else c[kind] for c in (hit, found, true)]
        for name, value in zip(("precision", "recall", "F1"), prf(*counts), strict=True):
            result[f"{kind} {name}"] = round(value, 3)
    return result


def found_changes(left: Mapping[str, Any], right: Mapping[str, Any]) -> Sequence[Change]:
    """What Retold finds between two tellings of the gold: its own reading of the texts, the gold's content."""
    a, b = given(left, "left"), given(right, "right")
    return changes(a[0], b[0], a[1], b[1], shipped())


def given(side: Mapping[str, Any], name: str) -> tuple[Annotated, Telling]:
    """A text annotated, with the gold's content in the statement that meets it best."""
    annotated = annotate(replace(article_from_text(side["text"]), id=name, language=side["language"]))
    content = tuple((a, b) for a, b in side["content"])
    best = max(annotated.statements, key=lambda one: shared(one.content, content), default=None)
    if best is None or not shared(best.content, content):
        best = Statement(
            id="given", article=name, language=side["language"], mode="indirect", source=(), cue=(), content=content,
            text="", rule="given", probability=1.0,
        )  # fmt: skip
    said = replace(best, content=content)
    others = tuple(one for one in annotated.statements if one.id != said.id)
    return replace(annotated, statements=(said, *others)), Telling(statement=said.id, spans=content, probability=1.0)


def shared(one: Iterable[Span], other: Iterable[Span]) -> int:
    """How many characters two lists of spans share."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)


def meets(change: Change, gold: Mapping[str, Any]) -> bool:
    """Whether a found change is the gold's."""
    if change.kind != gold["type"]:
        return False
    return change.kind == "mode" or shared(change.left, gold["left_at"]) > 0 or shared(change.right, gold["right_at"]) > 0


def words(text: str) -> set[str]:
    """The words of a text in lower case."""
    return set(re.findall(r"\w+", text.lower()))


def prf(hit: int, found: int, true: int) -> Score:
    """Precision, recall and F1."""
    p, r = hit / found if found else 0.0, hit / true if true else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def keep(result: Mapping[str, float], *, raising: bool) -> int:
    """Compare with the floors; raise them where asked. Floors only go up."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    mine: dict[str, float] = floors.setdefault("changes", {})
    below = [name for name, least in mine.items() if result.get(name, 0.0) < least]
    for name in below:
        print(f"below the floor: {name} {result.get(name, 0.0):.3f} < {mine[name]:.3f}")
    if raising and not below:
        mine.update({name: value for name, value in result.items() if value > mine.get(name, 0.0)})
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
