"""Italian: the words of concepts only, so far."""

from retold.languages.pack import Marks, Pack, Shades

PACK = Pack(
    code="it",
    name="Italian",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="Sig Sigg Sig.ra Dott Dr Prof Avv Ing Arch On Gen Col Cap Mons Don S ca cfr es",
        final_abbreviations="ecc etc S.p.A S.r.l Inc Ltd Jr a.C d.C",
        number_abbreviations="n nn art artt pag pagg p vol cap fig",
        openers="""
            Il Lo La I Gli Le L Un Uno Una Lui Lei Loro Io Noi Voi Si Ci Questo Questa Questi Queste Quello Quella E Ed Ma
            O Però Anche Con Senza In Nel Nella Nei Nelle Al Alla Ai Alle Da Dal Dalla Di Del Della Dei Delle A Per Tra Fra
            Su Sul Sulla Secondo Dopo Prima Durante Quando Come Dove Se Non Così Mentre Ora Poi Oggi Ieri Molti Tutti
            Alcuni Altri Nessuno Che Chi È Sono
        """,
    ),
    shades=Shades(
        hedges={
            "distance": "cosiddetto cosiddetta cosiddetti cosiddette sedicente sedicenti",
            "hearsay": "presunto presunta presunti presunte presumibilmente a_quanto_pare sembra sembrano avrebbe avrebbero"
            " sarebbe sarebbero",
            "possibility": "potrebbe potrebbero forse probabilmente probabile possibile possibili magari",
            "conditional": "può possono previsto prevista atteso attesa dovrebbe dovrebbero minaccia",
            "about": "circa quasi intorno_a all'incirca una_quarantina una_ventina una_decina una_trentina un_centinaio",
            "bound": "almeno al_massimo fino_a più_di meno_di oltre",
        },
        negations="non mai nessuno nessuna nessun senza né neanche",
        negative="neg* smenti* rifiut* manca mancano mancato impossibile appena invece_di anziché esclu* evit* viet* falso"
        " falsa tranne",
        intensity="assolutamente=+ completamente=+ totalmente=+ estremamente=+ molto=+ fermamente=+ profondamente=+"
        " gravemente=+ leggermente=- un_po'=- parzialmente=- relativamente=-",
        scales={
            "fall": "calata=2 calato=2 calano=2 scesa=2 sceso=2 diminuita=2 diminuito=2 crollata=3 crollato=3 precipitata=3",
            "rise": "salita=2 salito=2 aumentata=2 aumentato=2 cresciuta=2 impennata=3 esplosa=3",
            "share": "alcuni=2 alcune=2 diversi=2 molti=3 molte=3 maggioranza=4 tutti=5 tutte=5",
            "often": "raramente=1 talvolta=2 spesso=3 sempre=5",
            "killing": "morte=1 morti=1 ucciso=2 uccisione=2 omicidio=2 assassinio=3 strage=4 massacro=4",
            "war": "operazione_speciale=1 conflitto=2 offensiva=3 guerra=4 invasione=5",
            "fighter": "ribelli=2 insorti=2 combattenti=2 estremisti=3 terroristi=4",
            "government": "governo=2 regime=3 dittatura=4 giunta=4",
            "harm": "preoccupante=1 pericoloso=2 grave=2 devastante=3 catastrofico=3",
        },
        sequence="prima_di=< prima_che=< dopo=> poi=>> quindi=>> dapprima=<<",
        says_self="vorrei voglio come_ho_detto mi_permetta allo_stesso_tempo inoltre tuttavia anche",
        questions="chiesto chiede domanda domande",
    ),
    concepts="""
government: governo governi governativ* governare
cabinet: gabinetto consiglio_dei_ministri
president: presiden*
vice_president: vicepresiden* vice_presidente
prime_minister: primo_ministro premier cancelliere presidente_del_consiglio
minister: ministro ministri ministra ministre ministerial*
ministry: ministero ministeri dicastero
secretary: segretari*
parliament: parlament* montecitorio
parliament_chamber: camera_dei_deputati camera camere
legislator: deputat* legislator* onorevole
senate: senato senator*
congress: congresso congressi
election: elezion* elettoral* eletto eletta eletti eleggere rielezion* rieletto
vote: voto voti votare vota votato votano votazion*
voter: elettore elettori elettorato
ballot: scheda_elettorale urna urne seggio seggi schede
candidate: candidat*
campaign: campagna campagne
political_party: partito partiti
opposition: opposizion* oppositor*
coalition: coalizion*
majority: maggioranz* maggioritari*
minority: minoranz* minoritari*
referendum: referendum plebiscit*
democracy: democrazi* democratic* democratizz*
democrat_party: democratici
republican_party: repubblicani repubblicano
dictatorship: dittator* dittatur* autoritari* autocra* tiranni* totalitari* despot*
regime: regime regimi
republic: repubblica repubbliche
king: regno regni sovrani re_carlo
queen: regina regine
prince: principe principi principessa principesse
monarchy: monarc* corona trono emiro emiri sultano imperator* reale reali
state: statale statali lo_stato dello_stato allo_stato gli_stati stati_membri
federal: federal* federazion*
country: paese paesi patria
nation: nazione nazioni nazionale nazionali nazionalità
nationalist: nazionalis*
capital_city: capitale capitali
city: città urban* metropol* cittadina_di
village: villaggio villaggi borgo borghi rurale rurali
region: region*
province: provinc*
district: distretto distretti contea
neighbourhood: quartiere quartieri
municipality: comune comuni municip* comunale comunali
mayor: sindaco sindaci sindaca
governor: governator*
authority: autorità
official: funzionar* ufficiale ufficiali burocrat* ufficialmente
power: potere poteri potente potenti potenza potenze
leader: leader leadership dirigent* guida_suprema
boss: capo capi boss
reform: riform*
politics: politica politiche politico politici geopolitic*
politician: classe_politica esponente_politico
law: legge leggi legislazion* legislativ*
draft_law: disegno_di_legge proposta_di_legge ddl
decree: decret*
constitution: costituzion* incostituzional*
resign: dimission* dimettersi dimesso dimess*
appoint: nomina nomine nominato nominata nominare nominat*
dismiss: licenzi* destitu* rimosso rimozione esoner*
citizen: cittadin*
people: popolo popoli popolare popolari
population: popolazion* demografi*
resident: residen* abitant*
administration: amministrazion* amministrativ*
committee: comitato comitati
commission: commission* commissari*
council: consiglio consigli consiglier*
assembly: assemblea assemblee
session: seduta sedute udienza udienze sessione sessioni plenari*
mandate: mandato mandati
left_wing: sinistra sinistre
right_wing: destra centrodestra
far_right: estrema_destra fascis* neonazis* ultradestra
conservative: conservator*
liberal: liberale liberali liberalismo
socialist: socialis* socialdem*
communist: comunis*
extremism: estremis* radicale radicali radicalizz*
propaganda: propagand*
disinformation: disinformazione fake_news notizie_false
censorship: censur*
freedom: libertà libero libera liberi libere liberamente
rights: diritto diritti
human_rights: diritti_umani diritti_dell'uomo diritti_dell_uomo
equality: uguaglianza parità uguale uguali pari_opportunità
inequality: disuguaglianz* diseguaglianz* disparità
discrimination: discrimin*
racism: razzis* xenofob* antisemit* islamofob*
corruption: corruzione corrott* corruttel*
scandal: scandal*
crisis: crisi
protest: protesta proteste protestare manifestante manifestanti manifestazion* contestazion*
rally: comizio comizi corteo cortei raduno
riot: tumult* sommoss* saccheggi* disordini
revolution: rivoluzion*
coup: golpe colpo_di_stato golpista golpisti rovesciare rovesciato
rebellion: ribellion* rivolta rivolte insurrezion* sommossa ammutinamento
independence: indipenden*
sovereignty: sovran*
separatist: separatis* secession* indipendentis*
autonomy: autonom*
reign: dominio dominazione governant* regnare regnante
civil_society: società_civile ong fondazione associazion* onlus
activist: attivist* militante militanti
organization: organizz* organismo organismi
institution: istituzion* istituto istituti
agency: agenzia agenzie
headquarters: sede sedi quartier_generale
state_of_emergency: stato_di_emergenza legge_marziale coprifuoco
diplomacy: diplomazi* diplomatic*
ambassador: ambasciator* ambasciatric*
embassy: ambasciata ambasciate consolat* console
foreign: straniero straniera stranieri straniere estero esteri estera
foreign_minister: ministro_degli_esteri affari_esteri farnesina
international: internazional*
global: global* mondiale mondiali
world: mondo mondi
summit: vertice vertici summit
meeting: incontr* riunion* riunire riunito riunirà
conference: conferenz* forum convegn*
negotiation: negozia* trattativ* mediator* mediazion* colloqui
dialogue: dialogo dialoghi dialogar* consultazion* consulto
agreement: accordo accordi patto patti intesa intese
agree: concord* consenso d'accordo d_accordo
disagree: disaccord* divergenz*
treaty: trattato trattati convenzion* protocoll*
sanction: sanzion*
embargo: embargo boicott*
alliance: alleanz* alleato alleati alleata alleate
partner: partner partenariat* partnership
relation: relazion* rapporti bilateral*
cooperation: cooper* collabor*
visit: visita visite visitare visitato visitator*
delegation: delegazion* delegato delegati
envoy: inviato_speciale emissari*
spokesperson: portavoce
representative: rappresent*
member: membro membri componenti
join: aderire adesione aderito unirsi
union: unione unioni
unity: unità unific* unito uniti riunific* solidar* unire
conflict: conflitt*
dispute: disput* controvers* polemic* litig*
tension: tension* teso tesa
border: frontier* confine confini transfrontal*
territory: territori*
neighbour: vicino_di vicini_di confinant* vicinato
annex: annession* annettere annesso annessa
western_world: occidental* occidente
empire: impero imperi imperial* colonial* colonie colonia
economy: economi* economic* macroecon*
growth: crescita
recession: recession* depressione stagna*
inflation: inflazion* deflazion*
price: prezzo prezzi tariffa_elettrica caro-prezzi caro_prezzi
cost: costo costi costa costato costare costerà costos*
market: mercato mercati
stock_exchange: borsa borse wall_street piazza_affari
stock_share: azioni azionari*
shareholder: azionist*
investor: investitor*
invest: investiment* investire investito investono
bank: banca banche bancari* banchier*
central_bank: banca_centrale banche_centrali bce federal_reserve bankitalia
interest_rate: tasso_d'interesse tasso_d_interesse tassi_d'interesse tassi_d_interesse tassi_di_interesse tassi
rate: tasso aliquota
credit_loan: credito crediti prestito prestiti creditizi*
debt: debito debiti indebit* debitor* creditor*
deficit: deficit disavanz*
budget: bilancio_dello_stato budget manovra manovra_di_bilancio
tax: tassa tasse tassare tassazion* imposta imposte fiscale fiscali fisco contribuent* iva
tariff: dazi dazio
customs: dogana dogane doganal*
trade: commercio commercial* scambi_commerciali
business: affari imprenditor* commerciant* business
export: esport* export
import: importazion* importator* importare import
company: aziend* impresa imprese società compagnia compagnie
startup: startup* start-up* start_up*
manager: direttor* manager amministrator* gestion* dirigenza direzione
industry: industri*
factory: fabbric* stabiliment*
production: produzion* produttiv*
produce: produrre produce producono produttor*
product: prodotto prodotti prodotta
goods: merci merce beni materie_prime carico
sell: vendere vende vendono venduto venduta venduti vendita vendite venditor*
buy: acquist* comprar* compra comprato compratori acquisizion*
customer: cliente clienti clientela
consumer: consum*
profit: profitt* utile_netto utili redditiv* dividend* guadagn*
loss: perdita perdite
revenue: fatturat* ricavi entrate gettito
income: reddito redditi
wage: salar* stipend* retribuzion*
earn: guadagnare guadagna
worker: lavorator* operai*
employee: dipendent* impiegat* personale
employer: datore_di_lavoro datori_di_lavoro confindustria
job: impiego occupazion* assunzion* assunto assunti posto_di_lavoro posti_di_lavoro assumere
unemployment: disoccup*
work: lavoro lavori lavorare lavora lavorano lavorato lavorava lavorativ*
labour: manodopera
trade_union: sindaca*
strike_labour: sciopero scioperi scioper*
pension: pension*
retire: pensionament*
contract: contratt* appalt*
fund: fondo fondi
finance: finanz*
money: denaro soldi monetari*
cash: contant* banconot* monete
currency: valut* svalutaz* moneta criptovalut* bitcoin*
payment: pagament* pagare paga pagano pagato pagata rimbors*
subsidy: sovvenzion* incentivi sussidio sussidi
aid: aiuti aiuto_umanitario
donate: donazion* donare donato donator*
insurance: assicura* polizza polizze
bankruptcy: bancarott* falliment* insolven*
merger: fusion*
competition: concorrenz* competizion* competere competitiv* gara gare
rival: concorrent* rivale rivali rivalità
monopoly: monopoli* cartello antitrust
regulation: regolament* regolator* normativ*
privatise: privatizz*
nationalise: nazionalizz*
property: proprietà immobil* patrimonio
owner: proprietari* possiede possedere possess*
housing: alloggi* abitazion*
rent: affitt* inquilin* locazion*
mortgage: mutuo mutui ipotec*
poverty: povert* povero povera poveri povere precari*
rich: ricco ricca ricchi ricche milionari* miliardari* oligarch*
wealth: ricchezz* fortuna prosper*
agriculture: agricoltura agricol* agrari* allevament*
farmer: agricoltor* contadin* allevator*
harvest: raccolto raccolti coltivazion* vendemmi*
food: aliment* cibo cibi pasto pasti viveri
grain: grano cereal* mais frumento
oil: petrol* greggio idrocarbur*
gas: gas metano
coal: carbone
fuel: carburant* benzina gasolio diesel combustibil*
electricity: elettric* blackout
energy: energi* energetic*
nuclear: nuclear* uranio reattor* plutonio
renewable: rinnovabil* solare eolic* fotovolt*
power_plant: centrale_nucleare centrale_elettrica centrali
pipeline: gasdott* oleodott*
mining: minier* miniera miniere minator* mineral*
metal: metall* acciaio ferro alluminio rame litio terre_rare siderurg*
gold: d'oro d_oro argento diamant*
construction: cantier* edilizi* costruzion* costruttor*
infrastructure: infrastruttur*
supply: fornitur* fornitor* approvvigion* rifornim*
shortage: carenz* scarsità
reserve: riserva riserve scorte
resource: risors*
tourism: turis* turistic*
hotel: hotel alberg* hotelier
restaurant: ristorant* ristoraz* bar
shop: negozio negozi supermercat* vendita_al_dettaglio
advertising: pubblicit* inserzionist*
brand: marca marche marchio marchi
supply_chain: logistic* catena_di_approvvigionamento filiera
sector: settor*
expense: spesa spese spendere speso spende
saving: risparmi* austerity
cheap: economico_da buon_mercato a_basso_costo sconto sconti
expensive: caro cara costoso rincar*
accounting: contab* revisor*
price_rise: aumento_dei_prezzi rincari
benefits_bonus: bonus indennità sussidio
auction: asta aste
economic_zone: libero_scambio mercato_unico unione_doganale
war: guerra guerre bellic*
peace: pace pacific*
ceasefire: tregua tregue cessate_il_fuoco armistizio
army: esercito eserciti fanteria
military: militare militari militarizz*
soldier: soldat*
troops: truppe truppa forze_armate
navy: marina navale navali flotta flotte
air_force: aeronautica aviazione caccia
weapon: arma armi armament* arsenal* disarm* armato armati
gun: pistola pistole fucil* revolver
ammunition: munizion* proiettil* granat* mortai* cartucc*
missile: missil*
bomb: bomba bombe bombardier*
bombing: bombarda* raid_aere*
shelling: artiglieri* cannon*
explosion: esplos* esplod* deton*
drone: drone droni
tank: carro_armato carri_armati blindato blindati
attack: attacco attacchi attacc* aggressi* aggred* assalt*
offensive: offensiva offensive controffensiv*
air_strike: raid_aereo raid_aerei attacco_aereo
invasion: invas* invad* incursion*
occupy: occup*
defence: difes* difend* difensor*
security: sicurezza
guard: guardia guardie vigilant* sorveglian*
enemy: nemic* avversari* ostil*
fight: lotta lotte lottare combatt*
battle: battagli* scontro scontri
kill: uccid* uccis*
wounded: ferito feriti ferita ferite ferire feriment*
victim: vittima vittime
civilian: civile civili
hostage: ostagg* prigioni*
prisoner: prigionier* detenut*
refugee: rifugiat* profug* sfollat*
evacuate: evacu*
camp: accampament* campo_profughi
military_base: base_militare basi_militari caserma caserme
front_line: fronte prima_linea
commander: comandant* comando
general_officer: generale generali ammiragl* maresciall*
officer: colonnell* capitan* tenent* sergent*
veteran: veteran*
mobilisation: mobilitaz* mobilitar*
conscription: leva_militare coscri* servizio_militare
militia: milizi* miliziani paramilitar*
rebel: ribell* guerrigli* insort*
militant: jihad* islamist*
terrorist: terroris* terrore
terror_attack: attentat*
massacre: massacr* strage stragi atrocità
genocide: genocid* pulizia_etnica olocausto
war_crime: crimine_di_guerra crimini_di_guerra crimini_contro_l'umanità crimini_contro_l_umanità
siege: assedi*
blockade: blocco blocchi bloccare bloccat* barricat* blocca
surrender: resa arrend* capitol*
withdraw: ritir*
advance: avanz*
capture: cattur*
seize: sequestr* confisc*
liberate: liberazion* liberare liberat*
release: rilasci* scarcer*
destroy: distru* demol* devast* rovine
damage: danno danni dannegg*
threat: minacc*
violence: violen*
shoot: sparator* sparo spari sparare spara sparato sparano sparati
nuclear_weapon: arma_nucleare armi_nucleari bomba_atomica testat*
chemical_weapon: arma_chimica armi_chimiche veleno veleni avvelen*
landmine: mine_antiuomo mine sminament*
intelligence_service: servizi_segreti intelligence
spy: spia spie spionaggi* spiar*
military_operation: operazion*
mission: mission*
peacekeeper: casco_blu caschi_blu peacekeep* unifil
humanitarian: umanitari*
convoy: convogli* carovan*
escalation: escalation
deescalation: distension*
deploy: schier* dispieg*
patrol: pattugli*
military_exercise: esercitazion* manovre
target: bersagli* mirino
provocation: provocaz* provocator*
retaliation: rappresagl* ritorsion* vendett*
uniform: uniforme uniformi divise
fortification: trince* fortific* bunker
flag: bandiera bandiere
court: tribunal* corte corti
supreme_court: corte_suprema cassazione consulta corte_costituzionale
judge: giudice giudici magistrat* giudiziari*
trial: processo processi processato
lawyer: avvocat* legale_di
prosecutor: procur* pubblico_ministero pm
accuse: accus*
indict: indagat* imputat* incrimin*
suspect: sospett* presunt* indiziat*
arrest: arrest* fermat* fermo
detain: detenzion* custodia_cautelare
prison: carcer* prigione prigioni penitenziari* incarcer*
sentence: pena pene ergastolo condanna condanne
convict: condannat* condannare
acquit: assol* prosciol* prosciogl*
appeal: appello ricorso ricorsi
verdict: verdett* sentenza sentenze giuria giurat*
guilty: colpevol* colpa colpe
innocent: innocen*
crime: crimin* reato reati delitt* delinquen*
murder: omicid* assassin*
theft: furto furti rubare rubato ladro ladri rapin*
fraud: frod* truff* riciclagg*
bribe: tangent* mazzett* concussione
drugs: droga droghe stupefacent* cocaina eroina cannabis marijuana
trafficking: traffico_di traffican* spaccio spacciator*
smuggle: contrabband*
gang: banda bande gang mafia mafie mafios* camorra ndrangheta
police: polizi* poliziott* carabinier* questura gendarm* questore
investigation: indagin* inchiest* investig*
evidence: prova prove indizi evidenz*
prove: provare dimostr* provato comprov*
witness: testimon*
rape: stupr* violenza_sessuale
harassment: molesti* stalking
sexual: sessual* sesso
abduct: rapiment* rapit*
torture: tortur*
abuse: abuso abusi abusare maltratt*
execution: esecuzion* giustiziat* impiccag*
death_penalty: pena_di_morte condannato_a_morte
fine: multa multe sanzione_pecuniaria
punish: punir* punit* punizion*
lawsuit: querela causa_legale denuncia denunce denunciat*
compensation: risarci* indenniz* compens*
ban: diviet* vietat* vietare
forbid: proib*
restriction: restriz* restring* limitazion*
illegal: illegal* illecit*
legal: legale legali giuridic* legittim* legalizz*
justice: giustizia ingiust*
extradition: estradi*
pardon: grazia indulto perdon*
amnesty: amnisti*
bail: cauzion*
raid: perquis* blitz retata raid
violation: violazion* violat* violare infrang*
confess: confess*
escape: evas* evad* scapp* latitant*
responsible: responsab*
blame: incolp* rimprover* biasim*
complaint: lament* reclami doglianz*
identify: identific*
surveillance: intercettaz* sorvegl* vigilanza
deport: deport* rimpatri*
expel: espuls* sgomber*
knife: coltell* accoltell* pugnal*
death_toll: bilancio_delle_vittime bilancio_dei_morti
health: sanitari* sanità salute
medical: medica mediche medico-sanitari* medico_sanitari*
hospital: ospedal* ricover*
clinic: clinic*
doctor: medico medici dottor* chirurg*
nurse: infermier*
patient: pazient*
disease: malatti* malat*
virus: virus viral*
coronavirus: covid* coronavirus
pandemic: pandemi* lockdown
epidemic: epidemi* focolai*
infection: infezion* infett* contag* contamin*
bacteria: antibiotic* microb* batteri batterio batteric*
vaccine: vaccin*
treatment: trattament* terapi* curare cura curato curata curati
medicine: medicinal* farmac*
cancer: cancro tumor* leucemia
surgery: chirurgia trapiant* intervento_chirurgico
symptom: sintom* febbre tosse
hiv: hiv aids sieropositiv*
birth: nascit* nascere nato nata nati parto natalità neonat*
pregnancy: gravidanz* incinta maternità
abortion: abort*
suicide: suicid*
hunger: fame affamat* carestia malnutri* denutri*
tobacco: tabac* fumare fumator* sigarett* nicotina
alcohol: alcol* birra birre vino vini ubriac* vodka
quarantine: quarantena*
mask: mascherin* maschera maschere
test: test tampon* testat*
care: cure assistenza_sanitaria assistenz*
ambulance: ambulanz*
emergency: emergenz*
mental: mentale mentali psicolog* psichiatr*
disabled: disabil* handicap invalid*
pain: dolor*
suffer: soffr* soffert* sofferen*
obesity: obes* diabet* sovrappeso dieta
blood: sangu*
heart: cuore cuori cardia* infart*
brain: cervell* cerebral*
disaster: disastr* catastrof* calamità
accident: incidente incidenti
crash: schiant* collision* deragli*
earthquake: terremot* sism* scosse scossa
flood: alluvion* inondazion* allag* esondaz*
storm: tempest* temporal* burrasc* tornado maltempo
hurricane: uragan* ciclon* tifon*
fire: incend* fuoco fuochi vigili_del_fuoco rogo roghi pompier*
burn: bruci* fiamm* ustion*
drought: siccit*
tsunami: tsunami maremot*
volcano: vulcan* eruzion*
landslide: frana frane valang* smottament*
collapse: croll* collass*
rescue: soccors* soccorr* salvataggi*
save: salvare salva salvato salvati salvo
survivor: sopravvi* superstit*
missing: dispers* scompar*
rubble: macerie rottam* detriti
alert: allert* allarm*
rain: piogg* piove piovos* precipitazion*
snow: neve nevica* ghiacc* gelo
wind: vento venti_forti raffich*
heat: calore caldo riscaldament* afa ondata_di_calore
temperature: temperatur* gradi
weather: meteo meteorolog*
climate: clima climat*
warming: riscaldamento_globale surriscald*
emission: emission* gas_serra effetto_serra
carbon: carbonio decarboni* co2 anidride_carbonica
pollution: inquin* tossic*
environment: ambiental* ecolog* ecosistem*
sustainable: sostenibil*
nature: natura natural* biodiver*
forest: forest* bosco boschi giungla disbosc*
tree: albero alberi legno legnam*
river: fiume fiumi fluvial*
sea: mare mari marittim*
ocean: ocean*
lake: lago laghi laguna
water: acqua acque idric*
coast: coste costier* litoral*
beach: spiaggi*
island: isola isole insular* arcipel*
mountain: montagn* collina colline alpinis*
land: terra terre terreno terreni
planet: pianet*
soil: suolo
desert: desert*
sky: cielo cieli
sun: sole soleggiat*
moon: luna lunar*
star: stella stelle star
air: aria aereo_spazio spazio_aereo
animal: animal* bestiam* zoo
species: estinzion*
fish: pesce pesci pesca pescator*
bird: uccello uccelli pollo polli pollam* aviaria
dog: cane cani
cat: gatto gatti gatta
horse: cavall*
cow: mucca mucche bovin* vacca
pig: maial* suin*
plant: pianta piante piantare fiore fiori sementi vegetazion* vegetal*
waste: rifiut* spazzatur* discaric*
recycle: ricicl*
plastic: plastic*
dam: diga dighe idroelettric*
chemical: chimic* pesticid*
park: parco parchi giardin*
science: scienz* scientific*
scientist: scienziat*
research: ricerca ricerche ricercator*
study: studio studi studiare studiato
analysis: analis* analizz* analitic*
expert: espert* specialist* perito
laboratory: laborator*
experiment: sperimenta* esperiment*
discovery: scopert* scopr*
technology: tecnolog*
technical: tecnic*
innovation: innov*
invention: invenzion* inventor* inventat* brevett*
digital: digital*
computer: computer informatic*
software: software app applicazione_mobile algoritm*
internet: internet online web sito siti
social_network: social_network social_media facebook twitter instagram tiktok tweet* youtube telegram whatsapp
cyberattack: cyber* ciber* attacco_informatico
hacker: hacker hackerat* pirat_i_informatici
artificial_intelligence: intelligenza_artificiale ia chatbot*
robot: robot* automatizz* automatic*
data: dati database
telephone: telefon* cellular* smartphone* iphone*
chip: semicondutt* chip microchip*
satellite: satellit*
space: spazio spazial* nasa
rocket: razzo razzi
astronaut: astronaut* cosmonaut*
machine: macchinari motore motori
equipment: attrezzatur* apparecchi* dispositiv* equipaggiat*
material: materiale materiali
mathematics_physics: matematic* fisica_quantistica
gene: gene geni genetic* genom* dna
camera: telecamer* fotocamer* videocamer*
screen: scherm*
transport: trasport*
train: treno treni
railway: ferrovi* rotaie binari
station: stazion*
airport: aeroport*
airline: compagnia_aerea compagnie_aeree
aircraft: aereo aerei aeromobil* velivol*
flight: volo voli volare volato
pilot: pilot*
helicopter: elicotter*
ship: nave navi navale_mercantile imbarcazion*
boat: barca barche barcon* traghett* gommon* yacht motovedett*
submarine: sottomarin*
port: porto porti portual*
car: auto automobil* macchina macchine vettur*
vehicle: veicol* furgon*
bus: autobus pullman bus
truck: camion tir autotreno
bicycle: biciclett* bici ciclis* moto motociclet* motocicl* monopattin*
road: autostrad* strade strada statale
street: viale vie piazzale
bridge: ponte ponti
tunnel: tunnel galleria_stradale
driver: autist* conducent* guidare guidava automobilist*
passenger: passegger*
traffic: traffico ingorg*
metro: metro tram
canal: canale stretto_di
crew: equipagg* marinai*
route: rotta rotte itinerari* percors* tragitt*
ticket: bigliett*
sport: sport sportiv*
football: calcio calcistic* calciator*
team: squadra squadre nazionale_di
player: giocator* attaccant* portier* centrocampist*
coach_trainer: allenator* tecnico_del commissario_tecnico ct
training: allenament* allenar* formazion* addestr*
match: partita partite incontro_di match
goal_sport: gol rete reti segnato
win: vincere vince vinto vincitor* vincono vinse vincent*
victory: vittori* trionf*
lose: perdere perde perso persi perdono perdent*
defeat: sconfitt* sconfigg* battuto battuti
draw_tie: pareggi*
league: lega serie_a
championship: campionat* mondiali
champion: campion*
cup: coppa coppe trofe*
tournament: torneo tornei qualificazion* eliminator*
final: finale finali semifinal* finalist*
medal: medagli*
olympic: olimp* paralimp*
athlete: atlet* corridor*
race: corsa corse maraton* gran_premio
stadium: stadio stadi arena
fan_supporter: tifos* fan
club: club
referee: arbitr*
doping: doping dopat*
tennis: tennis tennist*
basketball: basket pallacanestro nba
rugby_hockey: rugby hockey cricket baseball pallavol*
boxing_wrestling: boxe pugil* judo lotta_libera
chess: scacchi scacchist*
swim: nuot* piscin*
sport_title: titolo titoli scudetto
ranking: classific* ranking
season: stagion*
religion: religi*
church: chies* cattedral* ecclesia*
pope: papa papal* pontefic* vatican*
bishop: vescov* arcivescov* cardinal* patriarca*
priest: sacerdot* clero prete preti pastor* monac* suora suore imam rabbin*
muslim: musulman*
islam: islam islamic*
christian: cristian*
catholic: cattolic*
orthodox: ortodoss*
protestant: protestantesimo protestanti protestante evangelic* luteran*
jew: ebreo ebrei ebrea ebraic* ebraismo sinagog*
buddhist_hindu: buddis* indù induis* dalai_lama
mosque: moschea moschee
temple: tempio templi monaster* santuari*
god: dio dei_greci divin*
prayer: preghier* pregare prega pregato
faith: fede credent* credenz*
holy: santo santa santi sacro sacra pellegrin*
christmas: natale natalizi*
easter: pasqua pasqual*
ramadan: ramadan
culture: cultur*
art: arte arti artistic*
artist: artista artisti artiste scultor*
museum: museo musei galleria_d'arte galleria_d_arte pinacotec*
film: film cinema cinematogr* regista registi hollywood
actor: attor* attric*
music: music* orchestr* opera_lirica jazz
song: canzon* cantare canta cantato cantant* canto
concert: concerto concerti
festival: festival carneval*
theatre: teatr* commedi* dramm*
book: libro libri romanzo romanzi bibliotec* libreri*
writer: scrittor* scrittric* poeta poeti poesi* letterar* letteratur* romanzier*
author: autore autori autrice
prize: premio premi premiat* premiazion* nobel
exhibition: mostra mostre esposizion*
painting: pittur* pittor* quadro quadri ritratt* dipint*
photo: foto fotogr*
video: video videoclip filmat*
dance: danza danze ballo ballare ballet ballerin*
fashion: moda sfilat*
heritage: patrimonio_culturale eredità archeolog*
history: storia storic* storie storiograf*
tradition: tradizion* usanz*
language: lingua lingue linguagg* linguistic* bilingu*
translate: traduzion* tradurr* tradott* traduttor*
celebrate: festegg* celebr* festa feste
holiday: vacanz* ferie festività
anniversary: anniversar* complean*
ceremony: cerimoni* inaugur* insediament*
funeral: funeral* sepolt* lutto tomba tombe cimiter* bara bare esequie
commemoration: commemor* omagg* monument* statua statue memoriale
media: media mediatic* mezzi_di_comunicazione
press: stampa
newspaper: giornale giornali rivista riviste settimanal*
journalist: giornalist* reporter redattor* corrispondent* cronist*
television: televis* tv tele
radio: radio radiof* emittent*
broadcast: trasmission* trasmett* trasmess* diffus* diffond*
interview: intervist*
article: articol* editorial*
publish: pubblicat* pubblicare pubblicazion*
news: notizi* telegiornal* tg
report: rapporto relazione_della resocont*
document: documento documenti documentazion* archivi* fascicol*
information: informazion* informat* informare
letter_mail: lettera lettere posta email e-mail e_mail postal* mail
message: messagg*
programme: programm*
series: serie_tv episodi* puntata puntate fiction
celebrity: celebrità vip
video_game: videogioc* giocattol*
education: istruzion* educaz* educativ*
school: scuol* scolastic* liceo licei asilo
university: universi* facoltà accadem* ateneo atenei
student: student* laureat*
pupil: alunn* allieva alliev*
teacher: insegn* professor* docent* maestr*
learn: imparar* apprend* impara imparato
exam: esame esami
degree_diploma: diploma diplomi laurea dottorat* borsa_di_studio
society: la_società
social: social*
community: comunità comunitar*
family: famigli* familiar* parenti
child: bambin* infan* neonati minorenn*
woman: donna donne femminil* femminis*
man: uomo uomini maschil* maschi
girl: ragazza ragazze
boy: ragazzo ragazzi
mother: madre madri mamma mamme matern*
father: padre padri papà patern*
parent: genitor*
son: figlio figli
daughter: figlia figlie
brother: fratello fratelli
sister: sorella sorelle
grandparent: nonno nonna nonni nipot*
husband: marito mariti coniug*
wife: moglie mogli
marry: matrimon* sposat* sposar* nozze sposi
divorce: divorzi*
orphan_widow: orfan* vedov*
love: amor* amare amano innamor*
friend: amic*
young: giovan* gioventù adolescen*
elderly: anzian* vecchiaia terza_età
adult: adult*
age: età
generation: generazion*
live: vivere vive vivono viveva vissuto abitare abita abitano
life: vita vite
alive: vivo viva vivi
human: uman*
person: persona persone gente individu*
migrant: migrant* migrazion* immigr* emigr* migrator*
asylum: asilo_politico richiedenti_asilo diritto_d'asilo diritto_d_asilo
visa: visto_d'ingresso visto_d_ingresso visti
passport: passaport*
ethnic: etni* tribù indigen*
racial: razzial* razza razze
slavery: schiav*
gay: gay omosess* lesbic* lgbt* omofob* transgender
gender: genere
house: casa case
home: senzatetto
building: edific* palazzin* grattaciel*
room: stanza stanze sala sale camera_da_letto
door: porte portone
window: finestr*
wall: muro muri parete pareti recinzion*
tower: torre torri
palace: palazzo palazzi castello castelli
office: ufficio uffici
square: piazza piazze
furniture: mobili cucin* sedia sedie tavol* letto letti
clothes: vestit* abbigliament* indument* tessil*
shoe_bag: scarp* valigi* zaino zaini
crowd: folla folle
guest: ospit*
daily: quotidian* giornalier*
hero: eroe eroi eroic*
volunteer: volontar*
addiction: tossicodipend* dipendenz*
body: corpo corpi cadaver* salma
head_skull: testa teste cranio
hand: mano mani dito dita pugno
eye: occhio occhi
face: volto volti viso faccia
leg: piede piedi gamba gambe ginocchi*
shoulder: spalla spalle braccio braccia
mouth: bocca dente denti labbra dentist*
hair: capelli barba
skin: pelle
bone: osso ossa colonna_vertebrale
breathing: polmon* respir* ossigen*
organ: stomaco rene reni fegato
increase: aument* increment*
rise: salit* salire rialz* rincaro impenn*
decrease: diminu* calo cali calare calat* ribass* discesa
reduce: ridu* taglio tagli tagliare
cut: tagliò tagliato tagliata tagliati
grow: cresc* cresciut*
expand: espan* ampli* estend* estens* prolung* prorog* estes*
double: doppi* raddoppi* due_volte
triple: tripl*
half: metà mezzo mezza dimezz*
third: terzi un_terzo
quarter: trimestr* un_quarto
most: maggior_parte
many: molt* numeros* decine centinaia migliaia vari parecch*
few: pochi poche scarsi manciata
more: più
less: meno
whole: intero intera tutto tutta tutti tutte
total: totale totali totalmente complessiv*
number: numero numeri cifra cifre contare
sum: somma somme quantità importo importi volume
level: livell*
average: media_di medio medi medie
percent: per_cento percent* proporzion*
part: parte parti parzial*
divide: divid* divis* ripart* condivi*
record: record senza_precedenti inedit*
maximum: massim*
minimum: minim*
limit: limite limiti limit* tetto
exceed: superare supera superato eccess* ecced*
enough: sufficien* insufficien* abbastanza
first: primo prima_volta primi prime
last: ultimo ultima ultimi ultime
next: prossim* seguent* successiv*
additional: aggiuntiv* supplementar* ulterior*
size: dimension* taglia
weight: peso pesi chilo chili chilogramm* tonnellat*
distance: distanz* chilometr* metri km
speed: velocità
scale: scala_richter magnitudo scala
balance: equilibri* squilibri* saldo
difference: differenz* differen* divario
variety: variet* divers* gamma
index: indice indici indicator*
statistics: statistic* istat
estimate: stima stime stimat* prevision* preved* previst*
day: giorno giorni giornat*
week: settimana settimane
weekend: fine_settimana weekend
month: mese mesi mensil*
year: anno anni
annual: annual* annuo annua
decade: decenni*
century: secolo secoli
millennium: millenni*
hour: ora ore orario orari
minute: minuto minuti
second_of_time: secondi
today: oggi odiern*
yesterday: ieri
tomorrow: domani dopodomani
morning: mattin*
afternoon: pomerigg* mezzogiorn*
evening: sera serat* serale
night: notte notti notturn* mezzanotte
spring: primaver*
summer: estate estiv*
autumn: autunn*
winter: invern*
recent: recent* ultimamente
now: adesso attual* corrente ora
soon: presto imminent*
early: precoc* anticip*
late: tardi tardiv*
delay: ritard* rinvi* posticip* slitta*
deadline: scadenz* scadut*
future: futur*
past: passat* precedent* ex scorso scorsa scorsi scorse
ancient: preistor* fossil* antico antica antichi antiche antichità
moment: momento momenti istant*
time: tempo tempi
period: periodo periodi epoca epoche
date: data_di calendari*
long_term: lungo_termine
always: sempre permanent* costante costanti costantemente
never: mai
often: spesso regolarment* frequente frequenti frequentemente frequenza
again: nuovamente di_nuovo
repeat: ripet* ribad*
sudden: improvvis* inattes*
simultaneous: simultan* contemporan* nel_frattempo
begin: iniz* cominc* avvio avvia avviare avviato avviata avviati avviano
end: fine termin* finit* finire conclu*
continue: continu* prosegu* ripres* riprend*
stop: fermare smett* cessar* cessat* stop interromp*
interrupt_suspend: sospen* sospes* interruz* interrott*
cancel: annull* cancell* revoc* abrog* aboli*
remain: riman* rimas* restare resta restano
arrive: arriv* giung* giunt*
leave: lasci* partire partenza
send: inviare inviat* mandare mandato spedi*
return: ritorn* tornare torna tornat* rientr* restitu*
go: andare andato andata andati vanno
come: venire viene vengono venuto venuta provien*
move: muov* moviment* spost* mosso trasloc*
travel: viagg* tournée trasfert*
enter: entrare entra entrato entrata entrano ingress*
exit: uscit* uscire esce escono
flee: fugg* esod* esili*
cross: varca* attraversare attraversa attraversato attraversano attraversamento
bring: portat* recar*
carry: porta portano portare portava
follow: seguire seguit* segue seguono insegu*
fall: cadere cade cadono caduto caduta cadut*
run: correre corre corrono
walk: camminar* cammina pedon*
jump: salto salti saltare saltat*
pass: passare passa passaggio transit*
approach: avvicin* approcc*
throw: gettare gettat* lanciar* tirare
push: sping* spint*
pull: tirat* trascin*
leak: fuga_di perdita_di sversament*
north: nord settentr*
south: sud meridional*
east: est oriental* oriente
west: ovest
near: vicin* prossimità
far: lontan*
think: pensare pensa pensano pensato pensier* rifless*
know: sapere sa sanno saputo conosc*
believe: creder* crede credono creduto
hope: sperare spera speranz* ottimis*
fear: teme temono timor* paura paure temere panico
want: volere vuole vogliono volev* voluto volontà
wish: desider* auspic*
need: bisogn* necess*
understand: capire capisc* capito compren*
remember: ricord* memori*
forget: dimentic*
decide: decid* decis*
decision: decision*
choose: scelt* scegl* opzion* selezion*
plan: piano piani pianific*
intend: intend* intenz*
expect: attend* aspettativ* aspetta aspettano aspettare aspettato aspettav* attesa attese atteso attesi
consider: consider*
doubt: dubbi* dubit* scettic*
uncertain: incert* ignot* sconosciut*
surprise: sorpr* shock choc stupit* stupore
anger: ira furios* furia indign* arrabbi* rabbia rabbiosa
happy: felic* content* soddisf* lieto gioia gioie
sad: trist* tragedi* tragic*
worry: preoccup* inquiet* ansi*
regret: rimpian* rammaric* pentiment*
apologise: scus*
trust: fiduci* affidab* credib* sfiduci* sfiducia
opinion: opinion* parere pareri punto_di_vista
opinion_poll: sondagg*
criticise: critic*
praise: elogi* applaud* lodato lodare
welcome: benvenut* accogl* accolt*
condemn: condannando ripudi*
reject: respin* rigett* bocci*
refuse: rifiutat* rifiuta rifiutò
accept: accett*
promise: promess* promett* impegn*
warn: avvert* ammonit* ammonisc* ammonimento
demand: esig* pretes* rivendic* insist*
ask: chied* chiest* domandat*
request: richiest* richied* petizion*
urge_call: appelli esort* sollecit*
admit: ammett* ammiss* ammess* riconosc*
deny: negare negato nega negano smenti* negazion*
question: domanda domande question* interrog*
answer: rispost* rispond* reazion* reagi*
explain: spieg* chiarit* chiarire
propose: proporre propost* propon* sugger*
recommend: raccomand* consigliat*
advise: consulen* suggeriment*
invite: invitat* invito inviti invita
thank: grazie ringrazi* gratitudin*
congratulate: congratul* complimenti
honour: prestig* onore onori onorare onorat*
respect: rispett* dignità
insult: insult* diffam* odio odia ingiuri*
convince: convin* persuad*
discuss: discut* discuss* dibatt*
speech: discors* parlare parla parlano parlato
word: parola parole
voice: voce voci
lie: bugi* menzogn* mentire mentito
truth: verità
secret: segreto segreti riservat*
silence: silenzi* tacere
laugh: ridere risat* scherz* umorism* sorris*
cry: piang* pianto lacrim* grid*
dream: sogn*
feel: sentire sente sentono sentiment* emozion*
attention_focus: attenzion* attent* concentr*
interest: interess*
encourage: incoragg* ispir* motivaz* incentiv*
die: morir* muor* mort* morto decess* decedut* letal*
help: aiut* assistere
support: sosten* sostegn* appogg* support*
oppose: oppon* oppost* oppors* resist*
protect: protegg* protezion* protett* tutel* preserv*
prevent: imped* prevenir* prevenz*
avoid: evit*
allow: permett* permess* permis* autorizz* licenza consent*
approve: approv* ratific*
compel: costrin* costrett* obblig* forz*
try: tenta tentano tentare tentativ* tentato sforz*
show: mostrare mostrato mostrano
performance: spettacol* esibizion* intratten* circo
change: cambi* modific*
transform: trasform* transizion* convert* conversion*
create: creare crea creano creato creata creazion* creator* fondat* fondare fondator* stabilito
build: costru* ricostru*
open: aprire apre aprono apert* riapr* riapert*
close: chius* chiud* chiusur*
use: usare usa usano uso usato utent* utilizz*
make: fare fa fanno fatto fatta fatti facendo farà faceva
act: agire agisc* agito azione atto atti
give: dare danno dato diede dando
take: prend* preso presa prese prender*
get_receive: ricev* otten* ottien*
keep: mantener* mantien* manten*
find: trov*
search: cercare cerca cercano cercat*
see: vedere vede vedono visto vista vision*
look: guardare guarda guardano spettator* sguard*
hear: ascolt* sentito udir*
read: legger* lettor* lettur*
write: scriv* scritt*
play: gioca* gioco giochi giocò
eat: mangi* cena cenare pranz* colazion*
drink: bere beve bevono bevand* potabil*
sleep: dorm* sonno
wait: attendere coda code fila
hold: tenere tiene tengono tenuto tenuta
lead: guidare guida guidato dirig* condu*
control: controll*
check_verify: verific* ispezion*
monitor: osserv* monitor*
solve: risol* risoluzion*
fail: fallisc* fallito
succeed: successo successi riusc* riesc* consegu*
cause: causa cause causat* causare provocato innesc*
affect: influi*
impact: impatt* conseguenz* ripercuss* effetto effetti
influence: influen*
include: inclu* comprend* comprende conten* contien*
appear: appare appars* apparizion* emerg* comparir*
happen: accad* succed* avvien* avvenut* avvenne avvenuto avvenuta avvenuti
become: divent* diven*
develop: svilupp*
improve: miglior* ammodern*
worsen: peggior* deterior* aggrav*
strengthen: rafforz* consolid*
weaken: indebol*
restore: restaur* ripristin* recuper* riabilit*
replace: sostitu* rimpiazz* successor*
reveal: rivel* svel* divulg*
hide: nascond* nascost* occult*
sign: firmare firmato firma firme firmat* sottoscri*
symbol: simbol* segnal* emblem*
implement: attuaz* attuar* applic* implement*
launch: lancio lanciat* lanciare lancia
prepare: prepar*
participate: partecip* coinvol*
separate: separ* isolament* isolat*
connect: colleg* conness* legame legami
compare: confront* paragon*
measure: misura misure provvediment* iniziativ*
measurement: misurar* misurat* misurazion*
depend: dipend*
exchange: scambi*
offer: offr* offert*
provide: fornir* fornisc* fornit*
deliver: consegn*
break: rottur* rotto rotti rottura rompere rompe spezzare spezzato
hit: colpi* colpo colpi
repair: ripar*
clean: igien* lavare pulito pulita pulire pulizia pulizie
eliminate: elimin* debell* rimuov* soppress*
add: aggiung* aggiunt*
application: domanda_di richiedent*
ensure: garant* assicurare assicurat*
serve: servire serve servono servito
service: serviz*
reach: raggiun*
collect: raccogl* raccolta collezion*
fill: riempi*
cover: copert* copr* copertur*
put: mettere mette mettono messo messa colloc* install*
basis: base basato basata fondament*
attract: attir* attrarre attrae attratt* attrattiv* attrazion*
harm: nuoc* danneggia nociv*
risk: rischi*
spread: propag* diffond*
turn: girare svolt*
hinder: ostacol* ostru*
accompany: accompagn* scort*
abandon: abbandon* rinunc*
recognise: riconoscimento
assess: valutazion* valutare
register: regist* iscri* immatricol*
stand: in_piedi
seat: sedile poltron*
lack: manca* assen*
benefit: benefic* vantagg*
new: nuovo nuova nuovi nuove
old: vecchi*
big: grande grandi grosso enorm* immens* gigant*
great: grandios* magnific*
small: piccol* minuscol*
long: lungo lunga lunghi lunghe lunghezz*
short: breve brevi corto corta brevement*
high: alto alta alti alte altezza elevat*
low: basso bassa bassi basse
good: buono buona buoni buone buon
bad: cattiv* male
important: importan* crucial* significativ* vitale chiave essenzial*
main: principal*
special: special* specific* particolar* eccezional* straordinari*
possible: possib* potenzial* probab* forse
impossible: impossib*
difficult: difficil* difficolt* duro dura sfida sfide
easy: facil*
simple: semplic*
complex: compless* complic*
strong: forte forti fortement*
weak: debol* fragil* vulnerab*
serious: grave gravi gravità gravement* serio seria sever*
danger: pericol*
safe: sicuro sicura sicuri
clear: chiaro chiara chiarezz* evident* trasparen*
true: vero vera veri verament* autentic*
false: fals*
real: realtà realment* realist*
same: stesso stessa stessi stesse identic*
similar: simil* somigl* analog*
other: altro altra altri altre
public: pubblico pubblici pubbliche
private: privat* personal_mente personalment*
local: locale locali localment*
joint: congiunt* reciproc*
popular: popolarità
famous: famos* celebre celebri noto
effective: effica* efficien* effettiv*
hot: caldo calda caldi calde
cold: fredd*
beautiful: bello bella belli bellezz*
fast: rapid* veloc*
slow: lento lenta lenti lentament* rallent*
ready: pront* dispost*
full: pieno piena complet* pienament*
empty: vuot*
heavy: pesant*
light: luce luci lumin* leggero leggera lampad*
deep: profond*
wide: largo larga ampio ampia vast*
dark: oscur* buio
modern: modern*
temporary: temporane* provvisor*
stable: stabile stabili stabilità instab*
urgent: urgent* urgenz*
strange: raro rara insolit* strano strana strani strane stranamente
normal: normal* abitual*
direct: diretto diretta diretti direttament*
sole: unico unica unici solo soltanto
strategic: strateg* tattic*
white: bianco bianca bianchi bianche
black: nero nera neri
red: rosso rossa rossi rosse
green: verde verdi
blue_yellow: azzurr* blu giall* arancion*
colour: color*
active: attivo attiva attivi attività
mandatory: obbligator* requisit*
positive: positiv*
negative: negativ*
fair: giusto giusta equo equa ingiusto
brave: coraggi*
cruel: crudel* brutal* disuman*
mistake: error* sbagli*
correct: corrett* precis* esatt*
virtual_remote: virtual* smart_working
absolute: assolut*
problem: problem*
solution: soluzion*
reason: ragion* motivo motivi
result: risultat*
aim: obiettiv* scopo scopi finalità
manner: modo modi maniera metodo metodi
place: luogo luoghi posto posti
zone: zona zone area aree
centre: centro centri
side: lato lati fianco
edge: bordo bordi orlo
case: caso casi vicenda vicende
situation: situazion* circostanz*
condition: condizion*
fact: fatto fatti
example: esemp*
role: ruolo ruoli
function: funzion*
system: sistem* meccanism*
process: processo_di procedur* procediment*
project: progett*
group: grupp*
list: lista liste elenc*
map: mappa mappe
name: nome nomi cognom*
story: raccont* narra* favola
idea: idea idee concett* nozion*
image: immagin*
opportunity: opportunità occasion*
event: evento eventi avveniment*
trend: tendenz*
pressure: pression*
order: ordine ordini ordinat* ordinò
norm: norma norme regola regole standard
quality: qualità
progress: progress*
thing: cosa cose oggett*
stone: pietra pietre roccia rocce matton* cement*
paper_glass: vetro vetri
bread: pane farina panific*
meat: carne carni salsicc*
milk: latte latticin* formagg* burro uovo uova
fruit_vegetable: frutta verdur* ortaggi riso patat* pomodor* mela mele banan*
sugar_salt: zuccher*
coffee_tea: caffè tè
container: container contenitor* scatol* pacco pacchi pacchett*
gift: regalo regali dono doni
network: rete reti
position: posizion*
status: status statut*
identity: identità
value: valor*
alternative: alternativ*
topic: tema temi tematic* argoment*
shape: forma forme formare formato
model: modell* tipo tipi
structure: struttur*
line: linea linee riga
point: punto punti
theory: teori* ipotes*
priority: priorit*
agenda_programme: agenda ordine_del_giorno
stage: fase fasi tappa tappe
ability: capac* abilità talent* competen*
character: caratter* personagg* personalità
mystery: mister* enigm*
gambling: lotter* casinò scommess*
luck: fortunat* sfortun*
experience: esperienz*
career: carrier*
engineer: ingegner*
exist: esist*
tool: strument*
source: fonte fonti
version: version*
professional: profession*
presence: presenz*
text: testo testi
design: design progettaz* disegn*
pride: orgogli*
domestic: interno interna interni domestic*
battery: batteria batterie
origin: origin*
""",
)
