"""Attributions where the verb stands last: what is said comes before it, closed by a complementiser («… деп»), by the
ending of a verb made a noun («… болатынын айтты») or by a quotation; who says it stands before that or behind the
verb."""

from collections.abc import Iterator
from itertools import zip_longest

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.asides import unit_before
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.made_nouns import beside_verb, carries, is_told, last_clause, made_noun
from retold.statements.nominatives import in_case, name_behind, nominative
from retold.statements.postposed import postposed
from retold.statements.verb_groups import VerbGroup, border, groups, order_of

_TRIGGERS = frozenset(c.CANDIDATES + c.THAT)
_SMALL = frozenset(c.ADVERB + c.CONJUNCTION + c.TIME + c.COMMA + c.DASH)
_BESIDE = _SMALL | frozenset(c.OBJECT)


def verb_final(field: Field) -> Iterator[Finding]:
    """The attributions of a level, by nouns and postpositions first, then by verb group."""
    yield from postposed(field)
    for unit in field.units:
        told = _after_colon(field, unit)
        if told:
            yield told
        if _TRIGGERS.isdisjoint(field.classes[unit[0] : unit[1]]):
            continue
        start, before = unit[0], None
        pointed = _pointed(field, unit)
        if pointed:
            yield pointed
            continue
        listed = list(groups(field, unit))
        for group, following in zip_longest(listed, listed[1:]):
            found = _attribution(field, group, start, before)
            if found and group.describes and _leads(field, group):
                if following and _takes(field, group, following):  # «… деген қауесетті [жоққа шығарды]»
                    yield replace(found, source=(), cue=((group.first, group.last + 1),))
                    continue
                found = replace(found, cue=((group.first, _past_noun(field, group)),))
            if found:
                yield found
                before = found
            if found or not group.describes:
                start = group.last


def _takes(field: Field, group: VerbGroup, following: VerbGroup) -> bool:
    """Whether the noun for something said is what the next verb of saying says, at once or behind its subject."""
    at, order = group.last + 1, order_of(field)
    if following.first == at:
        return True
    between = field.classes[at : following.first]
    own = "object" in following.frames and c.VERBAL.isdisjoint(between) and c.PARTITIONS.isdisjoint(between)
    return own and order.case(field.tokens.word(group.last)) == "accusative"


def _after_colon(field: Field, unit: Range) -> Finding | None:
    """`X …: «…»` without a verb of saying: who opens the sentence says what closes it."""
    classes, (since, until) = field.classes, unit
    colon = classes.find(c.COLON + c.OPEN, since, until)
    if colon < 0 or field.close_of(colon + 1) < until or not _TRIGGERS.isdisjoint(classes[since:colon]):
        return None
    source = nominative(field, since, colon)
    cue, content = ((colon, colon + 1),), ((colon + 1, until),)
    return Finding((source,), cue, content, "quotation after", unit, quotes=True) if source else None


def _attribution(field: Field, group: VerbGroup, start: int, before: Finding | None) -> Finding | None:
    """The attribution of a verb group; `before` is the one of a converb before it, whose subject it shares."""
    classes, until = field.classes, group.unit[1]
    end = group.first
    while end > start and classes[end - 1] in c.PAUSES:
        end -= 1
    if "naming" in group.frames and classes[end - 1] == c.NAME:
        return None
    quoted = classes[end - 1] == c.CLOSE and (group.closed or end < group.first)
    if group.describes and not quoted and not _leads(field, group):
        return _by_participle(field, group, start, end)
    if group.last + 1 < until and classes[group.last] == c.COLON and classes[end - 1] != c.CLOSE:
        return _before_colon(field, group, start)
    whole = group.closed or (before is None and "clause" in group.frames)
    if end == start and not (whole and end < group.first and start > group.unit[0]):
        return None
    if classes[start] == c.BACK and start == group.unit[0] and group.last == until:
        return _told_before(field, group, end)
    if "told_in" in group.frames:
        return _told_in(field, group, start, end)
    if classes[end - 1] == c.CLOSE and (group.closed or end < group.first or "clause" in group.frames):
        return _quoted(field, group, start, end, before)
    if end < group.first:
        start = group.unit[0] if whole else start
        if not group.closed and not group.frames & {"clause"}:
            return None
        source = None if "impersonal" in group.frames else _behind(field, group)
        rule = "fronted clause, inverted" if source else "fronted clause, dropped"
        return _found(group, source, (_lead(field, start, end), end), rule)
    return _reported(field, group, start, end, before)


