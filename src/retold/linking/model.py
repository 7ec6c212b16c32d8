"""The calibrated probability of a link: a logistic regression over features, its weights in `data/links.json`."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np

from retold.linking.typed import Floats


class Model:
    """Means, scales and weights of the columns and, after them, of their products; made by `training/links.py`."""

    def __init__(self, names: tuple[str, ...], mean: Floats, scale: Floats, weights: Floats, bias: float) -> None:
        self.names, self.mean, self.scale, self.weights, self.bias = names, mean, scale, weights, bias
        self.products = np.zeros((len(names), len(names)))
        """The weights of the products as a matrix, its upper half."""
        self.products[np.triu_indices(len(names))] = weights[len(names) :]

    def logit(self, columns: Floats) -> Floats:
        """The log odds of each row of a feature matrix."""
        clipped = clip((columns - self.mean) / self.scale)
        squares: Floats = ((clipped @ self.products) * clipped).sum(axis=1)
        return clipped @ self.weights[: len(self.products)] + squares + self.bias

    def probability(self, columns: Floats) -> Floats:
        """The probability of each row, 0..1."""
        return 1.0 / (1.0 + np.exp(-np.clip(self.logit(columns), -30.0, 30.0)))


def clip(columns: Floats) -> Floats:
    """Standardised columns, clipped to 4 deviations."""
    return np.clip(columns, -4.0, 4.0)


def expand(columns: Floats) -> Floats:
    """Standardised columns, clipped, and after them their products two by two (squares included): what is trained."""
    clipped = clip(columns)
    a, b = np.triu_indices(clipped.shape[1])
    return np.hstack([clipped, clipped[:, a] * clipped[:, b]])


@cache
def models() -> Mapping[str, Model]:
    """The shipped models by name: "alone" (a sentence pair by itself), "context" (inside two articles),
    "whole" (so, whole sentences), "story"."""
    return read((files("retold.linking") / "data" / "links.json").read_text(encoding="utf-8"))


def read(text: str) -> Mapping[str, Model]:
    """The models of a file that `training/links.py` made."""
    return {
        name: Model(
            tuple(one["names"]), np.array(one["mean"]), np.array(one["scale"]), np.array(one["weights"]), one["bias"]
        )
        for name, one in json.loads(text).items()
    }
