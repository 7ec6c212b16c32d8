import numpy as np

from retold.linking.features import NAMES, best_other
from retold.linking.generation import shipped
from retold.linking.score import CONTEXT, in_articles, judge, rivals
from retold.linking.typed import typed_text

ENGLISH = ["The ferry sank off the northern cape.", "Divers found the captain's logbook.", "Nobody had paid."]
FRENCH = ["Le ferry a coulé au large du cap nord.", "Des plongeurs ont trouvé le journal du capitaine."]


def read(lines, language):
    text, spans = "", []
    for line in lines:
        spans.append((len(text), len(text) + len(line)))
        text += line + "\n"
    return typed_text(text, language, spans, shipped())


def test_the_best_other_of_a_row():
    """The best cell of a row is held against the second best, every other against the best; a lone one against nothing."""
    grid = np.array([[0.1, 0.7, 0.4]])
    assert best_other(grid).tolist() == [[0.7, 0.4, 0.7]]
    assert best_other(np.array([[0.7]]), -2.0).tolist() == [[-2.0]]


def test_a_pair_without_rivals_stands_further_above_them():
    """The same probability says more where no other pair of the two sentences is likely."""
    left, right = read(ENGLISH, "en"), read(FRENCH, "fr")
    scored = judge(left, right, shipped()).scored
    alone = np.full(len(scored.pair), 0.01)
    alone[0] = 0.6
    less, more = rivals(scored, alone, left, right)
    assert less[0] == less.max() > 0 and (less <= more).all()


def test_what_articles_say_as_wholes_fills_the_last_columns():
    """The columns from "context" on are left open by the pair and filled from both articles."""
    left, right = read(ENGLISH, "en"), read(FRENCH, "fr")
    scored = judge(left, right, shipped()).scored
    assert not scored.features[:, CONTEXT:].any() and scored.features.shape[1] == len(NAMES)
    filled = in_articles(scored, np.full(len(scored.pair), 0.4), 0.9, left, right)
    assert filled[:, CONTEXT:].any() and (filled[:, :CONTEXT] == scored.features[:, :CONTEXT]).all()
