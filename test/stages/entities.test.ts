import { describe, expect, test } from "vitest";
import type { EntityMention } from "../../src/model/annotation.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../support/annotate.ts";

const steps = await stepsTo("entities");
const tag = (text: string): readonly EntityMention[] => annotate(source(text), steps).entities ?? [];
const shown = (text: string): string[] => tag(text).map(({ text: surface, label }) => `${surface} ${label}`);
const named = (text: string): string[] => tag(text).map(({ name }) => name);

describe("dates", () => {
  test.each([
    ["It began in 1991 and ended.", ["1991"]],
    ["It began in December 2020.", ["2020-12"]],
    ["The visit took place on 12 December, 2020, in secret.", ["2020-12-12"]],
    ["Elections were held on May 9, 2014, as planned.", ["2014-05-09"]],
    ["Prices rose in the 2000s and 2010s.", ["2000s", "2010s"]],
    ["Prices rose in the early 1990s.", ["early 1990s"]],
    ["Oil rose in the mid-2000s again.", ["mid-2000s"]],
    ["They resisted at the end of the 1980s.", ["end of the 1980s"]],
    ["Only in early May 2021 did they answer.", ["early May 2021"]],
    ["Since the 21st century began, much has changed.", ["21st century"]],
    ["The plan ran from 1990 to 2000.", ["1990", "2000"]],
    ["There were 1500 people and 2000 km of road.", []],
    ["Today, in recent years, they waited three days.", []],
    ["See p. 1991 and No. 2001 for more.", []],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  test("`the` belongs to a decade that nothing else narrows", () => {
    expect(shown("Since the 1990s, and the early 2000s, it grew.")).toEqual([
      "the 1990s DATE",
      "early 2000s DATE",
    ]);
  });
});

test.each([
  ["It cost $12 billion a year.", ["$12 billion MONEY"]],
  ["It cost US$5 a head.", ["US$5 MONEY"]],
  ["They paid 500,000 tenge for it.", ["500,000 tenge MONEY"]],
  ["They paid 3 million US dollars for it.", ["3 million US dollars MONEY"]],
  ["They sent three million men.", []],
])("money: %s", (text, found) => {
  expect(shown(text)).toEqual(found);
});

describe("nationalities", () => {
  test.each([
    ["In Kazakh-Russian relations it matters.", ["Kazakh NORP", "Russian NORP"]],
    ["A pro-Russian and anti-Western party won.", ["Russian NORP"]],
    ["In the post-Soviet space it matters.", []],
    ["The Soviet model and the communist regime fell.", ["Soviet NORP", "communist NORP"]],
    ["They publish in the Kazakh language only.", []],
  ])("%s", (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});

test.each([
  ["They came to northern Kazakhstan in winter.", ["Kazakhstan GPE"]],
  [
    "The Republic of Kazakhstan and the Russian Federation agreed.",
    ["Republic of Kazakhstan GPE", "Russian Federation GPE"],
  ],
  ["They looked to the West for help, and went west.", ["West LOC"]],
  ["It flows into the Caspian Sea near Atyrau.", ["Caspian Sea LOC", "Atyrau GPE"]],
])("places: %s", (text, found) => {
  expect(shown(text)).toEqual(found);
});

test.each([
  ["The Ministry of Education and Science replied.", ["Ministry of Education and Science ORG"]],
  [
    "The Organization for Security and Co-operation in Europe met.",
    ["Organization for Security and Co-operation in Europe ORG"],
  ],
  ["She teaches at Cornell University in autumn.", ["Cornell University ORG"]],
  [
    "The Russian Foreign Ministry and the Ministry of Defence agreed.",
    ["Russian Foreign Ministry ORG", "Ministry of Defence ORG"],
  ],
  ["The State Duma deputy spoke.", ["State Duma ORG"]],
  ["Members of the ministry and the council met.", []],
])("organisations: %s", (text, found) => {
  expect(shown(text)).toEqual(found);
});

test.each([
  ["As Ruth Deyermond notes, it grew.", ["Ruth Deyermond PERSON"]],
  ["President Nazarbayev refused.", ["Nazarbayev PERSON"]],
  ["It was the minister Sergey Lavrov who replied.", ["Sergey Lavrov PERSON"]],
])("persons: %s", (text, found) => {
  expect(shown(text)).toEqual(found);
});

describe("one name for one thing", () => {
  test("a family name is the person named in full elsewhere, also later", () => {
    expect(named("As Akimbekov noted, it grew. The expert Dastan Akimbekov is known.")).toEqual([
      "Dastan Akimbekov",
      "Dastan Akimbekov",
    ]);
  });

  test("a short form in brackets stands for the name before it", () => {
    expect(named("The Union of Ruritanian Bakers (URB) met. The URB decided.")).toEqual([
      "Union of Ruritanian Bakers",
      "Union of Ruritanian Bakers",
      "Union of Ruritanian Bakers",
    ]);
  });
});
