import type { Section, UnitCount } from "../../model/annotation.ts";
import type { Document, Layers } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import { PairBuilder } from "../../model/pairs.ts";
import type { Stage } from "../stage.ts";
import { countTokens } from "../tokens/counted.ts";
import { type Place, placer } from "../tokens/place.ts";
import { countSection } from "./count.ts";
import type { Counting } from "./counting.ts";
import { type NodeChoice, nodeMentions } from "./nodes.ts";
import { type CooccurrencesOptions, options } from "./options.ts";
import { RangeColumns } from "./pairs.ts";
import { type Unit, unitName, unitsOf } from "./units.ts";

type Required = "sections" | "paragraphs" | "sentences" | "tokens";
type Found = Document<Required> & Partial<Pick<Layers, "entities" | "concepts">>;

/** Counts, section by section, which concepts and names stand in the same units. */
export const cooccurrences: Stage<
  Required,
  "cooccurrences" | "unitCounts",
  CooccurrencesOptions,
  "entities" | "concepts"
> = {
  name: "cooccurrences",
  summary: "pairs of concepts and names that share a sentence, paragraph, section or window",
  requires: ["sections", "paragraphs", "sentences", "tokens"],
  uses: ["entities", "concepts"],
  assigns: ["cooccurrences", "unitCounts"],
  options,
  setUp({ units, layers, labels, exclude, counting }) {
    const choice: NodeChoice = { layers, labels: labels && new Set(labels) };
    const excluded = new Set<string>(exclude);
    return (document) => {
      const pairs = new PairBuilder();
      const unitCounts: UnitCount[] = [];
      const issues: Issue[] = [];
      const sections = document.sections.map((section) => !excluded.has(section.kind));
      for (const found of countDocument(document, sections, choice, units, counting, pairs)) {
        unitCounts.push(found.count);
        if (found.tooMany) issues.push(tooMany(found.count, document.sections));
      }
      return { cooccurrences: pairs.take(), unitCounts, issues };
    };
  },
};

/** Pairs of a document, at most: a hundred times those of a long article, and what a process can hold. */
const MOST_PAIRS = 2_000_000;

function tooMany({ section, unit, nodes }: UnitCount, sections: readonly Section[]): Issue {
  const { id, start, end } = sections[section] as Section;
  const message = `${id}: ${nodes.length} concepts and names make too many pairs by ${unit}; they are not counted`;
  return { code: "TOO_MANY_PAIRS", message, place: { start, end } };
}

/** Counts of each section that is included, in reading order, one for each unit. */
function* countDocument(
  document: Found,
  included: readonly boolean[],
  choice: NodeChoice,
  units: readonly Unit[],
  counting: Counting,
  pairs: PairBuilder,
) {
  const { nodes, mentions } = nodeMentions(document, choice);
  const place = placer(document);
  const bySection = document.sections.map((): { readonly node: number; readonly place: Place }[] => []);
  for (const { node, span } of mentions) {
    const at = place(span);
    bySection[at.section]?.push({ node, place: at });
  }
  const { beforeSection } = countTokens(document.tokens, document.sentences, document.sections);
  const tokensOf = (s: number): number => (beforeSection[s + 1] as number) - (beforeSection[s] as number);
  const counted = units.map((unit) => ({
    ...{ name: unitName(unit), overlapping: unit.kind === "window" },
    ...unitsOf(unit, document, tokensOf),
  }));
  let index = 0;
  for (const [section, found] of bySection.entries()) {
    if (!included[section]) continue;
    const places = found.map(({ place }) => place);
    for (const unit of counted) {
      const ranges = new RangeColumns(found.length);
      for (const [i, { node, place }] of found.entries()) {
        const { from, to } = unit.holding(place);
        if (from < to) ranges.add(node, from, to, i);
      }
      const { name, overlapping } = unit;
      const own = { section, unit: name, units: unit.total(section), ranges, places, overlapping };
      yield countSection(own, nodes, counting, { pairs, index, most: MOST_PAIRS - pairs.length });
      index++;
    }
  }
}
