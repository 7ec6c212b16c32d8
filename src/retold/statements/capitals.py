"""Rows of capitals where names are declined by endings: where one ends, its case, whether it is a person's, and whether
a capital that opens a sentence is a name at all."""

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.verb_groups import order_of

AWAY = frozenset(["dative", "locative", "ablative", "instrumental"])
"""Cases that a phrase beside the subject has, unless a participle behind it makes it part of the subject."""
GOVERNED = AWAY | {"accusative"}
_PLACES = frozenset(["locative", "attributive"])
_NEARBY = 4000
"""Characters on either side in which a name is looked for again."""
_ENDINGS = frozenset(".!?:–—…\n")
"""What stands before a capital that opens a sentence."""


def end_of_name(field: Field, at: int, until: int) -> int:
    """The end of a row of capitals: behind a case ending, before what is another phrase («Асанов Астанада»)."""
    order, word, end = order_of(field), field.tokens.word, at
    while end < until and field.classes[end] in c.NAME + c.DOT:
        case = order.case(word(end), name=True)
        other = end > at and field.tokens.words[end].isascii() != field.tokens.words[at].isascii()
        if (case in _PLACES or other or _closed(field, end)) and _full(field, at, end):
            return end
        owner = end == at + 1 and word(at) in order.countries and not order.owned_noun(word(end), declined=True)
        if end > at and case == "genitive" and (other or owner or _country(field, end)):
            return end  # «Тереза Мэй [Ұлыбританияның] …»
        if end - at > 1 and word(at) in order.given and case in GOVERNED and not word(end - 1).endswith(order.surnames):
            return end  # «Дональд Трамп Иранмен»
        end += 1
        if field.classes[end - 1] == c.DOT and end < until and glued(field, end):
            return end + 1  # «Tengrinews.kz»
        first = end == at + 1 and (case == "attributive" or (case == "locative" and opens(field, at)))
        if case == "genitive" or first or _begins_acronym(field, end, until):
            return end
    return end


def _country(field: Field, at: int) -> bool:
    """Whether a capital word in a case is a country by itself: not «Оңтүстік [Кореяның]»."""
    order, word = order_of(field), field.tokens.word
    base = order.base(word(at))
    return base in order.countries and f"{word(at - 1)} {base}" not in order.countries


def glued(field: Field, at: int) -> bool:
    """Whether a word in small Latin letters stands right behind a full stop, as in the address of a site."""
    words = field.tokens.words
    return words[at - 1] == "." and words[at].isascii() and words[at].strip().islower()


def case_of_name(field: Field, at: int, end: int) -> str:
    """The case of a name; a person's of several words is never a place, and its last letters tell less."""
    order, word = order_of(field), field.tokens.word(end - 1)
    if person(field, at, end):
        case = order.case(word, name=True)
        return "" if case in ("locative", "ablative") and end - at > 1 else case
    case = order.case(word)
    return case if case in AWAY else order.case(word, name=True)


def _acronym(word: str) -> bool:
    return word.isupper() and len(word.strip()) > 1


def _begins_acronym(field: Field, at: int, until: int) -> bool:
    """Whether letters in capitals follow a name that has small ones: «Асанов БҰҰ …»."""
    words = field.tokens.words
    return at < until and words[at].strip().isupper() and len(words[at].strip()) > 1 and words[at - 1].strip().istitle()


def _closed(field: Field, at: int) -> bool:
    """Whether a name ends with the surname before a token: what follows is no surname, patronymic or first name."""
    order, word = order_of(field), field.tokens.word
    surname = word(at - 1).endswith(order.surnames) and word(at - 1) not in order.given
    return surname and not person(field, at, at + 1)


def _full(field: Field, at: int, end: int) -> bool:
    """Whether a name has a surname already: a first name and another word, or the ending of one."""
    order, word = order_of(field), field.tokens.word
    return any(i + 1 < end if word(i) in order.given else word(i).endswith(order.surnames) for i in range(at, end))


def person(field: Field, at: int, end: int) -> bool:
    """Whether a name has a first name or the ending of a surname."""
    order, word = order_of(field), field.tokens.word
    alone = end == at + 1 and word(at) in order.countries  # «Молдова» ends as surnames do
    return not alone and any(word(i) in order.given or word(i).endswith(order.surnames) for i in range(at, end))


def opens(field: Field, at: int) -> bool:
    """Whether a token opens a sentence or a quotation, so that its capital tells nothing."""
    return (
        field.tokens.words[at - 1].strip()[-1:] in ("", ".", "!", "?", "…", ":", "«", "„", "“", '"', "–", "—")
        or at == 0
    )


def known(field: Field, at: int) -> bool:
    """Whether a word that opens a sentence is met with its capital inside a sentence nearby too."""
    tokens, place = field.tokens, field.tokens.starts[at]
    word = tokens.words[at]
    if tokens.word(at) in order_of(field).countries or _acronym(word) or word.isascii():
        return True
    if tokens.word(at) in order_of(field).heads:
        return False
    nearby = tokens.text[max(0, place - _NEARBY) : place + _NEARBY]
    written = f" {tokens.words[at].strip()}"
    found = nearby.find(written)
    while found >= 0:
        if found and nearby[found - 1] not in _ENDINGS:
            return True
        found = nearby.find(written, found + 1)
    return False
