"""Measure, and hold what is measured against its floors.

    python -m benchmarks [SECTION …] [--floors] [--lift]

Without a section all quality sections run; `speed` and `scale` run only when named. `--floors` fails (exit code 1)
where a score lies under its floor or nothing was scored; `--lift` raises the floors to just under the scores, and never
lowers one.
"""

import argparse
import sys
from importlib import import_module

from benchmarks.floors import broken, lift
from benchmarks.shared import SHARED

QUALITY = ("statements", "tagger", "speakers", "figures", "links", "changes")


def main() -> int:
    """Run the sections asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sections", nargs="*", choices=[*QUALITY, "speed", "scale", []], metavar="SECTION")
    parser.add_argument("--floors", action="store_true", help="fail where a score lies under its floor")
    parser.add_argument("--lift", action="store_true", help="raise the floors to just under the scores")
    args = parser.parse_args()
    wrong: list[str] = []
    for section in args.sections or QUALITY:
        scores = import_module(f"benchmarks.{section}").measure()
        for name, score in scores.items():
            print(f"{section:12}{name:44}{score:8.3f}", flush=True)
        if not SHARED.exists():
            print(f"{section:12}what needs the shared sets was skipped: {SHARED} is absent")
        if args.lift:
            lift(section, scores)
        if args.floors:
            wrong += broken(section, scores, partial=not SHARED.exists())
    print(*wrong, sep="\n", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
