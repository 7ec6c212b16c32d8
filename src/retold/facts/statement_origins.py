"""What single statements credit: who was told, on whose air, in which post or release the words were said.

What a speaker puts into writing under his own name and lets out is a "press release": a statement, a letter, a memo, a
mail, his own site. A report, study, book, poll of his own or court filing is no origin of what it says: who wrote it is
the source, and the fixed kinds have none for it. Media that stay unnamed are an "outlet" without a name.
"""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence

from retold.facts.agencies import agency_pattern, names
from retold.facts.credit_frames import Credit
from retold.facts.credited import is_some, is_unnamed, on_air, posted_on, who
from retold.facts.credits import Frames, frames_of
from retold.facts.media import outlet_pattern
from retold.facts.own_reports import own_reports
from retold.facts.spots import credit_spots, holds
from retold.records import Origin, OriginKind, Span, Statement
from retold.text.layout import Layout
from retold.text.spans import meets, within

_ADDRESSEE = 90
"""Code points behind a cue in which the one who was told stands."""
_SOURCE = 80
"""Code points of a source at most that is an outlet or agency and nothing else."""
_FEW = 5
"""Words of a source at most that is somebody's written words: "a statement from the ministry"."""

_CLOSING = ("»", "”", "“", '"')
_INITIALS = re.compile(r"(?<=\w)\w+|\b[^\W\d_A-ZА-Я]\w*|\W+")
"""What is left out of a name to have the initials of its capitalised words."""
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=\s$)")

_Credit = tuple[OriginKind, str, Span]
"""The kind and name of an origin, and the words that credit it."""


def statement_origins(
    layout: Layout, statements: Sequence[Statement], whole: Sequence[Origin] = ()
) -> tuple[Origin, ...]:
    """What single statements credit: "told Reuters", « a déclaré à l'AFP », "Reuters reports that", "in a statement".

    A credit holds for the statement whose cue stands nearest in its sentence, and for those there of the same speaker;
    never for one that says it in its content. "Told the newspaper" credits the newspaper credited last, by a statement
    or by the `whole` article.
    """
    text, frames = layout.text, frames_of(layout.pack)
    sentences = layout.sentences
    by_sentence = _by_sentence(layout, statements)
    found = list(own_reports(layout, statements, by_sentence, frames))
    known = [*whole, *found]
    learned = _learned(whole)
    spots = sorted({*credit_spots(text, layout.pack), *(at for name in learned for at in _all(text, name))})
    for n, told in sorted(by_sentence.items()):
        if not holds(spots, sentences[n]) and not (known and any(_is_short(text, one) for one in told)):
            continue
        credits = list(_credits(text, sentences[n], frames, known, learned))
        meant = {one.id: [credit for credit in credits if one in _meant(credit[2], told)] for one in told}
        for one in told:
            listed = meant[one.id] or _addressed(text, one, sentences[n][1], frames, learned)
            listed = [*listed, *_posted(text, one, listed, frames)]
            listed += _as_source(text, one, listed, frames, known, learned)
            credited = [Origin(kind=kind, name=name, span=span, statement=one.id) for kind, name, span in listed]
            found += credited
            known += credited
    found += _told_before(layout, by_sentence, {one.statement for one in found}, frames, spots)
    return tuple(dict.fromkeys(found))


def _told_before(
    layout: Layout,
    by_sentence: Mapping[int, Sequence[Statement]],
    credited: Container[str | None],
    frames: Frames,
    spots: Sequence[int],
) -> Iterator[Origin]:
    """What a sentence without statements credits for the quotation behind it by one whom it names: "Roe spoke to CNN
    about it on Monday. “It holds,” Roe said." """
    text, sentences = layout.text, layout.sentences
    for n in sorted(by_sentence):
        quoted = [one for one in by_sentence[n] if one.mode == "direct" and one.speaker and one.id not in credited]
        if not quoted or n < 1 or n - 1 in by_sentence or not holds(spots, sentences[n - 1]):
            continue
        before = text[slice(*sentences[n - 1])]
        named = [one for one in quoted if one.speaker and one.speaker.name.split()[-1] in before]
        for pattern in (frames.told, frames.interview) if named else ():
            for credit in pattern.credits(text, *sentences[n - 1]) if pattern else ():
                if (said := who(credit, frames)) is not None:
                    for one in named:
                        yield Origin(kind=said[0], name=said[1], span=credit.span, statement=one.id)


def _learned(whole: Sequence[Origin]) -> frozenset[str]:
    """The agencies that the table lacks and the article's own dateline or tail credits: "(Iberpress)"."""
    listed = set(names().values())
    return frozenset(one.name for one in whole if one.kind == "agency" and one.name and one.name not in listed)


