"""The credit words of a pack as patterns, and who is credited where one of them matches."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from retold.facts.agencies import agency_pattern, names
from retold.facts.media import outlet_pattern, platform_pattern, platforms
from retold.facts.moments import month_names, weekday_names
from retold.facts.names import run_pattern
from retold.languages.pack import Credits, Pack, valued, words
from retold.records import OriginKind

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”)\]]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|info|ru|fr|de|kz|vn|uk|example|ua|eu|io|tv|news)\b(?:/\S*)?",
    re.I,
)
_LOW = r"[a-zß-ÿа-ѿҐ-ӿ][\w-]*"
"""A word that is no name."""
_SECOND_LEVEL = {"co", "com", "org", "gov", "net", "ac", "edu"}


class Frames(NamedTuple):
    """The compiled credit words of a pack."""

    source_line: re.Pattern[str] | None
    credited: re.Pattern[str] | None
    told: re.Pattern[str] | None
    interview: re.Pattern[str] | None
    photo: re.Pattern[str] | None
    release: re.Pattern[str] | None
    outlet: re.Pattern[str] | None
    source_words: re.Pattern[str] | None
    talks: re.Pattern[str] | None
    addressed: re.Pattern[str] | None
    addressing: re.Pattern[str] | None
    agency: re.Pattern[str] | None
    own: re.Pattern[str] | None
    us: re.Pattern[str] | None
    media: re.Pattern[str] | None
    media_behind: re.Pattern[str] | None
    aired: re.Pattern[str] | None
    told_behind: re.Pattern[str] | None
    piece: re.Pattern[str] | None
    piece_of: re.Pattern[str] | None
    press: re.Pattern[str] | None
    handed: re.Pattern[str] | None
    posts: re.Pattern[str] | None
    posting: re.Pattern[str] | None
    networks: Mapping[str, str]
    dates: frozenset[str]
    particles: frozenset[str]
    named: re.Pattern[str]
    reports: re.Pattern[str] | None
    elsewhere: re.Pattern[str] | None


@cache
def frames_of(pack: Pack) -> Frames:
    """The patterns that a pack's words fill; None for an empty listing."""
    credits = pack.credits
    name = run_pattern(pack).pattern
    article = _either(credits.articles)
    noun = _either(credits.agency_nouns)
    skip = rf"(?:(?:{article})(?:(?<=['’])|\s))?" if article else ""
    nouns = "|".join(filter(None, (noun, _either(credits.media))))
    skip += rf"(?:(?i:{nouns})\s)?" if nouns else ""
    quoted = r"[«“„\"]?\s?"

    def framed(listing: str) -> re.Pattern[str] | None:
        either = "|".join(_phrase(one) for one in sorted(words(listing), key=len, reverse=True))
        return (
            re.compile(rf"(?<!\w)(?i:{either})(?:(?<=['’])|\s{{1,2}}){skip}{quoted}(?P<who>{name}|{LINK.pattern})")
            if either
            else None
        )

    def opening(listing: str) -> re.Pattern[str] | None:
        either = _either(listing)
        return re.compile(rf"(?<!\w)(?i:{either})\s?(?:[:/]|©|\bby\b)\s?(?P<who>[^\n)\]]{{2,120}})") if either else None

    outlets = _either(credits.outlet_nouns)
    return Frames(
        source_line=opening(credits.sources),
        credited=framed(credits.credited),
        told=framed(credits.told),
        interview=framed(credits.interviews),
        photo=opening(credits.photos),
        release=re.compile(rf"(?<!\w)(?i:{_either(credits.releases)})(?!\w)") if credits.releases else None,
        outlet=re.compile(rf"(?<!\w)(?:{outlets})(?!\w)") if outlets else None,
        source_words=re.compile(rf"^(?i:{_either(credits.sources)})(?!\w)\s?:?\s?") if credits.sources else None,
        talks=re.compile(
            rf"(?<!\w)(?i:{'|'.join(sorted({re.escape(w.split()[0]) for w in words(credits.interviews)}))})(?!\w)"
        )
        if credits.interviews
        else None,
        addressed=framed(credits.addressing),
        addressing=_word(_either(credits.addressing)),
        agency=re.compile(rf"(?<!\w)(?i:{noun})(?!\w)") if noun else None,
        media=_word(_either(credits.media)),
        media_behind=_word(_either(credits.media)) if credits.media_behind else None,
        aired=framed(credits.aired),
        told_behind=re.compile(rf"(?P<who>{name})[»”\"]?\s(?i:{behind})(?!\w)")
        if (behind := _either(credits.told_behind))
        else None,
        piece=re.compile(
            rf"(?<!\w)(?i:(?:{article})\s)?(?P<who>{name})(?:['’]s?)?[»”\"]?\s(?:{_LOW}\s){{0,2}}?(?i:{pieces})(?!\w)"
        )
        if (pieces := _either(credits.pieces))
        else None,
        piece_of=re.compile(
            rf"(?<!\w)(?i:{pieces})\s(?:{_LOW}\s){{0,2}}?(?i:{joints})(?:(?<=['’])|\s){skip}{quoted}(?P<who>{name})"
        )
        if pieces and (joints := _either(credits.piece_joints))
        else None,
        press=_phrases(words(credits.press)),
        handed=_phrases(words(credits.handed)),
        posts=_phrases(_plain(credits.posts)),
        posting=_word("|".join(re.escape(verb) for verb in _plain(credits.posting))),
        networks=_networks(credits),
        particles=frozenset(words(pack.speech.particles)),
        dates=frozenset((*weekday_names(pack), *month_names(pack))),
        named=re.compile(rf"{skip}{quoted}(?P<who>{name})[»”\"]?(?:['’]s(?:\s[\w-]+){{1,3}})?"),
        reports=re.compile(rf"(?<!\w)(?i:{reports})(?!\w)") if (reports := _reporting(pack)) else None,
        elsewhere=re.compile(rf"\s(?:{given})\s(?!(?i:{_either(' '.join(weekday_names(pack)))}))")
        if (given := "|".join(sorted({re.escape(one.split()[-1]) for one in words(credits.interviews) if " " in one})))
        else None,
        own=_own(credits),
        us=_word(_either(credits.us)),
    )


