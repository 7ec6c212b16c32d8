"""Clauses with their verb second: who says what, wherever the parts of the verb stand."""

import pytest

from retold.records import Article
from retold.statements.rules import find
from retold.text.layout import lay_out

CASES = [
    ("Der Wirt sagte, die Küche bleibe kalt.", "Der Wirt", "sagte", "die Küche bleibe kalt"),
    ("Erst vergangene Woche sagte der Wirt, er bleibe.", "der Wirt", "sagte", "er bleibe"),
    ("Die Gäste forderten den Wirt auf, aufzuschließen.", "Die Gäste", "forderten … auf", "den Wirt … aufzuschließen"),
    ("Es heißt, die Küche bleibe kalt.", "", "heißt", "die Küche bleibe kalt"),
    ("Der Wirt hatte angekündigt im Herbst zu schließen.", "Der Wirt", "hatte angekündigt", "im Herbst zu schließen"),
    ("Nach Angaben vieler Gäste fehlt Salz.", "vieler Gäste", "Nach Angaben", "fehlt Salz"),
    ("Am Montag räumte die Bahn einen Fehler ein.", "die Bahn", "räumte … ein", "einen Fehler"),
    ("Die Bahn kündigte an, neue Züge zu kaufen.", "Die Bahn", "kündigte an", "neue Züge zu kaufen"),
    ("In Husum hat der Förster erklärt, dass er geht.", "der Förster", "hat … erklärt", "dass er geht"),
    ("Den Schaden bezifferte sie auf drei Euro.", "sie", "bezifferte", "Den Schaden … auf drei Euro"),
    ("Das Boot sinke, teilte die Wache am Abend mit.", "die Wache", "teilte … mit", "Das Boot sinke"),
    ("Ina Vogt, die Leiterin des Zoos, betonte, das Tier lebe.", "Ina Vogt, die Leiterin des Zoos", "betonte", "das Tier lebe"),
    ("Wie die Polizei mitteilte, blieb die Fahrerin unverletzt.", "die Polizei", "Wie … mitteilte", "blieb die Fahrerin unverletzt"),
    ("Die Halle ist nach Angaben der Stadt dicht.", "der Stadt", "nach Angaben", "Die Halle ist … dicht"),
    ("Ihrer Ansicht nach fehlt das Geld.", "Ihrer", "Ansicht nach", "fehlt das Geld"),
    ("Dem Bericht zufolge fehlt das Geld.", "Dem Bericht", "zufolge", "fehlt das Geld"),
    ("Der Fall sei klar, hieß es aus dem Ministerium.", "dem Ministerium", "hieß es aus", "Der Fall sei klar"),
    ("Sein Sohn ist überzeugt, dass es regnet.", "Sein Sohn", "ist überzeugt", "dass es regnet"),
    ("Die Kirche vertritt die Ansicht, das Dorf sei zu klein.", "Die Kirche", "vertritt … Ansicht", "das Dorf sei zu klein"),
    ("Die Wache geht von einem Unfall aus.", "Die Wache", "geht von", "einem Unfall"),
    ("Die Brücke halte, so der Prüfer weiter.", "der Prüfer", ", so", "Die Brücke halte"),
    ("Der Verein appellierte an alle, ruhig zu bleiben.", "Der Verein", "appellierte an", "alle, ruhig zu bleiben"),
    ("In einem Brief, der uns vorliegt, schreibt sie, es sei genug.", "sie", "schreibt", "es sei genug"),
    ("„Das Tor klemmt“, sagte Ina Vogt dieser Zeitung.", "Ina Vogt", "sagte", "Das Tor klemmt"),
    ("„Das Tor klemmt“, sagte die Leiterin dieser Schule.", "die Leiterin dieser Schule", "sagte", "Das Tor klemmt"),
    ("Die Wirtin hat die Gäste aufgerufen, „nicht mehr zu singen“.", "Die Wirtin", "hat … aufgerufen", "die Gäste … nicht mehr zu singen"),
    ("Die Wirtin bat die Gäste um Geduld.", "Die Wirtin", "bat", "die Gäste um Geduld"),
    ("Die Wirtin rief die Gäste zur Ordnung auf.", "Die Wirtin", "rief … auf", "die Gäste zur Ordnung"),
    ("Wie es aus der Küche hieß, fehlt Salz.", "der Küche", "Wie es aus … hieß", "fehlt Salz"),
    ("Die Wache schließt einen Unfall nicht aus.", "Die Wache", "schließt … aus", "einen Unfall"),
    ("Die Wirtin bat um Geduld.", "Die Wirtin", "bat um", "Geduld"),
    ("Viele Gäste berichten, dass Salz fehle.", "Viele Gäste", "berichten", "dass Salz fehle"),
    ("Der Wirt will davon nichts gewusst haben.", "Der Wirt", "will", "davon nichts gewusst haben"),
    ("„Das Tor klemmt“, so Ina Vogt, Leiterin des Zoos.", "Ina Vogt, Leiterin des Zoos", ", so", "Das Tor klemmt"),
    ("Der Plan wurde von Ina Vogt scharf kritisiert.", "Ina Vogt", "wurde … kritisiert", "Der Plan"),
    ("„Das Tor klemmt“, sagt der für Tore zuständige Förster.", "der für Tore zuständige Förster", "sagt", "Das Tor klemmt"),
    ("Der Zoo werde geschlossen, heisst es im Rathaus.", "Rathaus", "heisst es im", "Der Zoo werde geschlossen"),
    ("Das Tor müsse zu bleiben, fordert der Förster.", "der Förster", "fordert", "Das Tor müsse zu bleiben"),
    ("Der Trainer rechnet nicht mit einem Sieg.", "Der Trainer", "rechnet … mit", "einem Sieg"),
    ("Der Pfarrer sprach den Eltern seinen Dank aus.", "Der Pfarrer", "sprach … aus", "seinen Dank"),
    ("Die Bahn macht den Sturm dafür verantwortlich.", "Die Bahn", "macht … dafür verantwortlich", "den Sturm"),
    ("Wie aus der Küche verlautete, fehlt Salz.", "der Küche", "Wie aus … verlautete", "fehlt Salz"),
    ("In dem Brief ist von einem Irrtum die Rede.", "dem Brief", "In … ist von … die Rede", "einem Irrtum"),
    ("Zwei Jahre lang forderte Ina Vogt neue Fenster.", "Ina Vogt", "forderte", "neue Fenster"),
    ("Ein mit dem Fall vertrauter Beamter nannte die Frist eng.", "Ein mit dem Fall vertrauter Beamter", "nannte", "die Frist eng"),
    ("„Das Tor klemmt“, wird der Wirt vom Anzeiger zitiert.", "der Wirt", "wird … zitiert", "Das Tor klemmt"),
    ("Der Zoo sei nicht gefragt worden, teilte dessen Leiterin mit.", "dessen Leiterin", "teilte … mit", "Der Zoo sei nicht gefragt worden"),
    ("Angeblich gibt es ein Video.", "", "Angeblich", "gibt es ein Video"),
    ("Der Wirt wird vom Anzeiger mit den Worten zitiert, Salz fehle.", "Der Wirt", "wird … zitiert", "Salz fehle"),
    ("Eine Verschiebung nannte Vogt einen Fehler.", "Vogt", "nannte", "Eine Verschiebung … einen Fehler"),
    ("Vor einer Flut warnte die Wache.", "die Wache", "Vor … warnte", "einer Flut"),
    ("Von einer „Posse“ sprach der Wirt.", "der Wirt", "Von … sprach", "einer „Posse“"),
    ("Vogt wurde vorgeworfen, dabei gewesen zu sein.", "", "wurde vorgeworfen", "Vogt … dabei gewesen zu sein"),
    ("In einem Bericht wurde vermutet, dass Salz fehlt.", "einem Bericht", "In … wurde vermutet", "dass Salz fehlt"),
    ("Zwei Tage nach dem Sturm sagte die Wache, Salz fehle.", "die Wache", "sagte", "Salz fehle"),
    ("Dabei wurde der Wirt deutlich: „Salz fehlt.“", "der Wirt", ":", "Salz fehlt."),
    ("Forderungen nach Salz wies Vogt zurück.", "Vogt", "wies … zurück", "Forderungen nach Salz"),
    ("Das Tor, so die Wache weiter, sei alt.", "die Wache", ", so", "Das Tor … sei alt"),
    ("Der Wirt wies auf die Kosten hin.", "Der Wirt", "wies auf", "die Kosten"),
    ("Seit Mai entwickle sich das Dorf, sagte der Wirt.", "der Wirt", "sagte", "Seit Mai entwickle sich das Dorf"),
    ("Nach Angaben seines Anwalts fehlt Salz.", "seines Anwalts", "Nach Angaben", "fehlt Salz"),
    ("Nach Auskunft der NASA der Rest verglüht.", "der NASA", "Nach Auskunft", "der Rest verglüht"),
    ("Der Anzeiger zitiert den Wirt mit den Worten „Das Tor klemmt.“", "den Wirt", "zitiert … mit den Worten", "Das Tor klemmt."),
    ("Das lenke nur ab, so Ina Vogt von der Zeitung.", "Ina Vogt von der Zeitung", ", so", "Das lenke nur ab"),
    ("Das Tor sei alt, teilte später der Wirt mit.", "der Wirt", "teilte … mit", "Das Tor sei alt"),
    ("Nach Auffassung Husums fehlt Salz.", "Husums", "Nach Auffassung", "fehlt Salz"),
    ("Laut dpa fehlt Salz.", "dpa", "Laut", "fehlt Salz"),
    ("Der Umfrage zufolge fehlt Salz.", "Der Umfrage", "zufolge", "fehlt Salz"),
    ("Weil Salz fehlt, fordert die Stadt Hilfe.", "die Stadt", "fordert", "Hilfe"),
    ("Als sie kam, fragte der Wirt, wer da sei.", "der Wirt", "fragte", "wer da sei"),
    ("Wenn Salz fehle, sagte sie, müsse die Stadt helfen.", "sie", "sagte", "Wenn Salz fehle … müsse die Stadt helfen"),
    ("Die Idee lobte der Minister.", "der Minister", "lobte", "Die Idee"),
    ("Der Wirt sagte der „Zeit“: „Das Tor klemmt.“", "Der Wirt", "sagte", "Das Tor klemmt."),
    ("Ob er bleibt, ist nicht bekannt, teilte die Wache mit.", "die Wache", "teilte … mit", "Ob er bleibt, ist nicht bekannt"),
    ("Der Anzeiger meldete, das Tor klemme.", "Der Anzeiger", "meldete", "das Tor klemme"),
    ("Der Wirt musste einräumen, dass Salz fehlt.", "Der Wirt", "musste einräumen", "dass Salz fehlt"),
    ("Am Montag forderte die Leiterin, Ina Vogt, neue Fenster.", "die Leiterin, Ina Vogt", "forderte", "neue Fenster"),
    ("Den Koch, der schon lange krank ist, forderte sie auf, zu bleiben.", "sie", "forderte … auf", "Den Koch, der schon lange krank ist … zu bleiben"),
    ("Den Versuch, Salz zu sparen, nannte sie einen Fehler.", "sie", "nannte", "Den Versuch, Salz zu sparen … einen Fehler"),
    ("Der Anzeiger zitiert den Wirt mit den Worten: „Das Tor klemmt.“", "den Wirt", "zitiert … mit den Worten", "Das Tor klemmt."),
    ("„Das Tor klemmt“, zitiert der Anzeiger den Wirt.", "den Wirt", "zitiert", "Das Tor klemmt"),
    ("Der Wirt wird mit den Worten zitiert: „Das Tor klemmt.“", "Der Wirt", "wird … zitiert", "Das Tor klemmt."),
    ("Mit den Worten „Das Tor klemmt“ begrüßte sie die Gäste.", "sie", "Mit den Worten … begrüßte", "Das Tor klemmt"),
    ("Der Zeitung sagte Ina Vogt: „Das Tor klemmt.“", "Ina Vogt", "sagte", "Das Tor klemmt."),
    ("„Das Tor klemmt“, so beschrieb Ina Vogt die Lage.", "Ina Vogt", "beschrieb", "Das Tor klemmt"),
    ("Das Tor, so heißt es in dem Brief, sei alt.", "dem Brief", "heißt es in", "Das Tor … sei alt"),
    ("In dem Brief steht, dass Salz fehlt.", "dem Brief", "In … steht", "dass Salz fehlt"),
    ("Es war ein Fest, bei dem sie sagte, sie gehe.", "sie", "sagte", "sie gehe"),
    ("Die Behauptung des Wirts, Salz fehle, stimmt nicht.", "des Wirts", "Behauptung", "Salz fehle"),
    ("Nach Angaben von dpa ist das Tor zu.", "dpa", "Nach Angaben von", "ist das Tor zu"),
    ("Nach Meinung erfahrener Gäste fehlt Salz.", "erfahrener Gäste", "Nach Meinung", "fehlt Salz"),
    ("Nach Angaben vom Mittwoch fehlt Salz.", "", "Nach Angaben vom Mittwoch", "fehlt Salz"),
    ("Von der Mark betonte, das Tor sei alt.", "Von der Mark", "betonte", "das Tor sei alt"),
    ("Ina Vogt (Zoo, Husum) sagte, das Tor sei alt.", "Ina Vogt (Zoo, Husum)", "sagte", "das Tor sei alt"),
    ("Ina Vogt, die Leiterin, und ihr Koch sagten, Salz fehle.", "Ina Vogt, die Leiterin, und ihr Koch", "sagten", "Salz fehle"),
    ("Das Tor soll nach Angaben der Wache aufgebrochen worden sein.", "der Wache", "nach Angaben", "Das Tor soll … aufgebrochen worden sein"),
]  # fmt: skip


