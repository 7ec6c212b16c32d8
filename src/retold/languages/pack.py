"""The shape of a language: one `Pack` of pure data, in sections named after the rooms that read them.

Every section may be left out: a pack may hold only quotation marks, or only concepts. Word lists are strings of words
parted by white space (several words joined by "_"), so that a language file reads like a glossary; `words()` splits them.
"""

from collections.abc import Mapping, Sequence

import msgspec


class Section(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The base of all sections. A pack exists once, so sections are told apart by identity and may be cache keys."""


class Marks(Section, frozen=True, kw_only=True):
    """How the language marks quotations and ends sentences; read by `text/`. The listings are for `words()`."""

    quotes: Sequence[tuple[str, str]] = ()
    """Opening and closing marks, the main style first; » « where the language opens with »."""
    dash_dialogue: bool = False
    """Whether a dash at the head of a paragraph marks a turn of a dialogue."""
    abbreviations: str = ""
    """What a full stop follows and no sentence ends with ("Mr"), in the letters' case, without the last full stop."""
    final_abbreviations: str = ""
    """Those that a sentence may end with ("Inc", "etc")."""
    number_abbreviations: str = ""
    """In small letters: those that are abbreviations only before a number ("No. 5", « p. 12 »)."""
    openers: str = ""
    """Words that begin sentences and hardly ever names: behind an abbreviation, they show that a sentence ended."""
    ordinal_dot: bool = False
    """Whether a full stop makes a number an ordinal ("28. November")."""


class Paradigm(Section, frozen=True, kw_only=True):
    """The endings of a kind of verb, by what a form can do in a clause; "-" is no ending, "~" is the stem
    where something stands before it ("ge~t"). A form may stand in several.

    `finite` forms are a clause's verb by themselves; `base` is the infinitive; `participle` follows an auxiliary (and is
    the passive alone); `gerund` runs along with another verb ("saying", « ajoutant »).
    """

    finite: str = ""
    base: str = ""
    participle: str = ""
    gerund: str = ""
    subjunctive: str = ""
    """Endings of the finite forms that mark reported speech in themselves (« er habe »)."""


class CueClass(Section, frozen=True, kw_only=True):
    """Verbs of saying that take the same constructions.

    `frames` names them: `quotation` (words in quotation marks), `that` (a clause after the conjunction), `clause` (a clause
    without one), `question` (a clause after an interrogative), `object` (a noun phrase and what follows it), `infinitive`,
    `addressee` (somebody may stand between verb and content), `fronted` (the verb may follow what was said),
    `passive` (without an agent it is still an attribution: "is said to"),
    `prepositional` (its particle is a preposition before the object, anywhere in the clause: « sprach am Montag von »),
    `complemented` (its object goes with the phrase that its particle opens, anywhere: « hält das für falsch »),
    `stative` (with the copula it is no passive: « ist überzeugt, dass »), `told_in` (who says it stands behind a preposition, not as subject: « in dem Bericht heißt es »),
    `raising` ("seems to": what is said is the subject with the infinitive, and nobody says it),
    `naming` (a capital before it is a name that it gives, and no content: «Абай деп атады»),
    `impersonal` (a form may open a sentence and needs no subject: «говорят, что»),
    `predicate` (a reflexive form takes what its subject calls itself: « se dit prêt à »),
    `words` (an object that is itself a word of saying or holds quoted ones: « exprime ses regrets »),
    `urge` (an object with an infinitive behind it: « appelle les élus à voter »),
    `urged` (an object before its preposition is content: „bat die Fans um Geduld“),
    `calling` (an object with what it is called: "called the plan a disgrace"),
    `agent` (its passive is an attribution where who says it is told: "was condemned by"),
    `closing` (a cue only where it closes the clause: «қарсы»),
    `accused` (without a subject its object and what it is charged with are what is said: «Его обвинили во лжи»),
    `denied` (an object only where the verb is denied: «не исключает поджога»),
    `deniable` (an attribution also when denied: „rechnet nicht mit“),
    `quoted` (only with words in quotation marks or behind a colon: « attacca: «…» »),
    `cited` (its passive with a quotation in front has the speaker as subject),
    `named` (with `told_in`: only where a source is named),
    `bound` (a cue only with its subject bound behind it: « fait-elle »),
    `there` (an object where the pronoun of place stands before the verb: « y voit un échec »),
    `documented` (without a complementiser only documents say so: «зерттеу … екенін көрсетті»),
    `asked` (a body in the ablative is who is asked and not who says it),
    `cites` (with a noun of `passed_words` behind it, whoever owns them says it: «агентство цитирует слова мэра»),
    `heard` (with a subject that is nobody in particular it tells what others said: « a-t-on appris »).
    `about` are the prepositions that open what is said: « parle | de ses projets », « insiste | sur le calendrier »;
    behind a verb of hearing those that stand before who said it: « a-t-on appris auprès de la mairie »; where words are
    built by endings, the cases in which what is said stands before the verb («шешімге алаңдады»).
    `verbs` lists `stem|paradigm`, plain words taking the paradigm "" and particles following after "_" ("…" where
    others stand between two of them):
    "accus|e  point_out  |say".
    """

    name: str
    frames: str
    verbs: str
    about: str = ""


class Speech(Section, frozen=True, kw_only=True):
    """The cues of saying and how they bind source and content; read by `statements/`. All listings are for `words()`.

    `verbs` are other verbs: they only show where clauses are; `verb_endings` guesses the forms of unlisted ones
    (`noun_endings`, `adverb_endings`: what is none).
    `noun_cues` carry a content ("claim that"); `issuing` are the verbs that hand them out ("issued a statement").
    `according` stands before a source; `according_around` around one that is a pronoun, its place marked "…"
    («по…словам»), or that begins with the noun right behind (« de…source » policière). `pointing` are words that stand for what the sentence before says and are what is told of («об этом»).
    `asking` are phrases that stand before a question and whoever asked it («на вопрос»). `hearsay` are adverbs that make
    their clause somebody else's words («якобы»). `clitics` are parted from the word before them,
    `elisions` from the word after them; `incise` are the clitics that show a subject behind its verb (« dit-il »).
    `determiners` open a noun phrase, `quantifiers` may also be one; `of` joins two noun phrases into one; `particles` are
    all prepositions; `that` opens reported clauses, `to` infinitives, `questions` indirect questions; `as` opens the aside that
    names the source of its clause ("as X put it"); `breakers` are subordinators that end a reported clause after a comma.
    `copula` with a participle is the passive; `auxiliaries` are all others, modals too. `times` name days and moments.
    `manner` nouns head the adjuncts that stand between cue and content ("in a statement").
    """

    paradigms: Mapping[str, Paradigm] = {}
    cues: Sequence[CueClass] = ()
    verbs: str = ""
    verb_endings: Paradigm = Paradigm()
    noun_cues: str = ""
    issuing: str = ""
    nominative: str = ""
    """Endings of adjectives that begin a subject, in a language that marks it by case."""
    oblique: str = ""
    """Endings of adjectives that no subject begins with."""
    participle_stems: str = ""
    """What stands before the endings of adjectives in participles, which set off by commas belong to no source
    («у статті, опублік[ован]ій у журналі, йдеться»)."""
    relative_subjects: str = ""
    """Endings of relative pronouns that may be subjects."""
    objects: str = ""
    """Endings of nouns in cases that no subject has, the dative above all."""
    plural: str = ""
    """Endings of finite verbs in the plural, which may go without a subject («в мэрии сообщили»)."""
    reflexives: str = ""
    labels: str = ""
    """Words before a colon that say what follows and not who speaks, "VIDEO: …", with "-" what such a word begins with
    ("POL-S")."""
    there: str = ""
    partitives: str = ""
    """Forms of `of` that open a noun phrase of some amount, and so an object: « exige des excuses »."""
    silence: str = ""
    """What somebody does not want to do who says nothing ("comment"), and objects with which a verb of saying is none
    («отметил праздник»)."""
    comparatives: str = ""
    """Words behind which the conjunction compares: « plus vite que »."""
    restrictive: str = ""
    """Negations that deny only with a second one; alone before the conjunction they mean "only": « ne … que »."""
    according: str = ""
    according_around: str = ""
    pointing: str = ""
    asking: str = ""
    hearsay: str = ""
    clitics: str = ""
    elisions: str = ""
    incise: str = ""
    determiners: str = ""
    quantifiers: str = ""
    of: str = ""
    particles: str = ""
    agent: str = ""
    that: str = ""
    to: str = ""
    relatives: str = ""
    questions: str = ""
    conjunctions: str = ""
    breakers: str = ""
    subordinators: str = ""
    as_: str = ""
    auxiliaries: str = ""
    copula: str = ""
    negations: str = ""
    adverbs: str = ""
    adverb_endings: str = ""
    noun_endings: str = ""
    subject_pronouns: str = ""
    object_pronouns: str = ""
    times: str = ""
    manner: str = ""
    verb_second: bool = False
    """Whether a clause's finite verb stands second and the rest of its verb group closes the clause."""
    genitive: str = ""
    """Determiners that behind a noun open its owner (« die Chefin der Bahn »), elsewhere a phrase of their own; "-" what
    adjectives without one end in (« nach Meinung politisch[er] Beobachter »)."""
    never_subject: str = ""
    """Determiners and pronouns that never open a subject (« den », « ihm »)."""
    never_ends: str = ""
    """Endings of adjectives and nouns in small letters that no subject has, in a language that marks it by case."""
    owning: str = ""
    """Endings of nouns in the case in which they own what stands before them («в центре [города] Иванов …»)."""
    either_case: str = ""
    """Pronouns that may be subject or object right behind the verb (« sie »)."""
    subjunctive: str = ""
    """Verb forms that mark reported speech in themselves (« sei », « habe »), beyond those of the paradigms."""
    shared_moods: str = ""
    """Those of `subjunctive` that other moods share (« würde »): they count only right behind what was said."""
    first_person: str = ""
    """Pronouns with which such a form is an ordinary one (« ich habe »)."""
    views: str = ""
    """Nouns for what somebody says or thinks, with "-" also at the end of compounds (« Polizeiangaben »), which with one of
    `by_view` attribute a clause (« nach Angaben von », « ihrer Ansicht nach »). The value of a word of `by_view` is the
    noun that it goes with, "*" where it goes with all and may stand behind them."""
    by_view: str = ""
    documents: str = ""
    """Nouns for what tells something and is itself the source of such a phrase (« nach einer Umfrage »)."""
    according_after: str = ""
    """What attributes a clause to the noun phrase before it (« dem Bericht zufolge »)."""
    hearsay_verbs: str = ""
    """Verbs that with one of `perfect` at the clause's end tell what others say happened (« soll gesagt haben »)."""
    opening_breakers: str = ""
    """Those of `particles` that also open a clause with its verb at the end (« [als] er kam, … »)."""
    owning_names: str = ""
    """Endings of names as owners without a determiner (« nach Auffassung Österreich[s] »)."""
    bringing: str = ""
    """Phrases right before a quotation, whatever the verb of the clause: « [mit den Worten] „…“ »."""
    feminine_dative: str = ""
    """Determiners of masculine subjects that before one of these nouns, endings ("-ung") or an adjective in "-en" open a
    dative (« [der Zeitung] sagte der Minister »)."""
    pointing_adverbs: str = ""
    """Adverbs that before a verb of saying stand for what the sentence before says (« [Davon] geht die Polizei aus »)."""
    attributes: str = ""
    """Endings of participles before a noun that finite verbs share (« die erwarte[te] Offensive »)."""
    performing: str = ""
    """Modals with which what is said is said all the same (« musste einräumen, dass »)."""
    heard_from: str = ""
    """Prepositions before whoever is behind a verb without a subject (« aus der Partei hieß es »); none listed: all."""
    claiming: str = ""
    """Verbs that with one of `perfect` at the clause's end tell what their subject says happened (« will gesehen haben »)."""
    perfect: str = ""
    purposes: str = ""
    """Words that make an infinitive an aim and no content (« um … zu »)."""
    apostrophes: bool = False
    """Whether an apostrophe may stand inside a word («прем'єр»)."""
    nouns: str = ""
    """Nouns that by their ending would be verbs (« referendo »)."""
    drops_subject: bool = False
    """Whether pronouns that are subjects are left out, so that a verb of saying may stand alone (« Dijo que … »)."""
    participles_follow: bool = False
    """Whether participles describe the noun before them (« el plan anunciado »)."""
    opinions: str = ""
    """Prepositions that attribute before a person only (« para la ministra, … »)."""
    opinions_described: bool = False
    """Whether those attribute only to somebody described ("for Ann Lee of the bank", "for most residents"): before a bare
    name such a preposition mostly tells what something meant for somebody (11 of 12 in PolNeAR's articles)."""
    according_alone: str = ""
    """What attributes a clause to nobody named (« a su juicio »)."""
    object_determiners: str = ""
    """Determiners that before a verb are its object (« la acusa »)."""
    subject_determiners: str = ""
    """Determiners that before a verb are its subject (« este afirmó »)."""
    objects_first: str = ""
    """Object pronouns that are determiners before a noun only (« lo Stato », « lo ha detto »)."""
    questions_behind_verbs: str = ""
    """Words that ask behind a verb and are object pronouns elsewhere (« perguntou se », « se queixou »)."""
    pointing_objects: str = ""
    """Those of them that at a sentence's head stand for what the sentence before says (« Lo ha detto il sindaco »)."""
    impersonal: str = ""
    """Pronouns with which a verb without a subject is nobody's (« se espera »), and, after "-", the endings of plural
    verbs, which then mean people at large (« dicen »)."""
    verb_final: bool = False
    """Whether a clause's verb stands last: what is said before it, closed by a word of `that` («деп»), by an ending of
    `nominal` or by a quotation. The particles of a verb then stand before it («уәде берді»)."""
    cases: Mapping[str, str] = {}
    """Endings of nouns by case (genitive, dative, accusative, locative, ablative, instrumental; attributive: "which is in"), where words are built by
    endings: what stands before "|" belongs to the word itself («і|не»)."""
    owned: str = ""
    """Endings of nouns that belong to the word before them («министр[і]»)."""
    nominal: str = ""
    """Endings of verbs made nouns, with which a clause is what another verb says («болатын[ын] айтты»)."""
    describing: str = ""
    """Endings of participles and adjectives, which describe the noun behind them."""
    topics: str = ""
    """Small words behind a phrase that set it apart («болса»)."""
    about: str = ""
    """What stands behind a subject that is spoken of («туралы»)."""
    postpositions: str = ""
    """Those of the particles that govern a phrase without case, which then is no subject («министр ретінде»)."""
    thus: str = ""
    """Words that behind a quotation name its source: « «…». Così il sindaco »."""
    leads: str = ""
    """Nouns that lead into what was said, with who said it behind `of`: « la replica del sindaco: «…» »."""
    contracted: str = ""
    """Prepositions made one with an article; the value is the preposition: « alla=a »."""
    verbs_follow: str = ""
    """Words right behind which an unlisted word is a verb: « si », « non »."""
    cites_contracted: bool = False
    """Whether a preposition that holds an article belongs to one of `according` and not to the source: « a detta del | sindaco »."""
    measures: str = ""
    """Nouns that behind one of `according` tell what something varies with, and not who says it (« selon l'âge »)."""
    asking_behind: str = ""
    """Words that ask behind a verb of saying and a comma and open other clauses elsewhere («рассказал, когда …»)."""
    citing: str = ""
    """What stands before the one who is cited for the words of another: «сообщает агентство со ссылкой на …»."""
    passed_words: str = ""
    """Nouns for somebody's words, which a verb of the frame `cites` hands on: «приводит агентство [слова] мэра»."""
    speechless: str = ""
    """Nouns, with "-" endings of nouns, in the forms that subjects have, for things: they show, confirm and demand, but say
    nothing («испытания», « la hausse du chômage »). Persons, bodies and documents that the pack lists speak all the same."""
    head_last: bool = False
    """Whether the last of several nouns in a row is the head ("truck story")."""
    plurals_like_verbs: bool = False
    """Whether a noun's plural may look like a finite verb ("plans")."""
    accompanying: str = ""
    """Words that make the infinitive behind them run along with its clause's verb (« tras asegurar que … »)."""


class Names(Section, frozen=True, kw_only=True):
    """Pronouns, titles, role nouns, body nouns, particles of names; read by `facts/` and `statements/`.

    `pronouns` carry what they stand for after "=": m, f, n (a thing or body), 3 (any person), c (the one named last), p (several),
    1 (the one who speaks), 2 (who is spoken to), q (nobody in particular); letters add up. `relatives` take what stands right before them. `titles` and
    `given` names carry the gender that they tell ("Mrs=f Dr"). `roles` are role nouns by class, `masculine|feminine` where
    the forms differ, "=f" where a form is of one gender alone; the classes are those of `facts/roles.py`. `bodies` are nouns
    for organisations by class, `documents` and `groups` nouns for what else speaks. `plurals` make the plural of a noun
    ("y>ies s": the first ending that fits counts, a bare one is added).
    `before_roles` are adjectives that stand around role nouns ("former"). `of` opens the complement of a noun, `at` what
    tells a place or time behind a noun; `joints` are small words inside names of bodies ("Bank of England"), `particles` inside
    names of persons. `elisions` are cut off the front of a name (« l'ONG »). `suffixes` end the names of firms.
    `possessive` is the ending that makes a name an owner. `demonyms` and `capitals` are what CLDR lacks, as ISO 3166.
    """

    pronouns: str = ""
    relatives: str = ""
    double_surnames: bool = False
    """Whether persons have two surnames, the first of which may stand for both (« Ana Ruiz Gil », « Ruiz »)."""
    titles: str = ""
    given: str = ""
    roles: Mapping[str, str] = {}
    bodies: Mapping[str, str] = {}
    documents: str = ""
    groups: str = ""
    plurals: str = ""
    definite: str = ""
    indefinite: str = ""
    possessives: str = ""
    plural_determiners: str = ""
    before_roles: str = ""
    of: str = ""
    at: str = ""
    asides: str = ""
    """Words that open an afterthought behind a noun phrase ("reached by phone")."""
    gendered: str = ""
    """Determiners that tell the gender of a noun: « la=f »."""
    questioner: str = ""
    answerer: str = ""
    """Labels of question and answer in a printed interview."""
    bylines: str = ""
    """Words before the name of who wrote the article: "by"."""
    past: str = ""
    """Adjectives that say a role is held no more: "former"."""
    branches: Mapping[str, str] = {}
    """Words by which bearers of one class of role are told apart, as "class.branch": the departments of ministers
    ("minister.finance"), the fire brigade and the police; names of branches hold across languages, "*" is any letters at either end.
    A word of two branches stands in both: two sources differ only where they share none."""
    deputies: str = ""
    """Words that make a role that of a deputy: "vice", "*" as above."""
    any_body: str = ""
    """Nouns by which any body named before may be called, whatever its class: "the agency"."""
    locatives: str = ""
    """Prepositions that show a name to be a place's: "in"."""
    ages: str = ""
    """Endings of words that call a person by age: "-year-old"."""
    role_endings: str = ""
    """Endings that make a noun outside all listings somebody's occupation."""
    nouns_capital: bool = False
    """Whether every noun has a capital, so that a capital shows no name."""
    noun_endings: str = ""
    """Endings of nouns that no name has, where every noun has a capital (« -ung »)."""
    adjective_endings: str = ""
    """Endings of adjectives that agree with a noun: where every noun has a capital, such a word and a noun that open a
    sentence are no name (« Neue Wege »); where the verb stands last, a capital word that ends so opens the name of the body
    behind it («Ұлттық банк»)."""
    weak: str = ""
    """Endings with which a role before a name looks like several („den Präsident[en] Jan Wolf“)."""
    compounds: bool = False
    """Whether the last part of a noun in one word tells what it is (« Bahnsprecherin »)."""
    contractions: str = ""
    """Prepositions that hold an article (« im »)."""
    strong: str = ""
    """The ending of an adjective without article, by article and ending with it ("der_e=er") and, where these leave it
    open, by the ending of its noun ("amt=es")."""
    case_endings: str = ""
    """What a noun's base form has behind a determiner in its place: "des=s>" (« des Amts »), "den=ern>er"."""
    interviewers: str = ""
    """Words before the name of who held the interview."""
    declension: str = ""
    """How nouns and names end in their base form and in the other cases: "а>ы,и,е,у,ой", "-" for no ending; the listings
    above may then hold declined forms beside the base form."""
    base_only: bool = False
    """Whether the listings above hold base forms only, from which the declension makes all others."""
    surnames: Mapping[str, str] = {}
    """The same for surnames and patronymics by gender, "m" and "f", so that a form tells its base: "ов>ова,ову"; "" where
    they tell none."""
    last_declined: bool = False
    """Whether of a name or description only the last word, which is its head, is declined, by the rules of `surnames`
    and `declension`."""
    surname_shapes: str = ""
    """Endings by which a surname is known in its base form, with the gender that they tell: "ова=f ко"."""
    eponyms: str = ""
    """Nouns for streets, squares, prizes and the like, and words for "named after": with the name of a person right
    behind them, or before them where heads stand last, they name a thing («улица …», «… көшесі»); after "-" a phrase that ends in
    one and is none («по имени …»)."""
    genitive_endings: str = ""
    """Endings of nouns and adjectives in the genitive, by which behind a role and before a name its complement is known
    («начальник отдел[а] полици[и] Олег Ким»)."""
    verb_endings: str = ""
    """Endings of verbs in the third person, which no adjective before a noun has: behind a comma they begin a clause,
    where a role or body would stand in apposition («…, сообщи[л] министр»)."""
    place_endings: str = ""
    """How a place's name ends behind the noun for who governs it («мэр Лозовиц[ы]»); those of two
    letters and more are of adjectives («губернатор Дарвазск[ой] области»)."""
    patronymics: str = ""
    """Endings of names from the father's, behind a first name: "ovna"."""
    feminine: str = ""
    """Endings that make a role noun in its base form a woman's: "иня"."""
    adjectives: Mapping[str, str] = {}
    """The same for adjectives before nouns, by the gender of the noun: "m", "f", "n"."""
    noun_genders: str = ""
    """The gender that a noun's base form tells by its ending, the first that fits: "а=f о=n"."""
    joints: str = ""
    particles: str = ""
    elisions: str = ""
    suffixes: str = ""
    possessive: str = ""
    not_names: str = ""
    """Words that open sentences with a capital and are never names, beyond what stands in lower case elsewhere."""
    demonyms: str = ""
    capitals: str = ""


class Amounts(Section, frozen=True, kw_only=True):
    """What CLDR does not know about numbers, money and time in this language; read by `facts/`.

    Listings with "=" give each word its value: numbers as they are, currencies as ISO 4217, times as a signed distance
    and unit from the day of publication ("yesterday=-1d", "last_year=-1y", "this_week=0w"). `times` may hold "{month}",
    "{weekday}" and "{n}" with a unit ("{month}_dernier=-1", "{n}_years_ago=-1y").
    """

    magnitudes: str = ""
    """Short signs after digits: "bn=1e9"."""
    number_words: str = ""
    number_joints: str = ""
    """Words inside a spelled number: "and"."""
    ones_before_magnitudes: str = ""
    """"a=1 half_a=0.5": count only before a word for thousands or more."""
    decimal_words: str = ""
    """Words between a whole number and its decimals or fraction, both in words: "point", « coma », «целых»."""
    fractions: str = ""
    """Names of parts with what they divide by: "thirds=3", «десятых=10»; read before a unit only."""
    rests: str = ""
    """What adds to the number or word for thousands before it: "and_a_half=0.5", « y_medio=0.5 »."""
    fraction_marks: str = ""
    """Words between the digits of a fraction: « sobre »."""
    currency_words: str = ""
    minus: str = ""
    minor_units: str = ""
    """Cents and pence: the figure keeps the word as its unit."""
    percent_words: str = ""
    percent_points: str = ""
    """Those of them that tell percentage points."""
    unit_words: str = ""
    """Forms of the units' names that CLDR lacks, with their UCUM codes: "monaten=mo"."""
    unit_endings: str = ""
    """Endings of the words for currencies and units in other cases («доллар[дан]»), behind a hyphen of digits too
    («40-[қа] жуық»)."""
    percent_before: str = ""
    """Words for per cent that stand before the number: "per_cent_of"."""
    unit_joints: str = ""
    """Words between number and unit: « de »."""
    hedges: str = ""
    """Words before a figure that make it inexact or a bound: "about", "at least", "record"."""
    hedges_after: str = ""
    not_counted: str = ""
    """Words that follow a number and are not what it counts."""
    reaches: str = ""
    """Words between what is measured and its figure: "reached", "rose to"."""
    month_endings: str = ""
    """Endings of the months' names in other cases than CLDR's («ақпан[да]»)."""
    date_joints: str = ""
    """Words inside a date: "of", « de »."""
    times: str = ""
    apart: str = ""
    """Words that lead into a time which is not that of what is said: "before" Friday's vote, "about" the accident."""
    after: str = ""
    """Words that lead into a time before it: "after", "since"."""
    published: str = ""
    """Words that show a time to be that of a publication, before which it was said: "published", "aired"."""
    halves: str = ""
    """What adds a half to the number before it: "and a half" («с половиной»)."""
    weekday_forms: str = ""
    """Forms of the weekdays' names that CLDR lacks, Monday 0: «среду=2»."""
    month_forms: str = ""
    """Forms of the months' names that CLDR lacks: «январе=1»."""
    clock_signs: str = ""
    """What stands behind an hour in digits and makes it a time of day: "pm", "Uhr"."""
    clock: str = ""
    """Times of day in words with their minutes: "half_past_{h}=30", "halb_{h}=-30"."""


class Credits(Section, frozen=True, kw_only=True):
    """Words that credit an origin; read by `facts/origins.py`. All listings are for `words()`.

    `sources` stand before a colon or a name and credit it ("Source", "according to", "with material from"); `told` before the
    one who was told ("told", « a déclaré à »); `interviews` name a talk with it ("interview with", "comment to");
    `reports` are verbs behind the one who reported; `photos` head the credit of a picture; `releases` mark a press release;
    `reporters` are nouns for somebody's staff ("correspondent"); `agency_nouns` may stand before or after an agency's name;
    `outlet_nouns` end or head the name of a newspaper or broadcaster.
    """

    sources: str = ""
    credited: str = ""
    """What credits the whole article wherever it stands: "with material from", "originally published in"."""
    told: str = ""
    interviews: str = ""
    reports: str = ""
    photos: str = ""
    releases: str = ""
    reporters: str = ""
    agency_nouns: str = ""
    outlet_nouns: str = ""
    sign_offs: str = ""
    """How an agency's own reports end, as "words=agency": a bracket that begins so, with another credit behind a semicolon."""
    articles: str = ""
    """Determiners that may stand between such a word and the name."""
    addressing: str = ""
    """What stands before the one who was told, elsewhere in the sentence of a cue: « … a déclaré mardi X à l'AFP »."""
    own: str = ""
    """What an outlet calls itself and its staff: "this newspaper", "our correspondent", "told us"."""
    ours: str = ""
    """Possessives of the first person, with which an outlet speaks of its `staff`: "our photographer"."""
    staff: str = ""
    """Nouns for an outlet's people and work, "*" for any ending: "photograph*"."""
    us: str = ""
    """Pronouns of the first person beside a cue by which an outlet says that it was told: "told us"."""
    media: str = ""
    """Common nouns for outlets, which before a name show it to be one: « la chaîne X »."""
    media_behind: bool = False
    """Whether they also stand behind it: "X magazine"."""
    kinds: str = ""
    """Adjectives that may stand between such a noun and the name, beyond nationalities, "*" for any ending: « la chaîne
    [publique] X »."""
    passes: str = ""
    """Those of `reports` whose subject is an outlet or agency, listed or not: «передает»."""
    at_large: str = ""
    """Nouns for media that stay unnamed, which as a source pass on what others said: "local [media]"."""
    aired: str = ""
    """What stands before the outlet or programme in which something was said: "on", "during"."""
    told_behind: str = ""
    """Nouns in the case that behind a name makes it the one who was told («агенттігіне»)."""
    pieces: str = ""
    """Nouns for what an outlet publishes, beside its name: "a Post report", « un article du Monde »."""
    piece_joints: str = ""
    """What stands between such a noun and the name: "in", « du »."""
    press: str = ""
    """Phrases for speaking to the press at large: "told_…_reporters". In these and the next, "…" stands for up to four
    words and {platform} for a social network."""
    handed: str = ""
    """Phrases for words that a speaker hands out in writing: "in_…_statement"."""
    posts: str = ""
    """Phrases for words that a speaker posts, with the network that the words themselves tell: "on_…_{platform}",
    "in_…_tweet=Twitter"."""
    papers: str = ""
    """Nouns for what somebody hands out in writing, which as a source are no speaker: "the statement said"."""
    letters: str = ""
    """Those of the nouns in `handed` for what is written to somebody and known to the report all the same: "letter"."""
    same_talk: str = ""
    """Phrases for the talk that was credited before: "in_the_interview"."""
    before: str = ""
    """What leads into a piece that went before what was said and is not where it was said: "in_the_wake_of"."""
    firsts: str = ""
    """What behind the name of an agency or outlet says that it had the news first: "which_first_reported_the"."""
    posting: str = ""
    """Verbs of posting, which as a cue say so by themselves: "tweeted=Twitter"."""


class Furniture(Section, frozen=True, kw_only=True):
    """Words of what stands on a news page and is no part of the report; read by `text/`.

    All listings are for `words()`, in small letters and with the apostrophe '. `whole` are labels that make up a line,
    alone or in a row ("share", "back_to_top"); `heads` begin a line that is furniture as a whole ("follow_us",
    "read_also"); `anywhere` make a line furniture wherever they stand in it ("all_rights_reserved"); `lists` head a list
    of other articles, `comments` the readers' comments; `bylines` stand before the names of authors ("by"); `captions`
    before the credit of a picture ("photo"); `stamps` before the date and time of the page ("updated"). `invitations` begin
    a line that invites ("follow", "subscribe") to one of the `channels` that it names ("newsletter", "facebook").
    `clause_words` are the commonest pronouns and verb forms: a line without them has no clause.
    """

    whole: str = ""
    heads: str = ""
    anywhere: str = ""
    lists: str = ""
    comments: str = ""
    bylines: str = ""
    captions: str = ""
    stamps: str = ""
    invitations: str = ""
    channels: str = ""
    clause_words: str = ""


class Shades(Section, frozen=True, kw_only=True):
    """Hedges, negations, intensity, loaded terms; read by `tracing/`. All listings are for `words()`, "*" is any ending.

    `hedges` are listed by class: `distance` ("so-called"), `hearsay` ("reportedly"), `possibility` ("could", "perhaps"),
    `about` (an amount that is not exact), `bound` ("at least", "up to"), `conditional` (what
    other languages say with it: "would", "is expected to"; its loss is none). `conditional` are the endings of verb forms that
    mark hearsay in themselves. `plain` are phrases in which a hedging word hedges nothing ("talk about"). `negations` deny ("not", "without");
    `negative` words carry a denial in their sense ("refuse", "lack"); `reversals` are those of them that deny what follows
    ("refused to", "denied"). `negated_endings` are the endings of verb forms that deny in themselves («-мады»). `intensity` are degree words with their direction
    ("absolutely=+ slightly=-"). `scales` are words for one thing by strength, "word=level", the same names and levels in all
    languages ("dip=1 fall=2 plunge=3"). `sequence` orders two clauses: "before=<" the clause behind it is later, "after=>"
    the clause behind it is earlier, "then=>>" its own clause is later, "first=<<" its own clause is earlier.
    `says_self` open a remark about one's own speaking ("I would like to stress"): no loss where they go.
    `questions` are the cue words of asking. `unnamed` are nouns for sources who stay unknown, in all their forms, beyond those that
    the pack's roles call so ("insider").
    """

    hedges: Mapping[str, str] = {}
    conditional: str = ""
    plain: str = ""
    negations: str = ""
    negative: str = ""
    reversals: str = ""
    negated_endings: str = ""
    intensity: str = ""
    scales: Mapping[str, str] = {}
    sequence: str = ""
    says_self: str = ""
    questions: str = ""
    unnamed: str = ""
    negating_prefixes: str = ""
    """What makes a word its opposite: "un" (safe, unsafe)."""
    hedging_verbs: str = ""
    """Those of the hedges that are verbs, in the forms listed there."""
    parts: str = ""
    """Parts of a whole with their share: "every_third=0.333 half=0.5"."""
    vague_counts: str = ""
    """Words that stand in the place of a count and tell none: "several", "dozens_of"."""
    orders: str = ""
    """Those of them that tell its order of magnitude: "dozens=10 hundreds=100"."""
    ordinals: str = ""
    """Ordinal numbers from the second on, in all forms: "second=2"; the first is too often no number."""
    multiples: str = ""
    """How many times as much: "twice=2 doubled=2"."""


class Example(Section, frozen=True, kw_only=True):
    """One sentence that documents the pack and tests it. A negative example has no `content`: nothing is said in it."""

    text: str
    source: str | None = None
    cue: str | None = None
    content: str | None = None
    note: str = ""


class Pack(Section, frozen=True, kw_only=True):
    """One language. `code` is ISO 639-1, else 639-3; `name` its English name.

    `concepts` are the words of the concepts of `linking/`, one line each: "id: form form* several_words"; a "*" stands for
    any ending. A pack may know only part of the concepts, and may hold nothing else.
    """

    code: str
    name: str
    marks: Marks = Marks()
    speech: Speech = Speech()
    names: Names = Names()
    amounts: Amounts = Amounts()
    credits: Credits = Credits()
    furniture: Furniture = Furniture()
    shades: Shades = Shades()
    concepts: str = ""
    examples: Sequence[Example] = ()


def words(listing: str) -> tuple[str, ...]:
    """The words of a listing, "_" read as a space, in order.

    >>> words("prime_minister  mayor")
    ('prime minister', 'mayor')
    """
    return tuple(word.replace("_", " ") for word in listing.split())


def valued(listing: str) -> dict[str, str]:
    """The words of a listing with "=", each with its value.

    >>> valued("dollars=USD half_a=0.5")
    {'dollars': 'USD', 'half a': '0.5'}
    """
    return {word.replace("_", " "): value for word, value in (item.rsplit("=", 1) for item in listing.split())}
