"""Attribution by a noun for what somebody says, or by a word behind the source: « nach Angaben der Polizei »,
« ihrer Ansicht nach », « dem Bericht zufolge »; and by a word that names nobody: « angeblich »."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE, name_after, phrase_before
from retold.statements.segments import opens_final, segment, segment_end
from retold.statements.subjects import with_apposition

_MARKS = re.compile(f"[{c.VIEW}{c.BEHIND}{c.ACCORDING}{c.HEARSAY}]")
_TELLS = re.compile(f"[{c.verbs(c.CUE, having=c.FINITE)}]")
_BETWEEN = frozenset(
    c.NOUN + c.NAME + c.RELATIVE + c.DETERMINER + c.QUANTIFIER + c.NUMBER + c.OF + c.ADVERB + c.verbs(c.OTHER)
)
_TIMED = re.compile(f"{c.OF}[{c.NOUN}{c.NUMBER}{c.DOT}]*{c.TIME}[{c.TIME}{c.NUMBER}]*")
_BACK = 4
"""Words between the preposition and the noun: "nach den ersten vorläufigen Angaben"."""

Attribution = tuple[Range, tuple[Range, ...], Range | None]
"""All tokens of an attribution, those of its cue, those of its source."""


def views(field: Field) -> Iterator[Finding]:
    """All attributions of a level that hang on no verb, in order."""
    done = 0
    for mark, unit in field.marked(_MARKS):
        if mark < done:
            continue
        found = _attribution(field, mark, unit)
        if found is None:
            continue
        place, cue, source = found
        content = _around(field, place, unit)
        if field.tokens.word(mark) in field.order.pointing:
            content = _unit_before(field, unit)
        if content:
            done = place[1]
            rule = "according to" if source else "hearsay"
            quotes = field.classes[content[0][0]] == c.OPEN and field.close_of(content[0][0]) >= content[0][1]
            yield Finding((source,) if source else (), cue, tuple(content), rule, unit, field.level, quotes)


def _attribution(field: Field, mark: int, unit: Range) -> Attribution | None:
    letter = field.classes[mark]
    if letter == c.HEARSAY:
        return ((mark, mark + 1), ((mark, mark + 1),), None) if _opens(field, mark, unit) else None
    if letter == c.BEHIND:
        return _behind(field, mark, unit)
    if letter == c.ACCORDING:
        before = field.classes[max(0, mark - 2) : mark]
        if before[-1:] == c.DETERMINER and before[:1] != c.COMMA:
            return None  # « der laut Polizei betrunkene Fahrer »
        source = _source(field, mark + 1, unit[1])
        if source is None and field.classes[mark + 1 : mark + 2] == c.NOUN and mark + 2 < unit[1]:
            bare = field.classes[mark + 2] in c.PREDICATES  # « laut dpa ist … »
            source = (mark + 1, mark + 2) if bare else None
        if source and field.tokens.words[mark].startswith(",") and field.classes[source[0]] == c.NOUN:
            return None  # « fällt es schwer, so große Summen zu sparen »
        return ((mark, source[1]), ((mark, mark + 1),), source) if source else None
    return _of_view(field, mark, unit)


def _opens(field: Field, mark: int, unit: Range) -> bool:
    """Whether a token opens its sentence, or what stands behind a colon: "12.15 Uhr: Dem Vernehmen nach …"."""
    return mark == unit[0] or field.classes[mark - 1] == c.COLON


def _behind(field: Field, mark: int, unit: Range) -> Attribution | None:
    """ "Dem Bericht zufolge": the source stands before the word; "den Angaben zufolge" names nobody."""
    classes = field.classes
    start = phrase_before(field.reversed, mark, unit[0])
    if start == mark:
        return None
    described = mark - 1
    while described > start and classes[described - 1] == c.NOUN:
        described -= 1
    if classes[mark - 1] == c.VIEW and start < described < mark - 1 and classes[described - 1] == c.NAME:
        start = described  # « hat die Bahn [eigenen Angaben zufolge] … »
    if classes[mark - 1] == c.VIEW and not _compound(field, mark - 1):
        return (start, mark + 1), ((start, mark + 1),), None
    return (start, mark + 1), ((mark, mark + 1),), (start, mark)


def _compound(field: Field, mark: int) -> bool:
    """Whether the noun itself tells who speaks: « Polizeiangaben »."""
    return field.tokens.word(mark) not in field.order.views


def _of_view(field: Field, mark: int, unit: Range) -> Attribution | None:
    """ "Nach Angaben der Polizei", "nach ihren Angaben", "ihrer Ansicht nach", "nach Polizeiangaben"."""
    found = _view_phrase(field, mark, unit)
    if found is None:
        return None
    start, preposition = found
    word, end = field.tokens.word, mark + 1
    first, last = min(start, preposition), max(end, preposition + 1)
    before = preposition < mark
    if start < mark and (word(start) in field.order.possessives or field.classes[start] == c.RELATIVE):
        cue = ((preposition, preposition + 1), (mark, end)) if before else ((mark, last),)
        return (first, last), cue, (start, start + 1)
    named = next((at for at in range(start, mark) if field.classes[at] == c.NAME), mark)
    if named < mark and field.classes[mark - 1] != c.NAME:
        return None
    if named < mark:
        cue = ((first, named), (mark, last)) if first < named else ((mark, last),)
        return (first, last), cue, (named, mark)
    if _compound(field, mark):
        owned = before and end < unit[1] and field.classes[end] == c.OF
        source = (_source(field, start, unit[1]) or (start, end)) if owned else (start, end)
        return (first, max(last, source[1])), ((preposition, preposition + 1),), source
    return _with_owner(field, (first, last), unit[1]) if before else ((first, last), ((first, last),), None)


def _view_phrase(field: Field, mark: int, unit: Range) -> Range | None:
    """Where the phrase of a noun starts, and its preposition, which may stand behind it."""
    classes, (since, until), word, by_view = field.classes, unit, field.tokens.word, field.order.by_view
    start = mark
    while start > since and mark - start < _BACK and classes[start - 1] in _BETWEEN and word(start - 1) not in by_view:
        start -= 1
    wanted = by_view.get(word(start - 1)) if start > since else None
    if wanted == "*" or wanted == word(mark):
        return start, start - 1
    named = mark > since and classes[mark - 1] in c.DETERMINER + c.RELATIVE + c.OF + c.NAME
    if not named and not _compound(field, mark):
        return None
    if mark + 1 < until and by_view.get(word(mark + 1)) == "*" and not _goes_on(field, mark + 2, until):
        return (mark - 1 if mark > since and classes[mark - 1] in c.DETERMINER + c.OF + c.NAME else mark), mark + 1
    return None


def _with_owner(field: Field, place: Range, until: int) -> Attribution:
    """The attribution with the owner of the view behind it, « der Polizei », « von Ida Lee »; without one: nobody."""
    first, end = place
    genitive = end < until and _opens_owner(field, end, until)
    if end < until and (genitive or field.classes[end] == c.OF):
        source = _source(field, end + (field.classes[end] != c.NAME), until)
        if source and genitive:
            return (first, source[1]), ((first, end),), (end, source[1])
        if source:
            return (first, source[1]), ((first, end + 1),), source
        if not genitive and (timed := _TIMED.match(field.classes, end, until)):
            return (first, timed.end()), ((first, timed.end()),), None  # « nach Angaben vom Mittwoch »
        if not genitive and field.classes[end + 1 : end + 2] == c.NOUN and _ends_phrase(field, end + 2, until):
            return (first, end + 2), ((first, end + 1),), (end + 1, end + 2)  # « nach Angaben von dpa »
    return place, (place,), None


def _opens_owner(field: Field, at: int, until: int) -> bool:
    """Whether a token opens an owner: a listed determiner, or an adjective with the ending of one (« politischer »)."""
    order, word = field.order, field.tokens.word(at)
    last = at
    while last + 1 < until and field.classes[last : last + 2] == c.NAME * 2:
        last += 1
    if field.classes[at] == c.NAME and order.owning_names and field.tokens.word(last).endswith(order.owning_names):
        return _ends_phrase(field, last + 1, until)
    described = field.classes[at] == c.NOUN and field.classes[at + 1 : at + 2] == c.NAME and at + 1 < until
    return word in order.genitive or (described and bool(order.owning) and word.endswith(order.owning))


def _ends_phrase(field: Field, at: int, until: int) -> bool:
    return at >= until or field.classes[at] in c.PREDICATES + c.COMMA + c.DETERMINER + c.ADVERB + c.CONJUNCTION


def _goes_on(field: Field, at: int, until: int) -> bool:
    """Whether a noun phrase follows a word that may stand before or behind: then it is the one before."""
    return at < until and field.classes[at] in c.DETERMINER + c.NAME + c.NUMBER + c.QUANTIFIER


def _source(field: Field, at: int, until: int) -> Range | None:
    """The noun phrase that starts at a token, with a bracket or an apposition between commas."""
    classes = field.classes
    if at >= until or classes[at] in c.PARTICLE:
        return None
    if classes[at] == c.OPEN:
        return at, field.close_of(at)
    end = name_after(classes, at, until)
    if end + 1 < until and classes[end + 1] == c.OPEN and field.tokens.word(end) in field.order.genitive:
        return at, field.close_of(end + 1)  # « laut einem Bericht der „Bild“ »
    opening = classes.find(c.OPEN, at, end)
    if opening > at and not field.tokens.words[opening + 1][:1].isupper():
        end = opening
    for inner in range(at + 1, end - 1):
        if classes[inner] == c.OF and field.tokens.words[inner - 1].strip().isupper():
            end = inner  # « nach Auskunft der NASA | der größte Teil »
            break
    if end < until and classes[end] == c.TIME and classes[end - 1] in c.DOT + c.NUMBER:
        end += 1 + (classes[end + 1 : end + 2] == c.NUMBER)  # « einer Meldung der Bahn vom 11. Februar 2008 »
    while end > at + 1 and classes[end - 1] in c.NOUN + c.ADVERB:
        end -= 1
    if end == at or not any(
        letter in c.NUMBER + c.NAME + c.NOUN_CUE + c.VIEW + c.SUBJECT + c.OBJECT + c.CLOSE for letter in classes[at:end]
    ):
        return None
    if end < until and classes[end] == c.BRACKET:
        close = classes.find(c.UNBRACKET, end, min(until, end + 12))
        end = close + 1 if close > 0 else end
    return at, _with_name(field, at, end, until)


def _with_name(field: Field, at: int, end: int, until: int) -> int:
    """Takes in an apposition of a name or with one: «Karl Brandt, Chef der Gewerkschaft», «der Chef, Karl Brandt»."""
    stop = with_apposition(field, at, end, until)
    if stop <= end:
        return end
    names = c.NAME * 2 in field.classes[at:end] or c.NAME * 2 in field.classes[end:stop]
    closed = stop >= until or field.classes[stop] in c.COMMA + c.CLOSE
    return stop if names and closed and not _lists(field, end, stop) else end


def _lists(field: Field, end: int, stop: int) -> bool:
    """Whether what stands behind a comma is one of several: « laut Polizei, Feuerwehr und Bahn »."""
    return c.CONJUNCTION in field.classes[end:stop]


def _around(field: Field, place: Range, unit: Range) -> list[Range]:
    """What the clause of an attribution says besides it."""
    classes, (since, until) = field.classes, unit
    first, last = place
    since = first if classes[first - 1 : first] == c.COLON else since
    lead = first
    while lead > since and classes[lead - 1] in c.CONJUNCTION + c.ADVERB + c.COMMA + c.DASH + c.COLON:
        lead -= 1
    if field.tokens.words[first].startswith(","):
        return _before_aside(field, place, unit)
    here = segment(field, first, unit)
    if here[0] > since and _TELLS.match(classes, here[0], first):
        return [(since, here[0] - 1)]  # « …, berichtete die Zeitung unter Berufung auf die Polizei »
    if classes[here[0]] == c.AS and here[0] == since and here[1] + 1 < until:
        return [(here[1] + 1, until)]
    if here[0] > since and first > here[0] and opens_final(field, *here, unit):
        return [(here[0], first), (last, here[1])] if last < here[1] else [(here[0], first)]
    start = _reported_from(field, since, lead)
    after = last
    while after < until and classes[after] in c.COMMA + c.DASH:
        after += 1
    coordinated = lead < first and any(letter in c.CONJUNCTION for letter in classes[lead:first])
    stop = segment_end(field, after, until)
    if last < after < until and classes[after] in c.DETERMINER + c.RELATIVE and opens_final(field, after, stop, unit):
        after = min(stop + 1, until)
    if lead <= start or (
        coordinated and PREDICATE.search(classes, start, lead) and PREDICATE.search(classes, after, until)
    ):
        return [(after, until)] if after < until else []
    if after > last or after >= until or not PREDICATE.search(classes, start, lead) or classes[first - 1] != c.COMMA:
        return [
            (start, lead if classes[first - 1] in c.COMMA + c.DASH else first),
            *([(after, until)] if after < until else []),
        ]
    return [(after, until)]


def _unit_before(field: Field, unit: Range) -> list[Range]:
    """The sentence before, to which a phrase points back: « Zu diesem Schluss kommt die Studie »."""
    number = bisect_left(field.units, unit)
    return [field.units[number - 1]] if number else []


def _before_aside(field: Field, place: Range, unit: Range) -> list[Range]:
    """What stands before an aside that opens with a comma (", so die Polizei"), and behind the comma that ends it."""
    (since, until), (first, last) = unit, place
    while last + 1 < until and field.classes[last] == c.ADVERB:
        last += 1  # « …, so die Polizei [weiter], … »
    goes_on = last + 1 < until and field.classes[last] in c.COMMA + c.DASH
    return [(since, first), *([(last + 1, until)] if goes_on else [])]


def _reported_from(field: Field, since: int, lead: int) -> int:
    """Where the clause starts in which the attribution stands: behind the comma after a verb of saying."""
    classes = field.classes
    told = [match.end() for match in _TELLS.finditer(classes, since, lead)]
    comma = classes.find(c.COMMA, told[-1], lead) if told else -1
    return comma + 1 if comma >= 0 else since
