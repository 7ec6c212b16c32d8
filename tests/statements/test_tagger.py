"""The trained tagger: its arithmetic, its file, its way back to statements. Most tests make a small network of their own;
those that need the real weights are skipped where these are not installed."""

from collections.abc import Iterator
from itertools import pairwise, product

import numpy as np
import pytest
from benchmarks.statements import HERE, extracted, rows
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.languages import pack as pack_of
from retold.records import Article, Statement
from retold.statements import methods
from retold.statements.rules import read
from retold.statements.tagger import card, clusters, traits
from retold.statements.tagger.calibration import SIGNS, SIGNS_ALONE, Curves
from retold.statements.tagger.card import Use
from retold.statements.tagger.merging import found_of, is_silent
from retold.statements.tagger.network import Chain, layer, pack
from retold.statements.tagger.pieces import mended
from retold.statements.tagger.tagging import Tagged, Tagger
from retold.statements.tagger.weights import packed, unpacked, weights
from retold.text.layout import lay_out

TEXT = (
    "Mayor opens bridge\n\n“The bridge is safe,” said Ann Lee, the mayor, who added that tolls would fall. “We waited.”\n\n"
    "Critics accused her of haste. According to the builder, two cables were replaced last week."
)
CURVES = Curves((0.1,) * SIGNS, (0.05,) * SIGNS, (0.2,) * SIGNS_ALONE)
H, M, K, INPUTS = 6, 5, 4, 8


