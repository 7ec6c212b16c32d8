"""Who stands in apposition to a role: «la ministre de la Santé, Ana Rey» is Ana Rey, not the ministry."""

from msgspec.structs import replace

from retold.facts.vocabulary import Token, Vocabulary
from retold.records import Span
from retold.statements.cast import Cast
from retold.statements.source_phrases import Source


def in_apposition(cast: Cast, source: Source, span: Span) -> Source:
    """A role is a person's: who stands in apposition to it is meant («la ministre de la Santé, Ana Rey»), not the
    body whose role it is («le maire (DVG)»)."""
    body = source.referent if source.referent is not None and source.referent.kind == "body" else None
    body = None if body is not None and cast.may_be_surname(body) else body
    if not (source.sort in ("role", "several") or body):
        return source
    named = list(cast.named_between(*span))
    first = next((at for at, _, referent in named if referent is body or body is None), span[1])
    front = cast.known.tokens(cast.text, span[0], first)
    role = next((n for token in front if (n := cast.known.nouns.get(token.low))), None)
    if role is None or role.sort != "role":
        return source
    if source.sort == "several" and cast.known.of.isdisjoint(token.low for token in front):
        return source
    for at, _, referent in named:
        if referent.kind == "person" and _behind_comma(cast, span[0], at):
            return replace(source, sort="name", referent=referent, noun=role)
    if body is None:
        return source
    person = next((r for at, _, r in named if at < first), None)
    if person is not None:
        return replace(source, sort="name", referent=person, noun=role)
    return replace(source, sort="role", referent=None, noun=role, owner=source.owner or body)


def _behind_comma(cast: Cast, start: int, at: int) -> bool:
    """Whether a name stands behind a comma, with no more than its own role or title between."""
    front = cast.known.tokens(cast.text, start, at)
    while front and (front[-1].low.rstrip(".") in cast.known.titles or _introduces(front[-1], cast.known)):
        at = front.pop().start
    return cast.text[start:at].rstrip().endswith(",")


def _introduces(token: Token, known: Vocabulary) -> bool:
    noun = known.nouns.get(token.low)
    return token.low in known.determiners or (noun is not None and noun.sort == "role")
