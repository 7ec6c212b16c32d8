"""Speakers: each source resolved to a name of the article, or to nobody known."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.facts.referents import referents
from retold.records import Article, Speaker, Statement
from retold.statements.rules import find
from retold.statements.speakers import resolve
from retold.text.layout import lay_out


def speakers(marked: str, language: str = "en") -> list[Speaker | None]:
    """The speakers of a text in which each source stands between < and >; each is a statement of its own.

    "<>" marks a quotation without a source: the content is then the quotation that follows.
    """
    text = re.sub(r"[<>]", "", marked)
    statements, shift = [], 0
    for n, match in enumerate(re.finditer(r"<(.*?)>", marked)):
        start = match.start() - shift
        shift += 2
        source = ((start, start + len(match[1])),) if match[1] else ()
        quotation = text.find("”", start)
        content = ((start + 1, quotation),) if not match[1] else ((start, start),)
        statements.append(
            Statement(
                id=str(n), article="a", language=language, mode="direct", source=source, cue=source, content=content,
                text="", rule="test", probability=1.0,
            )
        )  # fmt: skip
    layout = lay_out(Article(id="a", text_hash="a", text=text, language=language))
    return [statement.speaker for statement in resolve(layout, statements, referents(layout))]


def named(marked: str, language: str = "en") -> list[str | None]:
    return [speaker.name if speaker else None for speaker in speakers(marked, language)]


CASES: Sequence[tuple[str, str, str, list[str | None]]] = [
    ("title and surname", "en", "Anna Kerr came. “No,” <Ms Kerr> said.", ["Anna Kerr"]),
    ("pronoun of the speaker before", "en", "“No,” <Anna Kerr> said. Later <she> agreed.", ["Anna Kerr", "Anna Kerr"]),
    ("gender decides", "en", "Anna Kerr met Paul Orme. <He> objected.", ["Paul Orme"]),
    ("a pronoun with two as likely", "en", "Paul Orme and John Vane sat down. <He> objected.", [None]),
    ("role read in apposition", "en", "Anna Kerr, the mayor of Vale, came. <The mayor> objected.", ["Anna Kerr"]),
    (
        "class of the role",
        "fr",
        "Le président du Kazakhstan, Armat Sulej, est là. <Le chef de l’État> refuse.",
        ["Armat Sulej"],
    ),
    ("politician", "fr", "Le ministre italien Carlo Neri est là. <L’homme politique> refuse.", ["Carlo Neri"]),
    (
        "nationality and role",
        "en",
        "Carlo Neri, the president of Italy, came. <The Italian leader> smiled.",
        ["Carlo Neri"],
    ),
    ("country veto", "en", "Carlo Neri, the president of Italy, came. <The Kremlin leader> smiled.", [None]),
    ("role before the name", "en", "<Mayor>: no cuts\n\nAnna Kerr, who took office in May, spoke.", ["Anna Kerr"]),
    (
        "who is called so in the lead",
        "en",
        "<Mayor>: no cuts\n\nThe vote is over, mayor Anna Kerr said. Governor Paul Orme spoke in Vale.",
        ["Anna Kerr"],
    ),
    (
        "spokesperson of a body",
        "en",
        "The Vale Health Council met. <A Vale Health Council spokesman> left.",
        ["Vale Health Council"],
    ),
    ("spokesperson of a common noun", "en", "<A spokesman for its interior ministry> left.", ["interior ministry"]),
    ("named spokesperson", "en", "<Council spokesman Paul Orme> left.", ["Paul Orme"]),
    ("not who stands behind a preposition", "fr", "Anna Kerr dort. <L’avocat d’Anna Kerr> refuse.", [None]),
    ("not the owner", "en", "Anna Kerr slept. <Anna Kerr’s lawyer> objected.", [None]),
    ("the owner alone", "en", "Anna Kerr slept. <Anna Kerr’s> claim was denied.", ["Anna Kerr"]),
    ("group in its own words", "en", "<Several residents> complained.", ["residents"]),
    ("apposition behind a complement", "es", "<El consejero de Medio Ambiente, Luis Vega> vino.", ["Luis Vega"]),
    ("country of a role", "ru", "<Министр обороны Ботсваны Жуан Перейра> ответил.", ["Жуан Перейра"]),
    ("document in its own words", "en", "<A leaked report> warned of floods.", ["leaked report"]),
    ("one unnamed person", "en", "<A Western diplomat> shrugged.", [None]),
    ("two persons", "en", "<Anna Kerr and Paul Orme> agreed.", [None]),
    ("body met again", "en", "<Harl Tools Ltd> grew. <The company> hires.", ["Harl Tools", "Harl Tools"]),
    ("acronym", "en", "The Northern Fishing League (NFL) met. <The NFL> objects.", ["Northern Fishing League"]),
    ("relative pronoun", "en", "It was Anna Kerr, <who> objected.", ["Anna Kerr"]),
    (
        "printed interview",
        "en",
        "Interview: Tess Vale\n\nDr Anna Kerr studies ice.\n\n<Q>: Why?\n\n<A>: It is cold.",
        ["Tess Vale", "Anna Kerr"],
    ),
    ("relative behind a preposition", "it", "Vi è la pm Renata Osti, secondo <la quale> mente.", ["Renata Osti"]),
    ("relative behind an apposition", "es", "Vino Ana Ruiz, vecina del barrio, para <quien> es poco.", ["Ana Ruiz"]),
    ("the only one who may be meant", "es", "Vino Ana Ruiz. <La acusada> lo niega.", ["Ana Ruiz"]),
    ("a role of another class", "es", "Vino el alcalde Luis Gil. <El fiscal> lo niega.", [None]),
    ("nationality alone", "es", "Vino Luis Gil. <El brasileño> lo niega.", [None]),
    ("nobody in particular", "fr", "Anna Kerr dort. <On> murmure que oui.", [None]),
    ("the one named last", "fr", "Paul Orme et Luc Vane se taisent. <Ce dernier> refuse.", ["Luc Vane"]),
    (
        "spouses",
        "fr",
        "Paul Orme et sa femme, Anna Orme, se taisent. <M. Orme> refuse, <Mme Orme> aussi.",
        ["Paul Orme", "Anna Orme"],
    ),
    (
        "the reporter of a house",
        "en",
        "She told a Norpress correspondent. <The correspondent> insisted.",
        ["Norpress correspondent"],
    ),
]


@pytest.mark.parametrize(("language", "marked", "found"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_a_source_is(language: str, marked: str, found: list[str | None]) -> None:
    """A source is the person or body of the article that its words mean, its own words, or nobody known."""
    assert named(marked, language) == found


def test_variants_and_why() -> None:
    """A speaker carries all forms of the name in the article and one sentence that says which rule and which words."""
    (speaker,) = speakers("Anna Kerr came. Ms Kerr sat. <Kerr> objected.")
    assert speaker and speaker.variants == ("Kerr",)
    assert "Kerr" in speaker.why and "rule: name" in speaker.why


def test_a_role_once_resolved_is_another_countrys_no_more() -> None:
    """Where "the Norwegian leader" has been resolved, the same person is never another country's leader."""
    text = "<Ilona Brandt> spoke of peace. <The Norwegian leader> smiled. <The Polish leader> left."
    assert named(text)[1:] == ["Ilona Brandt", None]


