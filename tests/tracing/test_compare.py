"""Whole articles held against each other by the pairs that linking gives."""

from msgspec.structs import replace
from tests.tracing.told import article

from retold.linking.generation import shipped
from retold.records import Annotated, Pair, Speaker, Statement
from retold.tracing.compare import compared


def _pair(left: Annotated, right: Annotated, ours: int, theirs: int, probability: float = 0.9) -> Pair:
    return Pair(left=left.sentences[ours], right=right.sentences[theirs], probability=probability)


def test_changes_lie_in_the_tellings_that_pairs_join() -> None:
    """A quotation and its paraphrase in two articles give a change of mode between their contents."""
    left = article("Rain fell. “The mill will close in June,” Anna Voss said.", "The mill will close in June")
    right = article("Anna Voss said the mill will close in June.", "the mill will close in June", name="b")
    (change,) = compared(left, right, [_pair(left, right, 1, 0)], shipped())
    assert change.kind == "mode" and change.left_telling == left.statements[0].content
    assert change.probability < 0.95  # no surer than the pair


def test_pairs_in_doubt_are_not_compared() -> None:
    """Below one half two sentences are not held to say the same."""
    left = article("“The mill will close in June,” Anna Voss said.", "The mill will close in June")
    right = article("Anna Voss said the mill will close in June.", "the mill will close in June", name="b")
    assert compared(left, right, [_pair(left, right, 0, 0, 0.4)], shipped()) == ()


def test_two_sentences_that_share_one_counterpart_are_put_together() -> None:
    """What a sentence joins from two sentences is neither dropped nor added."""
    text = "The mill will close in June. The owners will sell the machines to a museum."
    left = article(text, name="a")
    joined = "The mill will close in June and the owners will sell the machines to a museum."
    right = article(joined, name="b")
    assert compared(left, right, [_pair(left, right, 0, 0), _pair(left, right, 1, 0)], shipped()) == ()


def test_a_question_in_front_of_the_answer_that_both_tell() -> None:
    """The reporter's question that only one article tells is dropped by the other, whichever stands left."""
    left = article(
        "“Will the mill close?” the reporter asked. “It will close in June,” Anna Voss said.", "It will close in June"
    )
    start = left.article.text.index("Will")
    question = Statement(
        id="q",
        article="a",
        language="en",
        mode="direct",
        source=((left.article.text.index("the reporter"),) * 2,),
        cue=((left.article.text.index("asked"), left.article.text.index("asked") + 5),),
        content=((start, start + 20),),
        speaker=Speaker(name="reporter"),
        text="Will the mill close?",
        rule="by hand",
        probability=1.0,
    )
    left = replace(left, statements=(question, *left.statements))
    right = article("“It will close in June,” Anna Voss said.", "It will close in June", name="b")
    answer = next(n for n, (a, _) in enumerate(left.sentences) if a > question.content[0][1])
    for changes in (
        compared(left, right, [_pair(left, right, answer, 0)], shipped()),
        compared(right, left, [_pair(right, left, 0, answer)], shipped()),
    ):
        (change,) = [one for one in changes if one.kind == "dropped"]
        assert change.left_article == "a" and change.left == question.content
