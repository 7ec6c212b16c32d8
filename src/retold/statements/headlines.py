"""Sources set off by a colon: headlines ("Lee: taxes must fall") and transcripts ("LEE: No.")."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from retold.languages.pack import words
from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.nominatives import nominative
from retold.statements.phrases import PREDICATE, phrase_after
from retold.text.layout import Layout

_LONGEST = 9
_NEAR = 80
"""Characters from a line's start within which its colon stands."""

_HEADING = 110
"""Characters of the longest line without a full stop that heads a part of the text, as the first line the whole."""

_LABEL = 60
"""Characters of the longest beginning that counts as a label: what opens several lines is a speaker in a transcript."""

_STAMP = re.compile(r"\d[:.]\d\d[.,:]?\s+(?:[–—-]\s+)?$")
"""The hour before an entry of a live ticker, which the paragraph leaves out."""
_STAMP_LENGTH = 10
_DASHED = 7
"""Tokens of the longest source behind the dash of a headline."""

_COMPLEMENT = frozenset(c.OF + c.PARTICLE + c.TO)
_NOUNS = c.NOUN + c.NOUN_CUE
_OPENING = '"“«„ \xa0\u202f'
_PERSON = re.compile(
    f"[{c.NOUN}{c.NAME}]*{c.NAME}{c.DOT}?"
    f"(?:{c.COMMA}(?:{c.OPEN}{c.QUOTED}*{c.CLOSE}|[{c.NOMINAL}{c.OF}{c.DETERMINER}{c.PARTICLE}{c.QUANTIFIER}])+)?"
)
"""What opens a turn of a transcript: a name, its role in front, an office or a house behind it."""
_SHORTEST_TURN = 4
"""Tokens from a colon to the end of its line, from which the line is a turn and no entry of a list."""
_LABEL_CLASSES = c.NOMINAL + c.OF + c.DETERMINER + c.COMMA + c.PARTICLE + c.SUBORDINATOR
_NAMED_SO = re.compile(f"(?<=[{_NOUNS}{c.NAME}]){c.OPEN}{c.QUOTED}{{1,4}}{c.CLOSE}")
"""A name in quotation marks behind the noun for what it names: «Тренер «Скелі» Ткач: …»."""
_TAIL = c.NOMINAL + c.OF + c.DETERMINER + c.PARTICLE
_SAYS = re.compile(f"[{c.ALL_VERBS}{c.AUXILIARY}{c.COPULA}{c.OPEN}{c.NEGATION}{c.DETERMINER}]")


