"""Attribution by preposition: "according to Ann Lee", « selon la ville », « para la ministra »."""

from collections.abc import Iterator, Sequence

from retold.statements import classes as c
from retold.statements.behind import name_at
from retold.statements.cases import begins_subject
from retold.statements.clause_ends import clause_end
from retold.statements.field import Field, Range
from retold.statements.findings import Finding
from retold.statements.phrases import PREDICATE, clause_at, phrase_before

_BEFORE = frozenset(c.COMMA + c.DASH + c.ADVERB + c.CONJUNCTION + c.COPULA)
_FARTHEST = 4
"""Tokens between a noun and its preposition, at most."""


def according(field: Field, at: int, unit: Range) -> Finding | None:
    """The attribution of a preposition, or of a noun with its source in front, at a token: what its sentence says
    besides."""
    if field.classes[at] == c.AROUND:
        return _around(field, at, unit)
    if at > unit[0] and field.classes[at - 1] == c.BRACKET:
        return None
    if field.classes[at + 1 : at + 2] == c.RELATIVE:
        return _selon_which(field, at, unit)
    view = field.tokens.word(at) in field.lexicon.according_alone
    first = at + 1 if view else _past_preposition(field, at)
    if _measures(field, first, unit[1]):
        return None
    closed = _lead(field, at, unit[0]) <= unit[0] or field.lexicon.cases is not None
    source = None if view else _before_words(field, name_at(field, first, unit[1], closed=closed))
    if source is None and not view and field.classes[at + 1 : at + 2] != c.COMMA:
        return None
    return _beside(field, at, source[1] if source else at + 1, unit, source, ((at, first),))


def _before_words(field: Field, source: Range | None) -> Range | None:
    """A source without the words quoted behind the name that ends it: « Secondo Rossi «il piano va rifatto» »."""
    opening = field.classes.rfind(c.OPEN, *source) if source else -1
    if source is None or opening <= source[0] or field.classes[opening - 1] != c.NAME:
        return source
    return (source[0], opening) if field.tokens.words[opening + 1][:1].islower() else source


def _measures(field: Field, at: int, until: int) -> bool:
    """Whether what stands behind a word of attribution is what something varies with: « selon l'âge »."""
    at += field.classes[at : at + 1] in c.OPENERS
    return at < until and field.tokens.word(at) in field.lexicon.measures


def _past_preposition(field: Field, at: int) -> int:
    """The token behind a word of attribution and its preposition: « stando a | fonti », « na opinião | do réu »."""
    lexicon, follows = field.lexicon, field.classes[at + 1 : at + 2]
    if not lexicon.contracted or not follows or follows not in c.OF + c.PARTICLE + c.AGENT:
        return at + 1
    return at + 1 + (lexicon.cites_contracted or field.tokens.word(at + 1) not in lexicon.contracted)


def _around(field: Field, at: int, unit: Range) -> Finding | None:
    """The attribution of a noun with the preposition that belongs to it, a pronoun between them: «по его словам»."""
    tokens, opening = field.tokens, at - 1
    if field.lexicon.cases and opening >= unit[0] and tokens.word(opening) in field.lexicon.around[tokens.word(at)]:
        return _described(field, opening, at, unit)  # «на взгляд эксперта»
    if opening >= unit[0] and tokens.word(opening) in field.lexicon.around[tokens.word(at)]:
        return _witness(field, at, unit)
    prepositions = field.lexicon.around[tokens.word(at)]
    while opening > max(unit[0], at - _FARTHEST) and tokens.word(opening) not in prepositions:
        opening -= 1
    if opening < unit[0] or opening + 1 >= at or tokens.word(opening) not in prepositions:
        return None
    source = (opening + 1, opening + 2)
    if tokens.word(opening + 1) not in field.lexicon.owners:
        return _described(field, opening, at, unit)
    return _beside(field, opening, at + 1, unit, source, ((opening, opening + 1), (opening + 2, at + 1)))


def _described(field: Field, opening: int, at: int, unit: Range) -> Finding | None:
    """The attribution of a noun with its preposition, adjectives between them: «по последним данным полиции»."""
    cases = field.lexicon.cases
    if cases is None or not all(cases.is_adjective(field.tokens.word(n)) for n in range(opening + 1, at)):
        return None
    source = name_at(field, at + 1, unit[1], closed=True)
    subject = begins_subject(field, at + 1) and source is not None and field.classes[source[1]] != c.COMMA
    source = None if subject else source
    if source is None and not subject and at + 1 < unit[1] and field.classes[at + 1] != c.COMMA:
        return None
    return _beside(field, opening, source[1] if source else at + 1, unit, source, ((opening, at + 1),))


