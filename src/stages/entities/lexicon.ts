/** What a word can be to the rules, as bits; a word may be several things at once. */
export const Word = {
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries: never part of a name but as a linker. */
  Function: 1 << 0,
  /** An ordinary word of the language, so that its capital says little at the start of a sentence. */
  Common: 1 << 1,
  /** `President`, `Dr`: a person's name follows. */
  Title: 1 << 2,
  /** A person's given name. */
  Given: 1 << 3,
  /** A family name, listed or by its ending. */
  Family: 1 << 4,
  /** The noun that makes a name an organisation's: `Ministry`, `University`, `Party`. */
  OrgHead: 1 << 5,
  /** An organisation noun whose complement follows: `Ministry of …`, `Institute for …`. */
  OrgOpen: 1 << 6,
  Month: 1 << 7,
  /** `argues`, `noted`: who does it is a person or a body. */
  Speech: 1 << 8,
  /** `in`, `near`: what follows may be a place. */
  PlacePreposition: 1 << 9,
  /** `River`, `Sea`, `Province`. */
  PlaceHead: 1 << 10,
  LawHead: 1 << 11,
  EventHead: 1 << 12,
  /** `of`, `for`, `on`: joins an organisation's noun to its complement. */
  Linker: 1 << 13,
  /** `van`, `de`, `bin`: small words inside personal names. */
  Particle: 1 << 14,
  /** `deputy`, `historian`: a noun for a person, in small letters. */
  PersonNoun: 1 << 15,
  /** `early`, `mid`, `late`, `end`: belongs to a date before it. */
  DatePart: 1 << 16,
  /** `hundred`, `million`, `bn`. */
  Scale: 1 << 17,
  Currency: 1 << 18,
  /** `Press`, `Publishers`, `Verlag`. */
  Publisher: 1 << 19,
  /** `northern`, `southeast`: outside the place that it narrows. */
  Direction: 1 << 20,
  /** The word ends as place names do (`-stan`, `-grad`, `-abad`). */
  PlaceShape: 1 << 21,
  Season: 1 << 22,
  /** `first`, `nineteenth`. */
  Ordinal: 1 << 23,
  /** `Initiative`, `Strategy`: the noun of a programme's title. */
  PlanHead: 1 << 26,
  /** Nouns for states and their parts: `Republic`, `Kingdom`, `Federation`. */
  StateHead: 1 << 24,
  Language: 1 << 25,
  /** More often a verb than a noun. */
  Verb: 1 << 27,
  /** `election`, `summit`: named by its year, `2011 Gibraltar general election`. */
  Occasion: 1 << 28,
  /** The word ends as names of bodies do in languages that write them as one word: `Volkspartei`, `Kenseitō`. */
  BodyShape: 1 << 29,
  /** A word of the language that is a common family name as well: `Brown`, `Bush`, `Marsh`. */
  Surname: 1 << 30,
  /** `Villa`, `Rathaus`: the name of a building follows. */
  Building: 1 << 31,
} as const;

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const FUNCTION_WORDS = list(`
  a an the this that these those such some any each every either neither both all no none other another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose
  which what when where why how whether if unless until till while whereas although though because since as than
  so that and or but nor yet for of in on at by to from with without within into onto upon over under above below
  between among amongst amid amidst against toward towards through throughout during before after behind beyond
  beside besides despite except across along around about near off out up down via per like unlike according
  is are was were be been being am do does did done doing has have had having will would shall should can could
  may might must ought not only also even just still already again ever never always often sometimes usually
  however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile instead otherwise indeed
  finally firstly secondly thirdly first second third next then now here there today yesterday tomorrow later
  earlier once twice perhaps probably maybe especially particularly generally mostly mainly largely partly
  see cf ibid ibidem eds ed trans vol no pp p many much more most few fewer less least several various certain
  same own very too quite rather almost nearly yes well one two three four five six seven eight nine ten
  following given regarding concerning including notwithstanding whatever whichever whoever let lest
  oh ah please thank thanks ladies gentlemen dear`);

