"""The installed weights and their card; the only place that looks for them."""

from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec

from retold.languages import pack
from retold.statements.tagger.calibration import Curves
from retold.statements.tagger.clusters import Clusters
from retold.statements.tagger.clusters import unpacked as unpacked_clusters
from retold.statements.tagger.tagging import Tagger
from retold.statements.tagger.weights import Weights, unpacked, weights

PACKAGE = "retold_weights"
"""The distribution beside this one that holds them; its licence and data are its own affair."""

FORMAT = 3


class Use(msgspec.Struct, frozen=True):
    """How the tagger is used in one language: `networks` are files of the weights, `words` tells whether they look at
    words and affixes, `clusters` is the file of the words' clusters ("": none), `eager` is added to the score of every
    cue, `least` is the least probable statement that is told, `least_alone` where only the rules have it, `curves` make
    the probabilities."""

    networks: tuple[str, ...]
    words: bool
    clusters: str
    eager: float
    least: float
    least_alone: float
    curves: Curves


class Card(msgspec.Struct, frozen=True):
    """What the weights' card says to the program: the languages in which the tagger has been measured to do better than
    the rules alone, each with its use. A language that isn't named stays with the rules."""

    format: int
    version: str
    languages: dict[str, Use]


class _Format(msgspec.Struct, frozen=True):
    format: int


@cache
def installed() -> Card | None:
    """The card of the weights, None where none are installed or they are of another format."""
    folder = _folder()
    if folder is None or not (folder / "card.json").is_file():
        return None
    written = (folder / "card.json").read_bytes()
    known = msgspec.json.decode(written, type=_Format).format == FORMAT
    return msgspec.json.decode(written, type=Card) if known else None


@cache
def tagger_for(code: str) -> tuple[Tagger, Use] | None:
    """The tagger of a language and how it is used; None where the rules are in charge."""
    card = installed()
    use = card.languages.get(code) if card else None
    if use is None:
        return None
    known = _clusters(use.clusters) if use.clusters else {}
    return Tagger(_networks(use.networks), pack(code), known, words=use.words, eager=use.eager), use


@cache
def _networks(names: tuple[str, ...]) -> Weights:
    folder = _folder()
    assert folder is not None
    return weights([unpacked((folder / name).read_bytes()) for name in names])


@cache
def _clusters(name: str) -> Clusters:
    folder = _folder()
    assert folder is not None
    return unpacked_clusters((folder / name).read_bytes())


def _folder() -> Traversable | None:
    try:
        import_module(PACKAGE)
    except ModuleNotFoundError:
        return None
    return files(PACKAGE)
