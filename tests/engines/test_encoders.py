import sys
from types import SimpleNamespace

import numpy as np
import pytest

from retold.engines.encoders import encoder
from retold.errors import BadUse


def test_a_model2vec_model_is_an_encoder(tmp_path):
    """A tiny model made here, saved and loaded by its folder, gives one vector for each text."""
    model2vec = pytest.importorskip("model2vec")
    tokenizers = pytest.importorskip("tokenizers")
    words = {"[UNK]": 0, "harbour": 1, "strike": 2, "port": 3}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    vectors = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.9, 0.1]], dtype=np.float32)
    model2vec.StaticModel(vectors, tokenizer, config={}).save_pretrained(tmp_path / "tiny")
    made = encoder(f"model2vec:{tmp_path / 'tiny'}").encode(["harbour", "port", "strike"])
    assert made.shape == (3, 2) and made[0] @ made[1] > made[0] @ made[2]


def test_a_sentence_transformer_is_an_encoder(monkeypatch):
    """The library is loaded only when asked for, with the model's name, and shows no progress of its own."""

    class Tiny:
        def __init__(self, name):
            self.name = name

        def encode(self, texts, *, show_progress_bar):
            assert not show_progress_bar
            return [[len(text), 1.0] for text in texts]

    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(SentenceTransformer=Tiny))
    assert encoder("sentence-transformers:some/model").encode(["a", "abc"]).tolist() == [[1, 1], [3, 1]]


@pytest.mark.parametrize("name", ["word2vec:x", "model2vec", ""])
def test_another_kind_is_bad_use(name):
    """What is no encoder is told, with the kinds there are."""
    with pytest.raises(BadUse, match="sentence-transformers, model2vec"):
        encoder(name)


def test_a_library_that_is_not_there_is_named(monkeypatch):
    """Without the extra the message says how to install it."""
    monkeypatch.setitem(sys.modules, "model2vec", None)
    with pytest.raises(BadUse, match=r"pip install retold\[model2vec\]"):
        encoder("model2vec:x")
