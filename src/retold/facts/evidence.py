"""Where every noun has a capital: which capitalised words show that they are names."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from retold.facts.names import Mention
from retold.facts.runs import Name, with_parts
from retold.facts.vocabulary import Vocabulary

_WORDS_BEFORE = re.compile(r"(?:([^\W\d_]+)[  ])?([^\W\d_]+)[  ][„»«\"“‚']?$")
_REACH = 40
"""Characters before a name in which an article and an adjective stand."""


def evident(text: str, found: Sequence[Mention], known: Vocabulary) -> Iterator[Mention]:
    """The mentions that are names, common nouns before a first name cut off.

    A name has a first name, a title, a role, the noun of a body or the letters of an acronym; or it is part of a name
    that has; or it has two words, no article stands before it, and nothing in it is a noun's.
    """
    told = [_trimmed(mention, known) for mention in found]
    sure = {part for mention in told if _sure(mention.name, known) for part in mention.name.parts}
    for mention in told:
        name = mention.name
        if _sure(name, known) or name.parts[-1] in sure or _likely(text, mention, known):
            yield mention


def _trimmed(mention: Mention, known: Vocabulary) -> Mention:
    """The name from its first name on: "Klublegende Horst Meyer" names Horst Meyer."""
    name = mention.name
    if name.kind not in ("unknown", "person") or name.given or " " not in name.text:
        return mention
    parts = name.text.split()
    at = next((n for n, part in enumerate(parts[:-1]) if n and part.lower() in known.given), 0)
    text = " ".join(parts[at:])
    if not at or not name.text.endswith(text):
        return mention
    shift = len(name.text) - len(text)
    cut = with_parts(replace(name, start=name.start + shift, text=text, kind="person"), known)
    return replace(mention, start=mention.start + shift, name=cut, opens=False)


def _sure(name: Name, known: Vocabulary) -> bool:
    if name.low in known.nouns and not name.acronym:
        return False
    return bool(name.title or name.role or name.given or name.acronym or name.kind in ("body", "place"))


def _likely(text: str, mention: Mention, known: Vocabulary) -> bool:
    """Whether nothing speaks against a name of unknown words."""
    parts = mention.name.text.split()
    if mention.opens and (len(parts) == 1 or parts[0].endswith(known.adjective_endings)):
        return False
    if any(part[0].islower() and part not in known.particles for part in parts):
        return False
    if any(part.lower().endswith(known.noun_endings) or part.lower() in known.nouns for part in parts):
        return False
    match = _WORDS_BEFORE.search(text, max(0, mention.lead - _REACH), mention.lead)
    if match is None:
        return True
    if match[2].lower() in known.locatives:
        return True
    return not _articled((match[1] or "").lower(), match[2], known)


def _articled(far: str, near: str, known: Vocabulary) -> bool:
    """Whether the words before a name are an article, or an article and an adjective."""
    return near.lower() in known.articled or (far in known.articled and near.islower())
