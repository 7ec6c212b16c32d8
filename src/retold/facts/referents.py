"""Who and what an article speaks of: names grouped into persons, bodies and places, with their roles and gender."""

import re
from collections.abc import Sequence

from retold.facts.declension import declension_of
from retold.facts.drafts import Draft, finish, fits
from retold.facts.evidence import evident
from retold.facts.glued import parted
from retold.facts.names import Mention, behind_of, headlines, mentions
from retold.facts.roles import APPOSES, RoleReading, role_after, role_before
from retold.facts.runs import Name, governs, may_own
from retold.facts.spelling import fold
from retold.facts.vocabulary import Noun, Token, Vocabulary, vocabulary
from retold.records import Referent, Span
from retold.text.layout import Layout


def referents(layout: Layout) -> tuple[Referent, ...]:
    """The persons, bodies and places that the report names, in order of first mention.

    `name` is the fullest form, the most frequent among equally full ones; a lone surname stands alone only where no
    fuller form is met. Mentions are those of the report itself, not of its furniture.
    """
    grouping = _Grouping(layout.text, vocabulary(layout.pack))
    found = parted(mentions(layout))
    if grouping.known.pack.names.nouns_capital:
        found = tuple(evident(layout.text, found, grouping.known))
    drafts = grouping.group(found)
    for headline in headlines(layout):
        grouping.find_again(headline)
    for draft in drafts:
        draft.mentions.sort()
    return tuple([finish(draft) for draft in sorted(drafts, key=lambda draft: draft.mentions[0])])