def headlines(layout: Layout, field: Field) -> Iterator[Finding]:
    """The attributions by colon: in the first line of the text, and where a line starts with a name in capitals; and
    the one behind the dash of the first line."""
    yield from _dashed(layout, field)
    marked = [
        (number, start, end, mark)
        for number, (start, end) in enumerate(layout.paragraphs)
        if (mark := layout.text.find(":", start, min(end, start + _NEAR))) >= 0
    ]
    if not marked:
        return
    tokens = field.tokens
    named = Counter(_label(layout.text, start, mark) for _, start, _, mark in marked if mark < start + _LABEL)
    lasts = Counter({last: n for last, n in _by_last_word(named).items() if n > 1})
    labels = Counter({label: max(n, lasts[label.split()[-1]] if label.split() else n) for label, n in named.items()})
    talking = False
    minutes = sum(_shouts(label) or label.isupper() for label in named) > 1
    conversation = sum(named[label] for label in named if labels[label] > 1) > 3
    turns = _turns(field, marked)
    for number, start, end, mark in marked:
        stamped = _STAMP.search(layout.text, max(0, start - _STAMP_LENGTH), start) is not None
        first, colon, last = tokens.at(start), tokens.at(mark), tokens.at(end)
        opened = number > 0 and field.classes[first] == c.OPEN
        classes = tokens.classes if opened else field.classes  # a whole interview printed as one quotation
        first += opened
        while first < colon and classes[first] == c.SYMBOL:
            first += 1
        if not 0 < colon - first <= _LONGEST or colon + 2 >= last or classes[colon] != c.COLON:
            continue
        if number == 0 and classes[first] == c.OPEN and classes[colon - 1] == c.CLOSE:
            source = _behind_colon(field, classes, colon + 1, last)
            if source:
                yield Finding(
                    (source,),
                    ((colon, colon + 1),),
                    ((first, colon),),
                    "headline",
                    (first, last),
                    field.level,
                )
            continue
        if field.lexicon.verb_final and classes[colon + 1] == c.OPEN and _closed_by_verb(field, colon + 1, last):
            continue
        label = _label(layout.text, start, mark)
        if (
            label.lower() in field.lexicon.labels
            or tokens.word(first) in field.lexicon.labels
            or tokens.word(colon - 1) in field.lexicon.labels
        ):
            continue
        code, hyphen, _ = tokens.word(colon - 1).partition("-")
        if hyphen and code + hyphen in field.lexicon.labels:
            continue  # "POL-S": a press office and its place
        noun = next((at for at in range(first, colon) if tokens.word(at) in field.lexicon.leads), None)
        if noun is not None and (noun == colon - 1 or classes[noun + 1] == c.OF):
            continue  # « Rossi, la sfida: «…» », « L'appello del Papa: «…» »
        if classes[first] == c.NUMBER or (c.NAME not in classes[first:colon] and number and not label.isupper()):
            continue
        if number not in turns and any(
            letter not in _LABEL_CLASSES and not (minutes and letter in c.BRACKET + c.UNBRACKET)
            for letter in _NAMED_SO.sub("", classes[first:colon])
        ):
            continue
        talking = talking or labels[label] > 1
        shouted = label.isupper() or labels[label] > 1 or (minutes and _shouts(label))
        shouted = shouted or number in turns or (conversation and talking and colon - first < 6)
        shouted = shouted or (stamped and c.NAME in classes[first + 1 : colon] and classes[colon + 1] != c.OPEN)
        heads = end - start < _HEADING and layout.text[end - 1].isalnum()
        if (
            number < 2
            and label.isupper()
            and not (heads or minutes or opened or stamped or classes[colon + 1] == c.OPEN)
        ):
            continue  # "HYDERABAD: A court has …": where a report comes from; turns come several
        bare = number == 0  # headlines often have no verb
        if not shouted and (opened or not (bare or _SAYS.search(classes, colon + 1, last))):
            continue
        if number == 0 or shouted or heads:
            rule = "transcript" if shouted else "headline"
            said = (colon + 1, last - (tokens.word(last - 1) == "."))
            yield Finding(((first, colon),), ((colon, colon + 1),), (said,), rule, (first, last), field.level, opened)


def _closed_by_verb(field: Field, opening: int, last: int) -> bool:
    """Whether a verb of saying stands behind the quotation that a colon leads into: «Министр: «…», – деп мәлімдеді»."""
    return any(letter in c.CUES + c.THAT for letter in field.classes[field.close_of(opening) : last])


def _by_last_word(labels: Counter[str]) -> Counter[str]:
    """How often the labels' last words stand before a colon: «Член совета Кузьмин» and «Кузьмин» are one."""
    found: Counter[str] = Counter()
    for label, n in labels.items():
        if label.split():
            found[label.split()[-1]] += n
    return found


def _dashed(layout: Layout, field: Field) -> Iterator[Finding]:
    """What the first line says before a dash, said by who stands behind it: «Сквер закроют — мэрия»."""
    if not layout.paragraphs:
        return
    tokens, (start, end) = field.tokens, layout.paragraphs[0]
    first, last = tokens.at(start), tokens.at(end)
    dash = field.classes.rfind(c.DASH, first + 1, last)
    if dash < 0 or not 0 < last - dash - 1 <= _DASHED or end - start > _HEADING * 2:
        return
    tail, said = field.classes[dash + 1 : last], field.classes[first:dash]
    spaced = tokens.words[dash][-1:].isspace() and tokens.words[dash - 1][-1:].isspace()
    if not spaced or tail.strip(_TAIL) or not (PREDICATE.search(said) or tokens.word(dash - 1) == "?"):
        return
    if c.OPEN in said[:1] or not (c.NAME in tail or _speaker(field, (dash + 1, last))):
        return
    yield Finding(((dash + 1, last),), (), ((first, dash),), "signed headline", (first, last), field.level)


