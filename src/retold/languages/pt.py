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
    code="pt",
    name="Portuguese",
    marks=Marks(
        quotes=(("“", "”"), ("«", "»"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="St Rev Sr Sra Srs Sras Srta Dr Dra Prof Profa Eng Gen Cel Cap Ten Av Exmo Exma D Sto Sta Mons aprox",
        final_abbreviations="etc S.A Ltda Inc Cia Jr a.C d.C",
        number_abbreviations="n no art arts pág págs p vol cap fig",
        openers="""
            O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Nós Se Seu Sua Seus Suas Este Esta Estes Estas Esse Essa Isso
            Isto Aquele Aquela E Mas Sem Com Em No Na Nos Nas Ao À Aos Às De Do Da Dos Das Por Pelo Pela Para Segundo Após
            Desde Até Entre Sobre Durante Quando Como Onde Não Também Além Assim Embora Enquanto Agora Depois Antes Hoje
            Ontem Muitos Todos Alguns Outros Ninguém Que Quem É São Foi Há
        """,
    ),
    speech=Speech(
        paradigms={
            "": Paradigm(
                finite="a am ou aram ava avam ará arão aria ariam amos asse ei ara",
                base="ar á",
                participle="ado ada ados adas",
                gerund="ando",
            ),
            "er": Paradigm(
                finite="e em eu eram ia iam erá erão eria eriam emos i",
                base="er ê",
                participle="ido ida idos idas",
                gerund="endo",
            ),
            "ir": Paradigm(
                finite="e em iu iram ia iam irá irão iria iriam imos i",
                base="ir",
                participle="ido ida idos idas",
                gerund="indo",
            ),
            "irx": Paradigm(
                finite="e em iu iram irá irão iria iriam imos",
                base="ir",
                participle="ido ida idos idas",
                gerund="indo",
            ),
            "ear": Paradigm(
                finite="eia eiam eou earam eava eavam eará", base="ear", participle="eado eada", gerund="eando"
            ),
            "ever": Paradigm(
                finite="eve evem eveu everam evia eviam everá everão evi",
                base="ever evê",
                participle="ito ita itos itas",
                gerund="evendo",
            ),
            "dizer": Paradigm(
                finite="diz dizem disse disseram dizia diziam dirá dirão diria diriam digo dizemos dissesse disser dizes disseste",
                base="dizer dizê",
                participle="dito dita ditos ditas",
                gerund="dizendo",
            ),
            "edir": Paradigm(
                finite="ede edem ediu ediram edia ediam edirá edirão ediria eço edimos",
                base="edir",
                participle="edido edida edidos edidas",
                gerund="edindo",
            ),
            "or": Paradigm(
                finite="õe õem ôs useram unha unham orá orão oria",
                base="or ô",
                participle="osto osta ostos ostas",
                gerund="ondo",
            ),
            "ter": Paradigm(
                finite="tém têm teve tiveram tinha tinham terá terão teria",
                base="ter tê",
                participle="tido tida",
                gerund="tendo",
            ),
            "vir": Paradigm(
                finite="vém vêm veio vieram vinha vinham virá virão", base="vir", participle="vindo", gerund="vindo"
            ),
            "uir": Paradigm(
                finite="ui uem uiu uíram uía uíam uirá uirão uiria",
                base="uir",
                participle="uído uída uídos uídas",
                gerund="uindo",
            ),
            "crer": Paradigm(
                finite="crê creem crêem creu cria criam creio", base="crer", participle="crido", gerund="crendo"
            ),
            "ler": Paradigm(
                finite="lê leem lêem leu leram lia liam", base="ler", participle="lido lida", gerund="lendo"
            ),
            "ver": Paradigm(
                finite="vê veem vêem viu viram via viam verá verão veria",
                base="ver",
                participle="visto vista vistos vistas",
                gerund="vendo",
            ),
            "saber": Paradigm(
                finite="sabe sabem soube souberam sabia sabiam saberá sei sabemos",
                base="saber",
                participle="sabido",
                gerund="sabendo",
            ),
            "fazer": Paradigm(
                finite="faz fazem fez fizeram fazia faziam fará farão faria",
                base="fazer fazê",
                participle="feito feita feitos feitas",
                gerund="fazendo",
            ),
            "dar": Paradigm(
                finite="dá dão deu deram dava davam dará darão daria",
                base="dar dá",
                participle="dado dada",
                gerund="dando",
            ),
            "pôr": Paradigm(
                finite="põe põem pôs puseram punha punham porá", base="pôr", participle="posto posta", gerund="pondo"
            ),
            "rir": Paradigm(finite="ri riem riu riram ria riam", base="rir", participle="rido", gerund="rindo"),
            "adj": Paradigm(participle="o a os as"),
            "adje": Paradigm(participle="e es"),
            "past": Paradigm(finite="ou aram"),
            "subj": Paradigm(finite="a am"),
            "subje": Paradigm(finite="e em"),
            "infinitive": Paradigm(base="-"),
        },
        cues=(
            CueClass(
                name="say",
                frames="quotation that question fronted infinitive passive",
                verbs="|dizer",
            ),
            CueClass(
                name="assert",
                frames="quotation that question fronted infinitive",
                verbs="""sinaliz explicit elucid assever aprego profess objet atest preconiz alvitr argu|ir apost desconfi afirm declar assegur garant|irx explic indic sublinh destac anunci acrescent adiant adit fris enfatiz
                    salient ressalt ressalv realç precis|past esclarec|er relat cont narr record lembr relembr reconhec|er admit|ir
                    confess confidenci confirm comunic inform notific sustent man|ter defend|er opin consider julg avali estim
                    alert advert|ir avis preven|ir aleg argument respond|er retorqu|ir replic ripost retruc rebat|er
                    contrap|or contra-argument reiter repet|ir insist|ir vinc detalh especific resum|ir concl|uir sentenci
                    proclam jur promet|er vaticin prognostic pre|ver antecip avanç revel divulg denunci lament critic
                    acus_de contest refut desment|ir neg descart rejeit felicit agradec|er suger|ir prop|or exp|or recomend
                    aconselh qualific tuit testemunh certific atest aceit mencion cit apont observ constat verific
                    ilustr sup|or imagin presum|ir confi corrobor insinu clarific justific ponder reflet|ir pontu assinal
                    lastim desabaf reivindic solicit exig|ir p|edir exort implor suplic deliber determin estabelec|er conced|er
                    assum|ir identific registr regist corrig|ir retific rectific coment report refer|ir avent
                    especul conjectur conjetur teoriz enumer transmit|ir inst desvaloriz relativiz minimiz desdramatiz
                    fundament evidenci demonstr comprov apur calcul notici public teim coincid|ir reafirm atir cobr desafi impugn invoc
                    objet protest queix indign vangloriar gab orgulh congratul regozij arrisc raciocin
                    sintetiz enfatic pre|dizer contra|dizer des|dizer |dar_a_entender |dar_a_conhecer
                    |dar_nota_de deix_claro deix_escapar deix_no_ar deix_patente deix_entender
                    torn_público cham_a_atenção_para cham_atenção_para |fazer_saber |fazer_notar |fazer_questão_de_dizer
                    |fazer_ver |vir_a_público_dizer projet estipul contabiliz exemplific discord compar reclam explan
                    tranquiliz sosseg conclam recapitul contemporiz crav esbravej pontific
                    alard|ear aquiesc|er assent|ir convenc|er estim dig|subj defend|subj ach|subje pens|subje afirm|subje
                    sustent|subje acredit|subje argument|subje encolh|er_os_ombros levant_a_voz |pôr_água_na_fervura bat|er_o_pé
                    deix_um_aviso lanç_o_alerta lanç_um_apelo |fazer_um_apelo |dar_o_alerta
                    redargu|ir obtemper rememor elenc pormenoriz postul augur insinu aventur""",
            ),
            CueClass(
                name="utter",
                frames="quotation that fronted",
                verbs="""acus alfinet ensin cutuc provoc limit_a_dizer limit_a_afirmar remat arremat emend exclam grit berr murmur sussurr suspir
                    brad vocifer gracej brinc ironiz sor|rir |rir choraming resmung balbuci gaguej dispar reag|ir
                    escr|ever descr|ever post twitt celebr comemor festej desabaf recit cantarol intervir inter|vir
                    atalh troç zomb chut provoc rosn solt bocej profetiz sonh
                    rezing cochich segred medit explod|ir exult vibr fulmin trovej desconvers sapec filosof ralh
                    conced|er festej""",
            ),
            CueClass(
                name="go on",
                frames="quotation fronted",
                verbs="continu prossegu|ir complet finaliz interromp|er",
            ),
            CueClass(
                name="ask",
                frames="quotation question fronted object addressee",
                verbs="pergunt question indag inquir|ir interrog interpel",
            ),
            CueClass(
                name="told in",
                frames="that quotation fronted told_in",
                verbs="|ler const",
            ),
            CueClass(name="speak", frames="", verbs="fal", about="de do da dos das sobre"),
            CueClass(
                name="about",
                frames="object that",
                verbs="""alert apel advert|ir queix gab orgulh reclam desculp duvid discord alud|ir apont insist|ir congratul
                    solidariz regozij protest insurg|ir clam acen suspeit mostr_convencido mostr_convencida mostr_confiante
                    |dizer_convencido |dizer_convencida |dar_conta""",
                about="de do da dos das em no na nos nas num numa sobre para com a ao à aos às contra por perante",
            ),
            CueClass(
                name="convinced",
                frames="quotation fronted that infinitive stative",
                verbs="""convencid|adj persuadid|adj cient|adje confiant|adje esperançad|adj segur|adj preocupad|adj
                    satisfeit|adj orgulhos|adj""",
                about="de em",
            ),
            CueClass(name="decide", frames="that", verbs="decid|ir decret disp|or"),
            CueClass(name="learn", frames="", verbs="|saber apur averigu constat"),
            CueClass(
                name="hearsay",
                frames="that object",
                verbs="rumorej transpir corr|er circul |dar_como_certo |dar_por_certo |dar_como_garantido |dar_como_provável",
            ),
            CueClass(
                name="expect",
                frames="passive",
                verbs="acus acus_de imput suspeit indici tax",
            ),
            CueClass(
                name="believe",
                frames="that infinitive question fronted",
                verbs="""|crer acredit pens ach consider julg entend|er estim esper confi tem|er rec|ear suspeit sup|or
                    imagin lament demonstr mostr suger|ir sonh deduz infer|ir calcul pre|ver indic evidenci
                    concord aceit |dizer_pronto |dizer_pronta |dar_como_provado |dizer_disponível
                    |dizer_otimista |dizer_preocupado |dizer_preocupada mostr_disponível""",
            ),
            CueClass(
                name="demand",
                frames="object that infinitive",
                verbs="""p|edir exig|ir reclam desej recomend orden exort
                    inst solicit suplic implor rog convid aconselh prop|or reivindic incit urg|ir intim demand proib|ir cobr
                    advog defend|er prop|or requer|er determin desafi""",
            ),
            CueClass(name="order", frames="infinitive", verbs="mand"),
            CueClass(
                name="intend",
                frames="infinitive that",
                verbs="promet|er jur compromet|er ameaç pre|ver aceit recus tencion planej plane oferec|er compromet|er garant|irx descart assegur afianç",
            ),
            CueClass(
                name="judge",
                frames="object",
                verbs="""promet|er garant|irx acus acus_de denunci critic conden salud felicit elogi louv lament deplor classific classific_de
                    classific_como qualific qualific_de qualific_como fal_em fal_num fal_numa apelid_de tach_de rotul_de question refut rejeit
                    desment|ir neg defend|er evoc mencion cit coment sublinh record lembr revel anunci confirm descr|ever
                    agradec|er censur repudi aplaud|ir |fazer_alusão_a |fazer_referência_a |pôr_em_causa
                    |pôr_em_dúvida coloc_em_dúvida coloc_em_causa destac realç reconhec|er admit|ir minimiz relativiz
                    exp|or detalh imput atrib|uir estim pre|dizer pre|ver vaticin prognostic express manifest reiter reafirm
                    invoc consider tach rotul classific qualific projet estipul
                    refer|ir_a refer|ir_ao refer|ir_à refer|ir_aos respald descart avali calcul calcul_em estim_em
                    apont_como adiant antecip avanç apoi responsabiliz culp culpabiliz atac
                    apont aleg confess jur contrap|or sinaliz desaprov reprov enaltec|er exalt parabeniz verber ridiculariz satiriz desautoriz caracteriz preconiz apresent_como defin|ir_como assum|ir coment assinal
                    anunci divulg comunic contest desaconselh desvaloriz""",
            ),
        ),
        verbs="""
            haver|infinitive ser|infinitive estar|infinitive poder|infinitive dever|infinitive ir|infinitive ter|infinitive
            ver|infinitive dar|infinitive vir|infinitive fazer|infinitive
            há havia houve haverá tem têm tinha tinham teve tiveram terá terão faz fazem fez fizeram dá dão deu deram vê veem
            viu viram vai vão foi foram vem vêm veio vieram sai saem saiu saíram põe põem pôs morre morreu morreram segue
            seguem seguiu serve servem dorme perde perdem volta voltam voltou voltaram cai caem caiu caíram traz trazem
            trouxe ouve ouvem ouviu consegue conseguem conseguiu sente sentem sentiu custa custam custou começa começam
            começou podem pode puderam pôde fecha fecham fechou joga jogou obtém obteve contém detém reside cabe consta
            consiste figura vale valem mede mexe corre cresce crescem sobe sobem subiu desce desceu baixa baixou oferece parece
            parecem pertence nasce nasceu chega chegam chegou chegaram
            lev| fic| pass| encontr| deix| tom| us| ganh| gast| pag| compr| trabalh| busc| tent| entr| trat| cri| form| ajud|
            termin| acab| particip| visit| viaj| olh| caminh| mud| cruz| alcanç| levant| ench|er entreg| enfrent| dur| dedic|
            cobr| aument| aplic| afet| afect| aproveit| arrast| celebr| conserv| desenvolv|er desloc| destin| elabor| elimin|
            ensin| evit| fabric| facilit| financi| assin| fund| funcion| ger| incorpor| instal| inici| inaugur| integr| lanç|
            limit| melhor| multiplic| necessit| negoci| ocup| oper| organiz| plant| pratic| prepar| prolong| realiz| ultrapass|
            regul| renunci| represent| result| retir| som| super| transform| utiliz| vot| supervision| acumul| abrig| arranj|
            nome| design| lut| investig| lider| encabeç| atac| apresent| aprov| atravess| abandon| adot| adopt| ampli| apag|
            assassin| aterr| autoriz| cancel| captur| castig| colabor| coloc| complet| partilh| compartilh| conquist| control|
            convoc| coorden| cort| cuid| derrot| detect| dit| desfrut| edit| execut| empreg| enterr| escap| escut| estre| estud|
            explor| export| expuls| falt| trav| guard| impuls| import| inund| lav| libert| chor| mat| naveg| pint| pis| queim|
            respir| salv| atras| toc| viol| registr| jog| cheg| chegou| fech| abr|ir cumpr|ir viv|er sub|ir receb|er ocorr|er
            exist|ir permit|ir decid|ir sofr|er assist|ir part|ir perd|er nasc|er cresc|er parec|er aparec|er permanec|er
            mov|er vend|er met|er corr|er com|er depend|er suced|er aprend|er surpreend|er pertenc|er desaparec|er falec|er
            constr|uir contrib|uir distrib|uir invest|ir reduz reduziu reduziram produz produziu conduz conduziu
            inclui incluiu dirig|ir eleg|er surg|ir un|ir oferec|er proteg|er beb|er ced|er conced|er
            rend|er romp|er imped|ir venc|er suspend|er transfer|ir acontec|er aconteceu conhec|er escolh|er recolh|er""",
        verb_endings=Paradigm(
            finite="ava iu eceu endeu ondeu orreu ebeu olveu aram eram iram avam ará arão erá erão irá irão aria ariam eria eriam iria iriam ou",
            base="ar er ir",
            participle="ado ada ados adas ido ida idos idas",
            gerund="ando endo indo",
        ),
        noun_cues="""declaração afirmação acusação promessa anúncio crítica advertência apelo pedido temor receio esperança opinião
            ideia convicção confiança hipótese tese proposta palavras declarações acusações promessas críticas receios rumor
            rumores desmentido suspeita suspeitas denúncia certeza impressão crença aviso mensagem exigência versão argumento
            notícia alerta""",
        nouns="advogado advogada advogados advogadas acusado acusada acusados acusadas comunicado comunicados convidado convidada convidados condenado condenada condenados suspeito suspeita suspeitos suspeitas estado dele dela deles delas referendo comando agendo",
        issuing="emit|ir divulg lanç express formul apresent public transmit|ir",
        according="""
            segundo conforme consoante de_acordo_com de_acordo_co na_opinião no_entender nas_palavras na_visão na_avaliação
            na_perspetiva na_perspectiva no_dizer a_fazer_fé a_crer aos_olhos pelas_contas nas_contas segundo_as_contas na_ótica
            na_óptica na_leitura na_interpretação na_análise à_luz em_conformidade_com segundo_apurou segundo_apuraram
            pelas_palavras pela_voz
        """,
        according_alone="""a_seu_ver no_seu_entender em_seu_entender na_sua_opinião em_sua_opinião na_sua_visão em_sua_visão a_meu_ver
            na_minha_opinião em_minha_opinião no_seu_ver nas_suas_palavras em_suas_palavras ao_que_tudo_indica
            ao_que_se_sabe ao_que_consta segundo_consta segundo_se_apurou aos_seus_olhos
            no_meu_entender""",
        contracted="""
            do=de da=de dos=de das=de dum=de duma=de deste=de desta=de desse=de dessa=de daquele=de daquela=de
            no=em na=em nos=em nas=em num=em numa=em neste=em nesta=em nesse=em nessa=em ao=a à=a aos=a às=a
            pelo=por pela=por pelos=por pelas=por
        """,
        leads="""
            declaração declarações afirmação acusação acusações promessa anúncio crítica críticas advertência apelo pedido temor receio
            esperança opinião ideia convicção hipótese tese proposta palavras rumor rumores desmentido suspeita denúncia certeza
            impressão crença aviso mensagem exigência versão notícia alerta comentário comentários resposta réplica reação reacção
            recado lembrança desabafo ataque confirmação informação confissão relato depoimento testemunho convite grito garantia
            explicação esclarecimento veredicto veredito parecer análise previsão indireta alfinetada satisfação amargura lamento
            protesto desafio provocação desejo voto revelação raciocínio conclusão ultimato lema slogan constatação reflexão
            recomendação estimativa avaliação leitura
        """,
        thus="assim palavra",
        silence="comentar comentários responder anonimato sigilo",
        speechless="""mudança mudanças transformação evolução situação ação ações eleição votação produção inflação
            -ismo atividade atividades homossexualidade qualidade velocidade realidade cobrança crescimento pagamento
            encerramento golo golos gol gols vitória vitórias derrota derrotas empate partida partidas jogo jogos crise
            crises subida descida queda quedas aumento aumentos alta altas baixa redução preço preços custo custos
            facto factos fato fatos caso casos descoberta foto fotos fotografia imagem imagens vídeo vídeos cena cenas
            obra obras edifício edifícios prédio prédios rua ruas estrada estradas casa casas barco barcos navio navios
            comboio comboios trem trens avião aviões carro carros acidente acidentes incêndio incêndios terremoto
            terramoto sismo temporal chuva chuvas neve vento ventos vírus doença doenças fármaco vacina vacinas
            eleições escolha medida medidas tempo sucesso êxito desafio desafios perda perdas dano danos gasto gastos
            despesa despesas dívida imposto impostos bomba bombas ataque ataques guerra paz trégua conflito mercado
            mercados recorde silêncio olhar fim final início chegada atraso atrasos viagem caminho troço ato atos
            temporada século entusiasmo falha falhas gesto gestos vulcão episódio episódios projeto projetos produto
            produtos água terra mar rio dinheiro""",
        verbs_follow="se não lhe lhes nos me te",
        drops_subject=True,
        participles_follow=True,
        opinions="para",
        object_determiners="o a os as",
        subject_determiners="este estes esse esses aquele aqueles",
        questions_behind_verbs="se",
        impersonal="se há circula corre --se -am -em -ão -mos",
        accompanying="""ao após depois_de antes_de além_de sem depois_de_ter após_ter ao_ter por_ter além_de_ter sem_ter
            apesar_de_ter""",
        clitics="-se -me -te -lhe -lhes -nos -vos -o -a -os -as -lo -la -los -las -no -na -se-á -se-ia",
        determiners="""o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu
            sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas vosso vossa cada nenhum nenhuma qualquer
            algum alguma ambos ambas tal tais o_mesmo a_mesma""",
        quantifiers="""alguns algumas vários várias muitos muitas outros outras outro outra todos todas todo toda poucos poucas dois
            duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem centenas milhares dezenas
            numerosos numerosas a_maioria a_maior_parte parte_de parte_dos bastantes demais diversos diversas um_dos uma_das""",
        of="de do da dos das dum duma d'",
        particles="""a_um a_uma a_uns a_umas a_cada a_qualquer a_este a_esta a_estes a_estas a_esse a_essa a_esses a_essas a_alguns a_algumas a_alguém a_ninguém a_todos a_todas a_muitos a_muitas a_vários a_várias a_outros a_outras a_dois a_duas a_três em no na nos nas num numa nuns numas neste nesta nesse nessa naquele naquela ao à aos às com sem sobre para até
            entre contra perante ante sob mediante via acerca_de acerca_do acerca_da junto_a junto_ao junto_à junto_de frente_a
            dentro_de dentro_do dentro_da fora_de perto_de em_torno_de ao_redor_de pra pro diante_de diante_do diante_da
            ao_lado_de em_relação_a em_relação_ao em_relação_à deste desta desse dessa daquele""",
        agent="por pelo pela pelos pelas",
        that="que",
        relatives="quem cujo cuja cujos cujas o_qual a_qual os_quais as_quais do_qual da_qual dos_quais das_quais no_qual na_qual",
        questions="""como onde quando_é qual quais quanto quanta quantos quantas por_que porquê o_que o_quê aquilo_que por_quê""",
        conjunctions="e ou mas nem & porém",
        breakers="""enquanto embora porque quando onde já_que uma_vez_que visto_que dado_que depois_de_que antes_que para_que
            sem_que mesmo_que apesar_de_que de_modo_que de_forma_que pelo_que pois ao_mesmo_tempo_que assim_que
            ao_passo_que depois_que antes_que desde_que se_bem_que já_quando""",
        subordinators="""durante após desde depois_de depois_do depois_da antes_de antes_do antes_da através_de através_do a_respeito_de
            devido_a devido_ao além_de além_do apesar_de apesar_do apesar_da graças_a graças_ao por_causa_de em_vez_de
            quanto_a quanto_ao quanto_à face_a no_âmbito_de""",
        as_="como segundo_o_que de_acordo_com_o_que conforme_o_que ao_que tal_como assim_como",
        auxiliaries="""depois_de_ter após_ter ao_ter por_ter além_de_ter sem_ter apesar_de_ter está_a estão_a estava_a estavam_a
            esteve_a anda_a andam_a tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tendo havia haviam há-de hei
            pode podem pôde puderam podia podiam poderá poderão poderia poderiam possa possam deve devem devia deviam deverá
            deverão deveria deveriam costuma costumam vai vão volta_a voltam_a voltou_a voltaram_a acaba_de acabou_de chegou_a
            chegaram_a tem_de têm_de tem_que vem_a veio_a quis ia iam iria iriam passou_a continua_a continuou_a tem_o_prazer_de têm_o_prazer_de tem_a_honra_de tem_o_gosto_de fez_questão_de faz_questão_de""",
        copula="""é são era eram foi foram será serão seria seriam sido sendo seja sejam fosse fossem está estão estava estavam esteve
            estiveram estará estarão estaria estado sou somos estou estamos ficou ficaram""",
        negations="não nunca jamais tampouco nem_sequer",
        adverbs="""não_governamental não_governamentais logo um_dia certo_dia semana_passada mês_passado ano_passado a_jornalistas a_repórteres a_deputados a_investidores a_empresários a_apoiadores a_aliados em_nota também além_disso hoje ontem amanhã já ainda sempre agora então depois antes assim só apenas muito mais menos bem mal
            aqui aí ali lá cá mesmo tão tanto talvez quiçá quase igualmente no_entanto contudo todavia entretanto porém
            por_seu_lado por_sua_vez por_seu_turno por_outro_lado por_sua_parte em_contrapartida pelo_contrário ao_contrário
            ao_mesmo_tempo de_novo outra_vez a_propósito neste_sentido nesse_sentido na_mesma_linha ainda_assim
            de_resto aliás de_facto de_fato na_verdade por_enquanto por_ora para_já esta_manhã esta_tarde esta_noite
            por_telefone em_conferência_de_imprensa em_entrevista em_comunicado em_nota aos_jornalistas à_imprensa
            à_reportagem em_lágrimas entre_lágrimas na_segunda-feira na_terça-feira na_quarta-feira na_quinta-feira
            na_sexta-feira no_sábado no_domingo nesta_segunda-feira nesta_terça-feira nesta_quarta-feira nesta_quinta-feira
            nesta_sexta-feira neste_sábado neste_domingo esta_segunda-feira esta_terça-feira esta_quarta-feira
            esta_quinta-feira esta_sexta-feira este_sábado este_domingo na_semana_passada no_mês_passado no_ano_passado
            nesta_segunda nesta_terça nesta_quarta nesta_quinta nesta_sexta na_segunda na_terça na_quarta na_quinta na_sexta
            enfim afinal finalmente inclusive sobretudo""",
        adverb_endings="mente",
        noun_endings="""ção ções são sões dade dades mento mentos tário tária ular ulares iliar etário tor tores tora toras sor sores
            sora ista istas gem gens lugar mulher poder""",
        subject_pronouns="""ele ela eles elas eu você vocês nós tu vós isto isso aquilo alguém ninguém ambos ele_próprio ela_própria
            ele_mesmo ela_mesma eu_mesmo eu_próprio eu_própria este_último esta_última""",
        object_pronouns="me te lhe lhes nos vos mim si consigo -se -me -te -lhe -lhes -nos -vos -o -a -os -as -lo -la -los -las -no -na -se-á -se-ia",
        times="""segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
            julho agosto setembro outubro novembro dezembro""",
        labels="""vídeo vídeos fotos foto imagens galeria direto ao_vivo última_hora exclusivo urgente análise opinião editorial entrevista
            reportagem perfil crónica crônica sondagem enquete gráfico mapa podcast comunicado transcrição crítica resenha coluna
            obituário aviso correção""",
        manner="""comunicado nota entrevista conferência imprensa coletiva mensagem discurso carta artigo declarações Twitter X rede
            redes Facebook Instagram reunião visita rádio televisão audição relatório tuíte post vídeo intervenção missiva
            conta evento cerimónia cerimônia editorial tribuna blog blogue microfones programa audiência jornalistas repórteres
            agência tribunal juiz juíza Lusa Reuters emissora jornal canal conversa comício debate apresentação email
            telefonema depoimento risos lágrimas orgulho gargalhada publicação perfil margem""",
    ),
    names=Names(
        double_surnames=True,
        pronouns="""
            ele=m ela=f eles=p elas=fp ele_próprio=m ela_própria=f ele_mesmo=m ela_mesma=f lhe=3 lhes=p se=3 si=3 consigo=3 eu=1
            me=1 mim=1 nós=1p nos=1p você=2 vocês=2p tu=2 te=2 vós=2p este=mc esta=fc estes=p estas=fp esse=mc essa=fc aquele=mc
            aquela=fc este_último=mc esta_última=fc estes_últimos=p isto=q isso=q aquilo=q ninguém=q alguém=q alguns=qp
            algumas=qp muitos=qp muitas=qp outros=qp outras=qp todos=qp todas=qp vários=qp várias=qp poucos=qp um=q uma=q
            ambos=p ambas=fp seu=3 sua=3 seus=3 suas=3 o_mesmo=mc a_mesma=fc
        """,
        relatives="que quem o_qual a_qual os_quais as_quais cujo cuja",
        titles="""
            senhor=m senhora=f senhores=m senhoras=f Senhor=m Senhora=f Sr=m Sr.=m Sra=f Sra.=f Srta=f dom=m Dom=m D=m D.=m dona=f
            Dona=f doutor=m doutora=f Doutor=m Doutora=f Dr=m Dr.=m dr=m dr.=m Dra=f Dra.=f dra=f dra.=f professor=m professora=f
            Professor=m Professora=f Prof Prof. Profa=f engenheiro=m engenheira=f Eng Eng. arquiteto=m arquiteta=f mestre padre=m
            Padre=m frei=m Frei=m irmã=f irmão=m cardeal=m bispo=m monsenhor=m general coronel capitão=m capitã=f major tenente
            sargento=m sargenta=f cabo almirante comandante marechal brigadeiro delegado=m delegada=f São=m Santa=f Santo=m
            sir=m Sir=m lord=m lady=f Mr=m Mrs=f Ms=f rei=m rainha=f príncipe=m princesa=f duque=m duquesa=f conde=m condessa=f
            xeque=m imã=m rabino=m aiatolá=m tio=m tia=f avô=m avó=f vovô=m seu=m pastor=m pastora=f deputado=m deputada=f
        """,
        given="""
            João=m José=m Antônio=m António=m Francisco=m Manuel=m Carlos=m Paulo=m Pedro=m Luís=m Luiz=m Lucas=m Miguel=m
            Marcos=m Marcelo=m Rafael=m Daniel=m Bruno=m Eduardo=m Felipe=m Filipe=m Rodrigo=m Gustavo=m Guilherme=m Gabriel=m
            Ricardo=m Fernando=m Fábio=m Leonardo=m Thiago=m Tiago=m André=m Alexandre=m Anderson=m Diego=m Diogo=m Jorge=m
            Sérgio=m Rui=m Nuno=m Vasco=m Duarte=m Gonçalo=m Henrique=m Vítor=m Victor=m Hugo=m Joaquim=m Mário=m Roberto=m
            Raimundo=m Sebastião=m Severino=m Geraldo=m Adriano=m Afonso=m Alberto=m Álvaro=m Amadeu=m Américo=m Arnaldo=m
            Artur=m Arthur=m Augusto=m Aurélio=m Baltazar=m Bento=m Bernardo=m Caetano=m Caio=m César=m Cláudio=m Cristiano=m
            Cristóvão=m Davi=m David=m Domingos=m Edson=m Elias=m Emanuel=m Emílio=m Enzo=m Estêvão=m Evandro=m Ezequiel=m
            Flávio=m Gilberto=m Heitor=m Hélder=m Hélio=m Horácio=m Ígor=m Igor=m Inácio=m Ivo=m Jaime=m Jair=m Jerónimo=m
            Jerônimo=m Joel=m Jonas=m Júlio=m Leandro=m Lourenço=m Lúcio=m Márcio=m Mateus=m Matheus=m Martim=m Maurício=m
            Mauro=m Moisés=m Murilo=m Narciso=m Nelson=m Nélson=m Nilton=m Noel=m Norberto=m Octávio=m Orlando=m Osvaldo=m
            Otávio=m Plínio=m Raul=m Reinaldo=m Renato=m Rogério=m Romário=m Romeu=m Ronaldo=m Rubens=m Salvador=m Samuel=m
            Santiago=m Saulo=m Silvino=m Silvio=m Sílvio=m Simão=m Telmo=m Teodoro=m Tomás=m Ulisses=m Valdemar=m Valter=m
            Vicente=m Vinícius=m Wagner=m Walter=m Wilson=m Zacarias=m Xavier=m Evaristo=m Aníbal=m Abel=m Adelino=m
            Maria=f Ana=f Francisca=f Antônia=f Antónia=f Adriana=f Juliana=f Márcia=f Fernanda=f Patrícia=f Aline=f Sandra=f
            Camila=f Amanda=f Bruna=f Jéssica=f Letícia=f Júlia=f Luciana=f Vanessa=f Mariana=f Gabriela=f Vera=f Vitória=f
            Larissa=f Cláudia=f Beatriz=f Rita=f Luana=f Sônia=f Sónia=f Renata=f Eliane=f Inês=f Joana=f Catarina=f Carolina=f
            Helena=f Margarida=f Teresa=f Tereza=f Leonor=f Matilde=f Marta=f Sofia=f Sara=f Raquel=f Susana=f Isabel=f Filipa=f
            Filomena=f Fátima=f Conceição=f Graça=f Lurdes=f Lourdes=f Rosa=f Rosário=f Alice=f Alexandra=f Amélia=f Andreia=f
            Ângela=f Anabela=f Aparecida=f Aurora=f Bárbara=f Bianca=f Branca=f Brites=f Carla=f Carlota=f Cármen=f Cecília=f
            Celeste=f Célia=f Clara=f Clarice=f Constança=f Cristiana=f Cristina=f Dalva=f Débora=f Diana=f Dilma=f Dulce=f
            Edite=f Eduarda=f Elisa=f Elsa=f Elza=f Emília=f Ester=f Eugénia=f Eugênia=f Eunice=f Eva=f Flávia=f Florbela=f
            Glória=f Graziela=f Heloísa=f Iara=f Ilda=f Irene=f Íris=f Isaura=f Ivone=f Jacinta=f Janaína=f Josefa=f Judite=f
            Lara=f Laura=f Laurinda=f Lídia=f Lígia=f Lília=f Liliana=f Lorena=f Lúcia=f Luísa=f Luzia=f Madalena=f Manuela=f
            Marina=f Marisa=f Marlene=f Mercês=f Micaela=f Milena=f Mônica=f Mónica=f Nádia=f Natália=f Neusa=f Noémia=f
            Odete=f Olga=f Olívia=f Palmira=f Paula=f Piedade=f Rebeca=f Regina=f Rosana=f Rute=f Sabrina=f Silvana=f Sílvia=f
            Simone=f Socorro=f Solange=f Tainá=f Tamara=f Tânia=f Tatiana=f Valentina=f Valéria=f Verónica=f Verônica=f
            Violante=f Virgínia=f Viviane=f Zélia=f Zulmira=f Ursula=f Giorgia=f Kamala=f Donald=m Joe=m Emmanuel=m Vladimir=m
            Tércio=m Hermínio=m Custódio=m Maicon=m Wesley=m Abílio=m Adalberto=m Adão=m Ademar=m Ademir=m Agenor=m
            Aírton=m Alcides=m Almir=m Aloísio=m Altair=m Amaro=m Anacleto=m Antero=m Aparício=m Arlindo=m Armindo=m
            Ataíde=m Áureo=m Avelino=m Belmiro=m Benedito=m Benjamim=m Bernardino=m Bráulio=m Cândido=m Celso=m
            Cícero=m Clóvis=m Dagoberto=m Damião=m Danilo=m Décio=m Delfim=m Dinis=m Dirceu=m Edmilson=m Édson=m
            Egídio=m Elísio=m Elói=m Erasmo=m Eugênio=m Eugénio=m Eurico=m Eusébio=m Everton=m Fabiano=m Feliciano=m
            Fernão=m Firmino=m Florêncio=m Frederico=m Genivaldo=m Getúlio=m Gilmar=m Graciliano=m Gregório=m
            Hilário=m Honório=m Itamar=m Jader=m Jailson=m Jairo=m Januário=m Jeferson=m Jefferson=m Jeremias=m
            Jovelino=m Juliano=m Juvenal=m Laércio=m Lauro=m Leonel=m Lindomar=m Macário=m Manoel=m Marcílio=m
            Matias=m Maximiano=m Milton=m Moacir=m Natanael=m Nestor=m Newton=m Nicolau=m Odair=m Olavo=m Olegário=m
            Olívio=m Osmar=m Otacílio=m Patrício=m Querino=m Reginaldo=m Renan=m Rivaldo=m Robson=m Roldão=m Rúben=m
            Ruy=m Salomão=m Serafim=m Sidnei=m Silas=m Silvério=m Simplício=m Tadeu=m Tarcísio=m Teotónio=m Tibério=m
            Tomé=m Valdir=m Válter=m Vanderlei=m Venâncio=m Virgílio=m Waldir=m Walmir=m Jussara=f Deolinda=f Cleide=f
            Keila=f Iracema=f Dirce=f Adelaide=f Adélia=f Adelina=f Adília=f Alcina=f Alzira=f Amália=f Anália=f
            Angélica=f Arlete=f Arminda=f Aurélia=f Benedita=f Bernadete=f Caetana=f Cândida=f Carina=f Cidália=f
            Cremilda=f Creusa=f Cristiane=f Dalila=f Damiana=f Dinora=f Domingas=f Doroteia=f Elenice=f Elisabete=f
            Ermelinda=f Etelvina=f Eulália=f Felismina=f Geralda=f Gisele=f Giselda=f Gorete=f Graciete=f Gracinda=f
            Guilhermina=f Hermínia=f Hortênsia=f Idalina=f Ilza=f Inácia=f Iria=f Isilda=f Isolda=f Ivete=f Jandira=f
            Janete=f Joaquina=f Jurema=f Karina=f Laís=f Laurentina=f Leocádia=f Leonilde=f Lizete=f Lucélia=f
            Lucília=f Lucinda=f Luiza=f Magali=f Marilda=f Marília=f Marilene=f Martinha=f Mirela=f Nair=f Natércia=f
            Neide=f Nilza=f Noêmia=f Odília=f Ofélia=f Olímpia=f Olinda=f Orlanda=f Otília=f Paulina=f Penélope=f
            Quitéria=f Rafaela=f Raimunda=f Ricardina=f Rosália=f Rosângela=f Roseli=f Sebastiana=f Selma=f Soraia=f
            Suelen=f Telma=f Terezinha=f Umbelina=f Valdete=f Vânia=f Yara=f Zenaide=f Zilda=f Zoraide=f
        """,
        roles={
            "head": """
                presidente|presidenta presidente_da_república chefe_de_estado chefe_do_estado sultão=m emir=m ditador|ditadora
                governante presidente_eleito|presidente_eleita mandatário|mandatária
            """,
            "premier": """
                primeiro-ministro|primeira-ministra premiê premier chanceler_federal chefe_do_governo chefe_de_governo
                chefe_do_executivo
            """,
            "royal": "rei=m rainha=f príncipe=m princesa=f imperador|imperatriz monarca soberano|soberana duque=m duquesa=f",
            "minister": """
                ministro-chefe|ministra-chefe ex-secretário|ex-secretária
                ministro|ministra vice-ministro|vice-ministra vice-presidente secretário_de_estado|secretária_de_estado
                chanceler titular ex-ministro|ex-ministra secretário|secretária secretário_regional|secretária_regional
                subsecretário|subsecretária
            """,
            "mayor": """
                ex-autarca subprefeito|subprefeita presidente_de_câmara ex-presidente_da_câmara
                prefeito|prefeita presidente_da_câmara autarca vereador|vereadora vice-prefeito|vice-prefeita ex-prefeito|ex-prefeita
                presidente_da_junta edil
            """,
            "governor": "governador|governadora interventor|interventora ex-governador|ex-governadora vice-governador|vice-governadora",
            "legislator": """
                deputado|deputada senador|senadora parlamentar congressista eurodeputado|eurodeputada relator|relatora
                deputado_federal|deputada_federal deputado_estadual|deputada_estadual legislador|legisladora líder_parlamentar
            """,
            "diplomat": """
                diplomata embaixador|embaixadora emissário|emissária enviado|enviada cônsul consulesa=f alto_representante|alta_representante
                mediador|mediadora negociador|negociadora
            """,
            "official": """
                magistrado|magistrada
                responsável funcionário|funcionária comissário|comissária secretário-geral|secretária-geral diretor-geral|diretora-geral
                inspetor|inspetora administrador|administradora tesoureiro|tesoureira coordenador|coordenadora
                chefe_de_gabinete superintendente provedor|provedora autoridade ouvidor|ouvidora técnico|técnica
                comandante_da_proteção_civil subdiretor|subdiretora delegado_regional|delegada_regional
            """,
            "leader": """
                líder dirigente chefe fundador|fundadora cofundador|cofundadora número_um cabeça=m patrão|patroa
            """,
            "politician": """
                ex-governante ex-deputado|ex-deputada ex-senador|ex-senadora ex-vereador|ex-vereadora correligionário|correligionária estadista cacique=m
                político|política antecessor|antecessora sucessor|sucessora homólogo|homóloga opositor|opositora ex-presidente
                conservador|conservadora socialista liberal comunista ecologista republicano|republicana democrata petista tucano|tucana
                bolsonarista social-democrata
            """,
            "candidate": "candidato|candidata aspirante pré-candidato|pré-candidata cabeça_de_lista favorito|favorita",
            "spokesperson": "porta-voz assessor_de_imprensa|assessora_de_imprensa",
            "aide": "assessor|assessora colaborador|colaboradora assistente adjunto|adjunta braço_direito=m conselheiro|conselheira",
            "executive": """
                presidente_do_conselho diretor-presidente|diretora-presidente diretor-executivo|diretora-executiva incorporador|incorporadora fazendeiro|fazendeira herdeiro|herdeira
                investidor|investidora
                diretor_executivo|diretora_executiva presidente_executivo|presidente_executiva diretor|diretora empresário|empresária
                gerente dono|dona proprietário|proprietária banqueiro|banqueira industrial bilionário|bilionária milionário|milionária
                magnata acionista empreendedor|empreendedora executivo|executiva ceo sócio|sócia gestor|gestora hoteleiro|hoteleira
            """,
            "judge": "juiz|juíza desembargador|desembargadora",
            "lawyer": "advogado|advogada jurista defensor|defensora causídico=m",
            "prosecutor": "procurador|procuradora procurador-geral|procuradora-geral promotor|promotora",
            "notary": "notário|notária tabelião|tabeliã",
            "police": """
                polícia=m policial agente delegado|delegada investigador|investigadora detetive bombeiro|bombeira xerife guarda=m
                inspetor-chefe|inspetora-chefe perito_criminal|perita_criminal
            """,
            "military": """
                guerrilheiro|guerrilheira rebelde fuzileiro|fuzileira paraquedista oficial insurgente miliciano|miliciana
                general coronel|coronela capitão|capitã comandante tenente almirante sargento|sargenta soldado|soldada militar
                marechal combatente piloto veterano|veterana cabo brigadeiro|brigadeira
            """,
            "expert": """
                especialista perito|perita analista economista consultor|consultora pesquisador|pesquisadora investigador|investigadora
                politólogo|politóloga cientista_político|cientista_política historiador|historiadora sociólogo|socióloga
                observador|observadora comentador|comentadora comentarista geólogo|geóloga vulcanólogo|vulcanóloga
                sismólogo|sismóloga meteorologista virologista epidemiologista filósofo|filósofa linguista antropólogo|antropóloga
                constitucionalista arqueólogo|arqueóloga criminologista estatístico|estatística urbanista
            """,
            "scientist": """
                paleontólogo|paleontóloga zoólogo|zoóloga ecólogo|ecóloga geógrafo|geógrafa demógrafo|demógrafa astrofísico|astrofísica geneticista imunólogo|imunóloga ornitólogo|ornitóloga entomólogo|entomóloga hidrólogo|hidróloga microbiólogo|microbióloga neurocientista
                cientista professor|professora físico|física químico|química biólogo|bióloga engenheiro|engenheira
                astrónomo|astrónoma astrônomo|astrônoma reitor|reitora climatologista académico|académica acadêmico|acadêmica
                oceanógrafo|oceanógrafa matemático|matemática botânico|botânica catedrático|catedrática
            """,
            "doctor": """
                obstetra ginecologista ortopedista dermatologista nutricionista imunologista intensivista patologista sanitarista clínico_geral=m enfermeiro-chefe|enfermeira-chefe socorrista paramédico|paramédica
                médico|médica doutor|doutora cirurgião|cirurgiã enfermeiro|enfermeira pediatra psiquiatra psicólogo|psicóloga
                dentista veterinário|veterinária farmacêutico|farmacêutica cardiologista oncologista neurologista
                diretor_clínico|diretora_clínica anestesista parteira=f fisioterapeuta infectologista infeciologista
            """,
            "teacher": "mestre|mestra docente tutor|tutora pedagogo|pedagoga educador|educadora monitor|monitora",
            "student": "estudante aluno|aluna universitário|universitária adolescente bolsista bolseiro|bolseira",
            "journalist": """
                jornalista repórter correspondente redator|redatora editor|editora colunista apresentador|apresentadora
                locutor|locutora entrevistador|entrevistadora enviado_especial|enviada_especial biógrafo|biógrafa cronista
                blogueiro|blogueira
            """,
            "artist": """
                vocalista baterista baixista maestro|maestrina coreógrafo|coreógrafa ilustrador|ilustradora quadrinista cartunista documentarista realizador|realizadora argumentista atriz-cantora=f comediante youtuber grafiteiro|grafiteira estrela=f diva=f loira=f loiro=m morena=f
                escritor|escritora autor|autora romancista poeta poetisa=f artista pintor|pintora ator=m atriz=f cantor|cantora
                músico|música compositor|compositora cineasta humorista bailarino|bailarina estilista arquiteto|arquiteta
                produtor|produtora dramaturgo|dramaturga fotógrafo|fotógrafa escultor|escultora roteirista guionista pianista
                violinista guitarrista galerista colecionador|colecionadora fadista rapper modelo influenciador|influenciadora
                influencer sambista curador|curadora toureiro|toureira encenador|encenadora
            """,
            "athlete": """
                craque artilheiro|artilheira médio-centro ponta-de-lança extremo camisa_10 camisa_9 lutador|lutadora boxeador|boxeadora nadador-salvador remador|remadora enxadrista xadrezista skatista piloto_de_fórmula_1 avançado-centro armador|armadora levantador|levantadora ponteiro|ponteira
                jogador|jogadora futebolista avançado|avançada atacante zagueiro|zagueira guarda-redes goleiro|goleira
                corredor|corredora campeão|campeã ciclista nadador|nadadora pugilista piloto médio volante lateral tenista atleta
                ginasta esquiador|esquiadora alpinista velejador|velejadora judoca maratonista surfista meia centroavante
            """,
            "coach": "treinador|treinadora técnico=m selecionador|selecionadora árbitro|árbitra míster=m diretor_desportivo|diretora_desportiva",
            "cleric": """
                sacerdote sacerdotisa=f bispo|bispa arcebispo=m cardeal=m papa=m pontífice=m imã=m rabino|rabina pastor|pastora
                padre=m pároco=m monge=m monja=f freira=f frade=m frei=m patriarca=m abade=m prelado=m vigário=m cónego=m
            """,
            "activist": "ativista militante manifestante sindicalista dissidente voluntário|voluntária feminista ambientalista",
            "accused": """
                acusado|acusada arguido|arguida réu|ré suspeito|suspeita condenado|condenada detido|detida preso|presa
                investigado|investigada agressor|agressora assaltante fugitivo|fugitiva sequestrador|sequestradora traficante
                homicida assassino|assassina recluso|reclusa terrorista queixoso|queixosa denunciante
            """,
            "victim": "vítima sobrevivente paciente utente refém refugiado|refugiada migrante ferido|ferida desalojado|desalojada",
            "witness": "testemunha transeunte ouvinte espectador|espectadora leitor|leitora",
            "kin": """
                mãe=f pai=m irmão|irmã esposa=f esposo=m marido=m mulher=f filho|filha viúva=f viúvo=m tio|tia primo|prima
                avô|avó neto|neta sobrinho|sobrinha cunhado|cunhada sogro|sogra namorado|namorada genro=m nora=f noivo|noiva
                companheiro|companheira ex-marido=m ex-mulher=f ex-namorado|ex-namorada padrinho=m madrinha=f gémeo|gémea gêmeo|gêmea
            """,
            "worker": """
                merendeiro|merendeira gari ambulante barbeiro|barbeira cozinheiro-chefe catador|catadora boia-fria vigilante zelador|zeladora cuidador|cuidadora ama=f babá=f costureiro=m mergulhador|mergulhadora marceneiro|marceneira serralheiro|serralheira pizzaiolo=m salva-vidas guarda-florestal técnico_de_enfermagem|técnica_de_enfermagem entregador|entregadora motoboy estafeta
                agricultor|agricultora operário|operária motorista condutor|condutora pescador|pescadora padeiro|padeira
                apicultor|apicultora comerciante mineiro|mineira empregado_de_mesa|empregada_de_mesa garçom=m garçonete=f
                mecânico|mecânica eletricista canalizador|canalizadora encanador|encanadora cozinheiro|cozinheira
                cabeleireiro|cabeleireira pecuarista viticultor|viticultora reformado|reformada aposentado|aposentada
                vizinho|vizinha morador|moradora habitante bibliotecário|bibliotecária empregado|empregada trabalhador|trabalhadora
                carteiro|carteira porteiro|porteira lojista feirante pasteleiro|pasteleira pedreiro|pedreira carpinteiro|carpinteira
                camionista caminhoneiro|caminhoneira taxista maquinista marinheiro|marinheira guia caixa livreiro|livreira
                tradutor|tradutora intérprete inquilino|inquilina camponês|camponesa talhante açougueiro|açougueira florista
                caçador|caçadora artesão|artesã faroleiro|faroleira soldador|soldadora jardineiro|jardineira ferreiro|ferreira
                alfaiate|modista costureira=f estivador|estivadora ardina pasteleiro|pasteleira vendedor|vendedora
                vendedor_ambulante|vendedora_ambulante diarista faxineiro|faxineira seringueiro|seringueira pastor|pastora
                sapateiro|sapateira barqueiro|barqueira produtor_rural|produtora_rural
            """,
            "person": """
                homenageado|homenageada vencedor|vencedora finalista concorrente emigrante imigrante brasileiro|brasileira português|portuguesa lisboeta carioca paulistano|paulistana portuense gaúcho|gaúcha baiano|baiana pernambucano|pernambucana cearense anfitrião|anfitriã aniversariante sem-abrigo
                homem=m rapaz=m rapariga=f moço|moça menino|menina garoto|garota criança jovem idoso|idosa senhor|senhora pessoa
                colega amigo|amiga cliente usuário|usuária utilizador|utilizadora consumidor|consumidora contribuinte
                eleitor|eleitora cidadão|cidadã turista passageiro|passageira viajante adepto|adepta torcedor|torcedora
                visitante desconhecido|desconhecida hóspede comprador|compradora residente peregrino|peregrina banhista
                munícipe internauta
            """,
            "source": "fonte membro participante interlocutor|interlocutora representante integrante",
        },
        bodies={
            "government": "governo executivo administração regime autoridades estado junta coligação coalizão gabinete planalto",
            "ministry": "ministério departamento secretaria presidência embaixada itamaraty tesouro fazenda vice-presidência direção-geral",
            "parliament": "parlamento senado câmara congresso assembleia assembleia_da_república assembleia_legislativa plenário bancada comissão",
            "court": "tribunal corte supremo stf stj procuradoria ministério_público relação acusação defesa juízo tribunal_constitucional vara",
            "police": "polícia psp gnr polícia_judiciária polícia_federal polícia_civil polícia_militar bombeiros guarda delegacia proteção_civil defesa_civil",
            "army": "exército estado-maior marinha aeronáutica milícia forças_armadas guerrilha força_aérea",
            "party": "partido oposição movimento campanha frente bloco maioria federação_partidária grupo_parlamentar",
            "union": "sindicato união federação confederação central_sindical cgtp ugt cut fenprof patronal",
            "association": """
                associação organização ong grupo fundação instituto liga aliança comité comitê rede coletivo clube organismo
                instituição observatório plataforma sociedade cooperativa irmandade conselho entidade ordem consórcio
            """,
            "firm": """
                empresa companhia firma consórcio fabricante banco construtora operadora fornecedor marca gigante fábrica seguradora
                filial subsidiária direção multinacional concessionária petrolífera farmacêutica tecnológica transportadora
                distribuidora mineradora startup administração
            """,
            "media": "jornal diário semanário revista emissora rádio televisão agência_de_notícias imprensa portal publicação redação canal",
            "agency": "agência autoridade inspeção direção_regional entidade_reguladora serviço centro instituto_nacional ibama inpe ine ibge",
            "school": "universidade escola faculdade liceu colégio academia politécnico laboratório",
            "hospital": "hospital clínica centro_hospitalar",
            "council": "câmara_municipal município autarquia prefeitura junta_de_freguesia assembleia_municipal câmara_dos_vereadores",
            "church": "igreja vaticano diocese mesquita sinagoga arquidiocese paróquia conferência_episcopal santa_sé",
            "team": "equipa equipe seleção plantel time",
            "delegation": "delegação missão consulado",
            "country": "país nação república reino",
        },
        documents="""
            relatório estudo carta comunicado declaração inquérito sondagem pesquisa nota documento investigação lei projeto_de_lei
            artigo editorial tuíte mensagem livro email texto denúncia queixa acórdão sentença despacho decreto resolução manifesto
            transcrição auditoria análise tratado acordo memorando anexo processo dados estatística faixa cartaz panfleto aviso
            balanço boletim circular auto acusação parecer ata plano edital laudo perícia publicação decisão ofício levantamento
        """,
        groups="""
            gente vizinhos habitantes moradores responsáveis membros fontes trabalhadores eleitores manifestantes especialistas
            peritos analistas críticos apoiantes apoiadores detratores opositores polícias policiais agentes autoridades testemunhas
            famílias familiares pais colegas observadores republicanos democratas militantes ministros diplomatas deputados senadores
            jornalistas público pessoal tripulação adeptos torcedores utentes usuários clientes amigos agricultores produtores
            pescadores médicos enfermeiros professores docentes estudantes alunos cientistas investigadores pesquisadores economistas
            advogados magistrados soldados tropas rebeldes dirigentes investidores organizadores migrantes refugiados mulheres homens
            crianças jovens idosos multidão população júri minoria casal sindicatos associações países empresas comerciantes mercados
            vítimas indígenas ambientalistas socialistas autores
        """,
        plurals="ão>ões m>ns al>ais el>éis ol>óis il>is r>res z>zes s> a>as e>es o>os s",
        definite="o a os as este esta estes estas esse essa esses essas aquele aquela ao do da dos das",
        indefinite="""
            um uma uns umas algum alguma alguns algumas vários várias muitos muitas outro outra outros outras dois duas três quatro
            cinco seis sete oito nove dez cada nenhum nenhuma todo toda qualquer
        """,
        possessives="seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas vosso vossa",
        plural_determiners="os as uns umas estes estas esses essas alguns algumas vários várias muitos muitas outros outras dois duas três quatro cinco seis sete oito nove dez seus suas meus minhas nossos nossas ambos ambas",
        before_roles="""
            ex antigo antiga futuro futura novo nova atual então primeiro primeira segundo segunda alto alta jovem velho velha grande
            célebre principal vice veterano veterana mesmo mesma próprio própria anterior cessante eleito eleita interino interina
            conhecido conhecida falecido falecida saudoso saudosa
        """,
        of="de do da dos das para com contra sobre",
        at="""
            ao à em no na desde ante junto que quem cujo após segundo ouvido ouvida questionado questionada entrevistado
            entrevistada citado citada contactado contactada contatado contatada até durante por
        """,
        asides="""
            desde ao em no na que quem após segundo ouvido ouvida questionado questionada entrevistado entrevistada contactado
            contactada contatado contatada citado citada citados divulgado divulgada publicado publicada datado visivelmente
        """,
        gendered="o=m um=m este=m esse=m aquele=m do=m ao=m no=m pelo=m a=f uma=f esta=f essa=f aquela=f da=f à=f na=f pela=f nossa=f nosso=m",
        questioner="P Pergunta P.",
        answerer="R Resposta R.",
        interviewers="Entrevista",
        joints="de do da dos das &",
        particles="de do da dos das e von_der van_der van_den de_la van von der den di el al ben bin ibn d'",
        elisions="d",
        suffixes="SA S.A S.A. Lda Ltda SGPS EPE S/A plc Inc Ltd LLC Corp Co GmbH AG NV BV SpA",
        possessive="",
        ages="",
        past="ex antigo antiga então",
        branches={
            "minister.finance": "finanças fazenda econom* orçamento tesouro",
            "minister.trade": "comércio econom* indústria",
            "minister.interior": "interior interna",
            "minister.foreign": "estrangeiros exteriores externas chanceler relações",
            "minister.defence": "defesa guerra",
            "minister.health": "saúde",
            "minister.justice": "justiça",
            "minister.education": "educação ensino",
            "minister.social": "trabalho emprego social* família mulher* previdência",
            "minister.farming": "agricultura agrícola pesca alimentação",
            "minister.transport": "transporte* infraestrutura* infraestruturas obras",
            "minister.energy": "energia minas petróleo",
            "minister.environment": "ambiente clima",
            "minister.culture": "cultura",
            "minister.sport": "desporto esporte* desportos",
            "minister.tourism": "turismo",
            "minister.science": "ciência investigação pesquisa",
            "minister.housing": "habitação",
            "minister.emergencies": "emergências",
            "police.fire": "bombeiro*",
            "police.police": "polícia policia* comissári* delegad* agente*",
        },
        deputies="vice vice-* adjunto adjunta subsecretári* secretário-adjunto",
        any_body="companhia empresa firma organização",
        locatives="perto_de em no na desde",
        role_endings="ista dor dora tor tora eiro eira ólogo óloga ógrafo ógrafa ário ária sor sora",
        eponyms="""
            rua avenida praça travessa largo prémio prêmio ponte estádio aeroporto bairro alameda
            parque
        """,
        bylines="por",
        not_names="""
            Economia Fazenda Saúde Educação Justiça Defesa Cultura Agricultura Trabalho Ambiente Finanças Transportes Turismo
            Infraestrutura Planejamento Planeamento Exteriores Estrangeiros Habitação Energia Urbanismo Desporto Esporte
            O A Os As Um Uma Uns Umas De Do Da Dos Das Ao Aos À Às Ele Ela Eles Elas Eu Tu Você Vocês Nós Este Esta Estes Estas Esse
            Essa Esses Essas Aquele Aquela Isso Isto Aquilo Meu Minha Seu Sua Seus Suas Nosso Nossa Que Quê Quem Qual Quais Quando
            Como Onde Por Porque Porquê Quanto Quantos Se Sim Não E Ou Nem Mas Porém Embora Enquanto Pois Em No Na Nos Nas Num Numa
            Com Sem Sobre Para Até Desde Entre Contra Ante Após Sob Durante Segundo Conforme Consoante Antes Depois Então Assim
            Também Além Agora Já Ainda Sempre Nunca Jamais Ontem Hoje Amanhã Aqui Ali Lá Muito Mais Menos Tão Tanto Todo Toda Todos
            Todas Cada Vários Várias Alguns Algumas Algum Alguma Nenhum Nenhuma Ninguém Nada Alguém Algo Outro Outra Outros Outras
            Muitos Muitas Poucos Dois Duas Três Quatro Cinco Seis Sete Oito Nove Dez Cem Mil Segunda Terça Quarta Quinta Sexta
            Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo Janeiro Fevereiro Março Abril Maio Junho
            Julho Agosto Setembro Outubro Novembro Dezembro Foto Fotos Fonte Fontes Vídeo Leia Veja Só Apenas Talvez Há É São Foi
            Era Está Tem Têm Obrigado Obrigada Olá Bom Boa Melhor Pior Mesmo Quase Perto Longe Dentro Fora Apesar Tal Questionado
            Questionada Silêncio Adeus Disse Diz Lhe Me Te Finalmente Afinal Atualmente Entretanto Contudo Estamos Temos Acho Claro
            Parte Pouco Meio Entrevista Análise Opinião Direto Exclusivo Redação Crónica Crônica Reportagem Aplausos Risos Vai Vamos
            Pelo Pela Pelos Pelas Quer Senhores Deputados Palmas
        """,
        demonyms="""
            estadunidense=US americano=US norte-americano=US britânico=GB inglês=GB escocês=GB galês=GB irlandês=IE belga=BE suíço=CH
            austríaco=AT canadiano=CA canadense=CA australiano=AU neozelandês=NZ mexicano=MX brasileiro=BR argentino=AR chileno=CL
            colombiano=CO venezuelano=VE peruano=PE cubano=CU uruguaio=UY paraguaio=PY boliviano=BO equatoriano=EC israelita=IL
            israelense=IL palestiniano=PS palestino=PS iraniano=IR iraquiano=IQ sírio=SY libanês=LB jordano=JO jordaniano=JO
            egípcio=EG saudita=SA catari=QA iemenita=YE afegão=AF paquistanês=PK indiano=IN queniano=KE nigeriano=NG ganês=GH
            etíope=ET sudanês=SD líbio=LY tunisino=TN argelino=DZ marroquino=MA senegalês=SN congolês=CD ruandês=RW ugandês=UG
            angolano=AO moçambicano=MZ cabo-verdiano=CV guineense=GW são-tomense=ST timorense=TL cipriota=CY moldavo=MD
            bielorrusso=BY ucraniano=UA russo=RU chinês=CN francês=FR espanhol=ES italiano=IT português=PT japonês=JP coreano=KR
            sul-coreano=KR norte-coreano=KP sul-africano=ZA turco=TR grego=GR soviético=SU indonésio=ID vietnamita=VN tailandês=TH
            filipino=PH neerlandês=NL holandês=NL alemão=DE polaco=PL polonês=PL checo=CZ tcheco=CZ eslovaco=SK húngaro=HU romeno=RO
            búlgaro=BG sérvio=RS croata=HR esloveno=SI bósnio=BA montenegrino=ME kosovar=XK macedónio=MK albanês=AL dinamarquês=DK
            sueco=SE norueguês=NO finlandês=FI islandês=IS estónio=EE letão=LV lituano=LT cazaque=KZ georgiano=GE arménio=AM
            armênio=AM azeri=AZ luxemburguês=LU maltês=MT EUA=US USA=US Inglaterra=GB Escócia=GB Grã-Bretanha=GB Holanda=NL URSS=SU
        """,
        capitals="""
            Washington=US Londres=GB Paris=FR Berlim=DE Moscovo=RU Moscou=RU Pequim=CN Kiev=UA Astana=KZ Ancara=TR Bruxelas=BE
            Teerão=IR Teerã=IR Jerusalém=IL Riade=SA Nova_Deli=IN Islamabade=PK Camberra=AU Otava=CA Brasília=BR Berna=CH Abuja=NG
            Pretória=ZA Rabat=MA Argel=DZ Tunes=TN Trípoli=LY Hanói=VN Pyongyang=KP Seul=KR Tóquio=JP Madrid=ES Madri=ES Roma=IT
            Varsóvia=PL Viena=AT Praga=CZ Budapeste=HU Atenas=GR Lisboa=PT Dublin=IE Oslo=NO Estocolmo=SE Helsínquia=FI Helsinque=FI
            Copenhaga=DK Copenhague=DK Tbilisi=GE Erevan=AM Baku=AZ Minsk=BY Bucareste=RO Sófia=BG Belgrado=RS Kremlin=RU Eliseu=FR
            Casa_Branca=US Pentágono=US Downing_Street=GB Bundestag=DE Duma=RU Knesset=IL Bogotá=CO Caracas=VE Lima=PE Quito=EC
            Planalto=BR Itamaraty=BR São_Bento=PT Luanda=AO Maputo=MZ Praia=CV Bissau=GW Díli=TL Buenos_Aires=AR Havana=CU
        """,
    ),
    credits=Credits(
        sources="fonte fontes via agência agências segundo com",
        credited="""
            com_informações_de com_informações_do com_informações_da com_agências com_material_de
            publicado_originalmente_em publicado_em publicado_por traduzido_de citado_por citada_por citados_por
            citadas_por citado_pela citada_pela citados_pela citadas_pela citado_pelo citada_pelo citados_pelo
            citadas_pelo cortesia_de avançado_por avançada_por avançado_pelo avançada_pelo avançada_pela
            revelado_pelo revelada_pelo revelado_pela revelada_pela citando citando_a citando_o segundo_avançou
        """,
        told="""
            disse_a disse_ao disse_à dito_a declarou_a declarou_ao declarou_à explicou_a explicou_ao explicou_à
            afirmou_a afirmou_ao afirmou_à contou_a contou_ao contou_à confirmou_a confirmou_ao confirmou_à
            adiantou_à garantiu_ao garantiu_à revelou_ao revelou_à respondeu_a entrevistado_por entrevistada_por
            ouvido_por ouvida_por questionado_por questionada_por contactado_por contactada_por procurado_por
            procurada_por dito_ao dita_ao dito_à comentou_ao comentou_à referiu_ao referiu_à sublinhou_ao disse_aos
        """,
        interviews="""
            entrevista_a entrevista_ao entrevista_à entrevista_com entrevista_concedida_a entrevista_concedida_ao
            entrevista_concedida_à entrevista_exclusiva_a declarações_a declarações_ao declarações_à conversa_com entrevista_para
        """,
        reports="""
            informa informou informaram noticia noticiou noticiaram avança avançou revela revelou publica publicou
            cita citou divulga divulgou relata relatou escreve escreveu adianta adiantou aponta apurou reporta
            reportou refere_o
        """,
        photos="foto fotos fotografia fotografias imagem imagens crédito créditos ilustração arquivo",
        releases="nota_de_imprensa comunicado_de_imprensa nota_à_imprensa para_divulgação_imediata",
        reporters="correspondente correspondentes jornalista jornalistas enviado_especial enviada_especial redação repórter reportagem",
        agency_nouns="agência agências agência_de_notícias agência_noticiosa",
        outlet_nouns="""
            Jornal Diário Expresso Observador Correio Folha Globo Gazeta Tribuna Notícias Rádio Televisão TV Voz
            Semanário Revista Visão Negócios Hora Manhã Portal
        """,
        articles="o a os as do da ao à pelo pela",
        addressing="a ao à aos às",
        own="""
            este_jornal este_diário esta_redação esta_reportagem a_reportagem nosso_jornal nossa_redação
            nosso_correspondente nossa_correspondente nosso_enviado_especial nossa_reportagem disse-nos contou-nos
            explicou-nos em_entrevista numa_entrevista em_uma_entrevista
        """,
        media="""
            jornal diário semanário revista rádio televisão canal emissora estação portal programa podcast rede tv
            cadeia cadeia_de_televisão estação_de_televisão canal_de_televisão jornais site sítio tabloide
            emissora_de_televisão emissora_de_rádio matutino vespertino telejornal agência_noticiosa
        """,
        aired="na no à ao em aos_microfones_da aos_microfones_do",
        pieces="artigo reportagem sondagem entrevista investigação editorial pesquisa coluna",
        piece_joints="do da de no na em ao à para_o para_a realizada_pela realizada_pelo pelo pela",
        press="""
            aos_jornalistas a_jornalistas perante_os_jornalistas à_imprensa aos_repórteres
            em_conferência_de_imprensa numa_conferência_de_imprensa na_conferência_de_imprensa
            em_entrevista_coletiva em_coletiva_de_imprensa durante_…_conferência_de_imprensa
            durante_…_entrevista_coletiva aos_meios_de_comunicação à_comunicação_social aos_média aos_media
            perante_a_imprensa com_os_jornalistas com_jornalistas em_declarações_aos_jornalistas
            em_declarações_à_imprensa em_conferência_com_jornalistas em_entrevista_a_jornalistas
            na_coletiva_de_imprensa numa_coletiva_de_imprensa em_uma_coletiva_de_imprensa em_coletiva
            em_uma_entrevista_coletiva numa_entrevista_coletiva questionado_pelos_jornalistas
            questionada_pelos_jornalistas num_briefing durante_um_briefing em_briefing
            numa_conferência_de_imprensa_conjunta
        """,
        handed="""
            em_comunicado num_comunicado num_…_comunicado em_um_comunicado através_de_comunicado em_nota
            em_nota_oficial numa_nota numa_…_nota por_meio_de_nota por_e-mail por_email no_comunicado na_nota
            no_seu_site em_seu_site numa_declaração numa_declaração_escrita em_uma_declaração em_declaração_escrita
            na_declaração segundo_um_comunicado segundo_o_comunicado segundo_comunicado de_acordo_com_um_comunicado
            de_acordo_com_o_comunicado em_carta numa_carta em_uma_carta na_carta numa_carta_aberta em_carta_aberta
            em_uma_nota por_nota emitiu_uma_declaração emitido_uma_declaração emitiu_um_comunicado divulgou_uma_nota
            divulgou_nota divulgou_um_comunicado lê-se_no_comunicado lê-se_na_nota lê-se_na_declaração
            num_comunicado_conjunto num_e-mail em_um_e-mail em_e-mail no_site_oficial no_seu_sítio
            na_sua_página_oficial num_texto_publicado numa_mensagem_escrita em_um_comunicado_conjunto
            na_sua_declaração em_sua_declaração na_sua_carta em_sua_carta no_seu_comunicado em_seu_comunicado
            na_mesma_nota no_mesmo_comunicado
        """,
        posts="""
            no_{platform} pelo_{platform} via_{platform} na_rede_social_{platform} na_sua_conta_do_{platform}
            na_sua_conta_no_{platform} na_sua_página_do_{platform} no_seu_perfil_do_{platform} no_seu_{platform}
            em_seu_{platform} através_do_{platform} num_tweet=Twitter num_…_tweet=Twitter em_um_tweet=Twitter
            numa_publicação_no_{platform} numa_publicação_na_rede_social_{platform} numa_mensagem_no_{platform}
            em_publicação_no_{platform} em_post_no_{platform} nas_redes_sociais publicou_o_tweet=Twitter
            publicou_um_tweet=Twitter publicou_no_{platform} escreveu_no_{platform} na_sua_conta_{platform}
            em_sua_conta_no_{platform} em_sua_conta_do_{platform} em_sua_página_no_{platform}
            na_sua_página_no_{platform} no_seu_blogue em_seu_blog no_seu_canal_{platform} no_seu_canal_do_{platform}
            no_canal_do_telegram=Telegram numa_publicação_na_rede_{platform} numa_publicação_nas_redes_sociais
            numa_publicação_no_seu_{platform} em_uma_publicação_no_{platform} em_um_post_no_{platform}
            num_post_no_{platform} num_vídeo_publicado_no_{platform} em_vídeo_publicado_no_{platform}
            em_vídeo_no_{platform} numa_mensagem_publicada_no_{platform} em_mensagem_no_{platform}
            na_rede_{platform} através_das_redes_sociais em_suas_redes_sociais nas_suas_redes_sociais em_rede_social
            numa_rede_social através_do_seu_{platform} pelas_redes_sociais em_transmissão_no_{platform}
            numa_série_de_tweets=Twitter no_seu_tweet=Twitter em_seu_tweet=Twitter no_tweet=Twitter
            na_sua_publicação em_sua_publicação
        """,
        posting="tuitou=Twitter tweetou=Twitter",
        ours="nosso nossa nossos nossas",
        staff="""
            fotógraf* repórter* correspond* redaç* jornal* microfon* câmara* câmera* programa* emissora* site portal
            enviad* reportagem equip* perguntas
        """,
        told_behind="teve_acesso",
        papers="nota comunicado carta",
        same_talk="na_entrevista na_mesma_entrevista nessa_entrevista durante_a_entrevista em_outra_entrevista",
        before="após depois_de desde na_sequência_de",
        at_large="""
            imprensa média mídia meios_de_comunicação televisão_estatal televisão_pública jornais
            órgãos_de_comunicação órgãos_de_comunicação_social comunicação_social
        """,
        kinds="""
            local locais regional nacional público pública estatal privado privada oficial independente económico
            económica econômico desportivo desportiva esportivo conservador alemã alemão digital norte-american*
            vários várias alguns algumas diversos diversas prestigiad* conhecid* popular influente internacional
            internacionais estrangeir* ocidentais católic* inglês inglesa francês francesa semanal diári* britânic*
            russ*
        """,
        letters="carta e-mail email",
    ),
    amounts=Amounts(
        magnitudes="k=1e3 m=1e6 mi=1e6 bi=1e9 tri=1e12 mil=1e3 milhar=1e3 milhares=1e3 milhares_de=1e3 dúzia=12 dúzias=12 dezena_de=10"
        " dezenas_de=10 centena=100 centenas=100 centena_de=100 centenas_de=100 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9"
        " mil_milhões=1e9 trilhão=1e12 trilhões=1e12 bilião=1e12 biliões=1e12",
        number_words="zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13"
        " catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19"
        " vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200"
        " duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600"
        " seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900 mil=1e3",
        number_joints="e",
        ones_before_magnitudes="meio=0.5 meia=0.5",
        decimal_words="vírgula ponto",
        fractions="meio=2 meios=2 terço=3 terços=3 quarto=4 quartos=4 quinto=5 quintos=5 sexto=6 sextos=6 sétimo=7 sétimos=7 oitavo=8 oitavos=8 nono=9 nonos=9 décimo=10 décimos=10 décima=10 décimas=10 centésimo=100 centésimos=100 centésima=100 centésimas=100 milésimo=1000 milésimos=1000 milésima=1000 milésimas=1000 milionésimo=1e6 milionésimos=1e6 bilionésimo=1e9 bilionésimos=1e9",
        rests="e_meio=0.5 e_meia=0.5 e_um_quarto=0.25",
        fraction_marks="sobre",
        currency_words="dólar=USD dólares=USD dólares_americanos=USD us$=USD dólares_canadianos=CAD dólares_canadenses=CAD"
        " dólares_australianos=AUD euro=EUR euros=EUR libra=GBP libras=GBP libra_esterlina=GBP libras_esterlinas=GBP yen=JPY iene=JPY"
        " ienes=JPY yuan=CNY yuans=CNY iuane=CNY rublo=RUB rublos=RUB tenge=KZT rupia=INR rupias=INR won=KRW wons=KRW franco=CHF"
        " francos=CHF francos_suíços=CHF francos_franceses=FRF coroa=crown coroas=crown coroas_suecas=SEK coroas_norueguesas=NOK"
        " coroas_dinamarquesas=DKK coroas_checas=CZK zloty=PLN zlotys=PLN hryvnia=UAH grívnia=UAH lira=TRY liras=TRY real=BRL"
        " reais=BRL r$=BRL escudo=PTE escudos=PTE contos=PTE kwanza=AOA kwanzas=AOA metical=MZN meticais=MZN peso=MXN pesos=MXN"
        " pesos_argentinos=ARS peseta=ESP pesetas=ESP rand=ZAR shekel=ILS dirham=MAD riyal=SAR rial=IRR dinar=DZD dinares=DZD"
        " florim=HUF leu=RON lev=BGN naira=NGN marco=DEM marcos=DEM marcos_alemães=DEM marcos_finlandeses=FIM marco_finlandês=FIM bitcoin=XBT btc=XBT bitcoins=XBT",
        minor_units="cêntimo cêntimos centavo centavos cent cents copeque copeques pence",
        minus="menos",
        percent_points="pontos_percentuais ponto_percentual",
        unit_words="quilo=kg quilos=kg quilómetro=km quilómetros=km tonelada=t toneladas=t ano=a anos=a mês=mo meses=mo dia=d dias=d hora=h horas=h minuto=min minutos=min segundos=s",
        percent_words="por_cento porcento pontos_percentuais ponto_percentual pontos_base",
        percent_before="por_cento_de por_cento_do por_cento_da por_cento_dos por_cento_das",
        unit_joints="de",
        hedges="cerca_de perto_de aproximadamente quase mais_de menos_de pelo_menos no_mínimo no_máximo até em_torno_de à_volta_de por_volta_de"
        " apenas pouco_mais_de pouco_menos_de não_mais_de só somente exatamente uma_média_de um_recorde_de uns umas entre"
        " praticamente nada_menos_que um_total_de superior_a inferior_a superiores_a na_ordem_dos ao_redor_de",
        hedges_after="aproximadamente no_mínimo no_máximo em_média mais_ou_menos ou_mais",
        not_counted="de do da dos das a ao à em no na e ou o os as um uma para por com sem sobre é são foi foram tem têm tinha há que quem onde"
        " mas mais menos outros outras vezes contra depois antes durante desde até entre segundo ele ela se lhe me seu sua este esta h"
        " horas por_cento já ainda também assim pois como quando após será serão está estão e_meio e_meia cada nem não",
        reaches="atingiu atinge atingem atingirá alcançou alcança chegou_a chega_a chegaram_a ascende_a ascendeu_a ascendem_a eleva-se_a"
        " situa-se_em situou-se_em fixou-se_em subiu_para subiu_a caiu_para desceu_para baixou_para aumentou_para superou supera"
        " ultrapassou ultrapassa totaliza totalizou representa representam é_de foi_de era_de será_de custa custou custará vale"
        " estimado_em estimada_em avaliado_em avaliada_em equivale_a ronda rondou soma somou conta_com",
        date_joints="de do",
        times="ontem=-1d anteontem=-2d hoje=0d amanhã=+1d depois_de_amanhã=+2d esta_manhã=0d esta_tarde=0d esta_noite=0d ontem_à_noite=-1d"
        " esta_semana=0w a_semana_passada=-1w na_semana_passada=-1w semana_passada=-1w a_próxima_semana=+1w na_próxima_semana=+1w"
        " a_semana_que_vem=+1w este_mês=0m o_mês_passado=-1m no_mês_passado=-1m o_próximo_mês=+1m no_próximo_mês=+1m este_ano=0y"
        " o_ano_passado=-1y no_ano_passado=-1y ano_passado=-1y o_próximo_ano=+1y no_próximo_ano=+1y o_ano_que_vem=+1y"
        " {month}_passado=-1 passado_{month}=-1 {month}_próximo=+1 próximo_{month}=+1 {weekday}_passada=-1 passada_{weekday}=-1"
        " próxima_{weekday}=+1 {weekday}=0 há_{n}_anos=-1y há_{n}_meses=-1m há_{n}_semanas=-1w há_{n}_dias=-1d há_um_ano=-1y"
        " há_um_mês=-1m há_uma_semana=-1w"
        " em_{month}=0 desde_{month}=0 meados_de_{month}=0 início_de_{month}=0 inícios_de_{month}=0 fim_de_{month}=0 finais_de_{month}=0 princípios_de_{month}=0",
        halves="e_meio e_meia",
        clock_signs="h",
        clock="{h}_e_meia=30 {h}_e_um_quarto=15",
        apart="antes até sobre acerca na_véspera",
        after="depois após desde na_sequência",
        published="publicada publicado emitida emitido transmitida transmitido",
    ),
    shades=Shades(
        negating_prefixes="in im ir i des não-",
        hedges={
            "distance": "assim_chamado assim_chamada assim_chamados dito_cujo autoproclamado autoproclamada",
            "hearsay": "alegadamente alegado alegada supostamente suposto suposta presumível teria teriam aparentemente"
            " ao_que_parece",
            "possibility": "poderia poderiam talvez possivelmente provavelmente provável possível possíveis pode_ter"
            " podem_ter deverá deverão",
            "conditional": "pode podem deve devem deveria previsto prevista espera-se ameaça",
            "about": "uma_dezena uma_dúzia uma_vintena uma_centena um_milhar cerca_de quase aproximadamente perto_de praticamente uns umas",
            "bound": "pelo_menos no_mínimo no_máximo até mais_de menos_de",
        },
        negations="não nunca jamais ninguém nenhum nenhuma sem nem tampouco",
        reversals="recusa-se_a recusam-se_a recusou-se_a recusaram-se_a se_recusa_a se_recusam_a se_recusou_a"
        " se_recusaram_a recusou recusaram nega negam negou negaram desmente desmentem desmentiu"
        " desmentiram",
        negative="nega negam negou negaram negar desment* recus* rejeit* falta faltam impossível mal em_vez_de evit* ignor* desconhec* proib* imped* falso falsa exceto deixar_de deixa_de deixam_de deixou_de deixaram_de"
        " deixará_de deixarão_de deixaria_de deixariam_de deixando_de deixado_de deixe_de deixem_de deixava_de deixavam_de deixasse_de deixassem_de parar_de parou_de pararam_de"
        " cessar cessa cessam cessou cessaram cessará",
        intensity="duramente=+ violentamente=+ fortemente=+ abrangente=+ absolutamente=+ completamente=+ totalmente=+ extremamente=+ muito=+ firmemente=+ profundamente=+"
        " gravemente=+ ligeiramente=- um_pouco=- parcialmente=- relativamente=-",
        scales={
            "casualty": "ferid*=1 feriu=1 feriram=1 mort*=3 matou=3 mataram=3 morreu=3 morreram=3",
            "fall": "cede=1 recu*=1 cai=2 caem=2 caiu=2 caíram=2 caído=2 queda=2 desc*=2 diminu*=2 reduz*=2"
            " despenc*=3 colaps*=3 afund*=3 desab*=3 despenh*=3",
            "rise": "disparam=3 disparado=3 sobe=2 sobem=2 subiu=2 subiram=2 subida=2 aument*=2 cresc*=2 disparou=3 dispararam=3"
            " disparada=3 explod*=3 explosão=3",
            "share": "alguns=2 algumas=2 vários=2 várias=2 muitos=3 muitas=3 maioria=4 todos=5 todas=5",
            "often": "muitas_vezes=3 raramente=1 às_vezes=2 frequentemente=3 sempre=5",
            "killing": "morte=1 mortes=1 homicídio=2 assassínio=3 massacre=4 morreu=1 morreram=1"
            " matou=2 mataram=2 assassin*=3 chacina=4",
            "war": "operação_especial=1 conflito=2 ofensiva=3 guerra=4 invasão=5 conflitos=2 combates=2 guerras=4"
            " agressão=5",
            "fighter": "separatistas=3 rebeldes=2 insurgentes=2 combatentes=2 extremistas=3 terroristas=4 rebelde=2"
            " terrorista=4 guerrilheiros=2 milicianos=2",
            "government": "governo=2 regime=3 ditadura=4 junta=4",
            "harm": "arriscado=1 arriscada=1 preocupantes=1 alarmante=2 perigosa=2 irresponsável=3 desastroso=3"
            " catastrófica=3 terrível=3 preocupante=1 perigoso=2 grave=2 devastador=3 catastrófico=3",
            "dispute": "desacordo=1 divergência=1 disputa=2 enganado=3 enganaram=3 traído=3",
            "untrue": "infundado=1 infundada=1 inexato=1 falso=2 falsa=2 mentira=3 mentiras=3",
            "asks": "ordena=4 mandou=4 solicitou=1 pediu=1 pede=1 apelou=2 apela=2 exige=3 exigiu=3 ordenou=4 pedem=1 pediram=1 apelaram=2"
            " exigem=3 exigiram=3 ordenaram=4",
            "protest": "distúrbios=3 tumultos=4 concentração=1 manifestação=2 protesto=2 protestos=2 motins=4"
            " revolta=4",
            "damage": "danos=1 dano=1 danific*=1 destru*=3 devast*=3 arras*=4 aniquil*=4",
            "event": "incidente=1 incidentes=1 acidente=2 acidentes=2 ataque=3 ataques=3 atentado=4 atentados=4",
            "trouble": "dificuldade=1 dificuldades=1 problema=1 problemas=1 crise=3 crises=3 catástrofe=4 desastre=4",
            "comers": "refugiado=1 refugiados=1 migrante=2 migrantes=2 imigrantes=2 ilegais=4",
            "fear": "preocupação=1 preocupações=1 inquietação=1 receio=2 receios=2 medo=2 pânico=4 terror=4",
            "fraud": "irregularidade=1 irregularidades=1 imprecisões=1 manipulação=2 manipulado=2 falsificado=3"
            " falsificados=3 fraude=3 viciado=3 viciadas=3",
            "cancel": "atrasado=1 adiado=1 adiada=1 suspenso=2 suspensa=2 cancelado=3 cancelada=3",
            "decide": "pondera=1 estuda=1 planeia=2 planeja=2 prevê=2 decidiu=3 decidido=3",
            "warn": "avisa=1 avisou=1 adverte=1 advertiu=1 alerta=1 alertou=1 ameaça=3 ameaçou=3",
            "leave": "demitiu-se=1 renunciou=1 demitido=3 demitida=3 destituído=3 expulso=4 derrubado=4",
            "critic": "questiona=1 questionou=1 critica=2 criticou=2 condena=3 condenou=3 denuncia=3 denunciou=3"
            " criticam=2 criticaram=2 condenam=3 condenaram=3 denunciam=3",
            "blame": "lapso=1 erro=2 erros=2 falha=2 fracasso=3 escândalo=4 crime=4 roubo=4 roubou=4",
            "mood": "preocupad*=1 inquiet*=1 desiludid*=1 dececionad*=1 decepcionad*=1 descontent*=1 irritad*=2"
            " aborrecid*=2 zangad*=3 furios*=3 indignad*=4 revoltad*=4",
            "size": "pequen*=1 considerável=3 consideráveis=3 importante=3 grande=3 grandes=3 enorme*=5"
            " gigantesc*=5 colossal=5 imens*=5",
            "capture": "libertad*=1 libertação=1 tomou=2 tomaram=2 capturad*=3 capturou=3 ocupad*=4 ocupou=4"
            " ocupação=4 anexad*=4 anexação=4 conquist*=4",
            "crowd": "multidão=2 multidões=2 turba=4 horda=4 hordas=4",
            "rioters": "multidão=2 turba=4 manifestantes=2 agitadores=3 desordeiros=4 vândalos=4 arruaceiros=4 baderneiros=4",
            "bribe": "pagamento=1 pagamentos=1 presente=1 presentes=1 doação=1 doações=1 suborno=4 subornos=4"
            " propina=4 propinas=4 luvas=4",
            "savings": "poupança=1 poupanças=1 ajustes=1 corte=3 cortes=3 austeridade=4",
            "flight": "deixou=1 deixaram=1 deixar=1 saiu=1 saíram=1 fugir=3 fugiu=3 fugiram=3 fuga=3",
            "margin": "apertada=1 estreita=1 clara=3 ampla=3 esmagadora=5 avassaladora=5",
            "praise": "aceitou=1 saudou=2 elogiou=3 celebrou=3 aplaudiu=3",
            "good": "satisfatóri*=1 razoável=1 bom=2 boa=2 bons=2 boas=2 excelente*=4 extraordinári*=4",
            "bad": "mau=2 má=2 maus=2 más=2 ruim=2 ruins=2 péssim*=4 horrível=4 terrível=4 terríveis=4 mortal=4"
            " mortais=4",
            "hard": "complicad*=2 difícil=2 difíceis=2 impossível=4",
            "disorder": "atraso=1 atrasos=1 perturbações=2 confusão=2 desordem=3 caos=4 anarquia=4",
            "violence": "empurrou=1 empurrad*=1 atingid*=2 agredid*=2 espancad*=3 torturad*=4 tortura=4",
            "restrict": "restringir=1 restrição=1 restrições=1 limitar=1 limitou=1 proibir=3 proibiu=3 proibid*=3"
            " proibição=3",
            "want": "escassez=1 fome=3",
            "outcry": "críticas=1 objeções=1 descontentamento=1 raiva=3 ira=3 indignação=4 fúria=4",
            "shock": "surpreendid*=1 surpres*=1 chocad*=3 abalad*=3 horrorizad*=4",
            "coup": "mudança_de_governo=1 transição=1 tomada_do_poder=2 golpe_de_estado=4 golpe=4",
            "arrivals": "chegada=1 chegadas=1 vaga=3 onda=3 avalanche=4",
            "duty": "pode=1 podem=1 deveria=2 deveriam=2 deve=3 devem=3 deverá=3 deverão=3 tem_de=3 têm_de=3"
            " tem_que=3 têm_que=3 obrigad*=4 forçad*=4",
            "hinder": "abrandou=1 abranda=1 desaceler*=1 freou=1 prejudic*=2 perturb*=2 dificult*=2 parou=3 parado=3"
            " interrompeu=3 paralis*=4",
            "neglect": "passou_despercebido=1 negligenci*=2 descuid*=2 ignorou=3 ignoraram=3 ignorado=3"
            " escondeu=4 esconderam=4 ocultou=4 ocultaram=4 encobri*=4",
            "entry": "entraram=1 entrou=1 entram=1 irromper*=3 arrombar*=3 assaltaram=4 tomaram_de_assalto=4",
            "pledge": "espera=1 esperam=1 pretende=2 pretendem=2 promete=3 prometeu=3 prometem=3 garante=4 garantiu=4"
            " garantem=4",
            "regret": "lamenta=1 lamentou=1 lamentam=1 desculpa=3 desculpas=3 desculpou=3",
            "proof": "sugere=1 sugerem=1 indica=2 indicam=2 indício=2 indícios=2 mostra=2 mostram=2 mostrou=2"
            " mostraram=2 prova=4 provas=4 provou=4 comprova=4 comprovou=4",
            "custody": "interrogad*=1 detid*=3 preso=3 presa=3 presos=3 presas=3 encarcerad*=5",
            "guilt": "suspeit*=1 acusad*=3 indiciad*=3 condenad*=5 culpado=5 culpada=5 culpados=5",
            "plot": "plano=1 planos=1 projeto=1 manobra=3 manobras=3 trama=3 complô=4 conspiração=4",
            "ally": "parceiro=1 parceiros=1 aliado=1 aliados=1 aliada=1 fantoche=4 fantoches=4 cúmplice=4 cúmplices=4"
            " capanga=4 capangas=4",
            "propaganda": "informação=1 informações=1 mensagem=1 mensagens=1 propaganda=4 desinformação=4",
            "wing": "conservador*=1 de_direita=2 direitista=2 de_extrema_direita=3 de_extrema-direita=3"
            " ultradireita=3 fascista=5 fascistas=5 nazi=5 nazis=5 nazista=5 nazistas=5 neonazi=5"
            " neonazista=5",
            "deport": "repatriad*=1 transferid*=1 deportad*=3 expuls*=3 raptad*=4 sequestrad*=4",
            "defeat": "revés=1 reveses=1 contratempo=1 derrota=2 derrotas=2 humilhação=4 humilhante=4 debacle=4",
            "overhaul": "ajuste=1 ajustes=1 retoque=1 retoques=1 mudança=2 mudanças=2 reforma=2 reformas=2 revolução=4"
            " reviravolta=4",
            "tycoon": "empresário=1 empresária=1 investidor=1 magnata=2 bilionário=2 oligarca=4 oligarcas=4"
            " especulador=4",
        },
        sequence="antes_de=< antes_do=< antes_da=< antes_dos=< antes_das=< antes_que=< depois_de=> depois_do=> depois_da=> depois_dos=>"
        " depois_das=> depois_que=> após=> depois=>> em_seguida=>> primeiro=<<",
        says_self="quero gostaria_de como_disse permita-me ao_mesmo_tempo além_disso contudo também",
        questions="perguntou pergunta questionado questionada",
        hedging_verbs="poderia poderiam pode podem teria teriam terá terão parece parecem",
        vague_counts="vários várias alguns algumas muitos muitas numerosos numerosas poucos poucas dezenas_de centenas_de"
        " milhares_de um_punhado_de diversos diversas",
        parts="metade=0.5 um_terço=0.333 dois_terços=0.667 um_quarto=0.25 três_quartos=0.75 um_quinto=0.2"
        " um_décimo=0.1 um_em_cada_dois=0.5 um_em_cada_três=0.333 uma_em_cada_três=0.333"
        " um_em_cada_quatro=0.25 uma_em_cada_quatro=0.25 um_em_cada_cinco=0.2 um_em_cada_dez=0.1",
        ordinals="segundo=2 segunda=2 segundos=2 segundas=2 terceiro=3 terceira=3 terceiros=3 terceiras=3 quarto=4"
        " quarta=4 quartos=4 quartas=4 quinto=5 quinta=5 quintos=5 quintas=5 sexto=6 sexta=6 sextos=6"
        " sextas=6 sétimo=7 sétima=7 sétimos=7 sétimas=7 oitavo=8 oitava=8 oitavos=8 oitavas=8 nono=9"
        " nona=9 nonos=9 nonas=9 décimo=10 décima=10 décimos=10 décimas=10",
        multiples="dobraram=2 dobra=2 dobram=2 dobrará=2 duplicaram=2 duplicam=2 triplicaram=3 triplicar=3 triplicam=3 quadruplicaram=4 duas_vezes=2 dobro=2 duplicou=2 duplicado=2 duplicar=2 dobrou=2 dobrar=2 três_vezes=3 triplo=3"
        " triplicou=3 triplicado=3 quatro_vezes=4 quádruplo=4 quadruplicou=4 cinco_vezes=5 seis_vezes=6"
        " dez_vezes=10",
        orders="uma_dezena=10 uma_dúzia=12 uma_vintena=20 uma_centena=100 um_milhar=1000 dezenas_de=10 centenas_de=100 milhares_de=1000"
        " dezenas=10 dúzias=10 centenas=100 milhares=1000 dezenas_de_milhares=10000 centenas_de_milhares=100000",
    ),
    concepts="""
government: governo* governament* governar governa
cabinet: gabinete*
president: presiden*
vice_president: vice-presiden* vice_presiden* vice_presidente
prime_minister: primeiro-ministro primeiro_ministro primeira-ministra primeira_ministra chanceler premiê
minister: ministro* ministra* ministerial*
ministry: ministério*
secretary: secretári* secretaria*
parliament: parlament* legislatura
parliament_chamber: câmara_dos_deputados câmara_dos_representantes câmara câmaras
legislator: deputad* legislador* congressista* parlamentar parlamentares
senate: senado senador*
congress: congresso*
election: eleiç* eleito* eleita* eleitoral eleitorais eleger elegeu reeleiç* reeleito
vote: voto votos votar vota votou votaram votação votações votado
voter: eleitor eleitores eleitora eleitorado
ballot: urna urnas cédula boletim_de_voto
candidate: candidat*
campaign: campanha*
political_party: partido partidos partidári*
opposition: oposição opositor* oposicionist*
coalition: coalizão coalizões coligação coligações
majority: maioria maiorias maioritári*
minority: minoria minorias minoritári*
referendum: referendo* plebiscito*
democracy: democra* democrá*
democrat_party: democratas
republican_party: republicanos republicano
dictatorship: ditador* ditadura* autoritári* autocra* tiran* totalitári* déspota*
regime: regime regimes
republic: república*
king: rei reis reino reinos
queen: rainha rainhas
prince: príncipe* princesa*
monarchy: monarc* monarqu* monárquic* coroa trono emir emires sultão imperador* realeza
state: estado estados estatal estatais
federal: federal federais federação federações federativ*
country: país países pátria
nation: nação nações nacional nacionais nacionalidade*
nationalist: nacionalis*
capital_city: capital capitais
city: cidade cidades urban* metrópole*
village: aldeia* vila vilas vilarejo* rural rurais
region: região regiões regional regionais
province: província* provincial provinciais
district: distrito* comarca* concelho* condado*
neighbourhood: bairro*
municipality: municíp* municip* prefeitura* autarqui*
mayor: prefeito prefeitos prefeita autarca* presidente_da_câmara
governor: governador*
authority: autoridade autoridades
official: funcionári* oficial oficiais burocrat*
power: poder poderes poderos* potência potências
leader: líder* liderança* dirigente* lidera liderar
boss: chefe chefes chefia
reform: reforma*
politics: política políticas político políticos geopolític*
politician: classe_política
law: lei leis legislação legislativ*
draft_law: projeto_de_lei projetos_de_lei proposta_de_lei projecto_de_lei
decree: decret*
constitution: constituiç* constitucional constitucionais inconstituciona*
resign: demitiu-se demitiu_se demissão renúncia renunciou renunciar demissões
appoint: nomeaç* nomeado nomeada nomear nomeou indicado indicação
dismiss: destitu* demitid* despedid* demitiu impeachment exonera*
citizen: cidadã* cidadãos cidadão cidadania
people: povo povos popular populares
population: população populações demográf* demografi*
resident: residente* habitante* morador*
administration: administraç* administrativ*
committee: comitê* comité*
commission: comissão comissões comissári*
council: conselho conselhos conselheir* vereador*
assembly: assembleia*
session: sessão sessões audiência audiências plenári*
mandate: mandato*
left_wing: esquerd*
right_wing: direita direitas direitista*
far_right: extrema-direita extrema_direita fascis* neonazi* ultradireit*
conservative: conservador*
liberal: liberal liberais liberalismo
socialist: socialis*
communist: comunis*
extremism: extremis* radical radicais radicaliz*
propaganda: propagand*
disinformation: desinformação notícias_falsas fake_news
censorship: censura*
freedom: liberdade* livre livres livremente
rights: direito direitos
human_rights: direitos_humanos direitos_do_homem
equality: igualdade* igual iguais
inequality: desigual*
discrimination: discrimina*
racism: racis* xenofob* xenófob* antissemit* antisemit*
corruption: corrup*
scandal: escândalo* escandal*
crisis: crise crises
protest: protesto protestos protestar manifestante* manifestação manifestações protestaram
rally: comício* marcha marchas passeata*
riot: tumulto* motim motins saque saques distúrbio*
revolution: revolução revoluções revolucionári*
coup: golpe_de_estado golpista* golpe derrubar derrubada derrubado
rebellion: rebelião rebeliões levante revolta* insurreição insurgência
independence: independên* independen*
sovereignty: soberan*
separatist: separatis* secessão
autonomy: autonom* autónom* autônom*
reign: reinado reinar governante*
civil_society: sociedade_civil ong ongs fundação associaç*
activist: ativist* activist* militante*
organization: organiza* organizó organismo*
institution: instituição instituições institucion* instituto*
agency: agência agências
headquarters: sede sedes quartel-general quartel_general
state_of_emergency: estado_de_emergência estado_de_sítio lei_marcial toque_de_recolher recolher_obrigatório
diplomacy: diplomacia diplomata* diplomátic*
ambassador: embaixador*
embassy: embaixada* consulado* cônsul* consular*
foreign: estrangeir* exterior externo externa externos externas
foreign_minister: ministro_das_relações_exteriores ministro_dos_negócios_estrangeiros relações_exteriores negócios_estrangeiros itamaraty
international: internaciona*
global: globa* mundial mundiais
world: mundo mundos
summit: cimeira* cúpula*
meeting: reunião reuniões reunir reuniu reúne encontro encontros encontrou
conference: conferência* fórum fóruns
negotiation: negociaç* negociar negocia negociador* negociou mediador* mediaç* conversações
dialogue: diálogo* dialog* consulta consultas
agreement: acordo acordos pacto pactos acordado acordaram acordou
agree: concord* consenso* de_acordo
disagree: desacordo* discord* divergên*
treaty: tratado tratados convenção convénio* convênio* protocolo*
sanction: sanção sanções sancion*
embargo: embargo embargos boicot*
alliance: aliança* aliado aliados aliada aliadas
partner: parceir* parceria*
relation: relação relações relacionamento* bilatera* vínculo*
cooperation: cooper* colabor*
visit: visita visitas visitar visitou visitante* visitado
delegation: delegaç* delegado* delegada*
envoy: enviado_especial emissári*
spokesperson: porta-voz porta_voz porta-vozes porta_vozes
representative: represent*
member: membro membros integrante*
join: aderir adesão ingressar juntar-se juntar_se integrar
union: união uniões
unity: unidade* unific* unido unidos reunific* solidar* unir
conflict: conflito* conflituos*
dispute: disput* controvér* controver* litígio* polémic* polêmic*
tension: tensão tensões tenso tensa
border: fronteir* transfronteir*
territory: territóri* territoria*
neighbour: vizinh*
annex: anexa* anexou
western_world: ocidental ocidentais ocidente
empire: império* imperial* coloni* colónia* colônia*
economy: economia* econômic* económic* economista* macroecon*
growth: crescimento*
recession: recessão recessões depressão estagna*
inflation: inflaç* inflacion* deflaç*
price: preço* tarifa tarifas
cost: custo custos custa custou custar custará custos*
market: mercado mercados
stock_exchange: bolsa_de_valores bolsa bolsas wall_street
stock_share: ações_da
shareholder: acionista* accionista*
investor: investidor*
invest: investimento* investir investiu investido*
bank: banco bancos bancári* banqueir*
central_bank: banco_central bancos_centrais reserva_federal bce
interest_rate: taxa_de_juro taxa_de_juros taxas_de_juro taxas_de_juros juros
rate: taxa taxas
credit_loan: crédito* empréstimo* creditíci*
debt: dívida* endivid* devedor* credor*
deficit: déficit* défice*
budget: orçament*
tax: imposto* fiscal fiscais tributári* contribuinte* iva tributos
tariff: tarifa_alfandegária tarifas_alfandegárias tarifaço sobretaxa*
customs: alfândega* alfandegári* aduaneir*
trade: comércio comercial comerciais
business: negócio* empresarial empresariais empresári* comerciante*
export: export*
import: importaç* importador* importar importados
company: empresa* companhia* firma corporaç* filial filiais
startup: startup* start-up* start_up* empreend*
manager: diretor* director* gerente* gestão gestor* executiv* direção
industry: indústria* industria*
factory: fábrica* fabric*
production: produção produções produtiv*
produce: produzir produz produzem produziu produzid* produtor*
product: produto*
goods: mercadoria* bens matérias-primas matérias_primas carga cargas carregamento*
sell: vender* vende vendem vendeu vendido vendida vendidos venda vendas vendedor*
buy: compra compras comprar comprou comprado comprador* compram adquir* aquisiç*
customer: cliente clientes clientela
consumer: consum*
profit: lucro* lucrativ* rentab* dividendo*
loss: perda* prejuízo*
revenue: receita* faturamento faturaç*
income: rendimento* renda rendas
wage: salári* salaria* remuneraç*
earn: ganhos
worker: trabalhador* operári*
employee: empregad* funcionários pessoal
employer: empregador* patronal
job: emprego empregos posto_de_trabalho postos_de_trabalho vaga vagas recrut* contratação
unemployment: desempreg*
work: trabalho trabalhos trabalhar trabalha trabalham trabalhou trabalhava laboral trabalhist*
labour: mão_de_obra mão-de-obra
trade_union: sindica*
strike_labour: greve greves grevista* paralisação
pension: pensão pensões pensionista* aposentadoria*
retire: aposenta* reforma_antecipada
contract: contrato* contrat*
fund: fundo fundos
finance: finance* finança* financia*
money: dinheiro monetári*
cash: numerário dinheiro_vivo moedas cédulas notas_de
currency: moeda divisas câmbio desvaloriza* criptomoeda* bitcoin*
payment: pagamento* pagar paga pagam pagou pago reembols*
subsidy: subsídi* subvenç* subsidia* bolsa_de_estudo
aid: auxílio* ajuda_humanitária
donate: doaç* doar doou doador* doado
insurance: seguradora* seguros seguro_de
bankruptcy: falência* insolvên*
merger: fusão fusões
competition: concorrência competiç* competir competitiv* concurso*
rival: rival rivais rivalidade* concorrente* competidor*
monopoly: monopóli* monopoli* cartel cartéis antitruste
regulation: regulaç* regulament* regulador*
privatise: privatiz*
nationalise: nacionaliz* estatiz*
property: propriedade* imobiliári* imóvel imóveis ativos património patrimônio
owner: proprietári* dono donos dona possui possuir possuem
housing: habitaç* moradia* alojam* habitaciona*
rent: aluguel aluguéis alugar alugado arrend* inquilin*
mortgage: hipotec*
poverty: pobre pobres pobreza precári* miséria
rich: rico ricos rica ricas milionári* bilionári* oligarc* oligarqu*
wealth: riqueza* fortuna fortunas prosper* próspero
agriculture: agricultura agrícola* agropecuári* agrári* pecuári*
farmer: agricultor* camponês camponeses fazendeir* produtor_rural
harvest: colheita* cultivo* safra*
food: aliment* comida*
grain: grão grãos cerea* trigo milho
oil: petróleo petrolífer* petroleir* hidrocarboneto*
gas: gás gases
coal: carvão carvoeir*
fuel: combustíve* gasolina gasóleo diesel
electricity: eletric* elétric* electric* eléctric* apagão apagões
energy: energia* energétic*
nuclear: nuclear nucleares urânio reator* plutónio plutônio
renewable: renováve* solar solares eólic* fotovolt*
power_plant: usina usinas central_nuclear central_elétrica
pipeline: gasoduto* oleoduto*
mining: mineraç* mineiro_de mineral minerais mina minas minério* mineradora*
metal: metal metais metalúrg* aço ferro alumínio cobre lítio níquel terras_raras
gold: ouro prata diamante*
construction: construção construções obras construtora*
infrastructure: infraestrut* infra-estrut* infra_estrut*
supply: fornecimento* abastec* fornecedor*
shortage: escassez escass* desabastecimento
reserve: reserva reservas
resource: recurso*
tourism: turis* turístic*
hotel: hotel hotéis hoteleir*
restaurant: restauran* bares
shop: loja lojas supermercad* varejo varejist* retalho lojist*
advertising: publici* anunciante* propaganda_eleitoral
brand: marca marcas
supply_chain: cadeia_de_abastecimento cadeia_de_suprimentos logístic*
sector: setor setores sector sectores setoria*
expense: gasto gastos gastar gastou despesa* desembols*
saving: poupanç* poupar economizar austeridade
cheap: barato barata baratos acessíve* desconto*
expensive: caro cara caros caras encarec*
accounting: contab* auditor*
price_rise: aumento_dos_preços subida_dos_preços alta_dos_preços
benefits_bonus: benefício_social abono* bônus bónus gratificaç*
auction: leilão leilões licitaç*
economic_zone: livre_comércio livre-comércio mercado_único mercosul
war: guerra guerras bélic* guerreir*
peace: paz pacífic* pacific*
ceasefire: cessar-fogo cessar_fogo trégua* armistício
army: exército* infantaria
military: militar militares militariz*
soldier: soldado*
troops: tropa tropas forças_armadas efetivos
navy: marinha naval navais frota frotas armada
air_force: força_aérea aviação caças
weapon: arma armas armament* arsena* desarm* armado armados
gun: pistola* fuzil fuzis rifle* revólver* espingarda*
ammunition: muniç* bala balas granada* morteir* projétil projéteis
missile: míssil mísseis
bomb: bomba bombas bombardeiro*
bombing: bombardeio* bombardeamento* bombardear* bombarde*
shelling: artilhari* canhão
explosion: explos* explod* deton*
drone: drone drones
tank: tanque tanques blindado blindados
attack: ataque ataques atacar atacou atacado atacaram ataca atacante* agress* assalt*
offensive: ofensiva* contraofensiva* contra-ofensiva* contra_ofensiva*
air_strike: ataque_aéreo ataques_aéreos
invasion: invas* invad* incurs*
occupy: ocup*
defence: defes* defend* defens*
security: segurança*
guard: guarda guardas guarda-costas guarda_costas guarda_costeira vigilant*
enemy: inimig* adversári* hostil* hostis
fight: luta lutas lutar lutam combat* briga brigas
battle: batalha* enfrenta* confront* choque choques
kill: matar matou mataram matado mata matando matam assassinado assassinados abatid*
wounded: ferido* ferida* feriu ferir ferimento* lesion* lesão lesões
victim: vítima*
civilian: civil civis
hostage: refém reféns cativeir*
prisoner: prisioneir* preso presos recluso* detento detentos
refugee: refugi* deslocad*
evacuate: evacu*
camp: acampamento* campo_de_refugiados
military_base: base_militar bases_militares quartel quartéis base_aérea base_naval
front_line: linha_da_frente linha_de_frente frente_de_batalha
commander: comandante* comando
general_officer: general generais almirante* marechal
officer: coronel coronéis capitão capitães tenente* sargento*
veteran: veteran*
mobilisation: mobiliz*
conscription: serviço_militar alistamento recruta* conscriç*
militia: milíci* miliciano* paramilitar*
rebel: rebelde* guerrilh* insurgente*
militant: jihad* islamist*
terrorist: terroris* terror
terror_attack: atentado*
massacre: massacr* chacina* atrocidade* carnificina
genocide: genocíd* genocid* limpeza_étnica holocausto
war_crime: crime_de_guerra crimes_de_guerra crimes_contra_a_humanidade
siege: cerco sitiad*
blockade: bloqueio* bloquear bloquea* barricad*
surrender: rendiç* render-se render_se rendeu capitul*
withdraw: retirada* retirar retirou recuo recuar
advance: avanço avanços avanç*
capture: captur*
seize: apreen* confisc* apreend*
liberate: libertaç* libertar libertou libertad*
release: soltura soltos posto_em_liberdade
destroy: destru* destró* demol* devast* arras* ruínas
damage: dano danos danific* danifica
threat: ameaç*
violence: violên* violent*
shoot: disparo* disparar disparou tiroteio* tiro tiros atirar atirou baleado
nuclear_weapon: arma_nuclear armas_nucleares bomba_atômica bomba_atómica ogiva*
chemical_weapon: arma_química armas_químicas veneno* envenen*
landmine: mina_terrestre minas_terrestres desmin*
intelligence_service: serviço_secreto serviços_secretos serviços_de_inteligência inteligência
spy: espião espiões espion* espiar
military_operation: operação operações
mission: missão missões
peacekeeper: capacete_azul capacetes_azuis forças_de_paz manutenção_da_paz
humanitarian: humanitári*
convoy: comboio* caravana*
escalation: escalada*
deescalation: desescalada* distens*
deploy: destacamento mobilizou desdobr* implantaç*
patrol: patrulh*
military_exercise: manobras exercícios_militares
target: alvo alvos
provocation: provocaç* provocador*
retaliation: retaliaç* represál* vingança* vingar*
uniform: uniforme uniformes fardado farda
fortification: trincheir* fortific* bunker*
flag: bandeira*
court: tribunal tribunais
supreme_court: supremo_tribunal stf tribunal_constitucional suprema_corte
judge: juiz juízes juíza magistrad* judicia*
trial: julgamento* julgado
lawyer: advogad*
prosecutor: procurador* promotor promotores ministério_público
accuse: acus*
indict: indici* denunciado arguid* réu réus
suspect: suspeit* suposto suposta
arrest: prisão_preventiva detido detidos detida detenç* deteve prendeu
detain: detenção detenções custódia prisão_preventiva
prison: prisão prisões cadeia cadeias presídio* penitenciári* encarcer*
sentence: pena penas condenaç* prisão_perpétua
convict: condenad* condenou condenar
acquit: absol* inocentad*
appeal: apelaç* apelar recorrer recorreu
verdict: veredito* sentença sentenças júri jurados
guilty: culpa*
innocent: inocên* inocen*
crime: crime crimes crimin* delito* delinquen* infraç* infrac*
murder: assassin* homicíd* homicid*
theft: roubo roubos roubar roubou roubado ladrão ladrões furto* assaltant*
fraud: fraude* burla burlas branqueamento lavagem_de_dinheiro desvio_de_dinheiro estelionat* golpistas
bribe: suborn* propina propinas
drugs: droga* narcot* narcó* cocaína heroína maconha canábis
trafficking: trafic* tráfico
smuggle: contraband* contrabando
gang: gangue* quadrilha* máfia* mafios* crime_organizado facção facções
police: polícia* policia*
investigation: investig* inquérito*
evidence: evidência* prova provas indício*
prove: provar comprov* provou
witness: testemunh*
rape: estupr* violação_sexual violador* abuso_sexual
harassment: assédi* perseguiç*
sexual: sexua* sexo sexos
abduct: sequestr* rapt*
torture: tortur*
abuse: abuso* abusar abusou maus-tratos maus_tratos
execution: execução execuções executado executados enforcad*
death_penalty: pena_de_morte condenado_à_morte
fine: multa* coima*
punish: castig* puni*
lawsuit: ação_judicial processo_judicial queixa* queixoso* processou
compensation: indeniza* indemniza* compens*
ban: proibi* vetado
forbid: vedad*
restriction: restriç* restring* restrit*
illegal: ilega* ilícit*
legal: legal legais jurídic* legalmente legítim* legaliz*
justice: justiça injustiç*
extradition: extradi*
pardon: indulto* perdão perdo*
amnesty: anisti* amnisti*
bail: fiança* caução
raid: batida* rusga* buscas busca_e_apreensão
violation: violaç* violou infring* descumpr*
confess: confess* confiss*
escape: escap* fuga fugas fugitiv* foragid*
responsible: responsáve* responsabi*
blame: culpou
complaint: queixa queixas reclamaç* denúncia* denunci*
identify: identific*
surveillance: vigilância escutas_telefónicas monitoramento
deport: deport*
expel: expuls* despejo*
knife: faca facas facada* esfaque*
death_toll: número_de_mortos balanço_de_vítimas
health: saúde sanitári* saudáve*
medical: médica médicas
hospital: hospital hospitais hospitalar* hospitaliz*
clinic: clínica* clínic*
doctor: médico médicos doutor* cirurgi*
nurse: enfermeir* enfermagem
patient: paciente*
disease: doença* doente*
virus: vírus virais
coronavirus: covid* coronavírus
pandemic: pandemia* confinam* lockdown*
epidemic: epidemi* surto surtos
infection: infecç* infecc* infet* infect* contági* contagi* contamin*
bacteria: bactéria* bacteri* antibiót* micróbio* microb*
vaccine: vacin*
treatment: tratamento* terap* cura_da curar curado
medicine: medicament* medicina remédio* fármac* farmá* farmac*
cancer: câncer cancro tumor tumores leucemia
surgery: cirurgia* cirúrgic* transplant*
symptom: sintoma* febre tosse
hiv: hiv sida aids
birth: nasciment* nascer nasceu nascid* natalidade parto partos recém-nascid* recém_nascid*
pregnancy: gravidez grávida* gestante* maternidade
abortion: aborto* abort*
suicide: suicíd* suicid*
hunger: fome desnutri* malnutri* subnutri*
tobacco: tabac* tabag* fumar fumante* fumador* cigarr* nicotina
alcohol: álcool cerveja* vinho vinhos bêbad* embriag* vodka alcoo* alcoó* bebida_alcoólica
quarantine: quarentena*
mask: máscara*
test: teste testes testar testado ensaio*
care: cuidado cuidados cuidar*
ambulance: ambulânc*
emergency: emergênc*
mental: mental mentais psicológic* psicólog* psiquiátric* psiquiatra*
disabled: deficiente* deficiência* incapacit*
pain: dor dores doloros*
suffer: sofr*
obesity: obes* diabet* sobrepeso dieta
blood: sangue sangr* sanguí*
heart: coraç* cardía* cardio* infarto* enfarte
brain: cérebr* cerebra*
disaster: desastr* catástrof* catastróf* calamidade* tragédias
accident: acidente* acident*
crash: colisão colisões colid* descarril* queda_de_avião
earthquake: terremoto* sismo* sísmic* tremor* abalo*
flood: inundaç* inund* enchente* cheias alagament* alagou alagad*
storm: tempestade* temporal temporais tornado* vendaval tormenta*
hurricane: furacão furacões ciclone* tufão tufões
fire: incêndi* incendi* fogo fogos bombeir*
burn: queimad* queimar queim* chamas arder
drought: seca secas estiagem
tsunami: tsunami* maremoto*
volcano: vulc* erupç*
landslide: deslizam* avalanch* desabamento* deslizamento*
collapse: colaps* desmoron* desabou desabar desabad*
rescue: resgat* socorr* salvament*
save: salvar salvou salva salvo
survivor: sobreviv*
missing: desaparec*
rubble: escombr* destroç* entulho
alert: alert* alarme*
rain: chuva* chuvo* chove precipitaç*
snow: neve nevasca* nevão gelo geada* glacia*
wind: vento ventos ventania
heat: calor aquecedor* onda_de_calor
temperature: temperatur* graus
weather: meteoro* previsão_do_tempo
climate: clima climát*
warming: aquecimento*
emission: emissão emissões efeito_estufa gases_com_efeito_de_estufa
carbon: carbono descarboni* co2
pollution: poluiç* polu* tóxic*
environment: ambienta* meio_ambiente meio-ambiente ecolog* ecológ* ecossistem*
sustainable: sustentá* sustentab*
nature: natureza* natural naturais biodiver*
forest: floresta* bosque* selva* desmat* desflorest*
tree: árvor* madeira*
river: rio rios fluvia*
sea: mar mares marítim* marinho*
ocean: oceano* oceânic*
lake: lago lagos lagoa*
water: água* hídric*
coast: costa costas costeir* litoral margem_do
beach: praia*
island: ilha ilhas insular* arquipél*
mountain: montanha* colina* serra serras alpinis* morro morros
land: terra terras terreno terrenos
planet: planeta*
soil: solo solos
desert: desert*
sky: céu céus
sun: sol
moon: lua luas lunar*
star: estrela*
air: ar aéreo aérea aéreos aéreas espaço_aéreo
animal: animal animais gado zoológic*
species: espécie* extinção
fish: peixe* pesca pescador* pesqueir*
bird: ave aves pássaro* frango* avícola*
dog: cão cães cachorr*
cat: gato gatos gata gatas
horse: cavalo*
cow: vaca vacas bovin* boi bois
pig: porco porcos suín*
plant: planta plantas plantar plantaç* flor flores semente* vegetaç* vegeta*
waste: resíduo* lixo* dejet* aterro aterros
recycle: recicl*
plastic: plástic*
dam: barragem barragens represa* hidrelétric* hidroelétric*
chemical: químic* pesticida* agrotóxic*
park: parque parques jardim jardins
science: ciência* científic*
scientist: cientista*
research: pesquis* pesquisador*
study: estudo estudos estudar estuda estudado
analysis: análise* analis* analist* analít*
expert: especialist* perito* expert*
laboratory: laboratór* laboratori*
experiment: experiment*
discovery: descob*
technology: tecnolog* tecnológ*
technical: técnic*
innovation: inov*
invention: invent* invenç* patente*
digital: digita*
computer: computador* informátic*
software: software aplicativo* app apps algoritm*
internet: internet online web site sites
social_network: redes_sociais rede_social facebook twitter instagram tiktok tuíte* tweet* youtube telegram whatsapp
cyberattack: ciber*
hacker: hacker* hackead*
artificial_intelligence: inteligência_artificial ia chatbot*
robot: robô* robot* automatiz* automátic*
data: dados base_de_dados
telephone: telefone* telefón* telefôn* telemóv* celular celulares smartphone* iphone*
chip: semicondut* chip chips microchip*
satellite: satélit*
space: espaço espacial espaciais nasa
rocket: foguete* foguetão
astronaut: astronaut* cosmonaut*
machine: máquina* maquinaria motor motores
equipment: equipament* aparelho* dispositivo* equipad*
material: material materiais
mathematics_physics: matemátic*
gene: gene genes genétic* genom* dna adn
camera: câmera* câmara_de_vídeo
screen: ecrã* tela telas
transport: transport*
train: trem trens comboio comboios
railway: ferrovi* caminho_de_ferro
station: estação estações
airport: aeroport*
airline: companhia_aérea companhias_aéreas
aircraft: avião aviões aeronave*
flight: voo voos voar voou
pilot: piloto*
helicopter: helicópt*
ship: navio* embarcaç*
boat: bote botes barco barcos lancha* iate* veleiro* balsa*
submarine: submarin*
port: porto portos portuári*
car: carro carros automóv* automobil*
vehicle: veícul* furgão camioneta*
bus: ônibus autocarro*
truck: caminhão caminhões camião camiões caminhoneir*
bicycle: biciclet* ciclis* moto motos motociclet* motocicl*
road: estrada* rodovia* autoestrada* auto-estrada* auto_estrada*
street: rua ruas avenida*
bridge: ponte pontes
tunnel: túnel túneis
driver: motorista* condutor* dirigir conduzir
passenger: passageir*
traffic: trânsito tráfego engarrafament* congestionament*
metro: metrô metro bonde elétrico_de
canal: canal_de estreito
crew: tripula* marinheir*
route: rota rotas itinerári* trajeto* percurso*
ticket: bilhete* ingresso ingressos passagem
sport: desport* esport*
football: futebol*
team: equipe equipes equipa equipas seleção time times
player: jogador* atacante_do goleiro* avançado*
coach_trainer: treinador* técnico_do selecionador*
training: treinament* treinar treino* formação capacitaç*
match: jogo_contra amistoso* duelo* partida partidas
goal_sport: golo golos gol gols marcou
win: ganhar ganhou ganha ganho ganham vencer venceu vencedor* vence ganhador*
victory: vitóri* triunf*
lose: perder perdeu perde perdido perdem perderam perdedor*
defeat: derrot* vencid*
draw_tie: empat*
league: liga ligas
championship: campeonat* copa_do_mundo
champion: campeão campeões campeã*
cup: taça taças copa copas troféu*
tournament: torneio* eliminatória* qualificaç*
final: final finais semifinal semifinais meia-final meia_final quartos_de_final finalist*
medal: medalh*
olympic: olímp* olimp* paralímp* paraolímp*
athlete: atlet* corredor*
race: corrida corridas maratona*
stadium: estádio* arena arenas
fan_supporter: torcedor* adepto* torcida fã fãs
club: clube clubes
referee: árbitr* arbitr*
doping: doping dopad*
tennis: tênis ténis tenist*
basketball: basquet* nba
rugby_hockey: rugby râguebi hóquei críquete beisebol basebol voleibol vôlei
boxing_wrestling: boxe boxead* judo judô pugilista
chess: xadrez
swim: nadar nadador* natação nadou piscina*
sport_title: título títulos
ranking: classificação ranking*
season: temporada* época
religion: religi*
church: igreja* catedra* eclesi*
pope: papa papal pontífic* vatican*
bishop: bispo* arcebispo* cardeal cardeais patriarca*
priest: sacerdot* clero padre padres pastor pastores monge* freira* imã rabino*
muslim: muçulman*
islam: islã islão islâmic* islam
christian: cristã* cristian*
catholic: católic* catolicismo
orthodox: ortodox*
protestant: protestantis* protestantes evangélic* luteran*
jew: judeu judeus judia judaic* judaísmo sinagog*
buddhist_hindu: budis* hindu hindus hinduis* dalai_lama
mosque: mesquita*
temple: templo* mosteiro* santuári* convento*
god: deus deuses divin*
prayer: oração orações rezar reza orar prece preces
faith: fé crença* crente*
holy: santo santa santos santas sagrad* peregrin*
christmas: natal natalin*
easter: páscoa semana_santa
ramadan: ramadã ramadão
culture: cultur*
art: arte artes artístic*
artist: artista* escultor*
museum: museu* galeria galerias
film: filme* cinema cineast* longa-metragem longa_metragem hollywood
actor: ator atriz atrizes atores actor
music: músic* orquest* ópera jazz
song: canção canções cantar canta cantou cantor*
concert: concerto* concertos
festival: festival festivais carnaval*
theatre: teatr* comédia* dramatur* drama peça_de_teatro
book: livro livros romance romances bibliotec* livraria*
writer: escritor* poeta* poesia* poema* literári* literatur* romancist*
author: autor autores autora autoras
prize: prémio* prêmio* premiad* galard* nobel
exhibition: exposiç* exibiç*
painting: pintur* pintor* quadro_de retrato*
photo: foto fotos fotogr* fotógr*
video: vídeo* video*
dance: dança* dançar* balé ballet
fashion: moda modas
heritage: patrimônio_cultural herança arqueol* arqueól*
history: história* históric* historiador*
tradition: tradiç* tradicion* costume costumes
language: língua* idioma* linguagem linguíst* bilíngue*
translate: traduç* traduz* tradutor* tradu*
celebrate: celebr* comemor* festa festas festej*
holiday: férias feriado*
anniversary: aniversári*
ceremony: cerimónia* cerimônia* inaugur* posse
funeral: funeral funerais funerári* enterr* luto túmulo* cemitéri* caixão velório sepult*
commemoration: homenag* monument* estátua* memorial
media: mídia mediátic* midiátic* meios_de_comunicação comunicação_social
press: imprensa
newspaper: jornal jornais revista revistas semanário
journalist: jornalist* repórter* redator* correspondente* editor editores
television: televis* tv emissora_de_televisão
radio: rádio* radiof* emissora*
broadcast: transmiss* transmit* difu* retransm*
interview: entrevist*
article: artigo* editorial editoriais
publish: publicar publicou publicad* publica_do publicaç*
news: notícia* noticiári* manchete*
report: relatório* relato relatos
document: documento* arquivo* ficheiro*
information: informaç* informou informar* informad*
letter_mail: carta cartas correio* e-mail* e_mail* postal postais
message: mensage*
programme: programa programas programação
series: série séries episódio* novela* telenovela*
celebrity: celebridade* famosos
video_game: videojog* videogame* brinquedo*
education: educaç* educativ* educaciona* ensino
school: escola* escolar* colégio* creche*
university: universi* faculdade* academi* académic* acadêmic*
student: estudant* aluno_universitário graduad* universitários
pupil: alun*
teacher: professor* docente* ensinar ensina
learn: aprend*
exam: exame exames examin*
degree_diploma: diploma diplomas licenciatura doutorado doutoramento* mestrado
society: sociedade sociedades
social: social sociais
community: comunidade* comunitári*
family: famíli* familia* parentes
child: criança* infan* bebé* bebê* menores filhos
woman: mulher* feminin* feminis*
man: homem homens masculin*
girl: menina meninas rapariga* garota* moça
boy: menino meninos rapaz rapazes garoto*
mother: mãe mães mamã matern*
father: pai pais patern*
parent: progenitor* paternidade
son: filho
daughter: filha filhas
brother: irmão irmãos
sister: irmã irmãs
grandparent: avó avô avós neto netos neta netas
husband: marido* esposo* cônjuge*
wife: esposa*
marry: casament* casar casad* casou noiva* noivo*
divorce: divórci* divorci*
orphan_widow: viúv* órfão órfãos órfã
love: amor amores amar apaixon*
friend: amig* amizade*
young: jovem jovens juvent* juven* adolescen*
elderly: idos* terceira_idade velhice
adult: adulto* adulta*
age: idade idades
generation: geração gerações geraciona*
live: viver vive vivem vivia viveu vivido morar mora moram
life: vida vidas
alive: vivo viva vivos vivas com_vida
human: human* humanidade
person: pessoa pessoas gente indivíd* individua*
migrant: migrant* migraç* imigr* emigr* migrató*
asylum: asilo
visa: visto vistos
passport: passaport*
ethnic: étnic* etnia* tribo tribos indígen*
racial: racia* raça raças
slavery: escrav*
gay: gay gays homossex* lésbic* lgbt* homofob* homofób* transgénero trans
gender: género gênero
house: casa casas lar lares
home: sem-abrigo sem_abrigo sem_teto
building: edifício* prédio* arranha-céu* arranha_céu*
room: quarto quartos sala salas
door: porta portas portão
window: janela*
wall: muro muros parede paredes muralha*
tower: torre torres
palace: palácio* castelo* mansão
office: escritório* gabinete_do
square: praça praças
furniture: móveis cozinha* cadeira* cama camas
clothes: roupa* vestid* vestuári* têxt* traje trajes
shoe_bag: sapato* mala malas mochila*
crowd: multidão multidões
guest: convidado* hóspede* convidada*
daily: cotidian* quotidian* diariamente diári*
hero: herói heróis heroic* heróic*
volunteer: voluntári*
addiction: viciad* vício* toxicodepend* dependência_química
body: corpo corpos cadáver*
head_skull: cabeça* crânio*
hand: mão mãos dedo* punho*
eye: olho olhos ocular*
face: rosto*
leg: pé pés joelho* perna pernas
shoulder: ombro* braço*
mouth: boca bocas dente* lábio* dentist*
hair: cabelo* barba
skin: pele peles
bone: osso ossos coluna_vertebral
breathing: pulmão pulmões pulmona* respir* oxigén* oxigên*
organ: estômago estómago rim rins fígado
increase: aument* increment* subiu subir subida*
rise: alta_de ascens* elevar elevou elevação disparou disparar
decrease: diminu* queda quedas baixou baixar descida* desceu descer desce descem
reduce: reduz* reduç* cortar cortes
cut: corte corte_de cortou cortad*
grow: cresc*
expand: expan* ampli* estend* extens* prolong* prorrog*
double: dobro dobrar dobrou duplic* duplo duas_vezes
triple: tripl* tripl
half: metade meio_milhão meia
third: terço terços
quarter: trimestr* um_quarto
most: maior_parte a_maioria
many: muitos muitas numeros* dezenas centenas milhares vários várias múltipl*
few: poucos poucas escassos punhado
more: mais
less: menos
whole: inteiro inteira todo toda todos todas
total: total totais totalmente
number: número* cifra cifras contar
sum: soma somas quantia* quantidade* montante* valor_total volume
level: nível níveis
average: média_de médio média médias
percent: por_cento porcentagem porcent* percentagem percentual proporç*
part: parte partes parcia*
divide: dividi* divisão divisões repart* partilh* compartilh*
record: recorde* sem_precedentes inédit*
maximum: máxim* maximiz*
minimum: mínim* minimiz*
limit: limite* limit* teto_de
exceed: supera superar superou ultrapass* excede* exces*
enough: suficient* insuficient* bastante
first: primeiro primeira primeiros primeiras
last: último última últimos últimas
next: próxim* seguint*
additional: adiciona*
size: tamanho* dimens*
weight: peso pesos quilo quilos quilograma* tonelad*
distance: distância* quilóm* quilôm* metros km
speed: velocidade*
scale: escala magnitude
balance: equilíbri* equilibr* desequilíbri*
difference: diferenç* diferent* difer*
variety: diversidade* diversos diversas variedade* gama
index: índice* indicador*
statistics: estatístic*
estimate: prognóst* previs* prevê* prever estima estimam estimad* estimativ* estimou estimar
day: dia dias jornada*
week: semana semanas semanais
weekend: fim_de_semana fim-de-semana fins_de_semana
month: mês meses mensal mensais
year: ano anos
annual: anual anuais anualmente
decade: década*
century: século séculos
millennium: milénio* milênio* milenar*
hour: hora horas horári*
minute: minuto*
second_of_time: segundos
today: hoje
yesterday: ontem anteontem
tomorrow: amanhã
morning: manhã manhãs madrugada matinal*
afternoon: tarde_de meio-dia meio_dia tardes
evening: noite_de
night: noite noites noturn* meia-noite meia_noite
spring: primaver*
summer: verão verões
autumn: outono*
winter: invern*
recent: recent* ultimamente
now: agora atuais atual atualmente atualidade actual actuais actualmente
soon: breve_mente em_breve iminent*
early: cedo antecip* antecedência
late: tardi* mais_tarde
delay: atras* adiamento* adiar adiou adiado demora*
deadline: prazo prazos vencimento* expir*
future: futur*
past: passado passada passados anterior* ex ex-presidente ex_presidente ex-ministro ex_ministro
ancient: antig* pré-histór* pré_histór* fóssil fósseis
moment: momento momentos instant*
time: tempo tempos
period: período* época_de era_da
date: data datas calendári*
long_term: longo_prazo
always: sempre permanent* constante*
never: nunca jamais
often: frequent* frequên* regularmente
again: novamente de_novo outra_vez
repeat: repet* reiter*
sudden: repentin* súbit* inesperad*
simultaneous: simultân* enquanto_isso
begin: começ* inici* início*
end: fim fins_de termin* finaliz* acab* conclu*
continue: continu* prossegu* retom*
stop: parar parou cessar cessou interromp*
interrupt_suspend: suspen* interrupç*
cancel: cancel* anul* revog* aboli*
remain: perman* ficou ficar ficam resta restam
arrive: cheg*
leave: deixar deixou partiu partida_de
send: mandar mandou enviar enviou enviad* envia enviam enviaram envio envios
return: regress* voltar voltou retorn* devolv* volta
go: indo
come: vir vem vêm veio vieram
move: mover* move movim* desloc*
travel: viag* viaj* turnê digressão
enter: entrar entrou entram entra entrada ingressou
exit: saída saídas sair sai saem saiu saíram
flee: fugi* fuga_de exíli* exila* êxodo
cross: atravess* cruzar cruzou travessia
bring: trazer traz trazem trouxe trazido
carry: levar leva levam levou levado carreg*
follow: seguir seguiu segue seguem segui* persegu*
fall: cair cai caem caiu caíram caído
run: correr corre correm correu
walk: caminhar caminhada* passear passeio* pedestre* peões
jump: saltar saltou salto saltos pular
pass: passar passou passam passa passagem
approach: aproxim* abordagem
throw: arremess*
push: empurr*
pull: puxar puxou arrast*
leak: vazament* fuga_de derrame*
north: norte nortenh* setentr*
south: sul sulist* meridiona*
east: leste oriental orientais oriente
west: oeste poente
near: perto próximo_de proximidade*
far: longe longín* distante* afast*
think: pensar pensa pensam pensou pensado pensament* reflex*
know: saber sabe sabem sabia sabido conhec*
believe: acredit* crer
hope: esperanç* otimis* optimis*
fear: temer teme temem temor* medo medos pânico
want: querer quer querem queria quis vontade*
wish: desej* anseia
need: necessi* necessári* precisa precisam precisar
understand: entender entend* compreend* compreens*
remember: lembr* recordou recordar memóri*
forget: esquec*
decide: decid*
decision: decisão decisões
choose: escolh* opção opções optar optou selecion*
plan: plano planos planej* planific* planeja*
intend: intenç* pretend* tencion*
expect: espera esperam esperava esperar esperad* expectativ*
consider: consider*
doubt: dúvida* duvid* cétic* céptic*
uncertain: incert* incerteza* desconhecid*
surprise: surpr* espant* chocad* chocante
anger: raiva irrit* furi* indign* zanga*
happy: feliz felizes felicidade* alegr* content* satisf*
sad: triste tristez* tragédi* trágic*
worry: preocup* inquiet* ansiedade*
regret: lament* arrepend*
apologise: desculp* pedir_desculpa
trust: confiança* confiar confia confiam credib* desconfi*
opinion: opini* ponto_de_vista pontos_de_vista
opinion_poll: sondagem sondagens pesquisa_eleitoral pesquisa_de_opinião inquéritos_de_opinião enquete
criticise: critic* crític*
praise: elogi* aplaud* louv*
welcome: bem-vind* bem_vind* acolh*
condemn: repudi* repúdi*
reject: rejeit*
refuse: recus*
accept: aceit*
promise: promess* promet* compromiss*
warn: advert* alertou
demand: exig* reivindic* insist*
ask: pedir pede pedem pediu perguntou pergunt*
request: solicit* pedido pedidos petiç*
urge_call: apelo apelos apelou apelar exort* conclam*
admit: admit* admiss* reconhec*
deny: negar negou nega negam desment* negaç*
question: pergunta perguntas questão questões interrog*
answer: respond* respost* reagi* reaç* reacç*
explain: explic* esclarec*
propose: propor propôs propost* propõe sugeri* sugest* sugere*
recommend: recomend*
advise: assessor* aconselh*
invite: convid* convite*
thank: obrigad* agradec* gratidão
congratulate: felicit* parabéns parabeniz*
honour: honra* prestígi* prestigi*
respect: respeit* dignidade*
insult: insult* injúri* difam* ódio odeia
convince: convenc* persuad*
discuss: discut* discuss* debat*
speech: discurso* falar fala falam falou falando palestra
word: palavra*
voice: voz vozes
lie: mentir* mentira* mentiu
truth: verdade verdades
secret: segredo* secreto secretos sigil* confidencia*
silence: silênci* silenci* calad*
laugh: riso risos rir piada* humor sorri*
cry: chor* lágrim* grit*
dream: sonh*
feel: sentir sente sentem sentiu sentim* emoç* emocion*
attention_focus: atenç* atent* foco focar
interest: interess*
encourage: encoraj* incentiv* inspir* motivaç* motivar
die: morrer morr* mort* falec* leta* óbito*
help: ajud* assist_ência assist*
support: apoi* apoio* respald*
oppose: opõe opor resist* oposto opôs opõem
protect: proteg* proteç* protec* resguard* abrig* preserv*
prevent: imped* prevenir preven*
avoid: evit*
allow: permit* permiss* autoriz* licenç*
approve: ratific* homolog* aprovar aprovou aprovad* aprovaç* aprova aprovam aprovaram
compel: obrig* força forç*
try: tenta tentam tentar tentou tentativa* esforç*
show: mostr* demonstr*
performance: espetácul* espectácul* apresentaç* entretenim* circo
change: mudar muda mudam mudou mudanç* modific* alteraç*
transform: transform* transiç* convert*
create: criar cria criam criou criado criada criaç* criador* fundou fundador* fundaç* estabelec*
build: constru* reconstru* ergu*
open: abrir abre abrem abriu abert* reabr*
close: fechar fecha fecham fechou fechad* encerr*
use: usar usa usam usou uso usos usuári* utiliza* utente*
make: fazer faz fazem fez feito fizeram fazendo fará fazia
act: agir age agem agiu ação ato atos ações
give: dar dá dão deu dado dava dará
take: tomar toma tomam tomou tomado pegar tira tirar tirou
get_receive: receb* obtém obter obteve obtid*
keep: manter mantém mantev* mantid* guardar
find: encontrar encontra encontraram encontrad* achar achou
search: busc* procura procurar procurou
see: ver vê veem viu visto viram visão visões visív*
look: olhar olha olham olhou espectador* espetador*
hear: ouvi* ouve* escut*
read: ler lê leem leu lido leitor* leitura*
write: escrev* escrit*
play: jogar joga jogam jogou jogado jogo jogos
eat: comer come comem comeu jantar almoç* cozinhar café_da_manhã
drink: beber bebe bebem bebid* potáv*
sleep: dorm*
wait: aguard* fila_de filas
hold: segurar
lead: dirig* encabeç* conduz*
control: control*
check_verify: verific* inspeç* inspec* conferir
monitor: observ* monitor* supervis*
solve: resolv* resoluç*
fail: fracass* falh*
succeed: sucesso* consegu* êxito*
cause: caus* provocou provocar provocado desencade*
affect: afet* afect*
impact: impact* efeito* consequên* repercuss*
influence: influ*
include: inclu* contém conter contid*
appear: aparec* apariç* surg*
happen: ocorr* acontec*
become: tornar-se tornar_se tornou-se tornou_se tornou
develop: desenvolv*
improve: melhor* moderniz*
worsen: pior* deterior* agrav*
strengthen: fortalec* reforç* consolid*
weaken: enfraquec* debilit*
restore: restaur* restabelec* recuper* reabilit*
replace: substitu* sucessor*
reveal: revel* divulg* desvend*
hide: escond* ocult* encobr*
sign: firmar firmou assinar assinou assinad* assinatur* assina assinam assinaram
symbol: símbol* simból* sinal sinais emblem*
implement: implement* aplic* cumprir cumpriu cumprid* cumpre cumprimento
launch: lanç*
prepare: prepar*
participate: particip* envolv*
separate: separ* isol*
connect: conect* ligaç* conex* vincul* ligad*
compare: comparar compara comparad* comparaç* comparáve*
measure: medida medidas iniciativ*
measurement: medir mede mediu medição medições
depend: depend*
exchange: troca trocas trocar trocou intercâmbi*
offer: oferec* oferta* ofert*
provide: forne* providenci* proporcion*
deliver: entreg*
break: quebr* romper rompe rompeu ruptur*
hit: atingid* atingiu bater bateu golpes
repair: reparaç* consert*
clean: limp* higién* higiên* lavar
eliminate: elimin* erradic* suprim* remoç* remov*
add: acrescent* adicionar adicionou adição
application: postul* requerent*
ensure: garant* assegur*
serve: servir serve servem serviu
service: serviço*
reach: alcanç* atingir
collect: recolh* arrecad* coleta* coleç*
fill: encher encheu preench*
cover: cobert* cobertura* cobrir
put: pôr põe põem pôs posto coloc* instal*
basis: base baseado baseada fundament*
attract: atrair atrai atraiu atraem atraç* atrativ* atraente*
harm: prejudic* nociv*
risk: risco* arrisc*
spread: propag* espalh*
turn: virar virou girar
hinder: obstácul* obstru* entrav* dificult*
accompany: acompanh* escolt*
abandon: abandon* desist*
recognise: reconhecimento*
assess: avali*
register: regist* inscri* matrícul*
stand: em_pé
seat: assento* lugares_sentados sentad*
lack: falta faltam ausên* ausent* carênc*
benefit: benefici* benefíci* vantage*
new: novo nova novos novas
old: velho velha velhos velhas
big: grande grandes enorme* imens* gigant* maciç*
great: grandios*
small: pequen* minúscul*
long: longo longa longos longas comprimento
short: curto curta curtos curtas breve breves
high: alto alta altos altas altura elevad*
low: baixo baixa baixos baixas
good: bom boa bons boas
bad: mau má maus más_notícias ruim
important: importân* importan* crucia* significati* vital chave essencia*
main: principa*
special: especia* específic* particular* exceciona* excepciona* extraordinári*
possible: possí* possib* potencia* prová* provav* talvez
impossible: impossí* impossib*
difficult: difí* dificul* duro dura desafi*
easy: fácil fáceis facil*
simple: simpl* singel*
complex: complex* complic*
strong: forte fortes fortemente
weak: fraco fraca fracos fraqueza* frágil frágeis vulnerá* vulnerab*
serious: grave graves gravidade gravemente sério* séria* sever*
danger: perig*
safe: seguro segura seguros
clear: claro clara clareza evident* transparên* transparent*
true: verdadeir* autêntic*
false: fals*
real: real reais realidade* realmente
same: mesmo mesma mesmos mesmas idêntic*
similar: semelhan* similar* parecid*
other: outro outra outros outras
public: público pública públicos públicas publicamente
private: privad* pessoalmente
local: local locais localmente
joint: conjunt* comum mútu* comuns
popular: popularidade*
famous: famos* célebre*
effective: efica* eficiên* eficiente* efetiv*
hot: quente*
cold: frio fria frios frias
beautiful: belo bela belos beleza bonit*
fast: rápid* veloz rapidez
slow: lento lenta lentos lentamente lentid*
ready: pronto pronta prontos dispost*
full: cheio cheia complet* plen*
empty: vazi*
heavy: pesad*
light: luz luzes lumin* leve leves lâmpad*
deep: profund*
wide: ampl*
dark: escur*
modern: moderno moderna modernos modernidade* contemporâne*
temporary: temporári* provisóri* interin*
stable: estáv* estab* instáv* instab*
urgent: urgent* urgênc*
strange: estranh* raro rara raros incomu* insólit*
normal: normal normais normalmente normaliz* habitua*
direct: direto direta diretos diretamente directo directamente
sole: único única únicos só apenas sozinho
strategic: estratég* tátic* táctic*
white: branc*
black: negro negra negros preto preta pretos
red: vermelh*
green: verde verdes
blue_yellow: azul azuis amarel* laranja
colour: cor cores colorid*
active: ativa atividade* actividade*
mandatory: obrigatóri* requisit* requer*
positive: positiv*
negative: negativ*
fair: justo justa justos equitativ* injust*
brave: corajos* corag* bravur*
cruel: cruel cruéis crueldade brutal brutais desuman*
mistake: erro erros equivoc* equívoc* engan*
correct: corret* correct* precisão exat*
virtual_remote: virtua* teletrabalh*
absolute: absolut*
problem: problem*
solution: solução soluções
reason: razão razões motivo motivos
result: resultad*
aim: objetiv* objectiv* meta metas finalidade*
manner: maneira* método*
place: lugar lugares local_de
zone: zona zonas área áreas
centre: centro centros
side: lado lados
edge: borda bordas beira
case: caso casos assunto*
situation: situaç* circunstânc*
condition: condiç* condicion*
fact: facto factos fato fatos
example: exempl*
role: papel papéis
function: funç* funcion*
system: sistem* mecanism*
process: processo processos procedim*
project: projeto* projecto*
group: grupo grupos agrupament*
list: lista listas listagem
map: mapa mapas
name: nome nomes sobrenome* apelido*
story: narrativ* conto contos
idea: ideia* idéia* conceito* noção
image: imagem imagens
opportunity: oportunidade* ocasião
event: evento eventos acontecim* inciden*
trend: tendênc*
pressure: pressão pressões pression*
order: ordem ordens ordenou ordenar
norm: norma normas regra regras padrão padrões
quality: qualidade*
progress: progress*
thing: coisa coisas objeto objetos objecto
stone: pedra* rocha* tijol* ciment* betão concreto
paper_glass: vidro vidros
bread: pão pães farinha padari*
meat: carne carnes salsich*
milk: leite latic* queijo* manteiga ovo ovos
fruit_vegetable: fruta* legume* hortaliç* arroz batata* tomate* maçã* banana*
sugar_salt: açúcar* sal
coffee_tea: café cafés chá
container: contentor* contêiner* caixa caixas pacote*
gift: presente_de prenda*
network: rede redes
position: posição posições posicion* postura*
status: estatuto* status
identity: identidade*
value: valor valores valios*
alternative: alternativ*
topic: tema temas temátic* tópico*
shape: formas formar formou formado
model: modelo* tipo tipos
structure: estrutur*
line: linha linhas
point: ponto pontos
theory: teori* teóric* hipótes*
priority: priori*
agenda_programme: agenda ordem_do_dia
stage: etapa* fase fases estágio*
ability: capaz capazes capacidade* habilidade* talent*
character: caráter personage* personalidade*
mystery: mistér* misteri* enigm*
gambling: loter* cassino* casino* aposta apostas apostar apostou apostad*
luck: sorte sortud* infeliz*
experience: experiênc* experient*
career: carreira*
engineer: engenh*
exist: exist*
tool: ferrament* instrumento*
source: fonte fontes
version: versão versões
professional: profissiona* profissão profissões
presence: presenç*
text: texto textos
design: design desenh* projetado concebid*
pride: orgulh*
domestic: interno interna internos interior doméstic*
battery: bateria*
origin: origem origens origina*
""",
    examples=(
        Example(
            text="A prefeita está a dizer que a ponte vai aguentar.",
            source="A prefeita",
            cue="está a dizer",
            content="que a ponte vai aguentar",
            note="perífrase com a",
        ),
        Example(
            text="“Vamos reabrir a ponte”, afirmou a prefeita de Brevana, Ada Lírio.",
            source="a prefeita de Brevana, Ada Lírio",
            cue="afirmou",
            content="Vamos reabrir a ponte",
            note="direto, o verbo antes do sujeito",
        ),
        Example(
            text="O ministério anunciou na segunda-feira que o porto fecharia em junho.",
            source="O ministério",
            cue="anunciou",
            content="que o porto fecharia em junho",
            note="indireto, uma data entre verbo e conjunção",
        ),
        Example(
            text="A colheita será fraca, avisou o sindicato agrícola.",
            source="o sindicato agrícola",
            cue="avisou",
            content="A colheita será fraca",
            note="inciso com o sujeito atrás",
        ),
        Example(
            text="Segundo a autoridade portuária, dois navios esperam ao largo.",
            source="a autoridade portuária",
            cue="Segundo",
            content="dois navios esperam ao largo",
        ),
        Example(
            text="Acrescentou que a barragem aguenta.",
            cue="Acrescentou",
            content="que a barragem aguenta",
            note="sem sujeito",
        ),
        Example(
            text="A juíza perguntou se o réu tinha advogado.",
            source="A juíza",
            cue="perguntou",
            content="se o réu tinha advogado",
            note="pergunta indireta",
        ),
        Example(
            text="O sindicato exige uma investigação independente.",
            source="O sindicato",
            cue="exige",
            content="uma investigação independente",
            note="uma exigência",
        ),
        Example(
            text="No seu entender, a estrada é segura.",
            cue="No seu entender",
            content="a estrada é segura",
            note="de ninguém pelo nome",
        ),
        Example(
            text="Como explica o relatório anual, o dique foi reforçado.",
            source="o relatório anual",
            cue="explica",
            content="o dique foi reforçado",
        ),
        Example(text="O filme “As horas lentas” estreia em março.", note="um título"),
        Example(text="A chamada “rota da seda” atravessa o vale.", note="uma alcunha"),
        Example(text="O comboio partiu às nove.", note="ninguém diz nada"),
    ),
)
