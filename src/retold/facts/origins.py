"""What a whole article says it came from: agencies, outlets, links, pictures, press releases.

Patterns of place (brackets, dash, colon, line, position) are the engine's; words are the pack's. A mere mention is
never an origin.
"""

import re
from collections.abc import Iterator, Sequence

from retold.facts.agencies import agency_pattern, names
from retold.facts.credit_words import LINK
from retold.facts.credited import domain, who
from retold.facts.credits import Frames, frames_of
from retold.facts.media import outlets
from retold.facts.spots import named_spots
from retold.languages.pack import Pack, words
from retold.records import Origin, OriginKind, Span
from retold.text.layout import Layout

_HEAD_LINES = 8
"""Lines in which datelines and bylines are looked for: title, teaser, byline, pasted titles before the report."""
_TAIL_LINES = 30
"""Lines in which tails are looked for: credits stand before comments and widgets."""
_LEAD = 700
"""Code points from the start in which an interview or a comment given to somebody is the whole article's origin."""
_LINE = 220
"""A longer line is prose, no credit line."""

_DATELINE = re.compile(
    r"""(?:^|[.!?…]\s)[^\W\d_][^()\n.:;!?]{0,60}(?:\.[^()\n.:;!?]{0,40}){0,5}?\(\s*(?P<who>[^()\n]{2,60}?)\s*\)\s*\.?\s?[-–—―]""",
    re.VERBOSE,
)
_FIRST = re.compile(r"\((?P<who>[^()\n]{2,40})\)\s*\.?\s?[-–—―]")
_SLASHED = re.compile(r"/\s?(?P<who>[^\W\d_][^/\n]{1,30}?)\s?/")
_DOTTED = re.compile(
    r"[^\W\d_][^\n.:;!?()]{1,30}\.\s\d{1,2}\s[^\W\d_]{3,12}\.\s(?P<who>[^\W\d_a-zа-яіїєґ]{3,8}|[^\W\d_]+ТАГ)\.\s"
)
"""«КИЕВ. 4 июля. УНН.»"""
_HEADED = re.compile(r"(?P<who>[^\W\d_][\w .'’&-]{1,30}):\s")
_LEADING = re.compile(r"(?P<who>[^\W\d_][\w. /-]{1,40}?)\s[-–—―]+\s")
_BRACKETED = re.compile(r"[(\[]\s*(?P<inside>[^()\[\]\n]{2,80}?)\s*[)\]]\s*\.?$")
_UNKNOWN = re.compile(r"[^\W\d_a-z]{2,6}$")
_PARTS = re.compile(r"\s*(?:,|/|;|\||\+|&|\s-\s|\bet\b|\band\b|\bund\b|\by\b|\be\b|\bи\b)\s*")
_PHOTO_MARK = re.compile(r"(?:©|\(c\))\s*(?P<who>[^\n,;)\]\d]{2,60})(?=$|[)\]])")
"""A copyright sign credits a picture where an agency follows or in a bracket; before a year it is a page's foot."""


def origins(layout: Layout) -> tuple[Origin, ...]:
    """What the whole article credits, in the order of the text; several agencies in one credit are several origins.

    `name` is the agency's usual name, an outlet or person as written, a site's registered domain, "" where none is
    named.
    """
    text, frames = layout.text, frames_of(layout.pack)
    found: list[Origin] = []
    lines = layout.lines
    found += _in_title(text, lines[:1])
    for line in lines[:_HEAD_LINES]:
        found += _at_head(text, line)
    for line in lines[-_TAIL_LINES:]:
        found += _at_tail(text, line, frames, lines)
    if not any(origin.kind == "agency" for origin in found):
        found += _sign_off(text, lines[-_TAIL_LINES:], layout.pack)
    found += _in_lead(text, lines, frames, named_spots(text, layout.pack))
    return _distinct(found)


def _sign_off(text: str, lines: Sequence[Span], pack: Pack) -> Iterator[Origin]:
    """The house style in which an agency signs: "(Reporting by …; Editing by …)"."""
    entries = [entry.partition("=") for entry in words(pack.credits.sign_offs)]
    for start, end in lines:
        opened = text.rfind("(", start, end) if text[end - 1] in ").]" else -1
        signed = text[opened + 1 : end].lower() if opened >= 0 else ""
        for phrase, _, agency in entries:
            if signed.startswith(phrase) and ";" in signed:
                yield Origin(kind="agency", name=agency, span=(opened, end))


