"""What is said: where the content of a cue starts and ends, on either side of it."""

import re

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.phrases import NOUN_PHRASE, PREDICATE, adjuncts_after, clause_at, name_after, phrase_after

_OBJECT_OPENS = (
    c.DETERMINER
    + c.QUANTIFIER
    + c.NOMINAL
    + c.OBJECT
    + c.SUBJECT
    + c.OPEN
    + c.ADVERB
    + c.QUESTION
    + c.THAT
    + c.TIME
    + c.DASH
)
_SAYS = re.compile(f"[{c.PREDICATES}{c.QUOTED}]")
_SUBJECT_OPENS = c.DETERMINER + c.QUANTIFIER + c.NOMINAL + c.SUBJECT + c.OPEN
_SUBJECT_OPENS += c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.GERUND)
_BASES = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.BASE, lacking=c.FINITE)
_BASE_FORMS = frozenset(_BASES)
_BEFORE_BASES = frozenset(c.TO + c.OF + c.NEGATION + c.OBJECT + c.DETERMINER)
_INFINITIVE = re.compile(
    f"(?:{c.TO}|[{c.OF}{c.PARTICLE}]?{c.DETERMINER}?[{c.NEGATION}{c.OBJECT}]*[{_BASES}]"
    f"|(?:{c.OF}|{c.NEGATION})[{c.NEGATION}{c.OBJECT}]*{c.OPEN})"
)
_COMMA_THAT = c.COMMA + c.THAT
_POINTING = frozenset(c.DETERMINER + c.OBJECT)
_FAR_THAT = re.compile(
    f"(?:{c.OPEN}{c.QUOTED}{{1,6}}{c.CLOSE}|[^{c.ALL_VERBS}{c.AUXILIARY}{c.COPULA}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.RELATIVE}{c.COLON}{c.CONJUNCTION}"
    f"{c.ACCORDING}{c.QUESTION}{c.THAT}{c.SUBJECT}]){{1,14}}{c.THAT}(?![{c.PREDICATES}])"
)
_FAR_BARE_THAT = re.compile(_FAR_THAT.pattern.removesuffix(f"(?![{c.PREDICATES}])"))
_FAR_CASED_THAT = re.compile(_FAR_BARE_THAT.pattern.replace(c.CONJUNCTION, "", 1).replace("1,14", "1,18"))
_UNDESCRIBED = frozenset(c.COMMA + c.TIME + c.ADVERB + c.UNBRACKET)
_ASKS = re.compile(f"[{c.PARTICLE}{c.AGENT}]?[^{c.THAT}{c.COMMA}{c.COLON}{c.DASH}]{{0,4}}{c.QUESTION}")
"""A question set off by a comma, its particle behind the first words or in front: «, эвакуируют ли город»."""
_ASIDE_THAT = re.compile(f"{c.COMMA}[^{c.COMMA}{c.PREDICATES}{c.OPEN}{c.COLON}]{{1,8}}{c.COMMA}{c.THAT}")
_FAR_COLON = re.compile(
    f"[{c.ADVERB}{c.TIME}{c.PARTICLE}{c.OF}{c.AGENT}{c.SUBORDINATOR}{c.TO}{c.COMMA}]"
    f"[^{c.PREDICATES}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.ACCORDING}{c.THAT}{c.COLON}]{{1,14}}{c.COLON}(?!{c.OPEN})"
)
_ASIDE = re.compile(f"{c.COMMA}[^{c.COMMA}{c.PREDICATES}{c.OPEN}{c.COLON}{c.RELATIVE}]{{1,10}}{c.COMMA}")
_COORDINATED_AFTER = re.compile(f"{c.COMMA}?{c.CONJUNCTION}[{c.ADVERB}{c.NEGATION}{c.OBJECT}]*[{c.PREDICATES}]")
_PREDICATIVE = c.NOUN + c.ADVERB + c.OPEN + c.verbs(c.OTHER, c.STANCE, c.CUE, having=c.PARTICIPLE, lacking=c.FINITE)
_SPEAKS = f"[{c.verbs(c.CUE, having=c.FINITE)}]"
_ASIDE_CUE = re.compile(
    f"{c.AS}[{c.ADVERB}{c.TIME}]*{_SPEAKS}(?:{NOUN_PHRASE})?$|{c.AS}{NOUN_PHRASE}[{c.ADVERB}{c.TIME}]*{_SPEAKS}$"
)
_ADJUNCT_OPENS = frozenset(c.SUBORDINATOR + c.PARTICLE + c.TIME + c.ADVERB)
_LINKING = frozenset(c.PARTICLE + c.OF + c.TO)
_SPOKEN_END = tuple(",.!?…")
_NEAR = 14
"""Tokens within which a verb's preposition stands behind its object."""
_CALLED = frozenset(c.DETERMINER + c.QUANTIFIER + c.NOUN + c.ADVERB + c.verb(c.OTHER, c.PARTICIPLE) + c.OPEN)
"""What somebody is called opens with one of these."""
_SECOND_PHRASE = re.compile(f"[{c.DETERMINER}{c.QUANTIFIER}](?<=[{c.NAME}{c.NOUN}{c.TIME}].)")
_SINGLE = ("'", "’", "‘")
_CUE_GERUND = c.verbs(c.CUE, c.STANCE, c.PHRASAL, having=c.GERUND, lacking=c.FINITE)
_CUE_BASE = c.verbs(c.CUE, c.STANCE, having=c.BASE, lacking=c.FINITE)
_CUE_FINITE = c.verbs(c.CUE, c.STANCE, having=c.FINITE)
_CUE_PARTICIPLE = c.verbs(c.CUE, c.STANCE, having=c.PARTICIPLE)
_GROUP = f"[{c.ADVERB}{c.NEGATION}{c.OBJECT}{c.AUXILIARY}{c.COPULA}]*"
_TELLING = f"(?:{_GROUP}[{_CUE_FINITE}]|{_GROUP}{c.AUXILIARY}{c.ADVERB}*[{_CUE_PARTICIPLE}])"
_BRACKETED = f"(?:[{c.BRACKET}][^{c.UNBRACKET}]{{1,20}}[{c.UNBRACKET}])"
_OFTEN_PAUSED = f"{c.CONJUNCTION}{_TELLING}|{c.AS}(?:{NOUN_PHRASE})?{_GROUP}[{_CUE_FINITE}]|{c.ACCORDING}"
_NEW_SUBJECT = f"|{c.CONJUNCTION}{c.ADVERB}*{NOUN_PHRASE}{_BRACKETED}?{_GROUP}[{c.PREDICATES}]"
_STOPS = (
    f"{c.COMMA}(?:{_OFTEN_PAUSED}|(?:{c.QUANTIFIER}?{c.PARTICLE})?[{c.ADVERB}{c.OBJECT}]*[{_CUE_GERUND}]|{c.AUXILIARY}{c.ADVERB}*[{_CUE_PARTICIPLE}]"
    f"|{c.PARTICLE}{{1,2}}{c.OF}?[{c.ADVERB}{c.OBJECT}]*[{_CUE_BASE}]"
    f"|{c.CONJUNCTION}?(?!{c.OBJECT}){NOUN_PHRASE}{_TELLING}|{_GROUP}[{_CUE_FINITE}]{c.INCISE}"
    f"{_NEW_SUBJECT}"
    f"|[{c.BREAKER}{c.QUESTION}]|[{c.NOUN}{c.NOUN_CUE}][{c.THAT}{c.RELATIVE}](?=[^{c.COMMA}]*$))"
    f"|{_OFTEN_PAUSED}|{c.SEMICOLON}|{c.BREAK}|{c.COLON}{c.OPEN}"
)
_STOP = re.compile(_STOPS)
_STOP_OF_CLAUSE = re.compile(_STOPS.replace(_NEW_SUBJECT, ""))
"""Where nouns show their case, what is said goes on behind "and" with another subject: «цех откроют, а долг вернут»."""
_SAYS_AGAIN = re.compile(f"{c.COMMA}{_TELLING}")
"""A further cue behind the colon that ends an object: « invita alla cautela: dodici casi, sottolinea, sono pochi »."""
_FORMS = c.verbs(c.OTHER, c.PHRASAL, c.STANCE, c.CUE, having=c.FINITE, lacking=c.BASE)
_LOOSE = c.verbs(c.OTHER, having=c.GERUND | c.PARTICIPLE)
_BASES_TOO = "".join(letter for letter in c.FINITE_VERBS if c.uses_of(letter) & c.BASE)
_COORDINATED = f"{c.CONJUNCTION}{_GROUP}[{_FORMS}{_BASES_TOO}{c.AUXILIARY}{c.COPULA}]"
_OBJECT_STOP = re.compile(
    f"{_STOPS}|{c.CONJUNCTION}{c.ADVERB}*[{_CUE_PARTICIPLE}]|{c.CONJUNCTION}{NOUN_PHRASE}{_TELLING}|{_COORDINATED}"
    f"|{c.COMMA}(?:{_COORDINATED}|[{c.PARTICLE}{c.NUMBER}{c.RELATIVE}{c.SUBORDINATOR}{c.AS}{c.SUBJECT}{_LOOSE}])"
    f"|{c.BREAKER}|{c.DASH}"
)
_CASED_STOP = re.compile(
    _OBJECT_STOP.pattern.replace(
        f"[{c.PARTICLE}{c.NUMBER}{c.RELATIVE}{c.SUBORDINATOR}{c.AS}", f"{c.PARTICLE}(?!{c.RELATIVE})|[{c.NUMBER}{c.AS}"
    )
)
"""Where nouns show their case, what is said of a noun or on which condition goes on behind its comma: «призвали снизить
цены, которые …, если …»."""
_INFINITIVE_STOP = re.compile(_OBJECT_STOP.pattern.replace(_COORDINATED, _COORDINATED.replace(_BASES_TOO, "")))
"""Behind an infinitive a second one goes on: "vowed to fight it and win"."""
_OBJECT_STOP_RELATIVE = re.compile(
    f"{_OBJECT_STOP.pattern}|{c.COMMA}{c.THAT}|{c.COMMA}(?:{c.CONJUNCTION}[^{c.COMMA}{c.OPEN}{c.PREDICATES}]{{1,9}}"
    f"|{c.ADVERB}{_GROUP})[{c.PREDICATES}]"
)
"""Every way to stop begins with one of few characters, for which `re` looks fast."""


