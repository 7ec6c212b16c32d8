"""One run of capitalised words taken apart: titles and role nouns in front, the name itself, and what it likely
names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from retold.facts.declension import Declension, declension_of
from retold.facts.spelling import fold
from retold.facts.vocabulary import Noun, Token, Vocabulary, vocabulary
from retold.languages.pack import Pack, words
from retold.text.memo import Memo


class Name(Struct, frozen=True, gc=False):
    """What one run of capitals says, in offsets of the run: the name itself, its likely kind, and what stood in front.

    `kind`: "person", "body", "place" or "unknown"; `gender` from a title; `role` a role noun cut off the front, its
    `role_span` counted from the beginning of the name's part of the run; `title` whether a title was cut off.
    """

    start: int
    end: int
    text: str
    kind: str
    gender: str | None = None
    title: bool = False
    role: Noun | None = None
    role_span: tuple[int, int] = (0, 0)
    countries: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    """The folded words of the name, without particles and joints."""
    given: str | None = None
    """The gender that the first name tells."""
    low: str = ""
    """The name in lower case."""
    bare: bool = False
    """Whether nothing but one capital shows that this is a name."""
    trade: bool = False
    """Whether it is a role noun too."""
    initials: str = ""
    """The first letters of `parts`."""
    acronym: str = ""
    """The folded letters of a name that may be an acronym."""
    base: str = ""
    """The name in its base form, where the language declines names."""
    patronymic: bool = False
    """Whether it is a first name with a patronymic only."""
    bases: tuple[str, ...] = ()
    """The folded base forms that a surname may also have, alone or behind a first name that tells none."""


class Runs(Memo[tuple[tuple[int, Name], ...]]):
    """Run of capitals -> its names. `opens`: the runs open sentences."""

    def __init__(self, known: Vocabulary, opens: bool) -> None:
        super().__init__()
        self._known, self._opens = known, opens

    def told(self, word: str) -> tuple[tuple[int, Name], ...]:
        """The names of a run."""
        return parse(word, self._known, self._opens)


@cache
def runs_of(pack: Pack, opens: bool) -> Runs:
    """The memo of a pack's runs."""
    return Runs(vocabulary(pack), opens)


def parse(run: str, known: Vocabulary, opens: bool = False) -> tuple[tuple[int, Name], ...]:
    """Take a run of capitals apart: (where its part begins, the name), in order; none where it holds no name (« Le
    »)."""
    words = run.split(" ")
    if all(map(known.unlisted.__getitem__, words)) and not ((opens or known.declines) and len(words) > 2):
        kind = "person" if words[0].lower() in known.given else "unknown"
        return ((0, with_parts(Name(0, len(run), run, kind), known)),)
    found = []
    bare = _strip_place(_strip_front(known.tokens(run, 0, len(run)), known), known)
    for tokens in _parts(_strip_opener(bare, known, opens), run, known, opens):
        name = _name(run, tokens, known)
        if name:
            found.append((tokens[0].start, with_parts(name, known)))
    return tuple(found)


def with_parts(name: Name, known: Vocabulary) -> Name:
    """The name with all that its words tell, so that it is worked out once however often the name is met."""
    text = name.text
    low = text.lower()
    forms = declension_of(known.pack.names)
    declined = text if forms is None else forms.phrase(text) if name.kind == "body" else forms.name(text)
    base = known.place_bases.get(low, declined)
    parts = parts_of(base, known)
    first, noun = low.split(None, 1)[0], known.nouns.get(low)
    found = replace(
        name,
        parts=parts,
        given=known.given.get(first) or known.given.get(first.partition("-")[0]) or None,
        low=low,
        bare=name.kind == "unknown" and not name.title and name.role is None and " " not in text,
        trade=noun is not None and noun.sort == "role",
        base=base,
        initials="".join([part[0] for part in parts]),
        acronym=fold(text) if 1 < len(text) <= 8 and text.isupper() else "",
    )
    if found.role and found.given and not found.title and found.gender not in (None, found.given):
        # „der Angeklagte Rolf Benz“: nouns made of adjectives have the form of the other gender
        found = replace(found, gender=found.given, role=replace(found.role, gender=found.given))
    return _declined(found, forms) if forms else found


def _declined(name: Name, forms: Declension) -> Name:
    """The name with what its forms tell, where the language declines names."""
    person = name.kind != "body" and not name.text.isupper()
    unread = forms.last is None and name.text == name.base
    alone = person and (len(name.parts) == 1 or unread)
    told = name.given or (forms.gender(name.base) if len(name.parts) > 1 and name.kind != "body" else None)
    bases = tuple(map(fold, forms.surnames_of(name.text.split()[-1]))) if alone else ()
    return replace(name, given=told, patronymic=forms.is_patronymic(name.base), bases=bases)


