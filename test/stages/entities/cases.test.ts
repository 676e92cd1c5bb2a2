import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("entities");

function found(text: string): string[] {
  return (annotate(source(text), steps).entities ?? []).map(
    ({ label, text: surface }) => `${label} ${surface}`,
  );
}

describe("acts and cases", () => {
  test.each([
    ["They passed the Scotland Act 1998 that year.", ["LAW Scotland Act 1998"]],
    [
      "They passed the European Union (Withdrawal) Act 2020 that year.",
      ["LAW European Union (Withdrawal) Act 2020"],
    ],
    ["It was held in Re Allisterson that it was.", ["LAW Re Allisterson"]],
    ["See what was held there. In re Sawyerson is clear.", ["LAW In re Sawyerson"]],
    ["Re Frontiers: what was held there is clear.", []],
    [
      "It was held in Sejdan and Fincan v. Bosnia and Herzegovina that it was.",
      ["LAW Sejdan and Fincan v. Bosnia and Herzegovina"],
    ],
    [
      "It was held in R (Millerson) v Secretary of State for Exiting the European Union that it was.",
      ["LAW R (Millerson) v Secretary of State for Exiting the European Union"],
    ],
    ["They breached Article VI of the Acts of Union again.", []],
    ["They breached Article VI of the Charter of Paris again.", ["LAW Article VI of the Charter of Paris"]],
    ["It gave way to Law No. 71 of 2019 again.", ["LAW Law No. 71 of 2019"]],
    ["It gave way to the Reorganization Act of 1934 again.", ["LAW Reorganization Act", "DATE 1934"]],
    ["It began with Operation Just Cause again.", ["EVENT Operation Just Cause"]],
    [
      "See Loizidan v. Turkey and Cyprus v. Turkey on this.",
      ["LAW Loizidan v. Turkey", "LAW Cyprus v. Turkey"],
    ],
    [
      "It was put into Council Regulation (EC) No 866/2004 then.",
      ["LAW Council Regulation (EC) No 866/2004"],
    ],
    [
      "They ratified the Protocol on the Demarcation of the State Border then.",
      ["LAW Protocol on the Demarcation of the State Border"],
    ],
    [
      "They ratified the Protocol on Democracy and Good Governance of December 2001 then.",
      ["LAW Protocol on Democracy and Good Governance", "DATE December 2001"],
    ],
    ["As A. V. Dicey taught, it can.", ["PERSON A. V. Dicey"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("places named by another place", () => {
  test.each([
    ["He founded San Miguel de Piura there.", ["GPE San Miguel de Piura"]],
    ["It was fought again in East Honiara.", ["GPE East Honiara"]],
    ["They came north from Honiara.", ["GPE Honiara"]],
    ["It lies in the Piura Region of Peru.", ["GPE Piura Region", "GPE Peru"]],
    ["It lies in the Poechos Reservoir.", ["LOC Poechos Reservoir"]],
    ["He was born in Pidan Regency in spring.", ["GPE Pidan Regency"]],
    ["It was merged with North Sumatra in spring.", ["GPE North Sumatra"]],
    ["She represented Kirinyaga Central from the start.", ["GPE Kirinyaga Central"]],
    ["It crosses the Pan-American Highway.", ["FAC Pan-American Highway"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  ["By then DiCaprio and DelBene had left.", ["PERSON DiCaprio", "PERSON DelBene"]],
  ["It was built by HNM Techno in spring.", ["ORG HNM"]],
  ["The law was annulled by Daniel arap Moi.", ["PERSON Daniel arap Moi"]],
  ["The law was annulled by Christian Schmidt.", ["PERSON Christian Schmidt"]],
  ["The law was annulled by the Christian Democrats.", ["NORP Christian Democrats"]],
  [
    "In Abdulrazek Gurnan’s novel it rains. Abdulrazek Gurnan wrote it.",
    ["PERSON Abdulrazek Gurnan", "PERSON Abdulrazek Gurnan"],
  ],
])("persons: %s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