def _own(credits: Credits) -> re.Pattern[str] | None:
    """What an outlet calls itself: the phrases for it, and what is "ours" of its staff with a word between at most."""
    parts = [rf"(?:{_either(credits.own)})(?!\w)"] if credits.own else []
    if credits.ours and credits.staff:
        staff = "|".join(re.escape(noun).replace(r"\*", r"\w*") for noun in words(credits.staff))
        parts.append(rf"(?:{_either(credits.ours)})\s(?:\w+\s)?(?:{staff})(?!\w)")
    return re.compile(rf"(?<!\w)(?i:{'|'.join(parts)})") if parts else None


def _word(either: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?i:{either})(?!\w)") if either else None


def _plain(listing: str) -> tuple[str, ...]:
    """The words of a listing without their values."""
    return tuple(entry.partition("=")[0] for entry in words(listing))


def _phrases(listed: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern for phrases in which "…" stands for up to four words and {platform} for a social network."""
    network = rf"(?-i:{platform_pattern().pattern})"
    either = "|".join(_phrase(one).replace(r"\{platform\}", network) for one in sorted(listed, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{either})(?!\w)") if either else None


def _phrase(phrase: str) -> str:
    parts = [r"(?:[\w’'.-]+\s){0,4}?" if part == "…" else re.escape(part) + r"\s{1,2}" for part in phrase.split()]
    return "".join(parts).removesuffix(r"\s{1,2}")


def _networks(credits: Credits) -> Mapping[str, str]:
    """The last word of each phrase for a post, and each verb of posting -> the network that it tells."""
    listed = valued(" ".join(entry for entry in f"{credits.posts} {credits.posting}".split() if "=" in entry))
    return {phrase.split()[-1].lower(): network for phrase, network in listed.items()}


def posted_on(said: str, frames: Frames) -> str:
    """The social network that the words for a post tell, "" where they tell none."""
    named = platform_pattern().search(said)
    if named:
        return platforms()[named.group()]
    return next((network for word in said.lower().split() if (network := frames.networks.get(word))), "")


def _reporting(pack: Pack) -> str:
    """The words of a cue by which its source passes on what others said or did."""
    return _either(f"{pack.credits.reports} {pack.speech.according}")


def _either(listing: str) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words(listing), key=len, reverse=True))


def who(match: re.Match[str], frames: Frames) -> tuple[OriginKind, str] | None:
    """(kind, name) of who is credited in a frame; None where nothing shows that it is an agency or outlet."""
    named = _undated(_in_marks(match) or match["who"], frames.dates)
    known = agency_pattern().match(named)
    if known:
        return "agency", names()[known.group()]
    if LINK.fullmatch(named):
        return "link", domain(named)
    if frames.agency and frames.agency.search(match.string, match.start(), match.start("who")):
        return "agency", named
    listed = outlet_pattern().match(match.string, match.start("who"))
    if listed or _called(match, frames):
        return "outlet", max(named, listed.group() if listed else "", key=len)
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
    if outlet_pattern().match(named) or _called(match, frames):
        return True
    return bool(frames.media and frames.media.search(named))


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