_PARTS = re.compile(r"[^\s.,'’]+")


def parts_of(name: str, known: Vocabulary) -> tuple[str, ...]:
    """The folded words of a name without particles and joints; "J." is one letter."""
    return tuple(filter(None, map(known.folded.__getitem__, _PARTS.findall(name))))


def _acronym_before_name(tokens: Sequence[Token], at: int, known: Vocabulary) -> bool:
    """Whether an acronym is the complement of a role before somebody's name: «заступник голови РВА Зіновій Хмара»."""
    acronym = tokens[at].text.isupper() and 1 < len(tokens[at].text) < 6
    shapes = tuple(shape.partition("=")[0] for shape in words(known.pack.names.surname_shapes))
    named = tokens[at + 1].low in known.given or tokens[at + 2].low.endswith(shapes)
    return acronym and named


def _strip_place(tokens: list[Token], known: Vocabulary) -> list[Token]:
    """Cut the place that a role belongs to off the name behind it: «мэр Зелёного Остап Гринюк», where "Остап" is a
    first name and what stands before it is declined; a patronymic behind it shows that the surname comes first. Where
    the last word alone is declined, a place in a case of its own is cut off behind a full name («Асан Қали Астанада»).
    """
    forms = declension_of(known.pack.names) if len(tokens) > 2 else None
    full = forms is not None and forms.last and not tokens[1].low.endswith(forms.patronymics)
    if full and tokens[0].low in known.given and _in_case(tokens[2].low, known):
        return tokens[:2]
    forms = None if forms and tokens[0].low in known.given else forms
    gender = known.given.get(tokens[1].low) if forms and not forms.last else None
    if forms is None or gender is None or forms.is_patronymic(f"{tokens[1].text} {tokens[2].text}"):
        return tokens
    declined = tokens[0].low.endswith(words(known.pack.speech.oblique)) or (
        gender == "m" and _gender_told(tokens[0].low, known) not in (None, "m")
    )
    noun = known.nouns.get(tokens[0].low)
    declined = declined or (noun is not None and noun.sort == "body") or forms.may_be_place(tokens[0].low)
    return tokens[1:] if declined and len(tokens[0].text) > 3 else tokens


def _in_case(word: str, known: Vocabulary) -> bool:
    """Whether a word has the ending of a place or of whom something is told to, and not that of a patronymic."""
    cases = known.pack.speech.cases
    ends = tuple(e for name in ("dative", "locative", "ablative") for e in words(cases.get(name, "")) if "|" not in e)
    shapes = tuple(shape.partition("=")[0] for shape in words(known.pack.names.surname_shapes))
    return len(word) > 5 and word.endswith(ends) and not word.endswith(shapes)


def _gender_told(word: str, known: Vocabulary) -> str | None:
    """The gender that a noun's ending tells in its base form."""
    told = (entry.partition("=")[::2] for entry in words(known.pack.names.noun_genders))
    return next((gender for ending, gender in told if word.endswith(ending)), None)


def _strip_opener(tokens: list[Token], known: Vocabulary, opens: bool) -> list[Token]:
    """Cut a word that has its capital from the sentence's start only: "Rival Jane Roe", where "Jane" is a first
    name."""
    if opens and len(tokens) == 2 and _owned(tokens, known):
        return tokens[1:]
    if not (opens and len(tokens) > 2) or tokens[0].low in known.given or tokens[1].low not in known.given:
        return tokens
    return tokens if tokens[0].low in known.titles or known.noun_at(tokens, 0) else tokens[1:]


def _owned(tokens: Sequence[Token], known: Vocabulary) -> bool:
    """Whether the first of two words is no name but what the second, a declined first name or surname, owns:
    «Одноклассники Кирилла», «Ответ Круминой»."""
    forms = declension_of(known.pack.names)
    if forms is None or forms.last or forms.may_be_surname(tokens[0].low):
        return False
    base, low = forms.given.get(tokens[1].low), tokens[1].low
    declined = base is not None and base[0] != low
    if base is None and not forms.may_be_surname(low) and tokens[0].low not in known.given:
        declined = any(map(forms.may_be_surname, forms.surnames_of(low)))
    return declined and not any(map(forms.may_be_surname, forms.surnames_of(tokens[0].low)))


