"""A small trace document, built by hand: three reports of one remark, one change of each sort that views tell apart."""

from retold.records import (
    Article,
    Change,
    Difference,
    Figure,
    Origin,
    Rejected,
    Relay,
    Span,
    Speaker,
    Statement,
    Story,
    Telling,
    Thread,
    TraceDocument,
    Utterance,
)

HERALD = "Ferry to stop in May\n\n“The old ferry will stop in about five weeks, if the pier holds,” said Ines Valdrup."
COURIER = "Fin du bac\n\nSelon Mme Valdrup, le vieux bac s'arrêtera dans cinq semaines, rapporte The Herald."
GAZETTE = "“The ferry will stop in five weeks and never return,” said Valdrup. Prices rose, added Oskar Lind."
HOSTILE = "</script><img src=x onerror=alert(1)><b>bold</b> [red]{{ 7 * 7 }}"


def span(text: str, words: str) -> Span:
    """Where the words stand."""
    start = text.index(words)
    return start, start + len(words)


def article(id: str, text: str, **fields: object) -> Article:
    """An article with the fields that every one has."""
    return Article(id=id, text_hash=id, text=text, **fields)  # type: ignore[arg-type]


def statement(id: str, found: Article, content: str, source: str, cue: str, mode: str) -> Statement:
    """One statement by the words of its parts."""
    return Statement(
        id=id,
        article=found.id,
        language=found.language or "und",
        mode=mode,  # type: ignore[arg-type]
        source=[span(found.text, source)],
        cue=[span(found.text, cue)],
        content=[span(found.text, content)],
        speaker=Speaker(
            name="Oskar Lind" if "Lind" in source else "Ines Valdrup", variants=["Mme Valdrup"], why="named"
        ),
        text=content,
        rule="inversion",
        probability=0.9,
    )


HERALD_ARTICLE = article(
    "herald",
    HERALD,
    title=span(HERALD, "Ferry to stop in May"),
    language="en",
    outlet="The Herald",
    published_at="2025-04-01",
)
COURIER_ARTICLE = article(
    "courier",
    COURIER,
    title=span(COURIER, "Fin du bac"),
    language="fr",
    url="https://courier.example/bac",
    published_at="2025-04-02T08:30:00Z",
    origins=[Origin(kind="outlet", name="The Herald", span=span(COURIER, "rapporte The Herald"))],
)
GAZETTE_ARTICLE = article("gazette", GAZETTE, language="en", path="reports/gazette.txt")

SAID_HERALD = statement(
    "s1",
    HERALD_ARTICLE,
    "The old ferry will stop in about five weeks, if the pier holds",
    "Ines Valdrup",
    "said",
    "direct",
)
SAID_COURIER = statement(
    "s2", COURIER_ARTICLE, "le vieux bac s'arrêtera dans cinq semaines", "Mme Valdrup", "Selon", "indirect"
)
SAID_GAZETTE = statement(
    "s3", GAZETTE_ARTICLE, "The ferry will stop in five weeks and never return", "Valdrup", "said", "direct"
)
ONCE = statement("s4", GAZETTE_ARTICLE, "Prices rose", "Oskar Lind", "added", "indirect")


def change(kind: str, severity: str, right: Statement, left_words: str, right_words: str) -> Change:
    """A change from the Herald's telling to another."""
    text = {"courier": COURIER, "gazette": GAZETTE}[right.article]
    return Change(
        kind=kind,  # type: ignore[arg-type]
        left=[span(HERALD, left_words)] if left_words else [],
        right=[span(text, right_words)] if right_words else [],
        left_telling=SAID_HERALD.content,
        right_telling=right.content,
        severity=severity,  # type: ignore[arg-type]
        probability=0.9,
        explanation=f"A change of {kind}.",
        utterance="u1",
        left_article="herald",
        right_article=right.article,
    )


