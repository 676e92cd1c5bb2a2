import { getOrPut } from "../model/grouped.ts";
import { compareText } from "../model/span.ts";
import { excludedByDefault } from "./exposure.ts";
import { countOf, keyOf, type Row, textOf } from "./rows.ts";
import { mixed, Smallest, seededNumber } from "./seeded-order.ts";

/** The tables and texts that a sample is drawn from. */
export interface SampleTables {
  readonly mentions: Iterable<Row>;
  readonly sentences: Iterable<Row>;
  readonly sections: Iterable<Row>;
  /** The text that the document's offsets refer to; undefined where it cannot be had. */
  readonly textOf: (document: string) => string | undefined;
}

export interface SampleOptions {
  /** Sentences with a hit to draw for each concept. Default 20. */
  readonly hits?: number;
  /** Sentences without a hit to draw for each concept. Default 20. */
  readonly without?: number;
  /** Another seed draws another sample. Default `1`. */
  readonly seed?: string;
  /** One empty column `verdict_<coder>` each. Default: `a` and `b`. */
  readonly coders?: readonly string[];
  /** Concept ids; all that have a hit where absent. A concept without a hit gets sentences without one. */
  readonly concepts?: readonly string[];
  /** Kinds of sections to draw nothing from. Default: boilerplate. */
  readonly exclude?: readonly string[];
}

/** Columns of `sample`; one `verdict_<coder>` for each coder follows. */
export const sampleColumns = [
  ...["item", "concept", "kind", "population", "document", "section", "sentence"],
  ...["start", "end", "text", "passage"],
] as const;

interface Sentence {
  readonly document: string;
  readonly row: Row;
  readonly number: number;
  /** By concept: the hit to be judged. */
  readonly hits: Map<string, Row>;
}

/**
 * Sentences to be judged by people, drawn for each concept from those where it was found (`hit`) and from
 * those where it was not (`no_hit`). The question is the same in each row: does this passage speak of the
 * concept? In a hit's passage, the words that were found stand between `>>>` and `<<<`. `population` is how
 * many such sentences there are; `agree` needs it to reckon recall. A verdict is `yes` or `no` (or 1 or 0); a
 * cell left empty is not judged. Rows are in the order of concepts, kinds and texts.
 */
export function sample(tables: SampleTables, options: SampleOptions = {}): Row[] {
  const { hits = 20, without = 20, seed = "1", coders = ["a", "b"] } = options;
  const { sentences, concepts } = readSentences(tables, options, seed);
  const verdicts = Object.fromEntries(coders.map((coder) => [`verdict_${coder}`, ""]));
  const drawn = concepts.flatMap((concept) => {
    const salt = seededNumber(seed, concept);
    const [found, missing] = [new Smallest<Sentence>(hits), new Smallest<Sentence>(without)];
    let foundCount = 0;
    for (const sentence of sentences) {
      const isHit = sentence.hits.has(concept);
      if (isHit) foundCount++;
      (isHit ? found : missing).add(mixed(sentence.number, salt), sentence);
    }
    const strata = [
      { kind: "hit", drawn: found.items, population: foundCount },
      { kind: "no_hit", drawn: missing.items, population: sentences.length - foundCount },
    ];
    return strata.flatMap(({ kind, drawn, population }) =>
      drawn.sort(compareSentences).map((sentence) => ({ concept, kind, population, sentence })),
    );
  });
  return drawn.flatMap((item) => itemRow(item, tables.textOf, verdicts));
}

function readSentences(tables: SampleTables, options: SampleOptions, seed: string) {
  const exclude = options.exclude ?? excludedByDefault;
  const excluded = new Set<string>();
  for (const row of tables.sections) {
    if (exclude.includes(textOf(row, "kind")))
      excluded.add(keyOf(textOf(row, "document"), textOf(row, "section")));
  }
  const sentences = new Map<string, Sentence>();
  for (const row of tables.sentences) {
    const document = textOf(row, "document");
    if (excluded.has(keyOf(document, textOf(row, "section")))) continue;
    const key = keyOf(document, textOf(row, "sentence"));
    sentences.set(key, { document, row, number: seededNumber(seed, key), hits: new Map() });
  }
  const found = new Set<string>();
  for (const row of tables.mentions) {
    if (textOf(row, "layer") !== "concept") continue;
    const concept = textOf(row, "label");
    found.add(concept);
    const hits = sentences.get(keyOf(textOf(row, "document"), textOf(row, "sentence")))?.hits;
    if (hits) getOrPut(hits, concept, () => row);
  }
  const concepts = options.concepts ?? [...found].sort(compareText);
  return { sentences: [...sentences.values()], concepts };
}

function compareSentences(a: Sentence, b: Sentence): number {
  return compareText(a.document, b.document) || countOf(a.row, "start") - countOf(b.row, "start");
}

interface Item {
  readonly concept: string;
  readonly kind: string;
  readonly population: number;
  readonly sentence: Sentence;
}

function itemRow(
  { concept, kind, population, sentence }: Item,
  read: SampleTables["textOf"],
  verdicts: Row,
): Row[] {
  const { document, row, hits } = sentence;
  const text = read(document);
  if (text === undefined) return [];
  const hit = hits.get(concept);
  const [start, end] = [countOf(hit ?? row, "start"), countOf(hit ?? row, "end")];
  return [
    {
      item: `${document}#${start}-${end} ${concept}`,
      ...{ concept, kind, population, document },
      ...{ section: textOf(row, "section"), sentence: countOf(row, "sentence"), start, end },
      text: hit ? text.slice(start, end) : "",
      passage: passageOf(text, row, hit ? { start, end } : undefined),
      ...verdicts,
    },
  ];
}

function passageOf(
  text: string,
  sentence: Row,
  hit: { readonly start: number; readonly end: number } | undefined,
) {
  const [from, to] = [countOf(sentence, "start"), countOf(sentence, "end")];
  const marked = hit
    ? `${text.slice(from, hit.start)}>>>${text.slice(hit.start, hit.end)}<<<${text.slice(hit.end, to)}`
    : text.slice(from, to);
  return marked.replace(/\s+/gu, " ").trim();
}
