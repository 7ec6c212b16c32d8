"""French."""

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
    code="fr",
    name="French",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"')),
        dash_dialogue=True,
        abbreviations="""
            M MM Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prof St Ste Sts Gén Col Cap Lt Cdt Mr Mrs Ms av apr env cf ex
            tél bd boul dép éd vs
        """,
        final_abbreviations="etc hab janv févr avr juil sept oct nov déc Cie Sté Inc Ltd Corp Jr Sr al",
        number_abbreviations="no n nos p pp art vol fig chap al ch par",
        openers="""
            Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Tu C Ce Cet Cette Ces Cela Ça Mais Et Ou
            Or Car Donc Ni En Dans Pour Par Sur Sous Selon Avec Sans Après Avant Depuis Pendant Entre Vers Chez Contre
            Malgré Si S Son Sa Ses Leur Leurs Notre Nos Mon Ma Mes À A Au Aux Qui Que Qu Quand Quel Quelle Comme Comment
            Pourquoi Où Ainsi Alors Cependant Toutefois Pourtant Puis Enfin Ensuite Lors Lorsque Tout Tous Toutes Chaque
            Plusieurs Certains Certaines Deux Trois Aucun Aucune Même Plus Y N Ne Celui Celle Ceux Grâce Outre Face Quant
        """,
    ),
    speech=Speech(
        paradigms={
            "": Paradigm(
                finite="e ent a èrent ait aient era eront erait eraient ai ons ez",
                base="er",
                participle="é ée és ées",
                gerund="ant",
            ),
            "cer": Paradigm(
                finite="ce ces cent ça cèrent çait çaient cera ceront cerait ceraient çons",
                base="cer",
                participle="cé cée cés cées",
                gerund="çant",
            ),
            "ger": Paradigm(
                finite="ge ges gent gea gèrent geait geaient gera geront gerait geraient geons",
                base="ger",
                participle="gé gée gés gées",
                gerund="geant",
            ),
            "érer": Paradigm(
                finite="ère èrent éra érait éraient érera éreront",
                base="érer",
                participle="éré érée érés érées",
                gerund="érant",
            ),
            "éner": Paradigm(
                finite="ène ènent éna énait énaient", base="éner", participle="éné énée énés énées", gerund="énant"
            ),
            "oindre": Paradigm(
                finite="oint oignent oignait oignaient oignit", base="oindre", participle="oint ointe", gerund="oignant"
            ),
            "éler": Paradigm(
                finite="èle èlent éla élait élaient élera éleront",
                base="éler",
                participle="élé élée élés élées",
                gerund="élant",
            ),
            "éter": Paradigm(
                finite="ète ètent éta était étaient étera",
                base="éter",
                participle="été étée étés étées",
                gerund="étant",
            ),
            "éder": Paradigm(
                finite="ède èdent éda édait édaient édera",
                base="éder",
                participle="édé édée édés édées",
                gerund="édant",
            ),
            "éguer": Paradigm(
                finite="ègue èguent égua éguait éguaient", base="éguer", participle="égué", gerund="éguant"
            ),
            "eler": Paradigm(
                finite="elle ellent ela elait elaient ellera",
                base="eler",
                participle="elé elée elés elées",
                gerund="elant",
            ),
            "eter": Paradigm(
                finite="ette ettent eta etait etaient ettera",
                base="eter",
                participle="eté etée etés etées",
                gerund="etant",
            ),
            "ever": Paradigm(
                finite="ève èvent eva evait evaient èvera",
                base="ever",
                participle="evé evée evés evées",
                gerund="evant",
            ),
            "érir": Paradigm(finite="iert ièrent érait éraient it", base="érir", participle="is ise", gerund="érant"),
            "yer": Paradigm(
                finite="ie ient ya yait yaient iera", base="yer", participle="yé yée yés yées", gerund="yant"
            ),
            "ir": Paradigm(
                finite="it issent issait issaient irent ira iront irait",
                base="ir",
                participle="i ie is ies",
                gerund="issant",
            ),
            "dre": Paradigm(
                finite="d dent dait daient dit dirent dra dront drait",
                base="dre",
                participle="du due dus dues",
                gerund="dant",
            ),
            "mettre": Paradigm(
                finite="met mettent mettait mettaient mit mirent mettra mettront",
                base="mettre",
                participle="mis mise mises",
                gerund="mettant",
            ),
            "tenir": Paradigm(
                finite="tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait",
                base="tenir",
                participle="tenu tenue tenus tenues",
                gerund="tenant",
            ),
            "venir": Paradigm(
                finite="vient viennent venait venaient vint vinrent viendra",
                base="venir",
                participle="venu venue venus",
                gerund="venant",
            ),
            "dire": Paradigm(
                finite="dit disent disait disaient dirent dira diront dirait diraient dis disons dites",
                base="dire",
                participle="dit dite dits dites",
                gerund="disant",
            ),
            "redire": Paradigm(
                finite="dit disent disait disaient dirent dira",
                base="dire",
                participle="dit dite dits dites",
                gerund="disant",
            ),
            "écrire": Paradigm(
                finite="écrit écrivent écrivait écrivaient écrivit écrivirent écrira",
                base="écrire",
                participle="écrit écrite écrits écrites",
                gerund="écrivant",
            ),
            "crire": Paradigm(
                finite="crit crivent crivait crivaient crivit",
                base="crire",
                participle="crit crite crits crites",
                gerund="crivant",
            ),
            "lire": Paradigm(
                finite="lit lisent lisait lisaient", base="lire", participle="lu lue lus lues", gerund="lisant"
            ),
            "croire": Paradigm(
                finite="croit croient croyait croyaient crut crois", base="croire", participle="cru", gerund="croyant"
            ),
            "voir": Paradigm(
                finite="voit voient voyait voyaient verra",
                base="voir",
                participle="vu vue vus vues",
                gerund="voyant",
            ),
            "savoir": Paradigm(
                finite="sait savent savait savaient sut", base="savoir", participle="su", gerund="sachant"
            ),
            "vouloir": Paradigm(
                finite="veut veulent voulait voulaient voulut voudra voudrait voudraient",
                base="vouloir",
                participle="voulu",
                gerund="voulant",
            ),
            "aindre": Paradigm(
                finite="aint aignent aignait aignaient aignit aindra",
                base="aindre",
                participle="aint ainte aints aintes",
                gerund="aignant",
            ),
            "connaître": Paradigm(
                finite="connaît connait connaissent connaissait connaissaient connut connaîtra",
                base="connaître connaitre",
                participle="connu connue connus connues",
                gerund="connaissant",
            ),
            "clure": Paradigm(
                finite="clut cluent cluait cluaient clurent clura",
                base="clure",
                participle="clu clue clus clues",
                gerund="cluant",
            ),
            "suivre": Paradigm(
                finite="suit suivent suivait suivaient suivit",
                base="suivre",
                participle="suivi suivie suivis",
                gerund="suivant",
            ),
            "sourire": Paradigm(
                finite="sourit sourient souriait souriaient", base="sourire", participle="souri", gerund="souriant"
            ),
            "faire": Paradigm(
                finite="fait font faisait faisaient fit firent fera feront ferait",
                base="faire",
                participle="fait faite",
                gerund="faisant",
            ),
            "mentir": Paradigm(
                finite="ment mentent mentait mentaient mentit", base="mentir", participle="menti", gerund="mentant"
            ),
            "entir": Paradigm(
                finite="ent entent entait entaient entit", base="entir", participle="enti entie", gerund="entant"
            ),
            "prendre": Paradigm(
                finite="prend prennent prenait prenaient prit prirent",
                base="prendre",
                participle="pris prise prises",
                gerund="prenant",
            ),
            "uire": Paradigm(
                finite="uit uisent uisait uisaient uisit", base="uire", participle="uit uite", gerund="uisant"
            ),
            "battre": Paradigm(
                finite="bat battent battait battaient battit", base="battre", participle="battu", gerund="battant"
            ),
            "ouvrir": Paradigm(finite="ouvre ouvrent ouvrait", base="ouvrir", participle="ouvert", gerund="ouvrant"),
            "infinitive": Paradigm(base="-"),
            "adjective": Paradigm(participle="- e s es"),
            "el": Paradigm(participle="el elle els elles"),
            "e": Paradigm(participle="e es"),
            "eux": Paradigm(participle="eux euse euses"),
            "et": Paradigm(participle="et ète ets ètes"),
            "ent": Paradigm(participle="ent ente ents entes"),
            "dixit": Paradigm(finite="-"),
            "poser": Paradigm(
                finite="pose posent posa posait posaient", base="poser", participle="posé posée", gerund="posant"
            ),
        },
        cues=(
            CueClass(
                name="say",
                frames="quotation that question fronted infinitive addressee passive predicate",
                verbs="|dire |redire",
            ),
            CueClass(
                name="assert",
                frames="quotation that question fronted infinitive addressee",
                verbs="""ni_confirmé_ni_démenti ni_confirmé_ni_infirmé ni_infirmé_ni_confirmé ni_démenti_ni_confirmé
           présum sous-enten|dre déclar affirm assur annon|cer ajout expliqu soulign indiqu précis estim not observ racont confi confirm
                    argument ass|éner avan|cer avou certifi ju|ger jur clam proclam protest |connaître re|connaître
                    sou|tenir main|tenir répon|dre préten|dre insist réit|érer  rév|éler rép|éter rapport relat rel|ever
                    rapp|eler remarqu regrett déplor constat résum pré|dire contre|dire pré|voir
                    annot attest all|éguer con|clure conc|éder consid|érer cr|aindre
                    redout esp|érer pens imagin dout suppos soupçonn murmur sugg|érer signal stipul spécifi
                    témoign avert|ir pré|venir garant|ir pro|mettre ad|mettre |mettre_en_garde                      mart|eler ironis plaisant pronostiqu calcul évalu chiffr anticip théoris
                    |faire_savoir |faire_valoir |faire_remarquer |faire_observer |faire_comprendre |faire_connaître |faire_répondre |faire_promettre
                    laiss_entendre laiss_comprendre |tenir_à_souligner lan|cer rétorqu répliqu nuan|cer
                    analys détaill développ pour|suivre enchaîn renchér|ir surenchér|ir conseill réag|ir recommand
                    dé|crire |écrire résum confess  corri|ger rectifi tranch plaid compl|éter
                    object bredouill balbuti gliss souffl lâch tonn fulmin tempêt grond                     grin|cer sanglot soupir |sourire amus exclam écri enthousiasm indign inqui|éter étonn
                    félicit réjou|ir alarm insur|ger emport aga|cer défen|dre demand sou|venir
                    pest ra|ger hurl cri chuchot marmonn gromm|eler vitup|érer vocif|érer blagu persifl
                    raill rican adress ap|prendre inform notifi dé|mentir claironn
                    fanfaronn vant philosoph ressass scand chambr abond temp|érer relativis
                    mod|érer exult jubil triomph reproch requ|érir comment
                    témoign évoqu mentionn cit assum revendiqu prêch
                    décrypt récapitul synthétis schématis insinu badin minaud rousp|éter maugré bougonn marmott articul énon|cer
                    prôn hoqu|eter ronchonn étrangl offusqu émerveill esclaff extasi impatient excus lament
                    pl|aindre targu enflamm désol attrist remémor temporis interpell apostroph harangu oppos
                    ripost re|prendre interj|eter list énum|érer décompos rassur relan|cer
                    recadr persist opin mena|cer exi|ger suppli implor ordonn conjur adjur encoura|ger alert déclam
                    récit griffonn siffl entonn acquies|cer dixit|dixit mart|éler dénon|cer critiqu salu tacl fusti|ger condamn étrill applaud|ir |vouloir_croire philosoph
                    argu communiqu réaffirm réexpliqu réassur redemand inter|redire prétext rigol pouff sermonn gourmand houspill """,
            ),
            CueClass(
                name="utter",
                frames="quotation that fronted quoted",
                verbs="""élud esquiv contre-attaqu accabl cingl cogn tan|cer admonest réprimand semon|cer rabrou rembarr
                    engueul invectiv prof|érer apais réconfort consol ergot péror pontifi dissert palabr jas papot bavard
                    bafouill béga|yer ânonn zozot susurr gém|ir pleurnich larmo|yer grogn râl récrimin époumon braill beugl gueul
                    rug|ir abo|yer glap|ir éruct crach glouss étouff offens vex fâch cabr rebiff flatt gauss justifi disculp
                    dédouan défauss résign ravis hasard épanch emball énerv exasp|érer irrit ulc|érer démystifi dévoil
                    taquin charri gouaill cabotin regimb renâcl rechign tergivers louvo|yer biais rétract dédramatis banalis
                    exag|érer reformul paraphras congratul attendr|ir""",
            ),
            CueClass(name="agree", frames="quotation that question fronted addressee", verbs="con|venir"),
            CueClass(
                name="declare",
                frames="predicate",
                verbs="déclar estim ju|ger avou affirm proclam",
            ),
            CueClass(
                name="do",
                frames="bound fronted quotation",
                verbs="|faire coup sort attaqu embra|yer balan|cer dégain envo|yer rembobin pos commen|cer termin",
            ),
            CueClass(name="urge", frames="urge", verbs="app|eler press enjoign invit incit encoura|ger autoris pouss"),
            CueClass(name="see in", frames="there", verbs="|voir trouv"),
            CueClass(
                name="hear",
                frames="heard fronted that quotation",
                about="auprès_de auprès_du auprès_des auprès_d' dans de du",
                verbs="ap|prendre |lire enten|dre constat",
            ),
            CueClass(
                name="speak of",
                frames="about",
                about="de du des d'",
                verbs="""parl argu félicit réjou|ir vant sou|venir pl|aindre dout témoign accus défen|dre étonn
                    inqui|éter amus |dire félicit remerci mena|cer soupçonn excus alarm qualifi désol émerveill indign
                    offusqu trait avert|ir inform pré|venir rêv discut""",
            ),
            CueClass(
                name="speak on",
                frames="about",
                about="sur",
                verbs="""insist ironis re|venir tabl alert mis interro|ger pari parl exprim expliqu pronon|cer tranch
                    interpell questionn |mettre_l'_accent épilogu témoign""",
            ),
            CueClass(
                name="speak for or against",
                frames="about",
                about="pour contre en_faveur",
                verbs="""plaid milit pench pronon|cer insur|ger protest |mettre_en_garde emport él|ever pest vitup|érer tempêt
                    manifest argument fulmin""",
            ),
            CueClass(
                name="speak to",
                frames="about",
                about="à au aux",
                verbs="""app|eler invit exhort évalu estim chiffr cri con|clure convi |dire_non |dire_oui oppos enga|ger encoura|ger incit""",
            ),
            CueClass(
                name="ask",
                frames="quotation question fronted addressee",
                verbs="demand interro|ger questionn enqu|érir",
            ),
            CueClass(
                name="expect",
                frames="passive",
                verbs="accus soupçonn |dire préten|dre qualifi press pri invit requ|érir consid|érer |croire",
            ),
            CueClass(
                name="believe",
                frames="that infinitive question fronted",
                verbs="""pens |croire estim esp|érer cr|aindre redout dout suppos soupçonn imagin |savoir |voir
                    ignor regrett constat remarqu rêv com|prendre
                    sugg|érer atten|dre""",
            ),
            CueClass(name="find", frames="that question", verbs="montr démontr prouv"),
            CueClass(
                name="demand",
                frames="object that infinitive",
                verbs="""demand exi|ger réclam |vouloir souhait préconis recommand exhort somm
                    déconseill enj|oindre intim désir
                    ordonn
                    suppli implor pri invit encoura|ger conseill plaid_pour revendiqu incit
                    presse_de préf|érer""",
            ),
            CueClass(
                name="intend",
                frames="infinitive that object",
                verbs="pro|mettre jur mena|cer pré|voir refus esp|érer préten|dre",
            ),
            CueClass(
                name="plan",
                frames="infinitive that",
                verbs="accept propos envisa|ger ambitionn proj|eter garant|ir ni contest réfut dém|entir",
            ),
            CueClass(name="mean", frames="infinitive", verbs="enten|dre compt"),
            CueClass(
                name="publish",
                frames="fronted that",
                verbs="publi post tweet retweet diffus",
            ),
            CueClass(
                name="voice",
                frames="words",
                verbs="""présent exprim formul adress é|mettre lan|cer réit|érer renouv|eler affich manifest témoign avan|cer oppos
                    affirm sou|tenir jur""",
            ),
            CueClass(
                name="presume",
                frames="quotation that fronted",
                verbs="|croire_savoir |croire_comprendre |faire_dire laiss_entrevoir laiss_penser laiss_filtrer laiss_échapper",
            ),
            CueClass(
                name="be sure",
                frames="stative that about",
                about="de d' du des",
                verbs="convaincu|adjective persuadé|adjective",
            ),
            CueClass(
                name="be positive",
                frames="stative that quotation",
                verbs="""convaincu|adjective persuadé|adjective form|el catégoriqu|e unanim|e ravi|adjective furi|eux confiant|adjective
                    soulagé|adjective inqui|et consci|ent sceptiqu|e""",
            ),
            CueClass(
                name="make mention",
                frames="about",
                about="de du des d'",
                verbs="|faire_état |faire_part |faire_mention",
            ),
            CueClass(
                name="pay tribute",
                frames="about",
                about="à au aux",
                verbs="ren|dre_hommage |faire_allusion |faire_référence",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""accus dénon|cer situ critiqu condamn salu fusti|ger félicit lou vant reproch blâm déplor regrett qualifi
                    contest réfut rej|eter récus dém|entir ni défen|dre évoqu mentionn cit comment soulign rapp|eler
                    rév|éler annon|cer confirm dé|crire remerci raill moqu attaqu étrill éreint tacl épingl
                    encens désapprouv désavou cr|aindre redout endoss assum clam pourfen|dre brocard vilipend conspu
                    |mettre_en_cause |mettre_en_avant pro|mettre re|connaître
                    ad|mettre avou nuan|cer minimis relativis expos détaill stigmatis point
                    implor imput attribu compar plaid évalu anticip assimil applaud|ir trait_de tax_de
                    bala|yer réprouv flétr|ir incrimin reni escompt
                    évalu estim chiffr pré|dire pré|voir ju|ger consid|érer écart ex|clure  infirm désapprouv
                    requ|érir invoqu vant""",
            ),
        ),
        verbs="""
            agir|infinitive unir|infinitive lire|infinitive rire|infinitive nuire|infinitive être|infinitive prendre|infinitive mettre|infinitive faire|infinitive suivre|infinitive vivre|infinitive
            rendre|infinitive comprendre|infinitive perdre|infinitive vendre|infinitive défendre|infinitive
            permettre|infinitive remettre|infinitive reconnaître|infinitive naître|infinitive paraître|infinitive
            disparaître|infinitive boire|infinitive conduire|infinitive construire|infinitive produire|infinitive
            détruire|infinitive réduire|infinitive rejoindre|infinitive atteindre|infinitive éteindre|infinitive
            battre|infinitive combattre|infinitive abattre|infinitive débattre|infinitive rompre|infinitive
            vaincre|infinitive exclure|infinitive inclure|infinitive poursuivre|infinitive taire|infinitive
            résoudre|infinitive descendre|infinitive étendre|infinitive dépendre|infinitive suspendre|infinitive
            surprendre|infinitive entreprendre|infinitive commettre|infinitive transmettre|infinitive
            soumettre|infinitive répandre|infinitive recevoir|infinitive
            justifi| modifi| vérifi| identifi| étudi| copi| oubli| bénéfici| appréci| simplifi| clarifi| diversifi| amplifi| intensifi|
            unifi| rectifi| sacrifi| mendi| négoci| licenci| initi| vari| mari| planifi| remédi| concili|
            réconcili| associ| expédi| reli| ralli| humili| multipli|
            hausse haussent hoche secoue lève lèvent baisse grimace regarde regardent rit rient rigole applaudit pleure soupire
            agit suffit tend tendent cherche cherchent tente tentent refuse mène mènent montre change changent monte baisse
            augmente diminue grimpe recule progresse dépasse compte comptent coule brûle dort dorment court courent
            connaissent subit subissent souffre souffrent meurent tombe tombent quitte quittent rentre rentrent revient
            reviennent attend aide aident paie payent paye travaille travaillent manque manquent marche roule tourne vend
            vendent achète produit produisent détient détiennent possède envisage sert servent lance lancent pèse pèsent
            plaît plaisent dépend dépendent tue tuent frappe frappent bloque bloquent menace menacent pleure pleurent
            est va vont allait fait font faisait fit peut met prend vient tient reste restent semble semblent devient deviennent
            commence continue permet trouve trouvent donne donnent passe passent compte arrive arrivent part partent sort entre
            perd perdent gagne gagnent joue jouent vit vivent meurt reçoit reçoivent porte portent suit suivent ouvre ouvrent
            ferme ferment vise visent dure concerne concernent représente représentent constitue constituent existe existent
            s'agit faut vaut figure figurent demeure demeurent appartient touche touchent coûte coûtent atteint atteignent
            connaît dispose disposent risque risquent s'élève occupe occupent""",
        nouns="""gouvernement département parlement mouvement document établissement groupement rassemblement régiment appartement bâtiment
            logement changement engagement licenciement jugement règlement commandement gisement paiement développement investissement
            financement événement évènement armement traitement comportement aménagement équipement enseignement environnement
            déplacement lancement élément segment fragment monument médicament testament argument complément supplément recrutement
            renseignement avertissement remboursement versement prélèvement reversement classement placement détachement
            effondrement affrontement redressement renforcement ralentissement retrait soulagement soulèvement sentiment moment
            agrément ciment tourment aliment instrument ornement amendement bombardement campement cessez-le-feu consentement
            raisonnement abonnement stationnement gouvernements événements fréquent conséquent subséquent éloquent influent affluent
            confluent présent torrent""",
        verb_endings=Paradigm(
            finite="""ait aient èrent era eront erait eraient issent irent dra dront vra vront rra rront ira iront ura uront
                iennent ennent oient isent usent ttent ssent gnent chent ppent ivent èvent èlent ètent èdent ègent èsent ûlent
                ffrent rrent quent uent aît""",
            base="er ir",
            participle="é ée és ées",
            gerund="ant",
        ),
        noun_cues="""déclaration affirmation accusation promesse annonce critique avertissement appel demande crainte espoir avis
            idée opinion conviction confiance assurance hypothèse thèse propos mots déclarations accusations promesses critiques
            condoléances félicitations excuses regret regrets soutien solidarité volonté inquiétude inquiétudes
            préoccupation préoccupations doute doutes réserves satisfaction colère refus opposition soulagement souhait intention
            indignation désaccord sympathie gratitude vœux remerciements démenti appels avertissements
            contraire inverse craintes rumeur rumeurs démenti aveu reproche reproches""",
        issuing="publi |faire diffus lan|cer |mettre exprim",
        according="""il_ressort il_en_ressort selon d'après suivant à_en_croire au_dire_de aux_dires_de aux_yeux_de au_dire_des au_dire_du aux_dires_des
            aux_dires_du aux_yeux_des aux_yeux_du de_l'avis_de de_l'avis_du de_l'avis_des de_l'avis_d' de_l'aveu_de de_l'aveu_du
            de_l'aveu_des de_l'aveu_d' de_l'aveu_même_de de_l'aveu_même_du de_l'aveu_même_des de_l'aveu_même_d'
            de_l'avis_même_de de_l'avis_même_du de_l'avis_même_des de_l'avis_général_des selon_les_propres_mots_de
            selon_les_propres_mots_du au_dire_même_de aux_dires_mêmes_de aux_dires_mêmes_du de_son_propre_aveu
            si_l'on_en_croit_les selon_les_mots_de selon_les_mots_du selon_les_termes_de selon_les_termes_du selon_les_dires_de
            selon_les_dires_du selon_les_dires_des du_point_de_vue_de du_point_de_vue_du du_point_de_vue_des aux_dires_d' au_dire_d'
            à_écouter à_entendre s'il_faut_en_croire si_l'on_en_croit""",
        according_around="""à…yeux à…avis de…avis à…sens de…aveu à…dires d'après…dires selon…mots selon…termes selon…dires
            de…source de…sources selon…sources 
            de…point_de_vue """,
        measures="""âge âges cas statut secteur secteurs niveau niveaux région régions saison saisons sexe revenu revenus type types taille
            nature modalités règles critères circonstances besoins usages disponibilités formule principe méthode calendrier schéma
            scénario modèle procédure""",
        opinions="pour",
        accompanying="""après_avoir après_s'être après_nous_avoir après_lui_avoir après_leur_avoir après_l'avoir après_les_avoir
            pour_avoir non_sans""",
        according_alone="à_l'en_croire à_les_en_croire à_les_entendre à_l'entendre",
        object_determiners="le la les l'",
        reflexives="se s' s'en s'y",
        labels="""vidéo vidéos images photos photo direct exclusif exclu info infos infographie carte cartes sondage analyse
            enquête reportage portrait tribune édito éditorial décryptage récit entretien interview témoignage témoignages
            document podcast replay live en_direct alerte urgent bilan météo revivez transcription verbatim communiqué""",
        there="y",
        partitives="des du",
        citing="citant",
        speechless="""cela ceci ça -tion -tions -sion -sions -ment -ments -age -ages -ure -ures -ance -ances -ence -ences -ité -ités
            hausse hausses baisse baisses chute chutes crise crises chiffre chiffres victoire victoires défaite défaites match
            matchs succès échec échecs résultat résultats scrutin séisme incendie guerre guerres conflit conflits virus
            épidémie pandémie film films roman romans spectacle pièce tableau album chanson mesure mesures projet projets froid
            chaleur vent pluie neige tempête orage canicule prix cours salaire salaires loyer loyers courbe image images photo
            photos geste gestes silence regard sourire larmes affaire affaires scandale drame tragédie mort retour départ
            arrivée entrée sortie rentrée retrait déclin recul rebond essor bond record records score scores exemple exemples
            fait faits preuve preuves trace traces voiture voitures train trains avion avions navire bateau camion route routes
            pont tour bâtiment version versions méthode scénario idée temps""",
        impersonal="il",
        purposes="pour afin_de afin_d'",
        silence="""étendre épiloguer attarder commenter commentaire commentaires réagir répondre exprimer communiquer élaborer préciser suite""",
        comparatives="plus moins aussi autant mieux pire",
        restrictive="ne n'",
        participles_follow=True,
        clitics="-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous -tu -ce",
        elisions="l d qu n s j c m t lorsqu puisqu quoiqu jusqu",
        incise="-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous",
        determiners="""de_telles de_tels le la les l' un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos aucun aucune chaque
           """,
        quantifiers="""quelques plusieurs certains certaines tous toutes tout toute beaucoup deux trois quatre cinq six sept huit neuf
            dix onze douze vingt trente cent mille d'autres la_plupart nombre un_peu_plus_de un_peu_moins_de plus_de_la_moitié d'aucuns l'un l'une l'un_d'eux l'une_d'elles l'un_d'entre_eux l'une_d'entre_elles
            certains_d'entre_eux certaines_d'entre_elles plusieurs_d'entre_eux beaucoup_d'entre_eux deux_d'entre_eux un_autre une_autre""",
        of="de du des d' de_le de_les de_l'est_de de_l'est_du",
        particles="non_sans à_le à_les à_l'est_de à_l'est_du à_l'est_d' auprès_de auprès_du auprès_des auprès_d' à_l'égard_de autour_de après avant il_y_a à au aux en dans sur avec sans sous chez vers entre contre pour",
        agent="par",
        that="que qu'",
        relatives="qui dont lequel laquelle lesquels lesquelles",
        questions="""si comment pourquoi combien où quel quelle quels quelles ce_que ce_qu' ce_qui ce_dont s'il""",
        conjunctions="et ou mais ni car puis & donc",
        breakers="""alors_que tandis_que pendant_que après_que avant_que parce_que parce_qu' puisque puisqu' lorsque lorsqu' quand bien_que
            même_si afin_que pour_que alors_qu' tandis_qu'""",
        subordinators="""lors pendant depuis devant dès malgré durant outre envers auprès lors_de au_cours_de à_l'issue_de
            en_marge_de à_propos_de face_à en_réponse_à suite_à au_sujet_de""",
        as_="comme ainsi_que",
        auxiliaries="""a_voulu ont_voulu avait_voulu a_tenu_à ont_tenu_à avait_tenu_à tient_à tiennent_à tenait_à a_fini_par ont_fini_par
            finit_par a_cru_bon_de a_cru_bon_d' a_jugé_bon_de a_jugé_bon_d' vient_de viennent_de venait_de vient_d' viennent_d' venait_d'
            s'est_empressé_de s'est_empressé_d' s'est_contenté_de s'est_contenté_d' s'est_borné_à se_contente_de se_contente_d' se_borne_à
            s'est_contentée_de s'est_contentée_d' s'est_empressée_de s'est_empressée_d' tenu_à fini_par cru_bon_de cru_bon_d'
            jugé_bon_de jugé_bon_d' empressé_de empressé_d' empressée_de empressée_d' empressés_de empressés_d' contenté_de
            contenté_d' contentée_de contentée_d' contentés_de contentés_d' borné_à bornée_à bornés_à pris_soin_de pris_soin_d'
            n'a_pas_manqué_de n'a_pas_manqué_d' n'ont_pas_manqué_de n'ont_pas_manqué_d' n'avait_pas_manqué_de
            n'avait_pas_manqué_d' ne_manque_pas_de ne_manque_pas_d' ne_manquent_pas_de ne_manquent_pas_d' n'a_pas_hésité_à
            n'ont_pas_hésité_à n'avait_pas_hésité_à n'hésite_pas_à n'hésitent_pas_à n'hésitait_pas_à ne_cesse_de ne_cesse_d'
            ne_cessent_de ne_cessent_d' n'a_cessé_de n'a_cessé_d' n'ont_cessé_de n'ont_cessé_d' n'a_eu_de_cesse_de
            n'a_de_cesse_de ne_se_prive_pas_de ne_s'est_pas_privé_de ne_s'est_pas_privée_de continue_de continue_d' continue_à
            continuent_de continuent_d' continuent_à continuait_de continuait_à se_plaît_à se_plaisait_à s'est_plu_à
            se_hâte_de s'est_hâté_de s'est_hâtée_de s'empresse_de s'empresse_d' s'empressent_de tenaient_à a_commencé_par
            commence_par ont_commencé_par a_continué_à a_continué_de ont_continué_à ont_continué_de se_bornent_à
            se_contentent_de se_contentent_d' se_contentait_de se_contentait_d' s'autorise_à s'est_autorisé_à s'est_permis_de
            va_jusqu'à vont_jusqu'à est_allé_jusqu'à est_allée_jusqu'à allant_jusqu'à a_été_jusqu'à
            après_avoir après_s'être après_nous_avoir après_lui_avoir après_leur_avoir après_l'avoir après_les_avoir pour_avoir
            a_beau ont_beau avait_beau avaient_beau a ont avait avaient aura auront aurait auraient ait aient ai avons avez eu ayant peut peuvent pouvait
            pouvaient pourra pourrait pourraient doit doivent devait devaient devra devrait devraient va vont allait vient
            viennent venait as avais avions aviez aurais aurions auriez aurai auras aurons aurez peux veux dois pouvons
            devons pouvez devez pourrais devrais pourrions devrions vais vas allons allez""",
        copula="est sont était étaient sera seront serait seraient fut furent été soit soient étant suis sommes êtes étais étions étiez serai serons serais serions es",
        negations="ne n' pas jamais rien guère",
        adverbs="""lui-même elle-même eux-mêmes elles-mêmes aussi également encore déjà ensuite alors bien très plus moins toujours souvent aujourd'hui hier demain pour_sa_part pour_leur_part pour_ma_part pour_notre_part de_son_côté
            de_leur_côté de_mon_côté quant_à_lui quant_à_elle quant_à_eux quant_à_elles à_son_tour à_leur_tour plus_tard
            plus_tôt peu_après plus_bas plus_haut plus_loin d'emblée tout_de_go du_tac_au_tac à_voix_basse à_mi-voix d'une_voix_blanche dans_un_souffle
            dans_un_sourire sans_détour sans_ambages sans_hésiter en_substance en_privé en_public à_chaud dans_la_foulée
            tout_net mi-figue_mi-raisin à_juste_titre à_tort volontiers bel_et_bien noir_sur_blanc haut_et_fort en_vain par_la_même_occasion à_cette_occasion à_ce_propos à_ce_sujet à_cet_égard dans_ce_cadre dans_ce_sens
            dans_ce_contexte à_ce_titre à_l'occasion du_reste de_surcroît en_particulier par_exemple entre_autres une_nouvelle_fois
            une_fois_de_plus encore_une_fois à_tout_le_moins en_conséquence à_ce_stade pour_l'heure pour_l'instant pour_le_moment
            sans_surprise à_demi-mot à_l'unisson d'une_seule_voix en_chœur sous_cape en_coulisses sous_anonymat la_semaine_dernière la_semaine_passée le_mois_dernier le_mois_passé l'an_dernier
            l'année_dernière l'an_passé cette_semaine ce_week-end le_week-end_dernier dans_la_matinée dans_la_soirée
            dans_la_journée dans_la_nuit en_début_de_semaine en_fin_de_semaine plutôt désormais dorénavant auparavant néanmoins davantage presque certes
            finalement maintenant jadis naguère tantôt sitôt bientôt aussitôt soudain à_plusieurs_reprises à_maintes_reprises à_de_nombreuses_reprises à_deux_reprises à_trois_reprises à_l'envi en_boucle à_qui_veut_l'entendre sur_tous_les_tons hier_soir ce_lundi ce_mardi ce_mercredi ce_jeudi ce_vendredi ce_samedi ce_dimanche ce_matin ce_soir notamment même ainsi
            pourtant cependant toutefois enfin surtout là ici d'ailleurs en_outre par_ailleurs de_nouveau en_revanche
            au_contraire à_nouveau trop peu assez tant simplement ensemble sobrement d'abord""",
        adverb_endings="ment",
        noun_endings="té tés tion sion ier iers",
        subject_pronouns="""il elle ils elles on je j' tu c' ça cela ceci celui-ci celle-ci ceux-ci celles-ci celui celle ceux
            celles certains quelqu'un chacun personne tous""",
        object_pronouns="s'en m'en s'y me m' te t' se s' lui y eux nous vous",
        times="""lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
            novembre décembre""",
        manner="""communiqué entretien interview discours tribune lettre message tweet conférence presse réunion visite rapport note
            émission antenne radio télévision Twitter Facebook X ondes micro colonnes journal podcast chaîne plateau plateaux réseaux réseau LinkedIn Instagram Facebook site blog média
            médias JT matinale tribunal barre point vidéo vidéos déclaration document courrier enregistrement correspondance séance sein communiqués courrier courriel mail texte""",
    ),
    furniture=Furniture(
        whole="""
            publicité annonce annonces contenu_sponsorisé sponsorisé la_suite_après_la_publicité
            la_suite_après_cette_publicité haut_de_page retour_en_haut retour_en_haut_de_page retour_haut_de_page
            aller_au_contenu aller_au_contenu_principal menu accueil recherche rechercher fermer imprimer
            imprimer_l'article envoyer envoyer_par_mail envoyer_par_e-mail courriel partager partager_cet_article
            partager_l'article partagez partagez_cet_article partager_sur partager_sur_facebook partager_sur_twitter
            partager_sur_linkedin partager_sur_whatsapp copier_le_lien lien_copié commentaire commentaires
            ajouter_un_commentaire laisser_un_commentaire laissez_un_commentaire poster_un_commentaire commenter
            voir_les_commentaires afficher_les_commentaires aucun_commentaire pas_de_commentaire
            soyez_le_premier_à_commenter réagir réagissez répondre annuler_la_réponse se_connecter connexion
            s'identifier s'inscrire inscription je_m'inscris s'abonner je_m'abonne abonnez-vous abonnement newsletter
            newsletters infolettre lire_la_suite lire_plus lire_l'article voir_plus afficher_plus en_savoir_plus
            charger_plus suivant précédent article_suivant article_précédent écouter écouter_l'article
            écouter_cet_article regarder vidéo vidéos photos diaporama galerie agrandir tags mots-clés étiquettes
            thèmes sujets à_lire à_la_une les_plus_lus les_plus_populaires articles_similaires articles_liés
            qui_sommes-nous contact contactez-nous nous_contacter mentions_légales politique_de_confidentialité
            conditions_générales conditions_d'utilisation gestion_des_cookies tout_accepter accepter
            continuer_sans_accepter paramétrer faire_un_don article_réservé_aux_abonnés réservé_aux_abonnés
            offrir_cet_article enregistrer ajouter_aux_favoris signaler_une_erreur taille_du_texte favoris
            temps_de_lecture minute minutes min il_y_a heure heures jour jours vues partages les_commentaires_sont_fermés
            commentaires_fermés nom prénom adresse_e-mail site_web site_internet message déjà_abonné
            vous_avez_un_compte créer_un_compte toute_l'actualité nos_dernières_vidéos signaler_un_abus
            retour_à_l'accueil télécharger_l'application google_actualités nous_suivre rédaction la_rédaction monde
            politique économie société sport sports culture sciences santé international en_direct direct opinion
            tribune éditorial réagir_à_cet_article aujourd'hui hier
        """,
        heads="""
            suivez-nous suivez_nous suivez_@ suivez_notre suivez_toute_l'actualité retrouvez-nous retrouvez_nous
            retrouvez_toute_l'actualité rejoignez-nous rejoignez_notre abonnez-vous abonnez_vous s'abonner_à
            inscrivez-vous inscrivez_vous recevez_notre recevez_nos recevez_chaque recevez_gratuitement
            recevez_l'essentiel recevoir_notre téléchargez_l'application téléchargez_notre lire_aussi lire_aussi:
            lire_également à_lire_aussi à_lire_également à_lire: lire_: lire: lire_la_suite lire_l'article_complet
            voir_aussi voir_également à_voir_aussi à_écouter sur_le_même_sujet: pour_aller_plus_loin: en_savoir_plus
            cliquez_ici cliquez_pour cliquer_ici partager_: partagez_cet laisser_un_commentaire laissez_un_commentaire
            votre_adresse_e-mail_ne votre_adresse_de_messagerie_ne votre_adresse_email_ne les_champs_obligatoires
            les_commentaires_sont connectez-vous_pour vous_devez_être_connecté ce_site_utilise nous_utilisons_des_cookies
            en_poursuivant_votre en_vous_inscrivant en_cliquant_sur tous_droits © mots-clés_: mots-clés: tags_:
            étiquettes_: thèmes_: classé_dans publié_dans crédit_photo crédits_photo crédit_: crédits_: légende_:
            cet_article_est_réservé la_suite_est_réservée il_vous_reste article_réservé
            si_vous_avez_aimé_cet soutenez-nous faites_un_don envoyez-nous vous_avez_une_information
            le_contenu_auquel_vous votre_navigateur ne_manquez_pas: à_propos_de_l'auteur
            avec_agences avec_les_agences déjà_abonné vous_avez_un_compte vous_êtes_ici recevez_l'actualité
            mots_clés mots_clés_: temps_de_lecture
        """,
        anywhere="""
            tous_droits_réservés droits_de_reproduction reproduction_interdite ne_sera_pas_publiée
            champs_obligatoires_sont_indiqués politique_de_confidentialité conditions_générales mentions_légales
            conditions_d'utilisation dans_votre_boîte_mail dans_votre_boîte_de_réception vous_désinscrire
            suivez-nous_sur abonnez-vous_à abonnez-vous_pour enregistrer_mon_nom
        """,
        lists="""
            articles_similaires articles_liés articles_associés articles_récents articles_connexes à_lire_aussi
            lire_aussi à_lire_également sur_le_même_sujet sur_le_même_thème dans_la_même_rubrique les_plus_lus
            les_plus_populaires les_plus_commentés les_plus_partagés à_la_une l'actualité_en_continu
            en_continu dernières_actualités dernières_nouvelles derniers_articles les_dernières_infos
            vous_aimerez_aussi vous_pourriez_aussi_aimer cela_peut_vous_intéresser recommandé_pour_vous
            nos_recommandations à_voir_aussi voir_aussi à_découvrir pour_aller_plus_loin ailleurs_sur_le_web
            contenus_sponsorisés notre_sélection la_sélection_de_la_rédaction sommaire
        """,
        comments="""
            laisser_un_commentaire laissez_un_commentaire laisser_une_réponse commentaires commentaire
            ajouter_un_commentaire poster_un_commentaire vos_réactions réactions réagir_à_cet_article
            voir_les_commentaires
        """,
        bylines="""
            par propos_recueillis_par écrit_par rédigé_par article_de texte_de publié_par posté_par de_notre_correspondant
            auteur rédacteur rédactrice
        """,
        invitations="suivez suivre rejoignez rejoindre abonnez-vous inscrivez-vous retrouvez téléchargez recevez",
        channels="chaîne application appli infolettre lettre alertes réseaux_sociaux page podcast podcasts newsletter",
        captions="""
            photo photos crédit_photo crédits_photo crédit_photos photo_d'illustration photo_d'archives image images
            image_d'illustration crédit crédits illustration capture_d'écran ph
        """,
        stamps="publié publié_le publiée_le mis_à_jour mis_à_jour_le mise_à_jour dernière_mise_à_jour modifié_le modifié posté_le créé_le le",
        clause_words="""
            je j tu il elle on nous vous ils elles ce c qui que est sont était étaient sera seront serait a ai as avons
            avez ont avait avaient aura auront fait font peut peuvent doit doivent va vont suis es êtes sommes ne n pas
            se s y
        """,
    ),
    names=Names(
        pronouns="""
            il=m elle=f lui=m ils=p elles=fp eux=p lui-même=m elle-même=f eux-mêmes=p je=1 j'=1 moi=1 nous=1p me=1 mon=1 ma=1 mes=1 notre=1p nos=1p
            vous=2p tu=2 toi=2 on=q ce=q c'=q cela=n ça=n celui-ci=mc celle-ci=fc ceux-ci=p ceux=qp celles=qp celles-ci=fp celui-là=mc
            celle-là=fc ce_dernier=mc cette_dernière=fc ces_derniers=p ces_dernières=fp certains=qp certaines=qp
            d'autres=qp d’autres=qp beaucoup=qp plusieurs=qp tous=qp personne=q quelqu'un=q l'un=m l'une=f l’un=m
            l’une=f ses=3 son=3 sa=3 leur=p leurs=p
        """,
        relatives="qui lequel laquelle lesquels lesquelles que dont",
        titles="""
            M=m M.=m MM=m Monsieur=m Messieurs=m Mme=f Mmes=f Madame=f Mesdames=f Mlle=f Mademoiselle=f Me Maître
            maître Dr Docteur docteur Pr Professeur professeur Mgr=m Monseigneur=m Père=m père=m Sœur=f sœur=f Frère=m
            Abbé=m abbé=m Sa_Majesté Son_Excellence Général général Gén Colonel colonel Col Capitaine capitaine Cap
            Commandant commandant Lieutenant lieutenant Lt Amiral amiral Adjudant Sergent sergent Caporal maréchal
            Maréchal Cheikh=m cheikh=m Imam imam Rabbin Ayatollah=m Sir=m Lord=m Lady=f Mr=m Mrs=f Ms=f Saint Sainte=f
            Dom=m Don=m Veuve=f
        """,
        given="""
            Jean=m Pierre=m Michel=m André=m Philippe=m René=m Louis=m Alain=m Jacques=m Bernard=m Marcel=m Daniel=m
            Roger=m Robert=m Paul=m Claude Christian=m Henri=m Georges=m Nicolas=m François=m Patrick=m Gérard=m
            Christophe=m Joseph=m Julien=m Maurice=m Laurent=m Frédéric=m Eric=m Éric=m David=m Stéphane=m Pascal=m
            Sébastien=m Alexandre=m Thierry=m Olivier=m Antoine=m Raymond=m Guillaume=m Dominique Bruno=m Vincent=m
            Francis=m Jérôme=m Maxime=m Charles=m Albert=m Marc=m Fabrice=m Thomas=m Didier=m Yves=m Xavier=m
            Emmanuel=m Benoît=m Gilles=m Hervé=m Franck=m Arnaud=m Fabien=m Romain=m Mathieu=m Matthieu=m Cédric=m
            Quentin=m Hugo=m Lucas=m Théo=m Léo=m Enzo=m Raphaël=m Gabriel=m Arthur=m Jules=m Adrien=m Benjamin=m
            Clément=m Florian=m Jérémy=m Kevin=m Ludovic=m Luc=m Lionel=m Gaël=m Yann=m Yannick=m Loïc=m Erwan=m
            Ronan=m Noé=m Noël=m Tanguy=m Tristan=m Victor=m Gaston=m Gustave=m Édouard=m Edouard=m Gérald=m Bruno=m
            Jean-Luc=m Jean-Pierre=m Jean-Marie=m Jean-Claude=m Jean-Michel=m Jean-François=m Jean-Yves=m Jean-Paul=m
            Jean-Noël=m Jean-Jacques=m Marc-Olivier=m Pierre-Yves=m Saïd=m Mohamed=m Mohammed=m Ahmed=m Karim=m
            Mehdi=m Rachid=m Mamadou=m Moussa=m Ousmane=m Abdoulaye=m Ibrahima=m Amadou=m Salif=m Salifou=m Anselme=m
            Célestin=m Joann=m Frans=m Bogdan=m Dragan=m Vladimir=m Sergueï=m Mikhaïl=m Dmitri=m Volodymyr=m Nikolaï=m
            Alexeï=m Kassym-Jomart=m Recep=m Jocelyn=m Rodrigue=m Antonin=m Marie=f Jeanne=f Françoise=f Monique=f
            Catherine=f Nathalie=f Isabelle=f Jacqueline=f Anne=f Sylvie=f Martine=f Nicole=f Madeleine=f Christine=f
            Suzanne=f Hélène=f Christiane=f Marguerite=f Denise=f Louise=f Valérie=f Sophie=f Sandrine=f Stéphanie=f
            Véronique=f Brigitte=f Chantal=f Yvonne=f Simone=f Patricia=f Céline=f Annie=f Julie=f Aurélie=f Émilie=f
            Caroline=f Corinne=f Virginie=f Laurence=f Élodie=f Elodie=f Camille Marion=f Claire=f Sarah=f Laura=f
            Manon=f Léa=f Chloé=f Emma=f Inès=f Jade=f Alice=f Lola=f Louna=f Juliette=f Charlotte=f Élisabeth=f
            Elisabeth=f Ségolène=f Marine=f Rachida=f Najat=f Aurore=f Agnès=f Florence=f Delphine=f Mathilde=f
            Pauline=f Lucie=f Océane=f Coralie=f Gaëlle=f Maëlle=f Solenne=f Solène=f Garance=f Oriane=f Isaure=f
            Marcelle=f Farida=f Fatou=f Aminata=f Aïssatou=f Mariam=f Awa=f Nadia=f Samira=f Leïla=f Josée=f Josiane=f
            Ginette=f Thérèse=f Odile=f Colette=f Régine=f Roselyne=f Ghislaine=f Clémentine=f Clémence=f Yaël=f
            Anne-Marie=f Marie-Claude=f Marie-Pierre=f Anne-Sophie=f Marie-Christine=f Nour=f Mila=f Angela=f
            Giorgia=f Ursula=f Irina=f Laure=f Olga=f Svetlana=f
            Lucien=m Fernand=m Émile=m Léon=m Achille=m Alphonse=m Ambroise=m Anatole=m Aristide=m Armand=m Aurélien=m
            Barthélemy=m Basile=m Bastien=m Baptiste=m Corentin=m Cyprien=m Cyrille=m Damien=m Edmond=m Edgar=m
            Émilien=m Étienne=m Eugène=m Félicien=m Ferdinand=m Firmin=m Florent=m Gaëtan=m Gaspard=m Gauthier=m
            Gautier=m Geoffroy=m Ghislain=m Grégoire=m Jacky=m Jérémie=m Joël=m Léonard=m Léopold=m Marceau=m
            Maxence=m Régis=m Rémy=m Rodolphe=m Romaric=m Théodore=m Théophile=m Victorien=m Youri=m Zacharie=m
            Mireille=f Lucienne=f Jocelyne=f Jeannine=f Josette=f Paulette=f Adeline=f Agathe=f Albertine=f
            Alphonsine=f Amandine=f Anaïs=f Andrée=f Apolline=f Armelle=f Bérangère=f Bérénice=f Clarisse=f Clotilde=f
            Danièle=f Édith=f Éloïse=f Émilienne=f Ernestine=f Estelle=f Eugénie=f Fabienne=f Félicité=f Fernande=f
            Flavie=f Geneviève=f Georgette=f Gilberte=f Henriette=f Honorine=f Hortense=f Huguette=f Irène=f
            Joséphine=f Léontine=f Léopoldine=f Lisette=f Ludivine=f Lydie=f Maïté=f Marcelline=f Marthe=f
            Mauricette=f Maryse=f Mélanie=f Micheline=f Muguette=f Myriam=f Odette=f Pierrette=f Raymonde=f Rolande=f
            Roseline=f Séverine=f Sidonie=f Violaine=f Yolande=f Zélie=f
        """,
        roles={
            "head": """
                président|présidente chef_de_l'état|cheffe_de_l'état chef_d'état|cheffe_d'état sultan=m émir=m
                dictateur|dictatrice homme_fort=m
            """,
            "premier": """
                premier_ministre|première_ministre chancelier|chancelière chef_du_gouvernement|cheffe_du_gouvernement
                ministre-président|ministre-présidente
            """,
            "royal": """
                roi=m reine=f prince=m princesse=f empereur=m impératrice=f monarque souverain|souveraine duc=m
                duchesse=f
            """,
            "minister": """
                ministre vice-premier_ministre|vice-première_ministre secrétaire_d'état garde_des_sceaux
                vice-président|vice-présidente ministre_délégué|ministre_déléguée
                chef_de_la_diplomatie|cheffe_de_la_diplomatie secrétaire_au_trésor vice-ministre
            """,
            "mayor": """
                maire mairesse=f bourgmestre édile adjoint_au_maire|adjointe_au_maire adjoint|adjointe
                échevin|échevine
            """,
            "governor": "gouverneur|gouverneure préfet|préfète sous-préfet|sous-préfète",
            "legislator": """
                député|députée sénateur|sénatrice parlementaire élu|élue eurodéputé|eurodéputée
                conseiller_municipal|conseillère_municipale conseiller_régional|conseillère_régionale
                conseiller_général|conseillère_générale rapporteur|rapporteuse représentant|représentante
                membre_du_congrès sénatrice=f
            """,
            "diplomat": """
                diplomate ambassadeur|ambassadrice émissaire envoyé|envoyée consul|consule
                haut_représentant|haute_représentante médiateur|médiatrice négociateur|négociatrice
            """,
            "official": """
                magistrat|magistrate
                responsable fonctionnaire haut_fonctionnaire|haute_fonctionnaire commissaire
                secrétaire_général|secrétaire_générale inspecteur|inspectrice délégué|déléguée
                administrateur|administratrice greffier|greffière trésorier|trésorière coordinateur|coordinatrice
                chef_de_cabinet|cheffe_de_cabinet directeur_de_cabinet|directrice_de_cabinet secrétaire
                intendant|intendante placier assesseur|assesseure juré|jurée
                inspecteur_d'académie|inspectrice_d'académie chargé_d'affaires|chargée_d'affaires numéro_deux
                attaché|attachée médiateur|médiatrice premier_adjoint|première_adjointe
            """,
            "leader": """
                dirigeant|dirigeante leader leadeur|leadeuse chef|cheffe patron|patronne numéro_un
                fondateur|fondatrice cofondateur|cofondatrice tête_de_file hôte_du_kremlin homme_d'état=m
            """,
            "politician": """
                homme_politique=m femme_politique=f politicien|politicienne prédécesseur prédécesseure=f successeur
                homologue opposant|opposante chef_de_file|cheffe_de_file tête_de_liste dauphin|dauphine
                conservateur|conservatrice écologiste centriste socialiste libéral|libérale tribun
            """,
            "candidate": "candidat|candidate prétendant|prétendante favori|favorite colistier|colistière",
            "spokesperson": """
                porte-parole attaché_de_presse|attachée_de_presse chargé_de_communication|chargée_de_communication
            """,
            "aide": """
                conseiller|conseillère collaborateur|collaboratrice assistant|assistante bras_droit
                directeur_de_campagne|directrice_de_campagne
            """,
            "executive": """
                investisseur|investisseuse
                pdg directeur_général|directrice_générale directeur|directrice
                président-directeur_général|présidente-directrice_générale chef_d'entreprise|cheffe_d'entreprise
                entrepreneur|entrepreneuse homme_d'affaires=m femme_d'affaires=f banquier|banquière gérant|gérante
                propriétaire industriel|industrielle milliardaire cadre manager actionnaire exploitant|exploitante
            """,
            "judge": "juge",
            "lawyer": "avocat|avocate bâtonnier|bâtonnière défenseur|défenseuse",
            "prosecutor": """
                procureur|procureure avocat_général|avocate_générale
                procureur_général|procureure_générale substitut
            """,
            "notary": "notaire huissier|huissière",
            "police": """
                policier|policière gendarme enquêteur|enquêtrice agent|agente commissaire shérif gardien|gardienne
                pompier|pompière brigadier|brigadière
            """,
            "military": """
                général|générale colonel|colonelle capitaine commandant|commandante lieutenant|lieutenante amiral
                sergent|sergente soldat|soldate militaire chef_d'état-major maréchal combattant|combattante vétéran
                pilote
            """,
            "expert": """
                expert|experte analyste économiste spécialiste consultant|consultante chercheur|chercheuse politologue
                historien|historienne sociologue observateur|observatrice éditorialiste commentateur|commentatrice
                médecin_légiste démographe géologue volcanologue sismologue météorologue prévisionniste hydrologue
                virologue épidémiologiste infectiologue pharmacologue philosophe linguiste anthropologue ethnologue
                psychanalyste géographe juriste constitutionnaliste fiscaliste archéologue paléontologue
                conservateur|conservatrice commissaire-priseur pronostiqueur|pronostiqueuse sondeur|sondeuse
                statisticien|statisticienne balisticien|balisticienne légiste criminologue toxicologue
            """,
            "scientist": """
                scientifique professeur|professeure physicien|physicienne chimiste biologiste ingénieur|ingénieure
                astronome glaciologue universitaire doyen|doyenne recteur|rectrice climatologue
            """,
            "doctor": """
                médecin docteur|docteure chirurgien|chirurgienne infirmier|infirmière pédiatre psychiatre psychologue
                dentiste vétérinaire kiné aide-soignant|aide-soignante pharmacien|pharmacienne urgentiste anesthésiste
                sage-femme=f orthophoniste opticien|opticienne cardiologue oncologue neurologue généraliste
                praticien|praticienne soignant|soignante ostéopathe kinésithérapeute
            """,
            "teacher": """
                enseignant|enseignante instituteur|institutrice maître_d'école|maîtresse_d'école proviseur|proviseure
                principal|principale formateur|formatrice
            """,
            "student": "étudiant|étudiante élève lycéen|lycéenne collégien|collégienne adolescent|adolescente",
            "journalist": """
                journaliste reporter correspondant|correspondante rédacteur|rédactrice éditeur|éditrice
                chroniqueur|chroniqueuse présentateur|présentatrice animateur|animatrice
                rédacteur_en_chef|rédactrice_en_chef biographe intervieweur|intervieweuse
                envoyé_spécial|envoyée_spéciale
            """,
            "artist": """
                écrivain|écrivaine auteur|autrice auteure=f romancier|romancière poète|poétesse artiste peintre
                acteur|actrice comédien|comédienne chanteur|chanteuse musicien|musicienne rappeur|rappeuse
                compositeur|compositrice réalisateur|réalisatrice cinéaste humoriste danseur|danseuse designer
                architecte producteur|productrice dramaturge star dessinateur|dessinatrice créateur|créatrice
                mannequin galeriste collectionneur|collectionneuse mécène metteur_en_scène|metteuse_en_scène
                scénariste parolier|parolière sculpteur|sculptrice graveur|graveuse photographe
                illustrateur|illustratrice chef_d'orchestre|cheffe_d'orchestre ténor=m soprano pianiste violoniste
                guitariste chorégraphe couturier|couturière
            """,
            "athlete": """
                joueur|joueuse footballeur|footballeuse attaquant|attaquante défenseur|défenseuse
                gardien_de_but|gardienne_de_but coureur|coureuse champion|championne cycliste nageur|nageuse
                boxeur|boxeuse pilote arrière milieu_de_terrain basketteur|basketteuse skieur|skieuse alpiniste
                navigateur|navigatrice skipper rameur|rameuse judoka escrimeur|escrimeuse tennisman=m tenniswoman=f
                ailier|ailière pivot meneur|meneuse sprinteur|sprinteuse marathonien|marathonienne
            """,
            "coach": "entraîneur|entraîneuse sélectionneur|sélectionneuse coach arbitre",
            "cleric": """
                prêtre|prêtresse évêque archevêque cardinal=m pape=m imam rabbin|rabbine pasteur|pasteure curé=m
                moine=m religieux|religieuse patriarche=m
            """,
            "activist": """
                militant|militante activiste manifestant|manifestante syndicaliste dissident|dissidente lobbyiste
                lanceur_d'alerte|lanceuse_d'alerte bénévole
            """,
            "accused": """
                accusé|accusée prévenu|prévenue suspect|suspecte condamné|condamnée détenu|détenue
                mis_en_cause|mise_en_cause plaignant|plaignante assaillant|assaillante inculpé|inculpée
                mis_en_examen|mise_en_examen fugitif|fugitive ravisseur|ravisseuse tireur|tireuse terroriste
                trafiquant|trafiquante dealer braqueur|braqueuse conjoint|conjointe agresseur|agresseuse
                meurtrier|meurtrière
            """,
            "victim": """
                victime survivant|survivante patient|patiente otage réfugié|réfugiée migrant|migrante rescapé|rescapée
            """,
            "witness": "témoin passant|passante auditeur|auditrice téléspectateur|téléspectatrice",
            "kin": """
                mère=f père=m frère=m sœur=f soeur=f épouse=f mari=m époux=m fils=m fille=f veuve=f veuf=m oncle=m
                tante=f cousin|cousine grand-mère=f grand-père=m neveu=m nièce=f beau-frère=m belle-sœur=f beau-père=m
                belle-mère=f compagnon=m compagne=f fiancé|fiancée gendre=m maman=f papa=m aîné|aînée cadet|cadette
                benjamin|benjamine mère_de_famille=f père_de_famille=m parrain=m marraine=f ex-femme=f ex-mari=m
                grand-oncle=m petit-fils=m petite-fille=f jumeau|jumelle beau-fils=m belle-fille=f ex-compagnon=m
                ex-compagne=f
            """,
            "worker": """
                agriculteur|agricultrice ouvrier|ouvrière chauffeur|chauffeuse pêcheur|pêcheuse boulanger|boulangère
                apiculteur|apicultrice commerçant|commerçante marchand|marchande mineur|mineuse serveur|serveuse
                mécanicien|mécanicienne électricien|électricienne plombier|plombière cuisinier|cuisinière
                coiffeur|coiffeuse éleveur|éleveuse vigneron|vigneronne viticulteur|viticultrice retraité|retraitée
                voisin|voisine riverain|riveraine habitant|habitante antiquaire forain|foraine crêpier|crêpière
                bibliothécaire salarié|salariée employé|employée armateur|armatrice facteur|factrice concierge
                restaurateur|restauratrice hôtelier|hôtelière épicier|épicière pâtissier|pâtissière berger|bergère
                bûcheron|bûcheronne maçon|maçonne menuisier|menuisière charpentier|charpentière couvreur|couvreuse
                routier|routière conducteur|conductrice contrôleur|contrôleuse cheminot|cheminote docker marin
                ostréiculteur|ostréicultrice maraîcher|maraîchère meunier|meunière forestier|forestière
                garde_forestier guide moniteur|monitrice éducateur|éducatrice ambulancier|ambulancière
                caissier|caissière libraire sommelier|sommelière barman=m locataire bailleur|bailleresse
                promoteur|promotrice traducteur|traductrice interprète assistante_maternelle=f paysan|paysanne caviste
                boucher|bouchère fleuriste garagiste taxi routard|routarde chasseur|chasseuse gardien_de_prison
                surveillant|surveillante saisonnier|saisonnière apprenti|apprentie stagiaire intérimaire buraliste
                tenancier|tenancière aubergiste camionneur|camionneuse livreur|livreuse coursier|coursière
                éboueur|éboueuse ferrailleur artisan|artisane ouvreur|ouvreuse
            """,
            "person": """
                djihadiste gréviste secouriste styliste courtier|courtière trader tradeuse copropriétaire steward=m hôtesse=f
                aiguilleur|aiguilleuse athlète inventeur|inventrice développeur|développeuse hacker internaute
                utilisateur|utilisatrice youtubeur|youtubeuse influenceur|influenceuse blogueur|blogueuse parent nonagénaire
                centenaire chômeur|chômeuse exilé|exilée sans-abri volontaire donateur|donatrice fidèle pèlerin|pèlerine
                putschiste rebelle milicien|milicienne expert-comptable|experte-comptable requérant|requérante quidam lauréat|lauréate
                finaliste challenger organisateur|organisatrice macroniste frontiste lepéniste travailliste insoumis|insoumise
                homme=m femme=f garçon=m jeune_femme=f jeune_homme=m dame=f monsieur=m enfant personne collègue
                trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire intéressé|intéressée
                ancien_candidat|ancienne_candidate client|cliente usager|usagère consommateur|consommatrice
                contribuable électeur|électrice citoyen|citoyenne vacancier|vacancière touriste randonneur|randonneuse
                automobiliste passager|passagère voyageur|voyageuse supporter|supportrice abonné|abonnée
                spectateur|spectatrice gamin|gamine ami|amie vieillard=m vieille_dame=f inconnu|inconnue type=m
                intervenant|intervenante invité|invitée locuteur|locutrice colosse visiteur|visiteuse
            """,
            "source": "source proche membre participant|participante interlocuteur|interlocutrice",
        },
        bodies={
            "government": "gouvernement exécutif administration régime autorités autorité état junte coalition cabinet",
            "ministry": """
                ministère département trésor chancellerie présidence ambassade secrétariat quai_d'orsay matignon
            """,
            "parliament": "parlement sénat congrès assemblée assemblée_nationale chambre conseil diète",
            "court": "cour tribunal parquet justice accusation défense",
            "police": "police gendarmerie préfecture pompiers garde-côtes",
            "army": "armée état-major marine milice forces",
            "party": "parti opposition mouvement campagne front bloc groupe_parlementaire majorité",
            "union": "syndicat union fédération confédération intersyndicale centrale",
            "association": """
                association organisation ong groupe fondation institut ligue alliance comité réseau collectif club
                société_savante organisme institution fédération observatoire
            """,
            "firm": """
                entreprise société compagnie firme groupe fabricant banque constructeur exploitant opérateur
                fournisseur enseigne marque start-up géant usine assureur filiale direction
            """,
            "media": """
                journal quotidien hebdomadaire magazine podcast site chaîne radio média agence_de_presse revue presse tabloïd
                publication
            """,
            "agency": """
                agence bureau commission autorité service inspection office direction institut chambre régie caisse
            """,
            "school": "université école faculté collège lycée académie laboratoire",
            "hospital": "hôpital clinique chu",
            "council": """
                mairie municipalité commune conseil_municipal ville région métropole agglomération préfecture
                conseil_général
            """,
            "church": "église vatican diocèse mosquée synagogue",
            "team": "équipe club formation",
            "delegation": "délégation mission consulat",
            "country": "pays nation république royaume",
        },
        documents="""
            rapport étude lettre communiqué déclaration sondage note mémo document enquête loi projet_de_loi article
            éditorial post tweet message livre courriel mail texte plainte acte_d'accusation arrêt jugement décret
            résolution manifeste transcription audit recherche analyse traité accord charte mémoire annexe dossier
            chiffres données faire-part pancarte affiche tract avis bilan baromètre circulaire règlement constitution
            convention motion évaluation estimation publication ordonnance arrêté code contrat pétition témoignage reportage
            autopsie expertise procès-verbal bulletin classement thèse travaux statistiques projections prévisions notice
            programme billet ouvrage dépêche SMS inventaire préambule guide brochure plaquette attestation certificat
        """,
        groups="""
            gens entourage population voisinage patronat clientèle électorat profession équipage assistance hiérarchie habitants responsables membres sources salariés électeurs manifestants experts analystes critiques
            partisans détracteurs opposants policiers autorités témoins familles parents collègues observateurs
            républicains démocrates riverains militants ministres diplomates élus députés sénateurs journalistes
            médias presse public personnel équipage supporters usagers clients amis voisins proches agriculteurs
            pêcheurs médecins infirmiers enseignants étudiants scientifiques chercheurs économistes avocats enquêteurs
            magistrats soldats troupes rebelles terroristes dirigeants investisseurs organisateurs migrants réfugiés
            femmes hommes enfants jeunes anciens villageois foule population jury majorité minorité opposition couple
            syndicats associations pays états nageurs services
        """,
        plurals="al>aux eau>eaux s> x> z> s",
        definite="le la les l' l’ ce cet cette ces",
        indefinite="""
            un une des de d' d’ quelques plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix
            beaucoup aucun aucune chaque tout
        """,
        possessives="son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes",
        plural_determiners="""
            les des ces quelques plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix ses leurs
            mes nos vos tes
        """,
        before_roles="""
            ancien ancienne ex futur future nouveau nouvelle actuel actuelle premier première second seconde haut
            haute jeune vieux vieille grand grande célèbre principal principale vice très feu même sortant sortante
            même
        """,
        of="de du des d' d’ de_la de_l' de_l’ pour contre avec sur à au aux par",
        at="""
            à au aux depuis dans en sur chez près devant qui que dont lors auprès après selon interrogé interrogée
            joint jointe contacté contactée cité citée relayé relayés relayée relayées publié publiée publiés publiées
        """,
        asides="""
            depuis à au aux dans en sur chez près devant qui que dont lors auprès après selon interrogé interrogée
            interrogés joint jointe contacté contactée contactés cité citée relayé relayés relayée relayées publié
            publiée publiés publiées daté datée
        """,
        gendered="le=m un=m ce=m du=m au=m la=f une=f cette=f sa=f ma=f",
        questioner="Q Question",
        answerer="R Réponse",
        interviewers="Interview Entretien Recueilli Recueillis Propos",
        joints="de du des d' d’ de_la de_l' de_l’ et_du pour & sur",
        particles="""
            de du des d' d’ de_la de_l’ de_l' von van der den von_der van_der van_den da di del dos ben bin ibn al el le la y
            e
        """,
        elisions="l d qu s n j m t c jusqu lorsqu puisqu",
        suffixes="SA SAS SARL SE SCA plc Inc Ltd LLC Corp Co GmbH AG NV BV SpA",
        possessive="",
        ages="",
        past="ancien ancienne ex feu feue",
        branches={
            "minister.finance": "financ* économ* budget* trésor comptes",
            "minister.trade": "commerc* économ* industri*",
            "minister.interior": "intérieur",
            "minister.foreign": "étrangères extérieures extérieur europe",
            "minister.defence": "défense armées guerre",
            "minister.health": "santé",
            "minister.justice": "justice sceaux",
            "minister.education": "éducation enseignement",
            "minister.social": "travail emploi social* famill* solidarit* retrait* jeunesse femmes",
            "minister.farming": "agricult* aliment* pêche",
            "minister.transport": "transport* équipement infrastructure*",
            "minister.energy": "énergie énergétique pétrole mines climat transition",
            "minister.environment": "environnement écolog* climat transition",
            "minister.culture": "cultur*",
            "minister.sport": "sport*",
            "minister.tourism": "tourisme",
            "minister.science": "recherche science* supérieur",
            "minister.housing": "logement habitat construction",
            "minister.emergencies": "urgences catastrophes",
            "police.fire": "pompier* sapeur*",
            "police.police": "policier* policière* police commissaire* gendarme*",
        },
        deputies="vice-* adjoint adjointe vice viceministre* sous-secrétaire*",
        any_body="entreprise société compagnie firme organisation",
        locatives="près_de près_d' à en dans vers depuis",
        role_endings="eur euse rice ier ière iste ien ienne logue graphe pathe iaire",
        eponyms="""
            rue avenue place boulevard quai prix pont stade aéroport impasse allée square parc
        """,
        bylines="par",
        not_names="""
            Le La Les L' Un Une Des De Du D' Il Elle Ils Elles Je Tu Nous Vous On Ce Cet Cette Ces C' Cela Ça Celui
            Celle Ceux Celles Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Qui Que Quoi Dont Où
            Quand Comment Pourquoi Combien Si Et Ou Mais Donc Or Ni Car À A Au Aux En Dans Par Pour Sur Sous Avec Sans
            Chez Vers Entre Depuis Pendant Avant Après Selon Contre Malgré Dès Lors Alors Ainsi Aussi Ensuite Puis
            Enfin Encore Toujours Jamais Déjà Hier Demain Aujourd'hui Ici Là Oui Non Pas Plus Moins Très Trop Tout
            Toute Tous Toutes Chaque Plusieurs Certains Certaines Quelques Aucun Aucune Autre Autres Deux Trois Quatre
            Cinq Six Sept Huit Neuf Dix Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril
            Mai Juin Juillet Août Septembre Octobre Novembre Décembre Photo Photos Source Sources Vidéo Lire Voir
            Publié Interrogé Interrogée Contacté Contactée Reste Cependant Pourtant Toutefois Néanmoins Toujours Comme
            Bien Même Seul Seule Faute Grâce Face Fin Bonjour Merci Rien Personne Quant Lors Tant Tandis Parce Puisque
            Lorsque Afin Voici Voilà Est Sont Était Peut Faut Recueilli M Mme Rappelons Silence Verdict Rires Surprise
            Belge Danois Danoise Italien Italienne Français Française Allemand Allemande Espagnol Espagnole Suissesse Anglais
            Anglaise Britannique Américain Américaine Canadien Canadienne Québécois Québécoise Russe Ukrainien Ukrainienne Polonais
            Polonaise Portugais Portugaise Néerlandais Néerlandaise Suédois Suédoise Norvégien Norvégienne Finlandais Finlandaise
            Autrichien Autrichienne Grec Grecque Turc Turque Chinois Chinoise Japonais Japonaise Coréen Coréenne Indien Indienne
            Brésilien Brésilienne Argentin Mexicain Mexicaine Marocain Marocaine Algérien Algérienne Tunisien Tunisienne
            Sénégalais Sénégalaise Malien Malienne Ivoirien Ivoirienne Camerounais Camerounaise Congolais Congolaise Australien
            Australienne Irlandais Irlandaise Écossais Écossaise Slovène Croate Serbe Tchèque Hongrois Hongroise Roumain Roumaine
        """,
        demonyms="""
            béninois=BJ belge=BE suisse=CH autrichien=AT irlandais=IE écossais=GB gallois=GB britannique=GB anglais=GB
            américain=US états-unien=US canadien=CA québécois=CA australien=AU mexicain=MX brésilien=BR argentin=AR
            chilien=CL colombien=CO vénézuélien=VE péruvien=PE cubain=CU israélien=IL palestinien=PS iranien=IR
            irakien=IQ syrien=SY libanais=LB jordanien=JO égyptien=EG saoudien=SA émirati=AE qatari=QA qatarien=QA
            koweïtien=KW yéménite=YE afghan=AF pakistanais=PK indien=IN bangladais=BD kényan=KE nigérian=NG ghanéen=GH
            éthiopien=ET soudanais=SD libyen=LY tunisien=TN algérien=DZ marocain=MA sénégalais=SN ivoirien=CI
            congolais=CD rwandais=RW ougandais=UG tanzanien=TZ zimbabwéen=ZW chypriote=CY moldave=MD biélorusse=BY
            bélarusse=BY singapourien=SG taïwanais=TW philippin=PH néo-zélandais=NZ néerlandais=NL malien=ML
            camerounais=CM burkinabè=BF burkinabé=BF nigérien=NE tchadien=TD gabonais=GA togolais=TG guinéen=GN
            mauritanien=MR centrafricain=CF malgache=MG haïtien=HT kosovar=XK monténégrin=ME bosnien=BA
            luxembourgeois=LU maltais=MT monégasque=MC allemand=DE russe=RU chinois=CN français=FR espagnol=ES
            italien=IT portugais=PT japonais=JP coréen=KR sud-coréen=KR nord-coréen=KP sud-africain=ZA turc=TR
            turque=TR grec=GR grecque=GR soviétique=SU indonésien=ID vietnamien=VN thaïlandais=TH khmer=KH USA=US
            RU=RU RDC=CD RDA=DE RFA=DE Angleterre=GB Écosse=GB Grande-Bretagne=GB Hollande=NL Birmanie=MM
            fédération_de_russie=RU
        """,
        capitals="""
            Washington=US Londres=GB Paris=FR Berlin=DE Moscou=RU Pékin=CN Kiev=UA Kyiv=UA Astana=KZ Ankara=TR
            Bruxelles=BE Téhéran=IR Jérusalem=IL Riyad=SA New_Delhi=IN Islamabad=PK Canberra=AU Ottawa=CA Brasilia=BR
            Berne=CH Abuja=NG Pretoria=ZA Rabat=MA Alger=DZ Tunis=TN Tripoli=LY Bamako=ML Dakar=SN Abidjan=CI
            Yaoundé=CM Kinshasa=CD Hanoï=VN Pyongyang=KP Séoul=KR Tokyo=JP Madrid=ES Rome=IT Varsovie=PL Vienne=AT
            Prague=CZ Budapest=HU Athènes=GR Lisbonne=PT Dublin=IE Oslo=NO Stockholm=SE Helsinki=FI Copenhague=DK
            Tbilissi=GE Erevan=AM Bakou=AZ Minsk=BY Bucarest=RO Sofia=BG Belgrade=RS Cotonou=BJ Kremlin=RU Élysée=FR
            Elysée=FR Matignon=FR Quai_d'Orsay=FR Maison-Blanche=US Maison_Blanche=US Pentagone=US Downing_Street=GB
            Bundestag=DE Douma=RU Knesset=IL Bercy=FR Beauvau=FR
        """,
    ),
    credits=Credits(
        sources="source sources via agence agences selon",
        credited="""
            avec_l'_agence avec_les_agences avec_l’agence avec_l'agence avec avec_des_informations_de
            avec_des_éléments_de publié_initialement_par initialement_publié_par initialement_publié_dans paru_dans
            paru_initialement_dans repris_de d'après traduit_de cité_par citée_par cités_par citées_par révélé_par
            révélée_par révélés_par révélées_par citant citant_le citant_la cité_par_le cité_par_la cités_par_le
            cités_par_la citée_par_le citée_par_la selon_des_informations_de selon_les_informations_de
            selon_les_informations_du selon_une_information_de
        """,
        told="""
            dit_à déclaré_à confié_à affirmé_à indiqué_à expliqué_à raconté_à assuré_à répondu_à confirmé_à précisé_à
            annoncé_à écrit_à dit_au déclaré_au confié_au affirmé_au indiqué_au expliqué_au confirmé_au précisé_au
            dit_aux déclaré_aux confié_aux déclare_à confie_à explique_à indique_à assure_à confirme_à affirme_à
            auprès_de auprès_du joint_par contacté_par jointe_par contactée_par interrogé_par interrogée_par
        """,
        interviews="""
            interview_à interview_accordée_à interview_accordée_au entretien_à entretien_accordé_à
            entretien_accordé_au entretien_avec interview_au interview_avec commentaire_à commentaires_à
            commentaire_exclusif_à déclaration_à déclarations_à interview_exclusive_à interview_exclusive_accordée_à
            interview_donnée_à entretien_au
        """,
        reports="""
            rapporte rapportent rapportait indique indiquent écrit écrivent révèle révèlent cite citant relate
            transmet annonce
        """,
        photos="photo photos crédit_photo crédits crédit image images photographie illustration",
        releases="communiqué_de_presse pour_diffusion_immédiate /PRNewswire/ PRNewswire BUSINESS_WIRE GLOBE_NEWSWIRE",
        reporters="correspondant correspondante journaliste journalistes envoyé_spécial envoyée_spéciale rédaction",
        agency_nouns="agence agence_de_presse agences agence_d'information agence_de_presse_officielle",
        outlet_nouns="""
            Monde Figaro Libération Parisien Point Express Nouvel_Observateur Courrier Gazette Journal Dépêche Voix
            Presse Temps Soir Tribune Echos Croix Humanité Radio Télévision TV Matin Quotidien Revue Nouvelles Progrès
            Dauphiné Télégramme Indépendant
        """,
        articles="le la les l' l’ l",
        addressing="à au aux auprès_de auprès_d' auprès_du",
        own="""
            notre_journal notre_rédaction notre_correspondant notre_correspondante notre_envoyé_spécial
            notre_envoyée_spéciale notre_reporter notre_site notre_antenne notre_micro notre_magazine
            nos_confrères_de_la_rédaction nos_colonnes nos_journalistes nos_reporters nos_envoyés_spéciaux
            nous_a-t-il nous_a-t-elle nous_ont-ils nous_dit nous_confie nous_explique nous_raconte nous_a_confié
            nous_a_déclaré nous_a_dit nous_a_expliqué nous_a_raconté nous_a_affirmé nous_a_assuré nous_a_répondu
            nous_a_confirmé nous_a_indiqué dans_un_entretien dans_une_interview lors_d'un_entretien
            lors_d’un_entretien lors_d'une_interview lors_d’une_interview
        """,
        media="""
            journal quotidien magazine hebdomadaire mensuel site chaîne radio télévision revue podcast émission
            média station journaux hebdo tabloïd bimensuel site_internet site_d'information site_d’information
            chaîne_de_télévision station_de_radio chaîne_télévisée chaîne_d'information
        """,
        aired="""
            sur à_l'antenne_de à_l’antenne_de au_micro_de au_micro_d' au_micro_d’ sur_le_plateau_de sur_les_ondes_de
            dans_l'émission dans_l’émission invité_de invitée_de au_micro_du dans_l'émission_de à_la_radio
            à_la_télévision sur_la_chaîne
        """,
        pieces="""
            article enquête sondage reportage tribune éditorial interview entretien dépêche chronique révélations
            informations colonnes
        """,
        piece_joints="""
            de du d' d’ des dans paru_dans parue_dans publié_par publiée_par publié_dans publiée_dans pour par
            réalisé_par réalisée_par réalisé_pour
        """,
        press="""
            aux_journalistes à_la_presse devant_la_presse devant_les_journalistes devant_des_journalistes
            à_des_journalistes face_à_la_presse aux_médias aux_reporters en_conférence_de_presse
            lors_d'une_conférence_de_presse lors_d’une_conférence_de_presse lors_de_…_conférence_de_presse
            au_cours_d'une_conférence_de_presse au_cours_d’une_conférence_de_presse lors_d'un_point_de_presse
            lors_d’un_point_de_presse lors_d'un_point_presse lors_d’un_point_presse             lors_d'un_point_avec_la_presse lors_d'une_visioconférence_de_presse
            lors_de_sa_conférence_de_presse dans_une_conférence_de_presse pendant_une_conférence_de_presse
            au_cours_d'un_point_de_presse au_cours_d’un_point_de_presse lors_d'un_briefing lors_d’un_briefing
            à_des_reporters en_point_de_presse devant_les_caméras devant_les_médias
        """,
        handed="""
            dans_un_communiqué dans_un_…_communiqué dans_son_communiqué dans_leur_communiqué par_communiqué
            par_voie_de_communiqué selon_un_communiqué selon_le_communiqué publié_un_communiqué via_un_communiqué
            dans_une_déclaration_écrite par_courriel par_mail dans_un_courriel dans_un_mail sur_son_site
            sur_leur_site dans_le_communiqué dans_ce_communiqué cité_dans_un_communiqué citée_dans_un_communiqué
            dans_ce_même_communiqué dans_une_déclaration dans_une_lettre dans_sa_lettre dans_un_courrier
            dans_une_lettre_ouverte dans_une_note selon_son_communiqué publié_sur_son_site a_publié_un_communiqué
            diffusé_un_communiqué dans_un_message_transmis par_un_communiqué d'après_un_communiqué
            d’après_un_communiqué sur_son_site_internet sur_son_site_Internet sur_leur_site_internet
            sur_le_site_officiel dans_une_circulaire dans_la_lettre dans_sa_déclaration dans_cette_lettre
            dans_une_correspondance dans_cette_correspondance dans_sa_correspondance dans_ce_courrier
            dans_son_courrier dans_un_courrier_adressé dans_cette_déclaration dans_une_note_interne
        """,
        posts="""
            sur_{platform} sur_son_compte_{platform} sur_sa_page_{platform} sur_sa_chaîne_{platform}
            sur_le_réseau_social_{platform} sur_le_réseau_{platform} sur_la_plateforme_{platform} via_{platform}
            dans_un_tweet=Twitter dans_un_…_tweet=Twitter dans_une_série_de_tweets=Twitter
            dans_un_message_sur_{platform} dans_un_message_publié_sur_{platform} dans_un_post_{platform}
            dans_une_vidéo_publiée_sur_{platform} sur_les_réseaux_sociaux dans_une_vidéo_diffusée_sur_{platform}
            sur_sa_page_officielle sur_son_compte_officiel sur_son_blog sur_sa_chaîne_Telegram=Telegram
            dans_un_billet_de_blog dans_un_fil_{platform} dans_un_message_posté_sur_{platform}
            dans_une_publication_sur_{platform} dans_une_publication_{platform} dans_un_post_sur_{platform}
            dans_un_message_{platform} dans_une_story_{platform} par_un_tweet=Twitter via_un_tweet=Twitter
            par_tweet=Twitter sur_ses_réseaux_sociaux sur_son_compte_X=X a_écrit_sur_{platform}
            dans_son_tweet=Twitter dans_ce_tweet=Twitter dans_son_message_sur_{platform}
        """,
        posting="tweeté=Twitter twitté=Twitter tweete=Twitter retweeté=Twitter",
        ours="notre nos",
        us="nous",
        staff="""
            photograph* report* correspond* rédact* journal* micro* antenne* caméra* émission* site* magazine*
            équipe* envoyé* question* sollicitation*
        """,
        told_behind="a_pu_consulter a_pu_lire a_eu_accès a_consulté a_lu s'est_procuré s’est_procuré",
        papers="communiqué communiqués courrier",
        same_talk="""
            dans_cet_entretien dans_cette_interview au_cours_de_l'entretien au_cours_de_l’entretien
            lors_de_cet_entretien lors_de_cette_interview dans_la_même_interview dans_le_même_entretien
        """,
        before="après à_la_suite_de à_la_suite_d' à_la_suite_d’ suite_à depuis en_réaction_à malgré",
        firsts="""
            qui_a_révélé_l'affaire qui_a_révélé_l’affaire qui_a_révélé_l'information qui_a_révélé_l’information
        """,
        at_large="""
            presse médias télévision radio journaux médias_d'État médias_d’État télévision_d'État télévision_d’État
            médias_officiels télévision_publique
        """,
        kinds="""
            local locale locaux régional régionale national nationale public publique privé privée officiel
            officielle indépendant indépendante économique sportif sportive conservateur conservatrice satirique
            dominical satiriques d'État d’État états-unien* chinois* locales spécialisé* plusieurs certains
            certaines divers différents nombreux célèbre prestigieux grand grande populaire influent internationale
            internationaux étrangère étrangers occidentaux conservateurs français* matinale dominicale hebdomadaire
            catholique gratuit anglophone francophone arabophone britanniques suisse
        """,
        letters="lettre courrier courriel mail correspondance",
    ),
    concepts="""
government: gouvernement* gouverner gouverne gouverné gouvernent gouvernance
cabinet: cabinet cabinets
president: présid*
vice_president: vice-présiden* vice_présiden*
prime_minister: premier_ministre premiers_ministres première_ministre premier-ministre
minister: ministre ministres ministériel*
ministry: ministère ministères
secretary: secrétaire secrétaires secrétariat*
parliament: parlement parlements parlementaire*
parliament_chamber: chambre_des_députés chambre_basse chambre_haute chambre_des_représentants chambre chambres
legislator: député* parlementaires législateur* élus
senate: sénat sénateur* sénatrice* sénatorial*
congress: congrès
election: élection* électoral* élire élit élisent élira élu élue élus élues réélu* réélection* scrutin*
vote: vote votes voter votent voté votée votés votées votait votaient votera votation* scrutin scrutins
voter: électeur* électrice* électorat*
ballot: bulletin_de_vote bulletins_de_vote urne urnes bureau_de_vote bureaux_de_vote
candidate: candidat*
campaign: campagne campagnes
political_party: parti partis
opposition: opposition oppositions opposant*
coalition: coalition coalitions
majority: majorité* majoritaire*
minority: minorité* minoritaire*
referendum: référendum* plébiscite*
democracy: démocrat*
democrat_party: démocrates
republican_party: républicain républicains
dictatorship: dictat* autoritar* autoritaire* autocra* tyran* totalitar* totalitaire* despot*
regime: régime régimes
republic: république*
king: roi rois royaume*
queen: reine reines
prince: prince princes princesse*
monarchy: monarch* royal royale royaux royales royauté couronne trône émir émirs sultan sultans empereur empereurs
state: état états étatique*
federal: fédéral* fédération* fédératif*
country: pays patrie
nation: nation nations national nationale nationaux nationales nationalité*
nationalist: nationalis*
capital_city: capitale capitales
city: ville villes urbain* métropole* cité cités
village: village villages villageois* rural rurale ruraux rurales
region: région*
province: province provinces provincial* provinciaux
district: district* arrondissement* canton cantons comté comtés
neighbourhood: quartier quartiers
municipality: municipal* municipaux commune communes communal communale mairie mairies hôtel_de_ville
mayor: maire maires
governor: gouverneur*
authority: autorité autorités
official: fonctionnaire* bureaucrat* officiel officiels officielle officielles
power: pouvoir pouvoirs puissance puissances puissant*
leader: leader leaders leadership dirigeant*
boss: chef cheffe chefs cheffes patron patronne patrons
reform: réform*
politics: politique politiques politiquement géopolitique*
politician: politicien* homme_politique hommes_politiques responsable_politique femme_politique
law: loi lois législation* législatif* législative législatives
draft_law: projet_de_loi projets_de_loi proposition_de_loi propositions_de_loi
decree: décret* ordonnance ordonnances
constitution: constitution constitutions constitutionnel* inconstitutionnel* anticonstitutionnel*
resign: démission*
appoint: nommer nomme nommé nommée nommés nommées nomination*
dismiss: limog* renvoyé renvoyée renvoyés licenci* destitu* évincé évincée évincer licenciement*
citizen: citoyen*
people: peuple peuples populaire populaires
population: population populations démograph*
resident: habitant* résident résidents résidente résidentes riverain*
administration: administration administrations administrati*
committee: comité comités
commission: commission commissions commissaire commissaires
council: conseil_municipal conseil conseils conseiller_municipal
assembly: assemblée assemblées
session: session sessions séance séances audience audiences plénière*
mandate: mandat mandats
left_wing: gauche gauchiste* extrême_gauche
right_wing: droite droites
far_right: extrême_droite extrême-droite fascis* néonazi*
conservative: conservateur conservateurs conservatrice conservatrices conservatisme
liberal: libéral libérale libéraux libérales libéralisme
socialist: socialis* social-démocrat* social_démocrat* sociaux-démocrates sociaux_démocrates
communist: communis*
extremism: extrémis* radical radicale radicaux radicales radicalis*
propaganda: propagand*
disinformation: désinformation fausses_nouvelles infox fausses_informations
censorship: censure* censur*
freedom: liberté libertés libre libres librement
rights: droit droits
human_rights: droits_de_l'homme droits_de_l_homme droits_humains droits_de_la_personne
equality: égalité* égal égale égaux égales également égalitaire*
inequality: inégal* disparité*
discrimination: discrimin*
racism: racis* xénophob* antisémit* islamophob*
corruption: corrup* corromp*
scandal: scandal*
crisis: crise crises
protest: protest protestation* protester proteste protestent protestaient protestant_contre manifestation* manifestant* contestation* contestataire*
rally: rassembl* meeting meetings marches défilé défilés défiler
riot: émeut* troubles pillage*
revolution: révolution*
coup: coup_d'état coup_d_état coups_d'état coups_d_état putsch* renverser renversement renversé
rebellion: rébellion* soulèvement* insurrection* révolte* mutinerie*
independence: indépend*
sovereignty: souverain*
separatist: séparatis* sécession* indépendantiste*
autonomy: autonom*
reign: règne règnes régner régna
civil_society: société_civile ong association associations associatif* caritati*
activist: militant_associatif activis* militant* militantisme
organization: organis*
institution: institution*
agency: agence agences bureau bureaux
headquarters: siège sièges quartier_général quartiers_généraux
state_of_emergency: état_d'urgence état_d_urgence loi_martiale couvre-feu couvre_feu
diplomacy: diplomat*
ambassador: ambassadeur* ambassadrice*
embassy: ambassade ambassades consulat* consul consuls consulaire*
foreign: étranger étrangers étrangère étrangères extérieur*
foreign_minister: ministre_des_affaires_étrangères chef_de_la_diplomatie ministère_des_affaires_étrangères affaires_étrangères
international: international internationale internationaux internationales internationalement
global: mondial mondiale mondiaux mondiales mondialement mondialisation planétaire*
world: monde mondes
summit: sommet sommets
meeting: rencontr* réunion réunions réunir réuni réunis réunie réunies réunit réunissent réunissant entrevue*
conference: conférence* forum forums colloque*
negotiation: négoci* pourparlers tractations médiateur* médiation* médiatrice*
dialogue: dialogu* concertation* consultation* consulter consulté consultés
agreement: accord accords pacte pactes
agree: d'accord d_accord consensus consensuel* convenu convenus convenir conviennent
disagree: désaccord*
treaty: traité traités convention conventions protocole*
sanction: sanction sanctions sanctionn*
embargo: embargo* boycott*
alliance: alliance* allié alliés alliée alliées
partner: partenaire* partenariat*
relation: relation relations bilatéral* bilatéraux
cooperation: coopér* collabor*
visit: visit*
delegation: délégation* délégué déléguée délégués déléguées
envoy: émissaire* envoyé_spécial envoyée_spéciale
spokesperson: porte-parole porte_parole porte-paroles porte_paroles
representative: représent*
member: membre membres adhérent* adhésion* adhérer
join: rejoindre rejoint rejoints rejoignent rejoignant intégrer
union: union unions
unity: unité unis unir unifi* réunif* solidar*
conflict: conflit* conflictuel*
dispute: différend* litige* querelle* controvers* dispute disputes polémique*
tension: tension tensions tendu tendus tendue tendues
border: frontière* frontalier* frontalière* transfrontal*
territory: territoire* territorial* territoriaux
neighbour: voisin voisins voisine voisines voisinage
annex: annex*
western_world: occident*
empire: empire empires impérial* impériaux colonial coloniale coloniaux coloniales colonis* colonie colonies
economy: économie économies économique* économiquement économiste*
growth: croissance*
recession: récession* stagn* dépression ralentissement*
inflation: inflation* déflation*
price: prix tarif tarifs tarifaire*
cost: coût* coûter coûte coûtent coûté coûtera coûtait coûteu*
market: marché marchés
stock_exchange: bourse bourses boursier* boursière* place_financière
stock_share: titre_boursier actions_en_bourse
shareholder: actionnaire* actionnariat
investor: investisseur*
invest: investir investi investis investit investissent investissement* investira
bank: bancaire* banquier* banque banques
central_bank: banque_centrale banques_centrales réserve_fédérale
interest_rate: taux_d'intérêt taux_d_intérêt taux_directeur taux_directeurs
rate: taux
credit_loan: prêt prêts emprunt* crédit crédits prêteur*
debt: dette dettes endett* créancier*
deficit: déficit*
budget: budget*
tax: impôt* taxe taxes taxer taxation fiscal fiscale fiscaux fiscales fiscalité contribuable*
tariff: droits_de_douane droit_de_douane tarifs_douaniers surtaxe*
customs: douane* douanier* douanière*
trade: commerce échanges_commerciaux commercial commerciale commerciaux commerciales commercialement
business: affaires homme_d'affaires homme_d_affaires hommes_d'affaires hommes_d_affaires commerçant*
export: export*
import: importation* importateur* importé importée importés importées importatrice*
company: entreprise* société sociétés compagnie compagnies filiale filiales
startup: startup* start-up* start_up* jeune_pousse jeunes_pousses entrepreneur*
manager: directeur* directrice* pdg gérant* gestion gérer direction dirigeant_d'entreprise dirigeant_d_entreprise manager managers président-directeur président_directeur
industry: industri*
factory: usine usines fabrique* manufactur* fabricant*
production: production productions productivité
produce: produire produit_par produisent producteur* productrice* produira
product: produit produits
goods: marchandise* biens fret cargaison* matières_premières
sell: vendre vend vendent vendu vendue vendus vendues vendait vente ventes vendeur* vendeuse*
buy: acheter achète achètent acheté achetée achetés achetées achat achats acheteur* acquisition* acquérir acquis rachat rachats racheter racheté rachète
customer: client clients cliente clientes clientèle
consumer: consomm*
profit: bénéfice bénéfices profit profits profitabl* rentab*
loss: perte pertes
revenue: chiffre_d'affaires chiffre_d_affaires recette recettes
income: revenu revenus
wage: salaire salaires salarial* salariaux rémunération*
earn: gagner_de_l'argent gagner_de_l_argent gains
worker: travailleur* travailleuse* ouvrier* ouvrière*
employee: employé employés employée employées salarié salariés salariée salariées personnel
employer: employeur* patronat
job: emploi emplois embauch* recrut* poste postes
unemployment: chômage chômeur* chômeuse*
work: travail travaux travaille travaillent travailler travaillé travaillait travaillaient
labour: main-d'œuvre main_d'œuvre main-d_œuvre main_d_œuvre main-d'oeuvre main_d'oeuvre main-d_oeuvre main_d_oeuvre
trade_union: syndicat* syndical* syndicaux syndicalis*
strike_labour: grève grèves gréviste*
pension: pension pensions retraité* retraites
retire: retraite
contract: contrat contrats contractuel* sous-traitan* sous_traitan*
fund: fonds
finance: financ*
money: argent monétaire*
cash: espèces liquide liquidités billets_de_banque pièces_de_monnaie
currency: monnaie monnaies devise devises cryptomonnaie* bitcoin* dévalu*
payment: payer paie paye paient payent payé payée payés payées paiement* payait remboursement* rembours* verser versé versée versement*
subsidy: subvention*
aid: aide_humanitaire aides
donate: donateur* dons don donation*
insurance: assurance assurances assureur* assuré_social assurance-maladie assurance_maladie
bankruptcy: faillite* banquerout* insolvab*
merger: fusion_entre fusions fusionn* fusion
competition: concurren* compétiti*
rival: rival rivale rivaux rivales rivalité* concurrent concurrents concurrente
monopoly: monopol* antitrust cartel cartels
regulation: réglement* régulat* réguler déréglement*
privatise: privatis*
nationalise: nationalisation* nationalisé* nationaliser
property: propriété* patrimoine_immobilier actifs immobilier* immobilière*
owner: propriétaire* posséder possède possèdent possédait détenir détient détiennent
housing: logement* appartement* hébergement*
rent: loyer loyers locataire* location locations louer loué louée loués bailleur*
mortgage: hypothé* prêt_immobilier
poverty: pauvreté misère précarité précaire*
rich: riche riches richissime* millionnaire* milliardaire* oligarque* fortuné*
wealth: richesse* fortune fortunes prospér* prospèr*
agriculture: agricultur* agricole* ferme fermes agroalimentaire*
farmer: agriculteur* agricultrice* paysan* éleveur* fermier*
harvest: récolt* moisson* culture_de vendange*
food: aliment* nourriture* repas denrée* vivres
grain: céréale* blé maïs grain grains
oil: pétrole pétrolier* pétrolière* pétroliers brut hydrocarbure*
gas: gaz gazier gazière gazoduc*
coal: charbon charbons charbonnage*
fuel: carburant* essence gazole diesel kérosène combustible*
electricity: électri* coupure_de_courant
energy: énerg*
nuclear: nucléaire* uranium réacteur* plutonium
renewable: renouvelable* solaire solaires éolien* panneaux_solaires photovoltaïque*
power_plant: centrale_électrique centrale_nucléaire centrales centrale_thermique
pipeline: gazoduc gazoducs oléoduc* pipeline*
mining: mine mines minier miniers minière minières mineur_de_fond mineurs_de_fond minerai*
metal: métal métaux acier fer aluminium cuivre lithium nickel sidérurg* métallurg* terres_rares
gold: d'or d_or diamant* lingots doré dorée en_or l'or l_or
construction: construction constructions chantier chantiers bâtiment_et bâtisseur*
infrastructure: infrastruct*
supply: approvisionn* fourniture* fournisseur* ravitaill*
shortage: pénurie* rareté manque manquer manquent
reserve: réserve réserves
resource: ressource*
tourism: touris*
hotel: hôtel*
restaurant: café cafés bars restaurant* restaurateur*
shop: magasin magasins boutique* supermarché* supermarchés détaillant* hypermarché* grande_distribution
advertising: publicit* annonceur*
brand: marque marques
supply_chain: chaîne_d'approvisionnement chaîne_d_approvisionnement chaînes_d'approvisionnement chaînes_d_approvisionnement logistique* chaîne_logistique
sector: secteur* sectoriel*
expense: dépens*
saving: épargn* austérité économies_budgétaires
cheap: abordable* bon_marché moins_cher rabais
expensive: cher chère chers chères onéreu*
accounting: comptab* audit audits auditeur_financier
price_rise: hausse_des_prix flambée augmentation_des_prix
benefits_bonus: allocation* prime primes prestation*
auction: enchère* vente_aux_enchères
economic_zone: libre-échange libre_échange marché_unique union_douanière
war: guerre guerres guerrier*
peace: paix pacifique pacifiquement pacification
ceasefire: cessez-le-feu cessez_le_feu trêve trêves armistice*
army: armée armées
military: militaire militaires militairement militaris*
soldier: soldat soldats soldate*
troops: troupe troupes forces_armées effectifs
navy: marine_nationale naval navale navales flotte flottes marine
air_force: armée_de_l'air armée_de_l_air aviation avion_de_chasse avions_de_chasse forces_aériennes chasseurs
weapon: arme armes armement* arsena* désarm*
gun: fusil fusils pistolet* arme_à_feu armes_à_feu revolver*
ammunition: munition* balle balles obus grenade* cartouche*
missile: missile*
bomb: bombe bombes
bombing: bombard* frappe_aérienne frappes_aériennes raid_aérien raids_aériens
shelling: artillerie pilonn*
explosion: explos* déton* déflagration*
drone: drone drones
tank: char_d'assaut char_d_assaut chars blindé blindés blindée
attack: attaque attaques attaqu* agression* agress* assaut*
offensive: offensive offensives contre-offensive* contre_offensive*
air_strike: frappe frappes frapper frappé frappée frappés
invasion: invasion* envahi* incursion*
occupy: occup*
defence: défen*
security: sécurité sécuritaire* sûreté
guard: garde gardes gardien* garde-frontière* garde_frontière* garde-côte* garde_côte*
enemy: ennemi* adversaire* hostil*
fight: combat* lutte luttes lutter luttent
battle: bataille* affront* escarmouche*
kill: tuer tue tuent tué tués tuée tuées tuant tuerie* tueur* abattu abattus abattue abattre
wounded: bless*
victim: victime*
civilian: civil civils civile civiles
hostage: otage* captif* captive captives captivité
prisoner: prisonni* détenu détenus détenue détenues
refugee: réfugié* déplacé déplacés déplacées
evacuate: évacu*
camp: camp camps campement*
military_base: base_militaire bases_militaires caserne* garnison* base_aérienne base_navale
front_line: ligne_de_front front champ_de_bataille
commander: commandant* commandement* commander
general_officer: général généraux amiral amiraux maréchal*
officer: officier* colonel* capitaine* lieutenant* sergent*
veteran: vétéran* ancien_combattant anciens_combattants
mobilisation: mobilis*
conscription: conscri* service_militaire appelés
militia: milice* milicien* paramilitaire*
rebel: rebelle rebelles guérill* insurgé*
militant: djihad* jihad* islamis* combattants
terrorist: terroris*
terror_attack: attentat* kamikaze* terreur
massacre: massacr* atrocité* carnage* boucherie
genocide: génocid* nettoyage_ethnique holocauste shoah
war_crime: crime_de_guerre crimes_de_guerre crime_contre_l'humanité crime_contre_l_humanité crimes_contre_l'humanité crimes_contre_l_humanité
siege: assiég* encercl*
blockade: blocus blocage* bloquer bloque bloqué bloqués bloquée bloquées barricad* barrage_routier
surrender: capitul* reddition* se_rendre
withdraw: retrait retraits retirer retire retirent retiré retirés retirée repli replier
advance: avance avances avancer avancée avancées avancent progression
capture: captur*
seize: saisi saisie saisir saisit saisis saisies confis*
liberate: libérat*
release: libérer libère libéré libérée libérés libérées relâch*
destroy: détrui* destruct* démoli* anéant* rasé ruines
damage: dégât* dommage* endommag*
threat: menac*
violence: violen*
shoot: fusillade* tirs tir tirer tireur* tiré coup_de_feu coups_de_feu
nuclear_weapon: arme_nucléaire armes_nucléaires bombe_atomique ogive*
chemical_weapon: arme_chimique armes_chimiques poison* empoison*
landmine: mines_antipersonnel déminage démineur*
intelligence_service: renseignement* services_secrets service_de_renseignement
spy: espion*
military_operation: opération_militaire opération opérations
mission: mission missions
peacekeeper: casque_bleu casques_bleus maintien_de_la_paix force_d'interposition force_d_interposition
humanitarian: humanitaire*
convoy: convoi convois
escalation: escalade
deescalation: désescalade* détente apaisement apaiser
deploy: déploi* déploy*
patrol: patrouill*
military_exercise: manœuvres manoeuvres exercices_militaires
target: cibl*
provocation: provoc*
retaliation: représaille* riposte* ripost* vengeance*
uniform: uniforme uniformes
fortification: tranchée* fortif* bunker*
flag: drapeau*
court: tribun* cour_suprême cour_d'appel cour_d_appel cour cours_d'appel cours_d_appel
supreme_court: cour_suprême conseil_constitutionnel cour_constitutionnelle
judge: juge juges juger jugé jugée jugés magistrat* judiciaire*
trial: procès
lawyer: avocat avocats avocate*
prosecutor: procureur* parquet poursuites poursuivi_pour
accuse: accus*
indict: inculp* mis_en_examen mise_en_examen chefs_d'accusation chefs_d_accusation
suspect: suspect suspects suspecte suspectes suspecté* soupçon*
arrest: arrest* arrêté_par interpel* arrêtés arrêtées
detain: garde_à_vue détention* rétention
prison: prison prisons emprison* incarcér* pénitentiaire* carcéral*
sentence: condamné_à condamnation* peine_de_prison peine peines
convict: condamné condamnée condamnés condamnées
acquit: acquitt* innocenté* relaxé relaxe relaxés
appeal: appel recours cassation interjeter
verdict: verdict* jugement* juré jurés jury
guilty: coupable* culpabil*
innocent: innocen*
crime: crime crimes crimin* délit* délinquan* infraction*
murder: meurtr* assassin* homicid*
theft: vol_à vols vol voleur* volé volée volés volées cambriol* braqu*
fraud: fraud* escroqu* arnaqu* détournement_de_fonds blanchiment
bribe: pot-de-vin pot_de_vin pots-de-vin pots_de_vin dessous-de-table dessous_de_table
drugs: drogue* stupéfiant* cocaïne héroïne cannabis narcotrafi* opioïde*
trafficking: trafic trafiquant* trafics
smuggle: contreband* passeur* passeurs
gang: gang gangs mafia* mafieu* crime_organisé grand_banditisme bande_organisée
police: gendarm* police polices policier* policière*
investigation: enquêt* investigation*
evidence: preuve preuves
prove: prouv*
witness: témoi*
rape: viol viols violeur* violée violées agression_sexuelle agressions_sexuelles violences_sexuelles
harassment: harcel* harcèl*
sexual: sexuel* sexe sexes
abduct: enlevé enlevée enlevés enlevées enlèvement* kidnapp* rapt rapts
torture: tortur*
abuse: abus abuser maltrait* sévices mauvais_traitements
execution: exécution exécutions exécuté exécutés exécutée pendaison
death_penalty: peine_de_mort peine_capitale condamné_à_mort condamnés_à_mort
fine: amende amendes pénalité*
punish: puni punie punis punies punir punition* punissable*
lawsuit: plainte plaintes plaignant* action_en_justice poursuivre_en_justice contentieux
compensation: indemnis* indemnit* compens* dédommag* réparations
ban: interdiction* prohib*
forbid: interdi* interdire
restriction: restric* restreind* restreint*
illegal: illégal* illégaux illicite*
legal: légal* légaux juridiqu* légitim*
justice: justice injustice*
extradition: extrad*
pardon: grâce_présidentielle gracié* gracier
amnesty: amnisti*
bail: caution libération_sous_caution
raid: perquisition* descente_de_police raid raids
violation: violation* violer viole enfrein* atteinte atteintes
confess: aveu aveux avouer avoue avoué confess*
escape: évadé* évasion* échapp* fugitif*
responsible: responsab*
blame: reproch* blâm*
complaint: se_plaindre plaignent plaint réclamation* doléance*
identify: identif*
surveillance: surveill* mis_sur_écoute écoutes_téléphoniques
deport: déport*
expel: expuls*
knife: couteau* poignard*
death_toll: bilan bilans
health: santé sanitaire*
medical: médical* médicaux
hospital: hôpita* hospitalier* hospitalis* hospitalière*
clinic: clinique*
doctor: médecin médecins docteur* chirurgien*
nurse: infirmi* soignant* aide-soignant* aide_soignant*
patient: patient patients patiente patientes
disease: maladie* malade malades
virus: virus viral virale virales viraux
coronavirus: covid covid-19 covid_19 coronavirus*
pandemic: pandémi* confinement* confin*
epidemic: épidémi*
infection: infect* contagi* contamin*
bacteria: bactéri* microb* antibiot*
vaccine: vaccin*
treatment: traitement* soigner soigné soignés soignée thérap* guéri*
medicine: médicament* médecine pharmac*
cancer: cancer* tumeur* leucémie*
surgery: chirurgie* chirurgical* greffe* transplantation*
symptom: symptôme* fièvre* toux
hiv: vih sida séropositif*
birth: naissance* naître naît né née nés nées natalité accouch* nouveau-né* nouveau_né*
pregnancy: grossesse* enceinte enceintes maternité*
abortion: avort* ivg
suicide: suicid*
hunger: faim affamé* famine* malnutri* sous-alimentation sous_alimentation
tobacco: tabac tabagisme fumer fumeur* cigarette* nicotine
alcohol: alcool* bière bières vin vins ivre ivresse vodka vignoble* viticult*
quarantine: quarantaine
mask: masque masques masqué*
test: test tests tester testé testés testées dépist*
care: soins soin
ambulance: ambulanc* samu secouristes
emergency: urgence urgences
mental: mental mentale mentaux mentales psych*
disabled: handicap* invalid*
pain: douleur* douloureu*
suffer: souffr*
obesity: obès* obés* diabèt* diabét* surpoids
blood: sang sanglant* sanguin*
heart: cœur cœurs coeur coeurs cardia* cardio*
brain: cerveau* cérébr*
disaster: catastroph* désastr* calamité* sinistr*
accident: accident accidents accidentel* accidenté*
crash: crash crashs écras* collision* déraill* percut*
earthquake: séisme* tremblement_de_terre tremblements_de_terre sismique*
flood: inond* crue crues submerg*
storm: tempête* orage* orageu* tornade* intempéries
hurricane: ouragan* cyclon* typhon*
fire: incendi* feu feux pompier*
burn: brûl* flamme*
drought: sécheresse*
tsunami: tsunami* raz-de-marée raz_de_marée
volcano: volcan* éruption*
landslide: glissement_de_terrain glissements_de_terrain avalanch* coulée_de_boue éboul*
collapse: effondr* écroul*
rescue: secour* sauvet* secouri*
save: sauver sauve sauvé sauvés sauvée sauvées sauveur*
survivor: surviv* rescapé*
missing: disparaî* disparait* disparais* disparu* disparition*
rubble: décombres débris gravats épave*
alert: alert*
rain: pluie pluies pluvieu* précipitations
snow: neige* glace glaces glacial* gel gelé verglas
wind: vent vents
heat: chaleur* canicul* chauffage chauffer
temperature: températur* degrés
weather: météo météorolog*
climate: climat climats climatique* climatolog*
warming: réchauffement
emission: émission_de émissions effet_de_serre gaz_à_effet_de_serre
carbon: carbone* co2 décarbon*
pollution: pollu* toxi*
environment: environnement* écolog* écosystèm*
sustainable: durable durables durabilité durablement
nature: nature biodiversité naturel* naturalist*
forest: forêt* forest* jungle* déforest*
tree: arbre arbres bois
river: fleuve fleuves rivière* cours_d'eau cours_d_eau
sea: mer mers maritime*
ocean: océan*
lake: lac lacs
water: eau eaux hydri* hydraul*
coast: côte côtes côtier* côtière* littoral* rivage*
beach: plage plages
island: île îles insulaire* archipel*
mountain: montagne* montagneu* colline* alpinis*
land: terre terres terrain terrains
planet: planète* terrestre*
soil: sol sols
desert: désert déserts désertique*
sky: ciel cieux
sun: soleil ensoleill*
moon: lune lunaire*
star: étoile* star stars vedette*
air: air aérien* espace_aérien
animal: animal animaux animale animales bétail zoo zoos bête bêtes
species: espèce_menacée espèce extinction* espèces_menacées
fish: poisson* pêche pêcheur* pêcher halieut*
bird: oiseau* volaille* poulet* aviaire*
dog: chien chiens chienne*
cat: chat chats
horse: cheval chevaux équest*
cow: vache vaches bovin* bœuf boeuf
pig: porc porcs cochon* porcin*
plant: plante plantes planter planté fleur fleurs graine* semence* végétation végétal* végétaux
waste: déchet* ordure* poubelle* eaux_usées
recycle: recycl*
plastic: plastique*
dam: barrage barrages hydroélectri*
chemical: chimi* pesticide*
park: parc parcs jardin jardins
science: science sciences scientifique scientifiques
scientist: savant savants
research: recherche recherches chercheur* chercheuse*
study: étude études étudier étudie étudié
analysis: analys*
expert: expert experts experte expertes expertise* spécialist*
laboratory: laboratoire* labo labos
experiment: expérimental* expérimentation*
discovery: découv*
technology: technolog* high-tech high_tech
technical: technique* techniquement technicien*
innovation: innov*
invention: invent* brevet*
digital: numérique* numéris* digital*
computer: ordinateur* informatique* informaticien*
software: logiciel* appli applis application_mobile algorithm*
internet: internet en_ligne web site_web sites_web site_internet
social_network: réseaux_sociaux réseau_social facebook twitter instagram tiktok tweet* youtube telegram whatsapp
cyberattack: cyber*
hacker: pirate_informatique pirates_informatiques hacker* piratage* piraté*
artificial_intelligence: intelligence_artificielle ia chatbot* agent_conversationnel
robot: robot* automat*
data: données
telephone: téléphon* smartphone* portable portables iphone*
chip: semi-conducteur* semi_conducteur* semiconducteur* puces puce
satellite: satellit*
space: espace spatial spatiale spatiaux spatiales nasa
rocket: fusée* roquette*
astronaut: astronaute* cosmonaute* spationaute*
machine: moteur moteurs machine machines machinerie
equipment: équip* appareil* matériel* dispositif*
material: matériau*
mathematics_physics: physicien* mathémati*
gene: gène gènes génét* génom* adn
camera: caméra*
screen: écran écrans
transport: transport*
train: train trains tgv
railway: chemin_de_fer chemins_de_fer ferroviaire* rail rails sncf
station: gare gares station stations
airport: aéroport* piste pistes aéroportuaire*
airline: compagnie_aérienne compagnies_aériennes
aircraft: avion avions aéronef*
flight: vol vols voler
pilot: pilote pilotes pilotage
helicopter: hélicopt*
ship: navire* bateau* paquebot*
boat: embarcation* canot* ferry ferries yacht* voilier*
submarine: sous-marin* sous_marin* sous_marin
port: port ports portuaire*
car: voiture* automobil*
vehicle: véhicule* camionnette* fourgon*
bus: bus autobus autocar*
truck: camion camions poids_lourd poids_lourds routiers
bicycle: vélo vélos bicyclette* cyclis* moto motos motard* motocycl* trottinette* scooter*
road: route routes autoroute* routier* routière*
street: rue rues avenue avenues boulevard*
bridge: pont ponts
tunnel: tunnel*
driver: conducteur* conductrice* chauffeur* automobiliste* conduire
passenger: passager* passagère*
traffic: circulation embouteillage* trafic_routier circuler
metro: métro métros tramway* rer
canal: canal canaux détroit*
crew: équipage* marin marins matelot*
route: itinéraire* trajet* parcours
ticket: billet billets ticket tickets
sport: sport sports sportif sportifs sportive sportives
football: football* foot
team: équipe équipes coéquipi*
player: joueur* joueuse* attaquant* gardien_de_but milieu_de_terrain buteur*
coach_trainer: entraîneur* entraineur* sélectionneur*
training: entraînement* entrainement* formation formations formé formés former entraîneurs
match: match matchs matches rencontres_sportives
goal_sport: but buts marquer marqué score scores
win: gagn* remport* vainqueur* vainc* emporté
victory: victoire* victorieu* triomph*
lose: perdre perd perdu perdue perdus perdues perdent perdant*
defeat: défait* défaite* battu battus battue battre vaincu*
draw_tie: match_nul nul nuls
league: ligue ligues
championship: championnat*
champion: champion champions championne*
cup: coupe coupes trophée*
tournament: tournoi* qualification* éliminatoires
final: demi-finale* demi_finale* quart_de_finale quarts_de_finale finale finales finalist*
medal: médaill*
olympic: olympi* jo paralymp*
athlete: athlèt* athlét* nageur* coureur*
race: course courses marathon*
stadium: stade stades arène*
fan_supporter: supporter supporters fan fans supporteur*
club: club clubs
referee: arbitre arbitres arbitrage*
doping: dopage dopé dopés dopant*
tennis: tennis*
basketball: basket basket-ball basket_ball nba
rugby_hockey: hockey rugby cricket baseball
boxing_wrestling: boxe boxeur* judo lutteur* arts_martiaux
chess: échecs
swim: nager natation nage piscine*
sport_title: titre titres
ranking: classement*
season: saison saisons saisonni*
religion: religi*
church: église* cathédral* ecclésia*
pope: pape papes papal papale pontif* vatican
bishop: évêque* archevêque* cardinal cardinaux patriarch*
priest: prêtre* clergé* curé curés pasteur pasteurs imam* rabbin* moine moines
muslim: musulman*
islam: islam islamique*
christian: chrétien* christian*
catholic: catholi*
orthodox: orthodox*
protestant: protestantisme protestant protestants protestante protestantes évangéli* luthérien*
jew: juif juifs juive juives judaïsme synagog*
buddhist_hindu: bouddhis* hindou* dalaï-lama dalaï_lama
mosque: mosqu*
temple: temple temples monast* sanctuaire*
god: dieu dieux divin*
prayer: prière* prier prie prient prié
faith: foi croyance* croyant*
holy: saint saints sainte saintes sacré sacrée sacrés sacrées pèlerin*
christmas: noël
easter: pâques
ramadan: ramadan aïd
culture: cultur*
art: art arts artistique*
artist: artist* sculpteur*
museum: musée* galerie galeries
film: film films filmé filmer cinéma* cinéast* hollywood réalisateur* réalisatrice*
actor: acteur* actrice* comédien*
music: musi* jazz opéra opéras orchestre orchestres orchestral
song: chanson* chant chants chanter chanté chanteu*
concert: concert concerts
festival: festival* carnaval*
theatre: théâtr* drame drames comédie*
book: livre livres roman romans biblioth* librairie* ouvrage*
writer: écrivain* romanci* poèt* poés* poèm* littér*
author: auteur auteurs auteure* autrice*
prize: prix_nobel lauréat* récompens* palmarès nobel décern*
exhibition: expo expos exposition* exposé
painting: peintr* peint tableau* portrait*
photo: photo*
video: vidéo*
dance: danse danses danser danseu* ballet*
fashion: mode_vestimentaire haute_couture couturier* couture défilé_de_mode
heritage: patrimoine* héritage* archéolog*
history: histoire histoires historique* historien*
tradition: tradition* coutume*
language: langue langues langage* linguist* bilingue*
translate: traduct* traduire traduit*
celebrate: célébr* fêter fête fêtes festivités
holiday: vacanc* férié fériés congé congés
anniversary: anniversaire* jubilé
ceremony: cérémon* inaugur* investiture*
funeral: funéraille* obsèques enterr* deuil* tombe tombes cimeti* cercueil*
commemoration: commémor* hommage* monument* mémorial* statue statues
media: médias média médiatique*
press: presse
newspaper: journal journaux magazine* quotidien_national hebdomadaire*
journalist: journalis* reporter reporters rédacteur* rédactrice*
television: télé télés télévis* téléviseur*
radio: radio radios radiodiffusion radiophonique
broadcast: diffus* retransm*
interview: interview* entretien_avec entretien entretiens
article: article articles éditorial* chronique*
publish: parue parution* publié* publier publie publient publiera publiait publiant publication* paru
news: actualité* info infos
report: rapport rapports compte_rendu compte-rendu
document: document documents dossier* archive* fichier*
information: information informations informer informé informés
letter_mail: lettre lettres courrier* courriel* e-mail* e_mail* email* mail mails postal postale
message: messag*
programme: émission émissions programme programmes
series: série séries épisode* feuilleton*
celebrity: célébrités célébrité people
video_game: jeu_vidéo jeux_vidéo jouet*
education: éducat* enseignement*
school: école écoles scolaire* collège* lycée* maternelle scolaris*
university: universit* campus fac facs faculté* académi*
student: étudiant* diplômé*
pupil: élève élèves écolier* lycéen* collégien*
teacher: professeur* prof profs instituteur* institutrice* enseignant* enseigner enseigné enseignée enseignent
learn: apprend* apprenti* appris
exam: examen* baccalauréat bac concours
degree_diploma: diplôme* doctorat* bourse_d'études bourse_d_études
society: société_française la_société sociétal*
social: social sociale sociaux sociales socialement
community: communaut*
family: proches famille* familial* familiaux
child: enfan* bébé* gosse* mineurs
woman: femme femmes féminin* féminis*
man: homme hommes masculin*
girl: fille filles fillette*
boy: garçon garçons garçonnet*
mother: mère mères maman mamans maternel*
father: père pères papa papas paternel*
parent: parent parents parental*
son: fils
daughter: sa_fille ma_fille leur_fille ses_filles
brother: frère frères
sister: sœur sœurs soeur soeurs
grandparent: grand-père grand_père grand-mère grand_mère grands-parents grands_parents petit-fils petit_fils petite-fille petite_fille petits-enfants petits_enfants grands-mères grands_mères grands-pères grands_pères
husband: mari maris époux conjoint*
wife: épouse épouses
marry: mariage* marier marié mariée mariés mariées noces
divorce: divorc*
orphan_widow: orphelin* veuf veuve veuves veufs
love: amour* aimer aime aiment aimé aimée aimait aimerait amoureu*
friend: ami amis amie amies amical* amitié*
young: jeune jeunes jeunesse* adolescen* ado ados
elderly: personnes_âgées personne_âgée aîné aînés âgées vieillesse vieillissement vieillard*
adult: adulte*
age: âge âges âgé âgée
generation: génération*
live: vivre vit vivent vivait vivaient vécu vivant vivants habiter habite habitent
life: vie vies
alive: en_vie vivants
human: humain* humanité
person: personne_physique personnes gens individu individus individuel*
migrant: migrant* migrat* immigr* émigr*
asylum: asile demandeurs_d'asile demandeurs_d_asile
visa: visa visas
passport: passeport*
ethnic: ethni* tribu tribus tribal* autochtone* indigène*
racial: racial* raciaux
slavery: esclav*
gay: gay gays lesbien* homosexu* homophob* lgbt* transgenre*
gender: genre genres parité
house: maison maisons foyer foyers ménage ménages domicile*
home: chez_soi chez_lui chez_eux sans-abri sans_abri
building: bâtiment* immeuble* édifice* gratte-ciel gratte_ciel
room: pièce pièces salle salles
door: porte portes portail
window: fenêtre* vitre vitres
wall: mur murs muraille* clôture*
tower: tour_eiffel tours tour_de_contrôle tour_de_télévision
palace: palais villa villas château châteaux
office: bureaux bureau
square: place_publique place_centrale
furniture: meuble* cuisine* chaise* table tables lit lits
clothes: vêtement* robe robes costume* textile* habits
shoe_bag: chaussure* sac sacs valise* bottes
crowd: foule foules
guest: invité invités invitée invitées hôte hôtes
daily: quotidien quotidienne quotidiens quotidiennes quotidiennement
hero: héros héroïne* héroïque*
volunteer: bénévol* volontaire* volontariat
addiction: toxicoman* addict* dépendance
body: corps cadavre* dépouille*
head_skull: tête têtes crâne*
hand: main mains doigt*
eye: œil oeil yeux
face: visage* face
leg: pied pieds jambe* genou*
shoulder: bras épaule*
mouth: bouche* dent dents lèvre* dentaire*
hair: cheveu* barbe
skin: peau peaux
bone: os colonne_vertébrale osseu*
breathing: poumon* respir* oxygène
organ: estomac* rein reins foie organes
increase: augment* accroître accroiss* accru accrus accrue hausse hausses
rise: monter monte montent monté montée montait grimp* bond bondi bondir
decrease: baiss* diminu* déclin* chut* recul reculs reculer reculé recule
reduce: rédui* réduct*
cut: coupe_budgétaire coupes_budgétaires coupures couper coupé coupée coupés
grow: grandir grandi grandit croître croissant*
expand: élargi* prolong* extension* étendre étend étendu étendue étendus étendues étendent étendait
double: doubl* deux_fois
triple: tripl*
half: moitié moitiés demi demie
third: tiers
quarter: trimestr* quart quarts
most: plupart
many: nombreu* beaucoup dizaines centaines milliers plusieurs maints multiples
few: peu_de rares poignée
more: plus_de davantage plus_que
less: moins_de moins
whole: entier entière entiers entièrement ensemble_du totalité l'ensemble l_ensemble
total: total totale totaux totales totalement
number: nombre nombres numéro numéros compter compte comptent comptait compté chiffre chiffres
sum: somme sommes montant montants quantité* volume volumes
level: niveau*
average: moyenne moyennes moyen moyens en_moyenne
percent: pourcent* pour_cent proportion*
part: partie parties part parts partiel*
divide: partag* divis* scission* répart*
record: record records sans_précédent inédit*
maximum: plus_haut plus_élevé maximum maximal* maximis*
minimum: plus_bas minimum minima minimal* minimis*
limit: limit* plafon*
exceed: dépass* excéd* excès excessi*
enough: suffi* insuffi* assez
first: premier_rang premier première premiers premières
last: dernier derniers dernière dernières finalement ultime*
next: prochain* suivant suivants suivante suivantes
additional: supplémentaire* additionnel*
size: taille tailles dimension*
weight: poids kilo kilos kilogramm* tonne*
distance: distance* kilomèt* km mètre*
speed: vitesse*
scale: échelle* ampleur magnitude*
balance: équilibr* déséquilibr* solde
difference: écart écarts différen*
variety: gamme variété* divers diverse* diversité varié* varier
index: indice indices indicateur*
statistics: statisti*
estimate: estim* prévision* prévoir prévoit prévoient prévu prévue prévus prévues prédit prédire prédiction* prédisent
day: jour jours journée*
week: semaine semaines hebdomadaire hebdomadaires
weekend: week-end* week_end* weekend*
month: mois mensuel*
year: an ans année années
annual: annuel*
decade: décenni*
century: siècle*
millennium: millénaire*
hour: heure heures horaire*
minute: minute minutes
second_of_time: seconde secondes
today: aujourd'hui aujourd_hui
yesterday: hier avant-hier avant_hier
tomorrow: demain après-demain après_demain lendemain*
morning: matin*
afternoon: après-midi après_midi midi
evening: soir soirs soirée*
night: nuit nuits nocturne* minuit
spring: printemps printan*
summer: étés estival* estivaux l'été l_été cet_été d'été d_été
autumn: automn*
winter: hiver*
recent: récent* récemment dernièrement
now: maintenant actuel* désormais actuellement
soon: bientôt imminen* prochainement
early: tôt précoce* anticip*
late: tard tardi*
delay: retard* reporter reporté reportée reportés repouss* ajourn* différé
deadline: date_limite échéance* expir* délai délais
future: avenir futur*
past: passé passée ancien anciens ancienne anciennes ex précédent précédents précédente auparavant
ancient: antiqu* préhist* fossile*
moment: moment moments instant instants instantané*
time: temps
period: période* époque* ère
date: date dates calendrier* agenda*
long_term: long_terme à_long_terme
always: toujours permanent* constamment constant constants constante constantes
never: jamais
often: souvent fréquent* fréquemment régulièr* régulier réguliers
again: encore_une_fois
repeat: répét* répèt* réitér*
sudden: soudain* brusque* inattendu* subit subite brutalement
simultaneous: simultan* parallèlement entretemps entre-temps entre_temps
begin: commenc* début débuts débuter débute débuté démarr* entam*
end: fin fins finir fini finit finie achev* aboutir terminer terminé* termine terminent terminera terminait
continue: continu* persist* poursui* reprise reprendre repris reprend
stop: arrêt arrêts arrêter arrête arrêtent stopp* cesser cesse cessé cessent interromp* interrup*
interrupt_suspend: perturb* suspendre suspend suspendent suspendu* suspension*
cancel: annul* révoqu* abrog* aboli* abolition*
remain: rester reste restent resté restée restés restait resteront restera demeur*
arrive: arriv*
leave: partir partent quitt* départ départs parti
send: envoy* envoi envois envoie envoient expédi*
return: retour retours retourn* revenir revient reviennent rentrer rentre rentré rentrée rentrés
go: allé allée allés allait ira iront
come: venir vient viennent venu venus venue venait viendra
move: mouvement* déplac* bouger bouge déménag*
travel: voyag* périple* tournée* séjour*
enter: entrer entrent entré entrée entrés entrées
exit: sortir sort sortent sorti sortie sortis sorties
flee: fuir fuit fuient fui fuyant fuyaient fuite fuites exode* exil exilé exilés exilée
cross: traverser traverse traversé traversée traversent traversant traversées franchi franchir franchit
bring: apport* amener amène amené amenés
carry: porter portait portant transporter
follow: suivre suit suivi suivie suivis suivent poursuite
fall: tomber tombe tombé tombée tombés tombent tombait
run: courir court courent couru
walk: marcher piéton* promen*
jump: saut sauts sauter sauté bondit
pass: passer passe passent passage passages transit
approach: approch*
throw: jeter jette jeté jetés jetée
push: pousser pousse poussé poussée poussées poussent poussant
pull: tirer_vers traîn*
leak: fuite_de déverse*
north: nord
south: sud méridional*
east: oriental* orientaux à_l'est à_l_est
west: ouest occidental occidentale occidentaux occidentales
near: près_de proche proximité à_côté
far: loin lointain* éloign*
think: penser pense pensent pensé pensait pensée pensées réfléchi* réflexion*
know: savoir sait savent savait savaient connaître connaît connaissent connu connue connus connaissance*
believe: croire croit croient croyait croyaient
hope: espér* espoir* espèr* optimis*
fear: peur peurs craint* craindre craignent panique* redout* crainte*
want: vouloir veut veulent voulu voulait voulaient voudrait voudraient veux volonté*
wish: souhait* désir*
need: besoin* nécess*
understand: comprend* comprendre malentendu* compréhens*
remember: souvenir* rappel* mémoire* souvien*
forget: oubli*
decide: décide* décid*
decision: décision*
choose: choisi* choix sélection* option options
plan: plan plans planif* projet projets prévoir
intend: intention* entend entendent délibéré*
expect: attendre attend attendu attendue attendus attendues attendent attente attentes
consider: considér* envisag*
doubt: doute doutes douter scepti*
uncertain: incert* inconnu*
surprise: surpr* étonn* choc chocs choqu* stupéf* stupeur
anger: colère* furieu* indign* fureur* en_colère
happy: heureu* joie joies satisf* bonheur content contents ravi
sad: trist* chagrin* tragi* tragéd*
worry: inqui* préoccup* souci* anxi*
regret: regrett* regrets regret
apologise: excus* pardon s'excuser s_excuser
trust: confian* crédib* fiable* méfian* défian*
opinion: opinion* avis point_de_vue points_de_vue
opinion_poll: sondage* sondés enquête_d'opinion enquête_d_opinion
criticise: critiqu* dénonc* fustig*
praise: salu* applaud* éloge* louer_l'action louer_l_action
welcome: accueil* bienvenu*
condemn: condamne condamnent condamner condamnant
reject: rejet* veto repousse
refuse: refus*
accept: accept*
promise: promes* promet* promi* engagement*
warn: avert* mise_en_garde met_en_garde prévenu prévenir
demand: exig* revendi* réclam* insist*
ask: demand*
request: requête* sollicit* pétition*
urge_call: appeler appelle appellent appelé appelée appelant exhort*
admit: admet* admis admettre reconn*
deny: nier nie nient nié niant dément* démenti* réfut*
question: question questions interrog*
answer: répon* réagi* répli* réaction*
explain: expliq* explic* clarif*
propose: propos* suggér* suggest*
recommend: recommand* préconis*
advise: conseiller conseillers conseille conseillé conseillère
invite: invite* inviter invitation* convier convié conviés conviée
thank: merci remerci* gratitude reconnaissance
congratulate: félicit*
honour: honneur* prestig* honorer honoré honorée honorés honore honorable*
respect: respect* dignité
insult: insult* injurieu* diffam* haine* haineu*
convince: convainc* convaincu* persuad*
discuss: discut* débat* discussion*
speech: discours parler parle parlent parlé parlant allocution*
word: mot mots parole paroles vocabulaire
voice: voix vocal vocale
lie: menteu* mentir menti mensong*
truth: vérité*
secret: secret* confidentiel*
silence: silen*
laugh: blague* rire rires rit humour* sourire* plaisant* drôle*
cry: pleur* larmes cri cris crier crie hurl*
dream: rêve rêves rêver rêvé rêvent
feel: sentir ressent* sentiment* émoti* émotion*
attention_focus: attention attentif* concentr*
interest: intérêt* intéress*
encourage: encourag* inspir* motiv* incit*
die: mourir meurt meurent mort morts morte mortes mourant mortel* mortalité décès décéd* létal*
help: aider aide aident aidé aidée aidés aidait aidant assist* entraide*
support: souten* soutien* soutenir appui appuy* appuie soutiens
oppose: oppos* résist*
protect: protég* protèg* protect* abri abris abriter préserv*
prevent: empêch* prévention préventi*
avoid: évit*
allow: permet* permis permission* autoris* licence*
approve: approuv* approbation* ratif* adopt* aval
compel: contraint* contraindre forcer forcé forcée forcés forcées forçant obligé obligée obligés obligées obliger oblige obligent obligation*
try: tentative* effort efforts s'efforcer s_efforcer tenter tenté tente tentent tentait tentant essai essais essay* essaie essaient
show: démontr* illustr* montrer montre montré montrée montrés montrent montrant montrait montrera
performance: spectacl* divertiss* cirque*
change: chang*
transform: transform* transition* convert* conversion* mutation*
create: fondateur* fondatrice* fondé fondée fondation* établi* créer crée créé créée créés créées créent créant créera création* créateur* créatrice*
build: constru* bâti* reconstru* ériger érigé
open: ouvrir ouvr* ouvert* rouvr* réouvert*
close: fermer fermé fermée fermés fermées fermeture* ferment
use: utilis* usage* usager*
make: faire fait font faite faits faites faisait fera feront faisant
act: agir agit agissent agi action actions acte actes
give: donner donne donné donnée donnés donnent donnait donnera donnant donnerait
take: prendre prend prennent pris prise prises prenant prenait prendra
get_receive: reçoi* recev* reçu reçus reçue reçues obten* obtien* obtient
keep: garder gardé gardée conserv* maintenir maintien* maintenu*
find: trouv* retrouv*
search: cherch* fouill* traqu*
see: voir voit voient voyait vu vue vus vues verra vision*
look: regard* spectat* téléspectat*
hear: entendre entendu entendus écout*
read: lire lu lus lecture lectures lecteur* lectrice*
write: écri* rédig* rédaction*
play: jouer joue jouent joué jouée jouait jeu jeux
eat: manger mange mangent mangé dîner dîners déjeun* petit-déjeuner petit_déjeuner
drink: boire boit boivent bu boisson* potable*
sleep: dorm* dort sommeil endormi*
wait: file_d'attente file_d_attente files_d'attente files_d_attente
hold: tenir tient tiennent tenu tenue tenus tenait
lead: dirig* mener mène mènent mené menée menés
control: contrôl* maîtris*
check_verify: vérifi* inspect*
monitor: observat* observ*
solve: résou* régler réglé règlement* résolu résolue résolus résolution*
fail: échou* échec faillir
succeed: réussi* succès parven* parvien* accompl*
cause: cause causes causer causé causée causés provoqu* déclench* entraîné entraînant entraîner entraîne entraînent entraînée
affect: touché touchée touchés touchées affecter affecté affectée affectés affectées affecte affectent affectait
impact: impact* effet effets conséquence* répercussion* retombées
influence: influen*
include: inclu* comprenant composé composée composés compose composent comporte comportent comportant comportait y_compris
appear: apparaî* apparu* apparition* émerg* surgi*
happen: se_produire survenu* survien* surven* déroul* a_lieu avoir_lieu eu_lieu aura_lieu ont_lieu
become: deven* devien*
develop: développ*
improve: amélior* mieux meilleur* modernis*
worsen: aggrav* détérior* pire pires dégrad* empirer
strengthen: renforc* consolid* relanc* stimul*
weaken: affaibl* fragilis*
restore: rétabli* rénov* réhabilit* reprise_économique relance récupér* restaurer restauré restaurée restaurés restaurées restauration* restaure
replace: remplac* substitu* successeur* succession*
reveal: révél* révèl* divulg* dévoil*
hide: cach* dissimul* occult*
sign: signer signe signé signée signés signent signature* signataire*
symbol: symbol* signe signes emblèm* signal signaux
implement: appliqu* mise_en_œuvre mettre_en_œuvre mise_en_oeuvre mis_en_œuvre exécution_du réaliser réalisé réalisée réalisés réalisées réalise réalisation*
launch: initiati* lancer lance lancé lancée lancés lancées lancent lançant lançait lancement*
prepare: prépar*
participate: particip* impliqu*
separate: sépar* isol*
connect: lien liens lier lié liée liés liées connexion* relier relie relié reliée relient reliant connecter connecté connectée connectés
compare: comparer comparé comparée compare comparaison* comparable*
measure: mesure mesures
measurement: mesurer mesuré mesurée
depend: dépend*
exchange: échang*
offer: offr* offert* appel_d'offres appel_d_offres
provide: fourni*
deliver: livrer livré livrée livrés livrées livraison* livreur*
break: romp* rupture* briser brisé brisée brise casser cassé cassée casse
hit: heurt* frapper touché_par
repair: répar*
clean: nettoy* propre propreté laver lavage hygi*
eliminate: élimin* éradi* suppr* supprim* effac*
add: ajout* addition*
application: demandeur* postul* dépôt_de_candidature
ensure: garanti* assurer assuré garant veiller
serve: servir sert servent servi
service: service services
reach: atteindre atteint* atteign*
collect: recueil* collecter collecte collecté collectés collectée collectes
fill: rempl* chargement*
cover: couvr* couvert* couverture*
put: mettre met mettent mis install* placer placé placée placés
basis: fondé_sur basé basée basés
attract: attir* attracti* attrait
harm: nuire nuisible* préjudic*
risk: risqu*
spread: propag* répand*
turn: virage tourner tourne tourné tournent tournant
hinder: obstacl* entrav* gêner frein*
accompany: accompagn* escort*
abandon: abandon* renonc*
recognise: reconnu_comme reconnaître reconnaît reconnaissent
assess: évalu*
register: inscri* enregistr* immatricul*
stand: debout
seat: assis assise asseoir fauteuil*
lack: absence* absent* manque_de
benefit: bénéfici* avantag*
new: nouveau nouveaux nouvel nouvelle nouvelles neuf neuve
old: vieux vieille vieil vieilles
big: grand grande grands grandes gros grosse énorm* vaste vastes géant* immens* massif massive massifs massives
great: grandiose*
small: petit petits petite petites minuscule*
long: long longs longue longues longueur* longtemps
short: court courts courte courtes bref brève brièvement
high: haut hauts haute hautes hauteur* élevé élevée élevés élevées
low: bas basse faible_niveau basses
good: bon bonne bons bonnes
bad: mauvais* mal
important: important* cruci* essentiel* significati* vital vitale clé clés majeur*
main: principal* principaux
special: spécial* spéciaux spécifi* particuli* exceptionnel* extraordin*
possible: possib* potentiel* probab* éventuel* peut-être peut_être
impossible: impossib*
difficult: difficil* difficult* dur dure durs dures défi défis
easy: facil*
simple: simple simples simplement simplifi*
complex: complex* compliqu*
strong: fort forts forte fortes fortement force_de
weak: faible* faibless* fragile* vulnérab*
serious: grave graves gravement gravité sérieu* sévère*
danger: danger* péril*
safe: sûr sûre sûrs sain sauf
clear: évident* évidence* transparen* clair claire clairs claires clairement
true: vrai vraie vrais vraies vraiment authenti*
false: faux fausse fausses faussement contrefa*
real: réel réels réelle réelles réellement réalité*
same: mêmes identique* le_même la_même
similar: similair* ressembl* analog* semblab*
other: autre autres autrement
public: public publique publics publiques publiquement
private: privé privés privée privées personnel personnelle personnels personnelles personnellement vie_privée
local: local locale locaux locales localement localité*
joint: commun communs commune communes conjoint* mutuel*
popular: popularité
famous: célèbre célèbres renomm* connu_pour notable notables
effective: efficac*
hot: chaud chauds chaude chaudes
cold: froid froids froide froides
beautiful: beau beaux belle belles beauté
fast: rapid* vite
slow: lent lente lents lentement ralenti* progressivement
ready: prêt_à prête prêtes disposé
full: plein pleins pleine pleines complet complète complets complètement
empty: vide vides vider vacant*
heavy: lourd* alourdi*
light: lumière* lumineu* éclairage* léger légère légers lampe lampes
deep: profond*
wide: large larges largement généralisé*
dark: obscur* sombre* ténèbres
modern: moderne modernes modernité
temporary: provisoire* intérim* intérimaire* temporaire*
stable: stable stables stabil* instab*
urgent: urgent*
strange: étrange* bizarre* inhabituel* insolite* rare rarement
normal: normal* normaux habituel* ordinaire*
direct: direct directe directs directement
sole: seul seule seuls seules unique uniques uniquement
strategic: stratég* tactique*
white: blanc blanche blancs blanches
black: noir noirs noire noires
red: rouge rouges
green: vert verts verte vertes
blue_yellow: bleu bleue bleus jaune jaunes orange
colour: couleur* coloré colorée colorés
active: actif active actives activement activité*
mandatory: obligatoire* requis requise requiert
positive: positif positifs positive positives positivement
negative: négatif* négative*
fair: équit* injuste*
brave: courag* brave braves bravoure
cruel: cruel* cruaut* inhumain* brutal brutale brutalité* brutaux
mistake: erreur* tort torts faute fautes tromp* erroné*
correct: correct* précis* exact*
virtual_remote: virtuel*
absolute: absolu*
problem: problèm* problém* ennui* enjeu*
solution: solution*
reason: raison raisons motif motifs
result: résult*
aim: objectif* visé vise visent visant
manner: façon* manière* méthod*
place: lieu lieux endroit* site sites emplacement* localis*
zone: zone zones aire superficie
centre: centre centres central centrale centraux
side: côté côtés
edge: bord bords fond
case: affaire cas
situation: situation* circonstanc* conjoncture*
condition: condition*
fact: faits effectivement
example: exemple*
role: rôle*
function: fonctionn* fonction fonctions
system: système* systém* mécanism*
process: processus procédur* procédé*
project: projet_pilote projet projets
group: groupe groupes groupement*
list: liste*
map: carte cartes cartograph*
name: nom noms surnom* prénom* dénomm*
story: récit* narrat* conte contes
idea: idée* concept concepts notion*
image: image*
opportunity: opportunit* chance chances occasion occasions
event: événement* évènement* incident*
trend: tendance*
pressure: pression*
order: ordre ordres ordonner ordonné ordonne ordonnée
norm: règle règles norme* standard*
quality: qualité*
progress: progrès progress*
thing: chose* objet objets
stone: pierre pierres rocher* brique* béton ciment roche roches rocheux rocheuse
paper_glass: verre papier papiers
bread: pain pains farine boulang* pâtes
meat: viande* saucisse*
milk: lait laiti* fromage* beurre œuf œufs oeufs
fruit_vegetable: riz fruit fruits légume* pomme pommes tomate* banane*
sugar_salt: sucre sucré sel
coffee_tea: café thé thés
container: boîte* conteneur* colis paquet*
gift: cadeau*
network: réseau*
position: position positions positionn*
status: statut*
identity: identité* identitaire*
value: valeur* valoir vaut valait
alternative: alternati*
topic: sujet sujets thème* théma*
shape: forme formes
model: modèle* type types sorte sortes
structure: structur*
line: ligne lignes
point: point points
theory: théor* hypothè*
priority: priorit*
agenda_programme: ordre_du_jour
stage: étape étapes phase phases
ability: capable* capacité* compéten* talent* aptitude*
character: caractère* personnage* personnalité*
mystery: mystèr* mystéri* énigm*
gambling: loterie* casino* paris_sportifs pari parieur*
luck: malheureu* chanceu* malchance
experience: expérience* expérimenté*
career: carrière*
engineer: ingénieur* ingénierie
exist: exist* coexist*
tool: outil* instrument instruments
source: source sources
version: version*
professional: professionnel* profession professions
presence: présence*
text: texte textes
design: design conception concepteur* conçu conçue conçus concevoir
pride: fier fière fiers fierté
domestic: intérieur intérieure intérieurs interne internes
battery: batterie batteries
origin: origine* originaire*
""",
    shades=Shades(
        negating_prefixes="in im ir il dés non non-",
        hedges={
            "distance": "soi-disant dit_de dite_de dits_de prétendu prétendue prétendus prétendues prétendument supposé supposée supposés"
            " supposées ce_que_l'on_appelle ce_qu'on_appelle ce_qu'il_appelle ce_qu'elle_appelle qu'il_qualifie",
            "hearsay": "aurait auraient apparemment présumé présumée présumés présumées semble semblent semblait"
            " paraît-il il_paraît à_en_croire",
            "possibility": "pourrait pourraient peut-être probablement probable probables sans_doute possible possibles"
            " éventuellement éventuel éventuelle vraisemblablement devrait devraient susceptible susceptibles risque_de"
            " risquent_de soupçonné soupçonnée soupçonnés",
            "conditional": "peut peuvent pu puisse puissent pouvait pouvaient prévu prévue prévus prévues attendu attendue devait devaient"
            " censé censée menace menacent",
            "about": "une_douzaine environ vers à_environ près_de quelque quelques presque une_quarantaine une_vingtaine une_dizaine une_quinzaine"
            " une_trentaine une_cinquantaine une_soixantaine une_centaine autour_de à_peu_près quasiment pratiquement",
            "bound": "au_moins au_plus pouvant_atteindre peut_atteindre peuvent_atteindre jusqu'à plus_de plus_d' moins_de moins_d' au_maximum au_minimum",
        },
        conditional="erait eraient irait iraient rrait rraient drait draient aurait auraient oirait",
        negations="ne n' pas jamais aucun aucune sans ni",
        reversals="refuse_de refusent_de refusé_de refuser_de refusait_de refusaient_de refusant_de refuse_d'"
        " refusent_d' refusé_d' refuser_d' échoue_à échoué_à échouent_à incapable_de incapables_de"
        " incapable_d' nie nient nié niait niaient dément démentent démenti démentait",
        negative="réfut* dénonc* refus* nie nient nié niée nier dément* démenti* manqu* absence incapable* impossible* plutôt_que au_lieu_de"
        " rejet* cesse cessent cesser cessé cessait cessaient cessera cesseront cessez arrête_de arrêtent_de arrêter_de arrêtera_de arrêteront_de arrêté_de renonc* exclu exclus exclue exclut exclure exclura loin_de évit* empêch* interdi* à_peine guère peu sauf faux fausse* fausse fausses ignor* inconnu inconnue inconnus inconnues",
        intensity="globale=+ global=+ violemment=+ vivement=+ brutalement=+ férocement=+ durement=+ à_peine=- absolument=+ complètement=+ totalement=+ entièrement=+ pleinement=+ extrêmement=+ très=+ hautement=+"
        " fermement=+ fortement=+ profondément=+ strictement=+ catégoriquement=+ nettement=+ considérablement=+"
        " massivement=+ gravement=+ sérieusement=+ particulièrement=+ cruciale=+ crucial=+ capitale=+ primordiale=+ légèrement=- un_peu=- quelque_peu=-"
        " partiellement=- en_partie=- plutôt=- assez=- relativement=- modérément=-",
        scales={
            "casualty": "blessé=1 blessée=1 blessés=1 blessées=1 blesse=1 tué=3 tués=3 tuée=3 tuées=3 mort=3 morts=3 morte=3 mortes=3",
            "fall": "s'érod*=1 recul*=1 fléchi*=1 baiss*=2 diminu*=2 décrois*=2 chut*=3 effondr*=3 plong*=3"
            " dégringol*=3",
            "rise": "hausse*=2 augment*=2 progress*=2 grimp*=2 accru*=2 bondi*=3 bond=3 explos*=3 flamb*=3 envol*=3",
            "share": "quelques=2 certains=2 certaines=2 plusieurs=2 beaucoup=3 nombreux=3 nombreuses=3 majorité=4"
            " tous=5 toutes=5",
            "often": "souvent=3 bien_souvent=3 rarement=1 parfois=2 souvent=3 fréquemment=3 toujours=5",
            "killing": "tués=2 tuée=2 tuées=2 assassiné=3 assassinée=3 assassinés=3 mort=1 morts=1 tué=2 tués=2 homicide=2 homicides=2 meurtre=3 meurtres=3 assassinat=3"
            " assassinats=3 assassiné=3 massacre=4 massacres=4 tuer=2 tuée=2 tuées=2 tuerie=4 assassiner=3"
            " assassinés=3 assassinée=3",
            "war": "opération_spéciale=1 opération_militaire_spéciale=1 conflit=2 offensive=3 guerre=4 invasion=5"
            " agression=5 combats=2 affrontements=2",
            "fighter": "séparatistes=3 miliciens=3 rebelle=2 rebelles=2 insurgés=2 combattant=2 combattants=2"
            " militants=2 extrémistes=3 terroriste=4 terroristes=4",
            "government": "gouvernement=2 administration=2 régime=3 dictature=4 junte=4",
            "blame": "trompé=1 erreur=2 faute=2 échec=3 scandale=4 crime=4 volé=4 vol=4 erreurs=2 fautes=2"
            " maladresse=1 catastrophe=4 désastre=4 crimes=4 honte=4",
            "dispute": "désaccord=1 différend=2 dispute=2 trompés=3 trahi=3",
            "untrue": "infondé=1 infondée=1 infondés=1 infondées=1 inexact=1 inexacte=1 faux=2 fausse=2 fausses=2"
            " mensonge=3 mensonges=3 trompeur=1 trompeuse=1 menti=3 ment=3 menteur=3 menteurs=3",
            "harm": "risqué=1 risquée=1 inquiétante=1 préoccupante=1 alarmant=2 alarmante=2 irresponsable=3"
            " désastreux=3 désastreuse=3 terrible=3 inquiétant=1 préoccupant=1 dangereux=2 dangereuse=2"
            " grave=2 dévastateur=3 catastrophique=3 risqués=1 inquiétantes=1 inquiétants=1 dangereuses=2"
            " graves=2 désastreuses=3 catastrophiques=3 dévastatrice=3 dévastatrices=3 terribles=3",
            "asks": "demandée=1 prié=1 prie=1 sommé=3 ordonnait=4 demande=1 demandé=1 appelle=2 exhorte=2 exige=3 exigé=3 ordonne=4 ordonné=4 ordre=4"
            " demandent=1 demandait=1 demandaient=1 exhorté=2 exhortent=2 exigent=3 exigeait=3 exigeaient=3"
            " ordonnent=4",
            "critic": "interroge=1 critique=2 critiqué=2 condamne=3 condamné=3 dénonce=3 dénoncé=3 fustige=3"
            " fustigé=3 critiquent=2 critiques=2 dénoncent=3 condamnent=3",
            "protest": "manifesté=2 manifestent=2 protesté=2 protestent=2 émeutiers=4 rassemblement=1 manifestation=2 manifestations=2 troubles=3 émeute=4 émeutes=4 soulèvement=4",
            "damage": "dégâts=1 dommages=1 destruction=3 endommag*=1 abîm*=1 ravag*=3 détrui*=3 dévast*=3 anéanti*=4",
            "event": "incident=1 incidents=1 accident=2 accidents=2 attaque=3 attaques=3 attentat=4 attentats=4",
            "trouble": "difficulté=1 difficultés=1 problème=1 problèmes=1 crise=3 crises=3 catastrophe=4 désastre=4",
            "comers": "réfugié=1 réfugiés=1 migrant=2 migrants=2 clandestins=4",
            "fear": "préoccupation=1 préoccupations=1 inquiétude=2 inquiétudes=2 crainte=2 craintes=2 peur=2"
            " panique=4 terreur=4",
            "fraud": "irrégularité=1 irrégularités=1 inexactitudes=1 manipulation=2 manipulé=2 manipulés=2"
            " falsifié=3 falsifiés=3 falsifiée=3 fraude=3 fraudes=3 truqué=3 truquée=3",
            "cancel": "retardé=1 retardée=1 reporté=1 reportée=1 suspendu=2 suspendue=2 annulé=3 annulée=3"
            " abandonné=3 retardés=1 reportés=1 reportées=1 suspendus=2 annulés=3 annulées=3 annulation=3",
            "decide": "envisage=1 envisagent=1 prévoit=2 décidé=3 décide=3",
            "warn": "avertit=1 averti=1 prévient=1 menace=3 menacé=3",
            "leave": "démissionné=1 démissionne=1 limogé=3 limogée=3 renvoyé=3 évincé=4 évincée=4 chassé=4"
            " démissionner=1 démission=1 licencié=3 licenciée=3 limogés=3 renvoyée=3 chassée=4",
            "mood": "inquiet=1 inquiets=1 inquiète=1 inquiètes=1 préoccupé*=1 déçu*=1 mécontent*=1 agacé*=2"
            " irrité*=2 fâché*=3 en_colère=3 furieux=3 furieuse*=3 indigné*=4 outré*=4 scandalisé*=4",
            "size": "petit=1 petite=1 petits=1 petites=1 minime*=1 considérable*=3 important=3 importante=3"
            " grand=3 grande=3 gros=3 grosse=3 énorme*=5 gigantesque*=5 colossal*=5 immense*=5 massif=5"
            " massive=5",
            "capture": "libéré*=1 libération=1 pris_le_contrôle=2 prise_de_contrôle=2 capturé*=3 s'emparer=3"
            " emparé*=3 prise=3 occupé*=4 occupation=4 annexé*=4 annexion=4 conquis*=4",
            "crowd": "foule=2 foules=2 meute=4 horde=4 hordes=4",
            "rioters": "foule=2 meute=4 manifestants=2 manifestantes=2 agitateurs=3 émeutiers=4 casseurs=4 voyous=4 vandales=4"
            " pilleurs=4",
            "bribe": "paiement=1 paiements=1 versement=1 versements=1 cadeau=1 cadeaux=1 don=1 dons=1 pot-de-vin=4"
            " pots-de-vin=4 dessous-de-table=4 rétrocommissions=4",
            "savings": "économies=1 ajustements=1 coupes=3 coupes_budgétaires=3 austérité=4",
            "flight": "quitter=1 quitté=1 quittent=1 partir=1 parti=1 partis=1 fuir=3 fui=3 fuient=3 fuite=3 échappé=3",
            "margin": "courte=1 étroite=1 serrée=1 nette=3 large=3 écrasante=5 triomphale=5 écrasant=5",
            "praise": "accepté=1 toléré=1 accueilli=2 salué=2 salue=2 félicité=3 loué=3 encensé=3 célébré=3",
            "good": "satisfaisant*=1 correct*=1 bon=2 bonne=2 bons=2 bonnes=2 excellent*=4 remarquable*=4"
            " exceptionnel*=4",
            "bad": "mauvais*=2 médiocre*=2 affreux=4 affreuse=4 épouvantable*=4 horrible*=4 exécrable*=4 mortel*=4",
            "hard": "compliqué*=2 délicat*=2 difficile*=2 dur=2 dure=2 impossible*=4",
            "disorder": "retards=1 perturbation*=2 confusion=2 désordre*=3 chaos=4 anarchie=4",
            "violence": "poussé*=1 bousculé*=1 frappé*=2 battu*=2 tabassé*=3 roué*=3 torturé*=4 torture=4",
            "restrict": "restreindre=1 restreint*=1 restriction*=1 limiter=1 limité*=1 limitation*=1 interdire=3"
            " interdit*=3 interdiction*=3 prohib*=3",
            "want": "pénurie*=1 manque=1 faim=3 famine=4",
            "outcry": "critiques=1 objections=1 mécontentement=1 colère=3 tollé=3 indignation=4 fureur=4",
            "shock": "surpris*=1 étonné*=1 stupéfait*=2 choqué*=3 sidéré*=2 horrifié*=4",
            "coup": "alternance=1 changement_de_pouvoir=1 transition=1 prise_de_pouvoir=2 coup_d'état=4 putsch=4",
            "arrivals": "arrivée=1 arrivées=1 afflux=3 vague=3 déferlante=4 invasion=5",
            "duty": "peut=1 peuvent=1 devrait=2 devraient=2 doit=3 doivent=3 devra=3 devront=3 faut=3 contraint*=4"
            " forcé*=4 obligé*=4",
            "hinder": "ralenti=1 ralentit=1 ralentie=1 ralentir=1 freiné=1 freinée=1 freine=1 freiner=1 perturbé*=2"
            " perturbe=2 entravé*=2 entrave=2 arrête=3 stoppé*=3 stoppe=3 paralysé*=4 paralyse=4 paralyser=4"
            " paralysie=4",
            "neglect": "pas_vu=1 manqué=1 négligé=1 négligé=2 négligée=2 négligés=2 ignoré=3 ignorée=3 ignorés=3"
            " caché=4 cachée=4 dissimulé*=4 étouffé*=4",
            "entry": "entrés=1 entré=1 entrées=1 pénétré=1 entrent=1 introduits_de_force=3 forcé_l'entrée=3"
            " pris_d'assaut=4 prend_d'assaut=4 prennent_d'assaut=4 envahi=4 envahissent=4",
            "pledge": "espère=1 espèrent=1 espérait=1 espérer=1 entend=2 compte=2 promet=3 promis=3 promettent=3"
            " promise=3 s'engage=3 garantit=4 garanti=4 garantissent=4 garantie=4",
            "regret": "regrette=1 regretté=1 regrettent=1 regrets=1 s'excuse=3 excusé*=3 excuses=3"
            " présenté_ses_excuses=3",
            "proof": "laissent_penser=1 laisse_penser=1 suggère=1 suggèrent=1 indices=2 montre=2 montrent=2 montré=2"
            " indiquent=2 prouve=4 prouvent=4 prouvé=4 preuve=4 preuves=4",
            "custody": "interrogé*=1 auditionné*=1 interpellé*=3 arrêté*=3 emprisonné*=5 incarcéré*=5 écroué*=5",
            "guilt": "soupçonné*=1 suspecté*=1 accusé*=3 inculpé*=3 mis_en_examen=3 mise_en_examen=3 condamné*=5"
            " coupable=5 coupables=5",
            "plot": "plan=1 plans=1 projet=1 projets=1 manœuvre=3 manœuvres=3 machination=3 complot=4 complots=4"
            " conspiration=4",
            "ally": "partenaire=1 partenaires=1 allié=1 alliés=1 alliée=1 marionnette=4 marionnettes=4 complice=4"
            " complices=4 sbire=4 sbires=4",
            "propaganda": "information=1 informations=1 message=1 messages=1 récit=1 propagande=4 désinformation=4",
            "wing": "conservateur=1 conservateurs=1 conservatrice=1 de_droite=2 d'extrême_droite=3 d'extrême-droite=3"
            " ultradroite=3 fasciste=5 fascistes=5 nazi=5 nazis=5 néonazi=5 néonazis=5",
            "deport": "rapatrié*=1 transféré*=1 relogé*=1 expulsé*=3 déporté*=3 enlevé*=4 kidnappé*=4",
            "defeat": "revers=1 contretemps=1 défaite=2 défaites=2 échec=2 échecs=2 débâcle=4 humiliation=4"
            " humiliante=4 déroute=4",
            "overhaul": "ajuste=1 ajusté=1 ajustement=1 ajustements=1 change=2 changé=2 réforme=2 réformé=2 changement=2"
            " changements=2 bouleverse*=4 révolution=4 refonte=4",
            "tycoon": "homme_d'affaires=1 entrepreneur=1 investisseur=1 magnat=2 milliardaire=2 oligarque=4"
            " oligarques=4 spéculateur=4 profiteur=4",
        },
        sequence="avant=< après=> puis=>> ensuite=>> d'abord=<< auparavant=<<",
        says_self="je_voudrais je_tiens_à je_veux comme_je_l'ai_dit saisir_cette_occasion permettez-moi il_faut_dire"
        " en_même_temps par_ailleurs en_outre de_plus cependant toutefois également donc aussi quant_à",
        questions="demandé demande demandait interrogé interrogée question questions",
        hedging_verbs="aurait auraient semble semblent semblait pourrait pourraient devrait devraient risque_de risquent_de",
        vague_counts="plusieurs quelques nombreux nombreuses de_nombreux de_nombreuses des_dizaines_de des_dizaines_d'"
        " des_centaines_de des_centaines_d' des_milliers_de des_milliers_d' plusieurs_dizaines_de"
        " plusieurs_centaines_de plusieurs_milliers_de une_poignée_de",
        parts="moitié=0.5 un_tiers=0.333 le_tiers=0.333 deux_tiers=0.667 un_quart=0.25 le_quart=0.25"
        " trois_quarts=0.75 un_cinquième=0.2 un_dixième=0.1 un_sur_deux=0.5 une_sur_deux=0.5"
        " un_sur_trois=0.333 une_sur_trois=0.333 un_sur_quatre=0.25 une_sur_quatre=0.25 un_sur_cinq=0.2"
        " une_sur_cinq=0.2 un_sur_dix=0.1 une_sur_dix=0.1",
        ordinals="deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7"
        " huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12",
        multiples="doublait=2 doubleront=2 doublera=2 quadruplent=4 quintuplé=5 triplent=3 triplera=3 deux_fois=2 double=2 doublé=2 doublée=2 doublent=2 doubler=2 trois_fois=3 triple=3 triplé=3"
        " triplée=3 tripler=3 quatre_fois=4 quadruplé=4 quadruplée=4 quadruple=4 cinq_fois=5 six_fois=6"
        " sept_fois=7 huit_fois=8 dix_fois=10 décuplé=10",
        orders="une_dizaine=10 une_douzaine=12 une_quinzaine=15 une_vingtaine=20 une_trentaine=30 une_quarantaine=40 une_cinquantaine=50 une_soixantaine=60 une_centaine=100 un_millier=1000 des_dizaines_de=10 des_dizaines_d'=10 des_centaines_de=100 des_centaines_d'=100 des_milliers_de=1000 des_milliers_d'=1000 plusieurs_dizaines_de=10 plusieurs_centaines_de=100 plusieurs_milliers_de=1000 des_dizaines_de_milliers_de=10000 des_centaines_de_milliers_de=100000 des_dizaines_de_milliers=10000 plusieurs_dizaines_de_milliers=10000"
        " dizaines=10 douzaines=10 centaines=100 milliers=1000 dizaines_de_milliers=10000"
        " centaines_de_milliers=100000",
    ),
    amounts=Amounts(
        unit_words="kilo=kg kilos=kg",
        magnitudes="k=1e3 m=1e6 md=1e9 mds=1e9 mrd=1e9 dizaine_de=10 douzaine_de=12 centaine_de=100"
        " centaines_de=100 millier_de=1e3 milliers_de=1e3 millier=1e3 milliers=1e3",
        number_words="zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12"
        " treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40"
        " cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 quatre-vingt=80 quatre-vingts=80"
        " cent=100 cents=100 mille=1e3",
        number_joints="et",
        ones_before_magnitudes="un_demi=0.5",
        decimal_words="virgule",
        fractions="demi=2 demis=2 tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 sixième=6 sixièmes=6 septième=7 septièmes=7 huitième=8 huitièmes=8 neuvième=9 neuvièmes=9 dixième=10 dixièmes=10 vingtième=20 vingtièmes=20 centième=100 centièmes=100 millième=1000 millièmes=1000",
        rests="et_demi=0.5 et_demie=0.5 et_quart=0.25 un_quart=0.25 trois_quarts=0.75",
        fraction_marks="sur",
        currency_words="dollar=USD dollars=USD dollar_américain=USD dollars_américains=USD dollars_des_états-unis=USD"
        " dollar_us=USD dollars_us=USD $_us=USD $_usd=USD $_américains=USD dollars_canadiens=CAD $_canadiens=CAD $_c=CAD"
        " dollars_australiens=AUD dollars_néo-zélandais=NZD dollars_de_hong_kong=HKD dollar_canadien=CAD dollar_australien=AUD"
        " euro=EUR euros=EUR livre=GBP livres=GBP livre_sterling=GBP livres_sterling=GBP livres_turques=TRY"
        " livres_libanaises=LBP livres_égyptiennes=EGP yen=JPY yens=JPY yuan=CNY yuans=CNY rouble=RUB roubles=RUB"
        " tenge=KZT tenges=KZT roupie=INR roupies=INR won=KRW wons=KRW franc=CHF francs=CHF franc_suisse=CHF"
        " francs_suisses=CHF francs_français=FRF francs_belges=BEF francs_cfa=XOF franc_cfa=XOF fcfa=XOF f_cfa=XOF"
        " couronnes_suédoises=SEK couronnes_norvégiennes=NOK couronnes_danoises=DKK couronnes_tchèques=CZK"
        " couronne=crown couronnes=crown zloty=PLN zlotys=PLN hryvnia=UAH hryvnias=UAH lire=ITL lires=ITL lari=GEL laris=GEL"
        " manat=AZN manats=AZN peso=MXN pesos=MXN peseta=ESP pesetas=ESP real=BRL réal=BRL réaux=BRL reais=BRL rand=ZAR"
        " rands=ZAR shekel=ILS shekels=ILS dirham=MAD dirhams=MAD riyal=SAR riyals=SAR rial=IRR rials=IRR dinar=DZD"
        " dinars=DZD baht=THB bahts=THB forint=HUF forints=HUF leu=RON lei=RON lev=BGN leva=BGN naira=NGN nairas=NGN"
        " mark=DEM marks=DEM marks_finlandais=FIM mark_finlandais=FIM mark_allemand=DEM marks_allemands=DEM"
        " florin=NLG florins=NLG florins_hollandais=NLG florins_néerlandais=NLG gourde=HTG gourdes=HTG ariary=MGA"
        " bitcoin=XBT btc=XBT bitcoins=XBT",
        minor_units="cent cents centime centimes penny pence kopeck kopecks",
        minus="moins",
        percent_points="point_de_pourcentage points_de_pourcentage",
        percent_words="pour_cent pourcent pour-cent pourcents pourcentage pourcentages p._cent point_de_pourcentage"
        " points_de_pourcentage",
        percent_before="pourcent_de pourcent_des pour_cent_de pour_cent_des",
        unit_joints="de d' d’ de_l' d'_ des",
        hedges="environ près_de presque à_peine plus_de moins_de au_moins au_plus jusqu'à jusqu’à quelque quelques"
        " autour_de aux_alentours_de à_peu_près approximativement un_peu_plus_de un_peu_moins_de pas_moins_de"
        " pas_plus_de seulement exactement précisément une_moyenne_de en_moyenne le_chiffre_record_de un_record_de"
        " record_de plus_d' plus_d’ près_d' près_d’ moins_d' moins_d’ au_maximum au_minimum peut-être une",
        hedges_after="environ au_moins au_plus au_maximum au_minimum en_moyenne à_peu_près",
        not_counted="de d' d’ du des à au aux et ou le la les un une en dans par pour sur sous avec sans est sont était"
        " étaient a ont avait avaient sera seront qui que dont où mais pas plus moins autres fois contre après avant"
        " pendant depuis jusqu'à lors entre vers chez selon il elle ils elles on nous vous je ne se ce cette ces son sa"
        " ses leur leurs h heures pour_cent même déjà encore aussi ainsi alors car donc si comme",
        reaches="atteint a_atteint ont_atteint atteignait atteindra atteignent atteignant s'élève_à s'élevait_à s'est_élevé_à"
        " s’élève_à s’élevait_à s’est_élevé_à s’est_élevée_à s'est_élevée_à se_monte_à se_chiffre_à se_chiffre_en"
        " est_passé_à est_passée_à est_monté_à est_tombé_à a_augmenté_à dépasse a_dépassé dépassait excède totalise"
        " a_totalisé représente représentait est_de était_de sera_de est_estimé_à est_estimée_à est_évalué_à est_évaluée_à"
        " estimé_à estimée_à évalué_à évaluée_à coûte coûtera coûterait a_coûté vaut est sont était étaient compte"
        " comptait s'établit_à s’établit_à s'établissait_à plafonne_à avoisine avoisinait frôle",
        date_joints="de d'",
        times="hier=-1d avant-hier=-2d aujourd'hui=0d aujourd’hui=0d demain=+1d après-demain=+2d ce_matin=0d"
        " cet_après-midi=0d ce_soir=0d cette_nuit=0d la_veille=-1d cette_semaine=0w la_semaine_dernière=-1w"
        " la_semaine_passée=-1w la_semaine_prochaine=+1w ce_mois-ci=0m ce_mois=0m le_mois_dernier=-1m le_mois_passé=-1m"
        " le_mois_prochain=+1m cette_année=0y l'année_dernière=-1y l’année_dernière=-1y l'an_dernier=-1y l’an_dernier=-1y"
        " l'année_passée=-1y l’année_passée=-1y l'an_passé=-1y l’an_passé=-1y l'année_prochaine=+1y l’année_prochaine=+1y"
        " l'an_prochain=+1y l’an_prochain=+1y l'année_précédente=-1y l’année_précédente=-1y"
        " {month}_dernier=-1 {month}_prochain=+1 en_{month}=0 ce_{month}=0 début_{month}=0 fin_{month}=0 mi-{month}=0"
        " depuis_{month}=0 {weekday}_dernier=-1 {weekday}_prochain=+1 {weekday}=0 ce_{weekday}=0"
        " il_y_a_{n}_ans=-1y il_y_a_{n}_mois=-1m il_y_a_{n}_semaines=-1w il_y_a_{n}_jours=-1d il_y_a_un_an=-1y"
        " il_y_a_un_mois=-1m il_y_a_une_semaine=-1w"
        " mi_{month}=0 courant_{month}=0 jusqu'en_{month}=0",
        halves="et_demi et_demie",
        clock_signs="h",
        clock="{h}_heures_et_demie=30 {h}_heures_et_quart=15 {h}_heures_moins_le_quart=-15",
        apart="avant jusqu' jusqu’ à_la_veille_de à_la_veille_du à_propos au_sujet concernant",
        after="après depuis dès à_l'issue à_l’issue à_la_suite au_lendemain",
        published="publié publiée publiés publiées paru parue diffusé diffusée",
    ),
    examples=(
        Example(
            text="Le jury, estimant que la preuve manquait, a acquitté le berger.",
            source="Le jury",
            cue="estimant",
            content="que la preuve manquait",
            note="gérondif entre le sujet et son verbe",
        ),
        Example(
            text="Le bureau du port affirme le contraire.",
            source="Le bureau du port",
            cue="affirme",
            content="le contraire",
            note="objet qui reprend ce qui est dit",
        ),
        Example(
            text="L'usine a fermé après avoir annoncé une perte de deux millions.",
            source="L'usine",
            cue="annoncé",
            content="une perte de deux millions",
            note="participe derrière « après avoir »",
        ),
        Example(
            text="La députée n'a pas manqué de rappeler que le pont était payé.",
            source="La députée",
            cue="n'a pas manqué de rappeler",
            content="que le pont était payé",
            note="verbe derrière une locution",
        ),
        Example(
            text="Le préfet a appelé les bergers à « garder leur calme » et à attendre.",
            source="Le préfet",
            cue="a appelé",
            content="les bergers à « garder leur calme » et à attendre",
            note="objet devant des mots cités",
        ),
        Example(
            text="La régie a annoncé mardi, à l'issue d'une réunion avec les riverains, des travaux de nuit.",
            source="La régie",
            cue="a annoncé",
            content="des travaux de nuit",
            note="objet derrière une circonstance entre virgules",
        ),
        Example(
            text="Bilan, selon la gendarmerie : il manque deux barques.",
            source="la gendarmerie",
            cue="selon",
            content="il manque deux barques",
            note="deux-points derrière la source",
        ),
        Example(
            text="« Nous rouvrirons le pont », a déclaré la maire de Brévan, Anne Lioret.",
            source="la maire de Brévan, Anne Lioret",
            cue="a déclaré",
            content="Nous rouvrirons le pont",
            note="direct, verbe avant le sujet",
        ),
        Example(
            text="Le ministère a annoncé lundi que le port fermerait en juin.",
            source="Le ministère",
            cue="a annoncé",
            content="que le port fermerait en juin",
            note="indirect",
        ),
        Example(
            text="La récolte sera mauvaise, a-t-il ajouté.",
            source="il",
            cue="a … ajouté",
            content="La récolte sera mauvaise",
            note="incise avec pronom",
        ),
        Example(
            text="Selon la préfecture, deux navires attendent au large.",
            source="la préfecture",
            cue="Selon",
            content="deux navires attendent au large",
        ),
        Example(
            text="« J’ai vu les lumières, raconte-t-elle. Puis tout s’est éteint. »",
            source="elle",
            cue="raconte",
            content="J’ai vu les lumières … Puis tout s’est éteint.",
            note="incise à l’intérieur des guillemets",
        ),
        Example(
            text="Le syndicat réclame une enquête indépendante.",
            source="Le syndicat",
            cue="réclame",
            content="une enquête indépendante",
            note="une demande",
        ),
        Example(
            text="Comme l’indique le rapport annuel, la digue a été renforcée.",
            source="le rapport annuel",
            cue="l’indique",
            content="la digue a été renforcée",
        ),
        Example(
            text="La société assure que le chantier sera « terminé avant Noël ».",
            source="La société",
            cue="assure",
            content="que le chantier sera « terminé avant Noël »",
            note="mixte",
        ),
        Example(
            text="Le directeur promet de rembourser les voyageurs.",
            source="Le directeur",
            cue="promet",
            content="de rembourser les voyageurs",
            note="un engagement à l’infinitif",
        ),
        Example(text="Le « pont de fer » a rouvert après onze ans.", note="un surnom entre guillemets ne dit rien"),
        Example(text="Le musée montre « Le Bac d’hiver » jusqu’en juin.", note="le titre d’une œuvre"),
        Example(text="La déclaration compte quatre-vingt-dix pages.", note="un nom, pas un verbe de parole"),
        Example(text="Il faut attendre l’annonce des résultats.", note="un nom, pas un verbe de parole"),
    ),
)
