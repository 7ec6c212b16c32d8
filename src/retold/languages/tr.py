"""Turkish: the words of numbers and concepts only, so far."""

from retold.languages.pack import Amounts, Pack

PACK = Pack(
    code="tr",
    name="Turkish",
    amounts=Amounts(
        magnitudes="bin=1e3 mn=1e6 mr=1e9 milyon=1e6 milyar=1e9 trilyon=1e12",
        number_words="""
            sıfır=0 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60
            yetmiş=70 seksen=80 doksan=90 yüz=100 bin=1e3 ikisi=2 üçü=3 dördü=4 beşi=5 altısı=6 yedisi=7 sekizi=8
        """,
        ones_before_magnitudes="yarım=0.5",
        rests="buçuk=0.5",
        percent_before="yüzde",
    ),
    concepts="""
government: hükümet* hükûmet* yönetim yönetimi
cabinet: kabine*
president: cumhurbaşkan* devlet_başkanı
vice_president: başkan_yardımcısı cumhurbaşkanı_yardımcısı
prime_minister: başbakan* şansölye*
minister: bakan bakanı bakanlar* bakanın
ministry: bakanlık* bakanlığ*
secretary: sekreter*
parliament: parlamento* meclis* tbmm
parliament_chamber: temsilciler_meclisi avam_kamarası kamara*
legislator: milletvekil* vekil vekili vekiller*
senate: senato* senatör*
congress: kongre*
election: seçim* seçildi seçilen seçilmesi seçmek
vote: oyu oylar* oylama* oy_kullan* oyların* oy
voter: seçmen*
ballot: sandık sandığ* sandıkta* oy_pusulası
candidate: aday adayı adaylar* adaylık* adaylığ*
campaign: kampanya*
political_party: parti partisi partinin partiler* partili*
opposition: muhalefet* muhalif*
coalition: koalisyon*
majority: çoğunluk* çoğunluğ*
minority: azınlık* azınlığ*
referendum: referandum* halk_oylaması
democracy: demokra*
democrat_party: demokratlar* demokrat
republican_party: cumhuriyetçi*
dictatorship: diktatör* otoriter* despot* tiran* totaliter*
regime: rejim*
republic: cumhuriyet*
king: kral kralı kralın krallık* krallığ*
queen: kraliçe*
prince: prenses* prens prensi prensin
monarchy: monarşi* taht tahta tahtı emir emiri imparator* padişah* sultan sultanı sultanlık*
state: devlet* eyalet*
federal: federal* federasyon*
country: ülke* vatan vatanı memleket*
nation: ulus ulusun uluslar ulusal* millet* milli
nationalist: milliyetçi*
capital_city: başkent*
city: şehir şehri şehrin* şehirler* kent kenti kentin* kentler* kentsel büyükşehir*
village: köyü köyde* köyler* köylü* kırsal köy
region: bölge* bölgesel
province: vilayet* ilin ilinde* illerd* valilik
district: ilçe*
neighbourhood: mahalle* semt semti* semtind*
municipality: belediye*
mayor: belediye_başkan* belediye_başkanı
governor: vali valisi valiliğ* valinin valiler*
authority: yetkili* makam* merciler* yetkililer
official: memur* resmi resmî bürokrat* görevli*
power: iktidar* güçlü güç gücü kudret*
leader: lider* önder*
boss: şef şefi şefinin başkan*
reform: reform*
politics: politika* siyaset* siyasi* jeopolitik*
politician: siyasetçi* politikacı*
law: yasa yasası yasalar* yasama kanun*
draft_law: yasa_tasarısı kanun_teklifi yasa_teklifi
decree: kararname* ferman*
constitution: anayasa*
resign: istifa* görevden_ayrıl*
appoint: atandı atanan atadı ataması atama atamalar*
dismiss: görevden_al* kovul* azlet* işten_çıkar* görevden_alındı işten_çıkarma*
citizen: vatandaş* yurttaş*
people: halk halkı halkın* halka halklar*
population: nüfus* demografi*
resident: sakinleri sakinler
administration: idare* idari* yönetimin*
committee: komite* kurul kurulu kurulun*
commission: komisyon*
council: konsey* meclis_üyesi
assembly: genel_kurul genel_kurulu asamble*
session: oturum* duruşma*
mandate: görev_süresi
left_wing: solcu* sol_parti
right_wing: sağcı*
far_right: aşırı_sağ* faşist* neonazi*
conservative: muhafazakar* muhafazakâr*
liberal: liberal*
socialist: sosyalist* sosyal_demokrat*
communist: komünist* komünizm*
extremism: aşırılık* aşırıcı* radikal*
propaganda: propaganda*
disinformation: dezenformasyon* yalan_haber*
censorship: sansür*
freedom: özgür* hürriyet* serbest
rights: hakkı haklar* haklarına hakları* hak
human_rights: insan_hakları insan_haklarının
equality: eşitlik* eşitliğ* eşit
inequality: eşitsizlik* eşitsizliğ*
discrimination: ayrımcılık* ayrımcılığ*
racism: ırkçı* antisemit* yabancı_düşmanlığı islamofobi
corruption: yolsuzluk* yolsuzluğ*
scandal: skandal*
crisis: kriz krizi krize krizler* krizin*
protest: protesto* gösterici* gösteriler*
rally: miting* yürüyüş*
riot: ayaklanma_olayları isyan_olayları yağma*
revolution: devrim* ihtilal*
coup: darbe* devril* devirme*
rebellion: isyan* ayaklanma*
independence: bağımsız*
sovereignty: egemen*
separatist: ayrılıkçı* bölücü*
autonomy: özerk*
reign: saltanat* hükümdar* hükmetmek
civil_society: sivil_toplum* dernek* derneğ* vakıf vakfı hayır_kurumu stk
activist: aktivist* eylemci*
organization: örgüt* organizasyon* kuruluş*
institution: kurum kurumu kurumlar* enstitü*
agency: ajans* ajansı
headquarters: genel_merkez* karargah* karargâh*
state_of_emergency: olağanüstü_hal* sıkıyönetim* sokağa_çıkma_yasağı ohal
diplomacy: diplomasi* diplomat* diplomatik
ambassador: büyükelçi büyükelçisi büyükelçiler* elçi elçisi
embassy: büyükelçilik* büyükelçiliğ* konsolos* elçilik* elçiliğ*
foreign: yabancı* yurt_dışı yurtdışı* dış
foreign_minister: dışişleri dışişleri_bakanı
international: uluslararası beynelmilel
global: küresel* dünya_çapında
world: dünya*
summit: zirve*
meeting: toplantı* görüşme* buluş*
conference: konferans* forum*
negotiation: müzakere* arabulucu*
dialogue: diyalog* diyaloğ* istişare*
agreement: anlaşma* mutabakat* uzlaşma*
agree: anlaştı anlaşt* mutabık uzlaş*
disagree: anlaşmazlık* anlaşmazlığ*
treaty: antlaşma* sözleşme* protokol*
sanction: yaptırım*
embargo: ambargo* boykot*
alliance: ittifak* müttefik* müttefiğ*
partner: ortak ortağ* ortaklık* ortaklığ* partner*
relation: ilişki* ikili
cooperation: işbirliğ* iş_birliği*
visit: ziyaret*
delegation: heyet* delegasyon*
envoy: özel_temsilci*
spokesperson: sözcü*
representative: temsilci* temsil*
member: üye üyesi üyeler* üyelik* üyeliğ*
join: katıldı_birliğe katılım
union: birlik birliğ*
unity: bütünlük* birleş* dayanışma* birleşme*
conflict: çatışma* ihtilaf*
dispute: tartışma*
tension: gerginlik* gerilim* gergin*
border: sınır sınırı sınırlar* sınırda* sınırın*
territory: topraklar* toprak* toprağ* arazi*
neighbour: komşu*
annex: ilhak*
western_world: batılı* batı_ülkeleri
empire: imparatorluk* imparatorluğ* sömürge* koloni*
economy: ekonomi* iktisa*
growth: büyüme büyümesi büyümenin
recession: resesyon* durgunluk* durgunluğ*
inflation: enflasyon* deflasyon*
price: fiyat*
cost: maliyet* masraf*
market: piyasa* pazar pazarı pazarın*
stock_exchange: borsa*
stock_share: hisse hissesi hisseler*
shareholder: hissedar*
investor: yatırımcı*
invest: yatırım*
bank: banka* bankacı*
central_bank: merkez_bankası* tcmb
interest_rate: faiz*
rate: oran oranı oranlar* kur kuru
credit_loan: kredi* borç_ver*
debt: borç borcu borçlar* borçlu* alacaklı*
deficit: açık_veri bütçe_açığı açığı
budget: bütçe*
tax: vergi*
tariff: gümrük_vergi* tarife*
customs: gümrük* gümrüğ*
trade: ticaret* ticari*
business: iş_dünyası iş_insanı işletme* iş_adamı
export: ihracat* ihraç*
import: ithalat* ithal*
company: şirket* firma* holding*
startup: girişimci* start-up* start_up* startup*
manager: müdür* yönetici* ceo
industry: sanayi* endüstri*
factory: fabrika* üretici*
production: üretim*
produce: üretti üreten üretil*
product: ürün ürünü ürünler* ürünün*
goods: emtia* eşya* mallar* yük yükü kargo*
sell: satış* sattı satıl* satan satmak satıyor satıcı*
buy: alıcı* satın_al* satın_aldı satın_alma* devral*
customer: müşteri*
consumer: tüketici* tüketim* tüket*
profit: kâr kârı kazanç kazancı temettü* kârlı*
loss: kayıp_yaşa zarar_etti kayıplar*
revenue: gelirler* hasılat* ciro*
income: gelir geliri gelirin*
wage: maaş* ücret*
earn: kazanıyor para_kazan*
worker: işçi* emekçi*
employee: çalışanlar* çalışanı personel*
employer: işveren*
job: istihdam* işe_al* kadro*
unemployment: işsiz*
work: çalışma* çalıştı çalışıyor çalışan çalışmak iş işi işin
labour: emek emeğ* iş_gücü işgücü*
trade_union: sendika*
strike_labour: grev grevi greve grevler* grevde*
pension: emekli_maaşı emeklilik* emekliliğ*
retire: emekli emekliler*
contract: sözleşmesi ihale*
fund: fonu fonlar* fonun*
finance: finans* mali maliye*
money: para paranın parasal paralar* parası
cash: nakit nakd* banknot* madeni_para
currency: döviz* para_birimi kripto_para* bitcoin* devalüasyon*
payment: ödeme* ödedi ödeyen ödenecek ödeniyor
subsidy: teşvik_ödemesi sübvansiyon* hibe*
aid: yardım yardımı yardımlar*
donate: bağış*
insurance: sigorta*
bankruptcy: iflas*
merger: birleşme_anlaşması birleşmesi
competition: rekabet* yarışma*
rival: rakip* rakib*
monopoly: tekel tekeli tekelci* kartel*
regulation: düzenleme* yönetmelik* yönetmeliğ*
privatise: özelleştir*
nationalise: kamulaştır* millileştir*
property: mülk* gayrimenkul* emlak* varlıklar*
owner: sahibi* sahip sahipleri*
housing: konut* daire*
rent: kira kirası kiracı* kiralık* kiralar* kirala*
mortgage: ipotek* ipoteğ* mortgage
poverty: yoksul* fakir* yoksulluk*
rich: zengin* milyoner* milyarder* oligark*
wealth: servet* refah* zenginlik* zenginliğ*
agriculture: tarım* ziraat* çiftlik* çiftliğ*
farmer: çiftçi* köylüler*
harvest: hasat* hasad* ekin* rekolte*
food: gıda* yemek* yiyecek* yemeğ* besin*
grain: tahıl* buğday* mısır_üretimi
oil: petrol*
gas: doğal_gaz* doğalgaz*
coal: kömür*
fuel: yakıt* benzin* mazot* akaryakıt*
electricity: elektrik* elektriğ*
energy: enerji*
nuclear: nükleer* uranyum* reaktör* atom* radyoaktif*
renewable: yenilenebilir* güneş_enerjisi rüzgar_enerjisi
power_plant: santral*
pipeline: boru_hattı* boru_hatları*
mining: maden* madenci*
metal: metal* çelik* çeliğ* alüminyum* lityum* demir demiri bakır
gold: gümüş* elmas* altın
construction: inşaat*
infrastructure: altyapı* alt_yapı
supply: tedarik* ikmal*
shortage: kıtlık* kıtlığ*
reserve: stok* rezerv rezervi rezervler*
resource: kaynak* kaynağ*
tourism: turizm* turist*
hotel: otel*
restaurant: restoran* lokanta* kafe
shop: mağaza* dükkan* market* süpermarket*
advertising: reklam*
brand: marka*
supply_chain: lojistik* tedarik_zinciri*
sector: sektör*
expense: harcama* giderler*
saving: tasarruf* kemer_sıkma
cheap: ucuz* indirim*
expensive: pahalı* zamlandı
accounting: muhasebe* denetim* sayıştay*
price_rise: zam zammı zamlar* fiyat_artış*
benefits_bonus: ikramiye* prim primi
auction: açık_artırma* müzayede* ihaleye
economic_zone: serbest_ticaret* gümrük_birliği
war: savaş savaşı savaşın* savaşlar* savaşta* savaşa harp
peace: barış*
ceasefire: ateşkes*
army: ordu* silahlı_kuvvetler*
military: askeri*
soldier: asker askerin askerler*
troops: birlikleri birlikler*
navy: donanma* deniz_kuvvetleri
air_force: hava_kuvvetleri* savaş_uçağı jetler* hava_savunma*
weapon: silah*
gun: tabanca* tüfek* tüfeğ*
ammunition: mühimmat* mermi* bomba_atar cephane*
missile: füze*
bomb: bomba*
bombing: bombardıman* bombala* hava_saldırı*
shelling: top_atış* topçu*
explosion: patlama* patladı infilak* patlayıcı*
drone: drone* iha siha insansız_hava*
tank: tanklar* zırhlı*
attack: saldırı* saldırdı saldırgan*
offensive: taarruz* karşı_taarruz*
air_strike: vurdu hava_harekatı
invasion: işgal* istila*
occupy: işgalci*
defence: savunma*
security: güvenlik* güvenliğ*
guard: koruma* muhafız* bekçi* nöbet*
enemy: düşman* hasım
fight: mücadele* dövüş*
battle: muharebe* çarpışma*
kill: öldür* öldürül*
wounded: yaralı* yarala* yaralan*
victim: kurban* mağdur* can_kaybı
civilian: sivil siviller*
hostage: rehine* rehin
prisoner: mahkum* mahkûm* tutuklu* esir*
refugee: mülteci* sığınmacı*
evacuate: tahliye*
camp: kamp kampı kamplar* kampa
military_base: üssü askeri_üs* kışla* garnizon*
front_line: cephe*
commander: komutan* kumandan*
general_officer: general* amiral* mareşal*
officer: subay* albay* yüzbaşı* teğmen* çavuş*
veteran: gazi gaziler*
mobilisation: seferberlik* seferberliğ*
conscription: zorunlu_askerlik askerlik*
militia: milis* paramiliter*
rebel: isyancı* asi gerilla*
militant: militan* cihat* islamcı* cihatçı*
terrorist: terör*
terror_attack: bombalı_saldırı* intihar_saldırı* terör_saldırısı* suikast*
massacre: katliam* kıyım*
genocide: soykırım* holokost*
war_crime: savaş_suç* savaş_suçu savaş_suçları insanlığa_karşı_suç
siege: kuşatma* kuşattı abluka_altın
blockade: abluka* barikat*
surrender: teslim_ol* teslim_oldu
withdraw: geri_çek* geri_çekil* çekilme*
advance: ilerleme* ilerledi ilerliyor
capture: ele_geçir* ele_geçirdi yakala* yakaladı
seize: el_konul* el_koydu müsadere*
liberate: kurtuluş* özgürleştir*
release: serbest_bırak* serbest_bırakıldı tahliyesi
destroy: yok_et* imha* yıkım* yıkıl* tahrip*
damage: hasar* zarar*
threat: tehdit* tehdid*
violence: şiddet*
shoot: ateş_et* ateş_açtı kurşun* silahlı_saldırı
nuclear_weapon: nükleer_silah* nükleer_başlık*
chemical_weapon: kimyasal_silah* zehir* zehirlen*
landmine: mayın*
intelligence_service: istihbarat* mit
spy: casus* ajan
military_operation: operasyon* harekat* harekât*
mission: misyon* görevi
peacekeeper: barış_gücü* barış_gücü
humanitarian: insani
convoy: konvoy*
escalation: tırman*
deescalation: tansiyonun_düşürülmesi yumuşama*
deploy: konuşlan* konuşlandır* sevk
patrol: devriye*
military_exercise: tatbikat*
target: hedef_alındı hedef_al*
provocation: provoka* kışkırt*
retaliation: misilleme* intikam*
uniform: üniforma*
fortification: siper* sığınak* sığınağ* tahkim*
flag: bayrak* bayrağ*
court: mahkeme*
supreme_court: anayasa_mahkemesi yargıtay* yüksek_mahkeme
judge: yargıç* hakim hâkim hakimler* yargı yargıc*
trial: dava davası davalar* yargılan* yargılama*
lawyer: avukat*
prosecutor: savcı*
accuse: suçla* itham* iddianame
indict: iddianame* sanık sanığ* sanıklar*
suspect: şüphe* zanlı* şüpheli*
arrest: tutukla* gözaltı* tutuklan*
detain: nezaret* alıkonul*
prison: cezaevi* hapis* hapse hapishane*
sentence: ceza cezası cezalar* müebbet*
convict: hüküm* hükümlü* mahkumiyet*
acquit: beraat*
appeal: temyiz* istinaf*
verdict: karar_duruşması jüri*
guilty: suçlu* suç_ortağı
innocent: masum*
crime: suçu suçlar* kriminal* suç
murder: cinayet* katil*
theft: hırsız* soygun* çaldı çalın* gasp*
fraud: dolandır* sahtekar* kara_para* zimmet*
bribe: rüşvet*
drugs: uyuşturucu* kokain* eroin* esrar
trafficking: insan_ticareti kaçakçı* ticareti_yapan
smuggle: kaçak* kaçağ* kaçakçılık*
gang: çete* mafya*
police: polis* emniyet* jandarma*
investigation: soruşturma*
evidence: delil* kanıt*
prove: kanıtla* ispat*
witness: tanık* tanığ* şahit*
rape: tecavüz*
harassment: taciz*
sexual: cinsel* seks*
abduct: kaçırma* kaçırıl* kaçırdı
torture: işkence*
abuse: istismar* kötüye_kullan* kötü_muamele*
execution: idam idamı infaz*
death_penalty: idam_ceza* idam_cezası ölüm_cezası
fine: para_ceza* para_cezası
punish: cezalandır*
lawsuit: dava_açtı davacı*
compensation: tazminat*
ban: yasak yasağ* yasaklar*
forbid: yasakla*
restriction: kısıtla* sınırlama*
illegal: yasa_dışı yasadışı* kanunsuz*
legal: yasal* hukuk* hukuki* meşru*
justice: adalet* adil
extradition: iade*
pardon: affet* affedil*
amnesty: genel_af*
bail: kefalet*
raid: baskın* arama_yapıl*
violation: ihlal*
confess: itiraf*
escape: kaçtı firar* firari*
responsible: sorumlu*
blame: suçu_at kınama*
complaint: şikayet* şikâyet*
identify: kimliği_belirle* tespit* teşhis*
surveillance: gözetim* dinleme*
deport: sınır_dışı*
expel: ihraç_edil* kovdu tahliye_edil
knife: bıçak* bıçağ*
death_toll: ölü_sayısı can_kaybı_sayısı
health: sağlık* sağlığ*
medical: tıbbi* tıp tıbbın
hospital: hastane*
clinic: klinik* kliniğ*
doctor: doktor* hekim* cerrah*
nurse: hemşire*
patient: hasta hastalar* hastanın
disease: hastalık* hastalığ*
virus: virüs*
coronavirus: koronavirüs* covid covid-19 covid_19 kovid*
pandemic: pandemi* salgın*
epidemic: epidemi*
infection: enfeksiyon* bulaş* enfekte*
bacteria: bakteri* antibiyotik* mikrop*
vaccine: aşı aşısı aşılar* aşılama* aşıla*
treatment: tedavi* terapi*
medicine: ilaç* ilac* eczane* eczacı*
cancer: kanser* tümör*
surgery: ameliyat* cerrahi* nakil nakli
symptom: belirti* semptom*
hiv: hiv aids
birth: doğum* doğdu bebek_doğ* doğan
pregnancy: hamile* gebe*
abortion: kürtaj*
suicide: intihar*
hunger: açlık* açlığ*
tobacco: sigara* tütün*
alcohol: alkol* bira şarap* şarab* içki* sarhoş*
quarantine: karantina*
mask: maske*
test: testi testler* test_et*
care: bakım*
ambulance: ambulans*
emergency: acil acil_durum*
mental: psikoloj* zihinsel* psikiyatr* ruh_sağlığı
disabled: engelli*
pain: ağrı* acı acısı
suffer: acı_çek*
obesity: obez* diyabet* şeker_hastalığı
blood: kan kanı kanlı* kana
heart: kalp* kalbi*
brain: beyin* beyni
disaster: afet* felaket*
accident: kaza kazası kazalar* kazada*
crash: çarptı düştü_uçak
earthquake: deprem* sarsıntı*
flood: sel seli sellerd* su_baskını* taşkın*
storm: fırtına*
hurricane: kasırga* tayfun* siklon*
fire: yangın* itfaiye* kundak*
burn: yandı yanan yakıldı alev* yaktı
drought: kuraklık* kuraklığ*
tsunami: tsunami*
volcano: yanardağ* volkan*
landslide: heyelan* çığ
collapse: çöktü çöküş* çökme*
rescue: kurtarma* arama_kurtarma
save: kurtar*
survivor: hayatta_kal* sağ_kurtul*
missing: kayıp kayboldu kaybolan
rubble: enkaz* moloz*
alert: alarm* uyarı_sireni siren*
rain: yağmur* yağış*
snow: kar_yağış* buz buzul* don_olayı kar karlı
wind: rüzgar* rüzgâr*
heat: sıcaklık_dalgası ısıtma* ısı
temperature: sıcaklık* sıcaklığ* derece*
weather: hava_durumu meteoroloji*
climate: iklim*
warming: ısınma* küresel_ısınma
emission: emisyon* sera_gaz*
carbon: karbon*
pollution: kirlilik* kirliliğ* kirlet* zehirli
environment: çevre* ekoloji* ekosistem*
sustainable: sürdürülebilir*
nature: doğa doğal* doğası doğayı biyoçeşitlilik*
forest: orman*
tree: ağaç* ağac* ahşap* kereste*
river: nehir* nehri* ırmak* ırmağ*
sea: deniz*
ocean: okyanus*
lake: göl gölü göller* gölün*
water: su suyu suyun* sular* suya
coast: kıyı* sahil*
beach: plaj* kumsal*
island: ada adası adalar* adada* adanın
mountain: dağ dağı dağlar* dağda* tepe
land: arazi
planet: gezegen*
soil: zemin*
desert: çöl çölü çöller* çölde*
sky: gökyüzü*
sun: güneş*
moon: ay_yüzeyi ay_görevi
star: yıldız*
air: hava havada* havaya hava_sahası*
animal: hayvan*
species: nesli_tüken*
fish: balıkçı* balık balığı balıklar*
bird: kuş kuşu kuşlar* tavuk* tavuğ* kümes*
dog: köpek* köpeğ*
cat: kedi*
horse: atlı
cow: inek* ineğ* sığır*
pig: domuz*
plant: bitki* çiçek* çiçeğ* tohum*
waste: atık* atığ* çöp çöpü çöpler*
recycle: geri_dönüş*
plastic: plastik* plastiğ*
dam: baraj* hidroelektrik*
chemical: kimyasal* kimya*
park: parkı parklar* parkta* bahçe bahçesi bahçeler*
science: bilim* bilimsel*
scientist: bilim_insan* bilim_adam* bilim_insanları
research: araştırma* araştırmacı*
study: inceleme*
analysis: analiz* analist*
expert: uzman* bilirkişi*
laboratory: laboratuvar* laboratuar*
experiment: deney deneyi deneyler* deneysel
discovery: keşif* keşfet* keşfed*
technology: teknoloji*
technical: teknik* tekniğ* teknisyen*
innovation: inovasyon* yenilik* yenilikçi*
invention: icat icadı buluşu patent* mucit*
digital: dijital*
computer: bilgisayar*
software: yazılım* uygulama* algoritma*
internet: internet* çevrimiçi* web_sitesi* site sitesi
social_network: sosyal_medya* facebook* twitter* instagram* tiktok* tweet* youtube* telegram* whatsapp*
cyberattack: siber*
hacker: hacker* bilgisayar_korsan*
artificial_intelligence: yapay_zeka* yapay_zekâ* chatbot*
robot: robot* otomatik* otomasyon*
data: veri verisi veriler*
telephone: telefon*
chip: çip çipi çipler* yarı_iletken*
satellite: uydu*
space: uzay*
rocket: roket*
astronaut: astronot* kozmonot*
machine: makine* makina* motor*
equipment: ekipman* teçhizat* cihaz* donanım*
material: malzeme* materyal*
mathematics_physics: matematik* fizikçi* fizik
gene: genetik* gen geni genler* genom* dna
camera: kamera*
screen: ekran*
transport: ulaşım* taşıma* taşımacılık* nakliye*
train: tren treni trenler* trenin*
railway: demir_yolu demiryolu* demiryolları raylı*
station: istasyon* gar garı terminal*
airport: havalimanı* havaalanı* hava_limanı
airline: havayolu* havayolları hava_yolu thy
aircraft: uçak* uçağ*
flight: uçuş* seferi seferler*
pilot: pilot*
helicopter: helikopter*
ship: gemi* tersane* tanker*
boat: tekne* bot botu feribot* yat
submarine: denizaltı*
port: liman limanı limanlar* limanın* limana
car: otomobil* araba*
vehicle: araç aracı araçlar* kamyonet* minibüs*
bus: otobüs*
truck: kamyon* tır tırlar*
bicycle: bisiklet* motosiklet* scooter*
road: otoyol* karayolu* yollar* yol yolu
street: sokak* sokağ* cadde* bulvar*
bridge: köprü*
tunnel: tünel*
driver: sürücü* şoför*
passenger: yolcu*
traffic: trafik* trafiğ*
metro: metro metrosu tramvay*
canal: kanalı boğazı süveyş
crew: mürettebat* denizci*
route: güzergah* güzergâh* rota rotası
ticket: bilet*
sport: spor sporcu* sportif* sporu sporun
football: futbol*
team: takım*
player: oyuncu* futbolcu* forvet* kaleci*
coach_trainer: antrenör* teknik_direktör*
training: antrenman* eğitim_programı idman*
match: maç maçı maçlar* maçta* müsabaka*
goal_sport: gol golü goller* golle
win: kazandı kazanan* kazanmak yendi galip
victory: zafer* galibiyet*
lose: kaybetti kaybed* kaybet*
defeat: yenilgi* mağlup* mağlubiyet* yenildi
draw_tie: beraber* berabere kura
league: lig ligi ligde* ligin*
championship: şampiyona* şampiyonluk* şampiyonluğ*
champion: şampiyon şampiyonu şampiyonlar*
cup: kupa*
tournament: turnuva* eleme*
final: final* yarı_final*
medal: madalya*
olympic: olimpiyat*
athlete: atlet*
race: yarış yarışı yarışlar* maraton*
stadium: stat stadı stadyum* stadı* arena
fan_supporter: taraftar*
club: kulüp* kulüb*
referee: hakemi hakem*
doping: doping*
tennis: tenis*
basketball: basketbol*
rugby_hockey: hokey* voleybol* hentbol* ragbi*
boxing_wrestling: boks* güreş* judo*
chess: satranç* satranc*
swim: yüzme* yüzücü* havuz*
sport_title: unvan*
ranking: sıralama*
season: sezon* mevsim*
religion: din dini dinî dinin* dinler*
church: kilise* katedral*
pope: papa papanın vatikan* papalık*
bishop: piskopos* kardinal* patrik* patriğ*
priest: rahip* rahib* papaz* imam* haham*
muslim: müslüman*
islam: islam islami* islamın
christian: hristiyan* hıristiyan*
catholic: katolik*
orthodox: ortodoks*
protestant: protestan* evanjelik*
jew: yahudi* musevi* sinagog*
buddhist_hindu: budist* hindu* dalay_lama
mosque: cami camii camisi camiler* minare*
temple: tapınak* tapınağ* manastır*
god: tanrı* allah*
prayer: dua duası namaz* ibadet*
faith: inanç* inanc* iman
holy: kutsal* mübarek hac haccı
christmas: noel*
easter: paskalya*
ramadan: ramazan* bayram bayramı
culture: kültür*
art: sanat sanatın* sanatsal
artist: sanatçı* ressam* heykeltıraş*
museum: müze* galeri*
film: film filmi filmler* sinema* yönetmen*
actor: aktör* aktris*
music: müzik* müziğ* orkestra* opera operası
song: şarkı*
concert: konser konseri konserler* konserde*
festival: festival* karnaval*
theatre: tiyatro* sahne* komedi*
book: kitap* kitab* roman romanı kütüphane*
writer: şair* edebiyat* şiir*
author: yazar*
prize: ödül* nobel*
exhibition: sergi*
painting: resim* tablo* portre*
photo: fotoğraf*
video: video*
dance: dans dansı dansçı* bale
fashion: moda*
heritage: miras* arkeolog* arkeoloji*
history: tarihi tarihte tarihçi* tarihsel*
tradition: gelenek* geleneğ*
language: dil dili diller* dilin* dilbilim*
translate: çeviri* tercüme* tercüman*
celebrate: kutla* kutlama*
holiday: tatil* bayram_tatili
anniversary: yıldönümü* yıl_dönümü* doğum_günü
ceremony: tören* açılış*
funeral: cenaze* mezar* defne* yas_tut*
commemoration: anıt* anma heykel*
media: medya*
press: basın*
newspaper: gazete gazetesi gazeteler* dergi*
journalist: gazeteci* muhabir* editör*
television: televizyon*
radio: radyo*
broadcast: yayını yayınla* canlı_yayın* yayın
interview: röportaj* mülakat* söyleşi*
article: makale* köşe_yazı*
publish: yayımla* yayınlan* yayınevi*
news: haber haberi haberler* haberin*
report: rapor*
document: belge* doküman* evrak* arşiv* dosya*
information: bilgi*
letter_mail: mektup* mektub* posta e-posta* e_posta*
message: mesaj*
programme: program programı programlar*
series: dizi dizisi* diziler* bölümü
celebrity: ünlüler*
video_game: video_oyun* oyuncak* oyuncağ*
education: eğitim* öğretim* yükseköğretim* yükseköğrenim*
school: okul* lise* anaokul*
university: üniversite* fakülte* akademi*
student: öğrenci* mezun*
pupil: ilkokul_öğrencisi
teacher: öğretmen* profesör*
learn: öğrendi öğrenmek öğreniyor
exam: sınav*
degree_diploma: diploma* burs
society: toplum*
social: sosyal toplumsal*
community: topluluk* topluluğ* cemaat*
family: aile* akraba*
child: çocuk* çocuğ* bebek* bebeğ*
woman: kadın* feminist*
man: erkek* erkeğ*
girl: kız kızı_çocuğu kızlar*
boy: oğlan* delikanlı* erkek_çocuk
mother: anne* annelik*
father: baba*
parent: ebeveyn*
son: oğlu oğul* oğlunun
daughter: kızı kızının
brother: kardeş* ağabey* abi abisi
sister: kız_kardeş* abla*
grandparent: büyükanne* büyükbaba* torun* dede dedesi
husband: kocası eşi
wife: karısı eşinin
marry: evlen* evlilik* evliliğ* düğün* nikah* nikâh*
divorce: boşan*
orphan_widow: yetim* öksüz* dul
love: aşk aşkı sevgi* sevdi seven sevgili*
friend: arkadaş* dost dostu dostlar* dostluk* dostluğ*
young: genç* genc* gençlik* ergen*
elderly: yaşlı*
adult: yetişkin*
age: yaş yaşı yaşında* yaşındaki
generation: nesil* nesli kuşak* kuşağ*
live: yaşıyor yaşayan yaşadı yaşamak
life: hayat* yaşam*
alive: canlı sağ_olarak diri
human: insan insanlık* insanlığ* insanın
person: kişi kişiler* kişinin kimse insanlar* birey*
migrant: göçmen* göç göçü göçler*
asylum: sığınma* iltica*
visa: vize*
passport: pasaport*
ethnic: etnik* kabile* aşiret*
racial: ırk ırkı ırksal*
slavery: köle* kölelik*
gay: eşcinsel* lgbt* homofobi* lezbiyen*
gender: cinsiyet*
house: evi evin* evler* evde* hane*
home: evsiz* evine eve
building: bina binası binalar* gökdelen*
room: oda odası odalar* salon*
door: kapı*
window: pencere*
wall: duvar*
tower: kule*
palace: saray* kale kalesi villa* köşk*
office: ofis* daire_başkanlığı
square: meydan*
furniture: mobilya* mutfak* masa masası yatak* sandalye*
clothes: giysi* kıyafet* elbise* tekstil*
shoe_bag: ayakkabı* çanta* bavul*
crowd: kalabalık* kalabalığ*
guest: konuk* konuğ* misafir*
daily: günlük*
hero: kahraman kahramanı kahramanlar* kahramanlık*
volunteer: gönüllü*
addiction: bağımlı*
body: vücut* vücud* ceset* cesed* beden*
head_skull: kafa kafası baş başı kafatası
hand: eli elleri* parmak* parmağ*
eye: göz gözü gözler*
face: yüzünü yüzünde surat yüzü
leg: ayak* ayağ* bacak* bacağ* diz
shoulder: omuz* omzu kolu kolları
mouth: ağız ağzı diş dişi dişler* dudak*
hair: saç saçı saçlar* sakal*
skin: cilt cildi deri derisi
bone: kemik* kemiğ* omurga*
breathing: nefes* akciğer* solunum* oksijen*
organ: böbrek* böbreğ* karaciğer* mide midesi
increase: artış* arttı artır* artan artıyor çoğal*
rise: yüksel* yükseldi tırmandı
decrease: azal* düşüş* düştü geriledi
reduce: azalt* düşür* indir*
cut: kesinti* kesti kesil* kesme
grow: büyüdü büyüyen büyüyor büyümek
expand: genişle* genişlet* uzat* uzatıl*
double: iki_kat* iki_katına çift
triple: üç_kat* üç_katına
half: yarısı yarım yarıya yarı
third: üçte_bir
quarter: çeyrek* çeyreğ* dörtte_bir
most: en_çok çoğu
many: birçok çok_sayıda onlarca yüzlerce binlerce birkaç
few: birkaç_kişi az_sayıda
more: daha_fazla fazla
less: daha_az
whole: tüm bütün tamamı hepsi
total: toplam* toplamda
number: sayı sayısı sayılar* numara* rakam*
sum: miktar* tutar tutarı meblağ*
level: seviye* düzey*
average: ortalama*
percent: yüzde yüzdesi* pay payı
part: parça* bölüm* kısım* kısmı kısmen
divide: bölün* böldü bölünme* paylaş*
record: rekor* eşi_görülmemiş
maximum: azami* maksimum* en_yüksek
minimum: asgari* minimum* en_düşük
limit: limit* sınırlandır*
exceed: aştı aşan aşıyor aşma* aşırı
enough: yeterli* yeterince yetersiz*
first: ilk ilki birinci*
last: sonuncu* son
next: sonraki gelecek_ay bir_sonraki ertesi
additional: ek_olarak ilave*
size: boyut* büyüklük* büyüklüğ*
weight: ağırlık* ağırlığ* ton kilo kilogram*
distance: mesafe* uzaklık* kilometre* metre km
speed: hız hızı hızla* süratli sürat*
scale: ölçek* ölçeğ*
balance: denge* bilanço* dengesiz*
difference: fark farkı farklı* farklar*
variety: çeşit* çeşitli*
index: endeks* gösterge*
statistics: istatistik*
estimate: tahmin* öngör* öngörü*
day: gün günü günler* günlerd* günün*
week: hafta*
weekend: hafta_sonu*
month: ay ayı aylar* aylık
year: yıl yılı yıllar* yılın* yılda sene*
annual: yıllık*
decade: on_yıl*
century: yüzyıl* asır*
millennium: bin_yıl binyıl*
hour: saat*
minute: dakika*
second_of_time: saniye*
today: bugün*
yesterday: dün dünkü
tomorrow: yarın yarınki
morning: sabah*
afternoon: öğleden_sonra* öğle öğlen
evening: akşam*
night: gece* geceyarısı
spring: bahar* ilkbahar*
summer: yaz yazın yazı_geçir
autumn: sonbahar* güz
winter: kış kışı kışın
recent: son_dönem* yakın_zaman*
now: şimdi* şu_an* şu_anda halihazırda güncel*
soon: yakında kısa_süre_içinde
early: erken*
late: geç_saat gecik* geç
delay: ertele* gecikme*
deadline: son_tarih süresi_dol* mühlet*
future: gelecek* geleceğ* istikbal*
past: geçmiş* eski_başkan önceki*
ancient: antik* kadim* fosil*
moment: anda
time: zaman* vakit*
period: dönem* süreç* devir* çağ çağı
date: tarih tarihinde* takvim*
long_term: uzun_vade*
always: her_zaman daima sürekli*
never: asla hiçbir_zaman
often: sık_sık sıkça sıklıkla düzenli*
again: tekrar yeniden yine
repeat: tekrarla* yinele*
sudden: ani aniden beklenmedik*
simultaneous: eş_zamanlı* eşzamanlı* aynı_anda bu_arada
begin: başla* başlangıç* başlat*
end: bitti biten sona_er* sonlan* sonu bitir* tamamla*
continue: devam* sürdür* sürüyor
stop: durdur* durdu durma
interrupt_suspend: askıya_al* askıya ara_ver*
cancel: iptal* kaldırıl* feshet* fesih
remain: kalan kaldı kalıyor kalmak kaldığı
arrive: vardı varış*
leave: ayrıl* terk*
send: gönder* yolla*
return: dönüş* döndü geri_dön* iade_et*
go: gitti giden gidiyor gitmek gidecek
come: geldi gelen geliyor gelmek gelecek_misiniz
move: hareket* taşındı taşın*
travel: seyahat* gezi gezisi yolculuk* yolculuğ* tur turu
enter: giriş* girdi giren girmek
exit: çıkış* çıktı çıkan çıkmak
flee: kaçmak kaçan sürgün*
cross: geçti_sınır geçiş*
bring: getir*
carry: taşıyan taşıdı taşıyor
follow: takip*
fall: düşen düşmek düşüyor
run: koştu koşu*
walk: yürüdü yürüme* yaya yayalar*
jump: atladı atlama* sıçra*
pass: geçmek geçti
approach: yaklaş* yaklaşım*
throw: fırlat* attı atılan
push: itmek itti zorladı
pull: çekti çekmek çeken
leak: sızıntı* sızdır* sızdı
north: kuzey*
south: güney*
east: doğu doğusu* doğuda*
west: batı batısı* batıda*
near: yakın yakınında* civar*
far: uzak*
think: düşün* fikrinde
know: biliyor bilen bildi bilmek bilinen
believe: inanıyor inandı inanmak
hope: umut* umud* umuyor iyimser* ümit*
fear: korku* kork* panik*
want: istiyor istedi isteyen istemek istek* irade
wish: dilek* diledi arzu* temenni*
need: ihtiyaç* ihtiyac* gerek* gerekli* gerekiyor lazım
understand: anladı anlıyor anlayış*
remember: hatırla* anı anılar* hafıza*
forget: unut*
decide: karar_ver* karar_verdi karar_aldı
decision: karar kararı kararlar*
choose: seçenek* seçeneğ* tercih* seçim_yap
plan: plan planı planlar* planla* planlan*
intend: niyet* kasıtlı*
expect: bekleniyor bekliyor beklenti* beklen*
consider: değerlendir* düşünülüyor
doubt: kuşku* şüpheci*
uncertain: belirsiz* bilinmeyen
surprise: şaşır* sürpriz*
anger: öfke* kızgın* kızdı
happy: mutlu* sevinç* sevin* memnun*
sad: üzgün* üzüntü* trajedi* trajik hüzün*
worry: endişe* kaygı* tedirgin*
regret: pişman*
apologise: özür* özür_diledi
trust: güven güveni güvenilir* itimat güvensizlik*
opinion: görüş* fikir fikri kanaat*
opinion_poll: anket* kamuoyu_araştırma*
criticise: eleştir*
praise: övgü* övdü alkış* takdir*
welcome: hoş_geldin* karşıladı karşılama*
condemn: kınadı kınama kına*
reject: reddet* reddi veto*
refuse: reddeden geri_çevir*
accept: kabul*
promise: söz_ver* vaat* taahhüt* vadet*
warn: uyarı* uyardı
demand: talep* talebi* ısrar*
ask: sordu soru_sor*
request: başvur* rica* dilekçe*
urge_call: çağrı* çağırdı
admit: kabul_et* itiraf_et*
deny: yalanla* inkar* inkâr*
question: soru sorusu sorular* sorgu*
answer: cevap* cevab* yanıt* tepki*
explain: açıklık açıkla*
propose: öner* teklif* öneri*
recommend: tavsiye*
advise: danışman* danış*
invite: davet*
thank: teşekkür* minnet*
congratulate: tebrik*
honour: onur* şeref* prestij*
respect: saygı*
insult: hakaret* iftira* nefret*
convince: ikna*
discuss: görüştü tartıştı müzakere_et*
speech: konuşma* konuştu nutuk
word: kelime* sözler* sözcük* söz sözü
voice: ses sesi sesler*
lie: yalan yalanı yalancı*
truth: hakikat* gerçeği*
secret: gizli* sır sırrı
silence: sessiz* suskun*
laugh: güldü şaka* espri* gülümse* mizah*
cry: ağladı gözyaş* çığlık* bağır*
dream: rüya* hayal*
feel: hisset* his hissi duygu* hissed*
attention_focus: dikkat* odaklan*
interest: çıkarlar* ilgi ilgisi ilgiye ilginç*
encourage: teşvik* ilham* motivasyon*
die: öldü ölüm* ölen ölü hayatını_kaybet* vefat*
help: yardım_et* yardımcı*
support: destek* desteğ*
oppose: karşı_çık* direniş* diren*
protect: korudu koruyucu* korunma*
prevent: önle* engelle*
avoid: kaçın*
allow: izin izni izin_ver* ruhsat* lisans*
approve: onay* onayla* onayladı
compel: zorunda zorlan* mecbur*
try: deneme* denedi çaba* gayret*
show: göster*
performance: eğlence* sirk* performans*
change: değiş* değiştir* değişik*
transform: dönüşüm* dönüştür*
create: yarat* oluştur* kurdu kurul* kurucu*
build: inşa inşası inşasına
open: açtı açıl* açık*
close: kapat* kapan* kapalı*
use: kullan*
make: yaptı yapan yapıyor yapmak
act: eylem* davran* faaliyet*
give: verdi veren veriyor vermek
take: aldı alan alıyor almak
get_receive: aldığı elde_et*
keep: koru_du muhafaza*
find: buldu bulan
search: aradı arama* arıyor
see: gördü gören görüyor görmek
look: baktı bakıyor izleyici* seyirci*
hear: duydu dinle* dinledi
read: okudu okuyan okuyucu* okur
write: yazdı yazı yazan yazıyor
play: oyna* oyun*
eat: yiyor yemek_ye* kahvaltı*
drink: içti içiyor içecek*
sleep: uyku* uyudu
wait: bekledi kuyruk* kuyruğ*
hold: tuttu tutan düzenlen*
lead: yönet* öncülük*
control: kontrol*
check_verify: denetle* doğrula*
monitor: gözlem* izleme*
solve: çözdü çözül*
fail: başarısız*
succeed: başarı* başardı
cause: neden_ol* sebep_ol* yol_aç*
affect: etkilen* etkile*
impact: etki etkisi etkiler* sonuçlar*
influence: nüfuz*
include: içer* kapsa* dahil
appear: ortaya_çık* görün*
happen: meydana_gel* gerçekleş* yaşandı
become: oldu haline_gel*
develop: geliş* geliştir* kalkın*
improve: iyileş* iyileştir* düzel*
worsen: kötüleş* ağırlaş*
strengthen: güçlen* güçlendir* pekiştir*
weaken: zayıfla*
restore: onar* restorasyon* iyileşme* yeniden_inşa*
replace: yerine_geç* değiştiril* halef*
reveal: ortaya_koy* ifşa* açığa_çık*
hide: gizle* sakla*
sign: imza* imzala*
symbol: sembol* simge* sinyal* işaret*
implement: uygula* yürürlük*
launch: başlatıl* fırlatıl*
prepare: hazırla* hazırlık* hazırlığ*
participate: katıl* katılımcı*
separate: ayrı_ayrı ayır* izole*
connect: bağla* bağlantı*
compare: karşılaştır* kıyasla*
measure: önlem* tedbir* adım*
measurement: ölçüm* ölçtü
depend: bağlı
exchange: takas* değişim*
offer: sunuyor sundu
provide: sağla* temin*
deliver: teslim* teslimat*
break: kırıl* kırdı bozul*
hit: vurul* isabet* çarp*
repair: tamir* onarım*
clean: temiz* hijyen*
eliminate: ortadan_kaldır* yok_etme*
add: ekle* ilave_et*
application: başvuru*
ensure: güvence* garanti*
serve: hizmet_et*
service: hizmet* servis*
reach: ulaş* erişim* eriş*
collect: topla* toplandı koleksiyon*
fill: doldur* dolu
cover: örtü*
put: koydu yerleştir*
basis: temel* dayanak*
attract: çekici* cezbet*
harm: zararlı*
risk: risk*
spread: yayıl*
turn: dönüm* çevirdi
hinder: engel*
accompany: eşlik* refakat*
abandon: vazgeç*
recognise: tanıma* tanıdı
assess: değerlendirme*
register: kayıt* kaydı kaydet*
stand: ayakta
seat: koltuk* koltuğ* oturdu oturan
lack: eksik* eksikliğ* yoksun*
benefit: yarar* fayda* avantaj*
new: yeni yenisi yeniler
old: eski
big: devasa* büyük büyüğü büyükler*
great: ulu muhteşem*
small: ufak küçük
long: uzun*
short: kısa kısaca
high: yüksek* yüksekliğ*
low: düşük alçak*
good: iyi
bad: kötü*
important: önemli* önem* kritik*
main: başlıca asıl ana
special: özellik* spesifik* olağandışı
possible: mümkün* olası* muhtemel* potansiyel* belki
impossible: imkansız* imkânsız*
difficult: zorluk* zorluğ* sert zor
easy: kolay* kolaylaş*
simple: basit* sade*
complex: karmaşık* kompleks*
strong: kuvvet*
weak: zayıf* kırılgan*
serious: ciddi* ağır
danger: tehlike*
safe: güvenli emniyetli*
clear: açıkça net şeffaf*
true: doğru*
false: sahte* yanlış_bilgi asılsız*
real: gerçek gerçekten gerçekçi*
same: aynı özdeş*
similar: benzer*
other: diğer* öteki başka başkası başkaları
public: kamu kamuoyu* halka_açık
private: özel kişisel* özel_sektör
local: yerel*
joint: ortaklaşa karşılıklı*
popular: popüler*
famous: ünlü* meşhur*
effective: verimli* etkin*
hot: sıcak sıcakta
cold: soğuk* soğuğ*
beautiful: güzel*
fast: hızlı* çabuk
slow: yavaş*
ready: hazır hazırız
full: tamamen
empty: boş boşal*
heavy: ağır
light: ışık* ışığ* lamba*
deep: derin*
wide: geniş
dark: karanlık* karanlığ*
modern: modern* çağdaş*
temporary: geçici*
stable: istikrar*
urgent: ivedi* acilen
strange: garip* tuhaf* alışılmadık* nadir*
normal: normal* olağan* sıradan
direct: doğrudan*
sole: yegane* yalnızca tek
strategic: strateji* taktik*
white: beyaz*
black: siyah*
red: kırmızı* kızıl
green: yeşil
blue_yellow: mavi* sarı sarılar turuncu*
colour: renk* rengi renkli
active: aktif* etkinlik* etkinliğ*
mandatory: zorunlu*
positive: olumlu* pozitif*
negative: olumsuz* negatif*
fair: adaletli* haksız*
brave: cesur* cesaret*
cruel: acımasız* zalim* vahşi*
mistake: hata hatası hatalar* yanlış*
correct: düzelt* kesin*
virtual_remote: sanal* uzaktan
absolute: mutlak* kesinlikle
problem: sorun* problem* mesele*
solution: çözüm*
reason: neden nedeni nedenler* sebep* sebeb* gerekçe*
result: sonuç* sonucu*
aim: amaç* amac* hedef*
manner: şekilde yöntem* biçim*
place: yer yeri yerler* yerde konum
zone: alanı alanlar* bölgesi
centre: merkez*
side: yan yanı taraf tarafı taraflar
edge: kenar*
case: vaka* olgu*
situation: durum* koşullar*
condition: koşul* şart şartı şartlar*
fact: gerçekler*
example: örnek* örneğ*
role: rol rolü roller*
function: işlev* fonksiyon*
system: sistem* mekanizma*
process: süreci prosedür*
project: proje*
group: grup* grubu*
list: liste*
map: harita*
name: isim* ismi adı adlı
story: hikaye* hikâye* öykü*
idea: düşünce*
image: görüntü* imaj*
opportunity: fırsat* şans şansı imkan* imkân*
event: olay olayı olaylar* hadise*
trend: eğilim* trend*
pressure: baskı* basınç*
order: emir_ver* emretti düzen düzeni
norm: kural* norm* standart* ilke*
quality: kalite*
progress: gelişme*
thing: şey şeyi şeyler* nesne*
stone: taş taşı taşlar* kaya beton* çimento* tuğla*
paper_glass: kağıt* kâğıt*
bread: ekmek* ekmeğ* fırın*
meat: eti etin sosis*
milk: süt sütü peynir* yumurta* tereyağ*
fruit_vegetable: meyve* sebze* pirinç* patates* domates* elma* muz
sugar_salt: şeker* tuz tuzu
coffee_tea: kahve* çay çayı
container: konteyner* kutu* paket*
gift: hediye* armağan*
network: ağı ağlar* şebeke*
position: pozisyon* tutum*
status: statü*
identity: kimlik* kimliğ*
value: değer değeri değerler* değerli*
alternative: alternatif*
topic: konu konusu konular*
shape: şekil şekli şekiller*
model: model*
structure: yapı yapısı* yapılar*
line: hattı çizgi*
point: nokta*
theory: teori* hipotez* kuram*
priority: öncelik* önceliğ*
agenda_programme: gündem*
stage: aşama* evre safha*
ability: yetenek* yeteneğ* beceri* kapasite*
character: karakter* kişilik* kişiliğ*
mystery: gizem* esrarengiz*
gambling: piyango* kumar* casino bahis*
luck: şanslı* talih*
experience: deneyim* tecrübe*
career: kariyer*
engineer: mühendis*
exist: mevcut*
tool: alet* araç_gereç
source: kaynağı
version: versiyon* sürüm*
professional: profesyonel* meslek* mesleğ*
presence: varlığı
text: metin* metni
design: tasarım* tasarla*
pride: gurur*
domestic: yurt_içi dahili iç
battery: batarya* akü
origin: köken*
""",
)
