"""The tagger's weights and their file: one table in bytes with a scale per row, all else in half floats."""

from collections.abc import Mapping, Sequence
from io import BytesIO

import msgspec
import numpy as np

from retold.statements.tagger.network import Chain, Floats, Layer, layer

_HALF = np.float16


class Weights(msgspec.Struct, frozen=True):
    """n trained networks of one shape, which vote; h and k are the sizes of their layers, m of the passage between.

    `traits` n x rows x inputs (row 0 is nothing), summed per token and read by `first`; `cue` n x 2h+1 x 3 scores O,
    B, I. Per cue: `narrow` and `of_cue` n x 2h+1 x m, `place` n x 32 x m, `near` n x 5 x m, `other` n x 2 x m; read by
    `second`; `role` n x 2k+1 x 5 scores O, B and I of the source, B and I of the content. The last row of a matrix is
    its bias.
    """

    traits: Floats
    first: Layer
    cue: Floats
    cue_chain: Chain
    narrow: Floats
    of_cue: Floats
    place: Floats
    near: Floats
    other: Floats
    second: Layer
    role: Floats
    role_chain: Chain


def packed(arrays: dict[str, Floats]) -> bytes:
    """The arrays as the bytes of one file: `traits` as int8 with a scale for every row, the others as float16."""
    held: dict[str, np.ndarray] = {}
    for name, array in arrays.items():
        if name == "traits":
            scale = np.maximum(np.abs(array).max(1, keepdims=True), 1e-8) / 127
            held["traits"] = np.round(array / scale).astype(np.int8)
            held["scale"] = scale.astype(np.float32)
        else:
            held[name] = array.astype(_HALF)
    file = BytesIO()
    np.savez_compressed(file, **held)  # type: ignore[arg-type]
    return file.getvalue()


def unpacked(data: bytes) -> dict[str, Floats]:
    """The arrays of such a file, as float32."""
    with np.load(BytesIO(data), allow_pickle=False) as held:
        arrays = {name: held[name].astype(np.float32) for name in held.files}
    arrays["traits"] *= arrays.pop("scale")
    return arrays


def weights(networks: Sequence[Mapping[str, Floats]]) -> Weights:
    """The networks of these arrays; their names are those of the fields, "first.onward" for a field of a field."""
    arrays = {name: np.stack([network[name] for network in networks]) for name in networks[0]}

    def layer_of(name: str) -> Layer:
        return layer(*(arrays[f"{name}.{part}"] for part in ("inward", "onward", "bias")))

    def chain_of(name: str) -> Chain:
        return Chain(arrays[f"{name}.moves"].mean(0), arrays[f"{name}.begins"].mean(0))

    plain = {name: arrays[name] for name in ("traits", "cue", "narrow", "of_cue", "place", "near", "other", "role")}
    return Weights(
        **plain,
        first=layer_of("first"), second=layer_of("second"),
        cue_chain=chain_of("cue_chain"), role_chain=chain_of("role_chain"),
    )  # fmt: skip