def test_first_person_inside_a_quotation_is_its_speaker() -> None:
    """ "I" in somebody's words is whoever says them."""
    text = "“I said no,” Anna Kerr recalled."
    layout = lay_out(Article(id="a", text_hash="a", text=text, language="en"))
    fields = {"article": "a", "language": "en", "text": "", "rule": "test", "probability": 1.0}
    outer = Statement(id="o", mode="direct", source=((13, 22),), cue=((23, 31),), content=((1, 10),), **fields)  # type: ignore[arg-type]
    inner = Statement(id="i", mode="direct", source=((1, 2),), cue=((3, 7),), content=((8, 10),), parent="o", **fields)  # type: ignore[arg-type]
    found = resolve(layout, (outer, inner), referents(layout))
    assert [s.speaker.name for s in found if s.speaker] == ["Anna Kerr", "Anna Kerr"]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6), st.text(max_size=60))
def test_names_are_words_of_the_article(spans: list[tuple[int, int]], text: str) -> None:
    """Whatever the text and the sources, nothing crashes, order is kept, and a name found stands in the text."""
    layout = lay_out(Article(id="a", text_hash="a", text=text, language="fr"))
    places = [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans]
    statements = [
        Statement(
            id=str(n), article="a", language="fr", mode="indirect", source=(place,), cue=(), content=(place,),
            text="", rule="test", probability=1.0,
        )
        for n, place in enumerate(places)
    ]  # fmt: skip
    found = resolve(layout, statements, referents(layout))
    assert [s.id for s in found] == [s.id for s in statements]
    assert all(s.speaker is None or s.speaker.name in text for s in found)


def test_the_one_spoken_of_is_not_guessed_to_hold_a_role() -> None:
    """Whom the text has just named without a role is not taken for “the minister”: that guess was right in 2 of 6."""
    text = "Anne Roy opened the fair on Monday. <The minister> spoke first. <The minister of transport> was angry."
    assert named(text) == [None, None]