def _by_participle(field: Field, group: VerbGroup, start: int, end: int) -> Finding | None:
    """A participle of saying right before who says it: «[атын атамауды] өтінген банкир»."""
    if "clause" in group.frames or end <= start or not (group.closed or is_told(field, end - 1)):
        return None
    source = nominative(field, group.last, border(field, group.last, group.unit[1]))
    if source is None or source[0] != group.last:
        return None
    return _found(group, source, (_past_topic(field, _lead(field, start, end), end), end), f"{group.name}: participle")


def _leads(field: Field, group: VerbGroup) -> bool:
    """Whether a noun for something said follows: «… деген пікір»."""
    return "clause" in group.frames and field.classes[group.last] == c.NOUN_CUE


def _past_place(field: Field, start: int, end: int) -> int:
    """Past where a rumour goes about: «[Ауылда] мектеп жабылады деген әңгіме бар»."""
    for at in range(start, min(start + 2, end - 1)):
        if order_of(field).case(field.tokens.word(at), name=True) == "locative":
            return at + 1
    return start


def _past_noun(field: Field, group: VerbGroup) -> int:
    """Past the noun for something said and the verb that closes the clause behind it: «[деген сыбыс тарады]»."""
    at, stop = group.last + 1, border(field, group.last, group.unit[1])
    closes = at < stop <= at + 3 and all(field.classes[n] in c.VERBAL for n in range(at, stop))
    return stop if closes else at


def _found(group: VerbGroup, source: Range | None, content: Range, rule: str) -> Finding | None:
    if content[0] >= content[1]:
        return None
    cue: tuple[Range, ...] = ((group.first, group.last),)
    if source and group.first < source[0] < group.last:
        cue = tuple((a, b) for a, b in ((group.first, source[0]), (source[1], group.last)) if a < b)
    return Finding((source,) if source else (), cue, (content,), rule, group.unit, quotes="quotation" in rule)


def _lead(field: Field, start: int, end: int) -> int:
    """The first token behind commas and conjunctions."""
    while start < end and field.classes[start] in c.COMMA + c.DASH:
        start += 1
    return start


def _behind(field: Field, group: VerbGroup, *, paused: bool = False) -> Range | None:
    """The subject behind the verb: «деп мәлімдеді … министрі Ерлан Асанов»."""
    if group.describes and not paused:
        return None
    if group.verb > group.first + 1:
        within = nominative(field, group.first + 1, group.verb) or _by_place(field, group.first + 1, group.verb)
        if within:
            return within
    at, until = group.after, group.unit[1]
    named = at < until and field.classes[at] == c.OPEN
    stop = border(field, min(field.close_of(at), until) if named else at, until)
    closing = field.classes.find(c.UNBRACKET, stop, until) if field.classes[stop : stop + 1] == c.BRACKET else -1
    stop = border(field, closing, until) if closing > 0 else stop  # «… агенттігінің (BNPB) өкілі Сутопо Нугрохо»
    if stop <= at:
        return None
    return nominative(field, at, stop) or _by_place(field, at, stop) or name_behind(field, at, stop)


def _before_colon(field: Field, group: VerbGroup, start: int) -> Finding | None:
    classes, until = field.classes, group.unit[1]
    at = group.last + 1
    content = (at, field.close_of(at)) if classes[at] == c.OPEN else (at, until)
    source = nominative(field, start, group.first)
    if source is None and start + 1 == group.first and classes[start] == c.NAME:
        source = start, group.first  # «Асанов [былай деді]: …»: nobody else is there to say it
    return _found(group, source, content, "quotation after" if classes[at] == c.OPEN else "colon")