def found(text: str) -> list[tuple[str, str, str]]:
    article = Article(id="case", text_hash="", text=text, language="de")

    def pieces(spans: object) -> str:
        return " … ".join(text[a:b] for a, b in spans)  # type: ignore[attr-defined]

    return [(pieces(s.source), pieces(s.cue), pieces(s.content)) for s in find(lay_out(article)) if s.parent is None]


@pytest.mark.parametrize(("text", "source", "cue", "content"), CASES)
def test_the_parts_of_an_attribution_are_found(text: str, source: str, cue: str, content: str) -> None:
    """Source, cue and content of a sentence, in every order that a verb second allows."""
    assert found(text) == [(source, cue, content)]


def test_a_sentence_in_the_mood_of_reported_speech_is_a_statement_of_nobody_named() -> None:
    """What goes on in the subjunctive is said, though its sentence names nobody."""
    text = "Der Pächter klagte, die Wege seien zerstört. Niemand habe ihn gefragt. Draußen regnete es."
    assert found(text) == [
        ("Der Pächter", "klagte", "die Wege seien zerstört"),
        ("", "", "Niemand habe ihn gefragt"),
    ]


def test_hearsay_told_by_a_verb_has_two_pieces_and_no_source() -> None:
    """« soll … haben » tells what others say; a plan or an order does not."""
    assert found("Der Wirt soll den Hund verkauft haben.") == [("", "soll", "Der Wirt … den Hund verkauft haben")]
    assert found("Das Werk soll im Mai fertig sein.") == []


