"""Who asks and who answers: the labels of a printed interview, and the paragraphs behind a question."""

from collections.abc import Sequence

from retold.records import Referent, Span, Statement
from retold.statements.answers import Answer
from retold.statements.cast import OPENING, Cast
from retold.statements.source_phrases import Source

_LONGEST_QUESTION = 300
"""Characters of a paragraph that asks."""
_BEHIND = ' \n\r\t\xa0»”"*_'
"""What may stand behind a question mark at the end of a paragraph."""


class Interviewees:
    """The turns of one article's interview, taken in text order."""

    def __init__(self, cast: Cast, contents: Sequence[Span]) -> None:
        self.cast = cast
        self.contents = contents
        """What the article's statements say: names in it introduce nobody."""
        self.interviewed: Referent | None = None
        self.answered: set[int] = set()
        """The paragraphs that answer."""

    def labelled(self, source: Source, span: Span) -> tuple[bool, Answer | None]:
        """(whether a source is the label of a turn and nothing else, whose turn it is)."""
        label, known = self.cast.text[slice(*span)], self.cast.known
        low = label.lower().rstrip(".")
        asks, answers = low in known.questioner, low in known.answerer
        if not (asks or answers or (label.isupper() and _is_house(label, source))):
            return False, None
        found = self._of_label(not answers, span)
        return asks or answers, found

    def _of_label(self, asks: bool, span: Span) -> Answer | None:
        """The question is the interviewer's, the answer that of the person introduced."""
        for referent in sorted(self.cast.people, key=lambda one: not asks and self._named_in_words(one)):
            start = referent.mentions[0][0]
            known = asks or start < span[0] or not self._named_in_words(referent)
            if self.cast.byline(start) == asks and known:
                because = "is named as the interviewer" if asks else "is the person interviewed"
                return Answer("interview", self.cast.text[span[0] : span[1]], because, referent)
        return None

    def replies(self, statement: Statement) -> bool:
        """Whether a statement opens a paragraph that answers: behind one that asks, or in turn with one marked
        alike."""
        if not statement.content or statement.parent is not None:
            return False
        start, text = statement.content[0][0], self.cast.text
        number = self.cast.paragraph(start)
        opens = self.cast.paragraph_span(number)[0]
        if number < 2 or start - opens > OPENING:
            return False
        asked = text[slice(*self.cast.paragraph_span(number - 1))].rstrip(_BEHIND)
        if len(asked) > _LONGEST_QUESTION:
            return False
        asks = text[slice(*self.cast.paragraph_span(number))].rstrip(_BEHIND).endswith("?")
        if number - 1 in self.answered and asks:
            return False  # an answer may end in a question, and the next one asks on
        in_turn = number - 2 in self.answered and not statement.cue and not text[opens].isalnum()
        alike = in_turn and text[opens] == text[self.cast.paragraph_span(number - 2)[0]]
        return asked.endswith("?") or (alike and not asks)

    def answer(self, statement: Statement) -> Answer | None:
        """The one who answers: who answered before, else the one person whom the headline names, else the one whom the
        words of the report before name."""
        start = statement.content[0][0]
        for end in (self.cast.paragraph_span(0)[1], start) if self.interviewed is None else ():
            named = {r.name: r for a, _, r in self.cast.named_between(0, end) if not self.cast.byline(a)}
            people = [r for r in named.values() if r.kind == "person" and not self._named_in_words(r)]
            people = [r for r in people if self.cast.surely_person(r)] or people
            if len(people) == 1:
                self.interviewed = people[0]
                break
        found = self.interviewed
        if found is None:
            return None
        self.answered.add(self.cast.paragraph(start))
        return Answer("interview", found.name, "is the person interviewed", found)

    def _named_in_words(self, referent: Referent) -> bool:
        """Whether a person is first named inside what somebody says: whoever is interviewed is introduced outside."""
        start = referent.mentions[0][0]
        return any(a <= start < b for a, b in self.contents)


def _is_house(label: str, source: Source) -> bool:
    """Whether a label in capitals is the outlet that asks: nobody of the article has that name."""
    named = source.referent
    return len(label) > 3 and named is not None and named.kind == "body"
