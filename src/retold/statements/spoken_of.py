"""Who is meant by words that say no more than what somebody is, where the one spoken of is the only one they fit:
« aseguró la procesada », "the hunky plasterer fumed"."""

from retold.records import Referent
from retold.statements.cast import Cast
from retold.statements.holders import ANYBODY, allowed, another, complement_of
from retold.statements.source_phrases import Source

_OFFICES = {
    *("official", "executive", "mayor", "minister", "head", "leader", "judge", "lawyer", "spokesperson", "journalist"),
    *("governor", "premier", "aide", "cleric"),
}
"""Classes of roles of which a report has several people: "the treasurer" is seldom the one who has just spoken (right
in 2 of 20 on the development halves)."""
_APPOSED = {"expert", "occupation", "athlete"}
"""Classes that whoever has another role may have too: the bank's president is « la economista »."""
_LONGEST = 2
"""Words of a plain description behind its determiner: a noun, maybe with an adjective."""


def spoken_of(cast: Cast, source: Source, at: int) -> Referent | None:
    """The person whom the text is speaking of, where a plain description fits nobody else near; None where it does not.

    Who has a role of another class is meant only where the description agrees in gender, in the same paragraph.
    On the development halves any description of the one spoken of was right in 32 of 139, these in 19 of 22.
    """
    noun = source.noun
    if noun is None or noun.kind in _OFFICES or not _plain(cast, source, at):
        return None
    topic, gender = cast.topic(at), noun.gender or source.gender
    if topic is None or not _known(cast, topic) or not allowed(cast, topic, noun, source.countries):
        return None
    beside = any(referent is topic for _, referent in cast.named_before(at, 0, cast.people_starts))
    rivals = {r.name: r for _, r in cast.named_before(at, 1 if beside else None, cast.people_starts) if r is not topic}
    fitting = [
        r for r in rivals.values() if _known(cast, r) and allowed(cast, r, noun, ()) and not another(cast, r, noun)
    ]
    if fitting or cast.lost_before(at, gender):
        return None
    if not another(cast, topic, noun):
        return topic
    agrees = gender is not None and cast.gender[topic.name] == gender
    alone = noun.kind in ANYBODY or (noun.kind in _APPOSED and source.own[1] - source.own[0] == len(noun.words))
    return topic if beside and agrees and alone else None


def _known(cast: Cast, referent: Referent) -> bool:
    """Whether more than a single capital shows that this is a person."""
    return cast.surely_person(referent) and (" " in referent.name or bool(cast.gender[referent.name]))


def _plain(cast: Cast, source: Source, at: int) -> bool:
    """Whether a source points at somebody with a noun and no more than an adjective, in the text's own words."""
    if not source.definite or source.possessive or source.plural or source.owner is not None:
        return False
    if source.bare and not cast.known.pack.names.declension:
        return False
    longest = 1 if source.bare else _LONGEST
    words = cast.text[slice(*source.own)].split()
    return len(words) <= longest and not complement_of(source, cast) and cast.in_quotation(at) is None
