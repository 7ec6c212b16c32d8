"""Language codes as rows give them, as ISO 639-1, else 639-3."""

import re

from babel.core import get_global

_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.I)


def as_language(value: str | None) -> str | None:
    """The code of a language, without region and script; None for what is no code.

    >>> as_language("en-US"), as_language("fra"), as_language("English")
    ('en', 'fr', None)
    """
    found = _CODE.fullmatch(value.strip()) if value else None
    if not found:
        return None
    code = found[1].lower()
    alias: str = get_global("language_aliases").get(code, code)
    return alias.partition("_")[0]
