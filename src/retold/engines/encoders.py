"""Encoders of other libraries, loaded only when asked for: `pip install retold[sentence-transformers]`, `[model2vec]`.

A model is read from the folder given; a name is fetched by the library itself, as the user asked.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

from retold.errors import BadUse

KINDS = ("sentence-transformers", "model2vec")


class Named:
    """An encoder with the name that links are stamped with: another model makes other links."""

    def __init__(self, name: str, encode: Callable[[list[str]], Any]) -> None:
        self.name, self._encode = name, encode

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.floating]:
        """The vectors of some texts, one row each."""
        return np.asarray(self._encode(list(texts)))


def encoder(name: str) -> Named:
    """The encoder "KIND:MODEL", e.g. "model2vec:folder". Raises `BadUse` for another kind or a missing library."""
    kind, _, model = name.partition(":")
    if kind not in KINDS or not model:
        raise BadUse(f"no encoder {name!r}; an encoder is KIND:MODEL, and there are the kinds {', '.join(KINDS)}")
    try:
        if kind == "model2vec":
            loaded = import_module("model2vec").StaticModel.from_pretrained(model)
            return Named(name, loaded.encode)
        loaded = import_module("sentence_transformers").SentenceTransformer(model)
    except ModuleNotFoundError as error:
        raise BadUse(f"the encoder {name!r} needs what `pip install retold[{kind}]` brings") from error
    return Named(name, lambda texts: loaded.encode(texts, show_progress_bar=False))