def _distinct(found: Sequence[Origin]) -> tuple[Origin, ...]:
    """Each (kind, name, place) once, in the order of the text; a photo's credit is no agency's tail."""
    photos = [origin.span for origin in found if origin.kind == "photo"]
    kept: dict[tuple[str, str, Span], Origin] = {}
    for origin in sorted(found, key=lambda o: (o.span, o.kind, o.name)):
        if origin.kind != "photo" and any(a <= origin.span[0] < b for a, b in photos):
            continue
        kept.setdefault((origin.kind, origin.name, origin.span), origin)
    return tuple(kept.values())


def _in_title(text: str, title: Sequence[Span]) -> Iterator[Origin]:
    """A listed outlet or agency before a colon at the title's head: "Newsweek: What comes next"."""
    for start, end in title:
        headed = _HEADED.match(text, start, end)
        if headed and (headed["who"] in names() or headed["who"] in outlets()):
            kind: OriginKind = "agency" if headed["who"] in names() else "outlet"
            name = names().get(headed["who"], headed["who"])
            yield Origin(kind=kind, name=name, span=headed.span("who"))


def _at_head(text: str, line: Span) -> Iterator[Origin]:
    """Datelines: "(AGENCY) - PLACE", "PLACE, date (AGENCY) -", "PLACE. /AGENCY/", "AGENCY -"."""
    start, end = line
    head = text[start : min(end, start + 260)]
    first = _FIRST.match(head)
    if first and first["who"] in names():
        yield Origin(kind="agency", name=names()[first["who"]], span=(start, start + first.end("who") + 1))
        return
    dateline = _DATELINE.match(head)
    if (dateline and not dateline["who"][0].islower()) or (dateline and dateline["who"] in names()):
        a, b = dateline.span("who")
        for name, _ in _agencies_in(dateline["who"], unknown=not re.search(r"\d", dateline["who"])):
            yield Origin(kind="agency", name=name, span=(start + a - 1, start + b + 1))
        return
    dotted = _DOTTED.search(head[:200])
    if dotted:
        a, b = dotted.span("who")
        yield Origin(kind="agency", name=names().get(dotted["who"], dotted["who"]), span=(start + a, start + b))
        return
    slashed = _SLASHED.search(head[:120])
    if slashed and slashed["who"] in names():
        yield Origin(kind="agency", name=names()[slashed["who"]], span=(start + slashed.start(), start + slashed.end()))
        return
    leading = _LEADING.match(head)
    if leading:
        known = [part for part in _PARTS.split(leading["who"].replace(".", ",")) if part in names()]
        for part in known:
            yield Origin(kind="agency", name=names()[part], span=(start, start + leading.end("who")))


