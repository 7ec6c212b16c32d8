"""Who a pronoun means: by gender, nearness, subject position, and who spoke last."""

import re
from collections.abc import Iterator

from retold.records import Referent
from retold.statements.cast import Cast, Said

_FAR = 4
"""Paragraphs: a pronoun reaches no further back."""
_MARGIN = 0.6
"""Two persons whose scores are nearer than this are as likely: unknown (on the gold the right ones lead by one or
more)."""


def relative(cast: Cast, at: int) -> Referent | None:
    """The name right before a relative pronoun, with its preposition or an apposition between (« Ana Rey, vecina del
    barrio, según la cual »)."""
    for start, referent in cast.named_before(at):
        between = cast.text[cast.at[start][0] : at]
        if not between.strip(" ,"):
            return None if _is_owner(cast, referent, start) else referent
        told = referent.kind == "person" and cast.known.pack.speech.drops_subject
        return referent if told and _APPOSED.fullmatch(between) else None
    return None


def _is_owner(cast: Cast, referent: Referent, at: int) -> bool:
    """Whether a name behind "of" may be the body to which the one belongs whom a pronoun takes up: « un analyste de
    Keyen, qui »."""
    front = cast.known.tokens(cast.text, max(0, at - 12), at)
    return bool(front) and front[-1].low in cast.known.of and not cast.surely_person(referent)


_APPOSED = re.compile(r"(?:, [^\W\d_][^.,;:!?()«»“”\"\n]{0,60})?, (?:\w+ )?")
"""Between a name and the pronoun that takes it up: an apposition in commas, a preposition."""


def person(cast: Cast, at: int, gender: str | None, but: Referent | None = None) -> tuple[Referent, str] | None:
    """The person whom a pronoun of this gender (None: of any) means, and the reason in words; None where nobody fits.
    `but` is who says the pronoun: to themselves nobody is "she".

    Names inside other quotations count only where nothing else is near: who is quoted speaks of them, not as them.
    """
    here, quotation = cast.paragraph(at), cast.in_quotation(at)
    last = _last_person(cast, at)
    acting = cast.acting(at)
    scored: list[tuple[float, Referent]] = []
    seen: set[str] = set()
    for start, referent, subject in _meant_before(cast, at):
        if referent.name in seen or referent is but or not fits(cast, referent, gender):
            continue
        distance = here - cast.paragraph(start)
        if not subject and cast.in_quotation(start) not in (None, quotation):
            continue
        if scored and distance > 1 and scored[0][0] > 1.0:
            break
        seen.add(referent.name)
        score = -2.0 * distance - (at - start) / 400
        score += 1.0 if subject or cast.opens_sentence(start) else 0.0
        score += 1.5 if last is referent else 0.0
        score += 1.5 if acting is not None and acting[1] is referent else 0.0
        score += 0.5 if gender and cast.gender[referent.name] == gender else 0.0
        score -= 0.0 if cast.surely_person(referent) else 1.0
        scored.append((score, referent))
    if not scored:
        return None
    scored.sort(key=lambda item: -item[0])
    if len(scored) > 1 and scored[0][0] - scored[1][0] < _MARGIN:
        return None
    best = scored[0][1]
    return best, "who spoke last" if best is last else "the nearest that fits"


def closest(cast: Cast, at: int, gender: str | None) -> Referent | None:
    """The person named right before: "the latter", « celui-ci »."""
    for _, referent in cast.named_before(at, 1, cast.people_starts):
        if fits(cast, referent, gender):
            return referent
    return None


def _meant_before(cast: Cast, at: int) -> Iterator[tuple[int, Referent, bool]]:
    """(place, person, whether as a speaker) of all names and speakers near before a place, the nearest first."""
    floor = cast.floor(at, _FAR)
    spoken = [(said.at, said.referent, True) for said in cast.said[-8:] if said.referent and floor <= said.at < at]
    spoken.sort(key=_place)
    for start, referent in cast.named_before(at, _FAR, cast.people_starts):
        while spoken and spoken[-1][0] >= start:
            yield spoken.pop()
        yield start, referent, False
    yield from reversed(spoken)


def _place(meant: tuple[int, Referent, bool]) -> int:
    return meant[0]


def fits(cast: Cast, referent: Referent, gender: str | None) -> bool:
    """Whether a referent is a person who may be of this gender."""
    known = cast.gender[referent.name]
    return referent.kind == "person" and (gender is None or known is None or known == gender)


def _last_person(cast: Cast, at: int) -> Referent | None:
    for said in reversed(cast.said):
        if said.at < at and said.referent is not None and said.referent.kind == "person":
            return said.referent
    return None


def thing(cast: Cast, at: int, gender: str | None) -> Said | Referent | None:
    """The body or document that "it" means: one that has just spoken, else the nearest body that opens a sentence.

    With a gender (« il », « elle »): only in the same paragraph, in a noun of that gender, and nearer than any person.
    """
    here = cast.paragraph(at)
    for said in reversed(cast.said):
        if said.at >= at:
            continue
        near = here - cast.paragraph(said.at) <= (0 if gender else 1)
        inhuman = said.sort in ("body", "document") or (said.referent is not None and said.referent.kind == "body")
        if near and inhuman and not said.plural and (gender is None or said.gender == gender):
            return said
        if gender or not near:
            break
    for start, referent in cast.named_before(at, 0 if gender else 1):
        if gender and fits(cast, referent, gender):
            break
        if referent.kind != "body" or not (" " in referent.name or len(referent.mentions) > 1):
            continue
        told = gender is None or cast.determiner_gender(start) == gender
        if told and cast.in_quotation(start) is None and cast.subject(start):
            return referent
    return None


def several(cast: Cast, at: int) -> Said | None:
    """The group that "they" means: only one that spoke last, in this paragraph or the one before."""
    for said in reversed(cast.said):
        if said.at < at:
            return said if said.plural and cast.paragraph(at) - cast.paragraph(said.at) <= 1 else None
    return None
