import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ConceptMention, EntityLabel, EntityMention, Relation } from "../../../src/model/annotation.ts";
import type { Document } from "../../../src/model/document.ts";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { relations } from "../../../src/stages/relations/index.ts";
import { source, stepsTo } from "../../support/annotate.ts";
import { kindOf } from "../../support/marked-text.ts";
import { shared } from "../../support/shared.ts";

interface GoldConcept {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly concept: string;
  readonly polarity: string;
  readonly holder: string | null;
  readonly attributed_to: string | null;
}

interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  readonly canonical: string;
}

type Needed = "sections" | "paragraphs" | "notes" | "noteCalls" | "prose" | "sentences" | "tokens";

/** Counts over the mentions of the gold standard: right where it has one, all where it has one, given where it has none. */
interface Score {
  right: number;
  all: number;
  spurious: number;
}

const folder = shared();

describe.skipIf(folder === undefined)("on the annotated half of the Kazakhstan article", () => {
  let gold: readonly GoldConcept[] = [];
  let found: readonly Relation[] = [];

  beforeAll(async () => {
    const read = (path: string): string => readFileSync(`${folder}/${path}`, "utf8");
    const lines = <T>(path: string): T[] =>
      read(path)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as T);
    gold = lines<GoldConcept>("gold/kazakhstan-sovereignty.concepts.jsonl");
    const derived = { derivation: "literal", rule: "gold" } as const;
    const concepts = gold.map(
      ({ start, end, text, concept }): ConceptMention => ({
        start,
        end,
        text,
        concept,
        holderKind: kindOf(concept),
        ...derived,
      }),
    );
    const entities = lines<GoldEntity>("gold/kazakhstan-sovereignty.entities.jsonl").map(
      (entity): EntityMention => ({
        ...derived,
        start: entity.start,
        end: entity.end,
        text: entity.text,
        label: (entity.label === "WORK" ? "WORK_OF_ART" : entity.label) as EntityLabel,
        name: entity.canonical,
      }),
    );
    const text = read("articles/kazakhstan-sovereignty.txt");
    const before = annotate(source(text), await stepsTo("tokens")) as Document<Needed>;
    const transform = await relations.setUp(relations.options.parse({}), {} as never);
    found = transform({ ...before, concepts, entities }).relations;
  });

  const namesOf = (concept: number, relation: string): string =>
    found
      .filter((row) => row.concept === concept && row.relation === relation)
      .map(({ name }) => name)
      .join("; ");

  function score(relation: "holder" | "attributed_to"): Score {
    const counts = { right: 0, all: 0, spurious: 0 };
    gold.forEach((mention, index) => {
      const given = namesOf(index, relation);
      const want = mention[relation];
      if (want === null) counts.spurious += given === "" ? 0 : 1;
      else counts.all++;
      if (want !== null && given === want) counts.right++;
    });
    return counts;
  }

  test("every denied mention is found, and no other", () => {
    const denied = gold.map((_, index) =>
      found.some((row) => row.concept === index && row.relation === "negated"),
    );
    expect(denied).toEqual(gold.map(({ polarity }) => polarity === "negated"));
  });

  test("at least 50 of 53 holders are right and none is made up", () => {
    const { right, all, spurious } = score("holder");
    expect([all, spurious]).toEqual([53, 0]);
    expect(right).toBeGreaterThanOrEqual(50);
  });

  test("every speaker is right and none is made up", () => {
    expect(score("attributed_to")).toEqual({ right: 24, all: 24, spurious: 0 });
  });
});
