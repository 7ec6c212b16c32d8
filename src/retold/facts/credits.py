"""All patterns of a pack's credit words; credits without a name, and whole lines of credit."""

import re
from functools import cache, cached_property

from retold.facts.credit_words import APART, LOW, WORD, Pattern, any_phrase, either, plain_words, starred, word_of
from retold.facts.moments import weekday_names
from retold.facts.named_credits import NamedCredits
from retold.languages.pack import Pack, words

_NO_NAME = r"(?!\s?[«„“\"]?[^\W\d_a-zß-ÿа-ѿґ])"


class Frames(NamedCredits):
    """All patterns of a pack's credit words: those above, of credits without a name, and of whole lines."""

    @cached_property
    def source_line(self) -> Pattern:
        """A line that names the source."""
        return _line(self.credits.sources)

    @cached_property
    def photo(self) -> Pattern:
        """A line that names who took a picture."""
        return _line(self.credits.photos)

    @cached_property
    def source_words(self) -> Pattern:
        """What leads a source in a bracket."""
        sources = either(self.credits.sources)
        return re.compile(rf"^(?i:{sources})(?!\w)\s?:?\s?") if self.credits.sources else None

    @cached_property
    def release(self) -> Pattern:
        """Words for a press release."""
        return word_of(either(self.credits.releases))

    @cached_property
    def talks(self) -> Pattern:
        """Words for an interview."""
        return word_of("|".join(sorted({re.escape(w.split()[0]) for w in words(self.credits.interviews)})))

    @cached_property
    def same_talk(self) -> Pattern:
        """ "In the interview", which was named before."""
        return any_phrase(words(self.credits.same_talk))

    @cached_property
    def elsewhere(self) -> Pattern:
        """What tells behind an interview whom it was given to, and not when."""
        given = "|".join(sorted({re.escape(one.split()[-1]) for one in words(self.credits.interviews) if " " in one}))
        days = either(" ".join(weekday_names(self.pack)))
        return re.compile(rf"(?:\s[\w’']+){{0,2}}?\s(?:{given})\s(?!(?i:{days}))") if given else None

    @cached_property
    def press(self) -> Pattern:
        """ "Told reporters"."""
        return any_phrase(words(self.credits.press))

    @cached_property
    def reporters(self) -> str:
        """The word for reporters by which such a credit is named."""
        return next(iter(words(self.credits.press)), "").split(" ")[-1]

    @cached_property
    def addressing(self) -> Pattern:
        """What leads whom something is told."""
        return word_of(either(self.credits.addressing))

    @cached_property
    def reports(self) -> Pattern:
        """The words of a cue by which its source passes on what others said or did."""
        return word_of(either(self.passing))

    @cached_property
    def passes(self) -> Pattern:
        """Verbs that only outlets and agencies have."""
        return word_of(either(self.credits.passes))

    @cached_property
    def before(self) -> Pattern:
        """What leads into a piece as into something that went before."""
        led = either(self.credits.before)
        return re.compile(rf"(?<!\w)(?i:{led}){APART}(?:\w{{1,4}}['’\s])?$") if led else None

    @cached_property
    def handed(self) -> Pattern:
        """ "In a statement"."""
        return any_phrase(words(self.credits.handed))

    @cached_property
    def letters(self) -> Pattern:
        """Nouns for what is written to somebody."""
        return word_of(either(self.credits.letters))

    @cached_property
    def papers(self) -> Pattern:
        """Nouns for what somebody wrote and let out."""
        return word_of(either(self.credits.papers))

    @cached_property
    def posts(self) -> Pattern:
        """ "In a post"."""
        return any_phrase(plain_words(self.credits.posts))

    @cached_property
    def posting(self) -> Pattern:
        """ "Tweeted"."""
        return word_of("|".join(re.escape(verb) for verb in plain_words(self.credits.posting)))

    @cached_property
    def us(self) -> Pattern:
        """Pronouns for those who report."""
        return word_of(either(self.credits.us))

    @cached_property
    def own(self) -> Pattern:
        """What an outlet calls itself: phrases for it, and what is "ours" of its staff with a word between at most."""
        credits = self.credits
        parts = [rf"(?:{either(credits.own)})(?!\w)"] if credits.own else []
        if credits.ours and credits.staff:
            parts.append(rf"(?:{either(credits.ours)})\s(?:\w+\s)?(?:{starred(credits.staff)})(?!\w)")
        return re.compile(rf"(?<!\w)(?i:{'|'.join(parts)})") if parts else None

    @cached_property
    def noun(self) -> Pattern:
        """A noun for an agency or outlet, which means the one credited last."""
        article = rf"(?:(?:{self.article}){APART})?(?:{self.nouns})" if self.nouns and self.article else self.nouns
        return re.compile(rf"(?i:{article})") if article else None

    @cached_property
    def again(self) -> Pattern:
        """Who was told by a common noun alone, whoever it is: "told the newspaper", « au quotidien »."""
        credits = self.credits
        told = either(f"{credits.told} {credits.addressing}")
        if not told or not self.nouns:
            return None
        beside = rf"(?:(?:{self.article}){APART})?" if self.article else ""
        # nouns whose case shows that somebody is told: «сообщил изданию»
        nouns = {*credits.media.split(), *credits.agency_nouns.split()}
        alone = either(" ".join(set(credits.addressing.split()) & nouns))
        alone = rf"|(?:{alone})" if alone else ""
        return re.compile(rf"(?<!\w)(?i:(?:{told}){APART}{beside}(?:{self.nouns}){alone})(?!\w){_NO_NAME}")

    @cached_property
    def some(self) -> Pattern:
        """Who was told or on whose air without a name: "told a Harlow newspaper", « à une chaîne russe »."""
        credits = self.credits
        given = either(f"{credits.told} {credits.addressing} {credits.aired}")
        one = either(self.pack.names.indefinite)
        if not given or not one or not credits.media:
            return None
        return re.compile(
            rf"(?<!\w)(?i:(?:{given}){APART}(?:{one}){APART})(?P<before>(?:{WORD}\s){{0,2}}?)"
            rf"(?i:(?:[\w-]+-)?(?:{either(credits.media)}))(?P<behind>(?:\s{LOW})?)(?!\w){_NO_NAME}"
        )


@cache
def frames_of(pack: Pack) -> Frames:
    """The patterns that a pack's words fill."""
    return Frames(pack)


def _line(listing: str) -> Pattern:
    """A line that opens with a listed word and names somebody behind a mark."""
    led = either(listing)
    return re.compile(rf"(?<!\w)(?i:{led})\s?(?:[:/]|©|\bby\b)\s?(?P<who>[^\n)\]]{{2,120}})") if led else None
