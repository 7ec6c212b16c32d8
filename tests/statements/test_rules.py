"""Who said what, by rule: every construction that the rules know, in sentences of two languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.records import Article, Statement
from retold.statements.rules import find
from retold.text.layout import lay_out


def statements(text: str, language: str = "en") -> list[Statement]:
    return list(find(lay_out(Article(id="a", text_hash="", text=text, language=language))))


def told(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """(source, cue, content) of the statements that stand in no other."""
    pieces = lambda spans: " … ".join(text[a:b] for a, b in spans)  # noqa: E731
    return [
        (pieces(s.source), pieces(s.cue), pieces(s.content)) for s in statements(text, language) if s.parent is None
    ]


CASES = [
    ("en", "“No,” said Ann Lee.", ("Ann Lee", "said", "No")),
    ("en", "Ann Lee, 59, of Ashton, who fled the fire, said the roof fell first.",
     ("Ann Lee, 59, of Ashton", "said", "the roof fell first")),
    ("en", "“The bridge is safe,” Ann Lee, the mayor, told reporters on Monday.",
     ("Ann Lee, the mayor", "told", "The bridge is safe")),
    ("en", "Asked whether she would resign, Lee said she had no plans.", ("", "Asked", "whether she would resign")),
    ("en", "The mayor praised Friday’s march as peaceful.", ("The mayor", "praised", "Friday’s march as peaceful")),
    ("en", "The firm was accused of dumping oil.", ("", "was accused", "The firm … of dumping oil")),
    ("en", "As the pilot put it, the wing was on fire.", ("the pilot", "put it", "the wing was on fire")),
    ("en", "“I saw it all.” — Ann Lee, teacher", ("Ann Lee, teacher", "", "I saw it all.")),
    ("en", "“Why should we go?” she asked.", ("she", "asked", "Why should we go?")),
    ("en", "“Off with you!” stormed the owner of the mill.", ("the owner of the mill", "stormed", "Off with you!")),
    ("en", "The union wants to meet the minister.", ("The union", "wants", "to meet the minister")),
    ("en", "The road is closed, it was alleged.", ("", "was alleged", "The road is closed")),
    ("en", "“We were lost,” says lead author Ann Lee.", ("lead author Ann Lee", "says", "We were lost")),
    ("en", "With a week to go, the deal is not dead, said envoy Ann Lee.",
     ("envoy Ann Lee", "said", "With a week to go, the deal is not dead")),
    ("en", "The mill on Tuesday said it would close.", ("The mill", "said", "it would close")),
    ("en", "A report by the audit office found the dam was weak.",
     ("A report by the audit office", "found", "the dam was weak")),
    ("en", "The mayor denied having met the builder.", ("The mayor", "denied", "having met the builder")),
    ("en", "“We lost,” Lee was quoted as saying by the Herald.", ("Lee", "was quoted as saying", "We lost")),
    ("en", "Lee was quoted by the Herald as saying they had lost.",
     ("Lee", "was quoted by the Herald as saying", "they had lost")),
    ("en", "The Herald quoted Ann Lee as saying that the dam was weak.", ("Ann Lee", "saying", "that the dam was weak")),
    ("en", "“I don't know what comes next,” he said with a shrug. “Maybe nothing.”",
     ("he", "said", "I don't know what comes next … Maybe nothing.")),
    ("en", "Police say the driver fled on foot.", ("Police", "say", "the driver fled on foot")),
    ("en", "The tunnel flooded, the workers say.", ("the workers", "say", "The tunnel flooded")),
    ("en", "His family said the dog was found.", ("His family", "said", "the dog was found")),
    ("en", "The mill announced plans to close.", ("The mill", "announced", "plans to close")),
    ("en", "Rents rose, figures show.", ("figures", "show", "Rents rose")),
    ("en", "The jury was told that he lied.", ("", "was told", "that he lied")),
    ("en", "Lee, Roe and Bo all said they would go.", ("Lee, Roe and Bo all", "said", "they would go")),
    ("en", "The mayor was adamant that it would open.", ("The mayor", "was adamant", "that it would open")),
    ("en", "Engineers put the cost at £2m.", ("Engineers", "put", "the cost at £2m")),
    ("en", "The plan was condemned by doctors as cruel.", ("doctors", "was condemned", "The plan")),
    ("en", "She vowed to fight the plan and resign.", ("She", "vowed", "to fight the plan and resign")),
    ("en", "“It holds,” said Ann Lee, 43, a diver from Ashton.", ("Ann Lee, 43, a diver from Ashton", "said", "It holds")),
    ("fr", "Elle raconte comment elle a fui.", ("Elle", "raconte", "comment elle a fui")),
    ("fr", "Selon Le Phare, confirmé par la police, l’homme a fui.", ("Le Phare", "Selon", "l’homme a fui")),
    ("fr", "Elle se souvient du jour où il a fui.", ("Elle", "se souvient", "du jour où il a fui")),
    ("fr", "« Non », s’est exclamée la maire.", ("la maire", "s’est exclamée", "Non")),
    ("fr", "D’après la ville, le pont est sûr.", ("la ville", "D’après", "le pont est sûr")),
    ("fr", "Le syndicat a fait savoir que la grève durerait.",
     ("Le syndicat", "a fait savoir", "que la grève durerait")),
    ("fr", "« Le pont est sûr », a confié à l’agence le chef du chantier.",
     ("le chef du chantier", "a confié", "Le pont est sûr")),
    ("fr", "La maire jure qu’elle partira.", ("La maire", "jure", "qu’elle partira")),
    ("fr", "Le juge a, dans ce cadre, ajouté que le port fermerait.",
     ("Le juge", "a, dans ce cadre, ajouté", "que le port fermerait")),
    ("fr", "Le syndicat estime, lui, que rien ne presse.", ("Le syndicat", "estime", "que rien ne presse")),
    ("fr", "Depuis juin, la grue est arrêtée, relève le port.", ("le port", "relève", "Depuis juin, la grue est arrêtée")),
    ("fr", "La grue peut tomber, craint-on au port.", ("", "craint-on", "La grue peut tomber")),
    ("fr", "« Le quai est fermé », est-il écrit sur la porte.", ("", "est-il écrit", "Le quai est fermé")),
    ("fr", "Et d’ajouter : « Le quai rouvrira. »", ("", "ajouter", "Le quai rouvrira.")),
    ("fr", "« Le pont tient », a déclaré à la presse Me Lise Baron.", ("Me Lise Baron", "a déclaré", "Le pont tient")),
    ("fr", "La maire est convaincue que le pont tiendra.", ("La maire", "est convaincue", "que le pont tiendra")),
    ("fr", "Le port, fermé en mai, va rouvrir, a annoncé vendredi 4 juin, la ville.",
     ("la ville", "a annoncé", "Le port, fermé en mai, va rouvrir")),
    ("fr", "Il se dit que le pont tremble.", ("", "Il se dit", "que le pont tremble")),
    ("fr", "La maire a exprimé ses regrets.", ("La maire", "a exprimé", "ses regrets")),
    ("fr", "Selon la police, qui enquête, le quai est sûr.", ("la police", "Selon", "le quai est sûr")),
    ("fr", "Il lui a dit mardi que tout était prêt.", ("Il", "lui a dit", "que tout était prêt")),
    ("fr", "La maire s’est dite prête à céder.", ("La maire", "s’est dite", "prête à céder")),
    ("fr", "Le syndicat dit être prêt à négocier.", ("Le syndicat", "dit", "être prêt à négocier")),
    ("fr", "Le maire a parlé d’« une farce ».", ("Le maire", "a parlé", "d’« une farce »")),
    ("fr", "Anne Roy a insisté lundi sur la sécurité.", ("Anne Roy", "a insisté", "sur la sécurité")),
    ("fr", "Le pont a cédé, a-t-on appris à Lure.", ("", "a-t-on appris", "Le pont a cédé")),
    ("fr", "De source policière, deux hommes ont fui.", ("source policière", "De", "deux hommes ont fui")),
    ("fr", "À ses yeux, la digue tiendra.", ("ses", "À … yeux", "la digue tiendra")),
    ("fr", "Pour la chercheuse Anne Roy, la digue tiendra.",
     ("la chercheuse Anne Roy", "Pour", "la digue tiendra")),
    ("fr", "Me Roy s’est insurgé : rien ne le prouve.", ("Me Roy", "s’est insurgé", "rien ne le prouve")),
    ("fr", "Anne Roy le répète sur tous les tons : la digue tiendra.",
     ("Anne Roy", "le répète", "la digue tiendra")),
    ("fr", "La nuit fut courte. « Tout a brûlé » : une voisine raconte au micro de Radio Lac.",
     ("une voisine", "raconte", "Tout a brûlé")),
    ("fr", "Anne Roy a reconnu, mardi 3 mai, avoir signé.", ("Anne Roy", "a reconnu", "avoir signé")),
    ("fr", "L’opposition y voit un aveu.", ("L’opposition", "y voit", "un aveu")),
    ("fr", "Le maire a évoqué « une farce » lors d’un entretien.", ("Le maire", "a évoqué", "une farce")),
    ("fr", "Elle s’est dite « inquiète » et a promis une enquête.", ("Elle", "s’est dite", "inquiète")),
    ("fr", "Selon le quotidien Le Phare, l’homme a fui.", ("le quotidien Le Phare", "Selon", "l’homme a fui")),
    ("fr", "Le syndicat appelle les élus à voter non.", ("Le syndicat", "appelle", "les élus à voter non")),
    ("fr", "Les élus exigent des excuses.", ("Les élus", "exigent", "des excuses")),
    ("fr", "« Je tremble », glisse, un peu gênée, Emma Roy.", ("Emma Roy", "glisse", "Je tremble")),
    ("fr", "Il a reçu, dit-il, des menaces.", ("il", "dit", "Il a reçu … des menaces")),
    ("fr", "C’est « un scandale », a dénoncé Lise Roy.", ("Lise Roy", "a dénoncé", "C’est « un scandale »")),
    ("fr", "Elle n’entend pas céder un mètre.", ("Elle", "n’entend pas", "céder un mètre")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[case[1][:50] for case in CASES])
def test_a_construction_is_read(language: str, text: str, expected: tuple[str, str, str]) -> None:
    """The first statement has the source, the cue and the content that a careful reader gives it."""
    assert told(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The “river of gold” dried up last summer."),
        ("en", "She read “The Long Winter” twice."),
        ("en", "Both reports were lost."),
        ("en", "Her agent declined to comment."),
        ("fr", "Le « roi du sel » est mort hier."),
        ("fr", "Les demandes affluent depuis lundi."),
        ("fr", "Le sentier, dit des Moines, longe la mer."),
        ("fr", "Il court plus vite que son frère."),
        ("fr", "Le parquet n’a pas souhaité commenter."),
        ("fr", "La semaine s’annonce chargée."),
        ("fr", "On ignore si le pilote a survécu."),
    ],
)
def test_titles_nicknames_and_nouns_say_nothing(language: str, text: str) -> None:
    """What no cue governs and what is no sentence is no statement."""
    assert told(text, language) == []


def test_two_cues_of_one_subject_are_two_statements() -> None:
    """A coordinated verb takes the subject of the one before it."""
    found = told("The minister praised the crew and promised a new boat.")
    assert [(source, content) for source, _, content in found] == [
        ("The minister", "the crew"),
        ("The minister", "a new boat"),
    ]


def test_a_verb_that_runs_along_takes_the_subject_of_its_clause() -> None:
    """ "adding that" is said by whoever the sentence is about."""
    found = told("The mayor opened the bridge, adding that it was late.")
    assert found[-1] == ("The mayor", "adding", "that it was late")


def test_a_statement_inside_another_knows_its_parent() -> None:
    """X said that Y claimed Z yields both; the inner one points to the outer one."""
    found = statements("The judge said that the driver claimed he was asleep.")
    outer, inner = found
    assert outer.parent is None
    assert inner.parent == outer.id


def test_through_whom_it_comes_is_no_part_of_what_is_said() -> None:
    """What only tells who passes a statement on belongs to the statement around it."""
    inner = [one for one in statements("The bridge will close, the mayor said, Norda reports.") if one.parent]
    assert [one.text for one in inner] == ["The bridge will close"]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """A quotation without a cue of its own that follows directly is the same statement, one span per piece."""
    found = told("“We left at dawn,” she said.\n\n“Nobody saw us leave the harbour.”")
    assert found == [("she", "said", "We left at dawn … Nobody saw us leave the harbour.")]


def test_a_transcript_names_its_speakers() -> None:
    """Names that open several lines before a colon are the speakers of a conversation."""
    found = told(
        "Ann Lee: Did you see it?\nBo Ek: I saw the smoke.\nAnn Lee: Nothing else?\nBo Ek: Nothing else at all."
    )
    assert [source for source, _, _ in found] == ["Ann Lee", "Bo Ek", "Ann Lee", "Bo Ek"]


def test_a_headline_counts_where_its_name_is_a_source_further_on() -> None:
    """ "Kessel: …" is a place or a speaker; the text below tells which."""
    spoken = "Lee: the bridge is safe\n\nThe mayor, Ann Lee, said that nobody was hurt."
    placed = "Kessel: the bridge is safe\n\nThe mayor, Ann Lee, said that nobody was hurt."
    assert [source for source, _, _ in told(spoken)] == ["Lee", "The mayor, Ann Lee"]
    assert [source for source, _, _ in told(placed)] == ["The mayor, Ann Lee"]


def test_ids_are_stable_and_differ() -> None:
    """The id of a statement depends on its article and spans only."""
    text = "“No,” said Ann Lee. “Yes,” said Bo Ek."
    first, second = statements(text), statements(text)
    assert [s.id for s in first] == [s.id for s in second]
    assert len({s.id for s in first}) == len(first) == 2


PIECES = st.lists(
    st.sampled_from(
        ["she said", "“", "”", "\"", "''", "‘", "’", "«", "»", ",", ".", "?", "\n\n", "Ann Lee", "the mayor", "that",
         "told", "(", ")",
         ":", "—", "a-t-il dit", "selon", "according to", "who", "and", "asked",
         "the plan", "\ud800", "\x00", "مرحبا", ";"]
    ), max_size=60,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PIECES, st.sampled_from(["en", "fr", "und"]))
def test_any_text_gives_spans_that_slice_it(pieces: list[str], language: str) -> None:
    """No input crashes; all spans lie in the text, are not empty, and the contents join to the statement's text."""
    text = " ".join(pieces)
    found = statements(text, language)
    known = {s.id for s in found}
    for s in found:
        assert all(0 <= a < b <= len(text) for a, b in (*s.source, *s.cue, *s.content))
        assert s.text == " … ".join(text[a:b] for a, b in s.content)
        assert s.parent is None or (s.parent in known and s.parent != s.id)
        assert 0 <= s.probability <= 1


