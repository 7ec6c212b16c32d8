"""Names as they stand in a text: runs of capitalised words, with the titles and role words in front told apart."""

import re
from functools import cache
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from retold.facts.declension import declension_of
from retold.facts.roles import role_before
from retold.facts.runs import Name, runs_of, with_parts
from retold.facts.vocabulary import Vocabulary, vocabulary
from retold.languages.pack import Pack, words
from retold.records import Span
from retold.text.alternation import alternation
from retold.text.layout import Layout


class Mention(Struct, frozen=True, gc=False):
    """A name in the text: `start` and `end` are code points of the article's text, `lead` where its run of capitals
    begins."""

    start: int
    end: int
    lead: int
    name: Name
    opens: bool
    """Whether the run opens a sentence, where capitals tell nothing."""


@cache
def _upper() -> str:
    """All upper and title case letters of the basic plane, as the ranges of a regex class (beyond it `re` is ten
    times slower)."""
    upper = [code for code in range(0x10000) if chr(code).isupper() or chr(code).istitle()]
    ranges = []
    for _, group in groupby(enumerate(upper), key=lambda pair: pair[1] - pair[0]):
        run = [code for _, code in group]
        ranges.append(f"{re.escape(chr(run[0]))}-{re.escape(chr(run[-1]))}")
    return "".join(ranges)


_LONGEST_RUN = 11
"""Words behind the first in one run: no name is longer, and the work on one run stays bounded."""


def run_opening() -> str:
    """What a run of capitalised words begins with, as part of a pattern: wherever it matches, a run does."""
    return rf"[{_upper()}](?<![\w@#/].)"


@cache
def run_pattern(pack: Pack) -> re.Pattern[str]:
    """The pattern of a run of capitalised words of a language, with its titles, initials, particles and joints.

    What most words lack is an alternative to nothing: a quarter less time than with repetitions that may be none."""
    upper, names = _upper(), pack.names
    owner = rf"(?:['’](?<=s.)(?=[  ][{upper}])|)" if names.possessive else ""
    more = r"[-‐‑&’'](?!s\b)[^\W_]+"
    word = rf"\w*(?:{more}(?:{more})*|){owner}"
    after = rf"(?:(?:\.[-  ]?[{upper}]){{0,5}}\.|{word}{_title_stop(names.titles)})"
    joints = alternation((*words(names.joints), *words(names.particles)))
    joint = rf"(?:(?:{joints})(?:(?<=['’])|[  -]))?" if joints else ""
    return re.compile(rf"{run_opening()}{after}(?:[   ]{joint}[{upper}]{after}){{0,{_LONGEST_RUN}}}")


def _title_stop(titles: str) -> str:
    """The full stop behind an abbreviated title, with lookbehinds of one width each that are tried only at full stops:
    a capital costs no walk through all titles (fifty against nine megabytes a second)."""
    by_length: dict[int, set[str]] = {}
    for entry in words(titles):
        title = entry.partition("=")[0].rstrip(".")
        if len(title) < 7 and " " not in title:
            by_length.setdefault(len(title), set()).add(re.escape(title))
    behind = "|".join(rf"(?<=\b(?:{'|'.join(sorted(group))})\.)" for _, group in sorted(by_length.items()))
    return rf"(?:\.(?:{behind})|)" if behind else ""


