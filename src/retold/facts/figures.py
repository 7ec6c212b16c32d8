"""Figures: amounts of money, percentages, counts, measures, with value, unit, hedge, period and what they measure."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from msgspec.structs import replace

from retold.facts.cldr import currencies, currency_codes, named
from retold.facts.decimals import VULGAR, decimals_pattern, decimals_value
from retold.facts.moments import moments
from retold.facts.numbers import (
    SPACE,
    Beginnings,
    alternatives,
    digits_pattern,
    digits_value,
    magnitude_words,
    number_starts,
    percents,
    plain_too,
    spelled_pattern,
    spelled_value,
    unit_words,
)
from retold.languages.pack import Pack, valued, words
from retold.records import Figure, FigureKind, Moment, Span
from retold.text.spans import meets

_CLAUSE = re.compile(r"[.!?;:\n«»“”\"()]|,\s")
_CLAUSE_END = re.compile(r"\s*(?:[.!?;:,«»“”\")]|$)|\n")
_ISO = re.compile(r"[A-Z]{3}")
_INSIDE = re.compile(r"(?:[:/._$#@,\w]|[^\W\d]-)\Z")
"""What before a number makes it part of something longer: a clock time, a score, a version, an address, a name."""
_GLUED = re.compile(r"\d[^\W\d]")
"""A letter right after the last digit: "1990s", "5G"."""
_BARE_MARK = re.compile(r"(?<![^\s($€£])[.,]\Z")
"""A decimal mark with no digit before it: ".5 percent"."""
_PERIOD_CHARACTERS = 100
_SIGN_CHARACTERS = 16
_HEDGE_CHARACTERS = 40
_SENTENCE_ENDS = (". ", "\n", "! ", "? ")
_MEASURED_CHARACTERS = 120


def figures(
    text: str,
    pack: Pack,
    *,
    article: str | None = None,
    published_at: str | None = None,
    times: Sequence[Moment] | None = None,
) -> tuple[Figure, ...]:
    """The figures of a text, in order, none inside another; dates and years are no figures.

    A currency that the words leave open ("dollars") is the one the pack names for them. `published_at` (RFC 3339)
    resolves the period of a figure ("last year"); without it relative words stay words. `times`: the moments of the
    text, where they are known already.
    """
    times = moments(text, pack, published_at) if times is None else times
    starts = [time.span[0] for time in times]
    found = []
    for match in _matches(text, pack):
        read = _read(match, pack)
        if not read:
            continue
        kind, value, unit = read
        start, end = _amount(match, kind)
        before = bisect_right(starts, start) - 1
        dated = meets((start, end), (time.span for time in times[max(before, 0) : before + 2]))
        if kind in ("money", "percent") or not dated:
            hedge, minus = _before(text, start, pack)
            found.append(
                Figure(
                    article=article,
                    span=(start - minus, end),
                    kind=kind,
                    value=-value if minus and value else value,
                    unit=unit,
                    hedge=" … ".join(said for said in (hedge, match["after"]) if said) or None,
                    period=_period(text, (start, end), times, starts),
                    measures=_measures(text, start, times, pack),
                )
            )
    return _whole_amounts(found, text, pack)


def _matches(text: str, pack: Pack) -> Iterator[re.Match[str]]:
    """Where a number begins, the number with its unit; the pattern is tried only there, which keeps the time linear."""
    pattern, sign, done = _pattern(pack), _sign_before(pack), 0
    for at in _starts(pack).places(text):
        if at < done:
            continue
        at -= bool(_BARE_MARK.search(text, max(done, at - 2), at))
        ahead = sign.search(text, max(done, at - _SIGN_CHARACTERS), at)
        match = pattern.match(text, ahead.start() if ahead else at)
        if (
            match
            and not _INSIDE.search(text, max(0, match.start() - 2), match.start())
            and not _GLUED.match(text[match.end("amount") - 1 : match.end("amount") + 1])
        ):
            done = match.end("amount")
            yield match


@cache
def _starts(pack: Pack) -> Beginnings:
    """The first words and signs with which a number can begin."""
    return Beginnings(number_starts(pack), VULGAR)


def _whole_amounts(found: Sequence[Figure], text: str, pack: Pack) -> tuple[Figure, ...]:
    """Joins what is one amount in two pieces: "three dollars and fifty cents" is 3.5 dollars."""
    minor, joints = words(pack.amounts.minor_units), ("", *words(pack.amounts.number_joints))
    whole: list[Figure] = []
    for figure in found:
        last = whole[-1] if whole else None
        if (
            last
            and figure.unit in minor
            and last.kind == "money"
            and last.unit not in minor
            and last.value is not None
            and figure.value is not None
            and text[last.span[1] : figure.span[0]].strip().lower() in joints
        ):
            value = round(last.value + figure.value / 100, 6)
            whole[-1] = replace(last, span=(last.span[0], figure.span[1]), value=value)
        else:
            whole.append(figure)
    return tuple(whole)


def _amount(match: re.Match[str], kind: FigureKind) -> Span:
    """The words of number and unit; the word after the number only where that is what is counted."""
    end = match.start("noun") if match["noun"] and kind != "count" else match.end("amount")
    return match.start(), end - (match.string[end - 1].isspace())


@cache
def _pattern(pack: Pack) -> re.Pattern[str]:
    """One pattern for a number with its unit on either side; its groups tell the kind."""
    amounts = pack.amounts
    short = [word for word in magnitude_words(pack) if len(word) <= 2]
    long = [word for word in magnitude_words(pack) if len(word) > 2]
    dotted = {word.lower() for word in words(pack.marks.abbreviations)} & set(long)
    closing = {word.lower() for word in words(pack.marks.final_abbreviations)} & set(long)
    before_money = rf"(?={SPACE}(?:{alternatives(_money(pack))})(?!\w))" if closing else ""
    signs = rf"(?:{alternatives(dotted)})\.|(?:{alternatives(closing)})\.{before_money}|(?:{alternatives(long)})\b"
    magnitude = rf"(?:(?:{SPACE}|-)?(?:{signs})|{SPACE}?(?:{alternatives(short)})\b)"
    joint = rf"(?:{SPACE}(?:{alternatives(words(amounts.unit_joints))}){SPACE}?|{SPACE}?-?{SPACE}?)"
    percent = rf"{SPACE}?[%٪]|{joint}{percents(pack)}"
    cased = rf"(?:{alternatives(words(amounts.unit_endings))}|)"
    after = alternatives(words(amounts.hedges_after))
    signed = rf"(?:{alternatives(_signs(pack))})(?![\w$])|(?-i:[A-Z]{{3}}\b)"
    money = rf"(?:{alternatives(_money(pack))})(?={cased}(?!\w))|{signed}"
    unit = rf"(?:{alternatives(unit_words(pack))})(?={cased}(?!\w))"
    number = (
        rf"(?:(?P<decimals>{decimals_pattern(pack)})"
        rf"|(?P<digits>{digits_pattern(pack.code)})(?P<magnitude>{magnitude})?|(?P<spelled>{spelled_pattern(pack)}))"
    )
    return re.compile(
        rf"(?P<amount>(?:(?P<sign>{_sign(pack)}){SPACE}?|(?P<of>[%٪]|{alternatives(words(amounts.percent_before))}){SPACE}?)?"
        rf"{number}(?![\d:/]\d|\d)(?:-{cased}(?<!-)(?!\w))?"
        rf"(?:{SPACE}(?P<half>{alternatives(words(amounts.halves))})(?!\w)(?:{SPACE}(?P<thousands>{alternatives(long)})(?!\w))?)?"
        rf"(?:(?P<percent>{percent})|(?:{joint}(?P<money>{money})|{joint}(?P<unit>{unit})){cased}(?!\w)"
        rf"|{SPACE}(?!(?:{after})\b)(?P<noun>[^\W\d_][\w'’-]+))?)"
        rf"(?(decimals)(?(times)|(?(percent)|(?(money)|(?(unit)|(?!)))))|)"
        rf"(?:{SPACE}(?P<after>{after})\b)?",
        re.IGNORECASE,
    )


def _sign(pack: Pack) -> str:
    return rf"{alternatives(_signs(pack))}|(?-i:\b[A-Z]{{3}})"


@cache
def _sign_before(pack: Pack) -> re.Pattern[str]:
    """What may stand directly before the number and belong to it: a currency sign or code, words for per cent."""
    return re.compile(
        rf"(?<![\w$])(?:{_sign(pack)}|[%٪]|{alternatives(words(pack.amounts.percent_before))}){SPACE}?\Z", re.IGNORECASE
    )


@cache
def _hedge_before(pack: Pack) -> re.Pattern[str]:
    """What stands before an amount: a hedge, but not the end of a phrase that hedges nothing; a minus sign."""
    hedges, minus = alternatives(words(pack.amounts.hedges)), alternatives(words(pack.amounts.minus))
    plain = alternatives(words(pack.shades.plain))
    return re.compile(
        rf"(?:(?<!\w)(?:(?:{plain}){SPACE}|(?P<hedge>{hedges})(?:(?<=[’'])|{SPACE})))?"
        rf"(?P<minus>(?<![\w\d])[-−]|(?:(?<=[(\[])|(?<=:[ \u00a0]))[-–−]{SPACE}?|(?<!\w)(?:{minus}){SPACE})?\Z",
        re.IGNORECASE,
    )


def _before(text: str, start: int, pack: Pack) -> tuple[str | None, int]:
    """The hedge before an amount, None without one, and the length of its minus sign."""
    found = _hedge_before(pack).search(text, max(0, start - _HEDGE_CHARACTERS), start)
    return (found["hedge"], len(found["minus"] or "")) if found else (None, 0)


@cache
def _signs(pack: Pack) -> frozenset[str]:
    """Currency signs that may stand before or after the number; the pack's words only stand after it."""
    signs = {word for word in currencies("en") if not re.fullmatch(r"[\w\s’'-]+", word) or word == "rmb"}
    return frozenset(signs | {word for word in valued(pack.amounts.currency_words) if "$" in word})


