"""The credit words of a pack as patterns."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from retold.facts.countries import countries
from retold.facts.media import platform_pattern
from retold.facts.moments import month_names, weekday_names
from retold.facts.names import run_pattern
from retold.languages import codes
from retold.languages import pack as pack_of
from retold.languages.pack import Credits, Pack, valued, words

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"»”)\]]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|info|ru|fr|de|kz|vn|uk|example|ua|eu|io|tv|news|(?-i:pl|lv|lt|ee|by|kg|uz|md|ge|az|cz|sk|hu|ro|bg|rs|hr|gr|nl|dk|fi|ch|es|pt|br|mx|ar|cl|tr|ir|il|jp|cn|kr|au|nz|za|ca))\b(?:/\S*)?",
    re.I,
)
_ADDRESS = rf"(?i:{LINK.pattern})"
_DATED = r"(?:\s[^\n.!?,]{1,20},\s\d{1,2}\s\w{3,12},)?"
"""A day set off by a comma: «передає у п'ятницю, 15 січня, Reuters»."""
_LOW = r"[a-zß-ÿа-ѿҐ-ӿ][\w-]*"
"""A word that is no name."""
_WORD = r"[^\W\d_][\w’'.-]*"
"""Any word."""


_GENDER = re.compile(r"(?:[ao]s?|e)$")
"""Endings by which adjectives of Romance languages tell gender and number."""


class Frames(NamedTuple):
    """The compiled credit words of a pack."""

    source_line: re.Pattern[str] | None
    credited: re.Pattern[str] | None
    told: re.Pattern[str] | None
    relayed: re.Pattern[str] | None
    relaying: re.Pattern[str] | None
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
    again: re.Pattern[str] | None
    noun: re.Pattern[str] | None
    some: re.Pattern[str] | None
    same_talk: re.Pattern[str] | None
    papers: re.Pattern[str] | None
    letters: re.Pattern[str] | None
    before: re.Pattern[str] | None
    firsts: re.Pattern[str] | None
    press: re.Pattern[str] | None
    handed: re.Pattern[str] | None
    posts: re.Pattern[str] | None
    posting: re.Pattern[str] | None
    reporters: str
    networks: Mapping[str, str]
    dates: frozenset[str]
    particles: frozenset[str]
    named: re.Pattern[str]
    reports: re.Pattern[str] | None
    elsewhere: re.Pattern[str] | None
    nouns_capital: bool
    foreign: re.Pattern[str]
    nations: frozenset[str]
    kinds: re.Pattern[str]
    run: re.Pattern[str]
    services: re.Pattern[str] | None
    passes: re.Pattern[str] | None
    at_large: re.Pattern[str] | None
    determiners: frozenset[str]
    indefinite: frozenset[str]


