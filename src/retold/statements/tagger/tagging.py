"""From a text as the rules read it to tagged cues: each with the tokens of its source and content, and how surely."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from retold.languages.pack import Pack
from retold.statements.field import Range
from retold.statements.findings import Finding
from retold.statements.rules import Reading
from retold.statements.tagger import traits as t
from retold.statements.tagger.cases import Case, Index, cases, near, places, portions
from retold.statements.tagger.clusters import Clusters
from retold.statements.tagger.network import Floats, pack
from retold.statements.tagger.weights import Weights
from retold.text.layout import Layout

LONGEST = 256
"""Tokens of the longest sequence."""

_TOKENS, _PLACES = 6000, 12000
"""Tokens that are read at once, and places around cues: memory is bounded by them."""

_MOST_WORDS = 100_000


class Tagged(msgspec.Struct, frozen=True):
    """A cue with what the network makes of it, in tokens. `odds` is by how much the cue beats none, `margins` by how
    much the tags of its source and of its content beat the next best: their means, and the least of the content's.
    `rule` is what the rules found at the same cue."""

    cue: Range
    source: tuple[Range, ...]
    content: tuple[Range, ...]
    odds: float
    margins: tuple[float, float, float]
    rule: Finding | None


class Tags(NamedTuple):
    """What networks make of a text: its `cues`, and for every token by how much the start of a cue beats none."""

    cues: list[Tagged]
    odds: Floats


class Tagger:
    """Networks at work in a pack's language; several vote. `words`: their lexical traits are used, with these clusters;
    `eager` is added to the score of every cue. It keeps what it has worked out for words; nothing of that shows in the
    results."""

    def __init__(self, networks: Weights, pack: Pack, clusters: Clusters, *, words: bool, eager: float) -> None:
        self._networks = networks
        self._pack = pack
        self._clusters = clusters
        self._lexical = words
        self._eager = np.float32(eager)
        self._tables = [table @ networks.second.inward for table in (networks.place, networks.near, networks.other)]
        self._forget()

    def _forget(self) -> None:
        count, _, inputs = self._networks.traits.shape
        self._words = t.Words(self._pack, self._clusters)
        self._sums = np.zeros((count, 0, inputs), np.float32)

    def tag(self, layout: Layout, reading: Reading) -> Tags:
        """The cues of a text in order, those without content left out."""
        if len(self._words) > _MOST_WORDS:
            self._forget()
        context = t.in_context(layout, reading)
        index = np.fromiter(map(self._words.__getitem__, reading.tokens.words), np.intp, len(context))
        self._learn()
        tags = Tags([], np.zeros(len(context), np.float32))
        for pieces in portions(t.pieces(layout, reading, LONGEST), lambda piece: piece[1] - piece[0], _TOKENS):
            tags.cues.extend(self._tag(reading, pieces, context, index, tags.odds))
        return tags

    def _learn(self) -> None:
        """The sums of the traits of the words that are new."""
        fresh = self._words.rows[self._sums.shape[1] :]
        if fresh:
            rows = t.static_rows(np.array(fresh, np.int32), words=self._lexical)
            self._sums = np.concatenate([self._sums, _summed(self._networks.traits, rows)], 1)

    def _tag(
        self, reading: Reading, pieces: Sequence[Range], context: t.Ids, index: Index, told: Floats
    ) -> Iterator[Tagged]:
        """The cues of some pieces; `told` takes by how much a cue beats none at each of their tokens."""
        networks = self._networks
        tokens = np.concatenate([np.arange(first, last) for first, last in pieces])
        packing = pack([last - first for first, last in pieces])
        inputs = _summed(networks.traits, t.context_rows(context[tokens]))
        inputs += self._sums[:, index[tokens]]
        states = networks.first.run(networks.first.gates(inputs), packing)
        scores = _through(states, networks.cue).mean(0)
        odds = scores[:, 1] - scores[:, 0]
        told[tokens] = odds
        scores[:, 1] += self._eager
        found = cases(networks.cue_chain.best(scores, packing), pieces, reading.found)
        return self._with_roles(found, tokens, odds, states) if found else iter(())

    def _with_roles(self, found: Sequence[Case], tokens: Index, odds: Floats, states: Floats) -> Iterator[Tagged]:
        """The cases with their roles; what does not depend on the cue is worked out once for all that share it."""
        networks = self._networks
        gates = networks.second.gates(np.maximum(_through(states, networks.narrow), 0))
        at_cue = np.stack([states[:, slice(*case.rows)].mean(1) for case in found], 1)
        of_cue = _through(at_cue, networks.of_cue) @ networks.second.inward
        owners = np.full(len(tokens), -1)
        for case in found:
            owners[slice(*case.rows)] = case.number
        for portion in portions(found, lambda case: case.window[1] - case.window[0], _PLACES):
            rows = np.concatenate([np.arange(*case.window) for case in portion])
            sizes = [case.window[1] - case.window[0] for case in portion]
            number = np.repeat([case.number for case in portion], sizes)
            packing = pack(sizes)
            fed = gates[:, rows]
            fed += of_cue[:, number]
            around = _around(portion, tokens[rows], owners[rows], number, sizes)
            for table, ids in zip(self._tables, around, strict=True):
                fed += table[:, ids]
            scores = _through(networks.second.run(fed, packing), networks.role).mean(0)
            yield from _tagged(portion, sizes, tokens[rows], networks.role_chain.best(scores, packing), scores, odds)


def _around(portion: Sequence[Case], tokens: Index, owners: Index, number: Index, sizes: Sequence[int]) -> list[Index]:
    """For every place in the windows: how far from the cue, what the rules say, whether another cue has it."""
    starts, ends = (np.repeat([case.cue[side] for case in portion], sizes) for side in (0, 1))
    first = [case.cue[0] - (case.rows[0] - case.window[0]) for case in portion]
    said = [near(case.rule, a, a + size) for case, a, size in zip(portion, first, sizes, strict=True)]
    other = (owners >= 0) & (owners != number)
    return [places(tokens, starts, ends), np.concatenate(said), other.astype(np.intp)]


def _tagged(
    portion: Sequence[Case], sizes: Sequence[int], tokens: Index, tags: NDArray[np.int8], voted: Floats, odds: Floats
) -> Iterator[Tagged]:
    ordered = np.sort(voted, 1)
    margins = (ordered[:, -1] - ordered[:, -2]).tolist()
    played, stood, start = tags.tolist(), tokens.tolist(), 0
    for case, size in zip(portion, sizes, strict=True):
        here = [at for at in range(start, start + size) if played[at]]
        start += size
        content = [margins[at] for at in here if played[at] > 2]
        if content:
            source = [margins[at] for at in here if played[at] < 3]
            yield Tagged(
                cue=case.cue,
                source=_ranges(here, played, stood, 1),
                content=_ranges(here, played, stood, 3),
                odds=float(odds[slice(*case.rows)].max()),
                margins=(sum(source) / max(1, len(source)), sum(content) / len(content), min(content)),
                rule=case.rule,
            )


def _ranges(here: Sequence[int], played: Sequence[int], tokens: Sequence[int], begins: int) -> tuple[Range, ...]:
    """The runs of one role as token ranges: `begins` opens a new one, the tag after it goes on."""
    found: list[Range] = []
    for at in here:
        if begins <= played[at] <= begins + 1:
            token = tokens[at]
            if found and found[-1][1] == token and played[at] != begins:
                found[-1] = (found[-1][0], token + 1)
            else:
                found.append((token, token + 1))
    return tuple(found)


def _through(values: Floats, matrices: Floats) -> Floats:
    product: Floats = values @ matrices[:, :-1]
    product += matrices[:, -1:]
    return product


def _summed(tables: Floats, rows: Index) -> Floats:
    total = tables[:, rows[:, 0]]
    for column in range(1, rows.shape[1]):
        total += tables[:, rows[:, column]]
    return total
