"""The rules' way from a laid-out text to its statements: levels of quotation, cues, attributions, nesting."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from retold.records import Statement
from retold.statements import classes as c
from retold.statements.according import according, opinions
from retold.statements.attributions import attribution
from retold.statements.brackets import clauses
from retold.statements.cited import cited
from retold.statements.cues import VIEWS, accordings, cues
from retold.statements.field import Field
from retold.statements.findings import Finding, Taken
from retold.statements.headlines import confirmed, headlines, interview
from retold.statements.hearsay import with_hearsay
from retold.statements.incises import lifted, told_in_turn
from retold.statements.interviews import questions_and_answers, voices
from retold.statements.leading_nouns import leading_nouns
from retold.statements.levels import field_of
from retold.statements.lexicon import lexicon_of
from retold.statements.nesting import statements_of
from retold.statements.noun_cues import noun_cues, told_of
from retold.statements.owned_nouns import owned_nouns
from retold.statements.pointed import pointed, pointed_object
from retold.statements.quoted import with_quotations
from retold.statements.reported import reported
from retold.statements.things import says_nothing
from retold.statements.thus import thus
from retold.statements.tokens import Tokens, tokens_of
from retold.statements.verb_final import verb_final
from retold.statements.verb_second import attribution as by_clause
from retold.statements.views import views
from retold.statements.worded import worded
from retold.text.layout import Layout

_LEVELS = 3
_SPEECH = frozenset(c.verbs(c.CUE))


class Reading(msgspec.Struct, frozen=True):
    """What the rules made of a text: its `tokens`, its `levels` (see `Field`), and all findings, deeper ones last."""

    tokens: Tokens
    levels: Sequence[Field]
    found: Sequence[Finding]


def find(layout: Layout) -> tuple[Statement, ...]:
    """All statements of a text in the order in which their contents start, speakers unknown, parents and ids set."""
    reading = read(layout)
    return statements_of(layout, reading.tokens, reading.found)


def read(layout: Layout) -> Reading:
    """The findings of the rules with the tokens and the levels on which they were found."""
    lexicon = lexicon_of(layout.pack.code)
    tokens = tokens_of(layout.text, lexicon)
    depths = {quotation.depth for quotation in layout.quotations}
    levels = [field_of(layout, tokens, lexicon, n) for n in range(_LEVELS) if n == 0 or n - 1 in depths]
    outer = levels[0]
    found = list(_attributions(outer))
    found += list(opinions(outer, found))
    deeper = [
        replace(finding, level=field.level)
        for field in levels[1:]
        for finding in _attributions(field)
        if not _wishes(field, finding)
    ]
    found = [*confirmed(outer, list(headlines(layout, outer)), found), *interview(layout, outer), *found]
    found += questions_and_answers(layout, outer, found)
    found += voices(layout, outer, found)
    if deeper:
        found, deeper = lifted(outer, levels[1], found, deeper)
    found += thus(outer, found)
    found = with_quotations(layout, outer, found)
    found = with_hearsay(outer, found)
    found += list(cited(outer, found))
    said = Taken(found)  # what stands in a quotation that nobody says is its own voice, no statement within one
    within = (f for f in deeper if f.content and (said.meets(*f.content[0]) or told_in_turn(outer, f)))
    return Reading(tokens, levels, [*found, *within])


def _wishes(field: Field, finding: Finding) -> bool:
    """Whether a quoted speaker tells what "I" or "we" want or think now: part of the saying, no statement within it."""
    if len(finding.source) > 1 or not finding.cue:
        return False
    said = any(letter in _SPEECH for letter in field.classes[slice(*finding.cue[-1])])
    name, _, construction = finding.rule.rpartition(": ")
    if not finding.source:  # « No pienso dimitir »: whose wish it is, the verb's ending alone would tell
        return not said and name == "dropped" and construction in ("infinitive", "object", "about")
    telling = said and construction not in ("object", "about") and name not in VIEWS
    return not telling and field.tokens.word(finding.source[0][0]) in field.lexicon.persons_spoken["1"]


def _by_clause(field: Field) -> Iterator[Finding]:
    """The attributions of a level in a language with its verb second: by preposition, by verb, by mood."""
    found = list(views(field))
    before: Finding | None = None
    verbs = set()
    for clause in clauses(field):
        if before and before.unit != clause.unit:
            before = None
        finding = by_clause(field, clause, before)
        if finding and not says_nothing(field, finding):
            found.append(finding)
            verbs.add(clause.verb)
            before = finding if finding.source and not clause.passive else before
    found += noun_cues(field, verbs)
    found += owned_nouns(field)
    if brought := list(worded(field)):
        said = Taken(brought)
        found = [f for f in found if not (f.content and said.meets(*f.content[0]))] + brought
    found += told_of(field)
    yield from found
    if not field.level:
        yield from reported(field, found)


def _attributions(field: Field) -> Iterator[Finding]:
    """The attributions of one level: by preposition, then by verb in the order of the text."""
    if field.lexicon.verb_second:
        yield from _by_clause(field)
        return
    if field.lexicon.verb_final:
        yield from verb_final(field)
        return
    yield from (found for at, unit in accordings(field) if (found := according(field, at, unit)))
    yield from leading_nouns(field)
    if field.lexicon.cases:
        yield from pointed(field)
        yield from pointed_object(field)
    before: Finding | None = None
    for cue in cues(field):
        if before and before.unit != cue.unit:
            before = None
        found = attribution(field, cue, before)
        if found and not says_nothing(field, found):
            yield found
            known = found.source or field.lexicon.drops_subject or field.lexicon.cases
            before = found if known and cue.voice != "passive" else before
