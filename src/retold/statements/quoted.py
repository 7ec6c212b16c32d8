"""Quotations that no known cue governs: by an unlisted verb, a colon or a signature, or going on with what was said."""

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.behind import subject_after, without_adjunct
from retold.statements.brackets import Clause
from retold.statements.conjugation import Reading
from retold.statements.dropped import behind_preposition
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken
from retold.statements.headlines import confirmed
from retold.statements.phrases import NOUN_PHRASE, PREDICATE, clause_at, phrase_after
from retold.statements.quotation_contents import ends_inside
from retold.statements.sources import main_subject
from retold.statements.subjects import subject_behind
from retold.statements.things import is_thing
from retold.text.layout import Layout

_SHORTEST = 5
_SPOKEN_END = ",.!?…"
_DASHES = frozenset("—–")
"""What opens a turn of a dialogue: a statement of its own, whoever spoke before."""
_UNLISTED = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, having=c.FINITE | c.PARTICIPLE)
_HELPERS = f"[{c.OBJECT}{c.AUXILIARY}{c.COPULA}{c.INCISE}{c.NEGATION}{c.ADVERB}]*"
_INVERTED = re.compile(
    f"[{c.COMMA}{c.DASH}]?({_HELPERS}[{_UNLISTED}]{c.INCISE}?|(?<={c.COMMA}){c.NOUN}(?:{c.INCISE}|(?={c.DETERMINER})))"
)
"""An unknown word between a comma and an article is a verb: « …, rembobine le témoin »."""
_PLAIN = re.compile(f"[{c.COMMA}{c.DASH}]?({NOUN_PHRASE})({_HELPERS}[{_UNLISTED}])")
_NO_LABEL = frozenset(c.PREDICATES + c.OPEN + c.CLOSE + c.THAT + c.QUESTION)
_SIGNATURE = 14
"""Words that a signature under or behind a quotation has at most: a name and an office."""
_SIGNED = re.compile(
    f"[{c.COMMA}{c.DASH}{c.BRACKET}{c.COLON}]?"
    f"({NOUN_PHRASE}(?:{c.COMMA}[^{c.PREDICATES}{c.UNBRACKET}{c.COMMA}]+){{0,3}})[{c.UNBRACKET}]?"
)
_SIGNED_BELOW = re.compile(
    f"[{c.DOT}{c.COMMA}]?{c.BREAK}?{c.DASH}({NOUN_PHRASE}(?:{c.COMMA}[^{c.PREDICATES}{c.BREAK}]+)?)"
)
_LEAD = 12
"""Tokens of the longest cue before a colon."""
_SMALL = 3
"""Letters of the longest words that keep small letters in a heading."""
_HEADS = frozenset(c.NAME + c.NOUN + c.NOUN_CUE + c.SUBJECT)
_BINDS = c.PREPOSED | c.PREPOSITIONS | {c.DETERMINER, c.QUANTIFIER, c.CONJUNCTION}
"""What stands before a noun phrase that is no subject."""
_VERBAL = re.compile(f"[{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
_LAST = 1 << 60
_LONGEST_TITLE = 250
"""Characters of the longest first paragraph that is a headline; text without line ends has none."""


def with_quotations(layout: Layout, field: Field, found: list[Finding]) -> list[Finding]:
    """The findings with every loose quotation joined to the one that it continues, or as one of its own."""
    starts = [start for start, _ in layout.paragraphs]
    found = _with_earlier(layout, field, found)
    ordered_verbs = field.lexicon.verb_second is not None
    taken = Taken(found)
    drops = field.lexicon.drops_subject
    cued = {f.unit for f in found if f.cue and (f.content or not drops)} if ordered_verbs or drops else set()
    ends = [_end(f) for f in found]
    ordered = [f for _, f in sorted(zip(ends, found, strict=True), key=itemgetter(0))]
    ends.sort()
    title_end = _title_end(layout)
    units = set(field.units) if drops else set()
    spoken = {field.tokens.at(q.span[0]) for q in layout.quotations if q.mark in _DASHES}
    for opening, close in zip(field.opens, field.closes, strict=True):
        if taken.meets(opening, close) or _is_heading(field, opening, close) or _is_direction(field, opening, close):
            continue
        title = field.tokens.starts[opening] < title_end
        if not _opens_sentence(field, opening):
            headed = title and len(starts) > 1 and layout.text[title_end - 1] != "."
            found_in = _told_in_title(field, opening, close) if headed else None
            if found_in:
                at = bisect_right(ends, close)
                ordered.insert(at, found_in)
                ends.insert(at, close)
            continue
        own = _unlisted_cue(field, opening, close, cued)
        label = own and title and own.cue and field.classes[own.cue[0][0]] == c.COLON
        if own and label and _may_be_topic(field, own.source[0]):
            own = next(iter(confirmed(field, [replace(own, rule="headline")], found)), None)
        headline = opening == 0 and field.classes[close : close + 1] == c.BREAK
        said = headline or (title and _is_clause(field, opening, close))
        said = said or opening in spoken or (close - opening > _SHORTEST + 1 and _speaks(field, opening, close))
        # of few words, and yet a sentence: "Maybe nothing."
        brief = not said and (ends_inside(field, close) or (opening, close) in units)
        if own is None and not said and not brief:
            continue
        at = bisect_right(ends, opening) - 1
        at = at if at < 0 or not ordered[at].content else _speaking(ordered, at)
        joined = _joined(field, starts, ordered[at], (opening, close)) if own is None and at >= 0 else None
        if joined:
            ordered[at], ends[at] = joined, close
            continue
        if own is None and brief:
            continue
        own = own or _loose(field, (opening, close))
        at = bisect_right(ends, _end(own))
        ordered.insert(at, own)
        ends.insert(at, _end(own))
    return [finding for finding in ordered if finding.content]


def _title_end(layout: Layout) -> int:
    """Where the headline ends: the first paragraph, where it is short enough for one."""
    start, end = layout.paragraphs[0] if layout.paragraphs else (0, 0)
    return end if end - start <= _LONGEST_TITLE else 0


def _may_be_topic(field: Field, label: Range) -> bool:
    """Whether a label is one word or a capital with what it belongs to: « Kessel », « Procès de l'usine »."""
    return label[1] - label[0] == 1 or field.classes[label[0] : label[0] + 2] == c.NAME + c.OF


def _with_earlier(layout: Layout, field: Field, found: list[Finding]) -> list[Finding]:
    """The findings with what the paragraphs before said of a quotation whose last paragraph names its source."""
    going_on = {field.tokens.at(q.span[0]) for q in layout.quotations if q.continues}
    if not going_on:
        return found
    found, taken = list(found), Taken(found)
    holder = {f.content[0][0]: n for n, f in enumerate(found) if f.content}
    for n in range(len(field.opens) - 1, 0, -1):
        number, earlier = holder.get(field.opens[n]), (field.opens[n - 1], field.closes[n - 1])
        if field.opens[n] in going_on and number is not None and not taken.meets(*earlier):
            found[number] = replace(found[number], content=(earlier, *found[number].content))
            holder[earlier[0]] = number
    return found


def _joined(field: Field, starts: list[int], before: Finding, quotation: Range) -> Finding | None:
    """The finding before with the quotation as its content or as the next piece of it, where it follows directly."""
    signed = before.rule == "signed quotation"
    if signed or _is_turn(field, quotation[0]) or not _adjacent(field, max(_end(before), before.unit[1]), quotation[0]):
        return None
    if not before.content:
        return replace(before, content=(quotation,))
    near = _paragraph(field, starts, quotation[0]) - _paragraph(field, starts, _end(before) - 1) <= 1
    return replace(before, content=(*before.content, quotation)) if near and before.quotes else None


def _is_heading(field: Field, opening: int, close: int) -> bool:
    """Whether a quotation is a line of its own with capitals throughout, as a heading is: 'All Bets Are Off.'"""
    classes, words = field.classes, field.tokens.words
    if classes[opening - 1 : opening] != c.BREAK or classes[close : close + 1] != c.BREAK or close - opening > _LEAD:
        return False
    inside = words[opening + 1 : close - 1]
    raised = [word[0].isupper() for word in inside if word[0].isupper() or len(word.rstrip()) > _SMALL]
    return len(raised) > 2 and all(raised)


def _is_direction(field: Field, opening: int, close: int) -> bool:
    """Whether a quotation is but a stage direction, as in an interview printed as quotations: “(Crosstalk.)”"""
    classes = field.tokens.classes
    return classes[opening + 1] == c.BRACKET and c.UNBRACKET in classes[max(opening + 2, close - 3) : close]


def _told_in_title(field: Field, opening: int, close: int) -> Finding | None:
    """What a headline tells in somebody's words without saying whose: « Eaux du Sahel : Alger « ne cédera pas » »."""
    classes, unit = field.classes, field.units[max(0, bisect_right(field.units, (opening, _LAST)) - 1)]
    verbal = _VERBAL.match(field.tokens.classes, opening + 1, close - 1)
    if not (verbal or _is_clause(field, opening, close)) or any(letter in c.CUES for letter in classes[slice(*unit)]):
        return None
    start = max(unit[0], classes.rfind(c.COLON, unit[0], opening) + 1, classes.rfind(c.COMMA, unit[0], opening) + 1)
    return Finding((), (), ((start, close),), "headline without source", unit, field.level)


def _is_clause(field: Field, opening: int, close: int) -> bool:
    """Whether a quotation begins with a subject and its verb; a pronoun is enough."""
    classes = field.tokens.classes
    return close - opening > 4 and (classes[opening + 1] == c.SUBJECT or clause_at(classes, opening + 1, close))


def _loose(field: Field, quotation: Range) -> Finding:
    """A quotation on its own, after narration or at the head of a paragraph: the sentence names nobody."""
    return Finding((), (), (quotation,), "quotation without source", quotation, field.level, True)


def _is_turn(field: Field, opening: int) -> bool:
    """Whether a quotation is a turn of a dialogue with a dash in front: another one speaks than before."""
    return field.tokens.words[opening][:1] in "—–"


def _speaking(ordered: list[Finding], at: int) -> int:
    """The quotation in the sentence of the finding at an index, where there is one; else that index."""
    for earlier in range(at, max(-1, at - 4), -1):
        if ordered[earlier].unit == ordered[at].unit and ordered[earlier].quotes:
            return earlier
    return at


def _opens_sentence(field: Field, opening: int) -> bool:
    """Whether a quotation stands at a sentence's start (behind a bullet or a number at most) or behind a colon."""
    at = bisect_right(field.units, (opening, _LAST)) - 1
    if at < 0:
        return False
    before = field.classes[field.units[at][0] : opening].strip(c.SYMBOL + c.DASH + c.NUMBER + c.DOT)
    return not before or before[-1] == c.COLON


def _speaks(field: Field, opening: int, close: int) -> bool:
    """Whether a quotation ends with punctuation as a sentence does, inside its marks or after them."""
    text, starts = field.tokens.text, field.tokens.starts
    inside = text[starts[opening] : starts[close - 1]].rstrip(" \xa0\u202f'’‘")[-1:]
    last = text[starts[close - 1] : starts[close]].rstrip()[-1:]
    after = text[starts[close] : starts[close] + 1]
    return inside in _SPOKEN_END or last.isalnum() or (after != "" and after in _SPOKEN_END) or last in _SPOKEN_END


def _unlisted_cue(field: Field, opening: int, close: int, cued: set[Range]) -> Finding | None:
    """A verb that is in no list, where only a verb of saying can stand: `“Go away!” stormed the owner.`"""
    unit = field.units[bisect_right(field.units, (opening, _LAST)) - 1]
    until = unit[1]
    paused = field.classes[close : close + 1] in c.PAUSES or field.classes[opening - 1 : opening] == c.COLON
    if not paused and close - opening < _SHORTEST + 2 and not _speaks(field, opening, close):
        return None
    match = _INVERTED.match(field.classes, close, until)
    if match:
        first, last = match.span(1)
        source: Range | None = None
        if field.classes[last - 1] == c.INCISE or c.INCISE in field.classes[first:last]:
            at = field.classes.index(c.INCISE, first, last)
            source = (at, at + 1)
        else:
            source = subject_after(field, last, until)
        if source:
            return _own(source, (first, last), (opening, close), unit, field)
    if field.classes[opening - 1 : opening] == c.COLON and opening - 1 > unit[0]:
        if unit in cued and field.lexicon.verb_second:
            return None
        return _after_colon(field, unit, opening - 1, (opening, close), inverted=unit not in cued)
    signed = _SIGNED.match(field.classes, close, until) or _below(field, close)
    if signed and field.lexicon.verb_second and signed.group(1)[0] == c.DETERMINER:
        signed = None  # where all nouns have capitals, a capital behind a determiner shows no name
    ends = {until, _unit_end(field, close)}
    if (
        signed
        and len(signed.group(1)) <= _SIGNATURE
        and c.NAME in (signed.group(1)[:1] if signed.group(0)[:1] == c.COLON else signed.group(1))
        and (
            signed.end() in ends
            or field.classes[signed.end() : signed.end() + 1] in ("", c.BREAK)
            or c.BRACKET in signed.group(0)[:1]
        )
    ):
        return Finding((signed.span(1),), (), ((opening, close),), "signed quotation", unit, field.level, True)
    if unit[0] == opening:
        number = bisect_right(field.units, (opening, _LAST)) - 2
        ended = field.units[number][1] if number >= 0 else 0
        if number >= 0 and field.classes[ended : ended + 1] == c.COLON and opening - ended < 4:
            return _after_colon(field, field.units[number], ended, (opening, close))
    match = _PLAIN.match(field.classes, close, until)
    if match and (field.lexicon.cases is None or field.classes[close] in c.PAUSES):
        return _own(match.span(1), match.span(2), (opening, close), unit, field)
    return None


def _after_colon(field: Field, unit: Range, colon: int, content: Range, *, inverted: bool = False) -> Finding | None:
    """`She shrugged: “Nonsense.”` is said by the subject, `Lee: “Nonsense.”` by the name that is all that precedes.

    `inverted`: where pronouns are left out, the subject may stand behind its verb."""
    tokens = field.tokens
    if tokens.text[tokens.starts[unit[0]] : tokens.starts[colon]].strip().lower() in field.lexicon.labels:
        return None  # "Q&A: “I write standing up”"
    source = main_subject(field, unit, colon)
    if source and field.lexicon.verb_second and _governed(field, source, unit[0]):
        source = None  # « Im Keller lag ein Zettel: „…“ »
    if source and is_thing(field, source) and not _may_speak(field, source):
        return None  # « Pour Li, cette version ne tient pas : « … » »
    nobody = source is None or behind_preposition(field, source, unit[0])
    if nobody and inverted and field.lexicon.drops_subject:
        source = _behind_verb(field, unit[0], colon)
    if source is None and inverted and field.lexicon.verb_second:
        source = _behind_finite(field, unit[0], colon)
    if source and inverted and field.lexicon.drops_subject and not _may_speak(field, source):
        source = _led_by(field, unit[0], colon) or source
    start = _behind_symbols(field, unit[0], colon)
    start += field.classes[start] == c.CONJUNCTION and field.lexicon.drops_subject
    end = phrase_after(field.classes, start, colon)
    if source is None and end > start and _is_turn(field, content[0]):
        source = (start, end)
    if source and field.classes[source[0]] == c.SUBJECT and field.tokens.word(source[0]) in field.lexicon.nobody:
        return None  # « C'est pourquoi la banque cède : « … » »
    source = source or _label(field, start, colon)
    if source is None and field.lexicon.drops_subject:
        source = _led_by(field, unit[0], colon)
    return _own(source, _led_in(field, source, colon), content, unit, field) if source else None


def _led_in(field: Field, source: Range, colon: int) -> Range:
    """The cue before a colon: all that is told of the source in one breath, "then made the following comment", where
    a verb is among it; else the colon."""
    told = field.classes[source[1] : colon]
    brief = len(told) <= _LEAD and c.PAUSES.isdisjoint(told)
    return (source[1], colon) if brief and any(letter in c.PREDICATES for letter in told) else (colon, colon + 1)


def _governed(field: Field, source: Range, since: int) -> bool:
    """Whether a noun phrase shows itself to be no subject: by what stands before it or by its article."""
    led = source[0] > since and field.classes[source[0] - 1] in c.PARTICLE + c.OF
    return led or field.tokens.word(source[0]) in field.order.never_subject


def _behind_finite(field: Field, since: int, colon: int) -> Range | None:
    """The subject behind the finite verb: « Dabei wurde der Wirt deutlich: „…“ »."""
    verb = PREDICATE.search(field.classes, since + 1, colon)
    if verb is None or c.PARTITIONS & set(field.classes[since : verb.start()]):
        return None
    unit = (since, colon)
    source = subject_behind(field, Clause(since, verb.start(), colon, colon, unit, Reading((), "", frozenset())))
    return source if source and not is_thing(field, source) and _may_speak(field, source) else None


def _behind_verb(field: Field, since: int, colon: int) -> Range | None:
    """The subject between a verb and the colon: « Sul caso interviene anche il garante: «…» »."""
    classes, at = field.classes, colon
    while at > since and classes[at - 1] not in c.VERBAL:
        at -= 1
    while at < colon and classes[at] == c.ADVERB:
        at += 1
    return (at, colon) if since < at < colon and phrase_after(classes, at, colon) == colon else None


def _may_speak(field: Field, phrase: Range) -> bool:
    """Whether a noun phrase is a pronoun, or its head a name or a noun listed for somebody who speaks."""
    classes, lexicon = field.classes, field.lexicon
    head = next((at for at in range(*phrase) if classes[at] in _HEADS), None)
    if head is None:
        return False
    word = field.tokens.word(head)
    named = classes[head] in c.NAME + c.SUBJECT
    return named or any(word in known for known in (lexicon.persons, lexicon.tellers, lexicon.groups))


def _led_by(field: Field, since: int, colon: int) -> Range | None:
    """Somebody named right before the colon, behind a verb, an adjective or a circumstance: « Gli fa eco il capogruppo
    Bianchi: «…» », « Soddisfatto il ministro: «…» », « Sulla stessa linea Bianchi: «…» »."""
    classes = field.classes
    if phrase_after(classes, since, colon) == colon:
        return None  # « La acusada del caso Marisma: «…» »
    for at in range(since + 1, colon):
        opens = classes[at] == c.DETERMINER or (classes[at] == c.NAME and classes[at - 1] not in c.NAME + c.COMMA)
        if not opens or classes[at - 1] in _BINDS:
            continue
        found = subject_after(field, at, colon)
        if found and found == (at, colon) and _may_speak(field, found):
            return found
    return None


def _behind_symbols(field: Field, start: int, until: int) -> int:
    """The token behind the last symbol that stands by itself: a bullet, "+++ 16:42 +++"."""
    last = field.classes.rfind(c.SYMBOL, start, until)
    return last + 1 if last >= 0 and (last == start or field.tokens.words[last][-1:].isspace()) else start


def _label(field: Field, start: int, colon: int) -> Range | None:
    """What precedes a colon: a noun phrase with its apposition, an adjunct left out: `Lee, by phone: “…”`"""
    classes = field.classes
    start += classes[start] == c.ADVERB
    end = phrase_after(classes, start, colon)
    if end == colon > start:
        return start, without_adjunct(field, start, colon)
    if start < end and classes[end : end + 1] == c.BRACKET and classes[colon - 1] == c.UNBRACKET:
        return start, colon
    if end == start or classes[end] != c.COMMA or any(letter in _NO_LABEL for letter in classes[end:colon]):
        return None
    if _is_topic(field, start, end):
        return end + 1, colon
    opens = classes[end + 1]
    if opens == c.DETERMINER and classes[start] == c.NAME and classes[start:end].strip(c.NAME + c.DOT):
        return end + 1, colon  # a headline that tells what happened and, behind a comma, who speaks of it
    return (start, end) if opens in c.PARTICLE + c.SUBORDINATOR + c.TIME + c.ADVERB else (start, colon)


def _is_topic(field: Field, start: int, end: int) -> bool:
    """Whether one word has its capital from the sentence's start only: it stands without one elsewhere in the text."""
    word = field.tokens.words[start].strip()
    low = word.lower()
    return end - start == 1 and word != low and any(token.strip() == low for token in field.tokens.words)


def _below(field: Field, close: int) -> re.Match[str] | None:
    """The signature on the line after a quotation: "— Ann Lee, mayor"."""
    return _SIGNED_BELOW.match(field.classes, close)


def _unit_end(field: Field, at: int) -> int:
    """Where the first sentence ends that starts at or after a token."""
    number = bisect_left(field.units, (at, 0))
    return field.units[number][1] if number < len(field.units) else at


def _own(source: Range, cue: Range, content: Range, unit: Range, field: Field) -> Finding:
    return Finding((source,), (cue,), (content,), "quotation, unlisted verb", unit, field.level, True)


def _end(finding: Finding) -> int:
    return max([b for _, b in (*finding.content, *finding.cue, *finding.source)])


def _paragraph(field: Field, starts: list[int], token: int) -> int:
    return bisect_right(starts, field.tokens.starts[token])


def _adjacent(field: Field, end: int, opening: int) -> bool:
    """Whether no other sentence stands between the end of a finding and a quotation."""
    return bisect_right(field.units, (opening, _LAST)) - bisect_right(field.units, (end - 1, _LAST)) <= 1
