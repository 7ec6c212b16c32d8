"""What single statements credit: who was told, on whose air, in which post or release the words were said."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from retold.facts.agencies import agency_pattern, names
from retold.facts.credits import Frames, frames_of, on_air, posted_on, who
from retold.facts.spots import credit_spots, holds
from retold.records import Origin, OriginKind, Span, Statement
from retold.text.layout import Layout

_ADDRESSEE = 90
"""Code points behind a cue in which the one who was told stands."""
_LEAD = 700
"""Code points from the start in which what an outlet was told holds for the whole article."""
_BESIDE = 14
"""Code points between a cue and the pronoun for those who were told."""
_SOURCE = 80
"""Code points of a source at most that is an outlet or agency and nothing else."""

_STOP = re.compile(r"[,;:.!?…«»“”„\"()\n]")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=\s$)")

_Credit = tuple[OriginKind, str, Span]
"""The kind and name of an origin, and the words that credit it."""


def statement_origins(layout: Layout, statements: Sequence[Statement]) -> tuple[Origin, ...]:
    """What single statements credit: "told Reuters", « a déclaré à l'AFP », "Reuters reports that", "in a statement".

    A credit holds for the statement whose cue stands nearest in its sentence, and for those there of the same speaker;
    never for one that says it in its content.
    """
    text, frames = layout.text, frames_of(layout.pack)
    sentences = layout.sentences
    starts = [start for start, _ in sentences]
    found = list(_own(layout, statements, frames, starts))
    spots = credit_spots(text, layout.pack)
    by_sentence: dict[int, list[Statement]] = {}
    for statement in statements:
        for n in _sentences_of(statement, starts):
            if holds(spots, sentences[n]):
                by_sentence.setdefault(n, []).append(statement)
    for n, told in sorted(by_sentence.items()):
        credits = list(_credits(text, sentences[n], frames))
        meant = {one.id: [credit for credit in credits if one in _meant(credit[2], told)] for one in told}
        for one in told:
            listed = meant[one.id] or _addressed(text, one, sentences[n][1], frames)
            listed = [*listed, *_posted(text, one, listed, frames), *_as_source(text, one, listed, spots, frames)]
            found += [Origin(kind=kind, name=name, span=span, statement=one.id) for kind, name, span in listed]
    return tuple(dict.fromkeys(found))


def _sentences_of(statement: Statement, starts: Sequence[int]) -> set[int]:
    """The sentences in which the cue (else the source) of a statement stands."""
    spans = statement.cue[:1] or statement.source[:1]
    return {n for start, _ in spans if (n := bisect_right(starts, start) - 1) >= 0}


def _meant(span: Span, told: Sequence[Statement]) -> list[Statement]:
    """The statements of a sentence that a credit in it is for."""
    options = [one for one in told if not _inside(span, one.content) or _behind_object(span, one)]
    if not options:
        return []
    nearest = min(options, key=lambda one: _distance(span, (one.cue or one.source)[0]))
    return [one for one in options if one.speaker is None or nearest.speaker in (None, one.speaker)]


def _behind_object(span: Span, statement: Statement) -> bool:
    """Whether a credit ends a content that is an object and no clause: „wies die Vorwürfe auf Twitter zurück“."""
    return statement.rule.endswith(": object") and bool(statement.content) and span[1] == statement.content[-1][1]


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def _credits(text: str, sentence: Span, frames: Frames) -> Iterator[_Credit]:
    """The credits of a sentence; words that one of them has taken are no second one."""
    taken: list[Span] = []
    for kind, name, span in _all_credits(text, sentence, frames):
        if not any(a < span[1] and span[0] < b for a, b in taken):
            taken.append(span)
            yield kind, name, span


def _all_credits(text: str, sentence: Span, frames: Frames) -> Iterator[_Credit]:
    for pattern in (frames.told, frames.interview, frames.told_behind, frames.piece_of, frames.piece):
        for match in pattern.finditer(text, *sentence) if pattern else ():
            named = who(match, frames)
            if named:
                yield *named, match.span()
    for match in frames.aired.finditer(text, *sentence) if frames.aired else ():
        named = who(match, frames)
        if named and named[0] == "outlet" and on_air(match, frames):
            yield *named, match.span()
    for match in frames.posts.finditer(text, *sentence) if frames.posts else ():
        yield "post", posted_on(match.group(), frames), match.span()
    for match in frames.handed.finditer(text, *sentence) if frames.handed else ():
        if not (frames.addressing and frames.addressing.match(text, match.end() + 1)):  # "in a statement to the court"
            yield "press release", "", match.span()
    for match in frames.press.finditer(text, *sentence) if frames.press else ():
        yield "interview", match.group().split()[-1].lower(), match.span()


def _addressed(text: str, statement: Statement, end: int, frames: Frames) -> list[_Credit]:
    """Who was told, further on in the sentence of the cue and outside of what was said: « … a dit mardi X à l'AFP »."""
    if frames.addressed is None or not statement.cue:
        return []
    start = statement.cue[0][1]
    for match in frames.addressed.finditer(text, start, min(end, start + _ADDRESSEE)):
        before = _WORD_BEFORE.search(text, start, match.start())
        if _inside(match.span(), statement.content) or (before and before[0].lower() in frames.particles):
            continue  # „in der Welt“ tells a place, not whom
        named = who(match, frames)
        if named:
            return [(*named, match.span())]
    return []


