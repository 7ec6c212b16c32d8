"""Counting the articles of a library into its next generation."""

from collections import Counter
from collections.abc import Sequence

from retold.linking.generation import Counts, Generation, rarity_type
from retold.linking.typed import Typed, typed
from retold.records import Annotated


def sentence_types(read: Typed) -> list[tuple[str, str]]:
    """(language or "", type) of each distinct counted type of each sentence; "" holds the keys of all languages."""
    found: set[tuple[int, str, str]] = set()
    for sentence, number in zip(read.sentence.tolist(), read.type.tolist(), strict=True):
        one = read.types[number]
        for part in [one.key] if one.anchor else one.letters.split():
            found.add((sentence, "" if one.anchor else read.language, rarity_type(part)))
    return [(language, part) for _, language, part in sorted(found)]


def counted(articles: Sequence[Annotated], before: Generation) -> Generation:
    """The next generation: the counts of `before` and those of the articles, added up."""
    types: dict[str, Counter[str]] = {language: Counter(one.types) for language, one in before.counts.items()}
    sentences = Counter({language: one.sentences for language, one in before.counts.items()})
    for annotated in articles:
        read = typed(annotated, before)
        sentences[read.language] += len(read.sentences)
        sentences[""] += len(read.sentences)
        for language, part in sentence_types(read):
            types.setdefault(language, Counter())[part] += 1
    return Generation(
        number=before.number + 1,
        documents=before.documents + len(articles),
        counts={
            language: Counts(sentences=sentences[language], types=dict(types[language])) for language in sorted(types)
        },
        learned=before.learned,
    )