def _all(text: str, name: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(name), text)]


def _by_sentence(layout: Layout, statements: Sequence[Statement]) -> dict[int, list[Statement]]:
    """The statements by the sentence in which their cue (else their source) stands.

    Those inside a quotation are left out: where somebody says to have said something before ("as I said at that press
    conference") is no credit of the report's."""
    starts = [start for start, _ in layout.sentences]
    quotations = {one.id for one in statements if one.mode == "direct"}
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        if statement.parent in quotations:
            continue
        for start, _ in statement.cue[:1] or statement.source[:1]:
            n = bisect_right(starts, start) - 1
            if n >= 0:
                found.setdefault(n, []).append(statement)
    return found


def _meant(span: Span, told: Sequence[Statement]) -> list[Statement]:
    """The statements of a sentence that a credit in it is for."""
    options = [one for one in told if not within(span, one.content) or _behind_object(span, one)]
    if not options:
        return []
    nearest = min(options, key=lambda one: _distance(span, (one.cue or one.source)[0]))
    name = nearest.speaker.name if nearest.speaker else None
    return [one for one in options if one.speaker is None or name in (None, one.speaker.name)]


def _behind_object(span: Span, statement: Statement) -> bool:
    """Whether a credit ends a content that is an object and no clause: „wies die Vorwürfe auf Twitter zurück“."""
    return statement.rule.endswith(": object") and bool(statement.content) and span[1] == statement.content[-1][1]


def _distance(one: Span, other: Span) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


def _credits(
    text: str, sentence: Span, frames: Frames, known: Sequence[Origin], learned: Container[str]
) -> Iterator[_Credit]:
    """The credits of a sentence; words that one of them has taken are no second one."""
    taken: list[Span] = []
    for kind, name, span in (
        *_all_credits(text, sentence, frames, learned),
        *_back_credits(text, sentence, frames, known),
    ):
        if not meets(span, taken):
            taken.append(span)
            yield kind, name, span


def _all_credits(text: str, sentence: Span, frames: Frames, learned: Container[str]) -> Iterator[_Credit]:
    framed = (frames.told, frames.interview, frames.told_behind, frames.piece_of, frames.piece, frames.credited)
    for pattern in framed:
        for credit in pattern.credits(text, *sentence) if pattern else ():
            named = who(credit, frames, learned)
            past = pattern in (frames.piece, frames.piece_of) and _is_past(credit, frames)
            if named and not past:
                yield *named, credit.span
    for pattern in (frames.relayed, frames.relaying):
        for credit in pattern.credits(text, *sentence) if pattern else ():
            named = who(credit, frames, learned)
            if named and named[0] == "agency":
                yield *named, credit.span
    for credit in frames.aired.credits(text, *sentence) if frames.aired else ():
        named = who(credit, frames)
        if named and named[0] == "outlet" and on_air(credit, frames):
            yield *named, credit.span
    for match in frames.some.finditer(text, *sentence) if frames.some else ():
        if is_some(match, frames):
            yield "outlet", "", match.span()
    for match in frames.posts.finditer(text, *sentence) if frames.posts else ():
        yield "post", posted_on(match.group(), frames), match.span()
    for match in frames.handed.finditer(text, *sentence) if frames.handed else ():
        letter = frames.letters and frames.letters.search(match.group())
        if letter or not (frames.addressing and frames.addressing.match(text, match.end() + 1)):
            # not "in a statement to the court"
            yield "press release", "", match.span()
    for match in frames.press.finditer(text, *sentence) if frames.press else ():
        yield "interview", frames.reporters, match.span()


def _is_past(piece: Credit, frames: Frames) -> bool:
    """Whether words lead into a piece as into something that went before: "in the wake of a Times report"."""
    start = piece.span[0]
    return bool(frames.before and frames.before.search(piece.text, max(0, start - 40), start))


def _back_credits(text: str, sentence: Span, frames: Frames, known: Sequence[Origin]) -> Iterator[_Credit]:
    """Credits that name nobody and mean who was credited last: "told the newspaper", "said in the interview"."""
    if not known:
        return
    for match in frames.again.finditer(text, *sentence) if frames.again else ():
        if text[match.end() : match.end() + 1] in _CLOSING:
            continue  # the noun ends a name: «сказал „Девятому каналу“»
        if (last := _last(match, known, frames)) is not None:
            yield last.kind, last.name, match.span()
    for match in frames.same_talk.finditer(text, *sentence) if frames.same_talk else ():
        if frames.elsewhere and frames.elsewhere.match(text, match.end()):
            continue  # "in the interview with", with somebody named
        talk = next((one for one in reversed(known) if one.kind in ("interview", "outlet", "agency")), None)
        if talk is not None:
            yield talk.kind, talk.name, match.span()


