"""What is said, in clauses with a verb bracket: the clause or quotation behind the bracket, the object inside it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from retold.statements import classes as c
from retold.statements.brackets import NEXT_CLAUSE, Clause
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import NOUN_PHRASE, PREDICATE
from retold.statements.segments import opens_final, segment_end

_NEXT_CUE = re.compile(
    f"{c.COMMA}?{c.CONJUNCTION}[{c.ADVERB}]*[{c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.FINITE)}]"
    f"|{c.COMMA}[{c.verbs(c.CUE, c.PHRASAL, having=c.FINITE)}]"
)
_AS_TOLD = re.compile(f"{c.AS}{NOUN_PHRASE}[{c.ADVERB}{c.TIME}]*[{c.verbs(c.CUE, c.STANCE, having=c.FINITE)}]$")
"""Who else tells it, in an aside: „…, wie die Zeitung am Montag meldete“."""
_NEXT_PARTICIPLE = re.compile(
    f"{c.CONJUNCTION}[^{c.COMMA}{c.PREDICATES}]*[{c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.PARTICIPLE)}]"
)
_VERBS = c.ALL_VERBS + c.AUXILIARY + c.COPULA
_APPOSED = frozenset(c.DETERMINER + c.NAME + c.NUMBER + c.NOUN + c.QUANTIFIER)


def complement(field: Field, clause: Clause, at: int, until: int) -> tuple[list[Range], str, bool] | None:
    """What follows the bracket of a clause from a token on, its construction, and whether a colon opens it; relative
    clauses and appositions on the way are left out."""
    classes, frames = field.classes, clause.reading.frames
    opening = classes.find(c.OPEN, clause.verb, segment_end(field, at, until))
    at = skipped(field, at, until, clause)
    bare = _bare_infinitive(field, clause, at)
    if bare:
        return [bare], "infinitive", False
    if at >= until or NEXT_CLAUSE.search(classes, clause.end, at):
        return None
    if clause.compound and _NEXT_PARTICIPLE.match(classes, clause.end, at):
        return None  # « hat den Plan kritisiert und angekündigt, dass … »
    if (
        classes[at] == c.COLON
        and at + 1 < until
        and (frames & {"quotation", "cited"} or _told_so(field, frames, at + 1, until))
    ):
        if classes[at + 1] == c.OPEN:
            return [(at + 1, field.close_of(at + 1))], "quotation", True
        return [(at + 1, content_end(field, at + 1, until))], "colon", True
    if opening >= 0 and opening >= clause.verb and "quotation" in frames and _spoken(field, opening, until):
        return [(opening, field.close_of(opening))], "quotation", False
    if classes[at] != c.COMMA or at + 1 >= until:
        return None
    kind = _kind(field, clause, at + 1, until)
    if kind == "quotation":
        return [(at + 1, field.close_of(at + 1))], kind, False
    return ([(at + 1, content_end(field, at + 1, until))], kind, False) if kind else None


def _bare_infinitive(field: Field, clause: Clause, until: int) -> Range | None:
    """An infinitive right behind the participle that closes the bracket: "hatte angekündigt im Herbst zu kommen"."""
    if not clause.compound or "infinitive" not in clause.reading.frames or clause.end + 2 >= until:
        return None
    return (clause.end, until) if to_infinitive(field, clause.end, until) else None


def _told_so(field: Field, frames: frozenset[str], at: int, until: int) -> bool:
    """Whether what follows a colon is told by a verb that takes no quotations: quoted, or in the mood of speech."""
    return bool(frames & {"that", "clause"}) and (field.classes[at] == c.OPEN or reports(field, at, until))


def _spoken(field: Field, opening: int, until: int) -> bool:
    """Whether a quotation inside the clause is all that was said: it closes the sentence, and no noun leads into it."""
    return (
        field.close_of(opening) >= until
        and field.classes[opening - 1] in c.SUBJECT + c.ADVERB + c.NAME + c.CLOSE + c.TIME
    )


def _kind(field: Field, clause: Clause, at: int, until: int) -> str | None:
    classes, frames = field.classes, clause.reading.frames
    letter = classes[at]
    if letter == c.OPEN and field.close_of(at) >= until:
        if frames & {"quotation", "that"}:
            return "quotation"
        return "infinitive" if "infinitive" in frames and _quotes_infinitive(field, at) else None
    if "infinitive" in frames and segment_end(field, at, until) == at + 1 and to_infinitive(field, at, at + 1):
        return "infinitive"
    if letter in c.CONJUNCTION + c.PREDICATES:
        return None
    if letter == c.THAT:
        return "that" if frames & {"that", "object", "clause"} else None
    if letter in c.QUESTION + c.AS:
        if _AS_TOLD.match(classes, at, segment_end(field, at, until)):
            return None
        silent = "fronted" in frames and c.NEGATION in classes[clause.verb : at]  # « sagte nicht, wann »
        return "question" if "question" in frames and not silent else None
    if not frames & {"that", "clause", "infinitive", "cited"}:
        return None
    if "cited" in frames and not reports(field, at, until):
        return None
    end = segment_end(field, at, until)
    if field.tokens.word(at) in field.order.purposes:
        return None
    if to_infinitive(field, at, end):
        return "infinitive"
    if letter in c.RELATIVE or opens_final(field, at, end, clause.unit):
        return "clause" if letter in c.BREAKER and reports(field, at, until) else None
    if classes[clause.verb + 1] in c.OF and not reports(field, at, until):
        return None
    return "clause" if PREDICATE.search(classes, at, until) or _unlisted_verb(field, at, until) else None


def _unlisted_verb(field: Field, at: int, until: int) -> bool:
    """Whether an unlisted word stands where only a verb can, with the ending of reported speech."""
    classes, word = field.classes, field.tokens.word
    return any(
        classes[i] == c.NOUN
        and classes[i - 1] in c.NAME + c.SUBJECT + c.CLOSE
        and word(i).endswith(field.order.mood_endings)
        and classes[i + 1 : i + 2] not in (c.NAME, c.NOUN)
        for i in range(at + 1, until)
    )


def reports(field: Field, at: int, until: int) -> bool:
    """Whether a verb between two tokens is in the mood of reported speech."""
    return any(field.tokens.word(i) in field.order.moods for i in range(at, until) if field.classes[i] in _VERBS)


def _quotes_infinitive(field: Field, opening: int) -> bool:
    """Whether a quotation holds "zu" and so can be what somebody is asked to do."""
    words, classes = field.tokens.words, field.lexicon.classes
    return any(classes[words[at]] == c.TO for at in range(opening + 1, field.close_of(opening) - 1))


def to_infinitive(field: Field, at: int, end: int) -> bool:
    """Whether a segment ends in "zu" and an infinitive, or in one that holds it ("mitzuteilen")."""
    classes, last = field.classes, end - 1
    while last > at and classes[last] in c.CLOSE + c.BRACKET + c.UNBRACKET:
        last -= 1
    to = classes.rfind(c.TO, at, end)
    while to > at and classes[to - 1] in _VERBS:  # « beteiligt gewesen zu sein »
        to -= 1
    if to >= 0 and PREDICATE.search(classes, at, to) is None:
        return True
    word = field.tokens.word(last)
    return "zu" in word[2:-4] and word.endswith("en") and field.tokens.words[last][0].islower()


def skipped(field: Field, at: int, until: int, clause: Clause | None = None) -> int:
    """The first border from a token on that no apposition and no relative clause follows."""
    classes = field.classes
    at = segment_end(field, at, until)
    for _ in range(4):
        if at + 1 >= until or classes[at] != c.COMMA:
            return at
        end = segment_end(field, at + 1, until)
        relative = classes[at + 1] in c.DETERMINER + c.RELATIVE + c.PARTICLE and opens_final(
            field, at + 1, end, clause.unit if clause else (0, until)
        )
        apposed = classes[at + 1] in _APPOSED and end < until and not PREDICATE.search(classes, at + 1, end)
        if apposed and to_infinitive(field, at + 1, end):
            apposed = False
        adverbial = end < until and not classes[at + 1 : end].strip(c.CONJUNCTION + c.ADVERB + c.NEGATION)
        if not (relative or apposed or adverbial) or end >= until:
            return at
        at = end
    return at


def content_end(field: Field, at: int, until: int) -> int:
    """Where reported words end: before a further verb of saying of the same subject, before an attribution inserted."""
    colon = field.classes.find(c.COLON + c.OPEN, at, until)
    if colon > 0 and not any(letter in c.CUES for letter in field.classes[at:colon]):
        until = colon  # the words behind it are a statement of their own
    for match in _NEXT_CUE.finditer(field.classes, at + 1, until):
        head = match.end() - 1
        if field.tokens.word(head) not in field.order.moods:
            return match.start()
    return until


def previous(field: Field, clause: Clause, front: Range) -> Range | None:
    """The sentence before, where what stands in front points back to it: "Das berichtet die Zeitung", "Sagt er"."""
    word, order = field.tokens.word(front[0]), field.order
    adverbial = front[1] - front[0] == 1 and word in order.pointing_adverbs
    pointing = front[0] == front[1] or adverbial or (front[1] - front[0] < 3 and word in order.pointing)
    if not pointing or not (adverbial or "quotation" in clause.reading.frames):
        return None
    if field.level and front[0] < front[1]:
        return front
    number = bisect_left(field.units, clause.unit)
    return field.units[number - 1] if number else None


def quotation_in_front(field: Field, verb: int, since: int) -> Range | None:
    """The quotation that ends right before the verb and is no part of a noun phrase."""
    classes, at = field.classes, verb
    while at > since and classes[at - 1] in c.PAUSES:
        at -= 1
    if at > since and classes[at - 1] in c.ACCORDING + c.AS and field.tokens.words[at - 1].startswith(","):
        at -= 1  # „…“, so beschrieb ihn der Trainer
    if at <= since or classes[at - 1] != c.CLOSE:
        return None
    opening = field.open_of(at)
    if at == verb and opening > since and classes[opening - 1] in c.NAME + c.NOUN + c.DETERMINER + c.OF + c.PARTICLE:
        return None
    return (opening, at)


def _merged(ranges: Sequence[Range]) -> tuple[Range, ...]:
    """The ranges in order, those that touch made one."""
    found: list[Range] = []
    for start, end in ranges:
        if found and found[-1][1] == start:
            start = found.pop()[0]
        found.append((start, end))
    return tuple(found)


def made(clause: Clause, source: Range | None, content: list[Range], kind: str, *extra: Range) -> Finding | None:
    """The finding of a clause, `extra` added to its cue; None where it has no content and no quotation can follow."""
    content = [(a, b) for a, b in content if a < b]
    cue = _merged(sorted((*clause.cue, *extra)))
    name = kind if " " in kind else f"{clause.reading.name}: {kind}"
    quotes = "quotation" in kind
    return (
        Finding((source,) if source else (), cue, tuple(content), name, clause.unit, quotes=quotes)
        if content or quotes
        else None
    )


def clause_rest(field: Field, clause: Clause, at: int) -> list[Range]:
    """The clause that goes on behind an inserted attribution: "Das sei, sagte er, kein Zufall"."""
    classes, until = field.classes, clause.unit[1]
    at = segment_end(field, at, until)
    if (
        at + 1 < until
        and classes[at] == c.COMMA
        and classes[at + 1] not in c.RELATIVE + c.BREAKER + c.SUBORDINATOR + c.CONJUNCTION
    ):
        stop = segment_end(field, at + 1, until)
        if not opens_final(field, at + 1, stop, clause.unit):
            return [(at + 1, content_end(field, at + 1, until))]
    return []
