"""The structure holds: imports run one way, languages stay data, nothing private leaks into the project."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "retold"
ROOMS = ("errors", "records", "languages", "reading", "text", "facts", "statements", "linking", "tracing", "store",
         "pipeline", "engines", "library", "views")  # fmt: skip


def imports(path: Path) -> Iterator[str]:
    """The rooms that a module imports from, type checking included."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            if name.startswith("retold."):
                yield name.split(".")[1]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_from_rooms_above_it(room: str) -> None:
    """A newcomer can read the rooms from top to bottom: nothing points back up."""
    files = [SOURCE / f"{room}.py"] if (SOURCE / f"{room}.py").exists() else sorted((SOURCE / room).rglob("*.py"))
    assert files
    below = set(ROOMS[ROOMS.index(room) + 1 :])
    wrong = {(path.name, name) for path in files for name in imports(path) if name in below}
    assert not wrong


def test_every_room_is_known() -> None:
    """No room stands outside the order."""
    there = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there - {"__init__", "__main__"} <= set(ROOMS)


def test_a_language_file_imports_only_the_shape_of_a_pack() -> None:
    """Languages are data: adding one touches nothing else."""
    for path in (SOURCE / "languages").glob("*.py"):
        if path.stem not in ("__init__", "pack"):
            tree = ast.parse(path.read_text("utf-8"))
            assert {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)} <= {
                "retold.languages.pack"
            }
            assert not [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.For, ast.If))]


def test_no_engine_asks_which_language_it_is() -> None:
    """What differs between languages stands in their packs, never in a condition on their code."""
    asks = re.compile(r"""(?:code|language)\s*(?:==|!=|in)\s*[("'\[{]+(?:en|fr|de|es|ru|it|pt|uk|kk|tr|pl|ar|zh)["']""")
    for path in SOURCE.rglob("*.py"):
        assert not asks.search(path.read_text("utf-8")), path