def test_a_long_line_without_an_end_takes_time_in_proportion() -> None:
    """Work per cue is bounded: a sentence of many thousand words is read in pieces."""
    assert len(statements("he says he knows " * 3000)) > 1000


def test_an_interview_printed_as_one_quotation_is_told_by_its_labels() -> None:
    """Where each paragraph opens a mark that only the last closes, the label behind it names who speaks."""
    text = (
        'Partial transcript:\n"REED: Will you sell the mill?\n"OKORO: Not while I live.\n"REED: Why?\n"OKORO: Ask it."'
    )
    assert told(text)[:2] == [("REED", ":", "Will you sell the mill?"), ("OKORO", ":", "Not while I live")]


def test_a_quotation_after_narration_has_no_source() -> None:
    """Its sentence names nobody: who spoke before it is a guess for the speaker, not words of the source."""
    text = "“We lost everything,” said Ann Lee. A boy kicked a can down the road. “There is nothing left to save here.”"
    assert told(text)[-1] == ("", "", "There is nothing left to save here.")


@pytest.mark.parametrize(
    "text",
    [
        "Le titre, très volatil, a lâché 3 %.",
        "Le port doit annoncer ses résultats.",
        "La taxe varie selon l’âge des navires.",
        "Elle n’a pas voulu dire si elle viendrait.",
        "Le groupe a présenté ses navires.",
        "La hausse des loyers confirme la tendance.",
        "Il a connu une chute qui rappelle la crise.",
        "Cette influence explique pourquoi le port ferme.",
        "C’est pourquoi la banque cède : « Trop tard ».",
    ],
)
def test_narration_with_verbs_of_saying_is_no_statement(text: str) -> None:
    """What is done, planned, varied or refused to say, and events that confirm, are nobody's words."""
    assert told(text, "fr") == []


