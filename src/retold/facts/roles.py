"""Roles read off the words around a name, and which classes of roles may be one person's."""

import re
from collections.abc import Sequence

from msgspec import Struct

from retold.facts.declension import declension_of
from retold.facts.vocabulary import Noun, Token, Vocabulary
from retold.records import Span

COVERS = {
    "leader": {"head", "premier", "mayor", "governor", "executive", "royal", "legislator", "cleric"},
    "politician": {
        *("head", "premier", "minister", "mayor", "governor", "legislator", "leader", "candidate"),
        *("official", "aide", "spokesperson", "diplomat"),
    },
    "official": {"minister", "mayor", "governor", "diplomat", "spokesperson", "aide", "police", "executive"},
    "diplomat": {"minister"},
    "legislator": {"mayor", "politician"},
    "candidate": {"politician", "legislator", "governor"},
    "expert": {"scientist", "doctor", "teacher", "executive", "coach"},
    "scientist": {"expert"},
    "executive": {"leader"},
    "head": {"leader"},
    "premier": {"leader"},
    "judge": {"head"},
    "artist": {"journalist"},
    "kin": {"person"},
}
"""A class -> the narrower or neighbouring classes that the same words may call: "the diplomat" may be a minister."""

_REACH = 100
"""Code points looked at before and behind a name."""
APPOSES = frozenset(",(")
"""What parts a name from the role behind it."""
_LAST_BREAK = re.compile(r"(?s:.*)[.,;:!?\n\r\"“”«»()\[\]—–|]")
_BREAK_AFTER = re.compile(r"[.,;:!?\n\r\"“”«»()\[\]—–|]| - ")


class RoleReading(Struct, frozen=True, gc=False):
    """A role phrase in the text: its head noun, the countries that it names, and its span."""

    noun: Noun
    countries: tuple[str, ...]
    span: Span


def may_be(called: str, role: str) -> bool:
    """Whether words of the class `called` may mean a person whose role has the class `role`."""
    return called == role or role in COVERS.get(called, ())


def role_before(
    text: str, start: int, known: Vocabulary, floor: int = 0, nominative: bool = False
) -> RoleReading | None:
    """The role right in front of a name: "Kenya's finance minister X", « le ministre béninois de la Pêche, X », « le
    patron de “Keyen” X ».

    Nothing before `floor` (the end of the person named before) is looked at. `nominative`: the name is a full one in
    its base form, so that of the nouns before it the role is in its own and its complement is not («начальник отдела
    X»).
    """
    if start < 3 or text[start - 1] not in _SPACES:
        return None
    quoted = _quoted_before(text, start - 1)
    if quoted is None and (text[start - 2] in _ENDS or not _may_end_role(text, start, known, nominative)):
        return None
    begin = max(0, floor, start - _REACH)
    window = text[begin:start].rstrip()
    comma = window.endswith(",")
    if comma and known.pack.names.declension:
        return None  # a role stands right before its name, or behind it
    last = len(window) - comma if quoted is None else max(0, quoted - begin)
    broken = _LAST_BREAK.match(window, 0, last)
    cut = broken.end() if broken else 0
    if not _may_begin(known.role_firsts, window[cut:last]):
        return None
    tokens = known.tokens(text, begin + cut, start)
    unquoted = tokens if quoted is None else [token for token in tokens if token.start < quoted]
    for at in range(len(unquoted)) if comma else range(len(unquoted) - 1, -1, -1):
        found = known.noun_at(unquoted, at)
        if found and found[0].sort == "role" and not found[0].plural:
            between = unquoted[at + found[1] :]
            if nominative and not _is_base(unquoted[at], known):
                continue
            if _leads_to_name(between, comma, known, nominative) or (quoted and _leads_to_quoted(between, known)):
                at, found = _longest_ending_there(tokens, at, found, known)
                first = _phrase_start(tokens, at, known)
                span = (tokens[first].start, tokens[-1].end)
                return RoleReading(found[0], known.countries_in(tokens[first:]), span)
    return None


def _may_end_role(text: str, start: int, known: Vocabulary, nominative: bool) -> bool:
    """Whether a role phrase may end with the word before a place: a cheap test that most names fail."""
    space = text.rfind(" ", max(0, start - 20), start - 1)
    before = text[space + 1 : start - 1]
    ends = known.role_ends[before]
    if ends is None:
        return False
    return ends or space <= 0 or (nominative and before.endswith(known.genitive)) or _leads_on(text, space, known)


def _quoted_before(text: str, end: int) -> int | None:
    """Where a name in quotation marks opens that ends at a place, maybe with a comma behind; None where none does."""
    end -= text[end - 1] == ","
    if text[end - 1] not in '»”“"':
        return None
    found = _QUOTED.search(text, max(0, end - _LONGEST_QUOTED), end)
    return found.start() if found else None


_LONGEST_QUOTED = 40
_QUOTED = re.compile(r"[«„“\"][^«»„“”\".,;:!?\n]+[»”“\"]\Z")


def _is_base(token: Token, known: Vocabulary) -> bool:
    """Whether a noun stands in its base form, where nouns are declined."""
    forms = declension_of(known.pack.names)
    return forms is None or forms.nouns.get(token.low, token.low) == token.low


def _leads_to_quoted(between: Sequence[Token], known: Vocabulary) -> bool:
    """Whether nothing but "of" and the noun for a body stands between a role and a name in quotation marks."""
    return all(token.low in known.complements or token.low in known.nouns for token in between)


