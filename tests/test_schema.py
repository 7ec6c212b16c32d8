"""The JSON Schemas in the repository are those of the records."""

import importlib.util
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "schema"
spec = importlib.util.spec_from_file_location("make", FOLDER / "make.py")
assert spec and spec.loader
make = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make)


@pytest.mark.parametrize("name", make.SCHEMAS)
def test_the_schemas_are_made_from_the_records(name: str) -> None:
    """Whoever changes a record makes the schemas again: `python schema/make.py`."""
    assert (FOLDER / name).read_text("utf-8") == make.schema(make.SCHEMAS[name])