const TITLES = list(`
  president presidents premier minister ministers chancellor king queen prince princess emperor empress tsar czar
  kaiser shah sultan sheikh emir ayatollah imam mullah general generals colonel marshal admiral captain commander
  lieutenant major brigadier sergeant corporal senator senators congressman congresswoman governor mayor
  ambassador ambassadors secretary undersecretary chairman chairwoman chairperson chair speaker judge justice
  professor prof dr mr mrs ms miss sir lord lady dame pope archbishop patriarch metropolitan bishop cardinal
  rabbi reverend rev comrade baron count countess duke duchess earl viscount leader spokesman spokeswoman
  spokesperson commissioner envoy delegate deputy advocate attorney excellency majesty highness honourable
  honorable hon chief caliph viceroy pasha maharaja president-elect rapporteur sen gov gen col lt capt rep
  regent generalissimo voivode vizier vice-chancellor taoiseach tánaiste congressmen congresswomen representative
  councillor alderman sheriff superintendent commodore brigadier-general subcomandante comandante sardar nawab raja
  maharani begum khedive bey chairmen governors admirals marshals justices professors popes kings queens hetman
  mahatma`);

const PERSON_NOUNS = list(`
  politician expert scholar historian journalist writer economist philosopher sociologist analyst author diplomat
  candidate lawyer activist poet reformer dictator strongman oligarch businessman businesswoman scientist theorist
  researcher thinker critic novelist commentator columnist observer specialist anthropologist geographer
  politologist jurist editor reporter correspondent interviewer dissident revolutionary general deputy minister
  president premier chancellor leader ambassador envoy senator governor mayor spokesman spokeswoman spokesperson
  lecturer student assistant fellow manager officer secretary chairman king queen emperor tsar professor colleague colleagues rival successor predecessor ally
  aide adviser advisor head founder co-founder director politicians scholars historians experts authors analysts
  economists theorists philosophers writers named called
  chairpersons chairmen presidents ministers leaders governors senators congressmen ambassadors mayors candidates
  lawyers generals admirals secretaries commissioners councillor councillors alderman magistrate barrister solicitor
  incumbent statesman statesmen nobleman nobles monarch premiers chancellors physician engineer actor actress singer
  comedian musician painter composer filmmaker preacher missionary pastor priest businessmen nominee contender`);

const GENERIC_ORGS = list(`
  ministry department institute university college academy school faculty committee commission council assembly
  parliament congress senate duma court tribunal party union organization organisation association federation
  confederation alliance league foundation fund bank agency authority bureau office secretariat directorate
  administration board center centre society movement front army forces force guard police corps command service
  services group corporation company club chamber embassy consulate mission church network forum
  observatory laboratory museum library archive archives station television newspaper
  federation brotherhood brigade brigades battalion regiment division navy inspectorate prosecutor
  ombudsman presidium politburo conference community commonwealth cooperative syndicate
  coalition partnership platform project panel delegation consortium trust ltd inc corp llc gmbh plc
  house ministries departments committees universities parties councils news radio tv times post herald tribune
  gazette broadcasting media airlines airways railways railway militia coalition caucus bloc
  cabinet convention rally lobby exchange hospital registry task unit units squad patrol treasury branch
  office faculty observatory lab seminary polytechnic conservatory monastery diocese archdiocese synod
  stiftung cooperation systems technologies industries enterprises holdings partners ventures motors petroleum
  gazeta pravda akademie universität université universidad universidade università institut instituto
  parti partido partito partidul partei frente movimiento movimento mouvement ligue congreso asamblea ministère ministerio
  sons daughters friends knights veterans international foundations associations legion lodge bund roundtable guild sangh politburo partisi partiet partij partija puolue
  strana stranka hareketi cephesi birliği verband verein gesellschaft unión união alianza aliança coalición coligação
  esquerda izquierda bloco bloque fronte ralliement rassemblement federación federação confederación confédération fédération
  centro fundación fundação fondation fondazione istituto observatorio comisión comissão commissione facility
  asociación associação associazione sindicato comité conseil consejo conselho assemblée assembleia chambre cámara
  câmara société sociedad sociedade ejército fuerzas lega liga cortes`);

