"""Negation: one telling denies what the other affirms."""

from collections.abc import Iterator, Sequence

from retold.languages.pack import words
from retold.records import Severity, Span
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote, span_of, tokens_in
from retold.tracing.shades import DENYING, Shade, around, cue_denies, cue_is_negative, shades
from retold.tracing.sides import Side

_ALL, _MOST, _HALF, _THIRD = 0.85, 0.65, 0.5, 0.3
"""Shares of both tellings that must have a counterpart: where only one word follows the denial, where its clause is
told but for one word, where two words follow, and of the shorter where all of the other has one."""
_BASE = 4
"""Letters of the shortest word that a prefix denies."""


def negation_changes(pair: Alignment) -> Iterator[Finding]:
    """A denial whose two following content words are matched, where the other telling denies nothing, or nothing but
    what this one denies too; at most one finding."""
    if not all(side.reading.pack.shades.negations for side in (pair.left, pair.right)):
        return  # a language whose denials nobody has listed affirms nothing
    ours, theirs = shades(pair.left), shades(pair.right)
    if (built := _by_prefix(pair)) is not None:
        yield from built if not any(shade.kind in DENYING for shade in (*ours, *theirs)) else ()
        return
    yield from _denied_by_cue(pair, ours, theirs)
    if cue_is_negative(pair.left) != cue_is_negative(pair.right):
        return  # "rejected claims that it was the cause", "said it was not": one of two denials stands in the cue
    for here, there, one, left in ((ours, theirs, pair, True), (theirs, ours, pair.swapped(), False)):
        free = _free(one, _denials(one.left, here), _denials(one.right, _retold(one, there)))
        denied = [shade for shade in _retold(one, there) if shade.kind in DENYING]
        if denied and min(pair.covered) < _MOST:
            continue
        held = (shade for several in free for shade in several if _holds(one, shade))
        found = next((shade for shade in held if not _denied_too(one, shade, denied)), None)
        if found is not None:
            yield _finding(pair, one, found, left)
            return


def _by_prefix(pair: Alignment) -> tuple[Finding, ...] | None:
    """The one word that is another with a prefix that denies it, in the same place of two tellings in one language:
    "safe", "unsafe"; None without."""
    prefixes = words(pair.left.reading.pack.shades.negating_prefixes)
    if not prefixes or pair.left.reading.language != pair.right.reading.language:
        return None
    matched = [(n, j) for n, j in enumerate(pair.ours) if j is not None and pair.left.tokens[n].content]
    alone = [(run.first, run.rival[0]) for run in pair.runs if run.rival and run.count == 1]
    for n, j in (*alone, *matched):
        left, right = pair.left.tokens[n].span, pair.right.tokens[j].span
        one, other = pair.left.text[slice(*left)], pair.right.text[slice(*right)]
        short, long = sorted((one, other), key=len)
        if len(short) >= _BASE and one.islower() and other.islower() and long in [first + short for first in prefixes]:
            sides = ("first", "second") if long == one else ("second", "first")
            said = f"The {sides[0]} says “{long}” where the {sides[1]} says “{short}”."
            how: Severity = "grave"
            return (
                Finding(
                    kind="negation", subtype="prefix", left=(left,), right=(right,), severity=how, explanation=said
                ),
            )
    return None


def _denied_by_cue(pair: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade]) -> Iterator[Finding]:
    """A telling that somebody "denied" where the other one says it, and neither denies anything in its words."""
    denied = cue_denies(pair.left), cue_denies(pair.right)
    said = any(shade.kind in DENYING for shade in (*ours, *theirs))
    if said or denied[0] == denied[1] or min(pair.covered) < _MOST:
        return
    if any(shade.kind in DENYING for shade in around(pair.right if denied[0] else pair.left)):
        return
    first, second = ("denied", "said") if denied[0] else ("said", "denied")
    quoted = quote(pair.left, pair.left.spans), quote(pair.right, pair.right.spans)
    yield Finding(
        kind="negation",
        subtype="denied",
        left=_cue(pair.left),
        right=_cue(pair.right),
        severity="grave",
        explanation=f"In the first {quoted[0]} is {first}, in the second {quoted[1]} is {second}.",
    )


def _cue(side: Side) -> tuple[Span, ...]:
    return tuple(side.statement.cue) if side.statement and side.statement.cue else side.spans


def _denials(side: Side, said: Sequence[Shade]) -> list[list[Shade]]:
    """The words that deny; « ne … pas », with at most one content word between, denies once, "does not deny" twice."""
    found: list[list[Shade]] = []
    for shade in said:
        if shade.kind not in DENYING:
            continue
        since = found[-1][-1].span[1] if found else 0
        between = [token for token in side.tokens if since <= token.span[0] < shade.span[0]]
        if found and found[-1][-1].kind == shade.kind == "negation" and sum(token.content for token in between) <= 1:
            found[-1].append(shade)
        else:
            found.append([shade])
    return found


