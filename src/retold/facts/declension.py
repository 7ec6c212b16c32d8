"""Base forms of declined words: what a pack's endings say of its own listings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import structs

from retold.languages.pack import Names, valued, words

Endings = Sequence[tuple[str, tuple[str, ...]]]
Rules = Sequence[tuple[str, str]]


@cache
def endings_of(names: Names) -> Endings:
    """The declension as (ending of the base form, its other endings), "" where there is none."""
    rules = (rule.partition(">") for rule in words(names.declension))
    return [(base.replace("-", ""), tuple(others.replace("-", "").split(","))) for base, _, others in rules]


def declined(word: str, endings: Endings) -> Iterator[str]:
    """Every form that a base form may have; some are none, as not every ending goes with every word."""
    for base, others in endings:
        if word.endswith(base):
            stem = word[: len(word) - len(base)]
            yield from (stem + other for other in others)


def all_forms(entry: str, names: Names) -> Iterator[str]:
    """An entry of a listing, "_" read as a space, and where listings hold base forms only the other forms of its first
    word."""
    yield entry
    if names.base_only:
        first, space, rest = entry.partition(" ")
        endings = endings_of(names)
        longest = max((base for base, _ in endings if first.endswith(base)), key=len, default=None)
        if longest is not None:
            for form in declined(first, [rule for rule in endings if rule[0] == longest]):
                yield form + space + rest


@cache
def listed_nouns(names: Names) -> frozenset[str]:
    """All forms of nouns and given names that are listed as one word, in small letters."""
    listings = (*names.roles.values(), *names.bodies.values(), names.groups, names.documents, names.given)
    entries = (entry.partition("=")[0].split("|") for listing in listings for entry in words(listing))
    return frozenset(
        form.lower() for entry in entries for word in entry if " " not in word for form in all_forms(word, names)
    )


def base_forms(names: Names) -> frozenset[str]:
    """The nouns and given names listed that are no form of another one listed, in small letters: what may be a subject.

    Of two that could be forms of each other («глава», «глав») the one with more of its forms listed, then
    the shorter one, is the base.
    """
    if names.base_only:
        return listed_nouns(structs.replace(names, base_only=False))
    listed = listed_nouns(names)
    endings = endings_of(names)
    families = {word: listed.intersection(declined(word, endings)) - {word} for word in listed}
    pairs = [(word, form) for word, family in families.items() for form in family]
    return frozenset(listed - {min(pair, key=lambda word: (len(families[word]), -len(word), word)) for pair in pairs})


class Declension:
    """The base forms of a language's nouns and names. Made once per pack by `declension_of`."""

    def __init__(self, names: Names) -> None:
        endings, listed = endings_of(names), listed_nouns(names)
        bases = base_forms(names)
        self.nouns = _by_form(bases, listed, endings, names)
        tagged = {word.lower(): tag for word, tag in valued(_all_tagged(names.given)).items()}
        self.given = {form: (base, tagged[base]) for form, base in self.nouns.items() if tagged.get(base)}
        men = {form for word, tag in tagged.items() if tag == "m" for form in declined(word, endings) if form != word}
        self.either = frozenset(word for word, tag in tagged.items() if not tag or (tag == "f" and word in men))
        self.genitives = {gender: _first_added(listing) for gender, listing in names.surnames.items()}
        self.surnames = {gender: _rules(listing) for gender, listing in names.surnames.items()}
        shapes = [entry.partition("=")[::2] for entry in words(names.surname_shapes)]
        self.shapes = tuple(ending for ending, _ in shapes)
        self.places = words(names.place_endings)
        self.place_adjectives = tuple(ending for ending in self.places if len(ending) > 1)
        self.patronymics = words(names.patronymics)
        self.tells = tuple((ending, gender) for ending, gender in shapes if gender)
        self.adjectives = {gender: _rules(listing) for gender, listing in names.adjectives.items()}
        self.last = (_rules(names.surnames.get("", "")), _rules(names.declension)) if names.last_declined else None
        self.genders = [ending.partition("=")[::2] for ending in words(names.noun_genders)]

    def name(self, text: str) -> str:
        """A person's name in its base form: its first name tells that it is declined, and of which gender.

        Unchanged where no first name tells it: a surname alone may be the base form of a woman's or a form of a man's.
        """
        if self.last:
            return self._last_undone(text, self.last[0])
        parts = _WORD.findall(text)
        at = next((n for n, part in enumerate(parts) if part.lower() in self.given), None)
        if at is None:
            return text
        base, gender = self.given[parts[at].lower()]
        if base == parts[at].lower() or gender not in self.surnames:
            return text
        rules = self._of_one_case(parts[at].lower(), base, gender)
        others = [part.lower() for part in parts[at + 1 :]]
        if parts[at].lower() in self.either and all(map(self._of_a_woman, others)):
            return text
        changed = iter([_cased(base, part) if n == at else _undone(part, rules) for n, part in enumerate(parts)])
        return _WORD.sub(lambda _: next(changed), text)

    def _of_one_case(self, given: str, base: str, gender: str) -> Rules:
        """The rules for a surname behind a first name that only adds the first ending of its case (the genitive): one
        with another such ending is not declined, «Виктора Лунару» is no «Лунар»."""
        rules, first = self.surnames[gender], self.genitives[gender]
        return [rule for rule in rules if rule[1] or rule[0] == first] if first and given == base + first else rules

    def _last_undone(self, text: str, rules: Rules) -> str:
        """A name or description whose last word is not listed as a base form, with that word in its base form."""
        last = text.split()[-1] if text.split() else ""
        low = last.lower()
        if not low or self.nouns.get(low) == low or low in self.either:
            return text
        return text[: text.rindex(last)] + (
            _cased(self.nouns[low], last) if low in self.nouns else _undone(last, rules)
        )

    def _of_a_woman(self, surname: str) -> bool:
        """Whether a surname may be a woman's base form, its first name a woman's too: «Валентина Ершова»."""
        return surname in self.either or surname.endswith(
            tuple(base for _, base in self.surnames["f"] if len(base) > 1)
        )

    def is_patronymic(self, name: str) -> bool:
        """Whether a name in its base form is a first name and a patronymic, and no surname stands behind them."""
        return name.count(" ") == 1 and name.lower().endswith(self.patronymics)

    def gender(self, name: str) -> str | None:
        """The gender that the last word of a name in its base form tells, "m" or "f"."""
        return next((gender for ending, gender in self.tells if name.lower().endswith(ending)), None)

    def may_be_surname(self, word: str) -> bool:
        """Whether a word ends as many surnames do, or is a listed first name."""
        if self.last:
            word = _undone(word, self.last[0])
        return word in self.given or word in self.either or word.endswith(self.shapes)

    def may_be_place(self, word: str) -> bool:
        """Whether a word, in small letters, ends as a place does behind the noun for who governs it, and is no form of
        a first name or of what is shaped as a surname: «карамыса», not «ершова»."""
        if not word.endswith(self.places) or word in self.given:
            return False
        return not any(self.may_be_surname(form) for form in (word, *self.surnames_of(word)))

    def surnames_of(self, word: str) -> tuple[str, ...]:
        """What a surname alone may be a form of, itself left out: «Ломтева» of «Ломтев»."""
        found = (_undone(word, rules) for rules in self.surnames.values())
        return tuple(dict.fromkeys(base for base in found if base != word))

    def name_of(self, text: str, surname: str) -> str:
        """A person's name in the case in which its last word is this surname; unchanged where no rule gives that."""
        parts = text.split(" ")
        for rules in self.surnames.values():
            if _undone(parts[-1], rules) == surname:
                return " ".join([self._given_of(part, rules) for part in parts])
        return text

    def _given_of(self, part: str, rules: Rules) -> str:
        listed = self.given.get(part.lower())
        return _cased(listed[0], part) if listed else _undone(part, rules)

    def phrase(self, text: str) -> str:
        """A description in its base form: its head noun, the first one listed, and the adjectives before it; the last
        word where only that is declined."""
        if self.last:
            return self._last_undone(text, self.last[1])
        parts = _WORD.findall(text)
        head = next((n for n, part in enumerate(parts) if part.lower() in self.nouns), None)
        if head is None:
            return text
        base = self.nouns[parts[head].lower()]
        if base == parts[head].lower():
            return text
        rules = self.adjectives.get(self._gender(base), ())
        front = [_undone(part, rules) for part in parts[:head]]
        if any(part == undone for part, undone in zip(parts, front, strict=False)):
            return text  # «большинство экспертов»: the noun listed is not the head
        changed = iter([*front, _cased(base, parts[head]), *parts[head + 1 :]])
        return _WORD.sub(lambda _: next(changed), text)

    def _gender(self, noun: str) -> str:
        return next((gender for ending, gender in self.genders if noun.endswith(ending)), "m")


