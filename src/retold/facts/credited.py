"""Who is credited where a pattern of credit words matches: agency, outlet or link, and the network of a post."""

import re

from retold.facts.agencies import agency_pattern, names
from retold.facts.credits import LINK, Frames
from retold.facts.media import outlet_pattern, platform_pattern, platforms
from retold.records import OriginKind

_SECOND_LEVEL = {"co", "com", "org", "gov", "net", "ac", "edu"}


def who(match: re.Match[str], frames: Frames) -> tuple[OriginKind, str] | None:
    """(kind, name) of who is credited in a frame; None where nothing shows that it is an agency or outlet."""
    named = _in_marks(match) or _undated(match["who"], frames.dates)
    known = agency_pattern().match(named)
    if known:
        return "agency", names()[known.group()]
    if LINK.fullmatch(named):
        return "link", domain(named)
    if frames.agency and frames.agency.search(match.string, match.start(), match.start("who")):
        return "agency", named
    listed = outlet_pattern().match(match.string, match.start("who"))
    if listed or _called(match, frames):
        return "outlet", _with_noun(match, max(named, listed.group() if listed else "", key=len), frames)
    said = frames.outlet.search(named) if frames.outlet else None
    if said and (not named.isupper() or len(named) > (2 if said.group() == named else 3)):
        return "outlet", named
    return None


_MARKED = re.compile(r"[^\n«»“”„\"]{2,40}(?=[»”“\"])")


def _in_marks(match: re.Match[str]) -> str | None:
    """The whole of a name in quotation marks, of which the words behind the first may be small: «Лиский вестник»."""
    start = match.start("who")
    marked = match.string[start - 1 : start] in ("«", "“", "„", '"') and _MARKED.match(match.string, start)
    return marked.group().rstrip(" ,.;") if marked else None


def _undated(named: str, dates: frozenset[str]) -> str:
    """A name without the weekdays and months at its ends: "Fox News Tuesday"."""
    parts = named.split(" ")
    while len(parts) > 1 and parts[-1].lower() in dates:
        parts.pop()
    while len(parts) > 1 and parts[0].lower() in dates:
        parts.pop(0)
    return " ".join(parts)


def on_air(match: re.Match[str], frames: Frames) -> bool:
    """Whether a name behind "on" is surely an outlet's: in the table, called one, or with a noun for broadcasters."""
    named = match["who"]
    listed = outlet_pattern().match(match.string, match.start("who"))
    if listed and (listed.end() >= match.end("who") or listed.group().isupper()):
        return True  # "CNN Tuesday", but not « el Caracol Corazón »
    if _called(match, frames):
        return True
    return any(nouns.search(named) for nouns in (frames.media, frames.outlet) if nouns)


def _with_noun(match: re.Match[str], named: str, frames: Frames) -> str:
    """The name of an outlet with the noun before it that a capital makes a part of it: "Radio Alma", not "the magazine
    Alma"; never where all nouns have capitals."""
    before = match.string[match.start() : match.start("who")].split()[-1:]
    part = bool(before) and before[0][0].isupper() and frames.media is not None and not frames.nouns_capital
    return f"{before[0]} {named}" if part and frames.media and frames.media.fullmatch(before[0]) else named


_CLOSING = frozenset(' \xa0»”"')
"""What may stand between a name and the noun behind it."""


def _called(match: re.Match[str], frames: Frames) -> bool:
    """Whether a noun for outlets stands right beside the name: "the magazine X", "X magazine"."""
    before, after = match.string[match.start() : match.start("who")], match.end("who")
    found = list(frames.media.finditer(before)) if frames.media else []
    beside = bool(found) and not before[found[-1].end() :].strip(" «“\"„'")
    while match.string[after : after + 1] in _CLOSING:
        after += 1
    return beside or bool(frames.media_behind and frames.media_behind.match(match.string, after))


def domain(link: str) -> str:
    """The registered domain of an address: "https://www.nguoiduatin.vn/x" -> "nguoiduatin.vn".

    >>> domain("https://www.example.co.uk/a/b")
    'example.co.uk'
    """
    host = re.sub(r"^[a-z]+://", "", link.lower()).split("/")[0].split("@")[-1].split(":")[0]
    labels = host.removeprefix("www.").rstrip(".").split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-size:])


def posted_on(said: str, frames: Frames) -> str:
    """The social network that the words for a post tell, "" where they tell none."""
    named = platform_pattern().search(said)
    if named:
        return platforms()[named.group()]
    return next((network for word in said.lower().split() if (network := frames.networks.get(word))), "")
