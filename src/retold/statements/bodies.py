"""Who speaks where a body, a document or a group does: spokespeople, "the company", own words."""

import re
from collections.abc import Sequence

from retold.facts.declension import declension_of
from retold.facts.vocabulary import Noun, Token, Vocabulary
from retold.records import Referent, Span
from retold.statements.adjectives import base_form
from retold.statements.answers import Answer, held_by
from retold.statements.cast import Cast, Said
from retold.statements.holders import belongs, holder
from retold.statements.source_phrases import Source

_ANY_BODY = {"firm", "association", "media", "school", "hospital", "team"}
"""Classes of nouns that mean a body named before where nothing else is said ("the company"), unlike "the
government"."""


def spokesperson(cast: Cast, source: Source, span: Span) -> Answer | None:
    """A spokesperson without a name speaks for the body."""
    words = cast.text[span[0] : span[1]]
    if source.owner is not None and source.owner.kind == "body":
        return Answer("spokesperson", words, "a spokesperson speaks for the body", source.owner)
    if source.owner is not None and source.owner.kind == "person" and belongs(cast, source):
        return None
    found = holder(cast, source, span[0]) if source.definite else None
    if found:
        return held_by(cast, found, source, words)
    beside = _body_beside(source.tokens, cast.known)
    if beside:
        body_words = cast.text[beside[0] : beside[1]]
        noun = cast.known.nouns.get(body_words.lower())
        met = _spoken(cast, span[0]) if noun and body_words.lower() in cast.known.any_body else None
        if met and noun and _may_be_called(cast, met.words, met.referent, noun):
            return Answer("spokesperson", met.words, "a spokesperson of the body that spoke last", met.referent)
        forms = declension_of(cast.known.pack.names)
        body_words = forms.phrase(body_words) if forms else body_words
        return Answer("spokesperson", body_words, "a spokesperson speaks for the body")
    if len(source.tokens) > 2 or (source.bare and len(source.tokens) > 1 and source.tokens[0].text[0].isupper()):
        return None  # of somebody nobody knows: „Lindqvists Sprecherin“
    before = max((said for said in cast.said if said.at < span[0]), key=lambda said: said.at, default=None)
    if before and source.definite and not source.possessive and _spoke_for(before):
        return Answer("spokesperson", before.words, "a spokesperson of the body that spoke last", before.referent)
    last, met = cast.last_body(span[0]), _spoken(cast, span[0])
    if last is None and met is not None and met.referent is None and _is_of(cast, source, met, span[0]):
        return Answer("spokesperson", met.words, "a spokesperson of the body that spoke last")
    return Answer("spokesperson", words, "a spokesperson of the body that spoke last", last) if last else None


def _spoke_for(said: Said) -> bool:
    """Whether it was a spokesperson who spoke, for a body: who goes on is no other."""
    return said.sort == "role" and not said.plural and (said.referent is None or said.referent.kind == "body")


def _is_of(cast: Cast, source: Source, met: Said, at: int) -> bool:
    """Whether a spokesperson is of a body described before: it spoke last of all, and a compound names nothing else
    („Polizeisprecher“)."""
    if met is not max((said for said in cast.said if said.at < at), key=lambda said: said.at):
        return False
    word, nouns = source.tokens[-1].low, cast.known.nouns
    tails = ((n, nouns.get(word[n:])) for n in range(3, len(word) - 3))
    first = next((word[:n] for n, tail in tails if tail and tail.kind == "spokesperson"), "")
    return first.rstrip("-s") in met.words.lower()


def house(cast: Cast, source: Source, span: Span) -> str | None:
    """A reporter met before by the house: "the correspondent" is the "Kazinform correspondent" of an earlier
    sentence."""
    if source.noun is None or source.noun.kind != "journalist":
        return None
    if source.owner is not None and source.owner.kind == "body":
        return cast.text[source.own[0] : source.own[1]]
    found = re.search(rf"[^\W\d_a-z][\w-]+ {re.escape(source.noun.words)}\b", cast.text[: span[0]])
    return found.group() if found and found.group().split()[0].lower() not in cast.known.determiners else None


def body(cast: Cast, source: Source, span: Span) -> Answer | None:
    """Who "the company" or "the ministry" is: the last body so called, else the one that spoke last, else its own
    words."""
    noun, words = source.noun, cast.text[span[0] : span[1]]
    if noun is not None and source.definite and not (source.plural or source.possessive or source.owner):
        for start, referent in cast.named_before(span[0]):
            if referent.kind == "body" and cast.at[start][0] <= span[0] and _called(cast, referent, noun.words):
                return Answer("body met again", words, f"the last body called “{noun.words}”", referent)
        points_back = noun.words in cast.known.any_body
        alone = len(source.tokens) <= (1 if source.bare else 2)
        alone = alone or (points_back and _describes_only(source))
        if alone and (points_back or (noun.kind in _ANY_BODY and noun.words in cast.known.nouns)):
            met = _spoken(cast, span[0]) if points_back and (source.bare or noun.kind == "media") else None
            if met and _may_be_called(cast, met.words, met.referent, noun):
                return Answer("body met again", met.words, "the body that spoke last", met.referent)
            last = cast.last_body(span[0]) or _spoken_of(cast, span[0])
            if last is not None and _may_be_called(cast, last.name, last, noun):
                return Answer("body met again", words, "the body that spoke last", last)
            if points_back:
                return None
        longer = _spoken_so(cast, noun, span[0]) if alone else None
        if longer:
            return Answer("body met again", longer.words, f"the last body called “{noun.words}”", longer.referent)
    return own_words(cast, source)


