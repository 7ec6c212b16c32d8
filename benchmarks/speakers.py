"""Speakers on the gold of Retold: who is found for a source that is given (or found), by kind of source and by language.

    python benchmarks/speakers.py [--half dev|floor] [--extracted] [--show] [--check] [LANGUAGE ...]

`--check` compares with benchmarks/floors.json (key "speakers") and fails under a floor, and where nothing was scored.
"""

import argparse
import collections
import json
import pathlib
import sys
from collections.abc import Iterator

from retold.facts.referents import referents
from retold.facts.spelling import name_parts
from retold.records import Article, Span, Statement
from retold.statements.speakers import resolve
from retold.text.layout import Layout, lay_out

HERE = pathlib.Path(__file__).parent


def reports(half: str, languages: list[str]) -> Iterator[dict]:
    for folder in sorted((HERE / "gold" / "statements").iterdir()):
        path = folder / f"{half}.jsonl"
        if path.exists() and (not languages or folder.name in languages):
            yield from map(json.loads, path.open(encoding="utf-8"))


def spans(listed: list[list[int]]) -> tuple[Span, ...]:
    return tuple((a, b) for a, b in listed)


def layout_of(report: dict) -> Layout:
    title = report.get("title")
    article = Article(
        id=report["id"],
        text_hash=report["id"],
        text=report["text"],
        language=report["language"],
        title=tuple(title) if title else None,
    )
    return lay_out(article)


def given(report: dict) -> tuple[Statement, ...]:
    """The gold's statements as the extraction would hand them over, without their speakers."""
    return tuple(
        Statement(
            id=s["id"], article=report["id"], language=report["language"], mode=s["mode"], source=spans(s["source"]), cue=spans(s["cue"]),
            content=spans(s["content"]), parent=s.get("parent"), text="", rule="gold", probability=1.0,
        )
        for s in report["statements"]
    )  # fmt: skip


def same(gold: str, found: str, kind: str) -> bool:
    """Equal after folding; descriptions and bodies also where one's words hold all of the other's, or 60 % are shared:
    where a description ends is a matter of taste ("report", "report of the audit office")."""
    a, b = set(name_parts(gold)), set(name_parts(found))
    if name_parts(gold) == name_parts(found):
        return True
    if kind in ("body", "described", "role", "none") and a and b:
        return a <= b or b <= a or len(a & b) >= 0.6 * max(len(a), len(b))
    return False


def verdict(gold: str | None, found: str | None, kind: str) -> str:
    if found is None:
        return "right" if gold is None else "unknown"
    if gold is None:
        return "wrong"
    return "right" if same(gold, found, kind) else "wrong"


def found_like(layout: Layout, report: dict) -> list[tuple[dict, Statement]]:
    """(gold statement, extracted one) where the contents overlap by half and the sources meet."""
    from retold.statements.rules import find

    free = list(resolve(layout, find(layout), referents(layout)))
    pairs = []
    for s in report["statements"]:
        mine = {i for a, b in s["content"] for i in range(a, b)}
        for t in free:
            theirs = {i for a, b in t.content for i in range(a, b)}
            meets = any(a < d and c < b for a, b in s["source"] for c, d in t.source) or (
                not s["source"] and not t.source
            )
            if meets and 2 * len(mine & theirs) >= len(mine | theirs):
                free.remove(t)
                pairs.append((s, t))
                break
    return pairs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--half", default="dev", choices=("dev", "floor"))
    parser.add_argument(
        "--extracted", action="store_true", help="score the statements that the rules find, not the gold's"
    )
    parser.add_argument("--show", action="store_true", help="print every miss")
    parser.add_argument("--rules", action="store_true", help="print the precision of every rule")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    counts: dict[str, dict[str, collections.Counter]] = collections.defaultdict(
        lambda: collections.defaultdict(collections.Counter)
    )
    rules: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for report in reports(args.half, args.languages):
        layout = layout_of(report)
        if args.extracted:
            pairs = found_like(layout, report)
        else:
            pairs = list(zip(report["statements"], resolve(layout, given(report), referents(layout)), strict=True))
        for gold, found in pairs:
            name = found.speaker.name if found.speaker else None
            outcome = verdict(gold["speaker"], name, gold["kind"])
            for kind in (gold["kind"], "all"):
                counts[report["language"]][kind][outcome] += 1
            rules[found.speaker.why.split("(rule: ")[-1].split(",")[0] if found.speaker else "unknown"][outcome] += 1
            if args.show and outcome != "right":
                words = " … ".join(layout.text[a:b] for a, b in gold["source"])
                why = found.speaker.why if found.speaker else ""
                print(
                    f"{outcome:8}{gold['id']:12}{gold['kind']:10}[{words}] gold {gold['speaker']!r} found {name!r} ({why})"
                )
    return report_and_check(counts, rules, args)


def report_and_check(counts: dict, rules: dict, args: argparse.Namespace) -> int:
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8")).get("speakers", {}) if args.check else {}
    failed = not counts
    for language, kinds in sorted(counts.items()):
        for kind, outcomes in sorted(kinds.items(), key=lambda item: item[0] == "all"):
            n = sum(outcomes.values())
            print(
                f"{language}  {kind:10} n {n:4}  right {outcomes['right'] / n:.3f}  wrong {outcomes['wrong'] / n:.3f}"
            )
        all_ = kinds["all"]
        right, wrong = all_["right"] / all_.total(), all_["wrong"] / all_.total()
        key = f"{language} {args.half}{' extracted' if args.extracted else ''}"
        floor = floors.get(key)
        if floor and (right < floor["right"] - 1e-9 or wrong > floor["wrong"] + 1e-9):
            print(f"{key}: right {right:.3f} (floor {floor['right']}), wrong {wrong:.3f} (ceiling {floor['wrong']})")
            failed = True
    if args.rules:
        for rule, outcomes in sorted(rules.items()):
            print(f"   {rule:18} n {outcomes.total():4}  right {outcomes['right'] / outcomes.total():.3f}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
