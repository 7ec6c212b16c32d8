"""Speakers on the gold of Retold: who is found for a source, by kind of source and by language.

    python -m benchmarks.speakers [--half dev|dev-2|…|floor|floor-2] [--extracted] [--show] [--rules] [LANGUAGE ...]

The gold's own sources are given, so that only the speaker is measured; `--extracted` takes the statements that the
rules find, where contents overlap by half and sources meet. `--show` prints the misses, of the development halves only.
"""

import argparse
import collections
import sys
from collections.abc import Iterator, Mapping

from benchmarks.statements import HALVES, HERE, UNOPENED, laid_out, rows
from retold.facts.referents import referents
from retold.facts.spelling import name_parts
from retold.records import Span, Statement
from retold.statements.speakers import resolve
from retold.text.layout import Layout

Counts = dict[str, dict[str, collections.Counter]]
Rules = dict[str, collections.Counter]


def reports(half: str, languages: list[str]) -> Iterator[dict]:
    for folder in sorted((HERE / "gold" / "statements").iterdir()):
        path = folder / f"{half}.jsonl"
        if path.exists() and (not languages or folder.name in languages):
            yield from rows(path)


def spans(listed: list[list[int]]) -> tuple[Span, ...]:
    return tuple((a, b) for a, b in listed)


def given(report: dict) -> tuple[Statement, ...]:
    """The gold's statements as the extraction would hand them over, without their speakers."""
    return tuple(
        Statement(
            id=s["id"], article=report["id"], language=report["language"], mode=s["mode"], source=spans(s["source"]),
            cue=spans(s["cue"]),
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


def measure(halves: Mapping[str, str] = UNOPENED) -> dict[str, float]:
    """The scores by name, 0..1, per language: right, not wrong (right or unknown), pronouns and roles right; sources
    given."""
    scores: dict[str, float] = {}
    for half, named in halves.items():
        counts, _ = scored(half, [], extracted=False, show=False)
        for language, kinds in sorted(counts.items()):
            for kind, name in (("all", "right"), ("pronoun", "pronouns"), ("role", "roles")):
                scores[f"{named} {language}: {name}"] = kinds[kind]["right"] / max(1, kinds[kind].total())
            scores[f"{named} {language}: not wrong"] = 1 - kinds["all"]["wrong"] / kinds["all"].total()
    return scores


def scored(half: str, languages: list[str], *, extracted: bool, show: bool) -> tuple[Counts, Rules]:
    """(outcomes by language and kind of source, outcomes by rule)."""
    counts: Counts = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    rules: Rules = collections.defaultdict(collections.Counter)
    for report in reports(half, languages):
        layout = laid_out(report)
        pairs = (found_like if extracted else with_gold_sources)(layout, report)
        for gold, found in pairs:
            name = found.speaker.name if found.speaker else None
            outcome = verdict(gold["speaker"], name, gold["kind"])
            for kind in (gold["kind"], "all"):
                counts[report["language"]][kind][outcome] += 1
            rules[rule_of(found)][outcome] += 1
            if show and outcome != "right":
                words = " … ".join(layout.text[a:b] for a, b in gold["source"])
                why = found.speaker.why if found.speaker else ""
                where = f"{outcome:8}{gold['id']:12}{gold['kind']:10}"
                print(f"{where}[{words}] {gold['speaker']!r}, found {name!r} ({why})")
    return counts, rules


def with_gold_sources(layout: Layout, report: dict) -> list[tuple[dict, Statement]]:
    return list(zip(report["statements"], resolve(layout, given(report), referents(layout)), strict=True))


def rule_of(statement: Statement) -> str:
    return statement.speaker.why.split("(rule: ")[-1].split(",")[0] if statement.speaker else "unknown"


def main() -> int:
    """Print the outcomes; the exit code is 1 where nothing was scored."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--half", default="dev", choices=HALVES)
    parser.add_argument("--extracted", action="store_true", help="score the statements that the rules find")
    parser.add_argument("--show", action="store_true", help="print every miss (never of an unopened half)")
    parser.add_argument("--rules", action="store_true", help="print the precision of every rule")
    args = parser.parse_args()
    show = args.show and args.half not in UNOPENED
    counts, rules = scored(args.half, args.languages, extracted=args.extracted, show=show)
    for language, kinds in sorted(counts.items()):
        for kind, outcomes in sorted(kinds.items(), key=lambda item: item[0] == "all"):
            right, wrong = (outcomes[name] / outcomes.total() for name in ("right", "wrong"))
            print(f"{language}  {kind:10} n {outcomes.total():4}  right {right:.3f}  wrong {wrong:.3f}")
    for rule, outcomes in sorted(rules.items()) if args.rules else ():
        print(f"   {rule:26} n {outcomes.total():4}  right {outcomes['right'] / outcomes.total():.3f}")
    return 0 if counts else 1


if __name__ == "__main__":
    sys.exit(main())
