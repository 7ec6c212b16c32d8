"""What is said before its cue: `“…,” said Ann Lee`, "…, the mayor said", and what goes on behind it."""

import re

from retold.statements import classes as c
from retold.statements.clause_ends import clause_end
from retold.statements.contents import before_pause, content_after, content_before, past_addressee
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, attributed
from retold.statements.phrases import PREDICATE, adjuncts_after, clause_at
from retold.statements.sources import LONGEST_NAME

_GOES_ON = re.compile(f"[^{c.CUES}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.ACCORDING}]*[{c.COMMA}{c.DASH}{c.COLON}]{c.OPEN}")
ASKING = frozenset(["?", "!", "…", "?!", "!?"])
"""Marks that end what is said without a comma: « Quoi ? lâche la mère »."""
SETTING = (
    c.ACCORDING
    + c.PARTICLE
    + c.SUBORDINATOR
    + c.BREAKER
    + c.AS
    + c.QUESTION
    + c.verbs(c.OTHER, c.STANCE, c.CUE, having=c.PARTICIPLE | c.GERUND)
)
"""What opens a scene and not what is said."""
_TAILS = c.RELATIVE + c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND)
_RELAY = 8
"""Tokens of "passes on a news agency" at most."""
_NAMED = f"[^{c.PREDICATES}{c.THAT}{c.QUESTION}{c.COLON}{c.OPEN}{c.QUOTED}{c.CONJUNCTION}{c.COMMA}]+"
_RELAYED = re.compile(f"[{c.AS}{c.ACCORDING}{c.QUESTION}]?[{c.CUES}]{_NAMED}|{_NAMED}[{c.CUES}]")
"""A verb of saying and who says it, but nothing that is said: "reports Reuters", « selon l'agence »."""
_TOLD = re.compile(f"[{c.PREDICATES}{c.CLOSE}]")
"""What shows a clause: its verb, or words quoted in it."""


def with_left(field: Field, cue: Cue, source: Range, start: int, end: int, rule: str) -> Finding | None:
    """Content before the attribution that covers `start` to `end`, and what goes on after it."""
    classes, (since, until) = field.classes, cue.unit
    left = content_before(field, since, start, quoted_only=False)
    if "addressee" in cue.frames:
        end = past_addressee(field, end, until)
    after = end if classes[end : end + 1] == c.COMMA else adjuncts_after(classes, end, until)
    runs_on = after < until and classes[after] not in c.PAUSES and classes[after - 1] != c.COMMA
    if rule == "fronted clause" and field.lexicon.cases and (runs_on or c.NEGATION in classes[cue.first : cue.head]):
        return None  # «Было темно, водитель заметил на дороге движение», «Мэр признал ошибку, жители не верят»
    rest: list[Range] = []
    explains = left is not None and after < until and classes[after] == c.COLON
    plain = left is not None and classes[left[0][1] - 1] != c.CLOSE and classes[after + 1 : after + 2] != c.OPEN
    explains = explains and (field.lexicon.cases is not None or plain)
    if after < until and (classes[after] in c.PAUSES or classes[after - 1] == c.COMMA or explains):
        at = after + (classes[after] in c.LEADS)
        if at < until and classes[at] == c.OPEN:
            rest = [(at, field.close_of(at))]
        elif left and classes[left[0][1] - 1] != c.CLOSE and at < until and not _tails(field, at):
            until = at if _relays(field, left[0], at, until) else until
            rest = [(at, clause_end(field, at, until))] if at < until else []
    if left is None:
        right = content_after(field, cue, end)
        return attributed(cue, source, right[0], f"{cue.name}: {right[1]}") if right else None
    if classes[left[0][1] - 1] == c.CLOSE:
        return attributed(cue, source, left + (rest or second_quotation(field, after, until)), "quotation before")
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
    asked = field.lexicon.cases is not None and c.uses_of(field.classes[at]) & c.PARTICIPLE  # «отвечая на вопрос»
    return field.classes[at] in _TAILS or bool(asked) or field.tokens.word(at) in field.lexicon.citing


def _relays(field: Field, left: Range, at: int, until: int) -> bool:
    """Whether what goes on behind an attribution only tells through whom: «…, заявил мэр, передает агентство»."""
    return until - at <= _RELAY and bool(
        _RELAYED.fullmatch(field.classes, at, until) and _TOLD.search(field.classes, *left)
    )


def _stands_alone(field: Field, left: Range, rule: str, told: bool) -> bool:
    """Whether what stands before an attribution is a clause of its own, not the scene of what comes behind.

    Where nouns show their case, an inverted verb behind a comma tells all before it: «В городе тихо, сообщил мэр».
    """
    classes = field.classes
    if field.lexicon.cases and rule == "fronted clause, inverted":
        return classes[left[0]] not in SETTING or classes[left[0]] in c.PARTICLE + c.BREAKER + c.SUBORDINATOR
    if told and classes[left[0]] in SETTING:
        commas = [at for at in range(*left) if classes[at] == c.COMMA]  # "With a week to go, the deal was dead, said …"
        goes_on = commas[0] + 1 if commas and not field.lexicon.cases else left[1]
        clause = goes_on < left[1] and classes[goes_on] not in SETTING + c.RELATIVE
        if clause and PREDICATE.search(classes, goes_on, left[1]):
            return True  # "In Lisk, the mayor, Ann Lee, has resigned, the agency reports"
        return any(classes[at + 1] == c.OPEN or clause_at(classes, at + 1, left[1]) for at in commas)
    return told


def _may_be_bare(field: Field, content: Range) -> bool:
    """Whether what is said may have no finite verb; where subjects are dropped it has a participle at least, for a noun
    phrase alone is the subject."""
    return not field.lexicon.drops_subject or any(c.uses_of(letter) for letter in field.classes[slice(*content)])


def second_quotation(field: Field, at: int, until: int) -> list[Range]:
    """The rest of an interrupted quotation, further on in the sentence: `“…,” she wrote in a letter on Monday, “…”`."""
    match = _GOES_ON.match(field.classes, at, until)
    return [(match.end() - 1, min(field.close_of(match.end() - 1), until))] if match else []


def closes(field: Field, at: int, since: int) -> bool:
    """Whether a quotation ends just before a token, a comma or dash between them left out."""
    end = before_pause(field.classes, at, since)
    return end > since and field.classes[end - 1] == c.CLOSE and not _mentions(field, end, at, since)


def _mentions(field: Field, end: int, at: int, since: int) -> bool:
    """Whether a few words in quotation marks before a verb are part of its clause, as no comma or dash parts them:
    «По этой статье «блогеру» грозит штраф»."""
    if end < at or field.lexicon.cases is None or field.open_of(at) == since:
        return False
    return 0 < at - field.open_of(at) <= LONGEST_NAME and field.tokens.words[at - 2].rstrip()[-1:] not in ASKING
