"""Spanish: the words of concepts only, so far."""

from retold.languages.pack import Furniture, Marks, Pack, Shades

PACK = Pack(
    code="es",
    name="Spanish",
    marks=Marks(
        quotes=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")),
        dash_dialogue=True,
        abbreviations="""
            Sr Sra Sres Sras Srta Dr Dra Dres D Dña Ud Uds Vd Lic Ing Arq Gral Cnel Cap Tte Prof Profa Av Avda Pdte
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
    furniture=Furniture(
        whole="""
            publicidad anuncio contenido_patrocinado continúa_leyendo_después_de_la_publicidad volver_arriba
            ir_al_contenido menú inicio portada buscar cerrar imprimir enviar compartir compartir_en_facebook
            compartir_en_twitter comparte comentar comentarios comentario comenta_esta_nota deja_un_comentario
            dejar_un_comentario añadir_comentario sin_comentarios responder iniciar_sesión registrarse suscribirse
            suscríbete boletín leer_más ver_más seguir_leyendo siguiente anterior escuchar vídeo video vídeos videos
            fotos galería etiquetas temas te_puede_interesar te_recomendamos lo_más_leído lo_más_visto
            más_noticias contacto aviso_legal política_de_privacidad política_de_cookies aceptar fin_de_nota
            minutos_de_lectura min_de_lectura vistas hace horas hora minutos días
        """,
        heads="""
            síguenos síganos suscríbete_a suscríbase_a regístrate lee_también lea_también leer_también también_lee
            también_lea te_puede_interesar: te_recomendamos: te_recomendamos_leer puede_interesarle: lee_aquí
            lea_además lee_además ver_también mira_también más_información: haz_clic haga_clic pulsa_aquí
            deja_un_comentario dejar_un_comentario tu_dirección_de_correo los_campos_obligatorios
            este_sitio_utiliza este_sitio_usa utilizamos_cookies todos_los_derechos etiquetas: temas: descarga_la_app
            recibe_las_noticias únete_a_nuestro
        """,
        anywhere="""
            todos_los_derechos_reservados no_será_publicada campos_obligatorios_están_marcados
            política_de_privacidad términos_y_condiciones prohibida_su_reproducción prohibida_la_reproducción
        """,
        lists="te_puede_interesar también_te_puede_interesar lo_más_leído lo_más_visto noticias_relacionadas artículos_relacionados más_noticias",
        comments="comentarios deja_un_comentario dejar_un_comentario comenta_esta_nota",
        bylines="por escrito_por redactado_por texto autor autora",
        captions="foto fotos fotografía imagen imágenes foto_de_archivo crédito cortesía archivo captura",
        stamps="publicado publicado_el actualizado actualizado_el última_actualización creado",
        invitations="sigue síguenos únete suscríbete regístrate descarga",
        channels="canal boletín aplicación correo redes_sociales página",
        clause_words="""
            yo tú él ella nosotros ellos ellas que qué quien es son era eran fue fueron será serán está están estaba ha han
            había hay tiene tienen hace hacen puede pueden debe va van soy eres somos no se lo le
        """,
    ),
    shades=Shades(
        hedges={
            "distance": "así_llamado así_llamada así_llamados así_llamadas mal_llamado mal_llamada autodenominado"
            " autodenominada autoproclamado autoproclamada",
            "hearsay": "presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas"
            " supuestamente al_parecer aparentemente habría habrían se_sospecha",
            "possibility": "podría podrían pudo_haber pudieron_haber quizá quizás tal_vez posiblemente probablemente"
            " posible posibles probable puede_que a_lo_mejor",
            "conditional": "puede pueden pudo pudieron debería deberían se_espera se_prevé previsto amenaza",
            "about": "unos unas cerca_de alrededor_de aproximadamente casi prácticamente en_torno_a",
            "bound": "al_menos como_mínimo más_de menos_de hasta por_lo_menos como_máximo",
        },
        negations="no nunca jamás nadie ningún ninguna ninguno sin ni tampoco",
        negative="neg* niega* desmint* desmient* rechaz* falt* imposible* apenas en_lugar_de en_vez_de descart* evit*"
        " prohib* impid* impedir falso falsa salvo excepto",
        intensity="absolutamente=+ completamente=+ totalmente=+ plenamente=+ extremadamente=+ muy=+ firmemente=+"
        " profundamente=+ gravemente=+ categóricamente=+ ligeramente=- algo=- un_poco=- parcialmente=- relativamente=-",
        scales={
            "fall": "bajó=2 bajado=2 cayó=2 caído=2 disminuyó=2 descendió=2 desplomó=3 desplomado=3 hundió=3 derrumbó=3",
            "rise": "subió=2 subido=2 aumentó=2 creció=2 disparó=3 disparado=3",
            "share": "algunos=2 algunas=2 varios=2 varias=2 muchos=3 muchas=3 mayoría=4 todos=5 todas=5",
            "often": "rara_vez=1 a_veces=2 a_menudo=3 muchas_veces=3 siempre=5",
            "killing": "muerte=1 muertes=1 homicidio=2 homicidios=2 asesinato=3 asesinatos=3 asesinado=3 masacre=4",
            "war": "operación_especial=1 operación_militar_especial=1 conflicto=2 ofensiva=3 guerra=4 invasión=5",
            "fighter": "rebeldes=2 insurgentes=2 combatientes=2 extremistas=3 terroristas=4 terrorista=4",
            "government": "gobierno=2 régimen=3 dictadura=4 junta=4",
            "blame": "equivocó=2 error=2 fallo=2 robó=4 robo=4 crimen=4",
            "harm": "preocupante=1 peligroso=2 grave=2 devastador=3 catastrófico=3",
            "asks": "pidió=1 pedido=1 solicitó=1 exhortó=2 exigió=3 ordenó=4 orden=4",
            "protest": "concentración=2 manifestación=2 protesta=2 disturbios=4 levantamiento=4",
        },
        sequence="antes_de=< después_de=> luego=>> después=>> posteriormente=>> primero=<<",
        says_self="quiero quisiera me_gustaría como_dije permítame al_mismo_tiempo además sin_embargo también",
        questions="preguntó pregunta preguntado cuestionado",
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
)
