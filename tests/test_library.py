"""The library: adding twice adds nothing, later articles update what is linked, former ids stay findable."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.json import encode

import retold
from retold.errors import BadUse, UnknownId
from retold.store.sqlite import APPLICATION_ID

WIRE = {
    "id": "wire", "outlet": "Norda", "language": "en", "published_at": "2024-03-02",
    "text": "The ferry line will lose about 40 million euros this year, harbour chief Ingrid Solberg said on Friday. "
            "“We are not closing the night line to Bergen,” Solberg said.",
}  # fmt: skip
PAPER = {
    "id": "paper", "outlet": "Le Quai", "language": "fr", "published_at": "2024-03-03",
    "text": "La ligne de ferry perdra 40 millions d’euros cette année, a déclaré la cheffe du port Ingrid Solberg. "
            "« Nous ne fermons pas la ligne de nuit vers Bergen », a-t-elle ajouté.",
}  # fmt: skip


def retold_twice(library: retold.Library) -> list[retold.Utterance]:
    """The utterances with more than one telling."""
    return [utterance for utterance in library.utterances() if len(utterance.tellings) > 1]


def test_articles_added_later_update_stories_and_utterances(tmp_path: Path) -> None:
    """One article tells, a second retells: the utterance then has both, across two languages and two openings."""
    with retold.open(tmp_path / "l") as library:
        library.add([WIRE])
        library.link()
        assert not retold_twice(library)
    with retold.open(tmp_path / "l") as library:
        library.add([PAPER])
        found = retold_twice(library)
        assert found
        assert {story.articles for story in library.stories()} == {("paper", "wire")}
        assert {u.speaker.name for u in found if u.speaker} == {"Ingrid Solberg"}
        assert [telling.order for telling in found[0].tellings] == [0, 1]


def test_a_library_of_the_first_schema_is_linked_again(tmp_path: Path) -> None:
    """A library as the first schema had it opens, finds its stories and utterances again, and takes more articles."""
    first = Path(retold.__file__).parent / "store" / "schema" / "0001.sql"
    old = sqlite3.connect(tmp_path / "l")
    old.executescript(
        f"{first.read_text('utf-8')}\nPRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = 1;"
    )
    with retold.open(":memory:") as made:
        made.add([WIRE])
        item = made.annotated("wire")
    key = (item.article.id, item.article.text_hash)
    old.execute("INSERT INTO article VALUES (?, ?, ?, ?)", (*key, item.article.published_at, encode(item.article)))
    old.execute("INSERT INTO annotated VALUES (?, ?, 'an older Retold', ?)", (*key, encode(item)))
    for said in item.statements:
        old.execute("INSERT INTO statement VALUES (?, ?, ?, 'en', '', NULL, ?)", (said.id, *key, encode(said)))
        old.execute("INSERT INTO statement_words VALUES (?, ?)", (said.text, said.id))
    old.commit()
    old.close()
    with retold.open(tmp_path / "l") as library:
        assert {story.articles for story in library.stories()} == {("wire",)}
        assert [one.id for one in library.search("Bergen")] == [s.id for s in item.statements if "Bergen" in s.text]
        library.add([PAPER])
        assert retold_twice(library)
        assert {story.articles for story in library.stories()} == {("paper", "wire")}


def test_adding_twice_adds_nothing() -> None:
    """The same words under the same id are kept once; equal words from two outlets stay two articles."""
    with retold.open(":memory:") as library:
        library.add([WIRE, WIRE])
        library.add([WIRE])
        copy = {key: value for key, value in WIRE.items() if key != "id"}
        library.add([copy, copy | {"outlet": "Another"}])
        assert len(library.document().articles) == 3


def test_finding_a_sentence_in_another_language() -> None:
    """A sentence finds the utterance that says it, whatever the language; what nobody said finds nothing."""
    with retold.open(":memory:") as library:
        library.add([WIRE, PAPER])
        (found, *_) = library.find("The night line to Bergen is not being closed.")
        assert "Bergen" in {w.strip(".,”»") for t in found.tellings for w in _words(library, t.statement).split()}
        assert not library.find("The museum bought three paintings by unknown masters.")


def test_what_is_found_is_what_is_in_the_whole() -> None:
    """An utterance found has the tellings, order, speaker and origins that it has in the document of the library."""
    with retold.open(":memory:") as library:
        library.add([WIRE, PAPER])
        whole = retold_twice(library)[0]
        words = _words(library, whole.tellings[0].statement)
        found = {utterance.id: utterance for utterance in library.find(words)}
        assert found[whole.id] == whole
        assert whole in library.asked(list(found.values())).utterances


def test_adding_one_by_one_is_adding_all(tmp_path: Path) -> None:
    """Articles that arrive one by one, in files opened anew each time, give what they give all at once."""
    other = WIRE | {"id": "other", "text": "“The harbour was quiet that night,” pilot Jonas Aker said."}
    for row in (PAPER, other, WIRE):
        with retold.open(tmp_path / "l") as library:
            library.add([row])
            library.link()
    with retold.open(tmp_path / "l") as one_by_one, retold.open(":memory:") as at_once:
        at_once.add([WIRE, PAPER, other])
        assert one_by_one.document() == at_once.document()


def test_a_new_version_of_an_article_takes_the_place_of_the_old_one() -> None:
    """Stories and utterances are those of the newest versions, in whatever order they came."""
    newer = WIRE | {"text": "The museum bought three paintings, director Ana Reis said.", "published_at": "2024-03-09"}
    documents = []
    for rows in ([WIRE, PAPER, newer], [newer, PAPER, WIRE], [PAPER, newer]):
        with retold.open(":memory:") as library:
            for row in rows:
                library.add([row])
                library.link()
            documents.append(library.document())
    assert documents[0] == documents[1] == documents[2]


def _words(library: retold.Library, statement: str) -> str:
    return next(s.text for s in library.document().statements if s.id == statement)


def test_searching_tracing_and_comparing() -> None:
    """Search filters, the trace of one utterance and the comparison of two articles are there by id."""
    with retold.open(":memory:") as library:
        library.add([WIRE, PAPER])
        assert {s.language for s in library.search("Bergen")} == {"en", "fr"}
        assert {s.language for s in library.search("Bergen", language="fr", speaker="solberg")} == {"fr"}
        utterance = retold_twice(library)[0]
        document = library.trace(utterance.id)
        assert [u["id"] for u in document["utterances"]] == [utterance.id]  # type: ignore[attr-defined]
        assert library.compare("wire", "paper").same_story > 0.5


def test_bad_use_says_what_is_allowed() -> None:
    """Unknown ids, filters and limits stop at once with a sentence."""
    with retold.open(":memory:") as library:
        library.add([WIRE])
        with pytest.raises(BadUse, match="speaker, since"):
            library.search("x", colour="red")
        with pytest.raises(UnknownId, match="nothing"):
            library.compare("wire", "nothing")
        with pytest.raises(UnknownId, match="nothing"):
            library.trace("nothing")
        with pytest.raises(retold.UnknownLanguage, match="en, "):
            library.add([WIRE], language="xx")


@pytest.mark.parametrize(
    "date", ["yesterday", "2027-13-45", "2024-02-30", "20240302", "2024-3-2", "2024-03-02T10:00", "０２０２"]
)
def test_a_date_that_is_none_is_bad_use(date: str) -> None:
    """Searching by what is no date says how a date is written, instead of finding nothing."""
    with retold.open(":memory:") as library:
        library.add([WIRE])
        for name in ("since", "until"):
            with pytest.raises(BadUse, match="YYYY, YYYY-MM or YYYY-MM-DD"):
                library.search("ferry", **{name: date})


@pytest.mark.parametrize("date", ["2024", "2024-03", "2024-03-02"])
def test_dates_filter_as_precisely_as_they_are_given(date: str) -> None:
    """A year, a month and a day each choose what was published in them."""
    with retold.open(":memory:") as library:
        library.add([WIRE])
        assert {s.article for s in library.search(since=date, until=date)} == {"wire"}
        assert not library.search(since="2025")


def test_a_speaker_opens_all_that_they_said() -> None:
    """The id of a speaker gives every utterance of that speaker and of nobody else."""
    other = WIRE | {"id": "other", "text": "“The harbour was quiet that night,” pilot Jonas Aker said."}
    with retold.open(":memory:") as library:
        library.add([WIRE, PAPER, other])
        said = {s.id: s for u in library.utterances() if (s := u.speaker) and s.id}
        (solberg,) = (id for id, speaker in said.items() if speaker.name == "Ingrid Solberg")
        part = library.part(solberg)
        assert {u.id for u in part.utterances} == {
            u.id for u in library.utterances() if u.speaker and u.speaker.name == "Ingrid Solberg"
        }
        assert {a.id for a in part.articles} == {"wire", "paper"}


def test_rejected_rows_are_told_and_the_rest_is_kept() -> None:
    """A row without text is rejected by its number; the others are added."""
    with retold.open(":memory:") as library:
        (rejected,) = library.add([{"id": "empty"}, WIRE])
        assert rejected.path == "row 1"
        assert len(library.document().articles) == 1


def test_a_new_generation_is_named_by_every_link() -> None:
    """Rebuilding makes the next numbered generation; results do not depend on the order of the articles."""
    documents = []
    for rows in ([WIRE, PAPER], [PAPER, WIRE]):
        with retold.open(":memory:") as library:
            library.add(rows)
            library.link(rebuild=True)
            assert library.generation.number == 1
            documents.append(library.document())
    assert documents[0] == documents[1]
