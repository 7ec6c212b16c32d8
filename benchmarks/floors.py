"""Quality floors: a score may never fall under its floor, a floor never falls, and a run that scored nothing fails."""

import json
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).with_name("floors.json")


def floors(section: str) -> dict[str, float]:
    """The floors of one section, by the name of the score."""
    found: dict[str, float] = json.loads(FILE.read_text("utf-8")).get(section, {}) if FILE.exists() else {}
    return found


def broken(section: str, scores: Mapping[str, float], *, partial: bool = False) -> list[str]:
    """What is wrong with a run, one sentence each; empty where every floor holds.

    With `partial` (the sets of other people are not at hand) scores may be missing, as long as something was scored
    wherever the section measures on gold of our own.
    """
    known = floors(section)
    if not scores and not (partial and not any(name.startswith("own ") for name in known)):
        return [f"{section}: nothing was scored"]
    wrong = [f"{section}: {name} is {scores[name]:.3f}, under its floor of {floor:.3f}"
             for name, floor in known.items() if name in scores and scores[name] < floor]  # fmt: skip
    missing = [name for name in known if name not in scores and (name.startswith("own ") or not partial)]
    return wrong + [f"{section}: {name} was not scored" for name in missing]


def lift(section: str, scores: Mapping[str, float], *, slack: float = 0.005) -> None:
    """Raise every floor to just under its score; no floor is lowered."""
    every = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
    now = every.setdefault(section, {})
    for name, score in scores.items():
        now[name] = max(now.get(name, 0.0), round(score - slack, 3))
    FILE.write_text(json.dumps(every, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
