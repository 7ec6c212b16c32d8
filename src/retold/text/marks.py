"""The quotation marks of all scripts: which open, what closes them, and what stands beside them."""

import re

import msgspec

MAX_DEPTH = 6
"""Marks nested deeper than this open nothing: real texts stop at three, and the stack stays bounded."""

SINGLE = frozenset("‘’‚‛'")
"""Marks that are apostrophes too: they count only where they close."""

CLOSING_SHAPES = frozenset("”’»›")
"""Marks that close in most languages: where they open (»so«, ”so”), they count only if they are closed."""

_ALL = "\"“”„‟«»‹›「」『』〝〞〟`'‘’‚‛"
MARK = re.compile(
    rf"[{_ALL}](?:(?<=[`'‘’])(?:(?<=`)`|(?<=')'|(?<=‘)‘|(?<=’)’)|(?<=[{_ALL[:15]}])"
    r"|(?<!\w['‘‚‛’])(?<=['‘‚‛’])(?=[\w\"“«„(\[…$€£@#])|(?<=\S['’‘])(?!\w))"
)
"""Everything that may be a quotation mark. It begins with one class of characters, so that the search for it is fast:
apostrophes inside words are passed over by the pattern itself."""

_MEASURE = re.compile(r"\d['’′]\s?\d{1,2}$")
_DECADE = re.compile(r"\d\ds?\b(?!['’])")

_CLOSERS = {
    '"': '"”', "“": "”\"“", "”": "”", "„": "“”\"", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹",
    "「": "」", "『": "』",
    "〝": "〞〟", "``": "''\"", "''": "''", "‘‘": "’’", "’’": "’’", "‘": "’'", "‚": "‘’", "‛": "’", "'": "'’", "’": "’",
}  # fmt: skip
_BEFORE_OPENING = frozenset("([{<—–-/=“‘«„\"'’¿¡‹「『")
_NEVER_OPENED = frozenset(",;:?!)]}")
"""What never follows an opening mark: « " Non ", dit-il » has spaces inside its marks."""
_AFTER_CLOSING = frozenset(".,;:!?…)]}>—–-/”’»\"'›」』、。，；：！？،؛؟।*")


class Neighbours(msgspec.Struct, frozen=True, gc=False):
    """Whether the characters beside a mark let it open or close; both or neither where they do not tell."""

    can_open: bool
    can_close: bool


def closers_of(mark: str) -> tuple[str, ...]:
    """The marks that close what this one opens.

    >>> closers_of("„")
    ('“', '”', '"')
    """
    return _CLOSER_LISTS[mark]


def neighbours(text: str, at: int, width: int, start: int, end: int) -> Neighbours:
    """What stands beside the mark at `at`, within the paragraph from `start` to `end`."""
    before = text[at - 1] if at > start else " "
    after = text[at + width] if at + width < end else " "
    can_open = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
    if (
        can_open
        and before.isspace()
        and (after in _NEVER_OPENED or (after == "." and text[at + width + 1 : at + width + 2].isspace()))
    ):
        can_open = False
    can_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    return Neighbours(can_open, can_close)


def is_measure(text: str, at: int, width: int) -> bool:
    """Whether the mark at `at` stands for inches (5'10") or for a century left out ('90s)."""
    if text[at] in SINGLE and width == 1:
        return bool(_DECADE.match(text, at + 1))
    return bool(_MEASURE.search(text, max(0, at - 5), at))


def _split(closers: str) -> tuple[str, ...]:
    """Closing marks one by one, those of two characters kept whole."""
    return tuple(re.findall(r"''|’’|.", closers))


_CLOSER_LISTS = {mark: _split(closers) for mark, closers in _CLOSERS.items()}
