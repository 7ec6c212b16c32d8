"""Clauses of languages whose finite verb stands second and whose other verb parts close the clause like a bracket:
"Die Bahn [teilte] am Montag [mit]", "Er [hat] das nie [gesagt]", "…, der das [gesagt hat]"."""

import re
from collections.abc import Iterator

import msgspec

from retold.statements import classes as c
from retold.statements.conjugation import Reading
from retold.statements.field import Field, Range
from retold.statements.particles import closing_particles, goes_with, taken_in_front, takes_object, within
from retold.statements.phrases import PREDICATE
from retold.statements.segments import opens_final, over_insertion, parted_opener, segment

_CANDIDATE = re.compile(f"[{c.CANDIDATES}]")
_HELPER = re.compile(f"[{c.AUXILIARY}{c.COPULA}]")
_OTHER_CUE = re.compile(f"[{c.verbs(c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.PARTICIPLE)}]")
_PAST = re.compile(f"[{c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.PARTICIPLE)}]")
_ARTICLE = re.compile(f"[{c.DETERMINER}{c.QUANTIFIER}{c.NUMBER}]")
_LEADS = frozenset(c.DETERMINER + c.NAME + c.SUBJECT + c.QUANTIFIER + c.NUMBER)
NEXT_CLAUSE = re.compile(f"{c.CONJUNCTION}[{c.ADVERB}{c.NEGATION}]*[{c.FINITE_VERBS}{c.AUXILIARY}{c.COPULA}]")


class Clause(msgspec.Struct, frozen=True, gc=False):
    """The clause of a cue: it runs from `start` to `end`, `verb` is its finite verb (the left bracket), `closing` to
    `end` its right bracket, empty where there is none; `final`: the whole verb group stands at its end, from `verb` on.
    `opening` is what a verb-final clause opens with, `passive` tells a passive, `compound` a compound tense,
    `whole` that an object stands before the preposition that the verb takes (« bat | die Fans um Geduld »), `joined`
    that its participle is a second one behind a conjunction, which stands in the place of the finite verb, `fronted`
    that the clause begins with the preposition that its verb takes (« [Von] Betrug sprach er »)."""

    start: int
    verb: int
    closing: int
    end: int
    unit: Range
    reading: Reading
    final: bool = False
    passive: bool = False
    compound: bool = False
    whole: bool = False
    joined: bool = False
    fronted: bool = False

    @property
    def cue(self) -> tuple[Range, ...]:
        """The words of the verb group, in one or two ranges."""
        if self.joined:
            return ((self.closing, self.end),)
        if self.final:
            return ((self.verb, self.end),)
        if self.closing == self.verb + 1:
            return ((self.verb, self.end),)
        return ((self.verb, self.verb + 1), *([(self.closing, self.end)] if self.closing < self.end else []))


def clauses(field: Field) -> Iterator[Clause]:
    """The clauses of a level whose verb is one of saying, in order; a verb group is met once."""
    known = -1
    for head, unit in field.marked(_CANDIDATE):
        found = _joined(field, head, unit) or _clause(field, head, unit)
        if found and found.verb != known:
            known = found.verb
            yield found


def _joined(field: Field, head: int, unit: Range) -> Clause | None:
    """The clause of a second participle that shares the auxiliary of the first: « hat den Plan kritisiert [und eine
    Klage angekündigt] »."""
    classes = field.classes
    if c.uses_of(classes[head]) & (c.PARTICIPLE | c.FINITE) != c.PARTICIPLE:
        return None
    conjunction = max(classes.rfind(letter, unit[0], head) for letter in c.CONJUNCTION)
    if conjunction < 0 or PREDICATE.search(classes, conjunction, head) or c.COMMA in classes[conjunction:head]:
        return None
    first = conjunction - 1 - (classes[conjunction - 1] == c.COMMA)
    helper = classes.rfind(c.AUXILIARY, unit[0], conjunction)
    comma = first < conjunction - 1
    ended = comma or c.uses_of(classes[first]) & c.PARTICIPLE
    if helper < 0 or not ended or not _PAST.search(classes, helper, conjunction):
        return None
    if not comma and helper < segment(field, first, unit)[0]:
        return None
    reading = next((r for r in field.lexicon.readings[field.tokens.words[head]] if not r.particles), None)
    if reading is None:
        return None
    return Clause(conjunction, conjunction, head, head + 1, unit, reading, compound=True, joined=True)