def test_a_coordinated_verb_takes_the_source_of_the_one_before() -> None:
    """A second verb behind « und » has the same source and a content of its own."""
    text = "Die Opposition bestritt die Zahlen und kündigte eine Klage an."
    assert found(text) == [
        ("Die Opposition", "bestritt", "die Zahlen"),
        ("Die Opposition", "kündigte … an", "eine Klage"),
    ]


def test_a_second_participle_shares_the_auxiliary() -> None:
    """« hat … kritisiert und angekündigt, dass … » are two statements, the second with its bare participle as cue."""
    text = "Die Wirtin hat den Plan kritisiert und angekündigt, dass sie klagt."
    assert found(text) == [
        ("Die Wirtin", "hat … kritisiert", "den Plan"),
        ("Die Wirtin", "angekündigt", "dass sie klagt"),
    ]


def test_an_adverb_may_point_back_to_the_sentence_before() -> None:
    """« Davon geht die Wache aus » says what the sentence before tells."""
    text = "Das Tor wurde aufgebrochen. Davon geht die Wache aus."
    assert found(text) == [("die Wache", "geht … aus", "Das Tor wurde aufgebrochen")]


def test_a_colon_behind_an_object_opens_a_statement_of_its_own() -> None:
    """« wies das zurück: … » says one thing, and what follows the colon another."""
    text = "Sein Verteidiger wies die Anklage zurück: Das Geld sei geliehen."
    assert found(text) == [
        ("Sein Verteidiger", "wies … zurück", "die Anklage"),
        ("", "", "Das Geld sei geliehen"),
    ]


