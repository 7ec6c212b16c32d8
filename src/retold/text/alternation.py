"""One pattern for any word of a list."""

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

_Trie: TypeAlias = "dict[str, _Trie]"


def alternation(listed: Iterable[str], written: Callable[[str], str] = re.escape) -> str:
    """A pattern that matches any of the words, the longest first; empty where there are none.

    What words begin with alike stands in it once: the names of all currencies, one after the other, took Python half a
    second a language to compile. `written` gives the pattern of one character.

    >>> alternation(["euro", "euros", "eurocent", "crown"])
    'euro(?:cent|s)?|crown'
    """
    trie: _Trie = {}
    for word in sorted(listed, key=lambda word: (-len(word), word)):
        at = trie
        for character in word:
            at = at.setdefault(character, {})
        at[""] = {}
    return "|".join(_branches(trie, written))


def _branches(trie: _Trie, written: Callable[[str], str]) -> list[str]:
    return [written(character) + _rest(after, written) for character, after in trie.items() if character]


def _rest(trie: _Trie, written: Callable[[str], str]) -> str:
    branches = _branches(trie, written)
    if len(branches) == 1 and "" not in trie:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in trie else ''}" if branches else ""