def document() -> TraceDocument:
    """The whole document."""
    told = [(SAID_HERALD, 0), (SAID_COURIER, 1), (SAID_GAZETTE, None)]
    return TraceDocument(
        articles=[COURIER_ARTICLE, GAZETTE_ARTICLE, HERALD_ARTICLE],
        statements=[SAID_HERALD, SAID_COURIER, SAID_GAZETTE, ONCE],
        figures=[
            Figure(
                article="herald", span=span(HERALD, "five weeks"), kind="count", value=5.0, unit="week", hedge="about"
            )
        ],
        utterances=[
            Utterance(
                id="u1",
                speaker=SAID_HERALD.speaker,
                said_at=(None, "2025-04-01"),
                tellings=[
                    Telling(
                        statement=one.id,
                        spans=one.content,
                        order=order,
                        probability=0.95,
                        evidence=["cinq = five (figure)"],
                    )
                    for one, order in reversed(told)
                ],
                origins=1,
            ),
            Utterance(
                id="u2",
                speaker=ONCE.speaker,
                tellings=[Telling(statement="s4", spans=ONCE.content, order=0, probability=1.0)],
            ),
        ],
        stories=[Story(id="story", articles=["courier", "gazette", "herald"], utterances=["u1", "u2"])],
        changes=[
            change("mode", "grave", SAID_COURIER, SAID_HERALD.text, SAID_COURIER.text),
            change("dropped", "notable", SAID_GAZETTE, "if the pier holds", ""),
            change("added", "notable", SAID_GAZETTE, "", "and never return"),
            change("wording", "minor", SAID_GAZETTE, "old ferry", "ferry"),
        ],
        threads=[
            Thread(
                id="t",
                speaker=Speaker(name="Ines Valdrup"),
                subject="ferry",
                utterances=["u1"],
                differs=[between_utterances(SAID_HERALD, SAID_GAZETTE, "One says it, the other denies it.")],
            )
        ],
        relays=[
            Relay(source="herald", target="courier", kind="credit", probability=0.9, why="“rapporte The Herald”"),
            Relay(source="Harbour Press", target="courier", kind="copy", probability=0.4, why="same words"),
        ],
        rejected=[Rejected(path="broken.html", reason="no article in it")],
    )


def between_utterances(one: Statement, other: Statement, explanation: str) -> Difference:
    """A difference between the utterances that two statements tell."""
    return Difference(
        kind="negation", first=one.id, second=other.id, first_article=one.article, second_article=other.article,
        first_telling=one.content, second_telling=other.content, left=one.content, right=other.content,
        explanation=explanation,
    )  # fmt: skip


def hostile() -> TraceDocument:
    """A document in which every string that comes from outside tries to become markup or to act on a terminal."""
    evil = f"{HOSTILE}\x1b[31m\u202eevil\u2066\x9b"
    text = f"{evil}\n\n“{evil} it will rain,” said {evil}."
    found = article(
        evil,
        text,
        title=(0, len(evil)),
        language=evil,
        outlet=evil,
        path=evil,
        url="javascript:alert(1)",
        published_at=evil,
        origins=[Origin(kind="agency", name=evil, span=(0, len(evil)))],
    )
    one = Statement(
        id=evil,
        article=evil,
        language=evil,
        mode="direct",
        source=[(len(text) - len(evil) - 1, len(text) - 1)],
        cue=[],
        content=[span(text, f"{evil} it will rain")],
        speaker=Speaker(name=evil, variants=[evil], why=evil),
        text=evil,
        rule=evil,
        probability=0.5,
    )
    telling = Telling(statement=evil, spans=one.content, order=0, probability=0.5, evidence=[evil])
    between = Change(
        kind="wording", left=one.content, right=one.content, left_telling=one.content, right_telling=one.content,
        severity="grave", probability=0.5, explanation=evil, utterance=evil, left_article=evil, right_article=evil,
    )  # fmt: skip
    return TraceDocument(
        articles=[found],
        statements=[one],
        figures=[
            Figure(article=evil, span=(0, len(evil)), kind="number", unit=evil, hedge=evil, period=evil, measures=evil)
        ],
        utterances=[Utterance(id=evil, speaker=one.speaker, said_at=(evil, None), tellings=[telling, telling])],
        stories=[Story(id=evil, articles=[evil], utterances=[evil])],
        changes=[between],
        threads=[
            Thread(
                id=evil,
                speaker=Speaker(name=evil),
                subject=evil,
                utterances=[evil],
                differs=[between_utterances(one, one, evil)],
            )
        ],
        relays=[Relay(source=evil + "!", target=evil, kind="credit", probability=0.5, why=evil)],
        rejected=[Rejected(path=evil, reason=evil)],
    )
