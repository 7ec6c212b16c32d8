from hypothesis import given
from hypothesis import strategies as st

from retold.linking.group import group

PAIRS = st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.floats(0, 1), max_size=30)


def test_a_chain_of_links_is_cut():
    """Two groups that only one member joins stay two."""
    links = {("a", "b"): 0.9, ("b", "c"): 0.6, ("c", "d"): 0.9}
    assert group("abcd", links) == [["a", "b"], ["c", "d"]]


def test_kin_say_nothing_about_each_other():
    """Two pieces of one article that both link to a third group with it, though they don't link to each other."""
    links = {("a1", "b"): 0.9, ("a2", "b"): 0.7}
    assert group(["a1", "a2", "b"], links, kin={"a1": "a", "a2": "a", "b": "b"}) == [["a1", "a2", "b"]]
    assert group(["a1", "a2", "b"], links) == [["a1", "b"], ["a2"]]


def test_forbidden_pairs_stay_apart():
    """A cannot-link holds against any probability, over any number of joins."""
    links = {("a", "b"): 0.95, ("b", "c"): 0.9, ("a", "c"): 0.99}
    assert not any({"a", "c"} <= set(part) for part in group("abc", links, forbidden=[("a", "c")]))


@given(PAIRS, st.randoms())
def test_order_never_matters(pairs, random):
    """The groups are the same for any order of members and links, and every member is in one."""
    pairs = {(min(pair), max(pair)): p for pair, p in pairs.items()}
    shuffled = list(pairs.items())
    random.shuffle(shuffled)
    found = group(range(10), pairs)
    assert found == group(reversed(range(10)), dict(shuffled))
    assert sorted(one for part in found for one in part) == list(range(10))
