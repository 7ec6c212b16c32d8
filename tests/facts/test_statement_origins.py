"""Origins of single statements: who was told, on whose air, in which post or release."""

import pytest

from retold.facts.statement_origins import statement_origins
from retold.pipeline import annotate
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
        ("en", "“It holds,” Jane Roe told Petra Holm on Friday.", []),
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


def _credited(language: str, text: str) -> list[tuple[str, str]]:
    """Kind and name of what the statements of a text credit, as the rules find them."""
    article = annotate(Article(id="a", text_hash="a", text=text, language=language), method="rules").article
    return [(one.kind, one.name) for one in article.origins if one.statement is not None]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "“It holds,” Jane Roe told the British newspaper The Lorne Gazette.", [("outlet", "The Lorne Gazette")]),
        ("en", "“It holds,” Jane Roe told Russian news agency Nordika.", [("agency", "Nordika")]),
        ("en", "“It holds,” Jane Roe told the Nordika news agency.", [("agency", "Nordika")]),
        ("en", "“It holds,” Jane Roe told a Harlow radio station.", [("outlet", "")]),
        ("en", "“It holds,” Jane Roe told the newspaper that Karl Roth owns.", []),
        ("en", "“It holds,” Jane Roe told WKLQ.", [("outlet", "WKLQ")]),
        ("es", "«Aguanta», dijo el alcalde a la cadena estadounidense CNN.", [("outlet", "CNN")]),
        ("es", "«Aguanta», dijo el alcalde al diario Harlow Gazette.", [("outlet", "Harlow Gazette")]),
        ("fr", "« Il tient », a déclaré le maire à l’agence de presse russe Nordika.", [("agency", "Nordika")]),
        ("de", "„Sie hält“, sagte der Bürgermeister dem US-Sender CNN.", [("outlet", "CNN")]),
        ("de", "„Sie hält“, sagte Karl Roth gegenüber der Harlow Gazette.", [("outlet", "Harlow Gazette")]),
        ("it", "«Tiene», ha detto il sindaco all’emittente americana CNN.", [("outlet", "CNN")]),
        ("ru", "«Держится», — сказал мэр газете Lorne News Ивану Рогову.", [("outlet", "Lorne News")]),
        ("uk", "Міст закриють у травні, повідомляє видання Most.ua.", [("outlet", "Most.ua")]),
    ],
)
def test_an_outlet_is_known_by_the_noun_beside_it_and_by_a_title_in_any_language(
    language: str, sentence: str, found: list[tuple[str, str]]
) -> None:
    """Adjectives may stand between the noun and the name; other words between them make no credit."""
    assert _credited(language, sentence) == found


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Two men died, local media reported.", [("outlet", "")]),
        ("en", "Two men died, the press secretary said.", []),
        ("es", "Dos hombres murieron, según medios locales.", [("outlet", "")]),
        ("fr", "Deux hommes sont morts, selon la presse russe.", [("outlet", "")]),
        ("ru", "Английские СМИ утверждают, что мост закроют.", [("outlet", "")]),
        ("ru", "Представитель СМИ утверждает, что мост закроют.", []),
    ],
)
def test_media_that_stay_unnamed_are_credited_without_a_name(
    language: str, sentence: str, found: list[tuple[str, str]]
) -> None:
    """As a source they pass on what others said; who speaks for them or is called like them does not."""
    assert _credited(language, sentence) == found


def test_an_agency_that_the_table_lacks_is_learned_from_the_dateline() -> None:
    """Who is told and who is cited under its name is an agency in the rest of the article too."""
    text = "PORT ALMA (Iberpress) - The bridge holds. “It is old,” Jane Roe told Iberpress.\nIt closes, according to Iberpress."
    assert _credited("en", text) == [("agency", "Iberpress"), ("agency", "Iberpress")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ru", "Мост закроют, передает Нордика.", [("outlet", "Нордика")]),
        ("ru", "Мост закроют, сказал Рогов.", []),
        ("uk", "«Міст закриють», – заявили в місті, передає у п'ятницю, 15 січня, Reuters.", [("agency", "Reuters")]),
        ("en", "In a letter to colleagues, Jane Roe said it holds.", [("press release", "")]),
    ],
)
def test_credits_by_verbs_of_passing_on_and_by_letters(language: str, text: str, found: list[tuple[str, str]]) -> None:
    """Some verbs have outlets alone as subjects; a day may part them from the agency; a letter is known to the report."""
    assert sorted(set(_credited(language, text))) == found


def test_initials_mean_the_outlet_credited_before() -> None:
    """“CNS” behind “Coastal News Service” is that service."""
    text = "Coastal News Service reported that it rains. CNS reported on Monday that more rain would fall."
    assert _credited("en", text) == [("outlet", "Coastal News Service")] * 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jane Roe was firmer when she spoke to CNN about it. “It holds,” Roe said.", [("outlet", "CNN")]),
        ("Karl Roth was firmer when he spoke to CNN about it. “It holds,” Jane Roe said.", []),
    ],
)
def test_a_sentence_that_tells_of_a_talk_credits_the_quotation_behind_it(
    text: str, found: list[tuple[str, str]]
) -> None:
    """Where it names who is quoted."""
    assert _credited("en", text) == found


def test_a_credit_is_cited_whole_however_far_behind_the_cue() -> None:
    """The words that credit end with a word."""
    text = (
        "„Sie hält“, sagte der Chef des arbeitgebernahen Instituts der deutschen Wirtschaft mit Sitz in Köln damals"
        " dem Handelsblatt."
    )
    article = annotate(Article(id="a", text_hash="a", text=text, language="de"), method="rules").article
    assert [text[slice(*one.span)] for one in article.origins] in ([], ["dem Handelsblatt"])


def test_the_first_of_two_who_were_told_is_credited() -> None:
    """The noun before the second calls the second: the first stands right behind the words of credit."""
    text = "„Er hält“, sagte Karl Wenz im Gespräch mit der Donau-Zeitung und der Nachrichtenagentur Nordfunk."
    annotated = annotate(Article(id="a", text_hash="a", text=text, language="de"))
    assert {one.name for one in annotated.article.origins} == {"Donau-Zeitung"}
