"""Another place across languages, and a name that goes while its description stays."""

from tests.tracing.told import article, between


def _names(left: tuple[str, str], right: tuple[str, str]) -> list[tuple[str, str]]:
    one = article(left[1], left[1], language=left[0])
    other = article(right[1], right[1], language=right[0], name="b")
    return [
        (one.article.text[slice(*change.left[0])], other.article.text[slice(*change.right[0])])
        for change in between(one, other)
        if change.kind == "name"
    ]


def test_two_places_that_nobody_lists() -> None:
    """Two unlike names behind words that tell a place, the only ones left over, are two places in two languages."""
    left = ("en", "The president bought the hotel in Kelbrook")
    assert _names(left, ("fr", "Le président a acheté l'hôtel à Ostwald")) == [("Kelbrook", "Ostwald")]
    assert _names(left, ("fr", "Le président a acheté l'hôtel à Kelbrouk")) == []


def test_a_name_lost_before_its_description() -> None:
    """A person's name that goes while the role behind it stays is a role for a name."""
    named = ("en", "Runa Feldt, a dentist from Weyford, had been texting at the wheel")
    role = ("en", "A dentist from Weyford had been texting at the wheel")
    assert _names(named, role) == [("Runa Feldt", "dentist")]
    assert _names(named, named) == []