def _last(match: re.Match[str], known: Sequence[Origin], frames: Frames) -> Origin | None:
    """The agency or outlet credited last, whichever the noun in a match calls it."""
    agency = frames.agency is not None and frames.agency.search(match.group())
    return next((one for one in reversed(known) if one.kind == ("agency" if agency else "outlet")), None)


def _addressed(text: str, statement: Statement, end: int, frames: Frames, learned: Container[str]) -> list[_Credit]:
    """Who was told, further on in the sentence of the cue and outside of what was said: « … a dit mardi X à l'AFP »."""
    if frames.addressed is None or not statement.cue:
        return []
    start = statement.cue[0][1]
    for credit in frames.addressed.credits(text, start, end):
        if credit.span[0] > start + _ADDRESSEE:
            break
        before = _WORD_BEFORE.search(text, start, credit.span[0])
        if within(credit.span, statement.content) or (before and before[0].lower() in frames.particles):
            continue  # „in der Welt“ tells a place, not whom
        named = who(credit, frames, learned)
        if named:
            return [(*named, credit.span)]
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
    text: str,
    statement: Statement,
    listed: Sequence[_Credit],
    frames: Frames,
    known: Sequence[Origin],
    learned: Container[str],
) -> Iterator[_Credit]:
    """An agency that is itself the source of a statement, an outlet that reports it (not one that speaks), media that
    stay unnamed ("local media"), or the written words of somebody: "the statement said"."""
    for start, end in statement.source[:1]:
        if end - start > _SOURCE or meets((start, end), (span for _, _, span in listed)):
            return
        source = text[start:end]
        agencies = [one for one in agency_pattern().finditer(text, start, end) if _ends(text[one.end() : end], frames)]
        for match in agencies:
            yield "agency", names()[match.group()], (start, end)
        if agencies:
            return
        if named := _named(source, frames, learned):
            if named[0] == "agency" or _reports(text, statement, frames):
                yield *named, (start, end)
        elif is_unnamed(source, frames):
            yield "outlet", "", (start, end)
        elif full := _by_initials(source, known):
            yield full.kind, full.name, (start, end)
        elif _passes(text, statement, source, frames):
            yield "outlet", source.strip('«»“”„" '), (start, end)
        elif frames.papers and len(source.split()) <= _FEW and frames.papers.search(source):
            yield "press release", "", (start, end)
        elif frames.noun and (noun := frames.noun.fullmatch(source)) and _reports(text, statement, frames):
            last = _last(noun, known, frames)
            if last is not None:
                yield last.kind, last.name, (start, end)


def _ends(rest: str, frames: Frames) -> bool:
    """Whether nothing follows an agency's name in a source but a noun for it («Казинформ» агенттігі), also in an
    apposition: "Xinhua, the official Chinese news agency"."""
    if rest.startswith(",") and frames.agency and frames.agency.search(rest):
        return True
    return not (frames.agency.sub("", rest) if frames.agency else rest).strip(' »”"')


def _named(source: str, frames: Frames, learned: Container[str]) -> tuple[OriginKind, str] | None:
    """The outlet or agency that a source names and nothing else beside an article: "The New York Times"."""
    credit = frames.named.whole(source.strip())
    return who(credit, frames, learned) if credit else None


def _by_initials(source: str, known: Sequence[Origin]) -> Origin | None:
    """The outlet or agency credited before whose initials a source is: "CNS" for "Christian News Service"."""
    if not source.isupper() or not 2 < len(source) < 6:
        return None
    named = [one for one in reversed(known) if one.kind in ("outlet", "agency")]
    return next((one for one in named if _INITIALS.sub("", one.name) == source), None)


def _is_short(text: str, statement: Statement) -> bool:
    """Whether a source may be initials."""
    return any(2 < end - start < 6 and text[start:end].isupper() for start, end in statement.source)


def _passes(text: str, statement: Statement, source: str, frames: Frames) -> bool:
    """Whether one capitalised word is the subject of a verb that only outlets and agencies have: «передает Нордика»."""
    if frames.passes is None or " " in source.strip() or not frames.run.search(source):
        return False
    return any(frames.passes.search(text, start, end) for start, end in statement.cue)


def _reports(text: str, statement: Statement, frames: Frames) -> bool:
    """Whether the cue of a statement tells that its source passes on what it says: "reports", "according to"."""
    said = " ".join(text[a:b] for a, b in statement.cue)
    if said.strip() == ":":  # "The Times reports:"
        said = text[statement.source[-1][1] : statement.cue[0][0]]
        if not said.strip() and outlet_pattern().fullmatch(text, *statement.source[-1]):
            return True  # "Newsweek: what comes next"
    return bool(frames.reports and frames.reports.search(said))
