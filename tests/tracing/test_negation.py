"""One telling denies what the other affirms."""

import pytest
from msgspec.structs import replace
from tests.tracing.told import article, between, kinds

from retold.records import Annotated


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("en", "The mayor did not sign the lease"), ("en", "The mayor signed the lease"), True),
        (("es", "El club no descarta vender el estadio"), ("es", "El club descarta vender el estadio"), True),
        (("es", "El club no descarta vender el estadio"), ("es", "El club no descarta vender el estadio viejo"), False),
        (("it", "La banca non chiude la filiale di Sorvia"), ("en", "The bank closes the branch in Sorvia"), True),
        (("es", "El club no sabe cuánto dura la obra"), ("pt", "O clube ignora quanto dura a obra"), False),
        (("de", "Unklar ist, wer die Bank verkauft"), ("fr", "On ne sait pas qui vend la banque"), False),
        (("en", "The bank denies the theft"), ("fr", "La banque dément le vol"), False),
        (("en", "The club refused to sell the old stadium"), ("en", "The club sold the old stadium"), True),
        (("de", "Die Bank weigere sich, die Filiale zu schließen"), ("de", "Die Bank schließe die Filiale"), True),
        (("fr", "Le club n'a pas vendu le stade sans vote"), ("fr", "Le club a vendu le stade sans vote"), True),
        (("es", "El club nunca vendió nada al banco"), ("es", "El club no vendió jamás nada al banco"), False),
        (("es", "Los trenes dejarán de parar en Sorvia"), ("de", "Die Züge halten nicht mehr in Sorvia"), False),
        (("de", "Die Bank soll nicht mehr Gold kaufen"), ("es", "El banco dejará de comprar oro"), False),
        (("fr", "La banque ne vend plus d'or"), ("en", "The bank has ceased selling gold"), False),
        (
            ("de", "Die Bank bestritt, dass sie das Stadion verkauft"),
            ("en", "The bank does not sell the stadium"),
            False,
        ),
        (("kk", "Банк ескі стадионды бұзбады"), ("kk", "Банк ескі стадионды бұзды"), True),
        (("kk", "Банк несиесі азаймайды"), ("uk", "Кредит банку не скоротиться"), False),
        (("kk", "Банк ескі стадионды бұзбайтынын айтты"), ("uk", "Банк не зруйнує старий стадіон"), False),
    ],
)
def test_what_one_denies_the_other_affirms(left: tuple[str, str], right: tuple[str, str], found: bool) -> None:
    """A denial lost is a grave change, also where what is left is a denial itself; a denial told again is none."""
    one = article(left[1], left[1], language=left[0])
    other = article(right[1], right[1], language=right[0], name="b")
    assert any(change.kind == "negation" for change in between(one, other)) is found


def test_what_somebody_denied_nobody_has_said() -> None:
    """A cue that denies against one that says is a denial too, unless the sentence of the other one denies elsewhere."""
    said = "that the club had sold the stadium"
    denied = _told(f"The mayor denied {said}.", said, "denied")
    assert "negation" in kinds(denied, _told(f"The mayor said {said}.", said, "said"))
    assert "negation" not in kinds(denied, _told(f"The mayor refuted reports {said}.", said, "reports"))


def test_a_denial_in_the_cue_is_told_by_one_in_the_words() -> None:
    """Who rejects claims that it is so has said that it is not so."""
    rejected = _told(
        "The mayor rejected claims that he sold the stadium.", "claims that he sold the stadium", "rejected"
    )
    assert "negation" not in kinds(
        rejected, _told("The mayor said he did not sell the stadium.", "he did not sell the stadium", "said")
    )
    denied = _told("The mayor denied that he sold the stadium.", "that he sold the stadium", "denied")
    assert "negation" not in kinds(
        denied, _told("The mayor said he never sold the stadium.", "he never sold the stadium", "said")
    )


def test_a_denial_that_is_not_told_again_hides_none() -> None:
    """What one telling denies in a clause that the other drops says nothing of what they both tell."""
    text = "The old crane will hold, but we are taking no chances."
    ours = article(text, text[:-1])
    assert "negation" in kinds(ours, article("The old crane will not hold.", "The old crane will not hold", name="b"))
    assert "negation" not in kinds(ours, article("The old crane will hold.", "The old crane will hold", name="b"))


def _told(text: str, said: str, cue: str) -> Annotated:
    one = article(text, said)
    at = text.index(cue)
    return replace(one, statements=(replace(one.statements[0], cue=((at, at + len(cue)),)),))


def test_prefix_that_denies() -> None:
    """ "Unsafe" denies "safe", but not where the other telling denies in another way."""
    safe = article("The old crane is safe.", "The old crane is safe")
    unsafe = article("The old crane is unsafe.", "The old crane is unsafe", name="b")
    not_safe = article("The old crane is not safe.", "The old crane is not safe", name="c")
    (change,) = between(safe, unsafe)
    assert (change.kind, change.severity) == ("negation", "grave")
    assert kinds(not_safe, unsafe) == []
