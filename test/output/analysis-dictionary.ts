import { agreementColumns, qualityColumns } from "../../src/analysis/agree.ts";
import { compareColumns } from "../../src/analysis/compare.ts";
import { comparePairsColumns } from "../../src/analysis/compare-cooccurrences.ts";
import { kwicColumns } from "../../src/analysis/kwic.ts";
import { activityColumns, bipartiteColumns, oneModeColumns } from "../../src/analysis/network.ts";
import { rateColumns } from "../../src/analysis/rates.ts";
import { sampleColumns } from "../../src/analysis/sample.ts";
import { dnaColumns } from "../../src/analysis/statements.ts";

/** A table that a command makes of a finished run. */
export interface AnalysisTable {
  readonly command: string;
  readonly summary: string;
  readonly columns: readonly string[];
  /** By column; those of several (`target_…`, `reference_…`) by what they share. */
  readonly descriptions: Readonly<Record<string, string>>;
}

const node = {
  layer: "`concept` or `entity`.",
  label: "The concept's id or the OntoNotes 5 label.",
  name: "The concept's prefLabel or the canonical name.",
};
const rate = {
  documents: "Documents of the group, as far as they were read.",
  tokens: "Counted tokens of the group's documents: what mentions are a share of.",
  mentions: "Mentions in the group, 0 where there are none.",
  range: "Documents of the group with a mention.",
  per_1000_tokens: "Mentions per 1000 counted tokens; empty where there are none.",
  dp: "Gries's DP over the group's documents by their sizes: 0 evenly spread, near 1 all in one; empty without a mention, and with one document.",
  dp_norm: "DP divided by its greatest value (Lijffijt and Gries).",
};
const contrast = {
  target: "The group.",
  reference: "The group that it is compared with; `(rest)`: all others.",
};
const pair = {
  x_layer: "`concept` or `entity`.",
  x_label: "The concept's id or the OntoNotes 5 label.",
  x: "The concept's id or the canonical name.",
  y_layer: "`concept` or `entity`.",
  y_label: "The concept's id or the OntoNotes 5 label.",
  y: "The concept's id or the canonical name.",
};
const scale = {
  average: "divided by the mean number of statements of the two.",
  jaccard: "divided by the joint products and what either said alone: 0 to 1.",
  cosine: "the true cosine, 0 to 1: 1 for equal profiles.",
  activity: "divided by the product of both numbers of statements (what DNA calls cosine).",
};

function scaled(weight: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scale).map(([name, description]) => [
      `${weight.toLowerCase()}_${name}`,
      `${weight}, ${description}`,
    ]),
  );
}

const edge = {
  congruence: "Pairs of statements that side with each other: Σ (agree · agree + disagree · disagree).",
  conflict: "Pairs of statements that are at odds: Σ (agree · disagree), both ways.",
  difference: "Congruence less conflict (DNA's subtract).",
  shared: "How many concepts (or actors) both have.",
  ...scaled("Congruence"),
  ...scaled("Conflict"),
};