def _witness(field: Field, at: int, unit: Range) -> Finding | None:
    """The attribution to a noun that its preposition alone makes a source, at a sentence's head or behind a comma:
    « de source policière »."""
    opening = at - 1
    if opening > unit[0] and field.classes[opening - 1] not in c.PAUSES:
        return None
    source = name_at(field, at, unit[1], closed=opening == unit[0])
    return _beside(field, opening, source[1], unit, source, ((opening, at),)) if source else None


def _selon_which(field: Field, at: int, unit: Range) -> Finding | None:
    """A relative clause that names its antecedent as the source: « une étude, selon laquelle … »."""
    classes, (since, until) = field.classes, unit
    end = at - (classes[at - 1] in c.PAUSES) if at > since else at
    start = phrase_before(field.reversed, end, since)
    if at + 2 >= until:
        return None
    content = ((at + 2, clause_end(field, at + 2, until)),)
    if field.lexicon.drops_subject:  # the pronoun is a word of its own: « secondo | cui »
        return Finding(((at + 1, at + 2),), ((at, at + 1),), content, "according to", unit, field.level)
    if start == end or field.tokens.word(end - 1) in field.lexicon.noun_cues:
        return None  # « l'accusation selon laquelle … » is what is said, and nobody who says it
    return Finding(((start, end),), ((at, at + 2),), content, "according to", unit, field.level)


def _lead(field: Field, at: int, since: int) -> int:
    """The first token of an attribution with the punctuation and adverbs in front of it."""
    while at > since and field.classes[at - 1] in _BEFORE:
        at -= 1
    return at


def _beside(
    field: Field, at: int, end: int, unit: Range, source: Range | None, cue: tuple[Range, ...]
) -> Finding | None:
    """The finding of an attribution from `at` to `end`: its content stands behind it, in front, or on both sides."""
    classes, (since, until) = field.classes, unit
    lead, after = _lead(field, at, since), end
    since = _told_since(classes, since, lead)
    colon = classes.rfind(c.COLON, since, lead)
    if colon >= 0 and (colon + 1 == lead or PREDICATE.search(classes, since, colon)):
        since = colon + 1
    if lead - 1 > since and classes[lead - 1] in c.RELATING and end < until and classes[end] not in c.PAUSES:
        comma = classes.find(c.COMMA, end, until) if classes[lead - 2] == c.COMMA else -1
        stop = comma if comma > 0 else clause_end(field, end, until)
        told = [(lead - 1, lead), (end, stop)]  # « , che secondo il sindaco costerà poco, »
        return Finding((source,) if source else (), cue, tuple(told), "according to", unit, field.level)
    while after < until and classes[after] in c.PAUSES:
        after += 1
    relative = c.RELATING if field.lexicon.that_relates else c.RELATIVE
    cites = after < until and field.tokens.word(after) in field.lexicon.citing  # « D'après Li, citant la police, … »
    if after < until and (after > end or cites) and (cites or classes[after] in relative or _describes(field, after)):
        comma = classes.find(c.COMMA, after, until)  # « Selon Le Phare, qui cite la police, … »
        after = comma + 1 if comma > 0 else until if field.lexicon.cases and lead > since else after
    if after < until and lead > since and classes[after] == c.RELATIVE:
        after = until  # « …, selon la police, qui n'en dit pas plus »
    if lead <= since:
        content = [(after, _before_colon(field, after, clause_end(field, after, until)))] if after < until else []
    elif classes[end : end + 1] == c.COLON and not PREDICATE.search(classes, since, lead):
        content = [(end + 1, clause_end(field, end + 1, until))]  # « Résultat, selon une note : il manque 40 millions »
    elif after < until and (end < after or source is None) and classes[lead - 1] != c.CLOSE:
        content = [(since, lead), (after, until)]
    else:
        content = [(since, lead)]
    if not content:
        return None
    return Finding((source,) if source else (), cue, tuple(content), "according to", unit, field.level)


def _told_since(classes: str, since: int, lead: int) -> int:
    """The conjunction right behind a verb of saying, from which on an attribution attributes: «Газета пишет, | что в
    Киеве, по данным полиции, …»; `since` where there is none."""
    that = classes.rfind(c.THAT, since + 1, lead)
    verb = that - 1 - (that > since and classes[that - 1] == c.COMMA)
    return that if that > since < verb + 1 and classes[verb] in c.CUES else since


def _describes(field: Field, at: int) -> bool:
    """Whether a participle with its agent stands at a token: « Selon Le Phare, confirmé par la police, … »; where
    nouns show their case, any in the case of a source: «По словам мэра, приехавшего на место, …»."""
    classes, cases = field.classes, field.lexicon.cases
    if cases is not None and classes[at] == c.NOUN:
        word = field.tokens.word(at)
        return cases.is_participle(word) and word.endswith(cases.oblique)
    uses = c.uses_of(classes[at])
    return bool(uses & c.PARTICIPLE and not uses & c.FINITE) and classes[at + 1 : at + 2] in (c.AGENT, c.PARTICLE)


