"""Names: another person, place or body in the same slot or alone left over, a capital for its country, a role for a
name."""

from collections.abc import Iterator

from retold.facts.spelling import name_similarity
from retold.facts.vocabulary import vocabulary
from retold.records import Severity, Span
from retold.text.spans import meets
from retold.tracing.alignment import Alignment, Run
from retold.tracing.findings import Finding, quote, span_of
from retold.tracing.named import acronym, country, kind_of, located, people
from retold.tracing.sides import Side

_ROLE_WORDS, _ARTICLE = 3, 8
"""Words of a description that may stand for a name, and characters in which its determiner is looked for."""
_ONE = 0.5
"""Name similarity from which two names may be one person's."""
_OTHER = 0.35
"""Name similarity below which two names are two; between this and .5 nothing is said."""
_ALL_ELSE = 0.85
"""Share of all other words that must have a counterpart before two names in other places are compared."""


def name_changes(pair: Alignment) -> Iterator[Finding]:
    """Names without counterpart on either side that stand between the same matched words; where none do, the one name
    that each telling has left, if all else is told."""
    found = tuple(_in_slots(pair))
    yield from found or _alone(pair)


def _in_slots(pair: Alignment) -> Iterator[Finding]:
    for run in pair.runs:
        if run.rival is None:
            yield from _name_lost(pair, run.first, run.last)
            continue
        ours, theirs = _name_in(pair.left, run.first, run.last, pair), _name_in(pair.right, *run.rival, pair.swapped())
        if ours and theirs:
            yield from _two_names(pair, ours, theirs)
        elif (peoples := _peoples(pair, run)) is not None:
            yield _finding(pair, "other", *peoples, "grave")
        elif not _alike_long(pair, run):
            continue
        elif ours and (role := _role_in(pair.right, *run.rival)) and _person_or_body(pair.left, ours):
            yield _role(pair, ours, role, named_left=True)
        elif theirs and (role := _role_in(pair.left, run.first, run.last)) and _person_or_body(pair.right, theirs):
            yield _role(pair, role, theirs, named_left=False)


def _alone(pair: Alignment) -> Iterator[Finding]:
    """The one name that each telling has left over, where nearly all other words of both have a counterpart: the order
    of words may be another."""
    ours, theirs = _left_over_names(pair), _left_over_names(pair.swapped())
    if len(ours) != 1 or len(theirs) != 1:
        return
    left, right = ours[0], theirs[0]
    if min(_besides(pair, left), _besides(pair.swapped(), right)) < _ALL_ELSE:
        return
    peoples = people(pair.left, left), people(pair.right, right)
    if None in peoples:
        yield from _two_names(pair, left, right)
    elif peoples[0] != peoples[1]:
        yield _finding(pair, "other", left, right, "grave")


def _left_over_names(pair: Alignment) -> list[Span]:
    """The names of the left side without counterpart, words side by side as one, and words for peoples."""
    free = [n for n, other in enumerate(pair.ours) if other is None and n not in pair.echoes[0]]
    named = [n for n in free if n in pair.left.names or people(pair.left, pair.left.tokens[n].span)]
    found: list[Span] = []
    for place, n in enumerate(named):
        span = pair.left.tokens[n].span
        found[-1:] = [(found[-1][0], span[1])] if place and named[place - 1] == n - 1 else [*found[-1:], span]
    return found


def _besides(pair: Alignment, name: Span) -> float:
    """The share of the left side's content, a name aside, that has a counterpart; 0 where there is no other content."""
    other = [(n, one) for n, one in enumerate(pair.left.tokens) if one.content and not meets(one.span, (name,))]
    whole = sum(one.rarity for _, one in other)
    return sum(one.rarity for n, one in other if pair.ours[n] is not None) / whole if whole else 0.0


def _peoples(pair: Alignment, run: Run) -> tuple[Span, Span] | None:
    """Two words of one country each that take each other's place and name no place themselves: « ukrainiens »,
    « géorgiens »."""
    ours = [n for n in range(run.first, run.last + 1) if pair.ours[n] is None and pair.left.tokens[n].content]
    theirs = [n for n in range(*_range(run)) if pair.theirs[n] is None and pair.right.tokens[n].content]
    if len(ours) != 1 or len(theirs) != 1:
        return None
    one, other = pair.left.tokens[ours[0]], pair.right.tokens[theirs[0]]
    homes = people(pair.left, one.span), people(pair.right, other.span)
    return (one.span, other.span) if None not in homes and homes[0] != homes[1] else None


def _alike_long(pair: Alignment, run: Run) -> bool:
    """Whether a role may be looked for in a run or its rival: across languages a run of several words, one of which is
    no name, is rather something translated freely."""
    if pair.left.reading.language == pair.right.reading.language:
        return True
    listed = ((pair.left, range(run.first, run.last + 1)), (pair.right, range(*_range(run))))
    return all(len(places) == 1 or all(n in side.names for n in places) for side, places in listed)


def _range(run: Run) -> tuple[int, int]:
    return (run.rival[0], run.rival[1] + 1) if run.rival else (0, 0)


