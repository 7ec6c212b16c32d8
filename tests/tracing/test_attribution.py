"""Attribution: another speaker, a vaguer source, or none where the report tells it as its own."""

from msgspec.structs import replace
from tests.tracing.told import article, between, kinds

from retold.records import Origin

DOCK = "the east dock will close in March"


def test_named_person_and_source_kept_unknown() -> None:
    """What a source close to the talks says in one telling and a named person in the other is a change of source: the
    vaguer one notable, the name where none was known grave."""
    unknown = article(f"A source close to the talks said {DOCK}.", DOCK, source="A source close to the talks")
    named = article(
        f"Harbour master Runa Feldt said {DOCK}.",
        DOCK,
        source="Harbour master Runa Feldt",
        speaker="Runa Feldt",
        name="b",
    )
    (gained,), (lost,) = between(unknown, named), between(named, unknown)
    assert (gained.kind, gained.severity, lost.severity) == ("attribution", "grave", "notable")
    assert "A source close to the talks" in lost.explanation and "Runa Feldt" in lost.explanation


def test_one_of_many_for_a_named_person() -> None:
    """ "An employee" is vaguer than a person with a name, unless the report names that person elsewhere."""
    named = article(f"Nurse Runa Feldt said {DOCK}.", DOCK, source="Nurse Runa Feldt", speaker="Runa Feldt")
    text = f"A nurse said {DOCK}."
    vague = article(text, DOCK, source="A nurse", speaker="nurse", name="b")
    told = article(f"{text} Runa Feldt has worked there for years.", DOCK, source="A nurse", speaker="nurse", name="c")
    assert kinds(named, vague) == ["attribution"]
    assert kinds(named, told) == []


def test_anyone_in_a_language_without_articles() -> None:
    """«Чиновник» alone is anyone, and so are several media; neither where the report names the person."""
    said = "порт закроют"
    named = article(
        f"Министр Руна Фельдт сказала, что {said}.",
        said,
        language="ru",
        source="Министр Руна Фельдт",
        speaker="Руна Фельдт",
    )
    anyone = article(f"Чиновник сказал, что {said}.", said, language="ru", source="Чиновник", name="b")
    media = article(f"Plusieurs médias disent que {DOCK}.", DOCK, language="fr", source="Plusieurs médias", name="c")
    ours = article(f"Runa Feldt said {DOCK}.", DOCK, source="Runa Feldt", speaker="Runa Feldt")
    assert kinds(named, anyone) == ["attribution"]
    assert kinds(ours, media) == ["attribution"]


def test_a_body_whose_name_is_translated_is_one() -> None:
    """Two names that share a translated word are no two persons."""
    left = article(f"Red Cross said {DOCK}.", DOCK, source="Red Cross", speaker="Red Cross")
    right = article(f"Croix Rouge a dit {DOCK}.", DOCK, language="fr", source="Croix Rouge", speaker="Croix Rouge")
    assert kinds(left, right) == []


def test_two_bodies() -> None:
    """Bodies of two classes are two sources; the government and a ministry may be one."""
    police, court, ministry, government = (
        article(f"{who} said {DOCK}.", DOCK, source=who, speaker=who, name=who[-4:])
        for who in ("The police", "The court", "The ministry", "The government")
    )
    assert kinds(police, court) == ["attribution"]
    assert kinds(ministry, government) == []


def test_private_person_for_an_authority() -> None:
    """What an activist says and what the police say are two things; a spokeswoman may speak for them."""
    activist = article(f"Activist Runa Feldt said {DOCK}.", DOCK, source="Activist Runa Feldt", speaker="Runa Feldt")
    speaker = article(
        f"Spokeswoman Runa Feldt said {DOCK}.", DOCK, source="Spokeswoman Runa Feldt", speaker="Runa Feldt"
    )
    police = article(f"The police said {DOCK}.", DOCK, source="The police", speaker="police", name="b")
    assert kinds(activist, police) == ["attribution"]
    assert kinds(speaker, police) == []


def test_source_lost() -> None:
    """A report that tells as its own what another has from a source is a lost source, and shows that source."""
    left = article(f"The police said {DOCK}.", DOCK, source="The police", speaker="police")
    own = article(
        "The east dock will close in March. It was built in 1902.", "The east dock will close in March", name="b"
    )
    (change,) = between(left, own)
    assert (change.kind, change.severity, change.right) == ("attribution", "notable", ())
    assert [left.article.text[a:b] for a, b in change.left] == ["The police"]