def test_a_role_is_no_body() -> None:
    """A body named beside a role is not who speaks: the person in apposition is, or nobody known."""
    text = "<Le maire (DVG), Yves Montel> a répondu. <Le maire (DVG)> a répondu."
    assert named(text, "fr")[0] == "Yves Montel"
    assert named("<The mayor, who left NATX in May> spoke.") == [None]


def test_a_noun_that_points_back_to_nothing_is_unknown() -> None:
    """“The company” names nobody by itself; it is the body that the article names oftener than any other."""
    text = "Halden Bank closed. The city sold Halden Bank. The staff left Halden Bank. <The company> was silent."
    assert named(text) == ["Halden Bank"]
    assert named("Two plants were closed. <The company> was silent.") == [None]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("<Речниця Єврокомісії Моніка Лан> сказала, що так. <Чиновниця> додала, що ні.", ["Моніка Лан", "Моніка Лан"]),
        ("Лікарка Ганна Лоза мовчить. <Лікарі> кажуть, що місць нема.", ["лікарі"]),
        ("<Presidente da República> diz que não sai\nA chuva volta hoje.", [None]),
    ],
)
def test_a_body_behind_a_role_is_what_it_is_a_role_of(marked: str, names: list[str | None]) -> None:
    """A role in front of a body or an office is a person's, and several are no one of them."""
    found = named(marked, "pt" if "República" in marked else "uk")
    assert [name.lower() if name and name.endswith("арі") else name for name in found] == names


def test_a_verb_of_one_person_goes_on_with_the_speaker_before() -> None:
    """Where verbs tell person, «Каже» without a subject is said by who spoke before in the paragraph."""
    text = "Ганна Лоза скаржиться, що холодно. Каже, що дров нема. Очікується, що потеплішає."
    layout = lay_out(Article(id="a", text_hash="a", text=text, language="uk"))
    found = resolve(layout, find(layout), referents(layout))
    assert [s.speaker.name if s.speaker else None for s in found] == ["Ганна Лоза", "Ганна Лоза", None]


def test_a_quotation_is_of_who_acts_right_before() -> None:
    """A quotation without a source is of the person who opens the sentence before it, nearer than the last speaker."""
    text = "The cup final was lost on Saturday night.\n“No,” <Anna Kerr> said. Paul Orme, the coach, shrugged. <>“We lost.”"
    assert named(text)[1] == "Paul Orme"
    assert named("The cup final was lost on Saturday night.\n<Anna Kerr> had little to say:\n<>“We lost.”") == [
        "Anna Kerr",
        "Anna Kerr",
    ]
    assert (
        named(
            "The cup final was lost on Saturday night.\n“No,” <Anna Kerr> said. Told of it, Paul Orme shrugged. <>“We lost.”"
        )[1]
        == "Paul Orme"
    )


def test_a_label_of_a_transcript_is_nobody_of_another_noun() -> None:
    """The chairman who opens a transcript is not the deputy who speaks next."""
    text = "Расшифровка заседания комиссии.\n<Председатель>: Кворум есть.\n<Депутат Волобуева>: Я против."
    assert named(text, "ru")[0] is None


def test_a_spokesperson_speaks_for_the_body_described_last() -> None:
    """A spokesperson without a body is of the one that spoke last, described or named; a compound names its own."""
    text = (
        "<Das Verkehrsministerium> bestätigte das. <Eine Sprecherin> sagte, es sei so. <Ein Polizeisprecher> schwieg."
    )
    assert named(text, "de") == ["Verkehrsministerium", "Verkehrsministerium", None]


def test_a_relative_pronoun_behind_a_body_is_its_persons() -> None:
    """« Un analyste de Keyenberg Securities, qui … »: it is not the firm that expects anything."""
    assert named("Un analyste de Keyenberg Securities, <qui> table sur une hausse, se tait.", "fr") == [None]


def test_a_surname_of_two_is_the_last_speakers_or_nobodys() -> None:
    """A surname that two persons named before have means the one of them who spoke last; else nobody is known."""
    text = "Anna Lenz und Karl Lenz betreiben ein Kino. <Anna Lenz> ist müde. „Schluss“, sagt <Lenz>."
    assert named(text, "de") == ["Anna Lenz", "Anna Lenz"]
    assert named("Efisio Lodi perse. Vinse Efisia Lodi, la cugina. <Lodi> ha fatto ricorso.", "it") == [None]


def test_a_lone_noun_of_their_gender_calls_whom_is_spoken_of() -> None:
    """ "The woman", a trade not told before: whoever spoke just before, of that gender and of no other trade."""
    assert named("«No», dice <Amina Rey>. <La mujer> calla.", "es") == ["Amina Rey", "Amina Rey"]
    assert named("<Amina Rey> calla. <El hombre> grita.", "es") == ["Amina Rey", None]
    assert named("<Polina Grekow> schweigt. <Die Zürcherin> lacht.", "de")[1] is None  # nothing tells her gender
    assert named("«Rien», dit <Inès>. <L’étudiante> rit.", "fr")[1] == "Inès"
    assert named("«Нет», — сказал <министр Иван Лютов>. <Судья> возразил.", "ru")[1] is None


