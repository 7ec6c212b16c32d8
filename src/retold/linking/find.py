"""Who said this: a sentence in any language against the utterances that it may be one of."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from retold.linking.features import NAMES, features
from retold.linking.generation import Generation, shipped
from retold.linking.keys import sentence_keys
from retold.linking.linker import Linker
from retold.linking.model import models
from retold.linking.score import trusted
from retold.linking.typed import typed_text
from retold.records import Span, Utterance
from retold.text.language import detect

_LEAST = 0.5
_MET = 60
"""Statements that are looked at closely, those that share most with the sentence first."""
_BESIDE = 120
"""Other statements read beside them: words that all of them have then count little, as a story's own actors do."""

Told = tuple[Utterance, str]
"""An utterance and the words of one of its tellings."""


def find(sentence: str, language: str | None, linker: Linker, generation: Generation | None = None) -> list[Utterance]:
    """The utterances that a sentence says, best first, speakers left open; none where none is more likely than not.

    `language` None: detected. What it costs does not depend on how much is linked.
    """
    generation = generation or shipped()
    language = language or detect(sentence)
    asked = typed_text(sentence, language, [(0, len(sentence))], generation)
    best: dict[str, float] = {}
    utterances: dict[str, Utterance] = {}
    near = linker.asked.met(sentence_keys(asked, 0), _MET)
    beside = [number for number in islice(linker.statements(), _MET + _BESIDE) if number not in near]
    for code, batch in _by_language(linker, [*near, *beside]).items():
        text, spans = "", list[Span]()
        for _, piece in batch:
            spans.append((len(text), len(text) + len(piece)))
            text += piece + "\n"
        told = typed_text(text, code, spans, generation)
        scored = features(asked, told, generation)
        probability = trusted(models()["alone"].probability(scored.features[:, : NAMES.index("context")]), scored)
        for number, p in zip(scored.pair.tolist(), probability.round(3).tolist(), strict=True):
            said = batch[number % len(batch)][0]
            utterances[said.id] = said
            best[said.id] = max(best.get(said.id, 0.0), p)
    return [utterances[name] for name, p in sorted(best.items(), key=lambda item: (-item[1], item[0])) if p >= _LEAST]


def _by_language(linker: Linker, statements: Sequence[int]) -> dict[str, list[Told]]:
    """What some statements tell, piece by piece, by language."""
    by_language: dict[str, list[Told]] = defaultdict(list)
    for number in statements:
        for utterance, annotated, spans in linker.told_by(number):
            language = annotated.article.language or "und"
            by_language[language] += [(utterance, annotated.article.text[start:end]) for start, end in spans]
    return by_language