def _before_colon(field: Field, start: int, end: int) -> int:
    """Where a content ends that a colon may close: at the colon, where a further cue stands behind it."""
    colon = field.classes.find(c.COLON, start, end)
    return colon if colon > 0 and any(letter in c.CUES for letter in field.classes[colon:end]) else end


def opinions(field: Field, found: Sequence[Finding]) -> Iterator[Finding]:
    """The attributions by a preposition that makes one only before a person (« Para la ministra, … », « para quien
    … »): a word of the phrase says so, or somebody of that name speaks elsewhere in the text."""
    lexicon, word, classes = field.lexicon, field.tokens.word, field.classes
    if not lexicon.opinions:
        return
    speaking: set[str] | None = None
    for since, until in field.units:
        relative = -1 if lexicon.opinions_described else classes.find(c.RELATIVE, since + 2, until)
        if relative > 0 and word(relative - 1) in lexicon.opinions and classes[relative - 2] == c.COMMA:
            content = (relative + 1, _before_colon(field, relative + 1, clause_end(field, relative + 1, until)))
            comma = classes.find(c.COMMA, *content)
            if comma > 0 and c.COMMA not in classes[comma + 1 : content[1]]:
                content = (content[0], comma)  # « Son avocat, pour qui le dossier est vide, fera appel »
            if any(letter in c.PREDICATES + c.OPEN for letter in classes[content[0] : content[1]]):
                yield _opinion(field, (relative - 1, relative), (relative, relative + 1), content, (since, until))
        if word(since) not in lexicon.opinions:
            continue
        source = name_at(field, since + 1, until, closed=True)
        if source is None or source[1] + 2 >= until:
            continue
        if classes[source[1]] not in c.COMMA + c.OBJECT + c.NEGATION and not clause_at(classes, source[1], until):
            continue
        if lexicon.opinions_described and not _is_described(field, source):
            continue
        pronoun = source[1] - source[0] == 1 and classes[source[0]] in c.PRONOUNS and classes[source[1]] == c.COMMA
        if pronoun and word(source[0]) in lexicon.owners:
            content = (source[1] + 1, clause_end(field, source[1] + 1, until))
            yield _opinion(field, (since, since + 1), source, content, (since, until))  # « Para ela, … »
            continue
        names = {word(at) for at in range(*source) if classes[at] in c.NAME + c.NOUN + c.NOUN_CUE}
        if speaking is None:
            speaking = {word(at) for f in found for a, b in f.source for at in range(a, b) if classes[at] == c.NAME}
        if names & lexicon.persons or names & speaking:
            start = _past_relative(field, source[1], until)
            content = (start, clause_end(field, start, until))
            yield _opinion(field, (since, since + 1), source, content, (since, until))
        elif _before_quotation(field, source):
            content = (source[1] + 1, clause_end(field, source[1] + 1, until))
            yield _opinion(field, (since, since + 1), source, content, (since, until))  # « Pour Li Bo, « … » »


def _is_described(field: Field, source: Range) -> bool:
    """Whether a phrase is more than a name or a pronoun: what somebody is or where somebody belongs."""
    told, lexicon = field.classes[slice(*source)], field.lexicon
    if c.RELATIVE in told:
        return False
    named = told.startswith(c.NAME * 2) and c.OF in told
    return named or any(
        letter == c.NOUN and field.tokens.word(at) in lexicon.persons for at, letter in enumerate(told, source[0])
    )


def _before_quotation(field: Field, source: Range) -> bool:
    """Whether a full name, or one with its article, stands before a comma and a quotation: « Pour Li Bo, « … » »."""
    classes, (start, end) = field.classes, source
    named = classes[start:end].startswith((c.NAME * 2, c.DETERMINER + c.NAME))
    return named and classes[end : end + 2] == c.COMMA + c.OPEN


def _past_relative(field: Field, at: int, until: int) -> int:
    """Behind the comma after a person, and behind the relative clause that it opens: « Per il sindaco, che …, »."""
    classes = field.classes
    if classes[at] != c.COMMA:
        return at
    relating = c.RELATING if field.lexicon.that_relates else c.RELATIVE
    comma = classes.find(c.COMMA, at + 1, until) if classes[at + 1] in relating else -1
    return (comma if comma > 0 else at) + 1


def _opinion(field: Field, cue: Range, source: Range, content: Range, unit: Range) -> Finding:
    return Finding((source,), (cue,), (content,), "opinion", unit, field.level)
