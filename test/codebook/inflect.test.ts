import { describe, expect, test } from "vitest";
import { hits } from "./find.ts";

/** Each word must find every word of its row, and nothing else of it. */
function expectAll(term: string, text: string): void {
  expect(hits(term, text)).toEqual(text.split(", "));
}

describe("a noun finds its plural", () => {
  test.each([
    ["policeman", "policeman, policemen"],
    ["policewoman", "policewoman, policewomen"],
    ["knife", "knife, knives"],
    ["leaf", "leaf, leaves"],
    ["loaf", "loaf, loaves"],
    ["housewife", "housewife, housewives"],
    ["tooth", "tooth, teeth"],
    ["mouse", "mouse, mice"],
    ["ox", "ox, oxen"],
    ["sheep", "sheep"],
    ["embargo", "embargo, embargoes, embargos"],
    ["manifesto", "manifesto, manifestos, manifestoes"],
    ["memorandum", "memorandum, memoranda, memorandums"],
    ["referendum", "referendum, referenda, referendums"],
    ["curriculum", "curriculum, curricula, curriculums"],
    ["index", "index, indices, indexes"],
    ["matrix", "matrix, matrices, matrixes"],
    ["stimulus", "stimulus, stimuli"],
    ["nucleus", "nucleus, nuclei"],
    ["diagnosis", "diagnosis, diagnoses"],
    ["bureau", "bureau, bureaux, bureaus"],
    ["formula", "formula, formulae, formulas"],
    ["killing", "killing, killings"],
    ["regime", "regime, regimes"],
    ["passer-by", "passer-by, passers-by"],
    ["mother-in-law", "mother-in-law, mothers-in-law"],
    ["attorney general", "attorney general, attorneys general, attorney generals"],
  ])("%s", expectAll);
});

describe("a plural finds its singular", () => {
  test.each([
    ["policemen", "policemen, policeman"],
    ["knives", "knives, knife"],
    ["embargoes", "embargoes, embargo, embargos"],
    ["memoranda", "memoranda, memorandum"],
    ["criteria", "criteria, criterion"],
    ["diagnoses", "diagnoses, diagnosis"],
    ["movies", "movies, movie"],
    ["calories", "calories, calorie"],
    ["policies", "policies, policy"],
    ["killings", "killings, killing"],
    ["axes", "axes, axis"],
  ])("%s", expectAll);
});

describe("a verb finds its forms", () => {
  test.each([
    ["starve", "starve, starves, starved, starving"],
    ["eat", "eat, eats, ate, eaten, eating"],
    ["sow", "sow, sows, sowed, sown, sowing"],
    ["beat", "beat, beats, beaten, beating"],
    ["shoot", "shoot, shoots, shot, shooting"],
    ["flee", "flee, flees, fled, fleeing"],
    ["hit", "hit, hits, hitting"],
    ["freeze", "freeze, freezes, froze, frozen, freezing"],
    ["hide", "hide, hides, hid, hidden, hiding"],
    ["die", "die, dies, died, dying"],
    ["lie", "lie, lies, lied, lying"],
    ["arrest", "arrest, arrests, arrested, arresting"],
    ["detain", "detain, detains, detained, detaining"],
    ["patrol", "patrol, patrols, patrolled, patrolling"],
    ["occur", "occur, occurs, occurred, occurring"],
    ["permit", "permit, permits, permitted, permitting"],
    ["equip", "equip, equips, equipped, equipping"],
    ["deter", "deter, deters, deterred, deterring"],
    ["register", "register, registers, registered, registering"],
    ["panic", "panic, panics, panicked, panicking"],
    ["mimic", "mimic, mimics, mimicked, mimicking"],
    ["plan", "plan, plans, planned, planning"],
    ["surveil", "surveil, surveils, surveilled, surveilling, surveiled"],
    ["harvest", "harvest, harvests, harvested, harvesting"],
    ["overfish:v", "overfish, overfishes, overfished, overfishing"],
    ["rewrite", "rewrite, rewrites, rewrote, rewritten, rewriting"],
    ["mistreat", "mistreat, mistreats, mistreated, mistreating"],
    ["reoccupy", "reoccupy, reoccupies, reoccupied, reoccupying"],
    ["police:v", "police, polices, policed, policing"],
    ["racialize", "racialize, racialises, racialised, racializing"],
    ["stop and search", "stop and search, stops and searches, stopped and searched, stopping and searching"],
    ["stop-and-search", "stop-and-search, stopped-and-searched"],
  ])("%s", expectAll);
});

describe("a word does not find words that only look like its forms", () => {
  test.each([
    ["state", "stated, stating"],
    ["market", "marketing, marketed"],
    ["house", "housing, housed"],
    ["bank", "banking"],
    ["human", "humen"],
    ["party", "partying"],
    ["chief", "chieves"],
    ["belief", "believes, believed"],
    ["new", "news"],
    ["politic", "politics"],
    ["economic", "economics"],
    ["racialized", "racialize, racializing"],
    ["plant:n", "planted, planting"],
    ["focus:a", "focuses"],
  ])("%s", (term, text) => {
    expect(hits(term, text)).toEqual([]);
  });
});
