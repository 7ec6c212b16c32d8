"""Mode: a paraphrase became a quotation, a quotation became a paraphrase, or a quotation was widened or narrowed."""

from collections.abc import Iterator

from retold.records import Mode
from retold.text.spans import meets
from retold.tracing.alignment import Alignment
from retold.tracing.findings import Finding, quote
from retold.tracing.sides import Side, Token

_DIRECT, _INDIRECT = 0.93, 0.02
"""Shares of content words inside quotation marks from which a telling is a quotation, or is none: measured 124 of
124."""
_NARROWED = 0.5
"""How far the quoted share of two partly quoted tellings has to differ."""

_MATCHED = 4
"""Content words that two tellings must share before those alone tell their modes."""
_WIDENED = 2
"""Content words by which a quotation has to grow to be another's wider one: « une "trahison" » is no fuller quotation
than "the decision 'a betrayal'", it only has less around it."""
_OWN_WORDS = 0.3
"""Share of both tellings that must have a counterpart where one of them is the report's own words, which nobody is said
to have said: a fact told beside a quotation is no paraphrase of it."""
_SHOWN = 60
_RANK = {"indirect": 0, "mixed": 1, "direct": 2}
_PLAIN = {"indirect": "a paraphrase", "mixed": "a partial quotation", "direct": "a full quotation"}


def quoted_share(side: Side) -> float:
    """The share of the telling's content words that stand inside quotation marks which are no name's; who says it and
    the words that say so are no part of what is told."""
    around = [*side.statement.source, *side.statement.cue] if side.statement else []
    said = [token for token in side.tokens if not any(a <= token.span[0] < b for a, b in around)]
    content = [token for token in said if token.content] or said
    return sum(_quoted(side, token) for token in content) / len(content) if content else 0.0


def _quoted(side: Side, token: Token) -> bool:
    return token.quoted and not meets(token.span, side.reading.names_in_marks)


def _quoted_words(side: Side) -> int:
    """How many content words the telling has inside quotation marks."""
    return sum(token.content and _quoted(side, token) for token in side.tokens)


def mode_of(side: Side) -> Mode:
    """The mode of the telling's own words, whatever the rest of its statement is."""
    share = quoted_share(side)
    return "direct" if share >= _DIRECT else "indirect" if share <= _INDIRECT else "mixed"


def mode_changes(pair: Alignment) -> Iterator[Finding]:
    """The change of mode between two tellings, at most one."""
    before, after = mode_of(pair.left), mode_of(pair.right)
    if any(side.statement is None and mode == "mixed" for side, mode in ((pair.left, before), (pair.right, after))):
        return  # the report's own words around a quotation: what is said and who says it cannot be told apart
    if None in (pair.left.statement, pair.right.statement) and min(pair.covered) < _OWN_WORDS:
        return
    shares = quoted_share(pair.left), quoted_share(pair.right)
    if before == after and (before != "mixed" or abs(shares[0] - shares[1]) < _NARROWED):
        return
    if "mixed" in (before, after) and _one_mode_where_matched(pair):
        return
    if "indirect" not in (before, after) and abs(_quoted_words(pair.left) - _quoted_words(pair.right)) < _WIDENED:
        return
    up = _RANK[after] > _RANK[before] or (before == after and shares[1] > shares[0])
    yield Finding(
        kind="mode",
        subtype=f"{before} to {after}",
        left=pair.left.spans,
        right=pair.right.spans,
        severity="grave" if up else "notable",
        explanation=_explained(pair, before, after),
    )


def _one_mode_where_matched(pair: Alignment) -> bool:
    """Whether all words that both tell are quoted on both sides, or on none: then only what else the partly quoted
    telling says, such as a sentence put with it, is told in another mode."""
    matched = [(n, j) for n, j in enumerate(pair.ours) if j is not None and pair.left.tokens[n].content]
    if len(matched) < _MATCHED:
        return False
    quoted = [(_quoted(pair.left, pair.left.tokens[n]), _quoted(pair.right, pair.right.tokens[j])) for n, j in matched]
    return all(left and right for left, right in quoted) or not any(left or right for left, right in quoted)


def _explained(pair: Alignment, before: Mode, after: Mode) -> str:
    """What became of the mode, without the words of either side, which stand beside it: so reports that did the same to
    the same words are told together."""
    if before == after:
        said = quote(pair.left, pair.left.spans, _SHOWN), quote(pair.right, pair.right.spans, _SHOWN)
        return f"Both quote in part, but not the same words: {said[0]} and {said[1]}."
    return f"The first gives {_PLAIN[before]}, the second {_PLAIN[after]}."