/** Nouns of the list above that take no complement of their own, or are an organisation only at the end of a name. */
const CLOSED_ORGS = new Set(
  list(`house news radio tv times post herald tribune gazette media ltd inc corp llc gmbh plc group company
  forces force army guard police airlines airways railways motors petroleum systems technologies industries
  enterprises holdings partners ventures club gazeta pravda television newspaper network task unit units
  branch cooperation command project platform trust service services station
  sons daughters friends knights veterans international partisi partiet partij partija puolue strana stranka hareketi cephesi birliği bund
  rally lobby exchange division bloc caucus convention partnership conference cabinet`),
);

/** Words that end an organisation's name only after a capitalised word that is no nationality. */
export const WEAK_ORG_HEADS = new Set(
  list(`house post times project platform station force forces division service services group
  command unit units task convention conference cooperation systems partners trust front rally exchange branch
  conference initiative community society delegation mission panel cabinet chief church movement
  club forum library museum archive archives authority authorities school army police guard service navy
  council embassy office company network coalition bloc caucus lobby partnership media radio tv television news
  newspaper prosecutor house legion lodge facility roundtable guild liga cortes sons daughters friends knights veterans international`),
);

const SPEECH_VERBS = list(`
  says said saying stated notes noted note argue argues argued arguing claims claimed
  write writes wrote written suggest suggests suggested explain explains explained emphasize emphasizes emphasized
  emphasise emphasises emphasised stress stresses stressed observe observes observed contend contends contended
  maintain maintains maintained insist insists insisted declare declares declared announce announces announced
  warn warns warned believe believes believed think thinks thought conclude concludes concluded remark remarks
  remarked add adds added admit admits admitted assert asserts asserted affirm affirmed affirms describe describes
  described define defines defined propose proposes proposed points pointed calls called acknowledge
  acknowledged recalls recalled replied told asked commented lament lamented
  criticize criticized criticise criticised condemn condemned urged promised denounce denounced
  agree agreed refuse refused accuse accused signed visited met resigned appointed elected died born
  analyse analyses analysed analyze analyzes analyzed draws offers identifies distinguishes
  demonstrates developed develops formulated theorized theorised speculated quipped responded`);

const PLACE_PREPOSITIONS = list(
  "in at near from to into toward towards around across outside inside throughout via",
);

const PLACE_HEADS = list(`
  river rivers sea seas ocean lake lakes gulf bay strait straits channel canal peninsula island islands isle isles
  archipelago cape coast mountain mountains mount range ridge valley basin delta desert plateau steppe plain plains
  forest falls corridor shoal shoals reef reefs atoll region oblast krai raion okrug province provinces prefecture governorate county district
  territory territories municipality canton voivodeship department belt pass heights highlands lowlands strip reservoir lagoon creek oasis massif regency wilaya woreda tehsil taluk
  city town township borough land bank rim hemisphere sahel horn triangle shelf fjord glacier volcano`);

/** Buildings and what is built; only nouns that are no family names. */
const FACILITIES = list(
  "airport airfield palace cathedral basilica mosque stadium prison cemetery avenue boulevard street square barracks abbey hotel mausoleum airbase highway expressway motorway dam",
);
const FACILITY_SET = new Set(FACILITIES);
export function isFacility(term: string): boolean {
  return FACILITY_SET.has(term);
}

const BUILDINGS = list(
  "villa palazzo palais rathaus schloss château piazza plaza calle rue hôtel stade estadio gare casa place",
);

const GPE_HEADS = new Set(
  list(
    `oblast krai raion okrug province prefecture governorate county municipality canton voivodeship district city town township borough regency wilaya woreda tehsil taluk`,
  ),
);
export function isGpeHead(term: string): boolean {
  return GPE_HEADS.has(term);
}

const LAW_HEADS = list(`
  constitution charter treaty convention covenant protocol pact accord accords agreement agreements act law
  declaration code statute memorandum directive regulation resolution decree amendment bill ordinance doctrine
  concordat armistice compact edict proclamation protocols communique communiqué principles constitutions treaties conventions`);

