"""Names side by side with nothing between them, as in captions: told apart by what stands alone elsewhere."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from retold.facts.names import Mention

_FEWEST = 4
"""Words of two full names."""


def parted(found: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, those that are two full names in a row as two: "Ada Brenn Jon Lisk", where the article has both
    "Ada Brenn" and "Jon Lisk"."""
    crowded = [n for n, mention in enumerate(found) if mention.name.text.count(" ") >= _FEWEST - 1]
    if not crowded:
        return found
    full = {mention.name.text: mention for mention in found if " " in mention.name.text}
    apart = list(found)
    for n in reversed(crowded):
        apart[n : n + 1] = _parts(found[n], full)
    return apart


def _parts(mention: Mention, full: dict[str, Mention]) -> Iterator[Mention]:
    name = mention.name
    words = name.text.split(" ")
    for cut in range(2, len(words) - 1):
        left, right = full.get(" ".join(words[:cut])), full.get(" ".join(words[cut:]))
        if left and right and mention.end - mention.start == len(name.text):
            middle = mention.start + len(left.name.text)
            yield replace(mention, end=middle, name=left.name)
            yield replace(mention, start=middle + 1, lead=middle + 1, name=right.name, opens=False)
            return
    yield mention
