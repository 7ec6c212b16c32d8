"""Articles cut into passages."""

from msgspec.structs import replace

from retold.views.passages import passages

from .made import HERALD, HERALD_ARTICLE, SAID_HERALD


def test_the_passages_are_the_whole_text() -> None:
    """Joined, they give the article back; the parts of a statement carry their roles."""
    found = list(passages(HERALD_ARTICLE, [SAID_HERALD], [(24, "here")], [(30, "there")]))
    assert "".join(passage.text for passage in found) == HERALD
    roles = {role: "".join(p.text for p in found if role in p.roles) for p in found for role in p.roles}
    assert roles == {"title": "Ferry to stop in May", "said": SAID_HERALD.text, "source": "Ines Valdrup", "cue": "said"}
    assert [p.text[0] for p in found if p.begins] == [HERALD[24]]
    assert [p.text[-1] for p in found if p.ends] == [HERALD[29]]


def test_statements_inside_each_other_are_cut_apart() -> None:
    """A nested statement's words carry its roles and those of the one around it."""
    inner = replace(SAID_HERALD, id="inner", content=[(28, 34)], source=[(24, 27)], cue=[], parent="s1")
    found = list(passages(HERALD_ARTICLE, [SAID_HERALD, inner]))
    assert "".join(passage.text for passage in found) == HERALD
    assert any(set(passage.roles) == {"said", "source"} for passage in found)
