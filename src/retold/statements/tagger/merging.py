"""Tagged cues and the rules' findings become one list: the tagger decides, the rules keep what they do surely."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from retold.statements import classes as c
from retold.statements.field import Field, Range
from retold.statements.findings import Finding, Taken
from retold.statements.precision import PRECISION
from retold.statements.quoted import with_quotations
from retold.statements.rules import Reading
from retold.statements.tagger.calibration import probability, signs, signs_alone
from retold.statements.tagger.card import Use
from retold.statements.tagger.pieces import mended
from retold.statements.tagger.tagging import Tagged, Tags
from retold.statements.things import is_somebody, points
from retold.text.layout import Layout
from retold.text.spans import within

RULE = "tagger"
_PATIENCE = 0.1
"""By how much likelier right the rules' reading must be: where both are right, the tagger's ends at the better word."""
TURNS = frozenset(["transcript", "interview", "interview: question", "interview: answer"])
"""Rules of printed conversations."""
_NOBODY = ("impersonal", "told")
"""Rules of passives that name nobody as the source: "it was said that …", "the jury was told that …"."""
UNSEEN = frozenset(["passive"])
"""Rules for what the articles of the training leave out: hearsay that nobody is named for ("is said to …")."""
_PLAIN = frozenset(
    [
        *(f"{name}: {told}" for name in ("say", "assert", "tell") for told in ("that", "clause")),
        "coordinated: that", "demand: that", "demand: object", "fronted clause",
    ]
)  # fmt: skip
"""Rules for a verb of saying with a clause behind it: right by the gold in 8 of 10, where networks are silent in 3."""
_ABBREVIATED = 3
"""Tokens from the end of what a network takes for a source to the bracket that closes it."""
_DEEDS, _UNLIKELY = ("object", "infinitive"), -1.0
_RELATES = frozenset(c.PREDICATES + c.OF)
"""What behind "that" shows a relative pronoun ("continue | that led to")."""
_OBJECTS = frozenset(["object", "words", "calling", "urge", "urged", "there", "accused", "predicate", "complemented"])
"""Frames of verbs behind which a noun phrase may be what is said."""
_LAST = 1 << 60


def merged(layout: Layout, reading: Reading, tags: Tags, use: Use) -> list[Finding]:
    """The findings of a text: at each cue what is likelier right, the tagger's reading or the rules'; where the tagger
    sees nothing, the rules'; none that is less probable than the use asks for. The turns of printed conversations and
    nested statements are the rules'; quotations that nobody claims go to whom the rules give them."""
    outer = reading.levels[0]
    said = {
        finding.content[0]: finding for finding in reading.found if finding.quotes and finding.source and finding.cue
    }
    told = (one for one in tags.cues if not is_silent(outer, one))
    likeliest = [_passing_on(weighed(outer, one, use), one.rule, said) for one in told]
    turns = [finding for finding in reading.found if finding.rule in TURNS and not finding.level]
    own = _outside(turns, [finding for finding in likeliest if (finding.probability or 0) >= use.least])
    inside, beside = left(reading, [*own, *turns])
    taken = Taken(own)
    sure = [
        f
        for f in _alone(beside, own, tags, use)
        if f.probability is None
        or f.probability >= use.least_alone
        or f.rule in UNSEEN
        or _unclaimed_quotation(f, taken)
        or _plainly_said(outer, f, taken)
    ]
    found = with_quotations(layout, outer, sorted([*own, *turns, *sure], key=lambda f: f.content[0]))
    return [*found, *(one for one in inside if not (use.words and _is_told_of(one, tags)))]


def _is_told_of(finding: Finding, tags: Tags) -> bool:
    """Whether a verb with a mere object or infinitive inside what is said tells what somebody does, by networks that
    know the words: "it would repeat the series". On Retold's own gold 9 of 11 so dropped are none."""
    odds = max((float(tags.odds[a:b].max()) for a, b in finding.cue if a < b), default=0.0)
    return finding.rule.endswith(_DEEDS) and odds < _UNLIKELY


def _unclaimed_quotation(finding: Finding, taken: Taken) -> bool:
    """Whether the rules have a speaker for a quotation that no tagged cue claims: somebody said it."""
    met = any(taken.meets(a, b) for a, b in (*finding.content, *finding.cue))
    return finding.quotes and bool(finding.source) and bool(finding.cue) and not met


