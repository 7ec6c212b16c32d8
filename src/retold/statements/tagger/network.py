"""Recurrent layers and chains of tags over many sequences at once, with numpy alone."""

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Index = NDArray[np.intp]


class Packing(msgspec.Struct, frozen=True):
    """Sequences in steps, the longest first: step n holds the n-th token of every sequence that has one.

    `ahead` are the rows of all tokens in that order, `back` the same counted from each sequence's end; `active` says
    how many sequences each step has. Rows are those of the sequences laid end to end.
    """

    ahead: Index
    back: Index
    active: list[int]


def pack(lengths: Sequence[int]) -> Packing:
    """The packing of sequences that lie end to end, by their lengths (none is 0)."""
    sizes = np.asarray(lengths, np.intp)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    order = np.argsort(-sizes, kind="stable")
    sizes, starts = sizes[order], starts[order]
    steps = np.arange(int(sizes[0]) if len(sizes) else 0)
    there = steps[:, None] < sizes
    ahead, back = starts + steps[:, None], starts + sizes - 1 - steps[:, None]
    return Packing(ahead[there], back[there], there.sum(1).tolist())


class Layer(msgspec.Struct, frozen=True):
    """LSTMs in both directions, of n networks: `inward` n x inputs x 8h, `onward` 2n x h x 4h, `bias` n x 1 x 8h.

    Made by `layer`, which halves weights so that one step takes few operations: see `run`.
    """

    inward: Floats
    onward: Floats
    bias: Floats

    def gates(self, inputs: Floats) -> Floats:
        """What the inputs alone give to the gates: n x tokens x 8h."""
        gates: Floats = inputs @ self.inward
        gates += self.bias
        return gates

    def run(self, gates: Floats, packing: Packing) -> Floats:
        """The states of every token, both directions side by side: n x tokens x 2h.

        Memory c = f c + i g, state h = o tanh(c), where f, i, o = 1 / (1 + exp(-gate)) = (1 + tanh(gate / 2)) / 2 and
        g = tanh(gate): one tanh for all, as `layer` halves the gates. Kept are c, and 2 h, for which it halves too.
        """
        networks, tokens, width = len(gates), gates.shape[1], gates.shape[2] // 2
        hidden = width // 4
        fed = np.empty((networks, 2, tokens, width), np.float32)
        fed[:, 0], fed[:, 1] = gates[:, packing.ahead, :width], gates[:, packing.back, width:]
        fed = fed.reshape(2 * networks, tokens, width)
        told = np.empty((2 * networks, tokens, hidden), np.float32)
        first = packing.active[0] if packing.active else 0
        state, memory = (np.zeros((2 * networks, first, hidden), np.float32) for _ in range(2))
        at = 0
        for size in packing.active:
            now, kept, held = fed[:, at : at + size], memory[:, :size], state[:, :size]
            now += held @ self.onward
            np.tanh(now, out=now)
            now[:, :, : 3 * hidden] += 1
            fresh = now[:, :, 3 * hidden :]
            fresh *= now[:, :, :hidden]
            kept *= now[:, :, hidden : 2 * hidden]
            kept += fresh
            kept *= 0.5
            np.tanh(kept, out=held)
            held *= now[:, :, 2 * hidden : 3 * hidden]
            told[:, at : at + size] = held
            at += size
        told *= 0.5
        states = np.empty((networks, tokens, 2 * hidden), np.float32)
        states[:, packing.ahead, :hidden] = told[0::2]
        states[:, packing.back, hidden:] = told[1::2]
        return states


def layer(inward: Floats, onward: Floats, bias: Floats) -> Layer:
    """The layer of n networks with these weights (n x inputs x 8h, n x 2 x h x 4h, n x 8h): gates in the order i, f, o,
    g, those of the way ahead first."""
    hidden = onward.shape[2]
    halved = np.repeat(np.array([0.5, 0.5, 0.5, 1], np.float32), hidden)
    return Layer(
        inward=np.ascontiguousarray(inward * np.tile(halved, 2)),
        onward=np.ascontiguousarray((0.5 * onward * halved).reshape(-1, hidden, 4 * hidden)),
        bias=(bias * np.tile(halved, 2))[:, None],
    )


class Chain(msgspec.Struct, frozen=True):
    """How likely tags follow each other: `moves` tags x tags, `begins` tags; both are added to the scores."""

    moves: Floats
    begins: Floats

    def best(self, scores: Floats, packing: Packing) -> NDArray[np.int8]:
        """The best tags of every token, all sequences by themselves; scores tokens x tags."""
        tags = scores.shape[1]
        fed = scores[packing.ahead]
        came = np.zeros(fed.shape, np.int8)
        total = self.begins + fed[: packing.active[0]] if packing.active else np.zeros((0, tags), np.float32)
        at = len(total)
        for size in packing.active[1:]:
            reached = total[:size, :, None] + self.moves
            came[at : at + size] = reached.argmax(1)
            total[:size] = reached.max(1) + fed[at : at + size]
            at += size
        found = np.zeros(len(fed), np.int8)
        tag = total.argmax(1).astype(np.int8)
        for size in reversed(packing.active):
            at -= size
            found[at : at + size] = tag[:size]
            tag[:size] = came[np.arange(at, at + size), tag[:size]]
        result = np.zeros(len(fed), np.int8)
        result[packing.ahead] = found
        return result
