"""What the endings of words tell where the verb stands last and words are built by endings, made ready from a pack."""

from collections.abc import Sequence, Set
from itertools import pairwise

import msgspec

from retold.facts.countries import countries
from retold.languages.pack import Pack, words

_TOLD_APART = frozenset(["accusative", "dative", "locative"])
"""Cases whose endings differ behind an owned noun: «министрлігін», not «кедергіні»."""


class VerbFinal(msgspec.Struct, frozen=True):
    """What a language with its verb last and its cases in endings has; the words are those of the fields of `Speech`.

    `endings` are (what stays, what is cut, case) by their last letter, longest first; `heads` are the listed nouns that
    can be sources, `things` those of them that are no persons, `bodies` no documents either; `agents` endings of nouns
    for who does something, `given` first names, `titles` words of respect, `joints` join two sources, `pointing` stand
    for what the sentence before says, `whole` are `countries` and nouns whose last letters are no ending, `adjectival`
    endings of adjectives, `plain` those of `heads` that are not owned whatever their last letters («шенді»), `plurals`
    the endings of several, `postpositions` govern a phrase without case, `pairs` stand side by side in
    listed roles and bodies."""

    endings: dict[str, tuple[tuple[str, str, str], ...]]
    owned: tuple[str, ...]
    nominal: tuple[str, ...]
    describing: tuple[str, ...]
    topics: frozenset[str]
    about: frozenset[str]
    surnames: tuple[str, ...]
    heads: frozenset[str]
    things: frozenset[str]
    bodies: frozenset[str]
    agents: tuple[str, ...]
    given: frozenset[str]
    titles: frozenset[str]
    joints: frozenset[str]
    pointing: frozenset[str]
    whole: frozenset[str]
    countries: frozenset[str]
    adjectival: tuple[str, ...]
    plain: frozenset[str]
    plurals: tuple[str, ...]
    postpositions: frozenset[str]
    pairs: frozenset[str]

    def case(self, word: str, *, name: bool = False) -> str:
        """The case that a word's ending shows, "" for none; a name shows none by the endings of what is owned."""
        return self._cut(word, name)[1]

    def base(self, word: str) -> str:
        """A word without the ending of its case."""
        return self._cut(word, False)[0]

    def describes(self, word: str) -> bool:
        """Whether a word's ending shows that it describes the noun behind it."""
        return word.endswith(self.describing)

    def owned_noun(self, word: str, *, declined: bool = False) -> bool:
        """Whether a word without case, or `declined` too, has the ending of the owned and is no verb made a noun."""
        base, case, stays = self._cut(word, False)
        if base in self.plain or base in self.whole:
            return False
        if case in _TOLD_APART and not stays:
            return False
        noun = base in self.heads or not word.endswith(self.nominal)
        owned = noun and len(base) > 4 and base.endswith(self.owned) and not base.endswith(self.agents)
        return owned and (declined or not case)

    def _cut(self, word: str, name: bool) -> tuple[str, str, str]:
        """(the word without the ending of its case, the case, what of an owned noun's ending stays with it)."""
        if word in self.heads or word in self.given or word in self.whole or (name and word.endswith(self.surnames)):
            return word, "", ""
        for stays, ending, case in self.endings.get(word[-1:], ()):
            if word.endswith(stays + ending) and len(word) > len(ending) + 2 and not (name and stays):
                return word[: len(word) - len(ending)], case, stays
        return word, "", ""


def verb_final_of(pack: Pack) -> VerbFinal | None:
    """What the pack tells about its endings, None where its verb is not last."""
    speech, names = pack.speech, pack.names
    if not speech.verb_final:
        return None
    endings = [
        (*entry.rpartition("|")[::2], case) for case, listing in speech.cases.items() for entry in words(listing)
    ]
    owned = words(speech.owned)
    bodies = _last_words((*names.bodies.values(),), owned)
    things = bodies | _last_words((names.documents,), owned)
    nouns = things | _last_words((*names.roles.values(), names.groups), owned)
    heads = frozenset(word for word in nouns if not _declined(word, endings, nouns))
    return VerbFinal(
        endings=_by_last_letter(endings),
        owned=owned,
        nominal=words(speech.nominal),
        describing=words(speech.describing),
        topics=frozenset(words(speech.topics)),
        about=frozenset(words(speech.about)),
        surnames=tuple(shape.partition("=")[0] for shape in words(names.surname_shapes)),
        heads=heads,
        things=heads & things,
        bodies=heads & bodies,
        agents=words(names.role_endings),
        given=frozenset(name.partition("=")[0].lower() for name in words(names.given)),
        joints=frozenset(words(names.joints)),
        pointing=frozenset(words(speech.pointing)),
        whole=frozenset(words(speech.nouns)) | frozenset(countries(pack)),
        countries=frozenset(countries(pack)),
        adjectival=words(names.adjective_endings),
        plurals=words(names.plurals),
        postpositions=frozenset(words(speech.postpositions)),
        plain=frozenset(word for word in heads if word.endswith(owned) and _owned_too(word, owned, heads)),
        pairs=_pairs((*names.roles.values(), *names.bodies.values())),
        titles=frozenset(title.partition("=")[0].lower() for title in words(names.titles)),
    )


def _by_last_letter(
    endings: Sequence[tuple[str, str, str]],
) -> dict[str, tuple[tuple[str, str, str], ...]]:
    ordered = sorted(endings, key=lambda one: -len(one[0] + one[1]))
    return {last: tuple(one for one in ordered if one[1][-1] == last) for last in {one[1][-1] for one in ordered}}


def _declined(word: str, endings: Sequence[tuple[str, str, str]], nouns: Set[str]) -> bool:
    """Whether a word is another noun with the ending of a case."""
    return any(word.endswith(stays + ending) and word[: -len(ending)] in nouns for stays, ending, _ in endings)


def _owned_too(word: str, owned: tuple[str, ...], nouns: Set[str]) -> bool:
    """Whether a listed noun is listed with the ending of the owned too."""
    return any(word + ending in nouns for ending in owned)


def _pairs(listings: Sequence[str]) -> frozenset[str]:
    """Each two words that stand side by side in an entry, in small letters: "бас директоры"."""
    entries = (word.partition("=")[0].lower().split() for listing in listings for word in words(listing))
    return frozenset(" ".join(two) for entry in entries for two in pairwise(entry))


def _last_words(listings: Sequence[str], owned: tuple[str, ...]) -> frozenset[str]:
    """The entries of one word and the last words of others where they are owned, in small letters."""
    entries = (word.partition("=")[0].lower().rpartition(" ") for listing in listings for word in words(listing))
    return frozenset(last for front, _, last in entries if not front or last.endswith(owned))
