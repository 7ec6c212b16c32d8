"""Who closes a sentence around somebody's words is no part of them."""

import pytest

from retold.statements.findings import Finding
from retold.statements.overruns import cut_at_credits


def made(source: tuple[int, int], cue: tuple[int, int], content: tuple[int, int]) -> Finding:
    """A finding of token ranges."""
    return Finding((source,), (cue,), (content,), "made", (0, 20))


WHOLE = made((12, 14), (11, 12), (0, 10))
"""[0 Rossi 1 ha 2 detto 3 che … 9 ] 10 , 11 riferisce 12 l' 13 agenzia"""


def test_a_content_ends_before_the_attribution_around_it() -> None:
    """«Rossi ha detto che il ponte è chiuso, riferisce l'agenzia»: the agency is nothing that Rossi said."""
    inner = made((0, 1), (1, 3), (3, 14))
    assert cut_at_credits([WHOLE, inner]) == [WHOLE, made((0, 1), (1, 3), (3, 10))]


@pytest.mark.parametrize(
    "other",
    [
        made((0, 1), (1, 3), (3, 10)),  # ends with it
        made((0, 1), (1, 3), (3, 12)),  # has part of the attribution alone
        made((16, 17), (15, 16), (3, 14)),  # is said by who stands behind both
        made((0, 1), (1, 2), (12, 14)),  # begins behind it
    ],
)
def test_other_contents_stay(other: Finding) -> None:
    """Only a content whose own attribution the other one holds, and which holds the whole one behind, is cut."""
    assert cut_at_credits([WHOLE, other]) == [WHOLE, other]
