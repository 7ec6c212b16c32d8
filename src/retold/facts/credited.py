"""Who is credited where a pattern of credit words matches: agency, outlet or link, and the network of a post."""

import re
from collections.abc import Container

from retold.facts.agencies import OTHER_AGENCIES, OTHER_FIRMS, agency_pattern, names
from retold.facts.countries import plain
from retold.facts.credit_frames import Credit
from retold.facts.credit_words import LINK, ungendered
from retold.facts.media import outlet_pattern, platform_pattern, platforms, station
from retold.facts.outlet_nouns import OutletNouns
from retold.records import OriginKind

_SHORT = 3
"""Words of a foreign name in which the noun for outlets need not stand last: « El Tiempo Latino »."""
_SECOND_LEVEL = {"co", "com", "org", "gov", "net", "ac", "edu"}


def who(credit: Credit, frames: OutletNouns, learned: Container[str] = frozenset()) -> tuple[OriginKind, str] | None:
    """(kind, name) of who is credited in a frame; None where nothing shows that it is an agency or outlet. `learned`
    holds the agencies that the table lacks and the article's own credits name."""
    named = _in_marks(credit) or _one_script(_undated(credit.who, frames.dates), credit, frames)
    called = _kind(credit, frames)
    if called is None:
        nearer = _nearer(credit, frames)
        return who(nearer, frames, learned) if nearer else _before_noun(credit, frames)
    known = agency_pattern().match(named)
    if known and not named.startswith(OTHER_FIRMS):
        return "agency", names()[known.group()]
    if named in learned:
        return "agency", named
    if frames.agency and frames.agency.search(called) and named not in OTHER_AGENCIES:
        return "agency", named
    listed = outlet_pattern().match(credit.text, credit.name[0])
    if LINK.fullmatch(named) and not listed:
        return ("outlet", named) if frames.media and frames.media.search(called) else ("link", domain(named))
    if sign := station(named):
        return "outlet", sign
    if listed or _called(credit, frames):
        return "outlet", _with_noun(credit, max(named, listed.group() if listed else "", key=len), frames)
    if frames.services and frames.services.match(credit.text, credit.name[1] + 1):
        return "agency", named
    said = frames.outlet.search(named) if frames.outlet else None
    if said and (not named.isupper() or len(named) > (2 if said.group() == named else 3)):
        return "outlet", named
    return ("outlet", named) if _abroad(named, frames) else None


_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def _one_script(named: str, credit: Credit, frames: OutletNouns) -> str:
    """The words of a name in the script of the one beside the frame: «газете Harlow News [Ивану]»; a noun for an outlet
    that opens the sentence is none of them: «[Издание] Harlow News»."""
    parts = named.split(" ")
    scripts = [bool(_LATIN.search(part)) for part in parts]
    letters = [any(letter.isalpha() for letter in part) for part in parts]
    if len({script for script, worded in zip(scripts, letters, strict=True) if worded}) < 2:
        return named
    if credit.name[1] < credit.span[1]:  # a noun behind calls it so
        first = max(
            n
            for n, (script, worded) in enumerate(zip(scripts, letters, strict=True))
            if worded and script != scripts[-1]
        )
        return " ".join(parts[first + 1 :])
    last = next(
        n for n, (script, worded) in enumerate(zip(scripts, letters, strict=True)) if worded and script != scripts[0]
    )
    noun = frames.media is not None and all(frames.media.fullmatch(part) for part in parts[:last])
    return " ".join(parts[last:] if noun else parts[:last])


def _abroad(named: str, frames: OutletNouns) -> bool:
    """Whether a name of several words ends with a noun for outlets of another language, or is short and holds one."""
    found = [one.end() for one in frames.foreign.finditer(named)] if " " in named else []
    return bool(found) and (found[-1] == len(named) or len(named.split()) <= _SHORT)


def _kind(credit: Credit, frames: OutletNouns) -> str | None:
    """The words before a name that call it an agency or outlet; None where others stand between the two: "told the
    newspaper that Roe"."""
    if not credit.kind:
        return credit.before
    before, _, behind = _around_noun(credit.described, frames)
    fits = all(_describes(one, frames) for one in before) and all(_is_kind(one, frames) for one in behind)
    return credit.before if fits else None


def _around_noun(kind: str, frames: OutletNouns) -> tuple[list[str], str, list[str]]:
    """The words before the noun for an agency or outlet, the noun, and the words behind it."""
    found = [one for nouns in (frames.agency, frames.media) if nouns for one in nouns.finditer(kind)]
    noun = max(found, key=lambda one: (one.end(), one.end() - one.start()))
    start = kind.rfind(" ", 0, noun.start()) + 1  # "US-Sender"
    return kind[:start].split(), kind[start : noun.end()], kind[noun.end() :].split()


def _describes(word: str, frames: OutletNouns) -> bool:
    """Whether a word tells where an outlet is or what it is like, or is a determiner."""
    return plain(word) in frames.determiners or _is_kind(word, frames)


def _is_kind(word: str, frames: OutletNouns) -> bool:
    return ungendered(plain(word)) in frames.nations or frames.kinds.fullmatch(word) is not None


def is_some(match: re.Match[str], frames: OutletNouns) -> bool:
    """Whether words tell of a medium without its name: "told a Harlow newspaper", "told a local newspaper"."""
    before = match["before"].split()
    return all(_describes(one, frames) or one[0].isupper() for one in before)


