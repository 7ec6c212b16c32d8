"""Newspapers, broadcasters, sites and social networks that their names alone don't show to be such. From knowledge.

Names that hold a noun for an outlet ("… Times", « Radio … ») need no entry: the packs' nouns find them. Like the
agencies, nothing here counts outside a credit: many names are words ("Time", « Le Point »).
"""

import re
from functools import cache

from retold.text.alternation import alternation

_OUTLETS = """
US: CNN|CNN International|MSNBC|CNBC|NBC|NBC News|ABC|ABC News|CBS|CBS News|CBS This Morning|PBS|PBS NewsHour|NPR
US: C-SPAN|FOX|FOX News|Fox|Fox News|Fox Business|Newsmax|OAN|One America News|Univision|Telemundo|HBO|ESPN|MTV
US: BET|Showtime|New York Post|Washington Post|Jerusalem Post
US: Comedy Central|SiriusXM|The New York Times|New York Times|NYT|The Washington Post|WSJ|USA Today|USA TODAY
US: The New Yorker|New Yorker|The Atlantic|Vanity Fair|Time|TIME|Newsweek|Forbes|Esquire|GQ|Cosmopolitan|Vogue
US: Rolling Stone|Wired|The Verge|TechCrunch|Recode|Ars Technica|Engadget|Gizmodo|CNET|Mashable|Vox|Slate|Salon
US: The Hill|Roll Call|Politico|POLITICO|Axios|Semafor|Punchbowl|ProPublica|The Intercept|The Daily Beast|Daily Beast
US: The Daily Caller|Daily Caller|Breitbart|HuffPost|The Huffington Post|Huffington Post|BuzzFeed|BuzzFeed News
US: VICE|The Nation|Mother Jones|National Review|The Weekly Standard|The Federalist|RealClearPolitics|FiveThirtyEight
US: The Root|InsideSources|Zero Hedge|Gawker|Jezebel|Deadspin|TMZ|Yahoo|Yahoo News|The Onion|Business Insider|Barron's
US: Barron’s|MarketWatch|Quartz|Foreign Policy|Foreign Affairs|Defense One|Military Times|STAT|The Marshall Project
US: Meet the Press|Face the Nation|This Week|State of the Union|Morning Joe|Fox and Friends|Fox & Friends|60 Minutes
US: 20/20|Good Morning America|Nightline|The View|Hannity|Hardball|The Daily Show|The Tonight Show|The Late Show
US: Sunday Morning Futures|Reliable Sources|The Situation Room|Full Measure|Democracy Now|All Things Considered
US: Variety|Billboard|The Hollywood Reporter|Hollywood Reporter|Entertainment Weekly|Us Weekly|E! News
US: Entertainment Tonight|Consumer Reports|Scientific American|National Geographic|Popular Mechanics|Science|Nature
US: NewsNation|Puck|The Free Press|Christian Science Monitor|The Christian Science Monitor
US: PolitiFact|FactCheck.org|Snopes|Real Clear Politics|Morning Consult|Drudge Report
US: Voice of America|VOA|Radio Free Europe|RFE/RL|Radio Liberty|Bleacher Report|The Athletic|Sports Illustrated
GB: BBC|BBC News|BBC Radio 4|BBC Radio 5 Live|BBC Breakfast|ITV|ITV News|Channel 4|Channel 4 News|Sky|Sky News|LBC
GB: talkRADIO|TalkTV|GB News|The Guardian|The Observer|The Economist|Economist|FT|The Sun|Sun on Sunday|The Times
GB: The Independent|Independent|The Telegraph|Daily Telegraph|Sunday Times|The Sunday Times|Daily Mail|MailOnline|FEMAIL
GB: The Spectator|Spectator|New Statesman|Private Eye|i Paper|City A.M.|Newsnight|The Andrew Marr Show|Question Time
GB: Today programme|Bellingcat|The Lancet|New Scientist|BMJ|openDemocracy|The Scotsman|Wales Online|NME
IE: RTÉ|RTE|Newstalk|TheJournal.ie|The Journal
CA: CBC|CTV|CTV News|Global News|The Globe and Mail|Maclean's|Maclean’s|The Tyee|La Presse|Le Devoir|Radio-Canada|TVA
AU: ABC Australia|SBS|The Age|The Australian|Crikey|RNZ|Newshub|NZME
IN: NDTV|The Wire|The Quint|The Print|ThePrint|Firstpost|India Today|The Hindu|Republic TV
AS: CNA|Channel NewsAsia|The Straits Times|SCMP|South China Morning Post|Nikkei|NHK|Asahi|Yomiuri|KBS|MBC|JTBC|CCTV
AS: CGTN|Global Times|Caixin|Rappler|ABS-CBN|GMA|Kompas|Malaysiakini|VnExpress|Al Jazeera|Al-Jazeera|Al Arabiya
AS: Al-Arabiya|Al Mayadeen|Al Jadeed|Asharq Al-Awsat|Haaretz|Ha'aretz|Ynet|Ynetnews|Yedioth Ahronoth|Maariv|Channel 12
AS: i24|i24NEWS
AF: eNCA|News24|Daily Maverick|SABC|Premium Times|The Punch|Vanguard|Channels Television|Jeune Afrique|Mada Masr|TSA
FR: Le Monde|Le Figaro|Libération|Le Parisien|Le Point|L'Express|L’Express|L'Obs|L’Obs|Marianne|La Croix|L'Humanité
FR: L’Humanité|Mediapart|Médiapart|Les Echos|Les Échos|L'Équipe|L’Équipe|Challenges|Valeurs actuelles|Le JDD|JDD
FR: Paris Match|Télérama|Ouest-France|Sud Ouest|Le Télégramme|La Provence|Nice-Matin|Le Progrès|20 Minutes|Brut
FR: Konbini|Blast|Streetpress|TF1|France 2|France 3|France 5|France 24|France Info|franceinfo|Franceinfo|France Inter
FR: France Culture|France Bleu|BFMTV|BFM TV|BFM-TV|BFM Business|BFM|LCI|CNews|CNEWS|C8|M6|Canal+|Arte|ARTE|RTL|RMC
FR: Europe 1|RFI|TV5 Monde|TV5MONDE|LCP|Public Sénat|Sud Radio|Le HuffPost|Slate.fr|Le Soir|La Libre|La Libre Belgique
FR: RTBF|Le Temps|RTS|20 minutes|Télématin
DE: WamS|Welt am Sonntag|Rheinische Post|Rheinischen Post|Münchner Merkur|Stuttgarter Zeitung
DE: ARD|ZDF|ntv|n-tv|WDR|NDR|MDR|SWR|RBB|rbb|ProSieben|Sat.1|Deutschlandfunk|DLF|DW|Deutsche Welle|Tagesschau|Bild
DE: BILD|Die Zeit|ZEIT|Die Welt|Welt|Der Spiegel|Spiegel|SPIEGEL|Stern|FOCUS|Cicero|FAZ|F.A.Z.|SZ|taz|NZZ|Handelsblatt
DE: WirtschaftsWoche|Brand eins|Tagesspiegel|Table.Media|T-Online|t-online|The Pioneer|Correctiv|CORRECTIV|Netzpolitik
DE: Maybrit Illner|Anne Will|Markus Lanz|Caren Miosga|hart aber fair|ORF|Der Standard|Die Presse|Kurier|Kronen Zeitung
DE: Falter|SRF|Blick|Tages-Anzeiger|Watson|watson|20 Minuten|heute journal|Kicker|kicker|Sport1|Podcast Lanz & Precht
DE: Bild am Sonntag|BamS
ES: El País|EL PAÍS|El Mundo|La Vanguardia|La Razón|El Periódico|elDiario.es|eldiario.es|El Confidencial|Público
ES: 20minutos|El Español|OKdiario|Okdiario|InfoLibre|infoLibre|Ara|Marca|Cadena SER|la SER|COPE|Onda Cero|RNE|RTVE|TVE
ES: La 1|La Sexta|laSexta|Antena 3|Telecinco|Cuatro|Canal Sur|TV3|Catalunya Ràdio|RAC1|EITB|Telemadrid|Clarín
ES: La Nación|Página 12|Página/12|Infobae|Perfil|Télam|TN|C5N|El Universal|Reforma|Milenio|Excélsior|La Jornada
ES: Proceso|Televisa|TV Azteca|El Tiempo|Semana|El Espectador|Caracol|Caracol Radio|RCN|Blu Radio|La W|W Radio
ES: El Comercio|La República|RPP|El Mercurio|La Tercera|Emol|BioBioChile|Radio Bío Bío|El Nacional|Globovisión|Granma
ES: Telesur|teleSUR|El Observador|El Deber|Efecto Cocuyo
IT: Rai|RAI|Rai 1|Rai 3|RaiNews24|Rainews|Tg1|TG1|Tg2|Tg3|La7|Mediaset|Canale 5|Rete 4|Sky TG24|SkyTg24|Radio 24
IT: Radio1|Rtl 102.5|RTL 102.5|la Repubblica|Repubblica|Corriere della Sera|La Stampa|Il Sole 24 Ore|Il Messaggero
IT: Il Giornale|Il Fatto Quotidiano|Il Foglio|Avvenire|il manifesto|Il Post|Fanpage|Fanpage.it|Huffpost|Linkiesta
IT: L'Espresso|L’Espresso|Porta a Porta|Otto e mezzo|Piazzapulita|DiMartedì|Un giorno da pecora|Che tempo che fa
IT: Quarta Repubblica|Famiglia Cristiana
PT: RTP|SIC|SIC Notícias|TVI|TVI24|CNN Portugal|TSF|Rádio Renascença|Renascença|Antena 1|Expresso|Observador|Visão
PT: Sábado|Jornal de Notícias|Diário de Notícias|DN|JN|Correio da Manhã|Jornal de Negócios|ECO|Polígrafo|Sapo|A Bola
PT: O Jogo|TV Globo|Globo|GloboNews|G1|g1|UOL|Folha|Folha de S.Paulo|Folha de S. Paulo|O Globo|Estadão
PT: O Estado de S. Paulo|CartaCapital|CNN Brasil|Jovem Pan|CBN|BandNews|SBT|Record TV|Metrópoles|Poder360
PT: Valor Econômico|Veja|IstoÉ|Época|Piauí|The Intercept Brasil
RU: RT|Russia Today|Дождь|Дождя|Дождю|Медуза|Медузы|Медузе|Meduza|РБК|RBC|Коммерсантъ|Коммерсант|Коммерсанта
RU: Коммерсанту|Kommersant|Ведомости|Ведомостей|Ведомостям|Vedomosti|Известия|Известий|Известиям|Izvestia|Izvestiya
RU: The Bell|Новая газета|Новой газете|Novaya Gazeta|Novaya Gazeta Europe|Лента.ру|Lenta.ru|Газета.Ru|Газета.ру
RU: Gazeta.Ru|Фонтанка|Фонтанки|Фонтанке|Фонтанка.ру|Fontanka|Эхо Москвы|Эха Москвы|Echo of Moscow|Russia 24|Россия 24
RU: Россия 1|НТВ|NTV|Первый канал|Первого канала|Первому каналу|Baza|SHOT|Readovka|Верстка|Вёрстка|Медиазона|Медиазоны
RU: Медиазоне|Mediazona|Радио Свобода|Радио Свободы|Би-би-си|Русская служба Би-би-си|Snob|Сноб|Собеседник
RU: Комсомольская правда|Комсомольской правде|Аргументы и факты|АиФ|URA.RU|Росбалт|Daily Storm|Осторожно, новости
RU: Вечерний Бишкек|Настоящее время|Настоящему времени|Sputnik|Матч ТВ|Чемпионат|Спорт-Экспресс
UA: Українська правда|Української правди|Українській правді|Ukrainska Pravda|Ukrayinska Pravda|Суспільне|Суспільного
UA: Суспільному|Громадське|Hromadske|NV|Новое время|Дзеркало тижня|LIGA.net|Ліга.нет|Цензор.нет|Censor.net|ZN.UA
UA: ZAXID.NET|Kyiv Independent|The Kyiv Independent|Kyiv Post|24 Канал|5 канал|ICTV|1+1|ТСН|ТСН.ua|Еспресо|Радіо НВ
UA: Радіо Свобода|Радіо Свободи|Радіо Свободі|Бабель|Бабелю|Babel|Главком|Главкому|Бі-Бі-Сі|ВВС|ВВС Україна|Фокус
UA: Фокусу|РБК-Україна|РБК-Украина|Forbes Ukraine|Tribuna|Слідство.Інфо
KZ: Tengrinews.kz|Tengrinews|Zakon.kz|Nur.kz|NUR.KZ|Informburo.kz|Orda.kz|Orda|Vlast.kz|Vlast|Азаттык|Азаттық
KZ: Азаттыққа|Qazaqstan|Хабар|Хабар 24|31 канал|КТК|Егемен Қазақстан|Казахстанская правда|Казахстанской правде|Kursiv
KZ: Курсив|Sputnik Казахстан|Ulysmedia|Ulysmedia.kz|The Astana Times|Caravan.kz|Экспресс К|Айқын|Жас Алаш|Elmedia
KZ: Masa.media|Азаттық радиосы|Азаттық радиосына
EU: Euronews|euronews|Politico Europe|EUobserver|Euractiv|EURACTIV|TVP|TVN|TVN24|Polsat|Polsat News|RMF FM|Radio ZET
EU: TOK FM|Onet|Gazeta Wyborcza|Rzeczpospolita|Polityka|Newsweek Polska|Wirtualna Polska|Interia|NOS|NRC|De Volkskrant
EU: de Volkskrant|De Telegraaf|Trouw|VRT|De Standaard|De Morgen|HLN|SVT|Aftonbladet|Expressen|Dagens Nyheter|NRK|VG
EU: Aftenposten|DR|TV 2|Politiken|Yle|Helsingin|Delfi|ERR|LSM|LRT|Telex|444|HVG|Magyar Nemzet|Digi24|HotNews|G4Media
EU: bTV|N1|B92|Blic|Kurir|Index.hr|Jutarnji list|Kathimerini|ERT|SKAI|Cumhuriyet|Hürriyet|Milliyet|Sabah|Sözcü|BirGün
EU: CNN Türk|CNN Turk|Habertürk|TRT|TRT World|T24|Bianet
"""