def _name_lost(pair: Alignment, first: int, last: int) -> Iterator[Finding]:
    """A person's name that goes while the description behind it stays: "Ann Roe, a dentist", "a dentist"."""
    name = _name_in(pair.left, first, last, pair)
    if name is None or name != span_of(pair.left, first, last) or kind_of(pair.left, name) != "person":
        return
    behind = last + 1
    while behind < len(pair.ours) and not pair.left.tokens[behind].content:
        behind += 1
    there = pair.ours[behind] if behind < len(pair.ours) else None
    said = vocabulary(pair.left.reading.pack)
    if there is None or "," not in pair.left.text[name[1] : pair.left.tokens[behind].span[0]]:
        return
    noun = said.noun_at(said.tokens(pair.left.text, *pair.left.tokens[behind].span), 0)
    if noun and noun[0].sort == "role":
        yield _role(pair, name, pair.right.tokens[there].span, named_left=True)


def _name_in(side: Side, first: int, last: int, pair: Alignment) -> Span | None:
    """The first run of unmatched name or place tokens in a range, as a span."""
    start = end = None
    for n in range(first, last + 1):
        if pair.ours[n] is None and n in side.names:
            start = n if start is None else start
            end = n
        elif start is not None:
            break
    return span_of(side, start, end) if start is not None and end is not None else None


def _role_in(side: Side, first: int, last: int) -> Span | None:
    """The noun for a person or body that a short run of words begins with, with its determiner: "the author",
    "the 22-year-old"; None where the run says more, or names."""
    if any(n in side.names for n in range(first, last + 1)) or last - first > _ROLE_WORDS:
        return None
    said = vocabulary(side.reading.pack)
    start, end = span_of(side, first, last)
    tokens = said.tokens(side.text, start, end)
    noun = said.noun_at(tokens, 0) if tokens else None
    aged = bool(tokens) and tokens[0].low.endswith(said.ages) and bool(said.ages)
    before = said.tokens(side.text, max(side.read[0][0], start - _ARTICLE), start)[-1:]
    alone = first == last and last + 1 not in side.names and not side.reading.pack.credits.articles
    if alone and noun and noun[0].sort == "role" and not noun[0].plural:
        return start, end  # in a language without articles, and no title: «с инвестором»
    if not before or not (aged or (noun and noun[0].sort in ("role", "body"))):
        return None
    anybody = before[0].low in said.indefinite and noun is not None and noun[0].sort == "role" and not noun[0].plural
    return (before[0].start, end) if anybody or before[0].low in said.definite else None


def _person_or_body(side: Side, span: Span) -> bool:
    return not side.text[slice(*span)].isupper() and kind_of(side, span) in ("person", "body")


def _two_names(pair: Alignment, left: Span, right: Span) -> Iterator[Finding]:
    ours, theirs = pair.left.text[slice(*left)], pair.right.text[slice(*right)]
    homes = country(pair.left, left), country(pair.right, right)
    if ours.lower() == theirs.lower():
        return  # two places of one name, a city and its province, are one to a reader
    if homes[0] and homes[0] == homes[1]:
        yield _finding(pair, "capital", left, right, "minor")
    elif ours.isupper() != theirs.isupper() and "person" not in (kind_of(pair.left, left), kind_of(pair.right, right)):
        return  # initials are those of a name in any language, and of words that a name leaves out
    elif _comparable(pair, left, right) and name_similarity(ours, theirs) < _OTHER and not acronym(ours, theirs):
        yield _finding(pair, "other", left, right, "grave")


def _comparable(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether two names can be held against each other: things of one kind. Across languages only persons can, and
    places known to lie in two countries: bodies and other places are translated."""
    kinds = kind_of(pair.left, left), kind_of(pair.right, right)
    if pair.left.reading.language == pair.right.reading.language:
        return kinds[0] == kinds[1]
    if kinds == ("person", "person"):
        return True
    homes = country(pair.left, left), country(pair.right, right)
    return None not in homes or (homes == (None, None) and _two_places(pair, left, right))


def _two_places(pair: Alignment, left: Span, right: Span) -> bool:
    """Whether two names of one word each stand behind a word that tells a place, and no other name is left over on
    either side that could be one of them in another form."""
    alone = (_left_over(one) == {span} for one, span in ((pair, left), (pair.swapped(), right)))
    return all(located(side, span) for side, span in ((pair.left, left), (pair.right, right))) and all(alone)


def _left_over(pair: Alignment) -> set[Span]:
    """The names of the left side without counterpart."""
    return {pair.left.tokens[n].span for n in pair.left.names if pair.ours[n] is None}


def _finding(pair: Alignment, how: str, left: Span, right: Span, severity: Severity) -> Finding:
    return Finding(
        kind="name",
        subtype=how,
        left=(left,),
        right=(right,),
        severity=severity,
        explanation=f"The first names {quote(pair.left, (left,))}, the second {quote(pair.right, (right,))}.",
    )


def _role(pair: Alignment, left: Span, right: Span, *, named_left: bool) -> Finding:
    """A role for a name or the reverse; minor where the report with the role names whom it means elsewhere."""
    named, other = (pair.left, pair.right) if named_left else (pair.right, pair.left)
    name = named.text[slice(*(left if named_left else right))]
    known = any(name_similarity(name, one.name) >= _ONE for one in other.reading.annotated.referents)
    said = quote(pair.left, (left,)), quote(pair.right, (right,))
    first, second = ("names", "says only") if named_left else ("says only", "names")
    return Finding(
        kind="name",
        subtype="role",
        left=(left,),
        right=(right,),
        severity="minor" if known else "notable",
        explanation=f"The first {first} {said[0]}, the second {second} {said[1]}.",
    )
