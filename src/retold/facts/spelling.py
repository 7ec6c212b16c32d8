"""One spelling for a name whatever its script, and how alike two names are.

The fold matters more than the transliterator: Tokayev, Tokaïev, Токаев and Тоқаев become one string.
"""

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Indel, JaroWinkler

_CARON = str.maketrans(
    {
        "č": "ch",
        "š": "sh",
        "ž": "zh",
        "ć": "ch",
        "ś": "sh",
        "ź": "zh",
        "ż": "zh",
        "ř": "rzh",
        "ş": "sh",
        "ç": "s",
        "ñ": "nj",
        "ğ": "g",
        "ц": "ts",
        "щ": "sh",
        "х": "h",
        "ь": "",
        "ъ": "a",
        "ё": "e",
        "є": "e",
        "ї": "i",
        "ы": "i",
        "э": "e",
        "қ": "k",
        "ғ": "g",
        "ү": "u",
        "ұ": "u",
        "ө": "o",
        "ә": "a",
        "ң": "n",
        "һ": "h",
        "ß": "ss",
        "ł": "l",
        "ı": "i",
        "ä": "a",
        "ö": "o",
        "ü": "u",
        "å": "o",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "t",
        "ů": "u",
        "ě": "e",
        "ю": "iu",
        "я": "ia",
    }
)
"""Letters that a plain transliteration flattens (č to c) or writes at length, before it sees them."""

_BEFORE = (
    ("дж", "g"), ("дз", "z"), ("цз", "j"), ("ть", "t"), ("ля", "la"), ("лю", "lu"), ("ё", "e"), ("оу", "о"),
    ("pch", "p"), ("ť", "j"), ("ντσ", "νσ"), ("ντ", "d"), ("γκ", "g"), ("τζ", "g"),
)  # fmt: skip
"""Pairs of letters that stand for one sound, before the script is lost; "оу" is the English long o."""

_FIRST = re.compile(r"\bу(?=[аеиоэя])")
"""Cyrillic "у" before a vowel at the head of a word: the English w."""
_GREEK_B = re.compile(r"μπ(?!\b)")
_ROMAN = re.compile(r"(?=[IVX]{2,5}$|V$|X$)X{0,3}(?:IX|IV|V?I{0,3})")
"""The number of a monarch or pope; a single I may be an initial."""

_FOLDS = tuple(
    (pair.split(">")[0], pair.split(">")[1])
    for pair in [
        "tsch>sh",
        "tch>sh",
        "dsch>j",
        "sch>sh",
        "szcz>sh",
        "shch>sh",
        "cz>sh",
        "sz>sh",
        "rz>zh",
        "zh>j",
        "dj>j",
        "dzh>j",
        "dg>j",
        "ch>sh",
        "kh>h",
        "gh>g",
        "ph>f",
        "th>t",
        "ou>u",
        "oo>u",
        "ee>i",
        "ck>k",
        "qu>k",
        "q>k",
        "x>ks",
        "w>v",
        "tz>ts",
        "ce>se",
        "ci>si",
        "c>k",
        "ii>i",
        "ij>i",
        "iy>i",
        "iye>ie",
        "ye>e",
        "ie>e",
        "ey>e",
        "ej>e",
        "ei>e",
        "ay>e",
        "aj>e",
        "ai>e",
        "ae>e",
        "y>i",
        "j>i",
        "sh>s",
        "ts>s",
        "z>s",
    ]
)
"""In order; each a way that two languages write one sound."""

_NEAR = ("aeiou", "gi", "hsk", "hi", "is", "ghk", "uvfb", "pbf", "dts", "lr", "mn")
"""Sounds that may stand for one another at the head of a name; other first sounds part two names."""

_DOUBLED = re.compile(r"(.)(?=\1)")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_HYPHEN = re.compile(r"(?<=\w)[-‐‑](?=\w)")
_PARTS = re.compile(r"[^\s\-‐‑–.,'’ʼ·・]+")


