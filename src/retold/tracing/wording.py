"""Wording: the same proposition in a stronger, weaker or loaded word."""

from collections.abc import Iterator, Sequence

from retold.records import Severity, Span
from retold.text.spans import meets
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, same_slot, tokens_in
from retold.tracing.shades import Shade, cue_scales, shades
from retold.tracing.sides import Side

_WITH = 2
"""Content words, its own and another, with which a degree word may be lost."""
_TOLD = 0.4
"""Share of both tellings that must have a counterpart before two words of one scale in other places are compared."""


def wording_changes(pair: Alignment) -> Iterator[Finding]:
    """Words of one scale at different levels in the same slot, and degree words lost or gained."""
    ours: Sequence[Shade] = shades(pair.left)
    theirs: Sequence[Shade] = shades(pair.right)
    scaled = (*_scales(pair, ours, theirs), *_cues(pair))
    yield from scaled
    ours, theirs = _beside(pair.left, ours, scaled), _beside(pair.right, theirs, scaled)
    turned = _turned(pair, ours, theirs)
    for one, other in turned:
        yield _from_to(pair, one, other, stronger=other.value == "+", severity="notable")
    ours = [shade for shade in ours if shade not in [one for one, _ in turned]]
    theirs = [shade for shade in theirs if shade not in [other for _, other in turned]]
    yield from _degrees(pair, ours, theirs, left=True)
    yield from _degrees(pair.swapped(), theirs, ours, left=False)


def _beside(side: Side, said: Sequence[Shade], scaled: Sequence[Finding]) -> list[Shade]:
    """The shades but for degree words of a word that is itself stronger or weaker: that is one change, not two."""
    spans = [span for one in scaled for span in (*one.left, *one.right)]
    return [one for one in said if one.host is None or not meets(side.tokens[one.host].span, spans)]


def _turned(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> list[tuple[Shade, Shade]]:
    """The degree words of one matched word that say the opposite of it: "slightly", "sharply"."""
    return [
        (one, other)
        for one in ours
        for other in theirs
        if one.kind == other.kind == "intensity"
        and one.value != other.value
        and one.host is not None
        and pair.ours[one.host] == other.host
    ]


def _scales(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> Iterator[Finding]:
    """One word of a scale on each side, of different levels; two on a side leave open which is told of what."""
    names = {_scale(shade)[0] for shade in ours if shade.kind == "scale"}
    for name in sorted(names):
        here = [shade for shade in ours if shade.kind == "scale" and _scale(shade)[0] == name]
        there = [shade for shade in theirs if shade.kind == "scale" and _scale(shade)[0] == name]
        if len(here) != 1 or len(there) != 1 or _scale(here[0])[1] == _scale(there[0])[1]:
            continue
        one, other = here[0], there[0]
        if _matched(pair, one, other) or same_slot(pair, one.span, other.span) or _one_clause(pair, one, other):
            step = _scale(other)[1] - _scale(one)[1]
            if abs(step) < 2 and _translated(pair, one, other):
                continue
            yield _from_to(pair, one, other, stronger=step > 0, severity="minor" if abs(step) < 2 else "notable")


def _cues(pair: Alignment) -> Iterator[Finding]:
    """The words that attribute two tellings which otherwise tell the same, where they are of one scale: "asked",
    "ordered"; "suggests", "proves"."""
    if min(pair.covered) < _TOLD:
        return
    ours, theirs = cue_scales(pair.left), cue_scales(pair.right)
    for one, other in ((one, other) for one in ours for other in theirs if _scale(one)[0] == _scale(other)[0]):
        step = _scale(other)[1] - _scale(one)[1]
        if abs(step) > (pair.left.reading.language != pair.right.reading.language):
            yield _from_to(pair, one, other, stronger=step > 0, severity="minor" if abs(step) < 2 else "notable")
            return


def _translated(pair: Alignment, one: Shade, other: Shade) -> bool:
    """Whether one word is the other in another language: scales are not so fine there."""
    return pair.left.reading.language != pair.right.reading.language and _matched(pair, one, other)


def _from_to(pair: Alignment, one: Shade, other: Shade, *, stronger: bool, severity: Severity) -> Finding:
    return Finding(
        kind="wording",
        subtype="stronger" if stronger else "weaker",
        left=(one.span,),
        right=(other.span,),
        severity=severity,
        explanation=f"{quote(pair.left, (one.span,))} became {quote(pair.right, (other.span,))}, "
        f"which is {'stronger' if stronger else 'weaker'}.",
    )


def _one_clause(pair: Alignment, one: Shade, other: Shade) -> bool:
    """Whether two words without counterpart stand in clauses that otherwise tell the same: two matched words or more,
    and most of what both tell."""
    if min(pair.covered) < _TOLD or any(pair.ours[n] is not None for n in tokens_in(pair.left, one.span)):
        return False
    here, there = _clause(pair.left, one.span), _clause(pair.right, other.span)
    partners = [j for n in here if (j := pair.ours[n]) is not None and pair.left.tokens[n].content]
    return len(partners) >= 2 and all(j in there for j in partners)


def _clause(side: Side, span: Span) -> set[int]:
    clause = next((token.clause for token in side.tokens if token.span[0] <= span[0] < token.span[1]), None)
    return {n for n, token in enumerate(side.tokens) if token.clause == clause}


def _scale(shade: Shade) -> tuple[str, int]:
    name, _, level = shade.value.partition("=")
    return name, int(level or 0)


def _matched(pair: Alignment, one: Shade, other: Shade) -> bool:
    there = set(tokens_in(pair.right, other.span))
    return any(pair.ours[n] in there for n in tokens_in(pair.left, one.span))


def _degrees(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade], *, left: bool) -> Iterator[Finding]:
    """Degree words without counterpart whose word is matched and which the other telling has no like of: one
    finding."""
    there = {shade.value for shade in theirs if shade.kind == "intensity"}
    lost = [shade for shade in ours if shade.kind == "intensity" and shade.value not in there and _alone(pair, shade)]
    if not lost:
        return
    spans = tuple(shade.span for shade in lost)
    hosts = tuple(pair.left.tokens[shade.host].span for shade in lost if shade.host is not None)
    here, away = ("first", "second") if left else ("second", "first")
    yield Finding(
        kind="wording",
        subtype="degree",
        severity="minor",
        **({"left": spans} if left else {"right": spans}),
        explanation=f"The {here} says {quote(pair.left, spans)} of {quote(pair.left, hosts)}; "
        f"the {away} leaves that out.",
    )


def _alone(pair: Alignment, shade: Shade) -> bool:
    """Whether a degree word has no counterpart while its host has one, or other words stand in the host's place."""
    if shade.host is None or (pair.ours[shade.host] is None and not _retold(pair, shade.host)):
        return False
    own = tokens_in(pair.left, shade.span)
    return all(pair.ours[n] is None for n in own) and not _dropped(pair, own)


def _dropped(pair: Alignment, words: Sequence[int]) -> bool:
    """Whether a degree word goes with several words that the other telling has nothing like: another kind of loss."""
    run = next((run for run in pair.runs if words and run.first <= words[0] <= run.last), None)
    return run is not None and run.pure and run.count > _WITH


def _retold(pair: Alignment, host: int) -> bool:
    run = next((run for run in pair.runs if run.first <= host <= run.last), None)
    return run is not None and not run.pure and min(pair.covered) >= _TOLD