@cache
def frames_of(pack: Pack) -> Frames:
    """The patterns that a pack's words fill; None for an empty listing."""
    credits = pack.credits
    name = run_pattern(pack).pattern
    article = _either(credits.articles)
    noun = _either(credits.agency_nouns)
    skip = rf"(?:(?:{article})(?:(?<=['’])|\s))?" if article else ""
    nouns = "|".join(filter(None, (noun, _either(credits.media))))
    word = _LOW if pack.names.nouns_capital else _WORD
    # a noun with what describes it, on either side: "the British newspaper X", « la chaîne publique X »
    if nouns:
        skip += rf"(?P<kind>(?:{word}\s){{0,2}}?(?i:(?:[\w-]+-)?(?:{nouns}))(?:\s{_LOW}){{0,2}}\s)?"
    quoted = r"[«“„\"]?\s?"
    services = _either(" ".join(one for one in credits.agency_nouns.split() if "_" in one))
    behind_name = rf"|\s(?i:{services}|{_either(credits.media)})" if credits.media_behind else ""

    def framed(listing: str, between: str = "") -> re.Pattern[str] | None:
        either = "|".join(_phrase(one) for one in sorted(words(listing), key=len, reverse=True))
        return (
            re.compile(rf"(?<!\w)(?i:{either}){between}(?:(?<=['’])|\s{{1,2}}){skip}{quoted}(?P<who>{_ADDRESS}|{name})")
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
        relayed=framed(f"{credits.reports} {pack.speech.according}", _DATED),
        relaying=re.compile(rf"(?P<who>{name})[»”\"]?\s(?i:{reports})(?!\w)")
        if (reports := _either(credits.reports))
        else None,
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
            rf"(?<!\w)(?i:(?:{article})\s)?(?P<who>{name}(?:/\w+(?:\s{name})?)?)(?:['’]s?)?[»”\"]?\s(?:{_LOW}\s)??(?i:{pieces})(?!\w)"
        )
        if (pieces := _either(credits.pieces))
        else None,
        piece_of=re.compile(
            rf"(?<!\w)(?i:{pieces})\s(?:{_LOW}\s){{0,2}}?(?i:{joints})(?:(?<=['’])|\s){skip}{quoted}(?P<who>{name})"
        )
        if pieces and (joints := _either(credits.piece_joints))
        else None,
        again=_again(credits, article, nouns),
        noun=re.compile(rf"(?i:(?:(?:{article})(?:(?<=['’])|\s))?(?:{nouns}))") if nouns and article else _whole(nouns),
        some=_some(pack),
        same_talk=_phrases(words(credits.same_talk)),
        papers=_word(_either(credits.papers)),
        letters=_word(_either(credits.letters)),
        before=re.compile(rf"(?<!\w)(?i:{led})(?:(?<=['’])|\s)(?:\w{{1,4}}['’\s])?$")
        if (led := _either(credits.before))
        else None,
        firsts=re.compile(rf"(?P<who>{name})[»”\"]?,?\s(?i:{firsts})(?!\w)")
        if (firsts := _either(credits.firsts))
        else None,
        reporters=next(iter(words(credits.press)), "").split(" ")[-1],
        press=_phrases(words(credits.press)),
        handed=_phrases(words(credits.handed)),
        posts=_phrases(_plain(credits.posts)),
        posting=_word("|".join(re.escape(verb) for verb in _plain(credits.posting))),
        networks=_networks(credits),
        particles=frozenset(words(pack.speech.particles)),
        dates=frozenset((*weekday_names(pack), *month_names(pack))),
        named=re.compile(
            rf"{skip}{quoted}(?P<who>{_ADDRESS}|{name})[»”\"]?"
            rf"(?:['’]s(?:\s[\w-]+){{1,3}}{behind_name})?"
        ),
        reports=re.compile(rf"(?<!\w)(?i:{reports})(?!\w)") if (reports := _reporting(pack)) else None,
        elsewhere=re.compile(rf"(?:\s[\w’']+){{0,2}}?\s(?:{given})\s(?!(?i:{_either(' '.join(weekday_names(pack)))}))")
        if (given := "|".join(sorted({re.escape(one.split()[-1]) for one in words(credits.interviews) if " " in one})))
        else None,
        own=_own(credits),
        us=_word(_either(credits.us)),
        nouns_capital=pack.names.nouns_capital,
        foreign=_foreign(),
        nations=frozenset(ungendered(nation) for nation in countries(pack)),
        kinds=re.compile("|".join(re.escape(one).replace(r"\*", r"\w*") for one in words(credits.kinds)), re.I),
        run=run_pattern(pack),
        services=_word(services) if behind_name else None,
        passes=_word(_either(credits.passes)),
        at_large=re.compile(rf"(?P<before>(?:{_WORD}\s){{0,3}}?)(?i:{large})(?P<behind>(?:\s{_LOW}){{0,2}})")
        if (large := _either(credits.at_large))
        else None,
        indefinite=frozenset(words(pack.names.indefinite)),
        determiners=frozenset(words(" ".join((credits.articles, pack.names.definite, pack.names.indefinite)))),
    )


