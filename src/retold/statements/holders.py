"""Who holds a role: « le chef de l'État », "the Kazakh leader", "the minister", from what the article says of its
persons."""

from msgspec import Struct

from retold.facts.roles import may_be
from retold.facts.vocabulary import Noun
from retold.records import Referent, Span
from retold.statements import antecedents
from retold.statements.cast import Cast, HeldRole
from retold.statements.source_phrases import Source

_LEAST, _MARGIN = 1.5, 0.6
"""A holder needs this score, and this lead over the next person; else nobody is sure to be meant."""


class Holding(Struct, frozen=True, gc=False):
    """A person who may be meant by a role: how surely, by which role read in the text (None: the person spoken of)."""

    score: float
    referent: Referent
    role: HeldRole | None


def holder(cast: Cast, source: Source, at: int) -> Holding | None:
    """The person of the article whom a role means; None where no one does, or two as likely.

    A role read in the text counts by class, noun, shared words and countries; newspapers also call by a role whom they
    have just named, so the person spoken of gains. A country or gender that contradicts forbids.
    """
    noun = source.noun
    if noun is None:
        return None
    wanted = _Wanted(cast, source, at)
    topic = cast.topic(at)
    last = len(cast.text) if cast.paragraph(at) < 2 else cast.sentence_end(at)
    found = []
    for referent in cast.people:
        if referent.mentions[0][0] > last:
            continue  # behind the lead nobody is meant who is named later
        if referent is source.owner and belongs(cast, source):
            continue  # «издатель Зиминой»
        roles = cast.roles(referent)
        if referent.mentions[0][0] > at and not wanted.in_headline:
            roles = [role for role in roles if role.noun == noun.words]
        if (roles or topic is referent) and allowed(cast, referent, noun, source.countries):
            best = max((_held_so(cast, role, wanted) for role in roles), default=(0.0, None), key=_first)
            score, role = best
            if role is None and not (topic is referent and wanted.may_be_guessed and not another(cast, referent, noun)):
                continue
            score += (2.0 if topic is referent else 0.0) + _nearness(cast, referent, at)
            found.append(Holding(score, referent, role))
    found.sort(key=lambda holding: -holding.score)
    if not found or found[0].score < _LEAST or (len(found) > 1 and found[0].score - found[1].score < _MARGIN):
        return None
    return found[0]


def belongs(cast: Cast, source: Source) -> bool:
    """Whether the one named in a source is the owner of whom it means, by the case or ending of the name («издатель
    Зиминой», „Lindqvists Sprecherin“, "Roe's lawyer")."""
    if source.owner is None:
        return False
    own = set(source.owner.name.split())
    first, last = source.tokens[0].start, source.tokens[-1].end
    for start, end, referent in cast.named_between(first, last):
        if referent is source.owner:
            return not own.issuperset(cast.text[start:end].split()) or cast.text[end : end + 2] in ("'s", "’s")
    return False


_OFFICES = {"head", "premier", "politician", "minister", "legislator", "governor", "candidate"}
"""Classes of roles by which newspapers call whom they have just named without saying so."""


def _first(pair: tuple[float, HeldRole | None]) -> float:
    return pair[0]


class _Wanted:
    """What a source says of the person meant."""

    def __init__(self, cast: Cast, source: Source, at: int) -> None:
        assert source.noun is not None
        known = cast.known
        self.noun = source.noun
        self.countries = set(source.countries)
        self.words = frozenset(token.low for token in source.tokens) - known.determiners - known.of
        noun = set(source.noun.words.split())
        names = (
            token.low for token in source.tokens if token.text[:1].isupper() and token.start != source.tokens[0].start
        )
        self.names = {low for low in names if low not in noun and low not in known.countries and low not in known.heads}
        self.adjectives = self.words & known.before_roles
        self.complement = complement_of(source, cast)
        self.in_headline = cast.paragraph(at) == 0
        """A headline says whose office it is where the text, with the name, does not again."""
        self.may_be_guessed = source.noun.kind in _OFFICES and not self.complement
        """Whether the one spoken of may be meant though no such role was read: « la ministre », not « la ministre des
        Transports », who may be anybody."""