def _clause(field: Field, head: int, unit: Range) -> Clause | None:
    start, end = segment(field, head, unit)
    classes = field.classes
    if classes[head - 1 : head] == c.AS and not _thus(field, head - 1):
        return None
    opener = start if opens_final(field, start, end, unit) else parted_opener(field, start, unit)
    if opener is not None:
        return _final(field, head, (opener, end), unit)
    since = _past_attribute(field, start, end)
    if head < since:
        return None
    following = NEXT_CLAUSE.search(classes, head + 1, end)
    stop = following.start() if following else end
    conjunction = max(classes.rfind(letter, start, head) for letter in c.CONJUNCTION)
    if conjunction > start and classes[conjunction + 1] in c.PREDICATES:
        start = conjunction
    if start < head and _thus(field, head - 1):
        start = head
    uses = c.uses_of(classes[head])
    if classes[head - 1] == c.TO and uses & c.BASE and not goes_with(field, head, head - 1):
        return None  # « um Politiker zu überzeugen », but « war zu vernehmen »
    helper = _HELPER.search(classes, max(start, since), head)
    if helper and uses & (c.PARTICIPLE | c.BASE):
        return _compound(field, head, helper.start(), (start, stop), unit)
    if head == unit[0] and uses & c.PARTICIPLE and classes[head + 1 : head + 2] == c.COMMA:
        reading = field.lexicon.readings[field.tokens.words[head]][0]
        return Clause(start, head, head + 1, head + 1, unit, reading, passive=True)
    if _describes(field, head, max(start, since), stop):
        return None
    if not uses & c.FINITE or (helper and not following) or _OTHER_CUE.search(classes, max(start, since), head):
        return None
    found = closing_particles(field, head, stop)
    if not following and not (found and found[0].particles) and (further := over_insertion(field, end, unit)):
        across = closing_particles(field, head, further)
        found = across if across and across[0].particles and across[1] > end else found
    if found and takes_object(field, found[0], head + 1, found[1]) and classes[start] in _LEADS:
        particles = found[0].particles
        closing = stop - len(particles) + particles.index("…") + 1 if "…" in particles else stop
        return Clause(start, head, closing, stop, unit, found[0], whole=True)
    if (found is None or not found[0].particles) and (taken := taken_in_front(field, head, start)):
        return Clause(start, head, stop, stop, unit, taken, fronted=True)
    return Clause(start, head, found[1], found[2], unit, found[0]) if found else _with_subject(field, head, stop, unit)


def _describes(field: Field, head: int, start: int, stop: int) -> bool:
    """Whether a form stands before a noun that it describes, the clause having its verb elsewhere: « startete die seit
    Tagen erwartete Offensive », « Vier der Beihilfe beschuldigte Männer müssen vor Gericht »."""
    classes = field.classes
    if classes[head + 1 : head + 2] != c.NAME or not field.tokens.word(head).endswith(field.order.attribute_endings):
        return False
    finite = PREDICATE.search(classes, start, head)
    before = finite is not None and _ARTICLE.search(classes, finite.end(), head) is not None
    behind = PREDICATE.search(classes, head + 2, stop)
    return before or (behind is not None and classes[behind.start() - 1] == c.NAME and finite is None)


def _thus(field: Field, at: int) -> bool:
    """Whether a token is one that with its comma stands before a source or a verb of saying: « …, so sagte sie »."""
    return field.classes[at] in c.AS + c.ACCORDING and field.tokens.words[at].startswith(",")


def _with_subject(field: Field, head: int, stop: int, unit: Range) -> Clause | None:
    """A verb whose particle opens the clause as its subject: "Es heißt, …"."""
    if head - 1 < unit[0] or field.classes[head - 1] != c.SUBJECT:
        return None
    for reading in field.lexicon.readings[field.tokens.words[head]]:
        if "told_in" in reading.frames and reading.particles == (field.tokens.word(head - 1),):
            return Clause(head, head, stop, stop, unit, reading)
    return None


