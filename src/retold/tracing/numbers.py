"""Numbers: another amount, count or percentage, or the same one told less exactly."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from retold.facts.numbers import number_words
from retold.records import Figure, Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, same_slot, tokens_in
from retold.tracing.later import dated
from retold.tracing.shades import shades
from retold.tracing.sides import Side
from retold.tracing.tallies import comparable, digits, mark, rounds_to, same_amount, tallies
from retold.tracing.times import time_changes
from retold.tracing.units import convertible, same_measure

_ROUNDED = 0.1
"""Relative difference up to which the one may be a rounding of the other."""
_CONVERTED = 0.15
"""The same of a measure in another unit: 200 miles, 300 kilometres."""
_ROUND = 2
"""Digits, zeros aside, that a round number has at most."""
_TOLD = 0.2
"""Share of both tellings that must have a counterpart before their only figures are held against each other."""
_RANGE = re.compile(r"\s?[-–—]\s?|\s[^\W\d]{1,3}\s")
"""What stands between the two ends of a range."""


def number_changes(pair: Alignment) -> Iterator[Finding]:
    """Figures and times of both tellings that take each other's place and differ; notable only where one is of a later
    day."""
    yield from dated(pair, chain(_amounts(pair), time_changes(pair)))


def _amounts(pair: Alignment) -> Iterator[Finding]:
    ours, theirs = _without_ranges_converted(tallies(pair.left), tallies(pair.right))
    said = _equal(pair, ours, theirs)
    together = _together(pair, ours, theirs)
    for one, other in together:
        ours.remove(one)
        theirs.remove(other)
        yield _amount(pair, one, other)
    other_way = pair.swapped()
    for one in ours:
        if vague := _vague(pair, one):
            yield _finding(pair, one.span, vague, "vague", "notable")
        elif single := _single(pair, one):
            yield _finding(pair, one.span, single, "amount", "grave")
        elif whole := _end_of_range(pair.left, one, said):
            yield _finding(pair, whole[0], whole[1], "range", "minor")
    for other in theirs:
        if vague := _vague(other_way, other):
            yield _finding(pair, vague, other.span, "vague", "notable")
        elif single := _single(other_way, other):
            yield _finding(pair, single, other.span, "amount", "grave")
        elif whole := _end_of_range(pair.right, other, [(b, a) for a, b in said]):
            yield _finding(pair, whole[1], whole[0], "range", "minor")


def _without_ranges_converted(ours: list[Figure], theirs: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """The figures of both tellings; without bare numbers where a measure is converted, the one end of its range among
    them: "2 to 4 inches", « entre 5 et 10 cm »."""
    if not any(convertible(one, other) and one.unit != other.unit for one in ours for other in theirs):
        return ours, theirs
    return [one for one in ours if one.kind != "number"], [one for one in theirs if one.kind != "number"]


def _equal(pair: Alignment, ours: list[Figure], theirs: list[Figure]) -> list[tuple[Figure, Figure]]:
    """Takes the amounts that both tell out of the lists; the pairs of them."""
    found = []
    for one in list(ours):
        other = next((two for two in theirs if same_amount(one, two) or _longer(pair, one, two)), None)
        if other is not None:
            found.append((one, other))
            ours.remove(one)
            theirs.remove(other)
    return found


def _together(pair: Alignment, ours: Sequence[Figure], theirs: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Unequal figures that take each other's place, the surest first; the only one of each telling does where most else
    is told on both sides."""
    options = [(nearness(pair, one, other), i, j) for i, one in enumerate(ours) for j, other in enumerate(theirs)]
    left, right = set[int](), set[int]()
    found = []
    for near, i, j in sorted(options, key=lambda option: (-option[0], option[1], option[2])):
        if near > 0 and i not in left and j not in right:
            left.add(i)
            right.add(j)
            found.append((ours[i], theirs[j]))
    if not found and len(ours) == len(theirs) == 1 and _alone(pair, ours[0], theirs[0]):
        found.append((ours[0], theirs[0]))
    return found


