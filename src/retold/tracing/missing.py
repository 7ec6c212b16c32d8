"""Dropped and added: clauses and weighty phrases of one telling that have no counterpart in the other."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from retold.facts.vocabulary import vocabulary
from retold.languages.pack import words
from retold.linking.clauses import trim
from retold.linking.evidence import table
from retold.records import Severity, Span
from retold.text.spans import meets
from retold.tracing.alignment import Alignment, Run
from retold.tracing.elsewhere import in_lead
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.named import located
from retold.tracing.shades import shades
from retold.tracing.sides import Side
from retold.tracing.units import TIME

_NEVER = 1e9
_LEAST: Mapping[tuple[bool, bool], tuple[tuple[float, float], ...]] = {
    (True, True): ((0.9, 6.0), (0.8, 8.0), (0.6, 10.0), (0.25, 14.0)),
    (True, False): ((0.9, 8.0), (0.8, 8.0), (0.6, 14.0), (0.25, 30.0)),
    (False, True): ((0.9, 9.0), (0.8, 14.0), (0.6, 20.0), (0.25, 26.0)),
    (False, False): ((0.9, 12.0), (0.8, 20.0), (0.6, 36.0), (0.25, 48.0)),
}
"""Rarity sum from which a run counts as missing, by (one language, pure run) and by the share of the other telling
that has a counterpart: what is left over there might say it in other words. Set where 400 professional translations
(English and French) hold at most one such run in fifty sentences, and the gold's halves for development at least two
right in three."""
_CLAUSE, _SHORT = 5.5, 12
"""Rarity sum of a whole clause that is missing, and content words of a telling at most: longer ones are put freely."""
_APART, _SAID = 12.0, 0.4
"""Rarity sum of a clause that is missing from a long run, and the share of it that the words in the run's place may
have."""
_JOINED, _LEFT_OVER = 0.15, 0.8
"""Shares of a clause's rarity by which more must be left over on its side than on the other: where "and" joins it to a
telling of one clause, and elsewhere."""
_MOSTLY = 0.55
"""Share of both tellings that must have a counterpart before a length of time alone is missing."""
_INITIALS = 6
"""Letters that initials have at most."""
_UNIT_WORDS = 3
"""Content words of a unit at most."""
_ELSEWHERE, _LIKE = 0.6, 0.3
"""Share of a run's words, at this likeness, that one other sentence must tell."""
_ALL_TOLD, _ALL_BUT_NOTHING = 0.9, 0.97
"""Shares of the other telling from which a single word without counterpart is news, in one language and across two."""


def missing_changes(pair: Alignment) -> Iterator[Finding]:
    """What the right drops, then what it adds.

    Nothing where the report's own words hold a quotation, or where its language has no cues: who says something cannot
    be told there from what is said.
    """
    if any(side.statement is None and _credits(side) for side in (pair.left, pair.right)):
        return
    for run in pair.runs:
        yield from _missing(pair, run, left=True)
    other = pair.swapped()
    for run in other.runs:
        yield from _missing(other, run, left=False)


def _missing(pair: Alignment, run: Run, *, left: bool) -> Iterator[Finding]:
    if _unit(pair, run) or _initials(pair, run) or _shading(pair, run) or _fuller(pair.left, run, pair.ours):
        return
    if not _weighs(pair, run):
        alone = _own_clause(pair, run) or _clause_apart(pair, run)
        if alone is None:
            return
        run = alone
    span = _widened(pair, run)
    if _remark(pair, span):
        return
    places = _told_elsewhere(pair, span)
    told = bool(places)
    short = in_lead(pair.right.spans, pair.right.reading.annotated.sentences)
    if (told and not (short and _whole_clause(pair.left, run))) or any(
        meets(place, pair.right.spans) for place in places
    ):
        return  # told beside the telling, in the same sentence: its borders may be wrong, nothing is lost
    severity: Severity = "minor" if told else "notable"
    here, away = ("first", "second") if left else ("second", "first")
    yield Finding(
        kind="dropped" if left else "added",
        subtype="elsewhere" if told else _subtype(pair, run),
        severity=severity,
        **({"left": (span,)} if left else {"right": (span,)}),
        explanation=f"Only the {here} says {quote(pair.left, (span,))}{'' if not told else ' here'}; "
        + (f"the {away} report tells it in another place." if told else f"the {away} has nothing like it."),
    )


def _credits(side: Side) -> bool:
    return not side.reading.pack.speech.cues or any(token.quoted for token in side.tokens)


def _whole_clause(side: Side, run: Run) -> bool:
    """Whether a run begins and ends with clauses, but for small words."""
    first, last = side.tokens[run.first], side.tokens[run.last]
    around = [*side.tokens[: run.first], *side.tokens[run.last + 1 :]]
    return not any(token.content and token.clause in (first.clause, last.clause) for token in around)