def ungendered(adjective: str) -> str:
    """An adjective in small letters without the ending that tells gender: « russa » and « russo » are one."""
    return _GENDER.sub("", adjective)


@cache
def _foreign() -> re.Pattern[str]:
    """The nouns for outlets of all languages: a newspaper keeps its name abroad (« le Boston Courier »)."""
    nouns = {noun for code in codes() for noun in words(pack_of(code).credits.outlet_nouns)}
    return re.compile(rf"(?<!\w)(?:{_either(' '.join(sorted(noun.replace(' ', '_') for noun in nouns)))})(?!\w)")


def _own(credits: Credits) -> re.Pattern[str] | None:
    """What an outlet calls itself: the phrases for it, and what is "ours" of its staff with a word between at most."""
    parts = [rf"(?:{_either(credits.own)})(?!\w)"] if credits.own else []
    if credits.ours and credits.staff:
        staff = "|".join(re.escape(noun).replace(r"\*", r"\w*") for noun in words(credits.staff))
        parts.append(rf"(?:{_either(credits.ours)})\s(?:\w+\s)?(?:{staff})(?!\w)")
    return re.compile(rf"(?<!\w)(?i:{'|'.join(parts)})") if parts else None


def _again(credits: Credits, article: str, nouns: str) -> re.Pattern[str] | None:
    """Who was told by a common noun alone, whoever it is: "told the newspaper", « au quotidien »."""
    told = _either(f"{credits.told} {credits.addressing}")
    if not told or not nouns:
        return None
    beside = rf"(?:(?:{article})(?:(?<=['’])|\s))?" if article else ""
    name = r"\s?[«„“\"]?[^\W\d_a-zß-ÿа-ѿґ]"
    # nouns whose case shows that somebody is told: «сообщил изданию»
    alone = _either(" ".join(set(credits.addressing.split()) & {*credits.media.split(), *credits.agency_nouns.split()}))
    alone = rf"|(?:{alone})" if alone else ""
    return re.compile(rf"(?<!\w)(?i:(?:{told})(?:(?<=['’])|\s){beside}(?:{nouns}){alone})(?!\w)(?!{name})")


def _some(pack: Pack) -> re.Pattern[str] | None:
    """Who was told or on whose air, where no name tells which: "told a Harlow newspaper", « à une chaîne russe »."""
    credits = pack.credits
    given, one = _either(f"{credits.told} {credits.addressing} {credits.aired}"), _either(pack.names.indefinite)
    if not given or not one or not credits.media:
        return None
    behind = rf"(?P<behind>(?:\s{_LOW})?)"
    return re.compile(
        rf"(?<!\w)(?i:(?:{given})(?:(?<=['’])|\s)(?:{one})(?:(?<=['’])|\s))(?P<before>(?:{_WORD}\s){{0,2}}?)"
        rf"(?i:(?:[\w-]+-)?(?:{_either(credits.media)})){behind}(?!\w)(?!\s?[«„“\"]?[^\W\d_a-zß-ÿа-ѿґ])"
    )


def _whole(either: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?i:{either})") if either else None


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
    parts = [
        r"(?:[\w’'.-]+\s){0,4}?" if part == "…" else re.escape(part).replace("'", "['’]") + r"\s{1,2}"
        for part in phrase.split()
    ]
    return "".join(parts).removesuffix(r"\s{1,2}")


def _networks(credits: Credits) -> Mapping[str, str]:
    """The last word of each phrase for a post, and each verb of posting -> the network that it tells."""
    listed = valued(" ".join(entry for entry in f"{credits.posts} {credits.posting}".split() if "=" in entry))
    return {phrase.split()[-1].lower(): network for phrase, network in listed.items()}


def _reporting(pack: Pack) -> str:
    """The words of a cue by which its source passes on what others said or did."""
    return _either(f"{pack.credits.reports} {pack.speech.according}")


def _either(listing: str) -> str:
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s").replace("'", "['’]")
        for word in sorted(words(listing), key=len, reverse=True)
    )