def _speaker(field: Field, tail: Range) -> bool:
    """Whether a phrase behind a dash is a body's letters or opens or ends with a noun listed for who speaks."""
    words = [field.tokens.words[at].strip() for at in range(*tail)]
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        return True
    order, cases = field.lexicon.verb_final, field.lexicon.cases
    if order:
        return nominative(field, *tail) == tail
    return cases is not None and (words[0].lower() in cases.subjects or words[0].lower() in cases.places)


def _turns(field: Field, marked: Sequence[tuple[int, int, int, int]]) -> set[int]:
    """The paragraphs, two in a row at least, that begin with somebody's name and a colon."""
    named: set[int] = set()
    for number, start, end, mark in marked if field.lexicon.cases else ():
        first, colon = field.tokens.at(start), field.tokens.at(mark)
        if field.tokens.word(first) in field.lexicon.labels or field.tokens.at(end) - colon < _SHORTEST_TURN:
            continue
        ends = field.tokens.words[colon][-1:].isspace() and field.classes[colon : colon + 2] != c.COLON + c.OPEN
        if number and ends and _PERSON.fullmatch(field.classes, first, colon):
            named.add(number)
    return {number for number in named if number - 1 in named or number + 1 in named}


def _behind_colon(field: Field, classes: str, at: int, last: int) -> Range | None:
    """Who said the quotation that a headline begins with: the phrase that follows its colon."""
    if field.lexicon.verb_final:
        return nominative(field, at, last)
    after = phrase_after(classes, at, last)
    if any(field.tokens.word(n) in field.lexicon.leads for n in range(at, after)):
        return None
    return (at, after) if after > at else None


def _label(text: str, start: int, mark: int) -> str:
    """The words before a colon, an opening mark before them left out."""
    return text[start:mark].lstrip(_OPENING).strip()


def _shouts(label: str) -> bool:
    """Whether one word of a label among others is in capitals, as in the minutes of a parliament: "Mr LEE (Ashton)"."""
    return not label.isupper() and any(word.isupper() and len(word) > 3 for word in label.split())