def _plainly_said(field: Field, finding: Finding, taken: Taken) -> bool:
    """Whether the rules have somebody who says a whole clause where no tagged cue is: what the articles of the training
    pass over ("researchers report that …") is a statement all the same."""
    if finding.rule not in _PLAIN or len(finding.source) != 1 or not is_somebody(field, finding.source[0]):
        return False
    at = finding.content[0][0]
    if field.classes[at] == c.THAT and field.classes[at + 1] in _RELATES:
        return False
    return not any(taken.meets(a, b) for a, b in (*finding.content, *finding.cue))


def weighed(field: Field, tagged: Tagged, use: Use) -> Finding:
    """A cue as the tagger reads it, or as the rules do where that is likelier right."""
    finding, rule = found_of(field, tagged), tagged.rule
    values = signs(tagged, finding)
    own = probability(use.curves.tagged, values)
    if rule is not None and not rule.level and (_points_at_quotation(field, rule) or _is_aside(rule, tagged)):
        return replace(rule, probability=own)
    if rule is not None and rule.content and not rule.level:
        theirs = probability(use.curves.ruled, values)
        if theirs > own + _PATIENCE:
            return replace(rule, probability=theirs)
    return replace(finding, probability=own)


def _points_at_quotation(field: Field, rule: Finding) -> bool:
    """Whether the rules see a turn that the training hardly has: `“A shambles” is how Ann described it`."""
    start = rule.content[0][0] if rule.content else -1
    return rule.rule == "this is what" and start == rule.unit[0] and field.classes[start] == c.OPEN


def _is_aside(rule: Finding, tagged: Tagged) -> bool:
    """Whether the rules see that a cue with its source interrupts what is said, of which the tagger has one side only:
    "The driver, | the force says, | had radioed in"."""
    if len(rule.content) != 2 or rule.quotes or not rule.rule.startswith("fronted clause"):
        return False
    before, behind = rule.content
    parted = before[1] <= tagged.cue[0] and tagged.cue[1] <= behind[0]
    return parted and any(all(within(piece, [side]) for piece in tagged.content) for side in rule.content)


def _passing_on(finding: Finding, rule: Finding | None, said: Mapping[Range, Finding]) -> Finding:
    """The rules' reading of a cue where the tagger gives it somebody else's quotation, and the rules let it pass on
    that with who said it: «…», declaró el ministro, según Reuters."""
    if rule is None or rule.level or not rule.content or len(finding.content) != 1:
        return finding
    (start, end) = finding.content[0]
    own = next((one for a in (start, start - 1) for b in (end, end + 1) if (one := said.get((a, b)))), None)
    if own is None or own.cue == finding.cue or not all(within(part, rule.content) for part in (*own.cue, *own.source)):
        return finding
    return replace(rule, probability=finding.probability)


def _outside(turns: Sequence[Finding], own: Sequence[Finding]) -> list[Finding]:
    """The findings that do not cross the border of a turn: who speaks there is a matter of layout."""
    taken = Taken(turns)
    return [f for f in own if _held(turns, f) or not any(taken.meets(a, b) for a, b in (*f.content, *f.cue))]


def _alone(beside: Sequence[Finding], own: Sequence[Finding], tags: Tags, use: Use) -> Iterator[Finding]:
    """The findings that the rules alone have, with their probability; None for a rule that was too rare to measure."""
    for finding, values in alone(beside, own, tags):
        rare = finding.rule not in PRECISION
        yield finding if rare else replace(finding, probability=probability(use.curves.alone, values))


def alone(beside: Sequence[Finding], own: Sequence[Finding], tags: Tags) -> Iterator[tuple[Finding, tuple[float, ...]]]:
    """The findings that the rules alone have, each with the signs for it."""
    taken = Taken(own)
    for finding in beside:
        odds = max((float(tags.odds[a:b].max()) for a, b in finding.cue if a < b), default=0.0)
        meets = any(taken.meets(a, b) for a, b in (*finding.content, *finding.cue))
        yield finding, signs_alone(finding, odds, meets)


def found_of(field: Field, tagged: Tagged) -> Finding:
    """The finding of a tagged cue, its content mended."""
    at = bisect_right(field.units, (tagged.cue[0], _LAST)) - 1
    unit = field.units[at] if at >= 0 else tagged.cue
    content = mended(field, tagged.content, tagged.cue, unit)
    quotes = _among(field.closes, content[-1][1]) or _among(field.opens, content[-1][0])
    source = tuple([_bracketed(field, piece) for piece in _source(field, tagged)])
    content = tuple([_bracketed(field, piece) for piece in content])
    return Finding(source, (tagged.cue,), content, RULE, unit, 0, quotes)


