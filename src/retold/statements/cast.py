"""An article's cast: its referents with where they are named, what is learned of them, and who has spoken so far."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from retold.facts.declension import declension_of
from retold.facts.vocabulary import Vocabulary, vocabulary
from retold.records import Referent, Span
from retold.text.layout import Layout

_CLAUSE = re.compile(r"[^.,;:!?()\n]*")
OPENING = 4
"""Characters before what opens a paragraph: a dash, marks."""
_BYLINE = 3
"""Fewer words than these stand before a name in a byline: "by" and "from" stand in other lines too."""


class HeldRole(Struct, frozen=True, gc=False):
    """A role of a person as the text gave it: class, noun, countries and all words of the phrase."""

    kind: str
    noun: str
    countries: tuple[str, ...]
    words: frozenset[str]
    phrase: str


class Said(Struct, frozen=True, gc=False):
    """Somebody who spoke: where, who (None where unnamed), in which words, one or several, of which grammatical
    gender."""

    at: int
    referent: Referent | None
    words: str
    sort: str
    plural: bool
    gender: str | None


class Cast:
    """Who may be meant in one article. Grows while its statements are resolved in text order."""

    def __init__(self, layout: Layout, referents: Sequence[Referent]) -> None:
        self.text = layout.text
        self.known: Vocabulary = vocabulary(layout.pack)
        self.referents = referents
        self.people = [referent for referent in referents if referent.kind == "person"]
        self.named = {referent.name: referent for referent in referents}
        self.at = {start: (end, referent) for referent in referents for start, end in referent.mentions}
        self.starts = sorted(self.at)
        self.people_starts = [start for start in self.starts if self.at[start][1].kind == "person"]
        self.paragraph_starts = [start for start, _ in layout.paragraphs]
        self.sentences = layout.sentences
        self.quoted = [quotation.span for quotation in layout.quotations if quotation.depth == 0]
        self.gender: dict[str, str | None] = {referent.name: referent.gender for referent in referents}
        self.said: list[Said] = []
        self.lost: list[tuple[int, str | None]] = []
        """Where somebody spoke whom nobody knows, with the gender told: a pronoun behind may mean them."""
        self.sure: dict[str, bool] = {}
        self.own_names: dict[str, str] = {}
        self._by_surname: dict[str, list[Referent]] = {}
        for referent in self.people:
            first, _, last = referent.name.rpartition(" ")
            if first:
                self._by_surname.setdefault(last, []).append(referent)
        self._roles: dict[str, list[HeldRole]] = {}
        self._words: dict[str, frozenset[str]] = {}

    def roles(self, referent: Referent) -> list[HeldRole]:
        """The roles of a referent, those read in the text first; taken apart when first asked, for few ever are."""
        if referent.name not in self._roles:
            self._roles[referent.name] = [
                HeldRole(role.kind, role.noun, role.countries, self.words(phrase), phrase)
                for role in self.named[referent.name].roles
                for phrase in (self.text[slice(*role.span)],)
            ]
        return self._roles[referent.name]

    def words(self, phrase: str) -> frozenset[str]:
        """The words of a phrase or name in plain lower case."""
        if phrase not in self._words:
            self._words[phrase] = frozenset([token.low for token in self.known.tokens(phrase, 0, len(phrase))])
        return self._words[phrase]

    def countries_behind(self, end: int) -> tuple[str, ...]:
        """The countries named in the few words behind a name ("Putin in the Kremlin"), up to any punctuation."""
        window = _CLAUSE.match(self.text, end, end + 30)
        return self.known.countries_in(self.known.tokens(self.text, end, window.end())) if window else ()

    def byline(self, at: int) -> bool:
        """Whether a name stands in a byline or the line of an interviewer: a short paragraph, behind a word for
        that."""
        start, end = self.paragraph_span(self.paragraph(at))
        if end - start > 90:
            return False
        front = self.known.tokens(self.text, start, at)
        return bool(front) and (
            (front[-1].low in self.known.bylines and len(front) < _BYLINE)
            or front[-1].low in self.known.interviewers
            or front[0].low in self.known.interviewers
        )

    def learn_role(self, referent: Referent, role: HeldRole) -> None:
        """A role once resolved is this person's: met again it means the same, and another country's is another's."""
        held = self.roles(referent)
        if all((role.noun, role.countries, role.words) != (h.noun, h.countries, h.words) for h in held):
            held.append(role)

    def learn_gender(self, referent: Referent, gender: str) -> None:
        """What a pronoun told of a person whose name tells nothing."""
        if self.gender.get(referent.name) is None:
            self.gender[referent.name] = gender

    def surely_person(self, referent: Referent) -> bool:
        """Whether more than two capitals in a row shows a person: a gender, a role, or a surname that stands alone."""
        known = self.sure.get(referent.name)
        if known is None:
            last = referent.name.split()[-1]
            alone = any(self.text[a:b] == last for a, b in referent.mentions)
            roles = self._roles.get(referent.name, self.named[referent.name].roles)
            told = self.gender[referent.name] or roles or alone
            known = self.sure[referent.name] = referent.kind == "person" and bool(told)
        return known

    def surely_body(self, referent: Referent) -> bool:
        """Whether a name of unknown kind may pass for a body: of several words, or named again and no surname."""
        if " " in referent.name:
            return True
        again = len(referent.mentions) > 1 and not self.known.pack.names.nouns_capital
        return again and not self.may_be_surname(referent)

    def may_be_surname(self, referent: Referent) -> bool:
        """Whether a lone word ends as surnames of its language do."""
        forms = declension_of(self.known.pack.names) if " " not in referent.name else None
        return forms is not None and not forms.last and forms.may_be_surname(referent.name.lower())

    def of_surname(self, word: str) -> Referent | None:
        """The one person of this surname, in any of its forms; None where two have it, or nobody."""
        forms = declension_of(self.known.pack.names)
        wanted = {word, *((forms.name(word),) if forms and forms.last else forms.surnames_of(word) if forms else ())}
        found = [referent for referent in self.people if " " in referent.name and referent.name.split()[-1] in wanted]
        return found[0] if len(found) == 1 else None

    def namesakes(self, surname: str, at: int) -> Sequence[Referent]:
        """The persons of this surname who are named with another word before a place."""
        return [referent for referent in self._by_surname.get(surname, ()) if referent.mentions[0][0] < at]

    def countries(self, referent: Referent) -> set[str]:
        """The countries that the roles of a person name."""
        return {code for role in self.roles(referent) for code in role.countries}

    def topic(self, at: int) -> Referent | None:
        """The person whom the text is speaking of: who spoke last, or who opened a sentence last, in this paragraph
        or the
        one before."""
        here = self.paragraph(at)
        place, found = -1, None
        for said in reversed(self.said):
            if said.at < at and said.referent is not None:
                if said.referent.kind == "person" and here - self.paragraph(said.at) <= 1:
                    place, found = said.at, said.referent
                break
        for start, referent in self.named_before(at, 1, self.people_starts):
            if start <= place:
                break
            if self.opens_sentence(start) and self.in_quotation(start) is None:
                return referent
        return found

    def acting(self, at: int) -> tuple[int, Referent] | None:
        """(where, who): the person who opens the sentence before a place in its paragraph, or its own, in nobody's
        words; None where there is none. A paragraph behind a colon goes on with the one before."""
        at = self.led(at)
        n = self.sentence(at)
        for start, referent in self.named_before(at, 0, self.people_starts):
            if self.in_quotation(start) is None and self._acts(referent, start):
                if self._is_one_of_several(start):
                    return None
                return (start, referent) if n - self.sentence(start) <= 1 and self.surely_person(referent) else None
        return None

    def led(self, at: int) -> int:
        """A place, or the end of the paragraph before where that ends in a colon and this place opens its own."""
        start = self.paragraph_span(self.paragraph(at))[0]
        if at - start > OPENING or not start:
            return at
        before = len(self.text[:start].rstrip())
        return before if self.text[before - 1] == ":" else at

    def _acts(self, referent: Referent, at: int) -> bool:
        """Whether a name at a place opens its sentence: alone, with its role, or behind "Told of this, "."""
        at = self._introduced(referent, at)
        if self.subject(at):
            return True
        opening = self.sentences[self.sentence(at)][0]
        front = self.text[opening:at]
        return front.endswith(", ") and front.count(" ") < 7 and not any(opening <= n < at for n in self.people_starts)

    def _is_one_of_several(self, at: int) -> bool:
        """Whether a conjunction or a comma joins the name at a place to another, before it or behind."""
        end = self.at[at][0]
        beside = (
            *self.known.tokens(self.text, max(0, at - 12), at)[-1:],
            *self.known.tokens(self.text, end, end + 8)[:1],
        )
        listed = self.text[end : end + 2] == ", " and end + 2 in self.at
        return listed or any(token.low in self.known.conjunctions for token in beside)

    def _introduced(self, referent: Referent, at: int) -> int:
        """Where the phrase begins that names a referent at a place: at the role right before the name, if any."""
        ahead = [a for a, b in (role.span for role in self.named[referent.name].roles) if a < at <= b + 3]
        return min(ahead, default=at)

    def lost_before(self, at: int, gender: str | None) -> bool:
        """Whether the last one who spoke before a place, near it, is nobody known, of this gender maybe."""
        said = max([said.at for said in self.said[-8:] if said.at < at], default=-1)
        here = self.paragraph(at)
        return any(
            said < place < at and here - self.paragraph(place) <= 1 and (not gender or not told or told == gender)
            for place, told in self.lost[-4:]
        )

    def last_body(self, at: int) -> Referent | None:
        """The body that spoke last before a place, or that opened a sentence in this paragraph or the one before."""
        here = self.paragraph(at)
        for said in reversed(self.said):
            if here - self.paragraph(said.at) > 2:
                break
            if said.at < at and said.referent is not None and said.referent.kind == "body" and not said.plural:
                return said.referent if self.surely_body(said.referent) or said.sort == "body" else None
        for start, referent in self.named_before(at, 1):
            if referent.kind != "body" or not self.surely_body(referent):
                continue
            if self.subject(start) and self.in_quotation(start) is None:
                return referent
        return None

    def named_before(
        self, at: int, back: int | None = None, among: Sequence[int] | None = None
    ) -> Iterator[tuple[int, Referent]]:
        """(place, referent) of every name before a place, the nearest first, no more than `back` paragraphs before;
        `among` those that begin at these places."""
        starts = self.starts if among is None else among
        floor = self.floor(at, back)
        for n in range(bisect_left(starts, at) - 1, -1, -1):
            if starts[n] < floor:
                return
            yield starts[n], self.at[starts[n]][1]

    def floor(self, at: int, back: int | None) -> int:
        """Where the paragraph begins that stands `back` before that of a place; -1 where there is none."""
        first = -1 if back is None else self.paragraph(at) - back
        return self.paragraph_starts[first] if first >= 0 else -1

    def named_between(self, start: int, end: int) -> Iterator[tuple[int, int, Referent]]:
        """(start, end, referent) of every name that begins in a range, in order."""
        for n in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            yield self.starts[n], *self.at[self.starts[n]]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph in which a place lies."""
        return bisect_right(self.paragraph_starts, at) - 1

    def paragraph_span(self, number: int) -> Span:
        """From the beginning of a paragraph to that of the next."""
        last = number + 1 >= len(self.paragraph_starts)
        start = self.paragraph_starts[number] if 0 <= number < len(self.paragraph_starts) else len(self.text)
        return start, len(self.text) if last else self.paragraph_starts[number + 1]

    def sentence(self, at: int) -> int:
        """The number of the sentence in which a place lies."""
        return bisect_right(self.sentences, (at, len(self.text))) - 1

    def sentence_end(self, at: int) -> int:
        """Where the sentence ends in which a place lies."""
        n = self.sentence(at)
        return self.sentences[n][1] if n >= 0 else at

    def opens_sentence(self, at: int) -> bool:
        """Whether a name stands where a sentence's subject does: within its first forty code points."""
        n = self.sentence(at)
        return n >= 0 and at - self.sentences[n][0] < 40

    def subject(self, at: int) -> bool:
        """Whether a name opens its sentence with no more than a determiner or noun in front, behind no preposition."""
        n = self.sentence(at)
        front = self.known.tokens(self.text, self.sentences[n][0], at) if n >= 0 else []
        return len(front) < 4 and not any(token.low in self.known.complements for token in front)

    def behind_quotation(self, at: int) -> bool:
        """Whether a name stands right behind a quotation, as in « …, recounted X »."""
        return any(mark in self.text[max(0, at - 30) : at] for mark in '”"»’')

    def determiner_gender(self, at: int) -> str | None:
        """The gender that the determiner in front of a name tells."""
        front = self.known.tokens(self.text, max(0, at - 12), at)
        return self.known.gendered.get(front[-1].low) if front else None

    def in_quotation(self, at: int) -> Span | None:
        """The outermost quotation in which a place lies, None outside."""
        n = bisect_right(self.quoted, (at, len(self.text))) - 1
        return self.quoted[n] if n >= 0 and self.quoted[n][0] <= at < self.quoted[n][1] else None

    def times_named(self, referent: Referent, before: int | None = None) -> int:
        """How often a referent is named, before a place where one is given."""
        return (
            len(referent.mentions) if before is None else bisect_left([start for start, _ in referent.mentions], before)
        )