def _retold(one: Alignment, said: Sequence[Shade]) -> Sequence[Shade]:
    """The shading words of the right side but those of clauses that the left side drops: what is denied in "but we are
    taking no chances" is nothing that is told again."""
    told = {
        token.clause for token, n in zip(one.right.tokens, one.theirs, strict=True) if token.content and n is not None
    }
    clauses = one.right.clauses
    at = [next((n for n, (a, b) in enumerate(clauses) if a <= shade.span[0] < b), None) for shade in said]
    return [shade for shade, clause in zip(said, at, strict=True) if clause is None or clause in told]


def _free(one: Alignment, here: list[list[Shade]], there: list[list[Shade]]) -> list[list[Shade]]:
    """The denials of the left side without counterpart; none where the right side has one without."""
    kept = list(here)
    for denial in there:
        like = next((own for hosts in (False, True) for own in kept if _counterparts(one, own, denial, hosts)), None)
        if like is None:
            return []
        kept.remove(like)
    return kept


def _counterparts(one: Alignment, ours: Sequence[Shade], theirs: Sequence[Shade], hosts: bool) -> bool:
    """Whether two denials stand for each other, or with `hosts` what they shade."""
    mine, other = (
        {n for shade in said for n in (*tokens_in(side, shade.span), shade.host if hosts else None) if n is not None}
        for side, said in ((one.left, ours), (one.right, theirs))
    )
    return any(one.theirs[j] in mine for j in other)


def _denied_too(one: Alignment, shade: Shade, there: Sequence[Shade]) -> bool:
    """Whether the word that a denial denies stands behind a denial in its clause over there too."""
    partner = one.ours[_following(one, shade)[0]]
    if partner is None:
        return False
    at = one.right.tokens[partner].span[0]
    clause = next(((a, b) for a, b in one.right.clauses if a <= at < b), (at, at))
    return any(clause[0] <= other.span[0] < at for other in there)


def _following(pair: Alignment, shade: Shade) -> Sequence[int]:
    """The two content words behind a denial; none where its clause ends with it (« n'existe pas et que … ») and it
    governs no other. Where a verb's own ending denies, that verb and the word before it; where the verb stands last,
    the words before a denial that closes the clause."""
    if shade.host in tokens_in(pair.left, shade.span):
        return [n for n in range(shade.host or 0, -1, -1) if pair.left.tokens[n].content][:2]
    start = pair.left.token_at(shade.span[1])
    if start is None:
        return _before(pair, len(pair.left.tokens)) if pair.left.reading.pack.speech.verb_final else ()
    first = pair.left.tokens[start].span[0]
    if shade.kind != "reversal" and not any(a <= shade.span[0] and first < b for a, b in pair.left.clauses):
        return _before(pair, start) if pair.left.reading.pack.speech.verb_final else ()
    return [n for n in range(start, len(pair.left.tokens)) if pair.left.tokens[n].content][:2]


def _before(pair: Alignment, at: int) -> Sequence[int]:
    """The two content words before a denial that closes its clause, as in languages whose verb stands last, the nearest
    first."""
    return [n for n in range(at - 1, -1, -1) if pair.left.tokens[n].content][:2]


def _holds(pair: Alignment, shade: Shade) -> bool:
    """Whether what is denied stands on the other side: the two words behind the denial, or all but one of its
    clause."""
    following = _following(pair, shade)
    if not following or shade.kind == "negative":
        return False
    said = [n for n in tokens_in(pair.left, shade.span) if pair.left.tokens[n].content]
    if shade.kind == "reversal" and any(pair.ours[n] is not None for n in said):
        return False
    covered = min(pair.covered), max(pair.covered)
    if all(pair.ours[n] is not None for n in following) and (len(following) > 1 or covered[0] >= _ALL):
        return covered[0] >= _HALF or (covered[0] >= _THIRD and covered[1] >= _ALL)
    all_but_dropped = pair.covered[0] >= _ALL and covered[0] >= _THIRD
    return (covered[0] >= _MOST or all_but_dropped) and _clause_told(pair, shade)


def _clause_told(pair: Alignment, shade: Shade) -> bool:
    """Whether two words or more of the denial's clause are matched, one of them behind it, and at most one is not."""
    clause = next((n for n, (a, b) in enumerate(pair.left.clauses) if a <= shade.span[0] < b), None)
    inside = [n for n, token in enumerate(pair.left.tokens) if token.clause == clause and token.content]
    matched = [n for n in inside if pair.ours[n] is not None]
    behind = bool(matched) and pair.left.tokens[matched[-1]].span[0] > shade.span[1]
    return behind and len(matched) >= 2 and len(inside) - len(matched) <= 1


def _finding(pair: Alignment, one: Alignment, shade: Shade, left: bool) -> Finding:
    following = _following(one, shade)
    here = (shade.span[0], max(shade.span[1], one.left.tokens[following[0]].span[1]))
    there = _affirmed(one, shade, following)
    said = quote(one.left, (here,)), quote(one.right, (there,))
    spans = (here, there) if left else (there, here)
    sides = ("first", "second") if left else ("second", "first")
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