def mentions(layout: Layout) -> tuple[Mention, ...]:
    """All names in the report's paragraphs, in order. A lone capitalised word that opens a sentence counts only where
    it stands capitalised inside a sentence elsewhere, or where it never stands in lower case."""
    text, pack = layout.text, layout.pack
    pattern, opening, inside = run_pattern(pack), runs_of(pack, True), runs_of(pack, False)
    tail = None if pack.names.nouns_capital else _body_tail(pack)
    common: dict[str, bool] = {}
    titled = headlines(layout)
    found = []
    for start, end in layout.paragraphs:
        if (start, end) in titled:
            continue
        for match in pattern.finditer(text, start, end):
            a, run = match.start(), match[0]
            b = a + len(run)
            # most stand behind a word and a space, where they open nothing
            opens = a == start or (not (text[a - 1] == " " and text[a - 2].isalnum()) and _opens(text, a))
            if a == start and _dateline(text, b, run) and text.count(f"{run}. ") < 2:
                continue
            for at, name in (opening if opens else inside)[run]:
                first = opens and not at
                if first and _only_opens(text, name, pack, common):
                    continue
                if tail and name.kind == "body" and a + name.end == b and " " not in name.low:
                    name = _with_tail(text, a, name, tail, vocabulary(pack))
                known = vocabulary(pack)
                if known.eponyms and name.kind in _PERSONS and _is_eponym(text, a + name.start, a + name.end, known):
                    cut = _behind_place(name, known)
                    name = name if cut else replace(name, kind="place", given=None)
                else:
                    cut = _place_before(text, a + at, name, known) if _crowded(name) else 0
                if cut:
                    name = with_parts(replace(name, start=at + cut, text=name.text[cut:], kind="person"), known)
                    at += cut
                found.append(Mention(a + name.start, a + name.end, a + at, name, first))
    return tuple(found)


_PERSONS = ("person", "unknown")
"""What a name may seem to be that a street bears."""


def _is_eponym(text: str, start: int, end: int, known: Vocabulary) -> bool:
    """Whether a noun beside a name makes it that of a street, a prize: right before it, or behind where heads stand
    last."""
    if known.first_heads:
        space = text.rfind(" ", max(0, start - 20), start - 1)
        bears = text[start - 1 : start] == " " and text[space + 1 : start - 1].lower() in known.eponyms
        return bears and not text[max(0, start - 20) : start - 1].lower().endswith(known.called)
    word = _NEXT_WORD.match(text, end)
    return word is not None and word[1].lower() in known.eponyms


_NEXT_WORD = re.compile(r" (\w+)")


def _behind_place(name: Name, known: Vocabulary) -> int:
    """The length of what a street is called before the first name behind it, with its space: 10 for «жительница улицы
    Заводской Ольга Рощина»; 0 where no first name in its base form follows."""
    forms, parts = declension_of(known.pack.names), name.text.split(" ")
    if forms is None or forms.last:
        return 0
    at = next((n for n, part in enumerate(parts) if n and forms.nouns.get(part.lower()) == part.lower()), 0)
    return len(" ".join(parts[:at])) + 1 if at and parts[at].lower() in known.given else 0


_BEAR_NAMES = {"school", "hospital"}
"""Classes of bodies that are called after persons: « la Universidad Elio Vargas » is nobody's."""


def _crowded(name: Name) -> bool:
    """Whether a name of three words and more begins with no title or role."""
    return " " in name.text and not (name.title or name.role) and name.text.count(" ") > 1


def _place_before(text: str, start: int, name: Name, known: Vocabulary) -> int:
    """The length of what stands before the first name in a run behind a role, with its space: 4 for « la sénatrice du
    Lot Ida Roy », where "of" leads to it, or for a place in the case that says the same; 0 where there is none."""
    parts, forms = name.text.split(" "), declension_of(known.pack.names)
    at = next((n for n, part in enumerate(parts[:-1]) if n and part.lower() in known.given), 0)
    if (
        not at
        or parts[0].lower() in known.given
        or ((noun := known.nouns.get(parts[0].lower())) is not None and noun.kind in _BEAR_NAMES)
        or not (
            behind_of(text, start, known)
            or _behind_body(text, start, known)
            or (
                forms
                and at == 1
                and not forms.is_patronymic(" ".join(parts[1:]))
                and forms.may_be_place(parts[0].lower())
            )
            or _is_body_of_place(parts[:at], known)
        )
    ):
        return 0
    cut = len(" ".join(parts[:at])) + 1
    return cut if role_before(text, start + cut, known) else 0


def _is_body_of_place(parts: list[str], known: Vocabulary) -> bool:
    """Whether words with capitals are a listed body and the place that it is of, where that is declined: «глава [МИД
    Норвегии] Ида Рот»."""
    forms, noun = declension_of(known.pack.names), known.nouns.get(parts[0].lower())
    if forms is None or forms.last or noun is None or noun.sort != "body" or len(parts) != 2:
        return False
    return parts[1].lower() in known.countries or forms.may_be_place(parts[1].lower())