def _parts(tokens: list[Token], run: str, known: Vocabulary, opens: bool) -> Iterator[list[Token]]:
    """Part a run at the joints that hold no name together: "King Aurel of Lathe", "Luis Vasquez for Brightwater
    Yard"."""
    first = 0
    for at in range(1, len(tokens) - 1):
        head = tokens[first:at]
        low = tokens[at].low
        if tokens[at].text.islower() and tokens[at - 1].text[0].isupper():
            both = low in known.conjunctions and tokens[at + 1].low in known.given and head[-1].low in known.given
            if both or not (
                _is_body(tokens[first : at + 1], known)
                or _only_role(head, known)
                or _holds(head, tokens[at + 1 :], low, known, opens)
            ):
                yield head
                first = at + 1
        elif run[tokens[at - 1].end] in "'’" and not _is_body(tokens[first:], known):
            yield head
            first = at
    rest = tokens[first:]
    while rest and rest[0].text.islower():
        rest = rest[1:]
    if len(rest) > 2 and known.attributive and rest[-1].low.endswith(known.attributive):
        rest = rest[:-1]  # «Айдос Серік [Лискідегі] көпірді ашты»: where something else is
    if rest:
        yield rest


def _only_role(head: Sequence[Token], known: Vocabulary) -> bool:
    """Whether a phrase ends in a role noun and so names nobody ("Foreign Minister"); many trades are surnames too, so
    behind one other word they make a name ("Stacy Baker")."""
    for at, token in enumerate(head):
        found = None if known.unlisted[token.text] else known.noun_at(head, at)
        if found and found[0].sort == "role" and at + found[1] == len(head):
            if at == 1 and known.first_heads and head[0].low in known.given and not head[at].text.isupper():
                return False  # « Luis Pastor »: titles before names have no capital here
            if at and known.compounds and head[0].low in known.given:
                return False
            surname = found[0].kind in _SURNAMES if at < 2 else head[0].low in known.given
            return not (at + 1 == len(head) and surname and not head[at].text.isupper())
    return False


def governs(role: Noun, word: str, known: Vocabulary) -> bool:
    """Whether the one word behind a role is the town or land that it governs: «мэр Карамыса»."""
    forms = declension_of(known.pack.names) if role.kind in _GOVERNS else None
    if forms is None:
        return False
    subject = forms.nouns.get(role.words) == role.words  # whose name would be no adjective in another case
    return forms.may_be_place(word) or (subject and word.endswith(forms.place_adjectives))


def may_own(role: Noun, word: str, known: Vocabulary) -> bool:
    """Whether the one word behind a role that is always somebody's may be whose it is: «адвокат Лунина» is Lunin's, or
    Lunina herself; where words are declined that leaves open who speaks."""
    own = declension_of(known.pack.names) is not None and known.pack.speech.nominative != ""
    return own and role.kind in KEPT and word.endswith(words(known.pack.speech.owning)[:2])


KEPT = frozenset(["kin", "lawyer", "spokesperson", "aide"])
"""Classes of roles that are always somebody's."""
_GOVERNS = {"mayor", "governor"}
_SURNAMES = {"worker"}
"""Classes of role nouns that are as often surnames ("Baker")."""


def _holds(head: Sequence[Token], rest: Sequence[Token], joint: str, known: Vocabulary, opens: bool) -> bool:
    """Whether a joint keeps a name together: a particle, or one unknown word in front ("Dialogue of …")."""
    if (
        len(head) == 1
        and opens
        and head[0].low not in known.given
        and any(token.low in known.given for token in rest[:2])
    ):
        return False
    if known.pack.names.nouns_capital and _another_noun(head, rest, joint, known):
        return False
    if joint in known.particles or joint in known.determiners:
        return True
    return (
        joint == known.first_of
        and len(head) == 1
        and head[0].low not in known.given
        and head[0].low not in known.countries
    )


def _another_noun(head: Sequence[Token], rest: Sequence[Token], joint: str, known: Vocabulary) -> bool:
    """Whether an article is that of another noun, where all nouns have capitals: „sagte Hanna Kolbe der Agentur
    Nordfunk“, „Jan Roth von der Polizei“. A lone first name has one in its surname: „Hanna von der Aue“."""
    first = head[-1].low in known.given
    if rest[0].low in known.definite and joint in known.of:
        return not first
    return joint in known.definite and not first and len(head) > 1 and head[-2].low in known.given


