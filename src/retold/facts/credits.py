"""The credit words of a pack as patterns, and who is credited where one of them matches."""

import re
from functools import cache
from typing import NamedTuple

from retold.facts.agencies import agency_pattern, names
from retold.facts.moments import weekday_names
from retold.facts.names import run_pattern
from retold.languages.pack import Pack, words
from retold.records import OriginKind

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”)\]]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|info|ru|fr|de|kz|vn|uk|example|ua|eu|io|tv|news)\b(?:/\S*)?",
    re.I,
)
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
    agency: re.Pattern[str] | None
    own: re.Pattern[str] | None
    named: re.Pattern[str] | None
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
    skip += rf"(?:(?i:{noun})\s)?" if noun else ""
    quoted = r"[«“\"]?\s?"

    def framed(listing: str) -> re.Pattern[str] | None:
        either = _either(listing)
        return (
            re.compile(rf"(?<!\w)(?i:{either})(?:(?<=['’])|\s){skip}{quoted}(?P<who>{name}|{LINK.pattern})")
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
        agency=re.compile(rf"(?<!\w)(?i:{noun})(?!\w)") if noun else None,
        named=re.compile(rf"{skip}{quoted}(?P<who>{name})[»”\"]?") if outlets else None,
        reports=re.compile(rf"(?<!\w)(?i:{reports})(?!\w)") if (reports := _reporting(pack)) else None,
        elsewhere=re.compile(rf"\s(?:{given})\s(?!(?i:{_either(' '.join(weekday_names(pack)))}))")
        if (given := "|".join(sorted({re.escape(one.split()[-1]) for one in words(credits.interviews) if " " in one})))
        else None,
        own=re.compile(rf"(?<!\w)(?i:{_either(credits.own)})(?!\w)") if credits.own else None,
    )


def _reporting(pack: Pack) -> str:
    """The words of a cue by which its source passes on what others said or did."""
    return _either(f"{pack.credits.reports} {pack.speech.according}")


def _either(listing: str) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words(listing), key=len, reverse=True))


def who(match: re.Match[str], frames: Frames) -> tuple[OriginKind, str] | None:
    """(kind, name) of who is credited in a frame; None where nothing shows that it is an agency or outlet."""
    named = match["who"]
    known = agency_pattern().match(named)
    if known:
        return "agency", names()[known.group()]
    if LINK.fullmatch(named):
        return "link", domain(named)
    if frames.agency and frames.agency.search(match.string, match.start(), match.start("who")):
        return "agency", named
    said = frames.outlet.search(named) if frames.outlet else None
    if said and (not named.isupper() or len(named) > (2 if said.group() == named else 3)):
        return "outlet", named
    return None


def domain(link: str) -> str:
    """The registered domain of an address: "https://www.nguoiduatin.vn/x" -> "nguoiduatin.vn".

    >>> domain("https://www.example.co.uk/a/b")
    'example.co.uk'
    """
    host = re.sub(r"^[a-z]+://", "", link.lower()).split("/")[0].split("@")[-1].split(":")[0]
    labels = host.removeprefix("www.").rstrip(".").split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-size:])
