"""Retold traces a statement through the news: who said it, who retold it, and what each telling changed."""

__version__ = "0.1.0"
