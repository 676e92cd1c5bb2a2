import fc from "fast-check";
import { expect, test } from "vitest";
import type { FoundMention } from "../../src/scoring/found.ts";
import type { Gold } from "../../src/scoring/gold.ts";
import { figures } from "../../src/scoring/report.ts";
import { addScores, scoreDocument } from "../../src/scoring/score.ts";

const place = fc.record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 9 }) });
const who = fc.constantFrom("Mali", "Niger", "European Union");
const entity = fc
  .tuple(place, fc.constantFrom("GPE", "ORG", "DATE"), who)
  .map(([{ start, length }, label, canonical]) => {
    return { start, end: start + length, text: "x".repeat(length), label, canonical };
  });
const concept = fc
  .tuple(place, fc.constantFrom("sovereignty", "imperialism"), fc.boolean(), fc.option(who), fc.option(who))
  .map(([{ start, length }, id, negated, holder, attributed_to]) => ({
    start,
    end: start + length,
    text: "x".repeat(length),
    concept: id,
    polarity: negated ? ("negated" as const) : ("affirmed" as const),
    holder,
    attributed_to,
  }));
const annotation = fc.record({ entities: fc.array(entity), concepts: fc.array(concept) });

/** The run that finds just what is annotated. */
function asFound({ entities = [], concepts = [] }: Gold): { mentions: FoundMention[] } {
  const said = { polarity: "", holder: "", attributed_to: "" };
  return {
    mentions: [
      ...entities.map((each) => ({ ...each, ...said, layer: "entity", name: each.canonical })),
      ...concepts.map(({ concept: label, ...each }) => ({
        ...each,
        layer: "concept",
        label,
        name: label,
        holder: each.holder ?? "",
        attributed_to: each.attributed_to ?? "",
      })),
    ],
  };
}

test("what finds just what is annotated misses nothing and adds nothing", () => {
  fc.assert(
    fc.property(annotation, (gold) => {
      const { entities, concepts } = scoreDocument(gold, asFound(gold));
      expect(entities?.exact).toEqual({
        gold: gold.entities.length,
        found: gold.entities.length,
        hits: gold.entities.length,
      });
      expect(concepts?.counts.hits).toBe(concepts?.counts.gold);
    }),
  );
});

test("hits never outnumber what is annotated or found, and turning the tables swaps precision and recall", () => {
  fc.assert(
    fc.property(annotation, annotation, (one, other) => {
      const there = scoreDocument(one, asFound(other));
      const back = scoreDocument(other, asFound(one));
      const { gold = 0, found = 0, hits = 0 } = there.entities?.exact ?? {};
      expect(hits).toBeLessThanOrEqual(Math.min(gold, found));
      expect(back.entities?.exact).toEqual({ gold: found, found: gold, hits });
    }),
  );
});

test("adding up does not depend on the order of the documents", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(annotation, annotation), { maxLength: 4 }), (pairs) => {
      const scores = pairs.map(([gold, found]) => scoreDocument(gold, asFound(found)));
      const forwards = scores.reduce(addScores, {});
      const backwards = scores.toReversed().reduce(addScores, {});
      expect(figures(backwards)).toEqual(figures(forwards));
    }),
  );
});
