"""Answers that are worked out once per word and kept, in bounded memory."""

from typing import TypeVar

Value = TypeVar("Value")


class Memo(dict[str, Value]):
    """Word -> what `told` says of it, worked out when the word is first met.

    Emptied when it holds more than `most` words; words of more than `longest` characters are never kept. A subclass
    says what there is to tell.
    """

    most = 50_000
    longest = 1_000_000

    def told(self, word: str) -> Value:
        """The answer for a word; it may depend on nothing else that changes."""
        raise NotImplementedError

    def __missing__(self, word: str) -> Value:
        if len(self) > self.most:
            self.clear()
        found = self.told(word)
        if len(word) <= self.longest:
            self[word] = found
        return found
