"""Spanish."""

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
    code="es",
    name="Spanish",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="""
            St Rev Sr Sra Sres Sras Srta Dr Dra Dres D Dña Ud Uds Vd Lic Ing Arq Gral Cnel Cap Tte Prof Profa Av Avda Pdte
            Mons Sto Sta Fr Ma aprox p.ej c
        """,
        final_abbreviations="etc EE.UU EE UU S.A Inc Ltd Cía Jr a.m p.m a.C d.C",
        number_abbreviations="núm no n art arts pág págs p vol cap fig",
        openers="""
            El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Nosotros Se Su Sus Este Esta Estos Estas Ese Esa Eso
            Esto Aquel Aquella Y Pero Sin Con En Al De Del A Por Para Según Tras Desde Hasta Entre Sobre Ante Durante
            Cuando Como Donde Si No También Además Así Aunque Mientras Ahora Luego Después Antes Hoy Ayer Muchos Muchas
            Todos Todas Algunos Algunas Otros Otras Nadie Qué Quién Quien Cómo Es Son Fue Hay
        """,
    ),
    speech=Speech(
        paradigms={
            "": Paradigm(
                finite="a an ó aron aba aban ará arán aría arían amos é",
                base="ar arle arles arse arlo arla arlos arlas arme arnos",
                participle="ado ada ados adas",
                gerund="ando ándole ándoles ándose ándolo ándola ándome",
            ),
            "iar": Paradigm(
                finite="ía ían ió iaron iaba iaban iará iarán iaría iarían",
                base="iar iarle iarse",
                participle="iado iada iados iadas",
                gerund="iando",
            ),
            "uar": Paradigm(
                finite="úa úan uó uaron uaba uaban uará uarán uaría uarían",
                base="uar uarlo",
                participle="uado uada uados uadas",
                gerund="uando",
            ),
            "egar": Paradigm(
                finite="iega iegan egó egaron egaba egaban egará egarán egaría egarían",
                base="egar egarlo egarse",
                participle="egado egada egados egadas",
                gerund="egando",
            ),
            "esar": Paradigm(
                finite="iesa iesan esó esaron esaba esaban esará esarán esaría",
                base="esar esarle",
                participle="esado esada esados",
                gerund="esando",
            ),
            "ensar": Paradigm(
                finite="iensa iensan ensó ensaron ensaba ensaban ensará ensarán ensaría ienso ensamos",
                base="ensar",
                participle="ensado ensada",
                gerund="ensando",
            ),
            "endar": Paradigm(
                finite="ienda iendan endó endaron endaba endaban endará endarán endaría",
                base="endar endarle",
                participle="endado endada endados endadas",
                gerund="endando",
            ),
            "estar": Paradigm(
                finite="iesta iestan estó estaron estaba estaban estará estarán estaría",
                base="estar estarle",
                participle="estado estada estados estadas",
                gerund="estando",
            ),
            "ontar": Paradigm(
                finite="uenta uentan ontó ontaron ontaba ontaban ontará ontarán ontaría",
                base="ontar ontarle ontarlo",
                participle="ontado ontada ontados ontadas",
                gerund="ontando",
            ),
            "ordar": Paradigm(
                finite="uerda uerdan ordó ordaron ordaba ordaban ordará ordarán uerdo",
                base="ordar ordarle",
                participle="ordado ordada ordados ordadas",
                gerund="ordando",
            ),
            "ostrar": Paradigm(
                finite="uestra uestran ostró ostraron ostraba ostraban ostrará ostrarán",
                base="ostrar ostrarse",
                participle="ostrado ostrada ostrados",
                gerund="ostrando",
            ),
            "obar": Paradigm(
                finite="ueba ueban obó obaron obaba obaban obará obarán",
                base="obar",
                participle="obado obada obados obadas",
                gerund="obando",
            ),
            "ogar": Paradigm(
                finite="uega uegan ogó ogaron ogaba ogaban", base="ogar ogarle", participle="ogado", gerund="ogando"
            ),
            "ostar": Paradigm(
                finite="uesta uestan ostó ostaron ostaba ostaban", base="ostar", participle="ostado", gerund="ostando"
            ),
            "oñar": Paradigm(
                finite="ueña ueñan oñó oñaron oñaba oñaban", base="oñar", participle="oñado", gerund="oñando"
            ),
            "er": Paradigm(
                finite="e en ió ieron ía ían erá erán ería erían emos",
                base="er erle erles erse erlo",
                participle="ido ida idos idas",
                gerund="iendo iéndole iéndose",
            ),
            "ir": Paradigm(
                finite="e en ió ieron ía ían irá irán iría irían imos",
                base="ir irle irles irse irlo",
                participle="ido ida idos idas",
                gerund="iendo iéndole iéndose",
            ),
            "decir": Paradigm(
                finite="dice dicen dijo dijeron decía decían dirá dirán diría dirían digo dije decimos dijimos dices dijiste dijera",
                base="decir decirle decirles decirlo decirme decirnos decirse",
                participle="dicho dicha dichos dichas",
                gerund="diciendo diciéndole diciéndoles",
            ),
            "predecir": Paradigm(
                finite="dice dicen dijo dijeron decía decían dirá decirá decirán",
                base="decir",
                participle="dicho dicha",
                gerund="diciendo",
            ),
            "edir": Paradigm(
                finite="ide iden idió idieron edía edían edirá edirán ediría edirían ido edimos",
                base="edir edirle edirles",
                participle="edido edida edidos edidas",
                gerund="idiendo idiéndole",
            ),
            "etir": Paradigm(
                finite="ite iten itió itieron etía etían etirá etirán",
                base="etir etirle",
                participle="etido etida etidos",
                gerund="itiendo",
            ),
            "eguir": Paradigm(
                finite="igue iguen iguió iguieron eguía eguían eguirá eguirán",
                base="eguir",
                participle="eguido eguida",
                gerund="iguiendo",
            ),
            "ertir": Paradigm(
                finite="ierte ierten irtió irtieron ertía ertían ertirá ertirán ertiría",
                base="ertir ertirle ertirles",
                participle="ertido ertida ertidos ertidas",
                gerund="irtiendo irtiéndole",
            ),
            "erir": Paradigm(
                finite="iere ieren irió irieron ería erían erirá erirán eriría",
                base="erir erirse",
                participle="erido erida eridos",
                gerund="iriendo",
            ),
            "entir": Paradigm(
                finite="iente ienten intió intieron entía entían entirá entirán",
                base="entir",
                participle="entido entida entidos",
                gerund="intiendo",
            ),
            "tener": Paradigm(
                finite="tiene tienen tuvo tuvieron tenía tenían tendrá tendrán tendría tendrían",
                base="tener tenerse",
                participle="tenido tenida tenidos tenidas",
                gerund="teniendo",
            ),
            "poner": Paradigm(
                finite="pone ponen puso pusieron ponía ponían pondrá pondrán pondría pondrían",
                base="poner ponerse",
                participle="puesto puesta puestos puestas",
                gerund="poniendo",
            ),
            "venir": Paradigm(
                finite="viene vienen vino vinieron venía venían vendrá vendrán vendría",
                base="venir",
                participle="venido venida",
                gerund="viniendo",
            ),
            "ucir": Paradigm(
                finite="uce ucen ujo ujeron ucía ucían ucirá", base="ucir", participle="ucido ucida", gerund="uciendo"
            ),
            "uir": Paradigm(
                finite="uye uyen uyó uyeron uía uían uirá uirán uiría",
                base="uir uirle",
                participle="uido uida uidos uidas",
                gerund="uyendo",
            ),
            "creer": Paradigm(
                finite="cree creen creyó creyeron creía creían creerá creo creemos",
                base="creer",
                participle="creído creída",
                gerund="creyendo",
            ),
            "leer": Paradigm(
                finite="lee leen leyó leyeron leía leían", base="leer", participle="leído leída", gerund="leyendo"
            ),
            "prever": Paradigm(
                finite="prevé prevén previó previeron preveía preveían preverá",
                base="prever",
                participle="previsto prevista",
                gerund="previendo",
            ),
            "querer": Paradigm(
                finite="quiere quieren quiso quisieron quería querían querrá querrán querría querrían quiero queremos",
                base="querer",
                participle="querido",
                gerund="queriendo",
            ),
            "saber": Paradigm(
                finite="sabe saben supo supieron sabía sabían sabrá sé sabemos",
                base="saber",
                participle="sabido",
                gerund="sabiendo",
            ),
            "ender": Paradigm(
                finite="iende ienden endió endieron endía endían enderá enderán",
                base="ender enderse",
                participle="endido endida endidos endidas",
                gerund="endiendo",
            ),
            "hacer": Paradigm(
                finite="hace hacen hizo hicieron hacía hacían hará harán haría harían",
                base="hacer hacerle hacerse",
                participle="hecho hecha hechos hechas",
                gerund="haciendo",
            ),
            "bir": Paradigm(
                finite="be ben bió bieron bía bían birá birán",
                base="bir birle",
                participle="to ta tos tas",
                gerund="biendo",
            ),
            "dar": Paradigm(
                finite="da dan dio dieron daba daban dará darán daría",
                base="dar darle",
                participle="dado dada",
                gerund="dando",
            ),
            "reír": Paradigm(
                finite="ríe ríen rio rió rieron reía reían", base="reír", participle="reído", gerund="riendo"
            ),
            "core": Paradigm(  # without « corea », the country
                finite="ean eó earon eaba eaban", base="ear", participle="eado eada", gerund="eando"
            ),
            "carme": Paradigm(finite="qué"),
            "garme": Paradigm(finite="gué"),
            "zarme": Paradigm(finite="cé"),
            "adj": Paradigm(participle="o a os as"),
            "infinitive": Paradigm(base="- se le les lo"),
        },
        cues=(
            CueClass(
                name="say",
                frames="quotation that question fronted infinitive passive",
                verbs="|decir",
            ),
            CueClass(
                name="assert",
                frames="quotation that fronted infinitive",
                verbs="""concret acot anot destap ensalz recapitul puntualiz profundiz ahond inform justific traslad
                    afirm asegur declar manif|estar señal explic indic subray destac anunci añad|ir agreg apunt precis aclar
                    recalc remarc relat narr c|ontar rec|ordar reconoc|er admit|ir conf|esar confirm comunic inform notific
                    sos|tener man|tener expres coment opin consider estim juzg alert adv|ertir avis pre|venir ad|ucir aleg
                    argument arg|uir razon respond|er contest replic retruc reiter rep|etir insist|ir puntualiz
                    matiz especific detall resum|ir concl|uir sentenci zanj proclam jur promet|er garantiz augur vaticin
                    pronostic |predecir adelant anticip avanz revel desvel divulg filtr denunci lament deplor critic reproch
                    recrimin objet quej rebat|ir refut desm|entir n|egar descart rechaz felicit agradec|er sug|erir
                    pro|poner ex|poner recom|endar aconsej enfatiz acent|uar calific tuit testific certific acredit acept
                    con|venir mencion ref|erir relativiz minimiz clam reclam p|edir exig|ir urg|ir suplic implor r|ogar
                    orden sospech calcul resolv|er establec|er observ constat comprob ilustr su|poner imagin intu|ir
                    presum|ir coincid|ir ratific corrobor insin|uar dej_claro dej_entrever dej_caer dej_constancia_de
                    |dar_a_entender |dar_a_conocer |dar_por_hecho |dar_por_seguro |hacer_saber |hacer_constar |hacer_ver
                    |hacer_notar |hacer_hincapié_en |poner_de_relieve |poner_de_manifiesto |poner_énfasis_en |venir_a_decir
                    sal_al_paso fustig interpel inquir|ir cuestion  transmit|ir report plante esgrim|ir invoc
                    correg|ir rectific tild tach desliz conced|er incid|ir ponder sincer apostill asever
                    inst dictamin determin acus_de conjetur especul discrep reafirm
                    remach apreci aval valor postul  espet pormenoriz perfil vislumbr teoriz ironiz lanz
                    protest transcrib|ir suscrib|ir consign recog|er glos enunci formul profetiz
                    barrunt adv|ertir_de alert_de avis_de pre|venir_de inform_de conf|iar_en
                    quej_de dud_de contra|decir atestig|uar testimoni propal
                    explay desahog expli|carme indi|carme
                    desta|carme recal|carme comuni|carme criti|carme repli|carme ne|garme recha|zarme avan|zarme garanti|zarme
                    ale|garme""",
            ),
            CueClass(
                name="utter",
                frames="quotation that fronted",
                verbs="""solt balbuce terci gruñ|ir jact ufan enorgullec|er congratul
                    disculp excus pregon pronunci maravill sorprend|er extrañ
                    contin|uar pros|eguir inter|venir limit_a_decir limit_a_señalar abund exclam grit chill vocifer murmur susurr suspir brome ironiz
                    son|reír |reír gruñ|ir tuite poste espet enfad protest rememor evoc resign as|entir escri|bir public
                    celebr descri|bir cor|core bram rezong refunfuñ mascull farfull balbuc|ir tartamude musit cuchiche
                    recit enton implor medit reflexion
                    cavil remat contraatac parafrase retruc""",
            ),
            CueClass(
                name="gesture",
                frames="quotation fronted quoted",
                verbs="""sigu|ir interrump|ir llor ladr brind solloz gim|er llorique estall aull berre atac
                    arranc rebel indign emocion""",
            ),
            CueClass(
                name="ask",
                frames="quotation question fronted object addressee",
                verbs="pregunt cuestion inquir|ir consult interrog interpel",
            ),
            CueClass(
                name="expect",
                frames="passive",
                verbs="""acus acus_de imput sospech sospech_de sindic sindic_de tach tild denunci""",
            ),
            CueClass(
                name="convinced",
                frames="quotation fronted that stative",
                verbs="""convencid|adj_de persuadid|adj_de segur|adj_de confiad|adj_en
                    esperanzad|adj_en""",
            ),
            CueClass(name="decide", frames="that", verbs="decret dis|poner"),
            CueClass(name="hearsay", frames="that", verbs="trascend|er rumore corr|er circul"),
            CueClass(
                name="learn",
                frames="that quotation question fronted told_in",
                verbs="|leer desprend|er emerg|er trasl|ucir consta|infinitive",
            ),
            CueClass(name="known", frames="", verbs="|saber averigu comprob conoc|er constat"),
            CueClass(
                name="state",
                frames="predicate",
                verbs="m|ostrar declar conf|esar manif|estar |decir consider reconoc|er",
            ),
            CueClass(
                name="believe",
                frames="that infinitive question fronted",
                verbs="""|creer p|ensar opin consider estim esper confi conf|iar tem|er dud sospech su|poner imagin lament dem|ostrar pr|obar compr|obar constat sug|erir pref|erir ent|ender s|oñar
                    ded|ucir inf|erir calcul |prever reflej evidenci apunt acord
                    m|ostrar_convencido_de m|ostrar_convencida_de m|ostrar_convencidos_de m|ostrar_confiado_en
                    m|ostrar_confiada_en m|ostrar_seguro_de m|ostrar_segura_de |decir_convencido_de |dar_por_sentado
                    |tener_claro |tener_constancia_de""",
            ),
            CueClass(
                name="demand",
                frames="object that infinitive",
                verbs="""p|edir exig|ir reclam dese recom|endar orden exhort exhort_a exhort_al llam_a llam_al
                    inst_a inst_al inst solicit suplic implor r|ogar invit invit_a invit_al anim_a anim_al aconsej aconsej_a
                    pro|poner reivindic incit urg|ir urg|ir_a emplaz_a emplaz_al emplaz conmin conmin_a plante demand apel_a
                    abog_por abog apost_por ap|ostar_por prohib|ir apel_al requ|erir_a ped|ir_a urg|ir_al aconsej_al
                    advert|ir_a""",
            ),
            CueClass(
                name="intend",
                frames="infinitive that",
                verbs="""promet|er jur compromet|er amenaz |prever acept rehus rechaz aspir_a pretend|er plane garantiz descart
                    asegur plante""",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""justific ensalz reprob disculp excus sintetiz
                    promet|er garantiz acus acus_a acus_al denunci denunci_a critic critic_a critic_al conden salud fustig felicit felicit_a
                    felicit_al elogi elogi_a alab alab_a reproch reproch_a recrimin culp culp_a culp_al responsabiliz
                    responsabiliz_a responsabiliz_al lament deplor calific calific_de tild tild_de tach tach_de cuestion
                    refut rechaz desm|entir n|egar def|ender evoc mencion cit coment subray rec|ordar revel anunci confirm
                    descri|bir agradec|er censur repudi aplaud|ir tem|er celebr comunic notific transmit|ir divulg habl_de habl_sobre habl_del habl_de_una |dar_cuenta_de |hacer_alusión_a
                    |hacer_referencia_a |poner_en_duda |poner_en_valor |poner_en_tela_de_juicio destac resalt reconoc|er
                    admit|ir minimiz relativiz ex|poner detall señal inst imput atrib|uir compar estim pre|decir |prever
                    vaticin pronostic augur expres manif|estar reiter plante invoc alert_de alert_sobre adv|ertir_de
                    adv|ertir_sobre inform_de inform_sobre habl_de habl_sobre apunt_a ref|erir_a respald aval descart desvel
                    insist|ir_en quej_de quej_por dud_de protest_por protest_contra protest_contra_el afe desvincul_de
                    ech_en_falta ech_de_menos reproch lament_por felicit_por solidariz_con congratul_de congratul_por
                    consider achac calcul |dar_la_bienvenida_a |decir_sí |decir_no_a aclar recog|er anticip adelant
                    avanz cifr_en estim_en calcul_en valor_en sit|uar_en fij_en expres_su defend atribuy alud|ir_a
                    arremet|er_contra carg_contra abund_en rectific m|ostrar_su |hacer_hincapié_en alert_del adv|ertir_del
                    inform_del informar_acerca_de habl_del acus_del salud_al ref|erir_al apunt_al alud|ir_al calific_como
                    defin|ir_como culp_del |dar_cuenta_del se_hac acus_recibo apoy señal_como describ|ir_como present_como""",
            ),
        ),
        verbs="""
            haber|infinitive ser|infinitive estar|infinitive poder|infinitive deber|infinitive ir|infinitive
            ver|infinitive dar|infinitive oír|infinitive reír|infinitive
            hay había hubo habrá tiene tienen tenía tenían tuvo tuvieron tendrá tendrán hace hacen hacía hizo hicieron hará
            da dan daba dio dieron ve ven vio vieron va van fue fueron viene vienen vino vinieron sale salen salió salieron
            pone ponen puso pusieron muere mueren murió murieron sigue siguen siguió siguieron sirve sirven duerme pierde
            pierden vuelve vuelven volvió volvieron cae caen cayó cayeron trae traen trajo trajeron oye oyen oyó consigue
            consiguen consiguió consiguieron siente sienten sintió cuesta cuestan costó empieza empiezan empezó comienza
            comienzan comenzó pueden puede cierra cierran cerró cerraron juega juegan jugó obtiene obtienen obtuvo contiene
            contienen contuvo detuvo detuvieron detiene retiene mantuvieron contribuye contribuyó debe deben pesa vale valen
            mide miden cabe consta consiste figura rige prueba refuerza refuerzan despierta tropieza gobierna yace huye huyó
            cruje cierne corre mueve mueven crece crecen ofrece parece parecen pertenece nace supone suponen sube suben baja
            bajan llev| qued| pas| encontr| dej| tom| us| gan| gast| pag| compr| trabaj| busc| intent| entr| trat| cre| form|
            ayud| termin| acab| particip| visit| viaj| mir| camin| cambi| cruz| lleg| logr| levant| llen| entreg| enfrent|
            dur| dedic| cobr| baj| aument| aplic| afect| alcanz| aprovech| arrastr| celebr| conect| conserv| desarroll|
            desplaz| destin| elabor| elimin| enseñ| evit| fabric| facilit| financi| firm| fund| funcion| gener| incorpor|
            increment| instal| inici| inaugur| integr| lanz| limit| mejor| multiplic| necesit| negoci| ocup| oper| organiz|
            plant| practic| prepar| prolong| provoc| reaccion| realiz| rebas| regul| renunci| represent| result| retir| rod|
            sald| sum| super| transform| utiliz| vot| supervis| registr| acumul| afront| alberg| arregl| nombr| design| luch|
            investig| lider| encabez| dispar| atac| present| aprob| atraves| abandon| adopt| ampli| apag| aport| asesin|
            aterriz| autoriz| avanz| bail| cancel| captur| castig| colabor| coloc| complet| compart| conquist| consum|
            control| convoc| coordin| cort| cuid| derrot| despleg| detect| dict| disfrut| edit| ejecut| emple| enterr| escap|
            escuch| estren| estudi| explor| export| expuls| falt| forz| fren| guard| impuls| impact| import| inund| lav|
            liber| llor| mat| naveg| pele| pint| pis| pos| quebr| quem| rescat| respir| sac| salv| son| surc| tard| tir| toc|
            traslad| viol| volc| cumpl|ir viv|ir sub|ir abr|ir recib|ir ocurr|ir exist|ir permit|ir decid|ir sufr|ir acud|ir
            asist|ir part|ir perd|er nac|er crec|er parec|er aparec|er permanec|er mov|er vend|er met|er corr|er com|er
            depend|er suced|er aprend|er sorprend|er pertenec|er desaparec|er establec|er fallec|er constit|uir constr|uir
            contrib|uir conv|ertir distrib|uir inv|ertir red|ucir prod|ucir recorr|er repart|ir resist|ir reun|ir suspend|er
            sustit|uir val|er venc|er env|iar dimit|ir cond|ucir desconf|iar incl|uir destr|uir dismin|uir dirig|ir eleg|ir
            surg|ir un|ir ofrec|er proteg|er escond|er beb|er le|er compart|ir impart|ir ced|er conced|er pend|er rend|er
            romp|er barr|er imp|edir""",
        verb_endings=Paradigm(
            finite="aron ieron aban ían ará arán erá erán irá irán aría arían erían iría irían ó uvo uvieron ujo ujeron uye uyen",
            base="ar er ir arse erse irse arlo arla arlos arlas",
            participle="ado ada ados adas ido ida idos idas",
            gerund="ando iendo yendo ándose iéndose",
        ),
        noun_cues="""declaración afirmación acusación promesa anuncio crítica advertencia llamamiento petición temor esperanza opinión
            idea convicción confianza hipótesis tesis propuesta palabras declaraciones acusaciones promesas críticas temores
            rumor rumores desmentido sospecha sospechas denuncia denuncias convencimiento certeza impresión creencia
            aviso mensaje exigencia reclamo versión argumento""",
        nouns="comando mando bando contrabando mundo segundo lado estado",
        issuing="emit|ir public difund|ir lanz expres formul present divulg |hacer manif|estar transmit|ir",
        according="""según segun de_acuerdo_con de_acuerdo_a de_acuerdo_al a_juicio_de a_juicio_del en_opinión_de
            en_opinión_del en_palabras_de en_palabras_del a_decir_de a_entender_de a_criterio_de según_lo_informado_por
            según_datos_de según_datos_del según_cálculos_de según_cálculos_del según_fuentes_de según_consta_en
            según_se_desprende_de según_se_desprende_del según_se_lee_en de_creer_a al_decir_de a_ojos_de en_boca_de""",
        drops_subject=True,
        participles_follow=True,
        opinions="para",
        reflexives="se me nos",
        thus="así con_estas_palabras con_esta_frase con_esas_palabras con_esa_frase con_este_mensaje de_esta_manera de_esta_forma",
        contracted="del=de al=a",
        leads="""declaración declaraciones afirmación acusación acusaciones promesa anuncio crítica críticas advertencia aviso
            llamamiento petición temor temores esperanza opinión idea convicción convencimiento hipótesis tesis propuesta palabras
            desmentido sospecha sospechas denuncia denuncias certeza impresión mensaje exigencia reclamo versión comentario
            comentarios réplica respuesta reacción recuerdo alarma alerta desahogo ataque confirmación admisión confesión relato
            testimonio invitación grito broma explicación precisión aclaración veredicto juicio análisis previsión diagnóstico
            dardo pulla satisfacción lamento queja protesta desafío provocación deseo revelación reflexión conclusión ultimátum
            lema consigna eslogan consejo recomendación confidencia sentencia pregunta duda frase reproche súplica ruego""",
        speechless="""-ción -miento -anza -encia -ancia -ismo -ez gol goles victoria victorias derrota derrotas empate resultado resultados
            partidos crisis subida subidas bajada bajadas caída caídas aumento aumentos alza alzas descenso descensos cifra
            cifras número números precio precios coste costes costo costos prueba pruebas hecho hechos caso casos descubrimiento
            foto fotos imagen imágenes vídeo vídeos video videos escena escenas obra obras edificio edificios calle calles casa
            casas barco barcos tren trenes avión aviones coche coches accidente accidentes incendio incendios terremoto seísmo
            sismo temporal lluvia lluvias nieve viento virus enfermedad fármaco vacuna vacunas elección decisión decisiones
            tiempo éxito reto retos medida medidas pérdida pérdidas daño daños gasto gastos deuda impuesto bomba bombas
            ataque ataques guerra paz tregua conflicto mercado récord silencio mirada fin final inicio llegada retraso retrasos
            viaje camino posibilidad tramo acto actos jornada temporada año años siglo entusiasmo fallo fallos gesto gestos
            mosquito dato pérdida""",
        object_determiners="la las los",
        objects_first="lo",
        pointing_objects="lo",
        subject_determiners="este estos ese esos aquel aquellos",
        according_alone="""según_se_supo según_se_ha_sabido según_trascendió según_ha_trascendido según_se_informó según_se_indicó
            según_se_ha_informado de_acuerdo_con_lo_que_trascendió según_lo_que_trascendió según_parece a_su_juicio a_su_entender a_su_parecer en_su_opinión a_su_modo_de_ver a_sus_ojos en_sus_palabras
            a_mi_juicio a_mi_entender en_mi_opinión a_nuestro_juicio en_nuestra_opinión""",
        impersonal="se hay circula corre cunde -n -mos",
        accompanying="""al tras después_de luego_de además_de antes_de sin tras_haber después_de_haber luego_de_haber al_haber
            por_haber además_de_haber sin_haber pese_a_haber""",
        determiners="""el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
            su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada ningún ninguna
            cualquier algún alguna sendos ambos ambas dichos dichas el_mismo la_misma los_mismos""",
        quantifiers="""uno_de uno_del una_de una_del algunos algunas varios varias muchos muchas otros otras otro otra todos todas todo toda pocos pocas dos tres
            cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien cientos miles decenas numerosos
            numerosas la_mayoría la_mayor_parte parte_de uno bastantes demás diversos diversas distintos distintas""",
        of="de del",
        particles="""a al en con sin sobre para hacia hasta entre contra ante bajo mediante vía acerca_de junto_a frente_a
            dentro_de fuera_de cerca_de alrededor_de""",
        agent="por",
        that="que",
        relatives="quien quienes cual cuales cuyo cuya cuyos cuyas",
        questions="""si cómo cuándo dónde qué quién quiénes cuánto cuánta cuántos cuántas cuál cuáles por_qué lo_que
            el_porqué""",
        conjunctions="y e o u pero sino ni & mas",
        breakers="""mientras mientras_que aunque porque cuando donde ya_que puesto_que dado_que después_de_que antes_de_que para_que
            sin_que una_vez_que si_bien a_pesar_de_que pese_a_que de_modo_que de_manera_que por_lo_que pues al_tiempo_que
            a_la_vez_que mientras_tanto""",
        subordinators="""durante tras desde después_de antes_de a_través_de respecto_a respecto_de a_raíz_de debido_a además_de a_pesar_de
            pese_a luego_de gracias_a""",
        as_="como cual_si tal_como tal_y_como",
        auxiliaries="""tras_haber después_de_haber luego_de_haber al_haber por_haber además_de_haber sin_haber pese_a_haber
            se_da_cuenta se_dan_cuenta se_dio_cuenta se_dieron_cuenta se_daba_cuenta se_ha_dado_cuenta se_han_dado_cuenta
            se_limitó_a se_limita_a se_limitan_a se_limitaron_a se_ha_limitado_a se_han_limitado_a se_apresuró_a
            se_apresura_a se_apresuraron_a se_atrevió_a se_atreve_a se_complace_en se_complacen_en no_dudó_en no_duda_en
            no_dudaron_en no_ha_dudado_en no_dejó_de no_deja_de acertó_a alcanzó_a tiene_el_placer_de tiene_el_gusto_de
            volvieron_a han_vuelto_a ha_llegado_a han_llegado_a llegan_a llega_a llegaron_a acaban_de acababa_de acabó_por terminó_por
            optó_por prefirió quiere_dejar quiso_dejar quisieron suelen_decir se_animó_a se_dedicó_a entró_a pasó_a ha_tenido_que
            tuvieron_que ha_pasado_a empezó_a comenzó_a empieza_a ha_podido han_podido ha_querido ha_vuelto_a ha_llegado_a ha han había habían habrá habrán habría habrían haya hayan he hemos has hubo hubiera hubieran hubiese habiendo
            puede pueden pudo pudieron podía podían podrá podrán podría podrían debe deben debía debían debió deberá deberán
            debería deberían suele suelen solía solían quiso va_a van_a vuelve_a vuelven_a volvió_a acaba_de tiene_que
            tienen_que tuvo_que debe_de viene_a llegó_a""",
        copula="""es son era eran fue fueron será serán sería serían sido siendo sea sean fuera fueran está están estaba
            estaban estuvo estuvieron estará estarán estaría estado soy somos eres estoy estamos quedó quedaron""",
        negations="no nunca jamás tampoco",
        adverbs="""acto_seguido a_continuación en_concreto en_particular en_todo_caso en_cualquier_caso de_paso en_privado en_público
            por_escrito de_viva_voz en_voz_baja en_voz_alta con_rotundidad con_firmeza con_contundencia una_y_otra_vez
            por_la_mañana por_la_tarde por_la_noche a_primera_hora a_última_hora esta_tarde esta_noche este_mediodía
            en_directo por_enésima_vez por_primera_vez en_todo_momento sobre_el_terreno hoy_mismo ayer_mismo
            poco_después minutos_después horas_después días_después semanas_después meses_después años_después días_atrás
            hace_días hace_semanas hace_meses hace_años hace_poco desde_hace_meses desde_hace_años entre_risas entre_aplausos
            con_estas_palabras con_esta_frase con_esas_palabras con_esa_frase con_este_mensaje de_esta_manera de_esta_forma también además ayer hoy mañana anoche ya aún todavía siempre ahora entonces después luego antes así sólo solo muy
            más menos bien mal aquí ahí allí allá incluso tan tanto quizá quizás casi apenas asimismo inclusive sin_embargo
            no_obstante por_su_parte por_otra_parte por_otro_lado por_su_lado en_cambio al_mismo_tiempo de_nuevo otra_vez
            al_respecto por_el_contrario por_contra con_todo eso_sí en_efecto de_hecho por_último en_tanto por_tanto en_ese_sentido en_esa_línea en_la_misma_línea en_el_mismo_sentido hasta_ahora por_ahora por_el_momento de_momento desde_luego en_este_sentido a_su_vez tal_vez igualmente seguramente esta_mañana medio siquiera demasiado bastante
            poco juntos por_teléfono el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo este_lunes
            este_martes este_miércoles este_jueves este_viernes este_sábado este_domingo la_semana_pasada el_mes_pasado
            el_año_pasado entre_lágrimas en_rueda_de_prensa en_una_rueda_de_prensa en_un_comunicado en_Twitter a_la_prensa
            a_los_periodistas a_los_medios""",
        adverb_endings="mente",
        noun_endings="""ción ciones sión siones dad dades miento mientos tario taria ular ulares iliar iliares etaría isaría istrado istrada istrados istradas ilado ilada ilados iladas gado gada gados gadas utado utada utados
            utadas leado leada leados leadas""",
        subject_pronouns="""él ella ellos ellas yo usted ustedes nosotros nosotras tú vos vosotros éste ésta éstos éstas ése ésa aquél
            aquélla esto eso ello aquello alguien nadie ambos uds ud este_último esta_última
            él_mismo ella_misma ellos_mismos ellas_mismas yo_mismo yo_misma usted_mismo usted_misma""",
        object_pronouns="me te se le les lo nos os mí sí consigo",
        times="""lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
            setiembre octubre noviembre diciembre""",
        labels="""vídeo vídeos video videos fotos foto imágenes galería directo vivo última_hora exclusiva urgente análisis opinión editorial
            entrevista reportaje perfil crónica encuesta gráfico mapa podcast comunicado transcripción crítica reseña columna tribuna
            obituario aviso corrección claves minuto_a_minuto""",
        manner="""comunicado correo correos mail redes llamada dramatismo hilo perfil posteo publicación oficio escrito plenaria diálogo charla entrevista rueda conferencia prensa mensaje discurso carta nota artículo declaraciones Twitter X red
            redes Facebook Instagram reunión visita radio televisión comparecencia informe tuit vídeo video intervención
            misiva cuenta acto alocución editorial tribuna blog micrófonos cadena programa audiencia prensa periodistas medios reporteros agencia sala tribunal juez jueza jueces comunicación
            emisora diario periódico Efe Reuters AFP portal canal canales conversación ruedas foro mitin debate presentación""",
    ),
    furniture=Furniture(
        whole="""
            publicidad anuncio contenido_patrocinado continúa_leyendo_después_de_la_publicidad volver_arriba
            ir_al_contenido menú inicio portada buscar cerrar imprimir enviar compartir compartir_en_facebook
            compartir_en_twitter comparte comentar comentarios comentario comenta_esta_nota deja_un_comentario
            dejar_un_comentario añadir_comentario sin_comentarios responder iniciar_sesión registrarse suscribirse
            suscríbete boletín leer_más ver_más seguir_leyendo siguiente anterior escuchar vídeo video vídeos videos
            fotos galería etiquetas temas te_puede_interesar te_recomendamos lo_más_leído lo_más_visto más_noticias
            contacto aviso_legal política_de_privacidad política_de_cookies aceptar fin_de_nota minutos_de_lectura
            min_de_lectura vistas hace horas hora minutos días anuncios contenido_promocionado patrocinado
            continuar_leyendo sigue_leyendo continúa_leyendo leer_artículo leer_nota leer_noticia volver
            volver_al_inicio ir_arriba buscador cerrar_sesión acceder accede acceso mi_cuenta crear_cuenta
            crea_tu_cuenta regístrate registro suscripción suscripciones suscríbase newsletter newsletters boletines
            compartir_en_whatsapp compartir_en_linkedin compartir_en_telegram compartir_por_correo copiar_enlace
            enlace_copiado copiar imprimir_artículo guardar guardar_artículo ver_comentarios mostrar_comentarios
            escribe_un_comentario publicar_comentario comentarios_cerrados cancelar_respuesta
            sé_el_primero_en_comentar cargar_más mostrar_más cargando cargando_contenido más_información saber_más
            artículo_siguiente artículo_anterior noticia_siguiente noticia_anterior reproducir ver_galería
            ampliar_foto ampliar galería_de_fotos en_directo directo última_hora últimas_noticias lo_último
            lo_más_comentado lo_más_compartido destacados relacionados noticias_relacionadas artículos_relacionados
            quiénes_somos contáctanos contáctenos contacta publicidad_y_tarifas términos_y_condiciones términos_de_uso
            condiciones_de_uso privacidad cookies configurar_cookies configuración_de_cookies rechazar aceptar_todo
            aceptar_cookies aceptar_y_continuar donar exclusivo_para_suscriptores solo_para_suscriptores
            solo_suscriptores tamaño_de_letra reportar_un_error informar_de_un_error error_en_la_noticia hemeroteca
            edición_impresa política economía deportes cultura sociedad internacional nacional mundo opinión editorial
            tecnología ciencia salud espectáculos redacción nombre correo_electrónico sitio_web mensaje hoy ayer
            hace_minutos minuto archivado_en síguenos síguenos_en_facebook síguenos_en_twitter escuchar_artículo
            escucha_la_noticia
        """,
        heads="""
            síguenos síganos suscríbete_a suscríbase_a regístrate lee_también lea_también leer_también también_lee
            también_lea te_puede_interesar: te_recomendamos: te_recomendamos_leer puede_interesarle: lee_aquí
            lea_además lee_además ver_también mira_también más_información: haz_clic haga_clic pulsa_aquí
            deja_un_comentario dejar_un_comentario tu_dirección_de_correo los_campos_obligatorios este_sitio_utiliza
            este_sitio_usa utilizamos_cookies todos_los_derechos etiquetas: temas: descarga_la_app recibe_las_noticias
            únete_a_nuestro síguenos_en síguenos_@ sigue_a síguelo sígueme sigue_toda_la_información únete_a únete_al
            suscríbete_y suscríbete_gratis suscríbase_al suscríbete_al recibe_gratis recibe_nuestro
            recibe_en_tu_correo recibe_cada_día recíbelo apúntate_a apúntate_al descarga_nuestra descárgate_la
            descárgate_nuestra lee_también: lea_también: leer_también: ver_también: ver_además le_puede_interesar
            también_puedes_leer también_te_puede_interesar además_te_puede_interesar te_sugerimos no_te_pierdas:
            no_se_pierda: más_noticias_de más_en más_sobre relacionado: noticia_relacionada: artículo_relacionado:
            conoce_más entérate_de_más para_leer_más haz_click haga_click clic_aquí da_clic dale_clic pincha_aquí
            pinche_aquí consulta_aquí puedes_leer compártelo comparte_esta comparte_este escribe_tu_comentario
            su_dirección_de_correo los_comentarios_están inicia_sesión_para debes_iniciar_sesión debe_iniciar_sesión
            debes_estar_conectado usamos_cookies esta_web_utiliza este_sitio_web al_continuar_navegando
            si_continúa_navegando al_hacer_clic_en al_suscribirte © copyright archivado_en: categorías: categoría:
            tags: palabras_clave: crédito_de_la_foto: créditos: foto: fotos: imagen: video: vídeo: publicado_en:
            esta_nota_fue_publicada este_artículo_fue_publicado este_contenido_es_exclusivo contenido_exclusivo
            ya_eres_suscriptor ya_es_suscriptor si_ya_eres_suscriptor tu_navegador su_navegador
            con_información_de_agencias tiempo_de_lectura envíanos_tu ¿tienes_una_historia apoya_el_periodismo
            apóyanos haz_una_donación sobre_el_autor sobre_la_autora acerca_del_autor más_de_este_autor
            ver_todas_las_entradas esta_entrada_fue_publicada
        """,
        anywhere="""
            todos_los_derechos_reservados no_será_publicada campos_obligatorios_están_marcados política_de_privacidad
            términos_y_condiciones prohibida_su_reproducción prohibida_la_reproducción derechos_reservados
            reproducción_total_o_parcial su_reproducción_total sin_autorización_expresa sin_la_autorización_expresa
            política_de_cookies aviso_legal términos_de_uso condiciones_de_uso síguenos_en_facebook
            síguenos_en_twitter síguenos_en_nuestras en_tu_bandeja_de_entrada en_tu_correo_electrónico darte_de_baja
            darse_de_baja guarda_mi_nombre guardar_mi_nombre los_campos_necesarios_están campos_requeridos
            no_será_publicado suscríbete_a_nuestro suscríbete_a_nuestra únete_a_nuestro_canal
        """,
        lists="""
            te_puede_interesar también_te_puede_interesar lo_más_leído lo_más_visto noticias_relacionadas
            artículos_relacionados más_noticias le_puede_interesar te_recomendamos te_sugerimos noticias_destacadas
            lo_más_comentado lo_más_compartido lo_más_popular más_leídas las_más_leídas más_leídos más_vistos
            últimas_noticias lo_último más_de_esta_sección más_sobre_este_tema más_en_esta_sección temas_relacionados
            contenido_relacionado contenidos_relacionados notas_relacionadas entradas_relacionadas entradas_recientes
            artículos_recientes noticias_recientes recomendados recomendado_para_ti recomendamos no_te_lo_pierdas
            lee_también lea_también ver_también también_en en_otros_medios enlaces_patrocinados contenido_patrocinado
            destacados sumario
        """,
        comments="""
            comentarios deja_un_comentario dejar_un_comentario comenta_esta_nota comentario deja_una_respuesta
            dejar_una_respuesta deja_tu_comentario escribe_un_comentario ver_comentarios añade_un_comentario
            añadir_comentario agregar_comentario comentarios_de_los_lectores cancelar_la_respuesta
        """,
        bylines="""
            por escrito_por redactado_por texto autor autora redacción editor editora reportero redactor redactora
            de_nuestro_corresponsal de_nuestra_corresponsal publicado_por
        """,
        captions="""
            foto fotos fotografía imagen imágenes foto_de_archivo crédito cortesía archivo captura ilustración
            infografía foto_cortesía foto_ilustrativa imagen_de_archivo imagen_ilustrativa captura_de_pantalla
            fotogalería
        """,
        stamps="""
            publicado publicado_el actualizado actualizado_el última_actualización creado actualizada
            actualizado_a_las publicada publicada_el modificado modificado_el última_modificación creado_el fecha hora
        """,
        invitations="""
            sigue síguenos únete suscríbete regístrate descarga suscríbase apúntate recibe descárgate únase siga
            síganos entra visita
        """,
        channels="""
            canal boletín aplicación correo redes_sociales página newsletter newsletters boletines app podcast
            podcasts whatsapp telegram alertas bandeja
        """,
        clause_words="""
            yo tú él ella nosotros ellos ellas que qué quien es son era eran fue fueron será serán está están estaba
            ha han había hay tiene tienen hace hacen puede pueden debe va van soy eres somos no se lo le tengo tenemos
            quiero estamos estaban fueran sea sean haya hayan hemos he hubo podría podrían debería les nos me te esto
            eso cuando porque
        """,
    ),
    names=Names(
        double_surnames=True,
        verb_endings="ó",
        pronouns="""
            él=m ella=f ellos=p ellas=fp ello=n le=3 les=p se=3 sí=3 consigo=3 yo=1 me=1 mí=1 nosotros=1p nosotras=1p nos=1p
            usted=2 ustedes=2p tú=2 vos=2 vosotros=2p vosotras=2p te=2 os=2p este=mc esta=fc éste=mc ésta=fc estos=p estas=fp
            éstos=p éstas=fp ése=mc ésa=fc aquél=mc aquélla=fc este_último=mc esta_última=fc estos_últimos=p
            estas_últimas=fp el_primero=q la_primera=q el_segundo=q la_segunda=q esto=q eso=q aquello=q nadie=q alguien=q
            uno=q una=q algunos=qp algunas=qp muchos=qp muchas=qp otros=qp otras=qp todos=qp todas=qp varios=qp varias=qp
            pocos=qp ambos=p ambas=fp su=3 sus=3 el_mismo=mc la_misma=fc
        """,
        relatives="que quien quienes cual cuales el_cual la_cual los_cuales las_cuales cuyo cuya",
        titles="""
            señor=m señora=f señorita=f señores=m señoras=f Señor=m Señora=f Sr=m Sr.=m Sra=f Sra.=f Srta=f Srta.=f don=m doña=f
            Don=m Doña=f D=m D.=m Dña=f Dña.=f doctor=m doctora=f Doctor=m Doctora=f Dr=m Dr.=m Dra=f Dra.=f profesor=m
            profesora=f Profesor=m Profesora=f Prof Profa=f licenciado=m licenciada=f Lic Lic. ingeniero=m ingeniera=f Ing Ing.
            arquitecto=m arquitecta=f Arq Arq. maestro=m maestra=f padre=m Padre=m fray=m Fray=m sor=f Sor=f hermano=m hermana=f
            monseñor=m Monseñor=m mons=m cardenal=m general coronel capitán capitana=f comandante teniente sargento cabo
            almirante mayor Gral Gral. Cnel Cnel. Cap Tte mariscal San=m Santa=f Santo=m imán=m rabino=m rabina=f ayatolá=m
            jeque=m sir=m Sir=m lord=m lady=f Mr=m Mrs=f Ms=f Miss=f rey=m reina=f príncipe=m princesa=f infanta=f duque=m
            duquesa=f su_majestad su_santidad=m tío=m tía=f abuela=f abuelo=m
        """,
        given="""
            José=m Juan=m Antonio=m Manuel=m Francisco=m Luis=m Carlos=m Jesús=m Javier=m Miguel=m Ángel=m Rafael=m Pedro=m
            Fernando=m Pablo=m Jorge=m Alberto=m Sergio=m Diego=m Álvaro=m Alejandro=m Adrián=m Daniel=m David=m Mario=m
            Ramón=m Enrique=m Vicente=m Andrés=m Joaquín=m Santiago=m Eduardo=m Víctor=m Roberto=m Jaime=m Ignacio=m
            Alfonso=m Salvador=m Ricardo=m Emilio=m Julián=m Julio=m Tomás=m Agustín=m Gabriel=m Félix=m Gonzalo=m Iván=m
            Hugo=m Óscar=m Rubén=m Guillermo=m Raúl=m Mariano=m Nicolás=m Marcos=m Martín=m Lucas=m Mateo=m Íñigo=m Iñaki=m
            Mikel=m Aitor=m Unai=m Jordi=m Oriol=m Pere=m Xavier=m Josep=m Joan=m Artur=m Carles=m Quim=m Arnaldo=m Gustavo=m
            Germán=m Ernesto=m Esteban=m Felipe=m Fabián=m Federico=m Gerardo=m Gilberto=m Hernán=m Héctor=m Humberto=m
            Ismael=m Leonardo=m Leopoldo=m Lorenzo=m Mauricio=m Maximiliano=m Nelson=m Néstor=m Octavio=m Orlando=m Oswaldo=m
            Patricio=m Rodolfo=m Rodrigo=m Rogelio=m Samuel=m Saúl=m Sebastián=m Simón=m Teodoro=m Ulises=m Valentín=m
            Wilson=m Evo=m Lenín=m Nayib=m Lautaro=m Facundo=m Ezequiel=m Bautista=m Thiago=m Benito=m Cristóbal=m Damián=m
            Domingo=m Eloy=m Eugenio=m Fermín=m Florentino=m Gregorio=m Horacio=m Isidro=m Jacinto=m Lázaro=m Leandro=m
            Marcelino=m Marcelo=m Matías=m Melchor=m Moisés=m Nacho=m Paco=m Pepe=m Pascual=m Plácido=m Rosendo=m Ruperto=m
            Saturnino=m Severino=m Tobías=m Urbano=m Venancio=m Zacarías=m Evaristo=m Hilario=m
            María=f Carmen=f Ana=f Isabel=f Dolores=f Pilar=f Teresa=f Rosa=f Cristina=f Ángela=f Ángeles=f Laura=f Marta=f
            Elena=f Lucía=f Paula=f Sara=f Raquel=f Beatriz=f Patricia=f Silvia=f Mónica=f Rocío=f Mercedes=f Julia=f Irene=f
            Alba=f Nuria=f Sonia=f Susana=f Margarita=f Yolanda=f Sandra=f Andrea=f Natalia=f Marina=f Eva=f Inés=f Esther=f
            Ester=f Claudia=f Alicia=f Amparo=f Lorena=f Verónica=f Gloria=f Victoria=f Begoña=f Consuelo=f Encarnación=f
            Concepción=f Josefa=f Francisca=f Antonia=f Manuela=f Catalina=f Emilia=f Fátima=f Noelia=f Olga=f Celia=f
            Carolina=f Daniela=f Valentina=f Camila=f Martina=f Sofía=f Ximena=f Jimena=f Renata=f Fernanda=f Gabriela=f
            Alejandra=f Adriana=f Lorenza=f Guadalupe=f Lupita=f Itziar=f Ainhoa=f Amaia=f Leire=f Nerea=f Maite=f Edurne=f
            Montserrat=f Meritxell=f Núria=f Laia=f Mireia=f Ada=f Manuela=f Yolanda=f Macarena=f Esperanza=f Soledad=f
            Remedios=f Asunción=f Aurora=f Blanca=f Clara=f Delia=f Digna=f Elvira=f Estela=f Eugenia=f Felisa=f Graciela=f
            Griselda=f Herminia=f Inmaculada=f Jacinta=f Juana=f Leonor=f Lidia=f Lola=f Luisa=f Luz=f Magdalena=f Matilde=f
            Milagros=f Miriam=f Nieves=f Norma=f Ofelia=f Paloma=f Paz=f Petra=f Ramona=f Rebeca=f Rigoberta=f Rita=f
            Rosario=f Roxana=f Tamara=f Tania=f Valeria=f Vanesa=f Vanessa=f Violeta=f Virginia=f Viviana=f Yamila=f
            Michelle=f Dilma=f Keiko=f Claudina=f Cayetana=f Arancha=f Marisol=f Marisa=f Maribel=f Charo=f
            Koldo=m Eusebio=m Efraín=m Darío=m Abelardo=m Adolfo=m Agapito=m Albino=m Amancio=m Anastasio=m Arcadio=m
            Arsenio=m Asier=m Atanasio=m Aureliano=m Baltasar=m Bartolomé=m Basilio=m Bernabé=m Blas=m Braulio=m
            Camilo=m Casimiro=m Cayetano=m Celestino=m Cipriano=m Constantino=m Cosme=m Dámaso=m Desiderio=m
            Edelmiro=m Edgardo=m Edmundo=m Eleuterio=m Elías=m Emeterio=m Emiliano=m Epifanio=m Eulogio=m Faustino=m
            Fidel=m Florencio=m Froilán=m Fulgencio=m Gabino=m Gaspar=m Genaro=m Gumersindo=m Heriberto=m
            Hermenegildo=m Higinio=m Hipólito=m Homero=m Iker=m Isaías=m Isidoro=m Jacobo=m Jeremías=m Josué=m
            Justino=m Ladislao=m Laureano=m Leoncio=m Lisandro=m Macario=m Manolo=m Maximino=m Nazario=m Nemesio=m
            Nicanor=m Odón=m Olegario=m Onofre=m Paulino=m Policarpo=m Prudencio=m Quintín=m Ramiro=m Rigoberto=m
            Román=m Romualdo=m Roque=m Salomón=m Salustiano=m Serafín=m Silverio=m Silvestre=m Sixto=m Teófilo=m
            Tiburcio=m Timoteo=m Valeriano=m Wenceslao=m Wilfredo=m Zenón=m Elpidia=f Gimena=f Florencia=f Aitana=f
            Lilia=f Adela=f Agripina=f Aída=f Anastasia=f Araceli=f Aurelia=f Balbina=f Belén=f Benita=f Bernarda=f
            Brígida=f Casilda=f Celestina=f Delfina=f Dominga=f Edelmira=f Eloísa=f Enriqueta=f Ernestina=f
            Escolástica=f Esmeralda=f Estefanía=f Eulalia=f Eusebia=f Evangelina=f Fermina=f Fuensanta=f Genoveva=f
            Gertrudis=f Gregoria=f Hortensia=f Idoia=f Inocencia=f Isidora=f Josefina=f Julieta=f Justina=f Laureana=f
            Leocadia=f Leticia=f Librada=f Lucrecia=f Marcela=f Marcelina=f Maricarmen=f Maritza=f Maura=f Melisa=f
            Nélida=f Paquita=f Reinalda=f Rogelia=f Rosalía=f Rosaura=f Rufina=f Sagrario=f Saturnina=f Segismunda=f
            Severina=f Silvina=f Sonsoles=f Tecla=f Tomasa=f Úrsula=f Vicenta=f Zoraida=f Zulema=f
        """,
        roles={
            "head": """
                presidente|presidenta mandatario|mandataria jefe_de_estado|jefa_de_estado jefe_del_estado|jefa_del_estado
                sultán=m emir=m dictador|dictadora gobernante primer_mandatario=m primera_mandataria=f lehendakari
                presidente_electo|presidenta_electa
            """,
            "premier": """
                primer_ministro|primera_ministra canciller_federal jefe_de_gobierno|jefa_de_gobierno
                jefe_del_gobierno|jefa_del_gobierno jefe_del_ejecutivo|jefa_del_ejecutivo premier
                presidente_del_gobierno|presidenta_del_gobierno
            """,
            "royal": "rey=m reina=f príncipe=m princesa=f emperador|emperatriz monarca soberano|soberana duque=m duquesa=f infante=m infanta=f",
            "minister": """
                ministro|ministra viceministro|viceministra vicepresidente|vicepresidenta secretario_de_estado|secretaria_de_estado
                canciller consejero|consejera subsecretario|subsecretaria secretario_del_tesoro|secretaria_del_tesoro
                titular exministro|exministra conseller|consellera jefe_de_la_diplomacia|jefa_de_la_diplomacia
                ministro_de_exteriores|ministra_de_exteriores vocal conselleiro|conselleira
            """,
            "mayor": """
                alcalde|alcaldesa regidor|regidora edil edila=f teniente_de_alcalde concejal|concejala intendente|intendenta
                burgomaestre exalcalde|exalcaldesa jefe_comunal|jefa_comunal primer_edil=m
            """,
            "governor": """
                gobernador|gobernadora prefecto|prefecta delegado_del_gobierno|delegada_del_gobierno
                subdelegado_del_gobierno|subdelegada_del_gobierno exgobernador|exgobernadora
            """,
            "legislator": """
                diputado|diputada senador|senadora parlamentario|parlamentaria congresista legislador|legisladora asambleísta
                eurodiputado|eurodiputada procurador|procuradora ponente representante exdiputado|exdiputada
            """,
            "diplomat": """
                diplomático|diplomática embajador|embajadora emisario|emisaria enviado|enviada cónsul consulesa=f
                alto_representante|alta_representante mediador|mediadora negociador|negociadora relator|relatora
                encargado_de_negocios|encargada_de_negocios
            """,
            "official": """
                responsable funcionario|funcionaria alto_cargo=m comisario|comisaria secretario_general|secretaria_general
                inspector|inspectora delegado|delegada administrador|administradora tesorero|tesorera
                coordinador|coordinadora jefe_de_gabinete|jefa_de_gabinete secretario|secretaria director_general|directora_general
                interventor|interventora registrador|registradora defensor_del_pueblo|defensora_del_pueblo
                contralor|contralora superintendente agregado|agregada comisionado|comisionada presidente_interino|presidenta_interina
                técnico|técnica encargado|encargada vocero_presidencial|vocera_presidencial subdirector|subdirectora
                subdelegado|subdelegada autoridad
            """,
            "leader": """
                cacique cacica=f
                líder lideresa=f dirigente dirigenta=f jefe|jefa cabecilla patrón|patrona fundador|fundadora
                cofundador|cofundadora número_uno cabeza=f jerarca caudillo=m capo=m
            """,
            "politician": """
                político|política predecesor|predecesora sucesor|sucesora homólogo|homóloga opositor|opositora
                expresidente|expresidenta conservador|conservadora socialista liberal comunista ecologista
                republicano|republicana demócrata independentista portavoz_parlamentario|portavoz_parlamentaria
                jefe_de_filas|jefa_de_filas popular peneuvista
            """,
            "candidate": "candidato|candidata aspirante precandidato|precandidata cabeza_de_lista favorito|favorita postulante",
            "spokesperson": """
                portavoz vocero|vocera jefe_de_prensa|jefa_de_prensa portavoza=f jefe_de_comunicación|jefa_de_comunicación
            """,
            "aide": """
                asesor|asesora colaborador|colaboradora asistente ayudante mano_derecha jefe_de_campaña|jefa_de_campaña adjunto|adjunta
            """,
            "executive": """
                inversor|inversora
                consejero_delegado|consejera_delegada director_ejecutivo|directora_ejecutiva director|directora directivo|directiva
                empresario|empresaria gerente gerenta=f dueño|dueña propietario|propietaria banquero|banquera
                industrial multimillonario|multimillonaria magnate accionista emprendedor|emprendedora ejecutivo|ejecutiva
                hostelero|hostelera exgerente exdirector|exdirectora ceo apoderado|apoderada socio|socia
            """,
            "judge": "juez|jueza magistrado|magistrada árbitro_judicial togado|togada instructor|instructora",
            "lawyer": "abogado|abogada letrado|letrada jurista defensor|defensora penalista",
            "prosecutor": """
                fiscal fiscala=f fiscal_general procurador_general|procuradora_general
                acusador|acusadora
            """,
            "notary": "notario|notaria",
            "police": """
                jefe_policial|jefa_policial rescatista socorrista oficial_de_policía
                policía=m agente guardia_civil=m comisario|comisaria investigador_policial detective bombero|bombera sheriff
                inspector_jefe|inspectora_jefa alguacil guardia=m gendarme patrullero|patrullera forense
            """,
            "military": """
                general coronel|coronela capitán|capitana comandante teniente almirante sargento|sargenta soldado|soldada militar
                jefe_del_estado_mayor|jefa_del_estado_mayor combatiente piloto excombatiente guerrillero|guerrillera mariscal
                veterano|veterana cabo
            """,
            "expert": """
                auditor|auditora
                experto|experta analista economista especialista consultor|consultora investigador|investigadora politólogo|politóloga
                historiador|historiadora sociólogo|socióloga observador|observadora comentarista perito|perita demógrafo|demógrafa
                geólogo|geóloga vulcanólogo|vulcanóloga sismólogo|sismóloga meteorólogo|meteoróloga virólogo|viróloga
                epidemiólogo|epidemióloga filósofo|filósofa lingüista antropólogo|antropóloga geógrafo|geógrafa
                constitucionalista arqueólogo|arqueóloga criminólogo|criminóloga encuestador|encuestadora estadístico|estadística
                hidrólogo|hidróloga autor_del_estudio|autora_del_estudio urbanista paleontólogo|paleontóloga
            """,
            "scientist": """
                inventor|inventora
                científico|científica profesor|profesora físico|física químico|química biólogo|bióloga ingeniero|ingeniera
                astrónomo|astrónoma catedrático|catedrática decano|decana rector|rectora climatólogo|climatóloga académico|académica
                oceanógrafo|oceanógrafa matemático|matemática botánico|botánica
            """,
            "doctor": """
                partera=f partero=m
                médico|médica doctor|doctora cirujano|cirujana enfermero|enfermera pediatra psiquiatra psicólogo|psicóloga
                dentista veterinario|veterinaria farmacéutico|farmacéutica cardiólogo|cardióloga oncólogo|oncóloga neurólogo|neuróloga
                anestesista matrona=f fisioterapeuta sanitario|sanitaria facultativo|facultativa galeno=m intensivista
                boticario|boticaria
            """,
            "teacher": "maestro|maestra docente tutor|tutora pedagogo|pedagoga director_del_centro|directora_del_centro monitor|monitora",
            "student": "estudiante alumno|alumna universitario|universitaria escolar adolescente becario|becaria",
            "journalist": """
                periodista reportero|reportera corresponsal redactor|redactora editor|editora columnista presentador|presentadora
                locutor|locutora entrevistador|entrevistadora enviado_especial|enviada_especial biógrafo|biógrafa tertuliano|tertuliana
                bloguero|bloguera cronista comunicador|comunicadora
            """,
            "artist": """
                crítico=m
                escritor|escritora autor|autora novelista poeta poetisa=f artista pintor|pintora actor=m actriz=f cantante
                músico|música compositor|compositora cineasta humorista bailarín|bailarina diseñador|diseñadora
                arquitecto|arquitecta productor|productora dramaturgo|dramaturga director_de_cine|directora_de_cine fotógrafo|fotógrafa
                escultor|escultora guionista pianista violinista guitarrista coreógrafo|coreógrafa tenor=m soprano rapero|rapera
                galerista coleccionista torero|torera diestro=m modelo ilustrador|ilustradora dibujante cantautor|cantautora
                violonchelista comisaria_de_la_muestra=f influencer youtuber
            """,
            "athlete": """
                jugador|jugadora futbolista delantero|delantera defensa portero|portera guardameta corredor|corredora
                campeón|campeona ciclista nadador|nadadora boxeador|boxeadora piloto mediocampista centrocampista lateral
                tenista atleta fondista gimnasta esquiador|esquiadora alpinista regatista remero|remera baloncestista
                subcampeón|subcampeona ariete=m arquero|arquera capitán_del_equipo=m velocista maratoniano|maratoniana
            """,
            "coach": """
                entrenador|entrenadora seleccionador|seleccionadora técnico=m árbitro|árbitra míster=m
                director_técnico|directora_técnica preparador|preparadora director_deportivo|directora_deportiva
            """,
            "cleric": """
                sacerdote sacerdotisa=f obispo|obispa arzobispo=m cardenal=m papa=m pontífice=m imán=m rabino|rabina pastor|pastora
                cura=m párroco=m monje=m monja=f religioso|religiosa patriarca=m fraile=m abad|abadesa prelado=m vicario=m capellán=m
            """,
            "activist": """
                activista militante manifestante sindicalista disidente voluntario|voluntaria denunciante cooperante
                líder_sindical feminista ambientalista
            """,
            "accused": """
                reo|rea prófugo|prófuga ladrón|ladrona estafador|estafadora sicario
                acusado|acusada procesado|procesada imputado|imputada sospechoso|sospechosa condenado|condenada detenido|detenida
                investigado|investigada demandante querellante agresor|agresora asaltante fugitivo|fugitiva secuestrador|secuestradora
                narcotraficante homicida asesino|asesina recluso|reclusa preso|presa encausado|encausada terrorista pistolero|pistolera
            """,
            "victim": """
                víctima superviviente sobreviviente paciente rehén refugiado|refugiada migrante afectado|afectada herido|herida
                damnificado|damnificada desplazado|desplazada
            """,
            "witness": "testigo transeúnte oyente espectador|espectadora televidente lector|lectora",
            "kin": """
                madre=f padre=m hermano|hermana esposa=f esposo=m marido=m hijo|hija viuda=f viudo=m tío|tía primo|prima
                abuelo|abuela nieto|nieta sobrino|sobrina cuñado|cuñada suegro|suegra novio|novia yerno=m nuera=f mamá=f papá=m
                pareja exmarido=m exmujer=f exnovio|exnovia exesposa=f exesposo=m padrino=m madrina=f gemelo|gemela compañero|compañera
            """,
            "worker": """
                plomero|plomera petrolero|petrolera chofer ferroviario|ferroviaria
                mensajero|mensajera vendedor|vendedora frutero|frutera chef costurera=f
                limpiador|limpiadora vigilante leñador|leñadora programador|programadora
                desarrollador|desarrolladora contador|contadora
                agricultor|agricultora obrero|obrera chófer conductor|conductora pescador|pescadora panadero|panadera
                apicultor|apicultora comerciante minero|minera camarero|camarera mesero|mesera mecánico|mecánica
                electricista fontanero|fontanera cocinero|cocinera peluquero|peluquera ganadero|ganadera viticultor|viticultora
                jubilado|jubilada vecino|vecina habitante bibliotecario|bibliotecaria empleado|empleada trabajador|trabajadora
                armador|armadora cartero|cartera conserje restaurador|restauradora hotelero|hotelera tendero|tendera
                pastelero|pastelera albañil carpintero|carpintera camionero|camionera taxista maquinista marinero|marinera
                maestro_cervecero=m guía educador|educadora cajero|cajera librero|librera traductor|traductora intérprete
                inquilino|inquilina casero|casera campesino|campesina carnicero|carnicera florista cazador|cazadora
                temporero|temporera aprendiz|aprendiza artesano|artesana repartidor|repartidora transportista farero|farera
                soldador|soldadora operario|operaria regente guardabosques jardinero|jardinera herrero|herrera
                sastre|sastra modista azafato|azafata auxiliar portero_de_finca=m patrón_mayor=m estibador|estibadora
                regante promotor|promotora subastador|subastadora
            """,
            "person": """
                galardonado|galardonada premiado|premiada ganador|ganadora finalista
                laureado|laureada excursionista montañero|montañera motorista peatón|peatona
                bachiller
                hombre=m mujer=f chico|chica niño|niña joven anciano|anciana señor|señora persona colega amigo|amiga cliente clienta=f
                usuario|usuaria consumidor|consumidora contribuyente elector|electora votante ciudadano|ciudadana turista
                pasajero|pasajera viajero|viajera aficionado|aficionada hincha abonado|abonada visitante desconocido|desconocida
                invitado|invitada interesado|interesada muchacho|muchacha comprador|compradora asistente veinteañero|veinteañera
                treintañero|treintañera octogenario|octogenaria septuagenario|septuagenaria padre_de_familia=m madre_de_familia=f
                conocido|conocida bañista peregrino|peregrina residente
            """,
            "source": "fuente allegado|allegada miembro participante interlocutor|interlocutora entorno integrante",
        },
        bodies={
            "government": """
                gobierno ejecutivo administración régimen autoridades estado junta coalición gabinete generalitat xunta
                gobierno_vasco equipo_de_gobierno casa_real
            """,
            "ministry": """
                ministerio departamento consejería secretaría cancillería presidencia embajada hacienda viceministerio conselleria
                tesoro vicepresidencia
            """,
            "parliament": "parlamento senado congreso asamblea asamblea_nacional cámara cortes bancada grupo_parlamentario mesa",
            "court": "tribunal corte audiencia juzgado fiscalía acusación defensa tribunal_supremo audiencia_nacional sala procuraduría",
            "police": "policía guardia_civil gendarmería bomberos comisaría emergencias ertzaintza mossos guardia_costera",
            "army": "ejército estado_mayor armada marina milicia fuerzas guerrilla fuerza_aérea",
            "party": "partido oposición movimiento campaña frente bloque mayoría ejecutiva agrupación dirección_del_partido",
            "union": "sindicato unión federación confederación central_sindical patronal comité_de_empresa central gremio",
            "association": """
                asociación organización ong grupo fundación instituto liga alianza comité red colectivo club organismo
                institución observatorio plataforma sociedad colegio cooperativa hermandad cofradía consejo entidad
            """,
            "firm": """
                empresa compañía firma consorcio fabricante banco constructora operadora proveedor marca gigante fábrica aseguradora
                filial dirección naviera aerolínea concesionaria multinacional grupo_empresarial eléctrica petrolera
                farmacéutica tecnológica inmobiliaria consultora entidad_bancaria
            """,
            "media": """
                diario periódico semanario revista podcast cadena radio emisora medio agencia_de_noticias prensa rotativo publicación
                televisión portal tabloide canal
            """,
            "agency": "agencia oficina comisión autoridad servicio inspección instituto caja dirección_general delegación autoridad_portuaria",
            "school": "universidad escuela facultad colegio instituto academia laboratorio centro",
            "hospital": "hospital clínica",
            "council": """
                ayuntamiento municipio consistorio alcaldía diputación cabildo municipalidad pleno concejo comunidad_autónoma
                concello ajuntament gobierno_municipal intendencia
            """,
            "church": "iglesia vaticano diócesis mezquita sinagoga arzobispado obispado conferencia_episcopal parroquia santa_sede",
            "team": "equipo selección plantilla conjunto",
            "delegation": "misión consulado delegación",
            "country": "país nación república reino",
        },
        documents="""
            informe estudio carta comunicado declaración encuesta sondeo nota documento investigación ley proyecto_de_ley artículo
            editorial tuit mensaje libro correo texto denuncia demanda querella auto sentencia fallo decreto resolución manifiesto
            transcripción auditoría análisis tratado acuerdo memoria anexo expediente dato datos estadística pancarta cartel
            octavilla aviso balance barómetro circular atestado escrito dictamen acta plan misiva reportaje
        """,
        groups="""
            gente vecinos habitantes responsables miembros fuentes trabajadores electores manifestantes expertos analistas
            críticos partidarios detractores opositores policías agentes autoridades testigos familias familiares padres compañeros
            observadores republicanos demócratas militantes ministros diplomáticos diputados senadores periodistas medios
            público personal tripulación aficionados usuarios clientes amigos allegados agricultores ganaderos pescadores médicos
            enfermeros docentes estudiantes alumnos científicos investigadores economistas abogados magistrados soldados
            tropas rebeldes dirigentes inversores organizadores migrantes refugiados mujeres hombres niños jóvenes mayores
            aldeanos multitud población jurado mayoría minoría pareja sindicatos asociaciones países empresas regantes
            populares socialistas independentistas servicios_de_emergencia mercados afectados víctimas
        """,
        plurals="z>ces ción>ciones sión>siones ión>iones ón>ones án>anes ín>ines és>eses l>les r>res d>des n>nes j>jes y>yes s> í>íes s",
        definite="el la los las este esta estos estas ese esa esos esas aquel aquella lo al del dicho dicha",
        indefinite="""
            un una unos unas algún alguna algunos algunas varios varias muchos muchas otro otra otros otras dos tres cuatro cinco seis
            siete ocho nueve diez cada ningún ninguna todo toda cualquier
        """,
        possessives="su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra",
        plural_determiners="""
            los las unos unas estos estas esos esas algunos algunas varios varias muchos muchas otros otras dos tres cuatro cinco seis
            siete ocho nueve diez sus mis tus nuestros nuestras ambos ambas
        """,
        before_roles="""
            ex exministro antiguo antigua futuro futura nuevo nueva actual entonces primer primera segundo segunda alto alta joven
            viejo vieja gran célebre principal vice veterano veterana mismo misma propio propia anterior saliente electo electa
            interino interina conocido conocida célebre difunto difunta fallecido actuales señor señora
        """,
        of="de del para con contra sobre",
        at="""
            a al en desde ante junto que quien cuyo tras según consultado consultada preguntado preguntada entrevistado
            entrevistada citado citada contactado contactada hasta durante por
        """,
        asides="""
            desde a al en ante que quien tras según consultado consultada consultados preguntado preguntada entrevistado
            entrevistada contactado contactada citado citada citados recogido recogidas publicado publicada difundido
            fechado fechada visiblemente
        """,
        gendered="el=m un=m este=m ese=m aquel=m del=m al=m la=f una=f esta=f esa=f aquella=f nuestra=f nuestro=m",
        questioner="P Pregunta P.",
        answerer="R Respuesta R.",
        interviewers="Entrevista Por",
        joints="de del de_la de_los de_las &",
        particles="de del la las los y e i da do dos das von_der van_der van_den von van der den di el al ben bin ibn d' de_la de_los de_las san",
        elisions="",
        suffixes="SA S.A S.A. SL S.L S.L. SLU SAU SAS SRL C.V CV plc Inc Ltd LLC Corp Co GmbH AG NV BV SpA",
        possessive="",
        ages="",
        past="ex antiguo antigua exministro entonces",
        any_body="compañía empresa firma organización entidad organismo institución diario periódico rotativo revista",
        branches={
            "minister.finance": "hacienda finanzas econom* presupuesto*",
            "minister.trade": "comercio econom* industria",
            "minister.interior": "interior gobernación",
            "minister.foreign": "exteriores extranjero* relaciones cancillería canciller",
            "minister.defence": "defensa guerra",
            "minister.health": "salud sanidad",
            "minister.justice": "justicia",
            "minister.education": "educación enseñanza",
            "minister.social": "trabajo empleo social* familia mujer* igualdad pensiones",
            "minister.farming": "agricultura ganadería alimentación pesca",
            "minister.transport": "transporte* infraestructura* fomento obras",
            "minister.energy": "energía minas petróleo minería",
            "minister.environment": "ambiente ecológica clima ambiental",
            "minister.culture": "cultura",
            "minister.sport": "deporte*",
            "minister.tourism": "turismo",
            "minister.science": "ciencia investigación universidades",
            "minister.housing": "vivienda construcción",
            "minister.emergencies": "emergencias",
            "police.fire": "bombero*",
            "police.police": "policía* comisari* agente* guardia sheriff",
        },
        deputies="vice* subsecretari* adjunto adjunta",
        locatives="cerca_de en desde hacia",
        role_endings="ista dor dora tor tora ero era ólogo óloga ógrafo ógrafa ario aria sor sora",
        eponyms="""
            calle avenida plaza paseo premio puente estadio aeropuerto glorieta barrio vereda
            colonia caserío parque
        """,
        bylines="por",
        not_names="""
            Niega Pide Piden Exige Exigen Llama Llaman Anuncia Anuncian Acusa Acusan Advierte Advierten Critica Critican Rechaza
            Rechazan Denuncia Denuncian Confirma Confirman Asegura Aseguran Dice Dicen Propone Proponen Defiende Defienden Reclama
            Reclaman Promete Prometen Presenta Presentan Celebra Detienen Muere Mueren Fallece Gana Vence Pierde Inicia Inician
            Reconoce Reitera Revela Admite Afirma Señala Destaca Ordena Plantea Busca Buscan Descarta Desmiente Condena Condenan
            Cuestiona Responde Respalda Urge Alerta Exhorta Solicita Solicitan Sostiene Insiste Lamenta Felicita Agradece Sugiere
            Investigan Capturan Aprueba Aprueban Entrega Entregan Recibe Firma Firman Visita Viaja Llega Llegan Regresa Vuelve
            El La Los Las Lo Un Una Unos Unas De Del Al Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Nosotras Este Esta Estos
            Estas Ese Esa Esos Esas Aquel Aquella Eso Esto Aquello Mi Mis Tu Tus Su Sus Nuestro Nuestra Nuestros Nuestras Que Qué
            Quien Quién Quienes Cual Cuál Cuando Cuándo Como Cómo Donde Dónde Por Porque Cuánto Cuántos Si Sí No Y E O U Ni Pero
            Sino Aunque Mientras Pues A En Con Sin Sobre Para Hacia Hasta Desde Entre Contra Ante Tras Bajo Durante Según
            Mediante Antes Después Luego Entonces Así También Tampoco Además Ahora Ya Aún Todavía Siempre Nunca Jamás Ayer Hoy
            Mañana Aquí Allí Ahí Muy Más Menos Tan Tanto Todo Toda Todos Todas Cada Varios Varias Algunos Algunas Algún Alguna
            Ningún Ninguna Nadie Nada Alguien Algo Otro Otra Otros Otras Muchos Muchas Pocos Dos Tres Cuatro Cinco Seis Siete Ocho
            Nueve Diez Cien Mil Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio
            Agosto Septiembre Octubre Noviembre Diciembre Foto Fotos Fuente Fuentes Vídeo Video Leer Ver Publicado Sin Sólo Solo
            Incluso Quizá Quizás Hay Es Son Fue Era Está Ha Han Había Gracias Hola Bueno Buenos Buenas Mejor Peor Mismo Apenas
            Casi Cerca Lejos Dentro Fuera Frente Junto Pese Debido Tal Acto Preguntado Preguntada Consultado Consultada Silencio
            Adiós Ojalá Dice Dijo Le Les Se Me Te Nos Uno Finalmente Actualmente Respecto Esa Estamos Tenemos Creo Claro Señorías
            Parte Otro Poco Medio Media Entrevista Análisis Opinión Directo Exclusiva Redacción Crónica Reportaje Rumores Aplausos
        """,
        demonyms="""
            estadounidense=US norteamericano=US americano=US británico=GB inglés=GB escocés=GB galés=GB irlandés=IE belga=BE suizo=CH
            austriaco=AT austríaco=AT canadiense=CA australiano=AU neozelandés=NZ mexicano=MX mejicano=MX brasileño=BR argentino=AR
            chileno=CL colombiano=CO venezolano=VE peruano=PE cubano=CU uruguayo=UY paraguayo=PY boliviano=BO ecuatoriano=EC
            guatemalteco=GT hondureño=HN salvadoreño=SV nicaragüense=NI costarricense=CR panameño=PA dominicano=DO
            puertorriqueño=PR haitiano=HT israelí=IL palestino=PS iraní=IR iraquí=IQ sirio=SY libanés=LB jordano=JO egipcio=EG
            saudí=SA saudita=SA emiratí=AE catarí=QA kuwaití=KW yemení=YE afgano=AF pakistaní=PK indio=IN bangladesí=BD
            keniano=KE keniata=KE nigeriano=NG ghanés=GH etíope=ET sudanés=SD libio=LY tunecino=TN argelino=DZ marroquí=MA
            senegalés=SN marfileño=CI congoleño=CD ruandés=RW ugandés=UG tanzano=TZ chipriota=CY moldavo=MD bielorruso=BY
            ucraniano=UA ruso=RU chino=CN francés=FR español=ES italiano=IT portugués=PT japonés=JP coreano=KR surcoreano=KR
            norcoreano=KP sudafricano=ZA turco=TR griego=GR soviético=SU indonesio=ID vietnamita=VN tailandés=TH singapurense=SG
            taiwanés=TW filipino=PH neerlandés=NL holandés=NL alemán=DE polaco=PL checo=CZ eslovaco=SK húngaro=HU rumano=RO
            búlgaro=BG serbio=RS croata=HR esloveno=SI bosnio=BA montenegrino=ME kosovar=XK macedonio=MK albanés=AL danés=DK
            sueco=SE noruego=NO finlandés=FI islandés=IS estonio=EE letón=LV lituano=LT kazajo=KZ uzbeko=UZ kirguís=KG
            georgiano=GE armenio=AM azerí=AZ azerbaiyano=AZ luxemburgués=LU maltés=MT EEUU=US EE.UU=US EE_UU=US Inglaterra=GB
            Escocia=GB Gran_Bretaña=GB Holanda=NL Birmania=MM RDC=CD URSS=SU USA=US federación_rusa=RU
        """,
        capitals="""
            Washington=US Londres=GB París=FR Berlín=DE Moscú=RU Pekín=CN Kiev=UA Kyiv=UA Astaná=KZ Astana=KZ Ankara=TR Bruselas=BE
            Teherán=IR Jerusalén=IL Riad=SA Nueva_Delhi=IN Islamabad=PK Canberra=AU Ottawa=CA Brasilia=BR Berna=CH Abuya=NG
            Pretoria=ZA Rabat=MA Argel=DZ Túnez=TN Trípoli=LY Hanói=VN Pyongyang=KP Seúl=KR Tokio=JP Madrid=ES Roma=IT Varsovia=PL
            Viena=AT Praga=CZ Budapest=HU Atenas=GR Lisboa=PT Dublín=IE Oslo=NO Estocolmo=SE Helsinki=FI Copenhague=DK Tiflis=GE
            Ereván=AM Bakú=AZ Minsk=BY Bucarest=RO Sofía=BG Belgrado=RS Kremlin=RU Moncloa=ES Elíseo=FR Casa_Blanca=US Pentágono=US
            Downing_Street=GB Bundestag=DE Duma=RU Knéset=IL Bogotá=CO Caracas=VE Lima=PE Quito=EC La_Paz=BO Asunción=PY
            Montevideo=UY Buenos_Aires=AR Santiago_de_Chile=CL La_Habana=CU San_Salvador=SV Tegucigalpa=HN Managua=NI
            Casa_Rosada=AR Miraflores=VE La_Moneda=CL Palacio_Nacional=MX Quirinal=IT
        """,
    ),
    credits=Credits(
        sources="fuente fuentes vía agencia agencias según",
        credited="""
            con_información_de con_información_del con_informaciones_de con_datos_de con_material_de
            publicado_originalmente_en publicado_originalmente_por publicado_en publicado_por traducido_de
            citado_por citada_por citados_por citadas_por recogido_por recogida_por recogidas_por tomado_de
            cortesía_de con_agencias_de adelantado_por adelantada_por según_adelantó según_ha_adelantado
            revelado_por revelada_por citando_a citando_al que_cita_a de_acuerdo_con_datos_de según_recoge
            según_publica
        """,
        told="""
            dijo_a dijo_al dice_a dicho_a declaró_a declaró_al declarado_a explicó_a explicó_al explica_a aseguró_a aseguró_al
            afirmó_a afirmó_al indicó_a indicó_al confirmó_a confirmó_al señaló_a señaló_al contó_a contó_al confesó_a respondió_a
            comentó_a relató_a precisó_a informó_a informó_al consultado_por consultada_por entrevistado_por entrevistada_por
            preguntado_por preguntada_por contactado_por contactada_por
        """,
        interviews="""
            entrevista_a entrevista_con entrevista_concedida_a entrevista_concedida_al entrevista_en entrevista_exclusiva_a
            entrevista_exclusiva_con declaraciones_a declaraciones_al declaración_a conversación_con comentarios_a
            entrevista_publicada_en entrevista_publicada_por entrevista_para
            diálogo_con dialogo_con
        """,
        reports="""
            informa informan informó informaron informaba reporta reportó reportaron publica publicó revela reveló recoge recogió
            cita citó difunde difundió adelanta adelantó avanza avanzó apunta señala indicó según_informa según_informó
        """,
        photos="foto fotos fotografía fotografías imagen imágenes crédito créditos ilustración cortesía archivo",
        releases="nota_de_prensa comunicado_de_prensa boletín_de_prensa para_difusión_inmediata /PRNewswire/ PRNewswire BUSINESS_WIRE",
        reporters="corresponsal corresponsales periodista periodistas enviado_especial enviada_especial redacción reportero reportera",
        agency_nouns="agencia agencias agencia_de_noticias agencia_de_prensa agencia_oficial agencia_estatal agencia_noticiosa",
        outlet_nouns="""
            Mundo País Diario Periódico Vanguardia Razón Tiempo Universal Tribuna Correo Heraldo Gaceta Prensa Radio Televisión
            TV Voz Noticias Mercurio Clarín Jornada Excélsior Reforma Comercio Espectador Semana Confidencial Hora
            Levante Faro Verdad Crónica Revista Economista Expansión Informador Norte_de_Castilla Cadena Canal
        """,
        articles="el la los las del al",
        addressing="a al",
        own="""
            este_diario este_periódico este_medio esta_redacción esta_revista esta_emisora este_portal
            nuestro_diario nuestro_periódico nuestra_redacción nuestro_corresponsal nuestra_corresponsal
            nuestro_enviado_especial nuestra_enviada_especial nuestro_reportero nuestra_reportera nuestra_emisora
            nuestros_micrófonos nuestras_páginas nos_dijo nos_contó nos_explicó nos_aseguró nos_confirmó
            en_entrevista en_una_entrevista_telefónica en_entrevista_telefónica dijo_en_una_entrevista
        """,
        media="""
            diario periódico semanario revista cadena emisora canal radio televisión portal programa rotativo
            podcast tv periódicos rotativa semanal tabloide noticiero noticiario informativo web sitio_web
            telediario agencia_noticiosa cadena_de_televisión canal_de_televisión emisora_de_radio
            programa_de_televisión programa_de_radio cadena_de_radio portal_de_noticias
        """,
        aired="en en_la en_el ante_los_micrófonos_de en_los_micrófonos_de en_una_intervención_en",
        pieces="artículo reportaje encuesta entrevista investigación editorial columna tribuna información",
        piece_joints="""
            de del en para con publicado_en publicada_en publicado_por publicada_por realizada_por elaborada_por
            publicado_en_el
        """,
        press="""
            a_los_periodistas a_periodistas ante_los_periodistas ante_la_prensa a_la_prensa a_los_medios
            ante_los_medios a_los_reporteros a_los_informadores en_rueda_de_prensa en_…_rueda_de_prensa
            durante_…_rueda_de_prensa en_conferencia_de_prensa en_…_conferencia_de_prensa
            durante_…_conferencia_de_prensa en_una_rueda_de_prensa en_una_conferencia_de_prensa
            en_la_rueda_de_prensa en_la_conferencia_de_prensa             a_los_medios_de_comunicación ante_los_medios_de_comunicación con_los_medios             a_un_grupo_de_periodistas a_preguntas_de_los_periodistas
            en_declaraciones_a_los_periodistas en_declaraciones_a_los_medios en_declaraciones_a_la_prensa
            en_su_conferencia_matutina en_su_conferencia_de_prensa en_una_comparecencia_ante_la_prensa
            comparecencia_ante_los_medios rueda_de_prensa_telemática
        """,
        handed="""
            en_un_comunicado en_un_…_comunicado mediante_un_comunicado a_través_de_un_comunicado según_un_comunicado
            en_una_nota en_una_nota_de_prensa en_una_declaración_escrita por_correo_electrónico
            en_un_correo_electrónico en_el_comunicado en_dicho_comunicado en_ese_comunicado en_su_página_web
            en_su_sitio_web en_su_web en_una_carta en_su_carta en_una_misiva en_un_escrito emitió_un_comunicado
            ha_emitido_un_comunicado difundió_un_comunicado a_través_de_una_nota a_través_de_una_nota_de_prensa
            mediante_una_nota según_el_comunicado según_la_nota según_el_texto_del_comunicado
            de_acuerdo_con_un_comunicado de_acuerdo_a_un_comunicado por_medio_de_un_comunicado en_su_sitio_oficial
            en_una_declaración_conjunta en_un_comunicado_conjunto en_una_circular en_un_boletín en_el_boletín
            en_una_carta_abierta en_su_página_oficial en_la_carta en_su_comunicado en_el_mismo_comunicado en_la_nota
            en_la_misma_nota
        """,
        posts="""
            en_{platform} vía_{platform} a_través_de_{platform} en_su_cuenta_de_{platform}
            en_su_cuenta_oficial_de_{platform} a_través_de_su_cuenta_de_{platform} en_su_perfil_de_{platform}
            en_la_red_social_{platform} en_la_plataforma_{platform} en_un_tuit=Twitter en_un_…_tuit=Twitter
            en_un_tweet=Twitter en_un_mensaje_en_{platform} en_un_mensaje_publicado_en_{platform}
            en_un_video_publicado_en_{platform} en_un_vídeo_publicado_en_{platform} en_redes_sociales
            en_las_redes_sociales en_sus_redes_sociales en_su_cuenta_personal_de_{platform}
            en_su_perfil_oficial_de_{platform} en_su_página_de_{platform} en_su_blog en_su_canal_de_{platform}
            en_un_post_en_{platform} en_una_publicación_en_{platform} en_un_hilo_en_{platform} en_esa_red_social
            en_la_misma_red_social en_dicha_red_social en_sus_perfiles_sociales en_una_publicación_en_redes_sociales
            a_través_de_redes_sociales a_través_de_sus_redes_sociales a_través_de_las_redes_sociales por_{platform}
            publicó_en_{platform} escribió_en_{platform} en_su_{platform} mediante_su_cuenta_de_{platform}
            mediante_{platform} desde_su_cuenta_de_{platform} con_un_tuit=Twitter a_través_de_un_tuit=Twitter
            mediante_un_tuit=Twitter a_través_de_un_mensaje_en_{platform} publicó_un_tuit=Twitter
            en_una_transmisión_en_vivo_por_{platform} en_una_historia_de_{platform} en_su_tuit=Twitter
            en_su_tweet=Twitter en_el_tuit=Twitter en_el_mensaje_de_{platform} en_su_mensaje_en_{platform}
            en_su_publicación
        """,
        posting="tuiteó=Twitter tuitea=Twitter tuitearon=Twitter tuiteado=Twitter",
        ours="nuestro nuestra nuestros nuestras",
        us="nos",
        staff="""
            fotógraf* report* correspons* redacci* diario* periódic* micrófono* cámara* programa* emisora* portal*
            web equipo* enviad* preguntas antena*
        """,
        told_behind="ha_tenido_acceso tuvo_acceso",
        papers="comunicado nota nota_de_prensa misiva boletín",
        same_talk="""
            en_la_entrevista en_la_misma_entrevista en_esa_entrevista en_esta_entrevista durante_la_entrevista
            en_dicha_entrevista         """,
        before="tras después_de desde a_raíz_de en_respuesta_a",
        at_large="""
            medios medios_de_comunicación prensa televisión_estatal televisión_pública radio_estatal
            informes_de_prensa reportes_de_prensa diarios periódicos
        """,
        kinds="""
            local locales regional nacional público pública estatal privado privada oficial oficiales semioficial
            independiente digital económico económica deportivo deportiva conservador conservadora progresista alem*
            chin* japon* árabe especializad* matutin* vespertin* varios varias algunos algunas diversos diversas
            distintos numerosos prestigios* conocid* popular influyente internacional* extranjer* occidental* inglés
            inglesa sensacionalista líder virtual televisiv* estadounidenses gratuito católic*
        """,
        letters="carta misiva circular correo_electrónico",
    ),
    amounts=Amounts(
        unit_words="kilo=kg kilos=kg",
        magnitudes="k=1e3 m=1e6 mill=1e6 mln=1e6 mdd=1e6 mil=1e3 millar=1e3 millares=1e3 millares_de=1e3 miles_de=1e3 docena=12"
        " docenas=12 docena_de=12 decena_de=10 decenas_de=10 centenar=100 centenares=100 centenar_de=100 centenares_de=100"
        " millardo=1e9 millardos=1e9 mil_millones=1e9 millón=1e6 millones=1e6 billón=1e12 billones=1e12",
        number_words="cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12"
        " trece=13 catorce=14 quince=15 dieciséis=16 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20"
        " veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26"
        " veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80"
        " noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400"
        " cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700"
        " ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 mil=1e3",
        number_joints="y",
        ones_before_magnitudes="medio=0.5 media=0.5",
        decimal_words="coma con punto",
        fractions="medio=2 medios=2 tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5 sexto=6 sextos=6 séptimo=7 séptimos=7 octavo=8 octavos=8 noveno=9 novenos=9 décimo=10 décimos=10 décima=10 décimas=10 veinteavo=20 veinteavos=20 centésimo=100 centésimos=100 centésima=100 centésimas=100 milésimo=1000 milésimos=1000 milésima=1000 milésimas=1000",
        rests="y_medio=0.5 y_media=0.5 y_cuarto=0.25",
        fraction_marks="sobre",
        currency_words="dólar=USD dólares=USD dólar_estadounidense=USD dólares_estadounidenses=USD dólares_americanos=USD"
        " dólares_de_estados_unidos=USD us$=USD u$s=USD u$d=USD dólares_canadienses=CAD dólar_canadiense=CAD dólares_australianos=AUD"
        " dólares_neozelandeses=NZD dólares_de_hong_kong=HKD euro=EUR euros=EUR libra=GBP libras=GBP libra_esterlina=GBP"
        " libras_esterlinas=GBP libras_turcas=TRY liras_turcas=TRY libras_egipcias=EGP libras_libanesas=LBP yen=JPY yenes=JPY"
        " yuan=CNY yuanes=CNY renminbi=CNY rublo=RUB rublos=RUB tenge=KZT tenges=KZT rupia=INR rupias=INR rupias_indias=INR"
        " rupias_indonesias=IDR rupias_pakistaníes=PKR won=KRW wones=KRW franco=CHF francos=CHF franco_suizo=CHF"
        " francos_suizos=CHF francos_franceses=FRF francos_belgas=BEF francos_cfa=XOF corona=crown coronas=crown coronas_suecas=SEK"
        " coronas_noruegas=NOK coronas_danesas=DKK coronas_checas=CZK zloty=PLN zlotys=PLN esloti=PLN eslotis=PLN grivna=UAH"
        " grivnas=UAH jrivnia=UAH lira=TRY liras=TRY liras_italianas=ITL lari=GEL laris=GEL manat=AZN manats=AZN peso=MXN"
        " pesos=MXN pesos_mexicanos=MXN pesos_argentinos=ARS pesos_chilenos=CLP pesos_colombianos=COP pesos_uruguayos=UYU"
        " pesos_dominicanos=DOP pesos_filipinos=PHP pesos_cubanos=CUP peseta=ESP pesetas=ESP real=BRL reales=BRL"
        " reales_brasileños=BRL rand=ZAR rands=ZAR séquel=ILS séqueles=ILS shekel=ILS shekels=ILS dírham=MAD dirham=MAD"
        " dírhams=MAD dirhams=MAD riyal=SAR riyales=SAR rial=IRR riales=IRR dinar=DZD dinares=DZD baht=THB bahts=THB"
        " forinto=HUF forintos=HUF florines_húngaros=HUF leu=RON lei=RON lev=BGN leva=BGN naira=NGN nairas=NGN marco=DEM"
        " marcos=DEM marcos_alemanes=DEM marcos_finlandeses=FIM florines=NLG soles=PEN sol=PEN bolívares=VES bolívar=VES bolivianos=BOB boliviano=BOB"
        " guaraníes=PYG guaraní=PYG quetzales=GTQ quetzal=GTQ lempiras=HNL lempira=HNL córdobas=NIO colones=CRC colón=CRC"
        " balboas=PAB bitcoin=XBT btc=XBT bitcoins=XBT bitcóin=XBT bitcoines=XBT",
        minor_units="céntimo céntimos centavo centavos centésimo centésimos penique peniques kopek kopeks cent cents",
        minus="menos",
        percent_points="puntos_porcentuales punto_porcentual",
        percent_words="por_ciento porciento por_cien puntos_porcentuales punto_porcentual puntos_básicos",
        percent_before="por_ciento_de por_ciento_del",
        unit_joints="de",
        hedges="unos unas cerca_de alrededor_de aproximadamente casi más_de menos_de al_menos por_lo_menos como_mínimo como_máximo"
        " hasta en_torno_a sobre apenas algo_más_de algo_menos_de poco_más_de poco_menos_de no_más_de no_menos_de solo sólo"
        " solamente exactamente un_promedio_de una_media_de un_récord_de cifra_récord_de unos_pocos entre prácticamente"
        " nada_menos_que tan_solo quizá quizás en_torno_al cerca_del alrededor_del más_del menos_del a_lo_sumo un total_de"
        " un_total_de superior_a inferior_a superiores_a",
        hedges_after="aproximadamente como_mínimo como_máximo al_menos de_media de_promedio más_o_menos o_más",
        not_counted="de del a al en y o u e el la los las un una por para con sin sobre es son era fue fueron ha han había que quien"
        " donde pero más menos otros otras veces contra después antes durante desde hasta entre según él ella ellos ellas se le"
        " les lo me nos su sus este esta h horas por_ciento ya aún también así pues si como cuando tras ante será serán está"
        " están y_medio y_media pm am p.m a.m cada ni no",
        reaches="alcanzó alcanza alcanzaron alcanzan alcanzará alcanzaría ha_alcanzado llegó_a llega_a llegará_a asciende_a"
        " ascendió_a ascienden_a ascendieron_a ascendía_a ascenderá_a se_eleva_a se_elevó_a se_sitúa_en se_situó_en subió_a"
        " subió_hasta cayó_a bajó_a aumentó_a aumentó_hasta superó supera superará superan rebasó rebasa excede suma sumó suman"
        " totaliza totalizó representa representan es_de fue_de era_de será_de es_del fue_del cuesta costó costará costaría vale"
        " cifrado_en cifrada_en estimado_en estimada_en valorado_en valorada_en evaluado_en se_estima_en se_cifra_en"
        " equivale_a roza rozó ronda rondó rondaría quedó_en es son era eran fue cuenta_con",
        date_joints="de del",
        times="ayer=-1d anteayer=-2d antier=-2d hoy=0d mañana=+1d pasado_mañana=+2d anoche=-1d esta_mañana=0d esta_tarde=0d"
        " esta_noche=0d este_mediodía=0d la_víspera=-1d esta_semana=0w la_semana_pasada=-1w la_pasada_semana=-1w"
        " la_semana_próxima=+1w la_próxima_semana=+1w la_semana_que_viene=+1w este_mes=0m el_mes_pasado=-1m el_pasado_mes=-1m"
        " el_mes_próximo=+1m el_próximo_mes=+1m el_mes_que_viene=+1m este_año=0y el_año_pasado=-1y el_pasado_año=-1y"
        " el_año_próximo=+1y el_próximo_año=+1y el_año_que_viene=+1y el_año_anterior=-1y año_pasado=-1y año_anterior=-1y"
        " {month}_pasado=-1 pasado_{month}=-1 {month}_próximo=+1 próximo_{month}=+1 este_{month}=0"
        " {weekday}_pasado=-1 pasado_{weekday}=-1 próximo_{weekday}=+1 {weekday}_próximo=+1 este_{weekday}=0 {weekday}=0"
        " hace_{n}_años=-1y hace_{n}_meses=-1m hace_{n}_semanas=-1w hace_{n}_días=-1d hace_un_año=-1y hace_un_mes=-1m"
        " hace_una_semana=-1w"
        " en_{month}=0 desde_{month}=0 mediados_de_{month}=0 principios_de_{month}=0 comienzos_de_{month}=0 finales_de_{month}=0 fines_de_{month}=0",
        halves="y_medio y_media",
        clock_signs="h",
        clock="{h}_y_media=30 {h}_y_cuarto=15 {h}_menos_cuarto=-15",
        apart="antes hasta sobre acerca con_motivo",
        after="tras después desde luego_de a_raíz",
        published="publicada publicado publicadas publicados emitida emitido",
    ),
    shades=Shades(
        negating_prefixes="in im ir i des",
        hedges={
            "distance": "así_llamado así_llamada así_llamados así_llamadas mal_llamado mal_llamada autodenominado"
            " autodenominada autoproclamado autoproclamada",
            "hearsay": "presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas"
            " supuestamente al_parecer aparentemente habría habrían se_sospecha",
            "possibility": "podría podrían pudo_haber pudieron_haber quizá quizás tal_vez posiblemente probablemente"
            " posible posibles probable puede_que a_lo_mejor",
            "conditional": "puede pueden pudo pudieron debería deberían se_espera se_prevé previsto amenaza",
            "about": "una_decena una_docena una_veintena una_treintena una_quincena un_centenar un_millar unos unas cerca_de alrededor_de aproximadamente casi prácticamente en_torno_a",
            "bound": "al_menos como_mínimo más_de menos_de hasta por_lo_menos como_máximo",
        },
        plain="habría_que habrían_que",
        negations="no nunca jamás nadie ningún ninguna ninguno sin ni tampoco",
        reversals="se_niega_a se_niegan_a se_negó_a se_negaron_a negarse_a se_negará_a rehúsa rehusó rehusaron"
        " niega niegan negó negaron desmiente desmienten desmintió desmintieron",
        negative="negar negó niega niegan negaba negaban negado negando negaron negará desmint* desmient* rechaz* falt* imposible* apenas en_lugar_de en_vez_de descart* evit* ignor* desconoc* desconozc*"
        " prohib* impid* impedir falso falsa salvo excepto dejar_de deja_de dejan_de dejó_de dejaron_de dejará_de"
        " dejarán_de dejaría_de dejarían_de dejando_de dejado_de deje_de dejen_de dejo_de dejamos_de dejé_de dejaba_de dejaban_de dejemos_de dejara_de dejaran_de"
        " dejáramos_de dejase_de dejasen_de cesar cesa cesan cesó cesaron cesará cesarán cesado cesen",
        intensity="violentamente=+ duramente=+ brutalmente=+ integral=+ fuertemente=+ absolutamente=+ completamente=+ totalmente=+ plenamente=+ extremadamente=+ muy=+ firmemente=+"
        " profundamente=+ gravemente=+ categóricamente=+ ligeramente=- algo=- un_poco=- parcialmente=- relativamente=-",
        scales={
            "casualty": "herido=1 heridos=1 herida=1 heridas=1 hirió=1 hirieron=1 lesionad*=1 muert*=3 mató=3 mataron=3 murió=3 murieron=3 fallec*=3",
            "fall": "cede=1 cedió=1 cedieron=1 retroced*=1 baj*=2 cae=2 caen=2 cayó=2 cayeron=2 caído=2 caída=2"
            " disminu*=2 descend*=2 descens*=2 reduj*=2 desplom*=3 hund*=3 derrumb*=3 colaps*=3",
            "rise": "disparad*=3 dispararon=3 sube=2 suben=2 subió=2 subieron=2 subido=2 subida=2 aument*=2 crec*=2 creció=2 increment*=2"
            " alza=2 dispar*=3 explo*=3 explosión=3",
            "share": "algunos=2 algunas=2 varios=2 varias=2 muchos=3 muchas=3 mayoría=4 todos=5 todas=5",
            "often": "muchas_veces=3 rara_vez=1 a_veces=2 a_menudo=3 muchas_veces=3 siempre=5",
            "killing": "murieron=1 murió=1 fallecid*=1 fallec*=1 mataron=2 mató=2 asesinó=3 asesinaron=3 muerte=1 muertes=1 homicidio=2 homicidios=2 masacre=4 murió=1 murieron=1"
            " matar=2 mató=2 mataron=2 asesin*=3 matanza=4",
            "war": "operación_especial=1 operación_militar_especial=1 conflicto=2 ofensiva=3 guerra=4 invasión=5"
            " combates=2 conflictos=2 guerras=4 agresión=5",
            "fighter": "separatistas=3 rebeldes=2 insurgentes=2 combatientes=2 extremistas=3 terroristas=4"
            " terrorista=4 rebelde=2 insurgente=2 milicianos=2 guerrilleros=2 extremista=3",
            "government": "gobierno=2 régimen=3 dictadura=4 junta=4",
            "blame": "equivocó=2 error=2 fallo=2 robó=4 robo=4 crimen=4 errores=2 equivocación=2 descuido=1"
            " fracaso=3 escándalo=4 crímenes=4 estafa=4 vergüenza=4 desastre=4 catástrofe=4",
            "harm": "arriesgado=1 arriesgada=1 preocupantes=1 alarmante=2 peligrosa=2 irresponsable=3 desastroso=3"
            " catastrófica=3 terrible=3 preocupante=1 peligroso=2 grave=2 devastador=3 catastrófico=3"
            " arriesgados=1 peligrosos=2 peligrosas=2 graves=2 devastadora=3 devastadores=3 catastróficos=3"
            " catastróficas=3 terribles=3",
            "asks": "ordena=4 ordenan=4 pidieron=1 solicitaron=1 mandó=4 pidió=1 pedido=1 solicitó=1 exhortó=2 exigió=3 ordenó=4 orden=4 piden=1 pedían=1 pedía=1"
            " pide=1 solicita=1 solicitan=1 insta=2 instó=2 instaron=2 exige=3 exigen=3 exigieron=3"
            " exigía=3 ordenaron=4",
            "protest": "protestaron=2 protestan=2 manifestaron=2 motín=4 motines=4 revuelta=4 concentración=2 manifestación=2 protesta=2 disturbios=4 levantamiento=4",
            "dispute": "desacuerdo=1 diferencias=1 disputa=2 engañado=3 engañaron=3 traicionado=3",
            "untrue": "infundado=1 infundada=1 inexacto=1 falso=2 falsa=2 mentira=3 mentiras=3 engañoso=1 engañosa=1"
            " mintió=3 miente=3 mienten=3 mintieron=3 mentiroso=3",
            "critic": "cuestiona=1 cuestionó=1 critica=2 criticó=2 condena=3 condenó=3 denuncia=3 denunció=3"
            " critican=2 criticaron=2 condenan=3 condenaron=3 denuncian=3 denunciaron=3 arremetió=3",
            "damage": "daños=1 daño=1 arrasado=4 arrasada=4 dañad*=1 averiad*=1 destroz*=3 destru*=3 devast*=3"
            " aniquil*=4",
            "event": "incidente=1 incidentes=1 accidente=2 accidentes=2 ataque=3 ataques=3 atentado=4 atentados=4",
            "trouble": "dificultad=1 dificultades=1 problema=1 problemas=1 crisis=3 catástrofe=4 desastre=4",
            "comers": "refugiado=1 refugiados=1 migrante=2 migrantes=2 inmigrantes=2 ilegales=4",
            "fear": "preocupación=1 preocupaciones=1 inquietud=1 temor=2 temores=2 miedo=2 pánico=4 terror=4",
            "fraud": "irregularidad=1 irregularidades=1 inexactitudes=1 manipulación=2 manipulado=2 falsificado=3"
            " falsificados=3 fraude=3 amañado=3 amañadas=3",
            "cancel": "retrasado=1 aplazado=1 aplazada=1 pospuesto=1 suspendido=2 suspendida=2 cancelado=3"
            " cancelada=3 aplazados=1 aplazó=1 aplazaron=1 suspendió=2 suspendidas=2 canceló=3 cancelaron=3"
            " canceladas=3 anulado=3 anulada=3",
            "decide": "estudia=1 contempla=1 planea=2 prevé=2 decidió=3 decidido=3",
            "warn": "advierte=1 advirtió=1 advertido=1 amenaza=3 amenazó=3 amenazado=3",
            "leave": "dimitió=1 renunció=1 destituido=3 destituida=3 despedido=3 expulsado=4 derrocado=4 renuncia=1"
            " dimisión=1 dimite=1 cesado=3 despedida=3 despedidos=3 expulsada=4",
            "mood": "preocupad*=1 inquiet*=1 decepcionad*=1 descontent*=1 molest*=2 irritad*=2 disgustad*=2"
            " enfadad*=3 enojad*=3 furios*=3 indignad*=4 enfurecid*=4",
            "size": "pequeñ*=1 considerable*=3 importante=3 importantes=3 gran=3 grande=3 grandes=3 enorme*=5"
            " gigantesc*=5 colosal*=5 inmens*=5 masiv*=5",
            "capture": "liberad*=1 liberación=1 liberó=1 control_de=2 tomó=2 tomaron=2 capturad*=3 capturó=3"
            " captura=3 ocupad*=4 ocupó=4 ocuparon=4 ocupación=4 anexionad*=4 anexión=4 conquist*=4",
            "crowd": "multitud=2 multitudes=2 muchedumbre=2 turba=4 turbas=4 horda=4 hordas=4",
            "rioters": "multitud=2 turba=4 manifestantes=2 agitadores=3 alborotadores=4 vándalos=4 saqueadores=4 encapuchados=4",
            "bribe": "pago=1 pagos=1 regalo=1 regalos=1 donación=1 donaciones=1 donativo=1 soborno=4 sobornos=4"
            " coima=4 coimas=4 mordida=4",
            "savings": "ahorro=1 ahorros=1 ajuste=1 ajustes=1 recorte=3 recortes=3 austeridad=4",
            "flight": "dejar=1 dejó=1 dejaron=1 abandonar=1 abandonaron=1 salió=1 salieron=1 salir=1 huir=3 huyó=3"
            " huyeron=3 huido=3 huida=3",
            "margin": "ajustada=1 estrecha=1 clara=3 amplia=3 aplastante=5 arrolladora=5 abrumadora=5",
            "praise": "aceptó=1 aceptado=1 toleró=1 saludó=2 celebró=3 elogió=3 elogiado=3 aplaudió=3 alabó=3",
            "good": "satisfactori*=1 aceptable*=1 buen=2 bueno=2 buena=2 buenos=2 buenas=2 excelente*=4"
            " magnífic*=4 extraordinari*=4",
            "bad": "mal=2 malo=2 mala=2 malos=2 malas=2 pésim*=4 horrible*=4 espantos*=4 terrible*=4 mortal*=4"
            " mortífer*=4",
            "hard": "complicad*=2 difícil=2 difíciles=2 duro=2 dura=2 imposible*=4",
            "disorder": "retraso=1 retrasos=1 perturbaciones=2 confusión=2 desorden=3 caos=4 anarquía=4",
            "violence": "empujó=1 empujaron=1 empujado=1 golpeó=2 golpearon=2 golpeado=2 golpead*=2 apalead*=3"
            " paliza=3 torturad*=4 torturó=4 tortura=4",
            "restrict": "restringir=1 restring*=1 restricción=1 restricciones=1 limitar=1 limita=1 limitó=1 limitado=1"
            " prohibir=3 prohíbe=3 prohibió=3 prohibid*=3 prohibición=3 vetar=3",
            "want": "escasez=1 falta=1 hambre=3 hambruna=4",
            "outcry": "críticas=1 objeciones=1 malestar=1 enojo=3 ira=3 indignación=4 furia=4",
            "shock": "sorprendid*=1 asombrad*=2 conmocionad*=3 impactad*=3 horrorizad*=4",
            "coup": "cambio_de_gobierno=1 transición=1 toma_del_poder=2 golpe_de_estado=4 golpe=4 putsch=4",
            "arrivals": "llegada=1 llegadas=1 oleada=3 avalancha=4",
            "duty": "puede=1 pueden=1 debería=2 deberían=2 debe=3 deben=3 deberá=3 deberán=3 tiene_que=3 tienen_que=3"
            " hay_que=3 obligad*=4 forzad*=4",
            "hinder": "frenado=1 frenó=1 frena=1 frenar=1 ralentiz*=1 desacelera*=1 afectó=2 entorpec*=2 dificult*=2"
            " detuvo=3 detenido=3 paró=3 parado=3 frenado_en_seco=3 paraliz*=4",
            "neglect": "pasó_por_alto=1 pasado_por_alto=1 descuidó=2 descuidado=2 desatendi*=2 ignoró=3 ignorado=3"
            " ignoraron=3 ocultó=4 ocultado=4 ocultaron=4 encubri*=4",
            "entry": "entraron=1 entró=1 entrado=1 ingresaron=1 ingresó=1 irrumpi*=3 asaltaron=4 asaltó=4"
            " tomaron_por_asalto=4 asalto=4",
            "pledge": "espera=1 esperan=1 esperaba=1 pretende=2 pretenden=2 promete=3 prometió=3 prometido=3 prometen=3"
            " garantiz*=4",
            "regret": "lamenta=1 lamentó=1 lamentan=1 lamentado=1 disculpa=3 disculpas=3 disculpó=3 pidió_perdón=3",
            "proof": "sugiere=1 sugieren=1 indica=2 indican=2 indicio=2 indicios=2 muestra=2 muestran=2 mostró=2"
            " mostraron=2 prueba=4 pruebas=4 demuestra=4 demuestran=4 demostró=4 demostraron=4 probó=4",
            "custody": "interrogad*=1 interrogó=1 detenid*=3 arrestad*=3 detuvo=3 detuvieron=3 encarcelad*=5 encarceló=5",
            "guilt": "sospechos*=1 acusad*=3 imputad*=3 procesad*=3 condenad*=5 culpable=5 culpables=5",
            "plot": "plan=1 planes=1 proyecto=1 maniobra=3 maniobras=3 trama=3 tramas=3 complot=4 conspiración=4",
            "ally": "socio=1 socios=1 aliado=1 aliados=1 aliada=1 títere=4 títeres=4 cómplice=4 cómplices=4 secuaz=4"
            " secuaces=4",
            "propaganda": "información=1 mensaje=1 mensajes=1 relato=1 propaganda=4 desinformación=4",
            "wing": "conservador=1 conservadores=1 conservadora=1 de_derecha=2 de_derechas=2 derechista=2"
            " ultraderech*=3 de_extrema_derecha=3 fascista=5 fascistas=5 nazi=5 nazis=5 neonazi=5 neonazis=5",
            "deport": "repatriad*=1 trasladad*=1 deportad*=3 expulsad*=3 secuestrad*=4",
            "defeat": "revés=1 reveses=1 contratiempo=1 derrota=2 derrotas=2 debacle=4 humillación=4 humillante=4"
            " descalabro=4",
            "overhaul": "ajusta=1 ajuste=1 ajustado=1 retoque=1 retoques=1 cambio=2 cambios=2 cambiado=2 reforma=2"
            " reformas=2 reformado=2 revolución=4 vuelco=4",
            "tycoon": "empresario=1 empresaria=1 inversor=1 inversionista=1 magnate=2 multimillonario=2 oligarca=4"
            " oligarcas=4 especulador=4",
        },
        sequence="antes_de=< antes_del=< después_de=> después_del=> tras=> luego=>> después=>> posteriormente=>> primero=<<",
        says_self="quiero quisiera me_gustaría como_dije permítame al_mismo_tiempo además sin_embargo también",
        questions="preguntó pregunta preguntado cuestionado",
        hedging_verbs="podría podrían habría habrían pudo_haber pudieron_haber puede_que se_sospecha",
        vague_counts="varios varias algunos algunas muchos muchas numerosos numerosas pocos pocas decenas_de cientos_de"
        " centenares_de miles_de docenas_de un_puñado_de unos_cuantos",
        parts="mitad=0.5 un_tercio=0.333 dos_tercios=0.667 una_cuarta_parte=0.25 tres_cuartas_partes=0.75"
        " tres_cuartos=0.75 una_quinta_parte=0.2 una_décima_parte=0.1 uno_de_cada_dos=0.5"
        " uno_de_cada_tres=0.333 una_de_cada_tres=0.333 uno_de_cada_cuatro=0.25 una_de_cada_cuatro=0.25"
        " uno_de_cada_cinco=0.2 una_de_cada_cinco=0.2 uno_de_cada_diez=0.1 una_de_cada_diez=0.1",
        ordinals="segundo=2 segunda=2 segundos=2 segundas=2 tercero=3 tercera=3 terceros=3 terceras=3 tercer=3"
        " cuarto=4 cuarta=4 cuartos=4 cuartas=4 quinto=5 quinta=5 quintos=5 quintas=5 sexto=6 sexta=6"
        " sextos=6 sextas=6 séptimo=7 séptima=7 séptimos=7 séptimas=7 octavo=8 octava=8 octavos=8"
        " octavas=8 noveno=9 novena=9 novenos=9 novenas=9 décimo=10 décima=10 décimos=10 décimas=10",
        multiples="duplicados=2 duplicada=2 duplicadas=2 duplicarán=2 duplicará=2 duplican=2 triplicaron=3 triplicados=3 triplican=3 triplicará=3 cuadruplicaron=4 dos_veces=2 doble=2 dobles=2 duplicó=2 duplicado=2 duplica=2 duplicar=2 duplicaron=2"
        " tres_veces=3 triple=3 triplicó=3 triplicado=3 triplica=3 triplicar=3 cuatro_veces=4 cuádruple=4"
        " cuadruplicó=4 cuadruplicado=4 cinco_veces=5 seis_veces=6 siete_veces=7 ocho_veces=8"
        " diez_veces=10",
        orders="una_decena=10 una_docena=12 una_quincena=15 una_veintena=20 una_treintena=30 una_cuarentena=40 una_cincuentena=50 un_centenar=100 un_millar=1000 decenas_de=10 cientos_de=100 centenares_de=100 miles_de=1000 docenas_de=10"
        " decenas=10 docenas=10 cientos=100 centenares=100 miles=1000 millares=1000 decenas_de_miles=10000"
        " cientos_de_miles=100000 centenares_de_miles=100000",
    ),
    concepts="""
government: gobierno* gubernament* gobernar gobierna
cabinet: gabinete*
president: presiden* mandatario mandataria
vice_president: vicepresiden*
prime_minister: primer_ministro primera_ministra primeros_ministros canciller premier
minister: ministro* ministra* ministerial*
ministry: ministerio*
secretary: secretari*
parliament: parlament* cortes legislatura
parliament_chamber: cámara_de_diputados cámara_baja cámara_alta cámara_de_representantes cámara cámaras
legislator: diputad* legislador* parlamentari* congresista*
senate: senado* senador*
congress: congreso*
election: eleccion* elecci* electoral* elegir eligió elegido elegida elegidos elige comicios reelec* reelegi*
vote: voto votos votar vota votó votan votaron votación votaciones votado
voter: votante* electorado elector electores
ballot: papeleta* urna urnas mesas_electorales
candidate: candidat*
campaign: campaña*
political_party: partido partidos
opposition: oposición opositor*
coalition: coalición coaliciones
majority: mayoría mayorías mayoritari*
minority: minoría minorías minoritari*
referendum: referéndum* referendo* plebiscito*
democracy: democra*
democrat_party: demócratas
republican_party: republicanos republicano
dictatorship: dictad* autoritari* autócrat* autocra* tiran* totalitari* déspot*
regime: régimen regímenes
republic: república*
king: rey reyes reino reinos
queen: reina reinas
prince: príncipe* princesa*
monarchy: monarc* monarqu* monárquic* corona trono emir emires sultán emperador* realeza
state: estado estados estatal estatales
federal: federal* federación* federativ*
country: país países patria
nation: nación naciones nacional nacionales nacionalidad*
nationalist: nacionalis*
capital_city: capital capitales
city: ciudad ciudades urban* metrópol*
village: pueblo_de aldea* pueblos rural rurales poblado*
region: región regiones regional*
province: provincia* provincial*
district: distrito* comarca* condado*
neighbourhood: barrio* vecindario*
municipality: municip* ayuntamiento*
mayor: alcald* intendente
governor: gobernador*
authority: autoridad autoridades
official: funcionari* oficial oficiales burócrat* burocra*
power: poder poderes poderos* potencia potencias
leader: líder* liderazgo dirigente* lidera liderar
boss: jefe jefes jefa jefas jefatura
reform: reform*
politics: política políticas político políticos geopolític*
politician: clase_política
law: ley leyes legislación* legislativ*
draft_law: proyecto_de_ley proyectos_de_ley
decree: decret*
constitution: constitución* constitucional* inconstitucional*
resign: renunció renuncia dimitir dimite dimitió dimitido dimisión dimisiones
appoint: nombramiento* nombrado nombrada nombrar nombró designad* designar designó
dismiss: destitu* despid* despedid* cesado cese cesó
citizen: ciudadan*
people: pueblo popular populares
population: población poblaciones demográf*
resident: residente* habitante* vecino_de vecinos_de poblador*
administration: administrac* administrativ*
committee: comité*
commission: comisión comisiones comisari*
council: consejo consejos concejo concejal* consejer*
assembly: asamblea*
session: sesión sesiones audiencia audiencias plenari*
mandate: mandato* legislaturas
left_wing: izquierd*
right_wing: derecha derechas derechista*
far_right: ultraderech* extrema_derecha fascis* neonazi*
conservative: conservador* conservadur*
liberal: liberal liberales liberalismo
socialist: socialis* socialdem*
communist: comunis*
extremism: extremis* radical radicales radicaliz*
propaganda: propagand*
disinformation: desinformación noticias_falsas bulos bulo
censorship: censura*
freedom: libertad* libre libres librement*
rights: derecho derechos
human_rights: derechos_humanos
equality: igualdad* igual iguales
inequality: desigual*
discrimination: discrimina*
racism: racis* xenofob* xenófob* antisemit*
corruption: corrup*
scandal: escándalo* escandal*
crisis: crisis
protest: protesta protestas protestar manifestante* manifestación manifestaciones protestaron
rally: mitin mítines marcha marchas concentración
riot: disturbio* saque* saquear saqueo*
revolution: revolución* revoluciones revolucionari*
coup: golpe_de_estado golpista* golpe derrocar derrocamiento derrocad*
rebellion: rebelión* sublevación levantamiento* insurrección insurgencia motín revuelta*
independence: independen*
sovereignty: soberan*
separatist: separatis* secesión* independentis*
autonomy: autonom* autónom*
reign: reinado reinar gobernante*
civil_society: sociedad_civil ong ongs fundación* asociación* asociaciones
activist: activist* militante*
organization: organiz* organismo*
institution: institución instituciones institucional* instituto*
agency: agencia agencias
headquarters: sede sedes cuartel_general
state_of_emergency: estado_de_emergencia estado_de_alarma estado_de_excepción ley_marcial toque_de_queda
diplomacy: diplomacia diplomátic*
ambassador: embajador*
embassy: embajada* consulad* cónsul* consular*
foreign: extranjer* exterior exteriores
foreign_minister: ministro_de_exteriores ministro_de_relaciones_exteriores ministro_de_asuntos_exteriores relaciones_exteriores cancillería asuntos_exteriores
international: internacional*
global: global* mundial mundiales
world: mundo mundos
summit: cumbre cumbres
meeting: reunión reuniones reunir reunió reunido reunirá reunieron reúne encuentro encuentros encontró
conference: conferencia* foro foros
negotiation: negociac* negociar negocia negociador* negoció mediador* mediac* conversaciones
dialogue: diálogo* dialog* consulta consultas
agreement: acuerdo acuerdos pacto pactos acordado acordaron acordó
agree: de_acuerdo acordar consenso* coincid*
disagree: desacuerdo* discrepan*
treaty: tratado tratados convenio* convención protocolo*
sanction: sancion* sanción
embargo: embargo embargos boicot*
alliance: alianza* aliado aliados aliada aliadas
partner: socio socios socia
relation: relación relaciones bilateral* vínculo*
cooperation: cooper* colabor*
visit: visita visitas visitar visitó visitante* visitado visitando visitaron visitan visitados
delegation: delegac* delegado* delegada*
envoy: enviado_especial emisari*
spokesperson: portavo* vocero voceros vocera
representative: represent*
member: miembro miembros integrante* membresía
join: unirse sumarse adhesión* incorpor* adherir*
union: unión uniones
unity: unidad* unific* unido unidos reunific* solidar* unir
conflict: conflict*
dispute: disput* controver* litigi* polémica*
tension: tensión* tensiones tenso tensa
border: frontera* fronteriz*
territory: territori*
neighbour: vecino vecinos vecina vecinas vecindad
annex: anexi* anexó anexar
western_world: occidental* occidente
empire: imperio imperios imperial* coloni* colonial*
economy: economía* económic* economista* macroecon*
growth: crecimiento*
recession: recesión* depresión estanca*
inflation: inflaci* deflaci*
price: tarifa tarifas precio precios
cost: costo costos coste costes cuesta costó costar costará costos*
market: mercado mercados
stock_exchange: bolsa_de_valores bolsa bolsas bursátil* wall_street
stock_share: acciones_de
shareholder: accionista*
investor: inversor* inversionista*
invest: inversión inversiones invertir invertid* invirtió invierte*
bank: banco bancos banca bancari* banquer*
central_bank: banco_central bancos_centrales reserva_federal bce
interest_rate: tipos_de_interés tasa_de_interés tasas_de_interés tipo_de_interés
rate: tasa tasas índice_de
credit_loan: crédito* préstamo* prestamista* crediticio*
debt: deuda* endeud* deudor* acreedor*
deficit: déficit*
budget: presupuest*
tax: impuesto* fiscal fiscales tributari* contribuyente* iva tributos
tariff: arancel*
customs: aduan*
trade: comercio comercial* intercambio_comercial
business: negocio* empresarial* empresari* comerciante*
export: export*
import: importac* importador* importar importados
company: empresa* compañía* firma firmas corporac* filial filiales
startup: startup* start-up* start_up* emprend*
manager: director* gerente* gestión gestion* ejecutiv* directiv* dirección
industry: industri*
factory: fábrica* fabric*
production: producci* productiv*
produce: producir produce producen produjo producid* productor*
product: producto*
goods: mercancía* mercader* bienes materias_primas cargamento*
sell: vender* vende venden vendió vendido vendida vendidos vendiendo venta ventas vendedor*
buy: compra compras comprar compró comprado comprador* compran adquir* adquis*
customer: cliente clientes clientela
consumer: consum*
profit: ganancia* rentab* lucro* dividendo* utilidades
loss: pérdida*
revenue: facturaci* recaudaci* ingresos
income: ingreso renta rentas
wage: salari* sueldo* remuneraci*
earn: ganar_dinero gana_dinero ganan_dinero ganarse
worker: trabajador* obrer*
employee: emplead* personal plantilla
employer: empleador* patronal
job: empleo empleos puesto_de_trabajo puestos_de_trabajo vacante* reclut*
unemployment: desemple* paro_juvenil desocupa*
work: trabajo trabajos trabajar trabaja trabajan trabajado trabajaba trabajó laboral*
labour: mano_de_obra
trade_union: sindica*
strike_labour: huelga* huelguista* paro paros
pension: pensión pensiones pensionista*
retire: jubila*
contract: contrato* contrata* contratist*
fund: fondo fondos
finance: financ* finanz*
money: dinero monetari*
cash: billete* moneda monedas
currency: divisa divisas devaluac* criptomoned* bitcoin*
payment: pago pagos pagar paga pagan pagó pagado pagada reembols*
subsidy: subsidi* subvenc* beca becas
aid: ayudas ayuda_humanitaria
donate: donac* donar donó donante* donado
insurance: seguro_de asegurador* aseguradora* seguros
bankruptcy: bancarrota quiebra* insolven*
merger: fusión* fusiones fusionar*
competition: competen* competir compit* competitiv* concurso*
rival: rival rivales rivalidad* competidor*
monopoly: monopoli* cartel carteles antimonop*
regulation: regulac* regular* regulador* reglament* normativa*
privatise: privatiz*
nationalise: nacionaliz*
property: propiedad* inmobiliari* inmueble* activos bienes_raíces
owner: propietari* dueñ* posee poseer poseen
housing: viviend* alojam*
rent: alquil* arrend* inquilin*
mortgage: hipotec*
poverty: pobre pobres pobreza precari* miseria
rich: rico ricos rica ricas millonari* multimillonari* oligarc* oligarqu*
wealth: riqueza* fortuna fortunas prosper* próspero
agriculture: agricultura agrícola* granja* agrari* ganader*
farmer: agricultor* campesin* granjer*
harvest: cosech* cultivo*
food: aliment* comida* víveres
grain: grano granos cereal* trigo maíz
oil: petróleo petroler* crudo hidrocarburo*
gas: gas gases gasoducto_de
coal: carbón carboner*
fuel: combustible* gasolina gasóleo diésel
electricity: electric* eléctric* apagón apagones
energy: energía* energétic*
nuclear: nuclear* uranio reactor* plutonio
renewable: renovable* solar solares eólic* fotovolt*
power_plant: central_nuclear central_eléctrica centrales
pipeline: gasoduct* oleoduct*
mining: miner* mina minas
metal: metal metales metalúrg* acero hierro aluminio cobre litio tierras_raras
gold: oro plata diamante*
construction: construcci* obras
infrastructure: infraestruct*
supply: suministr* abastec* proveedor*
shortage: escasez escase* desabast*
reserve: reserva_federal reserva reservas
resource: recurso*
tourism: turis* turístic*
hotel: hotel hoteles hoteler*
restaurant: restauran* cafetería* bares
shop: tienda* supermercad* comercios minorista*
advertising: publici* anunciante*
brand: marca marcas
supply_chain: cadena_de_suministro cadenas_de_suministro logístic*
sector: sector sectores sectorial*
expense: gasto gastos gastar gastó gastado desembols*
saving: ahorr* austeridad
cheap: barato barata baratos asequible* rebaja* descuento*
expensive: caro cara caros caras encarec*
accounting: contab* auditor*
price_rise: subida_de_precios alza_de_precios aumento_de_precios
benefits_bonus: prestación prestaciones bono bonos bonificac* prima subsidio_de
auction: subasta* licitac*
economic_zone: libre_comercio mercado_único mercosur unión_aduanera
war: guerra guerras bélic* guerrer*
peace: paz pacífic* pacific*
ceasefire: alto_el_fuego cese_el_fuego cese_al_fuego tregua* armisticio
army: ejército* infantería
military: militar militares militariz*
soldier: soldado*
troops: tropa tropas fuerzas_armadas
navy: marina armada naval navales flota flotas
air_force: fuerza_aérea fuerzas_aéreas aviación caza cazas
weapon: arma armas armament* arsenal* desarm* armado armados
gun: pistola* fusil fusiles rifle* revólver pistoler*
ammunition: munici* bala balas granada* mortero* proyectil* cartucho*
missile: misil misiles
bomb: bomba bombas bombardero*
bombing: bombarde*
shelling: artiller* cañone*
explosion: explos* explot* deton* estall*
drone: dron drones
tank: tanque tanques blindado blindados carro_de_combate
attack: ataque ataques atacar atacó atacado atacaron ataca atacante* agresi* asalt*
offensive: ofensiva* contraofensiva*
air_strike: ataque_aéreo ataques_aéreos
invasion: invas* invad* incursi*
occupy: ocup*
defence: defens* defend* defiend*
security: seguridad
guard: guardia* guardaespaldas guardacostas
enemy: enemig* adversari* hostil*
fight: lucha* combat* luchar pelea*
battle: batalla* enfrent* choque choques
kill: matar mató mataron matado matando mata matan asesinado asesinados abatid*
wounded: herido* herida* herir hirió lesion*
victim: víctima*
civilian: civil civiles
hostage: rehén rehenes cautiv*
prisoner: prisioner* preso presos presa_política reclus*
refugee: refugi* desplazad*
evacuate: evacu*
camp: campamento* campo_de_refugiados
military_base: base_militar bases_militares cuartel cuarteles base_aérea base_naval
front_line: frente_de_batalla línea_del_frente frente
commander: comandante* comando_militar mando
general_officer: general generales almirante* mariscal
officer: coronel* capitán capitanes teniente* sargento*
veteran: veteran*
mobilisation: moviliz*
conscription: servicio_militar conscripci* reclutas
militia: milici* paramilitar*
rebel: rebelde* guerrill* insurgente*
militant: yihad* islamist*
terrorist: terroris* terror
terror_attack: atentado*
massacre: masacr* matanza* atrocidad* carnicería
genocide: genocid* limpieza_étnica holocausto
war_crime: crimen_de_guerra crímenes_de_guerra lesa_humanidad
siege: asedi* sitiad* cerco_de
blockade: bloqueo* bloquear bloque* barricad*
surrender: rendici* rendirse rindi* capitul*
withdraw: retirada* retirar retiró retiro retirado repliegue
advance: avance avances avanz*
capture: captur*
seize: incaut* confisc* decomis* apoder*
liberate: liberac* liberó liberado* liberar liberada*
release: excarcel* puesta_en_libertad puesto_en_libertad
destroy: destru* destroz* demol* devast* arras* ruinas
damage: daño* dañar dañado dañada dañados dañó dañino
threat: amenaz*
violence: violen*
shoot: disparo* disparar disparó dispara tirote* tiroteo*
nuclear_weapon: arma_nuclear armas_nucleares bomba_atómica ojiva*
chemical_weapon: arma_química armas_químicas veneno* envenen*
landmine: mina_antipersona minas_antipersona desmin*
intelligence_service: servicio_secreto servicios_secretos servicios_de_inteligencia inteligencia
spy: espía espías espion* espiar
military_operation: operación operaciones operativo
mission: misión misiones
peacekeeper: casco_azul cascos_azules fuerzas_de_paz mantenimiento_de_la_paz
humanitarian: humanitari*
convoy: convoy* caravana*
escalation: escalada*
deescalation: desescalada* distensi*
deploy: despleg* despliegu*
patrol: patrull*
military_exercise: maniobras ejercicios_militares
target: blanco_de en_la_mira
provocation: provocaci* provocador*
retaliation: represal* venganza* vengar*
uniform: uniforme uniformes
fortification: trincher* fortific* búnker*
flag: bandera*
court: tribunal* juzgado* corte cortes_supremas audiencia_nacional
supreme_court: corte_suprema tribunal_supremo tribunal_constitucional suprema_corte
judge: juez jueces jueza magistrad* judicial*
trial: juicio juicios procesad*
lawyer: abogad*
prosecutor: fiscalía* procurad* fiscal_general
accuse: acus*
indict: imput* inculp* cargos_penales
suspect: sospech* presunto presunta presuntos
arrest: arrest* deten* detien* detuvo detuvieron
detain: detención prisión_preventiva custodia
prison: prisión prisiones cárcel* penitenciari* encarcel*
sentence: pena penas condena condenas cadena_perpetua
convict: condenad* condenó condenar
acquit: absol* absuel*
appeal: apelac* apelar recurso_de_apelación
verdict: veredicto* fallo jurado* sentencia sentencias
guilty: culpa*
innocent: inocen*
crime: crimen crímenes criminal* delito* delincuen* delictiv*
murder: asesin* homicid*
theft: robo robos robar robó robado ladrón ladrones hurto* atraco* saqueador*
fraud: fraud* estafa* blanqueo lavado_de_dinero malversac*
bribe: soborn* cohecho
drugs: droga* narcot* cocaína heroína marihuana cannabis narco*
trafficking: trafic* tráfico_de trata_de_personas
smuggle: contraband*
gang: banda bandas pandill* mafia* mafios* crimen_organizado gánster*
police: polic* gendarm* guardia_civil
investigation: investig* pesquisa_judicial indagac*
evidence: evidencia* prueba pruebas
prove: probar demostr* probado
witness: testig* testim*
rape: violación violaciones violador* violada agresión_sexual abuso_sexual
harassment: acoso hostigam* acosador*
sexual: sexual* sexo sexos
abduct: secuestr* rapt*
torture: tortur*
abuse: abuso* abusar abusó maltrat*
execution: ejecución ejecuciones ejecutado ejecutados ahorcad*
death_penalty: pena_de_muerte pena_capital condenado_a_muerte
fine: multa*
punish: castig* puni*
lawsuit: demanda_judicial querella* demandante* pleito* litigio_judicial
compensation: indemniz* compens*
ban: prohib* vetado
forbid: vedad*
restriction: restric* restring*
illegal: ilegal* ilícit*
legal: legal legales jurídic* legalmente legítim* legaliz*
justice: justicia injustic*
extradition: extradi*
pardon: indulto* perdón perdon*
amnesty: amnist*
bail: fianza*
raid: redada* allanam* allan* registro_domiciliario
violation: violac* vulner* infring* incumpl*
confess: confes*
escape: escap* fuga fugas fugarse fugitiv* fugó
responsible: responsab*
blame: culpó reproch*
complaint: queja quejas quejar* reclamac* denuncia denuncias denunci*
identify: identific*
surveillance: vigilancia vigil* escuchas_telefónicas
deport: deportar deportac* deportad* deportó
expel: expuls* desaloj*
knife: cuchill* apuñal* navaja* puñal*
death_toll: número_de_muertos cifra_de_muertos balance_de_víctimas
health: salud sanitari* saludable*
medical: médicas médica
hospital: hospital*
clinic: clínica* clínic*
doctor: médico médicos doctor* cirujan*
nurse: enfermer*
patient: paciente*
disease: enfermedad* enfermo enfermos enferma
virus: virus viral*
coronavirus: covid* coronavirus
pandemic: pandemi* confinam*
epidemic: epidemi* brote brotes
infection: infecc* infect* contagi* contamin*
bacteria: bacteri* antibiót* microb*
vaccine: vacun*
treatment: tratamiento* terapi* terap* cura_de curar curado
medicine: medicament* medicina* fármac* farmac* farmacia*
cancer: cáncer tumor tumores leucemia
surgery: cirugía* quirúrg* trasplant*
symptom: síntoma* fiebre tos
hiv: vih sida
birth: nacim* nacer nació nacid* natalidad parto partos recién_nacid*
pregnancy: embaraz* maternidad
abortion: aborto* abort*
suicide: suicid*
hunger: hambr* desnutri* malnutri*
tobacco: tabac* tabaqu* fumar fumador* cigarril* nicotina
alcohol: alcohol* cerveza* vino vinos borrach* vodka
quarantine: cuarentena*
mask: mascarilla* máscara*
test: test prueba_de ensayo* pruebas_pcr
care: cuidado cuidados cuidar* atención_médica
ambulance: ambulanc*
emergency: emergenc*
mental: mental mentales psicológic* psicólog* psiquiátr* psiquiatra*
disabled: discapac* minusvál* inválid*
pain: dolor dolores doloros*
suffer: sufr* padec*
obesity: obes* diabet* sobrepeso dieta
blood: sangr*
heart: corazón corazones cardia* cardía* infarto*
brain: cerebr*
disaster: desastr* catástrof* catastróf* calamidad* siniestr*
accident: accident*
crash: estrell* colisi* descarril* colisión
earthquake: terremoto* sismo* sísmic* temblor* réplicas
flood: inundac* inund* riada* crecida
storm: torment* tempestad* temporal temporales tornado*
hurricane: huracán huracanes ciclón* ciclones tifón tifones
fire: incendi* fuego* bomber*
burn: quem* llamas arder ardió arde
drought: sequía*
tsunami: tsunami* maremoto*
volcano: volcán volcanes volcánic* erupci*
landslide: deslizam* avalancha* derrumb* alud aludes
collapse: colaps* desplom* hund*
rescue: rescat* socorr* salvament*
save: salvar salvó salva salvado
survivor: supervivi* sobreviv*
missing: desaparec* desaparici*
rubble: escombr* restos
alert: alert* alarma*
rain: lluvi* llov* precipitac*
snow: nieve nieves neva* hielo heladas glacia*
wind: viento*
heat: calor calefacci* ola_de_calor
temperature: temperatur* grados centígrad*
weather: meteoro* clima_adverso tiempo_atmosférico
climate: clima climát* climas
warming: calentam*
emission: emisión emisiones gases_de_efecto_invernadero efecto_invernadero
carbon: carbono descarboni* co2
pollution: contaminac* polu* contaminant* tóxic*
environment: ambiental* medioambient* medio_ambiente ecolog* ecológ* ecosistem*
sustainable: sostenib* sustentab*
nature: naturaleza* natural naturales biodiver*
forest: bosque* selva* foresta* deforest*
tree: árbol* madera*
river: río ríos fluvial*
sea: mar mares marítim* marino marinos
ocean: océano* oceánic*
lake: lago lagos laguna*
water: agua aguas hídric*
coast: costa costas costera costero litoral orilla*
beach: playa*
island: isla islas isleñ* insular* archipiél*
mountain: montaña* montañ* cerro* colina* alpinis*
land: tierra tierras terreno terrenos
planet: planeta*
soil: suelo suelos
desert: desiert* desértic*
sky: cielo cielos
sun: sol soles solead*
moon: luna lunas lunar*
star: estrella*
air: aire aéreo aérea aéreos aéreas espacio_aéreo
animal: animal animales ganado zoológic*
species: especies extinción
fish: pez peces pescado* pesca pescador* pesquer*
bird: ave aves pájaro* pollo pollos avícola*
dog: perro* perra*
cat: gato gatos gata gatas
horse: caballo* hípic*
cow: vaca vacas bovin* vacuno
pig: cerdo* porcin*
plant: planta plantas plantar plantac* flor flores semilla* vegetac* vegetal*
waste: residuo* basur* desecho* vertedero*
recycle: recicl*
plastic: plástic*
dam: presa represa* embalse* hidroeléct*
chemical: químic* pesticida*
park: parque parques jardín jardines
science: ciencia* científic*
scientist: científicos científico científicas
research: investigador* investigación_científica
study: estudio estudios estudiar estudia estudiado
analysis: anális* analiz* analist* analít*
expert: expert* especialist* perito*
laboratory: laborator*
experiment: experiment*
discovery: descub* descubr* hallazg*
technology: tecnolog* tecnológ*
technical: técnic*
innovation: innov*
invention: invent* patente*
digital: digital*
computer: computador* ordenador* informátic* portátil*
software: software aplicación_móvil app apps algoritm*
internet: internet en_línea web online sitio_web página_web
social_network: redes_sociales red_social facebook twitter instagram tiktok tuit* youtube telegram whatsapp
cyberattack: ciber*
hacker: hacker* hackeo hackead* pirat_a_informático
artificial_intelligence: inteligencia_artificial ia chatbot*
robot: robot* automatiz* automátic*
data: datos base_de_datos
telephone: teléfono* telefónic* móvil móviles celular celulares smartphone* iphone*
chip: semiconduct* chip chips microchip*
satellite: satélit*
space: espacio espacial espaciales nasa
rocket: cohete*
astronaut: astronaut* cosmonaut*
machine: máquina* maquinaria motor motores
equipment: equipamient* equipos_médicos aparato* dispositivo* equipad*
material: material materiales
mathematics_physics: física_cuántica físico_teórico matemátic*
gene: genes genétic* genom* adn
camera: cámara_de_video cámaras_de_seguridad cámara_fotográfica
screen: pantalla*
transport: transport*
train: tren trenes
railway: ferrocarril* ferroviari*
station: estación estaciones
airport: aeropuert* aeroportuari*
airline: aerolínea*
aircraft: avión aviones aeronave* avioneta*
flight: vuelo vuelos volar vuela voló
pilot: piloto*
helicopter: helicópt*
ship: barco* buque* navío* naviera*
boat: bote botes lancha* patera* ferry yate* velero*
submarine: submarin*
port: puerto* portuari*
car: coche* automóv* automovil* auto autos
vehicle: vehícul* furgon* camioneta*
bus: autobús autobuses autocar* bus buses
truck: camión camiones camioner*
bicycle: biciclet* bici bicis ciclis* moto motos motociclet* motocicl*
road: carretera* autopista* autovía* caminos
street: calle calles avenida* bulevar
bridge: puente puentes
tunnel: túnel túneles
driver: conductor* conducir conduce chofer* chófer
passenger: pasajer*
traffic: tráfico tránsito atasco*
metro: metro tranvía*
canal: canal_de estrecho
crew: tripula* marinero*
route: ruta rutas itinerari* trayecto*
ticket: billete_de boleto* pasaje
sport: deporte* deportiv* deportist*
football: fútbol futbol*
team: equipo equipos selección seleccionad*
player: jugador* delantero* portero porteros centrocampist*
coach_trainer: entrenador* técnico_del seleccionador*
training: entrenam* entrenar formación capacitac* adiestr*
match: partido_de encuentro_deportivo duelo* amistoso*
goal_sport: gol goles marcó anotó marcador
win: ganar ganó gana ganado ganan ganador* ganaron ganando
victory: triunf* victoria victorias victorios*
lose: perder perdió pierde perdido pierden perdieron perdedor*
defeat: derrot* vencid*
draw_tie: empat*
league: liga ligas
championship: campeonat* mundial_de
champion: campeón campeon* campeones
cup: copa copas trofeo*
tournament: torneo* clasificator*
final: final finales semifinal* cuartos_de_final finalist*
medal: medall*
olympic: olímp* olimp* paralímp*
athlete: atlet* atlét* corredor*
race: carrera carreras maratón*
stadium: estadio*
fan_supporter: hincha* aficionad* afición fan fans seguidor*
club: club clubes clubs
referee: árbitr* arbitr*
doping: dopaje doping dopad*
tennis: tenis tenist*
basketball: baloncest* básquet* basquet* nba
rugby_hockey: rugby hockey críquet béisbol balonmano voleibol
boxing_wrestling: boxeo boxead* judo lucha_libre
chess: ajedrez*
swim: nadar nadador* natación nadó piscina*
sport_title: título títulos
ranking: clasificación ranking*
season: temporada*
religion: religi*
church: iglesia* catedral* eclesi*
pope: papa papal pontífic* vatican*
bishop: obispo* arzobispo* cardenal* patriarca*
priest: sacerdot* clero cura curas pastor pastores monje* monja* imán imanes rabino*
muslim: musulman* musulmán
islam: islam islámic*
christian: cristian*
catholic: católic* catolicismo
orthodox: ortodox*
protestant: protestantis* protestantes evangélic* luteran*
jew: judío judíos judía judías judaísmo sinagog*
buddhist_hindu: budis* hindú hindúes hinduis* dalái_lama
mosque: mezquita*
temple: templo* monasteri* santuari* convento*
god: dios dioses divin*
prayer: oración oraciones rezar rezo* reza orar plegaria*
faith: fe creencia* creyente*
holy: santo santa santos santas sagrad* peregrin*
christmas: navidad* navideñ*
easter: pascua* semana_santa
ramadan: ramadán
culture: cultur*
art: arte artes artístic*
artist: artista* escultor*
museum: museo* galería galerías
film: película* filme* cine cineast* rodaje hollywood
actor: actor actriz actrices actores
music: músic* orquest* ópera jazz
song: canción canciones cantar canta cantó cantante* canto
concert: concierto*
festival: festival* carnaval*
theatre: teatr* comedia* dramátur* drama obra_de_teatro
book: libro libros novela* bibliotec* librería*
writer: escritor* poeta* poesía* poema* literari* literatur* novelist*
author: autor autores autora autoras
prize: premio premios premiad* galard* nobel
exhibition: exposici* exhib*
painting: pintur* pintor* cuadro cuadros retrato*
photo: foto fotos fotogr* fotógr*
video: vídeo* video*
dance: baile* bailar* danza* ballet
fashion: moda modas
heritage: patrimonio herencia arqueol* arqueól*
history: historia* históric* historiador*
tradition: tradici* costumbre*
language: lengua lenguas idioma* lenguaje* lingüíst* bilingüe*
translate: traduc* traduj*
celebrate: celebr* fiesta fiestas festej*
holiday: vacacion* feriado* festivo*
anniversary: aniversario* cumpleañ*
ceremony: ceremoni* inaugur* investidura
funeral: funeral* funerari* entierr* enterr* luto tumba tumbas cementeri* ataúd* sepel*
commemoration: conmemor* homenaj* monument* estatua* memorial
media: medios_de_comunicación medios mediátic*
press: prensa rueda_de_prensa
newspaper: periódico* diario diarios revista revistas semanario
journalist: periodist* reporter* reportero* redactor* correspons* editor editores
television: televis* tele tv cadena_de_televisión
radio: radio radios radiof* emisora*
broadcast: transmisi* transmit* difu* retransm* emit*
interview: entrevist*
article: artículo* columna_de editorial editoriales
publish: publicar publicó publicad* publica publicaci*
news: noticia* informativo* titulares
report: informe informes reporte reportes
document: documento* archivo* expediente* fichero*
information: información informaciones informó informar* informad*
letter_mail: carta cartas correo* postal*
message: mensaj*
programme: programa programas programación
series: serie series episodio* temporada_de
celebrity: celebridad* famosos
video_game: videojueg* juguete*
education: educac* educativ* enseñanza*
school: escuela* escolar* colegio* guardería* instituto_de
university: universi* facultad* academi* académic*
student: estudiant* graduad*
pupil: alumn*
teacher: profesor* docente* maestr* enseñar enseña
learn: aprend*
exam: examen exámenes examin*
degree_diploma: diploma diplomas beca_de licenciatura doctorado*
society: sociedad sociedades
social: social sociales
community: comunidad* comunitari*
family: famili* parientes
child: niño niños infan* bebé* menores menor_de hijos
woman: mujer* femenin* feminis*
man: hombre* varón varones masculin*
girl: niña niñas chica chicas muchacha*
boy: chico chicos muchacho*
mother: madre madres mamá matern*
father: padre papá patern*
parent: progenitor* padres paternidad
son: hijo
daughter: hija hijas
brother: hermano hermanos
sister: hermana hermanas
grandparent: abuel* nieto* nieta*
husband: marido* esposo* cónyuge*
wife: esposa*
marry: matrimoni* boda* casar* casad* casó novia novias
divorce: divorci*
orphan_widow: huérfan* viud*
love: amor amores amar enamor*
friend: amig* amistad* amistos*
young: joven jóvenes juvent* juvenil* adolescen*
elderly: ancian* adultos_mayores tercera_edad vejez
adult: adulto* adulta*
age: edad edades
generation: generación generaciones generacional*
live: vivir vive viven vivía vivió vivido
life: vida vidas
alive: vivo viva vivos vivas con_vida
human: human* humanidad
person: persona personas gente individu*
migrant: migrant* migrac* inmigr* emigr* migrator*
asylum: asilo
visa: visado* visa visas
passport: pasaport*
ethnic: étni* etni* tribu tribus indígen*
racial: racial* raza razas
slavery: esclav*
gay: gay gays homosex* lesbian* lgbt* homofob* homófob* transgénero trans
gender: género géneros
house: casa casas hogar*
home: sin_techo sin_hogar
building: edificio* rascaciel*
room: habitación habitaciones cuarto sala salas
door: puerta*
window: ventana*
wall: muro muros pared paredes valla vallas muralla*
tower: torre torres
palace: palacio* castillo* mansión
office: oficina* despacho*
square: plaza plazas
furniture: muebl* cocina* silla sillas cama camas
clothes: ropa* vestid* vestim* textil* traje trajes
shoe_bag: bolso bolsos maleta* mochila* zapato zapatos zapatill*
crowd: multitud* muchedumb*
guest: invitado* huésped* invitada*
daily: cotidian* diari_amente diariamente a_diario
hero: héroe* heroína* heroic* heroís*
volunteer: voluntari*
addiction: adicto* adicci* drogadic*
body: cuerpo* cadáver* corporal*
head_skull: cabeza* cráne*
hand: mano manos dedo* puño*
eye: ojo ojos ocular*
face: rostro*
leg: pie pies pierna* rodilla*
shoulder: hombro* brazo*
mouth: boca bocas diente* labio* dental*
hair: cabello* pelo barba
skin: piel pieles
bone: hueso* columna_vertebral óseo
breathing: pulmón* pulmon* respir* oxígen*
organ: estómago riñón riñones hígado órgano_vital
increase: aument* increment* subió subir subida* subido sube suben
rise: alza alzas ascens* elevar elevó repunt*
decrease: disminu* descen* caída caídas bajó bajar bajan reducción_de
reduce: reduc* redujo recort*
cut: corte_de cortar cortó cortad*
grow: crec* crezc*
expand: expan* ampli* extend* extens* prolong* prórroga*
double: duplic* dos_veces doble dobles
triple: tripl*
half: mitad medio mitades
third: tercio tercios tercera_parte
quarter: trimestr* cuarto_de cuarta_parte
most: mayor_parte mayoría_de
many: much* numeros* decenas cientos miles varios varias múltipl*
few: pocos pocas escasos escasas puñado
more: más
less: menos
whole: entero entera todo toda todos todas íntegr*
total: total totales totalmente
number: número* cifra cifras contar
sum: suma sumas cantidad* importe* volumen monto montos
level: nivel niveles
average: promedi* media_de medio_de
percent: por_ciento porcentaje* proporci* porcentual*
part: parte partes parcial*
divide: divid* divisi* repart* compart*
record: récord* sin_precedentes inédit*
maximum: máxim* maximiz*
minimum: mínim* minimiz*
limit: límite* limit* tope
exceed: superar superó supera superan excede* exces* sobrepas*
enough: suficient* insuficient* bastante
first: primer primero primera primeros primeras
last: último última últimos últimas
next: próxim* siguient*
additional: adicional*
size: tamaño* talla dimensi*
weight: peso pesos kilo kilos kilogramo* tonelad*
distance: distancia* kilómetr* metros km
speed: velocidad*
scale: escala_de magnitud*
balance: equilibri* balance desequilibri*
difference: diferenc* diferent* difier* brecha*
variety: divers* variedad* gama
index: índice* indicador*
statistics: estadístic*
estimate: pronóst* pronostic* previsi* predij* estima estiman estimad* estimac* estimó estimar predicc* predecir
day: día días jornada*
week: semana semanas semanal*
weekend: fin_de_semana fines_de_semana
month: mes meses mensual*
year: año años
annual: anual*
decade: década* decenio*
century: siglo siglos
millennium: milenio* milenari*
hour: hora horas horari*
minute: minuto*
second_of_time: segundos
today: hoy
yesterday: ayer anteayer anoche
tomorrow: pasado_mañana mañana
morning: mañanas madrugada matutin* esta_mañana la_mañana mañana
afternoon: tarde tardes mediodía
evening: noche_del velada
night: noche noches nocturn* medianoche
spring: primaver*
summer: verano* veranieg*
autumn: otoño* otoñal*
winter: inviern* invernal*
recent: recient* últimamente
now: ahora actualidad actual actuales actualmente
soon: pronto inminent* próximamente
early: temprano* antes_de_tiempo anticip*
late: tardí* más_tarde
delay: retras* aplaz* posterg* demor*
deadline: plazo plazos vencim* expir*
future: futur* porvenir
past: pasado pasada pasados anterior* exministro expresident* ex
ancient: antigu* prehist* fósil fósiles
moment: momento momentos instant*
time: tiempo tiempos
period: periodo* período* época* era_de
date: fecha fechas calendari*
long_term: largo_plazo
always: siempre permanent* constante*
never: nunca jamás
often: menudo frecuen* regularmente
again: nuevamente de_nuevo otra_vez
repeat: repet* repit* reiter*
sudden: repentin* súbit* inesperad*
simultaneous: simultán* mientras_tanto
begin: comenz* comienz* empez* empiez* inici*
end: fin final_del finales_de termin* finaliz* acab* conclu*
continue: continu* sigue siguen prosig* prosegu* reanud*
stop: parar paró cesar cesó
interrupt_suspend: suspen* interrump* interrupci*
cancel: cancel* anul* revoc* derog* aboli*
remain: perman* qued*
arrive: lleg* arrib*
leave: salir_de partió marcharse salida_de
send: mandar mandó enviar envía envían envió enviado enviada enviados enviaron envío envíos
return: regres* volver volvió vuelve* vuelta retorn* devolv*
go: ido acudi*
come: venir viene vienen vino vinieron venido
move: mover* mueve* movim* desplaz* traslad*
travel: viaj* giras recorrido*
enter: entrar entró entran entra entrada entrado ingresar
exit: salida salidas salir sale salen salió salieron
flee: huy huida exili* éxodo huir huye huyen huyeron huyendo huyó huido
cross: cruzar cruzó cruzan cruce travesía atraves*
bring: traer trae traen trajo traído trajeron
carry: llevar lleva llevan llevó llevado
follow: seguir sigu* seguid* persecuc* persegu*
fall: caer cae caen cayó cayeron caído
run: correr corre corren corrió
walk: caminar camina caminó pasear paseo peatón peatones peatonal*
jump: saltar saltó salto saltos
pass: pasar pasó pasan pasa paso pasos
approach: acerc* aproxim* enfoque*
throw: arroj* tirar tiró
push: empuj*
pull: tirar_de arrastr*
leak: filtrac* fuga_de derrame* vertido
north: norte norteñ* septentr*
south: sur sureñ* meridional*
east: este_de oriental* oriente levante
west: oeste poniente
near: cerca cercan* proximidad*
far: lejos lejan* alejar* alejad* aleja
think: pensar piensa piensan pensó pensado pensam* reflexi*
know: saber sabe saben sabía sabido conoc* conozc*
believe: creer cree creen creía creyó
hope: esperanza* optimis*
fear: temer teme temen temor* temía miedo* pánico
want: querer quiere quieren quería quiso voluntad
wish: anhel* deseo deseos desea desean desear deseaba
need: necesi* necesari*
understand: entender entiend* entendi* comprend* comprensi*
remember: recordar recordó recuerd* memoria*
forget: olvid*
decide: decid*
decision: decisión decisiones
choose: escog* opción opciones optar optó selecc_ionar seleccion*
plan: plan planes planea* planific*
intend: intenc* pretend* intencional*
expect: espera esperan esperaba esperar esperad* expectativ*
consider: consider*
doubt: duda dudas dudar escéptic*
uncertain: inciert* incertidumb* desconocid*
surprise: sorpr* asombr* conmoc*
anger: ira enfad* enoj* furi* rabia indign* cólera
happy: feliz felices felicidad* alegr* content* satisf*
sad: triste tristez* tristemente tragedi* trágic*
worry: preocup* inquiet* ansiedad*
regret: lament* arrepent*
apologise: disculpa* pedir_perdón
trust: confianza* confiar confía* fiab* credib* desconf*
opinion: opini* punto_de_vista puntos_de_vista
opinion_poll: encuesta* sondeo*
criticise: critic* crític*
praise: elogi* alab* aplaud*
welcome: bienvenid* acogi* acoger*
condemn: repudi*
reject: rechaz*
refuse: negarse se_niega rehus*
accept: acept*
promise: promes* promet* compromis*
warn: advert* advirt* alertó
demand: exig* reclam* reivindic* insist*
ask: pedir pide piden pidió pidieron pregunt*
request: solicit* petici* pedido
urge_call: instó insta instar llamamiento exhort*
admit: admit* admis* reconoc*
deny: negar negó niega niegan desmint* desment* negac*
question: pregunta preguntas cuestión cuestiones interrog*
answer: respond* respuest* contestó reaccion* reacci*
explain: explic* aclar*
propose: propon* propuest* propuso sugier* suger*
recommend: recomend* recomiend*
advise: asesor* aconsej*
invite: invit*
thank: gracias agradec*
congratulate: felicit* enhorabuena
honour: honor* honra* prestig*
respect: respet* dignidad*
insult: insult* injuri* difam* odio odia
convince: convenc* convenz* persuad*
discuss: discut* discus* debat*
speech: discurso* habl* alocuci*
word: palabra*
voice: voz voces
lie: mentir* mentira* mint*
truth: verdad verdades
secret: secreto secretos confidencial*
silence: silenci*
laugh: risa risas reír ríe broma* humor sonri* chiste*
cry: llor* lágrim* grit*
dream: sueño* soñar soñado soñaba
feel: sentir siente sienten sintió sentim* emoci*
attention_focus: atención atent* enfoc*
interest: interés intereses interes*
encourage: alent* alient* animar inspir* motivac* incentiv*
die: morir muer* muri* muert* murió fallec* letal* mortal* difunt*
help: ayudar ayuda ayudó ayudado ayudan asist*
support: apoy* respald*
oppose: opon* opus* resist* opuesto
protect: proteg* protec* protej* resguard* preserv*
prevent: imped* impid* prevenir preven*
avoid: evit*
allow: permit* permis* autoriz* licencia*
approve: aprob* aprueb* ratific*
compel: oblig* forz* fuerza
try: intent* trata_de tratar_de tratan_de esfuerz*
show: muestr* mostr* demuestr*
performance: espectácul* actuaci* entretenim* circo
change: cambi* modific*
transform: transform* transici* convert* convier* conversi*
create: crear* crea crean creó creado creada creaci* creador* fundó fundador* establec* fundación
build: constru* reconstru* erig*
open: abrir abre abren abrió abiert* reabr* apertur* reapert*
close: cerrar cierr* cerró cerrad* clausur*
use: usar usa usan usó uso usos usuari* utiliz*
make: hacer hace hacen hizo hecho hicieron haciendo hará hacía
act: actuar actúa acción acto actos acciones
give: dar dan dio dado daba dará
take: tomar toma toman tomó tomado coger
get_receive: recib* obten* obtien* obtuv*
keep: manten* mantien* mantuv* guardar
find: encontrar encontró encontraron encontrad* hallar halló hallad*
search: busc* búsqued*
see: ver ve ven vio visto vieron visión visible visibles
look: mirar mira miran miró espectador* público_asistente mirad*
hear: oír oye oyó escuch*
read: leer lee leen leyó leído lector* lectura*
write: escrib* escrit*
play: jugar juega juegan jugó jugado juego juegos
eat: comer come comen comió cena cenar almuerz* desayun* cocinar
drink: beber bebe beben bebid* potable*
sleep: dorm* duerm*
wait: aguard* cola_de colas
hold: sostener sostiene sostienen sostuvo sujetar celebrarse
lead: dirig* encabez* conduj*
control: control*
check_verify: comprob* verific* inspec*
monitor: observ* monitor* supervis*
solve: resolv* resuel* resoluci*
fail: fracas* falló fallar fallido
succeed: éxito* lograr logr* consigu* consegu*
cause: caus* provocó provocar provocado desencaden*
affect: afect*
impact: impact* efecto* consecuenc* repercus*
influence: influ*
include: inclu* contien* contener contenido contenidos
appear: aparec* apariei* aparici* surg*
happen: ocurr* suced* tuvo_lugar tener_lugar
become: convertirse convirt* volverse
develop: desarroll*
improve: mejor* moderniz*
worsen: empeor* deterior* agrav* peor*
strengthen: fortalec* reforz* refuerz* consolid*
weaken: debilit*
restore: restaur* restablec* recuper* rehabilit*
replace: reemplaz* sustitu* sucesor*
reveal: revel* divulg* desvel*
hide: escond* ocult* encubr*
sign: firmar firmó firmado firmaron firman suscrib* firmante*
symbol: símbol* simból* señal señales emblem*
implement: implement* aplic* ejecutar
launch: lanz*
prepare: prepar*
participate: particip* involucr* implicad*
separate: separ* aisl*
connect: conect* conexi* vincul* enlac*
compare: comparar comparado comparada comparac* compara comparable
measure: medida medidas iniciativ*
measurement: medir mide midió medición mediciones
depend: depend*
exchange: intercambi* canje*
offer: ofrec* oferta*
provide: proporcion* provee proveer brind*
deliver: entreg*
break: romper rompe rompi* ruptur* quebr* roto rota rotos rotura
hit: golpeó golpes golpear
repair: repar*
clean: limpi* higién* lavar
eliminate: elimin* erradic* suprim* borrar borró borrado
add: añad* agreg* adición
application: aspirante* postul* solicitante*
ensure: garanti* garantiz* asegur*
serve: servir sirv* sirve
service: servicio*
reach: alcanz*
collect: recaud* recog* recolec* colecc*
fill: rellen* llenar llenan llenó
cover: cubr* cubier* cobertura*
put: poner pone ponen puso puesto coloc* instal*
basis: base basado basada fundament*
attract: atraer atrae atraen atrajo atracc* atractiv*
harm: perjudic* perjuici* nociv* dañin*
risk: riesgo* arriesg*
spread: propag* extendi_do difund*
turn: girar giró
hinder: obstácul* obstacul* obstru* entorpec*
accompany: acompañ* escolt*
abandon: abandon*
recognise: reconocimiento*
assess: evalu* evalúa*
register: registr* inscri* matricul*
stand: pie_de
seat: asient* escaño*
lack: falta faltan ausen* carec*
benefit: benefici* ventaja* provech*
new: nuevo nueva nuevos nuevas
old: viejo vieja viejos viejas
big: grande grandes gran enorme* inmens* gigant* masiv*
great: grandios*
small: pequeñ* diminut*
long: largo larga largos largas longitud
short: corto corta cortos cortas breve breves brevemente
high: alto alta altos altas altura elevad*
low: bajo_nivel bajos bajas
good: bueno buena buenos buenas buen
bad: malo mala malos malas
important: importan* crucial* significati* vital clave claves esencial*
main: principal*
special: especial* específic* particular* excepcional* extraordinari*
possible: posib* potencial* probab* quizá* tal_vez
impossible: imposib*
difficult: difícil* dificult* duro dura desafí*
easy: fácil* facili*
simple: simpl* sencill*
complex: complej* complic*
strong: fuerte* fortalez*
weak: débil* debilidad* frágil* vulnerab*
serious: grave graves gravedad gravemente serio seria sever*
danger: peligr*
safe: seguro segura seguros
clear: evident* transparen* claro clara claros claras claramente claridad
true: verdader* cierto auténtic*
false: fals*
real: real reales realidad* realmente
same: mismo misma mismos mismas idéntic*
similar: similar* parecid* semejan*
other: otro otra otros otras
public: público pública públicos públicas públicamente
private: privad* personales personalmente
local: local locales localmente
joint: conjunt* común mutu* comunes
popular: popularidad* popularmente
famous: famos* célebre*
effective: efica* eficien* efectiv*
hot: calient* cálid*
cold: frío fría fríos frías
beautiful: bell* hermos* belleza
fast: rápid* veloz rapidez
slow: lento lenta lentos lentas lentamente lentitud
ready: listo listos dispuest*
full: lleno llena complet* plen*
empty: vací*
heavy: pesad*
light: luz luces lumin* ligero ligera lámpar*
deep: profund* hondo
wide: ancho ancha amplio amplia
dark: oscur*
modern: moderno moderna modernos modernidad* contemporáne*
temporary: temporalmente provision* interin*
stable: inestab* estable estables estabilid* estabiliz*
urgent: urgent* urgenc*
strange: extrañ* raro rara raros inusual* insólit*
normal: normal* habitual*
direct: directo directa directos directamente
sole: único única únicos solamente
strategic: estrateg* estratég* táctic*
white: blanco blanca blancos blancas
black: negro negra negros negras
red: rojo roja rojos rojas
green: verde verdes
blue_yellow: azul azules amarill* naranja
colour: color colores
active: activo activa activos actividad*
mandatory: obligatori* requisit* requier*
positive: positiv*
negative: negativ*
fair: justo justa justos equitativ* injust*
brave: valient* coraj* valentía
cruel: cruel* crueld* brutal* inhuman*
mistake: error errores equivoc*
correct: correct* precis* exact*
virtual_remote: virtual* teletrabaj*
absolute: absolut*
problem: problem*
solution: solución soluciones
reason: razón razones motivo motivos
result: resultad*
aim: objetiv* meta metas finalidad*
manner: manera* forma_de método*
place: lugar lugares sitio sitios
zone: zona zonas área áreas
centre: centro centros
side: lado lados bando
edge: borde bordes
case: caso casos asunto*
situation: situaci* circunstanc*
condition: condici*
fact: hecho_de hechos hecho
example: ejempl*
role: papel rol roles
function: funci*
system: sistem* mecanism*
process: proceso procesos procedim*
project: proyecto*
group: grupo grupos agrupac*
list: lista listas listado
map: mapa mapas
name: nombre nombres apellido*
story: relato relatos cuento* narrati*
idea: idea ideas concepto* noción
image: imagen imágenes
opportunity: oportunidad* oportun* ocasión
event: evento eventos acontecim* inciden* suceso sucesos
trend: tendenc*
pressure: presión presiones presion*
order: orden órdenes ordenó ordenar ordenad*
norm: norma normas regla reglas estándar*
quality: calidad*
progress: progres*
thing: cosa cosas objeto*
stone: piedra* roca rocas ladrill* cement* hormigón
paper_glass: papeles vidrio cristal
bread: pan panes harina panader*
meat: carne carnes salchich*
milk: leche lácte* queso* mantequilla huevo*
fruit_vegetable: fruta* verdur* hortaliz* arroz patata* tomate* manzana* plátano*
sugar_salt: azúcar* sal
coffee_tea: café cafés té
container: contenedor* caja cajas paquete*
gift: regalo* obsequi*
network: red redes
position: posición posiciones posicion* postura*
status: estatus
identity: identidad*
value: valor valores valios*
alternative: alternativ*
topic: tema temas temátic*
shape: formas formar formó formado
model: modelo* tipo tipos
structure: estructur*
line: línea líneas
point: punto puntos
theory: teorí* teóric* hipótes*
priority: priori*
agenda_programme: agenda orden_del_día
stage: etapa* fase fases
ability: capaz capaces capacidad* habilidad* talent*
character: carácter personaj* personalidad*
mystery: mister* enigm*
gambling: loter* casino* apuest*
luck: suerte afortunad* desafortunad*
experience: experienc*
career: carrera_profesional trayectoria*
engineer: ingenier*
exist: exist*
tool: herramient* instrumento*
source: fuente fuentes
version: versión versiones
professional: profesional* profesión*
presence: presenc*
text: texto textos
design: diseñ*
pride: orgull*
domestic: interno interna internos interior interiores doméstic*
battery: batería*
origin: origen orígenes original*
""",
    examples=(
        Example(
            text="La alcaldesa está convencida de que el puente aguantará.",
            source="La alcaldesa",
            cue="está convencida de",
            content="que el puente aguantará",
            note="adjetivo con cópula",
        ),
        Example(text="Los vecinos se dieron cuenta de que el puente cedía.", note="darse cuenta no es decir"),
        Example(text="El equipo de Brevana sigue sin ganar.", note="seguir sin comillas"),
        Example(
            text="«Reabriremos el puente», ha declarado la alcaldesa de Brevana, Ana Lirio.",
            source="la alcaldesa de Brevana, Ana Lirio",
            cue="ha declarado",
            content="Reabriremos el puente",
            note="directo, el verbo antes del sujeto",
        ),
        Example(
            text="El ministerio anunció el lunes que el puerto cerraría en junio.",
            source="El ministerio",
            cue="anunció",
            content="que el puerto cerraría en junio",
            note="indirecto, una fecha entre verbo y conjunción",
        ),
        Example(
            text="La cosecha será mala, advirtió el sindicato agrario.",
            source="el sindicato agrario",
            cue="advirtió",
            content="La cosecha será mala",
            note="inciso con el sujeto detrás",
        ),
        Example(
            text="Según la autoridad portuaria, dos barcos esperan frente a la costa.",
            source="la autoridad portuaria",
            cue="Según",
            content="dos barcos esperan frente a la costa",
        ),
        Example(
            text="«Vi las luces. Luego se apagaron», contó Marta Sol.",
            source="Marta Sol",
            cue="contó",
            content="Vi las luces. Luego se apagaron",
            note="una cita de dos frases",
        ),
        Example(
            text="El acusado le dijo a la jueza que no sabía nada.",
            source="El acusado",
            cue="le dijo",
            content="que no sabía nada",
            note="con pronombre átono y destinatario",
        ),
        Example(
            text="El fiscal acusó al empresario de mentir.",
            source="El fiscal",
            cue="acusó al",
            content="empresario de mentir",
        ),
        Example(
            text="El sindicato reclama una investigación independiente.",
            source="El sindicato",
            cue="reclama",
            content="una investigación independiente",
            note="una exigencia",
        ),
        Example(
            text="Como indica el informe anual, el dique fue reforzado.",
            source="el informe anual",
            cue="indica",
            content="el dique fue reforzado",
        ),
        Example(
            text="La empresa asegura que la obra estará «terminada antes de Navidad».",
            source="La empresa",
            cue="asegura",
            content="que la obra estará «terminada antes de Navidad»",
            note="mixto",
        ),
        Example(
            text="El director prometió devolver el dinero a los viajeros.",
            source="El director",
            cue="prometió",
            content="devolver el dinero a los viajeros",
            note="un compromiso en infinitivo",
        ),
        Example(
            text="El «puente de hierro» reabrió después de once años.", note="un apodo entre comillas no dice nada"
        ),
        Example(text="El museo muestra «La barca de invierno» hasta junio.", note="el título de una obra"),
        Example(text="La declaración ocupa noventa páginas.", note="un sustantivo, no un verbo de habla"),
        Example(text="Hay que esperar el anuncio de los resultados.", note="un sustantivo, no un verbo de habla"),
    ),
)