def _posted(text: str, statement: Statement, listed: Sequence[_Credit], frames: Frames) -> Iterator[_Credit]:
    """A statement whose cue is a verb of posting: "tweeted"."""
    if frames.posting is None or any(kind == "post" for kind, _, _ in listed):
        return
    for start, end in statement.cue:
        if frames.posting.search(text, start, end):
            yield "post", posted_on(text[start:end], frames), (start, end)
            return


def _as_source(
    text: str, statement: Statement, listed: Sequence[_Credit], spots: Sequence[int], frames: Frames
) -> Iterator[_Credit]:
    """An agency that is itself the source of a statement, or an outlet that reports it, not one that speaks."""
    for start, end in statement.source[:1]:
        if end - start > _SOURCE or not holds(spots, (start, end)):
            return
        if any(a < end and start < b for _, _, (a, b) in listed):
            return
        agencies = [one for one in agency_pattern().finditer(text, start, end) if _ends(text[one.end() : end], frames)]
        for match in agencies:
            yield "agency", names()[match.group()], (start, end)
        if not agencies and (named := _outlet(text[start:end], frames)) and _reports(text, statement, frames):
            yield "outlet", named, (start, end)


def _ends(rest: str, frames: Frames) -> bool:
    """Whether nothing follows an agency's name in a source but a noun for it («Казинформ» агенттігі)."""
    return not (frames.agency.sub("", rest) if frames.agency else rest).strip(' »”"')


def _outlet(source: str, frames: Frames) -> str | None:
    """The outlet that a source names and nothing else beside an article: "The New York Times"."""
    match = frames.named.fullmatch(source.strip())
    named = who(match, frames) if match else None
    return named[1] if named and named[0] == "outlet" else None


def _reports(text: str, statement: Statement, frames: Frames) -> bool:
    """Whether the cue of a statement tells that its source passes on what it says: "reports", "according to"."""
    said = " ".join(text[a:b] for a, b in statement.cue)
    if said.strip() == ":":  # "The Times reports:"
        said = text[statement.source[-1][1] : statement.cue[0][0]]
    return bool(frames.reports and frames.reports.search(said))


def _own(layout: Layout, statements: Sequence[Statement], frames: Frames, starts: Sequence[int]) -> Iterator[Origin]:
    """Where an outlet says that it was told or was there itself: "told this newspaper", "our correspondent".

    It holds for the statements of its sentence; for the article where there is none and it stands in the lead.
    """
    if frames.own is None:
        return
    text, sentences = layout.text, layout.sentences
    contents = [span for statement in statements for span in statement.content]
    named: set[str] = set()
    for match in frames.own.finditer(text):
        n = bisect_right(starts, match.start()) - 1
        if n < 0 or match.end() > sentences[n][1] or _inside(match.span(), contents):
            continue
        talk = frames.talks and frames.talks.search(match.group())
        if talk and frames.elsewhere and frames.elsewhere.match(text, match.end()):
            continue  # "in an interview", with somebody else
        scopes: list[str | None] = [one.id for one in statements if n in _sentences_of(one, starts)]
        if not scopes and match.start() < starts[0] + _LEAD:
            scopes = [None]
        named |= {scope for scope in scopes if scope}
        for scope in scopes:
            yield Origin(kind="interview", name=layout.article.outlet or "", span=match.span(), statement=scope)
    for statement in statements:
        span = None if statement.id in named else _told_us(text, statement, contents, frames)
        if span is not None:
            yield Origin(kind="interview", name=layout.article.outlet or "", span=span, statement=statement.id)


def _told_us(text: str, statement: Statement, contents: Sequence[Span], frames: Frames) -> Span | None:
    """The pronoun beside a cue by which an outlet says that it was told itself: "told us", « nous a-t-il dit »."""
    for start, end in statement.cue if frames.us else ():
        reach = (max(0, start - _BESIDE), end + _BESIDE)
        for match in frames.us.finditer(text, *reach) if frames.us else ():
            between = text[min(end, match.end()) : max(start, match.start())] if match.start() >= end else ""
            between = text[match.end() : start] if match.end() <= start else between
            if not _STOP.search(between) and not _inside(match.span(), contents):
                return match.span()
    return None
