"""The words of furniture, of all language packs together, made ready for comparing."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import accumulate

import msgspec
from ahocorasick_rs import AhoCorasick, Implementation

from retold.languages import codes, pack
from retold.languages.pack import Furniture, words
from retold.text.lines import SHORT, Line

_EDGES = r"[\W\d_]*"
_EDGE = r"[^\w\"“”«»„‘]*"
_CREDIT = r"(?:[^.:!?;]|\.(?=\w)){2,60}[.)\]\s]*$"
_TAIL = 110
"""Characters at the end of a line in which a credit stands."""

_SERVICES = """
    facebook twitter x.com instagram telegram whatsapp linkedin youtube tiktok viber threads bluesky mastodon flipboard
    google_news
"""
"""Names of services, the same in all languages that write them in Latin letters."""

_INVITATION = 120
"""Characters up to which a line may be an invitation to a channel."""

_LABELS = 160
"""Characters up to which a line may be a row of labels."""

_AGENCY = re.compile(r"(?:^|[.!?)\]] ?)\(?[A-ZÀ-Þ][\w .'’-]{1,40} ?/ ?[A-ZÀ-Þ][\w .'’/-]{1,40}\)?\.?$")
_SIGNED = re.compile(r"[.!?] ?[—–-] ?[A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*){0,2}$")
_RIGHTS = re.compile(r"[©®](?:(?<=^.)|(?<=\s.)|(?<=^\(.)|(?<=\s\(.)) ?\S[^.!?]{0,50}\)?\.?$")
_QUOTED = re.compile("[“”«»„\"]|''|``")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"\d+")
_MOMENT = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:h.]\d\d\b")
_SMALL = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{2,}")
_DATELINE = re.compile(r"[^\W\d_][^.!?]{2,60}[—–-]|[^\W\d_][^.!?]{2,40}\([^()]{2,30}\)")


class Hints(msgspec.Struct, frozen=True):
    """The numbers of the lines that may hold words of notices, words of captions."""

    notices: Collection[int]
    captions: Collection[int]


class Phrases:
    """Tests of one line each; what the words are, `Furniture` in `languages/pack.py` says."""

    def __init__(self, codes: Iterable[str]) -> None:
        known = [pack(code).furniture for code in codes]
        notices = _phrases(f.anywhere for f in known)
        hinting = [*notices, *_phrases(f.captions for f in known)]
        self._notices = len(notices)
        opening = _phrases(listing for f in known for listing in (f.whole, f.heads, f.lists, f.invitations))
        self._firsts = frozenset(word[0] for word in map(_WORD.search, opening) if word)
        self._signs = [phrase for phrase in opening if not _WORD.search(phrase)]
        self._hinting = AhoCorasick(hinting, implementation=Implementation.DFA, store_patterns=False)
        whole, bylines = _any(f.whole for f in known), _any(f.bylines for f in known)
        comments, captions = _any(f.comments for f in known), _any(f.captions for f in known)
        self._whole = re.compile(rf"(?:{_EDGES}(?>(?:{whole})(?![^\W\d_])))++{_EDGES}")
        self._heads = re.compile(rf"{_EDGE}(?:{_any(f.heads for f in known)})(?!\w)")
        self._anywhere = re.compile(rf"(?<!\w)(?:{_any(f.anywhere for f in known)})(?!\w)")
        self._lists = re.compile(rf"{_EDGES}(?:{_any(f.lists for f in known)}){_EDGES}")
        self._comments = re.compile(f"{_EDGES}(?:{comments}){_EDGES}")
        self._bylines = re.compile(rf"{_EDGE}(?:{bylines})(?!\w)[ :]*(?=\w)")
        self._stamps = re.compile(rf"{_EDGE}(?:{_any(f.stamps for f in known)})(?!\w)")
        self._invitations = re.compile("|".join(map(_invitation, known)))
        self._in_brackets = re.compile(rf"\((?i:{captions})(?!\w) ?(?=[A-ZÀ-Þ])[^()]{{2,60}}\)\.?$")
        self._before_name = re.compile(rf"(?i:{captions})(?: [A-ZÀ-Þ][\w.'’-]*){{1,4}}|\((?i:{captions})\)")
        self._captions = re.compile(rf"(?:^|[\W_])(?:{captions})(?!\w)(?:\)? ?[:©|/]| (?:{bylines})\b) ?{_CREDIT}")
        self._pictured = re.compile(rf"[(\[]?(?:{captions})(?!\w)\)? ?[:©|/]")

    def hints(self, lines: Sequence[Line]) -> Hints:
        """In which lines words of notices and captions occur: one fast look at all of them spares most lines slow ones.
        Where half a surrogate pair makes that impossible, all lines may."""
        starts = [0, *accumulate(len(line.plain) + 1 for line in lines)]
        try:
            found = self._hinting.find_matches_as_indexes("\n".join([line.plain for line in lines]), overlapping=True)
        except UnicodeEncodeError:
            return Hints(range(len(lines)), range(len(lines)))
        notices: set[int] = set()
        captions: set[int] = set()
        for phrase, start, _ in found:
            (notices if phrase < self._notices else captions).add(bisect_right(starts, start) - 1)
        return Hints(notices, captions)

    def may_open(self, line: Line) -> bool:
        """Whether the first word of a line begins any label, notice, invitation or heading: most lines' does not."""
        word = _WORD.search(line.plain)
        return (word is not None and word[0] in self._firsts) or any(map(line.plain.__contains__, self._signs))

    def is_whole(self, line: Line) -> bool:
        """Whether the line is made of labels only ("Share Tweet Print", "Comment (0)")."""
        return line.size <= _LABELS and bool(self._whole.fullmatch(line.plain))

    def begins(self, line: Line) -> bool:
        """Whether the line begins like a notice, an invitation or a link ("Follow us on …", "Read also: …")."""
        if self._heads.match(line.plain) or self.opens_list(line):
            return True
        return line.size <= _INVITATION and bool(self._invitations.match(line.plain))

    def holds(self, line: Line) -> bool:
        """Whether the line holds words that only furniture has ("all rights reserved")."""
        return bool(self._anywhere.search(line.plain)) and not _QUOTED.search(line.words)

    def opens_list(self, line: Line) -> bool:
        """Whether the line heads a list of other articles ("Related articles")."""
        return line.size <= SHORT and bool(self._lists.fullmatch(line.plain))

    def opens_comments(self, line: Line) -> bool:
        """Whether the line heads the readers' comments ("Leave a Reply", "3 comments")."""
        return line.size <= SHORT and bool(self._comments.fullmatch(line.plain))

    def is_caption(self, line: Line, worded: bool) -> bool:
        """Whether the line is a picture's caption: it ends with a credit ("Photo: …", "Name/Agency", "© …"); `worded`:
        words of captions occur in it.

        A line that quotes is none; at the tail, "(Town/Agency)" behind a sentence signs the report, not a picture.
        """
        words, plain = line.words, line.plain
        tail = max(0, len(words) - _TAIL)
        if worded and self._pictured.match(plain):
            return True
        agency = _AGENCY.search(words) if "/" in words else _SIGNED.search(words, tail)
        credited = agency is not None and (agency.start() == 0 or not line.is_late)
        credited = credited or (("©" in words or "®" in words) and _RIGHTS.search(words) is not None)
        if worded and not credited:
            credited = bool(
                self._before_name.fullmatch(words)
                or self._in_brackets.search(words, tail)
                or self._captions.search(plain, max(0, len(plain) - _TAIL))
            )
        return credited and not _QUOTED.search(words)

    def is_byline(self, line: Line) -> bool:
        """Whether the line names who wrote it ("By …" and names), or is a dateline on a line of its own."""
        if line.size > 120 or line.announces:
            return False
        byline = self._bylines.match(line.plain)
        if byline and not line.is_sentence:
            return len(_SMALL.findall(line.words[byline.end() :])) < 4 and not line.words[byline.end() :][:1].islower()
        return line.size < 60 and bool(_DATELINE.fullmatch(line.words)) and line.words[:3].isupper()

    def is_stamp(self, line: Line) -> bool:
        """Whether the line tells when the page was made ("Updated 20 May 2024, 10:30")."""
        if (
            line.size > 100
            or _QUOTED.search(line.words)
            or len(_NUMBERS.findall(line.words)) < 2
            or not _MOMENT.search(line.words)
        ):
            return False
        return bool(self._stamps.match(line.plain)) or (not line.is_sentence and len(line.words.split()) < 9)


def _invitation(furniture: Furniture) -> str:
    """A pattern for a line that invites to a channel, in the words of one language: "folge" goes with no "page"."""
    channels = _any([furniture.channels, _SERVICES])
    return rf"{_EDGE}(?:{_any([furniture.invitations])})(?!\w).*(?<!\w)(?:{channels})(?!\w)"


def _any(listings: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first; one that never matches where there are none.

    Those with the same first letter stand together, so that `re` looks at few of the hundreds.
    """
    by_first: dict[str, list[str]] = {}
    for phrase in _phrases(listings):
        by_first.setdefault(_literal(phrase[0]), []).append(_literal(phrase[1:]))
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in by_first.items()) or "(?!)"


def _literal(words: str) -> str:
    """A pattern for these words."""
    return re.escape(words).replace(r"\ ", " ")


def _phrases(listings: Iterable[str]) -> list[str]:
    """The phrases of some listings, the longest first."""
    found = {phrase for listing in listings for phrase in words(listing)}
    return sorted(found, key=lambda phrase: (-len(phrase), phrase))


@cache
def phrases() -> Phrases:
    """The words of all packs: furniture is often in another language than the report."""
    return Phrases(codes())
