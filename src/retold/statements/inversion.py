"""Verbs before their subjects, and whether what stands behind a verb is its subject at all."""

import re

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.behind import behind_object, name_at, subject_after
from retold.statements.contents import content_after
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.fronted import ASKING, closes, with_left
from retold.statements.phrases import PREDICATE_OR_NEGATION, adjuncts_after, clause_at, phrase_after, phrase_before
from retold.statements.sources import LONGEST_NAME, ends_in_name, subject_before

_ENDS = frozenset(",.?!…")
_NAMED = frozenset(c.NAME + c.SUBJECT)
_MARKS = frozenset(c.SYMBOL + c.DOT)
_PLAIN = {"that", "quotation", "question", "clause", "partial quotation"}
_MAIN_VERB = re.compile(f"[{c.COMMA}{c.NOMINAL}][{c.ADVERB}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
"""The verb of a subject, behind it or behind the aside that parts it from it."""


_BEHIND_PREPOSITION = re.compile(f"{c.COMMA}[{c.PARTICLE}{c.AGENT}{c.TO}]{c.RELATIVE}")


def by_inversion(field: Field, cue: Cue) -> Finding | None:
    """The verb before its subject: `“…,” said Ann Lee`, "…, said the mayor", "as said by"."""
    classes, (since, until) = field.classes, cue.unit
    if "fronted" not in cue.frames:
        return None
    subject = subject_after(field, cue.last, until)
    if subject is None or cue.first == since:
        return None
    if field.lexicon.head_last and classes[subject[0]] == c.OBJECT:
        return None  # "nobody, she says, asked them"
    quoted = closes(field, cue.first, since)
    if quoted and _describes(field, cue, subject):
        return None
    whole = field.lexicon.cases is not None and (subject[1] == until or classes[subject[1]] in c.COMMA + c.PARTICLE)
    if not quoted and (not _paused(field, cue, subject[1]) or (not whole and clause_at(classes, cue.last, until))):
        return None
    if (
        not quoted
        and "addressee" in cue.frames
        and "clause" in cue.frames
        and not PREDICATE_OR_NEGATION.search(classes, since, cue.first)
    ):
        return None
    bare = cue.first == cue.head and c.uses_of(classes[cue.head]) & c.PARTICIPLE
    if not quoted and bare and not PREDICATE_OR_NEGATION.search(classes, since, cue.first):
        return None  # « le sentier, dit des Korrigans, » is a name
    if not quoted and _parted_from_subject(field, cue, subject):
        return None
    if quoted and subject[1] < until and classes[subject[1]] in c.PREDICATES and classes[subject[1]] not in c.CUES:
        return None
    return with_left(field, cue, subject, cue.first, subject[1], "fronted clause, inverted")


def _describes(field: Field, cue: Cue, behind: Range) -> bool:
    """Whether a participle behind a few words in quotation marks describes a noun: 'had “slept over” | repeated
    complaints'. Where nouns follow their adjectives, a verb there has its subject behind it."""
    if not field.lexicon.head_last or cue.first != cue.head:
        return False
    if any(field.classes[at] in _NAMED or field.tokens.word(at) in field.lexicon.persons for at in range(*behind)):
        return False
    at = field.open_of(cue.first) if field.classes[cue.first - 1] == c.CLOSE else cue.unit[0]
    return at > cue.unit[0] and field.tokens.words[cue.first - 2].rstrip()[-1:] not in _ENDS


def _parted_from_subject(field: Field, cue: Cue, behind: Range) -> bool:
    """Whether all before a verb is its subject with an aside, and what stands behind it names nobody: « M. Li, 61 ans,
    clame son innocence »."""
    classes, since = field.classes, cue.unit[0]
    relative = _relative(field, since, cue.first) if field.lexicon.cases is None else -1
    if relative > 0 and classes.find(c.COMMA, relative + 1, cue.first) == cue.first - 1:
        return phrase_after(classes, since, relative) == relative  # « L'avvocata, che lo assiste, annuncia ricorso »
    if (
        field.lexicon.cases
        or PREDICATE_OR_NEGATION.search(classes, since, cue.first)
        or c.NAME in classes[slice(*behind)]
    ):
        return False
    if any(field.tokens.word(at) in field.lexicon.persons | field.lexicon.tellers for at in range(*behind)):
        return False
    return c.COMMA in classes[since : cue.first - 1] and subject_before(field, cue.first, since) is not None


def _paused(field: Field, cue: Cue, end: int) -> bool:
    """Whether a comma stands before an inverted cue, or a dash before it and a mark or nothing behind its subject."""
    left, before = field.classes[cue.first - 1], field.classes[max(cue.unit[0], cue.first - 2)]
    if left == c.DASH and before in c.COMMA + c.SYMBOL:
        return True  # «…, — сказал он»
    return (
        left == c.COMMA
        or asked(field, cue)
        or (left == c.DASH and (end >= cue.unit[1] or field.classes[end] in c.PARTITIONS))
    )


def asked(field: Field, cue: Cue) -> bool:
    """Whether a question or an exclamation ends before a cue: « Quoi ? lâche la mère », in a turn of a dialogue."""
    before = cue.first - 1
    return before >= cue.unit[0] and field.classes[before] in _MARKS and field.tokens.word(before) in ASKING


def plainly_told(field: Field, cue: Cue, subject: Range) -> bool:
    """Whether the noun phrase behind a cue is no subject: there is content, and no clause before the other subject."""
    right = content_after(field, cue, cue.last)
    if right is None or (field.lexicon.cases and _names_outlet(field, cue.last)):
        return False
    if _MAIN_VERB.search(field.classes, subject[1] - 1, cue.first):
        return False
    return right[1] in _PLAIN or not PREDICATE_OR_NEGATION.search(field.classes, cue.unit[0], subject[0])


def _names_outlet(field: Field, at: int) -> bool:
    """Whether a short name in quotation marks stands at a token: «…, сообщает «Европейская правда» со ссылкой на …»."""
    if field.classes[at : at + 1] != c.OPEN:
        return False
    close = field.close_of(at)
    return close - at <= LONGEST_NAME and ends_in_name(field, close, at)


def described_by_relative(field: Field, cue: Cue) -> Range | None:
    """The subject that a relative clause with the quotation parts from its verb: « le maire, qui dit « … », nie »."""
    classes, since = field.classes, cue.unit[0]
    relative = _relative(field, since, cue.first)
    if relative < 0 or PREDICATE_OR_NEGATION.search(classes, since, relative):
        return None
    if c.COMMA in classes[relative + 1 : cue.first - 1]:
        return None
    start = phrase_before(field.reversed, relative, since)
    return (start, relative) if start < relative else None


def is_described(field: Field, cue: Cue, subject: Range) -> bool:
    """Whether all between a subject and its verb is one relative clause or participle, where nouns show their case:
    «Компания, которая изучает рынок, обнародовала …» is no clause that somebody told."""
    cases, classes, at = field.lexicon.cases, field.classes, subject[1]
    if cases is None or classes[at] != c.COMMA or classes.find(c.COMMA, at + 1, cue.first) != cue.first - 1:
        return False
    start = max(cue.unit[0], classes.rfind(c.THAT, cue.unit[0], subject[0]) + 1)
    participle = classes[at + 1] == c.NOUN and cases.is_participle(field.tokens.word(at + 1))
    opens = participle or c.RELATIVE in classes[at + 1 : at + 4]
    return opens and not PREDICATE_OR_NEGATION.search(classes, start, subject[0])


def this_is_what(field: Field, cue: Cue) -> Finding | None:
    """A verb behind "that is what", with what is said behind a colon: «Вот что говорит мэр: «…»»."""
    classes, (since, until) = field.classes, cue.unit
    if field.lexicon.cases is None or classes[since : cue.first - 1].strip(c.ADVERB + c.COMMA):
        return None
    subject = subject_after(field, cue.last, until)
    right = content_after(field, cue, subject[1]) if subject else None
    told = right is not None and right[1] in ("quotation", "colon")
    return attributed(cue, subject, right[0], f"{cue.name}: {right[1]}") if right and told else None


def _relative(field: Field, since: int, until: int) -> int:
    """The comma before the first relative clause between two tokens; -1: there is none."""
    found = [field.classes.find(c.COMMA + c.RELATIVE, since, until)]
    if field.lexicon.head_last:  # "Ann Lee, at whom the jibe was aimed, said …"
        found += [match.start() for match in _BEHIND_PREPOSITION.finditer(field.classes, since, until)]
    if field.lexicon.that_relates:
        found.append(field.classes.find(c.COMMA + c.THAT, since, until))
    return min((at for at in found if at >= 0), default=-1)


def told_about(field: Field, cue: Cue) -> Finding | None:
    """What is spoken of before the verb, whoever speaks behind it: «О пожаре сообщил мэр»."""
    if field.lexicon.cases is None or not cue.about:
        return None
    start = phrase_before(field.reversed, cue.first, cue.unit[0])
    if start == cue.first or start == cue.unit[0] or field.tokens.word(start - 1) not in cue.about:
        return None
    if field.tokens.word(start - 1) in field.lexicon.cases.locatives:
        return None
    if field.classes[cue.last : cue.last + 1] in c.PREPOSITIONS:
        return None  # «Об этой идее Барнье сообщил на встрече»
    subject = subject_after(field, cue.last, cue.unit[1])
    return attributed(cue, subject, [(start, cue.first)], "about, inverted") if subject else None


def object_first(field: Field, cue: Cue) -> Finding | None:
    """An object before the verb and its subject behind it: «Новость подтвердил мэр»."""
    if field.lexicon.cases is None or "object" not in cue.frames or field.classes[cue.last - 1] in c.PREPOSITIONS:
        return None
    start, _ = subject_before(field, cue.first, cue.unit[0]) or (
        phrase_before(field.reversed, cue.first, cue.unit[0]),
        0,
    )
    if start == cue.first or field.classes[start - 1 : start] in c.PREPOSITIONS:
        return None
    subject = behind_object(field, (start, cue.first), cue.last, cue.unit[1])
    return attributed(cue, subject, [(start, cue.first)], "object before, inverted") if subject else None


def what_is_heard(field: Field, cue: Cue) -> Finding | None:
    """What others said is heard by nobody in particular: « …, a-t-on appris », « peut-on lire dans le rapport »."""
    at = cue.first - 1 if cue.pronoun is None else cue.pronoun
    if at < cue.unit[0] or field.tokens.word(at).rpartition("-")[2] not in field.lexicon.nobody:
        return None
    start = min(cue.first, at)
    found = with_left(field, cue, (at, at + 1), start, cue.last, "inversion")
    if found is None:
        return None
    by = adjuncts_after(field.classes, cue.last, cue.unit[1], plain=True)
    told_by = by < cue.unit[1] and field.tokens.word(by) in cue.about
    source = name_at(field, by + 1, cue.unit[1]) if told_by else None
    return replace(found, source=(source,) if source else (), cue=((start, cue.last),), rule="heard")