@cache
def _money(pack: Pack) -> dict[str, str]:
    """Words for currencies after a number -> ISO 4217, or the word itself for cents and pence."""
    minor = {word: word for word in words(pack.amounts.minor_units)}
    own = {form: iso for word, iso in valued(pack.amounts.currency_words).items() for form in plain_too((word,))}
    return dict(currencies(pack.code)) | own | minor


def _read(match: re.Match[str], pack: Pack) -> tuple[FigureKind, float | None, str | None] | None:
    """Kind, value and unit of a match; None where it is no figure (a number inside a name, a bare article)."""
    value = _value(match, pack)
    if match["percent"] or match["of"]:
        return "percent", value, "percent"
    money = match["money"] or match["sign"]
    if money:
        unit = _currency(money, pack, before=not match["money"])
        if unit:
            return "money", value, unit
        if match["sign"]:
            return None
    if match["unit"]:
        return "measure", value, named(unit_words(pack), _flat(match["unit"]))
    noun = match["noun"]
    if match["spelled"] and (value is None or value < 2):
        return None
    if noun and noun[0].islower() and noun.lower() not in _not_counted(pack) and not _closing(match, pack):
        return "count", value, noun
    return "number", value, None


def _closing(match: re.Match[str], pack: Pack) -> bool:
    """Whether the word behind a number closes its clause in a language whose nouns have capitals: it is a verb, and the
    number counts nothing („die Zahl ist auf 350 gestiegen“)."""
    return pack.names.nouns_capital and bool(_CLAUSE_END.match(match.string, match.end("noun")))


