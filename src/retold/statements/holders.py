"""Who holds a role: « le chef de l'État », "the Kazakh leader", "the minister", from what the article says of its persons."""

from retold.facts.roles import may_be
from retold.facts.vocabulary import Noun
from retold.records import Referent, Span
from retold.statements.cast import Cast, HeldRole
from retold.statements.source_phrases import Source


def holder(cast: Cast, source: Source, at: int) -> tuple[Referent, HeldRole, bool] | None:
    """(person, the role read in the text, whether in the same noun); None where no person of the article holds it.

    A country in the source that all of a person's countries contradict forbids; so does the other gender.
    """
    noun = source.noun
    if noun is None:
        return None
    known = cast.known
    wanted = frozenset(token.low for token in source.tokens) - known.determiners - known.of
    complement = _complement(source, cast)
    best: tuple[float, Referent, HeldRole, bool] | None = None
    for referent in cast.people:
        if not allowed(cast, referent, noun, source.countries):
            continue
        for role in cast.roles[referent.name]:
            score = _likeness(role, noun, source.countries, wanted)
            if score <= 0 or _elsewhere(role, complement, noun, cast):
                continue
            score += _nearness(referent, at)
            if source.countries and not set(role.countries) & set(source.countries):
                score -= 4.0
            if best is None or score > best[0]:
                best = score, referent, role, role.noun == noun.words
    return (best[1], best[2], best[3]) if best and best[0] > 0 else None


def _complement(source: Source, cast: Cast) -> frozenset[str]:
    """What a role is a role of, countries aside: {"agriculture"} of "the minister of agriculture"."""
    words, inside = set(), False
    for token in source.tokens:
        inside = inside or token.low in cast.known.of
        words.add(token.low) if inside else None
    noun = set(source.noun.words.replace("'", "' ").split()) if source.noun else set()
    return frozenset(words) - cast.known.small - noun


def _elsewhere(role: HeldRole, complement: frozenset[str], noun: Noun, cast: Cast) -> bool:
    """Whether source and role are roles of different things: "the village chief" is no general, of another ministry none."""
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
    lands = cast.countries(referent)
    return not (countries and lands and not lands & set(countries))


def _likeness(role: HeldRole, noun: Noun, countries: tuple[str, ...], wanted: frozenset[str]) -> float:
    if role.noun != noun.words and not may_be(noun.kind, role.kind):
        return 0.0
    score = 2.0 + (role.noun == noun.words) + 0.5 * (role.kind == noun.kind) + 0.5 * len(role.words & wanted)
    return score + (1.0 if set(countries) & set(role.countries) else 0.0)


def _nearness(referent: Referent, at: int) -> float:
    """-.5 for a person not named yet, else up to 1: how lately the person was named before this place."""
    before = [start for start, _ in referent.mentions if start < at]
    return max(0.0, 1.0 - (at - before[-1]) / 2000) if before else -0.5


def named_ahead(cast: Cast, source: Source, span: Span) -> Referent | None:
    """The person introduced right after a headline or lead that gives only a role: the first who opens a sentence in the
    next two paragraphs, is surely a person, and has no role that speaks against it."""
    here = cast.paragraph(span[0])
    if here > 2 or source.noun is None or source.possessive:
        return None
    end = cast.paragraph_span(min(here + 3, len(cast.paragraph_starts) - 1))[1]
    if here == 2 and any(cast.surely_person(referent) and not cast.byline(start) for start, referent in cast.named_before(span[0])):
        return None
    for at, _, referent in cast.named_between(span[1], end):
        if not cast.surely_person(referent) or cast.in_quotation(at) or cast.times_named(referent, span[0]) or cast.byline(at):
            continue
        if not allowed(cast, referent, source.noun, source.countries) or _another(cast, referent, source.noun):
            continue
        if cast.opens_sentence(at) or cast.paragraph(at) == here or cast.behind_quotation(at):
            return referent
    return None


def countryman(cast: Cast, source: Source, at: int) -> Referent | None:
    """The person whom a nationality and a role mean where nobody is said to hold it ("the Kazakh leader").

    Of the persons named before, of no other country and no other class: one with a word of that country right behind the
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
        if not before or not (referent.kind == "person" or lone) or not allowed(cast, referent, noun, source.countries) or _another(cast, referent, noun):
            continue
        beside = any(set(source.countries) & set(cast.countries_behind(end)) for _, end in before)
        if lone and not beside:
            continue
        score = 2.0 * beside + 1.6 * any(may_be(noun.kind, role.kind) for role in cast.roles[referent.name]) + 1.5 * (recent is referent)
        if score > 1.0 and (best is None or score > best[0]):
            best = score, referent
    return best[1] if best else None


_HEADS = {"head", "premier", "leader", "politician", "royal", "minister"}


def _another(cast: Cast, referent: Referent, noun: Noun) -> bool:
    """Whether the roles read of a person are of other classes than the noun's."""
    held = [role for role in cast.roles[referent.name] if role.kind != "person"]
    return bool(held) and not any(may_be(noun.kind, role.kind) or may_be(role.kind, noun.kind) for role in held)
