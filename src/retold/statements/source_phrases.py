"""What the words of a source are: a pronoun, a name, a role, a body, a document, a group, with the phrase taken
apart."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from retold.facts.declension import declension_of
from retold.facts.runs import may_own
from retold.facts.vocabulary import Noun, Token, Vocabulary
from retold.records import Referent, Span

Sort = Literal["none", "several", "pronoun", "name", "role", "body", "document", "group", "unknown"]


class Source(Struct, frozen=True, gc=False):
    """A source phrase taken apart.

    `sort` says which rule answers for it; `referent` is who is named in it at its head; `noun` its head noun;
    `pronoun` the
    tags of a pronoun; `own` the span of its own words without determiner and afterthoughts; `definite` whether it
    points to
    somebody known; `countries` the ISO codes named in it; `owner` a referent that it belongs to or comes from;
    `gender` that
    of its determiner; `bare` where it has none; `quoted` whether its own words stand in quotation marks.
    """

    sort: Sort
    tokens: tuple[Token, ...] = ()
    referent: Referent | None = None
    noun: Noun | None = None
    pronoun: str = ""
    own: Span = (0, 0)
    definite: bool = False
    plural: bool = False
    possessive: bool = False
    countries: tuple[str, ...] = ()
    owner: Referent | None = None
    gender: str | None = None
    bare: bool = False
    quoted: bool = False


_OWNER = ("", "'s", "’s", "'", "’")
"""What may stand behind a name that is all of a source: "Roe’s claim that …"."""


def take_apart(
    text: str, span: Span, at: Mapping[int, tuple[int, Referent]], starts: Sequence[int], known: Vocabulary
) -> Source:
    """Take a source's words apart.

    `at` gives for the start of each mention its end and referent, `starts` those starts in order.
    """
    tag = known.pronouns.get(text[span[0] : span[1]].lower())
    if tag is not None:
        return Source("pronoun", pronoun=tag)
    alone = at.get(span[0])
    if alone and text[alone[0] : span[1]] in _OWNER:
        return Source("name", referent=alone[1], own=span, definite=True, bare=True)
    tokens = tuple(known.tokens(text, *span))
    if not tokens:
        return Source("none")
    tag = _pronoun(tokens, known)
    if tag is not None:
        return Source("pronoun", tokens, pronoun=tag)
    definite, plural, possessive, first = _determiner(tokens, known)
    body = _core(tokens, first, text, known)
    own = (body[0].start, body[-1].end) if body else (tokens[0].start, tokens[-1].end)
    named = _names_in(text, span, tokens, at, starts, known)
    if named is None:
        return Source("several", tokens, plural=True)
    head, owner = named
    noun = _head_noun(body, known)
    gender = next((known.gendered[token.low] for token in tokens[:first] if token.low in known.gendered), None)
    if noun is None and first and body:
        noun = _in_case(body[0], tokens[first - 1].low, known)
    if noun and known.pack.names.nouns_capital:
        one = known.nouns.get(noun.words + "r") if gender == "m" else None
        noun = one if one and one.gender == "m" else noun  # „der Beamte“
        plural = plural or (gender == "f" and noun.sort == "role" and noun.gender == "m")  # „die Ermittler“
    quoted = text[own[0] - 1 : own[0]] in _QUOTES
    if noun and noun.sort == "role" and quoted and text[own[0]].isupper() and len(body) > 1:
        noun = None  # «Северный курьер» is no courier
    if noun and noun.kind == "police" and gender == "f" and noun.gender == "m" and known.first_heads:
        noun = Noun(noun.words, "body", noun.kind)  # « la policía » is no policeman
    if noun and noun.sort == "role" and noun.gender is None and not plural and not known.pack.names.nouns_capital:
        noun = replace(noun, gender=gender) if gender in ("m", "f") and noun.kind not in _EPICENE else noun
    sort: Sort = "unknown"
    if (
        head is not None
        and noun
        and noun.sort == "document"
        and body
        and head.name.split()[0] not in (body[0].text, body[-1].text)
    ):
        head, owner = None, head
    if head is not None:
        sort = "name"
    elif noun:
        sort = noun.sort  # type: ignore[assignment]
        plural = plural or noun.plural
    elif body and not plural:
        noun = _occupation(body, known, gender)
        sort = "role" if noun else "unknown"
    return Source(
        sort,
        tokens,
        head,
        noun,
        "",
        own,
        definite,
        plural,
        possessive,
        known.countries_in(tokens) if noun and noun.sort == "role" else (),
        owner,
        gender,
        bare=not first,
        quoted=quoted,
    )


def _in_case(token: Token, determiner: str, known: Vocabulary) -> Noun | None:
    """The noun whose case its determiner tells: „des Kultursenators“."""
    for ending, base in known.case_endings.get(determiner, ()):
        if token.low.endswith(ending) and token.text[0].isupper() and not base:
            low = token.low[: len(token.low) - len(ending)]
            found = known.noun_at([Token(low.capitalize(), low, token.start, token.end)], 0)
            if found:
                return found[0]
    return None


_EPICENE = {"victim", "source"}
"""Classes of nouns whose gender tells nothing of the person: « la víctima »."""


def _pronoun(tokens: Sequence[Token], known: Vocabulary) -> str | None:
    """The tags of the pronoun that the source is, None where it is none; "r" for a relative pronoun."""
    while (
        len(tokens) > 1 and tokens[0].low.endswith("'") and tokens[0].low[:-1] in known.elisions - known.bare_articles
    ):
        tokens = tokens[1:]
    phrase = " ".join([token.low for token in tokens])
    if phrase in known.pronouns:
        return known.pronouns[phrase]
    if phrase in known.relatives:
        return "r"
    if len(tokens) < 4 and tokens[-1].low[:1].isdigit() and tokens[-1].low.endswith(known.ages):
        return "3" if tokens[0].low in known.definite else "q"
    if len(tokens) > 1 and tokens[0].low in known.pronouns and tokens[0].low not in known.determiners:
        rest = tokens[1:]
        if all(token.text.islower() for token in rest) and not any(token.low in known.nouns for token in rest):
            return known.pronouns[tokens[0].low]
    return None


def _determiner(tokens: Sequence[Token], known: Vocabulary) -> tuple[bool, bool, bool, int]:
    """(definite, plural, possessive, first token behind the determiners and numbers)."""
    at = 0
    definite = plural = possessive = False
    indefinite = False
    while at < len(tokens) - 1:
        low = tokens[at].low
        if low in known.determiners or low.isdigit():
            definite = definite or low in known.definite
            possessive = possessive or low in known.possessives
            plural = plural or low in known.plural_determiners or (low.isdigit() and low != "1")
            indefinite = indefinite or (low in known.indefinite and not definite)
            at += 1
        elif at and low in known.of and tokens[at + 1].low in known.determiners:
            at += 1
        else:
            break
    bare = at == 0
    return (definite or possessive or bare) and not indefinite, plural, possessive, at


def _core(tokens: Sequence[Token], first: int, text: str, known: Vocabulary) -> Sequence[Token]:
    """The phrase without determiners in front and without afterthoughts behind (a comma, a bracket, a relative
    clause)."""
    if tokens[first].low in known.at:
        first = 0
    end = first + 1
    while end < len(tokens):
        between = text[tokens[end - 1].end : tokens[end].start]
        if (between not in (" ", ",") and not _PARTED.isdisjoint(between)) or tokens[end].low in known.asides:
            break
        end += 1
    return tokens[first:end]


_QUOTES = frozenset('«„“”"‹»')
_PARTED = frozenset(",;()[]–—:")


def _head_noun(body: Sequence[Token], known: Vocabulary) -> Noun | None:
    """The noun that heads the phrase: the last one before its first complement, where nothing but modifiers stands
    before."""
    best = None
    at = 0
    while at < len(body):
        if at and (body[at].low in known.of or body[at].low in known.joints or body[at].low in known.at):
            break
        found = known.noun_at(body, at)
        if found:
            best = found[0]
            at += found[1]
            if best.sort != "body" and at < len(body) and known.first_heads:
                break
            continue
        at += 1
    return best


def _occupation(body: Sequence[Token], known: Vocabulary, gender: str | None) -> Noun | None:
    """A noun outside the vocabulary that its ending makes an occupation: the last word before a complement, else the
    first."""
    end = next((at for at, token in enumerate(body) if at and token.low in known.complements), len(body))
    for token in (body[end - 1], body[0]):
        if known.pack.names.nouns_capital and gender == "f" and token.low.endswith(known.feminine):
            return Noun(token.low, "role", "person", "f")  # „die Preisträgerin“
        if token.text.islower() and len(token.low) > 4 and token.low.endswith(known.role_endings):
            return Noun(token.low, "role", "occupation")
    return None


def _names_in(
    text: str,
    span: Span,
    tokens: Sequence[Token],
    at: Mapping[int, tuple[int, Referent]],
    starts: Sequence[int],
    known: Vocabulary,
) -> tuple[Referent | None, Referent | None] | None:
    """(who the source names at its head, who is named elsewhere in it: an owner, a house, a place); None for a list."""
    owner = None
    heads: list[tuple[Span, Referent]] = []
    for start in starts[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]:
        end, referent = at[start]
        if end > span[1] + 2:
            break
        if _heads(text, span, tokens, (start, end), referent, known):
            heads.append(((start, end), referent))
        elif not heads:
            owner = owner or referent
    if len(heads) > 1 and heads[0][1] is not heads[1][1] and _listed(text, heads[0][0][1], heads[1][0][0], known):
        return None
    return (heads[0][1], owner) if heads else (None, owner)


def _listed(text: str, end: int, start: int, known: Vocabulary) -> bool:
    """Whether two names stand in a list ("X and Y", "X, Y and others"): they are not one speaker."""
    between = known.tokens(text, end, start)
    if not between:
        return text[end:start].strip() == ","
    rest = [
        token for token in between if token.low not in known.conjunctions and token.low.rstrip(".") not in known.titles
    ]
    joined = len(rest) < len(between) and between[0].low in known.conjunctions
    return joined and all(
        token.text[:1].isupper() or token.low in known.heads or token.low in known.before_roles for token in rest
    )


def _before_titles(front: list[Token], known: Vocabulary) -> list[Token]:
    """The words before the titles and role nouns that stand right in front of a name."""
    while front and (front[-1].low in known.titles or front[-1].low.rstrip(".") in known.titles):
        front = front[:-1]
    for at in range(len(front)):
        found = known.noun_at(front, at)
        if found and at + found[1] == len(front) and found[0].sort == "role":
            front = front[:at]
            while front and front[-1].text[:1].isupper() and front[-1].start != front[0].start:
                front = front[:-1]
            break
    return front


def _heads(text: str, span: Span, tokens: Sequence[Token], place: Span, referent: Referent, known: Vocabulary) -> bool:
    """Whether the name stands at the head of the phrase, not behind a preposition, not as owner, not as modifier."""
    start, end = place
    behind = text[end : span[1]]
    if known.pack.names.possessive and behind[:1] in ("'", "’") and behind not in _OWNER:
        return False
    front = [token for token in tokens if token.start < start]
    if referent.kind == "place" and any(token.low not in known.determiners for token in front):
        return False
    if front and "," not in text[front[0].start : start] and _owned_by_one(front, text[start:end], known):
        return False
    if front and known.declines and referent.kind == "body" and _role_at_end(front, known):
        return False  # «речниця Управління … Клара Нюберг»
    if front:
        titled = _before_titles(front, known)
        if len(titled) < len(front) and any(token.low in known.of for token in titled[-3:]):
            return False
        agrees = _agrees(front, text[start:end], referent, known)
        if agrees is None and _is_apposed(front, referent, known):
            agrees = True
        if agrees is False or (agrees is None and titled and _subordinate(titled, text[span[0] : start], known)):
            return False
    rest = [token for token in tokens if token.start >= end and token.text not in known.suffixes]
    if known.pack.names.last_declined:
        rest = [token for token in rest if token.low not in known.titles]
    if not rest:
        return True
    gap = text[end : rest[0].start]
    if not _PARTED.isdisjoint(gap):
        return True
    follows = rest[0].low in known.complements or rest[0].low in known.relatives or rest[0].low in known.conjunctions
    return follows or rest[0].low.isdigit()


def _owned_by_one(front: Sequence[Token], name: str, known: Vocabulary) -> bool:
    """Whether a name stands behind a noun for several people, or for somebody's own, where words are declined: «жители
    улицы Речной», «родители Марка», «адвокат Лунина»."""
    if not known.declines or known.pack.names.last_declined or not known.pack.speech.nominative:
        return False
    noun = next((n for token in front if (n := known.nouns.get(token.low))), None)
    if noun is None:
        return False
    own = noun.sort == "role" and " " not in name and may_own(noun, name.lower(), known)
    several = (noun.plural or noun.sort == "group") and front[-1].low not in known.conjunctions
    return several or own


def _is_apposed(front: Sequence[Token], referent: Referent, known: Vocabulary) -> bool:
    """Whether the words before a person's full name are a role with its complement, a name itself: « l'assessora alla
    Mobilità Ida Neri », "el relator de la ONU Luis Vera"."""
    last, noun = front[-1], next((n for token in front if (n := known.nouns.get(token.low))), None)
    full = referent.kind == "person" and " " in referent.name
    named = last.text[0].isupper() and last.low not in known.titles and len(front) > 2
    return full and named and noun is not None and noun.sort == "role" and not noun.plural


def _role_at_end(front: Sequence[Token], known: Vocabulary) -> bool:
    """Whether the words before a name end in a role noun, whose complement it is."""
    return any(
        (found := known.noun_at(front, at)) is not None and found[0].sort == "role" and at + found[1] == len(front)
        for at in range(len(front))
    )


def _agrees(front: Sequence[Token], name: str, referent: Referent, known: Vocabulary) -> bool | None:
    """Whether a name stands in the case of the noun in front of it: «автор доклада Анна Рощина», not «адвокат Ломтева».

    None where the language shows no case or shows it at the last word only, or no listed noun stands in front.
    """
    forms = declension_of(known.pack.names)
    role = next((t for t in front if t.low in known.nouns), None) if forms else None
    if forms is None or forms.last or role is None or referent.kind != "person":
        return None
    base, own = forms.nouns.get(role.low, role.low) == role.low, set(name.split()).issubset(referent.name.split())
    if known.nouns[role.low].sort != "role":
        return False if base and not own else None  # «штаб Яремы»
    return base == own


def _subordinate(front: Sequence[Token], before: str, known: Vocabulary) -> bool:
    """Whether the words in front of a name (as tokens, as they stand) make it a complement, an owner's or a
    document's."""
    lows = [token.low for token in front]
    last = lows[-1]
    if last in known.of or (last in known.determiners and lows[-2:-1] and lows[-2] in known.of):
        return True
    if last in known.determiners and not known.conjunctions.isdisjoint(lows):
        return True
    if known.pack.names.nouns_capital and last in known.definite and len(front) > 1 and front[-2].text[:1].isupper():
        return True  # « der Gouverneur der Region »
    if not known.at.isdisjoint(lows) and "," not in before:
        return True
    noun = known.nouns.get(last)
    return noun is not None and noun.sort == "document" and before[front[-1].end - front[0].start :].isspace()