def clause_end(field: Field, start: int, until: int, *, phrase: bool = False) -> int:
    """Where the clause ends that starts at a token: before a further cue, a coordinated clause or a subordinate aside.

    `phrase`: what starts there is a noun phrase or an infinitive, which also ends before most that a comma parts off.
    """
    if phrase:
        stops = _OBJECT_STOP_RELATIVE if field.lexicon.that_relates else _OBJECT_STOP
        stops = _INFINITIVE_STOP if field.classes[start : start + 1] == c.TO else stops
        stops = _CASED_STOP if field.lexicon.cases else stops
    else:
        stops = _STOP_OF_CLAUSE if field.lexicon.cases else _STOP
    since = start + 1
    if field.classes[start : start + 2] == c.THAT + c.COMMA:
        since = max(since, field.classes.find(c.COMMA, start + 2, until) + 1)  # « que, no liceu, Ana dizia que … »
    stop = stops.search(field.classes, since, until)
    end = stop.start() if stop else until
    colon = field.classes.find(c.COLON, start, end) if phrase else -1
    return colon if colon > 0 and _SAYS_AGAIN.search(field.classes, colon, until) else end


def content_after(field: Field, cue: Cue, at: int) -> tuple[list[Range], str] | None:
    """The content to the right of a cue, from the token `at` on, and the construction that holds it."""
    classes, until, frames = field.classes, cue.unit[1], cue.frames
    start = adjuncts_after(classes, at, until, plain=True)
    if start == until:
        return None
    at = start = _past_outlet(field, start, until)
    pointed = classes.startswith(_COMMA_THAT, start + 1) and classes[start] in _POINTING
    if pointed and start + 2 < until and ("that" in frames or "object" in frames):
        return [(start + 2, clause_end(field, start + 2, until))], "that"  # «настаивал на том, что …»
    if classes[start] in c.PREPOSED and (found := _opening(field, cue, start, until)):
        return found
    if "addressee" in frames and not ("predicate" in frames and _is_reflexive(field, cue)):
        past = past_addressee(field, start, until, cue.about)
        told = ("object" in frames and c.OPEN in classes[start:past]) or (
            "words" in frames and _says_words(field, start, until)
        )
        told = told or ("urged" in frames and _with_preposition(field, cue, start, until))
        start = start if told else past
    found = _opening(field, cue, start, until)
    if found:
        return found
    if "that" in frames:
        far = _dropped_that(field, start, until) if field.lexicon.drops_subject else _behind_manner(field, start, until)
        far = far or _FAR_THAT.match(classes, start, until) or _ASIDE_THAT.match(classes, start, until)
        describes = far and field.lexicon.drops_subject and _describes(classes, far.start(), far.end())
        if far and not describes and not _compares(field, cue.last, far.end() - 1):
            return [(far.end() - 1, clause_end(field, far.end() - 1, until))], "that"
    if start > at and "object" in frames:
        return _opening(field, cue, at, until)
    if "quotation" in frames and field.lexicon.participles_follow and classes[start : start + 2] == c.NOUN + c.COLON:
        return _opening(field, cue, start + 1, until)  # « ha replicato secco: «…» »
    further = adjuncts_after(classes, start, until)
    if further > start and ("that" in frames or "quotation" in frames):
        told = (
            field.lexicon.drops_subject and classes[start] == c.PARTICLE and classes[further : further + 1] in c.OPENERS
        )
        if classes[further - 1] == c.COMMA and classes[start] not in c.COMMA + c.TO:
            cue = replace(cue, frames=frames - {"clause", "object"})  # "knew of the leak, documents show"
        found = _opening(field, cue, further, until, far=not (told and "quotation" in frames))
        if found:
            return found
    aside = _ASIDE.match(classes, start, until) if "infinitive" in frames else None
    if aside and _INFINITIVE.match(classes, aside.end(), until):
        return [(aside.end(), clause_end(field, aside.end(), until, phrase=True))], "infinitive"
    if "quotation" in frames and (colon := _FAR_COLON.match(classes, start, until)) and colon.end() < until:
        return [(colon.end(), until)], "colon"
    return None


