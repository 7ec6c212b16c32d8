"""German: verbs of saying in all forms, names and roles, amounts, credits, the words of concepts."""

from retold.languages.pack import (
    Amounts,
    Credits,
    CueClass,
    Example,
    Furniture,
    Marks,
    Names,
    Pack,
    Paradigm,
    Shades,
    Speech,
)

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
    speech=Speech(
        paradigms={
            "": Paradigm(finite="e st t en te test ten tet", base="en", participle="ge~t", subjunctive="e"),
            "er": Paradigm(finite="e st t en te test ten tet", base="en", subjunctive="e", participle="t"),
            "d": Paradigm(finite="e est et en ete eten", base="en", participle="ge~et", subjunctive="e"),
            "ed": Paradigm(finite="e est et en ete eten", base="en", subjunctive="e", participle="et"),
            "n": Paradigm(finite="e st t n te ten", base="n", participle="ge~t", subjunctive="e"),
            "en": Paradigm(finite="e st t n te ten", base="n", subjunctive="e", participle="t"),
            "f": Paradigm(finite="-"),
            "b": Paradigm(finite="-", base="-"),
            "i": Paradigm(base="-"),
            "p": Paradigm(participle="-"),
            "sprechen": Paradigm(finite="spreche sprichst spricht sprechen sprach sprachen spräche", base="sprechen"),
            "treten": Paradigm(finite="trete tritt treten trat traten", base="treten"),
            "geben": Paradigm(finite="gebe gibt geben gab gaben gäbe", base="geben"),
            "nehmen": Paradigm(finite="nehme nimmt nehmen nahm nahmen", base="nehmen"),
            "werfen": Paradigm(finite="werfe wirft werfen warf warfen", base="werfen"),
            "schreiben": Paradigm(finite="schreibe schreibt schreiben schrieb schrieben", base="schreiben"),
            "weisen": Paradigm(finite="weise weist weisen wies wiesen", base="weisen"),
            "heben": Paradigm(finite="hebe hebt heben hob hoben", base="heben"),
            "halten": Paradigm(finite="halte hält halten hielt hielten", base="halten"),
            "raten": Paradigm(finite="rate rät raten riet rieten", base="raten"),
            "rufen": Paradigm(finite="rufe ruft rufen rief riefen", base="rufen"),
            "fahren": Paradigm(finite="fahre fährt fahren fuhr fuhren", base="fahren"),
            "schließen": Paradigm(
                finite="schließe schließt schließen schliesse schliesst schliessen schloss schlossen", base="schließen"
            ),
            "finden": Paradigm(finite="finde findet finden fand fanden", base="finden"),
            "bieten": Paradigm(finite="biete bietet bieten bot boten", base="bieten"),
            "laden": Paradigm(finite="lädt laden lud luden", base="laden"),
            "lassen": Paradigm(finite="lasse lässt lassen ließ ließen liess liessen", base="lassen"),
            "gehen": Paradigm(finite="gehe geht gehen ging gingen", base="gehen"),
            "stehen": Paradigm(finite="stehe steht stehen stand standen", base="stehen"),
            "kommen": Paradigm(finite="komme kommt kommen kam kamen", base="kommen"),
            "sehen": Paradigm(finite="sehe sieht sehen sah sahen", base="sehen"),
            "streiten": Paradigm(finite="streite streitet streiten stritt stritten", base="streiten"),
            "bringen": Paradigm(finite="bringe bringt bringen brachte brachten", base="bringen"),
            "denken": Paradigm(finite="denke denkt denken dachte dachten", base="denken"),
            "kennen": Paradigm(finite="kenne kennt kennen kannte kannten", base="kennen"),
            "nennen": Paradigm(finite="nenne nennt nennen nannte nannten", base="nennen"),
            "wissen": Paradigm(finite="weiß weiss wissen wusste wussten wisse", base="wissen"),
            "heißen": Paradigm(
                finite="heißt heißen hieß hießen heiße heisst heissen hiess hiessen heisse", base="heißen"
            ),
            "lesen": Paradigm(finite="lese liest lesen las lasen", base="lesen"),
            "bitten": Paradigm(finite="bitte bittet bitten bat baten", base="bitten"),
            "schwören": Paradigm(finite="schwört schwören schwor schworen", base="schwören"),
            "legen": Paradigm(finite="lege legt legen legte legten", base="legen"),
            "wenden": Paradigm(finite="wendet wenden wandte wandten wendete", base="wenden"),
            "schreien": Paradigm(finite="schreit schreien schrie schrien", base="schreien"),
            "lügen": Paradigm(finite="lügt lügen log logen", base="lügen"),
            "ziehen": Paradigm(finite="zieht ziehen zog zogen", base="ziehen"),
            "tun": Paradigm(finite="tue tut tun tat taten", base="tun"),
            "schlagen": Paradigm(finite="schlage schlägt schlagen schlug schlugen", base="schlagen"),
            "tragen": Paradigm(finite="trage trägt tragen trug trugen", base="tragen"),
            "scheiden": Paradigm(finite="scheidet scheiden schied schieden", base="scheiden"),
            "bleiben": Paradigm(finite="bleibe bleibt bleiben blieb blieben", base="bleiben"),
            "greifen": Paradigm(finite="greift greifen griff griffen", base="greifen"),
        },
        cues=(
            CueClass(
                name="say",
                frames="quotation that question clause addressee fronted passive",
                verbs="""
                    sag gesagt|p erklär|er mein gemeint|p beton|er behaupt|ed versicher|en berichtet|p bericht|d
                    erzähl|er erläuter|en äußer geäußert|p äusser geäussert|p bemerk|er |schreiben geschrieben|p antwort|d geantwortet|p
                    erwider|en entgegn|d entgegnet|p bekräftig|er unterstreicht|f unterstreichen|b unterstrich|f
                    unterstrichen|f unterstrichen|p bestätig|er beteuer|en versprech|i ver|sprechen versprochen|p
                    kritisier|er klag geklagt|p beklag|er warn gewarnt|p mahn gemahnt|p monier|er rüg gerügt|p lob
                    gelobt|p |schwören geschworen|p gelob|er prophezei|er prognostizier|er schätz geschätzt|p verrat|i
                    ver|raten wiederhol|er argumentier|er resümier|er bilanzier|er konstatier|er kommentier|er
                    präzisier|er konkretisier|er spezifizier|er analysier|er ergänz|er informier|er signalisier|er
                    twitter|n getwittert|p poste|f post|d gepostet|p tweet|d bloggt|f verkünd|ed verlaut|d |rufen
                    gerufen|p |schreien geschrien|p brüll gebrüllt|p flüster|n geflüstert|p murmel|n gemurmelt|p
                    frotzel|n spott|d spöttel|n gespottet|p scherz gescherzt|p witzel|n höhn gehöhnt|p läster|n
                    konter|n gekontert|p schimpf geschimpft|p polter|n gepoltert|p wetter|n gewettert|p schwärm
                    geschwärmt|p jubel|n stöhn seufz geseufzt|p grummel|n brumm knurr zisch raun geraunt|p stammel|n
                    stotter|n hauch mutmaß gemutmaßt|p vermut|ed orakel|n philosophier|er plauder|n gestand|f gesteh|i
                    ge|stehen gestanden|p beicht|d bekenn|i be|kennen insistier|er protestier|er appellier|er
                    plädier|er dozier|er referier|er widersprech|i wider|sprechen widersprochen|p
                    offenbar|er enthüll|er protokollier|er notier|er befand|f befunden|p urteil geurteilt|p folger|n
                    gefolgert|p begründ|ed garantier|er dementier|er vernein|er bejah|er bedauer|en beschwer|er
                    beschwichtig|er relativier|er sinnier|er übermittel|en unterricht|ed anvertraut|p fluch geflucht|p
                    schluchz schmunzel|n  tön getönt|p donner|n gedonnert|p skandier|er flachs unk
                    geunkt|p sekundier|er formulier|er gab|f_an hinzugefügt|p mitgeteilt|p eingeräumt|p angekündigt|p
                    angemerkt|p bekanntgegeben|p klargestellt|p festgestellt|p ausgeführt|p dargelegt|p festgehalten|p
                    hervorgehoben|p zugegeben|p angegeben|p ausgesagt|p hingewiesen|p hinzugesetzt|p nachgelegt|p
                    eingewandt|p eingewendet|p zurückgewiesen|p vorgerechnet|p klargemacht|p vorausgesagt|p
                    vorhergesagt|p nachgefragt|p herausgestellt|p fortgefahren|p angedeutet|p nahegelegt|p
                    bekanntgemacht|p aufgeklärt|p ausgerufen|p entgegengehalten|p dagegengehalten|p
                    angeführt|p beigepflichtet|p beschied|f be|scheiden beschieden|p
                    suggerier|er insinuier|er kolportier|er munkel|n gemunkelt|p tratsch lamentier|er postulier|er statuier|er
                    deklarier|er rekapitulier|er rapportier|er kalauer|n bell wisper|n gewispert|p säusel|n gesäuselt|p
                    träller|n schwadronier|er fabulier|er phantasier|er fantasier|er weissag winsel|n wimmer|n jauchz prahl
                    geprahlt|p flunker|n geflunkert|p schwindel|n geschwindelt|p retournier|er meld|d gemeldet|p entfuhr|f entfährt|f funk
                    gefunkt|p mail gemailt|p konzedier|er rezitier|er paraphrasier|er telegrafier|er
                """,
            ),
            CueClass(
                name="say, parted",
                frames="quotation that question clause infinitive fronted addressee",
                verbs="""
                    füg_hinzu füg_an teil_mit merk_an |geben_an |geben_zu_bedenken |geben_zu_protokoll
                    bietet|f_an bieten|f_an bot|f_an boten|f_an angeboten|p |geben_zu_verstehen stell_klar stell_fest stell_heraus stell_in_aussicht führ_aus
                    |heben_hervor |weisen_hin |weisen_darauf_hin |fahren_fort |wenden_ein |werfen_ein setz_hinzu leg_nach leg_dar
                    rechn|d_vor rechn|d_damit mach_klar mach_deutlich mach_geltend pflicht|d_bei stimm_zu deut|d_an
                    schieb|f_nach schob|f_nach |halten_fest |halten_entgegen |halten_dagegen |halten_vor vorgehalten|p hak_nach |gehen_davon_aus
                    |gehen_aus |lassen_wissen |lassen_verbreiten |lassen_vermelden |lassen_verlautbaren |lassen_dementieren |lassen_mitteilen |lassen_ausrichten |lassen_erklären |lassen_verlauten
                    |lassen_durchblicken |lassen_verkünden |lassen_offen |rufen_aus |rufen_dazwischen |rufen_zu |treten_entgegen
                    |bringen_vor |tragen_vor lenk_ein plauder|n_aus |sehen_als_erwiesen_an |kommen_zu_dem_schluss |kommen_zum_schluss
                    |kommen_zum_ergebnis |kommen_zu_dem_ergebnis leg_wert_auf_die_feststellung frag_nach frag_zurück
                    fass_zusammen |bringen_auf_den_punkt tob sag_aus sag_voraus sag_vorher sag_zu |gehen_davon_aus
                    pack_aus red|d meld|d_sich_zu_wort meld|d_zu_wort gift|d stichel|n nöl quengel|n hinterfrag|er
                    |finden |denken mein tadel|n zürn grantel|n seufz schnauf stöhn gesteh|d nuschel|n raunz schäum
                    frohlock triumphier|er moser|n murr kreisch jammer|n ächz fleh bettel|n replizier|er parier|er
                    proklamier|er ätz feix räsonier|er ulk blaff motz maul nörgel|n groll verlautbar|er
                    untermauer|n skizzier|er predig diagnostizier|er attestier|er bescheinig|er diktier|er ereifer|er_sich
                    |bringen_zum_ausdruck |lassen_anklingen leg_wert_darauf drang|f_darauf |geben_die_parole_aus
                    verlieh|f_der_hoffnung_ausdruck verlieh|f_der_überzeugung_ausdruck verleiht|f_der_hoffnung_ausdruck
                    mach_darauf_aufmerksam setz_sich_dafür_ein poch_darauf dräng_darauf drück_die_hoffnung_aus
                    |geben_der_hoffnung_ausdruck |geben_der_überzeugung_ausdruck |treten_dafür_ein warb|f_dafür wirbt|f_dafür
                    plädier|er_dafür stimm_überein |kommen_überein |bringen_ins_gespräch |bringen_ins_spiel |ziehen_in_zweifel
                    echauffier|er_sich mokier|er_sich brüst|d_sich rühm_sich bedank|er_sich entschuldig|er_sich
                    überleg|er vermeld|ed versetz|er schnaub keuch schmetter|n fauch schilder|n geschildert|p
                    zugesichert|p sicher|n_zu beschwichtig|er
                """,
            ),
            CueClass(
                name="concede",
                frames="quotation that question clause infinitive fronted addressee object",
                verbs="""
                    räum_ein kündig_an |geben_bekannt |geben_zu |schließen_aus |schlagen_vor mahn_an reg_an prangert|f_an prangerte|f_an
                    behält|f_sich_vor behielt|f_sich_vor behielten|f_sich_vor behalten|f_sich_vor vorbehalten|p propagier|er
                    |werfen_vor |weisen_zurück stell_in_frage zweifel|n_an meld|d_an lehn_ab |nehmen_in_schutz
                    |weisen_von_sich leg_zur_last leg_nahe leg_fest schätz_ein schränk_ein
                    eingeräumt|p angekündigt|p zugegeben|p ausgeschlossen|p vorgeschlagen|p angemahnt|p angeregt|p
                    vorgeworfen|p zurückgewiesen|p abgelehnt|p angezweifelt|p angedroht|p
                """,
            ),
            CueClass(
                name="say, joined",
                frames="quotation that question clause infinitive fronted",
                verbs="""
                    mitteil hinzufüg ankündig einräum anmerk klarstell feststell ausführ darleg nachleg vorrechn|d
                    andeut|d hinzusetz bekanntmach zusicher|n nachhak herausstell klarmach vormach beipflicht|d
                    bekanntgab|f bekanntgaben|f bekanntgibt|f angab|f angaben|f angibt|f zugab|f zugaben|f zugibt|f
                    hinwies|f hinwiesen|f hinweist|f zugeben|b bekanntgeben|b hinweisen|b hervorheben|b
                    einwenden|b vorwerfen|b ausschließen|b vorschlagen|b voraussagen|b anführen|b zurückweisen|b
                    entgegenhalten|b festhalten|b hervorhob|f hervorhoben|f hervorhebt|f einwandte|f einwandten|f
                    einwendet|f vorwarf|f vorwarfen|f vorwirft|f ausschloss|f ausschließt|f vorschlug|f vorschlugen|f
                    vorschlägt|f aussagte|f aussagten|f aussagt|f zusagte|f zusagten|f zusagt|f vorhersagte|f
                    voraussagte|f anführte|f anführten|f weitergab|f entgegenhielt|f festhielt|f festhielten|f
                    herausfand|f herausfanden|f nahelegt|f nahelegte|f gab|f_bekannt gaben|f_bekannt gibt|f_bekannt
                """,
            ),
            CueClass(
                name="hear",
                frames="quotation that clause told_in fronted",
                verbs="bekannt|p |heißen_es |gehen_hervor hervorgeht|f hervorging|f geheißen|p verlaut|d vernehmen|b_zu hören|b_zu lesen|b_zu",
            ),
            CueClass(
                name="state of mind",
                frames="that question clause infinitive fronted stative",
                verbs="""
                    überzeugt|p sicher|p zuversichtlich|p |bleiben_dabei erinner|n_sich |lassen_offen beharr_darauf
                    beharr|er_darauf besteh|f_darauf bestand|f_darauf
                """,
            ),
            CueClass(
                name="speak of",
                frames="that clause infinitive object prepositional",
                verbs="""
                    |gehen_von_…_aus |weisen_auf_…_hin hingewiesen|p_auf setz_sich_für_…_ein |treten_für_…_ein |sprechen_von gesprochen|p_von |schreiben_von bericht|d_von bericht|d_über
                    berichtet|p_über berichtet|p_von informier|er_über verwies|f_auf |weisen_auf verweis|f_auf
                    verweist|f_auf verweisen|f_auf verwiesen|p_auf träum_von zweifel|n_an hoff_auf plädier|er_für
                    appellier|er_an entschuldig|er_sich_für entschuldigt|p_für bedank|er_sich_für protestier|er_gegen droh_mit gedroht|p_mit klag_über pocht|f_auf pochte|f_auf
                    pochten|f_auf drängt|f_auf drängte|f_auf dräng_auf gedrängt|p_auf warb|f_um wirbt|f_für warb|f_für wirbt|f_um
                    erzähl|er_von schwärm_von
                    quittier|er_mit bezichtig|er |sprechen_sich_für_…_aus |sprechen_sich_gegen_…_aus |sprechen_sich_für |sprechen_sich_gegen ausgesprochen|p_sich_für
                    ausgesprochen|p_sich_gegen
                    verwies|f_darauf |weisen_darauf verweis|f_darauf verweist|f_darauf
                    verweisen|f_darauf verwiesen|p_darauf |weisen_daraufhin warn_davor gewarnt|p_davor rechn|d_damit
                    gerechnet|p_damit plädier|er_dafür protestier|er_dagegen droh_damit gedroht|p_damit klag_darüber
                    bericht|d_davon bericht|d_darüber berichtet|p_davon informier|er_darüber hoff_darauf zweifel|n_daran
                    dräng_darauf gedrängt|p_darauf poch|er_darauf |sprechen_davon gesprochen|p_davon träum_davon
                    erzähl|er_davon appellier|er_daran |sprechen_sich_dafür |sprechen_sich_dagegen warb|f_dafür beruft|f_sich_darauf berief|f_sich_darauf beriefen|f_sich_darauf
                """,
            ),
            CueClass(
                name="expect",
                frames="that clause infinitive object prepositional deniable",
                verbs="rechn|d_mit gerechnet|p_mit glaub_an geglaubt|p_an zweifel|n_an gezweifelt|p_an",
            ),
            CueClass(
                name="exclude",
                frames="that clause object deniable",
                verbs="|schließen_aus",
            ),
            CueClass(
                name="urge",
                frames="that clause infinitive object prepositional urged",
                verbs="""
                    warn_vor gewarnt|p_vor |bitten_um gebeten|p_um |rufen_zu_…_auf |rufen_zur_…_auf |rufen_zum_…_auf |rufen_zu |rufen_zur |rufen_zum mahn_zu mahn_zur
                    mahn_zum gemahnt|p_zu gemahnt|p_zur gemahnt|p_zum ermahn|er_zu ermahn|er_zur ermahn|er_zum
                    dräng_auf dräng_zu dräng_zum dräng_zur gedrängt|p_auf gedrängt|p_zu gedrängt|p_zur ersuch|er_um
                    forder|n_zu_…_auf forder|n_zum_…_auf forder|n_zur_…_auf aufgerufen|p_zu aufgerufen|p_zum aufgerufen|p_zur
                    aufgefordert|p_zu aufgefordert|p_zum aufgefordert|p_zur
                """,
            ),
            CueClass(
                name="cite",
                frames="object cited",
                verbs="zitier|er",
            ),
            CueClass(
                name="no saying",
                frames="prepositional",
                verbs="meld|d_sich gemeldet|p_sich meld|d_krank gemeldet|p_krank |schließen_sich |schließen_in gemeldet|p_als",
            ),
            CueClass(
                name="stand written",
                frames="quotation that clause told_in named",
                verbs="|stehen |stehen_geschrieben",
            ),
            CueClass(
                name="clear",
                frames="that question told_in named",
                verbs="|stehen_fest klar|p",
            ),
            CueClass(
                name="express",
                frames="object that addressee",
                verbs="|sprechen_aus ausgesprochen|p bekund|ed",
            ),
            CueClass(
                name="blame",
                frames="object",
                verbs="""
                    mach_dafür_verantwortlich mach_verantwortlichmach_zum_vorwurf
                    stell_in_abrede red|d_klein
                """,
            ),
            CueClass(
                name="call on",
                frames="infinitive object",
                verbs="|weisen_an angewiesen|p |rufen_auf |rufen_dazu_auf aufgerufen|p forder|n_auf aufgefordert|p",
            ),
            CueClass(
                name="ask",
                frames="quotation question fronted clause addressee",
                verbs="frag gefragt|p erkundig|er nachgefragt|p wunder|n rätsel|n gerätselt|p grübel|n will|f_wissen",
            ),
            CueClass(
                name="believe",
                frames="that question clause fronted",
                verbs="""
                    |nehmen_an angenommen|p glaub geglaubt|p |denken gedacht|p hoff gehofft|p befürcht|ed erwart|ed
                    vermut|ed bezweifel|en zweifel|n ahn geahnt|p |finden träum geträumt|p überzeug|er
                    wett|d vertrau|er argwöhn schlussfolger|n unterstell|er kalkulier|er spekulier|er |gehen_davon_aus
                    staun bestreit|i be|streiten bestritten|p leugn|d geleugnet|p
                """,
            ),
            CueClass(
                name="feel",
                frames="quotation that question clause infinitive fronted prepositional",
                verbs="freu_sich sorg_sich wunder|n_sich fürcht|d ärger|n_sich beschwer|er_sich empör|er_sich",
            ),
            CueClass(
                name="advise",
                frames="infinitive that",
                verbs="|raten_ab |raten_davon_ab droh gedroht|p",
            ),
            CueClass(
                name="accuse",
                frames="object infinitive that",
                verbs="beschuldig|er bezichtig|er verdächtig|er",
            ),
            CueClass(
                name="find",
                frames="that question fronted",
                verbs="""
                    zeig gezeigt|p bedeut|ed besag|er beobacht|ed beweis|i be|weisen bewies|f erkenn|i er|kennen
                    erkannt|p herausgefunden|p |finden_heraus nachgewiesen|p |weisen_nach dargelegt|p ergab|f er|geben ergeben|p |wissen gewusst|p erfuhr|f er|fahren beschloss|f be|schließen
                    beschlossen|p entschied|f ent|scheiden entschieden|p vereinbar|er verschweig|i |lesen erinner|en
                    |schließen geschlossen|p
                """,
            ),
            CueClass(
                name="demand",
                frames="that clause object addressee fronted",
                verbs="""
                    forder|n gefordert|p verlang|er |bitten gebeten|p wünsch gewünscht|p empfehl|i empfiehlt|f
                    empfehlen|b empfahl|f empfahlen|f empfohlen|p befahl|f befiehlt|f befehlen|b befohlen|p ordn|d_an
                    beantrag|er erbat|f er|bitten erbeten|p ermahn|er ersuch|er |raten geraten|p vorgeschlagen|p
                    angemahnt|p angeregt|p  
                    
                     aufgefordert|p
                """,
            ),
            CueClass(
                name="show",
                frames="object that clause quotation prepositional",
                verbs="zeig_sich |geben_sich verbat|f_sich verbittet|f_sich",
            ),
            CueClass(
                name="hold",
                frames="object that clause complemented",
                verbs="|halten_für wert|d_als einstuf_als eingestuft|p_als gewertet|p_als deut|d_als gedeutet|p_als sieht|f_als sehen|b_als sah|f_als sahen|f_als |geben_die_schuld begründ|ed_mit erklär|er_für erklär|er_zu",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""
                    attestier|er bescheinig|er bekund|ed skizzier|er untermauer|n widersprech|i wider|sprechen widersprochen|p
                    verteidig|er kritisier|er verurteil|er lob gelobt|p würdig|er gewürdigt|p begrüß|er rüg gerügt|p tadel|n
                    getadelt|p bemängel|en beklag|er beanstand|ed geißel|n gegeißelt|p bedauer|en bestreit|i
                    be|streiten bestritten|p dementier|er leugn|d zurückgewiesen|p abgelehnt|p bestätig|er
                    bekräftig|er verkünd|ed rechtfertig|er beton|er unterstreicht|f unterstrich|f erwähn|er
                    kommentier|er erläuter|en schilder|n geschildert|p beschreib|i be|schreiben beschrieben|p
                    bezeichn|ed charakterisier|er titulier|er etikettier|er |nennen genannt|p bewert|ed beurteil|er schätz geschätzt|p beziffer|en taxier|er
                    veranschlag|er prognostizier|er prophezei|er vorausgesagt|p vorgeworfen|p  angekündigt|p
                     signalisier|er versprech|i ver|sprechen
                    versprochen|p zugesagt|p zugesichert|p garantier|er befürcht|ed erwart|ed erhoff|er bezweifel|en
                    beschuldig|er bezichtig|er verdächtig|er unterstell|er erkannte|f_an erkannten|f_an erkennt|f_an erkennen|f_an erkenne|f_an verspott|ed verhöhn|er attackier|er
                    angegriffen|p anprangert|f angeprangert|p preis|f preist|f pries|f priesen|f gepriesen|p  meld|d gemeldet|p gemeld|i 
                    
                    offenbar|er enthüll|er beschwor|f be|schwören thematisier|er plan geplant|p
                    anerkannt|p behaupt|ed vermut|ed beicht|d gesteh|i ge|stehen gestanden|p verharmlos|er verhehl|er
                    verlas|f relativier|er bejubel|en diskreditier|er brandmark gebrandmarkt|p analysier|er
                     äußer geäußert|p äusser geäussert|p
                    
                """,
            ),
        ),
        verbs="""
            vertritt|f vertrat|f vertraten|f vertrete|f vertreten|p herrscht|f herrschte|f herrschten|f erheb|i erhebt|f
            erhob|f erhoben|f erteil|er üb| laut|d leih| lieg| gelegen|p |stehen gestanden|p |gehen gegangen|p |kommen gekommen|p |sehen gesehen|p |tun getan|p
            |tragen |ziehen gezogen|p |bringen gebracht|p |kennen |halten |lassen |laden |nehmen |lesen |fahren
            gefahren|p |treten |greifen |schlagen be|kommen bekommen|p er|halten ent|halten be|stehen ent|stehen
            entstanden|p ver|stehen beginnt|f beginnen|b begann|f begannen|f begonnen|p bleib|f bleibt|f bleiben|b
            blieb|f blieben|f bleibe|f geblieben|p fall|f fällt|f fallen|b fiel|f fielen|f gefallen|p lief|f läuft|f
            laufen|b liefen|f gelaufen|p half|f hilft|f helfen|b halfen|f starb|f stirbt|f sterben|b starben|f
            gestorben|p schien|f scheint|f scheinen|b lag|f liegt|f liegen|b lagen|f liege|f stieg|f steigt|f
            steigen|b stiegen|f gestiegen|p sank|f sinkt|f sinken|b sanken|f gesunken|p wuchs|f wächst|f wachsen|b
            wuchsen|f traf|f trifft|f treffen|b trafen|f getroffen|p verlor|f verliert|f verlieren|b verloren|f
            gewann|f gewinnt|f gewinnen|b gewannen|f gewonnen|p saß|f sitzt|f sitzen|b saßen|f flog|f fliegt|f
            fliegen|b flogen|f brach|f bricht|f brechen|b brachen|f gebrochen|p leb| wohn| arbeit|d spiel| mach| gemacht|p
            führ| geführt|p zahl| bezahl|er kost|d dauer|n brauch| such| versuch|er folg| gehör|er erreich|er erschein|i
            erschien|f erscheint|f verletz|er töt|d getötet|p zerstör|er bau| kauf| verkauf|er öffn|d eröffn|ed schick|
            start|d land|d end|d rett|d hoff| lern| stamm| stimm| fehl| reich| gilt|f gelten|b galt|f galten|f gelte|f wirk|
            wirkten|f setz| stell| leg| teil| hol| rechn|d schütz| nutz| nütz| änder|n dien| treib|f treibt|f trieb|f trieben|f
            wart|d wechsel|n wander|n sammel|n liefer|n kämpf| kletter|n explodier|er passier|er existier|er
            funktionier|er produzier|er reduzier|er verhandel|en behandel|en handel|n verdien|er verdoppel|en bild|d
            bericht|d ereign|ed veränder|n verhinder|n verhaft|ed verurteil|er ermittel|en übernahm|f über|nehmen
            übernommen|p unter|nehmen bestimm|er bekämpf|er besuch|er betret|i be|treten betrug|f be|tragen betrage|f
            betreib|i betreibe|f betreibt|f betrieb|f betreiben|b umfass|er gründ|d erlaub|er ermöglich|er
            verabschied|ed zwing|f zwingt|f zwang|f gezwungen|p lud|f einig|er flieh|f floh|f flohen|f flieht|f
            schnitt|f schneid|d sink|f tret|f erlitt|f erlitten|f leid|d litt|f litten|f log|f misst|f maß|f goss|f
            floss|f fließt|f flossen|f verschwand|f verschwinden|b verschwindet|f sprang|f springt|f springen|b sang|f
            singt|f trank|f trinkt|f aß|f isst|f essen|b vergaß|f vergisst|f bewegt|f bewegen|b bewog|f gelang|f
            gelingt|f gelangen|b genießt|f genoss|f roch|f schob|f schießt|f schoss|f schossen|f geschossen|p
            schläft|f schlief|f schwieg|f schweigt|f schweigen|b stahl|f stiehlt|f gestohlen|p stößt|f stieß|f
            stießen|f tritt|f trug|f verbrachte|f verlief|f verläuft|f verließ|f verlässt|f verließen|f gewählt|p wähl|
            überleb|er überprüf|er prüf| klär| falle|f laufe|f helfe|f sterbe|f scheine|f steige|f sinke|f wachse|f
            treffe|f verliere|f gewinne|f sitze|f fliege|f breche|f erscheine|f fließe|f schlafe|f lüge|f trinke|f
            esse|f schweige|f verlasse|f verlaufe|f verschwinde|f springe|f beginne|f betrete|f leide|f erhalte|f
            enthalte|f bestehe|f bekomme|f entstehe|f verstehe|f ergebe|f wäre|f hätte|f gäbe|f ginge|f käme|f
            stünde|f läge|f bliebe|f fiele|f spräche|f fände|f nähme|f träfe|f hielte|f ließe|f brächte|f bräuchte|f
            wüsste|f täte|f hieße|f zöge|f trüge|f fehle|f verlang| besteh| hängt|f hing|f hingen|f hängen|b dreh|er
            droh| herrsch| mein| gerät|f geriet|f gerieten|f erlebt|f erleb|er erfüll|er erhöh|er senk| kürz| streich|f
            streicht|f strich|f strichen|f verschärf|er erleichter|n verbesser|n verschlechter|n vergrößer|n
            verringer|n entwickel|n entscheid|ed entfern|er verschieb|f verschiebt|f verschob|f verschoben|f
            beteilig|er beschäftig|er kontrollier|er finanzier|er investier|er demonstrier|er protestier|er
            organisier|er stopp| pass| fürcht|d bedroh|er beleg|er belast|ed beweg|er benötig|er bedeut|ed betriff|f
            betrifft|f betraf|f betrafen|f betreffe|f lösch| wirf|f liefe|f ruh|f ruht|f tauch| streik| streb| trenn| wag|
            weiger|n zähl| ziel| zieh| zög|er zitter|n rück| rutsch| schaff| schad|d schein| schenk| scheiter|n schließ|f
            schwank| schwimmt|f schwamm|f stärk| stoppt|f stör| studier|er tank| tob|f tick| raucht|f reis| rauch| rann|f
            rennt|f rannte|f regier|er regn|d regel|n putz| protokollier|er profitier|er pfleg| pack| opfer|n ölt|f
            nähert|f näher|n mess|f mangelt|f löst|f lohn| lock| lehr| leit| lach| läut|d lager|n lad|f kreis| krank| kratz|
            koch| klopf| klingel|n klingt|f klang|f klangen|f kipp| keh|f kehr| jag| hüpf| hust|d hör| heiz| heil| häng| hass|
            haft|d hack| grüß| grenz| glüh| gewähr|er gewöhn|er gestalt|ed genehmig|er gelt|f funk| füll| freu| förder|n
            forsch| flücht|d fisch| feier|n erzeug|er erwisch|er erwach|er erwähn|er ersetz|er erreg|er ernenn|f
            ernannt|f ernannte|f erles|f erinner|n erforder|n erfolg|er entzünd|ed entspann|er entlass|f entlässt|f
            entließ|f entlassen|f entkam|f entkamen|f entdeck|er dürst|d dulde|f duld|d dreh| decken|b deck| brenn|f
            brennt|f brannte|f brannten|f brems| buch| blüh| blinkt|f blick| bet|f beug|er betreu|er besieg|er besetz|er
            beschleunig|er beschränk|er beschädig|er berühr|er beruh|er bereu|er berat|f berät|f beriet|f berieten|f
            beraten|b beobacht|ed benutz|er beiß|f behält|f behielt|f behielten|f begleit|ed begeg|f begegn|ed
            bedien|er bedank|er beeinfluss|er beend|ed atm|d atm|ed ander|f achte|f acht|d kümmer|n lös| reagier|er
            fass| weck| leist|d entwickle|f handle|f sammle|f wandle|f wechsle|f ermittle|f zweifle|f vermittle|f verhandle|f behandle|f regle|f steuere|f fordere|f liefere|f ändere|f erinnere|f verbessere|f verschlechtere|f press| stürz| schau| schmeck| riskier|er boykottier|er blockier|er""",
        verb_endings=Paradigm(finite="t te ten tete teten", participle="iert", subjunctive="e"),
        noun_cues="""
            aussage aussagen erklärung behauptung vorwurf vorwürfe ankündigung versprechen zusage forderung
            forderungen warnung befürchtung befürchtungen hoffnung ansicht meinung auffassung überzeugung einschätzung
            vermutung annahme these verdacht gerücht gerüchte bericht berichte meldung meldungen mitteilung
            feststellung hinweis prognose drohung appell bitte vorschlag eingeständnis geständnis zusicherung mahnung
            kritik klage standpunkt befehl vorgabe theorie position worten schluss begründung argument argumentation
            versicherung beteuerung aufforderung aufruf empfehlung rat schlussfolgerung fazit andeutung
            prophezeiung voraussage vorhersage botschaft einwand anregung beschwerde dementi klarstellung hypothese
            spekulation spekulationen anschuldigung anschuldigungen unterstellung mutmaßung mutmaßungen""",
        issuing="veröffentlich|er verbreit|ed |geben",
        according="""
            laut ,_so unter_Berufung_auf gemäß geht_es_nach glaubt_man folgt_man unter_Verweis_auf mit_Verweis_auf
            unter_Hinweis_auf mit_Hinweis_auf unter_Bezug_auf mit_Bezug_auf zu_diesem_Schluss_kommt zu_diesem_Schluss_kommen zu_diesem_Schluss_kam
            zu_diesem_Schluss_kamen zu_diesem_Ergebnis_kommt zu_diesem_Ergebnis_kommen zu_diesem_Ergebnis_kam
            zu_diesem_Ergebnis_kamen zu_dieser_Einschätzung_kommt zu_dieser_Einschätzung_kommen
            zu_dieser_Einschätzung_kam zu_dieser_Einschätzung_gelangt zu_diesem_Schluss_gelangt
            zu_diesem_Schluss_gelangen zu_diesem_Ergebnis_gelangt zu_diesem_Urteil_kommt zu_diesem_Urteil_kam
            zu_dieser_Erkenntnis_kommt zu_dieser_Erkenntnis_kommen zu_dieser_Erkenntnis_kam
        """,
        according_after="zufolge",
        hearsay="angeblich demnach dem_Vernehmen_nach",
        asking="auf_die_Frage auf_Nachfrage",
        views="""
            -angaben angabe aussage -aussagen -auskunft ansicht auffassung -meinung -einschätzung einschätzungen darstellung
            worten überzeugung -informationen -erkenntnissen -berechnungen -schätzungen schätzung mitteilung mitteilungen
            -prognose -prognosen lesart beobachtung beobachtungen sicht bekunden -ermittlungen meldung -meldungen
            dafürhalten vorstellung vorstellungen willen zahlen
        """,
        by_view="nach=* zufolge=* aus=sicht",
        documents="""
            bericht berichten studie umfrage analyse auswertung untersuchung untersuchungen hochrechnung gutachten
            pressemitteilung zeugenaussagen vermerk
        """,
        determiners="""
            die das den dem ein eine einen einem diese diesen diesem jener jene jenes
            jenen jenem jeder jede jedes jeden jedem kein keine keinen keinem keiner keines sein seine seinen seinem
            seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren
            mein meine meinen meinem meiner meines dein deine deinen deinem welche welcher welches welchen welchem
            derselbe dieselbe beide beiden beider""",
        quantifiers="""
            viele vielen vieler wenige wenigen einige einigen einiger mehrere mehreren mehrerer manche manchen mancher
            alle allen aller erste ersten erster erstes zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend zahlreiche
            zahlreichen sämtliche andere anderen rund etwa mehr weniger ein_paar ein_Drittel ein_Teil die_Hälfte
            die_meisten die_Mehrheit eine_Reihe""",
        of="von vom",
        verb_second=True,
        genitive="der des einer eines dieser dieses jener vieler mehrerer einiger zweier dreier beider etlicher zahlreicher führender seines seiner ihres ihrer unseres unserer -er",
        never_subject="""
            den dem des einen einem diesen diesem jenem keinen keinem seinen seinem ihren ihrem unseren unserem ihm ihn
            ihnen mir mich uns euch dir dich sich wen wem
        """,
        either_case="sie es alle viele manche einige beide jeder keiner dieser andere",
        subjunctive="""
            entwickle handle sammle wandle wechsle ermittle zweifle vermittle verhandle behandle regle steuere fordere liefere ändere erinnere verbessere verschlechtere
            sei seien seiest habe habest werde werdest könne müsse solle wolle dürfe möge wisse hätte hätten wäre wären
            würde würden müsste müssten gebe gäbe ginge käme läge lägen gäben kämen stünden bliebe
            blieben hielte hielten ließe ließen fände fänden nähme nähmen bräuchte bräuchten brächte wüsste wüssten
            entspräche bestünde erhielte sähe sähen träfe verlöre zöge spräche sprächen schlösse könnten breche falle fahre treffe
            steige sinke wachse laufe halte schließe ziehe trage finde verliere gewinne sterbe leide bestehe entstehe
            verstehe bekomme erhalte beginne fliege fließe schweige verlasse verschwinde treibe greife werfe spreche
            trete gerate biete rufe schlafe sitze wolle dürfe ergebe betreffe entspreche stehe stünde bleibe liege komme gehe nehme helfe lasse sehe
        """,
        shared_moods="""hätte hätten wäre wären würde würden müsste müssten gäbe ginge käme stünde läge
            lägen gäben kämen stünden bliebe blieben hielte hielten ließe ließen fände fänden nähme nähmen bräuchte
            bräuchten brächte wüsste wüssten entspräche bestünde erhielte sähe sähen träfe verlöre zöge spräche
            sprächen schlösse könnten
        """,
        first_person="ich wir",
        pointing="""
            das dies diese dieser so ähnlich dasselbe zu_diesem_schluss_kommt zu_diesem_schluss_kommen
            zu_diesem_schluss_kam zu_diesem_schluss_kamen zu_diesem_ergebnis_kommt zu_diesem_ergebnis_kommen
            zu_diesem_ergebnis_kam zu_diesem_ergebnis_kamen zu_dieser_einschätzung_kommt zu_dieser_einschätzung_kommen
            zu_dieser_einschätzung_kam zu_dieser_einschätzung_gelangt zu_diesem_schluss_gelangt
            zu_diesem_schluss_gelangen zu_diesem_ergebnis_gelangt zu_diesem_urteil_kommt zu_diesem_urteil_kam
            zu_dieser_erkenntnis_kommt zu_dieser_erkenntnis_kommen zu_dieser_erkenntnis_kam
        """,
        hearsay_verbs="soll sollen",
        claiming="will wollen",
        performing="musste mussten müsse müssten durfte durften",
        heard_from="aus in im bei beim von vom seitens auf an am laut ausseiten vonseiten",
        pointing_adverbs="davon daran darauf darüber davor",
        attributes="te ten",
        impersonal="es",
        silence="todesopfer menschenleben",
        owning_names="s",
        opening_breakers="als",
        bringing="mit_den_worten mit_folgenden_worten mit_diesen_worten mit_dem_satz mit_den_sätzen",
        feminine_dative="der -en -ung -heit -keit -schaft -ion -tät -ik -in agentur presse dpa afp",
        speechless="""
            zahl zahlen preis preise kosten trend trends entwicklung entwicklungen anstieg rückgang krise krisen krieg
            kriege auto autos fahrzeug fahrzeuge wagen zug züge technik technologie produkt produkte spiel spiele sieg
            siege niederlage niederlagen erfolg erfolge wetter sturm regen schnee hitze kälte ereignis ereignisse vorfall
            vorfälle fall fälle unfall unfälle brand brände feuer explosion maßnahme maßnahmen situation lage zustand
            zustände umstände folgen wirkung wirkungen problem probleme realität wirklichkeit alltag vergangenheit zukunft
            verlauf spuren indizien haus häuser gebäude straße straßen brücke brücken berg berge fluss meer natur tier
            tiere hund hunde katze katzen pflanze pflanzen software app system systeme modell modelle uhr uhren quarzuhren
            scheibe tür türen maschine maschinen wellen welle wasser geld aktie aktien kurs kurse markt märkte nachfrage
            befürchtung befürchtungen verdacht vermutung gerücht gerüchte zuversicht mittelpunkt vordergrund fokus zentrum raum todesopfer opfer menschenleben
            dahinter darin damit daran angebot umsatz umsätze gewinn gewinne verlust verluste wachstum inflation arbeitslosigkeit
        """,
        perfect="haben sein",
        purposes="um als ohne statt anstatt",
        particles="""
            in im an am auf aus bei beim mit nach seit vor für gegen um über unter zwischen zum zur ins ans aufs neben
            hinter bis ohne wegen trotz während samt nebst entlang angesichts aufgrund anlässlich bezüglich
            hinsichtlich mithilfe infolge innerhalb außerhalb mittels zugunsten gegenüber ab pro als je per statt
            anstatt im_Rahmen im_Zuge in_Bezug_auf mit_Blick_auf im_Hinblick_auf im_Gespräch_mit""",
        agent="durch",
        that="dass daß",
        to="zu",
        relatives="dessen deren denen welche welcher",
        questions="""
            ob wie warum weshalb wieso wann wo wohin woher wer wen wem wessen was womit wofür worüber wodurch
            wie_viele wie_viel inwieweit inwiefern""",
        conjunctions="und oder aber sondern doch jedoch sowie & denn",
        breakers="""
            weil da nachdem bevor ehe während obwohl obgleich wenn falls sofern solange damit sodass so_dass indem
            seitdem sobald wobei wonach weswegen wohingegen zumal ,_so_dass""",
        subordinators="""bis nach_dem_Motto um_zu""",
        as_="wie",
        auxiliaries="""
            hat haben hatte hatten habe hätte hätten habt hast gehabt kann können konnte konnten könne könnte könnten
            muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle will wollen wollte
            wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge mochte möchte möchten würde
            würden""",
        copula="""
            ist sind war waren sei seien wäre wären bin bist seid gewesen wird werden wurde wurden worden werde
            geworden""",
        negations="nicht nie niemals nichts kaum",
        adverbs="""
            fast exakt direkt ernst hart bunt korrekt konkret perfekt leicht schlecht echt dicht sanft breit weit
            später früher vorher nachher
            seither seitdem daneben sodann schließlich letztlich endlich wiederum gleichzeitig hierbei bald nunmehr vorerst
            einerseits andererseits überdies obendrein ansonsten immer_wieder eingangs rückblickend zusammenfassend
            erst zunächst zuerst zwar eben halt ja mal freilich gleichwohl übrigens nämlich ohnehin eigentlich längst stets mitunter gerade
            demgegenüber entsprechend sofort neulich prompt umgehend genervt trocken knapp spät früh nun gern
            insgesamt unterdessen zugleich derweil deutlich klar auch noch schon bereits zudem außerdem ferner weiter weiterhin dabei dort hier heute
            gestern morgen vorgestern inzwischen mittlerweile daraufhin danach anschließend zuvor zunächst erneut
            wieder immer oft häufig jetzt nun dann damals nur sogar selbst sehr ebenfalls ebenso allerdings hingegen
            dagegen indes indessen dennoch trotzdem deshalb daher darum somit also etwa bislang bisher zuletzt
            kürzlich jüngst künftig derzeit zurzeit vielmehr jedenfalls immerhin offenbar angeblich wohl vielleicht
            hinzu zurück fest voraus hervor heraus dazu darauf daran davon davor darüber hierzu weiters abschließend
            sich einmal mehrfach wiederholt eindringlich ausdrücklich sichtlich sinngemäß wörtlich nachdrücklich
            öffentlich schriftlich mündlich telefonisch am_Montag am_Dienstag am_Mittwoch am_Donnerstag am_Freitag
            am_Samstag am_Sonnabend am_Sonntag am_Montagabend am_Dienstagabend am_Mittwochabend am_Donnerstagabend
            am_Freitagabend am_Samstagabend am_Sonntagabend am_Montagmorgen am_Dienstagmorgen am_Mittwochmorgen
            am_Donnerstagmorgen am_Freitagmorgen am_Morgen am_Abend am_Mittag am_Nachmittag am_Vormittag am_Wochenende
            in_der_Nacht am_Ende vor_allem unter_anderem zum_Beispiel im_Übrigen vor_Ort zu_Recht auf_Anfrage
            nach_wie_vor in_Berlin lang tagelang wochenlang monatelang jahrelang stundenlang jahrzehntelang""",
        adverb_endings="weise falls dings mals maßen lich ell isch iv",
        noun_endings="""
            ste sten ante anten amte amten rechte rechten letzte letzten schlechte schlechten rühmte rühmten ehrte
            ehrten gute guten harte harten weite weiten zweite zweiten dritte dritten vierte vierten fünfte icht echt
            ucht acht uft ält äft eit elbst onst erst itt ert kannt lauft annt jetzt laut bunt gut alt rot fast fest
            oft letzt zuletzt direkt perfekt korrekt exakt abstrakt konkret insgesamt gesamt überhaupt spät stet et
            dort seit samt mit statt nicht kaputt wert quitt sanft ernst nackt glatt matt satt fett nett hart zart
            breit weit tot bereit unweit zeit derzeit seinerzeit exzellent eklatant ant ent alte alten bunte nannten
            echte echten breite breiten späte späten rote roten tote toten kannte kannten""",
        subject_pronouns="""
            er sie es wir ich du man wer jemand niemand dieser diejenigen viele manche einige alle beide letzterer
            ersterer keiner jeder""",
        object_pronouns="ihm ihn ihnen mir mich uns euch dir dich einander",
        times="""
            woche wochen monat monate monaten jahr jahre jahren tag tage tagen stunde stunden wochenende vormittag nachmittag abend
            anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni
            juli august september oktober november dezember montags dienstags mittwochs donnerstags freitags samstags
            sonntags uhr""",
        labels="""pol- bpol- bpold- bpoli- fw- lpi- lpd- lka- hza- zoll- thw- drk- vm- pp- roundup wdh ots umfrage analyse kommentar kommentare leitartikel porträt reportage interview video videos foto fotos bilder bildergalerie
            liveticker live ticker eilmeldung exklusiv hintergrund überblick chronik faktencheck pressemitteilung mitteilung protokoll
            dokumentation rezension kritik glosse kolumne meinung podcast newsblog update karte grafik quiz wetter ratgeber essay
            bericht transkript korrektur nachruf gastbeitrag leserbriefe leserbrief service""",
        manner="""
            mitteilung pressemitteilung erklärung stellungnahme interview gespräch brief rede bericht pressekonferenz
            konferenz sitzung sendung podcast tweet beitrag post twitter facebook instagram fernsehen rundfunk radio
            debatte anhörung e-mail mail anfrage telefonat treffen statement video zeitung""",
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
        negating_prefixes="un nicht nicht-",
        hedges={
            "distance": "sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen vermeintlicher"
            " selbsternannte selbsternannten",
            "hearsay": "schien schienen scheine schiene angeblich angebliche angeblichen angeblicher offenbar anscheinend mutmaßlich mutmaßliche"
            " mutmaßlichen mutmaßlicher dem_vernehmen_nach soll sollen scheint scheinen",
            "possibility": "könnte könnten vielleicht womöglich möglicherweise wahrscheinlich wohl eventuell dürfte"
            " dürften möglich möglichen vermutlich",
            "conditional": "kann können würde würden wird_erwartet sollte sollten droht drohen",
            "about": "rund etwa ungefähr circa ca knapp fast nahezu annähernd",
            "bound": "mindestens höchstens bis_zu mehr_als weniger_als über unter wenigstens maximal",
        },
        negations="nicht nein nie niemals kein keine keinen keinem keiner keines niemand niemanden niemandem ohne weder nichts",
        reversals="weigert_sich weigerte_sich weigere_sich weigern_sich weigerten_sich sich_geweigert sich_weigert"
        " sich_weigerte sich_weigere sich_weigern bestreitet bestreiten bestritt bestritten dementiert"
        " dementieren dementierte dementierten leugnet leugnete",
        negative="zurückgewiesen zurückweis* zurückwies* wies verweiger* bestreit* bestritt* dement* leugn* fehlt fehlen fehlte fehlten mangel* unbekannt* unklar* ignorier* unmöglich kaum statt anstatt ablehn* lehnt"
        " lehnte aufhör* aufgehört aufzuhören einstell* eingestellt einzustellen verzichte* verbot* verbiet* verhinder* vermeid* ausgeschlossen außer falsch* falsch",
        intensity="umfassend*=+ heftig=+ brutal=+ vehement=+ scharf=+ hart=+ absolut=+ völlig=+ vollständig=+ komplett=+ äußerst=+ extrem=+ massiv=+ deutlich=+ erheblich=+ sehr=+"
        " entschieden=+ ernsthaft=+ drastisch=+ etwas=- ein_wenig=- teilweise=- geringfügig=- relativ=- ziemlich=-",
        scales={
            "casualty": "verletzt=1 verletzte=1 verletzten=1 verwundet=1 getötet=3 tot=3 tote=3 toten=3 gestorben=3 starben=3 starb=3 umgekommen=3",
            "fall": "nachgegeben=1 nachgab=1 nachgaben=1 zurückgehen=2 gesunken=2 sinken=2 sinkt=2 sank=2 sanken=2"
            " fiel=2 fielen=2 fällt=2 fallen=2 gefallen=2 zurückgegangen=2 gingen_zurück=2 rückgang=2"
            " abgenommen=2 verringert*=2 eingebrochen=3 einbruch=3 brach=3 brachen=3 bricht=3 abgestürzt=3"
            " absturz=3 stürzte=3 stürzten=3 stürzt=3 kollabier*=3 einbrechen=3 abstürzen=3"
            " zusammengebrochen=3",
            "rise": "gestiegen=2 steigen=2 steigt=2 stieg=2 zugenommen=2 explodiert=3 hochgeschnellt=3"
            " gestiegene=2 stiegen=2 zunahme=2 anstieg=2 wuchs=2 wachsen=2 wächst=2 gewachsen=2 erhöht=2"
            " zunehmen=2 explodiere=3 explodieren=3 explodierten=3 explosion=3 hochgeschossen=3 schnellte=3"
            " schnellten=3 schoss=3 schossen=3 sprunghaft=3",
            "share": "einige=2 mehrere=2 viele=3 meisten=4 mehrheit=4 alle=5",
            "often": "bisweilen=2 mitunter=2 selten=1 manchmal=2 gelegentlich=2 oft=3 häufig=3 immer=5",
            "killing": "tod=1 todesfälle=1 getötet=2 tötung=2 mord=3 morde=3 ermordet=3 massaker=4 todes=1"
            " gestorben=1 starb=1 starben=1 töteten=2 tötete=2 mordes=3 ermordete=3 ermordeten=3"
            " ermordung=3 massakers=4",
            "war": "spezialoperation=1 militäroperation=1 konflikt=2 offensive=3 krieg=4 invasion=5 überfall=5"
            " konflikts=2 konfliktes=2 konflikte=2 kämpfe=2 kampf=2 offensiven=3 krieges=4 kriegs=4"
            " kriege=4 einmarsch=5 überfalls=5 angriffskrieg=5",
            "fighter": "separatisten=3 rebellen=2 aufständische=2 aufständischen=2 kämpfer=2 extremisten=3 rebell=2"
            " aufständischer=2 kämpfern=2 milizionäre=2 milizen=2 separatist=3 extremist=3 terrorist*=4"
            " freiheitskämpfer=1",
            "government": "regierung=2 regime=3 diktatur=4 junta=4 verwaltung=2 regimes=3 diktator=4 machthaber=3",
            "harm": "riskant=1 besorgniserregend=1 alarmierend=2 gefährliche=2 verantwortungslos=3 katastrophale=3"
            " schrecklich=3 bedenklich=1 gefährlich=2 schwerwiegend=2 verheerend=3 katastrophal=3"
            " riskante=1 riskanter=1 besorgniserregende=1 bedenkliche=1 alarmierende=2 gefährlicher=2"
            " gefährlichen=2 ernst=2 schwerwiegende=2 verheerende=3 verheerenden=3 katastrophalen=3"
            " verantwortungslose=3 schreckliche=3",
            "untrue": "unbegründet=1 haltlos=1 unzutreffend=1 falsch=2 lüge=3 lügen=3 erlogen=3 irreführend=1"
            " unwahr=2 falsche=2 gelogen=3 lügt=3 lügner=3",
            "protest": "protestierten=2 protestiert=2 demonstrierten=2 demonstriert=2 randalierten=4 randaliert=4 kundgebung=2 demonstration=2 proteste=2 unruhen=3 krawalle=4 aufstand=4 versammlung=1"
            " kundgebungen=2 demonstrationen=2 protest=2 ausschreitungen=4 randale=4 aufstände=4",
            "dispute": "meinungsverschiedenheit=1 meinungsverschiedenheiten=1 streit=2 getäuscht=3 betrogen=3"
            " verraten=3",
            "blame": "irrtum=1 fehler=2 versagen=3 skandal=4 verbrechen=4 diebstahl=4 gestohlen=4 betrug=4"
            " fehlers=2 fehlern=2 versehen=1 katastrophe=4 verbrechens=4 skandals=4 schande=4 betrüger=4",
            "asks": "ordnet=4 angeordnet=4 aufgefordert=2 bat=1 bittet=1 gebeten=1 appelliert=2 appellierte=2 verlangt=3 verlangte=3 fordert=3"
            " forderte=3 ordnete=4 bitten=1 baten=1 appellieren=2 appell=2 drängt=2 drängte=2 verlangen=3"
            " verlangten=3 fordern=3 forderten=3 gefordert=3 befiehlt=4 befahl=4 befohlen=4",
            "critic": "hinterfragt=1 kritisiert=2 kritisierte=2 verurteilt=3 verurteilte=3 bemängelt=1 bemängelte=1"
            " kritisieren=2 kritisierten=2 kritik=2 verurteilen=3 verurteilten=3 geißelt=3 geißelte=3"
            " prangert=3",
            "damage": "beschädigt=1 beschädigte=1 schäden=1 schaden=1 zerstört=3 zerstörte=3 zerstörung=3"
            " verwüstet=3 vernichtet=4 beschädigten=1 beschädigter=1 zerstörten=3 zerstörter=3 verwüstete=3"
            " verwüsteten=3 vernichtete=4 ausgelöscht=4",
            "event": "zwischenfall=1 zwischenfälle=1 vorfall=1 vorfälle=1 unfall=2 unfälle=2 angriff=3 angriffe=3"
            " anschlag=4 anschläge=4 terroranschlag=4",
            "trouble": "schwierigkeit=1 schwierigkeiten=1 problem=1 probleme=1 krise=3 krisen=3 katastrophe=4"
            " desaster=4",
            "comers": "flüchtling=1 flüchtlinge=1 flüchtlingen=1 geflüchtete=1 geflüchteten=1 migrant=2 migranten=2"
            " illegale=4",
            "fear": "bedenken=1 sorge=2 sorgen=2 angst=2 ängste=2 befürchtung=2 befürchtungen=2 panik=4 terror=4"
            " besorgnis=1 furcht=2",
            "fraud": "unregelmäßigkeit=1 unregelmäßigkeiten=1 ungenauigkeiten=1 manipulation=2 manipuliert=2"
            " gefälscht=3 gefälschte=3 fälschung=3",
            "cancel": "verzögert=1 verschoben=1 verschiebt=1 ausgesetzt=2 abgesagt=3 gestrichen=3 verzögerung=1"
            " verschiebung=1 vertagt=1 unterbrochen=2 absage=3 abgeblasen=3",
            "decide": "erwägt=1 erwägen=1 plant=2 planen=2 geplant=2 beschlossen=3 beschließt=3 entschieden=3",
            "warn": "warnt=1 warnte=1 gewarnt=1 droht=3 drohte=3 gedroht=3",
            "leave": "zurückgetreten=1 entlassen=3 gefeuert=3 gestürzt=4 verjagt=4 rücktritt=1 trat=1 entließ=3"
            " entlassung=3 rausgeworfen=4 vertrieben=4",
            "mood": "besorgt=1 besorgte=1 beunruhigt=1 enttäuscht=1 unzufrieden=1 verunsichert=1 verärgert=2"
            " genervt=2 verstimmt=2 wütend=3 zornig=3 wütende=3 empört=4 außer_sich=4 entrüstet=4 rasend=4",
            "size": "klein=1 kleine=1 kleinen=1 kleiner=1 winzig*=1 beträchtlich*=3 erhebliche=3 erheblichen=3"
            " bedeutend*=3 groß=3 große=3 großen=3 großer=3 großes=3 riesig*=5 gewaltig*=5 enorm*=5"
            " gigantisch*=5 kolossal*=5",
            "capture": "befreit*=1 befreiung=1 unter_kontrolle=2 kontrolle_übernommen=2 eingenommen=3 einnahme=3"
            " erobert*=4 eroberung=4 besetzt*=4 besetzung=4 besatzung=4 annektiert*=4 annexion=4",
            "crowd": "menge=2 menschenmenge=2 menschenmengen=2 mob=4 meute=4 horde=4 horden=4",
            "rioters": "menge=2 meute=4 mob=4 demonstranten=2 demonstrierende=2 protestierende=2 protestierenden=2 störer=3 unruhestifter=3"
            " randalierer=4 randalierern=4 krawallmacher=4 chaoten=4 plünderer=4",
            "bribe": "zahlung=1 zahlungen=1 geschenk=1 geschenke=1 spende=1 spenden=1 honorar=1 schmiergeld=4"
            " schmiergelder=4 bestechung=4 bestechungsgeld=4 bestechungsgelder=4",
            "savings": "einsparung=1 einsparungen=1 anpassungen=1 kürzungen=3 kürzung=3 kahlschlag=4 spardiktat=4",
            "flight": "verlassen=1 verließ=1 verließen=1 abgereist=1 ausgereist=1 geflohen=3 fliehen=3 flohen=3"
            " floh=3 flucht=3 geflüchtet=3 flüchten=3",
            "margin": "knapp=1 knappe=1 knapper=1 knappen=1 deutliche=3 deutlicher=3 klare=3 klarer=3"
            " überwältigend*=5 erdrutschsieg=5 haushoch=5 vernichtende=5",
            "praise": "akzeptiert=1 hingenommen=1 begrüßt=2 begrüßte=2 begrüßen=2 lobt=3 lobte=3 gelobt=3 loben=3"
            " gefeiert=3 feiert=3 bejubelt=3",
            "good": "ordentlich=1 zufriedenstellend=1 gut=2 gute=2 guten=2 hervorragend*=4 ausgezeichnet*=4"
            " großartig*=4 exzellent*=4",
            "bad": "schlecht=2 schlechte=2 schlechten=2 mangelhaft*=2 miserabel=4 miserable=4 grauenhaft*=4"
            " entsetzlich*=4 furchtbar*=4 tödlich*=4",
            "hard": "kompliziert=2 knifflig=2 anspruchsvoll=2 schwierig=2 schwierige=2 schwer=2 unmöglich=4"
            " aussichtslos=4",
            "disorder": "verspätungen=1 verzögerungen=1 störungen=2 behinderungen=2 verwirrung=2 durcheinander=3"
            " chaos=4 anarchie=4",
            "violence": "gestoßen=1 geschubst=1 gedrängt=1 geschlagen=2 schlug=2 verprügelt=3 zusammengeschlagen=3"
            " misshandelt=3 gefoltert=4 folter=4",
            "restrict": "einschränken=1 eingeschränkt=1 einschränkung=1 einschränkungen=1 begrenzen=1 begrenzt=1"
            " beschränken=1 beschränkt=1 verbieten=3 verboten=3 verbietet=3 verbot=3 untersagt=3"
            " untersagen=3",
            "want": "mangel=1 knappheit=1 engpass=1 engpässe=1 hunger=3 hungersnot=4",
            "outcry": "kritik=1 einwände=1 unmut=1 ärger=2 wut=3 zorn=3 aufschrei=3 empörung=4",
            "shock": "überrascht=1 erstaunt=1 verblüfft=2 schockiert=3 erschüttert=3 fassungslos=3 entsetzt=4",
            "coup": "machtwechsel=1 regierungswechsel=1 machtübernahme=2 staatsstreich=4 putsch=4",
            "arrivals": "ankunft=1 ankünfte=1 zustrom=3 welle=3 flut=4 ansturm=4",
            "duty": "solle=2 sollen=2 soll=2 dürfe=1 darf=1 könne=1 musste=3 mussten=3 müsste=2 kann=1 können=1 sollte=2 sollten=2 muss=3 müssen=3 müsse=3 gezwungen*=4 genötigt*=4",
            "hinder": "gebremst=1 bremst=1 bremste=1 verlangsamt*=1 verlangsamte=1 behindert=2 behinderte=2 gestört=2"
            " störte=2 gestoppt=3 stoppt=3 stoppte=3 angehalten=3 lahmgelegt=4 lahmlegte=4 lahmlegen=4"
            " gelähmt=4 paralysiert*=4",
            "neglect": "übersehen=1 übersah=1 übersahen=1 vernachlässigt=2 vernachlässigte=2 ignoriert=3 ignorierte=3"
            " ignorierten=3 missachtet=3 verheimlicht*=4 vertuscht*=4 verschwiegen=4",
            "entry": "betraten=1 betrat=1 betreten=1 gingen_in=1 eingedrungen=3 drangen=3 gestürmt=4 stürmten=4"
            " stürmte=4 erstürmt*=4",
            "pledge": "hofft=1 hoffen=1 hoffte=1 beabsichtigt=2 beabsichtigen=2 verspricht=3 versprach=3 versprochen=3"
            " versprechen=3 garantiert=4 garantieren=4 garantierte=4",
            "regret": "bedauert=1 bedauerte=1 bedauern=1 entschuldigt*=3 entschuldigung=3",
            "proof": "deutet=1 deuten=1 hinweis=2 hinweise=2 zeigt=2 zeigen=2 zeigte=2 zeigten=2 beweis=4 beweise=4"
            " beweist=4 beweisen=4 bewies=4 bewiesen=4",
            "custody": "befragt=1 verhört=1 vernommen=1 festgenommen=3 verhaftet*=3 eingesperrt*=5",
            "guilt": "verdächtigt=1 angeklagt*=3 beschuldigt*=3 verurteilt*=5 schuldig=5",
            "plot": "plan=1 pläne=1 vorhaben=1 machenschaft*=3 intrige=3 intrigen=3 verschwörung=4 verschwörungen=4"
            " komplott=4",
            "ally": "partner=1 partnern=1 verbündete=1 verbündeten=1 verbündeter=1 marionette=4 marionetten=4"
            " komplize=4 komplizen=4 handlanger=4",
            "propaganda": "information=1 informationen=1 botschaft=1 botschaften=1 erzählung=1 propaganda=4"
            " desinformation=4",
            "wing": "konservativ*=1 rechte=2 rechten=2 rechtsgerichtet*=2 rechtsextrem*=3 rechtsradikal*=3"
            " faschist*=5 nazi=5 nazis=5 neonazi=5 neonazis=5",
            "deport": "zurückgebracht*=1 umgesiedelt*=1 abgeschoben*=3 deportiert*=3 ausgewiesen*=3 entführt*=4"
            " verschleppt*=4",
            "defeat": "rückschlag=1 rückschläge=1 niederlage=2 niederlagen=2 debakel=4 demütigung=4 demütigend*=4"
            " blamage=4",
            "overhaul": "angepasst*=1 anpassung=1 anpassungen=1 geändert*=2 änderung=2 änderungen=2 reform=2 reformen=2"
            " reformiert=2 umgekrempelt=4 umsturz=4 revolution=4 umwälzung*=4",
            "tycoon": "unternehmer=1 unternehmerin=1 geschäftsmann=1 investor=1 magnat=2 milliardär=2 oligarch=4"
            " oligarchen=4 spekulant=4 profiteur=4",
        },
        sequence="bevor=< nachdem=> danach=>> dann=>> anschließend=>> zuerst=<< zunächst=<<",
        says_self="ich_möchte lassen_sie_mich wie_gesagt gleichzeitig zudem außerdem allerdings jedoch auch",
        questions="fragte gefragt fragt frage fragen",
        hedging_verbs="soll sollen scheint scheinen könnte könnten dürfte dürften",
        vague_counts="mehrere mehreren mehrerer viele vielen einige einigen zahlreiche zahlreichen wenige dutzende"
        " dutzenden hunderte hunderten tausende tausenden mehrere_dutzend mehrere_hundert mehrere_tausend"
        " ein_paar zehntausende",
        parts="hälfte=0.5 ein_drittel=0.333 zwei_drittel=0.667 ein_viertel=0.25 drei_viertel=0.75 ein_fünftel=0.2"
        " ein_zehntel=0.1 jede_zweite=0.5 jeder_zweite=0.5 jedes_zweite=0.5 jede_dritte=0.333"
        " jeder_dritte=0.333 jedes_dritte=0.333 jede_vierte=0.25 jeder_vierte=0.25 jedes_vierte=0.25"
        " jede_fünfte=0.2 jeder_fünfte=0.2 jedes_fünfte=0.2 jede_zehnte=0.1 jeder_zehnte=0.1 jedes_zehnte=0.1",
        ordinals="zweite=2 zweiten=2 zweiter=2 zweites=2 zweitem=2 dritte=3 dritten=3 dritter=3 drittes=3"
        " drittem=3 vierte=4 vierten=4 vierter=4 viertes=4 viertem=4 fünfte=5 fünften=5 fünfter=5"
        " fünftes=5 fünftem=5 sechste=6 sechsten=6 sechster=6 sechstes=6 sechstem=6 siebte=7 siebten=7"
        " siebter=7 siebtes=7 siebtem=7 achte=8 achten=8 achter=8 achtes=8 achtem=8 neunte=9 neunten=9"
        " neunter=9 neuntes=9 neuntem=9 zehnte=10 zehnten=10 zehnter=10 zehntes=10 zehntem=10 elfte=11"
        " elften=11 elfter=11 elftes=11 elftem=11 zwölfte=12 zwölften=12 zwölfter=12 zwölftes=12"
        " zwölftem=12",
        multiples="verdoppelung=2 verdopplung=2 verdreifachten=3 vervierfachten=4 zweimal=2 doppelt=2 doppelte=2 doppelten=2 verdoppelt=2 verdoppelte=2 verdoppeln=2"
        " verdoppelten=2 dreimal=3 dreifach=3 dreifache=3 dreifachen=3 verdreifacht=3 verdreifachte=3"
        " verdreifachen=3 viermal=4 vierfach=4 vierfache=4 vervierfacht=4 fünfmal=5 fünffach=5 fünffache=5"
        " verfünffacht=5 sechsmal=6 siebenmal=7 achtmal=8 zehnmal=10 zehnfach=10 zehnfache=10"
        " verzehnfacht=10 halbiert=0.5 halbierte=0.5 halbieren=0.5",
        orders="dutzende=10 dutzenden=10 hunderte=100 hunderten=100 tausende=1000 tausenden=1000"
        " zehntausende=10000 zehntausenden=10000 hunderttausende=100000 hunderttausenden=100000",
        unnamed="*kreise *kreisen insider insidern",
    ),
    names=Names(
        pronouns="""
            mein=1 meine=1 meinen=1 meinem=1 meiner=1 unser=1p unsere=1p unseren=1p unserem=1p unserer=1p Sie=2 Ihnen=2 Ihr=2 Ihre=2 Ihrem=2 Ihren=2 Ihrer=2 er=m sie=f es=n ihm=m ihn=m ihr=f ihnen=p ich=1 mir=1 mich=1 wir=1p uns=1p du=2 dir=2 dich=2 euch=2p man=q
            dieser=mc diese=fc letzterer=mc letztere=fc ersterer=m erstere=f jener=m jene=f sein=3 seine=3 seinen=3
            seinem=3 seiner=3 ihre=3 ihren=3 ihrem=3 ihrer=3 viele=qp manche=qp einige=qp alle=qp jemand=q niemand=q
            keiner=q jeder=q der=m wer=q beide=qp andere=qp einer=q eine=q das=q
        """,
        relatives="deren dessen denen welcher welche welches",
        titles="""
            Herr=m Herrn=m Frau=f Dr Dr. Prof Prof. Professor=m Professorin=f Dipl.-Ing Ing Mag Fräulein=f Pater=m Bruder=m
            Schwester=f General=m Oberst=m Major Hauptmann=m Leutnant Kapitän Admiral Sir=m Lord=m Lady=f Freiherr=m
            Graf=m Gräfin=f Prinz=m Prinzessin=f Baron=m Baronin=f Scheich=m Ajatollah=m Imam=m Papst=m Kardinal=m
            Bischof=m St Sankt Mr=m Mr.=m Mrs=f Mrs.=f Ms=f Madame=f Monsieur=m Don=m Doktor
        """,
        given="""
            Hans=m Peter=m Michael=m Thomas=m Andreas=m Wolfgang=m Klaus=m Jürgen=m Günter=m Günther=m Stefan=m
            Stephan=m Christian=m Uwe=m Werner=m Horst=m Frank=m Dieter=m Manfred=m Gerhard=m Bernd=m Karl=m Walter=m
            Markus=m Marcus=m Martin=m Helmut=m Heinz=m Joachim=m Matthias=m Mathias=m Rainer=m Reiner=m Jens=m
            Alexander=m Jan=m Sebastian=m Florian=m Felix=m Lukas=m Paul=m Max=m Maximilian=m Jonas=m Tim=m Leon=m
            Finn=m Ben=m Elias=m Noah=m Julian=m Tobias=m Daniel=m Christoph=m Christof=m Dirk=m Sven=m Torsten=m
            Thorsten=m Carsten=m Karsten=m Kai Kay Ralf=m Ralph=m Rolf=m Rudolf=m Ludwig=m Friedrich=m Wilhelm=m
            Ernst=m Fritz=m Otto=m Hermann=m Heinrich=m Georg=m Josef=m Joseph=m Franz=m Anton=m Alfred=m Albert=m
            Erwin=m Erich=m Ulrich=m Uli=m Volker=m Holger=m Detlef=m Norbert=m Hubert=m Herbert=m Robert=m Armin=m
            Olaf=m Christian=m Jörg=m Jörn=m Arndt=m Enno=m Falk=m Tilo=m Thilo=m Gerd=m Gert=m Lars=m Niels=m Nils=m
            Ole=m Malte=m Hauke=m Momme=m Hendrik=m Henrik=m Moritz=m Philipp=m Fabian=m Dominik=m Benjamin=m
            Johannes=m Jakob=m David=m Simon=m Lennart=m Erik=m Eric=m Mario=m Marco=m Mirko=m Ronny=m Rico=m Silvio=m
            Guido=m Gregor=m Hartmut=m Helge=m Ingo=m Kurt=m Lothar=m Siegfried=m Winfried=m Wilfried=m Winfried=m
            Karl-Heinz=m Hans-Peter=m Hans-Jürgen=m Karl-Theodor=m Frank-Walter=m Hans-Georg=m Hans-Dietrich=m
            Franz-Josef=m Heinz-Christian=m Cem=m Mehmet=m Mustafa=m Ali=m Murat=m Emre=m Wladimir=m Dmitri=m Sergej=m
            Alexej=m Wolodymyr=m Viktor=m Benno=m Timo=m Henning=m Bodo=m Egon=m Edmund=m Theodor=m Konrad=m Boris=m
            Anna=f Maria=f Ursula=f Monika=f Petra=f Elisabeth=f Sabine=f Renate=f Helga=f Karin=f Brigitte=f Ingrid=f
            Erika=f Andrea=f Gisela=f Claudia=f Susanne=f Gabriele=f Christa=f Christine=f Hildegard=f Anja=f Barbara=f
            Angelika=f Angela=f Annette=f Anke=f Antje=f Heike=f Martina=f Nicole=f Stefanie=f Stephanie=f Julia=f
            Katharina=f Kathrin=f Katrin=f Melanie=f Sandra=f Silke=f Silvia=f Sylvia=f Simone=f Tanja=f Ulrike=f Ute=f
            Bettina=f Birgit=f Beate=f Carola=f Cornelia=f Daniela=f Doris=f Edith=f Elke=f Eva=f Franziska=f Gerda=f
            Hannah=f Hanna=f Hanne=f Heidi=f Ilse=f Inge=f Irene=f Jana=f Johanna=f Jutta=f Karla=f Kerstin=f Lea=f
            Lena=f Lisa=f Laura=f Luise=f Lieselotte=f Manuela=f Margarete=f Margot=f Marie=f Marion=f Marlene=f Maren=f
            Miriam=f Nadine=f Nina=f Olga=f Regina=f Rita=f Rosa=f Ruth=f Sahra=f Sarah=f Saskia=f Sigrid=f Sonja=f
            Sophie=f Svenja=f Swenja=f Theresa=f Tina=f Ursel=f Vanessa=f Vera=f Verena=f Yvonne=f Gesine=f Elfriede=f
            Annalena=f Alice=f Nancy=f Ricarda=f Katja=f Manuela=f Malu=f Annegret=f Julia=f Anne=f Leonie=f Mia=f
            Emma=f Lina=f Frauke=f Wiebke=f Imke=f Meike=f Maike=f Friederike=f Charlotte=f Dagmar=f Dorothee=f
            Leopold=m Detlev=m Gunther=m Hinrich=m Fiete=m Xaver=m Bertram=m Emmerich=m Volkmar=m Adalbert=m Adolf=m
            Albrecht=m Alois=m Ambros=m Ansgar=m Arnulf=m Bastian=m Berthold=m Burkhard=m Burkhardt=m Claas=m
            Clemens=m Cornelius=m Dankmar=m Diethelm=m Dietmar=m Dietrich=m Eberhard=m Eckart=m Eckhard=m Eduard=m
            Eike=m Ekkehard=m Elmar=m Engelbert=m Erhard=m Eugen=m Ewald=m Falko=m Friedemann=m Friedhelm=m Frieder=m
            Gebhard=m Gereon=m Gernot=m Gottfried=m Gotthard=m Harald=m Hartwig=m Heiner=m Heino=m Hellmut=m
            Hubertus=m Ingolf=m Jobst=m Jost=m Kuno=m Leonhard=m Ludger=m Luitpold=m Marius=m Meinhard=m Merten=m
            Ottmar=m Ottokar=m Pankraz=m Quirin=m Reimar=m Reinhard=m Reinhold=m Rüdiger=m Siegbert=m Siegmund=m
            Siegmar=m Sönke=m Vinzenz=m Waldemar=m Wendelin=m Wieland=m Willi=m Wolfram=m Hannelore=f Corinna=f
            Mechthild=f Swantje=f Hedda=f Adelheid=f Alwine=f Anneliese=f Annemarie=f Birgitta=f Britta=f Christel=f
            Cordula=f Dorothea=f Edeltraud=f Elsbeth=f Erna=f Frieda=f Gerlinde=f Gertraud=f Gertrud=f Gudrun=f
            Hedwig=f Heidemarie=f Heidrun=f Helene=f Hermine=f Herta=f Hilde=f Hiltrud=f Ilona=f Ina=f Inga=f
            Ingeborg=f Irmgard=f Irmtraud=f Käthe=f Kunigunde=f Liselotte=f Lore=f Margit=f Marlies=f Ottilie=f
            Reinhild=f Roswitha=f Rosemarie=f Sieglinde=f Therese=f Traudel=f Trude=f Uta=f Veronika=f Waltraud=f
            Wilhelmine=f Zenzi=f
        """,
        roles={
            "head": """
                präsident|präsidentin bundespräsident|bundespräsidentin
                staatspräsident|staatspräsidentin diktator|diktatorin emir|emirin sultan|sultanin
                machthaber|machthaberin staatsoberhaupt staatschef|staatschefin
                us-präsident|us-präsidentin kremlchef|kremlchefin
            """,
            "premier": """
                bundeskanzler|bundeskanzlerin kanzler|kanzlerin
                ministerpräsident|ministerpräsidentin premierminister|premierministerin premier
                regierungschef|regierungschefin landeshauptmann|landeshauptfrau
                regierungspräsident|regierungspräsidentin
            """,
            "royal": """
                könig|königin kaiser|kaiserin prinz|prinzessin kronprinz|kronprinzessin
                fürst|fürstin herzog|herzogin monarch|monarchin thronfolger|thronfolgerin
            """,
            "minister": """
                minister|ministerin bundesminister|bundesministerin landesminister|landesministerin
                vizekanzler|vizekanzlerin vizepräsident|vizepräsidentin
                staatssekretär|staatssekretärin staatsminister|staatsministerin senator|senatorin
                außenminister|außenministerin innenminister|innenministerin
                finanzminister|finanzministerin verteidigungsminister|verteidigungsministerin
                justizminister|justizministerin wirtschaftsminister|wirtschaftsministerin
                verkehrsminister|verkehrsministerin gesundheitsminister|gesundheitsministerin
                umweltminister|umweltministerin kultusminister|kultusministerin
                bildungsminister|bildungsministerin arbeitsminister|arbeitsministerin
                landwirtschaftsminister|landwirtschaftsministerin agrarminister|agrarministerin
                bauminister|bauministerin energieminister|energieministerin
                familienminister|familienministerin sozialminister|sozialministerin
                wissenschaftsminister|wissenschaftsministerin digitalminister|digitalministerin
                entwicklungsminister|entwicklungsministerin klimaminister|klimaministerin
                tourismusminister|tourismusministerin sportminister|sportministerin
                kulturminister|kulturministerin handelsminister|handelsministerin
                bundesfinanzminister|bundesfinanzministerin
                bundesinnenminister|bundesinnenministerin bundesaußenminister|bundesaußenministerin
                bundesjustizminister|bundesjustizministerin
                bundesverteidigungsminister|bundesverteidigungsministerin
                bundesgesundheitsminister|bundesgesundheitsministerin
                bundeswirtschaftsminister|bundeswirtschaftsministerin
                bundesverkehrsminister|bundesverkehrsministerin
                bundesumweltminister|bundesumweltministerin us-außenminister|us-außenministerin
                us-finanzminister|us-finanzministerin
                us-verteidigungsminister|us-verteidigungsministerin europaminister|europaministerin
                rüstungsminister|rüstungsministerin forschungsminister|forschungsministerin
                katastrophenschutzminister|katastrophenschutzministerin ressortchef|ressortchefin
                us-vizepräsident|us-vizepräsidentin chefdiplomat|chefdiplomatin
                innensenator|innensenatorin finanzsenator|finanzsenatorin
                bildungssenator|bildungssenatorin
            """,
            "mayor": """
                bürgermeister|bürgermeisterin oberbürgermeister|oberbürgermeisterin
                ortsvorsteher|ortsvorsteherin stadtpräsident|stadtpräsidentin
                gemeindepräsident|gemeindepräsidentin stadtchef|stadtchefin
                rathauschef|rathauschefin ob landrat|landrätin stadtrat|stadträtin kämmerer|kämmerin
            """,
            "governor": """
                gouverneur|gouverneurin statthalter|statthalterin präfekt|präfektin
                landesfürst|landesfürstin
            """,
            "legislator": """
                abgeordneter|abgeordnete bundestagsabgeordneter|bundestagsabgeordnete
                landtagsabgeordneter|landtagsabgeordnete europaabgeordneter|europaabgeordnete
                parlamentarier|parlamentarierin us-senator|us-senatorin nationalrat|nationalrätin
                ständerat|ständerätin gemeinderat|gemeinderätin mdb fraktionschef|fraktionschefin
                fraktionsvorsitzender|fraktionsvorsitzende bundestagspräsident|bundestagspräsidentin
                landtagspräsident|landtagspräsidentin parlamentspräsident|parlamentspräsidentin
                obmann|obfrau fraktionsgeschäftsführer|fraktionsgeschäftsführerin
                berichterstatter|berichterstatterin
            """,
            "diplomat": """
                diplomat|diplomatin botschafter|botschafterin gesandter|gesandte
                sondergesandter|sondergesandte konsul|konsulin unterhändler|unterhändlerin
                chefunterhändler|chefunterhändlerin außenbeauftragter|außenbeauftragte
                uno-botschafter|uno-botschafterin un-botschafter|un-botschafterin
                vermittler|vermittlerin
            """,
            "official": """
                beamter|beamtin kommissar|kommissarin eu-kommissar|eu-kommissarin
                generalsekretär|generalsekretärin beauftragter|beauftragte amtsleiter|amtsleiterin
                behördenleiter|behördenleiterin behördenchef|behördenchefin funktionär|funktionärin
                dezernent|dezernentin referent|referentin abteilungsleiter|abteilungsleiterin
                wehrbeauftragter|wehrbeauftragte datenschutzbeauftragter|datenschutzbeauftragte
                koordinator|koordinatorin schatzmeister|schatzmeisterin sekretär|sekretärin
                inspektor|inspektorin offizieller|offizielle ombudsmann|ombudsfrau
                un-generalsekretär|un-generalsekretärin kommissionspräsident|kommissionspräsidentin
                eu-kommissionspräsident|eu-kommissionspräsidentin ratspräsident|ratspräsidentin
                beigeordneter|beigeordnete krisenmanager|krisenmanagerin
            """,
            "leader": """
                chef|chefin vorsitzender|vorsitzende parteichef|parteichefin
                parteivorsitzender|parteivorsitzende leiter|leiterin anführer|anführerin
                führer|führerin gründer|gründerin mitgründer|mitgründerin oberhaupt vize
                stellvertreter|stellvertreterin gewerkschaftschef|gewerkschaftschefin
                verbandspräsident|verbandspräsidentin verbandschef|verbandschefin
                vereinspräsident|vereinspräsidentin parteiführer|parteiführerin
                rebellenführer|rebellenführerin klubchef|klubchefin vereinschef|vereinschefin
                nummer_zwei landeschef|landeschefin oppositionsführer|oppositionsführerin
                oppositionschef|oppositionschefin
            """,
            "politician": """
                politiker|politikerin oppositionspolitiker|oppositionspolitikerin
                kommunalpolitiker|kommunalpolitikerin innenpolitiker|innenpolitikerin
                außenpolitiker|außenpolitikerin finanzpolitiker|finanzpolitikerin
                verkehrspolitiker|verkehrspolitikerin gesundheitspolitiker|gesundheitspolitikerin
                amtsvorgänger|amtsvorgängerin vorgänger|vorgängerin nachfolger|nachfolgerin
                amtskollege|amtskollegin cdu-politiker|cdu-politikerin csu-politiker|csu-politikerin
                spd-politiker|spd-politikerin fdp-politiker|fdp-politikerin
                afd-politiker|afd-politikerin grünen-politiker|grünen-politikerin
                linken-politiker|linken-politikerin sozialdemokrat|sozialdemokratin
                christdemokrat|christdemokratin liberaler|liberale konservativer|konservative
                sozialist|sozialistin kommunist|kommunistin oppositioneller|oppositionelle
                spitzenpolitiker|spitzenpolitikerin
            """,
            "candidate": """
                kandidat|kandidatin spitzenkandidat|spitzenkandidatin
                kanzlerkandidat|kanzlerkandidatin
                präsidentschaftskandidat|präsidentschaftskandidatin bewerber|bewerberin
                herausforderer|herausforderin favorit|favoritin
            """,
            "spokesperson": """
                sprecher|sprecherin regierungssprecher|regierungssprecherin
                polizeisprecher|polizeisprecherin pressesprecher|pressesprecherin
                ministeriumssprecher|ministeriumssprecherin
                unternehmenssprecher|unternehmenssprecherin konzernsprecher|konzernsprecherin
                parteisprecher|parteisprecherin fraktionssprecher|fraktionssprecherin
                militärsprecher|militärsprecherin armeesprecher|armeesprecherin
                bahnsprecher|bahnsprecherin feuerwehrsprecher|feuerwehrsprecherin
                kliniksprecher|kliniksprecherin gerichtssprecher|gerichtssprecherin
                behördensprecher|behördensprecherin vereinssprecher|vereinssprecherin
                gewerkschaftssprecher|gewerkschaftssprecherin kirchensprecher|kirchensprecherin
                stadtsprecher|stadtsprecherin bundeswehrsprecher|bundeswehrsprecherin
                firmensprecher|firmensprecherin banksprecher|banksprecherin
                börsensprecher|börsensprecherin amtssprecher|amtssprecherin
                universitätssprecher|universitätssprecherin kremlsprecher|kremlsprecherin
                vizesprecher|vizesprecherin pressereferent|pressereferentin
            """,
            "aide": """
                berater|beraterin mitarbeiter|mitarbeiterin assistent|assistentin
                büroleiter|büroleiterin stabschef|stabschefin
                sicherheitsberater|sicherheitsberaterin wahlkampfmanager|wahlkampfmanagerin
                wahlkampfleiter|wahlkampfleiterin vertrauter|vertraute rechte_hand
            """,
            "executive": """
                reeder|reederin bauunternehmer|bauunternehmerin entwickler|entwicklerin
                geschäftsführer|geschäftsführerin vorstand vorstandschef|vorstandschefin
                vorstandsvorsitzender|vorstandsvorsitzende konzernchef|konzernchefin
                firmenchef|firmenchefin unternehmer|unternehmerin manager|managerin
                direktor|direktorin generaldirektor|generaldirektorin finanzvorstand
                finanzchef|finanzchefin aufsichtsratschef|aufsichtsratschefin inhaber|inhaberin
                eigentümer|eigentümerin betreiber|betreiberin bankier|bankerin banker
                bankchef|bankchefin notenbankchef|notenbankchefin zentralbankchef|zentralbankchefin
                notenbankpräsident|notenbankpräsidentin bahnchef|bahnchefin ceo investor|investorin
                aktionär|aktionärin milliardär|milliardärin geschäftsmann=m geschäftsfrau=f
                hauptgeschäftsführer|hauptgeschäftsführerin personalchef|personalchefin
                intendant|intendantin verleger|verlegerin besitzer|besitzerin
                filialleiter|filialleiterin werkleiter|werkleiterin produzent|produzentin
                spediteur|spediteurin arbeitgeberpräsident|arbeitgeberpräsidentin wirt|wirtin
                hotelier|hoteliere
            """,
            "judge": """
                richter|richterin gerichtspräsident|gerichtspräsidentin
                verfassungsrichter|verfassungsrichterin vorsitzender_richter|vorsitzende_richterin
                schöffe|schöffin amtsrichter|amtsrichterin
            """,
            "lawyer": """
                anwalt|anwältin rechtsanwalt|rechtsanwältin verteidiger|verteidigerin
                strafverteidiger|strafverteidigerin nebenkläger|nebenklägerin
            """,
            "prosecutor": """
                staatsanwalt|staatsanwältin oberstaatsanwalt|oberstaatsanwältin
                generalstaatsanwalt|generalstaatsanwältin generalbundesanwalt|generalbundesanwältin
                ankläger|anklägerin
            """,
            "notary": "notar|notarin",
            "police": """
                polizist|polizistin polizeichef|polizeichefin polizeipräsident|polizeipräsidentin
                ermittler|ermittlerin kommandant|kommandantin feuerwehrmann=m feuerwehrfrau=f
                feuerwehrchef|feuerwehrchefin einsatzleiter|einsatzleiterin
                kriminalbeamter|kriminalbeamtin fahnder|fahnderin polizeibeamter|polizeibeamtin
                hauptkommissar|hauptkommissarin kreisbrandmeister|kreisbrandmeisterin
                brandmeister|brandmeisterin sheriff wächter|wächterin
            """,
            "military": """
                general=m generalmajor=m generalleutnant=m admiral oberst=m major hauptmann=m
                leutnant oberstleutnant soldat|soldatin offizier|offizierin feldwebel
                kommandeur|kommandeurin befehlshaber|befehlshaberin
                generalstabschef|generalstabschefin armeechef|armeechefin kämpfer|kämpferin
                generalinspekteur|generalinspekteurin pilot|pilotin veteran|veteranin
                oberbefehlshaber|oberbefehlshaberin
            """,
            "expert": """
                analyst|analystin ökonom|ökonomin historiker|historikerin experte|expertin
                politologe|politologin soziologe|soziologin
                politikwissenschaftler|politikwissenschaftlerin volkswirt|volkswirtin
                chefvolkswirt|chefvolkswirtin chefökonom|chefökonomin
                wirtschaftswissenschaftler|wirtschaftswissenschaftlerin gutachter|gutachterin
                sachverständiger|sachverständige beobachterin=f fachmann=m fachfrau=f
                kenner|kennerin meteorologe|meteorologin geologe|geologin virologe|virologin
                epidemiologe|epidemiologin jurist|juristin staatsrechtler|staatsrechtlerin
                verfassungsrechtler|verfassungsrechtlerin völkerrechtler|völkerrechtlerin
                kriminologe|kriminologin psychologe|psychologin philosoph|philosophin
                demoskop|demoskopin meinungsforscher|meinungsforscherin wahlforscher|wahlforscherin
                konfliktforscher|konfliktforscherin bildungsforscher|bildungsforscherin
                bahnexperte|bahnexpertin sicherheitsexperte|sicherheitsexpertin
                militärexperte|militärexpertin rechtsexperte|rechtsexpertin
                finanzexperte|finanzexpertin marktexperte|marktexpertin
                verkehrsexperte|verkehrsexpertin gerichtsmediziner|gerichtsmedizinerin
                archäologe|archäologin kolumnist|kolumnistin kommentator|kommentatorin
                kritikerin=f agrarökonom|agrarökonomin theologe|theologin
            """,
            "scientist": """
                wissenschaftler|wissenschaftlerin forscher|forscherin professor|professorin
                physiker|physikerin chemiker|chemikerin biologe|biologin ingenieur|ingenieurin
                astronom|astronomin klimaforscher|klimaforscherin rektor|rektorin dekan|dekanin
                dozent|dozentin klimatologe|klimatologin ökologe|ökologin zoologe|zoologin
                botaniker|botanikerin astronaut|astronautin techniker|technikerin
                studienleiter|studienleiterin institutsleiter|institutsleiterin
                institutsdirektor|institutsdirektorin mathematiker|mathematikerin
                vogelkundler|vogelkundlerin geophysiker|geophysikerin informatiker|informatikerin
                anthropologe|anthropologin
            """,
            "doctor": """
                arzt|ärztin chefarzt|chefärztin oberarzt|oberärztin chirurg|chirurgin
                mediziner|medizinerin zahnarzt|zahnärztin tierarzt|tierärztin
                krankenpfleger|krankenpflegerin krankenschwester=f pfleger|pflegerin
                hausarzt|hausärztin psychiater|psychiaterin notarzt|notärztin apotheker|apothekerin
                kinderarzt|kinderärztin hebamme=f therapeut|therapeutin internist|internistin
                ärztepräsident|ärztepräsidentin leibarzt|leibärztin klinikdirektor|klinikdirektorin
                amtsarzt|amtsärztin amtstierarzt|amtstierärztin sanitäter|sanitäterin
            """,
            "teacher": """
                lehrer|lehrerin schulleiter|schulleiterin erzieher|erzieherin pädagoge|pädagogin
                direktorin=f hochschullehrer|hochschullehrerin
            """,
            "student": """
                schüler|schülerin student|studentin doktorand|doktorandin
                auszubildender|auszubildende lehrling azubi jugendlicher|jugendliche
                studierender|studierende
            """,
            "journalist": """
                journalist|journalistin reporter|reporterin korrespondent|korrespondentin
                redakteur|redakteurin chefredakteur|chefredakteurin moderator|moderatorin
                herausgeber|herausgeberin blogger|bloggerin fotograf|fotografin
                interviewer|interviewerin
            """,
            "artist": """
                kritikerin=f hauptdarsteller|hauptdarstellerin darsteller|darstellerin
                grafiker|grafikerin modeschöpfer|modeschöpferin galerist|galeristin lektor|lektorin
                influencer|influencerin youtuber|youtuberin
                schriftsteller|schriftstellerin autor|autorin dichter|dichterin künstler|künstlerin
                maler|malerin schauspieler|schauspielerin sänger|sängerin musiker|musikerin
                rapper|rapperin komponist|komponistin regisseur|regisseurin
                filmemacher|filmemacherin kabarettist|kabarettistin komiker|komikerin
                dirigent|dirigentin tänzer|tänzerin architekt|architektin designer|designerin
                bildhauer|bildhauerin kurator|kuratorin museumsdirektor|museumsdirektorin
                pianist|pianistin star
            """,
            "athlete": """
                spieler|spielerin fußballer|fußballerin stürmer|stürmerin torhüter|torhüterin
                torwart|torfrau kapitän|kapitänin mittelfeldspieler|mittelfeldspielerin
                torschütze|torschützin läufer|läuferin schwimmer|schwimmerin skifahrer|skifahrerin
                rennfahrer|rennfahrerin weltmeister|weltmeisterin olympiasieger|olympiasiegerin
                boxer|boxerin tennisprofi handballer|handballerin radprofi athlet|athletin
                sportler|sportlerin sieger|siegerin nationalspieler|nationalspielerin
                biathlet|biathletin bergsteiger|bergsteigerin turner|turnerin sprinter|sprinterin
                rekordhalter|rekordhalterin
            """,
            "coach": """
                trainer|trainerin cheftrainer|cheftrainerin bundestrainer|bundestrainerin
                nationaltrainer|nationaltrainerin coach teamchef|teamchefin
                sportdirektor|sportdirektorin sportchef|sportchefin schiedsrichter|schiedsrichterin
            """,
            "cleric": """
                papst=m abt|äbtissin prior|priorin mönch|nonne bischof|bischöfin erzbischof=m kardinal=m pfarrer|pfarrerin
                priester|priesterin imam=m rabbiner|rabbinerin pastor|pastorin patriarch=m mönch=m
                nonne=f ajatollah=m mufti=m landesbischof|landesbischöfin
                ratsvorsitzender|ratsvorsitzende geistlicher|geistliche
            """,
            "activist": """
                betriebsrätin=f betriebsratschef|betriebsratschefin
                betriebsratsvorsitzender|betriebsratsvorsitzende
                aktivist|aktivistin demonstrant|demonstrantin gewerkschafter|gewerkschafterin
                umweltschützerin=f bürgerrechtler|bürgerrechtlerin
                menschenrechtler|menschenrechtlerin dissident|dissidentin lobbyist|lobbyistin
                veranstalter|veranstalterin freiwilliger|freiwillige whistleblower|whistleblowerin
                rebell|rebellin organisator|organisatorin naturschützerin=f
                tierschützerin=f
            """,
            "accused": """
                räuber|räuberin dieb|diebin betrüger|betrügerin
                angeklagter|angeklagte beschuldigter|beschuldigte verdächtiger|verdächtige
                tatverdächtiger|tatverdächtige täter|täterin verurteilter|verurteilte häftling
                gefangener|gefangene mörder|mörderin attentäter|attentäterin terrorist|terroristin
                amokläufer|amokläuferin entführer|entführerin
            """,
            "victim": """
                opfer überlebender|überlebende patient|patientin geisel=f flüchtling
                geflüchteter|geflüchtete verletzter|verletzte betroffener|betroffene
                migrant|migrantin kläger|klägerin geschädigter|geschädigte
            """,
            "witness": """
                zeuge|zeugin augenzeuge|augenzeugin passant|passantin zuschauer|zuschauerin
                zuhörer|zuhörerin hörer|hörerin leser|leserin
            """,
            "kin": """
                mutter=f vater=m bruder=m schwester=f ehefrau=f ehemann=m gattin=f gatte=m sohn=m
                tochter=f witwe=f witwer=m onkel=m tante=f cousin|cousine großmutter=f großvater=m
                oma=f opa=m neffe=m nichte=f schwager=m schwägerin=f schwiegervater=m
                schwiegermutter=f verlobter|verlobte lebensgefährte|lebensgefährtin
                partner|partnerin ex-frau=f ex-mann=m enkel|enkelin zwilling stiefvater=m
                stiefmutter=f freundin=f
            """,
            "worker": """
                konditor|konditorin schneider|schneiderin schuster|schusterin
                dachdecker|dachdeckerin maurer|maurerin installateur|installateurin
                schlosser|schlosserin schweißer|schweißerin monteur|monteurin schäfer|schäferin
                florist|floristin kassierer|kassiererin postbote|postbotin putzfrau=f
                reinigungskraft helferin=f retterin=f programmierer|programmiererin
                erfinder|erfinderin
                landwirt|landwirtin bauer|bäuerin arbeiter|arbeiterin fahrer|fahrerin
                lkw-fahrer|lkw-fahrerin taxifahrer|taxifahrerin busfahrer|busfahrerin
                lokführer|lokführerin fischer|fischerin bäcker|bäckerin imker|imkerin
                händler|händlerin verkäufer|verkäuferin kellner|kellnerin koch|köchin
                friseur|friseurin winzer|winzerin angestellter|angestellte rentner|rentnerin
                pensionär|pensionärin handwerker|handwerkerin mechaniker|mechanikerin
                elektriker|elektrikerin tischler|tischlerin schreiner|schreinerin förster|försterin
                jäger|jägerin gärtner|gärtnerin bergmann=m matrose|matrosin
                goldschmied|goldschmiedin metzger|metzgerin hausmeister|hausmeisterin
                makler|maklerin vermieter|vermieterin mieter|mieterin übersetzer|übersetzerin
                dolmetscher|dolmetscherin bibliothekar|bibliothekarin bademeister|bademeisterin
                zugbegleiter|zugbegleiterin gastronom|gastronomin briefträger|briefträgerin
                kollege|kollegin beschäftigter|beschäftigte schreinermeister|schreinermeisterin
                uhrmacher|uhrmacherin obstbauer|obstbäuerin
            """,
            "person": """
                preisträger|preisträgerin gewinner|gewinnerin anwohnerin=f
                bewohnerin=f einwohnerin=f fußgänger|fußgängerin mandant|mandantin
                vermisster|vermisste abiturient|abiturientin absolvent|absolventin
                ehrenamtler|ehrenamtlerin schwede|schwedin däne|dänin norweger|norwegerin
                finne|finnin italiener|italienerin spanier|spanierin franzose|französin brite|britin
                engländer|engländerin ire|irin amerikaner|amerikanerin us-amerikaner|us-amerikanerin
                russe|russin ukrainer|ukrainerin pole|polin tscheche|tschechin ungar|ungarin
                rumäne|rumänin türke|türkin grieche|griechin serbe|serbin kroate|kroatin
                schweizer|schweizerin österreicher|österreicherin niederländer|niederländerin
                belgier|belgierin portugiese|portugiesin chinese|chinesin japaner|japanerin
                syrer|syrerin afghane|afghanin iraner|iranerin brasilianer|brasilianerin
                argentinier|argentinierin
                kumpel=m legende klublegende schlagerstar witwe=f witwer=m großvater=m großmutter=f onkel=m tante=f neffe=m
                nichte=f opa=m oma=f cousin|cousine mann=m frau=f junge=m mädchen kind person dame=f herr=m nachbar|nachbarin
                anwohnerin=f bewohnerin=f einwohnerin=f bürger|bürgerin
                kunde|kundin nutzer|nutzerin tourist|touristin urlauber|urlauberin
                autofahrer|autofahrerin fahrgast passagier|passagierin fan besucher|besucherin gast
                verbraucher|verbraucherin wähler|wählerin steuerzahler|steuerzahlerin
                freund|freundin bekannter|bekannte unbekannter|unbekannte teilnehmer|teilnehmerin
                wanderer|wanderin senior|seniorin teenager pendler|pendlerin deutscher|deutsche
            """,
            "source": """
                quelle insider|insiderin informant|informantin mitglied
                gesprächspartner|gesprächspartnerin eingeweihter|eingeweihte verfasser|verfasserin
            """,
        },
        bodies={
            "government": "regierung bundesregierung landesregierung kabinett führung administration us-regierung regime behörden junta koalition senat staat kreml kanzleramt staatsführung",
            "ministry": """
                ministerium außenministerium innenministerium finanzministerium verteidigungsministerium justizministerium
                wirtschaftsministerium verkehrsministerium gesundheitsministerium umweltministerium kultusministerium
                bildungsministerium landwirtschaftsministerium auswärtiges_amt präsidialamt botschaft us-außenministerium
                bundesinnenministerium bundesfinanzministerium bundesverkehrsministerium staatskanzlei konsulat
            """,
            "parliament": "parlament bundestag landtag bundesrat kongress nationalrat unterhaus oberhaus repräsentantenhaus kammer",
            "court": """
                gericht landgericht amtsgericht oberlandesgericht bundesgerichtshof bundesverfassungsgericht verwaltungsgericht
                gerichtshof staatsanwaltschaft generalstaatsanwaltschaft bundesanwaltschaft verteidigung anklage justiz
                oberster_gerichtshof generalbundesanwaltschaft
            """,
            "police": "polizei feuerwehr polizeidirektion polizeipräsidium polizeiinspektion kriminalpolizei bundespolizei landeskriminalamt bundeskriminalamt verfassungsschutz zoll krisenstab rettungsdienst küstenwache leitstelle bergwacht",
            "army": "armee bundeswehr militär generalstab streitkräfte marine luftwaffe miliz truppe",
            "party": "partei opposition fraktion bewegung bündnis bundestagsfraktion landtagsfraktion jugendorganisation",
            "union": "gewerkschaft lehrergewerkschaft lokführergewerkschaft gewerkschaftsbund polizeigewerkschaft betriebsrat personalrat",
            "association": """
                verband bundesverband verein organisation stiftung institut vereinigung gesellschaft bund initiative
                bürgerinitiative hilfsorganisation menschenrechtsorganisation umweltorganisation umweltverband branchenverband
                fahrgastverband händlerverband arbeitgeberverband bauernverband sozialverband interessenverband kammer
                handelskammer industrie-_und_handelskammer forschungsinstitut denkfabrik netzwerk allianz komitee
                landeselternrat elternrat beirat dachverband nichtregierungsorganisation
            """,
            "firm": """
                unternehmen firma konzern gesellschaft bank hersteller betreiber anbieter autobauer autohersteller
                fluggesellschaft airline bahn reederei versicherer energiekonzern energieversorger geldhaus kette
                handelskette start-up tochter mutterkonzern sparkasse werk fabrik händler netzbetreiber verlag
                geschäftsleitung betrieb café restaurant hotel zentralbank notenbank börse
            """,
            "media": """
                zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin podcast sender fernsehsender rundfunk radio blatt
                zeitschrift boulevardblatt nachrichtenportal portal nachrichtensender wirtschaftszeitung sonntagszeitung
            """,
            "agency": "agentur amt behörde kommission nachrichtenagentur bundesamt landesamt gesundheitsamt jugendamt ordnungsamt geheimdienst wetterdienst aufsicht aufsichtsbehörde eu-kommission rechnungshof bundesagentur bundesnetzagentur wetteramt umweltamt statistikamt kartellamt",
            "school": "universität hochschule schule gymnasium akademie fakultät labor grundschule",
            "hospital": "krankenhaus klinik klinikum universitätsklinik universitätsklinikum",
            "council": "stadt gemeinde stadtverwaltung verwaltung kreis landkreis bezirk magistrat stadtrat gemeinderat rathaus kommune landratsamt bezirksamt kanton",
            "church": "kirche vatikan bistum gemeinde moschee bischofskonferenz diözese landeskirche",
            "team": "mannschaft verein klub club team elf sv tsv fc vfl vfb fsv tus spvgg sc",
            "delegation": "delegation mission",
            "country": "land republik königreich bundesrepublik bundesland",
        },
        documents="""
            bericht studie brief mitteilung pressemitteilung erklärung umfrage notiz vermerk dokument untersuchung gesetz
            gesetzentwurf artikel leitartikel beitrag post tweet nachricht buch mail e-mail schreiben anklageschrift urteil
            dekret resolution manifest protokoll gutachten analyse vertrag abkommen akten unterlagen statistik zahlen daten
            prognose papier entwurf lehrbuch bilanz jahresbericht zwischenbericht abschlussbericht aushang plakat
        """,
        groups="""
            leute menschen einwohner bewohner anwohner beamte offizielle mitglieder quellen beschäftigte mitarbeiter wähler
            demonstranten experten fachleute analysten kritiker befürworter gegner anhänger behörden zeugen augenzeugen
            familien eltern kollegen beobachter republikaner demokraten aktivisten minister diplomaten abgeordnete
            senatoren journalisten medien presse öffentlichkeit personal besatzung fans nutzer kunden freunde nachbarn
            angehörige landwirte bauern fischer ärzte pfleger lehrer studenten wissenschaftler forscher ökonomen anwälte
            ermittler richter soldaten truppen rebellen terroristen führung investoren veranstalter flüchtlinge frauen
            männer kinder jugendliche dorfbewohner bevölkerung jury mehrheit minderheit paar gewerkschaften verbände
            staaten länder grünen linken liberalen sozialdemokraten christdemokraten union kreise regierungskreise
            koalitionskreise parteikreise sicherheitskreise verhandlungskreise umweltschützer naturschützer soldaten
            verantwortlichen retter rettungskräfte einsatzkräfte helfer händler stammgäste zuschauer leser obstbauern
        """,
        plurals="""
            in>innen er>er el>el en>en eur>eure är>äre ist>isten ent>enten ant>anten at>aten or>oren ung>ungen heit>heiten
            keit>keiten schaft>schaften tät>täten ium>ien e>en chef>chefs b>be d>de f>fe g>ge k>ke l>le m>me n>ne r>re s>se
            t>te s
        """,
        definite="der die das den dem des dieser diese dieses diesen diesem jener jene jenes",
        indefinite="""
            ein eine einen einem einer eines einige mehrere viele manche zwei drei vier fünf sechs sieben acht neun zehn kein
            keine keinen keinem keiner jeder jede jedes
        """,
        possessives="""
            sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein
            meine meinen meinem meiner euer eure dein deine
        """,
        plural_determiners="einige mehrere viele manche zwei drei vier fünf sechs sieben acht neun zehn alle beide zahlreiche",
        before_roles="""
            ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger neue neuer neuen künftige künftiger
            designierte designierter amtierende amtierender scheidende scheidender stellvertretende stellvertretender
            parteilose parteiloser erste erster ranghohe ranghoher hochrangige hochrangiger leitende leitender junge junger
            alte alter langjährige langjähriger oberste oberster verstorbene verstorbener regierende regierender
            geschäftsführende geschäftsführender zuständige zuständiger hohe hoher ex
        """,
        of="des von vom für gegen bei beim am im zu zur zum mit aus",
        at="""
            in im an am auf bei beim aus nach seit vor mit als wie dessen deren laut für wo zu zur zum
        """,
        asides="""
            in im an am auf bei beim aus nach seit vor mit als wie dessen deren laut wo zu zur zum gegenüber
            nachdem wobei
        """,
        gendered="der=m die=f das=n dieser=m diese=f dieses=n",
        questioner="Frage",
        answerer="Antwort",
        interviewers="Interview: Interview Gespräch führte Fragen",
        joints="für der des von & zur",
        particles="von_der van_der van_den de_la von van der den de da di del zu ten ter bin ibn al el la le du dos",
        suffixes="AG GmbH SE KG KGaA e.V. eG mbH OHG SA SpA plc Inc Ltd LLC Corp Co NV BV",
        possessive="s",
        ages="-jährige -jähriger -jährigen -Jährige -Jähriger",
        past="ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger ex verstorbene verstorbener",
        any_body="unternehmen firma konzern organisation betreiber hersteller blatt zeitung",
        branches={
            "minister.finance": "*finanz* *wirtschaft* *haushalt* *steuer*",
            "minister.trade": "*handel* *wirtschaft* *industrie*",
            "minister.interior": "*innen* inneren inneres",
            "minister.foreign": "*außen* auswärtige* äußeres äußere*",
            "minister.defence": "*verteidigung* *rüstung* *kriegs*",
            "minister.health": "*gesundheit*",
            "minister.justice": "*justiz*",
            "minister.education": "*bildung* *kultus* *schul* *unterricht*",
            "minister.social": "*arbeit* *sozial* *familie* *frauen* *jugend* *rente*",
            "minister.farming": "*landwirt* *agrar* *ernährung* *fischerei*",
            "minister.transport": "*verkehr* *infrastruktur*",
            "minister.energy": "*energie* *klima* *bergbau*",
            "minister.environment": "*umwelt* *klima*",
            "minister.culture": "*kultur* kultus*",
            "minister.sport": "*sport*",
            "minister.tourism": "*tourismus*",
            "minister.science": "*wissenschaft* *forschung*",
            "minister.housing": "*bauminister* *wohn* bau",
            "minister.emergencies": "*katastrophen*",
            "police.fire": "*feuerwehr*",
            "police.police": "*polizei* polizist* *kommissar* sheriff*",
        },
        deputies="vize* *vize* stellvertret* vizeminister*",
        locatives="in nach aus bei",
        role_endings="""
            minister ministerin sprecher sprecherin chef chefin politiker politikerin experte expertin präsident präsidentin
            leiter leiterin vorsitzende vorsitzender forscher forscherin wissenschaftler wissenschaftlerin anwalt anwältin
            richter richterin direktor direktorin beauftragte beauftragter vorstand trainer trainerin arzt ärztin loge login
            beamter beamtin arbeiter arbeiterin meister meisterin macher macherin führer führerin besitzer besitzerin
        """,
        bylines="von",
        nouns_capital=True,
        noun_endings="""
            ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse nissen tum ling linge
            ment ments zeit jahr jahre jahren tag tage tagen recht rechte werk werke geld plan spiel
        """,
        adjective_endings="te ten ter tes nde nden nder ndes iche ichen icher iches ische ischen ischer isches ischem ige igen iger iges",
        compounds=True,
        weak="en n",
        feminine="erin istin antin entin ösin",
        contractions="im am zum zur vom beim ins ans aufs",
        strong="""
            der_e=er der_en=e die_e=e die_en=e das_e=es amt=es ministerium=es gericht=es institut=es werk=es blatt=es kreuz=es
            haus=es parlament=es zentrum=es komitee=es büro=es dienst=er bund=er verband=er verein=er rat=er tag=er hof=er
            club=er konzern=er ausschuss=er sender=er senat=er nationen=e staaten=e werke=e betriebe=e
        """,
        case_endings="des=s> des=es> den=ern>er den=eln>el =kreisen>kreise",
        not_names="""
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man Dieser Diese Dieses Diesen
            Diesem Jener Jene Doch Aber Und Oder Auch Denn In Im Am An Auf Aus Bei Beim Mit Nach Seit Von Vom Vor Zu Zum
            Zur Zudem Für Gegen Durch Über Unter Während Wegen Trotz Laut Nun Dann Danach Dabei Damit Dagegen Dort Hier
            Jetzt So Wenn Weil Dass Ob Als Wie Was Wer Wo Warum Wann Weshalb Viele Alle Kein Keine Nur Noch Nicht Sein
            Seine Ihre Ihren Unsere Unser Mein Meine Außerdem Allerdings Jedoch Inzwischen Mittlerweile Zuvor Zunächst
            Bereits Schon Heute Gestern Morgen Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar
            Februar März April Mai Juni Juli August September Oktober November Dezember Foto Fotos Bild Quelle Video Lesen
            Ja Nein Vielleicht Natürlich Insgesamt Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Einige Mehrere Manche
            Beide Jeder Jede Jedes Niemand Jemand Nachdem Bevor Obwohl Falls Sobald Solange Um Ohne Bis Ab Gut Mehr Weniger
            Rund Etwa Fast Mindestens Ebenfalls Ebenso Später Schließlich Deshalb Daher Darum Trotzdem Dennoch Gemäß
            Angeblich Offenbar Demnach Dazu Darauf Darüber Daraufhin Grund Ziel Hintergrund Uhr Euro Prozent Millionen
            Milliarden Angaben Auskunft Ansicht Meinung Einschätzung Darstellung Kurz Lange Oft Immer Nie Einst Weitere
            Weiter Wichtig Richtig Klar Sicher Abgestimmt Dank Statt Gegenüber Selbst Sogar Wohl Eigentlich Leider Endlich
            Ähnlich Gleichzeitig Unterdessen Indes Seither Seitdem Demgegenüber Dadurch Darin Daran Davon Dafür Hierzu Hierbei
            Nächste Nächster Nächstes Nächsten Letzte Letzter Letztes Letzten Vergangene Vergangenen Erste Erster Erstes Ersten
            Zweite Zweiter Zweites Dritte Dritter Drittes Neue Neuer Neues Neuen Alte Alter Altes Alten Große Großer Großes
            Großen Kleine Kleiner Kleines Kleinen Gute Guter Gutes Guten Liebe Lieber Liebes Junge Junger Jungen Ganze Ganzer
            Eigene Eigener Eigenes Weiterer Weiteres Andere Anderer Anderes Anderen Verschiedene Zahlreiche Sämtliche Hunderte
            Tausende Millionen Dutzende Experten Kritiker Beobachter Menschen Leute Kinder Eltern Zeugen Medien Berichten
            Medienberichten Polizeiangaben Unternehmensangaben Augenzeugen Insidern Regierungskreisen Gefragt Angesprochen
            Geheimer Geheime Offizielle Offiziellen Bundesweit Landesweit Weltweit Europaweit Seit Anfang Ende Mitte
            Abschließend Anschließend Daneben Hinzu Möglich Unklar Fest Stattdessen Vielmehr Hingegen Dennoch Zwar Etliche
            Fast Knapp Genau Gerade Besonders Vor Hinter Neben Zwischen Infolge Angesichts Aufgrund Anlässlich Innerhalb
            Außerhalb Entgegen Samt Mithilfe Mitten Unweit Rings Hat Haben Ist Sind War Waren Wird Werden Wurde Wurden Kann
            Können Muss Müssen Soll Sollen Will Wollen Darf Sei Seien Habe Hätte Könnte Sollte Würde
        """,
        demonyms="""
            deutsch=DE deutsche=DE deutscher=DE deutschen=DE deutsches=DE französische=FR französischer=FR französischen=FR
            britische=GB britischer=GB britischen=GB englische=GB englischer=GB amerikanische=US amerikanischer=US
            amerikanischen=US us-amerikanische=US us-amerikanischer=US us=US russische=RU russischer=RU russischen=RU
            chinesische=CN chinesischer=CN chinesischen=CN japanische=JP japanischer=JP italienische=IT italienischer=IT
            italienischen=IT spanische=ES spanischer=ES spanischen=ES portugiesische=PT portugiesischer=PT polnische=PL
            polnischer=PL polnischen=PL tschechische=CZ tschechischer=CZ ungarische=HU ungarischer=HU ungarischen=HU
            österreichische=AT österreichischer=AT schweizer=CH schweizerische=CH niederländische=NL niederländischer=NL
            belgische=BE belgischer=BE dänische=DK dänischer=DK schwedische=SE schwedischer=SE norwegische=NO norwegischer=NO
            finnische=FI finnischer=FI isländische=IS griechische=GR griechischer=GR griechischen=GR türkische=TR
            türkischer=TR türkischen=TR ukrainische=UA ukrainischer=UA ukrainischen=UA belarussische=BY belarussischer=BY
            weißrussische=BY weißrussischer=BY kasachische=KZ kasachischer=KZ israelische=IL israelischer=IL israelischen=IL
            palästinensische=PS palästinensischer=PS iranische=IR iranischer=IR iranischen=IR irakische=IQ irakischer=IQ
            syrische=SY syrischer=SY libanesische=LB libanesischer=LB ägyptische=EG ägyptischer=EG saudische=SA
            saudi-arabische=SA jemenitische=YE afghanische=AF afghanischer=AF pakistanische=PK pakistanischer=PK indische=IN
            indischer=IN indischen=IN indonesische=ID vietnamesische=VN thailändische=TH philippinische=PH koreanische=KR
            südkoreanische=KR südkoreanischer=KR nordkoreanische=KP nordkoreanischer=KP australische=AU australischer=AU
            kanadische=CA kanadischer=CA mexikanische=MX brasilianische=BR brasilianischer=BR argentinische=AR
            argentinischer=AR venezolanische=VE kubanische=CU chilenische=CL kolumbianische=CO serbische=RS serbischer=RS
            kroatische=HR kroatischer=HR slowenische=SI slowakische=SK slowakischer=SK rumänische=RO rumänischer=RO
            bulgarische=BG albanische=AL georgische=GE armenische=AM aserbaidschanische=AZ moldauische=MD südafrikanische=ZA
            nigerianische=NG kenianische=KE äthiopische=ET sudanesische=SD libysche=LY tunesische=TN algerische=DZ
            marokkanische=MA estnische=EE lettische=LV litauische=LT irische=IE irischer=IE schottische=GB USA=US UdSSR=SU
            DDR=DE England=GB Großbritannien=GB Holland=NL Weißrussland=BY Tschechien=CZ
        """,
        capitals="""
            Washington=US London=GB Paris=FR Berlin=DE Moskau=RU Peking=CN Kiew=UA Kyjiw=UA Astana=KZ Ankara=TR Brüssel=BE
            Teheran=IR Jerusalem=IL Riad=SA Neu-Delhi=IN Islamabad=PK Canberra=AU Ottawa=CA Brasília=BR Bern=CH Wien=AT
            Warschau=PL Prag=CZ Budapest=HU Athen=GR Lissabon=PT Madrid=ES Rom=IT Dublin=IE Oslo=NO Stockholm=SE Helsinki=FI
            Kopenhagen=DK Tiflis=GE Eriwan=AM Baku=AZ Minsk=BY Bukarest=RO Sofia=BG Belgrad=RS Zagreb=HR Kairo=EG
            Damaskus=SY Bagdad=IQ Beirut=LB Kabul=AF Tokio=JP Seoul=KR Pjöngjang=KP Hanoi=VN Kreml=RU Bundestag=DE
            Bundesrat=DE Kanzleramt=DE Élysée=FR Pentagon=US Weißes_Haus=US Downing_Street=GB Knesset=IL Duma=RU
        """,
    ),
    amounts=Amounts(
        magnitudes="tsd=1e3 mio=1e6 mrd=1e9 bio=1e12 tausend=1e3 tausende=1e3 tausenden=1e3 million=1e6 millionen=1e6"
        " milliarde=1e9 milliarden=1e9 billion=1e12 billionen=1e12 dutzend=12 hundert=100 hunderte=100",
        number_words="null=0 ein=1 eine=1 einen=1 einem=1 einer=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8"
        " neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18"
        " neunzehn=19 zwanzig=20 einundzwanzig=21 zweiundzwanzig=22 dreiundzwanzig=23 vierundzwanzig=24"
        " fünfundzwanzig=25 dreißig=30 fünfunddreißig=35 vierzig=40 fünfundvierzig=45 fünfzig=50 sechzig=60 siebzig=70"
        " achtzig=80 neunzig=90 hundert=100 einhundert=100 zweihundert=200 dreihundert=300 vierhundert=400 fünfhundert=500"
        " sechshundert=600 siebenhundert=700 achthundert=800 neunhundert=900 tausend=1e3 eintausend=1e3 zweitausend=2e3"
        " dreitausend=3e3 viertausend=4e3 fünftausend=5e3 zehntausend=1e4 hunderttausend=1e5 anderthalb=1.5"
        " sechsundzwanzig=26 siebenundzwanzig=27 achtundzwanzig=28 neunundzwanzig=29 einunddreißig=31"
        " zweiunddreißig=32 dreiunddreißig=33 vierunddreißig=34 sechsunddreißig=36 siebenunddreißig=37"
        " achtunddreißig=38 neununddreißig=39 einundvierzig=41 zweiundvierzig=42 dreiundvierzig=43"
        " vierundvierzig=44 sechsundvierzig=46 siebenundvierzig=47 achtundvierzig=48 neunundvierzig=49"
        " einundfünfzig=51 zweiundfünfzig=52 dreiundfünfzig=53 vierundfünfzig=54 fünfundfünfzig=55"
        " sechsundfünfzig=56 siebenundfünfzig=57 achtundfünfzig=58 neunundfünfzig=59 einundsechzig=61"
        " zweiundsechzig=62 dreiundsechzig=63 vierundsechzig=64 fünfundsechzig=65 sechsundsechzig=66"
        " siebenundsechzig=67 achtundsechzig=68 neunundsechzig=69 einundsiebzig=71 zweiundsiebzig=72"
        " dreiundsiebzig=73 vierundsiebzig=74 fünfundsiebzig=75 sechsundsiebzig=76 siebenundsiebzig=77"
        " achtundsiebzig=78 neunundsiebzig=79 einundachtzig=81 zweiundachtzig=82 dreiundachtzig=83"
        " vierundachtzig=84 fünfundachtzig=85 sechsundachtzig=86 siebenundachtzig=87 achtundachtzig=88"
        " neunundachtzig=89 einundneunzig=91 zweiundneunzig=92 dreiundneunzig=93 vierundneunzig=94"
        " fünfundneunzig=95 sechsundneunzig=96 siebenundneunzig=97 achtundneunzig=98 neunundneunzig=99"
        " eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5",
        number_joints="und",
        ones_before_magnitudes="eine_halbe=0.5 einer_halben=0.5 einer=1",
        decimal_words="komma",
        fractions="halbes=2 halbe=2 halben=2 halber=2 drittel=3 viertel=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100 tausendstel=1000",
        rests="und_eine_halbe=0.5 einhalb=0.5",
        currency_words="dollar=USD us-dollar=USD us-dollars=USD dollars=USD kanadische_dollar=CAD kanadischen_dollar=CAD australische_dollar=AUD"
        " australischen_dollar=AUD neuseeländische_dollar=NZD hongkong-dollar=HKD singapur-dollar=SGD euro=EUR euros=EUR"
        " pfund=GBP britische_pfund=GBP britischen_pfund=GBP pfund_sterling=GBP yen=JPY yuan=CNY renminbi=CNY rubel=RUB"
        " tenge=KZT rupie=INR rupien=INR indische_rupien=INR won=KRW franken=CHF schweizer_franken=CHF franc=FRF"
        " französische_franc=FRF belgische_franc=BEF schwedische_kronen=SEK norwegische_kronen=NOK dänische_kronen=DKK"
        " tschechische_kronen=CZK krone=crown kronen=crown zloty=PLN złoty=PLN hrywnja=UAH griwna=UAH lira=TRY türkische_lira=TRY"
        " lire=ITL lari=GEL manat=AZN peso=MXN pesos=MXN pesete=ESP peseten=ESP real=BRL reais=BRL rand=ZAR schekel=ILS"
        " dirham=AED riyal=SAR rial=IRR dinar=KWD baht=THB forint=HUF leu=RON lei=RON lew=BGN naira=NGN"
        " mark=DEM d-mark=DEM deutsche_mark=DEM finnmark=FIM gulden=NLG schilling=ATS bitcoin=XBT btc=XBT bitcoins=XBT",
        minor_units="cent cents pfennig rappen penny pence kopeken kopeke groschen",
        minus="minus",
        percent_points="prozentpunkt prozentpunkte prozentpunkten",
        unit_words="kilo=kg stundenkilometer=km/h stundenkilometern=km/h jahren=a monaten=mo monats=mo tagen=d tages=d stunden=h minuten=min sekunden=s"
        " kilometern=km metern=m zentimetern=cm hektar=har tonnen=t litern=L",
        percent_words="prozent v.h prozentpunkt prozentpunkte prozentpunkten vom_hundert",
        percent_before="",
        unit_joints="",
        hedges="etwa rund ungefähr circa ca ca. zirka knapp fast nahezu beinahe annähernd gut über unter mehr_als weniger_als"
        " mindestens höchstens wenigstens maximal bis_zu an_die schätzungsweise um_die gegen nur lediglich genau exakt"
        " nicht_mehr_als nicht_weniger_als etwas_mehr_als etwas_weniger_als durchschnittlich im_schnitt"
        " im_durchschnitt geschätzt geschätzte geschätzten rekordwert_von insgesamt vielleicht einige zwischen",
        hedges_after="oder_mehr oder_weniger ungefähr mindestens höchstens",
        not_counted="von in im an am auf aus zu zum zur und oder der die das den dem des ein eine mit für bei als wie ist sind war"
        " waren hat haben wird werden wurde wurden der dass aber nicht mehr weniger mal nach vor seit bis zwischen über"
        " unter gegen er sie es wir ich man sich dieser diese sein seine ihr ihre uhr prozent auch noch schon so also dann"
        " denn weil wenn um pro je",
        reaches="erreicht erreichte erreichten beträgt betrug betragen beläuft_sich_auf belief_sich_auf belaufen_sich_auf"
        " beliefen_sich_auf stieg_auf stiegen_auf steigt_auf steigen_auf gestiegen_auf sank_auf sanken_auf sinkt_auf"
        " fiel_auf fielen_auf kletterte_auf wuchs_auf liegt_bei lag_bei liegen_bei lagen_bei bei kostet kostete kosten"
        " kosteten umfasst umfasste zählt zählte ist sind war waren überschreitet überstieg übersteigt summiert_sich_auf"
        " bezifferte_auf beziffert_auf geschätzt_auf",
        date_joints="",
        times="gestern=-1d vorgestern=-2d heute=0d morgen=+1d übermorgen=+2d heute_morgen=0d heute_früh=0d heute_abend=0d"
        " gestern_abend=-1d letzte_nacht=-1d vergangene_nacht=-1d diese_woche=0w in_dieser_woche=0w letzte_woche=-1w"
        " vergangene_woche=-1w in_der_vergangenen_woche=-1w nächste_woche=+1w kommende_woche=+1w in_der_kommenden_woche=+1w"
        " diesen_monat=0m in_diesem_monat=0m letzten_monat=-1m im_vergangenen_monat=-1m im_vormonat=-1m nächsten_monat=+1m"
        " im_kommenden_monat=+1m dieses_jahr=0y in_diesem_jahr=0y letztes_jahr=-1y vergangenes_jahr=-1y"
        " im_vergangenen_jahr=-1y im_letzten_jahr=-1y im_vorjahr=-1y nächstes_jahr=+1y kommendes_jahr=+1y"
        " im_kommenden_jahr=+1y im_nächsten_jahr=+1y im_{month}=0 seit_{month}=0 bis_{month}=0 anfang_{month}=0 ende_{month}=0"
        " mitte_{month}=0 vergangenen_{month}=-1 kommenden_{month}=+1 vergangenen_{weekday}=-1 letzten_{weekday}=-1"
        " am_vergangenen_{weekday}=-1 kommenden_{weekday}=+1 nächsten_{weekday}=+1 am_kommenden_{weekday}=+1 am_{weekday}=0"
        " am_{weekday}abend=0 am_{weekday}morgen=0 am_{weekday}nachmittag=0 am_{weekday}vormittag=0 am_{weekday}mittag=0"
        " vorige_woche=-1w in_der_vorigen_woche=-1w vorigen_monat=-1m voriges_jahr=-1y im_vorigen_jahr=-1y"
        " {weekday}=0 vor_{n}_jahren=-1y vor_{n}_monaten=-1m vor_{n}_wochen=-1w vor_{n}_tagen=-1d in_{n}_jahren=+1y"
        " in_{n}_monaten=+1m in_{n}_wochen=+1w in_{n}_tagen=+1d vor_einem_jahr=-1y vor_einem_monat=-1m vor_einer_woche=-1w"
        " ab_{month}=0",
        clock_signs="uhr",
        clock="halb_{h}=-30 viertel_nach_{h}=15 viertel_vor_{h}=-15",
        apart="vor_der vor_dem vor_den vor_einem vor_einer bis zu_dem zum zur über bezüglich",
        after="nach seit",
        published="""
            veröffentlicht veröffentlichte veröffentlichten veröffentlichtem erschienen erschienene erschienenen
            ausgestrahlt ausgestrahlte ausgestrahlten gesendeten
        """,
    ),
    credits=Credits(
        sources="quelle quellen laut via agentur agenturen wie",
        credited="""
            mit_material_von mit_agenturmaterial mit_informationen_von mit_agenturen zuerst_erschienen_in
            ursprünglich_veröffentlicht_in zuerst_veröffentlicht_in übernommen_von zitiert_von zitiert_nach
            übersetzt_aus unter_berufung_auf zuerst_hatte zuerst_hatten zuerst_berichtete zuerst_berichteten
            wie_zuerst_berichtete unter_verweis_auf mit_verweis_auf mit_bezug_auf unter_bezug_auf
        """,
        told="""
            sagte_der sagte_dem sagten_der sagten_dem sagte_gegenüber sagte_zu erklärte_gegenüber gegenüber_der gegenüber_dem
            gegenüber sagte_im_gespräch_mit
        """,
        interviews="""
            interview_mit gespräch_mit im_interview_mit im_gespräch_mit interview_der interview_dem interview_des
            gastbeitrag_für gastbeitrag_in stellungnahme_gegenüber
        """,
        reports="berichtet berichtete berichten berichteten meldet meldete melden meldeten schreibt schrieb zitiert zitierte",
        photos="foto fotos bild bilder bildquelle symbolbild symbolfoto archivfoto archivbild abbildung grafik bildnachweis",
        releases="pressemitteilung presseinformation medienmitteilung ots presseportal presseaussendung",
        reporters="korrespondent korrespondentin reporter reporterin journalist journalistin redaktion redakteur redakteurin",
        agency_nouns="agentur nachrichtenagentur presseagentur agenturen staatsagentur nachrichtendienst",
        outlet_nouns="""
            Zeitung Rundschau Anzeiger Nachrichten Blatt Tageblatt Tagblatt Tagesspiegel Spiegel Welt Zeit Stern Focus Bild
            Kurier Presse Morgenpost Abendblatt Abendzeitung Allgemeine Merkur Bote Standard Woche Magazin Radio Rundfunk
            Fernsehen TV Echo Handelsblatt Express Volksstimme
        """,
        articles="der die das dem den des",
        addressing="der dem gegenüber gegenüber_der gegenüber_dem bei",
        own="""
            dieser_zeitung dieser_redaktion dieses_magazins diesem_magazin diesem_blatt unserer_redaktion
            unsere_redaktion unserer_zeitung unsere_zeitung unserem_blatt unserem_magazin unserem_sender
            unserem_reporter unserer_reporterin unser_reporter unsere_reporterin unserem_korrespondenten
            unserer_korrespondentin unser_korrespondent unsere_korrespondentin hat_uns sagte_uns erzählte_uns
            erklärte_uns bestätigte_uns schrieb_uns gegenüber_uns im_interview im_gespräch_mit_uns
        """,
        media="""
            zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin sender fernsehsender radiosender
            nachrichtensender portal nachrichtenportal onlineportal boulevardblatt podcast sendung talkshow radio
            fernsehen tv staatssender privatsender wirtschaftsmagazin fachmagazin wochenmagazin sportmagazin
            regionalzeitung lokalzeitung sonntagszeitung boulevardzeitung wirtschaftszeitung staatsfernsehen
            rundfunksender onlinemagazin wochenblatt fachzeitschrift zeitschrift internetportal branchenportal
            staatsmedium staatsagentur tv-sender us-sender zeitungen
        """,
        aired="im bei in_der_sendung in_der_talkshow im_podcast im_sender beim_sender im_interview_bei",
        pieces="bericht berichten interview artikel umfrage recherchen gastbeitrag kommentar beitrag medienbericht",
        piece_joints="der des von in_der im für für_die für_den mit_der mit_dem",
        press="""
            vor_journalisten vor_der_presse gegenüber_journalisten gegenüber_reportern vor_reportern
            sagte_journalisten sagte_reportern vor_medienvertretern gegenüber_medienvertretern gegenüber_medien
            auf_…_pressekonferenz bei_…_pressekonferenz in_…_pressekonferenz während_…_pressekonferenz
            vor_der_bundespressekonferenz vor_den_medien gegenüber_den_medien             in_der_pressekonferenz bei_der_pressekonferenz auf_der_pressekonferenz in_der_bundespressekonferenz
            bei_einem_pressetermin bei_einem_pressegespräch vor_medien gegenüber_der_presse vor_pressevertretern
            auf_nachfrage_von_journalisten bei_einem_briefing in_einem_pressebriefing         """,
        handed="""
            in_einer_mitteilung in_einer_…_mitteilung in_einer_pressemitteilung in_einer_erklärung
            in_einer_…_erklärung in_einer_stellungnahme in_einer_…_stellungnahme in_einer_aussendung
            in_einem_statement laut_mitteilung laut_einer_mitteilung laut_pressemitteilung
            laut_einer_pressemitteilung per_mail per_e-mail in_einer_e-mail auf_ihrer_website auf_seiner_website
            auf_ihrer_internetseite auf_seiner_internetseite auf_ihrer_homepage auf_seiner_homepage
            in_der_mitteilung in_der_pressemitteilung in_dem_statement in_der_stellungnahme in_einem_brief
            in_ihrem_brief in_seinem_brief in_einem_offenen_brief in_einem_schreiben in_einem_…_schreiben
            in_einem_rundschreiben einer_mitteilung_zufolge einer_pressemitteilung_zufolge der_mitteilung_zufolge
            laut_der_mitteilung laut_einer_erklärung einer_erklärung_zufolge in_einer_gemeinsamen_erklärung
            in_der_erklärung auf_der_homepage in_einer_schriftlichen_erklärung in_einer_schriftlichen_stellungnahme
            in_einer_rundmail in_einem_newsletter auf_der_internetseite in_einer_pressemeldung laut_pressemeldung
            in_einer_medienmitteilung in_einer_presseaussendung in_dem_brief in_dem_schreiben in_seinem_schreiben
            in_ihrem_schreiben in_seiner_mitteilung in_ihrer_mitteilung in_seiner_erklärung in_ihrer_erklärung
            in_seiner_stellungnahme in_ihrer_stellungnahme in_derselben_mitteilung
        """,
        posts="""
            auf_{platform} bei_{platform} via_{platform} über_{platform} auf_der_plattform_{platform}
            auf_der_onlineplattform_{platform} beim_kurznachrichtendienst_{platform}
            im_kurznachrichtendienst_{platform} auf_seinem_{platform}-kanal auf_ihrem_{platform}-kanal
            auf_seiner_{platform}-seite auf_ihrer_{platform}-seite in_einem_tweet=Twitter in_einem_…_tweet=Twitter
            per_tweet=Twitter in_einem_{platform}-post in_einem_post_auf_{platform} in_einem_beitrag_auf_{platform}
            in_den_sozialen_medien in_sozialen_medien auf_seinem_blog in_seinem_blog in_ihrem_blog
            in_einem_blogbeitrag in_einem_beitrag_in_den_sozialen_medien in_einem_{platform}-beitrag
            in_einem_{platform}-video in_einem_video_auf_{platform} in_einer_{platform}-nachricht
            in_einer_mitteilung_auf_{platform} in_einer_nachricht_auf_{platform} in_einem_facebook-post=Facebook
            in_einem_instagram-post=Instagram auf_seinem_telegram-kanal=Telegram in_seinem_telegram-kanal=Telegram
            auf_ihrem_telegram-kanal=Telegram in_ihrem_telegram-kanal=Telegram in_einer_serie_von_tweets=Twitter
            in_mehreren_tweets=Twitter mit_einem_tweet=Twitter im_onlinedienst_{platform}
            im_kurzbotschaftendienst_{platform} über_den_kurznachrichtendienst_{platform}
            auf_der_internetplattform_{platform} in_einer_instagram-story=Instagram im_sozialen_netzwerk_{platform}
            im_netzwerk_{platform} auf_dem_kurznachrichtendienst_{platform} schrieb_auf_{platform}
            über_seinen_{platform}-account auf_ihrem_{platform}-account auf_seinem_{platform}-account
            in_sozialen_netzwerken in_den_sozialen_netzwerken in_seinem_tweet=Twitter in_ihrem_tweet=Twitter
            in_dem_tweet=Twitter in_seinem_beitrag_auf_{platform} in_ihrem_beitrag_auf_{platform}
        """,
        posting="twitterte=Twitter twitterten=Twitter twittert=Twitter getwittert=Twitter",
        ours="unser unsere unserem unseren unserer unseres",
        us="uns",
        staff="""
            fotograf* report* korrespond* redakt* zeitung* blatt* magazin* sender* sendung* programm* mikrofon*
            kamera* anfrage* nachfrage* mitarbeiter* portal* website* team*
        """,
        told_behind="vorliegt vorliegen vorlag gegenüber",
        papers="""
            mitteilung pressemitteilung medienmitteilung erklärung stellungnahme aussendung pressemeldung schreiben
        """,
        same_talk="""
            in_dem_interview im_selben_interview in_demselben_interview in_dem_gespräch in_diesem_interview
        """,
        before="infolge seit trotz",
        at_large="""
            medien medienberichte medienberichten medienangaben presseberichte presseberichten staatsmedien
            lokalmedien staatsfernsehen presse staatsfernsehens zeitungsberichten zeitungsberichte
        """,
        kinds="""
            staatlich* lokal* regional* örtlich* mehrere* einige* zahlreiche* verschiedene* international*
            ausländisch* renommiert* konservativ* rechtskonservativ* linksliberal* einflussreich*
            öffentlich-rechtlich* privat* halbamtlich* amtlich* unabhängig* wöchentlich* auflagenstark* westlich*
            arabisch* katholisch* kremlnah* regierungsnah*
        """,
        letters="brief schreiben mail e-mail rundschreiben",
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
    examples=(
        Example(
            text="„Wir öffnen die Brücke im Juni“, sagte die Bürgermeisterin von Altmoor, Jutta Kehl.",
            source="die Bürgermeisterin von Altmoor, Jutta Kehl",
            cue="sagte",
            content="Wir öffnen die Brücke im Juni",
            note="wörtlich, Verb vor dem Subjekt",
        ),
        Example(
            text="Das Ministerium hat angekündigt, dass der Hafen im Herbst schließt.",
            source="Das Ministerium",
            cue="hat angekündigt",
            content="dass der Hafen im Herbst schließt",
            note="Nebensatz mit Konjunktion",
        ),
        Example(
            text="Die Ernte falle schlecht aus, sagte er.",
            source="er",
            cue="sagte",
            content="Die Ernte falle schlecht aus",
            note="Konjunktiv ohne Konjunktion, Redeverb dahinter",
        ),
        Example(
            text="Laut Landratsamt warten zwei Schiffe vor der Schleuse.",
            source="Landratsamt",
            cue="Laut",
            content="warten zwei Schiffe vor der Schleuse",
        ),
        Example(
            text="Nach Angaben der Polizei blieb die Fahrerin unverletzt.",
            source="der Polizei",
            cue="Nach Angaben",
            content="blieb die Fahrerin unverletzt",
        ),
        Example(
            text="„Das Wehr hält“, fügte sie hinzu.",
            source="sie",
            cue="fügte … hinzu",
            content="Das Wehr hält",
            note="trennbares Verb",
        ),
        Example(
            text="Die Gewerkschaft fordert eine unabhängige Untersuchung.",
            source="Die Gewerkschaft",
            cue="fordert",
            content="eine unabhängige Untersuchung",
            note="eine Forderung",
        ),
        Example(
            text="Der Direktor versicherte, dass der Umbau „vor Weihnachten fertig“ sei.",
            source="Der Direktor",
            cue="versicherte",
            content="dass der Umbau „vor Weihnachten fertig“ sei",
            note="teils wörtlich",
        ),
        Example(
            text="Der Zug fährt ab Mai täglich, so die Betreiberin.",
            source="die Betreiberin",
            cue=", so",
            content="Der Zug fährt ab Mai täglich",
            note="„so“ ohne Verb; nur hinter einem Komma",
        ),
        Example(
            text="Förster Ewald Tönnies warnte: „Der Wald ist zu trocken.“",
            source="Förster Ewald Tönnies",
            cue="warnte",
            content="Der Wald ist zu trocken.",
        ),
        Example(text="Das „Alte Zollhaus“ öffnet im Mai wieder.", note="ein Name in Anführungszeichen sagt nichts"),
        Example(text="Das Museum zeigt bis Juni „Die Fähre im Winter“.", note="der Titel eines Werkes"),
        Example(text="Die Erklärung umfasst neunzig Seiten.", note="ein Nomen, kein Verb des Sagens"),
        Example(text="Das Rathaus ist so alt wie die Kirche.", note="„so“ und „wie“ im Vergleich"),
        Example(text="Der Fluss teilte die Stadt lange in zwei Hälften.", note="„teilte“ ohne „mit“"),
    ),
)
