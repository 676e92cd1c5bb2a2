/** Verbs whose past forms are not regular: base, past, participle and other spellings (where they differ). */
const verbs = `abide abided abode;arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;befall befell befallen;
begin began begun;behold beheld;bend bent;beset beset;bet bet;bid bid bade bidden;bind bound;bite bit bitten;bleed bled;blow blew blown;
break broke broken;breed bred;bring brought;broadcast broadcast broadcasted;build built;burn burned burnt;burst burst;buy bought;cast cast;
catch caught;choose chose chosen;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;draw drew drawn;
dream dreamed dreamt;drink drank drunk;drive drove driven;dwell dwelt dwelled;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;
find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast forecast forecasted;forget forgot forgotten;forgive forgave forgiven;
forgo forwent forgone;forego forewent foregone;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;
hang hung hanged;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;kneel knelt kneeled;know knew known;lay laid;lead led;
lean leaned leant;leap leapt leaped;learn learned learnt;leave left;lend lent;let let;lie lied lain;lose lost;make made;mean meant;meet met;
mow mowed mown;pay paid;plead pleaded pled;prove proved proven;put put;quit quit;read read;rend rent;rid rid;ride rode ridden;ring rang rung;
rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;sew sewed sewn;shake shook shaken;shed shed;
shine shone shined;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;
slide slid;sow sowed sown;speak spoke spoken;speed sped;spell spelled spelt;spend spent;spill spilled spilt;spin spun;spit spat;split split;
spoil spoiled spoilt;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;stride strode stridden;
strike struck stricken;string strung;strive strove striven;swear swore sworn;sweep swept;swell swelled swollen;swim swam swum;swing swung;
surveil surveilled surveiled;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust thrust;tread trod trodden;
undergo underwent undergone;understand understood;undo undid undone;uphold upheld;upset upset;wake woke woken;wear wore worn;
weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written`;

/** Nouns whose plural is not regular: singular, then each plural. */
const nouns = `analysis analyses;antithesis antitheses;basis bases;crisis crises;diagnosis diagnoses;emphasis emphases;genesis geneses;hypothesis hypotheses;
metamorphosis metamorphoses;nemesis nemeses;oasis oases;paralysis paralyses;parenthesis parentheses;prognosis prognoses;synthesis syntheses;
thesis theses;automaton automata automatons;axis axes;appendix appendices appendixes;apex apices apexes;alumnus alumni;bacterium bacteria;
bureau bureaux bureaus;cactus cacti cactuses;child children;consortium consortia consortiums;criterion criteria;curriculum curricula curriculums;
datum data;erratum errata;focus foci focuses;foot feet;formula formulae formulas;forum forums fora;fungus fungi;goose geese;
index indices indexes;locus loci;louse lice;man men;matrix matrices matrixes;maximum maxima maximums;medium media mediums;
memorandum memoranda memorandums;millennium millennia millenniums;minimum minima minimums;moratorium moratoria moratoriums;mouse mice;
nucleus nuclei;optimum optima;ox oxen;penny pennies pence;person people persons;people peoples;phenomenon phenomena;plateau plateaus plateaux;
radius radii;referendum referenda referendums;spectrum spectra spectrums;stigma stigmata stigmas;stimulus stimuli;stratum strata;syllabus syllabi syllabuses;
symposium symposia symposiums;terminus termini;tooth teeth;ultimatum ultimatums ultimata;vertex vertices;vortex vortices`;

function table(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.split(";").map((line) => {
      const [base, ...forms] = line.trim().split(/\s+/u);
      return [base as string, forms];
    }),
  );
}

/** Base form → past and participle. */
export const irregularVerbs = table(verbs);
/** Singular → plurals. */
export const irregularNouns = table(nouns);
