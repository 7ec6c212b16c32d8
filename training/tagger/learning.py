"""How the tagger learns: batches of alike lengths, what is hidden meanwhile, cues that it wrongly believes in."""

import math
import random
import time
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from training.tagger.examples import FOUND, CueCase, Paragraph
from training.tagger.network import Tagger
from training.tagger.teaching import Teachers

from retold.statements.tagger import clusters
from retold.statements.tagger import traits as t
from retold.statements.tagger.cases import places

OFFSETS = np.cumsum([1, *t.SIZES[:-1]]).astype(np.int64)
LEXICAL = len(t.LEXICAL)
CLUSTER = tuple(range(LEXICAL - len(clusters.SIZES), LEXICAL))
_FOUND = range(len(t.SIZES) - FOUND, len(t.SIZES))
"""The columns of what the rules found."""


class Settings(NamedTuple):
    """What a training can be told; `bare` and `unruled`: the shares of paragraphs whose words, or rules, are hidden;
    `hint` weighs the first layer's guess of what plays a role for any cue, which only helps it to learn."""

    epochs: int = 10
    inputs: int = 96
    hidden: int = 112
    narrow: int = 96
    second: int = 88
    budget: int = 2500
    dropout: float = 0.33
    rate: float = 0.003
    bare: float = 0.06
    unruled: float = 0.08
    hint: float = 0.3


def turned(lengths: Sequence[int], size: int) -> Tensor:
    """For every sequence the order of its tokens from its end, the padding left where it is."""
    order = np.tile(np.arange(size), (len(lengths), 1))
    for row, length in zip(order, lengths, strict=True):
        row[:length] = row[:length][::-1].copy()
    return torch.from_numpy(order)


class Noise:
    """What is hidden from the network while it learns: rare words, affixes, clusters, all words, all rules."""

    def __init__(self, counts: np.ndarray, rng: np.random.Generator, bare: float, unruled: float) -> None:
        self.counts, self.rng, self.bare, self.unruled = counts, rng, bare, unruled

    def hide(self, ids: np.ndarray) -> tuple[np.ndarray, bool]:
        """The traits of a paragraph with some hidden, and whether those of the rules are left."""
        ids, rng, size = ids.copy(), self.rng, len(ids)
        rare = 0.7 / (1 + self.counts[ids[:, 0]])
        ids[rng.random(size) < np.maximum(rare, 0.04), 0] = 0
        for columns in ((1, 2), (3, 4), (4,), CLUSTER):
            ids[np.ix_(rng.random(size) < 0.13, columns)] = 0
        if rng.random() < self.bare:
            ids[:, :LEXICAL] = 0
        ruled = rng.random() >= self.unruled
        if not ruled:
            ids[:, _FOUND] = 0
        return ids, ruled


class Nothing(Noise):
    """Hides nothing: for measuring."""

    def __init__(self) -> None:
        super().__init__(np.zeros(0), np.random.default_rng(0), 0.0, 0.0)

    def hide(self, ids: np.ndarray) -> tuple[np.ndarray, bool]:
        """The traits as they are."""
        return ids, True


def batched(paragraphs: Sequence[Paragraph], budget: int, rng: random.Random) -> list[list[Paragraph]]:
    """The paragraphs in batches of alike lengths and about so many tokens, in random order."""
    ordered = sorted(paragraphs, key=lambda p: len(p.cues) * rng.uniform(0.85, 1.15))
    found: list[list[Paragraph]] = []
    size = budget
    for paragraph in ordered:
        if size + len(paragraph.cues) > budget:
            found.append([])
            size = 0
        found[-1].append(paragraph)
        size += len(paragraph.cues)
    rng.shuffle(found)
    return found