def _told_before(field: Field, group: VerbGroup, end: int) -> Finding | None:
    """What the sentence before says is told in this one: «Бұл туралы полиция хабарлады»."""
    told = unit_before(field, group.unit)
    source = nominative(field, group.unit[0] + 1, end) or in_case(field, group.unit[0] + 1, end, "locative", "ablative")
    return _found(group, source, told, "sentence before") if told and source else None


def _pointed(field: Field, unit: Range) -> Finding | None:
    """What the sentence before says, where a pointing word stands inside this one: «… министр осылай деп мәлімдеді»."""
    classes, (since, until) = field.classes, unit
    pointing, word = order_of(field).pointing, field.tokens.word
    at = next((at for at in range(since + 1, until - 1) if classes[at] == c.ADVERB and word(at) in pointing), -1)
    if at < 0 or c.OPEN in classes[since:until] or classes[until - 1] not in c.VERBAL:
        return None
    told, verb = unit_before(field, unit), until - 1
    while verb > at + 1 and classes[verb - 1] in c.VERBAL:
        verb -= 1
    source = nominative(field, since, at) or nominative(field, at + 1, verb)
    if told is None or source is None:
        return None
    cue = ((at, until),) if verb == at + 1 else ((at, at + 1), (verb, until))
    return Finding((source,), cue, (told,), "sentence before", unit, quotes=classes[told[0]] == c.OPEN)


def _told_in(field: Field, group: VerbGroup, start: int, end: int) -> Finding | None:
    """«Есепте … айтылған»: the source stands in the locative, before what is said or behind the verb."""
    classes, stop = field.classes, border(field, group.after, group.unit[1])
    source = in_case(field, group.after, stop, "locative", "ablative")
    if source:
        return _found(group, source, (_lead(field, start, end), end), "told in")
    source = in_case(field, start, end, "locative", "ablative")
    told = group.closed or "clause" in group.frames or classes[end - 1] == c.CLOSE
    made = field.tokens.word(end - 1).endswith(order_of(field).nominal)
    if source is None and made and group.finite and not group.describes:
        return _found(group, None, (_past_topic(field, start, end), end), "told")
    if source is None or not (told or made):
        return None
    return _found(group, source, (_past_topic(field, source[1], end), end), "told in")


def _quoted(field: Field, group: VerbGroup, start: int, end: int, before: Finding | None) -> Finding | None:
    """`«…» деп айтты X`, `X «…» деді`, `X: «…» деді`, `X бағаны «өте жоғары» деп атады`."""
    classes = field.classes
    opening = field.open_of(end)
    if opening > start and classes[opening - 1] == c.COLON:
        return _found(group, nominative(field, start, opening - 1), (opening, end), "quotation before")
    behind = _behind(field, group, paused=end < group.first)
    lead = _lead(field, start, end)
    if behind or lead >= opening:
        return _found(group, behind or _shared(before), (lead, end), "quotation before")
    naming = "naming" in group.frames
    source = nominative(field, start, opening) or (_shared(before) if naming else None)
    rest = source[1] if source and source[1] > start else lead
    rest = rest if naming else _past_addressee(field, rest, opening)
    return _found(group, source, (rest if rest < opening else opening, end), "quotation before")


