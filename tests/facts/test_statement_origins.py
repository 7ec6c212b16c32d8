"""Origins of single statements: who was told, on whose air, in which post or release."""

import pytest

from retold.facts.statement_origins import statement_origins
from retold.records import Article, Statement
from retold.text.layout import Layout, lay_out


def _layout(text: str, language: str = "en") -> Layout:
    return lay_out(Article(id="a", text_hash="a", text=text, language=language))


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "“It holds,” Jane Roe told Reuters on Friday.", [("agency", "Reuters")]),
        ("en", "“It holds,” Jane Roe told the Harlow Gazette.", [("outlet", "Harlow Gazette")]),
        ("fr", "« Il tient », a-t-elle déclaré à l’AFP.", [("agency", "AFP")]),
        ("fr", "« Il tient », a déclaré mardi Jeanne Roe à l’AFP.", [("agency", "AFP")]),
        ("fr", "« Il tient », a déclaré Jeanne Roe à l’ouverture du pont.", []),
        ("en", "“It holds,” Jane Roe told this newspaper.", [("interview", "")]),
        ("fr", "« Il tient », a déclaré Jeanne Roe à notre correspondante.", [("interview", "")]),
        ("fr", "« Il tient », a déclaré Jeanne Roe, rapporte l’AFP.", [("agency", "AFP")]),
        ("en", "“It holds,” Jane Roe told a man, AP reported.", [("agency", "AP")]),
        ("en", "“It holds,” Jane Roe told reporters.", [("interview", "reporters")]),
    ],
)
def test_what_a_statement_credits(language: str, sentence: str, found: list[tuple[str, str]]) -> None:
    """Who was told is the statement's origin where it is an agency or an outlet, and so is the agency that reports it."""
    cue = sentence.index("told" if language == "en" else "déclaré")
    statement = Statement(
        id="s", article="a", language=language, mode="direct", source=(), cue=((cue, cue + 4),), content=((1, 9),),
        text="", rule="test", probability=1.0,
    )  # fmt: skip
    got = statement_origins(_layout(sentence, language), (statement,))
    assert [(o.kind, o.name) for o in got] == found
    assert all(o.statement == "s" for o in got)


@pytest.mark.parametrize(
    ("language", "sentence", "cue", "found"),
    [
        ("en", "“It holds,” Jane Roe said on Sky News.", "said", [("outlet", "Sky News")]),
        ("en", "“It holds,” Jane Roe said on Monday.", "said", []),
        ("en", "“It holds,” Jane Roe said in a short statement.", "said", [("press release", "")]),
        ("en", "“It holds,” Jane Roe said in a statement to the court.", "said", []),
        ("en", "“It holds,” Jane Roe said on Facebook.", "said", [("post", "Facebook")]),
        ("en", "“It holds,” Jane Roe tweeted.", "tweeted", [("post", "Twitter")]),
        ("en", "“It holds,” a Harlow Gazette report says.", "says", [("outlet", "Harlow Gazette")]),
        ("en", "“It holds,” Jane Roe told Lorne magazine.", "told", [("outlet", "Lorne")]),
        ("fr", "« Il tient », a dit Jeanne Roe sur France Inter.", "a dit", [("outlet", "France Inter")]),
        ("fr", "« Il tient », a dit Jeanne Roe dans un communiqué.", "a dit", [("press release", "")]),
        ("de", "„Sie hält“, sagte Karl Roth im ZDF.", "sagte", [("outlet", "ZDF")]),
        ("de", "„Sie hält“, sagte er der Zeitung „Lisker Bote“.", "sagte", [("outlet", "Lisker Bote")]),
        ("de", "„In der Welt“, sagte Karl Roth in der Welt.", "sagte", []),
        ("es", "«Aguanta», dijo Juan Ríos a los periodistas.", "dijo", [("interview", "periodistas")]),
        ("es", "«Aguanta», dijo Juan Ríos en Corea del Norte.", "dijo", []),
        ("it", "«Tiene», ha detto Marco Riva a Radio 24.", "ha detto", [("outlet", "Radio 24")]),
        ("pt", "«Aguenta», disse Rui Reis em comunicado.", "disse", [("press release", "")]),
        ("ru", "«Стоит», — сказал мэр газете «Лиский вестник».", "сказал", [("outlet", "Лиский вестник")]),
        ("ru", "«Стоит», — сказал Павел Рогов газетчикам.", "сказал", []),
        ("uk", "«Стоїть», — написав мер у своєму Telegram-каналі.", "написав", [("post", "Telegram")]),
        ("kk", "«Берік», — деді Асан Ерғали «Лиск» газетіне.", "деді", [("outlet", "Лиск")]),
    ],
)
def test_where_it_was_said(language: str, sentence: str, cue: str, found: list[tuple[str, str]]) -> None:
    """On whose air, in which release or post, to which paper, in all languages; a place or a day is none of these."""
    at = sentence.index(cue)
    statement = Statement(
        id="s", article="a", language=language, mode="direct", source=(), cue=((at, at + len(cue)),), content=((1, 6),),
        text="", rule="test", probability=1.0,
    )  # fmt: skip
    assert [(o.kind, o.name) for o in statement_origins(_layout(sentence, language), (statement,))] == found