def test_a_headline_may_tell_what_nobody_is_named_for() -> None:
    """What happened stands before the colon, somebody's words behind it; the topic is no source."""
    text = "Grève du port : Brévan « ne cédera pas »\nLe port est fermé depuis lundi matin."
    assert told(text, "fr") == [("", "", "Brévan « ne cédera pas »")]


def test_a_quotation_in_a_relative_clause_is_told_there() -> None:
    """What the subject's relative clause quotes is no content of the verb behind it."""
    found = told("La maire, qui dit « tout savoir », dénonce un complot.", "fr")
    assert found == [("qui", "dit", "tout savoir"), ("La maire", "dénonce", "un complot")]


def test_a_sentence_may_point_back_to_the_one_before() -> None:
    """« C’est ce que … » with its verb before its subject takes the sentence before as what was said."""
    text = "Le port ferme. C’est ce qu’annonce la mairie."
    assert told(text, "fr") == [("la mairie", "C’est ce qu’annonce", "Le port ferme")]


def test_what_nobody_says_holds_no_statements() -> None:
    """The first person inside a quotation without a speaker is no source."""
    assert told("A badge with “I think that cats rule” hung there.") == []


def test_a_cue_behind_a_quotation_leaves_what_stands_before_its_colon() -> None:
    """The words before the colon are another clause."""
    text = "Le maire est revenu sur la crue : « Nous referons la digue », a-t-il promis."
    assert told(text, "fr")[-1][2] == "Nous referons la digue"