def _at_tail(text: str, line: Span, frames: Frames, lines: Sequence[Span]) -> Iterator[Origin]:
    """Credit lines, brackets at a line's end, sources, pictures, press releases."""
    start, end = line
    words_ = text[start:end]
    if len(words_) > _LINE and words_[-1] not in ").]":
        return
    photo = frames.photo.search(words_[-200:]) if frames.photo else None
    shift = max(0, len(words_) - 200)
    mark = _PHOTO_MARK.search(words_) if len(words_) < 400 and ("©" in words_ or "(c)" in words_) else None
    if photo and _opens_credit(words_, shift + photo.start()):
        who = _trim(photo["who"])
        a = start + shift + photo.start()
        yield Origin(kind="photo", name=who, span=(a, start + shift + photo.start("who") + len(photo["who"].rstrip())))
        return
    if (
        mark
        and not LINK.search(mark["who"])
        and ("/" in mark["who"] or agency_pattern().search(mark["who"]) or mark.end() < len(words_))
    ):
        yield Origin(
            kind="photo", name=_trim(mark["who"]), span=(start + mark.start("who") - 1, start + mark.end("who"))
        )
        return
    source = frames.source_line.match(words_) if frames.source_line and len(words_) < _LINE else None
    if source:
        yield from _credited(source["who"], start, (start, end))
        return
    bracket = _BRACKETED.search(words_[-120:])
    if bracket:
        a = start + max(0, len(words_) - 120) + bracket.start()
        inside, credit = _without_source_words(bracket["inside"], frames)
        alone = not words_[: max(0, len(words_) - 120) + bracket.start()].rstrip()[-1:].isalnum()
        last = alone and (line == lines[-1] or lines.index(line) >= len(lines) - 4)
        for name, _ in _agencies_in(
            inside, unknown=credit or (last and bool(_UNKNOWN.match(inside)) and inside.isupper())
        ):
            yield Origin(kind="agency", name=name, span=(a, end))
        if credit:
            for link in LINK.finditer(inside):
                yield Origin(kind="link", name=domain(link.group()), span=(a, end))
    elif len(words_) < 60 and all(part in names() for part in _PARTS.split(words_.strip(" .()")) if part):
        for part in filter(None, _PARTS.split(words_.strip(" .()"))):
            yield Origin(kind="agency", name=names()[part], span=line)


def _opens_credit(line: str, at: int) -> bool:
    """A picture's credit opens a line or a bracket, or follows a sentence's end in a caption."""
    before = line[:at].rstrip()
    return not before or before[-1] in "(.[|…!?—–-"


def _trim(who: str) -> str:
    return who.strip().rstrip(".,;)]").strip()


def _without_source_words(inside: str, frames: Frames) -> tuple[str, bool]:
    found = frames.source_words.match(inside) if frames.source_words else None
    return (inside[found.end() :], True) if found else (inside, False)


def _agencies_in(credit: str, *, unknown: bool) -> Iterator[tuple[str, str]]:
    """(name, spelling) of every agency of a credit; with `unknown`, names that the table lacks too."""
    parts = [part for part in _PARTS.split(credit) if part]
    if not parts or not (unknown or any(part in names() for part in parts)):
        inner = agency_pattern().fullmatch(credit.strip())
        if inner:
            yield names()[inner.group()], inner.group()
        return
    if credit.strip() in names():
        yield names()[credit.strip()], credit.strip()
        return
    for part in parts:
        if part in names():
            yield names()[part], part
        elif unknown and part[0].isupper() and len(part) < 40 and len(part.split()) <= 4:
            yield part, part


def _credited(who: str, start: int, span: Span) -> Iterator[Origin]:
    """What a source line names: links, agencies, else one outlet."""
    links = list(LINK.finditer(who))
    for link in links:
        yield Origin(kind="link", name=domain(link.group()), span=span)
    if links:
        return
    found = list(_agencies_in(_trim(who), unknown=False))
    for name, _ in found:
        yield Origin(kind="agency", name=name, span=span)
    if not found and len(who) < 80 and _trim(who)[:1].isupper():
        yield Origin(kind="outlet", name=_trim(who), span=span)


def _in_lead(text: str, lines: Sequence[Span], frames: Frames, spots: Sequence[int]) -> Iterator[Origin]:
    """Interviews and comments given to somebody, and what is credited in words: in the lead they are the article's."""
    if not lines:
        return
    lead = lines[0][0] + _LEAD
    for spot in spots:
        start, end = max(0, spot - 60), spot + 80
        for frame in (frames.interview, frames.told, frames.told_behind) if spot < lead else ():
            for credit in frame.credits(text, start, end) if frame else ():
                talk = frame is not frames.told or (
                    frames.talks and frames.talks.search(text, credit.span[0], credit.span[1] + 40)
                )
                if talk and (named := who(credit, frames)):
                    yield Origin(kind=named[0], name=named[1], span=credit.span)
        for frame in (frames.credited, frames.firsts):
            for credit in frame.credits(text, start, end) if frame else ():
                if (named := who(credit, frames)) is not None:
                    yield Origin(kind=named[0], name=named[1], span=credit.span)
    release = frames.release.search(text[: lines[0][0] + 400]) if frames.release else None
    if release:
        yield Origin(kind="press release", name="", span=release.span())
