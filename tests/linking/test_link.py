import random

import pytest
from msgspec.structs import replace

from retold.linking.find import find
from retold.linking.generation import shipped
from retold.linking.link import link, next_generation
from retold.linking.linker import Linker
from retold.linking.shelves import in_memory
from retold.pipeline import annotate
from retold.reading.articles import article_from_text
from retold.records import Origin

from .made import FOREST_FR, HARBOUR_EN, HARBOUR_FR, article

ARTICLES = [article("a", "en", HARBOUR_EN), article("b", "fr", HARBOUR_FR), article("c", "fr", FOREST_FR)]
LINKS = link(ARTICLES)


def linked():
    linker = Linker(in_memory(), shipped(), lambda id, _: next(one for one in ARTICLES if one.article.id == id))
    linker.add(ARTICLES)
    return linker


def tellings(links):
    return [{telling.statement for telling in one.tellings} for one in links.utterances]


def test_stories_are_events():
    """Two reports of one strike are a story, the fire is another."""
    assert sorted(story.articles for story in LINKS.stories) == [("a", "b"), ("c",)]


def test_an_utterance_holds_its_tellings_in_both_languages():
    """The tellings of one sentence are one utterance; what nobody retold is an utterance with one telling."""
    found = tellings(LINKS)
    assert {"a-0", "b-1"} in found and {"a-2", "b-0"} in found and {"c-1"} in found


def test_every_statement_is_told():
    """No statement is lost: each has a part in some utterance, and spans inside its content."""
    statements = {s.id: s for one in ARTICLES for s in one.statements}
    assert set().union(*tellings(LINKS)) == set(statements)
    for utterance in LINKS.utterances:
        for telling in utterance.tellings:
            ((start, end),) = statements[telling.statement].content
            assert all(start <= a < b <= end for a, b in telling.spans)


def test_speakers_are_shared_by_articles():
    """A bare surname joins the full name of its story, and each speaker has one id."""
    assert {speaker.name for speaker in LINKS.speakers} == {"Marta Holub", "Pieter Vos", "Lucía Prado"}
    assert LINKS.speaker_of["b-2"] == LINKS.speaker_of["a-0"]


@pytest.mark.parametrize("seed", range(3))
def test_order_of_articles_never_matters(seed):
    """The same set of articles gives the same links in any order."""
    shuffled = ARTICLES[:]
    random.Random(seed).shuffle(shuffled)
    assert link(shuffled) == LINKS


def test_former_ids_follow_their_members():
    """Ids of groups that a smaller article has renamed lead to the new ones."""
    added = [*ARTICLES, article("A-first", "en", HARBOUR_EN[:4])]
    linker = Linker(in_memory(), shipped(), lambda id, _: next(one for one in added if one.article.id == id))
    linker.add(ARTICLES)
    moved = linker.add(added[-1:])
    later = link(added)
    (old,) = [story.id for story in LINKS.stories if "a" in story.articles]
    (new,) = [story.id for story in later.stories if "a" in story.articles]
    assert moved[old] == new and new in {story.id for story in later.stories}


def test_nothing_links_to_nothing():
    """No articles, and articles without statements, are linked without failing."""
    assert link([]).stories == ()
    assert len(link([article("x", "en", ["A plain line."])]).stories) == 1


@pytest.mark.parametrize(
    "sentence, language",
    [
        ("Holub : « Nous n'avons pas voulu bloquer le port, nous voulions des grues sûres. »", "fr"),
        ("They had not wanted to block the harbour but to have safe cranes", "en"),
    ],
)
def test_find_gives_who_said_this(sentence, language):
    """A sentence in any language leads to the utterance that says it."""
    found = find(sentence, language, linked())
    best = next(one for one in LINKS.utterances if one.id == found[0].id)
    assert {telling.statement for telling in best.tellings} & {"a-1", "b-2"}


def test_find_gives_nothing_for_what_nobody_said():
    """A sentence on another subject finds nothing."""
    assert find("The orchestra will play Dvořák's ninth symphony in the castle garden", "en", linked()) == []


