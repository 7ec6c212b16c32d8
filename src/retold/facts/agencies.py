"""The news agencies of the world: names and abbreviations in the scripts in which news writes them. From knowledge.

One line each: canonical name; country (ISO 3166, "-" for several); spellings parted by "|". Short spellings are
ambiguous
(AA, PA, ANI), so nothing here counts outside a credit: `origins.py` knows the credits.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from retold.text.alternation import alternation

_TABLE = """
Reuters; GB; Reuters|REUTERS|Рейтерз|Ройтерс|Thomson Reuters|Рейтер|Reuter|Рейтерс|رويترز|ロイター|路透社|로이터
AP; US; Асошіейтед Прес|AP|Associated Press|The Associated Press|Ассошиэйтед Пресс
AFP; FR; AFP|Agence France-Presse|Agence France Presse|АФП|Франс Пресс|فرانس برس|法新社
UPI; US; UPI|United Press International
Bloomberg; US; Bloomberg|Bloomberg News|Блумберг
Dow Jones; US; Dow Jones|Dow Jones Newswires
MarketWatch; US; MarketWatch
Tribune News Service; US; Tribune News Service|TNS|McClatchy-Tribune
Kyodo; JP; Kyodo|Kyodo News|共同通信|Киодо
Jiji Press; JP; Jiji|Jiji Press|時事通信
Xinhua; CN; Xinhua|Xinhua News Agency|Chine nouvelle|新华社|新華社|Синьхуа
China News Service; CN; China News Service|中新社
CNA; TW; Central News Agency|Focus Taiwan
Yonhap; KR; Yonhap|Yonhap News Agency|연합뉴스|Ёнхап|Рёнхап
KCNA; KP; KCNA|Korean Central News Agency|ЦТАК
VNA; VN; VNA|Vietnam News Agency|TTXVN|Thông tấn xã Việt Nam
Bernama; MY; Bernama
Antara; ID; Antara
TNA; TH; Thai News Agency
PNA; PH; Philippine News Agency
PTI; IN; PTI|Press Trust of India
ANI; IN; ANI|Asian News International
UNI; IN; United News of India
IANS; IN; IANS|Indo-Asian News Service
APP; PK; APP|Associated Press of Pakistan
BSS; BD; BSS|Bangladesh Sangbad Sangstha
RSS; NP; Rastriya Samachar Samiti
Montsame; MN; Montsame|Монцамэ
AAP; AU; AAP|Australian Associated Press
NZPA; NZ; NZPA
TASS; RU; ТАССу|ТАССом|TASS|ITAR-TASS|Itar-Tass|Tass|ТАСС|ИТАР-ТАСС
Interfax; RU; Interfax|Интерфакс|Интерфакса|Интерфаксу|Интерфаксом|Інтерфакс|Інтерфаксу|Інтерфаксом
Interfax-Ukraine; UA; Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина
Interfax-Kazakhstan; KZ; Interfax-Kazakhstan|Интерфакс-Казахстан
RIA Novosti; RU; РІА Новості|РИА Новостям|РИА Новостей|RIA Novosti|RIA|РИА Новости|РИА «Новости»|РИА
Sputnik; RU; Sputnik|Спутник
Regnum; RU; Regnum|Регнум|Регнума|Регнуму|Регнумом|ИА Регнум
Rosbalt; RU; Rosbalt|Росбалт|Росбалта|Росбалту|Росбалтом
Prime; RU; Prime-TASS|ПРАЙМ
Ukrinform; UA; Ukrinform|Укрінформ|Укринформ|Укринформа|Укринформу|Укринформом
UNIAN; UA; UNIAN|УНІАН|УНИАН
Ukrainski Novyny; UA; Ukrainski Novyny|Українські Новини
UNN; UA; УНН|Українські Національні Новини|Украинские Национальные Новости
BelTA; BY; Белта|BelTA|BELTA|БелТА|БЕЛТА
BelaPAN; BY; BelaPAN|БелаПАН
Moldpres; MD; Moldpres|MOLDPRES
Kazinform; KZ; Kazinform|Казинформ|Казинформа|Казинформу|Казинформом|Қазақпарат|KazInform|QazAqparat
KazTAG; KZ; KazTAG|КазТАГ
Tengrinews; KZ; Tengrinews
KyrTAG; KG; KyrTAg|КирТАГ|КирТАг
AKIpress; KG; AKIpress|АКИpress
Kabar; KG; Kabar|Кабар
Uzbekistan National News Agency; UZ; UzA|УзА
Turkmenistan State News Agency; TM; TDH|ТДХ
Khovar; TJ; Khovar|Ховар
Azertac; AZ; Azertac|AZERTAC|Азертадж|AZƏRTAC
Trend; AZ; Trend News Agency
Turan; AZ; Turan News Agency
Armenpress; AM; Armenpress|Арменпресс
Interpressnews; GE; Interpressnews|InterPressNews|IPN|Интерпрессньюс
Anadolu; TR; Anadolu|Anadolu Agency|Anadolu Ajansı|Agence Anadolu|AA|Анадолу
DHA; TR; DHA|Demirören Haber Ajansı
IHA; TR; İHA|IHA|İhlas Haber Ajansı
ANKA; TR; ANKA Haber Ajansı
IRNA; IR; IRNA|Islamic Republic News Agency|ИРНА|ایرنا
ISNA; IR; ISNA|ایسنا
INA; IQ; Iraqi News Agency
Pajhwok; AF; Pajhwok|Pajhwok Afghan News
Fars; IR; Fars News|Fars News Agency|Фарс|خبرگزاری فارس
Tasnim; IR; Tasnim|Tasnim News Agency|Тасним
Mehr; IR; Mehr News Agency|Mehr News
SANA; SY; SANA|Syrian Arab News Agency
SPA; SA; Saudi Press Agency|SPA|واس
WAM; AE; WAM|Emirates News Agency|وام
QNA; QA; QNA|Qatar News Agency
KUNA; KW; KUNA|Kuwait News Agency
BNA; BH; Bahrain News Agency
ONA; OM; Oman News Agency
Petra; JO; Petra News Agency
NNA; LB; National News Agency|NNA
WAFA; PS; WAFA|Wafa
Ma'an; PS; Ma'an News Agency
MENA; EG; MENA|Middle East News Agency
APS; DZ; APS|Algérie Presse Service|Algérie presse service
MAP; MA; MAP|Maghreb Arabe Presse
TAP; TN; TAP|Tunis Afrique Presse
SUNA; SD; SUNA|Sudan News Agency
APS Sénégal; SN; Agence de presse sénégalaise
APA News; CI; APA News|APAnews
AIP; CI; Agence ivoirienne de presse
Panapress; -; Panapress|PANA
NAN; NG; News Agency of Nigeria|NAN
GNA; GH; Ghana News Agency|GNA
KNA; KE; Kenya News Agency
ENA; ET; Ethiopian News Agency|ENA
SAPA; ZA; SAPA|South African Press Association
Angop; AO; Angop
dpa; DE; dpa|DPA|Deutsche Presse-Agentur|ДПА
AFX; DE; dpa-AFX|AFX
epd; DE; epd|Evangelischer Pressedienst
KNA Deutschland; DE; Katholische Nachrichten-Agentur
SID; DE; SID|Sport-Informations-Dienst
dapd; DE; dapd|ddp
RND; DE; RND|RedaktionsNetzwerk Deutschland
APA; AT; APA|Austria Presse Agentur
AWP; CH; AWP
Keystone-ATS; CH; Keystone-ATS|ATS|Keystone-SDA|SDA|Agence télégraphique suisse|Schweizerische Depeschenagentur
Belga; BE; Belga|agence Belga
ANP; NL; ANP|Algemeen Nederlands Persbureau
ANSA; IT; ANSA|Ansa|АНСА
Adnkronos; IT; Adnkronos|AdnKronos|ADNKRONOS
AGI; IT; AGI|Agenzia Italia
LaPresse; IT; LaPresse|LaPresse (Italia)
Askanews; IT; askanews|Askanews
Italpress; IT; Italpress|ITALPRESS
Dire; IT; Agenzia Dire|Agenzia DIRE
Nova; IT; Agenzia Nova
Radiocor; IT; Radiocor|Radiocor Plus
Servimedia; ES; Servimedia|SERVIMEDIA
EFE; ES; EFE|Efe|Agencia EFE|ЭФЕ
Europa Press; ES; Europa Press
Colpisa; ES; Colpisa
Lusa; PT; Lusa|Agência Lusa|LUSA
PA; GB; PA|Press Association|PA Media|PA news agency
SWNS; GB; SWNS
RITZAU; DK; Ritzau|RITZAU
TT; SE; TT|Tidningarnas Telegrambyrå|TT-AFP
NTB; NO; NTB|Norsk Telegrambyrå
STT; FI; STT|STT-Lehtikuva
BNS; LT; BNS|Baltic News Service
LETA; LV; LETA|Leta
ELTA; LT; ELTA
PAP; PL; PAP|Polska Agencja Prasowa|ПАП
IAR; PL; IAR|Informacyjna Agencja Radiowa
CTK; CZ; ČTK|CTK|Česká tisková kancelář
TASR; SK; TASR
SITA; SK; SITA
MTI; HU; MTI|Magyar Távirati Iroda
Agerpres; RO; Agerpres|AGERPRES
Mediafax; RO; Mediafax
BTA; BG; BTA|БТА
Tanjug; RS; Tanjug|Танјуг|Танюг
Beta; RS; Beta News Agency
SRNA; BA; SRNA|Срна
FENA; BA; FENA
HINA; HR; HINA|Hina
STA; SI; STA|Slovenska tiskovna agencija
MIA; MK; MIA|МИА
ATA; AL; Albanian Telegraphic Agency
ANA-MPA; GR; ANA-MPA|ΑΠΕ-ΜΠΕ|AMNA|ΑΜΠΕ
CNA Cyprus; CY; ΚΥΠΕ|Cyprus News Agency
The Canadian Press; CA; Canadian Press|The Canadian Press|La Presse canadienne|La Presse Canadienne|Presse canadienne
Agencia Reforma; MX; Agencia Reforma
Aton; CL; Aton Chile|Agencia Aton
Notimex; MX; Notimex|NTX
Télam; AR; Télam|Telam
Noticias Argentinas; AR; Noticias Argentinas
Agência Brasil; BR; Agência Brasil|Agencia Brasil
Estadão Conteúdo; BR; Estadão Conteúdo
Folhapress; BR; Folhapress
Prensa Latina; CU; Prensa Latina
ABI; BO; Agencia Boliviana de Información
Andina; PE; Agencia Andina
AVN; VE; Agencia Venezolana de Noticias
Colprensa; CO; Colprensa
Inter Press Service; -; Inter Press Service|IPS
Zenit; VA; ZENIT
Fides; VA; Agenzia Fides|Agence Fides
CNS Catholic; US; Catholic News Service
JTA; US; JTA|Jewish Telegraphic Agency
Getty Images; US; Getty Images
"""


_OTHERS = """
Frontex Europol Eurojust Eurostat Interpol Moody's Moody’s Fitch Standard NASA ESA EMA EASA IAEA AIEA Roscosmos
Roskosmos Роскосмос Росавиация Росатом Роспотребнадзор Росстат Fed USAID DARPA FEMA EPA FDA Nielsen Scope DBRS
"""
OTHER_AGENCIES = frozenset(_OTHERS.split())
"""Bodies and firms that are called an agency and pass on no news. From knowledge."""
OTHER_FIRMS = (
    "Bloomberg New",
    "Bloomberg Intel",
    "Bloomberg Econ",
    "Bloomberg Phil",
    "Bloomberg LP",
    "Reuters Institute",
)
"""How the names of firms begin that bear an agency's name and are none. From knowledge."""


class Agency(NamedTuple):
    """A news agency: its canonical name, its country (None for one of many countries) and how news writes it."""

    name: str
    country: str | None
    spellings: tuple[str, ...]


@cache
def agencies() -> tuple[Agency, ...]:
    """All agencies of the table."""
    found = []
    for line in _TABLE.strip().splitlines():
        name, country, spellings = (part.strip() for part in line.split(";"))
        found.append(Agency(name, None if country == "-" else country, tuple(spellings.split("|"))))
    return tuple(found)


@cache
def names() -> Mapping[str, str]:
    """Every spelling -> the agency's canonical name."""
    return {spelling: agency.name for agency in reversed(agencies()) for spelling in agency.spellings}


@cache
def agency_pattern() -> re.Pattern[str]:
    """Any spelling of any agency as a word of its own, with the longest first; a hyphen before an initial may
    follow."""
    return re.compile(rf"(?<!\w)(?:{alternation(names())})(?!\w)")
