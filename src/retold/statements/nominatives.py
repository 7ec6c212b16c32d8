"""Who says it where the verb stands last: the first noun phrase without a case ending that can be a subject."""

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.sources import Range
from retold.statements.verb_groups import order_of

_SKIPPED = frozenset(
    c.CONJUNCTION + c.ADVERB + c.TIME + c.PARTICLE + c.COMMA + c.COLON + c.DASH + c.SYMBOL + c.BREAK + c.DOT
)
_AWAY = frozenset(["dative", "locative", "ablative", "instrumental"])
"""Cases that a phrase beside the subject has, unless a participle behind it makes it part of the subject."""
_GOVERNED = _AWAY | {"accusative"}
_PLACES = frozenset(["locative", "attributive"])
_NEARBY = 4000
"""Characters on either side in which a name is looked for again."""
_ENDINGS = frozenset(".!?:–—…\n")
"""What stands before a capital that opens a sentence."""
_WORDS = frozenset(c.NOUN + c.verbs(c.OTHER))
"""A noun, or what ends as a verb does."""
_NOMINAL = c.VERBAL | frozenset(c.NOUN + c.NAME)
_LONGEST_NAME = 7


def nominative(field: Field, since: int, until: int) -> Range | None:
    """The first noun phrase of a range that is a name, pronoun or listed noun without case, or has a topic marker."""
    return _phrase(field, since, until, frozenset([""]))


def name_behind(field: Field, at: int, until: int) -> Range | None:
    """The name that stands at a token, whatever its ending looks like: nobody is told behind a verb where it was."""
    end = _end_of_name(field, at, until)
    return (at, end) if end == at + 1 and _case(field, at, end) == "locative" else None


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
        if letter in _SKIPPED or (letter == c.SUBJECT and (at > start or "" not in cases)):
            at += 1
            start, modified, owner = at, at, False
            continue
        if letter == c.SUBJECT:
            return at, at + 1
        end, named = _unit_at(field, at, until)
        if letter == c.OPEN and not named and _spoken(field, end):
            at = start = modified = end
            owner = False
            continue
        case = _case(field, at, end) if named else order.case(word(end - 1))
        heads = named or _heads(field, end - 1) or (owner and order.owned_noun(word(end - 1)))
        beside = _before_postposition(field, end, until)
        if beside and (order.owned_noun(word(end), declined=True) or not heads):
            at = start = modified = beside
            owner = False
            continue
        acts = (
            end < until
            and field.classes[end] in c.VERBAL
            and order.describes(word(end))
            and word(at) in order.things - order.bodies
        )
        if heads and not acts and case in cases and not _goes_on(field, at, end, until, named):
            return max(start, modified) if named else start, _with_title(field, end, until) if named else end
        if case in cases and case == "" and end < until and word(end) in order.topics:
            return start, end
        owner = heads and case == ""
        if not named and order.describes(word(at)) and at > start and order.case(word(at - 1)) in _GOVERNED:
            modified = end
        if case in _AWAY and not (end < until and order.describes(order.base(word(end)))):
            start = modified = end
        at = end
    return None


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
    end = _end_of_name(field, at, until)
    if end > at + 1 and _opens(field, at) and _listed(field, at) and _case(field, at + 1, end) in _GOVERNED:
        return at + 1, False  # «Сот Асановты»
    if end == at:
        site = at + 2 < until and classes[at + 1] == c.DOT and _glued(field, at + 2)
        return (at + 3, True) if site and field.tokens.words[at].isascii() else (at + 1, False)
    if end < until and field.tokens.word(end) in order_of(field).titles:
        return end, True
    order, word = order_of(field), field.tokens.word(at)
    apart = order.case(word, name=True) == "attributive" or (_opens(field, at) and not _known(field, at))
    return end, end > at + 1 or _person(field, at, end) or not apart


def _end_of_name(field: Field, at: int, until: int) -> int:
    """The end of a row of capitals: behind a case ending, before what is another phrase («Асанов Астанада»)."""
    order, word, end = order_of(field), field.tokens.word, at
    while end < until and field.classes[end] in c.NAME + c.DOT:
        case = order.case(word(end), name=True)
        other = end > at and field.tokens.words[end].isascii() != field.tokens.words[at].isascii()
        if (case in _PLACES or other or _closed(field, end)) and _full(field, at, end):
            return end
        if (
            end - at > 1
            and word(at) in order.given
            and case in _GOVERNED
            and not word(end - 1).endswith(order.surnames)
        ):
            return end  # «Дональд Трамп Иранмен»
        end += 1
        if field.classes[end - 1] == c.DOT and end < until and _glued(field, end):
            return end + 1  # «Tengrinews.kz»
        first = end == at + 1 and (case == "attributive" or (case == "locative" and _opens(field, at)))
        if case == "genitive" or first or _begins_acronym(field, end, until):
            return end
    return end