def interview(layout: Layout, field: Field) -> Iterator[Finding]:
    """The lines of a printed interview that labels of question and answer open, "P. …", "Respuesta.- …", and those of
    minutes that open with a name in capitals and a full stop: "PRESIDENTE. …"."""
    names, text = layout.pack.names, layout.text
    labels = {label.rstrip(".") for label in (*words(names.questioner), *words(names.answerer))}
    marked, shouted = [], []
    for start, end in layout.paragraphs:
        stop = text.find(". ", start, min(end, start + _NEAR // 2))
        if stop > 0 and text[start:stop] in labels:
            marked.append((start, stop, end))
        elif stop > start + 3 and text[start:stop].isupper():
            shouted.append((start, stop, end))
    speakers = {text[start:stop] for start, stop, _ in shouted}
    if len(shouted) > len(speakers) > 1:
        marked += shouted
    tokens = field.tokens
    for start, stop, end in marked if len(marked) > 1 else ():
        first, dot, last = tokens.at(start), tokens.at(stop), tokens.at(end)
        last -= tokens.word(last - 1) == "."
        yield Finding(((first, dot),), (), ((dot + 1, last),), "transcript", (first, last), field.level)


def confirmed(field: Field, found: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """The findings without those headlines whose source nobody of that name or description is in the rest of the text,
    unless it is a document ("Study: …").

    "Kessel: …" is as often where something happens as who says it.
    """
    if not any(f.rule == "headline" for f in found):
        return list(found)
    heads = {head for f in others for source in f.source for head in _heads(field, source)}
    kept = []
    for f in found:
        told = c.VIEW in field.classes[slice(*f.source[0])] or _people(field, f.source[0])
        told = told or (not f.cue and _speaker(field, f.source[0]))
        behind = _behind_topic(field, f.source[0])
        if f.rule != "headline" or told:
            kept.append(f)
            continue
        if behind:
            kept.append(replace(f, source=(behind,)))
            continue
        known = [part for part in _parts(field, f.source[0]) if _is_known(field, part, heads)]
        if known:
            kept.append(replace(f, source=((known[0][0], f.source[0][1]),)))
    return kept


def _behind_topic(field: Field, label: Range) -> Range | None:
    """Somebody described with an article behind the topic of a headline: « Crac Lanzi, i giudici: … »."""
    comma, lexicon = field.classes.rfind(c.COMMA, *label), field.lexicon
    if comma < 0 or comma + 2 >= label[1] or field.classes[comma + 1] != c.DETERMINER or not lexicon.drops_subject:
        return None
    word = field.tokens.word(comma + 2)
    if field.classes[label[0] : label[0] + 2] == c.NAME * 2 and comma == label[0] + 2:
        return None  # « Livia Marin, il sindaco: … »
    speaks = word in lexicon.persons or word in lexicon.tellers or word in lexicon.groups
    return (comma + 1, label[1]) if speaks else None


def _parts(field: Field, source: Range) -> list[Range]:
    """What commas and full stops part in the words before a colon: « Vertice di Tirana, Rossi », an apposition too."""
    marks = [at for at in range(*source) if field.classes[at] == c.COMMA or field.tokens.word(at) == "."]
    return [(a, b - 1) for a, b in pairwise((source[0], *(at + 1 for at in marks), source[1] + 1)) if b - 1 > a]


def _is_known(field: Field, source: Range, heads: set[str]) -> bool:
    """Whether somebody of that name or description speaks in the text, or a first name stands before that name."""
    mine = _heads(field, _before_complement(field, source))
    if not heads.isdisjoint(mine):
        return True
    classes, word = field.classes, field.tokens.word
    return not classes[slice(*source)].strip(c.NAME) and any(
        classes[at - 1 : at + 1] == c.NAME + c.NAME and word(at) in mine and word(at - 1) in field.lexicon.persons
        for at in range(max(1, source[1]), len(classes))
    )


def _people(field: Field, source: Range) -> bool:
    """Whether a source is one noun listed for a body or a group («Учёные: …»), where words show their case or all nouns
    have capitals («Polizei: …»)."""
    order, word = field.lexicon.verb_final, field.tokens.word(source[0])
    if source[1] - source[0] > 1:
        return False
    cases, lexicon = field.lexicon.cases, field.lexicon
    if lexicon.verb_second:
        return word in lexicon.announcing or word in lexicon.groups or word in lexicon.noun_cues
    return word in order.heads if order else cases is not None and (word in cases.groups or word in cases.bodies)


def _before_complement(field: Field, source: Range) -> Range:
    """The word that heads a label of what happened, without what or where it happened to: « Procès de l'usine Barel :
    … », « Tragédia no Vale: … »."""
    joined = source[0] + 1 < source[1] and field.classes[source[0] + 1] in _COMPLEMENT
    return (source[0], source[0] + 1) if joined and field.classes[source[0]] == c.NAME else source


def _heads(field: Field, source: Range) -> set[str]:
    """The words by which a source is told: its first noun, the last word of each name in it ("Wall Street Herald")."""
    classes = field.classes
    noun = next((at for at in range(*source) if classes[at] in _NOUNS), None)
    ends = (at for at in range(*source) if classes[at] == c.NAME and (at + 1 == source[1] or classes[at + 1] != c.NAME))
    return {field.tokens.word(at) for at in (*ends, *([noun] if noun is not None else []))}
