"""What the verb of a cue tells of a subject that is left out: somebody, several, nobody."""

from retold.languages.pack import words
from retold.records import Statement
from retold.statements import classes as c
from retold.statements.cast import Cast
from retold.statements.lexicon import lexicon_of


class CueVerbs:
    """The verbs of the cues of one article."""

    def __init__(self, cast: Cast) -> None:
        self.text, self.known = cast.text, cast.known
        speech = cast.known.pack.speech
        listed = words(speech.impersonal)
        self.impersonal = frozenset(word for word in listed if word[0] != "-")
        self.plural = (*(word[1:] for word in listed if word[0] == "-"), *words(speech.plural))

    def _words(self, statement: Statement) -> list[str]:
        """The words of a cue in lower case, prepositions aside."""
        tokens = [token.low for span in statement.cue for token in self.known.tokens(self.text, *span)]
        return [low for low in tokens if low not in self.known.complements]

    def are_others(self, statement: Statement) -> bool:
        """Whether the verb of a cue, by its ending, is nobody's or several people's, where verbs tell that."""
        verbs = self._words(statement)
        return not verbs or any(word in self.impersonal or word.endswith(self.plural) for word in verbs)

    def are_plural(self, statement: Statement) -> bool:
        """Whether the last verb of a cue has the ending of several people."""
        verbs = self._words(statement)
        return bool(verbs) and verbs[-1].endswith(self.plural)

    def are_personal(self, statement: Statement) -> bool:
        """Whether one of the words of a cue is a verb that has somebody for its subject («вважається» has nobody)."""
        verbs = self._words(statement)
        lexicon = lexicon_of(self.known.pack.code)
        readings = [reading for word in verbs for reading in lexicon.readings[word]]
        finite = any(c.uses_of(lexicon.classes[word]) & c.FINITE for word in verbs)
        return finite and bool(readings) and not any("impersonal" in reading.frames for reading in readings)