def test_words_for_saying_near_the_telling_leave_the_source_open() -> None:
    """Where a word for saying stands in the sentence before, the source may go on: nothing is reported."""
    left = article(f"The police said {DOCK}.", DOCK, source="The police", speaker="police")
    text = "Much was announced at noon. The east dock will close in March."
    assert kinds(left, article(text, "The east dock will close in March", name="b")) == []


def test_words_to_an_agency_made_the_outlets_own() -> None:
    """What somebody told an agency and another report gives as told to itself is a grave change of source."""
    told, own = (
        article(f"Runa Feldt told {whom} {DOCK}.", DOCK, source="Runa Feldt", speaker="Runa Feldt", name=name)
        for whom, name in (("Reuters", "a"), ("this newspaper", "b"))
    )
    left, right = (
        replace(one, article=replace(one.article, origins=(Origin(kind=kind, name=whom, span=(11, 23), statement=id),)))
        for one, kind, whom, id in ((told, "agency", "Reuters", "a-1"), (own, "interview", "", "b-1"))
    )
    (change,) = between(left, right)
    assert (change.kind, change.severity) == ("attribution", "grave")
    assert "Reuters" in change.explanation


def test_officials_for_a_named_person() -> None:
    """Several persons without a name or article are vaguer than a named one; a body in the plural is not."""
    named = article(f"Runa Feldt said {DOCK}.", DOCK, source="Runa Feldt", speaker="Runa Feldt")
    vague = article(f"Officials said {DOCK}.", DOCK, source="Officials", speaker="officials", name="b")
    body = article(f"Prosecutors said {DOCK}.", DOCK, source="Prosecutors", speaker="prosecutors", name="c")
    assert kinds(named, vague) == ["attribution"]
    assert kinds(named, body) == []


def test_two_departments() -> None:
    """Two ministries are two sources, one ministry with and without its name is one."""
    health, interior, bare = (
        article(f"{who} said {DOCK}.", DOCK, source=who, speaker=who, name=who[-14:])
        for who in ("The Health Ministry", "The Interior Ministry", "The ministry")
    )
    assert kinds(health, interior) == ["attribution"]
    assert kinds(health, bare) == []


def test_an_official_of_a_body_is_no_body() -> None:
    """The last of the nouns of a source says what it is: "a county official" is one of many officials."""
    named = article(f"Engineer Runa Feldt said {DOCK}.", DOCK, source="Engineer Runa Feldt", speaker="Runa Feldt")
    vague = article(f"A county official said {DOCK}.", DOCK, source="A county official", name="b")
    (change,) = between(named, vague)
    assert (change.kind, change.severity) == ("attribution", "notable")


def test_two_offices() -> None:
    """A judge and a mayor are two persons, whether or not the reports name them."""
    judge = article(f"The judge said {DOCK}.", DOCK, source="The judge")
    mayor = article(f"The mayor said {DOCK}.", DOCK, source="The mayor", name="b")
    assert kinds(judge, mayor) == ["attribution"]


def test_hearsay_for_a_named_person() -> None:
    """What a named person says and what "was reported" are two strengths of one source."""
    named = article(f"Engineer Runa Feldt said {DOCK}.", DOCK, source="Engineer Runa Feldt", speaker="Runa Feldt")
    told = article(f"It was reported that {DOCK}.", DOCK, name="b")
    heard = replace(told, statements=(replace(told.statements[0], cue=((3, 20),), rule="impersonal: that"),))
    (change,) = between(named, heard)
    assert (change.kind, change.severity) == ("attribution", "notable")
    assert "was reported" in change.explanation


def test_words_for_saying_behind_the_telling_count_in_a_cue_alone() -> None:
    """A verb of the next sentence that attributes nothing there does not keep a lost source open."""
    left = article(f"The police said {DOCK}.", DOCK, source="The police", speaker="police")
    text = "The east dock will close in March. Much was announced at noon."
    assert kinds(left, article(text, "The east dock will close in March", name="b")) == ["attribution"]


def test_holder_of_an_office_and_a_body_of_another_kind() -> None:
    """A mayor does not speak for a weather service, nor witnesses for prosecutors; a mayor may for a council."""
    mayor = article(f"{DOCK}, said the mayor.", DOCK, source="the mayor")
    service = article(f"{DOCK}, said the agency.", DOCK, source="the agency", name="b")
    council = article(f"{DOCK}, said the council.", DOCK, source="the council", name="c")
    witnesses = article(f"{DOCK}, said witnesses.", DOCK, source="witnesses", name="d")
    prosecutors = article(f"{DOCK}, said prosecutors.", DOCK, source="prosecutors", name="e")
    assert kinds(mayor, service) == ["attribution"] == kinds(witnesses, prosecutors)
    assert kinds(mayor, council) == []


