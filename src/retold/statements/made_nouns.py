"""Verbs made nouns, with which a clause is what another verb says: «су деңгейі [көтерілмейтінін] айтты»; how far what
is said reaches, and what may stand between it and its verb."""

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.nominatives import nominative
from retold.statements.verb_groups import VerbGroup, order_of

_SMALL = frozenset(c.ADVERB + c.CONJUNCTION + c.TIME + c.COMMA + c.DASH)
_SHORT = 4
"""Letters up to which a word's ending tells no verb made a noun."""
_BESIDE_VERB = 14
"""Tokens before a verb among which what is said may end."""
_BARRED = c.VERBAL | frozenset(c.COMMA + c.COLON + c.OPEN + c.CLOSE + c.BRACKET)
"""What parts the end of what is said from its verb."""
_ADVERBIAL = frozenset(["dative", "locative", "ablative", "instrumental"])


def carries(field: Field, start: int, end: int, group: VerbGroup) -> bool:
    """Whether what stands right before a verb is something said: a verb made a noun, an object of such a verb."""
    order, word = order_of(field), field.tokens.word
    at = end - 1 - (field.classes[end - 1] == c.CLOSE)
    while at > start and (word(at) in order.topics or field.classes[at] in c.ADVERB + c.TIME):
        at -= 1
    if made_noun(field, at):
        return True
    if "clause" in group.frames:
        return True
    if word(at) in order.about:
        return "that" in group.frames or "object" in group.frames
    if order.case(word(at)) in group.about and order.case(word(at)):
        return True
    return "object" in group.frames and order.case(word(at)) == "accusative"


def beside_verb(field: Field, start: int, end: int, *, objects: bool = False) -> tuple[Range | None, int]:
    """The subject between what is said and its verb, None where there is none, and the end of what is said: «…
    болуы мүмкін екенін [сарапшылар] пайымдайды», «… өспейтінін [министр] брифингте айтты»; of verbs with `objects` what
    is said may be a noun («айыпты [министрлік] жоққа шығарды»)."""
    classes, order = field.classes, order_of(field)
    for last in range(end - 1, max(start, end - _BESIDE_VERB), -1):
        if classes[last] in _BARRED:
            break
        if not (objects and order.case(field.tokens.word(last)) == "accusative") and not made_noun(field, last):
            continue
        told = last + 1 + (field.tokens.word(last + 1) in order.about)
        if told >= end:
            break
        source = nominative(field, told, end)
        if source and _beside(field, told, source[0]) and _beside(field, source[1], end):
            return source, told
        small = all(letter in _SMALL or letter == c.PARTICLE for letter in classes[told:end])
        if small or (order.case(field.tokens.word(last)) in ("accusative", "") and _beside(field, told, end)):
            return None, told
        break
    return None, end


def _beside(field: Field, at: int, end: int) -> bool:
    """Whether a range holds only small words and phrases of place, time or manner, or an addressee."""
    classes, order = field.classes, order_of(field)
    if at >= end:
        return True
    if any(classes[i] in _BARRED or order.case(field.tokens.word(i)) == "accusative" for i in range(at, end)):
        return False
    last = classes[end - 1] in _SMALL or classes[end - 1] == c.PARTICLE
    return last or order.case(field.tokens.word(end - 1)) in _ADVERBIAL


def last_clause(field: Field, start: int, end: int) -> int:
    """Past the clauses that a finite verb closes, which are told and not said: «Жол жабылды, [полиция … айтты]»."""
    classes = field.classes
    for at in range(end - 1, start + 1, -1):
        if classes[at] != c.COMMA:
            continue
        uses = c.uses_of(classes[at - 1])
        closed = uses & c.FINITE or (classes[at + 1] == c.CONJUNCTION and not uses)
        if closed and not uses & c.GERUND and not is_told(field, at - 1):
            return at + 1
    return start


def is_told(field: Field, at: int) -> bool:
    """Whether a word is a verb made a noun that is an object: «болатын[ын]»."""
    return made_noun(field, at) and order_of(field).case(field.tokens.word(at)) in ("accusative", "")


def made_noun(field: Field, at: int) -> bool:
    """Whether a word is a verb made a noun, in a case or before what something is told about with."""
    order, word = order_of(field), field.tokens.word(at)
    about = field.tokens.word(at + 1) in order.about
    return (
        word.endswith(order.nominal)
        and len(word) > _SHORT
        and order.base(word) not in order.whole
        and (about or order.case(word) != "")
    )
