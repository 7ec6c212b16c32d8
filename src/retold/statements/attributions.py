"""From a cue to an attribution: which rule of grammar joins its source and its content."""

import re

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import as_said, parted_relative, points_back, sentence_before, unit_before
from retold.statements.behind import behind_object, name_at, subject_after
from retold.statements.cases import says_nobody
from retold.statements.clefts import cleft, who_says
from retold.statements.contents import (
    before_pause,
    clause_end,
    content_after,
    content_before,
    is_planned,
    past_addressee,
)
from retold.statements.cues import VIEWS, Cue
from retold.statements.dropped import behind_preposition, dropped
from retold.statements.field import Field
from retold.statements.findings import Finding, attributed
from retold.statements.located import located
from retold.statements.passives import passive, raised
from retold.statements.phrases import adjuncts_after, clause_at, phrase_before
from retold.statements.sources import LONGEST_NAME, Range, ends_in_name, is_mute, is_thing, main_subject, subject_before

_GOES_ON = re.compile(f"[^{c.CUES}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.ACCORDING}]*[{c.COMMA}{c.DASH}{c.COLON}]{c.OPEN}")
_ASKING = frozenset(["?", "!", "…", "?!", "!?"])
_MARKS = frozenset(c.SYMBOL + c.DOT)
_PLAIN = {"that", "quotation", "question", "clause", "partial quotation"}
_SETTING = (
    c.ACCORDING
    + c.PARTICLE
    + c.SUBORDINATOR
    + c.BREAKER
    + c.AS
    + c.QUESTION
    + c.verbs(c.OTHER, c.STANCE, c.CUE, having=c.PARTICIPLE | c.GERUND)
)
_NEAR = 10
"""Tokens between a relative pronoun and its verb, at most."""
_ENDS_OF_RELATIVE = frozenset(c.COMMA + c.COLON + c.DASH + c.OPEN + c.CLOSE + c.PREDICATES)
_OF_OBJECTS = ("object", "infinitive")
_AFTER_MAIN_CLAUSE = c.COMMA + c.BREAKER + c.COLON
_SUBORDINATE = c.SUBORDINATOR + c.BREAKER + c.QUESTION
_MAIN_VERB = re.compile(f"[{c.COMMA}{c.NOMINAL}][{c.ADVERB}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
"""The verb of a subject, behind it or behind the aside that parts it from it."""
_SPEECH = c.verbs(c.CUE)
_BEFORE_PARTICIPLE = frozenset(c.NOUN + c.NAME)
_TAILS = c.RELATIVE + c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND)
_TOLD = re.compile(f"[{c.PREDICATES}{c.CLOSE}]")
"""What shows a clause: its verb, or words quoted in it."""
_PREDICATE = re.compile(f"[{c.PREDICATES}{c.NEGATION}]")
_RESUMED = re.compile(f"{c.COMMA}{c.CONJUNCTION}[{c.ADVERB}{c.TIME}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
_VERB_GROUP = re.compile(f"[{c.ADVERB}{c.TIME}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")


def attribution(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """The attribution that a cue makes, or None; `before` is the one found before it in the same sentence."""
    if cue.voice == "passive" and cue.pronoun is not None and "quotation" in cue.frames:
        found = _fronted(field, cue, (cue.pronoun, cue.pronoun + 1), cue.first, cue.last, "inversion")
        return replace(found, source=(), cue=((cue.first, cue.last),)) if found else None  # « …, est-il écrit »
    if cue.voice == "passive":
        return passive(field, cue) if cue.frames & {"passive", "that"} else None
    if "raising" in cue.frames:
        return raised(field, cue) if cue.voice == "active" else None
    if "impersonal" in cue.frames and cue.first == cue.unit[0]:
        return _with_right(field, cue, None, "impersonal")
    alone = cue.voice == "active" and cue.first == cue.head == cue.unit[0] and not field.lexicon.drops_subject
    if alone and field.lexicon.cases and c.uses_of(field.classes[cue.head]) & c.FINITE:
        return _subjectless(field, cue)
    if cue.voice == "reduced" or alone:
        return _reduced(field, cue, before)
    if cue.voice == "active":
        return _active(field, _within_clause(field, cue), before)
    return _dependent(field, cue, before)


def _describes_thing(field: Field, at: int, since: int) -> bool:
    """Whether a relative clause with an object describes what is no speaker: « une spirale qui rappelle l'an 1929 »."""
    at -= field.classes[at] == c.COMMA
    return bool(field.lexicon.mute) and at > since and is_thing(field, at)


def _of_speech(field: Field, cue: Cue) -> bool:
    """Whether a verb takes quotations."""
    return field.classes[cue.head] in _SPEECH


def _within_clause(field: Field, cue: Cue) -> Cue:
    """The cue with its sentence cut at the comma that ends its subordinate clause: "…, who said no, left"."""
    classes, (since, until) = field.classes, cue.unit
    pronouns = c.RELATING if field.lexicon.that_relates else c.RELATIVE
    relative = cue.first - 2 > since and classes[cue.first - 1] in pronouns and classes[cue.first - 2] == c.COMMA
    fronted = classes[since] in _SUBORDINATE and c.COMMA not in classes[since : cue.first]
    comma = classes.find(c.COMMA, cue.last, until) if relative or fronted else -1
    if fronted and comma > 0 and classes[comma + 1] == c.THAT:
        comma = classes.find(c.COMMA, comma + 1, until)  # «Когда он сказал, что уходит, все замолчали»
    return replace(cue, unit=(since, comma)) if comma > cue.last else cue


def _active(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    classes, (since, until) = field.classes, cue.unit
    if "bound" in cue.frames and cue.pronoun is None:
        return None
    if "heard" in cue.frames and (heard := _heard(field, cue)):
        return heard
    if cue.pronoun is not None:
        found = _fronted(field, cue, (cue.pronoun, cue.pronoun + 1), cue.first, cue.last, "inversion")
        if found and field.tokens.word(cue.pronoun).rpartition("-")[2] in field.lexicon.nobody:
            return replace(found, source=(), cue=((cue.first, cue.last),))  # « …, craint-on »
        return found
    left = classes[cue.first - 1] if cue.first > since else c.BREAK
    if classes[since] == c.BACK and not _PREDICATE.search(classes, since + 1, cue.first):
        return None if field.lexicon.cases else _told_before(field, cue)
    if left == c.QUESTION and (back := points_back(field, cue)):
        subject = subject_after(field, cue.last, until)
        return attributed(replace(cue, first=since), subject, [back], "this is what") if subject else None
    if (left in c.BEFORE_VERB or _asked(field, cue)) and not (
        left == c.CLOSE and ends_in_name(field, cue.first, since)
    ):
        quoted = _closes(field, cue.first, since)
        aside = None if quoted or left != c.COMMA else subject_before(field, cue.first, since)
        if aside and classes[aside[0]] == c.OF and aside[0] > since:
            aside = None  # « … » of many, says Bo
        if aside and (_closes(field, aside[0], since) or _plainly_told(field, cue, aside)):
            return _after_subject(field, cue, aside)
        described = _described_by_relative(field, cue) if quoted and left == c.COMMA else None
        if described:
            return _after_subject(field, cue, described)
        inverted = _inverted(field, cue)
        if inverted:
            return inverted
    if left == c.AS:
        subject = subject_after(field, cue.last, until) or located(field, cue)
        ends = subject is not None and (field.lexicon.cases or (subject[1] == until and cue.first - 1 == since))
        comma = classes.find(c.COMMA, *subject) if subject and ends else -1
        if subject and comma > 0:
            subject = (subject[0], comma)
        if subject or (field.lexicon.cases and "impersonal" in cue.frames):
            return as_said(field, cue, subject, cue.first - 1)
        return None
    if field.lexicon.drops_subject:
        return _without_pronoun(field, cue, before)
    if left in c.RELATING:
        if field.lexicon.cases and not field.lexicon.cases.is_subject(field.tokens.word(cue.first - 1)):
            return None
        source = (cue.first - 1, cue.first) if cue.first - 1 > since and classes[cue.first - 2] != c.CLOSE else None
        found = _with_right(field, cue, source, "relative") if source else None
        if found and found.rule == "relative: object" and _describes_thing(field, cue.first - 2, since):
            return None
        return found if found and (found.rule != "relative: infinitive" or _of_speech(field, cue)) else None
    if left in c.CONJUNCTION:
        if field.lexicon.cases and cue.first - 1 == since:
            return _subjectless(field, cue)
        nobody = field.lexicon.cases is not None and before is not None
        source = before.source[0] if before and before.source else None
        source = source if source or nobody else main_subject(field, cue.unit, cue.first)
        return _with_right(field, cue, source, "coordinated") if source or nobody else None
    told = _told_about(field, cue) or _object_first(field, cue)
    if told:
        return told
    source = subject_before(field, cue.first, since)
    if source is None and left == c.COMMA:
        source = main_subject(field, cue.unit, cue.first)
        front = _told_in_front(field, cue) if field.lexicon.cases else None
        if front:
            return attributed(cue, None, [front], "fronted clause, dropped")
        return _with_right(field, cue, source, "coordinated") if source else None
    if source is None and classes[cue.first] == c.OBJECT and not field.lexicon.cases:
        source = (cue.first, cue.first + 1)
    if source is None:
        return _subjectless(field, cue)
    return _after_subject(field, cue, source)


def _told_about(field: Field, cue: Cue) -> Finding | None:
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


def _told_in_front(field: Field, cue: Cue) -> Range | None:
    """The clause that a verb of saying alone closes behind a comma: «Мы не знали, говорит.»"""
    classes, (since, until) = field.classes, cue.unit
    closes = adjuncts_after(classes, cue.last, until) == until and classes[cue.first - 1] == c.COMMA
    if not closes or cue.first - 1 <= since or "fronted" not in cue.frames:
        return None
    told = _PREDICATE.search(classes, since, cue.first - 1) and classes[since] not in _SETTING
    return (since, cue.first - 1) if told else None


def _object_first(field: Field, cue: Cue) -> Finding | None:
    """An object before the verb and its subject behind it: «Новость подтвердил мэр»."""
    if field.lexicon.cases is None or "object" not in cue.frames:
        return None
    start, _ = subject_before(field, cue.first, cue.unit[0]) or (
        phrase_before(field.reversed, cue.first, cue.unit[0]),
        0,
    )
    if start == cue.first or field.classes[start - 1 : start] in c.PREPOSITIONS:
        return None
    subject = behind_object(field, (start, cue.first), cue.last, cue.unit[1])
    return attributed(cue, subject, [(start, cue.first)], "object before, inverted") if subject else None


def _subjectless(field: Field, cue: Cue) -> Finding | None:
    """A finite verb without a subject where verbs tell person and number: «Нам сказали, что …», «Добавил, что …»."""
    if field.lexicon.cases is None or (field.level and cue.name in VIEWS):
        return None
    right = content_after(field, cue, cue.last)
    told = right is not None and right[1] in ("that", "quotation", "colon", "question")
    kind = "impersonal" if says_nobody(field, cue.first) else "dropped"
    return attributed(cue, None, right[0], f"{kind}: {right[1]}") if right and told else None


def _heard(field: Field, cue: Cue) -> Finding | None:
    """What others said is heard by nobody in particular: « …, a-t-on appris », « peut-on lire dans le rapport »."""
    at = cue.first - 1 if cue.pronoun is None else cue.pronoun
    if at < cue.unit[0] or field.tokens.word(at).rpartition("-")[2] not in field.lexicon.nobody:
        return None
    start = min(cue.first, at)
    found = _fronted(field, cue, (at, at + 1), start, cue.last, "inversion")
    if found is None:
        return None
    by = adjuncts_after(field.classes, cue.last, cue.unit[1], plain=True)
    told_by = by < cue.unit[1] and field.tokens.word(by) in cue.about
    source = name_at(field, by + 1, cue.unit[1]) if told_by else None
    return replace(found, source=(source,) if source else (), cue=((start, cue.last),), rule="heard")


def _asked(field: Field, cue: Cue) -> bool:
    """Whether a question or an exclamation ends before a cue: « Quoi ? lâche la mère », in a turn of a dialogue."""
    before = cue.first - 1
    return before >= cue.unit[0] and field.classes[before] in _MARKS and field.tokens.word(before) in _ASKING


def _told_before(field: Field, cue: Cue) -> Finding | None:
    """What the sentence before says is told in this one: «Об этом сообщил мэр»."""
    told = unit_before(field, cue.unit)
    subject = subject_before(field, cue.first, cue.unit[0] + 1) if cue.first - 1 > cue.unit[0] else None
    subject = subject or subject_after(field, cue.last, cue.unit[1])
    return attributed(cue, subject, [told], "sentence before") if told and subject else None


def _without_pronoun(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """The attribution of a finite cue in a language that drops subjects: a noun phrase is the source only where it must
    be."""
    classes, since = field.classes, cue.unit[0]
    left = classes[cue.first - 1] if cue.first > since else c.BREAK
    relative = _relative_before(field, cue)
    if relative == since and (told := who_says(field, cue)):
        return told
    if relative > since:
        reported = before is not None and any(a == relative for a, _ in before.content)
        if reported or (classes[relative] == c.THAT and classes[relative - 1] in c.ALL_VERBS):
            return dropped(field, cue, told=True)
        source = _antecedent(field, cue, before, relative)
        return _with_right(field, cue, source, "relative")
    if left == c.CONJUNCTION:
        if before is None:
            source = main_subject(field, cue.unit, cue.first)
            return _with_right(field, cue, source, "coordinated") if source else dropped(field, cue, told=True)
        return _with_right(field, cue, before.source[0] if before.source else None, "coordinated")
    if back := sentence_before(field, cue, cue.first):
        place = located(field, cue)
        subject = place if place and place[0] >= cue.last else subject_after(field, cue.last, cue.unit[1])
        return attributed(replace(cue, first=since), subject, [back], "this is what") if subject else None
    pronoun = since + (classes[since] == c.ADVERB)
    if (
        field.level == 0
        and cue.first == since
        and pronoun < cue.head
        and field.tokens.word(pronoun) in field.lexicon.pointing_objects
    ):
        right = content_after(field, cue, cue.last)
        again = right is not None and right[1] == "colon" and any(x in c.CUES for x in classes[slice(*right[0][0])])
        told = _told_before(field, cue) if right is None or again or right[1] in _OF_OBJECTS else None
        if told:
            return told
    subject = None if "told_in" in cue.frames else subject_before(field, cue.first, since)
    if subject and not behind_preposition(field, subject, since):
        return _after_subject(field, cue, subject)
    found = dropped(field, cue)
    if found and left in _AFTER_MAIN_CLAUSE and not found.source and found.rule.startswith("dropped"):
        main = main_subject(field, cue.unit, cue.first) if left in c.COMMA + c.COLON else None
        main = before.source[0] if before and before.source else main
        return replace(found, source=(main,)) if main else found
    return found


def _relative_before(field: Field, cue: Cue) -> int:
    """The pronoun whose clause a cue is the verb of, adjuncts between them (« che domenica in tv aveva detto »); -1:
    there is none."""
    classes, since = field.classes, cue.unit[0]
    for at in range(cue.first - 1, max(since, cue.first - _NEAR) - 1, -1):
        if classes[at] in c.RELATING:
            between = at + 1 == cue.first or adjuncts_after(classes, at + 1, cue.first) == cue.first
            return at if between else -1
        if classes[at] in _ENDS_OF_RELATIVE:
            return -1
    return -1


def _antecedent(field: Field, cue: Cue, before: Finding | None, relative: int) -> Range | None:
    """The relative pronoun; behind a preposition (« en la que afirma ») the subject is that of the sentence."""
    classes, since = field.classes, cue.unit[0]
    at = relative - 1
    at -= classes[at] == c.DETERMINER
    if at > since and classes[at] in c.PREPOSITIONS | {c.OF}:
        return before.source[0] if before and before.source else main_subject(field, cue.unit, cue.first)
    return (relative, relative + 1) if classes[relative - 1] != c.CLOSE else None


def _after_subject(field: Field, cue: Cue, source: Range) -> Finding | None:
    """Subject and verb in plain order: content to the right, fronted, or on both sides."""
    since = cue.unit[0]
    fronted = "fronted" in cue.frames and source[0] > since
    back = sentence_before(field, cue, source[0])
    if back:
        return attributed(cue, source, [back], "this is what")
    if fronted and field.classes[source[0] - 1] == c.AS:
        return as_said(field, cue, source, source[0] - 1)
    parted = parted_relative(field, cue, source)
    if parted:
        return parted
    right = content_after(field, cue, cue.last)
    if right and right[1] in (*_OF_OBJECTS, "that", "question") and is_mute(field, source):
        return None
    if right and right[1] == "that" and _is_hearsay(field, cue, source):
        return attributed(replace(cue, first=source[0]), None, right[0], "impersonal: that")
    if right and right[1] == "about" and field.tokens.word(source[0]) in field.lexicon.nobody:
        return None  # « lorsqu'on parle de … » is a subject, and nobody's words
    impersonal = field.classes[source[0]] == c.SUBJECT and field.tokens.word(source[0]) in field.lexicon.nobody
    if impersonal and not cue.frames & {"quotation", "passive"}:
        return None  # « on ignore si … »
    apart = right is not None and field.classes[source[0] - 1] == c.COLON  # “I slept”: mayor admits missing the vote
    if fronted and _closes(field, source[0], since) and not apart:
        left = content_before(field, since, source[0], quoted_only=False)
        scene = right is not None and field.classes[since] in _SETTING
        if left and not scene and (right is None or right[1] != "that"):
            rest = right[0] if right and right[1] == "quotation" else _second_quotation(field, cue.last, cue.unit[1])
            return attributed(cue, source, left + rest, "quotation before")
    if right and right[1] != "loose clause":
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    if right and field.classes[since] in c.SCENES:
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    if fronted and field.classes[source[0] - 1] in c.PAUSES and not is_planned(field, cue):
        found = _fronted(field, cue, source, source[0], cue.last, "fronted clause")
        if found:
            return found
    if right:
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}")
    if "object" in cue.frames and _pointed_at(field, cue):
        return attributed(replace(cue, first=cue.first + 1), source, [(cue.first, cue.first + 1)], "object before")
    return attributed(cue, source, [], "quotation after") if "quotation" in cue.frames else None


def _is_hearsay(field: Field, cue: Cue, source: Range) -> bool:
    """Whether a reflexive verb with an impersonal pronoun tells what people say: « il se dit que »."""
    nobodys = field.lexicon.impersonal[0]
    if field.lexicon.drops_subject or field.tokens.word(source[0]) not in nobodys or source[1] - source[0] > 1:
        return False
    return any(field.tokens.word(at) in field.lexicon.reflexives for at in range(cue.first, cue.head))


def _pointed_at(field: Field, cue: Cue) -> bool:
    """Whether what is said stands before the verb as a pronoun that names nobody: «мэр это отрицает»."""
    classes, lexicon = field.classes, field.lexicon
    found = classes[cue.first] == c.OBJECT and cue.first < cue.head and lexicon.cases is not None
    return found and field.tokens.word(cue.first) not in lexicon.owners and cue.last == cue.unit[1]


def _plainly_told(field: Field, cue: Cue, subject: Range) -> bool:
    """Whether the noun phrase behind a cue is no subject: there is content, and no clause before the other subject."""
    right = content_after(field, cue, cue.last)
    if right is None or (field.lexicon.cases and _names_outlet(field, cue.last)):
        return False
    if _MAIN_VERB.search(field.classes, subject[1] - 1, cue.first):
        return False
    return right[1] in _PLAIN or not _PREDICATE.search(field.classes, cue.unit[0], subject[0])


def _names_outlet(field: Field, at: int) -> bool:
    """Whether a short name in quotation marks stands at a token: «…, сообщает «Европейская правда» со ссылкой на …»."""
    if field.classes[at : at + 1] != c.OPEN:
        return False
    close = field.close_of(at)
    return close - at <= LONGEST_NAME and ends_in_name(field, close, at)


def _described_by_relative(field: Field, cue: Cue) -> Range | None:
    """The subject that a relative clause with the quotation parts from its verb: « le maire, qui dit « … », nie »."""
    classes, since = field.classes, cue.unit[0]
    relative = classes.find(c.COMMA + c.RELATIVE, since, cue.first)
    if relative < 0 or _PREDICATE.search(classes, since, relative):
        return None
    if c.COMMA in classes[relative + 1 : cue.first - 1]:
        return None
    start = phrase_before(field.reversed, relative, since)
    return (start, relative) if start < relative else None


def _closes(field: Field, at: int, since: int) -> bool:
    """Whether a quotation ends just before a token, a comma or dash between them left out."""
    end = before_pause(field.classes, at, since)
    return end > since and field.classes[end - 1] == c.CLOSE and not _mentions(field, end, at, since)


def _mentions(field: Field, end: int, at: int, since: int) -> bool:
    """Whether a few words in quotation marks before a verb are part of its clause, as no comma or dash parts them:
    «По этой статье «блогеру» грозит штраф»."""
    if end < at or field.lexicon.cases is None or field.open_of(at) == since:
        return False
    return 0 < at - field.open_of(at) <= LONGEST_NAME and field.tokens.words[at - 2].rstrip()[-1:] not in _ASKING


def _fronted(field: Field, cue: Cue, source: Range, start: int, end: int, rule: str) -> Finding | None:
    """Content before the attribution that covers `start` to `end`, and what goes on after it."""
    classes, (since, until) = field.classes, cue.unit
    left = content_before(field, since, start, quoted_only=False)
    if "addressee" in cue.frames:
        end = past_addressee(field, end, until)
    after = end if classes[end : end + 1] == c.COMMA else adjuncts_after(classes, end, until)
    runs_on = after < until and classes[after] not in c.PAUSES and classes[after - 1] != c.COMMA
    if rule == "fronted clause" and field.lexicon.cases and runs_on:
        return None  # «Было темно, водитель заметил на дороге движение»
    rest: list[Range] = []
    explains = field.lexicon.cases is not None and left is not None and after < until and classes[after] == c.COLON
    if after < until and (classes[after] in c.PAUSES or classes[after - 1] == c.COMMA or explains):
        at = after + (classes[after] in c.LEADS)
        if at < until and classes[at] == c.OPEN:
            rest = [(at, field.close_of(at))]
        elif left and classes[left[0][1] - 1] != c.CLOSE and at < until and not _tails(field, at):
            rest = [(at, clause_end(field, at, until))] if at < until else []
    if left is None:
        right = content_after(field, cue, end)
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}") if right else None
    if classes[left[0][1] - 1] == c.CLOSE:
        return attributed(cue, source, left + (rest or _second_quotation(field, after, until)), "quotation before")
    told = _TOLD.search(classes, left[0][0], left[0][1]) or (
        rule == "inversion"
        or (rule == "fronted clause, inverted" and classes[start - 1] == c.DASH)
        or (cue.unit == field.units[0] and len(field.units) > 1)
        or (rule != "fronted clause" and left[0][1] - left[0][0] > 3 and _may_be_bare(field, left[0]))
    )
    if not rest and not _stands_alone(field, left[0], rule, bool(told)):
        return None
    return attributed(cue, source, left + rest, rule)


def _tails(field: Field, at: int) -> bool:
    """Whether what starts at a token tells how something was said, or whom the source cites."""
    return field.classes[at] in _TAILS or field.tokens.word(at) in field.lexicon.citing


def _stands_alone(field: Field, left: Range, rule: str, told: bool) -> bool:
    """Whether what stands before an attribution is a clause of its own, not the scene of what comes behind.

    Where nouns show their case, an inverted verb behind a comma tells all before it: «В городе тихо, сообщил мэр».
    """
    classes = field.classes
    if field.lexicon.cases and rule == "fronted clause, inverted":
        return classes[left[0]] not in _SETTING or classes[left[0]] in c.PARTICLE + c.BREAKER + c.SUBORDINATOR
    if told and classes[left[0]] in _SETTING:
        comma = classes.find(c.COMMA, *left)  # "With a week to go, the deal was dead, said …"
        return comma >= 0 and (classes[comma + 1] == c.OPEN or clause_at(classes, comma + 1, left[1]))
    return told


def _may_be_bare(field: Field, content: Range) -> bool:
    """Whether what is said may have no finite verb; where subjects are dropped it has a participle at least, for a noun
    phrase alone is the subject."""
    return not field.lexicon.drops_subject or any(c.uses_of(letter) for letter in field.classes[slice(*content)])


def _second_quotation(field: Field, at: int, until: int) -> list[Range]:
    """The rest of an interrupted quotation, further on in the sentence: `“…,” she wrote in a letter on Monday, “…”`."""
    match = _GOES_ON.match(field.classes, at, until)
    return [(match.end() - 1, min(field.close_of(match.end() - 1), until))] if match else []


def _inverted(field: Field, cue: Cue) -> Finding | None:
    """The verb before its subject: `“…,” said Ann Lee`, "…, said the mayor", "as said by"."""
    classes, (since, until) = field.classes, cue.unit
    if "fronted" not in cue.frames:
        return None
    subject = subject_after(field, cue.last, until)
    if subject is None or cue.first == since:
        return None
    quoted = _closes(field, cue.first, since)
    whole = field.lexicon.cases is not None and (subject[1] == until or classes[subject[1]] in c.COMMA + c.PARTICLE)
    if not quoted and (not _paused(field, cue, subject[1]) or (not whole and clause_at(classes, cue.last, until))):
        return None
    if (
        not quoted
        and "addressee" in cue.frames
        and "clause" in cue.frames
        and not _PREDICATE.search(classes, since, cue.first)
    ):
        return None
    bare = cue.first == cue.head and c.uses_of(classes[cue.head]) & c.PARTICIPLE
    if not quoted and bare and not _PREDICATE.search(classes, since, cue.first):
        return None  # « le sentier, dit des Korrigans, » is a name
    if not quoted and _parted_from_subject(field, cue, subject):
        return None
    if quoted and subject[1] < until and classes[subject[1]] in c.PREDICATES and classes[subject[1]] not in c.CUES:
        return None
    return _fronted(field, cue, subject, cue.first, subject[1], "fronted clause, inverted")


def _parted_from_subject(field: Field, cue: Cue, behind: Range) -> bool:
    """Whether all before a verb is its subject with an aside, and what stands behind it names nobody: « M. Li, 61 ans,
    clame son innocence »."""
    classes, since = field.classes, cue.unit[0]
    if field.lexicon.cases or _PREDICATE.search(classes, since, cue.first) or c.NAME in classes[slice(*behind)]:
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
        or _asked(field, cue)
        or (left == c.DASH and (end >= cue.unit[1] or field.classes[end] in c.PARTITIONS))
    )


def _with_right(field: Field, cue: Cue, source: Range | None, kind: str) -> Finding | None:
    """The attribution of a cue to a source found elsewhere, by the content to its right."""
    if cue.first == cue.unit[0] and cue.name != "question":
        comma = field.classes.find(c.COMMA, cue.last, cue.unit[1])
        cue = replace(cue, unit=(cue.unit[0], comma)) if comma > cue.last else cue
    right = content_after(field, cue, cue.last)
    if right is None or right[1] == "loose clause":
        return None
    return attributed(cue, source, right[0], f"{kind}: {right[1]}")


def _dependent(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """Gerunds and infinitives: the subject is that of the verb they hang on."""
    if cue.voice == "infinitive" and (apart := cleft(field, cue)):
        return apart
    accompanies = cue.first > cue.unit[0] and (
        field.tokens.word(cue.first - 1) in field.lexicon.accompanying or _behind_preposition(field, cue)
    )
    if cue.voice == "infinitive" and _tells_on(field, cue):
        return _with_right(field, cue, None, "infinitive")
    hangs = accompanies or (cue.first - 2 >= cue.unit[0] and field.classes[cue.first - 2] in c.ALL_VERBS)
    if cue.voice == "infinitive" and not hangs:
        return None
    source = before.source[0] if before and before.source else None
    if cue.voice == "gerund" and field.classes[cue.first - 1] == c.AS:
        quoted = subject_before(field, cue.first - 1, cue.unit[0])
        if quoted and field.classes[quoted[0] - 1] in c.ALL_VERBS:  # "quoted Ann as saying"
            source = quoted
    if source and _closed_relative(field, source, cue.first):
        source = main_subject(field, cue.unit, source[0]) or source
    if cue.voice == "gerund" and field.lexicon.cases is not None:
        cue, aside_of = _parted(field, cue)
        source = aside_of or source
    if source is None and not (before and field.lexicon.drops_subject):
        source = main_subject(field, cue.unit, cue.first)
    if source is None and cue.voice == "gerund" and field.classes[max(0, cue.first - 1)] not in _BEFORE_PARTICIPLE:
        comma = field.classes.find(c.COMMA, cue.last, cue.unit[1])
        source = main_subject(field, (comma + 1, cue.unit[1]), cue.unit[1]) if comma > 0 else None
    found = _with_right(field, cue, source, cue.voice) if source or before else None
    if found and found.rule == "gerund: object" and _describes_thing(field, cue.first - 1, cue.unit[0]):
        return None
    return found if found and (cue.voice == "gerund" or found.quotes or accompanies) else None


def _closed_relative(field: Field, source: Range, at: int) -> bool:
    """Whether a source is the pronoun of a relative clause that restricts a noun and ends at a comma before a token."""
    classes = field.classes
    return classes[source[0]] == c.RELATIVE and classes[source[0] - 1] != c.COMMA and classes[at - 1] == c.COMMA


def _tells_on(field: Field, cue: Cue) -> bool:
    """Whether an infinitive behind "of" is the verb of its sentence: « Et d'ajouter : « … » »."""
    since = cue.unit[0]
    opens = cue.first == since + 2 and field.classes[since] in c.CONJUNCTION + c.PARTICLE + c.SUBORDINATOR
    return opens and field.classes[cue.first - 1] == c.OF and c.COMMA not in field.classes[cue.last : cue.last + 1]


def _parted(field: Field, cue: Cue) -> tuple[Cue, Range | None]:
    """A gerund with its sentence cut where the main clause starts, and that one's subject: «Заявив, что …, мэр ушёл»,
    «Мэр, заявив, что …, ушёл»."""
    classes, (since, until) = field.classes, cue.unit
    if cue.first == since:
        ends = [at for at in range(cue.last + 1, until) if classes[at] == c.COMMA and clause_at(classes, at + 1, until)]
        if not ends:
            return cue, None
        return replace(cue, unit=(since, ends[-1])), main_subject(field, (ends[-1] + 1, until), until)
    if classes[cue.first - 1] != c.COMMA or cue.first - 1 == since:
        return cue, None
    start = phrase_before(field.reversed, cue.first - 1, since)
    while start < cue.first - 2 and classes[start] == c.ADVERB:
        start += 1
    ends = [at for at in range(cue.last + 1, until) if classes[at] == c.COMMA and _VERB_GROUP.match(classes, at + 1)]
    if start == cue.first - 1 or not ends or _PREDICATE.search(classes, since, start):
        resumed = _RESUMED.search(classes, cue.last + 1, until)
        return replace(cue, unit=(since, resumed.start())) if resumed else cue, None
    return replace(cue, unit=(since, ends[0])), (start, cue.first - 1)


def _behind_preposition(field: Field, cue: Cue) -> bool:
    """Whether two prepositions stand before an infinitive: « avant de dire »."""
    before = field.classes[max(cue.unit[0], cue.first - 2) : cue.first]
    return len(before) == 2 and before[0] in c.PREPOSED and before[1] == c.OF


def _reduced(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """A participle alone, at a sentence's start or behind a conjunction: "Asked whether …", "when asked about …"."""
    since = cue.unit[0]
    if cue.first > since and field.classes[cue.first - 1] == c.CONJUNCTION:
        source = before.source[0] if before and before.source else main_subject(field, cue.unit, cue.first)
        return _with_right(field, cue, source, "coordinated") if source else None
    opens = cue.first == since or field.classes[cue.first - 1] in c.QUESTION + c.BREAKER + c.SUBORDINATOR
    if not opens or "addressee" not in cue.frames:
        return None
    found = _with_right(field, cue, None, "participle")
    if found and cue.name == "question" and found.content[0][0] - 1 > cue.last:
        found = replace(found, source=((cue.last, found.content[0][0] - 1),))
    asks = found and found.rule.rpartition(": ")[2] not in ("about", "clause", "loose clause", "object")
    return replace(found, rule="participle") if found and asks else None