def test_what_stands_in_a_quotation_has_the_mode_of_its_own_marks() -> None:
    """A paraphrase inside a quotation is a paraphrase of somebody else."""
    found = statements("« Mon frère a dit que la digue tiendrait », raconte Anne Roy.", "fr")
    assert [s.mode for s in found] == ["direct", "indirect"]


def test_a_quotation_over_several_paragraphs_belongs_to_who_is_named_in_the_last() -> None:
    """The mark that opens each paragraph again shows that it goes on."""
    text = "The mill is new.\n“We began with one wheel. It was a loan.\n“Now we have twelve,” said Ann Lee."
    found = told(text)
    assert found[0] == ("Ann Lee", "said", "We began with one wheel. It was a loan. … Now we have twelve")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "VIDEO: Lee says taxes must fall\nLee said taxes must fall."),
        ("de", "UMFRAGE: Soll der Markt autofrei werden?\nDer Rat tagt am Montag."),
        ("ru", "ОПРОС: нужен ли городу трамвай?\nСовет соберётся в понедельник."),
        ("es", "ENCUESTA: ¿debe cerrarse la plaza?\nEl pleno se reúne el lunes."),
    ],
)
def test_a_label_that_says_what_follows_is_no_speaker(language: str, text: str) -> None:
    """A video or a poll speaks as little as a headline does."""
    assert text.split(":")[0] not in [source for source, _, _ in told(text, language)]


def test_a_headline_tells_what_happened_before_who_speaks() -> None:
    """Behind what happened and a comma the speaker stands before the colon; a name with its office is one source."""
    for text, source in (
        ("Rogo al porto vecchio, il sindaco: «Nessun ferito»", "il sindaco"),
        ("Livia Marin, il sindaco: «Nessun ferito»", "Livia Marin, il sindaco"),
    ):
        article = Article(id="a", text_hash="a", text=text, language="it")
        (statement,) = find(lay_out(article))
        assert [text[a:b] for a, b in statement.source] == [source]