_SPACES = " \u00a0\u202f"
_ENDS = '.;:!?\n"“”«»()[]—–|'


def _leads_on(text: str, space: int, known: Vocabulary) -> bool:
    """Whether the word before a space leads to the complement of a role: "of", or what is no word."""
    before = text[text.rfind(" ", max(0, space - 20), space) + 1 : space].lower()
    return before in known.of or not before.isalpha()


def _may_begin(firsts: frozenset[str], window: str) -> bool:
    """Whether any word of a window begins such a noun: spares most windows the way through tokens."""
    return not firsts.isdisjoint(window.lower().replace("'", " ").replace("’", " ").split())


def _longest_ending_there(
    tokens: Sequence[Token], at: int, found: tuple[Noun, int], known: Vocabulary
) -> tuple[int, tuple[Noun, int]]:
    """The longest role noun that ends where this one does: "prime minister", not "minister"."""
    end = at + found[1]
    for first in range(max(0, at - 3), at):
        longer = known.noun_at(tokens, first)
        if longer and longer[0].sort == "role" and first + longer[1] == end:
            return first, longer
    return at, found


def _leads_to_name(between: Sequence[Token], comma: bool, known: Vocabulary, nominative: bool = False) -> bool:
    """Whether the words between a role noun and a name are a complement of the role, not a clause."""
    if not between:
        return True
    if len(between) > 8:
        return False
    if nominative and all(token.text.islower() and token.low.endswith(known.genitive) for token in between):
        return True  # «начальник отдела полиции Олег Ким»
    first, last = between[0], between[-1]
    forms = declension_of(known.pack.names)
    if forms and not comma and all(token.text[0].isupper() and forms.may_be_place(token.low) for token in between):
        return True  # «мэр Лозовицы Игорь Самчук»
    if last.low in known.of or last.low in known.determiners:
        return False
    nation = first.low in known.countries
    if len(between) == 1:
        return nation
    led = first.low in known.at and between[1].text[0].isupper() and known.first_heads
    if not nation and first.low not in known.of and (not led or known.pack.names.nouns_capital):
        return False  # « l'assessore ai Trasporti Ida Neri »
    if comma:
        return True
    return not last.text.islower() or last.low in known.countries or between[-2].low in known.of


def _phrase_start(tokens: Sequence[Token], at: int, known: Vocabulary) -> int:
    """The first word of the noun phrase whose head stands at `at`: back to its determiner."""
    first = at
    while first > 0 and at - first < 5:
        before = tokens[first - 1]
        if before.low in known.determiners:
            return first - 1
        if before.text.islower() and before.low not in known.countries and before.low not in known.before_roles:
            break
        first -= 1
    return first


def role_after(text: str, end: int, known: Vocabulary) -> RoleReading | None:
    """The role in apposition behind a name: "X, President of Kazakhstan", « X, politologue à l'Université … »."""
    comma = text[end : end + 1]
    if comma not in APPOSES:
        return None
    begin = end + 1
    window = text[begin : begin + _REACH]
    broken = _BREAK_AFTER.search(window)
    if comma == "," and broken and window[: broken.start()].strip().isdigit():
        begin += broken.end()
        window = text[begin : begin + _REACH]
        broken = _BREAK_AFTER.search(window)
    end = broken.start() if broken else len(window)
    if not _may_begin(known.apposed_firsts, window[:end]):
        return None
    tokens = known.tokens(text, begin, begin + end)
    return _head_role(tokens, known)


def _head_role(tokens: Sequence[Token], known: Vocabulary) -> RoleReading | None:
    """The role noun that heads a phrase: behind determiner and adjectives, before any complement."""
    best = None
    at = 0
    while at < min(len(tokens), 8):
        token = tokens[at]
        if not at and (token.low in known.at or token.low in known.of or _opens_clause(token, known)):
            return None
        if at and (
            token.low in known.at
            or token.low in known.of
            or (token.low in known.determiners and token.low not in known.possessives)
        ):
            break
        found = known.noun_at(tokens, at)
        if found and found[0].sort in ("role", "body") and not (found[0].plural and found[0].sort == "role"):
            best = found[0]
            at += found[1]
            if at < len(tokens) and best.sort == "role" and _goes_on(tokens, at, known):
                return None
            if best.sort == "role" and known.first_heads:
                break  # «вдова художника»
            if at < len(tokens) and tokens[at].low not in known.nouns and tokens[at].text.islower():
                break
            continue
        if token.text.islower() and at > 3:
            break
        at += 1
    if best is None:
        return None
    return RoleReading(best, known.countries_in(tokens), (tokens[0].start, tokens[-1].end))


def _opens_clause(token: Token, known: Vocabulary) -> bool:
    """Whether a word is a verb by its ending, so that who stands behind it is its subject and in no apposition: «в реке
    Лань, заявил министр»."""
    return token.text.islower() and token.low.endswith(known.verb_endings) and token.low not in known.heads


def _goes_on(tokens: Sequence[Token], at: int, known: Vocabulary) -> bool:
    """Whether what follows a role noun shows a clause, not an apposition: an object ("accused the trust"), or, behind a
    definite noun phrase, a word that is no complement (« l'ancienne candidate aurait fait appel »)."""
    low = tokens[at].low
    if low in known.determiners and low not in known.of:
        return True
    follows = low in known.after_roles or low in known.heads
    return tokens[0].low in known.definite and tokens[at].text.islower() and not follows
