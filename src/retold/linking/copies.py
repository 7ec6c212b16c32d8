"""Words that two articles have in common, in a row, found without holding the articles against each other.

Winnowing (Schleimer, Wilkerson, Aiken 2003): of each few runs of words in a row the one with the least hash is kept, so
any dozen words in a row that two texts share leave at least one mark in both, wherever they stand: a copy of a whole
agency report and a quotation alone are found alike. (Signatures of whole documents, as rensa makes them, find the copy
and miss the quotation.)
"""

from collections.abc import Sequence
from zlib import crc32

from retold.linking.words import words
from retold.records import Span

_RUN, _OUT_OF = 5, 8
"""Words in a run, and runs in a row of which one is kept: 12 words in a row are always found."""
_UNSPACED_RUN = 12
"""Characters in a run of a script that writes no spaces."""
_MOST = 120


def marks(text: str, sentences: Sequence[Span]) -> list[int]:
    """The marks of some sentences, each once, smallest first, at most 120: equal runs of words leave equal ones."""
    found: set[int] = set()
    for start, end in sentences:
        listed = words(text, start, end)
        if any(word.unspaced for word in listed):
            whole = "".join(word.letters for word in listed)
            runs = [whole[k : k + _UNSPACED_RUN] for k in range(len(whole) - _UNSPACED_RUN + 1)]
        else:
            runs = [" ".join(word.letters for word in listed[k : k + _RUN]) for k in range(len(listed) - _RUN + 1)]
        hashes = [crc32(run.encode("utf-8", "surrogatepass")) for run in runs]
        for k in range(len(hashes) - _OUT_OF + 1):
            found.add(min(hashes[k : k + _OUT_OF]))
    return sorted(found)[:_MOST]
