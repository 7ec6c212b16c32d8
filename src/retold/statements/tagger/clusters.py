"""Words that stand in like places of many texts share a cluster; the clusters form a tree (Brown and others, 1992)."""

import zlib
from collections.abc import Mapping

Clusters = Mapping[str, int]
"""Word -> its cluster's path in the tree, the first branching in the lowest bit; from 1 on."""

PREFIXES = (4, 7, 11)
"""Branchings after which words are compared, beside the whole path."""
SIZES = (1024, 16 + 1, 128 + 1, 1024)
"""Sizes of the columns: the whole path and that of 11 hashed, the shorter ones whole."""
NONE = (0,) * len(SIZES)


def traits(word: str, clusters: Clusters) -> tuple[int, ...]:
    """What a word's cluster says, one number per column of `SIZES`: the word as it stands, else in small letters."""
    path = clusters.get(word) or clusters.get(word.lower())
    if path is None:
        return NONE
    short, middle, long = (path & (1 << bits) - 1 for bits in PREFIXES)
    return _bucket(path), 1 + short, 1 + middle, _bucket(long)


def _bucket(path: int) -> int:
    return 1 + path * 2654435761 % 4294967296 % (SIZES[0] - 1)


def packed(clusters: Clusters) -> bytes:
    """The clusters as the bytes of one file: a line per cluster, its path and its words."""
    lines: dict[int, list[str]] = {}
    for word, path in clusters.items():
        lines.setdefault(path, []).append(word)
    text = "\n".join(f"{path} {' '.join(sorted(words))}" for path, words in sorted(lines.items()))
    return zlib.compress(text.encode("utf-8"), 9)


def unpacked(data: bytes) -> dict[str, int]:
    """The clusters of such a file."""
    found: dict[str, int] = {}
    for line in zlib.decompress(data).decode("utf-8").split("\n"):
        path, *words = line.split(" ")
        found.update(dict.fromkeys(words, int(path)))
    return found