export const analysisTables: readonly AnalysisTable[] = [
  {
    command: "compare",
    summary:
      "What sets a group of documents apart from the others, name by name; a row for every name, found or not",
    columns: compareColumns,
    descriptions: {
      ...contrast,
      ...node,
      ...Object.fromEntries(
        ["target", "reference"].flatMap((side) =>
          Object.entries(rate).map(([column, text]) => [
            `${side}_${column}`,
            text.replaceAll("the group", side === "target" ? "the target" : "the reference"),
          ]),
        ),
      ),
      g2: "Log-likelihood ratio of mentions against tokens, four cells.",
      g2_p: "p of G² (χ², one degree of freedom), each mention one observation: too small where mentions clump.",
      g2_q: "`g2_p` corrected for the number of names (Benjamini and Hochberg).",
      log_ratio: "log2 of the target's rate over the reference's, 0.5 for no mention; 1 is twice as often.",
      log_ratio_low: "Lower bound of its 95 % interval.",
      log_ratio_high: "Upper bound of its 95 % interval.",
      p: "Mann and Whitney's test of the documents' rates, each document one observation.",
      q: "`p` corrected for the number of names (Benjamini and Hochberg).",
      flags: "`low_expected`: a cell's expected count is below 5; `saturated`: nothing else is in a group.",
    },
  },
  {
    command: "compare --rates",
    summary: "How often every name stands in every group; zeros and groups without documents are rows too",
    columns: rateColumns,
    descriptions: { group: "The group.", ...node, ...rate },
  },
  {
    command: "compare --of cooccurrences",
    summary: "Whether a pair keeps company more in one group than in another, given either of its ends",
    columns: comparePairsColumns,
    descriptions: {
      ...contrast,
      unit: "What is counted: one of the run's units.",
      ...pair,
      given: "`x`: of the units with x, how many have y too; `y`: of those with y, how many have x.",
      target_o11: "Units of the target with both.",
      target_given: "Units of the target with what is given.",
      target_share: "The first divided by the second; empty where that is 0.",
      reference_o11: "Units of the reference with both.",
      reference_given: "Units of the reference with what is given.",
      reference_share: "The first divided by the second; empty where that is 0.",
      odds_ratio:
        "Odds of keeping company in the target over those in the reference, 0.5 added to each cell.",
      odds_ratio_low: "Lower bound of its 95 % interval.",
      odds_ratio_high: "Upper bound of its 95 % interval.",
      p: "Fisher's exact test of the four counts, two-sided; empty where a group has no unit with what is given.",
      q: "p corrected for the number of rows of the contrast (Benjamini and Hochberg).",
    },
  },
  {
    command: "network",
    summary: "Who took up which concept: edges between actors and concepts",
    columns: bipartiteColumns,
    descriptions: {
      actor: "Canonical name of a holder or a speaker.",
      actor_label: "The OntoNotes 5 label that it mostly has; empty where it is tagged nowhere.",
      concept: "The concept's id.",
      agree: "Statements that affirm it; one a document, unless `--every`.",
      disagree: "Statements that negate it.",
      statements: "Both together.",
      documents: "Documents with one.",
    },
  },
  {
    command: "network --kind actors, --kind concepts",
    summary: "Which actors side with each other over concepts, or which concepts the same actors take up",
    columns: oneModeColumns,
    descriptions: { source: "An actor (or concept).", target: "Another, later in order.", ...edge },
  },
  {
    command: "network --kind activity",
    summary: "The nodes of the network of actors",
    columns: activityColumns,
    descriptions: {
      actor: "Canonical name.",
      actor_label: "The OntoNotes 5 label that it mostly has.",
      statements: "Statements that it made.",
      concepts: "Concepts that it took up.",
    },
  },
  {
    command: "network --kind statements",
    summary:
      "The statements themselves, under the column names of the Discourse Network Analyzer's event list",
    columns: dnaColumns,
    descriptions: {
      statement_id: "Number of the statement, from 1.",
      time: "The document's `date`, or the first of January of its `year`.",
      person: "The actor, where it is a PERSON.",
      organization: "Any other actor.",
      concept: "The concept's id.",
      agreement: "1 affirmed, 0 negated.",
      start_position: "First character: UTF-16 offset into the text.",
      stop_position: "One past the last character.",
      text: "The words of the concept.",
      coder: "`cotext`.",
      document_id: "The document's id.",
      document_title: "Its title.",
      document_author: "Its authors.",
      document_source: "The column `source`, else `journal`, of metadata.csv.",
      document_section: "Id of the section.",
      document_type: "The column `type` of metadata.csv.",
    },
  },
  {
    command: "kwic",
    summary: "Mentions in their context; `title`, `authors`, `year` and the columns of metadata.csv follow",
    columns: kwicColumns,
    descriptions: {
      document: "The document's id.",
      section: "Id of the section.",
      sentence: "Number of its sentence, counted from 1 through the document.",
      mention: "The mention's id in `mentions`; of a pattern, the number of the hit.",
      ...node,
      left: "What stands before, white space in one piece, never across the end of the sentence (or `--within`).",
      keyword: "The words.",
      right: "What stands after.",
      start: "First character: UTF-16 offset into the text.",
      end: "One past the last character.",
    },
  },
  {
    command: "sample",
    summary:
      "Sentences for people to judge; a column `verdict_<coder>` for each coder follows, to be filled in with yes or no",
    columns: sampleColumns,
    descriptions: {
      item: "Id of the row; it stays the same whatever else is drawn.",
      concept: "The concept's id: does the passage speak of it?",
      kind: "`hit`: it was found in the sentence; `no_hit`: it was not.",
      population: "How many such sentences there are.",
      document: "The document's id.",
      section: "Id of the section.",
      sentence: "Number of the sentence, counted from 1 through the document.",
      start: "First character of the hit, else of the sentence: UTF-16 offset into the text.",
      end: "One past the last character.",
      text: "The words that were found; empty for `no_hit`.",
      passage: "The sentence, with the hit between `>>>` and `<<<`.",
    },
  },
  {
    command: "agree",
    summary: "How right each concept's hits are, by the verdicts on a sample",
    columns: qualityColumns,
    descriptions: {
      concept: "The concept's id.",
      hits: "Sentences with a hit, in all texts.",
      hits_judged: "Those of the sample with a verdict.",
      right: "Those judged right.",
      precision: "`right` / `hits_judged`.",
      precision_low: "Lower bound of Wilson's 95 % interval.",
      precision_high: "Upper bound.",
      without: "Sentences without a hit, in all texts.",
      without_judged: "Those of the sample with a verdict.",
      missed: "Those judged to speak of the concept all the same.",
      recall: "Right / (right + missed), both reckoned up from the sample to all sentences.",
      recall_low: "Its value at the worse bounds of both shares.",
      recall_high: "Its value at the better bounds of both shares.",
      undecided: "Sentences on which as many coders say yes as no.",
    },
  },
  {
    command: "agree --coders",
    summary: "How far coders agree, concept by concept and over `(all)` of them",
    columns: agreementColumns,
    descriptions: {
      concept: "The concept's id, or `(all)`.",
      coders: "Two coders, or `(all)` where there are more.",
      items: "Sentences that both (or at least two) judged.",
      percent_agreement: "Share of them with the same verdict.",
      kappa: "Cohen's; empty where all verdicts are the same.",
      alpha: "Krippendorff's, nominal; empty where all verdicts are the same.",
    },
  },
];

const INTRODUCTION = `## Tables made of a run

What other commands make of a finished run's tables: on standard output as CSV, or in the file that \`--out\` names, as
CSV (with \`--excel\` for a double click), JSON or NDJSON by its ending. What is undefined is empty here, too, and numbers have ten significant digits.
`;

export function analysisSections(): string {
  const sections = analysisTables.map(({ command, summary, columns, descriptions }) =>
    [
      `### cotext ${command}`,
      "",
      `${summary}.`,
      "",
      "| column | what it is |",
      "|---|---|",
      ...columns.map((column) => `| \`${column}\` | ${descriptions[column] ?? ""} |`),
      "",
    ].join("\n"),
  );
  return [INTRODUCTION, ...sections].join("\n");
}
