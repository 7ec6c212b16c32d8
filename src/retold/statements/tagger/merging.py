"""Tagged cues and the rules' findings become one list: the tagger decides, the rules keep what they do surely."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from retold.statements.field import Field
from retold.statements.findings import Finding, Taken
from retold.statements.precision import PRECISION, UNMEASURED
from retold.statements.quoted import with_quotations
from retold.statements.rules import Reading
from retold.statements.sources import Range
from retold.statements.tagger.calibration import probability, signs
from retold.statements.tagger.card import Use
from retold.statements.tagger.tagging import Tagged
from retold.text.layout import Layout

RULE = "tagger"
TURNS = frozenset(["transcript", "interview"])
"""Rules of printed conversations."""
_LAST = 1 << 60


def merged(layout: Layout, reading: Reading, tagged: Sequence[Tagged], use: Use) -> list[Finding]:
    """The findings of a text: the tagger's that are probable enough, the rules' nested ones, and where the tagger has
    nothing those by the rules that are sure; quotations that nobody claims go to whom the rules give them."""
    outer = reading.levels[0]
    weighed = [_weighed(outer, one, use.curve) for one in tagged]
    own = [finding for finding in weighed if finding.probability and finding.probability >= use.least]
    own, spoken = _without_turns(reading, own)
    inside, beside = _left(reading, [*own, *spoken], use.sure)
    found = with_quotations(layout, outer, sorted([*own, *spoken, *beside], key=lambda f: f.content[0]))
    return [*found, *inside]


def _weighed(field: Field, tagged: Tagged, curve: Sequence[float]) -> Finding:
    finding = found_of(field, tagged)
    return replace(finding, probability=probability(curve, signs(tagged, finding)))


def found_of(field: Field, tagged: Tagged) -> Finding:
    """The finding of a tagged cue, its quotations complete."""
    at = bisect_right(field.units, (tagged.cue[0], _LAST)) - 1
    unit = field.units[at] if at >= 0 else tagged.cue
    content = completed(field, tagged.content, tagged.cue)
    quotes = any(b == content[-1][1] or a == content[-1][0] for a, b in zip(field.opens, field.closes, strict=True))
    return Finding(tagged.source, (tagged.cue,), content, RULE, unit, 0, quotes)


def completed(field: Field, content: Sequence[Range], cue: Range) -> tuple[Range, ...]:
    """The content with every quotation that it holds in good part brought out to its marks, never over the cue."""
    grown: list[Range] = []
    for first, last in content:
        number = bisect_right(field.closes, first)
        while number < len(field.opens) and field.opens[number] < last:
            opening, close = field.opens[number], field.closes[number]
            shared = min(close, last) - max(opening, first)
            if 2 * shared >= close - opening and not opening <= cue[0] < close:
                first, last = min(first, opening), max(last, close)
            number += 1
        if grown and grown[-1][1] >= first:
            grown[-1] = (grown[-1][0], max(last, grown[-1][1]))
        else:
            grown.append((first, last))
    return tuple(grown)


def _without_turns(reading: Reading, own: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """The tagged findings that do not cross the border of a turn in a printed conversation, and the turns: who speaks
    there is a matter of layout, which the rules read."""
    turns = [finding for finding in reading.found if finding.rule in TURNS and not finding.level]
    if not turns:
        return list(own), turns
    taken = Taken(turns)
    return [f for f in own if _held(turns, f) or not any(taken.meets(a, b) for a, b in (*f.content, *f.cue))], turns


def _left(reading: Reading, own: Sequence[Finding], sure: float) -> tuple[list[Finding], list[Finding]]:
    """The rules' findings that stand inside the content of a tagged one, and the sure ones that meet none."""
    taken = Taken(own)
    cues = {at for finding in own for a, b in finding.cue for at in range(a, b)}
    inside, beside = [], []
    for finding in reading.found:
        if not finding.content or any(at in cues for a, b in finding.cue for at in range(a, b)):
            continue
        if finding.level or _held(own, finding):
            inside.append(finding)
        elif PRECISION.get(finding.rule, UNMEASURED) >= sure and not any(
            taken.meets(a, b) for a, b in (*finding.content, *finding.cue)
        ):
            beside.append(finding)
    return inside, beside


def _held(own: Sequence[Finding], finding: Finding) -> bool:
    """Whether all of a finding stands inside one piece of the content of another."""
    first = min(a for a, _ in (*finding.cue, *finding.content))
    last = max(b for _, b in (*finding.cue, *finding.content))
    return any(a <= first and last <= b and b - a > last - first for other in own for a, b in other.content)