def _reported(field: Field, group: VerbGroup, start: int, end: int, before: Finding | None) -> Finding | None:
    """A clause before its complementiser or its verb, without a mark between."""
    given, start = start, max(start, field.classes.rfind(c.COLON, start, end) + 1)
    nominal = not group.closed and not group.frames & {"clause"}
    inner, told = (None, end) if group.closed else beside_verb(field, start, end, objects="object" in group.frames)
    told_at_all = group.closed or carries(field, start, told, group)
    if not told_at_all:
        return None
    inner, end = (inner, told) if nominal else (None, end)
    start = last_clause(field, start, end) if nominal else start
    source = inner or _reporter(field, group, start, end)
    if source is None or (before and before.source and _is_less(field, before, source)):
        source = (None if group.describes else _shared(before)) or source
    if source is None and given > group.unit[0] and not group.describes:
        source = nominative(field, group.unit[0], given)
    if source and source[1] == end:
        end = source[0]
    first = source[1] if source and start <= source[0] < end else start
    if nominal and "documented" in group.frames and not (source and _is_document(field, source)):
        return None
    spoken_of = field.tokens.word(end - 1) in order_of(field).about
    if source is None and nominal and group.about and not (spoken_of or made_noun(field, end - 1)):
        return None  # a noun alone is what somebody says only where somebody is there to say it
    if source is None and _leads(field, group):
        first = _past_place(field, first, end)
    rule = f"{group.name}: {'nominal' if nominal else 'clause'}"
    first = _past_topic(field, first, end)
    return None if field.classes[first:end] == c.QUESTION else _found(group, source, (first, end), rule)


def _reporter(field: Field, group: VerbGroup, start: int, end: int) -> Range | None:
    """Who says a clause: behind the verb, at the clause's head, or a body in which it was said. A noun for something
    said has the sentence's subject only where it closes the sentence or its own verb of saying follows."""
    if "impersonal" in group.frames:
        return None
    if group.describes:
        told = group.last + 1 >= group.unit[1] or field.classes[group.last + 1] in c.CANDIDATES
        return nominative(field, start, end) if told else None
    behind = _behind(field, group)
    if behind:
        return behind
    found = nominative(field, start, end)
    if found and found[0] == start:
        return found
    place = _by_place(field, start, end)
    own = place and place[0] == start and "asked" not in group.frames
    return place if own and place and _handed(field, place) else found or place


def _handed(field: Field, place: Range) -> bool:
    """Whether a body at the head of its clause is where the words come from: «[Министрліктен] … екенін хабарлады»."""
    order, word = order_of(field), field.tokens.word
    return order.case(word(place[1] - 1)) == "ablative" and not order.describes(word(place[1]))


def _by_place(field: Field, start: int, end: int) -> Range | None:
    """Whose words they are where it is told by the body in which they were said: «министрліктен хабарлады»."""
    found = in_case(field, start, end, "ablative", "locative")
    own = found is not None and order_of(field).base(field.tokens.word(found[1] - 1)) in order_of(field).bodies
    return found if own and found and (found[0] == start or found[1] == end) else None


def _shared(before: Finding | None) -> Range | None:
    return before.source[0] if before and before.source else None


def _is_document(field: Field, source: Range) -> bool:
    """Whether a phrase is headed by a noun for a document."""
    order = order_of(field)
    return order.base(field.tokens.word(source[1] - 1)) in order.things - order.bodies


def _is_less(field: Field, before: Finding, source: Range) -> bool:
    """Whether a phrase is told rather than tells behind somebody's words: a document, and behind a converb, which
    shares its subject, a body without a name."""
    order, word = order_of(field), field.tokens.word(source[1] - 1)
    if order.base(word) not in order.things:
        return False
    converb = c.uses_of(field.classes[before.cue[-1][1] - 1]) & c.GERUND if before.cue else 0
    return order.base(word) not in order.bodies or (bool(converb) and not order.owned_noun(word))


def _past_topic(field: Field, at: int, end: int) -> int:
    while at < end and (field.tokens.word(at) in order_of(field).topics or field.classes[at] in _SMALL):
        at += 1
    return at


def _past_addressee(field: Field, at: int, end: int) -> int:
    """Past topic markers, adverbs and somebody in the dative."""
    order = order_of(field)
    while at < end:
        small = field.tokens.word(at) in order.topics or field.classes[at] in _BESIDE
        if not small and order.case(field.tokens.word(at)) not in ("dative", "locative", "ablative"):
            break
        at += 1
    return at
