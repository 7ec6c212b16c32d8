"""The nouns of a pack that name speakers without a name: roles, bodies, documents and groups, found by longest
phrase."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from retold.facts.cldr import months, weekdays
from retold.facts.countries import countries, plain
from retold.facts.declension import all_forms, declension_of
from retold.facts.spelling import fold
from retold.languages import codes
from retold.languages import pack as load_pack
from retold.languages.pack import Names, Pack, words
from retold.text.memo import Memo


class Token(Struct, frozen=True, gc=False):
    """One word of a phrase: as it stands, as vocabularies hold it, and where it stands in the text."""

    text: str
    low: str
    start: int
    end: int


class Noun(Struct, frozen=True, gc=False):
    """What a phrase of the vocabulary means. `sort` is "role", "body", "document" or "group"; `kind` its class there;
    `gender` "m", "f" or None; `plural` whether it names several."""

    words: str
    sort: str
    kind: str
    gender: str | None = None
    plural: bool = False


class Vocabulary:
    """One pack's names section, ready for look-ups. Made once per pack by `vocabulary()`."""

    def __init__(self, pack: Pack) -> None:
        names = pack.names
        self.pack = pack
        self.countries = countries(pack)
        self.country_firsts = frozenset(name.split()[0] for name in self.countries)
        self.nouns = _in_base_form({noun.words: noun for noun in _nouns(pack)}, names)
        self.role_firsts = _firsts(self.nouns, ("role",))
        self.apposed_firsts = _firsts(self.nouns, ("role", "body"))
        self.declines = bool(names.declension)
        self.first_heads = not (names.possessive or names.last_declined)
        self.heads = frozenset(part for noun in self.nouns for part in (noun.split()[0], noun.split()[-1]))
        self.place_bases = _place_bases(names) if self.declines else {}
        self.longest = _longest(self.nouns)
        self.titles = _tagged(names.titles)
        self.small_titles = frozenset(entry.partition("=")[0] for entry in words(names.titles) if entry[0].islower())
        self.given = {**_all_given(), **_given(names)}
        self.pronouns = _tagged(names.pronouns)
        self.elisions = frozenset(words(names.elisions))
        self.definite = _plain_set(names.definite)
        self.indefinite = _plain_set(names.indefinite)
        self.possessives = _plain_set(names.possessives)
        self.plural_determiners = _plain_set(names.plural_determiners)
        self.determiners = self.definite | self.indefinite | self.possessives
        self.before_roles = _plain_set(names.before_roles)
        self.of = _plain_set(names.of)
        self.first_of = next(iter(words(names.of)), "")
        self.at = _plain_set(names.at)
        self.feminine = words(names.feminine)
        self.weak = words(names.weak)
        self.owner_ending = names.possessive if names.possessive.isalpha() else ""
        self.eponyms = _plain_set(names.eponyms)
        self.called = tuple(word[1:] for word in words(names.eponyms) if word[0] == "-") or ("\n",)
        self.genitive = words(names.genitive_endings)
        self.attributive = tuple(e.replace("|", "") for e in words(pack.speech.cases.get("attributive", "")))
        self.verb_endings = words(names.verb_endings)
        self.ages = tuple(words(names.ages))
        self.asides = _plain_set(names.asides)
        self.gendered = _tagged(names.gendered)
        self.questioner = _plain_set(names.questioner)
        self.answerer = _plain_set(names.answerer)
        self.calendar = frozenset((*months(pack.code), *weekdays(pack.code)))
        self.role_endings = words(names.role_endings)
        self.compounds = names.compounds
        self._last_part = _LastPart(self)
        self.unlisted = _Unlisted(self)
        self.noun_endings = words(names.noun_endings)
        self.adjective_endings = words(names.adjective_endings)
        self.case_endings = _case_endings(names.case_endings)
        self.articled = self.determiners | _plain_set(names.contractions)
        self.past = _plain_set(names.past)
        self.locatives = _plain_set(names.locatives)
        self.bylines = _plain_set(names.bylines)
        self.interviewers = _plain_set(names.interviewers)
        self.joints = _plain_set(names.joints)
        self.particles = _plain_set(names.particles)
        self.folded = _Folded(self.particles | self.joints)
        self.not_names = frozenset((*words(names.not_names), *(word.capitalize() for word in self.pronouns)))
        self.any_body = _plain_set(names.any_body)
        self.suffixes = frozenset(words(names.suffixes))
        self.relatives = _plain_set(names.relatives)
        self.bare_articles = frozenset(word.rstrip("'") for word in self.definite)
        self.complements = self.of | self.at
        self.no_role_before = frozenset(
            (*self.of, *self.at, *self.determiners, *self.relatives, *words(pack.speech.conjunctions))
        )
        self.conjunctions = _plain_set(pack.speech.conjunctions)
        self.role_ends = _RoleEnds(self)
        self.small = self.of | self.determiners | self.countries.keys()
        self.after_roles = self.of | self.at | self.countries.keys() | self.before_roles | self.relatives
        cut = "|".join(sorted(self.elisions, key=len, reverse=True))
        elided = rf"(?i:\b(?:{cut})['’])|" if cut else ""
        self._read = _Read()
        more = r"[-‐‑.&'’]\w+"
        # alternatives to nothing are faster than repetitions that may be none
        self._token = re.compile(rf"{elided}[^\W_]\w*(?:{more}(?:{more})*|)(?:\.(?<=\b[^\W\d_]\.)|)")

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """The words of `text[start:end]`; an elided article is a word of its own, a possessive ending none."""
        read, found, at = self._read, [], start
        for whole in self._token.findall(text, start, end):
            word, low = read[whole]
            at = text.find(whole, at)  # between two words stands nothing that begins one
            found.append(Token(word, low, at, at + len(word)))
            at += len(whole)
        return found

    def noun_at(self, tokens: Sequence[Token], at: int) -> tuple[Noun, int] | None:
        """The longest noun of the vocabulary that begins at this token, and its length in tokens; None where none
        does."""
        longest = self.longest.get(tokens[at].low)
        if longest is None:
            if not self.compounds or not tokens[at].text[0].isupper() or (at and tokens[at - 1].low in self.given):
                return None
            part = self._last_part[tokens[at].low]
            return (part, 1) if part else None
        for size in range(min(longest, len(tokens) - at), 1, -1):
            noun = self.nouns.get(" ".join([token.low for token in tokens[at : at + size]]).replace("' ", "'"))
            if noun:
                return noun, size
        noun = self.nouns.get(tokens[at].low)
        return (noun, 1) if noun else None

    def countries_in(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """The ISO codes of the countries that the words name, each once, in order."""
        lows = [token.low for token in tokens]
        if self.country_firsts.isdisjoint(lows):
            return ()
        found: dict[str, None] = {}
        at = 0
        while at < len(lows):
            for size in range(min(4, len(lows) - at) if lows[at] in self.country_firsts else 0, 0, -1):
                code = self.countries.get(" ".join(lows[at : at + size]))
                if code:
                    found[code] = None
                    at += size - 1
                    break
            at += 1
        return tuple(found)


class _LastPart(Memo[Noun | None]):
    """Compound -> the longest noun that ends it, named by all of it; None where none does."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__()
        self._known = known

    def told(self, word: str) -> Noun | None:
        nouns, titles = self._known.nouns, self._known.titles
        ends = (nouns.get(word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART))
        found = next((noun for noun in ends if noun and noun.words not in titles), None)
        return replace(found, words=word) if found else None


class _Read(Memo[tuple[str, str]]):
    """Word -> the same without a possessive ending, and as vocabularies hold it."""

    def told(self, word: str) -> tuple[str, str]:
        plain_word = word[:-2] if word.endswith(_POSSESSIVE) else word
        return plain_word, plain_word.lower().replace("’", "'")


class _RoleEnds(Memo[bool | None]):
    """Word right before a name -> whether a role phrase may end with it: None never, False only behind "of" (most
    words in small letters), True for what is listed or no such word. Spares most names the way through tokens."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__()
        self._known = known

    def told(self, word: str) -> bool | None:
        known = self._known
        if word in known.no_role_before:
            return None
        return not (word.isalpha() and word.islower()) or word in known.heads or word in known.countries


class _Folded(Memo[str]):
    """Word of a name -> the same folded; "" for a particle or a joint."""

    def __init__(self, small: frozenset[str]) -> None:
        super().__init__()
        self._small = small

    def told(self, word: str) -> str:
        return "" if word in self._small else fold(word)


class _Unlisted(Memo[bool]):
    """Capitalised word -> whether it is letters only and in no list, but for first names: it can only be part of a
    name."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__()
        self._known = known

    def told(self, word: str) -> bool:
        return word.isalpha() and word[0].isupper() and not word.isupper() and self._tells_nothing(word)

    def _tells_nothing(self, word: str) -> bool:
        known, low = self._known, word.lower()
        return not (
            low in known.longest
            or low in known.titles
            or low in known.country_firsts
            or low in known.calendar
            or low in known.interviewers
            or word in known.not_names
            or word in known.suffixes
            or known.noun_at([Token(word, low, 0, len(word))], 0)
        )


_SHORTEST_PART = 3
"""Letters of the shortest first part of a compound; its last part has one more."""
_POSSESSIVE = ("'s", "’s")


def _in_base_form(nouns: dict[str, Noun], names: Names) -> dict[str, Noun]:
    """The nouns by their forms, each named by its base form: «художника» and «художник» are one role."""
    forms = declension_of(names)
    bases = forms.nouns if forms else {}
    return {form: replace(noun, words=bases[form]) if form in bases else noun for form, noun in nouns.items()}


def _firsts(nouns: Mapping[str, Noun], sorts: Sequence[str]) -> frozenset[str]:
    """The first words of the nouns of these sorts."""
    return frozenset(words.split()[0] for words, noun in nouns.items() if noun.sort in sorts)


def _longest(nouns: Iterable[str]) -> Mapping[str, int]:
    """The first word of each noun phrase -> the tokens of the longest phrase that it begins, an elided article one;
    never more than the words of the longest phrase of all."""
    found: dict[str, int] = {}
    most = 0
    for noun in nouns:
        parts = noun.split()
        most = max(most, len(parts))
        found[parts[0]] = max(found.get(parts[0], 1), len(parts) + noun.count("'"))
    return {first: min(size, most) for first, size in found.items()}


def _plain_set(listing: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words(listing))


def _tagged(listing: str) -> Mapping[str, str]:
    """ "he=m she=f" -> {"he": "m", "she": "f"}; a word without a tag has the tag ""."""
    entries = (entry.partition("=") for entry in words(listing))
    return {plain(word): tag for word, _, tag in entries}


def _case_endings(listing: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    """ "des=s> den=ern>er" -> for each determiner (ending of its case, ending of the base form)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for entry in words(listing):
        determiner, _, change = entry.partition("=")
        ending, _, base = change.partition(">")
        found.setdefault(determiner, []).append((ending, base))
    return found


def _place_bases(names: Names) -> Mapping[str, str]:
    """The declined forms of listed places with their base form, which stands before them: "Київ=UA Києва=UA"."""
    found: dict[str, str] = {}
    base, land = "", ""
    for entry in (*words(names.capitals), *words(names.demonyms)):
        name, _, code = entry.partition("=")
        if code == land and name[:_SHARED] == base[:_SHARED] and name[0].isupper():
            found[name.lower()] = base
        else:
            base, land = name, code
    return found


_SHARED = 3
"""Letters that the forms of a place share at least."""


def _given(names: Names) -> Mapping[str, str]:
    """The first names of a pack in all their forms, with the gender that they tell."""
    found: dict[str, str] = {}
    for name, gender in _tagged(names.given).items():
        for form in all_forms(name, names):
            found[form] = gender if found.get(form, gender) == gender else ""
    return found


@cache
def _all_given() -> Mapping[str, str]:
    """The first names of all packs, for names travel further than words; one of two genders tells none."""
    found: dict[str, str] = {}
    for code in codes():
        for name, gender in _given(load_pack(code).names).items():
            found[name] = gender if found.get(name, gender) == gender else ""
    return found


def _nouns(pack: Pack) -> Iterator[Noun]:
    """Every noun with its plural; later ones win, so roles go last: a person is the likelier speaker."""
    names = pack.names
    endings = [rule.partition(">") for rule in words(names.plurals)]
    for word in words(names.groups):
        for form in all_forms(word, names):
            yield Noun(plain(form), "group", "group", None, True)
    listed: list[tuple[str, str, str]] = [("document", "document", names.documents)]
    listed += [("body", kind, listing) for kind, listing in names.bodies.items()]
    listed += [("role", kind, listing) for kind, listing in names.roles.items()]
    singular = []
    feminine = words(names.feminine)
    for sort, kind, listing in listed:
        for entry in words(listing):
            word, tag, gender = entry.partition("=")
            woman = "f" if word.endswith(feminine) and not gender else None
            for form in all_forms(word, names):
                made = _genders(plain(form + tag + gender))
                singular += [Noun(one, sort, kind, of or (woman if sort == "role" else None)) for one, of in made]
    for noun in singular:
        for form in _plurals(noun.words, endings):
            yield replace(noun, words=form, sort="group" if noun.sort == "role" else noun.sort, plural=True)
    yield from singular
    if names.declension and not names.last_declined:  # «лікарі» are several, though one is spoken to in the same form
        listed_roles = {noun for listing in names.roles.values() for noun in words(listing)}
        yield from (Noun(plain(w), "group", "group", None, True) for w in words(names.groups) if w not in listed_roles)


def _genders(entry: str) -> Iterator[tuple[str, str | None]]:
    """ "président|présidente" -> both with their gender; "king=m"; a plain noun is of either."""
    masculine, bar, feminine = entry.partition("|")
    if bar:
        yield masculine, "m"
        yield feminine, "f"
    else:
        word, _, gender = entry.partition("=")
        yield word, gender or None


def _plurals(noun: str, endings: Sequence[tuple[str, str, str]]) -> set[str]:
    """The plurals of a noun phrase: of its first word, of its last, of both; language decides which is met."""
    parts = noun.split()
    first, last = plural(parts[0], endings), plural(parts[-1], endings)
    if len(parts) == 1:
        return {first}
    middle = parts[1:-1]
    return {
        " ".join((first, *middle, parts[-1])),
        " ".join((parts[0], *middle, last)),
        " ".join((first, *middle, last)),
    }


def plural(word: str, endings: Sequence[tuple[str, str, str]]) -> str:
    """The plural of a noun by the first of the endings of `Names.plurals` (before, ">", behind) that fits."""
    for old, arrow, new in endings:
        if arrow and word.endswith(old):
            return word[: len(word) - len(old)] + (new or old)
    return word + endings[-1][0] if endings else word


@cache
def vocabulary(pack: Pack) -> Vocabulary:
    """The vocabulary of a pack, built once."""
    return Vocabulary(pack)
