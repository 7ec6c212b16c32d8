"""Gerunds, infinitives and participles, which have the subject of another verb: "…, adding that …"."""

import re

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.clefts import cleft
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE_OR_NEGATION, clause_at, phrase_before
from retold.statements.sources import main_subject, subject_before
from retold.statements.subjectless import with_right
from retold.statements.things import describes_thing

_OPENS_FRONTED = frozenset(c.SUBORDINATOR + c.BREAKER + c.PARTICLE + c.AGENT)
_BEFORE_PARTICIPLE = frozenset(c.NOUN + c.NAME)
_RESUMED = re.compile(f"{c.COMMA}{c.CONJUNCTION}[{c.ADVERB}{c.TIME}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
_VERB_GROUP = re.compile(f"[{c.ADVERB}{c.TIME}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")


def nonfinite(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """Gerunds and infinitives: the subject is that of the verb they hang on."""
    if cue.voice == "infinitive" and (apart := cleft(field, cue)):
        return apart
    if cue.voice == "gerund" and field.lexicon.head_last and field.classes[cue.first - 1] == c.THAT:
        return None  # "said that | ruling party men"
    accompanies = cue.first > cue.unit[0] and (
        field.tokens.word(cue.first - 1) in field.lexicon.accompanying or _behind_preposition(field, cue)
    )
    if cue.voice == "infinitive" and _tells_on(field, cue):
        leads = accompanies and field.lexicon.cases is None
        cue, source = _opening(field, cue) if leads else (cue, None)  # « Avant de conclure que …, Li … »
        return with_right(field, cue, source, "infinitive")
    if cue.voice == "gerund" and field.lexicon.cases is None and (fronted := _fronted(field, cue)):
        return fronted
    if cue.voice == "infinitive" and before is None and (told := _to_tell(field, cue)):
        return told
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
    if cue.voice == "gerund" and (field.lexicon.cases is not None or (source is None and not field.lexicon.head_last)):
        cue, aside_of = _parted(field, cue)
        source = aside_of or source
    if source is None and not (before and field.lexicon.drops_subject):
        source = main_subject(field, cue.unit, cue.first)
    if source is None and accompanies and cue.first - 1 == cue.unit[0]:
        cue, source = _opening(field, cue)
    if source is None and cue.voice == "gerund" and field.classes[max(0, cue.first - 1)] not in _BEFORE_PARTICIPLE:
        comma = field.classes.find(c.COMMA, cue.last, cue.unit[1])
        source = main_subject(field, (comma + 1, cue.unit[1]), cue.unit[1]) if comma > 0 else None
    found = with_right(field, cue, source, cue.voice) if source or before else None
    bare = found is not None and c.OBJECT not in field.classes[cue.first : cue.head]  # « …, la jugeant inutile »
    if found and found.rule == "gerund: object" and bare and describes_thing(field, cue.first - 1, cue.unit[0]):
        return None
    return found if found and (cue.voice == "gerund" or found.quotes or accompanies) else None


def reduced(field: Field, cue: Cue, before: Finding | None) -> Finding | None:
    """A participle alone, at a sentence's start or behind a conjunction: "Asked whether …", "when asked about …"."""
    since = cue.unit[0]
    if cue.first > since and field.classes[cue.first - 1] == c.CONJUNCTION:
        source = before.source[0] if before and before.source else main_subject(field, cue.unit, cue.first)
        return with_right(field, cue, source, "coordinated") if source else None
    opens = cue.first == since or field.classes[cue.first - 1] in c.QUESTION + c.BREAKER + c.SUBORDINATOR
    if not opens or "addressee" not in cue.frames:
        return None
    found = with_right(field, cue, None, "participle")
    if found and cue.name == "question" and found.content[0][0] - 1 > cue.last:
        found = replace(found, source=((cue.last, found.content[0][0] - 1),))
    asks = found and found.rule.rpartition(": ")[2] not in ("about", "clause", "loose clause", "object")
    return replace(found, rule="participle") if found and asks else None


def _fronted(field: Field, cue: Cue) -> Finding | None:
    """A gerund in front of its main clause, alone or behind a preposition: "After saying no, Ann left"."""
    classes, (since, until) = field.classes, cue.unit
    if cue.first != since and not (cue.first == since + 1 and classes[since] in _OPENS_FRONTED):
        return None
    ends = [at for at in range(cue.last + 1, until) if classes[at] == c.COMMA and clause_at(classes, at + 1, until)]
    if not ends:
        return None
    source = main_subject(field, (ends[-1] + 1, until), until)
    return with_right(field, replace(cue, unit=(since, ends[-1])), source, "gerund") if source else None


def _closed_relative(field: Field, source: Range, at: int) -> bool:
    """Whether a source is the pronoun of a relative clause that restricts a noun and ends at a comma before a token."""
    classes = field.classes
    return classes[source[0]] == c.RELATIVE and classes[source[0] - 1] != c.COMMA and classes[at - 1] == c.COMMA


def _to_tell(field: Field, cue: Cue) -> Finding | None:
    """An infinitive of speech with a clause or a quotation, on whatever verb it hangs: "was quick to warn that …"."""
    classes, since = field.classes, cue.unit[0]
    if classes[cue.first - 1] != c.TO:
        return None
    if c.NEGATION in classes[since : cue.first] or classes[since] in c.FRONTING or "quotation" not in cue.frames:
        return None
    hung = classes[cue.first - 2]
    if hung not in c.VERBAL and not (hung in c.ADVERB + c.NOUN and classes[cue.first - 3] in c.COPULA + c.ADVERB):
        return None  # "forced Ann to admit that …"
    source = main_subject(field, cue.unit, cue.first)
    found = with_right(field, cue, source, "infinitive") if source else None
    return found if found and found.rule in ("infinitive: that", "infinitive: quotation", "infinitive: colon") else None


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
    if start == cue.first - 1 or not ends or PREDICATE_OR_NEGATION.search(classes, since, start):
        resumed = _RESUMED.search(classes, cue.last + 1, until)
        return replace(cue, unit=(since, resumed.start())) if resumed else cue, None
    return replace(cue, unit=(since, ends[0])), (start, cue.first - 1)


def _opening(field: Field, cue: Cue) -> tuple[Cue, Range | None]:
    """The same for an infinitive that opens the sentence: « Depois de dizer que …, o autarca saiu »."""
    classes, until = field.classes, cue.unit[1]
    for at in range(cue.last + 1, until):
        if classes[at] == c.COMMA and clause_at(classes, at + 1, until):
            return replace(cue, unit=(cue.unit[0], at)), main_subject(field, (at + 1, until), until)
    return cue, None


def _behind_preposition(field: Field, cue: Cue) -> bool:
    """Whether two prepositions stand before an infinitive: « avant de dire »."""
    before = field.classes[max(cue.unit[0], cue.first - 2) : cue.first]
    return len(before) == 2 and before[0] in c.PREPOSED and before[1] == c.OF
