from retold.linking.copies import marks

QUOTED = "we shall not let the old bridge over the Lima be closed before the new one stands"
OWN = "The council met on Tuesday in the town hall and heard three engineers who had measured every pillar twice."
OTHER = "Nobody in the market believed a word of what the company had printed about its plans for the river."


def shared(left, right):
    return set(marks(left, [(0, len(left))])) & set(marks(right, [(0, len(right))]))


def test_a_quotation_alone_is_found():
    """Two reports that have only a dozen quoted words in common share a mark; two that have none share none."""
    assert shared(f"{OWN} “{QUOTED},” she said", f"He wrote: “{QUOTED}”. {OTHER}")
    assert not shared(OWN, OTHER)


def test_scripts_without_spaces_are_marked_too():
    """Characters in a row take the place of words where a script writes none apart."""
    said = "我们不会在新桥建成之前关闭利马河上的旧桥"
    assert shared(f"市长说{said}", f"{said}他补充道")