def _alone(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether the one figure that each telling has left may be told of one thing: comparable, of no other unit, and
    what is counted has no other counterpart."""
    if not comparable(one, other) or min(pair.covered) < _TOLD:
        return False
    if one.kind == other.kind != "count":
        return one.unit == other.unit or convertible(one, other)
    return all(
        side.ours[n] is None or side.ours[n] in tokens_in(side.right, there.span)
        for side, here, there in ((pair, one, other), (pair.swapped(), other, one))
        for n in tokens_in(side.left, here.span)[1:]
    )


def _end_of_range(side: Side, one: Figure, said: Sequence[tuple[Figure, Figure]]) -> tuple[Span, Span] | None:
    """The words of a range of which the other telling has one end alone ("between 20 and 30", "30"), and those there:
    two numbers with a short word or a dash between them, the first with nothing that it counts."""
    for same, there in said:
        first, last = sorted((one, same), key=lambda figure: figure.span)
        between = side.text[first.span[1] : last.span[0]]
        bare = first.kind == "number" and first.unit is None and not mark(last)
        if bare and (first.value or 0) < (last.value or 0) and _RANGE.fullmatch(between):
            return (first.span[0], last.span[1]), there.span
    return None


def _vague(pair: Alignment, figure: Figure) -> Span | None:
    """The words of the other telling that tell of what a figure counts how many there are without a numeral: "several
    dozen" people, "hundreds of" jobs; None where others do."""
    inside = tokens_in(pair.left, figure.span)
    if not inside or figure.kind not in ("count", "number") or mark(figure):
        return None
    behind = next((n for n in range(inside[-1] + 1, len(pair.ours)) if pair.left.tokens[n].content), None)
    counted = {pair.ours[n] for n in (*(inside[1:] or (behind,)),) if n is not None}
    said = (one for one in shades(pair.right) if one.kind == "vague" and one.host is not None)
    return next((one.span for one in said if one.host in counted), None)


def _single(pair: Alignment, figure: Figure) -> Span | None:
    """The words of the other telling that tell of one thing what the figure counts: "one barn", "three barns"; None
    without. One is no figure of its own: in most languages it is the article."""
    ones = {word for word, value in number_words(pair.right.reading.pack).items() if value == 1}
    if figure.kind != "count" or (figure.value or 0) < 2:
        return None
    for noun in (pair.ours[n] for n in tokens_in(pair.left, figure.span)[1:]):
        if noun and (one := pair.right.tokens[noun - 1].span) and pair.right.text[slice(*one)].lower() in ones:
            if pair.right.text[max(0, one[0] - 2) : one[0]].rstrip().endswith(","):
                return None  # who that is: "Lara, a nurse, and Tom"
            return one[0], pair.right.tokens[noun].span[1]
    return None


def nearness(pair: Alignment, one: Figure, other: Figure) -> float:
    """How sure it is that two unequal figures take each other's place: 0 not, more the surer."""
    if not comparable(one, other):
        return 0.0
    slot = same_slot(pair, one.span, other.span)
    neighbour = _shared_neighbour(pair, one.span, other.span)
    unit = (
        (one.unit is not None and one.unit == other.unit) or convertible(one, other) or _of_one_thing(pair, one, other)
    )
    return slot * 1.0 + neighbour * 1.0 + unit * 0.5 if (slot and (neighbour or unit)) or (neighbour and unit) else 0.0


def _shared_neighbour(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether the content words next to two figures, before or behind both, stand for each other."""
    ours, theirs = tokens_in(pair.left, left), tokens_in(pair.right, right)
    if not ours or not theirs:
        return False
    near_left, near_right = _near(pair.left, ours), _near(pair.right, theirs)
    return any(pair.ours[n] in near_right for n in near_left if n is not None)


def _of_one_thing(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether two counts are of one thing: the nouns right behind the numerals stand for each other."""
    nouns = _counted(pair.left, one), _counted(pair.right, other)
    return None not in nouns and pair.ours[nouns[0] or 0] == nouns[1]


def _counted(side: Side, figure: Figure) -> int | None:
    """The token that a count counts: the last of its own words, or the content word right behind a bare numeral."""
    inside = tokens_in(side, figure.span)
    if not inside or figure.kind not in ("count", "number") or mark(figure):
        return None
    noun = inside[-1] if len(inside) > 1 else inside[-1] + 1
    if noun >= len(side.tokens) or not side.tokens[noun].content:
        return None
    beside = not side.text[figure.span[1] : side.tokens[noun].span[0]].strip()
    return noun if beside else None


def _near(side: Side, inside: Sequence[int]) -> set[int | None]:
    """The last word of a figure itself (its noun may lie in its span) and the nearest content words around it."""
    before = next((n for n in range(inside[0] - 1, -1, -1) if side.tokens[n].content), None)
    after = next((n for n in range(inside[-1] + 1, len(side.tokens)) if side.tokens[n].content), None)
    return {before, after, *inside[1:]}


def _longer(pair: Alignment, one: Figure, other: Figure) -> bool:
    """Whether one amount is the other with more words for its unit: "pesos", "Philippine pesos"."""
    said = pair.left.text[slice(*one.span)].lower().split(), pair.right.text[slice(*other.span)].lower().split()
    return one.value == other.value and (set(said[0]) <= set(said[1]) or set(said[1]) <= set(said[0]))


def is_rounding(one: Figure, other: Figure) -> bool:
    """Whether one of two amounts may be the other told roughly: near it, and either with fewer digits or round and
    hedged."""
    if one.value is None or other.value is None:
        return False
    near = abs(one.value - other.value) <= _ROUNDED * max(abs(one.value), abs(other.value), 1e-9)
    round_one = min(digits(one.value), digits(other.value)) <= _ROUND
    return near and (rounds_to(one.value, other.value) or (round_one and bool(one.hedge or other.hedge)))


def _amount(pair: Alignment, one: Figure, other: Figure) -> Finding:
    differ = one.value != other.value  # about 900 € are not 900 $, neither converted nor rounded
    rounded = differ and is_rounding(one, other)
    converted = differ and one.unit != other.unit and (one.kind == "money" or same_measure(one, other, _CONVERTED))
    severity: Severity = "minor" if rounded or converted else "grave"
    how = "rounded" if rounded else "currency" if converted else "amount"
    return _finding(pair, one.span, other.span, how, severity)


def _finding(pair: Alignment, left: Span, right: Span, how: str, severity: Severity) -> Finding:
    return Finding(
        kind="number",
        subtype=how,
        left=(left,),
        right=(right,),
        severity=severity,
        explanation=f"The first says {quote(pair.left, (left,))}, the second {quote(pair.right, (right,))}.",
    )