def _past_outlet(field: Field, at: int, until: int) -> int:
    """Behind a newspaper in quotation marks that was told something: «рассказал «Заре», что …»; `at` elsewhere."""
    if field.lexicon.cases is None or field.classes[at] != c.OPEN:
        return at
    close = field.close_of(at)
    told = field.classes[close : close + 2] in (_COMMA_THAT, c.COMMA + c.QUESTION)
    return close if told and close < until and _is_name(field, at, strictly=False) else at


def _compares(field: Field, start: int, that: int) -> bool:
    """Whether a conjunction belongs to a comparison before it: « plus vite que »."""
    return any(field.tokens.word(at) in field.lexicon.comparatives for at in range(max(start, that - 3), that))


def _dropped_that(field: Field, at: int, until: int) -> re.Match[str] | None:
    """A far conjunction whose clause has no subject, behind what takes no description: « dijo el viernes que … »."""
    far = _FAR_BARE_THAT.match(field.classes, at, until)
    return far if far and field.classes[far.end() - 2] in _UNDESCRIBED else None


def _behind_manner(field: Field, at: int, until: int) -> re.Match[str] | None:
    """A far conjunction whose clause has no subject, behind where it was said: «сказал на встрече, что уйдёт»."""
    cases = field.lexicon.cases
    far = _FAR_CASED_THAT.match(field.classes, at, until) if cases else None
    if far is None or cases is None:
        return None
    words = (part for n in range(at, far.end()) for part in field.tokens.word(n).split())
    return far if any(word in field.lexicon.manner or word in cases.places for word in words) else None


