from retold.linking.generation import RAREST, Counts, Generation, joined, shipped, turned, with_lexicon

BARE = Generation(number=0, documents=0, counts={"en": Counts(sentences=100, types={"harbou": 40})})


def test_rarity_follows_the_counts():
    """A frequent word is common, one never seen as rare as can be, and a phrase as rare as its rarest word."""
    assert BARE.rarity("en", "harbour") < 1.0 < BARE.rarity("en", "lighthouse") <= RAREST
    assert BARE.rarity("en", "harbour lighthouse") == BARE.rarity("en", "lighthouse")


def test_a_lexicon_is_read_both_ways():
    """What a language's words mean in the hub is known from the hub too, beside what was known."""
    once = with_lexicon(BARE, {"fr": {"phare": {"lighth": 0.4}}})
    twice = with_lexicon(once, {"fr": {"phare": {"lighth": 0.6, "beacon": 0.2}}})
    assert twice.learned["fr-en"] == {"phare": {"lighth": 0.6, "beacon": 0.2}}
    assert twice.learned["en-fr"] == {"beacon": {"phare": 0.2}, "lighth": {"phare": 0.6}}


def test_joined_lexicons_keep_the_greater_probability():
    """Neither lexicon loses a pair of words, and the surer of two says how sure."""
    one, other = {"mer": {"sea": 0.9}}, {"mer": {"sea": 0.3, "ocean": 0.2}, "port": {"harbou": 0.5}}
    assert joined(one, other) == {"mer": {"sea": 0.9, "ocean": 0.2}, "port": {"harbou": 0.5}}
    assert turned(turned(one)) == one


def test_languages_without_words_of_their_own_have_some():
    """CLDR's keywords give a language that Retold has no pack of words that mean an English one."""
    assert "boat" in {other for others in shipped().learned["vi-en"].values() for other in others}
