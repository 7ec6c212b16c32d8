"""Later counts: news of another day is no false telling."""

from msgspec.structs import replace
from tests.tracing.told import article, between

FIRST = article("Seven hikers died on the ridge", "Seven hikers died on the ridge", published_at="2024-03-04")


def test_a_count_of_a_later_day_is_news() -> None:
    """Another number told of a day after the first report came out is notable, and the day stands in the words."""
    text = "Nine hikers died on the ridge on 5 March 2024"
    later = article(text, text, name="b", published_at="2024-03-06")
    (change,) = [one for one in between(FIRST, later) if one.kind == "number"]
    assert (change.kind, change.severity) == ("number", "notable")
    assert "the second tells of 5 March 2024" in change.explanation


def test_another_count_of_the_same_day_is_grave() -> None:
    """Without a day of its own, with an earlier one, or with a plan for a day to come, another number is grave."""
    for said in ("", " on 3 March 2024", " before 9 March 2024"):
        text = f"Nine hikers died on the ridge{said}"
        changes = between(FIRST, article(text, text, name="b", published_at="2024-03-06"))
        assert ("number", "grave") in [(change.kind, change.severity) for change in changes]


def test_a_count_dated_elsewhere_in_its_report_is_news() -> None:
    """A number that the report tells once more, said on a day after the first report came out, is of that day; one said
    on the day of the first report, or another number, is not."""
    told = (("5 March 2024", "29", "notable"), ("4 March 2024", "29", "grave"), ("5 March 2024", "31", "grave"))
    for day, number, severity in told:
        lead = f"The governor said on {day} that {number} hikers were missing."
        first = article("We miss 17 hikers on the ridge", "We miss 17 hikers on the ridge", published_at="2024-03-04")
        said = "We miss 29 hikers on the ridge"
        later = article(f"{lead} {said}.", said, name="b", published_at="2024-03-05")
        words = f"that {number} hikers were missing"
        start, cue = lead.index(words), lead.index("said")
        outer = replace(
            later.statements[0],
            id="b-2",
            source=((0, lead.index(" said")),),
            cue=((cue, cue + 4),),
            content=((start, start + len(words)),),
        )
        changes = between(first, replace(later, statements=(*later.statements, outer)))
        assert [one.severity for one in changes if one.kind == "number"] == [severity]