def _describes(classes: str, start: int, end: int) -> bool:
    """Whether a conjunction opens a relative clause: one comma parts it from what it follows (« por carta, que … »)."""
    return classes[end - 2] == c.COMMA and classes.count(c.COMMA, start, end) == 1


def past_addressee(field: Field, at: int, until: int, about: frozenset[str] = frozenset()) -> int:
    """The token after somebody who is spoken to, where content or the sentence's end follows; `at` where nobody is.

    `about`: the prepositions that open content («предупредил жителей | о паводке»).
    """
    classes = field.classes
    end = phrase_after(classes, at, until)
    if end == at:
        return at
    named = name_after(classes, at, end) if about else end
    if named < end and field.tokens.word(named) in about:
        return named
    after = adjuncts_after(classes, end, until)
    for stop in (end, after):
        if stop < until and (classes[stop] in c.BEFORE_CONTENT or clause_at(classes, stop, until)):
            return stop
        if stop == until:
            return stop
    return at


def _opening(field: Field, cue: Cue, at: int, until: int, *, far: bool = False) -> tuple[list[Range], str] | None:
    classes, frames = field.classes, cue.frames
    if at >= until:
        return None
    mark = at
    if classes[mark] in c.LEADS and mark + 1 < until:
        mark += 1
    letter = classes[mark]
    if (
        letter == c.OPEN
        and (mark == at or "quotation" in frames)
        and ("quotation" in frames or "object" in frames or "that" in frames)
    ):
        if _is_name(field, mark, strictly="quotation" in frames):
            return _of_name(field, cue, mark, until)
        return _quotation(field, mark, until)
    if mark > at:
        if classes[at] == c.COLON and "quotation" in frames:
            return [(mark, until)], "colon"
        if classes[at] == c.COMMA and letter == c.THAT and ("that" in frames or "object" in frames):
            return [(mark, clause_end(field, mark, until))], "that"
        if classes[at] == c.COMMA and "question" in frames and _asks(field, mark, until):
            return [(mark, clause_end(field, mark, until))], "question"
        asks = letter == c.AS and field.lexicon.cases is not None and frames & {"question", "that"}
        if asks and _tells_how(classes, mark, until):
            return [(mark, clause_end(field, mark + 1, until))], "question"
        return None
    if letter == c.THAT and ("that" in frames or "object" in frames):
        if _restricts(field, cue):
            return None
        if at + 1 < until and classes[at + 1] == c.OPEN:
            close = field.close_of(at + 1)
            if close + 1 < until and classes[close] == c.COMMA and classes[close + 1] in c.OPENERS:
                return [(at, close)], "that"
        return [(at, clause_end(field, at, until))], "that"
    comma_asks = field.lexicon.cases is not None and at > cue.last and classes[at - 1] != c.COMMA
    if letter == c.QUESTION and ("question" in frames or "object" in frames) and not comma_asks:  # «обмен или возврат»
        if _leaves_open(field, cue):
            return None
        return [(at, clause_end(field, at, until))], "question"
    if "infinitive" in frames and _INFINITIVE.match(classes, at, until) and not _is_aim(field, at):
        if _is_silent(field, at, until) or _refuses_to_say(field, cue, at, until):
            return None
        return [(at, clause_end(field, at, until, phrase=True))], "infinitive"
    if "clause" in frames and letter in _SUBJECT_OPENS and _SAYS.search(classes, at, until):
        whole = clause_at(classes, at, until)
        if whole or (not far and "object" not in frames and frames & {"addressee", "passive"}):
            return [(at, clause_end(field, at, until))], "clause" if whole else "loose clause"
    if "predicate" in frames and letter in _PREDICATIVE and _is_reflexive(field, cue):
        return [(at, clause_end(field, at, until, phrase=True))], "predicate"
    if "words" in frames and _says_words(field, at, until):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    if "calling" in frames and letter in _OBJECT_OPENS and _calls(field, at, until):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    if "urged" in frames and letter in _OBJECT_OPENS and _with_preposition(field, cue, at, until):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    if "urge" in frames and _urges(field, at, until):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    if "there" in frames and letter in _OBJECT_OPENS and _in_group(field, cue, field.lexicon.there):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    if letter in c.PREPOSED and field.tokens.word(at) in cue.about and not _is_setting(field, at, until):
        return [(at, clause_end(field, at, until, phrase=True))], "about"
    if letter == c.ADVERB and classes[mark + 1 : mark + 2] in ("", c.COMMA, c.PARTICLE):
        return None
    if (
        "object" in frames
        and not far
        and (not _is_reflexive(field, cue) or _in_group(field, cue, field.lexicon.impersonal[0]))
        and not is_planned(field, cue)
        and not _is_silent(field, at, until)
        and ("denied" not in frames or _is_denied(field, cue))
        and (
            letter in _OBJECT_OPENS
            or (letter == c.OF and c.OBJECT in classes[cue.first : cue.last])
            or (letter == c.OF and field.tokens.word(at) in field.lexicon.partitives)
            or c.uses_of(letter) & c.GERUND
            or (
                letter == c.PARTICLE
                and classes[mark + 1 : mark + 2] == c.OPEN
                and not _is_name(field, mark + 1, strictly=False)
            )
        )
    ):
        return [(at, clause_end(field, at, until, phrase=True))], "object"
    return None


