/** Verbs whose past forms are not regular: base, past, participle (where it differs). */
const verbs = `arise arose arisen;bear bore borne;become became become;begin began begun;bind bound;break broke broken;
bring brought;build built;buy bought;choose chose chosen;come came come;cut cut;deal dealt;draw drew drawn;drive drove driven;
fall fell fallen;feed fed;feel felt;fight fought;find found;forbid forbade forbidden;forgo forwent forgone;forego forewent foregone;
get got gotten;give gave given;go went gone;grow grew grown;hold held;keep kept;know knew known;lay laid;lead led;leave left;lend lent;
let let;lose lost;make made;mean meant;meet met;outgrow outgrew outgrown;overcome overcame overcome;override overrode overridden;
oversee oversaw overseen;overthrow overthrew overthrown;overtake overtook overtaken;pay paid;put put;quit quit;rebuild rebuilt;
rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;show showed shown;
shrink shrank shrunk;split split;speak spoke spoken;spend spent;spread spread;stand stood;steal stole stolen;strike struck;
strive strove striven;swear swore sworn;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;
undergo underwent undergone;understand understood;undertake undertook undertaken;undo undid undone;uphold upheld;win won;
withdraw withdrew withdrawn;withhold withheld;withstand withstood;write wrote written`;

/** Nouns whose plural is not regular. */
const nouns = `analysis analyses;axis axes;basis bases;child children;crisis crises;criterion criteria;datum data;foot feet;half halves;
hypothesis hypotheses;life lives;man men;person people;phenomenon phenomena;self selves;shelf shelves;thesis theses;thief thieves;
wife wives;wolf wolves;woman women;synthesis syntheses;people peoples;statesman statesmen;spokesman spokesmen;medium media`;

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
/** Singular → plural. */
export const irregularNouns = table(nouns);