def test_a_generation_counts_on():
    """The next generation has the next number and knows the articles' words as less rare."""
    newer = next_generation(ARTICLES * 1, (), shipped())
    assert newer.number == shipped().number + 1 and newer.documents == shipped().documents + 3
    assert newer.rarity("en", "docker") <= shipped().rarity("en", "docker")


def test_a_question_is_no_telling_of_its_answer():
    """Who answers in the words of the question makes a statement of their own; the question is not one of its
    tellings."""
    answer = ("Marta Holub", "The harbour of Rotterdam has been sold to a foreign company for 90 million euros")
    question = ("Pieter Vos", "Has the harbour of Rotterdam been sold to a foreign company for 90 million euros?")
    asked = article("a", "en", ["Harbour talks in Rotterdam", question])
    told = [article(name, "en", [f"Harbour talks in Rotterdam, {name}", answer]) for name in "bc"]
    for utterance in link([asked, *told]).utterances:
        assert len({telling.statement[0] == "a" for telling in utterance.tellings}) == 1


_FERRY_EN = (
    "The ferry to Lindholm will stop in July\n\n"
    "Ingrid Salvesen, who leads the ferry company, said 41 jobs are at risk. The leader of the island council, Tobias "
    "Renner, called the decision \u201ca betrayal\u201d. Salvesen denied that the company had been offered help."
)
_FERRY_FR = (
    "Le ferry de Lindholm s'arrêtera en juillet\n\n"
    "Selon Ingrid Salvesen, directrice de la compagnie de ferries, 41 emplois sont menacés. Le chef du conseil de "
    "l'île, Tobias Renner, a dénoncé une « trahison ». Mme Salvesen a démenti que l'entreprise se soit vu proposer une "
    "aide."
)


def test_short_tellings_are_linked_where_their_sentences_are():
    """One telling word in common is little; that the two sentences state nothing else, and their speaker, decide."""
    made = [annotate(article_from_text(text)) for text in (_FERRY_EN, _FERRY_FR)]
    said = {statement.id: statement.text for one in made for statement in one.statements}
    retold = [sorted(said[one.statement] for one in u.tellings) for u in link(made).utterances if len(u.tellings) > 1]
    assert len(retold) == 3
    for english, french in (("41 jobs", "41 emplois"), ("betrayal", "trahison"), ("offered help", "proposer une aide")):
        assert any(english in "".join(texts) and french in "".join(texts) for texts in retold)


def test_an_agency_is_no_speaker_of_what_it_passes_on():
    """Where a telling names who said it, that is who said it, however many have it from an agency alone."""
    said = ("Marta Holub", "We never wanted to block the harbour, we wanted safe cranes")
    relayed = ("Norpress", "The workers never wanted to block the harbour, they wanted safe cranes")
    agency = Origin(name="Norpress", kind="agency", span=(0, 8))
    one = article("a", "en", ["Harbour talks", said])
    others = [article(name, "en", [f"Norpress on the harbour, {name}", relayed]) for name in "bc"]
    others = [
        replace(
            other,
            article=replace(other.article, origins=(agency,)),
            statements=tuple(replace(statement, source=((0, 8),)) for statement in other.statements),
        )
        for other in others
    ]
    spoken = {u.speaker.name for u in link([one, *others]).utterances if len(u.tellings) == 3}
    assert spoken == {"Marta Holub"}


def test_two_statements_of_one_speaker_stay_two():
    """Who speaks, named with an office in both reports, makes two sentences alike, but no statement of two that have
    no telling word in common."""
    opening = "The old harbour of Sorvia was closed on Monday after a crane had fallen into the basin.\n\n"
    one = "Harbour master Edda Quist said three sailors had been taken to other ports. A diver looked at the basin."
    other = "“Three sailors drowned,” harbour master Edda Quist said. A diver looked at the basin."
    again = "Harbour master Edda Quist said three sailors had been moved to other ports. A diver looked at the basin."
    reports = [
        annotate(replace(article_from_text(opening + text, language="en"), id=name))
        for name, text in (("a", one), ("b", other), ("c", again))
    ]
    of = {statement.id: report.article.id for report in reports for statement in report.statements}
    told = [{of[telling.statement] for telling in one.tellings} for one in link(reports).utterances]
    assert {"a", "c"} in told
    assert {"b"} in told
