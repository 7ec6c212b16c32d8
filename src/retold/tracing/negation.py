"""Negation: one telling denies what the other affirms."""

from collections.abc import Iterator, Sequence

from retold.records import Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of, tokens_in
from retold.tracing.shades import Shade, shades

_ALL, _MOST, _HALF, _THIRD = 0.85, 0.65, 0.5, 0.3
"""Shares of both tellings that must have a counterpart: where only one word follows the denial, where its clause is
told but for one word, where two words follow, and of the shorter where all of the other has one."""
_DENIES = ("negation", "negative")


def negation_changes(pair: Alignment) -> Iterator[Finding]:
    """A denial whose two following content words are matched, where the other telling denies nothing at all."""
    if not all(side.reading.pack.shades.negations for side in (pair.left, pair.right)):
        return  # a language whose denials nobody has listed affirms nothing
    ours, theirs = shades(pair.left), shades(pair.right)
    for here, there, one, left in ((ours, theirs, pair, True), (theirs, ours, pair.swapped(), False)):
        denied = [shade for shade in there if shade.kind in _DENIES]
        if denied and not (_more(here, there) and all(_told(one, shade, here) for shade in denied)):
            continue
        found = next((shade for shade in here if shade.kind == "negation" and _holds(one, shade)), None)
        if found is not None:
            yield _finding(pair, one, found, left)
            return


def _more(here: Sequence[Shade], there: Sequence[Shade]) -> bool:
    """Whether one side denies once more than the other."""
    return sum(one.kind == "negation" for one in here) == 1 and not any(one.kind == "negation" for one in there)


def _told(pair: Alignment, shade: Shade, here: Sequence[Shade]) -> bool:
    """Whether a right word that denies in its sense stands for a left one: "does not rule out", "rules out"."""
    partners = {pair.theirs[n] for n in tokens_in(pair.right, shade.span)}
    return any(partners & set(tokens_in(pair.left, one.span)) for one in here if one.kind == shade.kind)


def _following(pair: Alignment, shade: Shade) -> Sequence[int]:
    """The two content words behind a denial; none where its clause ends with it (« n'existe pas et que … »)."""
    start = pair.left.token_at(shade.span[1])
    if start is None:
        return ()
    first = pair.left.tokens[start].span[0]
    if not any(a <= shade.span[0] and first < b for a, b in pair.left.clauses):
        return ()
    return [n for n in range(start, len(pair.left.tokens)) if pair.left.tokens[n].content][:2]


def _holds(pair: Alignment, shade: Shade) -> bool:
    """Whether what is denied stands on the other side: the two words behind the denial, or all but one of its
    clause."""
    following = _following(pair, shade)
    if not following:
        return False
    covered = min(pair.covered), max(pair.covered)
    if all(pair.ours[n] is not None for n in following) and (len(following) > 1 or covered[0] >= _ALL):
        return covered[0] >= _HALF or (covered[0] >= _THIRD and covered[1] >= _ALL)
    return covered[0] >= _MOST and _clause_told(pair, shade)


def _clause_told(pair: Alignment, shade: Shade) -> bool:
    """Whether two words or more of the denial's clause are matched, one of them behind it, and at most one is not."""
    clause = next((n for n, (a, b) in enumerate(pair.left.clauses) if a <= shade.span[0] < b), None)
    inside = [n for n, token in enumerate(pair.left.tokens) if token.clause == clause and token.content]
    matched = [n for n in inside if pair.ours[n] is not None]
    behind = bool(matched) and pair.left.tokens[matched[-1]].span[0] > shade.span[1]
    return behind and len(matched) >= 2 and len(inside) - len(matched) <= 1


def _finding(pair: Alignment, one: Alignment, shade: Shade, left: bool) -> Finding:
    following = _following(one, shade)
    here = (shade.span[0], one.left.tokens[following[0]].span[1])
    there = _affirmed(one, shade, following)
    said = quote(one.left, (here,)), quote(one.right, (there,))
    spans = (here, there) if left else (there, here)
    sides = ("left", "right") if left else ("right", "left")
    return Finding(
        kind="negation",
        subtype="denied",
        left=(spans[0],),
        right=(spans[1],),
        severity="grave",
        explanation=f"The {sides[0]} denies ({said[0]}) what the {sides[1]} affirms ({said[1]}).",
    )


def _affirmed(one: Alignment, shade: Shade, following: Sequence[int]) -> Span:
    """The words that stand for what is denied, with what stands in the place of the denial; else the whole telling."""
    told = {j for n in following[:1] if (j := one.ours[n]) is not None}
    for n in (*tokens_in(one.left, shade.span)[:1], following[0]):
        gap = one.gap(n, n)
        told |= {j for j in range(*gap) if one.right.tokens[j].content and one.theirs[j] is None} if gap else set()
    return span_of(one.right, min(told), max(told)) if told else one.right.spans[0]
