"""German: the words of concepts only, so far."""

from retold.languages.pack import Furniture, Marks, Pack, Shades

PACK = Pack(
    code="de",
    name="German",
    marks=Marks(
        quotes=(("„", "“"), ("»", "«"), ("«", "»"), ('"', '"')),
        abbreviations="""
            Dr Drs Prof Dipl Ing Hr Hrn Fr Frl St Str bzw ca vgl evtl ggf sog gest geb inkl exkl max min Mio Mrd Tsd
            d.h z.B z.T z.Zt i.d.R o.g s.o s.u v.a d Jan Feb Apr Aug Sept Okt Nov Dez Mo Di Mi Do Sa So
        """,
        final_abbreviations="usw etc u.a u.ä Inc Ltd Co Corp jr sen e.V a.D",
        number_abbreviations="nr nrn art abs s bd kap ziff",
        openers="""
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dieser Diese Dieses Diesen Doch
            Aber Und Oder Auch Denn In Im Am An Auf Aus Bei Beim Mit Nach Seit Von Vom Vor Zu Zum Zur Zudem Für Gegen
            Durch Über Unter Während Wegen Trotz Laut Nun Dann Danach Dabei Damit Dagegen Dort Hier Jetzt So Wenn Weil
            Dass Als Wie Was Wer Wo Warum Viele Alle Kein Keine Nur Noch Nicht Sein Seine Ihre Unsere
        """,
        ordinal_dot=True,
    ),
    furniture=Furniture(
        whole="""
            anzeige werbung weiterlesen_nach_der_anzeige weiterlesen mehr_lesen mehr_anzeigen nach_oben
            zum_inhalt_springen menü startseite suche schließen drucken teilen artikel_teilen merken kommentare
            kommentar kommentieren kommentar_schreiben kommentar_hinterlassen antworten anmelden registrieren
            abonnieren newsletter weiter zurück nächste_seite vorherige_seite nächster_artikel vorheriger_artikel
            anhören video videos fotos bilder bildergalerie schlagwörter themen meistgelesen mehr_zum_thema
            verknüpfte_artikel impressum datenschutz zur_datenschutzerklärung datenschutzerklärung agb kontakt
            akzeptieren alle_akzeptieren lesezeit minuten min vor_stunden stunden aufrufe ihre_e-mail
        """,
        heads="""
            folgen_sie_uns folge_uns abonnieren_sie melden_sie_sich lesen_sie_auch lesen_sie_mehr lesen_sie_dazu
            lesen_sie_hier lesen_sie_jetzt auch_interessant mehr_zum_thema: mehr_dazu: siehe_auch: klicken_sie
            schreiben_sie_einen_kommentar hinterlasse_einen_kommentar ihre_e-mail-adresse_wird
            deine_e-mail-adresse_wird erforderliche_felder diese_website_verwendet diese_webseite_verwendet
            wir_verwenden_cookies alle_rechte schlagwörter: themen: inhalt_artikel
        """,
        anywhere="alle_rechte_vorbehalten wird_nicht_veröffentlicht erforderliche_felder_sind in_ihr_postfach",
        lists="mehr_zum_thema meistgelesen meistgelesene_artikel ähnliche_artikel verwandte_artikel verknüpfte_artikel auch_interessant das_könnte_sie_auch_interessieren lesen_sie_auch",
        comments="kommentare kommentar_schreiben schreiben_sie_einen_kommentar hinterlasse_einen_kommentar",
        bylines="von ein_artikel_von geschrieben_von text autor autorin redaktion",
        captions="foto fotos bild bilder symbolbild symbolfoto archivbild archivfoto bildquelle quelle_foto",
        stamps="veröffentlicht veröffentlicht_am aktualisiert aktualisiert_am zuletzt_aktualisiert stand erstellt",
        invitations="folgen_sie folge abonnieren_sie abonniere",
        channels="kanal app newsletter push-nachrichten",
        clause_words="""
            ich du er sie es wir ihr man das was wer ist sind war waren wird werden wurde wurden bin bist seid hat haben
            hatte hatten kann können muss müssen soll sollen will wollen darf nicht
        """,
    ),
    shades=Shades(
        hedges={
            "distance": "sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen vermeintlicher"
            " selbsternannte selbsternannten",
            "hearsay": "angeblich angebliche angeblichen angeblicher offenbar anscheinend mutmaßlich mutmaßliche"
            " mutmaßlichen mutmaßlicher dem_vernehmen_nach soll sollen scheint scheinen",
            "possibility": "könnte könnten vielleicht womöglich möglicherweise wahrscheinlich wohl eventuell dürfte"
            " dürften möglich möglichen vermutlich",
            "conditional": "kann können würde würden wird_erwartet sollte sollten droht drohen",
            "about": "rund etwa ungefähr circa ca knapp fast nahezu annähernd",
            "bound": "mindestens höchstens bis_zu mehr_als weniger_als über unter wenigstens maximal",
        },
        negations="nicht nie niemals kein keine keinen keinem keiner keines niemand niemanden niemandem ohne weder nichts",
        negative="verweiger* bestreit* bestritt* dement* leugn* fehl* mangel* unmöglich kaum statt anstatt ablehn* lehnt"
        " lehnte verbot* verbiet* verhinder* vermeid* ausgeschlossen außer falsch*",
        intensity="absolut=+ völlig=+ vollständig=+ komplett=+ äußerst=+ extrem=+ massiv=+ deutlich=+ erheblich=+ sehr=+"
        " entschieden=+ ernsthaft=+ drastisch=+ etwas=- ein_wenig=- teilweise=- geringfügig=- relativ=- ziemlich=-",
        scales={
            "fall": "nachgegeben=1 gesunken=2 sinken=2 sinkt=2 sank=2 gefallen=2 zurückgegangen=2 eingebrochen=3 abgestürzt=3",
            "rise": "gestiegen=2 steigen=2 steigt=2 stieg=2 zugenommen=2 explodiert=3 hochgeschnellt=3",
            "share": "einige=2 mehrere=2 viele=3 meisten=4 mehrheit=4 alle=5",
            "often": "selten=1 manchmal=2 gelegentlich=2 oft=3 häufig=3 immer=5",
            "killing": "tod=1 todesfälle=1 getötet=2 tötung=2 mord=3 morde=3 ermordet=3 massaker=4",
            "war": "spezialoperation=1 militäroperation=1 konflikt=2 offensive=3 krieg=4 invasion=5 überfall=5",
            "fighter": "rebellen=2 aufständische=2 aufständischen=2 kämpfer=2 extremisten=3 terroristen=4 terrorist=4",
            "government": "regierung=2 regime=3 diktatur=4 junta=4",
            "harm": "bedenklich=1 gefährlich=2 schwerwiegend=2 verheerend=3 katastrophal=3",
            "untrue": "unbegründet=1 haltlos=1 unzutreffend=1 falsch=2 lüge=3 lügen=3 erlogen=3",
            "protest": "kundgebung=2 demonstration=2 proteste=2 unruhen=3 krawalle=4 aufstand=4",
        },
        sequence="bevor=< nachdem=> danach=>> dann=>> anschließend=>> zuerst=<< zunächst=<<",
        says_self="ich_möchte lassen_sie_mich wie_gesagt gleichzeitig zudem außerdem allerdings jedoch auch",
        questions="fragte gefragt fragt frage fragen",
    ),
    concepts="""
government: regierung* bundesregierung* landesregierung* regiert regieren regierte
cabinet: kabinett*
president: präsident* bundespräsident*
vice_president: vizepräsident*
prime_minister: ministerpräsident* premierminister* premier bundeskanzler* kanzler kanzlerin kanzlers kanzleramt* regierungschef*
minister: minister ministern ministers ministerin ministerinnen außenminister* aussenminister* innenminister* finanzminister* verteidigungsminister* justizminister* wirtschaftsminister*
ministry: ministerium* ministerien außenministerium* aussenministerium* innenministerium* verteidigungsministerium* ressort
secretary: sekretär* generalsekretär* staatssekretär* sekretariat*
parliament: parlament* bundestag* landtag* bundesrat*
parliament_chamber: unterhaus* oberhaus* repräsentantenhaus* kammer kammern
legislator: abgeordnet* parlamentarier* gesetzgeber* mdb bundestagsabgeordnet*
senate: senat senats senator* senatoren
congress: kongress*
election: wahl wahlen wahlkreis* gewählt gewählte gewählten wählte wählten wiedergewählt wiederwahl präsidentschaftswahl* parlamentswahl* bundestagswahl* landtagswahl* neuwahl* wahlsieg* wahlergebnis* stichwahl
vote: abstimm* abgestimmt stimme stimmen votum voten wahllokal* stimmt
voter: wähler* wählerin* wählerschaft wahlberechtigt*
ballot: stimmzettel* wahlurne* wahllokale
candidate: kandidat* kandidier* spitzenkandidat* bewerber*
campaign: kampagne* wahlkampf* wahlkampagne*
political_party: partei parteien parteitag* parteichef* parteivorsitz* parteimitglied* parteiführung
opposition: opposition*
coalition: koalition*
majority: mehrheit*
minority: minderheit*
referendum: referendum* referenden volksabstimmung* volksentscheid*
democracy: demokrati* undemokratisch*
democrat_party: demokraten demokrat demokratin us-demokraten us_demokraten
republican_party: republikaner* republikanisch*
dictatorship: diktat* autoritär* autokrat* tyrann* totalitär* despot* gewaltherrschaft
regime: regime regimes
republic: republik* bundesrepublik*
king: könig königs könige königen königreich*
queen: königin*
prince: prinz prinzen prinzessin* kronprinz* fürst fürsten fürstin
monarchy: monarch* königlich* königshaus* krone thron emir emirs sultan sultans kaiser kaisers royals
state: staat staaten staates staats staatlich* staatschef*
federal: bundesstaat* föderal* föderation* bundesweit* bundesland bundesländer* bundesländern bund bundes
country: land landes lande länder ländern heimat* vaterland*
nation: nation nationen national* staatsangehörig*
nationalist: nationalis*
capital_city: hauptstadt* hauptstädte*
city: stadt städte städten städtisch* großstadt* grossstadt* kleinstadt* innenstadt* metropole*
village: dorf dorfes dörfer dörfern dorfbewohner* ländlich*
region: region regionen regional*
province: provinz*
district: bezirk* landkreis* kreis kreises stadtbezirk*
neighbourhood: viertel stadtviertel* stadtteil* ortsteil*
municipality: gemeinde gemeinden kommunal* kommune kommunen rathaus* stadtrat* stadtverwaltung*
mayor: bürgermeister* oberbürgermeister*
governor: gouverneur* statthalter*
authority: behörde* autorität*
official: beamte beamten beamter beamtin amtlich* amtsträger* funktionär* bürokrat* offiziell*
power: macht mächte mächten mächtig* machthaber* machtwechsel großmacht* grossmacht*
leader: führer führers führerin* führung anführer* parteiführer* staatsoberhaupt* staatsführ*
boss: chef chefs chefin chefinnen vorsitzend* vorsitz oberhaupt leiter leiterin leiters
reform: reform* reformen
politics: politik politisch* politiken außenpolitik* aussenpolitik* innenpolitik* geopolit* wirtschaftspolit*
politician: politiker*
law: gesetz gesetze gesetzes gesetzen gesetzgebung* gesetzlich* grundgesetz rechtsvorschrift*
draft_law: gesetzentwurf* gesetzesentwurf* gesetzesvorlage* gesetzesvorhaben* gesetzespaket*
decree: dekret* erlass erlasse erlässt verordnung*
constitution: verfassung verfassungs* verfassungsrecht* verfassungsgericht* grundgesetz*
resign: rücktritt* zurücktret* zurückgetreten zurücktritt abdank* amtsverzicht
appoint: ernenn* ernannt* ernannte berufen berufung nominier*
dismiss: entlass* entließ entliess entlassen gefeuert abgesetzt absetzung amtsenthebung* kündig* kündigt gekündigt rauswurf
citizen: bürger bürgern bürgerin bürgerinnen bürgers staatsbürger* mitbürger*
people: volk volkes völker völkern volks
population: bevölkerung* einwohnerzahl demograf* demograph* population*
resident: einwohner* bewohner* anwohner*
administration: verwaltung* administrati* us-regierung us_regierung
committee: komitee* ausschuss* ausschüsse* gremium gremien untersuchungsausschuss*
commission: kommission* eu-kommission* eu_kommission* kommissar kommissare kommissarin
council: rat rates räte rats sicherheitsrat* gemeinderat* europarat*
assembly: versammlung* vollversammlung* nationalversammlung* generalversammlung*
session: sitzung* anhörung* plenum plenar* tagung*
mandate: mandat mandate mandats amtszeit* legislaturperiode*
left_wing: linke linken linker linkspartei* linksextrem* linksradikal* linkspopul*
right_wing: rechte rechten rechter rechtskonservativ* rechtspopul*
far_right: rechtsextrem* rechtsradikal* neonazi* faschis* nationalsozial*
conservative: konservativ*
liberal: liberale liberalen liberaler liberal liberales liberalismus
socialist: sozialist* sozialis* sozialdemokrat*
communist: kommunis*
extremism: extremis* radikal*
propaganda: propaganda*
disinformation: desinformation* falschinformation* falschmeldung* fake_news
censorship: zensur* zensier*
freedom: freiheit* frei freie freien freier freies freiheitlich* meinungsfreiheit* pressefreiheit*
rights: rechte_der recht rechten_der grundrecht* bürgerrecht* anspruch
human_rights: menschenrecht*
equality: gleichheit* gleichberechtig* gleichstellung* gleich
inequality: ungleichheit* ungleich*
discrimination: diskriminier* benachteilig*
racism: rassis* fremdenfeindlich* antisemit* islamfeindlich* ausländerfeindlich*
corruption: korrup*
scandal: skandal*
crisis: krise krisen krisensitzung* wirtschaftskrise* finanzkrise*
protest: protest* demonstr* demonstrant* demo demos
rally: kundgebung* aufmarsch* großdemonstration* grossdemonstration*
riot: unruhen ausschreitung* krawall* randal* plünder*
revolution: revolution*
coup: putsch* staatsstreich* umsturz* militärputsch* gestürzt sturz stürzen
rebellion: aufstand* aufständ* rebellion* revolte* meuterei*
independence: unabhängig*
sovereignty: souverän*
separatist: separatis* abspalt* sezession*
autonomy: autonom* selbstverwaltung*
reign: herrschaft* herrsch*
civil_society: zivilgesellschaft* nichtregierungsorganisation* ngo ngos verein vereine hilfsorganisation* stiftung* wohltätig*
activist: aktivist*
organization: organisier* organisation* organisator*
institution: institution* einrichtung* institut instituts institute
agency: agentur* bundesagentur* büro büros
headquarters: hauptsitz* hauptquartier* zentrale zentralen sitz
state_of_emergency: ausnahmezustand* notstand* kriegsrecht* ausgangssperre*
diplomacy: diplomat*
ambassador: botschafter*
embassy: botschaft botschaften konsul* generalkonsul*
foreign: ausländ* ausland* auswärtig*
foreign_minister: außenminister* aussenminister* außenministerium* aussenministerium* auswärtiges_amt
international: international*
global: global* weltweit* globali*
world: welt weltmarkt* weltwirtschaft*
summit: gipfel gipfels gipfeltreffen*
meeting: treffen getroffen traf trafen trifft begegn*
conference: konferenz* forum foren pressekonferenz* sicherheitskonferenz*
negotiation: verhandl* verhandel* vermittl* vermittel* gespräche gesprächen unterhändler*
dialogue: dialog* konsultation* gespräch
agreement: abkommen* vereinbarung* einigung* vereinbart* übereinkunft* deal
agree: einig einigen einigten geeinigt einigt zustimm* zugestimmt zustimmung einverstanden konsens*
disagree: uneinig* meinungsverschiedenheit* unstimmigkeit*
treaty: vertrag verträge verträgen vertrages vertrags protokoll* staatsvertrag* konvention konventionen
sanction: sanktion*
embargo: embargo* boykott*
alliance: bündnis* allianz* verbündet* alliiert*
partner: partner* partnerschaft*
relation: beziehung* bilateral* verhältnis*
cooperation: zusammenarbeit* zusammenzuarbeiten kooper*
visit: besuch*
delegation: delegation* delegiert*
envoy: gesandt* sondergesandt* sonderbeauftragt* beauftragt*
spokesperson: sprecher sprechers sprecherin pressesprecher* regierungssprecher*
representative: vertreter* vertret* repräsent*
member: mitglied* angehörige angehörigen
join: beitritt* beitreten beigetreten anschließ* anschliess* angeschlossen anschluss
union: union unions eu-staaten eu_staaten
unity: einheit einheitlich* vereint* vereinig* wiedervereinigung* solidar* zusammenhalt* geschlossenheit
conflict: konflikt*
dispute: streit streits streitig* streitigkeit* kontrovers* umstritten* gestritten streiten auseinandersetzung*
tension: spannung spannungen angespannt*
border: grenze grenzen grenzüberschreit* grenzgebiet* grenzkontroll* grenzübergang*
territory: territor* gebiet gebiete gebieten gebiets hoheitsgebiet
neighbour: nachbar* benachbart*
annex: annex* annektier*
western_world: westlich* westen westens
empire: imperium imperi* kaiserreich* weltreich kolonie kolonien kolonial*
economy: wirtschaft wirtschaftlich* wirtschafts* volkswirt* ökonom* konjunktur*
growth: wachstum* wirtschaftswachstum*
recession: rezession* depression abschwung* flaute* konjunkturabschwung stagn*
inflation: inflation* teuerung* deflation*
price: preis preise preisen preises strompreis* gaspreis* energiepreis* verbraucherpreis*
cost: kosten kostet kostete gekostet mehrkosten baukosten lebenshaltungskosten kostspielig*
market: markt märkte märkten markts marktes weltmarkt
stock_exchange: börse börsen aktienmarkt* aktienmärkte* wall_street börsenkurs* dax
stock_share: aktie aktien aktienkurs* wertpapier*
shareholder: aktionär* anteilseigner* gesellschafter*
investor: investor* anleger* geldgeber*
invest: investier* investition* anlagen
bank: bank banken banker* bankensektor geldhaus großbank* grossbank* kreditinstitut*
central_bank: zentralbank* notenbank* bundesbank* ezb federal_reserve
interest_rate: zins zinsen zinssatz* leitzins* zinserhöhung* zinssenkung*
rate: rate raten quote quoten kurs kurse
credit_loan: kredit* darlehen* anleihe* geliehen
debt: schulden verschuld* schuldner* gläubiger* schuldenlast staatsschuld*
deficit: defizit* fehlbetrag* haushaltsloch
budget: haushalt haushalts haushalte haushaltsplan* budget* etat etats bundeshaushalt*
tax: steuer steuern steuerlich* besteuer* abgabe abgaben mehrwertsteuer* steuerzahl* steuersenk* steuererhöh* finanzamt*
tariff: zölle zöllen strafzölle* strafzöllen zoll importzölle
customs: zollbehörde* zollbeamt* zollunion* zollkontroll*
trade: handel handels handelskrieg* handelsabkommen* außenhandel* aussenhandel* händler* gehandelt
business: geschäft geschäfte geschäften geschäfts geschäftlich* geschäftsmann* geschäftsleute* gewerbe* kommerz* unternehmer*
export: export* ausfuhr* exportier*
import: import* einfuhr* importier*
company: unternehmen unternehmens firma firmen konzern* gesellschaft_mit tochterfirma* tochtergesellschaft* betrieb betriebe betriebs
startup: startup* start-up* start_up* gründer*
manager: manager* management* geschäftsführ* vorstand* vorstands* direktor* ceo aufsichtsrat* vorstandschef*
industry: industri* branche branchen
factory: fabrik* werk werke werks hersteller* werkstor
production: produktion* herstellung* fertigung* erzeugung
produce: produzier* herstell* hergestellt* erzeug* erzeuger*
product: produkt produkte produkten produkts erzeugnis*
goods: ware güter gütern rohstoff* fracht* handelsware*
sell: verkauf* verkäuf* absatz vertrieb
buy: kauf kaufen kaufte kauften gekauft käufer* ankauf* einkauf* übernahme* kaufpreis aufkauf* erwerb erwerben erworben erwirbt
customer: kunde kunden kundin kundinnen kundschaft
consumer: verbrauch* konsum* verbraucher*
profit: gewinn gewinne gewinnen_an gewinns profit profite profitabel rendite* rentab* dividende* ertrag erträge
loss: verlust* einbuße* einbusse*
revenue: umsatz* umsätze* einnahmen erlös*
income: einkommen* einkünfte*
wage: lohn löhne löhnen gehalt gehälter gehältern mindestlohn*
earn: verdien*
worker: arbeiter* arbeitskräfte* arbeitskraft* arbeiterin* erwerbstätig*
employee: mitarbeiter* angestellt* beschäftigt* arbeitnehmer* belegschaft* personal
employer: arbeitgeber*
job: job jobs arbeitsplatz* arbeitsplätze* stelle stellen einstellung beschäftigung* anstellung
unemployment: arbeitslos* erwerbslos*
work: arbeit arbeiten arbeitet arbeitete arbeiteten gearbeitet
labour: arbeitsrecht* arbeitsmarkt*
trade_union: gewerkschaft*
strike_labour: streik* warnstreik* generalstreik* arbeitsniederlegung*
pension: rente renten pension* rentner* rentenversicherung*
retire: ruhestand* rentenalter*
contract: arbeitsvertrag* liefervertrag* auftrag aufträge vertraglich* tarifvertrag*
fund: fonds
finance: finanz* finanzier*
money: geld gelder geldern geldes finanzmittel
cash: bargeld* banknote* münze* bar_bezahlt
currency: währung* devisen* abwert* kryptowährung* bitcoin*
payment: zahlung* zahlen bezahl* gezahlt zahlte auszahl* rückzahl* überweis* zahlt
subsidy: subvention* zuschuss* zuschüsse* förderung* fördermittel*
aid: hilfe hilfen hilfspaket* hilfsgüter* hilfslieferung* entwicklungshilfe* beihilfe*
donate: spende* spenden gespendet spender*
insurance: versicher* krankenversicherung*
bankruptcy: insolven* pleite* konkurs* bankrott*
merger: fusion* zusammenschluss*
competition: wettbewerb* konkurrenz* konkurrier*
rival: rivale* rivalen rivalität* konkurrent* konkurrenten
monopoly: monopol* kartell*
regulation: regulier* vorschrift* regulierung* deregulier*
privatise: privatisier*
nationalise: verstaatlich*
property: eigentum immobilie* vermögenswert*
owner: eigentümer* besitzer* inhaber* besitz besitzen besitzt besaß besass
housing: wohnung* wohnraum* wohnungsbau* wohnungsmarkt*
rent: miete mieten mieter* vermiet* mietpreis* pacht*
mortgage: hypothek* baukredit*
poverty: armut* arme armen arm ärmer* ärmsten
rich: reich reiche reichen reicher reichste* millionär* milliardär* oligarch* wohlhabend*
wealth: reichtum* vermögen wohlstand*
agriculture: landwirtschaft* agrar* bauernhof*
farmer: bauer bauern landwirt landwirte landwirten bäuerin* landwirtin
harvest: ernte ernten geerntet missernte*
food: lebensmittel* nahrung* nahrungsmittel* mahlzeit* ernährung* essen
grain: getreide* weizen* mais
oil: öl öls erdöl* rohöl* ölpreis* ölfeld* ölkonzern* petroleum
gas: erdgas* gas gases gaslieferung* gasversorg* lng flüssiggas*
coal: kohle kohlen* braunkohle* steinkohle*
fuel: kraftstoff* treibstoff* benzin* brennstoff* sprit diesel diesels dieselmotor* dieselfahr*
electricity: strom stroms stromversorgung* stromausfall* stromnetz* elektri* elektrizität
energy: energie*
nuclear: atom* nuklear* kernkraft* kernenergie* uran urans reaktor* akw plutonium radioaktiv*
renewable: erneuerbar* solar* windkraft* windenergie* windpark* photovoltaik* ökostrom
power_plant: kraftwerk* atomkraftwerk* kohlekraftwerk*
pipeline: pipeline* gasleitung* nord_stream ölpipeline*
mining: bergbau* bergwerk* bergmann bergleute* mine minen mineral*
metal: metall* stahl* aluminium* kupfer* lithium* nickel seltene_erden stahlwerk* eisen eisens eisenerz*
gold: gold golds goldmine goldene goldenen silber silbern* diamant*
construction: bauarbeiten bauwerk* baustelle* bauindustrie* baubranche* bauprojekt*
infrastructure: infrastruktur*
supply: versorg* lieferant* nachschub* zulieferer* belieferung
shortage: mangel knappheit* engpass* engpässe* knapp
reserve: reserve* vorrat* vorräte*
resource: ressource* bodenschätze*
tourism: touris* fremdenverkehr* urlauber*
hotel: hotel* gasthaus*
restaurant: restaurant* gaststätte* gastronom* kneipe*
shop: laden läden supermarkt* supermärkte* einzelhandel* einzelhändler* geschäfte kaufhaus* einkaufszentr*
advertising: werbung* werbe* reklame*
brand: marke marken markenzeichen*
supply_chain: lieferkette* logist*
sector: sektor* wirtschaftszweig*
expense: ausgaben ausgegeben ausgibt aufwand aufwendungen
saving: sparen spart gespart sparmaßnahme* sparmassnahme* sparkurs* einsparung* ersparnis* sparer*
cheap: billig* günstig* preiswert* rabatt* erschwinglich*
expensive: teuer teure teuren teurer teuerste* verteuer*
accounting: buchhalt* rechnungshof* rechnungsprüf* wirtschaftsprüf* bilanzen
price_rise: preisanstieg* preissteigerung* preiserhöhung*
benefits_bonus: bonus boni zulage* sozialhilfe* bürgergeld* kindergeld* sozialleistung* prämie*
auction: auktion* versteiger*
economic_zone: freihandel* binnenmarkt*
war: krieg kriege kriegen krieges kriegs kriegs* bürgerkrieg* weltkrieg* angriffskrieg*
peace: frieden friedens* friedlich*
ceasefire: waffenstillstand* waffenruhe* feuerpause*
army: armee* bundeswehr* heer heeres streitkräfte* infanterie*
military: militär* militärisch*
soldier: soldat*
troops: truppe truppen truppen*
navy: marine kriegsmarine* flotte flotten*
air_force: luftwaffe* kampfjet* kampfflugzeug* luftstreitkräfte* luftabwehr* flugabwehr*
weapon: waffe waffen rüstung* bewaffn* abrüst* aufrüst* waffenlieferung* schusswaffe* entwaffn*
gun: gewehr* pistole* revolver* feuerwaffe*
ammunition: munition* patrone* kugel kugeln granate* mörser* geschoss*
missile: rakete* raketenangriff* marschflugkörper*
bomb: bombe bomben bomber* bombendrohung*
bombing: bombard* bombenangriff* luftangriff* luftschlag* luftschläge* bombardier*
shelling: beschuss beschieß* beschiess* beschoss* beschossen artillerie*
explosion: explosion* explodier* detonation* detonier* sprengstoff* gesprengt
drone: drohne*
tank: panzer* leopard-panzer leopard_panzer
attack: angriff angriffe angriffen angriffs attack* überfall* überfällen attentat_auf angegriffen angreif* anschlag_auf
offensive: offensive* gegenoffensive*
air_strike: schlag schläge
invasion: invasion* einmarsch* eindring* eingedrungen
occupy: besetz* okkup* besatzungsmacht* besatzungszone* besatzer*
defence: verteidig* abwehr*
security: sicherheit sicherheits*
guard: wache wachen bewach* wächter* leibwächter* garde nationalgarde*
enemy: feind* gegner*
fight: kampf kampfes kämpfe kämpfen kämpft kämpfte kämpfer* bekämpf* gekämpft
battle: schlacht schlachten gefecht* zusammenstöße* zusammenstösse* zusammenstoß* zusammenstoss* schlachtfeld_bei
kill: töten getötet* tötet tötete töteten tötung* umgebracht erschossen erstochen getöteten
wounded: verletz* verwundet* verwundung*
victim: opfer opfern opfers todesopfer* verkehrsopfer
civilian: zivilist* zivil zivile zivilen ziviler zivilbevölkerung* zivilperson*
hostage: geisel* entführten
prisoner: gefangen* häftling* kriegsgefangen* insassen insasse
refugee: flüchtling* geflüchtet* vertriebene* vertrieben
evacuate: evakuier*
camp: lager lagern flüchtlingslager* camp camps
military_base: stützpunkt* militärbasis* kaserne* militärstützpunkt* luftwaffenstützpunkt*
front_line: front fronten frontlinie*
commander: kommand* befehlshaber* oberbefehlshaber* feldherr*
general_officer: general generäle generals admiral* marschall
officer: offizier* oberst leutnant* hauptmann feldwebel*
veteran: veteran*
mobilisation: mobilisier* mobilmachung* teilmobilmachung
conscription: wehrpflicht* wehrdienst* einberuf* rekrut*
militia: miliz* paramilitär*
rebel: rebell* rebellen guerilla*
militant: islamist* dschihad* jihad* kämpfern milizionär*
terrorist: terroris* terror*
terror_attack: anschlag anschläge anschlägen selbstmordattent* terroranschlag* attentat* attentäter*
massacre: massaker* gemetzel* blutbad* gräueltat*
genocide: völkermord* genozid* holocaust ethnische_säuberung*
war_crime: kriegsverbrech* verbrechen_gegen_die_menschlichkeit
siege: belager* eingekesselt einkreis*
blockade: blockad* barrikad* straßensperr* strassensperr* blockier*
surrender: kapitul*
withdraw: rückzug* zurückzieh* zurückgezogen abzug abzieh* abgezogen zog_sich_zurück zurückzuziehen zurückzog
advance: vormarsch* vorrück* vorstoß* vorstoss* vorgerückt
capture: gefangennahme* eroberung* erober* eingenommen
seize: beschlagnahm* sichergestellt konfiszier* ergriffen
liberate: befrei*
release: freigelassen* freilass* freilassung* freiließ freiliess entlassung_aus
destroy: zerstör* vernicht* abriss abgerissen trümmer* verwüst*
damage: schaden schäden beschädig* sachschaden* geschädigt
threat: bedroh* drohung* droht drohte drohen drohten gedroht
violence: gewalt gewalttat* gewalttät* gewaltsam*
shoot: schuss schüsse schießen schiessen schießerei* schiesserei* schoss schießt schiesst schüssen geschossen erschieß* erschiess*
nuclear_weapon: atomwaffe* nuklearwaffe* atombombe* atomsprengk* atomar*
chemical_weapon: chemiewaffe* giftgas* gift gifte vergift* nervengift*
landmine: landmine* minenräum* entmin*
intelligence_service: geheimdienst* nachrichtendienst* bnd verfassungsschutz*
spy: spion* ausspionier*
military_operation: militäroperation* militäreinsatz* operation operationen militärisch_operation
mission: einsatz einsätze mission missionen
peacekeeper: blauhelm* friedenstruppe* friedensmission*
humanitarian: humanitär*
convoy: konvoi*
escalation: eskal*
deescalation: deeskal* entspann*
deploy: stationier* entsend* entsandt* aufgestellt
patrol: patrouill* streife
military_exercise: manöver* militärübung* truppenübung*
target: zielscheibe* ziele_in anvisier*
provocation: provo*
retaliation: vergeltung* rache rächen
uniform: uniform*
fortification: schützengräben schützengraben befestig* bunker*
flag: flagge* fahne fahnen
court: gericht gerichts gerichte gerichten landgericht* amtsgericht* gerichtshof* oberlandesgericht* strafgerichtshof* gerichtlich*
supreme_court: bundesgerichtshof* bundesverfassungsgericht* oberste_gericht oberstes_gericht supreme_court
judge: richter* richterin* justizbeamt*
trial: prozess prozesse prozesses prozessauftakt* gerichtsverfahren* strafverfahren*
lawyer: anwalt anwälte anwälten anwalts anwältin* rechtsanwalt* rechtsanwält* verteidigerin
prosecutor: staatsanwalt* ankläger* generalstaatsanwalt* bundesanwalt* strafverfolg*
accuse: beschuldig* vorwurf vorwürfe vorwürfen vorgeworfen vorwirft wirft_vor
indict: anklage* angeklagt* anklagen
suspect: verdächtig* verdacht* tatverdächtig* mutmaßlich* mutmasslich*
arrest: festgenommen* festnahme* verhaft* festnehm*
detain: untersuchungshaft u-haft u_haft haft inhaftier* gewahrsam*
prison: gefängnis* haftstrafe* justizvollzugsanstalt* haftanstalt* jva
sentence: strafe strafen freiheitsstrafe* lebenslang* strafmaß strafmass
convict: verurteil* schuldspruch*
acquit: freispruch* freigesprochen freisprach
appeal: berufung_ein revision einspruch* rechtsmittel*
verdict: urteil urteile urteils urteilen geschworene* jury
guilty: schuldig* schuld mitschuld
innocent: unschuld*
crime: verbrech* kriminal* kriminell* straftat* straftäter* delikt* täter täters tätern
murder: mord morde mordes mörder* ermord* totschlag*
theft: diebstahl* dieb diebe diebes gestohlen stehlen raub raubüberfall* räuber* einbruch einbrüche* einbrecher* geraubt
fraud: betrug* betrüg* geldwäsche* unterschlag* veruntreu* schwindel*
bribe: bestech* schmiergeld*
drugs: droge drogen rauschgift* kokain* heroin* cannabis* marihuana
trafficking: drogenhandel* menschenhandel* drogenhändler* waffenhandel*
smuggle: schmugg* geschmuggelt schleuser* schlepper*
gang: bande banden gang gangs gangster* mafia* clan clans
police: polizei* polizist* polizeibeamt* gendarm* kripo
investigation: ermittl* ermittel* untersuchung* untersuch* fahnd*
evidence: beweis* beleg belege belegen indiz*
prove: nachweis* bewiesen bewies nachgewiesen
witness: zeuge zeugen zeugin* zeugenaussage* augenzeuge* bezeug*
rape: vergewaltig* sexualdelikt*
harassment: belästig* mobbing stalking
sexual: sexu* sex missbrauch_von
abduct: entführ* verschlepp* kidnap*
torture: folter* gefoltert misshandel* misshandl*
abuse: missbrauch* missbraucht
execution: hinricht* hingerichtet exekut* gehängt
death_penalty: todesstrafe* todesurteil*
fine: geldstrafe* bußgeld* bussgeld* geldbuße* geldbusse*
punish: bestraf* strafbar*
lawsuit: klage klagen kläger* verklag* zivilklage rechtsstreit* geklagt sammelklage
compensation: entschädig* schadenersatz* schadensersatz* kompens* wiedergutmachung
ban: verbot verbote verboten verbots
forbid: verbieten verbietet verbot_den untersag*
restriction: beschränk* einschränk* auflagen
illegal: illegal* rechtswidrig* gesetzwidrig*
legal: legal* rechtlich* juristisch* rechtmäßig* rechtmässig* legitim*
justice: justiz* gerechtigkeit* ungerecht*
extradition: ausliefer* ausgeliefert
pardon: begnadig* gnade
amnesty: amnestie*
bail: kaution*
raid: razzia* razzien durchsuch* hausdurchsuch*
violation: verletzung_des verstoß* verstoss* verstöße* verstösse* verstieß verstiess verstoßen verstossen
confess: geständ* gestand gesteh*
escape: flucht entkam entkommen ausbruch_aus ausgebrochen_aus flüchtig*
responsible: verantwort* zuständig* haftung*
blame: beschuldigung schuldzuweisung*
complaint: beschwer* beklagt*
identify: identifiz*
surveillance: überwach* abhör* abgehört
deport: abschieb* abgeschoben deport*
expel: ausweis* ausgewiesen vertreib* rausgeworfen
knife: messer* messerattacke* messerangriff* messerstich* dolch*
death_toll: totenzahl* zahl_der_toten zahl_der_todesopfer
health: gesundheit* gesund gesunde gesunden
medical: medizinisch* medizin mediziner*
hospital: krankenhaus* krankenhäuser* spital krankenhäusern
clinic: klinik* klinisch* universitätsklinik* praxis praxen
doctor: arzt ärzte ärzten ärztin* arztes ärztlich* chirurg*
nurse: krankenschwester* krankenpfleg* pflegekraft* pflegekräfte* pfleger*
patient: patient*
disease: krankheit* krank kranke kranken erkrank* leiden
virus: virus viren virus*
coronavirus: corona* covid covid-19 covid_19
pandemic: pandemie* lockdown*
epidemic: epidemie* seuche* ausbruch ausbrüche
infection: infektion* infizier* ansteck* angesteckt
bacteria: bakteri* antibioti* mikrob*
vaccine: impf* geimpft* impfung* impfstoff* vakzin
treatment: behandl* therap* heilung* geheilt
medicine: medikament* arznei* pharma* apotheke*
cancer: krebs* tumor* leukämie
surgery: operier* transplant* eingriff chirurgie
symptom: symptom* fieber* husten
hiv: hiv aids
birth: geburt* geboren* geburtenrate* neugeboren*
pregnancy: schwanger* mutterschutz
abortion: abtreib* schwangerschaftsabbr*
suicide: selbstmord* suizid* selbsttötung*
hunger: hunger* hungern hungersnot* unterernähr* verhunger*
tobacco: tabak* rauchen raucher* geraucht zigarett* nikotin*
alcohol: alkohol* bier biere wein weine weins wodka betrunken* winzer*
quarantine: quarantäne*
mask: maske masken maskenpflicht* maskiert*
test: test tests testen getestet* testet erprob*
care: pflege pflegen pflegeheim* betreu* fürsorge
ambulance: rettungswagen* krankenwagen* notarzt* sanitäter* rettungsdienst*
emergency: notfall* notfälle* notlage*
mental: psychisch* psycholog* psychiat* mental*
disabled: behinder*
pain: schmerz*
suffer: leiden leidet litt gelitten leid litten
obesity: übergewicht* adipos* fettleib* diabet* diät
blood: blut blutes blutig* bluten blutspende* blutung*
heart: herz herzen herzens herzinfarkt* herzerkrank*
brain: gehirn* hirn*
disaster: katastroph* naturkatastroph* unglück* desaster*
accident: unfall* unfälle* unfällen verkehrsunfall* verunglück*
crash: absturz* abgestürzt abstürze* kollision* kollid* zusammenprall* entgleis* aufprall*
earthquake: erdbeben* beben nachbeben*
flood: flut überschwemm* hochwasser* überflut* fluten flutkatastrophe*
storm: sturm stürme* sturms unwetter* gewitter* tornado* stürmisch*
hurricane: hurrikan* orkan* wirbelsturm* taifun* zyklon*
fire: feuer feuers brand brandes brände bränden waldbrand* waldbrände* feuerwehr* brandstift* brandursache großbrand* grossbrand*
burn: brennt brannte brannten brennen verbrannt* verbrenn* ausgebrannt flamme flammen niedergebrannt
drought: dürre* trockenheit*
tsunami: tsunami*
volcano: vulkan*
landslide: erdrutsch* schlammlawin* lawine*
collapse: einsturz* eingestürzt zusammenbruch* zusammengebrochen einstürz*
rescue: rettung* retter* bergung* geborgen rettungskräfte* seenotrett*
save: retten gerettet rettet rettete
survivor: überleb*
missing: vermisst* verschwunden* verschwinden verschwand
rubble: trümmer trümmern schutt wrack wrackteil*
alert: alarm*
rain: regen regens regnet regenfälle* regenfällen niederschlag* niederschläge* starkregen*
snow: schnee* eis eises gefroren* frost* glatteis verschneit
wind: wind winde winden windig*
heat: hitze* hitzewelle* wärme* heizung* heizen geheizt
temperature: temperatur* grad
weather: wetter* meteorolog* wetterdienst*
climate: klima klimas klimawandel* klimaschutz* klima*
warming: erwärmung* erderwärmung*
emission: emission* treibhausgas* ausstoß ausstoss
carbon: kohlendioxid* kohlenstoff* co2 dekarbon*
pollution: verschmutz* umweltverschmutzung* giftig* smog
environment: umwelt* ökolog* ökosystem*
sustainable: nachhaltig*
nature: natur naturschutz* natürlich* artenvielfalt* biodivers*
forest: wald wälder wäldern waldes abholz* entwald* regenwald*
tree: baum bäume bäumen baums holz holzes
river: fluss flusses flüsse flüssen
sea: meer meere meeres meeren nordsee ostsee maritim* mittelmeer*
ocean: ozean* pazifik* atlantik*
lake: see sees seen bodensee*
water: wasser wassers gewässer* trinkwasser* wasserversorg* grundwasser*
coast: küste küsten küsten* ufer ufers ufern
beach: strand strände stränden strandes
island: insel inseln inselstaat* inselgruppe
mountain: berg berge bergen berges gebirge* hügel* bergsteig* alpinis*
land: grundstück* ackerland* landbesitz*
planet: planet* erde erdball*
soil: boden böden bodens
desert: wüste wüsten wüsten*
sky: himmel himmels
sun: sonne sonnen sonnenlicht* sonnenschein* sonnig*
moon: mond mondes mondlandung* mondsonde
star: stern sterne sternen star stars
air: luft luftraum*
animal: tier tiere tieren tieres tierisch* tierschutz* vieh viehs zoo zoos
species: tierart* tierarten artensterben* ausgestorben* vom_aussterben_bedroht
fish: fisch fische fischen fischer* fischerei*
bird: vogel vögel vögeln geflügel* huhn hühner* vogelgrippe
dog: hund hunde hunden hundes welpe*
cat: katze katzen kater kätzchen
horse: pferd pferde pferden pferdes reiter*
cow: kuh kühe kühen rind rinder* rindern rindfleisch*
pig: schwein schweine schweinen schweine*
plant: pflanze pflanzen pflanzt gepflanzt blume blumen saatgut* samen
waste: abfall* abfälle* abfällen müll* abwasser*
recycle: recycl* wiederverwert*
plastic: plastik* kunststoff*
dam: damm staudamm* stausee* talsperre* wasserkraft* dämme dämmen
chemical: chemi* pestizid*
park: park parks garten gärten gärten*
science: wissenschaft wissenschaften wissenschaftlich*
scientist: wissenschaftler* forscher*
research: forschung* forsch* erforsch*
study: studie studien
analysis: analys*
expert: experte experten expertin* fachleute* fachmann* sachverständig* spezialist* gutachter*
laboratory: labor labore laboren labors laboratori*
experiment: experiment* versuchsreihe
discovery: entdeck*
technology: technolog*
technical: technisch* technik techniker*
innovation: innovati*
invention: erfind* erfunden patent*
digital: digital*
computer: computer* rechner* laptop*
software: software* app apps anwendungssoftware algorithm*
internet: internet* online* website* webseite* netz_gesperrt
social_network: soziale_netzwerke sozialen_netzwerken soziale_medien sozialen_medien facebook twitter instagram tiktok tweet* youtube telegram whatsapp
cyberattack: cyber* hackerangriff*
hacker: hacker* gehackt
artificial_intelligence: künstliche_intelligenz künstlicher_intelligenz künstlichen_intelligenz ki chatbot*
robot: robot* automatisier* automatisch*
data: daten datenbank* datenschutz* datensatz*
telephone: telefon* handy handys smartphone* iphone*
chip: halbleiter* chip chips mikrochip*
satellite: satellit*
space: weltraum* weltall* raumfahrt* raumschiff* raumstation*
rocket: trägerrakete* raketenstart*
astronaut: astronaut* raumfahrer* kosmonaut*
machine: maschine* motor motors motoren triebwerk*
equipment: ausrüst* ausgerüstet* gerät geräte geräten ausstatt* ausgestattet apparat*
material: material materialien materials
mathematics_physics: physiker* physik mathemat*
gene: gene genen gentechn* genet* dna erbgut genom genoms genome
camera: kamera kameras kamerateam* kameramann*
screen: bildschirm* leinwand*
transport: transport* verkehrsmittel* beförder*
train: zug zuges züge zügen zugs ice güterzug*
railway: bahn bahnen eisenbahn* schiene schienen deutsche_bahn bahnstrecke*
station: bahnhof* bahnhöfe* hauptbahnhof* station stationen haltestelle*
airport: flughafen* flughäfen* landebahn* airport
airline: fluggesellschaft* airline*
aircraft: flugzeug* flieger* luftfahrt* jet jets
flight: flug flüge flügen fluges fliegen flog flogen fliegt geflogen
pilot: pilot*
helicopter: hubschrauber* helikopter*
ship: schiff schiffe schiffen schiffs schiffes schifffahrt* werft* kriegsschiff* frachter* tanker*
boat: boot boote booten boots fähre fähren yacht* schlauchboot*
submarine: u-boot* u_boot* unterseeboot*
port: hafen hafens häfen hafenstadt*
car: auto autos autofahr* pkw wagen automobil* autobauer* autohersteller* elektroauto*
vehicle: fahrzeug* lieferwagen* transporter
bus: bus busse bussen busfahrer* reisebus* linienbus
truck: lkw lastwagen* lastkraftwagen* laster sattelzug
bicycle: fahrrad* fahrräder* rad_fahren radfahrer* motorrad* motorräder* roller e-scooter* e_scooter* radweg*
road: landstraße* landstrasse* autobahn* bundesstraße* bundesstrasse* straßenbau* strassenbau*
street: straße strasse straßen strassen allee boulevard gasse
bridge: brücke*
tunnel: tunnel*
driver: fahrer* fährt fuhr fuhren fahren autofahrer* lenker
passenger: passagier* fahrgast* fahrgäste* insassen_des fluggäste* pendler* reisende*
traffic: verkehr verkehrs stau staus straßenverkehr* strassenverkehr*
metro: u-bahn* u_bahn* s-bahn* s_bahn* straßenbahn* strassenbahn* metro tram
canal: kanal kanals kanäle meerenge*
crew: crew crews seeleute matrose* seemann besatzung besatzungsmitglied*
route: route routen strecke strecken
ticket: ticket tickets fahrkarte* fahrschein* eintrittskarte* fahrpreis*
sport: sport sports sportler* sportlich* sportart* sportverband*
football: fußball* fussball*
team: team teams mannschaft* nationalmannschaft* nationalelf
player: spieler* stürmer* torwart* torhüter* mittelfeldspieler*
coach_trainer: trainer* bundestrainer* nationaltrainer* coach
training: training* trainier* ausbildung* ausgebildet* ausbilden
match: spiel spiele spielen_gegen spiels partie partien testspiel* heimspiel* länderspiel*
goal_sport: tor tore toren treffer* torschütze*
win: gewinn_der gewann gewannen gewonnen gewinnt gewinnen gewinner* sieger*
victory: sieg siege siegen siegte siegt triumph*
lose: verlor verloren verlieren verliert verlierer*
defeat: niederlage* besieg* geschlagen bezwang
draw_tie: unentschieden remis
league: liga ligen bundesliga*
championship: meisterschaft* weltmeisterschaft* europameisterschaft* wm em
champion: meister meistern champion* weltmeister* europameister* olympiasieger* titelverteidig*
cup: pokal* cup dfb-pokal* dfb_pokal* trophäe*
tournament: turnier* qualifikation*
final: finale* finals halbfinal* viertelfinal* achtelfinal* endspiel*
medal: medaille* goldmedaille* silbermedaille* bronze*
olympic: olympi* paralymp*
athlete: athlet* läufer* schwimmer* leichtathlet*
race: rennen* gerannt wettlauf* marathon* grand_prix
stadium: stadion* stadien arena arenen
fan_supporter: fan fans anhänger*
club: klub klubs club clubs fußballverein* fussballverein*
referee: schiedsrichter*
doping: doping* gedopt
tennis: tennis* wimbledon
basketball: basketball* nba
rugby_hockey: eishockey* handball* rugby cricket baseball hockey
boxing_wrestling: boxen boxer* boxkampf* ringer judo kampfsport*
chess: schach*
swim: schwimm* schwamm geschwommen
sport_title: titel titels meistertitel*
ranking: rangliste* tabelle* ranking* platzierung
season: saison* spielzeit* jahreszeit*
religion: religio*
church: kirche kirchen kirchlich* dom kathedrale*
pope: papst* päpst* pontifikat* vatikan*
bishop: bischof* bischöf* erzbischof* kardinal* kardinäle* patriarch*
priest: priester* pfarrer* geistlich* klerus pastor* nonne* imam* rabbi* mönch mönche mönchen mönchs
muslim: muslim* moslem* muslimisch*
islam: islam islamisch* islams
christian: christ christen christlich* christentum*
catholic: katholi*
orthodox: orthodox*
protestant: protestantisch* evangelisch* protestantismus protestanten protestant lutherisch*
jew: jude juden jüdisch* jüdin judentum* synagoge*
buddhist_hindu: buddhis* dalai_lama hindu hindus hinduis*
mosque: moschee*
temple: tempel* kloster* klöster* heiligtum*
god: gott gottes götter* göttlich*
prayer: gebet* beten betet betete
faith: glaube glaubens gläubig*
holy: heilig* pilger* wallfahrt*
christmas: weihnacht* advent
easter: ostern osterfest* ostersonntag* ostermontag* osterferien*
ramadan: ramadan*
culture: kultur* kulturell*
art: kunst künste kunstwerk* kunst*
artist: künstler* bildhauer*
museum: museum* museen galerie*
film: film filme filmen films filmfest* kino kinos regisseur* spielfilm* filmemacher* hollywood dokumentarfilm*
actor: schauspieler* darsteller*
music: musik* musiker* orchester* oper opern jazz
song: lied lieder liedern song songs sänger* sängerin* singen sang gesungen singt gesang*
concert: konzert konzerte konzerten konzerts
festival: festival* festspiele* karneval*
theatre: theater* bühne* drama dramen komödie* schauspielhaus*
book: buch buches bücher* büchern roman romane romans bibliothek* bücherei
writer: schriftsteller* dichter* literat* gedicht* poesie
author: verfasser* autor autoren autors autorin*
prize: auszeichn* ausgezeichnet* preisträger* nobelpreis* preisverleih*
exhibition: ausstell* messe messen
painting: gemälde* malerei* porträt* maler malerin malern
photo: foto fotos fotograf* fotografi* lichtbild
video: video* filmaufnahme*
dance: tanz tänze* tanzen tänzer* getanzt ballett*
fashion: mode modenschau* modisch*
heritage: erbe weltkulturerbe* welterbe* kulturerbe archäolog*
history: geschichte geschichten_des historisch* historiker* geschichtlich*
tradition: tradition* brauch bräuche
language: sprache sprachen sprachlich* muttersprache* zweisprachig* linguist*
translate: übersetz* dolmetsch*
celebrate: feier feiern feierte gefeiert feiert feierlichkeiten feierlich*
holiday: feiertag* urlaub* ferien
anniversary: jahrestag* jubiläum* geburtstag*
ceremony: zeremonie* amtseinführung* einweihung* vereidig*
funeral: beerdigung* begräbnis* beisetz* beigesetzt trauer* trauernd* grab gräber* friedhof* friedhöfe* begraben sarg särge
commemoration: gedenk* denkmal* denkmäler* statue* mahnmal* ehrung
media: medien medium medienbericht* massenmedien
press: presse presse*
newspaper: zeitung* magazin magazine magazins zeitschrift* tageszeitung* blatt boulevardblatt
journalist: journalist* reporter* redakteur* korrespondent* redaktion*
television: fernseh* tv ard zdf
radio: rundfunk* hörfunk* radio radios radiosender*
broadcast: sendung sendungen sender senders übertrag* ausgestrahlt ausstrahl* livestream*
interview: interview* interviewt
article: artikel* leitartikel* kolumne*
publish: veröffentlich* publizier* erschien erschienen publikation*
news: nachricht* schlagzeile* meldung*
report: bericht berichte berichten_zufolge berichts jahresbericht*
document: dokument* akte akten unterlage* archiv* datei dateien
information: information* informier* auskunft*
letter_mail: brief briefe briefen briefes post e-mail* e_mail* e-mails e_mails mail mails postamt*
message: botschaften_an textnachricht* sms
programme: sendereihe programm programme programms programmen
series: serie serien staffel fernsehserie* folge
celebrity: prominent* promi promis berühmtheit*
video_game: videospiel* computerspiel* spielzeug*
education: bildung bildungs* erziehung* unterricht*
school: schule schulen grundschule* gymnasium* gymnasien kindergarten* kita kitas hochschule schulisch* schulleit* schulabschl* schulgebäude* schulklass* schulschließ* schulschliess* schulpflicht* schulsystem* schuljahr* schulhof*
university: universität* hochschul* fakultät* akademi* uni unis
student: student* studier* absolvent*
pupil: schüler* schulkind*
teacher: lehrer* professor* dozent* lehrkraft* lehrkräfte*
learn: lernen lernt lernte gelernt lehre auszubild* azubi*
exam: prüfung* examen* abitur*
degree_diploma: diplom diplome diploms abschlusszeugnis* doktor_der stipend* promotion
society: gesellschaft gesellschaften gesellschafts* gesellschaftlich*
social: sozial soziale sozialen sozialer soziales sozialstaat* sozialpolit*
community: gemeinschaft*
family: familie* familiär* angehörig* verwandt*
child: kind kinder kindern kindes kinder* kindheit* baby babys säugling* minderjährig* kleinkind*
woman: frau frauen weiblich* feminis*
man: mann männer männern mannes männlich*
girl: mädchen*
boy: junge_in jungen_und bub knabe* junge
mother: mutter mütter müttern mama mütterlich*
father: vater väter vätern vaters papa väterlich* vaterschaft*
parent: eltern* elternteil* elterngeld
son: sohn sohnes söhne söhnen
daughter: tochter töchter töchtern
brother: bruder brüder brüdern bruders
sister: schwester schwestern
grandparent: großmutter* grossmutter* großvater* grossvater* großeltern* grosseltern* oma opa enkel*
husband: ehemann* ehemänner* gatte*
wife: ehefrau* gattin*
marry: heirat* ehe hochzeit* verheirat* geheiratet trauung* ehepaar* braut
divorce: scheidung* geschieden*
orphan_widow: waise* waisen witwe witwen witwer
love: liebe lieben liebt liebte geliebt* verliebt*
friend: freund freunde freunden freundin* freundes freundschaft* freundlich*
young: jung jugend jugendlich* junger junges jüngst* jüngere* teenager* jüngste
elderly: senior senioren seniorin* älteren ältere_menschen alten_menschen betagt* altersheim*
adult: erwachsen*
age: alter alters jährig* jährige jähriger
generation: generation*
live: leben lebt lebte lebten wohnt wohnen wohnte gelebt lebend
life: lebens lebensjahr* lebensstandard* lebenslauf lebensbeding* lebensende leben
alive: lebend lebende lebenden lebendig* am_leben
human: mensch menschlich* menschheit* menschen
person: person personen leute leuten individu*
migrant: migrant* migration* zuwander* einwander* auswander* immigr* emigr*
asylum: asyl asyls asylbewerber* asylantrag* asylverfahren*
visa: visum visa visumspflicht visafrei*
passport: reisepass* pass pässe pässen passes
ethnic: ethni* volksgruppe* stamm stämme indigen* ureinwohner*
racial: rasse rassen rassisch*
slavery: sklave*
gay: homosexu* schwul* homophob* lgbt* queer* transgender* transsexu* lesbisch* lesbe*
gender: geschlecht* gender*
house: haus hauses häuser* häusern
home: zuhause zu_hause obdachlos* nach_hause heim heime
building: gebäude* wohnhaus* wohnhäuser* hochhaus* hochhäuser* wolkenkratzer*
room: zimmer* raum räume räumen saal hotelzimmer*
door: tür türen eingangstür* pforte
window: fenster* fensterscheibe*
wall: mauer mauern wand wände wänden zaun zäune*
tower: turm türme* türmen fernsehturm*
palace: palast* paläste* schloss schlosses schlösser* burg burgen villa villen residenz*
office: amt amtes ämter ämtern dienststelle*
square: platz platzes plätze plätzen marktplatz*
furniture: möbel* küche küchen stuhl stühle tisch tische tischen bett betten
clothes: kleidung* kleider kleid kleidungsstück* anzug kostüm* textil*
shoe_bag: schuh schuhe schuhen tasche taschen koffer* stiefel* sack
crowd: menge menschenmenge* menschenmassen
guest: gast gäste gästen gastes gastgeber*
daily: täglich* alltag* tägliche
hero: held helden heldin* heldenhaft*
volunteer: freiwillig* ehrenamt*
addiction: sucht süchtig* drogensüchtig* abhängigkeit*
body: körper* leiche leichen leichnam*
head_skull: kopf köpfe köpfen kopfes schädel*
hand: hand hände händen finger fingern fingerabdr* faust
eye: auge augen
face: gesicht gesichter gesichts gesichtern
leg: fuß fuss füße füsse füßen füssen bein beine beinen knie
shoulder: schulter* arm_und arme_und
mouth: mund mundes zahn zähne zähnen zahnarzt* lippe lippen zunge
hair: haar haare haaren bart bärte friseur*
skin: haut
bone: knochen* wirbelsäule*
breathing: lunge lungen atem atmen atemweg* atmung* sauerstoff*
organ: magen niere nieren leber organe organen
increase: erhöh* steiger* zunahme* zugenommen zunehm* vermehr* anhebung* angehoben nahm_zu
rise: anstieg* gestiegen steigen steigt stieg stiegen ansteig* steigend* kletterte aufstieg
decrease: rückgang* gesunken sinken sinkt sank sanken abnahme* abgenommen schrumpf* gefallen_auf einbruch_der zurückgegangen rückläufig*
reduce: reduzier* gesenkt verring* vermind* verkleiner* senken senkt senkte senkung* mindern mindert minderung*
cut: kürz* gekürzt schneid* geschnitten schnitt schnitte
grow: wachsen wächst wuchs gewachsen wuchsen wachsend*
expand: ausweit* ausgeweitet ausbau* ausgebaut verlänger* erweiter* ausdehn* ausgedehnt
double: doppelt* verdoppel* zweimal
triple: dreifach* verdreifach*
half: hälfte* halb halbe halben halber halbier*
third: drittel*
quarter: quartal* viertelstunde
most: meisten meist meistens größtenteils grösstenteils
many: viele vielen vieler zahlreich* dutzende tausende hunderte mehrere mehreren
few: wenige wenigen kaum
more: mehr
less: weniger geringer
whole: ganz ganze ganzen ganzer gesamte gesamten gesamt alle allen aller alles
total: insgesamt gesamtzahl* gesamtsumme
number: zahl zahlen_der anzahl nummer nummern ziffer* zählen gezählt zählt
sum: betrag beträge beträgen summe summen menge_an
level: niveau* stufe stufen ebene ebenen pegel
average: durchschnitt* mittelwert
percent: prozent prozentpunkt* prozentual* anteil anteile anteils
part: teil teile teilen teils teilweise
divide: geteilt teilt aufteil* aufgeteilt spaltung* gespalten spalten verteil*
record: rekord* höchststand* beispiellos*
maximum: maxim* höchstens höchstwert* höchstgrenze*
minimum: minim* mindest* mindestens
limit: begrenz* grenzwert* obergrenze* deckel* limit*
exceed: übertraf übertroffen übersteig* überstieg überschreit* überschritten exzess*
enough: genug genüg* ausreichend* ausreichen ausreicht
first: erste ersten erster erstes erstmals zuerst
last: letzte letzten letzter letztes zuletzt letztlich
next: nächst* folgend* anschließend anschliessend
additional: zusätzlich* weitere weiteren weiterer weiteres
size: größe grösse größen grössen ausmaß* ausmass* umfang
weight: gewicht* wiegt wog kilogramm* tonne tonnen
distance: entfernung* abstand distanz* kilometer* meter metern km
speed: geschwindigkeit* tempo tempolimit*
scale: maßstab massstab skala größenordnung* grössenordnung*
balance: gleichgewicht* ungleichgewicht* bilanz ausgewogen* balance
difference: unterschied* differenz* unterscheid*
variety: vielfalt* verschieden* unterschiedlich* vielfältig*
index: index indizes indikator* kennzahl*
statistics: statisti*
estimate: schätz* geschätzt* prognos* vorhersag* vorausgesagt
day: tag tage tagen tages
week: woche wochen wöchentlich*
weekend: wochenende*
month: monat*
year: jahr jahre jahren jahres
annual: jährlich* alljährlich*
decade: jahrzehnt*
century: jahrhundert*
millennium: jahrtausend*
hour: stunde stunden stündlich*
minute: minute minuten
second_of_time: sekunde*
today: heute heutig*
yesterday: gestern gestrig* vorgestern
tomorrow: morgen_abend übermorgen morgen
morning: morgens vormittag*
afternoon: nachmittag* mittag mittags
evening: abend abende abends
night: nacht nächte nachts mitternacht* nächtlich*
spring: frühjahr* frühling*
summer: sommer*
autumn: herbst*
winter: winter*
recent: kürzlich neulich jüngsten jüngste_zeit
now: jetzt nun aktuell* derzeit* gegenwärtig* momentan
soon: bald baldig* demnächst bevorstehend*
early: früh frühe frühen früher vorzeitig* vorgezogen*
late: spät späte später späten spätestens
delay: verzöger* verspät* verschieb* verschoben* vertag*
deadline: frist fristen ablauf abgelaufen
future: zukunft* zukünftig* künftig*
past: vergangenheit* vergangen* ehemalig* vorherig* bisherig* frühere früheren ex
ancient: antik* uralt* altertum* prähistor* fossil*
moment: moment momente augenblick* zeitpunkt
time: zeit zeiten zeitlich*
period: periode* zeitraum* epoche* ära phase_der
date: datum termin termine terminen daten_für kalender* zeitplan*
long_term: langfristig*
always: immer stets ständig* dauerhaft* ewig* permanent*
never: nie niemals
often: oft häufig* regelmäßig* regelmässig*
again: wieder erneut* nochmals
repeat: wiederhol*
sudden: plötzlich* unerwartet* überraschend_schnell
simultaneous: gleichzeitig* zugleich unterdessen währenddessen zeitgleich
begin: beginn* begann begannen begonnen anfang anfänge anfangs angefangen start starts gestartet starten startet startete auftakt*
end: ende endet endete enden beend* beendet abschluss* abgeschlossen schluss ausgang
continue: fortsetz* fortgesetzt fortführ* fortgeführt weiterhin dauert_an weitergeh* anhalt* fortdauer*
stop: stopp* gestoppt aufhör* aufgehört einstell* eingestellt hält_an halt
interrupt_suspend: unterbrech* unterbrochen aussetz* ausgesetzt suspendier* unterbroch*
cancel: abgesagt absag* annullier* widerruf* aufgehoben aufheb* abgeschafft abschaff* storni*
remain: bleib* blieb blieben geblieben verbleib*
arrive: ankunft* ankommen ankam angekommen eingetroffen eintraf anreise*
leave: verlassen verlässt verließ verliess verließen verliessen abreise* abfahrt
send: geschickt gesendet senden sendet versend* entsendet schicken schickt schickte schickten
return: rückkehr* zurückkehr* zurückgekehrt kehrte heimkehr* rückgabe* zurückgegeben zurückkam zurückkommen
go: geht gehen ging gingen gegangen
come: kommt kommen kam kamen gekommen
move: beweg* bewegung* umzug umzieh* umgezogen
travel: reise reisen reist reiste reisten gereist geschäftsreise
enter: eintritt betreten betrat einreis* eingereist hereinkommen
exit: ausreise* austritt austreten ausgetreten ausstieg* aussteigen brexit
flee: flieh* floh flohen geflohen flüchten flüchtete* exil* exodus
cross: überquer* durchquer* grenzübertritt* kreuzt kreuzen gekreuzt
bring: bringt bringen brachte brachten gebracht mitgebracht
carry: trägt tragen trug trugen getragen
follow: folgt folgen folgte gefolgt verfolg*
fall: fallen fällt fiel fielen gefallen stürzte
run: laufen läuft lief liefen gelaufen rannte
walk: spazier* fußgänger* fussgänger* zu_fuß zu_fuss wander* spaziergang
jump: sprung sprünge springen sprang gesprungen
pass: passier* vorbei durchfahrt* transit*
approach: näher* näherte annäher* herangehensweise ansatz
throw: werfen wirft warf warfen geworfen
push: drängen drängt schieb* schob geschoben stoßen stossen gestoßen gestossen
pull: ziehen zieht zog zogen gezogen
leak: leck lecks auslaufen ausgelaufen sickern durchgesickert
north: norden nördlich* nord nordwest* nordost*
south: süden südlich* süd südwest* südost*
east: osten östlich* ost
west: west westküste
near: nahe nähe in_der_nähe nahegelegen* umliegend*
far: fern weit_entfernt ferne fernen
think: denk* denkt dachte dachten gedacht gedanke* nachdenk* meint meinte
know: weiß weiss wissen wusste wussten gewusst kennt kennen kannte bekannt kenntnis*
believe: glauben glaubt glaubte geglaubt
hope: hoffnung* gehofft optimis* hoffen hofft hoffte hofften hoffentlich
fear: angst ängste befürcht* panik* furcht fürchten fürchtet fürchtete fürchteten
want: will wollen wollte wollten gewollt
wish: wunsch wünsche wünschen wünscht möchte möchten
need: braucht brauchen brauchte benötig* bedarf notwendig* nötig* bedürf*
understand: verstehen versteht verstand verstanden verständnis* missverständnis* begreif*
remember: erinner* gedächtnis*
forget: vergess* vergisst vergaß vergass
decide: entscheid* entschied entschieden beschließ* beschliess* beschloss beschlossen
decision: entscheidung* beschluss* beschlüsse*
choose: wählen wählt auswahl* ausgewählt option* auswähl* wahl_zwischen
plan: plan pläne plänen plans planen plant plante geplant* planung* vorhaben
intend: beabsichtig* absicht* vorsätzlich*
expect: erwart*
consider: betracht* erwäg* erwogen
doubt: zweifel* bezweifel* skep*
uncertain: unsicher* ungewiss* unklar* unbekannt*
surprise: überrasch* schock* erstaun* verblüff*
anger: wut wütend* zorn* ärger* empör* verärger*
happy: glücklich* freude* freut freuen gefreut froh zufrieden* erfreu* begeister*
sad: traurig* traurigkeit tragisch* tragöd* trauer
worry: sorge sorgen besorg* besorgnis* beunruhig* bedenken
regret: bedauer* bereu*
apologise: entschuldig* verzeih*
trust: vertrau* zuversicht* glaubwürdig* misstrau* zuverläss*
opinion: meinung* ansicht* standpunkt* auffassung*
opinion_poll: umfrage* befrag* meinungsumfrage*
criticise: kritik* kritisier* kritisch* kritiker* bemängel* rüge
praise: lob lobt lobte loben gelobt würdig* begrüß* begrüss* applaus*
welcome: willkommen* empfang* empfing begrüßung* begrüssung*
condemn: verurteilung* verurteilte_den missbillig*
reject: ablehn* abgelehnt* lehnt_ab lehnte zurückgewiesen zurückweis* veto*
refuse: weiger* verweiger*
accept: akzeptier* annahme* angenommen* annehm*
promise: versprech* versprach* versprochen zusage* zusag* zugesagt gelob*
warn: warn* gewarnt
demand: forder* gefordert fordert
ask: gefragt bitte bitten bat bittet fragt fragte fragten
request: antrag anträge anträgen ersuch* gebeten petition* gesuch* anfrage*
urge_call: aufruf* aufgerufen aufforder* aufgefordert appell* ruft_auf rief_auf
admit: zugab zugegeben zugeben eingeräumt einräum* räumte_ein
deny: leugn* bestreit* bestritt* bestritten verneint geleugnet dementier*
question: frage fragen hinterfrag*
answer: antwort* beantwort* reagier* reaktion* geantwortet
explain: erklär* erläuter* erklärung* klarstell*
propose: vorschlag* vorschläg* vorgeschlagen schlägt_vor
recommend: empfehl* empfiehlt empfahl empfohlen
advise: berat* beriet ratschlag* berater*
invite: einlad* eingeladen lud_ein
thank: dank danke danken dankte dankbar* bedankt*
congratulate: gratul* glückwunsch* glückwünsche*
honour: ehre ehren geehrt ehrte ehrenhaft* prestige*
respect: achtung würde_des respektier* respekt respektvoll* respektlos*
insult: beleidig* verleumd* hass hasst hasses hetze
convince: überzeug* überred*
discuss: diskut* diskussion* debatt* erörter* besproch* besprech*
speech: rede reden redner* spricht sprach sprachen sprechen gesprochen ansprache*
word: wort worte worten wörter wortlaut
voice: stimmlich* stimme_des
lie: lüge lügen lügner* log gelogen
truth: wahrheit*
secret: geheim* geheimnis* vertraulich* heimlich*
silence: schweig* schwieg stille ruhig ruhe
laugh: lachen lacht lachte gelacht witz witze humor* lächel* lustig*
cry: weinen weint weinte geweint schrei schreie schreien schrie tränen geschrien
dream: traum träume träumen geträumt träumt
feel: fühl* gefühl* gefühle empfind* empfand emotion*
attention_focus: aufmerksam* achten fokus* konzentrier* konzentration
interest: interess*
encourage: ermutig* motivier* inspirier* ermunter* anregen angeregt
die: starb starben sterben stirbt gestorben verstorben* tot tote toten toter tod todes tödlich* todesfall* todesfälle* umgekommen
help: hilft helfen half geholfen helfer* behilflich hilfreich*
support: unterstütz* rückhalt befürwort*
oppose: widersetz* widerstand* widerspruch* dagegen gegnern ablehnung
protect: schutz geschützt beschütz* schützt schützen schützte schützend*
prevent: verhinder* vorbeug* prävent* vereitel*
avoid: vermeid* vermied* vermieden ausweich*
allow: erlaub* gestatte* genehmig* ermöglich* lizenz* zulass* zugelassen
approve: billig_te gebilligt billigt verabschied* ratifiz* bewillig*
compel: zwang zwingen gezwungen zwingt verpflicht* zwangen
try: versuch* bemüh*
show: zeig* gezeigt vorführ*
performance: aufführ* aufgeführt vorstellung* unterhaltung* zirkus* auftritt*
change: änder* veränder* geändert wandel* gewechselt geänderte wechsel wechseln wechselt wechselte wechsels
transform: umwandl* umgewandelt transform* umgestalt* übergang*
create: schaffen schafft schuf geschaffen gegründet schaffung* gründung* etablier* gründete gründeten
build: bauen baut baute gebaut bau baus aufgebaut errichte* wiederaufbau* neubau* errichtung* erbaut
open: eröffn* öffn* geöffnet offen offene offenen wiedereröffn* öffentlich_gemacht
close: schließ* schliess* schloss_die geschlossen* schließung* schliessung* schloß schloss schließt schliesst
use: benutz* verwend* genutzt anwender* nutzer* gebrauch* einsetzen eingesetzt nutzt nutzte nutzten nutzung*
make: macht machen machte machten gemacht
act: handeln handelt handelte aktion aktionen tat taten handlung*
give: gibt geben gab gaben gegeben
take: nimmt nehmen nahm nahmen genommen
get_receive: erhalt* erhält erhielt erhielten bekomm* bekam empfäng*
keep: behalt* behielt behält bewahr* aufrechterhalt* erhaltung* beibehalt*
find: finden findet fand fanden gefunden
search: suche suchen sucht suchte gesucht suchaktion*
see: sehen sieht sah sahen gesehen
look: schauen schaut blick blicke blickt anschauen angesehen zuschauer* publikum betrachter*
hear: hören hört hörte gehört zuhör* zuhörer*
read: lesen liest las gelesen leser* lektüre*
write: schreib* schrieb* geschrieben schreiben
play: spielt spielte spielten gespielt spielen
eat: isst aß ass gegessen kochen koch gekocht frühstück* mittagessen* abendessen*
drink: trink* trank getrunken getränk*
sleep: schlaf schlafen schläft schlief geschlafen
wait: gewartet warteschlange* warten wartet wartete warteten wartezeit*
hold: halten hält hielt hielten gehalten
lead: leitet leitete geführt führt führte führten führen angeführt leiten
control: kontroll* kontrollier* beherrsch*
check_verify: überprüf* prüf* geprüft inspekt* inspiz* verifiz*
monitor: beobacht* observ*
solve: lösen löst löste gelöst beigeleg*
fail: scheiter* gescheitert versag* misserfolg* fehlgeschlagen misslung*
succeed: erfolg erfolge erfolgen gelang gelungen gelingt erreichte_das
cause: ursache* verursach* ausgelöst auslös* auslöser
affect: betroffen* betrifft betraf betreffen beeinträchtig*
impact: auswirk* folge folgen konsequenz* wirkung* effekt* nachwirkung*
influence: einfluss* einflüsse* beeinfluss*
include: enthalt* enthält einschließ* einschliess* beinhalt* umfass* inklusive
appear: erschein* auftauch* aufgetaucht auftret* aufgetreten
happen: geschah gescheh* ereign* passiert stattgefunden stattfind* fand_statt findet_statt
become: geworden
develop: entwick*
improve: verbesser* besser bessere besseren modernisier* optimier*
worsen: verschlechter* verschlimmer* schlimmer verschärf*
strengthen: stärk* verstärk* gestärkt gefestigt festig*
weaken: schwäch* abschwäch* geschwächt
restore: wiederherstell* wiederhergestellt erholung* erholt restaurier* sanier* renov*
replace: ersetz* ersatz ablös* abgelöst nachfolg*
reveal: enthüll* offenbar* aufdeck* aufgedeckt offengelegt
hide: versteck* verberg* verborgen verheimlich* verschleier*
sign: unterzeich* unterschrieb* unterschrift* unterschreib* signier*
symbol: symbol* zeichen signal* wahrzeichen*
implement: umsetz* umgesetzt durchsetz* durchgesetzt vollzug* verwirklich* umsetzung*
launch: einführ* eingeführt einleit* eingeleitet initiier* initiativ*
prepare: vorbereit*
participate: teilnahm* teilnehm* teilgenommen teilnahme* beteilig* beteiligt*
separate: trenn* getrennt* separat* isolier*
connect: verbunden verband verknüpf* zusammenhang* verbinden verbindet verbindung*
compare: vergleich* verglichen
measure: maßnahme* massnahme* schritt schritte schritten
measurement: mess_ung messung* gemessen messen misst
depend: abhäng* abhängig* hängt_ab
exchange: austausch* ausgetauscht tausch tauschen
offer: angebot* angeboten anbiet* bietet bot bieten
provide: bereitstell* bereitgestellt bereitzustell* stellt_bereit
deliver: liefer* geliefert zustell*
break: brechen bricht brach gebrochen zerbroch* bruch
hit: getroffen_von traf_ein schlägt prallte
repair: repar* instandsetz*
clean: sauber* reinig* säuber* hygien* waschen gewaschen
eliminate: eliminier* beseitig* entfern* abgebaut abbau lösch* gelöscht
add: hinzufüg* hinzugefügt ergänz* fügte_hinzu
application: bewerb* beworben antragstell*
ensure: gewährleist* garant* sicherstell*
serve: dient dienen diente dienten bedienen bedient
service: dienst dienste diensten dienstleistung* service
reach: erreich*
collect: sammel* gesammelt sammlung*
fill: füll* gefüllt beladen verladen
cover: deck* bedeck* gedeckt abgedeckt
put: gelegt legt legte legen gestellt stellt stellte stellen setzt setzte gesetzt installier*
basis: grundlage* grundlagen basis basiert beruht fundament*
attract: anzieh* anlock* attraktiv* zog_an angezogen
harm: schädlich* schädig* schadet geschadet
risk: risik* riskier*
spread: verbreit* ausbreit* ausgebreitet
turn: wende wenden wendet wandte kehrtwende* gedreht drehen dreht drehte drehung*
hinder: behindern behindert hinder* hemm* hürde* erschwer*
accompany: begleit* eskort*
abandon: aufgeben aufgegeben aufgab verzicht*
recognise: anerkenn* anerkannt
assess: bewert* beurteil* einschätz* eingeschätzt
register: registrier* anmeld* angemeldet gemeldet eingetragen
stand: stehen steht stand standen gestanden
seat: sitzen sitzt saß sass saßen sassen gesessen sitze sitzplatz*
lack: fehlen fehlt fehlte fehlen_von mangel_an abwesenheit
benefit: vorteil* profitier* nutzen
new: neu neue neuen neuer neues neueste*
old: alt alte alten alter_mann altes ältere älter ältest*
big: groß gross große grosse großen grossen großer grosser großes grosses größer* grösser* größt* grösst* riesig* enorm* gewaltig*
great: großartig* grossartig* bedeutend*
small: klein kleine kleinen kleiner kleines winzig* geringe geringen
long: lang lange langen langer länge länger* langjährig*
short: kurz kurze kurzen kurzer kürzer*
high: hoch hohe hohen hoher hohes höher* höhe
low: niedrig* gering tiefstand*
good: gut gute guten guter gutes bestens
bad: schlecht* schlimm*
important: wichtig* bedeutung* bedeutsam* entscheidend* wesentlich*
main: haupt* hauptsächlich* vorrangig*
special: besonder* speziell* spezifi* außergewöhnlich* aussergewöhnlich* außerordentlich* ausserordentlich* insbesondere
possible: möglich* wahrscheinlich* vielleicht potenziell* potential* eventuell
impossible: unmöglich*
difficult: schwierig* schwer schwere schweren herausforder* hart harte harten
easy: leicht leichte leichter einfach* erleicht*
simple: simpel vereinfach* schlicht schlichte
complex: komplex* kompliziert*
strong: stark starke starken starker stärker* stärkst* kräftig* kraft kräfte
weak: schwach schwache schwachen schwächer* verwundbar* fragil* anfällig*
serious: ernst ernste ernsthaft* schwerwieg* gravierend*
danger: gefahr gefahren gefährlich* gefährd*
safe: sicher sichere sicheren sicherer
clear: klar klare klaren klarheit* deutlich* eindeutig* offensichtlich* transparen*
true: wahr wahre wahren wahrhaft* echt echte echten tatsächlich*
false: falsch falsche falschen fälsch* gefälscht*
real: real reale realen realität* wirklich*
same: gleiche gleichen gleicher derselbe dieselbe dasselbe demselben identisch*
similar: ähnlich* ähnel* vergleichbar*
other: andere anderen anderer anderes anders
public: öffentlich* öffentlichkeit*
private: privat*
local: lokal* örtlich* vor_ort
joint: gemeinsam* gegenseitig*
popular: beliebt* populär*
famous: berühmt* namhaft* renommiert*
effective: wirksam* effektiv* effizien*
hot: heiß heiss heiße heisse heißen heissen warm warme warmen
cold: kalt kalte kalten kälte* kühl*
beautiful: schön schöne schönen schönheit* hübsch*
fast: schnell* rasch* rasant* zügig*
slow: langsam* allmählich*
ready: bereit bereitschaft* fertig
full: voll volle vollen vollständig* völlig komplett*
empty: leer leere leeren geleert
heavy: schwerer heftig*
light: licht lichter lichts lampe lampen beleucht* hell
deep: tief tiefe tiefen vertief*
wide: breit breite breiten verbreitert
dark: dunkel dunkle dunklen dunkelheit* finster*
modern: modern* zeitgenössisch*
temporary: vorübergehend* vorläufig* temporär* zeitweise übergangs* einstweil*
stable: stabil* instabil*
urgent: dringend* dringlich* eilig*
strange: seltsam* merkwürdig* ungewöhnlich* selten seltene sonderbar*
normal: normal* üblich* gewöhnlich*
direct: direkt* unmittelbar*
sole: einzig* allein alleinig*
strategic: strategi* taktik* taktisch*
white: weiß_e weiss_e weiße weisse weißen weissen weißer weisser weißes weisses
black: schwarz schwarze schwarzen schwarzer
red: rot rote roten roter
green: grün grüne grünen grüner
blue_yellow: blau blaue blauen gelb gelbe gelben
colour: farbe farben farbig* gefärbt
active: aktiv* tätig*
mandatory: verpflichtend* obligatorisch* vorgeschrieben
positive: positiv*
negative: negativ*
fair: fair faire fairen unfair* gerecht*
brave: mutig* mut tapfer*
cruel: grausam* brutal* unmenschlich*
mistake: fehler* irrtum* irrtümer* irren
correct: korrekt* korrig* genau* richtig* exakt* präzis*
virtual_remote: virtuell* fernunterricht
absolute: absolut*
problem: problem* schwierigkeit*
solution: lösung lösungen
reason: grund gründe gründen begründ* anlass motiv motive
result: ergebnis* resultat* ergab ergeben
aim: ziel ziele zielen ziels zweck zwecke
manner: weise methode* art_und_weise
place: ort orte orten orts stelle_im standort*
zone: zone zonen fläche* areal gelände*
centre: zentrum* zentren zentral* mittelpunkt*
side: seite seiten seits
edge: rand ränder kante spitze gipfel_des
case: fall_der fälle fällen fall falls_der affäre*
situation: situation* lage umstände* umständen
condition: bedingung* voraussetzung* zustand zustände
fact: tatsache* fakt fakten
example: beispiel*
role: rolle rollen
function: funktion*
system: system* mechanismus* mechanismen
process: prozesse_der vorgang* vorgänge* verfahren*
project: projekt*
group: gruppe gruppen gruppierung* gruppen*
list: liste listen
map: landkarte* karte karten
name: name namen namens nannte genannt nennt nennen benannt*
story: erzähl* erzählung* märchen* geschichten
idea: idee ideen konzept* vorstellung_von
image: bild bilder bildern bildes abbild*
opportunity: chance chancen gelegenheit* möglichkeit
event: ereignis* veranstalt* vorfall* vorfälle* zwischenfall* zwischenfälle*
trend: trend trends tendenz*
pressure: druck drucks
order: befehl* ordnung anordnung* angeordnet befohlen
norm: regel regeln norm normen standard* richtlinie*
quality: qualität*
progress: fortschritt*
thing: ding dinge dingen sache sachen gegenstand* gegenstände* objekt objekte objekten objekts
stone: stein steine steinen fels felsen beton* zement* ziegel*
paper_glass: papier papiers papiere glas gläser
bread: brot brote brötchen mehl bäcker* nudel*
meat: fleisch* wurst würst*
milk: milch* käse butter ei eier eiern
fruit_vegetable: obst gemüse* reis frucht früchte* kartoffel* tomate* apfel äpfel banane*
sugar_salt: zucker* salz salze salzes salzig*
coffee_tea: kaffee* tee tees
container: container* kiste kisten paket pakete paketen behälter* verpack*
gift: geschenk*
network: netzwerk* netz netze
position: position* haltung* stellung
status: status
identity: identität*
value: wert werte werten werts wertvoll*
alternative: alternativ*
topic: thema* themen thematik betreff
shape: form formen formt gebildet gestalt*
model: modell* typ typen
structure: struktur*
line: linie linien zeile zeilen
point: punkt punkte punkten
theory: theor* hypothes* these thesen
priority: priorität* vorrang*
agenda_programme: tagesordnung* agenda
stage: etappe* phase phasen
ability: fähig* kompeten* talent* kapazität* begabt*
character: persönlichkeit* figur figuren charakter charaktere charakters
mystery: rätsel* mysteri*
gambling: lotter* glücksspiel* casino* spielbank* wette wetten
luck: glück pech leider
experience: erfahr* erlebnis*
career: karriere* laufbahn*
engineer: ingenieur*
exist: existier* existenz*
tool: werkzeug* instrument instrumente instrumenten
source: quelle quellen
version: version* fassung
professional: beruf berufe berufs* professionell* profi profis
presence: präsenz* anwesenheit anwesend*
text: text texte texten textes
design: design* entwurf entwürfe* entworfen gestaltung
pride: stolz stolze stolzen
domestic: inländisch* inland innere inneren interne internen
battery: batterie* akku akkus
origin: herkunft* ursprung* ursprünglich* stammt stammen
""",
)
