"""Which words of two tellings stand for each other, and the runs of words that stand for nothing on the other side."""

from collections.abc import Iterator
from functools import cached_property

from retold.linking.evidence import table
from retold.records import Record
from retold.tracing.sides import Side, Token

_LEAST = 0.3
"""Likeness below which two words do not stand for each other."""
_OFTEN, _APART = 20, 0.1
"""A word that stands in a telling more often than this is matched only with one near the same place."""
_NEAR = 0.6
"""What a pair of words gains when it stands at the same place of both tellings, in nats of rarity."""


class Run(Record, frozen=True, kw_only=True):
    """A maximal run of words without counterpart: tokens `first` to `last`, both included.

    `weight` is the rarity sum of its content words, `count` how many they are. `pure`: its neighbours' counterparts
    stand side by side, so nothing on the other side can paraphrase it. `rival` is the run that stands in its place
    there.
    """

    first: int
    last: int
    weight: float
    count: int
    pure: bool
    rival: tuple[int, int] | None = None


class Alignment:
    """Two tellings word by word: `ours[n]` is the right token that left token n stands for, None without one.

    `echoes` are the tokens of each side that say what the other side says too, but more often than it.
    """

    def __init__(self, left: Side, right: Side) -> None:
        self.left, self.right = left, right
        self.ours: list[int | None] = [None] * len(left.tokens)
        self.theirs: list[int | None] = [None] * len(right.tokens)
        self.echoes: tuple[set[int], set[int]] = (set(), set())
        for _, likeness, i, j in sorted(self._candidates(), key=lambda one: (-one[0], one[2], one[3])):
            if likeness < _LEAST:
                continue
            if self.ours[i] is None and self.theirs[j] is None:
                self.ours[i], self.theirs[j] = j, i
            self.echoes[0].add(i)
            self.echoes[1].add(j)

    def _candidates(self) -> Iterator[tuple[float, float, int, int]]:
        """(weight, likeness, left token, right token) for all tokens whose types match."""
        ours, theirs = max(1, len(self.ours)), max(1, len(self.theirs))
        by_left, by_right = _by_type(self.left.tokens), _by_type(self.right.tokens)
        found = table(self.left.typed, self.right.typed, self.left.reading.generation)
        for a, b, likeness in zip(found.left, found.right, found.likeness, strict=True):
            for i in by_left.get(int(a), ()):
                for j in by_right.get(int(b), ()):
                    if abs(i / ours - j / theirs) > _APART and len(by_left[int(a)]) > _OFTEN:
                        continue
                    rarity = (self.left.tokens[i].rarity + self.right.tokens[j].rarity) / 2
                    apart = abs(i / ours - j / theirs)
                    yield float(likeness) * rarity + _NEAR * (1 - apart), float(likeness), i, j

    def swapped(self) -> "Alignment":
        """The same alignment seen from the other side."""
        other = object.__new__(Alignment)
        other.left, other.right, other.ours, other.theirs = self.right, self.left, self.theirs, self.ours
        other.echoes = (self.echoes[1], self.echoes[0])
        return other

    @cached_property
    def covered(self) -> tuple[float, float]:
        """The share of each side's content, by rarity, that has a counterpart."""
        return _covered(self.left.tokens, self.ours), _covered(self.right.tokens, self.theirs)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the left side without counterpart, in order; a run ends with its sentence."""
        found: list[Run] = []
        first: int | None = None
        for n, token in enumerate(self.left.tokens):
            free = self.ours[n] is None or not token.content
            if first is not None and (not free or self.left.sentences[n] != self.left.sentences[first]):
                found.extend(self._run(first, n - 1))
                first = None
            if free and first is None:
                first = n
        if first is not None:
            found.extend(self._run(first, len(self.ours) - 1))
        return tuple(found)

    def _run(self, first: int, last: int) -> Iterator[Run]:
        """The run between two matched content words, cut to its new words; none where it has no content."""
        new = [n for n in range(first, last + 1) if self._new(n)]
        if not new:
            return
        first, last = new[0], new[-1]
        inside = [self.left.tokens[n] for n in new]
        gap = self.gap(first, last)
        rival = self._rival(gap) if gap is not None else None
        yield Run(
            first=first,
            last=last,
            weight=sum(token.rarity for token in inside),
            count=len(inside),
            pure=gap is not None and rival is None,
            rival=rival,
        )

    def gap(self, first: int, last: int) -> tuple[int, int] | None:
        """The right tokens between the counterparts of a left run's neighbours, as a half-open range; None where the
        neighbours have changed places."""
        before = next((self.ours[n] for n in range(first - 1, -1, -1) if self._anchor(n)), None)
        after = next((self.ours[n] for n in range(last + 1, len(self.ours)) if self._anchor(n)), None)
        start = 0 if before is None else before + 1
        end = len(self.theirs) if after is None else after
        return (start, end) if start <= end else None

    def _new(self, n: int) -> bool:
        return self.left.tokens[n].content and self.ours[n] is None and n not in self.echoes[0]

    def _anchor(self, n: int) -> bool:
        return self.left.tokens[n].content and self.ours[n] is not None

    def _rival(self, gap: tuple[int, int]) -> tuple[int, int] | None:
        """The unmatched content words inside a range of right tokens."""
        inside = [j for j in range(*gap) if self.theirs[j] is None and self.right.tokens[j].content]
        return (inside[0], inside[-1]) if inside else None


def _by_type(tokens: tuple[Token, ...]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for n, token in enumerate(tokens):
        found.setdefault(token.type, []).append(n)
    return found


def _covered(tokens: tuple[Token, ...], partners: list[int | None]) -> float:
    whole = sum(token.rarity for token in tokens if token.content)
    return (
        sum(token.rarity for token, other in zip(tokens, partners, strict=True) if token.content and other is not None)
        / whole
        if whole
        else 0.0
    )
