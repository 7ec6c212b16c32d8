"""A network that learns from others too: what they expect together is truer than what each of them does alone."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from training.tagger.network import Crf, Lesson, Tagger


class Teachers:
    """Trained networks that vote as they would in use: the means of their scores and of their chains."""

    def __init__(self, networks: Sequence[Tagger]) -> None:
        self.networks = [network.eval() for network in networks]
        self.cue_chain = _mean([network.cue_chain for network in networks])
        self.role_chain = _mean([network.role_chain for network in networks])

    def lecture(self, ids: Tensor, turned: Tensor) -> "Lecture":
        """What they make of a batch; see `Tagger.states`."""
        with torch.no_grad():
            return Lecture(self, [network.states(ids, turned) for network in self.networks])


class Lecture(NamedTuple):
    """Teachers before one batch, with the states of each."""

    teachers: Teachers
    states: Sequence[Tensor]

    def cues(self, mask: Tensor) -> Lesson:
        """What they expect of cues."""
        with torch.no_grad():
            scores = [one.cue(states) for one, states in zip(self.teachers.networks, self.states, strict=True)]
        return self.teachers.cue_chain.lesson(torch.stack(scores).mean(0), mask)

    def roles(self, mask: Tensor, of: Tensor, cue: Tensor, extra: Sequence[Tensor], turned: Tensor) -> Lesson:
        """What they expect of the roles of the same cues; see `Tagger.roles`."""
        with torch.no_grad():
            pairs = zip(self.teachers.networks, self.states, strict=True)
            scores = [one.roles(states, of, cue, extra, turned) for one, states in pairs]
        return self.teachers.role_chain.lesson(torch.stack(scores).mean(0), mask)


def _mean(chains: Sequence[Crf]) -> Crf:
    mean = Crf(len(chains[0].begins))
    mean.moves.data = torch.stack([chain.moves.data for chain in chains]).mean(0)
    mean.begins.data = torch.stack([chain.begins.data for chain in chains]).mean(0)
    return mean