def _held_so(cast: Cast, role: HeldRole, wanted: _Wanted) -> tuple[float, HeldRole | None]:
    """How well a role read in the text fits the role wanted; 0 and None where it is another."""
    noun = wanted.noun
    if (role.noun != noun.words and not may_be(noun.kind, role.kind)) or _elsewhere(
        role, wanted.complement, noun, cast
    ):
        return 0.0, None
    score = (
        2.0
        + (role.noun == noun.words)
        + 0.5 * (role.kind == noun.kind)
        + min(1.5, 0.5 * len(role.words & wanted.words))
    )
    if wanted.countries:
        unsaid = wanted.in_headline and not role.countries and role.noun == noun.words
        score += 1.0 if wanted.countries & set(role.countries) else -1.0 if unsaid else -4.0
    if wanted.names and not wanted.names & role.words:
        says_no_more = role.noun == noun.words and not role.words - cast.known.small - set(role.noun.split())
        score -= 1.0 if wanted.in_headline and says_no_more else 2.5
    if wanted.adjectives and not wanted.adjectives & role.words:
        score -= 1.0
    return (score, role) if score > 0 else (0.0, None)


def _nearness(cast: Cast, referent: Referent, at: int) -> float:
    """.5 for a person named in the same paragraph, falling to -1; -.5 for one not named yet."""
    before = [start for start, _ in referent.mentions if start < at]
    if not before:
        return -0.5
    return max(-1.0, 0.5 - 0.25 * (cast.paragraph(at) - cast.paragraph(before[-1])))


def complement_of(source: Source, cast: Cast) -> frozenset[str]:
    """What a role is a role of, countries aside: {"agriculture"} of "the minister of agriculture"."""
    words, inside = set(), False
    for token in source.tokens:
        inside = inside or token.low in cast.known.of
        words.add(token.low) if inside else None
    noun = set(source.noun.words.replace("'", "' ").split()) if source.noun else set()
    return frozenset(words) - cast.known.small - noun


def _elsewhere(role: HeldRole, complement: frozenset[str], noun: Noun, cast: Cast) -> bool:
    """Whether source and role are roles of different things: "the village chief" is no general, of another ministry
    none."""
    if not complement or complement & role.words:
        return False
    known = cast.known
    rest = role.words - known.small - known.before_roles - set(role.noun.split())
    return bool(rest) if role.noun == noun.words else True


def allowed(cast: Cast, referent: Referent, noun: Noun, countries: tuple[str, ...]) -> bool:
    """Whether neither gender nor country forbids that this person is meant."""
    gender = cast.gender[referent.name]
    if noun.gender and gender and noun.gender != gender:
        return False
    lands = cast.countries(referent) if countries else ()
    return not lands or not lands.isdisjoint(countries)


def named_ahead(cast: Cast, source: Source, span: Span) -> Referent | None:
    """The person introduced right after a headline or lead that gives only a role: the first who opens a sentence in
    the next two paragraphs, is surely a person, and has no role that speaks against it; sooner one who is called so
    there."""
    here = cast.paragraph(span[0])
    if here > 2 or source.noun is None or source.possessive or cast.sentence(span[0]) > 1:
        return None
    if here and source.bare and cast.known.pack.names.declension:
        return None  # without articles a noun points to nobody by itself
    end = cast.paragraph_span(min(here + 3, len(cast.paragraph_starts) - 1))[1]
    if here == 2 and any(
        cast.surely_person(referent) and not cast.byline(start) for start, referent in cast.named_before(span[0])
    ):
        return None
    fitting = [
        (at, referent)
        for at, _, referent in cast.named_between(span[1], end)
        if cast.surely_person(referent)
        and not cast.in_quotation(at)
        and not cast.times_named(referent, span[0])
        and not cast.byline(at)
        and allowed(cast, referent, source.noun, source.countries)
        and not another(cast, referent, source.noun)
    ]
    so_called = (one for _, one in fitting if any(role.noun == source.noun.words for role in cast.roles(one)))
    opening = (
        one for at, one in fitting if cast.opens_sentence(at) or cast.paragraph(at) == here or cast.behind_quotation(at)
    )
    return next(so_called, None) or next(opening, None)


