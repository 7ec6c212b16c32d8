"""Sentences that tell the rest of what a pair has told."""

from retold.linking.align import align
from retold.records import Annotated, Article

ONE = (
    "The port handles about 14 million containers a year.",
    "The council of Vardo closed the old mill on Monday, and the farmers carried their wheat by boat to the islands.",
    "Rain fell all week over the delta.",
)
FIRST, REST = (
    "Le conseil de Vardo a fermé lundi le vieux moulin.",
    "Pour les îles il restait un bateau aux paysans inquiets.",
)
OTHER = "Une chanteuse a reçu un prix au festival."


def article(name, language, paragraphs):
    """An article whose paragraphs are given as sentences."""
    text, sentences = "", []
    for lines in paragraphs:
        for line in lines:
            sentences.append((len(text), len(text) + len(line)))
            text += line + " "
        text = text[:-1] + "\n"
    return Annotated(
        article=Article(id=name, text_hash=name, text=text, language=language),
        sentences=tuple(sentences),
        statements=(),
        figures=(),
        moments=(),
        referents=(),
    )


def told(paragraphs):
    """The probability of the long sentence's pair with each French one."""
    left, right = article("x", "en", [[line] for line in ONE]), article("y", "fr", paragraphs)
    text = right.article.text
    start = len(ONE[0]) + 1
    return {text[slice(*p.right)]: p.probability for p in align(left, right) if p.left[0] == start}


def test_a_sentence_told_in_two_pairs_with_both():
    """The second sentence of a paragraph that tells the rest is a pair, in a paragraph of its own it is less likely."""
    port = ["Le port traite environ 14 millions de conteneurs par an."]
    together, apart = told([port, [FIRST, REST]]), told([port, [FIRST], [REST]])
    assert together[FIRST] >= 0.5
    assert together[REST] > apart.get(REST, 0.0)
    assert together[REST] >= 0.5


def test_what_stands_beside_and_tells_something_else_is_no_pair():
    """A sentence beside a telling that shares nothing more with it stays alone."""
    assert told([["Le port traite environ 14 millions de conteneurs par an."], [FIRST, OTHER]]).get(OTHER, 0.0) < 0.5