def is_unnamed(source: str, frames: OutletNouns) -> bool:
    """Whether a source is media that stay unnamed: "local media", « la presse russe », not "the press secretary"."""
    match = frames.at_large.fullmatch(source) if frames.at_large else None
    if match is None:
        return False
    return all(_describes(one, frames) for one in f"{match['before']} {match['behind']}".split())


def _nearer(credit: Credit, frames: OutletNouns) -> Credit | None:
    """The credit of the first of several, where the noun found calls another: "with the Rioni Post and the agency
    Pontika"."""
    start, end = credit.kind or (0, 0)
    first = next(
        (one for one in re.finditer(r"\S+", credit.described) if plain(one[0]) not in frames.determiners), None
    )
    run = frames.run.match(credit.text, start + first.start(), end) if first else None
    joined = credit.text[run.end() : end].split()[:2] if run else []
    if run is None or len(joined) < 2 or not joined[0].islower() or plain(joined[1]) not in frames.determiners:
        return None
    return Credit(credit.text, (credit.span[0], run.end()), run.span(), None)


def _before_noun(credit: Credit, frames: OutletNouns) -> tuple[OriginKind, str] | None:
    """The name before the noun that calls it an agency or outlet, where what follows the noun is none of it: "told
    Reuters news agency Monday"."""
    if credit.kind is None:
        return None
    before, noun, _ = _around_noun(credit.described, frames)
    names_ = [one for one in before if not one[0].islower() and not _describes(one, frames)]
    run = frames.run.match(credit.described, credit.described.find(names_[0])) if names_ else None
    led = credit.text[credit.span[0] : credit.kind[0]].split()[-1:]
    if run is None or frames.media_behind is None or (led and led[0].lower() in frames.indefinite):
        return None
    known = agency_pattern().match(run.group())
    if known:
        return "agency", names()[known.group()]
    if frames.services and frames.services.search(noun):
        return "agency", run.group()
    return ("outlet", run.group()) if frames.media and frames.media.search(noun) else None


_MARKED = re.compile(r"[^\n«»“”„\"]{2,40}(?=[»”“\"])")


def _in_marks(credit: Credit) -> str | None:
    """The whole of a name in quotation marks, of which the words behind the first may be small: «Лиский вестник»."""
    start = credit.name[0]
    marked = credit.text[start - 1 : start] in ("«", "“", "„", '"') and _MARKED.match(credit.text, start)
    return marked.group().rstrip(" ,.;") if marked else None


def _undated(named: str, dates: frozenset[str]) -> str:
    """A name without the weekdays and months at its ends: "Fox News Tuesday"."""
    parts = named.split(" ")
    while len(parts) > 1 and parts[-1].lower() in dates:
        parts.pop()
    while len(parts) > 1 and parts[0].lower() in dates:
        parts.pop(0)
    return " ".join(parts)


def on_air(credit: Credit, frames: OutletNouns) -> bool:
    """Whether a name behind "on" is surely an outlet's: in the table, called one, or with a noun for broadcasters."""
    named = credit.who
    listed = outlet_pattern().match(credit.text, credit.name[0])
    if listed and (listed.end() >= credit.name[1] or listed.group().isupper()):
        return True  # "CNN Tuesday", but not « el Caracol Corazón »
    if _called(credit, frames):
        return True
    return any(nouns.search(named) for nouns in (frames.media, frames.outlet) if nouns)


def _with_noun(credit: Credit, named: str, frames: OutletNouns) -> str:
    """The name of an outlet with the noun before it that a capital makes a part of it: "Radio Alma", not "the magazine
    Alma"; never where all nouns have capitals."""
    before = credit.before.split()[-1:]
    part = bool(before) and before[0][0].isupper() and frames.media is not None and not frames.nouns_capital
    part = part and bool(_LATIN.search(before[0])) == bool(_LATIN.search(named))  # not «Издание Harlow News»
    return f"{before[0]} {named}" if part and frames.media and frames.media.fullmatch(before[0]) else named


_CLOSING = frozenset(' \xa0»”"')
"""What may stand between a name and the noun behind it."""


def _called(credit: Credit, frames: OutletNouns) -> bool:
    """Whether a noun for outlets stands right beside the name: "the magazine X", "X magazine"."""
    before, after = credit.before, credit.name[1]
    found = list(frames.media.finditer(before)) if frames.media else []
    between = before[found[-1].end() :].strip(" «“\"„'").split() if found else []
    beside = bool(found) and all(_describes(one, frames) for one in between)
    if not beside and _describes(credit.who, frames):
        return False  # "told the British newspaper"
    if not beside and before.split()[-1:] and before.split()[-1].lower() in frames.indefinite:
        return False  # "told a Harlow newspaper"
    while credit.text[after : after + 1] in _CLOSING:
        after += 1
    return beside or bool(frames.media_behind and frames.media_behind.match(credit.text, after))


def domain(link: str) -> str:
    """The registered domain of an address: "https://www.nguoiduatin.vn/x" -> "nguoiduatin.vn".

    >>> domain("https://www.example.co.uk/a/b")
    'example.co.uk'
    """
    host = re.sub(r"^[a-z]+://", "", link.lower()).split("/")[0].split("@")[-1].split(":")[0]
    labels = host.removeprefix("www.").rstrip(".").split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-size:])


def posted_on(said: str, frames: OutletNouns) -> str:
    """The social network that the words for a post tell, "" where they tell none."""
    named = platform_pattern().search(said)
    if named:
        return platforms()[named.group()]
    return next((network for word in said.lower().split() if (network := frames.networks.get(word))), "")