def arrays(seed: int) -> dict[str, np.ndarray]:
    """A network with random weights, far smaller than the real one."""
    draw = np.random.default_rng(seed)
    shapes = {
        "traits": (1 + sum(traits.SIZES), INPUTS), "cue": (2 * H + 1, 3), "narrow": (2 * H + 1, M),
        "of_cue": (2 * H + 1, M), "place": (32, M), "near": (5, M), "other": (2, M), "role": (2 * K + 1, 5),
        "first.inward": (INPUTS, 8 * H), "first.onward": (2, H, 4 * H), "first.bias": (8 * H,),
        "second.inward": (M, 8 * K), "second.onward": (2, K, 4 * K), "second.bias": (8 * K,),
        "cue_chain.moves": (3, 3), "cue_chain.begins": (3,), "role_chain.moves": (5, 5), "role_chain.begins": (5,),
    }  # fmt: skip
    made = {name: draw.normal(0, 0.6, shape).astype(np.float32) for name, shape in shapes.items()}
    made["traits"][0] = 0
    return made


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small network in charge of every language."""
    networks = weights([arrays(1), arrays(2)])
    use = Use(("one", "two"), True, "", 1.0, 0.2, 0.1, CURVES)
    monkeypatch.setattr(
        methods, "tagger_for", lambda code: (Tagger(networks, pack_of(code), {}, words=True, eager=use.eager), use)
    )
    yield


def found(text: str, method: methods.Method = "best", language: str = "en") -> tuple[Statement, ...]:
    article = Article(id="a", text_hash="", text=text, language=language)
    return methods.find(lay_out(article), method)


def sound(text: str, statements: tuple[Statement, ...]) -> bool:
    ids = {s.id for s in statements}
    spans = [span for s in statements for span in (*s.source, *s.cue, *s.content)]
    return (
        len(ids) == len(statements)
        and all(0 <= a < b <= len(text) for a, b in spans)
        and all(s.content and 0 <= s.probability <= 1 and (s.parent is None or s.parent in ids) for s in statements)
    )


def test_words_of_one_cluster_look_alike() -> None:
    """A word is looked up as it stands, then in small letters; clusters survive their file; unknown words have none."""
    known = {"said": 116, "says": 244, "Monday": 874}
    assert clusters.unpacked(clusters.packed(known)) == known
    said, says = clusters.traits("Said", known), clusters.traits("says", known)
    assert said[1:3] == says[1:3] and said[0] != says[0]
    assert clusters.traits("monday", known) == clusters.NONE
    assert all(0 < trait < size for trait, size in zip(said, clusters.SIZES, strict=True))


@pytest.mark.parametrize(
    ("text", "cue", "tagged", "kept"),
    [
        ("“We lost it,” she said of the match.", "said", ["We lost it", "the match"], ["“We lost it,”"]),
        ("On the vote, he said: “Nobody was asked.”", "said", ["On the vote", "Nobody was asked"], ["“Nobody was asked.”"]),
        ("It was, he said, “a long day.”", "said", ["It was", "a long day"], ["It was", "“a long day.”"]),
        ("Lee said tolls would fall. Drivers were glad.", "said", ["tolls would fall. Drivers were glad"],
         ["tolls would fall"]),
        ("“We can wait,” Lee said. “We do hope.”", "said", ["We can wait", "We do hope"], ["“We can wait,”", "“We do hope.”"]),
        ("Lee said the evening of last Monday that tolls would fall.", "said",
         ["the evening of last Monday that tolls would fall"], ["that tolls would fall"]),
    ],
)  # fmt: skip
def test_contents_are_mended(text: str, cue: str, tagged: list[str], kept: list[str]) -> None:
    """Quotations are completed; plain words stay in the sentence of the cue, and off its other side from a quotation
    that is a sentence of its own; the time of saying before "that" is left out."""
    reading = read(lay_out(Article(id="a", text_hash="", text=text, language="en")))
    field, tokens = reading.levels[0], reading.tokens

    def place(words: str) -> tuple[int, int]:
        start = text.index(words)
        return tokens.at(start), tokens.at(start + len(words))

    content = mended(field, [place(words) for words in tagged], place(cue), field.units[0])
    assert [text[slice(*tokens.span(a, b))].strip() for a, b in content] == kept


def test_a_layer_gives_what_a_textbook_lstm_gives() -> None:
    """Many sequences at once come out as each of them read by itself, token by token, in both directions."""
    draw, lengths = np.random.default_rng(0), [3, 7, 1]
    one = arrays(3)
    inward, onward, bias = (one[f"first.{part}"] for part in ("inward", "onward", "bias"))
    inputs = draw.normal(0, 1, (sum(lengths), INPUTS)).astype(np.float32)
    made = layer(inward[None], onward[None], bias[None])
    states = made.run(made.gates(inputs[None]), pack(lengths))[0]
    start = 0
    for length in lengths:
        for way in (0, 1):
            order = range(start, start + length)[:: 1 - 2 * way]
            h, c = np.zeros(H), np.zeros(H)
            for at in order:
                gates = inputs[at] @ inward[:, way * 4 * H : (way + 1) * 4 * H] + bias[way * 4 * H : (way + 1) * 4 * H]
                i, f, o, g = np.split(gates + h @ onward[way], 4)
                c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
                h = np.tanh(c) / (1 + np.exp(-o))
                assert np.allclose(states[at, way * H : (way + 1) * H], h, atol=1e-5)
        start += length


def test_a_chain_finds_the_best_of_all_paths() -> None:
    """No other sequence of tags scores more than the one that is found."""
    draw = np.random.default_rng(1)
    chain = Chain(draw.normal(0, 1, (3, 3)).astype(np.float32), draw.normal(0, 1, 3).astype(np.float32))
    scores = draw.normal(0, 1, (9, 3)).astype(np.float32)
    tags = chain.best(scores, pack([4, 5])).tolist()

    def worth(path: tuple[int, ...], at: int) -> float:
        moves = sum(chain.moves[a, b] for a, b in pairwise(path))
        return float(chain.begins[path[0]] + moves + sum(scores[at + n, tag] for n, tag in enumerate(path)))

    for at, size in ((0, 4), (4, 5)):
        best = max(product(range(3), repeat=size), key=lambda path: worth(path, at))
        assert tuple(tags[at : at + size]) == best


def test_weights_come_back_from_their_file() -> None:
    """The file keeps every array to within its rounding, and no others."""
    before = arrays(4)
    after = unpacked(packed(before))
    assert before.keys() == after.keys()
    assert all(np.allclose(before[name], after[name], atol=0.02) for name in before)


@pytest.mark.parametrize("language", ["en", "fr", "de", "kk"])
def test_statements_of_the_tagger_are_sound(small: None, language: str) -> None:
    """Whatever a network says, every span lies in the text, every content is there, every parent is known."""
    statements = found(TEXT, language=language)
    assert statements
    assert sound(TEXT, statements)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aB1 .,:;“”«»—\n\"'x\u2028", max_size=120))
def test_no_text_breaks_the_tagger(text: str) -> None:
    """Marks, line ends and words in any order give sound statements or none."""
    networks = weights([arrays(1)])
    use = Use(("one",), False, "", 2.0, 0.0, 0.0, CURVES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            methods, "tagger_for", lambda code: (Tagger(networks, pack_of(code), {}, words=False, eager=2), use)
        )
        assert sound(text, found(text))


def test_the_tagger_says_the_same_again(small: None) -> None:
    """Two readings of a text, with other texts between them, are equal."""
    before = found(TEXT)
    found("Officials warned on Monday that the dam, built in 1931, was leaking.")
    assert found(TEXT) == before


def test_rules_never_use_the_tagger(small: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The method "rules" gives what the rules give, with weights and without them."""
    with_weights = found(TEXT, "rules")
    monkeypatch.setattr(methods, "tagger_for", lambda code: None)
    assert found(TEXT, "rules") == with_weights == found(TEXT, "best")


@pytest.mark.parametrize(
    ("text", "cue", "tagged", "kept"),
    [
        ("Trump has been at it since Clinton said she lost.", "said", ["Trump", "Clinton"], ["Clinton"]),
        ("It is said that the bridge is safe.", "is said", ["It"], []),
        ("Jurors were told that the bridge was safe.", "were told", ["Jurors"], []),
    ],
)
def test_a_source_is_one_piece(text: str, cue: str, tagged: list[str], kept: list[str]) -> None:
    """Of several pieces the one nearest to the cue speaks, and nobody where the rules know that "it" is nobody."""
    reading = read(lay_out(Article(id="a", text_hash="", text=text, language="en")))

    def place(words: str) -> tuple[int, int]:
        start = text.index(words)
        return reading.tokens.at(start), reading.tokens.at(start + len(words))

    first, last = place(cue)
    rule = next((f for f in reading.found if f.cue[-1][1] == last), None)
    source = tuple(place(words) for words in tagged)
    one = Tagged((first, last), source, ((last, last + 2),), odds=5.0, margins=(5.0, 5.0, 5.0), rule=rule)
    finding = found_of(reading.levels[0], one)
    assert [text[slice(*reading.tokens.span(a, b))] for a, b in finding.source] == kept