_WORD = re.compile(r"[^\W\d_][\w-]*")


@cache
def declension_of(names: Names) -> Declension | None:
    """The declension of a pack's names; None for a language that tells none."""
    return Declension(names) if names.declension else None


def _all_tagged(listing: str) -> str:
    """A listing of which every word has a tag, "" where it is told none."""
    return " ".join(word if "=" in word else f"{word}=" for word in listing.split())


def _by_form(bases: frozenset[str], listed: frozenset[str], endings: Endings, names: Names) -> Mapping[str, str]:
    """Listed form -> its base; a base is its own, and a form of two is left out."""
    found: dict[str, str] = {}
    twice = set()
    for base in sorted(bases):
        own = all_forms(base, names) if names.base_only else listed.intersection(declined(base, endings))
        for form in sorted(set(own) - {base}):
            twice |= {form} if form in found or form in bases else set()
            found[form] = base
    return {form: base for form, base in found.items() if form not in twice} | {base: base for base in bases}


def _rules(listing: str) -> Rules:
    """(ending, ending of the base form), the longest first, as a listing has them: "а>ы,у" gives ы and у."""
    found = [
        (other, base.replace("-", ""))
        for base, _, others in (rule.partition(">") for rule in words(listing))
        for other in others.split(",")
    ]
    return sorted(found, key=lambda rule: -len(rule[0]))


def _first_added(listing: str) -> str:
    """The first ending that a listing adds to what has none in its base form: "а" of "->а,у"; "" without one."""
    return next((rule[2:].partition(",")[0] for rule in words(listing) if rule.startswith("->")), "")


def _undone(word: str, rules: Rules) -> str:
    """A word with the longest of the endings made that of its base form; itself where it has none of them."""
    low = word.lower()
    for ending, base in rules:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            stem = word[: len(word) - len(ending)]
            return stem + (base.upper() if word.isupper() and len(word) > 1 else base)
    return word


def _cased(base: str, like: str) -> str:
    """A base form with the capitals of the word that stands in the text."""
    if like.isupper() and len(like) > 1:
        return base.upper()
    return base.title() if like[:1].isupper() else base