def _spoken_so(cast: Cast, noun: Noun, at: int) -> Said | None:
    """The body that spoke before in longer words with the same noun, which may have another ending there."""
    for said in reversed(cast.said):
        person = said.referent is not None and said.referent.kind != "body"
        if said.at >= at or said.plural or person or " " not in said.words or said.sort not in ("body", "name"):
            continue
        found = map(cast.known.nouns.get, cast.words(said.words))
        if any(n and n.kind == noun.kind and n.words[:_STEM] == noun.words[:_STEM] for n in found):
            return said
    return None


_STEM = 7
"""Letters in which two forms of one noun agree, endings aside."""


def _describes_only(source: Source) -> bool:
    """Whether nothing but adjectives stands between a determiner and a noun: "the state-owned company"."""
    return not source.bare and all(token.text.islower() for token in source.tokens[1:-1])


def _spoken(cast: Cast, at: int) -> Said | None:
    """The body, named or described, that spoke last in this paragraph or the two before."""
    here = cast.paragraph(at)
    for said in reversed(cast.said):
        near = said.at < at and here - cast.paragraph(said.at) <= 2 and not said.plural
        if near and (said.sort == "body" or (said.referent is not None and said.referent.kind == "body")):
            return said
    return None


def _spoken_of(cast: Cast, at: int) -> Referent | None:
    """The body that the article is about: named before this place, three times in all, and oftener than any other."""
    bodies = [referent for referent in cast.referents if referent.kind == "body" and cast.surely_body(referent)]
    bodies.sort(key=lambda referent: -len(referent.mentions))
    often = [len(referent.mentions) for referent in bodies[:2]] + [0, 0]
    return bodies[0] if often[0] > max(2, often[1]) and cast.times_named(bodies[0], at) else None


def _called(cast: Cast, referent: Referent, noun: str) -> bool:
    name = cast.own_names.get(referent.name, referent.name)
    return noun in cast.words(name) or any(role.noun == noun for role in referent.roles)


def _may_be_called(cast: Cast, name: str, referent: Referent | None, noun: Noun) -> bool:
    """Whether no noun makes a body one of another class: neither "the agency Norpress" nor a ministry is "the company".
    A noun in its own name tells that too, unless what is asked for may be any body ("Grupo Valmira")."""
    known = cast.known.nouns
    beside = [word for start, _ in (referent.mentions if referent else ()) for word in _word_before(cast, start)]
    roles = [role.noun for role in (referent.roles if referent else ())]
    within = () if noun.words in cast.known.any_body and noun.kind != "media" else cast.words(name)
    kinds = {one.kind for one in map(known.get, (*within, *roles, *beside)) if one and one.sort == "body"}
    return not kinds or noun.kind in kinds


def _word_before(cast: Cast, at: int) -> list[str]:
    return [token.low for token in cast.known.tokens(cast.text, max(0, at - 24), at)[-1:]]


def own_words(cast: Cast, source: Source, *, subject: bool = False) -> Answer | None:
    """A description as its own name; None for one person whom nothing but an unknown noun describes. As the `subject`
    of a verb in the plural it stands in its base form: «исследования показывают»."""
    proper = cast.text[source.own[0]].isupper() and not source.bare
    if source.sort == "unknown" and not (source.plural or proper or (source.definite and not source.possessive)):
        return None
    words = cast.text[source.own[0] : source.own[1]]
    articles = cast.known.pack.speech.drops_subject and not source.bare
    one = source.sort == "unknown" and not source.plural and articles
    if one and (cast.in_quotation(source.own[0]) or words.lower() in cast.known.countries):
        return None  # « el brasileño », and whom a quoted speaker knows: somebody, but nobody's name
    first, known = words.split()[0].lower() if words.split() else "", cast.known
    if words.lower() in known.plural_determiners:
        return None  # "Three said no"
    if first in known.relatives or first in known.pronouns or not any(letter.isalpha() for letter in words):
        return None  # "those of Ashton", "12 %": it names nobody
    determiner = "" if source.bare or not source.tokens else source.tokens[0].low
    words = base_form(_without_case(words, determiner, cast.known), determiner, cast.known)
    forms = None if subject else declension_of(cast.known.pack.names)
    base = cast.known.nouns.get(source.noun.words) if source.plural and source.noun else None
    several = base is not None and not base.plural  # «рабочие» are no worker, though one is listed
    return Answer("own words", forms.phrase(words) if forms and not several else words, "the source names nobody")


def _without_case(words: str, determiner: str, known: Vocabulary) -> str:
    """A noun phrase with its first noun as it is in the base form, where the determiner tells its case."""
    noun, space, rest = words.partition(" ")
    rules = known.case_endings.get(determiner, ()) if noun[0].isupper() else ()
    forms = [noun[: len(noun) - len(ending)] + base for ending, base in rules if noun.endswith(ending)]
    listed = next((form for form in forms if (n := known.nouns.get(form.lower())) and not n.plural), None)
    return (listed or (forms[0] if forms else noun)) + space + rest


def _body_beside(tokens: Sequence[Token], known: Vocabulary) -> Span | None:
    """The body beside a spokesperson: "a council spokesperson", "a spokesman for its interior ministry"."""
    for at in range(len(tokens)):
        found = known.noun_at(tokens, at)
        if found and found[0].sort in ("body", "group"):
            first = at
            while (
                first > 0
                and tokens[first - 1].low not in known.determiners | known.of
                and not known.noun_at(tokens, first - 1)
            ):
                first -= 1
            return tokens[first].start, tokens[at + found[1] - 1].end
    return None
