"""What the endings of words tell where the verb stands last and words are built by endings, made ready from a pack."""

from collections.abc import Sequence, Set

import msgspec

from retold.languages.pack import Pack, words


class VerbFinal(msgspec.Struct, frozen=True):
    """What a language with its verb last and its cases in endings has; the words are those of the fields of `Speech`.

    `endings` are (what stays, what is cut, case), longest first; `heads` are the listed nouns that can be sources,
    `possessed` those of them that are another one with the ending of the owned; `agents` endings of nouns for who does
    something, `given` first names, `titles` words of respect, `joints` join two sources."""

    endings: tuple[tuple[str, str, str], ...]
    owned: tuple[str, ...]
    nominal: tuple[str, ...]
    describing: tuple[str, ...]
    topics: frozenset[str]
    about: frozenset[str]
    surnames: tuple[str, ...]
    heads: frozenset[str]
    possessed: frozenset[str]
    agents: tuple[str, ...]
    given: frozenset[str]
    titles: frozenset[str]
    joints: frozenset[str]

    def case(self, word: str, *, name: bool = False) -> str:
        """The case that a word's ending shows, "" for none; a name shows none by the endings of what is owned."""
        return self._cut(word, name)[1]

    def base(self, word: str) -> str:
        """A word without the ending of its case."""
        return self._cut(word, False)[0]

    def describes(self, word: str) -> bool:
        """Whether a word's ending shows that it describes the noun behind it."""
        return word.endswith(self.describing)

    def owned_noun(self, word: str) -> bool:
        """Whether a word without case has the ending of the owned, and is no verb made a noun."""
        return len(word) > 4 and word.endswith(self.owned) and not self.case(word) and not word.endswith(self.nominal)

    def _cut(self, word: str, name: bool) -> tuple[str, str]:
        if word in self.heads or word in self.given:
            return word, ""
        for stays, ending, case in self.endings:
            if word.endswith(stays + ending) and len(word) > len(ending) + 2 and not (name and stays):
                return word[: len(word) - len(ending)], case
        return word, ""


def verb_final_of(pack: Pack) -> VerbFinal | None:
    """What the pack tells about its endings, None where its verb is not last."""
    speech, names = pack.speech, pack.names
    if not speech.verb_final:
        return None
    endings = [
        (*entry.rpartition("|")[::2], case) for case, listing in speech.cases.items() for entry in words(listing)
    ]
    listings = (*names.roles.values(), *names.bodies.values(), names.groups, names.documents)
    owned = words(speech.owned)
    nouns = {word.partition("=")[0].lower().rpartition(" ")[2] for listing in listings for word in words(listing)}
    heads = frozenset(word for word in nouns if not _declined(word, endings, nouns))
    stems = {word[:-1] for word in heads} | heads
    return VerbFinal(
        endings=tuple(sorted(endings, key=lambda one: -len(one[0] + one[1]))),
        owned=owned,
        nominal=words(speech.nominal),
        describing=words(speech.describing),
        topics=frozenset(words(speech.topics)),
        about=frozenset(words(speech.about)),
        surnames=words(speech.surnames),
        heads=heads,
        possessed=frozenset(w for w in heads if any(w.endswith(e) and not stems.isdisjoint(_cut(w, e)) for e in owned)),
        agents=words(names.role_endings),
        given=frozenset(name.partition("=")[0].lower() for name in words(names.given)),
        joints=frozenset(words(names.joints)),
        titles=frozenset(title.partition("=")[0].lower() for title in words(names.titles)),
    )


def _declined(word: str, endings: Sequence[tuple[str, str, str]], nouns: Set[str]) -> bool:
    """Whether a word is another noun with the ending of a case."""
    return any(word.endswith(stays + ending) and word[: -len(ending)] in nouns for stays, ending, _ in endings)


def _cut(word: str, ending: str) -> tuple[str, str]:
    """A word without an ending, and without the letter before it too, which the ending may have changed."""
    stem = word[: -len(ending)]
    return stem, stem[:-1]
