"""Who said this: a sentence in any language against all utterances."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from retold.linking.features import NAMES, features
from retold.linking.generation import Generation, shipped
from retold.linking.link import Links
from retold.linking.model import models
from retold.linking.score import trusted
from retold.linking.typed import typed_text
from retold.records import Annotated, Span
from retold.text.language import detect

_LEAST = 0.5
_AT_ONCE = 300
"""Tellings scored together: their common words then count little, as a story's own actors do."""


def find(
    sentence: str,
    language: str | None,
    articles: Mapping[str, Annotated],
    links: Links,
    generation: Generation | None = None,
) -> list[str]:
    """The ids of the utterances that a sentence says, best first; none where none is more likely than not.

    `language` None: detected. `articles` are those that `links` joins, by id.
    """
    generation = generation or shipped()
    language = language or detect(sentence)
    asked = typed_text(sentence, language, [(0, len(sentence))], generation)
    best: dict[str, float] = {}
    for batch in _batches(articles, links):
        text, spans = "", list[Span]()
        for _, piece in batch:
            spans.append((len(text), len(text) + len(piece)))
            text += piece + "\n"
        told = typed_text(text, batch[0][0][1], spans, generation)
        scored = features(asked, told, generation)
        probability = trusted(models()["alone"].probability(scored.features[:, : NAMES.index("context")]), scored)
        for number, p in zip(scored.pair.tolist(), probability.round(3).tolist(), strict=True):
            name = batch[number % len(batch)][0][0]
            best[name] = max(best.get(name, 0.0), p)
    return [name for name, p in sorted(best.items(), key=lambda item: (-item[1], item[0])) if p >= _LEAST]


def _batches(articles: Mapping[str, Annotated], links: Links) -> Sequence[list[tuple[tuple[str, str], str]]]:
    """All told spans as ((utterance, language), words), in batches of one language."""
    where = {statement.id: one for one in articles.values() for statement in one.statements}
    by_language: dict[str, list[tuple[tuple[str, str], str]]] = defaultdict(list)
    for utterance in links.utterances:
        for telling in utterance.tellings:
            one = where.get(telling.statement)
            if one is not None:
                language = one.article.language or "und"
                for start, end in telling.spans:
                    by_language[language].append(((utterance.id, language), one.article.text[start:end]))
    return [listed[k : k + _AT_ONCE] for listed in by_language.values() for k in range(0, len(listed), _AT_ONCE)]
