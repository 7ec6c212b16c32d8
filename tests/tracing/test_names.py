"""Another place across languages, and a name that goes while its description stays."""

from tests.tracing.told import article, between, kinds


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


def test_another_people() -> None:
    """Words for two peoples in one place are two names, also where they are written small."""
    left = ("fr", "Le club a formé des pilotes ukrainiens au port")
    assert _names(left, ("es", "El club formó a pilotos georgianos en el puerto")) == [("ukrainiens", "georgianos")]
    assert _names(left, ("es", "El club formó a pilotos ucranianos en el puerto")) == []


def test_initials_stand_for_any_name() -> None:
    """Initials in the place of a body's name are no other body, whatever small words the name leaves out."""
    left = ("fr", "Le rapport a été remis à l'Organisation mondiale de la santé lundi")
    assert _names(left, ("fr", "Le rapport a été remis à l'OMS lundi")) == []


def test_a_role_without_an_article() -> None:
    """A role takes the place of a name in a language without articles too; a title before a name does not."""
    named = ("ru", "Мы встретили Павла Кранца в порту вечером")
    assert _names(named, ("ru", "Мы встретили инвестора в порту вечером")) == [("Павла Кранца", "инвестора")]
    assert _names(named, ("ru", "Мы встретили инвестора Кранца в порту вечером")) == []


def test_names_in_another_order() -> None:
    """Two names are held against each other in another order of words too, where nothing else is left over."""
    left = article("Neuer Trainer werde Lukas Berning.", "Neuer Trainer werde Lukas Berning", language="de")
    right = article("Oliver Stamm will be the new coach.", "Oliver Stamm will be the new coach", name="b")
    longer = article(
        "Oliver Stamm will be the new coach of a rich club.",
        "Oliver Stamm will be the new coach of a rich club",
        name="c",
    )
    assert kinds(left, right) == ["name"]
    assert "name" not in kinds(left, longer)


def test_peoples_across_languages() -> None:
    """An adjective of one country for that of another is another name, wherever it stands."""
    said = "Les troupes polonaises resteront"
    left = article(f"{said}.", said, language="fr")
    polish, hungarian = (
        article(f"{whose} troops will stay.", f"{whose} troops will stay", name=whose)
        for whose in ("Polish", "Hungarian")
    )
    assert kinds(left, hungarian) == ["name"]
    assert kinds(left, polish) == []
