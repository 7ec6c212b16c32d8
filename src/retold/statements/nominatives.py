"""Who says it where the verb stands last: the first noun phrase without a case ending that can be a subject."""

from retold.statements import classes as c
from retold.statements.capitals import AWAY, GOVERNED, case_of_name, end_of_name, glued, known, opens, person
from retold.statements.field import Field, Range
from retold.statements.verb_groups import order_of

_SKIPPED = frozenset(
    c.CONJUNCTION + c.ADVERB + c.TIME + c.PARTICLE + c.COMMA + c.COLON + c.DASH + c.SYMBOL + c.BREAK + c.DOT
)
_WORDS = frozenset(c.NOUN + c.verbs(c.OTHER))
"""A noun, or what ends as a verb does."""
_NOMINAL = c.VERBAL | frozenset(c.NOUN + c.NAME)
_LONGEST_NAME = 7


def nominative(field: Field, since: int, until: int) -> Range | None:
    """The first noun phrase of a range that is a name, pronoun or listed noun without case, or has a topic marker."""
    return _phrase(field, since, until, frozenset([""]))


def name_behind(field: Field, at: int, until: int) -> Range | None:
    """The name that stands at a token, whatever its ending looks like: nobody is told behind a verb where it was."""
    end = end_of_name(field, at, until)
    return (at, end) if end == at + 1 and case_of_name(field, at, end) == "locative" else None


def in_case(field: Field, since: int, until: int, *cases: str) -> Range | None:
    """The first noun phrase of a range whose listed head noun stands in one of these cases: «министрліктен»."""
    return _phrase(field, since, until, frozenset(cases))


def _phrase(field: Field, since: int, until: int, cases: frozenset[str]) -> Range | None:
    """The first phrase whose head stands in one of the cases, "" for none, with what it is joined to by "and"."""
    found = _single(field, since, until, cases)
    if found is None or found[1] >= until or field.classes[found[1]] not in c.CONJUNCTION + c.SUBJECT:
        return found
    second = _single(field, found[1] + 1, until, cases)
    joined = second is not None and second[0] == found[1] + 1 and field.tokens.word(found[1]) in order_of(field).joints
    return (found[0], second[1]) if second and joined else found


def _single(field: Field, since: int, until: int, cases: frozenset[str]) -> Range | None:
    classes, order, word = field.classes, order_of(field), field.tokens.word
    start = at = modified = since
    owner = False
    while at < until:
        letter = classes[at]
        if letter == c.CONJUNCTION and at > start and word(at) in order.joints:
            at += 1
            continue
        if letter == c.BRACKET and at > start:
            at = max(at, classes.find(c.UNBRACKET, at, until)) + 1
            continue
        addressed = letter == c.OBJECT and at == start  # «[оған] полиция … айтты»
        if letter in _SKIPPED or addressed or (letter == c.SUBJECT and (at > start or "" not in cases)):
            at += 1
            start, modified, owner = at, at, False
            continue
        end, named = (at + 1, True) if letter == c.SUBJECT else _unit_at(field, at, until)
        if end < until and word(end) in order.postpositions:  # «министр [ретінде]», «ол [туралы]»
            told = end + 1 < until and order.describes(word(end + 1))  # «куә ретінде [шақырылған] есепші»
            at = start = modified = end + 1 + told
            owner = False
            continue
        if letter == c.SUBJECT:
            return at, end
        if letter == c.OPEN and not named and _spoken(field, end):
            at = start = modified = end
            owner = False
            continue
        case = case_of_name(field, at, end) if named else order.case(word(end - 1))
        heads = named or _heads(field, end - 1) or (owner and order.owned_noun(word(end - 1)))
        beside = _before_postposition(field, end, until)
        if beside and (order.owned_noun(word(end), declined=True) or not heads):
            at = start = modified = beside
            owner = False
            continue
        acts = (
            end < until
            and word(at) in order.things - order.bodies
            and (word(end).endswith(order.nominal) or (field.classes[end] in c.VERBAL and order.describes(word(end))))
        )
        if heads and not acts and case in cases and not _goes_on(field, at, end, until, named):
            return max(start, modified) if named else start, _with_title(field, end, until) if named else end
        if case in cases and case == "" and end < until and _set_apart(field, end):
            return start, end
        owner = heads and case == ""
        if not named and order.describes(word(at)) and at > start and order.case(word(at - 1)) in GOVERNED:
            modified = end
        follows = end < until and order.describes(order.base(word(end))) and word(end) not in order.heads
        if case in AWAY and not follows:
            start = modified = end
        at = end
    return None


