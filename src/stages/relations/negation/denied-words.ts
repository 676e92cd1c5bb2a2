import { wordSet } from "../reading/verbs.ts";

/** Nouns whose of-phrase is what there is not. */
export const lackNouns = wordSet(
  "lack absence loss want deprivation denial renunciation abolition non-existence nonexistence",
);

/** Nouns through which a negation reaches their of-phrase: `a high level of securitization`. */
export const transparentNouns = wordSet(
  `level levels degree degrees kind kinds sort sorts form forms type types amount sign signs element elements character
   nature status trace sense existence question talk prospect prospects chance chances hope hopes danger risk risks plan plans thought intention evidence
   guarantee desire wish demand step steps move moves act acts attempt attempts tie ties title titles right rights entitlement trappings measure aspect aspects hint number series possibility kind semblance shred
   declaration proclamation recognition restoration bit case cases instance instances extent vestige modicum iota image`,
);

/** Verbs, participles and prepositions that take away what follows them. */
export const takeAway = wordSet("deprived devoid bereft stripped free freed robbed divested void instead");

/** Verbs that say of their object that it is not, or not had. */
export const lackVerbs = wordSet(
  "spare exclude preclude lack lose deny forfeit refuse withhold renounce forgo disclaim repudiate disavow",
);

/** Verbs with two objects: `grants the Union sovereignty`. */
export const givingVerbs = wordSet(
  "grant give offer promise guarantee bring allow award leave accord cede bestow concede owe confer cost",
);

/** `denied the province independence`. */
export const withholdingVerbs = wordSet("deny refuse cost spare");

/** Verbs whose negation denies also a definite object: not to have it, or not to bring it about. */
export const havingVerbs = wordSet(
  `have be become possess enjoy gain acquire achieve attain obtain exercise receive win regain retain maintain keep
   preserve make create cause produce constitute pose represent establish pursue entail recognise recognize acknowledge
  mean grant demand accept uphold assert press reassert`,
);

/** Verbs whose denied passive denies also a definite subject: `its independence is not recognised`. */
export const recognizing = wordSet(
  "recognise recognize acknowledge grant achieve restore accept obtain attain regain",
);

/** Deeds, which a denied recognition leaves as they are. */
export const deeds = wordSet(
  "annexation occupation invasion aggression intervention seizure incorporation conquest colonisation colonization partition",
);

/** Verbs whose denied object is denied where it is indefinite (`do not see a threat`); others only pass it by. */
export const existentialVerbs = wordSet(
  `see find perceive expect detect observe discern foresee face meet encounter commit launch plan seek want intend allow
   permit tolerate contain include involve imply mark signify offer grant give show display voice raise put bring provoke
   trigger generate demand claim need award confer cede transfer concede assign demonstrate suffer experience accept threaten leave authorise authorize justify warrant legitimise legitimize declare proclaim start wage
   deserve provide guarantee feel violate conduct get tend desire inflict justify exert impose build form`,
);

/** Verbs that say what something is taken for: `not viewed as a threat`. */
export const viewingVerbs = wordSet(
  `view consider see regard perceive treat recognise recognize interpret understand describe define present portray
   mean intend characterise characterize classify count qualify serve act function accept use deem frame construct depict exist cast brand label operate behave`,
);

/** Verbs that bring about, or speak of, what follows their preposition. */
export const resulting = new Set([
  "lead to",
  "amount to",
  "result in",
  "turn into",
  "evolve into",
  "resort to",
  "engage in",
  "contribute to",
  "rise to",
  "consist in",
  "talk about",
  "speak of",
  "speak about",
  "threaten with",
  "insist on",
  "live in",
  "belong to",
  "depend on",
  "strive for",
  "aim at",
  "ask for",
  "call for",
  "aspire to",
  "consent to",
  "agree to",
  "press for",
  "reduce to",
  "entitle to",
  "equate with",
  "arrive at",
  "enter into",
  "yield to",
]);

export const existing = wordSet(
  "exist occur happen arise remain come follow apply extend materialise materialize ensue result",
);

/** Verbs that pass something on or bring it about: `sovereignty was not transferred`. */
export const handing = wordSet(
  "transfer cede surrender give award obtain secure win declare proclaim offer promise commit see find carry",
);