def _bracketed(field: Field, piece: Range) -> Range:
    """A piece with the bracket right behind it that closes one within it: « Anne Li (LFI | ) »."""
    first, last = piece
    inside = field.classes[first:last]
    opened = inside.rfind(c.BRACKET) > inside.rfind(c.UNBRACKET)
    return (first, last + 1) if opened and field.classes[last : last + 1] == c.UNBRACKET else piece


def _source(field: Field, tagged: Tagged) -> tuple[Range, ...]:
    """The source in one piece, the one nearest to the cue: what stands before it is about somebody else. None where the
    rules know that it says nothing: `It is said that …`, `The jury was told that …`."""
    if not tagged.source:
        return ()
    first, last = min(tagged.source, key=lambda piece: _apart(piece, tagged.cue))
    rule = tagged.rule
    if rule is not None and not rule.source and rule.rule.startswith(_NOBODY) and first < tagged.cue[0]:
        return ()
    return ((first, _closed(field, first, last)),)


def _closed(field: Field, first: int, last: int) -> int:
    """Where a source ends: with the bracket that it opens ("Ann Lee (D-Va.)")."""
    classes = field.classes
    if classes.rfind(c.BRACKET, first, last) <= classes.rfind(c.UNBRACKET, first, last):
        return last
    return max(last, classes.find(c.UNBRACKET, last, last + _ABBREVIATED) + 1)


def is_silent(field: Field, tagged: Tagged) -> bool:
    """Whether a cue that the rules know nothing of tells that nothing was said: "did not say when", "declined | to
    comment", "said | nothing"."""
    cites = any(field.tokens.word(at) in field.lexicon.citing for at in range(*tagged.cue))
    if cites or any(points(field, piece) for piece in tagged.source):
        return True
    if tagged.rule is not None or tagged.content[0][0] < tagged.cue[0]:
        return False
    if _takes_no_object(field, tagged):
        return True
    start, end = tagged.content[0][0], tagged.cue[1]
    negated = c.NEGATION in field.classes[slice(*tagged.cue)]
    told = range(tagged.cue[0] if negated else start, end if negated else min(start + 2, tagged.content[0][1]))
    return not field.lexicon.silence.isdisjoint(map(field.tokens.word, told))


def _takes_no_object(field: Field, tagged: Tagged) -> bool:
    """Whether a noun phrase without quoted words follows a cue whose verb, as the rules know it, says no things:
    « assure | la présidence », « parle | une langue »; or a verb that says anything only with its subject bound behind
    it: « a fait | ses comptes »."""
    classes, (first, last) = field.classes, tagged.content[0]
    verb = next(
        (at for at in range(tagged.cue[1] - 1, tagged.cue[0] - 1, -1) if c.uses_of(field.tokens.classes[at])), -1
    )
    frames = {frame for reading in field.lexicon.readings.get(field.tokens.words[verb], ()) for frame in reading.frames}
    if verb < 0 or not frames or first != tagged.cue[1]:
        return False
    plain = classes[first] == c.DETERMINER and c.OPEN not in classes[first:last] and len(tagged.content) == 1
    return (plain and not frames & _OBJECTS) or ("bound" in frames and c.INCISE not in classes[slice(*tagged.cue)])


def _among(ordered: Sequence[int], token: int) -> bool:
    at = bisect_left(ordered, token)
    return at < len(ordered) and ordered[at] == token


def _apart(one: Range, other: Range) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def left(reading: Reading, own: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """The rules' findings at other cues than these: those inside the content of one (or of a quotation), and others."""
    cues = {at for finding in own for a, b in finding.cue for at in range(a, b)}
    inside: list[Finding] = []
    beside: list[Finding] = []
    for finding in reading.found:
        if finding.content and not any(at in cues for a, b in finding.cue for at in range(a, b)):
            (inside if finding.level or _held(own, finding) else beside).append(finding)
    return inside, beside


def _held(own: Sequence[Finding], finding: Finding) -> bool:
    """Whether all of a finding stands inside one piece of the content of another."""
    first = min(a for a, _ in (*finding.cue, *finding.content))
    last = max(b for _, b in (*finding.cue, *finding.content))
    return any(a <= first and last <= b and b - a > last - first for other in own for a, b in other.content)