def test_a_credit_inside_what_is_said_is_no_origin_of_it() -> None:
    """ "She said that he had told CNN": CNN is not whom she told."""
    sentence = "She said that he had told CNN."
    statement = Statement(
        id="s", article="a", language="en", mode="indirect", source=((0, 3),), cue=((4, 8),), content=((9, 29),),
        text="", rule="test", probability=1.0,
    )  # fmt: skip
    assert statement_origins(_layout(sentence), (statement,)) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "cue"),
    [
        ("en", "“It holds,” Jane Roe told us on the bridge.", "told"),
        ("en", "“It holds,” Jane Roe said to our photographer.", "said"),
        ("fr", "« Il tient », nous a répété Jeanne Roe.", "répété"),
        ("de", "„Sie hält“, sagte Karl Roth unserem Fotografen.", "sagte"),
        ("es", "«Aguanta», dijo Juan Ríos a nuestra fotógrafa.", "dijo"),
        ("it", "«Tiene», ha detto Marco Riva al nostro fotografo.", "ha detto"),
        ("pt", "«Aguenta», disse Rui Reis ao nosso fotógrafo.", "disse"),
        ("ru", "«Стоит», — сказал нам Павел Рогов.", "сказал"),
        ("uk", "«Стоїть», — сказав мер нашому фотографу.", "сказав"),
        ("kk", "«Берік», – деді бізге Асан Ерғали.", "деді"),
    ],
)
def test_an_outlet_says_that_it_was_told(language: str, sentence: str, cue: str) -> None:
    """ "Us" beside the cue and what is "ours" of the staff are the outlet's own voice."""
    at = sentence.index(cue)
    statement = Statement(
        id="s", article="a", language=language, mode="direct", source=(), cue=((at, at + len(cue)),), content=((1, 6),),
        text="", rule="test", probability=1.0,
    )  # fmt: skip
    (origin,) = statement_origins(_layout(sentence, language), (statement,))
    assert (origin.kind, origin.name, origin.statement) == ("interview", "", "s")


def test_what_somebody_says_to_have_said_before_credits_nothing() -> None:
    """ "As I said at that press conference", in a quotation, tells nothing of where the report has it from."""
    sentence = "“As I said at that press conference, it holds,” Jane Roe said."
    outer, inner = (
        Statement(
            id=name, article="a", language="en", mode=mode, source=(source,), cue=(cue,), content=(content,), text="",
            rule="test", probability=1.0, parent=parent,
        )
        for name, mode, source, cue, content, parent in (
            ("s", "direct", (47, 55), (56, 60), (1, 45), None),
            ("t", "indirect", (4, 5), (6, 10), (37, 45), "s"),
        )
    )  # fmt: skip
    assert statement_origins(_layout(sentence), (outer, inner)) == ()
    (alone,) = statement_origins(_layout(sentence), (inner,))
    assert alone.kind == "interview"
