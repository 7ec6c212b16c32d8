"""Portuguese: the words of concepts only, so far."""

from retold.languages.pack import Marks, Pack, Shades

PACK = Pack(
    code="pt",
    name="Portuguese",
    marks=Marks(
        quotes=(("“", "”"), ("«", "»"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="Sr Sra Srs Sras Srta Dr Dra Prof Profa Eng Gen Cel Cap Ten Av Exmo Exma D Sto Sta Mons aprox",
        final_abbreviations="etc S.A Ltda Inc Cia Jr a.C d.C",
        number_abbreviations="n no art arts pág págs p vol cap fig",
        openers="""
            O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Nós Se Seu Sua Seus Suas Este Esta Estes Estas Esse Essa Isso
            Isto Aquele Aquela E Mas Sem Com Em No Na Nos Nas Ao À Aos Às De Do Da Dos Das Por Pelo Pela Para Segundo Após
            Desde Até Entre Sobre Durante Quando Como Onde Não Também Além Assim Embora Enquanto Agora Depois Antes Hoje
            Ontem Muitos Todos Alguns Outros Ninguém Que Quem É São Foi Há
        """,
    ),
    shades=Shades(
        hedges={
            "distance": "assim_chamado assim_chamada assim_chamados dito_cujo autoproclamado autoproclamada",
            "hearsay": "alegadamente alegado alegada supostamente suposto suposta presumível teria teriam aparentemente"
            " ao_que_parece",
            "possibility": "poderia poderiam talvez possivelmente provavelmente provável possível possíveis pode_ter"
            " podem_ter deverá deverão",
            "conditional": "pode podem deve devem deveria previsto prevista espera-se ameaça",
            "about": "cerca_de quase aproximadamente perto_de praticamente uns umas",
            "bound": "pelo_menos no_mínimo no_máximo até mais_de menos_de",
        },
        negations="não nunca jamais ninguém nenhum nenhuma sem nem tampouco",
        negative="neg* desment* recus* rejeit* falta faltam impossível mal em_vez_de evit* proib* imped* falso falsa exceto",
        intensity="absolutamente=+ completamente=+ totalmente=+ extremamente=+ muito=+ firmemente=+ profundamente=+"
        " gravemente=+ ligeiramente=- um_pouco=- parcialmente=- relativamente=-",
        scales={
            "fall": "caiu=2 caíram=2 desceu=2 diminuiu=2 despencou=3 colapsou=3 afundou=3",
            "rise": "subiu=2 subiram=2 aumentou=2 cresceu=2 disparou=3 explodiu=3",
            "share": "alguns=2 algumas=2 vários=2 várias=2 muitos=3 muitas=3 maioria=4 todos=5 todas=5",
            "often": "raramente=1 às_vezes=2 frequentemente=3 sempre=5",
            "killing": "morte=1 mortes=1 homicídio=2 assassínio=3 assassinato=3 massacre=4",
            "war": "operação_especial=1 conflito=2 ofensiva=3 guerra=4 invasão=5",
            "fighter": "rebeldes=2 insurgentes=2 combatentes=2 extremistas=3 terroristas=4",
            "government": "governo=2 regime=3 ditadura=4 junta=4",
            "harm": "preocupante=1 perigoso=2 grave=2 devastador=3 catastrófico=3",
        },
        sequence="antes_de=< depois_de=> depois=>> em_seguida=>> primeiro=<<",
        says_self="quero gostaria_de como_disse permita-me ao_mesmo_tempo além_disso contudo também",
        questions="perguntou pergunta questionado questionada",
        hedging_verbs="poderia poderiam pode podem teria teriam terá terão parece parecem",
        parts="metade=0.5 um_terço=0.333 dois_terços=0.667 um_quarto=0.25 três_quartos=0.75 um_quinto=0.2"
        " um_décimo=0.1 um_em_cada_dois=0.5 um_em_cada_três=0.333 uma_em_cada_três=0.333"
        " um_em_cada_quatro=0.25 uma_em_cada_quatro=0.25 um_em_cada_cinco=0.2 um_em_cada_dez=0.1",
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
)
