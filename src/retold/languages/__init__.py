"""The languages that Retold knows: one file per language, found by listing this folder."""

from functools import cache
from importlib import import_module
from pathlib import Path

from retold.errors import UnknownLanguage
from retold.languages.pack import Pack

_NOT_LANGUAGES = {"__init__", "pack"}


@cache
def codes() -> tuple[str, ...]:
    """The codes of all packs, sorted."""
    files = (file.stem.rstrip("_") for file in Path(__file__).parent.glob("*.py") if file.stem not in _NOT_LANGUAGES)
    return tuple(sorted(files))


@cache
def pack(code: str) -> Pack:
    """The pack of a language.

    Raises `UnknownLanguage` (whose message lists the codes there are) for a code without a file.
    """
    if code not in codes():
        raise UnknownLanguage(f"no language pack for {code!r}; there are: {', '.join(codes())}")
    name = (
        code if (Path(__file__).parent / f"{code}.py").exists() else f"{code}_"
    )  # `is`, `as`, `or` are Python keywords
    found: Pack = import_module(f"retold.languages.{name}").PACK
    return found


@cache
def pack_or_bare(code: str | None) -> Pack:
    """The pack of a language, or an empty one (common quotation marks only) where there is none: reading never fails."""
    return pack(code) if code in codes() else Pack(code=code or "und", name=code or "unknown")
