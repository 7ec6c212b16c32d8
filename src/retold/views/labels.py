"""Short names for what is shown: reports, languages, dates."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import PurePath
from urllib.parse import urlsplit

from retold.records import Article, Speaker
from retold.views.plain import shortened, squeezed

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_LABEL = 40
_DERIVED_ID = re.compile("[0-9a-f]{16}")
"""The id of an article that was given none."""


def report_labels(articles: Iterable[Article]) -> dict[str, str]:
    """A short name for each article, by id: its outlet, else the site, the file or a row's id; no two alike."""
    known = list(articles)
    plain = {article.id: _label(article) for article in known}
    often = Counter(plain.values())
    labels: dict[str, str] = {}
    taken: set[str] = set()
    for article in sorted(known, key=lambda a: (a.published_at or "9", a.id)):
        label = plain[article.id]
        if often[label] > 1:
            label = _told_apart(label, article, taken)
        labels[article.id] = label
        taken.add(label)
    return labels


def _label(article: Article) -> str:
    site = urlsplit(article.url).hostname if article.url else None
    file = PurePath(article.path).name if article.path else ""
    file = "" if file == "-" or _is_row(article) else file
    names = (article.outlet, (site or "").removeprefix("www."), file, article.id)
    return shortened(next(name for name in (squeezed(n or "") for n in names) if name), _LABEL)


def _is_row(article: Article) -> bool:
    """Whether an article's file holds many, so that its own id names it better than the file."""
    from retold.reading.kinds import kind_of

    kind = kind_of(article.path or "", b"")
    return kind in ("rows", "table") or (kind == "json" and not _DERIVED_ID.fullmatch(article.id))


def _told_apart(label: str, article: Article, taken: set[str]) -> str:
    """The label with what tells it from its namesakes: the day, else a number."""
    dated = f"{label}, {date(article.published_at)}" if article.published_at else label
    candidates = [dated, *(f"{label} ({number})" for number in range(2, len(taken) + 3))]
    return next(name for name in candidates if name not in taken)


@cache
def language_name(code: str | None) -> str:
    """The English name of a language, the code itself where there is none, "language unknown" for None."""
    if not code or code == "und":
        return "language unknown"
    from babel import Locale

    return str(Locale("en").languages.get(code, squeezed(code)))


def date(moment: str | None) -> str:
    """An RFC 3339 moment as a reader writes it, as precise as it is known.

    >>> date("2024-03-12T18:05:00+01:00"), date("2024-03"), date(None)
    ('12 March 2024', 'March 2024', 'date unknown')
    """
    if not moment:
        return "date unknown"
    parts = moment[:10].split("-")
    if not all(part.isdigit() for part in parts) or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return squeezed(moment)
    day = str(int(parts[2])) if len(parts) > 2 else ""
    month = MONTHS[int(parts[1]) - 1] if len(parts) > 1 else ""
    return " ".join(part for part in (day, month, parts[0]) if part)


def when(earliest: str | None, latest: str | None) -> str:
    """An interval in words.

    >>> when("2024-03-12", "2024-03-12"), when(None, "2024-03-12"), when("2023-01-01", "2023-12-31"), when(None, None)
    ('12 March 2024', 'by 12 March 2024', '2023', 'date unknown')
    """
    if not earliest or not latest:
        if not earliest and not latest:
            return "date unknown"
        return f"by {date(latest)}" if latest else f"not before {date(earliest)}"
    if earliest[:10] == latest[:10]:
        return date(earliest)
    year = earliest[:4]
    if (earliest[:10], latest[:10]) == (f"{year}-01-01", f"{year}-12-31"):
        return year
    return between(date(earliest), date(latest))


def between(first: str, last: str) -> str:
    """Two dates as a range, what they share told once.

    >>> between("12 March 2024", "14 March 2024"), between("30 March 2024", "2 April 2024")
    ('12–14 March 2024', '30 March – 2 April 2024')
    """
    if first == last:
        return first
    left, right = first.split(), last.split()
    while len(left) > 1 and len(right) > 1 and left[-1] == right[-1]:
        left.pop()
        right.pop()
    dash = "–" if len(left) == 1 and left[0].isdigit() else " – "
    return f"{' '.join(left)}{dash}{last}"


def counted(number: int, one: str, several: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "story", "stories"), counted(1200, "report")
    ('1 story', '1,200 reports')
    """
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def speaker_name(speaker: Speaker | None) -> str:
    """The name of a speaker who may be unknown."""
    return squeezed(speaker.name) if speaker else "speaker unknown"
