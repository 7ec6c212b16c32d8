"""Bytes, files, folders, streams and addresses -> Article; what cannot be read becomes Rejected."""

from retold.reading.articles import article_from_row, article_from_text
from retold.reading.reader import read

__all__ = ["article_from_row", "article_from_text", "read"]