def _glued(field: Field, at: int) -> bool:
    """Whether a word in small Latin letters stands right behind a full stop, as in the address of a site."""
    words = field.tokens.words
    return words[at - 1] == "." and words[at].isascii() and words[at].strip().islower()


def _case(field: Field, at: int, end: int) -> str:
    """The case of a name; a person's of several words is never a place, and its last letters tell less."""
    order, word = order_of(field), field.tokens.word(end - 1)
    if _person(field, at, end):
        case = order.case(word, name=True)
        return "" if case in ("locative", "ablative") and end - at > 1 else case
    case = order.case(word)
    return case if case in _AWAY else order.case(word, name=True)


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
    return surname and not _person(field, at, at + 1)


def _full(field: Field, at: int, end: int) -> bool:
    """Whether a name has a surname already: a first name and another word, or the ending of one."""
    order, word = order_of(field), field.tokens.word
    return any(i + 1 < end if word(i) in order.given else word(i).endswith(order.surnames) for i in range(at, end))


def _person(field: Field, at: int, end: int) -> bool:
    """Whether a name has a first name or the ending of a surname."""
    order, word = order_of(field), field.tokens.word
    return any(word(i) in order.given or word(i).endswith(order.surnames) for i in range(at, end))


def _spoken(field: Field, close: int) -> bool:
    return field.tokens.words[close - 2].rstrip()[-1:] in ",.!?…"


def _opens(field: Field, at: int) -> bool:
    """Whether a token opens a sentence or a quotation, so that its capital tells nothing."""
    return (
        field.tokens.words[at - 1].strip()[-1:] in ("", ".", "!", "?", "…", ":", "«", "„", "“", '"', "–", "—")
        or at == 0
    )


def _known(field: Field, at: int) -> bool:
    """Whether a word that opens a sentence is met with its capital inside a sentence nearby too."""
    tokens, place = field.tokens, field.tokens.starts[at]
    if tokens.word(at) in order_of(field).countries or _acronym(tokens.words[at]):
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
        stop = _end_of_name(field, end, until)
        if stop - end > 1 and _behind_role(field, end):
            return _case(field, end, stop) in ("", "genitive")
        return not _names_another(field, end, stop, until) and _case(field, end, stop) in ("", "genitive")
    last = field.tokens.word(end - 1)
    thing = last in order.things and (end + 1 < until or order.case(word) != "accusative")
    several = last.endswith(order.plurals) and order.case(word) == "genitive"
    thing = thing or (several and order.base(word) in order.bodies)  # «Балалар ауруханасының дәрігері»
    if field.classes[end] in _WORDS and order.owned_noun(word, declined=thing) and not order.owned_noun(last):
        return True
    return (
        order.case(word) == order.case(last) == ""
        and _heads(field, end)
        and not order.owned_noun(last)
        and (thing or word not in order.things)
    )


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
        bare = field.classes[end] == c.NAME and (field.classes[end - 1] == c.CLOSE or _behind_role(field, end))
        return bare or (order.owned_noun(word(end), declined=True) and order.case(word(end)) != "attributive")
    if _person(field, at, end):
        given = end == at + 1 and word(at) in order.given and end + 1 < until
        own = order.owned_noun(word(end), declined=given)
        return end == at + 1 and own and (given or order.base(word(end)) in order.heads)
    if order.owned_noun(word(end), declined=True):
        return True
    if end == at + 1 and word(end) in order.heads and (_opens(field, at) or word(at).endswith(order.adjectival)):
        return True  # «Ұлттық банк»
    first, last = end, min(until, at + _LONGEST_NAME) - 1
    while end < last and field.classes[end] in _WORDS and word(end) not in order.heads and not order.case(word(end)):
        end += 1
    return end > first and order.base(word(end)) in order.heads and order.owned_noun(word(end), declined=True)


def _with_title(field: Field, end: int, until: int) -> int:
    """Takes in the word of respect behind a name: «Асанова ханым», «Сәуле апай»."""
    order = order_of(field)
    return end + 1 if end < until and field.tokens.word(end) in order.titles else end


def _before_postposition(field: Field, at: int, until: int) -> int:
    """The token behind a postposition that governs the next word, 0 where none does: «үкімет [отырысынан кейін]»."""
    order = order_of(field)
    governed = at + 1 < until and field.classes[at + 1] == c.PARTICLE and order.case(field.tokens.word(at))
    return at + 2 if governed and at + 2 < until else 0