def _name(run: str, tokens: list[Token], known: Vocabulary) -> Name | None:
    """The name that one part of a run holds; None where it is all title, role or nothing."""
    if _is_body(tokens, known):
        return _body(run, tokens, known)
    cut, title, gender, role, role_span = _front(tokens, known)
    rest = tokens[cut:]
    countries = known.countries_in(tokens[:cut]) if cut else ()
    if rest and rest[0].low in known.of and cut:
        rest, more = _after_complement(rest, known)
        countries += known.countries_in(more)
    if role and rest and rest[0].text.islower() and rest[0].low in known.definite:
        role, role_span, gender = None, (0, 0), None  # „Gouverneur der Region“: what it is a role of
    while rest and rest[0].text.islower():
        rest = rest[1:]
    rest = _strip_place(list(rest), known) if role else rest  # «Речниця Єврокомісії Моніка Лан»
    while rest and rest[-1].text.islower():
        rest = rest[:-1]
    rest, nation = _strip_nation(rest, known)
    if not rest or _only_role(rest, known):
        return None
    anybody = role is not None and role.kind == "person" and known.pack.names.nouns_capital
    if anybody and len(rest) == 1 and rest[0].low not in known.given:
        # „Deutsche Umwelthilfe“, „holte der Schwede Punkt um Punkt“: no person has a lone noun for a name
        return Name(tokens[0].start, tokens[-1].end, run[tokens[0].start : tokens[-1].end], "unknown")
    text = run[rest[0].start : rest[-1].end]
    body = known.nouns.get(rest[0].low) if len(rest) == 1 and not title else None
    if role and (_is_body(rest, known) or (body and body.sort == "body")):  # a trainer's club is no person
        role, role_span = None, (0, 0)
    if role and not title and known.declines and " ".join(token.low for token in rest) in known.countries:
        role, role_span = None, (0, 0)  # «Премьер Грузии»: the country is the role's complement, and nobody is named
    kind = "person" if title or role else _kind(rest, known)
    if role and not title and len(rest) == 1 and may_own(role, rest[0].low, known):
        role, role_span, gender = None, (0, 0), None
    if role and not title and len(rest) == 1 and governs(role, rest[0].low, known):
        role, role_span, kind = None, (0, 0), "place"  # «Мэр Карамыса»: so is the town
    if kind == "unknown" and (rest[0].text in known.not_names or all(token.low in known.calendar for token in rest)):
        return None
    return Name(rest[0].start, rest[-1].end, text, kind, gender, title, role, role_span, countries + nation)


_CONTRACTED = re.compile("['’]")


def _strip_front(tokens: list[Token], known: Vocabulary) -> list[Token]:
    """Cut elided articles and words that are never names off the front of a run."""
    at = 0
    while at < len(tokens) and not known.unlisted[tokens[at].text] and _is_front(tokens, at, known):
        at += 1
    return tokens[at:] if at else tokens


def _is_front(tokens: Sequence[Token], at: int, known: Vocabulary) -> bool:
    """Whether a listed word at the front of a run is no part of a name."""
    text, low = tokens[at].text, tokens[at].low
    if (text if text.isalpha() else _CONTRACTED.split(text)[0]) in known.not_names and low not in known.titles:
        named = known.first_heads and low in known.calendar and low in known.given and at + 1 < len(tokens)
        return not named  # « Julio Arregui »: months have no capital where heads stand first
    if text.isupper() and len(text) > 1 and text.capitalize() in known.not_names:
        return True
    if low[-1] == "'" and low.rstrip("'") in known.elisions:
        return True
    if text.islower() if at else (len(tokens) > 2 and low in known.interviewers):
        return True
    return known.declines and len(tokens) > at + 2 and _acronym_before_name(tokens, at, known)


def _is_body(tokens: Sequence[Token], known: Vocabulary) -> bool:
    """Whether the run names a body: its last word, or the one before a joint, is a noun for bodies, or ends a firm's
    name."""
    if len(tokens) < 2:
        return False
    led = (known.compounds or known.declines or known.first_heads) and known.noun_at(tokens, 0)
    if led and led[0].sort == "role":
        return False
    if tokens[-1].text in known.suffixes or _names_body(tokens[-1], known):
        return True
    for at in range(len(tokens) - 1):
        if tokens[at + 1].low in known.joints and _names_body(tokens[at], known):
            return True
    first, second = tokens[0].low, tokens[1].low
    opens = _names_body(tokens[0], known) and first not in known.given and second not in known.titles
    return opens and not _role_later(tokens, known)


def _names_body(token: Token, known: Vocabulary) -> bool:
    """Whether a word by itself is a noun for bodies."""
    noun = known.nouns.get(token.low)
    return noun is not None and noun.sort == "body"


