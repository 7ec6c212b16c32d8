"""Passives and raising: what is said has the subject's place, and whoever says it stands behind "by" or nowhere."""

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import unit_before
from retold.statements.behind import name_at
from retold.statements.cases import is_accused, says_nobody
from retold.statements.clause_ends import clause_end
from retold.statements.contents import content_after, content_before
from retold.statements.cues import Cue
from retold.statements.dropped import behind_preposition
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.phrases import phrase_before
from retold.statements.sources import subject_before

_REPORTED = ("that", "infinitive", "question", "colon", "quotation")


def passive(field: Field, cue: Cue) -> Finding | None:
    """What is said of the subject, by whom where that is told: "was accused of fraud by Bo"."""
    classes, (since, until) = field.classes, cue.unit
    subject = subject_before(field, cue.first, since)
    if field.lexicon.drops_subject and (subject is None or behind_preposition(field, subject, since)):
        return _subjectless(field, cue)
    if subject is None:
        return None
    news = _news(field, cue, subject)
    if news:
        return news
    if classes[subject[0]] == c.SUBJECT and subject[1] - subject[0] == 1:
        told = _told(field, cue, subject)
        if told:
            return told
    right = content_after(field, cue, cue.last) if "addressee" in cue.frames else None
    if right and right[1] in ("that", "clause", "question"):
        return attributed(cue, None, right[0], f"told: {right[1]}")  # "the jury was told that …"
    if cue.last >= until or not cue.frames & {"passive", "agent"}:
        return None
    end = clause_end(field, cue.last, until)
    agent = classes.find(c.AGENT, cue.last, end)
    source = name_at(field, agent + 1, until) if agent >= 0 else None
    if source is None and "passive" not in cue.frames:
        return None
    rest = [(cue.last, agent if source else end)] if (agent if source else end) > cue.last else []
    return attributed(cue, source, [subject, *rest], "passive by" if source else "passive")


def _subjectless(field: Field, cue: Cue) -> Finding | None:
    """The impersonal passive without a pronoun: « è stato annunciato che … », « ai medici viene chiesto di … »."""
    source = _agent(field, cue)
    right = content_after(field, cue, source[1] if source else cue.last)
    return attributed(cue, source, right[0], f"impersonal: {right[1]}") if right and right[1] in _REPORTED else None


def _agent(field: Field, cue: Cue) -> Range | None:
    """Who says it, right behind the verb: « foi anunciado | pelo governo | que … »."""
    if field.classes[cue.last : cue.last + 1] != c.AGENT:
        return None
    source = name_at(field, cue.last + 1, cue.unit[1])
    return (source[0] - (field.tokens.word(cue.last) in field.lexicon.contracted), source[1]) if source else None


def _news(field: Field, cue: Cue, subject: Range) -> Finding | None:
    """The news of the sentence before and who brings it: « La notizia è stata confermata dalla polizia »."""
    told = unit_before(field, cue.unit) if subject[0] == cue.unit[0] and "that" in cue.frames else None
    if told is None or field.classes[cue.last : cue.last + 1] != c.AGENT:
        return None
    if not any(field.tokens.word(at) in field.lexicon.leads for at in range(*subject)):
        return None
    source = _agent(field, cue)
    return attributed(replace(cue, first=subject[0]), source, [told], "sentence before") if source else None


def _told(field: Field, cue: Cue, subject: Range) -> Finding | None:
    """The impersonal passive: "it was alleged that …", "…, it was alleged"."""
    classes, (since, until) = field.classes, cue.unit
    right = content_after(field, cue, cue.last)
    if right and (right[1] == "that" or (right[1] == "clause" and field.lexicon.head_last)):
        return attributed(cue, None, right[0], "impersonal: that")
    if right and right[1] == "infinitive" and "passive" not in cue.frames and classes[right[0][0][0]] == c.OF:
        return attributed(cue, None, right[0], "impersonal: infinitive")
    if cue.last == until and subject[0] > since and field.classes[subject[0] - 1] == c.COMMA:
        left = content_before(field, since, subject[0], quoted_only=False)
        return attributed(cue, None, left, "impersonal: fronted") if left else None
    return None


def accused(field: Field, cue: Cue) -> Finding | None:
    """What somebody is accused of by nobody in particular, before a verb in the plural: «Его обвинили во лжи»."""
    classes, (since, until) = field.classes, cue.unit
    if not says_nobody(field, cue.first) or cue.last >= until or field.tokens.word(cue.last) not in cue.about:
        return None
    pronoun = classes[cue.first] == c.OBJECT and cue.first < cue.head
    start = cue.first if pronoun else phrase_before(field.reversed, cue.first, since)
    if pronoun:
        cue = replace(cue, first=cue.first + 1)
    if start == cue.first or (not pronoun and not is_accused(field, start, cue.first)):
        return None
    return attributed(cue, None, [(start, cue.first), (cue.last, clause_end(field, cue.last, until))], "accused")


def raised(field: Field, cue: Cue) -> Finding | None:
    """ "Bo seems to agree": what is said is the subject with the infinitive, and nobody says it."""
    source = subject_before(field, cue.first, cue.unit[0])
    right = content_after(field, cue, cue.last)
    return attributed(cue, None, [source, *right[0]], "raising") if source and right else None
