import numpy as np

from retold.linking.evidence import tellable
from retold.linking.features import features
from retold.linking.generation import Generation, turned
from retold.linking.typed import typed_text
from retold.linking.whole import WHOLE_NAMES, beside_usual, in_full, told_of

WORDS = {"shelf": {"polica": 0.6, "regal": 0.1}, "lamp": {"svjetiljka": 0.5}}
LEARNED = Generation(number=1, documents=0, counts={}, learned={"en-xx": WORDS, "xx-en": turned(WORDS)})


def read(lines, language):
    text, spans = "", []
    for line in lines:
        spans.append((len(text), len(text) + len(line)))
        text += line + "\n"
    return typed_text(text, language, spans, LEARNED)


def test_what_was_learned_of_a_word_says_how_surely_it_would_match():
    """A word matches as surely as its translations are known, a concept surely, a word nobody has met not at all."""
    left = read(["a shelf, a minister and a gnomon"], "en")
    sure = dict(zip([one.letters for one in left.types], tellable(left, "xx", LEARNED).tolist(), strict=True))
    assert round(sure["shelf"], 3) == 0.7 and sure["minister"] == 1 and sure["gnomon"] == 0


def test_known_words_that_find_nothing_are_left_open():
    """Of two pairs that match one word each, the one whose sentence has a second known word leaves more open."""
    left, right = read(["the shelf", "the shelf and the lamp", "a gnomon"], "en"), read(["polica"], "xx")
    share, _, _, rest, known = told_of(features(left, right, LEARNED), left, right, LEARNED)
    assert rest[1] > rest[0] and share[1] < share[0] and 0 < known[0] == known[1] < 1


def test_articles_that_share_nothing_have_no_rows():
    """Sentences without a token in common are no pair."""
    left, right = read(["gnomon"], "en"), read(["polica"], "xx")
    scored = features(left, right, LEARNED)
    assert in_full(scored.features, scored, np.zeros(0), left, right, LEARNED).shape == (0, len(WHOLE_NAMES))


def test_a_pair_is_held_against_what_the_likely_pairs_of_its_articles_share():
    """What shares half of what the other likely pairs share stands below them, however much that is; alone it is held
    against what pairs share in general."""
    cover, alone = np.array([0.8, 0.7, 0.35]), np.array([0.95, 0.9, 0.4])
    beside = beside_usual(cover, alone)
    assert beside[2] < -0.4 < beside[1] and beside[0] > 0
    assert beside_usual(cover[2:], alone[2:])[0] == 0
