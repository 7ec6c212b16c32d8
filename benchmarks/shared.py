"""Other people's measuring sets and their scorers, on the machines that have them; nothing of theirs lives here."""

import importlib.util
import io
import json
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Where the sets lie; what needs them is skipped, with a reason, where this folder is absent."""


def scorer(name: str) -> ModuleType:
    """One of the shared scorers, loaded from its file."""
    path = SHARED / "tools" / f"{name}.py"
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name: str, *arguments: str) -> dict[str, object]:
    """What a shared scorer writes with `--json`."""
    module = scorer(name)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "scores.json"
        before, sys.argv = sys.argv, [name, *arguments, "--json", str(out)]
        try:
            with redirect_stdout(io.StringIO()):
                module.main()
        finally:
            sys.argv = before
        scores: dict[str, object] = json.loads(out.read_text("utf-8"))
    return scores