def _set_apart(field: Field, at: int) -> bool:
    """Whether a word sets apart the phrase before it: «министр [болса] …», not «жаңбыр болса да», «X болса, …»."""
    topics, word = order_of(field).topics, field.tokens.word
    return word(at) in topics and word(at + 1) not in topics and field.classes[at + 1] != c.COMMA


def _unit_at(field: Field, at: int, until: int) -> tuple[int, bool]:
    """The end of the name, quoted name or word at a token, and whether it is a name."""
    classes = field.classes
    if classes[at] == c.OPEN:
        close = min(field.close_of(at), until)
        inside = field.tokens.words[at + 1]
        named = close - at <= _LONGEST_NAME and inside[:1].isupper() and not _spoken(field, close)
        owned = close < until and order_of(field).owned_noun(field.tokens.word(close), declined=True)
        if named and owned and classes[close] in _WORDS and _listed(field, close):
            return close + 1, True
        return close, named
    end = end_of_name(field, at, until)
    led = end > at + 1 and opens(field, at) and _listed(field, at)
    if led and (case_of_name(field, at + 1, end) in GOVERNED or _owns_more(field, at + 1, end)):
        return at + 1, False  # «Сот Асановты»
    if end == at:
        site = at + 2 < until and classes[at + 1] == c.DOT and glued(field, at + 2)
        return (at + 3, True) if site and field.tokens.words[at].isascii() else (at + 1, False)
    if end < until and field.tokens.word(end) in order_of(field).titles:
        return end, True
    order, word = order_of(field), field.tokens.word(at)
    apart = order.case(word, name=True) == "attributive" or word.endswith(order.adjectival)
    apart = apart or (opens(field, at) and not known(field, at))
    return end, end > at + 1 or person(field, at, end) or not apart


def _spoken(field: Field, close: int) -> bool:
    return field.tokens.words[close - 2].rstrip()[-1:] in ",.!?…"


def _listed(field: Field, at: int) -> bool:
    return order_of(field).base(field.tokens.word(at)) in order_of(field).heads


def _heads(field: Field, at: int) -> bool:
    """Whether a word can be the head of a source: a listed noun, or one whose ending shows who does something."""
    order, word = order_of(field), field.tokens.word(at)
    base = order.base(word)
    return base in order.heads or (base.endswith(order.agents) and field.classes[at] in _NOMINAL)


def _goes_on(field: Field, at: int, end: int, until: int, named: bool) -> bool:
    """Whether the next word makes what ends here part of a longer phrase: «полиция [департаменті]», «министр [Ли]»,
    «Алматы [облысының] әкімі»."""
    if end >= until:
        return False
    if named:
        return _names_another(field, at, end, until)
    order, word = order_of(field), field.tokens.word(end)
    if field.classes[end] == c.OPEN:  # «Тасымалдаушы [«Дала» серіктестігі]»
        stop, name = _unit_at(field, end, until)
        return name and stop > field.close_of(end) and order.base(field.tokens.word(end - 1)) in order.bodies
    if field.classes[end] == c.NAME:
        stop = end_of_name(field, end, until)
        if _owns_more(field, end, stop):
            return False
        if stop - end > 1 and _behind_role(field, end):
            return case_of_name(field, end, stop) in ("", "genitive")
        return not _names_another(field, end, stop, until) and case_of_name(field, end, stop) in ("", "genitive")
    last = field.tokens.word(end - 1)
    if f"{last} {word}" in order.pairs and order.case(word) in ("", "genitive"):
        return True  # «қаржы [министрі]»
    thing = last in order.things and (end + 1 < until or order.case(word) != "accusative")
    several = last.endswith(order.plurals) and order.case(word) == "genitive"
    thing = thing or (several and order.base(word) in order.bodies)  # «Балалар ауруханасының дәрігері»
    if field.classes[end] in _WORDS and order.owned_noun(word, declined=thing) and not order.owned_noun(last):
        return True
    if order.case(word) == "genitive" and end + 1 < until and _person_noun(field, end) and _person_noun(field, end + 1):
        return True  # «полиция департаменті [бастығының орынбасары]»
    return (
        order.case(word) == order.case(last) == ""
        and _heads(field, end)
        and not order.owned_noun(last)
        and (word not in order.things or (thing and word in order.bodies))
    )


