"""A referent while it grows: the names, roles and gender that its mentions bring, and what it comes to in the end."""

from collections import Counter

from retold.facts.names import Mention
from retold.facts.roles import RoleReading
from retold.facts.runs import Name
from retold.records import Referent, ReferentKind, Role, Span


class Draft:
    """A referent while it grows."""

    __slots__ = (
        "base",
        "gender",
        "given",
        "kind",
        "last",
        "looked",
        "mentions",
        "names",
        "parts",
        "patronymic",
        "roles",
    )

    def __init__(self, parts: tuple[str, ...], given: str | None) -> None:
        self.names: list[Name] = []
        self.base = ""
        self.last: Name | None = None
        self.mentions: list[Span] = []
        self.roles: list[RoleReading] = []
        self.gender: str | None = None
        self.given = given
        self.kind = "unknown"
        self.parts = parts
        self.looked = 0
        self.patronymic = False

    def add(self, mention: Mention) -> None:
        """One more mention; a fuller name replaces a shorter one."""
        name = mention.name
        self.mentions.append((mention.start, mention.end))
        self.names.append(name)
        if name is self.last:
            return
        self.patronymic = name.patronymic if self.last is None else self.patronymic and name.patronymic
        self.last = name
        if len(name.parts) > len(self.parts):
            self.parts = name.parts
        self.given = self.given or name.given
        if name.gender in ("m", "f"):
            self.gender = self.gender or name.gender
        if self.kind == "unknown" or (self.kind == "place" and name.kind == "person"):
            self.kind = name.kind

    def read_role(self, reading: RoleReading | None) -> None:
        """A role makes a person, a noun for bodies a body of what is not yet known to be one or the other.

        A noun of the other gender than the first name's is somebody else's (“Claudia, while her husband …”)."""
        if reading is None or (self.given and reading.noun.gender and self.given != reading.noun.gender):
            return
        if reading.noun.sort == "role":
            self.kind = "person"
            self.gender = self.gender or reading.noun.gender
        elif self.kind == "unknown":
            self.kind = "body"
        if reading not in self.roles:
            self.roles.append(reading)

    def last_before(self, at: int) -> int:
        """Where it was named last before a place, -1 where it was not."""
        return max([start for start, _ in self.mentions if start < at], default=-1)

    def best_name(self) -> str:
        """The form of most words in its base form; of two the fuller one (see `_fullness`)."""
        if self.base or len(self.names) == 1:
            return self.base or self.names[0].base
        forms = {name.text: name for name in self.names}
        if len(forms) == 1:
            return self.names[0].base
        fullest = [name for name in forms.values() if len(name.parts) == len(self.parts)]
        if len(fullest) > 1:
            standing = {n.text for n in self.names if n.text == n.base and n.parts[-1] == self.parts[-1]}
            times = Counter([name.text for name in self.names])
            fullest.sort(key=lambda name: _fullness(name, name.text in standing, times[name.text]))
        return fullest[-1].base


def _fullness(name: Name, standing: bool, times: int) -> tuple[bool, bool, bool, int, str]:
    """By which of two forms of as many words a referent goes: one with a surname, one in its base form, not in
    capitals, the more frequent."""
    return not name.patronymic, standing, not name.text.isupper(), times, name.text


def fits(draft: Draft, parts: tuple[str, ...], gender: str | None) -> bool:
    """Whether a name may mean a referent of the same last word: no other first name, no other gender."""
    known_gender = draft.gender or draft.given
    if gender in ("m", "f") and known_gender and known_gender != gender:
        return False
    if draft.parts[-1] != parts[-1]:
        return False
    if len(parts) == 1 or len(draft.parts) == 1 or draft.parts == parts:
        return True
    a, b = draft.parts[0], parts[0]
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return a in parts or b in draft.parts


def finish(draft: Draft) -> Referent:
    """The referent that a draft comes to; by a name of several words and nothing else it is a person."""
    kind: ReferentKind = "body"
    if draft.kind in ("person", "place"):
        kind = "person" if draft.kind == "person" else "place"
    elif draft.kind == "unknown" and len(draft.parts) > 1:
        kind = "person"
    gender = draft.gender or (draft.given if kind == "person" else None)
    return Referent(
        name=draft.best_name(),
        kind=kind,
        mentions=tuple(draft.mentions),
        roles=tuple([_role(reading) for reading in draft.roles]) if draft.roles else (),
        gender="m" if gender == "m" else "f" if gender == "f" else None,
    )


def _role(reading: RoleReading) -> Role:
    return Role(span=reading.span, kind=reading.noun.kind, noun=reading.noun.words, countries=reading.countries)
