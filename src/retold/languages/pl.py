"""Polish: the words of numbers, times, shades and concepts; who says something is not found yet."""

from retold.languages.pack import Amounts, Marks, Pack, Shades

PACK = Pack(
    code="pl",
    name="Polish",
    marks=Marks(
        quotes=(("„", "”"), ("«", "»"), ("»", "«"), ('"', '"')),
        dash_dialogue=True,
        abbreviations="""
            dr prof mgr inż hab ks św gen płk mjr kpt por ppłk red im ul al pl os np tzw tj m.in ok ds godz zob por woj
            Dr Prof Ks Św Gen Płk Red ur zm
        """,
        final_abbreviations="itd itp etc r w zł tys mln mld proc s.a Inc Ltd jr",
        number_abbreviations="nr art ust pkt s str t rozdz",
        openers="""
            To Ten Ta Te Tego On Ona Ono Oni One Ja My Wy W We Z Ze Na Do Od Po Przed Przez Dla O Za Pod Nad Przy Według I A
            Ale Jednak Oraz Lub Gdy Kiedy Jak Jeśli Jeżeli Nie Tak Też Także Teraz Potem Dziś Dzisiaj Wczoraj Jutro Tam Tu
            Co Kto Gdzie Dlaczego Wielu Wszyscy Jego Jej Ich Nasz Nasza Jest Są Był Była
        """,
    ),
    amounts=Amounts(
        magnitudes="tys=1e3 mln=1e6 mld=1e9 bln=1e12 tysięcy=1e3 tysiące=1e3 miliony=1e6 milionów=1e6 miliardy=1e9 miliardów=1e9",
        number_words="""
            zero=0 jeden=1 dwa=2 dwie=2 dwaj=2 dwóch=2 dwu=2 dwom=2 dwoma=2 dwiema=2 dwoje=2 trzy=3 trzej=3 trzech=3 trzem=3 trzema=3 troje=3
            cztery=4 czterej=4 czterech=4 czterem=4 czterema=4 czworo=4 pięć=5 pięciu=5 pięcioma=5 pięcioro=5 sześć=6 sześciu=6 sześcioma=6
            siedem=7 siedmiu=7 siedmioma=7 osiem=8 ośmiu=8 ośmioma=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11
            jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14 czternastu=14 piętnaście=15 piętnastu=15
            szesnaście=16 szesnastu=16 siedemnaście=17 siedemnastu=17 osiemnaście=18 osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19
            dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50
            sześćdziesiąt=60 sześćdziesięciu=60 siedemdziesiąt=70 siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80
            dziewięćdziesiąt=90 dziewięćdziesięciu=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400
            czterystu=400 pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800
            dziewięćset=900 dziewięciuset=900 tysiąc=1e3
        """,
        ones_before_magnitudes="pół=0.5",
        percent_words="procent procenta procentów procentami procentach proc punkt_procentowy punkty_procentowe punktów_procentowych pkt_proc",
        percent_points="punkt_procentowy punkty_procentowe punktów_procentowych pkt_proc",
        decimal_words="przecinek",
        rests="i_pół=0.5",
        currency_words="""
            złoty=PLN złote=PLN złotych=PLN złotego=PLN złotym=PLN złotymi=PLN zł=PLN dolar=USD dolary=USD dolarów=USD dolara=USD
            dolarami=USD euro=EUR funt=GBP funty=GBP funtów=GBP funta=GBP frank=CHF franki=CHF franków=CHF rubel=RUB ruble=RUB
            rubli=RUB rubla=RUB hrywna=UAH hrywny=UAH hrywien=UAH jen=JPY jeny=JPY jenów=JPY juan=CNY juany=CNY juanów=CNY
            korona=CZK korony=CZK koron=CZK forint=HUF forinty=HUF forintów=HUF marek=DEM
        """,
        minor_units="grosz grosze groszy cent centy centów",
        unit_words="""
            latach=a latom=a latami=a roku=a miesiącach=mo miesiącom=mo tygodniach=wk tygodniom=wk dniach=d dniom=d doba=d doby=d dób=d
            dobę=d godzinę=h godzinach=h godzinom=h minutę=min minutach=min sekundę=s kilometrach=km metrach=m kilo=kg tonę=t tonach=t
            hektarach=har litrach=L km/h=km/h
        """,
        minus="minus",
        hedges="""
            około ok ok. blisko prawie niemal niespełna ponad powyżej poniżej co_najmniej przynajmniej minimum maksymalnie
            co_najwyżej nie_mniej_niż nie_więcej_niż więcej_niż mniej_niż nawet do mniej_więcej szacunkowo rekordowe rekordowych
            dokładnie tylko zaledwie
        """,
        not_counted="""
            i w we z ze na do o od za po przez przy pod nad dla u lub albo oraz a ale że to jest są był była było były będzie
            będą ma mają miał który która które którzy niż bardziej mniej więcej razy temu później wcześniej po_południu rano już
            jeszcze tylko też także się nie jak gdy kiedy ich jego jej
        """,
        reaches="wyniósł wyniosła wyniosło wyniosły wynosi wynoszą osiągnął osiągnęła osiągnęło sięga sięgnął sięgnęła przekroczył przekroczyła wzrósł_do wzrosła_do wzrosło_do spadł_do spadła_do spadło_do",
        month_forms="""
            styczniu=1 lutym=2 marcu=3 kwietniu=4 maju=5 czerwcu=6 lipcu=7 sierpniu=8 wrześniu=9 październiku=10 listopadzie=11
            grudniu=12
        """,
        weekday_forms="""
            poniedziałku=0 wtorku=1 środę=2 środy=2 środzie=2 czwartku=3 piątku=4 sobotę=5 soboty=5 sobocie=5 niedzielę=6 niedzieli=6
        """,
        times="""
            wczoraj=-1d dziś=0d dzisiaj=0d jutro=+1d przedwczoraj=-2d pojutrze=+2d w_tym_tygodniu=0w w_ubiegłym_tygodniu=-1w
            w_zeszłym_tygodniu=-1w w_przyszłym_tygodniu=+1w w_tym_miesiącu=0m w_ubiegłym_miesiącu=-1m w_zeszłym_miesiącu=-1m
            w_przyszłym_miesiącu=+1m w_tym_roku=0y w_bieżącym_roku=0y w_ubiegłym_roku=-1y w_zeszłym_roku=-1y rok_temu=-1y
            w_przyszłym_roku=+1y w_poprzednim_roku=-1y w_{month}=0 we_{month}=0 od_{month}=0 do_{month}=0 w_{weekday}=0
            we_{weekday}=0
        """,
        clock="godz._{h}=0 godzinie_{h}=0 wpół_do_{h}=-30",
    ),
    shades=Shades(
        hedges={
            "distance": "tak_zwany tak_zwana tak_zwane tak_zwanego tak_zwanej tzw samozwańcz* rzekomy rzekoma rzekome rzekomego"
            " rzekomej rzekomych",
            "hearsay": "rzekomo podobno ponoć jakoby domniemany domniemana domniemanego domniemanej domniemani domniemanych"
            " wydaje_się zdaje_się najwyraźniej niepotwierdzon*",
            "possibility": "mógłby mogłaby mogłoby mogliby mogłyby możliwe możliwy możliwa"
            " możliwego prawdopodobnie przypuszczalnie być_może zapewne chyba ewentualnie prawdopodobny prawdopodobna"
            " niewykluczone podejrzewa podejrzewają",
            "conditional": "może mogą mógł mogła mogło mogły mogli powinien powinna powinno powinny powinni ma_zostać mają_zostać ma_być mają_być planuje planują"
            " oczekuje_się spodziewa_się prognoz* zamierza zamierzają",
            "about": "około ok blisko prawie niemal niespełna mniej_więcej w_przybliżeniu szacunkowo praktycznie",
            "bound": "co_najmniej przynajmniej minimum co_najwyżej maksymalnie ponad powyżej poniżej więcej_niż mniej_niż",
        },
        negations="nie nigdy nikt nikogo nikomu nic żaden żadna żadne żadnego żadnej żadnych bez ani",
        reversals="odmówił odmówiła odmówili odmawia odmawiają zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają"
        " zdementował zdementowała zdementowali",
        negative="odmow* odmów* odmaw* zaprzecz* zdement* brak braku brakuje zakaz* zabran* zabroni* niemożliw* fałszyw* nieprawd*"
        " odrzuc* wyklucz* zamiast unik* powstrzym* zaprzesta* przesta* trudno ledwie poza oprócz tylko jedynie nieznan*",
        negating_prefixes="nie",
        intensity="bardzo=+ całkowicie=+ zupełnie=+ absolutnie=+ kompletnie=+ niezwykle=+ wyjątkowo=+ zdecydowanie=+ stanowczo=+"
        " gwałtownie=+ znacznie=+ poważnie=+ drastycznie=+ szczególnie=+ głęboko=+ ostro=+ silnie=+ kategorycznie=+ lekko=-"
        " nieco=- nieznacznie=- trochę=- częściowo=- stosunkowo=- dość=- umiarkowanie=-",
        scales={
            "fall": "spad*=2 zmal*=2 zmniejsz*=2 obniż*=2 runą*=3 runęł*=3 załam*=3 tąpn*=3",
            "rise": "wzros*=2 wzrós*=2 rosn*=2 rośnie=2 zwiększ*=2 podnio*=2 wystrzeli*=3 poszybow*=3 skoczy*=3 eksplod*=3",
            "share": "niewielu=1 niektórzy=2 niektóre=2 część=2 kilka=2 wielu=3 wiele=3 większość=4 wszyscy=5 wszystkie=5 każdy=5",
            "often": "rzadko=1 czasami=2 czasem=2 często=3 zwykle=4 zawsze=5",
            "killing": "śmierć=1 śmierci=1 zmar*=1 zginę*=1 zginą*=1 zabit*=2 zabił*=2 zabójstw*=2 morderstw*=3 zamordow*=3"
            " masakr*=4 rzeź=4 rzezi=4",
            "casualty": "rann*=1 obrażenia=1 poszkodowan*=1 zabit*=3 zginę*=3 zginą*=3 zmar*=3",
            "war": "operacja_specjalna=1 operacji_specjalnej=1 operację_specjalną=1 konflikt*=2 ofensyw*=3 wojn*=4 inwazj*=5"
            " agresj*=5",
            "fighter": "rebeliant*=2 powstań*=2 bojownik*=2 bojowni*=2 separatyst*=3 ekstremist*=3 terroryst*=4 terroryści=4",
            "government": "rząd=2 rządu=2 rządowi=2 rządem=2 reżim*=3 dyktatur*=4 junta=4 junty=4",
            "blame": "błąd=2 błędu=2 błędem=2 pomyłk*=2 porażk*=3 skandal*=4 katastrof*=4 zbrodni*=4 przestępstw*=4",
            "untrue": "bezpodstawn*=1 nieprawdziw*=1 fałszyw*=2 kłamstw*=3 kłami*=3",
            "harm": "niepokojąc*=1 niebezpieczn*=2 poważn*=2 niszczycielsk*=3 katastrofaln*=3",
            "asks": "poprosi*=1 prosi=1 proszą=1 zaapelow*=2 apeluj*=2 wezwa*=2 wzywa*=2 zażąda*=3 żąda*=3 nakaza*=4 rozkaza*=4",
            "critic": "zakwestionow*=1 skrytykow*=2 krytyk*=2 potępi*=3 potępia*=3",
            "protest": "zgromadzeni*=1 demonstracj*=2 protest*=2 manifestacj*=2 zamieszk*=4 rozruch*=4 powstani*=4",
            "rioters": "demonstran*=2 protestując*=2 manifestan*=2 tłum*=2 chuligan*=4 wandal*=4 bandy*=4",
            "damage": "uszkodz*=1 zniszcz*=3 unicestwi*=4",
            "event": "incydent*=1 wypad*=2 atak*=3 zamach*=4",
            "trouble": "trudnoś*=1 problem*=1 kryzys*=3 katastrof*=4",
            "comers": "uchodź*=1 migran*=2 imigran*=2 nielegaln*=4",
            "fear": "obaw*=1 zaniepokojen*=1 strach*=2 lęk*=2 panik*=4",
            "fraud": "nieprawidłowoś*=1 manipulacj*=2 sfałszow*=3 oszustw*=3",
            "cancel": "opóźni*=1 przełoż*=1 zawiesi*=2 odwoła*=3 anulow*=3",
            "decide": "rozważa*=1 planuje=2 planują=2 zdecydow*=3 postanowi*=3",
            "warn": "ostrzega*=1 ostrzeg*=1 grozi*=3 zagrozi*=3",
            "mood": "zaniepokojon*=1 rozczarowan*=1 niezadowolon*=1 zirytowan*=2 zdenerwowan*=2 zły=3 rozgniewan*=3 wściek*=4"
            " oburzon*=4",
            "size": "mały=1 mała=1 małe=1 niewielk*=1 znaczn*=3 duży=3 duża=3 duże=3 ogromn*=5 gigantyczn*=5 olbrzymi*=5",
            "capture": "wyzwoli*=1 wyzwolen*=1 przejęł*=2 zdoby*=3 zajęł*=3 zajęci*=3 okupacj*=4 okupow*=4 aneksj*=4",
            "bribe": "płatnoś*=1 prezent*=1 darowizn*=1 łapówk*=4",
            "duty": "może=1 mogą=1 powinien=2 powinna=2 powinno=2 powinny=2 powinni=2 musi=3 muszą=3 musiał*=3 zmuszon*=4",
            "coup": "zmiana_władzy=1 zmiany_władzy=1 przewrót=4 przewrotu=4 zamach_stanu=4 pucz*=4",
            "proof": "sugeruj*=1 wskazuj*=2 pokazuj*=2 dowodz*=4 udowodni*=4",
            "custody": "przesłuchan*=1 zatrzyman*=3 aresztow*=3 uwięzion*=5 skazan*=5",
        },
        sequence="zanim=< po_tym_jak=> potem=>> następnie=>> później=>> najpierw=<< początkowo=<<",
        says_self="chciałbym chciałabym chcę_podkreślić jednocześnie ponadto poza_tym natomiast",
        questions="zapytał zapytała zapytany zapytana pytał pytała pyta pytanie pytania",
        hedging_verbs="może mogą mógł mogła mogło mogły mogli mógłby mogłaby mogłoby mogliby mogłyby podejrzewa podejrzewają",
        vague_counts="kilka kilku kilkoro kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu kilkaset kilkuset wiele wielu"
        " liczne licznych dziesiątki dziesiątek setki setek tysiące",
        parts="połowa=0.5 połowę=0.5 połowy=0.5 połowie=0.5 jedna_trzecia=0.333 jedną_trzecią=0.333 jednej_trzeciej=0.333"
        " dwie_trzecie=0.667 dwóch_trzecich=0.667 jedna_czwarta=0.25 jedną_czwartą=0.25 ćwierć=0.25 trzy_czwarte=0.75"
        " jedna_piąta=0.2 jedną_piątą=0.2 co_drugi=0.5 co_druga=0.5 co_drugie=0.5 co_trzeci=0.333 co_trzecia=0.333"
        " co_trzecie=0.333 co_czwarty=0.25 co_czwarta=0.25 co_czwarte=0.25 co_piąty=0.2 co_piąta=0.2 co_piąte=0.2"
        " co_dziesiąty=0.1 co_dziesiąta=0.1 co_dziesiąte=0.1 trzecia_część=0.333 trzecią_część=0.333",
        ordinals="drugi=2 druga=2 drugie=2 drugiego=2 drugiej=2 drugą=2 drugim=2 drugiemu=2 trzeci=3 trzecia=3 trzecie=3"
        " trzeciego=3 trzeciej=3 trzecią=3 trzecim=3 trzeciemu=3 czwarty=4 czwarta=4 czwarte=4 czwartego=4 czwartej=4"
        " czwartą=4 czwartym=4 piąty=5 piąta=5 piąte=5 piątego=5 piątej=5 piątą=5 piątym=5 szósty=6 szósta=6 szóste=6"
        " szóstego=6 szóstej=6 szóstą=6 szóstym=6 siódmy=7 siódma=7 siódme=7 siódmego=7 siódmej=7 siódmą=7 ósmy=8 ósma=8"
        " ósme=8 ósmego=8 ósmej=8 ósmą=8 dziewiąty=9 dziewiąta=9 dziewiąte=9 dziewiątego=9 dziewiątej=9 dziesiąty=10"
        " dziesiąta=10 dziesiąte=10 dziesiątego=10 dziesiątej=10",
        multiples="dwukrotnie=2 dwa_razy=2 dwukrotny=2 dwukrotna=2 podwoi*=2 podwoj*=2 trzykrotnie=3 trzy_razy=3 potroi*=3"
        " czterokrotnie=4 cztery_razy=4 pięciokrotnie=5 pięć_razy=5 dziesięciokrotnie=10 dziesięć_razy=10",
        orders="dziesiątki=10 dziesiątek=10 kilkadziesiąt=10 kilkudziesięciu=10 setki=100 setek=100 kilkaset=100 kilkuset=100"
        " tysiące=1000 kilka_tysięcy=1000 kilku_tysięcy=1000 dziesiątki_tysięcy=10000 setki_tysięcy=100000",
    ),
    concepts="""
government: rząd rządu rządzie rządem rządy rządów rządow* rządzi rządzić
cabinet: gabinet*
president: prezydent*
vice_president: wiceprezydent*
prime_minister: premier premiera premierem premierowi premierzy kanclerz*
minister: minister* ministr*
ministry: ministerstw* resort resortu msz mswia
secretary: sekretarz* sekretariat*
parliament: parlament* sejm*
parliament_chamber: izba_reprezentantów izba izby izbie izbę
legislator: poseł posła posłowie posłów posłem posłank* parlamentarzyst* deputowan* kongresmen*
senate: senat senatu senacie senator*
congress: kongres*
election: wybory wyborów wyborach wyborom wyborami wyborcz* wybran* wybrał* wybrać reelekcj*
vote: głosow* głosuj* zagłosow* głosy głosów
voter: wyborca wyborcy wyborców wyborcom elektorat*
ballot: urna urny urn karta_do_głosowania karty_do_głosowania
candidate: kandydat* kandydow* kandyduj*
campaign: kampani*
political_party: partia partii partię partie partią partyjn*
opposition: opozyc*
coalition: koalic*
majority: większość większości większością
minority: mniejszoś*
referendum: referend* plebiscyt*
democracy: demokra*
democrat_party: demokraci demokratów demokrata
republican_party: republikanie republikanów republikanin
dictatorship: dyktat* autorytarn* tyran* totalitarn* despot*
regime: reżim*
republic: republik* rzeczpospolit* rzeczypospolit*
king: król króla królem królowi królowie królestw* królewsk*
queen: królowa królowej królową
prince: książę księcia księżn* księżniczk*
monarchy: monarch* tron tronu tronie sułtan* cesarz* korona korony emir emira
state: państw* stan stanu stany stanów stanie
federal: federal* federac*
country: kraj kraju krajem kraje krajów krajach krajom ojczyzn*
nation: naród narodu narodem narody narodów narodow*
nationalist: nacjonalis*
capital_city: stolic* stołeczn*
city: miasto miasta miastu miastem mieście miast miastach miejsk* metropoli*
village: wieś wsi wsie wiosk* wiejsk*
region: region*
province: prowincj* województw* obwód obwodu obwodzie
district: powiat* dzielnic* okręg*
neighbourhood: osiedl*
municipality: gmina gminy gmin gminie samorząd* ratusz*
mayor: burmistrz* prezydent_miasta
governor: gubernator* wojewod*
authority: władze władz władzom władzami władzach
official: urzędni* oficjaln* funkcjonariusz*
power: władza władzy władzę władzą mocarstw* potęg*
leader: lider* przywódc* przywództw* przywódcz*
boss: szef szefa szefem szefowa szefowie szefów przewodnicząc* kierownik*
reform: reform*
politics: polityk* polityczn* polityce geopolit*
politician: polityków politycy
law: ustawa ustawy ustawę ustaw prawo_karne ustawodaw* legislac* ustawą
draft_law: projekt_ustawy projektu_ustawy projekty_ustaw
decree: dekret* rozporządz*
constitution: konstytuc*
resign: dymisj* rezygn* zrezygn* ustąpi*
appoint: mianow* powołan* powołał* nominac*
dismiss: zwolni* odwoł* zwalnia* zdymisj* impeachment*
citizen: obywatel*
people: lud ludu ludow*
population: ludność ludności populacj* demograf*
resident: mieszkań* mieszkan*
administration: administrac*
committee: komitet*
commission: komisj* komisarz*
council: rada rady radzie radę radą radny radni radnych
assembly: zgromadzen*
session: sesja sesji sesję posiedzen* przesłuchan* plenarn*
mandate: mandat* kadencj*
left_wing: lewic* lewicow* lewica
right_wing: prawic*
far_right: skrajna_prawica skrajnej_prawicy neonazi* faszy*
conservative: konserwat*
liberal: libera*
socialist: socjali* socjaldem*
communist: komunist* komunizm*
extremism: ekstremi* radykal* radykał*
propaganda: propagand*
disinformation: dezinform* fake_news fałszywe_informacje
censorship: cenzur*
freedom: wolnoś* wolny wolna wolne wolnych swobod*
rights: prawo prawa praw prawem prawie_karnym
human_rights: praw_człowieka prawa_człowieka
equality: równoś* równoupr* równy równe równych
inequality: nierówn*
discrimination: dyskrymin*
racism: rasizm* rasist* ksenofob* antysemi*
corruption: korupc* skorump*
scandal: skandal* afera aferę aferze afery
crisis: kryzys*
protest: protest* demonstr*
rally: wiec wiecu wiece marsz marszu marsze
riot: rozruch* grabież* plądrow* zamieszki zamieszek zamieszkach
revolution: rewoluc*
coup: zamach_stanu pucz* przewrót obaleni* obalon*
rebellion: powstani* bunt buntu bunty rebeli*
independence: niepodległ* niezależn*
sovereignty: suweren*
separatist: separat* secesj*
autonomy: autonom* samorządn*
reign: panowani* rządzący rządzących władca władcy
civil_society: pozarządow* społeczeństwo_obywatelskie charytatywn* fundacj* stowarzysz*
activist: aktywist* działacz*
organization: organizac* zorganiz* organizator* organizow*
institution: instytuc* instytut*
agency: agencj* biuro biura biurze
headquarters: siedzib* kwater* centrala
state_of_emergency: stan_wyjątkowy stanu_wyjątkowego stan_wojenny stanu_wojennego godzina_policyjna
diplomacy: dyplomac* dyplomat*
ambassador: ambasador*
embassy: ambasad* konsul*
foreign: zagraniczn* zagranic* obcokraj* cudzoziem*
foreign_minister: minister_spraw_zagranicznych ministra_spraw_zagranicznych spraw_zagranicznych
international: międzynarod*
global: global* światow* ogólnoświat*
world: świat świata świecie światem
summit: szczyt szczytu szczycie szczyty
meeting: spotka* spotyka* narad*
conference: konferenc* forum*
negotiation: negocj* rozmowy rozmów rozmowach mediac* mediator* rokowa*
dialogue: dialog* konsultac*
agreement: porozumie* umowa umowy umowę umów układ_pokojowy
agree: uzgodn* uzgadn* konsensus* zgoda zgody zgodę zgodzi*
disagree: niezgod* rozbieżn*
treaty: traktat* konwenc* protokoł* protokół* pakt paktu
sanction: sankc*
embargo: embarg* bojkot*
alliance: sojusz*
partner: partner*
relation: relacj* stosunk* dwustronn* bilateral*
cooperation: współprac*
visit: wizyt* odwiedz*
delegation: delegac* delegat*
envoy: wysłannik* wysłannicz*
spokesperson: rzecznik* rzeczni*
representative: przedstawiciel* reprezent*
member: członek członk* członkin* członkow*
join: dołącz* przystąp* przyłącz* wstąpi*
union: unia unii unię unią unijn* związek związku
unity: jedność jedności zjednocz* solidarn*
conflict: konflikt*
dispute: spór sporu spory sporze sporn* kłótni* kontrowers*
tension: napięci* napięć
border: granic* przygranicz* pogranicz*
territory: terytor*
neighbour: sąsiad* sąsiedz* sąsiedn*
annex: aneksj* zaanekt*
western_world: zachodni zachodnie zachodnich zachodu
empire: imperi* koloni*
economy: gospodark* gospodarcz* ekonom*
growth: wzrost wzrostu wzrostem
recession: recesj* spowolni* stagnac* depresj*
inflation: inflac* deflac*
price: cena ceny cenę ceną cenie cen cenom cenami cenach
cost: koszt koszty koszcie kosztów kosztem kosztuj* kosztow*
market: rynek rynku rynkiem rynki rynków rynkow*
stock_exchange: giełd*
stock_share: akcje_spółki akcji akcje akcjami
shareholder: akcjonariusz* udziałow*
investor: inwestor*
invest: inwesty* inwestow* zainwest*
bank: bank banku bankiem banki banków bankow* bankier*
central_bank: bank_centralny banku_centralnego nbp rezerwa_federalna
interest_rate: stopa_procentowa stopy_procentowe stóp_procentowych oprocentow*
rate: stawka stawki stawek kurs kursu stopa stopy stóp
credit_loan: kredyt* pożyczk* pożycz*
debt: dług długu długi długów zadłuż* dłużn* wierzyciel*
deficit: deficyt*
budget: budżet*
tax: podat* opodatk*
tariff: cła ceł cło celne taryf*
customs: celnik* celnic* urząd_celny
trade: handel handlu handlow* handluj*
business: biznes* przedsiębior*
export: eksport*
import: import*
company: firma firmy firmę firm firmie spółka spółki spółkę spółek korporac* przedsiębiorstw*
startup: startup* start-up* start_up*
manager: dyrektor* menedżer* menadżer* prezes* zarząd zarządu zarządz*
industry: przemysł* branż*
factory: fabryk* zakład zakłady zakładów producent*
production: produkcj*
produce: produkuj* wyproduk* wytwarza* wytwórc*
product: produkt*
goods: ładun* surowc* surowiec towar towaru towary towarów towarami towarow*
sell: sprzeda*
buy: kupi* kupuj* kupow* zakup* nabyc* nabywc* nabyw*
customer: klient*
consumer: konsum* zużyci* zużyw*
profit: zysk* dywidend* rentown* opłacaln*
loss: strata straty strat stratę stracie
revenue: przychod* przychód wpływy
income: dochod* dochód
wage: płac* płaca wynagrodz* pensj* zarobk*
earn: zarabia* zarobi*
worker: robotni* pracowni*
employee: zatrudnion* personel*
employer: pracodawc*
job: zatrudni* posad* etat etatu etaty miejsca_pracy miejsc_pracy
unemployment: bezroboc* bezrobot*
work: praca pracy pracę prace pracą pracuj* pracow*
labour: siła_robocza siły_roboczej
trade_union: związek_zawodowy związki_zawodowe związków_zawodowych związkowc* związkow*
strike_labour: strajk*
pension: emerytur* emerytaln* renta renty rent
retire: emeryt emeryci emerytów emerytk*
contract: kontrakt*
fund: fundusz*
finance: finans* sfinans*
money: pieniąd* pienięd* pieniężn*
cash: gotówk* banknot* monet* gotówka
currency: walut* dewaluac* kryptowalut* bitcoin*
payment: płatnoś* płaci* zapłac* wypłat* opłat* spłat*
subsidy: dotac* dotow* subsyd* subwenc* dopłat*
aid: pomoc pomocy pomocą
donate: darowizn* darczyń* datk* darow*
insurance: ubezpiecz*
bankruptcy: bankruc* upadłoś* niewypłacaln*
merger: fuzj*
competition: konkuren* konkurs*
rival: rywal* konkurent*
monopoly: monopol* antymonopol*
regulation: regulac* regulow* regulator* regulamin*
privatise: prywatyz*
nationalise: nacjonaliz* znacjonaliz*
property: własnoś* nieruchom* mienie mienia majątek majątk* aktywa aktywów
owner: właściciel* posiada*
housing: mieszkanie mieszkań_komunalnych mieszkaniow* lokal*
rent: wynaj* najem najmu czynsz* dzierżaw* najemc*
mortgage: hipotek* hipotecz*
poverty: ubóstw* ubog* biedn* bieda biedy biedę
rich: bogaty bogaci bogatych milioner* miliarder* oligarch* zamożn*
wealth: bogactw* dobrobyt* majątk*
agriculture: rolnictw* roln* gospodarstw_rolnych
farmer: rolnik* rolnic* farmer*
harvest: zbiory_zbóż plon* żniw* urodzaj*
food: żywnoś* jedzen* posił* żywno*
grain: zboż* zboże zbóż pszenic* kukurydz* ziarn*
oil: ropa ropy ropę naftow*
gas: gazu gazem gazie gazow* lng
coal: węgiel węgla węglem węglow*
fuel: paliw* benzyn* diesel* olej_napędowy
electricity: elektryczn* prąd prądu elektryk*
energy: energi* energety*
nuclear: jądrow* atomow* nuklearn* uran uranu reaktor*
renewable: odnawialn* słoneczn* wiatrow* fotowolt*
power_plant: elektrown* elektrociepłown*
pipeline: rurociąg* gazociąg* ropociąg*
mining: kopaln* górnik* górnicz* górnictw* wydobyc*
metal: metal* stal stali żelaz* alumini* miedź miedzi lit stalow*
gold: złoto złota złotem złotyc* srebr* diament*
construction: budownic* budowlan* budowa budowy budowę budów
infrastructure: infrastrukt*
supply: dostaw* zaopatrz*
shortage: niedobór niedobor* brak braku braki
reserve: rezerw* zapas zapasy zapasów
resource: zasob* zasób
tourism: turyst* turystyk*
hotel: hotel*
restaurant: restaurac* kawiarn*
shop: sklep* supermarket* detaliczn*
advertising: reklam*
brand: marka marki markę marek
supply_chain: logist* łańcuch_dostaw łańcucha_dostaw łańcuchy_dostaw
sector: sektor*
expense: wydatk* wydatek wydaje_pieniądze
saving: oszczęd* oszczędn*
cheap: tani tania tanie tanich taniej zniżk* rabat*
expensive: drogi_zakup droższ* drożej podroż* drożyzn* drogie
accounting: księgow* audyt*
price_rise: wzrost_cen wzrostu_cen podwyżk*
benefits_bonus: zasił* premia premii premie dodatek dodatk* świadczeni* bonus*
auction: aukcj* licytac* przetarg*
economic_zone: wolnego_handlu jednolity_rynek unia_celna
war: wojna wojny wojnę wojnie wojną wojen wojenn*
peace: pokój pokoju pokojow*
ceasefire: rozejm* zawieszeni* zawieszenia_broni zawieszenie_broni
army: armia armii armię armią siły_zbrojne sił_zbrojnych piechot*
military: wojskow* militar* militarn*
soldier: żołnier*
troops: wojska wojsk wojskom wojskami wojsko wojskiem oddział*
navy: marynark* flota floty flotę
air_force: lotnictw* myśliw* siły_powietrzne sił_powietrznych
weapon: broń broni bronią zbrojen* uzbroj* rozbroj* arsenał*
gun: pistolet* karabin* strzelb* strzelec palna palnej
ammunition: amunicj* pocisk pocisku kula kuli granat* moździerz* naboj*
missile: rakiet* pociski pocisków
bomb: bomba bomby bombę bomb bombą
bombing: bombard* nalot*
shelling: ostrzał* ostrzel* artyler*
explosion: wybuch* eksploz* detonac*
drone: dron drona drony dronów dronami dronow* bezzałog*
tank: czołg* opancerz*
attack: atak* zaatak* napad* agres* napaść napaści
offensive: ofensyw* kontrofensyw*
air_strike: uderzeni* uderzy* nalot_lotniczy cios
invasion: inwazj* najazd* wtargn*
occupy: okup*
defence: obron* obrońc* broni_się
security: bezpieczeń*
guard: straż* strzeg* gwardi* ochroniarz*
enemy: wróg wroga wrogów wrogowie wrogi wrogie wrogo przeciwnik* nieprzyjac*
fight: walk* walcz* bójk*
battle: bitw* starci* potyczk*
kill: zabój* zabić zabił* zabit* zabij* zabici*
wounded: rann* zrani* obrażeń obrażeni*
victim: ofiar* poszkodow*
civilian: cywil cywile cywilów cywiln*
hostage: zakładni*
prisoner: więzień więźni* jeniec jeńc* jeńców
refugee: uchodź* wysiedl* przesiedl*
evacuate: ewaku*
camp: obóz obozu obozie obozy obozów
military_base: baza_wojskowa bazy_wojskowej bazę_wojskową koszar* garnizon*
front_line: front frontu froncie frontow*
commander: dowódc* dowództw* dowodz*
general_officer: generał* admirał* marszał*
officer: oficer* pułkown* kapitan* porucznik* sierżant* major*
veteran: weteran* kombatan*
mobilisation: mobiliz*
conscription: pobór poboru poborow* służba_wojskowa
militia: milicj* paramilit* bojówk*
rebel: rebeliant* buntownik* partyzan* powstańc*
militant: bojowni* islamist* dżihad*
terrorist: terror*
terror_attack: zamach zamachu zamachy zamachów zamachow* atak_terrorystyczny
massacre: masakr* rzeź rzezi zbrodnie_wojenne
genocide: ludobój* holokaust*
war_crime: zbrodnie_wojenne zbrodni_wojennych zbrodnia_wojenna zbrodniarz*
siege: oblęż* okrąż*
blockade: blokad* zablok* barykad* blokow* blokuj*
surrender: kapitul* poddał* poddać poddają
withdraw: wycof* odwrót odwrotu
advance: naprzód posuwa* natarc*
capture: schwyta* zdoby* pojma*
seize: konfisk* zajęc* przejęc* przeję* zarekwir*
liberate: wyzwol* wyzwal* oswobodz*
release: uwoln* wypuszcz* wypuści*
destroy: zniszcz* niszcz* zburz* wyburz*
damage: szkod* uszkodz*
threat: zagroż* grozi* groźb* zagraża*
violence: przemoc* przemoc gwałtown*
shoot: strzel* zastrzel* postrzel* strzał*
nuclear_weapon: broń_jądrowa broni_jądrowej broń_atomowa głowic*
chemical_weapon: broń_chemiczna broni_chemicznej truci* otru* truciz*
landmine: mina miny min rozminow* saper*
intelligence_service: wywiad_wojskowy wywiadu wywiadow* służby_specjalne służb_specjalnych kontrwywiad*
spy: szpieg* szpiego*
military_operation: operacj*
mission: misja misji misję misją misje
peacekeeper: sił_pokojowych siły_pokojowe błękitne_hełmy
humanitarian: humanitarn*
convoy: konwój konwoj*
escalation: eskalac* zaostrz*
deescalation: deeskalac* odprężeni*
deploy: rozmieszcz* rozmieści*
patrol: patrol*
military_exercise: manewry manewrów ćwiczenia_wojskowe
target: celem_ataku celów cele
provocation: prowok*
retaliation: odwet* zemst*
uniform: mundur*
fortification: okop* fortyfik* bunkier* umocnieni*
flag: flaga flagi flagę flag flagą sztandar*
court: sąd sądu sądzie sądem sądy sądów sądow* trybunał*
supreme_court: sąd_najwyższy sądu_najwyższego trybunał_konstytucyjny trybunału_konstytucyjnego
judge: sędzia sędziego sędzi sędziów sędziowie sędzią
trial: proces_sądowy rozpraw* procesu
lawyer: adwokat* prawnik* prawnicz*
prosecutor: prokurat*
accuse: oskarż*
indict: zarzut zarzuty zarzutów aktem_oskarżenia
suspect: podejrz*
arrest: aresztow* zatrzym*
detain: areszt areszcie aresztu
prison: więzien* więzieni*
sentence: wyrok* dożywoc*
convict: skaza*
acquit: uniewinn*
appeal: apelac* odwołanie odwołania kasac*
verdict: werdykt* przysięgł*
guilty: winny winna winni wina winy winę winnych
innocent: niewinn*
crime: przestępstw* przestępc* przestępcz* zbrodni* kryminal*
murder: morder* morderst* zabójst*
theft: kradzież* ukrad* skrad* złodziej* rabun* włama*
fraud: oszust* oszuk* pranie_pieniędzy wyłudz* oszukań*
bribe: łapówk* łapówkar*
drugs: narkot* kokain* heroin* marihuan*
trafficking: handel_ludźmi handlu_ludźmi handlarz*
smuggle: przemyt*
gang: gang* mafi* bandyt*
police: policj* policyjn* żandarm*
investigation: śledztw* śledcz* dochodzeni*
evidence: dowód dowodu dowody dowodów dowodem
prove: udowodni* dowiódł dowodzi
witness: świadek świadk* świadków zezna* świadectw*
rape: gwałt gwałtu gwałty gwałtów zgwałc* gwałcić
harassment: molest* nękani* prześladow*
sexual: seksual* płciow* seks
abduct: porwa* uprowadz* porywacz*
torture: tortur*
abuse: nadużyc* naduży* znęca*
execution: egzekuc* stracon* powiesz*
death_penalty: kara_śmierci kary_śmierci karę_śmierci
fine: grzywn*
punish: kara kary karę ukara* karn* kar
lawsuit: pozew pozwu pozwał* pozwy powód_w_procesie powództw*
compensation: odszkod* rekompens*
ban: zakaz zakazu zakazy zakazem
forbid: zakaza* zabroni* zabrania* zakazuj*
restriction: ogranicz*
illegal: nielegal* bezprawn*
legal: prawn* legal*
justice: sprawiedliw* wymiar_sprawiedliwości
extradition: ekstrad*
pardon: ułaskaw*
amnesty: amnest*
bail: kaucj*
raid: nalot_policji obława obławy przeszuk*
violation: narusz* złama*
confess: przyznał_się przyznała_się spowied*
escape: uciecz* uciek* zbieg*
responsible: odpowiedzial*
blame: obwini* wini
complaint: skarg* skarż* zażal*
identify: identyfik* zidentyf*
surveillance: inwigil* podsłuch*
deport: deport*
expel: wydal* wypędz* eksmis*
knife: nóż noża nożem nożowni* nożow*
death_toll: liczba_ofiar bilans_ofiar liczba_zabitych
health: zdrow* sanitarn*
medical: medycz* medyk*
hospital: szpital* hospital*
clinic: klinik* przychodn* kliniczn*
doctor: lekarz* lekark* doktor* chirurg*
nurse: pielęgnia*
patient: pacjen*
disease: chorob* chory chorych zachorow* schorze*
virus: wirus*
coronavirus: koronawirus* covid covid-19 covid_19
pandemic: pandemi* lockdown*
epidemic: epidemi*
infection: infekc* zakaż* zakażeni* zaraż* skaż* zaraz*
bacteria: bakteri* antybiot* mikrob*
vaccine: szczepi* zaszczep* szczepion*
treatment: leczen* terap* wylecz* leczyć leczy leczon*
medicine: lekarstw* leki leków aptek* farmac* medycyn*
cancer: raka rakiem nowotw* onkolog* białaczk*
surgery: przeszczep* chirurgi* transplant*
symptom: objaw* symptom* gorączk* kaszel
hiv: hiv aids
birth: urodz* narodzin* poród porodu noworod* rodzi
pregnancy: ciąża ciąży ciążę ciężarn*
abortion: aborcj*
suicide: samobój*
hunger: głód głodu głodem głodn* niedożyw*
tobacco: tyto* papieros* palenie_tytoniu palacz* nikotyn*
alcohol: alkohol* piwo piwa wino wódk* pijan* nietrzeźw* winiar*
quarantine: kwarantann*
mask: maseczk* maska maski maskę masek maskach
test: test testu testy testów testow*
care: opiek* trosk*
ambulance: karetk* pogotowi* ratunkow*
emergency: nagły_wypadek sytuacja_nadzwyczajna nadzwyczajn* kryzysow*
mental: psychiczn* psychol* psychiatr*
disabled: niepełnospr* inwalid*
pain: ból bólu bóle bóli bolesn*
suffer: cierpi* cierpien* ucierp*
obesity: otyłoś* cukrzyc* dieta diety nadwag*
blood: krew krwi krwią krwaw*
heart: serce serca sercem sercow* zawał*
brain: mózg mózgu mózgow*
disaster: katastrof* klęsk*
accident: wypad* wypadek
crash: zderz* wykolej* kraks* rozbił* rozbici* rozbit*
earthquake: trzęsieni* sejsm* wstrząs*
flood: powodz* powódź zala* zalew*
storm: burz* sztorm* wichur* nawałnic* tornad*
hurricane: huragan* tajfun* cyklon*
fire: pożar* ogień ognia ogniem straż_pożarna strażak* podpal*
burn: płon* spłon* spali* pali płomie*
drought: susz*
tsunami: tsunami
volcano: wulkan* erupcj*
landslide: osuwisk* lawin*
collapse: zawali* runął runęł* zapaś* zapad*
rescue: ratownik* ratownicz* ratun* akcja_ratunkowa
save: uratow* ratow* ratuj* ocali*
survivor: ocala* ocalał* przeży*
missing: zagin* znikn* zniknię*
rubble: gruz* wrak*
alert: alarm*
rain: deszcz* ulew* opady opadów
snow: śnieg* śnież* lód lodu mróz mroz*
wind: wiatr wiatru wiatrem wiatry
heat: upał* ogrzew* ciepł*
temperature: temperatur* stopni
weather: pogod* meteorolog* synopty*
climate: klimat*
warming: ociepleni*
emission: emisj* cieplarn*
carbon: węgla_emisja dwutlenk* co2 dekarboniz*
pollution: zanieczyszcz* toksyczn* smog*
environment: środowisk* ekolog* ekosystem*
sustainable: zrównoważon*
nature: przyrod* natura natury naturaln* bioróżnorodn*
forest: las lasu lesie lasy lasów leśn* wylesi*
tree: drzew* drewn*
river: rzeczn* rzeka rzeki rzekę rzece rzek rzeką
sea: morze morza morzu morzem morsk*
ocean: ocean oceanu oceanie oceany oceanicz*
lake: jezior*
water: woda wody wodę wodą wodzie wód wodn* wodociąg*
coast: wybrzeż* brzeg brzegu brzegi nadbrzeż*
beach: plaż*
island: wysp* archipelag*
mountain: góra góry górę górach górsk* wzgórz* alpini*
land: ziemia ziemi ziemię ziemie ziem grunty gruntów działk*
planet: planet*
soil: gleb*
desert: pustyn*
sky: niebo nieba niebie
sun: słońc*
moon: księżyc*
star: gwiazd*
air: powietrz*
animal: zwierz* bydł* zoo
species: gatunk* wymarł* wymier*
fish: ryba ryby rybę ryb rybak* rybołów* rybn*
bird: ptak* drób drobiu kurcz* ptasi*
dog: pies psa psy psów psem
cat: kot kota koty kotów
horse: koń konia konie koni konn*
cow: krowa krowy krów wołowin*
pig: świni* świń wieprz*
plant: roślin* kwiat* nasion*
waste: odpad* śmieci* wysypisk* ściek*
recycle: recykl*
plastic: plastik*
dam: tama tamy tamę zapora zapory hydroelektr*
chemical: chemi* pestycyd*
park: park parku parki ogród ogrod*
science: nauka nauki naukę naukow*
scientist: naukowiec naukowc* uczeni uczonych
research: badania badań badaniach badaniami badacz* badawcz*
study: badanie studium bada
analysis: analiz* analit*
expert: ekspert* specjalist* fachow* biegł*
laboratory: laborator*
experiment: eksperyment*
discovery: odkry*
technology: technologi*
technical: techni*
innovation: innowac*
invention: wynalaz* patent*
digital: cyfrow* elektroniczn*
computer: komputer* laptop*
software: oprogramow* aplikac* algorytm*
internet: internet* online stron_internetowych strona_internetowa
social_network: portal_społecznościowy mediach_społecznościowych media_społecznościowe facebook* twitter* instagram* tiktok* telegram youtube
cyberattack: cyber*
hacker: haker*
artificial_intelligence: sztuczna_inteligencja sztucznej_inteligencji sztuczną_inteligencję chatbot*
robot: robot robota roboty robotów automatyz* automatyczn*
data: dane danych danymi baza_danych
telephone: telefon* smartfon* komórk*
chip: półprzewod* mikrochip* czip* chipy
satellite: satelit*
space: kosmos* kosmicz*
rocket: rakieta_nośna rakiety_nośnej
astronaut: astronaut* kosmonaut*
machine: maszyn* silnik*
equipment: sprzęt* urządzeni* urządzeń wyposaż*
material: materiał*
mathematics_physics: matematy* fizyk fizyka fizyki
gene: genetycz* genom* dna gen geny genów
camera: kamera kamery kamer kamerę
screen: ekran*
transport: transport* przewoz* przewóz
train: pociąg*
railway: kolej kolei kolejow* koleje lokomotyw*
station: stacja stacji stację stacje dworzec dworc*
airport: lotnisk* port_lotniczy
airline: linie_lotnicze linii_lotniczych
aircraft: samolot*
flight: lot lotu loty lotów leci lecia*
pilot: pilot pilota piloci pilotów
helicopter: helikopter* śmigłow*
ship: statek statk* okręt* tankow* żeglug*
boat: łódź łodzi łodzie łódk* prom promu jacht* kuter
submarine: okręt_podwodny okrętu_podwodnego podwodn*
port: port portu porcie porty portów portow*
car: samochod* samochód auto auta aut motoryz*
vehicle: pojazd* furgon*
bus: autobus* autokar*
truck: ciężarów* tir tira
bicycle: rower* motocykl* hulajnog*
road: droga drogi drodze drogę dróg drogow* autostrad* szos*
street: ulica ulicy ulicę ulice ulic uliczn* aleja alei aleje alejach
bridge: most mostu moście mosty mostów
tunnel: tunel*
driver: kierowc* kierowca
passenger: pasażer*
traffic: korki korków ruch_drogowy ruchu_drogowego
metro: metro metra tramwaj*
canal: kanał kanału cieśnin*
crew: załog* marynarz*
route: szlak* trasa trasy trasę trasie trasach
ticket: bilet*
sport: sport*
football: futbol* piłka_nożna piłki_nożnej piłkar* piłkę_nożną
team: drużyn* zespół zespoł* reprezentacj*
player: zawodnik* gracz* napastnik* bramkarz* pomocnik_drużyny zawodnicz*
coach_trainer: trener* selekcjon*
training: trening* treningow* szkoleni* szkoleń trenuj*
match: mecz* spotkanie_ligowe
goal_sport: gol gola gole goli bramk* strzelił_gola
win: wygra* zwycięzc* zwyciężczyn*
victory: zwycięst* triumf* zwycięż* wygran*
lose: przegra* straci* traci tracą utraci*
defeat: porażk* pokona* klęska
draw_tie: remis*
league: liga ligi lidze ligę ligow*
championship: mistrzostw*
champion: mistrz mistrza mistrzem mistrzyni mistrzów
cup: puchar* trofe*
tournament: turniej* kwalifikac* eliminac*
final: finał* półfinał* ćwierćfinał*
medal: medal*
olympic: olimp* paraolimp* igrzysk*
athlete: sportowiec sportowc* lekkoatlet* biegacz*
race: wyścig* maraton*
stadium: stadion* hala_sportowa arena
fan_supporter: kibic* fan fani fanów
club: klub klubu klubie kluby klubów klubow*
referee: arbiter sędziował arbitr*
doping: doping*
tennis: tenis*
basketball: koszyków* nba koszykar*
rugby_hockey: hokej* rugby siatków*
boxing_wrestling: boks boksu bokser* judo zapaśnik* zapasy
chess: szach*
swim: pływa* pływak* basen*
sport_title: tytuł*
ranking: ranking*
season: sezon*
religion: religi*
church: kościel* kościół kościoł* cerk* katedr*
pope: papież* watykan* papiesk*
bishop: biskup* arcybisk* kardynał* patriarch*
priest: ksiądz księdza księża księży kapłan* duchown* mnich* pastor* imam* rabin*
muslim: muzułm*
islam: islam*
christian: chrześc*
catholic: katoli*
orthodox: prawosław* ortodoks*
protestant: protestanck* protestanci ewangeli* luteran*
jew: żydow* żydzi żydów żyd żyda synagog*
buddhist_hindu: buddy* hindus* hinduiz* dalajlam*
mosque: meczet*
temple: świątyn* klasztor*
god: bóg boga bogu boże bosk*
prayer: modlit* modli*
faith: wiara wiary wiarę wierząc* wiernych wierni
holy: święty święta_maria święte świętego świętej pielgrzym*
christmas: boże_narodzenie bożego_narodzenia bożonarodz* świąteczn*
easter: wielkanoc*
ramadan: ramadan*
culture: kultur*
art: sztuka sztuki sztukę sztuce
artist: artyst* rzeźbiarz*
museum: muze* galeri*
film: film* kino kina kinow* reżyser* hollywood
actor: aktor*
music: muzyk* muzycz* orkiestr* opera opery jazz*
song: piosenk* śpiew* pieśń pieśni
concert: koncert*
festival: festiwal* karnawał*
theatre: teatr* spektakl* dramat* komedi* scena scenie sceny
book: książk* książek powieś* bibliotek* księgarn*
writer: pisarz* pisark* poet* poezj* literat* literack* wiersz*
author: autor autora autorem autorzy autorów autork* autorstw*
prize: nagrod* nagród laureat* nobla noblist* odznacz*
exhibition: wystaw* eksponat*
painting: obraz_olejny malarz* malarst* portret* namalow*
photo: zdjęc* foto*
video: wideo filmik* nagrani*
dance: taniec tańca tańc* balet*
fashion: moda mody modzie modow* modn*
heritage: dziedzictw* archeol*
history: histor*
tradition: tradyc* zwyczaj* obyczaj*
language: język* dwujęzy*
translate: tłumacz* przetłum* przekład*
celebrate: święto święta świąt świętow* obchod* świętuj*
holiday: wakac* urlop* ferie ferii
anniversary: rocznic* jubileusz* urodziny
ceremony: ceremon* inaugur* uroczyst*
funeral: pogrzeb* grób grobu groby cmentarz* żałob* pochowan* trumn*
commemoration: pomnik* upamiętn* hołd*
media: media mediów mediach mediom medialn*
press: prasa prasy prasie prasow*
newspaper: gazet* dziennik dziennika magazyn* tygodnik* czasopism*
journalist: dziennikar* reporter* korespond* redaktor* redakc*
television: telewiz*
radio: radio radia radiu radiow*
broadcast: transmi* emitow* nadaw*
interview: wywiad wywiadzie wywiady wywiadów
article: artykuł* felieton*
publish: publik* opublik* wydawnict* wydawc*
news: wiadomoś* nowin*
report: raport* sprawozd*
document: dokument* archiw* plik pliki akta
information: informac* informuj* poinform*
letter_mail: list listu liście listy listów poczt* mail* e-mail* e_mail*
message: przesłani* sms
programme: program* audycj*
series: serial* odcin* seria serii
celebrity: celebryt* gwiazdor*
video_game: gry_wideo gier_wideo zabawk*
education: edukac* oświat* kształc* wykształc*
school: szkoł* szkół szkoln* szkole liceum gimnazj* przedszkol*
university: uniwersyt* uczeln* wydział* akademi*
student: student* absolwent*
pupil: uczeń uczni* uczennic*
teacher: nauczyciel* profesor* pedagog* wykładow*
learn: uczy uczą uczyć nauczy*
exam: egzamin* matur*
degree_diploma: dyplom dyplomu dyplomy stypend*
society: społeczeńst* społeczn*
social: socjaln*
community: społeczność społeczności wspólnot*
family: rodzin* krewn*
child: dziec* dziecko niemow* nieletn* małolet*
woman: kobiet* kobiec* femini*
man: mężczyz* męsk*
girl: dziewczyn* dziewczęt*
boy: chłop* chłopiec chłopak*
mother: matka matki matkę matce matek mama mamy mamę macierzyń*
father: ojciec ojca ojcu ojcem tata taty
parent: rodzic* rodzice
son: syn syna synem synowi synowie synów
daughter: córk* córek
brother: brat brata bratem bracia braci
sister: siostr* sióstr
grandparent: babci* dziadek dziadk* wnuk* wnucz*
husband: mąż męża mężem mężowi małżon*
wife: żona żony żonę żonie żoną
marry: ślub* małżeńst* wesel* ożeni*
divorce: rozwód rozwod*
orphan_widow: sierot* wdow*
love: miłoś* kocha*
friend: przyjaci* przyjaź*
young: młod* nastolat*
elderly: starsz* senior* starość
adult: dorosł* pełnolet*
age: wiek_emerytalny lat_życia wieku
generation: pokole*
live: żyje żyją żyć żył żyła mieszka*
life: życi* życiow*
alive: żywy żywa żywych żywcem przy_życiu
human: ludzk*
person: człowiek* ludzi ludzie ludziom ludźmi osoba osoby osób osobę
migrant: migrant* migrac* imigr* emigr*
asylum: azyl*
visa: wiza wizy wizę wiz wizow* bezwiz*
passport: paszport*
ethnic: etnicz* plemi* rdzenn*
racial: rasow* rasa rasy
slavery: niewoln*
gay: homoseks* lesbij* lgbt* homofob* transpłc* gej geje gejów
gender: płeć płci gender*
house: dom domu domem domy domów domach
home: domow* bezdomn*
building: budyn* wieżow* blok_mieszkalny
room: pokoje pokojów sala sali salę pomieszcz*
door: drzwi* bramy_wjazdowej brama bramę
window: okno okna okien oknie
wall: mur muru mury ściana ściany ścianę ścian ogrodzen* płot
tower: wieża wieży wieże wieżę
palace: pałac* zamek zamku willa wille
office: urząd urzędu urzędzie urzędy urzędów
square: plac placu place placów
furniture: mebl* kuchni* krzes* stół stołu stole łóżk*
clothes: odzież* ubran* ubrani* sukien* kostium* tekstyl*
shoe_bag: buty butów torb* walizk* plecak*
crowd: tłum*
guest: gość gościa goście gości gościem
daily: codzien* dzienn*
hero: bohater*
volunteer: wolontar* ochotni* dobrowoln*
addiction: uzależni* nałóg
body: ciało ciała ciałem ciał zwłok*
head_skull: głowa głowę głowie głowy czaszk*
hand: ręka ręki rękę rękami ręce rąk dłoń dłoni palec palc*
eye: oko oczy oczu oczach
face: twarz*
leg: noga nogi nogę nóg stopa kolan*
shoulder: ramię ramieni* bark
mouth: usta ust ząb zęby zębów dentyst* stomatol*
hair: włos* broda brody
skin: skóra skóry skórę skórn*
bone: kość kości kręgosłup*
breathing: płuca płuc oddech* oddych* tlen tlenu
organ: żołąd* nerka nerki wątrob*
increase: zwiększ* podwyższ* powiększ*
rise: wzrós* wzros* rośnie rosną rosły wzrasta* podnios* podnieś* skoczył*
decrease: spada* spadł* spadek spadk* zmniejsz* obniż*
reduce: reduk* zreduk* skróc*
cut: cięc* cięcia obciął obcięci*
grow: rosnąc* rosnąć urós*
expand: rozszerz* poszerz* przedłuż* ekspans*
double: podwó* podwój* dwukrot* podwoi* dwa_razy
triple: potrój* trzykrot*
half: połow* połowa pół
third: jedna_trzecia jedną_trzecią
quarter: kwarta* ćwierć jedna_czwarta
most: najwięcej większośc*
many: wiele wielu dużo liczne licznych dziesiątki setki tysiące kilka kilku
few: mało niewiel* nieliczn*
more: więcej ponad bardziej
less: mniej
whole: cały całego całej cała całe wszyst*
total: łączn* ogóln* w_sumie
number: liczb* numer* cyfr* ilość ilości
sum: suma sumy sumę kwota kwoty kwotę
level: poziom*
average: średni* przeciętn*
percent: procent* odset*
part: część części częścią częściow*
divide: podział* podziel* dzieli rozdziel*
record: rekord* bezprecedens*
maximum: maksym* najwyższ*
minimum: minim* najniższ*
limit: limit* limitow*
exceed: przekrocz* przekracza* przewyższ* nadmiern*
enough: wystarcz* dość dostateczn* niewystarcz*
first: pierwsz*
last: ostatni*
next: następn* kolejn* przyszły_rok
additional: dodatkow*
size: rozmiar* wielkoś*
weight: ważył* ton tony kilogram* kilo waga wagi wagę
distance: odległoś* kilometr* metrów metry km
speed: prędkoś* szybkoś*
scale: skala skali skalę magnitud*
balance: równowag* bilans*
difference: różnic* różni odmienn*
variety: różnorodn* różne różnych rozmait*
index: indeks* wskaźnik*
statistics: statysty*
estimate: szacu* oszacow* progno* przewid*
day: dzień dnia dni dniem dniach dniu doby dobę
week: tydzień tygodn* tygodni*
weekend: weekend*
month: miesiąc* miesięc* miesięczn*
year: rok roku rokiem lata lat latach
annual: roczn* coroczn*
decade: dekad* dziesięciolec*
century: wiek wieki wieków stulec* stuleci*
millennium: tysiąclec*
hour: godzin*
minute: minut*
second_of_time: sekund*
today: dziś dzisiaj dzisiejsz*
yesterday: wczoraj* przedwczoraj
tomorrow: jutro jutrzejsz* pojutrze
morning: rano ranek rankiem porann* poran*
afternoon: popołudni* południe_dnia
evening: wieczor* wieczór
night: noc nocy nocą noce nocn* północy
spring: wiosn* wiosen*
summer: lato latem letni letnie letnich
autumn: jesień jesieni jesienią jesienn*
winter: zima zimy zimą zimow*
recent: niedawn* ostatnio
now: teraz obecn* aktualn* bieżąc*
soon: wkrótce niebawem niedługo
early: wczesn* wcześn* przedterminow*
late: późn* później spóźn*
delay: opóźn* przełoż* odroczon* odrocz*
deadline: termin terminu terminy terminów wygas*
future: przyszł*
past: przeszłoś* były byłego byłej byłych poprzedni* miniony minionych
ancient: starożytn* antycz* prehistor* dawny dawnych
moment: moment* chwil*
time: czas czasu czasie czasem czasy czasów
period: okres* epok*
date: data daty datę kalendarz* harmonogram*
long_term: długotermin* długofal*
always: zawsze stale ciągle nieustan* wieczn*
never: nigdy
often: często regularn* częsty częste częstych częściej
again: znowu znów ponowni*
repeat: powtarza* powtórz* wielokrotn*
sudden: nagle nagły nagła niespodziew*
simultaneous: jednocześ* równocześ* tymczasem
begin: zaczą* zaczę* zaczyna* początek początk* rozpocz* start startu
end: koniec końca końcu zakończ* skończ* kończ*
continue: trwa nadal wznowi* wznow* kontynu*
stop: zatrzyma* zaprzesta* stop wstrzym* przestać przestał* przestaje przestają przestań
interrupt_suspend: zawiesz* zawies* przerw*
cancel: anulow* odwołał_wizytę uniewaźn* unieważn* znies*
remain: pozosta* zostaje zostają
arrive: przyby* przyjazd* przyjech* przyjeżd*
leave: opuści* opuszcza* wyjazd* wyjech* odszed* odesz*
send: wysła* wysył* wyśle* przesła*
return: powrót powrotu powrac* powróci* wróci* wraca* zwrot zwrotu
go: idzie idą pójść poszedł poszła poszli iść jedzie jechać
come: przyjść przyszed* przychodzi* przyszli
move: ruch ruchu rusza* przemieszcz* przeniós* przeprowadz*
travel: podróż* wycieczk* wyjazd
enter: wejście wejścia wejść wszed* weszł* wjazd* wjech*
exit: wyjści* wyszed* wyszł* wyjść
flee: ucieczk* ucieka* wygnani*
cross: przekroczyć_granicę przekroczeni* przechodzi* przeszed*
bring: przynos* przyniós* przywióz* przyniesi*
carry: niesie niosą nosi nosić wozi
follow: podąża* śledzi ścig*
fall: upada* upad* upadek padł
run: bieg biegu biega* biegnie
walk: pieszo piesz* spacer*
jump: skok* skacz* skocz*
pass: przeszła przechodz* przejazd* tranzyt* przejści*
approach: zbliża* zbliży* podejśc*
throw: rzuca* rzuci* rzut rzutu
push: pcha* pchn* popchn*
pull: ciągn* wyciąg* pociągn*
leak: wyciek* przeciek*
north: północ północn*
south: południe południow* południu południa
east: wschód wschodu wschodzie wschodni*
west: zachód zachodzie zachodni*
near: blisko pobliż* niedalek* bliski*
far: daleko dalek* odległ*
think: myśl* pomyśl*
know: wie wiedzą wiedzieć wiedzia* zna znają wiedza wiedzy znan*
believe: wierzy wierzyć wierzą uwierzy*
hope: nadziej* optymi*
fear: strach* boi_się obaw* panik* boją lęk lęku lęki
want: chce chcą chcieć chcia* wola woli
wish: życz* pragn*
need: potrzeb* niezbędn* koniecz*
understand: rozumie* zrozum* nieporozum*
remember: pamię* wspomn* wspomin* przypomn* przypomin*
forget: zapomn* zapomin*
decide: zdecyd* postanow* decyduj*
decision: decyz*
choose: wybiera* wybór wyboru opcj*
plan: plan planu plany planów planuj* planow* zaplanow*
intend: zamiar* zamierza* celowo
expect: oczekiw* oczekuj* spodziew*
consider: rozważ* rozpatr* uważa*
doubt: wątp* sceptyc*
uncertain: niepewn* nieznan* niejasn*
surprise: zaskocz* niespodziank* zdziwi* szok* szok zdumi*
anger: gniew* złość wściek* oburz*
happy: szczęśliw* radość radości zadowol* ciesz* satysf*
sad: smut* traged* tragicz* żal żalu
worry: martwi* niepoko* zaniepok* zmartw* obawia*
regret: żałuj* ubolew*
apologise: przepros* przeprasza*
trust: zaufa* ufa wiarygodn* nieufn* ufnoś*
opinion: opini* pogląd* zdanie zdaniem
opinion_poll: sondaż* ankiet*
criticise: kryty* skryty*
praise: pochwal* pochwał* chwali* oklask* pochwali*
welcome: wita* powita* przywita*
condemn: potępi* potępia*
reject: odrzuc* weto
refuse: odmówi* odmow* odmawia*
accept: akcept* zaakcept* przyją* przyję* przyjmuj* przyjmow*
promise: obiec* obietn* zobowiąz* obiecu*
warn: ostrzeg* ostrzeż* przestrzeg*
demand: żąda* domaga* zażąda* wymaga* popyt*
ask: prosi* popros* pyta zapyta* prośb*
request: wniosek wniosk* petycj* wniosku
urge_call: wezwa* wzywa* apel* zaapel*
admit: przyzna* uzna*
deny: zaprzecz* dementi* zdement*
question: pytani* pytań
answer: odpowiad* zareag* reakc* reaguj* odpowiedź odpowiedzi odpowiedział* odpowiedzieć
explain: wyjaśni* tłumaczy objaśn* wyjaśnia*
propose: propon* propozycj* zapropon*
recommend: rekomend* zalec* poleca*
advise: dorad* doradc* radzi porad*
invite: zapros* zaproś* zaprasza* zaproszeni*
thank: dzięku* podzięk* wdzięcz*
congratulate: gratul* pogratul*
honour: honor* zaszczyt* prestiż*
respect: szacun* szanow* szanuj* godność godności
insult: obraża* obrazi* zniesław* nienawi*
convince: przekon*
discuss: omówi* omawia* dyskus* debat* dyskut*
speech: przemów* przemaw* wystąpie* mówi* mowa mowy
word: słów słowo słowa słowem słowami słowach
voice: głos głosu głosem
lie: kłam*
truth: prawda prawdy prawdę prawdzie
secret: tajn* tajemn* sekret* poufn*
silence: cisz* milcz* cicho
laugh: śmiech* śmiej* żart* uśmiech* humor*
cry: płacz* płaka* łzy krzyk* krzycz*
dream: marze* marzy* sny
feel: uczuc* czuje czują czuł poczu* emoc*
attention_focus: uwaga uwagę uwagi skup* koncentr*
interest: interes* zaintereso* ciekaw*
encourage: zachęc* inspir* motyw*
die: umar* umier* zmar* śmier* zginę* zgin* martw* śmierteln*
help: pomaga* pomóc pomógł pomogł* pomoż*
support: wspar* wspier* popar* popiera*
oppose: sprzeciw* opór oporu stawia_opór
protect: ochron* chroni* zabezpiecz*
prevent: zapobie* zapobieg* uniemożliw* prewenc*
avoid: uniknąć omija* unikn* unika unikać unikają
allow: pozwol* pozwala* zezwol* zezwal* licencj* umożliw*
approve: zatwierdz* ratyfik* uchwal* aprob*
compel: zmus* przymus* zmusz*
try: próbow* próbuj* stara_się wysił* spróbow* próba próby
show: pokaza* pokazuj* wykaza*
performance: występ* rozryw* cyrk*
change: zmian* zmieni* zmienia*
transform: przekształc* transform* przemian*
create: stworz* tworz* utworz* założyciel* założy*
build: zbudow* wybudow* buduj* odbudow*
open: otwar* otwier* otworz*
close: zamkn* zamyka* zamknię*
use: używa* użyc* użyt* wykorzyst* użytkown* stosow*
make: robi* zrobi*
act: działa* czyn czyny akt
give: dał dała dali dać daje dają
take: wziął wzięł* wziąć bierze biorą brać
get_receive: otrzyma* dosta* uzyska* otrzymuj*
keep: zachowa* utrzym* przechow*
find: znaleź* znalaz* znajd* znajdz*
search: szuka* poszuk* wyszuk*
see: widzi* widzie* zobacz* widoczn*
look: patrz* ogląda* widz widzów widzowie spojrz*
hear: słysz* słucha* usłysz*
read: czyta* czytel* przeczyt*
write: pisa* napisa* pisze piszą
play: gra grał* zagra* gry grę grają grać
eat: jeść jedzą obiad* śniadan* kolac* kucharz*
drink: pić pije napój napoj* wypi*
sleep: spać śpi śpią spał
wait: czeka* kolejk* poczek*
hold: trzyma* przeprowadzi* odbyw* odbyło_się
lead: prowadz* kieruj* kierowan*
control: kontrol*
check_verify: sprawdz* weryfik* inspekc*
monitor: monitor* obserw*
solve: rozwiąz* rozwiązywa*
fail: niepowodz* zawiód* zawiod* nie_udało
succeed: sukces* udało_się osiąg* odniós*
cause: spowod* powoduj* przyczyn* wywoła*
affect: dotkn* dotycz* dotknięt*
impact: skutk* skutek efekt* konsekwenc*
influence: wpływ wpływu wpływa* wpłyn*
include: zawier* obejm* włącz* zawart*
appear: pojawi* pojawia* powsta*
happen: zdarz* wydarz* doszło dzieje stało_się
become: staje stanie_się stał stała stało stali
develop: rozwój rozwoj* rozwij* opracow*
improve: popraw* ulepsz* moderniz* lepsz* lepiej
worsen: pogorsz* pogarsz* gorsz* gorzej
strengthen: wzmocn* wzmac* umocn*
weaken: osłab*
restore: przywróc* przywrac* odnow* renow* rehabil*
replace: zastąp* zastęp* następca następc* wymian*
reveal: ujawn* ujawni*
hide: ukry* schowa* ukryw*
sign: podpis*
symbol: symbol* sygnał* znak znaku znaki
implement: wdroż* wdraż* realiz* wykona* zrealiz*
launch: uruchom* wprowadz* inicjuj* zainicj*
prepare: przygotow*
participate: udział udziału uczestni* bierze_udział
separate: oddziel* osobn* izol*
connect: połącz* łącz* związa* powiąz*
compare: porówn*
measure: środki środków krok kroki kroków inicjatyw* działani*
measurement: pomiar* mierz* zmierz*
depend: zależ*
exchange: wymiany
offer: ofer* oferuj* zaofer*
provide: zapewn* udziel*
deliver: dostarcz* doręcz*
break: złam* przełam* pękł* pękni*
hit: trafi* uderz*
repair: napraw* remont*
clean: czyst* czyszcz* sprząt* higien* oczyszcz*
eliminate: elimin* usun* usuw* zlikwid* likwid*
add: dodał* dodaj* dodat*
application: aplik* ubiega*
ensure: gwarant* zagwarant*
serve: służy* służb*
service: usług* serwis* służba służby
reach: sięg* dotar* dociera*
collect: zebra* zbiera* zbiór kolekcj* zbioru zbiory zbiorów
fill: wypełn* napełn*
cover: pokry* obejmow*
put: położ* postaw* umieszcz* ustaw*
basis: podstaw* bazuj* baza bazy
attract: przyciąg* atrakc*
harm: szkodliw* zaszkodz* szkodzi*
risk: ryzyk*
spread: rozprzestrz* szerz* rozpowszech*
turn: skręc* obrac* zakręt* obrót obrotu obróci*
hinder: utrudn* przeszk*
accompany: towarzysz* eskort*
abandon: porzuc* opuszczon*
recognise: uznan* rozpozn*
assess: ocen* oceni*
register: rejestr* zarejestr*
stand: stoi stoją stać
seat: siedzi* krzesło fotel* miejsc_siedzących
lack: brakuj* nieobec*
benefit: korzyś* korzyst* zalet*
new: nowy nowa nowe nowych nowego nowej nowym nową
old: stary stara stare starych starego starej
big: duży duża duże dużych dużego dużej wielki* większ* największ* ogromn* gigant*
great: wspaniał* wybitn*
small: mały mała małe małych niewielk* drobn* mniejsz*
long: długi długa długie długich długo długoś*
short: krótk* krótki*
high: wysok* wyższ*
low: nisk* niższ*
good: dobry dobra dobre dobrych dobrze
bad: zły złe złych źle
important: ważn* istotn* kluczow* znacząc* znaczn*
main: główn*
special: specjaln* szczegól* wyjątk* specyficz*
possible: możliw* prawdopodobn* potencj* prawdopodob*
impossible: niemożliw*
difficult: trudn* ciężk* wyzwani*
easy: łatw* ułatw*
simple: uproszcz* prosty prosta proste prostych prostego
complex: skomplik* złożon* kompleks*
strong: siln* mocn* siła siły siłę
weak: słab* krucho kruch*
serious: poważn* powag*
danger: niebezpiecz* groźn*
safe: bezpieczny bezpieczna bezpieczne bezpiecznie
clear: jasn* wyraźn* oczywist* przejrzyst*
true: prawdziw* autentycz*
false: fałsz* podrob* nieprawdz*
real: rzeczywist* realn* naprawdę
same: taki_sam jednakow* identycz*
similar: podobn* analogicz*
other: inny inna inne innych innego innej innym
public: publiczn*
private: prywatn* osobist*
local: lokaln* miejscow*
joint: wspóln* wzajemn*
popular: popularn*
famous: słynn* znany znana sławn*
effective: skuteczn* efektywn*
hot: gorąc*
cold: zimn* chłod*
beautiful: piękn*
fast: szybk*
slow: powoln* wolniej stopniow* powoli
ready: gotow*
full: całkowi* kompletn* pełny pełna pełne pełnych pełnego pełnej
empty: pust*
heavy: ciężki ciężka ciężkie
light: światł* lamp* lekki lekka
deep: głębok* głęb*
wide: szerok*
dark: ciemn* mrok*
modern: nowoczesn* współczes*
temporary: tymczasow* przejściow*
stable: stabil* niestabil*
urgent: piln* niezwłocz*
strange: dziwn* niezwykł* rzadk*
normal: normal* zwykł* zwyczajn*
direct: bezpośredn* wprost
sole: jedyn* unikat*
strategic: strateg* taktycz*
white: biały biała białe białych białego białej
black: czarny czarna czarne czarnych czarnego czarnej
red: czerwon*
green: zielon*
blue_yellow: niebiesk* żółt* błękit*
colour: kolor* barw*
active: aktywn* działalnoś*
mandatory: obowiązk*
positive: pozytyw*
negative: negatyw*
fair: uczciw* niesprawied*
brave: odważn* odwag* dzieln*
cruel: okrutn* brutaln*
mistake: błąd błęd* pomył*
correct: prawidłow* dokładn* precyz*
virtual_remote: wirtual* zdaln*
absolute: absolutn*
problem: problem*
solution: rozwiązani*
reason: powód powod* powody motyw
result: wynik* rezultat*
aim: cel celem celu zadani*
manner: sposób sposob* metod*
place: miejsc*
zone: strefa strefy strefie stref obszar*
centre: centrum centra central* ośrod*
side: stron* strona bok boku
edge: krawęd* skraj*
case: przypad* sprawa sprawy sprawę sprawie spraw
situation: sytuac* okoliczn*
condition: warun*
fact: fakt faktu fakty faktów
example: przykład*
role: rola roli rolę role
function: funkc*
system: system* mechaniz*
process: proces procesy procesie procedur*
project: projekt*
group: grup*
list: lista listę listach listą wykaz*
map: mapa mapy mapę map
name: imię imienia imiona nazw* nazwisk*
story: opowie* opowiad* historyjk*
idea: idea idei pomysł* koncepc*
image: obraz obrazu obrazy wizerun*
opportunity: szans* okazj* możliwoś*
event: wydarzeni* zdarzeni* incydent*
trend: trend* tendencj*
pressure: presj* ciśnien* nacisk*
order: rozkaz* porząd* nakaz*
norm: zasad* reguł* norma normy norm standard*
quality: jakoś*
progress: postęp*
thing: rzecz rzeczy przedmiot* obiekt obiektu obiekty obiektów obiekcie
stone: beton* cegł* cement* skał* kamień kamieni*
paper_glass: papier* szkło szkła
bread: chleb* mąka mąki piekar*
meat: mięso mięsa mięsn* kiełbas*
milk: mlek* mlecz* masło masła jaja jaj serów
fruit_vegetable: owoc* warzyw* ryż ryżu ziemniak* pomidor* jabł*
sugar_salt: cukier cukr* sól soli
coffee_tea: kawa kawy kawę herbat*
container: kontener* skrzyn* paczk* pojemnik*
gift: prezent* upomin*
network: sieć sieci
position: stanowisk* pozycj*
status: status*
identity: tożsamoś*
value: wartoś*
alternative: alternatyw*
topic: temat*
shape: forma formy formę form kształt*
model: model modelu modele modeli typ typu typy
structure: struktur*
line: linia linii linię linie
point: punkt punktu punkty punktów
theory: teori* hipotez*
priority: prioryt*
agenda_programme: porządek_obrad porządku_obrad agend*
stage: etap* faza fazy fazie
ability: zdoln* umiejętn* talent* kompetenc*
character: osobowoś* postać postaci charakter charakteru charaktery charakterem
mystery: zagad* tajemnicz*
gambling: loteri* kasyn* hazard*
luck: szczęści* pech pecha
experience: doświadcz*
career: karier*
engineer: inżyn*
exist: istnie*
tool: narzędz* instrument*
source: źród*
version: wersj*
professional: zawodow* profesjon* zawód zawodu
presence: obecnoś*
text: tekst tekstu teksty tekstów
design: projektant* zaprojekt* wzornict*
pride: dumn* duma dumy dumę dumą
domestic: wewnętrzn* krajow*
battery: bateri* akumulator*
origin: pochodz* pierwotn*
""",
)