const PLAN_HEADS = list(
  "initiative programme program plan strategy agenda vision framework roadmap compass cooperation partnership shield dialogue",
);

const EVENT_HEADS = list(`
  war wars revolution revolutions uprising rebellion revolt mutiny massacre genocide holocaust famine crisis
  battle siege summit olympics games spring intifada coup putsch offensive crusade crusades exodus purge
  blockade plague pandemic earthquake riots protests operation election elections referendum campaign expedition congress conference`);

const OCCASIONS = list(
  "election elections primary primaries caucuses referendum plebiscite summit conference convention",
);

const PARTICLES = list(
  "de da do dos das del della di du la le van von der den ter ten bin ibn bint al el ul ad an-nur abu ben af av zu y arap ould ole wa",
);

const SCALES = list("hundred thousand million billion trillion bn mn m k tn mln bln crore lakh");
const CURRENCIES = list(`
  dollar dollars euro euros pound pounds ruble rubles rouble roubles yen yuan renminbi rupee rupees franc francs
  mark marks lira liras lire peso pesos real reais rand tenge som sum hryvnia hryvnias manat lari dram leu lei
  zloty koruna kroner krone kronor krona dinar dinars dirham dirhams riyal riyals rial rials shekel shekels naira
  shilling shillings cedi won baht ringgit rupiah dong cent cents usd eur gbp rub kzt cny jpy inr chf aud cad uah`);

const PUBLISHERS = list(
  "press publishers publishing verlag books editions éditions presses izdatelstvo publications",
);
const DIRECTIONS = list(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern central north-east north-west south-east south-west upper lower inner outer`);
const SEASONS = list("spring summer autumn fall winter");
const DATE_PARTS = list("early mid late beginning end start middle turn close eve");
const MONTHS = list(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);
const ORDINALS = list(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`);
const STATE_HEADS = list(`
  nation republic republics kingdom federation union commonwealth empire emirate emirates state states sultanate duchy
  principality confederation s.s.r. ssr a.s.s.r. assr caliphate khanate dynasty`);

type Entry = readonly [words: readonly string[], bits: number];
const CLASSES: readonly Entry[] = [
  [FUNCTION_WORDS, Word.Function | Word.Common],
  [TITLES, Word.Title | Word.Common],
  [PERSON_NOUNS, Word.PersonNoun | Word.Common],
  [GENERIC_ORGS, Word.OrgHead | Word.Common],
  [GENERIC_ORGS.filter((word) => !CLOSED_ORGS.has(word)), Word.OrgOpen],
  [SPEECH_VERBS, Word.Speech | Word.Common],
  [PLACE_PREPOSITIONS, Word.PlacePreposition],
  [PLACE_HEADS, Word.PlaceHead | Word.Common],
  [BUILDINGS, Word.Building],
  [FACILITIES, Word.PlaceHead | Word.Common],
  [LAW_HEADS, Word.LawHead | Word.Common],
  [PLAN_HEADS, Word.PlanHead | Word.Common],
  [EVENT_HEADS, Word.EventHead | Word.Common],
  [OCCASIONS, Word.Occasion | Word.Common],
  [list("of for on to against in"), Word.Linker],
  [PARTICLES, Word.Particle],
  [SCALES, Word.Scale],
  [CURRENCIES, Word.Currency | Word.Common],
  [PUBLISHERS, Word.Publisher | Word.Common],
  [DIRECTIONS, Word.Direction | Word.Common],
  [SEASONS, Word.Season | Word.Common],
  [DATE_PARTS, Word.DatePart | Word.Common],
  [MONTHS, Word.Month | Word.Common],
  [ORDINALS, Word.Ordinal | Word.Common],
  [STATE_HEADS, Word.StateHead | Word.Common],
];

/** The grammar's own words with their bits. */
export function grammarWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [members, bits] of CLASSES) {
    for (const word of members) words.set(word, (words.get(word) ?? 0) | bits);
  }
  return words;
}