_PLATFORMS = """
Twitter|X|Facebook|Instagram|Telegram|YouTube|TikTok|Truth Social|LinkedIn|WhatsApp|Snapchat|Reddit|Threads|Bluesky
Mastodon|Weibo|WeChat|VKontakte|VK|Odnoklassniki|Viber|Periscope|Tumblr|Parler|Gab|Discord|Twitch|Medium|Substack
Твиттер=Twitter|Твиттере=Twitter|твиттере=Twitter|Твіттер=Twitter|Твіттері=Twitter|Фейсбук=Facebook|Фейсбуке=Facebook
фейсбуке=Facebook|Фейсбуці=Facebook|фейсбуці=Facebook|Инстаграм=Instagram|Инстаграме=Instagram|Інстаграмі=Instagram
Телеграм=Telegram|Телеграме=Telegram|телеграме=Telegram|Телеграмі=Telegram|телеграмі=Telegram|ВКонтакте=VKontakte
соцсети X=X|Ютубе=YouTube|Ютуб=YouTube|Фейсбукте=Facebook|Телеграмда=Telegram|Инстаграмда=Instagram
"""


_STATION = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?(?![\w-])")


@cache
def outlets() -> frozenset[str]:
    """The names of the table, as they are written."""
    lines = _OUTLETS.strip().splitlines()
    return frozenset(name for line in lines for name in line.partition(": ")[2].split("|"))


@cache
def outlet_pattern() -> re.Pattern[str]:
    """Any name of the table as a word of its own, the longest first."""
    return re.compile(rf"(?<!\w)(?:{alternation(outlets())})(?!\w)")


@cache
def platforms() -> dict[str, str]:
    """Every spelling of a social network -> its usual name."""
    entries = [entry.partition("=") for line in _PLATFORMS.strip().splitlines() for entry in line.split("|")]
    return {spelled: name or spelled for spelled, _, name in entries}


@cache
def platform_pattern() -> re.Pattern[str]:
    """Any spelling of any of them."""
    return re.compile(rf"(?<!\w)(?:{alternation(platforms())})(?!\w)")


def station(name: str) -> str | None:
    """The call sign of an American station with which a name begins: "WEEI", "KTVU-TV"."""
    found = _STATION.match(name)
    return found.group() if found else None
