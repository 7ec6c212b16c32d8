import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.linking.align import LEAST, align, same_story
from retold.records import Annotated, Article

from .made import FOREST_FR, HARBOUR_EN, HARBOUR_FR, article

ENGLISH, FRENCH = article("a", "en", HARBOUR_EN), article("b", "fr", HARBOUR_FR)
FOREST = article("c", "fr", FOREST_FR)


def words(annotated, span):
    return annotated.article.text[slice(*span)]


def test_translations_find_each_other_whatever_their_order():
    """Each sentence of a report pairs with its own translation in the other."""
    linked = {
        (words(ENGLISH, p.left)[:12], words(FRENCH, p.right)[:12])
        for p in align(ENGLISH, FRENCH)
        if p.probability >= 0.5
    }
    assert {
        ("The agreemen", "L'accord pré"),
        ("The company ", "La grève a c"),
        ("The port han", "Le port trai"),
    } <= linked


def test_other_events_do_not_link():
    """Reports of two events share no sentence, and are not one story."""
    assert not [p for p in align(ENGLISH, FOREST) if p.probability >= 0.5]
    assert same_story(ENGLISH, FOREST) < 0.3 < same_story(ENGLISH, FRENCH)


def test_pairs_come_best_first_with_their_evidence():
    """Every pair is above the least, in falling order, and says which words made it."""
    found = align(ENGLISH, FRENCH)
    assert [p.probability for p in found] == sorted((p.probability for p in found), reverse=True)
    assert all(p.probability > LEAST and p.evidence for p in found)
    shown = next(p for p in found if words(ENGLISH, p.left).startswith("The company")).evidence
    assert "90 million = 90 millions (figure)" in shown


def test_a_contradicting_number_costs_a_link():
    """A sentence told again with another amount is less likely the same than with the same one."""
    told = ("", "Trade between the two valleys reached 27 billion crowns last year")
    same, other = (("", f"Les vallées ont échangé l'an dernier pour {n} milliards de couronnes") for n in (27, 25))
    lines, french = ["The valleys opened a bridge."], ["Les vallées ont ouvert un pont."]
    agrees = align(article("x", "en", [*lines, told]), article("y", "fr", [*french, same]))
    differs = align(article("x", "en", [*lines, told]), article("y", "fr", [*french, other]))
    of = lambda pairs: max((p.probability for p in pairs if p.left[0] and p.right[0]), default=0.0)  # noqa: E731
    assert of(differs) < of(agrees)


def test_names_and_places_alone_never_link():
    """The same people in the same town doing something else is not the same statement."""
    left = article("x", "en", ["Marta Holub met Pieter Vos in Rotterdam.", "Rain fell all week over the delta."])
    right = article("y", "fr", ["Marta Holub, Pieter Vos, Rotterdam.", "Une chorale chante devant la gare."])
    assert all(p.probability < 0.5 for p in align(left, right))


@pytest.mark.parametrize(
    "text", ["", "\n", "1" * 400, "“" * 500, "\ud800 \ud800", "مرحبا بالعالم", "東京都で会議が開かれた。", "\x00\x00 a"]
)
def test_any_text_can_be_compared(text):
    """No text makes the comparison fail."""
    odd = Annotated(
        article=Article(id="odd", text_hash="", text=text, language="und"),
        sentences=((0, len(text)),) if text else (), statements=(), figures=(), moments=(), referents=(),
    )  # fmt: skip
    assert 0.0 <= same_story(odd, ENGLISH) <= 1.0
    assert all(p.probability <= 1.0 for p in align(odd, odd))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=5), st.sampled_from(["en", "fr", "zh", "ar", "xx"]))
def test_spans_are_sentences_of_the_articles(lines, language):
    """Both spans of every pair are sentences of their articles, whatever the text."""
    made = article("p", language, [line.replace("\n", " ") or "." for line in lines])
    for pair in align(made, ENGLISH):
        assert pair.left in made.sentences and pair.right in ENGLISH.sentences


def test_one_speaker_makes_a_pair_likelier():
    """Two sentences that say nearly the same are likelier one statement where one person says both."""
    lines = ["The valleys opened a bridge.", "Nobody was hurt in the storm."]
    said, retold = "Both valleys have long traditions of fishing together", "the valleys know a tradition of fishing"
    left = article("x", "en", [*lines, ("Marta Holub", said)])
    same, other = (article("y", "en", [*lines, (who, retold)]) for who in ("M. Holub", "Pieter Vos"))
    start = len("".join(line + "\n" for line in lines))
    of = lambda pairs: max((p.probability for p in pairs if p.left[0] == start == p.right[0]), default=0.0)  # noqa: E731
    assert of(align(left, same)) > of(align(left, other))


def test_a_telling_of_one_clause_pairs_with_the_sentence_that_says_more():
    """What one speaker says in a clause pairs with a telling of that clause alone."""
    more = "The cooperative does not lease foreign trawlers to the shipyards of Bergen and holds no unpaid debts"
    one = "La coopérative ne loue pas de chalutiers étrangers aux chantiers de Bergen"
    left = article("x", "en", ["The council of the harbour met on Monday.", ("Marta Holub", more)])
    right = article("y", "fr", ["Les pêcheurs se sont réunis à Vardo.", ("Marta Holub", one)])
    found = {(words(left, p.left), words(right, p.right)): p.probability for p in align(left, right)}
    assert found[more, one] >= 0.5


def test_one_word_of_one_speaker_makes_no_pair():
    """Parts of what one speaker says that share a single telling word are no pair."""
    told = "The farmers feel a little wind in their sails, and they gave the harbour a bridge"
    left = article("x", "en", ["The council met on Monday in Vardo.", ("Marta Holub", told)])
    right = article("y", "fr", ["Le conseil s'est réuni lundi à Vardo.", ("Marta Holub", "le pont")])
    assert not [p for p in align(left, right) if p.probability >= 0.5 and p.left[0]]