def test_who_else_tells_it_is_no_content() -> None:
    """„Das sagt Ada, wie Reuters berichtet“ credits Reuters and tells nothing of Ada's; "how" somebody did it does."""
    contents = [content for _, _, content in found("Das bestätigte Ada Vogt, wie die Zeitung am Montag meldete.")]
    assert not any(content.startswith("wie") for content in contents)
    assert found("Der Wirt erzählte, wie die Polizei kam.") == [("Der Wirt", "erzählte", "wie die Polizei kam")]


def test_one_is_always_the_subject() -> None:
    """„man“ behind its verb is who says it, what stands in front its object."""
    assert found("Neue Züge lehnt man ab.") == [("man", "lehnt … ab", "Neue Züge")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Bäcker geht in die Stadt und kauft Mehl.",
        "Das Haus, das die Stadt verkauft hat, steht leer.",
        "Er wollte sich dazu nicht äußern.",
        "Die Behörde gibt keine Auskunft.",
        "Vier der Beihilfe beschuldigte Männer müssen vor Gericht.",
        "Er begann die seit Tagen erwartete Reise.",
        "Zwölf Todesopfer forderte der Sturm.",
        "Von den Häusern, die leer stehen, zeigten drei Risse.",
        "Der Wirt meldete sich bei der Wache.",
        "Als er kam, sagte er nichts.",
        "Er steht im Verdacht, Salz gestohlen zu haben.",
        "Ob er bleibt, ist nicht bekannt.",
        "Es ist nicht leicht, die Gäste zu überzeugen, dass Salz fehlt.",
        "Der Mann, der schoss, ist der Wache bekannt.",
        "Der Sturm forderte drei Menschenleben.",
        "Seine Hände wiesen Narben auf.",
        "Der laut Wache müde Fahrer schlief.",
        "Im Mittelpunkt steht ein Koch, der gern singt.",
    ],
)
def test_what_says_nothing_is_no_statement(text: str) -> None:
    """Narration, refusals and relative clauses give nothing."""
    assert found(text) == []


def test_a_phrase_points_back_to_the_sentence_before() -> None:
    """A conclusion that a following sentence ascribes to somebody is the whole sentence before it."""
    text = "Enten schlafen zu wenig. Zu diesem Schluss kommt ein Team des Zoos."
    assert found(text) == [("ein Team des Zoos", "Zu diesem Schluss kommt", "Enten schlafen zu wenig")]