def countryman(cast: Cast, source: Source, at: int) -> Referent | None:
    """The person whom a nationality and a role mean where nobody is said to hold it ("the Kazakh leader").

    Of the persons named before, of no other country and no other class: one with a word of that country right behind
    the
    name, else one of the role without a country, else the one who spoke last, in this paragraph or the one before.
    """
    noun = source.noun
    if noun is None or not source.countries or noun.kind not in _HEADS:
        return None
    last = next((said for said in reversed(cast.said) if said.at < at and said.referent is not None), None)
    recent = last.referent if last and cast.paragraph(at) - cast.paragraph(last.at) <= 1 else None
    best: tuple[float, Referent] | None = None
    for referent in cast.referents:
        before = [(start, end) for start, end in referent.mentions if start < at]
        lone = referent.kind == "body" and " " not in referent.name and not referent.roles
        if (
            not before
            or not (cast.surely_person(referent) or lone)
            or not allowed(cast, referent, noun, source.countries)
            or another(cast, referent, noun)
        ):
            continue
        beside = any(set(source.countries) & set(cast.countries_behind(end)) for _, end in before)
        if lone and not beside:
            continue
        score = (
            2.0 * beside
            + 1.6 * any(may_be(noun.kind, role.kind) for role in cast.roles(referent))
            + 1.5 * (recent is referent)
        )
        if score > 1.0 and (best is None or score > best[0]):
            best = score, referent
    return best[1] if best else None


def sole(cast: Cast, source: Source, at: int) -> Referent | None:
    """The one person named before, nobody else, whom a role may mean that nobody is said to hold: « el letrado ».

    With others named whom the role may not mean, right answers and wrong ones were as many on unopened gold.
    """
    noun = source.noun
    if noun is None or source.countries or complement_of(source, cast) or cast.in_quotation(at):
        return None
    if cast.lost_before(at, noun.gender):
        return None
    named = [r for r in cast.people if cast.times_named(r, at) and cast.surely_person(r)]
    fitting = [
        referent
        for referent in named
        if allowed(cast, referent, noun, ()) and (noun.kind in ANYBODY or not _of_other_class(cast, referent, noun))
    ]
    if len(fitting) != 1:
        return None
    return fitting[0] if len(named) == 1 else None


def called_anew(cast: Cast, source: Source, at: int) -> Referent | None:
    """The person spoken of, where a lone noun of their gender calls them by what was not said of them before: « la
    mujer », «певец».

    A noun for any person ("the woman") means whom a pronoun would mean; one for a trade whoever spoke last, in this
    paragraph and the sentence before, where no other trade is known of them. Offices and roles in court are more often
    somebody else's: of all roles together 9 of 40 were right on the gold, of these 5 of 6.
    """
    noun, size = source.noun, len(source.tokens)
    if noun is None or noun.gender is None or noun.kind in _NOT_ANEW or cast.in_quotation(at):
        return None
    if size > 2 - source.bare or source.owner or cast.lost_before(at, noun.gender):
        return None
    if noun.kind == "person":
        meant = antecedents.person(cast, at, noun.gender)
        one = meant[0] if meant else None
    else:
        last = next((said for said in reversed(cast.said) if said.at < at), None)
        near = last is not None and cast.paragraph(last.at) == cast.paragraph(at) and not last.plural
        one = last.referent if last and near and cast.sentence(at) - cast.sentence(last.at) < 2 else None
    if one is None or cast.gender[one.name] != noun.gender:
        return None
    return None if noun.kind != "person" and another(cast, one, noun) else one


_NOT_ANEW = {
    "kin",
    "source",
    "journalist",
    "judge",
    "lawyer",
    "prosecutor",
    "notary",
    "police",
    "spokesperson",
    "accused",
    "witness",
} | _OFFICES


def _of_other_class(cast: Cast, referent: Referent, noun: Noun) -> bool:
    """Whether a person has roles, now or once, and none that the noun may mean."""
    held = [role for role in cast.roles(referent) if role.kind != "person"]
    return bool(held) and not any(may_be(noun.kind, role.kind) or may_be(role.kind, noun.kind) for role in held)


ANYBODY = {"accused", "victim", "witness", "person", "candidate"}
"""Classes of roles in which anybody may be, whatever else they are."""
_ANYBODYS = ANYBODY | {"kin"}
"""Roles that say nothing against another: somebody's son may be a student."""
_HEADING = {"executive", "leader", "official"}
_TRADES = {"doctor", "teacher", "scientist", "expert", "artist", "activist", "worker"}
"""Trades whose people may head something: «завідувачка відділення» is a doctor."""
_HEADS = {"head", "premier", "leader", "politician", "royal", "minister"}


def another(cast: Cast, referent: Referent, noun: Noun) -> bool:
    """Whether the roles read of a person are of other classes than the noun's."""
    said_less = _ANYBODYS | _HEADING if noun.kind in _TRADES else _ANYBODYS
    held = [role for role in cast.roles(referent) if role.kind not in said_less and not role.words & cast.known.past]
    return bool(held) and not any(may_be(noun.kind, role.kind) or may_be(role.kind, noun.kind) for role in held)