def test_an_agency_that_passes_on_is_no_other_speaker() -> None:
    """Who names only the news agency has left out who said it; an authority of that name is another speaker."""
    ours = article(f"Police said {DOCK}.", DOCK, source="Police", speaker="police")
    agency = article(
        f"{DOCK}, the Nordfunk news agency reported.",
        DOCK,
        source="the Nordfunk news agency",
        speaker="Nordfunk news agency",
        name="b",
    )
    (change,) = between(ours, agency)
    assert (change.kind, change.severity) == ("attribution", "notable")
    assert kinds(agency, ours) == []


def test_an_agency_that_cites_somebody_leaves_nobody_out() -> None:
    """Whoever cites another source for the same words is no other speaker than that one, and names it."""
    said = "міст закриють"
    police = article(
        f"Про те, що {said}, повідомила поліція.", said, language="uk", source="поліція", speaker="поліція"
    )
    agency = article(
        f"Про те, що {said}, пише агентство «Норда».",
        said,
        language="uk",
        source="агентство «Норда»",
        speaker="Норда",
        name="b",
    )
    court = replace(agency.statements[0], id="b-2", rule="cited", speaker=None, source=())
    assert kinds(police, agency) == ["attribution"]
    assert kinds(police, replace(agency, statements=(*agency.statements, court))) == []


def test_a_magistrate_may_be_a_prosecutor() -> None:
    """« la magistrata » of a prosecutor is no other speaker than « la pm »; a judge is."""
    said = "il molo chiude"
    ours = article(f"La procuratrice ha detto che {said}.", said, language="it", source="La procuratrice")
    same = article(f"La magistrata ha detto che {said}.", said, language="it", source="La magistrata", name="b")
    assert kinds(ours, same) == []


def test_ministers_of_two_departments() -> None:
    """The words that tell two ministers apart make them two, in one language or across two; one department called by
    two names, or the same minister named by it elsewhere, stays one."""
    finance = article(f"The finance minister said {DOCK}.", DOCK, source="The finance minister")
    interior = article(f"The interior minister said {DOCK}.", DOCK, source="The interior minister", name="b")
    economy = article(f"The economy minister said {DOCK}.", DOCK, source="The economy minister", name="c")
    said = "le quai est fermera en mars"
    french = article(f"{said}, dit le ministre de la Santé.", said, source="le ministre de la Santé", language="fr")
    (change,) = between(finance, interior)
    assert (change.kind, change.severity) == ("attribution", "grave")
    assert kinds(finance, economy) == []
    assert "attribution" in kinds(interior, french)


def test_deputies() -> None:
    """A deputy minister is not the minister, but two outlets may both speak of the deputy."""
    deputy = article(f"The deputy foreign minister said {DOCK}.", DOCK, source="The deputy foreign minister")
    minister = article(f"The foreign minister said {DOCK}.", DOCK, source="The foreign minister", name="b")
    vice = article(f"The vice minister said {DOCK}.", DOCK, source="The vice minister", name="c")
    assert kinds(deputy, minister) == ["attribution"] == kinds(minister, deputy)
    assert kinds(deputy, vice) == []


def test_sides_of_a_trial() -> None:
    """A prosecutor and a lawyer are of one class and never one source."""
    prosecutor = article(f"The prosecutor said {DOCK}.", DOCK, source="The prosecutor")
    lawyer = article(f"His lawyer said {DOCK}.", DOCK, source="His lawyer", name="b")
    assert kinds(prosecutor, lawyer) == ["attribution"]


def test_holder_of_an_office_and_anybody() -> None:
    """A resident is vaguer than the mayor, whom nobody names."""
    mayor = article(f"The mayor said {DOCK}.", DOCK, source="The mayor")
    resident = article(f"A resident said {DOCK}.", DOCK, source="A resident", name="b")
    (change,) = between(mayor, resident)
    assert (change.kind, change.severity) == ("attribution", "notable")


def test_agency_whose_words_become_the_reports_own() -> None:
    """What an agency reported and another report tells as its own has lost its source, unless that report credits the
    agency for the whole."""
    text = f"{DOCK}, Reuters reported."
    agency = Origin(
        name="Reuters", kind="agency", span=(text.index("Reuters"), text.index("Reuters") + 7), statement="a-1"
    )
    left = article(text, DOCK, source="Reuters")
    left = replace(left, article=replace(left.article, origins=(agency,)))
    plain = article("The east dock will close in March.", "The east dock will close in March", name="b")
    whole = replace(agency, statement=None, span=(0, 3))
    credited = replace(plain, article=replace(plain.article, origins=(whole,)))
    assert kinds(left, plain) == ["attribution"]
    assert kinds(left, credited) == []