def _weighs(pair: Alignment, run: Run) -> bool:
    """Whether a run is weighty enough to be missing rather than told in other words."""
    same = pair.left.reading.language == pair.right.reading.language
    told = pair.covered[1]
    least = next((weight for share, weight in _LEAST[same, run.pure] if told >= share), _NEVER)
    named = all(n in pair.left.names for n in range(run.first, run.last + 1) if pair.left.tokens[n].content)
    if named and not (run.pure and located(pair.left, pair.left.tokens[run.first].span)):
        return False  # who is meant stands elsewhere in every report; another name in its place is a change of name
    if _period(pair, run):
        return True
    return run.weight >= least and (run.count > 1 or _tells(pair, run, same))


def _period(pair: Alignment, run: Run) -> bool:
    """Whether a run is a length of time that one telling adds to what both tell: "for ten years"."""
    said = [pair.left.tokens[n] for n in range(run.first, run.last + 1) if pair.left.tokens[n].content]
    of_time = [figure.span for figure in pair.left.figures if figure.unit in TIME]
    inside = all(any(a <= token.span[0] < b for a, b in of_time) for token in said)
    told = any(figure.unit in TIME for figure in pair.right.figures)
    return run.pure and inside and not told and min(pair.covered) >= _MOSTLY


def _fuller(side: Side, run: Run, partners: Sequence[int | None]) -> bool:
    """Whether a run is the front of a name whose end is told: first names, with a role or title before them
    ("President Alan" of "President Alan Marsh")."""
    last = run.last + 1
    if last >= len(partners) or partners[last] is None or not {run.last, last} <= side.names:
        return False
    known = vocabulary(side.reading.pack)
    before = [n for n in range(run.first, run.last) if side.tokens[n].content and n not in side.names]
    nouns = (known.noun_at(known.tokens(side.text, *side.tokens[n].span), 0) for n in before)
    return all(noun is not None and noun[0].sort == "role" for noun in nouns)


def _own_clause(pair: Alignment, run: Run) -> Run | None:
    """The part of a run that is a clause of its own beside one that is told, where every clause of the other telling
    tells another one and no words are left over there that could say it; None where there is no such clause."""
    ours, theirs = pair.left, pair.right
    clause = ours.tokens[run.last].clause
    inside = [n for n, token in enumerate(ours.tokens) if token.content and token.clause == clause]
    weight = sum(ours.tokens[n].rarity for n in inside)
    if weight < _CLAUSE or any(pair.ours[n] is not None for n in inside):
        return None
    if any(sum(token.content for token in side.tokens) > _SHORT for side in (ours, theirs)):
        return None
    anchored = {theirs.tokens[j].clause for n, j in enumerate(pair.ours) if j is not None and ours.tokens[n].content}
    if not anchored or not {token.clause for token in theirs.tokens if token.content} <= anchored:
        return None
    left_over = _unmatched(ours, pair.ours) - _unmatched(theirs, pair.theirs)
    joined = len(ours.clauses) == len(theirs.clauses) + 1 and _joined(ours, clause)
    if left_over < (_JOINED if joined else _LEFT_OVER) * weight:
        return None
    return replace(run, first=inside[0], last=inside[-1], weight=weight, count=len(inside))


def _clause_apart(pair: Alignment, run: Run) -> Run | None:
    """The weightiest clause inside a run of which nothing is told, in one language, where too few words stand in the
    run's place to say it; None where there is none."""
    ours, theirs = pair.left, pair.right
    if ours.reading.language != theirs.reading.language or run.rival is None:
        return None
    there = range(run.rival[0], run.rival[1] + 1)
    counts = [shade.span for shade in shades(theirs) if shade.kind in ("vague", "order")]
    if any(meets(theirs.tokens[j].span, counts) for j in there):
        return None  # "a low three-digit number", "hundreds"
    rival = sum(theirs.tokens[j].rarity for j in there if theirs.tokens[j].content and j not in theirs.names)
    best: Run | None = None
    for clause in sorted({ours.tokens[n].clause for n in range(run.first, run.last + 1)}):
        inside = [n for n, token in enumerate(ours.tokens) if token.content and token.clause == clause]
        if (
            not inside
            or inside[0] < run.first
            or inside[-1] > run.last
            or any(pair.ours[n] is not None for n in inside)
        ):
            continue
        weight = sum(ours.tokens[n].rarity for n in inside)
        if weight >= max(_APART, best.weight if best else 0.0) and rival <= _SAID * weight:
            best = replace(run, first=inside[0], last=inside[-1], weight=weight, count=len(inside))
    return best


