import { wordSet } from "../reading/verbs.ts";

export const roles = wordSet(
  `minister president deputy leader secretary ambassador spokesman spokesperson spokeswoman author scholar expert
   politician historian analyst researcher diplomat chancellor premier journalist writer philosopher professor theorist
   senator governor king queen envoy official commentator observer academic speaker chairman general commissioner
   director critic economist sociologist lawyer jurist pope monarch emperor dictator statesman geographer anthropologist activist farmer poet novelist priest bishop judge
   campaigner agronomist biologist climatologist ecologist essayist columnist theologian novelist singer painter
   negotiator general admiral colonel rebel founder biographer`,
);
/** Bodies that speak for their state: `the Chinese government`. */
export const bodies = wordSet(
  "representative representatives delegate delegates government governments leaders ministers presidents authorities leadership ministry parliament delegation administration chamber chambers panel bench plenary",
);
export const documents = wordSet(
  `note letter statement document communique communiqué declaration resolution report memorandum telegram message
   article speech address interview paper book essay study treaty charter agreement petition manifesto pamphlet brief
   editorial lecture sermon dispatch cable submission thesis proclamation decree encyclical`,
);
/** Held by one person at a time, so that the title alone tells who is meant. */
export const offices = wordSet(
  `minister president secretary chancellor premier governor king queen ambassador envoy pope emperor chairman general
   commissioner director senator leader spokesman spokeswoman spokesperson deputy speaker`,
);
export const issuing = wordSet(
  "adopt sign issue publish pass ratify conclude release approve draft proclaim",
);

/** Bodies and documents by the word that their names have in them. */
export const kinds = new Map(
  [
    ...wordSet(`court tribunal council commission assembly parliament ministry union organisation organization alliance
    committee agency bank forum congress senate secretariat league party movement resolution treaty declaration charter
    constitution agreement convention act accord pact protocol memorandum statute covenant`),
  ].map((word) => [word, word]),
)
  .set("judges", "court")
  .set("opinion", "court")
  .set("judgment", "court")
  .set("judgement", "court")
  .set("ruling", "court")
  .set("network", "network")
  .set("group", "group")
  .set("federation", "federation");

export const texts = wordSet(
  `article book paper essay study work works theory speech address statement interview memoirs view analysis reading
   account report definition estimate assessment judgment judgement opinion remarks words`,
);

/** What an author wrote, and the author: `the book argues`, `the authors find`. */
export const authored = wordSet(
  "article book paper essay study report monograph chapter author authors survey thesis pamphlet memoir brief volume dissertation",
);
/** Bodies that are part of the one behind `of`: `a chamber of the tribunal`. */
export const parts = wordSet(
  "chamber panel majority bench plenary board secretariat judges court committee presidium assembly council bureau leadership chair members",
);
