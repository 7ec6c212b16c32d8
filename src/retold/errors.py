"""Every error that Retold raises on purpose, as one small tree.

RetoldError
├── BadUse             the caller asked for something that cannot be: the message says what is allowed
│   ├── UnknownLanguage    no pack for that language (also a LookupError): the message lists the languages there are
│   └── UnknownId          no article, statement, utterance or story of that id in the library (also a LookupError)
├── Unreadable         one input could not be read: becomes a `Rejected` record, the rest goes on
└── BadLibrary         the library file is not one, is newer than this program, or cannot be written
    └── NoLibrary          the path named is no library, nor a place for one (also a BadUse)
"""


class RetoldError(Exception):
    """Anything that Retold raises on purpose; `str(error)` is one sentence for a person."""


class BadUse(RetoldError):  # noqa: N818
    """The call itself is wrong; the message says what is allowed."""


class UnknownLanguage(BadUse, LookupError):  # noqa: N818
    """No language pack of that code; the message lists the codes there are."""


class UnknownId(BadUse, LookupError):  # noqa: N818
    """The library holds nothing of that id."""


class Unreadable(RetoldError):  # noqa: N818
    """One input cannot be read; `reason` is the sentence that goes into `Rejected.reason`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BadLibrary(RetoldError):  # noqa: N818
    """The library file is not a Retold library, is newer than this program, or cannot be read or written."""


class NoLibrary(BadLibrary, BadUse):
    """The path named holds something else than a Retold library, or is no place where one can be made."""
