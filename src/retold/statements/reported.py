"""Sentences in the mood of reported speech that name nobody: "Das Geld sei weg." goes on with what was said before."""

from collections.abc import Iterator, Sequence, Set

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken
from retold.statements.phrases import PREDICATE
from retold.statements.segments import opens_final, segment_end
from retold.statements.sources import main_subject
from retold.statements.subjects import NOMINAL_OPENS

_DONE = frozenset(c.COPULA + c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.PARTICIPLE))


def reported(field: Field, found: Sequence[Finding]) -> Iterator[Finding]:
    """The sentences whose main verb is in the mood of reported speech and in no content yet: statements without a
    source, since the sentence does not say whose words they are."""
    taken, cued = Taken(found), {f.unit for f in found}
    views = [f for f in found if f.rule in ("according to", "hearsay")]
    told = False
    for unit in field.units:
        mood = False
        for part in _parts(field, unit):
            verb = _main_verb(field, part)
            if verb is None and told:
                verb = _unlisted_behind_noun(field, part)
            if verb is not None and _mood(field, verb, part, told or part != unit):
                mood = True
                if taken.meets(verb, verb + 1):
                    continue
                source = main_subject(field, unit, part[0] - 1) if part[0] > unit[0] and unit not in cued else None
                source = source if source and source[0] == unit[0] and source[1] - source[0] > 1 else None
                cue = ((part[0] - 1, part[0]),) if source else ()
                yield Finding((source,) if source else (), cue, (part,), "reported on", unit, field.level)
            elif verb is not None and _happened(field, verb, part, field.order.claiming):
                claimed = _claimed(field, verb, part)
                if claimed and not taken.meets(*part):
                    yield claimed
            elif verb is not None and _happened(field, verb, part, field.order.hearsay_verbs):
                if not any(
                    a <= verb < b for f in views for a, b in f.content
                ):  # « soll nach Angaben der Polizei … » is said by the police
                    yield Finding((), ((verb, verb + 1),), ((part[0], verb), (verb + 1, part[1])), "raising", unit)
            elif told and verb is not None and _goes_on_in_mood(field, verb, part) and not taken.meets(*part):
                mood = True
                yield Finding((), (), (part,), "reported on", unit, field.level)
        told = mood or unit in cued or c.CLOSE in field.classes[slice(*unit)]


def _goes_on_in_mood(field: Field, verb: int, part: Range) -> bool:
    """Whether the clause that a conjunction joins shows the mood that the first cannot: « Beide spielten auf Zeit, und
    niemand schaue hin »."""
    joined = field.classes.find(c.COMMA + c.CONJUNCTION, verb, part[1])
    second = PREDICATE.search(field.classes, joined, part[1]) if joined > 0 else None
    return second is not None and _mood(field, second.start(), part, False)


def _claimed(field: Field, verb: int, part: Range) -> Finding | None:
    """What somebody says of himself happened: « Der Zeuge [will] den Täter gesehen haben »."""
    classes, at = field.classes, verb + 1
    before = classes[part[0]] in NOMINAL_OPENS and field.tokens.word(part[0]) not in field.order.never_subject
    source = (part[0], verb) if before else (at, at + 1) if classes[at] == c.SUBJECT else None
    if source is None or c.COMMA in classes[slice(*source)]:
        return None
    content = ((at, part[1]),) if source[0] < verb else ((part[0], verb), (at + 1, part[1]))
    return Finding((source,), ((verb, at),), content, "claimed", part, field.level)


def _happened(field: Field, verb: int, part: Range, verbs: Set[str]) -> bool:
    """Whether a sentence tells what others, or its subject, say happened: « soll … gesagt haben », « will … »."""
    word, last = field.tokens.word, part[1] - 1
    behind = field.classes[last - 1]
    done = behind in _DONE or (behind == c.NOUN and field.classes[last] == c.AUXILIARY)
    perfect = word(last) in field.order.perfect and done
    return word(verb) in verbs and last > verb + 1 and perfect


def _parts(field: Field, unit: Range) -> list[Range]:
    """A sentence, parted at its colon."""
    colon = field.classes.find(c.COLON, *unit)
    return [(unit[0], colon), (colon + 1, unit[1])] if unit[0] < colon < unit[1] - 1 else [unit]


def _main_verb(field: Field, unit: Range) -> int | None:
    """The first finite verb outside the subordinate clauses that open a sentence, behind something else."""
    since, until = unit
    at, skipped = since, False
    while at < until:
        end = segment_end(field, at, until)
        if not opens_final(field, at, end, unit):
            if field.classes[at] == c.SUBJECT and at + 1 < end and _unlisted(field, at + 1):
                return at + 1
            match = PREDICATE.search(field.classes, at, end)
            if match:
                verb = match.start()
                if skipped and (verb > at or field.classes[verb] not in c.AUXILIARY + c.COPULA):
                    return None  # « Die Aussage, das sei falsch, … »
                verb += verb + 1 < end and field.classes[verb + 1] in c.PREDICATES and _is_mood(field, verb + 1)
                return verb if verb > at or at > since else None
            if end >= until or field.classes[end] != c.COMMA:
                return None
            skipped = True
        at = end + 1
    return None


def _unlisted(field: Field, at: int) -> bool:
    """Whether an unlisted word behind a pronoun that opens the sentence ends as such verb forms do (« er leihe »)."""
    endings = field.order.mood_endings
    return bool(endings) and field.classes[at] == c.NOUN and field.tokens.word(at).endswith(endings)


def _unlisted_behind_noun(field: Field, part: Range) -> int | None:
    """The unlisted verb in the mood behind the noun that opens a sentence right behind what was said: « Die Opposition
    [wittere] Morgenluft »."""
    classes, at = field.classes, part[0] + 1
    if classes[part[0]] != c.DETERMINER or PREDICATE.search(classes, *part):
        return None
    while at < part[1] and classes[at] == c.NAME:
        at += 1
    return at if part[0] + 1 < at < part[1] - 1 and _unlisted(field, at) else None


def _is_mood(field: Field, at: int) -> bool:
    return field.tokens.word(at) in field.order.moods


def _mood(field: Field, verb: int, unit: Range, told: bool) -> bool:
    """Whether a verb is in the mood; forms that other moods share count only right behind what was said."""
    order, word = field.order, field.tokens.word
    if not (_is_mood(field, verb) or _unlisted(field, verb)) or (not told and word(verb) in order.shared_moods):
        return False
    return not any(word(at) in order.first_person for at in (verb - 1, verb + 1) if unit[0] <= at < unit[1])
