"""Phrases of one or more words looked up in a run of words, longest first; a word may stand for all that begin so."""

from collections.abc import Iterator, Sequence

_VOWELS = frozenset("aeiouyаеёиоуыэюяіїєηαοаãâáàéèêíìóòúùöäüőűıə")
_ENDING = 5
"""Letters that an inflected name or its adjective may add to the stem: Росси-йский, Ukrain-ian, Kazakhstan-i."""


_MET = 50_000
"""Words whose phrases are kept ready: looking up a word anew takes a third of the reading of an article."""


class Phrases:
    """A set of phrases, each with the values it stands for. `add` while building; only `at` after that."""

    def __init__(self) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._begins: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
        self._unspaced: dict[str, str] = {}
        self._met: dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]] = {}
        self.longest_unspaced = 0

    def add(self, parts: Sequence[str], value: str, *, inflected: bool = False, unspaced: bool = False) -> None:
        """One phrase: words in lower case; a trailing "*" stands for any ending, `inflected` for a short one."""
        if unspaced:
            self._unspaced.setdefault("".join(parts), value)
            self.longest_unspaced = max(self.longest_unspaced, len("".join(parts)))
            return
        head, rest = parts[0], tuple(parts[1:])
        if head.endswith("*"):
            self._begins.setdefault(head[:-1], []).append((rest, value, 99))
            return
        self._exact.setdefault(head, []).append((rest, value))
        if inflected and not rest and len(head) >= 4:
            long = len(head) >= (6 if head.isascii() else 5)
            stem = head[:-1] if long and head[-1] in _VOWELS else head
            ending = _ENDING if len(head) > 5 else len(head) - 2
            self._begins.setdefault(stem, []).append((rest, value, ending))

    def at(self, letters: Sequence[str], index: int) -> tuple[int, tuple[str, ...]]:
        """How many words from `index` on form the longest phrase, and the values it stands for; (0, ()) if none."""
        best, values = 0, list[str]()
        for length, value in self._all(letters, index):
            if length > best:
                best, values = length, [value]
            elif length == best and value not in values:
                values.append(value)
        return best, tuple(values)

    def _all(self, letters: Sequence[str], index: int) -> Iterator[tuple[int, str]]:
        head = letters[index]
        found = False
        for rest, value, last in self._headed(head):
            if not rest or _follows(letters, index + 1, rest):
                found = True
                yield 1 + len(rest), value
            if last and found:
                return

    def _headed(self, head: str) -> tuple[tuple[tuple[str, ...], str, bool], ...]:
        """The phrases that may begin with a word, the longest beginning of it first, as (further words, value, whether
        no shorter beginning may follow where one of these was found); kept for words met before, as most are."""
        known = self._met.get(head)
        if known is None:
            if len(self._met) >= _MET:
                self._met.clear()
            known = self._met[head] = tuple(self._looked_up(head))
        return known

    def _looked_up(self, head: str) -> Iterator[tuple[tuple[str, ...], str, bool]]:
        exact = self._exact.get(head, ())
        for length in range(min(len(head), 16), 2, -1):
            listed = [(rest, value) for rest, value, ending in self._begins.get(head[:length], ())
                      if len(head) - length <= ending]  # fmt: skip
            if exact:
                listed, exact = [*exact, *listed], ()
            for number, (rest, value) in enumerate(listed, 1):
                yield rest, value, number == len(listed)
        for rest, value in exact:
            yield rest, value, False

    def unspaced(self, run: str, index: int) -> tuple[int, str]:
        """The longest phrase of a run without spaces that begins at `index`, and its value; (0, "") if none."""
        for length in range(min(self.longest_unspaced, len(run) - index), 0, -1):
            value = self._unspaced.get(run[index : index + length])
            if value is not None:
                return length, value
        return 0, ""


def _follows(letters: Sequence[str], index: int, rest: tuple[str, ...]) -> bool:
    if len(rest) > len(letters) - index:
        return False
    return all(
        letters[index + k].startswith(part[:-1]) if part.endswith("*") else letters[index + k] == part
        for k, part in enumerate(rest)
    )
