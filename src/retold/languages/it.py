"""Italian."""

from retold.languages.pack import (
    Amounts,
    Credits,
    CueClass,
    Example,
    Marks,
    Names,
    Pack,
    Paradigm,
    Shades,
    Speech,
)

PACK = Pack(
    code="it",
    name="Italian",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="St Rev Sig Sigg Sig.ra Dott Dr Prof Avv Ing Arch On Gen Col Cap Mons Don S ca cfr es",
        final_abbreviations="ecc etc S.p.A S.r.l Inc Ltd Jr a.C d.C",
        number_abbreviations="n nn art artt pag pagg p vol cap fig",
        openers="""
            Il Lo La I Gli Le L Un Uno Una Lui Lei Loro Io Noi Voi Si Ci Questo Questa Questi Queste Quello Quella E Ed Ma
            O Però Anche Con Senza In Nel Nella Nei Nelle Al Alla Ai Alle Da Dal Dalla Di Del Della Dei Delle A Per Tra Fra
            Su Sul Sulla Secondo Dopo Prima Durante Quando Come Dove Se Non Così Mentre Ora Poi Oggi Ieri Molti Tutti
            Alcuni Altri Nessuno Che Chi È Sono
        """,
    ),
    speech=Speech(
        paradigms={
            "": Paradigm(
                finite="a ano ò arono ava avano erà eranno erebbe erebbero iamo avamo",
                base="are arlo arla arli arle arsi argli arci armi ar",
                participle="ato ata ati ate",
                gerund="ando andolo andola andogli andosi andoci andole",
            ),
            "care": Paradigm(
                finite="a ano ò arono ava avano herà heranno herebbe herebbero hiamo avamo",
                base="are arlo arla arli arle arsi argli arci armi ar",
                participle="ato ata ati ate",
                gerund="ando andolo andola andogli andosi andoci andole",
            ),
            "iare": Paradigm(
                finite="ia iano iò iarono iava iavano erà eranno erebbe erebbero iamo iavamo",
                base="iare iarlo iarla iarli iarle iarsi iargli iarci iarmi iar",
                participle="iato iata iati iate",
                gerund="iando iandolo iandola iandogli iandosi iandoci iandole",
            ),
            "iare2": Paradigm(
                finite="ia iano iò iarono iava iavano ierà ieranno ierebbe ierebbero iamo iavamo",
                base="iare iarlo iarla iarli iarle iarsi iargli iarci iarmi iar",
                participle="iato iata iati iate",
                gerund="iando iandolo iandola iandogli iandosi iandoci iandole",
            ),
            "adj": Paradigm(participle="o a i e"),
            "adj2": Paradigm(participle="e i"),
            "adj3": Paradigm(participle="a i e o he hi"),
            "seem": Paradigm(finite="e eva rebbe"),
            "seem2": Paradigm(finite="a ava erebbe"),
            "io": Paradigm(finite="o iamo avo avamo ai"),
            "io2": Paradigm(finite="o iamo evo evamo ei"),
            "io3": Paradigm(finite="o iamo ivo ivamo ii"),
            "ere": Paradigm(
                finite="e ono é ette ettero erono eva evano erà eranno erebbe erebbero",
                base="ere erlo erla ersi ergli",
                participle="uto uta uti ute",
                gerund="endo endogli endosi endolo",
            ),
            "ire": Paradigm(
                finite="isce iscono ì irono iva ivano irà iranno irebbe irebbero",
                base="ire irlo irla irsi irgli irci",
                participle="ito ita iti ite",
                gerund="endo endogli endosi endolo",
            ),
            "ire2": Paradigm(
                finite="e ono ì irono iva ivano irà iranno irebbe",
                base="ire irlo irsi irgli",
                participle="ito ita iti ite",
                gerund="endo endogli endosi",
            ),
            "dire": Paradigm(
                finite="dice dicono disse dissero diceva dicevano dirà diranno direbbe direbbero dico dici dissi dicesse",
                base="dire dirlo dirgli dirle dirsi dirmi dirci dir",
                participle="detto detta detti dette",
                gerund="dicendo dicendogli dicendosi dicendole",
            ),
            "edire": Paradigm(
                finite="dice dicono disse dissero diceva dicevano dirà diranno",
                base="dire dirlo dirsi",
                participle="detto detta detti dette",
                gerund="dicendo",
            ),
            "edere": Paradigm(
                finite="ede edono ese esero edeva edevano ederà ederanno ederebbe edo ediamo esi edevo",
                base="edere ederlo edergli edersi",
                participle="esto esta esti este",
                gerund="edendo edendogli edendosi",
            ),
            "ondere": Paradigm(
                finite="onde ondono ose osero ondeva ondevano onderà onderanno ondo ondiamo osi",
                base="ondere ondergli",
                participle="osto osta",
                gerund="ondendo ondendogli",
            ),
            "ettere": Paradigm(
                finite="ette ettono ise isero etteva ettevano etterà etteranno etterebbe etto ettiamo isi",
                base="ettere etterlo ettergli ettersi",
                participle="esso essa essi esse",
                gerund="ettendo ettendosi",
            ),
            "idere": Paradigm(
                finite="ide idono ise isero ideva idevano iderà",
                base="idere idersi",
                participle="iso isa isi ise",
                gerund="idendo",
            ),
            "udere": Paradigm(
                finite="ude udono use usero udeva udevano uderà",
                base="udere uderlo",
                participle="uso usa usi use",
                gerund="udendo",
            ),
            "ivere": Paradigm(
                finite="ive ivono isse issero iveva ivevano iverà iveranno ivo iviamo issi",
                base="ivere iverlo ivergli iverci",
                participle="itto itta itti itte",
                gerund="ivendo ivendogli",
            ),
            "eggere": Paradigm(
                finite="egge eggono esse essero eggeva eggevano eggerà essi",
                base="eggere eggerlo eggersi",
                participle="etto etta etti ette",
                gerund="eggendo",
            ),
            "ungere": Paradigm(
                finite="unge ungono unse unsero ungeva ungevano ungerà",
                base="ungere",
                participle="unto unta",
                gerund="ungendo",
            ),
            "enere": Paradigm(
                finite="iene engono enne ennero eneva enevano errà erranno errebbe engo eniamo enni",
                base="enere enersi enerlo",
                participle="enuto enuta enuti enute",
                gerund="enendo enendosi",
            ),
            "enire": Paradigm(
                finite="iene engono enne ennero eniva enivano errà erranno",
                base="enire",
                participle="enuto enuta enuti enute",
                gerund="enendo",
            ),
            "orre": Paradigm(
                finite="one ongono ose osero oneva onevano orrà orranno orrebbe",
                base="orre orlo orsi orgli",
                participle="osto osta osti oste",
                gerund="onendo onendosi",
            ),
            "andere": Paradigm(
                finite="ande andono anse ansero andeva andevano",
                base="andere",
                participle="anto anta anti ante",
                gerund="andendo",
            ),
            "angere": Paradigm(
                finite="ange angono anse ansero angeva angevano angerà",
                base="angere",
                participle="anto anta anti ante",
                gerund="angendo",
            ),
            "udere2": Paradigm(
                finite="ude udono use usero udeva udevano",
                base="udere",
                participle="uso usa usi use",
                gerund="udendo",
            ),
            "fondere": Paradigm(
                finite="fonde fondono fuse fusero fondeva fondevano fonderà",
                base="fondere",
                participle="fuso fusa fusi fuse",
                gerund="fondendo",
            ),
            "endere": Paradigm(
                finite="ende endono ese esero endeva endevano enderà",
                base="endere enderlo endersi",
                participle="eso esa esi ese",
                gerund="endendo",
            ),
            "scere": Paradigm(
                finite="sce scono bbe bbero sceva scevano scerà",
                base="scere scerlo",
                participle="sciuto sciuta sciuti sciute",
                gerund="scendo",
            ),
            "vedere": Paradigm(
                finite="ede edono ide idero edeva edevano edrà edranno edrebbe",
                base="edere",
                participle="isto ista isti iste eduto",
                gerund="edendo",
            ),
            "ompere": Paradigm(
                finite="ompe ompono uppe uppero ompeva",
                base="ompere",
                participle="otto otta",
                gerund="ompendo",
            ),
            "fare": Paradigm(
                finite="fa fanno fece fecero faceva facevano farà faranno farebbe",
                base="fare far farlo farsi fargli farci",
                participle="fatto fatta fatti fatte",
                gerund="facendo facendogli",
            ),
            "dare": Paradigm(
                finite="dà danno diede diedero dava davano darà daranno",
                base="dare dar darsi dargli",
                participle="dato data dati date",
                gerund="dando",
            ),
            "sapere": Paradigm(
                finite="sa sanno seppe seppero sapeva sapevano saprà so sappiamo",
                base="sapere saper",
                participle="saputo saputa",
                gerund="sapendo",
            ),
            "tenere": Paradigm(
                finite="tiene tengono tenne tennero teneva tenevano terrà tengo tenuto teniamo",
                base="tenere tenerci",
                participle="tenuto",
                gerund="tenendo",
            ),
            "imere": Paradigm(
                finite="ime imono esse essero imeva imevano imerà",
                base="imere imerlo imersi",
                participle="esso essa essi esse",
                gerund="imendo",
            ),
            "iudere": Paradigm(
                finite="iude iudono iuse iusero iudeva iudevano iuderà",
                base="iudere",
                participle="iuso iusa iusi iuse",
                gerund="iudendo",
            ),
            "iungere": Paradigm(
                finite="iunge iungono iunse iunsero iungeva",
                base="iungere iungergli",
                participle="iunto iunta",
                gerund="iungendo",
            ),
            "infinitive": Paradigm(base="- e si lo la gli li le ne ci mi"),
        },
        cues=(
            CueClass(
                name="say",
                frames="quotation that question fronted infinitive passive predicate",
                verbs="|dire limit_a_dire limit_ad_affermare",
            ),
            CueClass(
                name="assert",
                frames="quotation that question fronted infinitive",
                verbs="""afferm dichiar assicur spieg|care annunc|iare rivel sottoline ricord precis conferm comunic|care raccont osserv not
                    comment replic|care ribatt|ere risp|ondere annot appunt scand|ire2 aggi|ungere ribad|ire amm|ettere confess confid prom|ettere giur
                    garant|ire sost|enere rit|enere argoment motiv specific|care puntualizz evidenz|iare2 rilev segnal inform
                    avvert|ire2 avvis ammon|ire allert preannunc|iare anticip svel denunc|iare lament critic|care contest obiett eccep|ire
                    smont sment|ire neg|care escl|udere ricono|scere rifer|ire rivendic|care auspic|care augur ipotizz prev|vedere pronostic|care
                    profetizz stim calcol quantific|care valut giudic|care consider illustr dettagl|iare2 elenc|care cit menzion sintetizz
                    riassum|ere riepilog|care ripet|ere insist|ere rincar rassicur tranquillizz ringrazi esort raccomand
                    sugger|ire consigl|iare2 prop|orre chi|edere richi|edere domand esig|ere invoc|care sollecit reclam ordin
                    concl|udere stabil|ire decret dec|idere sentenz|iare2 attest testimon|iare2 certific|care verbalizz dep|orre accus accus_di incolp imput
                    biasim stigmatizz deplor  ironizz scherz scr|ivere twitt cinguett chios gloss  controbatt|ere
                     tagli_corto esplicit chiar|ire ragion riflett|ere pret|endere
                    confut ripercorr rievoc|care narr descr|ivere defin|ire dipin profess proclam pre|dire
                    contrad|dire ventil paventat pavent minacc|iare intim incarica notific|care desum|ere evinc|ere
                    accert constat appur indic|care espr|imere manifest puntualizz caldegg|care perora eccep|ire
                    obiett recrimin rimprover rinfacc|iare ricostru|ire supp|orre presum|ere sospett
                    immagin sottint|endere int|endere |fare_sapere |fare_notare |fare_presente |fare_capire |fare_intendere
                    |fare_osservare |fare_trapelare |fare_intuire |fare_rilevare r|endere_noto r|endere_pubblico
                    |dare_notizia_di |dare_atto_che |dare_per_certo |dare_per_scontato |dare_ragione m|ettere_in_guardia
                    m|ettere_in_evidenza m|ettere_in_chiaro m|ettere_le_mani_avanti |tenere_a_precisare |tenere_a_sottolineare
                    |tenere_a_ricordare lasc|iare_intendere lasc|iare_capire lasc|iare_trapelare punt_il_dito scend|ere_nei_dettagli
                     trapel trapel_che
                    giustific|care scagion discolp lanc|iare_l'_allarme lanc|iare_un_appello lanc|iare_un_monito lanc|iare_un'_accusa lanc|iare_una_sfida vant consol dispiac|care
                    corr|eggere puntualizz rettific|care dichiar|io afferm|io spieg|io confess|io conferm|io sottoline|io ribadisc|io2 
                    garantisc|io2 assicur|io neg|io giur|io insist|io2 raccomand|io esig|io2 rilev
                    scopr|ire2 diffond|ere asser|ire insinu riafferm assever rammemor teorizz postul congettur prem|ettere
                    sottoscr|ivere soggi|ungere controbatt|ere strombazz spiattell""",
            ),
            CueClass(
                name="utter",
                frames="quotation fronted",
                verbs="""alz_la_voce alz_le_spalle strizz_l'_occhio gett_acqua_sul_fuoco |fare_spallucce |fare_eco |fare_il_punto tir_dritto
                    r|ompere_il_silenzio sfog|care dif|endere rallegr compiac|ere
                    inve|ire imprec|care implor supplic|care strill sbrait urlacchi farfugli blater bofonchi biascic|care annu|ire
                    assent|ire2 ghign sghignazz celi mottegg|iare azzard abbozz gliss   ment|ire2 rassegn
                    indign commuov|ere congratul compliment intercal butt_lì
                    tagli_corto rincar_la_dose
                    limit_a_dire limit_ad_affermare   concl|udere esord|ire   esclam grid url tuon   mormor
                    sussurr bisbigli balbett borbott brontol ringhi  r|idere  ridacchi sogghign
                    infuri esult gio|ire  punzecchi frecc|iare bacchett     recit
                    sintetizz  riflett|ere fantastic|care sogn singhiozz pian proclam 
                      sferz fulmin scherm minimizz sdrammatizz provoc|care stuzzic|care infier|ire  
                     pror|ompere arring|care confabul allarg|care_le_braccia scuot_la_testa chi|edere_scusa""",
            ),
            CueClass(
                name="ask",
                frames="quotation question fronted object addressee",
                verbs="chi|edere domand interrog|care interpell",
            ),
            CueClass(
                name="learn",
                frames="that quotation question fronted told_in",
                verbs="emerg|ere risult trapel filtr appr|endere l|eggere evinc|ere desum|ere arguire|infinitive",
            ),
            CueClass(
                name="convinced",
                frames="quotation fronted that infinitive stative",
                verbs="""convint|adj persuas|adj cert|adj sicur|adj fiducios|adj preoccupat|adj consapevol|adj2 soddisfatt|adj
                    content|adj dispiaciut|adj delus|adj orgoglios|adj felic|adj2 ottimist|adj3 pessimist|adj3 scettic|adj3
                    dubbios|adj rammaricat|adj amareggiat|adj sorpres|adj stupit|adj""",
            ),
            CueClass(
                name="gesture",
                frames="quotation fronted quoted",
                verbs="""prosegu|ire2 continu ch|iudere ripr|endere attacc|care affond tagli pubblic|care post condiv|idere rilanc|iare
                    interv|enire conged aggred|ire accor arrabbi esplod|ere sbott sbrocc|care irr|ompere
                    |dare_battaglia |fare_muro |fare_quadrato |fare_mea_culpa |fare_un_passo_indietro |fare_autocritica
                    alz_il_tiro alz_i_toni abbass_i_toni smorz_i_toni gett_la_spugna pass_all'_attacco pass_al_contrattacco
                    tend|ere_la_mano chin_il_capo batt|ere_i_pugni fren gel incalz punt_in_alto sorr|idere
                    ammicc|care sospir""",
            ),
            CueClass(name="seem", frames="that impersonal", verbs="par|seem sembr|seem2"),
            CueClass(name="know", frames="", verbs="|sapere ricostru|ire"),
            CueClass(
                name="shout",
                frames="quotation fronted that infinitive addressee",
                verbs="grid url sussurr mormor strill bisbigli sbrait intim",
            ),
            CueClass(
                name="hearsay",
                frames="that object",
                verbs="""vocifer mormor sussurr favolegg|iare vocifer_di mormor_di parl_di sussurr_di circol |dare_per_scontato |dare_per_certo |dare_per_imminente
                    |dare_per_fatto |dare_per_acquisito ipotizz""",
            ),
            CueClass(
                name="expect",
                frames="passive",
                verbs="accus accus_di imput sospett sospett_di indag|care_per tacc|iare_di incolp_di",
            ),
            CueClass(
                name="believe",
                frames="that infinitive question fronted",
                verbs="""cred|ere pens rit|enere consider stim sper confid tem|ere dubit supp|orre immagin presum|ere ipotizz augur
                    auspic|care lament dimostr mostr sogn intu|ire desum|ere infer|ire calcol prev|vedere
                    sospett ricord concord conv|enire acconsent|ire2 |dire_convinto |dire_convinta |dire_convinti |dire_certo
                    |dire_certa |dire_sicuro |dire_sicura
                    |dire_fiducioso |dire_fiduciosa 
                    evidenz|iare2 indic|care rilev sugger|ire""",
            ),
            CueClass(
                name="demand",
                frames="object that infinitive",
                verbs="""chi|edere richi|edere sollecit esort invit preg|care implor supplic|care ordin raccomand prop|orre auspic|care
                    reclam pret|endere esig|ere invoc|care rivendic|care consigl|iare2 sugger|ire prom|ettere giur intim ing|iungere
                    viet diffid scongiur incoragg|iare incit spron punt_a aspir_a esort_a invit_a richiam_a sollecit_a incit_a sfid_a
                    disp|orre appell_a dec|idere autorizz rivolg|ere_un_appello_a chied|io2 propon|io2""",
            ),
            CueClass(
                name="intend",
                frames="infinitive that",
                verbs="prom|ettere giur impegn minacc|iare prev|vedere accett rifiut escl|udere garant|ire assicur progett offr|ire2 candid",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""prom|ettere garant|ire accus accus_di accus_del denunc|iare critic|care condann elog|iare lod esalt plaud|ire2 applaud|ire2 biasim rimprover
                    stigmatizz deplor lament contest smont sment|ire neg|care escl|udere confut resping|ere rigett
                    boccia bocc|iare promuov dif|endere annunc|iare rivel anticip svel confess ricord cit menzion evoc|care
                    descr|ivere defin|ire dipin etichett bolla boll giudic|care qualific|care ringrazi espr|imere manifest
                    ribad|ire conferm precis sottoline evidenz|iare2 rimarc|care segnal raccomand sollecit propon prev|vedere stim
                    calcol quantific|care valut pronostic|care ipotizz pavent illustr spieg|care chiar|ire ricostru|ire attribu|ire imput
                    addebit addoss incolp responsabilizz parl_di parl_d' accenn_a raccont_di allud|ere_a all|udere2_a avvert|ire2_di scus_per scus_di compliment_con compliment_per
                    congratul_con congratul_per felicit_con felicit_per sost|enere conferm rammaric|care_per rammaric|care_di lament_di lagn_di
                    vant_di compiac|ere_di compiac|ere_per rallegr_per rallegr_di protest_per protest_contro tuon_contro scagli_contro
                    inve|ire_contro polemizz_su polemizz_con ironizz_su insist|ere_su sofferm_su puntualizz proclam comunic|care
                    plaud|ire2_a tacc|iare_di defin|ire boll_come boll_di liquid_come ricord_come descr|ivere_come qualific|care_come bocc|iare_come
                    etichett_come salut_come present_come consider_come rappresent_come paragon
                    preannunc|iare prospett contrapp|orre ribatt|ere_a commemor piang|ere ricus ripudi reclamizz rettific|care retrodat
                    ridimension contest_a minimizz drammatizz enfatizz esalt applaud|ire2_a
                    ripercorr|ere rievoc|care elenc|care sciorin snocciol enumer quantific|care_in stim_in valut_in
                    lasc|iare_trapelare lasc|iare_intendere |fare_trapelare |fare_intravedere ventil paventat annunc|iare notific|care
                    lanc|iare_l'_allarme_su punt_il_dito_contro punt_il_dito_su
                    sconfess ritratt rinneg|care rifer|ire denunc|iare m|ettere_in_dubbio
                    m|ettere_in_discussione |dare_il_benvenuto_a |dare_conto_di |fare_riferimento_a |fare_appello_a
                    |dire_no_a |dire_sì_a |dire_addio_a |dire_basta_a r|endere_omaggio_a dettagl|iare2 riport
                    m|ettere_in_guardia_da m|ettere_in_guardia_su m|ettere_in_guardia_contro rilev lanc|iare_un_appello scr|ivere dichiar rit|enere consider""",
            ),
        ),
        verbs="""
            esser|infinitive aver|infinitive star|infinitive poter|infinitive dover|infinitive voler|infinitive
            andar|infinitive far|infinitive dar|infinitive veder|infinitive venir|infinitive saper|infinitive tener|infinitive
            prender|infinitive chieder|infinitive chiuder|infinitive metter|infinitive scriver|infinitive legger|infinitive
            vincer|infinitive viver|infinitive raggiunger|infinitive ridur|infinitive produr|infinitive
            condur|infinitive difender|infinitive risolver|infinitive conoscer|infinitive crescer|infinitive spender|infinitive
            scender|infinitive aggiunger|infinitive porr|infinitive ragg|iungere risolv|ere riten|ere assum|ere spinge spinto stringe stretto
            va vanno andò andava viene vengono venne vennero veniva venivano verrà sta stanno stava stavano fa fanno fece
            fecero faceva facevano dà danno diede diedero vede vedono vide videro esce escono uscì uscirono sale salgono salì
            nasce nascono nacque muore muoiono morì morirono rimane rimangono rimase rimasero resta restano vuole vogliono
            volle voleva volevano piace piacciono tiene tengono tenne siede siedono corre corrono corse corsero mette mettono
            mise misero prende prendono prese presero perde perdono perse persero vince vincono vinse vinsero scende scendono
            scese cresce crescono crebbe chiude chiudono chiuse apre aprono aprì aprirono serve servono servì vive vivono
            visse vissero scade scadono cade cadono cadde caddero succede accade accadde accadono vale valgono spegne spense
            raggiunge raggiungono raggiunse produce producono conduce traduce introduce riduce coglie raccoglie sceglie scelse
            toglie tolse accoglie accolse scioglie scelgono compie compì compiono appare apparve scompare tocca toccano
            arriv| pass| port| trov| lasci| torn| entr| gioc| lavor| cerc| us| guard| pag| compr| mangi| parl| guid| firm| vot|
            cre| form| aiut| termin| partecip| visit| viaggi| cammin| cambi| salv| lev| consegn| affront| dur| cost| aument|
            diminu|ire applic| interess| riguard| celebr| colleg| conserv| svilupp| spost| destin| elabor| elimin| insegn|
            evit| fabbric| finanzi| fond| funzion| gener| install| inizi| inaugur| lanci| limit| miglior| moltiplic| oper|
            organizz| pratic| prepar| prolung| provoc| realizz| super| regol| rinunci| rappresent| ritir| utilizz| registr|
            accumul| ospit| sistem| nomin| lott| indag| arrest| ferm| spar| attravers| abbandon| adott| atterr| ball| cattur|
            castig| collabor| complet| conquist| consum| controll| convoc| coordin| tagli| cur| dett| pubblic| interr| scapp|
            ascolt| studi| esplor| esport| manc| fren| blocc| impression| import| allag| liber| nuot| scadenz| rob| rub|
            sald| tir| piang|ere dorm|ire2 part|ire2 sent|ire2 segu|ire2 offr|ire2 soffr|ire2 vest|ire2 cap|ire fin|ire
            costru|ire distribu|ire ag|ire contribu|ire inser|ire fall|ire gest|ire fer|ire colp|ire sub|ire guar|ire
            pul|ire restitu|ire sost|enere ott|enere cont|enere appart|enere m|ettere perm|ettere discute discutono discusse discussero
            sm|ettere ripet|ere godere|infinitive god|ere vend|ere batt|ere cred|ere ricev|ere tem|ere bev|ere pend|ere
            conced|ere proced|ere esist|ere assist|ere ved|ere mov|ere muov|ere pers|ere resist|ere
            dip|endere acc|endere sp|endere app|endere sc|endere off|endere ril|eggere riv|edere
            decre|scere v|ivere iscr|ivere
            ber|infinitive tacer|infinitive goder|infinitive seder|infinitive valer|infinitive rimaner|infinitive
            ottener|infinitive mantener|infinitive contener|infinitive sostener|infinitive ritener|infinitive
            piacer|infinitive nascer|infinitive correr|infinitive scorrer|infinitive ricorrer|infinitive
            soccorrer|infinitive perder|infinitive ceder|infinitive conceder|infinitive proceder|infinitive
            succeder|infinitive ripeter|infinitive ricever|infinitive esister|infinitive resister|infinitive
            assister|infinitive insister|infinitive vender|infinitive temer|infinitive batter|infinitive
            combatter|infinitive discuter|infinitive spinger|infinitive stringer|infinitive costringer|infinitive
            tradur|infinitive proporr|infinitive imporr|infinitive smetter|infinitive permetter|infinitive
            ammetter|infinitive vol| decoll| scatt| punt| piomb| sfil| marci| fren| acceler| rallent| spunt| bast| manc|
            avanz| arretr| precipit| rimbalz| schizz| balz| sbarc| imbarc| trasform| consult| celebr| occup| sgomber|
            evacu| scort| ispezion| controll| verific| esamin| studi| esib| sanzion| mult| approv| ratific| rinvi| convoc|
            incontr| telefon| chiam| contatt| invi| recapit| deposit| incass| vers| risparmi| sprec| fum| scagli| tocc|
            sfior| accarezz| spos| divorz| allev| coltiv| nuot| pesc| naveg| esplor| sorvol| pattugli| conquist| sald|
            gioc| pareggi| domin| segn| tent| prov| impar| insegn| illumin| riscald| raffredd| congel| bagn| asciug|
            sporc| svuot| ripar| restaur| scav| interr| affior| galleggi| affond| bruci| divamp| deton| spezz| strapp|
            tagli| sfond| incrin| sfrutt| pes| schier| croll| scioper| bacia baciano abbracci| sequestr|""",
        verb_endings=Paradigm(
            finite="""arono irono erono avano evano ivano ranno rebbe rebbero ettero ò ì rà ava eva isce iscono ettono vono scono ggono
                ngono edono endono ondono idono udono rrono ucono assero essero issero asse avamo evamo ivamo iremo eremo""",
            base="""are ire arsi ersi irsi arlo arla arli arle erlo irlo erla irla irli erli ersene arne erne irne argli ergli irgli
                arci erci irci arcela endere ondere edere idere udere eggere ettere ungere ingere engere ergere orrere ompere
                olgere ogliere egliere ascere escere oscere urre orre rarre rcere uovere ivere igere istere vincere andere""",
            participle="ato ata ati ate uto uta uti ute",
            gerund="ando endo andosi endosi andolo endolo andole endole andoli endoli andogli endogli andone endone",
        ),
        noun_cues="""dichiarazione affermazione accusa promessa annuncio critica avvertimento appello richiesta timore timori speranza
            opinione idea convinzione fiducia ipotesi tesi proposta parole dichiarazioni accuse promesse critiche smentita sospetto
            sospetti denuncia certezza impressione avviso messaggio pretesa versione argomento notizia voce voci minaccia""",
        nouns="stati scusa scuse stato carcere carceri comando referendum genere",
        issuing="dif|fondere emett|ere lanci pubblic formul present espr|imere rilasci",
        according="""
            secondo stando a_detta a_parere a_giudizio ad_avviso a_sentire a_leggere nelle_parole a_dire_di a_dire_del a_dire_della a_dire_dei a_dire_delle per_bocca in_base
            agli_occhi nell'opinione nelle_intenzioni per_stessa_ammissione per_ammissione nell'ottica nella_visione nella_lettura
            secondo_le_stime secondo_i_calcoli secondo_i_dati secondo_le_parole secondo_la_ricostruzione secondo_la_versione
            stando_alle_parole secondo_il_parere secondo_l'opinione
            secondo_quanto_riferito secondo_quanto_dichiarato secondo_quanto_ricostruito secondo_quanto_spiegato
            secondo_quanto_raccontato secondo_quanto_affermato secondo_quanto_riportato secondo_quanto_appreso
            secondo_quanto_comunicato secondo_quanto_confermato secondo_quanto_sostenuto secondo_quanto_scritto
            secondo_quanto_reso_noto secondo_quanto_annunciato stando_a_quanto_riferito stando_a_quanto_dichiarato
            stando_a_quanto_ricostruito stando_a_quanto_spiegato stando_a_quanto_raccontato stando_a_quanto_affermato
            stando_a_quanto_riportato stando_a_quanto_appreso stando_a_quanto_comunicato stando_a_quanto_confermato
            stando_a_quanto_sostenuto stando_a_quanto_scritto stando_a_quanto_reso_noto stando_a_quanto_annunciato
            da_quanto_riferito da_quanto_dichiarato da_quanto_ricostruito da_quanto_spiegato da_quanto_raccontato
            da_quanto_affermato da_quanto_riportato da_quanto_appreso da_quanto_comunicato da_quanto_confermato
            da_quanto_sostenuto da_quanto_scritto da_quanto_reso_noto da_quanto_annunciato
        """,
        according_around="a…avviso a…parere a…giudizio ai…occhi",
        according_alone="""a_suo_dire a_loro_dire secondo_quanto_si_apprende secondo_quanto_si_è_appreso
            secondo_quanto_trapela secondo_quanto_emerso secondo_quanto_emerge secondo_quanto_risulta a_quanto_si_apprende
            da_quanto_si_apprende a_quanto_risulta a_quanto_trapela da_quanto_emerso a_quanto_pare stando_a_quanto_si_apprende
            secondo_le_prime_ricostruzioni secondo_una_prima_ricostruzione secondo_indiscrezioni stando_alle_indiscrezioni""",
        cites_contracted=True,
        leads="""dichiarazione dichiarazioni affermazione accusa accuse promessa annuncio critica critiche avvertimento appello
            richiesta timore timori speranza opinione idea convinzione ipotesi tesi proposta parole smentita sospetto denuncia certezza
            impressione avviso messaggio pretesa versione notizia notizie minaccia commento commenti replica repliche risposta
            reazione ricordo allarme monito sfogo attacco conferma ammissione confessione racconto testimonianza invito grido
            battuta spiegazione precisazione rassicurazione verdetto giudizio parere analisi previsione previsioni stoccata affondo
            frecciata soddisfazione amarezza rammarico cordoglio lamento protesta sfida provocazione auspicio augurio rivelazione
            ragionamento conclusione chiosa controreplica ultimatum diktat motto slogan indiscrezione
            constatazione considerazione riflessione raccomandazione stima valutazione lettura confidenza""",
        contracted="""
            al=a allo=a alla=a all'=a ai=a agli=a alle=a del=di dello=di della=di dell'=di dei=di degli=di
            delle=di dal=da dallo=da dalla=da dall'=da dai=da dagli=da dalle=da nel=in nello=in nella=in
            nell'=in nei=in negli=in nelle=in sul=su sullo=su sulla=su sull'=su sui=su sugli=su sulle=su ad=a
            col=con coi=con d'=di""",
        silence="commentare anonimato commento malore",
        reflexives="si mi ci vi",
        thus="così parola con_queste_parole con_questa_frase",
        purposes="per",
        speechless="""-zione -sione -mento -menti -anza -enza -ezza -ezze -ismo -ità -itudine gol rete reti partita partite gara gare
            sconfitta vittoria calo cali aumento aumenti rialzo ribasso crescita crisi prezzo prezzi costo costi cifra cifre
            numero numeri prova prove fatto fatti caso casi vicenda scoperta evento eventi foto fotografia immagine immagini
            filmato scena scene edificio edifici strada strade casa case nave navi treno treni aereo aerei auto incidente
            incidenti incendio incendi terremoto alluvione maltempo pioggia piogge neve vento virus malattia farmaco farmaci
            vaccino vaccini scelta scelte tempo risultato risultati successo sfida sfide mossa perdita perdite danno
            danni guasto spesa spese debito tassa tasse bomba bombe attacco attacchi guerra pace tregua conflitto mercato
            record pareggio sorpasso primato episodio episodi elemento elementi gesto gesti silenzio sguardo fine inizio
            arrivo ritardo ritardi viaggio via possibilità tratto atto atti serata giornata stagione anno anni secolo""",
        labels="diretta live video foto audio esclusiva ultim'ora retroscena",
        verbs_follow="si non ci vi ne mi ti",
        drops_subject=True,
        participles_follow=True,
        opinions="per",
        objects_first="lo",
        pointing_objects="lo",
        object_determiners="la le gli l'",
        subject_determiners="questi loro quegli quest'ultimo quest'ultima costui costei",
        impersonal="si viene vengono venne vennero circola circolano corre corrono -no -iamo",
        accompanying="""dopo prima_di nel oltre_a senza dopo_aver dopo_avere dopo_averlo dopo_averla dopo_avergli dopo_averle
            dopo_averci dopo_essersi senza_aver senza_avere oltre_ad_aver nell'aver pur_avendo""",
        elisions="l un dell all dall nell sull quest quell c d s m t n v anch coll sant gl tutt com dov bell grand nient quant po mezz quell' quest' neanch cos",
        determiners="""il lo la i gli le l' un uno una un' questo questa queste quest' quel quello quella quegli quelle
            quell' quei suo sua suoi sue loro mio mia miei mie tuo tua tuoi tue nostro nostra nostri nostre vostro vostra vostri
            vostre ogni ciascun ciascuno ciascuna nessun nessuna nessun' qualche qualsiasi qualunque alcun alcuna entrambi entrambe
            ambedue tale tali codesto""",
        quantifiers="""alcuni alcune molti molte altri altre altro altra altr' tutti tutte tutto tutta tutt' pochi poche diversi
            diverse vari varie numerosi numerose due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti
            trenta cento centinaia migliaia decine parecchi parecchie troppi troppe la_maggior_parte gran_parte parte_di uno uno_dei uno_degli uno_di una_delle una_di uno_dello uno_del
            ciascuno ulteriori""",
        of="di del dello della dell' dei degli delle d'",
        particles="""a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con col coi su sul sullo sulla
            sull' sui sugli sulle per tra fra verso contro sotto sopra presso senza fuori dentro davanti_a davanti_al davanti_alla
            davanti_ai dietro accanto_a insieme_a insieme_con vicino_a di_fronte_a di_fronte_al di_fronte_alla mediante tramite
            attorno_a intorno_a nei_confronti_di nei_confronti_del nei_confronti_della a_favore_di a_favore_del""",
        agent="da dal dallo dalla dall' dai dagli dalle ad_opera_di ad_opera_del",
        that="che",
        relatives="""cui il_quale la_quale i_quali le_quali del_quale della_quale dei_quali delle_quali al_quale alla_quale
            ai_quali alle_quali nel_quale nella_quale sul_quale sulla_quale chi""",
        questions="""se perché quando_e_dove quale quali quanto quanta quanti quante cosa che_cosa dove_e_quando quel_che ciò_che
            quello_che chi""",
        conjunctions="e ed o od oppure ma né bensì & anzi",
        breakers="""mentre anche_se benché sebbene nonostante quando dove poiché dato_che visto_che giacché siccome dopo_che prima_che
            affinché purché a_patto_che senza_che una_volta_che sicché cosicché tanto_che così_che malgrado finché fino_a_quando
            laddove qualora nel_caso_in_cui in_quanto quindi perciò""",
        subordinators="""durante dopo prima_di prima_del prima_della dopo_di attraverso riguardo_a rispetto_a in_seguito_a a_causa_di
            a_causa_del a_causa_della oltre_a oltre_al nonostante_il grazie_a grazie_al grazie_alla in_merito_a in_merito_al
            in_merito_alla a_proposito_di a_proposito_del per_via_di""",
        as_="come così_come secondo_quanto stando_a_quanto a_quanto da_quanto",
        auxiliaries="""dopo_aver dopo_avere dopo_averlo dopo_averla dopo_avergli dopo_averle dopo_averci dopo_essersi
            senza_aver senza_avere oltre_ad_aver nell'aver pur_avendo ha_avuto_modo_di hanno_avuto_modo_di
            si_limita_a si_limitano_a si_limitava_a si_è_limitato_a si_è_limitata_a si_sono_limitati_a si_limitò_a
            si_guarda_bene_dal si_azzarda_a si_azzarda_ad passa_a prende_a comincia_col ha_cominciato_col ha_esordito_per
            ha_iniziato_a hanno_cominciato_a hanno_iniziato_a hanno_continuato_a hanno_finito_per si_lascia_sfuggire si_è_lasciato_sfuggire
            si_è_premurato_di si_è_premurata_di si_premura_di è_arrivato_ad è_arrivata_ad sono_arrivati_a sono_tornati_a
            ha_preferito hanno_preferito preferisce ha_saputo ha hanno ho abbiamo hai avete aveva avevano avevo ebbe ebbero avrà avranno avrebbe avrebbero abbia abbiano avesse
            avessero avendo può possono poteva potevano potrà potranno potrebbe potrebbero possa possano poté deve devono
            doveva dovevano dovrà dovranno dovrebbe dovrebbero debba dovette vorrebbe vorrebbero ha_voluto hanno_voluto ha_potuto
            ha_dovuto hanno_dovuto ha_tenuto_a hanno_tenuto_a tiene_a ha_poi hanno_poi ha_inoltre ha_anche ha_quindi ha_infine
            sta_per torna_a tornano_a ha_continuato_a continua_a ha_cominciato_a comincia_a vuole volle voluto suole
            è_lieto_di è_lieta_di sono_lieti_di siamo_lieti_di è_felice_di siamo_felici_di è_orgoglioso_di è_orgogliosa_di
            siamo_orgogliosi_di ha_il_piacere_di hanno_il_piacere_di ci_tiene_a tengono_a ci_tengono_a ha_tenuto_a si_affretta_a si_affrettano_a
            si_è_affrettato_a si_è_affrettata_a non_esita_a non_ha_esitato_a prova_a provano_a ha_provato_a finisce_per arriva_a
            è_arrivato_a è_arrivata_a è_tornato_a è_tornata_a si_spinge_a tornano_ad torna_ad continua_ad continuano_a continuano_ad ha_finito_per
            non_manca_di non_ha_mancato_di""",
        copula="""è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero essendo stato stata stati state
            siamo sei viene vengono veniva venivano venne vennero verrà verranno sta stanno stava stavano stai sto""",
        negations="non mai neanche nemmeno neppure mica",
        adverbs="""con_queste_parole con_questa_frase con_parole_simili non_governativa non_governative oltre anche inoltre oggi ieri domani già ancora sempre adesso ora allora poi dopo prima così solo soltanto molto più meno
            bene male qui qua lì là forse quasi appena invece dunque infatti infine intanto altresì peraltro tuttavia comunque
            ormai persino perfino addirittura pure stamattina stamani stamane stasera stanotte subito spesso talvolta purtroppo
            ad_esempio per_esempio da_parte_sua dal_canto_suo a_sua_volta dal_suo_canto per_la_precisione nel_frattempo
            al_contempo nello_stesso_tempo al_tempo_stesso al_contrario per_contro al_riguardo in_proposito a_tal_proposito
            in_questo_senso un_anno_fa un_mese_fa una_settimana_fa un'ora_fa due_anni_fa tre_anni_fa quattro_anni_fa cinque_anni_fa
            dieci_anni_fa due_mesi_fa tre_mesi_fa due_settimane_fa due_giorni_fa tre_giorni_fa qualche_giorno_fa qualche_mese_fa
            qualche_anno_fa pochi_giorni_fa pochi_mesi_fa poche_ore_fa tempo_fa anni_fa mesi_fa giorni_fa settimane_fa ore_fa poco_fa
            in_estate in_inverno in_autunno in_primavera più_volte a_più_riprese ieri_sera ieri_mattina questa_mattina questa_sera
            a_margine in_serata in_mattinata nel_pomeriggio nella_notte in_privato a_caldo a_sera di_sotto di_sopra ai_suoi a_freddo a_denti_stretti a_bassa_voce ad_alta_voce
            senza_mezzi_termini senza_giri_di_parole dal_palco in_tv in_televisione in_radio a_verbale da_tempo da_anni da_mesi da_giorni
            di_nuovo una_volta_di_più in_particolare in_realtà di_fatto in_effetti per_ora per_il_momento
            al_telefono in_aula in_conferenza_stampa in_una_nota in_un_comunicato ai_giornalisti ai_cronisti alla_stampa
            con_forza a_gran_voce seccamente tra_le_lacrime lunedì_scorso martedì_scorso insieme però""",
        adverb_endings="mente",
        noun_endings="""zione zioni sione sioni gione gioni tà mento menti tore tori trice trici ista isti iste ario ari aria
            ere_scelto ellato ellata ariato ariati ercato ercati icato_stampa orato orati inato inati olato olati edato estate ottava allieva lettere ssore ssori tiere tieri niere nieri sieri siere
            viere""",
        subject_pronouns="""uno_di_loro una_di_loro alcuni_di_loro alcune_di_loro molti_di_loro nessuno_di_loro ognuno_di_loro lui lei loro egli ella essi esse esso essa io tu noi voi ciò questi quegli qualcuno nessuno chiunque
            entrambi costui costei costoro lui_stesso lei_stessa loro_stessi io_stesso io_stessa egli_stesso quest'ultimo
            quest'ultima""",
        object_pronouns="mi ti si ci vi ne me te sé li glielo gliela glieli gliele se_lo se_la ce_lo ce_la me_lo me_la ve_lo gliene",
        times="""lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
            settembre ottobre novembre dicembre""",
        manner="""comunicato nota intervista conferenza stampa messaggio discorso lettera articolo dichiarazioni Twitter X rete social
            Facebook Instagram riunione visita radio televisione audizione rapporto tweet post video intervento missiva
            telegramma profilo pagina evento editoriale tribuna blog microfoni trasmissione programma udienza giornalisti cronisti
            agenzia aula tribunale giudice carabinieri emittente quotidiano giornale Ansa Reuters canale colloquio comizio
            dibattito presentazione incontro sopralluogo margine diretta mail telefonata rappresentanza risata sorriso
            lacrime orgoglio fierezza""",
    ),
    names=Names(
        pronouns="""
            lui=m lei=f egli=m ella=f esso=n essa=n loro=p essi=p esse=fp lui_stesso=m lei_stessa=f loro_stessi=p gli=3 le=3 si=3 sé=3
            io=1 mi=1 me=1 io_stesso=1 io_stessa=1 noi=1p ci=1p voi=2p vi=2p tu=2 ti=2 te=2 questi=mc quest'ultimo=mc
            quest'ultima=fc quest’ultimo=mc quest’ultima=fc questi_ultimi=p queste_ultime=fp costui=mc costei=fc costoro=p
            ciò=q questo=q quello=q qualcuno=q nessuno=q chiunque=q alcuni=qp alcune=qp molti=qp molte=qp altri=qp altre=qp
            tutti=qp tutte=qp uno=q una=q entrambi=p entrambe=fp suo=3 sua=3 suoi=3 sue=3 chi=q
        """,
        relatives="che cui il_quale la_quale i_quali le_quali quale quali",
        titles="""
            signor=m signora=f signore=m signorina=f signori=m Signor=m Signora=f Sig=m Sig.=m Sig.ra=f dott=m dott.=m Dott=m
            Dott.=m dott.ssa=f Dott.ssa=f dottor=m dottore=m dottoressa=f Dottor=m prof prof. Prof Prof. professor=m professore=m
            professoressa=f Professor=m avv Avv avv. Avv. avvocato avvocata=f avvocatessa=f ing Ing ing. ingegner=m ingegnere
            ingegnera=f architetto geometra ragioniere=m ragioniera=f on On on. onorevole senatore=m senatrice=f don=m Don=m
            donna=f padre=m Padre=m suor=f Suor=f fra=m Fra=m monsignor=m Monsignor=m mons=m Mons=m cardinal=m cardinale=m
            papa=m Papa=m san=m San=m santa=f Santa=f sant'=m generale colonnello capitano capitana=f maggiore maresciallo
            ammiraglio tenente sergente brigadiere appuntato Gen Col Cap sir=m Sir=m lord=m lady=f Mr=m Mrs=f Ms=f re=m regina=f
            principe=m principessa=f conte=m contessa=f duca=m duchessa=f marchese=m marchesa=f barone=m baronessa=f sceicco=m
            imam=m rabbino=m ayatollah=m zio=m zia=f nonno=m nonna=f maestro=m maestra=f
        """,
        given="""
            Andrea=m Luca=m Marco=m Matteo=m Lorenzo=m Francesco=m Alessandro=m Giuseppe=m Giovanni=m Antonio=m Mario=m Luigi=m
            Roberto=m Stefano=m Paolo=m Pietro=m Carlo=m Franco=m Domenico=m Bruno=m Claudio=m Enrico=m Fabio=m Filippo=m Giorgio=m
            Giulio=m Massimo=m Michele=m Nicola=m Riccardo=m Salvatore=m Sergio=m Simone=m Tommaso=m Vincenzo=m Alberto=m Aldo=m
            Alessio=m Alfredo=m Angelo=m Armando=m Arturo=m Attilio=m Augusto=m Bernardo=m Carmelo=m Cesare=m Christian=m Corrado=m
            Cristiano=m Daniele=m Dario=m Davide=m Diego=m Donato=m Edoardo=m Elio=m Emanuele=m Emilio=m Ennio=m Enzo=m Ernesto=m
            Ettore=m Eugenio=m Federico=m Ferdinando=m Flavio=m Gabriele=m Gaetano=m Gennaro=m Gerardo=m Giacomo=m Gianluca=m
            Gianni=m Gianfranco=m Giampaolo=m Giancarlo=m Gino=m Guido=m Ignazio=m Ivan=m Ivano=m Jacopo=m Leonardo=m Livio=m
            Luciano=m Manuel=m Marcello=m Mariano=m Mattia=m Maurizio=m Mauro=m Mirko=m Nello=m Nino=m Oreste=m Orlando=m Oscar=m
            Ottavio=m Pasquale=m Patrizio=m Piero=m Piergiorgio=m Pierluigi=m Raffaele=m Renato=m Renzo=m Rocco=m Romano=m Ruggero=m
            Samuele=m Sandro=m Saverio=m Silvano=m Silvio=m Tiziano=m Ugo=m Umberto=m Valentino=m Valerio=m Virgilio=m Vito=m
            Vittorio=m Walter=m Calogero=m Efisio=m Ruben=m Kevin=m Gioacchino=m Lamberto=m Remo=m Rino=m Tullio=m Ubaldo=m
            Ludovico=m Lodovico=m Adriano=m Ivo=m Loris=m Denis=m Elia=m Gherardo=m Ottorino=m Bartolomeo=m Sebastiano=m
            Maria=f Anna=f Giulia=f Francesca=f Sara=f Chiara=f Laura=f Elena=f Silvia=f Paola=f Federica=f Valentina=f Martina=f
            Alessandra=f Barbara=f Cristina=f Daniela=f Elisa=f Monica=f Roberta=f Rosa=f Simona=f Stefania=f Teresa=f Alice=f
            Angela=f Antonella=f Arianna=f Aurora=f Beatrice=f Benedetta=f Bianca=f Camilla=f Carla=f Carlotta=f Carmela=f
            Caterina=f Cecilia=f Claudia=f Debora=f Denise=f Donatella=f Edda=f Elda=f Eleonora=f Elisabetta=f Emanuela=f Emma=f
            Enrica=f Erika=f Eva=f Fabiana=f Fabiola=f Fulvia=f Gabriella=f Gaia=f Giada=f Gianna=f Ginevra=f Giorgia=f Giovanna=f
            Giuliana=f Giuseppina=f Graziella=f Greta=f Guenda=f Ilaria=f Ines=f Irene=f Isabella=f Lara=f Lavinia=f Letizia=f
            Lidia=f Lina=f Liliana=f Livia=f Loredana=f Lorena=f Lorenza=f Luana=f Lucia=f Luciana=f Ludovica=f Luisa=f Maddalena=f
            Manuela=f Mara=f Marcella=f Margherita=f Mariangela=f Marianna=f Marina=f Marisa=f Marta=f Matilde=f Melania=f
            Michela=f Mirella=f Miriam=f Nadia=f Natalia=f Nicoletta=f Nives=f Noemi=f Olga=f Ornella=f Patrizia=f Pina=f Raffaella=f
            Rebecca=f Renata=f Rita=f Rossana=f Rossella=f Sabrina=f Samantha=f Serena=f Sofia=f Sonia=f Susanna=f Tamara=f Tania=f
            Tiziana=f Tilde=f Valeria=f Vanessa=f Veronica=f Virginia=f Viviana=f Vittoria=f Viola=f Zoe=f Agnese=f Agata=f
            Assunta=f Concetta=f Immacolata=f Filomena=f Ottavia=f Costanza=f Diletta=f Fiorella=f Flavia=f Ivana=f Iolanda=f
            Ursula=f Kamala=f Hillary=f Marine=f Donald=m Joe=m Emmanuel=m Vladimir=m Volodymyr=m Olaf=m Recep=m Xi=m
            Fausto=m Amedeo=m Cosimo=m Adelmo=m Agostino=m Alfio=m Ambrogio=m Anselmo=m Antonello=m Aurelio=m
            Baldassarre=m Beniamino=m Biagio=m Brunello=m Camillo=m Cataldo=m Costantino=m Damiano=m Demetrio=m
            Donatello=m Edmondo=m Egidio=m Eligio=m Ercole=m Ermanno=m Ezio=m Fabrizio=m Ferruccio=m Filiberto=m
            Fiorenzo=m Flaminio=m Fulvio=m Furio=m Gaspare=m Gaudenzio=m Geremia=m Germano=m Gervasio=m Giacinto=m
            Gianpaolo=m Girolamo=m Giuliano=m Gualtiero=m Guerrino=m Guglielmo=m Iacopo=m Ilario=m Innocenzo=m Lucio=m
            Manlio=m Martino=m Massimiliano=m Melchiorre=m Mirco=m Nazareno=m Nereo=m Nerio=m Nevio=m Onofrio=m
            Otello=m Pietrantonio=m Pompeo=m Quirino=m Raimondo=m Remigio=m Rinaldo=m Romeo=m Romolo=m Sabatino=m
            Serafino=m Silvestro=m Taddeo=m Ulisse=m Zeno=m Nunzia=f Rosalba=f Katia=f Irma=f Adalgisa=f Addolorata=f
            Albertina=f Alda=f Alfonsina=f Amalia=f Amelia=f Antonietta=f Armida=f Bice=f Brigida=f Cinzia=f Clelia=f
            Clementina=f Cleofe=f Consolata=f Dalia=f Dina=f Donata=f Doriana=f Edvige=f Elide=f Enza=f Ersilia=f
            Esterina=f Eufemia=f Fedora=f Flaminia=f Floriana=f Fosca=f Genoveffa=f Gilda=f Giacinta=f Giacoma=f
            Gisella=f Giuditta=f Guendalina=f Imelda=f Iole=f Isotta=f Itala=f Licia=f Loretta=f Lucrezia=f Luisella=f
            Mafalda=f Mariella=f Marilena=f Marinella=f Olimpia=f Oriana=f Pasqualina=f Piera=f Priscilla=f Rachele=f
            Rina=f Romilda=f Rosanna=f Rosetta=f Rosina=f Savina=f Sabina=f Serafina=f Simonetta=f Teodora=f Tosca=f
            Vanna=f Velia=f Zaira=f Zita=f
        """,
        roles={
            "head": """
                presidente|presidentessa presidente_della_repubblica capo_dello_stato capo_di_stato sultano=m emiro=m dittatore
                presidente_eletto|presidente_eletta
            """,
            "premier": """
                premier primo_ministro|prima_ministra presidente_del_consiglio cancelliere|cancelliera capo_del_governo
                capo_dell'esecutivo inquilino_di_palazzo_chigi
            """,
            "royal": "re=m regina=f principe=m principessa=f imperatore|imperatrice sovrano|sovrana monarca duca=m duchessa=f",
            "minister": """
                ministro|ministra viceministro|viceministra vicepremier vicepresidente sottosegretario|sottosegretaria
                segretario_di_stato|segretaria_di_stato titolare ex_ministro|ex_ministra assessore|assessora
            """,
            "mayor": """
                sindaco|sindaca primo_cittadino|prima_cittadina vicesindaco|vicesindaca ex_sindaco|ex_sindaca
                consigliere_comunale|consigliera_comunale borgomastro podestà=m
            """,
            "governor": "governatore|governatrice prefetto|prefetta commissario|commissaria presidente_della_regione",
            "legislator": """
                deputato|deputata senatore|senatrice parlamentare onorevole eurodeputato|eurodeputata eurparlamentare
                consigliere|consigliera consigliere_regionale|consigliera_regionale capogruppo relatore|relatrice
                europarlamentare congressista
            """,
            "diplomat": """
                diplomatico|diplomatica ambasciatore|ambasciatrice console inviato|inviata mediatore|mediatrice
                negoziatore|negoziatrice alto_rappresentante|alta_rappresentante emissario|emissaria
            """,
            "official": """
                magistrato|magistrata
                responsabile funzionario|funzionaria segretario_generale|segretaria_generale direttore_generale|direttrice_generale
                ispettore|ispettrice garante coordinatore|coordinatrice capo_di_gabinetto delegato|delegata
                amministratore|amministratrice soprintendente|soprintendente questore|questora provveditore|provveditrice
                commissario_straordinario|commissaria_straordinaria segretario|segretaria dirigente_scolastico|dirigente_scolastica
                vicedirettore|vicedirettrice tesoriere|tesoriera capo_della_protezione_civile difensore_civico|difensora_civica
            """,
            "leader": """
                leader capo capa=f dirigente fondatore|fondatrice cofondatore|cofondatrice numero_uno numero_due guida=f boss=m
                capofila segretario_nazionale|segretaria_nazionale
            """,
            "politician": """
                politico|politica predecessore|predecessora successore|successora omologo|omologa oppositore|oppositrice
                ex_presidente ex_premier conservatore|conservatrice socialista liberale comunista ambientalista
                repubblicano|repubblicana democratico|democratica leghista forzista pentastellato|pentastellata dem azzurro|azzurra
            """,
            "candidate": "candidato|candidata aspirante favorito|favorita sfidante capolista",
            "spokesperson": "portavoce addetto_stampa|addetta_stampa capo_ufficio_stampa",
            "aide": "consulente collaboratore|collaboratrice assistente braccio_destro=m vice consigliere_speciale",
            "executive": """
                armatore|armatrice
                investitore|investitrice
                amministratore_delegato|amministratrice_delegata amministratore_unico|amministratrice_unica direttore|direttrice
                manager imprenditore|imprenditrice proprietario|proprietaria titolare banchiere|banchiera industriale
                miliardario|miliardaria magnate azionista ceo patron=m gestore|gestrice socio|socia presidente_esecutivo=m
                albergatore|albergatrice ristoratore|ristoratrice direttore_commerciale|direttrice_commerciale
            """,
            "judge": "giudice gip=m gup=m presidente_del_tribunale consigliere_di_cassazione",
            "lawyer": "avvocato|avvocata avvocatessa=f legale giurista difensore|difensora penalista",
            "prosecutor": """
                pm=m pubblico_ministero=m procuratore|procuratrice procuratore_capo=m
                procuratore_aggiunto|procuratrice_aggiunta
                sostituto_procuratore|sostituta_procuratrice
                procuratore_generale|procuratrice_generale
            """,
            "notary": "notaio|notaia",
            "police": """
                brigadiere pompiere guardia_giurata
                poliziotto|poliziotta agente carabiniere|carabiniera comandante_dei_carabinieri ispettore_capo
                vigile vigile_del_fuoco investigatore|investigatrice inquirente detective finanziere=m capitano_dei_carabinieri
                capo_della_polizia sovrintendente
            """,
            "military": """
                generale colonnello|colonnella capitano|capitana comandante tenente ammiraglio|ammiraglia sergente soldato|soldatessa
                militare capo_di_stato_maggiore pilota maresciallo combattente reduce veterano|veterana
            """,
            "expert": """
                esperto|esperta analista economista specialista ricercatore|ricercatrice politologo|politologa storico|storica
                sociologo|sociologa osservatore|osservatrice commentatore|commentatrice perito|perita geologo|geologa
                vulcanologo|vulcanologa sismologo|sismologa meteorologo|meteorologa virologo|virologa epidemiologo|epidemiologa
                filosofo|filosofa linguista antropologo|antropologa costituzionalista archeologo|archeologa criminologo|criminologa
                sondaggista statistico|statistica urbanista studioso|studiosa tecnico|tecnica
            """,
            "scientist": """
                scienziato|scienziata docente professore|professoressa fisico|fisica chimico|chimica biologo|biologa
                ingegnere|ingegnera astronomo|astronoma preside rettore|rettrice climatologo|climatologa accademico|accademica
                matematico|matematica botanico|botanica
            """,
            "doctor": """
                medico|medica dottore|dottoressa chirurgo|chirurga infermiere|infermiera pediatra psichiatra psicologo|psicologa
                dentista veterinario|veterinaria farmacista cardiologo|cardiologa oncologo|oncologa neurologo|neurologa
                primario|primaria direttore_sanitario|direttrice_sanitaria fisioterapista ostetrica=f anestesista
            """,
            "teacher": "maestro|maestra insegnante educatore|educatrice tutor pedagogista bidello|bidella",
            "student": "studente|studentessa alunno|alunna allievo|allieva universitario|universitaria liceale adolescente laureando|laureanda scolaro|scolara",
            "journalist": """
                giornalista cronista reporter corrispondente redattore|redattrice editorialista conduttore|conduttrice
                intervistatore|intervistatrice inviato_speciale|inviata_speciale biografo|biografa opinionista blogger
                caporedattore|caporedattrice
            """,
            "artist": """
                critico|critica cineasta direttore_d'orchestra|direttrice_d'orchestra youtuber
                scrittore|scrittrice autore|autrice romanziere|romanziera poeta=m poetessa=f artista pittore|pittrice attore=m
                attrice=f cantante musicista compositore|compositrice regista comico|comica ballerino|ballerina stilista
                architetto|architetta produttore|produttrice drammaturgo|drammaturga fotografo|fotografa scultore|scultrice
                sceneggiatore|sceneggiatrice pianista violinista cantautore|cantautrice rapper gallerista collezionista
                valletta=f showgirl=f presentatore|presentatrice soprano=f tenore=m modello|modella influencer curatore|curatrice
            """,
            "athlete": """
                giocatore|giocatrice calciatore|calciatrice attaccante difensore centrocampista portiere bomber=m corridore=m
                campione|campionessa ciclista nuotatore|nuotatrice pugile pilota tennista atleta ginnasta sciatore|sciatrice
                alpinista velista pattinatore|pattinatrice fantino=m maratoneta schermidore|schermitrice cestista pallavolista
                capitano_della_squadra=m
            """,
            "coach": "allenatore|allenatrice tecnico=m mister=m ct=m commissario_tecnico=m arbitro|arbitra direttore_sportivo|direttrice_sportiva ds=m coach",
            "cleric": """
                sacerdote sacerdotessa=f vescovo|vescova arcivescovo=m cardinale=m papa=m pontefice=m imam=m rabbino|rabbina
                pastore|pastora parroco=m prete=m monaco=m monaca=f suora=f patriarca=m frate=m abate=m badessa=f prelato=m vicario=m
            """,
            "activist": "attivista militante manifestante sindacalista dissidente volontario|volontaria femminista animalista",
            "accused": """
                ladro|ladra truffatore|truffatrice
                accusato|accusata imputato|imputata indagato|indagata sospettato|sospettata condannato|condannata
                detenuto|detenuta arrestato|arrestata aggressore|aggreditrice fuggitivo|fuggitiva rapinatore|rapinatrice
                assassino|assassina omicida latitante ergastolano|ergastolana terrorista
            """,
            "victim": "vittima superstite sopravvissuto|sopravvissuta paziente ostaggio rifugiato|rifugiata migrante profugo|profuga ferito|ferita sfollato|sfollata",
            "witness": "testimone passante ascoltatore|ascoltatrice spettatore|spettatrice lettore|lettrice teste",
            "kin": """
                madre=f padre=m fratello=m sorella=f moglie=f marito=m figlio|figlia vedova=f vedovo=m zio|zia cugino|cugina
                nonno|nonna nipote cognato|cognata suocero|suocera fidanzato|fidanzata genero=m nuora=f mamma=f papà=m
                compagno|compagna ex_marito=m ex_moglie=f gemello|gemella coniuge
            """,
            "worker": """
                chef panettiere|panettiera pescivendolo|pescivendola fruttivendolo|fruttivendola
                venditore|venditrice ambulante commesso|commessa calzolaio|calzolaia imbianchino
                gommista conducente capotreno ferroviere|ferroviera portalettere bracciante
                boscaiolo|boscaiola vignaiolo|vignaiola commercialista geometra
                soccorritore|soccorritrice guardaparco padrone|padrona skipper
                agricoltore|agricoltrice operaio|operaia autista pescatore|pescatrice fornaio|fornaia apicoltore|apicoltrice
                commerciante minatore|minatrice cameriere|cameriera meccanico|meccanica elettricista idraulico|idraulica
                cuoco|cuoca parrucchiere|parrucchiera allevatore|allevatrice viticoltore|viticoltrice pensionato|pensionata
                vicino|vicina abitante bibliotecario|bibliotecaria impiegato|impiegata lavoratore|lavoratrice postino|postina
                portinaio|portinaia negoziante pasticciere|pasticciera muratore|muratrice falegname camionista tassista
                macchinista marinaio|marinaia guida_turistica=f cassiere|cassiera libraio|libraia traduttore|traduttrice
                interprete inquilino|inquilina contadino|contadina macellaio|macellaia fioraio|fioraia cacciatore|cacciatrice
                artigiano|artigiana fabbro=m sarto|sarta bagnino|bagnina barista edicolante gelataio|gelataia tipografo|tipografa
                balneare benzinaio|benzinaia giardiniere|giardiniera farmacista_di_turno casellante pastore=m oste|ostessa
                editore|editrice stampatore|stampatrice
            """,
            "person": """
                galardonato|galardonata vincitore|vincitrice premiato|premiata finalista esordiente
                laureato|laureata primatista detentore|detentrice automobilista motociclista pedone
                escursionista genitore diciottenne diciannovenne ventunenne ventiduenne ventitreenne
                ventiquattrenne venticinquenne ventiseienne ventisettenne ventottenne ventinovenne
                sedicenne diciassettenne quindicenne quattordicenne tredicenne dodicenne novantenne
                centenario|centenaria bimbo|bimba signorina=f
                uomo=m donna=f ragazzo|ragazza bambino|bambina giovane anziano|anziana signore|signora persona collega amico|amica
                cliente utente consumatore|consumatrice contribuente elettore|elettrice cittadino|cittadina turista
                passeggero|passeggera viaggiatore|viaggiatrice tifoso|tifosa abbonato|abbonata visitatore|visitatrice
                sconosciuto|sconosciuta ospite interessato|interessata acquirente residente pellegrino|pellegrina bagnante
                quarantenne trentenne ventenne cinquantenne sessantenne settantenne ottantenne
            """,
            "source": "fonte membro|membra partecipante interlocutore|interlocutrice entourage esponente rappresentante",
        },
        bodies={
            "government": "governo esecutivo amministrazione regime autorità stato giunta coalizione gabinetto palazzo_chigi maggioranza",
            "ministry": "ministero dicastero dipartimento assessorato segreteria cancelleria presidenza ambasciata farnesina viminale tesoro",
            "parliament": "parlamento senato camera congresso assemblea consiglio_regionale aula commissione montecitorio bicamerale",
            "court": """
                tribunale corte cassazione procura consulta tar gup gip consiglio_di_stato corte_costituzionale corte_d'appello
                sezione accusa difesa corte_dei_conti riesame
            """,
            "police": "polizia carabinieri questura guardia_di_finanza vigili_del_fuoco polstrada guardia_costiera protezione_civile prefettura",
            "army": "esercito marina stato_maggiore aeronautica milizia forze_armate guerriglia",
            "party": "partito opposizione movimento lega fronte campagna centrodestra centrosinistra gruppo_consiliare",
            "union": "sindacato federazione confederazione cgil cisl uil confindustria confcommercio coldiretti unione sigla",
            "association": """
                associazione organizzazione ong gruppo fondazione istituto alleanza comitato rete collettivo circolo ente
                istituzione osservatorio società cooperativa confraternita consiglio consorzio ordine albo onlus pro_loco
            """,
            "firm": """
                azienda società impresa ditta compagnia consorzio produttore banca costruttore operatore fornitore marchio colosso
                fabbrica assicurazione filiale direzione gruppo multinazionale gestore concessionaria startup spa holding management
            """,
            "media": "giornale quotidiano settimanale rivista emittente radio televisione agenzia_di_stampa stampa testata redazione sito",
            "agency": "agenzia autorità_portuale soprintendenza garante istituto direzione_generale azienda_sanitaria asl centro servizio inps istat",
            "school": "università scuola facoltà liceo ateneo accademia politecnico laboratorio",
            "hospital": "ospedale clinica policlinico pronto_soccorso",
            "council": "comune municipio consiglio_comunale regione provincia città_metropolitana campidoglio palazzo_marino",
            "church": "chiesa vaticano diocesi moschea sinagoga curia cei parrocchia santa_sede",
            "team": "squadra nazionale club rosa",
            "delegation": "delegazione missione consolato",
            "country": "paese nazione repubblica regno",
        },
        documents="""
            rapporto studio lettera comunicato dichiarazione sondaggio nota documento ricerca legge disegno_di_legge articolo
            editoriale tweet messaggio libro mail testo denuncia ricorso querela ordinanza sentenza decreto relazione delibera
            manifesto trascrizione perizia analisi trattato accordo memoria allegato fascicolo dati statistica striscione cartello
            volantino avviso bilancio dossier circolare verbale atto piano indagine inchiesta telegramma bando programma opuscolo regolamento tabella
        """,
        groups="""
            gente vicini abitanti residenti responsabili membri fonti lavoratori elettori manifestanti esperti analisti critici
            sostenitori detrattori oppositori poliziotti agenti autorità testimoni famiglie familiari parenti genitori colleghi
            osservatori repubblicani democratici militanti ministri diplomatici deputati senatori giornalisti media pubblico
            personale equipaggio tifosi utenti clienti amici agricoltori allevatori pescatori medici infermieri insegnanti
            studenti alunni scienziati ricercatori economisti avvocati magistrati soldati truppe ribelli dirigenti investitori
            organizzatori migranti rifugiati donne uomini bambini giovani anziani folla popolazione giuria minoranza coppia
            sindacati associazioni paesi imprese inquirenti investigatori carabinieri soccorritori tecnici gestori pendolari
            commercianti mercati vittime pensionati detenuti bene_informati ermellini geologi laboratori
        """,
        plurals="io>i co>chi go>ghi ca>che ga>ghe ista>isti o>i a>e e>i",
        definite="il lo la i gli le l' questo questa questi queste quest' quel quello quella quell' quei quegli quelle del della dell' dello dei delle degli",
        indefinite="""
            un uno una un' alcun alcuna alcuni alcune diversi diverse molti molte altro altra altri altre due tre quattro cinque sei
            sette otto nove dieci ogni nessun nessuna tutto tutta qualche qualsiasi
        """,
        possessives="suo sua suoi sue loro mio mia miei mie tuo tua nostro nostra nostri nostre vostro vostra",
        plural_determiners="i gli le questi queste quei quegli quelle alcuni alcune diversi diverse molti molte altri altre due tre quattro cinque sei sette otto nove dieci suoi sue miei mie nostri nostre entrambi entrambe",
        before_roles="""
            ex già nuovo nuova futuro futura attuale allora primo prima secondo seconda alto alta giovane vecchio vecchia grande
            celebre principale vice stesso stessa proprio propria uscente eletto eletta neo noto nota defunto defunta
            storico storica emerito emerita
        """,
        of="di del dello della dell' dei degli delle per contro su",
        at="""
            a ad al allo alla all' ai agli alle in nel nella nell' nei da dal dalla dall' davanti che chi cui dopo secondo interpellato
            interpellata intervistato intervistata raggiunto raggiunta contattato contattata fino durante con su sul
        """,
        asides="""
            da dal in al davanti che chi dopo secondo interpellato interpellata intervistato intervistata raggiunto raggiunta
            contattato contattata citato citata citati diffuso diffusa pubblicato pubblicata depositata depositato visibilmente
        """,
        gendered="il=m lo=m un=m uno=m questo=m quel=m quello=m del=m dello=m al=m allo=m la=f una=f un'=f questa=f quella=f della=f alla=f suo=3 nostra=f nostro=m",
        questioner="D Domanda D.",
        answerer="R Risposta R.",
        interviewers="Intervista",
        joints="di del della dello dell' dei degli delle d' e per & in la il i le lo",
        particles="di de del della dello dell' d' dei degli da dal dalla dalle la lo li von_der van_der van_den de_la von van der den ten el al ben bin ibn",
        elisions="l d dell all dall nell sull un quest quell c",
        suffixes="SpA S.p.A S.p.A. Spa Srl S.r.l S.r.l. Sas plc Inc Ltd LLC Corp Co GmbH AG NV BV SA",
        possessive="",
        ages="enne enni",
        past="ex già allora",
        any_body="azienda società impresa ditta compagnia organizzazione quotidiano giornale testata settimanale",
        branches={
            "minister.finance": "finanz* econom* tesoro bilancio",
            "minister.trade": "commercio econom* industria impres*",
            "minister.interior": "interno interni viminale",
            "minister.foreign": "esteri estero farnesina",
            "minister.defence": "difesa guerra",
            "minister.health": "salute sanità",
            "minister.justice": "giustizia guardasigilli",
            "minister.education": "istruzione scuola",
            "minister.social": "lavoro welfare famiglia sociali previdenza",
            "minister.farming": "agricoltura agricole pesca alimentare",
            "minister.transport": "trasporti infrastrutture",
            "minister.energy": "energia energetica miniere",
            "minister.environment": "ambiente ecologica clima",
            "minister.culture": "cultura culturali",
            "minister.sport": "sport",
            "minister.tourism": "turismo",
            "minister.science": "ricerca università",
            "minister.housing": "casa edilizia",
            "minister.emergencies": "emergenze",
            "police.fire": "pompiere pompieri vigile vigili",
            "police.police": "poliziott* polizia commissari* carabinier* agente agenti questore",
        },
        deputies="vice* sottosegretari* aggiunto aggiunta",
        locatives="vicino_a vicino_ad in da nel nella",
        role_endings="ista tore trice sore iere iera aio aia ologo ologa ografo ografa ario aria",
        eponyms="""
            via viale piazza piazzale corso largo vicolo premio ponte stadio aeroporto parco
        """,
        bylines="di",
        not_names="""
            Muore Muoiono Arriva Arrivano Torna Tornano Scatta Scattano Parla Parlano Vince Vincono Perde Arrestato Arrestata
            Indagato Indagata Morto Morta Trovato Trovata Ucciso Uccisa Condannato Condannata Assolto Assolta Soddisfatto
            Soddisfatta Durissimo Durissima Duro Dura Secco Secca Immediata Immediato
            Il Lo La I Gli Le L Un Uno Una Di Del Della Dello Dell Dei Degli Delle Lui Lei Egli Ella Loro Essi Esse Io Tu Noi Voi
            Questo Questa Questi Queste Quel Quello Quella Quelli Quelle Ciò Mio Mia Miei Mie Suo Sua Suoi Sue Nostro Nostra Che Chi
            Cui Quale Quali Quando Come Dove Perché Poiché Quanto Quanti Se Sì No Non E Ed O Ma Però Anzi Anche Mentre A Ad Al Alla
            Allo All Ai Agli Alle In Nel Nella Nello Nell Nei Negli Nelle Con Col Su Sul Sulla Sui Sulle Per Tra Fra Da Dal Dalla
            Dall Dai Dagli Dalle Dopo Prima Durante Senza Verso Contro Secondo Stando Poi Così Allora Ora Adesso Già Ancora Sempre
            Mai Ieri Oggi Domani Qui Qua Lì Là Molto Più Meno Tanto Tutto Tutta Tutti Tutte Ogni Vari Varie Alcuni Alcune Alcun
            Nessuno Nessuna Nessun Niente Nulla Qualcuno Qualcosa Altro Altra Altri Altre Molti Molte Pochi Due Tre Quattro Cinque
            Sei Sette Otto Nove Dieci Cento Mille Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Gennaio Febbraio Marzo
            Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre Foto Fonte Fonti Video Leggi Solo Soltanto Forse
            C'è Ci È E' Sono Fu Era Ha Hanno Aveva Grazie Ciao Buongiorno Buonasera Bene Meglio Peggio Stesso Quasi Vicino Lontano
            Dentro Fuori Davanti Accanto Nonostante Addio Dice Disse Mi Ti Si Vi Ne Me Te Sé Infine Intanto Inoltre Tuttavia Insomma
            Credo Certo Colleghi Intervista Analisi Opinione Diretta Esclusiva Redazione Cronaca Reportage Applausi Risate Silenzio
            Riproduzione Restano Servirebbe Esteri Interno Interni Difesa Economia Finanze Giustizia Salute Sanità Istruzione Ricerca
            Cultura Lavoro Commercio Ambiente Agricoltura Trasporti Infrastrutture Mobilità Bilancio Urbanistica Turismo Sport Welfare
            Energia Sicurezza Innovazione
        """,
        demonyms="""
            statunitense=US americano=US britannico=GB inglese=GB scozzese=GB gallese=GB irlandese=IE belga=BE svizzero=CH austriaco=AT
            canadese=CA australiano=AU neozelandese=NZ messicano=MX brasiliano=BR argentino=AR cileno=CL colombiano=CO
            venezuelano=VE peruviano=PE cubano=CU uruguaiano=UY paraguaiano=PY boliviano=BO ecuadoriano=EC israeliano=IL
            palestinese=PS iraniano=IR iracheno=IQ siriano=SY libanese=LB giordano=JO egiziano=EG saudita=SA emiratino=AE
            qatariota=QA kuwaitiano=KW yemenita=YE afghano=AF afgano=AF pachistano=PK pakistano=PK indiano=IN keniano=KE
            nigeriano=NG ghanese=GH etiope=ET sudanese=SD libico=LY tunisino=TN algerino=DZ marocchino=MA senegalese=SN
            ivoriano=CI congolese=CD ruandese=RW ugandese=UG cipriota=CY moldavo=MD bielorusso=BY ucraino=UA russo=RU cinese=CN
            francese=FR spagnolo=ES italiano=IT portoghese=PT giapponese=JP coreano=KR sudcoreano=KR nordcoreano=KP sudafricano=ZA
            turco=TR greco=GR sovietico=SU indonesiano=ID vietnamita=VN thailandese=TH singaporiano=SG taiwanese=TW filippino=PH
            olandese=NL tedesco=DE polacco=PL ceco=CZ slovacco=SK ungherese=HU rumeno=RO romeno=RO bulgaro=BG serbo=RS croato=HR
            sloveno=SI bosniaco=BA montenegrino=ME kosovaro=XK macedone=MK albanese=AL danese=DK svedese=SE norvegese=NO
            finlandese=FI islandese=IS estone=EE lettone=LV lituano=LT kazako=KZ uzbeko=UZ kirghiso=KG georgiano=GE armeno=AM
            azero=AZ lussemburghese=LU maltese=MT USA=US Usa=US Stati_Uniti=US Inghilterra=GB Scozia=GB Gran_Bretagna=GB Olanda=NL
            Birmania=MM URSS=SU federazione_russa=RU
        """,
        capitals="""
            Washington=US Londra=GB Parigi=FR Berlino=DE Mosca=RU Pechino=CN Kiev=UA Kyiv=UA Astana=KZ Ankara=TR Bruxelles=BE
            Teheran=IR Gerusalemme=IL Riad=SA Nuova_Delhi=IN Islamabad=PK Canberra=AU Ottawa=CA Brasilia=BR Berna=CH Abuja=NG
            Pretoria=ZA Rabat=MA Algeri=DZ Tunisi=TN Tripoli=LY Hanoi=VN Pyongyang=KP Seul=KR Tokyo=JP Madrid=ES Roma=IT Varsavia=PL
            Vienna=AT Praga=CZ Budapest=HU Atene=GR Lisbona=PT Dublino=IE Oslo=NO Stoccolma=SE Helsinki=FI Copenaghen=DK Tbilisi=GE
            Erevan=AM Baku=AZ Minsk=BY Bucarest=RO Sofia=BG Belgrado=RS Cremlino=RU Eliseo=FR Casa_Bianca=US Pentagono=US
            Downing_Street=GB Bundestag=DE Duma=RU Knesset=IL Bogotà=CO Caracas=VE Lima=PE Quito=EC Quirinale=IT Palazzo_Chigi=IT
            Farnesina=IT Viminale=IT Montecitorio=IT Moncloa=ES Buenos_Aires=AR L'Avana=CU
        """,
    ),
    credits=Credits(
        sources="fonte fonti via agenzia agenzie secondo",
        credited="""
            con_informazioni_di con_materiale_di pubblicato_originariamente_su pubblicato_su pubblicato_da
            tradotto_da citato_da citata_da citati_da citate_da citato_dall' citata_dall' citati_dall' citate_dall'
            citato_dalla citata_dalla citati_dalla citate_dalla citato_dal citata_dal citati_dal citate_dal
            ripreso_da tratto_da per_gentile_concessione_di rivelato_da rivelata_da anticipato_da anticipata_da
            citando citando_l' citando_l’ citando_il citando_la
        """,
        told="""
            ha_detto_a ha_detto_al ha_detto_all' ha_dichiarato_a ha_dichiarato_al ha_dichiarato_all' ha_spiegato_a ha_spiegato_al
            ha_raccontato_a ha_raccontato_al ha_riferito_a ha_riferito_al ha_confermato_a ha_confermato_al ha_assicurato_a
            ha_confidato_a ha_risposto_a dice_a dice_al spiega_a spiega_al racconta_a racconta_al disse_a disse_al intervistato_da
            intervistata_da interpellato_da interpellata_da contattato_da contattata_da raggiunto_da raggiunta_da
        """,
        interviews="""
            intervista_a intervista_con intervista_al intervista_alla intervista_rilasciata_a intervista_concessa_a
            intervista_esclusiva_a dichiarazioni_a dichiarazioni_al colloquio_con intervista_per microfoni_di
        """,
        reports="""
            informa informano ha_informato riferisce riferiscono ha_riferito riporta riportano ha_riportato pubblica ha_pubblicato
            rivela ha_rivelato cita ha_citato diffonde ha_diffuso anticipa ha_anticipato scrive scrivono ha_scritto
        """,
        photos="foto fotografia fotografie immagine immagini crediti credito illustrazione archivio",
        releases="comunicato_stampa nota_stampa per_diffusione_immediata",
        reporters="corrispondente corrispondenti giornalista giornalisti inviato inviata redazione reporter cronista",
        agency_nouns="agenzia agenzie agenzia_di_stampa agenzia_di_notizie agenzia_stampa",
        outlet_nouns="""
            Corriere Repubblica Stampa Giornale Messaggero Gazzetta Mattino Tempo Secolo Resto Nazione Giorno Tirreno Sole Radio Tv
            TG Telegiornale Unità Manifesto Foglio Fatto Avvenire Libero Eco Gazzettino Tribuna Notizie Voce Quotidiano Rai
        """,
        articles="il lo la l' i gli le del dello della dell' dei al allo alla all' dal dalla dall'",
        addressing="a al allo alla all' ai agli alle",
        own="""
            questo_giornale questo_quotidiano questa_testata questa_redazione il_nostro_giornale la_nostra_redazione
            nostro_inviato nostra_inviata nostro_corrispondente nostra_corrispondente nostro_cronista ci_ha_detto
            ci_ha_raccontato ci_ha_spiegato ai_nostri_microfoni in_un'intervista in_un’intervista
        """,
        media="""
            giornale quotidiano settimanale rivista rete emittente radio televisione tv sito portale programma
            trasmissione podcast settimanali testata mensile telegiornale canale stazione_televisiva
            stazione_radiofonica rete_televisiva emittente_televisiva emittente_radiofonica sito_web tabloid
            agenzia_stampa
        """,
        aired="su a ai_microfoni_di ospite_di ospite_a intervenuto_a intervenuta_a intervenendo_a durante in_onda_su",
        pieces="articolo inchiesta sondaggio intervista editoriale retroscena rivelazioni indiscrezioni colonne",
        piece_joints="""
            di del della dell' dell’ su sul sulla per da dal dalla al alla con condotto_da pubblicata_da
            pubblicato_da
        """,
        press="""
            ai_giornalisti ai_cronisti con_i_giornalisti con_i_cronisti alla_stampa davanti_ai_giornalisti ai_media
            in_conferenza_stampa in_…_conferenza_stampa nella_conferenza_stampa durante_…_conferenza_stampa
            nel_corso_di_…_conferenza_stampa in_una_conferenza_stampa nella_sua_conferenza_stampa             ai_microfoni_dei_giornalisti a_margine_con_i_giornalisti rispondendo_ai_giornalisti
            parlando_con_i_giornalisti in_un_punto_stampa nel_punto_stampa durante_un_briefing in_un_briefing
            incontrando_i_giornalisti incontrando_la_stampa
        """,
        handed="""
            in_una_nota in_una_…_nota con_una_nota in_un_comunicato in_un_…_comunicato con_un_comunicato
            in_una_dichiarazione_scritta via_mail in_una_mail nella_nota nel_comunicato sul_proprio_sito
            sul_suo_sito in_una_lettera in_una_lettera_aperta nella_lettera nella_sua_lettera in_una_dichiarazione
            in_una_dichiarazione_congiunta in_una_nota_congiunta ha_diffuso_una_nota ha_emesso_un_comunicato
            attraverso_una_nota attraverso_un_comunicato tramite_una_nota secondo_una_nota secondo_un_comunicato
            si_legge_in_una_nota si_legge_nella_nota si_legge_nel_comunicato sul_sito_web_ufficiale
            sul_sito_ufficiale sul_sito_internet in_una_circolare in_una_email via_email nella_sua_dichiarazione
            nel_suo_comunicato nella_sua_nota nella_stessa_nota nello_stesso_comunicato nella_missiva in_una_missiva
        """,
        posts="""
            su_{platform} via_{platform} sul_suo_profilo_{platform} sulla_sua_pagina_{platform}
            sul_social_{platform} in_un_tweet=Twitter in_un_…_tweet=Twitter con_un_tweet=Twitter
            in_un_post_su_{platform} con_un_post_su_{platform} in_un_video_su_{platform}
            in_un_messaggio_su_{platform} sui_social in_un_post_sui_social in_un_post sul_proprio_profilo_{platform}
            sul_suo_account_{platform} sulla_propria_pagina_{platform} sul_suo_blog sul_suo_canale_{platform}
            sul_suo_canale_telegram=Telegram sul_canale_telegram=Telegram in_una_diretta_{platform}
            in_diretta_su_{platform} in_una_storia_{platform} tramite_{platform} attraverso_{platform} con_un_post
            in_un_videomessaggio_su_{platform} in_una_serie_di_tweet=Twitter via_social
            in_un_video_pubblicato_su_{platform} scrive_su_{platform} ha_scritto_su_{platform} sui_suoi_social
            sulle_reti_sociali sui_social_network sul_social_network_{platform} nel_suo_tweet=Twitter
            nel_tweet=Twitter nel_suo_post nel_post nel_messaggio_su_{platform}
        """,
        posting="twitta=Twitter twittato=Twitter ha_twittato=Twitter",
        ours="nostro nostra nostri nostre",
        staff="""
            fotograf* report* corrispond* redazion* giornal* quotidian* microfon* telecamer* programm* trasmission*
            sito inviat* cronist* domand*
        """,
        told_behind="ha_potuto_leggere ha_potuto_visionare ha_visionato ha_letto",
        papers="nota comunicato lettera",
        same_talk="""
            nell'intervista nell’intervista nella_stessa_intervista nel_corso_dell'intervista
            nel_corso_dell’intervista
        """,
        before="dopo in_seguito_a",
        at_large="""
            stampa media televisione giornali tv_di_stato televisione_di_stato media_locali organi_di_stampa
            mezzi_di_informazione
        """,
        kinds="""
            local* regional* nazional* pubblic* privat* ufficial* statal* indipendent* economic* sportiv*
            conservator* online diversi alcune alcuni vari numerosi prestigios* not* popolare celebre internazional*
            stranier* occidental* cattolic* tedesc* frances* ingles* statunitens* spagnol* conservatore sportivo
        """,
        letters="lettera mail email circolare",
    ),
    amounts=Amounts(
        magnitudes="k=1e3 m=1e6 mln=1e6 mld=1e9 mila=1e3 migliaio=1e3 migliaia=1e3 migliaia_di=1e3 dozzina=12 dozzine=12"
        " decina_di=10 decine_di=10 ventina_di=20 trentina_di=30 quarantina_di=40 cinquantina_di=50 centinaio=100 centinaia=100"
        " centinaio_di=100 centinaia_di=100 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 bilione=1e12 bilioni=1e12",
        number_words="zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12"
        " tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 ventuno=21"
        " ventidue=22 ventitré=23 ventiquattro=24 venticinque=25 ventisei=26 ventisette=27 ventotto=28 ventinove=29 trenta=30"
        " trentuno=31 trentadue=32 trentatré=33 trentacinque=35 trentasei=36 quaranta=40 quarantadue=42 quarantacinque=45"
        " cinquanta=50 cinquantacinque=55 sessanta=60 sessantacinque=65 settanta=70 settantacinque=75 ottanta=80 ottantacinque=85"
        " novanta=90 novantacinque=95 cento=100 duecento=200 trecento=300 quattrocento=400 cinquecento=500 seicento=600"
        " settecento=700 ottocento=800 novecento=900 mille=1e3 duemila=2e3 tremila=3e3 quattromila=4e3 cinquemila=5e3 seimila=6e3"
        " settemila=7e3 ottomila=8e3 novemila=9e3 diecimila=1e4 ventimila=2e4 trentamila=3e4 cinquantamila=5e4 centomila=1e5"
        " trentaquattro=34 trentasette=37 trentotto=38 trentanove=39 quarantuno=41 quarantatré=43 quarantaquattro=44"
        " quarantasei=46 quarantasette=47 quarantotto=48 quarantanove=49 cinquantuno=51 cinquantadue=52"
        " cinquantatré=53 cinquantaquattro=54 cinquantasei=56 cinquantasette=57 cinquantotto=58 cinquantanove=59"
        " sessantuno=61 sessantadue=62 sessantatré=63 sessantaquattro=64 sessantasei=66 sessantasette=67"
        " sessantotto=68 sessantanove=69 settantuno=71 settantadue=72 settantatré=73 settantaquattro=74 settantasei=76"
        " settantasette=77 settantotto=78 settantanove=79 ottantuno=81 ottantadue=82 ottantatré=83 ottantaquattro=84"
        " ottantasei=86 ottantasette=87 ottantotto=88 ottantanove=89 novantuno=91 novantadue=92 novantatré=93"
        " novantaquattro=94 novantasei=96 novantasette=97 novantotto=98 novantanove=99 centodieci=110 centoventi=120"
        " centotrenta=130 centoquaranta=140 centocinquanta=150 centosessanta=160 centosettanta=170 centoottanta=180"
        " centonovanta=190 duecentodieci=210 duecentoventi=220 duecentotrenta=230 duecentoquaranta=240"
        " duecentocinquanta=250 duecentosessanta=260 duecentosettanta=270 duecentoottanta=280 duecentonovanta=290"
        " trecentodieci=310 trecentoventi=320 trecentotrenta=330 trecentoquaranta=340 trecentocinquanta=350"
        " trecentosessanta=360 trecentosettanta=370 trecentoottanta=380 trecentonovanta=390 quattrocentodieci=410"
        " quattrocentoventi=420 quattrocentotrenta=430 quattrocentoquaranta=440 quattrocentocinquanta=450"
        " quattrocentosessanta=460 quattrocentosettanta=470 quattrocentoottanta=480 quattrocentonovanta=490"
        " cinquecentodieci=510 cinquecentoventi=520 cinquecentotrenta=530 cinquecentoquaranta=540"
        " cinquecentocinquanta=550 cinquecentosessanta=560 cinquecentosettanta=570 cinquecentoottanta=580"
        " cinquecentonovanta=590 seicentodieci=610 seicentoventi=620 seicentotrenta=630 seicentoquaranta=640"
        " seicentocinquanta=650 seicentosessanta=660 seicentosettanta=670 seicentoottanta=680 seicentonovanta=690"
        " settecentodieci=710 settecentoventi=720 settecentotrenta=730 settecentoquaranta=740 settecentocinquanta=750"
        " settecentosessanta=760 settecentosettanta=770 settecentoottanta=780 settecentonovanta=790 ottocentodieci=810"
        " ottocentoventi=820 ottocentotrenta=830 ottocentoquaranta=840 ottocentocinquanta=850 ottocentosessanta=860"
        " ottocentosettanta=870 ottocentoottanta=880 ottocentonovanta=890 novecentodieci=910 novecentoventi=920"
        " novecentotrenta=930 novecentoquaranta=940 novecentocinquanta=950 novecentosessanta=960 novecentosettanta=970"
        " novecentoottanta=980 novecentonovanta=990 quarantamila=4e4 sessantamila=6e4 settantamila=7e4 ottantamila=8e4"
        " novantamila=9e4 quindicimila=15e3 dodicimila=12e3 venticinquemila=25e3 duecentomila=2e5 trecentomila=3e5"
        " quattrocentomila=4e5 cinquecentomila=5e5",
        number_joints="e",
        ones_before_magnitudes="mezzo=0.5 mezza=0.5",
        decimal_words="virgola",
        fractions="mezzo=2 mezzi=2 terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5 sesto=6 sesti=6 settimo=7 settimi=7 ottavo=8 ottavi=8 nono=9 noni=9 decimo=10 decimi=10 ventesimo=20 ventesimi=20 centesimo=100 centesimi=100 millesimo=1000 millesimi=1000",
        rests="e_mezzo=0.5 e_mezza=0.5 e_un_quarto=0.25",
        currency_words="dollaro=USD dollari=USD dollari_statunitensi=USD dollari_americani=USD us$=USD dollari_canadesi=CAD"
        " dollari_australiani=AUD euro=EUR sterlina=GBP sterline=GBP lira_sterlina=GBP sterline_egiziane=EGP lire_turche=TRY"
        " yen=JPY yuan=CNY renminbi=CNY rublo=RUB rubli=RUB tenge=KZT rupia=INR rupie=INR rupie_indiane=INR rupie_pachistane=PKR"
        " won=KRW franco=CHF franchi=CHF franco_svizzero=CHF franchi_svizzeri=CHF franchi_francesi=FRF corona=crown corone=crown"
        " corone_svedesi=SEK corone_norvegesi=NOK corone_danesi=DKK corone_ceche=CZK zloty=PLN grivna=UAH grivnie=UAH lira=ITL"
        " lire=ITL vecchie_lire=ITL lari=GEL manat=AZN peso=MXN pesos=MXN pesos_argentini=ARS pesos_messicani=MXN peseta=ESP"
        " pesetas=ESP real=BRL reais=BRL rand=ZAR shekel=ILS dirham=MAD riyal=SAR rial=IRR dinaro=DZD dinari=DZD baht=THB"
        " fiorino=HUF fiorini=HUF leu=RON lei=RON lev=BGN leva=BGN naira=NGN marco=DEM marchi=DEM bitcoin=XBT btc=XBT",
        minor_units="centesimo centesimi cent centesimi_di_euro penny pence copeco copechi",
        minus="meno",
        percent_points="punti_percentuali punto_percentuale",
        unit_words="chilo=kg chili=kg tonnellata=t tonnellate=t anno=a anni=a mese=mo mesi=mo giorno=d giorni=d ora=h ore=h minuto=min minuti=min secondi=s",
        percent_words="per_cento percento punti_percentuali punto_percentuale punti_base",
        percent_before="per_cento_di per_cento_del per_cento_dei per_cento_delle per_cento_della",
        unit_joints="di",
        hedges="circa quasi intorno_a intorno_ai attorno_a attorno_ai più_di meno_di almeno al_massimo fino_a oltre appena poco_più_di"
        " poco_meno_di non_più_di non_meno_di solo soltanto esattamente una_media_di un_record_di tra fra praticamente ben"
        " pressoché un_totale_di superiore_a inferiore_a superiori_a più_o_meno all'incirca approssimativamente",
        hedges_after="circa almeno al_massimo in_media più_o_meno o_più e_passa",
        not_counted="di del della dei delle degli dell' a al alla ai in nel nella e o il lo la i gli le un una per con senza su è sono"
        " era fu furono ha hanno aveva che chi dove ma più meno altri altre volte contro dopo prima durante da dal dalla fino tra fra"
        " secondo lui lei si ne ci mi suo sua questo questa h ore per_cento già ancora anche così se come quando sarà saranno"
        " e_mezzo e_mezza ogni né non",
        reaches="raggiunge ha_raggiunto raggiungono raggiungerà raggiunse ammonta_a ammontano_a ammontava_a ammonterà_a sale_a è_salito_a"
        " è_salita_a sono_saliti_a scende_a è_sceso_a è_scesa_a arriva_a è_arrivato_a è_arrivata_a tocca ha_toccato supera superano ha_superato"
        " supererà totalizza rappresenta rappresentano è_di era_di fu_di sarà_di sono_di costa costava è_costato costerà vale"
        " stimato_in stimata_in stimati_in valutato_in valutata_in pari_a equivale_a sfiora ha_sfiorato conta aumenta_a segna",
        date_joints="di del",
        times="ieri=-1d l'altro_ieri=-2d avantieri=-2d oggi=0d domani=+1d dopodomani=+2d stamattina=0d stamani=0d stamane=0d"
        " questa_mattina=0d questo_pomeriggio=0d stasera=0d questa_sera=0d stanotte=0d ieri_sera=-1d ieri_mattina=-1d"
        " questa_settimana=0w la_settimana_scorsa=-1w la_scorsa_settimana=-1w la_settimana_prossima=+1w la_prossima_settimana=+1w"
        " questo_mese=0m il_mese_scorso=-1m lo_scorso_mese=-1m il_mese_prossimo=+1m il_prossimo_mese=+1m quest'anno=0y"
        " l'anno_scorso=-1y lo_scorso_anno=-1y l'anno_prossimo=+1y il_prossimo_anno=+1y anno_scorso=-1y anno_prossimo=+1y"
        " {month}_scorso=-1 scorso_{month}=-1 {month}_prossimo=+1 prossimo_{month}=+1 {weekday}_scorso=-1 {weekday}_scorsa=-1"
        " scorso_{weekday}=-1 {weekday}_prossimo=+1 prossimo_{weekday}=+1 {weekday}=0 {n}_anni_fa=-1y {n}_mesi_fa=-1m"
        " {n}_settimane_fa=-1w {n}_giorni_fa=-1d un_anno_fa=-1y un_mese_fa=-1m una_settimana_fa=-1w"
        " inizio_{month}=0 fine_{month}=0 metà_{month}=0 in_{month}=0 a_{month}=0 ad_{month}=0 da_{month}=0 inizio_di_{month}=0 fine_di_{month}=0 metà_di_{month}=0",
        halves="e_mezzo e_mezza",
        clock="{h}_e_mezza=30 {h}_e_mezzo=30 {h}_e_un_quarto=15 {h}_meno_un_quarto=-15",
        apart="prima fino riguardo circa sul sull' sull’ sulla sullo sulle sugli sui alla_vigilia",
        after="dopo in_seguito all'indomani",
        published="pubblicata pubblicato trasmessa trasmesso andata_in_onda",
    ),
    shades=Shades(
        negating_prefixes="in im ir il s dis non",
        hedges={
            "distance": "cosiddetto cosiddetta cosiddetti cosiddette sedicente sedicenti",
            "hearsay": "presunto presunta presunti presunte presumibilmente a_quanto_pare sembra sembrano avrebbe avrebbero"
            " sarebbe sarebbero",
            "possibility": "potrebbe potrebbero forse probabilmente probabile possibile possibili magari",
            "conditional": "può possono previsto prevista atteso attesa dovrebbe dovrebbero minaccia",
            "about": "una_dozzina una_quindicina una_cinquantina una_sessantina un_migliaio circa quasi intorno_a all'incirca una_quarantina una_ventina una_decina una_trentina un_centinaio",
            "bound": "almeno al_massimo fino_a più_di meno_di oltre",
        },
        negations="non mai nessuno nessuna nessun senza né neanche",
        reversals="si_rifiuta_di si_rifiutano_di si_rifiuterà_di rifiuta_di rifiutano_di rifiutato_di rifiutata_di"
        " rifiutati_di rifiutò_di nega negano negato negò smentisce smentiscono smentito smentì",
        negative="nega negano negato negata negò negare smenti* rifiut* manca mancano mancato impossibile appena anziché esclu* ignor* sconosciut* evit* viet* falso"
        " falsa tranne smett* smesso cessa cessano cesserà cesseranno cessato cessare rinunci*",
        intensity="duramente=+ violentemente=+ fortemente=+ globale=+ assolutamente=+ completamente=+ totalmente=+ estremamente=+ molto=+ fermamente=+ profondamente=+"
        " gravemente=+ leggermente=- un_po'=- parzialmente=- relativamente=-",
        scales={
            "casualty": "ferit*=1 mort*=3 uccis*=3 decedut*=3",
            "fall": "cal*=2 scend*=2 sces*=2 diminu*=2 ridott*=2 croll*=3 precipit*=3 tracoll*=3",
            "rise": "schizzat*=3 decoll*=3 volat*=3 sal*=2 aument*=2 cresc*=2 cresciut*=2 rincar*=2 impenn*=3 esplos*=3 esplod*=3 balz*=3",
            "share": "alcuni=2 alcune=2 diversi=2 molti=3 molte=3 maggioranza=4 tutti=5 tutte=5",
            "often": "tante_volte=3 raramente=1 talvolta=2 spesso=3 sempre=5",
            "killing": "morte=1 morti=1 omicidio=2 strage=4 massacro=4 morto=1 uccis*=2 uccidere=2 omicidi=2"
            " assassin*=3 stragi=4 massacri=4",
            "war": "operazione_speciale=1 conflitto=2 offensiva=3 guerra=4 invasione=5 conflitti=2"
            " combattimenti=2 guerre=4 aggressione=5",
            "fighter": "separatisti=3 ribelli=2 insorti=2 combattenti=2 estremisti=3 terroristi=4 ribelle=2"
            " miliziani=2 terrorista=4",
            "government": "governo=2 regime=3 dittatura=4 giunta=4",
            "harm": "rischioso=1 rischiosa=1 preoccupanti=1 allarmante=2 pericolosa=2 irresponsabile=3"
            " disastroso=3 disastrosa=3 catastrofica=3 terribile=3 preoccupante=1 pericoloso=2 grave=2"
            " devastante=3 catastrofico=3",
            "dispute": "disaccordo=1 lite=2 ingannato=3 ingannati=3 tradito=3",
            "untrue": "infondato=1 infondata=1 inesatto=1 falso=2 falsa=2 bugia=3 menzogna=3 menzogne=3",
            "asks": "chiesta=1 intimato=4 ingiunto=4 chiede=1 chiesto=1 invita=2 invitato=2 esige=3 preteso=3 ordina=4 ordinato=4 chiedono=1"
            " chiedeva=1 esorta=2 esortato=2 pretende=3 pretendono=3 esigono=3 ordinano=4",
            "protest": "raduno=1 manifestazione=2 protesta=2 proteste=2 disordini=4 rivolta=4",
            "damage": "danni=1 danno=1 danneggia*=1 devast*=3 distru*=3 annient*=4",
            "event": "incidente=2 incidenti=2 attacco=3 attacchi=3 attentato=4 attentati=4",
            "trouble": "difficoltà=1 problema=1 problemi=1 crisi=3 catastrofe=4 disastro=4",
            "comers": "rifugiato=1 rifugiati=1 profughi=1 migrante=2 migranti=2 clandestini=4",
            "fear": "preoccupazione=1 preoccupazioni=1 timore=2 timori=2 paura=2 paure=2 panico=4 terrore=4",
            "fraud": "irregolarità=1 inesattezze=1 manipolazione=2 manipolato=2 manipolati=2 falsificato=3"
            " falsificati=3 frode=3 truccato=3 truccate=3",
            "cancel": "ritardato=1 rinviato=1 rinviata=1 sospeso=2 sospesa=2 annullato=3 annullata=3 cancellato=3"
            " cancellata=3",
            "decide": "valuta=1 prevede=2 progetta=2 deciso=3 decide=3",
            "warn": "avverte=1 avvertito=1 minaccia=3 minacciato=3",
            "leave": "dimesso=1 dimessa=1 licenziato=3 licenziata=3 destituito=3 cacciato=4 cacciata=4",
            "critic": "critica=2 criticato=2 condanna=3 condannato=3 denuncia=3 denunciato=3 criticano=2"
            " condannano=3 denunciano=3",
            "blame": "svista=1 errore=2 errori=2 fallimento=3 scandalo=4 crimine=4 furto=4 rubato=4 truffa=4",
            "mood": "preoccupat*=1 delus*=1 scontent*=1 irritat*=2 infastidit*=2 arrabbiat*=3 furios*=3"
            " indignat*=4 infuriat*=4",
            "size": "piccol*=1 considerevol*=3 notevol*=3 grande=3 grandi=3 grosso=3 grossa=3 enorm*=5"
            " gigantesc*=5 colossal*=5 immens*=5",
            "capture": "liberat*=1 liberazione=1 preso_il_controllo=2 catturat*=3 conquistat*=4 occupat*=4"
            " occupazione=4 anness*=4 annessione=4",
            "crowd": "folla=2 folle=2 orda=4 orde=4 branco=4",
            "rioters": "folla=2 orda=4 manifestanti=2 agitatori=3 rivoltosi=4 vandali=4 teppisti=4 facinorosi=4",
            "bribe": "pagamento=1 pagamenti=1 regalo=1 regali=1 donazione=1 donazioni=1 tangente=4 tangenti=4"
            " mazzetta=4 mazzette=4 bustarella=4",
            "savings": "risparmi=1 risparmio=1 tagli=3 taglio=3 austerità=4",
            "flight": "lasciat*=1 lasciare=1 partit*=1 fuggit*=3 fuggire=3 fuga=3 scappat*=3",
            "margin": "stretta=1 risicata=1 netta=3 ampia=3 schiacciante=5 travolgente=5",
            "praise": "accettato=1 accolto=2 lodato=3 elogiato=3 celebrato=3 applaudito=3",
            "good": "soddisfacent*=1 discret*=1 buon=2 buono=2 buona=2 buoni=2 ottim*=4 eccellent*=4 eccezional*=4",
            "bad": "cattiv*=2 scars*=2 pessim*=4 orribil*=4 terribil*=4 spaventos*=4 mortal*=4 letal*=4",
            "hard": "complicat*=2 difficil*=2 duro=2 dura=2 impossibil*=4",
            "disorder": "ritardi=1 ritardo=1 disagi=2 confusione=2 disordine=3 caos=4 anarchia=4",
            "violence": "spint*=1 spintonat*=1 colpit*=2 picchiat*=3 malmenat*=3 torturat*=4 tortura=4",
            "restrict": "limitare=1 limitat*=1 limitazion*=1 restrizion*=1 vietare=3 vietat*=3 divieto=3 divieti=3"
            " proibi*=3",
            "want": "carenza=1 carenze=1 scarsità=1 fame=3 carestia=4",
            "outcry": "critiche=1 obiezioni=1 malcontento=1 rabbia=3 indignazione=4 furia=4",
            "shock": "sorpres*=1 stupit*=1 scioccat*=3 sconvolt*=3 inorridit*=4",
            "coup": "cambio_di_governo=1 transizione=1 presa_del_potere=2 colpo_di_stato=4 golpe=4",
            "arrivals": "arrivo=1 arrivi=1 ondata=3 afflusso=3 marea=4",
            "duty": "può=1 possono=1 dovrebbe=2 dovrebbero=2 deve=3 devono=3 dovrà=3 dovranno=3 costrett*=4"
            " obbligat*=4",
            "hinder": "rallenta*=1 frenato=1 frenata=1 frena=1 ostacola*=2 intralcia*=2 bloccato=3 bloccata=3"
            " paralizz*=4",
            "neglect": "sfuggito=1 sfuggiti=1 trascurat*=2 trascurò=2 ignorat*=3 ignorò=3 nascosto=4 nascosti=4"
            " occultat*=4 insabbiat*=4",
            "entry": "entrati=1 entrato=1 entrano=1 irruzione=3 preso_d'assalto=4 assaltat*=4 assalto=4",
            "pledge": "spera=1 sperano=1 intende=2 intendono=2 promette=3 promesso=3 promettono=3 garantisce=4"
            " garantito=4 garantiscono=4",
            "regret": "rammarico=1 rammarica=1 rammaricato=1 scuse=3 scusa=3 scusato=3",
            "proof": "suggerisce=1 suggeriscono=1 indica=2 indicano=2 indizio=2 indizi=2 mostra=2 mostrano=2"
            " mostrato=2 prova=4 prove=4 dimostra=4 dimostrano=4 dimostrato=4",
            "custody": "interrogat*=1 fermati=3 arrestat*=3 incarcerat*=5 imprigionat*=5",
            "guilt": "sospettat*=1 accusat*=3 imputat*=3 indagato=3 condannat*=5 colpevole=5 colpevoli=5",
            "plot": "piano=1 piani=1 progetto=1 manovra=3 manovre=3 trama=3 complotto=4 complotti=4 cospirazione=4",
            "ally": "partner=1 alleato=1 alleati=1 alleata=1 burattino=4 burattini=4 complice=4 complici=4 scagnozz*=4",
            "propaganda": "informazione=1 informazioni=1 messaggio=1 messaggi=1 propaganda=4 disinformazione=4",
            "wing": "conservator*=1 di_destra=2 di_estrema_destra=3 ultradestra=3 fascist*=5 nazist*=5 neonazist*=5",
            "deport": "rimpatriat*=1 trasferit*=1 espuls*=3 deportat*=3 rapit*=4 sequestrat*=4",
            "defeat": "battuta_d'arresto=1 contrattempo=1 sconfitta=2 sconfitte=2 disfatta=4 umiliazione=4 umiliante=4"
            " débâcle=4",
            "overhaul": "ritocco=1 ritocchi=1 aggiustament*=1 cambiamento=2 cambiamenti=2 riforma=2 riforme=2 stravolg*=4"
            " rivoluzione=4 stravolgimento=4",
            "tycoon": "imprenditore=1 imprenditrice=1 investitore=1 magnate=2 miliardario=2 oligarca=4 oligarchi=4"
            " speculatore=4",
        },
        sequence="prima_di=< prima_che=< dopo=> poi=>> quindi=>> dapprima=<<",
        says_self="vorrei voglio come_ho_detto mi_permetta allo_stesso_tempo inoltre tuttavia anche",
        questions="chiesto chiede domanda domande",
        hedging_verbs="potrebbe potrebbero avrebbe avrebbero sarebbe sarebbero dovrebbe dovrebbero sembra sembrano",
        vague_counts="diversi diverse alcuni alcune molti molte numerosi numerose parecchi parecchie decine_di"
        " centinaia_di migliaia_di pochi poche una_manciata_di",
        parts="metà=0.5 un_terzo=0.333 due_terzi=0.667 un_quarto=0.25 tre_quarti=0.75 un_quinto=0.2 un_decimo=0.1"
        " uno_su_due=0.5 uno_su_tre=0.333 una_su_tre=0.333 uno_su_quattro=0.25 una_su_quattro=0.25"
        " uno_su_cinque=0.2 uno_su_dieci=0.1",
        ordinals="secondo=2 seconda=2 secondi=2 seconde=2 terzo=3 terza=3 terzi=3 terze=3 quarto=4 quarta=4"
        " quarti=4 quarte=4 quinto=5 quinta=5 quinti=5 quinte=5 sesto=6 sesta=6 sesti=6 seste=6 settimo=7"
        " settima=7 settimi=7 settime=7 ottavo=8 ottava=8 ottavi=8 ottave=8 nono=9 nona=9 noni=9 none=9"
        " decimo=10 decima=10 decimi=10 decime=10",
        multiples="raddoppiate=2 raddoppiano=2 raddoppieranno=2 raddoppierà=2 triplicati=3 triplicate=3 triplicano=3 quadruplicati=4 quadruplicate=4 due_volte=2 doppio=2 doppia=2 raddoppiato=2 raddoppiata=2 raddoppiati=2 raddoppia=2"
        " raddoppiare=2 tre_volte=3 triplo=3 triplicato=3 triplicata=3 triplicare=3 quattro_volte=4"
        " quadruplo=4 quadruplicato=4 quadruplicata=4 cinque_volte=5 sei_volte=6 sette_volte=7"
        " dieci_volte=10 dimezzato=0.5 dimezzata=0.5",
        orders="una_decina=10 una_dozzina=12 una_quindicina=15 una_ventina=20 una_trentina=30 una_quarantina=40 una_cinquantina=50 una_sessantina=60 un_centinaio=100 un_migliaio=1000 decine_di=10 centinaia_di=100 migliaia_di=1000"
        " decine=10 dozzine=10 centinaia=100 migliaia=1000 decine_di_migliaia=10000 centinaia_di_migliaia=100000",
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
    examples=(
        Example(
            text="La sindaca spiegherà che il ponte resta chiuso.",
            source="La sindaca",
            cue="spiegherà",
            content="che il ponte resta chiuso",
            note="futuro in -gherà",
        ),
        Example(
            text="«Riapriremo il ponte», ha dichiarato la sindaca di Brevana, Ada Lirio.",
            source="la sindaca di Brevana, Ada Lirio",
            cue="ha dichiarato",
            content="Riapriremo il ponte",
            note="diretto, il verbo prima del soggetto",
        ),
        Example(
            text="Il ministero ha annunciato lunedì che il porto chiuderà a giugno.",
            source="Il ministero",
            cue="ha annunciato",
            content="che il porto chiuderà a giugno",
            note="indiretto, una data tra verbo e congiunzione",
        ),
        Example(
            text="Il raccolto sarà scarso, avverte il sindacato agricolo.",
            source="il sindacato agricolo",
            cue="avverte",
            content="Il raccolto sarà scarso",
            note="inciso con il soggetto dietro",
        ),
        Example(
            text="Secondo l'autorità portuale, due navi aspettano al largo.",
            source="l'autorità portuale",
            cue="Secondo",
            content="due navi aspettano al largo",
        ),
        Example(
            text="Ha aggiunto che la diga tiene.",
            cue="Ha aggiunto",
            content="che la diga tiene",
            note="senza soggetto",
        ),
        Example(
            text="L'imputato disse alla giudice di non sapere nulla.",
            source="L'imputato",
            cue="disse",
            content="di non sapere nulla",
            note="infinito e destinatario",
        ),
        Example(
            text="Il sindacato chiede un'inchiesta indipendente.",
            source="Il sindacato",
            cue="chiede",
            content="un'inchiesta indipendente",
            note="una richiesta",
        ),
        Example(
            text="A suo avviso, la strada è sicura.",
            source="suo",
            cue="A … avviso",
            content="la strada è sicura",
            note="il possessivo tra le parole",
        ),
        Example(
            text="Come spiega il rapporto annuale, la diga è stata rinforzata.",
            source="il rapporto annuale",
            cue="spiega",
            content="la diga è stata rinforzata",
        ),
        Example(text="Il film «Le ore lente» esce a marzo.", note="un titolo"),
        Example(text="La cosiddetta «strada della seta» attraversa la valle.", note="un soprannome"),
        Example(text="Il treno è partito alle nove.", note="nessuno dice nulla"),
    ),
)