@pytest.mark.parametrize(
    ("text", "cue", "told", "silent"),
    [
        ("The port did not say when it would open.", "did not say", "when it would open", True),
        ("The port declined to comment.", "declined", "to comment", True),
        ("The port said nothing about the crane.", "said", "nothing about the crane", True),
        ("The port fumed that the crane was late.", "fumed", "that the crane was late", False),
    ],
)
def test_silence_is_no_statement(text: str, cue: str, told: str, silent: bool) -> None:
    """A cue that only the networks see, and that tells that nothing was said, is dropped."""
    reading = read(lay_out(Article(id="a", text_hash="", text=text, language="en")))

    def place(words: str) -> tuple[int, int]:
        start = text.index(words)
        return reading.tokens.at(start), reading.tokens.at(start + len(words))

    one = Tagged(place(cue), ((0, 2),), (place(told),), odds=5.0, margins=(5.0, 5.0, 5.0), rule=None)
    assert is_silent(reading.levels[0], one) == silent


def test_questions_and_answers_stay_with_the_rules(small: None) -> None:
    """A question of an interview is told as the rules tell it, whatever the networks see."""
    text = "\n\n".join(
        ["The mayor on the bridge", "Why did you close it?", "Because I was told that it would fall.",
         "Will you open it again?", "We shall see. I hope so.", "Do you sleep well?", "I do, thank you."]
    )  # fmt: skip
    asked = [s.text for s in found(text, "rules") if s.rule == "interview: question"]
    assert asked and asked == [s.text for s in found(text) if s.rule == "interview: question"]


needs_weights = pytest.mark.skipif(card.installed() is None, reason="retold-weights is not installed")


@needs_weights
def test_the_card_fits_the_weights() -> None:
    """Every language of the card has its networks, and they are read."""
    known = card.installed()
    assert known
    assert "en" in known.languages
    for code in known.languages:
        assert card.tagger_for(code)


@needs_weights
def test_the_trained_tagger_reads_a_report() -> None:
    """A quotation and a paraphrase are found with who said them."""
    told = [
        tuple(" … ".join(TEXT[a:b] for a, b in spans) for spans in (s.source, s.cue, s.content)) for s in found(TEXT)
    ]
    spoken = [c for a, b, c in told if a.split(", who")[0] == "Ann Lee, the mayor" and b == "said"]
    assert [c.split(" … ")[0] for c in spoken] == ["The bridge is safe"]
    assert any(source == "the builder" for source, _, _ in told)


ENGLISH = HERE / "gold" / "statements" / "en"


@needs_weights
def test_more_probable_statements_are_more_often_right() -> None:
    """Precision on our own English gold rises with the least probability that is asked for."""
    right = []
    for least in (0.0, 0.6, 0.85):
        hits = total = 0
        for report in (r for half in ("dev", "dev-2", "dev-3") for r in rows(ENGLISH / f"{half}.jsonl")):
            gold = {(tuple(map(tuple, s["source"])), s["content"][0][0] // 8) for s in report["statements"]}
            mine = [s for s in extracted(report, lambda layout: methods.find(layout)) if s.probability >= least]
            hits += sum((s.source, s.content[0][0] // 8) in gold for s in mine)
            total += len(mine)
        right.append(hits / total)
    assert right == sorted(right)


@needs_weights
@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "«No es cierto», declaró el ministro Luis Mena, según la agencia EFE.", "el ministro Luis Mena"),
        ("pt", "“Não é verdade”, disse o ministro Luís Mendes, segundo a Lusa.", "o ministro Luís Mendes"),
    ],
)
def test_an_agency_does_not_take_the_quotation_that_it_passes_on(language: str, text: str, speaker: str) -> None:
    """A quotation stays with the one who said it where an agency behind it passes on both."""
    found = methods.find(lay_out(Article(id="a", text_hash="a", text=text, language=language)))
    assert [text[slice(*one.source[0])] for one in found if one.mode == "direct"] == [speaker]


@needs_weights
@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The driver, the force says, had radioed in on Monday.", "The driver … had radioed in on Monday"),
        ("“It just folded” – that's how one neighbour described the moment.", "It just folded"),
        (
            "Writing in Solar Letters, researchers at the University of Lisk report that the film lets light through.",
            "that the film lets light through",
        ),
    ],
)
def test_what_the_rules_see_plainly_is_told(text: str, content: str) -> None:
    """Both sides of an aside, a quotation that is pointed back at, and a clause that somebody says are statements
    whatever the networks make of them."""
    assert [s.text for s in methods.find(lay_out(Article(id="a", text_hash="a", text=text, language="en")))] == [
        content
    ]
