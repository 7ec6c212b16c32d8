"""Who says it where the verb stands last: the first noun phrase without a case ending that can be a subject."""

from collections.abc import Sequence

from retold.statements import classes as c
from retold.statements.field import Field
from retold.statements.sources import Range
from retold.statements.verb_groups import order_of

_SKIPPED = frozenset(
    c.CONJUNCTION + c.ADVERB + c.TIME + c.PARTICLE + c.COMMA + c.COLON + c.DASH + c.SYMBOL + c.BREAK + c.DOT
)
_AWAY = frozenset(["dative", "locative", "ablative", "instrumental"])
"""Cases that a phrase beside the subject has, unless a participle behind it makes it part of the subject."""
_LONGEST_NAME = 7


def nominative(field: Field, since: int, until: int) -> Range | None:
    """The first noun phrase of a range that is a name, pronoun or listed noun without case, or has a topic marker."""
    return _phrase(field, since, until, frozenset([""]))


def in_case(field: Field, since: int, until: int, *cases: str) -> Range | None:
    """The first noun phrase of a range whose listed head noun stands in one of these cases: «министрліктен»."""
    return _phrase(field, since, until, frozenset(cases))


def _phrase(field: Field, since: int, until: int, cases: frozenset[str]) -> Range | None:
    classes, order, word = field.classes, order_of(field), field.tokens.word
    start = at = since
    modified = since
    while at < until:
        letter = classes[at]
        if letter in _SKIPPED:
            at += 1
            start = modified = at
            continue
        if letter == c.SUBJECT:
            if "" in cases:
                return at, at + 1
            at += 1
            continue
        end, named = _unit_at(field, at, until)
        case = order.case(word(end - 1), name=named)
        if case == "locative" and named and end - at > 1:
            case = ""
        beside = _before_postposition(field, end, until)
        if beside:
            at = start = modified = beside
            continue
        if case in cases and (named or _heads(field, end - 1)) and not _goes_on(field, at, end, until, named):
            return max(start, modified) if named else start, _with_title(field, end, until) if named else end
        if case in cases and case == "" and end < until and word(end) in order.topics:
            return start, end
        if not named and order.describes(word(at)):
            modified = end
        if case in _AWAY and not (end < until and order.describes(word(end))):
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
        if named and close < until and classes[close] == c.NOUN and _listed(field, close):
            return close + 1, True
        return close, named
    end = at
    while end < until and classes[end] in c.NAME + c.DOT:
        end += 1
    if end == at:
        return at + 1, False
    if end == at + 1 and _opens(field, at) and not _known(field, at):
        return end, False
    return end, True


def _spoken(field: Field, close: int) -> bool:
    return field.tokens.words[close - 2].rstrip()[-1:] in ",.!?…"


def _opens(field: Field, at: int) -> bool:
    """Whether a token opens a sentence or a quotation, so that its capital tells nothing."""
    return (
        field.tokens.words[at - 1].strip()[-1:] in ("", ".", "!", "?", "…", ":", "«", "„", "“", '"', "–", "—")
        or at == 0
    )


def _known(field: Field, at: int) -> bool:
    """Whether a word that opens a sentence is a name: listed, with the ending of one, or met inside a sentence."""
    order, word = order_of(field), field.tokens.word(at)
    if word in order.given or word.endswith(order.surnames):
        return True
    written = f" {field.tokens.words[at].strip()}"
    return not order.heads.issuperset([word]) and any(
        mark not in ".!?:–—" for mark in _before_each(field.tokens.text, written)
    )


def _before_each(text: str, written: str) -> Sequence[str]:
    """The characters that stand before each place of a word."""
    found: list[str] = []
    at = text.find(written)
    while at >= 0 and len(found) < 8:
        found.append(text[at - 1 : at] or ".")
        at = text.find(written, at + 1)
    return found


def _listed(field: Field, at: int) -> bool:
    return order_of(field).base(field.tokens.word(at)) in order_of(field).heads


def _heads(field: Field, at: int) -> bool:
    """Whether a word can be the head of a source: a listed noun, or one whose ending shows who does something."""
    order, word = order_of(field), field.tokens.word(at)
    base = order.base(word)
    return base in order.heads or base.endswith(order.agents)


def _goes_on(field: Field, at: int, end: int, until: int, named: bool) -> bool:
    """Whether the next word makes what ends here part of a longer phrase: «полиция [департаменті]», «министр [Ли]»,
    «Алматы [облысының] әкімі»."""
    if end >= until:
        return False
    order, word = order_of(field), field.tokens.word(end)
    if field.classes[end] == c.NAME:
        return True
    if named and end - at == 1 and field.tokens.word(at) not in order.given:
        return order.base(word).endswith(order.owned) and order.base(word) in order.heads
    return order.case(word) == "" and not named and _heads(field, end)


def _with_title(field: Field, end: int, until: int) -> int:
    """Takes in the word of respect behind a name: «Асанова ханым», «Сәуле апай»."""
    order = order_of(field)
    return end + 1 if end < until and field.tokens.word(end) in order.titles else end


def _before_postposition(field: Field, at: int, until: int) -> int:
    """The token behind a postposition that governs the next word, 0 where none does: «үкімет [отырысынан кейін]»."""
    order = order_of(field)
    governed = at + 1 < until and field.classes[at + 1] == c.PARTICLE and order.case(field.tokens.word(at))
    return at + 2 if governed and at + 2 < until else 0
