"""The frames of credits that name somebody, made from a pack's words where they are first asked for."""

import re
from functools import cached_property

from retold.facts.credit_frames import Frame
from retold.facts.credit_words import APART, LINK, LOW, WORD, either, either_phrase
from retold.facts.names import run_opening
from retold.facts.outlet_nouns import OutletNouns
from retold.languages.pack import words

_ADDRESS = rf"(?i:{LINK.pattern})"
_DATED = r"(?:\s[^\n.!?,]{1,20},\s\d{1,2}\s\w{3,12},)?"
"""A day set off by a comma: «передає у п'ятницю, 15 січня, Reuters»."""
_QUOTED = r"[«“„\"]?\s?"


class NamedCredits(OutletNouns):
    """The frames of credits that name somebody, None where the pack lists no words for them."""

    @cached_property
    def told(self) -> Frame | None:
        """ "Told Reuters"."""
        return self._framed(self.credits.told)

    @cached_property
    def addressed(self) -> Frame | None:
        """« À l'AFP », further on in the sentence."""
        return self._framed(self.credits.addressing)

    @cached_property
    def interview(self) -> Frame | None:
        """ "In an interview with the BBC"."""
        return self._framed(self.credits.interviews)

    @cached_property
    def credited(self) -> Frame | None:
        """« Cité par l'AFP »."""
        return self._framed(self.credits.credited)

    @cached_property
    def aired(self) -> Frame | None:
        """ "On CNN"."""
        return self._framed(self.credits.aired)

    @cached_property
    def relayed(self) -> Frame | None:
        """« Riporta l'Ansa »."""
        return self._framed(self.passing, _DATED)

    @cached_property
    def relaying(self) -> Frame | None:
        """The name of who reports before the verb."""
        return self._behind(either(self.credits.reports))

    @cached_property
    def told_behind(self) -> Frame | None:
        """Who was told before the verb."""
        return self._behind(either(self.credits.told_behind))

    @cached_property
    def firsts(self) -> Frame | None:
        """Who reported it first."""
        return self._behind(either(self.credits.firsts), ",?")

    @cached_property
    def piece(self) -> Frame | None:
        """ "A Times report"."""
        if not self._pieces:
            return None
        name = self.run.pattern
        return Frame(
            re.compile(
                rf"(?<!\w)(?i:(?:{self.article})\s)?(?P<who>{name}(?:/\w+(?:\s{name})?)?)(?:['’]s?)?[»”\"]?\s(?:{LOW}\s)??(?i:{self._pieces})(?!\w)"
            )
        )

    @cached_property
    def piece_of(self) -> Frame | None:
        """ "A report in the Times"."""
        joints = either(self.credits.piece_joints) if self._pieces else ""
        led = rf"(?<!\w)(?i:{self._pieces})\s(?:{LOW}\s){{0,2}}?(?i:{joints}){APART}"
        return Frame(re.compile(f"{led}{self._skip}{_QUOTED}(?P<who>{self.run.pattern})")) if joints else None

    @cached_property
    def named(self) -> Frame:
        """A source that is an outlet or agency and nothing else."""
        who = rf"(?P<who>{_ADDRESS}|{self.run.pattern})[»”\"]?"
        return Frame(re.compile(rf"{self._skip}{_QUOTED}{who}(?:['’]s(?:\s[\w-]+){{1,3}}{self.behind_name})?"))

    @property
    def _pieces(self) -> str:
        return either(self.credits.pieces)

    @property
    def passing(self) -> str:
        """The words by which a source passes on what others said or did."""
        return f"{self.credits.reports} {self.pack.speech.according}"

    @cached_property
    def _skip(self) -> str:
        """A noun with what describes it, on either side: "the British newspaper X", « la chaîne publique X »."""
        skip = rf"(?:(?:{self.article}){APART})?" if self.article else ""
        word = LOW if self.nouns_capital else WORD
        if not self.nouns:
            return skip
        return rf"{skip}(?P<kind>(?:{word}\s){{0,2}}?(?i:(?:[\w-]+-)?(?:{self.nouns}))(?:\s{LOW}){{0,2}}\s)?"

    def _framed(self, listing: str, between: str = "") -> Frame | None:
        phrases = either_phrase(words(listing))
        led = rf"(?<!\w)(?i:{phrases}){between}(?:(?<=['’])|\s{{1,2}}){self._skip}{_QUOTED}"
        return Frame(re.compile(rf"{led}(?={_ADDRESS}|{run_opening()})"), self.run) if phrases else None

    def _behind(self, verbs: str, comma: str = "") -> Frame | None:
        """A name with its verb behind it."""
        name = self.run.pattern
        return Frame(re.compile(rf"(?P<who>{name})[»”\"]?{comma}\s(?i:{verbs})(?!\w)")) if verbs else None