class _Grouping:
    """Names that mean the same, put together: full names first, then single words, each to the one meant last."""

    def __init__(self, text: str, known: Vocabulary) -> None:
        self.text = text
        self.known = known
        self.found: Sequence[Mention] = ()
        self.meant: list[Draft | None] = []
        self.drafts: list[Draft] = []
        self.exact: dict[str, Draft] = {}
        self.sure: dict[str, Draft] = {}
        self.by_initials: dict[str, Draft] = {}
        self.by_last: dict[str, list[Draft]] = {}
        self.by_first: dict[str, list[Draft]] = {}
        self.by_second: dict[str, list[Draft]] = {}
        self.by_oblique: dict[str, Draft] = {}

    def group(self, found: Sequence[Mention]) -> list[Draft]:
        """The referents of all mentions, in no particular order."""
        self.found, self.meant = found, [None] * len(found)
        whole: list[int] = []
        single: list[int] = []
        for n, mention in enumerate(found):
            if parts := mention.name.parts:
                (single if len(parts) == 1 else whole).append(n)
        for n in whole:
            self.meant[n] = self._meant(n, found[n])
        self._read_all_roles(whole)
        for n in single:
            name = found[n].name
            if not name.trade or name.parts[0] in self.by_last:  # "Baker" is a trade where nobody has it for a surname
                self.meant[n] = self._meant(n, found[n])
        self._read_all_roles(single)
        return self.drafts

    def _read_all_roles(self, numbers: Sequence[int]) -> None:
        """The roles around the first mentions of each referent, of the mentions of these numbers."""
        found, meant = self.found, self.meant
        for n in numbers:
            draft = meant[n]
            if draft is not None and draft.looked < _LOOKS:
                draft.looked += 1
                last = meant[n - 1] if n else None
                floor = found[n - 1].end if last is not None and last.kind == "person" and not self._owns(n) else 0
                self._read_roles(draft, found[n], floor)

    def _owns(self, n: int) -> bool:
        """Whether the name before this one is whose role this one's is: « l'avvocato di Bruno, Teresa Longo »."""
        before, after = self.found[n - 1], self.found[n]
        return self.text[before.end : after.lead] == ", " and behind_of(self.text, before.lead, self.known)

    def find_again(self, span: Span) -> None:
        """Find the names known from elsewhere in a headline whose capitals show none."""
        tokens = self.known.tokens(self.text, *span)
        at = 0
        while at < len(tokens):
            size = min(4, len(tokens) - at)
            while size and self.text[tokens[at].start : tokens[at + size - 1].end] not in self.exact:
                size -= 1
            place = tokens[at].start, tokens[at + max(size, 1) - 1].end
            draft = self.exact.get(self.text[slice(*place)]) or self._surname(tokens[at])
            if draft:
                draft.mentions.append(place)
            at += size or 1

    def _surname(self, token: Token) -> Draft | None:
        """The one person of this surname; None where there are two or none."""
        if not token.text[:1].isupper() or token.text in self.known.not_names:
            return None
        drafts = [
            draft
            for draft in self.by_last.get(fold(token.text), ())
            if len(draft.parts) > 1 and draft.kind in ("person", "unknown")
        ]
        return drafts[0] if len(drafts) == 1 else None

    def _meant(self, n: int, mention: Mention) -> Draft:
        """Whom a mention means, the one of that number."""
        name = mention.name
        draft = self.sure.get(name.text)
        if draft is None or (name.gender is not None and name.gender != draft.gender):
            alone = self._acronym(n) if name.acronym else None
            draft = self.exact.get(name.text) if len(name.parts) > 1 else alone
            draft = draft or self._match(mention) or self._new(name)
            if name.text not in self.exact:
                self._enter(name, draft)
        draft.add(mention)
        return draft

    def _new(self, name: Name) -> Draft:
        draft = Draft(name.parts, name.given)
        self.drafts.append(draft)
        return draft

    def _enter(self, name: Name, draft: Draft) -> None:
        """Note a form met for the first time, by all that may call it again."""
        parts = name.parts
        self.exact[name.text] = draft
        if len(parts) > 1:
            self.by_initials.setdefault(name.initials, draft)
            for base in name.bases:
                self.by_oblique.setdefault(base, draft)
        for listed in (self.by_last.setdefault(parts[-1], []), self.by_first.setdefault(parts[0], [])):
            if draft not in listed[-_NAMESAKES:]:
                listed.append(draft)
        if self.known.pack.names.double_surnames and len(parts) > 2 and draft.kind != "body":
            self.by_second.setdefault(parts[-2], []).append(draft)

    def _match(self, mention: Mention) -> Draft | None:
        """The referent that a name means: of those that it fits the one named last before it."""
        name, parts = mention.name, mention.name.parts
        listed, gender = self.by_last.get(parts[-1]), name.gender
        fitting: Sequence[Draft] = (
            [draft for draft in listed[-_NAMESAKES:] if fits(draft, parts, gender)] if listed else ()
        )
        fitting = fitting or self._called_otherwise(name)
        if len(fitting) > 1:
            return max(fitting, key=lambda draft: draft.last_before(mention.start))
        if fitting and not name.gender:
            self.sure[name.text] = fitting[0]
        return fitting[0] if fitting else None

    def _called_otherwise(self, name: Name) -> Sequence[Draft]:
        """Whom a name may mean that is nobody's last word: by a declined form, by a first name or its initials."""
        parts = name.parts
        if len(parts) == 1 and parts[0] in self.by_oblique:
            return [self._stood_for(self.by_oblique[parts[0]], name)]
        if name.bases and (fitting := self._declined(name)):
            return fitting
        if self.known.owner_ending and parts[-1].endswith(self.known.owner_ending) and len(parts) == 1:
            listed = self.by_last.get(parts[-1][: -len(self.known.owner_ending)], ())[-_NAMESAKES:]
            if fitting := [draft for draft in listed if len(draft.parts) > 1]:
                return fitting  # „nach Ansicht Brandts“
        called = self.by_first.get(parts[0], ())[-_NAMESAKES:]
        if len(parts) == 1:
            if parts[0] in self.by_second:
                return self.by_second[parts[0]][-_NAMESAKES:]
            if name.title or not called:
                return ()
            return [d for d in called if d.parts[0] == parts[0] and d.kind != "place"]
        if name.initials == "".join(parts) and name.initials in self.by_initials:
            return [self.by_initials[name.initials]]
        if len(parts) > 2:
            return ()
        if name.patronymic:
            full = [draft for draft in called if len(draft.parts) == 3 and draft.parts[1] == parts[1]]
            if full:
                return full  # «Нина Павловна» is «Нина Павловна Шестакова»
        return [draft for draft in called if len(draft.parts) == 2 and name.patronymic != draft.patronymic]

    def _stood_for(self, draft: Draft, name: Name) -> Draft:
        """Whom only a declined name has named so far, now that the surname stands alone: it tells the base form,
        «Громов» that of «с Ильёй Громовым»."""
        forms = declension_of(self.known.pack.names)
        if forms and not draft.base:
            draft.base = forms.name_of(draft.best_name(), name.text)
            draft.parts = (*draft.parts[:-1], name.parts[-1])
            self.by_last.setdefault(name.parts[-1], []).append(draft)
        return draft

    def _declined(self, name: Name) -> Sequence[Draft]:
        """Whom a surname means that may be a declined form."""
        return [
            draft
            for base in name.bases
            for draft in self.by_last.get(base, ())[-_NAMESAKES:]
            if fits(draft, (base,), name.gender) and _alike(draft.parts, name.parts)
        ]

    def _acronym(self, n: int) -> Draft | None:
        """The body that an acronym stands for: the one named right before its bracket, or one whose initials it is."""
        mention, before = self.found[n], self.meant[n - 1] if n else None
        if before and self.text[self.found[n - 1].end : mention.lead] == " (":
            return before
        return self.by_initials.get(mention.name.acronym)

    def _read_roles(self, draft: Draft, mention: Mention, floor: int) -> None:
        name, text, known = mention.name, self.text, self.known
        if self._describes(mention):
            draft.kind = "place"
            return
        if name.role:
            span = (mention.lead + name.role_span[0], mention.lead + name.role_span[1])
            nation = self._nation_before(mention.lead) if known.pack.names.nouns_capital else None
            if nation is not None:  # „der georgische Präsident“: the adjective has no capital
                span = (nation.start, span[1])
            lands = name.countries or (known.countries_in([nation]) if nation else ())
            draft.read_role(RoleReading(name.role, lands, span))
        if name.kind in ("body", "place"):
            return
        if draft.kind == "unknown":
            before = text[max(0, mention.lead - 12) : mention.lead].rsplit(None, 1)
            if before and before[-1].lower() in known.locatives:
                draft.kind = "place"
            elif " " in name.text:
                word = _WORD_BEHIND.match(text, mention.end)
                draft.kind = "body" if word and word[1] in known.suffixes else "unknown"
        if known.small_titles:
            title = _WORD_BEFORE.search(text, max(0, mention.lead - 20), mention.lead)
            if title and title[1] in known.small_titles:
                draft.kind = "person"
                draft.gender = draft.gender or known.titles[title[1]] or None
        behind = self._title_behind(name, mention.end) if known.declines and not known.first_heads else None
        if behind:
            draft.read_role(RoleReading(behind, (), (mention.start, mention.end)))
        front = role_before(text, mention.lead, known, floor, self._is_nominative(name))
        if front and len(draft.parts) == 1 and governs(front.noun, name.low, known):
            draft.kind, front = "place", None
        if front and len(name.parts) == 1 and (self._goes_on(front, mention) or may_own(front.noun, name.low, known)):
            front = None
        if front and not name.given and self._names_body(front, mention):
            draft.kind, front = "body", None
        if front:
            draft.read_role(front)
        if front and known.gendered.get(known.tokens(text, *front.span)[0].low) == "f":
            draft.gender = draft.gender or "f"
        if text[mention.end : mention.end + 1] in APPOSES:
            draft.read_role(role_after(text, mention.end, known))

    def _title_behind(self, name: Name, end: int) -> Noun | None:
        """The noun for a person with which a name goes on, where heads stand last: «Оразбек ақсақал»."""
        word = _WORD_BEHIND.match(self.text, end) if name.text == name.base else None
        noun = self.known.nouns.get(word[1]) if word else None
        return noun if word and noun and noun.kind in ("person", "kin") and noun.words == word[1] else None

    def _nation_before(self, at: int) -> Token | None:
        """The adjective of a country right before a place."""
        front = self.known.tokens(self.text, max(0, at - 24), at)
        last = front[-1] if front else None
        return last if last and last.low in self.known.countries and self.text[last.end : at].isspace() else None

    def _names_body(self, front: RoleReading, mention: Mention) -> bool:
        """Whether a name is that of a body behind its noun, and nobody whose role is told: « uno studente del liceo
        Keyen »."""
        known = self.known
        last = known.tokens(self.text, *front.span)[-1]
        noun = known.nouns.get(last.low)
        bare = known.first_heads and not known.declines and last.text.islower()
        return bare and noun is not None and noun.sort == "body" and self.text[last.end : mention.lead].isspace()

    def _is_nominative(self, name: Name) -> bool:
        """Whether a full name shows by its first name that it stands in its base form, where names are declined."""
        return self.known.declines and name.given is not None and " " in name.text and name.base == name.text

    def _describes(self, mention: Mention) -> bool:
        """Whether one word is an adjective of a place before the body named by it: «ректор Томского университета»."""
        forms, low = declension_of(self.known.pack.names), mention.name.low
        if forms is None or " " in low or not forms.place_adjectives or not low.endswith(forms.place_adjectives):
            return False
        behind = _WORD_BEHIND.match(self.text, mention.end)
        noun = self.known.nouns.get(behind[1]) if behind else None
        return noun is not None and noun.sort == "body"

    def _goes_on(self, front: RoleReading, mention: Mention) -> bool:
        """Whether one word is the rest of what the role in front of it is a role of: «el consejero de Medio Ambiente»,
        «посол ООН»."""
        last = self.known.tokens(self.text, *front.span)[-1]
        low, adjacent = last.low, self.text[last.end : mention.lead].isspace()
        if self.known.declines and mention.name.acronym and adjacent:
            return True
        noun = low in self.known.nouns or low in self.known.titles or low in self.known.countries
        return adjacent and last.text[0].isupper() and not noun and " " in self.text[slice(*front.span)]


_NAMESAKES = 12
"""Persons of one surname that a name is held against, the last ones met: more are no report's."""
_LOOKS = 8
"""Mentions of one referent around which roles are read: who is named more often has been introduced by then."""
_WORD_BEHIND = re.compile(r"[  ](\w+)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[  ]$")


def _alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two first names, where both have one, may be forms of one: "ильей" and "илья", not "иван" and "анна"."""
    return len(a) == 1 or len(b) == 1 or a[0][:_STEM] == b[0][:_STEM]


_STEM = 2
"""Letters in which the forms of a first name agree («Льва», «Львом»)."""
