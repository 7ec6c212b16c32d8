from retold.linking.parts import part, redrawn

CHAIN = {(k, k + 1): 0.9 if k % 3 else 0.6 for k in range(20)}


def linked(member, level):
    return [other for pair, p in CHAIN.items() if p >= level and member in pair for other in pair if other != member]


def test_a_part_that_is_too_large_is_cut_at_its_weaker_links():
    """All hangs together at .5; where that is too much, links of .7 decide; a member that is in none is alone."""
    assert part(4, linked, (0.5, 0.7), 30) == set(range(21))
    assert part(4, linked, (0.5, 0.7), 5) == {4, 5, 6}
    assert part(4, linked, (0.5, 0.7), 2) == {4}


def test_parts_that_changed_are_redrawn_whole():
    """Every member of a part that was there before is in one of those given back."""
    before = redrawn([3], linked, lambda _: range(8), (0.7,), 5)
    assert set().union(*before) >= set(range(8))