def _unmatched(side: Side, partners: Sequence[int | None]) -> float:
    """Rarity sum of the content words without counterpart, names aside: who is meant may be told by a pronoun."""
    return sum(
        token.rarity
        for n, token in enumerate(side.tokens)
        if token.content and partners[n] is None and n not in side.names
    )


def _joined(side: Side, clause: int) -> bool:
    """Whether a clause begins with a word such as "and"."""
    first = next((token for token in side.tokens if token.clause == clause), None)
    return first is not None and side.text[slice(*first.span)].lower() in words(side.reading.pack.speech.conjunctions)


def _unit(pair: Alignment, run: Run) -> bool:
    """Whether a run is the unit of a matched numeral whose unit is a sign over there: "kilometres an hour", "km/h"."""
    if run.first == 0 or run.count > _UNIT_WORDS:
        return False
    ours, partner = pair.left.tokens[run.first - 1].span, pair.ours[run.first - 1]
    bare = any(
        figure.span[0] <= ours[0] and ours[1] <= figure.span[1] and not figure.unit for figure in pair.left.figures
    )
    there = pair.right.tokens[partner].span if partner is not None else (0, 0)
    return bare and any(meets(there, (figure.span,)) and figure.unit is not None for figure in pair.right.figures)


def _initials(pair: Alignment, run: Run) -> bool:
    """Whether initials alone stand in the place of a run: «ВОЗ»."""
    if run.rival is None or run.rival[0] != run.rival[1]:
        return False
    span = pair.right.tokens[run.rival[0]].span
    return pair.right.text[slice(*span)].isupper() and 2 <= span[1] - span[0] <= _INITIALS


def _shading(pair: Alignment, run: Run) -> bool:
    """Whether a run holds nothing but hedges and degree words, whose loss is one of its own kind."""
    hedges = [shade.span for shade in shades(pair.left) if shade.kind in ("hedge", "intensity")]
    said = [pair.left.tokens[n] for n in range(run.first, run.last + 1) if pair.left.tokens[n].content]
    return bool(hedges) and all(meets(token.span, hedges) for token in said)


def _tells(pair: Alignment, run: Run, same: bool) -> bool:
    """Whether a single word without counterpart is news: all else is told, and it is no shading that nobody has
    listed."""
    token = pair.left.tokens[run.first]
    known = bool(pair.left.reading.pack.shades.hedges)
    return pair.covered[1] >= (_ALL_TOLD if same else _ALL_BUT_NOTHING) and known and token.span[1] - token.span[0] >= 3


def _subtype(pair: Alignment, run: Run) -> str:
    return ("all told" if pair.covered[1] >= 0.8 else "clause") if run.pure else "replaced"


def _widened(pair: Alignment, run: Run) -> Span:
    """The run with the small words before it in its clause, and those behind it where they end the clause."""
    side, first, last = pair.left, run.first, run.last
    while (
        first > 0 and not side.tokens[first - 1].content and side.tokens[first - 1].clause == side.tokens[first].clause
    ):
        first -= 1
    end = last
    while (
        end + 1 < len(side.tokens)
        and not side.tokens[end + 1].content
        and side.tokens[end + 1].clause == side.tokens[last].clause
    ):
        end += 1
    whole = end + 1 == len(side.tokens) or side.tokens[end + 1].clause != side.tokens[last].clause
    return trim(side.text, span_of(side, first, end if whole else last))


def _told_elsewhere(pair: Alignment, span: Span) -> tuple[Span, ...]:
    """The sentences of the other article that each tell most of a span's words."""
    run, there = Side(pair.left.reading, (span,)), pair.right.reading
    found = table(run.typed, there.typed, there.generation)
    weights = {n: token.rarity for n, token in enumerate(run.tokens) if token.content}
    whole = sum(weights.values())
    told: dict[int, dict[int, float]] = {}
    for ours, theirs, likeness in zip(found.left.tolist(), found.right.tolist(), found.likeness.tolist(), strict=True):
        if likeness >= _LIKE:
            for sentence in there.typed.where[there.typed.first[theirs] : there.typed.first[theirs + 1]].tolist():
                told.setdefault(sentence, {})[ours] = likeness
    return tuple(
        there.typed.sentences[sentence]
        for sentence, types in sorted(told.items())
        if sum(weight for n, weight in weights.items() if run.tokens[n].type in types) >= _ELSEWHERE * whole
    )


def _remark(pair: Alignment, span: Span) -> bool:
    """Whether a span is mostly a remark about one's own speaking."""
    inside = [n for n, token in enumerate(pair.left.tokens) if span[0] <= token.span[0] < span[1] and token.content]
    said = [shade.span for shade in shades(pair.left) if shade.kind == "self"]
    about = [n for n in inside if any(a <= pair.left.tokens[n].span[0] < b for a, b in said)]
    return meets(span, said) and len(inside) - len(about) < 2
