"""Words of two languages learned from sentences that say the same."""

from msgspec.structs import replace

from retold.linking.evidence import Kind, table
from retold.linking.generation import Generation, counted_only, shipped, turned
from retold.linking.learning import learned, translations
from retold.linking.typed import Typed, typed_text

LESSONS = [
    (["phare", "brule"], ["lightho", "burn"]),
    (["phare", "port"], ["lightho", "harbour"]),
    (["port", "ferme"], ["harbour", "closed"]),
    (["ferme", "brule"], ["closed", "burn"]),
]


def _read(text: str, language: str, generation: Generation) -> Typed:
    return typed_text(text, language, [(0, len(text))], generation)


def test_words_that_meet_again_and_again_are_learned() -> None:
    """What stands beside each other in sentence after sentence is learned, and nothing else is likelier."""
    lexicon = learned(LESSONS)
    assert max(lexicon["phare"], key=lexicon["phare"].__getitem__) == "lightho"
    assert max(lexicon["port"], key=lexicon["port"].__getitem__) == "harbour"
    assert all(0.1 <= p <= 1.0 for others in lexicon.values() for p in others.values())


def test_what_met_once_is_chance() -> None:
    """Two words that met in one pair of sentences only are not learned; without lessons nothing is."""
    assert learned(LESSONS[:1]) == {}
    assert learned([]) == {}


def test_anchors_explain_their_partners_and_are_not_learned() -> None:
    """A figure on both sides takes its partner, and never stands in the lexicon."""
    lexicon = learned([(["number:40", "phare"], ["number:40", "lightho"])] * 3)
    assert set(lexicon) <= {"phare"}
    assert all(":" not in other for others in lexicon.values() for other in others)


def test_a_lexicon_reads_both_ways() -> None:
    """Turned twice it is what it was."""
    lexicon = learned(LESSONS)
    assert turned(turned(lexicon)) == lexicon


def test_two_languages_meet_through_the_hub() -> None:
    """Languages without a lexicon of their own are joined through English, with the product of both probabilities."""
    both = replace(
        counted_only(), learned={"fr-en": {"phare": {"lightho": 0.5}}, "en-de": {"lightho": {"leucht": 0.4}}}
    )
    assert translations("phare", "fr", "de", both) == {"leucht": 0.2}
    assert translations("phare", "fr", "kk", both) == {}


def test_what_was_learned_is_evidence_between_two_languages() -> None:
    """A learned pair of words links two languages and says so; inside one language it says nothing."""
    known = replace(counted_only(), learned={"fr-en": {"goelan": {"seagul": 0.6}}})
    ours, theirs = _read("Les goélands crient.", "fr", known), _read("The seagulls cry.", "en", known)
    key = next(one.stem[:6] for one in ours.types if one.letters.startswith("go"))
    known = replace(known, learned={"fr-en": {key: {"seagul": 0.6}}})
    kinds = table(ours, theirs, known).kind.tolist()
    assert Kind.LEARNED in kinds
    assert Kind.LEARNED not in table(ours, theirs, counted_only()).kind.tolist()


def test_the_shipped_lexicon_has_every_language_both_ways() -> None:
    """Generation 0 comes with words of twelve languages against English, none of them an anchor."""
    tables = shipped().learned
    assert {"fr-en", "en-fr", "zh-en", "en-zh", "kk-en"} <= tables.keys()
    assert all(":" not in word for table in tables.values() for word in table)
