"""Who and what an article speaks of: names grouped into persons, bodies and places, with their roles and gender."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from retold.facts.names import Mention, mentions
from retold.facts.roles import RoleReading, role_after, role_before
from retold.facts.spelling import fold
from retold.facts.vocabulary import Vocabulary, vocabulary
from retold.records import Referent, ReferentKind, Role, Span
from retold.text.layout import Layout

Gender = Literal["m", "f"]


class _Draft:
    """A referent while it grows."""

    __slots__ = ("body_votes", "first", "gender", "given", "kind", "last", "mentions", "names", "parts", "roles")

    def __init__(self, mention: Mention, parts: tuple[str, ...]) -> None:
        self.names: dict[str, int] = {}
        self.mentions: list[Span] = []
        self.roles: list[RoleReading] = []
        self.gender: str | None = None
        self.given: str | None = None
        self.kind = "unknown"
        self.parts = parts
        self.first, self.last = parts[0], parts[-1]

    def add(self, mention: Mention, parts: tuple[str, ...]) -> None:
        name = mention.name
        self.names[name.text] = self.names.get(name.text, 0) + 1
        self.mentions.append((mention.start, mention.end))
        if len(parts) > len(self.parts):
            self.parts, self.first, self.last = parts, parts[0], parts[-1]
        if name.gender in ("m", "f"):
            self.gender = self.gender or name.gender
        if self.kind == "unknown" or (self.kind == "place" and name.kind == "person"):
            self.kind = name.kind

    def read_role(self, reading: RoleReading | None) -> None:
        if reading is None:
            return
        if reading.noun.sort == "role":
            if self.kind != "body" or reading.noun.kind != "source":
                self.kind = "person"
            if reading.noun.gender:
                self.gender = self.gender or reading.noun.gender
        elif self.kind == "unknown":
            self.kind = "body"
        if reading not in self.roles:
            self.roles.append(reading)


def referents(layout: Layout) -> tuple[Referent, ...]:
    """The persons, bodies and places that the report names, in order of first mention.

    `name` is the fullest form, the most frequent among equally full ones; a lone surname stands alone only where no
    fuller form is met. Mentions are those of the report itself, not of its furniture.
    """
    known = vocabulary(layout.pack)
    drafts = _group(layout, known)
    return tuple(_finish(draft, known) for draft in drafts)


def _group(layout: Layout, known: Vocabulary) -> list[_Draft]:
    text = layout.text
    by_last: dict[str, list[_Draft]] = {}
    by_first: dict[str, list[_Draft]] = {}
    drafts: list[_Draft] = []
    previous: tuple[Mention, _Draft] | None = None
    for mention in mentions(layout):
        parts = _parts(mention.name.text, known)
        if not parts:
            continue
        draft = _acronym(text, mention, previous, drafts) or _match(mention, parts, by_last, by_first)
        if draft is None:
            draft = _Draft(mention, parts)
            draft.given = _given_gender(mention.name.text, known)
            drafts.append(draft)
        _index(draft, parts, by_last, by_first)
        draft.add(mention, parts)
        floor = previous[0].end if previous and previous[1].kind == "person" else 0
        _read_roles(draft, mention, text, known, floor)
        previous = mention, draft
    return drafts


_PARTS = re.compile(r"[^\s.,'’ ]+")


def _parts(name: str, known: Vocabulary) -> tuple[str, ...]:
    """The folded words of a name without particles and joints; "J." is one letter."""
    found = (part for part in _PARTS.findall(name) if part not in known.particles and part not in known.joints)
    return tuple(folded for folded in map(fold, found) if folded)


def _index(draft: _Draft, parts: tuple[str, ...], by_last: dict[str, list[_Draft]], by_first: dict[str, list[_Draft]]) -> None:
    for table, key in ((by_last, parts[-1]), (by_first, parts[0])):
        listed = table.setdefault(key, [])
        if draft in listed:
            listed.remove(draft)
        listed.append(draft)


def _match(mention: Mention, parts: tuple[str, ...], by_last: dict[str, list[_Draft]], by_first: dict[str, list[_Draft]]) -> _Draft | None:
    """The referent that a name means: the last one meant of those that it fits."""
    gender = mention.name.gender
    for draft in reversed(by_last.get(parts[-1], ())):
        if _fits(draft, parts, gender):
            return draft
    if len(parts) == 1 and not mention.name.title:
        for draft in reversed(by_first.get(parts[0], ())):
            if draft.parts[0] == parts[0] and draft.kind != "place":
                return draft
    if len(parts) > 1 and all(len(part) == 1 for part in parts):
        for listed in by_first.values():
            for draft in listed:
                if tuple(part[0] for part in draft.parts) == parts:
                    return draft
    return None


def _fits(draft: _Draft, parts: tuple[str, ...], gender: str | None) -> bool:
    known_gender = draft.gender or draft.given
    if gender in ("m", "f") and known_gender and known_gender != gender:
        return False
    if len(parts) == 1 or len(draft.parts) == 1:
        return draft.last == parts[-1]
    if draft.last != parts[-1]:
        return False
    a, b = draft.parts[0], parts[0]
    if a == b or draft.parts == parts:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return a in parts or b in draft.parts


_SMALL = 4


def _acronym(text: str, mention: Mention, previous: tuple[Mention, _Draft] | None, drafts: Sequence[_Draft]) -> _Draft | None:
    """The body that an acronym stands for: the one named right before its bracket, or one whose initials it is."""
    letters = mention.name.text
    if not (letters.isupper() and 1 < len(letters) <= 8 and " " not in letters):
        return None
    if text[mention.lead - 2 : mention.lead] == " (" and previous and previous[0].end == mention.lead - 2:
        return previous[1]
    low = letters.lower()
    for draft in drafts:
        if len(draft.parts) == len(letters) > 1 and "".join(part[0] for part in draft.parts) == fold(low):
            return draft
    return None


def _read_roles(draft: _Draft, mention: Mention, text: str, known: Vocabulary, floor: int) -> None:
    name = mention.name
    if name.role:
        span = (mention.lead + name.role_span[0], mention.lead + name.role_span[1])
        draft.read_role(RoleReading(name.role, name.countries, span))
    if name.kind in ("body", "place"):
        return
    draft.read_role(role_before(text, mention.lead, known, floor))
    draft.read_role(role_after(text, mention.end, known))


def _finish(draft: _Draft, known: Vocabulary) -> Referent:
    name = max(draft.names, key=lambda form: (len(_parts(form, known)), not form.isupper(), draft.names[form], form))
    kind: ReferentKind = "body"
    if draft.kind in ("person", "place"):
        kind = "person" if draft.kind == "person" else "place"
    elif draft.kind == "unknown" and len(draft.parts) > 1:
        kind = "person"
    gender = draft.gender
    if gender is None and kind == "person":
        gender = _given_gender(name, known)
    roles = tuple(_roles(draft))
    return Referent(
        name=name,
        kind=kind,
        mentions=tuple(draft.mentions),
        roles=roles,
        gender="m" if gender == "m" else "f" if gender == "f" else None,
    )


def _given_gender(name: str, known: Vocabulary) -> str | None:
    first = name.split()[0].lower()
    return known.given.get(first) or known.given.get(first.split("-")[0])


def _roles(draft: _Draft) -> Iterator[Role]:
    for reading in draft.roles:
        yield Role(span=reading.span, kind=reading.noun.kind, noun=reading.noun.words, countries=reading.countries)