def _behind_body(text: str, start: int, known: Vocabulary) -> bool:
    """Whether a noun for a body stands right before a place of the text, whose name begins there: « il direttore del
    liceo Keyen Ida Neri »."""
    front = known.tokens(text, max(0, start - 20), start)
    noun = known.nouns.get(front[-1].low) if front and known.first_heads and not known.declines else None
    return noun is not None and noun.sort == "body" and front[-1].text.islower()


def behind_of(text: str, start: int, known: Vocabulary) -> bool:
    """Whether "of", maybe with an article, stands right before a place of the text."""
    front = known.tokens(text, max(0, start - 12), start)
    if front and front[-1].low in known.determiners and len(front) > 1:
        front = front if front[-1].low in known.of else front[:-1]
    return bool(front) and front[-1].low in known.of


def _only_opens(text: str, name: Name, pack: Pack, common: dict[str, bool]) -> bool:
    """Whether the first word of a sentence has its capital from there and is no name; `common` keeps what is known."""
    forms, nouns, low = declension_of(pack.names), vocabulary(pack).nouns, name.low
    if forms and not name.role and low in nouns:
        return True
    if not name.bare:
        return False
    if forms and not (forms.may_be_surname(low) or _inside(text, name.text)):
        return True
    if low not in common:
        common[low] = low in nouns or f" {low} " in text or f" {low}," in text
    return common[low]


def _with_tail(text: str, start: int, name: Name, tail: re.Pattern[str], known: Vocabulary) -> Name:
    """The name of a body in a run that starts at a place, with what belongs to it behind its capital."""
    end = start + name.end
    match = tail.match(text, end, min(end + 60, len(text))) if name.low in known.nouns else None
    if match is None or match.end() == end:
        return name
    return with_parts(replace(name, text=text[start + name.start : match.end()], end=match.end() - start), known)


def _inside(text: str, word: str) -> bool:
    """Whether a word stands with its capital inside a sentence, behind another word or a comma, maybe in quotation
    marks."""
    at = text.find(word)
    while at >= 0:
        before = text[max(0, at - 3) : at].rstrip('«„“"')
        if len(before) > 1 and before[-1] == " " and (before[-2].isalpha() or before[-2] == ","):
            return True
        at = text.find(word, at + 1)
    return False


@cache
def _body_tail(pack: Pack) -> re.Pattern[str] | None:
    """What belongs to a body's name behind its capital: « Union des armateurs du golfe », « Cour régionale des
    comptes »."""
    joints = alternation(words(pack.names.joints))
    if not joints:
        return None
    upper = _upper()
    return re.compile(
        rf"(?:(?: [^\W\d_{upper}][\w-]+)?"
        rf"(?: (?:{joints})(?:(?<=['’])| )[\w-]+){{1,3}}(?: [^\W\d_{upper}][\w-]+(?= \())?)?"
    )


def _dateline(text: str, end: int, run: str) -> bool:
    """Whether a run in capitals at a paragraph's start is the place of a dateline ("NAIROBI, Aug 22 -", "SAINT-MARS.
    "); who opens several paragraphs of minutes is none."""
    return run.isupper() and len(run) > 3 and text[end : end + 2] in (", ", ". ", " (", " —", " –", " -")


def headlines(layout: Layout) -> tuple[Span, ...]:
    """The first paragraph where it has nearly Every Word in Capitals, so that capitals show no names."""
    return tuple(
        span for span in layout.paragraphs[:1] if span[1] - span[0] < 200 and _all_capital(layout.text[slice(*span)])
    )


def _all_capital(line: str) -> bool:
    longer = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) > 0.85 * len(longer)


_OPENERS = frozenset(".!?:;…\n\r•|")
_MARKS = frozenset(" \u00a0\u202f\t\"“”«»„‘’'([—–-")


def _opens(text: str, at: int) -> bool:
    """Whether the word that begins here opens a sentence, a quotation or a line."""
    back = at - 1
    quoted = False
    while back >= 0 and text[back] in _MARKS and at - back < 6:
        quoted = quoted or text[back] in '"“«„'
        back -= 1
    return back < 0 or quoted or text[back] in _OPENERS
