import type { Section, UnitCount } from "../../model/annotation.ts";
import type { Document, Layers } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import { PairBuilder } from "../../model/pairs.ts";
import type { Stage } from "../stage.ts";
import { countTokens } from "../tokens/counted.ts";
import { type Place, placer } from "../tokens/place.ts";
import { countSection, type SectionMentions } from "./count.ts";
import type { Counting } from "./counting.ts";
import { type NodeChoice, nodeMentions } from "./nodes.ts";
import { type CooccurrencesOptions, options } from "./options.ts";
import { RangeColumns } from "./pairs.ts";
import { type Unit, type Units, unitName, unitsOf } from "./units.ts";

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
      const included = document.sections.map((section) => !excluded.has(section.kind));
      return countDocument(document, included, choice, units, counting);
    };
  },
};

/** Pairs of a document, at most: a hundred times those of a long article, and what a process can hold. */
const MOST_PAIRS = 2_000_000;

function tooManyPairs({ section, unit, nodes }: UnitCount, sections: readonly Section[]): Issue {
  const { id, start, end } = sections[section] as Section;
  const message = `${id}: ${nodes.length} concepts and names make too many pairs by ${unit}; they are not counted`;
  return { code: "TOO_MANY_PAIRS", message, place: { start, end } };
}

/** Counts of each section that is included, in reading order, one for each unit. */
function countDocument(
  document: Found,
  included: readonly boolean[],
  choice: NodeChoice,
  units: readonly Unit[],
  counting: Counting,
) {
  const { nodes, spans, node } = nodeMentions(document, choice);
  const places = spans.map(placer(document));
  const bySection = mentionsBySection(places, included.length);
  const { beforeSection } = countTokens(document.tokens, document.sentences, document.sections);
  const tokensOf = (s: number): number => (beforeSection[s + 1] as number) - (beforeSection[s] as number);
  const counted = units.map((unit) => countedUnit(unit, document, tokensOf));
  const pairs = new PairBuilder();
  const unitCounts: UnitCount[] = [];
  const issues: Issue[] = [];
  for (let section = 0; section < included.length; section++) {
    if (!included[section]) continue;
    const mentions = bySection[section] ?? none;
    for (const unit of counted) {
      const own: SectionMentions = {
        section,
        unit: unit.name,
        units: unit.units.total(section),
        ranges: rangesOf(mentions, unit.units, places, node),
        places,
        overlapping: unit.overlapping,
      };
      const sink = { pairs, index: unitCounts.length, most: MOST_PAIRS - pairs.length };
      const { count, tooMany } = countSection(own, nodes, counting, sink);
      unitCounts.push(count);
      if (tooMany) issues.push(tooManyPairs(count, document.sections));
    }
  }
  return { cooccurrences: pairs.take(), unitCounts, issues };
}

const none: readonly number[] = [];

/** For each section the mentions in it, by their index. */
function mentionsBySection(places: readonly Place[], sections: number): (number[] | undefined)[] {
  const bySection = new Array<number[] | undefined>(sections);
  for (let i = 0; i < places.length; i++) {
    const { section } = places[i] as Place;
    if (section < 0 || section >= sections) continue;
    const list = bySection[section];
    if (list) list.push(i);
    else bySection[section] = [i];
  }
  return bySection;
}

function countedUnit(unit: Unit, document: Found, tokensOf: (section: number) => number) {
  const units = unitsOf(unit, document, tokensOf);
  return { name: unitName(unit), overlapping: unit.kind === "window", units };
}

function rangesOf(
  mentions: readonly number[],
  units: Units,
  places: readonly Place[],
  node: Int32Array,
): RangeColumns {
  const ranges = new RangeColumns();
  for (const mention of mentions) {
    const { from, to } = units.holding(places[mention] as Place);
    if (from < to) ranges.add(node[mention] as number, from, to, mention);
  }
  return ranges;
}
