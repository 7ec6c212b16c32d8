"""One telling denies what the other affirms."""

import pytest
from tests.tracing.told import article, between


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("en", "The mayor did not sign the lease"), ("en", "The mayor signed the lease"), True),
        (("es", "El club no descarta vender el estadio"), ("es", "El club descarta vender el estadio"), True),
        (("es", "El club no descarta vender el estadio"), ("es", "El club no descarta vender el estadio viejo"), False),
        (("it", "La banca non chiude la filiale di Sorvia"), ("en", "The bank closes the branch in Sorvia"), True),
        (("en", "The bank denies the theft"), ("fr", "La banque dément le vol"), False),
    ],
)
def test_what_one_denies_the_other_affirms(left: tuple[str, str], right: tuple[str, str], found: bool) -> None:
    """A denial lost is a grave change, also where what is left is a denial itself; a denial told again is none."""
    one = article(left[1], left[1], language=left[0])
    other = article(right[1], right[1], language=right[0], name="b")
    assert any(change.kind == "negation" for change in between(one, other)) is found