def _of_name(field: Field, cue: Cue, opening: int, until: int) -> tuple[list[Range], str] | None:
    """What is said of a thing with a name in quotation marks: «назвав «Поток» помилкою»."""
    close = field.close_of(opening)
    goes_on = close < until and field.classes[close] in c.NOUN + c.PARTICLE
    if "object" not in cue.frames or "quotation" in cue.frames or not goes_on:
        return None
    return [(opening, clause_end(field, close, until, phrase=True))], "object"


def _tells_how(classes: str, at: int, until: int) -> bool:
    """Whether "as" behind a comma asks: a clause of its own follows to the sentence's end («напомнил, как …»)."""
    comma = classes.find(c.COMMA, at, until)
    stop = until if comma < 0 else comma
    aside = classes[at + 1] in c.CONJUNCTION + c.CUES + c.ACCORDING or classes[stop + 1 : stop + 2] == c.THAT
    return not aside and not _ASIDE_CUE.match(classes, at, stop) and bool(PREDICATE.search(classes, at, stop))


def _asks(field: Field, at: int, until: int) -> bool:
    """Whether an indirect question starts at a token, with a word that asks anywhere or behind verbs of saying only."""
    asks = field.tokens.word(at + (field.classes[at] == c.PARTICLE)) in field.lexicon.asking_behind
    return asks or _ASKS.match(field.classes, at, until) is not None


