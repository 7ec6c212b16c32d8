"""HTML pages: the article's text, title, address, outlet, author and date."""

import re
from functools import cache
from importlib.metadata import version

from retold.errors import Unreadable
from retold.reading.articles import article_from_text
from retold.reading.dates import as_published
from retold.reading.encodings import decode
from retold.records import Article

MAX_PAGE_BYTES = 10_000_000
"""A longer page is rejected."""

MAX_TAGS = 60_000
"""A page of more tags is rejected: the time of extraction grows faster than their number."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_PUBLISHED = re.compile(
    r"<meta\b(?=[^>]*\b(?:property|name|itemprop)\s*=\s*[\"'](?:article:published_time|datePublished|og:published_time)[\"'])"
    r"[^>]*\bcontent\s*=\s*[\"']([^\"']+)|\"datePublished\"\s*:\s*\"([^\"]+)\"",
    re.I,
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def article_from_page(
    data: bytes,
    *,
    path: str | None = None,
    url: str | None = None,
    charset: str | None = None,
    language: str | None = None,
) -> Article:
    """The article of an HTML page, block quotations kept, comments and navigation left out.

    `charset` is what a server said; a charset that the page declares comes next. `url` is the address that it was
    fetched from; the page's own canonical address goes before it. `extra` tells the extractor with its version, the
    author and a guessed encoding. Raises `Unreadable` for a page without an article's text, over 10 MB or of too many
    tags.
    """
    if len(data) > MAX_PAGE_BYTES:
        raise Unreadable(f"the page is over {MAX_PAGE_BYTES // 1_000_000} MB")
    declared = _CHARSET.search(data[:4096])
    html, encoding = decode(data, charset or (declared[1].decode() if declared else None))
    if html.count("<") > MAX_TAGS:
        raise Unreadable(f"the page has over {MAX_TAGS} tags")
    found = _extract(html, url)
    extra = {"extractor": f"trafilatura {_extractor_version()}", "author": found["author"], "encoding": encoding}
    title = " ".join((found["title"] or "").split())
    return article_from_text(
        (found["text"] or "").removeprefix(title).lstrip() or title,
        title=title,
        path=path,
        url=found["url"] or url,
        outlet=found["sitename"] or found["hostname"],
        language=language,
        published_at=_published(html) or as_published(found["date"]),
        extra={key: value for key, value in extra.items() if value},
    )


def _extract(html: str, url: str | None) -> dict[str, str | None]:
    """What the extractor finds: text, title, url, sitename, hostname, author, date; raises `Unreadable` for no text."""
    from trafilatura import bare_extraction  # half a second to import, for those who read pages only
    from trafilatura.settings import Document

    document = bare_extraction(
        _DECLARATION.sub("", html),
        url=url,
        fast=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(document, Document) or not document.text:
        raise Unreadable("no article's text is found in the page")
    fields = ("text", "title", "url", "sitename", "hostname", "author", "date")
    return {field: getattr(document, field, None) or None for field in fields}


def _published(html: str) -> str | None:
    """The moment of publication that the page's own data give, with its time of day; None where they give none."""
    return next((date for found in _PUBLISHED.finditer(html) if (date := as_published(found[1] or found[2]))), None)


@cache
def _extractor_version() -> str:
    return version("trafilatura")
