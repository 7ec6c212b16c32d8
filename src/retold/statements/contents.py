"""What is said: where the content of a cue starts and ends, on either side of it."""

import re

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.clause_ends import clause_end
from retold.statements.cues import Cue
from retold.statements.field import Field, Range
from retold.statements.openings import INFINITIVE, content_at, is_reflexive, says_words, with_preposition
from retold.statements.phrases import adjuncts_after, clause_at, name_after, phrase_after
from retold.statements.quotation_contents import is_name

_COMMA_THAT = c.COMMA + c.THAT
_POINTING = frozenset(c.DETERMINER + c.OBJECT)
_FAR_THAT = re.compile(
    f"(?:{c.OPEN}{c.QUOTED}{{1,6}}{c.CLOSE}|[^{c.ALL_VERBS}{c.AUXILIARY}{c.COPULA}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.RELATIVE}{c.COLON}{c.CONJUNCTION}"
    f"{c.ACCORDING}{c.QUESTION}{c.THAT}{c.SUBJECT}]){{1,14}}{c.THAT}(?![{c.PREDICATES}])"
)
_FAR_BARE_THAT = re.compile(_FAR_THAT.pattern.removesuffix(f"(?![{c.PREDICATES}])"))
_FAR_CASED_THAT = re.compile(_FAR_BARE_THAT.pattern.replace(c.CONJUNCTION, "", 1).replace("1,14", "1,18"))
_UNDESCRIBED = frozenset(c.COMMA + c.TIME + c.ADVERB + c.UNBRACKET)
_ASIDE_THAT = re.compile(f"{c.COMMA}[^{c.COMMA}{c.PREDICATES}{c.OPEN}{c.COLON}]{{1,8}}{c.COMMA}{c.THAT}")
_FAR_COLON = re.compile(
    f"[{c.ADVERB}{c.TIME}{c.PARTICLE}{c.OF}{c.AGENT}{c.SUBORDINATOR}{c.TO}{c.COMMA}]"
    f"[^{c.PREDICATES}{c.OPEN}{c.CLOSE}{c.QUOTED}{c.ACCORDING}{c.THAT}{c.COLON}]{{1,14}}{c.COLON}(?!{c.OPEN})"
)
_ASIDE = re.compile(f"{c.COMMA}[^{c.COMMA}{c.PREDICATES}{c.OPEN}{c.COLON}{c.RELATIVE}]{{1,10}}{c.COMMA}")


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
    if classes[start] in c.PREPOSED and (found := content_at(field, cue, start, until)):
        return found
    if "addressee" in frames and not ("predicate" in frames and is_reflexive(field, cue)):
        past = past_addressee(field, start, until, cue.about)
        told = ("object" in frames and c.OPEN in classes[start:past]) or (
            "words" in frames and says_words(field, start, until)
        )
        told = told or ("urged" in frames and with_preposition(field, cue, start, until))
        start = start if told else past
    found = content_at(field, cue, start, until)
    if found:
        return found
    if "that" in frames:
        far = _dropped_that(field, start, until) if field.lexicon.drops_subject else _behind_manner(field, start, until)
        far = far or _FAR_THAT.match(classes, start, until) or _ASIDE_THAT.match(classes, start, until)
        describes = far and field.lexicon.drops_subject and _describes(classes, far.start(), far.end())
        if far and not describes and not _compares(field, cue.last, far.end() - 1):
            return [(far.end() - 1, clause_end(field, far.end() - 1, until))], "that"
    if start > at and "object" in frames:
        return content_at(field, cue, at, until)
    if "quotation" in frames and field.lexicon.participles_follow and classes[start : start + 2] == c.NOUN + c.COLON:
        return content_at(field, cue, start + 1, until)  # « ha replicato secco: «…» »
    further = adjuncts_after(classes, start, until)
    if further > start and ("that" in frames or "quotation" in frames):
        told = (
            field.lexicon.drops_subject and classes[start] == c.PARTICLE and classes[further : further + 1] in c.OPENERS
        )
        if classes[further - 1] == c.COMMA and classes[start] not in c.COMMA + c.TO:
            cue = replace(cue, frames=frames - {"clause", "object"})  # "knew of the leak, documents show"
        found = content_at(field, cue, further, until, far=not (told and "quotation" in frames))
        if found:
            return found
    aside = _ASIDE.match(classes, start, until) if "infinitive" in frames else None
    if aside and INFINITIVE.match(classes, aside.end(), until):
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
    return close if told and close < until and is_name(field, at, strictly=False) else at


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