def _restricts(field: Field, cue: Cue) -> bool:
    """Whether the conjunction behind a verb means "only": « il ne dit que du bien »."""
    words = [field.tokens.word(at) for at in range(cue.first, cue.last) if field.classes[at] == c.NEGATION]
    return len(words) == 1 and words[0] in field.lexicon.restrictive


def _is_reflexive(field: Field, cue: Cue) -> bool:
    """Whether the subject of a verb is its object too: « se dit »."""
    return _in_group(field, cue, field.lexicon.reflexives)


def _is_denied(field: Field, cue: Cue) -> bool:
    """Whether a negation stands in the verb's group."""
    return c.NEGATION in field.classes[cue.first : cue.head]


def _in_group(field: Field, cue: Cue, listed: frozenset[str]) -> bool:
    """Whether one of the words stands before the verb in its group."""
    return cue.first < cue.head and any(field.tokens.word(at) in listed for at in range(cue.first, cue.head))


def _calls(field: Field, at: int, until: int) -> bool:
    """Whether somebody or something is called something: more stands behind the first phrase than a name of it."""
    classes = field.classes
    start = at
    while at < until and classes[at] in c.OPENERS:
        at += 1
    while at < until and classes[at] in c.NAME + c.POSSESSIVE:
        at += 1
    at += at == start or classes[at - 1] in c.OPENERS or classes[at - 1] == c.POSSESSIVE
    named = c.OPEN in classes[start:until] or (at < until and classes[at] in _CALLED)
    return named or _SECOND_PHRASE.search(classes, at, clause_end(field, start, until, phrase=True)) is not None


