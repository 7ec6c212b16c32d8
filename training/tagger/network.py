"""The network that learns, in torch, and its arrays as the inference reads them (`retold.statements.tagger`)."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from retold.statements.tagger import traits as t

CUE_TAGS, ROLE_TAGS = 3, 5
"""O, B, I of cues; O, then B and I of source and of content."""


class Crf(nn.Module):
    """A chain of tags: how likely each follows another, and the loss of a sequence."""

    def __init__(self, tags: int) -> None:
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(tags, tags))
        self.begins = nn.Parameter(torch.zeros(tags))

    def reach(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The log of what all paths of every sequence weigh together; scores batch x time x tags."""
        total = self.begins + scores[:, 0]
        for at in range(1, scores.shape[1]):
            step = torch.logsumexp(total[:, :, None] + self.moves, 1) + scores[:, at]
            total = torch.where(mask[:, at, None], step, total)
        return torch.logsumexp(total, 1)

    def loss(self, scores: Tensor, tags: Tensor, mask: Tensor, taught: "Lesson | None" = None) -> Tensor:
        """Minus the log likelihood of all sequences: of their tags, and half of it of what is taught of them."""
        right = scores.gather(2, tags[:, :, None])[:, :, 0]
        right = ((right * mask).sum(1) + self.begins[tags[:, 0]]).sum()
        right = right + (self.moves[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum()
        if taught:
            pairs = zip(taught, (scores, self.moves, self.begins), strict=True)
            right = 0.5 * right + 0.5 * sum((often * worth).sum() for often, worth in pairs)
        return self.reach(scores, mask).sum() - right

    def lesson(self, scores: Tensor, mask: Tensor) -> "Lesson":
        """How often each tag and each move is expected with these scores: the slopes of `reach`."""
        with torch.enable_grad():
            known = scores.detach().requires_grad_()
            return Lesson(*torch.autograd.grad(self.reach(known, mask).sum(), [known, self.moves, self.begins]))


class Lesson(NamedTuple):
    """What teachers expect of the tags of a batch: of each token's, of all moves, of all first ones."""

    tags: Tensor
    moves: Tensor
    begins: Tensor


class TwoWays(nn.Module):
    """An LSTM in each direction over padded sequences."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.ahead = nn.LSTM(inputs, hidden, batch_first=True)
        self.back = nn.LSTM(inputs, hidden, batch_first=True)

    def forward(self, x: Tensor, turned: Tensor) -> Tensor:
        """The states of both directions; `turned` is the order of each sequence from its end."""
        ahead, _ = self.ahead(x)
        index = turned[:, :, None]
        back, _ = self.back(x.gather(1, index.expand(-1, -1, x.shape[2])))
        return torch.cat([ahead, back.gather(1, index.expand(-1, -1, back.shape[2]))], 2)


class Tagger(nn.Module):
    """The network: see the module's first lines."""

    def __init__(self, inputs: int, hidden: int, narrow: int, second: int, dropout: float) -> None:
        super().__init__()
        self.traits = nn.EmbeddingBag(1 + sum(t.SIZES), inputs, mode="sum", padding_idx=0)
        nn.init.normal_(self.traits.weight, std=0.1)
        with torch.no_grad():
            self.traits.weight[0] = 0
        self.first = TwoWays(inputs, hidden)
        self.cue = nn.Linear(2 * hidden, CUE_TAGS)
        self.cue_chain = Crf(CUE_TAGS)
        self.guess = nn.Linear(2 * hidden, ROLE_TAGS)
        self.narrow = nn.Linear(2 * hidden, narrow)
        self.of_cue = nn.Linear(2 * hidden, narrow)
        self.place, self.near, self.other = nn.Embedding(32, narrow), nn.Embedding(5, narrow), nn.Embedding(2, narrow)
        self.second = TwoWays(narrow, second)
        self.role = nn.Linear(2 * second, ROLE_TAGS)
        self.role_chain = Crf(ROLE_TAGS)
        self.dropout = dropout

    def drop(self, x: Tensor) -> Tensor:
        """The values with whole columns of each sequence left out, the same at every token."""
        if not self.training:
            return x
        kept = (torch.rand(x.shape[0], 1, x.shape[2]) >= self.dropout).float() / (1 - self.dropout)
        return x * kept

    def states(self, ids: Tensor, turned: Tensor) -> Tensor:
        """What the first layer makes of each token; ids batch x time x columns."""
        batch, size, columns = ids.shape
        x = self.traits(ids.reshape(-1, columns)).reshape(batch, size, -1)
        return self.drop(self.first(self.drop(x), turned))

    def roles(self, states: Tensor, of: Tensor, cue: Tensor, extra: Sequence[Tensor], turned: Tensor) -> Tensor:
        """The scores of the roles: `of` names the sequence of each cue, `cue` marks its tokens (share of each)."""
        narrow = torch.relu(self.narrow(states))[of]
        at_cue = self.of_cue(torch.einsum("bt,bth->bh", cue, states[of]))
        place, near, other = extra
        x = narrow + at_cue[:, None] + self.place(place) + self.near(near) + self.other(other)
        return self.role(self.drop(self.second(self.drop(x), turned)))


def _layer(state: dict[str, Tensor], name: str) -> dict[str, np.ndarray]:
    """A layer of both directions as the inference reads it: gates in the order i, f, o, g."""
    parts: dict[str, list[np.ndarray]] = {"inward": [], "onward": [], "bias": []}
    for way in ("ahead", "back"):
        inward, onward, one, two = (
            state[f"{name}.{way}.{part}_l0"].numpy() for part in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        )
        for part, array in (("inward", inward), ("onward", onward), ("bias", one + two)):
            i, f, g, o = np.split(array, 4)
            parts[part].append(np.concatenate([i, f, o, g]).T)
    return {
        f"{name}.inward": np.concatenate(parts["inward"], 1),
        f"{name}.onward": np.stack(parts["onward"]),
        f"{name}.bias": np.concatenate(parts["bias"]),
    }


def arrays_of(state: dict[str, Tensor]) -> dict[str, np.ndarray]:
    """The arrays that inference reads, by name."""
    arrays = {**_layer(state, "first"), **_layer(state, "second"), "traits": state["traits.weight"].numpy()}
    for name in ("cue", "narrow", "of_cue", "role"):
        arrays[name] = np.concatenate([state[f"{name}.weight"].numpy().T, state[f"{name}.bias"].numpy()[None]])
    arrays.update({name: state[f"{name}.weight"].numpy() for name in ("place", "near", "other")})
    for name in ("cue_chain", "role_chain"):
        arrays.update({f"{name}.{part}": state[f"{name}.{part}"].numpy() for part in ("moves", "begins")})
    return arrays
