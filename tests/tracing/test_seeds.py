"""The five real reports, where they are at hand: the changes that the mission names come out by themselves."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from retold.linking.generation import shipped
from retold.linking.link import link
from retold.pipeline import annotate
from retold.reading.articles import article_from_text
from retold.tracing.trace import trace

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.exists(), reason="the five real reports are not at hand")
def test_the_named_changes_come_out() -> None:
    """A paraphrase quoted, quotations paraphrased, a lost hedge, a year, a dropped question, background."""
    files = sorted(SEEDS.glob("*.txt"))
    articles = {
        file.name[:3]: annotate(replace(article_from_text(file.read_text("utf-8")), id=file.name[:3])) for file in files
    }
    document = trace(articles, link(tuple(articles.values()), shipped()), shipped())
    found = {(one.kind, one.severity, one.left_article, one.right_article) for one in document.changes}
    assert ("mode", "grave", "003", "000") in found
    assert ("mode", "notable", "003", "000") in found
    assert ("mode", "notable", "003", "002") in found
    assert ("hedge", "notable", "003", "002") in found
    assert ("number", "notable", "003", "002") in found
    assert ("added", "notable", "003", "002") in found
    asked = [one for one in document.changes if one.kind == "dropped" and " asked " in one.explanation]
    assert {(one.left_article, one.right_article) for one in asked} == {("003", "000"), ("003", "002")}
