"""One address of the web, fetched because the user wrote it."""

import re
from http.client import HTTPException
from typing import BinaryIO, cast
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from retold.errors import Unreadable

TIMEOUT_S = 20.0
"""Seconds without an answer after which an address is given up."""

_ADDRESS = re.compile(r"https?://", re.I)
_AGENT = "retold (news article reader)"


def is_address(name: str) -> bool:
    """Whether a name is an address of the web rather than a file's."""
    return bool(_ADDRESS.match(name))


def open_address(address: str, timeout_s: float = TIMEOUT_S) -> BinaryIO:
    """The bytes behind an address, as a stream whose `headers` tell its type.

    Raises `Unreadable` where there is no answer within `timeout_s` seconds, or the answer is an error.
    """
    try:
        return cast(BinaryIO, urlopen(Request(address, headers={"User-Agent": _AGENT}), timeout=timeout_s))
    except HTTPError as error:
        raise Unreadable(f"the server answers {error.code} {error.reason}") from None
    except URLError as error:
        raise Unreadable(f"the address cannot be reached: {error.reason}") from None
    except (OSError, HTTPException, ValueError) as error:
        raise Unreadable(f"the address cannot be read: {error}") from None