def losses(
    model: Tagger, batch: Sequence[Paragraph], noise: Noise, teachers: Teachers | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """The losses of one batch: cues, roles, guessed roles; teachers see what the network sees."""
    lengths = [len(p.cues) for p in batch]
    size = max(lengths)
    ids = np.zeros((len(batch), size, len(t.SIZES)), np.int64)
    tags = np.zeros((len(batch), size), np.int64)
    ruled = []
    for row, paragraph in enumerate(batch):
        seen, with_rules = noise.hide(paragraph.ids)
        ids[row, : lengths[row]] = np.where(seen > 0, seen + OFFSETS, 0)
        tags[row, : lengths[row]] = paragraph.cues
        ruled.append(with_rules)
    mask = torch.arange(size)[None] < torch.tensor(lengths)[:, None]
    seen_by_all = torch.from_numpy(ids), turned(lengths, size)
    states = model.states(*seen_by_all)
    scores = model.cue(states)
    lecture = teachers.lecture(*seen_by_all) if teachers else None
    taught = lecture.cues(mask) if lecture else None
    of_cues = model.cue_chain.loss(scores, torch.from_numpy(tags), mask, taught)
    guessed = guesses(model, states, batch, mask)
    cases = [(row, case) for row, paragraph in enumerate(batch) for case in paragraph.cases]
    cases += mined(scores.detach(), batch)
    if not cases:
        return of_cues, torch.zeros(()), guessed
    of = torch.tensor([row for row, _ in cases])
    at, around, roles = stacked([(batch[row], case, ruled[row]) for row, case in cases], size)
    order = turned([lengths[row] for row, _ in cases], size)
    asked = of, at, around, order
    taught = lecture.roles(mask[of], *asked) if lecture else None
    of_roles = model.role_chain.loss(model.roles(states, *asked), roles, mask[of], taught)
    return of_cues, of_roles, guessed


def guesses(model: Tagger, states: Tensor, batch: Sequence[Paragraph], mask: Tensor) -> Tensor:
    """The loss of guessing from the first layer alone which tokens play a role for any cue."""
    roles = np.zeros(mask.shape, np.int64)
    for row, paragraph in enumerate(batch):
        for case in paragraph.cases:
            np.copyto(roles[row, : len(case.roles)], case.roles, where=case.roles > 0)
    each = nn.functional.cross_entropy(model.guess(states).transpose(1, 2), torch.from_numpy(roles), reduction="none")
    return (each * mask).sum()


def mined(scores: Tensor, batch: Sequence[Paragraph]) -> list[tuple[int, CueCase]]:
    """Up to two cues per paragraph that the network believes in and that are none: they have no roles."""
    found = []
    likely = torch.softmax(scores, 2)[:, :, 1].numpy()
    for row, paragraph in enumerate(batch):
        size = len(paragraph.cues)
        taken = {at for case in paragraph.cases for at in case.tokens}
        for at in np.flatnonzero(likely[row, :size] > 0.3)[:2].tolist():
            if at not in taken:
                none = np.zeros(size, np.int64)
                found.append((row, CueCase((at,), none, none)))
    return found


def stacked(
    cases: Sequence[tuple[Paragraph, CueCase, bool]], size: int
) -> tuple[Tensor, tuple[Tensor, Tensor, Tensor], Tensor]:
    """The cues of a batch as arrays: shares of their tokens; places, what the rules say, other cues; their roles."""
    at = np.zeros((len(cases), size), np.float32)
    place, near, other, roles = (np.zeros((len(cases), size), np.int64) for _ in range(4))
    for row, (paragraph, case, ruled) in enumerate(cases):
        length = len(paragraph.cues)
        at[row, list(case.tokens)] = 1 / len(case.tokens)
        around = np.full(length, case.tokens[0]), np.full(length, case.tokens[-1] + 1)
        place[row, :length] = places(np.arange(length), *around)
        near[row, :length] = case.near if ruled else 0
        other[row, :length] = paragraph.cues > 0
        other[row, list(case.tokens)] = 0
        roles[row, :length] = case.roles
    at_cue, by_place, by_rule, by_other, wanted = map(torch.from_numpy, (at, place, near, other, roles))
    return at_cue, (by_place, by_rule, by_other), wanted


class Average:
    """The mean of the weights over the last steps, which does better than the last weights."""

    def __init__(self, model: Tagger) -> None:
        self.state = {name: value.detach().clone() for name, value in model.state_dict().items()}
        self._steps = 0

    def add(self, model: Tagger) -> None:
        """Count the weights of one more step."""
        self._steps += 1
        keep = min(0.995, self._steps / (self._steps + 10))
        with torch.no_grad():
            for name, value in model.state_dict().items():
                self.state[name].lerp_(value, 1 - keep)


def trained(
    paragraphs: Sequence[Paragraph],
    dev: Sequence[Paragraph],
    settings: Settings,
    seed: int,
    teachers: Teachers | None = None,
) -> Tagger:
    """A network with the averaged weights of one training; tells the losses of each epoch (dev's per thousand tokens).
    With teachers it starts as the first of them is."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng, begun = random.Random(seed), time.time()
    counts = np.bincount(np.concatenate([p.ids[:, 0] for p in paragraphs]), minlength=t.SIZES[0])
    model = Tagger(settings.inputs, settings.hidden, settings.narrow, settings.second, settings.dropout)
    if teachers:
        model.load_state_dict(teachers.networks[0].state_dict())
    noise = Noise(counts, np.random.default_rng(seed), settings.bare, settings.unruled)
    optimiser = torch.optim.Adam(model.parameters(), lr=settings.rate, betas=(0.9, 0.98), fused=True)
    steps = settings.epochs * len(batched(paragraphs, settings.budget, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / 100, 0.5 * (1 + math.cos(math.pi * min(1, n / steps))) + 0.01)
    )
    average = Average(model)
    for epoch in range(settings.epochs):
        model.train()
        told = np.zeros(3)
        for batch in batched(paragraphs, settings.budget, rng):
            parts = losses(model, batch, noise, teachers)
            optimiser.zero_grad()
            ((parts[0] + parts[1] + settings.hint * parts[2]) / sum(len(p.cues) for p in batch)).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            average.add(model)
            told += [loss.item() for loss in parts]
        known = measured(model, average.state, dev)
        size = sum(len(p.cues) for p in paragraphs) / 1000
        print(f"seed {seed}, epoch {epoch + 1}, {time.time() - begun:.0f} s: cues {told[0] / size:.1f},"
              f" roles {told[1] / size:.1f}; dev {known[0]:.1f}, {known[1]:.1f}", flush=True)  # fmt: skip
    model.load_state_dict(average.state)
    return model


def measured(model: Tagger, state: dict[str, Tensor], paragraphs: Sequence[Paragraph]) -> np.ndarray:
    """The losses per thousand tokens with other weights; the model keeps its own."""
    own = {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(state)
    model.eval()
    with torch.no_grad():
        pairs = [losses(model, batch, Nothing()) for batch in batched(paragraphs, 4000, random.Random(0))]
    model.load_state_dict(own)
    return np.array([[x.item() for x in pair] for pair in pairs]).sum(0) / sum(len(p.cues) for p in paragraphs) * 1000