def _past_attribute(field: Field, start: int, end: int) -> int:
    """Behind the participle of « Eine mit dem Fall vertraute Person … », which looks like a verb."""
    classes = field.classes
    if classes[start] != c.DETERMINER or start + 3 >= end or classes[start + 1] not in c.PARTICLE + c.OF:
        return start
    verb = PREDICATE.search(classes, start + 2, end)
    attribute = verb and classes[verb.end() : verb.end() + 1] == c.NAME and PREDICATE.search(classes, verb.end(), end)
    return verb.end() if verb and attribute else start


def _compound(field: Field, head: int, helper: int, place: Range, unit: Range) -> Clause | None:
    """The clause of a participle or infinitive with its auxiliary further left: "hat … gesagt"."""
    classes, end = field.classes, head + 1
    while end < place[1] and classes[end] in c.AUXILIARY + c.COPULA:
        end += 1
    if end < place[1] and classes[end] not in c.OPEN + c.CONJUNCTION + c.OF + c.PARTICLE:
        return None
    uses = c.uses_of(classes[head])
    modal = classes[helper] == c.AUXILIARY and not uses & c.PARTICIPLE
    for reading in field.lexicon.readings[field.tokens.words[head]]:
        size = len(reading.particles)
        at = head - size
        if modal and reading.frames & {"quotation", "object"} and not _performed(field, helper, head):
            continue
        if classes[helper] == c.COPULA and not uses & c.PARTICIPLE and "told_in" not in reading.frames:
            continue
        if (
            end > head + 1
            and "quotation" not in reading.frames
            and field.tokens.word(helper) in field.order.hearsay_verbs
        ):
            continue  # « soll einen Anschlag geplant haben »
        if "complemented" in reading.frames:
            if within(field, reading.particles, helper + 1, head) < 0:
                continue
            at, size = head, 0
        elif reading.particles and "prepositional" in reading.frames:
            if within(field, reading.particles, helper + 1, head) < 0:
                continue
            passive = classes[helper] == c.COPULA
            whole = (
                not passive
                and classes[place[0]] in _LEADS
                and takes_object(field, reading, helper + 1, within(field, reading.particles, helper + 1, head))
            )
            return Clause(place[0], helper, head, end, unit, reading, passive=passive, compound=True, whole=whole)
        if size and (at <= helper or any(field.tokens.word(at + i) != p for i, p in enumerate(reading.particles))):
            continue
        passive = classes[helper] == c.COPULA and bool(uses & c.PARTICIPLE) and "stative" not in reading.frames
        return Clause(place[0], helper, at, end, unit, reading, passive=passive, compound=True)
    return None


def _performed(field: Field, helper: int, head: int) -> bool:
    """Whether what a modal goes with is said all the same: « musste einräumen », but not « konnte nicht sagen »."""
    return field.tokens.word(helper) in field.order.performing and c.NEGATION not in field.classes[helper:head]


def _final(field: Field, head: int, place: Range, unit: Range) -> Clause | None:
    """A clause with its verb group at the end: "wie die Polizei mitteilte", "die das gesagt hat"."""
    classes, (start, end) = field.classes, place
    stop = head + 1
    while stop < end and classes[stop] in c.AUXILIARY + c.COPULA:
        stop += 1
    uses = c.uses_of(classes[head])
    if stop < end or not (uses & c.FINITE or stop > head + 1) or not field.lexicon.readings[field.tokens.words[head]]:
        return None
    word = field.tokens.word
    for reading in field.lexicon.readings[field.tokens.words[head]]:
        size = len(reading.particles)
        if classes[start] == c.AS and size == 1 and word(start + 1) == reading.particles[0]:
            return Clause(start, head, head, stop, unit, reading, final=True)  # « Wie es aus der Partei hieß, … »
        if all(word(head - size + i) == p for i, p in enumerate(reading.particles)):
            passive = classes[stop - 1] == c.COPULA and stop > head + 1
            return Clause(start, head - size, head - size, stop, unit, reading, final=True, passive=passive)
    return None