def _with_preposition(field: Field, cue: Cue, at: int, until: int) -> bool:
    """Whether one of the prepositions of a verb stands behind its object: "put | the cost at £2m"."""
    end = min(clause_end(field, at, until, phrase=True), at + _NEAR)
    return any(field.tokens.word(n) in cue.about for n in range(at + 1, end))


def _urges(field: Field, at: int, until: int) -> bool:
    """Whether somebody is told to do something: a noun phrase with an infinitive behind it."""
    classes, end = field.classes, phrase_after(field.classes, at, until)
    if end == at:
        return False
    named = name_after(classes, at, end)
    if named < end and classes[named] in _LINKING and classes[named + 1] == c.OPEN:
        return True  # « appelle ses partisans à « rester calmes » »
    if end >= until:
        return False
    return classes[end] == c.OPEN or (classes[end] in _LINKING and bool(_INFINITIVE.match(classes, end, until)))


def _is_silent(field: Field, at: int, until: int) -> bool:
    """Whether an infinitive means that nothing was said: "declined to comment"."""
    while at < until and field.classes[at] in _BEFORE_BASES:
        at += 1
    return not field.lexicon.silence.isdisjoint(map(field.tokens.word, range(at, min(until, at + 3))))


def _is_aim(field: Field, at: int) -> bool:
    """Whether an infinitive tells what something is done for: « pour permettre … »."""
    return not field.lexicon.verb_second and field.tokens.word(at) in field.lexicon.purposes


def _says_words(field: Field, at: int, until: int) -> bool:
    """Whether an object is a word of saying or of feeling, or holds quoted ones: « ses regrets », « un « non » »."""
    end = phrase_after(field.classes, at, until)
    return field.classes[at : at + 1] in c.OPENERS and any(
        field.classes[n] == c.OPEN or field.tokens.word(n) in field.lexicon.noun_cues
        for n in range(at, min(end, at + 4))
    )


def is_planned(field: Field, cue: Cue) -> bool:
    """Whether a thing will, can or must be said and is not yet: « doit annoncer ses résultats »."""
    classes, word = field.classes, field.tokens.word
    if field.lexicon.verb_second or field.lexicon.cases or c.uses_of(classes[cue.head]) != c.BASE:
        return False
    helper = classes.rfind(c.AUXILIARY, cue.first, cue.head)
    return helper >= 0 and " " not in word(helper)  # « a tenu à saluer » is said


def _refuses_to_say(field: Field, cue: Cue, at: int, until: int) -> bool:
    """Whether a negated verb has one of saying as its infinitive: « n'a pas voulu dire si »."""
    classes = field.classes
    if c.NEGATION not in classes[cue.first : cue.last]:
        return False
    while at < until and classes[at] in c.TO + c.OF + c.NEGATION + c.OBJECT + c.DETERMINER:
        at += 1
    return at < until and classes[at] in c.CUES