def _owns_more(field: Field, at: int, stop: int) -> bool:
    """Whether a person's name in the genitive behind a body is no part of it but opens what is said: «Қоғам | Асқар
    Серіковтің ұсынысын қабылдамады»."""
    order, before = order_of(field), field.tokens.word(at - 1)
    body = order.base(before) in order.bodies and not order.case(before)
    if not body or not person(field, at, stop):
        return False
    titled = order.base(field.tokens.word(stop)) in order.titles and order.case(field.tokens.word(stop))
    return (titled or case_of_name(field, at, stop)) == "genitive"


def _person_noun(field: Field, at: int) -> bool:
    """Whether a word is a listed noun for somebody who belongs to somebody: «бастығының», «орынбасары»."""
    order, word = order_of(field), field.tokens.word(at)
    base = order.base(word)
    return base in order.heads and base not in order.things and order.owned_noun(word, declined=True)


def _behind_role(field: Field, at: int) -> bool:
    """Whether the noun before a token is a person's, whose name then follows."""
    order = order_of(field)
    base = order.base(field.tokens.word(at - 1))
    return base in order.heads and base not in order.things


def _names_another(field: Field, at: int, end: int, until: int) -> bool:
    """Whether a name stands in another one's: «[Алматы] облысының әкімі», «[Ішкі] істер министрлігі»."""
    order, word = order_of(field), field.tokens.word
    if end >= until or field.classes[end] not in _WORDS | {c.NAME}:
        return False
    if field.classes[at] == c.OPEN:
        beside = field.classes[end - 1] == c.CLOSE and end + 1 < until
        if beside and f"{word(end)} {word(end + 1)}" in order.pairs:
            return True  # «Дала» [бас директоры]
        bare = field.classes[end] == c.NAME and (field.classes[end - 1] == c.CLOSE or _behind_role(field, end))
        return bare or (order.owned_noun(word(end), declined=True) and order.case(word(end)) != "attributive")
    if person(field, at, end):
        given = end == at + 1 and word(at) in order.given and end + 1 < until
        own = order.owned_noun(word(end), declined=given)
        return end == at + 1 and own and (given or order.base(word(end)) in order.heads)
    if order.owned_noun(word(end), declined=True):
        return True
    if end == at + 1 and word(end) in order.heads and (opens(field, at) or word(at).endswith(order.adjectival)):
        return True  # «Ұлттық банк»
    first, last = end, min(until, at + _LONGEST_NAME) - 1
    while end < last and field.classes[end] in _WORDS and not order.case(word(end)) and _within_name(field, end):
        end += 1
    aside = end + 1 < until and field.classes[end + 1] == c.PARTICLE  # «Асанов полиция бөлімінің [алдында]»
    headed = end > first and order.base(word(end)) in order.heads and not aside
    return headed and order.owned_noun(word(end), declined=True)


def _within_name(field: Field, at: int) -> bool:
    """Whether a word without case can stand before the head of a body's name: «Атырау [полиция] департаменті»."""
    order, word = order_of(field), field.tokens.word(at)
    return word not in order.heads or (word in order.bodies and not order.owned_noun(word))


def _with_title(field: Field, end: int, until: int) -> int:
    """Takes in the word of respect behind a name: «Асанова ханым», «Сәуле апай»."""
    order = order_of(field)
    return end + 1 if end < until and field.tokens.word(end) in order.titles else end


def _before_postposition(field: Field, at: int, until: int) -> int:
    """The token behind a postposition that governs the next word, 0 where none does: «үкімет [отырысынан кейін]»."""
    order = order_of(field)
    governed = at + 1 < until and field.classes[at + 1] == c.PARTICLE and order.case(field.tokens.word(at))
    return at + 2 if governed and at + 2 < until else 0