@lru_cache(maxsize=200_000)
def fold(name: str) -> str:
    """One spelling of a name or word: Latin letters, sounds that languages write differently made one; "" if none is
    left.

    >>> fold("Tokaïev") == fold("Токаев") == fold("Tokayev")
    True
    """
    letters = name.lower()
    if not letters.isascii():
        for old, new in _BEFORE:
            letters = letters.replace(old, new)
        letters = _GREEK_B.sub("b", _FIRST.sub("в", letters))
        letters = anyascii(letters.translate(_CARON)).lower()
    if not letters.isalpha():
        letters = _NOT_LETTERS.sub("", letters)
    if letters.startswith("x"):
        letters = "s" + letters[1:]
    for old, new in _FOLDS:
        if old in letters:
            letters = letters.replace(old, new)
    return _DOUBLED.sub("", letters)


def name_parts(name: str) -> tuple[str, ...]:
    """The folded words of a name, in order; hyphens and full stops part them; the number of a monarch stays."""
    return tuple(part for part in map(_part, _PARTS.findall(name)) if part)


def _part(word: str) -> str:
    return word if len(word) > 1 and _ROMAN.fullmatch(word) else fold(word)


def _alike(left: str, right: str) -> float:
    """How alike two folded words are, 0..1; an initial is as good as half a word that begins with it."""
    if left == right:
        return 1.0
    if left.isupper() or right.isupper():
        return 0.0
    if len(left) == 1 or len(right) == 1:
        return 0.75 if left[0] == right[0] or {left[0], right[0]} == {"i", "e"} else 0.0
    if _shortened(left, right) or _shortened(right, left):
        return 0.75
    return max(_spelt(left, right), 0.97 * max((_spelt(a, b) for a, b in _variants(left, right)), default=0.0))


def _shortened(left: str, right: str) -> bool:
    """Whether a word of two or three letters begins a longer one, as short forms of names do ("Joe", "Joseph")."""
    return (
        len(left) <= 3
        and len(right) >= 5
        and (right.startswith(left) or (left[0] + right[0] in ("gi", "ig") and right[1:].startswith(left[1:])))
    )


def _variants(left: str, right: str) -> list[tuple[str, str]]:
    """The two words again without what one language adds: the feminine ending, g and ch before e and i, a last -ng."""
    pairs = []
    for ending in ("ova", "a"):
        if left.endswith(ending) != right.endswith(ending) and min(len(left), len(right)) > len(ending) + 1:
            pairs.append((left.removesuffix(ending), right.removesuffix(ending)))
    for old, new in (("ge", "ie"), ("gi", "i"), ("isa", "ika"), ("ise", "ek"), ("ng", "n"), ("g", "h"), ("h", "k")):
        if (old in left) != (old in right):
            pairs.append((left.replace(old, new), right.replace(old, new)))
    if {left[0], right[0]} == {"g", "i"} and left[1:2] in ("e", "i", "o"):
        pairs.append((left[1:], right[1:]))
    return pairs


def _spelt(left: str, right: str) -> float:
    whole = Indel.normalized_similarity(left, right)
    whole -= 0.0 if left[0] == right[0] else 0.1 if _near(left[0], right[0]) else 0.6
    return (whole + JaroWinkler.similarity(left, right)) / 2


def _near(left: str, right: str) -> bool:
    """Whether two first sounds may be one, as languages hear or write it."""
    return any(left in sounds and right in sounds for sounds in _NEAR)


@lru_cache(maxsize=100_000)
def name_similarity(left: str, right: str) -> float:
    """How likely two names are one person's, 0..1, over scripts and spellings; .5 is as likely one as two.

    Every word of the shorter name must find its like in the longer one, and the worst of them decides. Words with a
    hyphen are tried as one word too ("Jin-ping", "Jinping").
    """
    apart = _of_parts(name_parts(left), name_parts(right))
    if not _HYPHEN.search(left) and not _HYPHEN.search(right):
        return apart
    return max(apart, _of_parts(*(name_parts(_HYPHEN.sub("", name)) for name in (left, right))))


def _of_parts(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    short, long = sorted((left, right), key=len)
    if not short:
        return 0.0
    if len(short) == 1 < len(long):
        short, long = ("".join(short),), (*long, "".join(long))
    scores = []
    free = list(long)
    for part in short:
        best = max(free, key=lambda other: _alike(part, other), default="")
        if not best:
            break
        scores.append(_alike(part, best))
        free.remove(best)
    worst = min(scores)
    joined = Indel.normalized_similarity("".join(short), "".join(long))
    likeness = 0.6 * worst + 0.25 * sum(scores) / len(scores) + 0.15 * joined
    return round(max(0.0, min(1.0, (likeness - 0.41) / 0.5)), 3)