def _leaves_open(field: Field, cue: Cue) -> bool:
    """Whether nothing is said of what is asked: "did not say when", "could not say whether"."""
    return "fronted" in cue.frames and "quotation" in cue.frames and c.NEGATION in field.classes[cue.first : cue.head]


def _is_setting(field: Field, at: int, until: int) -> bool:
    """Whether a prepositional phrase tells where something was said: « sur la chaîne X »."""
    if field.classes[at + 1 : at + 2] in _BASE_FORMS:
        return False  # « s'engage à publier son rapport »
    return any(field.tokens.word(n) in field.lexicon.manner for n in range(at + 1, min(until, at + 4)))


def _is_name(field: Field, opening: int, *, strictly: bool) -> bool:
    """Whether a quotation is the name of something: few words, a capital first, no punctuation at its end.

    `strictly`: every word of some length has a capital, and there are two.
    """
    close = field.close_of(opening)
    inside = [word.strip() for word in field.tokens.words[opening + 1 : min(close, opening + 9) - 1]]
    if close - opening >= 9 or not inside or not inside[0][:1].isupper() or ends_inside(field, close):
        return False
    return not strictly or (len(inside) > 1 and all(word[:1].isupper() for word in inside if len(word) > 3))


def _quotation(field: Field, opening: int, until: int) -> tuple[list[Range], str]:
    """A quotation after its cue: all of it; where the sentence runs on without a pause, the whole clause."""
    classes = field.classes
    close = field.close_of(opening)
    ends = close >= until or classes[close] in c.AFTER_QUOTATION or ends_inside(field, close)
    if ends or _COORDINATED_AFTER.match(classes, close, until):
        return [(opening, min(close, until))], "quotation"
    end = clause_end(field, close - 1, until)
    if _leaves(field, close, end):
        return [(opening, close)], "quotation"
    return [(opening, end)], "partial quotation"


def _leaves(field: Field, close: int, end: int) -> bool:
    """Whether what follows a partial quotation only tells where or when it was said: « … » lors d'une visite."""
    if field.classes[close] not in _ADJUNCT_OPENS or PREDICATE.search(field.classes, close, end):
        return False
    return field.classes[close] == c.TIME or any(
        field.tokens.word(n) in field.lexicon.manner for n in range(close + 1, min(end, close + 6))
    )


def ends_inside(field: Field, close: int) -> bool:
    """Whether the quotation that ends before this token ends with its own punctuation."""
    at, words = close - 2, field.tokens.words
    while at > 0 and words[at].strip() in _SINGLE:
        at -= 1
    return words[at].rstrip()[-1:] in _SPOKEN_END


def before_pause(classes: str, at: int, since: int) -> int:
    """The token after what ends before a pause: a comma, a dash, and behind a quotation a colon (« … » : the mayor)."""
    while at > since and classes[at - 1] in c.PAUSES:
        at -= 1
    return at - 1 if at - 1 > since and classes[at - 2 : at] == c.CLOSE + c.COLON else at


def content_before(field: Field, since: int, at: int, *, quoted_only: bool) -> list[Range] | None:
    """The fronted content that ends before the token `at` of an attribution: a quotation, or the sentence so far."""
    classes = field.classes
    end = before_pause(classes, at, since)
    if end == since or (quoted_only and classes[end - 1] != c.CLOSE):
        return None
    if end == at and classes[end - 1] != c.CLOSE:
        return None
    if field.lexicon.cases and classes[end - 1] != c.CLOSE:
        return [(since, end)]  # «Сдавали два предмета: физику и химию, сообщает …»
    colon = classes.rfind(c.COLON, since, end)
    return [(colon + 1 if colon >= 0 and (classes[end - 1] != c.CLOSE or classes[colon + 1] == c.OPEN) else since, end)]