def test_who_is_named_later_is_meant_in_the_lead_only() -> None:
    """Behind the lead a role is never that of a person whom the article has not named yet."""
    text = "A fire broke out.\nIt spread.\nIt was late. <The mayor> came.\nAnna Kerr, the mayor of Vale, slept."
    assert named(text) == [None]


def test_an_owner_is_not_who_is_meant() -> None:
    """«Издатель Зиминой» is not Zimina, „Lindqvists Sprecherin“ speaks for no body."""
    assert named("Поэтесса Дарья Зимина пришла. <Издатель Зиминой> молчал.", "ru") == [None]
    text = "<Die IG Metall> warnt. Chef Per Lindqvist schweigt. <Lindqvists Sprecherin> nicht."
    assert named(text, "de")[1] is None


def test_a_spokesperson_speaks_on() -> None:
    """Whoever spoke for a body is "the spokesperson" of the next sentence."""
    assert named("<Ein Sprecher der Polizei> kam. <Der Sprecher> schwieg.", "de") == ["Polizei", "Polizei"]


def test_a_paper_is_called_by_what_it_is() -> None:
    """ "The paper" behind a quoted name is that paper."""
    assert named("<«Северный курьер»> пишет. <Издание> молчит.", "ru") == ["Северный курьер", "Северный курьер"]


def test_behind_somebody_unknown_a_quotation_is_nobodys() -> None:
    """A quotation without a source is not that of whoever spoke before an unnamed person did."""
    text = "A match was lost.\n<Anna Kerr> was calm. <A vendor> was not. <>“We lost.”"
    assert named(text)[2] is None


def test_the_police_is_no_policeman() -> None:
    """« La policía » is the body, whoever is named as an officer."""
    assert named("El comisario Juan Funes habló. <La policía> busca.", "es") == ["policía"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Жители улицы Береговой говорят, что вода ушла.", "Жители улицы Береговой"),
        ("Родители семилетнего Марка говорят, что он жив.", "Родители семилетнего Марка"),
        ("Адвокат Лунина рассказал, что он дома.", None),
        ("Ректор Томского университета заявил, что вода ушла.", None),
        ("Источник в полиции сообщил, что вода ушла.", None),
        ("Учёные говорят, что вода ушла.", "Учёные"),
        ("По словам очевидцев, вода ушла.", "очевидцы"),
    ],
)
def test_whose_people_they_are_is_not_who_speaks(text: str, speaker: str | None) -> None:
    """A name behind a noun for several people, or for somebody's own, is the owner's; a subject of a plural verb stands
    in its base form."""
    layout = lay_out(Article(id="x", text_hash="", text=text, language="ru"))
    (found,) = resolve(layout, find(layout), referents(layout))
    assert (found.speaker.name if found.speaker else None) == speaker


def test_german_articles_tell_several_from_one() -> None:
    """„Die Ermittler“ are several, „der Beamte“ and „des Verbandes“ are one."""
    assert named("<Uwe Harms> kam. <Die Ermittler> fragten.", "de") == ["Uwe Harms", "Ermittler"]
    assert named("Nach Angaben <des Verbandes> eilt es.", "de") == ["Verband"]


def test_counsel_and_lawyer_are_one_but_no_prosecutor() -> None:
    """« La letrada » may be « la abogada », never the prosecutor."""
    text = "La abogada Pilar Ibarra y el fiscal Luis Vera hablaron. <La letrada> insistió. <El fiscal> calló."
    assert named(text, "es") == ["Pilar Ibarra", "Luis Vera"]


def test_verbs_that_are_nobodys_leave_no_subject_out() -> None:
    """A rumour that goes round, passives and first persons plural are not said by whoever spoke before."""
    text = "«No», dijo Ana Rey. Asegura que no lo sabía. Circula el rumor de que se va."
    layout = lay_out(Article(id="a", text_hash="a", text=text, language="es"))
    cues = [text.index("Asegura"), text.index("Circula")]
    made = [
        Statement(
            id=str(n), article="a", language="es", mode="indirect", source=(), cue=((at, at + size),),
            content=((at + size + 1, at + size + 9),), text="", rule="test", probability=1.0,
        )
        for n, (at, size) in enumerate(zip(cues, (7, 7), strict=True))
    ]  # fmt: skip
    assert resolve(layout, made, referents(layout))[1].speaker is None