def _value(match: re.Match[str], pack: Pack) -> float | None:
    if match["decimals"]:
        value = decimals_value(match, pack)
    else:
        value = digits_value(match["digits"], pack.code) if match["digits"] else spelled_value(match["spelled"], pack)
    if value is None:
        return None
    size = _size(match, pack)
    if match["magnitude"]:
        value *= size
    if match["half"]:
        value += size / 2
    if match["thousands"]:
        value *= named(magnitude_words(pack), match["thousands"]) or 1.0
    return value if value.is_integer() else float(f"{value:.15g}")


def _size(match: re.Match[str], pack: Pack) -> float:
    """What one unit of a number's last word is: a million in "two million", 1 in "two"."""
    last = match["magnitude"] or "".join((match["spelled"] or "").split()[-1:])
    return named(magnitude_words(pack), _flat(last).rstrip(".")) or 1.0


def _currency(said: str, pack: Pack, *, before: bool) -> str | None:
    """The ISO 4217 code of a currency's word, sign or code; three capitals before a number are a code or nothing."""
    if _ISO.fullmatch(said) and (before or said in currency_codes()):
        return said if said in currency_codes() else None
    return named(_money(pack), _flat(said)) or named(currencies("en"), _flat(said))


def _flat(said: str) -> str:
    return re.sub(SPACE, " ", said).strip(" -")


@cache
def _not_counted(pack: Pack) -> frozenset[str]:
    return frozenset(words(pack.amounts.not_counted))


def _period(text: str, span: Span, times: Sequence[Moment], starts: Sequence[int]) -> str | None:
    """The period that stands closest to the figure, near it in its sentence: an ISO 8601 interval, else the words."""
    left = max(text.rfind(stop, 0, span[0]) for stop in _SENTENCE_ENDS)
    right = min((at for stop in _SENTENCE_ENDS if (at := text.find(stop, span[1])) >= 0), default=len(text))
    near = times[bisect_right(starts, left) : bisect_right(starts, right)]
    if not near:
        return None
    distance, best = min(
        ((max(time.span[0] - span[1], span[0] - time.span[1]), time) for time in near), key=itemgetter(0)
    )
    if distance > _PERIOD_CHARACTERS:
        return None
    return f"{best.start}/{best.end}" if best.start else text[slice(*best.span)]


@cache
def _reaches(pack: Pack) -> re.Pattern[str]:
    return re.compile(rf"(.*?)\b(?:{alternatives(words(pack.amounts.reaches))})\b", re.IGNORECASE)


def _measures(text: str, start: int, times: Sequence[Moment], pack: Pack) -> str | None:
    """The words before a verb of reaching in the figure's clause ("the volume of trade" … "reached"), times left out;
    None without such a verb."""
    clause = max(
        (stop.end() for stop in _CLAUSE.finditer(text, max(0, start - _MEASURED_CHARACTERS), start)), default=0
    )
    begin = max(clause, start - _MEASURED_CHARACTERS, 0)
    found = _reaches(pack).match(text, begin, start)
    if not found:
        return None
    inside = [time.span for time in times if begin <= time.span[0] and time.span[1] <= found.end(1)]
    measured = text[inside[-1][1] : found.end(1)] if inside else found.group(1)
    return measured.strip() or None
