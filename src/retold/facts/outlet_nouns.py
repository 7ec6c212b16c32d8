"""The words of a pack that show who is an agency or an outlet: nouns, what describes them, nations, networks."""

import re
from collections.abc import Mapping
from functools import cache, cached_property

from retold.facts.countries import countries
from retold.facts.credit_words import LOW, WORD, Pattern, either, starred, ungendered, word_of
from retold.facts.moments import month_names, weekday_names
from retold.facts.names import run_pattern
from retold.languages import codes
from retold.languages import pack as pack_of
from retold.languages.pack import Pack, valued, words


class OutletNouns:
    """The words of a pack that show who is an agency or an outlet, and what stands beside them."""

    def __init__(self, pack: Pack) -> None:
        self.pack, self.credits = pack, pack.credits
        self.nouns_capital = pack.names.nouns_capital
        self.run = run_pattern(pack)
        self.article = either(self.credits.articles)
        self.nouns = "|".join(filter(None, (either(self.credits.agency_nouns), either(self.credits.media))))
        self.particles = frozenset(words(pack.speech.particles))
        self.indefinite = frozenset(words(pack.names.indefinite))
        self.determiners = frozenset(
            words(" ".join((self.credits.articles, pack.names.definite, pack.names.indefinite)))
        )

    @cached_property
    def agency(self) -> Pattern:
        """Nouns for news agencies."""
        return word_of(either(self.credits.agency_nouns))

    @cached_property
    def media(self) -> Pattern:
        """Nouns that call what they stand beside an outlet."""
        return word_of(either(self.credits.media))

    @cached_property
    def media_behind(self) -> Pattern:
        """The same where they may stand behind the name."""
        return self.media if self.credits.media_behind else None

    @cached_property
    def services(self) -> Pattern:
        """Nouns of several words for agencies, which may stand behind a name."""
        return word_of(self._services) if self.behind_name else None

    @cached_property
    def outlet(self) -> Pattern:
        """Nouns that outlets have in their names."""
        nouns = either(self.credits.outlet_nouns)
        return re.compile(rf"(?<!\w)(?:{nouns})(?!\w)") if nouns else None

    @cached_property
    def foreign(self) -> re.Pattern[str]:
        """The same of all languages: a newspaper keeps its name abroad (« le Boston Courier »)."""
        return _foreign()

    @cached_property
    def kinds(self) -> re.Pattern[str]:
        """Words that tell what an outlet is like."""
        return re.compile(starred(self.credits.kinds), re.I)

    @cached_property
    def nations(self) -> frozenset[str]:
        """Adjectives for countries, without the endings of gender."""
        return frozenset(ungendered(nation) for nation in countries(self.pack))

    @cached_property
    def dates(self) -> frozenset[str]:
        """Weekdays and months."""
        return frozenset((*weekday_names(self.pack), *month_names(self.pack)))

    @cached_property
    def at_large(self) -> Pattern:
        """Media that stay unnamed."""
        large = either(self.credits.at_large)
        return (
            re.compile(rf"(?P<before>(?:{WORD}\s){{0,3}}?)(?i:{large})(?P<behind>(?:\s{LOW}){{0,2}})")
            if large
            else None
        )

    @cached_property
    def networks(self) -> Mapping[str, str]:
        """The last word of each phrase for a post, and each verb of posting -> the network that it tells."""
        listing = f"{self.credits.posts} {self.credits.posting}"
        listed = valued(" ".join(entry for entry in listing.split() if "=" in entry))
        return {phrase.split()[-1].lower(): network for phrase, network in listed.items()}

    @cached_property
    def behind_name(self) -> str:
        """What may stand behind a name and call it an agency or outlet, as part of a pattern."""
        return rf"|\s(?i:{self._services}|{either(self.credits.media)})" if self.credits.media_behind else ""

    @property
    def _services(self) -> str:
        return either(" ".join(one for one in self.credits.agency_nouns.split() if "_" in one))


@cache
def _foreign() -> re.Pattern[str]:
    nouns = {noun for code in codes() for noun in words(pack_of(code).credits.outlet_nouns)}
    return re.compile(rf"(?<!\w)(?:{either(' '.join(sorted(noun.replace(' ', '_') for noun in nouns)))})(?!\w)")
