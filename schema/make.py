"""Writes the JSON Schemas of what Retold writes, from its records: `python schema/make.py`."""

import json
from pathlib import Path

import msgspec

from retold.records import Statement, TraceDocument

SCHEMAS = {"statement.json": Statement, "trace.json": TraceDocument}
"""`statement.json`: one line of `retold extract`; `trace.json`: what `retold trace --json` writes."""


def schema(record: type[msgspec.Struct]) -> str:
    """The JSON Schema of a record, as text."""
    return json.dumps(msgspec.json.schema(record), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name, record in SCHEMAS.items():
        Path(__file__).with_name(name).write_text(schema(record), "utf-8")