def _role_later(tokens: Sequence[Token], known: Vocabulary) -> bool:
    return any((found := known.noun_at(tokens, at)) and found[0].sort == "role" for at in range(1, len(tokens)))


def _body(run: str, tokens: Sequence[Token], known: Vocabulary) -> Name:
    last = len(tokens)
    while last > 1 and (tokens[last - 1].text in known.suffixes or tokens[last - 1].text.islower()):
        last -= 1
    text = run[tokens[0].start : tokens[last - 1].end]
    return Name(tokens[0].start, tokens[last - 1].end, text, "body", countries=known.countries_in(tokens[:1]))


def _front(tokens: Sequence[Token], known: Vocabulary) -> tuple[int, bool, str | None, Noun | None, tuple[int, int]]:
    """Where the name begins behind titles and role nouns: (token, title?, gender, role, span of the role phrase)."""
    cut, title, gender, role, span = 0, False, None, None, (0, 0)
    at = 0
    while at < len(tokens):
        if known.unlisted[tokens[at].text]:
            at += 1
            continue
        low = tokens[at].low
        tag = known.titles.get(low)
        if tag is None and low[-1] == ".":
            tag = known.titles.get(low.rstrip("."))
        if tag is not None and at + 1 < len(tokens) and not (at and tokens[at - 1].low in known.given):
            cut, title, gender = at + 1, True, tag or gender
            at += 1
            continue
        found = known.noun_at(tokens, at)
        if found and found[0].plural and known.weak and at + 2 < len(tokens):
            found = _one_of(tokens[at], known) or found
        if (
            found
            and found[0].sort == "role"
            and low not in known.given
            and not (at and tokens[at - 1].low in known.given)
        ):
            noun, size = found
            if at + size < len(tokens) or at == 0:
                role, cut, span = noun, at + size, (0, tokens[at + size - 1].end - tokens[0].start)
                gender = noun.gender or gender
            at += size
            continue
        if role and low in known.of:
            break
        at += 1
    return cut, title, gender, role, span


def _one_of(token: Token, known: Vocabulary) -> tuple[Noun, int] | None:
    """The role of one person that before a name looks like several: „den Präsidenten Jan Wolf“."""
    ends = (token.low.removesuffix(ending) for ending in known.weak if token.low.endswith(ending))
    noun = next((noun for low in ends if (noun := known.nouns.get(low)) and noun.sort == "role"), None)
    return (noun, 1) if noun else None


def _after_complement(rest: list[Token], known: Vocabulary) -> tuple[list[Token], list[Token]]:
    """Part "of Kazakhstan Kassym-Jomart Tokayev" into the name and the complement in front of it."""
    size = 1
    while size < len(rest) and (rest[size].text.islower() or rest[size].low in known.determiners):
        size += 1
    for at in range(size, len(rest)):
        if rest[at].low in known.given:
            return rest[at:], rest[:at]
    for at in range(min(len(rest), size + 4), size, -1):
        if " ".join(token.low for token in rest[size:at]) in known.countries:
            return rest[at:], rest[:at]
    at = max(size + 1, len(rest) - 2) if len(rest) - size >= 3 else len(rest)
    return rest[at:], rest[:at]


def _strip_nation(rest: list[Token], known: Vocabulary) -> tuple[list[Token], tuple[str, ...]]:
    """Cut a nationality off the front of a longer name ("German Olaf Scholz"), keep it where it is all there is.

    Where names are declined a country in front is what the role before it is a role of: «министр Дании Ян Крог»."""
    if (
        len(rest) > 2
        and rest[0].low in known.countries
        and rest[0].low not in known.given
        and (known.declines or rest[1].low in known.given)
    ):
        return rest[1:], (known.countries[rest[0].low],)
    return rest, ()


def _kind(rest: Sequence[Token], known: Vocabulary) -> str:
    first = rest[0]
    if len(rest) > 1 and rest[0 if known.first_heads else -1].low in known.eponyms:
        return "place"
    if first.low in known.country_firsts and " ".join([token.low for token in rest]) in known.countries:
        return "place"
    if len(rest) == 1:
        if first.low in known.nouns and known.nouns[first.low].sort == "body":
            return "body"
        if first.low in known.given:
            return "person"
        return "body" if first.text.isupper() and 1 < len(first.text) <= 6 else "unknown"
    if first.low in known.given or first.low.split("-")[0] in known.given:
        return "person"
    if first.text.isupper() and 1 < len(first.text) <= 6 and "." not in first.text and not rest[1].text.isupper():
        return "body"
    return "unknown"
