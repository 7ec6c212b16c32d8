"""What commands are given: reports that are read, libraries that are asked; with progress, and rejections told."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from retold.errors import BadUse, Unreadable
from retold.records import Article, Record, Rejected
from retold.views.endings import Interrupted, complain, tell_rejected
from retold.views.labels import counted

if TYPE_CHECKING:
    from retold.library import Library
    from retold.records import Statement
    from retold.statements.methods import Method


class Added(Record, frozen=True, kw_only=True):
    """What became of the inputs: how many articles were new, how many versions were replaced by newer ones of the same
    article, and what was rejected."""

    articles: int
    replaced: int = 0
    rejected: Sequence[Rejected]


def add_all(
    library: "Library", paths: Sequence[str], *, language: str | None, jobs: int, quiet: bool, lasting: bool = True
) -> Added:
    """Add with progress; name what was rejected, and count the versions that newer ones replaced.

    On Ctrl-C raises `Interrupted`, which says how many articles are kept where the library is a `lasting` one.
    """
    from retold.views.progress import counting

    count, before = 0, library.replaced
    with counting("reading", quiet=quiet) as show:

        def progress(articles: int, rejected: int) -> None:
            nonlocal count
            count = articles
            show(articles, rejected)

        try:
            rejected = library.add(paths, language=language, jobs=jobs, progress=progress)
        except KeyboardInterrupt:
            raise _interrupted(count, lasting) from None
    for one in rejected:
        tell_rejected(one)
    replaced = library.replaced - before
    if replaced and not quiet:
        complain(f"{counted(replaced, 'older version')} replaced by a newer one of the same article")
    return Added(articles=count, replaced=replaced, rejected=rejected)


@contextmanager
def linking(added: Added, *, quiet: bool, lasting: bool = True) -> Iterator[None]:
    """Around work on what was added: shows that it goes on; an interruption there loses no article."""
    from retold.views.progress import counting

    with counting("linking", quiet=quiet):
        try:
            yield
        except KeyboardInterrupt:
            raise _interrupted(added.articles, lasting) from None


def _interrupted(articles: int, lasting: bool) -> Interrupted:
    return Interrupted(f"{counted(articles, 'article')} kept" if lasting else "")


def existing(library: str) -> str:
    """The library's file, which must be there already: asking never makes an empty one."""
    if not os.path.exists(library):
        raise BadUse(f"{library}: there is no such library; `retold add PATH --library {library}` makes one")
    return library


def only(path: str, language: str | None) -> Article:
    """The one article of a path. Raises `Unreadable`, and `BadUse` where there is none such or several."""
    from retold.reading import read
    from retold.reading.addresses import is_address
    from retold.reading.sources import shown

    missing = path != "-" and not is_address(path) and not os.path.lexists(path)

    articles: list[Article] = []
    for one in read([path], language=language):
        if isinstance(one, Rejected):
            kind = BadUse if missing and one.path == shown(path) else Unreadable
            raise kind(f"{one.path}: {one.reason}")
        articles.append(one)
    if len(articles) != 1:
        raise BadUse(f"{path} holds {len(articles)} articles; name a file that holds one, or give ids and --library")
    return articles[0]


def statements_of(
    language: str | None, method: "Method", article: Article | Rejected
) -> "Sequence[Statement] | Rejected":
    """The statements of one article; a rejected input is passed through."""
    from retold.pipeline import extract

    if isinstance(article, Rejected):
        return article
    try:
        return list(extract(article, language=language, method=method))
    except Exception as error:  # the last net: a defect in one article must not lose the others
        reason = f"a defect in Retold, please report it: {type(error).__name__}: {error}"
        return Rejected(path=article.path or article.id, reason=reason)
